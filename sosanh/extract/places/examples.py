"""Units that are only set beside what was told of the whole: "Xã X đạt 94%"."""

import re
from bisect import bisect_left
from collections.abc import Sequence

from sosanh.extract.numbered import NumberedText
from sosanh.extract.numerals.numeral import Numeral
from sosanh.extract.places.mention import UNIT_LEVELS, Mention

_ONLY_SO_MUCH = re.compile(r"(?: [^\W\d_]+){0,4},?:? \(?")
_FROM_SO_MANY = re.compile(r"(?:(?: [^\W\d_]+){0,6},)? (?:giảm )?từ ")
_DOWN_TO = re.compile(
    r"(?: [^\W\d_]+(?:,(?= (?:phường|thị)))?){0,5} (?:xuống|còn|xuống còn|thành) "
)
"""Around the first of two that are one figure: ", nơi giảm mạnh, từ 27 xuống còn 19 xã"."""
_ENDS_SOON = re.compile(r"%?\)?(?: [^\W\d_]+){0,4}[.;,\n]|%?\Z")
"""Around the only figure of a unit that is told for an example."""
_PICKED_OUT = re.compile(
    r"[^.;\d]{0,40}\b(?:trong đó|riêng|như|gồm|điển hình|tiêu biểu|dẫn đầu|đứng đầu"
    r"|(?:nhiều|ít|cao|thấp|nhanh|chậm) nhất)\b[^.;\d]{0,20}\Z"
)
"""Between the figure of the whole and a unit that has some of it."""

_BEFORE_AND_AFTER = 2


def is_example(
    context: NumberedText, mentions: Sequence[Mention], starts: Sequence[int], unit: Mention
) -> bool:
    """Whether a unit is only set beside what its paragraph told of the whole before it.

    "Toàn tỉnh trả đúng hạn 96,7%. Xã X đạt 94%. Hồ sơ trực tuyến chiếm 80%": of the province. So
    is what follows "toàn tỉnh kết nạp 412, trong đó huyện X 61. Đã xóa tên 20".
    """
    if unit.level not in UNIT_LEVELS or unit.area is None or unit.whole:
        return False
    sentence = context.sentence_at(unit.start)
    own = [one for one in context.numerals_in(unit.end, sentence.end) if one.reason is None]
    if not _is_one_figure(context, unit.end, own):
        return False
    if not _ENDS_SOON.match(context.folded, own[-1].end):
        return False
    index = context.sentence_index(unit.start)
    begin = index
    while begin and context.sentences[begin - 1].paragraph == sentence.paragraph:
        begin -= 1
    told = [
        one
        for one in context.numerals_in(context.sentences[begin].start, unit.start)
        if one.reason is None
    ]
    picked = [one for one in told if one.start >= sentence.start][-1:]
    among = picked and _PICKED_OUT.search(context.folded, picked[0].end, unit.start)
    if not among and not any(_counts_alike(one, own[-1]) for one in told):
        return False
    start = context.sentences[begin].start
    before = mentions[bisect_left(starts, start) : bisect_left(starts, told[0].start)]
    return all(one.area is None for one in before)


def _is_one_figure(context: NumberedText, start: int, own: Sequence[Numeral]) -> bool:
    """Whether a unit whose name ends at `start` has one figure, or one before and one after."""
    if len(own) == 1:
        return _ONLY_SO_MUCH.fullmatch(context.folded, start, own[0].start) is not None
    return (
        len(own) == _BEFORE_AND_AFTER
        and _FROM_SO_MANY.fullmatch(context.folded, start, own[0].start) is not None
        and _DOWN_TO.fullmatch(context.folded, own[0].end, own[1].start) is not None
    )


def _counts_alike(one: Numeral, other: Numeral) -> bool:
    """Whether two numbers are percentages, or count the same."""
    if one.form != other.form or (one.noun is None) != (other.noun is None):
        return False
    return (
        one.noun is None or other.noun is None or (one.noun.phrase.code == other.noun.phrase.code)
    )
