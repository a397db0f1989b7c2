"""The printed lines of a PDF's page, from what PDFium says of its characters.

PDFium gives characters in the order in which they were drawn. Most lines are one stretch of text,
and are told so by its box alone; only where stretches stand apart, or out of order, or among
rulings, is each word, or each letter, looked at.
"""

import re
from collections.abc import Iterator, Sequence
from ctypes import byref, c_double
from dataclasses import dataclass
from itertools import pairwise
from math import hypot, inf

import pypdfium2 as pdfium
import pypdfium2.raw as pdfium_c

from sosanh.read import pdfium_calls as calls
from sosanh.read.printed import Line, Piece
from sosanh.read.raised import MEASURE
from sosanh.read.rulings import Table
from sosanh.values import quickly_made

# A gap that parts words is at least so wide, as a share of the letters' height.
SPACE = 0.12
# How far letters reach above and below the line that they stand on, as shares of the font's size.
# Files may not say it of their fonts: LibreOffice writes zeros.
ASCENT, DESCENT = 0.9, 0.22

# A reference to a note stands at least so high above the line, in letters of this size at most, as
# shares of the size of the line's. So do the squares and cubes of measures, which are left alone.
RAISED, SMALL = 0.25, 0.75
# The brackets around it reach below it; no letter of a line stands so high.
LOWEST_RAISED = RAISED - DESCENT * SMALL

_OF_REFERENCE = re.compile(r"[\d()\[\]]")
_PRINTED = re.compile(r"[^\s](?:[^\n]*[^\s])?")
_WORD = re.compile(r"\S+")
_SPACES = re.compile(r"[ \t\r\u00a0]{2,}|[\t\r\u00a0]")
_ODD_SPACES = ("  ", "\t", "\r", "\u00a0")


@quickly_made
@dataclass(frozen=True, slots=True)
class _Word:
    """A word, or a letter, and its box; lengths in points from the page's lower left corner."""

    text: str
    left: float
    bottom: float
    right: float
    top: float


def lines(page: pdfium.PdfTextPage, tables: Sequence[Table]) -> Iterator[Line]:
    """Yield the lines of a page as they were drawn."""
    reader = _Reader(page, tables)
    before: Line | None = None
    for printed in _PRINTED.finditer(reader.units):
        first, last = printed.span()
        whole = reader.whole(first, last)
        for line in (whole,) if whole else reader.closely(first, last):
            if before is not None and before.bottom == line.bottom:
                joined = _joined(before, line, tables)
                if joined is not None:
                    before = joined
                    continue
            if before is not None:
                yield before
            before = line
    if before is not None:
        yield before


def _joined(before: Line, line: Line, tables: Sequence[Table]) -> Line | None:
    """Two parts of one line, which PDFium ends behind a raised number; None if they are none."""
    height = before.top - before.bottom
    gap = line.left - before.right
    if not -SPACE * height <= gap <= height or before.top != line.top:
        return None
    if any(table.holds(line.bottom, line.top) for table in tables):
        return None
    *others, last = before.pieces
    first, *more = line.pieces
    text = f"{last.text}{' ' if gap > SPACE * height else ''}{first.text}"
    whole = Piece(text, last.left, first.right, last.first_word)
    return Line((*others, whole, *more), before.bottom, before.top)


