"""Who joins the Party, told by those who propose them to it: the Youth Union and trade unions."""

import re

from sosanh.extract.context import TextContext
from sosanh.extract.counts.count import Count
from sosanh.extract.metrics.lookalikes.worded import GROUP_LEAD, is_followed
from sosanh.extract.text.cued import cued

_INTO_THE_PARTY = re.compile(
    r"[^,;.()\d]{0,30}\bvào (?:đảng\b(?! (?:bộ|ủy|đoàn|viên))|hàng ngũ (?:của )?đảng\b)"
)
"""Behind who join it, whatever else they belong to: "kết nạp 20 đoàn viên ưu tú vào Đảng"."""
_OF_THEM = re.compile(r"(?: ưu tú)? trong số (?:này|đó|ấy|họ|trên)\b")
_PROPOSED_TO_IT = cued(
    r"\bgiới thiệu\b[^.;]{0,60}\b(?:cho|với|vào|đến) đảng\b(?! (?:ủy|bộ))", "giới thiệu"
)
"""Around some of those proposed: "giới thiệu 163 … cho Đảng, 77 đoàn viên trong số này đã được"."""
_PROPOSED_AND = cued(
    r"\bgiới thiệu (?:được )?\d[\d.]*[^.;\d]{0,60}\b(?:cho|với|vào|đến) đảng\b"
    r"(?! (?:ủy|bộ))[^.;\d]{0,30},"
    r" (?:(?:và|đã|có|trong đó)(?: có)? )*(?:hơn |gần )?\Z",
    "giới thiệu",
)
"""Before those of them that were: "giới thiệu 5.120 … cho Đảng, 3.040 người được kết nạp"."""
_PROPOSED_ARE = cued(
    r"\bgiới thiệu\b(?:[^.;]|\.(?=\d)){0,60}?"
    r"\b(?P<kind>đoàn viên(?: công đoàn| thanh niên)?(?: ưu tú)?)\b",
    "giới thiệu",
)
"""Before some of those whom a union has proposed."""
_PROPOSED = re.compile(r"\b(?:giới thiệu|bồi dưỡng)(?: được| thêm| cho đảng)* \Z")
"""Before those who are but proposed to the Party: "giới thiệu 310 đoàn viên ưu tú vào Đảng"."""


def join_the_party(context: TextContext, count: Count) -> bool:
    """Whether those admitted are said to join it: "kết nạp 20 đoàn viên ưu tú vào Đảng"."""
    hit = count.noun_hit
    best = hit is not None and hit.phrase.surface == "đoàn viên ưu tú"
    near = max(0, count.start - GROUP_LEAD)
    best = best and not _PROPOSED.search(context.folded, near, count.start)
    if count.how == "passive" and count.noun in ("trait", "person"):
        best = best or _are_of_the_proposed(context, count)
    return (best and count.how in ("adjacent", "passive")) or (
        count.how == "adjacent" and is_followed(context.folded, count, _INTO_THE_PARTY)
    )


def _are_of_the_proposed(context: TextContext, count: Count) -> bool:
    """Whether they are some of those just proposed to the Party."""
    folded = context.folded
    if _OF_THEM.match(folded, count.end) is None:
        begin = context.sentence_at(count.start).start
        return _PROPOSED_AND.search(folded, begin, count.start) is not None
    return _PROPOSED_TO_IT.search(folded, _opens(context, count), count.start) is not None


def kind_proposed(context: TextContext, count: Count) -> str | None:
    """Who were proposed: "giới thiệu 150 đoàn viên ưu tú, trong đó 96 người được kết nạp"."""
    told = _PROPOSED_ARE.search(context.folded, _opens(context, count), count.start)
    return context.text[slice(*told.span("kind"))] if told is not None else None


def _opens(context: TextContext, count: Count) -> int:
    """Where the sentence begins before that of `count`."""
    return context.back_from(context.sentence_index(count.start), 1)
