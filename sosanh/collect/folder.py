"""A folder that an office drops files into."""

import os
import stat
import unicodedata
from fnmatch import fnmatchcase
from pathlib import Path, PurePosixPath

from sosanh.collect.items import MAX_BYTES, Discovered, Fetched, is_chosen
from sosanh.errors import SourceChanged, SourceUnavailable, UnreadableDocument
from sosanh.settings import PROJECT
from sosanh.sources import Source


def discover(source: Source) -> list[Discovered]:
    """List the regular files below the folder by path; see `sosanh.collect.discover`.

    Folders behind symbolic links are not entered. A link to a file counts when the file lies
    in the folder.
    """
    root = PROJECT / source.address
    if not root.is_dir():
        raise SourceChanged(
            f"source {source.code}: expected a folder at {source.address}, found none. "
            "Correct its address in sources.csv, or create the folder."
        )

    def refuse(error: OSError) -> None:
        raise SourceUnavailable(
            f"source {source.code}: expected a folder to list at {error.filename}, found: "
            f"{error.strerror}. Let this user read it, or leave it out by `skip`."
        ) from error

    inside = root.resolve()
    found = []
    for folder, folders, files in os.walk(root, onerror=refuse, followlinks=False):
        folders[:] = [name for name in folders if not _skipped(source, name)]
        for name in files:
            path = Path(folder, name)
            below = path.relative_to(root).as_posix()
            if is_chosen(source, below) and path.is_file() and _is_inside(path, inside):
                found.append(below)
    return [
        Discovered(
            # a file name that is no UTF-8 cannot be stored; fetching it reports that
            address=_printable(f"{PurePosixPath(source.address)}/{path}"),
            name=unicodedata.normalize("NFC", _printable(PurePosixPath(path).name)),
            published=None,
            title=None,
        )
        for path in sorted(found)
    ]


def fetch(source: Source, item: Discovered) -> Fetched:
    """Read one discovered file; see `sosanh.collect.fetch`."""
    root = PROJECT / source.address
    path = PROJECT / item.address
    if not _is_inside(path, root.resolve()):
        raise SourceChanged(
            f"{item.address}: expected a file inside {source.address}, found a way out of it."
        )
    try:
        # without O_NONBLOCK, a pipe put in the file's place would block the night
        with os.fdopen(os.open(path, os.O_RDONLY | os.O_NONBLOCK), "rb") as file:
            status = os.fstat(file.fileno())
            if not stat.S_ISREG(status.st_mode):
                raise SourceChanged(f"{item.address}: expected a regular file, found none.")
            data = file.read(MAX_BYTES + 1)
    except FileNotFoundError as error:
        raise SourceChanged(
            f"{item.address}: expected a file whose name is UTF-8, found none any more."
        ) from error
    except OSError as error:
        raise SourceUnavailable(
            f"{item.address}: expected a file to read, found: {error.strerror}. Let this user read "
            "it, or leave it out by `skip`."
        ) from error
    if len(data) > MAX_BYTES:
        raise UnreadableDocument(
            "too_large",
            f"{item.address}: expected at most {MAX_BYTES:,} bytes, found {status.st_size:,}. "
            "Split the file.",
        )
    return Fetched(data, None, item.address)


def _skipped(source: Source, name: str) -> bool:
    return any(fnmatchcase(name, pattern) for pattern in source.skip)


def _is_inside(path: Path, folder: Path) -> bool:
    return path.resolve().is_relative_to(folder)


def _printable(path: str) -> str:
    return os.fsencode(path).decode(errors="backslashreplace")
