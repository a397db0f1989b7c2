"""What a phrase of time takes from those that are told together with it."""

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from sosanh.extract.time.anchors import Anchors
from sosanh.extract.time.phrase import TimePhrase
from sosanh.facts import PeriodPrecision

_COUNTS = re.compile(r"\d|;")
_GOES_ON = 80
"""Characters between "Từ năm 2019, …" and "đến nay …", which counts nothing."""
_COUNTED: tuple[PeriodPrecision, ...] = ("year", "span", "term")
"""What is counted as far as a day told beside it."""


def with_years_told(phrase: TimePhrase, phrases: Sequence[TimePhrase]) -> TimePhrase:
    """Give "trong 4 năm qua" the four years that the `phrases` of its sentence go through."""
    if phrase.lean != "years_past":
        return phrase
    years = sorted(
        {one.period_from.year for one in phrases if one.precision == "year"
         and one.period_from is not None}
    )  # fmt: skip
    if len(years) != phrase.count or years[-1] - years[0] + 1 != len(years):
        return phrase
    first, last = date(years[0], 1, 1), date(years[-1], 12, 31)
    return replace(phrase, period_from=first, period_to=last, lean=None, strength="sure")


def counted_in_year(
    phrase: TimePhrase, before: TimePhrase, anchors: Anchors, folded: str
) -> TimePhrase:
    """Let "năm nay, tính đến hết tháng 10" begin with the year named right `before` it.

    And "giai đoạn 2021 - 2025, tính đến hết tháng 6/2024" with those years.
    """
    if phrase.strength != "point" or phrase.period_from is not None:
        return phrase
    if phrase.lean == "now" and before.until_now and before.period_from is not None:
        between = folded[before.end : phrase.start]
        if before.lean is None and len(between) < _GOES_ON and not _COUNTS.search(between):
            return replace(phrase, period_from=before.period_from, strength="sure")
    year = anchors.named[-1] if anchors.named else None
    beside = folded[before.end : phrase.start] in (" ", ", ", " (")
    if not beside or year is None or phrase.period_to is None or year.precision not in _COUNTED:
        return phrase
    begun, ended = year.period_from, year.period_to
    if begun is None or ended is None or not begun < phrase.period_to <= ended:
        return phrase
    return replace(phrase, period_from=begun, strength="sure")