class _Reader:
    def __init__(self, page: pdfium.PdfTextPage, tables: Sequence[Table]) -> None:
        self._page = page.raw
        self._tables = tables
        # places for what PDFium says, and these as it takes them
        self._matrix, self._box = pdfium_c.FS_MATRIX(), pdfium_c.FS_RECTF()
        self._left, self._top, self._right, self._bottom = (c_double() for _ in range(4))
        self._matrix_at, self._box_at = byref(self._matrix), byref(self._box)
        self._point_at = byref(self._left), byref(self._bottom)
        self._sides_at = tuple(map(byref, (self._left, self._top, self._right, self._bottom)))
        self._references: dict[int, float] = {}  # characters dropped, and where each ends
        count = page.count_chars()
        text = page.get_text_range()
        # positions count characters as the page does, which drops some of them from its text
        units = text if len(text) == count else self._spelled(count)
        # what PDFium puts for a hyphen at a line's end, and for its break
        self.units = units.replace("\u0002", "-").replace("\ufffe", "-").replace("\r\n", "\n\n")
        self._has_odd_spaces = any(space in self.units for space in _ODD_SPACES)

    def _spelled(self, count: int) -> str:
        codes = (pdfium_c.FPDFText_GetUnicode(self._page, index) for index in range(count))
        return "".join(chr(code or 32) for code in codes)

    def whole(self, first: int, last: int) -> Line | None:
        """The characters from `first` to `last`, which PDFium takes for one line.

        None if that is more than one stretch of text, and has to be looked at closely.
        """
        left, baseline = self._origin(first)
        size = self._size(first)
        bottom, top = baseline - DESCENT * size, baseline + ASCENT * size
        height = top - bottom
        for table in self._tables:
            if table.holds(bottom, top):
                return None
        reach = right = left - SPACE * height
        for index in range(calls.count_rects(self._page, first, last - first)):
            calls.rect(self._page, index, *self._sides_at)
            begins = self._left.value
            is_raised = self._bottom.value > baseline + LOWEST_RAISED * size
            if is_raised or begins < reach or (begins - right > height and index):
                return None
            right = self._right.value
            reach = right - SPACE * height
        text = self.units[first:last]
        if self._has_odd_spaces:
            text = _SPACES.sub(" ", text)
        behind = text.find(" ")
        word = self._end(first + behind - 1) - left if behind > 0 else right - left
        return Line((Piece(text, left, right, word),), bottom, top)

    def closely(self, first: int, last: int) -> Iterator[Line]:
        """The lines of which PDFium makes one."""
        self._drop_references(first, last)
        words = [self._word(*match.span()) for match in _WORD.finditer(self.units, first, last)]
        for row in [words] if _in_order(words) else self._by_place(first, last):
            yield self._cut(row)

    def _drop_references(self, first: int, last: int) -> None:
        """Put spaces for the numbers of notes: "1.876" with note 2 is not 18.762."""
        _, baseline = self._origin(first)
        size = self._size(first)
        for match in _OF_REFERENCE.finditer(self.units, first + 1, last):
            index = match.start()
            raised = self._origin(index)[1] >= baseline + RAISED * size
            if not raised or self._size(index) > SMALL * size:
                continue
            if not MEASURE.search(self.units, max(first, index - 4), index):
                self._references[index] = self._end(index)
                self.units = f"{self.units[:index]} {self.units[index + 1 :]}"

    def _origin(self, index: int) -> tuple[float, float]:
        """Where a character begins, and how high the line is that it stands on."""
        calls.char_origin(self._page, index, *self._point_at)
        return self._left.value, self._bottom.value

    def _size(self, index: int) -> float:
        """The size of a character's font on the page."""
        calls.char_matrix(self._page, index, self._matrix_at)
        matrix = self._matrix
        return float(calls.font_size(self._page, index)) * hypot(matrix.c, matrix.d)

    def _end(self, index: int) -> float:
        """Where a character ends, with the room that its font gives it if it says so."""
        calls.char_box(self._page, index, self._box_at)
        end: float = self._box.right
        return end

    def _word(self, start: int, end: int) -> _Word:
        left, baseline = self._origin(start)
        size = self._size(start)
        text, right = self.units[start:end], self._end(end - 1)
        while end in self._references:  # behind its word there is room for it
            right = self._references[end]
            end += 1
        return _Word(text, left, baseline - DESCENT * size, right, baseline + ASCENT * size)

    def _by_place(self, first: int, last: int) -> Iterator[list[_Word]]:
        """The words of lines whose letters were drawn in another order than they stand in.

        Letters that a font lacks are taken from another one, and drawn when the line is done; and
        two cells of a table may be drawn as one line that goes down and up again.
        """
        letters = sorted(
            (self._word(at, at + 1) for at in range(first, last) if not self.units[at].isspace()),
            key=lambda letter: -letter.bottom,
        )
        rows: list[list[_Word]] = []
        for letter in letters:
            if not rows or rows[-1][0].bottom - letter.bottom > (letter.top - letter.bottom) / 2:
                rows.append([])
            rows[-1].append(letter)
        for row in rows:
            yield _spelled_out(sorted(row, key=lambda letter: letter.left))

    def _cut(self, words: Sequence[_Word]) -> Line:
        """Cut a line where a gap is wider than a letter is high, or a ruling stands in it."""
        # those of most words: a letter from another font may stand higher
        bottom = sorted(word.bottom for word in words)[len(words) // 2]
        top = sorted(word.top for word in words)[len(words) // 2]
        walls = [x for table in self._tables if table.holds(bottom, top) for x in table.columns]
        pieces = [[words[0]]]
        for before, word in pairwise(words):
            gap = word.left - before.right
            if gap > top - bottom or any(before.right - 1 <= x <= word.left + 1 for x in walls):
                pieces.append([])
            pieces[-1].append(word)
        return Line(tuple(map(_piece, pieces)), bottom, top)


def _piece(words: Sequence[_Word]) -> Piece:
    first, last = words[0], words[-1]
    text = " ".join(word.text for word in words)
    return Piece(text, first.left, last.right, first.right - first.left)


def _in_order(words: Sequence[_Word]) -> bool:
    """Whether each word ends behind its beginning, and the next one begins behind that."""
    reach = SPACE * (words[0].top - words[0].bottom)
    return all(word.right >= word.left + reach for word in words if len(word.text) > 1) and all(
        word.left >= before.right - reach for before, word in pairwise(words)
    )


def _spelled_out(letters: Sequence[_Word]) -> list[_Word]:
    """Letters in their order as words, parted where there is room between them."""
    words: list[list[_Word]] = []
    for letter in letters:
        gap = letter.left - words[-1][-1].right if words else inf
        if gap > SPACE * (letter.top - letter.bottom):
            words.append([])
        words[-1].append(letter)
    return [
        _Word(
            "".join(letter.text for letter in word),
            word[0].left,
            word[0].bottom,
            word[-1].right,
            word[0].top,
        )
        for word in words
    ]
