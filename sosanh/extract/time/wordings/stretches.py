"""Stretches of time: "từ … đến …", "từ khi … đến nay", "các năm 2016, 2017", "3 năm qua"."""

from collections.abc import Iterable

from sosanh.extract.time import builders as say
from sosanh.extract.time import days
from sosanh.extract.time.pieces import (
    CONGRESS,
    CONGRESSES,
    COUNT_WORDS,
    DATE,
    DAY_DOT_MONTH,
    DAY_MONTH,
    LATER,
    NO_YEAR,
    PAST,
    QUARTER,
    TO,
    YEAR,
    Wordings,
    opens,
)

_POINT = (
    r"(?:ngày )?\d{1,2}\s?[/-]\s?\d{1,2}(?:\s?[/-]\s?(?:19|20)\d{2})?(?![\d/])"
    r"|\d{1,2}\.\d{1,2}\.(?:19|20)\d{2}|ngày \d{1,2}\.\d{1,2}(?:\.(?:19|20)\d{2})?(?![\d.])"
    r"|ngày \d{1,2} tháng \d{1,2}(?: năm (?:19|20)\d{2})?"
    r"|(?:đầu |cuối |giữa |thượng tuần |trung tuần |hạ tuần )?tháng \d{1,2}"
    r"(?:(?:\s?[-/]\s?|\.| năm )(?:19|20)\d{2})?(?![\d/])"
    r"|quý (?:iv|i{1,3}|[1-4])(?!\w)(?:\s?[-/]\s?(?:19|20)\d{2}| năm (?:19|20)\d{2})?"
)
"""A day, month or quarter, with its year or without."""
_MONTHS_LISTED = r"\d{1,2}(?:, (?:tháng )?\d{1,2})*(?:,| và) (?:tháng )?\d{1,2}(?!\d|[.,]\d)"
"""Months of a row: "7, 8 và 9"."""
_OF_YEAR = r"(?P<year>(?:19|20)\d{2})(?!\d)"
_DATED = (
    r"quý (?:iv|i{1,3}|[1-4])(?:\s?[-/]\s?| năm )(?:19|20)\d{2}"
    r"|tháng \d{1,2}(?:\s?[-/]\s?|\.| năm )(?:19|20)\d{2}|(?:năm )?(?:19|20)\d{2}"
    r"|(?:ngày )?\d{1,2}\s?[/.-]\s?\d{1,2}\s?[/.-]\s?(?:19|20)\d{2}"
)
"""A day, month or quarter with its year, or a year alone."""
_TERM_START = r"đầu nhiệm kỳ (?:19|20)\d{2}\s?[-–]\s?(?:19|20)\d{2}"
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
_OF_MONTHS = (
    *("kết quả", "báo cáo", "tình hình", "phương hướng", "nhiệm vụ", "trọng tâm"),
    *("công tác", "chương trình", "kế hoạch", "hoạt động"),
)
"""What is told or planned by the month."""
_TOLD_OF = r" (?!tới|sau|này|năm|hằng|hàng|và|hoặc|trở|đến|tới|với|là tháng)[^\W\d]"
"""How a clause goes on that a month opens, and that tells what was done in it."""


def _after(heads: Iterable[str], words: str) -> str:
    """Assert that one of `heads` stands before `words`, just matched."""
    return f"(?:{'|'.join(rf'(?<={head} {words})' for head in heads)})"


