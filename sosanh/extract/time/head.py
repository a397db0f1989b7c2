"""What the head of a text says of the whole: its day, and the period that it reports on."""

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from sosanh.extract.numbered import NumberedText
from sosanh.extract.text.cued import cued
from sosanh.extract.time.anchors import Anchors
from sosanh.extract.time.day import (
    day_in_lead,
    day_met_after,
    day_of_text,
    day_reported,
    last_account,
)
from sosanh.extract.time.how_far import (
    as_far_as_counted,
    as_far_as_in_lead,
    as_far_as_told,
    is_counted_until,
    is_told_by_note,
)
from sosanh.extract.time.opening import Opening
from sosanh.extract.time.phrase import TimePhrase
from sosanh.extract.time.report_period import report_period
from sosanh.extract.time.reviewed import (
    over_by,
    term_looked_back_on,
    term_under_way,
)

_SAME_TIME_OF = re.compile(r"cùng kỳ (?:của )?(?:năm )?((?:19|20)\d{2})\b")
_OF_PLAN = cued(
    # `re` skips to the letters that the alternatives begin with, if each is fixed
    r"(?:thực hiện(?<!\wthực hiện)|triển khai(?<!\wtriển khai)|ban hành(?<!\wban hành)"
    r"|theo(?<!\wtheo))(?: [^\W\d]+){0,3} (?:chương trình|kế hoạch)\b"
    r"[^.;:\n\d]{0,70} năm(?<!đến năm)(?<!tới năm) ((?:19|20)\d{2})(?!\s?[-–]|\d)",
    "chương trình", "kế hoạch",
)  # fmt: skip
"""A plan that is carried out: "thực hiện chương trình kiểm tra, giám sát năm 2017"."""
_OF_AIM_MET = cued(
    r"% (?:so với )?(?:kế hoạch|chỉ tiêu|nghị quyết|dự toán)(?: [^\W\d_]+){0,5} năm"
    r" ((?:19|20)\d{2})(?!\s?[-–]|\d)",
    "kế hoạch", "chỉ tiêu", "nghị quyết", "dự toán",
)  # fmt: skip
"""The year of an aim that is measured before it is over: "đạt 70% kế hoạch năm 2016"."""
_GOING_ON = re.compile(r"đang(?<!\wđang) (?:[^\W\d]+ ){1,8}năm ((?:19|20)\d{2})\b")
"""What goes on as the text is written: "đang có xu hướng tăng trong năm 2018"."""
_ENDS_TITLE = re.compile(r"\n| \(|\)| (?:của|tại|ở) [^\n.;,]{3,60}\n")
_OF_TASKS = re.compile(r"(?:phương hướng|nhiệm vụ|chương trình|kế hoạch)[^.;:\n]{0,60} $")
_REACHED = re.compile(r" (?:đạt|là|chiếm|được) \d")


@dataclass(frozen=True, slots=True)
class Head:
    """The dates that hold where nothing else is said."""

    day: date | None  # of the text, or of the meeting that it tells of
    report: TimePhrase | None  # what the report as a whole is on
    named: TimePhrase | None  # the same before a note tells from and to which day it counts
    plan: TimePhrase | None  # the time of the tasks that the title names behind the report
    is_titled: bool  # whether the title names that, or what opens like one
    is_review: bool  # whether it says that the text looks back on all of that
    told_aside: int | None  # the only year that its words tell without dating anything with it
    present: int | None  # the year that "năm nay" means
    noted: date | None  # the last day that a note below the title says the report counts
    is_in_title: bool  # whether the words that name it stand in the title, or right below it


