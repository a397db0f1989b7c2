"""The dbt project on a real warehouse: facts by hand go in, comparable tables come out."""

import csv
import json
import os
import re
import subprocess
import sys
from collections.abc import Sequence
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

import psycopg
import pytest
from psycopg import sql

from sosanh.embedded import EmbeddedServer
from sosanh.load.postgres import declare_sources, prepare
from sosanh.nightly import BUILD_STEPS
from sosanh.settings import PROJECT
from sosanh.sources import declared_sources
from sosanh.warehouse import connection_environment

EVENING = datetime(2026, 1, 1, 18, 0, tzinfo=UTC)
HALF_2023 = {"period_from": date(2023, 1, 1), "period_to": date(2023, 6, 30)}
YEAR_2024 = {"period_from": date(2024, 1, 1), "period_to": date(2024, 12, 31)}
FIFTEEN_YEARS = {"period_from": date(2007, 1, 1), "period_to": date(2021, 12, 31)}
HEADER = {
    "level": "province",
    "char_start": 0,
    "char_end": 5,
    "period_precision": "span",
    "period_basis": "stated",
    "confidence": 0.9,
    "checks": "{}",
}
OBSERVATION = HEADER | {
    "qualifier": "exact",
    "role": "achieved",
    "kind": "flow",
    "percent_check": "not_applicable",
}
# (document, source, province, published, verdict of its batch)
DOCUMENTS = [
    ("hanoi_report", "samples_ha_noi", "01", date(2023, 7, 6), "accepted"),
    ("hanoi_correction", "samples_ha_noi", "01", date(2023, 9, 1), "accepted"),
    ("quang_ninh_report", "samples_quang_ninh", "22", date(2023, 7, 10), "accepted"),
    ("quang_ninh_review", "samples_quang_ninh", "22", date(2022, 1, 11), "accepted"),
    ("hanoi_report_2024", "samples_ha_noi", "01", date(2025, 1, 6), "accepted"),
    ("quang_ninh_report_2024", "samples_quang_ninh", "22", date(2025, 1, 10), "accepted"),
    ("refused_report", "samples_quang_ninh", "22", date(2023, 7, 11), "refused"),
]
FACTS: list[tuple[str, dict[str, Any]]] = [
    ("observations", OBSERVATION | HALF_2023 | {
        "fact_id": "hanoi admitted, at first", "document_id": "hanoi_report", "province_code": "01",
        "metric_code": "party_members_admitted", "value": 5150}),
    ("observations", OBSERVATION | HALF_2023 | {
        "fact_id": "hanoi admitted", "document_id": "hanoi_correction", "province_code": "01",
        "metric_code": "party_members_admitted", "value": 5155, "base": 9810,
        "base_role": "target", "percent_stated": 53, "percent_check": "rounded"}),
    ("observations", OBSERVATION | HALF_2023 | {
        "fact_id": "quang ninh admitted", "document_id": "quang_ninh_report",
        "province_code": "22", "metric_code": "party_members_admitted", "value": 1400,
        "qualifier": "over"}),
    ("observations", OBSERVATION | YEAR_2024 | {
        "fact_id": "hanoi admitted in 2024", "document_id": "hanoi_report_2024",
        "province_code": "01", "metric_code": "party_members_admitted", "value": 10324}),
    ("observations", OBSERVATION | YEAR_2024 | {
        "fact_id": "quang ninh admitted in 2024", "document_id": "quang_ninh_report_2024",
        "province_code": "22", "metric_code": "party_members_admitted", "value": 3465}),
    ("observations", OBSERVATION | HALF_2023 | {
        "fact_id": "hanoi districts admitted", "document_id": "hanoi_report",
        "province_code": "01", "level": "district", "metric_code": "party_members_admitted",
        "value": 60}),
    ("observations", OBSERVATION | HALF_2023 | {
        "fact_id": "hanoi found in violation", "document_id": "hanoi_report",
        "province_code": "01", "metric_code": "party_orgs_found_in_violation", "value": 6,
        "base": 52, "base_role": "of_previous", "percent_stated": "13.9",
        "percent_check": "inconsistent"}),
    ("observations", OBSERVATION | FIFTEEN_YEARS | {
        "fact_id": "quang ninh found in violation", "document_id": "quang_ninh_review",
        "province_code": "22", "metric_code": "party_orgs_found_in_violation", "value": 300}),
    ("observations", OBSERVATION | HALF_2023 | {
        "fact_id": "hanoi remedied in one district", "document_id": "hanoi_report",
        "province_code": "01", "area": "Ứng Hòa", "level": "district",
        "metric_code": "shortcomings_remedied", "value": 7, "base": 13}),
    ("observations", OBSERVATION | HALF_2023 | {
        "fact_id": "quang ninh refused", "document_id": "refused_report", "province_code": "22",
        "metric_code": "party_orgs_disciplined", "value": 99}),
    ("reform_models", HEADER | {
        "fact_id": "centres piloted", "document_id": "quang_ninh_review", "province_code": "22",
        "model_code": "public_service_centre", "stage": "pilot", "stage_on": date(2014, 3, 1)}),
    ("reform_models", HEADER | {
        "fact_id": "centres everywhere", "document_id": "quang_ninh_report", "province_code": "22",
        "model_code": "public_service_centre", "stage": "universal", "value": 14, "base": 14}),
    ("reform_models", HEADER | {
        "fact_id": "a model of its own", "document_id": "hanoi_report", "province_code": "01",
        "model_code": "uncatalogued", "variant": "mô hình “5 tại chỗ”", "stage": "adopted"}),
    ("leadership_innovations", HEADER | {
        "fact_id": "exams piloted", "document_id": "hanoi_report", "province_code": "01",
        "innovation_code": "competitive_leadership_exams", "stage": "pilot"}),
    ("citations", HEADER | {
        "fact_id": "resolution 19", "document_id": "quang_ninh_review", "province_code": "22",
        "document_type": "resolution", "number": "19", "symbol": "NQ/TU", "issuer": "Tỉnh ủy",
        "issued_on": date(2015, 3, 3), "relation": "issued"}),
    ("assessments", HEADER | {
        "fact_id": "a limitation", "document_id": "hanoi_report", "province_code": "01",
        "kind": "limitation"}),
    ("rankings", HEADER | {
        "fact_id": "first in PCI", "document_id": "quang_ninh_report", "province_code": "22",
        "index_code": "PCI", "rank": 1, "out_of": 63, "year": 2022}),
]  # fmt: skip


