"""What the figures of a text say about one another: the checks that each of them carries."""

from collections.abc import Mapping, Sequence
from decimal import Decimal

from sosanh.extract.context import TextContext
from sosanh.extract.drafts.draft import Draft
from sosanh.extract.shares.checks import (
    check_action_stated,
    check_base_drift,
    check_headline,
    check_part,
    check_parts_sum,
    check_percent,
    check_plausible,
    check_share,
    check_value_in_quote,
    check_within_base,
)
from sosanh.facts import CheckOutcome, Period, Scope

_HEAD = 2
"""Paragraphs that make the headline: the title and the one that sums the text up."""
_HEAD_LENGTH = 1500
"""Characters beyond which even the first paragraphs are no headline."""

Checks = dict[str, CheckOutcome]


def verify(
    context: TextContext,
    drafts: Sequence[Draft],
    scopes: Sequence[Scope],
    periods: Sequence[Period],
) -> list[Checks]:
    """Return the checks of each draft, and note in the draft what became of its percent.

    A check that has nothing to compare is left out.
    """
    values = _values_by_paragraph(drafts)
    parts = _exclusive_parts(drafts)
    found = []
    for draft, scope in zip(drafts, scopes, strict=True):
        checks: Checks = {}
        _check_number(context, draft, scope, checks)
        _check_percent(context, draft, values, checks)
        if draft.parent is not None and draft.value is not None:
            checks["part_of_whole"] = check_part(draft.value, draft.parent.value)
        own = parts.get(id(draft), ())
        if len(own) > 1 and draft.value is not None:
            checks["parts_sum"] = check_parts_sum(own, draft.value)
        found.append(checks)
    _check_headline(context, drafts, scopes, periods, found)
    return found


def _check_number(context: TextContext, draft: Draft, scope: Scope, checks: Checks) -> None:
    numeral = draft.count.numeral
    if draft.value is not None and numeral.tokens:
        start, end = numeral.tokens[0]
        checks["value_in_quote"] = check_value_in_quote(draft.value, context.text[start:end])
    if draft.metric is None:
        return
    checks["action_stated"] = check_action_stated(draft.count)
    known = context.vocabulary.metrics[draft.metric]
    if draft.value is not None and known.kind != "share":
        maximum = known.maximum
        checks["plausible"] = check_plausible(draft.value, maximum, scope.level == "national")
    elif draft.percent is not None:
        checks["plausible"] = check_share(draft.percent, draft.base_role)


def _check_percent(
    context: TextContext,
    draft: Draft,
    values: Mapping[int, Sequence[tuple[Draft, Decimal]]],
    checks: Checks,
) -> None:
    if draft.value is None or draft.base is None:
        return
    checks["within_base"] = check_within_base(draft.value, draft.base, draft.base_role)
    if draft.percent is None:
        return
    draft.percent_check = check_percent(draft.value, draft.base, draft.percent)
    consistent = draft.percent_check != "inconsistent"
    checks["percent"] = "passed" if consistent else "failed"
    if not consistent:
        paragraph = draft.sentence.paragraph
        others = (value for other, value in values[paragraph] if other is not draft)
        checks["base_drift"] = check_base_drift(draft.value, draft.percent, others)


def _values_by_paragraph(drafts: Sequence[Draft]) -> Mapping[int, Sequence[tuple[Draft, Decimal]]]:
    found: dict[int, list[tuple[Draft, Decimal]]] = {}
    for draft in drafts:
        if draft.value is not None:
            paragraph = draft.sentence.paragraph
            found.setdefault(paragraph, []).append((draft, draft.value))
    return found


def _exclusive_parts(drafts: Sequence[Draft]) -> Mapping[int, Sequence[Decimal]]:
    """The parts of each total that exclude one another: the forms of a discipline."""
    found: dict[int, list[Decimal]] = {}
    for draft in drafts:
        action = draft.count.action
        if draft.parent is None or draft.value is None or action is None:
            continue
        if draft.breakdown and draft.breakdown == action.phrase.attributes.get("breakdown"):
            found.setdefault(id(draft.parent), []).append(draft.value)
    return found


def _check_headline(
    context: TextContext,
    drafts: Sequence[Draft],
    scopes: Sequence[Scope],
    periods: Sequence[Period],
    checks: Sequence[Checks],
) -> None:
    """Compare the figures of the headline with those that the body gives for their metrics."""
    if context.document.title is None:
        return
    head: list[tuple[Draft, Decimal, int]] = []
    body: dict[str, list[tuple[Decimal, int]]] = {}
    for place, draft in enumerate(drafts):
        if draft.metric is None or draft.value is None:
            continue
        far = draft.start - context.document.body_start > _HEAD_LENGTH
        if far or draft.sentence.paragraph >= _HEAD:
            body.setdefault(draft.metric, []).append((draft.value, place))
        elif draft.parent is None:
            head.append((draft, draft.value, place))
    for draft, value, place in head:
        known = body.get(draft.metric or "", [])
        rivals = [
            other
            for other, at in known
            if _about(drafts[at]) == _about(draft)
            and scopes[at] == scopes[place]
            and _may_be_same(periods[at], periods[place])
        ]
        numeral = draft.count.numeral
        outcome = check_headline(
            value, numeral.qualifier, numeral.high, (other for other, _ in known), rivals
        )
        if outcome != "not_applicable":
            checks[place]["headline"] = outcome


def _about(draft: Draft) -> tuple[object, ...]:
    return draft.role, draft.breakdown, draft.object, draft.parent is None


def _may_be_same(first: Period, second: Period) -> bool:
    if "none" in (first.basis, second.basis):
        return True
    return (first.period_from, first.period_to) == (second.period_from, second.period_to)
