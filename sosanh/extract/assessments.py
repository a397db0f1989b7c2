"""Judgements in a text's own words: achievements, limitations, causes, lessons, recommendations.

A judgement is kept as its whole sentence when a cue of `assessment_phrases.csv` stands in it, or
where it stands under a heading of its kind ("III. Hạn chế, khuyết điểm"), and there or shortly
before a field of `assessment_domains.csv`. What is only planned or hoped for is no achievement.
"""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import chain
from typing import TypeGuard, get_args

from sosanh.extract.catalogue.phrases import Hit
from sosanh.extract.context import TextContext
from sosanh.extract.text.segments import (
    CAPITALS,
    Sentence,
    ends_line,
    occurrences,
    one_spelling,
)
from sosanh.facts import UNRATED, Assessment, AssessmentKind

_CUES = "assessment_phrases"
_HEADINGS = "assessment_headings"
_CONCEDING = "conceding"
_ORDERS = ("yêu cầu", "mong", "giao")
"""Words that ask somebody only where a body is named right behind them."""
_AT_THE_HEAD = ("giao", "do ")
"""Words that order, and tell a cause, only as the first of their sentence: "Giao Ban …"."""
_DOMAINS = "assessment_domains"
# A result that is still wished for: "nhằm đạt kết quả", "phải hoàn thành xuất sắc"
_WISHED = re.compile(
    r"(?<!\w)(?:sẽ|phải|cần|nhằm|để|phấn đấu|quyết tâm|tiếp tục|mong|hy vọng|góp phần|mục tiêu"
    r"|chỉ tiêu|nơi nào|ai)(?!\w)[^.;]{0,40}$"
    r"|(?<!\w)(?:sẽ|hứa|phấn đấu|quyết tâm)(?!\w)[^.;]{0,200}$"
)
# "Nguyên nhân là do …", at the head of its clause; elsewhere the word belongs to other talk
_CAUSE = re.compile(
    r"(?:nguyên nhân|căn nguyên|nguyên do|lý do|gốc rễ)[^,;.]{0,60}"
    r"(?<!\w)(?:là|do|chủ yếu|bởi|nằm ở)(?!\w)|bắt nguồn từ|xuất phát từ"
    r"|(?:cái )?gốc[^,;.]{0,40} là(?!\w)|sở dĩ[^.;]{0,90}(?:vì|do|bởi|là)(?!\w)"
    r"|lỗi[^,;.]{0,20}thuộc về"
    r"|do (?=[^.;]*(?<!\w)(?:chưa|còn|thiếu|khó|yếu|thói quen|tâm lý|ngại)(?!\w))"
)
# What a sentence says that has begun with "tuy nhiên" or "hội nghị chỉ rõ"
_WANTING = re.compile(
    r"(?<!\w)(?:chưa|còn(?! lại| là)|vẫn|thiếu|quá (?:đông|ít|xa|nhiều|thấp|mỏng|tải)"
    r"|hầu như không|hay lỗi|hỏng|nghẽn)(?!\w)"
)
_TO = re.compile(r"[-–*•+]?(?: với| đối với| lên)? ?(?:(?:các )?(?:đồng chí )?đại biểu )?")
_NAME = rf"[{CAPITALS}][^\W\d_]*"
# "Ban Tuyên giáo Huyện ủy", "Sở Giao thông vận tải", "các sở, ngành"
_BODY_ASKED = re.compile(
    r"(?:[Cc]ác |[Nn]hững )?(?:Ban|Bộ|Sở|Ủy ban|UBND|HĐND|Hội đồng|Tỉnh|Thành|Huyện|Quận|Thị|Đảng"
    r"|Văn phòng|Mặt trận|Thanh tra|Công an|Trung ương|Quốc hội|Chính phủ|Thủ tướng)(?!\w)"
    rf"(?: (?:và )?{_NAME}|,(?= {_NAME} và )"
    r"| (?:ủy|ban|trưởng|chức|giáo|tra|chính|vận|vụ|trị|thư|hội|phủ|tướng|ương|tư|nghiệp|trường"
    r"|nghệ|phòng|đội|quốc|dân|tải|thông|thương|tế|dục|tạo|học|lịch|thao|sản|hoạch|dựng|trận|nhân"
    r"|tỉnh|hành|bộ)(?!\w))*"
    r"|[Tt]rung ương(?!\w)|tỉnh(?= )"
    r"|[Cc]ác (?:sở, ngành|bộ, ngành|ban, ngành|cấp ủy|huyện ủy|tỉnh ủy"
    r"|đảng ủy(?: (?:xã|phường|trực thuộc))*|địa phương|tỉnh|huyện|xã|ngành)(?!\w)"
)
# "Bộ Tài chính, Nội vụ và Y tế", "các Bộ: Nội vụ, Khoa học và Công nghệ": each of them is asked
_MINISTRY = (
    r"(?:Văn hóa, Thể thao và Du lịch|(?:Khoa học|Giáo dục|Nông nghiệp|Dân tộc|Kế hoạch|Thông tin"
    r"|Tài nguyên|Lao động)(?: và|,| -) [^\W\d_]+ [^\W\d_]+(?: và (?:Xã hội|Phát triển nông thôn))?"
    r"|Nội vụ|Tài chính|Tư pháp|Y tế|Xây dựng|Công [Tt]hương|Công an|Quốc phòng|Ngoại giao"
    r"|Giao thông vận tải)(?!\w)"
)
_MINISTRIES = re.compile(
    rf"(?:[Cc]ác )?(?:Bộ|bộ):? {_MINISTRY}"
    rf"(?:(?:, | và |, và )(?:(?:Bộ|bộ) )?{_MINISTRY})+"
)
_MINISTRY_IN_ROW = re.compile(_MINISTRY)
# "Trung ương cần sớm luật hóa chế độ chất vấn": what stands before "cần", back to its clause
_SHOULD = (" cần ", " nên ")
_NO_DUTY = ("cần thiết", "nên đã", "nên phải", "nên việc")
_CLAUSE_END = re.compile(r".*[,.;:–\n-] ?", re.DOTALL)
_ASKED_REACH = 80
_ENUMERATES = re.compile(r"(?:một|hai|ba|bốn|năm|sáu|bảy) là[,:]? |thứ (?:nhất|hai|ba|tư|năm)[,:] ")
_FIRST = re.compile(r"một là|thứ nhất")
_ANNOUNCES = re.compile(r"(?<!\w)(bài học|kinh nghiệm|kiến nghị|hạn chế|nguyên nhân)(?!\w)")
_ANNOUNCED: dict[str, AssessmentKind] = {
    "bài học": "lesson", "kinh nghiệm": "lesson", "kiến nghị": "recommendation",
    "hạn chế": "limitation", "nguyên nhân": "cause",
}  # fmt: skip
_NUMBER = re.compile(r"\s*(?:(?:[IVX]+|\d{1,2}|[a-zđ])[.)/-]+|\([a-zđ\d]\))?\s*")
_HEAD_OF_HEADING = re.compile(
    rf"{_NUMBER.pattern}(?:(?:về|những|một số|một vài|các|mặt|phần|và) )*"
)
_BULLET = ("-", "–", "*", "•", "+")
_LONGEST_HEADING = 90  # characters: a heading is a short line of its own
_UNDER_HEADING = 15  # sentences that a heading may speak for
_OPENING_REACH = 45  # characters in which a sentence concedes at its head
_NAMED_KIND = re.compile(
    r"[-–+*•]? ?(?:(?:những|các|một số|về) )?(?:hạn chế|tồn tại|khuyết điểm|điểm yếu|khó khăn"
    r"|bất cập|vướng mắc|bài học|kinh nghiệm|điều rút ra)"
    r"[^.;\d]{0,50}(?<!\w)(?:là|do|:|nằm ở)"
)
_BODY = re.compile(
    r"(?<!\w)(?:tỉnh|thành phố|thủ đô|địa phương|tỉnh ủy|thành ủy|huyện ủy|đảng bộ|hà nội"
    r"|tp\.? hcm)"
    r"(?: [^\W\d_]+){0,4} (?:cũng |đã |còn )?$"
)
_CASE = re.compile(r"(?<!\w)(?:bị cáo|vụ án|bị can|khởi tố|ông|bà)(?!\w)")
_SAYS = re.compile(
    r"(?<!\w)(?:cho rằng|cho biết|đánh giá|nhận định|chỉ ra|thừa nhận|nhấn mạnh)(?!\w)"
)
_SUBJECT_REACH = 50
_LOOK_BACK = 2  # sentences before its own that may say what a judgement is about
_SHORTEST, _LONGEST = 25, 2000  # characters of a sentence worth quoting

