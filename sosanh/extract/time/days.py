"""Phrases with a day in them, and from one day, month or year to another."""

import re
from dataclasses import dataclass
from datetime import date, timedelta

from sosanh.extract.time.builders import QUARTERS, dated, month_end
from sosanh.extract.time.phrase import MonthDay, TimePhrase
from sosanh.extract.time.pieces import PAST, QUARTER, YEAR
from sosanh.facts import PeriodPrecision


def short_until(match: re.Match[str]) -> TimePhrase | None:
    """Read "đến 30/9/24"."""
    try:
        day = date(2000 + int(match[3]), int(match[2]), int(match[1]))
    except ValueError:
        return None
    return dated(match, None, day, "day", "point")


def onward_from_day(match: re.Match[str]) -> TimePhrase | None:
    """Read "từ ngày 1/7/2021"."""
    day = _date(match)
    return dated(match, day, None, "span", until_now=True) if day else None


def since_day(match: re.Match[str]) -> TimePhrase | None:
    """Read "từ ngày 1/7 đến nay"."""
    begin = _month_day(match[0])
    if begin is None:
        return None
    return TimePhrase(
        match.start(), match.end(), None, None, "span", "relative", True, lean="since", begin=begin
    )


_OUTCOME = re.compile(
    r",? (?:(?:toàn )?(?:tỉnh|thành phố|huyện|xã) )?(?:đã|còn|chỉ còn|có|giảm|tăng|được)(?!\w)"
)
_DEED = re.compile(
    r",? (?:(?:toàn )?(?:tỉnh|thành phố|huyện|xã) )?(?:đã |chỉ |chỉ còn )?"
    r"(?:kết nạp|kỷ luật|thi hành|kiểm tra|giám sát|xóa tên|giải quyết)\b"
)
"""After a year in a row of them, what was done in it: "năm 2018 …, đến năm 2020 kết nạp 104"."""
_YEAR_SINCE = re.compile(r"(?<!\w)(?<!từ )năm (?:19|20)\d\d(?!\d)")
_AIMED_AT = re.compile(
    r"(?<!\w)(?:phấn đấu|mục tiêu|chỉ tiêu|kế hoạch|lộ trình|sẽ|định hướng)(?!\w)"
)
_DAY_OF = re.compile(r"\b(?:thời điểm|khi|lúc|ngày|(?:đầu|cuối) kỳ)\b[^,;.()\d\n]{0,60} \Z")
_OF_THIS_YEAR = re.compile(rf" (?:{PAST}|năm nay)(?!\w)")
_COUNTED_ON = re.compile(r"(?<!số )(?<!thứ )(?<!ngày )(?<![\w/.,-])\d[\d.,]*(?:/\d[\d.]*|%)? \Z")
_NUMBER = 16
"""Before the day of what was counted on it: "214 (31/12/2017), 388 (31/12/2018)"."""
_PARTS_OF_MONTH = {"thượng tuần": 10, "giữa tháng": 15, "trung tuần": 20}
"""The last days of the first and the second ten days of a month, and its middle."""
_LISTED = re.compile(r"\d{1,2}|iv|i{1,3}")
_SINCE = 160
"""Characters before "đến năm 2023" in which the year stands that it goes on from."""


def _date(match: re.Match[str]) -> date | None:
    try:
        return date(int(match[3]), int(match[2]), int(match[1]))
    except ValueError:
        return None


def until(match: re.Match[str]) -> TimePhrase | None:
    """Read "tính đến ngày 30/6/2024", "đến hết năm 2021"."""
    found = _days(match[0])
    if found is None:
        return None
    # "đến năm 2030" is an aim; "đến hết năm 2021" may be a date of account
    aim = found.precision == "year" and re.match(r"(?:tính )?đến năm", match[0])
    if aim and _is_outcome(match):
        aim = None
        if _DEED.match(match.string, match.end()):
            return dated(match, found.first, found.last, "year")
    if found.precision == "year" and "giữa năm" in match[0]:
        return dated(match, None, found.last.replace(month=6, day=30), "half", "point")
    return dated(match, None, found.last, found.precision, "term" if aim else "point")


def _is_outcome(match: re.Match[str]) -> bool:
    """Whether it tells what came of a year before: "năm 2015 có 40; đến năm 2023 còn 36"."""
    folded, start = match.string, match.start()
    line = max(folded.rfind("\n", 0, start), folded.rfind(". ", 0, start)) + 1
    before = folded[max(line, start - _SINCE) : start]
    told = _OUTCOME.match(folded, match.end()) or _DEED.match(folded, match.end())
    return (
        told is not None
        and _YEAR_SINCE.search(before) is not None
        and _AIMED_AT.search(before) is None
    )


