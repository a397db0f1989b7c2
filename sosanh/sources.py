"""The declared sources: where reports come from, as data.

Nothing is collected that has no row in `seeds/sources.csv`.
"""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Literal, TypeVar, cast, get_args
from urllib.parse import urlsplit

from selectolax.lexbor import LexborHTMLParser, SelectolaxError

from sosanh.errors import InvalidCatalogue
from sosanh.seeds import numbered_rows, province_codes
from sosanh.settings import settings

# own_organ: the province's Party committee, government or their paper; superior: a central body
# writing about it; press and academic: anybody else; sample: written by this project.
SourceRelation = Literal["own_organ", "superior", "press", "academic", "sample"]
# feed: RSS or Atom; sitemap: one, or an index of them; listing: a page of links, page by page;
# urls: a text file with an address a line; folder: files; object_store: objects below a prefix.
SourceKind = Literal["folder", "feed", "sitemap", "listing", "urls", "object_store"]
Rhythm = Literal["nightly", "weekly", "monthly"]

WEB_KINDS: frozenset[SourceKind] = frozenset({"feed", "sitemap", "listing", "urls"})

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
# Columns that a list may leave out; an empty cell means the default of `Source`.
OPTIONAL_COLUMNS = (
    "hosts",
    "match",
    "links",
    "next_page",
    "pages",
    "delay",
    "per_night",
    "rhythm",
    "verified_on",
    "note",
    "article",
)
# No source needs more; a slip of the pen should not ask a portal for a million pages.
MOST_PAGES = 500
MOST_PER_NIGHT = 20_000
LONGEST_DELAY = 60.0


@dataclass(frozen=True, slots=True)
class Source:
    """One row of `seeds/sources.csv`.

    `Source("ha_noi_samples", "01", "So Sánh", "sample", "folder", "samples/ha_noi", True)` is a
    folder of this project. `address` is, by kind: a path, relative to the project unless absolute
    (`folder`, `urls`); an http(s) address (`feed`, `sitemap`, `listing`); the URL of a bucket and
    a prefix in it (`object_store`, `s3://reports/ha_noi`).

    `skip` and `match` are patterns with `*` and `?`. Those of `skip` are held against the names of
    files and folders, or against the path of an address; what matches one is left out. Of `match`,
    if there are any, one must fit the path of an address, or the name of a file or its path below
    the folder or prefix.
    """

    code: str
    province: str | None  # two-digit official code; None when the source covers several
    publisher: str
    relation: SourceRelation
    kind: SourceKind
    address: str
    enabled: bool
    allow_private: bool = False  # may live on this machine or its local network
    skip: tuple[str, ...] = ()
    hosts: tuple[str, ...] = ()  # further hosts that addresses may lead to
    match: tuple[str, ...] = ()
    links: str = "a[href]"  # CSS selector of a listing's links to documents
    next_page: str | None = None  # CSS selector of a listing's link to its next page
    pages: int = 1  # of a listing, at most
    delay: float | None = None  # seconds between two requests to a host; None: the house's own
    per_night: int = 2_000  # documents that one night fetches at most
    rhythm: Rhythm = "nightly"
    verified_on: date | None = None  # the day somebody saw it work
    note: str = ""
    article: str | None = None  # CSS selector of the element that holds title, date and text

    @property
    def is_web(self) -> bool:
        """Whether documents of this source are fetched from http(s) addresses."""
        return self.kind in WEB_KINDS


