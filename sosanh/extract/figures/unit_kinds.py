"""Units and bodies counted kind by kind: "sau sắp xếp có 27 phường, 21 xã và 3 đặc khu"."""

import re
from collections.abc import Collection, Iterable, Sequence
from itertools import pairwise

from sosanh.extract.context import TextContext
from sosanh.extract.counts.clauses import SUBJECT_TO_VERB
from sosanh.extract.drafts.draft import Draft
from sosanh.extract.metrics.codes import (
    BODIES_CUT,
    GRASSROOTS,
    STAFF_CUT,
    UNITS,
    UPPER_COMMITTEES,
)
from sosanh.extract.metrics.finder import MetricFinder
from sosanh.extract.metrics.parts import ANY_BODY, KIND_OF_STAFF
from sosanh.extract.metrics.units_there import BESIDES
from sosanh.extract.text.segments import as_common_noun, fold
from sosanh.extract.text.units import UNIT

_CELL_OF_ITS_OWN = "chi bộ cơ sở"
_ANY_STAFF = (
    "biên chế", "người", "trường hợp", "người làm việc", "chỉ tiêu biên chế", "suất biên chế",
    "đồng chí", "cán bộ, công chức, viên chức", "suất", "lao động", "chỉ tiêu",
)  # fmt: skip
_AND = re.compile(
    r"(?: (?:cấp \w+|hành chính|sự nghiệp|công chức|viên chức))?(?:,|,? và|,? cùng|;) "
)
_OF_SORT = re.compile(
    r" (?P<sort>(?!công lập)(?!và\b|so\b|trong\b|từ\b|là\b|với\b|năm\b|đã\b|được\b)"
    r"[^\W\d_]+(?: (?!và\b|so\b|trong\b)[^\W\d_]+){0,3})(?=[,;.]|,? và |\Z)"
)
"""What tells bodies of one kind apart: "trường tiểu học", "trường mầm non"."""
_SUBJECT = re.compile(
    r"(?:\A|[,;:(]|\bvà|\b[Ss]ố(?: lượng)?) ?(?:(?:số|Số)(?: lượng)? )?"
    r"(?P<name>[^\W\d_]+(?: [^\W\d_]+|, [^\W\d_]+(?= (?:giáo|non|học)\b)){1,6}?)"
    r" (?:(?:đã|cũng|lại|thì) )*\Z"
)
"""What stands before a deed as its subject: "…, trường mầm non giảm"."""
_TIERS = ("cấp tỉnh", "cấp huyện", "cấp xã", "cấp thành phố")
_TIER_BEFORE = re.compile(rf"(?:\A|[,;:.(] ?|\bở )(?P<tier>{'|'.join(_TIERS)}) (?:đã |cũng )?\Z")
_SIBLINGS = 2
_AMONG_KIND = re.compile(
    r"\b(?P<kind>công chức|viên chức|hợp đồng(?: lao động)?|cán bộ)\b[^,;.()\d]{0,30}"
    r"(?:nghị định [\d/]+(?:/nđ-cp)? )?(?:là |có |còn )?\d[\d.]*(?: [^\W\d_]+){0,2} \Z"
)
"""Before a parenthesis, of whom it tells how many fewer: "công chức là 2.929 người (giảm 41)"."""
_KIND_BEHIND = re.compile(r" (?P<kind>hành chính|sự nghiệp|công chức|viên chức)\b")
_STAFF = ("public_servant", "staff", "employee")
_KINDS = tuple(UNIT.split("|"))
_NEVER_ALL = "đặc khu"
"""No province has units of this kind only."""
_LEVELS = (
    ("cấp huyện", re.compile(r"cấp huyện|^(?:huyện|quận)\b|^thị xã, (?:thành phố|huyện)|^thị xã$")),
    ("cấp tỉnh", re.compile(r"cấp tỉnh|^tỉnh\b")),
)
_NAMES = tuple(name for name, _ in _LEVELS)
_OF_DISTRICTS = {"huyện", "quận", "thị xã", "thành phố"}
_OF_ANY_LEVEL = ("", "đơn vị", "đơn vị hành chính")
_PAIRED = 60
"""Characters between the two counts of "từ 14 … xuống còn 13"."""
_COUNTED = re.compile(r"(?:\d|\bsố(?: lượng)?(?: các)?) \Z")
_STOPS = re.compile(r"[;.]|cấp xã|\bxã\b|phường")
_OPENS_ON = re.compile(
    r"[-+*•–\s]*(?:\w{1,2}[).] )?(?:về |ở |đối với |với )?(?:đơn vị hành chính )?"
    r"cấp (?P<level>huyện|tỉnh)\b(?!.*(?:cấp xã|\bxã\b|phường))"
)
"""What opens a sentence on units of one level: "Cấp huyện: từ 10 đơn vị còn 9"."""
_NUMBER_OF = re.compile(
    r"\bsố (?:lượng )?(?:đơn vị hành chính )?(?:cấp )?(?P<level>huyện|tỉnh)\b(?:,? thành phố)?"
    r"[^;:.()\d]{0,30} từ (?:hơn |gần )?\Z"
)
"""What says of which level a pair is: "số tỉnh giảm từ 63 xuống khoảng 34"."""
_NEXT = re.compile(r"[,;]? (?:và |cùng )?")
_ENDS = re.compile(r"\s*(?:[.,;()]|\Z)")
_REDUCED = re.compile(
    r"\bgiảm (?:được |tổng số )?\d[\d.]* (?:(?!so với)[^(;.\d]){0,40}"
    r"\((?:gồm |bao gồm |trong đó (?:có )?)?\Z"
)
_LEAD = 80
_TOLD_APART = re.compile(
    rf"(?:{UNIT})(?P<rest> (?:hình thành|thành lập|giữ nguyên|không|mới)\b.*)",
    re.IGNORECASE,
)
"""What is said of some units of a kind, behind the last kind of a list."""


