"""What a match of a time wording says: builders of time phrases, one for each way of wording."""

import calendar
import re
from collections.abc import Callable
from datetime import date

from sosanh.extract.time.phrase import Lean, Strength, TimePhrase
from sosanh.facts import PeriodPrecision

Builder = Callable[[re.Match[str]], TimePhrase | None]
_NATIONAL_TERMS = {"xi": 2011, "xii": 2016, "xiii": 2021, "xiv": 2026}
"""The first year after the national congress of that number."""
COUNTS = dict(
    zip(
        ("hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín", "mười", "một"),
        (*range(2, 11), 1),
        strict=True,
    )
)
MONTHS = (
    "giêng", "hai", "ba", "tư", "năm", "sáu", "bảy", "tám", "chín", "mười", "mười một", "mười hai",
)  # fmt: skip
ORDINALS = {
    "nhất": 1, "hai": 2, "ba": 3, "tư": 4, "bốn": 4, "năm": 5, "sáu": 6, "bảy": 7, "tám": 8,
    "chín": 9, "mười": 10,
}  # fmt: skip
QUARTERS = {"i": 1, "ii": 2, "iii": 3, "iv": 4, "1": 1, "2": 2, "3": 3, "4": 4, "một": 1, "hai": 2}
_PRECISIONS: dict[int, PeriodPrecision] = {1: "month", 3: "quarter", 6: "half", 9: "nine_months"}


def month_end(year: int, month: int) -> date:
    """The last day of a month."""
    return date(year, month, calendar.monthrange(year, month)[1])


def precision_of(months: int) -> PeriodPrecision:
    """What the first or last `months` of a year are called."""
    return _PRECISIONS.get(months, "span")


def counted(words: str) -> int:
    """How many a count says, in digits or words; 0 where it is none."""
    return int(words) if words.isdigit() else COUNTS.get(words, 11 if words == "mười một" else 0)


def dated(
    match: re.Match[str],
    start: date | None,
    end: date | None,
    precision: PeriodPrecision,
    strength: Strength = "sure",
    until_now: bool = False,
) -> TimePhrase:
    """The phrase of a match that has dates of its own."""
    return TimePhrase(match.start(), match.end(), start, end, precision, strength, until_now)


def leaning(
    lean: Lean, precision: PeriodPrecision = "year", strength: Strength = "relative"
) -> Builder:
    """Make phrases that lean on what was said before, with the number that they begin with."""

    def build(match: re.Match[str]) -> TimePhrase:
        number = counted(match[1]) if match.lastindex else 0
        return TimePhrase(
            match.start(), match.end(), None, None, precision, strength, lean=lean, count=number
        )

    return build


def year(match: re.Match[str]) -> TimePhrase:
    """Read "năm 2021"."""
    year = int(match[1])
    return dated(match, date(year, 1, 1), date(year, 12, 31), "year")


def bare_year(match: re.Match[str]) -> TimePhrase:
    """Read the year of "so với 2021", "cùng kỳ 2022: 58"."""
    year = int(match[1])
    days = date(year, 1, 1), date(year, 12, 31)
    return TimePhrase(match.start(1), match.end(), *days, "year", "sure")


def until_year(match: re.Match[str]) -> TimePhrase:
    """Read "từ năm 2022 trở về trước": until the end of that year."""
    return dated(match, None, date(int(match[1]), 12, 31), "year", "point")


def before_year(match: re.Match[str]) -> TimePhrase:
    """Read "Trước năm 2017, …": until the end of the year before."""
    return dated(match, None, date(int(match[1]) - 1, 12, 31), "year", "point")


def year_aside(match: re.Match[str]) -> TimePhrase:
    """Read "(năm 2012)": of the figure before it, or of something else, as a resolution."""
    year = int(match[1])
    inside = match.start() + 1, match.end() - 1
    return TimePhrase(*inside, date(year, 1, 1), date(year, 12, 31), "year", "aside")


def after(match: re.Match[str]) -> TimePhrase | None:
    """Read "sau ba tháng", "sau một năm": so many months from the day named before."""
    count = counted(match[1]) * (12 if match[2] == "năm" else 1)
    if not count:
        return None
    return TimePhrase(
        match.start(), match.end(), None, None, "span", "relative", lean="after", count=count
    )


def short_range(match: re.Match[str]) -> TimePhrase | None:
    """Read "giai đoạn 2021-25"."""
    first, last = int(match[1]), int(match[1][:2] + match[2])
    if not first < last <= first + 10:
        return None
    return dated(match, date(first, 1, 1), date(last, 12, 31), "span")


def until_event(match: re.Match[str]) -> TimePhrase:
    """Read "từ khi thực hiện Nghị quyết 18 đến nay": only its end is known."""
    return TimePhrase(
        match.start(), match.end(), None, None, "span", "relative", True, lean="since_event"
    )


