"""Rows of a table: "Kết nạp đảng viên | 9.500 | 10.342" under "Nội dung | Chỉ tiêu | Thực hiện".

The label of the row and the head of the column say what a number counts, whose it is, and whether
it is the target, the result or a percent. Cells that hold a phrase of their own are left to the
grammar of sentences.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import chain
from typing import Literal

from sosanh.extract.context import TextContext
from sosanh.extract.numerals.numeral import Numeral
from sosanh.extract.tables.periods import (
    DAY,
    YEAR,
    YEARS,
    is_part_of,
    leaning_on_report,
    named_period,
    numbered_before,
    numbered_period,
    of_year_named,
    only_year,
    year_named,
    year_of,
)
from sosanh.extract.text.rows import holds_cells
from sosanh.extract.text.segments import CAPITALS, lines, trimmed
from sosanh.extract.text.spans import Span
from sosanh.facts import UNKNOWN_PERIOD, Period

ColumnKind = Literal["result", "target", "percent", "unit", "change", "other"]

_RULED = re.compile(r"\|[-|:+= ]+\Z")
_CELLS = {
    "|": re.compile(r"[^|\n]+"),
    "\t": re.compile(r"[^\t\n]+"),
}
_RULE = re.compile(r"[\s|:+=-]+\Z")
_LETTERS = re.compile(r"[^\W\d_]{2}")
# Tried in this order; "tăng, giảm" and "so sánh" are changes, which no rule reads from a table.
_HEADS: tuple[tuple[ColumnKind, re.Pattern[str]], ...] = (
    (
        "change",
        re.compile(
            r"\btăng\b|\bgiảm (?:so|\(|%)|tăng, giảm|so sánh|so với|chênh lệch"
            r"|\A(?:số )?(?:biên chế )?(?:được |đã )?giao\b(?!.*đảng viên)|\bbiên chế được giao"
        ),
    ),
    ("other", re.compile(r"ghi chú|\bstt\b|\btt\b")),
    ("unit", re.compile(r"đơn vị tính|đvt|\Ađv\b")),  # not "Kiểm tra ĐV": members
    ("percent", re.compile(r"tỷ lệ|%|phần trăm")),
    (
        "target",
        re.compile(r"chỉ tiêu|kế hoạch|mục tiêu|được giao|nghị quyết(?! chuyên đề)|\bkh\b"),
    ),
    (
        "result",
        re.compile(
            r"thực hiện|kết quả|số lượng|toàn tỉnh|tổng số|tổng cộng|số liệu|đạt|\bth\b|\bước\b"
        ),
    ),
)
_SUM = re.compile(r"(?:tổng )?cộng|tổng|chung")
"""The head of a column that adds up those beside it."""
_NUMBER_OF = re.compile(r"(?:tổng )?số ")
"""Opens a head that names no place, not even "Số thôn" before the cell "Kiêm nhiệm"."""
_NAME_FOLLOWS = re.compile(rf"(?: [^\W\d_]+)? [{CAPITALS}\d]")
_ALL_OF_IT = re.compile(r"toàn (?:tỉnh|thành phố|huyện|thị xã|quận|xã|phường)\Z")
_ABOVE = 2
"""Lines above a table among which its title is looked for."""
_TITLE = 220


@dataclass(frozen=True, slots=True)
class Column:
    """A column with the `spans` of its head, one a line; `place` where the head names whose it is.

    A head that says nothing of all this is `other`, unless it names what is counted.
    """

    spans: tuple[Span, ...]
    kind: ColumnKind
    period: Period | None  # "Năm 2023"
    place: int | None


@dataclass(frozen=True, slots=True)
class Cell:
    """A number cell at `text[start:end]` in its column; None in a table without a head."""

    start: int
    end: int
    column: Column | None


@dataclass(frozen=True, slots=True)
class Row:
    """A row whose label is `text[label_start:label_end]`, with its number cells in order.

    `lead` is a number before the label: a running number, or the place in an index.
    """

    label_start: int
    label_end: int
    cells: tuple[Cell, ...]
    period: Period | None  # of a label such as "Năm 2023"
    title: Span | None  # the line above the table
    heads: tuple[Span, ...]  # of the column of labels
    lead: Cell | None = None


def find_rows(context: TextContext) -> Mapping[int, Row]:
    """Return the readable rows of all tables of the body, by where their text starts."""
    document, text = context.document, context.text
    if "\t" in document.text:
        text = _with_tabs(context)
    elif " | " not in text:
        return {}  # as nearly always
    rows: dict[int, Row] = {}
    columns: list[Column] | None = None
    heads: list[Sequence[Span]] = []
    title: Span | None = None
    previous_end = -2
    for start, end in _lines_of_cells(text, document.body_start, document.body_end):
        # tags between two lines are no line of their own
        if previous_end < 0 or document.text.count("\n", previous_end, start) != 1:
            columns, heads, title = None, [], _title(context, start)  # another table
        previous_end = end
        if _RULE.match(text, start, end):
            continue
        cells = _cells(text, start, end)
        if columns is not None and len(cells) != len(columns):
            cells = _with_empty(text, start, end)
        if columns is None and heads and _holds_numbers(context, cells):
            columns = _columns(context, heads, title)
        row = _row(context, cells, columns, title)
        if row is not None:
            indent = len(text[start:end]) - len(text[start:end].lstrip())
            rows[start + indent] = row
        elif columns is None and not _holds_numbers(context, cells):
            heads.append(cells)
    return rows


def _with_tabs(context: TextContext) -> str:
    """The text as it is read elsewhere, but with its tabs: they part cells."""
    pairs = zip(context.document.text, context.text, strict=True)
    return "".join("\t" if written == "\t" else read for written, read in pairs)


def _lines_of_cells(text: str, start: int, end: int) -> Iterator[Span]:
    """Yield the lines that hold cells, and the ruled lines between them."""
    for left, right in lines(text, start, end):
        if holds_cells(text, left, right) or _RULED.match(text, left, right):
            yield left, right


def _cells(text: str, start: int, end: int) -> list[Span]:
    mark = "|" if text.find(" | ", start, end) >= 0 else "\t"
    return [trimmed(text, *match.span()) for match in _CELLS[mark].finditer(text, start, end)]


def _with_empty(text: str, start: int, end: int) -> list[Span]:
    """The cells of a line that tabs part, the empty ones too: the number of a part is left out."""
    found, left = [], start
    while left <= end:
        right = text.find("\t", left, end)
        right = end if right < 0 else right
        inside = len(text[left:right]) - len(text[left:right].lstrip())
        found.append((left + inside, max(left + inside, right)))
        left = right + 1
    return found


def _holds_numbers(context: TextContext, cells: Sequence[Span]) -> bool:
    """Whether a cell is a number: neither a year nor a number inside a name."""
    return any(
        (numerals := context.numerals_in(left, right))
        and (len(numerals) == 1 or _is_with_percent(context, numerals))
        and numerals[0].value is not None
        and not YEAR.match(context.folded, left, right)
        for left, right in cells
    )


def _title(context: TextContext, start: int) -> Span | None:
    end = start - 1
    for _ in range(_ABOVE):
        if end <= context.document.body_start:
            return None
        line = context.text.rfind("\n", context.document.body_start, end) + 1
        if context.text[line:end].strip():
            return (line, end) if end - line <= _TITLE else None
        end = line - 1
    return None


def _columns(
    context: TextContext, heads: Sequence[Sequence[Span]], title: Span | None
) -> list[Column]:
    """Read the heads of all columns; of several lines only the last where they do not match."""
    width = len(heads[-1])
    unlike = any(len(line) != width for line in heads)
    heads = heads[-1:] if unlike else heads
    named_so = [context.folded[left:right] for left, right in heads[-1] if left < right]
    if unlike and len({*named_so}) < len(named_so):
        return [Column((span,), "change", None, None) for span in heads[-1]]  # "KH | TH | KH | TH"
    named = [*chain.from_iterable(heads), *([title] if title is not None else [])]
    year = only_year(context.folded, named)
    if year is None and title is not None:
        year = only_year(context.folded, [title])  # "… 6 tháng năm 2023" above "Cùng kỳ 2022"
    if year is None and not any(year_named(context.folded, span) for span in named):
        year = year_of(context.timeline.reported.period)  # "Tháng 7 | Tháng 8" of its report
    columns: list[Column] = []
    above: list[Span] = [(0, 0)] * len(heads)  # a head that spans columns stands over the first
    for place in range(width):
        for line, head in enumerate(heads[:-1]):
            if head[place][0] < head[place][1]:
                above[line] = head[place]
        upper = [span for span in above[:-1] if span[0] < span[1]] if place else []
        spans = (*upper, heads[-1][place])
        words = " ".join(context.folded[left:right] for left, right in spans)
        periods = [named_period(context.folded, left, right, year) for left, right in spans]
        period = next((one for one in reversed(periods) if one is not None), None)
        kind = next((code for code, pattern in _HEADS if pattern.search(words)), None)
        own = next(
            (
                right
                for left, right in reversed(spans)
                if not _NUMBER_OF.match(context.folded, left, right)
                and (
                    names_place(context, left, right)
                    or context.places.are_named_between(left, right)
                )
            ),
            None,
        )
        if period is None and kind in ("target", "result", "percent"):
            period = of_year_named(words)
        if kind not in ("change", "percent", "unit"):
            lent = leaning_on_report(words, context.timeline.reported.period)
            if lent == UNKNOWN_PERIOD and period is None:
                kind = "change"  # of a time that nobody can tell: no rule reads it
            elif lent is not None and (period is None or is_part_of(lent, period)):
                period = lent
        dated = period is not None or own is not None
        columns.append(Column(spans, kind or ("result" if dated else "other"), period, own))
    return _dated_alike(_with_sum(context, columns))


def _with_sum(context: TextContext, columns: Sequence[Column]) -> Sequence[Column]:
    """Let "Cộng" be a result beside "Công chức | Viên chức", unless it adds up years or places."""
    if any(one.period is not None or one.place is not None for one in columns):
        return columns
    return [
        replace(one, kind="result")
        if one.kind == "other" and _SUM.fullmatch(context.folded, *one.spans[-1])
        else one
        for one in columns
    ]


def _dated_alike(columns: Sequence[Column]) -> list[Column]:
    """Let "Kế hoạch năm 2023 | Thực hiện" both be of that year, where no head names another."""
    counted = [one for one in columns if one.kind in ("target", "result")]
    periods = {one.period for one in counted} - {None}
    if len(periods) != 1 or len(counted) < 2:
        return list(columns)
    period = periods.pop()
    return [
        replace(one, period=period) if one.kind in ("target", "result", "percent") else one
        for one in columns
    ]


def names_place(context: TextContext, start: int, end: int) -> bool:
    """Whether the cell is the name of a place and nothing else: not "Số xã trước sắp xếp"."""
    if _ALL_OF_IT.match(context.folded, start, end):
        return True
    hits = [
        *context.hits_in("province", start, end),
        *(
            hit for hit in context.hits_in("area_word", start, end)
            if _NAME_FOLLOWS.match(context.text, hit.end, end)
        ),
    ]  # fmt: skip
    return bool(hits) and min(hit.start for hit in hits) <= start + len("tỉnh ")


def _is_with_percent(context: TextContext, numerals: Sequence[Numeral]) -> bool:
    """Whether a cell holds a number and what percent that is: "410 (99,5%)"."""
    if len(numerals) != 2 or numerals[1].form != "percent":
        return False
    between = context.folded[numerals[0].end : numerals[1].start]
    return numerals[0].form == "count" and between.strip() in ("(", "-", "–", ";", "")


def _numbers_times(context: TextContext, columns: Sequence[Column] | None, label: Span) -> bool:
    """Whether a bare number is of the months or quarters that head its column."""
    return (
        columns is not None
        and numbered_period(context.folded, columns[0].spans, label, 2000) is not None
    )


def _row(
    context: TextContext,
    cells: Sequence[Span],
    columns: Sequence[Column] | None,
    title: Span | None,
) -> Row | None:
    """Read one line; without a head only a label and a single number can be understood."""
    if columns is not None and len(cells) != len(columns):
        return None  # merged cells: no telling which column is which
    numbers: list[Cell] = []
    label: Span | None = None
    label_place = 0
    lead: Cell | None = None
    dated_all = columns is not None and all(one.period is not None for one in columns)
    if dated_all and not _LETTERS.search(context.text, *cells[0]):
        label = (cells[0][0], cells[0][0])  # "2018 | 2019" above "219 | 388": none is a label
    for place, (left, right) in enumerate(cells):
        numerals = context.numerals_in(left, right)
        valued = [one for one in numerals if one.value is not None]
        if label is None:
            year = YEAR.match(context.folded, left, right)
            dated = (
                year
                or any(one.match(context.folded, left, right) for one in (DAY, YEARS))
                or (not place and _numbers_times(context, columns, (left, right)))
            )
            if _LETTERS.search(context.text, left, right) or (dated and place <= 1):
                if valued and not dated:
                    return None  # a sentence in a cell
                label, label_place = (left, right), place
            elif len(valued) == 1 and columns is not None:
                lead = Cell(left, right, columns[place])
            continue
        if valued and ":" in context.folded[left : numerals[0].start]:
            continue  # "Đăng lúc: 09:33 | Lượt xem: 412": a label of its own
        both = columns is not None and _is_with_percent(context, numerals)
        if valued and (len(numerals) == 1 or both):
            numbers.append(Cell(left, right, columns[place] if columns is not None else None))
    if label is None or not numbers or (columns is None and len(numbers) > 1):
        return None
    heads = columns[label_place].spans if columns is not None else ()
    told = only_year(context.folded, [*([title] if title is not None else ()), *heads])
    period = named_period(context.folded, *label, told)
    if columns is not None and period is None and label[0] < label[1]:
        told = told or year_of(context.timeline.reported.period)
        period = numbered_period(context.folded, heads, label, told)
        if period is None:
            period = numbered_before(context.folded, heads, label, context.timeline.day)
        if period is None and not _LETTERS.search(context.text, *label):
            return None
    return Row(*label, tuple(numbers), period, title, heads, lead)
