"""Which index a text speaks of from sentence to sentence, and of which year."""

from collections.abc import Sequence
from dataclasses import replace

from sosanh.extract.catalogue.phrases import Hit
from sosanh.extract.context import TextContext
from sosanh.extract.rankings.naming import SpokenIndex, is_looked_back_on
from sosanh.extract.rankings.years import SentenceYears, dated, year_compared, years_of_indexes
from sosanh.extract.text.segments import Sentence
from sosanh.facts import Ranking


class SpokenIndexes:
    """Follows a text: `current` is the index spoken of, `before` the one before this sentence."""

    def __init__(self, context: TextContext) -> None:
        self._context = context
        self.years = years_of_indexes(context)
        """The year of each index, where it is first told; None where it never is."""
        self.current: SpokenIndex | None = None
        self.before: SpokenIndex | None = None
        self._own: dict[str, int] = {}  # the year in which each was spoken of last

    @property
    def year(self) -> int | None:
        """The year of the index spoken of."""
        return self.current.year if self.current else None

    def hear(
        self, sentence: Sentence, number: int, named: Sequence[Hit], told: SentenceYears
    ) -> None:
        """Take in that `sentence`, the `number`-th, names indexes, and which years are `told`."""
        self.before = self.current
        spoken = [hit for hit in named if not is_looked_back_on(self._context, sentence, hit)]
        if spoken or (named and self.current is None):
            first = (spoken or named)[0]
            own = dated(self._context, sentence, first, named)
            year = own or told.told() or self._carried(first)
            if year is None:
                year = year_compared(self._context, first, sentence)
            self.current = SpokenIndex(first, year, number, is_its=own is not None)
        elif self.current is not None and (year := told.told()) is not None:
            self.current = replace(self.current, year=year, is_its=False)

    def forget(self) -> None:
        """Speak of no index from here on."""
        self.current = None

    def go_on(self, own: Sequence[Ranking], named: Sequence[Hit]) -> None:
        """Go on with the index in which a sentence, which names indexes, told places."""
        if self.current is None:
            return
        told = {one.index for one in own}
        current = self.current
        hit = next((one for one in named if {one.phrase.code} == told), current.hit)
        dates = [one.year for one in own if one.year is not None and one.index == hit.phrase.code]
        if current.year is not None:
            dates.append(current.year)
        self.current = replace(current, hit=hit, year=max(dates, default=None))
        self._own |= {one.index: one.year for one in own if one.year is not None}
        if self.current.year is not None:
            self._own[hit.phrase.code] = self.current.year

    def _carried(self, hit: Hit) -> int | None:
        """The year in which an index goes on that is named without one."""
        code, before = hit.phrase.code, self.before
        if before is not None and before.is_its and before.hit.phrase.code != code:
            return self._own.get(code) or before.year
        return (before.year if before else None) or self.years[code]
