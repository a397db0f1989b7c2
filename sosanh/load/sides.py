"""Two sides of the marts: readers see one, the next build brings the other up to date.

A side is a schema of marts and the schema of intermediate tables that they were built from. The
side that rests is one publication behind: it first gets the rows that the last build changed, from
the side that readers see. Then a build changes in it what documents touched since, so that a night
costs what its documents cost. While it is changed it is `marts_candidate` and `intermediate`; the
other's are `marts` and `intermediate_resting`. Marts that no step reads may follow while the steps
are being built.
"""

from collections.abc import Callable, Iterable, Iterator, Set
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from typing import Any, LiteralString, TypeVar

import psycopg
from psycopg import sql

from sosanh.load.postgres import connected
from sosanh.load.publish import refuse_strangers
from sosanh.load.schemas import (
    CANDIDATE,
    LIVE,
    PREVIOUS,
    RESTING,
    WORKING,
    built_by,
    columns_of,
    rename,
    schema_exists,
)

# a name for the moment in which two schemas change places
_ASIDE = "intermediate_aside"

# What a side was built from: what differs from it the next time is what a night touched. Of each
# its key, the model with the digests as they are now, and the one that lists what was touched.
_SETTLED = {
    "documents": ("document_id", "int_documents_digested", "int_documents_touched"),
    "values": ("fact_id", "int_metric_values_digested", "int_metric_values_touched"),
}

_SETTLE: tuple[LiteralString, ...] = (
    """
    with gone as (
        delete from {settled} as settled
        where {is_touched} and not exists (
            select from {model} as now
            where now.{key} = settled.{key} and now.digest = settled.digest
        )
        returning {key}
    )
    insert into {changed} select {key} from gone
    """,
    """
    with come as (
        insert into {settled}
        select {key}, digest from {model} as now
        where {is_touched} and not exists (
            select from {settled} as settled where settled.{key} = now.{key}
        )
        returning {key}
    )
    insert into {changed} select {key} from come
    """,
)

# What a night touched is listed in these.
_TOUCHED = tuple(touched for _, _, touched in _SETTLED.values())

# A night that failed may have put in what was withdrawn since, or was never settled.
_TOUCH_AGAIN: tuple[LiteralString, ...] = (
    """
    update {steps}.settled_documents set digest = 'of a night that failed'
    where document_id in (select document_id from {steps}.int_documents_touched)
    """,
    """
    insert into {steps}.settled_documents (document_id, digest)
    select document_id, 'of a night that failed' from {steps}.int_documents_touched
    on conflict do nothing
    """,
    # a figure keeps the place where it was settled: who stands beside it there is touched too
    """
    update {steps}.settled_values set digest = concat_ws(
        '|', split_part(digest, '|', 1), split_part(digest, '|', 2), split_part(digest, '|', 3),
        'of a night that failed'
    )
    where fact_id in (select fact_id from {steps}.int_metric_values_touched)
    """,
    """
    insert into {steps}.settled_values (fact_id, digest)
    select
        fact_id,
        concat_ws('|', series_key, territory_id, period_key, 'of a night that failed')
    from {steps}.int_metric_values_touched
    on conflict do nothing
    """,
    # nothing is touched but what is listed as digested anew; a build from nothing lists nothing
    """
    create table if not exists {steps}.changed_int_metric_values_digested (fact_id text)
    """,
    """
    insert into {steps}.changed_int_metric_values_digested
    select fact_id from {steps}.int_metric_values_touched
    """,
)

# What a build changed in a table: the keys of what went and came, in a table of this name. It goes
# when the other side has followed.
_CHANGED = "changed_"

# Marts that steps read as the build before left them.
_READ_BY_STEPS = frozenset({"figure_pairs", "headline_pairs"})

_FOLLOW: tuple[LiteralString, ...] = (
    "delete from {behind} where {key} = any(array(select {key} from {changed}))",
    """
    insert into {behind} ({columns})
    select {columns} from {source} where {key} = any(array(select {key} from {changed}))
    """,
    "drop table {changed}",
)

# Tables that are caught up with at once beside dbt, which needs the processors too.
_AT_ONCE_BESIDE = 2

_Connection = psycopg.Connection[tuple[Any, ...]]
_Names = dict[str, sql.Composable]
_Table = TypeVar("_Table")


