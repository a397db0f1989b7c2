"""The role that the nearest word before a figure gives: "đã", "sẽ", "phấn đấu", "để"."""

import re
from collections.abc import Sequence

from sosanh.extract.catalogue.phrases import Hit
from sosanh.extract.context import TextContext
from sosanh.extract.counts.count import Count
from sosanh.extract.drafts.came_of import is_reached, only_says_why, sets_a_number_before
from sosanh.facts import Role

_ENDS_CLAUSE = re.compile(
    r"[;:]|, (?:nhưng|song|các|toàn|cả|đến nay|đã|có|ban|tỉnh|huyện|xã|ủy ban|ubkt|ubnd|hđnd|từ"
    r"|trong|năm|tháng|quý|sở|thành|quận|phường|thị|chi bộ|cấp ủy|chúng tôi|riêng)\b"
)
"""After which "để" no longer says what for: "Để thực hiện, các huyện ban hành 137 đề án"."""
FORESEEN = "dự kiến"
_PAST_STEP = re.compile(r"\b(?:sau khi|được|khi đã|căn cứ|trên cơ sở)\b[^,;.]{0,30}\Z")
"""Before a scheme or its approval that is told of as over."""
_HAS_ASKED = re.compile(r"(?<=\bđã )(?:đề xuất|đề nghị|kiến nghị|yêu cầu)\b[^;.]*, đồng thời ")
"""What else was done beside asking: "đã đề xuất Trung ương …, đồng thời mở 23 lớp"."""
_DECIDED = re.compile(
    r"(?:đề xuất|đề nghị|kiến nghị|trình) (?!việc\b)[^;.\d]{3,90}"
    r"\b(?:đã |ra |ban hành |có )?quyết định (?:về |việc |cho )*\Z"
)
"""What somebody asked for and who could then decided: "đề xuất Ban Bí thư quyết định …"."""
_WAS_GRANTED = re.compile(
    r"\d[^;.]{0,40}, (?:và |đến nay |sau đó )?(?:đã )?(?:được )?(?:[^,;.\d]{3,50} )?"
    r"(?:đã )?(?:quyết định|chấp thuận|đồng ý|phê duyệt|thông qua|chấp nhận)(?: [^\W\d]+){0,3} \Z"
)
"""What others made of what was asked: "đề nghị bãi bỏ 58, Chủ tịch UBND tỉnh quyết định bỏ 41"."""
_MEASURES = re.compile(
    r"(?:% (?:với )?|/(?!20\d\d )[\d.]{1,6} |\bso với |\b(?:vượt|vượt mức|hoàn thành vượt) "
    r"|\bhoàn thành \d{1,3}(?:/\d{1,3})? )(?:(?:chỉ tiêu|mục tiêu|kế hoạch)(?: so với)? )?\Z"
)
"""Before an aim that another figure was measured by: "vượt chỉ tiêu nghị quyết đề ra"."""
_MEASURES_REACH = len("hoàn thành 120/120 chỉ tiêu so với ")
_IS_MET = re.compile(r"(?: [^\W\d]+){0,3} (?:vượt|đều đạt|đã đạt|hoàn thành vượt)\b")
"""Behind aims that were reached: "Nhiều chỉ tiêu vượt kế hoạch: kết nạp 4.000 đảng viên"."""
_WITHIN_CLAUSE = re.compile(
    r"(?:(?!\b(?:đã|nhưng|song|vẫn|mới|chỉ)\b)[^,;:.()]){4,90}(?<! và )(?<! rồi )"
)
"""Between an aim and the word that only tells what it is: "mục tiêu đến năm 2026 sẽ …"."""


