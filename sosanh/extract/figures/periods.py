"""When each figure is of: what its words say, corrected by how its metric counts its time.

A metric's `timing` in `metrics.csv` says how; its `kind` says the rest.
"""

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import date, timedelta
from itertools import pairwise

from sosanh.extract.catalogue.vocabulary import Metric, Timing
from sosanh.extract.context import TextContext
from sosanh.extract.drafts.draft import Draft
from sosanh.extract.figures.no_figure import bounds_each_time
from sosanh.extract.figures.on_one_day import on_one_day
from sosanh.extract.metrics.codes import CONGRESSES, RATED, STOCKS_OF_ALL
from sosanh.extract.text.cued import cued
from sosanh.extract.time.leaning.years import a_year_before
from sosanh.extract.time.phrase import PARTS_OF_YEAR, TERM_YEARS
from sosanh.facts import UNKNOWN_PERIOD, Period

_LATELY = timedelta(days=45)
"""Days after the period spoken of in which a stock is still one of that period."""
_ONCE = re.compile(
    r"\b(?:trước (?:đây|kia|đó|khi|sắp|sáp|hợp)|(?:khi|lúc|ngày) (?:ấy|đó|mới|bắt đầu|ra mắt)"
    r"|(?<!thu )hồi(?= (?:năm|tháng|đầu|giữa|cuối|ấy|đó|mới|trước|còn)\b)"
    r"|(?:ngày|thời gian) đầu|thời điểm bắt đầu)\b"
)
_RAISED = cued(
    r"\b(?:nâng|đưa)(?: tổng)?(?: số)? [^;.:\d]{0,70}\Z",
    "nâng", "đưa",
)  # fmt: skip
_RAISED_LEAD = 80
_RATED = cued(
    r"\b(?:xếp loại|đánh giá)[^.;\d]{0,70} năm ((?:19|20)\d{2})(?!\d| ?[-–])",
    "xếp loại", "đánh giá",
)  # fmt: skip
_YEAR = re.compile(r"\bnăm (?:19|20)\d{2}\b")
"""Behind the year of a rating, that of the next: "xếp loại xuất sắc năm 2019 là 7, năm 2020 là"."""
_AIM_LEAD = 48
_AIM_OF = cued(
    r"\b(?:chỉ tiêu|kế hoạch|mục tiêu)(?: của)?(?: cả| toàn)? (?P<time>năm|nhiệm kỳ|khóa)"
    r"(?! (?:(?:19|20)\d\d|trước|sau|tới|ngoái|sang))(?: [^\W\d_]+){0,4} \Z",
    "chỉ tiêu", "kế hoạch", "mục tiêu",
)  # fmt: skip
"""Before an aim, the time that it is for: "kế hoạch năm là 300", "chỉ tiêu của nhiệm kỳ là"."""
_OF_ITS_OWN_TIME: frozenset[Timing] = frozenset(
    ("before_change", "after_change", "handed_on", "in_term")
)
"""Stocks that are not those of the last day of the time spoken of."""


def periods_of(context: TextContext, drafts: Sequence[Draft]) -> list[Period]:
    """Return when each of `drafts` is of, in their order."""
    periods = [_period_of(context, draft) for draft in drafts]
    _part_times(context, drafts, periods)
    _compare_months(drafts, periods)
    return periods


def _period_of(context: TextContext, draft: Draft) -> Period:
    if bounds_each_time(context, draft.sentence, draft.count):
        return UNKNOWN_PERIOD
    period = draft.period or context.period_at(draft.count.start)
    metric = context.vocabulary.metrics[draft.metric] if draft.metric else None
    if metric is not None:
        if metric.kind == "flow":
            period = on_one_day(context, draft, period) or _done(context, draft, metric, period)
        elif metric.kind == "share":
            period = _beside_stocks(context, draft, period)
        elif metric.kind == "stock" and draft.period is None and metric.timing != "before_change":
            period = context.timeline.counted_at(draft.sentence) or period
        if draft.metric in RATED:
            period = _of_rated_year(context, draft, period)
        correct = _BY_TIMING.get(metric.timing)
        if correct is not None:
            period = correct(context, draft, period)
    if draft.role == "target":
        period = _of_all_its_time(context, draft, context.timeline.reported.whole_year(period))
    elif draft.role == "achieved" and metric is not None and metric.kind == "flow":
        period = _so_far(context, draft, period)
    if draft.role in ("target", "planned") and period.basis == "none":
        period = context.timeline.reported.planned or period
    if metric is not None and metric.kind == "stock":
        period = _of_stock(context, draft, metric, period)
    elif draft.metric in CONGRESSES and _are_held_by_now(context, draft, period):
        period = _on_day_of_text(context, draft, metric) or period
    return period