# a sentence, the kind of judgement it may be, the cue that says so, and whom it asks, where known
_Candidate = tuple[Sentence, AssessmentKind, Hit | None, str | None]


def find_assessments(context: TextContext) -> list[Assessment]:
    """Return the judgements of the body, at most one of each kind for a sentence, in order."""
    found: dict[tuple[int, AssessmentKind, str], Assessment] = {}
    candidates = chain(
        _with_cues(context),
        _below_headings(context),
        _enumerated(context),
        _asked_of_bodies(context),
    )
    judged_alike: set[tuple[int, AssessmentKind]] = set()
    for sentence, kind, cue, addressee in candidates:
        again = (sentence.start, kind) in judged_alike
        judged = _assessment(context, sentence, kind, cue, addressee)
        # a sentence may ask several: "Đề nghị Sở Tài chính …; đề nghị Sở Nội vụ …"
        said = cue is not None or addressee is not None
        if judged is None or (again and (judged.addressee is None or not said)):
            continue
        judged_alike.add((sentence.start, kind))
        asked = _ministries(context, sentence, cue) or (judged.addressee,)
        for body in asked:
            one = judged if body == judged.addressee else replace(judged, addressee=body)
            found.setdefault((sentence.start, kind, body or ""), one)
    return [found[key] for key in sorted(found)]


