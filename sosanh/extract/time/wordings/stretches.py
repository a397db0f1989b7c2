"""Stretches from one time to another: "từ tháng 3 đến tháng 9", "các năm 2016, 2017"."""

from collections.abc import Iterable

from sosanh.extract.time import builders as say
from sosanh.extract.time import days
from sosanh.extract.time import parts_of_year as parts
from sosanh.extract.time.pieces import DATED, NO_YEAR, PAST, QUARTER, TO, YEAR, Wordings, opens

_POINT = (
    r"(?:ngày )?\d{1,2}\s?[/-]\s?\d{1,2}(?:\s?[/-]\s?(?:19|20)\d{2})?(?![\d/])"
    r"|\d{1,2}\.\d{1,2}\.(?:19|20)\d{2}|ngày \d{1,2}\.\d{1,2}(?:\.(?:19|20)\d{2})?(?![\d.])"
    r"|ngày \d{1,2} tháng \d{1,2}(?: năm (?:19|20)\d{2})?"
    r"|(?:đầu |cuối |giữa |thượng tuần |trung tuần |hạ tuần )?tháng \d{1,2}"
    r"(?:(?:\s?[-/]\s?|\.| năm )(?:19|20)\d{2})?(?![\d/])"
    r"|quý (?:iv|i{1,3}|[1-4])(?!\w)(?:\s?[-/]\s?(?:19|20)\d{2}| năm (?:19|20)\d{2})?"
)
"""A day, month or quarter, with its year or without."""
_END_OF_YEAR = r"năm(?:(?<=cuối năm)|(?<=hết năm))(?= nay|[ ,.;:)])(?! (?:\d|học|ngoái|sau|trước))"
_DAY, _AND_YEAR = r"\d{1,2}\s?/\s?\d{1,2}", r"\s?/\s?(?:19|20)\d{2}"
_MONTHS_LISTED = r"\d{1,2}(?:, (?:tháng )?\d{1,2})*(?:,| và) (?:tháng )?\d{1,2}(?!\d|[.,]\d)"
"""Months of a row: "7, 8 và 9"."""
_OF_YEAR = r"(?P<year>(?:19|20)\d{2})(?!\d)"
_TERM_START = r"đầu nhiệm kỳ (?:19|20)\d{2}\s?[-–]\s?(?:19|20)\d{2}"
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
        days.since_this_or_last_year,
        [
            rf"{head} (?:đầu |tháng \d{{1,2}} )?năm ngoái(?:,? {TO} (?:nay|giờ))?(?!,? {TO})"
            for head in ("kể từ", "từ")
        ]
        + [
            rf"{head} (?:đầu |giữa |cuối )?tháng \d{{1,2}} năm nay"
            rf"(?:,? {TO} (?:nay|giờ))?(?!,? {TO})"
            for head in ("kể từ", "từ")
        ]
        + [rf"từ (?:đầu |tháng \d{{1,2}} )?năm trước,? {TO} (?:nay|giờ)"],
    ),
    (
        # "Tháng 6/2016, … ban hành Đề án. Từ đó đến tháng 8/2019, …"
        days.since_then_until,
        [
            rf"{head} đó {TO} (?:hết |cuối )?(?P<b>{DATED})(?! trở)"
            for head in ("kể từ", "từ", "từ khi")
        ],
    ),
    (
        days.between,
        [
            *(
                rf"{head} (?P<a>{_POINT}|{_TERM_START}|đầu năm (?:19|20)\d{{2}}|đầu năm)"
                rf" {TO} (?:hết |cuối |đầu |giữa )?"
                rf"(?P<b>{_POINT}|năm (?:19|20)\d{{2}}|{_END_OF_YEAR})(?: năm nay)?"
                for head in ("tính từ", "từ")
            ),
            r"từ (?P<a>(?:đầu |cuối )?(?:năm )?(?:19|20)\d{2}),?"
            rf" {TO} (?:hết |cuối |đầu |giữa )?(?P<b>{DATED})",
        ],
    ),
    (
        days.between,
        [
            rf"từ (?:khi|lúc|ngày) [^,.;()\n\d]{{2,60}}(?:\d[\w/-]* [^,.;()\n\d]{{2,40}})?"
            rf"\((?P<a>{_POINT}|năm {YEAR})\),? {TO} (?:hết )?(?P<b>{DATED})"
        ],
    ),
    (
        days.between,
        [
            rf"{head} (?P<a>{_POINT})\s?[-–]\s?(?P<b>{_POINT})"
            for head in ("tính từ ngày", "tính từ", "từ ngày", "từ")
        ]
        + [rf"\((?P<a>{_DAY}(?:{_AND_YEAR})?)\s?[-–]\s?(?P<b>{_DAY}{_AND_YEAR})\)"]
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
            # "Từ 1/7/2021 đến hết tháng 6 năm nay"
            rf"từ (?P<day>{DATED}),? {TO} (?:hết |cuối |đầu |giữa )?(?P<b>{_POINT})"
            rf"(?: {PAST}| năm nay)",
            rf"từ (?P<day>{DATED}),? {TO} (?:hết |cuối )?(?P<b>năm ngoái|năm trước)",
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
        parts.months_in_a_row,
        [rf"{head} (\d{{1,2}})\s?[-–]\s?(\d{{1,2}})\s?/\s?{YEAR}" for head in ("từ tháng", "tháng")]
        + [rf"\((\d{{1,2}})\s?[-–]\s?(\d{{1,2}})/{YEAR}\)"]
        + [rf"tháng (\d{{1,2}})(?: và|,) (?:tháng )?(\d{{1,2}})(?:\s?/\s?| năm |, ){YEAR}"],
    ),
    (parts.months_with_years, [rf"\((?:từ )?(\d{{1,2}})/{YEAR}\s?[-–]\s?(\d{{1,2}})/{YEAR}\)"]),
    (
        parts.quarters_of_year,
        [
            rf"{head}quý (?:đầu(?: tiên)?|đã qua|qua|(?P<last>cuối))(?: của| trong)? năm"
            r"(?: nay| ngoái)?(?: (?P<year>(?:19|20)\d{2})\b)?"
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
            rf"năm {YEAR}(?:, (?:năm )?(?:19|20)\d{{2}})+(?=,? (?:lần lượt|tương ứng)\b)",
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
    (parts.two_quarters, [rf"{QUARTER} và (?:quý )?(iv|i{{1,3}}|[1-4])(?: năm |/|, ){YEAR}"]),
    (parts.quarter_and_month, [rf"{QUARTER} và tháng (\d{{1,2}})(?: năm |/|, ){YEAR}"]),
    (
        days.until,
        [
            rf"hết {QUARTER}(?:\s?[-/]\s?|(?:,| của)? năm | ){YEAR}",
            rf"hết(?<!đến hết)(?<!tới hết) tháng \d{{1,2}}(?:\s?[-/.]\s?|(?:,| của)? năm ){YEAR}",
        ],
    ),
    (
        parts.month_without_year,
        [
            rf"{head} (\d{{1,2}})(?! ?[-/.]? ?\d| năm)"
            for head in (
                "trong tháng",
                "riêng tháng",
                "tách tháng",
                "hồi tháng",
                "sang tháng",
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
        + [r"tháng(?<!\d tháng) (\d{1,2})(?= (?:đạt|là|chiếm) )"]
        + [
            # a row: "Tháng 1 đúng hạn 98,1%, tháng 6 99,8%"
            rf"tháng ({digits}){opens([f'tháng {digits}'])}(?= \d{{1,3}}(?:,\d+)?%)"
            for digits in (r"\d", r"\d\d")
        ]
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
        days.short_until,
        [
            rf"{head} (?:hết )?(?:ngày )?(\d{{1,2}})/(\d{{1,2}})/(\d{{2}})(?![\d/])"
            for head in ("đến", "tới")
        ],
    ),
    (parts.short_month, [r"tháng (\d{1,2})\s?/\s?(\d{2})(?![\d/.-])"]),
    (
        say.short_range,
        [
            rf"{head} ((?:19|20)\d{{2}})\s?[-–]\s?(\d{{2}})(?!\d)"
            for head in ("giai đoạn", "nhiệm kỳ", "trong các năm", "năm")
        ],
    ),
)
