"""What the head of a text says of the whole: its day, and the period that it reports on."""

import re
from bisect import bisect_left
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from sosanh.extract.numbered import NumberedText
from sosanh.extract.text.cued import cued
from sosanh.extract.time.aims import is_aim_set_for, names_event
from sosanh.extract.time.anchors import Anchors
from sosanh.extract.time.builders import COUNTS
from sosanh.extract.time.compared import BESIDE
from sosanh.extract.time.day import (
    AHEAD,
    LATE,
    day_in_lead,
    day_of_text,
    day_reported,
    last_account,
)
from sosanh.extract.time.leaning.resolving import resolve
from sosanh.extract.time.opening import Opening
from sosanh.extract.time.phrase import PARTS_OF_YEAR, Lean, TimePhrase
from sosanh.extract.time.reviewed import (
    ON_REPORT,
    over_by,
    term_looked_back_on,
    term_under_way,
)
from sosanh.extract.time.standing import ASIDE

_SAME_TIME_OF = re.compile(r"cùng kỳ (?:của )?(?:năm )?((?:19|20)\d{2})\b")
_OF_PLAN = cued(
    # `re` skips to the letters that the alternatives begin with, if each is fixed
    r"(?:thực hiện(?<!\wthực hiện)|triển khai(?<!\wtriển khai)|ban hành(?<!\wban hành)"
    r"|theo(?<!\wtheo))(?: [^\W\d]+){0,3} (?:chương trình|kế hoạch)\b"
    r"[^.;:\n\d]{0,70} năm ((?:19|20)\d{2})(?!\s?[-–]|\d)",
    "chương trình", "kế hoạch",
)  # fmt: skip
"""A plan that is carried out: "thực hiện chương trình kiểm tra, giám sát năm 2017"."""
_AHEAD_OF_IT = re.compile(
    r",? (?:[^\W\d]+ ){0,6}(?:phấn đấu|sẽ|dự kiến|đặt (?:mục tiêu|chỉ tiêu))\b"
)
"""After a year that is still to come: "Năm 2024, huyện phấn đấu kết nạp …"."""
_WILL_BE = re.compile(r"\b(?:sẽ|dự kiến|phấn đấu)\b[^.;]*\Z")
"""Before a time of which nothing is reported yet: "… sẽ đi vào vận hành trong quý I năm 2026"."""
_AIMED_FOR = re.compile(
    r"\b(?:đặt|đề ra|đặt ra|xác định)(?: [^\W\d]+){0,3} (?:mục tiêu|chỉ tiêu)\b[^.;]*\Z"
)
"""Before the years of an aim: "đặt mục tiêu kết nạp … giai đoạn 2020 - 2025"."""
_WISHED = ("dự kiến ", "dự kiến trong ", "phấn đấu ", "phấn đấu trong ")
_COMPARED_WITH = re.compile(r"\bso với [^,.;()\n]{0,80}\($")
"""Before a time in parentheses: "So với khi bắt đầu thực hiện Nghị quyết (cuối năm 2017), …"."""
_GOING_ON = re.compile(r"đang(?<!\wđang) (?:[^\W\d]+ ){1,8}năm ((?:19|20)\d{2})\b")
"""What goes on as the text is written: "đang có xu hướng tăng trong năm 2018"."""
_OPENS_YEARS = re.compile(r"\W*(?:trước (?:đó|đây),? |trong )*(?:giai đoạn|thời kỳ)\b")
_AIM_LEAD = 200
_DECADE = 10
_BY_NOTE = -1
"""Rank of what a note behind the title says: "(từ ngày 01/7/2025 đến nay)"."""
_BY_YEAR = 3
"""Rank of a year in the first sentences: titles and what is called a report tell it better."""
_AHEAD_IN_TITLE = re.compile(
    r"phấn đấu|dự kiến|kế hoạch|lộ trình|đề án|nghị quyết|phương án|trước|mục tiêu"
)
_DEPLOYED = re.compile(r"\btriển khai\b[^.;\n\d]*$")
"""Before the year that a meeting of January opens: "triển khai công tác xây dựng Đảng năm 2023"."""
_REVIEW_OF_YEARS = re.compile(
    r"(?:sơ kết|tổng kết|nhìn lại|đánh giá(?: kết quả)?|kết quả)[^.;\n\d]{0,20} (?:hơn |gần )?"
    r"(\d\d?|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười) năm (?:thực hiện|triển khai|thí điểm|tổ chức)"
)
_REVIEW_LEAD = 700
"""Characters after title and such words in which stands since when."""
_SEVERAL = 3
"""Years in the first sentences of which none is the one that a text reports on."""
_GUESSED = (2, _BY_YEAR, 4)
"""Ranks of what no title names and nothing calls a report."""
_BY_MEETING = 5
"""Rank of the quarter or month after which a meeting is called, which tells of all so far."""
_MEETS = re.compile(
    r"(?:giao ban|họp báo|phiên họp|kỳ họp|cuộc họp|buổi họp|họp (?:lệ kỳ|định kỳ|thường kỳ)"
    r"|hội nghị (?:lệ kỳ|định kỳ|thường kỳ))(?: [^\W\d]+){0,4} $"
)
_COUNTED = re.compile(r"số liệu[^.;\n\d]{0,70}$|\n\((?:(?:tính|kỳ báo cáo|thống kê|tổng hợp):? )?$")
"""Before the days from or to which a report counts, in a note at its head."""
_COUNTED_LEAD = 80
_ENDS_TITLE = re.compile(r"\n| \(|\)| (?:của|tại|ở) [^\n.;,]{3,60}\n")
_OF_TASKS = re.compile(r"(?:phương hướng|nhiệm vụ|chương trình|kế hoạch)[^.;:\n]{0,60} $")
_REACHED = re.compile(r" (?:đạt|là|chiếm|được) \d")
_MONTH = timedelta(days=30)
_LATELY = timedelta(days=45)
_OF_REPORTS: tuple[Lean, ...] = (
    "first_months", "months", "months_past", "month", "quarter", "last_months", "after",
)  # fmt: skip


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


