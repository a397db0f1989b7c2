"""The year that a phrase is of, and its days there: "quý III", "năm trước", "5 năm qua"."""

import re
from dataclasses import replace
from datetime import date, timedelta

from sosanh.extract.time.anchors import Anchors, year_of
from sosanh.extract.time.builders import month_end
from sosanh.extract.time.days import within_year
from sosanh.extract.time.leaning.months import RECENT
from sosanh.extract.time.leaning.terms import of_term
from sosanh.extract.time.phrase import TERM_YEARS, Lean, TimePhrase
from sosanh.facts import Period

OF_YEARS: frozenset[Lean] = frozenset(
    (
        "until", "end_of_year", "since", "between", "first_months", "last_months", "month",
        "quarter", "within_year", "whole_year", "same_year", "this_year", "last_year",
        "next_year", "year_before", "year_after",
    )
)  # fmt: skip
_WITH_FINISH: tuple[Lean, ...] = ("until", "between", "since")
"""What ends with its own `finish`."""
OF_LATE: tuple[Lean, ...] = ("between", "until", "first_months", "quarter", "month")
"""What is told without its year as long as it is not long over."""
JUST_PAST = (" vừa qua", " vừa rồi")
"""What may follow "năm", "tháng": the one that has just ended."""
_NOT_TO_COME = 6
"""Months after that of the text which are no more spoken of without their year."""
_REPORTED_LATE = timedelta(days=300)
"""How long after a year a text may be that reports on it."""
_LAST_YEAR = re.compile(r"\S năm (?:ngoái|rồi)\b")
"""What makes a part of a year one of the year before: "tháng 3 năm ngoái"."""
_AHEAD = re.compile(r"mục tiêu|phấn đấu|chỉ tiêu|kế hoạch|dự kiến|\bsẽ\b|nhiệm vụ|phải|tới")
_AHEAD_REACH = 60
_SOON_OVER = timedelta(days=60)
"""How long before its end a part of a year is told of."""
_RECENTLY = 20
"""Phrases among which the years stand that "cộng cả bốn năm" adds up."""
_NEW_YEAR_MONTHS = 2
"""Months in which a text still looks back on the year before."""


def has_just_ended(phrase: TimePhrase, anchors: Anchors) -> bool:
    """Whether "từ đầu năm đến ngày 5/9" ends shortly before the day of the text.

    Then it is of that year, whatever year the text looks back on, unless it is telling of one.
    """
    now, spoken = anchors.now, anchors.spoken
    if now is None or (spoken is not None and spoken.basis == "stated"):
        return False
    if phrase.finish is not None:
        return timedelta(0) <= now - within_year(phrase.finish, now.year)[1] <= RECENT
    reported = year_of(anchors.report)
    part = of_year(phrase, now.year)
    begun = part.period_from is not None and part.period_from <= now
    told = anchors.is_guessed or reported in (None, now.year) or _is_over_long(reported, now)
    return told and begun and _is_recent(part, now)


def _is_over_long(reported: int | None, now: date) -> bool:
    """Whether a text of May tells of the index of the year before: its April is of this year."""
    return reported is not None and now.year == reported + 1 and now > date(now.year, 1, 1) + RECENT


def _is_recent(part: TimePhrase, now: date) -> bool:
    return part.period_to is not None and -_SOON_OVER <= now - part.period_to <= RECENT


def is_long_to_come(phrase: TimePhrase, anchors: Anchors) -> bool:
    """Whether a month lies so far ahead of the text that it is the last one of that name."""
    now = anchors.now
    return now is not None and anchors.year == now.year and phrase.count > now.month + _NOT_TO_COME


def is_of_year_before(phrase: TimePhrase, folded: str) -> bool:
    """Whether the words say that it is: "quý IV năm ngoái", "tháng 10 năm trước"."""
    words = folded[phrase.start : phrase.end]
    return words.endswith((" năm trước", " năm liền trước")) or bool(_LAST_YEAR.search(words))


def is_still_to_come(phrase: TimePhrase, anchors: Anchors, folded: str) -> bool:
    """Whether "6 tháng đầu năm", told in January as over, must be of the year before."""
    now = anchors.now
    if now is None or is_of_year_before(phrase, folded) or anchors.year != now.year:
        return False
    begins_ahead = phrase.lean == "last_months"
    if not begins_ahead and phrase.lean not in ("first_months", "quarter", "whole_year"):
        return False
    if not begins_ahead and anchors.spoken is not None and anchors.spoken.basis != "none":
        return False
    part = of_year(phrase, now.year)
    day = part.period_from if begins_ahead else part.period_to
    if day is None or day <= now + 2 * RECENT:
        return False
    begin = max(folded.rfind("\n", 0, phrase.start), folded.rfind(". ", 0, phrase.start)) + 1
    return _AHEAD.search(folded, begin, phrase.end + _AHEAD_REACH) is None


