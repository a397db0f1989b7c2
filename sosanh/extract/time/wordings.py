"""How Vietnamese words a time: patterns, and what each makes of its match.

In order of preference where they overlap. Each wording begins with fixed letters or a digit: `re`
skips to those, while after an optional or alternative beginning it tries every character, at
ten times the cost. What begins in several ways is therefore listed several times.
"""

import re
from collections.abc import Iterable

from sosanh.extract.time import builders as say
from sosanh.extract.time import days
from sosanh.extract.time.builders import (
    CONGRESS,
    CONGRESSES,
    COUNT_WORDS,
    COUNTS,
    DATE,
    MONTHS,
    PAST,
    QUARTER,
    YEAR,
    Builder,
)

_TO = r"(?:cho )?(?:đến|tới)"
_POINT = (
    r"(?:ngày )?\d{1,2}\s?[/-]\s?\d{1,2}(?:\s?[/-]\s?(?:19|20)\d{2})?(?![\d/])"
    r"|\d{1,2}\.\d{1,2}\.(?:19|20)\d{2}|ngày \d{1,2}\.\d{1,2}(?:\.(?:19|20)\d{2})?(?![\d.])"
    r"|ngày \d{1,2} tháng \d{1,2}(?: năm (?:19|20)\d{2})?"
    r"|(?:đầu |cuối |giữa )?tháng \d{1,2}(?:(?:\s?[-/]\s?|\.| năm )(?:19|20)\d{2})?(?![\d/])"
    r"|qu[ýí] (?:iv|i{1,3}|[1-4])(?!\w)(?:\s?[-/]\s?(?:19|20)\d{2}| năm (?:19|20)\d{2})?"
)
_DATED = (
    r"qu[ýí] (?:iv|i{1,3}|[1-4])(?:\s?[-/]\s?| năm )(?:19|20)\d{2}"
    r"|tháng \d{1,2}(?:\s?[-/]\s?|\.| năm )(?:19|20)\d{2}|(?:năm )?(?:19|20)\d{2}"
    r"|(?:ngày )?\d{1,2}\s?[/.-]\s?\d{1,2}\s?[/.-]\s?(?:19|20)\d{2}"
)
_TERM_START = r"đầu nhiệm kỳ (?:19|20)\d{2}\s?[-–]\s?(?:19|20)\d{2}"
_DAY_DOT_MONTH = r"(?:0?[1-9]|[12]\d|3[01])\.(?:0?[1-9]|1[0-2])(?!\s?[/.-]\s?\d|\d)"
_NO_YEAR = r"(?!\s?[-/.]?\s?\d| năm \d)"
_DAY_MONTH = r"(?:0?[1-9]|[12]\d|3[01])\s?[/-]\s?(?:0?[1-9]|1[0-2])(?!\s?[/.-]\s?\d|\d)"
_MANY = r"(?:\d{1,2}|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười)"
_LATER = (
    rf"(?! {PAST}| tới| tiếp(?! nhận| xúc| dân| cận)| sau| trước| liền| liên tiếp| một lần"
    r"| tuổi| lương| đầu (?!năm)| cuối (?!năm)| vận hành| thử| kể từ| \d)"
)
_OTHER_MONTHS = ("tới", "sau", "trước", "đầu", "cuối", "này", "nào", "chạp", "cao điểm")
_NOT_ONE = (r"\d", "những", "các", "nhiều", "mấy", "vài", "hai", "ba", "bốn", "mười", "mọi")


_DOERS = r"(?:các|toàn|cả|đảng bộ|cấp ủy|ban|ủy ban|tỉnh|thành phố|huyện|xã|đã|có)\b"
"""How a sentence goes on that tells of the same time, not of the year before: "Cùng kỳ, các …"."""


def _opens(words: Iterable[str]) -> str:
    """Assert that one of `words`, just matched, are the first of their clause."""
    places = (rf"(?<=\n{one})|(?<=[.,;:] {one})" for one in words)
    return f"(?:{'|'.join(places)})"


