"""The dates of a term of office: "trong nhiệm kỳ", "khóa trước", "từ đầu nhiệm kỳ đến nay"."""

import re
from dataclasses import replace
from datetime import date

from sosanh.extract.time.anchors import LOOK_BACK, Anchors
from sosanh.extract.time.days import within_year
from sosanh.extract.time.phrase import TERM_YEARS, Lean, TimePhrase
from sosanh.facts import Period

_CONGRESS = re.compile(r"\bđại hội\b[^.;\n]{0,80}\bnhiệm kỳ ((?:19|20)\d{2})\s?[-–]")
_RESOLVED = re.compile(r"\b(?:nghị quyết|mục tiêu|chỉ tiêu|từ|sau|kể từ)(?: các)? \Z")
"""Before a congress that is over: "thực hiện nghị quyết đại hội … nhiệm kỳ 2015 - 2020"."""
_FIRST_TERM = 2010
_AIMED = re.compile(r"\b(?:chỉ tiêu|mục tiêu|phấn đấu|đề ra|đặt ra)\b(?:[^.\n]|\.(?! ))*\Z")
_AIMED_BEHIND = re.compile(
    r",? (?:[^\W\d]+ ){0,6}(?:chỉ tiêu|mục tiêu|phấn đấu|đề ra|đặt ra|giao)\b"
)
_AIMS_LISTED = re.compile(r"\b(?:chỉ tiêu|mục tiêu)[^.:;\n\d]{0,60}: (?:[^.\n]|\.(?! )){0,300}; \Z")
"""What leads in the aims of a row: "xác định các chỉ tiêu: …; …; cả nhiệm kỳ thành lập 80"."""
_AIM_LEAD, _LIST_LEAD = 90, 380
"""What is set for a term is for all of it: "xác định chỉ tiêu kết nạp 9.000 trong nhiệm kỳ"."""
OF_TERMS: tuple[Lean, ...] = (
    "term", "term_past", "term_next", "term_new", "term_so_far", "term_begin", "term_end",
    "term_before",
)  # fmt: skip


def of_term(phrase: TimePhrase, anchors: Anchors, folded: str) -> TimePhrase:
    """Read "nhiệm kỳ qua", "đầu nhiệm kỳ", "từ đầu nhiệm kỳ đến nay": of the term told of."""
    reported = _term_reported(anchors.report)
    aimed = phrase.lean == "term" and bool(
        _AIMED.search(folded, max(0, phrase.start - _AIM_LEAD), phrase.start)
        or _AIMED_BEHIND.match(folded, phrase.end)
        or _AIMS_LISTED.search(folded, max(0, phrase.start - _LIST_LEAD), phrase.start)
    )
    aimed_there = aimed and anchors.opening is not None
    spoken = anchors.spoken if phrase.lean == "term" and not aimed_there else None
    if spoken is not None and _goes_on_with(spoken, reported):
        return replace(phrase, period_from=spoken.period_from, period_to=spoken.period_to)
    term = reported or anchors.term
    if phrase.lean in ("term_next", "term_new"):
        return _next_term(phrase, term, anchors.now)
    if anchors.opening is not None and term is not None and term[1] < anchors.opening[0]:
        # another term than the one that ends was only compared with
        term = anchors.opening[0] - TERM_YEARS, anchors.opening[0]
    if aimed_there:
        term = anchors.opening
    if term is None and aimed:
        term = term_of(anchors.now, None)
    if term is None and phrase.lean == "term" and folded.endswith(" này", 0, phrase.end):
        term = term_of(anchors.now, None)
    if term is None and phrase.lean == "term_past":
        term = _ended_at_congress(anchors.now)
    if term is None and anchors.opening is not None and phrase.lean in ("term", "term_past"):
        first = anchors.opening[0]
        return replace(
            phrase, period_from=date(first - TERM_YEARS, 1, 1), period_to=date(first, 12, 31)
        )
    if phrase.lean in ("term_so_far", "term_begin", "term_before"):
        term = term_of(anchors.now, term)
    if phrase.lean == "term_before" and term is None:
        term = anchors.opening
    if phrase.lean == "term_so_far" and term is None and anchors.term_begun is not None:
        term = (anchors.term_begun, anchors.term_begun + TERM_YEARS)
    told = anchors.report.period_to if anchors.report and not anchors.is_guessed else None
    if phrase.lean == "term_so_far" and term is None and told is not None:
        term = term_of(told, None)  # of an undated report
    if term is None:
        return phrase
    first, last = term
    if phrase.lean == "term_end":
        return replace(phrase, period_to=date(last, 12, 31))
    if phrase.lean == "term_begin":
        return replace(phrase, period_to=date(first, 12, 31))
    before = replace(
        phrase, period_from=date(first - TERM_YEARS, 1, 1), period_to=date(first, 12, 31)
    )
    if phrase.lean == "term_before":
        return _before_spoken(before, anchors)
    opens = anchors.now.year <= first if anchors.now else _at_its_congress(phrase, first, folded)
    at_congress = phrase.lean == "term" and not aimed and anchors.opening == term
    if (phrase.lean == "term_past" and opens) or (at_congress and _is_this(phrase, folded)):
        # a congress that opens the term 2025 - 2030 looks back on 2020 - 2025
        return before
    counted = anchors.report if reported == term and anchors.noted is not None else None
    if counted is not None and phrase.lean in ("term", "term_past") and not aimed:
        return replace(phrase, period_from=counted.period_from, period_to=counted.period_to)
    end = date(last, 12, 31)
    if phrase.lean == "term_so_far":
        until = phrase.period_to
        if until is None and anchors.now is None and anchors.term_begun is None:
            until = told
        if phrase.finish is not None and anchors.present is not None:
            until = within_year(phrase.finish, anchors.present)[1]
        return replace(phrase, period_from=date(first, 1, 1), period_to=until)
    if anchors.now is not None and first <= anchors.now.year < last and not aimed:
        end = anchors.now
    return replace(phrase, period_from=date(first, 1, 1), period_to=end)


