"""How sure a fact is: a weight for each trait of it, fitted on gold, added up and brought to 0–1.

A trait is something that can be read off the fact itself and the others of its text, so that a
rating can be explained and refitted from stored facts: `sosanh evaluate --calibrate` writes
`seeds/confidence_weights.csv`. They stand for the odds that a careful reader has the figure, or the
model, in this text. Each trait is a reason to trust a fact or one to doubt it, whatever a few texts
may suggest: `ASSURING` and `DOUBTFUL` say which, and no weight has the other sign.
"""

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from datetime import date
from decimal import Decimal
from math import exp
from pathlib import Path
from typing import Literal, NamedTuple, get_args

from sosanh.errors import InvalidCatalogue
from sosanh.extract.text.cued import CuedTogether, cued
from sosanh.extract.text.segments import plainly_written
from sosanh.facts import (
    AnyFact,
    Citation,
    LeadershipInnovation,
    Observation,
    Ranking,
    ReformModel,
    Role,
    Scope,
)
from sosanh.seeds import read_rows

# Facts that are rated alike; an observation without a metric is another thing than a coded one.
Group = Literal[
    "figure", "uncoded_figure", "model", "named_model", "citation", "assessment", "ranking"
]
Traits = tuple[str, ...]
Model = ReformModel | LeadershipInnovation
_MODELS = (ReformModel, LeadershipInnovation)  # `isinstance` takes three times as long on a union

ALWAYS = "always"
"""The trait that every fact has: what a fact with no other one is worth."""

ASSURING = frozenset(
    {
        "part",  # of a total, or what one actor did: it is told beside others of its kind
        "confirmed",  # by its percent or by its parts
        "repeated",  # a model: the same misreading seldom comes in two wordings
        "large",
        "area",
        "national",
        "long_sentence",  # as reports enumerate
        "extent",
        "long_wording",
        "dated",  # in its own sentence
        "with_base",  # told: some of all, or against its target
    }
)
DOUBTFUL = frozenset(
    {
        "action_unsaid",  # near the number
        "number_alone",  # neither an action is near nor any word leads to the number
        "failed_check",
        "contradicted",  # by another figure of the same metric, place, time and role
        "alone",  # in its sentence: reports tell figures in rows
        "percent_alone",  # a share of something that was not found
        "denied",
        "planned_near",
        "compared",
        "quoted",
        "interrupted",  # a mark stands between the words that make the figure
        "in_words",
        "not_achieved",  # a plan or a target
        "beside_uncoded",
        "among_uncoded",
        "few_coded",  # in its text: news on something else tells one or two such figures
        "stage_assumed",  # no word says how far the model has come: it may only be spoken of
        "no_number",  # stands in the sentence
        "short_wording",
        "marked_wording",
        "mentioned",
        "by_name",
        "no_issuer",
    }
)

_NUMBER = re.compile(r"\d+(?:[.,]\d+)*")
_LEADS = 12
"""Characters before the digits of a quote that begins with them: "hơn ", "khoảng "."""
_LARGE = 100
_LONG_SENTENCE = 250
_LONG_WORDING = 10
"""Words of a model's name from which chance hardly brings them together."""
_SHORT_WORDING = 5
"""Words up to which they may well be of something else."""
_BESIDE, _AMONG = 0.8, 0.35
"""Shares of a text's figures that have a metric, below which the text is partly, or mostly, on
something else."""

_FEW = 3
"""Coded figures that a text on something else may have; one on Party work has more."""

_BEFORE, _AFTER = 70, 60
"""Characters around a figure in which a word can turn its sense."""
_DENIED = cued(
    r"\b(?:không|chưa|chẳng|nếu|xin|lẽ ra|đáng lẽ|tưởng|đề nghị|kiến nghị|xem xét)\b",
    "không", "chưa", "chẳng", "nếu", "xin", "lẽ ra", "đáng lẽ", "tưởng", "nghị", "xem xét",
)  # fmt: skip
_PLANNED = cued(
    r"\b(?:sẽ|phải|cần|phấn đấu|dự kiến|yêu cầu|đề nghị|kiến nghị|kế hoạch|mục tiêu|chỉ tiêu|đề án"
    r"|chỉ đạo|giao|tiếp tục|thuộc diện|diện)\b",
    "sẽ", "phải", "cần", "phấn đấu", "dự kiến", "yêu cầu", "nghị", "kế hoạch", "tiêu", "đề án",
    "chỉ đạo", "giao", "tiếp tục", "diện",
)  # fmt: skip
_COMPARED = cued(
    r"\b(?:so với|cùng kỳ|trước đây|trước đó|(?:nhiệm kỳ|năm) trước|năm ngoái|trong khi|thay vì"
    r"|nhất|dẫn đầu|riêng)\b",
    "so với", "cùng kỳ", "trước", "năm ngoái", "trong khi", "thay vì", "nhất", "dẫn đầu", "riêng",
)  # fmt: skip
_SENSES = CuedTogether(_DENIED, _COMPARED, _PLANNED)
_MARK = re.compile(r"[,;:(]\D.*\d")
_WORDING_MARK = re.compile(r"[,;:(“\"]")
_QUOTES = ("“", "”", '"')


