"""What came of a plan, and sentences that name a plan only to say why something was done."""

import re

from sosanh.extract.catalogue.phrases import Hit
from sosanh.extract.context import TextContext
from sosanh.extract.text.cued import cued

CAME_OF_IT = cued(
    r"[,;:] (?:và )?(?:kết quả|thực tế|thực hiện (?:được|đạt)|kết quả thực hiện|đến nay đã"
    r"|đã thực hiện)(?!\w)|\bthực hiện được (?:hơn |gần |trên )?\Z",
    "kết quả", "thực tế", "thực hiện", "đến nay đã",
)  # fmt: skip
"""Before what was reached of a target: "giao kết nạp 150 đảng viên, kết quả kết nạp 162"."""
_WHY = re.compile(
    r"\W*(?:(?:nhằm|để) (?:kịp thời |chủ động |sớm )?(?:đáp ứng|phục vụ|bảo đảm|đảm bảo"
    r"|chuẩn bị)|trước|đáp ứng"
    r"|(?:tổ chức |tích cực )?(?:thực hiện|triển khai)(?: tốt| nghiêm| nghiêm túc)?"
    r"|chuẩn bị|xuất phát từ|do|vì|từ|căn cứ|trên cơ sở|bám sát)\b(?! đó\b)[^,;:.()]*\Z"
)
"""What opens a sentence on what was done with why it was: "Thực hiện kế hoạch …, huyện …"."""


def only_says_why(context: TextContext, hit: Hit, anchor: int) -> bool:
    """Whether the cue stands where a sentence opens with why: "Trước yêu cầu mới, tỉnh mở …"."""
    folded = context.folded
    start = context.sentence_at(hit.start).start
    why = _WHY.match(folded, start, hit.end)
    return why is not None and "," in folded[hit.end : anchor]
