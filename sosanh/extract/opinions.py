"""What somebody only wishes, or what was refused: no figure of anybody's work, nor of a plan.

A committee that proposes something plans it; a reader, a deputy or an expert who does has an
opinion: "Một cử tri đề nghị giảm hẳn 120 thủ tục". So have those who are polled, and an option that
was weighed beside another, or refused, is none: "Có phương án ghép 5 quận thành 3, nhưng bị bác".
"""

import re
from collections.abc import Sequence

from sosanh.extract.scanned import ScannedText
from sosanh.extract.text.cued import cued
from sosanh.extract.text.segments import Sentence
from sosanh.extract.text.units import PARTY_COMMITTEE

_LAYER = "claim_phrases"
_WHO = 130
"""Characters between one who wishes and the word for it."""
_OFFICIAL = re.compile(
    r"\b(?:bí thư|chủ tịch|(?:phó |quyền )?giám đốc|bộ trưởng|thứ trưởng|thủ tướng|trưởng ban|sở"
    rf"|ubnd|ủy ban|{PARTY_COMMITTEE}|ban (?:thường vụ|chỉ đạo|tổ chức)|hđnd"
    r"|hội đồng nhân dân|chính phủ|bộ nội vụ)\b"
)
"""Who has a say, so that what is asked for behind him is a plan."""
_ASIDE = re.compile(r"\([^()]*\)")
_OWN_DEED = re.compile(
    r";|\b(?:đã|vừa|thực tế|vì sao|tại sao|xem lại|làm rõ|giải trình|báo cáo|năm qua)\b"
    r"|[,.:] (?:nên |vì vậy,? |do đó,? |nhờ đó,? |đến nay,? )?"
    r"(?:toàn )?(?:tỉnh|thành phố|huyện|quận|thị xã|xã|phường|sở|ubnd|ủy ban|ban)\b"
    r"(?![^,;.]{0,30}\b(?:nên|cần|phải|có thể|hãy)\b)"
)
"""Between a wish and a figure, what turns to what was done: "dân mong nhanh, tỉnh đã bỏ 40 …"."""
_PRONOUN = re.compile(
    r"\W*(?:theo |vì vậy,? |từ đó,? |do đó,? |cuối cùng,? )?(?:ông|bà|anh|chị|cụ|vị này|tôi)\b"
)
_BACK = 2
"""Sentences back to whom "ông" and "bà" stand for."""
_SAYS_WHO = re.compile(r"[^”\"]{0,160}[”\"],? ")
"""From a figure to the end of the quotation that holds it, behind which it is told whose it is."""
_ATTRIBUTED = 50
_LONG_QUOTE = 500
"""Characters back in which the quotation opens that a sentence goes on."""
_PRIVATE = re.compile(r"(?:ông|bà|anh|chị|cụ) [^,;.“”]{2,40}, \d{2} tuổi\b")
"""Who is told of by his age, and so has no office."""
_OUGHT = cued(
    r"(?:\A\W*|[“”\",:] ?|\b(?:rằng|thì|là|tỉnh|thành phố|huyện|xã|ta|nhà nước|cũng|đáng lẽ|theo"
    r" [^\W\d]+) )nên (?!đã\b|được\b|mới\b)(?:(?!được\b)[^\W\d]+ ){1,7}\Z",
    "nên ",
)  # fmt: skip
_CAUSE = re.compile(r"\b(?:do|vì|nhờ|bởi|khi|sau|qua)\b")
_HOLDS = cued(
    r"\b(?:cho rằng|cho là|nghĩ(?: rằng)?|tin(?: rằng)?) [^;.”\"]{0,50}"
    r"\b(?:nên|cần|phải|có thể|chỉ cần) (?:(?!được\b)[^\W\d]+ ){0,6}\Z"
    r"|\btheo (?:ý )?(?:cá nhân )?tôi\b[^;.”\"]{0,60}\b(?:nên|cần|phải|có thể|chỉ cần)\b"
    r"[^;.”\"]*\Z",
    "cho rằng", "cho là", "nghĩ", "tin ", "theo ",
)  # fmt: skip
"""An opinion, whoever has it: "Ông cho rằng có thể bớt 6 phòng"."""
_SUPPOSES = cued(
    r"(?:\A|[.,:;“\"-] ?|\b(?:rằng|là|nói|tính|theo [^,;.\d]{2,40}, )) ?nếu (?!như|năm|tháng|quý"
    r"|[\d,]+ (?:tháng|năm|quý)|trước|hồi|đầu|cuối|nhiệm kỳ|giai đoạn|khóa|tính|kể|so|lấy|nhìn"
    r"|xét|cộng|ở|tại|được|không|thuận|đúng"
    r"|theo|chọn|trung ương|hđnd|quốc hội|chính phủ|cấp|đến|từ|ngày)(?![^;.]{0,60}\b(?:thông qua"
    r"|phê duyệt|chấp thuận|đồng ý)\b)[^;.]{3,90}?(?:,| thì) (?:(?!đã\b)[^;.“”\"]){0,70}\Z",
    "nếu ",
)  # fmt: skip
"""What somebody works out: "Nếu nhập hết các trung tâm thì giảm được 40 đầu mối"."""
_BY = re.compile(r"\W*(?:khi đó,? |còn |cũng |riêng )?theo (?:[^\W\d]+,? ){0,7}\Z")
_OUGHT_TO = re.compile(r"\b(?:cần|nên|phải|chỉ cần|nếu|có thể|hãy)\b")
"""Behind an expert who is named, what makes all he tells a matter of opinion."""
_ASKED = cued(
    r"(?:\d ?%|\bphiếu)(?: (?:số|trong số|các))? ?(?:(?:người|ý kiến|bạn đọc|độc giả"
    r"|cán bộ|công chức|phiếu|doanh nghiệp|đại biểu|sinh viên)[^,;.\d]{0,40})?\b"
    r"(?:muốn|mong|đồng ý|tán thành|ủng hộ|cho rằng|chọn|thích|phản đối|bỏ phiếu|nghĩ|tin)\b"
    r"[^;.]*\Z",
    "%", "phiếu",
)  # fmt: skip
"""What some of those asked said: "38% bạn đọc muốn giảm 10 sở"."""
_VOTED_IN = re.compile(r"\b(?:hđnd|hội đồng nhân dân|đại hội|quốc hội|cử tri)\b")
_CHOICE = cued(
    r"\bphương án (?:[a-c1-4]|i{1,3}|một|hai|ba|thứ (?:nhất|hai|ba)|đầu)\b[^;.]*\Z"
    r"|\b(?:hai|ba|nhiều|[23]) phương án\b[^;.]*\Z",
    "phương án",
)  # fmt: skip
_CHOSEN = re.compile(
    r"\b(?:chọn|theo|thống nhất|thông qua|tán thành|đồng ý|chốt|nghiêng về|thực hiện|nhất trí"
    r"|trình|ủng hộ|duyệt|chấp thuận)(?: [^\W\d]+){0,3} \Z"
)
_DONE_SINCE = re.compile(r";|\b(?:đã|vừa|thực tế|báo cáo|năm qua)\b")
"""Between options and a figure, what turns to what was done: not ", quận còn 11 phường"."""
_IF = re.compile(r"\b(?:nếu|giả sử|trường hợp)\b[^,;.]*\Z")
_WAS_CHOSEN = re.compile(
    r"[^;.]*\b(?:được (?:chọn|duyệt|phê duyệt|thông qua|thống nhất)|đã chốt)\b"
)
_REFUSED_BY = cued(
    r"[^;\d]{0,70} bị [^,;.\d]{2,50} (?:bác|bác bỏ|gạt đi|từ chối|phản đối|chê)\b",
    "bác", "gạt đi", "từ chối", "phản đối", "chê",
)  # fmt: skip
"""Behind it, who refused it: "đề xuất cắt 70 biên chế bị Hội đồng nhân dân bác"."""
_REFUSED = 130
_THOUGHTS = ("option", "wish")
"""Codes of what may be refused."""
_LEADS = cued(
    r"\b(?:dự kiến|dự định|tính|định|từng|việc|có người|muốn|kế hoạch|ý kiến|chuyện)\b",
    "dự ", "tính", "định", "từng", "việc", "có người", "muốn", "kế hoạch", "ý kiến", "chuyện",
)  # fmt: skip
"""What tells, beside words for options, that something was only thought of."""
_TURNED = re.compile(r";|\b(?:nhưng|song|thực tế|đến nay|hiện nay|kết quả|năm \d{4})\b")
"""Behind what was thought of once, what turns to what came of it."""
_INTENDED = cued(
    r"\b(?:hứa|hẹn|cam kết|dự tính|dự định|toan|(?<!quyết )(?<!xác )(?<!quy )(?:tính|định)"
    r" (?:sẽ )?(?:giảm|bỏ|cắt|bớt|nhập|gộp|ghép|sáp nhập|giải thể|kết nạp|tinh giản|bãi bỏ))"
    r" [^;.]*\Z",
    "hứa", "hẹn", "cam kết", "tính", "định", "toan",
)  # fmt: skip
_NONE_DONE = (
    r"(?:chưa|không|chẳng) (?:(?:giảm|cắt|bỏ|bớt|nhập|gộp|sáp nhập|giải thể|làm|kết nạp|tinh giản"
    r"|thực hiện|triển khai|luân chuyển|thi)\b(?: [^\W\d]+){1,5} nào\b"
    r"|(?:[^\W\d]+ ){1,3}nào (?:được|bị) (?:giảm|cắt|bỏ|nhập|gộp|giải thể|thực hiện|làm)\b)"
)
_CAME_TO_NOTHING = re.compile(
    r"[^;.]{0,60}(?:,|\b(?:nhưng|song|mà))(?: (?:thế|vậy|nhưng|song|mà|cuối cùng))*"
    rf"(?: [^;.,]{{0,50}})? (?:{_NONE_DONE}|(?:để|giữ) nguyên\b"
    r"|(?:nên|rồi|đành|phải) (?:thôi|gác)\b)"
    rf"|[^;.\d]{{0,60}}\. (?:[^;.]{{0,40}}[, ])?{_NONE_DONE}"
)
"""Behind what was intended, that none of it was done: "hứa giảm 20 phòng nhưng chưa giảm …"."""
_NEXT = 120
_THIS = re.compile(
    r"\W*(?:nhưng |song |tuy nhiên,? |sau đó,? |rồi |cuối cùng,? |sau khi [^,;.]{1,30}, )*"
    r"(?:phương án|đề xuất|đề nghị|kiến nghị|ý tưởng|ý kiến|dự định|kế hoạch|gợi ý|cách)"
    r" (?:này|đó|ấy|trên|nói trên)\b"
)
"""What opens the sentence that turns down what was told right before it."""


