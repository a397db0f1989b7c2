"""The dates of a time phrase that leans on its surroundings: "trong năm", "cùng kỳ", "đến nay"."""

import re
from bisect import bisect_left
from dataclasses import replace
from datetime import date, timedelta

from sosanh.extract.time.anchors import Anchors, year_of
from sosanh.extract.time.builders import month_end
from sosanh.extract.time.days import within_year
from sosanh.extract.time.phrase import TERM_YEARS, Lean, TimePhrase
from sosanh.facts import Period

_BEGIN = re.compile(
    r"(?<!\d)(?:ngày )?(\d{1,2})(?:\s?[/.-]\s?| tháng )(\d{1,2})"
    r"(?:\s?[/.-]\s?| năm )((?:19|20)\d{2})"
)
_PAPER = re.compile(r"(?:số|tháng) [^,.;]{0,50}$")
_CONGRESS = re.compile(r"\bđại hội\b[^.;\n]{0,80}\bnhiệm kỳ ((?:19|20)\d{2})\s?[-–]")
_RESOLVED = re.compile(r"\b(?:nghị quyết|mục tiêu|chỉ tiêu|từ|sau|kể từ)(?: các)? \Z")
"""Before a congress that is over: "thực hiện nghị quyết đại hội … nhiệm kỳ 2015 - 2020"."""
_WITHIN_MONTH = re.compile(r"(?:đầu|giữa) tháng")
_LOOK_BACK = 500
"""Characters in which the day is looked for from which "sau một năm" counts."""
_NEW_PROVINCES = date(2025, 7, 1)
"""The first day of the 34 provinces and of government in two tiers."""
_MERGER = re.compile(r"hợp nhất|(?:hai|2) cấp|nhập tỉnh")
_ROUGHLY = re.compile(r"sau (?:hơn|gần) ")
"""Before months that have passed by the day of the text: "sau hơn ba tháng"."""
_WHAT_BEGAN = 60
"""Characters after "sau ba tháng" in which stands what began."""
_GRACE = timedelta(days=10)
"""Half a year is reported on before its last day is over."""
_NOT_TO_COME = 6
"""Months after that of the text which are no more spoken of without their year."""
_NEW_YEAR_MONTHS = 2
"""Months in which a text still looks back on the year before."""
_FROM_NEW_YEAR = len("từ đầu năm")
_FIRST_TERM = 2010
_JUST_PAST = " vừa qua"
_RECENT = timedelta(days=75)


def resolve(phrase: TimePhrase, anchors: Anchors, folded: str) -> TimePhrase:
    """Give `phrase` the dates that it has where `anchors` hold; without them it comes back."""
    if phrase.strength == "vague":
        return _part_of_report(phrase, anchors, folded)
    if phrase.lean is not None:
        phrase = _dated(phrase, anchors, folded)
    if phrase.strength == "point" and _WITHIN_MONTH.search(folded, phrase.start, phrase.end):
        phrase = _no_later_than(phrase, anchors.now)
    if phrase.until_now and phrase.period_to is None and not _is_ahead(phrase, anchors.now):
        until = anchors.now
        if until is None and folded.endswith((" nay", " giờ"), phrase.start, phrase.end):
            until = _told_until(phrase, anchors.report)
        phrase = replace(phrase, period_to=until)
        if phrase.period_from is None:
            phrase = replace(phrase, strength="point")
    return phrase


def _no_later_than(phrase: TimePhrase, now: date | None) -> TimePhrase:
    """Let "đến giữa tháng 10" end on the day of a text of that month, else with the month."""
    until = phrase.period_to
    if until is None or now is None or (until.year, until.month) != (now.year, now.month):
        return phrase
    return replace(phrase, period_to=min(until, now))


def _told_until(phrase: TimePhrase, report: TimePhrase | None) -> date | None:
    """Until when an undated report tells of what began before it ends: "từ năm 2017 đến nay"."""
    if report is None or report.period_to is None or report.precision not in ("span", "term"):
        return None
    begun = phrase.period_from is None or phrase.period_from < report.period_to
    return report.period_to if begun else None


def _is_ahead(phrase: TimePhrase, now: date | None) -> bool:
    """Whether it begins after the text: "từ ngày 1/7" in a text of June goes on, open."""
    return now is not None and phrase.period_from is not None and phrase.period_from > now


