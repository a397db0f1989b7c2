"""The swap of the marts, watched by readers while it happens."""

import threading
from datetime import UTC, datetime, timedelta
from typing import Any

import psycopg
import pytest

from sosanh.embedded import EmbeddedServer
from sosanh.errors import QualityRefused, WarehouseUnavailable
from sosanh.load import publish as publishing
from sosanh.load.postgres import prepare
from sosanh.load.publish import publish
from sosanh.load.sides import catch_up, copy_side, settle, take_side

BUILT_FROM = datetime(2026, 11, 23, 1, 0, tzinfo=UTC)


@pytest.fixture(scope="module")
def server(server: EmbeddedServer) -> EmbeddedServer:
    prepare(server.url("warehouse"))
    return server


@pytest.fixture
def url(own_database: str) -> str:
    """A warehouse of its own for each test, with staging and no marts."""
    return own_database


def execute(url: str, *statements: str) -> None:
    with psycopg.connect(url, autocommit=True) as connection:
        for statement in statements:
            connection.execute(statement)


def rows(url: str, query: str) -> list[tuple[Any, ...]]:
    with psycopg.connect(url, autocommit=True) as connection:
        return connection.execute(query).fetchall()


def build(url: str, number: int, count: int = 3) -> None:
    """Put candidate marts there whose rows all say `number`."""
    execute(
        url,
        "drop schema if exists marts_candidate cascade",
        "create schema marts_candidate",
        "create table marts_candidate.fct_observations as"
        f" select {number} as build, n from generate_series(1, {count}) as n",
        "comment on table marts_candidate.fct_observations is 'one row per figure'",
        f"create table marts_candidate.dim_provinces as select {number} as build",
    )


def builds(url: str, schema: str) -> list[tuple[Any, ...]]:
    return rows(url, f"select distinct build from {schema}.fct_observations")


def test_the_first_publication_needs_no_marts_before_it(url: str) -> None:
    build(url, 1)
    publish(url, "v1", BUILT_FROM)
    assert builds(url, "marts") == [(1,)]
    assert rows(url, "select to_regnamespace('marts_candidate') is null") == [(True,)]


def test_the_marts_before_are_kept_and_those_before_them_go(url: str) -> None:
    for number in (1, 2, 3):
        build(url, number)
        publish(url, f"v{number}", BUILT_FROM)
    assert builds(url, "marts") == [(3,)]
    assert builds(url, "marts_previous") == [(2,)]


def test_a_publication_marks_the_batches_that_were_accepted_before_its_build(url: str) -> None:
    execute(
        url,
        """
        insert into staging.batches
        select
            name, 'r1', 'ha_noi', '1+abc', 0, 0, 0, 0, 0, verdict, null,
            '2026-11-23 00:30Z', judged_at::timestamptz
        from (values
            ('early', 'accepted', '2026-11-23 00:59Z'),
            ('late', 'accepted', '2026-11-23 01:01Z'),
            ('bad', 'refused', '2026-11-23 00:59Z'),
            ('new', 'pending', null)
        ) as batches (name, verdict, judged_at)
        """,
    )
    build(url, 1)
    first = publish(url, "v1", BUILT_FROM)
    build(url, 2)
    second = publish(url, "v2", BUILT_FROM + timedelta(hours=1))
    assert (first.batches, second.batches) == (("early",), ("late",))
    assert rows(url, "select batch_id, publication_id from staging.batches order by 1") == [
        ("bad", None),
        ("early", first.publication_id),
        ("late", second.publication_id),
        ("new", None),
    ]


def test_a_missing_candidate_is_refused_and_changes_nothing(url: str) -> None:
    build(url, 1)
    publish(url, "v1", BUILT_FROM)
    with pytest.raises(QualityRefused, match="has no tables"):
        publish(url, "v2", BUILT_FROM)
    assert builds(url, "marts") == [(1,)]
    assert rows(url, "select count(*) from staging.publications") == [(1,)]


