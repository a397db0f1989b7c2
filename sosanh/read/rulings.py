"""Tables of a PDF page, told by their ruled lines.

A PDF holds strokes and words, no tables. Rulings that cross make a grid; cells that no ruling
parts are one, and what is printed in a cell is its text, on however many lines.
"""

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from ctypes import byref, c_float, c_int
from dataclasses import dataclass
from itertools import pairwise
from operator import neg
from typing import Any

import pypdfium2 as pdfium
import pypdfium2.raw as pdfium_c

from sosanh.read import grid
from sosanh.read import pdfium_calls as calls
from sosanh.read.printed import Line, Piece

# All lengths in points. A shorter stroke is part of a letter or a drawing.
SHORTEST = 6.0
# Strokes that are drawn so close are one ruling, in one piece.
CLOSE = 3.0
# A page with more strokes is a map or a chart.
MOST_STROKES = 4_000
MOST_OBJECTS = 20_000
MOST_RULINGS = 400


_Point = tuple[float, float]
_Stroke = tuple[float, float, float, float]  # x, y, to x, to y


@dataclass(frozen=True, slots=True)
class _Ruling:
    """A straight line from `start` to `end`, at this height or this distance from the left."""

    at: float
    start: float
    end: float

    def covers(self, place: float) -> bool:
        return self.start - CLOSE <= place <= self.end + CLOSE


@dataclass(frozen=True, slots=True)
class Table:
    """A grid: the borders of its columns from the left, of its rows from the top.

    `cells` leads from the place (row, column) of each square to that of its cell's first one.
    """

    columns: tuple[float, ...]
    rows: tuple[float, ...]
    cells: dict[tuple[int, int], tuple[int, int]]

    def holds(self, bottom: float, top: float) -> bool:
        """Whether what is printed between these heights stands beside its rulings."""
        return self.rows[-1] - 1 <= (bottom + top) / 2 <= self.rows[0] + 1

    def cell_of(self, piece: Piece, line: Line) -> tuple[int, int] | None:
        """The cell in whose middle `piece` of `line` stands."""
        x, y = (piece.left + piece.right) / 2, (line.bottom + line.top) / 2
        # a border is the end of a cell, and only the first one the beginning of one
        row = 1 if y == self.rows[0] else bisect_left(self.rows, -y, key=neg)
        column = 1 if x == self.columns[0] else bisect_left(self.columns, x)
        return self.cells.get((row - 1, column - 1))


def tables(page: pdfium.PdfPage) -> list[Table]:
    """Find the ruled tables of a page: at least two cells each."""
    strokes = list(_strokes(page))
    if not 4 <= len(strokes) <= MOST_STROKES:
        return []
    flat = _merged(
        (y, min(x, to_x), max(x, to_x)) for x, y, to_x, to_y in strokes if abs(y - to_y) < 1
    )
    upright = _merged(
        (x, min(y, to_y), max(y, to_y)) for x, y, to_x, to_y in strokes if abs(x - to_x) < 1
    )
    if len(flat) + len(upright) > MOST_RULINGS:
        return []
    return [table for group in _groups(flat, upright) if (table := _table(*group))]


def with_rows(lines: Iterable[Line], found: Sequence[Table]) -> Iterator[Line]:
    """Yield the lines of a page, those of each table as its rows, where the table begins."""
    lines = list(lines)
    if not found:
        yield from lines
        return
    held: dict[int, dict[tuple[int, int], list[tuple[float, float, str]]]] = {}
    rest: list[Line | int] = []
    for line in lines:
        beside = [(n, one) for n, one in enumerate(found) if one.holds(line.bottom, line.top)]
        if not beside:
            rest.append(line)
            continue
        outside = []
        for piece in line.pieces:
            places = ((n, table.cell_of(piece, line)) for n, table in beside)
            place = next(((n, cell) for n, cell in places if cell), None)
            if place is None:
                outside.append(piece)
                continue
            number, cell = place
            if number not in held:
                held[number] = {}
                rest.append(number)
            # half a point: letters of one line may stand a little higher than others
            height = round(-(line.bottom + line.top), 0)
            held[number].setdefault(cell, []).append((height, piece.left, piece.text))
        if outside:
            rest.append(Line(tuple(outside), line.bottom, line.top))
    for one in rest:
        if isinstance(one, Line):
            yield one
        else:
            yield from _rows(found[one], held[one])


def _rows(
    table: Table, held: dict[tuple[int, int], list[tuple[float, float, str]]]
) -> Iterator[Line]:
    spans: dict[tuple[int, int], tuple[int, int]] = {}
    for (row, column), (first_row, first_column) in table.cells.items():
        rows, columns = spans.get((first_row, first_column), (1, 1))
        spans[first_row, first_column] = (
            max(rows, row - first_row + 1),
            max(columns, column - first_column + 1),
        )
    width, height = len(table.columns) - 1, len(table.rows) - 1
    cells = [
        [
            grid.Cell(
                " ".join(text for _, _, text in sorted(held.get((row, column), []))),
                columns=spans[row, column][1],
                rows=spans[row, column][0],
            )
            for column in range(width)
            if (row, column) in spans
        ]
        for row in range(height)
    ]
    left, right = table.columns[0], table.columns[-1]
    for text in grid.lines(cells):
        yield Line((Piece(text, left, right, right - left),), table.rows[-1], table.rows[0], True)


