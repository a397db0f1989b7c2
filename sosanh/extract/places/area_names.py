"""The proper names of districts, communes and blocs, cut out of a text."""

import re
from collections.abc import Sequence
from datetime import date
from functools import lru_cache

from sosanh.extract.catalogue.gazetteer import Gazetteer
from sosanh.extract.catalogue.phrases import Hit
from sosanh.extract.scanned import ScannedText
from sosanh.extract.text.segments import CAPITALS, fold
from sosanh.extract.text.units import LAST_DISTRICT, UNIT

_WORD = rf"[{CAPITALS}]\w*(?:['’] ?\w+)?"
"""One word of a name; those of the highlands have apostrophes: "Cư M'gar", "Ia H' Drai"."""
_WORDS = re.compile(rf"(?: |(?<=\.))(?:{_WORD}(?: {_WORD}){{0,5}}|\d{{1,2}}(?!\d|[.,/]\d))")
# What a bloc is called after, one by one or in a row: "khối cơ quan Đảng", "khối quận, phường".
_BLOC_WORD = (
    r"(?:các )?(?:cơ quan|doanh nghiệp|chính quyền|nhà nước|đảng|đoàn thể|mặt trận|nội chính"
    r"|dân vận|kinh tế|văn hóa|giáo dục|trường học|nông thôn|đô thị|lực lượng vũ trang"
    rf"|{UNIT}|trung ương|tw|t\.?ư(?! nhân| thục| pháp)"
    r"|sở|ngành|ban|cơ sở|tham mưu|giúp việc|hành chính"
    r"|sự nghiệp|huyện ủy|quận ủy|thị ủy|thành ủy|tỉnh ủy"
    r"|công an|quân sự|tư pháp|dân chính|mttq|ủy ban nhân dân|hội đồng nhân dân|hđnd|ubnd)(?!\w)"
)
_BLOC = re.compile(rf" {_BLOC_WORD}(?:(?:, | và | của | [-–] | )(?!bộ ){_BLOC_WORD})*")
_ANOTHER_BODY = re.compile(rf" (?:và|với) (?:(?:Ban|Sở) (?=[{CAPITALS}])|Công an )")
"""Behind a bloc, who acted with it: "Đảng ủy Khối các cơ quan tỉnh và Ban Nội chính"."""
_fold = lru_cache(maxsize=4096)(fold)  # names of places come again and again
_NUMBERED = ("quận", "quận ủy", "q.", "phường", "phường ủy")
_ALSO_NAMES = ("việt", "trung", "hội")
_NO_SECOND = (
    *("nam", "ương", "chủ", "nông", "liên", "cựu", "chữ", "phụ", "lhpn", "đồng", "doanh", "luật"),
)
"""What makes "Việt", "Trung" and "Hội" no name of a unit: "xã Việt Hưng", but "xã Hội Nông dân"."""
_LISTS_KINDS = re.compile(r"\b(?:xã|huyện|thị xã|thị trấn)(?:,| và|/) ?(?:quận|phường)\Z")
_KINDS_LEAD = len("thị trấn và phường")
_SHORT = ("q.", "h.", "tx", "tx.", "t.x", "t.x.")
_UNIT = len("phường ủy")
_UNIT_LETTERS = ("q", "h", "p", "tx", "tp")
_MAX_WORDS = 3
"""Names of communes have at most three words; what follows them is a person's name."""
_MOST_WORDS = 4
_ABBREVIATION = 2
"""Letters of what is no name in capitals."""
_OF_OLD_CITY = re.compile(rf" [-–] ([{CAPITALS}]\w*(?: [{CAPITALS}]\w*)?)")
"""What some new communes are called after, behind their name: the city that they were part of."""
# A unit word before one of these is not the start of a place name.
_NO_NAME = {
    *("đảng", "ubnd", "hđnd", "ủy", "hội", "ban", "bộ", "sở", "mttq", "trung", "việt", "luận"),
    *("xã", "phường", "huyện", "quận", "thôn"),  # "SẮP XẾP XÃ PHƯỜNG"
    *("số", "tỷ", "kiêm"),  # heads of a table side by side: "Huyện Số xã", "Xã Tỷ lệ"
}


