"""Communes named without the word for what they are, where a row or a column says it once.

"Xã Lũng Cú kết nạp 14, Sà Phìn 11, Phố Cáo 9"; a column of names under "Xã, thị trấn". No list of
communes is kept, as thousands were merged: only such company tells that a name is one's.
"""

import re
from collections.abc import Iterator, Sequence

from sosanh.extract.catalogue.gazetteer import Gazetteer
from sosanh.extract.places.bare_names import BareName
from sosanh.extract.places.mention import Mention
from sosanh.extract.text.rows import JOINT_OF_LIST
from sosanh.extract.text.segments import fold, lines, trimmed
from sosanh.extract.text.spans import Span
from sosanh.extract.text.units import COMMUNE, PLACE_NAME

_DEED = r"(?: (?!và\b|còn\b)[^\W\d_]+){0,5}"
_FIGURE = (
    r":? \(?(?:hơn |gần |trên )?\d[\d.,]*(?<=\d)(?:/\d+| (?:trên|trong)(?: tổng)?(?: số)? \d+)?"
    r" ?%?(?: [^\W\d_]+){0,4}\)?"
)
_OWN_FIGURE = re.compile(_DEED + _FIGURE)
_ITEM = re.compile(
    rf"{JOINT_OF_LIST} (?:còn |riêng )?((?!Sở |Ban |Đảng |Chi ){PLACE_NAME})"
    rf"(?: (?:là|có|đạt|với|mới|chỉ|được|kết nạp))*{_FIGURE}"
)
_HEAD = re.compile(
    r"(?<![^|\t\n]) *(?:tên )?"
    rf"(?P<units>(?:{COMMUNE})(?:(?:, | và |/| - )(?:{COMMUNE}))*) *(?=[|\t])"
)
_CELL_OF_NAME = re.compile(rf"({PLACE_NAME})(?: \d| - {PLACE_NAME})?\Z")
_UNIT = re.compile(COMMUNE)


def communes_beside(
    text: str, communes: Sequence[Mention], gazetteer: Gazetteer
) -> Iterator[BareName]:
    """Read on from a commune with a figure: "xã Lũng Cú 14, Sà Phìn 11" names two.

    A name that is also a district's or a province's stays out.
    """
    for first in communes:
        own = _OWN_FIGURE.match(text, first.end) if first.area is not None else None
        unit = _UNIT.match(first.area) if first.area is not None else None
        if own is None or unit is None:
            continue
        item = _ITEM.match(text, own.end())
        while item is not None:
            if not _is_of_another_kind(item[1], gazetteer):
                yield BareName(*item.span(1), f"{unit[0]} {item[1]}", (), "commune")
            item = _ITEM.match(text, item.end())


def communes_in_columns(
    text: str, folded: str, start: int, end: int, gazetteer: Gazetteer
) -> Iterator[BareName]:
    """Read the names below a head "Xã", "Xã, phường" of a table, in lines of as many cells."""
    mark, place, width, units = "", -1, 0, ""
    for left, right in lines(text, start, end):
        if place >= 0 and text.count(mark, left, right) == width:
            cell = _cell(text, mark, place, left, right)
            named = _CELL_OF_NAME.match(text, *cell)
            numbered = named is not None and named[0][-1].isdigit()  # "A Lưới 1" is no district
            if named is not None and (numbered or not _is_of_another_kind(named[1], gazetteer)):
                whole = named[0] if _UNIT.fullmatch(units) is None else f"{units} {named[0]}"
                yield BareName(*named.span(), whole, (), "commune")
            continue
        place = -1
        mark = next((one for one in "|\t" if folded.find(one, left, right) >= 0), "")
        head = _HEAD.search(folded, left, right) if mark else None
        if head is not None:
            place = text.count(mark, left, head.start("units"))
            width, units = text.count(mark, left, right), head["units"]


def _cell(text: str, mark: str, place: int, left: int, right: int) -> Span:
    """The span of cell number `place` of a line, without the space around it."""
    for _ in range(place):
        left = text.find(mark, left, right) + 1
    stop = text.find(mark, left, right)
    return trimmed(text, left, right if stop < 0 else stop)


def _is_of_another_kind(name: str, gazetteer: Gazetteer) -> bool:
    folded = fold(name)
    return folded in gazetteer.versions or folded in gazetteer.districts