def test_a_candidate_without_rows_is_refused_and_changes_nothing(url: str) -> None:
    build(url, 1)
    publish(url, "v1", BUILT_FROM)
    build(url, 2)
    execute(
        url,
        "truncate marts_candidate.fct_observations",
        "truncate marts_candidate.dim_provinces",
    )
    with pytest.raises(QualityRefused, match="its 2 tables are empty"):
        publish(url, "v2", BUILT_FROM)
    assert builds(url, "marts") == [(1,)]


def test_readers_see_the_old_marts_or_the_new_and_never_neither(url: str) -> None:
    build(url, 0)
    publish(url, "v0", BUILT_FROM)
    finished = threading.Event()
    seen: set[tuple[int, int]] = set()
    failures: list[Exception] = []

    def read() -> None:
        # both ways that readers come: a connection for each question, and one kept for all
        with psycopg.connect(url, autocommit=True, prepare_threshold=0) as kept:
            while not finished.is_set():
                try:
                    question = "select min(build), max(build), count(*) from marts.fct_observations"
                    with psycopg.connect(url, autocommit=True) as fresh:
                        answers = [fresh.execute(question), kept.execute(question)]
                    for answer in answers:
                        low, high, count = answer.fetchall()[0]
                        assert low == high
                        seen.add((high, count))
                except Exception as error:
                    failures.append(error)
                    return

    readers = [threading.Thread(target=read) for _ in range(2)]
    for reader in readers:
        reader.start()
    for number in range(1, 16):
        build(url, number, count=number + 3)
        publish(url, f"v{number}", BUILT_FROM)
    finished.set()
    for reader in readers:
        reader.join()
    assert failures == []
    assert len(seen) > 3
    assert all(count == number + 3 for number, count in seen)


def test_grants_and_comments_outlast_the_swap(url: str) -> None:
    build(url, 1)
    publish(url, "v1", BUILT_FROM)
    execute(
        url,
        "create role reader",
        "grant usage on schema marts to reader",
        "grant select on marts.fct_observations to reader with grant option",
        "grant select on marts.dim_provinces to public",
        "comment on schema marts is 'what readers see'",
    )
    build(url, 2)
    publish(url, "v2", BUILT_FROM)
    execute(url, "set role reader; select * from marts.fct_observations")
    assert rows(
        url,
        "select has_schema_privilege('reader', 'marts', 'usage'),"
        " has_table_privilege('reader', 'marts.fct_observations', 'select with grant option'),"
        " has_table_privilege('reader', 'marts.dim_provinces', 'select'),"
        " has_table_privilege('reader', 'marts.dim_provinces', 'insert'),"
        " obj_description('marts'::regnamespace, 'pg_namespace'),"
        " obj_description('marts.fct_observations'::regclass, 'pg_class')",
    ) == [(True, True, True, False, "what readers see", "one row per figure")]
    execute(url, "drop owned by reader")


def test_an_analysts_view_follows_the_marts(url: str) -> None:
    build(url, 1)
    publish(url, "v1", BUILT_FROM)
    execute(
        url,
        "create view public.mine as select build, '{%s}' as mark from marts.fct_observations",
        "create view public.deeper as select build from public.mine",
    )
    for number in (2, 3):
        build(url, number)
        publish(url, f"v{number}", BUILT_FROM)
        assert rows(url, "select distinct build, mark from public.mine") == [(number, "{%s}")]
        assert rows(url, "select distinct build from public.deeper") == [(number,)]


def test_a_view_that_the_new_marts_would_break_stops_the_swap(url: str) -> None:
    build(url, 1)
    publish(url, "v1", BUILT_FROM)
    execute(url, "create view public.mine as select n from marts.fct_observations")
    build(url, 2)
    execute(url, "alter table marts_candidate.fct_observations drop column n")
    with pytest.raises(QualityRefused, match="mine"):
        publish(url, "v2", BUILT_FROM)
    assert builds(url, "marts") == [(1,)]
    assert rows(url, "select count(*) from public.mine") == [(3,)]


