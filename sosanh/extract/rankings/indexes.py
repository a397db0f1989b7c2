"""Places and scores in published indexes: PAR INDEX, PAPI, PCI, SIPAS, DTI.

A ranking needs an index, a place or a score, and a province that it belongs to. The index and its
year may stand in an earlier sentence; a target ("phấn đấu vào nhóm 10") is none.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace

from sosanh.extract.catalogue.phrases import Hit
from sosanh.extract.context import TextContext
from sosanh.extract.rankings.columns import rankings_of_row
from sosanh.extract.rankings.naming import SpokenIndex, naming_others, opens_on_part
from sosanh.extract.rankings.sentence import RankedSentence
from sosanh.extract.rankings.years import year_of_index, year_told, years_of_indexes
from sosanh.extract.tables.cells import Row
from sosanh.extract.text.cued import cued
from sosanh.extract.text.rows import holds_cells
from sosanh.facts import Ranking

_WISH = re.compile(
    r"(?<!\w)(?:phấn đấu|mục tiêu|chỉ tiêu|kế hoạch|sẽ|có thể(?! (?:thấy|nói)))(?!\w)"
)
_OPENING = 60
# "chỉ số cải cách hành chính cấp huyện" has the name of the province's own
_OF_LOWER_UNITS = re.compile(
    r"[)]? (?:cấp (?:huyện|xã|sở|phòng|cơ sở)|(?:của |đối với )?(?:các|khối) (?:sở|huyện|xã))(?!\w)"
)
# Words that say that places are spoken of, however far the index was named
_TABLE = re.compile(
    r"(?<!\w)(?:bảng xếp hạng|xếp hạng|danh sách|chỉ số|xếp thứ|đứng thứ|vị trí thứ|thứ hạng"
    r"|(?:top|tốp) \d{1,2})(?!\w)"
)
# the head of a table or a column that gives something else: "Tăng trưởng GRDP năm 2023"
_HEADS_ANOTHER = cued(
    r"[^.;:]{0,80}\b(?:tăng trưởng|grdp|thu ngân sách|dân số|diện tích|sản lượng|thu nhập)\b"
    r"[^.;:]{0,40}\Z",
    "tăng trưởng", "grdp", "thu ngân sách", "dân số", "diện tích", "sản lượng", "thu nhập",
)  # fmt: skip
_COMPARED = ("so với ", "so với chỉ số ")
_MEMORY = 4  # sentences over which an index named before still counts
_LONG_MEMORY = 12  # the same beside words of a table
_LONGEST = 3000  # characters of what can still be one sentence


def find_rankings(context: TextContext, rows: Mapping[int, Row]) -> list[Ranking]:
    """Return places and scores of provinces in known indexes, in order.

    `rows` are those of tables, by where they start.
    """
    found: list[Ranking] = []
    last_place: list[Ranking] = []  # the place that was given last, if any
    current: SpokenIndex | None = None
    years = years_of_indexes(context)
    if not years:
        return found
    naming, of_others = context.sentences_with("indexes"), naming_others(context)
    for number, sentence in enumerate(context.sentences):
        named = [
            hit for hit in context.hits_in("indexes", sentence.start, sentence.end)
            if not _OF_LOWER_UNITS.match(context.folded, hit.end, sentence.end)
        ] if number in naming else []  # fmt: skip
        if current is not None:  # "giảm 8 bậc so với PCI 2022" is about the one before
            named = [
                hit for hit in named
                if not context.folded.endswith(_COMPARED, sentence.start, hit.start)
            ]  # fmt: skip
        if named:
            before = current.year if current else None
            year = year_of_index(context, named[0], sentence, before, years)
            current = SpokenIndex(named[0], year, number)
        elif number in of_others:
            current = None
        if current is None or number - current.sentence > _LONG_MEMORY:
            continue
        in_table = holds_cells(context.document.text, sentence.start, sentence.end)
        if number - current.sentence > _MEMORY and not (
            in_table or _TABLE.search(context.folded, sentence.start, sentence.end)
        ):
            continue
        if not named and _HEADS_ANOTHER.match(context.folded, sentence.start, sentence.end):
            current = None
            continue
        if sentence.end - sentence.start > _LONGEST:
            continue
        if not named and opens_on_part(context, sentence):
            continue
        opening = min(sentence.end, sentence.start + _OPENING)
        if _WISH.search(context.folded, sentence.start, opening):
            continue
        told = None if named else year_told(context, sentence)
        if told is not None:
            current = replace(current, year=told)
        row = rows.get(sentence.start)
        if row is not None:
            own = rankings_of_row(context, row, current, years)
        else:
            own = RankedSentence(context, sentence, named, current, last_place).read()
        found.extend(own)
        current = _index_told(own, named, current)
        if own and in_table:
            current = replace(current, sentence=number)  # the rows of a table go on
        last_place = [one for one in own if one.rank is not None][-1:] or last_place
    return found


def _index_told(own: Sequence[Ranking], named: Sequence[Hit], current: SpokenIndex) -> SpokenIndex:
    """The index that goes on being spoken of: the one in which a sentence told places."""
    told = {one.index for one in own}
    hit = next((one for one in named if {one.phrase.code} == told), current.hit)
    years = (one.year for one in own if one.year is not None and one.index == hit.phrase.code)
    year = max((*years, *((current.year,) if current.year is not None else ())), default=None)
    return replace(current, hit=hit, year=year)
