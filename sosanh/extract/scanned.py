"""A text whose words are known: folded, in sentences, all phrases of the catalogues found."""

import re
import sys
from bisect import bisect_left, bisect_right
from collections.abc import Sequence, Set
from operator import itemgetter

from sosanh.extract.catalogue.abbreviations import find_abbreviations, hits_in_full
from sosanh.extract.catalogue.phrases import Hit, WordHit
from sosanh.extract.catalogue.vocabulary import Vocabulary
from sosanh.extract.text.markup import find_markup, without_markup
from sosanh.extract.text.segments import Sentence, fold, plainly_written, sentences
from sosanh.facts import ReadDocument


class ScannedText:
    """The words of one document; offsets are always offsets into `document.text`."""

    def __init__(self, document: ReadDocument, vocabulary: Vocabulary) -> None:
        """Scan the body of `document` once for all that `vocabulary` knows."""
        self.document = document
        self.vocabulary = vocabulary
        self.markup = find_markup(document.text, document.body_start, document.body_end)
        # as long as the document's text, which quotes are taken from
        self.text = plainly_written(without_markup(document.text, self.markup))
        self.folded = fold(self.text)
        self.sentences: Sequence[Sentence] = sentences(
            self.text, document.body_start, document.body_end
        )
        self._sentence_starts = [sentence.start for sentence in self.sentences]
        self.words = self._scan()
        self._hits = vocabulary.scanner.layers(self.words)
        self._hit_starts: dict[str, list[int]] = {}  # of the layers that were asked for
        self._first_ends: dict[re.Pattern[str], int] = {}
        self._sentences_telling: dict[tuple[str, ...], Set[int]] = {}

    def _scan(self) -> Sequence[WordHit]:
        """Return every wording of the catalogues in the body by its end, abbreviated or in full."""
        body = self.document.body_start, self.document.body_end
        scanner = self.vocabulary.scanner
        found = scanner.scan(self.folded, *body)
        short = find_abbreviations(self.text, self.folded, self.vocabulary.abbreviations, *body)
        if short:
            found.extend(hits_in_full(scanner, self.folded, short, *body))
            found.sort(key=itemgetter(2))
        text = self.document.text
        if "\t" in text:  # "đã đại hội | Chi bộ đã đại hội": no phrase goes from cell to cell
            return [hit for hit in found if text.find("\t", hit[1], hit[2]) < 0]
        return found

    def hits(self, layer: str) -> Sequence[Hit]:
        """All phrases of `layer`, in order, the longest where they overlap."""
        return self._hits.get(layer, ())

    def hits_in(self, layer: str, start: int, end: int) -> Sequence[Hit]:
        """The phrases of `layer` that lie within `text[start:end]`."""
        starts = self._hit_starts.get(layer)
        if starts is None:
            starts = [*[hit.start for hit in self.hits(layer)], sys.maxsize]
            self._hit_starts[layer] = starts
        first = bisect_left(starts, start)
        if starts[first] >= end:
            return ()  # as mostly
        last = bisect_left(starts, end, first)
        hits = self._hits[layer]
        if hits[last - 1].end > end:  # only the last can reach beyond
            last -= 1
        return hits[first:last]

    def hit_filling(self, layer: str, start: int, end: int) -> Hit | None:
        """The phrase of `layer` that is exactly `text[start:end]`."""
        hits = self.hits_in(layer, start, end)
        return hits[0] if hits and (hits[0].start, hits[0].end) == (start, end) else None

    def back_from(self, index: int, number: int) -> int:
        """Where the sentence begins that is `number` before that of this index, or the first."""
        return self.sentences[max(0, index - number)].start

    def first_end(self, pattern: re.Pattern[str]) -> int:
        """Where the first match of `pattern` ends; beyond the text when there is none."""
        if pattern not in self._first_ends:
            match = pattern.search(self.folded)
            self._first_ends[pattern] = match.end() if match else len(self.folded) + 1
        return self._first_ends[pattern]

    def sentences_with(self, *layers: str) -> set[int]:
        """The numbers of the sentences in which phrases of these layers begin."""
        return {self.sentence_index(hit.start) for layer in layers for hit in self.hits(layer)}

    def sentences_telling(self, layer: str, *codes: str) -> Set[int]:
        """The numbers of the sentences in which phrases of `layer` with such codes begin."""
        asked = layer, *codes
        found = self._sentences_telling.get(asked)
        if found is None:
            found = self._sentences_telling[asked] = {
                self.sentence_index(hit.start)
                for hit in self.hits(layer)
                if hit.phrase.code in codes
            }
        return found

    @property
    def headline_end(self) -> int:
        """Where the second sentence begins; the end of the text where there is none."""
        starts = self._sentence_starts
        return starts[1] if len(starts) > 1 else len(self.text)

    def sentence_index(self, offset: int) -> int:
        """The number of the sentence that holds `offset`, or of the last one before it."""
        passed = bisect_right(self._sentence_starts, offset)
        return passed - 1 if passed else 0

    def sentence_at(self, offset: int) -> Sentence:
        """The sentence that holds `offset`, or the last one before it."""
        return self.sentences[self.sentence_index(offset)]
