"""Counts that are no figure: averages, thresholds, cases of named persons, what nobody claims."""

import re

from sosanh.extract.claims import is_claimed
from sosanh.extract.context import TextContext
from sosanh.extract.counts.clauses import Clauses
from sosanh.extract.counts.count import LESSENING, Count, is_of_each_time
from sosanh.extract.counts.named import SUMMED_UP
from sosanh.extract.drafts.roles import is_only_eligible
from sosanh.extract.opinions import is_only_talked_of
from sosanh.extract.text.cued import cued
from sosanh.extract.text.segments import CAPITALS, Sentence

_THESE = r"này|nói trên|nêu trên"
_NAMED = re.compile(
    rf"(?: (?:còn lại|khác|kia|nữa))?(?:,|:)?(?: (?:là|gồm|đó là|gồm có))?"
    rf" (?:ông|bà|đồng chí|anh|chị) [{CAPITALS}]| (?:{_THESE})\b"
)
_UNASKED = re.compile(
    r"[^;.()\d]{0,60}\b(?:mà|nhưng|khi) (?:chưa|không) (?:lập|xin|báo cáo|trình|được|có|qua)\b"
)
"""Behind "ban hành quyết định cho 12 cán bộ nghỉ hưu": "… mà chưa xin ý kiến của tỉnh"."""
_TOLD_OF = re.compile(rf" (?:{_THESE}|kể trên)\b")
_MEMBERS = ("member", "committee_member", "official_member")
_DISCIPLINE = ("discipline", "discipline_form")
_OTHERS = re.compile(r" khác\b")
_AVERAGE = cued(
    r"\b(?:(?P<time>(?:bình quân|trung bình)(?: 1 (?:năm|quý|tháng))?|h[àằ]ng năm"
    r"|mỗi (?:năm|tháng|quý|nhiệm kỳ|ngày|tuần)"
    r"|(?:ngày|tuần|tháng|năm) nào [^;:.()\d]{0,40}\bcũng)"
    r"|mỗi (?:tỉnh|bộ|huyện|quận|xã|phường|thôn|ấp|đơn vị|địa phương|nơi|sở|ngành|phòng|cơ quan"
    r"|đảng bộ|chi bộ|tổ))\b(?:(?:tp\.|[^;:.()\d]){0,45}|[^,;:.()\d]{46,90})\Z",
    "bình quân",
    "trung bình",
    "ng năm",
    "mỗi ",
    " nào ",
)
"""What opens "bình quân mỗi năm kết nạp 304 đảng viên": no number of any time, nor of any place."""
_AIMED_AT = cued(
    r"\b(?:mục tiêu|chỉ tiêu|phấn đấu)\b[^;.()\d]{0,40}\b(?:mỗi|h[àằ]ng) năm\b",
    "mục tiêu", "chỉ tiêu", "phấn đấu",
)  # fmt: skip
"""Before what is to be reached each year: "đặt mục tiêu mỗi năm kết nạp từ 60 - 70 đảng viên"."""
_OUT_OF_EVERY = cued(
    r"(?<!căn )(?<!chứng )\bcứ (?:(?:\d|(?:hai|ba|bốn|năm|sáu|mười) )[^;.]{0,60}"
    r" (?:thì|lại|có) (?:[^\W\d]+ ){0,3})?\Z",
    "cứ ",
)
"""What opens "Cứ 5 đảng viên mới thì có 3 là nữ": a proportion, and neither number of a time."""
_WON = re.compile(
    r"(?: (?:đã|vừa|được|bị|đều|có))* (?:trúng|đắc cử|bầu|nghỉ|từ chối|xin|giữ|tái cử|tham gia)\b"
)
"""Behind those who only were to undergo a deed, what they did: "… trong danh sách … trúng cử"."""
_THEN_DID = re.compile(r"[^,;:.]{0,90} (?:đã|hiện|vẫn|chưa|được)\b")
_SOME_UNITS = (
    r"(?:địa phương|đơn vị|huyện|quận|xã|phường|tỉnh|đảng bộ|đảng ủy|chi bộ|tổ chức đảng|cơ sở"
    r"|nơi)\b"
)
_MET_BY = re.compile(
    rf"\bcó (?:\w+ )?\d+ {_SOME_UNITS}(?:,? (?!trong|với|gồm|và|tổng)[^\W\d_]+){{1,9}} \Z"
)
"""What opens "có 5 địa phương kết nạp trên 100 đảng viên": what each of them has reached."""
_SEVERAL_DO = re.compile(
    r"(?: (?:khác|còn lại|này))?(?: (?:đã|sẽ|đều|cùng|phải|cần|có thể|dự kiến|được))* "
)
"""What parts those who each do it from their deed: "24 địa phương khác phải"."""
_THRESHOLD = cued(
    r"\btừ (?:đủ )?\d{1,2} (?:[^,;.()\d]{1,40} bị [^,;.()\d]{1,40} trở (?:lên|xuống)"
    r"|[^,;.()\d]{1,50} trở (?:lên|xuống) (?:thì|phải|bị|sẽ))\b",
    " trở ",
)
"""A number from which a rule holds: "có từ 2 đảng viên bị cảnh cáo trở lên"."""
_NOT_DONE = (*LESSENING, "abolish", "merge")
_LIKE_IT = re.compile(r"(?: nào)? (?:như (?:thế|vậy|trên)|nói trên|nêu trên|kể trên)\b")
"""Behind none of what was only claimed: "không ban hành văn bản nào như thế"."""
_OF_SOME = re.compile(
    rf"\b(?:nhiều|một số|không ít|những|vẫn còn|có \d+|còn \d+) {_SOME_UNITS}[^;:.()]{{0,45}}\Z"
    r"|\b(?:ngoài|trừ) [^;:.()\d]{3,60}, \Z"
)
"""What opens "nhiều chi bộ không kết nạp được đảng viên nào": the others may have."""
_OF_SO_MANY = cued(
    rf"(?:\A|[\n.;:,] )(?:còn |riêng |có )?(?:\d[\d.]*|hai|ba|bốn|năm|sáu)"
    rf" {_SOME_UNITS}[^;:.()]{{0,70}}\Z",
    "địa phương", "đơn vị", "huyện", "quận", "xã", "phường", "tỉnh", "đảng", "chi bộ", "nơi",
)  # fmt: skip
"""The same of some that are counted: "6 đảng bộ cả năm không phát hiện tổ chức nào vi phạm"."""
_HOLDS_TWO = re.compile(r" (?:kiêm|đồng thời)\b")
"""Behind those of whom none was punished, what makes them a few: "bí thư kiêm chủ tịch nào"."""


