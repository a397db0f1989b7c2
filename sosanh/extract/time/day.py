"""The day of a text: of its publication, of the meeting it tells of, or of its last account."""

import re
from collections.abc import Sequence
from contextlib import suppress
from datetime import date, timedelta

from sosanh.extract.numbered import NumberedText
from sosanh.extract.time.builders import month_end
from sosanh.extract.time.opening import Opening
from sosanh.extract.time.phrase import TimePhrase

_MEETING = re.compile(
    r"(?:ngày|sáng|trưa|chiều|tối|hôm)(?: (?:qua|nay|thứ \w+|chủ nhật),?)? "
    r"\(?(?:\d{1,2}(?: ?[-–] ?| và ))?"
    r"(\d{1,2})(?: ?[/.-] ?| tháng )(\d{1,2})"
    r"(?:(?: ?[/.-] ?| năm )((?:19|20)\d{2})|(?!\d| ?[/-] ?\d|\.\d| năm \d))"
)
"""A day, or the last one of two; of the year of the text where none is said."""
_DATELINE = re.compile(r"(?:\n|[.!?…”\"] )(\d{1,2})[/-](\d{1,2})[/-]((?:19|20)\d{2})\. (?=[^\W\d])")
"""A day that stands alone behind a headline of the same line: "… bớt người. 6/10/2025. Sau …"."""
_OF_SOMETHING_ELSE = re.compile(
    r"(?:số|(?<!tin )(?<!được )(?<!liệu )từ|đến|tới|hết|trước|sau|\d(?:[-/]\w+)+) [^,.]*$"
    r"|\bsố [^ ,.]+, $"
)
"""Before the day of a paper, or from or up to which something is told."""
_YESTERDAY = re.compile(r"(?:hôm|sáng|chiều|tối) qua(?=[ ,])(?! \()")
_OPENS = ("\n", ". ", "– ", "- ", ") ")
_STAMP = re.compile(
    r"\W*(?:cập nhật|ngày đăng|đăng|ngày cập nhật|xuất bản)\b[^.;\n]{0,40}\d{4}[^.;\n\d]{0,40}"
    r"(?:\d{1,2}[:h]\d{2}[^.;\n]{0,20})?\n"
)
"""A line that says when a page was set: "Cập nhật lúc 16:30 ngày 14/01/2026"."""
_NOTE = re.compile(r"(?P<mark>[▪♦◆■●•*▶►+]) (?:[^\W\d_]+[ -]?){1,6}[:.] ")
_NOTES = 3
"""Notes of one page that tell of one place each, behind its name."""
_IN_MEMORY = re.compile(r"(?:kỷ niệm|nhân|mừng|dịp|lễ|đợt) (?:[^\W\d]+ ){0,4}\Z")
"""Before a day of remembrance, on which nobody met: "kỷ niệm ngày 27/7"."""
_GATHERING = re.compile(r"\b(?:hội nghị|buổi làm việc|buổi họp|cuộc họp|phiên họp|kỳ họp|họp)\b")
_MET = re.compile(
    r"\b(?:hội nghị|buổi|cuộc họp|phiên|kỳ họp|họp|giao ban|sơ kết|tổng kết|làm việc|triển khai"
    r"|công bố|thông tin|cho biết|cho hay|báo cáo|khai mạc|tổ chức|chủ trì|diễn ra|thảo luận"
    r"|tọa đàm|gặp mặt|hội thảo|lễ|đánh giá|kiểm tra|giám sát|tiếp|đối thoại)\b"
)
"""Beside the day of what a text reports from; on another day a decree is passed, or an exam won."""
_MET_LEAD, _MET_REACH = 120, 200
_AROUND = 70
"""Characters beside a day in which stands what was held then, where figures were told before."""
_SPOKEN_IN = re.compile(
    r"\((?!từ |tính |đến |số liệu )[^()\n]{0,90}tháng (\d{1,2})"
    r"(?:\s?[/.-]\s?| năm )((?:19|20)\d{2})\)"
)
"""Below a title: "(Tham luận tại Hội thảo …, tháng 12/2022)"."""
_WRITTEN_IN = re.compile(
    r"\n[^\W\d_][^,.;:\n\d]{2,24}, tháng (\d{1,2})(?:\s?[/.-]\s?| năm )((?:19|20)\d{2})[.:] "
)
"""At the head of a paragraph: "Bình Dương, tháng 8 năm 2023. …"."""
_ACCOUNT = re.compile(
    r"(?:tính đến|đến|tính tới|từ [^.;\n]{4,40}? (?:đến|tới))(?: hết| ngày| cuối)* "
    r"(?:tháng \d{1,2}|\d{1,2})\s?[/.-]"
)
AHEAD = re.compile(r"mục tiêu|phấn đấu|chỉ tiêu|kế hoạch|dự kiến|\bsẽ\b|lộ trình|phải")
_LEAD = 60
_WEEKS = timedelta(days=14)
"""A meeting is reported on within two weeks."""
_EARLY = timedelta(days=45)
LATE = timedelta(days=120)
_A_YEAR = timedelta(days=365)
"""How long before and after the end of what it reports on a meeting is held."""


def day_of_text(context: NumberedText, opening: Opening) -> date | None:
    """The day of publication, or that of the meeting shortly before that the lead tells of."""
    published = context.document.published
    if published is None:
        return None
    met = day_in_lead(context, opening, published) or _yesterday(context, opening, published)
    return met if met is not None and published - _WEEKS <= met < published else published


def _yesterday(context: NumberedText, opening: Opening, published: date) -> date | None:
    """The day before that of the page, where the lead opens with it: "Chiều qua, … đã họp"."""
    folded = context.folded
    told = _YESTERDAY.search(folded, context.document.body_start, opening.end)
    if told is None or not folded.endswith(_OPENS, 0, told.start()):
        return None
    return published - timedelta(days=1)


