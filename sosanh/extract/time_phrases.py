"""Vietnamese time phrases: "6 tháng đầu năm 2023", "từ năm 2008 đến tháng 6-2018"."""

import calendar
import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from operator import itemgetter
from typing import Literal

from sosanh.facts import PeriodPrecision
from sosanh.values import quickly_made

# sure: says what it covers. vague: "những tháng đầu năm 2023", to be read with the report's own
# period. term: a congress term, which names bodies and papers more often than it dates a figure.
# relative: "trong năm", leans on another mention or on the publication date.
# point: "tính đến 30/6/2024", the day of a stock; says nothing of the sentences after it.
Strength = Literal["sure", "point", "vague", "term", "relative"]


@quickly_made
@dataclass(frozen=True, slots=True)
class TimePhrase:
    """A time phrase at `text[start:end]`; an end that is None is open ("đến nay") or unsaid."""

    start: int
    end: int
    period_from: date | None
    period_to: date | None
    precision: PeriodPrecision
    strength: Strength
    until_now: bool = False  # ends on the day of the report
    whole_year_of_context: str | None = None  # "half", … when the year itself is not said


_Y = r"((?:19|20)\d{2})(?![\d.,/]*\d)"
_DATE = r"(\d{1,2})\s?[/.-]\s?(\d{1,2})\s?[/.-]\s?((?:19|20)\d{2})"
_COUNTS = dict(
    zip(("hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín", "mười"), range(2, 11), strict=True)
)
_QUARTERS = {"i": 1, "ii": 2, "iii": 3, "iv": 4, "1": 1, "2": 2, "3": 3, "4": 4, "một": 1, "hai": 2}
_QUARTER = r"qu[ýí] (iv|i{1,3}|[1-4])"


def month_end(year: int, month: int) -> date:
    """The last day of a month."""
    return date(year, month, calendar.monthrange(year, month)[1])


def _year(match: re.Match[str]) -> TimePhrase:
    year = int(match[1])
    # "Nghị quyết số 11 (năm 2012)" dates the paper before the parenthesis
    aside = (
        match.string[match.start() - 1 : match.start()] == "("
        and match.string[match.end() : match.end() + 1] == ")"
    )
    strength: Strength = "term" if aside else "sure"
    return _phrase(match, date(year, 1, 1), date(year, 12, 31), "year", strength)


def _phrase(
    match: re.Match[str],
    start: date | None,
    end: date | None,
    precision: PeriodPrecision,
    strength: Strength = "sure",
    until_now: bool = False,
) -> TimePhrase:
    return TimePhrase(match.start(), match.end(), start, end, precision, strength, until_now)


def _months_of_year(match: re.Match[str]) -> TimePhrase | None:
    count = _COUNTS.get(match[1]) or (int(match[1]) if match[1].isdigit() else 0)
    if not 1 <= count <= 11:
        return None
    precision: PeriodPrecision = {3: "quarter", 6: "half", 9: "nine_months"}.get(count, "span")  # type: ignore[assignment]  # the dict's values are members of the Literal
    if match[3] is None:  # the year is the report's or the publication's
        name = f"{count}:{match[2] or 'đầu'}"
        return TimePhrase(
            match.start(), match.end(), None, None, precision, "relative", False, name
        )
    year = int(match[3])
    return _phrase(match, *months_span(year, count, match[2] or "đầu"), precision)


def months_span(year: int, count: int, part: str) -> tuple[date, date]:
    """The first or last `count` months of `year`, or for the part "tháng" its month `count`."""
    if part == "tháng":
        return date(year, count, 1), month_end(year, count)
    if part == "quý":
        return date(year, count * 3 - 2, 1), month_end(year, count * 3)
    if part == "cuối":
        return date(year, 13 - count, 1), date(year, 12, 31)
    return date(year, 1, 1), month_end(year, count)


def _quarter(match: re.Match[str]) -> TimePhrase:
    quarter, year = _QUARTERS[match[1]], int(match[2])
    return _phrase(match, date(year, quarter * 3 - 2, 1), month_end(year, quarter * 3), "quarter")


def _quarter_without_year(match: re.Match[str]) -> TimePhrase:
    name = f"{_QUARTERS[match[1]]}:quý"
    return TimePhrase(match.start(), match.end(), None, None, "quarter", "relative", False, name)


