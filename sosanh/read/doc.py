"""A DOC of Word 97 to 2003: its paragraphs and the rows of its tables, in the order of the page.

The text lies in pieces, which a table in another stream lists; which paragraphs are cells, and
which of them end a row, is told by properties on pages of 512 bytes. A row becomes one line, its
cells separated by " | ".
"""

import re
import struct
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass, replace
from io import BytesIO

import olefile

from sosanh.errors import UnreadableDocument
from sosanh.read import grid
from sosanh.read.content import Content, one_line

# Places in the head of the main stream.
_FLAGS, _TEXT_LENGTH, _PARAGRAPH_PAGES, _PIECES = 0x0A, 0x4C, 0x102, 0x1A2
_ENCRYPTED, _TABLE_1 = 0x0100, 0x0200
_WORD_97 = 0xC1
_IN_TABLE, _ENDS_ROW, _TABLE_DEFINITION = 0x2416, 0x2417, 0xD608
# Of a cell, in its definition of 20 bytes: it is the right or the lower part of another.
_CELL_BYTES, _HORIZONTAL, _VERTICAL = 20, 0x0002, 0x0060
_LOWER_PART = 0x0020
# A property's operand in bytes, by the top three bits of its code; 6 says its own length.
_OPERANDS = {0: 1, 1: 1, 2: 2, 3: 4, 4: 2, 5: 2, 7: 3}

