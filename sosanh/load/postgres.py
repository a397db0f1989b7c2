"""From facts to `staging.*`: one transaction a batch, safe to repeat, nothing half done.

Rows travel as Arrow through PostgreSQL's binary COPY into temporary tables and are merged from
there, so that a batch staged twice adds nothing the second time.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import datetime
from importlib.resources import files
from typing import Any, Literal

import psycopg
import pyarrow as pa
from adbc_driver_manager import DataError, IntegrityError, OperationalError
from adbc_driver_postgresql import dbapi

from sosanh.errors import InvalidFact, WarehouseUnavailable
from sosanh.load.batches import (
    TRIED_AGAIN,
    Batch,
    Reject,
    Sighting,
    StagedDocument,
    batch_tables,
    require_consistent,
)
from sosanh.records import CANDIDATE_TABLE, TABLES
from sosanh.sources import Source

RunState = Literal["succeeded", "failed"]
Verdict = Literal["accepted", "refused"]

# The runs that recognise scans have names that begin so.
RECOGNITION = "recognise_scans/"

# What was never fetched is set aside anew each night, by the batch that tried last.
_ON_CONFLICT: Mapping[str, str] = {
    "rejects": f"""
        (document_id, extraction_version) do update set
            batch_id = excluded.batch_id,
            source_code = excluded.source_code,
            address = excluded.address,
            document_name = excluded.document_name,
            media_type = excluded.media_type,
            bytes = excluded.bytes,
            reason = excluded.reason,
            message = excluded.message,
            rejected_at = excluded.rejected_at
        where rejects.reason in {TRIED_AGAIN} and rejects.batch_id <> excluded.batch_id
    """,
}
# A batch that is tried again may add to what its first try entered, and what another batch has
# entered meanwhile is unchanged for this one: its counts are those of the rows that it owns.
_RECOUNT = """
    with owned as (
        select
            (select count(*) from staging.documents where batch_id = $1)::integer as staged,
            (select count(*) from staging.rejects where batch_id = $1)::integer as rejected
    )
    update staging.batches set
        discovered = greatest($2::integer, owned.staged + owned.rejected),
        collected = owned.staged + owned.rejected,
        unchanged = greatest($2::integer, owned.staged + owned.rejected)
            - owned.staged - owned.rejected,
        staged = owned.staged,
        rejected = owned.rejected,
        verdict = 'pending',
        verdict_reason = null,
        judged_at = null,
        publication_id = null
    from owned
    where batches.batch_id = $1
