"""What a figure takes from the rest of its text: place, time, base and role told elsewhere."""

import re
from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal
from itertools import pairwise

from sosanh.extract.context import TextContext
from sosanh.extract.drafts.draft import Draft
from sosanh.extract.drafts.plans import is_said_done
from sosanh.extract.metrics.codes import CUTS
from sosanh.extract.text.rows import JOINT
from sosanh.facts import Period, Role, Scope

_Figure = tuple[str | Decimal | None, ...]  # metric, value, percent; where it matters, part

_ROUNDED = ("over", "nearly", "about")
_LEAD_ENDS = 2
"""The last sentence of the lead, the headline being the one before its first."""
_FULL_STOPS = (".", "!", "?", "…", ".”", '."')
_JOINED = re.compile(rf"{JOINT} ")


def share_place_behind(context: TextContext, drafts: Sequence[Draft], scopes: list[Scope]) -> None:
    """Give both figures of "kiểm tra 5 tổ chức đảng và 6 đảng viên ở Đô Lương" their place."""
    for number, (draft, following) in enumerate(pairwise(drafts)):
        action, start = draft.count.action, following.count.start
        if _is_led_by(context, draft, following):
            scopes[number] = scopes[number + 1]
            continue
        if action is None or action is not following.count.action or draft.place is not None:
            continue
        joined = _JOINED.fullmatch(context.folded, draft.count.end, start) is not None
        own = context.places.are_named_between(action.start, draft.count.start)
        if joined and not own and context.places.is_tied(start):
            scopes[number] = scopes[number + 1]


def _is_led_by(context: TextContext, draft: Draft, following: Draft) -> bool:
    """Whether the second of a pair names the place: "từ 11.160 xã, cả nước còn 10.599"."""
    if (draft.count.pair, following.count.pair) != ("before", "after"):
        return False
    sentence = draft.sentence
    return (
        following.start < sentence.end
        and not context.places.are_named_between(sentence.start, draft.count.start)
        and context.places.are_named_between(draft.count.end, following.count.start)
    )


def follow_parents(
    context: TextContext, drafts: Sequence[Draft], periods: list[Period], scopes: list[Scope]
) -> None:
    """Give "Trong số này có 9 cấp ủy viên" the place and time of the total it is a part of."""
    place_of = {id(draft): place for place, draft in enumerate(drafts)}
    for place, draft in enumerate(drafts):
        total = place_of.get(id(draft.parent)) if draft.parent is not None else None
        if total is None:
            continue
        if draft.sentence is not drafts[total].sentence:
            if not _tells_own_time(context, draft, periods[place]):
                periods[place] = periods[total]
            if not context.places.names_place_of(draft.count.start):
                scopes[place] = scopes[total]


def _tells_own_time(context: TextContext, part: Draft, period: Period) -> bool:
    """Whether the sentence of a part says when: "Trong đó, 6 tháng đầu năm 95; từ 1/7 là 8"."""
    timeline = context.timeline
    own = period.basis == "stated" or timeline.is_told_in(part.sentence, period)
    return own or timeline.is_taken_up(part.sentence)


def share_in_full(
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
        in_headline, figure = draft.start < headline_end, _figure(draft)
        whole = based.get(figure)
        if in_headline and draft.base is None and whole is not None:
            draft.base, draft.base_role = whole.base, whole.base_role
        if in_headline and scopes[index].area is None:
            scopes[index] = scopes[placed.get(figure, index)]
        source = dated.get((*figure, draft.breakdown))
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


def share_roles(context: TextContext, drafts: Sequence[Draft]) -> None:
    """A headline's figure is a target or plan where the text never says that it was reached.

    It need not be told again: it is one if all of its metric that the lead tells of is. So is a cut
    that the text elsewhere says is to come, where no word says that it was made.
    """
    headline_end = context.headline_end
    headline = [draft for draft in drafts if draft.start < headline_end]
    lead_ends = (
        context.sentences[min(_LEAD_ENDS, len(context.sentences) - 1)].start if drafts else 0
    )
    told: dict[tuple[str | None, Decimal | None, Decimal | None], set[Role]] = {}
    lead: dict[str | None, set[Role]] = {}
    for draft in drafts[len(headline) :]:
        if draft.metric is not None:
            told.setdefault(_claim(draft), set()).add(draft.role)
            if draft.sentence.start <= lead_ends:
                lead.setdefault(draft.metric, set()).add(draft.role)
    if headline and context.text.endswith(_FULL_STOPS, 0, context.sentences[0].end):
        lead = {}  # a text without a headline
    for draft in headline:
        roles = told.get(_claim(draft)) or lead.get(draft.metric) or {"achieved"}
        if "achieved" not in roles:
            draft.role = "target" if "target" in roles else "planned"
    for draft in drafts[len(headline) :]:
        to_come = draft.role == "achieved" and "planned" in told.get(_claim(draft), ())
        if to_come and draft.metric in CUTS:
            sentence = draft.sentence
            if not is_said_done(context, sentence.start, sentence.end):
                draft.role = "planned"


def _claim(draft: Draft) -> tuple[str | None, Decimal | None, Decimal | None]:
    return draft.metric, draft.value, draft.percent


def _figure(draft: Draft) -> _Figure:
    """What makes two mentions the same figure; a share has no value but its percent."""
    return draft.metric, draft.value, draft.percent if draft.value is None else None


def _is_round_for(headline: Draft, full: Draft) -> bool:
    """Whether a headline rounds what the text states in full: "hơn 1 ngàn" of 1.054."""
    rounded, exact = headline.value, full.value
    if headline.count.numeral.qualifier not in _ROUNDED or rounded is None or exact is None:
        return False
    same = (headline.metric, headline.breakdown) == (full.metric, full.breakdown)
    return same and abs(exact - rounded) * 10 <= exact


def _is_within(told: Scope, full: Scope) -> bool:
    """Whether a mention can be of the place that the one in full is of: it may leave out where."""
    return told.area in (None, full.area) and told.province in (None, full.province)
