"""Two sides of the marts: readers see one, the next build brings the other up to date.

The side that rests is one publication behind: it first gets the rows that the last build changed,
from the side that readers see. Then a build changes in it what documents touched since, so that a
night costs what its documents cost. The steps that marts are made of are there once, as nobody
reads them but builds: they are as far as the last build. `marts_behind` holds the lists of what the
candidate still lacks; it is there where nothing else tells the candidate from the live marts but
what its build lists.
"""

from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from typing import Any, LiteralString, TypeVar

import psycopg
from psycopg import sql

from sosanh.load.postgres import connected
from sosanh.load.publish import refuse_strangers
from sosanh.load.schemas import (
    BEHIND,
    CANDIDATE,
    COPY,
    LIVE,
    PREVIOUS,
    STEPS,
    built_by,
    columns_of,
    rename,
    schema_exists,
)
from sosanh.load.side_copy import copy_table, copy_views

# What the steps were settled with: what differs from it the next time is what a night touched. Of
# each its key, the model with the digests as they are now, and the one that lists what was touched.
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

_FOLLOW: tuple[LiteralString, ...] = (
    "delete from {followed} where {key} = any(array(select {key} from {changed}))",
    """
    insert into {followed} ({columns})
    select {columns} from {live} where {key} = any(array(select {key} from {changed}))
    """,
    "drop table {changed}",
)

# Tables that are caught up with at once beside dbt, which needs the processors too.
_AT_ONCE_BESIDE = 2

_Connection = psycopg.Connection[tuple[Any, ...]]
_Names = dict[str, sql.Composable]
_Table = TypeVar("_Table")


def take_side(url: str, warehouse_version: str) -> bool:
    """Make the side that readers do not see the candidate; say whether all must be built anew.

    A candidate that is there already, of a night that failed, is gone on with: what that night
    touched is touched again. Steps that were not settled by `warehouse_version`, and marts, have to
    be built from nothing.
    Raises QualityRefused when somebody's view reads the side that is about to change.
    """
    copy_side(url, warehouse_version)
    with connected(url) as connection, connection.transaction():
        _wait_for_others(connection)
        is_anew = built_by(connection, STEPS) != warehouse_version
        is_begun = schema_exists(connection, CANDIDATE)
        if not is_begun and schema_exists(connection, PREVIOUS):
            refuse_strangers(connection)
            rename(connection, PREVIOUS, CANDIDATE)
        # from here on this side is the one to go on with, however far the build comes
        for schema in (CANDIDATE, STEPS):
            connection.execute(
                sql.SQL("create schema if not exists {}").format(sql.Identifier(schema))
            )
        if is_anew:
            # half of a build from nothing is nothing to go on with, whatever the models are then;
            # what an older build changed tells nothing of this one
            _note_version(connection, None)
            _drop_lists(connection)
            _drop_schema(connection, BEHIND)
        elif not is_begun:
            _begin_lists(connection, keeps=True)
        elif columns_of(connection, STEPS).keys() >= set(_TOUCHED):
            for statement in _TOUCH_AGAIN:
                connection.execute(sql.SQL(statement).format(steps=sql.Identifier(STEPS)))
        return is_anew


def copy_side(url: str, warehouse_version: str) -> bool:
    """Give the live marts their other side where none can follow them; say whether that was done.

    So it is once all was built from nothing, and by `warehouse_version`. The marts before stay
    until the next publication.
    """
    with connected(url) as connection:
        with connection.transaction():
            _wait_for_others(connection)
            can_follow = schema_exists(connection, PREVIOUS) and schema_exists(connection, BEHIND)
            if (
                built_by(connection, STEPS) != warehouse_version
                or not schema_exists(connection, LIVE)
                or schema_exists(connection, CANDIDATE)
                or can_follow
            ):
                return False
            _drop_schema(connection, COPY)
            connection.execute(sql.SQL("create schema {}").format(sql.Identifier(COPY)))
        _for_each(partial(copy_table, url), columns_of(connection, LIVE))
        with connection.transaction():
            _wait_for_others(connection)
            copy_views(connection)
            rename(connection, COPY, CANDIDATE)
            _begin_lists(connection, keeps=False)
    return True


