"""Who inspected or disciplined, where that is less than the whole Party organisation.

Committees of all levels, their inspectors, and one standing committee report each its own figure of
the same year. They are no rivals, and no province's inspectors compare with another's committees.
So a figure of a narrower actor is a part, named for it in `breakdown`.
"""

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from decimal import Decimal

from sosanh.extract.catalogue.phrases import Hit
from sosanh.extract.context import TextContext
from sosanh.extract.drafts.draft import Draft
from sosanh.extract.text.headings import level_of, level_of_heading
from sosanh.extract.text.segments import Sentence, fold

_Claim = tuple[str | None, Decimal | None, str | None]  # metric, value, part

_ALL, _NOBODY = "all_levels", "nobody"
_ONE = "one_committee"
"""Huyện ủy alone: the whole of its report's Party, but one of several beside other actors."""
_JOINED = re.compile(r"(?:,| và|, và|/| cùng)(?: các)? ?")
# a person's office, a source, or what is done to it
_OF_ANOTHER = re.compile(
    r"\b(?:chủ nhiệm|phó chủ nhiệm|ủy viên|thành viên|bí thư|trưởng|theo|của|tại|do|báo cáo|đối với"
    r"|là|từ|về|cho|tham mưu|giúp|đề nghị|kiến nghị|gồm|số|thuộc|diện|(?<![/.-])\d+"
    r"|kỷ luật|khiển trách|cảnh cáo|kiểm tra|giám sát|giải tán) \Z"
)
_ADVISED = re.compile(r"\b(?:tham mưu|giúp)(?: (?:và )?giúp)?(?: cho)? \Z")
_WHO_DECIDES = re.compile(
    r"(?: cùng cấp)?,? (?:(?:đã|tiến hành|tổ chức|thực hiện|triển khai|quyết định|xem xét) )*"
    r"(?:thi hành|kỷ luật|xử lý|kiểm tra|giám sát|khiển trách)\b"
)
"""Behind a committee that acts on advice: "UBKT tham mưu cấp ủy thi hành kỷ luật 27 đảng viên"."""
_SELDOM_ACT = ("chi bộ", "cấp tỉnh", "cấp huyện", "cấp cơ sở", "cấp xã")
_DOES = re.compile(
    r"(?: trực thuộc [^,;.\d]{3,30}?)? (?:(?:cũng|đã|tự|tiến hành|tổ chức) )*"
    r"(?:thi hành|kỷ luật|xử lý|kiểm tra|giám sát|khiển trách)\b"
)
"""What follows a cell or level that acts: mostly cells are acted on, levels say where."""
_COMMISSIONS = (
    "provincial_inspectors", "district_inspectors", "local_inspectors", "central_inspectors"
)  # fmt: skip
_ONLY_COMMISSION = re.compile(
    r"(?<!\w)ủy ban (?:đã (?:kiểm tra|giám sát)|(?:(?:đã|cũng|tiếp tục|thống nhất) )*"
    r"(?:quyết định|xem xét|kết luận|thi hành|giải quyết|tiến hành|nhận thấy|kỷ luật))\b"
)
"""A commission under its short name: "Tại kỳ họp, Ủy ban quyết định kỷ luật 2 tổ chức đảng"."""
_LABEL = re.compile(r"(?:\A|[\n;])[-+*•–\s]*\Z")
"""What stands before an actor that a label names: "- Chi bộ: kiểm tra 215 đảng viên"."""
_HEADS_LABEL = re.compile(
    r"(?:\A|[,;\n])[-+*•–\s]*(?:về|đối với|riêng|kết quả|công tác|hoạt động|nhiệm vụ)\b"
    r"(?:(?!báo cáo|theo\b)[^;:.\d])*\Z"
)
"""What leads to an actor that a label ends with: "Về kiểm tra của UBKT các cấp: Kiểm tra 41 …"."""
_UNDER = 40
"""Sentences over which a numbered heading still stands above what follows."""
_UNNUMBERED = 99
_LEAD = 16
_SAID_WITHIN = 24
_OF_RANK = ("committee_member", "secretary", "officeholder")
"""Nouns that set some members apart, whoever acted: "kỷ luật 4 tỉnh ủy viên"."""
_NAMED_WITHIN = 60
_ITS_NUMBER = re.compile(r"(?::| là| có| được| quyết định)? (?:hơn |gần )?")
_EVERYBODY = ("toàn đảng bộ", "toàn tỉnh", "toàn thành phố", "toàn huyện")
# a sentence that leaves out who acts: it goes on with what the one before told
_GOES_ON = re.compile(
    r"\W*(?:qua|kết quả|trong đó|đồng thời|đã|ngoài ra|bên cạnh đó|cùng với đó|từ đó|sau kiểm tra"
    r"|cũng|tiếp tục|số|kết luận|phát hiện|thi hành|kiểm tra|giám sát|xử lý)\b"
)


