"""Since when something is counted whose words say only until when: "đến hết tháng 9"."""

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from sosanh.extract.numbered import NumberedText
from sosanh.extract.time.head import Head
from sosanh.extract.time.phrase import TimePhrase
from sosanh.facts import Period

_COUNTED_ANEW = 2025
"""The year in which the new provinces began to count in July."""
_SINCE = re.compile(
    r"\bso với (?:thời điểm )?(?:(?P<part>đầu|cuối) )?năm (?P<year>(?:19|20)\d{2})\b"
)
_UNTIL = re.compile(r"\b(?:đến|tới) (?:nay|hết|cuối|ngày|tháng|thời điểm|\d)")


class CountedSince:
    """The beginnings that a text leaves out."""

    def __init__(self, context: NumberedText, head: Head, phrases: Sequence[TimePhrase]) -> None:
        self._context, self._head = context, head
        self._years_told = next(
            (one.start for one in phrases if _is_of_years(one)), len(context.text)
        )

    def report_began(self, period: Period) -> Period:
        """Let what was done "đến hết tháng 9" in a report on a year be done since January."""
        report = self._head.report
        if period.period_from is not None or period.period_to is None:
            return period
        if period.precision == "span" and period.basis == "stated":  # "cuối năm 2022": of that year
            return replace(period, period_from=date(period.period_to.year, 1, 1))
        if report is None:  # of a plan for the year: "đến hết quý I, đã giám sát 3 tổ chức"
            of_plan = period.period_to.year == self._head.told_aside
            begin = date(period.period_to.year, 1, 1) if of_plan else None
            return replace(period, period_from=begin)
        start, end = report.period_from, report.period_to
        if start is None or end is None or not start <= period.period_to <= end:
            return period
        return replace(period, period_from=start)

    def new_year(self, offset: int, period: Period) -> Period:
        """Let what is counted year by year, "đến hết tháng 8/2019", be counted since January.

        Not "đến nay", and not since the provinces of July 2025 began to count anew.
        """
        until = period.period_to
        told_now = self._context.document.published is not None and until == self._head.day
        if period.period_from is not None or until is None or told_now:
            return period
        if period.precision not in ("day", "month", "quarter") or until.year == _COUNTED_ANEW:
            return period
        if self._years_told < offset:
            return period  # of a term or of some years, so far
        return replace(period, period_from=date(until.year, 1, 1))

    def compared_year(self, offset: int, period: Period) -> Period:
        """Let "so với đầu năm 2017, đến hết năm 2018 giảm 152 đầu mối" begin with 2017.

        Not what a semicolon parts from it before: "năm 2023 giảm 12; đến năm 2025 giảm …".
        """
        until, folded = period.period_to, self._context.folded
        sentence = self._context.sentence_at(offset)
        end = folded.find(";", offset, sentence.end)
        compared = _SINCE.search(folded, sentence.start, end if end >= 0 else sentence.end)
        if compared is None or until is None:
            return period
        begin = date(int(compared["year"]) + (compared["part"] == "cuối"), 1, 1)
        years = until.year - begin.year
        if years < 2 and not _UNTIL.search(self._context.folded, sentence.start, sentence.end):
            return period
        if begin >= until or (period.period_from is not None and begin >= period.period_from):
            return period
        return replace(period, period_from=begin)


def _is_of_years(phrase: TimePhrase) -> bool:
    """Whether it names a term or several years, of which a figure may be counted up."""
    start, end = phrase.period_from, phrase.period_to
    of_several = start is not None and end is not None and start.year < end.year
    return phrase.precision == "term" or of_several
