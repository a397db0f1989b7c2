"""Batches into `staging.*`: whole or not at all, once, and everything found again."""

import hashlib
import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Any

import psycopg
import pytest

from sosanh.embedded import EmbeddedServer
from sosanh.errors import InvalidFact, WarehouseUnavailable
from sosanh.facts import (
    Assessment,
    Citation,
    Evidence,
    Extraction,
    LeadershipInnovation,
    NumberToken,
    Observation,
    Period,
    Ranking,
    ReadDocument,
    ReformModel,
    Scope,
)
from sosanh.load.batches import NOT_FETCHED, Batch, Reject, Sighting, StagedDocument
from sosanh.load.postgres import (
    finish_run,
    known,
    prepare,
    record_verdict,
    stage,
    start_run,
)
from sosanh.records import fact_tables

NOW = datetime(2026, 11, 23, 1, 0, tzinfo=UTC)
LATER = datetime(2026, 11, 24, 1, 0, tzinfo=UTC)
TEXT = "Hết tháng 6, đã kết nạp thêm 5.155/9.810 đảng viên, bằng 52,55%."


@pytest.fixture
def url(server: EmbeddedServer) -> str:
    """The warehouse, prepared and with nothing in it."""
    url = server.url("warehouse")
    with psycopg.connect(url, autocommit=True) as connection:
        connection.execute("drop schema if exists staging cascade")
    prepare(url)
    return url


def rows(url: str, query: str) -> list[tuple[Any, ...]]:
    with psycopg.connect(url, autocommit=True) as connection:
        return connection.execute(query).fetchall()


def extraction(name: str) -> Extraction:
    """One document with a fact of each type."""
    document_id = hashlib.sha256(name.encode()).hexdigest()
    header = (
        Evidence(document_id, 13, 50, TEXT[13:50], TEXT),
        Scope("01", None, "province"),
        Period(date(2020, 1, 1), date(2020, 6, 30), "half", "stated"),
        None,
        0.9,
        {"percent": "passed"},
    )
    reform = ("v", "pilot", date(2020, 5, 1), Decimal(147), Decimal(156), None, "Nghị quyết 97")
    facts = (
        Observation(
            *header,
            metric="party_members_admitted",
            noun=None,
            value=Decimal(5155),
            value_high=None,
            unit="đảng viên",
            qualifier="exact",
            role="achieved",
            kind="flow",
            base=Decimal(9810),
            base_role="target",
            percent_stated=Decimal("52.55"),
            percent_check="rounded",
            change_value=Decimal("-41.42"),
            change_unit="percent",
            comparator=None,
            breakdown=None,
            parent=None,
        ),
        ReformModel(*header, "urban_government", *reform),
        LeadershipInnovation(*header, "kpi_evaluation", *reform),
        Citation(*header, "resolution", "19", "NQ/TU", None, date(2015, 3, 3), "implements"),
        Assessment(*header, "lesson", None, None),
        Ranking(*header, "PAR INDEX", 1, 63, Decimal("91.09"), Decimal(100), 2020),
    )
    return Extraction(
        document=ReadDocument(
            document_id, name, "text/plain", TEXT, None, None, "none", 0, len(TEXT)
        ),
        province="01",
        province_basis="stated",
        extractor_version="1",
        catalogue_version="abc",
        facts=facts,
        number_tokens=(NumberToken(29, 34, "fact"), NumberToken(35, 40, "fact")),
    )


def test_an_older_warehouse_gets_the_columns_of_today(url: str) -> None:
    columns = """
        select table_name, column_name, data_type, is_nullable
        from information_schema.columns where table_schema = 'staging' order by 1, 2
    """
    today = rows(url, columns)
    with psycopg.connect(url, autocommit=True) as connection:
        # as it was before scans, rhythms and the offsets of bodies
        connection.execute("""
            alter table staging.source_nights
            drop column scanned cascade,
            add constraint source_nights_check1 check (staged >= 0);
            alter table staging.sources drop column rhythm;
            alter table staging.documents drop column body_start, drop column body_end;
            drop table staging.scans, staging.fingerprints, staging.candidates;
        """)
    prepare(url)
    assert rows(url, columns) == today
    prepare(url)


def rejected(name: str, reason: str = "empty") -> Reject:
    digest = hashlib.sha256(name.encode()).hexdigest()
    return Reject(digest, f"in/{name}", name, None, 0, reason, "it holds no text", NOW)


