"""Administrative units under reorganisation: those merged, and those that came of it."""

import re

from sosanh.extract.counts.clauses import Clauses
from sosanh.extract.counts.count import Count
from sosanh.extract.metrics.codes import UNITS, UNITS_AFTER, UNITS_BEFORE
from sosanh.extract.metrics.cues import ReachingCues
from sosanh.extract.text.cued import cued
from sosanh.extract.text.segments import CAPITALS
from sosanh.extract.text.units import COMMUNE, DISTRICT

_ALONE = re.compile(
    r" (?:sẽ |đã |nay |phải )*(?:gom|gộp|dồn|rút|thu)\b"
    r"| (?:xuống|còn|thành|nay|lại|thay vì|được|gộp|nhập|rút|của|sau|từ ngày|từ tháng|kể từ|vào"
    r"|giảm(?= còn| xuống)|trước (?:đó|đây|kia|khi|sắp|sáp|hợp))\b|\s*[,;.()]|\s*\Z"
)
_MERGED_ONES = re.compile(
    r"\b(?:sau khi (?:thực hiện )?(?:sắp xếp|sáp nhập|hợp nhất|nhập)|trên cơ sở)(?: của)? "
    r"(?:hơn |gần |khoảng )?\Z"
)
"""What makes the next units those that were merged: "92 xã sau khi hợp nhất 2 tỉnh"."""
_UNITS_WITH_NAMES = (*COMMUNE.split("|"), *DISTRICT.split("|"))
_NAMED_ONES = re.compile(
    rf" (?:\((?:là )?|là |gồm |: )?(?!(?i:UBND|HĐND|TP|TX))[{CAPITALS}][^\W\d_]+"
)
"""Units told one by one, of one merger among many: "nhập 2 phường Hải Châu 1 và Hải Châu 2"."""
_AND_FEWER = re.compile(
    r"(?:, (?:xã|phường))*(?: \([^()]{0,60}\))?(?:,| -| –)? giảm (?:hơn |gần )?\d[\d.]*"
    r" (?:đơn vị|xã|phường)"
    r"(?!.{0,12} so với (?:năm|cùng kỳ))"
)
"""What makes units those that are left: "có 130 xã (119 xã, 11 phường), giảm 282 đơn vị"."""
_MERGED_INTO = re.compile(
    r"\b(?:hình thành|thành lập|tỉnh mới|mới)\b[^;.]{0,60}\b(?:hợp nhất|sáp nhập)\b[^;.]{0,120}"
    r" với (?:tổng số |tổng cộng |hơn |gần )?\Z"
)
"""What makes units those of the new province: "hình thành từ hợp nhất 3 tỉnh … với 124 xã"."""
THEN_FEWER = re.compile(
    r"(?: ?\([^()]{0,80}\)|,? (?:gồm|trong đó|thuộc)(?: tp\.|[^.;]){0,80})?[.,;] ?"
    r"(?:dự kiến,? |theo (?:đề án|phương án|dự thảo)(?:,? |[^.;,\d]{1,50},? ))?"
    r"(?:(?:tỉnh|thành phố|địa phương|nơi)(?: này)? )?"
    r"(?:(?:nay )?dự kiến (?:sau sắp xếp )?(?:đến )?(?:hết |cuối )?(?:năm \d{4},? )?(?:sẽ )?"
    r"(?:chỉ )?(?:còn|giảm)"
    r"|sẽ (?:chỉ )?còn"
    r"|(?:sau (?:khi )?(?:thực hiện )?(?:sắp xếp|sáp nhập|hợp nhất)|sẽ (?:sắp xếp|sáp nhập)"
    r"|khi (?:không tổ chức|không còn|bỏ))"
    r"(?:tp\.|[^.;\d]){0,80}?\b(?:còn|thành|giảm))(?: lại)? (?:tối đa |khoảng |hơn |gần )?\d"
)
"""What makes units those before: "hiện có 207 xã. Sau sắp xếp, dự kiến còn 66"."""
WORKS_WITH = cued(
    r"(?:\(mới\)|\bmới\b|\b0?1[/-]0?7\b)[^;.]*\b(?:hoạt động|vận hành)\b"
    r"(?:[^;.\d]|0?1[/-]0?7){0,40} với (?:tổng số )?\Z",
    "hoạt động", "vận hành",
)  # fmt: skip
"""What the new province begins with: "Đồng Nai (mới) đi vào hoạt động với 95 đơn vị …"."""
_NEW_ONE_HAS = re.compile(
    rf"(?:[Tt]ỉnh|[Tt]hành phố) (?:[{CAPITALS}][^\W\d_]* ){{0,4}}\(?mới\)?"
    r"(?:,[^;.\d]{3,60},| \([^()\d]{3,60}\)| sẽ| hiện(?: nay)?| nay| vì (?:vậy|thế)| do đó| nhờ đó"
    r"| theo đó| chỉ| đang)* (?:có|gồm|còn) (?:tổng số |tổng cộng |cả thảy )?\Z"
)
"""What makes units those of a merged province: "Thành phố Đà Nẵng mới, gồm …, có 94 đơn vị"."""
_AS_PLANNED = cued(
    r"\btheo (?:dự thảo |nội dung )?(?:phương án|đề án|dự thảo|tờ trình)\b[^;.\d]{0,90}"
    r" (?:chỉ )?còn(?: lại)? (?:khoảng )?\Z",
    "phương án", "đề án", "dự thảo", "tờ trình",
)  # fmt: skip
"""What makes units those that will be left: "Theo đề án sắp xếp, toàn tỉnh còn 35 xã, phường"."""
ENDED = re.compile(
    r"(?:[^,;.]|, (?=thành|thị|quận|huyện|phường|xã|đặc khu)){0,110}"
    r" (?:(?:kết thúc|chấm dứt|dừng|ngừng)(?: hoạt động| (?:vai trò|sứ mệnh)|(?= từ| kể từ))"
    r"|không còn (?:hoạt động|tồn tại))\b"
)
"""Behind units that are no more, which were there before: "13 huyện kết thúc hoạt động"."""
_ENDS = re.compile(r"(?:kết thúc|chấm dứt|dừng|ngừng) (?:hoạt động )?(?:của )?(?:tất cả )?\Z")
"""What makes units those before: "kết thúc hoạt động của 13 đơn vị hành chính cấp huyện"."""
_FROM_DAY_ON = re.compile(
    r"\btừ (?:ngày )?\d{1,2}/\d{1,2}/20(?:19|2\d),?"
    r"(?: (?:tỉnh|thành phố|huyện|toàn tỉnh))?(?: [^,;.:\d]{2,30})? (?:có|còn|gồm) "
    r"(?=\d[\d.]* (?:đơn vị hành chính|xã|phường|huyện|thị trấn))"
)
"""The day of a merger: "Từ 01/01/2020 tỉnh có 10 đơn vị hành chính cấp huyện; trước đó là 11"."""
_MERGES = re.compile(r"[^;.\d]{0,40} (?:được )?(?:sắp xếp|sáp nhập|hợp nhất|nhập)\b")
_BEFORE_THAT = re.compile(r"\b(?:trước đó|trước đây|trước kia)(?: là| có|,)")
_ONLY_LEFT = re.compile(
    r"(?: cấp xã)?(?:[,;]| và)? (?:(?:dự kiến|theo (?:phương án|đề án)(?: trình [^,;.\d]{3,50})?"
    r"|tỉnh|thành phố|huyện"
    r"|sau (?:khi )?(?:sắp xếp|sáp nhập|hợp nhất)"
    r"|đến (?:hết |cuối )?(?:năm \d{4}|tháng [\d/]+)|sẽ|nay|chỉ),? )*"
    r"(?:còn|còn lại|xuống|xuống còn|giảm còn)(?: khoảng| hơn| gần)? "
)
_LEVEL_HAS = re.compile(r"(?:\A|[;,:] )cấp (?:xã|huyện)(?: (?:hiện|hiện nay|đang|nay))* có \Z")
_BY_NOW_HAS = re.compile(
    r"(?: cấp xã)?[;,.] (?:còn |thì )?(?:(?:nay|giờ|bây giờ|giờ đây|hiện|hiện nay|đến nay)"
    r" (?:chỉ )?(?:(?:là|có|còn) )?"
    r"|sau (?:khi )?(?:sắp xếp|sáp nhập|hợp nhất),? (?:số|con số) (?:này|ấy|đó) (?:chỉ )?"
    r"(?:là|còn) )"
)
"""Behind those before a merger, how many there are since: "trước sắp xếp có 171 xã; giờ là 54"."""
THEN_NOW = re.compile(
    r"(?:, (?:xã|phường|thị trấn))*,? (?:nay|giờ|bây giờ)(?: chỉ)?(?: còn| là)? \d"
)
"""Behind those there were: "trước đây có 21 xã, nay còn 15"; "Tiên Yên 19, nay là 14"."""
_FORMERLY_HAD = re.compile(r"\b(?:trước đây|trước kia|trước đó|vốn) (?:vốn )?(?:có |là )?\Z")
_HAS_NOW = re.compile(r"(?: cấp xã)?[,;] (?:hiện|hiện nay|đang|tổng số)(?: đang)?(?: có| là)? ")
_THEN_LEFT = re.compile(
    r"(?: đơn vị)?[,;] (?:dự kiến |sau (?:khi )?sắp xếp |sẽ |chỉ |nay )*còn(?: lại)? \d"
)
"""Behind units that there are as yet: "sắp xếp 3 đơn vị, hiện có 65, dự kiến còn 62"."""
_COMPARED_WITH = re.compile(r"(?: cấp xã)?,? (?:so với|thay vì)(?: con số)? ")
_ONCE = re.compile(r" (?:trước|hồi|của năm|vào) ")
_ON_COMMUNES = re.compile(
    r"\b(?:sắp xếp|sáp nhập|hợp nhất|nhập)(?: các)?(?: đơn vị hành chính)?(?: cấp)?"
    r" (?:xã|huyện|phường)\b"
    r"|(?:\A|[,;:] |\bhành chính |\b(?:ở|tại|với|về|đối với) )cấp (?:xã|huyện)"
    r"(?:,? (?:được|đã|sẽ|số đơn vị|đơn vị|toàn (?:tỉnh|huyện)"
    r"|giảm|tinh gọn|thu gọn|rút gọn|sắp xếp|sáp nhập|hợp nhất))*,? (?:giảm )?(?:từ )?\Z"
)
_OF_LEVEL = re.compile(
    r"[-+*•–\s]*(?:\w{1,2}[).] )?(?:về |ở |đối với |với )?(?:đơn vị hành chính )?"
    r"cấp (?:xã|huyện)[:,]?"
    r"(?: (?:trước|sau)(?: khi)? (?:sắp xếp|sáp nhập|hợp nhất)(?= |,)|[^;:.]*;(?= (?:trước|sau) )"
    r"| (?:đã |sẽ |cũng )*giảm (?:được |tổng cộng |hơn |gần )*\Z)"
    r"|.*\b(?:sắp xếp|sáp nhập|hợp nhất)\b[^:]*[,;] (?:ở )?cấp (?:xã|huyện) (?:đã |sẽ |cũng )*giảm"
    r" (?:được |tổng cộng |hơn |gần )*\Z"
)
"""What opens a sentence, or ends it, on units of a level: "… sắp xếp, cấp xã giảm 269 đơn vị"."""
_KEPT = re.compile(
    r"(?: (?:được|xin|đề nghị|đề xuất|kiến nghị|tiếp tục|thì|khác|còn lại))* "
    r"(?:giữ nguyên|không (?:phải |thuộc diện )?(?:sắp xếp|sáp nhập))\b"
)
"""Behind units to which nothing is done: "nhưng 9 xã được đề nghị giữ nguyên"."""
_NAMES_OF = re.compile(r"\btên (?:gọi )?(?:của |các |của các )\Z")
"""Before units of which only the names are kept: "Tên của 12 huyện được giữ lại"."""
_FEWEST = 5
_PARTNERS = re.compile(r" (?:với|cùng|cùng với|chung với) ")
"""Behind a verb, what leads to those with which one unit merges."""
_OLD_ONES = re.compile(r" (?:cấp xã )?cũ\b")
_BEGIN_WORK = re.compile(
    r"(?<! mới)(?: mới)(?: của [^,;.()\d]{2,30}?)?(?: (?:sẽ|đã|chính thức|đồng loạt|cùng))*"
    r" (?:(?:bắt đầu )?(?:đi vào )?(?:hoạt động|vận hành)(?! thử))\b"
)
"""Behind units that came of a merger: "96 xã mới đi vào hoạt động"."""
_WHOSE = re.compile(
    r"(?:,? [^\W\d_]+){0,4}? (?:của|ở|tại|thuộc|trong|trên địa bàn)(?: các| tổng số| hơn| gần)* "
)
"""Between what is merged and the units where it lies: "110 xóm trước đây của 24 xã"."""
_MERGED_TOO = ("village", "body")
"""Nouns of what is merged as communes are."""