def role_by_cue(
    context: TextContext, count: Count, found: Sequence[Hit], floor: int, anchor: int, asks: bool
) -> Role | None:
    """The role that the nearest of the cues `found` gives; None where none of them holds.

    `asks` says that the deed itself is asking somebody.
    """
    action = count.action
    hits = [hit for hit in found if hit.phrase.code != "none"]
    for place, hit in reversed(list(enumerate(hits))):
        code = hit.phrase.code
        if code == "achieved" and place and _tells_of_a_noun(context, hits[place - 1], hit, anchor):
            continue
        if _is_aside(context, hit, count) or _measures(context, floor, hit.start):
            continue
        if sets_a_number_before(context, hit, anchor):
            continue
        if is_reached(context, hit, anchor):
            continue
        if code == "target" and _IS_MET.match(context.folded, hit.end, anchor):
            continue
        reach = hit.phrase.attributes["reach"]
        if only_says_why(context, hit, anchor):
            continue
        if reach == "opening" and is_of_a_past_step(context, count, hit, anchor):
            continue
        if code == "planned" and (
            _came_of_plan(context, count, hit) or _is_over_by_now(context, count, hit)
        ):
            continue
        if reach == "beside" and (
            action is None or hit.end + 1 != action.start or count.noun == "scheme"
        ):
            continue  # "đăng ký kết nạp 45 đảng viên", no "hồ sơ đăng ký tuyển sinh"
        bound = reach == "clause"
        if bound and code == "asked" and count.pair:
            continue  # "sắp xếp 32 xã để thành lập 14 xã mới": what they became
        if code == "asked" and _is_seen_to(count):
            continue
        if (code == "asked" and asks) or (
            bound and _ENDS_CLAUSE.search(context.folded, hit.end, anchor)
        ):
            continue
        if code == "asked" and _WAS_GRANTED.search(
            context.folded, hit.end, max(hit.end, anchor - 1)
        ):
            return "achieved"
        if code == "asked" and (
            _HAS_ASKED.search(context.folded, hit.start - 3, anchor)
            or (
                place
                and hits[place - 1].phrase.code == "achieved"
                and _DECIDED.match(context.folded, hit.start, anchor - 1)
            )
        ):
            return "achieved"
        if place and _is_of_an_aim(context, hits[place - 1], hit):
            return "target"
        if code in ("planned", "asked"):
            if action is None and count.pair != "before":
                # "75 xã sẽ gom về 28", but not "sẽ sắp xếp từ 20 xã …, nay đã còn 12"
                told = context.numerals_in(hit.end, count.start)
                return "planned" if count.pair == "after" and not told else "achieved"
            return "planned"
        return "target" if code == "target" else "achieved"
    return None


def _is_of_an_aim(context: TextContext, aim: Hit, hit: Hit) -> bool:
    """Whether a word of plans only tells what the `aim` is: "đặt mục tiêu đến 2026 sẽ giảm 210"."""
    return (
        aim.phrase.code == "target"
        and hit.phrase.surface in ("sẽ", "phải", "cần")
        and _WITHIN_CLAUSE.fullmatch(context.folded, aim.end, hit.start) is not None
    )


def _is_seen_to(count: Count) -> bool:
    """Whether what is still to be done says what there is: "còn 4 chi bộ phải củng cố"."""
    code = count.action.phrase.code if count.action is not None else ""
    return code == "consolidate" or (
        code == "remedy" and count.noun == "shortcoming" and count.how == "passive"
    )


def is_of_a_past_step(context: TextContext, count: Count, hit: Hit, anchor: int) -> bool:
    """Whether a scheme was only the step before: "Sau khi thống nhất chủ trương, tỉnh giải thể …".

    Nor is planned what came of it: "Theo đề án, tỉnh giảm được 20 phòng".
    """
    folded = context.folded
    start = context.sentence_at(hit.start).start
    step = _PAST_STEP.search(folded, start, hit.start) and "," in folded[hit.end : anchor]
    reached = hit.phrase.surface != FORESEEN and folded.endswith(" được ", 0, count.start)
    return bool(step) or reached


def _came_of_plan(context: TextContext, count: Count, hit: Hit) -> bool:
    """Whether so many were reached by a plan: "Theo kế hoạch, tỉnh luân chuyển được 14"."""
    folded = context.folded
    return folded.endswith("theo ", 0, hit.start) and folded.endswith(" được ", 0, count.start)


def _is_over_by_now(context: TextContext, count: Count, hit: Hit) -> bool:
    """Whether so many of a number foreseen were done: "dự kiến 34 đề án, chúng tôi xong 21"."""
    deed = count.action
    return (
        hit.phrase.surface == FORESEEN
        and deed is not None
        and deed.phrase.surface.endswith("xong")
        and "," in context.folded[hit.end : deed.start]
        and bool(context.numerals_in(hit.end, deed.start))
    )


def _tells_of_a_noun(context: TextContext, before: Hit, said: Hit, anchor: int) -> bool:
    """Whether "đã" only tells what something is like that is to be dealt with.

    "sẽ giảm 704 hợp đồng đã tồn tại nhiều năm, tinh giản 115 người".
    """
    folded = context.folded
    return (
        before.phrase.code in ("planned", "asked", "target")
        and "," not in folded[before.end : said.start]
        and "," in folded[said.end : anchor]
    )


def _is_aside(context: TextContext, hit: Hit, count: Count) -> bool:
    """Whether a parenthesis that was closed before `count` holds the cue."""
    folded = context.folded
    closed = folded.find(")", hit.end, count.start)
    opened = folded.rfind("(", 0, hit.start) if closed >= 0 else -1
    return opened >= 0 and ")" not in folded[opened : hit.start] and opened != count.parenthesis


def _measures(context: TextContext, floor: int, end: int) -> bool:
    """Whether another figure is measured by the target that stands behind `end`."""
    return _MEASURES.search(context.folded, max(floor, end - _MEASURES_REACH), end) is not None
