"""The date that a page prints beside its title, or a report in its dateline.

Only a line that says nothing else counts: a date in running prose is no publication date.
"""

import re
from dataclasses import dataclass
from datetime import date

_MONTHS = (
    "một", "hai", "ba", "tư", "năm", "sáu", "bảy", "tám", "chín", "mười", "mười một", "mười hai",
)  # fmt: skip
_MONTH = rf"(?:{'|'.join(reversed(_MONTHS))}|\d{{1,2}})"
_DATE = re.compile(
    r"(?<![\d/.-])(?:"
    r"(?P<d>\d{1,2})\s?(?P<sep>[/.-])\s?(?P<m>\d{1,2})\s?(?P=sep)\s?(?P<y>\d{4})"
    r"|(?P<iso_y>\d{4})-(?P<iso_m>\d{2})-(?P<iso_d>\d{2})"
    rf"|(?P<word_d>\d{{1,2}})\s+(?:tháng|thg)\s+(?P<word_m>{_MONTH})(?:\s+năm|,)?"
    r"\s+(?P<word_y>\d{4})"
    rf"|tháng\s+(?P<blog_m>{_MONTH})\s+(?P<blog_d>\d{{1,2}}),\s+(?P<blog_y>\d{{4}})"
    r")(?![\d/-])",
    re.I,
)
_YEAR = re.compile(r"\d{4}")
# "(03/02/1930 - 03/02/2020)": an anniversary, or how long something lasted
_SPAN = re.compile(r"\d{4}\)?\s*[-–—]\s*\(?\d{1,2}[/.-]\d{1,2}[/.-]\d{4}")
_TIME = re.compile(r"(?<!\d)\d{1,2}\s?(?:[:hg]|giờ)\s?\d{2}(?:\s?(?::\s?\d{2}|phút))?(?!\d)", re.I)
_WEEKDAY = re.compile(r"\b(?:thứ\s+(?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ\s*nhật)\b", re.I)
_LABEL = re.compile(
    r"\b(?:ngày đăng(?! ký)|đăng ngày|(?:tin )?đăng lúc|đăng tải|xuất bản|ngày xuất bản|cập nhật|"
    r"ngày cập nhật|cập nhật lúc|thời gian đăng|ngày (?:tạo|viết|gửi|ký|hiệu chỉnh|phát hành)|"
    r"ngày ban hành|(?:được )?đăng(?! ký)|(?:đăng |(?:được )?viết )?bởi|thực hiện(?=\s*:)|"
    r"phóng viên|tác giả|người (?:đăng|viết)|(?:tin|bài),? ảnh|tin,? bài|số(?: báo)? ra|"
    r"bản tin(?: số \d+)?|số báo(?: \d+)?|"
    r"(?:post(?:ed)?|publish(?:ed)?|updated?)(?: on| at)?)\b",
    re.I,
)
# What else such a line holds: the time zone, a counter, buttons.
_REST = re.compile(
    r"GMT\s*\+\s*0?7(?::00)?|\b[AP]M\b|\bA\s?[A+-](?=\W|$)|\b(?:lúc|ngày|giờ)\b|"
    r"\b(?:lượt|số lần) (?:xem|đọc|truy cập)\s*:?\s*[\d.,]+|\d[\d.,]*\s+lượt (?:xem|đọc)|"
    r"\|\s*:?\s*[\d.,]+\s*$|"
    r"\b(?:in trang|bản in|in bài|gửi (?:bạn bè|email|bài)|cỡ chữ|chia sẻ|nghe đọc bài)\b",
    re.I,
)
_CAPITAL = "[A-ZÀÁÂÃÈÉÊÌÍÒÓÔÕÙÚÝĂĐĨŨƠƯ\u1ea0-\u1ef9]"
_TODAY = re.compile(r"\bhôm nay\b", re.I)
_SEPARATORS = re.compile(r"[\s|,;:()\[\]•·–—+-]+")
# "Báo Đà Nẵng điện tử - Thứ Hai, 14/8/2023": the name of what appeared on that day
_PUBLISHER = re.compile(
    r"^(?:báo(?! cáo| chí)|đài|tạp chí|bản tin|cổng thông tin|trang thông tin|thông tấn)\b"
    r"|\.(?:vn|com)$|\b(?:online|điện tử)$",
    re.I,
)
# "LCĐT", the initials of such a name, and the name of who wrote: "Lê Hòa - 14/8/2023"
_INITIALS = re.compile(r"^[A-ZĐ][A-ZĐ&]{1,7}$")
_BYLINE = re.compile(rf"^{_CAPITAL}[^\W\d_]*(?: {_CAPITAL}[^\W\d_]*){{1,3}}\s+[-–•]\s+(?=[\dN])")
# "QK9 - 25/02/2021", "QTV/QMG, 23-01-2017"
_BUREAU_LINE = re.compile(
    r"^\(?[A-ZĐ][A-ZĐ&\d]{1,7}(?:/[A-ZĐ]{2,8})?\)?\s*[-–|,]\s*(?=(?:[Nn]gày )?\d{1,2}[/.-])"
)
# "Thứ sáu, ngày 05/7/2024 | Chuyên mục Xây dựng Đảng", "Chủ nhật, 20/03/2016 (Thế giới quanh ta)"
_RUBRIC = re.compile(r"(?:\|\s*|\((?=[^()]*\)\s*$))[^\W\d_][^|()\d]{1,40}\)?\s*$")
# "Báo Quảng Ninh", a name: what may stand beside a time or a label, and not beside a bare date.
_LONGEST_NAME = 40
_LONGEST_PUBLISHER = 70
_LONGEST_STAMP = 120