def catch_up(url: str) -> None:
    """Bring the candidate's marts to where those that readers see are, before one is changed.

    May run beside what neither reads nor changes a mart. Run again, it goes on where it died.
    """
    with connected(url) as connection:
        followed = list(_followed(connection, BEHIND))
    _for_each(partial(_follow, url), followed, _AT_ONCE_BESIDE)


def freeze(url: str) -> None:
    """Mark the rows of a candidate that was made from nothing as seen by everybody.

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
                (CANDIDATE, STEPS),
            )
        ]
    _for_each(partial(_freeze, url), tables)


def _freeze(url: str, table: sql.Identifier) -> None:
    with connected(url) as connection:
        connection.execute(sql.SQL("vacuum (freeze) {}").format(table))


def settle(url: str, warehouse_version: str) -> None:
    """Note what the candidate was built from, once all of its models and tests have passed."""
    with connected(url) as connection, connection.transaction():
        # the planner takes a table that was empty for a few rows and would loop over it
        connection.execute("set local enable_nestloop = off")
        # of a build from nothing anything may be another than what was settled here before
        is_anew = built_by(connection, STEPS) != warehouse_version
        for name, (key, model, touched) in _SETTLED.items():
            settled = sql.Identifier(STEPS, f"settled_{name}")
            connection.execute(
                sql.SQL("create table if not exists {} ({} text primary key, digest text)").format(
                    settled, sql.Identifier(key)
                )
            )
            changed = sql.Identifier(STEPS, f"{_CHANGED}settled_{name}")
            connection.execute(
                sql.SQL("create table if not exists {} ({} text)").format(
                    changed, sql.Identifier(key)
                )
            )
            names = {
                "settled": settled,
                "changed": changed,
                "key": sql.Identifier(key),
                "model": sql.Identifier(STEPS, model),
                # joined to: digests have no index
                "is_touched": sql.SQL("true" if is_anew else "{} in (select {} from {})").format(
                    sql.Identifier(key), sql.Identifier(key), sql.Identifier(STEPS, touched)
                ),
            }
            for statement in _SETTLE:
                connection.execute(sql.SQL(statement).format(**names))
        _note_version(connection, warehouse_version)


def _wait_for_others(connection: _Connection) -> None:
    """Let no two transactions move schemas at once."""
    connection.execute("select pg_advisory_xact_lock(hashtext('sosanh.publish'))")


def _begin_lists(connection: _Connection, *, keeps: bool) -> None:
    """Begin the lists of what a build touches and changes.

    Those of the last build are kept as what the candidate lacks, where it does.
    """
    _drop_schema(connection, BEHIND)
    connection.execute(sql.SQL("create schema {}").format(sql.Identifier(BEHIND)))
    for names in _followed(connection, STEPS) if keeps else ():
        connection.execute(
            sql.SQL("alter table {changed} set schema {behind}").format(
                changed=names["changed"], behind=sql.Identifier(BEHIND)
            )
        )
    _drop_lists(connection)
    for table in columns_of(connection, STEPS).keys() & set(_TOUCHED):
        connection.execute(sql.SQL("truncate {}").format(sql.Identifier(STEPS, table)))


def _followed(connection: _Connection, lists: str) -> Iterator[_Names]:
    """Yield what `_FOLLOW` names, for each live mart of which `lists` has a list of changes.

    The largest comes first: what takes longest begins first.
    """
    keys = columns_of(connection, lists)
    for table, columns in columns_of(connection, LIVE).items():
        listed = _CHANGED + table
        if listed in keys:
            yield {
                "followed": sql.Identifier(CANDIDATE, table),
                "live": sql.Identifier(LIVE, table),
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


def _drop_lists(connection: _Connection) -> None:
    for table in columns_of(connection, STEPS):
        if table.startswith(_CHANGED):
            connection.execute(sql.SQL("drop table {}").format(sql.Identifier(STEPS, table)))


def _drop_schema(connection: _Connection, schema: str) -> None:
    connection.execute(sql.SQL("drop schema if exists {} cascade").format(sql.Identifier(schema)))


def _note_version(connection: _Connection, warehouse_version: str | None) -> None:
    connection.execute(
        sql.SQL("comment on schema {} is {}").format(
            sql.Identifier(STEPS), sql.Literal(warehouse_version)
        )
    )
