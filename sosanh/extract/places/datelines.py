"""Where news says at its head that it was written, and whither people of a place only go.

Below "Khánh Hòa, 5/2/2024" or "Bản Nà Lan, huyện Quỳnh Nhai (Sơn La)" a text is about that
province, however often it names others, in which its people find work.
"""

import re
from collections.abc import Mapping, Sequence

from sosanh.extract.numbered import NumberedText
from sosanh.extract.text.segments import CAPITALS, fold

_HEAD = 700
"""Characters at the head of a text in which it says where it was written."""
_CAPITAL = "hà nội"
"""Where papers of the whole country are written."""
_DAY_BEHIND = re.compile(
    r",? (?:ngày )?\d{1,2} ?[/.–-] ?\d{1,2}\b|, (?:sáng|chiều|tối|đêm|ngày|tháng|mùa|xuân)\b"
    r"| [-–—] "
)
"""Behind the place where news was written: "Khánh Hòa, 5/2/2024", "TÂY NINH - Bị điều …"."""
_TOWN_WITH_DAY = re.compile(
    rf"^(?:TP\.? |Thành phố )?(?P<town>[{CAPITALS}]\w*(?: [{CAPITALS}]\w*){{1,2}}),? (?:ngày )?"
    r"\d{1,2} ?[/.–-] ?\d{1,2}\b",
    re.MULTILINE,
)
"""The same of a town: "Buôn Ma Thuột, 11/9/2015"."""
_GOES = re.compile(r"\b(?:quê(?: ở)?|gốc|người|xuống|lên|vào|ra|sang|đi) \Z")
_TO_WORK = re.compile(
    rf"(?:(?:,| và)(?: [{CAPITALS}]\w*){{1,3}})*"
    r" (?:làm (?:công nhân|thuê|thợ|ăn|mướn|việc|công ty)|kiếm (?:việc|sống)|học nghề)\b"
)
"""Around a province that people only come from or go to: "lên Long An làm thợ"."""
_LEAD = len("quê ở ") + 2


def is_dateline(context: NumberedText, start: int, end: int, name: str) -> bool:
    """Whether a line at the head opens with the province and a day: the text is about it."""
    if name == _CAPITAL or not _is_at_the_head(context, start):
        return False
    opens = start == context.document.body_start or context.text[start - 1] == "\n"
    return opens and _DAY_BEHIND.match(context.folded, end) is not None


def lies_in_parentheses(context: NumberedText, start: int, end: int) -> bool:
    """Whether the head tells of a unit in that province: "huyện Quỳnh Nhai (Sơn La)"."""
    if not _is_at_the_head(context, start):
        return False
    text = context.text
    opened = text.endswith(("(", "(tỉnh "), 0, start) and text.startswith(")", end)
    return opened and any(
        hit.phrase.code in ("district", "city", "commune")
        for hit in context.hits_in("area_word", context.sentence_at(start).start, start)
    )


def is_gone_to(context: NumberedText, start: int, end: int) -> bool:
    """Whether somebody only comes from there, or works there now."""
    return (
        _GOES.search(context.folded, max(0, start - _LEAD), start) is not None
        or _TO_WORK.match(context.text, end) is not None
    )


def town_of_dateline(context: NumberedText, districts: Mapping[str, Sequence[str]]) -> str | None:
    """The province of the town with whose name and a day a line at the head opens."""
    begins = context.document.body_start
    for match in _TOWN_WITH_DAY.finditer(context.text, begins, begins + _HEAD):
        provinces = set(districts.get(fold(match["town"]), ()))
        if len(provinces) == 1:
            return provinces.pop()
    return None


def _is_at_the_head(context: NumberedText, start: int) -> bool:
    begins = context.document.body_start
    return begins <= start < begins + _HEAD
