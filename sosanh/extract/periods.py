"""When a statement holds: its sentence, the paragraph, what came before, the title, the report.

Only phrases that date a figure count. Those that date something else are passed over: what is
compared with ("so với cùng kỳ năm 2022"), the title of a paper (in quotation marks), a plan
("nhiệm vụ năm 2021").
"""

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from sosanh.extract.time_phrases import Strength, TimePhrase, find_time_phrases, months_span
from sosanh.facts import UNKNOWN_PERIOD, Period, PeriodBasis

if TYPE_CHECKING:
    from sosanh.extract.context import TextContext

_BESIDE = re.compile(
    r"(?:so với|cùng kỳ|so cùng kỳ|hơn|bằng|số giao|thời điểm|kể từ|sau|trước|mức) "
    r"(?:của |với |các )?$"
)
_PLANNED = re.compile(
    r"(?:phương hướng|nhiệm vụ|kế hoạch|chủ đề|chương trình)[^,.;:\n]{0,34} $"
    r"|(?:chỉ số|par index|papi|pci|sipas|dti)(?: [^,.;:\n]{0,60})? $"
    r"|(?:luật \S+(?: \S+)?|tầm nhìn) $"
)
_WILL = re.compile(r",? (?:\w+ ){0,2}(?:sẽ|phải|phấn đấu|dự kiến)\b")
"""After "đến năm 2021": what is said next has that aim, whatever year stood before."""
_REPORTED = re.compile(r"kết quả|báo cáo|tình hình")
_YEARS_PAST = re.compile(r"(\d{1,2}) năm (?:vừa )?qua\Z")
_WITHIN = re.compile(r"(?:\btrong|\bcả|\bsuốt|\bqua)(?: cả| toàn)? $")
_QUOTED = re.compile(r"[“\"«][^“”\"»\n]{0,400}[”\"»]")
_REPORT_SENTENCES = 6
_PER_PARAGRAPH = 1.6
_PARTS_OF_YEAR = ("half", "nine_months", "quarter")
_TO_THE_RIGHT = 110
"""How far right of a figure its period may stand: "kết nạp 120 đảng viên mới trong năm 2022"."""
_BREAK = re.compile(r"[;()]|, (?!.{0,12}$)|chuyển tiếp|bị trừ|trong đó")

_SINCE_DAY = re.compile(r"từ ngày (?P<day>\d{1,2})/(?P<month>\d{1,2})(?!/)")


