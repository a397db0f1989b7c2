"""The latest day that a text can be of, by the provinces and districts that it names."""

import re
from collections.abc import Sequence
from datetime import date

from sosanh.extract.numbered import NumberedText
from sosanh.extract.places.mention import Mention
from sosanh.extract.text.cued import cued

DISTRICTS_END = date(2025, 6, 30)
"""The last day of districts, and so of an undated text that speaks of one as it is."""
_MERGED = re.compile(r"hợp nhất|sáp nhập|sắp xếp (?:các )?đơn vị|cấp huyện|cũ(?<!\wcũ)\b|trước đây")
"""Words of a text that may look back on districts, or ahead to what there is without them."""
_NEW_PROVINCES = ("hai cấp", "2 cấp", "34 tỉnh", "tỉnh mới")
_PROVINCES_MERGED = cued(
    r"(?:hợp nhất|sáp nhập)[^.;\n]{0,40}\btỉnh\b|tỉnh[^.;\n]{0,30}(?:hợp nhất|sáp nhập)",
    "hợp nhất", "sáp nhập",
)  # fmt: skip
_YEARS_TOLD = re.compile(
    # `re` skips to the first digit; what stands before the year is looked at from there
    r"((?:19|20)\d\d(?<!đến \d{4})(?<!đến năm \d{4})(?<!tầm nhìn \d{4})"
    r"(?<!tầm nhìn đến năm \d{4})(?<![\d.,/-]\d{4}))"
    r"(?:\s?[-–]\s?(20[01]\d|202[0-5]))?(?![\d.,]*\d)"
)
"""A year that is no aim, or the last one of years that may be over: "2015 - 2020"."""


def last_day(context: NumberedText, areas: Sequence[Mention]) -> date | None:
    """The latest day that the text can be of, by what it names."""
    folded, document = context.folded, context.document
    new = any(words in folded for words in _NEW_PROVINCES)
    if not new and _PROVINCES_MERGED.search(folded, 0, len(folded)) is None:
        told = _YEARS_TOLD.finditer(folded, document.body_start, document.body_end)
        latest = max((int(year[2] or year[1]) for year in told), default=DISTRICTS_END.year)
        if latest < DISTRICTS_END.year:
            return DISTRICTS_END
    if _MERGED.search(folded):
        return None
    return DISTRICTS_END if any(one.level == "district" for one in areas) else None
