"""Figures: every count of the body as an observation, coded where the catalogue knows it."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace

from sosanh.extract.catalogue.breakdown_names import name_of_part
from sosanh.extract.context import TextContext
from sosanh.extract.counts.clauses import Clauses
from sosanh.extract.drafts.draft import Draft
from sosanh.extract.drafts.kinds import kind_of
from sosanh.extract.drafts.plans import plan_ahead, plan_alike, plan_parts
from sosanh.extract.figures.actors import actors_of, part_of
from sosanh.extract.figures.drafting import drafts_of
from sosanh.extract.figures.merged_only import drop_merged_only
from sosanh.extract.figures.periods import periods_of
from sosanh.extract.figures.told_elsewhere import (
    follow_parents,
    share_in_full,
    share_place_behind,
    share_roles,
)
from sosanh.extract.figures.units_at_two_times import (
    tell_after_from_before,
    tell_before_from_reduction,
)
from sosanh.extract.figures.verification import verify
from sosanh.extract.metrics.codes import TRAINED, UNITS
from sosanh.extract.metrics.finder import MetricFinder
from sosanh.extract.places.mention import NATIONAL
from sosanh.extract.shares.wholes import give_bases
from sosanh.extract.tables.cells import Row
from sosanh.extract.tables.figures import drafts_of_row
from sosanh.extract.text.segments import fold
from sosanh.extract.text.units import COMMUNE, DISTRICT
from sosanh.facts import (
    UNRATED,
    CheckOutcome,
    FactType,
    Observation,
    Period,
    Scope,
    number_facts,
)

_SCHOOL_OF_ALL = "trường chính trị tỉnh"
_MERGED = 4
"""Provinces that are one today at the most, and some more."""
_YOUTH = "thanh niên"
_OF_YOUTH = "đoàn viên thanh niên"
_OF_TRADE_UNIONS = "đoàn viên công đoàn"
_TRADE_UNION = re.compile(r"\bcông đoàn\b|\bliên đoàn lao động\b|\bcác cấp cđ\b")
_YOUTH_UNION = re.compile(
    r"\bthanh niên\b|\b(?:tỉnh|thành|huyện|quận|thị|xã) đoàn\b"
    r"|\bđoàn (?:tncs|khối|trường|cơ sở|xã)\b|\bbí thư đoàn\b"
)
_WHERE = re.compile(r"\A(?:thuộc |ở |tại |của )+")
_UNIT_WORDS = re.compile(rf"^(?:(?:các|{DISTRICT}|thành phố|{COMMUNE}|tp\.?) )+")


def find_observations(context: TextContext, rows: Mapping[int, Row]) -> list[Observation]:
    """Return the figures of the body, in order; `rows` of its tables by where they start."""
    finder = MetricFinder(context)
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
    drop_merged_only(context, drafts)
    drafts = [draft for draft in drafts if not draft.dropped]
    give_bases(context, drafts)
    drafts.sort(key=lambda draft: (draft.start, draft.end))
    plan_parts(context, drafts)
    return _finish(context, drafts)


def _for_each_place(context: TextContext, draft: Draft) -> list[Draft]:
    """Return `draft` once for each place whose figure it is: "A và B đều có 7 xã"."""
    places = context.places.each_of(draft.count.start) if draft.metric is not None else ()
    return [replace(draft, place=place) for place in places] or [draft]


def _whose(context: TextContext, draft: Draft, period: Period) -> Scope:
    """Whom a figure is about, by the borders of its own time.

    Units before a change are told of what they became: "lập 135 xã từ 373 đơn vị cũ". Whom the
    school of a province trains are the province's officials.
    """
    place = draft.count.start if draft.place is None else draft.place
    if draft.count.pair == "before":
        return context.scope_at(place)
    scope = context.scope_in(place, period)
    if draft.metric == TRAINED and fold(scope.area or "").startswith(_SCHOOL_OF_ALL):
        return replace(scope, area=None, level="province")
    return scope


def _finish(context: TextContext, drafts: Sequence[Draft]) -> list[Observation]:
    periods = periods_of(context, drafts)
    scopes = [_whose(context, *told) for told in zip(drafts, periods, strict=True)]
    scopes = [_of_all(draft, scope) for draft, scope in zip(drafts, scopes, strict=True)]
    share_place_behind(context, drafts, scopes)
    follow_parents(context, drafts, periods, scopes)
    share_in_full(context, drafts, periods, scopes)
    for draft, period in zip(drafts, periods, strict=True):
        plan_ahead(context, draft, period)
    plan_alike(context, drafts, periods)
    share_roles(context, drafts)
    places: list[tuple[FactType, int, int]] = [
        ("observation", draft.start, draft.end) for draft in drafts
    ]
    names = number_facts(context.document.document_id, places)
    ids = {id(draft): name for draft, name in zip(drafts, names, strict=True)}
    scope_of = {id(draft): scope for draft, scope in zip(drafts, scopes, strict=True)}
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
                breakdown=_named(
                    context,
                    _beside_area(
                        context, draft, part_of(draft, actor), scope, scope_of.get(id(draft.parent))
                    ),
                ),
                parent=ids.get(id(draft.parent)) if draft.parent is not None else None,
            )
        )
    return finished


def _of_all(draft: Draft, scope: Scope) -> Scope:
    """The whole country, for provinces after a merger: no province has "23 tỉnh, thành phố"."""
    if draft.metric not in UNITS:
        return scope
    whole = draft if draft.parent is None else draft.parent  # "34 (28 tỉnh và 6 thành phố)"
    several = whole.breakdown == "cấp tỉnh" and (whole.value or 0) > _MERGED
    return Scope(None, NATIONAL, "national") if several else scope


def _beside_area(
    context: TextContext, draft: Draft, part: str | None, scope: Scope, of_whole: Scope | None
) -> str | None:
    """What sets a figure apart but for its place: "huyện Bù Đăng" of an area of that name.

    Of "160 đảng viên. Trong đó, huyện Nga Sơn 40 đảng viên" only the place does.
    """
    if part is None or scope.area is None:
        return part
    counted = draft.parent.count.noun_hit if draft.parent is not None else None
    repeated = counted is not None and counted.phrase.surface == fold(part) and of_whole != scope
    metric = context.vocabulary.metrics[draft.metric] if draft.metric is not None else None
    if repeated or (metric is not None and metric.unit == fold(part)):
        return None  # of a row, too: "…; huyện Hà Trung 20"
    named, area = _WHERE.sub("", fold(part)), fold(scope.area)
    if scope.level == "bloc" and "khối" in named and area.startswith(named):
        return None  # "thuộc khối hành chính, sự nghiệp"
    return None if _UNIT_WORDS.sub("", named) == _UNIT_WORDS.sub("", area) else part


def _named(context: TextContext, part: str | None) -> str | None:
    """The part by its one name, and by that of who acted: "nữ", "khiển trách (chi bộ)"."""
    if part is None:
        return None
    words, opening, actor = part.partition(" (")
    name = name_of_part(words, context.vocabulary.breakdown_names)
    if name == _OF_YOUTH and _YOUTH not in fold(words) and _is_on_trade_unions(context.folded):
        name = _OF_TRADE_UNIONS
    return name + opening + actor


def _is_on_trade_unions(folded: str) -> bool:
    """Whether a text speaks of trade unions and nowhere of the Youth Union."""
    return _TRADE_UNION.search(folded) is not None and _YOUTH_UNION.search(folded) is None
