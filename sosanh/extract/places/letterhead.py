"""Whose paper a text is, and where it was signed, by the lines above its title."""

import re

from sosanh.extract.catalogue.issuers import issuers_in
from sosanh.extract.numbered import NumberedText

_HEAD = 600
"""Characters in which a letterhead ends."""
_MOTTO = re.compile(r"độc lập ?[-–] ?tự do ?[-–] ?hạnh phúc")
_PAGE_ABOVE = 4_000
"""Characters that a site of laws may print above a letterhead: what it says of copyright."""
_ISSUER_ABOVE = 200
_SYMBOL = re.compile(
    r"^[ \t|]*số ?:? ?\d{1,5} ?/(?:\d{4}/)?[^\W\d_]+ ?[-–] ?(?P<issuer>\w+)", re.MULTILINE
)
"""Number and symbol of a paper: "Số: 220/CĐ-TTg"."""
_SIGNED = re.compile(r"^[ \t|]*(?P<place>[^,.;:\d\n]{2,30}), ngày \d", re.MULTILINE)
"""Place and day of a paper: "Hà Nội, ngày 18 tháng 11 năm 2025"."""

_CENTRAL = ("national", "country")


def seat_of_central_body(context: NumberedText) -> tuple[int, int] | None:
    """Where the letterhead of a body of the whole country says that the paper was signed.

    Ministries sign in Hà Nội and tell of the country. None for a paper of anybody else, and for a
    text without letterhead.
    """
    begins = context.document.body_start
    motto = _MOTTO.search(context.folded, begins + _HEAD, begins + _PAGE_ABOVE)
    if motto is not None:
        begins = motto.start() - _ISSUER_ABOVE
    signed = _SIGNED.search(context.folded, begins, begins + _HEAD)
    if signed is None:
        return None
    symbol = _SYMBOL.search(context.folded, begins, signed.start())
    central_symbols = issuers_in(context.vocabulary.folder).central_symbols
    if symbol is not None and symbol["issuer"] in central_symbols:
        return signed.span("place")
    opening = min(
        (
            hit
            for layer in ("issuers", "agency")
            for hit in context.hits_in(layer, begins, signed.start())
            if _opens_line_in_capitals(context.text, hit.start, hit.end)
        ),
        key=lambda hit: hit.start,
        default=None,
    )
    if opening is None:
        return None
    known = opening.phrase
    is_central = known.code in _CENTRAL or known.attributes.get("level") == "national"
    return signed.span("place") if is_central else None


def _opens_line_in_capitals(text: str, start: int, end: int) -> bool:
    line = text[text.rfind("\n", 0, start) + 1 : end].lstrip(" \t|")
    return line.isupper() and len(line) == end - start
