"""A count as its sentence words it, with what stands beside its noun."""

import re
from dataclasses import dataclass

from sosanh.extract.context import TextContext
from sosanh.extract.counts.clauses import Clauses
from sosanh.extract.counts.count import Count

GROUP_LEAD = 80
"""Characters before a count in which stands of what group those counted are."""
NEAR = 300
"""Characters before a sentence in which may stand what its figures are on."""


@dataclass(frozen=True, slots=True)
class Worded:
    """A count in its clauses, and the action by whose rule it would be counted."""

    context: TextContext
    clauses: Clauses
    count: Count
    action: str

    @property
    def folded(self) -> str:
        """The whole text, folded."""
        return self.context.folded

    @property
    def opens(self) -> int:
        """Where the sentence begins."""
        return self.clauses.sentence.start

    @property
    def closes(self) -> int:
        """Where the sentence ends."""
        return self.clauses.sentence.end

    def is_followed(self, by: re.Pattern[str]) -> bool:
        """Whether such words stand behind the noun."""
        return is_followed(self.folded, self.count, by)


def is_followed(folded: str, count: Count, by: re.Pattern[str]) -> bool:
    """Whether such words stand behind the noun of a count."""
    hit = count.noun_hit
    return hit is not None and by.match(folded, hit.end) is not None


def has_beside(folded: str, count: Count, which: re.Pattern[str]) -> bool:
    """Whether words stand behind the noun, or in it, that tell which ones are counted."""
    hit = count.noun_hit
    return is_followed(folded, count, which) or (
        hit is not None and which.search(folded, hit.start, hit.end) is not None
    )
