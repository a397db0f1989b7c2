"""Each claim of the gate before publication is broken once, on marts of the contracted shape."""

import re
from pathlib import Path
from typing import Any, LiteralString

import psycopg
import pytest
import yaml
from psycopg import sql

from expectations import Judgement, judge_marts
from sosanh.embedded import EmbeddedServer

PROJECT = Path(__file__).resolve().parents[2]
CANDIDATE = "marts_candidate"

HEALTHY: LiteralString = """
insert into dim_provinces (province_version_id, province_code, valid_from, valid_to)
select 'old-' || n, lpad(n::text, 2, '0'), date '2008-08-01', date '2025-06-30'
from generate_series(1, 63) as n
union all
select 'new-' || n, lpad(n::text, 2, '0'), date '2025-07-01', null
from generate_series(1, 34) as n;

insert into dim_documents (document_id, address, publisher)
select 'd' || n, 'samples/' || n, 'So Sánh' from generate_series(1, 20) as n;

insert into fct_metric_observations
    (fact_id, document_id, quote, sentence, value, base_role, percent_stated, value_status,
    period_to)
select 'o' || n, 'd' || (1 + n % 20), 'kết nạp 5 đảng viên', 'Đã kết nạp 5 đảng viên.', 5,
    'target', 104, 'accepted', date '2023-06-30'
from generate_series(1, 30) as n;

insert into fct_reform_model_adoptions (fact_id, document_id, quote, sentence, coverage_pct)
select 'm' || n, 'd' || n, 'mô hình', 'Có mô hình.', 94.2 from generate_series(1, 10) as n;
insert into fct_leadership_innovations (fact_id, document_id, quote, sentence, coverage_pct)
select 'i' || n, 'd' || n, 'đối thoại', 'Có đối thoại.', null from generate_series(1, 10) as n;
insert into fct_citations (fact_id, document_id, quote, sentence)
select 'c' || n, 'd' || n, 'Nghị quyết 19', 'Theo Nghị quyết 19.' from generate_series(1, 10) as n;
insert into fct_assessments (fact_id, document_id, quote, sentence)
select 'a' || n, 'd' || n, 'Còn hạn chế', 'Còn hạn chế.' from generate_series(1, 10) as n;
insert into fct_rankings (fact_id, document_id, quote, sentence)
select 'r' || n, 'd' || n, 'đứng đầu PCI', 'Tỉnh đứng đầu PCI.' from generate_series(1, 10) as n;

insert into metric_comparison
    (comparison_id, metric_code, province_code_a, province_code_b, fact_id_a, fact_id_b, quote_a,
    quote_b, value_a, value_b, period_to_a, period_to_b, is_comparable)
select 'p' || n, 'party_members_admitted', '01', '22', 'o1', 'o2', 'kết nạp 5 đảng viên',
    'kết nạp 5 đảng viên', 5, 5, date '2023-06-30', date '2023-06-30', n = 1
from generate_series(1, 2) as n;

insert into adoption_matrix
    (adoption_id, province_code, item_code, status, fact_id, document_id, quote)
values ('x1', '22', 'public_service_centre', 'reported', 'm1', 'd1', 'mô hình'),
    ('x2', '01', 'public_service_centre', 'not_reported', null, null, null);
"""

BREAKS: dict[str, LiteralString] = {
    # a first publication: readers see nothing yet
    "ExpectThereToBeFigures": """
        drop schema marts cascade;
        delete from marts_candidate.fct_metric_observations""",
    "ExpectDocumentsToStay": """
        insert into marts.dim_documents (document_id) values ('gone-1'), ('gone-2'), ('gone-3')""",
    "ExpectFactsNotToCollapse": "delete from marts_candidate.fct_rankings where fact_id > 'r5'",
    "ExpectFactsNotToMultiply": """
        insert into marts_candidate.fct_citations (fact_id, document_id, quote, sentence)
        select fact_id || n, document_id, quote, sentence
        from marts_candidate.fct_citations cross join generate_series(1, 3) as n""",
    "ExpectTheCountryToBeWhole": """
        delete from marts_candidate.dim_provinces where province_version_id = 'new-34'""",
    "ExpectEveryFactToOpenItsSentence": """
        update marts_candidate.fct_assessments set sentence = 'Một câu khác.'
        where fact_id = 'a1'""",
    "ExpectEveryFactToOpenItsSource": """
        update marts_candidate.dim_documents set publisher = null where document_id = 'd7'""",
    "ExpectBothSidesOfAComparisonToBeProved": """
        update marts_candidate.metric_comparison set quote_b = null where comparison_id = 'p1'""",
    "ExpectEveryAdoptionToBeProved": """
        update marts_candidate.adoption_matrix set quote = '' where adoption_id = 'x1'""",
    "ExpectComparedFiguresOfOneOrder": """
        update marts_candidate.metric_comparison set value_a = 5155000
        where comparison_id = 'p1'""",
    "ExpectSomethingToCompare": """
        update marts_candidate.metric_comparison set is_comparable = false""",
    "ExpectPlausiblePublishedShares": """
        update marts_candidate.fct_reform_model_adoptions set coverage_pct = 104
        where fact_id = 'm1'""",
    "ExpectMostFiguresToBeDated": """
        update marts_candidate.fct_metric_observations set period_to = null where fact_id < 'o4'""",
    "ExpectSourcesToAgree": """
        update marts_candidate.fct_metric_observations set value_status = 'contradicted'
        where fact_id < 'o2'""",
}