"""
# Columns that travel as text and become what the table says on arrival.
_JSON_COLUMNS = frozenset({"checks", "number_tokens_accounted"})


@contextmanager
def connected(url: str) -> Iterator[psycopg.Connection[tuple[Any, ...]]]:
    """Open a connection in autocommit, for explicit transactions; close it at the end.

    Raises WarehouseUnavailable when the server cannot be reached or goes away meanwhile.
    """
    try:
        connection = psycopg.connect(url, autocommit=True, application_name="sosanh")
    except psycopg.OperationalError as error:
        raise WarehouseUnavailable(
            f"Expected the warehouse to answer, found: {str(error).rstrip()} Start it with "
            "`sosanh warehouse start`; a server of your own is named by SOSANH_WAREHOUSE_URL."
        ) from error
    with connection:
        try:
            yield connection
        except psycopg.OperationalError as error:
            if not connection.broken:
                raise
            raise WarehouseUnavailable(
                f"Expected the warehouse to stay, found: {str(error).rstrip()} Nothing was half "
                "done: try again when it runs."
            ) from error


def prepare(url: str) -> None:
    """Create what is missing of the schemas `staging`, `history` and `vietnamese`.

    Safe to repeat and to run twice at once.
    """
    folder = files("sosanh.load")
    with connected(url) as connection, connection.transaction():
        connection.execute("select pg_advisory_xact_lock(hashtext('sosanh.staging'))")
        for name in ("staging.sql", "history.sql", "vietnamese.sql"):
            connection.execute(folder.joinpath(name).read_text(encoding="utf-8"))


def declare_sources(url: str, sources: Iterable[Source]) -> None:
    """Enter the declared sources; one that is no longer declared stays, for its documents.

    Where a row says otherwise how its texts are read, that is counted as a correction.
    """
    with connected(url) as connection, connection.transaction(), connection.cursor() as cursor:
        cursor.executemany(
            """
            insert into staging.sources as before (
                source_code, province_code, publisher, relation, kind, address, is_enabled, rhythm,
                article
            ) values (%s, %s, %s, %s, %s, %s, %s, %s, %s)
            on conflict (source_code) do update set
                province_code = excluded.province_code,
                publisher = excluded.publisher,
                relation = excluded.relation,
                kind = excluded.kind,
                address = excluded.address,
                is_enabled = excluded.is_enabled,
                rhythm = excluded.rhythm,
                article = excluded.article,
                corrections = before.corrections + cast(
                    (before.province_code, before.article)
                    is distinct from (excluded.province_code, excluded.article) as integer
                )
            """,
            [
                (
                    source.code,
                    source.province,
                    source.publisher,
                    source.relation,
                    source.kind,
                    source.address,
                    source.enabled,
                    source.rhythm,
                    source.article,
                )
                for source in sources
            ],
        )


def corrections(url: str, source_code: str) -> int:
    """Return how often the source's row was corrected in what its texts are read with."""
    with connected(url) as connection:
        row = connection.execute(
            "select corrections from staging.sources where source_code = %s", [source_code]
        ).fetchone()
        return int(row[0]) if row else 0


def known(url: str, extraction_version: str, document_ids: Iterable[str]) -> set[str]:
    """Return those of `document_ids` that this version has staged, set aside or found off topic."""
    with connected(url) as connection:
        rows = connection.execute(
            """
            select document_id from staging.documents
            where extraction_version = %(version)s and document_id = any(%(ids)s)
            union
            select document_id from staging.rejects
            where extraction_version = %(version)s and document_id = any(%(ids)s)
                and reason <> all(%(tried_again)s)
            union
            select document_id from staging.relevance
            where extraction_version = %(version)s and document_id = any(%(ids)s)
                and not is_relevant
            """,
            {
                "version": extraction_version,
                "ids": list(document_ids),
                "tried_again": list(TRIED_AGAIN),
            },
        )
        return {document_id for (document_id,) in rows}


def start_run(url: str, run_id: str, started_at: datetime) -> list[str]:
    """Enter a run, or enter it again; return the runs that it found running and closed as failed.

    One night is loaded at a time, and one run recognises scans, so what is still running then was
    killed; `run_id` tells the two apart.
    """
    with connected(url) as connection, connection.transaction():
        killed = connection.execute(
            """
            update staging.runs set state = 'failed', finished_at = %s
            where
                state = 'running' and run_id <> %s
                and starts_with(run_id, %s) = starts_with(%s, %s)
            returning run_id
            """,
            (started_at, run_id, RECOGNITION, run_id, RECOGNITION),
        ).fetchall()
        connection.execute(
            """
            insert into staging.runs (run_id, started_at, state) values (%s, %s, 'running')
            on conflict (run_id) do update set state = 'running', finished_at = null
            """,
            (run_id, started_at),
        )
        return sorted(run_id for (run_id,) in killed)


def finish_run(url: str, run_id: str, state: RunState, finished_at: datetime) -> None:
    """Say how a run ended."""
    with connected(url) as connection:
        connection.execute(
            "update staging.runs set state = %s, finished_at = %s where run_id = %s",
            (state, finished_at, run_id),
        )


