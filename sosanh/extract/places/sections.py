"""Parts of a text that are each headed by one place, and items of a list that are apart."""

import re
from collections.abc import Sequence
from typing import NamedTuple

from sosanh.extract.catalogue.gazetteer import Gazetteer
from sosanh.extract.numbered import NumberedText
from sosanh.extract.places.area_names import in_small_letters
from sosanh.extract.places.mention import Mention
from sosanh.extract.text.headings import HEAD_MARK
from sosanh.extract.text.segments import Sentence, ends_line

_LEAD = re.compile(rf"{HEAD_MARK}(?:(?:tại|ở) )?(?:(?:huyện|thị xã|thành phố) )?")
"""What may stand before the name in its line."""
_REST = re.compile(r"(?: ?[:–-] [^\d\n|\t]{3,80}[^\d\n|\t.,;:!?…])?")
_LONGEST = 60
"""Characters of a line without an end mark that opens another part: "Cả tỉnh"."""
_FEWEST = 2
_FEWEST_ITEMS = 3
_OF_PROVINCE = re.compile(r"[^\n]{0,70}[^\n.;,!?]\n")
_PROVINCE_LEAD = re.compile(rf"\n{HEAD_MARK}(?:(?:tại |ở )?(?:tỉnh|thành phố) )?\Z")
"""What makes a line headed by a province that of a section: "Kon Tum: hai việc một người"."""
_PROVINCE_REACH = 24
_NUMBERED = re.compile(
    r"\n *(?:[ivx]{1,4}|\d{1,2}) ?[.)/–-] ?[^\W\d_][^\n|\t]{2,90}[^\s.;:,!?…](?=\n)"
)
"""A line that heads a numbered part: "4- Bộ máy, biên chế"."""
_ITEM_MARKS = "-–+*•"


class Section(NamedTuple):
    """`text[start:end]`, of which the district is that the line at its head names."""

    start: int
    end: int
    mention: Mention


def sections_of(context: NumberedText, gazetteer: Gazetteer, province: str) -> list[Section]:
    """The parts of a text on a province that are each headed by one of its districts."""
    heads = [
        Mention(
            hit.start,
            hit.end,
            "district",
            province,
            in_small_letters(context.text[hit.start : hit.end]),
            False,
        )
        for hit in context.hits("district")
        if province in gazetteer.districts[hit.phrase.code]
        and hit.phrase.code not in gazetteer.versions
        and _heads_a_part(context, hit.start, hit.end)
    ]
    if len({head.area for head in heads}) < _FEWEST:
        return []
    breaks = [one.start for one in context.sentences if _is_heading(context, one)]
    body_end = context.document.body_end
    return [Section(one.start, _next(breaks, one.end, body_end), one) for one in heads]


def are_sections_of_provinces(
    context: NumberedText, provinces: Sequence[tuple[int, int, str]]
) -> bool:
    """Whether lines are headed by several provinces, of which each has what is below or behind.

    Two short lines are enough, or two names in capitals that open a paragraph ("LAI CHÂU. …"); of
    news in bullets ("* Lai Châu: …", "LAI CHÂU - …") it takes three.
    """
    folded = context.folded
    heads, items = set(), set()
    for start, end, name in provinces:
        if _PROVINCE_LEAD.search(folded, max(0, start - _PROVINCE_REACH), start) is None:
            continue
        capitals = context.text[start:end].isupper()
        if folded.startswith(":", end) or (capitals and folded.startswith((" - ", " – "), end)):
            items.add(name)
        if _OF_PROVINCE.match(folded, end) or (capitals and folded.startswith(". ", end)):
            heads.add(name)
    return len(heads) >= _FEWEST or len(items) >= _FEWEST_ITEMS


def are_items_apart(context: NumberedText, start: int, later: int) -> bool:
    """Whether two offsets lie in two items of one list: "- Huyện X: 96%.⏎- Tỷ lệ …"."""
    folded = context.folded
    first, second = (folded.rfind("\n", 0, one) + 1 for one in (start, later))
    return first < second and folded[first] in _ITEM_MARKS and folded[second] == folded[first]


def are_sections_apart(context: NumberedText, start: int, later: int) -> bool:
    """Whether a numbered heading parts two offsets: "… Huyện X thấp nhất.⏎4. Biên chế⏎Đã giảm …".

    What stands in a heading itself holds below it.
    """
    line = context.folded.find("\n", start, later)
    if line < 0 or _NUMBERED.match(context.folded, context.folded.rfind("\n", 0, start)):
        return False
    return _NUMBERED.search(context.folded, line, later) is not None


def _heads_a_part(context: NumberedText, start: int, end: int) -> bool:
    """Whether the name opens a short line without an end mark or a figure."""
    folded, text = context.folded, context.text
    line = folded.rfind("\n", 0, start) + 1
    stop = folded.find("\n", end)
    if line <= context.sentences[0].start or stop < 0 or not text[start].isupper():
        return False
    return (
        _LEAD.fullmatch(folded, line, start) is not None
        and _REST.fullmatch(folded, end, stop) is not None
    )


def _is_heading(context: NumberedText, sentence: Sentence) -> bool:
    """Whether a sentence is a short line without an end mark and without a figure."""
    folded, start, end = context.folded, sentence.start, sentence.end
    line = folded.rfind("\n", 0, start) + 1
    return (
        end - line <= 2 * _LONGEST
        and folded[end - 1] not in ".,;:!?…"
        and ends_line(folded, end)
        and not any(map(str.isdigit, folded[start:end]))
        and folded[line] not in "-+•*|"
        and "|" not in folded[start:end]
    )


def _next(breaks: Sequence[int], after: int, last: int) -> int:
    """The first of `breaks` behind an offset."""
    return next((one for one in breaks if one > after), last)
