"""Parts of a figure named for the group they are of: "trong đó khối Đảng 214, cấp sở 19".

A group is a tier, a bloc, a branch or a body of people that no gazetteer knows. Its number leaves
out what it counts, or says "người", "đơn vị": it is a part of the figure that the list goes on
with, and its name sets it apart.
"""

import re
from decimal import Decimal
from functools import cache
from typing import NamedTuple

from sosanh.extract.catalogue.words import GrammarWords
from sosanh.extract.context import TextContext
from sosanh.extract.counts.clauses import Clauses
from sosanh.extract.counts.count import ONLY_CONNECTORS, PLACES, UNNAMED, Count
from sosanh.extract.drafts.draft import Draft
from sosanh.extract.metrics.codes import TRAINED, UNITS
from sosanh.extract.metrics.left_out import THINGS, are_people
from sosanh.extract.metrics.nouns_of_deeds import Reading
from sosanh.extract.metrics.parts import NAMED_BEHIND
from sosanh.extract.text.rows import JOINT_OF_LIST
from sosanh.extract.text.segments import as_common_noun, fold
from sosanh.extract.text.units import COMMUNE, DISTRICT, VILLAGE

_OPENS = r"\A|[,;:(]|\b(?:trong đó|trong số này|gồm|bao gồm|cụ thể|còn|riêng|và)(?!\w)"
_LINK = (
    r"(?:(?:phần lớn|chủ yếu|đa số|nhiều nhất|tập trung|tiếp đến|tiếp theo|là|trong đó"
    r"|trong số này|gồm|bao gồm|cụ thể|tính|riêng|còn|và|có|ở|tại|của|thuộc)[ ,:]+)*"
)
_VERB = (
    r"(?:,? (?:con số|số|tỷ lệ) (?:này|đó|ấy|tương ứng))?"
    r"(?: (?:là|có|đạt|được|đã|sẽ|cũng|chỉ|mới|chiếm|giảm|cắt giảm|tinh giản|tinh giảm|tổ chức"
    r"|nhiều nhất|đông nhất|dẫn đầu|với))*"
    r"(?: (?:hơn|gần|trên|khoảng))? ?[:(]? ?\Z"
)
_UNITS_IN_A_ROW = (
    rf"(?:các )?(?:bộ|sở|ban|{DISTRICT}|{COMMUNE}|{VILLAGE})(?:, (?:ban, )?"
    rf"(?:ngành|sở|{DISTRICT}|thành phố|{COMMUNE}|{VILLAGE}))+"
)
"""Kinds of units that are a group together: "các xã, phường, thị trấn"."""
_PLAIN = re.compile(rf"(?:{_OPENS})[ ,:(]*{_LINK}(?P<name>[^\W\d_]+(?: [^\W\d_]+){{1,6}}?){_VERB}")
"""A part named by any few words, which only a list of such parts can be."""
_LISTING = re.compile(
    r"\b(?:phần lớn|chủ yếu|đa số|trong đó|trong số này|gồm|bao gồm|(?:chia|phân) (?:ra|thành)"
    r"|cụ thể|riêng)(?!\w)|[:(]"
)
_LED_IN = re.compile(
    r"(?:[^;:]*[,;]|(?:(?:phân|chia|tính|xét)(?: ra)? )?theo [^,;:.()\d]{2,24})?"
    r" ?(?:[;:(]|(?:[,;] ?)?"
    r"(?:phần lớn|chủ yếu|đa số|trong đó|gồm|bao gồm|(?:chia|phân) (?:ra|thành)|cụ thể"
    r"|(?:tính )?riêng)\b).*"
)
_OF_SO_MANY = re.compile(r"(?:[^,;:.()\d]{1,40}, )?\W*trong (?:tổng )?(?:số )?(?:hơn |gần )?\Z")
_THEN_PARTS = re.compile(r"[^,;:.()]{0,60},? (?:thì )?(?:có )?")
"""Between the whole and the first part: "Trong số 345 đảng viên được kết nạp, cấp xã có 232"."""
_NEXT = re.compile(
    rf"(?: [^,;:.()\d]{{2,40}})?(?: \([^,;:.()\d]{{0,24}}[\d.,]+ ?%[^,;:.()\d]{{0,40}}(?=\)))?"
    rf"\)?{JOINT_OF_LIST} "
    r"(?:còn |riêng |(?:tiếp|kế) (?:đến|theo)(?: là)? )?"
    r"(?:ở |tại |của |thuộc )?(?:cán bộ(?: và|,) )?"
)
_TAIL = re.compile(r"(?: lượt)?[\"”]?\s*(?:[.,;)(…]|\Z|và |so với |trong )")
_AGAIN = re.compile(r"[^;:()]{0,60}[,;](?: còn| riêng| và)?(?: ở| tại)? ")
_REACH = 90
_TIER = re.compile(r"(?:ở )?cấp (?:tỉnh|huyện|xã|thành phố|trung ương)")
"""A group that is told apart wherever its clause stands: "giảm 40 phòng, cấp huyện giảm 10"."""
_FEWEST = 2
_OPENING = len("tính riêng ")
"""How early in its sentence a group stands that is its subject: "Cấp xã giảm 41 công chức"."""


