"""What a judgement is about: one of the fields of `assessment_domains.csv`."""

from collections import Counter
from collections.abc import Iterable, Sequence

from sosanh.extract.catalogue.phrases import Hit
from sosanh.extract.context import TextContext
from sosanh.extract.text.segments import Sentence, ends_line

_DOMAINS = "assessment_domains"
_OWN = ("strong", "weak")
_LOOK_BACK = 2  # sentences before its own that may say what a judgement is about
_OPENING = 50  # characters at its head in which a sentence names what it is on
_NEAR = 20  # sentences up to the heading that a judgement may stand under
_LONGEST_HEADING = 110  # characters
_SEVERAL = 2
_MOST = 0.6
_ENOUGH = 4
"""A text is on one field when at least so many words name a field, and most of them this one."""


def field_of(context: TextContext, sentence: Sentence) -> str | None:
    """The field of a sentence, or the one that its paragraph has come from last."""
    number = context.sentence_index(sentence.start)
    for place in reversed(context.sentences[max(0, number - _LOOK_BACK) : number + 1]):
        if "\n" in context.text[place.end : sentence.start]:
            break
        hits = _fields(context, place)
        if place.start == sentence.start:
            hits = _of_the_matter(context, sentence, hits)
        field = _named(hits)
        if field is not None:
            return field
    return None


def is_elsewhere(context: TextContext, sentence: Sentence, at: int) -> bool:
    """Whether the clause at `at` is on another field: on the economy, on schools, on crime."""
    start = max(sentence.start, context.text.rfind(";", sentence.start, at) + 1)
    end = context.text.find(";", at, sentence.end)
    hits = context.hits_in(_DOMAINS, start, end if end >= 0 else sentence.end)
    weights = [hit.phrase.attributes["weight"] for hit in hits]
    if weights[:1] != ["other"] or "strong" in weights:
        return False
    return hits[0].start - start <= _OPENING


def field_around(context: TextContext, sentence: Sentence) -> str | None:
    """The field of the heading above a sentence, of what it follows, or of nearly all the text."""
    number = context.sentence_index(sentence.start)
    for above in reversed(context.sentences[max(0, number - _NEAR) : number]):
        if _is_heading(context, above):
            field = _named(_telling(_fields(context, above)))
            if field is not None:
                return field
    for before in reversed(context.sentences[max(0, number - _LOOK_BACK) : number]):
        field = _named(_telling(_fields(context, before)))
        if field is not None:
            return field
    behind = context.sentences[number + 1 : number + 2]
    if behind and "\n" not in context.text[sentence.end : behind[0].start]:
        field = _named(_telling(_fields(context, behind[0])))
        if field is not None:
            return field
    body = context.document
    named = Counter(
        hit.phrase.code
        for hit in _telling(context.hits_in(_DOMAINS, body.body_start, body.body_end))
    )
    for field, times in named.most_common(1):
        if times >= max(_ENOUGH, _MOST * named.total()):
            return field
    return None


def names_a_field(
    context: TextContext, start: int, end: int, weights: Sequence[str] = _OWN
) -> bool:
    """Whether `text[start:end]` has a word of one of the fields, of one of these weights."""
    return any(
        hit.phrase.attributes["weight"] in weights for hit in context.hits_in(_DOMAINS, start, end)
    )


def _is_heading(context: TextContext, sentence: Sentence) -> bool:
    return (
        sentence.end - sentence.start <= _LONGEST_HEADING
        and context.text[sentence.end - 1] not in ".;,!?…"
        and ends_line(context.text, sentence.end)
    )


def _fields(context: TextContext, sentence: Sentence) -> list[Hit]:
    hits = context.hits_in(_DOMAINS, sentence.start, sentence.end)
    return [hit for hit in hits if hit.phrase.attributes["weight"] in _OWN]


def _of_the_matter(context: TextContext, sentence: Sentence, hits: list[Hit]) -> list[Hit]:
    """Of mere words for bodies and people of several fields, those of what the text is on there."""
    fields = {hit.phrase.code for hit in hits}
    if len(fields) < _SEVERAL or _telling(hits):
        return hits
    around = field_around(context, sentence)
    return [hit for hit in hits if hit.phrase.code == around] or hits


def _telling(hits: Iterable[Hit]) -> list[Hit]:
    return [hit for hit in hits if hit.phrase.attributes["weight"] == "strong"]


def _named(hits: list[Hit]) -> str | None:
    """The field named most often; of equals, the one named first.

    Words for bodies and people that stand in every such text count only where nothing more
    telling does.
    """
    if not hits:
        return None
    codes = [hit.phrase.code for hit in _telling(hits) or hits]
    return max(codes, key=codes.count)
