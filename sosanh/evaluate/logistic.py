"""Logistic regression on a handful of yes-or-no traits, small enough to need no library."""

from collections.abc import Collection, Sequence
from math import exp

Case = tuple[Collection[str], bool]

_ROUNDS = 30
_CLOSE = 1e-9
_PENALTY = 1.0
"""How firmly each trait's weight is held near nothing: some are seen in few facts."""


def fit(cases: Sequence[Case], traits: Sequence[str], always: str) -> dict[str, float]:
    """Return the weight of `always`, which every case has, and of each of `traits`.

    Maximises the likelihood less `_PENALTY` / 2 times the squared weights of the traits. One right
    and one wrong case without traits, each at half weight, keep the odds finite.
    """
    names = [always, *traits]
    place = {name: number for number, name in enumerate(names)}
    rows = [
        ([0, *sorted(place[trait] for trait in own if trait in place)], float(right), 1.0)
        for own, right in cases
    ]
    rows += [([0], 1.0, 0.5), ([0], 0.0, 0.5)]
    weights = [0.0] * len(names)
    for _ in range(_ROUNDS):
        slope = [0.0] + [-_PENALTY * weight for weight in weights[1:]]
        curve = [[0.0] * len(names) for _ in names]
        for number in range(1, len(names)):
            curve[number][number] = _PENALTY
        for own, right, share in rows:
            chance = 1 / (1 + exp(-sum(weights[at] for at in own)))
            for at in own:
                slope[at] += share * (right - chance)
                for other in own:
                    curve[at][other] += share * chance * (1 - chance)
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