STRETCHES: Wordings = (
    (
        days.since_last_year,
        [
            rf"{head} (?:đầu |tháng \d{{1,2}} )?năm ngoái(?:,? {TO} (?:nay|giờ))?(?!,? {TO})"
            for head in ("kể từ", "từ")
        ]
        + [rf"từ (?:đầu |tháng \d{{1,2}} )?năm trước,? {TO} (?:nay|giờ)"],
    ),
    (
        # "Tháng 6/2016, … ban hành Đề án. Từ đó đến tháng 8/2019, …"
        days.since_then_until,
        [
            rf"{head} đó {TO} (?:hết |cuối )?(?P<b>{_DATED})(?! trở)"
            for head in ("kể từ", "từ", "từ khi")
        ],
    ),
    (
        # which years these are, nobody says: a term begins and ends in the middle of one
        say.leaning("unsaid", "span"),
        [
            rf"{many} năm (?:đầu|cuối)(?: của)? nhiệm kỳ"
            r"(?: (?:19|20)\d\d\s?[-–]\s?(?:19|20)\d\d)?"
            for many in (r"\d", "hai", "ba", "bốn")
        ],
    ),
    (
        say.after,
        [
            # "sau ba năm thực hiện Đề án (từ tháng 6/2021)"
            # and "hơn hai năm thực hiện Nghị quyết số 05 (ban hành tháng 8/2021)"
            rf"{head} (\d{{1,2}}|một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười)"
            r" (tháng|năm) [^,.;:()\n\d]{0,40}(?:\d[^\s,.;()]* (?:[^\W\d]+ ){0,6})?"
            r"\((?:(?:tính )?từ|ban hành(?: từ)?|ra đời(?: từ)?|có hiệu lực từ|ký(?: từ)?)"
            r" (?:tháng \d{1,2}(?: ?[-/] ?| năm )|(?:đầu )?năm )(?:19|20)\d{2}\)"
            for head in ("sau", "sau đúng", "sau hơn", "sau gần", "hơn", "gần", "chưa đầy", "qua")
        ],
    ),
    (
        # "kết quả 3 tháng vận hành chính quyền hai cấp": since the first of July 2025
        say.after,
        [
            rf"{head} ({count}) (tháng|năm)(?: đầu(?: tiên)?)?(?: (?:tổ chức|triển khai|thực hiện"
            r"|vận hành|hoạt động|đi vào)){1,2}(?=[^.;\n]{0,60} (?:hai|2) cấp)"
            for head in ("kết quả", "sơ kết", "tổng kết", "đánh giá", "nhìn lại", "qua", "tròn")
            for count in (r"\d\d?", *COUNT_WORDS, "một")
        ],
    ),
    (
        days.between,
        [
            rf"từ (?P<a>{_POINT}|{_TERM_START}|đầu năm (?:19|20)\d{{2}}|đầu năm)"
            rf" {TO} (?:hết |cuối |đầu |giữa )?(?P<b>{_POINT}|năm (?:19|20)\d{{2}})"
            r"(?: năm nay)?",
            r"từ (?P<a>(?:đầu |cuối )?(?:năm )?(?:19|20)\d{2}),?"
            rf" {TO} (?:hết |cuối |đầu |giữa )?(?P<b>{_DATED})",
        ],
    ),
    (
        days.between,
        [
            rf"từ (?:khi|lúc|ngày) [^,.;()\n\d]{{2,60}}(?:\d[\w/-]* [^,.;()\n\d]{{2,40}})?"
            rf"\((?P<a>{_POINT}|năm {YEAR})\),? {TO} (?:hết )?(?P<b>{_DATED})"
        ],
    ),
    (
        days.between,
        [rf"từ (?P<a>{_POINT})\s?[-–]\s?(?P<b>{_POINT})"]
        + [
            rf"{head}(?P<a>tháng \d{{1,2}}) và (?P<b>tháng \d{{1,2}}){NO_YEAR}"
            for head in ("trong ", "hai ", "hai đợt ", "các đợt ", "cả ")
        ],
    ),
    (
        days.months_listed,
        [
            rf"{many} tháng (?P<all>{_MONTHS_LISTED})(?:(?:\s?/\s?| năm ){_OF_YEAR}|{NO_YEAR})"
            for many in ("hai", "ba", "bốn", "các", "cả hai", r"\d")
        ]
        + [
            rf"tháng (?P<all>(?:{numbers}))"
            rf"{opens([f'tháng {numbers}'])}(?P<year>){NO_YEAR}(?=[ ,])"
            for numbers in (
                rf"{first} và {again}{second}"
                for again in ("", "tháng ")
                for first in (r"\d", r"\d\d")
                for second in (r"\d", r"\d\d")
            )
        ]
        + [
            rf"{head}quý (?P<all>(?:i{{1,3}}|[1-3])(?:,| và) (?:quý )?"
            rf"(?:iv|i{{2,3}}|[2-4]))(?!\w)(?P<year>){NO_YEAR}(?=[ ,])(?!,? (?:19|20)\d\d)"
            for head in ("", "hai ")
        ],
    ),
    (
        days.term_until,
        [
            rf"từ đầu nhiệm kỳ(?: này)? {TO} (?:hết |cuối |đầu |giữa )?"
            rf"(?P<b>{_POINT}|năm (?:19|20)\d{{2}})(?: {PAST}| năm nay)?"
        ],
    ),
    (
        days.year_until,
        [
            rf"từ (?P<edge>(?:đầu |cuối )?)năm (?P<year>(?:19|20)\d{{2}}),? {TO} "
            rf"(?:hết |cuối |đầu |giữa )?(?P<b>{_POINT})(?: {PAST}| năm nay)",
            rf"từ (?P<edge>(?:đầu |cuối )?)năm (?P<year>(?:19|20)\d{{2}}),? {TO} "
            r"(?:hết |cuối )?(?P<b>năm ngoái|năm trước)",
        ],
    ),
    (
        say.leaning("rest_of_term", "span"),
        [
            rf"từ nay {TO} (?:hết|cuối) nhiệm kỳ(?: này)?(?! \d)",
            r"nửa cuối nhiệm kỳ(?! \d)",
        ],
    ),
    (
        say.rest_of_year,
        [
            rf"{now} {TO} {edge}(?=[ ,.;:)])(?! \d)"
            for now in ("từ nay", "từ giờ", "từ đây", "từ bây giờ")
            for edge in (rf"(?:hết|cuối) năm(?: nay| {YEAR})?", f"năm {YEAR}")
        ],
    ),
    (
        days.from_now_until,
        [rf"từ nay {TO} (?:trước |hết |cuối |đầu |giữa )?(?P<b>{_POINT})"],
    ),
    (say.school_year, [rf"năm học {YEAR}\s?[-–]\s?{YEAR}"]),
    (
        say.months_in_a_row,
        [rf"{head} (\d{{1,2}})\s?[-–]\s?(\d{{1,2}})\s?/\s?{YEAR}" for head in ("từ tháng", "tháng")]
        + [rf"\((\d{{1,2}})\s?[-–]\s?(\d{{1,2}})/{YEAR}\)"]
        + [rf"tháng (\d{{1,2}})(?: và|,) (?:tháng )?(\d{{1,2}})(?:\s?/\s?| năm |, ){YEAR}"],
    ),
    (say.months_with_years, [rf"\((?:từ )?(\d{{1,2}})/{YEAR}\s?[-–]\s?(\d{{1,2}})/{YEAR}\)"]),
    (
        say.quarters_of_year,
        [
            rf"{head}quý (?:đầu(?: tiên)?|đã qua|qua)(?: của| trong)? năm"
            r"(?: nay)?(?: (?P<year>(?:19|20)\d{2})\b)?"
            for head in (*(rf"(?P<n>{many}) " for many in ("hai", "ba", "2", "3")), "(?P<n>)")
        ],
    ),
    (
        days.days_in_a_row,
        [
            rf"từ (?P<first>ngày \d{{1,2}}|\d{{1,2}}){to}"
            rf"(?P<last>\d{{1,2}}\s?[/.]\s?\d{{1,2}}(?:\s?[/.]\s?(?:19|20)\d{{2}})?(?![\d/.])"
            r"|\d{1,2}\s?-\s?\d{1,2}\s?-\s?(?:19|20)\d{2}(?!\d)"
            r"|\d{1,2} tháng \d{1,2}(?: năm (?:19|20)\d{2})?)"
            for to in (r"\s?[-–]\s?", rf" {TO} (?:hết )?(?:ngày )?")
        ],
    ),
    (
        say.years_in_a_row,
        [
            rf"năm {YEAR}(?:, (?:năm )?(?:19|20)\d{{2}})*"
            r" và (?:năm )?(?:19|20)\d{2}(?!\d)",
            rf"các năm {YEAR}(?:, (?:năm )?(?:19|20)\d{{2}})+(?!\d)",
            rf"năm {YEAR}, (?:19|20)\d{{2}}(?=, (?!(?:19|20)\d\d))",
        ],
    ),
    (
        say.years_in_a_row,
        [
            rf"{many} năm(?: [^\W\d_]+){{0,3}} {YEAR}(?:, (?:19|20)\d{{2}})+(?!\d)"
            for many in ("hai", "ba", "bốn", "năm", r"\d")
        ]
        + [rf"\({YEAR}(?:, (?:19|20)\d{{2}})*(?:, | và )(?:19|20)\d{{2}}\)"],
    ),
    (say.two_quarters, [rf"{QUARTER} và (?:quý )?(iv|i{{1,3}}|[1-4])(?: năm |/|, ){YEAR}"]),
    (days.until, [rf"hết {QUARTER}(?:\s?[-/]\s?|(?:,| của)? năm | ){YEAR}"]),
    (
        days.onward_from_day,
        [
            rf"{head} {DATE}(?:,? {TO} nay)?(?! (?:cho )?đến)"
            for head in ("kể từ ngày", "từ ngày", "từ")
        ],
    ),
    (
        say.month_without_year,
        [
            rf"{head} (\d{{1,2}})(?! ?[-/.]? ?\d| năm)"
            for head in (
                "trong tháng",
                "riêng tháng",
                "tách tháng",
                "hồi tháng",
                "cả tháng",
                "trong đó tháng",
                "dự kiến tháng",
                "phấn đấu tháng",
            )
        ]
        + [
            r"tháng(?<!\d tháng) (\d{1,2}) (?:vừa )?(?:qua|rồi)",
        ]
        + [
            # "…, tháng 4 kết nạp 2"
            rf"{month} ({digits}){opens([f'{month} {digits}'])}{NO_YEAR}(?=[,:]|{_TOLD_OF})"
            for month in ("tháng", "đầu tháng", "giữa tháng", "cuối tháng")
            for digits in (r"\d", r"\d\d")
        ]
        + [r"tháng(?<!\d tháng) (\d{1,2})(?:,| của)? năm (?:ngoái|trước(?! đó)|rồi)"]
        + [r"tháng(?<!\d tháng) (\d{1,2})(?= (?:đạt|là|chiếm) )"]
        + [
            # "Kết quả tháng 10, nhiệm vụ tháng 11 năm 2023", "(tháng 9: 11)"
            rf"tháng ({digits}){_after(_OF_MONTHS, f'tháng {digits}')}{NO_YEAR}"
            for digits in (r"\d", r"\d\d")
        ]
        + [
            rf"tháng ({digits})(?<=\(tháng {digits})(?=[:)]| \d| (?:là|có)\b)"
            for digits in (r"\d", r"\d\d")
        ],
    ),
    (
        say.leaning("years_past", "span"),
        [
            rf"{head} năm (?:{PAST}|gần đây|trở lại đây)"
            for head in (
                r"trong (\d{1,2}|hai|ba|bốn|mười)",
                *(r"(\d\d?)", *(f"({word})" for word in ("hai", "ba", "bốn", "năm", "mười"))),
            )
        ]
        + [
            rf"{head} năm nay(?=[ ,.;:])"
            for head in (
                *("trong (hai|ba|bốn|[2-9])", "từ (hai|ba|bốn|[2-9])"),
                *(f"({many}){opens([many])}" for many in ("hai", "ba", "bốn", r"\d")),
            )
        ]
        + [
            rf"{head} ([2-9]|10|hai|ba|bốn|mười) năm{LATER}(?=[ ,.;])"
            r"(?! (?:19|20)\d\d| học| nữa| là(?! \d)| đầu| cuối| liền| liên tiếp)"
            for head in ("trong", "suốt", "qua")
        ],
    ),
    (
        # "Như vậy, hai năm kết nạp 77 đảng viên": those told before, else the last ones
        say.leaning("years_told", "span"),
        [
            rf"({many}) năm{opens([f'{many} năm'])}(?=,? (?:đã |chỉ |được )?"
            r"(?:kết nạp|kiểm tra|giám sát|kỷ luật|thi hành|tinh giản|giảm|xóa tên|thành lập)\b)"
            for many in (r"\d", "hai", "ba", "bốn", "năm", "mười")
        ],
    ),
    (
        say.leaning("years_told", "span"),
        [
            rf"({many}) năm (?:ấy|đó|này|cộng lại|gộp lại|cộng vào)"
            for many in (r"\d", "hai", "ba", "bốn")
        ],
    ),
    (
        say.leaning("years_told", "span"),
        [
            rf"{head} (?:cả )?([2-9]|10|hai|ba|bốn|năm|mười) năm(?= này|[ ,.:;\n])"
            r"(?! (?:19|20)\d\d| tới| nữa| đầu| cuối| sau| qua| vừa qua| học| rưỡi)"
            for head in ("tổng cộng", "cộng", "cộng cả", "tính chung", "tổng hợp", "gộp", "cả")
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
            rf"(?P<b>hết (?:{_DATED})|{_DATED}|(?:hết )?(?:ngày )?{DAY_MONTH}(?!\d))"
            for head in ("kể từ", "từ")
        ],
    ),
    (
        say.leaning("years_ahead", "span"),
        [
            rf"{head}(?: \w+)? năm tới(?! đây)"
            for head in (
                r"trong (\d{1,2}|một|hai|ba|bốn|năm|những|các)",
                *(r"(\d\d?)", "(một)", "(hai)", "(ba)", "(bốn)", "(năm)", "những", "các"),
            )
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
        days.short_until,
        [
            rf"{head} (?:hết )?(?:ngày )?(\d{{1,2}})/(\d{{1,2}})/(\d{{2}})(?![\d/])"
            for head in ("đến", "tới")
        ],
    ),
    (say.short_month, [r"tháng (\d{1,2})\s?/\s?(\d{2})(?![\d/.-])"]),
    (
        say.short_range,
        [
            rf"{head} ((?:19|20)\d{{2}})\s?[-–]\s?(\d{{2}})(?!\d)"
            for head in ("giai đoạn", "nhiệm kỳ", "trong các năm", "năm")
        ],
    ),
    (
        say.national_term_until_now,
        [
            rf"từ (?:đầu )?nhiệm kỳ {CONGRESS}[^,;.\n]{{0,30}} {TO} nay",
            *(
                rf"{head} {congress}(?: thành công)?,? {TO} nay"
                for head in ("từ", "từ sau", "từ khi", "sau", "kể từ", "kể từ sau")
                for congress in CONGRESSES
            ),
        ],
    ),
    (
        say.term_until_now,
        [
            r"từ đầu nhiệm kỳ(?: \S+){0,5}?"
            rf"(?: {YEAR}\s?[-–]\s?(?:19|20)\d{{2}})? {TO} (?:nay|giờ|thời điểm này)",
            *(
                rf"{head}nhiệm kỳ(?: này)?,? {TO} (?:nay|giờ|thời điểm này)(?:{YEAR})?"
                for head in ("", "cả ", "trong ", "suốt ")
            ),
            r"từ đầu nhiệm kỳ(?<!ngay từ đầu nhiệm kỳ)"
            rf"(?: {YEAR}\s?[-–]\s?(?:19|20)\d{{2}})?(?! {TO})",
            rf"đầu nhiệm kỳ(?<!từ đầu nhiệm kỳ) {YEAR}\s?[-–]\s?(?:19|20)\d{{2}},? {TO} nay",
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
        say.term_until_now,
        [
            rf"{head} nhiệm kỳ {YEAR}\s?[-–]\s?(?:19|20)\d{{2}}"
            for head in ("nửa đầu", "nửa", "giữa")
        ]
        + [
            rf"{head} nhiệm kỳ{tail}(?=[ ,.;)])(?! (?:\d|còn|tới|trước|sau|cuối|mới))(?:{YEAR})?"
            for head, tail in (
                *(
                    (f"{lead} {half}", "")
                    for lead in ("qua", "sau", "trong", "nhìn lại")
                    for half in ("nửa", "hơn nửa", "gần nửa")
                ),
                *(("hơn nửa", f" {PAST}"), ("nửa", f" {PAST}"), ("nửa đầu", "")),
            )
        ],
    ),
    (say.national_term, [rf"nhiệm kỳ {CONGRESS}"]),
    (say.begin_of_term, [rf"đầu nhiệm kỳ(?<!từ đầu nhiệm kỳ) {YEAR}\s?[-–]\s?{YEAR}"]),
    (
        say.onward,
        [
            rf"{head} (?:đầu |cuối )?(?:tháng (\d{{1,2}})(?:\s?[-/]\s?|\.)|năm )"
            rf"{YEAR}(?!\s?[-–]| trở)"
            for head in ("kể từ", "từ")
        ],
    ),
)
