"""The dates of a time phrase that leans on its surroundings: "trong năm", "cùng kỳ", "đến nay".

What each leans on are `Anchors`; the modules beside this one know months, terms, years and events.
"""

import re
from bisect import bisect_left
from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta

from sosanh.extract.time.anchors import Anchors, year_of
from sosanh.extract.time.days import within_year
from sosanh.extract.time.leaning.events import (
    NEW_PROVINCES,
    after,
    at_event,
    at_that_time,
    before_merger,
    begun_before,
    day_of_event,
    nth_year,
    tells_of_merger,
)
from sosanh.extract.time.leaning.months import month_past, months_ahead, of_months, part_before
from sosanh.extract.time.leaning.terms import OF_TERMS, of_term, term_of
from sosanh.extract.time.leaning.years import (
    JUST_PAST,
    OF_LATE,
    OF_YEARS,
    has_just_ended,
    is_long_to_come,
    is_of_year_before,
    is_still_to_come,
    of_which_year,
    of_year,
    of_years_past,
    of_years_told,
    same_time,
)
from sosanh.extract.time.phrase import TERM_YEARS, Lean, TimePhrase
from sosanh.extract.time.within import is_of_years

_WITHIN_MONTH = re.compile(r"(?:đầu|giữa|tuần) tháng")
_IN_ALL = ("tổng cộng ", "tính chung ", "cộng dồn ", "lũy kế ", "tính gộp ")
_A_QUARTER = timedelta(days=93)
_FROM_NEW_YEAR = len("từ đầu năm")
_PART_OF_IT = ("trong đó ", "trong đó, ", "riêng ", "tính ")
_NEXT = (" tới,", " tới ", " sắp tới")
"""Behind a part of a year that is the next one after the day of the text: "quý II tới"."""


def resolve(phrase: TimePhrase, anchors: Anchors, folded: str) -> TimePhrase:
    """Give `phrase` the dates that it has where `anchors` hold; without them it comes back."""
    if phrase.strength == "vague":
        return _part_of_report(phrase, anchors, folded)
    if phrase.lean is not None:
        phrase = _dated(phrase, anchors, folded)
    if phrase.strength == "point" and phrase.period_from is None and phrase.period_to is not None:
        phrase = _summed_up(phrase, anchors, folded)
    is_open = phrase.period_from is None
    if phrase.lean == "until" and is_open and folded.endswith(" năm nay", phrase.start, phrase.end):
        phrase = _since_its_january(phrase)
    if phrase.strength == "point" and _WITHIN_MONTH.search(folded, phrase.start, phrase.end):
        phrase = _no_later_than(phrase, anchors.now)
    if phrase.until_now and phrase.period_to is None and not _is_ahead(phrase, anchors.now):
        until = _counted_until(phrase, anchors)
        if _is_of_report_over(phrase, anchors, folded) and anchors.report is not None:
            until = anchors.report.period_to
        elif until is None and folded.endswith((" nay", " giờ"), phrase.start, phrase.end):
            until = _told_until(phrase, anchors.report)
        elif until is None and phrase.lean == "since_event" and not anchors.is_guessed:
            until = anchors.report.period_to if anchors.report is not None else None
        phrase = replace(phrase, period_to=until)
        if phrase.period_from is None:
            phrase = replace(phrase, strength="point")
    return phrase


def _counted_until(phrase: TimePhrase, anchors: Anchors) -> date | None:
    """The day of the text, or the one until which a note says that its report counts."""
    now, noted, begin = anchors.now, anchors.noted, phrase.period_from
    if now is None or noted is None or noted > now or phrase.lean == "term_so_far":
        return now
    return now if begin is not None and begin > noted else noted


def _summed_up(phrase: TimePhrase, anchors: Anchors, folded: str) -> TimePhrase:
    """Let "tổng cộng đến hết quý III" begin with "từ năm 2019", told of in the sentence before."""
    begin = begun_before(phrase, anchors)
    if begin is None or phrase.period_to is None or begin >= phrase.period_to:
        return phrase
    until = len("đến ") if folded.endswith(("đến ", "tới "), 0, phrase.start) else 0
    if not folded.endswith(_IN_ALL, 0, phrase.start - until):
        return phrase
    return replace(phrase, period_from=begin, precision="span", strength="sure")


