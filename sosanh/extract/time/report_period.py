"""Which of the times in its opening a text reports on.

Titles, and what is called a report, tell it better than the first sentences do; what these
only compare, plan, or tell on the side is no period of the text.
"""

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from sosanh.extract.numbered import NumberedText
from sosanh.extract.time.aims import is_aim_set_for, names_event, names_founding
from sosanh.extract.time.anchors import Anchors
from sosanh.extract.time.builders import COUNTS
from sosanh.extract.time.compared import BESIDE
from sosanh.extract.time.day import AHEAD, LATE
from sosanh.extract.time.how_far import as_far_as_told
from sosanh.extract.time.leaning.resolving import resolve
from sosanh.extract.time.phrase import PARTS_OF_YEAR, Lean, TimePhrase
from sosanh.extract.time.reviewed import ON_REPORT
from sosanh.extract.time.standing import ASIDE

_AHEAD_OF_IT = re.compile(
    r",? (?:[^\W\d]+ ){0,6}(?:phấn đấu|sẽ|dự kiến|đặt (?:mục tiêu|chỉ tiêu))\b"
    r"|,? (?:(?!đã\b)[^\W\d]+,? ){0,40}?phấn đấu\b(?=[^.;\d\n]{0,60}\d)"
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
_OPENS_YEARS = re.compile(r"\W*(?:trước (?:đó|đây),? |trong )*(?:giai đoạn|thời kỳ)\b")
_AIM_LEAD = 200
_DECADE = 10
_BY_NOTE = -1
"""Rank of what a note behind the title says: "(từ ngày 01/7/2025 đến nay)"."""
_BY_TITLE = 0
_BY_REPORT = 1
"""Rank of what a text calls its report, or names in a note below its title."""
_BY_PART = 2
"""Rank of a part of a year in the first sentences."""
_BY_YEAR = 3
"""Rank of a year in the first sentences: titles and what is called a report tell it better."""
_BY_YEARS = 4
_BY_MEETING = 5
"""Rank of the quarter or month after which a meeting is called, which tells of all so far."""
_AHEAD_IN_TITLE = re.compile(
    r"phấn đấu|dự kiến|kế hoạch|lộ trình|đề án|nghị quyết|phương án|trước|mục tiêu"
)
_DEPLOYED = re.compile(r"\btriển khai\b[^.;\n\d]*$")
"""Before the year that a meeting of January opens: "triển khai công tác xây dựng Đảng năm 2023"."""
_TOLD_FIRST = 600
"""Characters of the body in which an undated text tells of what it looks back on."""
_REVIEW_OF_YEARS = re.compile(
    r"(?:sơ kết|tổng kết|nhìn lại|đánh giá(?: kết quả)?|kết quả)[^.;\n\d]{0,20} (?:hơn |gần )?"
    r"(\d\d?|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười) năm (?:thực hiện|triển khai|thí điểm|tổ chức)"
)
_REVIEW_LEAD = 700
"""Characters after title and such words in which stands since when."""
_SEVERAL = 3
"""Years in the first sentences of which none is the one that a text reports on."""
_GUESSED = (_BY_PART, _BY_YEAR, _BY_YEARS)
"""Ranks of what no title names and nothing calls a report."""
_MEETS = re.compile(
    r"(?:giao ban|họp báo|phiên họp|kỳ họp|cuộc họp|buổi họp|họp (?:lệ kỳ|định kỳ|thường kỳ)"
    r"|hội nghị (?:lệ kỳ|định kỳ|thường kỳ))(?: [^\W\d]+){0,4} $"
)
_MONTH = timedelta(days=30)
_OF_REPORTS: tuple[Lean, ...] = (
    "first_months", "months", "months_past", "month", "quarter", "last_months", "after",
)  # fmt: skip
_THERE_WERE = re.compile(r"(?: \([^()\n]{1,60}\))?,? [^.;:\d\n]{0,60}\bcó \d")
"""After a year of which a text tells what there was: "Năm 1990 (khi chia tách), tỉnh có 8 …"."""
_NOW_OPENS = re.compile(r"\s*(?:hiện nay|hiện tại|hiện|đến nay|nay|bây giờ)\b")
_LEAD = 72
"""Characters before a time in which stands what it is the time of."""


@dataclass(slots=True)
class _Named:
    """A time in the opening of a text, with the words around it."""

    context: NumberedText
    phrase: TimePhrase
    before: str  # of its line
    title_end: int
    now: date | None

    @property
    def folded(self) -> str:
        return self.context.folded

    @property
    def is_below_title(self) -> bool:
        return self.phrase.start >= self.title_end

    @property
    def is_line_in_parentheses(self) -> bool:
        """Whether it ends a line that is all in parentheses: "(2008 - 2018)"."""
        phrase, folded = self.phrase, self.folded
        if self.before.startswith("("):
            return folded.startswith(")\n", phrase.end)
        return folded.startswith("\n(", phrase.start - 1) and folded.startswith(
            ")\n", phrase.end - 1
        )

    @property
    def is_noted(self) -> bool:
        """Whether a note behind the title counts since a day: "(từ ngày 01/7/2025 đến nay)"."""
        phrase, folded, begin = self.phrase, self.folded, self.phrase.period_from
        if begin is None or self.now is None or begin >= self.now or not phrase.until_now:
            return False
        if phrase.start > self.title_end + len("\n("):
            return False
        in_note = folded.endswith("(", 0, phrase.start) and folded.startswith(")", phrase.end)
        return in_note and folded.endswith(" nay", phrase.start, phrase.end)

    @property
    def is_reviewed(self) -> bool:
        """Whether a text reviews the years since: "Sơ kết 5 năm … Từ năm 2017 đến nay, …"."""
        phrase, folded, begin = self.phrase, self.folded, self.phrase.period_from
        if begin is None or self.now is None or not phrase.until_now:
            return False
        if not folded.endswith(" nay", phrase.start, phrase.end):
            return False
        told = _REVIEW_OF_YEARS.search(folded, 0, phrase.start)
        if told is None or phrase.start - max(self.title_end, told.end()) > _REVIEW_LEAD:
            return False
        years = int(told[1]) if told[1].isdigit() else COUNTS[told[1]]
        return abs(self.now.year - begin.year - years) <= 1


def report_period(
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
    found = _reported_on(context, phrases, anchors, title_end)
    found = _of_the_text(context, found, anchors.now or lead_day, all_phrases)
    if not found:
        return None, False, False
    rank, is_review, report = min(found, key=lambda one: (one[0], one[2].start))
    if rank in (_BY_TITLE, _BY_PART):
        report = _widest(report, [one for at, _, one in found if at == rank])
    if rank == _BY_YEAR and _tells_history(one for at, _, one in found if at == rank):
        return None, False, False
    # "giao ban tháng 7" names the last month of what is told of all months so far
    is_titled = rank <= _BY_REPORT or any(
        one.start < title_end and one.period_to == report.period_to for _, _, one in found
    )
    return as_far_as_told(context, report, anchors.now), is_titled, is_review


def _reported_on(
    context: NumberedText, phrases: Sequence[TimePhrase], anchors: Anchors, title_end: int
) -> list[tuple[int, bool, TimePhrase]]:
    """The times that the text may be on: by what it tells so, whether as a report, and which."""
    folded = context.folded
    found: list[tuple[int, bool, TimePhrase]] = []
    aside_until = last = 0
    for phrase in phrases:
        behind, last = last, phrase.end
        counted = phrase.start < title_end and _counts_until(folded, phrase)
        if phrase.strength == "term" or not (
            counted or phrase.strength == "sure" or phrase.lean in _OF_REPORTS
        ):
            continue
        before = folded[max(0, phrase.start - _LEAD) : phrase.start].rpartition("\n")[2]
        named = _Named(context, phrase, before, title_end, anchors.now)
        if ASIDE.search(before) or _parts_what_was_told(named):
            aside_until = context.sentence_at(phrase.start).end
            continue
        if phrase.precision == "year" and phrase.start < aside_until:
            continue  # "trong đó năm 2022 là 37, năm 2023 là 40"
        if any(ruling(named) for ruling in _NOT_REPORTED):
            continue
        reported = ON_REPORT.search(folded[max(behind, phrase.start - _LEAD) : phrase.start])
        resolved = resolve(phrase, anchors, folded)
        if _is_still_ahead(named, resolved):
            continue
        if not resolved.is_dated or (resolved.period_from is None and named.is_below_title):
            continue
        rank = _rank(named, resolved, reported is not None)
        if rank is not None:
            found.append((rank, reported is not None, resolved))
    return found


def _is_compared(named: _Named) -> bool:
    before = named.before
    if before.endswith(("từ ", "trong đó ", "thời điểm ")):
        return True
    if BESIDE.search(before, 0, len(before)) or _COMPARED_WITH.search(before):
        return True
    # "64.296 đảng viên (năm 1997, Đảng bộ tỉnh có hơn 37 nghìn)"
    labels = named.folded.startswith((",", ":", " là "), named.phrase.end)
    return labels and before.endswith("(")


def _parts_what_was_told(named: _Named) -> bool:
    """Whether times part a figure: "tinh giản 219 người: năm 2017 là 125, năm 2018 là 94"."""
    context, phrase = named.context, named.phrase
    if not named.before.endswith(": ") or not named.folded.startswith((":", " là "), phrase.end):
        return False
    begin = context.sentence_at(phrase.start).start
    return context.tells_quantity(begin, phrase.start)


def _is_counted_aside(named: _Named) -> bool:
    """Whether a parenthesis counts what its time brought: "412 (năm 2015: 90; năm 2016: 102)"."""
    context, phrase = named.context, named.phrase
    begin = context.sentence_at(phrase.start).start
    opened = named.folded.rfind("(", begin, phrase.start)
    closed = named.folded.find(")", phrase.end)
    if opened <= named.folded.rfind(")", begin, phrase.start) or closed < 0:
        return False
    return context.tells_quantity(opened, closed)


def _goes_on(named: _Named) -> bool:
    """Whether it ends with the text, which looks back on something else."""
    return named.phrase.until_now and not (named.is_reviewed or named.is_noted)


def _is_aimed_at(named: _Named) -> bool:
    phrase, before = named.phrase, named.before
    if named.is_below_title and _WILL_BE.search(before):
        return True
    if phrase.precision in ("span", "term"):
        return _AIMED_FOR.search(before) is not None
    if phrase.precision != "year":
        return False
    return before.endswith(_WISHED) or _AHEAD_OF_IT.match(named.folded, phrase.end) is not None


def _is_of_something_else(named: _Named) -> bool:
    """Whether a year below the title is that of an aim or an event."""
    phrase, folded = named.phrase, named.folded
    if phrase.precision != "year" or not named.is_below_title:
        return False
    line = folded.rfind("\n", 0, phrase.start) + 1
    lead = max(line, phrase.start - _AIM_LEAD)
    return (
        is_aim_set_for(folded, lead, phrase)
        or names_event(folded, lead, phrase)
        or names_founding(folded, lead, phrase)
    )


def _is_set_beside_now(named: _Named) -> bool:
    """Whether a year only tells how little there was: "Năm 1990, tỉnh có 210. Nay có 305"."""
    phrase, context = named.phrase, named.context
    sentence = context.sentence_at(phrase.start)
    if phrase.precision != "year" or not named.is_below_title or phrase.start != sentence.start:
        return False
    if _THERE_WERE.match(named.folded, phrase.end) is None:
        return False
    return _NOW_OPENS.match(named.folded, sentence.end) is not None


_NOT_REPORTED: tuple[Callable[[_Named], bool], ...] = (
    _is_compared,
    _is_counted_aside,
    _goes_on,
    _is_aimed_at,
    _is_of_something_else,
    _is_set_beside_now,
)
"""Why a time in the opening may not be the one that the text is on."""


def _is_still_ahead(named: _Named, resolved: TimePhrase) -> bool:
    """Whether "hai tháng cuối năm" lie ahead of a text of early November, a year of January."""
    deployed = resolved.precision == "year" and _DEPLOYED.search(named.before)
    if resolved.lean != "last_months" and not deployed:
        return False
    begin = resolved.period_from
    if begin is None:
        return False
    if named.now is None:  # an undated text that tells of the year before
        body = named.folded[named.title_end : named.title_end + _TOLD_FIRST]
        return deployed is not None and f"năm {begin.year - 1}," in body
    return begin + _MONTH > named.now


def _rank(named: _Named, resolved: TimePhrase, is_reported: bool) -> int | None:
    """How well the text says that it is on that time, the lower the better; None if it is not."""
    precision = resolved.precision
    if named.is_noted:
        return _BY_NOTE
    if named.is_reviewed:
        return _BY_REPORT
    meets = _MEETS.search(named.before)
    if not named.is_below_title and not (precision in ("month", "quarter") and meets):
        return _BY_TITLE
    if named.is_line_in_parentheses:
        return _BY_REPORT  # below the title: "(số liệu từ ngày 01/01/2024 đến ngày 20/11/2024)"
    if meets:
        return _BY_MEETING
    if is_reported and precision != "month":
        return _BY_REPORT
    if precision in PARTS_OF_YEAR:
        return _BY_PART
    if precision == "year":
        return _BY_YEAR
    if resolved.lean != "after" and precision != "span":
        return None
    return None if _opens_later(named.context, resolved, named.title_end) else _BY_YEARS


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
            now <= one.period_to + LATE
            and not (rank == _BY_YEARS and _is_under_way(one, now))
            and (own is None or one.start <= own or one.period_to.year >= now.year)
        )
    ]


def _is_under_way(years: TimePhrase, now: date) -> bool:
    """Whether "giai đoạn 2017 - 2020" are the years of something that goes on in 2018."""
    begin, end = years.period_from, years.period_to
    return begin is not None and end is not None and begin <= now and now.year < end.year


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
    told = context.tells_quantity(title_end, begin)
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
