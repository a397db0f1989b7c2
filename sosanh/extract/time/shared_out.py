"""What times a sentence shares out among its figures: "năm 2017 và 2018 lần lượt là 14 và 7"."""

import re
from collections.abc import Sequence
from datetime import date

from sosanh.extract.numbered import NumberedText
from sosanh.extract.text.cued import cued
from sosanh.extract.text.rows import RESPECTIVELY
from sosanh.extract.text.segments import Sentence
from sosanh.extract.time.builders import month_end
from sosanh.extract.time.compared import ComparedTimes
from sosanh.extract.time.phrase import TimePhrase
from sosanh.facts import UNKNOWN_PERIOD, Period

_MONTHS_OF_ROW = re.compile(r"(?:tháng |, |và )(\d{1,2})(?!\d|[/.]\d)")
_TOTAL = re.compile(r"\b(?:tổng cộng|tính chung|cộng lại|cộng cả)\b")
"""Before the sum of what the phrases of a sentence date one by one."""
_YEARS_AFTER = cued(
    r"\b(?:hai|ba|bốn|các|những|\d) năm (?:tiếp theo|kế tiếp|sau đó|tiếp đó|sau)\b",
    " năm tiếp", " năm kế tiếp", " năm sau",
)  # fmt: skip


class SharedTimes(ComparedTimes):
    """One sentence, and what its phrases date one by one and together."""

    def __init__(
        self,
        context: NumberedText,
        sentence: Sentence,
        phrases: Sequence[TimePhrase],
        inherited: Period,
    ) -> None:
        super().__init__(context, sentence, phrases)
        self._inherited = inherited
        self._last: list[tuple[int, int, Period]] = []  # painted over all else
        self._set: list[Period] = []

    def _share_out(self, phrase: TimePhrase) -> None:
        """Give each year of a row its figure: "năm 2017 và 2018 lần lượt là 14 và 7"."""
        at = RESPECTIVELY.search(self._folded, self._start, self._end)
        if at is None:
            return
        years = phrase.years or _years_of_span(phrase)
        if len(years) < 2:
            self._share_out_months(phrase, at.end())
            return
        after = max(at.end(), phrase.end)
        figures = [(start, one) for start, one in self._figures if one.start >= after]
        if len(figures) < len(years) or (not phrase.years and len(figures) > len(years)):
            return
        for year, (start, one) in zip(years, figures, strict=False):
            period = Period(date(year, 1, 1), date(year, 12, 31), "year", "stated")
            self._last.append((start, one.end, period))

    def _share_out_months(self, phrase: TimePhrase, start: int) -> None:
        """Give each month its figure: "hai đợt tháng 3 và tháng 7 lần lượt có 120 và 96"."""
        numbers = _MONTHS_OF_ROW.findall(self._folded, phrase.start, phrase.end)
        until = phrase.period_to or self._inherited.period_to
        figures = [(at, one) for at, one in self._figures if one.start >= max(start, phrase.end)]
        if len(numbers) < 2 or until is None or len(figures) < len(numbers):
            return
        for number, (at, one) in zip(map(int, numbers), figures, strict=False):
            if 1 <= number <= 12:
                end = month_end(until.year, number)
                self._last.append((at, one.end, Period(end.replace(day=1), end, "month", "stated")))

    def _share_out_next(self) -> None:
        """Give each year after the one told its figure: "hai năm tiếp theo lần lượt là 8 và 5"."""
        told = _YEARS_AFTER.search(self._folded, self._start, self._end)
        at = RESPECTIVELY.search(self._folded, told.end(), self._end) if told else None
        if told is None or at is None:
            return
        years = [
            phrase.period_to.year for phrase in self._phrases
            if phrase.precision == "year" and phrase.end <= told.start() and phrase.period_to
        ]  # fmt: skip
        following = [(start, one) for start, one in self._figures if one.start >= at.end()]
        for place, (start, one) in enumerate(following, 1):
            period = UNKNOWN_PERIOD
            if years:
                year = years[-1] + place
                period = Period(date(year, 1, 1), date(year, 12, 31), "year", "stated")
            self._last.append((start, one.end, period))

    def _add_up(self) -> None:
        """Date the sum after "tổng cộng" by what the sentence as a whole is about."""
        if len({(one.period_from, one.period_to) for one in self._set}) < 2:
            return
        totals = [*_TOTAL.finditer(self._folded, self._phrases[1].end, self._end)]
        if not totals or any(one.start <= totals[-1].start() < one.end for one in self._phrases):
            return  # "tổng cộng hai năm là 77" says which
        whole = self._inherited
        if whole.basis == "none":
            starts = [one.period_from for one in self._set if one.period_from]
            ends = [one.period_to for one in self._set if one.period_to]
            if not starts or not ends:
                return
            whole = Period(min(starts), max(ends), "span", "stated")
        self._last.append((totals[-1].start(), self._end, whole))


def _years_of_span(phrase: TimePhrase) -> Sequence[int]:
    """The years that "giai đoạn 2021 - 2023" covers; none of what is no row of whole years."""
    first, last = phrase.period_from, phrase.period_to
    if phrase.precision != "span" or first is None or last is None:
        return ()
    whole = (first.month, first.day, last.month, last.day) == (1, 1, 12, 31)
    return range(first.year, last.year + 1) if whole else ()
