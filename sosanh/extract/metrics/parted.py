"""Wholes parted by what befell them: positions cut by ways of leaving, petitions by kind."""

import re
from collections.abc import Mapping

from sosanh.extract.context import TextContext
from sosanh.extract.counts.clauses import Clauses
from sosanh.extract.counts.count import Count
from sosanh.extract.drafts.draft import Draft
from sosanh.extract.metrics.codes import ROTATED, STAFF_CUT
from sosanh.extract.metrics.nouns_of_deeds import Reading

_LEAVES_EARLY = re.compile(r"trước tuổi|thôi việc")
_LEAVES = re.compile(r"\b(?:nghỉ|thôi việc)\b.*")
_IN_DUE_TIME = re.compile(
    r" (?:theo chế độ|đúng (?:tuổi|chế độ|độ tuổi)|khi (?:đủ|đến) tuổi|đương nhiên|hằng năm)\b"
)
"""Behind those who retire as everybody does: no part of the positions cut."""
_BESIDES = re.compile(r"\b(?:ngoài ra|bên cạnh đó|cùng với đó|chưa kể|không kể)\b")
_PARTS = re.compile(
    r"[^;:.()\d]{0,40}(?:(?:đạt |chiếm |tỷ lệ )*[\d,]+ ?%)?"
    r"(?:[,;]? ?(?:trong đó|gồm|bao gồm)\b|[:(])[^;]*\Z"
)
"""What leads from all to those of each kind: "giải quyết 39 đơn (khiếu nại 32, …"."""


def way_of_leaving(
    context: TextContext, count: Count, cut: Draft | None, *, bare: bool
) -> Reading | None:
    """Read "tinh giản 45 người, trong đó nghỉ hưu trước tuổi 40 người, thôi việc ngay 5"."""
    action = count.action
    if cut is None or cut.metric != STAFF_CUT or action is None:
        return None
    leaves = _LEAVES.search(context.folded, action.start, action.end)
    if leaves is None or _IN_DUE_TIME.match(context.folded, action.end):
        return None
    if _BESIDES.search(context.folded, cut.end, count.start):
        return None  # "tinh giản 45 người, ngoài ra 12 người nghỉ hưu"
    end = count.start - 1 if bare else action.end
    return cut.metric, cut.object, context.text[leaves.start() : end], cut.parent or cut


def cut_before(last: Draft | None, count: Count) -> Draft | None:
    """The cut with which the sentence before ended, where those who left early are parts of it.

    "… với 47 trường hợp. Có 33 người nghỉ hưu trước tuổi, 14 người thôi việc ngay."
    """
    if last is None or count.action is None:
        return None
    whole = last.parent or last
    value, of_all = count.numeral.value, whole.value
    if value is None or of_all is None or value > of_all:
        return None
    return whole if _LEAVES_EARLY.search(count.action.phrase.surface) else None


def deed_of_items(count: Count) -> str:
    """What was done to the things that it is some of: "phân cấp 46 nhiệm vụ, gồm 31 thủ tục"."""
    whole, own = count.part_of, count.action
    if whole is None or whole.noun not in ("item", "task") or whole.action is None:
        return ""
    led_in = own is None or own.phrase.code == "total"
    weak = whole.action.phrase.attributes["weight"] == "weak"
    return whole.action.phrase.code if led_in and not weak else ""


def is_among_resolved(clauses: Clauses, count: Count) -> bool:
    """Whether it is a part of the petitions settled: "giải quyết 39 đơn, gồm 7 đơn tố cáo"."""
    for one in reversed(clauses.before(count)):
        action = one.action
        if action is None or action.phrase.code in ("other", "total"):
            continue  # "gồm 32 đơn khiếu nại và …"
        if action.phrase.code != "resolve" or one.noun == "denunciation":
            return False
        value, of_all = count.numeral.value, one.numeral.value
        within = value is not None and of_all is not None and value <= of_all
        return within and _PARTS.match(clauses.folded, one.end, count.start) is not None
    return False


def moved_in_all(context: TextContext, drafts: Mapping[int, Draft], count: Count) -> Draft | None:
    """All who were moved, of whom some are counted: "46 cán bộ, trong đó 12 người từ tỉnh về"."""
    for draft in drafts.values():
        if draft.metric != ROTATED or draft.parent is not None or draft.end > count.start:
            continue
        more = (draft.value or 0) > (count.numeral.value or 0)
        if more and _PARTS.match(context.folded, draft.count.end, count.start):
            return draft
    return None