def _goes_on_with(spoken: Period, reported: tuple[int, int] | None) -> bool:
    """Whether "trong nhiệm kỳ" is the term spoken of: "CHỈ TIÊU NHIỆM KỲ 2025 - 2030".

    Not one with which that of the report is only compared.
    """
    begin, end = spoken.period_from, spoken.period_to
    if begin is None or end is None or spoken.precision != "term":
        return False
    if reported is not None and begin.year < reported[0]:
        return False
    return (begin.month, begin.day, end) == (1, 1, date(begin.year + TERM_YEARS, 12, 31))


def _is_this(phrase: TimePhrase, folded: str) -> bool:
    """Whether "trong nhiệm kỳ" is told of as over, and is not the one that is named this one."""
    return not folded.endswith(" này", phrase.start, phrase.end)


def _ended_at_congress(now: date | None) -> tuple[int, int] | None:
    """The term that ends in a year of congresses, which "nhiệm kỳ qua" means in it."""
    if now is None or now.year % TERM_YEARS or now.year < _FIRST_TERM:
        return None
    return now.year - TERM_YEARS, now.year


def _next_term(phrase: TimePhrase, named: tuple[int, int] | None, now: date | None) -> TimePhrase:
    """Read "nhiệm kỳ tới", "nhiệm kỳ mới": in a year of congresses that which they open."""
    if now is not None and now.year % TERM_YEARS == 0:
        first = now.year
    elif (term := term_of(now, named)) is not None:
        goes_on = phrase.lean == "term_new" and now is not None
        first = term[0] if goes_on else term[0] + TERM_YEARS
    else:
        return phrase
    return replace(
        phrase, period_from=date(first, 1, 1), period_to=date(first + TERM_YEARS, 12, 31)
    )


def _before_spoken(term: TimePhrase, anchors: Anchors) -> TimePhrase:
    """The term before `term` where a congress has just told of that one."""
    spoken = anchors.spoken
    if spoken is None or term.period_from is None or term.period_to is None:
        return term
    if (spoken.period_from, spoken.period_to) != (term.period_from, term.period_to):
        return term
    first = date(term.period_from.year - TERM_YEARS, 1, 1)
    return replace(term, period_from=first, period_to=date(term.period_from.year, 12, 31))


def _term_reported(report: TimePhrase | None) -> tuple[int, int] | None:
    """The term that a report is on, whatever other ones it compares with."""
    if report is None or report.precision != "term" or report.period_from is None:
        return None
    first = report.period_from.year
    last = report.period_to.year if report.period_to else first
    return first, last if last >= first + TERM_YEARS - 1 else first + TERM_YEARS


def _at_its_congress(phrase: TimePhrase, first: int, folded: str) -> bool:
    """Whether an undated text has told of the congress that opens the term from year `first` on."""
    begin = max(0, phrase.start - LOOK_BACK)
    return any(
        int(congress[1]) == first and not _RESOLVED.search(folded, begin, congress.start())
        for congress in _CONGRESS.finditer(folded, begin, phrase.start)
    )


def term_of(now: date | None, named: tuple[int, int] | None) -> tuple[int, int] | None:
    """The term that is on at `now`: the one named, or that of all committees since 2010.

    Their congresses are held in every fifth year, which belongs to two terms.
    """
    if now is None or (named is not None and named[0] <= now.year <= named[1]):
        return named
    first = now.year - now.year % TERM_YEARS
    return (first, first + TERM_YEARS) if first < now.year and first >= _FIRST_TERM else named
