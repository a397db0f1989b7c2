"""What two readings of one text do not agree on: facts added, removed, changed field by field."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, fields, is_dataclass
from typing import Literal

from sosanh.facts import AnyFact, Evidence, Extraction, Fact, LeadershipInnovation, ReformModel

Change = Literal["added", "removed", "changed"]
CHANGES: tuple[Change, ...] = ("added", "removed", "changed")
# what says nothing about the text: a rating follows from the rest, a parent's id from its place
_LEFT_OUT = frozenset({"evidence", "confidence", "checks", "fact_type", "parent"})


@dataclass(frozen=True, slots=True)
class Difference:
    """One fact that only one reading has, or that both have with other fields.

    `fields` holds before and after of each field that changed; for an added or removed fact it is
    empty.
    """

    change: Change
    fact_type: str
    code: str  # metric, model, index, kind of document; "uncoded" for a figure without a metric
    quote: str
    said: str  # the numbers or the name, in short
    fields: Mapping[str, tuple[str, str]]


@dataclass(frozen=True, slots=True)
class TextDifferences:
    """What an edit changes in one text; `read_before` counts numerals that were facts."""

    document_id: str
    name: str
    differences: Sequence[Difference]
    read_before: int
    read_after: int


def differences_of(before: Extraction, after: Extraction) -> TextDifferences:
    """Compare two extractions of one document."""
    return TextDifferences(
        before.document.document_id,
        before.document.name,
        tuple(_compare(before.facts, after.facts)),
        sum(token.reason == "fact" for token in before.number_tokens),
        sum(token.reason == "fact" for token in after.number_tokens),
    )


def _compare(before: Sequence[AnyFact], after: Sequence[AnyFact]) -> Iterator[Difference]:
    kept = Counter(map(_identity, before)) & Counter(map(_identity, after))
    gone, new = _without(before, kept), _without(after, kept)
    for fact in gone:
        successor = _successor(fact, new)
        if successor is None:
            yield _difference("removed", fact, {})
            continue
        new.remove(successor)
        changed = _changed(fact, successor)
        if changed:
            yield _difference("changed", successor, changed)
    yield from (_difference("added", fact, {}) for fact in new)


def _identity(fact: AnyFact) -> str:
    return f"{fact.fact_type} {fact.evidence.char_start}-{fact.evidence.char_end} {_values(fact)}"


def _without(facts: Sequence[AnyFact], kept: Counter[str]) -> list[AnyFact]:
    left = kept.copy()
    found = []
    for fact in facts:
        key = _identity(fact)
        if left[key]:
            left[key] -= 1
        else:
            found.append(fact)
    return found


def _successor(fact: AnyFact, new: Sequence[AnyFact]) -> AnyFact | None:
    """The fact of the same kind that says most of the same, on words that overlap."""
    rivals = [
        other
        for other in new
        if other.fact_type == fact.fact_type
        and _overlap(other.evidence, fact.evidence)
        and (code_of(other) == code_of(fact) or _said(other) == _said(fact))
    ]
    return min(rivals, key=lambda other: len(_changed(fact, other)), default=None)


def _overlap(first: Evidence, second: Evidence) -> bool:
    return first.char_start < second.char_end and second.char_start < first.char_end


def _values(fact: AnyFact) -> dict[str, str]:
    return {
        field.name: _shown(getattr(fact, field.name))
        for field in fields(fact)
        if field.name not in _LEFT_OUT
    }


def _shown(value: object) -> str:
    if value is None:
        return "–"
    if is_dataclass(value) and not isinstance(value, type):
        return " ".join(_shown(getattr(value, field.name)) for field in fields(value))
    return str(value)


def _changed(before: Fact, after: Fact) -> dict[str, tuple[str, str]]:
    first, second = _values(before), _values(after)  # type: ignore[arg-type]  # both are facts
    changed = {
        name: (value, second[name]) for name, value in first.items() if value != second[name]
    }
    if before.evidence.quote != after.evidence.quote:
        changed["quote"] = (before.evidence.quote, after.evidence.quote)
    return changed


def code_of(fact: AnyFact) -> str:
    """What the fact is grouped by."""
    for name in ("metric", "code", "index", "type", "kind"):
        code = getattr(fact, name, None)
        if code is not None and (name != "kind" or fact.fact_type == "assessment"):
            return str(code)
    return "uncoded"


def _said(fact: AnyFact) -> str:
    if isinstance(fact, (ReformModel, LeadershipInnovation)):
        return fact.stage
    named = (
        (name, getattr(fact, name, None))
        for name in ("number", "symbol", "rank", "score", "value", "base", "percent_stated")
    )
    marks = {"base": "/", "percent_stated": "%"}
    return " ".join(f"{marks.get(name, '')}{value}" for name, value in named if value is not None)


def _difference(
    change: Change, fact: AnyFact, changed: Mapping[str, tuple[str, str]]
) -> Difference:
    return Difference(
        change, fact.fact_type, code_of(fact), fact.evidence.quote, _said(fact), changed
    )
