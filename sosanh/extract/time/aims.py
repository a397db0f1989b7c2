"""Years that only name a plan, an aim, a paper or a congress, and date no result."""

import re

from sosanh.extract.numerals.numeral import Numeral
from sosanh.extract.time.phrase import TimePhrase

_AIMED = re.compile(
    r"(?:chỉ tiêu|kế hoạch|mục tiêu|dự toán|đề án|chương trình|nhiệm vụ)(?: \w+){0,2}"
    r" (?:của|giao|cho) \Z"
)
"""Before the year of an aim that others gave, which dates no result."""
_AIM_OF = re.compile(r"(?:chỉ tiêu|kế hoạch|mục tiêu|nghị quyết)(?: \w+){0,3} \Z")
_SO_AS_TO = re.compile(
    r"\b(?:để|nhằm|hướng tới|tiến tới|bảo đảm|đảm bảo) (?:cán đích|về đích|đạt|hoàn thành|đủ|còn|có"
    r"|bảo đảm|đảm bảo|đáp ứng)\b[^;:()\n]{0,60}\Z"
)
"""Before the year in which something is to be reached by what was just told."""
_SET_FOR = re.compile(
    r"(?:chỉ tiêu|kế hoạch|nghị quyết|mục tiêu)\b[^;:()\d]{0,140}"
    r"\b(?:đề ra|đặt ra|giao|đăng ký)(?: cho| trong| của)* \Z"
)
"""Before the year of an aim that somebody set: "74% chỉ tiêu của các quận ủy đề ra trong năm"."""
_MEASURED_BY = re.compile(
    r"\s?%? (?:so với )?(?:chỉ tiêu|kế hoạch|nghị quyết|mục tiêu)(?: [^\W\d_]+){0,5} \Z"
)
"""Between a percent and the year of the aim that it measures: "35% chỉ tiêu năm"."""
_CARRIED_OUT = re.compile(r"\b(?:thực hiện|triển khai|theo|căn cứ) [^,.;:\d]{0,40}\Z")
"""Before the year of a plan that is only carried out."""
_OPENS_WITH_PAPER = re.compile(
    r"(?:[-+•*] |\d+\. )?(?:thực hiện|triển khai|theo|căn cứ|bám sát|trên cơ sở|quán triệt"
    r"|cụ thể hóa|với chủ đề)\b"
)
"""How a sentence begins that names a paper first: "Bám sát Nghị quyết số 68 … năm 2022, …"."""
_CONGRESS = re.compile(r"\b(?<!nghị quyết )đại hội\b[^.;:\n]{0,80}\Z")
_WRONG_AT = re.compile(
    r"\b(?:liên quan|sai phạm|vi phạm|gian lận|tiêu cực|nâng điểm|trục lợi|thiệt hại)\b"
    r"[^;:.()]{0,90}\b(?:kỳ thi|kì thi|cuộc thi|đợt thi|thi tuyển|tuyển sinh|bầu cử|bão|lũ|lụt"
    r"|thiên tai|hạn hán|dịch tả lợn|dự án)\b[^,;:.()\d]{0,40} \Z"
)
"""Before the year of what some did wrong at: "gian lận trong kỳ thi THPT quốc gia năm 2018"."""
_FOUNDED = re.compile(
    r"\b(?:thành lập|ra đời|tái lập|chia tách)\b(?: [^\W\d_]+){0,7} (?:từ|vào|hồi) \Z"
    r"|\b(?:được|chính thức) (?:thành lập|tái lập|chia tách)(?: từ| vào)? \Z"
)
"""Before the year in which something began: "công ty thành lập chi bộ vào năm 2013"."""
_LEADS_TO_TIME = re.compile(
    r"\b(?:trong|cả|toàn|suốt|riêng|sang|bước|vào|qua|đến|tới|từ|hết|kết thúc|tính|chung|cộng|là"
    r"|của|còn|và|thì|so với|hơn|bằng|đầu|cuối|giữa|hồi|sau|trước|với|cho|báo cáo|kết quả"
    r"|tình hình)\Z"
)
"""The last word before a year that tells of when, not of whose year: "chuyên đề năm 2021"."""
_AFTER_EVENT = re.compile(
    r"\W*(?:(?P<by>qua)|sau)(?: các| khi| đợt)* (?P<looked>kiểm điểm|tự phê bình|kiểm tra"
    r"|thanh tra|rà soát|đánh giá)"
    r"(?: [^\W\d]+){0,4} "
)
"""Before the time of what others followed upon, in another time: "Sau đợt kiểm điểm cuối năm …"."""
_SELF_CRITICISM = ("kiểm điểm", "tự phê bình")
"""What faults are found by at the end of a year, to be remedied in the next."""
_TWO_WORDS = re.compile(r"[^\W\d_]+ [^\W\d_]+\Z")
_SETS = re.compile(r",? (?:đã |có )?(?:đề ra|đặt ra|đặt (?:mục|chỉ) tiêu|xác định|giao)\b")
"""After the term of a congress that sets aims for it."""


