"""Rates of dossiers that a text goes on with: of other places, offices, tiers and times.

"Đúng hạn 96,7%; khu vực Bình Thuận cũ 96,4%", "… 41,2%, trong khi cùng kỳ năm ngoái mới 12,8%": the
words say only whose rate it is, or of when.
"""

import re
from collections.abc import Sequence

from sosanh.extract.context import TextContext
from sosanh.extract.counts.clauses import Clauses
from sosanh.extract.counts.count import Count
from sosanh.extract.metrics.cues import NEAR
from sosanh.extract.metrics.dossiers import DOSSIER
from sosanh.extract.numerals.numeral import Numeral
from sosanh.extract.shares.rates import OTHER_RATE
from sosanh.extract.text.leads import HAS, LED_IN, MOST, OF_A_PLACE, OPENS, TURNS
from sosanh.extract.text.units import COMMUNES, DISTRICTS, OFFICES

_OF_AN_OFFICE = re.compile(
    rf"{OPENS}{TURNS}{LED_IN}(?:Sở|Ban|Chi cục|Cục|Văn phòng|Thanh tra) [^;:()\d%]{{2,70}}?"
    rf"{MOST}{HAS}"
)
_OF_A_TIER = re.compile(
    rf"{OPENS}{TURNS}(?i:(?:(?:chia|tính|xét|phân) )?theo (?:tầng|cấp)[:,]? )?(?i:(?:ở|của|với) )?"
    rf"(?i:(?:khối )?(?:cấp (?:tỉnh|huyện|xã)|{OFFICES}|{DISTRICTS}|{COMMUNES}|(?:cả )?\d+"
    rf" (?:xã|phường)(?:, (?:phường|thị trấn|đặc khu))*),?){HAS}"
)
_WHEN = (
    r"(?:(?:cả |riêng |đến |hết |cuối |đầu )*(?:cùng kỳ(?: năm)?(?: (?:trước|ngoái|20\d\d))?"
    r"|năm (?:liền )?(?:trước|ngoái|20\d\d)|(?:tháng \d{1,2}|quý (?:i{1,3}|iv))"
    r"(?:[/-]20\d\d| năm (?:trước|ngoái|20\d\d))?))"
)
_OF_A_TIME = re.compile(
    rf"{OPENS}{TURNS}(?i:{_WHEN}),?(?i:(?: (?:con số|tỷ lệ)(?: này| ấy| đó)?)?){HAS}"
    rf"|(?i:{OPENS}(?:từ|thay vì) (?:chỗ|mức)(?: (?:chỉ|mới|có|đạt|là))*) \Z"
    rf"|(?i:{OPENS}[^,;:.()\d%]{{0,20}}(?:gấp|cao|thấp|hơn)[^,;:.()\d%]{{0,20}} mức"
    r"(?: (?:bình quân|trung bình|chung))?) \Z"
)
"""What leads to the rate of another time: ", trong khi cùng kỳ năm ngoái mới chỉ"."""
_ENDS = re.compile(
    r"(?: (?:số )?hồ sơ)?(?: (?:trong|của|hồi|vào) (?:(?:cùng kỳ )?năm|tháng|quý|cả (?:nước|tỉnh)"
    r"|toàn (?:tỉnh|huyện|thành phố))[^,;.:()%]{0,20})?"
    r"(?:\s*(?:[;,.)]|\Z|\n)| (?:và|vì|do|thì|sau) )"
)
"""Behind a rate, that nothing else is told of it."""
_THOSE_LIKE_IT = re.compile(r"\d")
_BY_TIER = re.compile(
    r"(?:cụ thể,? )?(?:(?:nếu )?(?:chia|tính|xét|phân) )?theo (?:từng |các )?(?:tầng|cấp)[:,] "
)
"""How a sentence begins that parts a rate by its tiers."""
_APART = 20
"""Points that the rate of a tier is from that of all at most."""


def noun_further_on(
    context: TextContext, clauses: Clauses, count: Count, recent: Sequence[Count]
) -> bool:
    """Take over what the last rate of dossiers is of: "Cuối bảng là xã Ia Rvê: 51,3%"."""
    last = recent[-1] if recent else None
    if last is None or last.action is None or last.action.phrase.code not in DOSSIER:
        return False
    if count.noun or not _ENDS.match(context.folded, count.numeral.end):
        return False
    start = clauses.sentence.start
    told = context.sentence_at(last.start)
    near = context.sentence_index(start) - context.sentence_index(last.start) <= NEAR
    if not near or told.paragraph != clauses.sentence.paragraph:
        return False
    here = last.start >= start
    between = () if here else context.numerals_in(last.numeral.end, start)
    if any(one.reason is None for one in between) and not _parts_it_by_tier(
        context, last, count, between
    ):
        return False  # "đúng hạn 99,1%, hài lòng 96,2%. Yên Thế 94%"
    before = clauses.before(count)
    if before and (not here or before[-1] is not last) and before[-1].start > last.start:
        return False  # something else is counted between
    rates = {one.action.phrase.code for one in recent if one.action and one.start >= told.start}
    if not here and len(rates) > 1:
        return False  # of which of the two is it?
    begin = max(start, last.numeral.end if here else start)
    if not _leads_on(context, context.text[begin : count.start], begin, here=here):
        return False
    count.noun, count.action, count.how = last.noun, last.action, "carried"
    return True


def _parts_it_by_tier(
    context: TextContext, last: Count, count: Count, between: Sequence[Numeral]
) -> bool:
    """Whether a sentence says of the tiers what the last rate is, and not of what was told since.

    "…, đạt 99,3%; quá hạn 1.465 hồ sơ. Chia theo cấp: cấp tỉnh đạt 99,8%".
    """
    start = context.sentence_at(count.start).start
    if _BY_TIER.match(context.folded, start, count.start) is None:
        return False
    told, part = last.numeral.value, count.numeral.value
    near = told is not None and part is not None and abs(told - part) <= _APART
    return near and all(
        one.reason is not None
        or (one.form != "percent" and one.noun is not None and one.noun.phrase.code == "dossier")
        for one in between
    )


def _leads_on(context: TextContext, lead: str, begin: int, *, here: bool) -> bool:
    """Whether `lead`, which stands at `begin`, only says whose rate follows, or of when."""
    for way in (_OF_A_TIER, _OF_AN_OFFICE, _OF_A_TIME, OF_A_PLACE):
        found = way.search(lead)
        if found is None or (not here and _THOSE_LIKE_IT.search(lead, 0, found.start())):
            continue
        if OTHER_RATE.search(lead.lower(), 0, found.start()):
            continue  # "Mức độ hài lòng: cấp tỉnh 91%"
        if way is not OF_A_PLACE:
            return True
        left, right = found.span("name")
        return context.places.are_named_between(begin + left, begin + right)
    return False
