"""Each named case of `tests/golden/comparison_cases.yml` comes out of the marts as reasoned."""

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from pathlib import Path
from typing import Any

import psycopg
import pytest
import yaml
from psycopg import sql
from psycopg.rows import dict_row

from sosanh.embedded import EmbeddedServer
from sosanh.load.postgres import prepare
from sosanh.settings import PROJECT, settings
from sosanh.transform import run_dbt

pytestmark = pytest.mark.slow

PAGE = yaml.safe_load((PROJECT / "tests/golden/comparison_cases.yml").read_text("utf-8"))
CASES: list[dict[str, Any]] = PAGE["cases"]
STAGED_AT = datetime(2026, 1, 1, 18, 0, tzinfo=UTC)
COLUMNS = {
    "metric": "metric_code",
    "province": "province_code",
    "from": "period_from",
    "to": "period_to",
    "percent": "percent_stated",
}
ASSUMED = {
    "metric_code": "party_members_admitted", "kind": "flow", "role": "achieved",
    "qualifier": "exact", "level": "province", "percent_check": "not_applicable",
    "period_precision": "span", "period_basis": "stated", "confidence": 0.9, "checks": "{}",
    "char_start": 0, "char_end": 5, "extraction_version": "v",
}  # fmt: skip


def fact_id(case: dict[str, Any], number: int) -> str:
    return f"{case['case']} #{number}"


def insert(connection: psycopg.Connection[Any], table: str, row: dict[str, Any]) -> None:
    connection.execute(
        sql.SQL("insert into staging.{} ({}) values ({}) on conflict do nothing").format(
            sql.Identifier(table),
            sql.SQL(", ").join(map(sql.Identifier, row)),
            sql.SQL(", ").join(map(sql.Placeholder, row)),
        ),
        row,
    )


def stage(
    connection: psycopg.Connection[Any], name: str, figure: dict[str, Any], part: str | None
) -> None:
    """Stage one figure as the only fact of a document of its own."""
    stated = dict(figure)
    relation = stated.pop("relation", "own_organ")
    period_to = stated.get("to")
    published = stated.pop(
        "published", period_to + timedelta(days=30) if period_to else date(2024, 1, 30)
    )
    province = stated["province"]
    own = province if relation == "own_organ" else None
    source = f"{relation}_{own or 'all'}"
    insert(connection, "sources", {
        "source_code": source, "province_code": own, "publisher": f"publisher {source}",
        "relation": relation, "kind": "folder", "address": source, "is_enabled": True,
    })  # fmt: skip
    insert(connection, "batches", {
        "batch_id": "batch", "run_id": "run", "source_code": source, "extraction_version": "v",
        "discovered": 1, "collected": 1, "unchanged": 0, "staged": 1, "rejected": 0,
        "verdict": "accepted", "staged_at": STAGED_AT,
    })  # fmt: skip
    insert(connection, "documents", {
        "document_id": name, "extraction_version": "v", "batch_id": "batch",
        "extractor_version": "1", "catalogue_version": "1", "source_code": source, "address": name,
        "document_name": name, "media_type": "text/plain", "published_on": published,
        "published_basis": "stated", "province_code": province, "province_basis": "given",
        "characters": 5, "number_tokens": 1, "number_tokens_accounted": "{}", "full_text": name,
        "staged_at": STAGED_AT,
    })  # fmt: skip
    insert(connection, "document_sightings", {
        "document_id": name, "source_code": source, "address": name, "collected_at": STAGED_AT,
    })  # fmt: skip
    row = {COLUMNS.get(key, key): value for key, value in stated.items()}
    insert(connection, "observations", ASSUMED | row | {
        "fact_id": name, "document_id": name, "quote": name, "sentence": name, "breakdown": part,
    })  # fmt: skip