@pytest.fixture(scope="module")
def server(server: EmbeddedServer) -> EmbeddedServer:
    with psycopg.connect(server.url("warehouse"), autocommit=True) as connection:
        for schema in (CANDIDATE, "marts"):
            connection.execute(sql.SQL("create schema {}").format(sql.Identifier(schema)))
            connection.execute(sql.SQL("set search_path to {}").format(sql.Identifier(schema)))
            create_contracted_tables(connection)
            connection.execute(HEALTHY)
    return server


def create_contracted_tables(connection: psycopg.Connection[Any]) -> None:
    """Make every mart with the columns and types that its dbt contract promises."""
    for page in sorted((PROJECT / "dbt_project/models/marts").glob("*.yml")):
        for model in yaml.safe_load(page.read_text("utf-8")).get("models", []):
            columns = sql.SQL(", ").join(
                sql.SQL("{} {}").format(
                    sql.Identifier(column["name"]), sql.SQL(column["data_type"])
                )
                for column in model["columns"]
            )
            connection.execute(
                sql.SQL("create table {} ({})").format(sql.Identifier(model["name"]), columns)
            )


@pytest.fixture
def warehouse(own_database: str) -> str:
    """A database of its own for each test, with healthy marts."""
    return own_database


def test_healthy_marts_meet_every_expectation(warehouse: str, tmp_path: Path) -> None:
    judgement = judge_marts(warehouse, CANDIDATE, tmp_path)
    assert judgement == Judgement(True, [], [], tmp_path / "index.html")


def test_the_first_marts_are_judged_without_live_ones(warehouse: str, tmp_path: Path) -> None:
    with psycopg.connect(warehouse, autocommit=True) as connection:
        connection.execute("drop schema marts cascade")
    assert judge_marts(warehouse, CANDIDATE, tmp_path).passed


@pytest.mark.parametrize("broken", BREAKS)
def test_broken_marts_fail_exactly_the_expectation_that_speaks_of_them(
    broken: str, warehouse: str, tmp_path: Path
) -> None:
    from expectations import marts
    from expectations.claims import CRITICAL

    with psycopg.connect(warehouse, autocommit=True) as connection:
        connection.execute(BREAKS[broken])
    judgement = judge_marts(warehouse, CANDIDATE, tmp_path)
    is_critical = getattr(marts, broken).weight == CRITICAL
    shown = judgement.failures if is_critical else judgement.warnings
    assert [message.partition(":")[0] for message in shown] == [broken]
    assert len(judgement.failures) + len(judgement.warnings) == 1
    assert judgement.passed is not is_critical


def test_single_rows_are_judged_where_the_night_touched_them(
    warehouse: str, tmp_path: Path
) -> None:
    with psycopg.connect(warehouse, autocommit=True) as connection:
        connection.execute("create schema steps")
        connection.execute("create table steps.int_documents_touched as select 'd2' as document_id")
        connection.execute("create table steps.changed_fct_assessments (document_id text)")
        connection.execute(
            "create table steps.changed_figure_pairs as select 'p2' as comparison_id"
        )
        connection.execute(BREAKS["ExpectEveryFactToOpenItsSentence"])
        connection.execute(BREAKS["ExpectBothSidesOfAComparisonToBeProved"])
        assert judge_marts(warehouse, CANDIDATE, tmp_path, steps="steps").passed
        connection.execute("update steps.int_documents_touched set document_id = 'd1'")
        connection.execute("update steps.changed_figure_pairs set comparison_id = 'p1'")
    judgement = judge_marts(warehouse, CANDIDATE, tmp_path, steps="steps")
    assert len(judgement.failures) == 2


def test_a_mart_of_which_no_changes_are_listed_is_judged_row_by_row(
    warehouse: str, tmp_path: Path
) -> None:
    with psycopg.connect(warehouse, autocommit=True) as connection:
        connection.execute("create schema steps")
        connection.execute("create table steps.int_documents_touched as select 'd2' as document_id")
        connection.execute(BREAKS["ExpectEveryFactToOpenItsSentence"])
        connection.execute(BREAKS["ExpectBothSidesOfAComparisonToBeProved"])
    judgement = judge_marts(warehouse, CANDIDATE, tmp_path, steps="steps")
    assert len(judgement.failures) == 2


def test_no_expectation_of_the_marts_goes_unproved() -> None:
    from expectations import marts
    from expectations.claims import Claim

    defined = {c.__name__ for c in Claim.__subclasses__() if c.__module__ == marts.__name__}
    assert {claim.__name__ for claim in marts.CLAIMS} == defined == BREAKS.keys()


def test_a_claim_that_cannot_be_judged_closes_the_gate(warehouse: str, tmp_path: Path) -> None:
    with psycopg.connect(warehouse, autocommit=True) as connection:
        connection.execute(
            "alter table marts_candidate.metric_comparison rename column value_a to value_left"
        )
    judgement = judge_marts(warehouse, CANDIDATE, tmp_path)
    assert not judgement.passed
    assert any(re.search("could not be judged.*value_a", each) for each in judgement.failures)


def test_marts_that_were_never_built_are_named(warehouse: str, tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="marts_of_tomorrow"):
        judge_marts(warehouse, "marts_of_tomorrow", tmp_path)


def test_a_judged_schema_can_be_swapped_at_once(warehouse: str, tmp_path: Path) -> None:
    judge_marts(warehouse, CANDIDATE, tmp_path)
    with psycopg.connect(warehouse) as connection:
        connection.execute("set lock_timeout = '1s'")
        connection.execute("drop schema marts cascade")
        connection.execute("alter schema marts_candidate rename to marts")
