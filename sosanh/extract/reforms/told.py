"""What one sentence tells of one model in all its wordings, taken together."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from sosanh.extract.catalogue.patterns import PatternMatch
from sosanh.extract.reforms.stages import StageReading
from sosanh.extract.text.spans import Spans

_OVER = ("suspended", "ended")
_MORE_THAN_DONE = ("proposed", "announced", "pilot", "scaled", "suspended", "ended")


@dataclass(slots=True)
class Told:
    """Where one sentence names a model, by what it tells of it there: spans of characters."""

    told: list[tuple[int, int]] = field(default_factory=list)
    """Words that a surer wording has read, with all in them."""
    denied: list[tuple[int, int]] = field(default_factory=list)
    """Words that are taken back, with all that touches them."""
    plain: list[tuple[int, int]] = field(default_factory=list)
    """Words beside which nothing tells how far the model has come."""
    beyond: list[tuple[int, int]] = field(default_factory=list)
    """Words beside which something does."""
    done: list[tuple[int, int]] = field(default_factory=list)
    over: list[tuple[int, int]] = field(default_factory=list)

    def has_read(self, match: PatternMatch) -> bool:
        """Whether the words of `match` are taken back, or within those of a surer wording."""
        if self.denied and Spans(self.denied).touch(match.start, match.end):
            return True
        return any(start <= match.start and match.end <= end for start, end in self.told)

    def note(self, match: PatternMatch, begin: int, reading: StageReading, is_pinned: bool) -> None:
        """Note what is read of `match`, whose words begin at `begin`."""
        span = begin, match.end
        self.told.append((match.start, match.end))
        if reading.stage in _OVER:
            self.over.append(span)
        elif reading.stage == "adopted":
            self.done.append(span)
        if reading.stage in _MORE_THAN_DONE:
            self.beyond.append(span)
        elif not is_pinned and reading == StageReading("adopted", None):
            self.plain.append(span)

    def is_more_than_there(self) -> bool:
        """Whether "adopted" is only another wording of what was tried, widened or given up."""
        return _all_touch(self.plain, self.beyond) or _all_touch(self.done, self.over)


def _all_touch(words: Sequence[tuple[int, int]], others: Sequence[tuple[int, int]]) -> bool:
    return bool(words and others) and all(Spans(others).touch(*span) for span in words)
