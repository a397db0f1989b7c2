"""Times told by their place among others: "năm trước", "cùng kỳ", "nhiệm kỳ qua", "hiện nay"."""

from sosanh.extract.time import builders as say
from sosanh.extract.time.builders import MONTHS, ORDINALS
from sosanh.extract.time.pieces import COUNT_WORDS, PAST, TO, Wordings, opens

_OTHER_MONTHS = ("tới", "sau", "trước", "đầu", "cuối", "này", "nào", "chạp", "cao điểm")
"""What may follow "tháng" when it is not the one spoken of: "trong tháng tới"."""
_NOT_ONE = (r"\d", "những", "các", "nhiều", "mấy", "vài", "hai", "ba", "bốn", "mười", "mọi")
"""What makes several years of "năm trước": "những năm trước"."""
_NOT_THAT = (*_NOT_ONE, "kỳ", "với", "cùng", "từ", "tồn")
"""And what leaves it to what it is compared with, or was left of it: "tồn năm trước 1"."""
_DOERS = r"(?:các|toàn|cả|đảng bộ|cấp ủy|ban|ủy ban|tỉnh|thành phố|huyện|xã|đã|có)\b"
"""How a sentence goes on that tells of the same time, not of the year before: "Cùng kỳ, các …"."""
_THEN = (
    *("hồi ấy", "hồi đó", "khi ấy", "lúc ấy", "lúc đó", "lúc bấy giờ", "bấy giờ"),
    *("khi đó(?<!trong khi đó)", "thời điểm ấy", "thời điểm đó"),
)
"""The time that was named last."""

_NOT_NOW = ("thực", "thể", "phát", "xuất", "biểu")
"""What makes another word of "hiện": "thực hiện 12 cuộc"."""
_STRETCHES = (
    *("năm", "tháng", "quý", "tuần", "nhiệm kỳ", "khóa", "giai đoạn", "thời kỳ", "kỳ báo cáo"),
    *("kỳ", "đợt", "mùa"),
)
_SHIFTED = (
    r"(?: học| đại hội)? (?:trước|sau|đầu tiên|đầu|cuối cùng|cuối|tới|kế tiếp|tiếp theo|liền kề"
    r"|gần nhất|gần đây|vừa rồi|vừa qua|rồi)(?=[ ,:])"
    r"(?! (?:năm|tháng|quý|tuần|nhiệm|kỳ|nguồn|mối|tư|vào|khi|của|các|giờ|này)\b"
    r"| (?:19|20)\d\d(?!\d))"
)
"""How a time is told by its place before or after another: "2 năm đầu", "kỳ báo cáo trước"."""


def _since(part: str) -> list[str]:
    """Word "từ đầu tháng đến nay", and "Từ đầu tháng," where it opens a clause."""
    begin = f"từ đầu {part}"
    return [rf"{begin} {TO} (?:nay|giờ|thời điểm này)", rf"{begin}{opens([begin])}(?=,)"]


