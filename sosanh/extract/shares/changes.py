"""Changes: what "(tăng 18 so với cùng kỳ)" and "tăng 12,3 điểm" say of the figure before."""

import re
from collections.abc import Sequence

from sosanh.extract.context import TextContext
from sosanh.extract.counts.clauses import SUBJECT_TO_VERB, Clauses
from sosanh.extract.counts.count import CHANGES, Count
from sosanh.extract.counts.named import without_parentheses
from sosanh.extract.drafts.draft import Draft
from sosanh.extract.metrics.dossiers import DOSSIER
from sosanh.extract.shares.rates import is_upper_end
from sosanh.extract.shares.verbs import NEAR, THEN, comparator, is_aim_or_start, percent_verb

_UP_TO = re.compile(r"\b(?:lên|lên đến|lên tới|tới|đến|thành) \Z")
_OF_THEN = re.compile(rf" của {THEN}\b")
_LEVEL_FOLLOWS = (" với ", " là ", " hơn, ", " con số ", " mức ")
_REACHES = re.compile(
    r"\b(?:(?:lên|xuống|còn)(?: (?:mức|đến|tới))?|(?:so với|hơn|kém) (?:mức|con số|tỷ lệ))"
    r" (?:hơn |gần |trên |khoảng )?\Z"
)
"""Before what a share rose to, or is set beside: no change by so much."""
_AND_DONE = re.compile(r",? (?:và|cùng với) (?:đã |sẽ |cũng )*")
"""Between two cuts: what a further deed opens with, and no change."""
_THAN_THEN = re.compile(
    r"\b(?:hơn|kém)(?: so với)?"
    r" (?P<then>(?:cùng kỳ|(?:năm|quý|tháng|kỳ|nhiệm kỳ|khóa) (?:trước|ngoái|\d))[^,;:.()]{0,20}?)"
    r"(?: là| tới)? \Z"
)
"""Before a number, than which time there are more by so many: "nhiều hơn năm trước 52 người"."""
_SHORT_FOR = {
    "party_org": ("grassroots_org", "cell"),
    "petition": ("denunciation", "mixed_petition"),
}
"""What a noun also means after a longer one: "tổ chức" after chi bộ, "đơn" after đơn tố cáo."""


def attach_points(context: TextContext, share: Draft, count: Count, end: int) -> bool:
    """Read "đạt 85,5%, tăng 12,3% so với cùng kỳ" as a change of the share in points."""
    verb, _ = percent_verb(context, count, share.count.numeral.end)
    value = count.numeral.value
    if verb not in ("rise", "fall") or value is None or count.start - share.end > NEAR:
        return False
    if context.folded.startswith((" số ", " tổng số "), count.numeral.end):
        return False  # "giảm 18% số đầu mối, cùng với đó là giảm 19% số công chức"
    if is_aim_or_start(context, share.count.numeral.end, count.numeral.start):
        return False
    if is_upper_end(context, share.count, count):
        return False  # "từ 17% năm 2021 tăng lên 45,2%"
    if _OF_THEN.match(context.folded, count.numeral.end):
        return False  # "cao hơn 37,9% của năm 2018"
    if _REACHES.search(context.folded, share.end, count.start):
        return False  # "năm 2021 là 38,9%; quý I/2022 tăng lên 52,3%"
    if _is_of_others(context, share.count.numeral.end, count.start):
        return False  # "công chức giảm 10,6%, viên chức giảm 11,2%"
    share.change = value if verb == "rise" else -value
    share.change_unit = "points"
    share.comparator = comparator(context, count.end, end)
    share.end = count.numeral.end
    return True


def _is_of_others(context: TextContext, start: int, end: int) -> bool:
    """Whether what rises or falls there is named: ", viên chức giảm "."""
    verbs = context.hits_in("percent_verb", start, end)
    nouns = context.hits_in("noun", start, verbs[-1].start) if verbs else ()
    deeds = {hit.phrase.code for hit in context.hits_in("action", start, end)}
    if not deeds.isdisjoint(DOSSIER):
        return True  # "đúng hạn là 98,2%; tỷ lệ trực tuyến tăng 6,1 điểm phần trăm"
    return bool(nouns) and (
        SUBJECT_TO_VERB.fullmatch(context.folded, nouns[-1].end, verbs[-1].start) is not None
        and context.folded.startswith((",", ";", " và "), start)
    )


_MORE_THAN_THEN = re.compile(r"\b(?:hơn|kém|so với) [^,;:.()\d]{3,40}(?:\d{4} )?\((?:là |có )?\Z")