@pytest.mark.parametrize(
    ("statement", "name"),
    [
        (
            "create materialized view public.frozen as select * from marts.fct_observations",
            "frozen",
        ),
        ("create view public.past as select * from marts_previous.fct_observations", "past"),
    ],
)
def test_what_cannot_follow_is_never_dropped(url: str, statement: str, name: str) -> None:
    for number in (1, 2):
        build(url, number)
        publish(url, f"v{number}", BUILT_FROM)
    execute(url, statement)
    build(url, 3)
    with pytest.raises(QualityRefused, match=name):
        publish(url, "v3", BUILT_FROM)
    assert rows(url, f"select count(*) from public.{name}") == [(3,)]
    assert builds(url, "marts") == [(2,)]


def test_a_long_reader_of_the_oldest_marts_delays_the_swap_only(
    url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    for number in (1, 2):
        build(url, number)
        publish(url, f"v{number}", BUILT_FROM)
    build(url, 3)
    monkeypatch.setattr(publishing, "LOCK_TIMEOUT_MS", 100)
    monkeypatch.setattr(publishing, "PAUSE_SECONDS", 0.1)
    reader = psycopg.connect(url)
    reader.execute("select * from marts_previous.fct_observations")
    monkeypatch.setattr(publishing, "ATTEMPTS", 2)
    with pytest.raises(WarehouseUnavailable, match="marts_previous"):
        publish(url, "v3", BUILT_FROM)
    assert builds(url, "marts") == [(2,)]
    monkeypatch.setattr(publishing, "ATTEMPTS", 100)
    threading.Timer(0.5, reader.close).start()
    publish(url, "v3", BUILT_FROM)
    assert builds(url, "marts") == [(3,)]


def note_steps(url: str, build: int) -> None:
    """Put steps there that say which side they belong to."""
    for what, key in (("documents", "document_id"), ("metric_values", "fact_id")):
        digested, touched = (f"intermediate.int_{what}_{step}" for step in ("digested", "touched"))
        execute(
            url,
            f"drop table if exists {digested}, {touched}",
            f"create table {digested} as select 'of build {build}' as {key}, 'a' as digest",
            f"create table {touched} as"
            f" select 'of build ' || n as {key}, 's' as series_key, 't' as territory_id,"
            f" 'p' as period_key from generate_series({build - 1}, {build}) as builds (n)",
        )


def test_each_build_goes_on_with_the_side_that_readers_do_not_see(url: str) -> None:
    assert take_side(url, "v1"), "there is no side yet"
    for number in (1, 2):
        note_steps(url, number)
        build(url, number)
        execute(url, "create unique index on marts_candidate.fct_observations (n)")
        settle(url, "v1")
        publish(url, "v1", BUILT_FROM)
        assert not take_side(url, "v1"), "a side that is not there is a copy of the other"
        held = "select document_id from intermediate.settled_documents"
        if number == 1:
            assert builds(url, "marts_candidate") == [(1,)]
            assert rows(url, held) == [("of build 1",)]
            indexes = "select count(*) from pg_indexes where schemaname = 'marts_candidate'"
            assert rows(url, indexes) == [(1,)]
    for rested, live in ((1, 2), (2, 1)):
        assert not take_side(url, "v1")
        assert builds(url, "marts_candidate") == [(rested,)]
        assert builds(url, "marts") == [(live,)]
        assert rows(url, held) == [("of build 2",)], "what the last build changed is copied"
        publish(url, "v1", BUILT_FROM)


def two_publications(url: str) -> None:
    """Publish two builds, and say of the second that it changed two of three figures."""
    for number in (1, 2):
        take_side(url, "v1")
        note_steps(url, number)
        build(url, number)
        settle(url, "v1")
        publish(url, "v1", BUILT_FROM)
    execute(
        url,
        "create table intermediate.changed_fct_observations (n integer)",
        "insert into intermediate.changed_fct_observations values (1), (2)",
    )


def test_marts_follow_once_what_readers_see(url: str) -> None:
    two_publications(url)
    assert not take_side(url, "v1")
    ordered = "select n, build from marts_candidate.fct_observations order by n"
    assert rows(url, ordered) == [(1, 1), (2, 1), (3, 1)], "steps may be built meanwhile"
    catch_up(url)
    assert rows(url, ordered) == [(1, 2), (2, 2), (3, 1)], "only what was listed"
    execute(url, "update marts_candidate.fct_observations set build = 3 where n = 1")
    assert not take_side(url, "v1"), "this night died"
    catch_up(url)
    assert rows(url, ordered) == [(1, 3), (2, 2), (3, 1)], "what it changed is not taken back"


def test_a_side_built_anew_follows_nothing(url: str) -> None:
    two_publications(url)
    assert take_side(url, "v2"), "other models"
    catch_up(url)
    assert builds(url, "marts_candidate") == [(1,)]


def test_models_that_changed_have_one_side_built_anew_and_the_other_copied(url: str) -> None:
    for version, number in (("v1", 1), ("v1", 2), ("v2", 3)):
        assert take_side(url, version) == (number != 2)
        note_steps(url, number)
        build(url, number)
        settle(url, version)
        publish(url, version, BUILT_FROM)
    assert not take_side(url, "v2")
    assert builds(url, "marts_candidate") == [(3,)]


def test_what_was_built_from_nothing_gets_its_other_side_at_once(url: str) -> None:
    take_side(url, "v1")
    note_steps(url, 1)
    build(url, 1)
    execute(
        url,
        "alter table marts_candidate.fct_observations add primary key (n)",
        "create index on marts_candidate.fct_observations (build)",
        "create view marts_candidate.figures as select n from marts_candidate.fct_observations",
        "create view marts_candidate.few as select n from marts_candidate.figures where n < 3",
        "comment on view marts_candidate.few is 'the first ones'",
        "comment on column marts_candidate.few.n is 'số thứ tự'",
        # a copy on which a machine died
        "create schema marts_copied",
        "create table marts_copied.half (n integer)",
    )
    assert not copy_side(url, "v1"), "it is not settled"
    settle(url, "v1")
    publish(url, "v1", BUILT_FROM)
    assert not copy_side(url, "v2"), "by other models it will be built anew"
    assert copy_side(url, "v1")
    assert not copy_side(url, "v1"), "it is there"
    execute(url, "update marts.fct_observations set n = n + 10")
    assert rows(url, "select n from marts_candidate.few order by n") == [(1,), (2,)]
    told = """
        select obj_description(oid, 'pg_class'), col_description(oid, 1) from pg_class
        where oid = 'marts_candidate.few'::regclass
    """
    assert rows(url, told) == [("the first ones", "số thứ tự")]
    indexes = "select count(*) from pg_indexes where schemaname = 'marts_candidate'"
    assert rows(url, indexes) == [(2,)]
    assert not take_side(url, "v1")
    touched = "select count(*) from intermediate.int_documents_touched"
    assert rows(url, touched) == [(0,)], "a build from nothing is no night that failed"


def test_a_build_that_failed_is_gone_on_with(url: str) -> None:
    take_side(url, "v1")
    note_steps(url, 1)
    build(url, 1)
    assert take_side(url, "v1"), "nothing was settled"
    assert builds(url, "marts_candidate") == [(1,)]
    settle(url, "v1")
    assert not take_side(url, "v1")
    listed = (
        "select count(*) from pg_tables"
        " where schemaname = 'intermediate' and tablename like 'changed_%'"
    )
    assert rows(url, listed) != [(0,)]
    assert take_side(url, "v2"), "other models"
    assert rows(url, listed) == [(0,)], "what an older build changed tells nothing of this one"


def test_a_view_of_the_marts_before_stops_their_change(url: str) -> None:
    for number in (1, 2):
        take_side(url, "v1")
        note_steps(url, number)
        build(url, number)
        publish(url, "v1", BUILT_FROM)
    execute(url, "create view public.past as select * from marts_previous.fct_observations")
    with pytest.raises(QualityRefused, match="past"):
        take_side(url, "v1")
    assert builds(url, "marts_previous") == [(1,)]