def is_of_no_time_or_place(context: TextContext, clauses: Clauses, count: Count) -> bool:
    """Whether a counted deed is no figure of its own time and place, or not told as one."""
    return (
        _is_of_each(context, clauses, count)
        or _did_something_else(context, count)
        or _was_not_for_them(context, clauses, count)
        or not is_told(context, clauses, count)
    )


def is_told(context: TextContext, clauses: Clauses, count: Count) -> bool:
    """Whether the text says so itself, with the deed, and not as anybody's opinion."""
    end = max(count.end, count.action.end) if count.action is not None else count.end
    sentence = clauses.sentence
    return is_claimed(context, sentence, count.start, end) and not is_only_talked_of(
        context, sentence, count.start, count.end
    )


def bounds_each_time(context: TextContext, sentence: Sentence, count: Count) -> bool:
    """Whether a count says between what each year or month was: "mỗi năm giảm từ 260 - 693"."""
    if count.numeral.high is None:
        return False
    average = _AVERAGE.search(context.folded, sentence.start, count.start)
    return average is not None and _is_bounded_each_time(count, average)


def _is_bounded_each_time(count: Count, average: re.Match[str]) -> bool:
    return count.numeral.high is not None and average["time"] is not None


def _is_of_each(context: TextContext, clauses: Clauses, count: Count) -> bool:
    """Whether a number is an average, or what some units reach: that of no time or place."""
    folded, before = context.folded, (clauses.sentence.start, count.start)
    if is_of_each_time(folded, count):
        return True
    if _THRESHOLD.match(folded, max(0, count.numeral.start - len("từ ")), clauses.sentence.end):
        return True
    average = _AVERAGE.search(folded, *before)
    if average is not None and SUMMED_UP.search(folded, *before):
        average = None
    if average is not None and not context.places.each_of(count.start):
        bounds = _is_bounded_each_time(count, average)
        return not bounds or _AIMED_AT.search(folded, *before) is not None
    if count.is_lessened and _is_told_of_several(clauses, count):
        return True
    if count.numeral.qualifier in ("over", "at_least") and count.action is not None:
        met = _MET_BY.search(folded, *before)
        return met is not None and met.start() < count.action.start
    if _OUT_OF_EVERY.search(folded, *before):
        return True
    nobody = count.numeral.form == "word" and count.numeral.value == 0
    deed = count.action.phrase.code if count.action is not None else ""
    if nobody and deed in _NOT_DONE and folded.startswith("chưa ", count.start):
        return True  # "chưa giảm đơn vị nào": what was not done yet counts nothing
    if not nobody:
        return False
    if _HOLDS_TWO.match(folded, count.end) is not None:
        return True
    return (
        any(told.search(folded, *before) for told in (_OF_SOME, _OF_SO_MANY))
        or _LIKE_IT.match(folded, count.end) is not None
    )