def attach_changes(context: TextContext, clauses: Clauses, drafts: dict[int, Draft]) -> None:
    """Turn "(tăng 18 đảng viên so với cùng kỳ)" into a change of the count before it."""
    counts: Sequence[Count] = clauses.counts
    verbs = context.hits_in("percent_verb", clauses.sentence.start, clauses.sentence.end)
    if not verbs and not any(
        count.action is not None and count.action.phrase.code in CHANGES for count in counts
    ):
        return
    for index, count in enumerate(counts):
        if count.numeral.form == "percent":
            continue
        floor = counts[index - 1].end if index else clauses.sentence.start
        verb, surface = percent_verb(context, count, floor)
        action = count.action
        if _MORE_THAN_THEN.search(context.folded, floor, count.start):
            continue  # "cao hơn cùng kỳ (398)": how many they were then
        # "Bắc Hà nhiều hơn, 142", "nhiều hơn con số 380": how many there are, or were
        reached = context.folded.endswith(_LEVEL_FOLLOWS, floor, count.start)
        if surface.endswith(" hơn") and index and not reached:  # "nhiều hơn 44 người so với năm …"
            code = "grow" if verb == "rise" else "cut"
        elif action is not None and (
            count.how == "adjacent" or (count.how == "carried" and count.parenthesis >= 0)
        ):
            code = action.phrase.code
        else:
            continue
        if code not in CHANGES or count.numeral.value is None:
            continue
        draft = drafts.get(id(count))
        if count.pair and draft is not None and draft.metric is not None:
            continue  # "tăng từ 41.200 lên 45.310": how many there were
        owner = _changed(context, counts[:index], count, drafts)
        compared = comparator(context, count.end, clauses.sentence.end)
        if compared is None and (than := _THAN_THEN.search(context.text, floor, count.start)):
            compared = than["then"]
        in_parenthesis = count.parenthesis >= 0
        if code == "grow" and not compared and _UP_TO.search(context.folded, floor, count.start):
            continue  # "con số này tăng lên 216": what it is now
        cut = draft is not None and draft.metric is not None and draft.value is not None
        if code == "cut" and cut and draft is not None and draft.parent is not None:
            continue  # "giảm 1.034 biên chế, trong đó công chức giảm 96": a part that was cut
        if code == "cut" and cut and owner is not None and owner.metric is None:
            continue  # "có 716 phòng, giảm 45 đầu mối so với năm 2017": what was cut is the figure
        again = action is not None and _AND_DONE.fullmatch(context.folded, floor, action.start)
        if code == "cut" and cut and owner is not None and owner.count.is_lessened:
            measured = "so với" in context.folded[owner.count.end : count.start]
            if again or measured:
                continue  # "giảm 664 người so với năm 2015 và giảm 92 người so với năm 2020"
        if owner is None or not (compared or (code == "grow" and in_parenthesis)):
            if code == "grow" and draft is not None:
                draft.dropped = True
            continue
        owner.change = count.numeral.value if code == "grow" else -count.numeral.value
        owner.change_unit, owner.comparator = "absolute", compared
        if count.end - owner.start <= 220:
            owner.end = max(owner.end, count.end)
        if draft is not None:
            draft.dropped = True


def _changed(
    context: TextContext, earlier: Sequence[Count], count: Count, drafts: dict[int, Draft]
) -> Draft | None:
    for previous in reversed(earlier):
        draft = drafts.get(id(previous))
        if draft is None:
            continue
        if previous.parenthesis >= 0 and previous.parenthesis != count.parenthesis:
            continue  # "96 người (khiển trách 61, khai trừ 9), giảm 14": the total fell
        if previous.parenthesis >= 0 and previous.action is count.action:
            continue  # "(tăng 12 tổ chức và 31 đảng viên so với cùng kỳ)"
        between = without_parentheses(context.folded[previous.end : count.start])
        if len(between) > NEAR or ";" in between or _turns_to_others(context, draft, count):
            return None
        if _same_things(draft, count):
            return draft.parent if _names_whole(draft, count) else draft
        whole = drafts.get(id(previous.part_of))
        if whole is not None and _same_things(whole, count):
            return whole  # "62 đảng viên, trong đó 13 cấp ủy viên, giảm 18 đảng viên": the 62 fell
        if count.parenthesis < 0 or previous.how == "adjacent":
            return None  # only a coordination before the parenthesis holds further nouns
    return None


def _names_whole(part: Draft, count: Count) -> bool:
    """Whether the words of what changed are those of the whole, not of the part before it.

    "612 cơ sở đảng, gồm 300 chi bộ và 312 đảng bộ, tăng 5 cơ sở đảng".
    """
    whole = part.parent
    hits = (count.noun_hit, part.count.noun_hit, whole.count.noun_hit if whole else None)
    if any(hit is None for hit in hits):
        return False
    changed, of_part, of_whole = (hit.phrase.surface for hit in hits if hit is not None)
    return changed == of_whole != of_part


def _turns_to_others(context: TextContext, draft: Draft, count: Count) -> bool:
    """Whether something else changed: "giảm 62 đầu mối, biên chế thì giảm 1.104 người"."""
    if count.action is None:
        return False
    families = context.vocabulary.noun_families
    own = families.get(draft.object, draft.object)
    named = context.hits_in("noun", draft.count.end, count.action.start)[-1:]
    return any(
        families[hit.phrase.code] != own
        and SUBJECT_TO_VERB.fullmatch(context.folded, hit.end, count.action.start)
        and context.folded.startswith((",", " và "), draft.count.end)
        for hit in named
    )


def _same_things(draft: Draft, count: Count) -> bool:
    """Whether the change is one of what `draft` counts, named in full or shortened."""
    named = draft.count.noun if draft.parent is not None else draft.object
    if count.noun in ("", "person", named, draft.count.noun):
        return True
    return draft.object in _SHORT_FOR.get(count.noun, ())
