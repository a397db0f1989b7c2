"""The server: brought up, ended, looked at, after whatever became of it before."""

import fcntl
import hashlib
import json
import os
import secrets
import shutil
import signal
import subprocess
import tempfile
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

import psutil
import psycopg

from sosanh.embedded.account import ServerAccount
from sosanh.embedded.ports import PORTS, free_port, is_free
from sosanh.embedded.programs import programs_for
from sosanh.errors import WarehouseUnavailable

DATABASES = ("warehouse", "airflow")
SUPERUSER = "sosanh"
# A Unix socket's address, with its name and a closing NUL, has 108 bytes on Linux, 104 on macOS.
SOCKET_PATH_BYTES = 103
# Crash recovery of a night's load takes seconds; a slow disk may need minutes.
START_SECONDS = 300


@dataclass(frozen=True, slots=True)
class ServerStatus:
    """What the embedded server is doing now."""

    running: bool
    accepting: bool
    host: str
    port: int | None
    pid: int | None
    data: Path
    log: Path


class EmbeddedServer:
    """A PostgreSQL server below `home`, for this machine only.

    `start`, `stop` and `status` may be called by any number of processes at once and after any
    process was killed. Run by root, the server belongs to an unprivileged account, because
    PostgreSQL refuses root.
    """

    def __init__(self, home: Path) -> None:
        self.home = home
        self.folder = home / "postgres"
        self.data = self.folder / "data"
        self.log = self.folder / "server.log"
        self._state_file = self.folder / "server.json"
        self._account = ServerAccount(self.data)
        # Shown in the title of each of this server's processes.
        self._cluster = "sosanh-" + hashlib.sha256(os.fsencode(home)).hexdigest()[:12]

    def start(self) -> None:
        """Return once the server accepts connections and has its databases.

        Raises WarehouseUnavailable, with the end of the server's log, when it cannot be brought up.
        """
        deadline = time.monotonic() + START_SECONDS
        with self._locked():
            while True:
                # Asked again each time: a server that was just killed may seem to live.
                if self._postmaster() is None:
                    self._clear_leftovers()
                    if not self.data.exists():
                        self._initialise()
                    self._launch()
                try:
                    with self._connect("postgres") as connection:
                        self._create_databases(connection)
                    return
                except psycopg.OperationalError as error:
                    hopeless = "authentication failed" in str(error)
                    if hopeless or time.monotonic() > deadline:
                        raise WarehouseUnavailable(
                            f"PostgreSQL in {self.folder} does not accept connections: {error}"
                            f"{self._log_excerpt()}"
                        ) from error
                time.sleep(0.1)

    def stop(self) -> None:
        """End the server, and open connections with it; nothing happens when none is running."""
        with self._locked():
            postmaster = self._postmaster()
            if postmaster is None:
                return
            postmaster.send_signal(signal.SIGINT)  # PostgreSQL's "fast" shutdown
            if not _have_ended([postmaster], START_SECONDS):
                raise WarehouseUnavailable(
                    f"PostgreSQL (process {postmaster.pid}) did not stop within {START_SECONDS} s."
                    f"{self._log_excerpt()}"
                )

    def discard(self) -> None:
        """Stop the server and delete its data for ever, wherever they are."""
        self.stop()
        with self._locked():
            shutil.rmtree(self.folder.resolve())
            self.folder.unlink(missing_ok=True)

    def status(self) -> ServerStatus:
        """Look, without starting or waiting for anything."""
        postmaster = self._postmaster()
        state = self._state()
        accepting = False
        if postmaster is not None:
            with suppress(psycopg.OperationalError), self._connect("postgres"):
                accepting = True
        return ServerStatus(
            running=postmaster is not None,
            accepting=accepting,
            host="127.0.0.1",
            port=state.get("port"),
            pid=postmaster.pid if postmaster else None,
            data=self.data,
            log=self.log,
        )

    def url(self, database: str) -> str:
        """Return the libpq URL of one of `DATABASES`; it holds the password."""
        state = self._state()
        return f"postgresql://{SUPERUSER}:{state['password']}@127.0.0.1:{state['port']}/{database}"

    # --- what is running

    def _postmaster(self) -> psutil.Process | None:
        """Return the server's first process; None when its file is stale or its id re-used."""
        try:
            process = psutil.Process(int((self.data / "postmaster.pid").read_text().split()[0]))
        except (FileNotFoundError, ValueError, IndexError, psutil.NoSuchProcess):
            return None
        except PermissionError as error:
            raise self._belongs_to_another_account() from error
        return process if self._is_postmaster(process) else None

    def _is_postmaster(self, process: psutil.Process | None) -> bool:
        """Tell by its command line, which is `…/postgres -D <data>`; a zombie has none."""
        try:
            command = process.cmdline() if process else []
        except psutil.Error:
            return False
        is_on_our_data = command[1:] == ["-D", str(self.data.resolve())]
        return is_on_our_data and Path(command[0]).name == "postgres"

    def _clear_leftovers(self) -> None:
        """Remove what a killed server left: its last processes, then its lock files.

        A process that outlives its postmaster may still write; the new server must not start
        beside it. Nor beside a postmaster that no lock file names: a killed start brought it up
        while another one was clearing away. The lock files name a process id that something else
        may have by now.
        """
        title = f"postgres: {self._cluster}: "
        orphans = [
            process
            for process in psutil.process_iter(["cmdline"])
            if self._is_postmaster(process)
            or (
                (process.info["cmdline"] or [""])[0].startswith(title)
                and not self._is_postmaster(process.parent())
            )
        ]
        for ending in (signal.SIGQUIT, signal.SIGKILL):  # SIGQUIT: "immediate" shutdown
            for orphan in orphans:
                with suppress(psutil.NoSuchProcess):
                    orphan.send_signal(ending)
            if _have_ended(orphans, 5):
                break
        for leftover in self.folder.glob("new.*"):
            shutil.rmtree(leftover, ignore_errors=True)
        # A start that was killed may have brought a server up meanwhile: these are its own then.
        if self._postmaster() is None:
            for leftover in (self.data / "postmaster.pid", *self._sockets.glob(".s.PGSQL.*")):
                leftover.unlink(missing_ok=True)

    def _connect(self, database: str) -> psycopg.Connection[tuple[Any, ...]]:
        return psycopg.connect(self.url(database), autocommit=True, connect_timeout=10)

    @staticmethod
    def _create_databases(connection: psycopg.Connection[tuple[Any, ...]]) -> None:
        # The server works on for a caller that was killed, and keeps this lock until it is done.
        connection.execute("select pg_advisory_lock(hashtext('sosanh: create databases'))")
        present = {name for (name,) in connection.execute("select datname from pg_database")}
        for name in DATABASES:
            if name not in present:
                connection.execute(f"create database {name}")  # a constant of this module

    # --- bringing it up

    def _initialise(self) -> None:
        """Create the data folder, whole or not at all."""
        # A folder of its own for each try: a killed one may have left initdb running in another.
        scratch = Path(tempfile.mkdtemp(prefix="new.", dir=self.folder.resolve()))
        scratch.chmod(0o711)
        new, password_file = scratch / "data", scratch / "password"
        new.mkdir(mode=0o700)
        password = secrets.token_urlsafe(24)
        password_file.touch(mode=0o600)
        password_file.write_text(password)
        self._account.give(new)
        self._account.give(password_file)
        self._write_state({"port": free_port(), "password": password})
        # C.UTF-8 from PostgreSQL itself: the same upper and lower case of Vietnamese letters on
        # every operating system.
        self._run(
            "initdb",
            f"--pgdata={new}",
            f"--username={SUPERUSER}",
            f"--pwfile={password_file}",
            "--auth=scram-sha-256",
            "--encoding=UTF8",
            "--locale=C",
            "--locale-provider=builtin",
            "--builtin-locale=C.UTF-8",
            "--no-instructions",
        )
        with (new / "postgresql.conf").open("a") as configuration:
            configuration.write("\ninclude 'sosanh.conf'\n")
        new.rename(self.data)
        shutil.rmtree(scratch)

    def _launch(self) -> None:
        """Start the postmaster in a session of its own, on another port if its own is taken."""
        state = self._state()
        for _ in range(10):
            if not is_free(state["port"]):
                state["port"] = free_port()
                self._write_state(state)
            self._configure(state["port"])
            if self.log.exists():
                self.log.replace(self.log.with_suffix(".log.1"))
            self.log.touch(mode=0o600)
            self._account.give(self.log)
            try:
                self._run(
                    "pg_ctl",
                    "start",
                    "--silent",
                    "--wait",
                    f"--timeout={START_SECONDS}",
                    f"--pgdata={self.data.resolve()}",
                    f"--log={self.log.resolve()}",
                )
                return
            except WarehouseUnavailable:
                if self._postmaster() is not None:
                    return  # the one that a killed start brought up
                said = self._log_excerpt()
                if "could not bind" in said:
                    # Another program may take the port between the look and the start.
                    state["port"] = free_port()
                elif "shared memory block" in said:
                    self._clear_leftovers()  # of a killed start that got as far meanwhile
                else:
                    raise
        raise WarehouseUnavailable(
            f"Expected a free port in {PORTS} and no older server on {self.data}, found one or the "
            "other taken at each try. End what listens or works there, or name a server with "
            f"SOSANH_WAREHOUSE_URL.{self._log_excerpt()}"
        )

    def _configure(self, port: int) -> None:
        sockets = self._sockets
        longest = len(os.fsencode(sockets / ".s.PGSQL.65535"))
        usable = longest <= SOCKET_PATH_BYTES and not set(str(sockets)) & set("',")
        if usable and not sockets.exists():
            sockets.mkdir(mode=0o755)
            self._account.give(sockets)
        values = {
            "listen_addresses": "127.0.0.1",
            "port": str(port),
            "unix_socket_directories": str(sockets) if usable else "",
            "cluster_name": self._cluster,
            "timezone": "UTC",
            "log_timezone": "UTC",
            "shared_buffers": f"{_shared_megabytes()}MB",
            # a night writes in bursts, and four at once
            "wal_buffers": "64MB",
            # a checkpoint makes the next change of each page cost a whole page of log, so it is for
            # after a night rather than for its midst
            "max_wal_size": "16GB",
            "checkpoint_timeout": "15min",
            # what a night changes in a table tells planners nothing new before it is half of it
            "autovacuum_analyze_scale_factor": "0.5",
            # nor do the rows that a night adds to a large table need to be looked at at once: of a
            # table that is frozen, a thousand new rows would have it vacuumed night by night
            "autovacuum_vacuum_insert_threshold": "200000",
        }
        path = self.data / "sosanh.conf"
        path.write_text("".join(f"{name} = '{value}'\n" for name, value in values.items()))
        self._account.give(path)

    @property
    def _sockets(self) -> Path:
        return (self.folder / "run").resolve()

    @cached_property
    def _programs(self) -> Path:
        return programs_for(self._account, self.folder)

    def _run(self, program: str, *arguments: str) -> None:
        """Run one of PostgreSQL's programs as the server's account."""
        # A file, not a pipe: the server inherits what pg_ctl has open, and a pipe would not end.
        with tempfile.TemporaryFile("w+") as output:
            done = subprocess.run(
                [str(self._programs / program), *arguments],
                stdin=subprocess.DEVNULL,
                stdout=output,
                stderr=output,
                cwd=self.folder,
                # The caller's PGPORT, PGDATA … are about other servers; LC_ALL keeps it English.
                env={"PATH": os.defpath, "LC_ALL": "C", "TZ": "UTC"},
                # Ctrl-C in the caller's terminal must not reach a server that is coming up.
                start_new_session=True,
                **self._account.of_process,
            )
            output.seek(0)
            said = output.read().strip()
        if done.returncode:
            raise WarehouseUnavailable(
                f"{program} ended with status {done.returncode}: {said}{self._log_excerpt()}"
            )

    # --- its folder

    def _make_folder(self) -> None:
        """Create the server's folder; elsewhere, with a link, if its account cannot get to it."""
        if self.folder.exists():
            return
        place = self.folder
        if not self._account.can_enter(self.home):
            digest = hashlib.sha256(os.fsencode(self.home)).hexdigest()[:16]
            place = Path("/var/lib/sosanh") / digest
            self.folder.unlink(missing_ok=True)  # a link to a place that is gone
        place.mkdir(parents=True, exist_ok=True)
        place.chmod(0o711)
        if place != self.folder:
            self.folder.symlink_to(place)

    @contextmanager
    def _locked(self) -> Iterator[None]:
        """Let one process at a time change what is running."""
        try:
            self.home.mkdir(parents=True, exist_ok=True)
            descriptor = os.open(self.home / "postgres.lock", os.O_RDWR | os.O_CREAT, 0o600)
        except PermissionError as error:
            raise self._belongs_to_another_account() from error
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX)
            self._make_folder()
            yield
        finally:
            os.close(descriptor)

    # --- what it remembers

    def _state(self) -> dict[str, Any]:
        try:
            state: dict[str, Any] = json.loads(self._state_file.read_text())
        except FileNotFoundError:
            return {}
        except PermissionError as error:
            raise self._belongs_to_another_account() from error
        return state

    def _write_state(self, state: Mapping[str, Any]) -> None:
        """Keep port and password, readable by the one account that owns the home."""
        new = self._state_file.with_suffix(".new")
        with os.fdopen(os.open(new, os.O_CREAT | os.O_WRONLY | os.O_TRUNC, 0o600), "w") as file:
            json.dump(state, file)
        owner = self.home.stat()
        if os.geteuid() == 0:
            os.chown(new, owner.st_uid, owner.st_gid)
        new.replace(self._state_file)

    def _belongs_to_another_account(self) -> WarehouseUnavailable:
        return WarehouseUnavailable(
            f"The warehouse in {self.home} belongs to another account. Run as that account, or set "
            "SOSANH_HOME to a folder of your own."
        )

    def _log_excerpt(self) -> str:
        try:
            lines = self.log.read_text(errors="replace").splitlines()[-12:]
        except FileNotFoundError:
            return ""
        return f"\nThe end of {self.log}:\n  " + "\n  ".join(lines)


def _have_ended(processes: Sequence[psutil.Process], seconds: float) -> bool:
    """Wait until all have ended; a zombie has, though in some containers nobody clears it away."""
    deadline = time.monotonic() + seconds
    for process in processes:
        with suppress(psutil.NoSuchProcess):
            while process.is_running() and process.status() != psutil.STATUS_ZOMBIE:
                if time.monotonic() > deadline:
                    return False
                time.sleep(0.02)
    return True


def _shared_megabytes() -> int:
    """A quarter of the machine's memory, which a night's random keys fill: 256 MB to 4 GB."""
    return min(max(psutil.virtual_memory().total // 4 // 2**20, 256), 4096)
