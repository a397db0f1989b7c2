"""Is each row of the catalogues usable? All that is wrong at once, by file, line and column."""

import csv
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal, InvalidOperation
from difflib import get_close_matches
from pathlib import Path

from sosanh.catalogues.columns import CATALOGUES, Column
from sosanh.errors import InvalidCatalogue
from sosanh.extract import Extractor
from sosanh.extract.text.segments import fold

_CLASS = re.compile(r"<([^<>]*)>")
_REFUSED = re.compile(
    r"(?P<file>[\w.]+\.csv)(?:, (?:row|line) (?P<line>\d+))?: "
    r"expected (?P<expected>.*), found (?P<found>.*)",
    re.DOTALL,
)
_SHOWN = 8  # codes of other catalogues that a message lists in full


@dataclass(frozen=True, slots=True)
class Problem:
    """One cell, row or file that cannot be used."""

    file: str
    line: int | None
    column: str | None
    expected: str
    found: str

    def __str__(self) -> str:
        place = self.file if self.line is None else f"{self.file}:{self.line}"
        column = f" {self.column}:" if self.column else ""
        return f"{place}:{column} expected {self.expected}, found {self.found}."


@dataclass(frozen=True, slots=True)
class _Row:
    line: int  # where it begins in its file, from 1
    cells: Mapping[str, str]


def check_catalogues(seeds: Path) -> list[Problem]:
    """Return what is wrong with the catalogues in `seeds`, by file and line; nothing if usable."""
    problems: list[Problem] = []
    tables: dict[str, list[_Row]] = {}
    for path in sorted(seeds.glob("*.csv")):
        tables[path.stem] = _rows(path, problems)
    for name, columns in CATALOGUES.items():
        if not (seeds / f"{name}.csv").is_file():
            problems.append(Problem(f"{name}.csv", None, None, "this catalogue", "no such file"))
            continue
        problems.extend(_check_table(name, columns, tables))
    if not problems:
        try:
            Extractor(seeds)
        except InvalidCatalogue as error:
            problems.append(_as_problem(error))
    return sorted(problems, key=lambda one: (one.file, one.line or 0, one.column or ""))


def _as_problem(error: InvalidCatalogue) -> Problem:
    """What the grammar refuses when it reads a catalogue."""
    told = _REFUSED.match(str(error))
    if told is None:
        return Problem("seeds", None, None, "catalogues that the grammar can read", str(error))
    line = int(told["line"]) if told["line"] else None
    return Problem(told["file"], line, None, told["expected"], told["found"].rstrip("."))


def _rows(path: Path, problems: list[Problem]) -> list[_Row]:
    found = []
    try:
        text = path.read_text(encoding="utf-8-sig")
    except UnicodeDecodeError as error:
        problems.append(
            Problem(path.name, None, None, "UTF-8", f"byte {error.object[error.start]:#x}")
        )
        return []
    reader = csv.reader(text.splitlines(keepends=True))
    header = next(reader, [])
    for name in CATALOGUES.get(path.stem, {}):
        if name not in header:
            problems.append(
                Problem(path.name, 1, name, "this column in the header", "|".join(header))
            )
    before = reader.line_num
    for cells in reader:
        line, before = before + 1, reader.line_num
        if len(cells) != len(header):
            problems.append(
                Problem(
                    path.name, line, None,
                    f"{len(header)} cells as in the header (quote a cell that holds a comma)",
                    f"{len(cells)}",
                )
            )  # fmt: skip
            continue
        found.append(_Row(line, dict(zip(header, map(str.strip, cells), strict=True))))
    return found


