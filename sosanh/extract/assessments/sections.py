"""What stands under a heading of a kind ("III. Hạn chế, khuyết điểm") or in an announced list."""

import re
from collections.abc import Container, Iterator
from typing import NamedTuple, TypeGuard, get_args

from sosanh.extract.assessments.addressees import addressee_of_lead, asks_below
from sosanh.extract.context import TextContext
from sosanh.extract.text.headings import level_of
from sosanh.extract.text.segments import Sentence, ends_line
from sosanh.facts import AssessmentKind

_HEADINGS = "assessment_headings"
_NUMBER = re.compile(r"\s*(?:(?:[IVX]+|\d{1,2}(?:\.\d{1,2})*|[a-zđA-ZĐ])[.)/-]+|\([a-zđ\d]\))?\s*")
_HEAD_OF_HEADING = re.compile(
    rf"{_NUMBER.pattern}(?:(?:về|những|một số|một vài|các|mặt|phần|và) )*"
)
_KIND_WORDS = (
    r"(?:những |một số |các )?(?:ưu điểm|nổi bật|hạn chế|tồn tại|khuyết điểm|yếu kém|khó khăn"
    r"|vướng mắc|bất cập"
    r"|nguyên nhân|bài học|kinh nghiệm|kiến nghị|đề xuất|đề nghị|giải pháp|rút ra|chủ yếu|cơ bản"
    r"|chung|bước đầu|ý kiến)"
)
# what a heading may go on with: "Kiến nghị giao biên chế theo dân số" says what is asked itself
_OPEN_END = re.compile(
    rf"(?:(?:,|;|:| và| -| –|/)? ?{_KIND_WORDS})*"
    r"[:.]?(?:,? ?(?:với|đối với|của|trong|về|từ|qua|ở|tại|nhằm|để|sau|khi|còn|cần|lên|cấp|\()"
    r"(?!\w).*)?"
)
_ENUMERATES = re.compile(r"(?:một|hai|ba|bốn|năm|sáu|bảy) là[,:]? |thứ (?:nhất|hai|ba|tư|năm)[,:] ")
_FIRST = re.compile(r"một là|thứ nhất")
_ANNOUNCES = re.compile(r"(?<!\w)(bài học|kinh nghiệm|kiến nghị|hạn chế|nguyên nhân)(?!\w)")
_ANNOUNCED: dict[str, AssessmentKind] = {
    "bài học": "lesson", "kinh nghiệm": "lesson", "kiến nghị": "recommendation",
    "hạn chế": "limitation", "nguyên nhân": "cause",
}  # fmt: skip
_ITEM = re.compile(
    r"[-–*•+]|\(?(?:\d{1,2}|[a-zđ])[.)/] ?|(?:về )?(?:nguyên nhân )?(?:khách|chủ) quan"
)
_LONGEST_HEADING = 90  # characters: a heading is a short line of its own
_SHORTEST = 25  # characters of a sentence worth quoting
_UNDER_HEADING = 15  # sentences that a heading may speak for


class Told(NamedTuple):
    """A sentence that stands under a heading, the kind of it and whom it asks, where said."""

    sentence: Sentence
    kind: AssessmentKind
    addressee: str | None


def below_headings(context: TextContext) -> Iterator[Told]:
    """Yield the sentences that a heading of a kind speaks for.

    They are those of the first paragraph below it and of the items of a list, as far as the next
    heading.
    """
    headings = dict(_headings(context))
    for number, kind in headings.items():
        yield from _below(context, number, kind, headings.keys())


def enumerated(context: TextContext) -> Iterator[tuple[Sentence, AssessmentKind]]:
    """Yield "Một là, …" and what follows it, where a sentence announces it: "ba bài học"."""
    announced: AssessmentKind | None = None
    for number, sentence in enumerate(context.sentences):
        if not _ENUMERATES.match(context.folded, sentence.start):
            continue
        if _FIRST.match(context.folded, sentence.start):
            announced = _announced(context, number)
        if announced is not None:
            yield sentence, announced


def is_kind(code: str) -> TypeGuard[AssessmentKind]:
    """Whether `code` of a catalogue names a kind of judgement."""
    return code in get_args(AssessmentKind)


def _announced(context: TextContext, number: int) -> AssessmentKind | None:
    """What the sentence before number `number` announces a list of."""
    before = context.sentences[max(0, number - 1)]
    found = _ANNOUNCES.search(context.folded, before.start, before.end)
    return _ANNOUNCED[found[1]] if found is not None and number else None


def _headings(context: TextContext) -> Iterator[tuple[int, AssessmentKind]]:
    """Yield the numbers of sentences that are headings, with the kind of what stands below."""
    for hit in context.hits(_HEADINGS):
        number = context.sentence_index(hit.start)
        sentence = context.sentences[number]
        opens = _HEAD_OF_HEADING.fullmatch(context.folded, sentence.start, hit.start)
        if (
            opens
            and is_kind(hit.phrase.code)
            and _is_heading(context, sentence)
            and (
                _OPEN_END.fullmatch(context.folded, hit.end, sentence.end)
                or (hit.phrase.code == "recommendation" and asks_below(context, sentence))
            )
        ):
            yield number, hit.phrase.code


def _is_heading(context: TextContext, sentence: Sentence) -> bool:
    """Whether a sentence is a short line of its own, or a title in front of its paragraph."""
    length = sentence.end - sentence.start
    if length > _LONGEST_HEADING:
        return False
    line = context.text.rfind("\n", 0, sentence.start) + 1
    if not _NUMBER.fullmatch(context.text, line, sentence.start):
        return False
    alone = ends_line(context.text, sentence.end) and context.text[sentence.end - 1] not in ".;"
    return alone or length <= _SHORTEST


def _below(
    context: TextContext, heading: int, kind: AssessmentKind, headings: Container[int]
) -> Iterator[Told]:
    own = context.sentences[heading]
    level = level_of(context.folded, own)
    asked = addressee_of_lead(context, own) if kind == "recommendation" else None
    first: int | None = None
    following = context.sentences[heading + 1 : heading + 1 + _UNDER_HEADING]
    for number, sentence in enumerate(following, start=heading + 1):
        lead = addressee_of_lead(context, sentence) if kind == "recommendation" else None
        asked = lead or asked
        if _ends_section(context, sentence):
            deeper = lead is not None or (0 < level < level_of(context.folded, sentence))
            if not deeper or number in headings:
                return
            first = None
            continue
        first = sentence.paragraph if first is None else first
        if lead or sentence.paragraph == first or _is_item(context, sentence):
            yield Told(sentence, kind, asked)


def _ends_section(context: TextContext, sentence: Sentence) -> bool:
    bullet = context.text[sentence.start] in "-–*•+"
    return not bullet and _is_heading(context, sentence)


def _is_item(context: TextContext, sentence: Sentence) -> bool:
    line = context.text.rfind("\n", 0, sentence.start) + 1
    return any(pattern.match(context.folded, line) for pattern in (_ITEM, _ENUMERATES))
