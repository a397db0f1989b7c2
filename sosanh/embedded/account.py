"""The account that the server runs as: the caller's, or an unprivileged one when root calls."""

import os
import pwd
import subprocess
from functools import cached_property
from pathlib import Path
from typing import Any


class ServerAccount:
    """Whom the server whose data lie in `data` belongs to."""

    def __init__(self, data: Path) -> None:
        self._data = data

    @cached_property
    def other(self) -> pwd.struct_passwd | None:
        """The account in the caller's stead, as PostgreSQL refuses root; None: the caller."""
        if os.geteuid() != 0:
            return None
        try:
            owner = self._data.stat().st_uid
            return pwd.getpwuid(owner) if owner else pwd.getpwnam("nobody")
        except FileNotFoundError:
            return pwd.getpwnam("nobody")

    @property
    def of_process(self) -> dict[str, Any]:
        """What `subprocess.run` is told to run a program as this account."""
        if self.other is None:
            return {}
        return {"user": self.other.pw_uid, "group": self.other.pw_gid, "extra_groups": []}

    def give(self, path: Path) -> None:
        """Make `path` this account's own."""
        if self.other is not None:
            os.chown(path, self.other.pw_uid, self.other.pw_gid)

    def can_run(self, *command: str) -> bool:
        """Whether `command` ends well when this account runs it."""
        try:
            done = subprocess.run(command, capture_output=True, cwd="/", **self.of_process)
        except PermissionError:
            return False
        return done.returncode == 0

    def can_enter(self, folder: Path) -> bool:
        """Whether this account gets to `folder`."""
        return self.other is None or self.can_run("/bin/sh", "-c", 'cd "$0"', str(folder))