def is_only_talked_of(context: ScannedText, sentence: Sentence, start: int, end: int) -> bool:
    """Whether somebody only thinks so, or it was weighed beside something else, or refused."""
    return (
        is_opinion(context, sentence, start)
        or _SUPPOSES.search(context.folded, sentence.start, start) is not None
        or _by_an_expert(context, sentence, start)
        or _is_one_of_several(context.folded, sentence, start, end)
        or _came_to_nothing(context.folded, sentence, start, end)
        or is_refused(context, sentence, start, end, ("rejects", "halts"))
    )


def _came_to_nothing(folded: str, sentence: Sentence, start: int, end: int) -> bool:
    """Whether somebody had intended it, and none of it was done."""
    return (
        _INTENDED.search(folded, sentence.start, start) is not None
        and _CAME_TO_NOTHING.match(folded, end, sentence.end + _NEXT) is not None
    )


def is_opinion(context: ScannedText, sentence: Sentence, start: int) -> bool:
    """Whether nobody who decides it has done, or plans, what `sentence` tells there."""
    folded, begin = context.folded, sentence.start
    if context.sentence_index(begin) in context.sentences_telling(_LAYER, "wish", "aired"):
        hits = context.hits_in(_LAYER, begin, sentence.end)
        if any(hit.phrase.code == "wish" for hit in hits) and (
            _is_wished(context, sentence, start) or _is_quoted_wish(context, sentence, start)
        ):
            return True
        for hit in hits:
            if hit.phrase.code == "aired" and hit.end <= start:
                lead = folded[begin : hit.start]
                if not _OFFICIAL.search(lead) and not _OWN_DEED.search(folded, hit.end, start):
                    return True
    if _OUGHT.search(folded, begin, start) and not _CAUSE.search(folded, begin, start):
        return True
    if _HOLDS.search(folded, begin, start):
        return True
    asked = _ASKED.search(folded, begin, start)
    return asked is not None and _VOTED_IN.search(folded, begin, start) is None


