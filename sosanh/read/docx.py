"""A DOCX: its paragraphs and the rows of its tables, in the order of the page.

A row becomes one line, its cells separated by " | ". Deleted text, field codes and the second
copy of a text box are left out; numbers that Word counts itself are not in the file as text. What
a footnote or an endnote says follows the paragraph or the table that refers to it.

The document comes as one string (`docx_marks`), which marks part into paragraphs, tables, rows and
cells.
"""

import re
from collections.abc import Iterator

from sosanh.errors import UnreadableDocument
from sosanh.read import docx_marks as marks
from sosanh.read import grid
from sosanh.read.content import Content
from sosanh.read.package import parts

# Tables within one another; people stop at three.
MOST_NESTED = 100

_NOTES = ("word/footnotes.xml", "word/endnotes.xml")
_INNERMOST_TABLE = re.compile(f"{marks.TABLE}([^{marks.TABLE}{marks.TABLE_END}]*){marks.TABLE_END}")
_TITLE = re.compile(f"{marks.TITLE}([^{marks.TITLE}{marks.PARAGRAPH}]*)(?:{marks.PARAGRAPH}|\\Z)")
_REFERRED = re.compile(f"{marks.REFERENCE}([^{marks.VALUE_END}]*){marks.VALUE_END}")


def read(data: bytes) -> Content:
    """Read the main part of the document, and the notes that it refers to.

    Raises UnreadableDocument: `damaged`, `encrypted`, `too_large`.
    """
    (markup,) = parts(data, "word/document.xml")
    lines, titles = _lines(marks.marked(markup), _Notes(data))
    text = "\n".join(lines).replace(marks.EDGE, "")
    title = " ".join(titles).replace(marks.EDGE, "")
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
            for markup in parts(self._data, *_NOTES):
                for part in marks.marked(markup).split(marks.NOTE)[1:]:
                    name, _, marked = part.partition(marks.VALUE_END)
                    self._known[name], _ = _lines(marked, self)
        return self._known.get(note, [])


def _lines(marked: str, notes: _Notes) -> tuple[list[str], list[str]]:
    """The lines of a document or a note, and those of them that are its title."""
    for _ in range(MOST_NESTED):
        if marks.TABLE not in marked:
            break
        marked = _INNERMOST_TABLE.sub(_table, marked)
    else:
        raise UnreadableDocument(
            "damaged",
            f"expected tables that end, at most {MOST_NESTED} within one another, found others.",
        )
    if marks.REFERENCE in marked:
        marked = marks.PARAGRAPH.join(
            part for one in marked.split(marks.PARAGRAPH) for part in _noted(one, notes)
        )
    titles = [line for title in _TITLE.findall(marked) for line in _stripped(title)]
    return _stripped(marked.replace(marks.TITLE, "").replace(marks.PARAGRAPH, "\n")), titles


def _noted(paragraph: str, notes: _Notes) -> Iterator[str]:
    """The paragraph, and the notes that it refers to behind it.

    Not among the words that refer to them: a sentence with its figures stays whole.
    """
    yield _REFERRED.sub("", paragraph)
    for note in _REFERRED.findall(paragraph):
        yield from notes.lines(note)


def _table(match: re.Match[str]) -> str:
    """The lines of a table that holds no other, and what it refers to behind them."""
    marked = match[1].replace(marks.PARAGRAPH, "\n").replace(marks.TITLE, "")
    referred = ""
    if marks.REFERENCE in marked:
        referred = "".join(one[0] for one in _REFERRED.finditer(marked))
        marked = _REFERRED.sub("", marked)
    rows = [row.split(marks.CELL)[:-1] for row in marked.split(marks.ROW)]
    if marks.SPAN in marked or marks.MERGE in marked:
        lines = grid.lines(grid.spanning([[*map(_shaped, row)] for row in rows]))
    else:
        lines = grid.plain_lines([_one_line(cell) for cell in row] for row in rows)
    edged = (f"{marks.EDGE}{line}{marks.EDGE}" for line in lines)
    return "\n".join(["", *edged, ""]) + referred + marks.PARAGRAPH


def _shaped(marked: str) -> tuple[str, int, bool]:
    """The text of a cell, its columns, and whether it goes on from the cell above."""
    shape = dict(marks.SHAPE.findall(marked))
    span = shape.get(marks.SPAN, "")
    return (
        _one_line(marks.SHAPE.sub("", marked)),
        max(int(span), 1) if span.isdigit() else 1,
        shape.get(marks.MERGE, "restart") != "restart",
    )


def _one_line(cell: str) -> str:
    cell = cell.strip()
    return " ".join(_stripped(cell)) if "\n" in cell else cell


def _stripped(text: str) -> list[str]:
    return [line for part in text.split("\n") if (line := part.strip())]