class Trust:
    """The fitted weights of one catalogue."""

    def __init__(self, weights: Mapping[Group, Mapping[str, float]]) -> None:
        """Rate with `weights`; a trait without one does not count."""
        self._weights = weights
        self._rated: dict[tuple[Group, Traits], float] = {}

    def rate(self, facts: Sequence[AnyFact]) -> list[float]:
        """The share of facts like each of `facts`, those of one text, that is right, 0–1."""
        return [
            self.of(group_of(fact), traits)
            for fact, traits in zip(facts, traits_of(facts), strict=True)
        ]

    def of(self, group: Group, traits: Traits) -> float:
        """The share of facts with these traits that is right, to four decimals."""
        key = (group, traits)
        rated = self._rated.get(key)
        if rated is None:
            weights = self._weights[group]
            odds = weights[ALWAYS] + sum(weights.get(trait, 0.0) for trait in traits)
            rated = self._rated[key] = round(1 / (1 + exp(-odds)), 4)
        return rated


def read_trust(seeds: Path) -> Trust:
    """Read the weights in `seeds`. Raises InvalidCatalogue for a group without a first weight."""
    weights: dict[Group, dict[str, float]] = {group: {} for group in get_args(Group)}
    path = seeds / "confidence_weights.csv"
    for row in read_rows(path, ("fact_group", "trait", "weight")):
        for group in get_args(Group):
            if row["fact_group"] == group:
                weights[group][row["trait"]] = float(row["weight"])
    for group, own in weights.items():
        if ALWAYS not in own:
            raise InvalidCatalogue(
                f"{path.name}: expected a row {group},{ALWAYS}, found none. "
                "Run `sosanh evaluate --calibrate`."
            )
    return Trust(weights)


def group_of(fact: AnyFact) -> Group:
    """With which facts `fact` is rated."""
    if isinstance(fact, Observation):
        return "figure" if fact.metric else "uncoded_figure"
    if isinstance(fact, _MODELS):
        return "named_model" if fact.code == "uncatalogued" else "model"
    if isinstance(fact, Citation):
        return "citation"
    return "ranking" if isinstance(fact, Ranking) else "assessment"


def traits_of(facts: Sequence[AnyFact]) -> list[Traits]:
    """Read the traits of the facts of one text, in order."""
    figures = [fact for fact in facts if isinstance(fact, Observation)]
    coded = sum(fact.metric is not None for fact in figures)
    coded_share = coded / len(figures) if figures else 0.0
    mentions = Counter(fact.code for fact in facts if isinstance(fact, _MODELS))
    sentences: dict[str, _Sentence] = {}
    beside = Counter(figure.evidence.sentence for figure in figures)
    told: dict[_Claim, set[_Told]] = {}
    for figure in figures:
        if figure.metric is not None and figure.breakdown is None:
            told.setdefault(_claim(figure), set()).add((figure.value, figure.percent_stated))
    return [
        _figure_traits(fact, coded, coded_share, sentences, beside, told)
        if isinstance(fact, Observation)
        else _model_traits(fact, mentions[fact.code])
        if isinstance(fact, _MODELS)
        else _citation_traits(fact)
        if isinstance(fact, Citation)
        else ()
        for fact in facts
    ]


_Claim = tuple[str | None, Scope, date | None, date | None, Role]
_Told = tuple[Decimal | None, Decimal | None]
"""The number and the percent of a figure."""


def _claim(figure: Observation) -> _Claim:
    """What a text should tell but once: of what, whom, when, and whether it was done."""
    period = figure.period
    return figure.metric, figure.scope, period.period_from, period.period_to, figure.role


class _Sentence(NamedTuple):
    """The words of a sentence, and which of the three senses its cues may turn them to."""

    words: str
    denies: bool
    compares: bool
    plans: bool
    quotes: bool  # whether it holds any quotation mark


