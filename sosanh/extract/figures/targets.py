"""What a figure is measured by: "1.876 đồng chí, bằng 104,2% kế hoạch (1.800 đồng chí)"."""

import re
from collections.abc import Sequence

from sosanh.extract.context import TextContext
from sosanh.extract.counts.clauses import Clauses
from sosanh.extract.counts.count import Count
from sosanh.extract.drafts.draft import Draft
from sosanh.extract.drafts.roles import is_of_before
from sosanh.extract.text.cued import cued
from sosanh.extract.text.rows import only_place_between

_AIM = 90
"""Characters between a figure and the target that it is measured by."""
_AIM_NEAR = 24
_AIM_RIGHT = 20
_AHEAD = re.compile(r"\b(?:năm sau|năm tới|tới|sang năm|tiếp theo|phấn đấu)\b|\.\s")
_OF_ALL_TIME = re.compile(r"\b(?:cả|toàn|của) (?:năm|nhiệm kỳ|khóa)\b|\btoàn khóa\b")
_IN_PART = re.compile(r"\b(?:tháng|quý|đến nay|đến ngày|tính đến|từ đầu|đến (?:hết|cuối|giữa))\b")
"""What says that a result is not of all the time for which the aim is."""
_PART = re.compile(r"\b(?:trong đó|trong số|gồm|riêng)\b")
_REACHED = re.compile(r"\b(?:đã|đạt|được(?! giao)|thực hiện|kết quả|đến nay)\b")
_CHANGED = re.compile(r"\b(?:tăng|giảm|hơn|thêm|thiếu|ít|kém)\b")
"""What makes the next figure no target: "đạt 52% chỉ tiêu, tăng 112 đảng viên so với cùng kỳ"."""
_AGAINST = ("/", "trên", "so với")
_AIMS = ("kế hoạch", "chỉ tiêu")
_MORE_THAN_ELSE = cued(
    r"\b(?:nhiều|ít|cao|thấp|đông) hơn(?: (?:so với )?(?:cùng kỳ|năm|nhiệm kỳ|quý|tháng|kỳ)"
    r"(?: (?:trước|ngoái|năm|\d[\d/]*)){0,3})?(?: (?:là|tới|đến|những|khoảng|gần|hơn|trên))? \Z",
    "hơn ",
)
"""Before the difference to another time: "số đảng viên bị kỷ luật nhiều hơn 12"."""
_EXCESS = cued(
    r"\bvượt (?:so với )?(?:(?:chỉ tiêu|kế hoạch|nghị quyết|mục tiêu|mức)(?: (?!với\b)\w+){0,3} )?"
    r"(?:là )?\Z",
    "vượt ",
)
_LEAD = len("nhiều hơn so với nhiệm kỳ trước khoảng ") + len("năm 2021 ")
_OVER = re.compile(r"[^,;:.()\d]{0,30} (?:so với )?(?:chỉ tiêu|kế hoạch|nghị quyết|mục tiêu)\b")
"""What follows the excess in "vượt 16 đồng chí so với chỉ tiêu"."""

_THAN = re.compile(r"\b(?:so với|hơn|kém|cùng kỳ)\b[^,;:.()]{0,50} \Z")
_THAN_LEAD = 60


def give_targets(context: TextContext, clauses: Clauses, drafts: dict[int, Draft]) -> None:
    """Make 1.800 the base in "1.876 đồng chí, bằng 104,2% kế hoạch (1.800 đồng chí)".

    The target may also come first: "chỉ tiêu là 1.500, kết quả thực hiện 1.612".
    """
    aims: list[Draft] = []
    measured: set[int] = set()  # aims by which the figure before is measured
    for draft in list(drafts.values()):
        if draft.metric is None or draft.value is None or draft.breakdown is not None:
            continue
        if draft.dropped or id(draft.count) in measured:
            continue
        if draft.role == "target":
            if _is_reached(draft):
                draft.role = "achieved"
            else:
                aims.append(draft)
            continue
        if draft.base is not None or draft.role != "achieved" or is_of_before(context, draft.count):
            continue
        target = _target_after(context, clauses, draft)
        if target is not None:
            draft.base, draft.base_role = target.numeral.value, "target"
            draft.end = max(draft.end, target.end)
            measured.add(id(target))
            merged = drafts.get(id(target))
            if merged is not None and not _is_of_longer(context, clauses, draft, target):
                merged.dropped = True
        elif aims and aims[-1].metric == draft.metric and aims[-1].count.start < draft.count.start:
            if _is_next_place(context, aims[-1].count.end, draft.count.start):
                draft.role = "target"
                aims.append(draft)
                continue
            aim = _aim_of(context, draft, aims)
            if aim is not None:
                draft.base, draft.base_role = aim.value, "target"
        aims = []


def _is_reached(draft: Draft) -> bool:
    """Whether a percent measures it: "Chỉ tiêu giao là 210, huyện kết nạp được 226, tức 107,6%"."""
    deed = draft.count.action
    done = deed is not None and deed.phrase.surface.endswith(" được") and deed.end < draft.count.end
    return done and draft.percent is not None