_PLACE = rf"(?:T\.?[Pp]\.?\s*)?{_CAPITAL}\w*(?:(?: - |[ -]){_CAPITAL}\w*|[ -]phố|[ -]xã){{0,5}}"
_DATELINE = re.compile(
    rf"(?:(?:^|[|\t]|\s{{2,}}|/[\w-]+\s*[,–-]?\s+|TU\s+|UBND\s+)\s*(?:tỉnh\s+)?{_PLACE},\s+"
    r"(?:(?:thứ\s+\w+|chủ\s+nhật),?\s+)?"
    rf"|^{_CAPITAL}\w*(?: {_CAPITAL}\w*){{1,3}}\s+(?=ngày|\d{{1,2}}[/.-])"
    r"|^\s*Số\s*:?\s*\d[\w/.-]*,?\s+(?=ngày))"
    r"(?:(?:ngày\s+)?(?P<word_d>\d{1,2})\s+tháng\s+(?P<word_m>\d{1,2})(?:\s+năm|,)"
    r"\s+(?P<word_y>\d{4})|(?:ngày\s+)?(?P<d>\d{1,2})(?P<sep>[/.-])(?P<m>\d{1,2})(?P=sep)(?P<y>\d{4}))"
    # and the same day by the moon, or the initials of a bureau
    r"(?:\s*\((?:[^()]*tháng[^()]*|[A-ZĐ]{2,8})\))?[\s.|]*$"
)
# "date 2025-12-23 …" is metadata that a collection of texts has put before them.
_OPENING = re.compile(
    r"date (?P<iso_y>\d{4})-(?P<iso_m>\d{2})-(?P<iso_d>\d{2})(?=\s)"
    # the initials of a bureau, or a dash behind: "(28/12/2018) - Từ Kon Tum …"
    rf"|(?:{_PLACE}\s*)?\((?:(?:[A-ZĐ][\w. +]{{1,24}}|[\w-]+(?:\.gov)?\.vn)[, ]+"
    r"|(?=[\d/.-]+\)\s*[-–]\s))(?:ngày )?"
    r"(?P<d>\d{1,2})[/.-](?P<m>\d{1,2})[/.-](?P<y>\d{4})\)"
    rf"|{_PLACE},\s+(?:ngày\s+)?(?P<word_d>\d{{1,2}})(?:[/.-]|\s+tháng\s+)(?P<word_m>\d{{1,2}})"
    rf"(?:[/.-]|\s+năm\s+)(?P<word_y>\d{{4}})(?:\s*(?:[-–]|\(\w)|\.\s+(?={_CAPITAL}))"
)
# "(14/07/2016) Chiều 13-7, …", "15/2/2023 - Phiên họp …", "(ABO) Thứ Ba, 10/12/2019. Hội nghị …"
_DAY_OPENS = re.compile(
    r"(?P<bureau>\([A-ZĐ][\w.+]{1,20}\)\s*(?:[-–]\s*)?)?"
    r"(?P<weekday>(?:[Tt]hứ\s+\w+|[Cc]hủ\s+[Nn]hật),?\s+)?\(?(?:[Nn]gày\s+)?"
    r"(?P<d>\d{1,2})[/.-](?P<m>\d{1,2})[/.-](?P<y>\d{4})"
    rf"(?:\)\s*[-–:]?\s+(?=[“\"]?{_CAPITAL})|\s*[-–]\s+(?!\d)|(?P<stop>\.\s+)(?={_CAPITAL}))"
)
_NO_LOOK_BACK = 2000
"""A paragraph that opens on a day before this year looks back: "3/2/1930 - Đảng ra đời"."""
BUREAU = r"\(?[A-ZĐ][\w.]{1,20}(?: [\w.]+){0,4}(?: \([\w.]{2,20})?\)?\s*[-–]\s*"
"""The name of a bureau or a place before the first word: "(HPĐT) - ", "Hà Nội (HNMO) - "."""
PRINTED_DAY = (
    r"(?:(?P<d>\d{1,2})(?P<sep>[/.-])(?P<m>\d{1,2})(?P=sep)(?P<y>\d{4})"
    r"|(?P<word_d>\d{1,2}) tháng (?P<word_m>\d{1,2}) năm (?P<word_y>\d{4}))"
)
# "Sáng nay (18/4/2024), …": the day on which it appears
_TODAY_OPENS = re.compile(
    rf"(?:{BUREAU})?(?:từ )?(?:sáng|trưa|chiều|tối|hôm) nay,? \(?(?:ngày )?{PRINTED_DAY}",
    re.I,
)
# "(Tham luận tại Hội nghị …, ngày 18/4/2024)", "… số 4 (phát hành ngày 18/4/2024)"
_SPOKEN = re.compile(
    r"(?:^\((?:bài|phỏng vấn|tham luận|phát biểu|trả lời|hội nghị|hội thảo|tọa đàm|trích|trình"
    r"|báo cáo|đại hội|biên tập|lược ghi|ghi (?:theo|từ|tại))\b"
    r"[^()]{0,140}(?:,\s+(?:ngày )?| họp ngày )|\((?:phát hành|đăng|ra)(?: lúc| vào)? ngày )"
    rf"{PRINTED_DAY}(?: của [^()]{{3,120}}|; [^()]{{3,120}})?\)$",
    re.I,
)
# "Từ khóa: … . Ngày nhận bài: 2/5/2024. Ngày đăng: 20/5/2024.", "(Huế, ngày 3/6/2024; đăng ngày …"
_LABELLED = re.compile(
    rf"\b(?:ngày (?:đăng|xuất bản|phát hành)|(?:đăng|phát hành|xuất bản) ngày):?"
    rf" {PRINTED_DAY}(?!/)",
    re.I,
)
# Sâu sát, tháo gỡ khó khăn (12:34 28/11/2020)
_AT_TITLE_END = re.compile(r"^(?P<title>.*\S)\s*[(\[](?P<stamp>[^()\[\]]{8,60})[)\]]\s*$")


