"""Pairs and totals among the counts of a sentence: "từ 401 xuống còn 280", "6 trong tổng số 14"."""

import re
from collections.abc import Iterator
from itertools import pairwise

from sosanh.extract.catalogue.phrases import Hit
from sosanh.extract.context import TextContext
from sosanh.extract.counts.count import CARRIED, FILLING_POSTS, Count
from sosanh.extract.counts.in_rows import CountsInRows
from sosanh.extract.counts.named import without_parentheses

_LEAD = 32
"""More than the longest of the two wordings that follow, which end at a number."""
_OUT_OF = re.compile(r"(?:trong (?:tổng )?|trên tổng )số (?:hơn |gần |trên |khoảng )?$")
_AT_FIRST = re.compile(r"\b(?:từ chỗ|ban đầu|lúc đầu)\b[^,;.\d]{0,14}\Z")
"""Before those of another time: "từ chỗ chỉ có 3 xã làm điểm, hiện có 17 xã trên tổng số 76"."""
_OF_THESE = re.compile(r"(?:[^,;:.()\d]{2,40}, )?(?:trong|trên) (?:tổng )?(?:số )?(?:hơn |gần )?")
_IN_THESE = re.compile(r"(?:ở|tại) (?:cả )?")
"""Before all units of which some fill posts in a way: "Ở 171 xã, bí thư làm chủ tịch … có 96"."""
_OF_SUCH = re.compile(r"(?:trong|trên)(?: (?:tổng )?số)? (?:hơn |gần )?\Z")
_SUCH_ENDS = ("số ", "hơn ", "gần ", "trong ")
_OPENS = re.compile(r"[;:,] (?:thì )?\Z")
_THEN = re.compile(r",? thì (?:đã |có |mới |chỉ |tới |cả )*(?:hơn |gần )?")
_OF_THEM_ALL = re.compile(r" (?:trong|trên) (?:tổng )?số (?:này|đó|ấy|trên|nói trên|vừa nêu)\b")
"""What makes the figure before the whole: "23 điểm nghẽn, nay 19 điểm nghẽn trong số này …"."""
_WHOM = ("member", "new_member", "probationer", "full_member")
_LEADERS = ("secretary", "village_chief")
_WHO_ARE = re.compile(r" trong số (?:này|đó|ấy|họ) (?:là|có) ")
"""Behind a part of those before: "kết nạp 97 quần chúng, 61 người trong số đó là nữ"."""
_FROM = re.compile(r"\btừ (?:hơn |gần |trên |khoảng )?$")
_ONCE_HAD = re.compile(r"\btrước(?: đây| kia| đó)?,? (?:vốn )?(?:có|là) (?:hơn |gần |trên )?$")
"""Before the first of two, told as what there was: "trước có 20 xã, thị trấn thì nay còn 16"."""
_NEXT_PAIR = re.compile(r"(?:,| và|;|, và) (?:hơn |gần )?")
_INTO = re.compile(
    r"\b(?:thu về|rút về|về(?= $)|gom (?:lại )?còn|xuống còn|giảm còn|(?<!trở )(?:xuống|lên)|còn"
    r"|tăng lên|(?<!hình )(?<!hoàn )thành|(?:để|nhằm) (?:hình thành|thành lập))\b[^\d;]{0,20}$"
)

_DOWN_TO = re.compile(r" (?:xuống còn|xuống|còn lại|chỉ còn) ")
_ONCE_MERGED = re.compile(
    r" sau (?:khi )?(?:sắp xếp|sáp nhập|hợp nhất),? (?:nay |chỉ |đã |sẽ |giảm )*còn "
)
"""What parts 193 from 69 in "193 xã sau sáp nhập còn 69"."""
_SOME = re.compile(r"\b(?:đạt|chuẩn|nghèo|chưa|có|không)\b")
"""What makes "số xã đạt chuẩn" some of them only."""
_MERGING = ("sắp xếp", "sáp nhập", "hợp nhất", "nhập", "gọn", "gom")
_INSTEAD_OF = re.compile(r"[^;:.\d]{0,40},? thay vì (?:con số |số |có )?")
_ONCE = r"(?:trước (?:đó|đây|kia|(?:khi )?(?:sắp xếp|sáp nhập|hợp nhất))|cũ)"
_ONCE_WERE = re.compile(
    rf"(?:,? | \()(?:trong khi |còn |so với )?{_ONCE}(?: (?:là|có|tới))*:? (?:hơn |gần )?"
)
"""What turns from those after a merger to those before: "102 xã, phường, trước đó là 286"."""
_NOW_LEFT = re.compile(
    rf" {_ONCE},?(?: (?:nay|hiện|giờ|chỉ|đã|sẽ))* (?:còn|nay|giờ)(?: (?:là|có|chỉ))* (?:hơn |gần )?"
)
"""What turns to those after it: "với 262 xã trước đó, chỉ còn 216"."""
_NOW = re.compile(r",? (?:nay|giờ)(?: (?:là|có|chỉ|còn))* ")
"""The same in a row: "Thạch Hà trước đây có 31 xã, nay 22; Cẩm Xuyên 27 nay 23"."""

