"""The clauses of a sentence, and the figures in them, as far as times are told by them."""

import re
from collections.abc import Sequence
from re import Match

from sosanh.extract.numbered import NumberedText
from sosanh.extract.text.cued import cued
from sosanh.extract.text.segments import Sentence
from sosanh.extract.text.spans import Span
from sosanh.extract.text.units import COMMUNE, DISTRICT
from sosanh.extract.time.phrase import TimePhrase

_MARK = re.compile(r"[;:()|]|,(?=\s)")
_DASH = cued(
    r"\s(?<!/[^\W\d]{2} )(?<!/ [^\W\d]{2} )[-–](?=\s)(?!\s[^\W\d_]{2,6}\s?/)", "-", "–"
)  # not one in a symbol with spaces: "11 - NQ / TW", "108 / 2014 / NĐ - CP"
_TURN = cued(
    r"\s(?=trong khi |còn (?!(?:hơn |gần |khoảng |trên )?\d)|nhưng |song |thì )",
    "trong khi ", "còn ", "nhưng ", "song ", "thì ",
)  # fmt: skip
"""What parts the clauses of a sentence: its marks, dashes and words that turn to another."""
_PARTS = re.compile(r"(?:chuyển tiếp|bị trừ|trong đó)")
_COUNTED = (
    *("đảng bộ", "chi bộ", *COMMUNE.split("|"), *DISTRICT.split("|"), "thành phố", "thôn"),
    *("ban", "ngành", "cơ quan", "đơn vị", "địa phương", "sở", "cán bộ", "công chức", "viên chức"),
)
"""Kinds of units and persons that a comma may part without ending a clause."""
_LAST_NOUN = re.compile(r" [^\W\d]+(?: [^\W\d]+){0,3} trong ")
"""Between a comma and the time that ends a sentence: ", nghiệp vụ trong năm 2022."."""
TO_THE_RIGHT = 110
"""How far right of a figure its period may stand: "kết nạp 120 đảng viên mới trong năm 2022"."""


class SentenceClauses:
    """One sentence, the phrases of time in it, and where its clauses begin and end."""

    def __init__(
        self, context: NumberedText, sentence: Sentence, phrases: Sequence[TimePhrase]
    ) -> None:
        self._folded = context.folded
        self._start, self._end = sentence.start, sentence.end
        self._phrases = phrases
        spans = [(phrase.start, phrase.end) for phrase in phrases]
        marks = [*_MARK.finditer(self._folded, self._start, self._end)]
        parted = [*_DASH.finditer(self._folded, self._start, self._end)]
        parted += _TURN.finditer(self._folded, self._start, self._end)
        if parted:
            marks = sorted([*marks, *parted], key=Match.start)
        self._marks = [
            mark.span()
            for mark in marks
            if not _inside(mark.start(), spans) and not self._enumerates(mark.start())
        ]
        self._figures = [
            (max(one.quantity_start, one.start - 12) if one.quantity_start >= 0 else one.start, one)
            for one in context.numerals_in(self._start, self._end)
            if one.value is not None and not _inside(one.start, spans)
        ]

    def _enumerates(self, comma: int) -> bool:
        """Whether a comma only parts what is counted: "48 đảng bộ, chi bộ cơ sở"."""
        if self._folded[comma] != ",":
            return False
        before = self._folded[max(self._start, comma - len(" thành phố")) : comma]
        return before.endswith(_COUNTED) and self._folded.startswith(_COUNTED, comma + 2)

    def _clause(self, phrase: TimePhrase) -> tuple[int, int]:
        """Where the clause of a phrase begins and ends."""
        begin, stop = self._start, self._end
        for start, end in self._marks:
            if end <= phrase.start:
                begin = end
            elif start >= phrase.end:
                stop = start
                break
        return begin, stop

    def _clause_end(self, position: int) -> int:
        """Where the clause of what stands at `position` ends."""
        return next((start for start, _ in self._marks if start >= position), self._end)

    def _before(self, position: int) -> int:
        """Where the clause before the mark at `position` begins."""
        return max((end for _, end in self._marks if end <= position), default=self._start)

    def _reach_over_comma(self, phrase: TimePhrase, begin: int, earlier: int) -> int | None:
        """Where "kết nạp 120 đảng viên, trong năm 2022" begins: the clause before the comma.

        Also "cử 120 người học lý luận, nghiệp vụ trong năm 2022": a last noun before the time.
        """
        short = phrase.start - begin <= len(", trong cả ")
        if not short and self._folded[phrase.end : phrase.end + 1] in ("", ".", "\n"):
            short = _LAST_NOUN.fullmatch(self._folded, begin, phrase.start) is not None
        if self._folded[phrase.end : phrase.end + 2].strip(" ").isalpha():
            return None  # "…, giảm 8 trường, năm nay dừng"
        if not short or begin == self._start or self._folded[begin - 1] != ",":
            return None
        start = max(self._before(begin - 1), earlier, phrase.start - TO_THE_RIGHT)
        return None if _PARTS.search(self._folded, start, phrase.start) else start

    def _parenthesis(self, position: int) -> int:
        """Where the parenthesis around `position` opens; -1 outside."""
        opened = self._folded.rfind("(", self._start, position)
        return opened if opened > self._folded.rfind(")", self._start, position) else -1

    def _semicolon(self, position: int) -> int:
        """Where the part of the sentence ends that stands between semicolons."""
        end = self._folded.find(";", position, self._end)
        return end if end >= 0 else self._end


def _inside(position: int, spans: Sequence[Span]) -> bool:
    return any(start <= position < end for start, end in spans)
