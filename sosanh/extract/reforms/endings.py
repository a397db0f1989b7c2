"""How a text says that a model is no more: in its own sentence, or in the one behind it."""

from typing import Literal

from sosanh.extract.text.cued import cued
from sosanh.extract.text.units import COMMUNE, DISTRICT, VILLAGE

_STOPPED = cued(
    r" [^.;\n]{0,110}?\b(?:"
    r"(?:mô hình|cách làm|việc thí điểm|việc hợp nhất|chủ trương)(?: hợp nhất)?(?: này| ấy| đó)? "
    r"(?:đã |cũng |đều )*(?:phải |tạm |buộc )*(?:dừng|ngừng|(?P<good>chấm dứt|kết thúc|bị bãi bỏ))"
    r"\b(?P<by> theo (?:chủ trương|kết luận|quy định))?"
    r"|(?:đã |phải |tỉnh |huyện |thành phố )+(?:dừng|(?P<ended>chấm dứt|kết thúc)) "
    r"(?:mô hình|cách làm|việc(?: làm)?|thí điểm)(?: hợp nhất| kiêm nhiệm| thí điểm)? (?:này|ấy|đó)"
    r"\b)",
    "dừng", "ngừng", "chấm dứt", "kết thúc", "bãi bỏ",
)  # fmt: skip
"""How the sentence behind a model says that it is no more: "Hai năm sau, mô hình phải dừng"."""
_UNDONE = cued(
    r" [^.\n]{0,170}?\b(?:trở lại|quay lại|quay về|trả về|về) (?:như cũ|như trước|mô hình cũ)\b",
    "như cũ", "như trước", "mô hình cũ",
)  # fmt: skip
"""The same of those who did it: "…; tới tháng 3/2021 thì cả hai nơi đều trở lại như cũ"."""
_ONE = rf"(?:{COMMUNE}|{DISTRICT}|{VILLAGE}|nơi|đơn vị|địa phương|sở|chi bộ|cơ quan)"
_KEEPS = r"(?:áp dụng|thực hiện|duy trì|làm|giữ|theo|triển khai)"
_NOWHERE = cued(
    rf"\b(?:(?:không|chẳng) còn {_ONE} nào"
    rf"(?=\s*(?:[,;.]|\Z)| (?:nữa|còn|như (?:vậy|thế)|{_KEEPS})\b)"
    rf"|(?:không|chẳng) {_ONE} nào còn {_KEEPS}\b"
    r"|(?:nay|nhưng|song|rồi|sau đó|(?:đến|từ) (?:năm|tháng|khi|đầu|cuối|giữa)) [^,;.]{0,25}?"
    r"\b(?:(?<!chưa )(?<!không )(?<!dễ )bỏ|(?:đã|phải) thôi)"
    r"(?=\s*(?:[;.]|\Z)| (?:hẳn|rồi|từ|sau|vì|theo)\b)"
    r"|đã bỏ(?= (?:hẳn|rồi|từ|sau|vì|theo)\b))",
    " nào", "bỏ", "thôi",
)  # fmt: skip
"""How its own sentence says that nobody has a model any more: "nay không còn xã nào áp dụng"."""
_NOWHERE_NEXT = cued(
    r" (?:(?:nhưng |song )?(?:hiện nay|hiện|nay|đến nay|bây giờ|từ (?:năm|tháng) [\d/]+),? )+"
    r"(?:tỉnh |huyện |thành phố )?(?:đã |cũng )*"
    rf"(?:không|chẳng) còn {_ONE} nào(?=\s*(?:[,;.]|\Z)| {_KEEPS}\b)",
    " nào",
)  # fmt: skip
"""The same of the sentence behind it."""
_STOPPED_REACH = 240
_OWN_REACH = 160


def told_over(
    folded: str, start: int, sentence_end: int, last: int
) -> Literal["suspended", "ended"] | None:
    """Whether what is named before `start` is stopped, for now or for good.

    Its sentence ends at `sentence_end`, the next one of its paragraph at `last`.
    """
    reach = sentence_end + _STOPPED_REACH
    if (
        _UNDONE.match(folded, sentence_end, min(last, reach))
        or _NOWHERE.search(folded, start, min(sentence_end, start + _OWN_REACH))
        or _NOWHERE_NEXT.match(folded, sentence_end, last)
    ):
        return "ended"
    told = _STOPPED.match(folded, sentence_end, reach)
    if told is None:
        return None
    return "ended" if told["good"] or told["by"] or told["ended"] else "suspended"
