"""What can be verified about one figure from its own document."""

from collections.abc import Iterable
from decimal import ROUND_DOWN, ROUND_HALF_UP, Decimal

from sosanh.extract.numbers import parse_number
from sosanh.facts import CheckOutcome, PercentCheck


def check_percent(value: Decimal, base: Decimal, percent: Decimal) -> PercentCheck:
    """Compare a printed percent with its fraction, at the printed number of decimals.

    rounded: the nearest printable figure; truncated: cut off; inconsistent: neither (13,9 % for
    6 of 52).
    """
    if base == 0:
        return "not_applicable"
    exact = value * 100 / base
    place = min(Decimal(1).scaleb(int(percent.as_tuple().exponent)), Decimal(1))
    if exact.quantize(place, ROUND_HALF_UP) == percent:
        return "rounded"
    if exact.quantize(place, ROUND_DOWN) == percent:
        return "truncated"
    return "inconsistent"


def check_base_drift(value: Decimal, percent: Decimal, others: Iterable[Decimal]) -> CheckOutcome:
    """Whether an inconsistent percent fits another base of the paragraph (failed: it does)."""
    fits = any(
        other > value and check_percent(value, other, percent) != "inconsistent" for other in others
    )
    return "failed" if fits else "passed"


def check_value_in_quote(value: Decimal, printed: str) -> CheckOutcome:
    """Whether the stored value is what its digits say, multiplier aside."""
    read = parse_number(printed, percent=True) or parse_number(printed)
    if read is None:
        return "failed"
    if read == value:
        return "passed"
    ratio = value / read if read else Decimal(0)
    return "passed" if ratio in (1000, 10_000, 1_000_000, 1_000_000_000) else "failed"


def check_plausible(value: Decimal, maximum: Decimal, national: bool) -> CheckOutcome:
    """Whether a province can have so many; national figures have no bound here."""
    if national:
        return "not_applicable"
    return "passed" if value <= maximum else "failed"


def check_part(part: Decimal, whole: Decimal | None) -> CheckOutcome:
    """Whether a part is no greater than its whole."""
    if whole is None:
        return "not_applicable"
    return "passed" if part <= whole else "failed"