def _dated(phrase: TimePhrase, anchors: Anchors, folded: str) -> TimePhrase:
    lean = phrase.lean
    if lean == "month" and _is_long_to_come(phrase, anchors):
        return of_year(phrase, anchors.year - 1 if anchors.year else None)
    if lean in ("between", "until") and _has_just_ended(phrase, anchors) and anchors.now:
        return of_year(phrase, anchors.now.year)
    if lean in _OF_YEARS:
        past = len(_JUST_PAST) if folded.startswith(_JUST_PAST, phrase.end) else 0
        words = folded[phrase.start : phrase.end + past]
        return of_year(phrase, _of_which_year(lean, anchors, words))
    if lean in ("months", "months_past"):
        return _of_months(phrase, anchors)
    if lean in ("years_past", "year_past"):
        return _of_years_past(phrase, anchors)
    if lean == "years_ahead":
        return _ahead(phrase, anchors)
    if lean in ("term", "term_past", "term_so_far", "term_begin", "term_before"):
        return _of_term(phrase, anchors, folded)
    if lean == "now":
        return _now(phrase, anchors)
    if lean == "new_year":
        return _since_new_year(phrase, anchors)
    if lean == "same_time":
        return _a_year_before(phrase, anchors)
    if lean == "reported" and anchors.report is not None:
        return _like(phrase, anchors.report)
    if lean == "part_before":
        return _part_before(phrase, anchors, 3 if folded.startswith("quý", phrase.start) else 1)
    if lean == "after":
        return _after(phrase, anchors, folded)
    if lean == "since_event" and _tells_of_merger(phrase, anchors, folded):
        return replace(phrase, period_from=_NEW_PROVINCES)
    if lean == "since_then":
        begun = anchors.spoken.period_from if anchors.spoken else None
        return (
            replace(phrase, period_from=begun, until_now=True, strength="sure") if begun else phrase
        )
    if lean == "before_event":
        return _before_merger(phrase, anchors)
    if lean == "this_quarter":
        quarter = anchors.of_length(3)
        if quarter is None and folded.startswith("trong quý", phrase.start):
            return _of_months(replace(phrase, lean="months_past", count=3), anchors)
        return _like(phrase, quarter) if quarter else phrase
    if lean == "month_past":
        return _month_past(phrase, anchors)
    if lean == "rest_of_year":
        return _rest_of_year(phrase, anchors)
    if lean == "rest_of_term":
        term = _term_of(anchors.now, anchors.term)
        end = date(term[1], 12, 31) if term else None
        return replace(phrase, period_from=anchors.now, period_to=end)
    if lean == "that_time":
        return _at_that_time(phrase, anchors)
    return phrase


def _has_just_ended(phrase: TimePhrase, anchors: Anchors) -> bool:
    """Whether "từ đầu năm đến ngày 5/9" ends shortly before the day of the text.

    Then it is of that year, whatever year the text looks back on, unless it is telling of one.
    """
    now, spoken = anchors.now, anchors.spoken
    if now is None or phrase.finish is None or phrase.begin is None:
        return False
    if spoken is not None and spoken.basis == "stated":
        return False
    return timedelta(0) <= now - within_year(phrase.finish, now.year)[1] <= _RECENT


_OF_YEARS: frozenset[Lean] = frozenset(
    (
        "until", "end_of_year", "since", "between", "first_months", "last_months", "month",
        "quarter", "within_year", "whole_year", "same_year", "this_year", "last_year",
        "next_year", "year_before", "year_after",
    )
)  # fmt: skip


def _is_long_to_come(phrase: TimePhrase, anchors: Anchors) -> bool:
    """Whether a month lies so far ahead of the text that it is the last one of that name."""
    now = anchors.now
    return now is not None and anchors.year == now.year and phrase.count > now.month + _NOT_TO_COME


