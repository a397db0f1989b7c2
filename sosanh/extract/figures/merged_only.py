"""Units that were merged, told beside all there are: "từ 264 xã còn 235; 55 xã nhập thành 26"."""

from collections.abc import Sequence
from itertools import pairwise

from sosanh.extract.context import TextContext
from sosanh.extract.drafts.draft import Draft
from sosanh.extract.metrics.codes import UNITS, UNITS_BEFORE

_FEWEST = 2
"""Units fewer from which two pairs are no such by chance."""
_NEAR = 2
"""Sentences between units that are merged and the pair that tells of all."""
_Pair = tuple[Draft, Draft]


def drop_merged_only(context: TextContext, drafts: Sequence[Draft]) -> None:
    """Drop the units of a merger where a pair tells of all: by both there are as many fewer."""
    told = [one for one in drafts if one.metric in UNITS and one.value and one.parent is None]
    if len(told) <= _FEWEST:
        return
    pairs = [ends for ends in map(_in_order, pairwise(told)) if ends is not None]
    for merged in pairs:
        if any(_tells_of_all(context, whole, merged) for whole in pairs):
            for one in merged:
                one.dropped = True
    paired = {id(one) for ends in pairs for one in ends}
    for one in told:
        if id(one) not in paired and _is_merged(one):
            one.dropped = any(_is_among(context, whole, one) for whole in pairs)


def _in_order(ends: _Pair) -> _Pair | None:
    """The units before and after of two figures told one after the other in one sentence."""
    first, second = ends
    if first.sentence is not second.sentence or first.metric == second.metric:
        return None
    return (first, second) if first.metric == UNITS_BEFORE else (second, first)


def _fewer(pair: _Pair) -> int:
    before, after = pair
    return int((before.value or 0) - (after.value or 0))


def _tells_of_all(context: TextContext, whole: _Pair, merged: _Pair) -> bool:
    most, some = whole[0].value or 0, merged[0].value or 0
    fewer = _fewer(merged)
    return (
        some < most
        and _is_led_in(context.folded, whole, merged)
        and _FEWEST <= fewer == _fewer(whole)
        and all(_are_alike(context, *both) for both in zip(whole, merged, strict=True))
    )


def _is_led_in(folded: str, whole: _Pair, merged: _Pair) -> bool:
    """Whether all were told before, or behind in a clause of their own: "…; còn 16 thay vì 28"."""
    first, last = min(one.start for one in whole), max(one.count.end for one in merged)
    return first < last or ";" in folded[last:first] or "." in folded[last:first]


def _is_merged(one: Draft) -> bool:
    deed = one.count.action
    return one.metric == UNITS_BEFORE and deed is not None and deed.phrase.code == "merge"


def _is_among(context: TextContext, whole: _Pair, one: Draft) -> bool:
    """Whether units that were merged lie among all there were, told of close by."""
    far = abs(
        context.sentence_index(whole[0].sentence.start) - context.sentence_index(one.sentence.start)
    )
    return (
        far <= _NEAR
        and (one.value or 0) < (whole[0].value or 0)
        and _are_alike(context, whole[0], one)
    )


def _are_alike(context: TextContext, one: Draft, other: Draft) -> bool:
    """Whether two figures are of the same place and level."""
    places = [context.scope_at(draft.count.start) for draft in (one, other)]
    levels = {draft.breakdown or "cấp xã" for draft in (one, other)}
    return len(levels) == 1 and one.role == other.role and (places[0].province, places[0].area) == (
        places[1].province, places[1].area,
    )  # fmt: skip
