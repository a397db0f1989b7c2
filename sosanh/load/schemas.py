"""The schemas that a publication moves, and what can be asked of a schema."""

from typing import Any

import psycopg
from psycopg import sql

LIVE, CANDIDATE, PREVIOUS = "marts", "marts_candidate", "marts_previous"
# where the live marts are copied to before that is a candidate
COPY = "marts_copied"
# the steps that marts are made of, and the lists of what a candidate lacks of the live marts
STEPS, BEHIND = "intermediate", "marts_behind"

_Connection = psycopg.Connection[tuple[Any, ...]]


def schema_exists(connection: _Connection, schema: str) -> bool:
    """Say whether there is such a schema."""
    row = connection.execute("select to_regnamespace(%s) is not null", (schema,)).fetchone()
    return bool(row and row[0])


def rename(connection: _Connection, old: str, new: str) -> None:
    """Give a schema another name."""
    connection.execute(
        sql.SQL("alter schema {} rename to {}").format(sql.Identifier(old), sql.Identifier(new))
    )


def columns_of(connection: _Connection, schema: str) -> dict[str, tuple[str, ...]]:
    """Return the tables of a schema, the largest first, with their columns, if there are any."""
    return {
        table: tuple(columns)
        for table, columns in connection.execute(
            """
            select pg_class.relname, array_agg(pg_attribute.attname order by attnum)
            from pg_class
            inner join pg_attribute on pg_class.oid = pg_attribute.attrelid
            where
                relnamespace = to_regnamespace(%s)::oid and relkind = 'r'
                and attnum > 0 and not attisdropped
            group by pg_class.relname, relpages
            order by relpages desc, pg_class.relname
            """,
            (schema,),
        )
    }


def built_by(connection: _Connection, schema: str) -> str | None:
    """Return which models and catalogues the steps in `schema` were settled by, if they were."""
    row = connection.execute(
        "select obj_description(to_regnamespace(%s)::oid, 'pg_namespace')", (schema,)
    ).fetchone()
    return None if row is None else row[0]
