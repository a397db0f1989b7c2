"""What is still to be done by what stands around it: pairs, rows, later times, plans told twice."""

import re
from collections.abc import Iterable, Sequence
from datetime import date
from decimal import Decimal
from itertools import pairwise

from sosanh.extract.context import TextContext
from sosanh.extract.drafts.draft import Draft
from sosanh.extract.text.cued import cued
from sosanh.facts import Period

_AT_ITS_END = cued(r"\b(?:cuối|những tháng cuối) năm nay\b", "cuối năm nay")
"""What is still to come while a year is not near its end."""
_OF_IT = re.compile(r"trong (?:đó|số (?:này|đó))\b|cụ thể\b|mỗi năm\b")
"""How a sentence begins that gives the parts of what the one before tells."""
_NEAR = 2
"""Sentences over which it may be the one before."""


def plan_pairs(drafts: Iterable[Draft]) -> None:
    """Let both ends be planned where one is: "dự kiến từ 133 xã giảm còn 66"."""
    ends = [draft for draft in drafts if draft.count.pair]
    for first, second in pairwise(ends):
        if first.count.pair != second.count.pair and "planned" in (first.role, second.role):
            first.role = second.role = "planned"


def plan_together(context: TextContext, drafts: Iterable[Draft]) -> None:
    """Let parts be planned where what they go on with is, unless a cue says else.

    "dự kiến có 102 đơn vị, gồm 85 xã, 14 phường".
    """
    leader: Draft | None = None
    for draft in drafts:
        if draft.metric is None or draft.value is None:
            continue
        if leader is not None and draft.role == "achieved" and _goes_on(leader, draft):
            between = (leader.count.start, draft.count.start)
            said = any(hit.phrase.code != "none" for hit in context.hits_in("role", *between))
            if not said and ";" not in context.folded[slice(*between)]:
                draft.role = "planned"
        if leader is None or draft.role == "planned" or not _goes_on(leader, draft):
            leader = draft if draft.role == "planned" else None


def _goes_on(leader: Draft, draft: Draft) -> bool:
    """Whether `draft` is a part of `leader` or of the same whole."""
    whole = leader if leader.parent is None else leader.parent
    return draft.parent is whole


def plan_parts(context: TextContext, drafts: Iterable[Draft]) -> None:
    """Let what parts a plan in the next sentence be of it, where no word says that it was done.

    "sẽ giảm 16 phòng. Trong đó, Sở Y tế giảm 4; Sở Nội vụ 2", "… Mỗi năm giảm từ 4 - 6 phòng".
    """
    whole: Draft | None = None
    for draft in drafts:
        if draft.metric is None:
            continue
        begin = draft.sentence.start
        parts = _OF_IT.match(context.folded, begin)
        if parts is None or whole is None or whole.sentence is draft.sentence:
            whole = draft if draft.role in ("planned", "target") else None
            continue
        apart = context.sentence_index(begin) - context.sentence_index(whole.sentence.start)
        less = draft.value is None or whole.value is None or draft.value < whole.value
        if not (draft.metric == whole.metric and draft.role == "achieved" and less):
            continue
        if apart > _NEAR or is_said_done(context, begin, draft.count.start):
            continue
        draft.role = whole.role


def plan_ahead(context: TextContext, draft: Draft, period: Period) -> None:
    """Let a deed that is given for a time to come be planned: "Tháng 11: kết nạp 120 đảng viên".

    So is what there will be by a later year: "Đến năm 2030, toàn tỉnh có 3.000 chi bộ". Who was
    acted upon ("99 cán bộ bị khiển trách") and what is said to be done stay so: then it is the day
    of the text that was misread.
    """
    if draft.metric is None or draft.role != "achieved":
        return
    reported = context.timeline.reported
    begin = draft.sentence.start
    waits = _AT_ITS_END.search(context.folded, begin, draft.count.start) is not None
    waits = waits and not reported.is_late_in_year
    ends_later = reported.ends_in_later_year(period)
    if not (waits or ends_later or reported.is_to_come(period) or reported.ends_well_ahead(period)):
        return
    if draft.parent is not None:
        given = draft.parent.role == "planned"
    else:
        deed = draft.count.action
        kind = context.vocabulary.metrics[draft.metric].kind
        given = deed is not None and deed.start < draft.count.start
        given = given and (kind == "flow" or (kind == "stock" and ends_later))
    if given and not _is_over(draft) and not is_said_done(context, begin, draft.count.start):
        draft.role = "planned"


def _is_over(draft: Draft) -> bool:
    """Whether the verb itself says that it was done: "Đến hết quý II, khắc phục xong 9"."""
    deed = draft.count.action
    return deed is not None and deed.phrase.surface.endswith((" xong", " được"))


def is_said_done(context: TextContext, start: int, end: int) -> bool:
    """Whether a word there says that something was done: "đã", "hoàn thành"."""
    return any(hit.phrase.code == "achieved" for hit in context.hits_in("role", start, end))


def plan_alike(context: TextContext, drafts: Sequence[Draft], periods: Sequence[Period]) -> None:
    """Let what is told up to the end of a plan be planned: its parts, which say no more when.

    "sẽ tinh giản 7.000 biên chế đến năm 2021. Đứng đầu là Sở Y tế với hơn 770 người".
    """
    planned: dict[tuple[str, date], Decimal] = {}
    for draft, period in zip(drafts, periods, strict=True):
        until, metric, value = period.period_to, draft.metric, draft.value
        if metric is None or value is None or until is None or period.period_from is not None:
            continue
        if draft.role != "achieved":
            planned[metric, until] = max(value, planned.get((metric, until), value))
        elif value < planned.get((metric, until), value):
            sentence = draft.sentence
            if not is_said_done(context, sentence.start, draft.count.end):
                draft.role = "planned"
