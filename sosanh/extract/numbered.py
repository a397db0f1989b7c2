"""A scanned text whose numerals are understood: what is needed to tell when and where."""

import sys
from bisect import bisect_left
from collections.abc import Sequence

from sosanh.extract.catalogue.vocabulary import Vocabulary
from sosanh.extract.numerals.digits import find_numerals
from sosanh.extract.numerals.numeral import Numeral
from sosanh.extract.scanned import ScannedText
from sosanh.facts import ReadDocument


class NumberedText(ScannedText):
    """The words and numerals of one document."""

    def __init__(self, document: ReadDocument, vocabulary: Vocabulary) -> None:
        """Scan `document` and read its numerals."""
        super().__init__(document, vocabulary)
        self.numerals: Sequence[Numeral] = find_numerals(self)
        self._numeral_starts = [
            *[numeral.start for numeral in self.numerals],
            sys.maxsize,
        ]
        self._counting = {
            self.sentence_index(numeral.start)
            for numeral in self.numerals
            if numeral.reason is None
        }

    def counts_something(self, index: int) -> bool:
        """Whether a quantity stands in sentence number `index`."""
        return index in self._counting

    def numerals_in(self, start: int, end: int) -> Sequence[Numeral]:
        """The numerals that begin within `text[start:end]`."""
        starts = self._numeral_starts
        first = bisect_left(starts, start)
        if starts[first] >= end:
            return ()
        return self.numerals[first : bisect_left(starts, end, first)]

    def quantities_in(self, start: int, end: int) -> list[Numeral]:
        """Those of them that count or measure something: no dates, symbols or names."""
        return [one for one in self.numerals_in(start, end) if one.reason is None]

    def tells_quantity(self, start: int, end: int) -> bool:
        """Whether a quantity begins within `text[start:end]`."""
        return any(one.reason is None for one in self.numerals_in(start, end))