def take_side(url: str, warehouse_version: str) -> bool:
    """Make the side that readers do not see the candidate; say whether it must be built anew.

    Its steps are caught up with then, its marts after `catch_up`. A candidate that is there
    already, of a night that failed, is gone on with: what that night touched is touched again.
    A side that is not there, or was built by other models or catalogues, is copied from the one
    that readers see, or has to be built anew where that one is not of `warehouse_version` either.
    Raises QualityRefused when somebody's view reads the side that is about to change.
    """
    with connected(url) as connection, connection.transaction():
        connection.execute("select pg_advisory_xact_lock(hashtext('sosanh.publish'))")
        if not schema_exists(connection, CANDIDATE) and schema_exists(connection, LIVE):
            is_current = built_by(connection, WORKING) == warehouse_version
            can_follow = (
                is_current
                and schema_exists(connection, PREVIOUS)
                and built_by(connection, RESTING) == warehouse_version
            )
            if can_follow:
                refuse_strangers(connection)
                marts = _followed(connection, LIVE, PREVIOUS, WORKING, only=_READ_BY_STEPS)
                steps = _followed(connection, WORKING, RESTING, WORKING)
                _for_each(partial(_follow, url), [*marts, *steps])
            _change_sides(connection)
            if is_current:
                if not can_follow:
                    _copy_schema(connection, RESTING, WORKING)
                    _copy_schema(connection, LIVE, CANDIDATE)
                    _note_version(connection, warehouse_version)
                _forget_changes(connection)
            if not can_follow:
                _drop_lists(connection, RESTING)
        # from here on this side is the one to go on with, however far the build comes
        for schema in (CANDIDATE, WORKING):
            connection.execute(
                sql.SQL("create schema if not exists {}").format(sql.Identifier(schema))
            )
        is_anew = built_by(connection, WORKING) != warehouse_version
        if is_anew:
            # half of a build from nothing is nothing to go on with, whatever the models are then;
            # what an older build changed here tells nothing of this one
            _note_version(connection, None)
            for schema in (WORKING, RESTING):
                _drop_lists(connection, schema)
        elif columns_of(connection, WORKING).keys() >= set(_TOUCHED):
            for statement in _TOUCH_AGAIN:
                connection.execute(sql.SQL(statement).format(steps=sql.Identifier(WORKING)))
        return is_anew


def catch_up(url: str) -> None:
    """Bring the candidate's marts to where those that readers see are, before one is changed.

    May run beside the steps, which read none of these. Run again, it goes on where it died.
    """
    with connected(url) as connection:
        followed = list(_followed(connection, LIVE, CANDIDATE, RESTING))
    _for_each(partial(_follow, url), followed, _AT_ONCE_BESIDE)


def freeze(url: str) -> None:
    """Mark the rows of a candidate that was made from nothing, or copied, as seen by everybody.

    Else the nights that follow would, page by page: who reads a new row first writes that down, and
    autovacuum looks at all of a table that is new. Tables that each build makes anew are left out.
    """
    with connected(url) as connection:
        tables = [
            sql.Identifier(schema, table)
            for schema, table in connection.execute(
                """
                select relnamespace::regnamespace::text, relname from pg_class
                where
                    relnamespace = any(array[to_regnamespace(%s), to_regnamespace(%s)]::oid[])
                    and relkind = 'r'
                    and not coalesce('autovacuum_enabled=false' = any(reloptions), false)
                order by relpages desc
                """,
                (CANDIDATE, WORKING),
            )
        ]
    _for_each(partial(_freeze, url), tables)


def _freeze(url: str, table: sql.Identifier) -> None:
    with connected(url) as connection:
        connection.execute(sql.SQL("vacuum (freeze) {}").format(table))


def lacks_views(url: str) -> bool:
    """Say whether the candidate is without views that readers' side has: a copy has none."""
    with connected(url) as connection:
        row = connection.execute(
            """
            select exists (
                select from pg_views
                inner join unnest(%s::text[], %s::text[]) as sides (made, wanted)
                    on schemaname = wanted
                where to_regclass(format('%%I.%%I', made, viewname)) is null
            )
            """,
            ([CANDIDATE, WORKING], [LIVE, RESTING]),
        ).fetchone()
    return bool(row and row[0])


def settle(url: str, warehouse_version: str) -> None:
    """Note what the candidate was built from, once all of its models and tests have passed."""
    with connected(url) as connection, connection.transaction():
        # the planner takes a table that was empty for a few rows and would loop over it
        connection.execute("set local enable_nestloop = off")
        # of a build from nothing anything may be another than what was settled here before
        is_anew = built_by(connection, WORKING) != warehouse_version
        for name, (key, model, touched) in _SETTLED.items():
            settled = sql.Identifier(WORKING, f"settled_{name}")
            connection.execute(
                sql.SQL("create table if not exists {} ({} text primary key, digest text)").format(
                    settled, sql.Identifier(key)
                )
            )
            changed = sql.Identifier(WORKING, f"{_CHANGED}settled_{name}")
            connection.execute(
                sql.SQL("create table if not exists {} ({} text)").format(
                    changed, sql.Identifier(key)
                )
            )
            names = {
                "settled": settled,
                "changed": changed,
                "key": sql.Identifier(key),
                "model": sql.Identifier(WORKING, model),
                # joined to: digests have no index
                "is_touched": sql.SQL("true" if is_anew else "{} in (select {} from {})").format(
                    sql.Identifier(key), sql.Identifier(key), sql.Identifier(WORKING, touched)
                ),
            }
            for statement in _SETTLE:
                connection.execute(sql.SQL(statement).format(**names))
        _note_version(connection, warehouse_version)


