"""The CSVs of `seeds/` as they lie on disk: their rows, and one version for those that are read."""

import csv
import hashlib
from collections.abc import Sequence
from pathlib import Path

from sosanh.errors import InvalidCatalogue

# What collecting, the marts and readers know; no text would be read otherwise for it.
READ_BY_OTHERS = frozenset(
    {
        "address_variants",
        "reasons",
        "regions",
        "reporting_states",
        "review_thresholds",
        "roles",
        "source_relations",
        "sources",
        "stages",
        "surnames",
    }
)


def read_by_extraction(folder: Path) -> list[Path]:
    """Return the CSVs in `folder` that extraction may read, by name: all but `READ_BY_OTHERS`."""
    return [path for path in sorted(folder.glob("*.csv")) if path.stem not in READ_BY_OTHERS]


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
                    header = reader.fieldnames or []
                    found = sum(row[name] is not None for name in header) + len(row.get(None, ()))
                    raise InvalidCatalogue(
                        f"{path.name}, line {reader.line_num}: expected {len(header)} cells as in "
                        f"the header, found {found}. Quote cells that hold a comma, and leave a "
                        "comma for each empty one."
                    )
                rows.append({key: value.strip() for key, value in row.items()})
            return rows
    except FileNotFoundError as error:
        raise InvalidCatalogue(f"{path}: expected this catalogue, found no such file.") from error


def catalogue_version(folder: Path) -> str:
    """Twelve hex digits that change when a CSV that extraction reads does; line ends do not count.

    Everything at hand is read anew when they change. So what only others read is left out.
    """
    digest = hashlib.sha256()
    for path in read_by_extraction(folder):
        digest.update(path.name.encode() + b"\0")
        digest.update(path.read_bytes().replace(b"\r\n", b"\n") + b"\0")
    return digest.hexdigest()[:12]
