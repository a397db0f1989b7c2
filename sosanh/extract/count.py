"""A number with the noun it counts and the action that governs it."""

from dataclasses import dataclass
from typing import Literal

from sosanh.extract.catalogue import Hit
from sosanh.extract.numeral import Numeral

How = Literal["adjacent", "passive", "carried", "backwards", "distant", "none"]


@dataclass(slots=True)
class Count:
    """A quantity in its sentence. `noun` is the code of what is counted, "" when unsaid."""

    numeral: Numeral
    noun: str
    noun_hit: Hit | None
    parenthesis: int  # start of the parenthesis it stands in, −1 outside
    action: Hit | None = None
    how: How = "none"
    part_of: "Count | None" = None
    pair: Literal["", "before", "after"] = ""  # of "từ 401 xuống còn 280"
    out_of: "Count | None" = None  # the b of "a trong tổng số b"

    @property
    def start(self) -> int:
        """Where the quantity begins, its qualifier included."""
        return self.numeral.quantity_start

    @property
    def end(self) -> int:
        """Where the counted noun ends."""
        return self.noun_hit.end if self.noun_hit is not None else self.numeral.end
