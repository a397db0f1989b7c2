"""Petitions, which the words before their number tell apart: "khiếu nại 28 vụ, tố cáo 6 vụ"."""

import re

from sosanh.extract.counts.count import Count
from sosanh.extract.text.units import COMMUNE, DISTRICT

_PETITION = re.compile(
    r"(?P<both>(?:khiếu nại|tố cáo)(?:,| và| -) )?(?:(?:đơn|đơn thư|vụ|vụ việc) )?"
    r"(?P<kind>khiếu nại|tố cáo)(?: (?:là|có|gồm))?:? \Z"
)
"""What names petitions before their number: "khiếu nại 28 vụ, tố cáo 6 vụ"."""
_PETITION_IS = re.compile(
    r"\bsố (?:lượng )?(?:vụ việc|vụ|đơn thư|đơn) (?P<both>(?:khiếu nại|tố cáo)(?:,| và| -) )?"
    r"(?P<kind>khiếu nại|tố cáo)\b[^,;:.()\d]{0,40} (?:là|có) \Z"
)
_PETITION_DUE = re.compile(
    r"(?:\A|(?<=\n)|(?<=[,;:.] )|(?<=\bsố ))"
    r"(?P<both>(?:khiếu nại|tố cáo)(?:,| và| -) )?(?P<kind>khiếu nại|tố cáo)"
    r" (?:phải|cần|nhận được|tiếp nhận|thuộc)\b[^,;:.()\d]{0,40} (?:là|có) \Z"
)
"""The same where the word itself is the subject: "Tố cáo phải giải quyết là 9 vụ"."""
_PETITION_TOPIC = re.compile(
    r"(?:\A|(?<=\n)|(?<=[;.:] )|(?<=[-+*•] ))(?:(?:còn|riêng|về|đối với|với|trong|số) )*"
    r"(?P<both>(?:khiếu nại|tố cáo)(?:,| và| -) )?(?:(?:đơn|đơn thư|vụ|vụ việc) )?"
    r"(?P<kind>khiếu nại|tố cáo)[,:](?! khiếu nại| tố cáo)"
    r"(?: (?:\d{1,2} tháng|năm \d{4}|quý \w+)\b)?[^;.:\d]{1,60} \Z"
)
"""The same as the topic of a sentence: "Về tố cáo, đã giải quyết 21/25 vụ"."""
_AND_SETTLED = re.compile(
    r"[^,;:.()\d]{0,30},? (?:đến nay |hiện |các cấp |kết quả |trong đó )?(?:đã |được )*"
    r"(?:xem xét, )?(?:thụ lý |tập trung )?giải quyết(?: xong| được| dứt điểm)? (?:cả |hết )?"
)
_NEXT_UNIT = re.compile(
    rf"[,;](?: còn| riêng| và)? (?:{DISTRICT}|thành phố|{COMMUNE}) [^,;:.()\d]{{2,30}} "
)
_CLASSIFIERS = ("vụ", "đơn", "đơn thư", "vụ việc", "việc", "trường hợp")
_LEAD = 40
"""Characters before a number in which the word stands that names them."""
_NOUNS = ("denunciation", "complaint", "mixed_petition")


def is_classified(count: Count) -> bool:
    """Whether only a classifier is counted, whatever it is of: "28 vụ", "6 đơn"."""
    hit = count.noun_hit
    return hit is not None and hit.phrase.surface in _CLASSIFIERS


def petition_named(folded: str, start: int, count: Count) -> str:
    """The noun of the petitions that a sentence from `start` on names before `count`, or ""."""
    told = _PETITION.search(folded, max(start, count.start - _LEAD), count.start)
    if told is None:
        told = _PETITION_IS.search(folded, start, count.start)
    if told is None and is_classified(count):
        told = _PETITION_DUE.search(folded, start, count.start) or _PETITION_TOPIC.search(
            folded, start, count.start
        )
    if told is None:
        return ""
    if told["both"]:
        return "mixed_petition"
    return "denunciation" if told["kind"] == "tố cáo" else "complaint"


def petition_again(folded: str, last: Count, count: Count) -> str:
    """That of the `last`, with which it goes on, or "": "tố cáo là 39 vụ, đã giải quyết 36"."""
    if last.noun not in _NOUNS or count.noun_hit is None:
        return ""
    between = folded, last.end, count.start
    again = _AND_SETTLED.fullmatch(*between) or _NEXT_UNIT.fullmatch(*between)
    return last.noun if again else ""
