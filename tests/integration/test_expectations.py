"""Each claim of the arrival gate is broken once; a real PostgreSQL, a hand-made batch."""

import json
import re
import subprocess
import sys
from datetime import date
from pathlib import Path
from typing import Any
from urllib.parse import unquote

import psycopg
import pytest
from psycopg import sql
from psycopg.conninfo import conninfo_to_dict

from expectations import Judgement, judge_staging
from sosanh.embedded import EmbeddedServer

PROJECT = Path(__file__).resolve().parents[2]
BATCH = (
    "night-of-2026-11-23:báo {Quảng Ninh} 100% '\\u0041'"  # nothing in an id is syntax to anyone
)
VERSION = "1+abc"
SENTENCE = "Toàn Đảng bộ đã kết nạp được {value} đảng viên, đạt 52,5% chỉ tiêu."
DOCUMENTS = 4
FACTS_PER_DOCUMENT = 6

BREAKS = {
    "ExpectTheBatchToBeOnRecord": None,  # judged under another id
    "ExpectMostDocumentsToBeReadable": """
        delete from staging.batches where verdict = 'accepted';
        update staging.batches set discovered = 20, collected = 20, unchanged = 0, staged = 9,
            rejected = 11""",
    "ExpectRejectsNotToRise": """
        update staging.batches set collected = 20, unchanged = 0, staged = 14, rejected = 6
        where verdict = 'pending'""",
    "ExpectTheSourceToKeepItsVolume": """
        update staging.batches set discovered = 4, unchanged = 0 where verdict = 'pending'""",
    "ExpectOffsetsToFitTheText": "update staging.documents set characters = characters + 1",
    "ExpectEveryQuoteToBeAnExactSlice": """
        update staging.citations set char_start = char_start + 1, char_end = char_end + 1""",
    "ExpectEverySentenceToHoldItsQuote": """
        update staging.observations set sentence = 'Một câu khác.' where fact_id = 'd0-o0'""",
    "ExpectEveryNumberToHaveAReason": """
        update staging.documents set number_tokens = number_tokens + 1
        where document_id = 'd0'""",
    "ExpectMostNumbersToBeUnderstood": """
        update staging.documents set number_tokens_accounted = '{"fact": 10, "other": 20}'""",
    "ExpectDocumentsToYieldFacts": """
        delete from staging.observations where document_id > 'd0';
        delete from staging.citations where document_id > 'd0'""",
    "ExpectDocumentsToNameTheirProvince": """
        update staging.documents set province_code = null where document_id > 'd0'""",
    "ExpectProvincesThatExist": """
        update staging.citations set province_code = '03' where fact_id = 'd0-c'""",
    "ExpectPlausiblePublicationDates": """
        update staging.documents set published_on = current_date + 2 where document_id = 'd1'""",
    "ExpectPeriodsToRunForward": """
        update staging.citations set period_to = period_from - 1 where fact_id = 'd0-c'""",
    "ExpectPeriodsOfOurTime": """
        update staging.citations set period_from = '1010-01-01' where fact_id = 'd0-c'""",
    "ExpectAchievementsToHaveBegun": """
        update staging.observations set period_from = '2023-08-01', period_to = '2023-12-31'
        where fact_id = 'd0-o0'""",
    "ExpectCountsNotToBeNegative": """
        update staging.observations set metric_code = null, value = -5 where fact_id = 'd0-o0'""",
    "ExpectPlausibleValues": """
        update staging.observations set value = 9999999999 where fact_id = 'd0-o0'""",
    "ExpectPartsWithinTheWhole": """
        update staging.observations set base = value - 1, base_role = 'total'
        where fact_id = 'd0-o0'""",
    "ExpectPlausiblePercentages": """
        update staging.observations set percent_stated = 5155 where fact_id = 'd0-o0'""",
    "ExpectMostPercentagesToAgree": """
        update staging.observations set percent_check = 'inconsistent' where document_id < 'd2'""",
    "ExpectFactsToBeTrusted": "update staging.observations set confidence = 0.3",
    "ExpectMandatesAfterTheirLaw": """
        update staging.reform_models set stage_on = '2021-07-01'""",
    "ExpectCitationsOlderThanTheReport": """
        update staging.citations set issued_on = '2024-01-01' where fact_id = 'd0-c'""",
    "ExpectRanksWithinTheirTable": "update staging.rankings set rank = 64",
}


@pytest.fixture(scope="module")
def server(server: EmbeddedServer) -> EmbeddedServer:
    with psycopg.connect(server.url("warehouse"), autocommit=True) as connection:
        connection.execute((PROJECT / "sosanh/load/staging.sql").read_bytes())
        insert_history(connection)
        insert_batch(connection)
    return server