def name_levels(context: TextContext, drafts: Collection[Draft]) -> None:
    """Set districts and provinces apart from communes, which are meant where no level is said.

    "từ 11 đơn vị cấp huyện còn 9 đơn vị" says it once for both, "giảm từ 21 xuống còn 20 đơn
    vị cấp huyện" behind the second.
    """
    before: Draft | None = None
    for draft in drafts:
        if draft.metric not in UNITS:
            continue
        unit = (draft.unit or "").lower()
        if draft.breakdown is None:
            draft.breakdown = next((name for name, words in _LEVELS if words.search(unit)), None)
        again = draft.count.pair != "before"  # else a pair of its own begins
        if again and draft.breakdown is None and unit in _OF_ANY_LEVEL and before is not None:
            gap = context.folded[before.count.end : draft.count.start]
            if before.breakdown in _NAMES and len(gap) <= _PAIRED and not _STOPS.search(gap):
                draft.breakdown = before.breakdown
        if draft.breakdown is None and unit in _OF_ANY_LEVEL:
            lead = context.folded[draft.sentence.start : draft.count.start]
            opened = _OPENS_ON.match(lead) or (_NUMBER_OF.search(lead) if again is False else None)
            draft.breakdown = f"cấp {opened['level']}" if opened is not None else None
            draft.breakdown = draft.breakdown or _level_told(context, before, draft)
        draft.breakdown = draft.breakdown or _level_of_parts(draft, drafts)
        bare = before is not None and before.count.noun_hit is None and before.count.pair
        if bare and before is not None and before.breakdown is None and draft.count.pair:
            before.breakdown = draft.breakdown if draft.breakdown in _NAMES else None
        before = draft


def _level_of_parts(draft: Draft, drafts: Collection[Draft]) -> str | None:
    """The level that its parts tell: "có 15 đơn vị hành chính, trong đó 13 huyện, 1 thị xã"."""
    kinds = {_kind(one) for one in drafts if one.parent is draft}
    return "cấp huyện" if "huyện" in kinds and kinds <= _OF_DISTRICTS else None


