"""What was done to a count and what it counts, as far as its own clause tells."""

from dataclasses import dataclass

from sosanh.extract.context import TextContext
from sosanh.extract.counts.clauses import Clauses
from sosanh.extract.counts.count import LISTED_STOCKS, TWO_POSTS, Count
from sosanh.extract.drafts.draft import Draft
from sosanh.extract.metrics.codes import STRUCK_OFF
from sosanh.extract.metrics.inspected_on_signs import InspectedOnSigns
from sosanh.extract.metrics.left_out import LESSEN
from sosanh.extract.metrics.spread import HEADS_OF_VILLAGES
from sosanh.extract.metrics.tiers_now import are_called_upper, are_upper_by_now

_HELD = ("congress", "congress_upper", "complete")
"""What is done with congresses."""
_PEOPLE = ("person", "staff", "")
_STAFF = ("part_timer", "public_servant", "official", "staff")
THERE_IS = ("", "total", "present")
"""Actions that only say that something is there."""


@dataclass(slots=True)
class Asked:
    """A count that is looked up, and what is known of it by now."""

    clauses: Clauses
    count: Count
    drafts: dict[int, Draft]  # of the sentence so far, by the id of their counts
    sentence: int
    action: str
    noun: str
    whole: Draft | None = None  # the figure that it is a part of
    breakdown: str | None = None


class DeedsAndNouns(InspectedOnSigns):
    """Says of each count its deed and its noun, before its metric is looked up."""

    def _asked(
        self, clauses: Clauses, count: Count, drafts: dict[int, Draft], sentence: int
    ) -> Asked:
        """Say what was done to a count and what it counts, as far as its own clause tells."""
        action = self._deed(clauses, count, drafts, sentence)
        noun = self._noun_of(clauses, count, self._noun)
        if noun == "grassroots_org" and are_upper_by_now(self._context, count):
            noun = "upper_committee"
        if noun == "party_org" and action in _HELD and are_called_upper(self._context, count):
            noun = "upper_committee"
        if action in THERE_IS and self._are_taught(clauses, count):
            action = "train"
        if action == "remedy" and noun == "shortcoming" and self._is_to_be_remedied(count):
            action = "identify"
        if noun == "person" and action in LESSEN:
            # "Số lượng công chức cấp xã giảm 1.050 người"
            subject = clauses.subject(self._context, count)
            noun = subject if subject in ("public_servant", "staff") else noun
        if noun in _PEOPLE and action in LESSEN and _are_part_timers(self._context, clauses, count):
            noun = "part_timer"  # "Người không chuyên trách ở xã giảm 120, ở thôn giảm 388 người"
        if action in THERE_IS and _joins(count):
            action = "admit"  # "từ đầu năm đã có 96 người vào Đảng"
        if action == "total_members" and noun in LISTED_STOCKS and count.how == "carried":
            action = "total_whole"  # "nâng tổng số đảng viên lên 7.700, với 43 chi bộ"
        if action == "reduced_to" and noun in LISTED_STOCKS and self._is_left(clauses, count):
            action = ""  # "giảm 25 chi bộ, còn lại 1.467 chi bộ"
        if not noun and action in TWO_POSTS and count.how == "adjacent" and clauses.ends(count):
            noun = "secretary"  # "bí thư kiêm chủ tịch UBND mới 15/106"
        if noun == "person" and count.out_of is not None and count.out_of.noun in HEADS_OF_VILLAGES:
            noun = count.out_of.noun  # "trong số 506 trưởng thôn có 441 người là bí thư chi bộ"
        whole = count.out_of.noun if count.out_of is not None else ""
        if noun == "unit" and (action, whole) in self._rules and ("", whole) not in self._rules:
            noun = whole  # "trong 642 tổ chức cơ sở đảng …, 119 đơn vị hoàn thành xuất sắc"
        return Asked(clauses, count, drafts, sentence, action, noun)

    def _deed(self, clauses: Clauses, count: Count, drafts: dict[int, Draft], sentence: int) -> str:
        """The code of what was done to `count`, "" when unsaid."""
        if count.action is None:
            return ""
        if count.how in ("distant", "carried") and clauses.is_undone(count):
            return ""
        code = count.action.phrase.code
        if count.action.phrase.surface == "cho ra" and self._are_let_go(sentence):
            return "strike_off"
        if code != "inspect" or count.action.end > count.start:
            return code
        return "inspect_signs" if self._is_on_signs(clauses, count, drafts, sentence) else code

    def _are_let_go(self, sentence: int) -> bool:
        """Whether "cho ra" goes on with who was struck off: "xóa tên: 41; cho ra: 6"."""
        last = self._last
        struck = last is not None and last.metric == STRUCK_OFF
        return struck and self._last_sentence == sentence


def _are_part_timers(context: TextContext, clauses: Clauses, count: Count) -> bool:
    """Whether those last named before the deed hold no post of the staff."""
    if count.noun_hit is not None and count.noun_hit.phrase.code != "person":
        return False
    end = count.start if count.action is None else min(count.action.start, count.start)
    named = [
        hit.phrase.code
        for hit in context.hits_in("noun", clauses.sentence.start, end)
        if hit.phrase.code in _STAFF
    ]
    return named[-1:] == ["part_timer"]


def _joins(count: Count) -> bool:
    """Whether the noun itself says that they join the Party."""
    hit = count.noun_hit
    return hit is not None and hit.phrase.surface.endswith(" vào đảng")
