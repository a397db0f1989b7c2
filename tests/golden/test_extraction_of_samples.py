"""What the extractor finds in the samples, against what a careful reader found.

The floors are those of the first version. They only ever rise.
"""

import hashlib
import json
from collections import Counter
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from typing import Any

import pytest

from sosanh.extract import Extractor
from sosanh.extract.text.segments import fold
from sosanh.facts import (
    Assessment,
    Extraction,
    LeadershipInnovation,
    Observation,
    Ranking,
    ReformModel,
)
from sosanh.read import read
from sosanh.settings import PROJECT

GOLD: dict[str, dict[str, Any]] = json.loads(
    (PROJECT / "evaluation" / "gold" / "samples.json").read_text(encoding="utf-8")
)
SAMPLES = PROJECT / "samples"
Row = dict[str, Any]


@dataclass
class Score:
    """Counts of one comparison, with what to look at when it is too low."""

    found: int = 0
    missed: list[str] = field(default_factory=list)
    extra: list[str] = field(default_factory=list)

    @property
    def f1(self) -> float:
        return 2 * self.found / (2 * self.found + len(self.missed) + len(self.extra))

    def report(self) -> str:
        return "\n".join(["missed:", *self.missed, "extra:", *self.extra])


def folder_of(name: str) -> str:
    """The folder whose name the sample's begins with: ha_noi of ha_noi_tong_ket_2024."""
    return next(path.name for path in SAMPLES.iterdir() if name.startswith(path.name + "_"))


@pytest.fixture(scope="module")
def extractions() -> dict[str, Extraction]:
    extractor = Extractor(PROJECT / "seeds")
    found = {}
    for name in GOLD:
        (path,) = SAMPLES.glob(f"{folder_of(name)}/{name}.*")
        data = path.read_bytes()
        digest = hashlib.sha256(data).hexdigest()
        found[name] = extractor.extract(read(data, name=path.name, document_id=digest))
    return found


def agrees(row: Row, fact: Observation) -> bool:
    stated = fact.percent_stated if "value" not in row else fact.value
    wanted = row["value"] if "value" in row else row["percent"]
    if fact.metric != row["metric"] or stated != Decimal(str(wanted)):
        return False
    return "base" not in row or fact.base == row["base"]


def matched(gold: Row, extraction: Extraction) -> tuple[list[tuple[Row, Observation]], Score]:
    """Pair gold rows with facts, each fact once; a repeated sighting is no extra."""
    name = extraction.document.name
    left = [fact for fact in extraction.facts if isinstance(fact, Observation) and fact.metric]
    pairs: list[tuple[Row, Observation]] = []
    score = Score()
    for row in sorted(gold["observations"], key=lambda row: row.get("optional", False)):
        candidates = [fact for fact in left if agrees(row, fact)]
        best = max(candidates, key=lambda fact: same_area(row, fact), default=None)
        if best is not None:
            left.remove(best)
        if row.get("optional"):
            continue
        if best is None:
            score.missed.append(f"{name}: {row}")
        else:
            score.found += 1
            pairs.append((row, best))
    score.extra = [
        f"{name}: {fact.metric} {fact.value} “{fact.evidence.quote}”"
        for fact in left
        if not any(agrees(row, fact) for row in gold["observations"])
    ]
    return pairs, score


def same_area(row: Row, fact: Observation) -> bool:
    if not row.get("area"):
        return not fact.scope.area
    return fold(row["area"]) in fold(fact.scope.area or "")


def total(scores: list[Score]) -> Score:
    return Score(
        sum(score.found for score in scores),
        [line for score in scores for line in score.missed],
        [line for score in scores for line in score.extra],
    )


def share(outcomes: list[tuple[bool, str]]) -> tuple[float, str]:
    wrong = [line for is_right, line in outcomes if not is_right]
    return 1 - len(wrong) / len(outcomes), "\n".join(wrong)


def test_observations_are_those_of_a_careful_reader(extractions: dict[str, Extraction]) -> None:
    score = total([matched(GOLD[name], found)[1] for name, found in extractions.items()])
    assert score.f1 >= 0.80, score.report()


