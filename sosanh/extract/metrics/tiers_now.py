"""Committees of communes, which since July 2025 have grassroots organisations below them."""

import re
from datetime import date

from sosanh.extract.context import TextContext
from sosanh.extract.counts.count import Count

_IN_TWO_TIERS = date(2025, 7, 1)
_OF_COMMUNES = re.compile(r"đảng bộ (?:các |cấp )?(?:xã|phường)(?!.*thị trấn)")
_OF_THE_TIME = re.compile(
    r"đặc khu|\b(?:2|hai) cấp\b|\b(?:[7-9]|1[0-2])[/.-]2025\b|2025 ?[-–] ?2030"
)
_OF_UPPER = re.compile(
    r"cấp trên(?: trực tiếp)?(?: của)?(?: tổ chức)? cơ sở|cấp trên trực tiếp"
    r"|cấp trên (?=thì|đã|,|có)"
)
_LOWER = re.compile(r"(?<!trên )(?<!tiếp )(?<!của )(?<!chức )(?:cấp )?cơ sở\b|chi bộ")
_EARLIER = re.compile(r"\b(?:năm|nhiệm kỳ|/|-)\s?20(?:[01]\d|2[0-4])\b(?! ?[-–] ?2025)")


def are_upper_by_now(context: TextContext, count: Count) -> bool:
    """Whether such are counted: "88/95 đảng bộ xã, phường hoàn thành đại hội", in August 2025."""
    hit = count.noun_hit
    if hit is None or _OF_COMMUNES.match(hit.phrase.surface) is None:
        return False
    if hit.phrase.surface.endswith("đặc khu"):
        return True
    sentence, day = context.sentence_at(count.start), context.timeline.day
    if _EARLIER.search(context.folded, sentence.start, sentence.end):
        return False
    if day is not None:
        return day >= _IN_TWO_TIERS
    return _OF_THE_TIME.search(context.folded, sentence.start, sentence.end) is not None


def are_called_upper(context: TextContext, count: Count) -> bool:
    """Whether "đảng bộ" are those above the grassroots: "Ở cấp trên cơ sở, 6/17 đảng bộ đã xong".

    So says the sentence, or the one above it.
    """
    hit = count.noun_hit
    if hit is None or hit.phrase.surface != "đảng bộ":
        return False
    index = context.sentence_index(count.start)
    begin = context.sentences[max(0, index - 1)].start
    told = [one.end() for one in _OF_UPPER.finditer(context.folded, begin, count.start)]
    return bool(told) and _LOWER.search(context.folded, told[-1], count.end) is None
