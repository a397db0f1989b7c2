"""A figure as its own number, noun and action give it: quote, unit, base and role."""

from sosanh.extract.context import TextContext
from sosanh.extract.counts.clauses import Clauses
from sosanh.extract.counts.count import Count
from sosanh.extract.drafts.draft import Draft
from sosanh.extract.drafts.roles import role_of

_QUOTE = 160
"""Characters to the left that a quote may take in to show the action."""


def new_draft(
    context: TextContext, clauses: Clauses, count: Count, metric: str | None, noun: str
) -> Draft:
    """Begin the draft of `count` with its quote, unit, base and role."""
    numeral = count.numeral
    start, end = _extent(clauses, count)
    hit = count.noun_hit
    draft = Draft(count, clauses.sentence, metric, start, end, numeral.value, noun)
    if hit is not None:
        trait = hit.phrase.code == "trait"
        draft.unit = hit.phrase.attributes["unit"] if trait else context.text[hit.start : hit.end]
        draft.noun = None if metric else _noun_phrase(context, clauses, count)
    elif metric is not None:
        draft.unit = context.vocabulary.metrics[metric].unit
    if numeral.base is not None:
        draft.base = numeral.base
        kind = context.vocabulary.metrics[metric].base_role if metric else "total"
        target = context.hits_in("base_role", count.end, min(clauses.sentence.end, count.end + 60))
        draft.base_role = "target" if kind == "target" or target else "total"
    draft.role = role_of(context, clauses, count)
    return draft


def _extent(clauses: Clauses, count: Count) -> tuple[int, int]:
    """The quote: action, number and noun, as far as they stand close together."""
    start, end = count.start, count.end
    if count.action is not None and count.action.start >= clauses.sentence.start:
        if count.action.end <= start and start - count.action.start <= _QUOTE:
            start = count.action.start
        elif count.how == "within":
            end = max(end, count.action.end)
        elif count.action.start >= end and count.action.end - start <= _QUOTE:
            end = count.action.end
    if count.numeral.form == "word" and any(
        start <= one.start < end for one in clauses.counts if one is not count
    ):
        return count.start, count.end  # digits in its quote would belong to another figure
    return start, end


def _noun_phrase(context: TextContext, clauses: Clauses, count: Count) -> str:
    hit = count.noun_hit
    if hit is None:
        return ""
    stop = hit.end
    limit = min(clauses.sentence.end, hit.end + 60)
    while (
        stop < limit and context.text[stop] not in ",;.:()–\n" and not context.text[stop].isdigit()
    ):
        stop += 1
    phrase = context.text[hit.start : stop]
    phrase = (phrase if stop < limit else phrase.rsplit(" ", 1)[0]).strip()
    return phrase.removesuffix(" và").removesuffix(" của").strip()
