"""Deeds that are named as a thing: "Việc kết nạp đảng viên đạt 412/400 chỉ tiêu"."""

import re
from collections.abc import Sequence

from sosanh.extract.catalogue.phrases import Hit
from sosanh.extract.context import TextContext
from sosanh.extract.counts.count import Count
from sosanh.extract.text.segments import Sentence

_SUBJECT = re.compile(
    r"\W*(?:(?:riêng|về|đến nay|trong năm|kết quả|tiến độ),? )?(?:việc|công tác|kết quả|chỉ tiêu)"
    r" (?P<deed>[^,:;.()\d]{3,90}?)(?:,? (?:trong|của|ở|toàn|cả) [^,:;.()\d]{2,40})?"
    r" (?:(?:đã|mới|cơ bản|ước|cũng|đều|chỉ) )*"
    r"(?:đạt(?: được)?|hoàn thành|được (?:thực hiện|tiến hành|hoàn thành)|thực hiện(?: được)?)"
    r"(?: (?:ở|tại|với|đối với|cho))?(?: (?:hơn|gần|trên|khoảng|cả))? "
)
_CONGRESSES = ("cell_congress", "grassroots_congress", "upper_congress")
_HELD = re.compile(
    r"(?: [^,;:.()\d]{2,40}?)?:? (?:(?:đã|mới|cơ bản|cũng) )*"
    r"(?:(?:hoàn thành|hoàn tất|diễn ra|được tổ chức|xong)(?: (?:xong|thành công))?"
    r"(?: 100%(?:, cả thảy)?)? \(?(?:(?:ở|tại|với) )?|(?<=mới )có )"
)
"""Between the congresses of a kind and where they were held."""
_ALL_HELD = re.compile(r" (?:(?:đã|đều|cơ bản|trực thuộc) )*")
"""Between those that held theirs and the deed: "15/15 đảng bộ (đã) tổ chức xong đại hội"."""
_VAGUE = ("", "quota", "person", "unit", "item", "task", "visit", "trainee")
_OF_CONGRESSES = ("unit", "party_org", "")
_OPENS = ("việc", "công tác", "kết quả", "chỉ tiêu", "riêng", "về", "đến nay", "tiến độ", "trong")
_AFTER = (" sau ", " qua ", " theo ", " trong ")
"""Before what only says when the deed was done: "khắc phục khuyết điểm sau kiểm điểm"."""
_CARRIED_OUT = re.compile(
    r"(?: (?:được giao|theo chỉ tiêu|theo kế hoạch))?[,;](?: (?:và|nhưng|kết quả|thực tế|đến nay"
    r"|đã|mới|chỉ|huyện|xã|tỉnh))*"
    r" (?:thực hiện(?: được)?|làm được|đạt được):?(?: (?:hơn|gần|trên|khoảng))? "
)
"""Between what was asked for and what came of it: "giao kết nạp 150 đảng viên, thực hiện 162"."""


def named_deed(
    context: TextContext, sentence: Sentence, deeds: Sequence[Hit], count: Count, bare: bool
) -> tuple[Hit, str] | None:
    """The deed that is the subject of `count`, the first of its sentence, and what it is done to.

    `bare` says that nothing behind the number tells what it counts.
    """
    folded, start = context.folded, sentence.start
    while start < count.start and not folded[start].isalpha():
        start += 1
    if count.noun in (*_OF_CONGRESSES, "cell", "upper_committee", "grassroots_org"):
        held = _of_congresses(context, start, deeds, count)
        if held is not None:
            return held
    if not folded.startswith(_OPENS, start):
        return None
    subject = _SUBJECT.fullmatch(folded, start, count.start)
    if subject is None or not (bare or count.noun):
        return None
    inside = [
        hit for hit in deeds
        if subject.start() <= hit.start < subject.end("deed") < count.start
        and hit.end > subject.start("deed") and hit.phrase.code not in ("other", "complete")
        and not folded.endswith(_AFTER, subject.start("deed"), hit.start)
    ]  # fmt: skip
    if len({hit.phrase.code for hit in inside}) != 1:
        return None
    known, deed = context.vocabulary.rules, inside[0]
    if count.noun not in _VAGUE:
        return (deed, count.noun) if (deed.phrase.code, count.noun) in known else None
    of_deed = [
        hit.phrase.code for hit in context.hits_in("noun", deed.start, count.start)
        if hit.start < subject.end("deed") and (deed.phrase.code, hit.phrase.code) in known
    ]  # fmt: skip
    return (deed, of_deed[0]) if of_deed else None


def _of_congresses(
    context: TextContext, start: int, deeds: Sequence[Hit], count: Count
) -> tuple[Hit, str] | None:
    """Read "Đại hội đảng bộ cấp trên cơ sở đã hoàn thành ở 12/18 đơn vị"."""
    start += len("về ") if context.folded.startswith("về ", start) else 0
    if not context.folded.startswith("đại hội", start):
        return None
    nouns = [
        hit for hit in context.hits_in("noun", start, count.start)
        if hit.start == start and hit.phrase.code in _CONGRESSES
    ]  # fmt: skip
    if not nouns:
        return None
    if count.noun in ("party_org", "unit"):
        held = [hit for hit in deeds if hit.start >= count.end and hit.phrase.code == "congress"]
        if held and _ALL_HELD.fullmatch(context.folded, count.end, held[0].start):
            return held[0], nouns[0].phrase.code
    if _HELD.fullmatch(context.folded, nouns[0].end, count.start) is None:
        return None
    done = [
        hit for hit in (*deeds, *context.hits_in("action", nouns[0].end, count.start))
        if nouns[0].end <= hit.start < count.start
    ]  # fmt: skip
    return (done[-1], nouns[0].phrase.code) if done else None


def is_carried_out(folded: str, previous: Count, count: Count) -> bool:
    """Whether `count` is what came of `previous`, which was asked for."""
    return (
        count.noun in ("", "person", previous.noun)
        and previous.parenthesis == count.parenthesis
        and _CARRIED_OUT.fullmatch(folded, previous.end, count.start) is not None
    )
