"""Units of a merger that is still to be made: no verb of their own says so.

"Theo phương án, toàn tỉnh còn 43 xã. Huyện Long Phú còn 5 xã": what a district will have goes on
with the plan. The provinces and communes of 2025 are there since 1 July, so what a text of that
spring says there is "sau sắp xếp" is planned, too.
"""

import re
from collections.abc import Iterable
from datetime import date

from sosanh.extract.context import TextContext
from sosanh.extract.drafts.draft import Draft
from sosanh.extract.drafts.plans import is_said_done
from sosanh.extract.metrics.codes import UNITS_AFTER, UNITS_BEFORE
from sosanh.extract.metrics.finder import MetricFinder
from sosanh.facts import Period

_FROM, _UNTIL = date(2025, 3, 1), date(2025, 6, 15)
"""When the mergers of 2025 were drafted, and the day before they were resolved upon."""
_THERE = ("present", "total", "total_whole")
"""Actions that only say what there is."""
_OF_SCHEME = re.compile(
    r"(?<!khi )(?<!được )(?<!đã )\b(?:thông qua|tán thành|nhất trí|trình|thống nhất"
    r"|(?:cho|lấy) ý kiến|thảo luận)\b[^.;]{0,60}?"
    r"\b(?:đề án|phương án|dự thảo|chủ trương)\b(?:(?!\bđã\b)[^.])*\Z"
)
"""Before what a scheme foresees: "HĐND thông qua đề án …; sắp xếp 92 xã thành 44 xã"."""
_SO = re.compile(r"(?:như vậy|theo đó|như thế|khi đó|qua đó|vì vậy|do đó|tính ra),? (?!đã\b)")
"""What opens a sentence on what follows from the one before: "Như vậy, sau sắp xếp còn 216 xã"."""
_TO_COME = re.compile(r"\b(?:sẽ|dự kiến)\b")
_BACK = 3
"""Sentences to look back for what is summed up."""
_AS_NOW = re.compile(
    r"(?: đơn vị| xã,? phường| xã)?,? (?:như )?(?:hiện nay|hiện tại|hiện có|bây giờ)\b"
)
"""Behind those there are as yet: "sẽ còn 5.000 xã, thay vì 10.035 như hiện nay"."""
_DONE_WITH = re.compile(r"\b(?:đã|giai đoạn 20(?:19|23)|trước đây|trước đó|năm 20(?:19|2[0-4]))\b")


def plan_units(context: TextContext, drafts: Iterable[Draft], finder: MetricFinder) -> None:
    """Let units that come of a merger be planned where the text tells of it before it is made."""
    whole: Draft | None = None  # what is told of all, before its kinds
    for draft in drafts:
        merged = draft.metric == UNITS_BEFORE and _are_merged(draft)
        if draft.metric == UNITS_AFTER and draft.breakdown is None:
            whole = draft
        if draft.metric == UNITS_BEFORE and _AS_NOW.match(context.folded, draft.count.end):
            draft.role = "achieved" if draft.role == "planned" else draft.role
            continue
        if not (draft.metric == UNITS_AFTER or merged) or draft.role != "achieved":
            continue
        start = draft.sentence.start
        if is_said_done(context, start, draft.count.start):
            continue
        if _DONE_WITH.search(context.folded, start, draft.count.end) is not None:
            continue
        if (
            (whole is not None and whole.role == "planned" and draft.breakdown is not None)
            or _goes_on_with_plan(context, draft, finder)
            or _follows_from_plan(context, draft)
            or _OF_SCHEME.search(context.folded, start, draft.count.start)
            or _is_of_spring(context, draft)
        ):
            draft.role = "planned"


def date_units(context: TextContext, drafts: Iterable[Draft]) -> None:
    """Date units that a text tells of before they are merged: they are there on its day."""
    day = context.timeline.day
    if day is None or day > _UNTIL:
        return
    for draft in drafts:
        action = draft.count.action
        told = action is None or action.phrase.code in _THERE
        if draft.metric != UNITS_BEFORE or draft.role != "achieved" or draft.count.pair or not told:
            continue
        if context.period_at(draft.count.start).basis == "none":
            draft.period = Period(None, day, "day", "inherited")


def _are_merged(draft: Draft) -> bool:
    """Whether units are told of as merged, not only as those there are."""
    action = draft.count.action
    return bool(draft.count.pair) or (action is not None and action.phrase.code == "merge")


def _goes_on_with_plan(context: TextContext, draft: Draft, finder: MetricFinder) -> bool:
    """Whether a place within the one just told of has them: "tỉnh sẽ còn 43 xã. Huyện A còn 5"."""
    told = finder.same_before(draft)
    if told is None or told.role != "planned" or told.value is None or draft.value is None:
        return False
    if context.scope_at(_place(draft)).area is None:
        return False
    of_all = told.breakdown is None and context.scope_at(_place(told)).area is None
    return not of_all or draft.value < told.value


def _follows_from_plan(context: TextContext, draft: Draft) -> bool:
    """Whether it sums up what a plan brings: "sẽ giảm 46 xã. Như vậy, tỉnh còn 216 xã"."""
    if _SO.match(context.folded, draft.sentence.start) is None:
        return False
    index = context.sentence_index(draft.sentence.start)
    for before in reversed(context.sentences[max(0, index - _BACK) : index]):
        if before.paragraph != draft.sentence.paragraph or is_said_done(
            context, before.start, before.end
        ):
            return False
        if _TO_COME.search(context.folded, before.start, before.end) is not None:
            return True
    return False


def _place(draft: Draft) -> int:
    return draft.count.start if draft.place is None else draft.place


def _is_of_spring(context: TextContext, draft: Draft) -> bool:
    """Whether a text of the spring of 2025 tells of it, and not of a day before."""
    day = context.timeline.day
    if day is None or not _FROM <= day <= _UNTIL:
        return False
    period = context.period_at(draft.count.start)
    told = period.period_to or period.period_from
    return period.basis != "stated" or told is None or told >= _FROM
