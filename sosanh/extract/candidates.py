"""What the catalogues do not know yet: named models and counted things, kept for an analyst.

A candidate is no fact and is never compared with anything. It says under which words a text names
a model, or counts something, that has no code, so that somebody may give it one.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from sosanh.extract.catalogue.vocabulary import vocabulary
from sosanh.extract.text.markup import find_markup, without_markup
from sosanh.extract.text.segments import fold, occurrences, plainly_written
from sosanh.extract.text.spans import Spans
from sosanh.facts import (
    Assessment,
    Citation,
    Extraction,
    LeadershipInnovation,
    NumberToken,
    Observation,
    ReformModel,
)

CandidateKind = Literal["model", "figure"]

_UNCATALOGUED = "uncatalogued"
_MOST_WORDS = 5  # of a noun phrase; what follows hardly ever tells two things apart
_REACH = 80
_AROUND = 120  # characters of context on each side
_WORD = re.compile(r" ?([^\W\d_]+)")


@dataclass(frozen=True, slots=True)
class Candidate:
    """`60 tổ hòa giải`: a figure without a metric, or a model without a code, where it stands."""

    kind: CandidateKind
    phrase: str  # as printed, spaces made plain: "tổ hòa giải"
    phrase_key: str  # by which it is grouped: lower case, one tone placement
    province: str | None  # official code
    char_start: int
    char_end: int
    quote: str  # the exact slice of the text
    context: str  # some words on both sides, for a reader


class CandidateFinder:
    """Finds candidates with the words of one folder of catalogues."""

    def __init__(self, seeds: Path) -> None:
        """Read the words for them. Raises InvalidCatalogue when they cannot be used."""
        words = vocabulary(seeds).words
        self._ends = words.surfaces("candidate_end")
        self._multipliers = words.surfaces("candidate_multiplier")
        self._leads = words.surfaces("candidate_lead")
        self._measure = re.compile(rf" ?(?:{words.either('candidate_measure')})(?!\w)")
        leads, more = words.either("candidate_lead"), words.either("candidate_lead_more")
        self._named = re.compile(
            rf"(?<!\w)(?:{leads})(?: (?:{more}))?"
            r"\s{0,2}(?::\s?)?[“\"‘'«]{1,2}\s?(?P<name>[^“”\"‘’'«»\n]{4,80})[”\"’'»]"
        )

    def find(self, extraction: Extraction) -> list[Candidate]:
        """Return the candidates of a text, in order; each place gives at most one."""
        document = extraction.document
        markup = find_markup(document.text, document.body_start, document.body_end)
        text = plainly_written(without_markup(document.text, markup))
        folded = fold(text)
        found: dict[tuple[int, str], Candidate] = {}
        models = self._models(extraction, text, folded)
        for one in (*models, *self._figures(extraction, folded)):
            found.setdefault((one.char_start, one.kind), one)
        return [found[key] for key in sorted(found)]

    def _models(self, extraction: Extraction, text: str, folded: str) -> Iterator[Candidate]:
        known: list[tuple[int, int]] = []
        for fact in extraction.facts:
            span = (fact.evidence.char_start, fact.evidence.char_end)
            if not isinstance(fact, (ReformModel, LeadershipInnovation)):
                if isinstance(fact, Citation):
                    known.append(span)
            elif fact.code != _UNCATALOGUED:
                known.append(span)
            elif fact.variant:
                yield _candidate(extraction, "model", fact.variant, fact.scope.province, span)
        taken = Spans(known)
        start, end = extraction.document.body_start, extraction.document.body_end
        for begin in sorted(
            at for word in self._leads for at in occurrences(folded, word, start, end)
        ):
            match = self._named.match(folded, begin, end)
            if match is not None and not taken.touch(*match.span()):
                name = text[match.start("name") : match.end("name")]
                yield _candidate(extraction, "model", name, extraction.province, match.span())

    def _figures(self, extraction: Extraction, folded: str) -> Iterator[Candidate]:
        coded: list[tuple[int, int]] = []
        for fact in extraction.facts:
            if isinstance(fact, Observation) and fact.metric is None and fact.noun:
                phrase = fact.noun[: self._noun_end(fold(fact.noun), 0)]
                span = (fact.evidence.char_start, fact.evidence.char_end)
                if phrase:
                    yield _candidate(extraction, "figure", phrase, fact.scope.province, span)
            elif not isinstance(fact, (Citation, Assessment)):
                coded.append((fact.evidence.char_start, fact.evidence.char_end))
        taken = Spans(coded)
        for token in extraction.number_tokens:
            if token.reason == "uncoded" and not taken.touch(token.char_start, token.char_end):
                yield from self._figure(extraction, folded, token)

    def _figure(
        self, extraction: Extraction, folded: str, token: NumberToken
    ) -> Iterator[Candidate]:
        start = token.char_end
        word = _WORD.match(folded, start)
        if word is not None and word[1] in self._multipliers:
            start = word.end()
        if self._measure.match(folded, start):
            return
        end = self._noun_end(folded, start)
        if end > start:
            phrase = extraction.document.text[start:end]
            span = (token.char_start, end)
            yield _candidate(extraction, "figure", phrase, extraction.province, span)

    def _noun_end(self, folded: str, start: int) -> int:
        """Where the words from `start` end: at a mark, a figure, a word that is of no noun."""
        position, limit = start, start + _REACH
        for _ in range(_MOST_WORDS):
            word = _WORD.match(folded, position, limit)
            if word is None or word[1] in self._ends:
                break
            position = word.end()
        return position


def _candidate(
    extraction: Extraction,
    kind: CandidateKind,
    phrase: str,
    province: str | None,
    span: tuple[int, int],
) -> Candidate:
    text = extraction.document.text
    start, end = span
    line_start = text.rfind("\n", 0, start) + 1
    line_end = text.find("\n", end)
    low = max(line_start, start - _AROUND)
    high = min(len(text) if line_end < 0 else line_end, end + _AROUND)
    phrase = " ".join(plainly_written(phrase).split()).strip(" .,;:")
    return Candidate(
        kind, phrase, fold(phrase), province, start, end, text[start:end], text[low:high]
    )
