"""What tests of several kinds share: an installation of their own, and the founders' material."""

import os
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import psycopg
import pytest

from sosanh.settings import PROJECT, settings

SHARED = PROJECT.parent / "shared"
HEADER = "source_code,province_code,publisher,relation,kind,address,enabled,allow_private,skip"
SCHEMAS = (
    "history",
    "staging",
    "reference",
    "intermediate",
    "marts_behind",
    "marts_candidate",
    "marts",
    "marts_previous",
)


# Every build with changed models runs their unit tests, which know no data but their own: in the
# suite `test_dbt.py` runs them, once.
UNIT_TESTS_LEFT_OUT = {"DBT_EXCLUDE_RESOURCE_TYPES": "unit_test"}


@pytest.hookimpl(wrapper=True)
def pytest_collection(session: pytest.Session):
    """Keep Airflow, which makes its folder when it is imported, out of the caller's home."""
    with tempfile.TemporaryDirectory() as scratch, pytest.MonkeyPatch.context() as patch:
        patch.setenv("AIRFLOW_HOME", scratch)
        return (yield)


@pytest.fixture(scope="session")
def shared() -> Path:
    """The folder of real texts beside the project, which a clone elsewhere does not have."""
    if not SHARED.is_dir():
        pytest.skip("the folder shared/ with real texts is not beside this clone")
    return SHARED


@pytest.fixture(scope="session")
def installation(tmp_path_factory: pytest.TempPathFactory):
    """A home of its own with a running embedded PostgreSQL, the default one of this process."""
    from sosanh import warehouse
    from sosanh.embedded import EmbeddedServer

    home = tmp_path_factory.mktemp("installation")
    with pytest.MonkeyPatch.context() as patch:
        for name, value in {"SOSANH_HOME": str(home), **UNIT_TESTS_LEFT_OUT}.items():
            patch.setenv(name, value)
        settings.cache_clear()
        warehouse.start()
        yield home
        EmbeddedServer(home).discard()
    settings.cache_clear()


@pytest.fixture(scope="session")
def airflow(installation: Path) -> Path:
    """The installation with Airflow's metadata: its DAGs can be run in this process."""
    from sosanh import local_airflow

    local_airflow.migrate()
    os.environ.update(local_airflow.environment())
    from airflow import settings as airflow_settings

    # A module that imports Airflow did so when it was collected, before this address was known.
    airflow_settings.configure_vars()
    airflow_settings.configure_orm()
    return installation


@dataclass(frozen=True)
class Warehouse:
    """A warehouse that began empty, and the sources that its nights read."""

    url: str
    sources: Path

    def declare(self, *rows: str) -> None:
        """Declare `rows` of sources.csv, and nothing else, from now on."""
        self.sources.write_text("\n".join([HEADER, *rows, ""]), encoding="utf-8")

    def rows(self, query: str) -> list[tuple]:
        """Return what a query answers."""
        with psycopg.connect(self.url, autocommit=True) as connection:
            return connection.execute(query).fetchall()

    def change(self, statement: str) -> None:
        """Do to the warehouse what a test is about."""
        with psycopg.connect(self.url, autocommit=True) as connection:
            connection.execute(statement)

    def load_night(self, run_id: str) -> None:
        """Load what the declared sources show, up to the verdict on each batch."""
        from sosanh import nightly

        for source in nightly.begin(run_id):
            nightly.discover(run_id, source)
            nightly.collect(run_id, source)
            nightly.read_and_extract(run_id, source)
            nightly.stage(run_id, source)
            nightly.judge_batch(run_id, source)

    def marts(self) -> dict[str, list[str]]:
        """Return every table and view that readers see as its rows in text, sorted.

        The view of the ledger is left out: a night without news changes it.
        """
        tables = self.rows(
            "select table_name from information_schema.tables"
            " where table_schema = 'marts' and table_name <> 'source_coverage' order by 1"
        )
        return {
            name: [
                row
                for (row,) in self.rows(
                    f'select cast(mart as text) from marts."{name}" as mart order by 1'
                )
            ]
            for (name,) in tables
        }


@pytest.fixture(scope="module")
def warehouse(airflow: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Warehouse]:
    """An empty warehouse for the tests of one module, in the installation's server."""
    from sosanh.warehouse import warehouse_url

    sources = tmp_path_factory.mktemp("declared") / "sources.csv"
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("SOSANH_SOURCES", str(sources))
        settings.cache_clear()
        emptied = Warehouse(warehouse_url(), sources)
        for schema in SCHEMAS:
            emptied.change(f"drop schema if exists {schema} cascade")
        yield emptied
    settings.cache_clear()
