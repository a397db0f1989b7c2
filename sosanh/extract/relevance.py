"""Whether a text is of the kind that this warehouse is about, before anything is taken from it.

A portal's feed is mostly weather, football and prices. Counting known words costs a small part of
what extraction does, and keeps texts out whose figures mean nothing here.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from sosanh.errors import InvalidCatalogue
from sosanh.extract.catalogue.phrases import WordScanner
from sosanh.extract.text.segments import fold
from sosanh.facts import ReadDocument
from sosanh.seeds import read_rows

# Set where no text of the corpus with a coded fact was lost; see docs/decisions/relevance_gate.md.
ENOUGH = 4
# Of long documents so much is looked at: a yearbook says early what it is about.
CHARACTERS = 20_000


@dataclass(frozen=True, slots=True)
class Relevance:
    """A decision: `points` are the weights of the different `words` found, those of a title twice.

    A text is relevant when it has `ENOUGH` points.
    """

    points: int
    words: tuple[str, ...]  # the first wording of each row, heaviest and then first found

    @property
    def is_relevant(self) -> bool:
        """Whether anything should be taken from the text."""
        return self.points >= ENOUGH


class RelevanceGate:
    """The words of `relevance_words.csv`, looked for in one pass."""

    def __init__(self, seeds: Path) -> None:
        """Read the catalogue in `seeds`. Raises InvalidCatalogue when it cannot be used."""
        self._scanner, self._weights = _catalogue(seeds.resolve())

    def judge(self, document: ReadDocument) -> Relevance:
        """Weigh the title and the beginning of the body of `document`."""
        title = fold(document.title or "")
        body = fold(document.text[document.body_start : document.body_end][:CHARACTERS])
        points: dict[str, int] = {}
        for text, times in ((title, 2), (body, 1)):
            for word, _, _ in self._scanner.scan(text):
                surface = self._scanner.words[word]
                points[surface] = max(points.get(surface, 0), times * self._weights[surface])
        words = sorted(points, key=lambda surface: (-points[surface], surface))
        return Relevance(sum(points.values()), tuple(words))


@cache
def _catalogue(seeds: Path) -> tuple[WordScanner, Mapping[str, int]]:
    weights: dict[str, int] = {}
    for row in read_rows(seeds / "relevance_words.csv", ("words", "weight")):
        if not row["weight"].isdecimal():
            raise InvalidCatalogue(
                f"relevance_words.csv: expected a whole number as weight, found {row}."
            )
        for surface in row["words"].split("|"):
            weights[fold(surface.strip())] = int(row["weight"])
    return WordScanner(weights), weights
