"""Weak organisations of which some were consolidated, and which are not out of it yet."""

import re

from sosanh.extract.counts.count import ORGANISATIONS, Count

_STILL = re.compile(
    r" (?:(?:còn|vẫn|đang|chưa|phải|cần|tiếp tục|thuộc|ở|nằm|trong|ra|khỏi|làm|củng cố|được)"
    r"(?: |\b))+(?:tiếp|yếu kém|yếu|(?:danh sách|diện)(?: yếu kém| yếu| theo dõi| củng cố)?)?"
    r"(?=[,;.]|\Z)"
)
"""Behind weak organisations that remain so: "còn 8 đơn vị chưa ra khỏi danh sách"."""


def is_still_weak(folded: str, count: Count) -> bool:
    """Whether what stands behind organisations says that they are not out of it yet."""
    return count.noun in ("unit", *ORGANISATIONS) and _STILL.match(folded, count.end) is not None
