"""Confidence fitted on gold: what share of facts with given traits a careful reader confirms.

A fact is right when it would be scored as found: a figure with metric, value and base, a model with
its code. How sure facts are on the whole is learnt from held-out texts alone; how much each trait
tells also from the texts that the grammar was tuned on, where errors are fewer but of the same
kinds. Every fact of a held-out text is also rated by weights fitted without that text, so that what
is said of the ratings holds for texts not used to fit them.
"""

import csv
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from math import ceil
from pathlib import Path
from typing import get_args

from sosanh.errors import InvalidCatalogue
from sosanh.evaluate.logistic import Case, fit
from sosanh.evaluate.scores import Evaluation
from sosanh.evaluate.tallies import Comparison
from sosanh.extract.catalogue.confidence import ALWAYS, ASSURING, Group, Trust, group_of

_FOLDS = 10
_SEEN = 8
"""Facts with and without a trait below which it gets no weight."""
_TUNED = "tuned"
"""What the facts of development texts have besides their traits: they are right more often."""
_KEPT = 0.8
"""Share of facts that no analyst shall have to look at."""

Weights = dict[Group, dict[str, float]]


@dataclass(frozen=True, slots=True)
class Rated:
    """A judged fact with the confidence that is to be tested on it."""

    group: Group
    confidence: float
    is_right: bool
    is_right_throughout: bool


@dataclass(frozen=True, slots=True)
class Threshold:
    """The confidence from which facts need no review, and what it keeps.

    Of those kept, `right` are right, and `right_throughout` in period, area, role and all else too.
    """

    group: Group
    threshold: float
    facts: int
    kept: int
    right: int
    right_throughout: int


@dataclass(frozen=True, slots=True)
class Calibration:
    """Weights for `seeds/`, the thresholds they allow, and the ratings these were read from."""

    weights: Weights
    seen: Counter[tuple[Group, str]]
    thresholds: Sequence[Threshold]
    rated: Sequence[Rated]


def calibrate(evaluation: Evaluation) -> Calibration:
    """Fit on the texts that teach: held-out ones, for the grammar is tuned on the others.

    Raises InvalidCatalogue when texts are absent: the weights would be those of a few.
    """
    if evaluation.absent:
        raise InvalidCatalogue(
            f"Expected the text of every gold document, {len(evaluation.absent)} are absent. "
            "Give their folder with --texts."
        )
    texts = teachers(evaluation)
    tuned = [
        one
        for one in evaluation.only(split="development").compared
        if one.document.group != "samples"  # the grammar was written with them in view
    ]
    rated: list[Rated] = []
    for fold in range(_FOLDS):
        others = [one for number, one in enumerate(texts) if number % _FOLDS != fold]
        rated.extend(rate(texts[fold::_FOLDS], Trust(_fit(others, tuned))))
    seen = Counter(
        (group_of(judged.fact), trait)
        for one in (*texts, *tuned)
        for judged in one.judged
        if judged.is_right is not None
        for trait in (ALWAYS, *judged.traits)
    )
    return Calibration(_fit(texts, tuned), seen, thresholds(rated), rated)


def teachers(evaluation: Evaluation) -> list[Comparison]:
    """The texts from which it is learnt how sure facts are, by name."""
    texts = (one for one in evaluation.compared if one.document.teaches)
    return sorted(texts, key=lambda one: one.document.name)


def rate(compared: Iterable[Comparison], trust: Trust | None = None) -> list[Rated]:
    """Rate the judged facts of some texts with `trust`, or as they were rated when found."""
    return [
        Rated(
            group_of(judged.fact),
            trust.of(group_of(judged.fact), judged.traits) if trust else judged.fact.confidence,
            judged.is_right,
            bool(judged.is_right_throughout),
        )
        for one in compared
        for judged in one.judged
        if judged.is_right is not None
    ]


def thresholds(rated: Sequence[Rated], kept: float = _KEPT) -> list[Threshold]:
    """Choose for each group the highest threshold that keeps the share `kept` of its facts."""
    chosen = []
    for group in get_args(Group):
        own = [one for one in rated if one.group == group]
        if own:
            ranked = sorted((one.confidence for one in own), reverse=True)
            chosen.append(kept_by(group, own, ranked[ceil(kept * len(own)) - 1]))
    return chosen


def kept_by(group: Group, rated: Iterable[Rated], threshold: float) -> Threshold:
    """What `threshold` keeps of the facts of `group` among `rated`."""
    own = [one for one in rated if one.group == group]
    kept = [one for one in own if one.confidence >= threshold]
    right = sum(one.is_right for one in kept)
    throughout = sum(one.is_right_throughout for one in kept)
    return Threshold(group, threshold, len(own), len(kept), right, throughout)


def write_catalogues(seeds: Path, calibration: Calibration) -> None:
    """Write the weights and thresholds into the catalogues of `seeds`."""
    _write(
        seeds / "confidence_weights.csv",
        ("fact_group", "trait", "weight", "facts"),
        [
            (group, trait, f"{weight:.3f}", str(calibration.seen[group, trait]))
            for group, own in calibration.weights.items()
            for trait, weight in own.items()
        ],
    )
    _write(
        seeds / "review_thresholds.csv",
        ("fact_group", "threshold", "facts", "kept", "right_facts", "right_throughout"),
        [
            (
                one.group, f"{one.threshold:.4f}", str(one.facts),
                str(one.kept), str(one.right), str(one.right_throughout),
            )
            for one in calibration.thresholds
        ],
    )  # fmt: skip


def _fit(texts: Iterable[Comparison], tuned: Iterable[Comparison]) -> Weights:
    cases: dict[Group, list[Case]] = {group: [] for group in get_args(Group)}
    for compared, besides in ((texts, ()), (tuned, (_TUNED,))):
        for one in compared:
            for judged in one.judged:
                if judged.is_right is not None:
                    case = ((*judged.traits, *besides), judged.is_right)
                    cases[group_of(judged.fact)].append(case)
    weights: Weights = {}
    for group, own in cases.items():
        counted = Counter(trait for traits, _ in own for trait in traits)
        counted.pop(_TUNED, None)
        signs = {
            trait: 1 if trait in ASSURING else -1
            for trait, times in sorted(counted.items())
            if _SEEN <= times <= len(own) - _SEEN
        }
        weights[group] = fit(own, signs, ALWAYS, _TUNED)
        del weights[group][_TUNED]
    return weights


def _write(path: Path, header: Sequence[str], rows: Sequence[Sequence[str]]) -> None:
    with path.open("w", encoding="utf-8", newline="") as lines:
        writer = csv.writer(lines, lineterminator="\n")
        writer.writerow(header)
        writer.writerows(rows)