def years_from_to(match: re.Match[str]) -> TimePhrase:
    """Read "giai đoạn 2016 - 2020", "nhiệm kỳ 2020 - 2025"."""
    first, last = int(match[1]), int(match[2])
    term = match[0].startswith("nhiệm kỳ")
    return dated(
        match, date(first, 1, 1), date(last, 12, 31), "term" if term else "span",
        "term" if term else "sure",
    )  # fmt: skip


def years_planned(match: re.Match[str]) -> TimePhrase:
    """Read the years of "kế hoạch 2021 - 2025"."""
    days = date(int(match[1]), 1, 1), date(int(match[2]), 12, 31)
    return TimePhrase(match.start(1), match.end(), *days, "span", "term")


def national_term(match: re.Match[str]) -> TimePhrase:
    """Read "nhiệm kỳ Đại hội XIII", of the whole Party."""
    first = _NATIONAL_TERMS[match[1]]
    return dated(match, date(first, 1, 1), date(first + 4, 12, 31), "term", "term")


def national_term_until_now(match: re.Match[str]) -> TimePhrase:
    """Read "từ đầu nhiệm kỳ Đại hội XIII đến nay"."""
    start = date(_NATIONAL_TERMS[match[1]], 1, 1)
    return TimePhrase(match.start(), match.end(), start, None, "term", "sure", True)


def begin_of_term(match: re.Match[str]) -> TimePhrase:
    """Read "đầu nhiệm kỳ 2015 - 2020": what there was in its first year."""
    first = int(match[1])
    return TimePhrase(
        match.start(), match.end(), None, date(first, 12, 31), "year", "point",
        years=(first, int(match[2])),
    )  # fmt: skip


def term_until_now(match: re.Match[str]) -> TimePhrase:
    """Read "từ đầu nhiệm kỳ 2015-2020 đến nay"."""
    start = date(int(match[1]), 1, 1) if match[1] else None
    lean: Lean | None = None if start else "term_so_far"
    return TimePhrase(
        match.start(), match.end(), start, None, "term", "sure" if start else "relative", True, lean
    )


def school_year(match: re.Match[str]) -> TimePhrase | None:
    """Read "năm học 2022 - 2023": from September to August."""
    first, last = int(match[1]), int(match[2])
    if last != first + 1:
        return None
    return dated(match, date(first, 9, 1), date(last, 8, 31), "span")


def school_year_told(match: re.Match[str]) -> TimePhrase:
    """Read "trong năm học": the one that the report is on."""
    return TimePhrase(
        match.start(), match.end(), None, None, "span", "relative", lean="school_year"
    )


def nth_year(match: re.Match[str]) -> TimePhrase | None:
    """Read "năm thứ ba" where it opens a clause."""
    if unsaid(match) is None:
        return None
    return TimePhrase(
        match.start(), match.end(), None, None, "year", "relative",
        lean="nth_year", count=ORDINALS.get(match[1], 1 if match[1] == "đầu" else -1),
    )  # fmt: skip


def rest_of_year(match: re.Match[str]) -> TimePhrase:
    """Read "từ nay đến hết năm", "từ nay đến cuối năm 2025"."""
    end = date(int(match[1]), 12, 31) if match[1] else None
    return TimePhrase(
        match.start(), match.end(), None, end, "span", "relative", lean="rest_of_year"
    )


def onward(match: re.Match[str]) -> TimePhrase | None:
    """Read "từ tháng 8/2015", open or until now."""
    month = int(match[1] or 1)
    if not 1 <= month <= 12:
        return None
    return dated(match, date(int(match[2]), month, 1), None, "span", until_now=True)


def years_in_a_row(match: re.Match[str]) -> TimePhrase | None:
    """Read "hai năm 2021 và 2022" as one span, if no year is missing."""
    years = tuple(int(year) for year in re.findall(r"(?:19|20)\d{2}", match[0]))
    if years != tuple(range(years[0], years[0] + len(years))):
        return None
    return TimePhrase(
        match.start(), match.end(), date(years[0], 1, 1), date(years[-1], 12, 31), "span", "sure",
        years=years,
    )  # fmt: skip


_OPENING_LEAD = 30
_OPENING = re.compile(
    r"(?:\A|\n|[.;:,(–-] ?)(?:(?:trong đó|riêng|trong|ở|tính|còn|và|vào|sau|hồi)\b ?)*\Z"
)


def unsaid(match: re.Match[str]) -> TimePhrase | None:
    """Read "Kỳ báo cáo trước", "2 năm đầu" where it opens a clause: of a time not known."""
    start = max(0, match.start() - _OPENING_LEAD)
    if _OPENING.search(match.string[start : match.start()]) is None:
        return None
    return leaning("unsaid", "span")(match)