@dataclass(frozen=True, slots=True)
class Stamp:
    """A line that is a date. A `clock` has a weekday and a time of day, or "today", and no label.

    Such a line below the title is when the article appeared; above it, it may as well be the
    clock of the page, which shows the day of the visit.
    """

    day: date
    clock: bool


def stamp(line: str) -> Stamp | None:
    """Read a line that holds a date and nothing else but its trimmings; None for any other."""
    if len(line) > _LONGEST_STAMP or not _YEAR.search(line):
        return None
    # what was published on one day and changed on another appeared on the first of them
    day = min(filter(None, map(day_in, _DATE.finditer(line))), default=None)
    if day is None or _SPAN.search(line):
        return None
    rest = _DATE.sub(" ", _BUREAU_LINE.sub("", line))
    rest, times = _TIME.subn(" ", rest)
    rest, weekdays = _WEEKDAY.subn(" ", rest)
    rest = _RUBRIC.sub(" ", rest) if weekdays else rest
    rest, labels = _LABEL.subn(" ", rest)
    rest, today = _TODAY.subn(" ", rest)
    rest = _SEPARATORS.sub(" ", _REST.sub(" ", rest)).strip()
    named = bool(
        _PUBLISHER.search(rest)
        or (weekdays and _INITIALS.match(rest))
        or (rest.endswith("ĐT") and _INITIALS.match(rest))
        or _BYLINE.match(line)
    )
    trimmed = times or labels or named
    longest = _LONGEST_PUBLISHER if _PUBLISHER.search(rest) else _LONGEST_NAME
    if rest and (not trimmed or len(rest) > longest or re.search(r"\d", rest)):
        return None
    return Stamp(day, clock=bool(today or (times and weekdays and not labels)))