def area_name(
    text: str, end: int, gazetteer: Gazetteer, code: str, day: date | None = None
) -> tuple[str, int, Sequence[str]] | None:
    """Read the name after a unit word that ends at `end`: (name, its end, its provinces).

    "huyện Ứng Hòa Nguyễn Tiến Thiết" gives "Ứng Hòa": the gazetteer knows where a district's name
    ends. A `city` must be in the gazetteer, because "thành phố Hà Nội" is a province, and
    "thành phố Huế" is one since 2025: `day` is that of the text, where it is known.
    """
    match = _WORDS.match(text, end)
    if match is None:
        return None
    words = match[0].split()
    start = match.end() - len(match[0].lstrip())
    unit = _fold(text[max(0, end - _UNIT) : end])
    if words[0].isdigit():
        if not unit.endswith(_NUMBERED):
            return None  # "từ tỉnh về huyện 14 người"
        if code == "district" and int(words[0]) > LAST_DISTRICT:
            return None  # "ủy quyền cho chủ tịch UBND quận 43 thủ tục"
        if _LISTS_KINDS.search(_fold(text[max(0, end - _KINDS_LEAD) : end])):
            return None  # "phân cấp cho UBND xã, phường 60 thủ tục"
        name = f"{'Quận' if code == 'district' else 'Phường'} {int(words[0])}"
        return name, match.end(), gazetteer.districts.get(_fold(name), ())
    if code == "village" and text[end - len("buôn") : end] == "Buôn":
        return None  # "Buôn Ma Thuột" is no village
    if words[0].casefold() in _UNIT_LETTERS:
        return None  # "Quận ủy Q.10": the name follows the next word
    if _begins_no_name([_fold(word) for word in words[:2]], gazetteer):
        return None
    for size in range(min(4, len(words)), 0, -1):
        name = " ".join(words[:size])
        if code in ("district", "city") and _fold(name) in gazetteer.districts:
            if code == "city" and is_city_of_its_own(gazetteer, _fold(name), day):
                return None
            return name, start + len(name), gazetteer.districts[_fold(name)]
    if code == "city" or unit.endswith(_SHORT):
        return None  # "Q.CHÂU" signs the article
    if match[0].isupper() and text[end - 2 : end].isupper():
        name = _name_in_capitals(text, start, words)
        return (name, start + len(name), ()) if name else None
    size = min(len(words), _MAX_WORDS if len(words) <= _MAX_WORDS else 2)
    name = " ".join(words[:size])
    if len(words) == _MOST_WORDS and _fold(" ".join(words[2:])) in gazetteer.districts:
        name = " ".join(words)  # "xã Nam Ban Lâm Hà", since 2025
    elif len(words) >= _MOST_WORDS and words[1] == "Thị":
        name = " ".join(words[:_MOST_WORDS])  # "phường Nguyễn Thị Minh Khai"
    beside = _OF_OLD_CITY.match(text, start + len(name))
    if beside is not None and _fold(beside[1]) in gazetteer.districts:
        name = text[start : beside.end()]  # "phường Xuân Hương - Đà Lạt"
    return name, start + len(name), ()


def in_small_letters(name: str) -> str:
    """The name of a place as it is written in a sentence: "BÁC ÁI" heads a text."""
    return name.title() if name.isupper() and len(name) > _ABBREVIATION else name


def _name_in_capitals(text: str, start: int, words: Sequence[str]) -> str:
    """As many of `words` as are a name where all letters are capitals; "" for none.

    "ĐẢNG ỦY XÃ NAM GIANG" ends with it; of "XÃ NAM GIANG HỌP DÂN" the text must tell elsewhere,
    and "CHỦ TỊCH QUẬN CŨNG BỊ KỶ LUẬT" names no district.
    """
    for size in range(min(_MAX_WORDS, len(words)), 0, -1):
        name = " ".join(words[:size])
        if re.search(rf"\b(?:{UNIT}) {re.escape(name.title())}\b(?! [{CAPITALS}])", text):
            return name
    whole = " ".join(words)
    ends = text[start + len(whole) : start + len(whole) + 1] in ("", "\n", ",", ":", ")")
    return whole if ends and 1 < len(words) <= _MAX_WORDS else ""


def _begins_no_name(words: Sequence[str], gazetteer: Gazetteer) -> bool:
    """Whether the words after that for a unit are of something else: "xã Hội Nông dân"."""
    if words[0] not in _NO_NAME or " ".join(words) in gazetteer.districts:
        return False
    return len(words) == 1 or words[0] not in _ALSO_NAMES or words[1] in _NO_SECOND


def is_city_of_its_own(gazetteer: Gazetteer, name: str, day: date | None = None) -> bool:
    """Whether "thành phố X" is of the rank of a province; "thành phố Bắc Giang" lies in one.

    It may have come to be one since the `day` of a text.
    """
    return any(
        one.unit_type == "city" and (day is None or one.valid_from <= day)
        for one in gazetteer.versions.get(name, ())
    )


def bloc_name(context: ScannedText, hit: Hit) -> str | None:
    """Read the name of the bloc at `hit`: "khối cơ quan Đảng". None where none is said."""
    limit = min(context.sentence_at(hit.start).end, hit.end + 70)
    match = _BLOC.match(context.folded, hit.end, limit)
    if match is None:
        return None
    another = _ANOTHER_BODY.search(context.text, hit.end, limit)
    end = min(match.end(), another.start()) if another is not None else match.end()
    return context.text[hit.start : end] if end > hit.end else None
