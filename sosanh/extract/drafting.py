"""From the counts of a sentence to drafts of observations: metric, quote, parts and totals."""

import re
from itertools import pairwise
from typing import TYPE_CHECKING

from sosanh.extract.badges import BADGES_AWARDED, name_years
from sosanh.extract.clauses import Clauses
from sosanh.extract.count import Count
from sosanh.extract.count_actions import STATIVE
from sosanh.extract.draft import Draft
from sosanh.extract.metrics import MetricFinder
from sosanh.extract.rates import (
    complete_share,
    count_of_share,
    is_comparison,
    is_lower_end,
    is_repeated,
    is_upper_end,
    noun_of_attainment,
    noun_of_base,
    noun_of_doers,
    noun_of_dossiers,
    noun_of_rate,
    noun_of_row,
    noun_of_subject,
    noun_of_whole,
)
from sosanh.extract.roles import plan_together, role_of
from sosanh.extract.rows import only_place_between
from sosanh.extract.segments import CAPITALS
from sosanh.extract.shares import attach_changes, attach_percents, attach_points, percent_verb
from sosanh.extract.unit_kinds import name_kinds
from sosanh.facts import Role

if TYPE_CHECKING:
    from sosanh.extract.context import TextContext

_AIM = 90
"""Characters between a figure and the target that it is measured by."""
_AIM_NEAR = 24
_AIM_RIGHT = 20
_AHEAD = re.compile(r"\b(?:năm sau|năm tới|tới|sang năm|tiếp theo|phấn đấu)\b|\.\s")
_NAMED = re.compile(rf" (?:(?:ông|bà|đồng chí) [{CAPITALS}]|(?:này|nói trên|nêu trên)\b)")
_OF_ALL = re.compile(r" (?:so với |trên |trong )?tổng số ")
_PART = re.compile(r"\b(?:trong đó|trong số|gồm|riêng)\b")
_EXCESS = re.compile(
    r"\bvượt (?:so với )?(?:chỉ tiêu|kế hoạch|nghị quyết|mục tiêu|mức)(?: \w+){0,3} (?:là )?\Z"
)
_ATTAINING = re.compile(r" (?:có|đạt) tỷ lệ [^,;:.()\d]{0,60}")
_AIMED_AT = re.compile(r"\b(?:bảo đảm|đảm bảo|yêu cầu|phải|cần)(?: có| đạt)? \Z")
_QUOTE = 160
"""Characters to the left that a quote may take in to show the action."""
_AVERAGE = re.compile(r"\b(?:bình quân|trung bình)[^;:.()\d]{0,45}\Z")
"""What opens "bình quân mỗi năm kết nạp 304 đảng viên": no number of any time."""


def drafts_of(
    context: "TextContext", clauses: Clauses, finder: MetricFinder, index: int
) -> list[Draft]:
    """Return the drafts of sentence number `index`, those that were merged away left out."""
    drafts: dict[int, Draft] = {}
    badges = finder.last_whole(BADGES_AWARDED)
    for count in clauses.counts:
        if count.numeral.form == "percent":
            continue
        metric, noun, breakdown, parent = finder.resolve(clauses, count, drafts, index)
        source: Draft | None = None
        if metric is None and count.numeral.form == "count":
            gone_on = finder.go_on(clauses, count, drafts, index)
            if gone_on is not None:
                (metric, noun, breakdown, parent), source = gone_on
        if metric is None and count.noun_hit is None and not count.pair:
            continue
        if count.numeral.value == 0 and _of_one_form(clauses, count):
            continue
        if _is_excess(context, clauses, count) or _is_case(context, count):
            continue
        if metric is not None and _AVERAGE.search(
            context.folded, clauses.sentence.start, count.start
        ):
            metric = None
        if metric is not None and context.vocabulary.metrics[metric].kind == "share":
            metric = None  # the count behind a share is another figure
            if count.noun_hit is None:
                continue  # "hồ sơ nộp trực tuyến là 6.790, bằng 76%": the percent is the figure
        draft = new_draft(context, clauses, count, metric, noun)
        if metric is not None:
            draft.breakdown, draft.parent = breakdown, parent
            draft.place = clauses.seat_of(count)
            if parent is not None and draft.role == "achieved" and id(parent.count) in drafts:
                draft.role = _role_of_part(context, parent, draft)
            if source is not None and source.role == "target" and draft.role == "achieved":
                draft.role = _role_in_row(context, source, draft)
        drafts[id(count)] = draft
        if metric is not None:
            finder.remember(draft, index)
    name_years(context, clauses, drafts, badges)
    name_kinds(context, drafts.values())
    attach_changes(context, clauses, drafts)
    share: Draft | None = None
    for count in attach_percents(context, clauses, drafts):
        if share is not None and attach_points(context, share, count, clauses.sentence.end):
            continue
        share = _share(context, clauses, count, finder, drafts, index)
        if share is not None:
            drafts[id(count)] = share
    _foresee_pairs(drafts)
    _give_targets(context, clauses, drafts)
    _merge_remedied(drafts)
    _give_posts(drafts)
    _name_group(context, drafts)
    plan_together(context, drafts.values())
    _give_totals(context, clauses, drafts)
    finder.end_sentence(clauses, drafts, index)
    return [draft for draft in drafts.values() if _kept(draft)]


