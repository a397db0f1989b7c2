"""Offices, schools and firms that a text names with a figure of their own.

"Trường Cao đẳng Hải Dương (28 đảng viên)", "Công ty Điện lực Hải Dương kết nạp 12 đảng viên":
neither figure is the province's, whose name is part of theirs.
"""

import re
from collections.abc import Iterator
from typing import NamedTuple

from sosanh.extract.text.segments import CAPITALS

KINDS = (
    r"(?:Trường (?=[A-ZĐ])|Học viện |(?:Tổng )?[Cc]ông ty |Tập đoàn |Bệnh viện |Sở "
    r"|(?:Chi )?[Cc]ục |Viện |Ngân hàng |Kho bạc |Bảo hiểm |Tòa án |Liên đoàn |Báo |Đài "
    r"|Nhà máy |Xí nghiệp |Bưu điện |Điện lực |Ban Quản lý |Hội (?=[A-ZĐ]))"
)
"""How the names of institutions begin, with the space after it."""
_PLAIN = (
    r"(?!(?:có|đã|được|là|với|đạt|tại|ở|của|thuộc|trên|trong|cho|từ|cùng|đều|do|theo|vừa|đang|sẽ"
    r"|ước|dẫn|đứng|xếp|chiếm|phải|chủ (?:trì|động)|phối hợp|trình|đề (?:nghị|xuất)|báo cáo"
    r"|thông báo|thực hiện|tiến hành|triển khai|tổ chức|hướng dẫn|tiếp tục|rà soát|ban hành)\b)"
    r"[^\W\d_]+(?:&[^\W\d_]+)?"
)
_GAP = rf"(?: [-–] | |, (?=[{CAPITALS}])(?!{KINDS})| và (?=[{CAPITALS}]))"
_NAME = rf"(?:(?:Đảng bộ|Đảng ủy|Chi bộ|Chi ủy) )?{KINDS}{_PLAIN}(?:{_GAP}{_PLAIN}){{0,13}}?"
_BEFORE = (
    r"(?:(?<=[,;:(\n] )|(?<=[\n(])|(?<=\A)|(?<=[.…] )|(?<= và )|(?<= là )|(?<= như )|(?<= đó )"
    r"|(?<= gồm )|(?<= riêng ))"
)
_VERB = (
    r"(?:đã|hiện|mới|chỉ|có|cũng|cùng|đều|với|kết nạp|thi hành|trao|giảm|tinh giản|cắt giảm"
    r"|kiểm tra|giám sát|luân chuyển|tiếp nhận|giải quyết)"
)
_COUNTED = r"[^\W\d_]+(?: [^\W\d_]+){0,8}? \d"
_OWN_FIGURE = r"(?:(?:có|với|gồm|đạt|hơn|gần|trên) ){0,2}\d[\d.,]*(?: [^\W\d_]|%|\))"
_IN_PARENTHESES = re.compile(rf"{_BEFORE}({_NAME}) \((?={_OWN_FIGURE})")
_AS_SUBJECT = re.compile(rf"{_BEFORE}({_NAME})(?= {_VERB} (?:{_COUNTED}|\d))")


class Institution(NamedTuple):
    """An institution named at `text[start:end]`; its hold ends at `closes`, -1: its sentence."""

    start: int
    end: int
    name: str
    closes: int


def find_institutions(text: str, start: int, end: int) -> Iterator[Institution]:
    """Yield the institutions of `text[start:end]` whose own figure follows, in order of kind."""
    for match in _IN_PARENTHESES.finditer(text, start, end):
        yield Institution(match.start(1), match.end(1), match[1], text.find(")", match.end(1)))
    for match in _AS_SUBJECT.finditer(text, start, end):
        yield Institution(match.start(1), match.end(1), match[1], -1)
