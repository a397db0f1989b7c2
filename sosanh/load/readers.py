"""A role that reads the marts and nothing else: what a BI tool or an analyst signs in with."""

import secrets
from typing import Any

import psycopg
from psycopg import sql
from psycopg.conninfo import conninfo_to_dict

from sosanh.errors import WarehouseUnavailable
from sosanh.load.postgres import connected

READER = "sosanh_reader"
# A question that takes longer is a mistake, and a forgotten transaction holds publications up.
# What readers ask for is in memory mostly, where looking rows up costs no more than reading on.
SETTINGS = {
    "random_page_cost": "1.1",
    "default_transaction_read_only": "on",
    "statement_timeout": "2min",
    "idle_in_transaction_session_timeout": "10min",
    "search_path": "marts, vietnamese",
}

_Connection = psycopg.Connection[tuple[Any, ...]]


def can_sign_in(url: str) -> bool:
    """Whether somebody was given the reader's address before; its password is kept nowhere."""
    with connected(url) as connection:
        row = connection.execute(
            "select from pg_roles where rolname = %s and rolcanlogin", (READER,)
        ).fetchone()
        return row is not None


def sign_in(url: str) -> str:
    """Give the reader a new password, and return the address to sign in with.

    Creates the role where it is missing. Whoever had the address before has to be given the new
    one. Raises WarehouseUnavailable when the server lets the loader create no roles.
    """
    password = secrets.token_urlsafe(18)
    with connected(url) as connection, connection.transaction():
        connection.execute("select pg_advisory_xact_lock(hashtext('sosanh.publish'))")
        try:
            _create(connection)
            connection.execute(
                sql.SQL("alter role {} login password {}").format(
                    sql.Identifier(READER), sql.Literal(password)
                )
            )
        except psycopg.errors.InsufficientPrivilege as error:
            raise WarehouseUnavailable(
                f"Expected to create the role {READER}, but the server does not let this user: "
                f"{error}. Let its owner create the role, or give this user CREATEROLE."
            ) from error
        for schema in ("marts", "history"):
            let_read(connection, schema)
    parts = conninfo_to_dict(url)
    host = f"{parts.get('host', '127.0.0.1')}:{parts.get('port', '5432')}"
    return f"postgresql://{READER}:{password}@{host}/{parts['dbname']}"


def let_read(connection: _Connection, schema: str) -> None:
    """Let the reader select from every table and view of `schema`, if both are there."""
    known = connection.execute(
        "select to_regrole(%s) is not null and to_regnamespace(%s) is not null", (READER, schema)
    ).fetchone()
    if known and known[0]:
        names = {"schema": sql.Identifier(schema), "reader": sql.Identifier(READER)}
        for grant in (
            "grant usage on schema {schema} to {reader}",
            "grant select on all tables in schema {schema} to {reader}",
        ):
            connection.execute(sql.SQL(grant).format(**names))


def _create(connection: _Connection) -> None:
    reader = sql.Identifier(READER)
    row = connection.execute("select to_regrole(%s) is null", (READER,)).fetchone()
    if row and row[0]:
        connection.execute(sql.SQL("create role {} nologin").format(reader))
    for name, value in SETTINGS.items():
        values = sql.SQL(", ").join(map(sql.Literal, value.split(", ")))
        connection.execute(
            sql.SQL("alter role {} set {} = {}").format(reader, sql.Identifier(name), values)
        )
    connection.execute(sql.SQL("grant usage on schema vietnamese to {}").format(reader))
