"""From the counts of a sentence to drafts of observations, step by step."""

import re
from collections.abc import Mapping, Sequence
from heapq import merge
from operator import attrgetter

from sosanh.extract.claims import is_claimed, is_of_some_place
from sosanh.extract.context import TextContext
from sosanh.extract.counts.clauses import Clauses
from sosanh.extract.counts.count import Count, is_of_each_time
from sosanh.extract.counts.named import SUMMED_UP
from sosanh.extract.drafts.draft import Draft
from sosanh.extract.drafts.new import new_draft
from sosanh.extract.drafts.roles import is_only_eligible, plan_pairs, plan_together
from sosanh.extract.figures.actors import name_parts_by_actor
from sosanh.extract.figures.badges import name_years
from sosanh.extract.figures.ceremonies import are_badges
from sosanh.extract.figures.forms_behind import name_forms
from sosanh.extract.figures.inspected_for import name_topics
from sosanh.extract.figures.once import tell_once
from sosanh.extract.figures.recipients import name_recipients
from sosanh.extract.figures.targets import give_targets, is_excess, is_told_of_results
from sosanh.extract.figures.unit_kinds import (
    name_bodies,
    name_cells,
    name_committees,
    name_kinds,
    name_kinds_besides,
    name_levels,
    name_staff,
    tell_apart,
)
from sosanh.extract.figures.units_to_come import date_units, plan_units
from sosanh.extract.figures.ways_out import name_ways_out
from sosanh.extract.metrics.codes import (
    BADGES_AWARDED,
    BODIES_CUT,
    CONSOLIDATED,
    DELEGATED,
    DENUNCIATIONS,
    DISCIPLINED,
    GRASSROOTS,
    INSPECTED,
    OF_MODELS,
    POSTS_FILLED,
    ROTATED,
    SHORTCOMINGS,
    STAFF_CUT,
    STRUCK_OFF,
    UNDER_WATCH,
    UNITS,
    UNITS_AFTER,
    UNITS_BEFORE,
    UPPER_COMMITTEES,
)
from sosanh.extract.metrics.finder import MetricFinder
from sosanh.extract.metrics.groups import part_of_group, set_apart
from sosanh.extract.numerals.numeral import BOUNDS
from sosanh.extract.opinions import is_only_talked_of
from sosanh.extract.shares.attached import attach_changes, attach_percents, attach_points
from sosanh.extract.shares.lone import lone_share
from sosanh.extract.shares.models import give_units
from sosanh.extract.shares.received import give_received
from sosanh.extract.shares.tiers import name_tiers
from sosanh.extract.shares.wholes import (
    give_posts,
    give_totals,
    merge_denounced,
    merge_remedied,
    name_group,
)
from sosanh.extract.text.cued import cued
from sosanh.extract.text.rows import is_quota
from sosanh.extract.text.segments import CAPITALS
from sosanh.facts import Role

_THESE = r"này|nói trên|nêu trên"
_NAMED = re.compile(rf" (?:(?:ông|bà|đồng chí) [{CAPITALS}]|(?:{_THESE})\b)")
_TOLD_OF = re.compile(rf" (?:{_THESE}|kể trên)\b")
_MEMBERS = ("member", "committee_member", "official_member")
_DISCIPLINE = ("discipline", "discipline_form")
_OTHERS = re.compile(r" khác\b")
_AVERAGE = cued(
    r"\b(?:(?P<time>(?:bình quân|trung bình)(?: 1 (?:năm|quý|tháng))?|h[àằ]ng năm"
    r"|mỗi (?:năm|tháng|quý|nhiệm kỳ|ngày|tuần)"
    r"|(?:ngày|tuần|tháng|năm) nào [^;:.()\d]{0,40}\bcũng)"
    r"|mỗi (?:tỉnh|bộ|huyện|quận|xã|phường|thôn|ấp|đơn vị|địa phương|nơi|sở|ngành|phòng|cơ quan"
    r"|đảng bộ|chi bộ|tổ))\b(?:tp\.|[^;:.()\d]){0,45}\Z",
    "bình quân",
    "trung bình",
    "ng năm",
    "mỗi ",
    " nào ",
)
"""What opens "bình quân mỗi năm kết nạp 304 đảng viên": no number of any time, nor of any place."""
_OUT_OF_EVERY = cued(
    r"(?<!căn )(?<!chứng )\bcứ (?:(?:\d|(?:hai|ba|bốn|năm|sáu|mười) )[^;.]{0,60}"
    r" (?:thì|lại|có) (?:[^\W\d]+ ){0,3})?\Z",
    "cứ ",
)
"""What opens "Cứ 5 đảng viên mới thì có 3 là nữ": a proportion, and neither number of a time."""
_THEN_DID = re.compile(r"[^,;:.]{0,90} (?:đã|hiện|vẫn|chưa|được)\b")
_SOME_UNITS = (
    r"(?:địa phương|đơn vị|huyện|quận|xã|phường|tỉnh|đảng bộ|chi bộ|tổ chức đảng|cơ sở|nơi)\b"
)
_MET_BY = re.compile(
    rf"\bcó (?:\w+ )?\d+ {_SOME_UNITS}(?:,? (?!trong|với|gồm|và|tổng)[^\W\d_]+){{1,9}} \Z"
)
"""What opens "có 5 địa phương kết nạp trên 100 đảng viên": what each of them has reached."""
_SEVERAL_DO = re.compile(
    r"(?: (?:khác|còn lại|này))?(?: (?:đã|sẽ|đều|cùng|phải|cần|có thể|dự kiến|được))* "
)
"""What parts those who each do it from their deed: "24 địa phương khác phải"."""
_THRESHOLD = cued(
    r"\btừ (?:đủ )?\d{1,2} (?:[^,;.()\d]{1,40} bị [^,;.()\d]{1,40} trở (?:lên|xuống)"
    r"|[^,;.()\d]{1,50} trở (?:lên|xuống) (?:thì|phải|bị|sẽ))\b",
    " trở ",
)
"""A number from which a rule holds: "có từ 2 đảng viên bị cảnh cáo trở lên"."""
_OF_SOME = re.compile(
    rf"\b(?:nhiều|một số|không ít|những|vẫn còn|có \d+|còn \d+) {_SOME_UNITS}[^;:.()]{{0,45}}\Z"
)
"""What opens "nhiều chi bộ không kết nạp được đảng viên nào": the others may have."""


