"""A DOCX: its paragraphs and the rows of its tables, in the order of the page.

A row becomes one line, its cells separated by " | ". Deleted text, field codes and the second
copy of a text box are left out; numbers that Word counts itself are not in the file as text. What
a footnote or an endnote says follows the paragraph or the table that refers to it.

Of the hundred kinds of tags in a document a dozen matter. What stands between two texts is
looked at but once, as programs write the same markup again and again, and becomes a few marks. The
document is then one string, which marks part into paragraphs, tables, rows and cells. Where the
markup is not of the plain form that this needs, a parser reads it.
"""

import re
import zipfile
import zlib
from codecs import BOM_UTF8
from collections.abc import Sequence
from html import unescape
from io import BytesIO

from lxml import etree

from sosanh.errors import UnreadableDocument
from sosanh.read import grid
from sosanh.read.content import Content

# Markup takes some twenty bytes for each character: a report of 1,000 pages stays below.
MAX_MARKUP_BYTES = 64 * 1024 * 1024
# Tables within one another; people stop at three.
MOST_NESTED = 100

# The two standards differ in the namespace of their names only.
_WORD = (
    b"http://schemas.openxmlformats.org/wordprocessingml/2006/main",
    b"http://purl.oclc.org/ooxml/wordprocessingml/main",
)
_COMPATIBILITY = b"http://schemas.openxmlformats.org/markup-compatibility/2006"
# prefixes that mean what they usually do
_USUAL = {(b"w", _WORD[0]), (b"w", _WORD[1]), (b"mc", _COMPATIBILITY)}
_PREFIXES, _NAMESPACES = map(frozenset, zip(*_USUAL, strict=True))
_DECLARED = re.compile(rb"xmlns(?::([\w.-]+))?\s*=\s*[\"']([^\"']*)")
# What nobody sees: deleted text, text at the place it was moved from, properties as they were,
# and the second copy of what only newer programs draw.
_HIDDEN = ("w:del", "w:moveFrom", "w:pPrChange", "w:tcPrChange", "mc:Fallback")
_HIDDEN_BYTES = frozenset(name.encode() for name in _HIDDEN)
_TITLE_STYLES = frozenset({"Title", "Tiu"})
# Notes, and the parts of the package that hold them.
_NOTES = {"w:footnote": "word/footnotes.xml", "w:endnote": "word/endnotes.xml"}

# Marks are characters that no XML holds. A paragraph, a cell, a row end;
_PARAGRAPH, _CELL, _ROW = "\v", "\x1f", "\x1e"
# these begin and end;
_TABLE, _TABLE_END, _BOX, _BOX_END, _HIDE, _SHOW = "\x1d", "\x1c", "\x01", "\x02", "\x03", "\x04"
# here a title begins;
_TITLE = "\x05"
# behind these their value stands, up to _VALUE_END;
_SPAN, _MERGE, _REFERENCE, _NOTE, _VALUE_END = "\x0e", "\x0f", "\x10", "\x11", "\x12"
# and this keeps an empty first or last cell from being stripped.
_EDGE = "\x06"
_ALL_MARKS = (
    _PARAGRAPH, _CELL, _ROW, _TABLE, _TABLE_END, _BOX, _BOX_END, _HIDE, _SHOW,
    _TITLE, _SPAN, _MERGE, _REFERENCE, _NOTE, _VALUE_END, _EDGE,
)  # fmt: skip
_MARK_BYTES = "".join(_ALL_MARKS).encode()
_PAIRS = ((_TABLE, _TABLE_END), (_BOX, _BOX_END), (_HIDE, _SHOW))
# "/" stands before the name of a tag that closes.
_MARKS = {
    "/w:p": _PARAGRAPH, "/w:tc": _CELL, "/w:tr": _ROW, "w:tbl": _TABLE, "/w:tbl": _TABLE_END,
    "w:txbxContent": _BOX, "/w:txbxContent": _BOX_END,
    **dict.fromkeys(_HIDDEN, _HIDE), **dict.fromkeys((f"/{name}" for name in _HIDDEN), _SHOW),
    "w:tab": " ", "w:br": "\n", "w:cr": "\n", "w:noBreakHyphen": "-",
}  # fmt: skip
_VALUED_MARKS = {
    "w:gridSpan": _SPAN,
    "w:vMerge": _MERGE,
    **dict.fromkeys(_NOTES, _NOTE),
    **dict.fromkeys((f"{note}Reference" for note in _NOTES), _REFERENCE),
}
# the marks of tags without a value, as bytes; a hidden tag may also open and close in one
_MARK_OF = {name.encode(): mark.encode() for name, mark in _MARKS.items() if name not in _HIDDEN}
_NAMES = {name.removeprefix("/") for name in (*_MARKS, *_VALUED_MARKS, "w:t", "w:pStyle")}
_NESTED = re.compile(f"([{_BOX}{_BOX_END}{_HIDE}{_SHOW}])")
_INNERMOST_TABLE = re.compile(f"{_TABLE}([^{_TABLE}{_TABLE_END}]*){_TABLE_END}")
_SHAPE = re.compile(f"([{_SPAN}{_MERGE}])([^{_VALUE_END}]*){_VALUE_END}")
_SHAPE_IN_BOX = re.compile(f"[{_TABLE}{_TABLE_END}{_ROW}{_CELL}{_TITLE}]|{_SHAPE.pattern}")
_REFERRED = re.compile(f"{_REFERENCE}([^{_VALUE_END}]*){_VALUE_END}")