def _with_cues(context: TextContext) -> Iterator[_Candidate]:
    """Yield the sentences in which a cue of a judgement stands."""
    for cue in context.hits(_CUES):
        sentence = context.sentence_at(cue.start)
        concedes = cue.phrase.code == _CONCEDING
        kind = "limitation" if concedes else cue.phrase.code
        if not _is_kind(kind) or (concedes and not _is_wanting(context, sentence, cue)):
            continue
        if _holds(context, sentence, cue, kind):
            yield sentence, kind, cue, None


def _below_headings(context: TextContext) -> Iterator[_Candidate]:
    """Yield the sentences that stand under a heading of a kind."""
    for heading, kind in _headings(context):
        for sentence in _below(context, heading):
            if kind != "limitation" or _WANTING.search(
                context.folded, sentence.start, sentence.end
            ):
                yield sentence, kind, None, None


def _enumerated(context: TextContext) -> Iterator[_Candidate]:
    """Yield "Một là, …" and what follows it, where a sentence announces it: "ba bài học"."""
    announced: AssessmentKind | None = None
    for number, sentence in enumerate(context.sentences):
        if not _ENUMERATES.match(context.folded, sentence.start):
            continue
        if _FIRST.match(context.folded, sentence.start):
            announced = _announced(context, number)
        if announced is not None:
            yield sentence, announced, None, None


def _announced(context: TextContext, number: int) -> AssessmentKind | None:
    """What the sentence before number `number` announces a list of."""
    before = context.sentences[max(0, number - 1)]
    found = _ANNOUNCES.search(context.folded, before.start, before.end)
    return _ANNOUNCED[found[1]] if found is not None and number else None


def _assessment(
    context: TextContext,
    sentence: Sentence,
    kind: AssessmentKind,
    cue: Hit | None,
    addressee: str | None,
) -> Assessment | None:
    """The judgement of `sentence`; None where it says nothing about a field, or asks nobody."""
    if not _SHORTEST <= sentence.end - sentence.start <= _LONGEST:
        return None
    domain = _domain(context, sentence)
    if kind == "recommendation" and addressee is None:
        addressee = _addressee(context, sentence, cue.end if cue else sentence.start)
        if addressee is None and cue is not None:
            if context.folded.startswith(_ORDERS, cue.start):
                return None  # "yêu cầu của nhiệm vụ": no one is asked
            if not _is_asked_by_a_body(context, sentence, cue):
                return None
    if domain is None and addressee is None and not _names_its_kind(context, sentence):
        return None
    at = cue.start if cue else sentence.start
    return Assessment(
        evidence=context.evidence(sentence.start, sentence.end),
        scope=context.scope_at(at),
        period=context.period_at(at),
        speaker=context.speaker_at(at),
        confidence=UNRATED,
        checks={},
        kind=kind,
        domain=domain,
        addressee=addressee,
    )


def _ministries(context: TextContext, sentence: Sentence, cue: Hit | None) -> Sequence[str]:
    """The ministries that a recommendation asks in a row, "Bộ" being said once or each time."""
    if cue is None or cue.phrase.code != "recommendation":
        return ()
    gap = _TO.match(context.folded, cue.end, sentence.end)
    row = _MINISTRIES.match(
        one_spelling(context.text[gap.end() if gap else cue.end : sentence.end])
    )
    if row is None:
        return ()
    return [f"Bộ {name[0]}" for name in _MINISTRY_IN_ROW.finditer(row[0])]


def _is_wanting(context: TextContext, sentence: Sentence, cue: Hit) -> bool:
    """Whether what follows "tuy nhiên", "hội nghị chỉ rõ" tells of something wanting."""
    if cue.start - sentence.start > _OPENING_REACH:
        return False
    return _WANTING.search(context.folded, cue.end, sentence.end) is not None


def _headings(context: TextContext) -> Iterator[tuple[int, AssessmentKind]]:
    """Yield the numbers of sentences that are headings, with the kind of what stands below."""
    for hit in context.hits(_HEADINGS):
        number = context.sentence_index(hit.start)
        sentence = context.sentences[number]
        opens = _HEAD_OF_HEADING.fullmatch(context.folded, sentence.start, hit.start)
        if opens and _is_kind(hit.phrase.code) and _is_heading(context, sentence):
            yield number, hit.phrase.code