def _is_excess(context: "TextContext", clauses: Clauses, count: Count) -> bool:
    """Whether it says by how many an aim was passed: "139 đảng viên, vượt chỉ tiêu 9"."""
    return _EXCESS.search(context.folded, clauses.sentence.start, count.start) is not None


def _is_case(context: "TextContext", count: Count) -> bool:
    """Whether persons that the text names are counted: "hai trường hợp ông …", "2 người này"."""
    return count.noun == "person" and _NAMED.match(context.text, count.end) is not None


def _role_in_row(context: "TextContext", source: Draft, draft: Draft) -> Role:
    """A row of targets goes on: "Tam Kỳ chỉ tiêu kết nạp 150 đảng viên; Hội An 110; …"."""
    same = only_place_between(context.text, source.count.end, draft.count.start)
    return "target" if same else "achieved"


def _role_of_part(context: "TextContext", whole: Draft, part: Draft) -> Role:
    """What is to be done is so with its parts, unless some are said to be done by now."""
    said = context.hits_in("role", whole.count.end, part.count.start)
    return "achieved" if said else whole.role


def _of_one_form(clauses: Clauses, count: Count) -> bool:
    """Whether "không có đảng viên bị kỷ luật" goes on with a form: none of that form only."""
    return any(
        action.start > count.end and action.phrase.code == "discipline_form"
        for action in clauses.actions
    )


def new_draft(
    context: "TextContext", clauses: Clauses, count: Count, metric: str | None, noun: str
) -> Draft:
    """Begin the draft of `count` with its quote, unit, base and role."""
    numeral = count.numeral
    start, end = _extent(clauses, count)
    hit = count.noun_hit
    draft = Draft(count, metric, start, end, numeral.value, noun)
    if hit is not None:
        trait = hit.phrase.code == "trait"
        draft.unit = hit.phrase.attributes["unit"] if trait else context.text[hit.start : hit.end]
        draft.noun = None if metric else _noun_phrase(context, clauses, count)
    elif metric is not None:
        draft.unit = context.vocabulary.metrics[metric].unit
    if numeral.base is not None:
        draft.base = numeral.base
        kind = context.vocabulary.metrics[metric].base_role if metric else "total"
        target = context.hits_in("base_role", count.end, min(clauses.sentence.end, count.end + 60))
        draft.base_role = "target" if kind == "target" or target else "total"
    draft.role = role_of(context, clauses, count)
    return draft


def _extent(clauses: Clauses, count: Count) -> tuple[int, int]:
    """The quote: action, number and noun, as far as they stand close together."""
    start, end = count.start, count.end
    if count.action is not None and count.action.start >= clauses.sentence.start:
        if count.action.end <= start and start - count.action.start <= _QUOTE:
            start = count.action.start
        elif count.how == "within":
            end = max(end, count.action.end)
        elif count.action.start >= end and count.action.end - start <= _QUOTE:
            end = count.action.end
    if count.numeral.form == "word" and any(
        start <= one.start < end for one in clauses.counts if one is not count
    ):
        return count.start, count.end  # digits in its quote would belong to another figure
    return start, end


def _noun_phrase(context: "TextContext", clauses: Clauses, count: Count) -> str:
    hit = count.noun_hit
    if hit is None:
        return ""
    stop = hit.end
    limit = min(clauses.sentence.end, hit.end + 60)
    while (
        stop < limit and context.text[stop] not in ",;.:()–\n" and not context.text[stop].isdigit()
    ):
        stop += 1
    phrase = context.text[hit.start : stop]
    phrase = (phrase if stop < limit else phrase.rsplit(" ", 1)[0]).strip()
    return phrase.removesuffix(" và").removesuffix(" của").strip()


