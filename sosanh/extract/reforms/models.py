"""Reform models and leadership innovations: who organises or leads in a new way, and how far.

`reform_phrases.csv` composes the wordings, `stage_phrases.csv` tells the stage. One fact is kept
for each code and sentence. A caption, a question, a denial, a condition and the title of a person
yield nothing; a recommendation yields stage `proposed`.
"""

import re
from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from functools import cache
from itertools import chain
from pathlib import Path
from typing import TypedDict, cast

from sosanh.errors import InvalidCatalogue, InvalidFact
from sosanh.extract.catalogue.patterns import PatternMatch
from sosanh.extract.citations.finder import is_central
from sosanh.extract.claims import is_claimed
from sosanh.extract.context import TextContext
from sosanh.extract.opinions import is_opinion, is_refused
from sosanh.extract.reforms.aimed_at import as_aimed_at
from sosanh.extract.reforms.asked import stage_in_answer
from sosanh.extract.reforms.coverage import read_coverage
from sosanh.extract.reforms.mentions import ANY_PAIR, PAIRED, without_mentions
from sosanh.extract.reforms.named import named_models
from sosanh.extract.reforms.ordered import is_ordered, law_behind, names_the_model, short_name
from sosanh.extract.reforms.stages import (
    StageReading,
    as_planned,
    read_stage,
    require_stage_phrases,
)
from sosanh.extract.reforms.titles import is_of_another, is_title
from sosanh.extract.reforms.told import Told
from sosanh.extract.reforms.tried_beside import as_tried_beside
from sosanh.extract.reforms.whose import of_each_place, scope_of
from sosanh.extract.text.cued import cued
from sosanh.extract.text.segments import Sentence
from sosanh.extract.text.spans import Spans
from sosanh.facts import (
    UNRATED,
    Citation,
    LeadershipInnovation,
    Observation,
    ReformModel,
    Stage,
)
from sosanh.seeds import read_rows

# What makes a line a caption: it describes a picture, not what a committee did.
_CAPTION = cued(
    r"(?<!\w)(?:ảnh ?:|ảnh minh họa|trong ảnh|từ trái qua"
    r"|\(ảnh(?!(?: trên| dưới| bên)?\))|ảnh tư liệu)",
    "ảnh",
    "từ trái qua",
)
_CREDIT = re.compile(r"[ \t]{0,3}[(-]{0,2} ?ảnh ?:")
_DATE = re.compile(r"từ ngày (\d{1,2})\s?[/.-]\s?(\d{1,2})\s?[/.-]\s?((?:19|20)\d{2})(?!\d)")
_RENEWAL = date(1986, 12, 18)
"""The Sixth Congress closed. What was merged or handed over before is no reform of today."""
_QUOTED = 120  # a cue farther away is not worth a longer quote
# What a row may say of its stage: always ordered, ordered since the model's `mandated_from`, or
# done by its nature, so that "đề nghị tạm hoãn xuất cảnh" is no proposal of the model.
_FIXED = ("", "mandated", "since", "adopted")
_NOT = ("không", "chưa")
_SAID_BY_ANYONE = ("none", "proposed", "mandated")
"""Stages that an opinion tells as well as the text itself."""

_IN_FIRMS = "private_firm_party_orgs"
"""What a firm does there is the reform itself: "Chi bộ Công ty A vừa được thành lập"."""


@dataclass(frozen=True, slots=True)
class _Grammar:
    is_model: Mapping[str, bool]  # code → reform model (else leadership innovation)
    mandated_from: Mapping[str, date]


class _Fields(TypedDict):
    stage: Stage
    stage_on: date | None
    value: Decimal | None
    base: Decimal | None
    percent_stated: Decimal | None
    mandated_by: str | None


@cache
def _grammar(seeds: Path) -> _Grammar:
    models = read_rows(seeds / "reform_models.csv", ("model_code", "mandated_from"))
    innovations = read_rows(seeds / "leadership_innovations.csv", ("innovation_code", "domain"))
    is_model = {row["innovation_code"]: False for row in innovations}
    is_model |= {row["model_code"]: True for row in models}
    require_stage_phrases(seeds / "stage_phrases.csv")
    path = seeds / "reform_phrases.csv"
    for number, row in enumerate(read_rows(path, ("code", "stage", "titles")), start=2):
        if row["code"] not in is_model and row["code"] != "none":
            raise InvalidCatalogue(
                f"{path.name}, row {number}: expected a code of reform_models.csv or "
                f"leadership_innovations.csv, found {row['code']!r}."
            )
        if row["stage"] not in _FIXED or row["titles"] not in ("", "yes"):
            raise InvalidCatalogue(
                f"{path.name}, row {number}: expected a stage among {', '.join(_FIXED[1:])} "
                f"or none, and titles yes or none; found {row['stage']!r} and {row['titles']!r}."
            )
    return _Grammar(
        is_model,
        {
            row["model_code"]: date.fromisoformat(row["mandated_from"])
            for row in models
            if row["mandated_from"]
        },
    )


