"""Faults that a sentence names: those that are still there, and those only told of or remedied."""

import re

from sosanh.extract.catalogue.phrases import Hit
from sosanh.extract.context import TextContext
from sosanh.extract.text.segments import Sentence

_REMEDIED = re.compile(
    r"(?<!chưa )(?<!chậm )(?<!\w)(?:khắc phục|tháo gỡ|chấn chỉnh|giải quyết|xử lý|sửa chữa"
    r"|ngăn ngừa|phòng ngừa|đẩy lùi|loại bỏ|tránh|không để|làm rõ|gỡ)"
    r"(?: được| dần| cơ bản| ngay| kịp thời| triệt để| dứt điểm"
    r"| những| các| một số| nhiều| mọi| mặt| việc| vấn đề| tình trạng| xảy ra| từng bước)* $"
)
"""Before what is no longer wanting: "khắc phục những hạn chế, khuyết điểm"."""
_AVOIDED = re.compile(
    r"(?<!\w)(?:khắc phục|chống|phòng|tránh|loại bỏ|chấn chỉnh|đẩy lùi|ngăn chặn|không để"
    r"|không được|không còn|nghiêm cấm|phê phán|hết|chấm dứt|cắt giảm|xử lý|giải quyết|tháo gỡ"
    r"|giảm được|phải|cần|sẽ)(?:,? [\w.]+){0,7},? [“\"]?$"
)
"""Further before a fault that no word like "còn", "chưa" calls one that is still there."""
_ENDS_CLAUSE = re.compile(r" ?(?:[,.;!]|\Z)| (?:nên|khiến|làm cho|dẫn đến|trong khi)\b")
_ATTRIBUTIVE = re.compile(
    r"(?<!\w)(?:những|các|mặt|điểm|nơi|khâu|lĩnh vực|việc|tổ chức|cơ sở|đơn vị|thủ tục|bị|là|không"
    r"|sự|tình trạng|cắt giảm|bãi bỏ|giảm|bớt|xóa|nêu|chỉ ra|có|vì|do|bởi)(?: [^\W\d_]+)? $"
    r"|\d (?:[^\W\d_]+(?: [^\W\d_]+)?, )?$"
)
"""Before a word that only describes what is told of: "những khâu chồng chéo", "hết lúng túng"."""
_STILL_THERE = ("còn", "vẫn", "chưa", "hãy", "bộc lộ", "có ", "không ")


def is_predicate(context: TextContext, sentence: Sentence, cue: Hit) -> bool:
    """Whether a fault ends its clause and says of its subject what that is: "… dàn trải."."""
    if _ENDS_CLAUSE.match(context.folded, cue.end, sentence.end) is None:
        return False
    if context.plans.role_at(sentence.start) != "achieved":
        return False
    return _ATTRIBUTIVE.search(context.folded, sentence.start, cue.start) is None


def is_no_more(context: TextContext, sentence: Sentence, cue: Hit) -> bool:
    """Whether a fault is remedied, or only told to be avoided: "Chống lối làm việc qua loa"."""
    if _REMEDIED.search(context.folded, sentence.start, cue.start):
        return True
    if context.folded.startswith(_STILL_THERE, cue.start):
        return False
    return _AVOIDED.search(context.folded, sentence.start, cue.start) is not None
