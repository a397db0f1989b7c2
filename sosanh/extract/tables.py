"""Rows of a table: "Kết nạp đảng viên | 9.500 | 10.342" under "Nội dung | Chỉ tiêu | Thực hiện".

The label of the row says what is counted, the head of the column whether a number is the target,
the result, or whose year it is. A number under a head that says neither is not read: it may be
about another place. Cells that hold a phrase of their own are left to the grammar of sentences.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Literal

from sosanh.extract.time_phrases import find_time_phrases
from sosanh.facts import Period

if TYPE_CHECKING:
    from sosanh.extract.context import TextContext

Column = Literal["result", "target", "percent", "unit", "other"]

_CELL = re.compile(r"[^|\n]+")
_LETTERS = re.compile(r"[^\W\d_]{2}")
_DIGIT = re.compile(r"\d")
_YEAR = re.compile(r"\s*(?:năm )?((?:19|20)\d{2})\s*\Z")
# Tried in this order; "tăng, giảm" and "so sánh" are changes, which no rule reads from a table.
_HEADS: tuple[tuple[Column, re.Pattern[str]], ...] = (
    ("other", re.compile(r"tăng|giảm|so sánh|so với|ghi chú|chênh lệch")),
    ("unit", re.compile(r"đơn vị tính|đvt|\bđv\b")),
    ("percent", re.compile(r"tỷ lệ|tỉ lệ|%|phần trăm")),
    ("target", re.compile(r"chỉ tiêu|kế hoạch|mục tiêu|được giao|nghị quyết")),
    ("result", re.compile(r"thực hiện|kết quả|số lượng|toàn tỉnh|tổng số|tổng cộng|số liệu|đạt")),
)


@dataclass(frozen=True, slots=True)
class Cell:
    """A number cell at `text[start:end]` and what the head of its column makes of it."""

    start: int
    end: int
    column: Column
    period: Period | None  # of the column: "Năm 2023"


@dataclass(frozen=True, slots=True)
class Row:
    """A row whose label is `text[label_start:label_end]`, with its number cells in order."""

    label_start: int
    label_end: int
    cells: tuple[Cell, ...]


def find_rows(context: "TextContext") -> Mapping[int, Row]:
    """Return the readable rows of all tables of the body, by the offset at which they start."""
    rows: dict[int, Row] = {}
    document = context.document
    head: list[tuple[Column, Period | None]] | None = None
    previous_end = -2
    position = context.text.find(" | ", document.body_start, document.body_end)
    while position >= 0:
        start = max(context.text.rfind("\n", 0, position) + 1, document.body_start)
        end = context.text.find("\n", position, document.body_end)
        end = document.body_end if end < 0 else end
        if start != previous_end + 1:
            head = None  # another table
        row, first = _row(context, start, end, head), head is None
        if row is not None:
            rows[start] = row
        elif first:
            head = _head(context, start, end)
        previous_end = end
        position = context.text.find(" | ", end, document.body_end)
    return rows


def _cells(text: str, start: int, end: int) -> list[tuple[int, int]]:
    found = []
    for match in _CELL.finditer(text, start, end):
        left, right = match.span()
        while left < right and text[left].isspace():
            left += 1
        while right > left and text[right - 1].isspace():
            right -= 1
        found.append((left, right))
    return found


def _head(context: "TextContext", start: int, end: int) -> list[tuple[Column, Period | None]]:
    columns: list[tuple[Column, Period | None]] = []
    for left, right in _cells(context.text, start, end):
        words = context.folded[left:right]
        period = _period(context.folded, left, right)
        kind = next((code for code, pattern in _HEADS if pattern.search(words)), None)
        columns.append((kind or ("result" if period is not None else "other"), period))
    return columns


def _period(folded: str, start: int, end: int) -> Period | None:
    year = _YEAR.match(folded, start, end)
    if year is not None:
        return Period(date(int(year[1]), 1, 1), date(int(year[1]), 12, 31), "year", "stated")
    if _DIGIT.search(folded, start, end) is None:
        return None  # as mostly, and what has no digit is dated by the text around it
    for phrase in find_time_phrases(folded, start, end):
        if phrase.strength in ("sure", "point") and phrase.period_to is not None:
            return Period(phrase.period_from, phrase.period_to, phrase.precision, "stated")
    return None


def _row(
    context: "TextContext",
    start: int,
    end: int,
    head: list[tuple[Column, Period | None]] | None,
) -> Row | None:
    """Read one line; without a head only a label and a single number can be understood."""
    cells = _cells(context.text, start, end)
    numbers: list[Cell] = []
    label: tuple[int, int] | None = None
    for place, (left, right) in enumerate(cells):
        if label is None:
            if _LETTERS.search(context.text, left, right):
                if any(one.value is not None for one in context.numerals_in(left, right)):
                    return None  # a sentence in a cell
                label = (left, right)
            continue
        numerals = context.numerals_in(left, right)
        if len(numerals) != 1 or numerals[0].value is None:
            continue
        column, period = head[place] if head and place < len(head) else ("result", None)
        if numerals[0].form == "percent":
            column = "percent" if column in ("percent", "result") else "other"
        numbers.append(Cell(left, right, column, period))
    if label is None or not numbers or (head is None and len(numbers) > 1):
        return None
    if head is not None and len(cells) != len(head):
        return None  # merged cells: no telling which column is which
    return Row(*label, tuple(numbers))
