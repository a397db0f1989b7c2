"""What a figure is out of: a total, or a figure that the sentence named before it."""

from typing import TYPE_CHECKING

from sosanh.extract.clauses import Clauses
from sosanh.extract.count import Count
from sosanh.extract.count_actions import STATIVE
from sosanh.extract.draft import Draft

if TYPE_CHECKING:
    from sosanh.extract.context import TextContext


def merge_remedied(drafts: dict[int, Draft]) -> None:
    """Make one figure, 7 of 13, of "chỉ ra 13 hạn chế, đến nay khắc phục xong 7"."""
    identified: Draft | None = None
    for draft in drafts.values():
        if draft.metric == "shortcomings_identified":
            identified = draft
        elif (
            draft.metric == "shortcomings_remedied"
            and identified is not None
            and draft.count.noun == "item"
            and draft.base is None
            and draft.value is not None
            and identified.value is not None
            and draft.value <= identified.value
        ):
            draft.base, draft.base_role = identified.value, "total"
            identified.dropped = True


def give_posts(drafts: dict[int, Draft]) -> None:
    """Make the posts opened to exams the base of those filled that the sentence goes on with."""
    opened: Draft | None = None
    for draft in drafts.values():
        if draft.metric == "leadership_posts_opened_to_exam" and draft.role == "achieved":
            opened = draft
        elif (
            draft.metric == "leadership_posts_filled_by_exam"
            and opened is not None
            and draft.base is None
            and draft.value is not None
            and opened.value is not None
            and draft.value <= opened.value
        ):
            draft.base, draft.base_role = opened.value, "of_previous"


def name_group(context: "TextContext", drafts: dict[int, Draft]) -> None:
    """Mark what was done by "83 tổ chức" that the sentence had put on a list: theirs only."""
    listed: Draft | None = None
    for draft in drafts.values():
        if draft.metric == "party_orgs_under_watch":
            listed = draft
        elif (
            listed is not None
            and listed.count.action is not None
            and (draft.value, draft.object) == (listed.value, listed.object)
            and draft.metric is not None
            and draft.breakdown is None
        ):
            action = listed.count.action
            draft.breakdown = context.text[action.start : action.end]


def give_totals(context: "TextContext", clauses: Clauses, drafts: dict[int, Draft]) -> None:
    """Make 44 the base of the 14 in "14 trong tổng số 44 cán bộ", and of parts before it."""
    for draft in drafts.values():
        total = draft.count.out_of
        if total is None or draft.base is not None or draft.value is None:
            continue
        value = total.numeral.value
        owner = drafts.get(id(total))
        unnamed = total.noun == "" and clauses.ends(total)  # "512 trên tổng số 800"
        related = unnamed or (
            owner is not None
            and (owner.object in (draft.object, "unit") or owner.metric == draft.metric)
        )
        if draft.breakdown is not None and owner is not None and owner.metric == draft.metric:
            # "trong số 198 đảng viên bị kỷ luật, 22 bị khai trừ"
            draft.parent = draft.parent or owner
        elif value is not None and related and draft.value <= value:
            target = context.hits_in("base_role", total.end, total.end + 30)
            draft.base, draft.base_role = value, "target" if target else "total"
            if owner is not None and total.start < draft.count.start:
                owner.dropped = owner.dropped or owner.metric == draft.metric
            elif owner is not None and (
                total.how not in ("passive", "adjacent") or _is_base(total)
            ):
                owner.dropped = True
                if draft.percent is None and owner.percent is not None:
                    draft.percent, draft.end = owner.percent, max(draft.end, owner.end)


def _is_base(total: Count) -> bool:
    """Whether what the sentence says holds for a part of `total`: "13 trong số 18 bí thư kiêm"."""
    return total.action is not None and total.action.phrase.code in STATIVE