def _is_heading(context: TextContext, sentence: Sentence) -> bool:
    """Whether a sentence is a short line of its own, or a title in front of its paragraph."""
    length = sentence.end - sentence.start
    if length > _LONGEST_HEADING:
        return False
    line = context.text.rfind("\n", 0, sentence.start) + 1
    if not _NUMBER.fullmatch(context.text, line, sentence.start):
        return False
    alone = ends_line(context.text, sentence.end) and context.text[sentence.end - 1] != "."
    return alone or length <= _SHORTEST


def _below(context: TextContext, heading: int) -> Iterator[Sentence]:
    """Yield the sentences that a heading speaks for: as far as the next one."""
    following = context.sentences[heading + 1 : heading + 1 + _UNDER_HEADING]
    for sentence in following:
        bullet = context.text.startswith(_BULLET, sentence.start)
        if not bullet and _is_heading(context, sentence):
            return
        yield sentence


def _asked_of_bodies(context: TextContext) -> Iterator[_Candidate]:
    """Yield the sentences that ask a body by name: "Trung ương cần sớm luật hóa …"."""
    body_start, body_end = context.document.body_start, context.document.body_end
    for word in _SHOULD:
        for at in occurrences(context.folded, word, body_start, body_end):
            if context.folded.startswith(_NO_DUTY, at + 1):
                continue
            sentence = context.sentence_at(at)
            start = max(sentence.start, at - _ASKED_REACH)
            clause = _CLAUSE_END.match(context.folded, start, at)
            asked = next(
                (
                    body
                    for first in (start, clause.end() if clause else start)
                    if (body := _BODY_ASKED.fullmatch(one_spelling(context.text[first:at])))
                ),
                None,
            )
            if asked is not None:
                yield sentence, "recommendation", None, asked[0]


def _is_kind(code: str) -> TypeGuard[AssessmentKind]:
    return code in get_args(AssessmentKind)


def _holds(context: TextContext, sentence: Sentence, cue: Hit, kind: AssessmentKind) -> bool:
    if context.text[sentence.end - 1] == "?":
        return False
    if context.folded.startswith(_AT_THE_HEAD, cue.start) and cue.start > sentence.start + 2:
        return False
    if kind == "achievement":
        return _WISHED.search(context.folded, sentence.start, cue.start) is None
    if kind == "limitation":
        if _CAUSE.match(context.folded, sentence.start, sentence.end):
            return False  # "Nguyên nhân là do phần mềm chưa liên thông": why, and told as such
        # a person's fault in a case is no judgement on a committee's work
        return _CASE.search(context.folded, sentence.start, cue.start) is None or bool(
            _SAYS.search(context.folded, sentence.start, cue.start)
        )
    if kind == "cause":
        return _CAUSE.match(context.folded, cue.start, sentence.end) is not None
    return True


def _names_its_kind(context: TextContext, sentence: Sentence) -> bool:
    """Whether a sentence begins by saying what it is: "Hạn chế là …", "Điều rút ra là …"."""
    return _NAMED_KIND.match(context.folded, sentence.start, sentence.end) is not None


def _is_asked_by_a_body(context: TextContext, sentence: Sentence, cue: Hit) -> bool:
    """Whether a recommendation opens its sentence, or a province or committee is its subject."""
    if cue.start - sentence.start <= 2:
        return True
    low = max(sentence.start, cue.start - _SUBJECT_REACH)
    return _BODY.search(context.folded, low, cue.start) is not None


def _domain(context: TextContext, sentence: Sentence) -> str | None:
    """The field of a sentence, or the one that its paragraph has come from last.

    Words for bodies and people that stand in every such text count only where nothing more
    telling does.
    """
    number = context.sentence_index(sentence.start)
    for place in reversed(context.sentences[max(0, number - _LOOK_BACK) : number + 1]):
        if "\n" in context.text[place.end : sentence.start]:
            break
        hits = context.hits_in(_DOMAINS, place.start, place.end)
        telling = [hit for hit in hits if hit.phrase.attributes["weight"] == "strong"]
        if hits:
            # the field named most often; of equals, the one named first
            return Counter(hit.phrase.code for hit in telling or hits).most_common(1)[0][0]
    return None


def _addressee(context: TextContext, sentence: Sentence, after: int) -> str | None:
    """Whom a recommendation asks, in the text's words, when named right after the verb."""
    gap = _TO.match(context.folded, after, sentence.end)
    start = gap.end() if gap else after
    behind = context.text[start : min(sentence.end, start + _ASKED_REACH)]
    asked = _BODY_ASKED.match(one_spelling(behind))
    return asked[0] if asked else None
