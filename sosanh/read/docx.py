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

_SKIPPED = frozenset(
    {"del", "moveFrom", "instrText", "delText", "Fallback", "rPr", "pPr", "sectPr"}
)
_TITLE_STYLES = frozenset({"Title", "Tiu"})


def read(data: bytes) -> Content:
    """Read the main part of the document.

    Raises UnreadableDocument: `damaged`, `encrypted`, `too_large` (markup above
    `MAX_MARKUP_BYTES`, whatever the zip claims).
    """
    root = _parse(_main_part(data))
    body = next((child for child in root if _name(child) == "body"), None)
    if body is None:
        raise UnreadableDocument("damaged", "expected a body in word/document.xml, found none.")
    titles: list[str] = []
    lines = [line for block in body for line in _block_lines(block, titles)]
    return Content("\n".join(lines), " ".join(titles) or None)


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


def _name(element: etree._Element) -> str:
    # the two standards (transitional, strict) differ in their namespaces only
    return etree.QName(element).localname if isinstance(element.tag, str) else ""


def _block_lines(block: etree._Element, titles: list[str]) -> Iterator[str]:
    name = _name(block)
    if name == "p":
        text = _paragraph(block)
        lines = [line.strip() for line in text.split("\n")]
        yield from filter(None, lines)
        if _style(block) in _TITLE_STYLES:
            titles.extend(filter(None, lines))
    elif name == "tbl":
        yield from grid.lines(_cells(block))
    elif name not in _SKIPPED:
        # content controls, tracked insertions, custom markup: transparent
        for child in block:
            yield from _block_lines(child, titles)


def _cells(table: etree._Element) -> list[list[grid.Cell]]:
    """The cells of a table; one that goes on in the row below is a cell of two rows."""
    rows: list[list[grid.Cell]] = []
    open_at: dict[int, tuple[int, int]] = {}  # column: row and place of the cell that goes on
    for number, row in enumerate(_rows(table)):
        cells: list[grid.Cell] = []
        column = 0
        for element in row:
            if _name(element) != "tc":
                continue
            width, goes_on = _span(element)
            if goes_on and column in open_at:
                above, place = open_at[column]
                cell = rows[above][place]
                rows[above][place] = grid.Cell(cell.text, cell.columns, number - above + 1)
            else:
                open_at[column] = (number, len(cells))
                cells.append(grid.Cell(" ".join(_cell_texts(element)), width))
            column += width
        rows.append(cells)
    return rows


def _span(cell: etree._Element) -> tuple[int, bool]:
    """How many columns a cell takes, and whether it goes on from the row above."""
    width, goes_on = 1, False
    for properties in cell:
        if _name(properties) != "tcPr":
            continue
        for one in properties:
            value = next((str(v) for k, v in one.items() if str(k).endswith("}val")), "")
            if _name(one) == "gridSpan" and value.isdigit():
                width = max(int(value), 1)
            elif _name(one) == "vMerge":
                goes_on = value != "restart"
    return width, goes_on


def _rows(table: etree._Element) -> Iterator[etree._Element]:
    for child in table:
        if _name(child) == "tr":
            yield child
        elif _name(child) not in _SKIPPED:
            yield from _rows(child)


def _cell_texts(cell: etree._Element) -> Iterator[str]:
    for child in cell:
        yield from _block_lines(child, [])


def _style(paragraph: etree._Element) -> str | None:
    style = next((node for node in paragraph.iter("{*}pStyle")), None)
    if style is None:
        return None
    return next((str(value) for key, value in style.items() if str(key).endswith("val")), None)


def _paragraph(element: etree._Element) -> str:
    """The text of a paragraph; a text box anchored in it goes on lines of its own."""
    pieces: list[str] = []
    pending = [element]
    while pending:
        node = pending.pop()
        name = _name(node)
        if name in _SKIPPED:
            continue
        if name == "t":
            pieces.append(node.text or "")
        elif name == "tab":
            pieces.append(" ")
        elif name in ("br", "cr"):
            pieces.append("\n")
        elif name == "noBreakHyphen":
            pieces.append("-")
        elif name == "p" and node is not element:
            pieces.append("\n")
        pending.extend(reversed(node))
    return "".join(pieces).replace("\xa0", " ")