def names_aim(folded: str, start: int, phrase: TimePhrase) -> bool:
    """Whether words since `start` make it the year of an aim: "để đạt chỉ tiêu cả năm".

    Or of what a deed leads to: "tinh giản 410 biên chế để cán đích 10% vào năm 2021".
    """
    if _AIMED.search(folded, start, phrase.start):
        return True
    if phrase.precision == "year" and _SO_AS_TO.search(folded, start, phrase.start):
        return True
    return phrase.lean == "whole_year" and _AIM_OF.search(folded, start, phrase.start) is not None


def measures_aim(folded: str, figure: Numeral, phrase: TimePhrase) -> bool:
    """Whether it is the year of an aim that `figure` tells how far is met: "35% chỉ tiêu năm"."""
    if phrase.precision != "year" or figure.form != "percent":
        return False
    return _MEASURED_BY.fullmatch(folded, figure.end, phrase.start) is not None or is_aim_set_for(
        folded, figure.end, phrase
    )


def is_aim_set_for(folded: str, start: int, phrase: TimePhrase) -> bool:
    """Whether words since `start` make it the year for which somebody set an aim."""
    return _SET_FOR.search(folded, start, phrase.start) is not None


def names_paper(folded: str, start: int, phrase: TimePhrase, *, opens: bool) -> bool:
    """Whether it is of a paper that is only carried out in what the sentence tells.

    Words that `start` the sentence say so only where no figure stands before the phrase: it `opens`
    the sentence.
    """
    if _CARRIED_OUT.search(folded, start, phrase.start):
        return True
    return opens and _OPENS_WITH_PAPER.match(folded, start, phrase.start) is not None


def names_thing(lead: str) -> bool:
    """Whether the `lead` of a year names whose it is: "học tập chuyên đề năm 2021"."""
    told = lead.strip(" -+*•")
    return _TWO_WORDS.search(told) is not None and _LEADS_TO_TIME.search(told) is None


def names_event(folded: str, start: int, phrase: TimePhrase) -> bool:
    """Whether it is the year of what those counted before `start` did wrong at."""
    return (
        phrase.precision == "year"
        and phrase.lean is None
        and _WRONG_AT.search(folded, start, phrase.start) is not None
    )


def names_founding(folded: str, start: int, phrase: TimePhrase) -> bool:
    """Whether it is the year in which something was founded that a text is on."""
    return (
        phrase.precision == "year"
        and phrase.lean is None
        and _FOUNDED.search(folded, start, phrase.start) is not None
    )


def follows_event(folded: str, start: int, phrase: TimePhrase) -> bool:
    """Whether it is the time of what is over: "Sau kiểm điểm cuối năm 2017, …".

    Not of what was found by it then: "Qua kiểm tra năm 2018, kết luận 38 đảng viên vi phạm".
    """
    if phrase.precision not in ("year", "span", "month") or phrase.until_now:
        return False
    after = _AFTER_EVENT.fullmatch(folded, start, phrase.start)
    if after is None:
        return False
    found = after["by"] is not None and after["looked"] not in _SELF_CRITICISM
    return not (found and phrase.precision == "year")


def names_congress(folded: str, start: int, phrase: TimePhrase) -> bool:
    """Whether a term is that of a congress, no time: "Đại hội …, nhiệm kỳ 2020 - 2025".

    Not before the aims that it set for that time.
    """
    if _SETS.match(folded, phrase.end) or folded.endswith(("đề ra ", "đặt ra "), 0, phrase.start):
        return False
    return _CONGRESS.search(folded, start, phrase.start) is not None
