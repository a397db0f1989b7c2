"""A DOCX: its paragraphs and the rows of its tables, in the order of the page.

A row becomes one line, its cells separated by " | ". Deleted text, field codes and the second
copy of a text box are left out; numbers that Word counts itself are not in the file as text.

Of the hundred kinds of tags in a document a dozen matter. One pattern picks them out of the
markup, faster than a parser takes all of it in; where the markup is not of the plain form that
this needs, a parser does it.
"""

import re
import zipfile
import zlib
from collections.abc import Iterable, Iterator
from html import unescape
from io import BytesIO

from lxml import etree

from sosanh.errors import UnreadableDocument
from sosanh.read import grid
from sosanh.read.content import Content

# Markup takes some twenty bytes for each character: a report of 1,000 pages stays below.
MAX_MARKUP_BYTES = 64 * 1024 * 1024

# The two standards differ in the namespace of their names only.
_WORD = (
    b"http://schemas.openxmlformats.org/wordprocessingml/2006/main",
    b"http://purl.oclc.org/ooxml/wordprocessingml/main",
)
_COMPATIBILITY = b"http://schemas.openxmlformats.org/markup-compatibility/2006"
_USUAL = {_WORD[0]: b"w", _WORD[1]: b"w", _COMPATIBILITY: b"mc"}
_DECLARED = re.compile(rb"xmlns(?::([\w.-]+))?\s*=\s*[\"']([^\"']*)")
# What nobody sees: deleted text, text at the place it was moved from, properties as they were,
# and the second copy of what only newer programs draw.
_HIDDEN = ("w:del", "w:moveFrom", "w:pPrChange", "w:tcPrChange", "mc:Fallback")
_SIGNS = {"w:tab": " ", "w:br": "\n", "w:cr": "\n", "w:noBreakHyphen": "-"}
_TITLE_STYLES = frozenset({"Title", "Tiu"})
# A text, or a tag that matters with its attributes. Most tags matter only where they close.
_Found = tuple[str, str]
_FOUND = re.compile(
    r"<(?:w:t(?:\s[^<>]*(?<!/))?>([^<]+)|("
    r"/w:(?:p|t[cr]|tbl|txbxContent|del|moveFrom|pPrChange|tcPrChange)|/mc:Fallback|"
    r"w:(?:t(?:bl|xbxContent)|(?:del|moveFrom|pPrChange|tcPrChange)(?:\s[^<>]*)?|"
    r"(?:tab|br|cr|noBreakHyphen)(?:\s[^<>]*)?/|(?:gridSpan|vMerge)[\s/][^<>]*|"
    r"pStyle\s[^<>]*[\"'](?:Title|Tiu)[\"'][^<>]*)|"
    r"mc:Fallback(?:\s[^<>]*)?"
    r")\s*>)"
)
_NAMES = (
    "w:p", "w:t", "w:tbl", "w:tr", "w:tc", "w:txbxContent", "w:pStyle", "w:gridSpan", "w:vMerge",
    *_HIDDEN[:-1], *_SIGNS,
)  # fmt: skip
_OF_TABLES = frozenset({"/w:tc", "/w:tr", "/w:tbl", "w:tbl"})
_NAME = re.compile(r"/?[\w:]+")
_VALUE = re.compile(r'\bw:val\s*=\s*["\']([^"\']*)')
_ENTITY_TO_LOOK_UP = re.compile(rb"&(?!(?:amp|lt|gt|quot|apos);)")


def read(data: bytes) -> Content:
    """Read the main part of the document.

    Raises UnreadableDocument: `damaged`, `encrypted`, `too_large` (markup above
    `MAX_MARKUP_BYTES`, whatever the zip claims).
    """
    markup = _main_part(data)
    found = _found(markup)
    body = _Body()
    if found is None or not body.take(found):
        body = _Body()
        body.take(_parsed(markup))
    return Content("\n".join(body.lines), " ".join(body.titles) or None)


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


# --- the texts and tags that matter


def _found(markup: bytes) -> list[_Found] | None:
    """Find them by a pattern; None where it takes a parser to tell what is one.

    A "<" in a text or an attribute is written "&lt;", so that what looks like a tag is one, unless
    there are comments, raw sections, or a document type that defines entities. The names of Word
    must have their usual prefix.
    """
    usual = (
        b"<!" not in markup
        and markup.find(b"<?", 1) < 0
        and b"<w:body>" in markup
        and markup.rstrip().endswith(b"</w:document>")
        and _has_usual_prefixes(markup)
        and not _ENTITY_TO_LOOK_UP.search(markup)
    )
    if not usual:
        return None
    try:
        text = markup.decode("utf-8-sig")
    except UnicodeDecodeError:
        return None
    if b"\r" in markup:
        text = text.replace("\r\n", "\n").replace("\r", "\n")
    found = _FOUND.findall(text)
    if b"&" in markup:
        return [(unescape(piece), tag) for piece, tag in found]
    return found


