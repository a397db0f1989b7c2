"""Units told of among others, which no name sets apart: they are no second total."""

import re
from collections.abc import Iterable

from sosanh.extract.context import TextContext
from sosanh.extract.drafts.draft import Draft
from sosanh.extract.metrics.codes import UNITS_AFTER

_AMONG_THEM = re.compile(r"[,;] ?(?:trong đó|bao gồm|gồm)\b")


def drop_unnamed(context: TextContext, drafts: Iterable[Draft]) -> None:
    """Leave uncoded what nothing tells apart among the units told of: it would be one more total.

    "có 135 đơn vị, trong đó 120 đơn vị hình thành mới và 15 đơn vị (14 xã, 1 phường) giữ nguyên".
    """
    whole: Draft | None = None
    dropped: Draft | None = None
    for draft in drafts:
        if draft.metric != UNITS_AFTER or draft.value is None or draft.count.pair:
            continue
        if dropped is not None and draft.count.parenthesis == dropped.count.end + 1:
            draft.metric, draft.noun = None, draft.unit
            continue
        dropped = None
        if draft.breakdown is not None:
            continue
        gap = (whole.count.end, draft.count.start) if whole is not None else (0, 0)
        if whole is None or whole.value is None or draft.value >= whole.value:
            whole = draft
        elif _AMONG_THEM.search(context.folded, *gap) is not None:
            draft.metric, draft.noun, dropped = None, draft.unit, draft
