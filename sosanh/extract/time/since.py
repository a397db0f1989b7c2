"""Since when something is counted whose words say only until when: "đến hết tháng 9"."""

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta

from sosanh.extract.numbered import NumberedText
from sosanh.extract.text.segments import Sentence
from sosanh.extract.time.head import Head
from sosanh.extract.time.leaning.events import NEW_PROVINCES
from sosanh.extract.time.phrase import TimePhrase
from sosanh.facts import Period

_COUNTED_ANEW = 2025
"""The year in which the new provinces began to count in July."""
_SINCE = re.compile(
    r"\bso với (?:thời điểm )?(?:(?P<part>đầu|cuối) )?"
    r"(?:năm (?=\d{4}\b)|(?=\d{4}(?:[,;.)]| (?:đã|thì|giảm|toàn|tỉnh|cả|các)\b)))"
    r"(?P<year>(?:19|20)\d{2})\b"
)
_IN_TWO_TIERS = ("chính quyền địa phương hai cấp", "chính quyền hai cấp", "phương 2 cấp")
_A_YEAR = timedelta(days=366)
_LATELY = timedelta(days=45)
"""Days after the end of what a report is on in which "đến nay" is still told of that."""
_OPENING = len("- so với cuối năm 2015")
_UNTIL = re.compile(r"\b(?:đến|tới) (?:nay|hôm nay|giờ|hết|cuối|ngày|tháng|thời điểm|\d)")


