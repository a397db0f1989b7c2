"""Counts that are a part of another: "64 tổ chức, trong đó có 12 chi bộ", "(27 cấp ủy viên)"."""

import re

from sosanh.extract.context import TextContext
from sosanh.extract.counts.count import CARRIED, CHANGES, ONLY_CONNECTORS, STOCKS, Count
from sosanh.extract.counts.named import STOPS
from sosanh.extract.counts.series import CountSeries
from sosanh.extract.text.segments import Sentence

_ASIDE = 26
"""How far into a parenthesis a part of the count before it may begin."""
_COMPARED = re.compile(
    r"\((?:so (?:\w+ )?)?(?:cùng kỳ|(?:bộ máy|mô hình|tổ chức) cũ|trước đây|trước đó"
    r"|trước kia|(?:năm|khóa|nhiệm kỳ|kỳ|quý|tháng) (?:trước|ngoái|\d{4}))\b"
)
"""How a parenthesis opens that tells of another time, and of no part."""
_OF_THEM = re.compile(r"(?: vi phạm)?,? (?:trong đó )?(?:có|gồm) ")
_AMONG = ("trong số ", "trong tổng số ")
_OF_THOSE = re.compile(r"[^;:.()]{0,60}(?:,| thì) (?:có )(?:tới |đến |hơn |gần )?")
"""Around a whole that a clause opens with: "Trong số 52 đảng viên bị kỷ luật, có 12 …"."""
_COMMA_BEHIND = re.compile(r"\A,(?= (?!ngoài\b)[^,]*\Z)")
"""The comma that some put behind "trong đó": "…; trong đó, có 564 nữ"."""
_PART_BY_NAME = re.compile(r",? (?:và |còn )?(?:từ|ở|thuộc|khối|cấp|nữ)\b[^,;:.()\d]{2,40} ")
"""What names the next of a list of parts: "từ tỉnh về huyện 24, từ huyện về xã 98 đồng chí"."""

_LABEL, _LONG_LABEL = 40, 110
"""Characters that name a part behind "trong đó", and where all the parts come to the whole."""
_OF_PEOPLE = ("member", "official")

_MORE_UNITS = re.compile(r"\A(?:(?:,|,? và) (?:xã|phường|thị trấn|đặc khu))+")
"""What a phrase leaves of "14 đảng bộ xã, phường, thị trấn; 211 chi bộ"."""