def _of_which_year(lean: Lean, anchors: Anchors, words: str) -> "int | TimePhrase | None":
    """The year that a phrase is of; the report itself where "trong năm" means all of it.

    In a report on a month or a quarter "trong năm" is the year until its end.
    """
    now = anchors.now.year if anchors.now else None
    report = anchors.report
    if lean == "within_year" and report is not None:
        spoken, end = year_of(anchors.spoken), report.period_to
        if report.precision in ("month", "quarter") and end is not None and spoken == end.year:
            return replace(report, period_from=date(end.year, 1, 1), precision="span")
        if spoken is None or end is None or spoken == end.year:
            return report
    if lean == "this_year" or (words.endswith(("nay", _JUST_PAST)) and lean != "since"):
        return anchors.present
    if lean == "last_year":
        return anchors.present - 1 if anchors.present else None
    if lean == "next_year":
        end = report.period_to if report else None
        year = end.year if end else now
        return year + 1 if year else None
    if lean == "year_before":
        return anchors.year - 1 if anchors.year else None
    if lean == "year_after":
        spoken = year_of(anchors.spoken)
        return spoken + 1 if spoken else None
    if lean == "until" and anchors.now is not None and anchors.now.month <= _NEW_YEAR_MONTHS:
        ended = anchors.now.year - 1
        late = "12" in words or "11" in words
        return ended if late and (report is None or report.period_to is None) else anchors.year
    if lean == "end_of_year" and report is not None and report.precision == "year":
        told, looked_back_on = year_of(report), year_of(anchors.spoken)
        if told is not None and looked_back_on == told - 1:
            return told  # "… Năm 2021 là 914. Tính đến hết năm, …" in a report on 2022
    if lean in ("same_year", "within_year"):
        last = next((one.period_to.year for one in reversed(anchors.named) if one.period_to), None)
        return year_of(anchors.spoken) or (last if lean == "same_year" else None)
    return anchors.year


def of_year(phrase: TimePhrase, year: "int | TimePhrase | None") -> TimePhrase:
    """Give a part of a year the days that it has in `year`, or those of the phrase given for it."""
    if year is None:
        return phrase
    if isinstance(year, TimePhrase):
        return _like(phrase, year)
    count, lean = phrase.count, phrase.lean
    start: date | None = date(year, 1, 1)
    end: date | None = date(year, 12, 31)
    try:
        if lean == "first_months":
            end = month_end(year, count)
        elif lean == "last_months":
            start = date(year, 13 - count, 1)
        elif lean == "month":
            start, end = date(year, count, 1), month_end(year, count)
        elif lean == "quarter":
            start, end = date(year, count * 3 - 2, 1), month_end(year, count * 3)
        elif lean == "end_of_year":
            start = None
        elif lean == "until" and phrase.finish:
            start, end = phrase.period_from, within_year(phrase.finish, year)[1]
        elif lean == "between" and phrase.begin and phrase.finish:
            end = within_year(phrase.finish, year)[1]
            earlier = phrase.begin.first > phrase.finish.first
            start = within_year(phrase.begin, year - earlier)[0]
        elif lean == "since" and phrase.begin:
            start, end = within_year(phrase.begin, year)[0], None
    except ValueError:  # no such day: 29/2, 31/4
        return phrase
    return replace(phrase, period_from=start, period_to=end)


def _part_of_report(phrase: TimePhrase, anchors: Anchors, folded: str) -> TimePhrase:
    """Let "những tháng đầu năm 2023" be the half year that the report is on."""
    report, year = anchors.report, phrase.period_from
    if report is None or report.period_from is None or year is None:
        return phrase
    if "đầu" in folded[phrase.start : phrase.end] and report.period_from.year == year.year:
        return replace(_like(phrase, report), strength="sure")
    return phrase


def _of_months(phrase: TimePhrase, anchors: Anchors) -> TimePhrase:
    meant = anchors.of_length(phrase.count)
    if meant is not None:
        return _like(phrase, meant)
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
    if anchors.now is not None and phrase.count not in (3, 6) and not anchors.report:
        ended = _month_ended(anchors.now)
        if ended.month != phrase.count:
            return phrase
        return replace(phrase, period_from=date(ended.year, 1, 1), period_to=ended)
    if anchors.now is None or phrase.count not in (3, 6):
        return _like(phrase, anchors.report) if anchors.report else phrase
    latest = anchors.now + _GRACE
    ends = (
        month_end(year, month)
        for year in (latest.year, latest.year - 1)
        for month in range(12, 0, -phrase.count)
    )
    end = next((end for end in ends if end <= latest), None)
    if end is None or anchors.now - end > _RECENT:
        return phrase
    start = date(end.year, end.month - phrase.count + 1, 1)
    return replace(phrase, period_from=start, period_to=end)


