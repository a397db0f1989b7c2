"""What the head of a text says of the whole: its day, and the period that it reports on."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from sosanh.extract.numbered import NumberedText
from sosanh.extract.time.anchors import Anchors
from sosanh.extract.time.builders import month_end
from sosanh.extract.time.leaning import resolve
from sosanh.extract.time.phrase import PARTS_OF_YEAR, Lean, TimePhrase
from sosanh.extract.time.sentences import ASIDE, BESIDE

_SAME_TIME_OF = re.compile(r"cùng kỳ (?:của )?(?:năm )?((?:19|20)\d{2})\b")
_REPORT_SENTENCES = 6
_MEETING = re.compile(
    r"ngày (\d{1,2})(?:\s?[/.-]\s?| tháng )(\d{1,2})(?:\s?[/.-]\s?| năm )((?:19|20)\d{2})"
)
_SPOKEN_IN = re.compile(r"\([^()\n]{0,90}tháng (\d{1,2})(?:\s?[/.-]\s?| năm )((?:19|20)\d{2})\)")
"""Below a title: "(Tham luận tại Hội thảo …, tháng 12/2022)"."""
_ACCOUNT = re.compile(
    r"(?:tính đến|đến|tính tới|từ [^.;\n]{4,40}? (?:đến|tới))(?: hết| ngày| cuối)* "
    r"(?:tháng \d{1,2}|\d{1,2})\s?[/.-]"
)
_AHEAD = re.compile(r"mục tiêu|phấn đấu|chỉ tiêu|kế hoạch|dự kiến|\bsẽ\b|lộ trình|phải")
_GOING_ON = re.compile(r"\bđang (?:[^\W\d]+ ){1,8}năm ((?:19|20)\d{2})\b")
"""What goes on as the text is written: "đang có xu hướng tăng trong năm 2018"."""
_LEAD = 60
_WEEKS = timedelta(days=14)
"""A meeting is reported on within two weeks."""
_ON_REPORT = re.compile(r"(?:kết quả|báo cáo|tổng kết|sơ kết|đánh giá|công tác|nhìn lại)[^.;\n]*$")
_OF_REPORTS: tuple[Lean, ...] = ("first_months", "months", "quarter", "last_months", "after")


@dataclass(frozen=True, slots=True)
class Head:
    """The dates that hold where nothing else is said."""

    day: date | None  # of the text, or of the meeting that it tells of
    report: TimePhrase | None  # what the report as a whole is on
    is_titled: bool  # whether the title names that, or what opens like one
    after_compared: int | None  # the year after the only one compared with
    present: int | None  # the year that "năm nay" means


def read_head(context: NumberedText, phrases: Sequence[TimePhrase]) -> Head:
    """Read the first sentences, where `phrases` are those of the text that may date a figure."""
    after_compared = _year_after_compared(context)
    day = _day_of_text(context)
    anchors = Anchors(day, after_compared=after_compared, present=day.year if day else None)
    report, is_titled = _report_period(context, phrases, anchors)
    if day is None and not is_titled:
        day = _day_in_lead(context) if report is None else None
        day = day or _last_account(context, phrases)
    present = day.year if day is not None else _year_told(context, phrases, report, is_titled)
    return Head(day, report, is_titled, after_compared, present)


def _year_told(
    context: NumberedText,
    phrases: Sequence[TimePhrase],
    report: TimePhrase | None,
    is_titled: bool,
) -> int | None:
    """The year that an undated text is written in; None where it tells of several."""
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
    headed = is_titled and folded[context.sentences[0].end - 1] not in ".;,!?…"
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


def _day_of_text(context: NumberedText) -> date | None:
    """The day of publication, or that of the meeting shortly before that the lead tells of."""
    published = context.document.published
    if published is None:
        return None
    met = _day_in_lead(context)
    return met if met is not None and published - _WEEKS <= met < published else published


def _day_in_lead(context: NumberedText) -> date | None:
    """The day or month that the first sentences name as that of the text or of a meeting."""
    sentences = context.sentences
    if not sentences:
        return None
    start = context.document.body_start
    limit = sentences[min(_REPORT_SENTENCES, len(sentences)) - 1].end
    folded = context.folded
    for match in _MEETING.finditer(folded, start, limit):
        before = folded[max(start, match.start() - 40) : match.start()].rpartition("\n")[2]
        if re.search(r"(?:số|từ|đến|trước|sau|\d(?:-\w+)+) [^,.]*$", before):
            continue
        try:
            return date(int(match[3]), int(match[2]), int(match[1]))
        except ValueError:
            continue
    month = _SPOKEN_IN.search(folded, start, limit)
    if month is not None and 1 <= int(month[1]) <= 12:
        return month_end(int(month[2]), int(month[1]))
    return None


def _last_account(context: NumberedText, phrases: Sequence[TimePhrase]) -> date | None:
    """Until when an undated text gives account: "đến hết tháng 9/2022", and no later year."""
    folded = context.folded
    days = [
        phrase.period_to
        for phrase in phrases
        if phrase.period_to is not None
        and _ACCOUNT.match(folded, phrase.start)
        and not _AHEAD.search(folded, max(0, phrase.start - _LEAD), phrase.start)
    ]
    last = max(days, default=None)
    goes_on = last is not None and any(
        phrase.period_from is not None and phrase.period_from.year > last.year + 1
        for phrase in phrases
    )
    return None if goes_on else last


def _report_period(
    context: NumberedText, phrases: Sequence[TimePhrase], anchors: Anchors
) -> tuple[TimePhrase | None, bool]:
    """The period that the text says it reports on, in its first sentences.

    And whether its title does, or what opens like one.
    """
    sentences, folded = context.sentences, context.folded
    if not sentences:
        return None, False
    limit = sentences[min(_REPORT_SENTENCES, len(sentences) - 1)].end
    title_end = sentences[0].end
    found: list[tuple[int, TimePhrase]] = []
    for number, phrase in enumerate(phrases):
        if phrase.start >= limit:
            break
        if phrase.strength == "term" or (
            phrase.strength != "sure" and phrase.lean not in _OF_REPORTS
        ):
            continue
        before = folded[max(0, phrase.start - 72) : phrase.start].rpartition("\n")[2]
        if before.endswith(("từ ", "trong đó ", "thời điểm ")) or BESIDE.search(before):
            continue
        if ASIDE.search(before) or phrase.until_now:
            continue
        last = phrases[number - 1].end if number else 0
        reported = _ON_REPORT.search(folded[max(last, phrase.start - 72) : phrase.start])
        phrase = resolve(phrase, anchors, folded)
        if not phrase.is_dated or (phrase.period_from is None and phrase.start >= title_end):
            continue
        if phrase.start < title_end:
            rank = 0
        elif reported and phrase.precision != "month":
            rank = 1
        elif phrase.precision in PARTS_OF_YEAR:
            rank = 2
        elif phrase.precision == "year":
            rank = 3
        elif phrase.lean == "after" or phrase.precision == "span":
            rank = 4
        else:
            continue
        found.append((rank, phrase))
    if not found:
        return None, False
    rank, report = min(found, key=lambda one: (one[0], one[1].start))
    return _as_far_as_told(context, report, anchors.now), rank <= 1


def _as_far_as_told(context: NumberedText, phrase: TimePhrase, now: date | None) -> TimePhrase:
    """Let "giai đoạn 2018 - 2023" end on the day of a text of November 2023."""
    start, end = phrase.period_from, phrase.period_to
    if phrase.precision != "span" or start is None or end is None or now is None:
        return phrase
    within = start.year < end.year == now.year and now < end
    within &= not context.folded.endswith("nhiệm kỳ ", 0, phrase.start)
    return replace(phrase, period_to=now) if within else phrase