def _level_told(context: TextContext, before: Draft | None, draft: Draft) -> str | None:
    """The level of the units counted or named last: "giảm được 3 huyện (từ 14 xuống còn 11)"."""
    folded, start = context.folded, draft.sentence.start
    floor = max(start, draft.count.start - _LEAD, before.count.end if before is not None else 0)
    told = [
        hit for hit in context.hits_in("noun", floor, draft.count.start)
        if hit.phrase.code == "admin_unit" and _COUNTED.search(folded, start, hit.start)
    ]  # fmt: skip
    if not told or _STOPS.search(folded, told[-1].end, draft.count.start):
        return None
    surface = folded[told[-1].start : told[-1].end]
    return next((name for name, words in _LEVELS if words.search(surface)), None)


def name_kinds(context: TextContext, drafts: Iterable[Draft]) -> None:
    """Set each count of a list of kinds apart by its kind: none of them counts all units.

    "giảm 97 đơn vị hành chính (gồm 74 xã, 11 phường)" counts neither those before nor those after.
    """
    row: list[Draft] = []
    before: Draft | None = None
    for draft in drafts:
        left = bool(row) and _is_left_beside(context, row[-1], draft)
        if row and not left and not _continues(context, row[-1], draft):
            _name(row)
            row = []
        if draft.metric in UNITS and draft.breakdown is None and draft.unit is not None:
            if _is_part_of_reduction(context, before, draft):
                draft.metric, draft.noun = None, draft.unit
            else:
                row.append(draft)
        elif left:
            draft.metric, draft.role, draft.noun = row[-1].metric, row[-1].role, None
            row.append(draft)
        before = draft
    _name(row)


def name_kinds_besides(context: TextContext, drafts: Iterable[Draft], finder: MetricFinder) -> None:
    """Set kinds of two sentences apart: "tỉnh sẽ có 85 xã. Ngoài ra, tỉnh có 14 phường"."""
    for draft in drafts:
        start = draft.sentence.start
        if draft.metric not in UNITS or not BESIDES.match(
            context.folded[start : draft.count.start]
        ):
            continue
        last = finder.same_before(draft)
        last = last.parent or last if last is not None else None
        if last is None or last.start >= start:
            continue
        if last.breakdown is None:
            _name([last, draft])
        draft.role = last.role


def name_bodies(context: TextContext, drafts: Iterable[Draft]) -> None:
    """Set bodies of several kinds apart, each with a count: "giảm 59 phòng, ban; giảm 27 trạm".

    What counts bodies of any kind, "giảm 120 đầu mối", is their total. Of one kind they may be told
    apart by what follows: "giảm 4 trường tiểu học, 2 trường mầm non".
    """
    row = [
        draft
        for draft in drafts
        if draft.metric == BODIES_CUT
        and draft.breakdown is None
        and draft.unit is not None
        and draft.unit.lower() not in ANY_BODY
    ]
    _name_first_tier(context, list(drafts))
    subjects = [_subject_of(context, draft) for draft in row]
    if len(row) > 1 and len({fold(one) for one in subjects if one}) == len(row):
        for draft, subject in zip(row, subjects, strict=True):
            draft.breakdown = subject
        return
    kinds = {(draft.unit or "").lower() for draft in row}
    if len(kinds) > 1:
        _name_each(row)
        return
    told = [_OF_SORT.match(context.text, draft.count.end) for draft in row]
    sorts = {sort["sort"] for sort in told if sort is not None}
    if len(row) > 1 and len(sorts) == len(row):
        for draft, sort in zip(row, told, strict=True):
            draft.breakdown = f"{draft.unit} {sort['sort']}" if sort is not None else None