def insert(connection: psycopg.Connection[Any], table: str, row: dict[str, Any]) -> None:
    connection.execute(
        sql.SQL("insert into staging.{} ({}) values ({})").format(
            sql.Identifier(table),
            sql.SQL(", ").join(map(sql.Identifier, row)),
            sql.SQL(", ").join(map(sql.Placeholder, row)),
        ),
        row,
    )


def stage_document(
    connection: psycopg.Connection[Any],
    document: tuple[str, str, str, date, str],
    staged_at: datetime,
) -> None:
    name, source, province, published, verdict = document
    counts = {"discovered": 1, "collected": 1, "unchanged": 0, "staged": 1, "rejected": 0}
    insert(connection, "batches", counts | {
        "batch_id": name, "run_id": "run", "source_code": source, "extraction_version": "v1",
        "verdict": verdict, "staged_at": staged_at})  # fmt: skip
    insert(connection, "documents", {
        "document_id": name, "extraction_version": "v1", "batch_id": name,
        "extractor_version": "1", "catalogue_version": "1", "source_code": source,
        "address": f"samples/{name}", "document_name": f"{name}.txt", "media_type": "text/plain",
        "published_on": published, "published_basis": "stated", "province_code": province,
        "province_basis": "given", "characters": 5, "number_tokens": 1,
        "number_tokens_accounted": "{}", "full_text": "a fact", "staged_at": staged_at,
    })  # fmt: skip
    insert(connection, "document_sightings", {
        "document_id": name, "source_code": source, "address": f"samples/{name}",
        "collected_at": staged_at})  # fmt: skip


def stage_everything(url: str, *, backwards: bool) -> None:
    """Stage DOCUMENTS and FACTS, one batch a document, in the one or the other order of time."""
    declare_sources(url, declared_sources(PROJECT / "seeds" / "sources.csv"))
    step = -1 if backwards else 1
    with psycopg.connect(url, autocommit=True) as connection:
        for order, document in enumerate(DOCUMENTS[::step]):
            stage_document(connection, document, EVENING + timedelta(minutes=order))
        for table, fact in FACTS[::step]:
            text = {"quote": fact["fact_id"], "sentence": f"{fact['fact_id']}."}
            insert(connection, table, fact | text | {"extraction_version": "v1"})