def _since_its_january(phrase: TimePhrase) -> TimePhrase:
    """Read "tính đến hết tháng 7 năm nay": what is counted so far this year."""
    until = phrase.period_to
    return replace(phrase, period_from=date(until.year, 1, 1)) if until is not None else phrase


def _is_of_report_over(phrase: TimePhrase, anchors: Anchors, folded: str) -> bool:
    """Whether "từ tháng 7, …" goes on to the end of the year that a later text reports on."""
    report, begin = anchors.report, phrase.period_from
    if anchors.is_guessed or report is None or begin is None:
        return False
    if folded.endswith((" nay", " giờ"), phrase.start, phrase.end):
        return False
    first, last = report.period_from, report.period_to
    if phrase.lean == "since_event":
        return last is not None and begin < last
    if phrase.lean != "since":
        return False
    return first is not None and last is not None and first < begin < last


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
    known = _in_a_year(phrase, anchors, folded)
    if known is not None:
        return known
    leaning = _LEANINGS.get(phrase.lean) if phrase.lean is not None else None
    return leaning(phrase, anchors, folded) if leaning is not None else phrase


def _in_a_year(phrase: TimePhrase, anchors: Anchors, folded: str) -> TimePhrase | None:
    """The phrase in the year that it lacks, if it lacks nothing else: "quý III", "năm ngoái"."""
    lean, now, report = phrase.lean, anchors.now, anchors.report
    if report is not None and (report.start, report.end, report.lean) == (
        phrase.start, phrase.end, lean,
    ):  # fmt: skip
        return phrase.with_dates_of(report)  # "Tháng 11 năm trước, …" tells what the text is on
    if lean in OF_YEARS and is_of_year_before(phrase, folded):
        words = folded[phrase.start : phrase.end]
        return of_year(phrase, of_which_year(lean, anchors, words))
    if lean in ("month", "quarter") and now and folded.startswith(_NEXT, phrase.end):
        this_year = of_year(phrase, now.year)
        over = this_year.period_to is not None and this_year.period_to < now
        return of_year(phrase, now.year + 1) if over else this_year
    if lean == "month" and is_long_to_come(phrase, anchors):
        return of_year(phrase, anchors.year - 1 if anchors.year else None)
    if lean == "between" and now and _follows_last_year(phrase, anchors, folded):
        return of_year(phrase, now.year)
    is_late = lean in OF_LATE or (lean == "months" and not _is_reported(phrase, anchors))
    if is_late and has_just_ended(phrase, anchors) and now:
        return of_year(phrase, now.year)
    if lean not in OF_YEARS:
        return None
    if is_still_to_come(phrase, anchors, folded) and now:
        return of_year(phrase, now.year - 1)
    past = len(JUST_PAST[0]) if folded.startswith(JUST_PAST, phrase.end) else 0
    words = folded[phrase.start : phrase.end + past]
    dated = of_year(phrase, of_which_year(lean, anchors, words))
    begin = dated.period_from
    ahead = now is not None and begin is not None and begin > now
    if ahead and begin is not None and words.endswith(JUST_PAST):
        return of_year(phrase, begin.year - 1)  # "tháng 12 vừa qua", told in January
    return dated


def _follows_last_year(phrase: TimePhrase, anchors: Anchors, folded: str) -> bool:
    """Whether "năm 2019 bãi bỏ 153; từ đầu năm đến hết tháng 4 thêm 41" has come to this year."""
    now, spoken = anchors.now, anchors.spoken
    if now is None or spoken is None or spoken.precision != "year":
        return False
    if year_of(spoken) != now.year - 1 or not folded.startswith("từ đầu năm", phrase.start):
        return False
    return not folded.endswith(_PART_OF_IT, 0, phrase.start) and has_just_ended(
        phrase, replace(anchors, spoken=None)
    )


def _since_event(phrase: TimePhrase, anchors: Anchors, folded: str) -> TimePhrase:
    """Read "từ khi thí điểm đến nay": from the day that was told of it, else without beginning."""
    if phrase.finish is not None and anchors.present is not None:
        phrase = replace(phrase, period_to=within_year(phrase.finish, anchors.present)[1])
    begun = day_of_event(phrase, anchors, folded)
    if begun is not None:
        return replace(phrase, period_from=begun, strength="sure")
    if tells_of_merger(phrase, anchors, folded):
        goes_on = phrase.until_now or phrase.period_to is None
        return replace(phrase, period_from=NEW_PROVINCES, until_now=goes_on, strength="sure")
    return phrase if phrase.until_now else replace(phrase, strength="point")


