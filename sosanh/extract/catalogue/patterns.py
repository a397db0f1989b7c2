"""Composed phrases: words in order with a little room between them, read from a catalogue.

A pattern such as `đối thoại … <business>` is a literal part and a word class, up to `reach`
characters apart and never across a semicolon or a sentence; `#` stands for a figure. With `&` for
`…` the parts may stand in any order. Where `refuses` opens with a comma, what follows the clause
of the match refuses nothing: "sáp nhập hai xã, bố trí lại trường học". Words and parts may hold
choices, "[gộp/nhập] làm một". An analyst widens a pattern by a word in the class, or adds a
wording as a row. Looking up stays linear: one pass finds the rarest part of each pattern, and only
there is the whole pattern tried.
"""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import reduce
from itertools import permutations
from operator import or_
from pathlib import Path
from typing import NamedTuple

from sosanh.errors import InvalidCatalogue
from sosanh.extract.catalogue.phrases import WordHit
from sosanh.extract.catalogue.wordings import wordings
from sosanh.extract.text.segments import Sentence, fold
from sosanh.seeds import read_rows

_FIGURE = "#"
_LONGEST_FIGURE = 15  # "12.345/12.345"
_AROUND = 110  # characters on each side in which `needs` and `refuses` are looked for
_IN_CLAUSE = ","
_CLAUSE_END = re.compile(
    r"[,;](?! (?:giải thể|sáp nhập|hợp nhất|sắp xếp|tổ chức lại|chia tách|kiện toàn)\b)"
)
"""What parts a deed from what else came of it; verbs in a row share what stands behind them."""


@dataclass(frozen=True, slots=True)
class Pattern:
    """One row of a pattern catalogue, compiled; `row` keeps the cells that others read."""

    code: str
    expression: re.Pattern[str]
    parts: int  # the bits of its parts: where one is not in the sentence, nothing matches
    opening: int  # the bit of its first part, 0 when that is the anchor or holds a figure
    left: int  # characters that may precede the anchor
    right: int  # characters that may follow it
    needs: re.Pattern[str] | None
    refuses: re.Pattern[str] | None
    in_clause: bool  # whether what follows the clause of the match refuses nothing
    refused: int  # the bit of `refuses`, every bit for a figure: without it nothing is refused
    confidence: float
    row: Mapping[str, str]


class PatternMatch(NamedTuple):
    """A pattern found at `text[start:end]`."""

    start: int
    end: int
    pattern: Pattern

    def words_begin(self, folded: str) -> int:
        """Where its words begin, behind the figure that may open it: "14 xã có bí thư kiêm …"."""
        expression = self.pattern.expression
        match = expression.match(folded, self.start, self.end) if expression.groups else None
        return match.start(1) if match is not None else self.start


