"""Rules that docker-compose.yml keeps. No engine is needed; where Compose is, it parses it too."""

import base64
import json
import re
import shutil
import stat
import subprocess
import sys
from functools import cache
from pathlib import Path
from typing import Any

import pytest
import yaml
from airflow.configuration import conf

PROJECT = Path(__file__).resolve().parents[2]
COMPOSE = PROJECT / "docker-compose.yml"
EXAMPLE = PROJECT / ".env.example"
ONE_SHOT = {"init"}
VARIABLE = re.compile(r"(?<!\$)\$\{(\w+)(:[-?][^}]*)?\}")
SECRET_NAME = re.compile(r"PASSWORD|SECRET|KEY|AUTH$|TOKEN")


@cache
def compose() -> dict[str, Any]:
    return yaml.safe_load(COMPOSE.read_text("utf-8"))


def services() -> dict[str, dict[str, Any]]:
    return compose()["services"]


def ours() -> dict[str, dict[str, Any]]:
    return {name: each for name, each in services().items() if "build" in each}


def example() -> dict[str, str]:
    lines = EXAMPLE.read_text("utf-8").splitlines()
    return dict(line.split("=", 1) for line in lines if line and not line.startswith("#"))


def environment_of(service: dict[str, Any]) -> dict[str, str]:
    return service.get("environment", {})


def test_the_system_has_every_part_of_airflow_a_queue_and_a_database() -> None:
    assert services().keys() == {
        "postgres",
        "redis",
        "init",
        "airflow-api-server",
        "airflow-scheduler",
        "airflow-dag-processor",
        "airflow-triggerer",
        "airflow-worker",
    }


def test_every_variable_is_explained_in_the_example_and_nothing_else_is() -> None:
    used = {name for name, _ in VARIABLE.findall(COMPOSE.read_text("utf-8"))}
    assert used == example().keys()


def test_a_variable_is_required_unless_the_example_gives_the_same_default() -> None:
    for name, rule in VARIABLE.findall(COMPOSE.read_text("utf-8")):
        expected = f":-{example()[name]}" if example()[name] else ":?set it in .env"
        assert rule == expected, name


def test_no_secret_is_written_down() -> None:
    assert not any(value for name, value in example().items() if SECRET_NAME.search(name))
    for name, service in services().items():
        for key, value in environment_of(service).items():
            if SECRET_NAME.search(key) and not key.endswith(("_FILE", "_MANAGER", "_ISSUER")):
                if "SIMPLE_AUTH_MANAGER_USERS" in key:
                    continue
                assert VARIABLE.fullmatch(value), f"{name}: {key}"
            # scheme://user:password@host
            for password in re.findall(r"://[^:/@]*:(.*?)@", value):
                assert VARIABLE.fullmatch(password), f"{name}: {key}"


@pytest.mark.parametrize("name", sorted(services().keys() - ONE_SHOT))
def test_a_long_running_service_restarts_and_says_whether_it_is_healthy(name: str) -> None:
    check = services()[name]["healthcheck"]
    assert check["test"][0] in ("CMD", "CMD-SHELL")
    assert check.keys() >= {"interval", "timeout", "retries"}
    assert services()[name]["restart"] == "unless-stopped"


def test_the_one_shot_service_is_not_restarted_and_everything_of_ours_waits_for_it() -> None:
    for name in ONE_SHOT:
        assert services()[name]["restart"] == "no"
        assert "healthcheck" not in services()[name]
    for name in ours().keys() - ONE_SHOT:
        conditions = {on: each["condition"] for on, each in services()[name]["depends_on"].items()}
        assert conditions["init"] == "service_completed_successfully", name
        assert conditions["postgres"] == conditions["redis"] == "service_healthy", name


@pytest.mark.parametrize("name", sorted(services()))
def test_an_image_is_pinned_to_one_version(name: str) -> None:
    assert re.search(r":\d+\.\d+(\.\d+)?(-\w+)?$", services()[name]["image"])


def test_the_dockerfile_pins_its_base_installs_by_hash_and_runs_as_an_ordinary_user() -> None:
    lines = (PROJECT / "docker/Dockerfile").read_text("utf-8").splitlines()
    bases = {line.split()[1] for line in lines if line.startswith("FROM")}
    assert len(bases) == 1
    assert re.fullmatch(r"python:3\.1[1-3]\.\d+-slim-bookworm", bases.pop())
    text = "\n".join(lines)
    assert text.count("--require-hashes") == 2
    assert "requirements/run.txt" in text
    users = [line.split()[1] for line in lines if line.startswith("USER")]
    assert users == ["sosanh"]


def test_what_the_image_needs_is_let_through_and_secrets_and_data_are_not() -> None:
    allowed = (PROJECT / "docker/Dockerfile.dockerignore").read_text("utf-8").splitlines()
    assert allowed[1] == "*"
    for line in allowed:
        if line.startswith("!"):
            assert (PROJECT / line[1:]).exists(), line
    assert not {"!.env", "!.sosanh", "!.git", "!."} & set(allowed)


