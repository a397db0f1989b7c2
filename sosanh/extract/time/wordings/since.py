"""Times that began and go on: "từ năm 2016 đến nay", "kể từ khi hợp nhất (1/7/2025)"."""

from sosanh.extract.time import builders as say
from sosanh.extract.time import days
from sosanh.extract.time.pieces import (
    DATE,
    DATED,
    DAY_DOT_MONTH,
    DAY_MONTH,
    NO_YEAR,
    TO,
    YEAR,
    Wordings,
    opens,
)

_SINCE_EVENT = tuple(
    rf"{head} [^,.;()\n]{{2,80}}"
    for head in (
        *(f"kể từ {event}" for event in ("khi", "lúc", "ngày", "sau")),
        *(f"tính từ {event}" for event in ("khi", "lúc", "ngày", "sau")),
        *("từ khi", "từ lúc", "từ sau"),
    )
)
"""What happened on a day told behind it: "kể từ sau Đại hội (8/2020), …"."""
_NOT_UNTIL = rf"(?!,? {TO} )"


SINCE: Wordings = (
    (
        days.onward_from_day,
        [
            rf"{head} {DATE}(?:,? {TO} nay)?(?! (?:cho )?đến)"
            for head in ("kể từ ngày", "từ ngày", "từ")
        ],
    ),
    (
        say.onward,
        [
            r"từ (?:khi|lúc) [^,.;()\n]{2,60}"
            rf" \((?:tháng (\d{{1,2}})(?:\s?[-/]\s?|\.)|năm )?{YEAR}\),? {TO} nay"
        ],
    ),
    (
        days.onward_from_day,
        [rf"từ (?:khi|lúc|ngày) [^,.;()\n\d]{{2,60}} \((?:ngày )?{DATE}\),? {TO} nay"]
        + [rf"{begun} \((?:ngày )?{DATE}\){_NOT_UNTIL}" for begun in _SINCE_EVENT],
    ),
    (
        # "kể từ khi có Hướng dẫn số 12 (tháng 9/2021), …"
        say.onward,
        [
            rf"{begun} \((?:tháng )?(\d{{1,2}})(?:\s?[-/]\s?|\.| năm ){YEAR}\){_NOT_UNTIL}"
            for begun in _SINCE_EVENT
        ]
        + [
            # "từ Đại hội Đảng bộ huyện (tháng 7/2020) đến nay"
            rf"từ (?:sau )?{event} [^,.;()\n]{{0,60}}\((?:tháng )?(\d{{1,2}})"
            rf"(?:\s?[-/]\s?|\.| năm ){YEAR}\),? {TO} nay"
            for event in ("đại hội", "hội nghị", "ngày")
        ]
        + [rf"{begun} \((?:năm )?(){YEAR}\){_NOT_UNTIL}" for begun in _SINCE_EVENT],
    ),
    (
        say.until_event,
        [
            rf"{head} (?:khi|ngày) (?:[^\s,.;\d]+ (?:[^\s,.;]+ ){{0,13}}?)?{TO} nay"
            for head in ("kể từ", "từ")
        ]
        + [rf"từ sau đại hội (?:đảng bộ (?:tỉnh|huyện|xã|phường) )?{TO} nay"],
    ),
    (
        # "Cộng dồn từ ngày hợp nhất, số phòng đã giảm 88"
        say.leaning("since_event", "span"),
        [
            rf"{head} (?:khi |ngày |sau )?{event}(?=[ ,])"
            r"(?! (?:xã|huyện|thôn|phường|bản|xóm|các)\b)"
            for head in ("kể từ", "tính từ", "từ", "từ sau")
            for event in (
                *("hợp nhất", "nhập tỉnh", "hợp nhất tỉnh"),
                r"(?:thực hiện |vận hành )?(?:mô hình )?chính quyền (?:địa phương )?(?:hai|2) cấp",
            )
        ],
    ),
    (
        days.event_until,
        [
            rf"{head} (?:khi|lúc|sau(?= đại hội)) (?:[^\s,.;\d]+ ){{1,10}}?{TO} "
            rf"(?P<b>hết (?:{DATED})|{DATED}|(?:hết )?(?:ngày )?{DAY_MONTH}(?!\d))"
            for head in ("kể từ", "từ")
        ],
    ),
    (
        days.since_day,
        [
            rf"{head} {DAY_MONTH}(?:,? {TO} nay)?(?! (?:cho )?đến)"
            for head in ("kể từ ngày", "từ ngày", "từ")
        ]
        + [
            rf"{head} {DAY_DOT_MONTH}(?:,? {TO} nay)?(?! (?:cho )?đến)"
            for head in ("kể từ ngày", "từ ngày")
        ]
        + [
            rf"từ tháng {digits}{opens([f'từ tháng {digits}'])}{NO_YEAR}(?=, )"
            for digits in (r"\d", r"\d\d")
        ]
        + [
            rf"{head} tháng \d{{1,2}},? {TO} (?:nay|giờ)"
            for head in ("kể từ đầu", "kể từ", "từ đầu", "từ")
        ],
    ),
    (
        say.onward,
        [
            rf"từ (?:đầu |cuối )?(?:tháng (\d{{1,2}})(?:\s?[-/]\s?|\.)|năm )?{YEAR},?"
            rf"(?: \([^()\n]{{0,90}}\)| (?:khi|lúc) [^,.;()\n\d]{{3,60}},)?"
            rf" (?:{TO} (?:nay|giờ|thời điểm này)|trở lại đây)",
            # "Đầu năm 2022 đến nay", "Tháng 3/2022 đến nay"
            *(
                rf"{word}{opens([word])}{of} {TO} nay"
                for word, of in (
                    ("đầu năm", rf"() {YEAR},?"),
                    ("đầu tháng", rf" (\d{{1,2}})(?:\s?[-/]\s?|\.){YEAR},?"),
                    ("năm", rf"() {YEAR},?"),
                    ("tháng", rf" (\d{{1,2}})(?:\s?[-/]\s?|\.){YEAR},?"),
                )
            ),
            # "Giai đoạn 2018 đến nay"
            rf"giai đoạn (?:từ )?(?:đầu )?(?:tháng (\d{{1,2}})(?:\s?[-/]\s?|\.)|năm )?{YEAR}"
            rf"(?: {TO}|\s?[-–]) nay",
        ],
    ),
    (
        say.onward,
        [
            rf"{head} (?:đầu |cuối )?(?:tháng (\d{{1,2}})(?:\s?[-/]\s?|\.)|năm )"
            rf"{YEAR}(?!\s?[-–]| trở)"
            for head in ("kể từ", "từ")
        ],
    ),
)

SINCE_UNDATED: Wordings = (
    (
        # "Từ khi có đề án, huyện giảm 31 đầu mối": nobody says when that was
        say.until_event,
        [
            rf"{head}{opens([head])} [^,.;:()\n\d]{{2,60}}(?=, )"
            for head in (
                *("từ khi", "từ lúc", "từ ngày", "từ sau", "từ sau khi"),
                *("kể từ khi", "kể từ lúc", "kể từ ngày", "kể từ sau", "kể từ sau khi"),
            )
        ],
    ),
)
