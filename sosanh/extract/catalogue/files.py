"""Which CSVs of `seeds/` extraction reads, and one version for all of them."""

import hashlib
from pathlib import Path

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


def catalogue_version(folder: Path) -> str:
    """Twelve hex digits that change when a CSV that extraction reads does; line ends do not count.

    Everything at hand is read anew when they change. So what only others read is left out.
    """
    digest = hashlib.sha256()
    for path in read_by_extraction(folder):
        digest.update(path.name.encode() + b"\0")
        digest.update(path.read_bytes().replace(b"\r\n", b"\n") + b"\0")
    return digest.hexdigest()[:12]
