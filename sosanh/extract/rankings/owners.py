"""Whose place in a table it is: a province before it, behind it, or the one the text is about."""

import re
from collections.abc import Sequence

from sosanh.extract.catalogue.phrases import Hit
from sosanh.extract.context import TextContext
from sosanh.extract.rankings.ranks import Rank
from sosanh.extract.text.segments import CAPITALS, Sentence
from sosanh.facts import Scope

_MINISTRY = re.compile(
    r"(?<!\w)(?:(?<!tiến )(?<!cán )(?<!đảng )(?<!chi )(?<!nội )(?<!toàn )(?<!đồng )"
    r"(?<!do )(?<!được )(?<!theo )(?<!công bố của )(?<!đánh giá của )(?<!xếp hạng của )"
    r"bộ(?! (?:phận|máy|chỉ số|tiêu chí))|ngân hàng nhà nước|nhnn|ủy ban dân tộc|các bộ)"
    r"(?!\w)[^.;]{0,60}$"
)
_SELF = re.compile(r"(?<!\w)(?:tỉnh|thành phố|tp|thủ đô|địa phương)(?!\w)")
# "Xếp thứ hai là Hà Nội": whose place it is stands behind it
_IS = re.compile(
    r"(?:[^,;.:\d]|(?<= )20\d\d(?= )|(?<=tỉnh),(?= thành)){0,70}?(?<!\w)(?:là|thuộc về)(?!\w) "
    r"(?P<kind>tỉnh |thành phố |tp\.? ?)?"
)
# "; thứ ba tỉnh Hải Dương đạt 90,23%": nothing else in the clause has the place
_CLAUSE = re.compile(r"(?:[;,] (?:và |tiếp theo )?)\Z")
# "Từ vị trí 63 của năm 2020, PAR INDEX của Quảng Ngãi vươn lên vị trí 39"
_LEFT_FIRST = re.compile(r"\W*từ \Z")
# "Đáng chú ý là Long An. Kết quả, địa phương giành ngôi á quân": the one just spoken of
_THAT_PLACE = re.compile(
    r"(?:\A\W*|[,;:] |(?<!\w)(?:và|giúp|đưa) )(?:(?:địa phương|tỉnh|thành phố) này"
    r"|địa phương(?= (?:giành|đã|xếp|đạt|đứng|vươn|tiếp tục)))\b"
)
_BACK = 3
"""Sentences back to the province that "địa phương này" is."""
# "Đứng ở vị trí thứ 5, Vĩnh Long (65,1 điểm) vẫn …"
_AT_PLACE = re.compile(r"\W*(?:ở|với|tại|đứng ở|xếp ở|giữ) \Z")
# "Tiếp tục giữ vị trí quán quân PCI năm thứ hai liên tiếp, Quảng Ninh đạt 70,36 điểm"
_HOLDING = re.compile(
    r"\W*(?:(?:tiếp tục|vẫn|lần đầu|ở|đứng|xếp|giữ|giữ vững|duy trì|bảo vệ|giành|vươn lên) )+"
    r"(?:được )?(?:vị trí |ngôi vị |ngôi |danh hiệu )?\Z"
)
_THEN_NAME = re.compile(r"[^,;.:]{0,60}, (?P<kind>tỉnh |thành phố |tp\.? ?)?")
NEXT_NAME = re.compile(r", (?P<kind>tỉnh |thành phố |tp\.? ?)?")
"""A comma and what a province is called before its name, of which "tp" may be part: "TPHCM"."""
_ITS_PROVINCE = re.compile(r" (?:tỉnh|thành phố|tp\.?) ")
# "Bến Tre vượt qua Long An, lên thứ 7": one that was passed has not the place
# "vượt qua những địa phương nhiều năm dẫn đầu như Quảng Ninh"
_PASSED = re.compile(
    r"(?<!\w)vượt (?:(?:qua |lên |mặt )?(?:trên )?(?:tỉnh |thành phố |tp\.? ?)?"
    r"|(?:qua|mặt) (?:những|các|nhiều) [^;.]{0,100} như [^;.]{0,40})\Z"
)
_PASSED_REACH = 160
_SUBJECT_REACH = 110
# an answer may open on its place: "Ông Tuyên: Hạng 47/63, được 81,36 điểm."
_OPENING = re.compile(r"\W*(?:(?:ông|bà|anh|chị|đồng chí|phóng viên|pv) [^:;.]{2,40}: ?)?\W*\Z")
PROVINCES_OF_TODAY = 34
_UNIT = re.compile(
    r"(?:\A|[.;:,\n–-] ?|\b(?:và|còn|là|trong đó|riêng) )"
    rf"(?:Sở|Chi cục|Thanh tra|Văn phòng|[Hh]uyện|[Qq]uận|[Tt]hị xã|[Xx]ã|[Pp]hường|[Tt]hị trấn)"
    rf" [{CAPITALS}]"
)
_CLAUSE_END = re.compile(r"[,;:]")
_AMONG_UNITS = re.compile(
    r"(?:/\d+|[^,;.\d]{0,12}(?:trong|trên)(?: số| tổng số)? \d+)? "
    r"(?:sở|huyện|quận|xã|phường|cơ quan|đơn vị|phòng)(?!\w)"
)


