"""Places and scores in published indexes: PAR INDEX, PAPI, PCI, SIPAS, DTI.

A ranking needs an index, a place or a score, and a province that it belongs to. The index and its
year may stand in an earlier sentence; a target ("phấn đấu vào nhóm 10") is none.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from sosanh.extract.catalogue import Hit
from sosanh.extract.context import TextContext
from sosanh.extract.segments import Sentence
from sosanh.facts import UNRATED, Period, Ranking, Scope

_INDEXES = "indexes"
_PROVINCES = "province"
_ORDINALS = ("nhất", "hai", "ba", "tư", "năm", "sáu", "bảy", "tám", "chín", "mười")
_RANK = re.compile(
    r"(?<!\w)(?:"
    r"(?:vị trí |thứ hạng |xếp hạng |hạng )(?:thứ |số )?(?P<place>(?:\d{1,2}|nhất|nhì|ba)(?!\w))"
    rf"|(?:xếp |đứng |giữ |vị trí )?thứ (?P<ordinal>(?:\d{{1,2}}|{'|'.join(_ORDINALS)})(?!\w))"
    r"|(?P<first>dẫn đầu|đứng đầu|quán quân|ngôi đầu|ngôi nhất)|(?P<second>á quân|ngôi nhì)"
    r")(?:\s?/\s?(?P<of>\d{2})(?!\d))?"
)
_OUT_OF = re.compile(
    r"(?:trong|trên|trong số|trên tổng số|/) ?(?P<of>63|34|64) (?:tỉnh|địa phương)"
)
_SCORE = re.compile(
    r"(?:[^;.]{0,30}?(?:với|đạt|được|giá trị|số điểm|điểm số|là)|\s?\(|,? ?)[ (]{0,2}"
    r"(?:số |giá trị |mức )?"
    r"(?P<score>\d{1,3},\d{1,4})(?!\d|\.\d)(?! ?(?:triệu|tỷ|tỉ|nghìn))"
)
# "thứ hai trong 63 tỉnh, thành phố, 47,05 điểm": the unit says that it is the score
_SCORE_IN_POINTS = re.compile(r"[^;.]{0,45}?(?<!\d)(?P<score>\d{1,3},\d{1,4}) ?(?:điểm|%)")
_SCORE_BEFORE = re.compile(
    r"(?P<score>\d{1,3},\d{1,4}) ?(?:điểm|%),? (?:và |cũng |tiếp tục |ở |giữ |giành |là )*\Z"
)
_OWN_SCORE = re.compile(
    r"\)?(?: của (?:tỉnh|thành phố|địa phương))?(?: năm 20[012]\d)?(?: của (?:tỉnh|thành phố))?"
    r",? (?:đạt|được|là) (?P<score>\d{1,3},\d{1,4}) ?(?:điểm|%)"
)
_YEAR = re.compile(r"(?:\([^)]{0,40}\) ?)?(?:của [^,;.]{0,30})?(?:năm )?(?P<year>20[012]\d)(?!\d)")
_ANY_YEAR = re.compile(r"năm (?P<year>20[012]\d)(?!\d)")
# A target, or a group that a province is to enter.
_AIM = re.compile(
    r"(?<!\w)(?:phấn đấu|mục tiêu|nhóm|top|tốp|chỉ tiêu|kế hoạch|sẽ)(?!\w)[^;]{0,60}$"
)
_MINISTRY = re.compile(
    r"(?<!\w)(?:bộ|ngân hàng nhà nước|nhnn|ủy ban dân tộc|các bộ)(?!\w)[^.;]{0,60}$"
)
_SELF = re.compile(r"(?<!\w)(?:tỉnh|thành phố|tp|thủ đô|địa phương)(?!\w)")
_MEMORY = 4  # sentences over which an index named before still counts
_LONGEST = 3000  # characters of what can still be one sentence
_SUBJECT_REACH = 90
_SCORE_REACH = 40


@dataclass(frozen=True, slots=True)
class _Index:
    hit: Hit
    year: int | None
    sentence: int


def find_rankings(context: TextContext) -> list[Ranking]:
    """Return places and scores of provinces in known indexes, in order."""
    found: list[Ranking] = []
    current: _Index | None = None
    if not context.hits(_INDEXES):
        return found
    for number, sentence in enumerate(context.sentences):
        named = context.hits_in(_INDEXES, sentence.start, sentence.end)
        if named:
            current = _Index(named[0], _year(context, named[0], sentence, current), number)
        if current is None or number - current.sentence > _MEMORY:
            continue
        if sentence.end - sentence.start > _LONGEST:
            continue
        if _AIM.search(context.folded, sentence.start, min(sentence.end, sentence.start + 60)):
            continue
        found.extend(_in_sentence(context, sentence, named, current))
    return found


def _year(context: TextContext, hit: Hit, sentence: Sentence, before: _Index | None) -> int | None:
    after = _YEAR.match(context.folded, min(hit.end + 1, sentence.end), sentence.end)
    match = after or _ANY_YEAR.search(context.folded, sentence.start, sentence.end)
    if match:
        return int(match["year"])
    return before.year if before else None


def _in_sentence(
    context: TextContext, sentence: Sentence, named: Sequence[Hit], current: _Index
) -> list[Ranking]:
    found: list[Ranking] = []
    provinces = context.hits_in(_PROVINCES, sentence.start, sentence.end)
    scored: set[int] = set()
    for rank in _RANK.finditer(context.folded, sentence.start, sentence.end):
        place = _place(rank)
        if place is None or _AIM.search(context.folded, sentence.start, rank.start()):
            continue
        if rank["ordinal"] and not rank[0].startswith(("xếp", "đứng", "giữ", "vị trí")):
            continue
        subject = _subject(context, sentence, rank.start(), provinces)
        owner = None if subject else _own(context, sentence, rank.start())
        if subject is None and owner is None:
            continue
        limit = min(sentence.end, rank.end() + 60)
        score = _SCORE.match(context.folded, rank.end(), limit)
        score = score or _SCORE_IN_POINTS.match(context.folded, rank.end(), limit)
        crossed = score and any(rank.end() <= p.start < score.end() for p in provinces)
        score = None if crossed else score
        start, end = rank.span()
        if score is None:
            before = max(sentence.start, start - _SCORE_REACH)
            score = _SCORE_BEFORE.search(context.folded, before, start)
        if score:
            scored.add(score.start("score"))
            start, end = min(start, score.start()), max(end, score.end())
        index = _index_of(context, sentence, named, rank.start()) or current.hit
        start = min(start, subject.start if subject else start)
        total = rank["of"] or _total(context, sentence)
        found.append(
            _ranking(context, (start, end), index, current.year, subject, place, total, score)
        )
    for province in provinces:
        score = _SCORE.match(context.folded, province.end, min(sentence.end, province.end + 25))
        if score is None or score.start("score") in scored:
            continue
        if "giảm" in score[0] or "tăng" in score[0]:
            continue
        if any(province.end <= other.start < score.end() for other in provinces):
            continue
        if _is_change(context, score.end(), sentence):
            continue
        index = _index_of(context, sentence, named, province.start) or current.hit
        span = (province.start, score.end())
        found.append(_ranking(context, span, index, current.year, province, None, None, score))
    for index in named:
        score = _OWN_SCORE.match(context.folded, index.end, sentence.end)
        scope = _own(context, sentence, index.end, named_self=True) if score else None
        if score is None or scope is None or score.start("score") in scored:
            continue
        span = (index.start, score.end())
        found.append(_ranking(context, span, index, current.year, None, None, None, score))
    found.sort(key=lambda ranking: (ranking.evidence.char_start, ranking.evidence.char_end))
    return found


def _place(rank: re.Match[str]) -> int | None:
    if rank["first"]:
        return 1
    if rank["second"]:
        return 2
    word = rank["place"] or rank["ordinal"]
    if word.isdigit():
        return int(word) or None
    return {"nhì": 2}.get(word) or _ORDINALS.index(word) + 1


def _subject(
    context: TextContext, sentence: Sentence, at: int, provinces: Sequence[Hit]
) -> Hit | None:
    """The province before a rank, unless a ministry stands between them."""
    before = [hit for hit in provinces if hit.end <= at and at - hit.end <= _SUBJECT_REACH]
    if not before:
        return None
    if _MINISTRY.search(context.folded, before[-1].end, at):
        return None
    return before[-1]


def _own(
    context: TextContext, sentence: Sentence, at: int, named_self: bool = False
) -> Scope | None:
    """The province that the text is about, when no ministry is the subject."""
    if _MINISTRY.search(context.folded, sentence.start, at):
        return None
    if not named_self and _SELF.search(context.folded, sentence.start, at) is None:
        return None
    scope = context.scope_at(at)
    return scope if scope.level == "province" and scope.province else None


def _index_of(
    context: TextContext, sentence: Sentence, named: Sequence[Hit], at: int
) -> Hit | None:
    """The index of a place or score: named before it in its clause, or after it there."""
    clause = max(sentence.start, context.folded.rfind(";", sentence.start, at))
    semicolon = context.folded.find(";", at, sentence.end)
    end = semicolon if semicolon >= 0 else sentence.end
    before = [hit for hit in named if clause <= hit.start < at]
    after = [hit for hit in named if at <= hit.start < end]
    earlier = [hit for hit in named if hit.start < at]
    return next(iter(before[-1:] or after[:1] or earlier[-1:]), None)


def _total(context: TextContext, sentence: Sentence) -> str | None:
    match = _OUT_OF.search(context.folded, sentence.start, sentence.end)
    return match["of"] if match else None


def _is_change(context: TextContext, end: int, sentence: Sentence) -> bool:
    """Whether a score is a difference: "giảm 2,42 điểm so với năm 2014"."""
    return "so với" in context.folded[end : min(end + 12, sentence.end)]


def _ranking(
    context: TextContext,
    span: tuple[int, int],
    index: Hit,
    year: int | None,
    subject: Hit | None,
    place: int | None,
    total: str | None,
    score: re.Match[str] | None,
) -> Ranking:
    period = context.period_at(span[0])
    if year is not None:
        period = Period(date(year, 1, 1), date(year, 12, 31), "year", "stated")
    scope = context.scope_at(span[0])
    if subject is not None:
        day = period.period_to or context.document.published
        code = context.vocabulary.gazetteer.code_on(subject.phrase.code, day)
        scope = Scope(code, None, "province")
    maximum = index.phrase.attributes["score_max"]
    return Ranking(
        evidence=context.evidence(*span),
        scope=scope,
        period=period,
        speaker=context.speaker_at(span[0]),
        confidence=UNRATED,
        checks={},
        index=index.phrase.code,
        rank=place,
        out_of=int(total) if total else None,
        score=Decimal(score["score"].replace(",", ".")) if score else None,
        score_max=Decimal(maximum) if score and maximum else None,
        year=year,
    )
