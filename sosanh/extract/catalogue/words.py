"""The words that patterns of the grammar are made of, class by class: bodies, kinds of groups.

They are too common to be looked for everywhere, and mean something only where a pattern has room
for them: "khối" before a number, "nội vụ" behind "Sở".
"""

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from sosanh.errors import InvalidCatalogue
from sosanh.extract.catalogue.wordings import wordings
from sosanh.extract.text.segments import fold
from sosanh.seeds import read_rows

CLASSES = (
    *("body", "body_part", "body_part_or_deed", "kind_of_body"),  # whom a recommendation asks
    *("group", "no_group"),  # whose part of a figure is told
    *("candidate_lead", "candidate_lead_more"),  # what names a model that no catalogue knows
    *("model_lead", "model_more", "model_called"),  # what leads to the name of a model
    *("model_of_others", "model_of_farms", "model_of_ours"),  # whose it is, and what it is on
    *("candidate_multiplier", "candidate_measure", "candidate_end"),  # what is no counted thing
)
"""What the grammar asks for."""


@dataclass(frozen=True, slots=True)
class Word:
    """One word, or several, folded; it counts `not_before` any of these."""

    surface: str
    not_before: Sequence[str] = ()

    @property
    def refusal(self) -> str:
        """What a pattern says of the words behind it."""
        if not self.not_before:
            return ""
        return rf"(?! (?:{'|'.join(map(re.escape, self.not_before))})\b)"


@dataclass(frozen=True, slots=True, eq=False)
class GrammarWords:
    """The classes of `grammar_words.csv`."""

    classes: Mapping[str, Sequence[Word]]  # the longest word of a class comes first

    def surfaces(self, word_class: str) -> frozenset[str]:
        """Return the words of a class, folded."""
        return frozenset(word.surface for word in self.classes[word_class])

    def either(self, word_class: str, spelt: Callable[[str], str] = re.escape) -> str:
        """Return a pattern of any word of a class, as `spelt` writes it."""
        return "|".join(spelt(word.surface) + word.refusal for word in self.classes[word_class])


def capitalised(word: str) -> str:
    """Spell a word as a pattern that wants a capital first."""
    return word[0].upper() + re.escape(word[1:])


def either_case(word: str) -> str:
    """Spell a word as a pattern that lets it begin with a capital."""
    return f"[{word[0].upper()}{word[0]}]" + re.escape(word[1:])


def read_words(seeds: Path) -> GrammarWords:
    """Read `grammar_words.csv`. Raises InvalidCatalogue when a class is unknown or has no word."""
    found: dict[str, list[Word]] = {word_class: [] for word_class in CLASSES}
    path = seeds / "grammar_words.csv"
    for number, row in enumerate(read_rows(path, ("word_class", "words", "not_before")), start=2):
        where = f"{path.name}, row {number}"
        if row["word_class"] not in found:
            raise InvalidCatalogue(
                f"{where}: expected one of the classes {', '.join(CLASSES)}, found "
                f"{row['word_class']!r}. Correct it; a new class needs grammar that asks for it."
            )
        not_before = tuple(fold(word) for word in row["not_before"].split("|") if word)
        found[row["word_class"]] += [
            Word(fold(surface), not_before) for surface in wordings(row["words"], where)
        ]
    empty = [word_class for word_class, words in found.items() if not words]
    if empty:
        raise InvalidCatalogue(
            f"{path.name}: expected words of each class, found none of {', '.join(empty)}. "
            "Add a row for each."
        )
    return GrammarWords(
        {name: sorted(words, key=lambda word: -len(word.surface)) for name, words in found.items()}
    )
