"""The words between a count and what it is measured or compared with: "chiếm", "tăng … so với"."""

import re

from sosanh.extract.context import TextContext
from sosanh.extract.counts.count import Count

_VERB = 30
NEAR = 75
"""Characters between a count and the percent or change that is said of it."""
THEN = r"(?:cùng kỳ|(?:năm|quý|tháng) (?:trước|ngoái|(?:19|20)\d\d))"
"""An earlier time, of which a percent is that stands before it: "37,9% của năm 2018"."""
_THAN_A_TIME = re.compile(
    r" (?:so với )?(?:cùng kỳ|(?:cùng kỳ )?(?:năm|quý|tháng|kỳ|nhiệm kỳ)"
    r" (?:trước|ngoái|[\d/]+))(?: là| tới)? "
)
"""Between a change and its amount: "cao hơn năm 2018 là 2,3 điểm"."""
_OPENING = 16
"""Characters from the start of a sentence to the end of "So với cùng kỳ"."""
_ONLY = "mới"
"""Leads in a figure, or ends the noun of the one before: "5 đảng viên mới đạt 100%"."""
_IS_LEVEL = re.compile(r" (?:so với )?(?:mức|bình quân|tỷ lệ|mặt bằng)(?: [^\W\d_]+){0,5} \(?\Z")
"""Before a percent that is no difference: "thấp hơn mức 98,2% của cả tỉnh"."""


_TO_AIM_OR_FROM = re.compile(
    r"\b(?:(?:vượt|cao hơn|thấp hơn)(?: so với)? (?:chỉ tiêu|mục tiêu|kế hoạch|yêu cầu|ngưỡng)"
    r"|(?:tăng|giảm)(?: mạnh| dần| đều)? từ)(?: [^\W\d_]+){0,4} \(?\Z"
)


def is_aim_or_start(context: TextContext, start: int, end: int) -> bool:
    """Whether a share is set against another one at `end`: "vượt chỉ tiêu 95%", "tăng từ 60%"."""
    return _TO_AIM_OR_FROM.search(context.folded, start, end) is not None


def percent_verb(context: TextContext, count: Count, floor: int) -> tuple[str, str]:
    """The verb that leads in the percent: (share | rise | fall, its surface), or two blanks."""
    start = count.numeral.start  # "nhiều hơn 44": the verb's last word is no qualifier
    if context.folded.startswith(_ONLY, floor - len(_ONLY)):
        floor -= len(_ONLY)  # "kết nạp 5 đảng viên mới đạt 100% kế hoạch"
    hits = context.hits_in("percent_verb", max(floor, start - _VERB), start)
    if hits and _IS_LEVEL.search(context.folded, hits[-1].end, start):
        return "", ""
    if hits and start - hits[-1].end <= 12:
        words = context.folded[hits[-1].end : start].strip()
        if words.endswith("(") and words.strip("( "):
            return "", ""  # "vượt Đà Nẵng (58,9%)": the percent is Đà Nẵng's
        return hits[-1].phrase.code, hits[-1].phrase.surface
    if hits and _THAN_A_TIME.fullmatch(context.folded, hits[-1].end, start):
        return hits[-1].phrase.code, hits[-1].phrase.surface
    return "", ""


_AIMS = r"(?:chỉ tiêu|kế hoạch|mục tiêu|nghị quyết)"
_PASSED = re.compile(
    rf"\bvượt (?:(?P<aim>{_AIMS})(?: [^\W\d_]+){{0,4}} (?:hơn |gần |trên )?[\d.,]+"
    rf"|(?:hơn |gần |trên )?[\d.,]+(?: ?%)? (?:so với )?(?P<behind>{_AIMS}))\b"
)
_AIM_BEHIND = len(" % so với nghị quyết")


def comparator(context: TextContext, start: int, end: int) -> str | None:
    """What is compared with, in the text's words: "cùng kỳ năm 2022".

    Where nothing follows it may open the sentence: "So với năm 2022, … giảm 12%". What was passed
    by so much is an aim: "vượt 30% chỉ tiêu", "vượt kế hoạch 12%".
    """
    semicolon = context.folded.find(";", start, end)
    until = min(end, start + _AIM_BEHIND)
    passed = [*_PASSED.finditer(context.folded, max(0, start - NEAR), until)][-1:]
    if passed and start <= passed[0].end() + len(" %"):
        span = passed[0].span("aim" if passed[0]["aim"] else "behind")
        return context.text[slice(*span)]
    hits = context.hits_in(
        "comparator", start, min(semicolon if semicolon >= 0 else end, start + NEAR)
    )
    if not hits:
        opening = context.sentence_at(start).start
        hits = context.hits_in("comparator", opening, opening + _OPENING)[:1]
    if not hits:
        return None
    stop = hits[0].end
    while stop < end and context.text[stop] not in ",;.()":
        stop += 1
    words = context.text[hits[0].start : stop].strip()
    lead = len("so với ") if words.lower().startswith("so với ") else 0
    return words[lead:].strip() or words