def _since_then(phrase: TimePhrase, anchors: Anchors) -> TimePhrase:
    """Read "từ đó đến nay": from the beginning of what is spoken of."""
    spoken = anchors.spoken.period_from if anchors.spoken else None
    begun = begun_before(phrase, anchors) or spoken
    if begun is None or (phrase.period_to is not None and begun > phrase.period_to):
        return phrase
    goes_on = phrase.period_to is None
    return replace(phrase, period_from=begun, until_now=goes_on, strength="sure")


def _this_quarter(phrase: TimePhrase, anchors: Anchors, folded: str) -> TimePhrase:
    """Read "trong quý" as the one that is spoken of."""
    quarter = anchors.of_length(3)
    if quarter is None and folded.startswith("trong quý", phrase.start):
        return of_months(replace(phrase, lean="months_past", count=3), anchors)
    return phrase.with_dates_of(quarter) if quarter else phrase


def _rest_of_term(phrase: TimePhrase, anchors: Anchors) -> TimePhrase:
    """Read "từ nay đến cuối nhiệm kỳ": from the day of the text."""
    term = term_of(anchors.now, anchors.term)
    end = date(term[1], 12, 31) if term else None
    return replace(phrase, period_from=anchors.now, period_to=end)


def _reported(phrase: TimePhrase, anchors: Anchors) -> TimePhrase:
    """Read "cả giai đoạn" as the years of the heading above, or all that the report is on."""
    spoken = anchors.spoken
    if spoken is not None and is_of_years(spoken):
        return replace(phrase, period_from=spoken.period_from, period_to=spoken.period_to)
    return phrase.with_dates_of(anchors.report) if anchors.report is not None else phrase


def _part_before(phrase: TimePhrase, anchors: Anchors, folded: str) -> TimePhrase:
    return part_before(phrase, anchors, 3 if folded.startswith("quý", phrase.start) else 1)


def _is_reported(phrase: TimePhrase, anchors: Anchors) -> bool:
    """Whether months may be those that a report on one year is on, or that were named before."""
    return year_of(anchors.report) is not None or anchors.of_length(phrase.count) is not None


def _part_of_report(phrase: TimePhrase, anchors: Anchors, folded: str) -> TimePhrase:
    """Let "những tháng đầu năm 2023" be the half year that the report is on."""
    report, year = anchors.report, phrase.period_from
    if report is None or report.period_from is None or year is None:
        return phrase
    if "đầu" in folded[phrase.start : phrase.end] and report.period_from.year == year.year:
        return replace(phrase.with_dates_of(report), strength="sure")
    return phrase


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


def _ahead(phrase: TimePhrase, anchors: Anchors) -> TimePhrase:
    """Let "trong 4 năm tới" end with the aim that the text names: "đến năm 2021".

    The five years ahead of a congress are the term that it opens.
    """
    now, term = anchors.now, anchors.term
    if phrase.count == TERM_YEARS and now is not None and term is not None and term[0] == now.year:
        first, last = date(term[0], 1, 1), date(term[1], 12, 31)
        return replace(phrase, period_from=first, period_to=last, strength="sure")
    if not anchors.aims:
        return phrase
    before = bisect_left(anchors.aims, phrase.start, key=lambda aim: aim.start)
    return replace(phrase, period_to=anchors.aims[max(before - 1, 0)].period_to)


def _now(phrase: TimePhrase, anchors: Anchors) -> TimePhrase:
    """Read "đến nay" as the day of the text, or as all that a report without a day covers.

    In a report whose note says how far it counts, as that day.
    """
    if anchors.noted is not None and anchors.now is not None and anchors.noted <= anchors.now:
        return replace(phrase, period_to=anchors.noted, strength="point")
    if anchors.now is not None:
        return replace(phrase, period_to=anchors.now, strength="point")
    return (
        replace(phrase.with_dates_of(anchors.report), strength="point")
        if anchors.report
        else phrase
    )


