"""The time that a head or a label of a table names, or that its report lends it."""

import re
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import replace
from datetime import date, timedelta

from sosanh.extract.text.spans import Span
from sosanh.extract.time.builders import month_end
from sosanh.extract.time.leaning.months import months_before
from sosanh.extract.time.leaning.years import a_year_before, of_year
from sosanh.extract.time.phrases import find_time_phrases
from sosanh.facts import UNKNOWN_PERIOD, Period

YEAR = re.compile(
    r"\s*(?:năm )?((?:19|20)\d{2})\s*(?:\((?:ước(?: thực hiện)?|dự kiến|sơ bộ)\)\s*)?\Z"
)
_QUARTERS = {"i": 1, "ii": 2, "iii": 3, "iv": 4}
_NUMBER = re.compile(r"\d{1,2}|i{1,3}|iv")
_NUMBERED = re.compile(r"(?:các )?(tháng|quý)\s*(?:(?:19|20)\d{2}\s*)?\Z")
_MONTH = re.compile(r"tháng (\d{1,2})\s*\Z")
DAY = re.compile(r"(?:(?:đến )?ngày )?(\d{1,2})/(\d{1,2})/((?:19|20)\d{2})\s*\Z")
YEARS = re.compile(
    r"\s*(?:giai đoạn |từ |từ năm |năm )?((?:19|20)\d{2}) ?(?:[-–]|đến)(?: năm)? ?"
    r"((?:19|20)\d{2})\s*\Z"
)
_YEAR_BEHIND = re.compile(r"[^\W\d_] ((?:19|20)\d{2})\s*\Z")
_ANY_YEAR = re.compile(r"(?<!\d)(?:19|20)\d{2}(?!\d)")
_LENDS: tuple[tuple[str, re.Pattern[str]], ...] = (
    ("other", re.compile(r"nhiệm kỳ|so với|tăng|chênh lệch|năm tới|kỳ (?:sau|tới)")),
    ("added_up", re.compile(r"\b(?:lũy kế|luỹ kế|cộng dồn|từ đầu năm)\b")),
    ("same_time", re.compile(r"\bcùng kỳ\b")),
    ("before", re.compile(r"\b(?:kỳ|tháng|quý|năm)(?: báo cáo)? (?:liền )?trước\b")),
    ("report", re.compile(r"\b(?:kỳ này|trong kỳ|(?:kỳ|tháng|quý|năm) báo cáo)\b")),
)
"""What a head says of the time of the report: "Kỳ báo cáo | Cùng kỳ | Lũy kế từ đầu năm"."""
_MONTHS = {"month": 1, "quarter": 3, "half": 6, "year": 12}


def of_year_named(words: str) -> Period | None:
    """The one year in "Kế hoạch 2024"."""
    years = {*_ANY_YEAR.findall(words)}
    year = int(years.pop()) if len(years) == 1 else None
    return Period(date(year, 1, 1), date(year, 12, 31), "year", "stated") if year else None


def only_year(folded: str, spans: Sequence[Span]) -> int | None:
    """The year that title and heads name, if it is one: "Quý I | Quý II | Cả năm 2023"."""
    years = {int(year) for left, right in spans for year in _ANY_YEAR.findall(folded, left, right)}
    return years.pop() if len(years) == 1 else None


def year_named(folded: str, span: Span) -> bool:
    """Whether any year stands in `span`."""
    return _ANY_YEAR.search(folded, *span) is not None


def year_of(report: Period | None) -> int | None:
    """The year that the whole of a `report` is on."""
    if report is None or report.period_from is None or report.period_to is None:
        return None
    year = report.period_to.year
    return year if report.period_from.year == year else None