def _short_month(match: re.Match[str]) -> TimePhrase | None:
    """Read "tháng 6/24"; a two-digit year is one of this century."""
    month, year = int(match[1]), 2000 + int(match[2])
    if not 1 <= month <= 12:
        return None
    return _phrase(match, date(year, month, 1), month_end(year, month), "month")


def _short_range(match: re.Match[str]) -> TimePhrase | None:
    """Read "giai đoạn 2021-25"."""
    first, last = int(match[1]), int(match[1][:2] + match[2])
    if not first < last <= first + 10:
        return None
    return _phrase(match, date(first, 1, 1), date(last, 12, 31), "span")


def _short_until(match: re.Match[str]) -> TimePhrase | None:
    try:
        day = date(2000 + int(match[3]), int(match[2]), int(match[1]))
    except ValueError:
        return None
    return _phrase(match, None, day, "day", "point")


def _since_event(match: re.Match[str]) -> TimePhrase:
    """Read "từ khi thực hiện Nghị quyết 18 đến nay": only its end is known."""
    return _phrase(match, None, None, "span", "relative", until_now=True)


def _years_ahead(match: re.Match[str]) -> TimePhrase:
    return _phrase(match, None, None, "span", "relative")


def _month(match: re.Match[str]) -> TimePhrase | None:
    month, year = int(match[1]), int(match[2])
    if not 1 <= month <= 12:
        return None
    return _phrase(match, date(year, month, 1), month_end(year, month), "month")


def _range(match: re.Match[str]) -> TimePhrase:
    first, last = int(match[1]), int(match[2])
    term = match[0].startswith("nhiệm kỳ")
    return _phrase(
        match, date(first, 1, 1), date(last, 12, 31), "term" if term else "span",
        "term" if term else "sure",
    )  # fmt: skip


def _term_until_now(match: re.Match[str]) -> TimePhrase:
    start = date(int(match[1]), 1, 1) if match[1] else None
    return _phrase(match, start, None, "term", "sure" if start else "relative", until_now=True)


def _onward(match: re.Match[str]) -> TimePhrase | None:
    month = int(match[1] or 1)
    if not 1 <= month <= 12:
        return None
    return _phrase(match, date(int(match[2]), month, 1), None, "span", until_now=True)


def _onward_from_day(match: re.Match[str]) -> TimePhrase | None:
    day = _date(match)
    return _phrase(match, day, None, "span", until_now=True) if day else None


def _month_without_year(match: re.Match[str]) -> TimePhrase | None:
    month = int(match[1])
    if not 1 <= month <= 12:
        return None
    return TimePhrase(
        match.start(), match.end(), None, None, "month", "relative", False, f"{month}:tháng"
    )


def _date(match: re.Match[str]) -> date | None:
    try:
        return date(int(match[3]), int(match[2]), int(match[1]))
    except ValueError:
        return None


def _until(match: re.Match[str]) -> TimePhrase | None:
    found = _days(match[0])
    if found is None:
        return None
    # "đến năm 2030" is an aim; "đến hết năm 2021" may be a date of account
    aim = found.precision == "year" and re.match(r"(?:tính )?đến năm", match[0])
    return _phrase(match, None, found.last, found.precision, "term" if aim else "point")


@dataclass(frozen=True, slots=True)
class _Days:
    first: date
    last: date
    precision: PeriodPrecision


def _between(match: re.Match[str]) -> TimePhrase | None:
    """Read "từ tháng 3 đến tháng 6 năm 2022": the year may stand at one end only."""
    begin = _days(match["a"], _stated_year(match["b"]))
    end = _days(match["b"], _stated_year(match["a"]))
    if begin is None or end is None or begin.first > end.last:
        return None
    precision: PeriodPrecision = "term" if "nhiệm kỳ" in match["a"] else "span"
    return _phrase(match, begin.first, end.last, precision)


def _stated_year(words: str) -> int | None:
    year = re.search(_Y, words)
    return int(year[1]) if year else None


def _days(words: str, year: int | None = None) -> _Days | None:
    """The days of "15/12/2022", "tháng 3", "quý II" or "năm 2020"; of `year` if they name none.

    None where there is no year, or no such day.
    """
    year = _stated_year(words) or year
    if year is None:
        return None
    month = re.search(r"tháng (\d{1,2})", words)
    quarter = re.search(rf"{_QUARTER}(?!\w)", words)
    day = re.search(r"(\d{1,2})\s?[/.-]\s?(\d{1,2})(?!\d)", words)
    try:
        if month is not None:
            return _Days(*months_span(year, int(month[1]), "tháng"), "month")
        if quarter is not None:
            return _Days(*months_span(year, _QUARTERS[quarter[1]], "quý"), "quarter")
        if day is not None:
            exact = date(year, int(day[2]), int(day[1]))
            return _Days(exact, exact, "day")
    except ValueError:
        return None
    return _Days(date(year, 1, 1), date(year, 12, 31), "year")