_SHRINKS = re.compile(
    r"(?: của [^,;:.()\d]{2,30}?)?(?:,? (?:nay|đã|sẽ|chỉ|được|phải|cũng))*"
    r" (?:rút|thu|thu gọn|gom|gọn|gộp|tinh gọn|dồn|co|giảm|sắp xếp)(?: gọn)?(?: lại)?"
    r"(?:(?: xuống)?(?: chỉ)? còn| về| thành| xuống) (?:hơn |gần )?"
)
"""What parts 64 from 165 in "165 xã, phường của hai tỉnh rút còn 64"."""
_SINCE = re.compile(
    r" (?:sau (?:khi )?(?:sắp xếp|sáp nhập|hợp nhất)|(?:kể )?từ (?:ngày|tháng|năm|\d))\b"
)
"""Behind a bare number of units, when there came to be so few: "… rút xuống còn 167 từ ngày"."""
_MERGED_NOW = re.compile(
    r"(?:[^;.]{0,60}, )?sau (?:khi )?(?:sắp xếp|sáp nhập|hợp nhất)[^,;.\d]{0,40},?"
    r" (?:toàn bộ |cả )?"
)
_ONLY_LEFT = re.compile(r"(?: của [^,;:.()\d]{2,30}?)? (?:(?:sẽ|nay|chỉ) )+còn (?:hơn |gần )?")
"""What parts 78 from 233 in "Sau khi sắp xếp, 233 xã của tỉnh chỉ còn 78"."""
_MADE_FROM = re.compile(
    r"(?: cấp xã)?(?: mới| này| hiện nay)?(?: được| đã| mới)*"
    r" (?:lập|thành lập|hình thành|ra đời|ghép|gộp|sắp xếp|tổ chức)(?: nên| lại| mới)?"
    r" (?:từ|trên cơ sở)(?: việc)?(?: sắp xếp| sáp nhập| nhập| hợp nhất)?(?: tổng số)? (?:hơn )?"
)
"""What parts 373 from 135 in "135 xã, phường được lập từ 373 đơn vị cũ"."""
_WHOLES = ("huyện", "quận", "tỉnh", "thị xã")
"""What communes lie in: "sắp xếp 33 xã thuộc 8 huyện thành 16 đơn vị"."""
_WHOSE_UNITS = ("của ", "của cả ", "thuộc ", "ở ", "tại ")
_MADE_INTO = re.compile(
    r" \((?:nay |sẽ |giảm |chỉ |đã |rút )*(?:thành|xuống còn|còn lại|còn) (?:hơn |khoảng )?"
)
"""What parts 9 from 20 in "20 xã (thành 9 xã sau sáp nhập)"."""
_AND_ADJUSTED = re.compile(
    r"(?:,| và|, và)(?: phải| tiến hành| thực hiện)? điều chỉnh(?: địa giới(?: hành chính)?)?"
    r"(?: (?:của|đối với|ở))? "
)
"""What adds a few to those that merge: "sắp xếp 143 xã và điều chỉnh 3 xã thành 67 xã"."""

_ORGANISATIONS = ("grassroots_org", "upper_committee")
_UNITS = ("admin_unit", "unit", "person")


def _merges(hit: Hit) -> bool:
    """Whether a verb merges, also one that says in the same breath what is left."""
    reduces = hit.phrase.code == "reduced_to" and hit.phrase.surface.startswith(_MERGING)
    return reduces or hit.phrase.code == "merge"


