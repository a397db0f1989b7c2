"""Long texts in parts, so that the memory that one takes does not grow with its length.

A yearbook of 50 MB is read like a hundred reports: what the grammar notes of each word lives as
long as its part. A part ends between two paragraphs, so no sentence and no row is cut.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import NamedTuple

from sosanh.facts import AnyFact, Evidence, NumberToken, Observation, ReadDocument, number_facts

LONGEST = 400_000
"""Characters of a body that are read at once: no report and no news article is as long."""


class Part(NamedTuple):
    """A stretch of a document as one of its own; `offset` is where its text begins there."""

    offset: int
    document: ReadDocument


def parts_of(document: ReadDocument) -> Iterator[Part]:
    """Yield the parts of `document` in order: nearly always one, the document itself."""
    start, end = document.body_start, document.body_end
    if end - start <= LONGEST:
        yield Part(0, document)
        return
    while start < end:
        stop = _border(document.text, start, end)
        first = start == document.body_start
        offset = 0 if first else start
        yield Part(
            offset,
            replace(
                document,
                text=document.text[offset:stop],
                title=document.title if first else None,
                body_start=start - offset,
                body_end=stop - offset,
            ),
        )
        start = stop


def _border(text: str, start: int, end: int) -> int:
    """Where the part that begins at `start` ends: after a paragraph, else a sentence or a word."""
    if end - start <= LONGEST:
        return end
    low, high = start + LONGEST // 2, start + LONGEST
    at = text.rfind("\n", low, high)
    while at >= 0 and " | " in text[text.rfind("\n", low, at) + 1 : at]:
        at = text.rfind("\n", low, at)  # a row of a table, whose head the next part would miss
    if at < 0:
        at = max(text.rfind("\n", low, high), text.rfind(". ", low, high))
    if at < 0:
        at = text.rfind(" ", low, high)
    return high if at < 0 else at + 1


def move_facts(facts: Sequence[AnyFact], moved: Sequence[Evidence]) -> None:
    """Bring new `facts`, found in a part or a condensed text, to their places in the document."""
    if not facts:
        return
    document_id = facts[0].evidence.document_id
    before = [(fact.fact_type, fact.evidence.char_start, fact.evidence.char_end) for fact in facts]
    after = [
        (fact.fact_type, evidence.char_start, evidence.char_end)
        for fact, evidence in zip(facts, moved, strict=True)
    ]
    names = dict(
        zip(number_facts(document_id, before), number_facts(document_id, after), strict=True)
    )
    for fact, evidence in zip(facts, moved, strict=True):
        # a moved copy of each fact would take twice the memory; nobody has seen them yet
        object.__setattr__(fact, "evidence", evidence)
        if isinstance(fact, Observation) and fact.parent is not None:
            object.__setattr__(fact, "parent", names[fact.parent])


def shifted(evidence: Evidence, offset: int) -> Evidence:
    """`evidence` of a part whose text begins at `offset`."""
    start, end = evidence.char_start + offset, evidence.char_end + offset
    return Evidence(evidence.document_id, start, end, evidence.quote, evidence.sentence)


def moved_tokens(tokens: Sequence[NumberToken], offset: int) -> Sequence[NumberToken]:
    """The `tokens` of a part where they stand in its document."""
    if not offset:
        return tokens
    return [
        NumberToken(token.char_start + offset, token.char_end + offset, token.reason)
        for token in tokens
    ]
