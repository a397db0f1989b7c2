"""What collecting hands on: something discovered, what came of it, and what is remembered."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from fnmatch import fnmatchcase
from typing import Literal

from sosanh.errors import SourceChanged
from sosanh.sources import Source

# The largest item that is fetched. A province's yearly report with scanned annexes stays below.
MAX_BYTES = 64 * 1024 * 1024

# What one night did with one address:
# fetched: bytes came; unchanged: the source said, or the bytes show, that they are those of the
# last visit; not_due: seen lately enough, nobody asked; duplicate: another address of a page that
# the source names too; postponed: beyond what one night fetches; excluded: robots.txt; gone: 404 or
# 410; unavailable: no answer in spite of several tries; failed: an answer that cannot be used.
Outcome = Literal[
    "fetched",
    "unchanged",
    "not_due",
    "duplicate",
    "postponed",
    "excluded",
    "gone",
    "unavailable",
    "failed",
]


class PageGone(SourceChanged):
    """The server says that there is no such page any more (404, 410)."""


class PageExcluded(SourceChanged):
    """The host's robots.txt asks visitors like us to stay away from this page."""


def is_chosen(source: Source, path: str) -> bool:
    """Whether the patterns of `source` let in the file at `path` below its folder or prefix."""
    parts = path.split("/")
    if any(fnmatchcase(part, pattern) for part in parts for pattern in source.skip):
        return False
    whole = (parts[-1], f"/{path}")
    return not source.match or any(
        fnmatchcase(one, pattern) for one in whole for pattern in source.match
    )


@dataclass(frozen=True, slots=True)
class Discovered:
    """Something that a source offers, before it is fetched.

    `Discovered("samples/ha_noi/2023.html", "2023.html", None, None)` is a file of a folder
    source; its address is relative to the project if the source's is, so that two clones agree.
    """

    address: str
    name: str  # the last part of the address
    published: date | None  # as the source says, in Vietnam's time
    title: str | None
    changed_at: datetime | None = None  # when the source says that it last changed it, in UTC


@dataclass(frozen=True, slots=True)
class Fetched:
    """The bytes of one item, unread, or the word that they are those of the last visit."""

    data: bytes | None  # None when the server answered "not modified"
    media_type: str | None  # as the server said, without parameters; None from a folder
    address: str  # where the bytes were in the end, after redirects
    status: int | None = None  # of HTTP
    headers: Mapping[str, str] = field(default_factory=dict)  # those worth keeping, lower case


@dataclass(frozen=True, slots=True)
class Visit:
    """What became of one address on one night; the newest with a document is what is known of it.

    `page` is the canonical address: the same for the ways a portal shows one article.
    `document_id` is the SHA-256 of the archived bytes; for `unchanged` and `not_due` those of an
    earlier visit, otherwise None unless bytes came.
    """

    address: str
    page: str
    outcome: Outcome
    visited_at: datetime
    document_id: str | None = None
    bytes: int = 0
    media_type: str | None = None
    final_address: str | None = None
    status: int | None = None
    headers: Mapping[str, str] = field(default_factory=dict)
    message: str | None = None


@dataclass(frozen=True, slots=True)
class Known:
    """What earlier nights know of a page: its last document, since when, and how to ask again."""

    document_id: str
    first_seen_at: datetime
    visited_at: datetime
    bytes: int = 0
    media_type: str | None = None
    etag: str | None = None
    last_modified: str | None = None
