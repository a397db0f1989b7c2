"""A place that a text names, and what that holds for."""

from dataclasses import dataclass

from sosanh.facts import Level
from sosanh.values import quickly_made

NATIONAL = "cả nước"
LEVELS: dict[str, Level] = {
    "district": "district",
    "city": "district",
    "commune": "commune",
    "village": "village",
}
BLOC_COMMITTEES = ("đảng bộ khối", "đảng ủy khối")
"""What the Party of a bloc is called, also where its name is left out."""
UNIT_LEVELS = ("district", "commune")
"""Levels of government below the province."""


@quickly_made
@dataclass(frozen=True, slots=True)
class Mention:
    """A place in the text."""

    start: int
    end: int
    level: Level
    province: str | None  # folded official name
    area: str | None
    carries: bool  # also holds for the sentences that follow
    national: bool = False  # a ministry, whose figures are no province's
    whole: bool = False  # "toàn tỉnh": of the province spoken of
    linked_only: bool = False  # "… của Bộ Công an": governs only what it directly follows
    closes: int = -1  # where the parenthesis ends that holds only its name, and its hold with it

    def holds_at(self, offset: int) -> bool:
        """Whether no parenthesis around it has ended by then."""
        return self.closes < 0 or offset < self.closes