def record_verdict(
    url: str, batch_id: str, verdict: Verdict, reason: str | None, judged_at: datetime
) -> None:
    """Say whether a batch counts for the warehouse. Raises LookupError for an unknown batch."""
    with connected(url) as connection:
        cursor = connection.execute(
            """
            update staging.batches set verdict = %s, verdict_reason = %s, judged_at = %s
            where batch_id = %s
            """,
            (verdict, reason, judged_at, batch_id),
        )
        if cursor.rowcount == 0:
            raise LookupError(f"No batch {batch_id!r} in staging.batches: stage it first.")


def stage(
    url: str,
    batch: Batch,
    documents: Sequence[StagedDocument],
    rejects: Sequence[Reject],
    tables: Mapping[str, pa.Table],
    sightings: Sequence[Sighting] = (),
) -> dict[str, int]:
    """Enter one batch in one transaction; return the rows added, by table.

    `tables` are the facts of `documents`, from `fact_tables`; `sightings` are those of documents
    left out as known. A document that another batch entered meanwhile counts as unchanged here and
    leaves its facts with the other. Raises InvalidFact for rows that do not belong together, and
    WarehouseUnavailable when the server goes away: nothing is entered then.
    """
    require_consistent(batch, documents, rejects, tables)
    loads = batch_tables(batch, documents, rejects, sightings)
    loads |= {name: table for name, table in tables.items() if len(table)}
    try:
        # Without autocommit: the first statement opens the transaction that `commit` ends.
        with dbapi.connect(url) as connection, connection.cursor() as cursor:
            added = _merge(cursor, batch, loads)
            connection.commit()
    except (IntegrityError, DataError) as error:
        raise InvalidFact(
            f"Batch {batch.batch_id}: expected rows as staging.sql allows them, found: {error}"
        ) from error
    except OperationalError as error:
        raise WarehouseUnavailable(
            f"Batch {batch.batch_id}: expected the warehouse to stay, found: {error} Nothing of it "
            "was staged: try again when it runs."
        ) from error
    return dict.fromkeys(TABLES.values(), 0) | added


def _merge(cursor: dbapi.Cursor, batch: Batch, loads: Mapping[str, pa.Table]) -> dict[str, int]:
    """Move `loads` into staging inside the cursor's transaction; return the rows added by table."""
    added = {}
    for name, table in loads.items():
        # Like the target, so that PostgreSQL does not compress full_text on its way.
        cursor.execute(
            f"create temporary table incoming_{name} "
            f"(like staging.{name} including storage including defaults) on commit drop"
        )
        for column in _JSON_COLUMNS.intersection(table.column_names):
            cursor.execute(f"alter table incoming_{name} alter column {column} type text")
        cursor.adbc_ingest(f"incoming_{name}", table, mode="append", temporary=True)
        cursor.execute(_insert_statement(name, table))
        (added[name],) = cursor.fetchone()
    if any(added.values()):
        cursor.execute(_RECOUNT, (batch.batch_id, batch.discovered))
    return added


def _insert_statement(name: str, table: pa.Table) -> str:
    """Return the statement that moves what is new from `incoming_<name>` and counts it.

    Names come from this package, never from data.
    """
    columns = ", ".join(table.column_names)
    values = ", ".join(_value(field) for field in table.schema)
    if name in (*TABLES.values(), CANDIDATE_TABLE):
        # a document that another batch has entered keeps the facts that came with it there
        chosen = f"""
            from incoming_{name}
            where (document_id, extraction_version) in (
                select documents.document_id, documents.extraction_version
                from staging.documents
                inner join incoming_batches using (batch_id)
            )
        """
    else:
        # one order for all writers, so that two batches with the same rows cannot deadlock
        chosen = f"from incoming_{name} order by 1, 2, 3"
    return f"""
        with added as (
            insert into staging.{name} ({columns})
            select {values} {chosen}
            on conflict {_ON_CONFLICT.get(name, "do nothing")}
            returning 1
        )
        select count(*) from added
    """


def _value(field: pa.Field) -> str:
    if field.name in _JSON_COLUMNS:
        return f"{field.name}::jsonb"
    if pa.types.is_decimal(field.type):
        return f"trim_scale({field.name})"
    return str(field.name)
