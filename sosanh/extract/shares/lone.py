"""Percents that stand for themselves: "92% bí thư chi bộ kiêm trưởng thôn"."""

import re
from collections.abc import Callable

from sosanh.extract.context import TextContext
from sosanh.extract.counts.clauses import Clauses
from sosanh.extract.counts.count import LESSENING, Count, is_of_each_time, is_ruled
from sosanh.extract.drafts.draft import Draft
from sosanh.extract.drafts.new import new_draft
from sosanh.extract.metrics.codes import OF_MODELS
from sosanh.extract.metrics.finder import MetricFinder
from sosanh.extract.shares.dossiers import count_of_share, noun_of_dossiers
from sosanh.extract.shares.further_on import noun_further_on
from sosanh.extract.shares.models import noun_of_label, noun_of_tier
from sosanh.extract.shares.rates import (
    complete_share,
    is_comparison,
    is_lower_end,
    is_repeated,
    is_upper_end,
    noun_of_attainment,
    noun_of_base,
    noun_of_doers,
    noun_of_heading,
    noun_of_last_rate,
    noun_of_others,
    noun_of_rate,
    noun_of_rated,
    noun_of_subject,
    noun_of_whole,
)
from sosanh.extract.shares.rows import noun_of_row, noun_of_these, noun_of_this
from sosanh.extract.shares.verbs import percent_verb
from sosanh.extract.text.cued import cued
from sosanh.extract.text.segments import CAPITALS
from sosanh.extract.text.units import COMMUNE, DISTRICT

_OF_ALL = re.compile(r"(?: trở lên)? (?:so với |trên |trong )?tổng số ")
_ATTAINING = re.compile(r"(?:(?!\btoàn\b)[^;:.()\d]){0,60} (?:có|đạt|với) tỷ lệ [^,;:.()\d]{0,60}")
_SOME_ATTAIN = re.compile(
    r"(?:\b(?:nhiều|một số|không ít|những|vài)|(?<![\d.,])\d{1,4}) (?:sở|huyện|quận|xã|phường|tỉnh"
    r"|đơn vị|địa phương|cơ quan|nơi|bộ|ngành)\b(?:(?!\btoàn\b)[^;:.()\d]){0,50}"
    r" (?:có|đạt|với) tỷ lệ [^,;:.()\d]{0,60}\Z"
)
"""What only some units have: "một số xã có tỷ lệ hồ sơ đúng hạn dưới 80%", "8 bộ có tỷ lệ …"."""
_REACHES = re.compile(r"\b(?:lên|xuống|còn|tới) (?:hơn |gần |trên |khoảng )?\Z")
"""What makes a level of what rose or fell: "đúng hạn tăng lên 99,2%", "giảm còn 97%"."""
_LEAD_IN = 14
_REACHED_BY_SOME = re.compile(
    r"\b(?:nhiều|một số|không ít|những|có \d+(?!/)|trong đó có|(?:điển hình|tiêu biểu) (?:là|như))"
    rf" (?:đảng bộ |cấp ủy |chi bộ |các )?(?:địa phương|đơn vị|{DISTRICT}|{COMMUNE}|đảng bộ"
    r"|đảng ủy|chi bộ|cấp ủy|tổ chức đảng|cơ sở|nơi)\b[^;:.]{0,160}"
    r"\b(?:đạt|vượt)(?: tỷ lệ)? (?:trên |hơn |từ |gần )?\Z"
    rf"|(?<![\d.,/])(?<!cả )\d{{1,4}} (?:{DISTRICT}|{COMMUNE}|đảng bộ|địa phương|đơn vị|nơi)"
    r" (?:đã |hiện )?(?:có|đạt) (?:trên |hơn |gần )?\Z"
)
"""What some units have reached: "8 xã có 100% số thôn …", "nhiều huyện đạt trên 100%"."""
_REACHED_THERE = re.compile(
    rf" (?:là|có)(?: các)?(?: (?:tỉnh|thành phố|{DISTRICT}|{COMMUNE}))? [{CAPITALS}]"
)
"""Behind what only the places told there have reached: "…; đạt trên 90% là Lạng Sơn, Hà Nam"."""
_LATE = re.compile(
    r" (?:(?:số )?(?:hồ sơ|thủ tục) )?(?:(?:được|bị|giải quyết|xử lý|trả|đã|còn) )*"
    r"(?:trễ|quá|chậm) (?:hạn|hẹn)\b"
)
_LESSENED = (*LESSENING, "abolish", "merge", "leave", "retire")
_THEN_DID = re.compile(r"(?:[^,;:.()\d]|\d(?!\d*%)){0,60} (?:đã|đều|chưa) ")
_SETTLED_FOR = re.compile(
    r"\b(?:chế độ|chính sách|tiền|chi trả|kinh phí|trợ cấp|quyền lợi)[^,;:.()\d]{0,24} cho"
    r" (?:hơn |gần |trên |khoảng )?\Z"
)
_DO_ELSE = re.compile(
    r" (?:(?:đã|đều|được|xếp loại|đánh giá) )*(?:hoàn thành (?:tốt|nhiệm vụ)|tham gia|sinh hoạt"
    r"|học tập|đăng ký|ký cam kết)\b"
)
"""Behind those of whom a share did something else: "kết nạp 210; 96% đảng viên hoàn thành tốt"."""
_OTHER_RATE = re.compile(
    r"[^;.]*[,;] (?:nhưng|song|còn|trong khi)(?: đó)? tỷ lệ (?!giảm|tinh giản|cắt|này|đó|đạt|chung)"
)
"""From a deed to a rate of something else: "tinh giản 120 người, song tỷ lệ đơn vị tự chủ …"."""
_AIMED_AT = re.compile(r"\b(?:bảo đảm|đảm bảo|yêu cầu|phải|cần)(?: có| đạt)? \Z")

