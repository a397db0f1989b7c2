"""What was dealt with, out of what had come in: denunciations received, or weak organisations.

"nhận 31 đơn tố cáo, đã giải quyết xong 28 đơn": 28 of 31; of those received and those due the
nearer are the whole. So with "có 6 chi bộ yếu kém, đã củng cố được 5".
"""

import re

from sosanh.extract.counts.clauses import Clauses
from sosanh.extract.counts.count import Count
from sosanh.extract.drafts.draft import Draft
from sosanh.extract.metrics.codes import CONSOLIDATED, DENUNCIATIONS, UNDER_CONSOLIDATION
from sosanh.extract.metrics.lookalikes.party_work import are_called_weak

_ORGANISATIONS = ("cell", "grassroots_org", "party_org", "unit")
_WEAK = re.compile(r"[^,;:.()\d]{0,30}\b(?:yếu|phải củng cố|cần củng cố|diện củng cố)\b")
_SETTLED = ("resolve", "close", "conclude", "handle", "settle")
_DUE = re.compile(
    r"\b(?:phải|cần|đủ điều kiện) (?:xem xét, )?(?:giải quyết|thụ lý)\b"
    r"|\bthuộc (?:thẩm quyền|trách nhiệm)\b"
)
_ON_DENUNCIATIONS = re.compile(
    r"\W*(?:(?:riêng|còn|đối với|về|với|công tác|lĩnh vực|giải quyết|đơn|ở mảng)(?: về)? ){0,4}"
    r"tố cáo\b"
    r"(?:(?!khiếu nại)[^.])*\Z"
)
"""What opens a sentence on denunciations alone: "Riêng về tố cáo, các cấp thụ lý 29 đơn"."""
_IN_CHARGE = re.compile(
    r" (?:(?:thuộc|trong) (?:thẩm quyền|trách nhiệm|diện (?:phải )?giải quyết)"
    r"|(?:phải|cần|đủ điều kiện) (?:phải )?(?:xem xét, )?(?:giải quyết|thụ lý))\b"
)
"""Behind petitions that are to be settled: "36 đơn, trong đó 22 đơn thuộc thẩm quyền"."""
_LEFT = (" còn ", " còn lại ")
"""Before those that are due once others were put aside: "bỏ đơn trùng, còn 29 đơn phải …"."""
_CAME_IN = re.compile(r"nhận|phải|cần|thụ lý|đủ điều kiện|thuộc (?:thẩm quyền|trách nhiệm)")
"""In the words for what became of petitions at first; "lưu 4 đơn" is no whole."""


def give_received(clauses: Clauses, drafts: dict[int, Draft], last: Draft | None) -> None:
    """Make 31 the base of the 28 in "nhận 31 đơn tố cáo, đã giải quyết 28".

    `last` is what the sentence before ended with.
    """
    taken = None
    for draft in [one for one in drafts.values() if one.metric in (DENUNCIATIONS, CONSOLIDATED)]:
        if draft.base is not None or draft.role != "achieved" or draft.count.out_of is not None:
            continue
        if draft.metric == CONSOLIDATED:
            _give_weak(clauses, draft, drafts)
            continue
        if draft.breakdown is not None or draft.parent is not None:
            continue
        whole = _whole_before(clauses, draft, drafts)
        if whole is None and last is not None and not clauses.counted_before(draft.count):
            came = last.metric is None and _is_received(last.count, due=False)
            whole = last.count if came else None
        if whole is None or whole is taken or whole.numeral.value is None or draft.value is None:
            continue
        if draft.value <= whole.numeral.value:
            draft.base, draft.base_role, taken = whole.numeral.value, "total", whole


def _give_weak(clauses: Clauses, draft: Draft, drafts: dict[int, Draft]) -> None:
    """Make 6 the base of the 5 in "có 6 chi bộ yếu kém, đến nay đã củng cố được 5"."""
    for one in reversed(clauses.counted_before(draft.count)):
        known = drafts.get(id(one))
        if known is not None and known.metric not in (None, UNDER_CONSOLIDATION):
            # "củng cố 9 cơ sở yếu kém, 7 tổ chức đã ra khỏi diện yếu kém"
            tried = known.metric == CONSOLIDATED and _deed(known) == "consolidate"
            headed = tried and _is_headed(clauses, known)
            if not (headed or (tried and _deed(draft) == "recover")):
                return
            known.dropped = known.dropped or headed
        number = one.numeral
        if one.noun in (*_ORGANISATIONS, "") and number.form == "count" and number.base is None:
            if one.noun_hit is not None:
                weak = _WEAK.match(clauses.folded, one.noun_hit.start) is not None
            else:  # "Số chi bộ yếu kém đầu năm là 9, đã củng cố 7"
                weak = are_called_weak(clauses.folded, clauses.sentence.start, one.start)
            if weak and number.value and draft.value and draft.value <= number.value:
                draft.base, draft.base_role = number.value, "total"
            return


def _is_headed(clauses: Clauses, known: Draft) -> bool:
    """Whether a colon parts the deed from who is weak: "Củng cố cơ sở: 12 tổ chức yếu, …"."""
    deed, hit = known.count.action, known.count.noun_hit
    return (
        deed is not None
        and hit is not None
        and _WEAK.match(clauses.folded, hit.start) is not None
        and ":" in clauses.folded[deed.end : known.count.start]
    )


def _deed(draft: Draft) -> str:
    action = draft.count.action
    return action.phrase.code if action is not None else ""


def _whole_before(clauses: Clauses, draft: Draft, drafts: dict[int, Draft]) -> Count | None:
    """The nearest number of petitions received or due to the left; none beyond another settled."""
    for one in reversed(clauses.counted_before(draft.count)):
        known = drafts.get(id(one))
        if known is not None and known.metric is not None:
            return None
        due = _is_due(clauses, one)
        topic = one.noun == "petition" and _is_on_denunciations(clauses, one)
        left = due and clauses.folded.endswith(_LEFT, 0, one.start)
        if _is_received(one, due or topic) or (due and not one.noun) or left:
            return one
    return None


def _is_on_denunciations(clauses: Clauses, count: Count) -> bool:
    """Whether the sentence is on denunciations, no complaint named before `count`."""
    begin = clauses.sentence.start
    return _ON_DENUNCIATIONS.match(clauses.folded, begin, count.start) is not None


def _is_due(clauses: Clauses, count: Count) -> bool:
    """Whether a number is of those that must be settled: "số phải giải quyết 44"."""
    folded = clauses.folded
    if _DUE.search(folded, clauses.floor(count), count.start) is not None:
        return True
    return _IN_CHARGE.match(folded, count.end) is not None


def _is_received(count: Count, due: bool) -> bool:
    """Whether so many denunciations came in, or were `due`."""
    if count.numeral.form != "count" or count.numeral.base is not None or count.parenthesis >= 0:
        return False
    if count.noun != "denunciation" and not (due and count.noun == "petition"):
        return False
    deed = count.action
    if deed is None or deed.phrase.attributes["weight"] == "weak":
        return True
    if deed.phrase.code in _SETTLED:
        return deed.start >= count.end or _CAME_IN.search(deed.phrase.surface) is not None
    return _CAME_IN.search(deed.phrase.surface) is not None
