"""Time counted from what happened: "sau ba tháng", "trước khi sáp nhập", "hồi ấy"."""

import re
from dataclasses import replace
from datetime import date, timedelta

from sosanh.extract.time.anchors import LOOK_BACK, Anchors, has_about, year_of
from sosanh.extract.time.builders import ORDINALS, month_end
from sosanh.extract.time.leaning.years import of_year
from sosanh.extract.time.phrase import TimePhrase

_BEGIN = re.compile(
    r"(?<!\d)(?:ngày )?(\d{1,2})(?:\s?[/.-]\s?| tháng )(\d{1,2})"
    r"(?:\s?[/.-]\s?| năm )((?:19|20)\d{2})"
)
_BEGUN_IN = re.compile(r"tháng (\d{1,2})(?:\s?[/.-]\s?| năm )((?:19|20)\d{2})")
_PAPER = re.compile(r"(?:số|tháng) [^,.;]{0,50}$")
NEW_PROVINCES = date(2025, 7, 1)
"""The first day of the 34 provinces and of government in two tiers."""
_MERGER = re.compile(r"hợp nhất|(?:hai|2) cấp|nhập tỉnh")
_NUMBERED_YEAR = re.compile(
    r"năm (?:thứ )?(?P<n>nhất|hai|ba|tư|bốn|đầu)\b[^.;:()\d]{0,40}\((?:năm )?(?P<year>20\d{2})\)"
    r"|năm (?P<is>20\d{2}),? (?:là |- |– )?năm (?:thứ )?(?P<m>nhất|hai|ba|tư|bốn|đầu)\b"
)
"""A year of those that a text counts, told by both: "Năm thứ nhất (2021)"."""
_UNTIL_DAY = re.compile(r"(?:đến|tới|hết|[-–])(?: hết)?(?: ngày)? \Z")
_UNTIL_LEAD = 14
"""Before the last day of a time, from which nothing is counted on."""
_BEGUN_ASIDE = re.compile(
    r"\((?:(?:tính )?từ|(?:ban hành|ra đời|có hiệu lực|ký)(?: từ)?) "
    r"(?:tháng (?P<month>\d{1,2})(?: ?[-/] ?| năm )|(?:đầu )?năm )(?P<year>(?:19|20)\d{2})\)"
)
_ROUGHLY = re.compile(r"(?:sau )?(?:hơn|gần|chưa đầy) ")
"""Before months that have passed by the day of the text: "sau hơn ba tháng"."""
_EVENT = re.compile(
    r"(?:khi|lúc|ngày|sau) (thí điểm|thành lập|tái lập|ra đời|vận hành|áp dụng|đi vào hoạt động"
    r"|chia tách|ra mắt|khai trương|mô hình|đại hội)\b"
)
"""What happened on a day of which the text may have told: "từ khi thí điểm đến hết năm 2023"."""
_DAY_OF_EVENT = (
    r"(?:(?P<day>\d{1,2})\s?[/.-]\s?(?P<month>\d{1,2})\s?[/.-]\s?(?P<year>(?:19|20)\d{2})"
    r"|tháng (?P<m>\d{1,2})(?:\s?[/.-]\s?| năm )(?P<y>(?:19|20)\d{2}))"
)
_FOUNDED = re.compile(
    r"(?:thành lập|ra mắt|ra đời|đi vào hoạt động)[^.;\n\d]{0,30} "
    r"(\d{1,2})/(\d{1,2})/((?:19|20)\d{2})"
)
_FOUNDED_LEAD = 220
_TOLD_OF_EVENT = 3000
"""Characters before in which the day of what happened was told."""
_MONTH, _HALF_A_YEAR = 30.4, 183  # days
_WHAT_BEGAN = 60
"""Characters after "sau ba tháng" in which stands what began."""


