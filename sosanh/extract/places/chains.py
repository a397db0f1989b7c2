"""Places that say where others lie: "xã Tân Lập, huyện Đan Phượng, Hà Nội".

Such a chain names one place, the smallest. The larger ones govern no figure there. In a text on
several provinces the one that is spoken of says where the units named after it lie.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace

from sosanh.extract.catalogue.gazetteer import Gazetteer
from sosanh.extract.places.mention import Mention
from sosanh.extract.places.province_mentions import VENUE, VENUE_LEAD
from sosanh.extract.scanned import ScannedText
from sosanh.extract.text.segments import fold

_SIZES = {"village": 0, "commune": 1, "district": 2, "province": 3}
_LARGEST = 3
_CELL = "Chi bộ "
"""An agency that lies in a commune as a village does: "Chi bộ 5, phường Tân Phú"."""
_LIES_IN = re.compile(
    r"(?:, (?:thuộc )?| thuộc | của | [-–] | ?\()(?:địa bàn )?(?:tỉnh |thành phố |tp\.? ?)?"
)
_HOLDS = ("đảng bộ", "đảng ủy", "huyện ủy", "thành ủy", "thị ủy", "quận ủy")
"""How the name of a unit begins that acts, wherever it is."""
_ADDRESS = re.compile(r"\b(?:số \d\w*|đường|phố|ngõ|quốc lộ)\b[^;.\n]*\Z")
_ADDRESS_LEAD = 60
_OPENS = len("♦ TẠI TỈNH ")
"""Characters before a province that opens its paragraph, and so holds for those below it."""


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
    held = VENUE.search(folded, max(0, inner.start - VENUE_LEAD), inner.start)
    if held is not None and not (
        held[0].startswith("ngày") and folded.startswith(_HOLDS, inner.start)
    ):  # "tại huyện Yên Lập, tỉnh Phú Thọ tổ chức …", not "Ngày 4/8, Đảng bộ xã … tổ chức …"
        return False
    if _ADDRESS.search(folded, max(0, inner.start - _ADDRESS_LEAD), inner.start):
        return False  # "số 16, đường Trường Thi, phường Trường Vinh, tỉnh Nghệ An"
    return _LIES_IN.fullmatch(folded, inner.end, outer.start) is not None


def within_provinces(
    context: ScannedText, gazetteer: Gazetteer, mentions: Iterable[Mention]
) -> Iterator[Mention]:
    """Give units without a province, in a text on several, the one that is spoken of.

    A province holds to the end of its paragraph; one that opens it, until the next is named.
    """
    spoken: Mention | None = None
    beside: Mention | None = None
    holds_in = -1  # the paragraph in which `spoken` holds; -1 for all that follow
    for mention in mentions:
        sentence = context.sentence_at(mention.start)
        if mention.level == "province" and mention.whole:
            pass  # "tỉnh" is whichever was named
        elif mention.level in ("province", "national") and mention.area is None:
            if mention.carries:
                spoken, opens = mention, context.folded.rfind("\n", 0, mention.start) + 1
                holds_in = -1 if mention.start - opens <= _OPENS else sentence.paragraph
            if mention.closes < 0:
                beside = mention
        elif mention.province is None and not mention.national:
            named = beside is not None and beside.start >= sentence.start
            lies = beside if named else spoken if holds_in in (-1, sentence.paragraph) else None
            if (
                lies is not None
                and lies.province
                and _may_lie_in(gazetteer, mention, lies.province)
            ):
                mention = replace(mention, province=lies.province)
        yield mention


def _may_lie_in(gazetteer: Gazetteer, unit: Mention, province: str) -> bool:
    """Whether nothing is known against it: districts of a name lie in certain provinces."""
    if unit.level != "district" or unit.area is None:
        return True
    known = gazetteer.districts.get(fold(unit.area), ())
    return not known or province in known
