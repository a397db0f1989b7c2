"""Communes behind the first letters of what they are: "Đảng ủy P. Tân Phú", "X.Tân Lập".

Initials of people look alike ("P. Thảo Nguyên"), and "TT." is also a centre or a circular. So one
counts only where an office or a place word leads to it, or the district that it lies in follows.
"""

import re
from collections.abc import Iterator

from sosanh.extract.catalogue.gazetteer import Gazetteer
from sosanh.extract.places.bare_names import BareName
from sosanh.extract.text.segments import CAPITALS, fold
from sosanh.extract.text.units import DISTRICT, SHORT_COMMUNE

_WORD = rf"[{CAPITALS}][^\W\d_]+"
_MOST_WORDS = 3
"""What follows them is the name of a person: "Bí thư Đảng ủy P. Tân Phú Trần Văn Bình"."""
_SHORT = re.compile(
    # `re` skips to the letters that the alternatives begin with, if each is fixed
    r"(?P<unit>X(?<!\wX)|P(?<!\wP)|TT(?<!\wTT)|ĐK(?<!\wĐK))\. ?"
    rf"(?P<name>(?!Huế\b|Thích\b|Giáo\b|Văn [Hh]|Hội\b|Chính\b|Bồi\b|Thương\b|Dịch\b|Y )"
    rf"(?:{_WORD}(?: {_WORD})+|\d{{1,2}}\b(?![.,/]\d)))"
)
_LED_TO = re.compile(
    r"\b(?:đảng ủy|đảng bộ|chi bộ(?: \S+){0,4}|ubnd|hđnd|(?:ub)?mttq(?:vn)?|hội đồng nhân dân"
    r"|ủy ban nhân dân|công an|ban chỉ huy quân sự|trạm y tế|hội lhpn|hội ccb|địa bàn|các"
    r"|tại|ở|thuộc|về),? \Z"
)
_LEAD = 40
_ROW = re.compile(r"(?:[,;]| và| kết nạp \d+[,;]| \(?\d+\)?[,;]) ")
_LIES_IN = re.compile(rf",? \(?(?:{DISTRICT}|thành phố|tỉnh|[hq]\.|t[xp]\.?)\b|,? \(?[hq]\. ?")
_BESIDE = re.compile(r"[,(] ?\Z")
_SINGLED_OUT = re.compile(r"\b(?:trong đó(?: có)?|gồm(?: có)?|riêng|như)(?: ở| tại)?:? \Z")
_OWN_FIGURE = re.compile(r":? (?:\(?\d|(?:có|kết nạp|trao|với|được) \d)")


def communes_in_short(text: str, start: int, end: int, gazetteer: Gazetteer) -> Iterator[BareName]:
    """Read each in `text[start:end]`; one that was led to is known again without that."""
    found = list(_SHORT.finditer(text, start, end))
    led: set[str] = set()
    last = -1
    for match in found:
        name = _name(match)
        if _is_led_to(text, match, name) or (
            last >= 0 and _ROW.fullmatch(text, last, match.start())
        ):
            led.add(fold(f"{match['unit']} {name}"))
            last = match.start("name") + len(name)
    for match in found:
        name = _name(match)
        if fold(f"{match['unit']} {name}") not in led:
            continue
        unit = SHORT_COMMUNE[f"{match['unit'].lower()}."]
        # a township that is the seat of a district has its name
        lies_in = gazetteer.districts.get(fold(name), ()) if unit == "thị trấn" else ()
        full = f"Phường {int(name)}" if name.isdigit() else f"{unit} {name}"
        yield BareName(match.start(), match.start("name") + len(name), full, lies_in, "commune")


def _name(match: re.Match[str]) -> str:
    words = match["name"].split()
    return " ".join(words if len(words) <= _MOST_WORDS else words[:2])


def _is_led_to(text: str, match: re.Match[str], name: str) -> bool:
    if name.isdigit() and match["unit"] != "P":
        return False
    before = fold(text[max(0, match.start() - _LEAD) : match.start()])
    if _LED_TO.search(before):
        return True
    after = fold(text[match.start("name") + len(name) :][:_LEAD])
    if _SINGLED_OUT.search(before):
        return _OWN_FIGURE.match(after) is not None
    return _BESIDE.search(before) is not None and _LIES_IN.match(after) is not None
