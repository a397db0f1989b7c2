"""Lines that a page broke where they were full, in the middle of "ngày 03 tháng 12 năm 2018".

A line is a paragraph. Collections of laws print their sources' lines as they stood, and then one is
but a piece of a sentence.
"""

import re
from statistics import quantiles

_GOES_ON = re.compile(r" *(?!\w+: )(?:[^\W\d_]{2,}|ở|ý)[ ,.;]")
_ITEM = re.compile(
    r"\s*(?:[-+*•–]|\w{1,4}[).]|\(\w{1,3}\)|(?:Điều|Chương|Mục|Phần|Phụ lục|Nơi nhận|Căn cứ)\b|\|)"
)
_ENDED = (".", ":", ";", "!", "?", "…", "|", "”", '"', "-", "/")
_LEANS_ON = re.compile(
    r"(?:,|\b(?:năm|ngày|tháng|quý|số|khóa|thứ|của|và|các|những|là|về|tại|thuộc|với|cho|trên|trong"
    r"|theo|đến|từ|được|do|để|bộ|tỉnh|huyện|xã|phường|thành phố|luật|nghị định|nghị quyết"
    r"|quyết định|thông tư|kế hoạch))\Z",
    re.IGNORECASE,
)
_REACH = 16
_ENOUGH = 5
_ONE_IN = 12
_FULL = 0.75


def wrapped_breaks(text: str, start: int, end: int) -> list[int]:
    """Return where in `text[start:end]` a line break stands in the middle of a sentence.

    Only a text that goes on in lower case on many of its lines was broken so.
    """
    breaks = []
    at = text.find("\n", start, end)
    while at >= 0:
        breaks.append(at)
        at = text.find("\n", at + 1, end)
    begins = [text[at + 1 : at + 2] for at in breaks]
    if sum(first.islower() or first == " " for first in begins) < _ENOUGH:
        return []  # as mostly
    open_ended = [at for at in breaks if _is_open(text, at)]
    going_on = {at for at in open_ended if _goes_on(text, at + 1)}
    if len(going_on) < max(_ENOUGH, len(breaks) // _ONE_IN):
        return []
    lengths = {
        at: at - before - 1 for before, at in zip([start - 1, *breaks], breaks, strict=False)
    }
    full = _FULL * quantiles([lengths[at] for at in going_on], n=10)[-1]
    return [
        at for at in open_ended
        if at in going_on
        or (
            not _ITEM.match(text, at + 1)
            and not text[at + 1 : at + 2].isspace()
            and (lengths[at] >= full or _LEANS_ON.search(text, max(start, at - _REACH), at))
            and not _is_in_capitals(text, at)
        )
    ]  # fmt: skip


def _is_open(text: str, at: int) -> bool:
    """Whether the line that ends at `at` says something, and nothing closes it."""
    before, after = text[max(0, at - 2) : at].rstrip(), text[at + 1 : at + 2]
    if before[-1:].isdigit() and after.isdigit():
        return False  # two numbers, or one: who knows
    return bool(before) and not before.endswith(_ENDED) and after not in ("\n", "")


def _goes_on(text: str, start: int) -> bool:
    """Whether the line that begins at `start` begins with a word in lower case, no "a)"."""
    found = _GOES_ON.match(text, start)
    return found is not None and found[0].lstrip()[:1].islower()


def _is_in_capitals(text: str, at: int) -> bool:
    """Whether what stands before the break is a line of a letterhead: "HỘI ĐỒNG NHÂN"."""
    return text[text.rfind("\n", 0, at) + 1 : at].isupper()
