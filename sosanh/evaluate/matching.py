"""One extracted document against its gold: what was found, missed, invented, and agrees.

The rules for figures, models and citations are those of the scorer that came with the project's
brief; a test holds the two together. A gold row marked `optional` costs nothing either way.
"""

import re
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from decimal import Decimal

from sosanh.evaluate.gold import GoldDocument, Row
from sosanh.extract.catalogue.confidence import Traits, traits_of
from sosanh.extract.text.segments import without_marks
from sosanh.facts import (
    AnyFact,
    Assessment,
    Citation,
    Extraction,
    LeadershipInnovation,
    Observation,
    Ranking,
    ReformModel,
)

Reform = ReformModel | LeadershipInnovation

_NO_METRIC = "uncoded"
_NO_CODE = "uncatalogued"
_MOSTLY = 0.9
"""Share of a document's facts that must have its province."""


# "1 903" is one number: the space parts groups as a point does.
_GROUP_SPACE = re.compile(r"(?<=\d)[ \u00a0\u202f](?=\d{3}(?!\d))")


@dataclass(slots=True)
class Tally:
    """Found, invented and missed."""

    tp: int = 0
    fp: int = 0
    fn: int = 0

    def add(self, other: "Tally") -> None:
        """Count what `other` counted too."""
        self.tp += other.tp
        self.fp += other.fp
        self.fn += other.fn


@dataclass(slots=True)
class Agreement:
    """How many of the cases that can be compared agree."""

    agree: int = 0
    of: int = 0

    def see(self, agrees: bool) -> None:
        """Count one case."""
        self.agree += agrees
        self.of += 1


@dataclass(frozen=True, slots=True)
class JudgedFact:
    """A fact and whether it is right: found by the reader too, and in every field compared.

    `is_right` is None where gold cannot tell, because it lists such facts only in part.
    """

    fact: AnyFact
    traits: Traits
    is_right: bool | None
    is_right_throughout: bool | None


@dataclass(slots=True)
class Comparison:
    """What comparing one document with gold gave.

    `tallies`: by measure (figures, values, models, citations, rankings, assessments) and code.
    `differences`: a line for each miss, invention and field that differs, for whoever improves
    the grammar.
    """

    document: GoldDocument
    traits: Mapping[int, Traits]  # by the id of the fact
    tallies: dict[str, dict[str, Tally]] = field(default_factory=dict)
    agreements: dict[str, Agreement] = field(default_factory=dict)
    confusions: Counter[tuple[str, str, str]] = field(default_factory=Counter)
    differences: list[str] = field(default_factory=list)
    tokens: Counter[str] = field(default_factory=Counter)
    judged: list[JudgedFact] = field(default_factory=list)

    def tally(self, measure: str, code: str) -> Tally:
        """The tally of `code`, which begins at nothing."""
        return self.tallies.setdefault(measure, {}).setdefault(code, Tally())

    def see(self, aspect: str, agrees: bool) -> None:
        """Count one case of `aspect`."""
        self.agreements.setdefault(aspect, Agreement()).see(agrees)

    def check(self, field: str, of: object, wanted: object, found: object, agrees: bool) -> None:
        """Count whether a field of what was found, `of`, is as gold has it."""
        self.see(field, agrees)
        if not agrees:
            name = self.document.name
            self.differences.append(f"other   {name}  {of}  {field}: {found} instead of {wanted}")

    def miss(self, measure: str, code: str, what: object) -> None:
        """Count something that the reader saw and the extractor did not."""
        self.tally(measure, code).fn += 1
        self.differences.append(f"missed  {self.document.name}  {code}  {what}")

    def judge(self, fact: AnyFact, right: bool | None, throughout: bool | None) -> None:
        """Note whether a fact is right."""
        self.judged.append(JudgedFact(fact, self.traits[id(fact)], right, throughout))

    def invent(self, measure: str, code: str, fact: AnyFact) -> None:
        """Count a fact that no reader saw."""
        self.tally(measure, code).fp += 1
        self.differences.append(
            f"extra   {self.document.name}  {code}  {_in_short(fact)} “{fact.evidence.quote}”"
        )