class Group(NamedTuple):
    """The name of a group before its number: `text[start:end]`."""

    start: int
    end: int


@cache
def _group(words: GrammarWords) -> re.Pattern[str]:
    """What a group is called before its number: "khối chính quyền", "cấp xã"."""
    name = (
        rf"(?:{words.either('group')}|{_UNITS_IN_A_ROW})(?!\w)"
        r"(?:[^,;:.()\d]|, (?:đoàn thể|mặt trận|ban|ngành|tổ chức)\b){0,48}?"
    )
    return re.compile(rf"(?:{_OPENS})[ ,:(]*{_LINK}(?P<name>{name}){_VERB}")


def group_before(context: TextContext, floor: int, count: Count) -> Group | None:
    """The group named right before a number: "khối chính quyền 1.398 người"."""
    group = _read(_group(context.vocabulary.words), context, floor, count)
    if group is None or context.places.are_named_between(group.end, count.start):
        return None  # "Các địa phương giảm nhiều là Bố Trạch (52)"
    return group


def _read(pattern: re.Pattern[str], context: TextContext, floor: int, count: Count) -> Group | None:
    start, action = max(floor, count.start - _REACH), count.action
    deeds = [
        hit.start for hit in context.hits_in("action", start, count.start)
        if hit.phrase.code != "other" and hit.phrase.attributes["weight"] == ""
    ]  # fmt: skip
    if action is not None and start <= action.start < count.start:
        deeds.append(action.start)
    # "ngành y tế đã bãi bỏ 11", but "từ tỉnh về huyện 21"
    for end in (*sorted(deeds), count.start):
        named = pattern.search(context.folded[start:end])
        if named is not None and (named.start() or start == floor):
            return Group(start + named.start("name"), start + named.end("name"))
    return None


def _written(context: TextContext, group: Group) -> str:
    return as_common_noun(context.text[group.start : group.end])


