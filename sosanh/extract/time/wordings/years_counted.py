"""Years by their number: "3 năm qua", "sau hai năm thực hiện Đề án (từ 6/2021)", "hai năm tới"."""

from sosanh.extract.time import builders as say
from sosanh.extract.time.pieces import COUNT_WORDS, LATER, PAST, Wordings, opens

YEARS_COUNTED: Wordings = (
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
            rf"({many})(?<!\d\d) năm (?:ấy|đó|này|cộng lại|gộp lại|cộng vào)"
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
        say.leaning("years_ahead", "span"),
        [
            rf"{head}(?: \w+)? năm tới(?! đây)"
            for head in (
                r"trong (\d{1,2}|một|hai|ba|bốn|năm|những|các)",
                *(r"(\d\d?)", "(một)", "(hai)", "(ba)", "(bốn)", "(năm)", "những", "các"),
            )
        ],
    ),
)