class CountParts(CountSeries):
    """The counts of one sentence and which of them are parts of which."""

    def __init__(self, context: TextContext, sentence: Sentence) -> None:
        """Find the counts of `sentence`, and the words that lead in parts."""
        super().__init__(context, sentence)
        self._families = context.vocabulary.noun_families
        self._parts = context.hits_in("part", sentence.start, sentence.end)

    def _as_part(self, context: TextContext, count: Count, previous: Count) -> bool:
        """Whether `count` is a part of `previous`: in parentheses, or after "trong đó"."""
        if count.parenthesis >= 0 and previous.parenthesis < 0:
            between = self._folded[previous.end : count.parenthesis]
            inside = count.start - count.parenthesis
            plain = len(between) <= 40 and STOPS.search(between) is None
            few = (count.numeral.value or 0) <= (previous.numeral.value or 0)
            few = few or count.numeral.form != "count" or not previous.noun
            if plain and few and inside <= _ASIDE and not self._is_of_earlier_time(count):
                count.part_of = previous
                return True
        if previous.part_of is not None and (
            self._continues(previous, count)
            or (
                self._families.get(count.noun) == self._families.get(previous.noun, "")
                and previous.parenthesis == count.parenthesis
                and (
                    ";" not in self._folded[previous.end : count.start]
                    or self._has_trait(previous.end, count.start)
                    or self._makes_up(previous.part_of, count)
                )
                and count.start - previous.end <= CARRIED
            )
            or (
                count.noun == "person"
                and _PART_BY_NAME.fullmatch(self._folded, previous.end, count.start)
            )
        ):
            count.part_of = previous.part_of
            return True
        if (
            count.noun == "committee_member" != previous.noun
            and previous.action in self._strong
            and self._families.get(previous.noun) == self._families.get(count.noun)
            and _OF_THEM.fullmatch(self._folded, previous.end, count.start)
        ):
            count.part_of = previous  # "212 đảng viên, có 89 cấp ủy viên"
            return True
        if (
            previous.action in self._strong
            and previous.action.phrase.attributes["weight"] != "near"
            and self._folded.endswith(_AMONG, 0, previous.start)
            and _OF_THOSE.fullmatch(self._folded, previous.end, count.start)
        ):
            count.part_of = previous  # "Trong số 52 đảng viên bị kỷ luật, có 12 cấp ủy viên"
            return True
        for part in self._parts:
            if previous.end <= part.start and part.end <= count.start:
                gap = self._without_lists(part.end, count.start)
                if gap.count(")") > gap.count("("):
                    continue  # "15 đơn vị (gồm 12 huyện và 3 thành phố); 143 xã": of their own
                gap = _COMMA_BEHIND.sub("", gap, 1)
                led_in = self._folded[previous.end : part.start]
                listing = part.phrase.surface not in ("có", "riêng", "cụ thể")
                near = len(gap) <= _LABEL or (
                    len(gap) <= _LONG_LABEL and self._makes_up(previous, count)
                )
                if listing and near and ";" not in led_in.strip("; ") and "," not in gap:
                    count.part_of = self._what_changed(context, previous)
                    return True
        return False

    def _makes_up(self, whole: Count, part: Count) -> bool:
        """Whether the list behind `whole` comes to it: "55 đầu mối, gồm 6 phòng; 49 trung tâm"."""
        family = self._families.get(whole.noun, whole.noun)
        kin = (family, "person") if family in _OF_PEOPLE else (family,)
        listed = [
            one.numeral.value or 0 for one in self.counts[self.counts.index(whole) + 1 :]
            if one.numeral.form == "count"
            and one.parenthesis == part.parenthesis
            and self._families.get(one.noun, one.noun) in kin
        ]  # fmt: skip
        return len(listed) > 1 and sum(listed) == whole.numeral.value

    def _whole_of(self, part: Count) -> Count | None:
        """What `part` is of; forms of discipline are of the total before them."""
        if part.action is None or part.action.phrase.code != "discipline_form":
            return part.part_of
        return next(
            (
                one for one in reversed(self.before(part))
                if one.action is not None and one.action.phrase.code == "discipline"
            ),
            part.part_of,
        )  # fmt: skip

    def _opens_next_whole(self, count: Count, previous: Count | None) -> bool:
        """Go on after parts: "kỷ luật 5 tổ chức, gồm khiển trách 4, cảnh cáo 1; 96 đảng viên".

        What is more than the whole is no part of it: "8 đơn vị cấp huyện, gồm 7 huyện và 1 thành
        phố; 106 đơn vị cấp xã".
        """
        stock = self._stock_before_change(count, previous)
        if stock is not None:
            count.action, count.how = stock.action, "carried"
            return True
        whole = self._whole_of(previous) if previous is not None else None
        if previous is None or whole is None or whole.action is None:
            return False
        more = (count.numeral.value or 0) > (whole.numeral.value or 0)
        if whole.action not in self._strong and not more:
            return False
        gap = _MORE_UNITS.sub("", self._folded[previous.end : count.start], 1)
        family = self._families.get(count.noun, count.noun)
        known = {self._families.get(one.noun, one.noun) for one in (whole, previous)}
        if ";" not in gap or not ONLY_CONNECTORS.match(gap) or not family:
            return False
        if family in known and not more:
            return False
        if "person" in (family, *known) or whole.parenthesis != count.parenthesis:
            return False
        count.action, count.how = whole.action, "carried"
        return True

    def _stock_before_change(self, count: Count, previous: Count | None) -> Count | None:
        """What there is beside "Đảng bộ có 3.106 chi bộ, giảm 214 so với năm trước; 48.750 …"."""
        if previous is None or previous.action is None or count.noun not in STOCKS:
            return None
        semicolon = self._folded.rfind(";", previous.end, count.start)
        if previous.action.phrase.code not in CHANGES or semicolon < 0:
            return None
        if not ONLY_CONNECTORS.match(self._folded[semicolon : count.start]):
            return None
        stocks = (
            one for one in reversed(self.before(count))
            if one.noun in STOCKS and one.action is not None
            and one.action.phrase.code in ("total_whole", "total", "present")
        )  # fmt: skip
        return next(stocks, None)

    def _what_changed(self, context: TextContext, count: Count) -> Count:
        """What `count` only is a change of: "2.145 đảng viên, giảm 112 đảng viên so với …"."""
        deed = count.action.phrase.code if count.action is not None else ""
        if deed not in CHANGES or (deed, count.noun) in context.vocabulary.rules:
            return count
        family = self._families.get(count.noun)
        for one in reversed(self.before(count)):
            if one.parenthesis < 0 and self._families.get(one.noun) == family:
                return one
        return count

    def _is_of_earlier_time(self, count: Count) -> bool:
        """Whether its parenthesis compares: "64 tổ chức (cùng kỳ năm trước là 58 tổ chức)"."""
        return _COMPARED.match(self._folded, count.parenthesis, count.start) is not None

    def _has_trait(self, start: int, end: int) -> bool:
        """Whether a list of parts goes on: "…, trong đó nữ 23 đồng chí; trí thức 12 đồng chí"."""
        inside = [hit for hit in self._nouns if start <= hit.start and hit.end <= end]
        return bool(inside) and inside[0].phrase.code == "trait"

    def _led_in(self, start: int, end: int) -> bool:
        """Whether "trong đó" stands right before an action: its count may be a part."""
        return any(
            start <= part.start and part.end <= end and end - part.end <= 8
            and part.phrase.surface.startswith("trong")
            for part in self._parts
        )  # fmt: skip