class PairedCounts(CountsInRows):
    """The counts of one sentence, once governed marked as pairs and as totals of others."""

    def _pair_up(self, context: TextContext) -> None:
        """Mark from–to pairs, totals that earlier counts are taken out of, and their parts."""
        became_before: Count | None = None
        for first, second in self._neighbours():
            between = without_parentheses(self._folded[first.numeral.end : second.start])
            # "từ 63 xuống 34 tỉnh và 10.035 xuống 3.321 xã"
            goes_on = became_before is not None and _NEXT_PAIR.fullmatch(
                self._folded, became_before.end, first.start
            )
            # after the noun: in "12 tỉnh, thành sáp nhập" no word says what they became
            became = without_parentheses(self._folded[first.end : second.start])
            into = _INTO.search(became) if len(between) <= CARRIED else None
            if (
                into
                and first.pair != "after"
                and (
                    goes_on
                    or self._starts_from(first)
                    or self._falls_to(first, second)
                    or (
                        self._are_merged(first, second)
                        and self._becomes(first, became, into.start())
                        and (first.numeral.value or 0) > (second.numeral.value or 0)
                    )  # not "12 xã được sáp nhập, tỉnh còn 161 xã"
                )
            ):
                first.pair, second.pair = "before", "after"
                became_before = second
                if not first.noun and second.noun in ("", "unit"):
                    for hit in context.hits_in("noun", self.sentence.start, first.start):
                        lead = self._folded[max(0, hit.start - 9) : hit.start]
                        told = _SOME.search(self._folded, hit.end, first.start)
                        if told is None and lead.endswith(("số ", "số lượng ")):
                            first.noun = second.noun = hit.phrase.code
                elif not first.noun:
                    first.take_noun(second.noun, None)
                elif second.noun in ("", "unit"):
                    second.noun = first.noun
            elif first.noun == "admin_unit" and _INSTEAD_OF.fullmatch(between):
                first.pair, second.pair = "after", "before"
                second.noun = second.noun or first.noun
            elif (
                first.noun == "admin_unit"
                and second.noun in ("", "unit", "admin_unit")
                and (first.numeral.value or 0) < (second.numeral.value or 0)
                and _MADE_FROM.fullmatch(became)
            ):
                first.pair, second.pair, second.noun = "after", "before", "admin_unit"
            self._count_units(context, first, second)
        self._pair_around()
        self._pair_with_now()
        self._open_with_total()
        self._take_out_of_last()
        self._take_out_in_speech()
        self._take_out()
        self._part_of_those_taken()

    def _pair_around(self) -> None:
        """Pair units that merge with what a parenthesis, or those behind the next, become."""
        for place, (first, second) in enumerate(pairwise(self.counts)):
            merged = first.action is not None and first.action.phrase.code == "merge"
            if first.noun != "admin_unit" or not merged or first.pair:
                continue
            made = _MADE_INTO.fullmatch(self._folded, first.end, second.start)
            if made is None and _AND_ADJUSTED.fullmatch(self._folded, first.end, second.start):
                second = next(iter(self.counts[place + 2 :]), second)
                made = _INTO.search(self._folded, self.counts[place + 1].end, second.start)
            fewer = (first.numeral.value or 0) > (second.numeral.value or 0)
            if made and fewer and not second.pair and second.noun in ("", "unit", "admin_unit"):
                first.pair, second.pair, second.noun = "before", "after", "admin_unit"

    def _pair_with_now(self) -> None:
        """Pair units that there once were with those there are, in either order."""
        if "trước " not in self._folded[self.sentence.start : self.sentence.end]:
            return
        units = False
        for first, second in pairwise(self.counts):
            units = units or first.noun == "admin_unit"
            if first.pair or second.pair or second.noun not in ("", "unit", "admin_unit"):
                continue
            between = self._folded, first.end, second.start
            more = (first.numeral.value or 0) > (second.numeral.value or 0)
            bare = units and not first.noun and _NOW.fullmatch(*between) is not None
            if more and (bare or (first.noun == "admin_unit" and _NOW_LEFT.fullmatch(*between))):
                first.pair, second.pair = "before", "after"
            elif first.noun == "admin_unit" and not more and _ONCE_WERE.fullmatch(*between):
                first.pair, second.pair = "after", "before"
            else:
                continue
            first.noun = second.noun = "admin_unit"

    def _starts_from(self, first: Count) -> bool:
        """Whether "từ" stands before it, or "trước có" before units."""
        low = max(self.sentence.start, first.start - _LEAD)
        if _FROM.search(self._folded, low, first.start) is not None:
            # not "kết nạp từ 900 đảng viên trở lên; thành lập 10 tổ chức đảng"
            return not self._folded.startswith(" trở lên", first.end)
        units = first.noun == "admin_unit"
        return units and _ONCE_HAD.search(self._folded, low, first.start) is not None

    def _falls_to(self, first: Count, second: Count) -> bool:
        """Whether a verb and no mark leads from one to the other: "giảm 24 sở xuống còn 14"."""
        more = (first.numeral.value or 0) > (second.numeral.value or 0)
        return (
            more
            and first.is_lessened
            and first.how == "adjacent"
            and _DOWN_TO.fullmatch(self._folded, first.end, second.start) is not None
        )

    def _are_merged(self, first: Count, second: Count) -> bool:
        """Whether a verb that governs the first, or stands between the two, merges."""
        return (
            (first.action is not None and first.action.phrase.code == "merge")
            or any(_merges(hit) and first.end <= hit.start < second.start for hit in self.actions)
            or _ONCE_MERGED.search(self._folded, first.end, second.start) is not None
            or (
                first.noun == "admin_unit"
                and (
                    second.noun == "admin_unit"
                    or self.ends(second)
                    or _SINCE.match(self._folded, second.end) is not None
                )
                and self._shrinks(first, second)
            )
        )

    def _shrinks(self, first: Count, second: Count) -> bool:
        """Whether so many units are said to become the fewer behind them."""
        if _SHRINKS.fullmatch(self._folded, first.end, second.start):
            return True
        opens = _MERGED_NOW.match(self._folded, self.sentence.start, first.start)
        left = _ONLY_LEFT.fullmatch(self._folded, first.end, second.start)
        return opens is not None and opens.end() == first.start and left is not None

    def _take_out(self) -> None:
        """Mark the totals that earlier counts are taken out of: "6 trong tổng số 14"."""
        for first, second in zip(self.counts, self.counts[1:], strict=False):
            number = first.numeral.form == "count" or first.noun_hit is None
            if self._is_total(first if number else None, second):
                between = self._folded[first.numeral.end : second.start]
                for earlier in self.counts:
                    if earlier is second:
                        break
                    begin = max(self.sentence.start, earlier.start - _LEAD)
                    same = earlier is not first and earlier.numeral.value == second.numeral.value
                    if same or _AT_FIRST.search(self._folded, begin, earlier.start):
                        continue  # "đặt mục tiêu 900 và đã vượt: 931 trên 900"
                    if ";" not in self._folded[earlier.end : second.start]:
                        earlier.out_of = earlier.out_of or second
                if not first.noun and first.numeral.form != "percent" and len(between) <= 24:
                    first.take_noun(second.noun, second.noun_hit)
                    own = first.how == "carried" and second.how == "passive"
                    own = own or self._is_on_same(first, second)
                    if own or first.how == "distant" or first.action not in self._strong:
                        first.action, first.how = second.action, second.how
                elif (
                    first.noun
                    and not second.noun
                    and second.how == "passive"
                    and first.action not in self._strong
                ):  # "có 17 xã trong tổng số 139 bố trí bí thư kiêm chủ tịch"
                    first.action, first.how = second.action, second.how

    @staticmethod
    def _is_on_same(first: Count, second: Count) -> bool:
        """Whether a label only names what is told of: "nhất thể hóa: 402 trong 518 ấp có …"."""
        label, deed = first.action, second.action
        return (
            label is not None
            and deed is not None
            and second.how == "passive"
            and label.end <= first.start
            and label.phrase.code == deed.phrase.code
        )

    def _part_of_those_taken(self) -> None:
        """Make "10 trong tổng số 16 đảng viên, trong đó có 2 cấp ủy viên" name 2 of the 10."""
        for count in self.counts:
            whole, value = count.part_of, count.numeral.value
            if whole is None or value is None or count.start < whole.end:
                continue
            for taken in self.counts[: self.counts.index(whole)]:
                if taken.out_of is whole and value <= (taken.numeral.value or 0):
                    count.part_of = taken

    def _neighbours(self) -> Iterator[tuple[Count, Count]]:
        """Each two counts in a row; what is listed in parentheses parts no two around it.

        Nor does whose they are: "từ 282 xã của hai tỉnh sẽ còn 96".
        """
        for place, first in enumerate(self.counts):
            for second in self.counts[place + 1 :]:
                if self._only_says_whose(second):
                    continue
                if second.parenthesis in (-1, first.parenthesis):
                    yield first, second
                    break

    def _only_says_whose(self, count: Count) -> bool:
        """Whether it only counts the provinces whose units the others are."""
        hit = count.noun_hit
        owner = count.noun == "admin_unit" and (
            count.numeral.form == "word"
            or (hit is not None and hit.phrase.surface.startswith(_WHOLES))
        )
        return owner and self._folded.endswith(_WHOSE_UNITS, 0, count.start)

    @staticmethod
    def _becomes(first: Count, between: str, into: int) -> bool:
        """Whether the verb merges `first`: a bare number must stand right before what it became.

        "Chính quyền 2 cấp cùng phương án sắp xếp … còn 126 xã": the 2 are levels.
        """
        return bool(first.noun) or not between[:into].strip()

    def _open_with_total(self) -> None:
        """Make 20 the total in "Trong (số) 20 đề án …, đã có 15 đề án hoàn thành".

        It may open a clause as well: "đến nay, trong số 20 đề án đã có …".
        """
        for place, total in enumerate(self.counts[:-1]):
            if total.numeral.form != "count":
                continue
            lead = self._folded[self.sentence.start : total.start].lstrip(' -+*•–“"‘')
            such = _OF_SUCH.search(lead) if lead.endswith(_SUCH_ENDS) else None
            opens = such is not None and _OPENS.search(lead, 0, such.start()) is not None
            where = not place and _IN_THESE.fullmatch(lead) is not None
            if not (opens or where or (not place and _OF_THESE.fullmatch(lead))):
                continue
            first = True
            for part in self.counts[place + 1 :]:
                same = part.noun in ("", "unit", "person", "trait", total.noun) or (
                    (total.noun, part.noun) == ("denunciation", "petition")
                )
                semicolon = ";" in self._folded[total.end : part.start]
                if part.numeral.form == "percent" or semicolon:
                    continue
                # "Trong 183 bí thư có 97 không là người địa phương, 171 kiêm chủ tịch HĐND"
                fills = part.action is not None and part.action.phrase.code in FILLING_POSTS
                fills = fills or (where and self._tells_of_posts(total.end, part.start))
                if not (fills or (first and not where)):
                    break
                if part.noun == "party_org" and total.noun in _ORGANISATIONS:
                    same, part.noun = True, total.noun  # "trong 96 đảng bộ xã, 81 đảng bộ đã …"
                if same and part.parenthesis < 0 and part.out_of is None:
                    part.out_of = total
                if not fills:
                    break
                first = False

    def _tells_of_posts(self, start: int, end: int) -> bool:
        """Whether it is said there how posts are filled: "…, bí thư kiêm trưởng thôn được …"."""
        return any(
            start <= hit.start and hit.end <= end and hit.phrase.code in FILLING_POSTS
            for hit in self._strong
        )

    def _take_out_of_last(self) -> None:
        """Make 23 the total in "23 điểm nghẽn, đến nay 19 điểm nghẽn trong số này …"."""
        for place, part in enumerate(self.counts):
            if place and part.noun == "person" and _WHO_ARE.match(self._folded, part.end):
                whole = self.counts[place - 1]
                few = (part.numeral.value or 0) <= (whole.numeral.value or 0)
                part.part_of = whole if whole.noun in _WHOM and few else part.part_of
            elif part.noun and _OF_THEM_ALL.match(self._folded, part.end):
                same = (one for one in reversed(self.counts[:place]) if one.noun == part.noun)
                part.out_of = part.out_of or next(same, None)

    def _take_out_in_speech(self) -> None:
        """Make 27 the total in "huyện có 27 ấp thì 25 ấp đã thực hiện"."""
        for total, part in zip(self.counts, self.counts[1:], strict=False):
            bare = total.noun in _LEADERS and part.noun in ("person", "")
            same = total.noun and (total.noun == part.noun or bare) and part.out_of is None
            if same and _THEN.fullmatch(self._folded, total.end, part.start):
                part.out_of = total

    def _is_total(self, previous: Count | None, count: Count) -> bool:
        """Whether `count` is what others are taken out of: "6 trong 14", "trong tổng số 44"."""
        low = max(self.sentence.start, count.start - _LEAD)
        if self._folded.find("số ", low, count.start) >= 0 and _OUT_OF.search(
            self._folded, low, count.start
        ):
            return True
        if previous is None:
            return False
        bare = previous.noun and not count.noun and self.ends(count)
        larger = (count.numeral.value or 0) >= (previous.numeral.value or 0)
        if bare and larger and self._folded[previous.end : count.numeral.start] == " trên ":
            return True  # "có ở 17 đơn vị trên 106"
        return self._folded[previous.numeral.end : count.numeral.start] in (" trong ", " trên ")

    def _count_units(self, context: TextContext, first: Count, second: Count) -> None:
        """Let bare numbers go on counting units: "có 155 xã, nay thu về 58".

        Not where others are named: "còn 216 xã; thôn, tổ dân phố giảm từ 2.837 xuống còn 1.937".
        """
        for count in (first, second):
            reduced = count.action is not None and count.action.phrase.code == "reduced_to"
            if count.noun or not (count.pair or reduced):
                continue
            bare = count.pair == "before" or self.ends(count)
            units = [one.end for one in self.before(count) if one.noun == "admin_unit"]
            if not (bare and units):
                continue
            named = context.hits_in("noun", units[-1], count.start)
            if all(hit.phrase.code in _UNITS for hit in named):
                count.noun = "admin_unit"
