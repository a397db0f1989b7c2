"""Done or to be done: the role of a figure, by its own clause."""

import re

from sosanh.extract.catalogue.phrases import Hit
from sosanh.extract.context import TextContext
from sosanh.extract.counts.aims import aim_before
from sosanh.extract.counts.clauses import Clauses
from sosanh.extract.counts.count import Count, is_ruled
from sosanh.extract.drafts.came_of import CAME_OF_IT
from sosanh.extract.drafts.cued_roles import FORESEEN, is_of_a_past_step, role_by_cue
from sosanh.extract.text.cued import cued
from sosanh.extract.text.segments import CAPITALS, Sentence
from sosanh.facts import Role

_REACH = 110
_OPENING = 16
"""Characters at the beginning of a sentence in which a cue opens it."""
_LISTS = re.compile(
    r"(?:\W*|(?:một số|các|những) |[^;:.]{1,140}?\b(?:xác định|đề ra|đặt ra|thông qua|thống nhất)"
    r" (?:(?:một số|các|những|nhiều|\d+) )?)(?:chỉ tiêu|mục tiêu)[^;:.]{0,40}:"
)
"""A sentence that lists aims: "Chỉ tiêu năm 2019: …", "Đại hội xác định các chỉ tiêu: …"."""
_ALLOTTED = re.compile(
    r"(?<!bàn )(?<!chuyển )\bgiao "
    r"(?!thông|lưu|ban\b|dịch|quyền|đất|thừa|tiếp|thương|nhận|hàng|quân|khoán|đến|lại)"
    r"(?:(?!đã\b|đạt\b)[^\W\d]+ ){0,9}\Z"
)
"""What sets a quota: "giao Hạ Long kết nạp 150 đảng viên", "được giao tinh giản 45 biên chế"."""
_IS_AIM = cued(
    r"(?:(?!\b(?:đã|vượt|đạt)\b)[^.;]){0,140}[,”\"’']? (?:đây |đó )?(?:cũng )?(?:chính )?là"
    r" (?:một trong (?:những|các) |những |các )?(?:mục tiêu|chỉ tiêu)\b"
    r"| là (?:một )?(?:nhiệm vụ|thách thức|bài toán|việc) (?:khó|nặng|không dễ|lớn)\b",
    "mục tiêu", "chỉ tiêu", " khó", " nặng", " không dễ", " lớn",
)  # fmt: skip
"""Behind a figure that is but an aim: "giảm 257 biên chế là mục tiêu mà đề án hướng đến"."""
_TOPIC_FORESEEN = re.compile(rf"(?:về|đối với|riêng|theo) [^;:.]{{1,110}}?, (?={FORESEEN}\b)")
"""What stands before it: "Về tổ chức đảng, dự kiến cấp tỉnh giảm …"."""
_TURNS = cued(
    r"(?:,| )(?:nhưng|song|tuy nhiên|thế nhưng|thực tế),? |, (?:[^\W\d]+ ){0,5}vẫn (?=[^\W\d])",
    "nhưng", "song", "tuy nhiên", "thực tế", " vẫn ",
)  # fmt: skip
"""What turns from what was to be done: "lẽ ra phải giảm 20 phòng nhưng mới giảm được 8"."""
_SO_FAR = re.compile(
    r"; (?:riêng |trong )?(?:\w+ tháng (?:đầu năm|qua)|quý (?:i|một)\b|từ đầu (?:năm|nhiệm kỳ)"
    r"|tính đến|hết tháng)"
)
"""Behind a plan, what was done of it by now."""
_DUE = re.compile(
    r"(?: [^,;:.()\d]{2,20})? (?:phải|cần) [^,;:.()\d]{2,30}[,;] (?:[^,;:.()]{0,26} )?"
)
"""Between those that are to be dealt with and what was done about them."""
_ONLY_SO_MANY = cued(
    r"\b(?:chỉ|mới) (?!được\b)(?:[^\W\d]+ ){1,4}được (?:[^\W\d]+ )?\Z", "chỉ ", "mới "
)
"""What says that no more were reached: "Dù được giao 60, xã chỉ kết nạp được 22"."""
_ASKING = ("recommend", "petition")
_ASKED_FOR = ("recommendation", "item", "task")
_ASKS_FOR_AIMS = re.compile(r"[^?.;]*\b(?:mục tiêu|chỉ tiêu|kế hoạch)\b[^?.;]*\?\W*\Z")
_AND_MORE = re.compile(
    r"[^;.()\d]{0,40}(?:,|,? và)(?: (?:sang|đến|trong))?(?: năm (?:19|20)\d\d,?)?"
    r" (?:tiếp tục giảm|giảm tiếp|giảm thêm|tiếp tục sáp nhập|tiếp tục cắt giảm)(?: thêm| khoảng)* "
)
"""What adds to the figure before, of the same role: "…, năm 2020 giảm tiếp 90 chi cục"."""
_ELIGIBLE = re.compile(r" (?:được |đang |nằm )*(?:thuộc|trong|lên|đưa vào) (?:diện|danh sách) \Z")
"""Between those counted and a deed that awaits them: "45 cán bộ thuộc diện luân chuyển"."""
_SOON = cued(
    r"(?:, (?:sắp xếp|sáp nhập|hợp nhất))?(?:(?!(?:cho|để|của)\b)[^,;.\d]){0,30}"
    r"\b(?:(?:thời gian|giai đoạn|năm|quý) (?:sắp )?tới|năm sau(?! đó))\b",
    " tới", "năm sau",
)  # fmt: skip
"""Behind a deed that is yet to be done: "giảm 32 phòng trong thời gian tới", "… năm sau"."""
_SOON_REACH = 80
_OF_BEFORE = re.compile(r"\((?:cùng kỳ|(?:nhiệm kỳ|năm|quý|kỳ|khóa) (?:trước|ngoái|qua|vừa qua))\b")
_SINCE_DONE = re.compile(
    r"[^;.\d]{0,30},? (?:và )?(?:nay )?đã (?:bị )?(?:thi hành|xử lý|kỷ luật)"
    r"[^;.\d]{0,70}(?:[.;]|\Z)"
)
"""Behind those due for discipline, that all of them were: "…, đã xử lý bằng hình thức …"."""
_WITHIN_NAME = re.compile(rf"[{CAPITALS}][^\W\d_A-Z]* \Z")
_NAME_LEAD = 12
_FROM_NOW = re.compile(r"\btừ nay (?:đến|tới|cho)\b")
"""What says when, and not whether it is an aim."""
_AIMS_SINCE = cued(
    r"\b(?:phấn đấu|dự kiến|mục tiêu)\b(?:[^,;.]|\.(?=\d))*\Z", "phấn đấu", "dự kiến", "mục tiêu"
)
"""Between a topic and its number: "Về đại hội cấp huyện, tỉnh phấn đấu đến 31/7 có 16"."""


