"""One page, many addresses: which address stands for all of them, and which a source wants."""

from collections.abc import Iterable, Mapping
from fnmatch import fnmatchcase
from functools import cache
from pathlib import Path
from urllib.parse import parse_qsl, unquote, urlencode, urlsplit, urlunsplit

from w3lib.url import canonicalize_url

from sosanh.collect.guard import site_of
from sosanh.collect.items import Discovered
from sosanh.errors import InvalidCatalogue
from sosanh.seeds import numbered_rows
from sosanh.sources import Source

_PARTS = ("path_prefix", "path_suffix", "query")


class PageAddresses:
    """What `seeds/address_variants.csv` says of the ways in which portals show one page."""

    def __init__(self, seeds: Path) -> None:
        """Read the catalogue. Raises InvalidCatalogue at a row that cannot be used."""
        self._texts = _variants(seeds.resolve())

    def page_of(self, address: str) -> str:
        """Return the address that stands for all that show the same page; a path stays as it is.

        `http://m.bao.vn/amp/tin.html?utm_source=x#top` and `https://www.bao.vn/tin.html` are both
        `https://bao.vn/tin.html`.
        """
        if not address.startswith(("http://", "https://")):
            return address
        parts = urlsplit(canonicalize_url(address))
        path = parts.path
        for prefix in self._texts["path_prefix"]:
            if path.startswith(prefix):
                path = path[len(prefix) - 1 :]
        for suffix in self._texts["path_suffix"]:
            path = path.removesuffix(suffix)
        query = [
            (name, value)
            for name, value in parse_qsl(parts.query, keep_blank_values=True)
            if not any(fnmatchcase(name.lower(), text) for text in self._texts["query"])
        ]
        host = site_of(parts.hostname or "")
        if parts.port not in (None, 80, 443):
            host = f"{host}:{parts.port}"
        return urlunsplit(("https", host, path.rstrip("/") or "/", urlencode(query), ""))

    def duplicates(self, items: Iterable[Discovered]) -> set[str]:
        """Return the addresses among `items` that show a page which another of them shows.

        The one that is kept is the page's own address when it is offered, else the first.
        """
        kept: dict[str, str] = {}
        repeated = set()
        for item in items:
            page = self.page_of(item.address)
            before = kept.setdefault(page, item.address)
            if before == item.address:
                continue
            if _is_own(item.address, page) and not _is_own(before, page):
                kept[page] = item.address
                repeated.add(before)
            else:
                repeated.add(item.address)
        return repeated


def is_wanted(source: Source, address: str) -> bool:
    """Whether the path of `address` fits the patterns of `source`."""
    path = unquote(urlsplit(address).path) or "/"
    if any(fnmatchcase(path, pattern) for pattern in source.skip):
        return False
    return not source.match or any(fnmatchcase(path, pattern) for pattern in source.match)


def name_of(address: str) -> str:
    """Return the last part of an address, or its host when it has only that."""
    parts = urlsplit(address)
    return unquote(parts.path.rstrip("/").rpartition("/")[2]) or parts.hostname or address


def _is_own(address: str, page: str) -> bool:
    return address.partition("://")[2] == page.partition("://")[2]


@cache
def _variants(seeds: Path) -> Mapping[str, tuple[str, ...]]:
    path = seeds / "address_variants.csv"
    texts: dict[str, list[str]] = {part: [] for part in _PARTS}
    for line, row in numbered_rows(path, ("part", "text")):
        if row["part"] not in texts or not row["text"]:
            raise InvalidCatalogue(
                f"{path.name}, line {line}: expected one of {', '.join(_PARTS)} and a text, found "
                f"{row}."
            )
        texts[row["part"]].append(row["text"])
    return {part: tuple(found) for part, found in texts.items()}