def _has_usual_prefixes(markup: bytes) -> bool:
    """Whether "w:" and "mc:" mean what they usually do, and nothing else means it."""
    found = {
        (prefix, _USUAL.get(namespace, prefix if prefix not in _USUAL.values() else None))
        for prefix, namespace in _DECLARED.findall(markup)
    }
    return all(prefix == usual for prefix, usual in found) and any(p == b"w" for p, _ in found)


def _parsed(markup: bytes) -> Iterator[_Found]:
    """The same of any markup."""
    root = _parse(markup)
    namespace = etree.QName(root).namespace or ""
    body = root.find(f"{{{namespace}}}body")
    if body is None:
        raise UnreadableDocument("damaged", "expected a body in word/document.xml, found none.")
    names = {f"{{{namespace}}}{name[2:]}": name for name in _NAMES}
    names[f"{{{_COMPATIBILITY.decode()}}}Fallback"] = "mc:Fallback"
    value = f"{{{namespace}}}val"
    for event, element in etree.iterwalk(body, events=("start", "end"), tag=tuple(names)):
        name = names[str(element.tag)]
        if event == "end":
            yield "", f"/{name}"
        elif name == "w:t":
            yield element.text or "", ""
        else:
            yield "", f'{name} w:val="{element.get(value) or ""}"'


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


# --- what they hold


class _Body:
    """The lines of a document, and those of them that are its title."""

    def __init__(self) -> None:
        self.lines: list[str] = []
        self.titles: list[str] = []
        self._tables: list[_Table] = []  # the innermost last
        self._is_title = False

    def take(self, found: Iterable[_Found]) -> bool:
        """Take in a document; return whether all that was opened was closed."""
        pieces: list[str] = []  # of the paragraph that is open
        hidden = boxes = 0
        for text, tag in found:
            if text:
                if not hidden:
                    pieces.append(text)
            elif tag == "/w:p":
                if hidden or not pieces:
                    continue
                if boxes:
                    pieces.append("\n")
                else:
                    self._end_paragraph(pieces)
                    pieces.clear()
            elif tag in _OF_TABLES:
                if not hidden and not boxes:
                    self._take_tag(tag, tag)
            else:
                match = _NAME.match(tag)
                name = match[0] if match else ""
                if name.removeprefix("/") in _HIDDEN:
                    if not tag.endswith("/"):
                        hidden += -1 if tag[0] == "/" else 1
                elif hidden:
                    continue
                elif name in _SIGNS:
                    pieces.append(_SIGNS[name])
                elif name in ("w:txbxContent", "/w:txbxContent"):
                    # a text box stands inside a paragraph, on lines of its own
                    boxes += -1 if tag[0] == "/" else 1
                    pieces.append("\n")
                elif not boxes:
                    self._take_tag(name, tag)
        return not (hidden or boxes or pieces or self._tables)

    def _take_tag(self, name: str, tag: str) -> None:
        if name == "w:pStyle":
            self._is_title = _value(tag) in _TITLE_STYLES
        elif name == "w:tbl":
            self._tables.append(_Table())
        elif self._tables:
            if name == "/w:tbl":
                self._add(self._tables.pop().lines())
            else:
                self._tables[-1].take(name, tag)

    def _end_paragraph(self, pieces: list[str]) -> None:
        text = "".join(pieces).replace("\xa0", " ")
        lines = [line for part in text.split("\n") if (line := part.strip())]
        if self._is_title:
            self._is_title = False
            if not self._tables:
                self.titles += lines
        self._add(lines)

    def _add(self, lines: list[str]) -> None:
        (self._tables[-1].cell if self._tables else self.lines).extend(lines)


class _Table:
    """The cells of a table; one that goes on in the row below is a cell of two rows."""

    def __init__(self) -> None:
        self.cell: list[str] = []  # lines of the cell that is open
        self._rows: list[list[grid.Cell]] = [[]]
        self._open_at: dict[int, tuple[int, int]] = {}  # column: row and place of what goes on
        self._column = 0
        self._width = 1
        self._goes_on = False

    def lines(self) -> list[str]:
        """The lines of the whole table."""
        return grid.lines(self._rows)

    def take(self, name: str, tag: str) -> None:
        """Take in a tag that stands in no paragraph and in no table within."""
        if name == "/w:tc":
            self._end_cell()
        elif name == "/w:tr":
            self._rows.append([])
            self._column = 0
        elif name == "w:vMerge":
            self._goes_on = _value(tag) != "restart"
        elif name == "w:gridSpan":
            value = _value(tag)
            self._width = max(int(value), 1) if value.isdigit() else 1

    def _end_cell(self) -> None:
        number, row = len(self._rows) - 1, self._rows[-1]
        if self._goes_on and self._column in self._open_at:
            above, place = self._open_at[self._column]
            cell = self._rows[above][place]
            self._rows[above][place] = grid.Cell(cell.text, cell.columns, number - above + 1)
        else:
            self._open_at[self._column] = (number, len(row))
            row.append(grid.Cell(" ".join(self.cell), self._width))
        self._column += self._width
        self.cell, self._width, self._goes_on = [], 1, False


def _value(tag: str) -> str:
    match = _VALUE.search(tag)
    return match[1] if match else ""
