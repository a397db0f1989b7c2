"""Years and parts of them by number: "6 tháng đầu năm 2023", "quý II", "đến 30/6", "năm 2021"."""

from sosanh.extract.time import builders as say
from sosanh.extract.time import days
from sosanh.extract.time import parts_of_year as parts
from sosanh.extract.time.builders import COUNTS, MONTHS
from sosanh.extract.time.pieces import (
    CLOCK,
    COUNT_WORDS,
    DATE,
    DAY_DOT_MONTH,
    DAY_MONTH,
    LATER,
    NO_YEAR,
    PAST,
    QUARTER,
    YEAR,
    Wordings,
    opens,
)

_RESULT = (
    r"| (?:kết nạp|đã|kiểm tra|giám sát|kỷ luật|thi hành|giải quyết|xóa|trao|thành lập|đạt|là"
    r"|được|giảm|tinh giản|lập|ra|ban hành|mở|cắt|củng cố|bổ nhiệm|luân chuyển|phát triển|tiếp nhận"
    r"|công nhận|cho ra|khai trừ)\b| nhìn (?:lại|từ)\b"
)
"""How a clause goes on that months open: "9 tháng kết nạp 1.022 đảng viên"."""
_PART_OF_IT = " hết| đầu| giữa| cuối| thượng tuần| trung tuần| hạ tuần"
_MANY = r"(?:\d{1,2}|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười)"

_REACHED = r"(?=: \d| (?:vẫn |mới |chỉ )?(?:đạt|là|chiếm|được) \d| (?:đúng|trước) hạn)"
"""What follows the months of a rate: "hồ sơ đúng hạn 11 tháng vẫn đạt 94,6%"."""

