"""How far a report goes: to the day of its text, or as its note or its lead says."""

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta

from sosanh.extract.numbered import NumberedText
from sosanh.extract.time.anchors import Anchors
from sosanh.extract.time.leaning.resolving import resolve
from sosanh.extract.time.phrase import PARTS_OF_YEAR, TimePhrase

_COUNTED = re.compile(r"số liệu[^.;\n\d]{0,70}$|\n\((?:(?:tính|kỳ báo cáo|thống kê|tổng hợp):? )?$")
"""Before the days from or to which a report counts, in a note at its head."""
_OF_FIGURES = re.compile(r"\n\((?:[^()\n]{0,120}\b)?số liệu[^.;()\n\d]{0,40}$")
_COUNTED_LEAD = 80
_A_DAY = timedelta(days=1)
_LATELY = timedelta(days=45)
_OF_TERM_LATELY = timedelta(days=120)
"""A report on years is drawn up longer before it is told of."""


def as_far_as_told(context: NumberedText, phrase: TimePhrase, now: date | None) -> TimePhrase:
    """Let "giai đoạn 2018 - 2023" end on the day of a text of November 2023."""
    start, end = phrase.period_from, phrase.period_to
    if phrase.precision != "span" or start is None or end is None or now is None:
        return phrase
    within = start.year < end.year == now.year and now < end
    within &= (start.month, end.month) != (9, 8)  # a school year
    within &= not context.folded.endswith("nhiệm kỳ ", 0, phrase.start)
    return replace(phrase, period_to=now) if within else phrase


def as_far_as_in_lead(
    folded: str, report: TimePhrase, phrases: Sequence[TimePhrase], day: date
) -> TimePhrase:
    """Let news of November on a year end where its lead says: "từ đầu năm đến ngày 15/11"."""
    start, end = report.period_from, report.period_to
    lead = next((one for one in phrases if one.start >= report.end), None)
    of_term = report.precision == "term"  # which ends with the day of the text
    if start is None or end is None or not start < day < end + of_term * _A_DAY or lead is None:
        return report
    told = resolve(lead, Anchors(day, report), folded)
    if told.period_from != start or told.period_to is None:
        return report
    lately = _OF_TERM_LATELY if of_term else _LATELY
    if not timedelta(0) <= day - told.period_to <= lately:
        return report  # "quý I" in a report of December on the year
    return replace(report, period_to=told.period_to, precision=told.precision)


_LEADS_IN = re.compile(r",? (?:các )?(?:kết quả|số liệu)(?: [^\W\d_]+){0,6} như sau ?[.:]")


def as_far_as_counted(
    folded: str, report: TimePhrase, phrases: Sequence[TimePhrase], day: date | None
) -> TimePhrase:
    """Let a report on 2024 end where its note says: "(Số liệu tính đến 30/11/2024)"."""
    if report.period_from is None or report.period_to is None:
        return report
    for phrase in phrases:
        if phrase.start == report.start:
            continue  # "(giai đoạn 2017 - 2022)" in November 2022 says not how far it counts
        between = folded[report.end : phrase.start]
        beside = between == " (" or (phrase.strength == "point" and between in (" ", ", "))
        again = phrase.precision == report.precision and " (" in folded[phrase.start : phrase.end]
        if (
            not beside
            and not again
            and not _COUNTED.search(folded[max(0, phrase.start - _COUNTED_LEAD) : phrase.start])
        ):
            continue
        counted = resolve(phrase, Anchors(day, report), folded)
        start, end = counted.period_from, counted.period_to
        if end is None or counted.precision == "year":
            continue
        if start is None and report.period_from < end <= report.period_to:
            return replace(report, period_to=end)
        told = report.period_to - report.period_from
        if start is None or start >= end:
            continue
        if again and min(end, report.period_to) - max(start, report.period_from) < told / 2:
            continue  # "Tháng 6 (từ 21/5 đến 20/6)" in a report on July
        within = report.period_from <= start and end <= report.period_to
        of_term = report.precision == "term" and within and end - start > told / 2
        if of_term or _is_as_long(report, start, end):
            return replace(report, period_from=start, period_to=end)
    return report


def as_counted_beside(folded: str, phrases: Sequence[TimePhrase]) -> list[TimePhrase]:
    """Let "tháng 7 năm 2021 (tính từ ngày 21/6 đến 20/7)" be those days, of that year."""
    found: list[TimePhrase] = []
    for phrase in phrases:
        part = found[-1] if found else None
        if (
            part is not None
            and part.precision in (*PARTS_OF_YEAR, "month")
            and part.period_to is not None
            and folded[part.end : phrase.start] == " ("
            and folded.startswith(")", phrase.end)
        ):
            counted = resolve(phrase, Anchors(part.period_to), folded)
            start, end = counted.period_from, counted.period_to
            if start is not None and end is not None and _is_as_long(part, start, end):
                found[-1] = replace(part, end=phrase.end, period_from=start, period_to=end)
                continue
        found.append(phrase)
    return found


def _is_as_long(told: TimePhrase, start: date, end: date) -> bool:
    """Whether the days that are counted are about as many as those told."""
    if told.period_from is None or told.period_to is None:
        return False
    days = told.period_to - told.period_from
    return abs(end - start - days) < days / 4


def is_told_by_note(folded: str, report: TimePhrase) -> bool:
    """Whether a note says all that a report is on: "(số liệu từ 25/10/2017 đến 30/9/2022)"."""
    lead = folded[max(0, report.start - 2 * _COUNTED_LEAD) : report.start]
    noted = not report.until_now and folded.startswith(")", report.end)
    return noted and _OF_FIGURES.search(lead) is not None


def is_counted_until(folded: str, phrase: TimePhrase) -> bool:
    """Whether a note below the title says until when is counted: "(tính đến ngày 15/7/2020)".

    So does what leads in all that follows: "Đến hết năm 2019, kết quả cụ thể như sau."
    """
    before = folded[max(0, phrase.start - _COUNTED_LEAD) : phrase.start]
    if phrase.strength != "point" or phrase.lean is not None:
        return False
    if _LEADS_IN.match(folded, phrase.end):
        return True
    return before.endswith("\n(") and folded[phrase.end : phrase.end + 1] in (")", ";")