def part_of_group(
    context: TextContext, clauses: Clauses, count: Count, drafts: dict[int, Draft],
    last: Draft | None,
) -> tuple[Reading, Draft] | None:  # fmt: skip
    """Read a number that counts a group's part of the figure that its list goes on with.

    `last` is the coded figure with which the sentence before ended.
    """
    if count.pair or count.numeral.base is not None:
        return None
    if not _TAIL.match(context.folded, count.end):
        return _named_behind(context, clauses, count, drafts)
    floor = clauses.floor(count)
    elsewhere = _done_elsewhere(context, clauses, count, drafts)
    if elsewhere is not None:
        return (elsewhere.metric, elsewhere.object, None, None), elsewhere
    group = group_before(context, floor, count)
    plain = group is None
    if plain:
        group = _read(_PLAIN, context, floor, count)
    if group is None:
        return None
    before = clauses.counted_before(count)
    known = drafts.get(id(before[-1])) if before else last
    if known is None or known.metric is None or known.value is None:
        return None
    if context.vocabulary.metrics[known.metric].by_actor:
        return None  # who inspected, and what members were disciplined for, is told elsewhere
    name: str | None = _written(context, group)
    if plain and context.places.are_named_between(group.start, count.start):
        name = None  # the place has it: "Sở Y tế 2"
    if before and _goes_on(context, clauses, known, group):
        named = not plain or _is_named(context, known, count, group)
        if named and _fits(context, known.parent or known, count, known.parent is not None):
            return (known.metric, known.object, name, known.parent), known
    if not plain and _is_done_again(context, known, count, group):
        return (known.metric, known.object, name, None), known
    whole = _whole(context, known, floor if before else clauses.sentence.start, group)
    if whole is None or not _fits(context, whole, count, True):
        return None
    if plain and not _is_listed(context, clauses, whole, count, group):
        return None
    return (whole.metric, whole.object, name, whole), known


def _named_behind(
    context: TextContext, clauses: Clauses, count: Count, drafts: dict[int, Draft]
) -> tuple[Reading, Draft] | None:
    """Read a part whose name follows: "luân chuyển 27 cán bộ, gồm 9 từ tỉnh về huyện"."""
    named = NAMED_BEHIND.match(context.folded, count.end) if not count.noun else None
    before = clauses.counted_before(count)
    known = drafts.get(id(before[-1])) if before else None
    if named is None or known is None or known.metric is None:
        return None
    listed = _LISTING.search(context.folded, known.count.end, count.start) is not None
    whole = known if listed else known.parent
    if whole is None or not _fits(context, whole, count, True):
        return None
    name = context.text[slice(*named.span("name"))]
    return (whole.metric, whole.object, name, whole), known


def _done_elsewhere(
    context: TextContext, clauses: Clauses, count: Count, drafts: dict[int, Draft]
) -> Draft | None:
    """The cut before that others made too: "tỉnh giảm 649 người …; huyện A giảm nhiều nhất 59"."""
    before = clauses.counted_before(count)
    known = drafts.get(id(before[-1])) if before else None
    deed = count.action
    if known is None or known.metric is None or known.breakdown is not None or deed is None:
        return None
    last = known.count.action
    same = last is not None and last.phrase.code == deed.phrase.code and count.is_lessened
    placed = context.places.are_named_between(known.count.end, deed.start)
    if not same or not placed or deed.start < known.count.end or count.noun not in UNNAMED:
        return None
    named = context.hits_in("noun", known.count.end, deed.start)
    return known if all(hit.phrase.code in PLACES for hit in named) else None


def _goes_on(context: TextContext, clauses: Clauses, known: Draft, group: Group) -> bool:
    """Whether the figure before is a group's too: "bậc mầm non giảm 14, tiểu học 31"."""
    if (known.breakdown or known.parent) is None or known.count not in clauses.counts:
        return False
    floor = clauses.floor(known.count)
    ways = (_group(context.vocabulary.words), _PLAIN)
    named = any(_read(way, context, floor, known.count) for way in ways)
    return named and _NEXT.fullmatch(context.folded, known.count.end, group.start) is not None


def _whole(context: TextContext, known: Draft, floor: int, group: Group) -> Draft | None:
    """What the list has parts of: the figure that leads it in, or that of the part before."""
    between = context.folded[floor : group.start]
    led_in = _LISTING.search(between) and _LED_IN.fullmatch(between)
    opens = context.sentence_at(known.count.start).start
    led_in = led_in or (
        _OF_SO_MANY.match(context.folded, opens, known.count.start)
        and _THEN_PARTS.fullmatch(between)
    )
    return (known.parent or known) if led_in else None


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


