"""The day of which news tells, for a text that nobody says when it appeared.

News appears on that day or the day after. What looks back on a day tells of years after it.
"""

import re
from collections.abc import Sequence
from datetime import date, timedelta

from sosanh.read.stamps import BUREAU, PRINTED_DAY, day_in

# "Sáng 18/4/2024, …"; "(HPĐT) - Ngày 18/4/2024, …", behind the name of a bureau
_OPENS = re.compile(
    rf"(?:(?:{BUREAU})?(?:(?:vào )?(?:sáng|trưa|chiều|tối)|đúng \d{{1,2}} giờ(?: \d{{1,2}})?)"
    rf"(?: ngày)?|{BUREAU}(?:trong )?ngày) {PRINTED_DAY},",
    re.I,
)
# "Bộ Nội vụ sáng 18/4/2024 công bố …", within a first paragraph
_TELLS = re.compile(
    rf"(?<!từ )(?<!đến )(?<!trước )\b(?:sáng|trưa|chiều|tối)(?: ngày)? {PRINTED_DAY}(?=,|"
    r"(?: [^\W\d]+){0,4} (?:tổ chức|họp|khai mạc|bế mạc|diễn ra|làm việc|công bố|tiến hành|cho biết"
    r"|thông tin|xác nhận|báo cáo|thảo luận|về)\b|\.$)",
    re.I,
)
# "Hôm qua (17/4/2024), …", which appears on the day after
_YESTERDAY_OPENS = re.compile(
    rf"(?:{BUREAU})?(?:hôm|ngày|(?:sáng|trưa|chiều|tối)(?: hôm)?) qua,? \(?(?:ngày )?{PRINTED_DAY}",
    re.I,
)
# "Tin từ Ủy ban Kiểm tra Huyện ủy ngày 18/4/2024, …"
_HEARD = re.compile(
    rf"(?:{BUREAU})?(?:theo )?(?:thông |nguồn )?tin (?:từ|của) [^,;.\d]{{3,60}} ngày"
    rf" {PRINTED_DAY},",
    re.I,
)
_REACH = 220
"""Characters of a paragraph in which its day may be told: what comes later may be any other."""
# "Ngày 10/01/2017, Huyện ủy … tổ chức …", "Trong hai ngày 12 và 13/8/2020, … khai mạc …": the
# last of them, unless the text looks back
_MEETING_OPENS = re.compile(
    rf"(?:{BUREAU})?(?:(?:vào|trong) )?(?:(?:hai|ba|2|3|02|03) )?ngày "
    r"(?:\d{1,2}(?:[/.-]\d{1,2})?(?:,| và|\s?[-–]| đến)\s?(?:ngày )?){0,3}"
    rf"{PRINTED_DAY},[^;.]{{0,160}}?"
    r"\b(?:(?<!ban )tổ chức(?! (?:đảng|cán bộ))|họp|khai mạc|bế mạc|diễn ra|làm việc|chủ trì"
    r"|công bố|tiến hành)\b",
    re.I,
)
_YEAR = re.compile(r"(?<!\d)(?<!\d\.)(?:19|20)\d\d(?![\d.])")
_PLANNED = re.compile(
    r"(?:đến|tới|giai đoạn|nhiệm kỳ|kế hoạch|nhiệm vụ|\d{4}\s?[-–])[^.;\n\d]{0,30}\Z"
)
_PLANNED_LEAD = 40
_DAY_AND_MONTH = re.compile(
    r"\b(?:ngày|(?:sáng|trưa|chiều|tối|hôm)(?: nay)?,?) \(?(\d{1,2})[/.-](\d{1,2})(?![/.-]?\d)",
    re.I,
)
_REPORTED_WITHIN = timedelta(days=3)


def news_day(lines: Sequence[str], body: str) -> date | None:
    """The day that one of the first `lines` of the `body` says its news is of."""
    for line in lines:
        match = _OPENS.match(line) or _TELLS.search(line, 0, _REACH)
        day = day_in(match) if match else None
        if day is None and (met := _MEETING_OPENS.match(line) or _HEARD.match(line)) is not None:
            day = day_in(met)
            day = day if day is not None and day.year >= newest_year(body) else None
        if day is None and (since := _YESTERDAY_OPENS.match(line)) is not None:
            day = day_in(since)
            day = day + timedelta(days=1) if day is not None else None
        if day is not None:
            return day
    return None


def is_of_day(day: date, lines: Sequence[str], body: str) -> bool:
    """Whether the `day` of a clock is that on which the text appeared, and not that of a visit.

    Its first `lines` tell of that day or one just before, or the text tells of no other year since.
    """
    for line in lines:
        for told in _DAY_AND_MONTH.finditer(line):
            try:
                before = day - date(day.year, int(told[2]), int(told[1]))
            except ValueError:
                continue
            if timedelta() <= before <= _REPORTED_WITHIN:
                return True
    return day.year == newest_year(body)


def newest_year(text: str) -> int:
    """The last year that a text tells of, but for those it plans for; 0 where it names none."""
    return max(
        (
            int(year[0])
            for year in _YEAR.finditer(text)
            if not _PLANNED.search(text, max(0, year.start() - _PLANNED_LEAD), year.start())
        ),
        default=0,
    )
