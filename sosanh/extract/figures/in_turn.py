"""Parts told in order: "cấp tỉnh, cấp huyện, cấp xã lần lượt là 40, 120 và 252"."""

import re
from collections.abc import Mapping, Sequence

from sosanh.extract.context import TextContext
from sosanh.extract.counts.clauses import Clauses
from sosanh.extract.counts.count import Count
from sosanh.extract.drafts.draft import Draft
from sosanh.extract.text.rows import IN_ORDER, JOINT
from sosanh.extract.text.segments import as_common_noun

_PART = (
    r"(?:(?:ở )?cấp (?:tỉnh|huyện|xã|cơ sở|thành phố|trung ương)|(?:đảng viên |cán bộ )?nữ"
    r"|(?:người )?dân tộc thiểu số|công chức|viên chức|(?:khối|ngành) [^,;:.()\d]{2,30}?)"
)
_PARTS = re.compile(
    rf"\b(?P<names>{_PART}(?:{JOINT} {_PART})+)(?:,? [^,;:.()\d]{{0,30}}?)?,? ?{IN_ORDER}"
)
_NEXT = re.compile(rf"{JOINT} ")


def name_in_turn(context: TextContext, clauses: Clauses, drafts: Mapping[int, Draft]) -> None:
    """Name each figure of a row for the part that stands in its place before the row."""
    row: Sequence[Count] = ()
    for count in clauses.counts:
        if count in row or not (row := clauses.row_of(count)):
            continue
        told = [drafts.get(id(one)) for one in row]
        listed = [draft for draft in told if draft is not None and draft.metric is not None]
        floor = max(
            (one.end for one in clauses.counts if one.end <= count.start),
            default=clauses.sentence.start,
        )
        named = _PARTS.search(context.folded, floor, count.start)
        names = _NEXT.split(context.text[slice(*named.span("names"))]) if named else []
        if len(listed) == len(row) == len(names) and len({one.metric for one in listed}) == 1:
            for draft, name in zip(listed, names, strict=True):
                draft.breakdown = as_common_noun(name)
