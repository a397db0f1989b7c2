"""Bodies that were merged or abolished, where the sentence goes on to how many fewer there are."""

import re
from collections.abc import Iterable

from sosanh.extract.counts.count import LESSENING
from sosanh.extract.drafts.draft import Draft
from sosanh.extract.metrics.codes import BODIES_CUT

_SUMMED_UP = re.compile(
    r"[^;.()]{0,80}[,:;] (?:[^,;:.()\d]{0,30})?"
    r"(?:tổng cộng|tính chung|cộng lại|cả thảy|tất cả|tổng (?:số )?(?:đầu mối|đơn vị))\b"
)
"""Between the parts and their sum: "giải thể 1 trạm, tổng cộng giảm 3 đơn vị"."""
_MERGED_TOO = re.compile(r"\b(?:sáp nhập|hợp nhất|sắp xếp|nhập|tổ chức lại)(?:,| và|/) (?:và )?\Z")
_SO_FEWER = re.compile(r"[^,;:.()\d]{0,40}, (?:qua đó |nhờ đó |đã )*(?:giảm|bớt)(?: được| đi)? \Z")
_AND_MERGED = re.compile(
    r"[^,;:.()\d]{0,30}(?:,| và|, và) (?:sáp nhập|hợp nhất|sắp xếp lại|gộp|ghép|nhập)"
    r" (?:một số|nhiều|các|vài) [^,;:.()\d]{2,40}, (?:qua đó |nhờ đó |đã )*(?:giảm|bớt)"
    r"(?: được| đi)? \Z"
)
"""Between bodies abolished and the difference: "giải thể 2 ban và gộp một số phòng, giảm 5"."""
_LEAD = len("tổ chức lại, và ")


def drop_summed(folded: str, drafts: Iterable[Draft]) -> None:
    """Keep 31 of "sáp nhập, giải thể 47 đơn vị, giảm được 31", and the sum of what was abolished.

    Some of those that are merged go on as another, so that only the difference is cut.
    """
    cut = [draft for draft in drafts if draft.metric == BODIES_CUT and draft.value is not None]
    for place, total in enumerate(cut):
        if total.count.action is None or total.count.action.phrase.code not in LESSENING:
            continue
        for one in cut[:place]:
            deed = one.count.action
            if deed is not None and deed.phrase.code == "abolish" and _is_in(folded, one, total):
                one.dropped = True


def _is_in(folded: str, one: Draft, total: Draft) -> bool:
    value, of_all, deed = one.value, total.value, one.count.action
    if value is None or of_all is None or deed is None:
        return False
    between = folded, one.count.end, total.count.start
    if of_all >= value:
        return any(way.match(*between) is not None for way in (_SUMMED_UP, _AND_MERGED))
    merged = _MERGED_TOO.search(folded, max(0, deed.start - _LEAD), deed.start)
    return merged is not None and _SO_FEWER.fullmatch(*between) is not None