def dbt(url: str, folder: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    inherited = {name: value for name, value in os.environ.items() if name[:4] != "DBT_"}
    environment = inherited | connection_environment(url) | {
        "DBT_PROJECT_DIR": str(PROJECT / "dbt_project"),
        "DBT_PROFILES_DIR": str(PROJECT / "dbt_project"),
        "DBT_TARGET_PATH": str(folder / "target"),
        "DBT_LOG_PATH": str(folder / "logs"),
    }  # fmt: skip
    program = Path(sys.executable).parent / "dbt"
    return subprocess.run(
        [program, *arguments], env=environment, capture_output=True, text=True, check=False
    )


def require_success(outcome: subprocess.CompletedProcess[str]) -> None:
    assert outcome.returncode == 0, outcome.stdout[-4000:]


def build_at_once(url: str, folder: Path) -> None:
    require_success(dbt(url, folder, "build", "--exclude-resource-type", "unit_test", "test"))


def query(url: str, statement: str, *values: object) -> list[tuple[Any, ...]]:
    with psycopg.connect(url, autocommit=True) as connection:
        return connection.execute(statement, values).fetchall()


def all_rows(url: str) -> dict[str, list[tuple[Any, ...]]]:
    tables = query(
        url,
        "select table_name::text from information_schema.tables"
        " where table_schema = 'marts_candidate' order by 1",
    )
    return {
        name: query(url, f"select t::text from marts_candidate.{name} as t order by 1")
        for (name,) in tables
    }


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("dbt")


@pytest.fixture(scope="module")
def ran(server: EmbeddedServer, folder: Path) -> set[str]:
    """What dbt ran to build the marts layer by layer, as `build_marts` does."""
    url = server.url("warehouse")
    prepare(url)
    stage_everything(url, backwards=False)
    ran: set[str] = set()
    for step in BUILD_STEPS.values():
        require_success(dbt(url, folder, *step))
        results = json.loads((folder / "target" / "run_results.json").read_bytes())["results"]
        ran |= {result["unique_id"] for result in results}
    return ran


@pytest.fixture(scope="module")
def url(server: EmbeddedServer, ran: set[str]) -> str:
    """The warehouse with the marts that were built."""
    return server.url("warehouse")


def comparison(url: str, metric: str, columns: Sequence[str]) -> list[tuple[Any, ...]]:
    return query(
        url,
        f"select {', '.join(columns)} from marts_candidate.metric_comparison"
        " where metric_code = %s and province_code_a = '01' and province_code_b = '22'",
        metric,
    )


def test_every_unit_test_of_a_model_passes(ran: set[str], folder: Path) -> None:
    manifest = json.loads((folder / "target" / "manifest.json").read_bytes())
    assert manifest["unit_tests"].keys()
    assert manifest["unit_tests"].keys() <= ran


def test_two_provinces_stand_side_by_side_in_every_period_they_share(url: str) -> None:
    columns = ["is_headline", "period_to_a", "value_a", "qualifier_b", "value_b", "higher"]
    rows = comparison(url, "party_members_admitted", columns)
    assert sorted(rows) == [
        (False, date(2023, 6, 30), 5155, "over", 1400, "not_distinguishable"),
        (True, date(2024, 12, 31), 10324, "exact", 3465, "a"),
    ]


def test_each_side_of_a_comparison_opens_its_sentence(url: str) -> None:
    columns = ["province_vi_a", "quote_a", "sentence_b", "document_id_b"]
    assert ("Hà Nội", "hanoi admitted", "quang ninh admitted.", "quang_ninh_report") in comparison(
        url, "party_members_admitted", columns
    )


def test_a_figure_of_a_sample_says_so(url: str) -> None:
    flags = comparison(url, "party_members_admitted", ["is_sample_a", "is_sample_b"])
    assert set(flags) == {(True, True)}
    for mart in ("fct_rankings", "metric_values"):
        assert query(url, f"select distinct is_sample from marts_candidate.{mart}") == [(True,)]


def test_an_inconsistent_percent_is_kept_and_shown(url: str) -> None:
    columns = ["value_a", "percent_stated_a", "percent_check_a", "has_inconsistent_percent"]
    ((value, percent, check, is_shown),) = comparison(url, "party_orgs_found_in_violation", columns)
    assert (value, str(percent), check, is_shown) == (6, "13.9", "inconsistent", True)


def test_half_a_year_is_not_compared_with_fifteen_years(url: str) -> None:
    columns = ["is_comparable", "reason_not_comparable", "reason_not_comparable_vi", "difference"]
    assert comparison(url, "party_orgs_found_in_violation", columns) == [
        (
            False,
            "periods differ: 6 months against 15 years",
            "khác độ dài kỳ: 6 tháng so với 15 năm",
            None,
        )
    ]


def test_a_revised_figure_stays_visible(url: str) -> None:
    assert query(
        url,
        "select value, value_status, accepted_fact_id from marts_candidate.fct_metric_observations"
        " where metric_code = 'party_members_admitted' and province_code = '01'"
        " and document_id <> 'hanoi_report_2024' and is_province_total order by value",
    ) == [(5150, "superseded", "hanoi admitted"), (5155, "accepted", "hanoi admitted")]


def test_a_district_is_a_fact_and_no_total(url: str) -> None:
    assert query(
        url,
        "select is_province_total, area from marts_candidate.fct_metric_observations"
        " where metric_code = 'shortcomings_remedied'",
    ) == [(False, "Ứng Hòa")]
    assert comparison(url, "shortcomings_remedied", ["value_a"]) == []


def test_what_districts_did_together_is_neither_a_total_nor_a_conflict(url: str) -> None:
    assert query(
        url,
        "select is_province_total, value_status from marts_candidate.fct_metric_observations"
        " where fact_id = 'hanoi districts admitted'",
    ) == [(False, "accepted")]


def test_a_refused_batch_reaches_no_mart(url: str) -> None:
    for name, rows in all_rows(url).items():
        assert not [row for row in rows if "refused" in row[0]], name


def test_who_says_nothing_is_not_reported(url: str) -> None:
    assert query(
        url,
        "select province_code, status, furthest_stage, first_seen_on, furthest_stage_seen_on,"
        " document_count"
        " from marts_candidate.adoption_matrix"
        " where item_code = 'public_service_centre' order by 1",
    ) == [
        ("01", "not_reported", None, None, None, 0),
        ("22", "reported", "universal", date(2014, 3, 1), date(2023, 7, 10), 2),
    ]


def test_a_model_outside_the_catalogue_is_kept_apart(url: str) -> None:
    assert query(
        url,
        "select variant from marts_candidate.fct_reform_model_adoptions where not is_catalogued",
    ) == [("mô hình “5 tại chỗ”",)]
    assert query(
        url,
        "select count(*) from marts_candidate.adoption_matrix where item_code = 'uncatalogued'",
    ) == [(0,)]


def test_the_version_of_a_province_follows_the_period(url: str) -> None:
    assert query(
        url,
        "select distinct province_version_id, territory_id"
        " from marts_candidate.fct_metric_observations where province_code = '22'",
    ) == [("22-2008-08-01", "22-2008")]
    assert query(
        url,
        "select province_version_id, unit_type from marts_candidate.dim_provinces"
        " where province_code = '22' and is_current",
    ) == [("22-2026-09-01", "city")]


def test_descriptions_reach_the_database(url: str) -> None:
    ((table, column),) = query(
        url,
        "select obj_description('marts_candidate.metric_comparison'::regclass),"
        " col_description('marts_candidate.metric_comparison'::regclass, 1)",
    )
    assert "Grain: one row per" in table
    assert "Metric" in column


def test_the_order_of_loading_changes_no_row(
    server: EmbeddedServer, url: str, tmp_path: Path
) -> None:
    with psycopg.connect(server.url("airflow"), autocommit=True) as connection:
        connection.execute("create database backwards")
    other = server.url("backwards")
    prepare(other)
    stage_everything(other, backwards=True)
    build_at_once(other, tmp_path)
    assert all_rows(other) == all_rows(url)


def test_a_second_build_changes_no_row(url: str, folder: Path) -> None:
    before = all_rows(url)
    build_at_once(url, folder)
    assert all_rows(url) == before


def test_a_figure_of_an_unknown_metric_stops_the_build_and_a_trial_harms_nobody(
    url: str, folder: Path
) -> None:
    before = all_rows(url)
    stray = OBSERVATION | {
        "fact_id": "stray", "document_id": "hanoi_report", "extraction_version": "v1",
        "metric_code": "no_such_metric", "value": 1, "quote": "stray", "sentence": "stray",
    }  # fmt: skip
    with psycopg.connect(url, autocommit=True) as connection:
        insert(connection, "observations", stray)
    try:
        outcome = dbt(
            url, folder, "build", "--select", "+fct_metric_observations", "+dim_metrics",
            "--exclude-resource-type", "unit_test", "--vars", "schema_prefix: trial_",
        )  # fmt: skip
    finally:
        with psycopg.connect(url, autocommit=True) as connection:
            connection.execute("delete from staging.observations where fact_id = 'stray'")
    assert outcome.returncode == 1
    assert re.search("FAIL 1 relationships_fct_metric_observations_metric_code", outcome.stdout)
    assert query(url, "select count(*) from trial_marts_candidate.dim_metrics")[0][0] > 0
    assert all_rows(url) == before


def test_old_news_is_reported_by_freshness(url: str, folder: Path) -> None:
    outcome = dbt(url, folder, "source", "freshness", "--select", "source:staging.batches")
    assert outcome.returncode == 1
    assert "ERROR STALE freshness of staging.batches" in outcome.stdout


def sosanh(url: str, home: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    environment = os.environ | {
        "SOSANH_WAREHOUSE_URL": url, "SOSANH_HOME": str(home), "COLUMNS": "160",
    }  # fmt: skip
    program = Path(sys.executable).parent / "sosanh"
    return subprocess.run(
        [program, *arguments],
        env=environment, capture_output=True, text=True, check=False,
    )  # fmt: skip


@pytest.fixture(scope="module")
def shown(server: EmbeddedServer, url: str) -> str:
    """A copy of the warehouse in which the candidate is published."""
    with psycopg.connect(server.url("airflow"), autocommit=True) as connection:
        connection.execute("create database shown template warehouse")
    with psycopg.connect(server.url("shown"), autocommit=True) as connection:
        connection.execute("alter schema marts_candidate rename to marts")
    return server.url("shown")


def test_a_terminal_shows_figures_adoptions_and_sources(shown: str, tmp_path: Path) -> None:
    by_name = sosanh(shown, tmp_path, "compare", "ha noi", "Quảng Ninh")
    assert by_name.returncode == 0, by_name.stderr
    lines = [" ".join(line.split()) for line in by_name.stdout.splitlines()]
    assert "Đảng viên kết nạp 10.324 3.465 Hà Nội by 6.859" in lines
    assert "5.155 / 9.810 (53 %) > 1.400 not distinguishable" in lines
    assert "periods differ: 6 months" in by_name.stdout
    assert any("⚠ % does not fit" in line and "[" in line for line in lines)
    assert any(line.endswith("– not reported toàn diện · universal") for line in lines)
    assert any(re.match(r"\[1\] \S+ \(sample\)", line) for line in lines)
    assert "samples/README.md says which" in by_name.stdout
    assert sosanh(shown, tmp_path, "compare", "01", "22").stdout == by_name.stdout
    unknown = sosanh(shown, tmp_path, "compare", "01", "Atlantis")
    assert unknown.returncode == 1
    assert "Provinces with documents: 01 Hà Nội, 22 Quảng Ninh." in unknown.stderr


def test_metricflow_answers_by_name_as_the_marts_do(shown: str, tmp_path: Path) -> None:
    answer = tmp_path / "answer.csv"
    asked = sosanh(
        shown, tmp_path, "mf", "query",
        "--metrics", "party_members_admitted,figures_reported",
        "--group-by", "metric_time__year,province_version__name_en,indicator__family",
        "--where", "{{ Dimension('indicator__family') }} = 'membership'",
        "--order", "metric_time__year,province_version__name_en",
        "--csv", str(answer),
    )  # fmt: skip
    assert answer.exists(), asked.stdout + asked.stderr
    rows = csv.DictReader(answer.read_text(encoding="utf-8").splitlines())
    # of 2023 there is only half a year: it has figures, and no sum of a year
    assert [
        (
            row["metric_time__year"][:4],
            row["province_version__name_en"],
            float(row["party_members_admitted"] or 0),
            row["figures_reported"],
        )
        for row in rows
    ] == [
        ("2023", "Hanoi", 0, "1"),
        ("2023", "Quang Ninh", 0, "1"),
        ("2024", "Hanoi", 10324, "1"),
        ("2024", "Quang Ninh", 3465, "1"),
    ]