def _years_in_a_row(match: re.Match[str]) -> TimePhrase | None:
    """Read "hai năm 2021 và 2022" as one span, if no year is missing."""
    years = [int(year) for year in re.findall(r"(?:19|20)\d{2}", match[0])]
    if years != list(range(years[0], years[0] + len(years))):
        return None
    return _phrase(match, date(years[0], 1, 1), date(years[-1], 12, 31), "span")


def _two_quarters(match: re.Match[str]) -> TimePhrase | None:
    first, second, year = _QUARTERS[match[1]], _QUARTERS[match[2]], int(match[3])
    if second != first + 1:
        return None
    start, end = date(year, first * 3 - 2, 1), month_end(year, second * 3)
    return _phrase(match, start, end, "half" if second in (2, 4) else "span")


def _part_of_year(match: re.Match[str]) -> TimePhrase:
    year = int(match[2])
    if match[1].startswith("cuối"):
        return _phrase(match, None, date(year, 12, 31), "span")
    if match[1].startswith("nửa đầu"):
        return _phrase(match, date(year, 1, 1), date(year, 6, 30), "half")
    if match[1].startswith("nửa cuối"):
        return _phrase(match, date(year, 7, 1), date(year, 12, 31), "half")
    return _phrase(match, date(year, 1, 1), date(year, 12, 31), "year", "vague")


def _relative(match: re.Match[str]) -> TimePhrase:
    return _phrase(match, None, None, "year", "relative", until_now="nay" in match[0])


