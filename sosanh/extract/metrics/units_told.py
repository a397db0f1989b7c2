"""Units of which only the words around say that they were merged, or what came of them.

"Sắp xếp cấp huyện. Từ 13 đơn vị còn 10": the sentence before names the level. "Tỉnh có 78 xã. Trước
đó, hai tỉnh có 264 xã, phường": what there was before those just told.
"""

import re
from datetime import date

from sosanh.extract.context import TextContext
from sosanh.extract.counts.clauses import Clauses
from sosanh.extract.counts.count import Count
from sosanh.extract.drafts.draft import Draft
from sosanh.extract.metrics.codes import UNITS, UNITS_AFTER, UNITS_BEFORE
from sosanh.extract.metrics.mergers import THEN_FEWER, THEN_NOW
from sosanh.extract.text.rows import only_place_between
from sosanh.extract.text.segments import CAPITALS
from sosanh.extract.text.units import COMMUNE, DISTRICT, UNIT, VILLAGE

_UNIT_WORDS = rf"(?:đơn vị hành chính|đvhc|cấp (?:xã|huyện)|{COMMUNE}|{DISTRICT})"
_ON_MERGERS = re.compile(
    rf"\b(?:sắp xếp|sáp nhập|hợp nhất|nhập)(?! (?:các )?(?:{VILLAGE}))"
    rf"\b[^.;:|\n\d]{{0,40}}?\b{_UNIT_WORDS}\b"
    rf"|\b{_UNIT_WORDS}(?: (?:có|nào|được|phải|thuộc|diện|còn|tiến hành|thực hiện)){{0,4}}"
    r" (?:sắp xếp|sáp nhập|hợp nhất)\b"
    r"|\bđơn vị hành chính\b|(?:\A|[\n.:] ?|\b(?:kết quả|về|ở) )cấp (?:xã|huyện)\b"
)
"""What says that units are merged: "3. Kết quả cấp huyện", "Các huyện có xã sắp xếp: …"."""
_MERGING = re.compile(r"\b(?:sắp xếp|sáp nhập|hợp nhất|nhập|gộp|ghép|chia tách)\b")
_PLACE_LEADS = re.compile(
    rf"(?:\A|[;:,.] ?|\bvà )(?:[-+*•–] ?)?(?i:(?:riêng|còn|như|trong đó|tại|ở|nhiều nhất là),? )*"
    rf"(?:(?:(?i:{UNIT}) )?[{CAPITALS}]\w*(?: [{CAPITALS}]\w*){{0,3}} |(?i:cấp (?:xã|huyện)) )?"
    r"(?:(?:thì|cũng|đã|giảm|sẽ|là|được) )*"
    r"(?i:từ|(?:sắp xếp|sáp nhập|hợp nhất|gộp)(?: từ)?) (?:hơn |gần )?\Z"
)
"""What leads in the first of a bare pair: "Tiền Hải từ 32 còn 30"."""
_BACK = 2
_BEFORE_THESE = re.compile(
    r"(?:\A|[;,.(] ?)(?:còn |mà |và |nếu |so với )*"
    r"trước (?:đó|đây|kia|(?:thời điểm|khi|lúc|ngày|mốc) (?:đó|này|ấy))\b,?"
    r"[^;.:()\d]{0,90}?(?: (?:có|là|gồm|vốn|tới|đến|tổng số|tổng cộng|cả thảy))+ (?:hơn |gần )?"
    rf"(?P<list>(?:\d[\d.]*(?: [^;.:()\d]*?{_UNIT_WORDS}[^;.:()\d]{{0,25}}| [^;.:()\d]{{2,30}}?)?"
    r"(?:,|,? và|;) (?:[^;.:()\d]{2,30}? )?){0,3})\Z"
)
"""Before what there was ahead of a merger: "Trước đó, hai tỉnh có 381 xã, phường, 18 …"."""
_SINCE = re.compile(r"\b(?:nay|giờ|hiện|còn|xuống|sau)\b")
_BEFORE_A_TIME = re.compile(
    r"(?:\A|[;.] )(?:(?:vào|thời điểm) )?trước (?:thời điểm )?"
    r"(?:(?:cuối |đầu |giữa )?năm (?:19|20)\d\d|(?:tháng|quý) [\divx]+ ?[-/]? ?(?:năm )?(?:20\d\d)?"
    r"|(?:ngày )?\d{1,2}[-/.]\d{1,2}(?:[-/.]20\d\d)?),?"
    r"[^;.:()\d]{0,50}? (?:(?:chỉ|vốn|đang) )?có (?:tổng số |tổng cộng |tới )?\Z"
)
"""The same with a time: "Trước tháng 12-2019 huyện có 27 xã, thị trấn. …"."""
_THEN_MERGED = re.compile(
    r"[^\n]{0,260}?\b(?:nhập|sáp nhập|sắp xếp|hợp nhất)\b[^\n]{0,200}?"
    r"\b(?:còn|xuống|thành)(?: lại)? \d"
)
_AHEAD = 480
_AMONG = re.compile(r"[;,.] (?:trong đó|riêng|chỉ riêng|cụ thể)[,:]? ?")
_THEN_DOWN = re.compile(
    r"(?: đơn vị| xã)?(?: (?:vào )?(?:năm|cuối năm|đầu năm|từ tháng|tháng|sau đợt)[^;:()%]{1,24}?)?"
    r"(?:,| và|,? rồi|;)"
    r"(?: (?:tiếp tục|lại|(?:sau |đến )?(?:đợt|lần) \w+|sau đó|(?:đến )?nay|giờ|(?:sau|cuối) cùng"
    r"|chỉ|giảm|rút|và|rồi)){0,4} (?:xuống|còn|xuống còn|về) \Z"
)
"""Behind what was left of one merger, what the next left: "từ 277 xuống 225 rồi xuống 207"."""
_KINDS = re.compile(
    r"\d[\d.]* [^;.:()\d]{2,40}?(?:: | \((?:gồm |có )?|, (?:(?:bao )?gồm|trong đó(?: có)?) )"
    rf"(?:\d[\d.]* (?:{COMMUNE})(?:,| và|, và) ){{0,3}}\Z"
)
"""What leads in the kinds of units of which so many were told: "124 đơn vị: 103 xã, 20 phường"."""
_ALL_KINDS = ("xã, ", "phường, ", "đơn vị hành chính")
_KIND_WORDS = tuple(COMMUNE.split("|"))
_MANY = re.compile(r"\b(?:có|là|gồm) (?:tổng số |tổng cộng )?\Z")
_IS_LEFT = re.compile(r"\bcòn(?: lại)? (?:hơn |gần )?\Z")
_SINCE_MERGED = re.compile(
    r"\b(?:sau|từ|kể từ) (?:ngày )?0?1[/.-]0?7(?:[/.-]2025)?\b|\b(?:tỉnh|huyện|thành phố) cũ\b"
)
"""What tells of mergers by their day, or by those that were merged: "ba tỉnh cũ có 381 xã"."""
_LEVEL_LEFT = re.compile(
    r"(?:[;,] |\bnên |\bvà |\bcòn )(?:ở )?cấp (?:huyện|xã)"
    r"(?: (?:chỉ|nay|sẽ|cũng|thì|giảm))* còn(?: lại)? \Z"
)
_IS_LEFT_BEHIND = re.compile(r" sau (?:khi )?(?:sắp xếp|sáp nhập|hợp nhất)\b")
_WITH = (" với ", " gồm ")
_SO_MANY_FEWER = re.compile(
    rf"(?:, (?:{COMMUNE}))*(?: \(|,? )giảm (?:được )?\d[\d.]* (?:đơn vị|xã|phường)\b"
)
_SET_OUT = re.compile(
    rf"(?:, (?:{COMMUNE}))*(?: mới)?(?: của (?:tỉnh|thành phố)[^,;.()\d]{{0,20}})?"
    r"(?: (?:chính thức|đồng loạt|cùng|đã|sẽ))* (?:chính thức|đồng loạt|đi vào)"
    r" (?:đi vào )?(?:hoạt động|vận hành)\b(?! thử)"
)
"""Behind the communes of July 2025: "Từ hôm nay, 69 xã, phường đi vào vận hành"."""
_FROM, _UNTIL = date(2025, 6, 25), date(2026, 6, 30)
"""When papers tell that they set to work."""
_FEWEST = 5
_NEW_ONE_OF_OLD = re.compile(
    rf"(?:[Tt]ỉnh|[Tt]hành phố) (?:[{CAPITALS}]\w* ){{0,4}}\(?mới\)?"
    r"(?:,[^;.\d]{3,80}\b(?:cũ|hợp nhất|sáp nhập)\b[^;.\d]{0,30},"
    r"| \([^()\d]*\b(?:cũ|hợp nhất|sáp nhập)\b[^()\d]*\))"
    r"(?: (?:hiện|hiện nay|nay|sẽ|đang|chỉ))? (?:có|gồm|còn) (?:tổng số |tổng cộng )?\Z"
)
"""What a merged province has: "Tỉnh Gia Lai mới (hợp nhất từ Gia Lai và Bình Định) có 135 xã"."""
_THAN_NOW = re.compile(
    r",? so với (?:con số )?(?:hiện nay|hiện tại|bây giờ|trước|trước đây|trước đó"
    r"|trước (?:khi )?(?:sắp xếp|sáp nhập|hợp nhất))(?: \(|,? )(?:(?:là|có|hiện có) )?"
)
"""From by how many they are fewer to how many there were: "giảm 14 so với hiện nay (122)"."""
_OTHER_NOUNS = ("admin_unit", "unit", "person", "")


