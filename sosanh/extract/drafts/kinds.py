"""How a figure behaves over time: what there is, what was done, and what by and by."""

import re

from sosanh.extract.context import TextContext
from sosanh.extract.drafts.draft import Draft
from sosanh.facts import Kind, Period

_RAISES = re.compile(r"\b(?:nâng|đưa) (?:tổng )?số\b[^;\d]*\Z")
_ALONE = re.compile(r"[;,.] (?:tính )?riêng\b")
"""What turns from the term so far to a year of it: "…; riêng năm 2023 kết nạp 90"."""
_LONGER_THAN_A_YEAR = 366


def _is_over(folded: str, start: int, cue: int, end: int) -> bool:
    """Whether a semicolon ends what is summed up: "nâng tổng số từ đầu nhiệm kỳ lên 43; cử 90"."""
    return folded.find(";", cue, end) >= 0 and _RAISES.search(folded, start, cue) is not None


def kind_of(context: TextContext, draft: Draft, period: Period) -> Kind | None:
    """The metric's kind, unless the text or a period of several years makes a flow cumulative."""
    if draft.value is None and draft.percent is not None:
        return "share"
    if draft.metric is None:
        return None
    kind = context.vocabulary.metrics[draft.metric].kind
    if kind == "flow":
        sentence = draft.sentence
        cues = context.hits_in("kind", sentence.start, draft.count.start)
        if cues and _is_over(context.folded, sentence.start, cues[-1].start, draft.count.start):
            cues = ()
        if cues and not _ALONE.search(context.folded, cues[-1].end, draft.count.start):
            return "cumulative"
        if period.precision == "term" or (period.period_from and not period.period_to):
            return "cumulative"
        if period.period_from and period.period_to:
            days = (period.period_to - period.period_from).days
            if days > _LONGER_THAN_A_YEAR:
                return "cumulative"
        return "flow"
    return "stock" if kind == "stock" else "share"
