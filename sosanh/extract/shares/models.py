"""Of how many units it is told that a way to fill posts is found in some of them."""

import re

from sosanh.extract.context import TextContext
from sosanh.extract.counts.clauses import Clauses
from sosanh.extract.counts.count import FILLING_POSTS, Count
from sosanh.extract.counts.ellipsis import is_frame
from sosanh.extract.counts.topics import head_of_list
from sosanh.extract.drafts.draft import Draft
from sosanh.extract.metrics.codes import HEADS_ARE_SECRETARIES, OF_MODELS, POSTS_FILLED
from sosanh.extract.shares.checks import check_percent

OVER_UNITS = ("village", "admin_unit", "unit", "cell", "secretary", "village_chief")
_LEADS_ON = re.compile(
    r"(?: (?:của|trong|ở|tại|thuộc|trên địa bàn) [^,;:.()\d]{2,30}?)?"
    r"(?:(?:,? trong đó|[,;] số) [^;:.()\d]{5,100} là (?:hơn |gần |trên )?\Z)?"
    r"[,;]?(?: (?:và|nhưng|song|thì|trong đó|có|đã|hiện|hiện nay|nay|mới|chỉ|cả|ở|tại|với|là|tới"
    r"|được|(?:tính )?đến nay|hiện đã|số),?)*(?: hơn| gần| trên| khoảng)? ?"
)
"""Between all units and those that are told of: "có 1.102 thôn thì ở 987 nơi …"."""
_TIER_HAS = re.compile(
    r"[,;:](?: và| còn| riêng)?(?: ở)? cấp (?:huyện|xã)(?: đã| mới| chỉ| có)*"
    r" (?:đạt|là|chiếm)(?: tỷ lệ)?(?: hơn| gần| trên)? \Z"
)
_OF_ALL_UNITS = re.compile(r" (?:trên |trong |so với )?(?:tổng )?số ")
_IS_THAT = re.compile(
    r"[,(] ?(?:đạt|chiếm|bằng|tương đương|tương ứng|tức|ứng với)(?: với)?(?: tỷ lệ)?"
    r"(?: hơn| gần| trên| khoảng)? \Z"
)
_DISTRICTS = re.compile(r"\b(?:huyện|quận|thị xã)\b")
_COMMUNES = re.compile(r"\b(?:xã|phường|thị trấn)\b")
_TOWN = "thị xã"


def give_units(context: TextContext, clauses: Clauses, drafts: dict[int, Draft]) -> None:
    """Make 165 the base in "165 chi bộ thôn, trong đó 121 đồng chí vừa làm bí thư vừa làm …".

    So is the base of "1.145 bí thư … (1.145/1.480 thôn)", which only repeats the count.
    """
    for draft in drafts.values():
        if draft.metric not in OF_MODELS or draft.base is not None or draft.value is None:
            continue
        again = next((one for one in drafts.values() if _repeats(one, draft)), None)
        if again is not None:
            draft.base, draft.base_role, again.dropped = again.base, "total", True
            continue
        whole = _whole_of(context, clauses, draft) or _whole_above(context, clauses, draft)
        if whole is not None and _have_it_all(context, drafts.get(id(whole)), draft):
            continue
        if whole is not None:
            draft.base, draft.base_role = whole.numeral.value, "total"
            owner = drafts.get(id(whole))
            if owner is not None and owner.metric == draft.metric:
                owner.dropped = True


def _have_it_all(context: TextContext, whole: Draft | None, part: Draft) -> bool:
    """Whether a place or level has so many with the model: "có 412 bí thư kiêm …: Ba Chẽ 40"."""
    if whole is None or whole.metric != part.metric or whole.count.action is None:
        return False
    told = whole.count.action.end <= part.count.start
    of_level = (part.breakdown or "").startswith("cấp ")
    return told and (
        of_level or context.places.are_named_between(whole.count.end, part.count.start)
    )


def noun_of_tier(context: TextContext, clauses: Clauses, count: Count) -> bool:
    """Take what is spoken of in "bí thư đồng thời là chủ tịch HĐND, cấp xã đạt 94,5% (172/182)"."""
    if not _TIER_HAS.search(context.folded, clauses.sentence.start, count.start):
        return False
    deeds = context.hits_in("action", clauses.sentence.start, count.start)
    deeds = [hit for hit in deeds if hit.phrase.attributes["weight"] == ""][-1:]
    if not deeds or deeds[0].phrase.code not in FILLING_POSTS:
        return False
    count.noun, count.action, count.how = "admin_unit", deeds[0], "carried"
    return True