def of_which_year(lean: Lean, anchors: Anchors, words: str) -> "int | TimePhrase | None":
    """The year that a phrase is of; the report itself where "trong năm" means all of it.

    In a report on a month or a quarter "trong năm" is the year until its end.
    """
    now = anchors.now.year if anchors.now else None
    report = anchors.report
    if _LAST_YEAR.search(words):
        return anchors.present - 1 if anchors.present else None
    if words.endswith((" năm trước", " năm liền trước")):
        return _year_before(anchors)
    if lean == "within_year" and report is not None:
        spoken, end = year_of(anchors.spoken), report.period_to
        if report.precision in ("month", "quarter") and end is not None and spoken == end.year:
            return replace(report, period_from=date(end.year, 1, 1), precision="span")
        if spoken is None or end is None or spoken == end.year:
            return report
    if lean == "this_year" and report is not None and anchors.noted is not None:
        end = report.period_to
        if report.precision == "year" and end is not None and end.year == anchors.present:
            return report
    if lean == "this_year" or " năm nay" in words:
        return anchors.present
    if words.endswith(("nay", *JUST_PAST)) and lean != "since":
        return anchors.present
    if lean == "last_year":
        back = 2 if words.endswith("kia") else 1
        return anchors.present - back if anchors.present else None
    if lean == "next_year":
        end = report.period_to if report else None
        year = end.year if end else now
        return year + 1 if year else None
    if lean == "year_before":
        return _year_before(anchors)
    if lean == "year_after":
        spoken = year_of(anchors.spoken)
        return spoken + 1 if spoken else None
    if lean == "until" and anchors.now is not None and anchors.now.month <= _NEW_YEAR_MONTHS:
        ended = anchors.now.year - 1
        late = "12" in words or "11" in words
        return ended if late and (report is None or report.period_to is None) else anchors.year
    if lean == "end_of_year" and words.endswith((" sau", " tới")):
        return anchors.present + 1 if anchors.present else None
    if lean == "end_of_year" and report is not None and report.precision == "year":
        told, looked_back_on = year_of(report), year_of(anchors.spoken)
        if told is not None and looked_back_on == told - 1:
            return told  # "… Năm 2021 là 914. Tính đến hết năm, …" in a report on 2022
    if words.endswith((" đó", " ấy")):
        return _year_told_last(anchors) or year_of(anchors.spoken)
    if lean in ("same_year", "within_year"):
        last = next((one.period_to.year for one in reversed(anchors.named) if one.period_to), None)
        return year_of(anchors.spoken) or (last if lean == "same_year" else None)
    return anchors.year


def _year_before(anchors: Anchors) -> int | None:
    """The year before the one spoken of, or before this one if that was the last to be told.

    "Năm 2019, … Riêng tháng 1 năm nay … Còn quý IV năm trước, …"
    """
    this = anchors.present is not None and year_of(anchors.told_last) == anchors.present
    year = anchors.present if this else anchors.year
    return year - 1 if year else None


def _year_told_last(anchors: Anchors) -> int | None:
    """The year of what was named last, or with which it began: "đến từ năm 2016. Ngay năm ấy"."""
    last = anchors.told_last
    if last is None:
        return None
    begins = last.until_now and last.lean is None and last.precision == "span"
    return last.period_from.year if begins and last.period_from else year_of(last)


def of_year(phrase: TimePhrase, year: "int | TimePhrase | None") -> TimePhrase:
    """Give a part of a year the days that it has in `year`, or those of the phrase given for it."""
    if year is None:
        return phrase
    if isinstance(year, TimePhrase):
        return phrase.with_dates_of(year)
    count, lean = phrase.count, phrase.lean
    start: date | None = date(year, 1, 1)
    end: date | None = date(year, 12, 31)
    try:
        if lean in ("first_months", "months"):
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
    dated = replace(phrase, period_from=start, period_to=end)
    return dated if lean in _WITH_FINISH else as_far_as_finish(dated, year)


def as_far_as_finish(phrase: TimePhrase, year: int) -> TimePhrase:
    """Let a year or quarter end on the day to which it is told: "quý IV (đến ngày 20/12)"."""
    start, end = phrase.period_from, phrase.period_to
    if phrase.finish is None or start is None or end is None:
        return phrase
    told = within_year(phrase.finish, year)[1]
    return replace(phrase, period_to=told, precision="span") if start < told < end else phrase