def role_of(context: TextContext, clauses: Clauses, count: Count) -> Role:
    """Read the role from the nearest cue to the left: "đã", "sẽ", "phấn đấu".

    A bound that sets a rule ("không quá 5 phòng") is planned unless something says it was done.
    What is asked for is planned too, but not the asking: "yêu cầu 8 cấp ủy tự soi lại".
    """
    action = count.action
    if action is not None and action.phrase.attributes["role"] == "planned":
        none = not count.numeral.value  # "không phải kỷ luật tổ chức nào"
        since = _SINCE_DONE.match(context.folded, action.end)
        since = since if action.start >= count.end else None
        had_to = action.phrase.surface.startswith("phải ")  # "đã phải kỷ luật 163"
        had_to = had_to and context.folded.endswith("đã ", 0, action.start)
        return "achieved" if none or since or had_to else "planned"
    if (
        action is not None
        and action.phrase.code not in ("merge", "inspect", "supervise", "consolidate")
        and is_only_eligible(context, count)
    ):
        return "planned"
    if action is not None:
        told = max(action.end, count.end)
        if _SOON.match(context.folded, told, told + _SOON_REACH):
            return "planned"
    asks = action is not None and action.phrase.attributes["role"] == "achieved"
    anchor = count.start
    if action is not None and clauses.sentence.start <= action.start < action.end <= count.start:
        new_clause = ";" in context.folded[action.end : count.start]
        aims = _AIMS_SINCE.search(context.folded, action.end, count.start) is not None
        anchor = count.start if new_clause or aims else action.start + 1
    floor = max(clauses.sentence.start, anchor - _REACH)
    if action is not None and action.phrase.code == "violate" and action.start >= count.end:
        # "phải kỷ luật 3 tổ chức và 95 đảng viên có vi phạm, phải …": these are found
        done = [hit.end for hit in clauses.actions if hit.end <= count.start]
        floor = max(floor, done[-1] if done else floor)
    if CAME_OF_IT.search(context.folded, max(floor, clauses.floor(count)), count.start):
        return "achieved"
    if aim_before(context.folded, clauses.floor(count), count.start) is not None:
        return "target"
    if action is not None and _is_allotted(context, floor, action, count):
        return "target"
    if is_of_before(context, count):
        return "achieved"
    if action is not None and action.phrase.surface[:3] == "đã ":
        return "achieved"  # "phải giải quyết 12 đơn, đã xử lý 10", "10 đơn đã xong"
    if action is not None and action.end <= count.start and _is_done_of_due(clauses, action, count):
        return "achieved"
    if _ONLY_SO_MANY.search(context.folded, floor, count.start):
        return "achieved"
    turns = [turn.end() for turn in _TURNS.finditer(context.folded, floor, anchor)]
    floor = turns[-1] if turns else floor
    semicolon = context.folded.rfind(";", floor, anchor)
    hits = context.hits_in("role", max(floor, semicolon), anchor)
    if action is not None and action.start >= count.end:
        hits = [*hits, *context.hits_in("role", count.end, action.start + 1)]
    hits = [hit for hit in hits if not _is_in_name(context, hit)]
    by_cue = role_by_cue(context, count, hits, floor, anchor, asks)
    if by_cue == "planned" and _FROM_NOW.search(context.folded, clauses.sentence.start, anchor):
        below = context.plans.role_at(count.start)  # "Chỉ tiêu": "- Từ nay đến …, lập 28 chi bộ"
        return by_cue if below == "achieved" else below
    if by_cue is not None:
        return by_cue
    before = clauses.before(count)[-1:]
    if before and _AND_MORE.fullmatch(context.folded, before[0].end, count.start):
        return role_of(context, clauses, before[0])
    if semicolon >= 0 and lists_aims(context, clauses.sentence, anchor):
        return "target"
    if action is not None and not turns and _is_foreseen(context, clauses, count, anchor):
        return "planned"
    if action is not None and action.phrase.code in _ASKING and count.noun in _ASKED_FOR:
        return "achieved"  # "VII. Kiến nghị: Đảng ủy kiến nghị 3 việc", below tasks
    planned = context.plans.role_at(count.start)
    if planned == "achieved" and action is not None:
        planned = context.plans.role_behind_label(clauses.sentence.start, count.start)
    if planned == "achieved" and _IS_AIM.match(context.folded, count.end, clauses.sentence.end):
        return "target"
    if planned == "achieved" and is_ruled(context.folded, count):
        return "planned"
    return "target" if planned == "achieved" and _answers_on_aims(context, clauses) else planned


