"""docker/create_databases.sh on a real server: what PostgreSQL's image runs at its first start."""

import os
import subprocess
from collections.abc import Iterator
from pathlib import Path

import psycopg
import pytest
from psycopg.conninfo import make_conninfo

from sosanh.embedded import EmbeddedServer, installed_programs
from sosanh.warehouse import connection_environment

PROJECT = Path(__file__).resolve().parents[2]
PASSWORDS = {"sosanh": "it's-one", "airflow": 'an"other'}


@pytest.fixture(scope="module")
def empty_server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """A server as the image starts it: a superuser `postgres`, no other role, no database."""
    server = EmbeddedServer(tmp_path_factory.mktemp("compose"))
    server.start()
    with psycopg.connect(server.url("postgres"), autocommit=True) as connection:
        connection.execute("create role postgres superuser login password 'superuser'")
    url = make_conninfo(server.url("postgres"), user="postgres", password="superuser")
    with psycopg.connect(url, autocommit=True) as connection:
        connection.execute("drop database warehouse with (force)")
        connection.execute("drop database airflow with (force)")
        connection.execute("alter role sosanh rename to image")
    yield url
    server.discard()


@pytest.fixture(scope="module")
def url(empty_server: str) -> str:
    variables = {
        "PATH": f"{installed_programs()}:{os.environ['PATH']}",
        "POSTGRES_USER": "postgres",
        "WAREHOUSE_PASSWORD": PASSWORDS["sosanh"],
        "AIRFLOW_DATABASE_PASSWORD": PASSWORDS["airflow"],
        **connection_environment(empty_server),
    }
    command = ["sh", "docker/create_databases.sh"]
    subprocess.run(command, cwd=PROJECT, env=variables, check=True, capture_output=True)
    return empty_server


@pytest.mark.parametrize(("role", "database"), [("sosanh", "warehouse"), ("airflow", "airflow")])
def test_each_role_owns_its_database(url: str, role: str, database: str) -> None:
    own = make_conninfo(url, user=role, password=PASSWORDS[role], dbname=database)
    with psycopg.connect(own) as connection:
        connection.execute("create schema staging")
        assert connection.execute("show server_encoding").fetchone() == ("UTF8",)


@pytest.mark.parametrize(("role", "database"), [("sosanh", "airflow"), ("airflow", "warehouse")])
def test_no_role_reaches_the_others_database(url: str, role: str, database: str) -> None:
    other = make_conninfo(url, user=role, password=PASSWORDS[role], dbname=database)
    with pytest.raises(psycopg.OperationalError, match="permission denied for database"):
        psycopg.connect(other)