def _check_table(
    name: str, columns: Mapping[str, Column], tables: Mapping[str, list[_Row]]
) -> Iterator[Problem]:
    file = f"{name}.csv"
    # codes of a catalogue that is not there are not known to be wrong: it is reported itself
    columns = {key: column for key, column in columns.items() if _has_codes(column, tables)}
    allowed = {key: _allowed(column, tables) for key, column in columns.items()}
    classes = {row.cells.get("word_class", "") for row in tables.get("reform_words", ())}
    seen: dict[tuple[str, str], int] = {}
    wordings: dict[tuple[str, str], _Row] = {}
    for row in tables[name]:
        for key, column in columns.items():
            cell = row.cells.get(key)
            if cell is None:
                continue  # the header's problem is said already
            for value in cell.split("|") if column.several else (cell,):
                problem = _problem_of(value.strip(), column, allowed[key], classes)
                if problem is not None:
                    yield Problem(file, row.line, key, *problem)
            if column.unique:
                first = seen.setdefault((key, cell), row.line)
                if first != row.line:
                    yield Problem(file, row.line, key, "a value of its own", f"{cell!r} again, "
                                  f"as in line {first}")  # fmt: skip
        yield from _repeated(file, row, wordings)


def _repeated(file: str, row: _Row, wordings: dict[tuple[str, str], _Row]) -> Iterator[Problem]:
    """A wording stands once in a layer, whichever of its spellings is written."""
    layer = row.cells.get("layer", "")
    for wording in row.cells.get("phrase", "").split("|"):
        folded = fold(wording.strip())
        first = wordings.setdefault((layer, folded), row)
        if folded and first.line != row.line:
            code = first.cells.get("code", "")
            found = f"{wording.strip()!r} again, as in line {first.line} for {code!r}: keep one"
            yield Problem(file, row.line, "phrase", "each wording once", found)


def _has_codes(column: Column, tables: Mapping[str, list[_Row]]) -> bool:
    return all(source.split(".")[0] in tables for source in column.of)


def _allowed(column: Column, tables: Mapping[str, list[_Row]]) -> set[str]:
    found = set(column.choices)
    for source in column.of:
        table, key = source.split(".")
        for row in tables.get(table, ()):
            if column.among is None or row.cells.get(column.among[0]) == column.among[1]:
                found.add(row.cells.get(key, ""))
    return found


def _problem_of(
    value: str, column: Column, allowed: set[str], classes: set[str]
) -> tuple[str, str] | None:
    """What was expected and what was found in a cell, or None where it is right."""
    if not value:
        return None if column.optional else ("a value", "an empty cell")
    if column.choices or column.of:
        return None if value in allowed else (_wanted(value, column, allowed), repr(value))
    if column.form == "pattern":
        return _problem_of_pattern(value, classes)
    wanted = {
        "wording": "words in lower case",
        "integer": "a whole number",
        "number": "a number",
        "share": "a number from 0 to 1",
        "day": "a day as YYYY-MM-DD",
    }.get(column.form)
    return None if wanted is None or _fits(value, column.form) else (wanted, repr(value))


def _wanted(value: str, column: Column, allowed: set[str]) -> str:
    choices = sorted(allowed)
    if len(choices) <= _SHOWN or not column.of:
        return f"one of {', '.join(choices)}"
    sources = " or ".join(f"{source.split('.')[0]}.csv" for source in column.of)
    near = get_close_matches(value, choices, n=1)
    return f"a code of {sources}" + (f" (did you mean {near[0]!r}?)" if near else "")


def _problem_of_pattern(value: str, classes: set[str]) -> tuple[str, str] | None:
    if not all(part.strip() for part in value.split("…")):
        return "words between the …", repr(value)
    for name in _CLASS.findall(value):
        if name not in classes:
            near = get_close_matches(name, classes, n=1)
            hint = f" (did you mean <{near[0]}>?)" if near else ""
            return f"a word class of reform_words.csv{hint}", f"<{name}>"
    return None


def _fits(value: str, form: str) -> bool:
    try:
        if form == "wording":
            return value == value.lower()
        if form == "integer":
            return value.isascii() and value.isdigit()
        if form == "day":
            return date.fromisoformat(value).isoformat() == value
        number = Decimal(value)
    except (ValueError, InvalidOperation):
        return False
    return number.is_finite() and (form != "share" or 0 <= number <= 1)