def read_head(context: NumberedText, phrases: Sequence[TimePhrase], opening: Opening) -> Head:
    """Read the `opening`, where `phrases` are those of the whole text that may date a figure."""
    first = [
        one
        for one in phrases[: bisect_left(phrases, opening.end, key=lambda phrase: phrase.start)]
        if not _is_of_one_rate(context.folded, one)
    ]
    told_aside = _year_after_compared(context) or _year_of_plan(context, phrases)
    day = day_of_text(context, opening)
    anchors = Anchors(day, told_aside=told_aside, present=day.year if day else None)
    lead_day = day_in_lead(context, opening) if day is None else None
    report, is_titled, is_review = _report_period(
        context, first, anchors, opening.title_end, lead_day, phrases
    )
    if day is None:
        day = day_reported(lead_day, report, is_titled)
        report = _as_far_as_told(context, report, day) if report is not None else None
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
        report = _as_far_as_counted(context.folded, report, first, day)
    noted = report.period_to if report is not None and report != named else None
    if report is None:
        noted = next(
            (one.period_to for one in first if _is_counted_until(context.folded, one)), None
        )
    if report is not None and day is not None:
        report = _as_far_as_in_lead(context.folded, report, first, day)
    headed = is_titled and context.folded[opening.title_end - 1] not in ".;,!?…"
    in_title = named is not None and named.start <= opening.title_end + len("\n(")
    present = day.year if day is not None else _year_told(context, phrases, report, headed)
    plan = _planned_in_title(context.folded, first, report)
    return Head(
        day, report, named, plan, is_titled, is_review, told_aside, present, noted, in_title
    )


def _is_counted_until(folded: str, phrase: TimePhrase) -> bool:
    """Whether a note below the title says until when is counted: "(tính đến ngày 15/7/2020)"."""
    before = folded[max(0, phrase.start - _COUNTED_LEAD) : phrase.start]
    point = phrase.strength == "point" and phrase.lean is None
    return point and before.endswith("\n(") and folded.startswith(")", phrase.end)


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


