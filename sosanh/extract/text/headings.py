"""Numbered headings: how deep each stands, and what lies under those that open a plan."""

import re
from bisect import bisect_right
from collections.abc import Sequence

from sosanh.extract.text.rows import holds_cells
from sosanh.extract.text.segments import Sentence, ends_line
from sosanh.facts import Role

HEAD_MARK = r"[ *•–+-]*(?:(?:\d{1,2}|[ivx]{1,4})[.)] ?)?"
"""What may mark or number a line before its first word."""
_NUMBER = re.compile(
    r" *(?:(?P<part>phần (?:thứ )?\w+)|(?P<letter>[a-d])(?=\.)|(?P<roman>[ivx]{1,5})(?=[.)/ –-])"
    r"|(?P<digits>\d{1,2}(?:\.\d{1,2})*)[.)])"
)
_PART_ALONE = re.compile(r" *phần (?:thứ )?\w+[.:]? *")
_LEVELS = {"part": 1, "letter": 2, "roman": 3}
_OPENS_PLAN = re.compile(
    r"(?:[*•●] ?|(?:[ivx]{1,5}|\d{1,2}|[a-d]) ?[-–/)] ?|phần (?:thứ )?\w+ ?[:.–-] ?)?"
    r"(?:một số |những |các )?(?:quan điểm, )?"
    r"(?P<word>phương hướng|nhiệm vụ|mục tiêu|chỉ tiêu|giải pháp"
    r"|(?:công việc|việc|công tác)"
    r"(?=[^.;:,]{0,40} (?:còn lại|cần làm|phải làm|sắp tới|tiếp theo)\b)"
    r"|(?:chương trình|kế hoạch)"
    r"(?= (?:công tác )?(?:trọng tâm )?(?:tháng|quý|\d tháng) | thời gian tới|[:.]?\Z))"
)
_OF_WORK = re.compile(r"(?:một số |những |các )?(?:công việc|việc|công tác)\b")
_OF_DONE = re.compile(
    r"\b(?:kết quả|đã|tình hình|đánh giá|hoàn thành|kiểm điểm"
    r"|(?<!tổ chức )(?<!phân công )thực hiện)\b"
)
_ITEM = re.compile(r"[-+*•–]|[a-zđ]\)")
_OF_A_SCHEME = re.compile(
    r"\b(?:thông qua|trình|phê duyệt|thống nhất|xây dựng|cho ý kiến)\b[^.;:]{0,60}"
    r"\b(?:đề án|phương án|dự thảo)\b[^.;:]{0,60}\b(?:sắp xếp|sáp nhập|hợp nhất)\b[^.;]{0,140}"
    r"(?:cụ thể|như sau|theo đó):\Z"
)
"""Leads in what is only to be: "thông qua Đề án sắp xếp đơn vị hành chính, cụ thể:"."""
_MARKS = "*•●"
"""What may stand before a heading as before an item: "* Nhiệm vụ tháng 7"."""
_AIMS = ("mục tiêu", "chỉ tiêu")
_LONGEST = 110
_AHEAD = re.compile(
    r"\b(?:phương hướng|trọng tâm|thời gian tới|tới|cuối năm|tiếp theo|sắp tới"
    r"|(?:quý|tháng|năm|nhiệm kỳ) (?:\d|[iv]+\b))"
)
"""What tells tasks ahead, where no number heads them, from a field: "Nhiệm vụ kiểm tra"."""
_LABEL = re.compile(r"\W*(?:\d{1,2}[.)] )?(?P<words>[^:;\n]{8,80}):")
_UNNUMBERED = 3
"""The level of a heading of tasks without a number."""


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

    def __init__(self, text: str, folded: str, sentences: Sequence[Sentence]) -> None:
        """Find them; each ends with the next heading as high as its own.

        One without a number ends with what looks back, or with the next line in capitals, and one
        that leads in a list ends with its last item, what a scheme says with its paragraphs.
        """
        self._folded = folded
        self._starts: list[int] = []
        self._roles: list[Role] = []
        above, alone, in_list, of_scheme = 0, False, False, False
        for sentence in sentences:
            words = folded[sentence.start : sentence.end]
            if in_list and not _ITEM.match(words):
                self._starts.append(sentence.start)
                self._roles.append("achieved")
                in_list = False
            leads_in = not above and words.endswith(":")
            if leads_in and is_of_tasks(words):
                self._starts.append(sentence.end)
                self._roles.append(_role_of(words))
                in_list = True
                continue
            if leads_in and _OF_A_SCHEME.search(words):
                self._starts.append(sentence.end)
                self._roles.append("planned")
                of_scheme = True
                continue
            if of_scheme and words[-1] != ";" and ends_line(folded, sentence.end):
                self._starts.append(sentence.end)
                self._roles.append("achieved")
                of_scheme = False
            short = is_heading(folded, sentence)
            if short and holds_cells(text, sentence.start, sentence.end):
                continue
            level = level_of(folded, sentence) if short else 0
            bare = short and not level and _is_line(folded, sentence)
            bare = bare or (short and words[0] in _MARKS and is_of_tasks(words))
            if bare and (is_of_tasks(words) or (alone and _turns(text, sentence, words))):
                level = _UNNUMBERED
            if not level or (above and level > above):
                continue
            role = _role_of(words)
            if above or role != "achieved":
                self._starts.append(sentence.end)
                self._roles.append(role)
            above = level if role != "achieved" else 0
            alone = bare and above > 0

    def role_at(self, offset: int) -> Role:
        """What a figure at `offset` is that nothing else calls done, to be done or aimed at."""
        place = bisect_right(self._starts, offset) - 1
        return self._roles[place] if place >= 0 else "achieved"

    def role_behind_label(self, start: int, offset: int) -> Role:
        """The same for a sentence from `start` on that a label opens: "Nhiệm vụ quý IV: …"."""
        label = _LABEL.match(self._folded, start, offset)
        words = label["words"] if label is not None else ""
        return _role_of(words) if is_of_tasks(words) else "achieved"