def after(phrase: TimePhrase, anchors: Anchors, folded: str) -> TimePhrase:
    """Read "Ngày 1/7/2025, … Sau ba tháng, …": so many months from the day named last."""
    begin = max(0, phrase.start - LOOK_BACK)
    days = [
        match
        for match in _BEGIN.finditer(folded, begin, phrase.start)
        if not _PAPER.search(folded, max(begin, match.start() - 60), match.start())
        and not _UNTIL_DAY.search(folded, max(begin, match.start() - _UNTIL_LEAD), match.start())
        and not folded.startswith(". ", match.end())  # "6/10/2025. Sau ba tháng …", its dateline
        and not _is_past_text(match, anchors)
    ]
    told = _told_behind(phrase, folded)
    if told is not None and anchors.now is not None and _ROUGHLY.match(folded, phrase.start):
        return replace(phrase, period_from=told, period_to=anchors.now, strength="sure")
    if told is not None:
        return _so_many_months(phrase, told)
    if not days and anchors.now is not None:
        begun = [*_BEGUN_IN.finditer(folded, begin, phrase.start)]
        if begun and 1 <= int(begun[-1][1]) <= 12:
            month = date(int(begun[-1][2]), int(begun[-1][1]), 1)
            beside = abs((anchors.now - month).days - _MONTH * phrase.count)
            if _ROUGHLY.match(folded, phrase.start) and beside < _MONTH * phrase.count / 2:
                return replace(phrase, period_from=month, period_to=anchors.now, strength="sure")
            if beside < 2 * _MONTH:  # "Tháng 4/2022 … Sau hai năm, …", told in April 2024
                return _so_many_months(phrase, month)
    if not days and anchors.report and has_about(anchors.report, phrase.count):
        return phrase.with_dates_of(anchors.report)
    if not days and not tells_of_merger(phrase, anchors, folded):
        return _since_year_named(phrase, anchors, folded)
    try:
        start = NEW_PROVINCES
        if days:
            start = date(int(days[-1][3]), int(days[-1][2]), int(days[-1][1]))
    except ValueError:
        return phrase
    if anchors.now is not None and start >= anchors.now:
        return phrase
    if _ROUGHLY.match(folded, phrase.start):
        return replace(phrase, period_from=start, period_to=anchors.now, strength="sure")
    return _so_many_months(phrase, start)


def _is_past_text(match: re.Match[str], anchors: Anchors) -> bool:
    """Whether a day is that on which the text itself appeared, or after it."""
    now = anchors.now
    told = int(match[3]), int(match[2]), int(match[1])
    return now is not None and told >= (now.year, now.month, now.day)


def _since_year_named(phrase: TimePhrase, anchors: Anchors, folded: str) -> TimePhrase:
    """Read "Trước năm 2017 có 1.683 … Sau bảy năm, …", told seven years after that year."""
    now, years = anchors.now, phrase.count // 12
    if now is None or phrase.count % 12:
        return phrase
    since = _roughly_since(phrase, anchors, now) if _ROUGHLY.match(folded, phrase.start) else None
    if since is not None:
        return replace(phrase, period_from=since, period_to=now, strength="sure")
    begin = date(now.year - years, 1, 1)
    told = any(
        one.period_from == begin or one.period_to == begin - timedelta(days=1)
        for one in anchors.named
    )
    if not told:
        return phrase
    return replace(phrase, period_from=begin, period_to=now, strength="sure")


def _roughly_since(phrase: TimePhrase, anchors: Anchors, now: date) -> date | None:
    """The day or year told just before, about so long ago: "từ đầu năm 2014, … Sau gần 3 năm"."""
    last = anchors.named[-1] if anchors.named else None
    if last is None or not last.until_now or phrase.start - last.end > LOOK_BACK:
        return None
    begin = last.period_from
    passed = (now - begin).days if begin is not None else 0
    return begin if abs(passed - _MONTH * phrase.count) < _HALF_A_YEAR else None


