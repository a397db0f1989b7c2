"""Percents and changes: what "(chiếm 13,9%)" and "tăng 26 … so với cùng kỳ" say of a count."""

import re
from collections.abc import Sequence
from decimal import Decimal

from sosanh.extract.context import TextContext
from sosanh.extract.counts.clauses import SUBJECT_TO_VERB, Clauses
from sosanh.extract.counts.count import CHANGES, Count
from sosanh.extract.counts.named import without_parentheses
from sosanh.extract.drafts.draft import Draft
from sosanh.extract.metrics.codes import STAFF_CUT, UNITS
from sosanh.extract.shares.checks import check_percent
from sosanh.extract.shares.dossiers import part_and_whole
from sosanh.extract.shares.models import model_of_share
from sosanh.extract.shares.rates import is_upper_end
from sosanh.extract.text.rows import PLACES_LED_IN

_VERB = 30
_NEAR = 75
_OWN_RATE = 16
"""Longer than "tỷ lệ đạt trên ": what stands there is what the rate is of."""
_THAN_A_TIME = re.compile(
    r" (?:so với )?(?:cùng kỳ )?(?:năm|quý|tháng|kỳ) (?:trước|ngoái|[\d/]+)(?: là)? "
)
"""Between a change and its amount: "cao hơn năm 2018 là 2,3 điểm"."""
_OPENING = 16
"""Characters from the start of a sentence to the end of "So với cùng kỳ"."""
_OF_DOSSIERS = ("online", "on_time")
_MISCALCULATED = 5
"""Points between a stated percent and its fraction beyond which the fraction is another one."""
_LEADS_TO_TARGET = re.compile(
    r" ?(?:(?:đề ra|giao|được giao|(?:của |cả )?năm(?: \d{4})?) )*(?:là )?(?:hơn |gần )?"
)
_UP_TO = re.compile(r"\b(?:lên|lên đến|lên tới|tới|đến|thành) \Z")
_AND_DONE = re.compile(r",? (?:và|cùng với) (?:đã |sẽ |cũng )*")
"""Between two cuts: what a further deed opens with, and no change."""
_HUNDRED = Decimal(100)
_OF_PART = re.compile(r"\btrong (?:đó|số (?:đó|này)),? (?!chiếm|đạt|tỷ lệ)[^\W\d_]")
"""What turns to a part that only a percent tells: "…, trong đó đoàn viên chiếm 60%"."""
_ELSEWHERE = re.compile(r"\b(?:cùng kỳ|trong khi)\b|;")
"""Between a count and a percent of another time or place."""
_SHORT_OF = re.compile(
    r"\b(?:(?:chưa|không) (?:đạt|đủ|bảo đảm|đảm bảo|đáp ứng)|dưới)(?: [^\W\d_]+){0,2} \Z"
)
_OF_THE_YEAR_BEFORE = re.compile(r"(?: (?:so )?với)? ?(?:của )?cùng kỳ\b")
"""Behind a percent that says how many there are for a hundred a year before."""
_ONLY = "mới"
"""Leads in a figure, or ends the noun of the one before: "5 đảng viên mới đạt 100%"."""
_SHORT_FOR = {
    "party_org": ("grassroots_org", "cell"),
    "petition": ("denunciation", "mixed_petition"),
}
"""What a noun also means after a longer one: "tổ chức" after chi bộ, "đơn" after đơn tố cáo."""


_IS_LEVEL = re.compile(r" (?:so với )?(?:mức|bình quân|tỷ lệ|mặt bằng)(?: [^\W\d_]+){0,5} \(?\Z")
"""Before a percent that is no difference: "thấp hơn mức 98,2% của cả tỉnh"."""


def percent_verb(context: TextContext, count: Count, floor: int) -> tuple[str, str]:
    """The verb that leads in the percent: (share | rise | fall, its surface), or two blanks."""
    start = count.numeral.start  # "nhiều hơn 44": the verb's last word is no qualifier
    if context.folded.startswith(_ONLY, floor - len(_ONLY)):
        floor -= len(_ONLY)  # "kết nạp 5 đảng viên mới đạt 100% kế hoạch"
    hits = context.hits_in("percent_verb", max(floor, start - _VERB), start)
    if hits and _IS_LEVEL.search(context.folded, hits[-1].end, start):
        return "", ""
    if hits and start - hits[-1].end <= 12:
        words = context.folded[hits[-1].end : start].strip()
        if words.endswith("(") and words.strip("( "):
            return "", ""  # "vượt Đà Nẵng (58,9%)": the percent is Đà Nẵng's
        return hits[-1].phrase.code, hits[-1].phrase.surface
    if hits and _THAN_A_TIME.fullmatch(context.folded, hits[-1].end, start):
        return hits[-1].phrase.code, hits[-1].phrase.surface
    return "", ""


