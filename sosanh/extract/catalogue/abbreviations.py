"""Abbreviations: "288 đảng viên (ĐV) mới … 52 ĐV" counts the same thing twice.

A phrase is found in its full form; where a text shortens it, the full form is put in its place and
looked up there. An abbreviation is known from `abbreviations.csv` or explained by the text itself.
"""

import re
import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise
from typing import NamedTuple

from sosanh.extract.catalogue.phrases import PhraseScanner, WordHit

_CAPITALS = r"[A-ZĐƯ]{2,}"
_ABBREVIATION = re.compile(
    # `re` skips to the first capital; what stands before it is looked at from there
    rf"[A-ZĐƯ](?<![\w/.-].)[A-ZĐƯ]+(?:(?: ?[-–] ?|[,&] ?){_CAPITALS})*(?![\w/]|[-.]\w)"
)
_WORD = re.compile(r"\w+")
_EXPLAINED = 60
"""Characters before its parenthesis in which the words of an abbreviation stand."""
_REACH = 80
"""Characters on each side of an abbreviation that a phrase with it may take in."""


class Abbreviation(NamedTuple):
    """What stands at `text[start:end]` for the folded `full_form`."""

    start: int
    end: int
    full_form: str


def find_abbreviations(
    text: str, folded: str, known: Mapping[str, str], start: int, end: int
) -> list[Abbreviation]:
    """Return the abbreviations in `text[start:end]` in order.

    `known` gives folded full forms; what the text explains, "thủ tục hành chính (TTHC)", holds
    from there on and before `known`. The explanation itself stands for nothing, so that "Ủy ban
    Kiểm tra (UBKT) Tỉnh ủy" is one phrase.
    """
    explained: dict[str, str] = {}
    found = []
    for match in _ABBREVIATION.finditer(text, start, end):
        short = match[0].replace(" ", "").replace("–", "-")
        if text.endswith(" (", start, match.start()) and text.startswith(")", match.end()):
            opening = match.start() - len(" (")
            words = _words_of(short, folded, max(start, opening - _EXPLAINED), opening)
            if words is not None:
                explained[short] = words
                found.append(Abbreviation(opening, match.end() + 1, ""))
                continue
        full_form = explained.get(short) or known.get(short)
        if full_form is not None:
            found.append(Abbreviation(*match.span(), full_form))
    return found


def _words_of(short: str, folded: str, start: int, end: int) -> str | None:
    """The last words of `folded[start:end]` that `short` takes its letters from."""
    letters = [_bare(letter) for letter in short.lower() if letter.isalpha()]
    words = list(_WORD.finditer(folded, start, end))[-len(letters) :]
    if [_bare(word[0][0]) for word in words] != letters:
        return None
    return folded[words[0].start() : words[-1].end()]


def _bare(letter: str) -> str:
    """A letter without its marks, as abbreviations write it: U for Ủ."""
    return unicodedata.normalize("NFD", letter)[0]


def hits_in_full(
    scanner: PhraseScanner,
    folded: str,
    abbreviations: Sequence[Abbreviation],
    start: int,
    end: int,
) -> Iterator[WordHit]:
    """Yield the hits in `folded[start:end]` that take in abbreviations written out, by no order.

    Offsets are those of the text as it is.
    """
    for row in _rows(abbreviations):
        left = max(start, row[0].start - _REACH)
        right = min(end, row[-1].end + _REACH)
        edges = [left, *(edge for one in row for edge in (one.start, one.end)), right]
        between = [folded[edges[at] : edges[at + 1]] for at in range(0, len(edges), 2)]
        written = between[0]
        places = []  # where each full form stands in what is written
        for one, rest in zip(row, between[1:], strict=True):
            places.append((len(written), len(written) + len(one.full_form)))
            written += one.full_form + rest
        for word, at, stop in scanner.scan(written):
            taken = [place for place in places if at < place[1] and place[0] < stop]
            if taken and at <= taken[0][0] and taken[-1][1] <= stop:
                first, last = places.index(taken[0]), places.index(taken[-1])
                yield (
                    word,
                    row[first].start - (taken[0][0] - at),
                    row[last].end + (stop - taken[-1][1]),
                )


def _rows(abbreviations: Sequence[Abbreviation]) -> Iterator[Sequence[Abbreviation]]:
    """Yield the abbreviations that are near enough to one another to stand in one phrase."""
    if not abbreviations:
        return
    row = [abbreviations[0]]
    for before, one in pairwise(abbreviations):
        if one.start - before.end > _REACH:
            yield row
            row = []
        row.append(one)
    yield row
