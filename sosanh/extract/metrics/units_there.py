"""Units that a place is said to have, where only the text around says before or after what.

"tỉnh còn 43 xã. Huyện A còn 5 xã": those of the district are left, too. "Hợp nhất hai tỉnh: tỉnh
A có 15 đơn vị hành chính cấp huyện": those there were before. "Tỉnh mới có diện tích …, 102 xã".
"""

import re
from datetime import date

from sosanh.extract.context import TextContext
from sosanh.extract.counts.clauses import Clauses
from sosanh.extract.counts.count import Count
from sosanh.extract.drafts.draft import Draft
from sosanh.extract.metrics.codes import UNITS_AFTER, UNITS_BEFORE
from sosanh.extract.metrics.cues import NEAR
from sosanh.extract.metrics.mergers import WORKS_WITH
from sosanh.extract.text.cued import cued
from sosanh.extract.text.units import COMMUNE, DISTRICT

_OF_A_DISTRICT = re.compile(
    rf"(?:\A|[;:] )(?:[-+*•–] ?)?(?:còn |riêng |và |tại |ở |với )*(?:{DISTRICT}|thành phố|tp\.?) "
    r"[^,;:.()\d]{2,30}?(?:,? sau (?:khi )?(?:sắp xếp|sáp nhập),?)?"
    r" (?:(?:sẽ|chỉ|nay|cũng|thì) )*(?:còn(?: lại)?|có|gồm|được sắp xếp còn) (?:khoảng )?\Z"
)
BESIDES = re.compile(
    r"(?:bên cạnh đó|ngoài ra|cùng với đó|thêm vào đó),? (?:(?:tỉnh|thành phố|địa phương|còn|sẽ"
    r"|cũng|mới|này|có|là|thêm) ){1,6}"
    rf"(?:\d+ (?:{COMMUNE})(?:,| và) ){{0,2}}\Z"
)
"""What opens a sentence on units of another kind: "… sẽ có 85 xã. Ngoài ra, tỉnh có 14 phường"."""
_OF_THE_NEW = re.compile(
    r"(?:trong đó,? |riêng |cụ thể,? )(?:địa phận |khu vực )?(?:tỉnh|thành phố|tp\.?) "
)
"""What opens a sentence on what lies in one of those merged: "Riêng tỉnh A hiện hữu có 60 xã"."""
_SOME_OF_THEM = re.compile(r",? trong đó\b")
_COMMUNES = tuple(COMMUNE.split("|"))
_NEW_PROVINCE = cued(
    r"\b(?:tỉnh|thành phố) (?:[^,;:.()\d]{2,25} )?mới (?:sẽ )?có (?:tổng )?"
    r"(?:diện tích|quy mô|dân số)[^;]*\Z",
    " mới ",
)
_NEW_ONE_HAS = cued(
    r"\b(?:tỉnh|thành phố) (?:[^,;:.()\d]{2,25} )?mới (?:(?:sẽ|hiện|chỉ|nay) )?(?:có|còn|gồm)"
    r" (?:tổng số |tổng cộng )?\Z",
    " mới ",
)
"""Behind the merger of provinces: "hai tỉnh A và B hợp nhất. Tỉnh mới có 135 xã, phường"."""
_MERGES_PROVINCES = cued(
    r"\b(?:hợp nhất|sáp nhập|nhập) (?:[^\W\d]+ ){0,4}?tỉnh\b"
    r"|\btỉnh (?:[^\W\d]+,? ){1,12}?(?:được |sẽ |để )*(?:hợp nhất|sáp nhập|nhập làm)\b",
    "hợp nhất",
    "sáp nhập",
    "nhập ",
)
_ONCE_MERGED = cued(
    r"\b(?:sau (?:khi )?(?:\w+ )?(?:hợp nhất|sáp nhập|sắp xếp)|mới|từ ngày 0?1[/-]0?7)\b",
    "sau ", "mới", "từ ngày",
)  # fmt: skip
_OF_PROVINCES = cued(r"\b(?:cấp tỉnh|tỉnh, thành)\b", "cấp tỉnh", "tỉnh, thành")
_OWNS = re.compile(r"(?:có|hiện có|gồm|là|với|,|;|và|\)) (?:tổng số |tổng cộng )?\Z")
_ALL_UNITS = (
    "đơn vị hành chính",
    "đơn vị cấp ",
    "xã, ",
    "phường, ",
    "huyện, ",
    "quận, ",
    "xã và ",
    "phường và ",
)
_FEWEST = 5
_MERGED_ON = date(2025, 7, 1)


def units_there(
    context: TextContext, clauses: Clauses, count: Count, last: Draft | None
) -> str | None:
    """The metric of units that a place has; `last` is the figure told right before."""
    hit, value = count.noun_hit, count.numeral.value
    if hit is None or value is None or not clauses.are_all_units(count):
        return None
    start = clauses.sentence.start
    if any(way.search(context.folded, start, count.start) for way in (_NEW_PROVINCE, WORKS_WITH)):
        return UNITS_AFTER
    if last is not None and last.metric == UNITS_AFTER:
        if _OF_THE_NEW.match(context.folded, start, count.start) and value >= _FEWEST:
            return UNITS_AFTER
        if _are_left(context, clauses, count, last):
            return UNITS_AFTER
        if BESIDES.match(context.folded[start : count.start]) and last.unit != hit.phrase.surface:
            return UNITS_AFTER
    if value < _FEWEST or not hit.phrase.surface.startswith(_ALL_UNITS):
        return None
    if _NEW_ONE_HAS.search(context.folded, start, count.start) and _MERGES_PROVINCES.search(
        context.folded, _told_from(context, start), count.start
    ):
        return UNITS_AFTER
    return UNITS_BEFORE if _are_to_be_merged(context, clauses, count) else None


def _told_from(context: TextContext, start: int) -> int:
    """Where the sentences begin that are near enough to say what units are told of at `start`."""
    return context.back_from(context.sentence_index(start), NEAR)


def _are_left(context: TextContext, clauses: Clauses, count: Count, last: Draft) -> bool:
    """Whether a district has them of those told before: "tỉnh còn 43 xã. Huyện A còn 5 xã"."""
    hit, value = count.noun_hit, count.numeral.value
    if hit is None or value is None or not hit.phrase.surface.startswith(_COMMUNES):
        return False
    if _SOME_OF_THEM.match(context.folded, count.end):
        return False  # "huyện A có 14 xã, trong đó 3 xã đạt chuẩn": told for other reasons
    of_all = last.breakdown is None and context.scope_at(last.count.start).area is None
    if of_all and last.value is not None and value >= last.value:
        return False
    return _OF_A_DISTRICT.search(context.folded[clauses.sentence.start : count.start]) is not None


def _are_to_be_merged(context: TextContext, clauses: Clauses, count: Count) -> bool:
    """Whether a province has them that will be merged: "Kiên Giang có 143 đơn vị hành chính …"."""
    day, sentence = context.timeline.day, clauses.sentence
    if day is None or day >= _MERGED_ON:
        return False
    if _ONCE_MERGED.search(context.folded, sentence.start, count.start):
        return False
    if not _OWNS.search(context.folded, sentence.start, count.start):
        return False
    if _OF_PROVINCES.search(context.folded, count.start, count.end + len(" cấp tỉnh")):
        return False  # the whole country has them
    near = _told_from(context, sentence.start)
    headline = context.sentences[0]
    if not (
        _MERGES_PROVINCES.search(context.folded, near, sentence.end)
        or _MERGES_PROVINCES.search(context.folded, headline.start, headline.end)
    ):
        return False
    return context.scope_at(count.start).level == "province"