_EACH_YEAR = cued(
    r"(?:\A|[\n;:,] ?|\. )h[àằ]ng năm\b[^;:.\d]{0,90}\Z", "ng năm"
)  # fmt: skip
"""Before what is so every year, and in none that is told: "Hằng năm, chi bộ có 8% đảng viên …"."""
_BY_AS_MUCH = re.compile(r"(?: (?:được|đạt|là|với|theo|tỷ lệ|thêm|tới|hơn|gần|trên|khoảng))* ")


def _noun_of_deed(context: TextContext, clauses: Clauses, count: Count) -> bool:
    """Whether a deed names what was cut by a percent: "tinh giản biên chế khoảng 11%"."""
    deed = count.action
    if deed is None or deed.phrase.code not in LESSENING or deed.end > count.start:
        return False
    inside = context.hits_in("noun", deed.start, deed.end)
    if not inside or not _BY_AS_MUCH.fullmatch(context.folded, deed.end, count.start):
        return False
    count.noun = inside[-1].phrase.code
    return True


_NAMED_BY: tuple[Callable[[TextContext, Clauses, Count], bool], ...] = (
    _noun_of_deed,
    noun_of_base,
    noun_of_rate,
    noun_of_doers,
    noun_of_subject,
    lambda context, clauses, count: noun_of_whole(count),
    lambda context, clauses, count: count.how == "backwards" and bool(count.noun),
    noun_of_tier,
    noun_of_label,
    noun_of_others,
    noun_of_rated,
    noun_of_last_rate,
    noun_of_heading,
)
"""Where it may be said of whom a percent is a share, in the order in which they are asked."""


def lone_share(
    context: TextContext,
    clauses: Clauses,
    count: Count,
    finder: MetricFinder,
    drafts: dict[int, Draft],
    index: int,
) -> Draft | None:
    """A percent that stands for itself: "92% bí thư chi bộ kiêm trưởng thôn"."""
    bounds = [earlier for earlier in clauses.before(count) if earlier.numeral.form == "percent"]
    # "phấn đấu ít nhất 50% thôn …, kết quả đạt 67,8%": an aim rules no result
    aimed = [one for one in bounds[-1:] if _is_aim(context, clauses, one)]
    came_true = bool(aimed) and _came_true(context, aimed[0], count)
    if _is_no_result(context, clauses, count, [] if came_true else bounds[-1:]):
        return None
    attained = noun_of_attainment(context, clauses, count)
    if not attained and not _is_of_something(context, clauses, count, finder, index):
        return None
    metric, noun, breakdown, parent = finder.resolve(clauses, count, drafts, index)
    if metric is None or _is_of_no_share(context, clauses, count):
        return None
    of_dossiers = context.vocabulary.metrics[metric].kind == "share"
    attained_by = of_dossiers and _attained_by(context, clauses, count)
    if attained_by or (metric in OF_MODELS and _counted_by(context, clauses, count)):
        finder.remember_share(count, index)  # "11/11 huyện đạt trên 95%; cao nhất Lạc Thủy (99%)"
        return None
    if of_dossiers and is_comparison(context, count):
        return None
    aims = context.vocabulary.metrics[metric].base_role == "target"
    if aims and not attained and _OF_ALL.match(context.folded, count.numeral.end):
        return None  # "kết nạp đạt 3,1% so với tổng số đảng viên": of those there are
    if _is_change(context, clauses, count, bounds[-1:], of_dossiers):
        if of_dossiers:
            finder.remember_share(count, index)  # "tăng 21,4 điểm; riêng Đồng Hới đạt 66,2%"
        return None
    draft = new_draft(context, clauses, count, metric, noun)
    if count.numeral.high is not None and draft.role == "achieved":
        return None  # "đạt từ 40 - 98%": of several places
    draft.value, draft.percent = None, count.numeral.value
    if came_true:
        draft.role = "achieved"
    draft.breakdown, draft.parent = breakdown, parent
    draft.base_role = "target" if attained else None
    complete_share(context, clauses, draft, drafts)
    if draft.value is None and of_dossiers:
        _give_count(clauses, draft, drafts)
    elif draft.value is None:
        _give_number(clauses, draft, drafts)
    finder.remember_share(count, index)
    return draft


