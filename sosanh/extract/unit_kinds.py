"""Units counted kind by kind, no total said: "sau sắp xếp có 27 phường, 21 xã và 3 đặc khu"."""

import re
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from sosanh.extract.draft import Draft

if TYPE_CHECKING:
    from sosanh.extract.context import TextContext

_UNITS = ("administrative_units_before", "administrative_units_after")
_KINDS = ("tỉnh", "thành phố", "quận", "huyện", "thị xã", "xã", "phường", "thị trấn", "đặc khu")
_NEXT = re.compile(r"[,;]? (?:và |cùng )?")


def name_kinds(context: "TextContext", drafts: Iterable[Draft]) -> None:
    """Set each count of a list of kinds apart by its kind: none of them counts all units."""
    row: list[Draft] = []
    for draft in drafts:
        if row and not _continues(context, row[-1], draft):
            _name(row)
            row = []
        if draft.metric in _UNITS and draft.breakdown is None and draft.unit is not None:
            row.append(draft)
    _name(row)


def _continues(context: "TextContext", last: Draft, draft: Draft) -> bool:
    gap = context.folded[last.count.end : draft.count.start]
    return draft.metric == last.metric and _NEXT.fullmatch(gap) is not None


def _name(row: Sequence[Draft]) -> None:
    kinds = {(draft.unit or "").lower() for draft in row}
    if len(row) > 1 and len(kinds) == len(row) and kinds.issubset(_KINDS):
        for draft in row:
            draft.breakdown = draft.unit
