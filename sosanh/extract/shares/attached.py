"""Percents and the counts they belong to: "6 tổ chức đảng (chiếm 13,9%)", "đạt 92% kế hoạch"."""

import re
from decimal import Decimal

from sosanh.extract.context import TextContext
from sosanh.extract.counts.clauses import Clauses
from sosanh.extract.counts.count import TWO_POSTS, Count
from sosanh.extract.counts.named import without_parentheses
from sosanh.extract.drafts.draft import Draft
from sosanh.extract.metrics.codes import (
    HEADS_ARE_SECRETARIES,
    OF_MODELS,
    STAFF_CUT,
    STOCKS_OF_ALL,
    UNITS,
)
from sosanh.extract.metrics.dossiers import DOSSIER
from sosanh.extract.shares.checks import check_percent
from sosanh.extract.shares.dossiers import part_and_whole
from sosanh.extract.shares.models import model_of_share
from sosanh.extract.shares.verbs import NEAR, comparator, is_aim_or_start, percent_verb
from sosanh.extract.text.rows import PLACES_LED_IN
from sosanh.extract.text.segments import CAPITALS
from sosanh.extract.text.units import UNIT

_OWN_RATE = 16
"""Longer than "tỷ lệ đạt trên ": what stands there is what the rate is of."""
_MISCALCULATED = 5
"""Points between a stated percent and its fraction beyond which the fraction is another one."""
_LEADS_TO_TARGET = re.compile(
    r" ?(?:(?:đề ra|giao|được giao|(?:của |cả )?năm(?: \d{4})?) )*(?:là )?(?:hơn |gần )?"
)
_HUNDRED = Decimal(100)
_OF_PART = re.compile(r"\btrong (?:đó|số (?:đó|này)),? (?!chiếm|đạt|tỷ lệ)[^\W\d_]")
"""What turns to a part that only a percent tells: "…, trong đó đoàn viên chiếm 60%"."""
_GOES_ON_WITH = re.compile(
    r";(?: tỷ lệ)?"
    r"(?:,? so với (?:kế hoạch|chỉ tiêu|mục tiêu|nghị quyết|cùng kỳ|năm)[^,;:.()]{0,24}?,?)?"
    r" (?:(?:đã|mới|chỉ|cũng|thì|tỷ lệ) )*(?:đạt|bằng|tăng|giảm|vượt|chiếm)"
    r"(?: tỷ lệ)?(?: (?:hơn|gần|trên|khoảng|được))* "
)
"""A semicolon behind a count whose percent follows: "412 đảng viên; so với kế hoạch đạt 103%"."""
_ELSEWHERE = re.compile(r"\b(?:cùng kỳ|trong khi)\b|;")
"""Between a count and a percent of another time or place."""
_NEXT_PLACE = re.compile(
    rf", (?:{UNIT}) [{CAPITALS}]\w*(?: [{CAPITALS}]\w*){{0,3}} (?:(?:chỉ|mới|đã) )?(?:đạt|là) "
)
"""What turns to another place: "Tân Lập 8/9 thôn, xã Vũ Lăng đạt 100%"."""
_SHORT_OF = re.compile(
    r"\b(?:(?:chưa|không) (?:đạt|đủ|bảo đảm|đảm bảo|đáp ứng)|dưới)(?: [^\W\d_]+){0,2} \Z"
)
_THIS_RATE = re.compile(r"\b(?:tỷ lệ|con số) (?:này|đó|ấy)\b")
"""What tells of the rate elsewhere: "61/113 bản …, toàn tỉnh tỷ lệ này là 47,3%"."""
_OF_THE_YEAR_BEFORE = re.compile(
    r"(?: (?:so )?với)? ?(?:của )?"
    r"(?:cùng kỳ\b|(?:(?:cả )?năm|nhiệm kỳ|quý|tháng|kỳ) (?:liền )?(?:trước|ngoái)\b"
    r"|(?:nửa (?:đầu )?)?nhiệm kỳ (?:19|20)\d\d\b)"
)
_OF_ANOTHER_YEAR = re.compile(r"(?: (?:so )?với)? ?(?:của )?(?:cả )?năm \d{4}\b")
"""Behind a percent that says how many there are for a hundred a year before."""
_POSTS = re.compile(r"\b(?:chủ tịch|(?:tổ |khu )?trưởng)\b")
_BARE_END = re.compile(r"[.;)]|,(?! (?:trong|riêng|còn|giảm|tăng|cao|thấp))|\Z")
_OF_TOTAL = re.compile(
    r" (?:trên |trong |so với )?tổng số "
    r"| (?:biên chế|số người làm việc|tổng biên chế)? ?(?:được |đã )?giao\b"
)
_SHARES = re.compile(
    r",? (?:đạt|chiếm|bằng|tương đương|tương ứng|ứng|tức)(?: với)?(?: tỷ lệ)?"
    r" (?:hơn |gần |trên |khoảng )?"
)


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
        then = _OF_THE_YEAR_BEFORE.match(context.folded, count.end) is not None
        level = then or (not lessened and _OF_ANOTHER_YEAR.match(context.folded, count.end))
        less = verb == "fall" and lessened and not then
        if less and owner.metric is not None and owner.percent is None:
            owner.percent = value  # "giảm 512 biên chế so với năm 2015 (giảm 9,9%)"
        elif owner.percent is not None and is_aim_or_start(
            context, owner.count.end, count.numeral.start
        ):
            continue
        elif verb in ("rise", "fall"):
            owner.change = value if verb == "rise" else -value
            points = "điểm" in context.folded[count.start : count.numeral.end]
            owner.change_unit, owner.comparator = "points" if points else "percent", compared
        elif surface == "bằng" and level:
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


