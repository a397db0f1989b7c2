"""One document as the grammar sees it: folded text, sentences, phrases, numbers, place and time.

Each room of `sosanh.extract` takes a `TextContext` and returns facts. Everything that several
rooms ask for is worked out here once; offsets are always offsets into `document.text`.
"""

import re
import sys
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from operator import itemgetter

from sosanh.extract.abbreviations import find_abbreviations, hits_in_full
from sosanh.extract.catalogue import Hit, WordHit
from sosanh.extract.headings import Plans
from sosanh.extract.markup import find_markup, without_markup
from sosanh.extract.numbers import find_numerals
from sosanh.extract.numeral import Numeral
from sosanh.extract.periods import Timeline
from sosanh.extract.places import Places
from sosanh.extract.segments import Sentence, fold, plain_spaces, sentences
from sosanh.extract.speakers import find_speaker
from sosanh.extract.vocabulary import Vocabulary
from sosanh.facts import Evidence, Period, ReadDocument, Scope


class TextContext:
    """What is known about a text before any fact is read from it."""

    def __init__(
        self, document: ReadDocument, vocabulary: Vocabulary, province: str | None = None
    ) -> None:
        """Scan `document`; `province` is a two-digit code to fall back on."""
        self.document = document
        self.vocabulary = vocabulary
        self.markup = find_markup(document.text, document.body_start, document.body_end)
        # as long as the document's text, which quotes are taken from
        self.text = plain_spaces(without_markup(document.text, self.markup))
        self.folded = fold(self.text)
        self.sentences: Sequence[Sentence] = sentences(
            self.text, document.body_start, document.body_end
        )
        self._sentence_starts = [sentence.start for sentence in self.sentences]
        self.words = self._scan()
        self._hits = vocabulary.scanner.layers(self.words)
        self._hit_starts = {
            layer: [*[hit.start for hit in hits], sys.maxsize] for layer, hits in self._hits.items()
        }
        self.numerals: Sequence[Numeral] = find_numerals(self)
        self._numeral_starts = [numeral.start for numeral in self.numerals]
        self._periods: dict[int, Period] = {}
        self._scopes: dict[int, Scope] = {}
        self._sentence_texts: dict[int, str] = {}
        self._speakers: dict[int, str | None] = {}
        self._first_ends: dict[re.Pattern[str], int] = {}
        self.places = Places(self, province)
        self.timeline = Timeline(self)
        self.plans = Plans(self)

    def _scan(self) -> Sequence[WordHit]:
        """Return every wording of the catalogues in the body by its end, abbreviated or in full."""
        body = self.document.body_start, self.document.body_end
        scanner = self.vocabulary.scanner
        found = scanner.scan(self.folded, *body)
        short = find_abbreviations(self.text, self.folded, self.vocabulary.abbreviations, *body)
        if short:
            found.extend(hits_in_full(scanner, self.folded, short, *body))
            found.sort(key=itemgetter(2))
        return found

    def release(self) -> None:
        """Cut the circles of the context and its parts, so that it is freed when it is let go."""
        del self.places, self.timeline

    @property
    def province(self) -> str | None:
        """The province that the document as a whole is about, as an official code."""
        return self.places.province

    def hits(self, layer: str) -> Sequence[Hit]:
        """All phrases of `layer`, in order, the longest where they overlap."""
        return self._hits.get(layer, ())

    def hits_in(self, layer: str, start: int, end: int) -> Sequence[Hit]:
        """The phrases of `layer` that lie within `text[start:end]`."""
        starts = self._hit_starts.get(layer)
        if starts is None:
            return ()
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

    def first_end(self, pattern: re.Pattern[str]) -> int:
        """Where the first match of `pattern` ends; beyond the text when there is none."""
        if pattern not in self._first_ends:
            match = pattern.search(self.folded)
            self._first_ends[pattern] = match.end() if match else len(self.folded) + 1
        return self._first_ends[pattern]

    def sentence_index(self, offset: int) -> int:
        """The number of the sentence that holds `offset`, or of the last one before it."""
        passed = bisect_right(self._sentence_starts, offset)
        return passed - 1 if passed else 0

    def sentence_at(self, offset: int) -> Sentence:
        """The sentence that holds `offset`, or the last one before it."""
        return self.sentences[self.sentence_index(offset)]

    def numerals_in(self, start: int, end: int) -> Sequence[Numeral]:
        """The numerals that begin within `text[start:end]`."""
        return self.numerals[
            bisect_left(self._numeral_starts, start) : bisect_left(self._numeral_starts, end)
        ]

    def scope_at(self, offset: int) -> Scope:
        """Whom a statement at `offset` is about."""
        scope = self._scopes.get(offset)
        if scope is None:
            scope = self._scopes[offset] = self.places.scope_at(offset, self.period_at(offset))
        return scope

    def period_at(self, offset: int) -> Period:
        """When a statement at `offset` holds."""
        period = self._periods.get(offset)
        if period is None:
            period = self._periods[offset] = self.timeline.period_at(offset)
        return period

    def speaker_at(self, offset: int) -> str | None:
        """Who says what stands at `offset`, as named in its sentence."""
        index = self.sentence_index(offset)
        if index not in self._speakers:
            self._speakers[index] = find_speaker(self, self.sentences[index])
        return self._speakers[index]

    def evidence(self, start: int, end: int) -> Evidence:
        """The evidence `text[start:end]` with its whole sentence."""
        text = self.document.text
        index = self.sentence_index(start)
        words = self._sentence_texts.get(index)
        if words is None:
            sentence = self.sentences[index]
            words = self._sentence_texts[index] = text[sentence.start : sentence.end]
        if end > self.sentences[index].end:
            words = text[self.sentences[index].start : end]
        return Evidence(self.document.document_id, start, end, text[start:end], words)
