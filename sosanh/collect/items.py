"""What collecting hands on: something discovered, something fetched."""

from dataclasses import dataclass
from datetime import date

# The largest item that is fetched. A province's yearly report with scanned annexes stays below.
MAX_BYTES = 64 * 1024 * 1024


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


@dataclass(frozen=True, slots=True)
class Fetched:
    """The bytes of one item, unread."""

    data: bytes
    media_type: str | None  # as the server said, without parameters; None from a folder
    address: str  # where the bytes were in the end, after redirects