_POINT = (
    r"(?:ngày )?\d{1,2}\s?[/.-]\s?\d{1,2}(?:\s?[/.-]\s?(?:19|20)\d{2})?(?![\d/])"
    r"|(?:đầu |cuối |giữa )?tháng \d{1,2}(?:\s?[-/]\s?(?:19|20)\d{2}| năm (?:19|20)\d{2})?(?![\d/])"
    r"|qu[ýí] (?:iv|i{1,3}|[1-4])(?!\w)(?:\s?[-/]\s?(?:19|20)\d{2}| năm (?:19|20)\d{2})?"
)
_DATED = (
    r"tháng \d{1,2}\s?[-/]\s?(?:19|20)\d{2}|(?:năm )?(?:19|20)\d{2}"
    r"|(?:ngày )?\d{1,2}\s?[/.-]\s?\d{1,2}\s?[/.-]\s?(?:19|20)\d{2}"
)
_TERM_START = r"đầu nhiệm kỳ (?:19|20)\d{2}\s?[-–]\s?(?:19|20)\d{2}"
# In order of preference where they overlap. Each wording begins with fixed letters or a digit: `re`
# skips to those, while after an optional or alternative beginning it tries every character, at
# ten times the cost. What begins in several ways is therefore listed several times.
_GRAMMAR: tuple[tuple[Callable[[re.Match[str]], TimePhrase | None], re.Pattern[str]], ...] = tuple(
    (build, re.compile(wording))
    for build, wordings in (
        (
            _between,
            [
                rf"từ (?P<a>{_POINT}|{_TERM_START}|đầu năm (?:19|20)\d{{2}})"
                rf" (?:đến|tới) (?:hết |cuối )?(?P<b>{_POINT})",
                r"từ (?P<a>(?:đầu |cuối )?(?:năm )?(?:19|20)\d{2}),?"
                rf" (?:đến|tới) (?:hết |cuối |đầu )?(?P<b>{_DATED})",
            ],
        ),
        (
            _years_in_a_row,
            [rf"năm {_Y}(?:, (?:19|20)\d{{2}})* và (?:năm )?(?:19|20)\d{{2}}(?!\d)"],
        ),
        (_two_quarters, [rf"{_QUARTER} và (?:quý )?(iv|i{{1,3}}|[1-4])(?: năm |/|, ){_Y}"]),
        (_until, [rf"hết {_QUARTER}(?:\s?[-/]\s?|(?:,| của)? năm | ){_Y}"]),
        (_onward_from_day, [rf"từ ngày {_DATE}(?! đến)"]),
        (_month_without_year, [r"trong tháng (\d{1,2})(?!\s?[-/.]?\s?\d| năm)"]),
        (
            _since_event,
            [
                rf"{head} năm (?:vừa )?qua"
                for head in (
                    r"trong (?:\d{1,2}|hai|ba|bốn|mười)",
                    *(r"\d\d?", "hai", "ba", "bốn", "mười"),
                )
            ],
        ),
        (
            _since_event,
            [rf"{head} khi (?:[^\s,.;]+ ){{1,14}}?(?:đến|tới) nay" for head in ("kể từ", "từ")],
        ),
        (
            _years_ahead,
            [
                rf"{head}(?: \w+)? năm tới(?! đây)"
                for head in (
                    r"trong (?:\d{1,2}|một|hai|ba|bốn|năm|những|các)",
                    *(r"\d\d?", "một", "hai", "ba", "bốn", "năm", "những", "các"),
                )
            ],
        ),
        (
            _short_until,
            [
                rf"{head} (?:hết )?(?:ngày )?(\d{{1,2}})/(\d{{1,2}})/(\d{{2}})(?![\d/])"
                for head in ("đến", "tới")
            ],
        ),
        (_short_month, [r"tháng (\d{1,2})\s?/\s?(\d{2})(?![\d/.-])"]),
        (
            _short_range,
            [
                rf"{head} ((?:19|20)\d{{2}})\s?[-–]\s?(\d{{2}})(?!\d)"
                for head in ("giai đoạn", "nhiệm kỳ", "trong các năm", "năm")
            ],
        ),
        (
            _term_until_now,
            [
                r"từ đầu nhiệm kỳ(?: \S+){0,5}?"
                rf"(?: {_Y}\s?[-–]\s?(?:19|20)\d{{2}})? (?:đến|tới) nay"
            ],
        ),
        (
            _onward,
            [
                rf"từ (?:đầu |cuối )?(?:tháng (\d{{1,2}})\s?[-/]\s?|năm )?{_Y},?"
                " (?:đến|tới) nay"
            ],
        ),
        (_term_until_now, [rf"nửa đầu nhiệm kỳ {_Y}\s?[-–]\s?(?:19|20)\d{{2}}"]),
        (
            _onward,
            [
                rf"{head} (?:đầu |cuối )?(?:tháng (\d{{1,2}})\s?[-/]\s?|năm ){_Y}(?!\s?[-–])"
                for head in ("kể từ", "từ")
            ],
        ),
        (
            _months_of_year,
            [
                rf"({count}) tháng(?: (đầu|cuối))?(?: của)? năm(?: {_Y}\b)?"
                for count in (r"\d\d?", *(rf"{word}(?<!mười {word})" for word in _COUNTS))
            ],
        ),
        (_quarter, [rf"{_QUARTER}(?:\s?[-/]\s?|(?:,| của)? năm | ){_Y}"]),
        (
            _quarter_without_year,
            [rf"{_QUARTER}(?!\w)(?!\s?[-/]\s?\d| năm \d|,? \d{{4}})"],
        ),
        (_range, [rf"giai đoạn (?:từ năm )?{_Y}\s?(?:[-–]|đến(?: năm)?)\s?{_Y}"]),
        (_range, [rf"{head} {_Y}\s?[-–]\s?{_Y}" for head in ("các năm", "những năm", "năm")]),
        (_range, [rf"nhiệm kỳ {_Y}\s?[-–]\s?{_Y}"]),
        (_range, [rf"\({_Y}\s?[-–]\s?{_Y}\)"]),
        (_range, [rf"từ (?:năm )?{_Y}\s?[-–]\s?{_Y}"]),
        (
            _until,
            [
                rf"{head}(?: hết| cuối| tháng| ngày| thời điểm| năm|,){{1,3}} ?"
                rf"(?:{_DATE}|(?:\d{{1,2}}\s?[-/]\s?)?{_Y}|năm {_Y})"
                for head in ("tính đến", "tính tới", "đến", "tới")
            ],
        ),
        (_until, [rf"{head} {_DATE}" for head in ("tính đến", "đến")]),
        (
            _part_of_year,
            [
                rf"({part}) năm {_Y}"
                for part in (
                    *("những tháng đầu", "những tháng cuối", "nửa đầu", "nửa cuối"),
                    *("đầu", "cuối", "giữa"),
                )
            ],
        ),
        (_month, [rf"tháng (\d{{1,2}})(?:\s?[-/]\s?| năm |, ){_Y}"]),
        (_year, [rf"năm (?:ngoái |trước |nay )?{_Y}"]),
        (
            _relative,
            [
                *(rf"từ đầu năm{tail}(?! \d| học)" for tail in (" đến nay", " tới nay", "")),
                *("trong năm qua", "trong năm nay", "năm nay"),
                r"năm ngoái(?<!kỳ năm ngoái)(?<!với năm ngoái)",
                *(r"trong năm(?! \d| \w+ \d{4})", r"cả năm(?! \d)"),
                # as the first word of its clause
                r"hiện(?:(?<=\nhiện)|(?<=[.,;] hiện))(?: nay| tại| có)?(?=[ ,])",
                *("hiện nay", "hiện có", r"\d\d? tháng qua"),
                r"trong nhiệm kỳ(?: này| qua)?(?! \d)",
                r"từ ngày (?:0?[1-9]|[12]\d|3[01])/(?:0?[1-9]|1[0-2]) (?:đến|tới) nay",
                *("nhiệm kỳ này", "nhiệm kỳ qua", "tính đến nay", "đến nay"),
            ],
        ),
    )
    for wording in wordings
)


