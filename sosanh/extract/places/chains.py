"""Places that say where the one before them lies: "xã Tân Lập, huyện Đan Phượng, Hà Nội".

Such a chain names one place, the smallest. The larger ones govern no figure there.
"""

import re
from collections.abc import Iterable
from dataclasses import replace

from sosanh.extract.places.mention import Mention
from sosanh.extract.places.province_mentions import VENUE

_SIZES = {"village": 0, "commune": 1, "district": 2, "province": 3}
_LARGEST = 3
_CELL = "Chi bộ "
"""An agency that lies in a commune as a village does: "Chi bộ 5, phường Tân Phú"."""
_LIES_IN = re.compile(
    r"(?:, (?:thuộc )?| thuộc | của | [-–] | ?\()(?:địa bàn )?(?:tỉnh |thành phố |tp\.? ?)?"
)
_HELD = 18
"""Characters before a place that tell whether it is a venue."""
_HOLDS = ("đảng bộ", "đảng ủy", "huyện ủy", "thành ủy", "thị ủy", "quận ủy")
"""How the name of a unit begins that acts, wherever it is."""
_ADDRESS = re.compile(r"\b(?:số \d\w*|đường|phố|ngõ|quốc lộ)\b[^;.\n]*\Z")
_ADDRESS_LEAD = 60


def chained(folded: str, mentions: Iterable[Mention], lead: int) -> list[Mention]:
    """Return `mentions`, each chain of them as its smallest place with the province of the last.

    A chain holds for the sentences after it only where it begins before `lead`: a text that names
    a place so fully further down takes it for an example, or tells where somebody lives.
    """
    kept: list[Mention] = []
    for mention in sorted(mentions, key=lambda one: (one.start, -one.end)):
        inner = kept[-1] if kept else None
        if inner is not None and _lies_in(folded, inner, mention):
            kept[-1] = replace(
                inner,
                end=mention.end,
                province=mention.province or inner.province,
                carries=inner.carries and inner.start < lead,
            )
        else:
            kept.append(mention)
    return kept


def _lies_in(folded: str, inner: Mention, outer: Mention) -> bool:
    if inner.area is None or outer.level not in _SIZES:
        return False
    size = -1 if inner.area.startswith(_CELL) else _SIZES.get(inner.level, _LARGEST)
    if size >= _SIZES[outer.level]:
        return False
    if inner.province and outer.province and inner.province != outer.province:
        return False  # a list: "huyện Can Lộc, Nghệ An"
    held = VENUE.search(folded, max(0, inner.start - _HELD), inner.start)
    if held is not None and not (
        held[0].startswith("ngày") and folded.startswith(_HOLDS, inner.start)
    ):  # "tại huyện Yên Lập, tỉnh Phú Thọ tổ chức …", not "Ngày 4/8, Đảng bộ xã … tổ chức …"
        return False
    if _ADDRESS.search(folded, max(0, inner.start - _ADDRESS_LEAD), inner.start):
        return False  # "số 16, đường Trường Thi, phường Trường Vinh, tỉnh Nghệ An"
    return _LIES_IN.fullmatch(folded, inner.end, outer.start) is not None
