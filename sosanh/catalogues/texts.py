"""Where the texts come from that an edit is tried on: the warehouse, or files."""

import hashlib
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from sosanh import warehouse
from sosanh.errors import UnreadableDocument, UnrecognisedScan, WarehouseUnavailable
from sosanh.load import postgres
from sosanh.load.texts import StoredText, count_texts, stored_texts
from sosanh.read import read
from sosanh.settings import settings

_FORMATS = frozenset({".txt", ".html", ".htm", ".pdf", ".docx", ".doc", ".rtf"})


def texts_to_try(folders: Sequence[Path]) -> tuple[int, Iterator[StoredText]]:
    """How many texts there are in `folders`, or else in the warehouse, and the texts."""
    if not folders:
        return texts_of_warehouse()
    files = files_in(folders)
    return len(files), texts_of_files(files)


def texts_of_files(files: Iterable[Path]) -> Iterator[StoredText]:
    """Read `files`; what cannot be read is left out, as a night would set it aside."""
    for path in files:
        data = path.read_bytes()
        digest = hashlib.sha256(data).hexdigest()
        try:
            yield StoredText(read(data, name=path.name, document_id=digest), None)
        except (UnreadableDocument, UnrecognisedScan):
            continue


def files_in(folders: Iterable[Path]) -> list[Path]:
    """The documents in `folders` and below, in order; a hidden folder is left out."""
    return sorted(
        path
        for folder in folders
        for path in folder.rglob("*")
        if path.suffix.lower() in _FORMATS
        and path.is_file()
        and not any(part.startswith(".") for part in path.relative_to(folder).parts)
    )


def texts_of_warehouse() -> tuple[int, Iterator[StoredText]]:
    """How many texts the warehouse holds, and the texts.

    Raises WarehouseUnavailable when there is no warehouse here, or nothing in it.
    """
    if settings().warehouse_url or warehouse.status().data.exists():
        url = warehouse.warehouse_url()
        count = count_texts(url)
        if count:
            postgres.prepare(url)  # a warehouse of an older version lacks the bounds of bodies
            return count, stored_texts(url)
    raise WarehouseUnavailable(
        "Expected texts in the warehouse, found none. Run `make run` first, or name a folder of "
        "texts with --texts."
    )