def _subject_of(context: TextContext, draft: Draft) -> str | None:
    """Which of their kind became fewer: "trường tiểu học giảm 14 trường"."""
    deed = draft.count.action
    if deed is None or deed.start > draft.count.start or draft.unit is None:
        return None
    start = context.sentence_at(deed.start).start
    named = _SUBJECT.search(context.text[max(start, deed.start - _LEAD) : deed.start])
    if named is None or not fold(named["name"]).startswith(fold(draft.unit) + " "):
        return None
    return as_common_noun(named["name"])


def _name_first_tier(context: TextContext, drafts: Sequence[Draft]) -> None:
    """Name the first of "cấp tỉnh giảm 12 đơn vị, cấp huyện giảm 45", as the next is named."""
    cut = [draft for draft in drafts if draft.metric == BODIES_CUT]
    if len(cut) < _SIBLINGS or cut[0].breakdown is not None or cut[1].breakdown not in _TIERS:
        return
    deed = cut[0].count.action
    if deed is None or deed.start > cut[0].count.start or cut[1].parent is not None:
        return
    start = context.sentence_at(deed.start).start
    named = _TIER_BEFORE.search(context.folded[start : deed.start])
    cut[0].breakdown = named["tier"] if named is not None else None


def name_staff(context: TextContext, drafts: Iterable[Draft]) -> None:
    """Set apart the kinds of staff that one deed counts: "tinh giản 37 viên chức, 5 công chức"."""
    row: list[tuple[Draft, str]] = []
    for draft in drafts:
        if draft.metric != STAFF_CUT or draft.breakdown is not None or draft.unit is None:
            continue
        start, kind = _kind_of_staff(context, draft)
        if row and not _is_next_kind(context, row[-1][0], draft, start):
            _name_staff(row)
            row = []
        row.append((draft, kind))
    _name_staff(row)


def _kind_of_staff(context: TextContext, draft: Draft) -> tuple[int, str]:
    """Which staff it is, and where that begins to be said: "viên chức giảm 7.190 biên chế"."""
    deed, unit = draft.count.action, _short((draft.unit or "").lower())
    aside = _AMONG_KIND.search(
        context.folded, draft.sentence.start, max(0, draft.count.parenthesis)
    )
    if aside is not None and unit in _ANY_STAFF:
        return aside.start("kind"), _short(aside["kind"])
    behind = _KIND_BEHIND.match(context.folded, draft.count.end)
    if unit in _ANY_STAFF and behind is not None:
        unit = behind["kind"]
    if deed is None or deed.start > draft.count.start:
        return draft.count.start, unit
    floor = context.sentence_at(deed.start).start
    subject = next(iter(context.hits_in("noun", floor, deed.start)[-1:]), None)
    if subject is None or subject.phrase.code not in _STAFF or unit not in _ANY_STAFF:
        return deed.start, unit
    if SUBJECT_TO_VERB.fullmatch(context.folded, subject.end, deed.start) is None:
        return deed.start, unit
    return subject.start, _short(context.text[subject.start : subject.end].lower())


def _short(unit: str) -> str:
    """Whose posts a unit names: "công chức" of "biên chế công chức"."""
    kind = KIND_OF_STAFF.fullmatch(unit)
    return kind["kind"] if kind is not None else unit


def _is_next_kind(context: TextContext, last: Draft, draft: Draft, start: int) -> bool:
    """Whether one deed, or one told again, counts both, and nothing parts the two."""
    first, second = last.count.action, draft.count.action
    if first is second:
        start = draft.count.start
    elif first is None or second is None or first.phrase.code != second.phrase.code:
        return False
    return _AND.fullmatch(context.folded, _closed(context, last), start) is not None


def _closed(context: TextContext, draft: Draft) -> int:
    """Where the parenthesis ends that a cut stands in, or its count."""
    end = draft.count.end
    closed = context.folded.find(")", end, end + _PAIRED) if draft.count.parenthesis >= 0 else -1
    return closed + 1 if closed >= 0 else end


