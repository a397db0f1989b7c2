"""Numbers that end the name of a unit: "phường Hà Giang 1", "Phù Cát 1, Phù Cát 2"."""

import re
from collections.abc import Sequence

from sosanh.extract.numerals.adjacent import Adjacent
from sosanh.extract.numerals.numeral import Numeral
from sosanh.extract.scanned import ScannedText
from sosanh.extract.text.segments import CAPITALS, occurrences
from sosanh.extract.text.units import PLACE_NAME

# "phường Hà Giang 1", "Chi bộ thôn Yên Mỹ 2": the number belongs to the name of a unit
_OF_UNIT = re.compile(
    r"\b(?:[Pp]hường|[Xx]ã|[Tt]hị trấn|[Đđ]ặc khu|[Cc]hi bộ|[Tt]hôn|[Bb]ản|[Ấấ]p|[Xx]óm|[Bb]uôn"
    rf"|[Kk]hóm|[Kk]hu phố|[Tt]ổ dân phố|[Ll]àng) (?P<name>(?:[{CAPITALS}]\w* ){{1,4}})\Z"
)
_THEN_FIGURE = re.compile(
    r" (?:tương ứng|lần lượt|đạt|có|trả|nhận)(?: (?!\d)[^,;:.()\d]{1,30})? \d"
)
"""What tells of a unit, behind its number: "xã A Lưới 1 tương ứng 77,3% và 97,0%"."""
_UNIT_LEAD = 40
_UNIT_FIGURES = 3
# The name that a series of numbers follows, one by one.
_SERIES_NAME = re.compile(rf"{PLACE_NAME} \Z")
_SERIES_LEAD = 40
_NUMBER_GOES_ON = re.compile(r"\w|[.,]\d")


def ends_name_of_unit(
    context: ScannedText, near: Adjacent, digits: re.Match[str], found: Sequence[Numeral]
) -> bool:
    """Whether the digit ends the name of a commune: "phường Hà Giang 1, Hà Giang 2".

    Beside a figure of its sentence it may be one of a row: "45 hộ, trong đó xã Tân Lập 7".
    """
    text, (start, end) = context.text, digits.span()
    if not text[start - 2 : start - 1].isalpha() or near.counts_something(end):
        return False
    if _in_a_series(text, digits):
        return True
    if end - start > 1:
        return False
    before = found[-1] if found and found[-1].reason == "name" else None
    if before is not None and 0 < start - before.end <= _UNIT_LEAD:
        name = text[before.end : start].removeprefix(",").removeprefix(" và").lstrip()
        if name and text[: before.start].endswith(name):
            return True
    opens = context.sentence_at(start).start
    told = _THEN_FIGURE.match(text, end) is not None
    unit = _OF_UNIT.search(text, max(opens, start - _UNIT_LEAD), start)
    return unit is not None and not any(
        not told
        and one.reason is None
        and one.start >= opens
        and near.after(one.end) != unit.start()
        for one in found[-_UNIT_FIGURES:]
    )  # "nhập 2 phường Hải Châu 1 và Hải Châu 2": the figure counts the very units


def _in_a_series(text: str, digits: re.Match[str]) -> bool:
    """Whether the number parts one of several of a name: "7 xã: Phù Cát 1, Phù Cát 2, …"."""
    start, end = digits.span()
    if end - start > 2:
        return False
    name = _SERIES_NAME.search(text, max(0, start - _SERIES_LEAD), start)
    if name is None:
        return False
    begin, limit = max(0, name.start() - _SERIES_LEAD), min(len(text), end + _SERIES_LEAD)
    return any(
        _NUMBER_GOES_ON.match(text, at + len(other), limit) is None
        for number in (int(digits[0]) - 1, int(digits[0]) + 1)
        for other in (f"{name[0]}{number}",)
        for at in occurrences(text, other, begin, limit)
    )
