"""Counts whose deed is only told behind the next: "5 tổ chức đảng và 42 đảng viên bị …"."""

import re

from sosanh.extract.context import TextContext
from sosanh.extract.counts.behind import AS_SHARE
from sosanh.extract.counts.count import ONLY_CONNECTORS, PLACES, Count
from sosanh.extract.counts.named import without_parentheses
from sosanh.extract.counts.posts import opens_row_of
from sosanh.extract.counts.topical import TopicalCounts

_WITH_PEOPLE = re.compile(r",? (?:với|thì|có|trong đó)(?: có)?(?: hơn| gần| trên)? ")


class BackwardCounts(TopicalCounts):
    """The counts of one sentence, of which some share the deed of the next."""

    def _govern_backwards(self, context: TextContext) -> None:
        """Give the first of "5 tổ chức đảng và 42 đảng viên bị …" the second's action."""
        beside: dict[int, Count] = {}  # the count that follows, within or without parentheses
        for count in reversed(self.counts):
            if count.numeral.form == "percent" and self._repeats_before(count):
                continue  # "9 chi bộ, bằng 17,6%, và 214 đảng viên hoàn thành xuất sắc"
            following = beside.get(count.parenthesis)
            beside[count.parenthesis] = count
            if following is None or following.how not in ("passive", "backwards"):
                continue
            if count.how == "passive":
                continue
            if count.how == "adjacent" and count.action in self._strong:
                continue
            if opens_row_of(context, self, count, following):
                count.action, count.how = following.action, "backwards"
                continue
            gap = without_parentheses(self._folded[count.end : following.start])
            gap = AS_SHARE.sub("", gap)
            if following.action is not None and following.action.phrase.code == "select":
                continue  # "có 21 vị trí, 19 vị trí chọn được người"
            if count.part_of is not None and _befell_others(count, following):
                continue  # "trong số này có 31 cấp ủy viên, 4 người bị xử lý hình sự"
            if _WITH_PEOPLE.fullmatch(gap) and count.noun in PLACES:
                continue  # "4.357 thôn với 3.918 người là bí thư kiêm trưởng thôn"
            if ";" in gap or " có " in gap:
                continue  # "xếp loại 612 tổ chức, có 102 tổ chức hoàn thành xuất sắc"
            if gap.strip() == "," and _are_named_alike(count, following):
                continue  # "18 người dự thi, 5 người trúng tuyển": some of them did
            if count.noun and ONLY_CONNECTORS.match(gap) and len(gap) <= 12:
                count.action, count.how = following.action, "backwards"


def _are_named_alike(one: Count, other: Count) -> bool:
    """Whether two counts are of the same by the same word: not "6 huyện, 118 xã"."""
    if one.noun_hit is None or other.noun_hit is None or one.noun != other.noun:
        return False
    longer, shorter = one.noun_hit.phrase.surface, other.noun_hit.phrase.surface
    return longer.startswith(shorter)  # "người dự thi" are "người" too


def _befell_others(count: Count, following: Count) -> bool:
    """Whether something else befell the next of a list, who are called otherwise."""
    deed = following.action
    return deed is not None and deed.phrase.code == "other" and count.noun != following.noun