@pytest.mark.parametrize(
    ("aspect", "floor"),
    [("period", 0.85), ("area", 0.92), ("qualifier", 0.95), ("role", 0.95), ("percent", 0.90)],
)
def test_observations_agree_with_the_reader_in(
    aspect: str, floor: float, extractions: dict[str, Extraction]
) -> None:
    outcomes: list[tuple[bool, str]] = []
    for name, found in extractions.items():
        for row, fact in matched(GOLD[name], found)[0]:
            period = {"period_from": fact.period.period_from, "period_to": fact.period.period_to}
            seen: list[bool] = {
                "period": [
                    period[end] == date.fromisoformat(row[end]) for end in period if end in row
                ],
                "area": [same_area(row, fact)],
                "qualifier": [fact.qualifier == row["qualifier"]],
                "role": [fact.role == row.get("role", "achieved")],
                "percent": [fact.percent_check == row["percent_check"]]
                if "percent_check" in row
                else [],
            }[aspect]
            if seen:
                outcomes.append((all(seen), f"{name}: {row}\n  found {fact}"))
    agreed, wrong = share(outcomes)
    assert agreed >= floor, wrong


def test_reforms_are_those_of_a_careful_reader(extractions: dict[str, Extraction]) -> None:
    score = Score()
    for name, found in extractions.items():
        have = {
            (fact.fact_type, fact.code)
            for fact in found.facts
            if isinstance(fact, ReformModel | LeadershipInnovation) and fact.code != "uncatalogued"
        }
        rows = [row for row in GOLD[name]["reforms"] if row["code"] != "uncatalogued"]
        wanted = {(row["kind"], row["code"]) for row in rows if not row.get("optional")}
        score.found += len(wanted & have)
        score.missed += [f"{name}: {code}" for _, code in sorted(wanted - have)]
        known = {(row["kind"], row["code"]) for row in rows}
        score.extra += [f"{name}: {code}" for _, code in sorted(have - known)]
    assert score.f1 >= 0.70, score.report()


def test_stages_are_those_of_a_careful_reader(extractions: dict[str, Extraction]) -> None:
    outcomes: list[tuple[bool, str]] = []
    for name, found in extractions.items():
        for row in GOLD[name]["reforms"]:
            stages = {
                fact.stage
                for fact in found.facts
                if isinstance(fact, ReformModel | LeadershipInnovation)
                and (fact.fact_type, fact.code) == (row["kind"], row["code"])
            }
            if stages and "stage" in row:
                outcomes.append((row["stage"] in stages, f"{name}: {row}, found {stages}"))
    agreed, wrong = share(outcomes)
    assert agreed >= 0.85, wrong


def test_judgements_are_found_where_a_careful_reader_sees_them(
    extractions: dict[str, Extraction],
) -> None:
    outcomes = [
        (
            any(row["contains"] in quote and row["kind"] == kind for quote, kind in judged),
            f"{name}: {row}",
        )
        for name, found in extractions.items()
        for judged in [
            [(f.evidence.sentence, f.kind) for f in found.facts if isinstance(f, Assessment)]
        ]
        for row in GOLD[name]["assessments"]
    ]
    agreed, wrong = share(outcomes)
    assert agreed >= 0.60, wrong


def test_rankings_are_found_with_their_rank_or_score(extractions: dict[str, Extraction]) -> None:
    outcomes = [
        (
            any(
                (fact.index, fact.year) == (row["index"], row["year"])
                and (fact.rank == row["rank"] or fact.score == Decimal(str(row["score"] or "NaN")))
                for fact in found.facts
                if isinstance(fact, Ranking)
            ),
            f"{name}: {row}",
        )
        for name, found in extractions.items()
        for row in GOLD[name]["rankings"]
    ]
    agreed, wrong = share(outcomes)
    assert agreed >= 0.50, wrong


def test_the_province_of_a_sample_is_told_from_its_text(extractions: dict[str, Extraction]) -> None:
    told = {name: found.province for name, found in extractions.items()}
    assert told == {name: gold["province"] for name, gold in GOLD.items()} | {
        # two provinces in one text: each fact has its own
        "bao_chi_hai_dang_bo_2024": told["bao_chi_hai_dang_bo_2024"]
    }


def test_in_a_text_on_two_provinces_each_fact_has_its_own(
    extractions: dict[str, Extraction],
) -> None:
    name = "bao_chi_hai_dang_bo_2024"
    pairs, _ = matched(GOLD[name], extractions[name])
    provinces = [(row.get("province"), fact.scope.province) for row, fact in pairs]
    assert provinces
    assert [pair for pair in provinces if pair[0] != pair[1]] == []


def test_no_figure_comes_from_the_note_that_marks_a_sample(
    extractions: dict[str, Extraction],
) -> None:
    in_notes = Counter(
        name
        for name, found in extractions.items()
        for fact in found.facts
        if fact.evidence.sentence.startswith("Ghi chú:")
    )
    assert in_notes == {}