def _of_all_its_time(context: TextContext, draft: Draft, period: Period) -> Period:
    """Let an aim be of all the year or term that it names, however far results are told."""
    begins, ends = period.period_from, period.period_to
    lead = max(draft.sentence.start, draft.count.start - _AIM_LEAD)
    named = _AIM_OF.search(context.folded, lead, draft.count.start) if begins is not None else None
    if begins is None or named is None or (begins.month, begins.day) != (1, 1):
        return period
    if named["time"] == "năm":
        one = ends is None or ends.year == begins.year
        return Period(begins, date(begins.year, 12, 31), "year", "stated") if one else period
    if begins.year % TERM_YEARS:
        return period
    return Period(begins, date(begins.year + TERM_YEARS, 12, 31), "term", "stated")


def _are_held_by_now(context: TextContext, draft: Draft, period: Period) -> bool:
    """Whether congresses are all that were held: of all there are, or as far as a note counts."""
    if period.basis == "none":
        return draft.base is not None or context.timeline.noted is not None
    told = context.timeline.is_told_in(draft.sentence, period)  # "riêng tháng 6 là 230"
    return period.basis == "inherited" and not told and context.timeline.noted is not None


def _beside_stocks(context: TextContext, draft: Draft, period: Period) -> Period:
    """Let what is counted over a time be of that, behind what there is "đến nay"."""
    done = context.timeline.done_at(draft.sentence)
    return done if done is not None and done.basis != "none" else period


def _done(context: TextContext, draft: Draft, metric: Metric, period: Period) -> Period:
    period = _beside_stocks(context, draft, period)
    compares = metric.timing == "since_compared_year"
    if compares and _since_compared_year(context, draft, period) is not period:
        return period  # "đến nay giảm 61 đơn vị so với năm 2017" says since when
    if draft.role != "achieved" or draft.metric in CONGRESSES:
        return context.timeline.since.report_began(period)
    spoken = context.timeline.spoken_before(draft.sentence, draft.count.start)
    return context.timeline.since.began_with(period, spoken)


def _of_rated_year(context: TextContext, draft: Draft, period: Period) -> Period:
    """Let a rating be of the year it rates: "Về xếp loại năm 2025, 9 chi bộ xuất sắc".

    Or of that with which the time spoken of ends: "xếp loại cuối năm" in a report on six months.
    """
    told = _RATED.search(context.folded, draft.sentence.start, draft.start)
    until = period.period_to
    if told is not None and not _YEAR.search(context.folded, told.end(), draft.count.start):
        year = int(told[1])
    elif (
        until is not None
        and (until.month, until.day) == (12, 31)
        and (period.period_from is None or period.period_from.year == until.year)
    ):
        year = until.year
    else:
        return period
    return Period(date(year, 1, 1), date(year, 12, 31), "year", "stated")


def _each_year(context: TextContext, draft: Draft, period: Period) -> Period:
    return context.timeline.since.new_year(draft.start, period)


def _each_year_or_new_office(context: TextContext, draft: Draft, period: Period) -> Period:
    return context.timeline.since.new_offices(_each_year(context, draft, period))


def _since_compared_year(context: TextContext, draft: Draft, period: Period) -> Period:
    return context.timeline.since.compared_year(draft.start, period)


def _before_change(context: TextContext, _draft: Draft, period: Period) -> Period:
    if period.basis == "stated":
        return period
    return context.timeline.since.before_merger(period)


_BY_TIMING: Mapping[Timing, Callable[[TextContext, Draft, Period], Period]] = {
    "each_year": _each_year,
    "each_year_or_new_office": _each_year_or_new_office,
    "since_compared_year": _since_compared_year,
    "before_change": _before_change,
}


def _of_stock(context: TextContext, draft: Draft, metric: Metric, period: Period) -> Period:
    """Date what there is: on the day of the text where nothing says when, or until then."""
    if _is_undated(context, draft, metric, period):
        period = _on_day_of_text(context, draft, metric) or period
    elif metric.timing not in _OF_ITS_OWN_TIME:
        period = _until_day_of_text(context, draft, period)
        if period.period_to is None and period.basis == "inherited":
            period = UNKNOWN_PERIOD  # there was so much on some day since then
        if draft.role == "achieved" and _is_raised(context, draft):
            period = replace(period, period_from=None)
    elif metric.timing == "handed_on" and draft.role == "achieved":
        period = _no_later_than_text(context, period)
    if metric.timing == "before_change" and draft.role == "achieved":
        period = _before_it_began(context, period)
    return period


def _is_undated(context: TextContext, draft: Draft, metric: Metric, period: Period) -> bool:
    """Whether no word says when: what was spoken of long before does not date what there is."""
    if period.basis == "none":
        return True
    day, until = context.timeline.day, period.period_to
    if period.basis == "stated" or day is None or until is None:
        return False
    # a report of 27 June, or on five months of something new, counts what there is on its day
    if context.timeline.reported.is_of_some_months(period):
        return True
    if until > day and metric.timing != "handed_on":
        return metric.timing != "after_change"
    sentence = draft.sentence
    if context.timeline.reported.is_titled_on(period) or (
        context.timeline.is_told_in(sentence, period)
    ):
        return False
    on_a_day = period.period_from is None
    if until + _LATELY > day and (on_a_day or period.precision in ("year", *PARTS_OF_YEAR)):
        return False
    if on_a_day:
        return context.timeline.is_carried_on(sentence)
    return metric.timing != "after_change"