def of_years_past(phrase: TimePhrase, anchors: Anchors) -> TimePhrase:
    """Let "trong 3 năm qua" be the "2016 - 2018" named before it, when that has three years."""
    meant = anchors.of_length(12 * phrase.count if phrase.lean == "years_past" else 12)
    if phrase.count == TERM_YEARS and anchors.report and anchors.report.precision == "term":
        meant = anchors.report
    if meant is None and _has_years(anchors.report, phrase.count):
        meant = anchors.report
    if meant is None and phrase.count == TERM_YEARS and _is_over(anchors):
        return of_term(replace(phrase, lean=_which_term(anchors)), anchors, "")
    if meant is None and phrase.lean == "year_past":
        meant = anchors.report
    if phrase.lean == "year_past" and _is_long_over(meant, anchors):
        meant = None  # "Năm 2021 là 97,1%. Năm qua, …" at the end of 2022
    begins = meant.period_from if meant is not None else None
    if begins and phrase.lean == "year_past" and _is_still_ahead(begins, anchors.now):
        return of_year(phrase, begins.year - 1)  # told beside the tasks of next year
    if meant is not None:
        return phrase.with_dates_of(meant)
    report = anchors.report
    end = report.period_to if report and report.precision == "year" else anchors.now
    if phrase.lean == "years_past" and end is not None and end.month == 12:
        return replace(phrase, period_from=date(end.year - phrase.count + 1, 1, 1), period_to=end)
    if phrase.lean == "year_past" and anchors.planned is not None:
        return of_year(phrase, anchors.planned - 1)
    if phrase.lean == "year_past" and anchors.now is not None:
        if anchors.now.month <= _NEW_YEAR_MONTHS + 1:
            return of_year(phrase, anchors.now.year - 1)
        if anchors.now.month == 12:
            return of_year(phrase, anchors.now.year)
    return replace(phrase, until_now=True) if phrase.lean == "years_past" else phrase


def _is_long_over(told: TimePhrase | None, anchors: Anchors) -> bool:
    """Whether a year ended so long before the day of the text that it is not the last one."""
    end = told.period_to if told is not None else None
    late = _REPORTED_LATE if told is anchors.report else RECENT
    return end is not None and anchors.now is not None and end + late < anchors.now


def _is_still_ahead(begin: date, now: date | None) -> bool:
    """Whether most of a year lies ahead of a text, which tells of "năm qua" beside it."""
    return now is not None and begin > now - timedelta(days=30 * _NEW_YEAR_MONTHS)


def of_years_told(phrase: TimePhrase, anchors: Anchors) -> TimePhrase:
    """Let "cộng cả bốn năm" be the report's four years, or the last four that were named."""
    if _has_years(anchors.report, phrase.count - 1) and anchors.report:
        return phrase.with_dates_of(anchors.report)
    years = sorted(
        {
            one.period_from.year
            for one in anchors.named[-_RECENTLY:]
            if one.precision == "year" and one.strength != "term" and one.period_from is not None
        }
    )[-phrase.count :]
    if not years or len(years) != phrase.count or years[-1] - years[0] + 1 != phrase.count:
        if phrase.count == TERM_YEARS and _is_over(anchors):
            return of_term(replace(phrase, lean=_which_term(anchors)), anchors, "")
        return phrase
    first, last = date(years[0], 1, 1), date(years[-1], 12, 31)
    return replace(phrase, period_from=first, period_to=last, strength="sure")


def _has_years(report: TimePhrase | None, count: int) -> bool:
    """Whether so many years lie between first and last of a report: "5 năm (2016 - 2021)"."""
    if report is None or report.precision != "span" or not report.period_from:
        return False
    return report.period_to is not None and (
        count == report.period_to.year - report.period_from.year > 1
    )


def _is_over(anchors: Anchors) -> bool:
    """Whether one term ends in the year of the text and another begins."""
    now, term = anchors.now, anchors.term or anchors.opening
    return now is not None and term is not None and now.year in term


def _which_term(anchors: Anchors) -> Lean:
    """Which term are the "5 năm qua" of its last year, and of the congress that opens the next."""
    term = anchors.term or anchors.opening
    opens = anchors.now and term and term[0] == anchors.now.year
    return "term_past" if opens else "term"


def same_time(phrase: TimePhrase, anchors: Anchors) -> TimePhrase:
    """Read "cùng kỳ": a year before what is spoken of."""
    if anchors.spoken is None:
        return phrase
    before = a_year_before(anchors.spoken)
    return replace(
        phrase,
        period_from=before.period_from,
        period_to=before.period_to,
        precision=before.precision,
    )


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