def _is_no_result(
    context: TextContext, clauses: Clauses, share: Count, ruling: list[Count]
) -> bool:
    """Whether a rule, an aim, what is late or what some have reached is told, or a place.

    `ruling` are the percents before it whose being a rule would make it one.
    """
    folded, opens = context.folded, clauses.sentence.start
    if clauses.before(share) and folded.endswith((" của ", " thuộc "), 0, share.start):
        return True  # "ở 119/156 xã của 100% đơn vị cấp huyện": where the 119 lie
    if any(is_ruled(folded, one) for one in [*ruling, share]) and not _is_aim(
        context, clauses, share
    ):
        return True
    return bool(
        _is_so_each_year(context, clauses, share)
        or is_of_each_time(folded, share)
        # "0,5% hồ sơ giải quyết trễ hạn"
        or _LATE.match(folded, share.numeral.end) is not None
        # "nhằm bảo đảm 100% cán bộ được bồi dưỡng"
        or _AIMED_AT.search(folded, opens, share.start) is not None
        # "nhiều huyện kết nạp đạt trên 100% chỉ tiêu": what each of them reached
        or _REACHED_BY_SOME.search(folded, opens, share.start) is not None
        or (clauses.before(share) and _REACHED_THERE.match(context.text, share.numeral.end))
    )


def _is_so_each_year(context: TextContext, clauses: Clauses, share: Count) -> bool:
    """Whether it is what happens every year, and nobody aims at it."""
    opens = clauses.sentence.start
    if _EACH_YEAR.search(context.folded, max(0, opens - 2), share.start) is None:
        return False
    roles = [hit.phrase.code for hit in context.hits_in("role", opens, share.start)]
    return {context.plans.role_at(share.start), *roles} == {"achieved"}


def _is_of_something(
    context: TextContext, clauses: Clauses, share: Count, finder: MetricFinder, index: int
) -> bool:
    """Whether it can be told of whom it is a share; who says so first, names them."""
    if noun_of_dossiers(context, clauses, share) or share.numeral.noun is not None:
        return True
    if any(named(context, clauses, share) for named in _NAMED_BY):
        return True
    last = finder.recent_shares
    if noun_of_these(context, clauses, share, last):
        return True
    before = finder.share_before(clauses, share, index)
    named = noun_of_row(context, clauses, share, before)
    named = named or noun_of_this(context, clauses, share, last)
    return bool(named or noun_further_on(context, clauses, share, last))


def _is_of_no_share(context: TextContext, clauses: Clauses, share: Count) -> bool:
    """Whether what was done to them makes no share: a weak or other deed, or to fewer of them."""
    deed = share.action
    if deed is None or deed.phrase.attributes["weight"] == "weak":
        return True
    hit = share.noun_hit
    if (
        hit is not None
        and deed.end <= share.start
        and not _is_rated(deed.phrase.code)
        and _DO_ELSE.match(context.folded, hit.end)
    ):
        return True
    if deed.phrase.code in LESSENING and _OTHER_RATE.match(context.folded, deed.end, share.start):
        return True
    # "100% trung tâm phục vụ hành chính công được đầu tư": not all there are
    return deed.phrase.code == "other" or _befell_the_lessened(context, clauses, share)


def _is_rated(code: str) -> bool:
    """Whether the deed is what they are rated for, of which the better of two may be told."""
    return code in ("rate_excellent", "congress", "congress_cell", "complete")