def _month_ended(now: date) -> date:
    """The last day of the month that a text of `now` reports on."""
    latest = now + _GRACE
    end = month_end(latest.year, latest.month)
    return end if end <= latest else date(latest.year, latest.month, 1) - timedelta(days=1)


def _month_past(phrase: TimePhrase, anchors: Anchors) -> TimePhrase:
    """Read "tháng qua" as the month that the report is on, or that has ended."""
    meant = anchors.of_length(1)
    if meant is not None:
        return _like(phrase, meant)
    if anchors.now is None:
        return phrase
    end = _month_ended(anchors.now)
    return replace(phrase, period_from=end.replace(day=1), period_to=end)


def _rest_of_year(phrase: TimePhrase, anchors: Anchors) -> TimePhrase:
    """Read "từ nay đến hết năm": from the day of the text to the end of its year or that named.

    Also "từ nay đến hết tháng 8".
    """
    end = phrase.period_to
    if end is None and phrase.finish is not None:
        end = within_year(phrase.finish, anchors.year)[1] if anchors.year else None
    elif end is None and anchors.present is not None:
        end = date(anchors.present, 12, 31)
    return replace(phrase, period_from=anchors.now, period_to=end)


def _at_that_time(phrase: TimePhrase, anchors: Anchors) -> TimePhrase:
    """Read "hồi ấy" as the time named shortly before, or the year that it begins with."""
    last = anchors.named[-1] if anchors.named else None
    if last is None or phrase.start - last.end > _LOOK_BACK or last.precision == "term":
        return phrase
    phrase = replace(phrase, strength="sure")
    if last.until_now and last.period_from is not None:
        return of_year(phrase, last.period_from.year)
    return _like(phrase, last) if year_of(last) is not None else phrase


def _of_years_past(phrase: TimePhrase, anchors: Anchors) -> TimePhrase:
    """Let "trong 3 năm qua" be the "2016 - 2018" named before it, when that has three years."""
    meant = anchors.of_length(12 * phrase.count if phrase.lean == "years_past" else 12)
    if phrase.count == TERM_YEARS and anchors.report and anchors.report.precision == "term":
        meant = anchors.report
    if meant is None and _has_years(anchors.report, phrase.count):
        meant = anchors.report
    if meant is None and phrase.count == TERM_YEARS and _is_over(anchors):
        return _of_term(replace(phrase, lean="term"), anchors, "")
    if meant is None and phrase.lean == "year_past":
        meant = anchors.report
    begins = meant.period_from if meant is not None else None
    if begins and phrase.lean == "year_past" and anchors.now is not None and begins > anchors.now:
        return of_year(phrase, begins.year - 1)  # told beside the tasks of next year
    if meant is not None:
        return _like(phrase, meant)
    report = anchors.report
    end = report.period_to if report and report.precision == "year" else anchors.now
    if phrase.lean == "years_past" and end is not None and end.month == 12:
        return replace(phrase, period_from=date(end.year - phrase.count + 1, 1, 1), period_to=end)
    if phrase.lean == "year_past" and anchors.planned is not None:
        return of_year(phrase, anchors.planned - 1)
    if phrase.lean == "year_past" and anchors.now is not None:
        if anchors.now.month <= _NEW_YEAR_MONTHS:
            return of_year(phrase, anchors.now.year - 1)
        if anchors.now.month == 12:
            return of_year(phrase, anchors.now.year)
    return replace(phrase, until_now=True) if phrase.lean == "years_past" else phrase


def _has_years(report: TimePhrase | None, count: int) -> bool:
    """Whether so many years lie between first and last of a report: "5 năm (2016 - 2021)"."""
    if report is None or report.precision != "span" or not report.period_from:
        return False
    return report.period_to is not None and (
        count == report.period_to.year - report.period_from.year > 1
    )


def _is_over(anchors: Anchors) -> bool:
    """Whether the term named last ends in the year of the text: its "5 năm" are that term."""
    now, term = anchors.now, anchors.term
    return now is not None and term is not None and term[1] == now.year


