"""More units with a model than there were at first, as its own sentence tells."""

import re
from collections.abc import Sequence

from sosanh.extract.catalogue.phrases import Hit
from sosanh.extract.context import TextContext
from sosanh.extract.text.cued import cued
from sosanh.extract.text.segments import Sentence
from sosanh.extract.text.units import COMMUNE, DISTRICT, VILLAGE

_COUNTED = rf"(?:{COMMUNE}|{DISTRICT}|{VILLAGE}|đơn vị|nơi|mô hình|chi bộ|đảng bộ|chức danh|tổ)"
_NOW_MORE = re.compile(
    rf", (?:(?:đến|tới) nay|nay|hiện nay|hiện)\b[^;.\d]{{0,40}}\b(?:có|lên) (?:tới |trên |hơn )?"
    rf"\d[\d.]* {_COUNTED}\b"
)
"""Behind a pilot, to how many it has come: "từ 12 chi bộ làm điểm, nay có 186 chi bộ bốn tốt"."""
_GREW = cued(
    r"\b(?:(?:từ|mới có|chỉ có|mới chỉ có) \d[^;]{0,70}?\b(?:tăng )?lên"
    rf" (?:tới |trên |hơn |gần )?\d[\d.]* {_COUNTED}"
    rf"|{_COUNTED}\b[^;.]{{0,60}}, trong khi (?:đầu|năm|trước|cuối) [^;.]{{0,40}}?"
    r"\b(?:chỉ|mới)(?: có| là| được)* \d[\d.]*(?![\d,%]))",
    "lên ", "trong khi",
)  # fmt: skip
"""How a sentence tells of more than there were: "từ 31 mô hình năm 2020 lên 58 mô hình"."""
_BEFORE, _BEHIND = 40, 160


def has_grown(
    context: TextContext, sentence: Sentence, start: int, end: int, tried: Sequence[Hit]
) -> bool:
    """Whether more have taken up what `text[start:end]` names than did at first.

    `tried` are the cues of a pilot around it.
    """
    before = [hit for hit in tried if hit.end <= start]
    if before:
        return any(_NOW_MORE.search(context.folded, hit.end, end + _BEFORE) for hit in before)
    low, high = max(sentence.start, start - _BEFORE), min(sentence.end, end + _BEHIND)
    low = max(low, context.text.rfind(";", low, start) + 1)
    parted = context.text.find(";", end, high)
    high = parted if parted >= 0 else high
    return _GREW.search(context.folded, low, high) is not None