def find_reforms(
    context: TextContext,
    citations: Sequence[Citation] = (),
    figures: Sequence[Observation] = (),
) -> list[ReformModel | LeadershipInnovation]:
    """Return the models and innovations of the body, in order.

    `citations` and `figures` are those of the same text: a central document in whose title or
    under whose order a model stands becomes `mandated_by`, and what is only aimed at is announced.
    """
    grammar = _grammar(context.vocabulary.folder)
    laws = [citation for citation in citations if is_central(context, citation)]
    starts = [law.evidence.char_start for law in laws]
    facts: list[ReformModel | LeadershipInnovation] = []
    named: list[tuple[int, int]] = []  # where models of the catalogue stand, facts or not
    patterns = context.vocabulary.patterns
    for sentence, matches in patterns.find(context.folded, context.sentences, context.words):
        masked = [(m.start, m.end) for m in matches if m.pattern.code == "none"]
        masks = Spans(masked) if masked else None
        by_code: dict[str, list[PatternMatch]] = {}
        for match in matches:
            if masks is None or not masks.touch(match.start, match.end):
                by_code.setdefault(match.pattern.code, []).append(match)
        if not by_code or _is_caption(context, sentence):
            continue
        _prefer_specific(by_code)
        if context.text[sentence.end - 1] == "?":
            facts.extend(_asked_for(context, grammar, sentence, by_code))
            continue
        named.extend((m.start, m.end) for found in by_code.values() for m in found)
        # what a sentence names beside an ordered reform is ordered with it
        ordered = any(m.pattern.row["stage"] == "mandated" for m in chain(*by_code.values()))
        first, last = bisect_left(starts, sentence.start), bisect_left(starts, sentence.end)
        for code, found in by_code.items():
            by_order = ordered and grammar.is_model[code]
            facts.extend(
                _facts(context, grammar, sentence, code, found, laws[first:last], by_order)
            )
    facts = without_mentions(context, as_aimed_at(context, facts, figures))
    facts = as_tried_beside(context, facts)
    facts = [one for fact in facts for one in of_each_place(context, fact)]
    named.extend((fact.evidence.char_start, fact.evidence.char_end) for fact in facts)
    facts.extend(named_models(context, named))
    facts = [fact for fact in facts if not _is_history(fact)]
    facts.sort(key=lambda fact: (fact.evidence.char_start, fact.evidence.char_end, fact.code))
    return facts


def _asked_for(
    context: TextContext,
    grammar: _Grammar,
    question: Sentence,
    by_code: Mapping[str, Sequence[PatternMatch]],
) -> Iterator[ReformModel | LeadershipInnovation]:
    """What a question of an interview names, as far as its answer tells that it is there."""
    stage = stage_in_answer(context, question)
    if stage is None or context.matter.bars(question):
        return
    for code, found in by_code.items():
        match = max(found, key=lambda m: (m.pattern.confidence, m.end - m.start))
        pinned = _fixed_stage(context, grammar, match)
        reading = StageReading(pinned or stage, None)
        yield _build(context, grammar, question, code, match, reading, None)


def _is_history(fact: ReformModel | LeadershipInnovation) -> bool:
    """Whether the text tells of a time before the Renewal: of the provinces merged in 1976."""
    told = fact.stage_on
    if told is None and fact.period.basis == "stated":
        told = fact.period.period_to
    return told is not None and told < _RENEWAL


def _prefer_specific(by_code: dict[str, list[PatternMatch]]) -> None:
    """Drop "nhất thể hóa" where the same words say which two posts are held by one person."""
    if ANY_PAIR not in by_code:
        return
    specific = Spans((m.start, m.end) for code in PAIRED for m in by_code.get(code, ()))
    general = [
        match for match in by_code.pop(ANY_PAIR) if not specific.touch(match.start, match.end)
    ]
    if general:
        by_code[ANY_PAIR] = general


def _is_caption(context: TextContext, sentence: Sentence) -> bool:
    """Whether a sentence describes a picture; the credit may follow it or open the next text."""
    if context.text.endswith("|", sentence.start, sentence.end):
        return True
    match = _CAPTION.search(context.folded, sentence.start, sentence.end)
    if match and (match.start() > sentence.start + 2 or match[0].startswith("tr")):
        return True
    return _CREDIT.match(context.folded, sentence.end) is not None


