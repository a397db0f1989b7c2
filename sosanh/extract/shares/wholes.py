"""What a figure is out of: a total, or a figure that the sentence named before it."""

import re
from collections.abc import Callable, Sequence
from decimal import Decimal

from sosanh.extract.context import TextContext
from sosanh.extract.counts.clauses import Clauses
from sosanh.extract.counts.count import STATIVE, Count
from sosanh.extract.drafts.draft import Draft
from sosanh.extract.metrics.codes import (
    ADMITTED,
    CONGRESSES,
    DENUNCIATIONS,
    FOUND,
    OF_MODELS,
    POSTS_FILLED,
    POSTS_OPENED,
    SCHEMES,
    SHORTCOMINGS,
    SHORTCOMINGS_REMEDIED,
    UNDER_WATCH,
    UNITS,
)
from sosanh.extract.metrics.disciplined import is_discipline
from sosanh.extract.shares.checks import check_percent

_ACCUSED = (
    "member", "committee_member", "official_member", "party_org", "grassroots_org", "cell",
    "official",
)  # fmt: skip
_WHOLE_ABOVE = 2
"""Sentences before a figure among which the whole may stand that its percent is of."""
_HOLD_CONGRESSES = ("party_org", "upper_committee", "grassroots_org", "cell", "unit")
_AIM = 30
_FINE = 100
_ALL = 100
"""The percent of a whole, which no part passes."""
_OF_THOSE = re.compile(r"trong (?:tổng )?(?:số )?(?:đó|này|ấy)\b")
"""What opens a sentence on some of those told of before it."""
_CAME_OUT = re.compile(
    r"\W*(?:qua (?:đó|kiểm tra)|sau (?:đó|kiểm tra|khi)|(?:đã )?kết luận|kết quả"
    r"|số (?:được )?(?:kết luận )?có vi phạm)\b"
)
"""What opens a sentence on what those inspected before had done."""
_LEVELS_ASIDE = re.compile(r" \(cấp [^()]*\)")
"""Which levels inspected them: "14 tổ chức (cấp tỉnh 3, cấp huyện 11)"."""
_SET_OUT = re.compile(
    r"\b(?:đề ra|đặt ra|xác định|phải|dự kiến|được giao|giao|đăng ký|theo chương trình"
    r"|chương trình (?:công tác )?toàn khóa)\b[^;.]*\Z"
)
"""Before how many schemes there are to be."""
_BY_NOW = re.compile(r"[^.;\d]{0,40}[,;] (?:đến nay|tới nay|hiện|nay|trong đó)\b")
_DONE = (
    "remedy", "resolve", "congress", "consolidate", "recover", "select", "appoint", "exam_done",
    "merge",
)  # fmt: skip
"""Deeds that some of a number undergo: "26 trên tổng số 31 hạn chế đã khắc phục"."""


def merge_remedied(drafts: dict[int, Draft]) -> None:
    """Make 13 the base of the 7 in "chỉ ra 13 hạn chế, đến nay khắc phục xong 7".

    Of "13 việc", which only the remedy makes shortcomings, no figure of its own is left.
    """
    identified: Draft | None = None
    for draft in drafts.values():
        if draft.metric == SHORTCOMINGS:
            identified = draft
        elif (
            draft.metric == SHORTCOMINGS_REMEDIED
            and identified is not None
            and draft.base is None
            and draft.count.out_of is None
            and draft.value is not None
            and identified.value is not None
            and draft.value <= identified.value
        ):
            draft.base, draft.base_role = identified.value, "total"
            identified.dropped = draft.count.noun in ("item", "task")


def merge_denounced(drafts: dict[int, Draft]) -> None:
    """Make 86 the base of the 42 in "giải quyết tố cáo đối với 86 người, xong 42".

    Those accused are told first, and which of the cases are closed behind them.
    """
    known = [draft for draft in drafts.values() if draft.metric == DENUNCIATIONS]
    if len(known) != 2:
        return
    accused, closed = known
    if (
        accused.object in _ACCUSED
        and closed.object not in _ACCUSED
        and closed.base is None
        and accused.value is not None
        and closed.value is not None
        and closed.value <= accused.value
    ):
        closed.base, closed.base_role, accused.dropped = accused.value, "total", True


def give_posts(clauses: Clauses, drafts: dict[int, Draft], last: Draft | None) -> None:
    """Make the posts opened to exams the base of those filled that the sentence goes on with.

    `last` is the figure of the sentence before: "cho thi 14 chức danh. Trong đó 11 chức danh …".
    """
    goes_on = _OF_THOSE.match(clauses.folded, clauses.sentence.start) is not None
    told = goes_on and last is not None and last.metric == POSTS_OPENED
    opened = last if told and last is not None and last.role == "achieved" else None
    for draft in drafts.values():
        if draft.metric == POSTS_OPENED and draft.role == "achieved":
            opened = draft
        elif (
            draft.metric == POSTS_FILLED
            and opened is not None
            and draft.base is None
            and draft.value is not None
            and opened.value is not None
            and draft.value <= opened.value
        ):
            draft.base, draft.base_role = opened.value, "of_previous"


