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
_MEMBERS = {"member", "new_member"}
"""Nouns of those who are admitted: "kết nạp 5.012 đảng viên", "310 đảng viên mới"."""
_LINES = 4
"""Sentences back to what was told of the whole, where each paragraph is one sentence."""


def is_example(
    context: NumberedText,
    mentions: Sequence[Mention],
    starts: Sequence[int],
    unit: Mention,
    *,
    by_lines: bool = False,
) -> bool:
    """Whether a unit is only set beside what its paragraph told of the whole before it.

    Where each paragraph is one sentence (`by_lines`), the sentences just above it count.

    "Toàn tỉnh trả đúng hạn 96,7%. Xã X đạt 94%. Hồ sơ trực tuyến chiếm 80%": of the province. So
    is what follows "toàn tỉnh kết nạp 412, trong đó huyện X 61. Đã xóa tên 20".
    """
    if unit.level not in UNIT_LEVELS or unit.area is None or unit.whole:
        return False
    sentence = context.sentence_at(unit.start)
    own = context.quantities_in(unit.end, sentence.end)
    if by_lines and _is_beside_lines(context, mentions, starts, unit, own):
        return True
    if not _is_one_figure(context, unit.end, own):
        return False
    if not _ENDS_SOON.match(context.folded, own[-1].end):
        return False
    index = context.sentence_index(unit.start)
    begin = index
    while begin and context.sentences[begin - 1].paragraph == sentence.paragraph:
        begin -= 1
    told = context.quantities_in(context.sentences[begin].start, unit.start)
    picked = [one for one in told if one.start >= sentence.start][-1:]
    among = picked and _PICKED_OUT.search(context.folded, picked[0].end, unit.start)
    if not among and not any(_counts_alike(one, own[-1]) for one in told):
        return False
    before = _between(mentions, starts, context.sentences[begin].start, told[0].start)
    return all(one.area is None for one in before)


def _is_beside_lines(
    context: NumberedText,
    mentions: Sequence[Mention],
    starts: Sequence[int],
    unit: Mention,
    own: Sequence[Numeral],
) -> bool:
    """Whether one of the lines just above tells of the whole what this one does of the unit.

    "Toàn tỉnh kết nạp 412 đảng viên.⏎Huyện X kết nạp 61.⏎Số bị xóa tên là 20": of the province.
    """
    if (unit.area or "").lower() not in context.folded[unit.start : unit.end]:
        return False  # "Huyện cũng giám sát 28": the text goes on with it
    index = context.sentence_index(unit.start)
    line = context.sentences[index]
    is_bare_rate = (
        len(own) == 1 and own[0].noun is None and own[0].form == "percent"
        and _is_one_figure(context, unit.end, own)
    )  # fmt: skip
    deeds = _deeds(context, line.start, line.end)
    for above in context.sentences[max(0, index - _LINES) : index]:
        for one in context.quantities_in(above.start, above.end):
            if any(place.area for place in _between(mentions, starts, above.start, one.start)):
                break
            rates = is_bare_rate and one.form == "percent"
            if not (rates or any(_counts_alike(one, other) for other in own)):
                continue
            whose = _deeds(context, above.start, above.end)
            there_are = context.folded.endswith("có ", 0, own[0].start)
            if deeds & whose or not (deeds or (there_are and whose)):
                return True
    return False


def _deeds(context: NumberedText, start: int, end: int) -> set[str]:
    """What `text[start:end]` says was done."""
    return {
        hit.phrase.code for hit in context.hits_in("action", start, end)
        if hit.phrase.attributes["weight"] == "" and hit.phrase.code != "none"
    }  # fmt: skip


def _between(
    mentions: Sequence[Mention], starts: Sequence[int], start: int, end: int
) -> Sequence[Mention]:
    """The places named in `text[start:end]`."""
    return mentions[bisect_left(starts, start) : bisect_left(starts, end)]


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
    if one.form != other.form:
        return False
    if one.noun is None or other.noun is None:
        return one.noun is other.noun
    codes = {one.noun.phrase.code, other.noun.phrase.code}
    return len(codes) == 1 or codes == _MEMBERS
