"""Numbered headings: how deep each stands, and what lies under those that open a plan."""

import re
from bisect import bisect_right
from collections.abc import Sequence

from sosanh.extract.text.segments import Sentence
from sosanh.facts import Role

_NUMBER = re.compile(
    r" *(?:(?P<part>phần (?:thứ )?\w+)|(?P<letter>[a-d])(?=\.)|(?P<roman>[ivx]{1,5})(?=[.)/ –-])"
    r"|(?P<digits>\d{1,2}(?:\.\d{1,2})*)[.)])"
)
_PART_ALONE = re.compile(r" *phần (?:thứ )?\w+[.:]? *")
_LEVELS = {"part": 1, "letter": 2, "roman": 3}
_OPENS_PLAN = re.compile(
    r"(?:một số |những |các )?(?:quan điểm, )?(?P<word>phương hướng|nhiệm vụ|mục tiêu|chỉ tiêu)\b"
)
_OF_DONE = re.compile(
    r"\b(?:kết quả|đã|tình hình|đánh giá|hoàn thành|kiểm điểm"
    r"|(?<!tổ chức )(?<!phân công )thực hiện)\b"
)
_AIMS = ("mục tiêu", "chỉ tiêu")
_LONGEST = 110


def level_of(folded: str, sentence: Sentence) -> int:
    """How deep the numbered heading that `sentence` is in stands; 0 without a number.

    "Phần thứ hai" 1, "B." 2, "II." 3, "2." 4, "2.1." 5. The number may be a sentence of its own,
    and "Phần thứ hai" a line above.
    """
    line = folded.rfind("\n", 0, sentence.start) + 1
    number = _NUMBER.match(folded, line, sentence.end)
    if number is None:
        above = folded.rfind("\n", 0, max(line - 1, 0)) + 1
        return 1 if _PART_ALONE.fullmatch(folded, above, max(line - 1, 0)) else 0
    if number["digits"]:
        return 4 + number["digits"].count(".")
    return _LEVELS[number.lastgroup or "part"]


class Plans:
    """The stretches of a text that stand under "II. Nhiệm vụ 6 tháng cuối năm" and its like."""

    def __init__(self, folded: str, sentences: Sequence[Sentence]) -> None:
        """Find them; each ends with the next heading as high as its own."""
        self._starts: list[int] = []
        self._roles: list[Role] = []
        above = 0
        for sentence in sentences:
            level = _level_of_heading(folded, sentence)
            if not level or (above and level > above):
                continue
            role = _role_of(folded[sentence.start : sentence.end])
            if above or role != "achieved":
                self._starts.append(sentence.end)
                self._roles.append(role)
            above = level if role != "achieved" else 0

    def role_at(self, offset: int) -> Role:
        """What a figure at `offset` is that nothing else calls done, to be done or aimed at."""
        place = bisect_right(self._starts, offset) - 1
        return self._roles[place] if place >= 0 else "achieved"


def opens_plan(words: str) -> bool:
    """Whether the `words` of a heading, its number left out, open a plan."""
    return _role_of(words) != "achieved"


def _role_of(words: str) -> Role:
    opening = _OPENS_PLAN.match(words)
    if opening is None or _OF_DONE.search(words):
        return "achieved"
    return "target" if opening["word"] in _AIMS else "planned"


def _level_of_heading(folded: str, sentence: Sentence) -> int:
    """The level of a short numbered line without an end mark; 0 for every other sentence."""
    if folded[sentence.end - 1] in ".;,!?…" or folded[sentence.end : sentence.end + 1] not in (
        "",
        "\n",
    ):
        return 0
    return level_of(folded, sentence) if sentence.end - sentence.start <= _LONGEST else 0