@pytest.fixture
def warehouse(own_database: str) -> str:
    """A database of its own for each test, with one healthy batch."""
    return own_database


def insert(connection: psycopg.Connection[Any], table: str, **row: Any) -> None:
    connection.execute(
        sql.SQL("insert into staging.{} ({}) values ({})").format(
            sql.Identifier(table),
            sql.SQL(", ").join(map(sql.Identifier, row)),
            sql.SQL(", ").join(sql.Placeholder() * len(row)),
        ),
        list(row.values()),
    )


def insert_history(connection: psycopg.Connection[Any]) -> None:
    for night in (20, 21, 22):
        insert(
            connection,
            "batches",
            batch_id=f"night-of-2026-11-{night}",
            run_id=f"night-of-2026-11-{night}",
            source_code="báo",
            extraction_version=VERSION,
            discovered=25,
            collected=20,
            unchanged=5,
            staged=20,
            rejected=0,
            verdict="accepted",
            staged_at=f"2026-11-{night} 18:00+00",
        )


def insert_batch(connection: psycopg.Connection[Any]) -> None:
    insert(
        connection,
        "batches",
        batch_id=BATCH,
        run_id="night-of-2026-11-23",
        source_code="báo",
        extraction_version=VERSION,
        discovered=20,
        collected=DOCUMENTS,
        unchanged=20 - DOCUMENTS,
        staged=DOCUMENTS,
        rejected=0,
        staged_at="2026-11-23 18:00+00",
    )
    for number in range(DOCUMENTS):
        insert_document(connection, f"d{number}")


def insert_document(connection: psycopg.Connection[Any], document_id: str) -> None:
    values = [5155 + ordinal for ordinal in range(FACTS_PER_DOCUMENT)]
    sentences = [SENTENCE.format(value=f"{value:,}".replace(",", ".")) for value in values]
    full_text = "\n".join(["Quảng Ninh: 𝟭 năm nhìn lại", *sentences])
    insert(
        connection,
        "documents",
        document_id=document_id,
        extraction_version=VERSION,
        batch_id=BATCH,
        extractor_version="1",
        catalogue_version="abc",
        source_code="báo",
        address=f"https://example.invalid/{document_id}",
        document_name=document_id,
        media_type="text/plain",
        published_on=date(2023, 7, 5),
        published_basis="stated",
        province_code="22",
        province_basis="stated",
        characters=len(full_text),
        number_tokens=30,
        number_tokens_accounted=json.dumps({"fact": 20, "date": 8, "other": 2}),
        full_text=full_text,
        staged_at="2026-11-23 18:00+00",
    )
    for ordinal, (value, sentence) in enumerate(zip(values, sentences, strict=True)):
        header = fact_header(document_id, full_text, sentence)
        insert(
            connection,
            "observations",
            fact_id=f"{document_id}-o{ordinal}",
            **header,
            metric_code="party_members_admitted",
            value=value,
            qualifier="exact",
            role="achieved",
            base=9810,
            base_role="target",
            percent_stated=52.5,
            percent_check="rounded",
        )
    header = fact_header(document_id, full_text, sentences[0])
    fact = {"fact_id": f"{document_id}-c", **header}
    insert(
        connection,
        "citations",
        **fact,
        document_type="resolution",
        number="19",
        issued_on=date(2015, 3, 3),
        relation="implements",
    )
    if document_id == "d0":
        insert(
            connection,
            "reform_models",
            **fact,
            model_code="two_tier_local_government",
            stage="mandated",
            stage_on=date(2025, 7, 1),
        )
        insert(connection, "leadership_innovations", **fact, innovation_code="kpi", stage="pilot")
        insert(connection, "assessments", **fact, kind="lesson")
        insert(connection, "rankings", **fact, index_code="PCI", rank=1, out_of=63, year=2022)


def fact_header(document_id: str, full_text: str, sentence: str) -> dict[str, Any]:
    quote = sentence[sentence.index("kết nạp") : sentence.index(",")]
    start = full_text.index(sentence) + sentence.index(quote)
    return {
        "document_id": document_id,
        "extraction_version": VERSION,
        "province_code": "22",
        "level": "province",
        "char_start": start,
        "char_end": start + len(quote),
        "quote": quote,
        "sentence": sentence,
        "period_from": date(2023, 1, 1),
        "period_to": date(2023, 6, 30),
        "period_precision": "half",
        "period_basis": "stated",
        "confidence": 0.95,
        "checks": "{}",
    }


def unmet(judgement: Judgement) -> set[str]:
    return {message.partition(":")[0] for message in (*judgement.failures, *judgement.warnings)}


def test_a_healthy_batch_meets_every_expectation(warehouse: str, tmp_path: Path) -> None:
    judgement = judge_staging(warehouse, BATCH, tmp_path)
    assert judgement == Judgement(True, [], [], tmp_path / "index.html")


