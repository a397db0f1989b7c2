"""Who asks for something: a body, a unit or an official, so that it is a recommendation."""

import re

from sosanh.extract.catalogue.phrases import Hit
from sosanh.extract.context import TextContext
from sosanh.extract.text.segments import CAPITALS, Sentence

_BODY = re.compile(
    r"(?<!\w)(?:tỉnh|thành phố|thủ đô|địa phương|tỉnh ủy|thành ủy|huyện ủy|đảng bộ|hà nội"
    r"|tp\.? hcm|nhiều nơi|ý kiến|đại biểu|tôi|chúng tôi)"
    r"(?: [^\W\d_]+){0,4} (?:cũng |đã |còn |cùng )*$"
)
_UNIT = re.compile(
    r"(?<!\w)(?:huyện|xã|phường|thị xã|sở|chi bộ|cấp ủy)(?: [^\W\d_]+){0,4} (?:cũng |đã |còn )*$"
)
_ASKS_FOR = re.compile(
    r" ?(?:được|cho|sớm|trung ương|tỉnh|chính phủ|bộ|nâng|tăng|bổ sung|giữ|nên|cần)(?!\w)"
)
"""Behind what a small unit asks: "huyện đề xuất được giữ lại …", not "đề xuất 12 cán bộ"."""
_LISTS = re.compile(
    r"(?<!\w)(?:nêu|gửi|đưa ra|có|kèm|ghi)(?: [^\W\d_]+){0,4} (?:\d{1,2}|một số|hai|ba|bốn|năm)"
    r" (?:điều |việc )?$"
)
"""Before "kiến nghị:" and what is asked: "tỉnh nêu 2 kiến nghị: nâng phụ cấp …"."""
_PERSON = re.compile(
    rf"(?:[Ôô]ng|[Bb]à|đồng chí|Đồng chí|Bí thư|Chủ tịch|Giám đốc|Trưởng [Bb]an)(?: |,)[^.;\"“]*"
    rf"[{CAPITALS}][^\W\d_]*,? (?:cũng |đã |còn |tiếp tục |lại )*$"
)
_SUBJECT_REACH = 120
_URGES = re.compile(r"(?<!\w)(?:cần|nên|phải|mong|sớm|đừng|không)(?!\w)")


def is_asked_by_a_body(context: TextContext, sentence: Sentence, cue: Hit) -> bool:
    """Whether a recommendation opens its sentence, or somebody who may ask is its subject."""
    if cue.start - sentence.start <= 2:
        return True
    if context.folded.startswith(":", cue.end) and _LISTS.search(
        context.folded, sentence.start, cue.start
    ):
        return True
    low = max(sentence.start, cue.start - _SUBJECT_REACH)
    if _UNIT.search(context.folded, low, cue.start) and _ASKS_FOR.match(
        context.folded, cue.end, sentence.end
    ):
        return True
    if _BODY.search(context.folded, low, cue.start) or _PERSON.search(context.text, low, cue.start):
        behind = sentence.end - cue.end > 2
        return behind or _URGES.search(context.folded, sentence.start, cue.start) is not None
    return False