def actors_of(context: TextContext, drafts: Sequence[Draft]) -> list[str | None]:
    """Return for each draft the narrower actor whose figure it is; None for all others."""
    found = {id(draft): _actor(context, draft) for draft in drafts}
    stated: dict[_Claim, str] = {}
    for draft in drafts:
        actor = found[id(draft)]
        if actor:
            stated.setdefault((draft.metric, draft.value, draft.breakdown), actor)
    told = []
    for draft in drafts:
        actor = found[id(draft)]
        if actor is None:
            actor = _of_parent(draft, found)
        if actor is None and draft.start < context.headline_end:
            actor = _of_body(draft, stated)
        told.append(actor or None)
    return told


def name_parts_by_actor(
    context: TextContext, drafts: Iterable[Draft], same_before: Callable[[Draft], Draft | None]
) -> None:
    """Make 9 a part in "kiểm tra 112 tổ chức, trong đó UBKT Tỉnh ủy 9, cấp huyện 30".

    `same_before` tells which figure of its metric was told before one.
    """
    wholes: dict[str, list[Draft]] = {}
    for draft in drafts:
        if draft.metric is None or not context.vocabulary.metrics[draft.metric].by_actor:
            continue
        known, actor = wholes.setdefault(draft.metric, []), _right_before(context, draft)
        whole = next((one for one in reversed(known) if _is_few(draft, one)), None)
        if whole is None and actor is not None:
            # "kỷ luật 24 đảng viên. Thẩm quyền quyết định: chi bộ 13, đảng ủy cơ sở 5"
            told = same_before(draft)
            while told is not None and told.count.parenthesis >= 0:
                told = same_before(told)  # "24 đảng viên, ít hơn cùng kỳ (36)"
            if told is not None and told.parent is not None:
                told = told.parent  # of the part before it
            again = told is not None and draft.count.noun in ("", told.object)
            whole = told if told and again and _is_whole_of(context, told, draft) else None
        if actor is None or whole is None:
            known.append(draft)
            continue
        named = _named_by_level(context, actor) or context.text[actor.start : actor.end]
        draft.breakdown, draft.parent = named, whole


def _is_whole_of(context: TextContext, told: Draft, part: Draft) -> bool:
    """Whether the paragraph of `part` told before of all that it may be of."""
    own, before = context.sentence_at(part.start), context.sentence_at(told.start)
    return told.breakdown is None and own.paragraph == before.paragraph and _is_few(part, told)


def _is_few(part: Draft, whole: Draft) -> bool:
    return (part.value or 0) <= (whole.value or 0)


def _right_before(context: TextContext, draft: Draft) -> Hit | None:
    """The actor whose number follows at once: "UBKT Tỉnh ủy 9", "cấp huyện: 30"."""
    start = draft.count.start
    hits = context.hits_in("actors", max(0, start - _NAMED_WITHIN), start)
    if not hits or hits[-1].phrase.code == _NOBODY:
        return None
    return hits[-1] if _ITS_NUMBER.fullmatch(context.folded, hits[-1].end, start) else None