def day_before(match: re.Match[str]) -> TimePhrase | None:
    """Read "trước ngày 1/7/2025": until the day before."""
    day = _date(match)
    return dated(match, None, day - timedelta(days=1), "day", "point") if day else None


def day_aside(match: re.Match[str]) -> TimePhrase | None:
    """Read "Ngày đầu tái lập tỉnh (1/1/1997), …": the day of what stands before it."""
    day = _date(match)
    if day is None:
        return None
    inside = match.start() + 1, match.end() - 1
    if _COUNTED_ON.search(match.string, max(0, match.start() - _NUMBER), match.start()):
        return TimePhrase(*inside, None, day, "day", "point")
    told_as = _DAY_OF.search(match.string, 0, match.start())
    if told_as is None:
        return None
    if match.string.endswith("từ ", 0, told_as.start()):  # "Từ khi sáp nhập (1/12/2019), …"
        return TimePhrase(*inside, day, None, "span", "sure", until_now=True)
    return TimePhrase(*inside, None, day, "day", "point")


def until_without_year(match: re.Match[str]) -> TimePhrase | None:
    """Read "tính đến 30/6", "đến hết tháng 9"."""
    finish = _month_day(match[0])
    if finish is None:
        return None
    if match[0].startswith("trước") and finish.last[1] == 1:
        month = (finish.last[0] - 2) % 12 + 1
        finish = MonthDay(
            (month, 1), (month, 0), "day"
        )  # what begins on the first is not there yet
    return TimePhrase(
        match.start(), match.end(), None, None, finish.precision, "point",
        lean="until", finish=finish,
    )  # fmt: skip


def from_now_until(match: re.Match[str]) -> TimePhrase | None:
    """Read "từ nay đến hết tháng 8/2023", "từ nay đến 15/5"."""
    found, finish = _days(match["b"], None), _month_day(match["b"])
    if found is None and finish is None:
        return None
    return TimePhrase(
        match.start(), match.end(), None, found.last if found else None, "span", "relative",
        lean="rest_of_year", finish=finish,
    )  # fmt: skip


@dataclass(frozen=True, slots=True)
class _Days:
    first: date
    last: date
    precision: PeriodPrecision


def between(match: re.Match[str]) -> TimePhrase | None:
    """Read "từ tháng 3 đến tháng 6 năm 2022": the year may stand at one end only, or nowhere."""
    begin = _days(match["a"], _stated_year(match["b"]))
    end = _days(match["b"], _stated_year(match["a"]))
    precision: PeriodPrecision = "term" if "nhiệm kỳ" in match["a"] else "span"
    if begin is None and end is None:
        first, last = _month_day(match["a"]), _month_day(match["b"])
        if first is None or last is None:
            return None
        return TimePhrase(
            match.start(), match.end(), None, None, precision, "relative",
            lean="between", begin=first, finish=last,
        )  # fmt: skip
    if begin is None or end is None or begin.first > end.last:
        return None
    if _stated_year(match["b"]) is None and _OF_THIS_YEAR.match(match.string, match.end("b")):
        return None  # "từ đầu năm 2018 đến hết tháng 10 năm nay"
    if end.precision == "year" and match.string.endswith("giữa ", 0, match.start("b")):
        return dated(match, begin.first, end.last.replace(month=6, day=30), precision)
    return dated(match, begin.first, end.last, precision)


def term_until(match: re.Match[str]) -> TimePhrase | None:
    """Read "từ đầu nhiệm kỳ đến hết tháng 10/2018", "… đến cuối tháng 10 vừa qua"."""
    end, finish = _days(match["b"]), _month_day(match["b"])
    if end is None and finish is None:
        return None
    return TimePhrase(
        match.start(), match.end(), None, end.last if end else None, "term", "relative",
        lean="term_so_far", finish=None if end else finish,
    )  # fmt: skip


def event_until(match: re.Match[str]) -> TimePhrase | None:
    """Read "từ khi thí điểm đến hết năm 2023": only its end is known by itself."""
    end = _days(match["b"])
    finish = _month_day(match["b"]) if end is None else None
    if end is None and finish is None:
        return None
    return TimePhrase(
        match.start(), match.end(), None, end.last if end else None, "span", "relative",
        lean="since_event", finish=finish,
    )  # fmt: skip


def since_then_until(match: re.Match[str]) -> TimePhrase | None:
    """Read "từ đó đến tháng 8/2019": only its end is known by itself."""
    end = _days(match["b"])
    if end is None:
        return None
    return TimePhrase(
        match.start(), match.end(), None, end.last, "span", "relative", lean="since_then"
    )