def _name_staff(row: Sequence[tuple[Draft, str]]) -> None:
    kinds = {kind for _, kind in row}
    if len(row) > 1 and len(kinds) == len(row) and kinds.isdisjoint(_ANY_STAFF):
        for draft, kind in row:
            draft.breakdown = kind


def tell_apart(context: TextContext, drafts: Sequence[Draft]) -> None:
    """Say of each kind what is said behind the last: "có 131 xã, 15 phường hình thành sau sắp xếp".

    Those 131 are some of the communes counted before, and no other count of all of them.
    """
    rest, after = "", None
    for draft in reversed(drafts):
        if draft.metric not in UNITS or draft.breakdown is None:
            continue
        told = _TOLD_APART.fullmatch(draft.breakdown)
        if told is not None:
            rest = told["rest"]
        elif after is None or not _continues(context, draft, after):
            rest = ""
        elif rest and draft.breakdown.lower() in _KINDS:
            draft.breakdown += rest
        after = draft


def _is_part_of_reduction(context: TextContext, before: Draft | None, draft: Draft) -> bool:
    """Whether the count begins the parts of how many units are gone, or goes on with them."""
    start = draft.count.start
    if _REDUCED.search(context.folded, max(0, start - _LEAD), start):
        return True
    return (
        before is not None
        and before.metric is None
        and before.count.noun == "admin_unit"
        and before.noun == before.unit
        and _NEXT.fullmatch(context.folded, before.count.end, start) is not None
    )


def _continues(context: TextContext, last: Draft, draft: Draft) -> bool:
    gap = context.folded[last.count.end : draft.count.start]
    return draft.metric == last.metric and _NEXT.fullmatch(gap) is not None


def _is_left_beside(context: TextContext, last: Draft, draft: Draft) -> bool:
    """Whether it is the other kind of what is left of a pair: "từ 186 còn 56 xã và 4 phường"."""
    return (
        last.count.pair == "after"
        and draft.metric is None
        and draft.count.noun == "admin_unit"
        and (draft.unit or "").lower() in _KINDS
        and _NEXT.fullmatch(context.folded, last.count.end, draft.count.start) is not None
        and _ENDS.match(context.folded, draft.count.end) is not None
    )


def _name(row: Sequence[Draft]) -> None:
    kinds = {_kind(draft) for draft in row}
    is_list = len(row) > 1 and len(kinds) == len(row) and kinds.issubset(_KINDS)
    if is_list or kinds == {_NEVER_ALL}:
        _name_each(row)


def _kind(draft: Draft) -> str:
    """Of which kind the units are: "56 xã mới" are communes."""
    return (draft.unit or "").lower().removesuffix(" mới")


def _name_each(row: Sequence[Draft]) -> None:
    for draft in row:
        draft.breakdown = (draft.unit or "").removesuffix(" mới")


def name_cells(context: TextContext, drafts: Iterable[Draft]) -> None:
    """Let "43 chi bộ cơ sở" be those of one kind, also where no total of both is told."""
    for draft in drafts:
        hit = draft.count.noun_hit
        if draft.metric != GRASSROOTS or draft.breakdown is not None or hit is None:
            continue
        if hit.phrase.surface == _CELL_OF_ITS_OWN:
            draft.breakdown = context.text[hit.start : hit.end]


def name_committees(context: TextContext, drafts: Iterable[Draft]) -> None:
    """Tell two sorts apart, neither of which is all: "6 đảng bộ huyện và 3 đảng bộ trực thuộc"."""
    ours = [one for one in drafts if one.metric == UPPER_COMMITTEES and one.parent is None]
    for one, other in pairwise(ours):
        named, beside = one.count.noun_hit, other.count.noun_hit
        if named is None or beside is None or named.phrase.surface == beside.phrase.surface:
            continue
        if _AND.fullmatch(context.folded, one.count.end, other.count.start):
            one.breakdown = context.text[named.start : named.end]
            other.breakdown = context.text[beside.start : beside.end]
