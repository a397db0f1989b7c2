"""Figures that leave out what they count: "… kết nạp 212 đảng viên; năm 2020 là 198".

What parts such a number from the figure before it only says where, when or how much: the frame.
Every word of the frame is accounted for (layer `frame`, time phrases, names of places), so that
a word that names something else ends what was carried.
"""

import re

from sosanh.extract.catalogue.phrases import Hit
from sosanh.extract.context import TextContext
from sosanh.extract.text.segments import CAPITALS
from sosanh.extract.text.units import PARTY_COMMITTEE
from sosanh.extract.time.phrases import find_time_phrases

_LONGEST = 130
"""Characters that a frame may take up."""
_MARKS = re.compile(r"[\s,:.()“”\"–—-]+")
_NAME = re.compile(rf"[{CAPITALS}][^\W\d_]*(?:['’][^\W\d_]+)?")
_WORDS_ASIDE = re.compile(r" \([^()\d]{1,60}\)")
"""What is only said of the figure before: "36 người (gồm cả viên chức), năm 2017 là 17"."""
_TAIL = re.compile(r"(?:(?! và \d)[^,;:.()\n]){0,60}")
_REST = re.compile(r"[^,;:.()\n]{1,110}(?=[,;(])")
_HEADS = re.compile(
    r"(?:, (?:tổ trưởng|(?:thôn|bản|ấp|xóm|buôn|khóm|khu) trưởng|trưởng (?:thôn|bản|ấp|xóm|khu phố"
    r"|khu|khóm|buôn))(?: tổ dân phố| dân phố)?)+(?=[,;])"
)
"""What ends a list of heads: "… đồng thời là trưởng bản, tổ trưởng; Than Uyên có 128/138"."""
_TIMED = re.compile(r"\d|năm|tháng|quý|nay|kỳ|hiện|giờ")
_DOING_AT_TIME = re.compile(
    r" (?:khó|dễ|thấp|cao|nhiều|ít|kém|khá|tốt|chững|chậm|bật|nhích|tụt|sụt|giảm|tăng|vướng|gặp)\b"
    r"(?:[^,;:.()\d]|(?<=covid-)19){0,40},(?= (?:(?:nên|chỉ|còn|được|với|đạt|mới|có|là) ){0,3}\d)"
)
"""How a time was: "năm 2021 khó nhất vì dịch, chỉ 1.214"."""
_BECAUSE = re.compile(
    r"(?:do|vì|bởi|nhờ)(?: (?:covid ?[-–]? ?19|[^\W\d_]+)){1,9}?,?"
    r"(?: nên\b|(?= (?:chỉ|mới|cũng chỉ) (?:[^\W\d_]+ ){0,3}\d))"
)
"""Why a figure is what it is: "riêng năm nay, do tập trung cho đại hội nên chỉ 764"."""
_THAN_IT = re.compile(
    r"(?:nhiều|ít|cao|thấp|kém|nhỉnh|đông|khá|khó|chậm|yếu|tốt|nhanh) hơn(?= ?[,:(])"
)
"""How another is to it, whose figure follows: "…; Bảo Yên ít hơn, 142"."""
_SAID_OF_PLACE = re.compile(
    rf", (?![{CAPITALS}]|(?:với|là|có|được|đạt|chỉ|mới|hơn|kém|so)\b"
    r"|[^,;:.()]*\b(?:nhiều|ít|đông)\b[^,;:.()]*\bnhất\b)"
    r"(?:[^,;:.()\d]|\d[\d.]*(?= [^\W\d])){2,80}(?=,)"
)
"""What is only told of a place: "Bát Xát, nơi đông dân, 171"; "Bảo Yên, đất học, cũng được 142"."""
_DOING_OF_PLACE = re.compile(
    r" (?:có phần|vượt|dẫn đầu|dẫn|đi đầu|đứng|làm(?= (?:tốt|nhiều|ít|chậm|khá|được))|còn|vẫn|tụt"
    r"|hụt|chậm|nhanh|khá|nổi|bứt|về đích|cán đích|bám|theo|xếp|thuộc|nằm|khiêm tốn|trội|đuối)\b"
    r"[^,;:.()\d]{0,50}?(?:(?<!so) với(?= (?:hơn |gần |con số |tới )?\d)"
    r"|,(?= (?:(?:lần lượt|cũng|vẫn|lại|chỉ|mới|được|có|là|đã|đạt|với) ){0,3}\d))"
)
"""How a place does: "Bảo Yên vượt tiến độ với 198"; "Bát Xát có phần chậm, chỉ được 41"."""
_SAID_OF_TIME = re.compile(
    r", (?:(?:do|vì|bởi|nhờ|dù|tuy|mặc dù|khi|lúc|kể cả)\b(?![^,;:.()]*\bnên\b)"
    r"|(?:là )?(?:năm|quý|tháng|kỳ)(?= (?!trước|ngoái|sau|nay)[^\W\d_]))"
    r" (?:[^,;:.()\d]|(?<=covid-)19){3,70}(?=,)"
    r"| (?:là|có|gặp|trúng|vướng) [^,;:.()\d]{2,60}? nên\b"
)
"""What is only told of a time: "năm 2021, dù dịch bệnh, 17"; "tháng 2 có Tết nên còn 94,6%"."""
_WHO = (
    rf"(?:ông|bà|đồng chí|ban|sở|ubnd|ủy ban|phòng|văn phòng|{PARTY_COMMITTEE}|đảng ủy"
    r"|(?:phó )?(?:bí thư|chủ tịch|giám đốc|trưởng (?:ban|phòng)|chủ nhiệm)|báo cáo)\b"
)
_FROM = r"(?:(?:thông tin|báo cáo|số liệu|thống kê|tin) )?(?:của |từ )?"
_SAID_BY = re.compile(
    rf"(?:theo {_FROM}{_WHO}[^;:.()\d,]{{0,60}},"
    rf"|(?:theo )?{_FROM}{_WHO}[^;:.()\d,]{{0,60}}(?:, [^;:.()\d]{{2,80}}?,?)?"
    r" (?:cho biết|cho hay|thông tin|nói|thông báo|nêu|chia sẻ)(?: thêm)?(?: là| rằng)?,?) "
)
"""Who tells what follows: "Tin từ Ban Tổ chức Tỉnh ủy cho biết huyện Cư Jút dẫn đầu với 88"."""
_ITS_NUMBER = re.compile(r"(?::| là| quyết định)* (?:hơn |gần |chỉ |tới )?")
_COUNTED_OTHERWISE = ("member", "cell", "party_org", "grassroots_org", "official", "staff")
_AIMED_AT = ("paper", "quota", "aim")
"""Nouns of what a place does well or badly in: "Bảo Yên vượt kế hoạch với 198"."""
_DATES = ("date", "term")


