"""Models that a text names and the catalogue does not hold: mô hình “Ngày thứ Bảy vì dân”."""

import re
from collections.abc import Iterable, Iterator

from sosanh.extract.context import TextContext
from sosanh.extract.reforms.stages import read_stage
from sosanh.extract.text.segments import occurrences_of_any
from sosanh.extract.text.spans import Spans
from sosanh.facts import UNRATED, ReformModel

_NAMED_MODEL = re.compile(
    r"(?<!\w)(?:mô hình|cách làm)(?: điểm| hay| mới| sáng tạo)?"
    r"\s{0,2}[:“\"‘']{1,2}\s?(?P<name>[^“”\"‘’'\n]{4,80})[”\"’']"
)


def named_models(context: TextContext, known: Iterable[tuple[int, int]]) -> list[ReformModel]:
    """Return them, in order, for an analyst to look at.

    `known` is where those of the catalogue stand: one that is only denied has no other name.
    """
    found = []
    taken = Spans(known)
    document = context.document
    for match in _names_in(context.folded, document.body_start, document.body_end):
        if taken.touch(match.start(), match.end()):
            continue
        sentence = context.sentence_at(match.start())
        reading = read_stage(context, sentence, match.start(), match.end(), "adopted")
        if reading.stage == "none":
            continue
        found.append(
            ReformModel(
                evidence=context.evidence(match.start(), match.end()),
                scope=context.scope_at(match.start()),
                period=context.period_at(match.start()),
                speaker=context.speaker_at(match.start()),
                confidence=UNRATED,
                checks={},
                code="uncatalogued",
                variant=context.text[match.start("name") : match.end("name")].strip(),
                stage=reading.stage,
                stage_on=None,
                value=None,
                base=None,
                percent_stated=None,
                mandated_by=None,
            )
        )
    return found


def _names_in(folded: str, start: int, end: int) -> Iterator[re.Match[str]]:
    reached = start
    for begin in occurrences_of_any(folded, ("mô hình", "cách làm"), start, end):
        match = _NAMED_MODEL.match(folded, begin, end) if begin >= reached else None
        if match is not None:
            reached = match.end()
            yield match
