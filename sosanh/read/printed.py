"""Printed pages, from a PDF or recognised from a scan: their lines joined to paragraphs again.

A printed line goes on in the next one when the next one's first word would not have fitted into
it. Columns are read one after the other. Page numbers and running heads are left out.
"""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from math import inf

from sosanh.values import quickly_made

# A running head or foot stands on at least so many pages.
FEWEST_REPEATS = 3
# Lines that must stand on either side of a gutter before the page counts as two columns of text,
FEWEST_COLUMN_LINES = 5
# and the share of their column that most of them fill: cells of a table are shorter.
COLUMN_FILL = 0.6

# A first line is set in by so much at least, as a share of the letters' height.
INDENT = 0.5
# Lines so much further from each other than their neighbours belong to two paragraphs.
APART = 1.3

_LIST_MARK = re.compile(
    r"[-–+•*▪●]\s|\(?(?:\d{1,2}|[a-zđ]|[IVX]{1,5})[.)]\s|(?:Điều|Chương|Phần|Mục)\s+[\dIVX]"
)
_DIGITS = re.compile(r"\d+")
_PAGE_NUMBER = re.compile(r"(?:trang\s*)?[-–]?\s*\d{1,4}\s*(?:/\s*\d{1,4})?\s*[-–]?", re.I)
_ENDS = frozenset(".!?:;…")
_CLOSING = "”\"’')]"