def part_of(draft: Draft, actor: str | None) -> str | None:
    """The name of the part that `draft` counts of what `actor` did."""
    if actor is None or draft.breakdown is None:
        return draft.breakdown or actor
    alike = draft.parent is None and draft.count.noun not in _OF_RANK
    if draft.parent is not None:
        alike = fold(draft.parent.unit or "") == fold(draft.unit or "")
    whole = draft.breakdown == draft.unit and alike
    return actor if whole else f"{draft.breakdown} ({actor})"


def _of_body(draft: Draft, stated: Mapping[_Claim, str]) -> str | None:
    """Who did what a headline tells: the text says it further down."""
    return stated.get((draft.metric, draft.value, draft.breakdown))


def _of_parent(draft: Draft, found: Mapping[int, str | None]) -> str | None:
    if draft.parent is None or draft.parent.metric != draft.metric:
        return None
    return found.get(id(draft.parent))


def _actor(context: TextContext, draft: Draft) -> str | None:
    """Who acted, "" for committees of all levels; None where nobody is named."""
    if draft.metric is None or not context.vocabulary.metrics[draft.metric].by_actor:
        return None
    if draft.parent is not None and _right_before(context, draft) is not None:
        return ""
    own = index = context.sentence_index(draft.start)
    while True:
        sentence = context.sentences[index]
        end = sentence.end if index == own else _end_of_wholes(context, sentence)
        hit = _last_beside(context, draft, sentence.start, min(_reach(draft), end))
        hit = (
            _among_all(context, draft)
            or hit
            or _commission(context, sentence.start, min(_deed_end(draft), sentence.end))
        )
        if hit is not None and hit.phrase.code == _ONE and _is_alone(context, sentence):
            return None
        if hit is not None:
            return _named_by_level(context, hit)
        if not index or not _goes_on(context, sentence, context.sentences[index - 1]):
            return _headed(context, sentence)
        index -= 1


def _is_alone(context: TextContext, sentence: Sentence) -> bool:
    """Whether no narrower actor than one committee stands in the sentence."""
    return not any(
        hit.phrase.code not in (_ONE, _ALL) and _acts(context, hit)
        for hit in context.hits_in("actors", sentence.start, sentence.end)
    )


def _among_all(context: TextContext, draft: Draft) -> Hit | None:
    """Everybody, named behind what was done: "bị kỷ luật trong toàn Đảng bộ là 7 đảng viên"."""
    action = draft.count.action
    if action is None:
        return None
    named = context.hits_in("actors", action.end, draft.count.start)
    return next((hit for hit in named if hit.phrase.surface in _EVERYBODY), None)


def _headed(context: TextContext, item: Sentence) -> str | None:
    """The actor that a numbered heading above names: "2. UBKT các cấp", then "2.1. Kiểm tra …"."""
    below = level_of(context.folded, item) or _UNNUMBERED
    place = context.sentence_index(item.start)
    for above in reversed(context.sentences[max(0, place - _UNDER) : place]):
        level = level_of_heading(context.folded, above)
        if not 0 < level < below:
            continue
        hit = _last_actor(context, above.start, above.end)
        if hit is not None:
            return _named_by_level(context, hit)
        below = level
    return None


def _named_by_level(context: TextContext, hit: Hit) -> str:
    """The actor's name; "Thành ủy" in a city's own report is a committee of a district's rank."""
    name = hit.phrase.attributes["breakdown"]
    places = context.places
    if "thành" in hit.phrase.surface and (
        places.is_of_district or places.names_district(hit.start, hit.end)
    ):
        return name.replace("cấp tỉnh", "cấp huyện")
    return name


def _reach(draft: Draft) -> int:
    """How far to the right who acts may stand: "12 đảng viên bị Ban Thường vụ kỷ luật"."""
    action = draft.count.action
    return max(draft.start, action.start) if action is not None else draft.start


