"""Where a text says what it is about: its title and first sentences, below any letterhead."""

import re
from typing import NamedTuple

from sosanh.extract.numbered import NumberedText
from sosanh.extract.text.units import PARTY_COMMITTEE, UNIT

_SENTENCES = 6
"""Sentences after the title in which a text says what it is about."""
_LETTERHEAD_LINES = 12
_LETTERHEAD = re.compile(
    r"(?:số ?:|cộng hòa xã hội|độc lập ?-|đảng cộng sản việt nam$"
    r"|[^,\d\n]{2,24}, ngày \d[\d /.-]*(?:tháng \d+ năm \d+)?$"
    r"|báo cáo(?: [^\W\d]+){1,2}$"
    r"|(?:báo cáo|kế hoạch|thông báo|kết luận|tờ trình|chương trình|hướng dẫn|quyết định)$"
    r"|(?:trang (?:thông tin|tin|chủ)|cổng thông tin|chuyên mục|chuyên trang)\b[^.;]*$"
    r"|[^.;\d]{3,40} > [^.;]*$)"
)
"""A line above the title of a paper: its number, the state's motto, place and day, its kind.

Or above that of a page: whose page it is, and where in it.
"""
_ISSUER = re.compile(
    rf"(?:đảng bộ|{PARTY_COMMITTEE}|đảng ủy|ủy ban|ubnd|ubkt|hội đồng|hđnd|sở|ban"
    r"|liên đoàn|công đoàn|tỉnh đoàn|huyện đoàn|hội"
    rf"|văn phòng|{UNIT})\b[^.;:\d]*\Z"
)
"""A line with the name of who writes …"""
_NAME = 60
"""Characters of such a line where it is not in capitals."""
_BELOW_ISSUER = re.compile(
    r"\*|số\b|báo cáo|kết quả|tình hình|kế hoạch|thông báo|thông cáo|nghị quyết|đánh giá|tổng kết"
    r"|sơ kết|tổng hợp|kiểm điểm|hoạt động|công tác|tham luận|đề án"
)
"""… and how the line below it begins, if it is not in capitals."""


class Opening(NamedTuple):
    """Offsets at which the title of a text and its first sentences end."""

    title_end: int
    end: int


def opening_of(context: NumberedText) -> Opening:
    """Find the title and the first sentences; a paper's letterhead is not counted."""
    sentences, folded = context.sentences, context.folded
    if not sentences:
        return Opening(0, 0)
    above = 0
    for number, sentence in enumerate(sentences[:_LETTERHEAD_LINES]):
        names = above == number and _names_issuer(context, number)
        if names or _LETTERHEAD.match(folded, sentence.start, sentence.end):
            above = number + 1
    last = len(sentences) - 1
    title, end = sentences[min(above, last)], sentences[min(above + _SENTENCES, last)]
    return Opening(title.end, end.end)


def _names_issuer(context: NumberedText, number: int) -> bool:
    """Whether a sentence is the line of a letterhead that names who writes."""
    if number + 1 >= len(context.sentences):
        return False
    here, below = context.sentences[number : number + 2]
    name = context.text[here.start : here.end]
    if not name.isupper() and (len(name) > _NAME or context.text[below.end - 1] == "."):
        return False  # a headline: "Tỉnh ủy Hòa Bình sơ kết …", above news
    if _ISSUER.match(context.folded[here.start : here.end]) is None:
        return False
    capital = context.text[below.start : below.end].isupper()
    return capital or _BELOW_ISSUER.match(context.folded, below.start) is not None
