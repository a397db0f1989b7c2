"""Labels: the words that a colon parts from a number, "Số đảng viên kết nạp: 125"."""

import re

_COLON = 12
"""How far before a number its colon may stand: ": khoảng "."""
_LABEL = re.compile(r"[^,;:.()|\n]*: ?(?:hơn |gần |trên |khoảng )?\Z")
# "Đảng viên bị xóa tên, cho ra khỏi Đảng: 12", of a line's first number only
_LISTING = re.compile(r"[^;:.()|\n]*: ?(?:hơn |gần |trên |khoảng )?\Z")
# "… các đảng viên sau: 1." opens a list, and its number is none of them
_LEVEL = re.compile(
    r"(?:[(,;:] ?|[\n+*•–-] ?(?=cấp ))"
    r"(?P<level>(?:cấp )?(?:trung ương|tỉnh|huyện|xã|cơ sở)|cấp [^\W\d]+)(?: là| có|:)? \Z"
)
_LONGEST_LEVEL = 24
_LEADS_IN = re.compile(r"\b(?:sau|gồm|cụ thể|là|đó|dưới đây|đồng chí|ông|bà): ?\Z")


def ends_label(folded: str, start: int) -> bool:
    """Whether a colon stands so near before `start` that a label may end there."""
    return folded.find(":", max(0, start - _COLON), start) >= 0


def label_before(folded: str, floor: int, start: int, first: bool = False) -> int | None:
    """Where the label of the number at `start` begins, after `floor`; None when it has none.

    A label may hold commas when the number is the `first` of its line.
    """
    if folded.find(":", max(floor, start - _COLON), start) < 0:
        return None  # the search costs its length times the words' length
    label = (_LISTING if first else _LABEL).search(folded, floor, start)
    if label is None or _LEADS_IN.search(folded, floor, start):
        return None
    return label.start() if label[0].strip(" :-+*•") else None


def level_before(folded: str, end: int) -> str:
    """The level right before a number in a row of levels, "cấp huyện"; "" where none stands."""
    level = _LEVEL.search(folded, max(0, end - _LONGEST_LEVEL), end)
    return level["level"] if level else ""
