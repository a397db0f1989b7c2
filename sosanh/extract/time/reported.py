"""What a report as a whole is on, and how another period lies to it: in it, before or ahead."""

from datetime import date, timedelta

from sosanh.extract.time.builders import month_end
from sosanh.extract.time.head import Head
from sosanh.extract.time.phrase import PARTS_OF_YEAR
from sosanh.extract.time.within import period_of
from sosanh.facts import Period

_BEGUN = 6
_WELL_AHEAD = timedelta(days=61)
_LAST_BUT_TWO = 10
"""The part of a period that may be over on the day of a text that plans it."""
_YEAR = timedelta(days=365)


class ReportedTime:
    """What the head of a text says that all of it is on, asked of one period at a time."""

    def __init__(self, head: Head) -> None:
        self._head = head

    @property
    def until(self) -> date | None:
        """The last day that the report as a whole covers, where its head says so."""
        return self._head.report.period_to if self._head.report is not None else None

    @property
    def period(self) -> Period | None:
        """What the report as a whole is on, where its head says so."""
        report = self._head.report
        return period_of(report, "inherited") if report is not None else None

    @property
    def planned(self) -> Period | None:
        """The time of the tasks that the title names: "Kế hoạch phát triển đảng viên năm 2023"."""
        plan = self._head.plan
        return period_of(plan, "inherited") if plan is not None else None

    def whole_year(self, period: Period) -> Period:
        """The year of an aim, of which a note says from and to which days results are counted."""
        report, named = self._head.report, self._head.named
        if report is None or named is None or named.precision != "year":
            return period
        same = (period.period_from, period.period_to) == (report.period_from, report.period_to)
        return period_of(named, "inherited") if same else period

    def is_titled_on(self, period: Period) -> bool:
        """Whether a period ends with what the title, or a note below it, says the text is on."""
        said = self._head.is_titled or self._head.report != self._head.named
        return said and period.period_to == self.until

    def is_of_some_months(self, period: Period) -> bool:
        """Whether it is that of a report on some months of a year, and on no half or quarter."""
        report = self._head.report
        if report is None or report.precision != "span" or report.period_from is None:
            return False
        if self._head.is_in_title:
            return False  # what it counts, it counts to the end of them
        start, end = report.period_from, report.period_to
        if end is None or end != month_end(end.year, end.month):
            return False  # a note says up to which day all of it is counted
        same = (period.period_from, period.period_to) == (start, end)
        return same and end - start < _YEAR

    def is_all_so_far(self, period: Period) -> bool:
        """Whether it is what a report is on that goes as far as its day, and ends after that.

        "Giai đoạn 2017 - 2022" in such a report of October 2022, "sáu tháng" in one of 28 December.
        """
        day, report = self._head.day, self._head.report
        if report is None or day is None or report.period_to != day or not self._head.is_titled:
            return False
        same = period.period_from == report.period_from and period.precision != "year"
        until = period.period_to
        return same and until is not None and day < until and until.year == day.year

    def is_to_come(self, period: Period) -> bool:
        """Whether a period lies after the day of the text, or after what its title says it is on.

        What a report without either is on is guessed from its first sentences: too little to call
        something a plan.
        """
        return (self._head.day is not None or self._head.is_titled) and self.is_ahead(period)

    @property
    def is_late_in_year(self) -> bool:
        """Whether the text is of the last two months of a year."""
        return self._head.day is not None and self._head.day.month > _LAST_BUT_TWO

    def ends_in_later_year(self, period: Period) -> bool:
        """Whether something is told up to a year after that of the text: "đến năm 2021" in 2019."""
        told = self._head.day or (self.until if self._head.is_titled else None)
        until = period.period_to
        if told is None or until is None or period.period_from is not None:
            return False
        return until.year > told.year

    def ends_well_ahead(self, period: Period) -> bool:
        """Whether something is told up to a day long after the text: "đến cuối năm" in July."""
        day, until = self._head.day, period.period_to
        if day is None or until is None or period.period_from is not None:
            return False
        return until > day + _WELL_AHEAD

    def is_ahead(self, period: Period) -> bool:
        """Whether a period lies after what the text tells of: a plan."""
        day, reported, start = self._head.day, self.until, period.period_from
        if start is None or day is None:
            return start is not None and reported is not None and start > reported
        # "Quý IV" in a report of 2 October on the third
        begun = reported is not None and reported < start and period.period_to is not None
        return start > day or (begun and self._is_titled_before(period, day))

    def until_ahead(self, period: Period | None) -> Period | None:
        """What a heading opens that says until when: "V. ĐẾN HẾT NĂM 2020", behind its report."""
        until, told = period.period_to if period else None, self.until
        if until is None or told is None or until <= told or not self._head.is_titled:
            return None
        return Period(told + timedelta(days=1), until, "span", "inherited")

    def looks_beyond(self, period: Period) -> bool:
        """Whether it is a longer time than the report's, and not over: "Ước cả năm xóa tên 12"."""
        day, report = self._head.day, self._head.report
        if day is None or report is None or not self._head.is_titled or period.period_to is None:
            return False
        return (
            report.period_to is not None
            and report.period_to <= day < period.period_to
            and period.period_from == report.period_from
        )

    def _is_titled_before(self, period: Period, day: date) -> bool:
        """Whether most of a period lies after the day of a report that is titled of another."""
        start, end = period.period_from, period.period_to
        if not self._head.is_titled or start is None or end is None:
            return False
        return day - start < (end - start) / _BEGUN

    def is_sum_up_to(self, period: Period) -> bool:
        """Whether it is of several years, with the one that the title names as their last."""
        report, begin = self._head.report, period.period_from
        if report is None or report.period_from is None or begin is None:
            return False
        last = report.precision == "year" and period.period_to == report.period_to
        return self._head.is_titled and last and begin + _YEAR <= report.period_from

    def adds_up_before(self, period: Period) -> bool:
        """Whether it begins a year or more before what the report is on, and goes on until now."""
        report, begin = self._head.report, period.period_from
        if report is None or report.period_from is None or begin is None:
            return False
        if period.period_to == report.period_to and report.precision in PARTS_OF_YEAR:
            before = report.period_from - begin  # "từ 1/7/2025 đến 30/6/2026: 3.214"
            return _YEAR / 4 < before < _YEAR
        until_now = period.period_to in (None, self._head.day)
        return self._head.is_titled and until_now and begin + _YEAR <= report.period_from