class PatternSet:
    """All patterns of one catalogue, found together."""

    def __init__(
        self,
        rows: Sequence[Mapping[str, str]],
        classes: Mapping[str, Sequence[str]],
        name: str,
    ) -> None:
        """Compile `rows` (columns code, pattern, reach, needs, refuses).

        Raises InvalidCatalogue, naming row and cell, for an unknown class or an empty part.
        """
        self._patterns: list[Pattern] = []
        bits: dict[tuple[str, ...], int] = {}
        anchored: dict[str, list[int]] = {}
        others: list[int] = []  # by pattern, the bits of its parts but the anchor

        def bit(words: Sequence[str]) -> int:
            return bits.setdefault(tuple(words), 1 << len(bits))

        for number, row in enumerate(rows, start=2):
            where = f"{name}, row {number}"
            reach = _reach(row["reach"], where)
            needs = _any_of(row["needs"], classes, where)
            refused, opened, rest = row["refuses"].partition(f"{_IN_CLAUSE}|")
            in_clause = bool(opened) and not refused
            refuses = _any_of(rest if in_clause else row["refuses"], classes, where)
            needed = re.compile(_either(needs)) if needs else None
            refusing = re.compile(_either(refuses)) if refuses else None
            for order in _orders(row["pattern"], where):
                parts = [_words(part, classes, where) for part in order]
                # the part whose shortest word is longest is met least often
                anchor = max(range(len(parts)), key=lambda at: min(map(len, parts[at])))
                widths = [max(_LONGEST_FIGURE, *map(len, part)) + reach for part in parts]
                opens = anchor > 0 and _FIGURE not in parts[0]
                pattern = Pattern(
                    code=row["code"],
                    expression=_compiled(parts, reach),
                    parts=sum(
                        {bit(part) for part in (*parts, needs) if part and _FIGURE not in part}
                    ),
                    opening=bit(parts[0]) if opens else 0,
                    left=sum(widths[:anchor]),
                    right=sum(widths[anchor:]),
                    needs=needed,
                    refuses=refusing,
                    in_clause=in_clause,
                    refused=-1 if _FIGURE in refuses else bit(refuses) if refuses else 0,
                    confidence=float(row["confidence"]),
                    row=row,
                )
                for word in parts[anchor]:
                    anchored.setdefault(word, []).append(len(self._patterns))
                others.append(pattern.parts & ~bit(parts[anchor]))
                self._patterns.append(pattern)
        # for each word: the parts that it fills, those of them that open a pattern, and the
        # patterns that it anchors with their other parts
        self.words: Sequence[str] = tuple(
            dict.fromkeys([*anchored, *(word for part in bits for word in part)])
        )
        filled = dict.fromkeys(self.words, 0)
        for part, own in bits.items():
            for word in part:
                filled[word] |= own
        self._parts = list(filled.values())
        opening = reduce(or_, (pattern.opening for pattern in self._patterns), 0)
        self._openings = [own & opening for own in self._parts]
        self._anchored = [
            [(others[number], self._patterns[number], number) for number in anchored.get(word, ())]
            for word in self.words
        ]

    def find(
        self, folded: str, sentences: Sequence[Sentence], hits: Sequence[WordHit]
    ) -> Iterator[tuple[Sentence, list[PatternMatch]]]:
        """Yield each sentence that holds matches, with all of them by start, the longer first.

        `hits` are those of a scanner whose first words are `words`.
        """
        known = len(self.words)
        ends = [hit[2] for hit in hits]
        parts, anchored, openings = self._parts, self._anchored, self._openings
        position = 0
        for sentence in sentences:
            start, passed = sentence.start, position
            position = bisect_right(ends, sentence.end, passed)
            present = 0
            anchors: list[WordHit] = []
            opened: list[tuple[int, int]] = []
            for hit in hits[passed:position]:
                word, at, _ = hit
                if word < known and at >= start:
                    present |= parts[word]
                    if openings[word]:
                        opened.append((at, openings[word]))
                    if anchored[word]:
                        anchors.append(hit)
            opened.sort()
            found: set[tuple[int, int, float, int]] = set()
            for hit in anchors:
                for others, pattern, number in anchored[hit[0]]:
                    if others & present == others:
                        span = self._try(folded, sentence, hit, pattern, opened)
                        if span is not None and self._holds(
                            folded, sentence, span, pattern, present
                        ):
                            found.add((span[0], -span[1], -pattern.confidence, number))
            if found:
                # of equal matches that of the earlier row comes first
                yield (
                    sentence,
                    [PatternMatch(at, -end, self._patterns[n]) for at, end, _, n in sorted(found)],
                )

    def _try(
        self,
        folded: str,
        sentence: Sentence,
        anchor: WordHit,
        pattern: Pattern,
        opened: Sequence[tuple[int, int]],
    ) -> tuple[int, int] | None:
        """The match of `pattern` that holds `anchor`.

        `opened` is where words of the sentence begin that open patterns, in order, with their bits.
        """
        _, start, end = anchor
        last = min(sentence.end, start + pattern.right)
        match: re.Match[str] | None
        if not pattern.left:
            match = pattern.expression.match(folded, start, last)
            return match.span() if match is not None and end <= match.end() else None
        first, opening = max(sentence.start, start - pattern.left), pattern.opening
        if not opening:
            for match in pattern.expression.finditer(folded, first, last):
                if match.start() <= start and end <= match.end():
                    return match.span()
            return None
        # the first part can only stand where a word of it was found
        reached = first
        for begin, own in opened[bisect_left(opened, (first,)) :]:
            if begin > start:
                break
            if own & opening and begin >= reached:
                match = pattern.expression.match(folded, begin, last)
                if match is not None:
                    reached = match.end()
                    if end <= reached:
                        return match.span()
        return None

    @staticmethod
    def _holds(
        folded: str, sentence: Sentence, span: tuple[int, int], pattern: Pattern, present: int
    ) -> bool:
        """Whether what the pattern needs stands around the match, and nothing that refuses it."""
        needs, refuses = pattern.needs, pattern.refuses if pattern.refused & present else None
        if needs is None and refuses is None:
            return True
        low = max(sentence.start, span[0] - _AROUND)
        high = min(sentence.end, span[1] + _AROUND)
        if needs is not None and needs.search(folded, low, high) is None:
            return False
        if refuses is None:
            return True
        if pattern.in_clause:
            end = _CLAUSE_END.search(folded, span[1], high)
            high = high if end is None else end.start()
        return refuses.search(folded, low, high) is None


