"""A numeral of a text, once it is understood."""

from dataclasses import dataclass
from decimal import Decimal
from typing import Literal

from sosanh.extract.catalogue.phrases import Hit
from sosanh.extract.numerals.parsing import DIGITS
from sosanh.facts import Qualifier

BOUNDS: tuple[Qualifier, ...] = ("at_least", "at_most")
"""Qualifiers that say what may be, and not how many there are."""


@dataclass(slots=True)  # made for each digit group: a frozen one takes three times as long
class Numeral:
    """A numeral at `text[start:end]`: `hơn 5.155/9.810 đảng viên` has value 5155 and base 9810.

    `start` and `end` hold the digits with a multiplier or percent sign; `quantity_start` also
    takes in the qualifier to the left.
    """

    start: int
    end: int
    tokens: tuple[tuple[int, int], ...]  # the digit groups in it
    reason: str | None  # why it is no quantity; None for a quantity
    value: Decimal | None = None
    high: Decimal | None = None
    base: Decimal | None = None
    form: Literal["count", "percent", "word"] = "count"
    qualifier: Qualifier = "exact"
    quantity_start: int = -1
    noun: Hit | None = None  # the counted noun immediately to the right


def no_quantity(text: str, start: int, end: int, reason: str) -> Numeral:
    """The numeral at `text[start:end]` that counts nothing, and why."""
    tokens: tuple[tuple[int, int], ...] = ((start, end),)
    if not text[start:end].isdecimal():
        tokens = tuple([match.span() for match in DIGITS.finditer(text, start, end)])
    return Numeral(start, end, tokens, reason, quantity_start=start)