def _strokes(page: pdfium.PdfPage) -> Iterator[_Stroke]:
    """The straight upright and flat strokes of a page.

    A figure that is only filled is a stroke if it is thin, as word processors draw borders, and
    else the ground behind a paragraph or a cell.
    """
    filled, drawn = c_int(), c_int()
    filled_at, drawn_at = byref(filled), byref(drawn)
    for path in _paths(page):
        calls.draw_mode(path, filled_at, drawn_at)
        is_filled, is_drawn = filled.value, drawn.value
        if not is_filled and not is_drawn:
            continue
        for corners, strokes in _figures(path):
            if is_drawn or _is_thin(corners):
                yield from strokes


def _figures(path: Any) -> Iterator[tuple[list[_Point], list[_Stroke]]]:
    """The points that each figure of a path leads over, and its straight strokes."""
    matrix, along, up = pdfium_c.FS_MATRIX(), c_float(), c_float()
    calls.object_matrix(path, byref(matrix))
    a, b, c, d, e, f = matrix.a, matrix.b, matrix.c, matrix.d, matrix.e, matrix.f
    along_at, up_at = byref(along), byref(up)
    points: list[_Point] = []
    strokes: list[_Stroke] = []
    for index in range(min(calls.count_segments(path), MOST_STROKES)):
        segment = calls.path_segment(path, index)
        calls.segment_point(segment, along_at, up_at)
        kind = calls.segment_type(segment)
        if kind == pdfium_c.FPDF_SEGMENT_MOVETO and points:
            yield points, strokes
            points, strokes = [], []
        x, y = along.value, up.value
        points.append((a * x + c * y + e, b * x + d * y + f))
        if len(points) > 1 and kind == pdfium_c.FPDF_SEGMENT_LINETO:
            strokes += _straight(points[-2], points[-1])
        if len(points) > 2 and calls.segment_closes(segment):
            strokes += _straight(points[-1], points[0])
    yield points, strokes


def _is_thin(points: Sequence[_Point]) -> bool:
    across, up = zip(*points, strict=True) if points else ((0.0,), (0.0,))
    narrow: float = min(max(across) - min(across), max(up) - min(up))
    return narrow <= CLOSE


def _paths(page: pdfium.PdfPage) -> Iterator[Any]:
    """What is drawn on the page itself, and not by letters; in parts that PDFium calls objects."""
    raw = page.raw
    for index in range(min(pdfium_c.FPDFPage_CountObjects(raw), MOST_OBJECTS)):
        drawn = calls.page_object(raw, index)
        if calls.object_type(drawn) == pdfium_c.FPDF_PAGEOBJ_PATH:
            yield drawn


def _straight(start: _Point, end: _Point) -> Iterator[_Stroke]:
    across, up = abs(start[0] - end[0]), abs(start[1] - end[1])
    if min(across, up) < 1 and max(across, up) >= SHORTEST:
        yield (*start, *end)


def _merged(strokes: Iterable[tuple[float, float, float]]) -> list[_Ruling]:
    """Strokes at one place as one ruling where they touch."""
    places: list[list[tuple[float, float, float]]] = []
    for stroke in sorted(strokes):
        if not places or stroke[0] - places[-1][0][0] > CLOSE:
            places.append([])
        places[-1].append(stroke)
    found = []
    for place in places:
        at = sum(stroke[0] for stroke in place) / len(place)
        spans = sorted((start, end) for _, start, end in place)
        begin, reach = spans[0]
        for start, end in spans[1:]:
            if start > reach + CLOSE:
                found.append(_Ruling(at, begin, reach))
                begin, reach = start, end
            reach = max(reach, end)
        found.append(_Ruling(at, begin, reach))
    return found


def _groups(
    flat: Sequence[_Ruling], upright: Sequence[_Ruling]
) -> Iterator[tuple[list[_Ruling], list[_Ruling]]]:
    """Rulings that cross one another, directly or through others."""
    waiting = set(range(len(upright)))
    free = set(range(len(flat)))
    while waiting:
        columns = [waiting.pop()]
        rows: list[int] = []
        reached = list(columns)
        while reached:
            post = upright[reached.pop()]
            beams = [n for n in free if post.covers(flat[n].at) and flat[n].covers(post.at)]
            free.difference_update(beams)
            rows += beams
            for beam in (flat[n] for n in beams):
                posts = [
                    n for n in waiting if beam.covers(upright[n].at) and upright[n].covers(beam.at)
                ]
                waiting.difference_update(posts)
                columns += posts
                reached += posts
        yield [flat[n] for n in rows], [upright[n] for n in columns]


def _table(flat: Sequence[_Ruling], upright: Sequence[_Ruling]) -> Table | None:
    rows = sorted({ruling.at for ruling in flat}, reverse=True)
    columns = sorted({ruling.at for ruling in upright})
    if len(rows) < 2 or len(columns) < 2 or len(rows) + len(columns) < 5:
        return None
    cells: dict[tuple[int, int], tuple[int, int]] = {}
    for row, (top, bottom) in enumerate(pairwise(rows)):
        for column, (left, right) in enumerate(pairwise(columns)):
            x, y = (left + right) / 2, (top + bottom) / 2
            if column and not any(r.at == left and r.covers(y) for r in upright):
                cells[row, column] = cells[row, column - 1]
            elif row and not any(r.at == top and r.covers(x) for r in flat):
                cells[row, column] = cells[row - 1, column]
            else:
                cells[row, column] = (row, column)
    return Table(tuple(columns), tuple(rows), cells)