def _year_after_compared(context: NumberedText) -> int | None:
    """The year after the only one whose "cùng kỳ" the text compares with."""
    document = context.document
    compared = _SAME_TIME_OF.findall(context.folded, document.body_start, document.body_end)
    return int(compared[0]) + 1 if len(set(compared)) == 1 else None


def _year_of_plan(context: NumberedText, phrases: Sequence[TimePhrase]) -> int | None:
    """The year whose plan a text says is carried out, where it tells of no later one."""
    document, folded = context.document, context.folded
    plans = _OF_PLAN.finditer(folded, document.body_start, document.body_end)
    years = {int(plan[1]) for plan in plans}
    if len(years) != 1:
        return None
    year = years.pop()
    later = any(one.period_from is not None and one.period_from.year > year for one in phrases)
    return None if later else year


def _report_period(
    context: NumberedText,
    phrases: Sequence[TimePhrase],
    anchors: Anchors,
    title_end: int,
    lead_day: date | None,
    all_phrases: Sequence[TimePhrase],
) -> tuple[TimePhrase | None, bool, bool]:
    """The period that the text says it reports on, by the `phrases` of its opening.

    And whether its title does, or what opens like one, and whether it is called a report on it.
    """
    folded = context.folded
    found: list[tuple[int, bool, TimePhrase]] = []
    aside_until = 0
    for number, phrase in enumerate(phrases):
        counted = phrase.start < title_end and _counts_until(folded, phrase)
        if phrase.strength == "term" or not (
            counted or phrase.strength == "sure" or phrase.lean in _OF_REPORTS
        ):
            continue
        before = folded[max(0, phrase.start - 72) : phrase.start].rpartition("\n")[2]
        if ASIDE.search(before):
            aside_until = context.sentence_at(phrase.start).end
        if phrase.precision == "year" and phrase.start < aside_until:
            continue  # "trong đó năm 2022 là 37, năm 2023 là 40"
        if before.endswith(("từ ", "trong đó ", "thời điểm ")) or BESIDE.search(
            before, 0, len(before)
        ):
            continue
        noted = phrase.until_now and _is_noted(folded, phrase, anchors.now, title_end)
        looks_back = phrase.until_now and _is_reviewed(folded, phrase, anchors.now, title_end)
        if ASIDE.search(before) or _COMPARED_WITH.search(before):
            continue
        if phrase.until_now and not (looks_back or noted):
            continue
        if before.endswith("(") and folded.startswith((",", ":", " là "), phrase.end):
            continue  # "64.296 đảng viên (năm 1997, Đảng bộ tỉnh có hơn 37 nghìn)"
        if phrase.precision == "year" and (
            _AHEAD_OF_IT.match(folded, phrase.end) or before.endswith(_WISHED)
        ):
            continue
        if phrase.start >= title_end and _WILL_BE.search(before):
            continue
        if phrase.precision in ("span", "term") and _AIMED_FOR.search(before):
            continue
        if phrase.precision == "year" and phrase.start >= title_end:
            line = folded.rfind("\n", 0, phrase.start) + 1
            lead = max(line, phrase.start - _AIM_LEAD)
            if is_aim_set_for(folded, lead, phrase) or names_event(folded, lead, phrase):
                continue
        last = phrases[number - 1].end if number else 0
        reported = ON_REPORT.search(folded[max(last, phrase.start - 72) : phrase.start])
        phrase = resolve(phrase, anchors, folded)
        deployed = phrase.precision == "year" and _DEPLOYED.search(before)
        if (phrase.lean == "last_months" or deployed) and _has_hardly_begun(phrase, anchors.now):
            continue
        if not phrase.is_dated or (phrase.period_from is None and phrase.start >= title_end):
            continue
        if noted:
            rank = _BY_NOTE
        elif looks_back:
            rank = 1
        elif phrase.start < title_end and not (
            phrase.precision in ("month", "quarter") and _MEETS.search(before)
        ):
            rank = 0
        elif before.startswith("(") and folded.startswith(")\n", phrase.end):
            rank = 1  # a note below the title: "(số liệu từ ngày 01/01/2024 đến ngày 20/11/2024)"
        elif _MEETS.search(before):
            rank = _BY_MEETING
        elif reported and phrase.precision != "month":
            rank = 1
        elif phrase.precision in PARTS_OF_YEAR:
            rank = 2
        elif phrase.precision == "year":
            rank = _BY_YEAR
        elif phrase.lean == "after" or phrase.precision == "span":
            if _opens_later(context, phrase, title_end):
                continue
            rank = 4
        else:
            continue
        found.append((rank, reported is not None, phrase))
    found = _of_the_text(context, found, anchors.now or lead_day, all_phrases)
    if not found:
        return None, False, False
    rank, is_review, report = min(found, key=lambda one: (one[0], one[2].start))
    if rank in (0, 2):
        report = _widest(report, [one for at, _, one in found if at == rank])
    if rank == _BY_YEAR and _tells_history(one for at, _, one in found if at == rank):
        return None, False, False
    # "giao ban tháng 7" names the last month of what is told of all months so far
    is_titled = rank <= 1 or any(
        one.start < title_end and one.period_to == report.period_to for _, _, one in found
    )
    return _as_far_as_told(context, report, anchors.now), is_titled, is_review