def opens_plan(words: str) -> bool:
    """Whether the `words` of a heading open a plan; a number before a full stop is left out."""
    return _role_of(words) != "achieved"


def _role_of(words: str) -> Role:
    opening = _OPENS_PLAN.match(words)
    if opening is None or _OF_DONE.search(words):
        return "achieved"
    return "target" if opening["word"] in _AIMS else "planned"


def is_of_tasks(words: str) -> bool:
    """Whether words that no number heads name tasks of a time to come.

    Over a part of a feature, "Công tác cán bộ và những việc tiếp theo" is no heading of tasks.
    """
    ahead = opens_plan(words) and _AHEAD.search(words) is not None
    return ahead and _OF_WORK.match(words) is None


def _turns(text: str, sentence: Sentence, words: str) -> bool:
    """Whether a line under tasks without a number is the next heading, and none of theirs."""
    return _OF_DONE.search(words) is not None or text[sentence.start : sentence.end].isupper()


def _is_line(folded: str, sentence: Sentence) -> bool:
    """Whether what closes a short line is all of it, and no item of a list."""
    return (
        not folded[folded.rfind("\n", 0, sentence.start) + 1 : sentence.start].strip()
        and folded[sentence.start].isalpha()
        and folded[sentence.end - 1] not in ":|"
    )


def level_of_heading(folded: str, sentence: Sentence) -> int:
    """The level of a short numbered line without an end mark; 0 for every other sentence."""
    return level_of(folded, sentence) if is_heading(folded, sentence) else 0


def is_heading(folded: str, sentence: Sentence) -> bool:
    """Whether a sentence closes a short line without an end mark."""
    return (
        folded[sentence.end - 1] not in ".;,!?…"
        and ends_line(folded, sentence.end)
        and sentence.end - sentence.start <= _LONGEST
    )