_PARAGRAPH = "\r"
# A contents entry is a field in a field in a field.
FIELDS_NESTED = 5
_FIELD = re.compile("\x13[^\x13\x14\x15]*(?:\x14([^\x13\x14\x15]*))?\x15")
_SIGNS = {
    0x01: "", 0x02: "", 0x05: "", 0x08: "", 0x13: "", 0x14: "", 0x15: "", 0x1F: "", 0x00: "",
    0x0B: "\n", 0x0C: "\n", 0x0E: "\n", 0x09: " ", 0x1E: "-", 0xA0: " ",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class _Piece:
    text: str
    start: int  # where in the stream its first character lies
    width: int  # bytes a character


@dataclass(frozen=True, slots=True)
class _Paragraphs:
    """The paragraphs by the places in the stream where they begin."""

    starts: list[int]
    in_table: list[bool]
    rows: list[grid.Row | None]  # the shape of the row that ends there

    def at(self, place: int) -> tuple[bool, grid.Row | None]:
        number = bisect_right(self.starts, place) - 1
        return (False, None) if number < 0 else (self.in_table[number], self.rows[number])


def read(data: bytes) -> Content:
    """Read the main text.

    Raises UnreadableDocument: `damaged`, `encrypted`, `unknown_format` (another program's file,
    or a Word from before 1997).
    """
    main, table = _streams(data)
    try:
        pieces = list(_pieces(main, table))
        paragraphs = _paragraphs(main, table)
    except (struct.error, IndexError) as error:
        raise UnreadableDocument(
            "damaged", f"expected a whole DOC, found one cut off ({error}). Get the file again."
        ) from error
    return Content("\n".join(_lines(pieces, paragraphs)))


def _streams(data: bytes) -> tuple[bytes, bytes]:
    try:
        with olefile.OleFileIO(BytesIO(data)) as package:
            if package.exists("EncryptedPackage"):
                raise _encrypted()
            if not package.exists("WordDocument"):
                raise UnreadableDocument(
                    "unknown_format",
                    "expected a DOC, found an Excel, PowerPoint or other file from before 2007. "
                    "Save it as DOCX or PDF.",
                )
            main = package.openstream("WordDocument").read()
            version, flags = _number(main, 2, "H"), _number(main, _FLAGS, "H")
            if version < _WORD_97:
                raise UnreadableDocument(
                    "unknown_format",
                    "expected a DOC of Word 97 or later, found an older one. Save it as DOCX.",
                )
            if flags & _ENCRYPTED:
                raise _encrypted()
            table = package.openstream("1Table" if flags & _TABLE_1 else "0Table").read()
    except (OSError, struct.error, IndexError, ValueError) as error:
        raise UnreadableDocument(
            "damaged", f"expected a whole DOC, found: {error}. Get the file again."
        ) from error
    return main, table


def _encrypted() -> UnreadableDocument:
    return UnreadableDocument(
        "encrypted", "expected a DOC that opens without a password. Remove the password."
    )


def _number(data: bytes, at: int, kind: str) -> int:
    (value,) = struct.unpack_from("<" + kind, data, at)
    return int(value)


def _part(main: bytes, table: bytes, at: int) -> bytes:
    start, size = _number(main, at, "I"), _number(main, at + 4, "I")
    return table[start : start + size]


def _pieces(main: bytes, table: bytes) -> Iterator[_Piece]:
    """The pieces of the main text, in order; notes, heads and feet come behind it."""
    listed = _part(main, table, _PIECES)
    at = 0
    while listed[at] == 1:  # properties that pieces share
        at += 3 + _number(listed, at + 1, "H")
    size = _number(listed, at + 1, "I")
    listed = listed[at + 5 : at + 5 + size]
    count = (len(listed) - 4) // 12
    ends = struct.unpack_from(f"<{count + 1}I", listed)
    length = _number(main, _TEXT_LENGTH, "I")
    for number in range(count):
        first, last = ends[number], min(ends[number + 1], length)
        if last <= first:
            continue
        place = _number(listed, 4 * (count + 1) + 8 * number + 2, "I")
        one_byte = bool(place & 0x4000_0000)
        place &= 0x3FFF_FFFF
        start, width = (place // 2, 1) if one_byte else (place, 2)
        raw = main[start : start + (last - first) * width]
        text = raw.decode("cp1252" if one_byte else "utf-16-le", "replace")
        yield _Piece(text, start, width)


def _paragraphs(main: bytes, table: bytes) -> _Paragraphs:
    listed = _part(main, table, _PARAGRAPH_PAGES)
    count = (len(listed) - 4) // 8
    found = _Paragraphs([], [], [])
    for number in range(count):
        page = (_number(listed, 4 * (count + 1) + 4 * number, "I") & 0x3F_FFFF) * 512
        held = main[page + 511]
        for index in range(held):
            properties = _properties(main, page, 4 * (held + 1) + 13 * index)
            found.starts.append(_number(main, page + 4 * index, "I"))
            found.in_table.append(_IN_TABLE in properties)
            shape = _shape(properties.get(_TABLE_DEFINITION, b""))
            found.rows.append(shape if _ENDS_ROW in properties else None)
    return found


def _shape(definition: bytes) -> grid.Row:
    """A row without texts, as its definition says: borders, then what is merged."""
    count = definition[2] if len(definition) > 2 else 0
    cells = 3 + 2 * (count + 1)
    if len(definition) < cells:
        return grid.Row(())
    flags = [
        _number(definition, at, "H") if at + 2 <= len(definition) else 0
        for at in range(cells, cells + _CELL_BYTES * count, _CELL_BYTES)
    ]
    return grid.Row(
        (),
        struct.unpack_from(f"<{count + 1}h", definition, 3),
        goes_on=[flag & _VERTICAL == _LOWER_PART for flag in flags],
        joins=[bool(flag & _HORIZONTAL) for flag in flags],
    )


def _properties(main: bytes, page: int, at: int) -> dict[int, bytes]:
    """The properties that are switched on, by their codes."""
    offset = 2 * main[page + at]
    if not offset:
        return {}
    at = page + offset
    size = 2 * main[at] - 1
    at += 1
    if size < 0:
        size = 2 * main[at]
        at += 1
    end, at = at + size, at + 2  # behind the number of the style
    found: dict[int, bytes] = {}
    while at + 2 < end:
        code = _number(main, at, "H")
        at += 2
        operand = _OPERANDS.get(code >> 13)
        if operand is None:
            long = code == _TABLE_DEFINITION
            operand = _number(main, at, "H") + 1 if long else main[at] + 1
        if operand > 4 or main[at]:
            found[code] = main[at : at + operand]
        at += operand
    return found


def _lines(pieces: list[_Piece], paragraphs: _Paragraphs) -> Iterator[str]:
    """One line a paragraph or row; pieces may end anywhere, and paragraphs run across them."""
    waiting: list[str] = []
    cells: list[str] = []
    rows: list[grid.Row] = []  # of the table that is being read
    for piece in pieces:
        begin = 0
        for match in re.finditer("[\r\x07]", piece.text):
            waiting.append(piece.text[begin : match.start()])
            begin = match.end()
            text = _clean("".join(waiting))
            in_table, shape = paragraphs.at(piece.start + match.start() * piece.width)
            if match[0] == _PARAGRAPH and in_table:
                waiting = [text, " "]  # a cell of several paragraphs
                continue
            waiting = []
            if match[0] == _PARAGRAPH:
                yield from grid.lines_of_drawn(rows)
                rows = []
                yield from filter(None, (one_line(line) for line in text.split("\n")))
            elif shape is not None:
                rows.append(replace(shape, texts=cells))
                cells = []
            else:
                cells.append(one_line(text))
        waiting.append(piece.text[begin:])
    yield from grid.lines_of_drawn(rows)
    text = _clean("".join(waiting))
    yield from filter(None, (one_line(line) for line in text.split("\n")))


def _clean(text: str) -> str:
    """The text with what fields show instead of what they say, and without signs of layout."""
    for _ in range(FIELDS_NESTED):
        if "\x13" not in text:
            break
        text = _FIELD.sub(lambda match: match[1] or "", text)
    return text.translate(_SIGNS)