def read_patterns(patterns: Path, words: Path) -> PatternSet:
    """Compile the catalogue `patterns` with the word classes of `words`."""
    classes: dict[str, list[str]] = {}
    for number, row in enumerate(read_rows(words, ("word_class", "word")), start=2):
        known = classes.setdefault(row["word_class"], [])
        known += map(fold, wordings(row["word"], f"{words.name}, row {number}"))
    columns = ("code", "pattern", "reach", "needs", "refuses", "stage", "confidence")
    return PatternSet(read_rows(patterns, columns), classes, patterns.name)


def _orders(cell: str, where: str) -> Iterator[Sequence[str]]:
    """Yield the parts of a pattern in each order in which they may stand."""
    if "&" not in cell:
        yield cell.split("…")
    elif "…" in cell:
        raise InvalidCatalogue(
            f"{where}: expected parts joined by … or by &, found both in {cell!r}. "
            "Write a row for each order that you mean."
        )
    else:
        yield from permutations(cell.split("&"))


def _words(part: str, classes: Mapping[str, Sequence[str]], where: str) -> Sequence[str]:
    part = part.strip()
    if not part.startswith("<"):
        if not part:
            raise InvalidCatalogue(f"{where}: expected words between the …, found none.")
        if part != _FIGURE and any(sign in part for sign in "<>#"):
            raise InvalidCatalogue(
                f"{where}: expected a word class or # alone between two …, found {part!r}. "
                "Put … between it and the words beside it."
            )
        return list(dict.fromkeys(map(fold, wordings(part, where))))
    known = classes.get(part.strip("<>"))
    if known is None:
        raise InvalidCatalogue(
            f"{where}: expected a word class, found {part}. Add its words, or correct the name."
        )
    return known


def _compiled(parts: Sequence[Sequence[str]], reach: int) -> re.Pattern[str]:
    """One expression for all parts, with an empty group behind a figure that opens it."""
    gap = rf"[^;\n]{{0,{reach}}}?"
    first, *others = map(_either, parts)
    if _FIGURE not in parts[0] or not others:
        return re.compile(gap.join([first, *others]))
    return re.compile(f"{first}{gap}(){gap.join(others)}")


def _reach(cell: str, where: str) -> int:
    if not cell.isdigit():
        raise InvalidCatalogue(f"{where}: expected a number as reach, found {cell!r}.")
    return int(cell)


def _either(words: Sequence[str]) -> str:
    ordered = sorted(words, key=len, reverse=True)
    if all(word[0].isalnum() and word[-1].isalnum() for word in ordered):
        # one look at the borders for all words: `re` passes over most places after the first
        return rf"(?<!\w)(?:{'|'.join(map(re.escape, ordered))})(?!\w)"
    return rf"(?:{'|'.join(_bounded(word) for word in ordered)})"


def _bounded(word: str) -> str:
    if word == _FIGURE:
        return r"(?<![\w.,/])(?!(?:19|20)\d\d(?![\d./]))\d[\d.]*(?:/\d[\d.]*)?(?!\w)"
    before = r"(?<!\w)" if word[0].isalnum() else ""
    after = r"(?!\w)" if word[-1].isalnum() else ""
    return before + re.escape(word) + after


def _any_of(cell: str, classes: Mapping[str, Sequence[str]], where: str) -> list[str]:
    return [word for part in cell.split("|") if part for word in _words(part, classes, where)]
