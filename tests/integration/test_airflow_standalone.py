"""`sosanh airflow`: scheduler, executor, UI and REST interface as a person meets them."""

import json
import os
import re
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import httpx
import psutil
import psycopg
import pytest

from sosanh.embedded import EmbeddedServer
from sosanh.settings import PROJECT
from tests.conftest import UNIT_TESTS_LEFT_OUT

pytestmark = [pytest.mark.slow, pytest.mark.timeout(900)]

SOURCES = f"""\
source_code,province_code,publisher,relation,kind,address,enabled,allow_private,skip
samples_quang_ninh,22,So Sánh,sample,folder,{PROJECT}/samples/quang_ninh,true,false,
"""


def wait_for(what: str, ask: Callable[[], Any], seconds: float) -> Any:
    """Ask until there is an answer; a busy machine takes its time."""
    deadline = time.monotonic() + seconds
    while not (answer := ask()):
        assert time.monotonic() < deadline, f"waited {seconds} s for {what}"
        time.sleep(0.5)
    return answer


@dataclass
class Service:
    """A running `sosanh airflow`."""

    process: subprocess.Popen[str]
    home: Path
    printed: str
    web: httpx.Client

    def runs(self, dag_id: str) -> list[dict[str, Any]]:
        return self.web.get(f"/api/v2/dags/{dag_id}/dagRuns").json()["dag_runs"]

    def ended(self, dag_id: str, run_id: str) -> dict[str, Any] | None:
        run = self.web.get(f"/api/v2/dags/{dag_id}/dagRuns/{run_id}").json()
        return run if run["state"] in ("success", "failed") else None


@pytest.fixture(scope="module")
def service(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Service]:
    home = tmp_path_factory.mktemp("service")
    sources = tmp_path_factory.mktemp("declared") / "sources.csv"
    sources.write_text(SOURCES, encoding="utf-8")
    variables = {
        key: value
        for key, value in os.environ.items()
        if not key.startswith(("AIRFLOW", "SOSANH", "PG"))
    }
    process = subprocess.Popen(
        [sys.executable, "-m", "sosanh", "airflow"],
        env=variables
        | UNIT_TESTS_LEFT_OUT
        | {"SOSANH_HOME": str(home), "SOSANH_SOURCES": str(sources)},
        cwd=PROJECT,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert process.stdout is not None
    printed = ""
    for line in process.stdout:
        printed += line
        if "Ctrl-C" in line:
            break
    try:
        address = re.search(r"http://127\.0\.0\.1:\d+", printed)
        login = re.search(r"Log in as (\S+) with the password (\S+)", printed)
        assert address is not None, printed
        assert login is not None, printed
        with httpx.Client(base_url=address[0], timeout=120, trust_env=False) as web:
            token = web.post("/auth/token", json={"username": login[1], "password": login[2]})
            web.headers["authorization"] = f"Bearer {token.json()['access_token']}"
            yield Service(process, home, printed, web)
    finally:
        process.send_signal(signal.SIGTERM)
        process.wait(90)
        process.stdout.close()
        EmbeddedServer(home).discard()


@pytest.fixture(scope="module")
def triggered(service: Service) -> dict[str, Any]:
    """A run of load_reports that was asked for over REST, ended."""
    begun = service.web.post("/api/v2/dags/load_reports/dagRuns", json={"logical_date": None})
    assert begun.status_code == 200, begun.text
    run_id = begun.json()["dag_run_id"]
    return wait_for("the load", lambda: service.ended("load_reports", run_id), 300)


@pytest.fixture(scope="module")
def built(service: Service, triggered: dict[str, Any]) -> dict[str, Any]:
    """The first run of build_marts, which nobody has asked for, ended."""
    runs = wait_for("a build", lambda: service.runs("build_marts"), 60)
    first = min(runs, key=lambda run: run["run_after"])
    return wait_for("the build", lambda: service.ended("build_marts", first["dag_run_id"]), 300)


def test_the_page_of_airflow_answers_where_it_was_announced(service):
    page = service.web.get("/")
    assert page.status_code == 200
    assert "<title>Airflow" in page.text
    scripts = re.findall(r'src="([^"]+\.js)"', page.text)
    assert scripts
    assert all(service.web.get(script.removeprefix(".")).status_code == 200 for script in scripts)


def test_a_wrong_password_opens_nothing(service):
    wrong = {"username": "admin", "password": "admin"}
    with httpx.Client(base_url=service.web.base_url, timeout=120, trust_env=False) as stranger:
        assert stranger.post("/auth/token", json=wrong).status_code == 401
        assert stranger.get("/api/v2/dags").status_code == 401


def test_passwords_and_logs_of_a_login_are_kept_from_other_accounts(service):
    passwords = service.home / "airflow" / "passwords.json"
    assert passwords.stat().st_mode & 0o077 == 0
    (password,) = json.loads(passwords.read_text()).values()
    assert password in service.printed
    assert password not in (service.home / "logs" / "airflow.log").read_text()


def test_both_dags_are_there_without_import_errors(service):
    dags = {dag["dag_id"]: dag for dag in service.web.get("/api/v2/dags").json()["dags"]}
    assert set(dags) == {"load_reports", "recognise_scans", "build_marts"}
    assert not any(dag["is_paused"] for dag in dags.values())
    assert service.web.get("/api/v2/importErrors").json()["total_entries"] == 0


def test_a_load_that_was_asked_for_runs_through_the_executor(service, triggered):
    assert triggered["state"] == "success"
    path = f"/api/v2/dags/load_reports/dagRuns/{triggered['dag_run_id']}/taskInstances"
    tasks = service.web.get(path).json()["task_instances"]
    judged = [task for task in tasks if task["task_id"] == "load_source.judge"]
    assert [task["rendered_map_index"] for task in judged] == ["samples_quang_ninh"]
    assert {task["state"] for task in tasks} <= {"success", "skipped"}
    assert all(task["try_number"] == 1 for task in tasks)


def test_the_marts_are_built_when_a_load_announces_news(service, built):
    assert built["run_type"] == "asset_triggered"
    assert built["state"] == "success"
    with psycopg.connect(EmbeddedServer(service.home).url("warehouse")) as warehouse:
        ((documents,),) = warehouse.execute("select count(*) from marts.dim_documents").fetchall()
    assert documents == len(list((PROJECT / "samples" / "quang_ninh").iterdir()))


def test_a_second_process_cannot_run_the_dags_meanwhile(service):
    refused = subprocess.run(
        [sys.executable, "-m", "sosanh", "run"],
        env=os.environ | {"SOSANH_HOME": str(service.home)},
        cwd=PROJECT,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert refused.returncode == 1
    assert "WarehouseUnavailable: Another process runs the DAGs" in refused.stderr


def test_stopping_it_leaves_no_process_behind(service, built):
    service.process.send_signal(signal.SIGTERM)
    assert service.process.wait(90) == 0
    left = []
    for process in psutil.process_iter():
        try:
            if process.environ().get("AIRFLOW_HOME") == str(service.home / "airflow"):
                left.append(process.cmdline())
        except psutil.Error:
            continue
    assert left == []