def _after(heads: Iterable[str], words: str) -> str:
    """Assert that one of `heads` stands before `words`, just matched."""
    return f"(?:{'|'.join(rf'(?<={head} {words})' for head in heads)})"


_OF_MONTHS = (
    *("kết quả", "báo cáo", "tình hình", "phương hướng", "nhiệm vụ", "trọng tâm"),
    *("công tác", "chương trình", "kế hoạch", "hoạt động"),
)
"""What is told or planned by the month."""
_THEN = (
    *("hồi ấy", "hồi đó", "khi ấy", "lúc ấy", "lúc đó", "lúc bấy giờ", "bấy giờ"),
    *("khi đó(?<!trong khi đó)", "thời điểm ấy", "thời điểm đó"),
)

GRAMMAR: tuple[tuple[Builder, re.Pattern[str]], ...] = tuple(
    (build, re.compile(wording))
    for build, wordings in (
        (
            days.between,
            [
                rf"từ (?P<a>{_POINT}|{_TERM_START}|đầu năm (?:19|20)\d{{2}}|đầu năm)"
                rf" {_TO} (?:hết |cuối |đầu |giữa )?(?P<b>{_POINT}|năm (?:19|20)\d{{2}})"
                r"(?: năm nay)?",
                r"từ (?P<a>(?:đầu |cuối )?(?:năm )?(?:19|20)\d{2}),?"
                rf" {_TO} (?:hết |cuối |đầu |giữa )?(?P<b>{_DATED})",
            ],
        ),
        (
            days.between,
            [rf"từ (?P<a>{_POINT})\s?[-–]\s?(?P<b>{_POINT})"],
        ),
        (
            days.term_until,
            [
                rf"từ đầu nhiệm kỳ(?: này)? {_TO} (?:hết |cuối |đầu |giữa )?"
                rf"(?P<b>{_POINT}|năm (?:19|20)\d{{2}})(?: {PAST}| năm nay)?"
            ],
        ),
        (
            days.year_until,
            [
                rf"từ (?P<edge>(?:đầu |cuối )?)năm (?P<year>(?:19|20)\d{{2}}),? {_TO} "
                rf"(?:hết |cuối |đầu |giữa )?(?P<b>{_POINT})(?: {PAST}| năm nay)"
            ],
        ),
        (
            say.leaning("rest_of_term", "span"),
            [rf"từ nay {_TO} (?:hết|cuối) nhiệm kỳ(?: này)?(?! \d)"],
        ),
        (
            say.rest_of_year,
            [rf"từ nay {_TO} (?:hết|cuối) năm(?: nay| {YEAR})?(?=[ ,.;:)])(?! \d)"],
        ),
        (
            days.from_now_until,
            [rf"từ nay {_TO} (?:trước |hết |cuối |đầu |giữa )?(?P<b>{_POINT})"],
        ),
        (say.school_year, [rf"năm học {YEAR}\s?[-–]\s?{YEAR}"]),
        (
            say.months_in_a_row,
            [
                rf"{head} (\d{{1,2}})\s?[-–]\s?(\d{{1,2}})\s?/\s?{YEAR}"
                for head in ("từ tháng", "tháng")
            ]
            + [rf"\((\d{{1,2}})\s?[-–]\s?(\d{{1,2}})/{YEAR}\)"]
            + [rf"tháng (\d{{1,2}})(?: và|,) (?:tháng )?(\d{{1,2}})(?:\s?/\s?| năm |, ){YEAR}"],
        ),
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
                r"|\d{1,2} tháng \d{1,2}(?: năm (?:19|20)\d{2})?)"
                for to in (r"\s?[-–]\s?", rf" {_TO} (?:hết )?(?:ngày )?")
            ],
        ),
        (
            say.years_in_a_row,
            [
                rf"năm {YEAR}(?:, (?:năm )?(?:19|20)\d{{2}})*"
                r" và (?:năm )?(?:19|20)\d{2}(?!\d)",
                rf"các năm {YEAR}(?:, (?:năm )?(?:19|20)\d{{2}})+(?!\d)",
            ],
        ),
        (
            say.years_in_a_row,
            [
                rf"{many} năm {YEAR}(?:, (?:19|20)\d{{2}})+(?!\d)"
                for many in ("hai", "ba", "bốn", "năm", r"\d")
            ]
            + [rf"\({YEAR}(?:, (?:19|20)\d{{2}})*(?:, | và )(?:19|20)\d{{2}}\)"],
        ),
        (say.two_quarters, [rf"{QUARTER} và (?:quý )?(iv|i{{1,3}}|[1-4])(?: năm |/|, ){YEAR}"]),
        (days.until, [rf"hết {QUARTER}(?:\s?[-/]\s?|(?:,| của)? năm | ){YEAR}"]),
        (
            days.onward_from_day,
            [
                rf"{head} {DATE}(?:,? {_TO} nay)?(?! (?:cho )?đến)"
                for head in ("kể từ ngày", "từ ngày", "từ")
            ],
        ),
        (
            say.month_without_year,
            [
                rf"{head} (\d{{1,2}})(?!\s?[-/.]?\s?\d| năm)"
                for head in ("trong tháng", "riêng tháng")
            ]
            + [
                r"tháng(?<!\d tháng) (\d{1,2}) (?:vừa )?(?:qua|rồi)",
            ]
            + [
                rf"tháng ({digits}){_opens([f'tháng {digits}'])}(?=[,:])"
                for digits in (r"\d", r"\d\d")
            ]
            + [
                # "Kết quả tháng 10, nhiệm vụ tháng 11 năm 2023", "(tháng 9: 11)"
                rf"tháng ({digits}){_after(_OF_MONTHS, f'tháng {digits}')}{_NO_YEAR}"
                for digits in (r"\d", r"\d\d")
            ]
            + [
                rf"tháng ({digits})(?<=\(tháng {digits})(?=:| \d| (?:là|có)\b)"
                for digits in (r"\d", r"\d\d")
            ],
        ),
        (
            say.leaning("years_past", "span"),
            [
                rf"{head} năm {PAST}"
                for head in (
                    r"trong (\d{1,2}|hai|ba|bốn|mười)",
                    *(r"(\d\d?)", *(f"({word})" for word in ("hai", "ba", "bốn", "năm", "mười"))),
                )
            ]
            + [
                rf"{head} ([2-9]|10|hai|ba|bốn|mười) năm{_LATER}(?=[ ,.;])"
                r"(?! (?:19|20)\d\d| học| nữa| là| đầu| cuối| liền| liên tiếp)"
                for head in ("trong", "suốt")
            ],
        ),
        (
            say.onward,
            [
                r"từ (?:khi|lúc) [^,.;()\n]{2,60}"
                rf" \((?:tháng (\d{{1,2}})(?:\s?[-/]\s?|\.)|năm )?{YEAR}\),? {_TO} nay"
            ],
        ),
        (
            say.until_event,
            [
                rf"{head} (?:khi|ngày) (?:[^\s,.;\d]+ (?:[^\s,.;]+ ){{0,13}}?)?{_TO} nay"
                for head in ("kể từ", "từ")
            ],
        ),
        (
            say.leaning("years_ahead", "span"),
            [
                rf"{head}(?: \w+)? năm tới(?! đây)"
                for head in (
                    r"trong (?:\d{1,2}|một|hai|ba|bốn|năm|những|các)",
                    *(r"\d\d?", "một", "hai", "ba", "bốn", "năm", "những", "các"),
                )
            ],
        ),
        (
            days.since_day,
            [
                rf"{head} {_DAY_MONTH}(?:,? {_TO} nay)?(?! (?:cho )?đến)"
                for head in ("kể từ ngày", "từ ngày", "từ")
            ]
            + [
                rf"{head} {_DAY_DOT_MONTH}(?:,? {_TO} nay)?(?! (?:cho )?đến)"
                for head in ("kể từ ngày", "từ ngày")
            ]
            + [
                rf"{head} tháng \d{{1,2}},? {_TO} (?:nay|giờ)"
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
                rf"từ (?:đầu )?nhiệm kỳ {CONGRESS}[^,;.\n]{{0,30}} {_TO} nay",
                *(
                    rf"{head} {congress}(?: thành công)?,? {_TO} nay"
                    for head in ("từ", "từ sau", "từ khi", "sau", "kể từ", "kể từ sau")
                    for congress in CONGRESSES
                ),
            ],
        ),
        (
            say.term_until_now,
            [
                r"từ đầu nhiệm kỳ(?: \S+){0,5}?"
                rf"(?: {YEAR}\s?[-–]\s?(?:19|20)\d{{2}})? {_TO} nay",
                r"từ đầu nhiệm kỳ(?<!ngay từ đầu nhiệm kỳ)"
                rf"(?: {YEAR}\s?[-–]\s?(?:19|20)\d{{2}})?(?! {_TO})",
            ],
        ),
        (
            say.onward,
            [
                rf"từ (?:đầu |cuối )?(?:tháng (\d{{1,2}})(?:\s?[-/]\s?|\.)|năm )?{YEAR},?"
                rf"(?: \([^()\n]{{0,90}}\))? {_TO} nay",
                # "Giai đoạn 2018 đến nay"
                rf"giai đoạn (?:từ )?(?:đầu )?(?:tháng (\d{{1,2}})(?:\s?[-/]\s?|\.)|năm )?{YEAR}"
                rf"(?: {_TO}|\s?[-–]) nay",
            ],
        ),
        (
            say.term_until_now,
            [
                rf"{head} nhiệm kỳ {YEAR}\s?[-–]\s?(?:19|20)\d{{2}}"
                for head in ("nửa đầu", "nửa", "giữa")
            ],
        ),
        (say.national_term, [rf"nhiệm kỳ {CONGRESS}"]),
        (say.begin_of_term, [rf"đầu nhiệm kỳ(?<!từ đầu nhiệm kỳ) {YEAR}\s?[-–]\s?{YEAR}"]),
        (
            say.onward,
            [
                rf"{head} (?:đầu |cuối )?(?:tháng (\d{{1,2}})(?:\s?[-/]\s?|\.)|năm )"
                rf"{YEAR}(?!\s?[-–])"
                for head in ("kể từ", "từ")
            ],
        ),
        (
            say.leaning("months_past", "span"),
            [rf"{count} tháng {PAST}" for count in (r"(\d\d?)", *(f"({w})" for w in COUNT_WORDS))],
        ),
        (
            say.months_of_year,
            [
                rf"({count}) tháng(?: (đầu|cuối))?(?: của)? năm(?:(?: năm)? nay)?(?: {YEAR}\b)?"
                for count in (r"\d\d?", *COUNT_WORDS)
            ],
        ),
        (
            say.months_left,
            [
                rf"({count}) tháng còn lại(?:(?: của| trong)? năm(?: nay| này)?(?! \d)"
                rf"(?:,? (?:năm )?{YEAR})?)?"
                for count in (r"\d\d?", *COUNT_WORDS)
            ],
        ),
        (
            say.leaning("reported", "span"),
            [rf"{head} giai đoạn(?: này)?(?! \d| từ| năm)" for head in ("cả", "trong", "toàn")],
        ),
        (
            say.months,
            [
                rf"{head} (?:cả )?(?P<n>{_MANY}) (?P<unit>tháng|qu[ýí]){_LATER}"
                for head in (
                    *(
                        "trong",
                        "hết",
                        "qua",
                        "kết quả",
                        "sơ kết",
                        "nhìn lại",
                        "số liệu",
                        "tình hình",
                    ),
                    *("công việc", "công tác", "hoạt động", "báo cáo"),
                )
            ]
            + [
                # a figure may follow: "lũy kế 6 tháng 78 đảng viên"
                rf"{head} (?:cả )?(?P<n>{_MANY}) (?P<unit>tháng|qu[ýí])(?! (?:đầu|cuối|của)? ?năm)"
                for head in ("lũy kế", "tính chung", "cộng chung")
            ]
            + [rf"(?P<n>{word}) (?P<unit>tháng){_opens([f'{word} tháng'])}(?=,)" for word in COUNTS]
            + [
                rf"(?P<n>{digits}) (?P<unit>tháng){_opens([rf'{digits} tháng'])}(?=,)"
                for digits in (r"\d", r"\d\d")
            ],
        ),
        (
            say.after,
            [
                rf"sau (?:đúng |hơn |gần )?({_MANY}|một) (tháng|năm)"
                r"(?: (?:thực hiện|triển khai|hoạt động|vận hành))?(?=[ ,])(?! làm thử| tuổi| nữa)"
            ],
        ),
        (say.quarter, [rf"{QUARTER}(?:\s?[-/]\s?|\.|(?:,| của)? năm | ){YEAR}"]),
        (
            days.until_without_year,
            [
                rf"hết {QUARTER}(?!\w)",
                # "đã xong từ tháng 4": by then, not since then
                *(
                    rf"{done} từ (?:đầu |cuối |giữa )?tháng \d{{1,2}}{_NO_YEAR}"
                    for done in ("xong", "hoàn thành", "hoàn tất", "kết thúc")
                ),
            ],
        ),
        (
            say.quarter_without_year,
            [rf"{QUARTER}(?!\w)(?!\s?[-/]\s?\d| năm \d|,? \d{{4}})(?: năm nay)?"],
        ),
        (say.years_from_to, [rf"giai đoạn (?:từ năm )?{YEAR}\s?(?:[-–]|đến(?: năm)?)\s?{YEAR}"]),
        (
            say.years_from_to,
            [
                rf"{head} {YEAR}\s?[-–]\s?{YEAR}"
                for head in ("các năm", "những năm", "năm", "thời gian")
            ],
        ),
        (say.years_from_to, [rf"nhiệm kỳ {YEAR}\s?[-–]\s?{YEAR}"]),
        (say.years_from_to, [rf"\({YEAR}\s?[-–]\s?{YEAR}\)"]),
        (say.years_from_to, [rf"từ (?:năm )?{YEAR}\s?[-–]\s?{YEAR}"]),
        (
            days.until,
            [
                rf"{head}(?: hết| đầu| giữa| cuối| tháng| ngày| thời điểm| năm|,){{1,3}} ?"
                rf"(?:{DATE}|(?:\d{{1,2}}(?:\s?[-/]\s?|\.))?{YEAR}"
                rf"|\d{{1,2}} tháng \d{{1,2}} năm {YEAR}"
                rf"|\d{{1,2}} năm {YEAR}|năm {YEAR})"
                for head in ("tính đến", "tính tới", "đến", "tới")
            ],
        ),
        (
            days.until,
            [
                rf"{head}(?: ngày)? {DATE}"
                for head in ("tính đến", "đến", "tại thời điểm", "thời điểm", "tại ngày")
            ],
        ),
        (days.day_before, [rf"trước(?: ngày)?{_opens(('trước', 'trước ngày'))} {DATE}"]),
        (
            days.until_without_year,
            [
                rf"{head}(?: hết| thời điểm)?(?: ngày)? {_DAY_MONTH}"
                for head in ("tính đến", "tính tới", "đến", "tới", "trước")
            ]
            + [
                rf"{head}(?: hết)?(?: ngày)? \d{{1,2}} tháng \d{{1,2}}{_NO_YEAR}"
                for head in ("tính đến", "tính tới", "đến", "tới")
            ]
            + [
                rf"{head}(?: hết| thời điểm)? ngày {_DAY_DOT_MONTH}"
                for head in ("tính đến", "tính tới", "đến", "tới", "trước")
            ]
            + [
                rf"{head}(?: hết| đầu| giữa| cuối){{0,2}} tháng \d{{1,2}}{_NO_YEAR}"
                for head in ("tính đến", "tính tới", "đến", "tới", "vào", "hết")
            ],
        ),
        (
            say.leaning("end_of_year", "year", "point"),
            [
                rf"{head} (?:hết|cuối) năm(?: nay| này)?(?=[ ,.;:)])"
                r"(?! (?:19|20)\d\d| học| ngoái| trước)"
                for head in ("tính đến", "tính tới", "đến", "tới", "vào")
            ],
        ),
        (
            say.part_of_year,
            [
                rf"({part}) năm {YEAR}"
                for part in (
                    *("những tháng đầu", "những tháng cuối", "nửa đầu", "nửa cuối"),
                    *("đầu", "cuối", "giữa"),
                )
            ],
        ),
        (
            say.half_without_year,
            [rf"{half} năm(?: nay)?(?=[ ,.;:)])(?! \d)" for half in ("nửa đầu", "nửa cuối")],
        ),
        (say.half_past, [rf"nửa năm {PAST}", "trong nửa năm(?=[,.;])"]),
        (
            say.month_in_words,
            [rf"tháng(?<!\d tháng) ({'|'.join(reversed(MONTHS))}) năm {YEAR}"],
        ),
        # "ngày 13 tháng 10 năm 2025" is the day of an event
        (say.month, [rf"tháng(?<!\d tháng) (\d{{1,2}})(?:\s?[-/]\s?|\.| năm |, ){YEAR}"]),
        (say.year, [rf"năm (?:đầu|thứ|cuối)[^,.;()\d\n]{{0,24}} \((?:năm )?{YEAR}\)"]),
        (say.year_aside, [rf"\((?:năm )?{YEAR}\)"]),
        (say.year, [rf"năm(?<!tháng \d năm)(?<!tháng \d\d năm) (?:ngoái |trước |nay )?{YEAR}"]),
        (say.year, [rf"năm công tác {YEAR}"]),
        (
            say.leaning("month_past", "month"),
            [rf"trong tháng(?: {PAST}|(?! \d| (?:{'|'.join((*MONTHS, *_OTHER_MONTHS))})\b))"],
        ),
        (
            say.leaning("year_after"),
            [
                rf"năm {tail}(?<!một năm {tail})(?=[ ,:])"
                for tail in ("kế tiếp", "tiếp theo", "sau đó")
            ]
            + ["một năm sau đó"],
        ),
        (say.year, [rf"sang {YEAR}(?! \w+ (?:đồng|hồ sơ|đảng viên))"]),
        (
            say.leaning("new_year", "span"),
            [
                rf"từ đầu năm{tail}(?! (?:19|20)\d\d(?!\d)| học)"
                for tail in (rf" {_TO} (?:nay|giờ|thời điểm này)", "")
            ],
        ),
        (
            say.leaning("new_year", "span"),
            [rf"đầu năm(?<!từ đầu năm) {_TO} (?:nay|giờ)"],
        ),
        (
            say.leaning("part_before", "month"),
            [
                rf"{part} (?:liền )?trước"
                + _opens([f"{part} {tail}" for tail in ("trước", "liền trước")])
                for part in ("tháng", "quý")
            ],
        ),
        (
            say.leaning("year_past"),
            [
                *(f"{head} năm {PAST}" for head in ("trong một", "một", "trong")),
                f"năm công tác {PAST}",
                rf"năm {PAST}{_opens(f'năm {past}' for past in ('qua', 'vừa qua'))}",
            ],
        ),
        (
            say.leaning("next_year"),
            [r"sang năm(?: sau| tới)?(?=[ ,])(?! \d)", rf"năm tới{_opens(['năm tới'])}"],
        ),
        (say.leaning("last_year"), [r"năm ngoái(?<!kỳ năm ngoái)(?<!với năm ngoái)"]),
        (
            say.leaning("year_before"),
            [
                # of the figure behind it: "tăng 12% so với năm trước (1.522 đảng viên)"
                rf"năm {tail}(?= \([\d.]+[ )])"
                for tail in ("liền trước", "trước đó", "trước")
            ],
        ),
        (
            say.leaning("year_before"),
            [
                rf"năm {tail}"
                + "".join(rf"(?<!{word} năm {tail})" for word in (*_NOT_ONE, "kỳ", "với", "cùng"))
                for tail in ("liền trước", "liền kề", "trước đó", "trước")
            ],
        ),
        (
            say.leaning("same_year"),
            [r"cùng năm(?! \d| trước| ngoái)", "trong năm (?:này|đó|ấy)", "năm (?:đó|ấy)"],
        ),
        (say.leaning("that_time"), [rf"{then}(?=[ ,])" for then in _THEN]),
        (say.leaning("this_year"), ["trong năm nay", "năm nay"]),
        (say.leaning("within_year"), [r"trong năm(?! \d| \w+ \d{4})"]),
        (say.leaning("whole_year"), [r"cả năm(?! \d| năm)"]),
        (say.leaning("this_quarter", "quarter"), [r"trong quý(?: này| qua| vừa qua)?(?! [i\d])"]),
        (
            say.leaning("same_time"),
            [
                rf"cùng kỳ(?!{_opens(['cùng kỳ'])}, {_DOERS})"
                r"(?: năm (?:liền )?(?:trước đó|trước|ngoái|kề))?"
            ],
        ),
        (
            say.leaning("before_event", "day", "point"),
            [
                rf"trước (?:thời điểm |khi )?(?:thực hiện )?{event}"
                for event in ("hợp nhất", "sáp nhập", "sắp xếp", "nhập tỉnh")
            ],
        ),
        (
            say.leaning("term_begin", "year", "point"),
            [
                r"đầu nhiệm kỳ(?<!từ đầu nhiệm kỳ)(?<!nửa đầu nhiệm kỳ)"
                r"(?! (?:này )?(?:đến|tới) |-| \d)"
            ],
        ),
        (
            say.leaning("term_before", "term"),
            [
                rf"{word} {tail}"
                for word in ("khóa", "nhiệm kỳ")
                for tail in ("liền trước", "trước đó", "trước", "liền kề")
            ],
        ),
        (
            say.leaning("term", "term"),
            [
                *(
                    rf"{head} nhiệm kỳ(?: này)?(?! qua)(?! vừa qua)(?! \d)"
                    for head in ("trong", "cả", "suốt", "trọn")
                ),
                *(
                    rf"{head} khóa(?= )(?! học| đào tạo| bồi dưỡng)"
                    for head in ("cả", "suốt", "trọn")
                ),
                "nhiệm kỳ này",
            ],
        ),
        (
            say.leaning("term_past", "term"),
            [rf"{head}nhiệm kỳ (?:vừa )?qua" for head in ("", "trong ", "cả ", "suốt ", "trọn ")],
        ),
        (
            say.leaning("since_then", "span"),
            [
                rf"{head} {then} {_TO} nay"
                for head in ("kể từ", "từ")
                for then in ("đó", "khi đó", "năm đó")
            ],
        ),
        (
            say.leaning("now", "day"),
            [
                rf"hiện{_opens(['hiện'])}(?: nay| tại| có)?(?=[ ,])",
                r"hiện (?:nay|tại|có|còn|mới)"
                + "".join(
                    rf"(?<!{verb} hiện {word})"
                    for verb in ("thực", "thể", "phát", "xuất", "biểu")
                    for word in ("nay", "tại", "có", "còn", "mới")
                ),
                *(
                    "tính đến nay",
                    "đến nay(?<!từ trước đến nay)",
                    "hôm nay",
                    "đến thời điểm này",
                    "đến giờ",
                    "tới giờ",
                ),
                r"nay(?:(?<=[,;] nay)|(?<=\nnay)|(?<=[.] nay))"
                r" (?:đã|còn|có|mới|chỉ|thu|rút|giảm|gom|tăng|lên)",
                *(
                    rf"giờ{_opens(['giờ'])}{tail}"
                    for tail in (" (?:đã|còn|có|mới|chỉ|đều)", " đây")
                ),
            ],
        ),
    )
    for wording in wordings
)
