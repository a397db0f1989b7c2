"""One extracted document against its gold: what was found, missed, invented, and agrees.

The rules for figures, models and citations are those of the scorer that came with the project's
brief; a test holds the two together. A gold row marked `optional` costs nothing either way.
"""

import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import TypeVar

from sosanh.evaluate.alike import close, words
from sosanh.evaluate.figures import compare_figures, compare_values
from sosanh.evaluate.gold import GoldDocument, Row
from sosanh.evaluate.tallies import Comparison, Reform
from sosanh.extract.catalogue.confidence import traits_of
from sosanh.facts import AnyFact, Assessment, Citation, Extraction, Observation, Ranking

F = TypeVar("F", Ranking, Assessment)
_NO_CODE = "uncatalogued"
_MOSTLY = 0.9
"""Share of a document's facts that must have its province."""
_GROUP_SPACE = re.compile(r"(?<=\d)[ \u00a0\u202f](?=\d{3}(?!\d))")
"""In "1 903", which is one number: it parts groups as a point does."""


def compare(gold: GoldDocument, extraction: Extraction, metrics: Iterable[str]) -> Comparison:
    """Compare the facts of one text with what its reader wrote down.

    `metrics` are the codes that count; a figure of another metric is neither right nor wrong.
    """
    facts = extraction.facts
    traits = zip(map(id, facts), traits_of(facts), strict=True)
    result = Comparison(gold, dict(traits))
    known = frozenset(metrics)
    figures = [fact for fact in facts if isinstance(fact, Observation)]
    compare_figures(result, figures, known, dict(zip(extraction.fact_ids(), facts, strict=True)))
    compare_values(result, figures)
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
            return close(fact.score, row.get("score"))
        return bool(fact.rank == row["rank"])

    rows = result.document.rankings
    for row, hits in _found(result, "rankings", "index", rows, facts, same, ("rank", "score")):
        of = f"{row['index']}  {row.get('rank') or row.get('score')}"
        if row.get("year"):
            years = {fact.year for fact in hits}
            result.check("year of ranking", of, row["year"], years, row["year"] in years)
        if row.get("province"):
            own = {fact.scope.province for fact in hits}
            result.check("province of ranking", of, row["province"], own, row["province"] in own)


def _compare_assessments(result: Comparison, facts: Sequence[Assessment]) -> None:
    def same(row: Row, fact: Assessment) -> bool:
        if fact.kind != row["kind"]:
            return False
        if "contains" in row:
            return row["contains"] in fact.evidence.sentence
        start, end = fact.evidence.char_start, fact.evidence.char_end
        return bool(start < row["char_end"] and row["char_start"] < end)

    rows = result.document.assessments
    named = ("contains", "domain")
    for row, hits in _found(result, "assessments", "kind", rows, facts, same, named):
        of = f"{row['kind']}  {row.get('contains') or row.get('char_start')}"
        if row.get("domain"):
            domains = {fact.domain for fact in hits}
            result.check("domain", of, row["domain"], domains, row["domain"] in domains)
        if row.get("addressee"):
            asked = {words(fact.addressee) for fact in hits}
            right = words(row["addressee"]) in asked
            result.check("addressee", of, row["addressee"], asked, right)


def _found(
    result: Comparison,
    measure: str,
    code: str,
    rows: Sequence[Row],
    facts: Sequence[F],
    same: Callable[[Row, F], bool],
    named: tuple[str, str],
) -> Iterator[tuple[Row, list[F]]]:
    """Count the rows of a measure as found or missed, judge its facts, and yield what was found.

    `code` is the field of rows and facts that is counted by, `named` what a missed row is shown by.
    """
    for row in rows:
        hits = [fact for fact in facts if same(row, fact)]
        if row.get("optional"):
            continue
        if hits:
            result.tally(measure, row[code]).tp += 1
            yield row, hits
        else:
            result.miss(measure, row[code], row.get(named[0]) or row.get(named[1]))
    for fact in facts:
        known = any(same(row, fact) for row in rows)
        _judge(result, measure, fact, known, getattr(fact, code))


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
