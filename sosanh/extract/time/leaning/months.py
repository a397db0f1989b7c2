"""The dates of months told by their number: "6 tháng qua", "trong 9 tháng", "tháng trước"."""

from dataclasses import replace
from datetime import date, timedelta

from sosanh.extract.time.anchors import Anchors
from sosanh.extract.time.builders import month_end, precision_of
from sosanh.extract.time.phrase import TimePhrase

_GRACE = timedelta(days=10)
"""Half a year is reported on before its last day is over."""
_NEARLY_A_YEAR = timedelta(days=300)
_LATELY = timedelta(days=31)
"""How long after months since some day a text still counts them."""
RECENT = timedelta(days=75)
"""How long after its end a part of a year is still told of without its year."""


def of_months(phrase: TimePhrase, anchors: Anchors) -> TimePhrase:
    """Read "trong 9 tháng", "6 tháng qua": those that the report is on, or the last ones over."""
    meant = anchors.of_length(phrase.count)
    if meant is not None and not _is_long_over(meant, anchors):
        return phrase.with_dates_of(meant)
    since = _since_named(phrase, anchors)
    if since is not None:
        return since
    if phrase.lean == "months":
        counted = anchors.report
        if counted and counted.period_to and counted.period_to.month == phrase.count:
            start = date(counted.period_to.year, 1, 1)  # "Tính chung 9 tháng", of quarter III
            return replace(phrase, period_from=start, period_to=counted.period_to)
        year = anchors.year
        last = month_end(year, phrase.count) if year else None
        if year is None or last is None or (anchors.now and last > anchors.now + _GRACE):
            return phrase
        return replace(phrase, period_from=date(year, 1, 1), period_to=last)
    if (
        anchors.now is not None
        and phrase.count not in (3, 6)
        and (not anchors.report or anchors.is_guessed)
    ):
        ended = _month_ended(anchors.now)
        if ended.month != phrase.count and anchors.now.month == phrase.count:
            ended = anchors.now  # "8 tháng qua", told in August
        elif ended > anchors.now and ended.month - 1 == phrase.count:
            ended = month_end(ended.year, phrase.count)  # "7 tháng qua", told on 25 August
        if ended.month != phrase.count:
            return phrase
        return replace(phrase, period_from=date(ended.year, 1, 1), period_to=ended)
    if anchors.now is None and anchors.report is None and anchors.told_aside is not None:
        start = date(anchors.told_aside, 1, 1)  # "kế hoạch năm 2019, … 10 tháng qua"
        return replace(
            phrase, period_from=start, period_to=month_end(anchors.told_aside, phrase.count)
        )
    if anchors.now is None or phrase.count not in (3, 6):
        return phrase.with_dates_of(anchors.report) if anchors.report else phrase
    latest = anchors.now + _GRACE
    ends = (
        month_end(year, month)
        for year in (latest.year, latest.year - 1)
        for month in range(12, 0, -phrase.count)
    )
    end = next((end for end in ends if end <= latest), None)
    if end is None or anchors.now - end > RECENT:
        return phrase
    start = date(end.year, end.month - phrase.count + 1, 1)
    return replace(phrase, period_from=start, period_to=end)


def _since_named(phrase: TimePhrase, anchors: Anchors) -> TimePhrase | None:
    """The months since the day named last, where they are about over on the day of the text.

    "Từ ngày 1/7/2025, … Trong ba tháng, …", told in early October.
    """
    now, report = anchors.now, anchors.report
    if now is None or (report is not None and not anchors.is_guessed):
        return None
    for named in reversed(anchors.named):
        begin = named.period_from
        if not named.until_now or begin is None or (begin.month, begin.day) == (1, 1):
            continue
        months = begin.year * 12 + begin.month - 1 + phrase.count
        until = date(months // 12, months % 12 + 1, 1) + timedelta(days=begin.day - 2)
        if -_GRACE <= now - until <= _LATELY:
            return replace(phrase, period_from=begin, period_to=until, precision="span")
        return None
    return None


def _is_long_over(named: TimePhrase, anchors: Anchors) -> bool:
    """Whether the only months of that number are those compared with: "9 tháng năm ngoái"."""
    end, now = named.period_to, anchors.now
    if named is anchors.report or end is None or now is None or anchors.report is not None:
        return False
    return end + _NEARLY_A_YEAR < now


def month_past(phrase: TimePhrase, anchors: Anchors) -> TimePhrase:
    """Read "tháng qua" as the month that the report is on, or that has ended."""
    meant = anchors.of_length(1)
    if meant is not None:
        return phrase.with_dates_of(meant)
    if anchors.now is None:
        return phrase
    end = _month_ended(anchors.now)
    return replace(phrase, period_from=end.replace(day=1), period_to=end)


def _month_ended(now: date) -> date:
    """The last day of the month that a text of `now` reports on."""
    latest = now + _GRACE
    end = month_end(latest.year, latest.month)
    return end if end <= latest else date(latest.year, latest.month, 1) - timedelta(days=1)


def months_ahead(phrase: TimePhrase, anchors: Anchors) -> TimePhrase:
    """Read "sáu tháng tới" in a report on six months as those that follow them."""
    end = anchors.report.period_to if anchors.report else None
    if end is None or end + _GRACE < month_end(end.year, end.month):
        return phrase
    first = month_end(end.year, end.month) + timedelta(days=1)
    months = first.year * 12 + first.month - 2 + phrase.count
    return replace(
        phrase, period_from=first, period_to=month_end(months // 12, months % 12 + 1),
        precision=precision_of(phrase.count),
    )  # fmt: skip


def part_before(phrase: TimePhrase, anchors: Anchors, months: int) -> TimePhrase:
    """Read "tháng trước", "quý trước": of as many `months`, ended when that one begins."""
    meant = anchors.of_length(months)
    if meant is not None and meant.period_from is not None:
        begin = meant.period_from
    elif anchors.now is not None:  # the calendar's own
        begin = date(anchors.now.year, anchors.now.month - (anchors.now.month - 1) % months, 1)
    else:
        return phrase
    end = begin - timedelta(days=1)
    precision = meant.precision if meant is not None else precision_of(months)
    return replace(
        phrase, period_from=months_before(end, months), period_to=end, precision=precision
    )


def months_before(end: date, months: int) -> date:
    """The first day of as many `months` as end on the last day of one."""
    first = end.year * 12 + end.month - months
    return date(first // 12, first % 12 + 1, 1)
