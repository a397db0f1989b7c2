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


def _count(words: str) -> int:
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
        number = _count(match[1]) if match.lastindex else 0
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


def months_of_year(match: re.Match[str]) -> TimePhrase | None:
    """Read "6 tháng đầu năm 2023", "ba tháng cuối năm"."""
    count, last = _count(match[1]), match[2] == "cuối"
    if not 1 <= count <= 11:
        return None
    if match[3] is None:
        lean: Lean = "last_months" if last else "first_months"
        return leaning(lean, precision_of(count))(match)
    return _months_at_edge(match, count, int(match[3]), last=last)


def months_behind_year(match: re.Match[str]) -> TimePhrase | None:
    """Read "năm 2026, hai tháng đầu"."""
    count = _count(match["n"])
    if not 1 <= count <= 11:
        return None
    return _months_at_edge(match, count, int(match["year"]), last=match["edge"] == "cuối")


def _months_at_edge(match: re.Match[str], count: int, year: int, *, last: bool) -> TimePhrase:
    """The first or the last months of a year."""
    if last:
        return dated(match, date(year, 13 - count, 1), date(year, 12, 31), precision_of(count))
    return dated(match, date(year, 1, 1), month_end(year, count), precision_of(count))


def months_left(match: re.Match[str]) -> TimePhrase | None:
    """Read "ba tháng còn lại của năm"."""
    count = _count(match[1])
    if not 1 <= count <= 11:
        return None
    if match[2] is None:
        return leaning("last_months", precision_of(count))(match)
    return _months_at_edge(match, count, int(match[2]), last=True)


def quarters_of_year(match: re.Match[str]) -> TimePhrase:
    """Read "quý đầu năm", "hai quý đầu năm 2023", "ba quý đã qua của năm 2023"."""
    count = 3 * (_count(match["n"]) if match["n"] else 1)
    if match["year"] is None:
        return TimePhrase(
            match.start(), match.end(), None, None, precision_of(count), "relative",
            lean="first_months", count=count,
        )  # fmt: skip
    year = int(match["year"])
    return dated(match, date(year, 1, 1), month_end(year, count), precision_of(count))


def months_in_a_row(match: re.Match[str]) -> TimePhrase | None:
    """Read "từ tháng 1 - 9/2023"."""
    first, last, year = int(match[1]), int(match[2]), int(match[3])
    if not 1 <= first < last <= 12:
        return None
    return dated(match, date(year, first, 1), month_end(year, last), "span")


def months_with_years(match: re.Match[str]) -> TimePhrase | None:
    """Read "(6/2018 - 11/2018)"."""
    first, last = (int(match[2]), int(match[1])), (int(match[4]), int(match[3]))
    if not first < last or not (1 <= first[1] <= 12 and 1 <= last[1] <= 12):
        return None
    return dated(match, date(*first, 1), month_end(*last), "span")


def month_in_words(match: re.Match[str]) -> TimePhrase:
    """Read "tháng Chín năm 2023"."""
    month, year = MONTHS.index(match[1]) + 1, int(match[2])
    return dated(match, date(year, month, 1), month_end(year, month), "month")


def months(match: re.Match[str]) -> TimePhrase | None:
    """Read "trong 9 tháng" and "ba quý": the first months of the year spoken of."""
    count = _count(match["n"]) * (3 if match["unit"].startswith("qu") else 1)
    if not 2 <= count <= 11:
        return None
    return TimePhrase(
        match.start(), match.end(), None, None, precision_of(count), "relative",
        lean="months", count=count,
    )  # fmt: skip


def after(match: re.Match[str]) -> TimePhrase | None:
    """Read "sau ba tháng", "sau một năm": so many months from the day named before."""
    count = _count(match[1]) * (12 if match[2] == "năm" else 1)
    if not count:
        return None
    return TimePhrase(
        match.start(), match.end(), None, None, "span", "relative", lean="after", count=count
    )


def quarter(match: re.Match[str]) -> TimePhrase:
    """Read "quý III/2024"."""
    quarter, year = QUARTERS[match[1]], int(match[2])
    return dated(match, date(year, quarter * 3 - 2, 1), month_end(year, quarter * 3), "quarter")


def quarter_without_year(match: re.Match[str]) -> TimePhrase:
    """Read "quý III"."""
    return TimePhrase(
        match.start(), match.end(), None, None, "quarter", "relative",
        lean="quarter", count=QUARTERS[match[1]],
    )  # fmt: skip