def give_schemes(clauses: Clauses, drafts: dict[int, Draft], tail: Draft | None) -> None:
    """Make 31 the base of the 26 in "đề ra 31 đề án; đến nay đã hoàn thành 26".

    The 31 that were to be drawn up are no figure of those completed; they may be the `tail` of the
    sentence before.
    """
    known = [one for one in drafts.values() if one.metric == SCHEMES]
    ready = [one for one in known if one.role == "achieved"]
    done = next((one for one in ready[1:] if _were_issued(clauses, ready[0], one)), None)
    done = done or next(iter(ready), None)
    if done is None or done.value is None or done.count.out_of is not None:
        return
    before = [one for one in clauses.counted_before(done.count) if one.noun == "scheme"]
    whole = before[0] if len(before) == 1 else None
    if not before and done.base is None and _are_set_out(clauses, tail, done):
        done.base, done.base_role = tail.value if tail is not None else None, "target"
    if whole is None or whole.numeral.value is None or whole.numeral.value < done.value:
        return
    planned = drafts.get(id(whole))
    floor = clauses.floor(whole)
    if planned is not None and planned.metric == SCHEMES:
        if planned.role == "achieved" and not _were_issued(clauses, planned, done):
            return
        planned.dropped = True
    elif _SET_OUT.search(clauses.folded, floor, whole.start) is None:
        return
    if done.base is None:
        done.base, done.base_role = whole.numeral.value, "target"


def _were_issued(clauses: Clauses, planned: Draft, done: Draft) -> bool:
    """Whether the first were only drawn up: "ban hành 31 đề án, đến nay 28 đề án hoàn thành"."""
    deeds = [one.count.action.phrase.code if one.count.action else "" for one in (planned, done)]
    by_now = _BY_NOW.match(clauses.folded, planned.count.end, done.count.start) is not None
    return deeds[0] in ("issue", "build") and deeds[1] in ("complete", "remedy") and by_now


def _are_set_out(clauses: Clauses, tail: Draft | None, done: Draft) -> bool:
    """Whether `tail` tells how many there are to be: "Nghị quyết đề ra 12 đề án. Đến nay …"."""
    if tail is None or tail.object != "scheme" or tail.metric not in (None, SCHEMES):
        return False
    fewer = tail.value is not None and done.value is not None and done.value <= tail.value
    begin = tail.sentence.start
    return fewer and _SET_OUT.search(clauses.folded, begin, tail.count.start) is not None


def give_found(
    context: TextContext, drafts: dict[int, Draft], whole_of: Callable[[str], Draft | None]
) -> None:
    """Make those inspected the base of those found: "kiểm tra … 9 tổ chức; kết luận 7 có vi phạm".

    `whole_of` tells the figure of a metric that was told last, here or in the sentence before.
    """
    for draft in drafts.values():
        if draft.metric not in FOUND or draft.base is not None or draft.value is None:
            continue
        if draft.parent is not None or draft.breakdown is not None or draft.role != "achieved":
            continue
        whole = whole_of(draft.metric.replace("found_in_violation", "inspected_for_violations"))
        if whole is None or whole.value is None or draft.value > whole.value:
            continue
        aside = _LEVELS_ASIDE.match(context.folded, whole.count.end)
        between = (aside.end() if aside else whole.count.end, draft.count.start)
        start = draft.sentence.start
        if not between[0] < between[1] or context.places.are_named_between(*between):
            continue
        if whole.start >= start or (
            _CAME_OUT.match(context.folded, start)
            and context.sentence_index(start) - context.sentence_index(whole.start) == 1
        ):
            draft.base, draft.base_role = whole.value, "of_previous"


def name_group(context: TextContext, drafts: dict[int, Draft]) -> None:
    """Mark what was done by "83 tổ chức" that the sentence had put on a list: theirs only."""
    listed: Draft | None = None
    for draft in drafts.values():
        if draft.metric == UNDER_WATCH:
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