def _facts(
    context: TextContext,
    grammar: _Grammar,
    sentence: Sentence,
    code: str,
    found: Sequence[PatternMatch],
    laws: Sequence[Citation],
    by_order: bool,
) -> list[ReformModel | LeadershipInnovation]:
    """One fact for each stage at which a sentence shows a model: the surest mention of it."""
    by_stage: dict[str, ReformModel | LeadershipInnovation] = {}
    told = Told()
    for match in _surest_first(found):
        if match.pattern.row["titles"] and (
            is_title(context, sentence, match) or is_of_another(context, match)
        ):
            continue
        if told.has_read(match):
            continue
        if not _is_told_as_own(context, sentence, match):
            told.denied.append((match.start, match.end))
            continue
        law = law_behind(context, match, laws)
        pinned = _fixed_stage(context, grammar, match)
        reading = _reading_of(context, sentence, match, law, pinned)
        if by_order and reading.stage == "adopted":
            reading = StageReading("mandated", None)
        if reading.stage not in _SAID_BY_ANYONE and is_opinion(context, sentence, match.start):
            continue
        if reading.stage == "none":
            if reading.cue is not None and reading.cue.phrase.surface.startswith(_NOT):
                told.denied.append((match.start, match.end))
            continue
        told.note(match, match.words_begin(context.folded), reading, pinned is not None)
        known = by_stage.get(reading.stage)
        if known is None or (known.stage == "adopted" and known.value is None):
            fact = _build(context, grammar, sentence, code, match, reading, law)
            if known is None or fact.stage == "universal":  # this wording says so, too
                by_stage[reading.stage] = fact
    if told.is_more_than_there():
        by_stage.pop("adopted", None)
    return list(by_stage.values())


def _surest_first(found: Sequence[PatternMatch]) -> list[PatternMatch]:
    """The mentions of one model, each once: what two patterns say alike tells no more."""
    ranked = sorted(found, key=lambda m: (-m.pattern.confidence, m.start - m.end, m.start))
    once: dict[tuple[int, int, str, str], PatternMatch] = {}
    for match in ranked:
        row = match.pattern.row
        once.setdefault((match.start, match.end, row["stage"], row["titles"]), match)
    return list(once.values())


def _is_told_as_own(context: TextContext, sentence: Sentence, match: PatternMatch) -> bool:
    """Whether the text says itself, and of those it reports on, that the model is there."""
    return (
        not _is_of_others(context, sentence, match)
        and is_claimed(context, sentence, match.start, match.end)
        and not is_refused(context, sentence, match.start, match.end)
    )


def _reading_of(
    context: TextContext,
    sentence: Sentence,
    match: PatternMatch,
    law: Citation | None,
    pinned: Stage | None,
) -> StageReading:
    """How far the model has come where `match` names it; `pinned` is what that alone says."""
    default: Stage = pinned or "adopted"
    if pinned is None and (
        is_ordered(context, sentence, match)
        or (law is not None and names_the_model(context, law, match))
    ):
        default = "mandated"
    begin = match.words_begin(context.folded)
    reading = read_stage(context, sentence, begin, match.end, default, pinned is not None)
    if pinned == "adopted":  # a request that is the deed itself
        return reading
    return as_planned(context, sentence, match.start, reading)


def _is_of_others(context: TextContext, sentence: Sentence, match: PatternMatch) -> bool:
    """Whether the model is that of a firm or of another country."""
    matter = context.matter
    if matter.bars(sentence):
        return True
    in_firms = match.pattern.code == _IN_FIRMS
    return not in_firms and matter.is_done_by_a_firm(sentence, match.start)


def _fixed_stage(context: TextContext, grammar: _Grammar, match: PatternMatch) -> Stage | None:
    """The stage that the wording itself has: ordered for everybody, or done by its nature."""
    stage = match.pattern.row["stage"]
    if stage == "since":
        published = context.document.published
        ordered = grammar.mandated_from.get(match.pattern.code)
        return "mandated" if ordered and published and published >= ordered else None
    return cast(Stage, stage) if stage else None


def _build(
    context: TextContext,
    grammar: _Grammar,
    sentence: Sentence,
    code: str,
    match: PatternMatch,
    reading: StageReading,
    law: Citation | None,
) -> ReformModel | LeadershipInnovation:
    start, end = match.start, match.end
    if reading.cue is not None and abs(reading.cue.start - match.start) <= _QUOTED:
        start, end = min(start, reading.cue.start), max(end, reading.cue.end)
    coverage = read_coverage(context, sentence, start, end, (match.start, match.end))
    stage = reading.stage
    if stage == "none":
        raise InvalidFact(f"{code}: expected a stage, found a denial. Skip the mention before.")
    if stage == "adopted" and coverage.is_complete:
        stage = "universal"
    fields: _Fields = {
        "stage": stage,
        "stage_on": _stage_date(context, sentence),
        "value": coverage.value,
        "base": coverage.base,
        "percent_stated": coverage.percent,
        "mandated_by": short_name(law) if law else None,
    }
    kind = ReformModel if grammar.is_model[code] else LeadershipInnovation
    return kind(
        evidence=context.evidence(coverage.start, coverage.end),
        scope=scope_of(context, sentence, code, match),
        period=context.period_at(match.start),
        speaker=context.speaker_at(match.start),
        confidence=UNRATED,
        checks={"stage_stated": "passed" if reading.cue else "not_applicable"},
        code=code,
        variant=context.text[match.start : match.end],
        **fields,
    )


def _stage_date(context: TextContext, sentence: Sentence) -> date | None:
    match = _DATE.search(context.folded, sentence.start, sentence.end)
    if match is None:
        return None
    day, month, year = map(int, match.groups())
    try:
        return date(year, month, day)
    except ValueError:
        return None