def _by_an_expert(context: ScannedText, sentence: Sentence, start: int) -> bool:
    """Whether one without a say tells what ought to be: "Theo GS Thành, cần cắt 8 bộ"."""
    folded = context.folded
    if folded.find("theo ", sentence.start, start) < 0:
        return False
    for who in context.hits_in(_LAYER, sentence.start, start):
        if who.phrase.code == "layman" and _BY.fullmatch(folded, sentence.start, who.start):
            between = folded[who.end : start]
            return _OUGHT_TO.search(between) is not None and not _OFFICIAL.search(between)
    return False


def is_refused(
    context: ScannedText,
    sentence: Sentence,
    start: int,
    end: int,
    ends: Sequence[str] = ("rejects",),
) -> bool:
    """Whether what stands there was proposed or thought of, and came to nothing.

    `ends` are the codes of words that say so; what is only halted is still a model.
    """
    index = context.sentence_index(sentence.start)
    refusing = context.sentences_telling(_LAYER, "rejects", "halts", "spurns", "once")
    if index in refusing and _is_refused_here(context, sentence, start, end, ends):
        return True
    if (
        index in context.sentences_telling(_LAYER, *_THOUGHTS)
        and _REFUSED_BY.match(context.folded, end, sentence.end)
        and any(
            hit.phrase.code in _THOUGHTS for hit in context.hits_in(_LAYER, sentence.start, start)
        )
    ):
        return True
    if index + 1 not in refusing:
        return False
    later = context.sentences[index + 1]
    return _is_refused_there(context, later.start, later.end, ends)


