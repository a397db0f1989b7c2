"""What there is, told as a number of its own: "Số chi bộ chỉ còn 287", "Số đảng viên đầu kỳ: 5"."""

import re

from sosanh.extract.context import TextContext
from sosanh.extract.counts.clauses import Clauses
from sosanh.extract.counts.count import STOCKS, Count
from sosanh.extract.counts.ellipsis import is_frame, is_framed

_NUMBER_OF = re.compile(r"(?<!\w)(?:tổng )?số(?: lượng)? (?=[^\W\d])")
_OF_A_PART = re.compile(r"(?:trong đó|trong số|riêng|gồm)[^.;]{0,40}\Z")
_STANDING = re.compile(
    r" (?:(?:trực thuộc|có mặt|có|hiện có|đầu kỳ|cuối kỳ|đầu năm|cuối năm|đầu nhiệm kỳ|thực có)"
    r"(?: (?:đến|vào|tại|ở)(?: thời điểm)?)*(?: (?:đầu kỳ|cuối kỳ|báo cáo|đầu năm|cuối năm))?)?"
)
"""Behind the noun, what says no more than that they are there: "có đến cuối kỳ"."""
ALL_CELLS = re.compile(r"chi bộ(?: trực thuộc.*| dưới cơ sở)?")
_PERSONS = ("", "person", "member")
_IN_UNITS = ("cell", "grassroots_org")


def noun_told_of(context: TextContext, clauses: Clauses, count: Count) -> str | None:
    """The noun whose number `count` is, where nothing but when and where parts the two."""
    folded = context.folded
    if count.numeral.base is not None or count.part_of is not None or count.pair:
        return None
    if folded.find("số ", clauses.sentence.start, count.start) < 0:
        return None
    before = clauses.before(count)
    floor = clauses.floor(count)
    named = [*_NUMBER_OF.finditer(folded, floor, count.start)]
    raised = named and folded.endswith(("nâng ", "đưa "), 0, named[-1].start())
    if not raised and any(
        one.action is not None and not one.action.phrase.attributes["weight"] for one in before
    ):
        return None  # "Số tổ chức được kiểm tra là 612, số đảng viên là 1.908"
    if named and folded.find(" vào đảng", named[-1].end(), count.start) >= 0:
        return None  # "Số đảng viên vào Đảng năm ngoái là 204": those admitted
    if not named or _OF_A_PART.search(folded, floor, named[-1].start()):
        return None
    if not (clauses.ends(count) or is_framed(context, count.end)):
        return None
    begin = named[-1].end()
    noun = next(
        (
            hit for hit in context.hits_in("noun", begin, count.start)
            if hit.start == begin and hit.phrase.code in STOCKS
        ),
        None,
    )  # fmt: skip
    if noun is None:
        return None
    code = noun.phrase.code
    fits = count.noun in ("", code) or (code == "member" and count.noun in _PERSONS)
    fits |= code in _IN_UNITS and count.noun == "unit"  # "tổng số chi bộ lên 19 đơn vị"
    standing = _STANDING.match(folded, noun.end, count.start)
    rest = standing.end() if standing is not None else noun.end
    if not fits or not is_frame(context, rest, count.start, bare=True):
        return None
    return code
