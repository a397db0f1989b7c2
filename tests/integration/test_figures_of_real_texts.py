"""The figures of real texts, against what a careful reader found in them.

Runs only beside the folder of real texts; the floors are those reached, and only ever rise.
"""

import json
import unicodedata
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from sosanh.extract import Extractor
from sosanh.facts import Extraction, Observation, ReadDocument
from sosanh.settings import PROJECT

Row = dict[str, Any]


def read_plainly(path: Path) -> ReadDocument:
    text = unicodedata.normalize("NFC", path.read_text(encoding="utf-8"))
    return ReadDocument("a" * 64, path.name, "text/plain", text, None, None, "none", 0, len(text))


@pytest.fixture(scope="module", params=["development", "development_news"])
def judged(request: pytest.FixtureRequest, shared: Path) -> list[tuple[list[Row], Extraction]]:
    gold = shared / "evaluation" / "gold" / f"{request.param}.json"
    folder = shared / ("seeds" if request.param == "development" else "corpus")
    extractor = Extractor(PROJECT / "seeds")
    return [
        (rows["observations"], extractor.extract(read_plainly(folder / f"{name}.txt")))
        for name, rows in json.loads(gold.read_text(encoding="utf-8")).items()
    ]


def coded(extraction: Extraction) -> list[Observation]:
    return [
        fact for fact in extraction.facts
        if isinstance(fact, Observation) and fact.metric is not None
    ]  # fmt: skip


def same(row: Row, fact: Observation) -> bool:
    if row["metric"] != fact.metric:
        return False
    if row.get("value") is None:
        return fact.percent_stated == Decimal(str(row["percent"]))
    return fact.value == Decimal(str(row["value"]))


def test_nearly_all_coded_figures_are_found_and_hardly_any_invented(
    judged: list[tuple[list[Row], Extraction]],
) -> None:
    found = missed = invented = 0
    for rows, extraction in judged:
        facts = coded(extraction)
        wanted = [row for row in rows if row["metric"] != "uncoded" and not row.get("optional")]
        hits = [any(same(row, fact) for fact in facts) for row in wanted]
        found += sum(hits)
        missed += len(hits) - sum(hits)
        invented += sum(not any(same(row, fact) for row in rows) for fact in facts)
    assert found / (found + missed) >= 0.95
    assert found / (found + invented) >= 0.95


def test_quotes_and_values_are_exact(judged: list[tuple[list[Row], Extraction]]) -> None:
    for _, extraction in judged:
        text = extraction.document.text
        for fact in extraction.facts:
            evidence = fact.evidence
            assert text[evidence.char_start : evidence.char_end] == evidence.quote
            assert fact.checks.get("value_in_quote", "passed") == "passed"


def test_the_percent_that_fits_no_base_is_flagged(shared: Path) -> None:
    path = shared / "seeds" / "001_022973d2d3908c62.txt"
    facts = coded(Extractor(PROJECT / "seeds").extract(read_plainly(path)))
    fact = next(fact for fact in facts if fact.metric == "party_orgs_found_in_violation")
    assert (fact.value, fact.base, fact.percent_check) == (6, 52, "inconsistent")