def _so_many_months(phrase: TimePhrase, start: date) -> TimePhrase:
    """As many months as a phrase says, from a day on."""
    months = start.year * 12 + start.month - 1 + phrase.count
    last = month_end(months // 12, months % 12 + 1)
    next_day = date(months // 12, months % 12 + 1, min(start.day, last.day))
    return replace(
        phrase, period_from=start, period_to=next_day - timedelta(days=1), strength="sure"
    )


def _told_behind(phrase: TimePhrase, folded: str) -> date | None:
    """The beginning told in parentheses: "sau ba năm thực hiện Đề án (từ tháng 6/2021)"."""
    told = _BEGUN_ASIDE.search(folded, phrase.start, phrase.end)
    if told is None or not 1 <= int(told["month"] or 1) <= 12:
        return None
    return date(int(told["year"]), int(told["month"] or 1), 1)


def nth_year(phrase: TimePhrase, anchors: Anchors, folded: str) -> TimePhrase:
    """Read "năm thứ ba" behind "Năm thứ nhất (2021)" or "Năm 2022 là năm thứ hai".

    Else as that of the years that the report is on.
    """
    begin = max(0, phrase.start - LOOK_BACK)
    numbered = [*_NUMBERED_YEAR.finditer(folded, begin, phrase.start)]
    if not numbered:
        return _nth_of_report(phrase, anchors.report)
    told = numbered[-1]
    number = ORDINALS.get(told["n"] or told["m"], 1)
    first = int(told["year"] or told["is"]) - number + 1
    return replace(of_year(phrase, first + phrase.count - 1), lean="same_year", strength="sure")


def _nth_of_report(phrase: TimePhrase, report: TimePhrase | None) -> TimePhrase:
    """The first, second or last year of a report on several that begins in January."""
    if report is None or report.period_from is None or report.period_to is None:
        return phrase
    first, last = report.period_from, report.period_to.year
    year = last if phrase.count < 0 else first.year + phrase.count - 1
    if (first.month, first.day) != (1, 1) or not first.year < last or year > last:
        return phrase
    return replace(of_year(phrase, year), lean="same_year", strength="sure")


def at_event(phrase: TimePhrase, folded: str) -> TimePhrase:
    """Read "thành lập ngày 1/7/2025, … khi ra mắt có 58 chi bộ": until the day told before it."""
    told = [*_FOUNDED.finditer(folded, max(0, phrase.start - _FOUNDED_LEAD), phrase.start)]
    if not told:
        return phrase
    try:
        day = date(int(told[-1][3]), int(told[-1][2]), int(told[-1][1]))
    except ValueError:
        return phrase
    return replace(phrase, period_to=day, strength="point")


def begun_before(phrase: TimePhrase, anchors: Anchors) -> date | None:
    """When what "từ đó đến nay" goes on with began: "Chúng tôi làm từ năm 2018 … Từ đó đến nay"."""
    last = anchors.told_last
    if last is None or not last.until_now or phrase.start - last.end > LOOK_BACK:
        return None
    return last.period_from


def tells_of_merger(phrase: TimePhrase, anchors: Anchors, folded: str) -> bool:
    """Whether it counts from the merger of July 2025: "sau 3 tháng vận hành chính quyền 2 cấp"."""
    now, spoken = anchors.now, anchors.spoken
    if spoken is not None and spoken.period_from == NEW_PROVINCES:
        return True
    if now is None or now < NEW_PROVINCES or now.year > NEW_PROVINCES.year + 1:
        return False
    return _MERGER.search(folded, phrase.start, phrase.end + _WHAT_BEGAN) is not None


def day_of_event(phrase: TimePhrase, anchors: Anchors, folded: str) -> date | None:
    """The day of "từ khi thí điểm" where a sentence before told it: "Từ ngày 1/7/2021, … thí điểm".

    Else the only day from which on the text has told anything; None where there are two.
    """
    named = _EVENT.search(folded, phrase.start, phrase.end)
    if named is None:
        return None
    days = _days_beside(named[1], phrase, folded) or {
        one.period_from
        for one in anchors.named
        if one.until_now and one.period_from and one.period_from.timetuple().tm_yday > 1
    }
    return days.pop() if len(days) == 1 else None


def _days_beside(event: str, phrase: TimePhrase, folded: str) -> set[date]:
    """The days told in the sentences before a phrase that name what happened."""
    told = re.compile(
        rf"\b(?:từ|vào|họp|ngày) (?:ngày )?{_DAY_OF_EVENT}[^.;\n\d][^.;\n]{{0,140}}?{event}\b"
        rf"|{event}\b[^.;\n]{{0,80}}? (?:từ|vào|họp|ngày) (?:ngày )?"
        rf"{_DAY_OF_EVENT.replace('P<', 'P<after_')}"
    )
    days: set[date] = set()
    for match in told.finditer(folded, max(0, phrase.start - _TOLD_OF_EVENT), phrase.start):
        parts = {
            name.removeprefix("after_"): part for name, part in match.groupdict().items() if part
        }
        try:
            days.add(
                date(
                    int(parts.get("year") or parts["y"]),
                    int(parts.get("month") or parts["m"]),
                    int(parts.get("day", 1)),
                )
            )
        except ValueError:
            continue
    return days


def before_merger(phrase: TimePhrase, anchors: Anchors) -> TimePhrase:
    """Read "trước khi sáp nhập" where the text tells of the day of the new provinces."""
    named = (*anchors.named, *([anchors.report] if anchors.report else []))
    if not any(one.period_from == NEW_PROVINCES for one in named):
        return phrase
    return replace(phrase, period_to=NEW_PROVINCES - timedelta(days=1))


def at_that_time(phrase: TimePhrase, anchors: Anchors, folded: str) -> TimePhrase:
    """Read "hồi ấy" as the time named shortly before, or the year that it begins with.

    "Cùng lúc ấy" is all of that time: "Từ ngày 1/7, … Cùng lúc ấy, …".
    """
    last, spoken = anchors.named[-1] if anchors.named else None, anchors.spoken
    goes_on = folded.startswith("cũng trong thời gian", phrase.start)
    if goes_on and spoken is not None and spoken.basis != "none":
        first, until = spoken.period_from, spoken.period_to
        return replace(phrase, period_from=first, period_to=until, precision=spoken.precision)
    if last is None or phrase.start - last.end > LOOK_BACK:
        return phrase
    if last.precision == "term" and not goes_on:
        return phrase
    phrase = replace(phrase, strength="sure")
    if goes_on:
        return phrase.with_dates_of(last)
    if folded.endswith("cùng ", 0, phrase.start):
        return replace(phrase.with_dates_of(last), until_now=last.until_now)
    if last.until_now and last.period_from is not None:
        return of_year(phrase, last.period_from.year)
    return phrase.with_dates_of(last) if year_of(last) is not None else phrase