def _is_refused_here(
    context: ScannedText, sentence: Sentence, start: int, end: int, ends: Sequence[str]
) -> bool:
    """Whether its own sentence says that it came to nothing."""
    folded, begin = context.folded, sentence.start
    hits = context.hits_in(_LAYER, begin, sentence.end)
    for hit in hits:
        code = hit.phrase.code
        if code == "spurns" and hit.end <= start and not _OWN_DEED.search(folded, hit.end, start):
            return "," not in folded[hit.end : start]
        if code == "once" and hit.end <= start:
            return _TURNED.search(folded, hit.end, start) is None
        if code not in ends or not 0 <= hit.start - end <= _REFUSED:
            continue
        if ";" in folded[end : hit.start]:
            continue
        between = any(one.phrase.code in _THOUGHTS for one in hits if end <= one.start < hit.start)
        thought_of = any(
            one.phrase.code in _THOUGHTS for one in hits if one.end <= start
        ) or _LEADS.search(folded, max(begin, folded.rfind(";", begin, start)), start)
        if thought_of and not between:
            return True
    semicolon = folded.find(";", end, sentence.end)
    return semicolon >= 0 and _is_refused_there(context, semicolon + 1, sentence.end, ends)


def _is_refused_there(context: ScannedText, start: int, end: int, ends: Sequence[str]) -> bool:
    """Whether what stands there opens with what was told before, and says it came to nothing."""
    this = _THIS.match(context.folded, start, end)
    return this is not None and any(
        hit.phrase.code in ends and hit.start - this.end() <= _REFUSED
        for hit in context.hits_in(_LAYER, this.end(), end)
    )


def _is_one_of_several(folded: str, sentence: Sentence, start: int, end: int) -> bool:
    """Whether it is one of the options of which none is said to be chosen."""
    choice = _CHOICE.search(folded, sentence.start, start)
    if choice is None or _DONE_SINCE.search(folded, choice.start(), start):
        return False
    if _IF.search(folded, sentence.start, choice.start()):
        return True
    chosen = _CHOSEN.search(folded, sentence.start, choice.start()) is not None
    return not chosen and _WAS_CHOSEN.match(folded, end, sentence.end) is None


def _is_wished(context: ScannedText, sentence: Sentence, start: int) -> bool:
    """Whether a word for wishing leads there from somebody who has no say."""
    folded = context.folded
    hits = context.hits_in(_LAYER, sentence.start, start)
    for place, wish in reversed(list(enumerate(hits))):
        if wish.phrase.code != "wish":
            continue
        if _OWN_DEED.search(folded, wish.end, start):
            return False
        for who in reversed(hits[:place]):
            if who.phrase.code != "layman":
                continue
            between = _ASIDE.sub("", folded[who.end : wish.start])
            if ";" in between or len(between) > _WHO or _OFFICIAL.search(between):
                break
            return True
        if _PRONOUN.match(folded, sentence.start, wish.start):
            return _stands_for_a_layman(context, sentence)
    return False


def _stands_for_a_layman(context: ScannedText, sentence: Sentence) -> bool:
    """Whether the last whom the sentences before name has no say."""
    index = context.sentence_index(sentence.start)
    begin = context.back_from(index, _BACK)
    told = [
        hit for hit in context.hits_in(_LAYER, begin, sentence.start) if hit.phrase.code == "layman"
    ]
    return bool(told) and not _OFFICIAL.search(context.folded, told[-1].end, sentence.start)


def _is_quoted_wish(context: ScannedText, sentence: Sentence, start: int) -> bool:
    """Whether it is quoted, and a layman named behind: "“Nên bớt 12 biên chế”, bạn đọc góp ý"."""
    folded = context.folded
    quoted = _SAYS_WHO.match(folded, start, sentence.end)
    if quoted is None or not _is_in_quotes(folded, sentence.start):
        return False
    if _PRIVATE.match(folded, quoted.end(), sentence.end):
        return True
    limit = min(sentence.end, quoted.end() + _ATTRIBUTED)
    who = [
        hit for hit in context.hits_in(_LAYER, quoted.end(), limit) if hit.phrase.code == "layman"
    ]
    return bool(who) and not _OFFICIAL.search(folded, quoted.end(), who[0].start)


def _is_in_quotes(folded: str, start: int) -> bool:
    """Whether a quotation opens there, or goes on from a sentence before."""
    if folded[start] in '“"':
        return True
    begin = max(0, start - _LONG_QUOTE)
    return folded.rfind("“", begin, start) > folded.rfind("”", begin, start)
