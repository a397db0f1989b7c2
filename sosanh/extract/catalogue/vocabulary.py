"""Everything in `seeds/` that the grammar looks words up in, read once and shared.

A phrase catalogue is a CSV with the columns `phrase` and `code`. Its rows belong to the layer in
their `layer` column or, without that column, to the layer named after the file. All layers are
found in one pass.
"""

import gc
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from functools import cache
from pathlib import Path
from typing import Literal, get_args

from sosanh.errors import InvalidCatalogue
from sosanh.extract.catalogue.breakdown_names import read_breakdown_names
from sosanh.extract.catalogue.confidence import Trust, read_trust
from sosanh.extract.catalogue.files import read_by_extraction
from sosanh.extract.catalogue.gazetteer import Gazetteer, read_gazetteer
from sosanh.extract.catalogue.patterns import PatternSet, read_patterns
from sosanh.extract.catalogue.phrases import Phrase, PhraseScanner
from sosanh.extract.catalogue.wordings import wordings
from sosanh.extract.catalogue.words import GrammarWords, read_words
from sosanh.extract.text.alternatives import any_of
from sosanh.extract.text.segments import fold
from sosanh.seeds import read_rows

Timing = Literal[
    "",
    "each_year",
    "each_year_or_new_office",
    "since_compared_year",
    "before_change",
    "after_change",
    "handed_on",
    "in_term",
]
"""How a metric counts its time, where its kind does not say it all; `_seeds.yml` explains each."""


@dataclass(frozen=True, slots=True)
class Metric:
    """A row of `metrics.csv`: what is measured, and how its figures behave."""

    code: str
    kind: str  # stock, flow, share
    unit: str  # the noun to show where the text gives none
    base_role: str  # what the b of a/b is for this metric: target or total
    maximum: Decimal  # a figure above this is implausible for one province
    by_actor: bool  # whether a narrower actor's figure is a part
    timing: Timing


@dataclass(frozen=True, slots=True)
class Rule:
    """A row of `metric_rules.csv`: an action on an object is a metric.

    `needs` and `refuses` are cue codes that must, or must not, stand in the same clause.
    """

    metric: str
    action: str
    noun: str
    needs: tuple[str, ...]
    refuses: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Frame:
    """The words that may part a figure from the one it goes on with, of the layer `frame`.

    They are too common to be looked for everywhere: `wording` is matched where a number leaves
    out what it counts.
    """

    wording: re.Pattern[str]
    codes: Mapping[str, str]  # link or shift


@dataclass(frozen=True, slots=True, eq=False)
class Vocabulary:
    """The catalogues of one folder, ready for use."""

    folder: Path
    scanner: PhraseScanner
    patterns: PatternSet  # of the reforms; `scanner` finds their words too
    gazetteer: Gazetteer
    metrics: Mapping[str, Metric]
    rules: Mapping[tuple[str, str], tuple[Rule, ...]]  # by (action, noun)
    noun_families: Mapping[str, str]  # nouns that can be parts of one another
    frame: Frame
    words: GrammarWords
    ministries: str  # a pattern of their names behind "Bộ"
    abbreviations: Mapping[str, str]  # with their full forms, folded
    breakdown_names: Mapping[str, str]  # of parts, by their folded wordings
    trust: Trust


