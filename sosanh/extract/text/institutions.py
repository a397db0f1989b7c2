"""Offices, schools, firms and cells that a text names with a figure of their own.

"Trường Cao đẳng Hải Dương (28 đảng viên)", "Công ty Điện lực Hải Dương kết nạp 12 đảng viên":
neither figure is the province's, whose name is part of theirs.
"""

import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from sosanh.extract.text.alternatives import by_first_letter
from sosanh.extract.text.segments import CAPITALS
from sosanh.extract.text.units import UNIT, VILLAGE

_KINDS = (
    "Trường (?=[A-ZĐ])", "THPT (?=[A-ZĐ])", "THCS (?=[A-ZĐ])", "Chi bộ (?=[A-ZĐ])",
    "Chi bộ trường (?=[A-ZĐ])", "Đảng bộ trường (?=[A-ZĐ])", "Đảng ủy trường (?=[A-ZĐ])",
    "Chi bộ (?:thôn|bản|làng|ấp|buôn|xóm|khóm|khu(?: phố| dân cư)?|khối phố|tổ dân phố)"
    " (?=[A-ZĐ])",
    "Học viện ", "Đại học ", "Công ty ", "công ty ", "Tổng Công ty ", "Tổng công ty ",
    "Tập đoàn ", "Bệnh viện ", "Sở ", "Cục ", "cục ", "Chi Cục ", "Chi cục ", "Chi nhánh ",
    "Viện ", "Ngân hàng ", "Kho bạc ", "Bảo hiểm ", "Tòa án ", "Liên đoàn ", "Báo (?!cáo)",
    "Đài ",
    "Khu công nghiệp ", "Khu kinh tế ", "Khu chế xuất ", "KCN ", "KCX ",
    "Nhà máy ", "Xí nghiệp ", "Đồn ", "Trung đoàn ", "Sư đoàn ", "Lữ đoàn ", "Vườn [qQ]uốc gia ",
    "Bưu điện ", "Điện lực ", "Ban Quản lý ", "Hội (?=[A-ZĐ])",
)  # fmt: skip
KINDS = rf"(?:{'|'.join(_KINDS)})"
"""How the names of institutions begin, with the space after it."""
_COMMITTEES = ("Đảng bộ ", "Đảng ủy ", "Chi bộ ", "Chi ủy ")
_PLAIN = (
    r"(?!(?:có|đã|được|là|với|đạt|tại|ở|của|thuộc|trên|trong|cho|từ|cùng|đều|do|theo|vừa|đang|sẽ"
    r"|vốn|hiện|nay|dự kiến|ước|dẫn|đứng|xếp|chiếm|phải|chủ (?:trì|động)|phối hợp|trình"
    r"|đề (?:nghị|xuất)|báo cáo|thông báo|thực hiện|tiến hành|triển khai|tổ chức|hướng dẫn"
    r"|khai giảng|tiếp tục|rà soát|ban hành)\b)"
    r"[^\W\d_]+(?:&[^\W\d_]+)?"
)
_GAP = rf"(?: [-–] | |, (?=[{CAPITALS}])(?!{KINDS})| và (?=[{CAPITALS}]))"
_NAME = rf"(?:{'|'.join(_COMMITTEES)})?{KINDS}{_PLAIN}(?:{_GAP}{_PLAIN}){{0,13}}?"
# `re` skips to the letters that the alternatives of a pattern begin with, if each is fixed
_OPENING = re.compile(
    by_first_letter([*_KINDS, *(f"{committee}{KINDS}" for committee in _COMMITTEES)])
)
_BEFORE = re.compile(
    r"(?:(?<=[,;:(\n*•–] )|(?<=[\n(*•])|(?<=\n- )|(?<=\A)|(?<=[.…] )|(?<= và )|(?<= là )"
    r"|(?<= như )|(?<= đó )|(?<= gồm )|(?<= riêng )|(?<=\bNay )|(?<= nay )|(?<=Hiện )|(?<=Giờ ))"
)
_VERB = (
    r"(?:đã|vừa|vốn|hiện|nay|mới|chỉ|có|cũng|cùng|đều|với|long trọng|tổ chức|kết nạp|thi hành"
    r"|trao|giảm|tinh giản|cắt|cắt giảm|kiểm tra|giám sát|luân chuyển|tiếp nhận|giải quyết|trả|đạt"
    r"|ủy quyền|phân cấp)"
)
_NUMBER = r"(?:\d|(?:hai|ba|bốn|năm|sáu|bảy|tám|chín|mười) (?:quần chúng|đảng viên|đồng chí)\b)"
_COUNTED = rf"[^\W\d_]+(?: [^\W\d_]+){{0,8}}? {_NUMBER}"
_TOLD_OF = (
    r"(?: \([^()\d]{2,40}\))?"
    rf"(?: {_VERB} (?:{_COUNTED}|{_NUMBER})| là (?:trường|đơn vị|nơi|chi bộ) [^\d.;]{{3,110}} \d)"
)
"""What follows the name of one that acts, or is "là trường có số đảng viên cao nhất với 32"."""
_OWN_FIGURE = r"(?:(?:có|với|gồm|đạt|hơn|gần|trên) ){0,2}\d[\d.,]*(?: [^\W\d_]|%|\))"
_IN_PARENTHESES = re.compile(rf"{_NAME}(?= \((?={_OWN_FIGURE}))")
_AS_SUBJECT = re.compile(rf"{_NAME}(?={_TOLD_OF})")
_CELL_THERE = re.compile(
    rf"Chi bộ (?:(?:(?:số|khu|tổ|[đĐ]ại đội|[tT]iểu đoàn|[pP]hân xưởng|(?:{VILLAGE})(?: số)?) )?"
    r"\d{1,2}\b"
    rf"|(?:{VILLAGE})(?: [{CAPITALS}]\w*){{1,4}}(?= (?:trực )?thuộc |,))"
    rf"(?=(?:(?: (?:trực )?thuộc|,(?= (?:Đảng (?:bộ|ủy) )?(?:(?:{UNIT}) |[XPHQ]\.|T[TXP]\.)))"
    rf" (?:[^\d.;:]|\b(?:[XPHQ]|T[TXP])\.){{3,80}}?)?{_TOLD_OF})"
)
"""A cell with a number, or that of a village, with where it lies: "Chi bộ 3, phường Tân Phú"."""


class Institution(NamedTuple):
    """An institution named at `text[start:end]`; its hold ends at `closes`, -1: its sentence."""

    start: int
    end: int
    name: str
    closes: int


def find_institutions(text: str, start: int, end: int) -> Iterator[Institution]:
    """Yield the institutions of `text[start:end]` whose own figure follows, in order of kind."""
    begins = [
        opening.start()
        for opening in _OPENING.finditer(text, start, end)
        if _BEFORE.match(text, opening.start())
    ]
    for match in _matches(_IN_PARENTHESES, text, begins, end):
        yield Institution(*match.span(), match[0], text.find(")", match.end()))
    for match in _matches(_AS_SUBJECT, text, begins, end):
        yield Institution(*match.span(), match[0], -1)
    for match in _CELL_THERE.finditer(text, start, end):
        yield Institution(*match.span(), match[0], -1)


def _matches(
    name: re.Pattern[str], text: str, begins: Iterable[int], end: int
) -> Iterator[re.Match[str]]:
    """Yield the matches of `name` that start at one of `begins` and do not overlap."""
    reached = 0
    for begin in begins:
        match = name.match(text, begin, end) if begin >= reached else None
        if match is not None:
            reached = match.end()
            yield match