@quickly_made
@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of a line without a wide gap in it; lengths in points from the lower left."""

    text: str
    left: float
    right: float
    first_word: float  # width of the first word


@quickly_made
@dataclass(frozen=True, slots=True)
class Line:
    """One printed line: pieces from left to right, several in a row of a table."""

    pieces: tuple[Piece, ...]
    bottom: float
    top: float
    in_table: bool = False  # a whole row, cells told apart by ruled lines
    recognised: bool = False  # from a picture of the page

    @property
    def text(self) -> str:
        """The line as it is read."""
        pieces = self.pieces
        return pieces[0].text if len(pieces) == 1 else " | ".join(one.text for one in pieces)

    @property
    def left(self) -> float:
        """Where it begins."""
        return self.pieces[0].left

    @property
    def right(self) -> float:
        """Where it ends."""
        return self.pieces[-1].right

    @property
    def is_row(self) -> bool:
        """Whether it is a row of a table."""
        return self.in_table or len(self.pieces) > 1


Page = Sequence[Line]
# Of a running line: its text, its height, and by how much the number in it is ahead of its page's.
_Running = tuple[str, int, int]


def paragraphs(pages: Sequence[Page]) -> Iterator[tuple[str, bool]]:
    """Yield the paragraphs of a document, each with whether a line of it was recognised."""
    paragraph: list[Line] = []
    margin = 0.0
    for page in _without_running_lines(pages):
        for column in _columns(page):
            last_margin = margin
            edge, margin = _sides(column)
            leading = _leading(column)
            for number, line in enumerate(column):
                if paragraph:
                    before = paragraph[-1]
                    goes_on = (
                        _goes_on(before, line, edge, margin, leading)
                        and not _stands_apart(paragraph[-2:], column[number : number + 2])
                        if number
                        else _goes_over(before, line, last_margin)
                    )
                    if not goes_on:
                        yield _joined(paragraph)
                        paragraph = []
                paragraph.append(line)
    if paragraph:
        yield _joined(paragraph)


def _joined(paragraph: Sequence[Line]) -> tuple[str, bool]:
    pieces: list[str] = []
    for line in paragraph:
        # Vietnamese knows no hyphenation: a line breaks within "01-CTr/TU", "2020-2025"
        if pieces and not _is_broken(pieces[-1]):
            pieces.append(" ")
        pieces.append(line.text)
    return "".join(pieces), any(line.recognised for line in paragraph)


def _is_broken(text: str) -> bool:
    """Whether a line ends within a word."""
    return text[-1:] == "-" and (text[-2:-1].isalnum() or text[-2:-1] == "_")


def _is_closed(text: str) -> bool:
    """Whether a line ends as a sentence does."""
    return text.rstrip(_CLOSING)[-1:] in _ENDS


def _sides(lines: Page) -> tuple[float, float]:
    """Where the first of the lines from the left begins, and the last one ends."""
    # looked up past `left` and `right`, as each line is asked twice
    return (
        min([line.pieces[0].left for line in lines]),
        max([line.pieces[-1].right for line in lines]),
    )


def _leading(column: Page) -> float:
    """The usual distance from line to line."""
    distances = [before.bottom - line.bottom for before, line in pairwise(column)]
    downwards = sorted([distance for distance in distances if distance > 0])
    return round(downwards[len(downwards) // 2], 1) if downwards else inf


def _without_running_lines(pages: Sequence[Page]) -> Iterator[Page]:
    # the first two lines and the last two of each page, and what they have in common with others
    edges = [
        {n: _running(page[n], number) for n in {*range(len(page))[:2], *range(len(page))[-2:]}}
        for number, page in enumerate(pages)
    ]
    repeats = Counter(running for edge in edges for running in edge.values())
    for page, edge in zip(pages, edges, strict=True):
        gone = {n for n, running in edge.items() if _runs(page[n], running, repeats)}
        yield [line for n, line in enumerate(page) if n not in gone] if gone else page


def _runs(line: Line, running: _Running | None, repeats: Counter[_Running | None]) -> bool:
    if not line.is_row and _PAGE_NUMBER.fullmatch(line.text):
        return True
    return running is not None and repeats[running] >= FEWEST_REPEATS


def _running(line: Line, page_number: int) -> _Running | None:
    """What a running line has in common with those of other pages; None for a row of a table.

    "Trang 3/12" and "Trang 4/12" at one height are the same. A number that stands apart, at the
    left or at the right, must be the page's.
    """
    texts = [piece.text for piece in line.pieces]
    ahead = 0
    if line.is_row:
        side = next((side for side in (0, -1) if _is_number(texts[side])), None)
        if side is None or line.in_table:
            return None
        ahead = int(texts.pop(side)) - page_number
    return _DIGITS.sub("#", " | ".join(texts)), round(line.bottom), ahead


def _is_number(text: str) -> bool:
    return text.isdecimal() and len(text) <= 4


def _columns(page: Page) -> list[Page]:
    """The page in the order of reading: one column, or bands of two beside each other."""
    if not page:
        return []
    gutter = _gutter(page)
    if gutter is None:
        return [page]
    halves = sorted(
        (half for line in page for half in _halves(line, gutter)), key=lambda half: -half.top
    )
    bands: list[tuple[list[Line], list[Line], list[Line]]] = []
    for line in halves:
        side = 1 if line.right <= gutter else 2 if line.left >= gutter else 0
        # a line across both columns parts what is above it from what is below
        if not bands or (side == 0 and any(bands[-1][1:])):
            bands.append(([], [], []))
        bands[-1][side].append(line)
    return [column for band in bands for column in band if column]


def _gutter(page: Page) -> float | None:
    """Where an empty strip parts two columns of prose; None on a page of one column."""
    left, right = _sides(page)
    middle = (left + right) / 2
    within = (right - left) / 8
    beginnings = Counter(
        round(piece.left)
        for line in page
        if not line.in_table
        for piece in line.pieces
        if abs(piece.left - middle) < within
    )
    if not beginnings:
        return None
    at, _ = beginnings.most_common(1)[0]
    gutter = at - 1.5
    halves = [half for line in page if not line.in_table for half in _halves(line, gutter)]
    before = [half for half in halves if half.right <= gutter]
    behind = [half for half in halves if half.left >= gutter]
    for column in (before, behind):
        width = max((half.right - half.left for half in column), default=0.0)
        full = sum(half.right - half.left >= COLUMN_FILL * width for half in column)
        if len(column) < FEWEST_COLUMN_LINES or full < COLUMN_FILL * len(column):
            return None
        # numbers and short labels fill a narrow column too
        if width < (right - left) / 4:
            return None
    across = len(halves) - len(before) - len(behind)
    return gutter if across <= min(len(before), len(behind)) else None


def _halves(line: Line, gutter: float) -> list[Line]:
    """The line, cut at the gutter if a gap of it is there."""
    before = tuple(piece for piece in line.pieces if piece.right <= gutter)
    behind = line.pieces[len(before) :]
    if line.in_table or not before or not behind or behind[0].left < gutter:
        return [line]
    return [
        Line(pieces, line.bottom, line.top, recognised=line.recognised)
        for pieces in (before, behind)
    ]


def _goes_on(before: Line, line: Line, edge: float, margin: float, leading: float) -> bool:
    """Whether a paragraph goes on in the next line of its column, from `edge` to `margin`."""
    if not _is_full(before, line, margin) or _begins_anew(before, line):
        return False
    height = max(before.top - before.bottom, 1.0)
    distance = before.bottom - line.bottom
    if not 0 < distance < 2.2 * height:
        return False
    if _is_indented(before, line, height):
        return False
    # there is more room than between other lines, and a sentence has ended, or one begins
    if distance > 1.15 * leading and (
        _is_closed(before.text) or line.left > edge + INDENT * height
    ):
        return False
    # letters of one size; boxes drawn around recognised words depend on the words
    allowed = 0.6 if line.recognised else 0.25
    return abs((line.top - line.bottom) - height) <= allowed * height


def _stands_apart(above: Sequence[Line], below: Sequence[Line]) -> bool:
    """Whether there is more room between the lines above and below than among either.

    Boxes drawn around recognised words are too uneven to tell.
    """
    line = below[0]
    height = line.top - line.bottom
    distance = above[-1].bottom - line.bottom
    for upper, lower in (*pairwise(above), *pairwise(below)):
        near = upper.bottom - lower.bottom
        is_alike = abs(lower.top - lower.bottom - height) < 0.05 * height
        if is_alike and near > 0.5 * height and distance > APART * near:
            return not line.recognised
    return False


def _is_indented(before: Line, line: Line, height: float) -> bool:
    """Whether the first line of a paragraph is set in, and is neither an item's nor centred."""
    return (
        line.left > before.left + INDENT * height
        and not _LIST_MARK.match(before.text)
        and abs((line.left + line.right) - (before.left + before.right)) > height
    )


def _goes_over(before: Line, line: Line, margin: float) -> bool:
    """Whether a paragraph goes on in the next column or on the next page."""
    if _is_closed(before.text) or _begins_anew(before, line):
        return False
    return line.text[:1].islower() or _is_full(before, line, margin)


def _begins_anew(before: Line, line: Line) -> bool:
    return before.is_row or line.is_row or bool(_LIST_MARK.match(line.text))


def _is_full(before: Line, line: Line, margin: float) -> bool:
    """Whether the next line's first word, and the space before it, would not have fitted."""
    room = 0.15 * max(before.top - before.bottom, 1.0)
    return before.right + line.pieces[0].first_word + room > margin
