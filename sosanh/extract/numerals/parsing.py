"""How much a written number is: the Vietnamese use of point, comma and space."""

import re
from decimal import Decimal
from functools import lru_cache

DIGITS = re.compile(r"\d+(?:[.,]\d+)*")
IN_GROUPS = r"[1-9]\d{0,2}(?:[ \u00a0\u202f]\d{3}){1,4}(?:,\d{1,10})?"
SPACED = re.compile(rf"{IN_GROUPS}(?!\d|[.,]\d)")
PERCENT = re.compile(r"\s?%| phần trăm\b|\s?điểm (?:phần trăm\b|%)")
_GROUPED = re.compile(r"\d{1,3}(?:\.\d{3}){1,4}(?:,\d{1,10})?\Z")
_SPACES = str.maketrans("", "", " \u00a0\u202f")
_BY_COMMA = re.compile(r"[1-9]\d{0,2}(?:,\d{3}){1,4}\Z")
_PLAIN = re.compile(r"\d{1,15}(?:,\d{1,10})?\Z")


@lru_cache(maxsize=4096)
def parse_number(digits: str, percent: bool = False) -> Decimal | None:
    """Read `digits` the Vietnamese way: "." groups thousands, "," is the decimal mark.

    None for anything else ("7.8", "110.0000"): a date, a slip, nothing to guess at. Before a
    percent sign a point can only be a decimal mark ("53.5%"). More than 15 digits before the
    comma or 10 after it are a code or a slip, and more than the warehouse takes. Some offices group
    thousands with a space ("1 450").
    """
    if SPACED.fullmatch(digits):
        digits = digits.translate(_SPACES)
    if _PLAIN.match(digits) or (_GROUPED.match(digits) and not percent):
        return Decimal(digits.replace(".", "").replace(",", "."))
    if percent and re.fullmatch(r"\d{1,3}\.\d{1,2}", digits):
        return Decimal(digits)
    return None


def parse_whole(digits: str) -> Decimal | None:
    """Read how many there are of what has no thousandths: 51000 for "51,000 đảng viên".

    Some papers group thousands as English does. Elsewhere, and for "1,5", as `parse_number`.
    """
    if in_groups_or_thousandths(digits):
        return Decimal(digits.replace(",", ""))
    return parse_number(digits)


def in_groups_or_thousandths(digits: str) -> bool:
    """Whether a comma parts three digits: 51,000 is 51 the Vietnamese way, 51000 the English."""
    return _BY_COMMA.match(digits) is not None