# Most tags matter only where they close.
_TAG = re.compile(
    rb"<(/(?:w:(?:p|t(?=\s)|t[cr]|tbl|txbxContent|del|moveFrom|pPrChange|tcPrChange)|mc:Fallback)|"
    rb"w:(?:tbl|txbxContent|tab|br|cr|noBreakHyphen|gridSpan|vMerge|del|moveFrom|pPrChange|"
    rb"tcPrChange|(?:foot|end)note(?:Reference)?|pStyle(?=\s[^<>]*[\"'](?:Title|Tiu)[\"']))|"
    rb"mc:Fallback)(?=[\s/>])([^<>]*)>"
)
_VALUE = re.compile(rb"\bw:(?:val|id)\s*=\s*[\"']([^\"']*)")
_TEXT_OPENS = re.compile(rb"<w:t(?:\s+[\w:]+\s*=\s*(?:\"[^\"<>]*\"|'[^'<>]*'))*\s*")
_ENDS = re.compile(rb"</w:(?:body>\s*</w:document|footnotes|endnotes)>\s*\Z")
_ENTITY_TO_LOOK_UP = re.compile(r"&(?!(?:amp|lt|gt|quot|apos);)")


def read(data: bytes) -> Content:
    """Read the main part of the document, and the notes that it refers to.

    Raises UnreadableDocument: `damaged`, `encrypted`, `too_large` (markup above
    `MAX_MARKUP_BYTES`, whatever the zip claims).
    """
    (markup,) = _parts(data, "word/document.xml")
    lines, titles = _lines(_marked(markup), _Notes(data))
    text = "\n".join(lines).replace(_EDGE, "")
    title = " ".join(titles).replace(_EDGE, "")
    return Content(text, title or None)


class _Notes:
    """The notes of a document, read when the first of them is asked for."""

    def __init__(self, data: bytes) -> None:
        self._data = data
        self._known: dict[str, list[str]] | None = None

    def lines(self, note: str) -> list[str]:
        """What the note of this kind and number says; nothing if there is none."""
        if self._known is None:
            self._known = {}
            for markup in _parts(self._data, *_NOTES.values()):
                for part in _marked(markup).split(_NOTE)[1:]:
                    name, _, marked = part.partition(_VALUE_END)
                    self._known[name], _ = _lines(marked, self)
        return self._known.get(note, [])


def _parts(data: bytes, *names: str) -> list[bytes]:
    """The markup of those parts of the package that are there."""
    try:
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


# --- from markup to marks


def _marked(markup: bytes) -> str:
    """The texts of a part of the package, and marks for what matters between them."""
    marked = _found(markup)
    if marked is None or not _is_balanced(marked):
        marked = _parsed(markup)
    return _visible(marked).replace("\xa0", " ")