def _ahead(phrase: TimePhrase, anchors: Anchors) -> TimePhrase:
    """Let "trong 4 năm tới" end with the aim that the text names: "đến năm 2021"."""
    if not anchors.aims:
        return phrase
    before = bisect_left(anchors.aims, phrase.start, key=lambda aim: aim.start)
    return replace(phrase, period_to=anchors.aims[max(before - 1, 0)].period_to)


def _of_term(phrase: TimePhrase, anchors: Anchors, folded: str) -> TimePhrase:
    term = _term_reported(anchors.report) or anchors.term
    if phrase.lean == "term_so_far":
        term = _term_of(anchors.now, term)
        if term is None and anchors.term_begun is not None:
            term = (anchors.term_begun, anchors.term_begun + TERM_YEARS)
    if term is None:
        return phrase
    first, last = term
    if phrase.lean == "term_begin":
        return replace(phrase, period_to=date(first, 12, 31))
    if phrase.lean == "term_before":
        return replace(
            phrase, period_from=date(first - TERM_YEARS, 1, 1), period_to=date(first, 12, 31)
        )
    opens = anchors.now.year <= first if anchors.now else _at_its_congress(phrase, first, folded)
    if phrase.lean == "term_past" and opens:
        # a congress that opens the term 2025 - 2030 looks back on 2020 - 2025
        return replace(
            phrase, period_from=date(first - TERM_YEARS, 1, 1), period_to=date(first, 12, 31)
        )
    end = date(last, 12, 31)
    if phrase.lean == "term_so_far":
        until = phrase.period_to
        if phrase.finish is not None and anchors.present is not None:
            until = within_year(phrase.finish, anchors.present)[1]
        return replace(phrase, period_from=date(first, 1, 1), period_to=until)
    if anchors.now is not None and first <= anchors.now.year < last:
        end = anchors.now
    return replace(phrase, period_from=date(first, 1, 1), period_to=end)


def _term_reported(report: TimePhrase | None) -> tuple[int, int] | None:
    """The term that a report is on, whatever other ones it compares with."""
    if report is None or report.precision != "term" or report.period_from is None:
        return None
    first = report.period_from.year
    last = report.period_to.year if report.period_to else first
    return first, last if last >= first + TERM_YEARS - 1 else first + TERM_YEARS


def _at_its_congress(phrase: TimePhrase, first: int, folded: str) -> bool:
    """Whether an undated text has told of the congress that opens the term from year `first` on."""
    begin = max(0, phrase.start - _LOOK_BACK)
    return any(
        int(congress[1]) == first and not _RESOLVED.search(folded, begin, congress.start())
        for congress in _CONGRESS.finditer(folded, begin, phrase.start)
    )


def _term_of(now: date | None, named: tuple[int, int] | None) -> tuple[int, int] | None:
    """The term that is on at `now`: the one named, or that of all committees since 2010.

    Their congresses are held in every fifth year, which belongs to two terms.
    """
    if now is None or (named is not None and named[0] <= now.year <= named[1]):
        return named
    first = now.year - now.year % TERM_YEARS
    return (first, first + TERM_YEARS) if first < now.year and first >= _FIRST_TERM else named


def _now(phrase: TimePhrase, anchors: Anchors) -> TimePhrase:
    """Read "đến nay" as the day of the text, or as all that a report without a day covers."""
    if anchors.now is not None:
        return replace(phrase, period_to=anchors.now, strength="point")
    return replace(_like(phrase, anchors.report), strength="point") if anchors.report else phrase


def _before_merger(phrase: TimePhrase, anchors: Anchors) -> TimePhrase:
    """Read "trước khi sáp nhập" where the text tells of the day of the new provinces."""
    named = (*anchors.named, *([anchors.report] if anchors.report else []))
    if not any(one.period_from == _NEW_PROVINCES for one in named):
        return phrase
    return replace(phrase, period_to=_NEW_PROVINCES - timedelta(days=1))


