"""How sure an observation is: a product of factors, each for one thing that may be wrong.

The factors are estimates from reading extracted figures by hand; a later version calibrates them
on gold. A figure with nothing against it gets 0.97.
"""

from collections.abc import Mapping

from sosanh.extract.draft import Draft
from sosanh.facts import CheckOutcome, Period, Scope

_BEST = 0.97
_BY_LINK = {
    "adjacent": 1.0,
    "passive": 0.98,
    "carried": 0.97,
    "backwards": 0.93,
    "distant": 0.75,
    "none": 0.85,
}
_UNCODED, _WORD, _NO_PERIOD, _INHERITED_PERIOD = 0.7, 0.85, 0.9, 0.97
_FAILED_CHECK, _PLANNED, _NO_PROVINCE = 0.8, 0.95, 0.95


def confidence(
    draft: Draft, scope: Scope, period: Period, checks: Mapping[str, CheckOutcome]
) -> float:
    """The estimated share of such observations that are right, 0–1."""
    value = _BEST * _BY_LINK[draft.count.how]
    if draft.metric is None:
        value *= _UNCODED
    if draft.count.numeral.form == "word":
        value *= _WORD
    if period.basis != "stated":
        value *= _NO_PERIOD if period.basis == "none" else _INHERITED_PERIOD
    if draft.role != "achieved":
        value *= _PLANNED
    if scope.province is None and scope.level != "national":
        value *= _NO_PROVINCE
    value *= _FAILED_CHECK ** sum(outcome == "failed" for outcome in checks.values())
    return round(value, 4)
