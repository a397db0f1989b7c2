"""The CSVs of `seeds/` as they lie on disk: their rows, and one version for all of them."""

import csv
import hashlib
from collections.abc import Sequence
from pathlib import Path

from sosanh.errors import InvalidCatalogue


def read_rows(path: Path, required: Sequence[str]) -> list[dict[str, str]]:
    """Read one CSV of `seeds/` with its header; cells are stripped, empty cells stay "".

    Raises InvalidCatalogue when the file or one of the `required` columns is missing, or when a
    row has another number of cells than the header.
    """
    try:
        with path.open(encoding="utf-8-sig", newline="") as lines:
            reader = csv.DictReader(lines)
            missing = [column for column in required if column not in (reader.fieldnames or [])]
            if missing:
                raise InvalidCatalogue(
                    f"{path.name}: expected the columns {', '.join(required)}; "
                    f"{', '.join(missing)} missing. Add them to the header line."
                )
            rows = []
            for row in reader:
                if None in row or None in row.values():
                    raise InvalidCatalogue(
                        f"{path.name}, line {reader.line_num}: expected "
                        f"{len(reader.fieldnames or [])} cells as in the header. "
                        "Quote cells that hold a comma."
                    )
                rows.append({key: value.strip() for key, value in row.items()})
            return rows
    except FileNotFoundError as error:
        raise InvalidCatalogue(f"{path}: expected this catalogue, found no such file.") from error


def catalogue_version(folder: Path) -> str:
    """Twelve hex digits that change when any CSV in `folder` does; line ends do not count."""
    digest = hashlib.sha256()
    for path in sorted(folder.glob("*.csv")):
        digest.update(path.name.encode() + b"\0")
        digest.update(path.read_bytes().replace(b"\r\n", b"\n") + b"\0")
    return digest.hexdigest()[:12]