def _by_first_word() -> list[tuple[str, re.Pattern[str], list[int]]]:
    """Wordings with one first word, as numbers in the grammar, with a pattern for any of them.

    The text is searched once for each first word instead of once for each wording.
    """
    groups: dict[str, list[int]] = {}
    for number, (_, wording) in enumerate(_GRAMMAR):
        word = re.match(r"[\\(]*\w+", wording.pattern)
        groups.setdefault(word[0].lstrip("(") if word else "", []).append(number)
    return [
        (
            word,
            re.compile("|".join(_uncaptured(_GRAMMAR[one][1].pattern) for one in numbers)),
            numbers,
        )
        for word, numbers in groups.items()
    ]


def _uncaptured(pattern: str) -> str:
    """Return `pattern` without groups, so that `re` sees with which letters all of them begin."""
    return re.sub(r"(?<!\\)\((?!\?)|\(\?P<\w+>", "(?:", pattern)


_FIRST_WORDS = _by_first_word()
_NUMBER = r"\d"
"""First word of the wordings that begin with a number: "6 tháng đầu năm", "3 năm qua"."""


def find_time_phrases(folded: str, start: int, end: int) -> list[TimePhrase]:
    """Return the time phrases of `folded[start:end]` in order, the preferred where they overlap."""
    matches: list[tuple[int, int, re.Match[str]]] = []
    for word, any_of_them, numbers in _FIRST_WORDS:
        begins: Iterable[int]
        if word == _NUMBER:
            begins = _counted_units(folded, start, end)
        else:
            begins = _begins(any_of_them, folded, start, end)
        reached: dict[int, int] = {}
        for first in begins:
            for number in numbers:
                match = _GRAMMAR[number][1].match(folded, first, end)
                if match is not None and first >= reached.get(number, start):
                    reached[number] = match.end()
                    matches.append((number, first, match))
    matches.sort(key=itemgetter(0, 1))
    found: list[TimePhrase] = []
    taken = bytearray(end - start)
    for number, _, match in matches:
        first, last = match.start() - start, match.end() - start
        if taken.find(1, first, last) >= 0:
            continue
        phrase = _GRAMMAR[number][0](match)
        if phrase is not None:
            taken[first:last] = b"\1" * (last - first)
            found.append(phrase)
    found.sort(key=lambda phrase: phrase.start)
    return found


def _begins(any_of_them: re.Pattern[str], folded: str, start: int, end: int) -> Iterator[int]:
    at = any_of_them.search(folded, start, end)
    while at is not None:
        yield at.start()
        at = any_of_them.search(folded, at.start() + 1, end)


def _counted_units(folded: str, start: int, end: int) -> list[int]:
    """Where the last two digits of a number begin that months or years follow, and the last one.

    Numbers are many and these few: they are found from the unit, not from the digits.
    """
    found = []
    for unit in (" tháng", " năm", " năm tới"):
        at = folded.find(unit, start + 1, end)
        while at >= 0:
            stop = at
            if unit == " năm tới" and not folded[at - 1].isdecimal():
                # one word may stand between
                stop = folded.rfind(" ", start, at)
            if stop > start and folded[stop - 1].isdecimal():
                found.append(stop - 1)
                if stop - 1 > start and folded[stop - 2].isdecimal():
                    found.append(stop - 2)
            at = folded.find(unit, at + 1, end)
    return sorted(set(found))