def compare(gold: GoldDocument, extraction: Extraction, metrics: Iterable[str]) -> Comparison:
    """Compare the facts of one text with what its reader wrote down.

    `metrics` are the codes that count; a figure of another metric is neither right nor wrong.
    """
    facts = extraction.facts
    traits = zip(map(id, facts), traits_of(facts), strict=True)
    result = Comparison(gold, dict(traits))
    known = frozenset(metrics)
    figures = [fact for fact in facts if isinstance(fact, Observation)]
    _compare_figures(result, figures, known, dict(zip(extraction.fact_ids(), facts, strict=True)))
    _compare_values(result, figures)
    _compare_reforms(result, [fact for fact in facts if isinstance(fact, Reform)])
    _compare_citations(result, [fact for fact in facts if isinstance(fact, Citation)])
    _compare_rankings(result, [fact for fact in facts if isinstance(fact, Ranking)])
    _compare_assessments(result, [fact for fact in facts if isinstance(fact, Assessment)])
    _ground(result, extraction)
    published = extraction.document.published
    if facts and gold.published:
        agrees = str(published) == gold.published
        result.check("published", "", gold.published, published, agrees)
    if facts and gold.province:
        own = sum(fact.scope.province == gold.province for fact in facts)
        others = Counter(fact.scope.province for fact in facts).most_common(3)
        mostly = own >= _MOSTLY * len(facts)
        result.check("province of the text", "", gold.province, others, mostly)
    result.tokens.update(token.reason for token in extraction.number_tokens)
    return result


def words(text: str | None) -> str:
    """Lower-case Latin letters and digits, without marks, single spaces between words."""
    return re.sub(r"[^a-z0-9]+", " ", without_marks(text or "")).strip()


def same_figure(row: Row, fact: Observation) -> bool:
    """Whether a fact is the coded figure of a gold row: metric, value and stated base."""
    return fact.metric == row["metric"] and _same_value(row, fact, with_base=True)


def _same_value(row: Row, fact: Observation, *, with_base: bool) -> bool:
    if row.get("value") is None:
        percent = row.get("percent")
        return _close(fact.percent_stated, percent) or _close(fact.value, percent)
    if not _close(fact.value, row["value"]):
        return False
    return not with_base or row.get("base") is None or _close(fact.base, row["base"])


def _close(found: Decimal | None, wanted: float | None) -> bool:
    if found is None or wanted is None:
        return found is None and wanted is None
    return abs(float(found) - wanted) <= 1e-6 * max(1.0, abs(wanted))


def _pair(
    rows: Sequence[Row],
    facts: Sequence[Observation],
    same: Callable[[Row, Observation], bool],
) -> list[tuple[Row, Observation | None]]:
    """Give each row the first fact that is left; rows that must be found choose first."""
    left = list(facts)
    pairs: list[tuple[Row, Observation | None]] = []
    for row in sorted(rows, key=lambda one: (one.get("optional", False), one.get("base") is None)):
        hit = next((fact for fact in left if same(row, fact)), None)
        if hit is not None:
            left = [fact for fact in left if fact is not hit]
        pairs.append((row, hit))
    return pairs