RELATIVE_TIMES: Wordings = (
    (
        say.leaning("unsaid", "span"),
        [r"học kỳ (?:i{1,2}|[12]|một|hai)(?!\w)(?:(?: của)? năm học (?:này|trước|qua))?"],
    ),
    (
        say.leaning("month_past", "month"),
        [
            rf"tháng rồi{opens(['tháng rồi'])}(?=[ ,])",
            rf"trong tháng(?: {PAST}|(?! \d| (?:{'|'.join((*MONTHS, *_OTHER_MONTHS))})\b))",
        ],
    ),
    (
        say.leaning("year_after"),
        [rf"năm {tail}(?<!một năm {tail})(?=[ ,:])" for tail in ("kế tiếp", "tiếp theo", "sau đó")]
        + [
            rf"năm sau{opens(['năm sau'])}(?= (?:(?:là|được|có|thêm|lên|còn|chỉ) )?\d"
            r"|,(?! (?:[^\W\d]+ ){0,4}(?:sẽ|phấn đấu|dự kiến)\b))"
        ]
        + ["một năm sau đó", rf"một năm sau{opens(['một năm sau'])}(?=,)"],
    ),
    (
        say.leaning("new_year", "span"),
        [
            rf"từ đầu năm{tail}(?! (?:19|20)\d\d(?!\d)| học)"
            for tail in (rf" {TO} (?:nay|giờ|thời điểm này)", "")
        ],
    ),
    (
        say.leaning("new_year", "span"),
        [rf"đầu năm(?<!từ đầu năm) {TO} (?:nay|giờ)", r"đầu năm nay(?! \d)"],
    ),
    (
        say.leaning("new_year", "span"),
        [
            rf"{many} tháng đầu năm(?: nay)?(?=[ ,.;:)])(?! \d| học| ngoái| trước)"
            for many in ("những", "mấy", "các", "vài")
        ],
    ),
    (
        say.leaning("new_month", "span"),
        [*_since("tháng"), rf"tháng này{opens(['tháng này'])}(?=[ ,])"],
    ),
    (say.leaning("new_quarter", "span"), _since("quý")),
    (
        say.leaning("part_before", "month"),
        [
            rf"{part} (?:liền )?trước"
            + opens([f"{part} {tail}" for tail in ("trước", "liền trước")])
            for part in ("tháng", "quý")
        ]
        + [rf"{part} trước(?= \([\d.]+\))" for part in ("tháng", "quý")],
    ),
    (
        say.leaning("year_past"),
        [
            *(f"{head} năm {PAST}" for head in ("trong một", "một", "trong", "nhìn lại")),
            f"năm công tác {PAST}",
            rf"năm rồi{opens(['năm rồi'])}(?=[ ,])",
            rf"năm {PAST}{opens(f'năm {past}' for past in ('qua', 'vừa qua', 'vừa rồi'))}",
        ],
    ),
    (
        say.leaning("next_year"),
        [
            r"sang năm(?: sau| tới)?(?=[ ,])(?! \d| nay| học)",
            rf"năm tới{opens(['năm tới'])}",
            *(
                rf"{head} năm (?:tới|sau)(?! đây)"
                for head in (
                    *("dự kiến", "dự kiến trong", "trong", "kế hoạch", "mục tiêu", "chỉ tiêu"),
                    *("nhiệm vụ", "phương hướng", "phấn đấu"),
                )
            ),
            rf"năm sau{opens(['năm sau'])}(?=,? (?:[^\W\d]+ ){{0,3}}(?:sẽ|phấn đấu|dự kiến)\b)",
        ],
    ),
    (
        say.leaning("last_year"),
        [r"năm (?:ngoái|kia)(?<!kỳ năm ngoái)(?<!với năm ngoái)(?!,? cùng (?:thời|kỳ))"],
    ),
    (
        say.leaning("year_before"),
        [
            # of the figure behind it: "tăng 12% so với năm trước (1.522 đảng viên)"
            rf"năm {tail}(?<!kỳ năm {tail})(?= \([\d.]+[ )])"
            for tail in ("liền trước", "trước đó", "trước")
        ],
    ),
    (
        say.leaning("year_before"),
        [
            rf"năm {tail}"
            + "".join(rf"(?<!{word} năm {tail})" for word in _NOT_THAT)
            + r"(?! chuyển| để lại)"
            for tail in ("liền trước", "liền kề", "trước đó", "trước")
        ],
    ),
    (
        say.leaning("same_year"),
        [r"cùng năm(?! \d| trước| ngoái)", "trong năm (?:này|đó|ấy)", "năm (?:đó|ấy)"],
    ),
    (
        say.leaning("that_time"),
        [rf"{then}(?=[ ,])" for then in _THEN]
        + [rf"cũng {head} thời điểm này" for head in ("đến", "tới", "tại", "vào")]
        + [rf"cũng trong thời gian {this}(?=[ ,])" for this in ("này", "đó", "ấy")],
    ),
    (
        # "Tỉnh làm từ năm 2017 … Năm đầu, …"
        say.leaning("that_time"),
        [rf"{first}{opens([first])}(?=, )" for first in ("năm đầu", "năm đầu tiên")],
    ),
    (
        say.unsaid,
        [r"khóa [ivx]+(?=, )"]
        + [
            rf"{many} năm (?:nay|qua|vừa qua|gần đây|trở lại đây)"
            for many in ("mấy", "những", "nhiều", "các", "vài")
        ],
    ),
    (
        say.leaning("this_year"),
        [
            r"năm thứ [^\W\d]+ này",
            "trong năm nay",
            "năm nay"
            + "".join(rf"(?<!{many} năm nay)" for many in ("mấy", "những", "nhiều", "vài")),
        ],
    ),
    (say.leaning("within_year"), [r"trong năm(?! \d| \w+ \d{4})"]),
    (say.leaning("whole_year"), [r"cả năm(?! (?:19|20)\d\d(?!\d)| \d năm| năm| học)"]),
    (
        say.school_year_told,
        [rf"{head} năm học(?! \d| trước| sau| tới)" for head in ("trong", "cả", "toàn", "suốt")]
        + [rf"năm học {tail}" for tail in ("này", "qua", "vừa qua")],
    ),
    (
        say.nth_year,
        [rf"năm thứ ({'|'.join(ORDINALS)})(?=[ ,:])(?! liên tiếp| liền)"]
        # "cả giai đoạn giảm 120 đơn vị: năm đầu 31, …, năm cuối 37"
        + [rf"năm ({edge})(?= (?:(?:là|được|giảm|bớt) )?\d)" for edge in ("đầu", "cuối")],
    ),
    (say.leaning("this_quarter", "quarter"), [r"trong quý(?: này| qua| vừa qua)?(?! [i\d])"]),
    (
        say.leaning("same_time"),
        [
            rf"cùng kỳ(?!{opens(['cùng kỳ'])}, {_DOERS})"
            r"(?: năm (?:liền )?(?:trước đó|trước|ngoái|kề))?",
            r"cùng (?:thời điểm|thời gian)(?: này)?(?: của)? năm (?:liền )?(?:trước|ngoái)",
            r"năm (?:trước|ngoái),? cùng (?:thời điểm|thời gian|kỳ)(?: này)?",
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
        say.leaning("at_event", "day", "point"),
        [
            rf"{event}{opens([event])}(?=[ ,])(?! (?:năm|tháng|quý|tuần|nhiệm kỳ|của)\b)"
            for event in (
                *(f"{head} bắt đầu" for head in ("thời điểm", "tại thời điểm", "khi", "lúc")),
                *(
                    f"khi mới {event}"
                    for event in ("thành lập", "tái lập", "triển khai", "thực hiện", "bắt đầu")
                ),
                *(f"{head} ra mắt" for head in ("khi", "lúc", "ngày")),
                *(f"trước khi {event}" for event in ("có", "triển khai", "thực hiện", "ra đời")),
                *("ngày đầu", "những ngày đầu", "thời gian đầu"),
            )
        ]
        + [
            rf"{head} {event}(?= (?:mới |chỉ )?có )"
            for head in ("khi", "lúc", "khi mới")
            for event in ("ra mắt", "thành lập")
        ],
    ),
    (
        say.leaning("term_begin", "year", "point"),
        [
            r"đầu nhiệm kỳ(?<!từ đầu nhiệm kỳ)(?<!nửa đầu nhiệm kỳ)(?<!năm đầu nhiệm kỳ)"
            r"(?! (?:này )?(?:đến|tới) |-| \d)"
        ],
    ),
    (
        say.leaning("term_end", "year", "point"),
        [
            rf"cuối nhiệm kỳ{opens(['cuối nhiệm kỳ'])}(?! \d)",
            *(rf"{head} cuối nhiệm kỳ(?! \d)" for head in ("đến", "tới")),
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
        say.leaning("term_next", "term"),
        [
            rf"{head}nhiệm kỳ (?:tới|tiếp theo)(?! nay| giờ| đây| thời điểm)"
            for head in ("", "trong ")
        ],
    ),
    (say.leaning("term_new", "term"), [f"{head}nhiệm kỳ mới" for head in ("", "trong ")]),
    (
        say.leaning("term", "term"),
        [
            *(
                rf"{head} nhiệm kỳ(?: này)?(?! qua)(?! vừa qua)(?! \d)"
                for head in ("trong", "cả", "suốt", "trọn")
            ),
            *(rf"{head} khóa(?= )(?! học| đào tạo| bồi dưỡng)" for head in ("cả", "suốt", "trọn")),
            "nhiệm kỳ này",
        ],
    ),
    (
        say.leaning("term_past", "term"),
        [rf"{head}nhiệm kỳ (?:vừa )?qua" for head in ("", "trong ", "cả ", "suốt ", "trọn ")]
        + [r"nhìn lại (?:một |cả )?nhiệm kỳ(?=[ ,])(?! (?:\d|tới|trước))"],
    ),
    (
        say.leaning("since_then", "span"),
        [
            rf"{head} {then} {TO} nay"
            for head in ("kể từ", "từ")
            for then in ("đó", "khi đó", "năm đó")
        ],
    ),
    (
        say.leaning("now", "day"),
        [
            rf"hiện{opens(['hiện'])}(?: nay| tại| có)?(?=[ ,])",
            r"hiện(?= \d)" + "".join(rf"(?<!{verb} hiện)" for verb in _NOT_NOW),
            r"hiện (?:nay|tại|có|còn|mới)"
            + "".join(
                rf"(?<!{verb} hiện {word})"
                for verb in _NOT_NOW
                for word in ("nay", "tại", "có", "còn", "mới")
            ),
            *(
                r"nay(?= (?:đã )?(?:là|đạt|lên)\b)(?:(?<=[,;] nay)|(?<=và nay))",
                "tính đến nay",
                "đến nay(?<!từ trước đến nay)",
                "hôm nay",
                "đến thời điểm này",
                "tới thời điểm này",
                "đến giờ",
                "tới giờ",
            ),
            r"nay(?:(?<=[,;] nay)|(?<=\nnay)|(?<=[.] nay))"
            r" (?:(?:đã|còn|có|mới|chỉ|thu|rút|giảm|gom|tăng|lên)|(?=\d|số\b|tỷ lệ|toàn\b|cả\b"
            r"|thôn|bản\b|chi bộ|huyện|xã\b|tỉnh|đảng bộ))",
            *(rf"giờ{opens(['giờ'])}{tail}" for tail in (" (?:đã|còn|có|mới|chỉ|đều)", " đây")),
        ],
    ),
    (
        # after all others: a time that opens its clause and is not understood
        say.unsaid,
        [
            *(f"{stretch}{_SHIFTED}" for stretch in _STRETCHES),
            *(
                rf"{many} (?:năm|tháng|quý|tuần){_SHIFTED}"
                for many in (
                    *(r"\d\d?", *COUNT_WORDS),
                    *(r"mười \w+", r"hai mươi(?: \w+)?", r"ba mươi(?: \w+)?"),
                )
            ),
            r"đầu năm(?<!từ đầu năm)(?= (?:mới|chỉ|có|là|còn|đạt|ở)\b)",
        ],
    ),
)
