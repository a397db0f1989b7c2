"""What is known beforehand: every phrase of `seeds/`, found in one pass over a text.

An analyst adds a phrase by adding a row; nothing here knows a Vietnamese word.
"""

import csv
import hashlib
from collections.abc import Iterable, Mapping, Sequence
from operator import itemgetter
from pathlib import Path
from typing import NamedTuple

import ahocorasick_rs

from sosanh.errors import InvalidCatalogue


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


def read_rows(path: Path, required: Sequence[str]) -> list[dict[str, str]]:
    """Read one CSV of `seeds/` with its header; cells are stripped, empty cells stay "".

    Raises InvalidCatalogue when the file or one of the `required` columns is missing, or when a
    row has another number of cells than the header.
    """
    try:
        with path.open(encoding="utf-8-sig", newline="") as lines:
            reader = csv.DictReader(lines)
            missing = [column for column in required if column not in (reader.fieldnames or [])]
            if missing:
                raise InvalidCatalogue(
                    f"{path.name}: expected the columns {', '.join(required)}; "
                    f"{', '.join(missing)} missing. Add them to the header line."
                )
            rows = []
            for row in reader:
                if None in row or None in row.values():
                    raise InvalidCatalogue(
                        f"{path.name}, line {reader.line_num}: expected "
                        f"{len(reader.fieldnames or [])} cells as in the header. "
                        "Quote cells that hold a comma."
                    )
                rows.append({key: value.strip() for key, value in row.items()})
            return rows
    except FileNotFoundError as error:
        raise InvalidCatalogue(f"{path}: expected this catalogue, found no such file.") from error


class WordScanner:
    """Finds every one of a list of wordings in a folded text, overlapping ones included."""

    def __init__(self, words: Iterable[str]) -> None:
        self.words = tuple(words)
        self._automaton = ahocorasick_rs.AhoCorasick(
            self.words,
            matchkind=ahocorasick_rs.MatchKind.Standard,
            implementation=ahocorasick_rs.Implementation.DFA,
        )

    def scan(
        self, folded: str, start: int = 0, end: int | None = None
    ) -> list[tuple[int, int, int]]:
        """Return (start, end, number of the word) for each hit in `folded[start:end]`, by end.

        A hit begins and ends at a word boundary; offsets are absolute.
        """
        text = folded if start == 0 and end is None else folded[start:end]
        size = len(text)
        return [
            (start + at, start + stop, word)
            for word, at, stop in self._automaton.find_matches_as_indexes(text, overlapping=True)
            if not (
                (at and text[at - 1].isalnum() and text[at].isalnum())
                or (stop < size and text[stop].isalnum() and text[stop - 1].isalnum())
            )
        ]


class PhraseScanner:
    """Finds the phrases of a lexicon in a folded text, layer by layer."""

    def __init__(self, phrases: Iterable[Phrase]) -> None:
        by_surface: dict[str, dict[str, Phrase]] = {}
        for phrase in phrases:
            by_surface.setdefault(phrase.surface, {}).setdefault(phrase.layer, phrase)
        self._scanner = WordScanner(by_surface)
        self._layers = list(
            dict.fromkeys(layer for found in by_surface.values() for layer in found)
        )
        numbers = {layer: number for number, layer in enumerate(self._layers)}
        self._phrases = [
            [(numbers[layer], phrase) for layer, phrase in layers.items()]
            for layers in by_surface.values()
        ]

    @property
    def surfaces(self) -> Sequence[str]:
        """All wordings that are looked for, folded."""
        return self._scanner.words

    def scan(self, folded: str, start: int = 0, end: int | None = None) -> dict[str, list[Hit]]:
        """Return by layer the hits in `folded[start:end]`, in order; offsets are absolute.

        Within a layer the leftmost and of those the longest wording counts, and of two phrases
        with one wording the first; hits of different layers may overlap.
        """
        found: list[list[Hit]] = [[] for _ in self._layers]
        ends = [0] * len(self._layers)
        words = self._scanner.scan(folded, start, end)
        # they come by end: turned round, a stable sort by start leaves the longer first
        words.reverse()
        words.sort(key=itemgetter(0))
        for at, stop, word in words:
            for layer, phrase in self._phrases[word]:
                if at >= ends[layer]:
                    ends[layer] = stop
                    found[layer].append(Hit(at, stop, phrase))
        return {layer: hits for layer, hits in zip(self._layers, found, strict=True) if hits}


def catalogue_version(folder: Path) -> str:
    """Twelve hex digits that change when any CSV in `folder` does; line ends do not count."""
    digest = hashlib.sha256()
    for path in sorted(folder.glob("*.csv")):
        digest.update(path.name.encode() + b"\0")
        digest.update(path.read_bytes().replace(b"\r\n", b"\n") + b"\0")
    return digest.hexdigest()[:12]
