"""Rows that go on with who acts next: "… 31 đồng chí, các chi bộ 70 đồng chí"."""

import re

from sosanh.extract.context import TextContext
from sosanh.extract.counts.count import Count
from sosanh.extract.text.rows import JOINT_OF_LIST

_TO_NEXT = re.compile(rf"{JOINT_OF_LIST} (?:còn |riêng )?(?:do )?(?:các )?")
_ITS_NUMBER = re.compile(r"(?::| là| có| kỷ luật| kiểm tra| giám sát)? (?:hơn |gần |trên )?")
_TO_DECIDER = re.compile(
    r"(?:\)?(?:[,;]| và|, và)|:| \()?(?: ?(?:trong đó|gồm|bao gồm|cụ thể|do|các|còn|riêng"
    r"|thẩm quyền (?:quyết định|xử lý|thi hành)(?: kỷ luật)?)[,:]?)* ?"
)
_ITS_DECISIONS = re.compile(r"(?::| là| có| quyết định)* (?:hơn |gần |trên )?")
"""What leads to the next who decided, and from him to how many: "…; chi bộ quyết định 41"."""
_DECIDED = ("discipline", "inspect", "supervise", "inspect_signs", "inspect_supervise")


def acts_next(context: TextContext, start: int, end: int) -> bool:
    """Whether only the next who acts stands in `text[start:end]`, between two figures."""
    return _parts(context, start, end, _TO_NEXT, _ITS_NUMBER)


def decides_next(context: TextContext, previous: Count, count: Count) -> bool:
    """Whether what was done to those of `previous` is told again by who decided it."""
    deed = previous.action
    if deed is None or deed.phrase.code not in _DECIDED:
        return False
    start = max(previous.end, deed.end)
    return _parts(context, start, count.start, _TO_DECIDER, _ITS_DECISIONS)


def _parts(
    context: TextContext, start: int, end: int, lead: re.Pattern[str], link: re.Pattern[str]
) -> bool:
    actors = context.hits_in("actors", start, end)
    if len(actors) != 1:
        return False
    before, behind = (start, actors[0].start), (actors[0].end, end)
    return (
        lead.fullmatch(context.folded, *before) is not None
        and link.fullmatch(context.folded, *behind) is not None
    )
