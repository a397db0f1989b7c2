"""Bytes to characters, exactly or not at all."""

import codecs
import re
from unicodedata import normalize

from sosanh.errors import UnreadableDocument
from sosanh.read import legacy
from sosanh.read.formats import HTML
from sosanh.read.language import is_certainly_vietnamese

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_DECLARED = re.compile(rb"<meta[^>]{0,200}?charset\s*=\s*[\"']?\s*([\w-]{1,40})", re.I)

# In place of bytes that are no letters, and the most of them in a page that is one all the same.
MISFIT = "\ufffd"
MOST_MISFITS = 20


def decode(data: bytes, kind: str) -> str:
    """Return the text of `data` with line feeds as its line ends, without a byte order mark.

    UTF-8, or UTF-16 and UTF-32 with their mark; anything else only if what comes out is
    Vietnamese. Raises UnreadableDocument (`encoding`) naming the first byte that does not fit:
    guessing would turn one letter into another.
    """
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return _decode(data.removeprefix(mark), encoding, len(mark))
    try:
        return _decode(data, "utf-8", 0)
    except UnreadableDocument:
        text = legacy.decode(data, is_markup=kind == HTML)
        if text is None and kind == HTML:
            text = _declared(data)
        if text is None:
            raise
        return _with_plain_line_ends(text)


def nearly_utf8(data: bytes) -> str | None:
    """A page of UTF-8 in which a few bytes do not fit, each replaced by `MISFIT`; None for others.

    Portals cut the titles of other articles to a length in bytes, within a letter.
    """
    text = data.decode("utf-8", "replace")
    return text if text.count(MISFIT) <= MOST_MISFITS else None


def _decode(data: bytes, encoding: str, skipped: int) -> str:
    try:
        return _with_plain_line_ends(data.decode(encoding))
    except UnicodeDecodeError as error:
        at = error.start
        raise UnreadableDocument(
            "encoding",
            f"expected {encoding}, found 0x{data[at : at + 1].hex()} at byte {skipped + at} "
            f"(line {data.count(10, 0, at) + 1}). Save the document as UTF-8.",
        ) from error


def _declared(data: bytes) -> str | None:
    """The page in the encoding that its head names, if that makes it Vietnamese."""
    declared = _DECLARED.search(data[:4096])
    try:
        text = data.decode(declared[1].decode()) if declared else ""
    except (UnicodeDecodeError, LookupError):
        return None
    return text if is_certainly_vietnamese(normalize("NFC", text)) else None


def _with_plain_line_ends(text: str) -> str:
    return text.replace("\r\n", "\n").replace("\r", "\n") if "\r" in text else text