def read_head(
    context: NumberedText,
    phrases: Sequence[TimePhrase],
    opening: Opening,
    notes: Sequence[int] = (),
) -> Head:
    """Read the `opening`, where `phrases` are those of the whole text that may date a figure.

    Of a digest without a day only what stands before its `notes` is its head.
    """
    if notes and context.document.published is None:
        title_end = min(opening.title_end, max(notes[0], context.document.body_start + 1))
        opening = Opening(title_end, min(opening.end, max(notes[0], title_end)))
        phrases = phrases[: bisect_left(phrases, opening.end, key=lambda phrase: phrase.start)]
    first = [
        one
        for one in phrases[: bisect_left(phrases, opening.end, key=lambda phrase: phrase.start)]
        if not _is_of_one_rate(context.folded, one)
    ]
    told_aside = _year_after_compared(context) or _year_of_plan(context, phrases)
    day = day_of_text(context, opening)
    anchors = Anchors(day, told_aside=told_aside, present=day.year if day else None)
    lead_day = day_in_lead(context, opening) if day is None else None
    report, is_titled, is_review = report_period(
        context, first, anchors, opening.title_end, lead_day, phrases
    )
    if day is None:
        day = day_reported(lead_day, report, is_titled)
        if lead_day is None and is_titled:
            day = day_met_after(context, opening, report)
        report = as_far_as_told(context, report, day) if report is not None else None
    if day is None and not is_titled:
        day = last_account(context, phrases)
    term = term_looked_back_on(context.folded, first, opening.title_end)
    if term is None and day is not None:
        term = term_under_way(context, opening, day)
    if term is not None:
        until = day or lead_day or last_account(context, phrases)
        report, is_titled, is_review = over_by(term, until), True, True
    named = report
    if report is not None:
        report = as_far_as_counted(context.folded, report, first, day)
    counted = report is not None and (report != named or is_told_by_note(context.folded, report))
    noted = report.period_to if report is not None and counted else None
    if report is None:
        noted = next(
            (one.period_to for one in first if is_counted_until(context.folded, one)), None
        )
    if report is not None and day is not None:
        report = as_far_as_in_lead(context.folded, report, first, day)
    headed = is_titled and context.folded[opening.title_end - 1] not in ".;,!?…"
    in_title = named is not None and named.start <= opening.title_end + len("\n(")
    present = day.year if day is not None else _year_told(context, phrases, report, headed)
    if day is None and not is_titled and _is_set_apart(context, report):
        present = None
    plan = _planned_in_title(context.folded, first, report)
    return Head(
        day, report, named, plan, is_titled, is_review, told_aside, present, noted, in_title
    )


def _is_of_one_rate(folded: str, phrase: TimePhrase) -> bool:
    """Whether months stand between a rate and its number: "hồ sơ đúng hạn 11 tháng đạt 94,6%"."""
    if phrase.lean != "months" or not folded[phrase.start - 2 : phrase.start - 1].isalnum():
        return False
    return _REACHED.match(folded, phrase.end) is not None


def _planned_in_title(
    folded: str, phrases: Sequence[TimePhrase], report: TimePhrase | None
) -> TimePhrase | None:
    """The time of "nhiệm vụ năm 2025" at the end of a line of the title."""
    for phrase in phrases:
        begin = phrase.period_from
        if phrase.strength != "term" or phrase.precision == "term" or begin is None:
            continue
        if _ENDS_TITLE.match(folded, phrase.end) is None:
            continue
        line = folded.rfind("\n", 0, phrase.start) + 1
        after = report is None or (report.period_from is not None and report.period_from < begin)
        if after and _OF_TASKS.search(folded, line, phrase.start):
            return phrase
    return None


def _year_told(
    context: NumberedText,
    phrases: Sequence[TimePhrase],
    report: TimePhrase | None,
    headed: bool,
) -> int | None:
    """The year that an undated text is written in; None where it tells of several.

    Unless it is `headed` by a line that names the year, and is no sentence.
    """
    document, folded = context.document, context.folded
    going_on = {
        int(match[1])
        for match in _GOING_ON.finditer(folded, document.body_start, document.body_end)
    }
    if len(going_on) == 1:
        return going_on.pop()
    if going_on or report is None or report.period_to is None:
        return None
    year = report.period_to.year
    later = any(
        phrase.strength == "sure"
        and phrase.period_from is not None
        and phrase.period_from.year > year
        for phrase in phrases
    )
    return None if later and not headed else year


def _is_set_apart(context: NumberedText, report: TimePhrase | None) -> bool:
    """Whether a text goes on from the year told first to another: "Năm 2018, … Năm nay, …"."""
    if report is None or report.precision != "year":
        return False
    return context.folded.find("năm nay", report.end, context.document.body_end) >= 0


def _year_after_compared(context: NumberedText) -> int | None:
    """The year after the only one whose "cùng kỳ" the text compares with."""
    document = context.document
    compared = _SAME_TIME_OF.findall(context.folded, document.body_start, document.body_end)
    return int(compared[0]) + 1 if len(set(compared)) == 1 else None


def _year_of_plan(context: NumberedText, phrases: Sequence[TimePhrase]) -> int | None:
    """The year whose plan a text carries out or meets so far, where it tells of no later one."""
    document, folded = context.document, context.folded
    body = document.body_start, document.body_end
    plans = (*_OF_PLAN.finditer(folded, *body), *_OF_AIM_MET.finditer(folded, *body))
    years = {int(plan[1]) for plan in plans}
    if len(years) != 1:
        return None
    year = years.pop()
    later = any(one.period_from is not None and one.period_from.year > year for one in phrases)
    return None if later else year