def _change_sides(connection: _Connection) -> None:
    has_other_side = schema_exists(connection, PREVIOUS) and schema_exists(connection, RESTING)
    if schema_exists(connection, WORKING):
        rename(connection, WORKING, _ASIDE)
    if has_other_side:
        refuse_strangers(connection)
        rename(connection, PREVIOUS, CANDIDATE)
        rename(connection, RESTING, WORKING)
    if schema_exists(connection, _ASIDE):
        connection.execute(
            sql.SQL("drop schema if exists {} cascade").format(sql.Identifier(RESTING))
        )
        rename(connection, _ASIDE, RESTING)


def _followed(
    connection: _Connection, source: str, behind: str, lists: str, only: Set[str] | None = None
) -> Iterator[_Names]:
    """Yield what `_FOLLOW` names, for each table of which the last build listed changes.

    The largest comes first: what takes longest begins first.
    """
    keys = columns_of(connection, lists)
    for table, columns in columns_of(connection, source).items():
        listed = _CHANGED + table
        if listed in keys and (only is None or table in only):
            yield {
                "behind": sql.Identifier(behind, table),
                "source": sql.Identifier(source, table),
                "changed": sql.Identifier(lists, listed),
                "key": sql.Identifier(keys[listed][0]),
                "columns": sql.SQL(", ").join(map(sql.Identifier, columns)),
            }


def _for_each(do: Callable[[_Table], None], tables: Iterable[_Table], at_once: int = 4) -> None:
    """Do it to all tables, by default as many at once as dbt builds; raise what it raises."""
    with ThreadPoolExecutor(at_once) as pool:
        for _ in pool.map(do, tables):
            pass


def _follow(url: str, names: _Names) -> None:
    """Copy the rows that the last build changed in a table; those made anew have no list.

    In a transaction of its own, with the list of its changes: what died on the way is begun again.
    """
    with connected(url) as connection, connection.transaction():
        # keys are looked up in indexes by arrays where there is one, and hashed where there is none
        connection.execute("set local enable_nestloop = off")
        # the words of quotes wait until the build puts those of its own documents into the index
        connection.execute("set local gin_pending_list_limit = '64MB'")
        # what a crash takes of this is caught up with again: the change of sides waits for it
        connection.execute("set local synchronous_commit = off")
        for statement in _FOLLOW:
            connection.execute(sql.SQL(statement).format(**names))


def _forget_changes(connection: _Connection) -> None:
    """Begin the lists of what a build touches and changes in the side that is about to be built."""
    _drop_lists(connection, WORKING)
    for table in columns_of(connection, WORKING).keys() & _TOUCHED:
        connection.execute(sql.SQL("truncate {}").format(sql.Identifier(WORKING, table)))


def _drop_lists(connection: _Connection, schema: str) -> None:
    for table in columns_of(connection, schema):
        if table.startswith(_CHANGED):
            connection.execute(sql.SQL("drop table {}").format(sql.Identifier(schema, table)))


def _copy_schema(connection: _Connection, schema: str, copy: str) -> None:
    """Make `copy` anew with the tables of `schema`; views are made by each build."""
    connection.execute(sql.SQL("drop schema if exists {} cascade").format(sql.Identifier(copy)))
    connection.execute(sql.SQL("create schema {}").format(sql.Identifier(copy)))
    for name in columns_of(connection, schema):
        table, copied = sql.Identifier(schema, name), sql.Identifier(copy, name)
        connection.execute(
            sql.SQL("create table {} (like {} including all excluding indexes)").format(
                copied, table
            )
        )
        connection.execute(sql.SQL("insert into {} select * from {}").format(copied, table))
        # an index that is made at once costs a fraction of one that grows
        for index, is_primary, definition in _indexes(connection, table):
            on, _, method = definition.partition(" USING ")
            unique = sql.SQL("unique" if " UNIQUE " in on else "")
            connection.execute(
                sql.SQL("create {} index {} on {} using {}").format(
                    unique, sql.Identifier(index), copied, sql.SQL(method)
                )
            )
            if is_primary:
                connection.execute(
                    sql.SQL("alter table {} add primary key using index {}").format(
                        copied, sql.Identifier(index)
                    )
                )
        connection.execute(sql.SQL("analyze {}").format(copied))


def _indexes(
    connection: _Connection, table: sql.Identifier
) -> list[tuple[str, bool, LiteralString]]:
    return connection.execute(
        """
        select relname, indisprimary, pg_get_indexdef(indexrelid)
        from pg_index
        inner join pg_class on pg_index.indexrelid = pg_class.oid
        where indrelid = to_regclass(%s)
        order by relname
        """,
        (table.as_string(connection),),
    ).fetchall()


def _note_version(connection: _Connection, warehouse_version: str | None) -> None:
    connection.execute(
        sql.SQL("comment on schema {} is {}").format(
            sql.Identifier(WORKING), sql.Literal(warehouse_version)
        )
    )
