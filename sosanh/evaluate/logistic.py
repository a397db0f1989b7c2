"""Logistic regression on a handful of yes-or-no traits, small enough to need no library."""

from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from math import exp

Case = tuple[Collection[str], bool]
Weights = dict[str, float]

_ROUNDS = 30
_CLOSE = 1e-6
_PENALTY = 3.0
"""How firmly each trait's weight is held near nothing: some are seen in few facts."""
_SLACK = 0.01
"""The same for the weight of the easier cases, which only must not run away."""


def fit(cases: Sequence[Case], traits: Mapping[str, int], always: str, easier: str) -> Weights:
    """Return the weights of `always`, which every case has, of `easier` and of each of `traits`.

    `traits` maps each to the sign that its weight may have, 1 or −1; one that would need the other
    sign gets none. `easier` marks cases of another kind, which are right more often. Maximises the
    likelihood less `_PENALTY` / 2 times the squared weights of the traits. One right and one wrong
    case without traits, each at half weight, keep the odds finite.
    """
    known = {easier, *traits}
    alike = Counter(
        (tuple(sorted(trait for trait in own if trait in known)), right) for own, right in cases
    )
    free = list(traits)
    weights: Weights = {}
    while True:
        weights = _maximise(alike, [always, easier, *free], weights)
        kept = [trait for trait in free if weights[trait] * traits[trait] >= 0]
        if len(kept) == len(free):
            return weights
        free = kept


def _maximise(
    alike: Mapping[tuple[tuple[str, ...], bool], int], names: Sequence[str], start: Weights
) -> Weights:
    place = {name: number for number, name in enumerate(names)}
    rows = [
        ([0, *(place[trait] for trait in own if trait in place)], float(right), float(times))
        for (own, right), times in alike.items()
    ]
    rows += [([0], 1.0, 0.5), ([0], 0.0, 0.5)]
    held = [0.0, _SLACK] + [_PENALTY] * (len(names) - 2)
    weights = [start.get(name, 0.0) for name in names]
    for _ in range(_ROUNDS):
        slope = [-hold * weight for hold, weight in zip(held, weights, strict=True)]
        curve = [[0.0] * len(names) for _ in names]
        for number, hold in enumerate(held):
            curve[number][number] = hold
        for own, right, times in rows:
            chance = 1 / (1 + exp(-sum(weights[at] for at in own)))
            for at in own:
                slope[at] += times * (right - chance)
                for other in own:
                    curve[at][other] += times * chance * (1 - chance)
        step = _solve(curve, slope)
        weights = [weight + change for weight, change in zip(weights, step, strict=True)]
        if max(map(abs, step)) < _CLOSE:
            break
    return dict(zip(names, weights, strict=True))


def _solve(matrix: Sequence[Sequence[float]], vector: Sequence[float]) -> list[float]:
    """Solve a symmetric, positive definite system by elimination."""
    rows = [[*line, value] for line, value in zip(matrix, vector, strict=True)]
    size = len(rows)
    for at in range(size):
        for below in range(at + 1, size):
            factor = rows[below][at] / rows[at][at]
            if factor:
                for column in range(at, size + 1):
                    rows[below][column] -= factor * rows[at][column]
    solved = [0.0] * size
    for at in reversed(range(size)):
        known = sum(rows[at][column] * solved[column] for column in range(at + 1, size))
        solved[at] = (rows[at][size] - known) / rows[at][at]
    return solved