def _end_of_wholes(context: TextContext, sentence: Sentence) -> int:
    """Where the parts of a sentence begin, whose actors the next one does not go on with.

    "kiểm tra 14 tổ chức, trong đó UBKT Tỉnh ủy 3, UBKT cấp huyện 7. Kết luận 11 tổ chức …".
    """
    parts = [
        hit for hit in context.hits_in("part", sentence.start, sentence.end)
        if hit.phrase.surface.startswith("trong")
    ]  # fmt: skip
    return parts[0].start if parts else sentence.end


def _deed_end(draft: Draft) -> int:
    """Up to where the sentence names what was done before it counts."""
    action = draft.count.action
    before = action is not None and action.end <= draft.count.start
    return max(draft.start, action.end) if action is not None and before else draft.start


def _goes_on(context: TextContext, sentence: Sentence, before: Sentence) -> bool:
    return sentence.paragraph == before.paragraph and bool(
        _GOES_ON.match(context.folded, sentence.start, sentence.end)
    )


def _last_beside(context: TextContext, draft: Draft, start: int, end: int) -> Hit | None:
    """The actor that stands last there, and not who is counted: "6 chi bộ, đảng ủy cơ sở bị …"."""
    count = draft.count
    if not start <= count.start < count.end <= end:
        return _last_actor(context, start, end)
    return _last_actor(context, count.end, end) or _last_actor(context, start, count.start)


def _last_actor(context: TextContext, start: int, end: int) -> Hit | None:
    """The actor that stands last in `text[start:end]`, the first of several that act together."""
    last: Hit | None = None
    row = end
    for hit in reversed(context.hits_in("actors", start, end)):
        if _is_in_aside(context, hit, end):
            continue
        if last is None:
            if _acts(context, hit):
                last, row = hit, hit.start
        elif _JOINED.fullmatch(context.folded, hit.end, row):
            last, row = (hit if hit.phrase.code == _ALL else last), hit.start
        else:
            break
    return last


def _is_in_aside(context: TextContext, hit: Hit, end: int) -> bool:
    """Whether parentheses round `hit` close before `end`: "(… BTV Tỉnh ủy 9); giám sát 74"."""
    closed = context.folded.find(")", hit.end, end)
    return closed >= 0 and context.folded.find("(", hit.end, closed) < 0


def _commission(context: TextContext, start: int, end: int) -> Hit | None:
    """The commission of inspectors named last before, where the text goes on with "Ủy ban …"."""
    if not _ONLY_COMMISSION.search(context.folded, start, end):
        return None
    named = context.hits_in("actors", context.document.body_start, start)
    return next((hit for hit in reversed(named) if hit.phrase.code in _COMMISSIONS), None)


def _acts(context: TextContext, hit: Hit) -> bool:
    before = max(0, hit.start - _LEAD)
    seldom = hit.phrase.surface in _SELDOM_ACT or hit.phrase.code == _ONE
    if seldom and not (_DOES.match(context.folded, hit.end) or _is_label(context, hit, before)):
        return False
    if hit.phrase.code == _NOBODY:
        return False
    if _ADVISED.search(context.folded, before, hit.start):
        return _WHO_DECIDES.match(context.folded, hit.end) is not None
    if _OF_ANOTHER.search(context.folded, before, hit.start):
        return _ends_label(context, hit)
    return not context.hits_in("said", hit.end, hit.end + _SAID_WITHIN)


def _ends_label(context: TextContext, hit: Hit) -> bool:
    if not context.folded.startswith(":", hit.end):
        return False
    start = context.sentence_at(hit.start).start
    return _HEADS_LABEL.search(context.folded[start : hit.start]) is not None


def _is_label(context: TextContext, hit: Hit, before: int) -> bool:
    opens = _LABEL.search(context.folded, before, hit.start)
    return opens is not None and context.folded.startswith(":", hit.end)
