"""Where a text says what it is about: its title and first sentences, below any letterhead."""

import re
from typing import NamedTuple

from sosanh.extract.numbered import NumberedText

_SENTENCES = 6
"""Sentences after the title in which a text says what it is about."""
_LETTERHEAD_LINES = 12
_LETTERHEAD = re.compile(
    r"(?:số ?:|cộng hòa xã hội|độc lập ?-|đảng cộng sản việt nam$"
    r"|[^,\d\n]{2,24}, ngày \d[\d /.-]*(?:tháng \d+ năm \d+)?$"
    r"|báo cáo(?: nhanh| tóm tắt| chuyên đề| sơ bộ)$"
    r"|(?:báo cáo|kế hoạch|thông báo|kết luận|tờ trình|chương trình|hướng dẫn|quyết định)$)"
)
"""A line above the title of a paper: its number, the state's motto, place and day, its kind."""


_ISSUER = re.compile(
    r"(?:đảng bộ|(?:tỉnh|thành|huyện|thị|quận) ủy|đảng ủy|ủy ban|ubnd|ubkt|hội đồng|hđnd|sở|ban"
    r"|văn phòng|tỉnh|thành phố|huyện|quận|thị xã|thị trấn|xã|phường)\b[^.;:\d\n]*\n(?!\n)"
)
"""A line with the name of who writes, and no empty line below it."""


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
        capital = context.text[sentence.start : sentence.end].isupper()
        if _LETTERHEAD.match(folded, sentence.start, sentence.end) or (
            capital and above == number and _ISSUER.match(folded, sentence.start)
        ):
            above = number + 1
    last = len(sentences) - 1
    title, end = sentences[min(above, last)], sentences[min(above + _SENTENCES, last)]
    return Opening(title.end, end.end)
