"""The proper names of districts, communes and blocs, cut out of a text."""

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import TYPE_CHECKING

from sosanh.extract.catalogue import Hit
from sosanh.extract.gazetteer import Gazetteer
from sosanh.extract.segments import CAPITALS, fold

if TYPE_CHECKING:
    from sosanh.extract.context import TextContext

_WORDS = re.compile(rf" (?:[{CAPITALS}]\w*(?: [{CAPITALS}]\w*){{0,5}}|\d{{1,2}}(?![\d.,/]))")
_BLOC_END = re.compile(
    r"[,.;:()–\d]"
    r"| (?:cũng|sẽ|là|có|vì|do|để|về|trong|từ|chọn|đưa|được|đạt|và (?!các|đoàn)) "
)
_fold = lru_cache(maxsize=4096)(fold)  # names of places come again and again
_MAX_WORDS = 3
"""Names of communes have at most three words; what follows them is a person's name."""
# A unit word before one of these is not the start of a place name.
_NO_NAME = {"đảng", "ubnd", "hđnd", "ủy", "hội", "ban", "bộ", "sở", "mttq", "trung", "việt"}


def area_name(
    text: str, end: int, gazetteer: Gazetteer, code: str
) -> tuple[str, int, Sequence[str]] | None:
    """Read the name after a unit word that ends at `end`: (name, its end, its provinces).

    "huyện Ứng Hòa Nguyễn Tiến Thiết" gives "Ứng Hòa": the gazetteer knows where a district's name
    ends. A `city` must be in the gazetteer, because "thành phố Hà Nội" is a province.
    """
    match = _WORDS.match(text, end)
    if match is None:
        return None
    words = match[0].split()
    if words[0].isdigit():
        if code not in ("district", "commune"):
            return None
        name = f"{'Quận' if code == 'district' else 'Phường'} {int(words[0])}"
        return name, match.end(), gazetteer.districts.get(_fold(name), ())
    if _fold(words[0]) in _NO_NAME:
        return None
    for size in range(min(4, len(words)), 0, -1):
        name = " ".join(words[:size])
        if code in ("district", "city") and _fold(name) in gazetteer.districts:
            if code == "city" and _fold(name) in gazetteer.versions:
                return None
            return name, end + 1 + len(name), gazetteer.districts[_fold(name)]
    if code == "city":
        return None
    size = min(len(words), _MAX_WORDS if len(words) <= _MAX_WORDS else 2)
    name = " ".join(words[:size])
    return name, end + 1 + len(name), ()


def bloc_name(context: "TextContext", hit: Hit) -> str | None:
    """Read the name of the bloc at `hit`: "khối cơ quan Đảng", up to a verb or a mark."""
    limit = min(context.sentence_at(hit.start).end, hit.end + 70)
    stops = [
        found.start
        for layer in ("action", "role", "number_right", "agency_verb")
        for found in context.hits_in(layer, hit.end, limit)
    ]
    mark = _BLOC_END.search(context.text[hit.end : limit])
    if mark is not None:
        stops.append(hit.end + mark.start())
    name = context.text[hit.start : min([*stops, limit])].rstrip()
    name = re.sub(r"(?: và| với| của|,| hơn| gần| trên| khoảng)+$", "", name)
    return name if len(name) > hit.end - hit.start + 2 else None