def _fits(context: TextContext, whole: Draft, count: Count, within: bool) -> bool:
    """Whether it counts the same things and, `within` the whole, no more of them."""
    value, of_all = count.numeral.value, whole.value
    if value is None or of_all is None or (within and value > of_all):
        return False
    families = context.vocabulary.noun_families
    if are_people(count) and families.get(whole.object) in THINGS:
        return False  # "giảm 73 đơn vị …; cấp phó giảm 41 người"
    return count.noun in UNNAMED or families.get(count.noun) == families.get(whole.object)


def _is_named(context: TextContext, whole: Draft, count: Count, group: Group) -> bool:
    """Whether the plain words are a name: those of what is taught may hold a deed, no others."""
    deeds = context.hits_in("action", group.start, group.end)
    taught = whole.metric == TRAINED  # "lý luận chính trị 214, quản lý nhà nước 305"
    return not count.noun and all(hit.phrase.code == "other" and taught for hit in deeds)


def _is_listed(
    context: TextContext, clauses: Clauses, whole: Draft, count: Count, group: Group
) -> bool:
    """Whether at least two parts with a few plain words each make up no more than the whole.

    Words that may be counted themselves are a name only where the parts make up all of it: "luân
    chuyển 38 cán bộ (tỉnh về huyện 14, huyện lên tỉnh 9, giữa các huyện 15)".
    """
    if not _is_named(context, whole, count, group) or whole.count not in clauses.counts:
        return False
    rest = clauses.counts[clauses.counts.index(whole.count) + 1 :]
    parts: list[Decimal] = []
    for one in rest:
        floor = clauses.floor(one)
        if one.noun or one.numeral.value is None or _read(_PLAIN, context, floor, one) is None:
            break
        parts.append(one.numeral.value)
    of_all = whole.value or 0
    listed = [one for one in rest if one.parenthesis == count.parenthesis]
    make_up = sum(parts) == of_all and len(parts) == len(listed)
    if context.hits_in("noun", group.start, group.end) and not make_up:
        return False
    return len(parts) >= _FEWEST and sum(parts) <= of_all


def set_apart(context: TextContext, clauses: Clauses, draft: Draft, known: Draft | None) -> None:
    """Name the part that a group has under a deed of its own; `known` is the figure before it.

    "cả nước giảm 5.418 đơn vị, trong đó các bộ, ngành giảm 312, địa phương giảm 5.106".
    """
    if known is None or known.metric != draft.metric or draft.count.pair or draft.metric in UNITS:
        return
    if draft.breakdown not in (None, known.breakdown):
        return
    if draft.metric is None or context.vocabulary.metrics[draft.metric].by_actor:
        return
    floor = clauses.floor(draft.count)
    group = group_before(context, floor, draft.count)
    if group is None:
        if draft.breakdown is None and _shares_group(clauses, known, draft):
            draft.breakdown = known.breakdown  # "Cấp xã giảm 41 công chức và 136 người …"
        return
    whole = _whole(context, known, floor, group)
    if whole is None and _goes_on(context, clauses, known, group):
        whole = known.parent
    named = context.folded[group.start : group.end]
    late = group.start - clauses.sentence.start > _OPENING
    tier = draft.count.is_lessened and _TIER.fullmatch(named) is not None
    if whole is None and late and not tier:
        return
    if whole is None and named in context.vocabulary.words.surfaces("no_group"):
        return  # "Các huyện kết nạp 900": of all of them, no group
    if whole is None or whole.value is None or draft.value is None or draft.value <= whole.value:
        draft.breakdown = _written(context, group)
        draft.parent = draft.parent or whole


def _shares_group(clauses: Clauses, known: Draft, draft: Draft) -> bool:
    """Whether two counts of one deed are those of the group with which the sentence opens."""
    opens = clauses.folded[clauses.sentence.start :]
    named = known.breakdown is not None and known.parent is None
    return (
        named
        and draft.count.action is known.count.action
        and opens.startswith(fold(known.breakdown or ""))
        and ONLY_CONNECTORS.match(clauses.folded[known.count.end : draft.count.start]) is not None
    )
