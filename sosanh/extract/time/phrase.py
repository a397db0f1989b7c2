"""A time phrase of a text, once its words are understood."""

from dataclasses import dataclass, replace
from datetime import date
from typing import Literal

from sosanh.facts import PeriodPrecision
from sosanh.values import quickly_made

# sure: says what it covers. vague: "những tháng đầu năm 2023", to be read with the report's own
# period. term: a congress term, which names bodies and papers more often than it dates a figure.
# aside: a year alone in parentheses, which dates the figure before it, if it follows one.
# relative: "trong năm", leans on what was said before or on the day of the text.
# point: "tính đến 30/6/2024", the day of a stock; says nothing of the paragraphs after it.
Strength = Literal["sure", "point", "vague", "term", "aside", "relative"]

TERM_YEARS = 5
"""Years between two congresses."""

PARTS_OF_YEAR: tuple[PeriodPrecision, ...] = ("half", "nine_months", "quarter")

# What a phrase without a date of its own leans on; `leaning/` resolves each.
Lean = Literal[
    "now",  # "hiện có", "đến nay"
    "until",  # "tính đến 30/6", "hết tháng 9": no year is said
    "end_of_year",  # "đến hết năm"
    "new_year",  # "từ đầu năm đến nay"
    "new_month",  # "từ đầu tháng đến nay"
    "new_quarter",  # "từ đầu quý"
    "since",  # "từ ngày 1/7 đến nay"
    "since_then",  # "từ đó đến nay": from the beginning of what is spoken of
    "since_event",  # "từ khi thực hiện … đến nay": only its end is known
    "between",  # "từ tháng 1 đến hết tháng 6"
    "first_months",  # "9 tháng đầu năm", "11 tháng năm nay"
    "last_months",  # "sáu tháng cuối năm"
    "months",  # "trong 9 tháng"
    "month",  # "trong tháng 3"
    "quarter",  # "quý III"
    "this_quarter",  # "trong quý"
    "months_past",  # "6 tháng qua"
    "month_past",  # "tháng qua"
    "year_past",  # "một năm qua"
    "years_past",  # "5 năm qua"
    "years_told",  # "cộng cả bốn năm": those named before it
    "years_ahead",  # "trong 4 năm tới"
    "within_year",  # "trong năm": as far as the report goes
    "whole_year",  # "cả năm"
    "months_ahead",  # "sáu tháng tới": behind those that the report is on
    "rest_of_year",  # "từ nay đến hết năm"
    "rest_of_term",  # "từ nay đến cuối nhiệm kỳ"
    "same_year",  # "cùng năm", "năm ấy"
    "that_time",  # "hồi ấy": in the year named last
    "school_year",  # "cả năm học"
    "reported",  # "cả giai đoạn": all that the report is on
    "part_before",  # "tháng trước", "quý trước": before the one spoken of
    "this_year",
    "last_year",
    "next_year",
    "year_before",  # "năm liền trước": before the one spoken of
    "year_after",  # "năm kế tiếp"
    "nth_year",  # "năm thứ ba": of those of which the text has told one by its number
    "same_time",  # "cùng kỳ": a year before what is spoken of
    "term",  # "trong nhiệm kỳ"
    "term_past",  # "nhiệm kỳ qua"
    "term_next",  # "nhiệm kỳ tới"
    "term_new",  # "nhiệm kỳ mới": which a congress opens, or has opened
    "term_so_far",  # "từ đầu nhiệm kỳ đến nay"
    "term_begin",  # "đầu nhiệm kỳ": its first year
    "term_end",  # "cuối nhiệm kỳ": its last year
    "term_before",  # "khóa trước"
    "before_event",  # "trước khi sáp nhập": of a day that is not said
    "unsaid",  # "Năm đầu tiên", "Tuần trước": of a time that cannot be worked out
    "at_event",  # "khi mới bắt đầu": of a day that is not said
    "after",  # "sau ba tháng": from the day named before
]


@dataclass(frozen=True, slots=True)
class MonthDay:
    """A day or month that is named without its year: "30/6", "hết tháng 9", "quý II"."""

    first: tuple[int, int]  # month, day
    last: tuple[int, int]  # the day 0 is the last of its month
    precision: PeriodPrecision


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
    until_now: bool = False  # ends on the day of the text
    lean: Lean | None = None
    count: int = 0  # months or years that it speaks of, or the number of a month or quarter
    begin: MonthDay | None = None  # where the year is not said
    finish: MonthDay | None = None
    years: tuple[int, ...] = ()  # of "các năm 2016, 2017 và 2018", in order

    @property
    def is_dated(self) -> bool:
        """Whether one end at least is known."""
        return self.period_from is not None or self.period_to is not None

    @property
    def ends_before_it_begins(self) -> bool:
        """Whether both ends are known and stand in the wrong order."""
        start, end = self.period_from, self.period_to
        return start is not None and end is not None and end < start

    def with_dates_of(self, other: "TimePhrase") -> "TimePhrase":
        """The same words, of the time that `other` names."""
        return replace(
            self,
            period_from=other.period_from,
            period_to=other.period_to,
            precision=other.precision,
        )
