"""95 % intervals: Wilson's for a share, the bootstrap over documents for a score.

Figures of one text are right or wrong together, because one misread pattern comes back in it:
F1, precision and recall are therefore resampled by document. A share that nothing contradicts
has no spread to resample, nor have a handful of documents; Wilson's interval still says how few
cases a share rests on.
"""

import random
from collections.abc import Callable, Sequence
from functools import cache
from math import sqrt

Interval = tuple[float, float]

_Z = 1.959964
_RESAMPLES = 1000
_SEED = 20250701


def wilson(agree: int, of: int) -> Interval | None:
    """Wilson's score interval of `agree` successes in `of` trials; None without trials."""
    if not of:
        return None
    share, square = agree / of, _Z * _Z
    centre = (share + square / (2 * of)) / (1 + square / of)
    reach = _Z * sqrt(share * (1 - share) / of + square / (4 * of * of)) / (1 + square / of)
    return max(0.0, centre - reach), min(1.0, centre + reach)


def bootstrap(
    counts: Sequence[tuple[int, int, int]],
    score: Callable[[int, int, int], float | None],
) -> Interval | None:
    """The middle 95 % of `score` when the documents are drawn anew with replacement.

    `counts` holds true positives, false positives and false negatives, one triple a document.
    Always the same draws for the same number of documents. None when no draw has a score.
    """
    if not counts:
        return None
    scores = []
    for draw in _draws(len(counts)):
        drawn = [counts[place] for place in draw]
        value = score(
            sum(one[0] for one in drawn), sum(one[1] for one in drawn), sum(one[2] for one in drawn)
        )
        if value is not None:
            scores.append(value)
    if not scores:
        return None
    scores.sort()
    edge = int(len(scores) * 0.025)
    return scores[edge], scores[-1 - edge]


@cache
def _draws(size: int) -> list[list[int]]:
    source = random.Random(_SEED)
    return [source.choices(range(size), k=size) for _ in range(_RESAMPLES)]
