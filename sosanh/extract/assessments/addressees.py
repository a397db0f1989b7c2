"""Whom a recommendation asks: "Ban Tổ chức Trung ương", "các sở, ngành", "tỉnh Đồng Nai"."""

import re
from collections.abc import Iterator, Sequence

from sosanh.extract.context import TextContext
from sosanh.extract.text.segments import (
    CAPITALS,
    Sentence,
    fold,
    occurrences,
    one_spelling,
)

_NAME = rf"[{CAPITALS}][^\W\d_]*"
# what a body's name begins with, and what it goes on with in small letters or capitals
_HEAD = (
    r"ban(?! hành)|bộ|sở|ủy ban|ubnd|hđnd|ubkt|mttq|ubmttq|hội đồng nhân dân|tỉnh ủy|thành ủy"
    r"|huyện ủy|quận ủy|thị ủy|đảng ủy|đảng bộ|đảng đoàn|chi bộ|văn phòng|mặt trận tổ quốc"
    r"|mặt trận|thanh tra|công an|trung ương|quốc hội|chính phủ|thủ tướng|bảo hiểm xã hội"
    r"|đoàn đại biểu quốc hội|liên đoàn|hội liên hiệp|học viện|trường chính trị|thường trực"
)
_TAIL = (
    r"tuyên giáo|dân vận|nội chính|thường vụ|bí thư|chấp hành|cán sự đảng|chính trị|nhân dân"
    r"|trung ương|quốc hội|chính phủ|mặt trận tổ quốc|mặt trận|tổ quốc|tỉnh ủy|thành ủy|huyện ủy"
    r"|quận ủy|thị ủy|đảng ủy|đảng bộ|đảng|hđnd|ubnd|nội vụ|tài chính|tư pháp|y tế|công thương"
    r"|công an|quốc phòng|ngoại giao|ngoại vụ|vận tải|công nghệ|nông nghiệp|phát triển nông thôn"
    r"|môi trường|tài nguyên|thương binh|xã hội|truyền thông|văn hóa|thể thao|du lịch|dân tộc"
    r"|tôn giáo|pháp chế|các cấp|cấp tỉnh|cấp huyện|cấp xã|cơ sở|trực thuộc|tỉnh|thành phố|huyện"
    r"|quận|thị xã|xã|phường|đặc khu|khối|cơ quan|doanh nghiệp|việt nam|đại biểu"
)
# … and what is a verb as well: "giao Ban Tuyên giáo xây dựng đề án"
_TAIL_OR_VERB = (
    r"[Tt]ổ chức|[Cc]hỉ đạo|[Kk]iểm tra|[Xx]ây dựng|[Đđ]ầu tư|[Đđ]ào tạo|[Gg]iáo dục|[Gg]iao thông"
    r"|[Tt]hanh tra|[Kk]ế hoạch|[Ll]ao động|[Tt]hông tin|[Kk]hoa học|[Kk]inh tế|[Cc]hính sách"
    r"|[Cc]hiến lược"
)
_TAIL_IN_CAPITALS = re.sub(r"\[(\w)\w\]", r"\1", _TAIL_OR_VERB)
_GROUP = (
    r"sở|bộ|ban|ngành|đoàn thể|cấp ủy|chính quyền|tổ chức đảng|huyện ủy|tỉnh ủy|thành ủy|đảng ủy"
    r"|đảng bộ|chi bộ|địa phương|đơn vị|cơ quan|tỉnh|thành phố|huyện|quận|thị xã|xã|phường|thị trấn"
    r"|đặc khu|cấp|thị ủy|quận ủy|thành|thị|doanh nghiệp|hội|tổ chức"
)
_ONE = (
    rf"(?i:{_HEAD})(?!\w)(?: (?:{_TAIL_OR_VERB})(?!\w))?"
    rf"(?:(?:,| -| –)?(?: và)? (?:(?i:{_TAIL})(?!\w)|(?:{_TAIL_IN_CAPITALS})(?!\w)"
    rf"|{_NAME}(?:\. ?{_NAME})?))*"
)
_SEVERAL = rf"(?i:các |những )(?:(?i:{_GROUP})(?!\w)(?:, | và | )?(?:các )?)+(?<! )(?<! các)"
_BODIES = (
    # "Ban Thường vụ Tỉnh ủy Nghệ An", "Bộ Khoa học và Công nghệ", "Quốc hội, Chính phủ"
    re.compile(rf"(?:[Cc]ác )?{_ONE}(?:(?:, | và |, và )(?:{_ONE}|{_SEVERAL}))*"),
    # "các sở, ban, ngành", "cấp ủy, chính quyền các cấp"
    re.compile(rf"{_SEVERAL}(?: {_NAME}){{0,4}}"),
    re.compile(
        r"(?i:cấp ủy|chính quyền)(?:(?:, | và )(?i:cấp ủy|chính quyền))?(?: các cấp| địa phương)"
    ),
    # "tỉnh Đồng Nai", "thành phố", "cấp trên"
    re.compile(
        r"(?i:lãnh đạo (?:cấp |các )?)?"
        r"(?i:tỉnh|thành phố|tp\.?|huyện|thị xã|quận|phường|xã|cấp trên)(?!\w)"
        rf"(?: {_NAME}){{0,4}}(?:(?:, | và |, và ){_ONE})*"
    ),
)
_OF_PARTY_OR_STATE = re.compile(rf"(?<!\w)(?:{_HEAD})(?!\w)|cấp ủy|chính quyền|đảng")
_TO = re.compile(
    r"[-–*•+]?(?: với| đối với| lên| tới| đến)? ?(?:(?:các )?(?:đồng chí )?đại biểu )?"
    r"(?:(?:các )?đồng chí (?:lãnh đạo )?)?"
)
_PLACE = re.compile(
    rf"(?!TP )(?:{_NAME} ){{1,4}}(?=(?:cần|nên|phải|tiếp tục|tập trung|sớm|xem xét)\b)"
)
"""A province asked by its bare name: "yêu cầu Đồng Nai tiếp tục …"."""
_MINISTRY = (
    r"(?:Văn hóa, Thể thao và Du lịch|(?:Khoa học|Giáo dục|Nông nghiệp|Dân tộc|Kế hoạch|Thông tin"
    r"|Tài nguyên|Lao động)(?: và|,| -) [^\W\d_]+ [^\W\d_]+(?: và (?:Xã hội|Phát triển nông thôn))?"
    r"|Nội vụ|Tài chính|Tư pháp|Y tế|Xây dựng|Công [Tt]hương|Công an|Quốc phòng|Ngoại giao"
    r"|Giao thông vận tải)(?!\w)"
)
# "Bộ Tài chính, Nội vụ và Y tế", "các Bộ: Nội vụ, Khoa học và Công nghệ": each of them is asked
_MINISTRIES = re.compile(
    rf"(?:[Cc]ác )?(?:Bộ|bộ):? {_MINISTRY}"
    rf"(?:(?:, | và |, và )(?:(?:Bộ|bộ) )?{_MINISTRY})+"
)
_MINISTRY_IN_ROW = re.compile(_MINISTRY)
# "Trung ương cần sớm luật hóa chế độ chất vấn": what stands before "cần", back to its clause
_SHOULD = (" cần ", " nên ")
_NO_DUTY = ("cần thiết", "nên đã", "nên phải", "nên việc")
_CLAUSE_END = re.compile(
    r".*(?:[,.;:–\n-] ?|(?<!\w)(?:cho rằng|lưu ý|nhấn mạnh|khẳng định|nêu rõ) )", re.DOTALL
)
_ASKED_REACH = 80
# "1. Với Trung ương", "- Đối với Bộ Nội vụ:": whom the lines below it ask
_LEAD = re.compile(
    r"(?:(?:[ivx]+|\d{1,2}(?:\.\d{1,2})*|[a-zđ])[.)/]+ ?|[-–+*•] ?)*"
    r"(?:(?:các )?(?:kiến nghị|đề xuất|đề nghị)(?:[,;]? (?:và )?(?:kiến nghị|đề xuất|đề nghị))? ?)?"
    r"(?:đối với|với|lên|tới)? ?"
)


