"""Parts of a figure named for the group they are of: "trong đó khối Đảng 214, cấp sở 19".

A group is a tier, a bloc, a branch or a body of people that no gazetteer knows. Its number leaves
out what it counts, or says "người", "đơn vị": it is a part of the figure that the list goes on
with, and its name sets it apart.
"""

import re
from decimal import Decimal
from typing import NamedTuple

from sosanh.extract.context import TextContext
from sosanh.extract.counts.clauses import Clauses
from sosanh.extract.counts.count import UNNAMED, Count
from sosanh.extract.drafts.draft import Draft
from sosanh.extract.metrics.left_out import Reading

_OPENS = r"[,;:(]|\b(?:trong đó|trong số này|gồm|bao gồm|cụ thể|còn|riêng|và)(?!\w)"
_LINK = (
    r"(?:(?:trong đó|trong số này|gồm|bao gồm|cụ thể|riêng|còn|và|có|ở|tại|của|thuộc|từ)[ ,:]+)*"
)
_HEAD = (
    r"khối(?! lượng)|cấp|ngành|lĩnh vực|nhóm|bậc|hệ|trung ương|địa phương|chính quyền|đoàn thể"
    r"|mặt trận|cơ quan|(?:các )?(?:bộ|sở|ban|thôn|xã|huyện|quận|bản|ấp)(?:, (?:ban, )?"
    r"(?:ngành|sở|bản|ấp|khu phố|tổ dân phố|thành phố|phường|thị trấn|thị xã|huyện))+"
    r"|các (?:sở|bộ|ngành|cơ quan|địa phương|trường|trung tâm|phòng|đơn vị|doanh nghiệp|hội)"
)
_NAME = rf"(?:{_HEAD})(?!\w)(?:[^,;:.()\d]|, (?:đoàn thể|mặt trận|ngành|tổ chức)\b){{0,48}}?"
_VERB = r"(?: (?:là|có|đạt|được|chiếm|giảm|giảm được|cắt giảm|tinh giản|tinh giảm|tổ chức))*"
_MORE = r"(?: (?:hơn|gần|trên|khoảng))?"
_GROUP = re.compile(rf"(?:{_OPENS})[ ,:(]*{_LINK}(?P<name>{_NAME}){_VERB}{_MORE} ?:? \Z")
_PLAIN = re.compile(
    rf"(?:{_OPENS})[ ,:(]*{_LINK}(?P<name>[^\W\d_]+(?: [^\W\d_]+){{1,6}}?){_VERB}{_MORE} ?:? \Z"
)
"""A part named by any few words, which only a list of such parts can be."""
_LISTING = re.compile(r"\b(?:trong đó|trong số này|gồm|bao gồm|cụ thể)(?!\w)|[:(]")
_LED_IN = re.compile(r"(?:[^;:]*,)? ?(?:[;:(]|(?:[,;] ?)?(?:trong đó|gồm|bao gồm|cụ thể)\b).*")
_NEXT = re.compile(r"(?: [^,;:.()\d]{2,40})?(?:,|;| và|, và)? ?.*")
_TAIL = re.compile(r"[\"”]?\s*(?:[.,;)(…]|\Z|và |so với |trong )")
_AGAIN = re.compile(r"[^;:()]{0,60}[,;](?: còn| riêng| và)?(?: ở| tại)? ")
_REACH = 90
_FEWEST = 2


class Group(NamedTuple):
    """The name of a group before its number: `text[start:end]`."""

    start: int
    end: int


def group_before(context: TextContext, floor: int, count: Count) -> Group | None:
    """The group named right before a number: "khối chính quyền 1.398 người"."""
    return _read(_GROUP, context, floor, count)


def _read(pattern: re.Pattern[str], context: TextContext, floor: int, count: Count) -> Group | None:
    named = pattern.search(context.folded, max(floor, count.start - _REACH), count.start)
    if named is None:
        return None
    return Group(*named.span("name"))