def _is_told_of_several(clauses: Clauses, count: Count) -> bool:
    """Whether each of those counted before did between so many: "15 sở giảm từ 1 đến 5 phòng".

    So it is where they are twice as many: "24 địa phương khác phải giảm 1 sở".
    """
    deed, before, numeral = count.action, clauses.before(count)[-1:], count.numeral
    if not before or deed is None or before[0].noun not in ("body", "unit", "admin_unit"):
        return False
    if _SEVERAL_DO.fullmatch(clauses.folded, before[0].end, deed.start) is None:
        return False
    value, several = numeral.value, before[0].numeral.value
    few = value is not None and several is not None and 2 * value <= several
    return few or numeral.high is not None or numeral.qualifier == "at_least"


def _did_something_else(context: TextContext, count: Count) -> bool:
    """Whether only the whole underwent it: "14 trong số 44 cán bộ luân chuyển đã trúng cử"."""
    whole, action = count.out_of, count.action
    if action is not None and is_only_eligible(context, count):
        return _WON.match(context.folded, action.end) is not None
    return (
        whole is not None
        and action is not None
        and action.start >= max(whole.end, count.end)
        and _THEN_DID.match(context.folded, action.end) is not None
    )


def _was_not_for_them(context: TextContext, clauses: Clauses, count: Count) -> bool:
    """Whether a decision had not been theirs to take, and so did not hold."""
    decided = context.folded.rfind("quyết định", clauses.sentence.start, count.start) >= 0
    return decided and _UNASKED.match(context.folded, count.end, clauses.sentence.end) is not None


def is_case(context: TextContext, count: Count) -> bool:
    """Whether persons that the text names are counted: "hai trường hợp ông …", "2 người này"."""
    disciplined = count.action is not None and count.action.phrase.code in _DISCIPLINE
    if disciplined and _OTHERS.match(context.folded, count.end):
        return True  # "khiển trách ba cán bộ khác"
    if count.noun == "person":
        return _NAMED.match(context.text, count.end) is not None
    return count.noun in _MEMBERS and _TOLD_OF.match(context.folded, count.end) is not None


def is_of_one_form(clauses: Clauses, count: Count) -> bool:
    """Whether "không có đảng viên bị kỷ luật" goes on with a form: none of that form only."""
    stop = clauses.folded.find(";", count.end, clauses.sentence.end)
    stop = stop if stop >= 0 else clauses.sentence.end
    return any(
        count.end < action.start < stop and action.phrase.code == "discipline_form"
        for action in clauses.actions
    )