def _stands_bare(context: TextContext, owner: Draft, share: Count) -> bool:
    """Whether a share follows without a verb: "hoàn thành xuất sắc 13.847 đồng chí, 14,1%"."""
    if owner.metric is None or owner.percent is not None:
        return False
    of_total = context.vocabulary.metrics[owner.metric].base_role == "total"
    return of_total and _BARE_END.match(context.folded, share.numeral.end) is not None


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
    told = 0  # where the whole ends of which the owner is told to be a part
    for earlier in reversed(clauses.counts[:index]):
        if earlier.numeral.form == "percent":
            continue
        if earlier.parenthesis not in (-1, count.parenthesis):
            continue  # "111 đảng viên (khiển trách 91, …), tăng 15,6%": of the 111
        if count.parenthesis >= 0 and _is_aim(context, earlier, count):
            continue  # "1.846 đảng viên (chỉ tiêu 2.000, đạt 92,3%)"
        between = without_parentheses(context.folded[earlier.end : count.start])
        draft = drafts.get(id(earlier))
        of_all = draft is None or draft.metric in STOCKS_OF_ALL
        if of_all and any(one.out_of is earlier for one in clauses.counts[:index]):
            told = earlier.end  # "512 trên tổng số 800, chiếm 64%"
            continue
        if context.folded.startswith("/", earlier.start - 1) and earlier.noun == "quota":
            continue  # "412 đảng viên/400 chỉ tiêu được giao, đạt 103%"
        if draft is None or min(len(between), count.start - told) > NEAR:
            return None
        if ";" in between:
            if not _GOES_ON_WITH.fullmatch(between):
                return None
            draft = draft.parent or draft  # "gồm 212 công chức và 1.715 viên chức; giảm 11,2%"
            between = between.replace(";", ",", 1)
        verb, _ = percent_verb(context, count, earlier.end)
        if verb == "share" and _OF_PART.search(between):
            return None
        if verb == "share" and (_ELSEWHERE.search(between) or _THIS_RATE.search(between)):
            return None
        if _NEXT_PLACE.search(context.text, earlier.end, count.start):
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
        direct = direct or (between == ", " and _stands_bare(context, draft, count))
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
    whole = draft.parent.object if draft.parent is not None else None
    if count.noun not in (earlier.noun, whole) and not of_staff:
        return None
    of_total = (
        of_staff
        or whole == count.noun
        or context.vocabulary.metrics[draft.metric].base_role == "total"
    )
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
    """Whether another deed parts the two: "12.345 hồ sơ, trong đó nộp trực tuyến đạt 78,9%".

    So does another pair of posts: "… ở 5 xã, bí thư kiêm trưởng bản đạt 81,7%".
    """
    own = draft.count.action
    if draft.metric is None and own is not None and own.phrase.code in DOSSIER:
        return True
    deeds = context.hits_in("action", earlier.numeral.end, count.start)
    deeds = [hit for hit in deeds if hit is not own]
    if any(hit.phrase.code in TWO_POSTS for hit in deeds):
        posts = _POSTS.findall(context.folded, deeds[0].start, count.start)
        if draft.metric in OF_MODELS and posts:
            return ("trưởng" in posts[-1]) != (draft.metric == HEADS_ARE_SECRETARIES)
    return any(hit.phrase.code in DOSSIER for hit in deeds)


def _is_of_dossiers(context: TextContext, clauses: Clauses, index: int) -> bool:
    """Whether it is what two numbers before come to: "nộp qua mạng 143.906 trên 236.300, 60,9%"."""
    count = clauses.counts[index]
    two = [one for one in clauses.counts[:index] if one.numeral.form == "count"][-2:]
    fraction = part_and_whole(two, count)
    return (
        fraction is not None
        and fraction[1] is two[-1]
        and any(
            hit.phrase.code in DOSSIER
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