def dateline(line: str) -> date | None:
    """Read "Hạ Long, ngày 05 tháng 7 năm 2023" at the end of a short line, or in brackets."""
    if not _YEAR.search(line):
        return None
    match = _SPOKEN.search(line) if line.endswith(")") else None
    if match is None and len(line) <= _LONGEST_STAMP:
        inside = line[1:-1] if line.startswith("(") and line.endswith(")") else line
        match = _DATELINE.search(inside)
    return day_in(match) if match else None


def labelled(line: str) -> date | None:
    """Read the day that words among others call the one of publication: "đăng ngày 4/12/2024"."""
    match = _LABELLED.search(line) if _YEAR.search(line) else None
    return day_in(match) if match else None


def opening(line: str) -> date | None:
    """Read the date with which the first words of an article begin: "Hà Nội (TTXVN 18/4/2024)"."""
    match = _OPENING.match(line) or _TODAY_OPENS.match(line)
    if match:
        return day_in(match)
    match = _DAY_OPENS.match(line)
    if match is None or (match["stop"] and not (match["bureau"] or match["weekday"])):
        return None
    day = day_in(match)
    return day if day is not None and day.year >= _NO_LOOK_BACK else None


def split_title(line: str) -> tuple[str, date | None]:
    """Take the date in brackets off the end of a title."""
    match = _AT_TITLE_END.match(line)
    found = stamp(match["stamp"]) if match else None
    return (match["title"], found.day) if match and found else (line, None)


def day_in(match: re.Match[str]) -> date | None:
    """The day whose parts the groups of a match are; None for one that there is not."""
    parts = match.groupdict()
    for prefix in ("", "iso_", "word_", "blog_"):
        if parts.get(prefix + "y"):
            try:
                day = date(*(_number(parts[prefix + part]) for part in "ymd"))
            except ValueError:
                return None
            # the Party of these reports was founded in 1930
            return day if 1930 <= day.year < 2100 else None
    return None


def _number(printed: str) -> int:
    return int(printed) if printed.isdigit() else _MONTHS.index(printed.lower()) + 1