def _share(
    context: "TextContext",
    clauses: Clauses,
    count: Count,
    finder: MetricFinder,
    drafts: dict[int, Draft],
    index: int,
) -> Draft | None:
    """A percent that stands for itself: "92% bí thư chi bộ kiêm trưởng thôn"."""
    if clauses.before(count) and context.folded.endswith((" của ", " thuộc "), 0, count.start):
        return None  # "ở 119/156 xã của 100% đơn vị cấp huyện": where the 119 lie
    bounds = [earlier for earlier in clauses.before(count) if earlier.numeral.form == "percent"]
    if any(one.numeral.qualifier in ("at_most", "at_least") for one in [*bounds[-1:], count]):
        return None  # a rule, not a result
    if _AIMED_AT.search(context.folded, clauses.sentence.start, count.start):
        return None  # "nhằm bảo đảm 100% cán bộ được bồi dưỡng"
    attained = noun_of_attainment(context, clauses, count)
    if (
        not attained
        and not noun_of_dossiers(context, clauses, count)
        and count.numeral.noun is None
        and not noun_of_base(context, clauses, count)
        and not noun_of_rate(context, clauses, count)
        and not noun_of_doers(context, clauses, count)
        and not noun_of_subject(context, clauses, count)
        and not noun_of_whole(count)
        and not noun_of_row(context, clauses, count, finder.share_before(clauses, count, index))
    ):
        return None
    metric, noun, breakdown, parent = finder.resolve(clauses, count, drafts, index)
    action = count.action
    if metric is None or action is None or action.phrase.attributes["weight"] == "weak":
        return None
    if action.phrase.code == "other":
        return None  # "100% trung tâm phục vụ hành chính công được đầu tư": not all there are
    of_dossiers = context.vocabulary.metrics[metric].kind == "share"
    if of_dossiers and _attained_by(context, clauses, count):
        return None
    if of_dossiers and is_comparison(context, count):
        return None
    aims = context.vocabulary.metrics[metric].base_role == "target"
    if aims and not attained and _OF_ALL.match(context.folded, count.numeral.end):
        return None  # "kết nạp đạt 3,1% so với tổng số đảng viên": of those there are
    verb, surface = percent_verb(context, count, clauses.sentence.start)
    level = is_lower_end(context, count) or any(
        is_upper_end(context, one, count) for one in bounds[-1:]
    )
    level = level or (of_dossiers and surface.endswith(" lên"))  # "đúng hạn tăng lên 99,2%"
    if verb == "rise" and not level:
        return None
    draft = new_draft(context, clauses, count, metric, noun)
    if count.numeral.high is not None and draft.role == "achieved":
        return None  # "đạt từ 40 - 98%": of several places
    draft.value, draft.percent = None, count.numeral.value
    draft.breakdown, draft.parent = breakdown, parent
    draft.base_role = "target" if attained else None
    complete_share(context, clauses, draft, drafts)
    if draft.value is None and of_dossiers:
        _give_count(clauses, draft, drafts)
    elif draft.value is None:
        _give_number(clauses, draft, drafts)
    finder.remember_share(count, index)
    return draft


def _attained_by(context: "TextContext", clauses: Clauses, share: Count) -> bool:
    """Whether units are counted that reach it: "3/15 xã đạt tỷ lệ hồ sơ đúng hạn 100%"."""
    counted = clauses.before(share)[-1:]
    return (
        bool(counted)
        and counted[0].noun in ("admin_unit", "unit", "body")
        and _ATTAINING.fullmatch(context.folded, counted[0].end, share.start) is not None
    )


def _give_count(clauses: Clauses, share: Draft, drafts: dict[int, Draft]) -> None:
    """Put the number that a share of dossiers repeats into it: 4.512 and 86,17%."""
    count = count_of_share(clauses, share.count)
    if count is None or count.numeral.value is None:
        return
    share.value, share.start = count.numeral.value, min(share.start, count.start)
    share.base = count.numeral.base
    if count.out_of is not None:
        share.base = count.out_of.numeral.value
    share.base_role = "total" if share.base is not None else None
    for one in (count, count.out_of):
        merged = drafts.get(id(one))
        if merged is not None:
            merged.dropped = True


