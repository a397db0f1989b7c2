"""Which of two counts of units is of before a merger and which of after, where words do not say."""

from collections.abc import Iterable

from sosanh.extract.context import TextContext
from sosanh.extract.drafts.draft import Draft
from sosanh.extract.metrics.codes import UNITS, UNITS_AFTER, UNITS_BEFORE

_HAS = ("total", "present", "total_whole")
"""Actions that only say what there is."""
_FEW = 10
"""Units up to which two figures may be the same by chance."""


def tell_after_from_before(context: TextContext, drafts: Iterable[Draft]) -> None:
    """Take a lone "sắp xếp 75 xã" for what there is after, where the text says "200 xã thành 75".

    Newspapers call both so, the units that are merged and the new ones.
    """
    units = [one for one in drafts if one.metric in UNITS]
    told_after = [one for one in units if one.metric == UNITS_AFTER]
    sentences = {context.sentence_index(one.start) for one in told_after}
    values = {(one.value, context.scope_at(one.count.start).area) for one in told_after}
    for draft in units:
        if (
            draft.metric == UNITS_BEFORE
            and draft.value is not None
            and draft.value > _FEW
            and (draft.value, context.scope_at(draft.count.start).area) in values
            and context.sentence_index(draft.start) not in sentences
        ):
            draft.metric = UNITS_AFTER


def tell_before_from_reduction(context: TextContext, drafts: Iterable[Draft]) -> None:
    """Take "hiện có 584 đơn vị …" for what there was, where later 578 are left, 6 fewer.

    All three numbers must fit: what a province has may be told for other reasons.
    """
    left = [
        one for one in drafts
        if one.metric == UNITS_AFTER and one.breakdown is None and one.value is not None
    ]  # fmt: skip
    for draft in drafts if left else ():
        deed = draft.count.action.phrase.code if draft.count.action is not None else ""
        if draft.metric is not None or draft.count.noun != "admin_unit" or draft.value is None:
            continue
        if deed not in _HAS:
            continue  # "đại hội ở 135 xã, phường"
        for after in left:
            sentence = context.sentence_at(after.start)
            told = {one.value for one in context.numerals_in(after.start, sentence.end)}
            fewer = draft.value - (after.value or 0)
            if draft.start < after.start and fewer > 0 and fewer in told:
                draft.metric, draft.noun = UNITS_BEFORE, None
                break
