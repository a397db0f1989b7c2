"""A scanned text whose numerals are understood: what is needed to tell when and where."""

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
        self._numeral_starts = [numeral.start for numeral in self.numerals]
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
        return self.numerals[
            bisect_left(self._numeral_starts, start) : bisect_left(self._numeral_starts, end)
        ]