def part_of_group(
    context: TextContext, clauses: Clauses, count: Count, drafts: dict[int, Draft],
    last: Draft | None,
) -> tuple[Reading, Draft] | None:  # fmt: skip
    """Read a number that counts a group's part of the figure that its list goes on with.

    `last` is the coded figure with which the sentence before ended.
    """
    if count.pair or count.numeral.base is not None or not _TAIL.match(context.folded, count.end):
        return None
    floor = clauses.floor(count)
    group = group_before(context, floor, count)
    plain = group is None
    if plain:
        group = _read(_PLAIN, context, floor, count)
    if group is None:
        return None
    before = [one for one in clauses.before(count) if one.numeral.form != "percent"]
    known = drafts.get(id(before[-1])) if before else last
    if known is None or known.metric is None or known.value is None:
        return None
    if not plain and _is_done_again(context, known, count, group):
        return (known.metric, known.object, context.text[group.start : group.end], None), known
    whole = _whole(context, known, floor if before else clauses.sentence.start, group)
    if whole is None or not _fits(context, whole, count):
        return None
    if plain and not _is_listed(context, clauses, whole, count, group):
        return None
    name = context.text[group.start : group.end]
    return (whole.metric, whole.object, name, whole), known


def _whole(context: TextContext, known: Draft, floor: int, group: Group) -> Draft | None:
    """What the list has parts of: the figure that leads it in, or that of the part before."""
    between = context.folded[floor : group.start]
    if known.breakdown is not None and known.parent is not None:
        return known.parent if _NEXT.fullmatch(between) else None
    return known if _LISTING.search(between) and _LED_IN.fullmatch(between) else None


def _is_done_again(context: TextContext, known: Draft, count: Count, group: Group) -> bool:
    """Whether the deed befell others: "cấp xã giảm 204 người, ở thôn, khu phố giảm 318 người"."""
    deed, last = count.action, known.count.action
    return (
        deed is not None
        and last is not None
        and count.noun in UNNAMED
        and known.parent is None
        and deed.phrase.code == last.phrase.code
        and deed.start >= group.end
        and _AGAIN.fullmatch(context.folded, known.end, group.start) is not None
    )


def _fits(context: TextContext, whole: Draft, count: Count) -> bool:
    value, of_all = count.numeral.value, whole.value
    if value is None or of_all is None or value > of_all:
        return False
    families = context.vocabulary.noun_families
    kin = families.get(count.noun) == families.get(whole.object)
    return count.noun in UNNAMED or kin


def _is_listed(
    context: TextContext, clauses: Clauses, whole: Draft, count: Count, group: Group
) -> bool:
    """Whether at least two parts with a few plain words each make up no more than the whole."""
    deeds = context.hits_in("action", group.start, group.end)
    taught = whole.metric == "officials_trained"  # "lý luận chính trị 214, quản lý nhà nước 305"
    if count.noun or any(hit.phrase.code != "other" or not taught for hit in deeds):
        return False
    if whole.count not in clauses.counts or context.hits_in("noun", group.start, group.end):
        return False
    rest = clauses.counts[clauses.counts.index(whole.count) + 1 :]
    parts: list[Decimal] = []
    for one in rest:
        floor = clauses.floor(one)
        if one.noun or one.numeral.value is None or _read(_PLAIN, context, floor, one) is None:
            break
        parts.append(one.numeral.value)
    return len(parts) >= _FEWEST and sum(parts) <= (whole.value or 0)


def set_apart(context: TextContext, clauses: Clauses, draft: Draft, known: Draft | None) -> None:
    """Name the part that a group has under a deed of its own; `known` is the figure before it.

    "cả nước giảm 5.418 đơn vị, trong đó các bộ, ngành giảm 312, địa phương giảm 5.106".
    """
    if known is None or draft.breakdown is not None or known.metric != draft.metric:
        return
    if draft.count.pair:
        return
    floor = clauses.floor(draft.count)
    group = group_before(context, floor, draft.count)
    whole = _whole(context, known, floor, group) if group is not None else None
    if group is None or whole is None or whole.value is None or draft.value is None:
        return
    if draft.value <= whole.value:
        draft.breakdown = context.text[group.start : group.end]
        draft.parent = draft.parent or whole