def are_units_by_topic(context: TextContext, clauses: Clauses, first: Count, noun: str) -> bool:
    """Whether a pair that names no units is told of merged ones: "Cẩm Khê từ 31 còn 24".

    The words around say it, and nothing else that is counted stands between.
    """
    start = clauses.sentence.start
    if noun == "" and not _PLACE_LEADS.search(context.text[start : first.start]):
        return False
    sentence = context.sentence_index(start)
    begin = context.sentences[max(0, sentence - _BACK)].start
    lines = context.folded[begin : first.start]
    told = list(_ON_MERGERS.finditer(lines))
    if not told:
        return False
    after = context.folded[first.end : clauses.sentence.end]
    if not (_MERGING.search(lines) or _MERGING.search(after)):
        return False
    between = context.hits_in("noun", begin + told[-1].end(), first.start)
    return all(hit.phrase.code in _OTHER_NOUNS for hit in between)


def units_by_time(
    context: TextContext, clauses: Clauses, count: Count, last: Draft | None
) -> str | None:
    """The metric of units that a text looks back on, or goes on to; `last` was told right before.

    "Trước đó, hai tỉnh có 381 xã"; "…, xuống 225 rồi xuống 207".
    """
    if count.pair or not clauses.are_all_units(count):
        return None
    folded, start = context.folded, clauses.sentence.start
    lead = folded[start : count.start]
    if _BEFORE_A_TIME.search(lead) and _THEN_MERGED.match(
        folded, count.end, min(len(folded), count.end + _AHEAD)
    ):
        return UNITS_BEFORE
    if _IS_LEFT_BEHIND.match(folded, count.end) and lead.endswith(_WITH):
        return UNITS_AFTER
    left = count.noun != "unit" and _IS_LEFT.search(lead)
    if left and _SO_MANY_FEWER.match(folded, count.end):
        return UNITS_AFTER
    if _begin_work(context, count):
        return UNITS_AFTER
    if _NEW_ONE_OF_OLD.search(context.text[start : count.start]):
        return UNITS_AFTER
    if count.noun == "unit" and THEN_NOW.match(folded, count.end):
        on_units = are_units_by_topic(context, clauses, count, "unit")
        return UNITS_BEFORE if on_units and _MANY.search(lead) else None
    if last is None or last.metric not in UNITS:
        return None
    once = _BEFORE_THESE.search(lead)
    if once is not None and not _SINCE.search(once["list"]):
        return UNITS_BEFORE
    if count.noun == "unit" and THEN_FEWER.match(folded, count.end):
        return UNITS_BEFORE  # "Sóc Trăng có 108 đơn vị, sau sắp xếp còn 43"
    if last.metric == UNITS_BEFORE and _IS_LEFT.search(lead):
        merged = _MERGING.search(folded, start, count.start)
        return UNITS_AFTER if merged or _SINCE_MERGED.search(lead) else None
    if last.start >= start and _LEVEL_LEFT.search(lead):
        return UNITS_AFTER
    return None


