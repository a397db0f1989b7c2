"""A night may die at any task: the next one ends with the same marts, row for row."""

import os
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import psycopg
import pytest

from sosanh.embedded import EmbeddedServer
from sosanh.settings import PROJECT
from tests.conftest import UNIT_TESTS_LEFT_OUT

pytestmark = [pytest.mark.slow, pytest.mark.timeout(1800)]

# Every task of both DAGs, in the order in which they run, but for the last: after a publication
# there is no news, and the next build does what it left.
STAGES = (
    "begin",
    "discover",
    "collect",
    "read_and_extract",
    "stage",
    "judge_batch",
    "news",
    "account",
    "build:reference",
    "build:shape",
    "build:compare",
    "judge_candidate",
    "publish",
)

SOURCES = """\
source_code,province_code,publisher,relation,kind,address,enabled,allow_private,skip
ha_noi,01,So Sánh,sample,folder,samples/ha_noi,true,false,.* *.json README*
quang_ninh,22,So Sánh,sample,folder,samples/quang_ninh,true,false,.* *.json README*
"""


def nights(home: Path, stages: tuple[str, ...]) -> None:
    """Run a night that dies after each of `stages`, then a whole one, in a home of their own."""
    sources = home.with_suffix(".csv")
    sources.write_text(SOURCES, encoding="utf-8")
    own = {"SOSANH_HOME": str(home), "SOSANH_SOURCES": str(sources)}
    variables = os.environ | UNIT_TESTS_LEFT_OUT | own
    variables.pop("SOSANH_WAREHOUSE_URL", None)
    driver = PROJECT / "tests" / "faults" / "interrupted_night.py"
    finished = subprocess.run(
        [sys.executable, str(driver), *stages],
        env=variables,
        cwd=PROJECT,
        capture_output=True,
        text=True,
        timeout=900,
        check=False,
    )
    assert finished.returncode == 0, finished.stdout + finished.stderr[-4000:]


def answer(home: Path, query: str) -> list[tuple]:
    """Ask the warehouse of a home."""
    url = EmbeddedServer(home).url("warehouse")
    with psycopg.connect(url) as connection:
        return connection.execute(query).fetchall()


def marts(home: Path) -> dict[str, list[str]]:
    """Return every published table as its rows in text, sorted."""
    names = answer(home, "select tablename from pg_tables where schemaname = 'marts' order by 1")
    return {
        name: [
            row
            for (row,) in answer(
                home, f'select cast(mart as text) from marts."{name}" as mart order by 1'
            )
        ]
        for (name,) in names
    }


@pytest.fixture(scope="module")
def homes(tmp_path_factory):
    """One home where nothing happened to a night, one where nights died at every task."""
    root = tmp_path_factory.mktemp("nights")
    undisturbed, interrupted = root / "undisturbed", root / "interrupted"
    with ThreadPoolExecutor() as pool:
        list(pool.map(nights, (undisturbed, interrupted), ((), STAGES)))
    yield undisturbed, interrupted
    for home in (undisturbed, interrupted):
        EmbeddedServer(home).discard()


def test_a_night_killed_at_every_task_ends_with_the_marts_of_an_undisturbed_one(homes):
    undisturbed, interrupted = map(marts, homes)
    assert undisturbed["fct_metric_observations"], "a comparison of empty marts would prove nothing"
    assert undisturbed.keys() == interrupted.keys()
    for name, rows in undisturbed.items():
        assert interrupted[name] == rows, name


def test_nights_that_were_killed_are_on_record_as_failed(homes):
    _, interrupted = homes
    states = answer(interrupted, "select state, count(*) from staging.runs group by 1 order by 1")
    # killed in `account` and later, a run was closed already
    loads = STAGES.index("account")
    assert dict(states)["failed"] == loads
    assert "running" not in dict(states)