def _compare_figures(
    result: Comparison,
    figures: Sequence[Observation],
    metrics: frozenset[str],
    by_name: Mapping[str, AnyFact],
) -> None:
    rows = result.document.observations
    coded = [fact for fact in figures if fact.metric in metrics]
    pairs = _pair(rows, coded, same_figure)
    paired = {id(fact): row for row, fact in pairs if fact is not None}
    missed = [row for row, fact in pairs if fact is None and not row.get("optional")]
    for row, fact in pairs:
        if fact is not None and not row.get("optional"):
            result.tally("figures", row["metric"]).tp += 1
            _compare_fields(result, row, fact)
    read = {
        id(fact): paired.get(id(fact))
        or next((row for row in rows if same_figure(row, fact)), None)
        for fact in coded
    }
    listed = {row["metric"] for row in rows if row.get("breakdown")}
    extras: list[Observation] = []
    for fact in coded:
        seen = read[id(fact)]
        if seen is not None:
            result.judge(fact, True, _agrees(result, seen, fact))
            continue
        extras.append(fact)
        # a reader who lists no part of a total says nothing against those that were found
        of_known = read.get(id(by_name.get(fact.parent or ""))) is not None
        known = None if of_known and fact.metric not in listed else False
        result.judge(fact, known, known)
    for row in missed:
        result.miss("figures", row["metric"], _figure(row))
        _confuse(result, row, figures, paired)
    for fact in extras:
        result.invent("figures", fact.metric or _NO_METRIC, fact)
        _blame(result, fact, rows)


def _confuse(
    result: Comparison, row: Row, figures: Sequence[Observation], paired: Mapping[int, Row]
) -> None:
    """Note what stands where `row` should: another code for the same number, or nothing."""
    found = next(
        (
            fact
            for fact in figures
            if id(fact) not in paired
            and fact.metric != row["metric"]
            and _same_value(row, fact, with_base=False)
            and _covers(row, fact)
        ),
        None,
    )
    if found is None:
        base = any(_same_value(row, fact, with_base=False) for fact in figures)
        other = "(other base or place)" if base else "(nothing)"
    else:
        other = found.metric or _NO_METRIC
    result.confusions["figure", row["metric"], other] += 1


def _blame(result: Comparison, fact: Observation, rows: Sequence[Row]) -> None:
    """Note what a reader made of the number of an invented figure, unless a miss already says."""
    found = fact.metric or _NO_METRIC
    seen = [row for row in rows if _same_value(row, fact, with_base=False) and _covers(row, fact)]
    if any(("figure", row["metric"], found) in result.confusions for row in seen):
        return
    meant = next((row["metric"] for row in seen if row["metric"] != found), "(nothing)")
    result.confusions["figure", meant, found] += 1


def _covers(row: Row, fact: Observation) -> bool:
    """Whether the numeral of the row stands in the quote; rows of our samples have no place."""
    start = row.get("char_start")
    return start is None or fact.evidence.char_start <= start < fact.evidence.char_end


def _compare_fields(result: Comparison, row: Row, fact: Observation) -> None:
    for name, (wanted, found, agrees) in _fields(result.document, row, fact).items():
        result.check(name, f"{row['metric']}  {_figure(row)}", wanted, found, agrees)


def _fields(
    gold: GoldDocument, row: Row, fact: Observation
) -> dict[str, tuple[object, object, bool]]:
    """What the row states of each field, what was found, and whether they agree."""
    fields: dict[str, tuple[object, object, bool]] = {}

    def equal(name: str, wanted: object, found: object) -> None:
        fields[name] = wanted, found, found == wanted

    ends = {"period_from": fact.period.period_from, "period_to": fact.period.period_to}
    stated = [end for end in ends if row.get(end)]
    if stated:
        days = " – ".join(str(day) for day in ends.values())
        agrees = all(str(ends[end]) == row[end] for end in stated)
        fields["period"] = " – ".join(row.get(end) or "?" for end in ends), days, agrees
    area, place = row.get("area"), fact.scope.area
    fields["area"] = area, place, words(area) in words(place) if area else not place
    equal("role", row.get("role", "achieved"), fact.role)
    if "qualifier" in row:
        equal("qualifier", row["qualifier"], fact.qualifier)
    province = row.get("province", gold.province)
    if province is not None and words(area) != "ca nuoc":
        equal("province", province, fact.scope.province)
    for name, key, found in (
        ("percent", "percent", fact.percent_stated),
        ("upper end", "value_high", fact.value_high),
    ):
        if row.get(key) is not None:
            fields[name] = row[key], found, _close(found, row[key])
    if row.get("measure") in ("stock", "flow", "cumulative"):
        equal("stock or flow", row["measure"], fact.kind)
    return fields