@cache
def vocabulary(seeds: Path) -> Vocabulary:
    """Read the catalogues in `seeds`; the result is kept for the life of the process.

    Raises InvalidCatalogue when a file or column is missing, a metric counts its time in an unknown
    way, or a rule names an unknown metric.
    """
    gazetteer = read_gazetteer(seeds)
    metrics = _metrics(seeds)
    rules: dict[tuple[str, str], list[Rule]] = {}
    columns = ("metric_code", "action", "noun", "needs", "refuses")
    for number, row in enumerate(read_rows(seeds / "metric_rules.csv", columns), start=2):
        if row["metric_code"] not in metrics:
            raise InvalidCatalogue(
                f"metric_rules.csv, row {number}: expected a code of metrics.csv, found "
                f"{row['metric_code']!r}. Add the metric or correct the code."
            )
        for noun in row["noun"].split("|"):
            for action in row["action"].split("|"):
                rules.setdefault((action, noun), []).append(
                    Rule(
                        row["metric_code"],
                        action,
                        noun,
                        tuple(filter(None, row["needs"].split("|"))),
                        tuple(filter(None, row["refuses"].split("|"))),
                    )
                )
    patterns = read_patterns(seeds / "reform_phrases.csv", seeds / "reform_words.csv")
    phrases = _phrases(seeds)
    known = Vocabulary(
        folder=seeds,
        scanner=PhraseScanner(
            [phrase for phrase in phrases if phrase.layer != _FRAME] + gazetteer.phrases,
            patterns.words,
        ),
        patterns=patterns,
        gazetteer=gazetteer,
        metrics=metrics,
        noun_families={
            row["code"]: row["family"]
            for row in read_rows(seeds / "metric_nouns.csv", ("code", "family", "kept"))
        },
        # the rule with more conditions is the more exact one
        rules={
            key: tuple(sorted(found, key=lambda rule: -len(rule.needs)))
            for key, found in rules.items()
        },
        frame=_frame([phrase for phrase in phrases if phrase.layer == _FRAME]),
        words=read_words(seeds),
        ministries=_ministries(phrases),
        abbreviations={
            row["abbreviation"]: fold(row["full_form"])
            for row in read_rows(seeds / "abbreviations.csv", ("abbreviation", "full_form"))
        },
        breakdown_names=read_breakdown_names(seeds),
        trust=read_trust(seeds),
    )
    # they stay for the life of the process: walking their thousands of rows in every full garbage
    # collection took about a tenth of the time of extraction
    gc.freeze()
    return known


_FRAME = "frame"


def _metrics(seeds: Path) -> dict[str, Metric]:
    metrics = {}
    columns = ("metric_code", "kind", "base_role", "plausible_max", "by_actor", "timing")
    for number, row in enumerate(read_rows(seeds / "metrics.csv", columns), start=2):
        timing = next((one for one in get_args(Timing) if one == row["timing"]), None)
        if timing is None:
            raise InvalidCatalogue(
                f"metrics.csv, row {number}: expected timing to be empty or one of "
                f"{', '.join(filter(None, get_args(Timing)))}, found {row['timing']!r}. Correct it."
            )
        metrics[row["metric_code"]] = Metric(
            row["metric_code"],
            row["kind"],
            row["unit_vi"],
            row["base_role"],
            Decimal(row["plausible_max"] or "1e12"),
            row["by_actor"] == "true",
            timing,
        )
    return metrics


def _frame(phrases: Sequence[Phrase]) -> Frame:
    codes = {phrase.surface: phrase.code for phrase in phrases}
    return Frame(re.compile(rf"{any_of(codes)}(?!\w)"), codes)


def _ministries(phrases: Sequence[Phrase]) -> str:
    """The names of the agencies "Bộ …" of the whole country, the longest first."""
    names = {
        phrase.surface.removeprefix("bộ ")
        for phrase in phrases
        if (phrase.layer, phrase.code) == ("agency", "national")
        and phrase.surface.startswith("bộ ")
    }
    # "Công thương" and "Công Thương"
    spelt = (f"{name[0].upper()}(?i:{re.escape(name[1:])})" for name in names)
    return "|".join(sorted(spelt, key=lambda name: (-len(name), name)))


def _phrases(seeds: Path) -> list[Phrase]:
    found = []
    codes: dict[tuple[str, str], str] = {}
    for path in read_by_extraction(seeds):
        rows = read_rows(path, ("phrase", "code"), only_with="phrase")
        for number, row in enumerate(rows, start=2):
            layer = row.get("layer") or path.stem
            for surface in wordings(row["phrase"], f"{path.name}, row {number}"):
                phrase = Phrase(fold(surface), layer, row["code"], row)
                code = codes.setdefault((phrase.surface, layer), phrase.code)
                if code != phrase.code:
                    raise InvalidCatalogue(
                        f"{path.name}, row {number}: expected {phrase.surface!r} once in the layer "
                        f"{layer}, found it as {phrase.code!r} and as {code!r}. Keep one of them."
                    )
                found.append(phrase)
    return found
