"""A number with the noun it counts and the action that governs it."""

import re
from dataclasses import dataclass, field
from typing import Literal

from sosanh.extract.catalogue.phrases import Hit
from sosanh.extract.numerals.numeral import BOUNDS, Numeral

LESSENING = ("cut", "trim")
"""Actions after which there is less of what they are done to."""
CHANGES = ("grow", "cut")
"""Actions that say by how much something is more or less now."""
UNNAMED = ("", "person", "unit")
"""Nouns that stand for others: what is counted is known from elsewhere."""
PLACES = ("admin_unit", "village", "unit")
"""Nouns of places that have a government, or villagers, of their own."""
ORGANISATIONS = ("party_org", "grassroots_org", "cell")
"""Families of nouns of Party organisations."""
LISTED_STOCKS = ("grassroots_org", "cell", "upper_committee")
"""Nouns of organisations, of which a Party committee lists how many it has."""
STOCKS = (*LISTED_STOCKS, "member")
"""Nouns of what a Party committee has so many of."""
LEADING = ("lead_village", "lead_cell", "lead_body")
"""States that say of those who hold one post that they hold another."""
TWO_POSTS = ("hold_both", *LEADING)
"""Deeds by which one person comes to hold two posts."""
FILLING_POSTS = (*TWO_POSTS, "non_local", "non_local_head")
"""Ways to fill posts, told of units or of those who fill them."""
STATIVE = (*FILLING_POSTS, "on_time", "rate_excellent", "delegate", "complete")
"""Actions that need no passive word: "12 tổ chức hoàn thành xuất sắc nhiệm vụ"."""
ONLY_CONNECTORS = re.compile(
    r"[\s,;()]*(?:(?:và(?: toàn bộ)?|cùng|với|đối với|gần|có|hơn|trên|khoảng|của|thuộc|trực thuộc"
    r"|là|cho|khác|còn lại)[\s,]*)*\Z"
)
"""Between two that are counted together."""

_FALLS_SHORT = re.compile(r"(?:chưa|không) (?:đến|tới)\b")
_BY_SO_MANY = re.compile(
    r"\b(?:(?:tăng|giảm|(?:ít|nhiều|thấp|cao|nhỉnh) hơn|kém|thiếu|hụt|vượt|bớt|ít đi|thua)"
    r"(?: (?:thêm|đi|tới|được|mất|chỉ|đúng))*"
    r"|(?:tăng|giảm|hơn|kém) (?:so với )?(?:cùng kỳ|năm|quý|kỳ|nhiệm kỳ|tháng)\b"
    r"[^,;:.()]{0,24}(?: là)?"
    r"|(?:(?:ít|nhiều|thấp|cao|nhỉnh) hơn|hơn|kém|thua)(?: so với)? [^,;:.()\d]{2,24}"
    r") \Z"
)
_CHANGE_LEAD = 64
_EACH_TIME = re.compile(r" (?:mỗi|hằng|hàng) (?:năm|tháng|quý|tuần|ngày)\b|/(?:năm|tháng)\b")

How = Literal["adjacent", "passive", "carried", "backwards", "distant", "within", "none"]
CARRIED = 90
"""Characters over which an action carries on to the next count."""


@dataclass(slots=True, eq=False)
class Count:
    """A quantity in its sentence. `noun` is the code of what is counted, "" when unsaid.

    It goes from `start`, its qualifier included, to `end`, where the counted noun ends.
    """

    numeral: Numeral
    noun: str
    noun_hit: Hit | None
    parenthesis: int  # start of the parenthesis it stands in, −1 outside
    action: Hit | None = None
    how: How = "none"
    part_of: "Count | None" = None
    pair: Literal["", "before", "after"] = ""  # of "từ 401 xuống còn 280"
    out_of: "Count | None" = None  # the b of "a trong tổng số b"
    start: int = field(init=False)
    end: int = field(init=False)

    def __post_init__(self) -> None:
        self.start = self.numeral.quantity_start
        self.end = self.noun_hit.end if self.noun_hit is not None else self.numeral.end

    @property
    def is_lessened(self) -> bool:
        """Whether it counts, or measures, by how much something was cut."""
        return self.action is not None and self.action.phrase.code in LESSENING

    def take_deed(self, deed: Hit | None, how: How) -> Literal[True]:
        """Be governed by `deed`. Returns True, as whoever calls has settled it."""
        self.action, self.how = deed, how
        return True

    def take_noun(self, noun: str, hit: Hit | None) -> None:
        """Count what another quantity counts."""
        self.noun, self.noun_hit = noun, hit
        self.end = hit.end if hit is not None else self.numeral.end


def is_ruled(folded: str, count: Count) -> bool:
    """Whether it only bounds what may be: "không quá 5 phòng", but not "chưa đến 30% hồ sơ"."""
    return count.numeral.qualifier in BOUNDS and _FALLS_SHORT.match(folded, count.start) is None


def is_difference(folded: str, count: Count) -> bool:
    """Whether it only says by how many something changed, or differs: "kém 9 người, tức 112"."""
    start = count.numeral.start
    lead = max(0, start - _CHANGE_LEAD)
    return count.noun in UNNAMED and _BY_SO_MANY.search(folded, lead, start) is not None


def is_of_each_time(folded: str, count: Count) -> bool:
    """Whether it is told of each year or month, and of none: "giảm 200 người mỗi năm"."""
    return _EACH_TIME.match(folded, count.end) is not None
