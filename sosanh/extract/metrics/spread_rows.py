"""Other places, levels and times of a way to organise whose spread was told right before.

"2.905/4.393 nơi bí thư chi bộ là trưởng thôn. Yên Định làm nhanh nhất, 131/151 thôn; Thọ Xuân đạt
79,5%": the text goes on with the same, whatever words say where or when.
"""

import re

from sosanh.extract.context import TextContext
from sosanh.extract.counts.clauses import Clauses
from sosanh.extract.counts.count import CHANGES, Count
from sosanh.extract.drafts.draft import Draft
from sosanh.extract.metrics.codes import CHAIRS_BY_LEVEL, HEADS_ARE_SECRETARIES, OF_MODELS
from sosanh.extract.text.leads import HAS, OF_A_PLACE, OPENS, TURNS
from sosanh.extract.text.units import UNIT, VILLAGE

_OF_A_LEVEL = re.compile(
    rf"{OPENS}{TURNS}(?i:(?:ở|với|đối với|số ở) )?(?i:cấp (?P<level>huyện|xã)),?{HAS}"
)
_OF_A_TIME = re.compile(
    rf"{OPENS}{TURNS}(?i:trước (?:đại hội|đó|đây|kia|(?:khi )?(?:có|triển khai|thực hiện)"
    r" [^,;:.()\d]{2,30}?)|lúc đầu|ban đầu|đầu nhiệm kỳ|(?:(?:cuối|đầu|giữa|hết|đến|tính đến) )*"
    r"(?:tháng [\d/-]+ )?năm (?:trước|ngoái|(?:20|19)\d\d)),?"
    rf"(?: (?:con số|tỷ lệ|số)(?: này| ấy| đó)?)?{HAS}"
)
"""What leads to the number of another time: ". Trước đại hội là", "; cuối năm 2017 mới có"."""
_THAN = re.compile(r"[,(] ?(?:so với|thay vì) (?:mức )?\Z")
_OF_THEN = re.compile(
    r" (?:của |hồi |vào )?(?:cuối |đầu |giữa )?"
    r"(?:năm (?:(?:19|20)\d\d|trước|ngoái)|nhiệm kỳ|đại hội)"
)
_HOLDS_BOTH = re.compile(r"[^;.]{0,70}\bmột người (?:giữ|làm|đảm nhiệm|kiêm)\b")
"""Behind units of a tier with both posts in one hand: "2/9 đơn vị bố trí một người giữ …"."""
_ARRANGES = ("bố trí", "thực hiện", "làm", "triển khai", "tổ chức", "áp dụng")
"""Deeds that only say that places have a model, too."""
_SET_BESIDE = re.compile(
    r",? (?:(?:thấp|cao|ít|nhiều) hơn(?: so với)?|so với) (?:(?:cuối |đầu )?năm (?:20|19)\d\d"
    r"|năm trước|năm ngoái|đầu nhiệm kỳ|trước đại hội)(?: \(|,? là )\Z"
)
"""What sets it beside another time: "27/241 xã …, thấp hơn năm 2019 (34 xã)"."""
_DO_SO = (
    r"(?: (?:làm được|làm theo|làm điểm|thực hiện|(?:cũng |đều )?(?:như )?(?:vậy|thế)|đều thế"
    r"|(?:bố trí|thực hiện|làm) như (?:vậy|thế)|bí thư|từ nơi khác(?: tới| đến| về)?))*"
)
SAYS_NO_MORE = re.compile(
    rf"(?:, (?:{UNIT}|{VILLAGE}))*{_DO_SO}"
    r"(?:,? (?:gồm|là) (?!người|đảng)[^;.:()\d]{3,80}(?=[;.]))?"
    rf"(?:\s*(?:[;.):]|\Z|\n)|,(?! (?:trong đó|đạt|chuẩn|phường|thị trấn|{VILLAGE}|\d))"
    r"| và (?![^\W\d_]+ \d))"
)
"""Behind the number, that nothing else is told of those counted."""
_PLACED = ("admin_unit", "village", "unit", "secretary", "village_chief", "")
_SINGLE = ("unit", "secretary", "")
_DIGIT = re.compile(r"\d")
_PLAIN = re.compile(r",? (?:có|là|còn)\Z")


def spread_again(
    context: TextContext, clauses: Clauses, count: Count, told: Draft | None
) -> str | None:
    """The metric of a number that goes on with the spread of a model, as `told` right before."""
    if (
        told is None
        or told.metric not in OF_MODELS
        or count.pair
        or not _fits(context, told, count)
    ):
        return None
    start = clauses.sentence.start
    if context.sentence_at(told.start).paragraph != clauses.sentence.paragraph:
        return None
    behind = max((one.end for one in clauses.before(count)), default=start)
    here = told.start >= start
    if clauses.before(count) and not here:
        return None  # what the sentence counts first is something else
    begin = max(start, behind if here else start)
    lead = context.text[begin : count.start]
    if any(one.out_of is count for one in clauses.counts):
        return None
    if here and _THAN.search(lead) and _OF_THEN.match(context.folded, count.numeral.end):
        return told.metric if _is_measured(count) else None
    whole = count.out_of.end if count.out_of is not None else count.end
    if not SAYS_NO_MORE.match(context.folded, max(whole, count.numeral.end), clauses.sentence.end):
        return None
    level = _OF_A_LEVEL.search(lead)
    place, time = OF_A_PLACE.search(lead), _OF_A_TIME.search(lead)
    opens = next((one.start() for one in (level, place, time) if one is not None), 0)
    if not here and _DIGIT.search(lead, 0, opens):
        return None  # "Krông Nô cách tỉnh lỵ 30 km; Tuy Đức 45"
    if level is not None:
        both = _HOLDS_BOTH.match(context.folded, whole, clauses.sentence.end)
        return CHAIRS_BY_LEVEL[1] if both else _at_level(told.metric, level["level"])
    if place is not None:
        left, right = place.span("name")
        if not context.places.are_named_between(begin + left, begin + right):
            return None  # "Hiện có 71,5% bí thư": a word that opens the sentence
        bare = count.numeral.form != "percent" and not _is_measured(count)
        if bare and count.noun and not here and _PLAIN.fullmatch(place["has"]):
            return None  # "Văn Yên có 132 thôn": perhaps all there are
        return told.metric
    if time is not None or (here and _SET_BESIDE.search(lead.lower())):
        return told.metric
    return None


def _fits(context: TextContext, told: Draft, count: Count) -> bool:
    """Whether it counts what may have the model, and nothing else was done to them."""
    villages = told.metric == HEADS_ARE_SECRETARIES
    counted = (*_SINGLE, "village" if villages else "admin_unit")
    if count.noun not in (_PLACED if count.numeral.form == "percent" else counted):
        return False
    deed = count.action
    if deed is None or deed.phrase.attributes["weight"] == "weak" or count.how == "carried":
        return True
    if deed is told.count.action or deed.phrase.surface.startswith(_ARRANGES):
        return True
    if deed.phrase.code in CHANGES and count.how == "distant":
        return True  # "9/64 xã, ít hơn năm trước (11 xã)"
    return context.text[deed.start].isupper()  # "xã Tân Lập 8/9 thôn"


def _is_measured(count: Count) -> bool:
    return count.numeral.base is not None or count.out_of is not None


def _at_level(metric: str, level: str) -> str | None:
    """The same of the tier that the text turns to; a village has none."""
    if metric in CHAIRS_BY_LEVEL:
        return CHAIRS_BY_LEVEL[level == "huyện"]
    return metric if metric != HEADS_ARE_SECRETARIES else None