def _read_sentence(sentence: str) -> _Sentence:
    words = plainly_written(sentence).lower()
    denies, compares, plans = _SENSES.may_stand(words)
    return _Sentence(words, denies, compares, plans, any(mark in words for mark in _QUOTES))


def _figure_traits(
    fact: Observation,
    coded: int,
    coded_share: float,
    sentences: dict[str, _Sentence],
    beside: Mapping[str, int],
    told: Mapping[_Claim, set[_Told]],
) -> Traits:
    """Read the traits of a figure in whose text so many, and such a share, have a metric.

    `sentences` keeps what was read of the sentences with several figures, `beside` says how many
    figures each has, and `told` what the text tells of each claim.
    """
    known = sentences.get(fact.evidence.sentence)
    if known is None:
        known = sentences[fact.evidence.sentence] = _read_sentence(fact.evidence.sentence)
    found = _words_around(fact, known)
    if fact.scope.area is not None:
        found.append("area")
    quote = fact.evidence.quote
    digits = _NUMBER.search(quote)
    if digits is None:
        found.append("in_words")
    if fact.role != "achieved":
        found.append("not_achieved")
    if _MARK.search(quote):
        found.append("interrupted")
    if fact.base is not None:
        found.append("with_base")
    if beside[fact.evidence.sentence] == 1:
        found.append("alone")
    if fact.metric is not None and fact.breakdown is None and len(told[_claim(fact)]) > 1:
        found.append("contradicted")
    if fact.breakdown is not None:
        found.append("part")
    elif fact.checks.get("action_stated") == "failed":
        found.append("action_unsaid")
        if digits is None or digits.start() <= _LEADS:
            found.append("number_alone")
    if "failed" in fact.checks.values() and any(
        out == "failed" for check, out in fact.checks.items() if check != "action_stated"
    ):
        found.append("failed_check")
    if "passed" in (fact.checks.get("percent"), fact.checks.get("parts_sum")):
        found.append("confirmed")
    if fact.value is not None:
        if fact.percent_stated is not None and fact.base is None:
            found.append("percent_alone")
        if fact.value >= _LARGE:
            found.append("large")
    if coded_share <= _BESIDE:
        found.append("beside_uncoded")
    if coded_share < _AMONG:
        found.append("among_uncoded")
    if fact.metric is not None and coded <= _FEW:
        found.append("few_coded")
    return tuple(found)


def _words_around(fact: Observation, sentence: _Sentence) -> list[str]:
    """Traits of the words around the quote, where it first stands in its sentence."""
    quote = fact.evidence.quote
    start = max(0, fact.evidence.sentence.find(quote))
    begin = max(0, start - _BEFORE)
    near = sentence.words[begin : start + len(quote) + _AFTER]
    found = []
    if len(sentence.words) > _LONG_SENTENCE:
        found.append("long_sentence")
    if sentence.denies and _DENIED.search(near, 0, len(near)):
        found.append("denied")
    if sentence.compares and _COMPARED.search(near, 0, len(near)):
        found.append("compared")
    if sentence.plans and fact.role == "achieved" and _PLANNED.search(near, 0, start - begin):
        found.append("planned_near")
    if sentence.quotes and any(mark in near for mark in _QUOTES):
        found.append("quoted")
    return found


def _model_traits(fact: Model, mentions: int) -> Traits:
    found = ["national"] if fact.scope.level == "national" else []
    if mentions > 1:
        found.append("repeated")
    if fact.value is not None or fact.percent_stated is not None:
        found.append("extent")
    if fact.period.basis == "stated":
        found.append("dated")
    if fact.stage == "adopted" and fact.checks.get("stage_stated") != "passed":
        found.append("stage_assumed")
    if _NUMBER.search(fact.evidence.sentence) is None:
        found.append("no_number")
    wording = fact.variant or ""
    words = wording.count(" ") + 1
    if words >= _LONG_WORDING:
        found.append("long_wording")
    if words <= _SHORT_WORDING:
        found.append("short_wording")
    if fact.scope.area is not None and fact.scope.level != "national":
        found.append("area")
    if _WORDING_MARK.search(wording):
        found.append("marked_wording")
    return tuple(found)


def _citation_traits(fact: Citation) -> Traits:
    found = []
    if fact.number is None:
        found.append("by_name")
    if fact.issuer is None:
        found.append("no_issuer")
    if fact.issued_on is not None:
        found.append("dated")
    if fact.relation == "mentions":
        found.append("mentioned")
    return tuple(found)