def is_frame(
    context: TextContext, start: int, end: int, *, bare: bool = False, marks: str = ";"
) -> bool:
    """Whether `text[start:end]` says when or where, and nothing that could be counted.

    Unless it may be `bare` it must hold a word of time, place or reference: commas alone also
    part things of two kinds.
    """
    said = _said_by(context, start, end)
    if not 0 < end - start <= _LONGEST + said[1] - said[0]:
        return False
    folded, frame = context.folded, context.vocabulary.frame
    reach: dict[int, int] = {}
    if _TIMED.search(folded, start, end):
        reach = {phrase.start: phrase.end for phrase in find_time_phrases(folded, start, end)}
    for numeral in context.numerals_in(start, end):
        if numeral.reason in _DATES:
            reach[numeral.start] = max(numeral.end, reach.get(numeral.start, 0))
    opens = context.sentence_at(start).start
    actor = _actor_before(context, start, end)
    shifted = bare
    position = start
    named = dated = False
    while position < end:
        if position == said[0] < said[1]:
            position = said[1]
            continue
        if named and (aside := _aside_of_place(context, position, end)):
            position = aside  # another may follow: "Đồng Hới, dân đông, trường nhiều, lại chỉ 151"
            continue
        told = _SAID_OF_TIME.match(folded, position, end) if dated else None
        told = told or (_DOING_AT_TIME.match(folded, position, end + 1) if dated else None)
        if told is not None:
            dated, position = False, told.end()
            continue
        named = dated = False
        mark = _MARKS.match(context.text, position, end)
        if mark is not None or context.text[position] in marks:
            position = mark.end() if mark is not None else position + 1
            continue
        word = frame.wording.match(folded, position, end)
        if position in reach and (word is None or reach[position] >= word.end()):
            shifted = dated = True
            position = reach[position]
        elif actor is not None and position == actor.start:
            shifted, position = True, actor.end
        elif word is not None:
            shifted, position = shifted or frame.codes[word[0]] == "shift", word.end()
        elif (reason := _BECAUSE.match(folded, position, end + 1)) is not None:
            position = reason.end()
        elif (than := _THAN_IT.match(folded, position, end)) is not None:
            position = than.end()
        else:
            name = _NAME.match(context.text, position, end)
            if name is None:
                return False
            if position == opens and not context.places.are_named_between(position, position + 1):
                return False  # it may only begin the sentence
            named = shifted = True
            position = name.end()
    return shifted