def _is_balanced(marked: str) -> bool:
    return all(
        marked.count(begin) == marked.count(end)
        for begin, end in _PAIRS
        if begin in marked or end in marked
    )


def _found(markup: bytes) -> str | None:
    """Find them by patterns; None where it takes a parser to tell what is markup.

    A "<" in a text or an attribute is written "&lt;", so that what looks like a tag is one, unless
    there are comments, raw sections, or a document type that defines entities. The names of Word
    must have their usual prefix.
    """
    if not _ENDS.search(markup, len(markup) - 100):
        return None
    if b"\r" in markup:
        markup = markup.replace(b"\r\n", b"\n").replace(b"\r", b"\n")
    if any(mark in markup for mark in _MARK_BYTES):
        markup = markup.translate(None, _MARK_BYTES)
    known: dict[bytes, bytes] = {}  # markup between two texts, and what matters of it
    found: list[bytes] = []
    *pieces, rest = markup.removeprefix(BOM_UTF8).split(b"</w:t>")
    for piece in pieces:
        before, _, text = piece.rpartition(b">")
        marks = known.get(before)
        if marks is None:
            marks = _marks(before) if _TEXT_OPENS.fullmatch(before, before.rfind(b"<")) else None
            if marks is None or not _is_declared(before, is_first=not known):
                return None
            known[before] = marks
        found += (marks, text)
    marks = _marks(rest)
    if marks is None:
        return None
    try:
        marked = b"".join([*found, marks]).decode()
    except UnicodeDecodeError:
        return None
    if "&" not in marked:
        return marked
    return None if _ENTITY_TO_LOOK_UP.search(marked) else unescape(marked)


def _is_declared(markup: bytes, is_first: bool) -> bool:
    """Whether prefixes mean what they usually do; the first markup must say so of "w:"."""
    if b"xmlns" not in markup:
        return not is_first
    declared = {
        (prefix, namespace)
        for prefix, namespace in _DECLARED.findall(markup)
        if prefix in _PREFIXES or namespace in _NAMESPACES
    }
    return declared <= _USUAL and (not is_first or any(prefix == b"w" for prefix, _ in declared))


def _marks(markup: bytes) -> bytes | None:
    """What matters of the tags between two texts; None where only a parser can tell them."""
    if b"<!" in markup or markup.find(b"<?", 1) >= 0:
        return None
    marks = []
    for name, attributes in _TAG.findall(markup):
        mark = _MARK_OF.get(name)
        if mark is not None:
            marks.append(mark)
        elif name == b"/w:t":  # a text ended before, by a tag with a space in it
            return None
        elif not (name in _HIDDEN_BYTES and attributes.endswith(b"/")):
            value = _VALUE.search(attributes) if attributes else None
            printed = value[1].decode(errors="replace") if value else ""
            marks.append(_mark(name.decode(), printed).encode())
    return b"".join(marks)


def _mark(name: str, value: str) -> str:
    """The mark for a tag, "" for one that does not matter."""
    if name in _VALUED_MARKS:
        if "note" in name:
            value = f"{name.removesuffix('Reference')} {value}"
        return f"{_VALUED_MARKS[name]}{value}{_VALUE_END}"
    if name == "w:pStyle":
        return _TITLE if value in _TITLE_STYLES else ""
    return _MARKS.get(name, "")


def _parsed(markup: bytes) -> str:
    """The same of any markup."""
    root = _parse(markup)
    root_name = etree.QName(root)
    namespace = root_name.namespace or ""
    body = root.find(f"{{{namespace}}}body") if root_name.localname == "document" else root
    if body is None:
        raise UnreadableDocument("damaged", "expected a body in word/document.xml, found none.")
    namespaces = {"w": namespace, "mc": _COMPATIBILITY.decode()}
    names = {
        f"{{{namespaces[prefix]}}}{name}": f"{prefix}:{name}"
        for prefix, _, name in (name.partition(":") for name in _NAMES)
    }
    val, number = f"{{{namespace}}}val", f"{{{namespace}}}id"
    marked: list[str] = []
    for event, element in etree.iterwalk(body, events=("start", "end"), tag=tuple(names)):
        name = names[str(element.tag)]
        if event == "end":
            marked.append(_mark(f"/{name}", ""))
        elif name == "w:t":
            marked.append(element.text or "")
        else:
            marked.append(_mark(name, element.get(val) or element.get(number) or ""))
    return "".join(marked)


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


