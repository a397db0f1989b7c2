"""Collected bytes, each under its own SHA-256, before anything is read from them, forever."""

import hashlib
import os
import re
import tempfile
from pathlib import Path

from sosanh.errors import UnreadableDocument


class Archive:
    """A folder of bytes named by their digest: `9f/2c41…` holds what hashes to `9f2c41…`.

    A name appears only once all of its bytes are on disk, so that a process may be killed at any
    point: what is there is whole. Writers do not disturb each other. A killed writer leaves a
    file in `incoming/`, which may be emptied when nothing runs.
    """

    def __init__(self, root: Path) -> None:
        self.root = root

    def path(self, digest: str) -> Path:
        """Where the bytes with this digest are kept, whether or not they are."""
        if not re.fullmatch(r"[0-9a-f]{64}", digest):
            raise ValueError(f"expected 64 lower-case hex digits, found {digest!r}")
        return self.root / digest[:2] / digest[2:]

    def holds(self, digest: str) -> bool:
        """Whether there are bytes under this digest; `read` says whether they are sound."""
        return self.path(digest).exists()

    def put(self, data: bytes) -> str:
        """Keep `data` and return its digest. Putting the same bytes again changes nothing."""
        digest = hashlib.sha256(data).hexdigest()
        path = self.path(digest)
        if path.exists():
            return digest
        incoming = self.root / "incoming"
        incoming.mkdir(parents=True, exist_ok=True)
        handle, name = tempfile.mkstemp(dir=incoming)
        written = Path(name)
        try:
            with os.fdopen(handle, "wb") as file:
                file.write(data)
                file.flush()
                os.fsync(file.fileno())
            path.parent.mkdir(exist_ok=True)
            written.chmod(0o444)
            written.replace(path)
        except BaseException:
            written.unlink(missing_ok=True)
            raise
        for folder in (path.parent, self.root):
            _sync(folder)
        return digest

    def read(self, digest: str) -> bytes:
        """Return the bytes with this digest.

        Raises UnreadableDocument (`damaged`) when they are missing or no longer hash to it.
        """
        try:
            data = self.path(digest).read_bytes()
        except FileNotFoundError as error:
            raise UnreadableDocument(
                "damaged",
                f"expected {digest} in the archive {self.root}, found nothing. "
                "Restore it from a copy, or collect its source again.",
            ) from error
        found = hashlib.sha256(data).hexdigest()
        if found != digest:
            raise UnreadableDocument(
                "damaged",
                f"expected {digest} in the archive {self.root}, found bytes that hash to {found}: "
                "the disk or somebody changed them. Restore the file from a copy.",
            )
        return data


def _sync(folder: Path) -> None:
    # the new name is on disk only when its folder is
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