def _answers_on_aims(context: TextContext, clauses: Clauses) -> bool:
    """Whether the sentence answers what the aims are: "Mục tiêu cả năm? - Kết nạp 1.900"."""
    index = context.sentence_index(clauses.sentence.start)
    if not index:
        return False
    before = context.sentences[index - 1]
    return _ASKS_FOR_AIMS.match(context.folded, before.start, before.end) is not None


def _is_done_of_due(clauses: Clauses, action: Hit, count: Count) -> bool:
    """Whether so many of those due were dealt with: "96 đơn phải giải quyết, xử lý được 91"."""
    before = clauses.counted_before(count)[-1:]
    done = action.phrase.surface.endswith((" được", " xong"))
    return (
        done
        and bool(before)
        and _DUE.fullmatch(clauses.folded, before[0].end, action.start) is not None
    )


def is_only_eligible(context: TextContext, count: Count) -> bool:
    """Whether no word but "thuộc diện" says that those counted are still to undergo it."""
    action = count.action
    return (
        action is not None and _ELIGIBLE.search(context.folded, count.end, action.start) is not None
    )


def _is_in_name(context: TextContext, cue: Hit) -> bool:
    """Whether a cue is a part of a name: "xã Nậm Cần" needs nothing."""
    before = context.text[max(0, cue.start - _NAME_LEAD) : cue.start]
    return context.text[cue.start].isupper() and _WITHIN_NAME.search(before) is not None


def is_of_before(context: TextContext, count: Count) -> bool:
    """Whether its parenthesis looks back: "phấn đấu 7.500 (nhiệm kỳ trước kết nạp 6.812)"."""
    return count.parenthesis >= 0 and bool(_OF_BEFORE.match(context.folded, count.parenthesis))


def _is_allotted(context: TextContext, floor: int, action: Hit, count: Count) -> bool:
    """Whether what `action` says is given to somebody to do."""
    folded = context.folded
    if (
        action.end > count.start
        or folded.find("giao ", floor, action.start) < 0
        or (action.phrase.code, count.noun) not in context.vocabulary.rules
    ):
        return False
    gives = _ALLOTTED.search(folded, floor, action.start)
    return gives is not None and not _is_capital_within(context.text, gives.start())


def _is_capital_within(text: str, place: int) -> bool:
    """Whether a word has a capital inside its sentence, as of a name: "Huyện ủy Giao Thủy"."""
    before = text[max(0, place - 2) : place]
    return text[place].isupper() and before[:1].isalpha() and before[1:] == " "


def lists_aims(context: TextContext, sentence: Sentence, anchor: int) -> bool:
    """Whether a sentence lists aims: "phấn đấu 90% …; kết nạp 120 đảng viên; thành lập …"."""
    hits = context.hits_in("role", sentence.start, anchor)
    return any(
        hit.phrase.attributes["reach"] == "sentence"
        or (hit.phrase.code == "target" and _LISTS.match(context.folded, sentence.start))
        for hit in hits
    ) and not any(hit.phrase.code == "achieved" for hit in hits)


def _is_foreseen(context: TextContext, clauses: Clauses, count: Count, anchor: int) -> bool:
    """Whether the sentence opens with what makes all of it planned: "Dự kiến giảm 57 xã".

    Behind a semicolon it may come back to what was done: "…; 5 tháng đầu năm kết nạp 812".
    """
    start = clauses.sentence.start
    if _SO_FAR.search(context.folded, start, anchor):
        return False
    topic = _TOPIC_FORESEEN.match(context.folded, start, anchor)
    start = topic.end() if topic is not None else start
    opening = context.hits_in("role", start, start + _OPENING)
    return (
        bool(opening)
        and opening[0].phrase.attributes["reach"] == "opening"
        and not is_of_a_past_step(context, count, opening[0], anchor)
    )
