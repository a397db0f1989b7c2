"""An observation while it is being put together."""

from dataclasses import dataclass
from decimal import Decimal

from sosanh.extract.counts.count import Count
from sosanh.extract.text.segments import Sentence
from sosanh.facts import BaseRole, ChangeUnit, PercentCheck, Period, Role


@dataclass(slots=True, eq=False)
class Draft:
    """What is known of a figure so far; `figures.observations` turns it into an Observation."""

    count: Count
    sentence: Sentence  # that holds it
    metric: str | None
    start: int
    end: int
    value: Decimal | None
    object: str  # code of the counted noun after references are resolved
    noun: str | None = None
    unit: str | None = None
    role: Role = "achieved"
    base: Decimal | None = None
    base_role: BaseRole | None = None
    percent: Decimal | None = None
    percent_check: PercentCheck = "not_applicable"
    change: Decimal | None = None
    change_unit: ChangeUnit | None = None
    comparator: str | None = None
    breakdown: str | None = None
    parent: "Draft | None" = None
    period: Period | None = None  # of its table column; else the text around it says when
    place: int | None = None  # where its table column, or its subject, names whose it is
    dropped: bool = False
