"""A table of any format as lines: one a row, its cells separated by " | ".

Heads of several rows become one line, each column's words from top to bottom, so that a number's
column can be told by counting cells. A label that several rows share is said in each of them.
"""

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from sosanh.values import quickly_made

_DIGIT = re.compile(r"\d")
_LETTER = re.compile(r"[^\W\d_]")
_YEAR = re.compile(r"(?:19|20)\d\d")
# A row of heads deeper than this is rather a column of labels.
DEEPEST_HEAD = 4
# Columns that spans may claim; what says more is a mistake, or worse.
MOST_COLUMNS = 200
# Borders of rows that stand so close are one, in twentieths of a point.
CLOSE = 80


@quickly_made
@dataclass(frozen=True, slots=True)
class Cell:
    """The text of a cell, on one line, and how many columns and rows it takes."""

    text: str
    columns: int = 1
    rows: int = 1


@quickly_made
@dataclass(frozen=True, slots=True)
class Row:
    """A row of an office document that says where the borders of its cells stand.

    `borders` are one more than `texts`. `goes_on` tells of each cell whether it is the lower part
    of the one above, `joins` whether it is the right part of the one before. What stands in such
    parts is not shown by Word either.
    """

    texts: Sequence[str]
    borders: Sequence[int] = ()
    goes_on: Sequence[bool] = ()
    joins: Sequence[bool] = ()

    @property
    def is_drawn(self) -> bool:
        """Whether it says all that of each cell."""
        count = len(self.texts)
        return len(self.borders) == count + 1 and len(self.goes_on) == len(self.joins) == count


def lines(rows: Sequence[Sequence[Cell]]) -> list[str]:
    """Return the lines of a table; rows without text are left out."""
    if all(cell.columns == cell.rows == 1 for row in rows for cell in row):
        return plain_lines([cell.text for cell in row] for row in rows)
    placed = _placed(rows)
    depth = _head_depth(rows)
    found = [_head(placed[:depth])] if depth > 1 else []
    found += [_body(row) for row in (placed[depth:] if depth > 1 else placed)]
    return [line for line in found if line]


def plain_lines(rows: Iterable[Sequence[str]]) -> list[str]:
    """The lines of a table in which no cell spans columns or rows."""
    return [line for row in rows if (line := _line(row))]


def lines_of_drawn(rows: Sequence[Row]) -> list[str]:
    """Return the lines of a table of which each row has borders of its own."""
    if not all(row.is_drawn for row in rows):
        return plain_lines(row.texts for row in rows)
    borders = sorted({border for row in rows for border in row.borders})
    columns = borders[:1] + [at for before, at in pairwise(borders) if at - before > CLOSE]
    return lines(spanning([list(_measured(row, columns)) for row in rows]))


def _measured(row: Row, columns: Sequence[int]) -> Iterator[tuple[str, int, bool]]:
    places = [bisect_right(columns, border) - 1 for border in row.borders]
    if places[0] > 0:
        yield "", places[0], False
    for at, text in enumerate(row.texts):
        if row.joins[at] and at:
            continue
        end = next((n for n in range(at + 1, len(row.texts)) if not row.joins[n]), len(row.texts))
        yield text, max(places[end] - places[at], 1), row.goes_on[at]


def spanning(rows: Sequence[Sequence[tuple[str, int, bool]]]) -> list[list[Cell]]:
    """The cells of rows that say of each its text, its columns, and whether it is a lower part."""
    found: list[list[Cell]] = []
    open_at: dict[int, tuple[int, int]] = {}  # column: row and place of what goes on
    for number, row in enumerate(rows):
        cells: list[Cell] = []
        found.append(cells)
        column = 0
        for text, width, goes_on in row:
            if goes_on and column in open_at:
                above, place = open_at[column]
                cell = found[above][place]
                found[above][place] = Cell(cell.text, cell.columns, number - above + 1)
            else:
                open_at[column] = (number, len(cells))
                cells.append(Cell(text, width))
            column += width
    return found


def _line(texts: Sequence[str]) -> str:
    return " | ".join(texts) if any(texts) else ""


# a cell at its place: its text, whether it begins in this row, and in this column
_Placed = tuple[str, bool, bool]


def _placed(rows: Sequence[Sequence[Cell]]) -> list[list[_Placed]]:
    """The rows with a cell for each column, those that span again where they reach."""
    found: list[list[_Placed]] = []
    from_above: dict[int, tuple[int, str, bool]] = {}  # column: rows left, text, begins here
    for row in rows:
        line: list[_Placed] = []
        waiting = list(reversed(row))
        while waiting or len(line) in from_above:
            column = len(line)
            if column in from_above:
                left, text, first = from_above.pop(column)
                line.append((text, False, first))
                if left > 1:
                    from_above[column] = (left - 1, text, first)
                continue
            cell = waiting.pop()
            for offset in range(max(1, min(cell.columns, MOST_COLUMNS - column))):
                line.append((cell.text, True, offset == 0))
                if cell.rows > 1:
                    from_above[column + offset] = (cell.rows - 1, cell.text, offset == 0)
        found.append(line)
    return found


def _head_depth(rows: Sequence[Sequence[Cell]]) -> int:
    """How many rows the head takes: as many as its tallest cell beside one that spans columns.

    Where no cell is tall, two rows are one head if each column that no cell above spans is empty
    in one of them, and no cell of the second row is a mere number.
    """
    first = rows[0]
    depth = max((cell.rows for cell in first), default=1)
    spans = any(cell.columns > 1 for cell in first)
    if depth == 1 and spans and len(first) > 1 and len(rows) > 2 and _is_one_head(first, rows[1]):
        return 2
    return depth if spans and 1 < depth <= min(DEEPEST_HEAD, len(rows) - 1) else 1


def _is_one_head(first: Sequence[Cell], second: Sequence[Cell]) -> bool:
    if any(cell.columns > 1 or cell.rows > 1 or _is_number(cell.text) for cell in second):
        return False
    above = [cell for cell in first for _ in range(min(cell.columns, MOST_COLUMNS))]
    return len(above) == len(second) and all(
        bool(below.text) if cell.columns > 1 else not (cell.text and below.text)
        for cell, below in zip(above, second, strict=True)
    )


def _is_number(text: str) -> bool:
    """Whether a cell holds a number and no word; a year is as good as a word."""
    return not (_LETTER.search(text) or _YEAR.fullmatch(text)) and bool(_DIGIT.search(text))


def _head(rows: Sequence[Sequence[_Placed]]) -> str:
    width = max(len(row) for row in rows)
    heads = []
    for column in range(width):
        words: list[str] = []
        for row in rows:
            if column < len(row) and row[column][0] and row[column][0] not in words:
                words.append(row[column][0])
        heads.append(" ".join(words))
    return _line(heads)


def _body(row: Sequence[_Placed]) -> str:
    # a number is said once: said twice it would be counted twice
    return _line(
        [text if first and (new or not _DIGIT.search(text)) else "" for text, new, first in row]
    )
