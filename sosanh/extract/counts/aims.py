"""Numbers that only set what is to be reached: "kết nạp đảng viên: chỉ tiêu 150, thực hiện 163"."""

import re

from sosanh.extract.catalogue.phrases import Hit
from sosanh.extract.text.cued import cued

_SET_AT = cued(
    r"(?<!hoàn thành )(?<!thực hiện )(?<!đạt )(?<!số )\b(?:chỉ tiêu|kế hoạch|mục tiêu)"
    r"(?: (?:được |tỉnh |huyện |trung ương |cấp trên |tỉnh ủy |huyện ủy |thành ủy )?giao"
    r"| (?:đề ra|đặt ra|cả|trong|năm|năm nay|20\d\d|nghị quyết|là|ban đầu|đầu năm|của|kết nạp"
    r"|tinh giản|(?:toàn |cả )?(?:nhiệm kỳ|khóa)|\d năm|(?:19|20)\d\d ?[-–] ?20\d\d|vẫn|giữ"
    r"|(?:của |toàn )*(?:tỉnh|huyện|thành phố|đảng bộ|khối)|(?<= của) (?:tỉnh|huyện|thành phố)"
    r"(?: [^\W\d_]+){1,3}))*"
    r"(?: (?:hơn|trên|khoảng|ít nhất))?:? \Z",
    "chỉ tiêu", "kế hoạch", "mục tiêu",
)  # fmt: skip
_SET_BY = cued(
    r"\b(?:chỉ tiêu|kế hoạch)\b(?: (?!đã|đạt|giao)(?:[^\W\d]+|20\d\d))* (?:được )?\Z",
    "chỉ tiêu", "kế hoạch",
)  # fmt: skip
_TO_WHOM = re.compile(
    r"(?: cho [^,;:.()\d]{2,60}?)?(?: (?:là|ở mức|hơn|gần|trên|khoảng|ít nhất))* ?"
)
"""Behind who set it: "chỉ tiêu kết nạp được giao cho Đảng bộ huyện là 150"."""
_LEAD = 90


def aim_before(folded: str, start: int, end: int) -> int | None:
    """Where the words begin, not before `start`, that make the number at `end` an aim."""
    aim = _SET_AT.search(folded, max(start, end - _LEAD), end)
    return aim.start() if aim is not None else None


def only_sets(folded: str, start: int, deed: Hit, end: int) -> bool:
    """Whether `deed` only says who set the aim at `end`, in a sentence that begins at `start`.

    "Chỉ tiêu kết nạp đảng viên năm 2023 tỉnh giao 150": to admit them is what was set.
    """
    if not deed.phrase.surface.endswith("giao") or not _TO_WHOM.fullmatch(folded, deed.end, end):
        return False
    return _SET_BY.search(folded, start, deed.start) is not None
