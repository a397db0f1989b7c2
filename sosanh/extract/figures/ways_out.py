"""Members struck off and members let go, where a sentence counts both."""

from collections.abc import Iterable

from sosanh.extract.drafts.draft import Draft
from sosanh.extract.metrics.codes import STRUCK_OFF

_STRUCK, _LET_GO, _OUT = "xóa tên", "cho ra", "đưa ra"
_NAME = "cho ra khỏi Đảng"


def name_ways_out(drafts: Iterable[Draft]) -> None:
    """Set "cho ra khỏi Đảng 18" apart from the 35 of "xóa tên 35 đảng viên" beside it.

    Alone it may be all who left, as "đưa ra khỏi Đảng" is: of these the others are parts.
    """
    counted = [
        (draft, draft.count.action.phrase.surface)
        for draft in drafts
        if draft.metric == STRUCK_OFF and draft.breakdown is None and draft.count.action is not None
    ]
    if any(_STRUCK in surface and _LET_GO not in surface for _, surface in counted):
        for draft, surface in counted:
            if _LET_GO in surface and _STRUCK not in surface:
                draft.breakdown = _NAME
    wholes = {id(draft.count): draft for draft, surface in counted if _OUT in surface}
    for draft, surface in counted:
        whole = wholes.get(id(draft.count.part_of))
        if whole is not None and draft is not whole and draft.breakdown is None:
            draft.breakdown, draft.parent = _STRUCK if _STRUCK in surface else _NAME, whole
