"""Doubt about what was recognised from pictures of pages: a digit may be another one.

A recognised figure counts only if something agrees with it: its own percent, the sum of its parts,
or the same figure printed once more. Each carries the check `ocr`, which failed if nothing does; a
second document that says the same is looked for in the warehouse.
"""

from collections import Counter
from collections.abc import Sequence
from decimal import Decimal

from sosanh.facts import AnyFact, LeadershipInnovation, Observation, Ranking, ReformModel

CHECK = "ocr"
# Checks that two printed numbers pass together.
_CONFIRMING = ("percent", "parts_sum")


def doubt(facts: Sequence[AnyFact], recognised: Sequence[tuple[int, int]]) -> None:
    """Enter the check `ocr` into each of `facts`, still in the making, with a recognised figure."""
    said = Counter(_figure(fact) for fact in facts)
    for fact in facts:
        figure = _figure(fact)
        start, end = fact.evidence.char_start, fact.evidence.char_end
        if figure is None or not any(left < end and start < right for left, right in recognised):
            continue
        agreed = said[figure] > 1 or any(
            fact.checks.get(check) == "passed" for check in _CONFIRMING
        )
        object.__setattr__(fact, "checks", {**fact.checks, CHECK: "passed" if agreed else "failed"})


_Figure = tuple[str, str | None, Decimal | int | None, Decimal | None]


def _figure(fact: AnyFact) -> _Figure | None:
    """What the figure of a fact is about, and how much it is; None for a fact without one."""
    if isinstance(fact, Observation):
        about = fact.metric or fact.noun
        return fact.fact_type, about, fact.value, fact.percent_stated or fact.change_value
    if isinstance(fact, Ranking):
        return fact.fact_type, fact.index, fact.rank, fact.score
    if isinstance(fact, ReformModel | LeadershipInnovation) and (
        fact.value is not None or fact.percent_stated is not None
    ):
        return fact.fact_type, fact.code, fact.value, fact.percent_stated
    return None
