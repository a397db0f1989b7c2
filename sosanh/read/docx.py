"""A DOCX: its paragraphs and the rows of its tables, in the order of the page.

A row becomes one line, its cells separated by " | ". Deleted text, field codes and the second
copy of a text box are left out; numbers that Word counts itself are not in the file as text. What
a footnote or an endnote says follows the paragraph or the table that refers to it.

Of the hundred kinds of tags in a document a dozen matter. A pattern picks them out of the markup
between two texts, and but once: programs write the same markup again and again. Where it is not
of the plain form that this needs, a parser takes all of it in.
"""

import re
import zipfile
import zlib
from codecs import BOM_UTF8
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
_DEPTHS = dict.fromkeys(_HIDDEN, 1) | {f"/{name}": -1 for name in _HIDDEN}
_HIDDEN_BYTES = frozenset(name.encode() for name in _HIDDEN)
_SIGNS = {"w:tab": " ", "w:br": "\n", "w:cr": "\n", "w:noBreakHyphen": "-"}
_TITLE_STYLES = frozenset({"Title", "Tiu"})
# Notes, and the parts of the package that hold them.
_NOTES = {"w:footnote": "word/footnotes.xml", "w:endnote": "word/endnotes.xml"}
_REFERENCES = {f"{note}Reference": note for note in _NOTES}
_NAMES = (
    "w:p", "w:t", "w:tbl", "w:tr", "w:tc", "w:txbxContent", "w:pStyle", "w:gridSpan", "w:vMerge",
    *_HIDDEN[:-1], *_SIGNS, *_NOTES, *_REFERENCES,
)  # fmt: skip

# The name of a tag that matters, "/" before it where it closes, and the attribute that matters.
_Tag = tuple[str, str]
# Tags that matter, and the text behind them.
_Piece = tuple[tuple[_Tag, ...], str]
# Most tags matter only where they close.
_TAG = re.compile(
    rb"<(/(?:w:(?:p|t(?=\s)|t[cr]|tbl|txbxContent|del|moveFrom|pPrChange|tcPrChange|(?:foot|end)note)|"
    rb"mc:Fallback)|w:(?:tbl|txbxContent|tab|br|cr|noBreakHyphen|gridSpan|vMerge|del|"
    rb"moveFrom|pPrChange|tcPrChange|(?:foot|end)note(?:Reference)?|"
    rb"pStyle(?=\s[^<>]*[\"'](?:Title|Tiu)[\"']))|mc:Fallback)"
    rb"((?:[\s/][^<>]*)?)>"
)
_VALUE = re.compile(rb"\bw:(?:val|id)\s*=\s*[\"']([^\"']*)")
_TEXT_OPENS = re.compile(rb"<w:t(?:\s+[\w:]+\s*=\s*(?:\"[^\"<>]*\"|'[^'<>]*'))*\s*>")
_ENDS = re.compile(rb"</w:(?:body>\s*</w:document|footnotes|endnotes)>\s*\Z")
_ENTITY_TO_LOOK_UP = re.compile(r"&(?!(?:amp|lt|gt|quot|apos);)")


def read(data: bytes) -> Content:
    """Read the main part of the document, and the notes that it refers to.

    Raises UnreadableDocument: `damaged`, `encrypted`, `too_large` (markup above
    `MAX_MARKUP_BYTES`, whatever the zip claims).
    """
    body = _taken(_parts(data, "word/document.xml")[0], _Notes(data))
    return Content("\n".join(body.lines()), " ".join(body.titles) or None)


class _Notes:
    """The notes of a document, read when the first of them is asked for."""

    def __init__(self, data: bytes = b"") -> None:
        self._data = data
        self._known: dict[_Tag, list[str]] | None = None

    def lines(self, note: _Tag) -> list[str]:
        """What the note with this tag and number says; nothing if there is none."""
        if self._known is None:
            self._known = {}
            for markup in _parts(self._data, *_NOTES.values()):
                self._known |= _taken(markup, self).notes
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


def _taken(markup: bytes, notes: _Notes) -> "_Body":
    found = _found(markup)
    body = _Body(notes)
    if found is None or not body.take(found):
        body = _Body(notes)
        body.take(_parsed(markup))
    return body


# --- the texts and tags that matter