class Night:
    """One batch, ready to be staged."""

    def __init__(
        self, names: Sequence[str], rejects: Sequence[Reject] = (), batch_id: str = "b1"
    ) -> None:
        extractions = [extraction(name) for name in names]
        self.documents = [
            StagedDocument(one, f"in/{one.document.name}", NOW) for one in extractions
        ]
        self.rejects = list(rejects)
        self.tables = fact_tables(extractions)
        collected = len(names) + len(rejects)
        self.batch = Batch(
            batch_id=batch_id,
            run_id="r1",
            source_code="ha_noi",
            extraction_version="1+abc",
            discovered=collected,
            collected=collected,
            unchanged=0,
            staged=len(names),
            rejected=len(rejects),
            staged_at=NOW,
        )

    def stage(self, url: str, sightings: Sequence[Sighting] = ()) -> dict[str, int]:
        return stage(url, self.batch, self.documents, self.rejects, self.tables, sightings)


def test_a_batch_arrives_with_everything_in_it(url: str) -> None:
    added = Night(["a.txt", "b.txt"], [rejected("c.txt")]).stage(url)
    assert added == {
        "batches": 1,
        "document_sightings": 3,
        "documents": 2,
        "rejects": 1,
        "observations": 2,
        "reform_models": 2,
        "leadership_innovations": 2,
        "citations": 2,
        "assessments": 2,
        "rankings": 2,
    }
    for table, count in added.items():
        assert rows(url, f"select count(*) from staging.{table}") == [(count,)], table


def test_values_come_back_as_they_were_printed(url: str) -> None:
    Night(["a.txt"]).stage(url)
    assert rows(
        url,
        "select value::text, base::text, percent_stated::text, change_value::text, checks,"
        " period_from, quote, unit, value_high from staging.observations",
    ) == [
        (
            "5155",
            "9810",
            "52.55",
            "-41.42",
            {"percent": "passed"},
            date(2020, 1, 1),
            TEXT[13:50],
            "đảng viên",
            None,
        )
    ]
    assert rows(url, "select index_code, rank, score::text, year from staging.rankings") == [
        ("PAR INDEX", 1, "91.09", 2020)
    ]
    assert rows(
        url,
        "select full_text, characters, number_tokens_accounted, flags, staged_at"
        " from staging.documents",
    ) == [(TEXT, len(TEXT), {"fact": 2}, [], NOW)]


def test_a_batch_staged_twice_adds_nothing_the_second_time(url: str) -> None:
    night = Night(["a.txt"], [rejected("c.txt")])
    night.stage(url)
    record_verdict(url, "b1", "accepted", None, NOW)
    before = rows(url, "select * from staging.batches")
    assert set(night.stage(url).values()) == {0}
    assert rows(url, "select * from staging.batches") == before


def test_a_second_try_that_brings_more_is_judged_again(url: str) -> None:
    Night(["a.txt"]).stage(url)
    record_verdict(url, "b1", "accepted", None, NOW)
    more = Night(["b.txt"])
    more.batch = replace(more.batch, discovered=2, unchanged=1)
    more.stage(url)
    assert rows(
        url, "select discovered, collected, unchanged, staged, verdict from staging.batches"
    ) == [(2, 2, 0, 2, "pending")]


def test_what_another_batch_brought_first_is_unchanged_for_this_one(url: str) -> None:
    Night(["a.txt"]).stage(url)
    second = Night(["a.txt", "b.txt"], batch_id="b2")
    added = second.stage(url)
    assert (added["documents"], added["observations"]) == (1, 1)
    assert rows(
        url, "select discovered, unchanged, staged from staging.batches where batch_id = 'b2'"
    ) == [(2, 1, 1)]


def test_the_same_bytes_at_two_addresses_are_one_document_seen_twice(url: str) -> None:
    night = Night(["a.txt"])
    digest = night.documents[0].extraction.document.document_id
    night.batch = replace(night.batch, discovered=2, unchanged=1)
    added = night.stage(url, [Sighting(digest, "in/copy of a.txt", NOW)])
    assert (added["documents"], added["document_sightings"]) == (1, 2)


def test_what_was_met_is_known_for_its_version_only(url: str) -> None:
    Night(["a.txt"], [rejected("c.txt"), rejected("d.txt", NOT_FETCHED)]).stage(url)
    ids = {name: hashlib.sha256(name.encode()).hexdigest() for name in ("a.txt", "c.txt", "d.txt")}
    assert known(url, "1+abc", ids.values()) == {ids["a.txt"], ids["c.txt"]}
    assert known(url, "2+abc", ids.values()) == set()


