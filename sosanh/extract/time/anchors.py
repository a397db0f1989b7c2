"""What a time phrase without dates of its own leans on: "trong năm", "cùng kỳ", "đến nay".

In this order: what is spoken of at that place, what the report says it covers, the day of the
text. A phrase that nothing dates stays undated.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import date

from sosanh.extract.time.builders import month_end
from sosanh.extract.time.phrase import TERM_YEARS, TimePhrase
from sosanh.facts import Period, PeriodPrecision

LOOK_BACK = 500
"""Characters before a phrase in which stands what it counts from, or whose congress opens."""
_REMEMBERED = 200
"""Dated phrases of which the last ones may be meant by a later phrase."""
_SOME_MONTHS = 11
_LONGER_THAN_ONE = 400  # days: several years
_LENGTHS: dict[PeriodPrecision, int] = {
    "month": 1, "quarter": 3, "half": 6, "nine_months": 9, "year": 12,
}  # fmt: skip
"""Months of what a report is on, also where its note lets it end before the last of them."""


@dataclass(slots=True)
class Anchors:
    """What may be leant on; `spoken` changes from place to place, `named` grows."""

    now: date | None  # the day of the text, or of the meeting that it tells of
    report: TimePhrase | None = None
    is_guessed: bool = False  # the report is, from the first sentences: no title names its time
    spoken: Period | None = None
    named: list[TimePhrase] = field(default_factory=list)
    term: tuple[int, int] | None = None  # first and last year of the congress term named last
    aims: Sequence[TimePhrase] = ()  # "đến năm 2030", anywhere in the text
    told_aside: int | None = None  # 2021 where "cùng kỳ năm 2020" is compared with
    planned: int | None = None  # the only year that plans are told for
    present: int | None = None  # the year of the text: "năm nay"
    told_last: TimePhrase | None = None  # what "năm ấy" means
    opening: tuple[int, int] | None = None  # the term that begins in the year of the text, if told
    noted: date | None = None  # the last day that a note says a report counts
    is_carried_on: bool = False  # what is spoken of, from an earlier paragraph
    term_begun: int | None = None  # the first year of the only term told of as under way

    def remember(self, phrase: TimePhrase, is_compared: bool = False) -> None:
        """Let later phrases mean `phrase`; what is only compared with is not the one told last."""
        if phrase.is_dated and not is_compared and phrase.strength != "term":
            self.told_last = phrase
        if phrase.precision == "term" and phrase.period_from and phrase.lean is None:
            first = phrase.period_from.year
            last = phrase.period_to.year if phrase.period_to else first
            # of one that is under way only the part until the text is told
            is_whole = last >= first + TERM_YEARS - 1 and not phrase.until_now
            self.term = (first, last if is_whole else first + TERM_YEARS)
        elif len(phrase.years) == 2 and phrase.period_from is None:
            self.term = (phrase.years[0], phrase.years[1])
        if phrase.is_dated:
            self.named.append(phrase)
            if len(self.named) > 2 * _REMEMBERED:
                del self.named[:_REMEMBERED]

    def forget_told(self) -> None:
        """Let what comes mean nothing that was told before, but for days and spans."""
        self.named = [one for one in self.named if one.precision not in _LENGTHS]
        self.told_last = self.term = None

    @property
    def year(self) -> int | None:
        """The year that a day or month without one lies in."""
        spoken = year_of(self.spoken)
        if spoken is not None:
            return spoken
        if self._is_guessed_of_years():
            return self.told_aside  # "Giai đoạn 2015 - 2021, … Trong 6 tháng đầu năm, …"
        if self.report is not None and (end := self.report.period_to or self.report.period_from):
            return end.year
        return self.now.year if self.now else self.told_aside

    def _is_guessed_of_years(self) -> bool:
        """Whether only years told in the first sentences of an undated text are its report."""
        report = self.report
        if not self.is_guessed or self.now is not None or report is None:
            return False
        begin, end = report.period_from, report.period_to
        return begin is not None and end is not None and (end - begin).days > _LONGER_THAN_ONE

    def of_length(self, months: int) -> TimePhrase | None:
        """The period of so many months that is spoken of: the report's, or the latest one named."""
        report = self.report
        if report is not None and months in (_months(report), _LENGTHS.get(report.precision)):
            return report
        if report is not None and has_about(report, months):
            return _so_many_of(
                report, months
            )  # "sáu tháng" in a report from 1/7/2025 to its day, 28/12/2025
        named = [
            one for one in self.named
            if _months(one) == months and one.strength != "term" and not self._is_ahead(one)
        ]  # fmt: skip
        # not the one compared with, which is earlier
        return max(named, key=lambda one: one.period_to or date.min, default=None)

    def _is_ahead(self, phrase: TimePhrase) -> bool:
        """Whether it begins after the day of the text."""
        begin = phrase.period_from
        return self.now is not None and begin is not None and begin > self.now


def has_about(report: TimePhrase, months: int) -> bool:
    """Whether a report is on about so many months, counted from or to a day within one."""
    start, end = report.period_from, report.period_to
    if start is None or end is None or report.precision != "span":
        return False
    days = (end - start).days
    return abs(days - 30.4 * months) < 0.1 * days + 3


def _so_many_of(report: TimePhrase, months: int) -> TimePhrase:
    """The whole months of a report of "hơn bốn tháng", if all of them are over by its end."""
    start, end = report.period_from, report.period_to
    if start is None or end is None or start.day != 1 or months > _SOME_MONTHS:
        return report
    last = start.year * 12 + start.month + months - 2
    until = month_end(last // 12, last % 12 + 1)
    return replace(report, period_to=until) if until <= end else report


def year_of(period: Period | TimePhrase | None) -> int | None:
    """The year in which a period lies, None for a longer or an open one."""
    if period is None or period.period_to is None:
        return None
    start = period.period_from
    return period.period_to.year if start is None or start.year == period.period_to.year else None


def _months(phrase: TimePhrase) -> int | None:
    """The whole months of a period; None where they are none."""
    start, end = phrase.period_from, phrase.period_to
    if start is None or end is None or start.day != 1:
        return None
    if end != month_end(end.year, end.month):
        return None
    return (end.year - start.year) * 12 + end.month - start.month + 1