def _found(markup: bytes) -> list[_Piece] | None:
    """Find them by a pattern; None where it takes a parser to tell what is one.

    A "<" in a text or an attribute is written "&lt;", so that what looks like a tag is one, unless
    there are comments, raw sections, or a document type that defines entities. The names of Word
    must have their usual prefix.
    """
    if not _ENDS.search(markup, len(markup) - 100):
        return None
    if b"\r" in markup:
        markup = markup.replace(b"\r\n", b"\n").replace(b"\r", b"\n")
    seen: dict[bytes, tuple[_Tag, ...] | None] = {}
    found: list[_Piece] = []
    *pieces, rest = markup.removeprefix(BOM_UTF8).split(b"</w:t>")
    try:
        for piece in pieces:
            begins = piece.find(b">", piece.rfind(b"<")) + 1
            before = piece[:begins]
            if before not in seen:
                is_usual = _ends_in_text(before) and _is_declared(before, is_first=not seen)
                seen[before] = _tags(before) if is_usual else None
            tags = seen[before]
            text = piece[begins:].decode()
            if tags is None or ("&" in text and _ENTITY_TO_LOOK_UP.search(text)):
                return None
            found.append((tags, unescape(text) if "&" in text else text))
    except UnicodeDecodeError:
        return None
    tags = _tags(rest)
    return None if tags is None else [*found, (tags, "")]


def _ends_in_text(markup: bytes) -> bool:
    return bool(_TEXT_OPENS.fullmatch(markup, markup.rfind(b"<")))


def _is_declared(markup: bytes, is_first: bool) -> bool:
    """Whether prefixes mean what they usually do; the first markup must say so of "w:"."""
    if b"xmlns" not in markup:
        return not is_first
    declared = _DECLARED.findall(markup)
    return all(map(_is_usual, declared)) and (
        not is_first or any(prefix == b"w" for prefix, _ in declared)
    )


def _tags(markup: bytes) -> tuple[_Tag, ...] | None:
    """The tags that matter; None where there are others that only a parser can tell."""
    if b"<!" in markup or markup.find(b"<?", 1) >= 0:
        return None
    tags = []
    for name, attributes in _TAG.findall(markup):
        if name == b"/w:t":  # a text ended before, by a tag with a space in it
            return None
        if not (name in _HIDDEN_BYTES and attributes.endswith(b"/")):
            tags.append((name.decode(), _value(attributes) if attributes else ""))
    return tuple(tags)


def _is_usual(declared: tuple[bytes, bytes]) -> bool:
    """Whether a prefix and its namespace are "w:" or "mc:" with what they usually mean, or none."""
    prefix, namespace = declared
    return _USUAL.get(namespace, b"") == (prefix if prefix in _USUAL.values() else b"")


def _value(attributes: bytes) -> str:
    match = _VALUE.search(attributes)
    return match[1].decode() if match else ""