def _on_day_of_text(context: TextContext, draft: Draft, metric: Metric | None) -> Period | None:
    """Date a stock that no word dates: what a text says there is, there is on its day.

    So it is with congresses: "Như vậy, 15/15 đảng bộ đã tổ chức xong đại hội".
    """
    day = context.timeline.day
    start = draft.sentence.start
    before = metric is not None and metric.timing == "before_change"
    past = before or _ONCE.search(context.folded, start, draft.end)
    if day is None or past or draft.role != "achieved":
        return None
    return Period(None, context.timeline.noted or day, "day", "inherited")


def _no_later_than_report(context: TextContext, period: Period, told: Period) -> Period:
    """Let what there is "sau bầu cử nhiệm kỳ 2016 - 2021" be of the half year reported on."""
    reported = context.timeline.reported
    whole = reported.period
    if period.precision != "term" or whole is None or not reported.is_titled_on(whole):
        return told
    if whole.precision == "term" or reported.is_of_some_months(whole):
        return told
    end, day = whole.period_to, told.period_to
    return replace(told, period_to=end) if end is not None and day and end < day else told


def _until_day_of_text(context: TextContext, draft: Draft, period: Period) -> Period:
    """Let 3.911 in "từ đầu năm đến nay kết nạp 61, nâng tổng số lên 3.911" be of the last day."""
    day, begin, until = context.timeline.day, period.period_from, period.period_to
    if day is None or begin is None or until is None:
        return period
    if not begin < day <= until or period.precision == "month" or draft.role != "achieved":
        return period
    return _no_later_than_report(context, period, Period(None, day, "day", "inherited"))


def _no_later_than_text(context: TextContext, period: Period) -> Period:
    """Let what was handed on in a year that is not over be so on the day of the text."""
    day, until = context.timeline.day, period.period_to
    if day is None or until is None or until <= day or period.basis == "stated":
        return period
    return replace(period, period_to=day)


def _is_raised(context: TextContext, draft: Draft) -> bool:
    """Whether what was done made it so many: "quý I kết nạp 61, nâng tổng số lên 3.911"."""
    start = max(draft.sentence.start, draft.count.start - _RAISED_LEAD)
    return _RAISED.search(context.folded, start, draft.count.start) is not None


def _before_it_began(context: TextContext, period: Period) -> Period:
    """Date the units before "từ ngày 1/7/2025, 412 xã sắp xếp thành 130" to the day before."""
    begun, until = period.period_from, period.period_to
    if begun is None or until not in (None, context.timeline.day):
        return period
    return Period(None, begun - timedelta(days=1), "day", "stated")


def _is_since_january(period: Period) -> bool:
    """Whether it is of some first months of a year."""
    start, end = period.period_from, period.period_to
    if start is None or end is None:
        return False
    return (start.month, start.day) == (1, 1) and start.year == end.year


def _so_far(context: TextContext, draft: Draft, period: Period) -> Period:
    """Let what "giai đoạn 2021 - 2025" has brought by 2023 be so much until the day of the text.

    In their last year such years are told of as a whole.
    """
    day, begin, until = context.timeline.day, period.period_from, period.period_to
    if day is None or begin is None or until is None:
        return period
    in_term = begin.year < day.year < until.year
    part_told = period.precision in PARTS_OF_YEAR and context.timeline.is_told_in(
        draft.sentence, period
    )
    if in_term or (not part_told and context.timeline.reported.is_all_so_far(period)):
        return replace(period, period_to=day)
    return period


def _compare_months(drafts: Sequence[Draft], periods: list[Period]) -> None:
    """Let a share "đến tháng 9" be of that month where it is set beside one of another month.

    "Tháng 7 chỉ đúng hạn 91%, đến tháng 9 đã lên 98,5%".
    """
    told: set[tuple[str, int]] = set()  # metrics told by the month, and in which paragraph
    for number, draft in enumerate(drafts):
        period, until = periods[number], periods[number].period_to
        if draft.percent is None or draft.metric is None or period.precision != "month":
            continue
        here = draft.metric, draft.sentence.paragraph
        if until is not None and period.period_from != until.replace(day=1):
            if here in told:
                periods[number] = replace(period, period_from=until.replace(day=1))
        else:
            told.add(here)


def _part_times(context: TextContext, drafts: Sequence[Draft], periods: list[Period]) -> None:
    """Let 92 be of 2022 in "năm 2023, số đảng viên bị kỷ luật giảm từ 92 xuống 77"."""
    for number, (draft, following) in enumerate(pairwise(drafts)):
        if (draft.count.pair, following.count.pair) != ("before", "after") or not draft.metric:
            continue
        same = draft.metric == following.metric and periods[number] == periods[number + 1]
        if same and context.vocabulary.metrics[draft.metric].kind in ("flow", "share"):
            told = periods[number]
            of_a_year = told.precision in (*PARTS_OF_YEAR, "year") or _is_since_january(told)
            periods[number] = a_year_before(told) if of_a_year else UNKNOWN_PERIOD
        elif same and draft.metric in STOCKS_OF_ALL:
            periods[number] = UNKNOWN_PERIOD  # there were so many once