def day_in_lead(
    context: NumberedText, opening: Opening, published: date | None = None
) -> date | None:
    """The day or month that the first sentences name as that of the text or of a meeting.

    A day without its year is that of a meeting shortly before the day of the text.
    """
    start, folded = context.document.body_start, context.folded
    alone = _DATELINE.search(folded, start, opening.end) if published is None else None
    if alone is not None:
        with suppress(ValueError):
            return date(int(alone[3]), int(alone[2]), int(alone[1]))
    dated = False
    for match in _MEETING.finditer(folded, start, opening.end):
        before = folded[max(start, match.start() - 40) : match.start()].rpartition("\n")[2]
        if _OF_SOMETHING_ELSE.search(before) or _is_of_one_item(folded, match.start()):
            continue
        try:
            if match[3] is not None:
                day = date(int(match[3]), int(match[2]), int(match[1]))
                if day == published and _only_dates(folded, match):
                    dated = True
                    continue
                if published is not None and day < published - _WEEKS:
                    continue  # "Nghị quyết … ra đời ngày 2/2/2008. … Ngày 11/6, …"
                if dated and not _is_met_on(context, opening, match, before):
                    continue
                return day
            if published is None or not _is_met_on(context, opening, match, before):
                continue
            met = date(published.year, int(match[2]), int(match[1]))
        except ValueError:
            continue
        if published - _WEEKS <= met <= published:
            return met
    month = _SPOKEN_IN.search(folded, start, opening.end)
    month = month or _WRITTEN_IN.search(folded, start, opening.end)
    if month is not None and 1 <= int(month[1]) <= 12:
        return month_end(int(month[2]), int(month[1]))
    return None


def _is_of_one_item(folded: str, day: int) -> bool:
    """Whether a day stands in one of the notes of a page, each behind its own mark and name.

    "▪ Hà Tĩnh: Sáng 12-7, …" says not on which day the others were told.
    """
    line = folded.rfind("\n", 0, day) + 1
    item = _NOTE.match(folded, line, day)
    if item is None:
        return False
    others = folded.count(f"\n{item['mark']} ") + folded.startswith(f"{item['mark']} ")
    return others >= _NOTES


def _only_dates(folded: str, day: re.Match[str]) -> bool:
    """Whether a line only says when the page was set or signed: "Nha Trang, ngày 4/10/2024"."""
    line = folded.rfind("\n", 0, day.start()) + 1
    ends = folded.startswith(("\n", " |"), day.end())
    return ends or _STAMP.match(folded, line) is not None


def _is_met_on(context: NumberedText, opening: Opening, match: re.Match[str], before: str) -> bool:
    """Whether a day without its year is that of a meeting, by the words `before` it and beside."""
    folded, start = context.folded, context.document.body_start
    around = max(start, match.start() - _AROUND), match.end() + _AROUND
    told = any(
        one.noun is not None for one in context.numerals_in(opening.title_end, match.start())
    )
    if (told and not _GATHERING.search(folded, *around)) or _IN_MEMORY.search(before):
        return False
    beside = max(start, match.start() - _MET_LEAD), match.end() + _MET_REACH
    return _MET.search(folded, *beside) is not None


def day_met_after(
    context: NumberedText, opening: Opening, report: TimePhrase | None
) -> date | None:
    """The day "Sáng 16/7" of a meeting in an undated text, soon after what it reports on ended."""
    end = report.period_to if report is not None else None
    if end is None:
        return None
    start, folded = context.document.body_start, context.folded
    for match in _MEETING.finditer(folded, start, opening.end):
        before = folded[max(start, match.start() - 40) : match.start()].rpartition("\n")[2]
        told = match[3] is None and not _OF_SOMETHING_ELSE.search(before)
        if not told or not _is_met_on(context, opening, match, before):
            continue
        for year in (end.year, end.year + 1):
            with suppress(ValueError):
                met = date(year, int(match[2]), int(match[1]))
                if end <= met <= end + LATE:
                    return met
    return None


def day_reported(day: date | None, report: TimePhrase | None, is_titled: bool) -> date | None:
    """The `day` of a lead where it may be that of a meeting on the `report`, soon after its end.

    In the last one of several years it may be any, and later where no title names the report.
    """
    if day is None or report is None or report.period_to is None:
        return day
    begin, end = report.period_from, report.period_to
    if begin is not None and begin.year < day.year <= end.year:
        return day
    latest = LATE if is_titled else LATE + _A_YEAR
    return day if -_EARLY <= day - end <= latest else None


def _is_of_a_meeting(phrase: TimePhrase) -> bool:
    """Whether only some days lie between first and last: "họp từ ngày 24 đến 27-12-1991"."""
    begin, end = phrase.period_from, phrase.period_to
    return begin is not None and end is not None and end - begin < _WEEKS / 2


def last_account(context: NumberedText, phrases: Sequence[TimePhrase]) -> date | None:
    """Until when an undated text gives account: "đến hết tháng 9/2022", and no later year."""
    folded = context.folded
    days = [
        phrase.period_to
        for phrase in phrases
        if phrase.period_to is not None
        and _ACCOUNT.match(folded, phrase.start)
        and not _is_of_a_meeting(phrase)
        and not AHEAD.search(folded, max(0, phrase.start - _LEAD), phrase.start)
    ]
    last = max(days, default=None)
    goes_on = last is not None and any(
        phrase.period_from is not None and phrase.period_from.year > last.year + 1
        for phrase in phrases
    )
    return None if goes_on else last
