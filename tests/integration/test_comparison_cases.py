"""Each named case of `tests/golden/*_cases.yml` comes out of the marts as reasoned.

All cases are staged together and the marts built once; `comparison_cases.yml` is about figures,
`adoption_cases.yml` about models, plans and silence.
"""

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
ADOPTION_PAGE = yaml.safe_load((PROJECT / "tests/golden/adoption_cases.yml").read_text("utf-8"))
ADOPTION_CASES: list[dict[str, Any]] = ADOPTION_PAGE["cases"]
STAGED_AT = datetime(2026, 1, 1, 18, 0, tzinfo=UTC)
COLUMNS = {
    "metric": "metric_code",
    "province": "province_code",
    "from": "period_from",
    "to": "period_to",
    "percent": "percent_stated",
    "model": "model_code",
    "innovation": "innovation_code",
    "cite": "document_type",
}
HEADER = {
    "level": "province", "period_precision": "span", "period_basis": "stated", "confidence": 0.9,
    "checks": "{}", "char_start": 0, "char_end": 5, "extraction_version": "v",
}  # fmt: skip
ASSUMED = HEADER | {
    "metric_code": "party_members_admitted", "kind": "flow", "role": "achieved",
    "qualifier": "exact", "percent_check": "not_applicable",
}  # fmt: skip
ISSUERS = {"TW": "Trung ương", "TU": "Tỉnh ủy, Thành ủy"}


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


def stage_source(connection: psycopg.Connection[Any], province: str, relation: str) -> str:
    """Stage the source of a province's own committee, or one of all provinces; return its code."""
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
    return source


def stage_document(
    connection: psycopg.Connection[Any],
    name: str,
    province: str,
    published: date | None,
    relation: str = "own_organ",
) -> None:
    source = stage_source(connection, province, relation)
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


def stage(
    connection: psycopg.Connection[Any], name: str, figure: dict[str, Any], part: str | None
) -> None:
    """Stage one figure, in a document of its own unless it names one."""
    stated = dict(figure)
    document = stated.pop("document", name)
    relation = stated.pop("relation", "own_organ")
    period_to = stated.get("to")
    published = stated.pop(
        "published", period_to + timedelta(days=30) if period_to else date(2024, 1, 30)
    )
    stage_document(connection, document, stated["province"], published, relation)
    row = {COLUMNS.get(key, key): value for key, value in stated.items()}
    insert(connection, "observations", ASSUMED | {"breakdown": part} | row | {
        "fact_id": name, "document_id": document, "quote": name, "sentence": name,
    })  # fmt: skip


def stage_anything(connection: psycopg.Connection[Any], name: str, fact: dict[str, Any]) -> None:
    """Stage a figure, a model, a citation, or what came of a document that was not read."""
    if "reject" in fact:
        source = stage_source(connection, fact["province"], "own_organ")
        insert(connection, "rejects", {
            "document_id": name, "extraction_version": "v", "batch_id": "batch",
            "source_code": source, "address": name, "document_name": name, "bytes": 9,
            "reason": fact["reject"], "message": name, "rejected_at": STAGED_AT,
        })  # fmt: skip
        return
    if "visit" in fact:
        source = stage_source(connection, fact["province"], "own_organ")
        insert(connection, "visits", {
            "run_id": "run", "source_code": source, "address": name, "page": name,
            "outcome": fact["visit"], "visited_at": STAGED_AT, "bytes": 0, "headers": "{}",
        })  # fmt: skip
        return
    if not {"model", "innovation", "cite"} & fact.keys():
        stage(connection, name, fact, None)
        return
    stated = dict(fact)
    document = stated.pop("document", name)
    stage_document(connection, document, stated["province"], stated.pop("published", None))
    row = HEADER | {"fact_id": name, "document_id": document, "quote": name, "sentence": name}
    if "model" in fact:
        table, row = "reform_models", row | {"stage": "adopted"}
    elif "innovation" in fact:
        table, row = "leadership_innovations", row | {"stage": "adopted"}
    else:
        table, row = "citations", row | {"issuer": ISSUERS[fact["symbol"].rpartition("/")[2]]}
    insert(connection, table, row | {COLUMNS.get(key, key): stated[key] for key in stated})


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
        for case in ADOPTION_CASES:
            for number, fact in enumerate(case.get("facts", [])):
                stage_anything(connection, fact_id(case, number), fact)
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