def _agrees(result: Comparison, row: Row, fact: Observation) -> bool:
    return all(agrees for _, _, agrees in _fields(result.document, row, fact).values())


def _compare_values(result: Comparison, figures: Sequence[Observation]) -> None:
    """Was the number found as a figure at all, whatever it was taken for?"""
    rows = result.document.observations

    def same(row: Row, fact: Observation) -> bool:
        return _same_value(row, fact, with_base=False)

    pairs = _pair(rows, figures, same)
    for row, fact in pairs:
        if not row.get("optional"):
            tally = result.tally("values", "")
            tally.tp += fact is not None
            tally.fn += fact is None
    paired = {id(fact) for _, fact in pairs if fact is not None}
    for fact in figures:
        seen = [row for row in rows if same(row, fact)]
        if id(fact) not in paired and not seen:
            result.tally("values", "").fp += 1
        if fact.metric is None:
            known = any(row["metric"] == _NO_METRIC for row in seen) if seen else None
            if known is None and "countables" in result.document.complete:
                known = False
            result.judge(fact, known, known)


def _compare_reforms(result: Comparison, facts: Sequence[Reform]) -> None:
    rows = {
        (row["kind"], row["code"]): row
        for row in result.document.reforms
        if row["code"] != _NO_CODE
    }
    found: dict[tuple[str, str], list[Reform]] = {}
    for fact in facts:
        if fact.code != _NO_CODE:
            found.setdefault((fact.fact_type, fact.code), []).append(fact)
    missed = [key for key, row in rows.items() if key not in found and not row.get("optional")]
    extras = [key for key in found if key not in rows]
    for key, row in rows.items():
        if key not in found or row.get("optional"):
            continue
        result.tally("models", key[1]).tp += 1
        if row.get("stage"):
            stages = {fact.stage for fact in found[key]}
            several = "/".join(sorted(stages))
            result.check("stage", key[1], row["stage"], several, row["stage"] in stages)
            if row["stage"] not in stages:
                result.confusions["stage", row["stage"], several] += 1
    for kind, code in missed:
        result.miss("models", code, kind)
        others = sorted(other for other_kind, other in extras if other_kind == kind)
        result.confusions["model", code, "/".join(others) or "(nothing)"] += 1
    for key in extras:
        result.invent("models", key[1], found[key][0])
    for key, mentions in found.items():
        right = key in rows
        for fact in mentions:
            stage = rows[key].get("stage") if right else None
            result.judge(fact, right, right and stage in (None, fact.stage))


def _compare_citations(result: Comparison, facts: Sequence[Citation]) -> None:
    said = [
        set(
            words(
                " ".join(
                    str(part or "")
                    for part in (
                        fact.type, fact.number, fact.symbol, fact.issuer,
                        fact.issued_on, fact.evidence.quote,
                    )
                )
            ).split()
        )
        for fact in facts
    ]  # fmt: skip
    wanted = [set(words(text).split()) for text in result.document.citations]
    for text, tokens in zip(result.document.citations, wanted, strict=True):
        if any(tokens <= one for one in said):
            result.tally("citations", "").tp += 1
        else:
            result.miss("citations", "", text)
    for fact, one in zip(facts, said, strict=True):
        # "Nghị quyết số 21" names, if less fully, "Nghị quyết 21-NQ/TW"
        short = set(words(fact.evidence.quote).split()) - {"so"} if fact.number else None
        known = any(tokens <= one or (short is not None and short <= tokens) for tokens in wanted)
        _judge(result, "citations", fact, known)