@pytest.mark.parametrize("broken", BREAKS)
def test_broken_data_fail_exactly_the_expectation_that_speaks_of_them(
    broken: str, warehouse: str, tmp_path: Path
) -> None:
    from expectations import staging
    from expectations.claims import CRITICAL

    damage = BREAKS[broken]
    if damage:
        with psycopg.connect(warehouse, autocommit=True) as connection:
            connection.execute(damage.encode())
    judgement = judge_staging(warehouse, BATCH if damage else "never staged", tmp_path)
    assert unmet(judgement) == {broken}
    is_critical = getattr(staging, broken).weight == CRITICAL
    assert judgement.passed is not is_critical
    assert len(judgement.failures if is_critical else judgement.warnings) == 1


def test_no_expectation_of_the_arrival_gate_goes_unproved() -> None:
    from expectations.claims import Claim
    from expectations.staging import CLAIMS

    assert {claim.__name__ for claim in CLAIMS} == BREAKS.keys()
    defined = {c.__name__ for c in Claim.__subclasses__() if c.__module__ == CLAIMS[0].__module__}
    assert defined == BREAKS.keys()


def test_a_batch_that_brought_nothing_new_passes(warehouse: str, tmp_path: Path) -> None:
    with psycopg.connect(warehouse, autocommit=True) as connection:
        insert(
            connection,
            "batches",
            batch_id="a quiet night",
            run_id="a quiet night",
            source_code="báo",
            extraction_version=VERSION,
            discovered=25,
            collected=0,
            unchanged=25,
            staged=0,
            rejected=0,
            staged_at="2026-11-24 18:00+00",
        )
    assert judge_staging(warehouse, "a quiet night", tmp_path).passed


def test_the_report_shows_what_was_refused_and_why(warehouse: str, tmp_path: Path) -> None:
    with psycopg.connect(warehouse, autocommit=True) as connection:
        connection.execute("update staging.citations set quote = '<script>$x {y}' where true")
    judgement = judge_staging(warehouse, BATCH, tmp_path)
    index = judgement.page.read_text("utf-8")
    assert 'arrival-báo: <span class="refused">refused</span>' in index
    assert "ExpectEveryQuoteToBeAnExactSlice" in index
    (link,) = re.findall(r'href="([^"]+)"', index)
    details = (tmp_path / unquote(link)).read_text("utf-8")
    assert "The text between a fact's offsets is exactly its quote." in details
    for page in (index, details):
        assert "&lt;script&gt;$x {y}" in page
        assert "<script>$x" not in page


def test_the_report_keeps_no_password(warehouse: str, tmp_path: Path) -> None:
    judge_staging(warehouse, BATCH, tmp_path)
    password = str(conninfo_to_dict(warehouse)["password"])
    pages = [page.read_bytes() for page in tmp_path.rglob("*") if page.is_file()]
    assert len(pages) > 5
    assert not any(password.encode() in page for page in pages)


def test_a_judged_source_replaces_its_last_page_and_keeps_the_others(
    warehouse: str, tmp_path: Path
) -> None:
    judge_staging(warehouse, BATCH, tmp_path)
    judge_staging(warehouse, "night-of-2026-11-22", tmp_path)
    judge_staging(warehouse, "never staged", tmp_path)
    index = (tmp_path / "index.html").read_text("utf-8")
    assert re.findall(r"<h2>(\S+):", index) == ["arrival-unknown", "arrival-báo"]
    assert len(list((tmp_path / "arrival-báo").rglob("latest/*/*.html"))) == 1


def test_a_gate_leaves_no_connection_open(warehouse: str, tmp_path: Path) -> None:
    judge_staging(warehouse, BATCH, tmp_path)
    with psycopg.connect(warehouse, autocommit=True) as connection:
        others = connection.execute(
            "select query from pg_stat_activity"
            " where datname = current_database() and pid <> pg_backend_pid()"
        ).fetchall()
    assert others == []


def test_one_slice_in_a_long_text_is_still_compared(warehouse: str, tmp_path: Path) -> None:
    with psycopg.connect(warehouse, autocommit=True) as connection:
        connection.execute(
            "update staging.documents set characters = characters + 150000,"
            " full_text = repeat('ố', 150000) || full_text"
        )
    judgement = judge_staging(warehouse, BATCH, tmp_path)
    assert unmet(judgement) == {"ExpectEveryQuoteToBeAnExactSlice"}


def test_importing_the_gates_does_not_import_great_expectations() -> None:
    code = "import expectations, sys; sys.exit('great_expectations' in sys.modules)"
    subprocess.run([sys.executable, "-c", code], cwd=PROJECT, check=True)