def comparator(context: TextContext, start: int, end: int) -> str | None:
    """What is compared with, in the text's words: "cùng kỳ năm 2022".

    Where nothing follows it may open the sentence: "So với năm 2022, … giảm 12%".
    """
    semicolon = context.folded.find(";", start, end)
    hits = context.hits_in(
        "comparator", start, min(semicolon if semicolon >= 0 else end, start + _NEAR)
    )
    if not hits:
        opening = context.sentence_at(start).start
        hits = context.hits_in("comparator", opening, opening + _OPENING)[:1]
    if not hits:
        return None
    stop = hits[0].end
    while stop < end and context.text[stop] not in ",;.()":
        stop += 1
    words = context.text[hits[0].start : stop].strip()
    lead = len("so với ") if words.lower().startswith("so với ") else 0
    return words[lead:].strip() or words


def attach_percents(
    context: TextContext, clauses: Clauses, drafts: dict[int, Draft]
) -> list[Count]:
    """Give each percent of the sentence to the count it belongs to; return those left over."""
    left_over = []
    for index, count in enumerate(clauses.counts):
        if count.numeral.form != "percent":
            continue
        owner = _owner(context, clauses, index, drafts)
        if owner is None or _are_led_in(context, clauses, owner, count):
            left_over.append(count)
            continue
        verb, surface = percent_verb(context, count, owner.count.end)
        value = count.numeral.value
        if value is None or (owner.metric in UNITS and _fall_short(context, owner, count)):
            continue
        compared = comparator(context, count.end, clauses.sentence.end)
        lessened = owner.count.is_lessened
        if verb == "fall" and lessened and owner.metric is not None and owner.percent is None:
            owner.percent = value  # "giảm 512 biên chế so với năm 2015 (giảm 9,9%)"
        elif verb in ("rise", "fall"):
            owner.change = value if verb == "rise" else -value
            points = "điểm" in context.folded[count.start : count.numeral.end]
            owner.change_unit, owner.comparator = "points" if points else "percent", compared
        elif surface == "bằng" and _OF_THE_YEAR_BEFORE.match(context.folded, count.end):
            owner.change = value - _HUNDRED
            owner.change_unit, owner.comparator = "percent", compared
        elif owner.percent is None:
            owner.percent = value
            count.noun, count.action = owner.count.noun, owner.count.action
            if surface in ("chiếm", "chiếm tỷ lệ", "") and owner.base is None:
                owner.base = _base_of_share(owner, drafts)
                owner.base_role = "total" if owner.base is not None else owner.base_role
            after = count.numeral.end
            roles = context.hits_in("base_role", after, min(clauses.sentence.end, after + 40))
            if roles:
                _take_target(clauses, owner, index, roles[-1].end, drafts)
        else:
            left_over.append(count)  # "đạt 88,7%, cao hơn bình quân toàn tỉnh (74%)"
            continue
        if count.end - owner.start <= 220:
            owner.end = max(owner.end, count.numeral.end)
    return left_over


def _are_led_in(context: TextContext, clauses: Clauses, owner: Draft, share: Count) -> bool:
    """Whether the count only leads in a row: "Ba huyện trên 99%: Hải Hà (99,8%), …"."""
    if owner.metric is not None:
        return False
    led = PLACES_LED_IN.match(context.folded, clauses.sentence.start, share.start)
    return led is not None and owner.count.end <= led.end()


def _fall_short(context: TextContext, owner: Draft, share: Count) -> bool:
    """Whether it is of a standard that the units miss: "12 xã chưa đạt 50% tiêu chuẩn"."""
    start = min(owner.count.end, share.start)
    return _SHORT_OF.search(context.folded, start, share.start) is not None


def _take_target(
    clauses: Clauses, owner: Draft, index: int, end: int, drafts: dict[int, Draft]
) -> None:
    """Read the base out of "đạt 115,5% so với chỉ tiêu 3.000 đảng viên"."""
    following = clauses.counts[index + 1 : index + 2]
    value = following[0].numeral.value if following else None
    if value is None or following[0].numeral.form == "percent":
        return  # "đạt 60,9%; chỉ tiêu của năm là 50%"
    if _LEADS_TO_TARGET.fullmatch(clauses.folded, end, following[0].start):
        owner.base = value
        target = drafts.get(id(following[0]))
        if target is not None:
            target.dropped = True
    owner.base_role = "target" if owner.base is not None else owner.base_role


