"""Models that a text names and the catalogue does not hold: mô hình “Ngày thứ Bảy vì dân”."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache

from sosanh.extract.catalogue.words import GrammarWords
from sosanh.extract.context import TextContext
from sosanh.extract.reforms.stages import read_stage
from sosanh.extract.text.segments import Sentence, occurrences_of_any
from sosanh.extract.text.spans import Spans
from sosanh.facts import UNRATED, ReformModel

_QUOTED = r"[“\"‘'«]{1,2}\s?(?P<name>[^“”\"‘’'«»\n]{4,80})[”\"’'»]"
_NEXT_NAME = re.compile(
    r"(?: (?:ở|tại|của) [^“”\"‘’'«»,;:.\n]{2,30})?(?:[,;]| và)\s(?P<quoted>" + _QUOTED + ")"
)
"""The next one of several: "các mô hình “Ngày không hẹn” ở phường A, “Nụ cười công sở”"."""
_BEFORE_ITS_KIND = 84
"""Characters before "là mô hình" in which the name of a model begins."""
_MARKS = " .,;:"
_INITIATIVE = "sáng kiến"
"""What anybody may have: a model only where a body of the Party or the state is told of."""
_BEHIND = 60
"""Characters behind a name in which it says whose it is."""
_IS = ("là ", "là một ", "là những ")
_OPENS = re.compile(r"[“\"‘«]")
_NEAR = 25
"""Characters in which a kind leads to a name without a doubt: "cách làm hay có tên gọi “…”"."""
_TOGETHER = "phối hợp"


@dataclass(frozen=True, slots=True)
class _Wordings:
    """Patterns of the words of one folder of catalogues."""

    leads: tuple[str, ...]
    named: re.Pattern[str]  # mô hình điểm mang tên “…”
    is_one: re.Pattern[str]  # “…” là mô hình
    others: re.Pattern[str]
    theirs: re.Pattern[str]  # behind a name: của học sinh lớp 9
    farms: re.Pattern[str]
    ours: re.Pattern[str]


@cache
def _wordings(words: GrammarWords) -> _Wordings:
    lead, more, called = map(words.either, ("model_lead", "model_more", "model_called"))
    others, ours = words.either("model_of_others"), words.either("model_of_ours")
    return _Wordings(
        tuple(sorted(words.surfaces("model_lead"))),
        re.compile(
            rf"(?<!\w)(?P<kind>{lead})(?: (?:{more})){{0,2}}"
            rf"(?:\s{{0,2}}(?::\s?)?|[^;:.“”\"\n]{{0,70}}?[ ,](?:{called}):? "
            rf"| của [^;:.“”\"\n]{{3,60}}? là:? )" + _QUOTED
        ),
        re.compile(_QUOTED + rf",? (?:cũng |chính )?là (?:một |những )?(?P<kind>{lead})(?!\w)"),
        re.compile(rf"(?<!\w)(?:{others})(?!\w)"),
        re.compile(
            r"[^,;.]{0,25}?(?<!\w)(?:của|do|tại|ở)(?: (?:các|những|một|nhóm|em))* "
            rf"(?:{others})(?!\w)|[^,;.]{{0,25}}?(?<!\w)(?:của|do) (?:anh|chị|ông|bà)\b"
        ),
        re.compile(rf"(?<!\w)(?:{words.either('model_of_farms')})(?!\w)"),
        re.compile(rf"(?<!\w)(?:{ours})(?!\w)"),
    )


def named_models(context: TextContext, known: Iterable[tuple[int, int]]) -> list[ReformModel]:
    """Return them, in order, for an analyst to look at.

    `known` is where those of the catalogue stand: one that is only denied has no other name.
    """
    found = []
    taken = Spans(known)
    document = context.document
    wordings = _wordings(context.vocabulary.words)
    for first, match in _names_in(wordings, context, document.body_start, document.body_end):
        start = match.start() if match is first else match.start("quoted")
        if taken.touch(start, match.end()):
            continue
        sentence = context.sentence_at(first.start())
        if not _is_ours(wordings, context, sentence, first, match):
            continue
        reading = read_stage(context, sentence, first.start(), first.end(), "adopted")
        if reading.stage == "none":
            continue
        found.append(
            ReformModel(
                evidence=context.evidence(start, match.end()),
                scope=context.scope_at(start),
                period=context.period_at(start),
                speaker=context.speaker_at(start),
                confidence=UNRATED,
                checks={},
                code="uncatalogued",
                variant=context.text[match.start("name") : match.end("name")].strip(_MARKS),
                stage=reading.stage,
                stage_on=None,
                value=None,
                base=None,
                percent_stated=None,
                mandated_by=None,
            )
        )
    return found


def _is_ours(
    wordings: _Wordings,
    context: TextContext,
    sentence: Sentence,
    first: re.Match[str],
    match: re.Match[str],
) -> bool:
    """Whether a committee or an office has the model, and no farm, school, firm or union."""
    folded, start, end = context.folded, first.start(), match.end()
    if context.matter.bars(sentence) or wordings.farms.search(folded, *match.span("name")):
        return False
    if wordings.theirs.match(folded, end, sentence.end):
        return False
    begin = max(sentence.start, context.text.rfind(";", sentence.start, start) + 1)
    others = list(wordings.others.finditer(folded, begin, start))
    if others:
        ours = wordings.ours.search(folded, begin, others[0].start())
        together = ours is not None and _TOGETHER in folded[ours.end() : others[0].start()]
        if not together and not wordings.ours.search(folded, others[-1].end(), start):
            return False
    if first["kind"] != _INITIATIVE:
        return True
    return (
        wordings.ours.search(folded, begin, start) is not None
        or wordings.ours.search(folded, end, min(sentence.end, end + _BEHIND)) is not None
        or wordings.ours.search(folded, start, first.start("name")) is not None
    )


def _names_in(
    wordings: _Wordings, context: TextContext, start: int, end: int
) -> Iterator[tuple[re.Match[str], re.Match[str]]]:
    """Yield the first of several with each of them."""
    folded, reached = context.folded, start
    for begin in occurrences_of_any(folded, wordings.leads, start, end):
        if begin < reached:
            continue
        match = wordings.named.match(folded, begin, end)
        if match is None:
            match = _named_before(wordings, folded, max(reached, begin - _BEFORE_ITS_KIND), begin)
            if match is not None:
                yield match, match
            continue
        if match["kind"] and not _is_a_name(context, match):
            continue
        yield match, match
        reached = match.end()
        while (further := _NEXT_NAME.match(folded, reached, end)) is not None:
            yield match, further
            reached = further.end()


def _named_before(wordings: _Wordings, folded: str, low: int, begin: int) -> re.Match[str] | None:
    """The name that is said to be one of the kind that begins at `begin`: "“…” là mô hình"."""
    if not folded.endswith(_IS, low, begin):
        return None
    for quote in _OPENS.finditer(folded, low, begin):
        match = wordings.is_one.match(folded, quote.start())
        if match is not None and match.start("kind") == begin:
            return match
    return None


def _is_a_name(context: TextContext, match: re.Match[str]) -> bool:
    """Whether what stands in quotes far behind the kind is a name, and not what is only said."""
    near = match.start("name") - match.start() <= len(match["kind"]) + _NEAR
    return near or not context.text[match.start("name")].islower()
