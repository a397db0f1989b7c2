"""Collected bytes, each under its own SHA-256, before anything is read from them, forever."""

import hashlib
import os
import re
import tempfile
from pathlib import Path
from typing import Protocol

import obstore
from obstore.exceptions import AlreadyExistsError, BaseError

from sosanh.collect import buckets
from sosanh.errors import UnreadableDocument, WarehouseUnavailable


class Archive(Protocol):
    """Bytes named by their digest: `9f/2c41…` holds what hashes to `9f2c41…`.

    A name appears only with all of its bytes, and what is there never changes.
    """

    def holds(self, digest: str) -> bool:
        """Whether there are bytes under this digest; `read` says whether they are sound."""

    def put(self, data: bytes) -> str:
        """Keep `data` and return its digest. Putting the same bytes again changes nothing."""

    def read(self, digest: str) -> bytes:
        """Return the bytes with this digest.

        Raises UnreadableDocument (`damaged`) when they are missing or no longer hash to it.
        """


def opened_archive(location: str | Path) -> Archive:
    """Return the archive in a folder, or in a bucket when `location` is its URL (`s3://…`)."""
    if isinstance(location, str) and "://" in location:
        return BucketArchive(location)
    return FolderArchive(Path(location))


class FolderArchive:
    """An archive in a folder.

    A name appears only once all of its bytes are on disk, so that a process may be killed at any
    point: what is there is whole. Writers do not disturb each other. A killed writer leaves a
    file in `incoming/`, which may be emptied when nothing runs.
    """

    def __init__(self, root: Path) -> None:
        self.root = root

    def path(self, digest: str) -> Path:
        """Where the bytes with this digest are kept, whether or not they are."""
        return self.root / _name(digest)

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
        """Return the bytes with this digest; see `Archive.read`."""
        try:
            data = self.path(digest).read_bytes()
        except FileNotFoundError as error:
            raise _missing(digest, str(self.root)) from error
        return _sound(digest, data, str(self.root))


class BucketArchive:
    """An archive in a bucket. Raises WarehouseUnavailable when the store does not answer."""

    def __init__(self, address: str) -> None:
        self.address = address
        self._store = buckets.opened(address)

    def holds(self, digest: str) -> bool:
        """Whether there are bytes under this digest; `read` says whether they are sound."""
        try:
            obstore.head(self._store, _name(digest))
        except FileNotFoundError:
            return False
        except (BaseError, OSError) as error:
            raise self._unavailable(error) from error
        return True

    def put(self, data: bytes) -> str:
        """Keep `data` and return its digest. Putting the same bytes again changes nothing."""
        digest = hashlib.sha256(data).hexdigest()
        if self.holds(digest):
            return digest
        try:
            obstore.put(self._store, _name(digest), data, mode="create")
        except AlreadyExistsError:
            return digest  # by another writer, since we looked
        except (BaseError, OSError) as error:
            raise self._unavailable(error) from error
        return digest

    def read(self, digest: str) -> bytes:
        """Return the bytes with this digest; see `Archive.read`."""
        try:
            data = bytes(obstore.get(self._store, _name(digest)).bytes())
        except FileNotFoundError as error:
            raise _missing(digest, self.address) from error
        except (BaseError, OSError) as error:
            raise self._unavailable(error) from error
        return _sound(digest, data, self.address)

    def _unavailable(self, error: Exception) -> WarehouseUnavailable:
        return WarehouseUnavailable(
            f"Expected the archive {self.address} to answer, found: {buckets.first_line(error)}"
        )


def _name(digest: str) -> str:
    if not re.fullmatch(r"[0-9a-f]{64}", digest):
        raise ValueError(f"expected 64 lower-case hex digits, found {digest!r}")
    return f"{digest[:2]}/{digest[2:]}"


def _missing(digest: str, place: str) -> UnreadableDocument:
    return UnreadableDocument(
        "damaged",
        f"expected {digest} in the archive {place}, found nothing. "
        "Restore it from a copy, or collect its source again.",
    )


def _sound(digest: str, data: bytes, place: str) -> bytes:
    found = hashlib.sha256(data).hexdigest()
    if found != digest:
        raise UnreadableDocument(
            "damaged",
            f"expected {digest} in the archive {place}, found bytes that hash to {found}: "
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