def names_lower_unit(context: TextContext, start: int, end: int) -> bool:
    """Whether a department or district stands between a province and a score: the score is its."""
    return _UNIT.search(context.text, start, end) is not None


def is_of_lower_unit(
    context: TextContext, sentence: Sentence, rank: Rank, provinces: Sequence[Hit]
) -> bool:
    """Whether a department or district has the place, in the table of its own province.

    "Sở Y tế tỉnh Bắc Giang xếp thứ 3/20 sở, ngành", "huyện Lạng Giang đạt 90,1 điểm, xếp thứ nhất".
    """
    if _AMONG_UNITS.match(context.folded, rank.end, sentence.end):
        return True
    units = [*_UNIT.finditer(context.text, sentence.start, rank.start)]
    if not units:
        return False
    begin = units[-1].end()
    clause = _CLAUSE_END.search(context.folded, begin, rank.start)
    if clause is None:
        return True
    later = clause.end()
    return not (
        any(later <= hit.start < rank.start for hit in provinces)
        or _SELF.search(context.folded, later, rank.start)
    )


def named_behind(
    context: TextContext, sentence: Sentence, rank: Rank, provinces: Sequence[Hit]
) -> Hit | None:
    """The province of "xếp thứ hai là Hà Nội", "á quân Đồng Tháp", "thứ ba tỉnh Hải Dương"."""
    link = _IS.match(context.folded, rank.end, sentence.end)
    if link is None and _CLAUSE.search(context.folded, sentence.start, rank.start):
        link = _ITS_PROVINCE.match(context.folded, rank.end, sentence.end)
    if link is None and _AT_PLACE.match(context.folded, sentence.start, rank.start):
        link = NEXT_NAME.match(context.folded, rank.end, sentence.end)
    if link is None and _HOLDING.match(context.folded, sentence.start, rank.start):
        link = _THEN_NAME.match(context.folded, rank.end, sentence.end)
    begins = [link.end()] if link is not None else []
    if link is not None and "kind" in link.groupdict():
        begins.append(link.start("kind"))  # "TP.HCM": the name begins with it
    if link is None and rank.is_title:
        begins = [rank.end + 1]
    if link is None and _LEFT_FIRST.match(context.folded, sentence.start, rank.start):
        reach = rank.end + _SUBJECT_REACH
        return next((hit for hit in provinces if rank.end < hit.start < reach), None)
    return next((hit for hit in provinces if hit.start in begins), None)


def subject_of(context: TextContext, at: int, provinces: Sequence[Hit]) -> Hit | None:
    """The province before a rank, unless a ministry stands between them."""
    named = [hit for hit in provinces if hit.end <= at]
    passed = [
        hit
        for hit in named
        if _PASSED.search(context.folded, max(0, hit.start - _PASSED_REACH), hit.start)
    ]
    end = passed[0].start if passed else at
    before = [
        hit
        for hit in named
        if hit not in passed and (at if hit.end > end else end) - hit.end <= _SUBJECT_REACH
    ]
    if not before:
        return None
    if _MINISTRY.search(context.folded, before[-1].end, at):
        return None
    return before[-1]


def opens_on(context: TextContext, sentence: Sentence, rank: Rank) -> bool:
    """Whether a sentence opens on a place among all provinces, its subject left out."""
    return (
        rank.out_of is not None
        and int(rank.out_of) >= PROVINCES_OF_TODAY
        and _OPENING.match(context.folded, sentence.start, rank.start) is not None
    )


def spoken_of(context: TextContext, sentence: Sentence, at: int) -> Hit | None:
    """The province that "địa phương này" is, in a text that is about none: the one just named."""
    if context.hits_in("province", sentence.start, at):
        return None
    if _THAT_PLACE.search(context.folded[sentence.start : at]) is None:
        return None
    index = context.sentence_index(sentence.start)
    for before in reversed(context.sentences[max(0, index - _BACK) : index]):
        if before.paragraph != sentence.paragraph:
            return None
        named = context.hits_in("province", before.start, before.end)
        if named:
            return named[0] if len({hit.phrase.code for hit in named}) == 1 else None
    return None


def own_scope(
    context: TextContext, sentence: Sentence, at: int, named_self: bool = False
) -> Scope | None:
    """The province that the text is about, when no ministry is the subject."""
    if _MINISTRY.search(context.folded, sentence.start, at):
        return None
    if not named_self and _SELF.search(context.folded, sentence.start, at) is None:
        return None
    scope = context.scope_at(at)
    return scope if scope.level == "province" and scope.province else None
