"""Airflow on one machine: its metadata in the embedded cluster, the DAGs run in this process.

`make run` and the tests need no scheduler: `run_dag` lets Airflow itself walk through the same DAG
files, task by task. `sosanh.standalone` starts the scheduler and the UI over the same metadata.
"""

import fcntl
import os
import secrets
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from typing import Any

from sosanh.errors import WarehouseUnavailable
from sosanh.settings import settings
from sosanh.warehouse import airflow_metadata_url

DAGS = ("load_reports", "recognise_scans", "build_marts")


def environment() -> dict[str, str]:
    """Airflow's settings for this installation, as the variables that Airflow reads.

    A variable that the caller has set already wins.
    """
    home = settings().home / "airflow"
    signing_key = kept_secret(home / "jwt_secret", lambda: secrets.token_hex(48))
    defaults = {
        "AIRFLOW_HOME": str(home),
        "AIRFLOW__API_AUTH__JWT_SECRET": signing_key,
        "AIRFLOW__CORE__DAGS_ARE_PAUSED_AT_CREATION": "False",
        "AIRFLOW__CORE__DAGS_FOLDER": str(settings().project / "dags"),
        "AIRFLOW__CORE__EXECUTOR": "LocalExecutor",
        "AIRFLOW__CORE__LOAD_EXAMPLES": "False",
        "AIRFLOW__CORE__PARALLELISM": "4",
        "AIRFLOW__DATABASE__SQL_ALCHEMY_CONN": airflow_metadata_url(),
        "AIRFLOW__SCHEDULER__SCHEDULER_IDLE_SLEEP_TIME": "0.5",
    }
    return defaults | {key: os.environ[key] for key in defaults if key in os.environ}


@contextmanager
def the_only_one() -> Iterator[None]:
    """Let one process at a time run this installation's DAGs.

    A scheduler would take up the tasks of a run that another process walks through. Raises
    WarehouseUnavailable when somebody else runs them.
    """
    path = settings().home / "airflow" / "running.lock"
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("w") as lock:
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError as error:
            raise WarehouseUnavailable(
                f"Another process runs the DAGs of {settings().home}: a night, or Airflow with its "
                "UI. Wait for the night to end; with Airflow running, trigger load_reports there."
            ) from error
        yield


def kept_secret(path: Path, make: Callable[[], str]) -> str:
    """Return what `path` holds, made at the first call and readable by this account only."""
    if not path.exists():
        path.parent.mkdir(parents=True, exist_ok=True)
        with os.fdopen(os.open(path, os.O_CREAT | os.O_WRONLY | os.O_TRUNC, 0o600), "w") as file:
            file.write(make())
    return path.read_text()


def migrate() -> None:
    """Bring Airflow's metadata to this version's form; nothing happens when it is there already."""
    from importlib.metadata import version

    stamp = settings().home / "airflow" / "migrated"
    # a digest, because the address holds a password
    address = environment()["AIRFLOW__DATABASE__SQL_ALCHEMY_CONN"]
    wanted = f"{version('apache-airflow')} {sha256(address.encode()).hexdigest()}"
    if stamp.exists() and stamp.read_text() == wanted:
        return
    log = settings().logs / "airflow_migrate.log"
    log.parent.mkdir(parents=True, exist_ok=True)
    with log.open("wb") as out:
        command = [sys.executable, "-m", "airflow", "db", "migrate"]
        subprocess.run(command, env=os.environ | environment(), stdout=out, stderr=out, check=True)
    stamp.write_text(wanted)


@dataclass(frozen=True, slots=True)
class TaskOutcome:
    """How one task of a run ended: `state` in Airflow's words (success, failed, skipped, …)."""

    task_id: str
    map_index: int  # -1 for a task that is not mapped
    state: str


@dataclass(frozen=True, slots=True)
class DagOutcome:
    """How a DAG run ended."""

    dag_id: str
    run_id: str
    succeeded: bool
    tasks: tuple[TaskOutcome, ...]

    def state_of(self, task_id: str) -> str:
        """Return the state of the unmapped task `task_id`."""
        return next(task.state for task in self.tasks if task.task_id == task_id)


def load_dag(dag_id: str) -> Any:
    """Return one DAG of `dags/`, parsed by Airflow. Raises RuntimeError when it cannot be."""
    os.environ.update(environment())
    from airflow.dag_processing.dagbag import DagBag

    bag = DagBag(settings().project / "dags" / f"{dag_id}.py")
    if bag.import_errors:
        raise RuntimeError(f"dags/{dag_id}.py cannot be imported: {bag.import_errors}")
    return bag.dags[dag_id]


def run_dag(dag_id: str) -> DagOutcome:
    """Run one DAG of `dags/` from start to end in this process, through Airflow.

    A task that Airflow would try again minutes later is tried again after a second. Raises
    WarehouseUnavailable when another process runs the DAGs of this installation.
    """
    from datetime import timedelta

    dag = load_dag(dag_id)
    for task in dag.tasks:
        task.retry_delay = timedelta(seconds=1)
        task.retry_exponential_backoff = 0
    with the_only_one():
        run = dag.test()
    tasks = tuple(
        sorted(
            (
                TaskOutcome(ti.task_id, ti.map_index, str(ti.state))
                for ti in run.get_task_instances()
            ),
            key=lambda outcome: (outcome.task_id, outcome.map_index),
        )
    )
    return DagOutcome(dag_id, run.run_id, run.state == "success", tasks)
