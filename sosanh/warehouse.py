"""The warehouse: the embedded PostgreSQL of this installation, or a real server given by its URL.

Airflow's metadata is a second database of the embedded server, unless Airflow was told otherwise.
"""

import os
import re
import shutil
from collections.abc import Sequence

from psycopg import ProgrammingError
from psycopg.conninfo import conninfo_to_dict

from sosanh.embedded import SUPERUSER, EmbeddedServer, ServerStatus, installed_programs
from sosanh.errors import WarehouseUnavailable
from sosanh.settings import settings


def _server() -> EmbeddedServer:
    return EmbeddedServer(settings().home)


def start() -> None:
    """Start the embedded server unless it is running; return once it accepts connections."""
    _server().start()


def stop() -> None:
    """Stop the embedded server if it is running."""
    _server().stop()


def status() -> ServerStatus:
    """Say what the embedded server is doing, without changing it."""
    return _server().status()


def warehouse_url() -> str:
    """Return the warehouse's libpq URL (`postgresql://…`), with its server started if it is ours.

    `SOSANH_WAREHOUSE_URL` names a server to use instead of the embedded one; an SQLAlchemy driver
    in it (`postgresql+psycopg2://`) is dropped. Raises WarehouseUnavailable when it is no address.
    """
    given = settings().warehouse_url
    if given:
        url = re.sub(r"^postgres(ql)?(\+\w+)?://", "postgresql://", given)
        try:
            conninfo_to_dict(url)
        except ProgrammingError as error:
            # what was found may hold a password
            raise WarehouseUnavailable(
                "SOSANH_WAREHOUSE_URL: expected postgresql://user:password@host:port/database, "
                "found something else. Correct it, or unset it for the embedded server."
            ) from error
        return url
    start()
    return _server().url("warehouse")


def airflow_metadata_url() -> str:
    """Return the SQLAlchemy URL of Airflow's metadata, with the embedded server started if used."""
    given = settings().airflow_metadata_url
    if given:
        return given
    start()
    return _server().url("airflow").replace("postgresql://", "postgresql+psycopg2://", 1)


def connection_environment(url: str) -> dict[str, str]:
    """Return `url` as the variables that libpq programs and dbt's profile read.

    Always PGHOST, PGPORT, PGUSER, PGPASSWORD and PGDATABASE; PGSSLMODE when the URL has it.
    """
    parts = {name: str(value) for name, value in conninfo_to_dict(url).items() if value is not None}
    user = parts.get("user", SUPERUSER)
    environment = {
        "PGHOST": parts.get("host", "127.0.0.1"),
        "PGPORT": parts.get("port", "5432"),
        "PGUSER": user,
        "PGPASSWORD": parts.get("password", ""),
        "PGDATABASE": parts.get("dbname", user),
    }
    if "sslmode" in parts:
        environment["PGSSLMODE"] = parts["sslmode"]
    return environment


def psql_command(arguments: Sequence[str]) -> tuple[list[str], dict[str, str]]:
    """Return psql's command line and its environment, which holds the password, for the warehouse.

    The package's psql speaks no TLS: a psql of the machine is preferred for a server given by URL.
    """
    program = shutil.which("psql") if settings().warehouse_url else None
    program = program or str(installed_programs() / "psql")
    environment = dict(os.environ) | connection_environment(warehouse_url())
    return [program, *arguments], environment
