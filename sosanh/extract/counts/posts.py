"""What governs counts of posts: the model at the end of a row, who got what was put up."""

import re
from collections.abc import Sequence

from sosanh.extract.catalogue.phrases import Hit
from sosanh.extract.context import TextContext
from sosanh.extract.counts.count import Count
from sosanh.extract.counts.ellipsis import is_frame
from sosanh.extract.counts.named import NamedCounts

_SO_FAR = re.compile(r"(?:,? (?:đến nay|nay|hiện|đã|đều|cũng|thì|mới|chỉ))* ?")
"""Between what is put up for an exam and who gets it: "… ra thi đến nay đã có người"."""
_MODELS = ("hold_both", "lead_village", "lead_cell", "lead_body", "non_local", "non_local_head")
"""Ways to fill posts, told of units or of those who fill them."""
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
    if deed is None or deed.phrase.code not in _MODELS:
        return False
    told = count.numeral.base is not None
    unsaid = told and count.noun_hit is None and counts.ends(count)
    if not unsaid and count.noun != following.noun:
        return False
    if told != (following.numeral.base is not None) or count.numeral.form == "percent":
        return False
    begin = counts.sentence.start
    dated = [_YEAR_HAS.search(context.folded, begin, one.start) for one in (count, following)]
    once = _ONCE_HAD.search(context.folded, begin, count.start) is not None
    if not (told or all(dated) or once):
        return False
    if not is_frame(context, count.end, following.start):
        return False
    count.noun = following.noun  # "Kỳ Anh: 58/66; Vũ Quang: 60/62 thôn có …"
    return True


def then_filled(folded: str, states: Sequence[Hit], count: Count, told: Hit | None) -> Hit | None:
    """Who got the posts of "6/7 chức danh đưa ra thi tuyển đã tìm được người"."""
    if told is None or told.phrase.code != "exam" or told.start < count.end:
        return None
    return next(
        (
            state for state in states
            if state.phrase.code in ("select", "appoint")
            and _SO_FAR.fullmatch(folded, told.end, state.start)
        ),
        None,
    )  # fmt: skip
