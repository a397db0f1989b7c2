"""What came of a plan, and sentences that name a plan only to say why something was done."""

import re

from sosanh.extract.catalogue.phrases import Hit
from sosanh.extract.context import TextContext
from sosanh.extract.counts.aims import aim_before
from sosanh.extract.text.cued import cued

CAME_OF_IT = cued(
    r"[,;:] (?:và )?(?:kết quả|thực tế|thực hiện (?:được|đạt)|kết quả thực hiện|đến nay đã"
    r"|đã thực hiện)(?!\w)|\bthực hiện được (?:hơn |gần |trên )?\Z|[,;] thực hiện:? \Z",
    "kết quả", "thực tế", "thực hiện", "đến nay đã",
)  # fmt: skip
"""Before what was reached of a target: "giao kết nạp 150 đảng viên, kết quả kết nạp 162"."""
_SO_FAR = re.compile(
    r"[,;] (?:\w+ tháng|(?:đến|tới) (?:nay|hết|cuối|ngày|tháng)|tính đến|từ đầu năm|quý [ivx\d]"
    r"|nửa (?:đầu )?năm|toàn (?:tỉnh|huyện|đảng bộ)|(?:huyện|tỉnh|xã) )"
)
"""What turns from an aim to what was reached of it: "chỉ tiêu 150, 9 tháng kết nạp 98"."""
_REACHED = re.compile(
    r"(?<!để )(?<!nhằm )(?<!đấu )(?<!tâm )(?<!sẽ )(?<!cần )(?<!phải )"
    r"\b(?:đạt|hoàn thành|vượt|đạt và vượt|hoàn thành và hoàn thành vượt)(?: các| mọi| những)? \Z"
    r"|\b(?:với|vì) (?:các |những )?\Z"
)
"""Before an aim that was reached, or that only says what for."""
_RESULTS_OF = re.compile(r"\bkết quả (?:thực hiện|triển khai)(?: các| một số| những)? \Z")
_REACHED_LEAD = len("hoàn thành và hoàn thành vượt những ")
_WHY = re.compile(
    r"\W*(?:(?:nhằm|để) (?:kịp thời |chủ động |sớm )?(?:đáp ứng|phục vụ|bảo đảm|đảm bảo"
    r"|chuẩn bị)|trước|đáp ứng"
    r"|(?:tổ chức |tích cực )?(?:thực hiện|triển khai)(?: tốt| nghiêm| nghiêm túc)?"
    r"|chuẩn bị|xuất phát từ|do|vì|từ(?! (?:nay|giờ|đây|bây giờ)\b)|căn cứ|trên cơ sở|bám sát)\b"
    r"(?! đó\b)[^,;:.()]*\Z"
)
"""What opens a sentence on what was done with why it was: "Thực hiện kế hoạch …, huyện …"."""


def sets_a_number_before(context: TextContext, cue: Hit, end: int) -> bool:
    """Whether the `cue` only sets a number that the deed at `end` leaves behind.

    "kế hoạch cả năm 150, 9 tháng kết nạp 98": the 98 are no plan. Nor are they where a paper is
    named by its number.
    """
    if not cue.phrase.surface.startswith(("chỉ tiêu", "kế hoạch")):
        return False
    told = context.numerals_in(cue.end, end)
    if not told:
        return False
    if told[0].reason == "document_symbol":
        return told[0].start == cue.end + 1
    return (
        told[0].reason is None
        and aim_before(context.folded, cue.start, told[0].quantity_start) is not None
        and _SO_FAR.search(context.folded, told[0].end, end) is not None
    )


def is_reached(context: TextContext, aim: Hit, anchor: int) -> bool:
    """Whether the `aim` is over, or is none of numbers, with what was done behind it.

    "Hoàn thành mục tiêu đề ra, tỉnh kết nạp 412", "Với mục tiêu nâng cao chất lượng, tỉnh …",
    "Kết quả thực hiện chỉ tiêu năm 2024: kết nạp 412".
    """
    if not aim.phrase.surface.startswith(("chỉ tiêu", "mục tiêu", "kế hoạch")):
        return False
    folded, lead = context.folded, max(0, aim.start - _REACHED_LEAD)
    if _RESULTS_OF.search(folded, lead, aim.start) is not None:
        return ":" in folded[aim.end : anchor]
    return "," in folded[aim.end : anchor] and _REACHED.search(folded, lead, aim.start) is not None


def only_says_why(context: TextContext, hit: Hit, anchor: int) -> bool:
    """Whether the cue stands where a sentence opens with why: "Trước yêu cầu mới, tỉnh mở …"."""
    folded = context.folded
    start = context.sentence_at(hit.start).start
    why = _WHY.match(folded, start, hit.end)
    return why is not None and "," in folded[hit.end : anchor]