def named_period(folded: str, start: int, end: int, of: int | None = None) -> Period | None:
    """The time that a head or label names; "Quý I" is one `of` the year given."""
    year = YEAR.match(folded, start, end)
    if year is not None:
        return Period(date(int(year[1]), 1, 1), date(int(year[1]), 12, 31), "year", "stated")
    years = YEARS.match(folded, start, end)
    if years is not None and years[1] < years[2]:
        return Period(date(int(years[1]), 1, 1), date(int(years[2]), 12, 31), "span", "stated")
    month = _MONTH.match(folded, start, end)
    if of is not None and month is not None and 1 <= int(month[1]) <= 12:
        first = date(of, int(month[1]), 1)
        return Period(first, month_end(of, first.month), "month", "stated")
    day = DAY.match(folded, start, end)
    if day is not None:
        with suppress(ValueError):  # "31/2/2020" is no day
            return _until(day)
    for phrase in find_time_phrases(folded, start, end):
        if of is not None and phrase.lean in ("quarter", "first_months", "month", "months"):
            phrase = of_year(phrase, of)
        if phrase.strength == "term" or phrase.strength == "vague":
            continue
        if phrase.period_to is not None:
            return Period(phrase.period_from, phrase.period_to, phrase.precision, "stated")
    day = DAY.search(folded, start, end)  # "Kiêm nhiệm 31/12/2022"
    with suppress(ValueError):
        if day is not None:
            return _until(day)
    behind = _YEAR_BEHIND.search(folded, start, end)  # "Đúng hạn 2020"
    return of_year_named(behind[1]) if behind is not None else None


def _until(day: re.Match[str]) -> Period:
    return Period(None, date(int(day[3]), int(day[2]), int(day[1])), "day", "stated")


def numbered_period(
    folded: str, heads: Sequence[Span], label: Span, of: int | None
) -> Period | None:
    """The month or quarter of a label that is only its number, "7" under "Tháng", in year `of`."""
    number = _NUMBER.fullmatch(folded, *label)
    below = _NUMBERED.match(folded, *heads[-1]) if heads else None
    if number is None or of is None or below is None:
        return None
    months = 1 if below[1] == "tháng" else 3
    last = (_QUARTERS.get(number[0]) or int(number[0])) * months
    if not 1 <= last <= 12:
        return None
    first = date(of, last - months + 1, 1)
    return Period(first, month_end(of, last), "month" if months == 1 else "quarter", "stated")


def numbered_before(
    folded: str, heads: Sequence[Span], label: Span, day: date | None
) -> Period | None:
    """The last such month or quarter that began by `day`, where no year is named."""
    for year in (day.year, day.year - 1) if day is not None else ():
        period = numbered_period(folded, heads, label, year)
        begin = period.period_from if period is not None else None
        if begin is not None and day is not None and begin <= day:
            return period
    return None


def leaning_on_report(words: str, report: Period | None) -> Period | None:
    """The time of a head that leans on what the `report` is on; unknown where it cannot be told.

    None for a head that says nothing of this.
    """
    how = next((code for code, pattern in _LENDS if pattern.search(words)), "other")
    if how == "other":
        return None
    if report is None or report.period_from is None or report.period_to is None:
        return UNKNOWN_PERIOD
    begin, end = report.period_from, report.period_to
    if how == "added_up":
        return replace(report, period_from=date(end.year, 1, 1), precision="span")
    if how == "same_time":
        return a_year_before(report)
    if how == "report":
        return report
    months = _MONTHS.get(report.precision)
    if months is None or begin.day != 1:
        return UNKNOWN_PERIOD
    last = begin - timedelta(days=1)
    return replace(report, period_from=months_before(last, months), period_to=last)


def is_part_of(part: Period, whole: Period) -> bool:
    """Whether a period lies in the year that `whole` is: "Cùng kỳ 2022" of a report on a half."""
    return (
        whole.precision == "year"
        and part.period_from is not None
        and part.period_to is not None
        and part.period_from.year == part.period_to.year
        and whole.period_to is not None
        and part.period_to.year == whole.period_to.year
    )
