"""Models that only the sentence beside them calls a pilot: "Có, mà là thí điểm. 11 tháng thi 6 …".

Of that sentence nothing else may be said to be tried: it names no model of its own.
"""

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import replace

from sosanh.extract.context import TextContext
from sosanh.extract.text.cued import cued
from sosanh.extract.text.segments import Sentence
from sosanh.facts import LeadershipInnovation, ReformModel

_TRIES = r"(?:thí điểm|làm thử|làm điểm)\b"
_TOLD_BEFORE = cued(
    r"\b(?:kết quả|mô hình|đề án|chủ trương|là|cho)(?: (?:thực hiện|triển khai|được|đang))?"
    rf" {_TRIES}[^;.]*\.?\s*\Z",
    "thí điểm", "làm thử", "làm điểm",
)  # fmt: skip
_TOLD_BEHIND = re.compile(
    rf"\s*(?:(?:đây|việc này|cách làm này|mô hình này) (?:là |mới là |đang |được )+)?{_TRIES}"
    rf"|\s*(?:theo|thực hiện) (?:chủ trương|nghị quyết|chỉ thị|hướng dẫn|đề án|kế hoạch|kết luận)"
    rf"[^;.]{{0,50}}?\b{_TRIES}"
)
_OF_ANOTHER_TIME = re.compile(
    r"\b(?:sau|kết thúc|tổng kết|kiến nghị|đề nghị|đề xuất|sẽ|dự kiến|từ thí điểm|hết thí điểm"
    r"|chưa|không|nhân rộng|mở rộng|chính thức)\b"
)


def as_tried_beside(
    context: TextContext, facts: Sequence[ReformModel | LeadershipInnovation]
) -> list[ReformModel | LeadershipInnovation]:
    """Take a model for a pilot that its own sentence says no more of than that it is there."""
    named = sorted({_sentence_of(context, fact).start for fact in facts})
    return [
        replace(fact, stage="pilot") if _is_tried_beside(context, fact, named) else fact
        for fact in facts
    ]


def _sentence_of(context: TextContext, fact: ReformModel | LeadershipInnovation) -> Sentence:
    return context.sentence_at(fact.evidence.char_start)


def _is_tried_beside(
    context: TextContext, fact: ReformModel | LeadershipInnovation, named: Sequence[int]
) -> bool:
    if fact.stage != "adopted" or fact.checks["stage_stated"] == "passed":
        return False
    sentence = _sentence_of(context, fact)
    index = context.sentence_index(sentence.start)
    for place, tells in ((index - 1, _TOLD_BEFORE.search), (index + 1, _TOLD_BEHIND.match)):
        if not 0 <= place < len(context.sentences):
            continue
        beside = context.sentences[place]
        at = bisect_left(named, beside.start)
        names_another = at < len(named) and named[at] == beside.start
        if beside.paragraph != sentence.paragraph or names_another:
            continue
        if tells(context.folded, beside.start, beside.end) and not _OF_ANOTHER_TIME.search(
            context.folded, beside.start, beside.end
        ):
            return True
    return False