def addressee_at(context: TextContext, sentence: Sentence, after: int) -> str | None:
    """Whom a recommendation asks, in the text's words, when named right after the verb."""
    start = _behind_preposition(context, sentence, after)
    behind = one_spelling(context.text[start : min(sentence.end, start + _ASKED_REACH)])
    place = _PLACE.match(behind) if after > sentence.start else None
    return _body_at(behind) or (place[0].rstrip() if place else None)


def ministries_at(context: TextContext, sentence: Sentence, after: int) -> Sequence[str]:
    """The ministries that a recommendation asks in a row, "Bộ" being said once or each time."""
    start = _behind_preposition(context, sentence, after)
    row = _MINISTRIES.match(one_spelling(context.text[start : sentence.end]))
    if row is None:
        return ()
    return [f"Bộ {name[0]}" for name in _MINISTRY_IN_ROW.finditer(row[0])]


def asked_of_bodies(context: TextContext) -> Iterator[tuple[Sentence, str]]:
    """Yield the sentences that tell a body its duty: "Trung ương cần sớm luật hóa …"."""
    body_start, body_end = context.document.body_start, context.document.body_end
    for word in _SHOULD:
        for at in occurrences(context.folded, word, body_start, body_end):
            if context.folded.startswith(_NO_DUTY, at + 1) or context.text[at + 1].isupper():
                continue  # "cần thiết", "Cần Thơ"
            sentence = context.sentence_at(at)
            if context.text[sentence.end - 1] == "?":
                continue
            start = max(sentence.start, at - _ASKED_REACH)
            clause = _CLAUSE_END.match(context.folded, start, at)
            for first in (start, clause.end() if clause else start):
                words = one_spelling(context.text[first:at])
                if _body_at(words) == words:
                    yield sentence, words
                    break


def addressee_of_lead(context: TextContext, sentence: Sentence) -> str | None:
    """Whom a line asks that says no more: "1. Đối với Trung ương", "- Với Bộ Nội vụ: …"."""
    lead = _LEAD.match(context.folded, sentence.start, sentence.end)
    start = lead.end() if lead else sentence.start
    if start == sentence.start:
        return None
    asked = _body_at(one_spelling(context.text[start : sentence.end]))
    if asked is None:
        return None
    rest = context.text[start + len(asked) : sentence.end].lstrip()
    return asked if not rest or rest[0] in ":;.(" else None


def is_body(addressee: str | None) -> bool:
    """Whether a body of the Party or the state is asked, and no mere place or unit."""
    return addressee is not None and _OF_PARTY_OR_STATE.search(fold(addressee)) is not None


def _body_at(words: str) -> str | None:
    """The longest name of a body, or of several, with which `words` begin."""
    named = [found[0].rstrip(" ,") for body in _BODIES if (found := body.match(words))]
    return max(named, key=len, default="") or None


def _behind_preposition(context: TextContext, sentence: Sentence, after: int) -> int:
    gap = _TO.match(context.folded, after, sentence.end)
    return gap.end() if gap else after
