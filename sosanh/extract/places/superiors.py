"""Superiors that are only named for a unit: "huyện miền núi của tỉnh Thanh Hóa"."""

import re
from collections.abc import Sequence
from dataclasses import replace

from sosanh.extract.numbered import NumberedText
from sosanh.extract.places.bare_names import IS_DISTRICT
from sosanh.extract.places.mention import Mention
from sosanh.extract.places.subject import ALL_OF_IT
from sosanh.extract.text.units import COMMUNE, DISTRICT

_IS_DISTRICT = re.compile(IS_DISTRICT)
_UNDER_IT = re.compile(
    rf"(?:[^.;:\n]{{0,60}}, )?đảng bộ (?:{COMMUNE}|{DISTRICT}|khối)\b[^.;:\d]{{0,60}},? trực thuộc"
    r" (?:tỉnh ủy |thành ủy )?\Z"
)
"""Before whom a unit answers to: "Đảng bộ phường trực thuộc Thành ủy Hà Nội, có 71 chi bộ"."""
_LIES_IN = (" của ", " thuộc ", " của tỉnh ", " thuộc tỉnh ")


def without_superiors(context: NumberedText, mentions: Sequence[Mention]) -> list[Mention]:
    """Let "Đảng bộ Khối là tổ chức đảng trực thuộc Tỉnh ủy Hà Tĩnh" go on with Khối.

    And "Quan Hóa là huyện miền núi của tỉnh Thanh Hóa" with that district.
    """
    kept: list[Mention] = []
    led = -1  # the sentence that a bloc, an agency or a district opens
    for mention in mentions:
        index = context.sentence_index(mention.start)
        told_of = mention.level in ("bloc", "agency") or (
            mention.level == "district" and _IS_DISTRICT.match(context.folded, mention.end)
        )
        if told_of and mention.carries:
            led = index
        superior = index == led and mention.level == "province"
        if superior and not ALL_OF_IT.match(context.folded, mention.start):
            # "Cầu Ngang là huyện kết nạp nhiều nhất của Trà Vinh, với 204"
            lies_in = context.folded.endswith(_LIES_IN, 0, mention.start)
            mention = replace(mention, carries=False, linked_only=lies_in)
        begin = context.sentences[index].start
        if mention.level == "province" and _UNDER_IT.match(context.folded, begin, mention.start):
            mention = replace(mention, carries=False, linked_only=True)
        kept.append(mention)
    return kept
