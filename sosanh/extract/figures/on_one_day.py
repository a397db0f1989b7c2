"""Deeds of one day: badges of a ceremony, votes of a session, an exam, decisions handed over.

Where no word gives them another time they are of the day that their sentence names, or of the day
of the text, which is that of the ceremony or session it tells of.
"""

import re
from contextlib import suppress
from datetime import date

from sosanh.extract.context import TextContext
from sosanh.extract.drafts.draft import Draft
from sosanh.extract.text.cued import cued
from sosanh.extract.text.segments import Sentence
from sosanh.extract.time.anchors import year_of
from sosanh.facts import Period

_DONE_THEN = cued(
    r"\b(?:(?:buổi )?lễ (?:trao|công bố|kết nạp)"
    r"|(?:quyết định|biểu quyết|thống nhất)[^.;:\d]{0,60}\b(?:kỷ luật|khiển trách|cảnh cáo"
    r"|khai trừ|cách chức|luân chuyển|điều động)"
    r"|tổ chức (?:kỳ |phần )?thi tuyển|trao (?:tặng )?huy hiệu"
    r"|được (?:trao (?:tặng )?|nhận )huy hiệu"
    r"|huy hiệu đợt này|trao cho|số được (?:nhận|trao))\b",
    "lễ ", "quyết", "thống nhất", "thi tuyển", "huy hiệu", "trao", "số được",
)  # fmt: skip
_AT_SESSION = cued(
    r"\btại (?:kỳ họp|phiên họp|buổi lễ|lễ|cuộc họp)\b[^.;:\d]{0,90}\b(?:kỷ luật|khiển trách"
    r"|cảnh cáo|khai trừ|trao|kết nạp)\b(?![^;.]*\bkết quả\b)"
    r"|\b(?:kỷ luật|khiển trách|cảnh cáo|khai trừ)[^.;:,\d]{0,30} tại (?:kỳ|phiên|cuộc) họp\b",
    "tại kỳ họp", "tại phiên họp", "tại buổi lễ", "tại lễ", "tại cuộc họp",
)  # fmt: skip
_GIVEN_THERE = cued(
    r"\b(?:tại (?:hội nghị|đại hội|buổi gặp mặt)|dịp này)\b[^.;:]{0,140}\b(?:trao|được nhận)\b",
    "tại hội nghị", "tại đại hội", "tại buổi gặp mặt", "dịp này",
)  # fmt: skip
"""What is handed over where the text tells of: "Dịp này, Huyện ủy trao Huy hiệu Đảng cho 12"."""
_NOT_THEN = re.compile(
    r"\b(?:báo cáo|cho (?:biết|hay)|kết quả|đánh giá|đầu năm|trong năm|qua|sẽ)\b"
)
_HERE = re.compile(r"\b(?:(?:hôm|sáng|chiều|tối) nay|(?:đợt|dịp|lần) này|sau khi nghe)\b")
_DAY_TOLD = (
    r"(?:ngày |sáng |chiều |tối |đợt |dịp |từ )(?:(?P<first>\d{1,2})(?: ?[-–] ?| và | đến ))?"
    r"(?:ngày )?(?P<day>\d{1,2})(?: ?[/.-] ?| tháng )(?P<month>\d{1,2})"
    r"(?:(?: ?[/.-] ?| năm )(?P<year>(?:19|20)\d{2}))?(?![\d/])"
)
_DAY = re.compile(rf"\b{_DAY_TOLD}")
_OF_PAPER = re.compile(
    r"\b(?:quyết định|nghị quyết|kế hoạch|hướng dẫn|thông báo|công văn|chỉ thị|quy định)"
    r"(?: số)? [^\s,;.()]+,? \Z"
)
"""Before the day of a paper: "Theo Quyết định số 31-QĐ/TU ngày 7/8, 13 đảng viên được trao"."""
_PAPER = 48
_CEREMONY_BEHIND = cued(
    rf"\b(?:tại|trong) (?:buổi )?lễ\b[^.;\d]{{0,60}}\b{_DAY_TOLD}", "tại buổi lễ", "tại lễ",
    "trong buổi lễ", "trong lễ",
)  # fmt: skip
"""Behind badges, of when they were given: "58 đảng viên nhận Huy hiệu trong buổi lễ ngày 7/11"."""
_DONE_ON_DAY = re.compile(
    rf"(?:[^,.;:()\d]{{0,60}}, )?(?:vào )?(?!đợt|dịp|từ){_DAY_TOLD},(?: \(?\w+\)?){{1,16}}?"
    r" (?:đã )?(?:trao|kết nạp|ký|ban hành|quyết định|công bố|thi hành|bổ nhiệm|luân chuyển"
    r"|điều động)\b(?:,? [^\W\d_]+){0,12} "
)
"""What a sentence opens with that tells of one deed: "Ngày 19/5, Huyện ủy … trao Huy hiệu …"."""
_TOLD_THERE = re.compile(
    r"\b(?:hội nghị|họp|báo cáo|cho (?:biết|hay)|sơ kết|tổng kết|giao ban|kết quả|thông tin)\b"
)
"""What a day is that of, if no deed is told of it."""
_OF_LONG = re.compile(
    r"\b(?:những|nhiều|mỗi|hằng|hàng|các|mấy|\d+|hai|ba|bốn) (?:năm|tháng|kỳ|đợt)\b"
    r"(?!(?:,? (?:và )?\d\d(?: năm)?){0,12} tuổi\b)|\bnhiệm kỳ\b"
    r"|\b(?:năm|tháng|thời gian) (?:qua|nay|trước|ngoái)\b"
    r"|\b(?:cho biết|(?<!nghe )báo cáo|kết quả)\b"
)
"""What tells of more than that day: "mỗi năm tổ chức lễ kết nạp 12 đảng viên"."""
_ONLY_GIVEN = re.compile(r"\b(?:huy hiệu|trao cho|được (?:nhận|trao))\b")
"""Badges that were given, nobody says at what ceremony: no day is told for them."""
_LEAD = 4
"""Sentences at the head of a text that tell what it reports from."""
_CEREMONY = "lễ trao"


