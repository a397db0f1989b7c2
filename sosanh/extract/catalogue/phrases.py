"""Every phrase that is known beforehand, found in one pass over a text."""

from collections.abc import Iterable, Mapping, Sequence
from itertools import repeat
from typing import NamedTuple

import ahocorasick_rs


class Phrase(NamedTuple):
    """One surface form and what it stands for.

    `layer` says which grammar reads it (a file of `seeds/`, or a column of it), `code` what it
    means there; `attributes` are the remaining columns of its row.
    """

    surface: str  # folded
    layer: str
    code: str
    attributes: Mapping[str, str]


class Hit(NamedTuple):
    """A phrase at `text[start:end]`; word boundaries on both sides are assured."""

    start: int
    end: int
    phrase: Phrase


WordHit = tuple[int, int, int]
"""The number of a word, where it starts and where it ends."""


class WordScanner:
    """Finds every one of a list of wordings in a folded text, overlapping ones included."""

    def __init__(self, words: Iterable[str]) -> None:
        self.words = tuple(words)
        # a DFA needs fewer steps, but its tables do not stay in the processor's cache while the
        # grammar works: between documents this one is half as fast again
        self._automaton = ahocorasick_rs.AhoCorasick(
            self.words,
            matchkind=ahocorasick_rs.MatchKind.Standard,
            implementation=ahocorasick_rs.Implementation.ContiguousNFA,
        )

    def scan(self, folded: str, start: int = 0, end: int | None = None) -> list[WordHit]:
        """Return each hit in `folded[start:end]`, by end.

        A hit begins and ends at a word boundary; offsets are absolute. A word also begins behind a
        digit, for spaces get lost there: "3.004tổ chức đảng".
        """
        text = folded[start:end]
        found = self._automaton.find_matches_as_indexes(text, overlapping=True)
        # the characters before and behind an offset, a space at either end of the text
        before, behind = f" {text}", f"{text} "
        inside = [
            hit
            for hit in found
            if before[hit[1]] == " " == behind[hit[2]]  # as mostly
            or not (
                (
                    before[hit[1]].isalnum()
                    and behind[hit[1]].isalnum()
                    and not (before[hit[1]].isdigit() and behind[hit[1]].isalpha())
                )
                or (behind[hit[2]].isalnum() and before[hit[2]].isalnum())
            )
        ]
        if start == 0:
            return inside
        return [(word, start + at, start + stop) for word, at, stop in inside]


class PhraseScanner:
    """Finds the phrases of a lexicon in a folded text, layer by layer."""

    def __init__(self, phrases: Iterable[Phrase], words: Iterable[str] = ()) -> None:
        """Take the lexicon, and further `words` that are to be found in the same pass."""
        by_surface: dict[str, dict[str, Phrase]] = {}
        for phrase in phrases:
            by_surface.setdefault(phrase.surface, {}).setdefault(phrase.layer, phrase)
        self._scanner = WordScanner(dict.fromkeys([*words, *by_surface]))
        self._layers = list(
            dict.fromkeys(layer for found in by_surface.values() for layer in found)
        )
        numbers = {layer: number for number, layer in enumerate(self._layers)}
        self._phrases = [
            [(numbers[layer], phrase) for layer, phrase in by_surface.get(word, {}).items()]
            for word in self._scanner.words
        ]

    @property
    def words(self) -> Sequence[str]:
        """All that is looked for, folded; the further words come first."""
        return self._scanner.words

    def scan(self, folded: str, start: int = 0, end: int | None = None) -> list[WordHit]:
        """Return all hits of `words` in `folded[start:end]`, as `WordScanner.scan` does."""
        return self._scanner.scan(folded, start, end)

    def layers(self, hits: Iterable[WordHit]) -> dict[str, list[Hit]]:
        """Sort the hits of one scan into the layers of their phrases, each in order.

        Within a layer the leftmost and of those the longest wording counts, and of two phrases
        with one wording the first; hits of different layers may overlap.
        """
        found: list[list[_Place]] = [[] for _ in self._layers]
        reached = [0] * len(found)
        phrases = self._phrases
        for word, at, stop in hits:
            for layer, phrase in phrases[word]:
                own = found[layer]
                if reached[layer] > at and (own[-1][0] < at or not _gives_way(own, at)):
                    continue
                reached[layer] = stop
                own.append((at, stop, phrase))
        return {
            # without the call of Python code that a named tuple's own takes
            layer: [*map(tuple.__new__, repeat(Hit), own)]
            for layer, own in zip(self._layers, found, strict=True)
            if own
        }


_Place = tuple[int, int, Phrase]
"""What a hit will hold."""


def _gives_way(hits: list[_Place], start: int) -> bool:
    """Remove what a hit that begins at `start` and ends last covers, unless one is left of it.

    What is removed here can never come back: a later hit that removes the one to the left covers
    this one too, as it ends later.
    """
    kept = len(hits)
    while kept and hits[kept - 1][0] >= start:
        kept -= 1
    if kept and hits[kept - 1][1] > start:
        return False
    del hits[kept:]
    return True
