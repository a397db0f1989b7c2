"""From the counts of a sentence to drafts of observations, step by step."""

import re
from collections.abc import Mapping, Sequence, Set
from heapq import merge
from operator import attrgetter

from sosanh.extract.claims import is_of_some_place
from sosanh.extract.context import TextContext
from sosanh.extract.counts.clauses import Clauses
from sosanh.extract.counts.count import Count
from sosanh.extract.drafts.cued_roles import FORESEEN
from sosanh.extract.drafts.draft import Draft
from sosanh.extract.drafts.new import new_draft
from sosanh.extract.drafts.plans import plan_pairs, plan_together
from sosanh.extract.drafts.roles import is_only_eligible
from sosanh.extract.figures.actors import name_parts_by_actor
from sosanh.extract.figures.badges import name_years
from sosanh.extract.figures.ceremonies import are_badges
from sosanh.extract.figures.forms_behind import name_forms
from sosanh.extract.figures.in_turn import name_in_turn
from sosanh.extract.figures.inspected_for import name_topics
from sosanh.extract.figures.no_figure import (
    is_case,
    is_of_no_time_or_place,
    is_of_one_form,
    is_told,
)
from sosanh.extract.figures.once import tell_once
from sosanh.extract.figures.recipients import name_recipients
from sosanh.extract.figures.summed_bodies import drop_summed
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
from sosanh.extract.figures.unnamed_units import drop_unnamed
from sosanh.extract.figures.ways_out import name_ways_out
from sosanh.extract.metrics.codes import (
    BADGES_AWARDED,
    BODIES_CUT,
    CONSOLIDATED,
    DELEGATED,
    DENUNCIATIONS,
    DISCIPLINED,
    FOUND,
    GRASSROOTS,
    INSPECTED,
    OF_MODELS,
    POSTS_FILLED,
    RATED,
    ROTATED,
    SCHEMES,
    SHORTCOMINGS,
    STAFF_CUT,
    STRUCK_OFF,
    UNDER_WATCH,
    UNITS,
    UNITS_BEFORE,
    UPPER_COMMITTEES,
)
from sosanh.extract.metrics.finder import MetricFinder
from sosanh.extract.metrics.groups import part_of_group, set_apart
from sosanh.extract.metrics.spread_rows import spread_again
from sosanh.extract.numerals.numeral import BOUNDS
from sosanh.extract.shares.attached import attach_percents
from sosanh.extract.shares.changes import attach_changes, attach_points
from sosanh.extract.shares.lone import lone_share
from sosanh.extract.shares.models import give_units
from sosanh.extract.shares.of_groups import share_of_group
from sosanh.extract.shares.received import give_received
from sosanh.extract.shares.tiers import name_tiers
from sosanh.extract.shares.wholes import (
    give_found,
    give_posts,
    give_schemes,
    give_totals,
    merge_denounced,
    merge_remedied,
    name_group,
)
from sosanh.extract.text.rows import is_quota
from sosanh.facts import Role

_WILL = re.compile(r"(?: (?!(?:đã|được|bị|và|nên|mà)\b)[^\W\d]+){0,5} (?:sẽ|dự kiến)\b")
"""Behind a number that leaves out what it counts, what is yet to be: "thêm 340 người sẽ nghỉ"."""


def drafts_of(
    context: TextContext, clauses: Clauses, finder: MetricFinder, index: int
) -> list[Draft]:
    """Return the drafts of sentence number `index`, those that were merged away left out."""
    return _SentenceDrafts(context, clauses, finder, index).finished()