def on_one_day(context: TextContext, draft: Draft, period: Period) -> Period | None:
    """The day of what was done at a ceremony or a session; None where it is of another time."""
    day = context.timeline.day
    if draft.role != "achieved" or draft.metric is None:
        return None
    folded, sentence = context.folded, draft.sentence
    if day is None:  # of a note in a digest, which has no day
        return _day_in_full(folded, draft) if period.basis == "none" else None
    reported = context.timeline.reported.is_titled_on(period)
    spoken = (year_of(period) if reported else None) or day.year
    opened = _day_opened(folded, draft, day, spoken) if period.basis != "stated" else None
    if opened is not None:
        return opened
    if period.basis == "inherited" and _AT_SESSION.search(
        folded, sentence.start, draft.count.start
    ):
        return _days_met(context, day)
    if period.basis != "stated" and _is_given_there(folded, draft):
        return _days_met(context, day)
    if period.basis == "stated" or not _DONE_THEN.search(folded, sentence.start, sentence.end):
        return None
    behind = _CEREMONY_BEHIND.search(folded, draft.end, sentence.end)
    if behind is not None:
        return _days_of(behind, day)
    if period.basis != "none" or _OF_LONG.search(folded, sentence.start, draft.start):
        return None
    told = _day_told(folded, sentence.start, draft.start)
    if told is not None:
        return _days_of(told, day)
    if (
        (_is_in_lead(context, sentence) and not _is_only_given(folded, sentence))
        or _HERE.search(folded, sentence.start, sentence.end)
        or _is_on_ceremony(context)
    ):
        return _days_met(context, day)
    return None


def _day_told(folded: str, start: int, end: int) -> re.Match[str] | None:
    """The first day that `folded[start:end]` names and that is not the day of a paper."""
    return next(
        (
            told for told in _DAY.finditer(folded, start, end)
            if _OF_PAPER.search(folded, max(start, told.start() - _PAPER), told.start()) is None
        ),
        None,
    )  # fmt: skip


def _is_given_there(folded: str, draft: Draft) -> bool:
    """Whether a figure is of what was handed over at the meeting that the text tells of."""
    start, end = draft.sentence.start, draft.sentence.end
    given = _GIVEN_THERE.search(folded, start, end)
    if given is None or given.start() > draft.count.start:
        return False
    return _NOT_THEN.search(folded, start, max(given.end(), draft.count.start)) is None


def _day_opened(folded: str, draft: Draft, day: date, year: int) -> Period | None:
    """The day with which a sentence opens that tells of this one deed, on it or before `day`.

    Of the `year` spoken of, where none is said.
    """
    told = _DONE_ON_DAY.fullmatch(folded, draft.sentence.start, draft.count.start)
    if told is None or _TOLD_THERE.search(folded, draft.sentence.start, draft.count.start):
        return None
    done = _days_of(told, day if year == day.year else date(year, 12, 31))
    return done if done.period_to is not None and done.period_to <= day else None


def _day_in_full(folded: str, draft: Draft) -> Period | None:
    """The day told with its year with which a sentence opens that tells of this one deed."""
    told = _DONE_ON_DAY.fullmatch(folded, draft.sentence.start, draft.count.start)
    if told is None or told["year"] is None:
        return None
    return _day_opened(folded, draft, date(int(told["year"]), 12, 31), int(told["year"]))


def _days_of(told: re.Match[str], day: date) -> Period:
    """The day that was `told`, or both of two; of the year of `day` where none is said."""
    with suppress(ValueError):
        year, month = int(told["year"] or day.year), int(told["month"])
        day = date(year, month, int(told["day"]))
        if told["first"] is not None and int(told["first"]) < day.day:
            return Period(day.replace(day=int(told["first"])), day, "span", "inherited")
    return Period(day, day, "day", "inherited")


def _days_met(context: TextContext, day: date) -> Period:
    """The `day` of the text, with the one before it where its lead names both: "ngày 2 và 3/10"."""
    for told in _DAY.finditer(context.folded, context.document.body_start, _end_of_lead(context)):
        days = _days_of(told, day)
        if told["first"] is not None and days.period_to == day:
            return days
    return Period(day, day, "day", "inherited")


def _is_on_ceremony(context: TextContext) -> bool:
    """Whether the first sentences tell of a ceremony, on which the whole text reports then."""
    return context.folded.find(_CEREMONY, 0, _end_of_lead(context)) >= 0


def _end_of_lead(context: TextContext) -> int:
    return context.sentences[min(_LEAD, len(context.sentences)) - 1].end


def _is_in_lead(context: TextContext, sentence: Sentence) -> bool:
    return context.sentence_index(sentence.start) < _LEAD


def _is_only_given(folded: str, sentence: Sentence) -> bool:
    """Whether a sentence gives badges and names no ceremony."""
    given = _ONLY_GIVEN.search(folded, sentence.start, sentence.end) is not None
    return given and folded.find("lễ ", sentence.start, sentence.end) < 0
