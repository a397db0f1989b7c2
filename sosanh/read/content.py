"""What every format is read to, before anything is made of it."""

from dataclasses import dataclass
from datetime import date

from sosanh.errors import UnreadableDocument

# A quarter of an hour of a processor.
MAX_SCANNED_PAGES = 500
# About 3,000 pages. The 1,000-page yearbook of a province has some five million characters.
MAX_CHARACTERS = 10_000_000


@dataclass(frozen=True, slots=True)
class Content:
    """The lines of a document, one a paragraph, and what is known of it besides.

    `published` is what markup says, `stated` a printed date that is no line of `text`.
    `recognised_lines` are the numbers of the lines that were recognised from pictures of pages;
    `unread_pages` counts pages of a document with text that are pictures themselves.
    """

    text: str
    title: str | None = None
    published: date | None = None
    stated: date | None = None
    author: str | None = None
    section: str | None = None
    recognised_lines: frozenset[int] = frozenset()
    unread_pages: int = 0


def one_line(text: str) -> str:
    """The words of `text`, parted by one space each."""
    # the only white space that is printable is the space itself
    if text.isprintable() and "  " not in text:
        return text.strip()
    return " ".join(text.split())


def require_few(pages: int) -> None:
    """Raise UnreadableDocument (`too_large`) for more pages than are ever recognised."""
    if pages > MAX_SCANNED_PAGES:
        raise UnreadableDocument(
            "too_large",
            f"expected at most {MAX_SCANNED_PAGES} scanned pages, found {pages:,}. "
            "Split the document.",
        )
