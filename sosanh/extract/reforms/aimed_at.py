"""Models of which a text only tells how many are aimed at: "cả nhiệm kỳ thành lập 80 tổ chức"."""

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import replace

from sosanh.extract.context import TextContext
from sosanh.extract.drafts.roles import lists_aims
from sosanh.extract.reforms.stages import GOES_ON_BEING
from sosanh.facts import LeadershipInnovation, Observation, ReformModel

_SAID_OF_NOTHING = ("adopted", "universal")
"""Stages that a model has where no word tells of another, or all of them."""
_OF_SOMEBODY = re.compile(r"\b(?:danh sách|diện|để)\b")
"""Who waits for it, or what it is for, where it is there: "thi để bổ nhiệm hai phó phòng"."""

_CAME_TRUE = re.compile(
    r"\b(?:(?:tới|đến|bây) (?:nay|giờ)|đã)\b[^;.]{0,30}\b(?:thành|đạt|có|được)\b"
)
"""Behind an aim, that it was reached: "chỉ tiêu lập 8 tổ chức, tới giờ đã thành hiện thực"."""


def as_aimed_at(
    context: TextContext,
    facts: Sequence[ReformModel | LeadershipInnovation],
    figures: Sequence[Observation],
) -> list[ReformModel | LeadershipInnovation]:
    """Take a model for announced whose words count what is only a target, or planned.

    Not where its sentence tells of a result too, or that it goes on.
    """
    coded = [one for one in figures if one.metric is not None]
    starts = [one.evidence.char_start for one in coded]
    return [
        replace(fact, stage="announced") if _is_aimed_at(context, fact, coded, starts) else fact
        for fact in facts
    ]


def _is_aimed_at(
    context: TextContext,
    fact: ReformModel | LeadershipInnovation,
    coded: Sequence[Observation],
    starts: Sequence[int],
) -> bool:
    said = fact.checks["stage_stated"] == "passed" and fact.stage != "universal"
    if fact.stage not in _SAID_OF_NOTHING or said:
        return False
    evidence, variant = fact.evidence, fact.variant or ""
    start = context.text.find(variant, evidence.char_start, evidence.char_end)
    end = start + len(variant)
    sentence = context.sentence_at(start)
    first, last = bisect_left(starts, sentence.start), bisect_left(starts, sentence.end)
    beside = coded[first:last]
    told = [
        one for one in beside if one.evidence.char_start < end and one.evidence.char_end > start
    ]
    metrics = {one.metric for one in told}
    if not told and not (fact.stage == "universal" and lists_aims(context, sentence, start)):
        return False  # "đặt chỉ tiêu …; 100% huyện có bí thư hoặc chủ tịch không phải …"
    if any(one.role == "achieved" and one.metric in metrics for one in beside):
        return False
    if _OF_SOMEBODY.search(variant.lower()) or _CAME_TRUE.search(context.folded, end, sentence.end):
        return False
    return GOES_ON_BEING.search(context.folded, sentence.start, start) is None