@pytest.mark.parametrize("case", [c for c in CASES if "contested" in c], ids=lambda c: c["case"])
def test_what_lost_is_shown_with_the_rule_that_decided(
    marts: psycopg.Connection[Any], case: dict[str, Any]
) -> None:
    rows = marts.execute(
        "select * from contested_values where breakdown = %s order by fact_id", (case["case"],)
    ).fetchall()
    assert [
        {name: plain(row[name]) for name in expected}
        for row, expected in zip(rows, case["contested"], strict=True)
    ] == case["contested"]


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


TABLES = {
    "timeline": "adoption_timeline",
    "diffusion": "adoption_diffusion",
    "responses": "policy_responses",
    "status": "reporting_status",
}
NAMES = {"province": "province_code", "item": "item_code"}


def about(case: dict[str, Any], kind: str) -> list[dict[str, Any]]:
    return [
        {NAMES.get(name, name): value for name, value in row.items()} for row in case.get(kind, [])
    ]


@pytest.mark.parametrize(
    ("case", "kind"),
    [(case, kind) for case in ADOPTION_CASES for kind in TABLES if case.get(kind)],
    ids=lambda value: value if isinstance(value, str) else value["case"],
)
def test_adoptions_plans_and_silence_are_as_reasoned(
    marts: psycopg.Connection[Any], case: dict[str, Any], kind: str
) -> None:
    keys = ("province_code", "territory_id", "item_code", "central_name_vi", "initiative", "stage")
    for expected in about(case, kind):
        given = {name: expected[name] for name in keys if name in expected}
        if "year_number" in expected:
            given["year_number"] = expected["year_number"]
        rows = marts.execute(
            sql.SQL("select * from {} where {}").format(
                sql.Identifier(TABLES[kind]),
                sql.SQL(" and ").join(
                    sql.SQL("{} = {}").format(sql.Identifier(name), sql.Placeholder(name))
                    for name in given
                ),
            ),
            given,
        ).fetchall()
        assert [{name: plain(row[name]) for name in expected} for row in rows] == [expected]


@pytest.mark.parametrize(
    "case", [c for c in ADOPTION_CASES if "rows" in c], ids=lambda c: c["case"]
)
def test_an_adoption_has_no_more_rows_than_reasoned(
    marts: psycopg.Connection[Any], case: dict[str, Any]
) -> None:
    items = [fact.get("model") or fact.get("innovation") for fact in case["facts"]]
    for kind, count in case["rows"].items():
        rows = marts.execute(
            sql.SQL("select * from {} where item_code = any(%s) and province_code = %s").format(
                sql.Identifier(TABLES[kind])
            ),
            (items, case["facts"][0]["province"]),
        ).fetchall()
        assert len(rows) == count, kind


def test_what_is_no_plan_answers_nothing(marts: psycopg.Connection[Any]) -> None:
    absent = [case["without"] for case in ADOPTION_CASES if "without" in case]
    assert absent
    assert (
        marts.execute(
            "select * from policy_responses where central_name_vi = any(%s)", (absent,)
        ).fetchall()
        == []
    )


def test_there_are_cases_of_every_kind() -> None:
    names = [case["case"] for case in [*CASES, *ADOPTION_CASES]]
    assert len(names) == len(set(names)) >= 80
    for kind in ("pair", "measures", "status", "contested", "borders"):
        assert any(kind in case for case in CASES), kind
    for kind in TABLES:
        assert any(kind in case for case in ADOPTION_CASES), kind
