"""What must be true of every fact by its own document, whatever it says."""

from collections.abc import Iterator

from sosanh.errors import InvalidFact
from sosanh.facts import AnyFact, Extraction, LeadershipInnovation, Observation, ReformModel

_COUNTED = (Observation, ReformModel, LeadershipInnovation)


def require_sound(extraction: Extraction) -> None:
    """Raise InvalidFact, naming the first of them, when facts contradict their own evidence."""
    text = extraction.document.text
    for fact in extraction.facts:
        for contradiction in _contradictions(fact, text):
            raise InvalidFact(
                f"expected facts that follow from their text, found one whose {contradiction}: "
                f"“{fact.evidence.quote[:80]}” at {fact.evidence.char_start}."
            )


def _contradictions(fact: AnyFact, text: str) -> Iterator[str]:
    evidence, period = fact.evidence, fact.period
    if text[evidence.char_start : evidence.char_end] != evidence.quote:
        yield "quote is no slice of the text"
    if evidence.quote not in evidence.sentence:
        yield "sentence does not hold its quote"
    if period.period_from and period.period_to and period.period_to < period.period_from:
        yield f"period ends before it begins ({period.period_from}, {period.period_to})"
    if isinstance(fact, _COUNTED):
        if fact.value is not None and fact.value < 0:
            yield f"count is below none ({fact.value})"
        if fact.base is not None and fact.base <= 0:
            yield f"share is of nothing ({fact.base})"