def _begin_work(context: TextContext, count: Count) -> bool:
    """Whether the communes of a province set to work in July 2025."""
    day, hit = context.timeline.day, count.noun_hit
    if day is None or hit is None or not _FROM <= day <= _UNTIL:
        return False
    all_kinds = hit.phrase.surface.startswith(_ALL_KINDS) and (count.numeral.value or 0) >= _FEWEST
    return all_kinds and _SET_OUT.match(context.folded, hit.end) is not None


def _are_some_of_these(context: TextContext, clauses: Clauses, count: Count, last: Draft) -> bool:
    """Whether it is one kind of those told, or those of one place: "…; riêng Thái Bình 242 xã"."""
    folded, lead = context.folded, context.folded[clauses.sentence.start : count.start]
    if count.noun_hit is None or not clauses.are_all_units(count):
        return False
    if folded.startswith(_KIND_WORDS, count.noun_hit.start) and _KINDS.search(lead):
        return True
    among = _AMONG.match(folded, last.end, count.start)
    return among is not None and only_place_between(context.text, last.end, count.start)


def units_set_against(
    context: TextContext, clauses: Clauses, count: Count, last: Draft | None
) -> str | None:
    """The metric of a number set against units told right before it, in `last`.

    "từ 277 xuống 225 rồi xuống 207"; "còn 108 xã, giảm 14 đơn vị so với hiện nay (122)".
    """
    if last is None or last.metric not in UNITS or count.noun not in _OTHER_NOUNS:
        return None
    folded = context.folded
    if _are_some_of_these(context, clauses, count, last):
        return last.metric
    if last.metric != UNITS_AFTER:
        return None
    more = (count.numeral.value or 0) > (last.value or 0)
    if not more and _THEN_DOWN.fullmatch(folded, last.count.end, count.start):
        return UNITS_AFTER
    before = clauses.before(count)[-1:]
    if more and before and _THAN_NOW.fullmatch(folded, before[0].end, count.start):
        return UNITS_BEFORE
    return None


def ends_with_units(context: TextContext, clauses: Clauses, count: Count) -> bool:
    """Whether a bare number opens a row of places that ends with units: "A có 137, B 121 xã"."""
    if count.noun not in ("", "unit") or count.pair:
        return False
    if count.noun == "unit":
        return True
    before = count
    for one in clauses.counts[clauses.counts.index(count) + 1 :]:
        if not only_place_between(context.text, before.end, one.start):
            return False
        if one.noun:
            return one.noun == "admin_unit"
        before = one
    return False