def _is_change(
    context: TextContext, clauses: Clauses, share: Count, before: list[Count], of_dossiers: bool
) -> bool:
    """Whether it tells by how much something rose or fell, and no level that it reached."""
    verb, _ = percent_verb(context, share, clauses.sentence.start)
    if not verb:
        return False
    lead = context.folded[max(clauses.sentence.start, share.start - _LEAD_IN) : share.start]
    if (
        is_lower_end(context, share)
        or any(is_upper_end(context, one, share) for one in before)
        or (of_dossiers and _REACHES.search(lead) is not None)
    ):
        return False
    in_points = "điểm" in context.folded[share.numeral.start : share.numeral.end]
    return verb == "rise" or in_points or (verb == "fall" and of_dossiers)


def _is_aim(context: TextContext, clauses: Clauses, share: Count) -> bool:
    """Whether the least that is wanted is meant: "phấn đấu ít nhất 70% hồ sơ nộp trực tuyến".

    A heading may say so: "1. Hồ sơ đúng hạn từ 99% trở lên" under "II. Mục tiêu".
    """
    least = share.numeral.qualifier == "at_least"
    if least and context.plans.role_at(share.start) != "achieved":
        return True
    said = context.hits_in("role", clauses.sentence.start, share.start)
    return least and any(hit.phrase.code == "target" for hit in said)


def _came_true(context: TextContext, aim: Count, share: Count) -> bool:
    """Whether words of a result part what was reached from what was aimed at."""
    said = context.hits_in("role", aim.end, share.start)
    return any(hit.phrase.code == "achieved" for hit in said)


def _befell_the_lessened(context: TextContext, clauses: Clauses, share: Count) -> bool:
    """Whether it is a share of all that became fewer: "98% số người nghỉ việc đã nhận tiền"."""
    deed, folded = share.action, context.folded
    if deed is None or deed.phrase.code not in (*_LESSENED, "resolve"):
        return False
    settled = _SETTLED_FOR.search(folded, clauses.sentence.start, share.start) is not None
    if deed.start < share.numeral.end:
        return settled and deed.phrase.code == "resolve"
    return settled or _THEN_DID.match(folded, deed.end) is not None


def _attained_by(context: TextContext, clauses: Clauses, share: Count) -> bool:
    """Whether units are counted that reach it: "3/15 xã đạt tỷ lệ hồ sơ đúng hạn 100%"."""
    if _SOME_ATTAIN.search(context.folded, clauses.sentence.start, share.start):
        return True
    return _counted_by(context, clauses, share)


def _counted_by(context: TextContext, clauses: Clauses, share: Count) -> bool:
    """Whether those that reach it are counted: "9/12 huyện có tỷ lệ … trên 80%"."""
    counted = clauses.before(share)[-1:]
    return (
        bool(counted)
        and counted[0].noun in ("admin_unit", "unit", "body")
        and _ATTAINING.fullmatch(context.folded, counted[0].end, share.start) is not None
    )


def _give_count(clauses: Clauses, share: Draft, drafts: dict[int, Draft]) -> None:
    """Put the number that a share of dossiers repeats into it: 4.512 and 86,17%."""
    found = count_of_share(clauses, share.count)
    if found is None or found[0].numeral.value is None:
        return
    count, whole = found
    share.value, share.start = count.numeral.value, min(share.start, count.start)
    share.base = count.numeral.base
    if whole is not None:
        share.base = whole.numeral.value
    share.base_role = "total" if share.base is not None else None
    for one in (count, whole):
        merged = drafts.get(id(one))
        # "tiếp nhận 1.128 hồ sơ, trong đó …": what was told before is a figure of its own
        if merged is not None and one is not None and one.start >= count.start:
            merged.dropped = True


def _give_number(clauses: Clauses, share: Draft, drafts: dict[int, Draft]) -> None:
    """Put 412 into the share in "412 chi bộ, chiếm 98% tổng số chi bộ, đã đại hội"."""
    count = next(iter(reversed(clauses.before(share.count))), None)
    repeated = drafts.get(id(count))
    if (
        count is None
        or repeated is None
        or repeated.metric is not None
        or repeated.value is None
        or count.noun != share.count.noun
        or not is_repeated(clauses, count, share.count)
    ):
        return
    share.value, share.base, share.base_role = repeated.value, repeated.base, repeated.base_role
    share.start, repeated.dropped = min(share.start, count.start), True
