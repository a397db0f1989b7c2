"""How sure a fact is: a weight for each trait of it, fitted on gold, added up and brought to 0–1.

A trait is something that can be read off the fact itself, so that a rating can be explained and
refitted from stored facts: `sosanh evaluate --calibrate` writes `seeds/confidence_weights.csv`.
They stand for the odds that a careful reader has the figure, or the model, in this text.
"""

import re
from collections.abc import Mapping, Sequence, Set
from math import exp
from pathlib import Path
from typing import Literal, get_args

from sosanh.errors import InvalidCatalogue
from sosanh.extract.catalogue.files import read_rows
from sosanh.extract.text.segments import plain_spaces
from sosanh.facts import (
    AnyFact,
    Assessment,
    Citation,
    LeadershipInnovation,
    Observation,
    Ranking,
    ReformModel,
)

# Facts that are rated alike; an observation without a metric is another thing than a coded one.
Group = Literal[
    "figure", "uncoded_figure", "model", "named_model", "citation", "assessment", "ranking"
]
Traits = tuple[str, ...]
Model = ReformModel | LeadershipInnovation
_MODELS = (ReformModel, LeadershipInnovation)  # `isinstance` takes three times as long on a union

ALWAYS = "always"
"""The trait that every fact has: what a fact with no other one is worth."""

_NUMBER = re.compile(r"\d+(?:[.,]\d+)*")
_LEADS = 12
"""Characters before the digits of a quote that begins with them: "hơn ", "khoảng "."""
_DENSE = 4


class Trust:
    """The fitted weights of one catalogue."""

    def __init__(self, weights: Mapping[Group, Mapping[str, float]]) -> None:
        """Rate with `weights`; a trait without one does not count."""
        self._weights = weights
        self._rated: dict[tuple[Group, Traits], float] = {}

    def rate(self, facts: Sequence[AnyFact]) -> list[float]:
        """The share of facts like each of `facts`, those of one text, that is right, 0–1."""
        return [
            self.of(group_of(fact), traits)
            for fact, traits in zip(facts, traits_of(facts), strict=True)
        ]

    def of(self, group: Group, traits: Traits) -> float:
        """The share of facts with these traits that is right, to four decimals."""
        key = (group, traits)
        rated = self._rated.get(key)
        if rated is None:
            weights = self._weights[group]
            odds = weights[ALWAYS] + sum(weights.get(trait, 0.0) for trait in traits)
            rated = self._rated[key] = round(1 / (1 + exp(-odds)), 4)
        return rated


def read_trust(seeds: Path) -> Trust:
    """Read the weights in `seeds`. Raises InvalidCatalogue for a group without a first weight."""
    weights: dict[Group, dict[str, float]] = {group: {} for group in get_args(Group)}
    path = seeds / "confidence_weights.csv"
    for row in read_rows(path, ("fact_group", "trait", "weight")):
        for group in get_args(Group):
            if row["fact_group"] == group:
                weights[group][row["trait"]] = float(row["weight"])
    for group, own in weights.items():
        if ALWAYS not in own:
            raise InvalidCatalogue(
                f"{path.name}: expected a row {group},{ALWAYS}, found none. "
                "Run `sosanh evaluate --calibrate`."
            )
    return Trust(weights)


def group_of(fact: AnyFact) -> Group:
    """With which facts `fact` is rated."""
    if isinstance(fact, Observation):
        return "figure" if fact.metric else "uncoded_figure"
    if isinstance(fact, _MODELS):
        return "named_model" if fact.code == "uncatalogued" else "model"
    if isinstance(fact, Citation):
        return "citation"
    return "ranking" if isinstance(fact, Ranking) else "assessment"


def traits_of(facts: Sequence[AnyFact]) -> list[Traits]:
    """Read the traits of the facts of one text, in order."""
    said = {
        fact.code
        for fact in facts
        if isinstance(fact, _MODELS) and fact.checks.get("stage_stated") == "passed"
    }
    numbers: dict[str, int] = {}
    for fact in facts:
        sentence = fact.evidence.sentence
        if sentence not in numbers:
            numbers[sentence] = len(_NUMBER.findall(sentence))
    return [
        _figure_traits(fact, numbers[fact.evidence.sentence])
        if isinstance(fact, Observation)
        else _model_traits(fact, said)
        if isinstance(fact, _MODELS)
        else _other_traits(fact)
        for fact in facts
    ]


def _figure_traits(fact: Observation, numbers: int) -> Traits:
    """Read the traits of a figure in whose sentence stand so many `numbers`."""
    found = _setting(fact)
    quote = plain_spaces(fact.evidence.quote)
    digits = _NUMBER.search(quote)
    if digits is None:
        found.append("in_words")
    elif digits.start() <= _LEADS:
        # the action follows ("30 đảng viên bị kỷ luật"), or there is none
        found.append("bare" if fact.unit and quote.endswith(fact.unit) else "number_first")
    if numbers < 2:
        found.append("alone_in_sentence")
    elif numbers >= _DENSE:
        found.append("among_many_numbers")
    if fact.role != "achieved":
        found.append("not_achieved")
    if fact.qualifier != "exact":
        found.append("inexact")
    if fact.breakdown is not None:
        found.append("part")
    if fact.value is None:
        found.append("share")
    if fact.checks.get("action_stated") == "failed":
        found.append("action_unsaid")
    if any(out == "failed" for check, out in fact.checks.items() if check != "action_stated"):
        found.append("failed_check")
    if "passed" in (fact.checks.get("percent"), fact.checks.get("parts_sum")):
        found.append("confirmed")
    return tuple(found)


def _model_traits(fact: Model, said: Set[str]) -> Traits:
    """Also whether another mention says outright how far the model of a bare one has come."""
    found = [*_setting(fact), f"is_{fact.stage}"]
    if fact.checks.get("stage_stated") != "passed":
        found.append("stage_unsaid")
        if fact.code in said:
            found.append("said_elsewhere")
    if fact.value is not None or fact.percent_stated is not None:
        found.append("extent")
    return tuple(found)


def _other_traits(fact: Citation | Assessment | Ranking) -> Traits:
    found = []
    if isinstance(fact, Citation):
        found = [f"is_{fact.relation}"]
        if fact.number is None:
            found.append("by_name")
        if fact.issuer is None:
            found.append("no_issuer")
        if fact.issued_on is not None:
            found.append("dated")
    elif isinstance(fact, Assessment):
        found = [f"is_{fact.kind}"]
        if fact.domain is None:
            found.append("no_domain")
    else:
        if fact.scope.province is None:
            found.append("no_province")
        if fact.year is None:
            found.append("no_year")
    return tuple(found)


def _setting(fact: AnyFact) -> list[str]:
    found = []
    if fact.period.basis != "stated":
        found.append(f"period_{fact.period.basis}")
    if fact.scope.level == "national":
        found.append("national")
    elif fact.scope.province is None:
        found.append("no_province")
    if fact.scope.area is not None:
        found.append("area")
    return found