class MergedUnits(ReachingCues):
    """What became of the units that a count counts."""

    def _deed_on_units(self, clauses: Clauses, count: Count, action: str) -> str:
        """What became of units where no verb of their own says it, or the verb is of others.

        "sau khi hợp nhất 2 tỉnh" names the merged, "sắp xếp 42 xã, còn 130 xã" what remains.
        """
        begin = clauses.sentence.start
        if _NAMES_OF.search(self._context.folded, begin, count.start):
            return "other"
        if action == "merge" and _KEPT.match(self._context.folded, count.end):
            return "other"
        own = count.action
        if action == "merge" and own is not None and own.end <= count.start:
            lead = self._context.folded[own.end : count.start]
            if _PARTNERS.match(lead) or (
                own.phrase.surface == "nhập" and lead.startswith(" thêm ")
            ):
                return "other"  # "xã sẽ nhập với 2 xã lân cận"
        if action == "merge" and self._is_told_of_all(clauses, count):
            return "other"
        behind = own is not None and own.start >= count.end and own.phrase.surface.endswith(" từ")
        if action == "merge" and behind:
            return "reduced_to"  # "54 xã mới được thành lập từ …": what came of it
        if _MERGED_ONES.search(self._context.folded, begin, count.start):
            return "merge" if count.numeral.form != "word" else "other"
        if ENDED.match(self._context.folded, count.end) or _ENDS.search(
            self._context.folded, begin, count.start
        ):
            return "merge"
        if action == "merge" and _MERGED_INTO.search(self._context.folded, begin, count.start):
            return "reduced_to"
        into = self._context.folded.endswith((" thành ", " còn "), begin, count.start)
        before = count.action is not None and count.action.end <= count.start
        if action in ("merge", "cut") and into and before:
            return "reduced_to"  # also "sáp nhập nhiều nhất, giảm 77% còn 126 xã"
        stock = action in ("total", "present", "total_whole", "found", "")
        named = count.noun_hit.end - len(" mới") if count.noun_hit is not None else count.end
        several = (count.numeral.value or 0) >= _FEWEST
        if stock and several and _OLD_ONES.match(self._context.folded, count.end):
            index = self._context.sentence_index(begin)
            if any(self._reaches(cue, index) for cue in ("after_merger", "reorganisation")):
                return "merge"  # "124 xã, phường mới thay cho 329 xã cũ"
        if (
            several
            and action in ("", "other", "found")
            and any(_BEGIN_WORK.match(self._context.folded, place) for place in (count.end, named))
        ):
            return "reduced_to"
        if stock and THEN_FEWER.match(self._context.folded, count.end):
            return "merge"
        if THEN_NOW.match(self._context.folded, count.end) and _FORMERLY_HAD.search(
            self._context.folded, begin, count.start
        ):
            return "merge"
        if stock and _AND_FEWER.match(self._context.folded, count.end):
            return action if self._stands("before_merger", clauses, count) else "reduced_to"
        if stock and _NEW_ONE_HAS.search(self._context.text, begin, count.start):
            return "reduced_to"
        if action == "found" and WORKS_WITH.search(self._context.folded, begin, count.start):
            return "reduced_to"
        if stock and _AS_PLANNED.search(self._context.folded, begin, count.start):
            return "reduced_to"
        if action == "total" and self._remains(count):
            for one in clauses.before(count):
                deed = one.action.phrase.code if one.action is not None else ""
                if one.noun == "admin_unit" and deed in ("merge", "cut"):
                    return "reduced_to"
        return action

    @staticmethod
    def _is_told_of_all(clauses: Clauses, count: Count) -> bool:
        """Whether a pair tells of all units: "sắp xếp 15 xã, toàn tỉnh từ 186 xã còn 177"."""
        value = count.numeral.value or 0
        return not count.pair and any(
            one.pair == "before" and one.noun == "admin_unit" and (one.numeral.value or 0) > value
            for one in clauses.counts
        )

    def _are_of_communes(self, clauses: Clauses, count: Count) -> bool:
        """Whether the sentence is on merged communes: "Sau hợp nhất xã, từ 32 đơn vị còn 31"."""
        first = count
        if count.pair == "after":
            first = next((one for one in clauses.before(count)[::-1] if one.pair), count)
        lead = self._context.folded[clauses.sentence.start : first.start]
        return _ON_COMMUNES.search(lead) is not None

    def _are_of_level(self, clauses: Clauses, count: Count) -> bool:
        """Whether units of a level are told of: "Cấp huyện: trước sắp xếp có 10 đơn vị"."""
        folded = self._context.folded
        lead = folded[clauses.sentence.start : count.start]
        if _LEVEL_HAS.search(lead) and _THEN_LEFT.match(folded, count.end):
            return True
        return _OF_LEVEL.match(lead) is not None

    def _since_a_day(self, clauses: Clauses, count: Count) -> str | None:
        """Which units are there since a day that the sentence names, and which were before it."""
        folded, begin = self._context.folded, clauses.sentence.start
        since = _FROM_DAY_ON.search(folded, begin, count.end)
        if since is None or since.end() > count.start or _MERGES.match(folded, count.end):
            return None
        if count.is_lessened:
            return None  # "từ ngày 1/7/2025, tỉnh có 130 xã, giảm 282 đơn vị"
        then = _BEFORE_THAT.search(folded, since.end(), count.start)
        if then is None:
            return UNITS_AFTER if ";" not in folded[since.end() : count.start] else None
        return UNITS_BEFORE

    def _of_units_told(self, clauses: Clauses, count: Count, last: str | None) -> str | None:
        """What a number without units says of those told right before, of which `last` is one.

        "hiện có 56 xã, dự kiến đến hết năm 2024 còn 47"; "giảm ba xã, xuống 226"; "còn 108 xã, so
        với 122 trước năm 2020".
        """
        before = clauses.before(count)[-1:]
        if count.noun not in ("", "admin_unit", "unit") or not before:
            return None
        units, folded = before[0], self._context.folded
        deed = units.action.phrase.code if units.action is not None else ""
        level = units.noun == "unit" and last == UNITS_BEFORE  # "cấp xã hiện có 180 đơn vị"
        if units.noun != "admin_unit" and not level:
            return None
        if (
            not count.noun
            and deed == "merge"
            and _HAS_NOW.fullmatch(folded, units.end, count.start)
        ):
            return UNITS_BEFORE if _THEN_LEFT.match(folded, count.end) else None
        if last == UNITS_BEFORE and _BY_NOW_HAS.fullmatch(folded, units.end, count.start):
            return UNITS_AFTER if clauses.ends(count) else None
        if _ONLY_LEFT.fullmatch(folded, units.end, count.start):
            fewer = last == UNITS_BEFORE or deed == "cut"
            return UNITS_AFTER if fewer else None
        if last == UNITS_AFTER and _COMPARED_WITH.fullmatch(folded, units.end, count.start):
            return UNITS_BEFORE if clauses.ends(count) or _ONCE.match(folded, count.end) else None
        return None

    def _hold_what_is_merged(self, clauses: Clauses, count: Count) -> bool:
        """Whether villages or schools of theirs are merged: "sáp nhập 60 thôn ở 11 xã"."""
        folded, floor = self._context.folded, clauses.sentence.start
        ends = [
            hit.end
            for hit in self._context.hits_in("noun", floor, count.start)
            if hit.phrase.code in _MERGED_TOO
        ]
        ends += [one.end for one in clauses.before(count)[-1:] if one.noun in ("", *_MERGED_TOO)]
        return any(_WHOSE.fullmatch(folded, end, count.start) for end in ends[-2:])

    def _are_named(self, count: Count) -> bool:
        """Whether the units of one merger are told one by one: "nhập 2 phường A và B"."""
        hit = count.noun_hit
        return (
            hit is not None
            and hit.phrase.surface in _UNITS_WITH_NAMES
            and _NAMED_ONES.match(self._context.text, hit.end) is not None
        )

    def _pair(self, clauses: Clauses, count: Count, sentence: int) -> str | None:
        """Two stocks: coded for administrative units under reorganisation, else kept uncoded.

        What grew is no outcome of a merger.
        """
        place = clauses.counts.index(count)
        left = [one for one in clauses.counts[:place] if one.pair not in ("", count.pair)][-1:]
        right = [one for one in clauses.counts[place:] if one.pair not in ("", count.pair)][:1]
        # "từ 77 còn 33", but also "còn 33, thay vì 77"
        folded = self._context.folded
        parted = left and ";" in folded[left[0].end : count.start]
        ahead = count.pair == "before" or (
            parted and right and ";" not in folded[count.end : right[0].start]
        )  # "28 xã nhập thành 13; tỉnh còn 171 thay vì 186"
        other = next(iter(right + left if ahead else left + right), count)
        low, high = sorted((count, other), key=lambda one: one.numeral.value or 0)
        if low.pair == "before" and high.pair == "after":
            return None
        if any(folded.endswith((" cứ ", "\ncứ "), 0, one.start) for one in (count, other)):
            return None  # "Trung bình cứ 3 xã nhập thành 1"
        cues = ("reorganisation", "after_merger", "before_merger")
        if count.noun != "admin_unit":
            return None
        plain = all(
            one.noun_hit is None or _ALONE.match(self._context.folded, one.end)
            for one in (low, high)
        )  # "14 xã nghèo": not the units of a reorganisation
        if not plain and not any(self._reaches(code, sentence) for code in cues):
            return None
        return UNITS[count.pair == "after"]