class _SentenceDrafts:
    """The drafts of one sentence, by the id of their counts."""

    def __init__(
        self, context: TextContext, clauses: Clauses, finder: MetricFinder, index: int
    ) -> None:
        self._context, self._clauses, self._finder, self._index = context, clauses, finder, index
        self._before = finder.last_at(index)
        self._drafts: dict[int, Draft] = {}

    def finished(self) -> list[Draft]:
        """Draft counts and shares, and give each what the others of the sentence tell of it."""
        self._draft_counts()
        counted = {draft.metric for draft in self._drafts.values()}
        self._name_parts(counted)
        attach_changes(self._context, self._clauses, self._drafts)
        self._draft_shares()
        tell_once(self._context, self._clauses, self._drafts)
        self._give_targets_and_wholes(counted)
        _take_back(self._context, self._clauses, self._drafts)
        self._finder.end_sentence(self._clauses, self._drafts, self._index)
        return [draft for draft in self._drafts.values() if _kept(draft)]

    def _draft_counts(self) -> None:
        badges = self._finder.last_whole(BADGES_AWARDED)
        last = self._before
        for count in self._clauses.counts:
            if count.numeral.form == "percent":
                continue
            draft = self._draft_of(count, last)
            if draft is None:
                continue
            self._drafts[id(count)] = draft
            if draft.metric is not None and not _is_aim_beside(draft, last):
                self._finder.remember(draft, self._index)
                last = draft
        all_badges = name_years(self._context, self._clauses, self._drafts, badges)
        if all_badges is not None:
            self._finder.remember(all_badges, self._index)

    def _draft_of(self, count: Count, last: Draft | None) -> Draft | None:
        """Return the draft of a count behind the coded figure `last`; None of what is no figure."""
        context, clauses, finder = self._context, self._clauses, self._finder
        reading = finder.resolve(clauses, count, self._drafts, self._index)
        source: Draft | None = None
        spread: Count | None = None  # the whole of a number that goes on with a model
        if reading[0] is None and count.numeral.form == "count":
            gone_on = finder.go_on(clauses, count, self._drafts, self._index) or part_of_group(
                context, clauses, count, self._drafts, last
            )
            if gone_on is not None:
                reading, source = gone_on
            else:
                told = finder.told_lately(self._index)
                again = spread_again(context, clauses, count, told)
                if again is not None and told is not None:
                    reading, spread = (again, told.object, None, None), count.out_of
        if reading[0] is None and are_badges(context, clauses, count, self._index):
            reading = BADGES_AWARDED, "member", None, None
        metric, noun, breakdown, parent = reading
        if metric is None and count.noun_hit is None and not count.pair:
            return None
        if count.numeral.value == 0 and is_of_one_form(clauses, count):
            return None
        if is_excess(context, clauses, count) or is_case(context, count):
            return None
        if metric is not None and is_of_no_time_or_place(context, clauses, count):
            metric = None
        if metric is not None and context.vocabulary.metrics[metric].kind == "share":
            metric = None  # the count behind a share is another figure
            if count.noun_hit is None:
                return None  # "hồ sơ nộp trực tuyến là 6.790, bằng 76%": the percent is the figure
        draft = new_draft(context, clauses, count, metric, noun)
        if metric is not None:
            draft.breakdown, draft.parent = breakdown, parent
            if spread is not None and draft.base is None:
                draft.base, draft.base_role = spread.numeral.value, "total"
            draft.place = self._place_of(draft, source)
            draft.role = _role_beside(context, draft, source)
            if parent is not None and parent.role != draft.role == "achieved":
                _undo_part(draft)
            set_apart(context, clauses, draft, last)
        return draft

    def _place_of(self, draft: Draft, source: Draft | None) -> int | None:
        """Where a figure that goes on with `source` names whose it is."""
        if source is not None and self._finder.tells_these_again(self._clauses, draft.count):
            return source.count.start if source.place is None else source.place
        if source is not None and draft.parent is not None and draft.breakdown is not None:
            return _place_of_whole(self._context, draft.parent, source, draft.count)
        once = self._clauses.before(draft.count)[-1:]
        if draft.count.pair == "before" and once and once[0].pair == "after":
            named = self._context.places.are_named_between(once[0].end, draft.count.start)
            return draft.count.start if named else once[0].start  # "có 102 xã, trước đó là 286"
        return self._clauses.seat_of(draft.count)

    def _name_parts(self, counted: Set[str | None]) -> None:
        """Say of which kind, level, office or topic the parts of a whole are."""
        context, drafts = self._context, self._drafts.values()
        name_in_turn(context, self._clauses, self._drafts)
        name_parts_by_actor(context, drafts, self._finder.same_before)
        if not counted.isdisjoint(UNITS):
            name_kinds(context, drafts)
            name_kinds_besides(context, drafts, self._finder)
            tell_apart(context, list(drafts))
            name_levels(context, drafts)
            drop_unnamed(context, drafts)
        if DELEGATED in counted:
            name_recipients(context, drafts)
        if BODIES_CUT in counted:
            drop_summed(context.folded, drafts)
            name_bodies(context, drafts)
        if GRASSROOTS in counted:
            name_cells(context, drafts)
        if UPPER_COMMITTEES in counted:
            name_committees(context, drafts)
        if STAFF_CUT in counted:
            name_staff(context, drafts)
        if not counted.isdisjoint(INSPECTED):
            name_topics(context, drafts)
        if not counted.isdisjoint(DISCIPLINED):
            name_forms(context, self._clauses, drafts)
        if STRUCK_OFF in counted:
            name_ways_out(drafts)

    def _draft_shares(self) -> None:
        """Give percents to their counts; those left over are figures of their own."""
        context, clauses, finder, drafts = self._context, self._clauses, self._finder, self._drafts
        share: Draft | None = None
        shares = False
        left_over = attach_percents(context, clauses, drafts)
        told = _told_shares(context, clauses, drafts, left_over)
        for count in merge(told, left_over, key=attrgetter("start")):
            if count in told:
                finder.remember_share(count, self._index)
                continue
            if share is not None and attach_points(context, share, count, clauses.sentence.end):
                count.noun, count.action = share.count.noun, share.count.action
                finder.remember_share(count, self._index)
                continue
            share = lone_share(context, clauses, count, finder, drafts, self._index)
            share = share or self._share_of_spread(count)
            share = share or share_of_group(context, clauses, count, drafts.values(), self._before)
            if share is not None and is_told(context, clauses, count):
                drafts[id(count)], shares = share, True
                if share.metric in (*OF_MODELS, *RATED) and share.value is None:
                    finder.remember_model(share, self._index)
        if shares:
            name_tiers(context, clauses, drafts.values())

    def _share_of_spread(self, count: Count) -> Draft | None:
        """The share of a model in one more place: "… đạt 66,1%. Thọ Xuân đạt 79,5%"."""
        before = [one for one in self._drafts.values() if one.metric and one.start < count.start]
        told = max(before, key=attrgetter("start"), default=None)
        told = told or self._finder.told_lately(self._index, before=self._clauses.sentence.start)
        metric = spread_again(self._context, self._clauses, count, told)
        if metric is None or told is None:
            return None
        share = new_draft(self._context, self._clauses, count, metric, told.object)
        share.value, share.percent = None, count.numeral.value
        self._finder.remember_share(count, self._index)
        return share

    def _give_targets_and_wholes(self, counted: Set[str | None]) -> None:
        """Say what was aimed at, and of how many the figures of the sentence are."""
        context, clauses, drafts = self._context, self._clauses, self._drafts
        plan_pairs(drafts.values())
        give_targets(context, clauses, drafts)
        if SHORTCOMINGS in counted:
            merge_remedied(drafts)
        if DENUNCIATIONS in counted:
            merge_denounced(drafts)
        if POSTS_FILLED in counted:
            give_posts(clauses, drafts, self._before)
        if not counted.isdisjoint(FOUND):
            give_found(context, drafts, self._finder.last_whole)
        if SCHEMES in counted:
            give_schemes(clauses, drafts, self._finder.tail_at(self._index))
        if UNDER_WATCH in counted:
            name_group(context, drafts)
        plan_together(context, drafts.values())
        if not counted.isdisjoint(UNITS):
            plan_units(context, drafts.values(), self._finder)
        if UNITS_BEFORE in counted:
            date_units(context, drafts.values())
        give_totals(context, clauses, drafts)
        if not counted.isdisjoint(OF_MODELS):
            give_units(context, clauses, drafts)
        if DENUNCIATIONS in counted or CONSOLIDATED in counted:
            give_received(clauses, drafts, self._finder.tail_at(self._index))