def _since_begin_of_part(phrase: TimePhrase, anchors: Anchors) -> TimePhrase:
    """Read "từ đầu tháng đến nay", "từ đầu quý,": as far as a report on a week or month goes."""
    report, end = anchors.report, anchors.now
    if report is not None and report.period_from is not None and report.period_to is not None:
        short = report.period_to - report.period_from < _A_QUARTER
        end = report.period_to if short or end is None else end
    if end is None:
        return phrase
    months = 1 if phrase.lean == "new_month" else 3
    start = date(end.year, end.month - (end.month - 1) % months, 1)
    return replace(phrase, period_from=start, period_to=end, strength="sure")


def _school_year(phrase: TimePhrase, anchors: Anchors) -> TimePhrase:
    """Read "cả năm học" as that of the report, or the one named last."""
    told = (*anchors.named, *([anchors.report] if anchors.report else ()))
    named = (one for one in reversed(told) if _is_school_year(one))
    meant = next(named, None)
    return replace(phrase.with_dates_of(meant), strength="sure") if meant else phrase


def _is_school_year(phrase: TimePhrase) -> bool:
    begin, end = phrase.period_from, phrase.period_to
    return begin is not None and end is not None and (begin.month, end.month) == (9, 8)


def _since_new_year(phrase: TimePhrase, anchors: Anchors) -> TimePhrase:
    """Read "từ đầu năm" in a report on the third quarter: January to September."""
    spoken = anchors.spoken
    end = anchors.report.period_to if anchors.report else None
    if end is None or (anchors.now and (anchors.is_guessed or anchors.now.year != end.year)):
        end = anchors.now
    to_now = phrase.end - phrase.start > _FROM_NEW_YEAR
    told = [one.period_to.year for one in anchors.named if one.strength == "sure" and one.period_to]
    if anchors.now is None and to_now and end is not None and max(told, default=0) > end.year:
        # an undated text that has gone on to a later year: until when, nobody says
        return replace(phrase, period_from=date(max(told), 1, 1), strength="sure")
    year = year_of(spoken)
    until_now = to_now and anchors.now is not None
    if spoken is not None and year and not until_now and (end is None or year == end.year):
        # "Năm 2026 có chủ đề … Từ đầu năm, …" in a report on half of it
        in_part = end is not None and not anchors.is_guessed and spoken.precision == "year"
        end = end if in_part else spoken.period_to
    if end is None:
        return phrase
    if anchors.now is not None and to_now and anchors.now.year == end.year:
        end = anchors.now
    start = date(end.year, 1, 1)
    of_year = spoken is not None and spoken.precision == "year" and end == spoken.period_to
    titled = not anchors.is_guessed and anchors.report and end == anchors.report.period_to
    if anchors.now is not None and start < anchors.now < end and of_year and not titled:
        end = anchors.now  # nobody has counted further
    return replace(phrase, period_from=start, period_to=end, strength="sure")


def _told_by(
    leaning: Callable[[TimePhrase, Anchors], TimePhrase],
) -> Callable[[TimePhrase, Anchors, str], TimePhrase]:
    """The same, for what asks nothing of the words of the text."""
    return lambda phrase, anchors, _: leaning(phrase, anchors)


_LEANINGS: dict[Lean, Callable[[TimePhrase, Anchors, str], TimePhrase]] = {
    "months": _told_by(of_months),
    "months_past": _told_by(of_months),
    "years_past": _told_by(of_years_past),
    "year_past": _told_by(of_years_past),
    "years_told": _told_by(of_years_told),
    "years_ahead": _told_by(_ahead),
    "now": _told_by(_now),
    "new_year": _told_by(_since_new_year),
    "same_time": _told_by(same_time),
    "new_month": _told_by(_since_begin_of_part),
    "new_quarter": _told_by(_since_begin_of_part),
    "nth_year": nth_year,
    "school_year": _told_by(_school_year),
    "reported": _told_by(_reported),
    "part_before": _part_before,
    "after": after,
    "since_event": _since_event,
    "since_then": _told_by(_since_then),
    "at_event": lambda phrase, _, folded: at_event(phrase, folded),
    "before_event": _told_by(before_merger),
    "this_quarter": _this_quarter,
    "months_ahead": _told_by(months_ahead),
    "month_past": _told_by(month_past),
    "rest_of_year": _told_by(_rest_of_year),
    "rest_of_term": _told_by(_rest_of_term),
    "that_time": at_that_time,
    **dict.fromkeys(OF_TERMS, of_term),
}
"""How each phrase that leans on more than a year is dated."""
