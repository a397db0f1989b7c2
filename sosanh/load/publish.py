"""New marts for readers: the candidate takes the place of the live schema in one transaction.

A reader finds the old marts or the new ones, never neither and never a mixture in one statement.
The marts before stay as `marts_previous`. Schemas change their names, tables do not move, so the
swap takes the same few milliseconds at any size.
"""

import time
from dataclasses import dataclass
from datetime import datetime
from typing import Any

import psycopg
from psycopg import sql

from sosanh.errors import QualityRefused, WarehouseUnavailable
from sosanh.load.history import record
from sosanh.load.postgres import connected
from sosanh.load.readers import let_read
from sosanh.load.schemas import CANDIDATE, LIVE, PREVIOUS, rename, schema_exists

# Readers of the marts before last hold the swap up. It waits briefly, so that nobody queues behind
# it, and often enough for a long report to end.
LOCK_TIMEOUT_MS = 2_000
ATTEMPTS = 30
PAUSE_SECONDS = 2.0

_Connection = psycopg.Connection[tuple[Any, ...]]


@dataclass(frozen=True, slots=True)
class Publication:
    """One swap: a row of `staging.publications`.

    `batches` are those that readers see for the first time.
    """

    publication_id: int
    published_at: datetime
    warehouse_version: str
    batches: tuple[str, ...]


def publish(url: str, warehouse_version: str, built_from: datetime) -> Publication:
    """Put `marts_candidate` in the place of `marts`; keep that as `marts_previous`.

    `built_from` is when the build began to read: batches accepted until then are in it. Grants,
    comments on the schema, and analysts' own views over the marts carry over. Raises
    QualityRefused, with nothing changed, when there is no candidate, when it has no rows, or
    when a view cannot follow; WarehouseUnavailable when readers hold the oldest marts for too long.
    """
    for attempt in range(1, ATTEMPTS + 1):
        try:
            with connected(url) as connection, connection.transaction():
                return _swap(connection, warehouse_version, built_from)
        except psycopg.errors.LockNotAvailable as error:
            if attempt == ATTEMPTS:
                raise WarehouseUnavailable(
                    f"The marts were not published: for {ATTEMPTS} tries somebody was reading "
                    f"schema {PREVIOUS}, which has to make room. End that session (see "
                    "pg_stat_activity), then publish again."
                ) from error
            time.sleep(PAUSE_SECONDS)
    raise AssertionError("the loop returns or raises")


def _swap(connection: _Connection, warehouse_version: str, built_from: datetime) -> Publication:
    connection.execute(sql.SQL("set local lock_timeout = {}").format(LOCK_TIMEOUT_MS))
    connection.execute("select pg_advisory_xact_lock(hashtext('sosanh.publish'))")
    _require_rows(connection)
    row = connection.execute(
        "insert into staging.publications (published_at, warehouse_version) values (now(), %s)"
        " returning publication_id, published_at",
        (warehouse_version,),
    ).fetchone()
    if row is None:
        raise AssertionError("insert … returning returns the row")
    publication_id, published_at = row
    record(connection, publication_id)
    if schema_exists(connection, LIVE):
        refuse_strangers(connection)
        views = _views_over_live(connection)
        _copy_comment(connection)
        _copy_grants(connection)
        connection.execute(
            sql.SQL("drop schema if exists {} cascade").format(sql.Identifier(PREVIOUS))
        )
        rename(connection, LIVE, PREVIOUS)
        rename(connection, CANDIDATE, LIVE)
        _rebind(connection, views)
    else:
        rename(connection, CANDIDATE, LIVE)
    for schema in (LIVE, "history"):
        let_read(connection, schema)
    batches = connection.execute(
        """
        update staging.batches set publication_id = %s
        where verdict = 'accepted' and judged_at <= %s and publication_id is null
        returning batch_id
        """,
        (publication_id, built_from),
    ).fetchall()
    return Publication(
        publication_id,
        published_at,
        warehouse_version,
        tuple(sorted(batch_id for (batch_id,) in batches)),
    )


def _require_rows(connection: _Connection) -> None:
    """Refuse when there is nothing to publish."""
    tables = connection.execute(
        "select relname from pg_class where relnamespace = to_regnamespace(%s)::oid"
        " and relkind in ('r', 'p', 'm') order by relname",
        (CANDIDATE,),
    ).fetchall()
    if not any(_has_rows(connection, sql.Identifier(CANDIDATE, name)) for (name,) in tables):
        found = f"its {len(tables)} tables are empty" if tables else "it has no tables"
        raise QualityRefused(
            f"Expected new marts in schema {CANDIDATE}, but {found}. The marts that readers see "
            "stay as they are: run the build again."
        )


def _has_rows(connection: _Connection, table: sql.Identifier) -> bool:
    row = connection.execute(sql.SQL("select exists (select from {})").format(table)).fetchone()
    return bool(row and row[0])


# --- what others attached to the live marts


