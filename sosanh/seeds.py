"""The CSVs of `seeds/` as rows, whoever reads them."""

import csv
from collections.abc import Sequence
from pathlib import Path

from sosanh.errors import InvalidCatalogue


def read_rows(
    path: Path, required: Sequence[str], *, only_with: str | None = None
) -> list[dict[str, str]]:
    """Read one CSV of `seeds/` with its header; cells are stripped, empty cells stay "".

    Raises InvalidCatalogue as `numbered_rows` does.
    """
    return [row for _, row in numbered_rows(path, required, only_with=only_with)]


def numbered_rows(
    path: Path,
    required: Sequence[str],
    optional: Sequence[str] | None = None,
    *,
    only_with: str | None = None,
) -> list[tuple[int, dict[str, str]]]:
    """Read one CSV of `seeds/` as (line of the file, row); cells are stripped.

    Other columns may stand beside the `required` ones, unless `optional` names those that may.
    Of a file without the column `only_with` nothing is read but its header.
    Raises InvalidCatalogue when the file or a required column is missing, when a column may not
    stand there, when a row has another number of cells than the header, and for what is no CSV in
    UTF-8.
    """
    try:
        with path.open(encoding="utf-8-sig", newline="") as lines:
            reader = csv.DictReader(lines, strict=True)
            header = reader.fieldnames or []
            if only_with is not None and only_with not in header:
                return []
            _check_header(f"{path.name}, line 1", header, required, optional)
            rows = []
            for row in reader:
                if None in row or None in row.values():
                    found = sum(row[name] is not None for name in header) + len(row.get(None, ()))
                    raise InvalidCatalogue(
                        f"{path.name}, line {reader.line_num}: expected {len(header)} cells as in "
                        f"the header, found {found}. Quote cells that hold a comma, and leave a "
                        "comma for each empty one."
                    )
                rows.append((reader.line_num, {key: cell.strip() for key, cell in row.items()}))
            return rows
    except FileNotFoundError as error:
        raise InvalidCatalogue(f"{path}: expected this catalogue, found no such file.") from error
    except (UnicodeDecodeError, csv.Error) as error:
        raise InvalidCatalogue(f"{path}: expected a CSV in UTF-8, found: {error}") from error


def province_codes(seeds: Path) -> frozenset[str]:
    """Return the two-digit codes of all provinces of `seeds`, those of today and of before."""
    rows = read_rows(seeds / "provinces.csv", ("province_code",))
    return frozenset(row["province_code"] for row in rows)


def _check_header(
    place: str, header: Sequence[str], required: Sequence[str], optional: Sequence[str] | None
) -> None:
    known = (*required, *(optional or ()))
    strangers = sorted(set(header) - set(known)) if optional is not None else []
    if strangers:
        raise InvalidCatalogue(
            f"{place}: expected no other columns than {', '.join(known)}; found "
            f"{', '.join(strangers)}. Correct the header line."
        )
    missing = ", ".join(column for column in required if column not in header)
    if missing:
        raise InvalidCatalogue(
            f"{place}, {missing} missing: expected the columns {', '.join(required)}; found no "
            f"{missing}. Add what is missing to the header line."
        )
