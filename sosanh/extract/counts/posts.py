"""What governs counts of posts: the model at the end of a row, who got what was put up."""

import re
from collections.abc import Sequence

from sosanh.extract.catalogue.phrases import Hit
from sosanh.extract.context import TextContext
from sosanh.extract.counts.count import FILLING_POSTS, UNNAMED, Count
from sosanh.extract.counts.ellipsis import is_frame
from sosanh.extract.counts.named import NamedCounts

_SO_FAR = re.compile(r"(?:,? (?:đến nay|nay|hiện|đã|đều|cũng|thì|mới|chỉ))* ?")
"""Between what is put up for an exam and who gets it: "… ra thi đến nay đã có người"."""
_RAISED = re.compile(
    r", (?:qua đó |đã )*(?:nâng|đưa) (?:tổng )?số [^,;:.()\d]{0,70}lên (?:thành |tới )?"
    r"(?:hơn |gần )?\Z"
)
_OF_TIER = re.compile(
    r"(?: cấp| huyện| xã| quận| tỉnh| phường| thị trấn| ủy| thị| thành| đảng)*,?(?: và)? ?"
)
_ONCE_HAD = re.compile(r"\btừ chỗ (?:chỉ |mới |vẻn vẹn )*(?:có )?(?:hơn |gần )?\Z")
"""Before what there was: "từ chỗ chỉ có 17 thôn, đến nay 94 thôn đã có …"."""
_YEAR_HAS = re.compile(
    r"\bnăm (?:19|20)\d\d,? (?:mới |chỉ |đã )*(?:có |là )?(?:hơn |gần |trên )?\Z"
)


def opens_row_of(context: TextContext, counts: NamedCounts, count: Count, following: Count) -> bool:
    """Whether the model at the end of a row of places or years is that of each.

    "Bắc Yên có 92/98 bản, Phù Yên 171/196 bản thực hiện …", "Năm 2016 có 5 xã, năm 2018 có 9".
    """
    deed = following.action
    if deed is None or deed.phrase.code not in FILLING_POSTS:
        return False
    told = count.numeral.base is not None
    unsaid = (
        (told or count.numeral.form == "percent") and count.noun_hit is None and counts.ends(count)
    )
    if not unsaid and count.noun != following.noun:
        return False
    if count.numeral.form == following.numeral.form == "percent":
        return count.numeral.noun is None and _goes_on(context, count, following)
    if told != (following.numeral.base is not None) or count.numeral.form == "percent":
        return False
    begin = counts.sentence.start
    dated = [_YEAR_HAS.search(context.folded, begin, one.start) for one in (count, following)]
    once = _ONCE_HAD.search(context.folded, begin, count.start) is not None
    heads = count.noun == following.noun == "secretary"
    if heads and _OF_TIER.fullmatch(context.folded, count.end, following.start):
        return True  # "12/13 bí thư cấp huyện và 84/170 bí thư cấp xã không phải …"
    if not (told or all(dated) or once):
        return False
    return _goes_on(context, count, following)


def _goes_on(context: TextContext, count: Count, following: Count) -> bool:
    """Whether only time or place parts the two: "Kỳ Anh: 58/66; Vũ Quang: 60/62 thôn có …"."""
    if not is_frame(context, count.end, following.start):
        return False
    count.noun = following.noun
    return True


def raised_to(folded: str, previous: Count | None, count: Count) -> Hit | None:
    """The deed of "đưa về 37 bí thư không phải người địa phương, nâng tổng số lên 88 người"."""
    deed = previous.action if previous is not None else None
    if previous is None or deed is None or deed.phrase.code not in FILLING_POSTS:
        return None
    if count.noun not in (*UNNAMED, previous.noun):
        return None
    if _RAISED.search(folded, previous.end, count.start) is None:
        return None
    count.noun = previous.noun
    return deed


def then_filled(folded: str, states: Sequence[Hit], count: Count, told: Hit | None) -> Hit | None:
    """Who got the posts of "6/7 chức danh đưa ra thi tuyển đã tìm được người".

    So it is where nothing parts the two: "thi tuyển trưởng phòng: 3 chức danh đã có người trúng".
    """
    end = count.end if count.noun == "post" else None
    if told is not None and told.phrase.code == "exam" and told.start >= count.end:
        end = told.end
    if end is None:
        return None
    return next(
        (
            state for state in states
            if state.phrase.code in ("select", "appoint")
            and _SO_FAR.fullmatch(folded, end, state.start)
        ),
        None,
    )  # fmt: skip
