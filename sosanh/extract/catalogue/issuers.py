"""Who issues papers, as `seeds/issuers.csv` lists them by the symbols of their papers."""

from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import NamedTuple

from sosanh.seeds import read_rows


class Issuers(NamedTuple):
    """The issuers of one catalogue; symbols are in lower case: "ttg", "bnv"."""

    by_symbol: Mapping[str, str]  # the Vietnamese label
    central: frozenset[str]  # labels of those of the whole country
    central_symbols: frozenset[str]


@cache
def issuers_in(seeds: Path) -> Issuers:
    """Read the issuers in `seeds`. Raises InvalidCatalogue as `read_rows` does."""
    labels: dict[str, str] = {}
    central, central_symbols = set(), set()
    for row in read_rows(seeds / "issuers.csv", ("label_vi", "level", "suffixes")):
        symbols = [suffix.lower() for suffix in row["suffixes"].split("|") if suffix]
        labels.update(dict.fromkeys(symbols, row["label_vi"]))
        if row["level"] == "national":
            central.add(row["label_vi"])
            central_symbols.update(symbols)
    return Issuers(labels, frozenset(central), frozenset(central_symbols))
