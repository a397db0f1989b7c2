"""How often a host is asked: one request at a time, with a pause between two.

Several processes may collect from one host at once (a portal's feed and its sitemap are two
sources). They agree through a file per host: who holds its lock may ask.
"""

import fcntl
import hashlib
import os
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path


class Pace:
    """Turns at hosts, kept in `folder`; `clock` gives seconds since the epoch."""

    def __init__(
        self,
        folder: Path,
        *,
        sleep: Callable[[float], None] = time.sleep,
        clock: Callable[[], float] = time.time,
    ) -> None:
        self._folder = folder
        self._sleep = sleep
        self._clock = clock

    @contextmanager
    def turn(self, host: str, delay: float) -> Iterator[None]:
        """Wait until `delay` seconds have gone since the last turn at `host` ended; take a turn.

        A clock that was set back holds nobody up for longer than `delay`.
        """
        self._folder.mkdir(parents=True, exist_ok=True)
        name = hashlib.sha256(host.encode()).hexdigest()[:16]
        with (self._folder / name).open("a+b") as file:
            # released when the file is closed, also by the death of the process
            fcntl.flock(file, fcntl.LOCK_EX)
            before = os.fstat(file.fileno())
            ended = before.st_mtime if before.st_size else 0.0
            wait = min(ended + delay - self._clock(), delay)
            if wait > 0:
                self._sleep(wait)
            try:
                yield
            finally:
                if not before.st_size:
                    file.write(host.encode())
                    file.flush()
                now = self._clock()
                os.utime(file.fileno(), (now, now))