def _give_number(clauses: Clauses, share: Draft, drafts: dict[int, Draft]) -> None:
    """Put 412 into the share in "412 chi bộ, chiếm 98% tổng số chi bộ, đã đại hội"."""
    count = next(iter(reversed(clauses.before(share.count))), None)
    repeated = drafts.get(id(count))
    if (
        count is None
        or repeated is None
        or repeated.metric is not None
        or repeated.value is None
        or count.noun != share.count.noun
        or not is_repeated(clauses, count, share.count)
    ):
        return
    share.value, share.base, share.base_role = repeated.value, repeated.base, repeated.base_role
    share.start, repeated.dropped = min(share.start, count.start), True


def _give_targets(context: "TextContext", clauses: Clauses, drafts: dict[int, Draft]) -> None:
    """Make 1.800 the base in "1.876 đồng chí, bằng 104,2% kế hoạch (1.800 đồng chí)".

    The target may also come first: "chỉ tiêu là 1.500, kết quả thực hiện 1.612".
    """
    aimed: Draft | None = None
    for draft in list(drafts.values()):
        if draft.metric is None or draft.value is None or draft.breakdown is not None:
            continue
        if draft.role == "target":
            aimed = draft
            continue
        if draft.base is not None or draft.role != "achieved":
            continue
        target = _target_after(context, clauses, draft)
        if target is not None:
            draft.base, draft.base_role = target.numeral.value, "target"
            draft.end = max(draft.end, target.end)
            merged = drafts.get(id(target))
            if merged is not None:
                merged.dropped = True
        elif aimed is not None and aimed.metric == draft.metric and aimed.start < draft.start:
            draft.base, draft.base_role = aimed.value, "target"
        aimed = None


def _target_after(context: "TextContext", clauses: Clauses, draft: Draft) -> Count | None:
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
        if len(gap) > _AIM or ";" in gap or _AHEAD.search(gap) or count.numeral.value is None:
            return None
        if _EXCESS.search(gap) or _PART.search(gap):
            return None  # "đạt 100,8% kế hoạch, trong đó có 12 đảng viên": no target
        if count.noun not in ("", "person", draft.object) or count.numeral.base is not None:
            return None
        right = min(clauses.sentence.end, count.end + _AIM_RIGHT)
        named = context.hits_in("noun", start, count.start)
        if any(hit.phrase.code == "trait" for hit in named):
            return None  # "đạt 105% kế hoạch (nữ 742 đồng chí)": a part, not the target
        left = context.hits_in("base_role", start, count.start)
        behind = context.hits_in("base_role", count.end, right)
        if left and len(folded[left[-1].end : count.start]) <= _AIM_NEAR:
            return count
        return count if behind and behind[0].start - count.end <= 1 else None
    return None


def _foresee_pairs(drafts: dict[int, Draft]) -> None:
    """Let both ends be planned where one is: "dự kiến từ 133 xã giảm còn 66"."""
    ends = [draft for draft in drafts.values() if draft.count.pair]
    for first, second in pairwise(ends):
        if first.count.pair != second.count.pair and "planned" in (first.role, second.role):
            first.role = second.role = "planned"


def _merge_remedied(drafts: dict[int, Draft]) -> None:
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


def _give_posts(drafts: dict[int, Draft]) -> None:
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


def _name_group(context: "TextContext", drafts: dict[int, Draft]) -> None:
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


def _give_totals(context: "TextContext", clauses: Clauses, drafts: dict[int, Draft]) -> None:
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


def _kept(draft: Draft) -> bool:
    if draft.dropped:
        return False
    value, action = draft.value, draft.count.action
    if value is not None and value != value.to_integral_value():
        return False  # nothing that is counted here comes in fractions: "4,84 vụ/10.000 dân"
    if draft.count.numeral.form == "word" and (
        action is None or action.phrase.attributes["weight"] == "near"
    ):
        return False  # "nhập hai phường thành một": a way of doing it rather than a count
    if draft.count.numeral.form == "word" and draft.metric == "officials_rotated":
        return draft.object not in ("secretary", "officeholder")  # "hai bí thư …": named ones
    if draft.value == 0 and draft.count.numeral.form == "word":
        # "không có tổ chức đảng bị thi hành kỷ luật": stated as none
        return draft.metric is not None and draft.count.how in ("passive", "within")
    if draft.metric is not None:
        return True
    hit = draft.count.noun_hit
    if hit is None or draft.count.numeral.form == "word":
        return False
    rule = draft.count.numeral.qualifier in ("at_most", "at_least")
    return hit.phrase.attributes["kept"] == "yes" and not rule
