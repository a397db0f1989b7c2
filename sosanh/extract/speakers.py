"""Who says it: "Phó Chủ tịch UBND tỉnh Lê Văn Minh cho biết, …"."""

import re

from sosanh.extract.scanned import ScannedText
from sosanh.extract.text.segments import Sentence

SPEAKING = ("said", "according")
"""Layers without a phrase of which nobody is said to say it."""
_LONGEST = 160
# whose body it is: "Ban Tổ chức Tỉnh ủy", "công an tỉnh"
_OF_WHOM = frozenset(
    ("tỉnh", "thành", "phố", "huyện", "quận", "thị", "xã", "trung", "ương", "ủy", "uỷ")
)
_LAST_ADVERBS = ("đã", "cũng", "vừa", "còn", "tiếp tục", "thẳng thắn", "trực tiếp")
_ADVERBS = re.compile(rf"(?:[\s,]+(?:{'|'.join(_LAST_ADVERBS)}))+$", re.IGNORECASE)
_IS_CLAUSE = re.compile(r"\s(?:đã|sẽ|dự)\s|\svà$")
_BEFORE = re.compile(r"(?:^|[,;:\"”“–]\s*|\b[Tt]heo )$")


def find_speaker(context: ScannedText, sentence: Sentence) -> str | None:
    """The person or body that the sentence attributes its statement to, with the title."""
    for said in context.hits_in("said", sentence.start, sentence.end):
        speaker = _named_in(context, sentence.start, said.start)
        if speaker:
            return speaker
    for according in context.hits_in("according", sentence.start, sentence.end):
        comma = context.text.find(",", according.end, sentence.end)
        speaker = _named_in(context, according.end, comma) if comma > 0 else None
        if speaker:
            return speaker
    return None


def _named_in(context: ScannedText, start: int, end: int) -> str | None:
    """The person or body whose name ends at `end`, from the first word of a clause on."""
    text = context.text[start:end].rstrip(' ,–-"“”')
    if text.lower().endswith(_LAST_ADVERBS):
        text = _ADVERBS.sub("", text)
    for head in context.hits_in("speaker", max(start, end - _LONGEST), start + len(text)):
        before, after = context.text[start : head.start], context.text[head.end : start + len(text)]
        name, *posts = after.split(", ")
        if (
            _BEFORE.search(before.lstrip(' –-"“'))
            and _is_name(head.phrase.code, name.split())
            and not _IS_CLAUSE.search(after)
            and all(_is_post(context, head.end + after.find(post)) for post in posts)
        ):
            return context.text[head.start : start + len(text)]
    return None


def _is_name(kind: str, words: list[str]) -> bool:
    """Whether `words` behind an honorific, a title or a body's first words go on as names do."""
    named = 0
    for word in reversed(words):
        if not word[0].isupper():
            break
        named += 1
    if kind == "honorific":
        return 1 <= named == len(words) <= 5
    if kind == "title":
        return named >= 2 or named == len(words)
    return all(word[0].isupper() or word.lower() in _OF_WHOM for word in words)


def _is_post(context: ScannedText, at: int) -> bool:
    """Whether a title begins at `at`: "ông Lê Văn Minh, Phó Giám đốc Sở Nội vụ"."""
    hits = context.hits_in("speaker", at, at + 40)
    return any((hit.start, hit.phrase.code) == (at, "title") for hit in hits)