def drafts_of(
    context: TextContext, clauses: Clauses, finder: MetricFinder, index: int
) -> list[Draft]:
    """Return the drafts of sentence number `index`, those that were merged away left out."""
    drafts: dict[int, Draft] = {}
    last = before = finder.last_at(index)
    badges = finder.last_whole(BADGES_AWARDED)
    for count in clauses.counts:
        if count.numeral.form == "percent":
            continue
        metric, noun, breakdown, parent = finder.resolve(clauses, count, drafts, index)
        source: Draft | None = None
        if metric is None and count.numeral.form == "count":
            gone_on = finder.go_on(clauses, count, drafts, index) or part_of_group(
                context, clauses, count, drafts, last
            )
            if gone_on is not None:
                (metric, noun, breakdown, parent), source = gone_on
        if metric is None and are_badges(context, clauses, count, index):
            metric, noun, breakdown, parent = BADGES_AWARDED, "member", None, None
        if metric is None and count.noun_hit is None and not count.pair:
            continue
        if count.numeral.value == 0 and _of_one_form(clauses, count):
            continue
        if is_excess(context, clauses, count) or _is_case(context, count):
            continue
        if metric is not None and (
            _is_of_each(context, clauses, count)
            or _did_something_else(context, count)
            or not _is_told(context, clauses, count)
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
            if source is not None and parent is not None and breakdown is not None:
                draft.place = _place_of_whole(context, parent, source, count)
            if source is not None and finder.tells_these_again(clauses, count):
                draft.place = source.count.start if source.place is None else source.place
            if parent is not None and draft.role == "achieved":
                draft.role = _role_of_part(context, parent, draft)
            elif parent is not None and is_only_eligible(context, count):
                draft.role = parent.role  # "duyệt 512 người, trong đó 430 thuộc diện nghỉ hưu"
            if parent is not None and parent.role != draft.role == "achieved":
                _undo_part(draft)
            if source is not None and draft.role == "achieved":
                draft.role = _role_in_row(context, source, draft)
            if source is not None and source.role == draft.role == "target":
                draft.role = _role_in_row(context, source, draft)
            set_apart(context, clauses, draft, last)
            last = draft
        drafts[id(count)] = draft
        if metric is not None:
            finder.remember(draft, index)
    all_badges = name_years(context, clauses, drafts, badges)
    if all_badges is not None:
        finder.remember(all_badges, index)
    name_parts_by_actor(context, drafts.values())
    counted = {draft.metric for draft in drafts.values()}
    if not counted.isdisjoint(UNITS):
        name_kinds(context, drafts.values())
        name_kinds_besides(context, drafts.values(), finder)
        tell_apart(context, list(drafts.values()))
        name_levels(context, drafts.values())
    if DELEGATED in counted:
        name_recipients(context, drafts.values())
    if BODIES_CUT in counted:
        name_bodies(context, drafts.values())
    if GRASSROOTS in counted:
        name_cells(context, drafts.values())
    if UPPER_COMMITTEES in counted:
        name_committees(context, drafts.values())
    if STAFF_CUT in counted:
        name_staff(context, drafts.values())
    if not counted.isdisjoint(INSPECTED):
        name_topics(context, drafts.values())
    if not counted.isdisjoint(DISCIPLINED):
        name_forms(context, clauses, drafts.values())
    if STRUCK_OFF in counted:
        name_ways_out(drafts.values())
    attach_changes(context, clauses, drafts)
    share: Draft | None = None
    shares = False
    left_over = attach_percents(context, clauses, drafts)
    told = _told_shares(context, clauses, drafts, left_over)
    for count in merge(told, left_over, key=attrgetter("start")):
        if count in told:
            finder.remember_share(count, index)
            continue
        if share is not None and attach_points(context, share, count, clauses.sentence.end):
            count.noun, count.action = share.count.noun, share.count.action
            finder.remember_share(count, index)
            continue
        share = lone_share(context, clauses, count, finder, drafts, index)
        if share is not None and _is_told(context, clauses, count):
            drafts[id(count)], shares = share, True
    if shares:
        name_tiers(context, clauses, drafts.values())
    tell_once(context, clauses, drafts)
    plan_pairs(drafts.values())
    give_targets(context, clauses, drafts)
    if SHORTCOMINGS in counted:
        merge_remedied(drafts)
    if DENUNCIATIONS in counted:
        merge_denounced(drafts)
    if POSTS_FILLED in counted:
        give_posts(clauses, drafts, before)
    if UNDER_WATCH in counted:
        name_group(context, drafts)
    plan_together(context, drafts.values())
    if UNITS_AFTER in counted:
        plan_units(context, drafts.values(), finder)
    if UNITS_BEFORE in counted:
        date_units(context, drafts.values())
    give_totals(context, clauses, drafts)
    if not counted.isdisjoint(OF_MODELS):
        give_units(context, clauses, drafts)
    if DENUNCIATIONS in counted or CONSOLIDATED in counted:
        give_received(clauses, drafts, finder.tail_at(index))
    _take_back(context, clauses, drafts)
    finder.end_sentence(clauses, drafts, index)
    return [draft for draft in drafts.values() if _kept(draft)]


def _take_back(context: TextContext, clauses: Clauses, drafts: Mapping[int, Draft]) -> None:
    """Leave uncoded what is of a firm or another country, as the text is, or of no named place."""
    coded = [draft for draft in drafts.values() if draft.metric is not None]
    if not coded:
        return
    barred = context.matter.bars(clauses.sentence)
    for draft in coded:
        if barred or is_of_some_place(context, clauses.sentence, draft.count.start):
            draft.metric = draft.breakdown = draft.parent = None


def _told_shares(
    context: TextContext, clauses: Clauses, drafts: dict[int, Draft], left_over: Sequence[Count]
) -> list[Count]:
    """The counts that tell what share of all something is: "9/12 thôn", "…, chiếm 75%".

    Those behind them may leave out what they are shares of: "Bắc Sơn 97%, Chi Lăng 95,4%".
    """
    told, last = [], None
    for count in clauses.counts:
        last = drafts.get(id(count), last)
        if last is None or last.metric is None or last.count.action is None:
            continue
        if context.vocabulary.metrics[last.metric].base_role != "total":
            continue
        percent = count.numeral.form == "percent"
        attached = percent and count.action is last.count.action and count not in left_over
        if attached or (not percent and last.base is not None and id(count) in drafts):
            told.append(count)
    return told


def _place_of_whole(context: TextContext, whole: Draft, before: Draft, part: Count) -> int | None:
    """Where the whole of a group's part is placed: no bloc told `before` it has the next group.

    "trong đó khối nông thôn 540, lực lượng vũ trang 98": both are of the province.
    """
    if context.places.are_named_between(before.count.end, part.start):
        return None
    return whole.count.start if whole.place is None else whole.place


def _is_told(context: TextContext, clauses: Clauses, count: Count) -> bool:
    """Whether the text says so itself, with the deed, and not as anybody's opinion."""
    end = max(count.end, count.action.end) if count.action is not None else count.end
    sentence = clauses.sentence
    return is_claimed(context, sentence, count.start, end) and not is_only_talked_of(
        context, sentence, count.start, count.end
    )


def _is_of_each(context: TextContext, clauses: Clauses, count: Count) -> bool:
    """Whether a number is an average, or what some units reach: that of no time or place."""
    folded, before = context.folded, (clauses.sentence.start, count.start)
    if is_of_each_time(folded, count):
        return True
    if _THRESHOLD.match(folded, max(0, count.numeral.start - len("từ ")), clauses.sentence.end):
        return True
    average = None if SUMMED_UP.search(folded, *before) else _AVERAGE.search(folded, *before)
    if average is not None and not context.places.each_of(count.start):
        # "mỗi năm giảm từ 260 - 693 người" bounds each year
        return count.numeral.high is None or average["time"] is None
    if count.is_lessened and _is_told_of_several(clauses, count):
        return True
    if count.numeral.qualifier in ("over", "at_least") and count.action is not None:
        met = _MET_BY.search(folded, *before)
        return met is not None and met.start() < count.action.start
    if _OUT_OF_EVERY.search(folded, *before):
        return True
    nobody = count.numeral.form == "word" and count.numeral.value == 0
    return nobody and _OF_SOME.search(folded, *before) is not None


def _is_told_of_several(clauses: Clauses, count: Count) -> bool:
    """Whether each of those counted before did between so many: "15 sở giảm từ 1 đến 5 phòng".

    So it is where they are twice as many: "24 địa phương khác phải giảm 1 sở".
    """
    deed, before, numeral = count.action, clauses.before(count)[-1:], count.numeral
    if not before or deed is None or before[0].noun not in ("body", "unit", "admin_unit"):
        return False
    if _SEVERAL_DO.fullmatch(clauses.folded, before[0].end, deed.start) is None:
        return False
    value, several = numeral.value, before[0].numeral.value
    few = value is not None and several is not None and 2 * value <= several
    return few or numeral.high is not None or numeral.qualifier == "at_least"


def _did_something_else(context: TextContext, count: Count) -> bool:
    """Whether only the whole underwent it: "14 trong số 44 cán bộ luân chuyển đã trúng cử"."""
    whole, action = count.out_of, count.action
    return (
        whole is not None
        and action is not None
        and action.start >= whole.end
        and _THEN_DID.match(context.folded, action.end) is not None
    )


def _is_case(context: TextContext, count: Count) -> bool:
    """Whether persons that the text names are counted: "hai trường hợp ông …", "2 người này"."""
    disciplined = count.action is not None and count.action.phrase.code in _DISCIPLINE
    if disciplined and _OTHERS.match(context.folded, count.end):
        return True  # "khiển trách ba cán bộ khác"
    if count.noun == "person":
        return _NAMED.match(context.text, count.end) is not None
    return count.noun in _MEMBERS and _TOLD_OF.match(context.folded, count.end) is not None


def _undo_part(draft: Draft) -> None:
    """Make what was done of what is due no part: "phải kỷ luật 45 đảng viên (đã kỷ luật 34)"."""
    if draft.parent is not None and draft.breakdown in (draft.unit, draft.parent.unit):
        draft.breakdown = draft.parent = None


def _role_in_row(context: TextContext, source: Draft, draft: Draft) -> Role:
    """A row of targets goes on until results are told: "chỉ tiêu 150 cho Tam Kỳ; Hội An 110"."""
    if is_quota(context.folded, context.sentence_at(draft.start).start, draft.count.start):
        return "target"
    if source.role != "target":
        return "achieved"
    told = is_told_of_results(context, source.count.end, draft.count.start)
    return "achieved" if told else "target"


def _role_of_part(context: TextContext, whole: Draft, part: Draft) -> Role:
    """What is to be done is so with its parts, unless some are said to be done by now."""
    said = context.hits_in("role", whole.count.end, part.count.start)
    return "achieved" if said else whole.role


def _of_one_form(clauses: Clauses, count: Count) -> bool:
    """Whether "không có đảng viên bị kỷ luật" goes on with a form: none of that form only."""
    stop = clauses.folded.find(";", count.end, clauses.sentence.end)
    stop = stop if stop >= 0 else clauses.sentence.end
    return any(
        count.end < action.start < stop and action.phrase.code == "discipline_form"
        for action in clauses.actions
    )


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
    if draft.count.numeral.form == "word" and draft.metric == ROTATED:
        return draft.object not in ("secretary", "officeholder")  # "hai bí thư …": named ones
    if draft.value == 0 and draft.count.numeral.form == "word":
        # "không có tổ chức đảng bị thi hành kỷ luật": stated as none
        done = draft.role == "achieved"  # "sẽ không giảm thêm phòng nào" is no zero yet
        return draft.metric is not None and done and draft.count.how in ("passive", "within")
    if draft.metric is not None:
        return True
    hit = draft.count.noun_hit
    if hit is None or draft.count.numeral.form == "word":
        return False
    ruled = draft.count.numeral.qualifier in BOUNDS
    return hit.phrase.attributes["kept"] == "yes" and not ruled
