"""Values inside queries that pass through `str.format` and SQLAlchemy's `text` on their way."""

import re
from collections.abc import Sequence

# the rest is escaped: a brace, colon, percent sign, quote or backslash means something on the way
_SPECIAL = re.compile(r"[^\w .,+/()=-]")


def text(value: str) -> str:
    """Return `value` as a PostgreSQL string literal that nothing on the way reads as syntax."""
    escaped = _SPECIAL.sub(lambda found: f"\\+{ord(found[0]):06X}", value)
    return f"U&'{escaped}'" if escaped != value else f"'{value}'"


def values(rows: Sequence[Sequence[str | None]], types: Sequence[str]) -> str:
    """Return `rows` as a `values` list whose columns have the SQL `types`; it may be empty."""
    if not rows:
        return f"select {', '.join(_cell(None, kind) for kind in types)} where false"
    lines = (
        ", ".join(_cell(cell, kind) for cell, kind in zip(row, types, strict=True)) for row in rows
    )
    return "values " + ", ".join(f"({line})" for line in lines)


def _cell(value: str | None, kind: str) -> str:
    return f"cast({'null' if value is None else text(value)} as {kind})"