def _is_noted(folded: str, phrase: TimePhrase, now: date | None, title_end: int) -> bool:
    """Whether a note behind the title counts since a day: "(từ ngày 01/7/2025 đến nay)"."""
    begin = phrase.period_from
    if begin is None or now is None or begin >= now or phrase.start > title_end + len("\n("):
        return False
    in_note = folded.endswith("(", 0, phrase.start) and folded.startswith(")", phrase.end)
    return in_note and folded.endswith(" nay", phrase.start, phrase.end)


def _is_reviewed(folded: str, phrase: TimePhrase, now: date | None, title_end: int) -> bool:
    """Whether a text reviews the years since a phrase: "Sơ kết 5 năm … Từ năm 2017 đến nay, …"."""
    begin = phrase.period_from
    if begin is None or now is None or not folded.endswith(" nay", phrase.start, phrase.end):
        return False
    told = _REVIEW_OF_YEARS.search(folded, 0, phrase.start)
    if told is None or phrase.start - max(title_end, told.end()) > _REVIEW_LEAD:
        return False
    years = int(told[1]) if told[1].isdigit() else COUNTS[told[1]]
    return abs(now.year - begin.year - years) <= 1


def _has_hardly_begun(phrase: TimePhrase, now: date | None) -> bool:
    """Whether "hai tháng cuối năm" lie ahead of a text of early November, a year of January."""
    begin = phrase.period_from
    return now is not None and begin is not None and begin + _MONTH > now


def _counts_until(folded: str, phrase: TimePhrase) -> bool:
    """Whether a title says how far it counts: "Kết quả thực hiện chỉ tiêu đến ngày 15/11/2024"."""
    line = folded.rfind("\n", 0, phrase.start) + 1
    return (
        phrase.strength == "point"
        and phrase.precision in ("day", "month", "quarter")
        and _AHEAD_IN_TITLE.search(folded, line, phrase.start) is None
    )


def _of_the_text(
    context: NumberedText,
    found: Sequence[tuple[int, bool, TimePhrase]],
    now: date | None,
    phrases: Sequence[TimePhrase],
) -> list[tuple[int, bool, TimePhrase]]:
    """Leave out the years that a text only comes by.

    One of several, one that is long over on its day, or that is told after a part of its own year.
    """
    years = {one.period_to.year for rank, _, one in found if rank == _BY_YEAR and one.period_to}
    if len(years) >= _SEVERAL or (years and max(years) - min(years) > 1):
        found = [one for one in found if one[0] != _BY_YEAR]
    if now is None:
        return [
            one
            for one in found
            if one[0] not in _GUESSED or not _told_later(context, one[2], phrases)
        ]
    own = min(
        (
            one.start
            for rank, _, one in found
            if rank != _BY_YEAR and one.period_from and one.period_from.year == now.year
        ),
        default=None,
    )
    return [
        (rank, is_review, one)
        for rank, is_review, one in found
        if rank not in _GUESSED
        or one.period_to is None
        or (
            one.period_to + LATE >= now
            and (own is None or one.start <= own or one.period_to.year >= now.year)
        )
    ]


