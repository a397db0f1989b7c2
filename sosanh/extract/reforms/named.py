"""Models that a text names and the catalogue does not hold: mô hình “Ngày thứ Bảy vì dân”."""

import re
from collections.abc import Iterable, Iterator

from sosanh.extract.context import TextContext
from sosanh.extract.reforms.stages import read_stage
from sosanh.extract.text.segments import occurrences_of_any
from sosanh.extract.text.spans import Spans
from sosanh.facts import UNRATED, ReformModel

_QUOTED = r"[“\"‘'«]{1,2}\s?(?P<name>[^“”\"‘’'«»\n]{4,80})[”\"’'»]"
_NAMED_MODEL = re.compile(
    r"(?<!\w)(?:mô hình|cách làm)(?: điểm| hay| mới| sáng tạo)?\s{0,2}(?::\s?)?" + _QUOTED
)
_NEXT_NAME = re.compile(r"(?:[,;]| và)\s(?P<quoted>" + _QUOTED + ")")
"""The next one of several: "các mô hình “Ngày không hẹn”, “Nụ cười công sở”"."""
_MARKS = " .,;:"


def named_models(context: TextContext, known: Iterable[tuple[int, int]]) -> list[ReformModel]:
    """Return them, in order, for an analyst to look at.

    `known` is where those of the catalogue stand: one that is only denied has no other name.
    """
    found = []
    taken = Spans(known)
    document = context.document
    for first, match in _names_in(context.folded, document.body_start, document.body_end):
        start = match.start() if match is first else match.start("quoted")
        if taken.touch(start, match.end()):
            continue
        sentence = context.sentence_at(first.start())
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


def _names_in(folded: str, start: int, end: int) -> Iterator[tuple[re.Match[str], re.Match[str]]]:
    """Yield the first of several with each of them."""
    reached = start
    for begin in occurrences_of_any(folded, ("mô hình", "cách làm"), start, end):
        match = _NAMED_MODEL.match(folded, begin, end) if begin >= reached else None
        if match is not None:
            yield match, match
            reached = match.end()
            while (further := _NEXT_NAME.match(folded, reached, end)) is not None:
                yield match, further
                reached = further.end()
