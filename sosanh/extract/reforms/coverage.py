"""How far a model has spread: 147 of 156 communes, 45,2 % of the villages, in 5 districts."""

import re
from decimal import Decimal
from typing import NamedTuple

from sosanh.extract.context import TextContext
from sosanh.extract.numerals.numeral import Numeral
from sosanh.extract.text.rows import JOINT
from sosanh.extract.text.segments import Sentence
from sosanh.extract.text.units import COMMUNE, DISTRICT, UNIT, VILLAGE

# What a model spreads over; a count of anything else is an observation, not coverage.
_UNIT = re.compile(
    rf" (?:{COMMUNE}|{DISTRICT}|đơn vị|{VILLAGE}|khu|tổ(?! chức| công nghệ)"
    r"|chi bộ|địa phương|nơi|bí thư|thủ tục|cơ quan|đảng bộ|đảng ủy|sở|tỉnh(?! ủy))(?!\w)"
)
_SHARE_OF = re.compile(r" (?:tổng )?số" + _UNIT.pattern)
"""Behind a percent that a model's own words hold: "95% số xã có bí thư kiêm chủ tịch"."""
_KIND = (
    rf"(?:{UNIT}|{VILLAGE}|tổ nhân dân"
    r"|cơ quan|đơn vị|sở|ban|ngành|địa phương|chi bộ)"
)
_ALL_UNITS = re.compile(
    rf" (?:các |số )?{_KIND}(?:{JOINT} {_KIND})*(?: (?:trên địa bàn|của|trong|thuộc)"
    r"(?: toàn)? (?:tỉnh|thành phố|huyện|xã))? (?:(?:đều|đã|có|được) )*"
)
"""What parts "100%" from its model: "các xã, phường, thị trấn, thôn, xóm đã …"."""
_FAR = 160
_AT = re.compile(r"(?<!\w)(?:ở|tại|có|cả|gồm|trên|ra|tới|đến) $")
# "cả 452 thôn đều có", "260 xã, phường, thị trấn và 8 huyện, thành phố đều có"
_EACH = re.compile(r"(?:,? [^\W\d]+){0,6}(?: và \d[\d.]*(?:,? [^\W\d]+){1,6})? đều(?!\w)(?! có \d)")
_ALL_OF = re.compile(r"(?<!\w)(?:tất cả|toàn bộ|cả) $")
_PARTED = re.compile(rf"[;:(]|,(?! {_KIND})|\b(?:trong đó|riêng)\b")
"""What parts all of them from another deed: "12/12 đảng bộ đã đại hội, 3 nơi bầu …"."""
_MANY = 4
_TAKEN_UP = re.compile(
    r"(?:, [^\W\d]+(?: [^\W\d]+)?){0,2} (?:đã |đều |đang )*"
    r"(?:áp dụng|làm theo|xây dựng theo|có quy chế)\b"
)
"""Behind units that took a model up: "…, đến nay 161/161 xã, phường, thị trấn áp dụng"."""
_AND_NEXT = re.compile(r", (?:và|đồng thời)(?: (?:đã|sẽ|tiếp tục))? ")
"""What parts the units of one deed from the next: "giám sát tại 6 phường, và đề nghị …"."""
_IN_ALL = re.compile(r"\b(?:trong|trên)(?: tổng)? số \Z")
"""Before the number of all: "trong tổng số 156 xã, 147 nơi có bí thư kiêm chủ tịch"."""
_SPREAD_TO = re.compile(
    r"\b(?:nhân(?: rộng)?|mở(?: rộng)?|lan(?: rộng)?|tăng) (?:ra|đến|tới|lên|sang)"
    r"(?: (?:toàn bộ|cả|tới))? \Z"
)
"""Before how many units a model has reached, whatever it began with: "6 xã, nay mở ra 40 xã"."""
_BECAME = re.compile(r"\b(?:còn|thành|(?:giảm|rút|gom) xuống)(?: còn)? \Z")
"""Before how many units there are since a change, which are none that took it up."""
_OUT_OF = re.compile(r" (?:trong|trên)(?: (?:tổng )?số)? (?=\d)")
OF_AIM = re.compile(r"%? (?:so với )?(?:chỉ tiêu|kế hoạch|mục tiêu|nghị quyết)\b")
"""Behind a percent of what was aimed at, which is no share of the units."""
_ASIDE = re.compile(r"\([^()]*\)")
_REACH = 45
_SHARE_GAP = 30


class Coverage(NamedTuple):
    """Value and base as counted, the share as printed; the stretch that holds model and figures."""

    value: Decimal | None
    base: Decimal | None
    percent: Decimal | None
    start: int
    end: int
    each: bool = False  # "cả 452 thôn đều": all of them, though no base is stated

    @property
    def is_complete(self) -> bool:
        """Whether all of more than one unit are covered: 94/94 communes, 100 % of the villages."""
        whole = self.base is not None and self.base > 1 and self.value == self.base
        return whole or self.each or (self.base is None and self.percent == 100)