def give_totals(context: TextContext, clauses: Clauses, drafts: dict[int, Draft]) -> None:
    """Make 44 the base of the 14 in "14 trong tổng số 44 cán bộ", and of parts before it."""
    for draft in drafts.values():
        total = draft.count.out_of
        if total is None or draft.base is not None or draft.value is None:
            continue
        if draft.metric == ADMITTED and total.noun == "trait":
            continue  # "giới thiệu 30 hội viên cho Đảng, 12 hội viên trong số này được kết nạp"
        value = total.numeral.value
        owner = drafts.get(id(total))
        unnamed = total.noun == "" and clauses.ends(total)  # "512 trên tổng số 800"
        deed = draft.count.action.phrase.code if draft.count.action is not None else ""
        rules = context.vocabulary.rules.get((deed, total.noun), ())
        related = (
            unnamed
            or total.noun == "quota"
            or (draft.metric in CONGRESSES and total.noun in _HOLD_CONGRESSES)
            or (draft.metric in OF_MODELS and total.noun in ("", draft.count.noun))
            or any(rule.metric == draft.metric for rule in rules)  # "61 bí thư … / 104 thôn"
            or (
                owner is not None
                and (owner.object in (draft.object, "unit") or owner.metric == draft.metric)
            )
        )
        of_level = draft.metric in UNITS  # "20 trên tổng số 713 huyện": no part of them
        parts = (draft.breakdown is not None and not of_level) or is_discipline(draft)
        if parts and owner is not None and owner.metric == draft.metric:
            # "trong số 198 đảng viên bị kỷ luật, 22 bị khai trừ"
            draft.parent = draft.parent or owner
            continue
        passed = total.noun == "quota" or _is_aim_passed(context, clauses, draft)
        if value is not None and related and (draft.value <= value or passed):
            target = passed or context.hits_in("base_role", total.end, total.end + 30)
            draft.base, draft.base_role = value, "target" if target else "total"
            if owner is not None and total.start < draft.count.start:
                owner.dropped = owner.dropped or owner.metric == draft.metric
            elif owner is not None and (
                total.how not in ("passive", "adjacent") or _is_base(total, draft)
            ):
                owner.dropped = True
                if draft.percent is None and owner.percent is not None:
                    draft.percent, draft.end = owner.percent, max(draft.end, owner.end)


def _is_aim_passed(context: TextContext, clauses: Clauses, draft: Draft) -> bool:
    """Whether an aim is spoken of before: "vượt kế hoạch kết nạp đảng viên: 1.611 trên 1.550"."""
    if draft.metric is None or context.vocabulary.metrics[draft.metric].base_role != "target":
        return False
    return bool(context.hits_in("base_role", clauses.sentence.start, draft.count.start))


def _is_base(total: Count, part: Draft) -> bool:
    """Whether what the sentence says holds for a part of `total`: "13 trong số 18 bí thư kiêm"."""
    action = total.action
    if action is None:
        return False
    of_some = part.breakdown is not None and part.metric not in UNITS
    done = action.phrase.code in _DONE and action is part.count.action and not of_some
    return done or action.phrase.code in STATIVE


def _aim_before(context: TextContext, before: Sequence[Draft], draft: Draft) -> Decimal | None:
    """The aim right before of which the percent is right: "Kế hoạch: 300. … 229, đạt 76,3%"."""
    if draft.metric is None or draft.percent is None or draft.role != "achieved":
        return None
    aim = before[0] if before else None
    if aim is None or (aim.metric, aim.role) != (draft.metric, "target") or aim.value is None:
        return None
    far = aim.sentence.paragraph != draft.sentence.paragraph
    if far or draft.value is None or draft.breakdown != aim.breakdown:
        return None
    fits = check_percent(draft.value, aim.value, draft.percent) in ("rounded", "truncated")
    return aim.value if fits else None


def give_bases(context: TextContext, drafts: Sequence[Draft]) -> None:
    """Make 1.500 the base in "Chỉ tiêu là 1.500. Sáu tháng qua kết nạp 861, bằng 57,4%".

    An exact percent says within a hundredth what it is of: the number near the figure of which
    it is right is the base, wherever it stands.
    """
    for place, draft in enumerate(drafts):
        if draft.value is None or draft.base is not None:
            continue
        aim = _aim_before(context, drafts[:place][-1:], draft)
        if aim is not None:
            draft.base, draft.base_role = aim, "target"
        if draft.base is not None or not _is_exact(draft.percent):
            continue
        sentence = context.sentence_at(draft.count.start)
        first = context.back_from(context.sentence_index(sentence.start), _WHOLE_ABOVE)
        near = [
            numeral for numeral in context.numerals_in(first, sentence.end)
            if numeral.form == "count" and numeral.base is None
            and context.sentence_at(numeral.start).paragraph == sentence.paragraph
        ]  # fmt: skip
        near.sort(key=lambda numeral: abs(numeral.start - draft.count.start))
        whole = next((one for one in near if _is_base_of(draft, one.value)), None)
        if whole is not None:
            aims = context.hits_in("base_role", draft.count.end, draft.end + _AIM)
            aims = aims or context.hits_in("base_role", whole.start - _AIM, whole.start)
            if not aims and (draft.percent or 0) > _ALL:
                continue  # "14 đồng chí (đạt 233,3%); Chi cục Thuế kết nạp 6": nobody's aim
            draft.base, draft.base_role = whole.value, "target" if aims else "total"


def _is_exact(percent: Decimal | None) -> bool:
    """Whether its last decimal is at most a hundredth of it: 57,4 is exact, 57 and 0,18 are not."""
    if percent is None or percent == percent.to_integral_value():
        return False
    return Decimal(1).scaleb(int(percent.as_tuple().exponent)) <= percent / _FINE


def _is_base_of(draft: Draft, base: Decimal | None) -> bool:
    if base is None or draft.value is None or draft.percent is None or draft.value <= 0:
        return False
    return base > 0 and check_percent(draft.value, base, draft.percent) in ("rounded", "truncated")