def two_quarters(match: re.Match[str]) -> TimePhrase | None:
    """Read "quý I và quý II năm 2023"."""
    first, second, year = QUARTERS[match[1]], QUARTERS[match[2]], int(match[3])
    if second != first + 1:
        return None
    start, end = date(year, first * 3 - 2, 1), month_end(year, second * 3)
    return dated(match, start, end, "half" if second in (2, 4) else "span")


def month(match: re.Match[str]) -> TimePhrase | None:
    """Read "tháng 2/2024"."""
    month, year = int(match[1]), int(match[2])
    if not 1 <= month <= 12:
        return None
    return dated(match, date(year, month, 1), month_end(year, month), "month")


def short_month(match: re.Match[str]) -> TimePhrase | None:
    """Read "tháng 6/24"; a two-digit year is one of this century."""
    month, year = int(match[1]), 2000 + int(match[2])
    if not 1 <= month <= 12:
        return None
    return dated(match, date(year, month, 1), month_end(year, month), "month")


def month_without_year(match: re.Match[str]) -> TimePhrase | None:
    """Read "trong tháng 2"."""
    return leaning("month", "month")(match) if 1 <= int(match[1]) <= 12 else None


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


_EDGES = {"đầu": (1, 1), "giữa": (6, 30)}
_COUNTS_THEN = re.compile(
    r"(?:,? (?!kết nạp|kỷ luật|thành lập|giảm|đã|sau|khi|do|các)[^\W\d]+"
    r"(?: (?!bị)[^\W\d]+){0,5}?|,)? (?:mới |chỉ |vẫn |mới chỉ )?"
    r"(?:có|còn|(?<=con số này )là|(?<=con số ấy )là|(?<=con số này chỉ )là|(?<=con số ấy chỉ )là) "
    r"(?:hơn |gần |trên )?\d[\d./]*%?(?! [^.;,]{0,30}\bbị\b)"
    r"|,? (?:tỷ lệ|con số|số) (?:này|ấy|đó) (?:mới |chỉ ){1,2}(?:đạt |ở mức )?\d"
)
"""How a sentence goes on that counts what there was: "đầu năm 2017 mới có 2 xã"."""


_COUNTED_FROM = re.compile(
    r"\btừ (?:chỗ |mức |con số )?(?:(?:mới|chỉ|mới chỉ|có|chỉ có|lác đác|vẻn vẹn|vỏn vẹn) )?"
    r"\d[\d.,]*(?:/\d[\d.]*)?%?(?: [^\W\d]+){0,6} (?:hồi |vào |của |ở )?\Z"
)
_FROM_LEAD = 60
"""Before when there were so many: "từ chỗ 211 người đầu năm 2017, nay đã lên 1.022"."""


def part_of_year(match: re.Match[str]) -> TimePhrase:
    """Read "nửa đầu năm 2022", "những tháng đầu năm 2023", "cuối năm 2018"."""
    year = int(match[2])
    if match[1].startswith("cuối"):
        return dated(match, None, date(year, 12, 31), "span")
    if match[1] in _EDGES and (
        _COUNTS_THEN.match(match.string, match.end())
        or _COUNTED_FROM.search(match.string, max(0, match.start() - _FROM_LEAD), match.start())
    ):
        return dated(match, None, date(year, *_EDGES[match[1]]), "day", "point")
    if match[1].startswith("nửa đầu"):
        return dated(match, date(year, 1, 1), date(year, 6, 30), "half")
    if match[1].startswith("nửa cuối"):
        return dated(match, date(year, 7, 1), date(year, 12, 31), "half")
    return dated(match, date(year, 1, 1), date(year, 12, 31), "year", "vague")


def half_without_year(match: re.Match[str]) -> TimePhrase:
    """Read "nửa đầu năm"."""
    lean: Lean = "last_months" if "cuối" in match[0] else "first_months"
    return TimePhrase(
        match.start(), match.end(), None, None, "half", "relative", lean=lean, count=6
    )


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


def quarter_past(match: re.Match[str]) -> TimePhrase:
    """Read "quý vừa qua" where it opens a clause."""
    return TimePhrase(
        match.start(), match.end(), None, None, "quarter", "relative", lean="months_past", count=3
    )


def half_past(match: re.Match[str]) -> TimePhrase:
    """Read "nửa năm qua"."""
    return TimePhrase(
        match.start(), match.end(), None, None, "half", "relative", lean="months_past", count=6
    )
