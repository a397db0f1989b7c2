"""Builders for months, quarters and halves of a year: "6 tháng đầu năm 2023", "quý III"."""

import re
from datetime import date

from sosanh.extract.time.builders import (
    MONTHS,
    QUARTERS,
    counted,
    dated,
    leaning,
    month_end,
    precision_of,
)
from sosanh.extract.time.phrase import Lean, TimePhrase

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


def months_of_year(match: re.Match[str]) -> TimePhrase | None:
    """Read "6 tháng đầu năm 2023", "ba tháng cuối năm"."""
    count, last = counted(match[1]), match[2] == "cuối"
    if not 1 <= count <= 11:
        return None
    if match[3] is None:
        lean: Lean = "last_months" if last else "first_months"
        return leaning(lean, precision_of(count))(match)
    return _months_at_edge(match, count, int(match[3]), last=last)


def months_behind_year(match: re.Match[str]) -> TimePhrase | None:
    """Read "năm 2026, hai tháng đầu"."""
    count = counted(match["n"])
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
    count = counted(match[1])
    if not 1 <= count <= 11:
        return None
    if match[2] is None:
        return leaning("last_months", precision_of(count))(match)
    return _months_at_edge(match, count, int(match[2]), last=True)


def quarters_of_year(match: re.Match[str]) -> TimePhrase:
    """Read "quý đầu năm", "hai quý cuối năm 2023", "ba quý đã qua của năm 2023"."""
    count, last = 3 * (counted(match["n"]) if match["n"] else 1), match["last"] is not None
    if match["year"] is None:
        return TimePhrase(
            match.start(), match.end(), None, None, precision_of(count), "relative",
            lean="last_months" if last else "first_months", count=count,
        )  # fmt: skip
    return _months_at_edge(match, count, int(match["year"]), last=last)


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


def month_in_words_without_year(match: re.Match[str]) -> TimePhrase:
    """Read "tháng Chín năm nay", "Tháng Tư, …"."""
    return TimePhrase(
        match.start(), match.end(), None, None, "month", "relative",
        lean="month", count=MONTHS.index(match[1]) + 1,
    )  # fmt: skip


def months(match: re.Match[str]) -> TimePhrase | None:
    """Read "trong 9 tháng" and "ba quý": the first months of the year spoken of."""
    count = counted(match["n"]) * (3 if match["unit"].startswith("qu") else 1)
    if not 2 <= count <= 11:
        return None
    return TimePhrase(
        match.start(), match.end(), None, None, precision_of(count), "relative",
        lean="months", count=count,
    )  # fmt: skip


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


def quarter_and_month(match: re.Match[str]) -> TimePhrase | None:
    """Read "quý I và tháng 4 năm 2020", where the month follows the quarter."""
    quarter, month, year = QUARTERS[match[1]], int(match[2]), int(match[3])
    if month != quarter * 3 + 1:
        return None
    return dated(match, date(year, quarter * 3 - 2, 1), month_end(year, month), "span")


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