@pytest.mark.parametrize("name", sorted(services()))
def test_ports_are_published_on_loopback_only(name: str) -> None:
    assert all(port.startswith("127.0.0.1:") for port in services()[name].get("ports", []))


def test_every_volume_is_declared_and_every_file_that_is_mounted_exists() -> None:
    for name, service in services().items():
        for mount in service.get("volumes", []):
            source = mount.split(":")[0]
            if source.startswith("."):
                assert (PROJECT / source).is_file(), f"{name}: {mount}"
                assert mount.endswith(":ro"), f"{name}: {mount}"
            else:
                assert source in compose()["volumes"], f"{name}: {mount}"


def test_services_of_ours_share_one_image_one_home_and_one_warehouse() -> None:
    for name, service in ours().items():
        environment = environment_of(service)
        assert environment["SOSANH_HOME"] == "/var/lib/sosanh", name
        assert "home:/var/lib/sosanh" in service["volumes"], name
        assert "@postgres:5432/warehouse" in environment["SOSANH_WAREHOUSE_URL"], name
        assert environment["AIRFLOW__CORE__EXECUTOR"] == "CeleryExecutor", name
        assert service["cap_drop"] == ["ALL"], name
    assert len({service["image"] for service in ours().values()}) == 1


def test_addresses_inside_name_services_that_exist() -> None:
    for name, service in services().items():
        for key, value in environment_of(service).items():
            for host in re.findall(r"(?:://|@)([a-z][a-z-]*):\d", value):
                assert host in services().keys() | {"localhost"}, f"{name}: {key}"


def test_every_airflow_setting_is_one_that_airflow_knows() -> None:
    for name, service in ours().items():
        for key in environment_of(service):
            if key.startswith("AIRFLOW__"):
                _, section, option = key.lower().split("__")
                known = conf.configuration_description.get(section, {}).get("options", {})
                assert option in known, f"{name}: {key}"


def test_every_airflow_command_is_one_that_airflow_knows(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("AIRFLOW__CORE__EXECUTOR", "CeleryExecutor")
    from airflow.cli.cli_parser import get_parser

    commands = [service["command"] for service in ours().values()]
    commands += [
        service["healthcheck"]["test"][1].split()
        for name, service in ours().items()
        if name not in ONE_SHOT and service["healthcheck"]["test"][0] == "CMD-SHELL"
    ]
    airflows = [command[1:] for command in commands if command[0] == "airflow"]
    assert len(airflows) == 7
    for arguments in airflows:
        assert get_parser().parse_args(arguments).func


def test_the_workers_health_check_names_airflows_celery_app() -> None:
    test = services()["airflow-worker"]["healthcheck"]["test"][1]
    module, _, attribute = re.findall(r"--app (\S+)", test)[0].rpartition(".")
    code = f"import {module} as m; print(type(m.{attribute}).__name__)"
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert run.stdout.split()[-1] == "Celery"


def test_a_new_env_fills_every_secret_with_another_value() -> None:
    command = [sys.executable, "docker/new_env.py"]
    run = subprocess.run(command, cwd=PROJECT, capture_output=True, text=True, check=True)
    lines = [line for line in run.stdout.splitlines() if line and not line.startswith("#")]
    values = dict(line.split("=", 1) for line in lines)
    assert values.keys() == example().keys()
    fresh = [values[name] for name, value in example().items() if not value]
    assert len(set(fresh)) == len(fresh) == 8
    assert len(base64.urlsafe_b64decode(values["AIRFLOW_FERNET_KEY"])) == 32
    assert len(values["AIRFLOW_JWT_SECRET"]) >= 64
    assert all(re.fullmatch(r"[\w=-]{32,}", value) for value in fresh)


def test_the_operators_password_is_readable_to_airflow_alone(tmp_path: Path) -> None:
    code = (
        "import runpy, sys, pathlib;"
        "runpy.run_path('docker/initialise.py')['write_passwords'](pathlib.Path(sys.argv[1]), 'x')"
    )
    passwords = tmp_path / "passwords.json"
    for _ in range(2):
        subprocess.run([sys.executable, "-c", code, passwords], cwd=PROJECT, check=True)
    assert json.loads(passwords.read_text()) == {"operator": "x"}
    assert stat.S_IMODE(passwords.stat().st_mode) == 0o600


def test_compose_itself_accepts_the_file(tmp_path: Path) -> None:
    docker = shutil.which("docker")
    if not docker or subprocess.run([docker, "compose", "version"], capture_output=True).returncode:
        pytest.skip("Docker Compose is not installed on this machine")
    filled = subprocess.run(
        [sys.executable, "docker/new_env.py"], cwd=PROJECT, capture_output=True, check=True
    ).stdout
    (tmp_path / ".env").write_bytes(filled)
    command = [docker, "compose", "--env-file", str(tmp_path / ".env"), "config", "--quiet"]
    run = subprocess.run(command, cwd=PROJECT, capture_output=True, text=True)
    assert run.returncode == 0, run.stderr
