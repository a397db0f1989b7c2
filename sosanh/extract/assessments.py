"""Judgements in a text's own words: achievements, limitations, causes, lessons, recommendations.

A judgement is kept as its whole sentence when a cue of `assessment_phrases.csv` stands in it, and
there or shortly before a field of `assessment_domains.csv`. What is only planned or hoped for is
no achievement.
"""

import re
from collections import Counter
from typing import TypeGuard, get_args

from sosanh.extract.catalogue import Hit
from sosanh.extract.context import TextContext
from sosanh.extract.segments import Sentence
from sosanh.facts import UNRATED, Assessment, AssessmentKind

_CUES = "assessment_phrases"
_DOMAINS = "assessment_domains"
_ISSUERS = "issuers"
# A result that is still wished for: "nhằm đạt kết quả", "phải hoàn thành xuất sắc"
_WISHED = re.compile(
    r"(?<!\w)(?:sẽ|phải|cần|nhằm|để|phấn đấu|quyết tâm|tiếp tục|mong|hy vọng|góp phần)(?!\w)"
    r"[^.;]{0,40}$"
)
# "Nguyên nhân là do …", at the head of its clause; elsewhere the word belongs to other talk
_CAUSE = re.compile(r"nguyên nhân[^,;.]{0,60}(?<!\w)(?:là|do|chủ yếu|bởi)(?!\w)")
_TO = re.compile(r"(?: với| đối với| lên)? ?(?:các )?")
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


def find_assessments(context: TextContext) -> list[Assessment]:
    """Return the judgements of the body, at most one of each kind for a sentence, in order."""
    found: list[Assessment] = []
    cues = [hit for hit in context.hits(_CUES) if hit.phrase.code != "neutral"]
    seen: set[tuple[int, str]] = set()
    for cue in cues:
        sentence = context.sentence_at(cue.start)
        kind = cue.phrase.code
        if not _is_kind(kind) or (sentence.start, kind) in seen:
            continue
        length = sentence.end - sentence.start
        if not _SHORTEST <= length <= _LONGEST or not _holds(context, sentence, cue, kind):
            continue
        domain = _domain(context, sentence)
        addressee = _addressee(context, sentence, cue) if kind == "recommendation" else None
        if domain is None and addressee is None:
            continue
        asks = kind == "recommendation"
        if asks and addressee is None and not _is_asked_by_a_body(context, sentence, cue):
            continue
        seen.add((sentence.start, kind))
        found.append(
            Assessment(
                evidence=context.evidence(sentence.start, sentence.end),
                scope=context.scope_at(cue.start),
                period=context.period_at(cue.start),
                speaker=context.speaker_at(cue.start),
                confidence=UNRATED,
                checks={},
                kind=kind,
                domain=domain,
                addressee=addressee,
            )
        )
    return found


def _is_kind(code: str) -> TypeGuard[AssessmentKind]:
    return code in get_args(AssessmentKind)


def _holds(context: TextContext, sentence: Sentence, cue: Hit, kind: AssessmentKind) -> bool:
    if context.text[sentence.end - 1] == "?":
        return False
    if kind == "achievement":
        return _WISHED.search(context.folded, sentence.start, cue.start) is None
    if kind == "limitation":
        # a person's fault in a case is no judgement on a committee's work
        return _CASE.search(context.folded, sentence.start, cue.start) is None or bool(
            _SAYS.search(context.folded, sentence.start, cue.start)
        )
    if kind == "cause":
        return _CAUSE.match(context.folded, cue.start, sentence.end) is not None
    return True


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


def _addressee(context: TextContext, sentence: Sentence, cue: Hit) -> str | None:
    """Whom a recommendation asks, when named right after the verb."""
    gap = _TO.match(context.folded, cue.end, sentence.end)
    start = gap.end() if gap else cue.end
    issuers = context.hits_in(_ISSUERS, start, min(sentence.end, start + 40))
    if issuers and issuers[0].start - start <= 1:
        return issuers[0].phrase.attributes["label_vi"]
    return None
