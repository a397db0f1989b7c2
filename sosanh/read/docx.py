"""A DOCX: its paragraphs and the rows of its tables, in the order of the page.

A row becomes one line, its cells separated by " | ". Deleted text, field codes and the second
copy of a text box are left out; numbers that Word counts itself are not in the file as text.
"""

import zipfile
import zlib
from collections.abc import Iterator
from io import BytesIO

from lxml import etree

from sosanh.errors import UnreadableDocument
from sosanh.read import grid
from sosanh.read.content import Content

# Markup takes some twenty bytes for each character: a report of 1,000 pages stays below.
MAX_MARKUP_BYTES = 64 * 1024 * 1024

_SKIPPED = ("del", "moveFrom", "instrText", "delText", "rPr", "pPr", "sectPr")
# the second copy of what only newer programs draw
_FALLBACK = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"
_SIGNS = {"tab": " ", "br": "\n", "cr": "\n", "noBreakHyphen": "-"}
_TITLE_STYLES = frozenset({"Title", "Tiu"})


def read(data: bytes) -> Content:
    """Read the main part of the document.

    Raises UnreadableDocument: `damaged`, `encrypted`, `too_large` (markup above
    `MAX_MARKUP_BYTES`, whatever the zip claims).
    """
    root = _parse(_main_part(data))
    namespace = etree.QName(root).namespace or ""
    body = root.find(f"{{{namespace}}}body")
    if body is None:
        raise UnreadableDocument("damaged", "expected a body in word/document.xml, found none.")
    reader = _Reader(namespace)
    lines = [line for block in body for line in reader.lines(block)]
    return Content("\n".join(lines), " ".join(reader.titles) or None)


def _main_part(data: bytes) -> bytes:
    try:
        with (
            zipfile.ZipFile(BytesIO(data)) as package,
            package.open("word/document.xml") as part,
        ):
            markup = part.read(MAX_MARKUP_BYTES + 1)
    except RuntimeError as error:
        raise UnreadableDocument(
            "encrypted", "expected a DOCX that opens without a password. Remove the password."
        ) from error
    except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, ValueError) as error:
        raise UnreadableDocument(
            "damaged", f"expected a whole DOCX, found: {error}. Get the file again."
        ) from error
    if len(markup) > MAX_MARKUP_BYTES:
        raise UnreadableDocument(
            "too_large",
            f"expected at most {MAX_MARKUP_BYTES:,} bytes of markup in the DOCX, found more. "
            "Split the document.",
        )
    return markup


def _parse(markup: bytes) -> etree._Element:
    parser = etree.XMLParser(
        resolve_entities=False,
        load_dtd=False,
        no_network=True,
        huge_tree=False,
        remove_comments=True,
    )
    try:
        root = etree.fromstring(markup, parser)
    except etree.XMLSyntaxError as error:
        raise UnreadableDocument(
            "damaged", f"expected well-formed markup in the DOCX, found: {error}."
        ) from error
    if root.getroottree().docinfo.internalDTD is not None:
        raise UnreadableDocument(
            "damaged", "expected no document type in a DOCX, found one: it may define entities."
        )
    return root