def attach_points(context: TextContext, share: Draft, count: Count, end: int) -> bool:
    """Read "đạt 85,5%, tăng 12,3% so với cùng kỳ" as a change of the share in points."""
    verb, _ = percent_verb(context, count, share.count.numeral.end)
    value = count.numeral.value
    if verb not in ("rise", "fall") or value is None or count.start - share.end > _NEAR:
        return False
    if context.folded.startswith((" số ", " tổng số "), count.numeral.end):
        return False  # "giảm 18% số đầu mối, cùng với đó là giảm 19% số công chức"
    if is_upper_end(context, share.count, count):
        return False  # "từ 17% năm 2021 tăng lên 45,2%"
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
    if not deeds.isdisjoint(_OF_DOSSIERS):
        return True  # "đúng hạn là 98,2%; tỷ lệ trực tuyến tăng 6,1 điểm phần trăm"
    return bool(nouns) and (
        SUBJECT_TO_VERB.fullmatch(context.folded, nouns[-1].end, verbs[-1].start) is not None
        and context.folded.startswith((",", ";", " và "), start)
    )


_OF_TOTAL = re.compile(
    r" (?:trên |trong |so với )?tổng số "
    r"| (?:biên chế|số người làm việc|tổng biên chế)? ?(?:được |đã )?giao\b"
)
_SHARES = re.compile(
    r",? (?:đạt|chiếm|bằng|tương đương|tức)(?: với)?(?: tỷ lệ)? (?:hơn |gần |trên |khoảng )?"
)


def _owner(
    context: TextContext, clauses: Clauses, index: int, drafts: dict[int, Draft]
) -> Draft | None:
    count = clauses.counts[index]
    fraction = _fraction_of(clauses, index, drafts) or _fraction_behind(clauses, index, drafts)
    if fraction is not None:
        return fraction
    named = count.numeral.noun
    if named is not None and named.phrase.attributes["kept"] == "yes":
        return _out_of_all(context, clauses, index, drafts)
    for earlier in reversed(clauses.counts[:index]):
        if earlier.numeral.form == "percent":
            continue
        if earlier.parenthesis not in (-1, count.parenthesis):
            continue  # "111 đảng viên (khiển trách 91, …), tăng 15,6%": of the 111
        if count.parenthesis >= 0 and _is_aim(context, earlier, count):
            continue  # "1.846 đảng viên (chỉ tiêu 2.000, đạt 92,3%)"
        between = without_parentheses(context.folded[earlier.end : count.start])
        draft = drafts.get(id(earlier))
        if draft is None or ";" in between or len(between) > _NEAR:
            return None
        verb, _ = percent_verb(context, count, earlier.end)
        if verb == "share" and _OF_PART.search(between):
            return None
        if verb == "share" and _ELSEWHERE.search(between):
            return None
        if verb == "share" and _names_form(context, draft, count):
            return None
        own = context.folded[count.end : count.end + 10]
        if verb in ("rise", "fall") and (own.startswith((" tổng số", " số")) or " sẽ " in between):
            return None
        rate = between.rfind("tỷ lệ ")
        if rate >= 0 and len(between) - rate > _OWN_RATE:
            return None  # "…, tỷ lệ giải quyết đúng hạn đạt 97,5%": a rate of its own
        direct = between.strip().endswith("(") and _alone(context, count)
        if _own_share(context, earlier, count, draft):
            return None
        if _is_of_dossiers(context, clauses, index):
            return None
        return draft if verb or direct else None
    return None


def _out_of_all(
    context: TextContext, clauses: Clauses, index: int, drafts: dict[int, Draft]
) -> Draft | None:
    """The count right before, of which a percent of all tells: "708 thủ tục, đạt 37% tổng số"."""
    count = clauses.counts[index]
    of_model = model_of_share(context, clauses, index, drafts)
    if of_model is not None:
        return of_model
    earlier = clauses.counts[index - 1] if index else None
    draft = drafts.get(id(earlier)) if earlier is not None else None
    if earlier is None or draft is None or draft.metric is None:
        return None
    of_staff = earlier.is_lessened and count.noun == "staff" and draft.metric == STAFF_CUT
    if earlier.noun != count.noun and not of_staff:
        return None
    of_total = of_staff or context.vocabulary.metrics[draft.metric].base_role == "total"
    between = context.folded[earlier.end : count.start]
    all_of_them = _OF_TOTAL.match(context.folded, count.numeral.end) is not None
    return draft if of_total and all_of_them and _SHARES.fullmatch(between) else None


def _is_aim(context: TextContext, earlier: Count, count: Count) -> bool:
    """Whether the figure before a percent in parentheses is the target it is measured by."""
    if earlier.parenthesis != count.parenthesis:
        return False
    aims = context.hits_in("base_role", count.parenthesis, earlier.start)
    return bool(aims) and earlier.start - aims[-1].end <= len(" được giao là ")