class Timeline:
    """The time phrases of one text and what they date."""

    def __init__(self, context: "TextContext") -> None:
        """Find all time phrases and resolve those that lean on others."""
        self._context = context
        self._published = context.document.published
        body = (context.document.body_start, context.document.body_end)
        folded = context.folded
        quoted = [match.span() for match in _QUOTED.finditer(folded, *body)]
        phrases = []
        for phrase in find_time_phrases(folded, *body):
            before_it = quoted[: bisect_left(quoted, (phrase.end, 0))][-1:]
            if any(start <= phrase.start < end for start, end in before_it):
                continue  # in the title of a paper
            before = folded[max(body[0], phrase.start - 72) : phrase.start].rpartition("\n")[2]
            if _BESIDE.search(before):
                continue
            headed = phrase.precision == "year" and folded.startswith(")\n", phrase.end)
            if phrase.strength == "term" and (headed or _WITHIN.search(before)):
                phrase = replace(phrase, strength="sure")
            if (
                phrase.strength == "term"
                and phrase.period_from is None
                and _WILL.match(folded, phrase.end)
            ):
                phrase = replace(phrase, strength="point")
            planned = _PLANNED.search(before)
            if planned and phrase.precision in ("year", "term") and not _REPORTED.search(before):
                phrase = replace(phrase, strength="term")
            phrases.append(phrase)
        self._titled = self._has_paragraphs = False
        self._report = self._report_period(phrases)
        self._phrases = self._resolve(phrases)
        self._starts = [phrase.start for phrase in self._phrases]
        self._after: dict[tuple[int, int], Period] = {}
        # by the number of phrases passed: the last one that sets the time for what follows
        self._set_before: list[TimePhrase | None] = [None]
        for phrase in self._phrases:
            sets = phrase.strength in ("sure", "relative") and _dated(phrase)
            self._set_before.append(phrase if sets else self._set_before[-1])

    def _report_period(self, phrases: list[TimePhrase]) -> TimePhrase | None:
        """The period that the text says it reports on, in its first sentences."""
        sentences = self._context.sentences
        if not sentences:
            return None
        limit = sentences[min(_REPORT_SENTENCES, len(sentences) - 1)].end
        sure = [
            phrase for phrase in phrases
            if phrase.strength == "sure" and phrase.start < limit and not phrase.until_now
            and not self._context.folded.endswith(("từ ", "trong đó "), 0, phrase.start)
        ]  # fmt: skip
        title = [phrase for phrase in sure if phrase.start < sentences[0].end]
        part = [phrase for phrase in sure if phrase.precision in _PARTS_OF_YEAR]
        year = [phrase for phrase in sure if phrase.precision == "year" and phrase.period_from]
        self._titled = bool(title)
        # where each line is one sentence, a new line is no new subject
        self._has_paragraphs = len(sentences) >= _PER_PARAGRAPH * (sentences[-1].paragraph + 1)
        return next(iter([*title, *part, *year]), None)

    def _resolve(self, phrases: list[TimePhrase]) -> list[TimePhrase]:
        """Give dates to what leans on a term, a year or the publication date."""
        resolved: list[TimePhrase] = []
        aims = [p for p in phrases if p.strength == "term" and p.period_to and not p.period_from]
        term: date | None = None
        term_to: date | None = None
        for phrase in phrases:
            if phrase.precision == "term" and phrase.period_from:
                term, term_to = phrase.period_from, phrase.period_to or term_to
            text = self._context.folded[phrase.start : phrase.end]
            if phrase.strength == "relative" and text.endswith("năm tới"):
                # "trong 4 năm tới" ends with the aim that the text names: "đến năm 2021"
                aim = next((p for p in reversed(aims) if p.start < phrase.start), None) or next(
                    iter(aims), None
                )
                phrase = replace(phrase, period_to=aim.period_to if aim else None)
            elif phrase.strength == "relative" and (years := _YEARS_PAST.search(text)):
                phrase = _past(phrase, int(years[1]), resolved)
            elif phrase.strength == "relative":
                phrase = self._relative(phrase, text, term, term_to)
            elif phrase.strength == "vague" and self._report is not None:
                year = phrase.period_from.year if phrase.period_from else None
                report = self._report.period_from
                if "đầu" in text and report is not None and report.year == year:
                    phrase = replace(
                        phrase,
                        period_from=report,
                        period_to=self._report.period_to,
                        precision=self._report.precision,
                        strength="sure",
                    )
            if phrase.until_now and phrase.period_to is None:
                phrase = replace(phrase, period_to=self._published)
                if phrase.period_from is None and phrase.strength == "relative":
                    phrase = replace(phrase, strength="point")
            resolved.append(phrase)
        return resolved

    def _relative(
        self, phrase: TimePhrase, text: str, term: date | None, term_to: date | None
    ) -> TimePhrase:
        if "nhiệm kỳ" in text:
            end = None if phrase.until_now else term_to
            return replace(phrase, period_from=term, period_to=end, precision="term")
        year = self._published.year if self._published else None
        if phrase.whole_year_of_context is not None:
            count, part = phrase.whole_year_of_context.split(":")
            report = self._report.period_from if self._report is not None else None
            year = year or (report.year if report is not None else None)
            if year is None:
                return phrase
            start, end = months_span(year, int(count), part)
            return replace(phrase, period_from=start, period_to=end)
        if text.endswith("tháng qua") or text in ("trong năm", "cả năm", "trong năm qua"):
            if self._report is not None:
                return replace(
                    phrase,
                    period_from=self._report.period_from,
                    period_to=self._report.period_to,
                    precision=self._report.precision,
                )
            return phrase
        if text.startswith("từ đầu năm"):
            return self._since_new_year(phrase)
        day = _SINCE_DAY.match(text)
        if day is not None and year is not None:
            return self._since_day(phrase, year, int(day["month"]), int(day["day"]))
        if year is not None and text == "năm ngoái":
            return replace(
                phrase, period_from=date(year - 1, 1, 1), period_to=date(year - 1, 12, 31)
            )
        if year is not None and "năm nay" in text:
            return replace(phrase, period_from=date(year, 1, 1), period_to=date(year, 12, 31))
        return phrase

    def _since_day(self, phrase: TimePhrase, year: int, month: int, day: int) -> TimePhrase:
        """Read "từ ngày 1/7 đến nay": the last such day before the text was published."""
        try:
            start = date(year, month, day)
        except ValueError:
            return phrase
        if self._published is not None and start > self._published:
            return phrase
        return replace(phrase, period_from=start, strength="sure")

    def _since_new_year(self, phrase: TimePhrase) -> TimePhrase:
        """Read "từ đầu năm" in a report on the third quarter: January to September."""
        end = self._report.period_to if self._report is not None else None
        if end is None or (self._published is not None and self._published.year != end.year):
            end = self._published
        if end is None:
            return phrase
        start = date(end.year, 1, 1)
        return replace(phrase, period_from=start, period_to=end, precision="span", strength="point")

    @property
    def reported_until(self) -> date | None:
        """The last day that the report as a whole covers, where its head says so."""
        return self._report.period_to if self._report is not None else None

    def period_at(self, offset: int) -> Period:
        """When a statement at `offset` holds."""
        context = self._context
        index = context.sentence_index(offset)
        sentence = context.sentences[index]
        first = bisect_left(self._starts, sentence.start)
        last = bisect_left(self._starts, sentence.end, first)
        passed = bisect_left(self._starts, offset, first, last)
        if passed < last:
            return self._read(offset, first, passed, last, sentence.paragraph)
        # with no phrase to its right a statement is dated as any other after the same phrases
        period = self._after.get((index, passed))
        if period is None:
            period = self._read(offset, first, passed, last, sentence.paragraph)
            self._after[index, passed] = period
        return period

    def _read(self, offset: int, first: int, passed: int, last: int, paragraph: int) -> Period:
        """The period at `offset`, in whose sentence phrases `first` to `last` stand.

        Those before number `passed` stand left of it.
        """
        if first == last:
            return self._inherited(first, paragraph)
        left = self._phrases[first:passed]
        left.reverse()
        stated = (
            _nearest(left, ("sure", "point"))
            or self._to_the_right(self._phrases[passed:last], offset)
            or _nearest(left, ("relative",))
            or _nearest(left, ("vague", "term"))
        )
        if stated is not None:
            leaning = stated.strength == "relative" or stated.precision == "unknown"
            return _period(stated, "inherited" if leaning else "stated")
        if any(phrase.strength == "relative" and phrase.precision == "term" for phrase in left):
            return UNKNOWN_PERIOD  # "trong nhiệm kỳ", and no term was named
        if any(phrase.precision == "span" and not phrase.until_now for phrase in left):
            return UNKNOWN_PERIOD  # "trong những năm tới", and no aim was named
        as_of = any(phrase.until_now for phrase in left)
        if as_of and self._published is not None:
            return Period(None, self._published, "day", "inherited")
        if as_of:
            return UNKNOWN_PERIOD
        return self._inherited(first, paragraph)

    def _to_the_right(self, here: Sequence[TimePhrase], offset: int) -> TimePhrase | None:
        """The first phrase that follows a figure in its clause: "120 đảng viên trong năm 2022"."""
        for phrase in here:
            if (
                0 < phrase.start - offset <= _TO_THE_RIGHT
                and phrase.strength == "sure"
                and phrase.period_from
                and not _BREAK.search(self._context.folded, offset, phrase.start)
            ):
                return phrase
        return None

    def _inherited(self, position: int, paragraph: int) -> Period:
        """What the phrases before number `position` leave to a sentence that has none."""
        report = self._report
        of_report = report is not None and (
            report.precision in _PARTS_OF_YEAR or (self._titled and self._has_paragraphs)
        )
        before = self._set_before[position]
        # a new paragraph of a report on six months is about the six months
        if before is not None and not (
            of_report and self._context.sentence_at(before.start).paragraph != paragraph
        ):
            return _period(before, "inherited")
        if report is not None and _dated(report):
            return _period(report, "inherited")
        return UNKNOWN_PERIOD


def _nearest(left: Sequence[TimePhrase], strengths: Sequence[Strength]) -> TimePhrase | None:
    return next((one for one in left if one.strength in strengths and _dated(one)), None)


def _past(phrase: TimePhrase, years: int, before: list[TimePhrase]) -> TimePhrase:
    """Let "trong 3 năm qua" be the "2016 - 2018" named before it, when that has three years."""
    for named in reversed(before):
        start, end = named.period_from, named.period_to
        if start is not None and end is not None and end.year - start.year + 1 == years > 1:
            return replace(phrase, period_from=start, period_to=end, until_now=False)
    return phrase


def _dated(phrase: TimePhrase) -> bool:
    return phrase.period_from is not None or phrase.period_to is not None


def _period(phrase: TimePhrase, basis: PeriodBasis) -> Period:
    return Period(phrase.period_from, phrase.period_to, phrase.precision, basis)