def _outside_dependents(connection: _Connection, schema: str) -> list[tuple[str, str, str]]:
    """List (schema, name, kind) of views elsewhere that read a relation of `schema`."""
    return [
        (str(row[0]), str(row[1]), str(row[2]))
        for row in connection.execute(
            """
            select distinct
                outside.relnamespace::regnamespace::text,
                outside.relname,
                outside.relkind
            from pg_depend
            inner join pg_class as inside on pg_depend.refobjid = inside.oid
            inner join pg_rewrite on pg_depend.objid = pg_rewrite.oid
            inner join pg_class as outside on pg_rewrite.ev_class = outside.oid
            where pg_depend.classid = 'pg_rewrite'::regclass
                and pg_depend.refclassid = 'pg_class'::regclass
                and inside.relnamespace = to_regnamespace(%(schema)s)::oid
                and outside.relnamespace <> inside.relnamespace
            order by 1, 2
            """,
            {"schema": schema},
        )
    ]


def refuse_strangers(connection: _Connection) -> None:
    """Refuse what the swap would destroy: views elsewhere that read the marts before last."""
    strangers = _outside_dependents(connection, PREVIOUS)
    if strangers:
        names = ", ".join(f"{schema}.{name}" for schema, name, _ in strangers)
        raise QualityRefused(
            f"{names} reads schema {PREVIOUS}, which has to make room for the marts that are live "
            f"now. Drop it or let it read schema {LIVE}, then publish again."
        )


def _views_over_live(connection: _Connection) -> list[tuple[sql.Identifier, str]]:
    """Return the views outside the marts that read them, each with its definition as text.

    A view is bound to tables, not to their names: left alone it would go on showing the old marts.
    """
    views = []
    for schema, name, kind in _outside_dependents(connection, LIVE):
        if kind != "v":
            raise QualityRefused(
                f"The materialized view {schema}.{name} reads schema {LIVE} and cannot follow the "
                "swap. Drop it, or make it a plain view, then publish again."
            )
        identifier = sql.Identifier(schema, name)
        row = connection.execute(
            "select pg_get_viewdef(to_regclass(%s), true)", (identifier.as_string(connection),)
        ).fetchone()
        if row:
            views.append((identifier, str(row[0])))
    return views


def _rebind(connection: _Connection, views: list[tuple[sql.Identifier, str]]) -> None:
    for identifier, definition in views:
        statement = sql.Composed(
            [sql.SQL("create or replace view {} as ").format(identifier), sql.SQL(definition)]
        )
        try:
            connection.execute(statement)
        except psycopg.errors.LockNotAvailable:
            raise
        except psycopg.Error as error:
            name = identifier.as_string(connection)
            raise QualityRefused(
                f"The view {name} does not fit the new marts: {error}. Drop it or correct it, then "
                "publish again."
            ) from error


def _copy_comment(connection: _Connection) -> None:
    row = connection.execute(
        """
        select coalesce(
            obj_description(to_regnamespace(%s)::oid, 'pg_namespace'),
            obj_description(to_regnamespace(%s)::oid, 'pg_namespace')
        )
        """,
        (CANDIDATE, LIVE),
    ).fetchone()
    if row and row[0]:
        connection.execute(
            sql.SQL("comment on schema {} is {}").format(sql.Identifier(CANDIDATE), row[0])
        )


def _copy_grants(connection: _Connection) -> None:
    """Give on the candidate what was granted on the live schema and on its tables of that name."""
    statements = connection.execute(
        """
        with granted as (
            select 'schema' as kind, null as name, acl.grantee, acl.privilege_type, acl.is_grantable
            from pg_namespace, aclexplode(nspacl) as acl
            where oid = to_regnamespace(%(live)s)::oid and acl.grantee <> nspowner
            union all
            select 'table', live.relname, acl.grantee, acl.privilege_type, acl.is_grantable
            from pg_class as live
            cross join aclexplode(live.relacl) as acl
            inner join pg_class as candidate
                on
                    live.relname = candidate.relname
                    and candidate.relnamespace = to_regnamespace(%(candidate)s)::oid
                    and candidate.relkind in ('r', 'p', 'v', 'm')
            where live.relnamespace = to_regnamespace(%(live)s)::oid
                and live.relkind in ('r', 'p', 'v', 'm')
                and acl.grantee <> live.relowner
        )

        select format(
            'grant %%s on %%s %%s to %%s%%s',
            privilege_type,
            kind,
            quote_ident(%(candidate)s) || coalesce('.' || quote_ident(name), ''),
            case grantee when 0 then 'public' else quote_ident(pg_get_userbyid(grantee)) end,
            case when is_grantable then ' with grant option' else '' end
        )
        from granted
        order by kind, name, grantee, privilege_type
        """,
        {"live": LIVE, "candidate": CANDIDATE},
    ).fetchall()
    for (statement,) in statements:
        connection.execute(sql.SQL(statement))
