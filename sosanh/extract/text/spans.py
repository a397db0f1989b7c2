"""Stretches of a text that are already spoken for."""

from bisect import bisect_left
from collections.abc import Iterable

Span = tuple[int, int]
"""Where a stretch starts, and where it ends."""


class Spans:
    """A set of stretches `text[start:end]`; answers in logarithmic time whether one is touched."""

    def __init__(self, spans: Iterable[Span]) -> None:
        """Take the half-open stretches in any order; they may overlap."""
        ordered = sorted(spans)
        self._starts = [start for start, _ in ordered]
        self._reach: list[int] = []  # the farthest end up to here
        farthest = -1
        for _, end in ordered:
            farthest = max(farthest, end)
            self._reach.append(farthest)

    def touch(self, start: int, end: int) -> bool:
        """Whether any stretch shares a character with `text[start:end]`."""
        before = bisect_left(self._starts, end)
        return before > 0 and self._reach[before - 1] > start