def _whole_of(context: TextContext, numeral: Numeral) -> Numeral | None:
    """The number that `numeral` is out of: "147 trong số 156 xã", "147 xã trong tổng số 156 xã"."""
    if numeral.base is not None:
        return None
    unit = _UNIT.match(context.folded, numeral.end)
    joined = _OUT_OF.match(context.folded, numeral.end) or (
        _OUT_OF.match(context.folded, unit.end()) if unit is not None else None
    )
    if joined is None:
        return None
    return next(iter(context.numerals_in(joined.end(), joined.end() + 1)), None)


def read_coverage(
    context: TextContext, sentence: Sentence, start: int, end: int, named: tuple[int, int]
) -> Coverage:
    """Read the coverage stated close to a model and its stage, which `text[start:end]` tells.

    What a comma parts from the words where it is `named` is the count of another deed: "đã bãi bỏ
    28 thủ tục, ủy quyền 112".
    """
    value = base = percent = told_whole = None
    each = False
    first, last = start, end
    low = max(sentence.start, start - _FAR)
    high = min(sentence.end, end + _REACH)
    for numeral in context.numerals_in(low, high):
        if numeral.reason is not None or numeral.end > high:
            continue
        if ";" in context.text[end : numeral.start]:
            break  # "luân chuyển 11 cán bộ; 12/12 huyện có bí thư không phải người địa phương"
        apart = context.text[numeral.end : start] if numeral.end <= start else ""
        of_all = bool(apart) and _ALL_UNITS.fullmatch(context.folded, numeral.end, start)
        all_of = (
            numeral.form != "percent"
            and (numeral.value or 0) >= _MANY
            and _ALL_OF.search(context.folded, max(low, numeral.start - 9), numeral.start)
        )
        # "96/96 đảng ủy xã, phường đã …" reaches as far as "tất cả 96 đảng ủy xã, phường đã …"
        complete = (
            numeral.base is not None
            and numeral.base == numeral.value
            and not _PARTED.search(context.folded, numeral.end, max(numeral.end, start))
        )
        far = all_of or complete or (of_all and numeral.form == "percent")
        if not far and len(_ASIDE.sub("", apart)) + numeral.end - numeral.start > _REACH:
            continue  # what stands in parentheses parts nothing: "4/11 đơn vị (A, B, C, D) đã …"
        if numeral.form == "percent":
            follows = value is not None and numeral.start - last < _SHARE_GAP
            # a comma parts a share from the model, unless it parts the units: "100% thôn, bản"
            units = of_all or _UNIT.match(context.folded, numeral.end)
            parted = ";" if units else "[,;]"
            before = numeral.end <= start and not re.search(parted, apart)
            if "," not in context.text[numeral.end : named[0]]:
                units = units or _SHARE_OF.match(context.folded, numeral.end)
            within = start <= numeral.start < end and bool(units)
            if percent is not None or not (follows or before or within):
                continue
            if OF_AIM.match(context.folded, numeral.end):
                continue
            percent = numeral.value
        else:
            whole = _whole_of(context, numeral)
            unit = _UNIT.match(context.folded, numeral.end, sentence.end)
            if whole is not None:
                unit = _UNIT.match(context.folded, whole.end, sentence.end) or unit
            reached = _SPREAD_TO.search(context.folded, low, numeral.start) is not None
            if value is not None and base is None and reached and unit is not None:
                value, last = numeral.value, max(last, unit.end())
                continue
            if value is not None or numeral.high is not None or unit is None or ";" in apart:
                continue
            if value is None and _IN_ALL.search(context.folded, low, numeral.start):
                told_whole = numeral
                continue
            if _AND_NEXT.search(apart) or _BECAME.search(
                context.folded, max(low, numeral.start - 9), numeral.start
            ):
                continue
            if context.document.text.startswith("\t", numeral.end):
                continue  # "15 | Xã có bí thư đồng thời là chủ tịch": the number of a row
            placed = _AT.search(context.folded, max(low, numeral.start - 6), numeral.start)
            each = bool(all_of or _EACH.match(context.folded, unit.end(), sentence.end))
            within = start <= numeral.start < end
            if numeral.end <= named[0] and "," in context.text[numeral.end : named[1]]:
                within = False
            of = numeral.base if whole is None else whole.value
            if of is None and told_whole is not None and told_whole.end < numeral.start:
                of = told_whole.value
                first = min(first, told_whole.start)
            if of is None and placed is None and not within and not each:
                continue
            taken_up = of is not None and _TAKEN_UP.match(context.folded, unit.end(), sentence.end)
            if placed is None and not taken_up and "," in context.text[end : numeral.start]:
                continue  # "luân chuyển 87 cán bộ, 10/10 bí thư …": of what comes next
            value, base, last = numeral.value, of, max(last, unit.end())
        first, last = min(first, numeral.start), max(last, numeral.end)
    return Coverage(value, base, percent, first, last, each)
