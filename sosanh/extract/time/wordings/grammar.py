"""How Vietnamese words a time: patterns, and what each makes of its match.

In order of preference where they overlap. Each wording begins with fixed letters or a digit: `re`
skips to those, while after an optional or alternative beginning it tries every character, at
ten times the cost. What begins in several ways is therefore listed several times.
"""

import re

from sosanh.extract.time.builders import Builder
from sosanh.extract.time.wordings.relative import RELATIVE_TIMES
from sosanh.extract.time.wordings.since import SINCE, SINCE_UNDATED
from sosanh.extract.time.wordings.stretches import STRETCHES
from sosanh.extract.time.wordings.terms import TERMS
from sosanh.extract.time.wordings.years import YEARS_AND_PARTS
from sosanh.extract.time.wordings.years_counted import YEARS_COUNTED

_IN_ORDER = (
    *(*STRETCHES, *YEARS_COUNTED, *SINCE, *TERMS, *YEARS_AND_PARTS),
    *(*RELATIVE_TIMES, *SINCE_UNDATED),
)

GRAMMAR: tuple[tuple[Builder, re.Pattern[str]], ...] = tuple(
    (build, re.compile(wording)) for build, wordings in _IN_ORDER for wording in wordings
)