def _compare_rankings(result: Comparison, facts: Sequence[Ranking]) -> None:
    def same(row: Row, fact: Ranking) -> bool:
        if fact.index != row["index"]:
            return False
        if row.get("rank") is None:
            return _close(fact.score, row.get("score"))
        return bool(fact.rank == row["rank"])

    for row in result.document.rankings:
        hits = [fact for fact in facts if same(row, fact)]
        of = f"{row['index']}  {row.get('rank') or row.get('score')}"
        if row.get("optional"):
            continue
        if not hits:
            result.miss("rankings", row["index"], row.get("rank") or row.get("score"))
            continue
        result.tally("rankings", row["index"]).tp += 1
        if row.get("year"):
            years = {fact.year for fact in hits}
            result.check("year of ranking", of, row["year"], years, row["year"] in years)
        if row.get("province"):
            own = {fact.scope.province for fact in hits}
            result.check("province of ranking", of, row["province"], own, row["province"] in own)
    for fact in facts:
        known = any(same(row, fact) for row in result.document.rankings)
        _judge(result, "rankings", fact, known, fact.index)


def _compare_assessments(result: Comparison, facts: Sequence[Assessment]) -> None:
    def same(row: Row, fact: Assessment) -> bool:
        if fact.kind != row["kind"]:
            return False
        if "contains" in row:
            return row["contains"] in fact.evidence.sentence
        start, end = fact.evidence.char_start, fact.evidence.char_end
        return bool(start < row["char_end"] and row["char_start"] < end)

    for row in result.document.assessments:
        hits = [fact for fact in facts if same(row, fact)]
        of = f"{row['kind']}  {row.get('contains') or row.get('char_start')}"
        if row.get("optional"):
            continue
        if not hits:
            result.miss("assessments", row["kind"], row.get("contains") or row.get("domain"))
            continue
        result.tally("assessments", row["kind"]).tp += 1
        if row.get("domain"):
            domains = {fact.domain for fact in hits}
            result.check("domain", of, row["domain"], domains, row["domain"] in domains)
        if row.get("addressee"):
            asked = {words(fact.addressee) for fact in hits}
            right = words(row["addressee"]) in asked
            result.check("addressee", of, row["addressee"], asked, right)
    for fact in facts:
        known = any(same(row, fact) for row in result.document.assessments)
        _judge(result, "assessments", fact, known, fact.kind)


def _judge(result: Comparison, measure: str, fact: AnyFact, known: bool, code: str = "") -> None:
    """Judge a fact of a kind that gold lists in full only where it says so."""
    right = True if known else (False if measure in result.document.complete else None)
    if right is False:
        result.invent(measure, code, fact)
    result.judge(fact, right, right)


def _ground(result: Comparison, extraction: Extraction) -> None:
    """Is each quote the exact slice, and can each value be read off its quote?"""
    text = extraction.document.text
    for fact in extraction.facts:
        evidence = fact.evidence
        exact = text[evidence.char_start : evidence.char_end] == evidence.quote != ""
        result.see("quote is the exact slice", exact)
        if isinstance(fact, Observation) and fact.value is not None:
            quoted = [
                re.sub(r"\D", "", token).strip("0")
                for token in re.findall(r"\d[\d.,]*", _GROUP_SPACE.sub("", evidence.quote))
            ]
            if any(quoted):  # else a number word
                digits = re.sub(r"\D", "", format(float(fact.value), ".10g")).strip("0")
                result.see("value is in its quote", digits in quoted)


def _figure(row: Row) -> str:
    base = f"/{row['base']}" if row.get("base") is not None else ""
    return f"{row.get('value', '')}{base}" + (f" {row['percent']}%" if row.get("percent") else "")


def _in_short(fact: AnyFact) -> str:
    if isinstance(fact, Observation):
        base = f"/{fact.base}" if fact.base is not None else ""
        return f"{fact.value if fact.value is not None else f'{fact.percent_stated}%'}{base}"
    return fact.stage if isinstance(fact, Reform) else ""
