"""When what was found is what a reader wrote down: the same words, number or figure."""

import re
from decimal import Decimal

from sosanh.evaluate.gold import Row
from sosanh.extract.text.segments import without_marks
from sosanh.facts import Observation


def words(text: str | None) -> str:
    """Lower-case Latin letters and digits, without marks, single spaces between words."""
    return re.sub(r"[^a-z0-9]+", " ", without_marks(text or "")).strip()


def same_figure(row: Row, fact: Observation) -> bool:
    """Whether a fact is the coded figure of a gold row: metric, value and stated base."""
    return fact.metric == row["metric"] and same_value(row, fact, with_base=True)


def same_value(row: Row, fact: Observation, *, with_base: bool) -> bool:
    """Whether a fact has the number of a gold row, or its percent where that is all it has."""
    if row.get("value") is None:
        percent = row.get("percent")
        return close(fact.percent_stated, percent) or close(fact.value, percent)
    if not close(fact.value, row["value"]):
        return False
    return not with_base or row.get("base") is None or close(fact.base, row["base"])


def close(found: Decimal | None, wanted: float | None) -> bool:
    """Whether two numbers are the same but for rounding, or both left out."""
    if found is None or wanted is None:
        return found is None and wanted is None
    return abs(float(found) - wanted) <= 1e-6 * max(1.0, abs(wanted))
