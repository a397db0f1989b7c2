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
    r"|cảnh cáo|khai trừ|trao|kết nạp)\b(?![^;.]*\bkết quả\b)",
    "tại kỳ họp", "tại phiên họp", "tại buổi lễ", "tại lễ", "tại cuộc họp",
)  # fmt: skip
_HERE = re.compile(r"\b(?:(?:hôm|sáng|chiều|tối) nay|(?:đợt|dịp|lần) này|sau khi nghe)\b")
_DAY = re.compile(
    r"\b(?:ngày|sáng|chiều|tối) (?:\d{1,2}(?: ?[-–] ?| và ))?(\d{1,2})(?: ?[/.-] ?| tháng )"
    r"(\d{1,2})(?:(?: ?[/.-] ?| năm )((?:19|20)\d{2}))?(?![\d/])"
)
_OF_LONG = re.compile(
    r"\b(?:những|nhiều|mỗi|hằng|hàng|các|mấy|\d+|hai|ba|bốn) (?:năm|tháng|kỳ|đợt)\b|\bnhiệm kỳ\b"
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
    if day is None or draft.role != "achieved" or draft.metric is None:
        return None
    folded, sentence = context.folded, draft.sentence
    if period.basis == "inherited" and _AT_SESSION.search(
        folded, sentence.start, draft.count.start
    ):
        return Period(day, day, "day", "inherited")
    if period.basis != "none" or not _DONE_THEN.search(folded, sentence.start, sentence.end):
        return None
    if _OF_LONG.search(folded, sentence.start, draft.start):
        return None
    told = _DAY.search(folded, sentence.start, draft.start)
    if told is None and not (
        (_is_in_lead(context, sentence) and not _is_only_given(folded, sentence))
        or _HERE.search(folded, sentence.start, sentence.end)
        or _is_on_ceremony(context)
    ):
        return None
    if told is not None:
        with suppress(ValueError):
            day = date(int(told[3] or day.year), int(told[2]), int(told[1]))
    return Period(day, day, "day", "inherited")


def _is_on_ceremony(context: TextContext) -> bool:
    """Whether the first sentences tell of a ceremony, on which the whole text reports then."""
    head = context.sentences[min(_LEAD, len(context.sentences)) - 1]
    return context.folded.find(_CEREMONY, 0, head.end) >= 0


def _is_in_lead(context: TextContext, sentence: Sentence) -> bool:
    return context.sentence_index(sentence.start) < _LEAD


def _is_only_given(folded: str, sentence: Sentence) -> bool:
    """Whether a sentence gives badges and names no ceremony."""
    given = _ONLY_GIVEN.search(folded, sentence.start, sentence.end) is not None
    return given and folded.find("lễ ", sentence.start, sentence.end) < 0
