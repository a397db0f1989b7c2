"""Places and scores in published indexes: PAR INDEX, PAPI, PCI, SIPAS, DTI.

A ranking needs an index, a place or a score, and a province that it belongs to. The index and its
year may stand in an earlier sentence; a target ("phấn đấu vào nhóm 10") is none.
"""

import re
from collections.abc import Mapping
from dataclasses import replace

from sosanh.extract.catalogue.phrases import Hit
from sosanh.extract.context import TextContext
from sosanh.extract.rankings.columns import rankings_of_row
from sosanh.extract.rankings.naming import SpokenIndex, naming_others, opens_on_part
from sosanh.extract.rankings.ranks import AIMS
from sosanh.extract.rankings.sentence import RankedSentence
from sosanh.extract.rankings.spoken import SpokenIndexes
from sosanh.extract.rankings.years import SentenceYears
from sosanh.extract.tables.cells import Row
from sosanh.extract.text.cued import cued
from sosanh.extract.text.rows import holds_cells
from sosanh.extract.text.segments import Sentence
from sosanh.facts import Ranking

_WISH = re.compile(rf"(?<!\w)(?:{AIMS}|có thể(?! (?:thấy|nói)))(?!\w)")
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
    spoken = SpokenIndexes(context)
    if not spoken.years:
        return found
    naming, of_others = context.sentences_with("indexes"), naming_others(context)
    for number, sentence in enumerate(context.sentences):
        named = _named(context, sentence, spoken.current) if number in naming else []
        if not named and number in of_others:
            spoken.forget()
        if not named and spoken.current is None:
            continue
        in_table = holds_cells(context.document.text, sentence.start, sentence.end)
        if not named and not _goes_on(context, sentence, number, spoken.current, in_table):
            continue
        if not named and _HEADS_ANOTHER.match(context.folded, sentence.start, sentence.end):
            spoken.forget()
            continue
        if not named and opens_on_part(context, sentence):
            continue
        opening = min(sentence.end, sentence.start + _OPENING)
        is_wish = _WISH.search(context.folded, sentence.start, opening) is not None
        told = SentenceYears(context, sentence, named, spoken.year)
        if named or not is_wish:
            spoken.hear(sentence, number, named, told)
        if is_wish or spoken.current is None or sentence.end - sentence.start > _LONGEST:
            continue
        row = rows.get(sentence.start)
        if row is not None:
            own = rankings_of_row(context, row, spoken.current, spoken.years)
        else:
            own = RankedSentence(
                context, sentence, named, told, spoken.current, spoken.before, last_place
            ).read()
        found.extend(own)
        spoken.go_on(own, named)
        if own and (in_table or not named):  # the rows of a table go on, and places of a list
            spoken.current = replace(spoken.current, sentence=number)
        last_place = [one for one in own if one.rank is not None][-1:] or last_place
    return found


def _named(context: TextContext, sentence: Sentence, current: SpokenIndex | None) -> list[Hit]:
    """The indexes that a sentence names, but those of lower units and those compared with."""
    return [
        hit for hit in context.hits_in("indexes", sentence.start, sentence.end)
        if not _OF_LOWER_UNITS.match(context.folded, hit.end, sentence.end)
        # "giảm 8 bậc so với PCI 2022" is about the one before
        and not (
            current is not None
            and context.folded.endswith(_COMPARED, sentence.start, hit.start)
        )
    ]  # fmt: skip


def _goes_on(
    context: TextContext,
    sentence: Sentence,
    number: int,
    current: SpokenIndex | None,
    in_table: bool,
) -> bool:
    """Whether a sentence that names no index may still be on the one spoken of."""
    if current is None or number - current.sentence > _LONG_MEMORY:
        return False
    return (
        number - current.sentence <= _MEMORY
        or in_table
        or _TABLE.search(context.folded, sentence.start, sentence.end) is not None
    )
