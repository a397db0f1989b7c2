"""The parts of an office document, which is a zip.

zipfile makes an object of each of a dozen parts to read one of them, which takes as long as to
unpack it. So the list of a plain zip is gone through here, and zipfile reads any other: where
something does not fit, it knows what is wrong.
"""

import zipfile
import zlib
from io import BytesIO
from struct import Struct

from sosanh.errors import UnreadableDocument

# Markup takes some twenty bytes for each character: a report of 1,000 pages stays below.
MAX_MARKUP_BYTES = 64 * 1024 * 1024

# How many parts there are, how long the list of them is, and where it begins; at a zip's end.
_END = Struct("<4s6xHLL2x")
# Of each part in the list: flags, how it is packed, sum, lengths packed and unpacked, lengths of
# its name and two remarks, where it is.
_LISTED = Struct("<4s4xHH4xLLLHHH8xL")
# Before each part: the lengths of its name and a remark.
_HEAD = Struct("<4s22xHH")
# Flags of a part that is encrypted, or the patch of another.
_ODD_FLAGS = 0x61


def parts(data: bytes, *names: str) -> list[bytes]:
    """The markup of those parts of the package that are there.

    Raises UnreadableDocument: `damaged`, `encrypted`, `too_large` (markup above
    `MAX_MARKUP_BYTES`, whatever the zip claims).
    """
    try:
        found = [markup for name in names if (markup := _of_plain(data, name.encode())) is not None]
        if len(found) == len(names):
            return found
        with zipfile.ZipFile(BytesIO(data)) as package:
            return [_part(package, name) for name in names if name in package.NameToInfo]
    except RuntimeError as error:
        raise UnreadableDocument(
            "encrypted", "expected a DOCX that opens without a password. Remove the password."
        ) from error
    except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, ValueError) as error:
        raise UnreadableDocument(
            "damaged", f"expected a whole DOCX, found: {error}. Get the file again."
        ) from error


def _of_plain(data: bytes, name: bytes) -> bytes | None:
    """A part of a zip without remarks at its end; None if there is none, or anything is odd."""
    end = len(data) - _END.size
    if end < 0:
        return None
    signature, count, length, at = _END.unpack_from(data, end)
    if signature != b"PK\5\6" or at + length != end:
        return None
    found = None
    for _ in range(count):
        if at + _LISTED.size > end:
            return None
        signature, *about, named, remark, more, place = _LISTED.unpack_from(data, at)
        at += _LISTED.size
        if signature != b"PK\1\2":
            return None
        if data[at : at + named] == name:
            found = (*about, place)
        at += named + remark + more
    return _unpacked(data, name, *found) if found and at == end else None


def _unpacked(
    data: bytes, name: bytes, flags: int, method: int, crc: int, packed: int, size: int, at: int
) -> bytes | None:
    if flags & _ODD_FLAGS or method != zipfile.ZIP_DEFLATED or at + _HEAD.size > len(data):
        return None
    signature, named, remark = _HEAD.unpack_from(data, at)
    at += _HEAD.size
    if signature != b"PK\3\4" or data[at : at + named] != name:
        return None
    at += named + remark
    unpacking = zlib.decompressobj(-zlib.MAX_WBITS)
    markup = unpacking.decompress(data[at : at + packed], MAX_MARKUP_BYTES + 1)
    is_whole = unpacking.eof and len(markup) == size <= MAX_MARKUP_BYTES
    return markup if is_whole and zlib.crc32(markup) == crc else None


def _part(package: zipfile.ZipFile, name: str) -> bytes:
    with package.open(name) as part:
        markup = part.read(MAX_MARKUP_BYTES + 1)
    if len(markup) > MAX_MARKUP_BYTES:
        raise UnreadableDocument(
            "too_large",
            f"expected at most {MAX_MARKUP_BYTES:,} bytes of markup in the DOCX, found more. "
            "Split the document.",
        )
    return markup
