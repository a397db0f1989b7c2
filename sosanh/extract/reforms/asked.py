"""A model that a question of an interview names, and how far the answer says that it is.

"Mô hình “chi bộ 4 tốt” làm đến đâu rồi?" "- Ban đầu thí điểm ở 21 chi bộ, nay nhân ra toàn tỉnh."
"""

import re
from typing import cast

from sosanh.extract.context import TextContext
from sosanh.extract.text.interviews import QUESTION
from sosanh.extract.text.segments import Sentence
from sosanh.facts import Stage

_LAYER = "stage_phrases"
_QUESTION_LINE = re.compile(
    rf"\W{{0,3}}{QUESTION.pattern}|[*•] ?\w|[^\n:]{{2,40}} hỏi[^\n:]{{0,12}}:"
)
_GAP = re.compile(r"[\s”\"’']*\n\s*")
_SPEAKS = re.compile(
    r"(?:[-–•*] ?)?(?:[^\n:.?]{2,40}: ?)?(?:(?:dạ|vâng|thưa|ồ)\b[^.,\n]{0,20}[.,] ?)*"
)
"""What opens an answer before it says anything: "- Ông Cầm Văn Hặc: Vâng, …"."""
_DENIES = re.compile(
    r"(?:chưa|chẳng|không(?! (?:dẹp|bỏ|dừng|thôi|chỉ))|theo tôi|tôi (?:nghĩ|cho|mong|đề nghị)|nên"
    r"|cần|phải|nếu|còn (?:bàn|tùy)|đang bàn|có người)\b"
)
_TELLS = re.compile(r"\d|\b(?:đã|đang|vẫn|nay|hiện|có|làm|áp dụng|mở rộng|nhân rộng|sẽ)\b")
_SHORT = 40  # an answer such as "Không dẹp." or "Có." is told in the sentence behind it
_EXTENT = ("pilot", "scaled", "universal", "suspended", "ended", "proposed", "announced")


def stage_in_answer(context: TextContext, question: Sentence) -> Stage | None:
    """The stage that the answer gives to what `question` names; None where it gives none."""
    folded = context.folded
    line = folded.rfind("\n", 0, question.start) + 1
    gap = _GAP.match(folded, question.end)
    if gap is None:
        return None
    if not _QUESTION_LINE.match(folded, line) and folded[gap.end() : gap.end() + 1] not in "-–":
        return None
    opening = _SPEAKS.match(folded, gap.end())
    start = opening.end() if opening is not None else gap.end()
    if start >= len(folded):
        return None
    answer = context.sentence_at(start)
    end = answer.end
    if end - start < _SHORT:
        end = context.sentence_at(min(end + 1, len(folded) - 1)).end
    aside = folded.find(";", start, end)  # "…; chỉ có quầy lưu động thì tạm ngưng"
    end = aside if aside >= 0 else end
    if _DENIES.match(folded, start) or not _TELLS.search(folded, start, end):
        return None
    told = [
        hit.phrase.code for hit in context.hits_in(_LAYER, start, end) if hit.phrase.code in _EXTENT
    ]
    return cast(Stage, told[-1]) if told else "adopted"
