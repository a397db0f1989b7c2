"""Figures: every count of the body as an observation, coded where the catalogue knows it."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import timedelta
from decimal import Decimal
from itertools import pairwise

from sosanh.extract.context import TextContext
from sosanh.extract.counts.clauses import Clauses
from sosanh.extract.drafts.draft import Draft
from sosanh.extract.drafts.roles import is_said_done, kind_of, plan_ahead, plan_alike
from sosanh.extract.figures.actors import actors_of, part_of
from sosanh.extract.figures.drafting import drafts_of
from sosanh.extract.figures.unit_kinds import (
    tell_after_from_before,
    tell_before_from_reduction,
)
from sosanh.extract.figures.verification import verify
from sosanh.extract.metrics.finder import MetricFinder
from sosanh.extract.metrics.mergers import UNITS_AFTER, UNITS_BEFORE
from sosanh.extract.metrics.rules import STOCKS_OF_ALL
from sosanh.extract.shares.wholes import give_bases
from sosanh.extract.tables.cells import find_rows
from sosanh.extract.tables.figures import drafts_of_row
from sosanh.extract.text.rows import JOINT
from sosanh.extract.text.segments import fold
from sosanh.extract.text.units import COMMUNE, DISTRICT
from sosanh.extract.time.leaning.years import a_year_before
from sosanh.extract.time.phrase import PARTS_OF_YEAR
from sosanh.facts import (
    UNKNOWN_PERIOD,
    UNRATED,
    CheckOutcome,
    FactType,
    Observation,
    Period,
    Role,
    Scope,
    number_facts,
)

_Figure = tuple[str | Decimal | None, ...]  # metric, value, percent; where it matters, part

_LATELY = timedelta(days=45)
"""Days after the period spoken of in which a stock is still one of that period."""
_OF_THE_PAST = (UNITS_BEFORE,)
_YET_TO_COME = (UNITS_AFTER,)
"""What is told of before it is there: the communes after a merger that is decided."""
_HANDED_ON = ("administrative_procedures_delegated",)
"""What a report tells of as done in its time, though it remains."""
_ISSUED = ("work_programmes_issued", "schemes_completed", "programme_items_issued_by_lower_levels")
"""What is counted for the term in which it was issued."""
_HANDLED = ("dossiers_on_time_share", "online_dossiers_share")
_YEAR_BY_YEAR = (
    *("party_members_admitted", "party_members_made_full", "party_members_struck_off"),
    *_HANDLED,
    "private_firm_party_orgs_founded",
)
"""What is planned for each year and counted from its first day."""
_ROUNDED = ("over", "nearly", "about")
_LEAD_ENDS = 2
"""The last sentence of the lead, the headline being the one before its first."""
_FULL_STOPS = (".", "!", "?", "…", ".”", '."')
_CUT = ("bodies_cut", "staff_positions_cut", "administrative_procedures_cut")
_JOINED = re.compile(rf"{JOINT} ")
_UNIT_WORDS = re.compile(rf"^(?:(?:các|{DISTRICT}|thành phố|{COMMUNE}|tp\.?) )+")
_ONCE = re.compile(
    r"\b(?:trước (?:đây|kia|đó|khi|sắp|sáp|hợp)|(?:khi|lúc) (?:ấy|đó|mới|bắt đầu)|hồi"
    r"|(?:ngày|thời gian) đầu|thời điểm bắt đầu)\b"
)


def find_observations(context: TextContext) -> list[Observation]:
    """Return the figures of the body, in order."""
    finder = MetricFinder(context)
    rows = find_rows(context)
    drafts: list[Draft] = []
    for index, sentence in enumerate(context.sentences):
        if not context.counts_something(index):
            continue
        clauses = Clauses(context, sentence)
        row = rows.get(sentence.start)
        if row is not None:
            found = drafts_of_row(context, clauses, finder, index, row)
        else:
            found = drafts_of(context, clauses, finder, index)
        for draft in found:
            drafts.extend(_for_each_place(context, draft))
    drafts = [draft for draft in drafts if not draft.dropped]
    tell_after_from_before(context, drafts)
    tell_before_from_reduction(context, drafts)
    give_bases(context, drafts)
    drafts.sort(key=lambda draft: (draft.start, draft.end))
    return _finish(context, drafts)


def _for_each_place(context: TextContext, draft: Draft) -> list[Draft]:
    """Return `draft` once for each place whose figure it is: "A và B đều có 7 xã"."""
    places = context.places.each_of(draft.count.start) if draft.metric is not None else ()
    return [replace(draft, place=place) for place in places] or [draft]


def _finish(context: TextContext, drafts: Sequence[Draft]) -> list[Observation]:
    scopes: list[Scope] = []
    periods: list[Period] = []
    for draft in drafts:
        place = draft.count.start if draft.place is None else draft.place
        scopes.append(context.scope_at(place))
        period = draft.period or context.period_at(draft.count.start)
        kind = context.vocabulary.metrics[draft.metric].kind if draft.metric else None
        if kind == "flow":
            done = context.timeline.done_at(context.sentence_at(draft.start))
            if done is not None and done.basis != "none":
                period = done
            period = context.timeline.since.report_began(period)
        if draft.metric in _YEAR_BY_YEAR:
            period = context.timeline.since.new_year(draft.start, period)
            if draft.metric in _HANDLED:
                period = context.timeline.since.new_offices(period)
        elif draft.metric in _CUT:
            period = context.timeline.since.compared_year(draft.start, period)
        if kind == "stock" and draft.period is None and draft.metric not in _OF_THE_PAST:
            period = context.timeline.counted_at(context.sentence_at(draft.start)) or period
        if draft.metric in _OF_THE_PAST and period.basis != "stated":
            period = context.timeline.since.before_merger(period)
        if draft.role in ("target", "planned") and period.basis == "none":
            period = context.timeline.reported.planned or period
        if kind == "stock" and _is_undated(context, draft, period):
            period = _on_day_of_text(context, draft) or period
        elif kind == "stock":
            period = _until_day_of_text(context, draft, period)
        if draft.metric in _OF_THE_PAST and draft.role == "achieved":
            period = _before_it_began(context, period)
        periods.append(period)
    _part_times(context, drafts, periods)
    _share_place_behind(context, drafts, scopes)
    _follow_parents(context, drafts, periods, scopes)
    _share_in_full(context, drafts, periods, scopes)
    for draft, period in zip(drafts, periods, strict=True):
        plan_ahead(context, draft, period)
    plan_alike(context, drafts, periods)
    _share_roles(context, drafts)
    places: list[tuple[FactType, int, int]] = [
        ("observation", draft.start, draft.end) for draft in drafts
    ]
    names = number_facts(context.document.document_id, places)
    ids = {id(draft): name for draft, name in zip(drafts, names, strict=True)}
    finished = []
    # one mapping for all figures with the same outcomes: a long text has hundreds of thousands
    alike: dict[tuple[tuple[str, CheckOutcome], ...], Mapping[str, CheckOutcome]] = {}
    verified = [
        alike.setdefault(tuple(checks.items()), checks)
        for checks in verify(context, drafts, scopes, periods)
    ]
    rows = zip(drafts, scopes, periods, verified, actors_of(context, drafts), strict=True)
    for draft, scope, period, checks, actor in rows:
        numeral = draft.count.numeral
        finished.append(
            Observation(
                evidence=context.evidence(draft.start, draft.end),
                scope=scope,
                period=period,
                speaker=context.speaker_at(draft.start),
                confidence=UNRATED,
                checks=checks,
                metric=draft.metric,
                noun=draft.noun,
                value=draft.value,
                value_high=numeral.high if draft.value is not None else None,
                unit=draft.unit,
                qualifier=numeral.qualifier,
                role=draft.role,
                kind=kind_of(context, draft, period),
                base=draft.base,
                base_role=draft.base_role,
                percent_stated=draft.percent,
                percent_check=draft.percent_check,
                change_value=draft.change,
                change_unit=draft.change_unit,
                comparator=draft.comparator,
                breakdown=_beside_area(part_of(draft, actor), scope),
                parent=ids.get(id(draft.parent)) if draft.parent is not None else None,
            )
        )
    return finished


def _beside_area(part: str | None, scope: Scope) -> str | None:
    """What sets a figure apart but for its place: "huyện Bù Đăng" of an area of that name."""
    if part is None or scope.area is None:
        return part
    named, area = fold(part).removeprefix("thuộc "), fold(scope.area)
    if scope.level == "bloc" and area.startswith(named):
        return None  # "thuộc khối hành chính, sự nghiệp"
    return None if _UNIT_WORDS.sub("", named) == _UNIT_WORDS.sub("", area) else part


def _is_undated(context: TextContext, draft: Draft, period: Period) -> bool:
    """Whether no word says when: what was spoken of long before does not date what there is."""
    if period.basis == "none":
        return True
    day, until = context.timeline.day, period.period_to
    if period.basis == "stated" or day is None or until is None:
        return False
    # a report of 27 June, or on five months of something new, counts what there is on its day
    done = draft.metric in _HANDED_ON
    if not done and (until > day or context.timeline.reported.is_of_some_months(period)):
        return draft.metric not in _YET_TO_COME
    sentence = context.sentence_at(draft.start)
    if context.timeline.reported.is_titled_on(period) or (
        context.timeline.is_told_in(sentence, period)
    ):
        return False
    on_a_day = period.period_from is None
    if until + _LATELY > day and (on_a_day or period.precision in ("year", *PARTS_OF_YEAR)):
        return False
    if on_a_day:
        return context.timeline.is_carried_on(sentence)
    return draft.metric not in _YET_TO_COME


def _on_day_of_text(context: TextContext, draft: Draft) -> Period | None:
    """Date a stock that no word dates: what a text says there is, there is on its day."""
    day = context.timeline.day
    start = context.sentence_at(draft.start).start
    past = draft.metric in _OF_THE_PAST or _ONCE.search(context.folded, start, draft.end)
    if day is None or past or draft.role != "achieved":
        return None
    return Period(None, day, "day", "inherited")


def _until_day_of_text(context: TextContext, draft: Draft, period: Period) -> Period:
    """Let 3.911 in "từ đầu năm đến nay kết nạp 61, nâng tổng số lên 3.911" be of the last day."""
    day, begin, until = context.timeline.day, period.period_from, period.period_to
    other = (*_OF_THE_PAST, *_YET_TO_COME, *_HANDED_ON, *_ISSUED)
    if day is None or begin is None or until is None or draft.metric in other:
        return period
    if not begin < day <= until or period.precision == "month" or draft.role != "achieved":
        return period
    return Period(None, day, "day", "inherited")


def _before_it_began(context: TextContext, period: Period) -> Period:
    """Date the units before "từ ngày 1/7/2025, 412 xã sắp xếp thành 130" to the day before."""
    begun = period.period_from
    from_then_on = period.period_to in (None, context.timeline.day)
    if begun is None or period.basis != "stated" or not from_then_on:
        return period
    return Period(None, begun - timedelta(days=1), "day", "stated")


def _part_times(context: TextContext, drafts: Sequence[Draft], periods: list[Period]) -> None:
    """Let 92 be of 2022 in "năm 2023, số đảng viên bị kỷ luật giảm từ 92 xuống 77"."""
    for number, (draft, following) in enumerate(pairwise(drafts)):
        if (draft.count.pair, following.count.pair) != ("before", "after") or not draft.metric:
            continue
        same = draft.metric == following.metric and periods[number] == periods[number + 1]
        if same and context.vocabulary.metrics[draft.metric].kind == "flow":
            told = periods[number]
            of_a_year = told.precision in (*PARTS_OF_YEAR, "year")
            periods[number] = a_year_before(told) if of_a_year else UNKNOWN_PERIOD
        elif same and draft.metric in STOCKS_OF_ALL:
            periods[number] = UNKNOWN_PERIOD  # there were so many once


def _share_place_behind(context: TextContext, drafts: Sequence[Draft], scopes: list[Scope]) -> None:
    """Give both figures of "kiểm tra 5 tổ chức đảng và 6 đảng viên ở Đô Lương" their place."""
    for number, (draft, following) in enumerate(pairwise(drafts)):
        action, start = draft.count.action, following.count.start
        if action is None or action is not following.count.action or draft.place is not None:
            continue
        joined = _JOINED.fullmatch(context.folded, draft.count.end, start) is not None
        own = context.places.are_named_between(action.start, draft.count.start)
        if joined and not own and context.places.is_tied(start):
            scopes[number] = scopes[number + 1]


def _follow_parents(
    context: TextContext, drafts: Sequence[Draft], periods: list[Period], scopes: list[Scope]
) -> None:
    """Give "Trong số này có 9 cấp ủy viên" the place and time of the total it is a part of."""
    place_of = {id(draft): place for place, draft in enumerate(drafts)}
    for place, draft in enumerate(drafts):
        total = place_of.get(id(draft.parent)) if draft.parent is not None else None
        if total is None:
            continue
        if context.sentence_at(draft.start) is not context.sentence_at(drafts[total].start):
            sentence = context.sentence_at(draft.start)
            if periods[place].basis != "stated" and not context.timeline.is_taken_up(sentence):
                periods[place] = periods[total]
            if not context.places.names_place_of(draft.count.start):
                scopes[place] = scopes[total]


def _share_roles(context: TextContext, drafts: Sequence[Draft]) -> None:
    """A headline's figure is a target or plan where the text never says that it was reached.

    It need not be told again: it is one if all of its metric that the lead tells of is. So is a cut
    that the text elsewhere says is to come, where no word says that it was made.
    """
    headline = [draft for draft in drafts if draft.start < context.headline_end]
    told: dict[tuple[str | None, Decimal | None, Decimal | None], set[Role]] = {}
    lead: dict[str | None, set[Role]] = {}
    for draft in drafts[len(headline) :]:
        if draft.metric is not None:
            told.setdefault(_claim(draft), set()).add(draft.role)
            if context.sentence_index(draft.start) <= _LEAD_ENDS:
                lead.setdefault(draft.metric, set()).add(draft.role)
    if headline and context.text.endswith(_FULL_STOPS, 0, context.sentences[0].end):
        lead = {}  # a text without a headline
    for draft in headline:
        roles = told.get(_claim(draft)) or lead.get(draft.metric) or {"achieved"}
        if "achieved" not in roles:
            draft.role = "target" if "target" in roles else "planned"
    for draft in drafts[len(headline) :]:
        to_come = draft.role == "achieved" and "planned" in told.get(_claim(draft), ())
        if to_come and draft.metric in _CUT:
            sentence = context.sentence_at(draft.start)
            if not is_said_done(context, sentence.start, sentence.end):
                draft.role = "planned"


def _claim(draft: Draft) -> tuple[str | None, Decimal | None, Decimal | None]:
    return draft.metric, draft.value, draft.percent


def _share_in_full(
    context: TextContext, drafts: Sequence[Draft], periods: list[Period], scopes: list[Scope]
) -> None:
    """A headline's figure takes period, area and base from where the text states it in full."""
    headline_end = context.headline_end
    dated: dict[_Figure, int] = {}
    placed: dict[_Figure, int] = {}
    based: dict[_Figure, Draft] = {}
    for index, draft in enumerate(drafts):
        if draft.metric is not None:
            told = draft.start >= headline_end or periods[index].basis == "stated"
            if told and periods[index].basis != "none":
                dated.setdefault((*_figure(draft), draft.breakdown), index)
            if draft.base is not None:
                based.setdefault(_figure(draft), draft)
            if scopes[index].area is not None:
                placed.setdefault(_figure(draft), index)
    for index, draft in enumerate(drafts):
        if draft.metric is None:
            continue
        in_headline = draft.start < headline_end
        whole = based.get(_figure(draft))
        if in_headline and draft.base is None and whole is not None:
            draft.base, draft.base_role = whole.base, whole.base_role
        if in_headline and scopes[index].area is None:
            scopes[index] = scopes[placed.get(_figure(draft), index)]
        source = dated.get((*_figure(draft), draft.breakdown))
        if source is None and in_headline:
            source = next(
                (one for one in dated.values() if _is_round_for(draft, drafts[one])), None
            )
        if source is None or not (in_headline or _is_within(scopes[index], scopes[source])):
            continue
        elsewhere = scopes[index].area is None and scopes[source].area is not None
        if not in_headline and elsewhere and context.places.names_place_of(draft.count.start):
            continue  # "toàn tỉnh kết nạp 6" is not what a cell did, which admitted 6, too
        if periods[index].basis == "none" or (in_headline and periods[index].basis != "stated"):
            periods[index] = replace(periods[source], basis="inherited")
            if scopes[index].area is None:
                scopes[index] = scopes[source]


def _is_round_for(headline: Draft, full: Draft) -> bool:
    """Whether a headline rounds what the text states in full: "hơn 1 ngàn" of 1.054."""
    rounded, exact = headline.value, full.value
    if headline.count.numeral.qualifier not in _ROUNDED or rounded is None or exact is None:
        return False
    same = (headline.metric, headline.breakdown) == (full.metric, full.breakdown)
    return same and abs(exact - rounded) * 10 <= exact


def _figure(draft: Draft) -> _Figure:
    """What makes two mentions the same figure; a share has no value but its percent."""
    return draft.metric, draft.value, draft.percent if draft.value is None else None


def _is_within(told: Scope, full: Scope) -> bool:
    """Whether a mention can be of the place that the one in full is of: it may leave out where."""
    return told.area in (None, full.area) and told.province in (None, full.province)
