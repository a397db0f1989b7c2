"""What integration tests share: a server for a module, a database for a test, portals."""

from collections.abc import Iterator

import psycopg
import pytest

from sosanh.embedded import EmbeddedServer
from tests.integration.portals import Portals


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[EmbeddedServer]:
    """A server for the tests of one module, with nothing in its databases."""
    server = EmbeddedServer(tmp_path_factory.mktemp("home"))
    server.start()
    yield server
    server.discard()


@pytest.fixture
def own_database(server: EmbeddedServer) -> Iterator[str]:
    """A database of its own for each test, as the module has made the server's warehouse."""
    with psycopg.connect(server.url("airflow"), autocommit=True) as connection:
        connection.execute("create database own template warehouse")
        yield server.url("own")
        connection.execute("drop database own with (force)")


@pytest.fixture
def portals() -> Iterator[Portals]:
    """Sites of provinces on this machine."""
    started = Portals()
    yield started
    started.close()
