"""A copy of the live marts, table by table, before it is their other side."""

from typing import Any, LiteralString

import psycopg
from psycopg import sql

from sosanh.load.postgres import connected
from sosanh.load.schemas import COPY, LIVE

_Connection = psycopg.Connection[tuple[Any, ...]]


def copy_table(url: str, name: str) -> None:
    """Copy a table of the live marts, and freeze the copy: see `sides.freeze`."""
    table, copied = sql.Identifier(LIVE, name), sql.Identifier(COPY, name)
    with connected(url) as connection:
        with connection.transaction():
            connection.execute(
                sql.SQL("create table {} (like {} including all excluding indexes)").format(
                    copied, table
                )
            )
            connection.execute(sql.SQL("insert into {} select * from {}").format(copied, table))
            # an index that is made at once costs a fraction of one that grows
            connection.execute("set local maintenance_work_mem = '256MB'")
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
        connection.execute(sql.SQL("vacuum (freeze, analyze) {}").format(copied))


def copy_views(connection: _Connection) -> None:
    """Make the views of the live marts over the copies of what they read, with their comments."""
    # without its schema a name is that of the live marts, then that of the copy
    connection.execute(sql.SQL("set local search_path = {}").format(sql.Identifier(LIVE)))
    views = connection.execute(
        """
        select
            relname,
            pg_get_viewdef(oid),
            obj_description(oid, 'pg_class'),
            array(
                select array[attname::text, col_description(attrelid, attnum)]
                from pg_attribute
                where attrelid = pg_class.oid and attnum > 0
            )
        from pg_class
        where relnamespace = to_regnamespace(%s)::oid and relkind = 'v'
        order by oid
        """,
        (LIVE,),
    ).fetchall()
    connection.execute(sql.SQL("set local search_path = {}").format(sql.Identifier(COPY)))
    for name, definition, comment, columns in views:
        view = sql.Identifier(name)
        connection.execute(sql.SQL("create view {} as {}").format(view, sql.SQL(definition)))
        connection.execute(sql.SQL("comment on view {} is {}").format(view, comment))
        for column, told in columns:
            connection.execute(
                sql.SQL("comment on column {}.{} is {}").format(view, sql.Identifier(column), told)
            )


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
