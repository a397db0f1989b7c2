"""Whose paper a text is, and where it was signed, by the lines above its title."""

import re

from sosanh.extract.numbered import NumberedText

_HEAD = 600
"""Characters in which a letterhead ends."""
_SIGNED = re.compile(r"^[ \t|]*(?P<place>[^,.;:\d\n]{2,30}), ngày \d", re.MULTILINE)
"""Place and day of a paper: "Hà Nội, ngày 18 tháng 11 năm 2025"."""

_CENTRAL = ("national", "country")


def seat_of_central_body(context: NumberedText) -> tuple[int, int] | None:
    """Where the letterhead of a body of the whole country says that the paper was signed.

    Ministries sign in Hà Nội and tell of the country. None for a paper of anybody else, and for a
    text without letterhead.
    """
    begins = context.document.body_start
    signed = _SIGNED.search(context.folded, begins, begins + _HEAD)
    if signed is None:
        return None
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
