"""What can be verified about one figure from its own document."""

from collections.abc import Iterable
from decimal import ROUND_DOWN, ROUND_HALF_UP, Decimal

from sosanh.extract.counts.count import Count
from sosanh.extract.numerals.parsing import parse_number
from sosanh.facts import BaseRole, CheckOutcome, PercentCheck, Qualifier


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


def check_action_stated(count: Count) -> CheckOutcome:
    """Whether the words next to a figure say what was done, or they stand further off."""
    action = count.action
    if action is None or count.how in ("none", "distant"):
        return "failed"
    return "failed" if action.phrase.attributes["weight"] == "near" else "passed"


def check_plausible(value: Decimal, maximum: Decimal, national: bool) -> CheckOutcome:
    """Whether a province can have so many; national figures have no bound here."""
    if national:
        return "not_applicable"
    return "passed" if value <= maximum else "failed"


def check_share(percent: Decimal, base_role: BaseRole | None) -> CheckOutcome:
    """Whether a share is one of a whole: only what attains a target may pass 100 %."""
    if base_role == "target":
        return "not_applicable"
    return "passed" if 0 <= percent <= 100 else "failed"


def check_within_base(value: Decimal, base: Decimal, base_role: BaseRole | None) -> CheckOutcome:
    """Whether a count is no greater than what it is counted out of; a target may be surpassed."""
    if base_role == "target":
        return "not_applicable"
    return "passed" if value <= base else "failed"


def check_part(part: Decimal, whole: Decimal | None) -> CheckOutcome:
    """Whether a part is no greater than its whole."""
    if whole is None:
        return "not_applicable"
    return "passed" if part <= whole else "failed"


def check_parts_sum(parts: Iterable[Decimal], whole: Decimal) -> CheckOutcome:
    """Whether parts that exclude one another add up to their whole.

    Fewer may be listed than there are: a smaller sum says nothing.
    """
    total = sum(parts, Decimal(0))
    if total == whole:
        return "passed"
    return "failed" if total > whole else "not_applicable"


def check_headline(
    head: Decimal,
    qualifier: Qualifier,
    high: Decimal | None,
    body: Iterable[Decimal],
    rivals: Iterable[Decimal],
) -> CheckOutcome:
    """Whether a figure of the headline is one that the body gives for its metric.

    A headline may round: "hơn 500" holds 501 but not 1.500, a bare 140 holds 143. Where no figure
    of `body` fits, one of `rivals`, which are about the same thing, within a fifth contradicts it;
    what lies farther off is another matter.
    """
    if any(_rounds(value, head, qualifier, high) for value in body):
        return "passed"
    near = any(abs(value - head) * 5 <= head for value in rivals)
    return "failed" if near else "not_applicable"


def _rounds(value: Decimal, head: Decimal, qualifier: Qualifier, high: Decimal | None) -> bool:
    if value == head:
        return True
    if qualifier in ("over", "at_least"):
        return head <= value <= 2 * head
    if qualifier in ("nearly", "at_most"):
        return head / 2 <= value <= head
    if qualifier in ("about", "estimated"):
        return abs(value - head) * 10 <= head
    if qualifier == "range" and high is not None:
        return head <= value <= high
    digits = format(head, "f").partition(".")[0]
    place = Decimal(1).scaleb(len(digits) - len(digits.rstrip("0")))
    return place > 1 and head in (
        (value / place).quantize(Decimal(1), ROUND_HALF_UP) * place,
        (value / place).quantize(Decimal(1), ROUND_DOWN) * place,
    )