def year_until(match: re.Match[str]) -> TimePhrase | None:
    """Read "từ năm 2015 đến cuối tháng 10 vừa qua", "từ 1/7/2021 đến hết tháng 6 năm nay"."""
    finish = _month_day(match["b"])
    if "năm" in match["b"]:  # "… đến hết năm ngoái"
        finish = MonthDay((1, 1), (12, 31), "year")
    if finish is None:
        return None
    told = match.groupdict()
    day = _days(told["day"]) if told.get("day") else None
    if day is None and not told.get("year"):
        return None
    begin = day.first if day else date(int(match["year"]) + match["edge"].startswith("cuối"), 1, 1)
    return TimePhrase(
        match.start(), match.end(), begin, None, "span", "relative", lean="until", finish=finish
    )


def days_in_a_row(match: re.Match[str]) -> TimePhrase | None:
    """Read "từ ngày 18 đến 31/7/2025": the month and the year are those of the last day."""
    last = _month_day(match["last"])
    year = _stated_year(match["last"])
    if last is None or not (year or match["first"].startswith("ngày")):
        return None
    day = int(match["first"].removeprefix("ngày "))
    month, until = last.last
    if not 1 <= day < until:
        return None
    begin = MonthDay((month, day), (month, day), "day")
    if year is None:
        return TimePhrase(
            match.start(), match.end(), None, None, "span", "relative",
            lean="between", begin=begin, finish=last,
        )  # fmt: skip
    try:
        return dated(match, date(year, month, day), within_year(last, year)[1], "span")
    except ValueError:
        return None


def since_this_or_last_year(match: re.Match[str]) -> TimePhrase:
    """Read "từ năm ngoái", "từ tháng 3 năm nay", "từ tháng 3 năm ngoái đến nay"."""
    begin = _month_day(match[0]) or MonthDay((1, 1), (1, 1), "day")
    return TimePhrase(
        match.start(), match.end(), None, None, "span", "relative", True, lean="since", begin=begin
    )


def months_listed(match: re.Match[str]) -> TimePhrase | None:
    """Read "hai tháng 7, 8", "tháng 10 và 11/2020", "quý I và quý II": months in a row."""
    numbers = [QUARTERS.get(word) or int(word) for word in _LISTED.findall(match["all"])]
    if numbers != [*range(numbers[0], numbers[0] + len(numbers))] or len(numbers) < 2:
        return None
    length = 3 if match[0].startswith(("quý", "quí", "hai quý", "hai quí")) else 1
    first, last = (numbers[0] - 1) * length + 1, numbers[-1] * length
    if not 1 <= first < last <= 12:
        return None
    if match["year"]:
        year = int(match["year"])
        return dated(match, date(year, first, 1), month_end(year, last), "span")
    return TimePhrase(
        match.start(), match.end(), None, None, "span", "relative", lean="between",
        begin=MonthDay((first, 1), (first, 0), "month"),
        finish=MonthDay((last, 1), (last, 0), "month"),
    )  # fmt: skip


def _stated_year(words: str) -> int | None:
    year = re.search(YEAR, words)
    return int(year[1]) if year else None


def _days(words: str, year: int | None = None) -> _Days | None:
    """The days of "15/12/2022", "tháng 3", "quý II" or "năm 2020"; of `year` if they name none.

    None where there is no year, or no such day.
    """
    year = _stated_year(words) or year
    if year is None:
        return None
    try:
        within = _month_day(words)
        if within is not None:
            return _Days(*within_year(within, year), within.precision)
    except ValueError:
        return None
    return _Days(date(year, 1, 1), date(year, 12, 31), "year")


def _month_day(words: str) -> MonthDay | None:
    """Read the month, quarter or day in `words`, whatever the year."""
    day = re.search(r"(\d{1,2})(?:\s?[/.-]\s?| tháng )(\d{1,2})(?!\d)", words)
    month = re.search(r"tháng (\d{1,2})", words)
    quarter = re.search(rf"{QUARTER}(?!\w)", words)
    if day is not None and int(day[2]) <= 12:
        exact = int(day[2]), int(day[1])
        return MonthDay(exact, exact, "day")
    if month is not None and int(month[1]) <= 12:
        last_day = next((end for part, end in _PARTS_OF_MONTH.items() if part in words), 0)
        return MonthDay((int(month[1]), 1), (int(month[1]), last_day), "month")
    if quarter is not None:
        last = QUARTERS[quarter[1]] * 3
        return MonthDay((last - 2, 1), (last, 0), "quarter")
    if words.startswith("đầu năm"):
        return MonthDay((1, 1), (1, 1), "day")
    if words == "năm":
        return MonthDay((12, 31), (12, 31), "year")
    return None


def within_year(days: MonthDay, year: int) -> tuple[date, date]:
    """The first and last day of `days` in `year`; "31/6", a misprint, is the last of its month."""
    return _clamped(year, *days.first), _clamped(year, *days.last)


def _clamped(year: int, month: int, day: int) -> date:
    """A day of a month, its last one where it has none of that number, or for the day 0."""
    last = month_end(year, month)
    return last.replace(day=day) if 0 < day < last.day else last