class _Reader:
    """Goes through the body; the two standards differ in the namespace of their names only."""

    def __init__(self, namespace: str) -> None:
        def named(*names: str) -> tuple[str, ...]:
            return tuple(f"{{{namespace}}}{name}" for name in names)

        self._p, self._table, self._row, self._cell, self._t = named("p", "tbl", "tr", "tc", "t")
        self._p_properties, self._style = named("pPr", "pStyle")
        self._cell_properties, self._grid_span, self._merge = named("tcPr", "gridSpan", "vMerge")
        (self._val,) = named("val")
        self._signs = dict(zip(named(*_SIGNS), _SIGNS.values(), strict=True))
        self._skipped = frozenset({*named(*_SKIPPED), _FALLBACK})
        self._hiding = {*named("moveFrom"), _FALLBACK}
        self._wanted = frozenset({self._p, self._t, *self._signs, *self._hiding})
        self.titles: list[str] = []

    def lines(self, block: etree._Element, *, in_table: bool = False) -> Iterator[str]:
        """The lines of a paragraph, a table, or what holds such."""
        tag = block.tag
        if tag == self._p:
            lines = [text for line in self._paragraph(block).split("\n") if (text := line.strip())]
            yield from lines
            if not in_table and self._is_title(block):
                self.titles.extend(lines)
        elif tag == self._table:
            yield from grid.lines(self._cells(block))
        elif tag not in self._skipped:
            # content controls, tracked insertions, custom markup: transparent
            for child in block:
                yield from self.lines(child, in_table=in_table)

    def _cells(self, table: etree._Element) -> list[list[grid.Cell]]:
        """The cells of a table; one that goes on in the row below is a cell of two rows."""
        rows: list[list[grid.Cell]] = []
        open_at: dict[int, tuple[int, int]] = {}  # column: row and place of the cell that goes on
        for number, row in enumerate(self._rows(table)):
            cells: list[grid.Cell] = []
            column = 0
            for element in row:
                if element.tag != self._cell:
                    continue
                width, goes_on = self._span(element)
                if goes_on and column in open_at:
                    above, place = open_at[column]
                    cell = rows[above][place]
                    rows[above][place] = grid.Cell(cell.text, cell.columns, number - above + 1)
                else:
                    open_at[column] = (number, len(cells))
                    cells.append(grid.Cell(self._cell_text(element), width))
                column += width
            rows.append(cells)
        return rows

    def _rows(self, table: etree._Element) -> Iterator[etree._Element]:
        for child in table:
            if child.tag == self._row:
                yield child
            elif child.tag not in self._skipped:
                yield from self._rows(child)

    def _cell_text(self, cell: etree._Element) -> str:
        return " ".join(line for child in cell for line in self.lines(child, in_table=True))

    def _span(self, cell: etree._Element) -> tuple[int, bool]:
        """How many columns a cell takes, and whether it goes on from the row above."""
        width, goes_on = 1, False
        if not len(cell) or cell[0].tag != self._cell_properties:
            return width, goes_on
        for one in cell[0]:
            if one.tag == self._merge:
                goes_on = one.get(self._val) != "restart"
            elif one.tag == self._grid_span:
                value = str(one.get(self._val) or "")
                width = max(int(value), 1) if value.isdigit() else 1
        return width, goes_on

    def _is_title(self, paragraph: etree._Element) -> bool:
        if not len(paragraph) or paragraph[0].tag != self._p_properties:
            return False
        styles = (one.get(self._val) for one in paragraph[0] if one.tag == self._style)
        return next(styles, None) in _TITLE_STYLES

    def _paragraph(self, element: etree._Element) -> str:
        """The text of a paragraph; a text box anchored in it goes on lines of its own."""
        pieces: list[str] = []
        wanted = self._wanted
        for node in element.iter():
            tag = node.tag
            if tag not in wanted:
                continue
            if tag == self._t:
                pieces.append(node.text or "")
            elif tag == self._p:
                pieces.append("\n" if node is not element else "")
            elif tag in self._hiding:
                return self._visible(element)
            else:
                pieces.append(self._signs[str(tag)])
        return "".join(pieces).replace("\xa0", " ")

    def _visible(self, element: etree._Element) -> str:
        """The same where parts of the paragraph are hidden."""
        pieces: list[str] = []
        pending = [element]
        while pending:
            node = pending.pop()
            if node.tag in self._skipped:
                continue
            if node.tag == self._t:
                pieces.append(node.text or "")
            elif node.tag == self._p and node is not element:
                pieces.append("\n")
            else:
                pieces.append(self._signs.get(str(node.tag), ""))
            pending.extend(reversed(node))
        return "".join(pieces).replace("\xa0", " ")