def declared_sources(path: Path) -> list[Source]:
    """Read the sources that `path` declares, in its order.

    Raises InvalidCatalogue, naming the row and the column, at the first cell that cannot be used.
    """
    sources: dict[str, Source] = {}
    provinces = province_codes(settings().seeds)
    for line, row in numbered_rows(path, COLUMNS, OPTIONAL_COLUMNS):
        place = f"{path.name}, line {line}"
        source = _source(place, row)
        _require_complete(place, source)
        if source.province is not None and source.province not in provinces:
            raise InvalidCatalogue(
                f"{place}, column province_code: expected a code of provinces.csv, or nothing when "
                f"the source covers several provinces, found {source.province!r}."
            )
        if source.code in sources:
            raise InvalidCatalogue(
                f"{place}, column source_code: expected a code of its own, found "
                f"{source.code!r} a second time. Rename one of the two."
            )
        sources[source.code] = source
    return list(sources.values())


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

    def optional(
        column: str, parse: Callable[[str], Value | None], expected: str, default: Value
    ) -> Value:
        return cell(column, parse, expected) if row.get(column) else default

    kind = cast(SourceKind, cell("kind", *one_of(get_args(SourceKind))))
    return Source(
        code=cell(
            "source_code",
            lambda text: text if re.fullmatch(r"[a-z][a-z0-9_]*", text) else None,
            "lower-case letters, digits and _",
        ),
        province=cell(
            "province_code",
            lambda text: text if re.fullmatch(r"(?:[0-9]{2})?", text) else None,
            "two digits, or nothing when the source covers several provinces",
        )
        or None,
        publisher=cell("publisher", lambda text: text or None, "the publisher's name"),
        relation=cast(SourceRelation, cell("relation", *one_of(get_args(SourceRelation)))),
        kind=kind,
        address=cell("address", *_ADDRESSES[kind]),
        enabled=cell("enabled", _yes_or_no, "true or false"),
        allow_private=cell("allow_private", _yes_or_no, "true or false"),
        skip=tuple(row["skip"].split()),
        hosts=optional("hosts", _hosts, "host names parted by spaces", ()),
        match=tuple(row.get("match", "").split()),
        links=optional("links", _selector, "a CSS selector", "a[href]"),
        next_page=optional("next_page", _selector, "a CSS selector", "") or None,
        pages=optional("pages", _whole(MOST_PAGES), f"a number from 1 to {MOST_PAGES}", 1),
        delay=cell("delay", _seconds, f"seconds from 0 to {LONGEST_DELAY:g}")
        if row.get("delay")
        else None,
        per_night=optional(
            "per_night", _whole(MOST_PER_NIGHT), f"a number from 1 to {MOST_PER_NIGHT}", 2_000
        ),
        rhythm=cast(Rhythm, optional("rhythm", *one_of(get_args(Rhythm)), "nightly")),
        verified_on=cell("verified_on", _day, "a day as YYYY-MM-DD")
        if row.get("verified_on")
        else None,
        note=row.get("note", ""),
        article=optional("article", _selector, "a CSS selector", "") or None,
    )


def _require_complete(place: str, source: Source) -> None:
    """Raise InvalidCatalogue when cells contradict each other."""
    if source.kind == "urls" and not source.hosts:
        raise InvalidCatalogue(
            f"{place}, column hosts: expected the hosts that the addresses in {source.address} "
            "lead to, found none."
        )
    listing = source.kind == "listing"
    if not listing and (source.pages != 1 or source.next_page or source.links != "a[href]"):
        raise InvalidCatalogue(
            f"{place}: expected links, next_page and pages for a listing only, found a "
            f"{source.kind}. Empty these cells."
        )
    if source.pages > 1 and not source.next_page and "{page}" not in source.address:
        raise InvalidCatalogue(
            f"{place}, column pages: expected a way to the next page, found none. Give a selector "
            "in next_page, or write {page} in the address where its number stands."
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


def _store_address(text: str) -> str | None:
    try:
        parts = urlsplit(text)
    except ValueError:
        return None
    usable = parts.scheme in ("s3", "gs", "az") and parts.netloc and "@" not in parts.netloc
    return text if usable else None


def _hosts(text: str) -> tuple[str, ...] | None:
    hosts = tuple(text.lower().split())
    return (
        hosts if all(re.fullmatch(r"[a-z0-9-]+(\.[a-z0-9-]+)*", host) for host in hosts) else None
    )


def _selector(text: str) -> str | None:
    try:
        LexborHTMLParser("").css(text)
    except SelectolaxError:
        return None
    return text


def _whole(most: int) -> Callable[[str], int | None]:
    return lambda text: int(text) if text.isdecimal() and 1 <= int(text) <= most else None


def _seconds(text: str) -> float | None:
    if not re.fullmatch(r"[0-9]+(\.[0-9]+)?", text):
        return None
    return float(text) if float(text) <= LONGEST_DELAY else None


def _day(text: str) -> date | None:
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None


_WEB = (_web_address, "an http or https address without a password")
_PATH = (lambda text: text or None, "a path")
_ADDRESSES: Mapping[SourceKind, tuple[Callable[[str], str | None], str]] = {
    "folder": _PATH,
    "urls": _PATH,
    "feed": _WEB,
    "sitemap": _WEB,
    "listing": _WEB,
    "object_store": (_store_address, "s3://, gs:// or az:// with a bucket, and no password"),
}
