"""Airflow as a service of one machine: scheduler, DAG processor, triggerer and UI."""

import json
import os
import secrets
import signal
import socket
import subprocess
import sys
import time
from contextlib import suppress
from pathlib import Path

import httpx
import psutil

from sosanh import local_airflow
from sosanh.settings import settings

USER = "admin"
USUAL_PORT = 8080
COMPONENTS = ("metadatabase", "scheduler", "dag_processor", "triggerer")
# A cold start takes half a minute on two idle cores.
START_SECONDS = 300
# What a task may take to end after it was asked to; the next run does its work again.
STOP_SECONDS = 10


def serve() -> int:
    """Run Airflow until it ends or somebody interrupts; return the exit status.

    Prints where the UI is and how to log in as soon as it answers. Raises WarehouseUnavailable
    when another process runs the DAGs of this installation.
    """
    with local_airflow.the_only_one():
        port = settings().airflow_port or _free_port(USUAL_PORT)
        log = settings().logs / "airflow.log"
        log.parent.mkdir(parents=True, exist_ok=True)
        print(f"Airflow is starting; what it prints goes to {log}", flush=True)
        with log.open("ab") as output:
            process = subprocess.Popen(
                [sys.executable, "-m", "airflow", "standalone"],
                env=os.environ | environment(port),
                stdin=subprocess.DEVNULL,
                stdout=output,
                stderr=output,
                # Stopping only the parent would orphan the rest: they are stopped as a session.
                start_new_session=True,
            )
        for number in (signal.SIGINT, signal.SIGTERM):
            signal.signal(number, signal.default_int_handler)
        try:
            _wait_until_healthy(process, port)
            print(
                f"Airflow is ready: http://127.0.0.1:{port}\n"
                f"Log in as {USER} with the password {_password()}\n"
                "Ctrl-C stops it.",
                flush=True,
            )
            status = process.wait()
        except KeyboardInterrupt:
            status = 0
        except TimeoutError as error:
            print(f"sosanh: {error} Its last lines are at the end of {log}", file=sys.stderr)
            status = 1
        finally:
            for number in (signal.SIGINT, signal.SIGTERM):
                signal.signal(number, signal.SIG_IGN)
            end_session(process.pid)
            process.wait()
    print("Airflow has stopped.", flush=True)
    return status


def environment(port: int) -> dict[str, str]:
    """Airflow's settings with an API server on `port` of this machine."""
    address = f"http://127.0.0.1:{port}"
    _password()
    return local_airflow.environment() | {
        "AIRFLOW__API__BASE_URL": address,
        "AIRFLOW__API__HOST": "127.0.0.1",
        "AIRFLOW__API__PORT": str(port),
        "AIRFLOW__API__WORKERS": "1",
        "AIRFLOW__CORE__EXECUTION_API_SERVER_URL": f"{address}/execution/",
        "AIRFLOW__CORE__SIMPLE_AUTH_MANAGER_PASSWORDS_FILE": str(_passwords()),
        "AIRFLOW__CORE__SIMPLE_AUTH_MANAGER_USERS": f"{USER}:admin",
        # The scheduler is up before the API server, and that server's first answer takes long.
        "AIRFLOW__WORKERS__EXECUTION_API_RETRIES": "12",
        "AIRFLOW__WORKERS__EXECUTION_API_RETRY_WAIT_MAX": "10",
        "AIRFLOW__WORKERS__EXECUTION_API_TIMEOUT": "120",
        "AIRFLOW__LOGGING__TRIGGER_LOG_SERVER_PORT": str(_free_port()),
        "AIRFLOW__LOGGING__WORKER_LOG_SERVER_PORT": str(_free_port()),
        # Airflow starts its parts by name.
        "PATH": os.pathsep.join((str(Path(sys.executable).parent), os.environ.get("PATH", ""))),
    }


def end_session(session: int) -> None:
    """End every process of a session: asked first, killed after `STOP_SECONDS`.

    Tasks lead process groups of their own, but stay in the session.
    """
    for ending, patience in ((signal.SIGTERM, STOP_SECONDS), (signal.SIGKILL, 5)):
        for member in _members(session):
            with suppress(psutil.NoSuchProcess):
                member.send_signal(ending)
        deadline = time.monotonic() + patience
        while _members(session):
            if time.monotonic() > deadline:
                break
            time.sleep(0.1)
        else:
            return


def _members(session: int) -> list[psutil.Process]:
    members = []
    for process in psutil.process_iter():
        with suppress(ProcessLookupError, psutil.NoSuchProcess):
            # a zombie has ended, though in some containers nobody clears it away
            if os.getsid(process.pid) == session and process.status() != psutil.STATUS_ZOMBIE:
                members.append(process)
    return members


def _wait_until_healthy(process: subprocess.Popen[bytes], port: int) -> None:
    """Return once every part of Airflow says that it works, or once the process has ended."""
    deadline = time.monotonic() + START_SECONDS
    while process.poll() is None:
        if time.monotonic() > deadline:
            raise TimeoutError(f"Airflow did not become healthy within {START_SECONDS} s.")
        with suppress(httpx.HTTPError, ValueError):
            # The first answers of a busy machine take their time.
            address = f"http://127.0.0.1:{port}/api/v2/monitor/health"
            health = httpx.get(address, timeout=30, trust_env=False).json()
            if all((health.get(name) or {}).get("status") == "healthy" for name in COMPONENTS):
                return
        time.sleep(0.5)


def _passwords() -> Path:
    return settings().home / "airflow" / "passwords.json"


def _password() -> str:
    """Return the password of `USER`, made up at the first call, kept for this account only."""
    made_up = local_airflow.kept_secret(
        _passwords(), lambda: json.dumps({USER: secrets.token_urlsafe(12)})
    )
    return str(json.loads(made_up)[USER])


def _free_port(wanted: int = 0) -> int:
    """Return `wanted` if nobody listens there, else a port that the system chooses."""
    with socket.socket() as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind(("127.0.0.1", wanted))
        except OSError:
            probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])