def _said_by(context: TextContext, start: int, end: int) -> tuple[int, int]:
    """Where the last sentence before `end` only tells whose words it has, if it begins there."""
    opens = context.sentence_at(end - 1).start
    told = _SAID_BY.match(context.folded, opens, end) if start <= opens else None
    return (opens, told.end() if told is not None else opens)


def _actor_before(context: TextContext, start: int, end: int) -> Hit | None:
    """Who acted, whose number follows: "Theo thẩm quyền: chi bộ 131, UBKT các cấp 42"."""
    if not context.folded[end : end + 1].isdigit():
        return None
    hits = context.hits_in("actors", start, end)
    its = hits and _ITS_NUMBER.fullmatch(context.folded, hits[-1].end, end)
    return hits[-1] if its else None


def _aside_of_place(context: TextContext, start: int, end: int) -> int:
    """Where words that are only told of the place named before `start` end; 0 without such."""
    aside = _SAID_OF_PLACE.match(context.text, start, end)
    doing = _DOING_OF_PLACE.match(context.folded, start, end + 1) if aside is None else None
    told = aside or doing
    if told is None:
        return 0
    deeds = context.hits_in("action", start, told.end())
    nouns = context.hits_in("noun", start, told.end())
    other = any(hit.phrase.attributes["weight"] == "" for hit in deeds) or any(
        hit.phrase.code in _COUNTED_OTHERWISE
        or (doing is not None and hit.phrase.code not in _AIMED_AT)
        for hit in nouns
    )  # "Bát Xát, nơi có nhiều chi bộ yếu nhất, 9"; "Bát Xát đông doanh nghiệp, 9"
    return 0 if other else told.end()


def frame_begins(context: TextContext, start: int, end: int) -> int:
    """Where the frame of a count at `end` begins: after what still belongs to the figure before.

    "kiểm tra 52 tổ chức đảng có dấu hiệu vi phạm, so với 19 của Hà Nam": at the comma.
    """
    aside = _WORDS_ASIDE.match(context.text, start, end)
    start = aside.end() if aside is not None else start
    if is_frame(context, start, end):
        return start
    rest = _REST.match(context.text, start, end)
    if rest is None or context.tells_quantity(start, rest.end()):
        return start  # not of a paper: "… theo Nghị định số 178/2024/NĐ-CP; riêng Hạ Long 314"
    heads = _HEADS.match(context.folded, rest.end(), end)
    return heads.end() if heads is not None else rest.end()


def is_framed(context: TextContext, end: int) -> bool:
    """Whether what follows up to the next mark only says when or where: "561 của năm 2020"."""
    tail = _TAIL.match(context.text, end)
    return tail is not None and is_frame(context, end, tail.end())