def _told_later(context: NumberedText, guess: TimePhrase, phrases: Sequence[TimePhrase]) -> bool:
    """Whether a text counts something in a year after the one it may be on, and plans nothing."""
    if guess.period_to is None:
        return False
    for one in phrases:
        later = one.period_from is not None and one.period_from > guess.period_to
        if one.strength != "sure" or one.until_now or not later:
            continue
        sentence = context.sentence_at(one.start)
        counted = any(
            number.noun is not None for number in context.numerals_in(sentence.start, sentence.end)
        )
        if counted and not AHEAD.search(context.folded, sentence.start, sentence.end):
            return True
    return False


def _opens_later(context: NumberedText, phrase: TimePhrase, title_end: int) -> bool:
    """Whether years open a sentence of their own behind figures of another time.

    "Trước đó, giai đoạn 2016 - 2018 tỉnh sáp nhập 1.082 thôn".
    """
    begin = context.sentence_at(phrase.start).start
    told = any(one.reason is None for one in context.numerals_in(title_end, begin))
    return told and _OPENS_YEARS.match(context.folded, begin, phrase.end) is not None


def _widest(report: TimePhrase, titled: Iterable[TimePhrase]) -> TimePhrase:
    """The half year of a title on "quý II, 6 tháng đầu năm", which ends with its quarter."""
    longer = [
        one for one in titled
        if one.period_to == report.period_to
        and one.period_from is not None
        and report.period_from is not None
        and one.period_from < report.period_from
        and one.precision in PARTS_OF_YEAR
    ]  # fmt: skip
    return longer[0] if longer else report


def _tells_history(years: Iterable[TimePhrase]) -> bool:
    """Whether a text goes through decades, none of which it reports on."""
    begun = [one.period_from.year for one in years if one.period_from is not None]
    return max(begun) - min(begun) > _DECADE


def _as_far_as_told(context: NumberedText, phrase: TimePhrase, now: date | None) -> TimePhrase:
    """Let "giai đoạn 2018 - 2023" end on the day of a text of November 2023."""
    start, end = phrase.period_from, phrase.period_to
    if phrase.precision != "span" or start is None or end is None or now is None:
        return phrase
    within = start.year < end.year == now.year and now < end
    within &= (start.month, end.month) != (9, 8)  # a school year
    within &= not context.folded.endswith("nhiệm kỳ ", 0, phrase.start)
    return replace(phrase, period_to=now) if within else phrase


def _as_far_as_in_lead(
    folded: str, report: TimePhrase, phrases: Sequence[TimePhrase], day: date
) -> TimePhrase:
    """Let news of November on a year end where its lead says: "từ đầu năm đến ngày 15/11"."""
    start, end = report.period_from, report.period_to
    lead = next((one for one in phrases if one.start >= report.end), None)
    if start is None or end is None or not start < day < end or lead is None:
        return report
    told = resolve(lead, Anchors(day, report), folded)
    if told.period_from != start or told.period_to is None:
        return report
    if not timedelta(0) <= day - told.period_to <= _LATELY:
        return report  # "quý I" in a report of December on the year
    return replace(report, period_to=told.period_to, precision=told.precision)


def _as_far_as_counted(
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
        if not beside and not _COUNTED.search(
            folded[max(0, phrase.start - _COUNTED_LEAD) : phrase.start]
        ):
            continue
        counted = resolve(phrase, Anchors(day, report), folded)
        start, end = counted.period_from, counted.period_to
        if end is None or counted.precision == "year":
            continue
        if start is None and report.period_from < end <= report.period_to:
            return replace(report, period_to=end)
        told = report.period_to - report.period_from
        if start is not None and start < end and abs(end - start - told) < told / 4:
            return replace(report, period_from=start, period_to=end)
    return report