def _visible(marked: str) -> str:
    """The same without what is hidden; text boxes stand in a paragraph, on lines of their own."""
    if _HIDE not in marked and _BOX not in marked:
        return marked
    visible = []
    hidden = boxes = 0
    for part in _NESTED.split(marked):
        if part in (_HIDE, _SHOW):
            hidden += 1 if part == _HIDE else -1
        elif hidden:
            continue
        elif part in (_BOX, _BOX_END):
            boxes += 1 if part == _BOX else -1
            visible.append("\n")
        else:
            if boxes:
                part = _SHAPE_IN_BOX.sub("", part.replace(_PARAGRAPH, "\n"))
            visible.append(part)
    return "".join(visible)


# --- from marks to lines


def _lines(marked: str, notes: _Notes) -> tuple[list[str], list[str]]:
    """The lines of a document or a note, and those of them that are its title."""
    for _ in range(MOST_NESTED):
        if _TABLE not in marked:
            break
        marked = _INNERMOST_TABLE.sub(_table, marked)
    else:
        raise UnreadableDocument(
            "damaged",
            f"expected tables that end, at most {MOST_NESTED} within one another, found others.",
        )
    lines: list[str] = []
    titles: list[str] = []
    for paragraph in marked.split(_PARAGRAPH):
        referred = []
        if _REFERENCE in paragraph:
            # not among the words that refer to it: a sentence with its figures stays whole
            referred = [line for note in _REFERRED.findall(paragraph) for line in notes.lines(note)]
            paragraph = _REFERRED.sub("", paragraph)
        if _TITLE in paragraph:
            titles += _stripped(paragraph.rpartition(_TITLE)[2])
            paragraph = paragraph.replace(_TITLE, "")
        lines += _stripped(paragraph)
        lines += referred
    return lines, titles


def _table(match: re.Match[str]) -> str:
    """The lines of a table that holds no other, and what it refers to behind them."""
    marked = match[1].replace(_PARAGRAPH, "\n").replace(_TITLE, "")
    referred = "".join(one[0] for one in _REFERRED.finditer(marked))
    if referred:
        marked = _REFERRED.sub("", marked)
    rows = [row.split(_CELL)[:-1] for row in marked.split(_ROW)]
    if _SPAN in marked or _MERGE in marked:
        lines = grid.lines(_spanning(rows))
    else:
        lines = grid.plain_lines([_one_line(cell) for cell in row] for row in rows)
    return "\n".join(["", *(f"{_EDGE}{line}{_EDGE}" for line in lines), ""]) + referred + _PARAGRAPH


def _spanning(rows: Sequence[Sequence[str]]) -> list[list[grid.Cell]]:
    """The cells of rows; one that goes on in the row below is a cell of two rows.

    What stands in its lower part is not shown by Word either.
    """
    found: list[list[grid.Cell]] = []
    open_at: dict[int, tuple[int, int]] = {}  # column: row and place of what goes on
    for number, row in enumerate(rows):
        cells: list[grid.Cell] = []
        found.append(cells)
        column = 0
        for marked in row:
            shape = dict(_SHAPE.findall(marked))
            span = shape.get(_SPAN, "")
            width = max(int(span), 1) if span.isdigit() else 1
            if shape.get(_MERGE, "restart") != "restart" and column in open_at:
                above, place = open_at[column]
                cell = found[above][place]
                found[above][place] = grid.Cell(cell.text, cell.columns, number - above + 1)
            else:
                open_at[column] = (number, len(cells))
                cells.append(grid.Cell(_one_line(_SHAPE.sub("", marked)), width))
            column += width
    return found


def _one_line(cell: str) -> str:
    return " ".join(_stripped(cell))


def _stripped(text: str) -> list[str]:
    text = text.strip()
    if "\n" not in text:
        return [text] if text else []
    return [line for part in text.split("\n") if (line := part.strip())]
