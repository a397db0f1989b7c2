"""One document as the grammar sees it: words, numbers, place, time and speakers.

Each room of facts takes a `TextContext`. Everything that several rooms ask for is worked out here
once.
"""

from datetime import date

from sosanh.extract.catalogue.vocabulary import Vocabulary
from sosanh.extract.matters import Matter
from sosanh.extract.numbered import NumberedText
from sosanh.extract.places.scopes import Places
from sosanh.extract.speakers import SPEAKING, find_speaker
from sosanh.extract.text.headings import Plans
from sosanh.extract.time.timeline import Timeline
from sosanh.facts import Evidence, Period, ReadDocument, Scope


class TextContext(NumberedText):
    """What is known about a text before any fact is read from it."""

    def __init__(
        self, document: ReadDocument, vocabulary: Vocabulary, province: str | None = None
    ) -> None:
        """Scan `document`; `province` is a two-digit code to fall back on."""
        super().__init__(document, vocabulary)
        self.places = Places(self, province)
        self.matter = Matter(self, self.places)
        self.timeline = Timeline(self)
        self.plans = Plans(document.text, self.folded, self.sentences)
        self._periods: dict[int, Period] = {}
        self._scopes: dict[int, Scope] = {}
        self._sentence_texts: dict[int, str] = {}
        self._speaking = self.sentences_with(*SPEAKING)
        self._speakers: dict[int, str | None] = {}

    def release(self) -> None:
        """Cut the circles of the context and its parts, so that it is freed when it is let go."""
        del self.places, self.matter, self.timeline

    @property
    def province(self) -> str | None:
        """The province that the document as a whole is about, as an official code."""
        return self.places.province

    @property
    def title_end(self) -> int:
        """Where the title ends, below any letterhead."""
        return self.timeline.title_end

    def scope_at(self, offset: int) -> Scope:
        """Whom a statement at `offset` is about."""
        scope = self._scopes.get(offset)
        if scope is None:
            day = self._day_of(self.period_at(offset))
            scope = self._scopes[offset] = self.places.scope_at(offset, day)
        return scope

    def scope_in(self, offset: int, period: Period) -> Scope:
        """The same for a statement on `period`, whatever time is told around it."""
        return self.places.scope_at(offset, self._day_of(period))

    def scopes_at(self, offset: int, *, together: bool = False) -> list[Scope]:
        """The same for what several places do alike: one for each, or one for all `together`."""
        day = self._day_of(self.period_at(offset))
        return self.places.scopes_at(offset, day, together=together)

    def _day_of(self, period: Period) -> date | None:
        """The day whose borders count for a statement on `period`."""
        # a text knows nothing of borders after its own day: a term until December 2025 that is
        # told about in 2022 is a term of one of the 63
        until, published = period.period_to, self.document.published
        if until is None or (published is not None and published < until):
            until = published
        day = until or period.period_from or self.timeline.reported.until or self.timeline.day
        return day or self.places.last_day

    def period_at(self, offset: int) -> Period:
        """When a statement at `offset` holds."""
        period = self._periods.get(offset)
        if period is None:
            period = self._periods[offset] = self.timeline.period_at(offset)
        return period

    def speaker_at(self, offset: int) -> str | None:
        """Who says what stands at `offset`, as named in its sentence."""
        index = self.sentence_index(offset)
        if index not in self._speaking:
            return None
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