def noun_of_label(context: TextContext, clauses: Clauses, count: Count) -> bool:
    """Take what a label names: "Mô hình bí thư chi bộ kiêm trưởng thôn: năm 2020 đạt 44%"."""
    begin, folded = clauses.sentence.start, context.folded
    colon = folded.find(":", begin, count.start)
    if colon < 0 or clauses.before(count) or not is_frame(context, colon + 1, count.start):
        return False
    deeds = context.hits_in("action", begin, colon)
    deeds = [hit for hit in deeds if hit.phrase.code in FILLING_POSTS][-1:]
    nouns = context.hits_in("noun", begin, colon)
    nouns = [hit for hit in nouns if hit.phrase.code in OVER_UNITS][:1]
    if not deeds or not nouns:
        return False
    count.noun, count.action, count.how = nouns[0].phrase.code, deeds[0], "adjacent"
    return True


def _repeats(other: Draft, draft: Draft) -> bool:
    """Whether a fraction behind is of the same number."""
    count = other.count
    return (
        other is not draft
        and count.start > draft.count.start
        and count.noun in (*OVER_UNITS, "")
        and other.metric in (None, draft.metric)
        and (other.value, count.numeral.base is not None) == (draft.value, True)
    )


def _whole_of(context: TextContext, clauses: Clauses, draft: Draft) -> Count | None:
    """All the units of which the sentence has told before `draft`."""
    count, folded = draft.count, context.folded
    if count.numeral.form != "count" or count.pair or count.out_of is not None:
        return None
    part_of = count.part_of
    if part_of is not None and part_of.noun in OVER_UNITS and _is_fraction(part_of, draft):
        return part_of if _are_such_units(context, part_of, draft) else None
    for whole in reversed(clauses.counted_before(count)):
        if whole.parenthesis != count.parenthesis or not _LEADS_ON.fullmatch(
            folded, whole.end, count.start
        ):
            return None
        if whole.noun not in OVER_UNITS or whole.numeral.form != "count":
            return None
        fits = _are_such_units(context, whole, draft)
        return whole if fits and _is_fraction(whole, draft) else None
    return None


def _whole_above(context: TextContext, clauses: Clauses, draft: Draft) -> Count | None:
    """All the units of which the line tells that leads in the list: "Ở 124 xã, phường:"."""
    if clauses.before(draft.count) or not clauses.ends(draft.count):
        return None
    head = head_of_list(context, clauses.sentence)
    told = context.numerals_in(head.start, head.end) if head is not None else ()
    units = [
        Count(one, one.noun.phrase.code, one.noun, -1) for one in told
        if one.reason is None and one.form == "count" and one.noun is not None
    ]  # fmt: skip
    if len(units) != 1 or units[0].noun not in OVER_UNITS or not _is_fraction(units[0], draft):
        return None
    whole = units[0]
    if draft.metric == HEADS_ARE_SECRETARIES:
        return whole if whole.noun == "village" else None
    return whole if whole.noun == "admin_unit" and _tier(context, whole) else None


def _is_fraction(whole: Count, draft: Draft) -> bool:
    value, base = draft.value, whole.numeral.value
    if value is None or base is None or value > base or whole.numeral.base is not None:
        return False
    return draft.percent is None or check_percent(value, base, draft.percent) != "inconsistent"


def _are_such_units(context: TextContext, whole: Count, draft: Draft) -> bool:
    """Whether `whole` counts what some of are told of: villages, units of the same tier."""
    if draft.metric == HEADS_ARE_SECRETARIES:
        return whole.noun in ("village", "cell", "village_chief", "secretary")
    if whole.noun not in ("admin_unit", "secretary"):
        return False
    tier = _tier(context, whole)
    return tier != "" and (draft.count.noun == "unit" or tier == _tier(context, draft.count))


def _tier(context: TextContext, count: Count) -> str:
    words = context.folded[count.start : count.end]
    if _DISTRICTS.search(words) and not _COMMUNES.search(words.replace(_TOWN, "")):
        return "district"
    return "commune" if _COMMUNES.search(words.replace(_TOWN, "")) else ""


def model_of_share(
    context: TextContext, clauses: Clauses, index: int, drafts: dict[int, Draft]
) -> Draft | None:
    """The units of a model of which a percent tells: "402 thôn đã …, bằng 76% tổng số thôn"."""
    count, folded = clauses.counts[index], context.folded
    if count.noun not in (*OVER_UNITS, "official", "post", "head") or not _OF_ALL_UNITS.match(
        folded, count.numeral.end
    ):
        return None
    if not _IS_THAT.search(folded, clauses.floor(count), count.start):
        return None
    known = [drafts[id(one)] for one in clauses.counts[:index] if id(one) in drafts]
    known = [draft for draft in known if draft.metric][-1:]
    if (
        not known
        or known[0].metric not in (*OF_MODELS, POSTS_FILLED)
        or known[0].percent is not None
    ):
        return None
    return known[0] if ";" not in folded[known[0].count.end : count.start] else None