def test_what_was_not_fetched_is_set_aside_anew_each_night(url: str) -> None:
    Night([], [rejected("d.txt", NOT_FETCHED)]).stage(url)
    again = Night([], [rejected("d.txt", NOT_FETCHED)], batch_id="b2")
    assert again.stage(url)["rejects"] == 1
    assert again.stage(url)["rejects"] == 0
    assert rows(url, "select batch_id from staging.rejects") == [("b2",)]


def test_a_batch_cut_off_in_the_middle_leaves_nothing(server: EmbeddedServer, url: str) -> None:
    """The loader's backend is killed while it waits for a lock after most tables are in."""
    night = Night([f"{number}.txt" for number in range(50)])
    blocker = psycopg.connect(url)
    blocker.execute("lock table staging.rankings in access exclusive mode")
    failures: list[Exception] = []

    def load() -> None:
        try:
            night.stage(url)
        except WarehouseUnavailable as error:
            failures.append(error)

    loader = threading.Thread(target=load)
    loader.start()
    waiting = "select pid from pg_stat_activity where wait_event_type = 'Lock'"
    deadline = time.monotonic() + 60
    while not (found := rows(url, waiting)) and time.monotonic() < deadline:
        time.sleep(0.02)
    os.kill(found[0][0], signal.SIGKILL)
    loader.join()
    blocker.close()
    assert len(failures) == 1
    server.start()
    for table in ("batches", "documents", "observations", "document_sightings"):
        assert rows(url, f"select count(*) from staging.{table}") == [(0,)], table
    assert night.stage(url)["rankings"] == 50


def test_two_batches_with_the_same_documents_can_be_staged_at_once(url: str) -> None:
    names = [f"{number}.txt" for number in range(200)]
    nights = [Night(names, batch_id="b1"), Night(names[::-1], batch_id="b2")]
    added: list[int] = []
    loaders = [
        threading.Thread(target=lambda night=night: added.append(night.stage(url)["documents"]))
        for night in nights
    ]
    for loader in loaders:
        loader.start()
    for loader in loaders:
        loader.join()
    assert sorted(added) == [0, 200]
    assert rows(url, "select count(*) from staging.observations") == [(200,)]


def test_preparing_at_once_from_several_processes_is_safe(server: EmbeddedServer, url: str) -> None:
    with psycopg.connect(url, autocommit=True) as connection:
        connection.execute("drop schema staging cascade")
    command = [sys.executable, "-c", "import sys; from sosanh.load.postgres import prepare; "]
    command[2] += "prepare(sys.argv[1])"
    preparers = [subprocess.Popen([*command, url]) for _ in range(3)]
    assert [preparer.wait() for preparer in preparers] == [0, 0, 0]
    assert rows(url, "select count(*) from staging.documents") == [(0,)]


def test_counts_that_do_not_add_up_are_refused(url: str) -> None:
    night = Night(["a.txt"])
    night.batch = replace(night.batch, discovered=7)
    with pytest.raises(InvalidFact, match="do not add up"):
        night.stage(url)


def test_facts_of_a_document_outside_the_batch_are_refused(url: str) -> None:
    night = Night(["a.txt"])
    night.tables = fact_tables([extraction("b.txt")])
    with pytest.raises(InvalidFact, match="outside the batch"):
        night.stage(url)


def test_an_impossible_row_is_refused_with_its_batch(url: str) -> None:
    night = Night(["a.txt"])
    fact = night.documents[0].extraction.facts[0]
    wrong = replace(night.documents[0].extraction, facts=(replace(fact, confidence=1.5),))
    night.tables = fact_tables([wrong])
    with pytest.raises(InvalidFact, match="confidence"):
        night.stage(url)
    assert rows(url, "select count(*) from staging.documents") == [(0,)]


def test_a_run_is_entered_once_and_closed_as_it_ended(url: str) -> None:
    start_run(url, "r1", NOW)
    finish_run(url, "r1", "failed", NOW)
    start_run(url, "r1", LATER)
    assert rows(url, "select * from staging.runs") == [("r1", NOW, None, "running")]
    finish_run(url, "r1", "succeeded", LATER)
    assert rows(url, "select * from staging.runs") == [("r1", NOW, LATER, "succeeded")]


def test_a_verdict_needs_a_batch(url: str) -> None:
    with pytest.raises(LookupError, match="b9"):
        record_verdict(url, "b9", "refused", "too few rows", NOW)


def test_a_server_that_is_not_there_is_reported_without_its_password() -> None:
    with pytest.raises(WarehouseUnavailable) as caught:
        known("postgresql://ann:secret@127.0.0.1:1/facts", "1+abc", [])
    assert "secret" not in str(caught.value)
