"""Which index a place or a score is in, and whether it is in one at all."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from sosanh.extract.catalogue.phrases import Hit
from sosanh.extract.context import TextContext
from sosanh.extract.rankings.ranks import Rank
from sosanh.extract.text.segments import Sentence

# whose place it is where one of them stands between: no province's
_LOWER = re.compile(
    r"(?<!\w)(?:sở|ban|chi cục|đơn vị|huyện|quận|thị xã|xã(?! hội)|phường|công ty|trường)(?!\w)"
)
# "quán quân ở cả hai bảng xếp hạng PAR INDEX và SIPAS": one place in each
_IN_EACH = re.compile(
    r"[^;,.]{0,20}(?<!\w)(?:hai|ba|bốn|[2-4]) (?:bảng|chỉ số|bộ chỉ số)[^;.]{0,30}"
)
# "DTI xếp thứ 10, trong đó chính quyền số xếp thứ 7": a part of the index has no row of its own;
# "tổng điểm của cả 4 chỉ số thành phần" is the whole
_COMPONENT = re.compile(
    r"(?<!\w)(?:trong đó|(?<!cả \d )(?:chỉ số|tiêu chí|nội dung) thành phần|trụ cột|hợp phần)"
    r"(?!\w)[^.;]*\Z"
)
# "Đà Nẵng xếp hạng 5 (PII 2023 xếp hạng 4)"
_OF_RESULTS = re.compile(r"\([^()]*(?:xếp|hạng|thứ|điểm|%)[^()]*\)")
# "hạng 5 PAR INDEX"
_RIGHT_BEHIND = re.compile(r" (?:chỉ số |bảng )?")
_ABOUT = re.compile(r"(?:,? (?:trong |trên )?(?:cả nước|toàn quốc))? về (?:kết quả |xếp hạng )?")
_TOPIC = re.compile(r"(?:mức độ|chuyển đổi|cải cách|hiệu quả|năng lực|(?:sự )?hài lòng|thứ hạng)\b")
"""What an index measures: "dẫn đầu cả nước về chuyển đổi số" is a place in the one spoken of."""
_BESIDE_ABOUT = re.compile(r"[^,;.:]{0,12}")
# What an index is made of has places of its own
_PILLAR = re.compile(
    r"\b(?:(?:chính quyền|kinh tế|xã hội|nhận thức|thể chế|hạ tầng|nhân lực) số|cqs|kts|xhs"
    r"|trụ cột|(?<!cả \d )(?:chỉ số|tiêu chí|lĩnh vực|nội dung) thành phần)\b"
)
# "1. Chỉ số “Công khai, minh bạch”: năm 2019 đạt 5,31 điểm": a part by its name
_PART_OPENS = re.compile(
    r"\W*(?:\d{1,2}[.)] ?)?(?:về )?(?:(?:chỉ số |trục |lĩnh vực )?nội dung|chỉ số(?: thành phần)?"
    r"|tiêu chí|lĩnh vực)(?: (?:thứ|số) \w+)?:? ?[“\"‘'«]"
)
# "xếp thứ 5 trong bảng xếp hạng PCI", "đứng đầu về chỉ số PAPI"
OF_TABLE = re.compile(r"[^,;.:]{0,30} (?:bảng xếp hạng|bảng|về) (?:chỉ số )?\Z")


@dataclass(frozen=True, slots=True)
class SpokenIndex:
    """The index that is spoken of: how and in which `sentence` it was named, of which `year`.

    A year that only `is_its` does not go on with another index: "DTI năm 2022 xếp thứ 47".
    """

    hit: Hit
    year: int | None
    sentence: int
    is_its: bool = False


def naming_others(context: TextContext) -> set[int]:
    """The sentences that name an index that the catalogue does not follow: "xếp thứ nhất DDCI"."""
    cues = context.hits("cue")
    return {context.sentence_index(cue.start) for cue in cues if cue.phrase.code == "other_index"}


def is_looked_back_on(context: TextContext, sentence: Sentence, hit: Hit) -> bool:
    """Whether an index is named in parentheses that tell a place or score of their own."""
    opened = context.folded.rfind("(", sentence.start, hit.start)
    if opened < 0 or context.folded.find(")", opened, hit.start) >= 0:
        return False
    aside = _OF_RESULTS.match(context.folded, opened, sentence.end)
    return aside is not None and opened > sentence.start and aside.end() > hit.end


def opens_on_part(context: TextContext, sentence: Sentence) -> bool:
    """Whether a sentence opens on a part of an index, named in quotation marks."""
    return _PART_OPENS.match(context.folded, sentence.start, sentence.end) is not None


def is_of_component(
    context: TextContext, sentence: Sentence, at: int, names: Sequence[Hit]
) -> bool:
    """Whether what is told `at` is told of a part of an index."""
    start = max((hit.end for hit in names if hit.end <= at), default=sentence.start)
    return _COMPONENT.search(context.folded, start, at) is not None


def is_of_index(context: TextContext, named: Sequence[Hit], rank: Rank) -> bool:
    """Whether the index before a place is its subject, no department or district between them."""
    before = [hit for hit in named if hit.end <= rank.start]
    return bool(before) and _LOWER.search(context.folded, before[-1].end, rank.start) is None


def indexes_of(
    context: TextContext,
    sentence: Sentence,
    named: Sequence[Hit],
    rank: Rank,
    last: Hit,
) -> list[Hit]:
    """The index of a place, or those of which "cả hai bảng xếp hạng" says that all have it.

    None when the place is one in something else: "đứng thứ hai cả nước về cấp thẻ".
    """
    about = _ABOUT.match(context.folded, rank.end, sentence.end)
    if about is not None:
        beside = _BESIDE_ABOUT.match(context.folded, about.end(), sentence.end)
        reach = beside.end() if beside is not None else about.end()
        ranked = [hit for hit in named if about.end() <= hit.start <= reach][:1]
        if ranked or _TOPIC.match(context.folded, about.end()) is None:
            return ranked
    if right := [
        hit
        for hit in named
        if hit.start > rank.end and _RIGHT_BEHIND.fullmatch(context.folded, rank.end, hit.start)
    ]:
        return right[:1]
    each = _IN_EACH.match(context.folded, rank.end, sentence.end)
    if each is not None:
        behind = {hit.phrase.code: hit for hit in reversed(named) if hit.start >= rank.end}
        if len(behind) > 1:
            return sorted(behind.values(), key=lambda hit: hit.start)
    return [index_of(context, sentence, named, rank.start, last)]


def index_of(
    context: TextContext, sentence: Sentence, named: Sequence[Hit], at: int, last: Hit
) -> Hit:
    """The index of a place or score, named in its clause, before it or behind; else the `last`."""
    clause = max(sentence.start, context.folded.rfind(";", sentence.start, at))
    semicolon = context.folded.find(";", at, sentence.end)
    end = semicolon if semicolon >= 0 else sentence.end
    before = [hit for hit in named if clause <= hit.start < at]
    after = [hit for hit in named if at <= hit.start < end]
    if after and OF_TABLE.search(context.folded, at, after[0].start):
        return after[0]  # "đứng đầu bảng xếp hạng PCI": whatever was named before
    earlier = [hit for hit in named if hit.start < at]
    return next(iter(before[-1:] or after[:1] or earlier[-1:]), last)


def is_of_pillar(context: TextContext, sentence: Sentence, at: int) -> bool:
    """Whether the clause up to `at` is on a part of an index: "kinh tế số xếp thứ 27"."""
    marks = (context.folded.rfind(mark, sentence.start, at) for mark in (";", ":", " và ", ". "))
    return _PILLAR.search(context.folded, max(sentence.start, *marks), at) is not None
