"""Counts that words part from their subject: "Số tổ chức được kiểm tra, do cấp ủy làm, là 118"."""

import re
from collections.abc import Sequence

from sosanh.extract.catalogue.phrases import Hit
from sosanh.extract.context import TextContext
from sosanh.extract.counts.count import Count

_IS = re.compile(r" (?:(?:hiện|nay|cũng|chỉ|mới|đã|vẫn|tới nay|đến nay) )*là (?:hơn |gần )?\Z")
_NUMBER_OF = re.compile(r"(?<!\w)(?:(?:tổng )?số (?:lượng )?|những )(?=[^\W\d])")
_UNDERWENT = re.compile(
    r"(?: của (?:năm )?[^,;:.()]{2,20})? (?:(?:đã|được|bị|phải|mới|vừa|qua|do|tự) )*"
)
_ASIDE = re.compile(r", (?!nhưng|song|còn|và|trong đó)[^;:.()]{3,90},\Z")
"""What two commas part from the subject."""
_ONLY_DAYS = re.compile(r"(?:[^\d]|(?:19|20)\d\d|\d{1,3}(?=[/.-]))*")
_UNDERWENT_FIRST = re.compile(r"[-+*•–\s]*(?:số )?(?:được|bị|phải) ")
_THERE_ARE = re.compile(r"(?:,| (?:là|có|gồm|cả thảy|tổng cộng)) (?:là |có |gồm )?(?:hơn |gần )?\Z")
_WEAK_OPEN = re.compile(
    r"(?:[^,;:.()\d]{0,30}, )?(?:số )?(?P<kind>tổ chức cơ sở đảng|tổ chức đảng|chi bộ)"
    r"[^,;:.()\d]{0,24} yếu(?: kém)?[^,;:.()\d]{0,24} (?:có|còn) \Z"
)
"""What tells how many are weak: "Tổ chức cơ sở đảng yếu kém đầu năm có 5"."""
_KINDS_OF_WEAK = {
    "tổ chức cơ sở đảng": "grassroots_org",
    "tổ chức đảng": "party_org",
    "chi bộ": "cell",
}
_REACH = 200
_LEAST = 60
"""Characters from a deed within which it governs what follows anyway."""


def deed_of_subject(
    context: TextContext, floor: int, deeds: Sequence[Hit], count: Count
) -> tuple[Hit, str] | None:
    """The deed of the subject that `count` is the number of, and what was done that to.

    `floor` is where the words before the count begin, `deeds` are those of its sentence.
    """
    folded, floor = context.folded, max(floor, count.start - _REACH)
    links = _IS.search(folded, floor, count.start)
    if links is None:
        return None
    floor = max(floor, *(folded.rfind(mark, floor, links.start()) + 1 for mark in ";:."))
    named = [*_NUMBER_OF.finditer(folded, floor, links.start())]
    begin = named[-1].end() if named else floor
    nouns = [
        hit for hit in context.hits_in("noun", begin, links.start())
        if hit.start == begin or (not named and not folded[begin : hit.start].strip())
    ]  # fmt: skip
    if not nouns:
        return None
    subject = nouns[-1]
    own = [hit for hit in deeds if hit.start >= subject.end]
    if not own or not _UNDERWENT.fullmatch(folded, subject.end, own[0].start):
        return None
    deed, end = own[0], links.start()
    aside = _ASIDE.search(folded, deed.end, end)
    rest = aside.start() if aside is not None else end
    far = aside is not None or rest - deed.end > _LEAST
    known, code = context.vocabulary.rules, subject.phrase.code
    later = [hit for hit in own[1:] if hit.start < rest]
    others = [hit for hit in later if (hit.phrase.code, code) in known]
    if not (far or later or not count.noun) or others or "," in folded[deed.end : rest]:
        return None
    if not _ONLY_DAYS.fullmatch(folded, deed.end, end):
        return None
    return (deed, code) if (deed.phrase.code, code) in known else None


def deed_that_opens(
    context: TextContext, start: int, deeds: Sequence[Hit], count: Count
) -> Hit | None:
    """The deed of "Được luân chuyển, tính từ năm 2020, có 134 cán bộ", whose number comes late."""
    opens = _UNDERWENT_FIRST.match(context.folded, start, count.start)
    if opens is None or not count.noun:
        return None
    begin = opens.end()
    own = [hit for hit in deeds if hit.end <= count.start and hit.end > begin]
    if not own or not opens.start() <= own[0].start <= begin:
        return None
    deed = own[0]
    alike = all(hit.phrase.code == deed.phrase.code for hit in own)
    known = (deed.phrase.code, count.noun) in context.vocabulary.rules
    led = _THERE_ARE.search(context.folded, deed.end, count.start)
    if not (alike and known and led) or ";" in context.folded[deed.end : count.start]:
        return None
    return deed if _ONLY_DAYS.fullmatch(context.folded, deed.end, count.start) else None


def weak_ones(folded: str, start: int, end: int) -> str:
    """The noun of the weak organisations of which `text[start:end]` leads to how many there are."""
    weak = _WEAK_OPEN.match(folded, start, end)
    return _KINDS_OF_WEAK[weak["kind"]] if weak is not None else ""
