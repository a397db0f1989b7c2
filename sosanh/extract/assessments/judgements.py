"""Judgements in a text's own words: achievements, limitations, causes, lessons, recommendations.

A judgement is kept as its whole sentence when a cue of `assessment_phrases.csv` stands in it and,
there or shortly before, a field of `assessment_domains.csv`; or where it stands under a heading of
its kind ("III. Hạn chế, khuyết điểm"). What is only planned or hoped for is no achievement.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import NamedTuple

from sosanh.extract.assessments.addressees import (
    addressee_at,
    asked_of_bodies,
    asks_below,
    ministries_at,
)
from sosanh.extract.assessments.askers import is_asked_by_a_body
from sosanh.extract.assessments.bodies import bodies_of
from sosanh.extract.assessments.cases import asks_on_a_case, is_of_others, is_of_somebody
from sosanh.extract.assessments.causes import (
    BECAUSE,
    explains,
    gives_the_cause,
    tells_of_results,
    tells_why,
)
from sosanh.extract.assessments.faults import (
    falls_short,
    finds_wanting,
    is_background,
    is_no_more,
    is_of_a_fault,
    is_poor,
    is_predicate,
    is_wanting_of_work,
    tells_of_a_body,
)
from sosanh.extract.assessments.fields import (
    field_around,
    field_of,
    is_elsewhere,
    names_a_field,
)
from sosanh.extract.assessments.merits import is_achieved, is_merit, names_a_merit
from sosanh.extract.assessments.naming import (
    announced_faults,
    names_a_fault,
    names_a_lesson,
    names_its_kind,
)
from sosanh.extract.assessments.sections import below_headings, enumerated, is_kind
from sosanh.extract.catalogue.phrases import Hit
from sosanh.extract.context import TextContext
from sosanh.extract.text.segments import Sentence
from sosanh.facts import UNRATED, Assessment, AssessmentKind

_CUES = "assessment_phrases"
_CONCEDING = "conceding"
_NAMING = "naming"
_NAMING_FAULT = "naming_fault"
_OF_SOME = "of_some"
_OF_SOME_UNITS = "of_some_units"
_OF_A_FAULT = "of_a_fault"
_ADMITTING = "admitting"
_PREDICATE = "predicate"
_POOR = "poor"
_MERITS = ("merit", "merit_by", "merit_turn")
_ORDERS = ("yêu cầu", "mong", "giao", "lưu ý")
"""Words that ask somebody only where a body is named right behind them."""
_AT_THE_HEAD = ("giao", "do ")
"""Words that order, and tell a cause, only as the first of their sentence: "Giao Ban …"."""
_ONLY_AT_THE_HEAD = ("nhưng", "song ")
"""Words that concede as the first of their sentence."""
# "phân loại những mô hình tốt, đạt hiệu quả cao": what is only picked out
_CHOSEN = re.compile(
    r"(?<!\w)(?:phân loại|rà soát|củng cố|nhân rộng|biểu dương|chọn|lựa chọn|khen thưởng|sàng lọc"
    r"|thay thế|kiện toàn|giúp đỡ|tập trung vào|phát hiện|giới thiệu|tìm|công nhận) (?:các|những)"
    r" (?:mô hình|nơi|đơn vị|chi bộ|điển hình|tập thể|cá nhân|cách làm|địa phương|tổ chức|cơ sở"
    r"|cán bộ|đảng viên)(?: (?!đã |đều |được |có |còn )[^\W\d_]+){0,4},?(?: đạt| có| còn)? $"
)
# What the next sentence of the same paragraph says that goes on with it
_STILL_WANTING = re.compile(
    r"(?<!\w)(?:chưa(?! kể)(?! (?:thấy|có|ghi nhận|phải) [^,;.]{0,40} nào)|thiếu"
    r"|(?<!chủ )yếu(?! tố)|(?<!tốn )kém|chậm|thấp|lúng túng|bất cập|vướng mắc|nể nang"
    r"|(?<!bằng )(?<!với )(?<!các )(?<!theo )hình thức(?! kỷ luật| xử lý)"
    r"|quá tải|trễ|kéo dài|cồng kềnh|chồng chéo|mới chỉ|không đạt|không đều|rất ít"
    r"|còn(?! lại| là| \d| có thể| do| vì| bởi| chót| đứng| xếp))(?!\w)"
)
_WILL_NOT = re.compile(r"(?<!\w)sẽ (?:không|chưa)(?!\w)")
_SUPPOSED = re.compile(
    r"(?<!\w)(?:nếu|giả sử|một khi|khi nào)(?!\w)[^.;]*$"
    r"|(?<!\w)(?:sở|xã|huyện|đơn vị|nơi|chi bộ|địa phương|ngành|ai|người|đề án|việc|nhiệm vụ"
    r"|hồ sơ|cán bộ|đảng viên|cấp ủy) nào(?! cũng)"
    r"(?: [^\W\d]+){0,3} $"
)
"""What is only supposed, or of whom it may be: "nếu còn chậm", "sở nào tụt điểm thì …"."""
_OPENING_REACH = 45  # characters in which a sentence concedes at its head
# "thừa nhận nguồn kết nạp đang cạn dần", but not a deed of one's own
_ADMITS = re.compile(r",? (?!đã|hành vi|sai phạm|có |lỗi|việc mình|mình|chép|bịa|đăng|tung)")
_SOME = re.compile(
    r"(?<!\w)(?:một số|nhiều|không ít|một bộ phận|có nơi|có lúc|đa số|phần lớn|ở các"
    r"|\d cuộc(?: kiểm tra| giám sát)?)(?!\w)"
)
"""Whose fault is one of the work, and not of a single case."""
_SHORTEST, _LONGEST = 25, 2000  # characters of a sentence worth quoting
_CARRIED = 3  # sentences that may go on with a limitation


class _Candidate(NamedTuple):
    """A sentence that may judge, and why.

    `cue` is the phrase that says so, `addressee` whom it asks, where known; `told` when a heading
    or the sentence before says of what kind it is, so that it need name no field.
    """

    sentence: Sentence
    kind: AssessmentKind
    cue: Hit | None = None
    addressee: str | None = None
    told: bool = False


def find_assessments(context: TextContext) -> list[Assessment]:
    """Return the judgements of the body, at most one of each kind for a sentence, in order."""
    found: dict[tuple[int, AssessmentKind, str], Assessment] = {}
    judged_alike: set[tuple[int, AssessmentKind]] = set()
    opened: dict[int, str | None] = {}  # where a passage on what is wanting begins, and its field
    for candidate in _candidates(context):
        sentence, kind, cue, addressee, _ = candidate
        again = (sentence.start, kind) in judged_alike
        judged = _assessment(context, candidate)
        if kind == "limitation":
            opened[sentence.start] = (judged and judged.domain) or opened.get(sentence.start)
        # a sentence may ask several: "Đề nghị Sở Tài chính …; đề nghị Sở Nội vụ …"
        said = cue is not None or addressee is not None
        if judged is None or (again and (judged.addressee is None or not said)):
            continue
        judged_alike.add((sentence.start, kind))
        ministries = (
            ministries_at(context, sentence, cue.end) if cue and kind == "recommendation" else ()
        )
        for body in ministries or (judged.addressee,):
            one = judged if body == judged.addressee else replace(judged, addressee=body)
            found.setdefault((sentence.start, kind, body or ""), one)
    _carry_on(context, opened, found)
    return [found[key] for key in sorted(found)]


def _candidates(context: TextContext) -> Iterator[_Candidate]:
    told = [
        _Candidate(sentence, kind, None, addressee, told=True)
        for sentence, kind, addressee in below_headings(context)
        if context.text[sentence.end - 1] not in "?:" and _is_of(context, sentence, kind)
    ]
    told += [
        _Candidate(one.sentence, "cause", told=True)
        for one in below_headings(context)
        if one.kind == "limitation" and explains(context, one.sentence)
    ]  # "Nguyên nhân: …" below "Hạn chế, nguyên nhân"
    # what stands under "Nguyên nhân" is why, however it is worded
    kinds = {one.sentence.start: one.kind for one in told if one.kind != "limitation"}
    for candidate in _with_cues(context):
        if candidate.kind not in ("limitation", "achievement") or (
            candidate.sentence.start not in kinds
        ):
            yield candidate
    yield from told
    for sentence, kind in enumerated(context):
        yield _Candidate(sentence, kind, told=True)
    for sentence, counted in announced_faults(context):
        if _is_announced(context, sentence, counted):
            yield _Candidate(sentence, "limitation", told=True)
    for sentence, body in asked_of_bodies(context):
        yield _Candidate(sentence, "recommendation", None, body)


def _is_announced(context: TextContext, sentence: Sentence, counted: bool) -> bool:
    """Whether a sentence tells one of the faults that were announced, and no cause or praise."""
    wanting = counted or _STILL_WANTING.search(context.folded, sentence.start, sentence.end)
    cues = context.hits_in(_CUES, sentence.start, sentence.end)
    other = any(cue.phrase.code in ("achievement", "recommendation", "cause") for cue in cues)
    return bool(wanting) and not other and not explains(context, sentence)


def _is_of(context: TextContext, sentence: Sentence, kind: AssessmentKind) -> bool:
    """Whether a sentence may be of the kind that the heading above it says."""
    if kind == "achievement":
        return _goes_well(context, sentence)
    if kind != "limitation" or finds_wanting(context, sentence.start, sentence.end):
        return not (kind == "limitation" and explains(context, sentence))
    cues = context.hits_in(_CUES, sentence.start, sentence.end)
    return not any(is_kind(cue.phrase.code) and cue.phrase.code != kind for cue in cues)


def _goes_well(context: TextContext, sentence: Sentence) -> bool:
    """Whether what stands under "Ưu điểm" judges, and finds nothing wanting."""
    start, end = sentence.start, sentence.end
    if finds_wanting(context, start, end) or context.plans.role_at(start) != "achieved":
        return False
    if any(one.noun is not None for one in context.numerals_in(start, end)):
        return False  # a result, no judgement of it
    cues = context.hits_in(_CUES, start, end)
    return not any(is_kind(cue.phrase.code) and cue.phrase.code != "achievement" for cue in cues)


def _with_cues(context: TextContext) -> Iterator[_Candidate]:
    """Yield the sentences in which a cue of a judgement stands."""
    for cue in context.hits(_CUES):
        sentence = context.sentence_at(cue.start)
        concedes = cue.phrase.code == _CONCEDING
        kind = "limitation" if concedes else cue.phrase.code
        if kind == _NAMING and _names_a_lesson(context, sentence, cue):
            kind = "lesson"
        if kind == _ADMITTING and _ADMITS.match(context.folded, cue.end, sentence.end):
            kind = "limitation"
        if kind == _OF_SOME and _SOME.search(context.folded, sentence.start, cue.start):
            kind = "limitation"
        if kind == _OF_SOME_UNITS and is_wanting_of_work(context, sentence, cue):
            kind = "limitation"
        if kind == _OF_A_FAULT and is_of_a_fault(context, sentence, cue):
            kind = "limitation"
        if kind == _PREDICATE and is_predicate(context, sentence, cue):
            kind = "limitation"
        if kind == _POOR and is_poor(context, sentence, cue):
            kind = "limitation"
        if kind in _MERITS and is_merit(context, sentence, cue):
            kind = "achievement"
        if kind == BECAUSE:
            kind = "cause"
        if kind in (_NAMING_FAULT, _PREDICATE) and names_a_fault(context, sentence, cue):
            kind = "limitation"
        if not is_kind(kind):
            continue
        named = names_a_fault(context, sentence, cue)
        if concedes and not (named or _is_wanting(context, sentence, cue)):
            continue
        if kind == "recommendation" and asks_below(context, sentence):
            continue
        if _holds(context, sentence, cue, kind):
            yield _Candidate(sentence, kind, cue)


def _names_a_lesson(context: TextContext, sentence: Sentence, cue: Hit) -> bool:
    """Whether a lesson is told there; "muốn … thì phải …" only of one of the fields."""
    if cue.phrase.surface == "muốn" and not names_a_field(context, sentence.start, sentence.end):
        return False
    return names_a_lesson(context, sentence, cue.start)


def _carry_on(
    context: TextContext,
    opened: Mapping[int, str | None],
    found: dict[tuple[int, AssessmentKind, str], Assessment],
) -> None:
    """Add what a paragraph goes on to find wanting behind a limitation."""
    judged = {start for start, _, _ in found}
    for start, field in opened.items():
        number = context.sentence_index(start)
        for sentence in context.sentences[number + 1 : number + 1 + _CARRIED]:
            if sentence.start in judged or not _goes_on(context, number, sentence):
                break
            number += 1
            judged.add(sentence.start)
            carried = _assessment(context, _Candidate(sentence, "limitation", told=True))
            if carried is None:
                continue
            domain = field_of(context, sentence) or field or carried.domain
            if domain is not None:
                found[sentence.start, "limitation", ""] = replace(carried, domain=domain)


def _goes_on(context: TextContext, number: int, sentence: Sentence) -> bool:
    before = context.sentences[number]
    return (
        "\n" not in context.text[before.end : sentence.start]
        and context.text[sentence.end - 1] != "?"
        and _STILL_WANTING.search(context.folded, sentence.start, sentence.end) is not None
        and not _has_cue(context, sentence)
        and not context.folded.startswith("nếu ", sentence.start)
        and not is_of_somebody(context, sentence, sentence.end)
        and context.plans.role_at(sentence.start) == "achieved"
    )


def _has_cue(context: TextContext, sentence: Sentence) -> bool:
    cues = context.hits_in(_CUES, sentence.start, sentence.end)
    return any(
        is_kind(cue.phrase.code)
        or (cue.phrase.code == _CONCEDING and not _is_mere_but(context, sentence, cue))
        for cue in cues
    )


def _assessment(context: TextContext, candidate: _Candidate) -> Assessment | None:
    """The judgement of a sentence; None where it says nothing about a field, or asks nobody."""
    sentence, kind, cue, addressee, told = candidate
    if not _SHORTEST <= sentence.end - sentence.start <= _LONGEST:
        return None
    if is_of_others(context, sentence, kind):
        return None
    elsewhere = kind != "recommendation" and is_elsewhere(
        context, sentence, cue.start if cue else sentence.start
    )
    if elsewhere and not told:
        return None  # "hạ tầng kinh tế - xã hội được đầu tư"
    domain = None if elsewhere else field_of(context, sentence)
    if kind == "recommendation" and (addressee is None or told):
        own = addressee_at(context, sentence, cue.end if cue else sentence.start)
        addressee = own or addressee
        if addressee is None and cue is not None:
            if context.folded.startswith(_ORDERS, cue.start):
                return None  # "yêu cầu của nhiệm vụ": no one is asked
            if not is_asked_by_a_body(context, sentence, cue):
                return None
    if domain is None:
        domain = None if elsewhere else field_around(context, sentence)
        bodies = bodies_of(context.vocabulary)
        of_genre = (
            told
            or bodies.are_of_party_or_state(addressee)
            or names_its_kind(context, sentence)
            or (kind == "achievement" and names_a_merit(context, sentence))
            or (kind == "cause" and tells_of_results(context, sentence))
            or (kind == "lesson" and cue is not None and cue.phrase.code == _NAMING)
        )
        # "Nguyên nhân là do …", "Dẫu vậy, …", "… kiến nghị tỉnh", in a text on one of the fields
        concedes = cue is not None and cue.phrase.code in (_CONCEDING, _ADMITTING)
        open_to = domain is not None and (
            (kind == "cause" and (cue is None or gives_the_cause(context, sentence, cue)))
            or (
                kind == "lesson"
                and cue is not None
                and names_a_lesson(context, sentence, cue.start)
            )
            or concedes
            or addressee is not None
            or (kind == "limitation" and tells_of_a_body(context, sentence))
        )
        if not (of_genre or open_to):
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


def _is_mere_but(context: TextContext, sentence: Sentence, cue: Hit) -> bool:
    """Whether a word for "but" stands further on than at the head of its sentence."""
    return (
        context.folded.startswith(_ONLY_AT_THE_HEAD, cue.start) and cue.start > sentence.start + 2
    )


def _is_wanting(context: TextContext, sentence: Sentence, cue: Hit) -> bool:
    """Whether what follows "tuy nhiên", "hội nghị chỉ rõ" tells of something wanting."""
    if cue.start - sentence.start > _OPENING_REACH or _WILL_NOT.search(
        context.folded, cue.end, sentence.end
    ):
        return False
    if _is_mere_but(context, sentence, cue):
        return False
    return falls_short(context, cue.end, sentence.end)


def _holds(context: TextContext, sentence: Sentence, cue: Hit, kind: AssessmentKind) -> bool:
    if context.text[sentence.end - 1] == "?":
        return False
    if context.folded.startswith(_AT_THE_HEAD, cue.start) and cue.start > sentence.start + 2:
        return False
    if _CHOSEN.search(context.folded, sentence.start, cue.start):
        return False
    if kind == "achievement":
        return is_achieved(context, sentence, cue)
    if kind == "limitation":
        # "Nguyên nhân là do phần mềm chưa liên thông": why, and told as such
        return not (
            explains(context, sentence)
            or _SUPPOSED.search(context.folded, sentence.start, cue.start)
            or is_of_somebody(context, sentence, cue.start)
            or is_no_more(context, sentence, cue)
            or is_background(context, sentence, cue)
        )
    if kind == "cause":
        return tells_why(context, sentence, cue) and not is_of_somebody(
            context, sentence, sentence.end
        )
    return kind != "recommendation" or not (asks_on_a_case(context, sentence, cue))