def _parsed(markup: bytes) -> Iterator[_Piece]:
    """The same of any markup."""
    root = _parse(markup)
    root_name = etree.QName(root)
    namespace = root_name.namespace or ""
    body = root.find(f"{{{namespace}}}body") if root_name.localname == "document" else root
    if body is None:
        raise UnreadableDocument("damaged", "expected a body in word/document.xml, found none.")
    names = {f"{{{namespace}}}{name[2:]}": name for name in _NAMES}
    names[f"{{{_COMPATIBILITY.decode()}}}Fallback"] = "mc:Fallback"
    val, number = f"{{{namespace}}}val", f"{{{namespace}}}id"
    for event, element in etree.iterwalk(body, events=("start", "end"), tag=tuple(names)):
        name = names[str(element.tag)]
        if event == "end":
            yield ((f"/{name}", ""),), ""
        elif name == "w:t":
            yield (), element.text or ""
        else:
            yield ((name, element.get(val) or element.get(number) or ""),), ""


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
    """The lines of a document, those of them that are its title, or the notes of a part of notes.

    `known` are the notes that the document may refer to; those found here are in `notes`.
    """

    def __init__(self, known: _Notes) -> None:
        self.titles: list[str] = []
        self.notes: dict[_Tag, list[str]] = {}
        self._known = known
        self._referred: list[str] = []  # notes that belong behind what is open
        self._note = ("", "")
        self._flow = _Flow()
        self._tables: list[_Table] = []  # the innermost last
        self._title_at = -1  # where the title begins, while it is open

    def lines(self) -> list[str]:
        """What has been taken in since this was asked last."""
        return self._flow.taken()

    def take(self, found: Iterable[_Piece]) -> bool:
        """Take in a document; return whether all that was opened was closed."""
        pieces = self._flow.open
        hidden = boxes = 0
        for tags, text in found:
            for name, value in tags:
                if name in _DEPTHS:
                    hidden += _DEPTHS[name]
                elif hidden:
                    continue
                elif name == "/w:p":
                    pieces.append("\n")
                    if not boxes:
                        self._end_paragraph()
                elif name in _SIGNS:
                    pieces.append(_SIGNS[name])
                elif name in ("w:txbxContent", "/w:txbxContent"):
                    # a text box stands inside a paragraph, on lines of its own
                    boxes += -1 if name[0] == "/" else 1
                    pieces.append("\n")
                elif name in _REFERENCES:
                    self._referred += self._known.lines((_REFERENCES[name], value))
                elif not boxes:
                    self._take_tag(name, value)
                    pieces = (self._tables[-1].cell if self._tables else self._flow).open
            if text and not hidden:
                pieces.append(text)
        return not (hidden or boxes or self._tables)

    def _take_tag(self, name: str, value: str) -> None:
        if name == "w:pStyle":
            if value in _TITLE_STYLES and not self._tables:
                self._title_at = len(self._flow.open)
        elif name in _NOTES:
            self._note = (name, value)
        elif name[1:] in _NOTES:
            self.notes[self._note] = self.lines()
        elif name == "w:tbl":
            self._tables.append(_Table())
        elif self._tables:
            if name != "/w:tbl":
                self._tables[-1].take(name, value)
                return
            lines = self._tables.pop().lines()
            (self._tables[-1].cell if self._tables else self._flow).add(lines)
            self._end_paragraph()

    def _end_paragraph(self) -> None:
        if self._tables:
            return
        if self._title_at >= 0:
            self.titles += _lines(self._flow.open[self._title_at :])
            self._title_at = -1
        if self._referred:
            # not among the words that refer to it: a sentence with its figures stays whole
            self._flow.add(self._referred)
            self._referred = []


class _Flow:
    """Text one below the other, in a document or in a cell.

    `open` are the pieces of text that are not lines yet; a line break ends a paragraph.
    """

    def __init__(self) -> None:
        self.open: list[str] = []
        self._lines: list[str] = []

    def add(self, lines: Iterable[str]) -> None:
        """Add lines as they are."""
        self._lines = [*self.taken(), *lines]

    def taken(self) -> list[str]:
        """Take all lines away."""
        lines = self._lines + _lines(self.open)
        self._lines = []
        self.open.clear()
        return lines


def _lines(pieces: Iterable[str]) -> list[str]:
    text = "".join(pieces).replace("\xa0", " ").strip()
    if "\n" not in text:
        return [text] if text else []
    return [line for part in text.split("\n") if (line := part.strip())]


class _Table:
    """The cells of a table; one that goes on in the row below is a cell of two rows."""

    def __init__(self) -> None:
        self.cell = _Flow()  # of the cell that is open
        self._rows: list[list[grid.Cell]] = [[]]
        self._open_at: dict[int, tuple[int, int]] = {}  # column: row and place of what goes on
        self._column = 0
        self._width = 1
        self._goes_on = False

    def lines(self) -> list[str]:
        """The lines of the whole table."""
        return grid.lines(self._rows)

    def take(self, name: str, value: str) -> None:
        """Take in a tag that stands in no paragraph and in no table within."""
        if name == "/w:tc":
            self._end_cell()
        elif name == "/w:tr":
            self._rows.append([])
            self._column = 0
        elif name == "w:vMerge":
            self._goes_on = value != "restart"
        elif name == "w:gridSpan":
            self._width = max(int(value), 1) if value.isdigit() else 1

    def _end_cell(self) -> None:
        number, row = len(self._rows) - 1, self._rows[-1]
        if self._goes_on and self._column in self._open_at:
            above, place = self._open_at[self._column]
            cell = self._rows[above][place]
            self._rows[above][place] = grid.Cell(cell.text, cell.columns, number - above + 1)
        else:
            self._open_at[self._column] = (number, len(row))
            row.append(grid.Cell(" ".join(self.cell.taken()), self._width))
        self._column += self._width
        self._width, self._goes_on = 1, False
