"""Text to facts: what a report says, with the words that prove it.

`Extractor` reads the catalogues of a folder once and then takes documents one by one. A text is
understood step by step, from `text` and `catalogue` to `context`; kinds of facts are functions of
a `TextContext`, and models also of the citations and figures found before them.
"""

import gc
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import NamedTuple

from sosanh.extract.accounting import account
from sosanh.extract.assessments.judgements import find_assessments
from sosanh.extract.catalogue.files import catalogue_version
from sosanh.extract.catalogue.vocabulary import vocabulary
from sosanh.extract.citations.finder import find_citations
from sosanh.extract.context import TextContext
from sosanh.extract.figures.observations import find_observations
from sosanh.extract.rankings.indexes import find_rankings
from sosanh.extract.recognition import doubt
from sosanh.extract.reforms.models import find_reforms
from sosanh.extract.tables.cells import find_rows
from sosanh.extract.text.parts import move_facts, moved_tokens, parts_of, shifted
from sosanh.extract.text.spacing import Condensed, condense
from sosanh.facts import AnyFact, Evidence, Extraction, NumberToken, ProvinceBasis, ReadDocument

EXTRACTOR_VERSION = "0.23.0"


class Extractor:
    """The grammar with the catalogues of one folder."""

    extractor_version = EXTRACTOR_VERSION

    def __init__(self, seeds: Path, corrections: int = 0) -> None:
        """Read the catalogues in `seeds`. Raises InvalidCatalogue when one cannot be used.

        `corrections` count as in `version_of`.
        """
        self._vocabulary = vocabulary(seeds.resolve())
        self.extraction_version = self.version_of(seeds, corrections)
        self.catalogue_version = self.extraction_version.partition("+")[2]

    @classmethod
    def version_of(cls, seeds: Path, corrections: int = 0) -> str:
        """Return what facts depend on beside their text: the grammar and the catalogues in `seeds`.

        `corrections` is how often the row of the texts' source was corrected in what it says of
        them: with each, it counts as a version of the catalogues of its own.
        """
        version = catalogue_version(seeds)
        return f"{cls.extractor_version}+{version}" + (f".{corrections}" if corrections else "")

    def extract(self, document: ReadDocument, province: str | None = None) -> Extraction:
        """Take all facts from `document`.

        `province` is the code to assume where the text names none. The same document and
        catalogues always give the same facts in the same order. A text above `parts.LONGEST`
        characters is read part by part; it is about the province that the first of them names.
        """
        about: str | None = None
        basis: ProvinceBasis = "none"
        facts: list[AnyFact] = []
        tokens: list[NumberToken] = []
        for offset, part in parts_of(document):
            with _no_garbage_collection():
                # all but the result is let go in there, so that the collector never walks it
                found = self._extract_part(part, about or province)
            if offset:
                move_facts(found.facts, [shifted(one.evidence, offset) for one in found.facts])
            facts += found.facts
            tokens += moved_tokens(found.tokens, offset)
            if about is None:
                about, basis = found.province, found.province_basis
        if document.recognised:
            doubt(facts, document.recognised)
            self._rate(facts)
        return Extraction(
            document=document,
            province=about,
            province_basis=basis,
            extractor_version=self.extractor_version,
            catalogue_version=self.catalogue_version,
            facts=tuple(facts),
            number_tokens=tuple(tokens),
        )

    def _extract_part(self, printed: ReadDocument, province: str | None) -> "_Found":
        condensed = condense(printed)
        document = condensed.document if condensed else printed
        context = TextContext(document, self._vocabulary, province)
        citations, rows = find_citations(context), find_rows(context)
        figures = find_observations(context, rows)
        facts: list[AnyFact] = [
            *figures,
            *find_reforms(context, citations, figures),
            *citations,
            *find_assessments(context),
            *find_rankings(context, rows),
        ]
        facts.sort(
            key=lambda fact: (fact.evidence.char_start, fact.evidence.char_end, fact.fact_type)
        )
        self._rate(facts)
        tokens = account(context, facts)
        if condensed:
            move_facts(facts, _as_printed(facts, condensed, printed.text, context))
            tokens = tuple(
                NumberToken(*condensed.original(one.char_start, one.char_end), one.reason)
                for one in tokens
            )
        found = _Found(context.places.province, context.places.province_basis, facts, tokens)
        context.release()
        return found

    def _rate(self, facts: Sequence[AnyFact]) -> None:
        # a rated copy of each fact would cost a thirtieth of the time; nobody has seen them yet
        for fact, confidence in zip(facts, self._vocabulary.trust.rate(facts), strict=True):
            object.__setattr__(fact, "confidence", confidence)


def _as_printed(
    facts: Sequence[AnyFact], condensed: Condensed, text: str, context: TextContext
) -> Sequence[Evidence]:
    """The evidence of `facts` as slices of the printed `text`, in order."""
    moved = []
    for fact in facts:
        evidence = fact.evidence
        sentence = context.sentence_at(evidence.char_start)
        start, end = condensed.original(evidence.char_start, evidence.char_end)
        first, last = condensed.original(sentence.start, max(sentence.end, evidence.char_end))
        moved.append(Evidence(evidence.document_id, start, end, text[start:end], text[first:last]))
    return moved


class _Found(NamedTuple):
    """What was taken from one part."""

    province: str | None
    province_basis: ProvinceBasis
    facts: Sequence[AnyFact]
    tokens: Sequence[NumberToken]


@contextmanager
def _no_garbage_collection() -> Iterator[None]:
    """Let the collector rest: a text makes thousands of small values, hardly any in circles.

    Walking them again and again took a fifth of the time of extraction.
    """
    if not gc.isenabled():
        yield
        return
    gc.disable()
    try:
        yield
    finally:
        gc.enable()