YEARS_AND_PARTS: Wordings = (
    (
        say.leaning("months_past", "span"),
        [
            rf"{count} tháng (?:{PAST}|nay(?=[ ,.;:]))"
            for count in (r"(\d\d?)", *(f"({w})" for w in COUNT_WORDS))
        ],
    ),
    (
        # a heading: "II. Sáu tháng tới"
        say.leaning("months_ahead", "span"),
        [
            rf"({count}) tháng tới{opens([f'{count} tháng tới'])}(?=\n|[:.,])"
            for count in (r"\d", *COUNT_WORDS)
        ],
    ),
    (
        parts.quarter_past,
        [rf"quý {PAST}{opens([f'quý {past}' for past in ('qua', 'vừa qua', 'vừa rồi')])}"],
    ),
    (
        parts.months_of_year,
        [
            rf"({count}) tháng(?: (đầu|cuối))?(?: của)? năm"
            rf"(?:(?: năm)? nay| đó| ấy| ngoái| trước(?! đó))?(?: {YEAR}\b)?"
            for count in (r"\d\d?", *COUNT_WORDS)
        ],
    ),
    (
        parts.months_of_year,
        [rf"({count}) tháng(?: (đầu))? ?/? ?{YEAR}\b" for count in (r"\d\d?", *COUNT_WORDS)],
    ),
    (
        parts.months_behind_year,
        [
            rf"năm (?P<year>(?:19|20)\d{{2}}),? (?:trong )?(?P<n>{count}) tháng"
            r" (?P<edge>đầu|cuối)(?=[ ,])(?! năm| tiên)"
            for count in (r"\d\d?", *COUNT_WORDS)
        ],
    ),
    (
        parts.months_left,
        [
            rf"({count}) tháng còn lại(?:(?: của| trong)? năm(?: nay| này)?(?! \d)"
            rf"(?:,? (?:năm )?{YEAR})?)?"
            for count in (r"\d\d?", *COUNT_WORDS)
        ],
    ),
    (
        say.leaning("reported", "span"),
        [rf"{head} giai đoạn(?: này)?(?! \d| từ| năm)" for head in ("cả", "trong", "toàn")]
        + [rf"{head}(?:hai|ba|bốn) năm rưỡi(?: qua)?" for head in ("cả ", "trong ")],
    ),
    (
        parts.months,
        [
            rf"{head} (?:cả )?(?P<n>{_MANY}) (?P<unit>tháng|quý){LATER}"
            for head in (
                *("trong", "hết", "qua", "kết quả", "sơ kết", "nhìn lại", "số liệu"),
                *("tình hình", "công việc", "công tác", "hoạt động", "báo cáo"),
                *("kết quả chính", "kết quả nổi bật", "kết quả chủ yếu", "kết quả đạt được"),
            )
        ]
        + [
            # a figure may follow: "lũy kế 6 tháng 78 đảng viên"
            rf"{head} (?:cả )?(?P<n>{_MANY}) (?P<unit>tháng|quý)(?! (?:đầu|cuối|của)? ?năm)"
            for head in (
                "lũy kế",
                "tính chung",
                "tính",
                "cộng chung",
                "cộng",
                "tổng cộng",
                "cộng dồn",
            )
        ]
        + [
            # a title: "công tác xây dựng Đảng 9 tháng, nhiệm vụ quý IV năm 2017"
            rf"(?P<n>{count}) (?P<unit>tháng)(?=,?(?: và)? (?:phương hướng|nhiệm vụ|kế hoạch)\b)"
            for count in (r"\d\d?", *COUNTS)
        ]
        + [
            # a heading: "2. Kết nạp 9 tháng của các huyện", "(kết nạp 9 tháng / chỉ tiêu năm)"
            rf"{deed} (?P<n>{_MANY}) (?P<unit>tháng)(?=\)| /|\n|:| (?:của|ở|tại|theo) )"
            for deed in (
                *("kết nạp", "phát triển đảng viên", "phát triển đảng", "kiểm tra", "giám sát"),
                *("kỷ luật", "giải quyết", "tinh giản", "thực hiện"),
            )
        ]
        + [
            rf"(?P<n>{word}) (?P<unit>tháng){opens([f'{word} tháng'])}(?=[,:\n]{_RESULT})"
            for word in (*COUNTS, "mười một")
        ]
        + [
            rf"(?P<n>{digits}) (?P<unit>tháng){opens([rf'{digits} tháng'])}(?=[,:\n]{_RESULT})"
            for digits in (r"\d", r"\d\d")
        ],
    ),
    (
        say.after,
        [
            rf"sau (?:đúng |hơn |gần )?({_MANY}|một) (tháng|năm)"
            r"(?: (?:thực hiện|triển khai|hoạt động|vận hành))?(?=[ ,])(?! làm thử| tuổi| nữa"
            r"| (?:19|20)\d\d)",
        ],
    ),
    (
        # "hồ sơ đúng hạn 11 tháng đạt 94,6%"
        parts.months,
        [rf"(?P<n>{count}) (?P<unit>tháng){_REACHED}" for count in (r"\d\d?", *COUNTS)],
    ),
    (parts.quarter, [rf"{QUARTER}(?:\s?[-/]\s?|\.|(?:,| của)? năm | ){YEAR}"]),
    (
        days.until_without_year,
        [
            *(
                rf"{ended} {QUARTER}(?!\w)(?!\s?[-/]\s?\d| năm \d)(?: năm (?:đó|ấy|nay))?"
                for ended in ("hết", "kết thúc")
            ),
            rf"kết thúc tháng \d{{1,2}}{NO_YEAR}",
            # "đã xong từ tháng 4": by then, not since then
            *(
                rf"{done} từ (?:đầu |cuối |giữa )?tháng \d{{1,2}}{NO_YEAR}"
                for done in ("xong", "hoàn thành", "hoàn tất", "kết thúc")
            ),
        ],
    ),
    (
        parts.quarter_without_year,
        [
            rf"{QUARTER}(?!\w)(?!\s?[-/]\s?\d| năm \d|,? \d{{4}})"
            r"(?:(?: của)? năm (?:nay|đó|ấy|ngoái|trước(?! đó)))?"
        ],
    ),
    (say.years_from_to, [rf"giai đoạn (?:từ năm )?{YEAR}\s?(?:[-–]|đến(?: năm)?)\s?{YEAR}"]),
    (
        say.years_from_to,
        [
            rf"{head} {YEAR}\s?[-–]\s?{YEAR}"
            for head in ("các năm", "những năm", "năm", "thời gian", "thời kỳ", "tức", "tức là")
        ],
    ),
    (
        say.years_planned,
        [
            rf"{head} {YEAR}\s?[-–]\s?{YEAR}"
            for head in ("kế hoạch", "phương hướng", "nhiệm vụ", "mục tiêu", "chỉ tiêu")
        ],
    ),
    (say.years_from_to, [rf"nhiệm kỳ {YEAR}\s?[-–]\s?{YEAR}"]),
    (say.years_from_to, [rf"\({YEAR}\s?[-–]\s?{YEAR}\)"]),
    (say.years_from_to, [rf"từ (?:năm )?{YEAR}\s?[-–]\s?{YEAR}"]),
    (
        days.until,
        [
            rf"{head}(?:{CLOCK})?(?:{_PART_OF_IT}| tháng| ngày| thời điểm| năm|,){{1,3}} ?"
            rf"(?:{DATE}|(?:\d{{1,2}}(?:\s?[-/]\s?|\.))?{YEAR}"
            rf"|\d{{1,2}} tháng \d{{1,2}} năm {YEAR}"
            rf"|\d{{1,2}} năm {YEAR}|năm {YEAR})"
            for head in ("tính đến", "tính tới", "đến", "tới")
        ],
    ),
    (
        days.until,
        [
            rf"{head}(?:{CLOCK})?(?: ngày)? {DATE}"
            for head in (
                *("tính đến", "đến", "tại thời điểm", "thời điểm", "tại ngày", "chốt", "thống kê"),
            )
        ],
    ),
    (
        say.until_year,
        [
            rf"{head} {YEAR} trở (?:về trước|lại trước|về trước đó)"
            for head in ("từ năm", "tính từ năm", "năm")
        ],
    ),
    (say.before_year, [rf"trước năm{opens(['trước năm'])} {YEAR}"]),
    (days.day_before, [rf"đến trước(?: ngày)? {DATE}"]),
    (days.day_before, [rf"trước(?: ngày)?{opens(('trước', 'trước ngày'))} {DATE}"]),
    (
        days.until_without_year,
        [
            rf"{head}(?:{CLOCK})?(?: hết| thời điểm)?(?: ngày)? {DAY_MONTH}"
            for head in ("tính đến", "tính tới", "đến", "tới", "trước")
        ]
        + [
            rf"{head}(?: hết)?(?: ngày)? \d{{1,2}} tháng \d{{1,2}}{NO_YEAR}"
            for head in ("tính đến", "tính tới", "đến", "tới")
        ]
        + [
            rf"{head}(?: hết| thời điểm)? ngày {DAY_DOT_MONTH}"
            for head in ("tính đến", "tính tới", "đến", "tới", "trước")
        ]
        + [
            rf"{head}(?:{_PART_OF_IT}){{0,2}} tháng \d{{1,2}}"
            rf"(?:(?: của)? năm (?:nay|ngoái)|{NO_YEAR})"
            for head in ("tính đến", "tính tới", "đến", "tới", "vào", "hết")
        ],
    ),
    (
        say.leaning("end_of_year", "year", "point"),
        [
            rf"{head} (?:hết|cuối) năm(?: nay| này| sau| tới)?(?=[ ,.;:)])"
            r"(?! (?:19|20)\d\d| học| ngoái| trước)"
            for head in ("tính đến", "tính tới", "đến", "tới", "vào")
        ]
        + [
            rf"{head} (?:hết|cuối) năm (?:ngoái|trước)(?! đó)"
            for head in ("tính đến", "tính tới", "đến", "tới")
        ]
        + [
            rf"{edge} năm{opens([f'{edge} năm'])}(?=,? (?:[^\W\d]+ ){{0,3}}"
            r"(?:phải|sẽ|phấn đấu|dự kiến)\b)"
            for edge in ("cuối", "hết")
        ],
    ),
    (
        parts.part_of_year,
        [
            rf"({part}) năm {YEAR}"
            for part in (
                *("những tháng đầu", "những tháng cuối", "nửa đầu", "nửa cuối"),
                *("đầu", "cuối", "giữa"),
            )
        ]
        + [rf"({half}) {YEAR}(?! ?[-–]\d)" for half in ("nửa đầu", "nửa cuối")],
    ),
    (
        parts.half_without_year,
        [
            rf"{half} năm(?: nay| ngoái| trước)?(?=[ ,.;:)])(?! (?:19|20)\d\d(?!\d))"
            for half in ("nửa đầu", "nửa cuối")
        ]
        + [
            # not "nửa năm đầu của một đảng bộ mới", which began with it
            rf"nửa năm {half}(?=[ ,.;:)])(?! nhiệm| \d| của(?! năm)| vận hành| hoạt động| kể từ)"
            for half in ("đầu", "cuối")
        ]
        + [
            r"nửa năm nay(?=[ ,.;:)])(?! (?:[^\W\d]+ )?(?:vẫn|mất|không|chưa|liền)\b)",
            r"nửa năm(?<![^\W\d] nửa năm)(?=, )",
        ],
    ),
    (parts.half_past, [rf"nửa năm {PAST}", "trong nửa năm(?=[,.;])"]),
    (
        parts.month_in_words,
        [rf"tháng(?<!\d tháng) ({'|'.join(reversed(MONTHS))}) năm {YEAR}"],
    ),
    (
        parts.month_without_year,
        [r"tháng(?<!\d tháng) (\d{1,2})(?:,| của)? năm (?:nay|ngoái|trước(?! đó)|rồi)"],
    ),
    (
        parts.month_in_words_without_year,
        [rf"tháng(?<!\d tháng) ({'|'.join(reversed(MONTHS))}) năm (?:nay|ngoái|trước(?! đó))"]
        + [
            # not "theo tháng, năm"
            rf"tháng ({word}){opens([f'tháng {word}'])}(?=, )"
            for word in MONTHS
            if word != "năm"
        ],
    ),
    # "ngày 13 tháng 10 năm 2025" is the day of an event
    (parts.month, [rf"tháng(?<!\d tháng) (\d{{1,2}})(?:\s?[-/]\s?|\.| năm |, ){YEAR}"]),
    (days.day_aside, [rf"\((?:ngày )?{DATE}\)"]),
    (say.year, [rf"năm (?:đầu|thứ|cuối)[^,.;()\d\n]{{0,24}} \((?:năm )?{YEAR}\)"]),
    (say.year_aside, [rf"\((?:năm )?{YEAR}\)"]),
    (say.year, [rf"năm(?<!tháng \d năm)(?<!tháng \d\d năm) (?:ngoái |trước |nay )?{YEAR}"]),
    (say.year, [rf"năm công tác {YEAR}", rf"nhất là {YEAR}(?=[,.;])"]),
    (
        say.bare_year,
        [
            rf"{head} {YEAR}(?=[,.;:)]| \(| (?:là|có|chỉ|đạt|được)\b)"
            for head in (
                *("cùng kỳ", "so với", "hơn", "của"),
                *("mục tiêu", "chỉ tiêu", "kế hoạch", "nhiệm vụ", "hồi", "trong", "vào"),
            )
        ],
    ),
    (say.year, [rf"sang {YEAR}(?! \w+ (?:đồng|hồ sơ|đảng viên))"]),
)