class CountedSince:
    """The beginnings that a text leaves out."""

    def __init__(self, context: NumberedText, head: Head, phrases: Sequence[TimePhrase]) -> None:
        self._context, self._head = context, head
        self._counts_anew = any(one.period_from == NEW_PROVINCES for one in phrases) or any(
            word in context.folded for word in _IN_TWO_TIERS
        )
        self._years_told = [one.start for one in phrases if _is_of_years(one)]

    def began_with(self, period: Period, spoken: Period | None) -> Period:
        """Let what was done "đến hết tháng 10" begin with "năm nay", if that is `spoken` of.

        A day up to which deeds are counted says not since when; a report's own beginning comes
        first.
        """
        told = self.report_began(period)
        begin, until = spoken.period_from if spoken else None, told.period_to
        if told.period_from is not None or until is None or told.precision == "span":
            return told
        if spoken is None or begin is None or not begin < until:
            return told
        if (begin.month, begin.day) != (1, 1) and begin != NEW_PROVINCES:
            return told  # "Từ tháng 3/2021, …" tells since when something is done at all
        ended = spoken.period_to is not None and spoken.period_to < until
        return told if ended else replace(told, period_from=begin)

    def report_began(self, period: Period) -> Period:
        """Let what was done "đến hết tháng 9" in a report on a year be done since January.

        What was done "đến nay", told soon after the year or half year that a report is on, was
        done in that.
        """
        report = self._head.report
        if period.period_from is not None or period.period_to is None:
            return period
        if period.precision == "span" and period.basis == "stated":  # "cuối năm 2022": of that year
            return replace(period, period_from=date(period.period_to.year, 1, 1))
        if period.precision == "span":  # "từ khi có đề án, …": nobody says since when
            return period
        if report is None:  # of a plan for the year: "đến hết quý I, đã giám sát 3 tổ chức"
            of_plan = period.period_to.year == self._head.told_aside and period.precision != "year"
            begin = date(period.period_to.year, 1, 1) if of_plan else None
            return replace(period, period_from=begin)
        start, end = report.period_from, report.period_to
        if start is None or end is None or period.period_to < start:
            return period
        if period.period_to > end:
            soon = period.period_to == self._head.day and period.period_to - end <= _LATELY
            if not soon or report.precision not in ("half", "nine_months", "year"):
                return period
            return replace(period, period_from=start, period_to=end)
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
        if self._tells_of_years(offset):
            return period  # of a term or of some years, so far
        return replace(period, period_from=date(until.year, 1, 1))

    def _tells_of_years(self, offset: int) -> bool:
        """Whether the text looks back on several years, or its paragraph has named some."""
        report = self._head.report
        if report is not None and _is_of_years(report):
            return True
        named = bisect_left(self._years_told, offset)
        sentence = self._context.sentence_at(offset)
        before = self._years_told[named - 1] if named else None
        return before is not None and (
            self._context.sentence_at(before).paragraph == sentence.paragraph
        )

    def new_offices(self, period: Period) -> Period:
        """Let what offices handled "tính đến ngày 22/7/2025" be handled since the first of July.

        If the text tells of that day, on which communes without districts began to handle it.
        """
        until = period.period_to
        if period.period_from is not None or until is None or not self._counts_anew:
            return period
        anew = until >= NEW_PROVINCES and until.year == _COUNTED_ANEW
        return replace(period, period_from=NEW_PROVINCES) if anew else period

    def before_merger(self, period: Period) -> Period:
        """Until when units stood of which a text tells that goes on to the new provinces."""
        day, until = self._head.day, period.period_to
        if not self._counts_anew or day is None or day < NEW_PROVINCES:
            return period
        if until is not None and until < NEW_PROVINCES:
            return period
        return Period(None, NEW_PROVINCES - timedelta(days=1), "day", "inherited")

    def _compared_before(self, sentence: Sentence, period: Period) -> re.Match[str] | None:
        """The comparison of the sentence before that one without a time goes on with."""
        number = self._context.sentence_index(sentence.start)
        before = self._context.sentences[max(0, number - 1)]
        goes_on = period.basis == "inherited" and period.period_from is None
        if not goes_on or before.paragraph != sentence.paragraph or not number:
            return None
        return _SINCE.search(self._context.folded, before.start, before.end)

    def compared_year(self, offset: int, period: Period) -> Period:
        """Let "so với đầu năm 2017, đến hết năm 2018 giảm 152 đầu mối" begin with 2017.

        Not what a semicolon parts from it: "năm 2023 giảm 12; đến năm 2025 giảm …". What stands
        behind the figure comes first: "giảm 12 so với năm 2021, giảm 38 so với năm 2017".
        """
        until, folded = period.period_to, self._context.folded
        sentence = self._context.sentence_at(offset)
        end = folded.find(";", offset, sentence.end)
        end = end if end >= 0 else sentence.end
        begun = folded.rfind(";", sentence.start, offset) + 1
        part = max(begun, sentence.start)
        behind = _SINCE.search(folded, offset, end)
        compared = (
            behind
            or _SINCE.search(folded, part, offset)
            or _SINCE.search(folded, sentence.start, min(offset, sentence.start + _OPENING))
            or self._compared_before(sentence, period)
        )
        if compared is None or until is None:
            return period
        begin = date(int(compared["year"]) + (compared["part"] == "cuối"), 1, 1)
        start = period.period_from
        if start is not None and start == self._head.day:
            return period  # "từ nay đến năm 2025 giảm thêm 5% so với năm 2021"
        within = (  # "so với đầu năm 2018" in a report on 2015 to 2018
            behind is not None
            and period.basis == "inherited"
            and start is not None
            and start.year < begin.year
            and until - start > _A_YEAR
        )
        years = until.year - begin.year
        told = compared.start() < sentence.start or _UNTIL.search(
            folded, min(part, compared.start()), end
        )
        if begin >= until or (years < 2 and not (told or within)):
            return period
        if start is not None and begin >= start and not within:
            return period
        return replace(period, period_from=begin)


def _is_of_years(phrase: TimePhrase) -> bool:
    """Whether it names a term or several years, of which a figure may be counted up."""
    start, end = phrase.period_from, phrase.period_to
    of_several = start is not None and end is not None and start.year < end.year
    return phrase.precision == "term" or of_several
