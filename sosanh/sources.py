"""The declared sources: where reports come from, as data.

Nothing is collected that has no row in `seeds/sources.csv`.
"""

import csv
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Literal, TypeVar, get_args
from urllib.parse import urlsplit

from sosanh.errors import InvalidCatalogue

# own_organ: the province's Party committee, government or their paper; superior: a central body
# writing about it; press and academic: anybody else; sample: written by this project.
SourceRelation = Literal["own_organ", "superior", "press", "academic", "sample"]
SourceKind = Literal["folder", "feed"]

COLUMNS = (
    "source_code",
    "province_code",
    "publisher",
    "relation",
    "kind",
    "address",
    "enabled",
    "allow_private",
    "skip",
)


@dataclass(frozen=True, slots=True)
class Source:
    """One row of `seeds/sources.csv`.

    `Source("ha_noi_samples", "01", "So Sánh", "sample", "folder", "samples/ha_noi", True)` is a
    folder of this project. `address` of a folder is relative to the project unless absolute, and
    of a feed its http(s) address. `skip` holds file name patterns that a folder's files, and the
    folders between, must not match. `allow_private` lets a feed live on this machine or its
    local network.
    """

    code: str
    province: str | None  # two-digit official code; None when the source covers several
    publisher: str
    relation: SourceRelation
    kind: SourceKind
    address: str
    enabled: bool
    allow_private: bool = False
    skip: tuple[str, ...] = ()


def declared_sources(path: Path) -> list[Source]:
    """Read the sources that `path` declares, in its order.

    Raises InvalidCatalogue, naming the row and the column, at the first cell that cannot be used.
    """
    try:
        with path.open(encoding="utf-8-sig", newline="") as lines:
            reader = csv.DictReader(lines, strict=True)
            header = reader.fieldnames or []
            missing = [column for column in COLUMNS if column not in header]
            if missing:
                raise InvalidCatalogue(
                    f"{path.name}, line 1: expected the columns {', '.join(COLUMNS)}; found no "
                    f"{', '.join(missing)}. Add what is missing to the header line."
                )
            sources: dict[str, Source] = {}
            for row in reader:
                place = f"{path.name}, line {reader.line_num}"
                if None in row or None in row.values():
                    raise InvalidCatalogue(
                        f"{place}: expected {len(header)} cells as in the header. "
                        "Quote cells that hold a comma."
                    )
                source = _source(place, {name: cell.strip() for name, cell in row.items()})
                if source.code in sources:
                    raise InvalidCatalogue(
                        f"{place}, column source_code: expected a code of its own, found "
                        f"{source.code!r} a second time. Rename one of the two."
                    )
                sources[source.code] = source
            return list(sources.values())
    except FileNotFoundError as error:
        raise InvalidCatalogue(f"{path}: expected the declared sources, found no file.") from error
    except (UnicodeDecodeError, csv.Error) as error:
        raise InvalidCatalogue(f"{path}: expected a CSV in UTF-8, found: {error}") from error


Value = TypeVar("Value")


def _source(place: str, row: Mapping[str, str]) -> Source:
    def cell(column: str, parse: Callable[[str], Value | None], expected: str) -> Value:
        value = parse(row[column])
        if value is None:
            raise InvalidCatalogue(
                f"{place}, column {column}: expected {expected}, found {row[column]!r}."
            )
        return value

    def one_of(names: tuple[str, ...]) -> tuple[Callable[[str], str | None], str]:
        return (lambda text: text if text in names else None), " or ".join(names)

    kind = cell("kind", *one_of(get_args(SourceKind)))
    province = cell(
        "province_code",
        lambda text: text if re.fullmatch(r"(?:[0-9]{2})?", text) else None,
        "two digits, or nothing when the source covers several provinces",
    )
    return Source(
        code=cell(
            "source_code",
            lambda text: text if re.fullmatch(r"[a-z][a-z0-9_]*", text) else None,
            "lower-case letters, digits and _",
        ),
        province=province or None,
        publisher=cell("publisher", lambda text: text or None, "the publisher's name"),
        relation=cell("relation", *one_of(get_args(SourceRelation))),  # type: ignore[arg-type]  # checked by one_of
        kind=kind,  # type: ignore[arg-type]  # checked by one_of
        address=(
            cell("address", _web_address, "an http or https address without a password")
            if kind == "feed"
            else cell("address", lambda text: text or None, "the path of a folder")
        ),
        enabled=cell("enabled", _yes_or_no, "true or false"),
        allow_private=cell("allow_private", _yes_or_no, "true or false"),
        skip=tuple(row["skip"].split()),
    )


def _yes_or_no(text: str) -> bool | None:
    return {"true": True, "false": False}.get(text.lower())


def _web_address(text: str) -> str | None:
    try:
        parts = urlsplit(text)
        usable = parts.scheme in ("http", "https") and parts.hostname and not parts.password
        return text if usable and (parts.port is None or parts.port > 0) else None
    except ValueError:
        return None