def _since_new_year(phrase: TimePhrase, anchors: Anchors) -> TimePhrase:
    """Read "từ đầu năm" in a report on the third quarter: January to September."""
    spoken = anchors.spoken
    end = anchors.report.period_to if anchors.report else None
    if end is None or (anchors.now is not None and anchors.now.year != end.year):
        end = anchors.now
    to_now = phrase.end - phrase.start > _FROM_NEW_YEAR
    told = [one.period_to.year for one in anchors.named if one.strength == "sure" and one.period_to]
    if anchors.now is None and to_now and end is not None and max(told, default=0) > end.year:
        # an undated text that has gone on to a later year: until when, nobody says
        return replace(phrase, period_from=date(max(told), 1, 1), strength="sure")
    year = year_of(spoken)
    if spoken is not None and year and (end is None or year == end.year):
        end = spoken.period_to
    if end is None:
        return phrase
    if anchors.now is not None and to_now:
        end = min(end, anchors.now)  # "từ đầu năm đến nay", in a text on the year not yet over
    start = date(end.year, 1, 1)
    return replace(phrase, period_from=start, period_to=end, strength="sure")


def _a_year_before(phrase: TimePhrase, anchors: Anchors) -> TimePhrase:
    if anchors.spoken is None:
        return phrase
    before = a_year_before(anchors.spoken)
    return replace(
        phrase,
        period_from=before.period_from,
        period_to=before.period_to,
        precision=before.precision,
    )


def _part_before(phrase: TimePhrase, anchors: Anchors, months: int) -> TimePhrase:
    """Read "tháng trước", "quý trước": of as many `months`, ended when that one begins."""
    meant = anchors.of_length(months)
    if meant is None or meant.period_from is None:
        return phrase
    end = meant.period_from - timedelta(days=1)
    start = end
    for _ in range(months):
        start = start.replace(day=1) - timedelta(days=1)
    start += timedelta(days=1)
    return replace(phrase, period_from=start, period_to=end, precision=meant.precision)


def a_year_before(period: Period) -> Period:
    """The same days of the year before."""
    return replace(
        period,
        period_from=_year_earlier(period.period_from),
        period_to=_year_earlier(period.period_to),
        basis="inherited",
    )


def _year_earlier(day: date | None) -> date | None:
    if day is None:
        return None
    last = day == month_end(day.year, day.month)
    if last or (day.month, day.day) == (2, 29):
        return month_end(day.year - 1, day.month)
    return day.replace(year=day.year - 1)


def _tells_of_merger(phrase: TimePhrase, anchors: Anchors, folded: str) -> bool:
    """Whether it counts from the merger of July 2025: "sau 3 tháng vận hành chính quyền 2 cấp"."""
    now, spoken = anchors.now, anchors.spoken
    if spoken is not None and spoken.period_from == _NEW_PROVINCES:
        return True
    if now is None or now < _NEW_PROVINCES or now.year > _NEW_PROVINCES.year + 1:
        return False
    return _MERGER.search(folded, phrase.start, phrase.end + _WHAT_BEGAN) is not None


def _after(phrase: TimePhrase, anchors: Anchors, folded: str) -> TimePhrase:
    """Read "Ngày 1/7/2025, … Sau ba tháng, …": so many months from the day named last."""
    begin = max(0, phrase.start - _LOOK_BACK)
    days = [
        match
        for match in _BEGIN.finditer(folded, begin, phrase.start)
        if not _PAPER.search(folded, max(begin, match.start() - 60), match.start())
    ]
    if not days and not _tells_of_merger(phrase, anchors, folded):
        return phrase
    try:
        start = _NEW_PROVINCES
        if days:
            start = date(int(days[-1][3]), int(days[-1][2]), int(days[-1][1]))
    except ValueError:
        return phrase
    if anchors.now is not None and start >= anchors.now:
        return phrase
    if _ROUGHLY.match(folded, phrase.start):
        return replace(phrase, period_from=start, period_to=anchors.now, strength="sure")
    months = start.year * 12 + start.month - 1 + phrase.count
    last = month_end(months // 12, months % 12 + 1)
    next_day = date(months // 12, months % 12 + 1, min(start.day, last.day))
    return replace(
        phrase, period_from=start, period_to=next_day - timedelta(days=1), strength="sure"
    )


def _like(phrase: TimePhrase, other: TimePhrase) -> TimePhrase:
    return replace(
        phrase,
        period_from=other.period_from,
        period_to=other.period_to,
        precision=other.precision,
    )