@pytest.fixture(scope="module")
def marts(tmp_path_factory: pytest.TempPathFactory) -> Iterator[psycopg.Connection[Any]]:
    """The marts of all cases together, built once."""
    home: Path = tmp_path_factory.mktemp("cases")
    server = EmbeddedServer(home)
    server.start()
    url = server.url("warehouse")
    prepare(url)
    with psycopg.connect(url, autocommit=True) as connection:
        for number, figure in enumerate(PAGE["known"]):
            stage(connection, f"known #{number}", figure, None)
        for case in CASES:
            for number, figure in enumerate(case["figures"]):
                stage(connection, fact_id(case, number), figure, case["case"])
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("SOSANH_WAREHOUSE_URL", url)
        patch.setenv("SOSANH_HOME", str(home))
        settings.cache_clear()
        run_dbt(["build", "--quiet", "--exclude-resource-type", "unit_test"])
    settings.cache_clear()
    with psycopg.connect(url, autocommit=True, row_factory=dict_row) as connection:
        connection.execute("set search_path to marts_candidate")
        yield connection
    server.discard()


def plain(value: Any) -> Any:
    return float(value) if isinstance(value, Decimal) else value


def holds(row: dict[str, Any], expected: dict[str, Any]) -> bool:
    return all(plain(row[name]) == value for name, value in expected.items())


def territories(marts: psycopg.Connection[Any], case: dict[str, Any]) -> tuple[str, str]:
    """The territories of the first two provinces that a case names."""
    rows = marts.execute(
        "select fact_id, territory_id from fct_metric_observations where breakdown = %s",
        (case["case"],),
    ).fetchall()
    by_fact = {row["fact_id"]: row["territory_id"] for row in rows}
    named = dict.fromkeys(by_fact[fact_id(case, n)] for n in range(len(case["figures"])))
    if "against" in case:
        named[f"{case['against']}-2008"] = None
    first, second, *_ = named
    return first, second


@pytest.mark.parametrize("case", [c for c in CASES if "pair" in c], ids=lambda c: c["case"])
def test_two_provinces_compare_as_reasoned(
    marts: psycopg.Connection[Any], case: dict[str, Any]
) -> None:
    rows = marts.execute(
        "select * from metric_comparison where breakdown = %s and is_headline"
        " and territory_id_a = %s and territory_id_b = %s",
        (case["case"], *territories(marts, case)),
    ).fetchall()
    assert [{name: plain(row[name]) for name in case["pair"]} for row in rows] == [case["pair"]]


@pytest.mark.parametrize("case", [c for c in CASES if "measures" in c], ids=lambda c: c["case"])
def test_each_measure_has_its_own_verdict(
    marts: psycopg.Connection[Any], case: dict[str, Any]
) -> None:
    rows = marts.execute(
        "select * from comparison_measures where breakdown = %s and is_headline"
        " and territory_id_a = %s and territory_id_b = %s",
        (case["case"], *territories(marts, case)),
    ).fetchall()
    assert len(rows) == len(case["measures"])
    for expected in case["measures"]:
        assert sum(holds(row, expected) for row in rows) == 1, expected


@pytest.mark.parametrize("case", [c for c in CASES if "status" in c], ids=lambda c: c["case"])
def test_of_several_figures_the_reasoned_one_is_accepted(
    marts: psycopg.Connection[Any], case: dict[str, Any]
) -> None:
    rows = marts.execute(
        "select value_status from fct_metric_observations where breakdown = %s order by fact_id",
        (case["case"],),
    ).fetchall()
    assert [row["value_status"] for row in rows] == case["status"]


@pytest.mark.parametrize("case", [c for c in CASES if "borders" in c], ids=lambda c: c["case"])
def test_figures_are_brought_within_todays_borders(
    marts: psycopg.Connection[Any], case: dict[str, Any]
) -> None:
    rows = marts.execute(
        "select * from metric_values_by_borders where breakdown = %s and borders_to is null",
        (case["case"],),
    ).fetchall()
    for expected in case["borders"]:
        assert sum(holds(row, expected) for row in rows) == 1, expected


def test_there_are_cases_of_every_kind() -> None:
    names = [case["case"] for case in CASES]
    assert len(names) == len(set(names)) >= 40
    for kind in ("pair", "measures", "status", "borders"):
        assert any(kind in case for case in CASES), kind