def _fraction_of(clauses: Clauses, index: int, drafts: dict[int, Draft]) -> Draft | None:
    """The "a/b" before a percent that is that fraction, whatever words lead from one to the other.

    "1.610/2.700 đảng viên (59,6% kế hoạch)", "121/163 tổ chức và 160/227 đảng viên, lần lượt chiếm
    74,2% và 70,5%". A round percent may fit by chance: then no other count stands between.
    """
    count = clauses.counts[index]
    percent = count.numeral.value or _HUNDRED
    in_turn = clauses.folded.find("lần lượt", clauses.sentence.start, count.start) >= 0
    by_chance = percent == percent.to_integral_value() and not in_turn
    for earlier in reversed(clauses.counts[:index]):
        if earlier.numeral.form == "percent":
            continue
        draft = drafts.get(id(earlier))
        if _ELSEWHERE.search(clauses.folded, earlier.end, count.start):
            return None
        if draft is not None and _is_fraction(draft, percent):
            return draft
        if by_chance:
            return None
    return None


def _fraction_behind(clauses: Clauses, index: int, drafts: dict[int, Draft]) -> Draft | None:
    """The "a/b" in parentheses that a percent leads in: "100% (95/95) đảng bộ"."""
    count = clauses.counts[index]
    for following in clauses.counts[index + 1 : index + 2]:
        draft = drafts.get(id(following))
        alone = clauses.folded.startswith(")", following.numeral.end)
        if draft is None or not alone or following.parenthesis != count.numeral.end + 1:
            return None
        base, value = draft.base, draft.value
        if draft.metric and base and value and draft.percent is None:
            told = check_percent(value, base, count.numeral.value or _HUNDRED)
            return draft if told != "inconsistent" else None
    return None


def _is_fraction(draft: Draft, percent: Decimal) -> bool:
    """Whether a coded "a/b" without a percent yet comes to `percent`."""
    value, base = draft.value, draft.base
    if not draft.metric or draft.percent is not None or not value or not base or value == base:
        return False
    return check_percent(value, base, percent) != "inconsistent"


def _names_form(context: TextContext, whole: Draft, share: Count) -> bool:
    """Whether the percent is of a form alone: "kỷ luật 214 đảng viên, khiển trách chiếm 67%"."""
    deed = whole.count.action
    return (
        deed is not None
        and deed.phrase.code == "discipline"
        and any(
            hit.phrase.code == "discipline_form"
            for hit in context.hits_in("action", whole.count.end, share.start)
        )
    )


def _alone(context: TextContext, count: Count) -> bool:
    """Whether the percent alone fills its parentheses: "… xuất sắc nhiệm vụ (15,6%)"."""
    return (
        context.folded[: count.start].endswith("(")
        and context.folded[count.numeral.end : count.numeral.end + 1] == ")"
    )


def _own_share(context: TextContext, earlier: Count, count: Count, draft: Draft) -> bool:
    """Whether another deed parts the two: "12.345 hồ sơ, trong đó nộp trực tuyến đạt 78,9%"."""
    own = draft.count.action
    if draft.metric is None and own is not None and own.phrase.code in _OF_DOSSIERS:
        return True
    return any(
        hit.phrase.code in _OF_DOSSIERS and hit is not own
        for hit in context.hits_in("action", earlier.numeral.end, count.start)
    )


def _is_of_dossiers(context: TextContext, clauses: Clauses, index: int) -> bool:
    """Whether it is what two numbers before come to: "nộp qua mạng 143.906 trên 236.300, 60,9%"."""
    count = clauses.counts[index]
    two = [one for one in clauses.counts[:index] if one.numeral.form == "count"][-2:]
    fraction = part_and_whole(two, count)
    return (
        fraction is not None
        and fraction[1] is two[-1]
        and any(
            hit.phrase.code in _OF_DOSSIERS
            for hit in context.hits_in("action", clauses.sentence.start, count.start)
        )
    )


def _base_of_share(owner: Draft, drafts: dict[int, Draft]) -> Decimal | None:
    """The count before it of the same things: 6 organisations are a share of the 52 before.

    What remains ("giảm từ 820 xuống còn 690, giảm 130") is no whole of what was cut. Their percent
    may be miscalculated, by no more than some points: else it is of another whole.
    """
    if owner.value is None or owner.percent is None or owner.count.out_of is not None:
        return None
    choices = [
        earlier.value for earlier in reversed(drafts.values())
        if earlier is not owner and earlier.start < owner.count.start
        and earlier.count.pair != "after"
        and earlier.object == owner.object and earlier.metric != owner.metric
        and earlier.value is not None and earlier.value >= owner.value > 0
        and abs(owner.value * _HUNDRED / earlier.value - owner.percent) <= _MISCALCULATED
    ]  # fmt: skip
    fitting = (
        base for base in choices
        if check_percent(owner.value, base, owner.percent) != "inconsistent"
    )  # fmt: skip
    return next(fitting, choices[0] if choices else None)


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
        reached = context.folded.endswith((" với ", " là "), floor, count.start)
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
        if len(between) > _NEAR or ";" in between or _turns_to_others(context, draft, count):
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