def _aim_of(context: TextContext, draft: Draft, aims: Sequence[Draft]) -> Draft | None:
    """The last target that is of the same place: "A được giao 150, B 110; B đã kết nạp 98"."""
    areas = {id(one): context.places.scope_at(one.count.start, None).area for one in aims}
    own = context.places.scope_at(draft.count.start, None).area
    same = (one for one in reversed(aims) if areas[id(one)] == own)
    return next(same, None)


def is_told_of_results(context: TextContext, start: int, end: int) -> bool:
    """Whether words between two figures turn from what was aimed at to what was done."""
    return _REACHED.search(context.folded, start, end) is not None


def _is_next_place(context: TextContext, start: int, end: int) -> bool:
    """Whether a target is followed by that of the next place: "Núi Thành 115 và Phú Ninh 87"."""
    told = is_told_of_results(context, start, end)
    return not told and only_place_between(context.text, start, end)


def _target_after(context: TextContext, clauses: Clauses, draft: Draft) -> Count | None:
    """The bare number right of a figure that a word such as "chỉ tiêu" makes its target."""
    folded = context.folded
    start = draft.count.end
    for count in clauses.counts:
        if count.start < start or count is draft.count:
            continue
        if count.numeral.form == "percent":
            start = max(start, count.numeral.end)
            continue
        gap = folded[start : count.start]
        if ")" in gap and _of_another_time(folded, draft.count):
            return None
        if len(gap) > _AIM or ";" in gap or _AHEAD.search(gap) or count.numeral.value is None:
            return None
        excess = is_excess(context, clauses, count) and not _is_passed(draft, count)
        if excess or _CHANGED.search(gap, gap.rfind(",") + 1):
            start = count.end  # "vượt chỉ tiêu 16 đồng chí (chỉ tiêu giao là 220)"
            continue
        if _PART.search(gap):
            return None  # "đạt 100,8% kế hoạch, trong đó có 12 đảng viên": no target
        right = min(clauses.sentence.end, count.end + _AIM_RIGHT)
        kinds = context.vocabulary.noun_families
        kin = kinds.get(count.noun, count.noun) == kinds.get(draft.object, draft.object)
        hit = count.noun_hit
        if gap.strip() in _AGAINST and hit is not None and hit.phrase.surface in _AIMS:
            return count  # "1.655 đảng viên/1.600 kế hoạch"
        plan = count.noun == "paper" and count.end == count.numeral.end  # "kế hoạch là 100"
        other = count.noun not in ("", "person") and not plan and not _is_quota(count)
        if (other and not kin) or count.numeral.base is not None:
            return None
        named = context.hits_in("noun", start, count.start)
        if any(hit.phrase.code == "trait" for hit in named):
            return None  # "đạt 105% kế hoạch (nữ 742 đồng chí)": a part, not the target
        left = context.hits_in("base_role", start, count.start)
        behind = context.hits_in("base_role", count.end, right)
        if left and len(folded[left[-1].end : count.start]) <= _AIM_NEAR:
            return count
        return count if behind and behind[0].start - count.end <= 1 else None
    return None


def _of_another_time(folded: str, count: Count) -> bool:
    """Whether a figure is only set beside another: "so với năm 2009 (770) thì tăng"."""
    return (
        count.parenthesis >= 0
        and _THAN.search(folded, max(0, count.parenthesis - _THAN_LEAD), count.parenthesis)
        is not None
    )


def _is_of_longer(context: TextContext, clauses: Clauses, draft: Draft, aim: Count) -> bool:
    """Whether its clause tells the aim of more time: "11 tháng 912, chỉ tiêu cả năm là 1.500"."""
    folded = context.folded
    told = _IN_PART.search(folded, clauses.sentence.start, draft.count.start)
    comma = folded.find(", ", draft.count.end, aim.start)
    if told is None or comma < 0 or _OF_ALL_TIME.search(folded, comma, aim.start) is None:
        return False
    return not context.tells_quantity(draft.count.end, aim.start)


def _is_passed(draft: Draft, count: Count) -> bool:
    """Whether it is too much for an excess: "lập mới 14 tổ chức đảng, vượt kế hoạch năm là 10"."""
    aim, reached = count.numeral.value, draft.value
    return aim is not None and reached is not None and reached / 2 < aim < reached


def _is_quota(count: Count) -> bool:
    """Whether it only says of itself that it was set: "chỉ tiêu 1.800 Tỉnh ủy giao"."""
    hit = count.noun_hit
    return count.noun == "quota" and (hit is None or hit.phrase.surface.endswith("giao"))


def is_excess(context: TextContext, clauses: Clauses, count: Count) -> bool:
    """Whether it says by how many an aim was passed: "139 đảng viên, vượt chỉ tiêu 9".

    Or by how many it is more than at another time.
    """
    lead = max(clauses.sentence.start, count.numeral.start - _LEAD)
    if _MORE_THAN_ELSE.search(context.folded, lead, count.numeral.start) is not None:
        return True
    passed = _EXCESS.search(context.folded, clauses.sentence.start, count.numeral.start)
    if passed is None:
        return False
    if passed[0] != "vượt " or _OVER.match(context.folded, count.end) is not None:
        return True
    before = clauses.before(count)[-1:]  # "131 đảng viên, vượt 11 đảng viên"
    return any(
        count.noun in (one.noun, "") and context.folded[one.end : passed.start()] in (", ", " (")
        for one in before
    )