def _is_aim_beside(draft: Draft, last: Draft | None) -> bool:
    """Whether it only says what was aimed at: "kết nạp 2.516 đảng viên so với chỉ tiêu 2.400"."""
    if last is None or draft.role != "target" or draft.count.noun:
        return False
    return (last.metric, last.role) == (draft.metric, "achieved")


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


def _undo_part(draft: Draft) -> None:
    """Make what was done of what is due no part: "phải kỷ luật 45 đảng viên (đã kỷ luật 34)"."""
    if draft.parent is not None and draft.breakdown in (draft.unit, draft.parent.unit):
        draft.breakdown = draft.parent = None


def _role_beside(context: TextContext, draft: Draft, source: Draft | None) -> Role:
    """The role of a figure, given those of its whole and of the figure that it goes on with."""
    role, whole = draft.role, draft.parent
    if whole is not None and role == "achieved":
        role = _role_of_part(context, whole, draft)
    elif whole is not None and is_only_eligible(context, draft.count):
        role = whole.role  # "duyệt 512 người, trong đó 430 thuộc diện nghỉ hưu"
    told_on = draft.metric not in UNITS and (source is not None or draft.count.action is None)
    if told_on and role == "achieved" and _WILL.match(context.folded, draft.count.end):
        return "planned"
    if source is not None and (role == "achieved" or source.role == role == "target"):
        return _role_in_row(context, source, draft)
    return role


def _role_in_row(context: TextContext, source: Draft, draft: Draft) -> Role:
    """A row of targets goes on until results are told: "chỉ tiêu 150 cho Tam Kỳ; Hội An 110"."""
    if is_quota(context.folded, draft.sentence.start, draft.count.start):
        return "target"
    between = context.folded[source.count.end : draft.count.start]
    if FORESEEN in between.rpartition(";")[2]:
        return "planned"  # "tinh giản 214 người; năm 2023 dự kiến 260"
    if source.role == "planned" and between.startswith(", ") and "đã" not in between:
        return "planned"  # "dự kiến năm 2025 là 260, năm 2026 là 230"
    if source.role != "target":
        return "achieved"
    told = is_told_of_results(context, source.count.end, draft.count.start)
    return "achieved" if told else "target"


def _role_of_part(context: TextContext, whole: Draft, part: Draft) -> Role:
    """What is to be done is so with its parts, unless some are said to be done by now."""
    said = context.hits_in("role", whole.count.end, part.count.start)
    return "achieved" if said else whole.role


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
