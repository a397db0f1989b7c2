"""Counts: a number, the noun it counts and the action that governs it.

"Các huyện ủy kiểm tra 64 tổ chức đảng, 1.518 đảng viên (có 27 cấp ủy viên)" holds three counts
with one action. The action carries over along a coordination until another one comes;
a passive to the right ("… đảng viên bị thi hành kỷ luật") beats what was carried over.
"""

import re
from dataclasses import dataclass

from sosanh.extract.catalogue.phrases import Hit
from sosanh.extract.context import TextContext
from sosanh.extract.counts.backwards import BackwardCounts
from sosanh.extract.counts.carried import LOOKED_INTO
from sosanh.extract.counts.count import FILLING_POSTS, STATIVE, Count
from sosanh.extract.counts.named import DISTANT
from sosanh.extract.counts.posts import raised_to, then_filled
from sosanh.extract.counts.subjects import deed_of_subject, deed_that_opens
from sosanh.extract.text.segments import Sentence

_PEOPLE = ("member", "person", "new_member", "official_member", "committee_member")
_AMONG_THOSE = re.compile(r"\btrong (?:tổng )?số (?:các |những )?(?:đảng viên|cán bộ)")
"""What opens a sentence on some of those who underwent something."""
_ADJECTIVES = 16
"""Characters between those and what they underwent: "đảng viên (mới) được kết nạp"."""
_FOUND = re.compile(r"(?:,? (?:đã|đều|bị|được|kết luận|là))* ")
_AND_OTHERS = re.compile(r"(?:,| và|;)(?: khoảng| hơn| gần| có)* \Z")
_TELLING = ("công bố", "thông báo", "thống kê", "tổng hợp")
"""Deeds that only tell of what follows behind a colon."""


@dataclass(slots=True)
class _DeedsAround:
    """A count, the one before it, and what may govern it."""

    index: int
    count: Count
    previous: Count | None
    left: Hit | None  # the deed before it
    passive: Hit | None  # what it underwent, told behind it
    state: Hit | None  # what it is or does, told behind it

    @property
    def told(self) -> Hit | None:
        """What is told behind the count."""
        return self.state if self.passive is None else self.passive

    @property
    def says_more(self) -> bool:
        """Whether what is told behind the count is more exact than the deed before it."""
        left, told = self.left, self.told
        if left is None or told is None:
            return False
        if left.phrase.code == "discipline":  # "xử lý kỷ luật 12 người bị cảnh cáo"
            return self.passive is not None and told.phrase.code == "discipline_form"
        if left.phrase.code != "other" or told.phrase.code == "violate":
            return False  # unlike "cử 125 cán bộ tham gia các lớp bồi dưỡng"
        return self.passive is None or told.phrase.code in STATIVE


class GovernedCounts(BackwardCounts):
    """The counts of one sentence with their governing actions."""

    def __init__(self, context: TextContext, sentence: Sentence) -> None:
        """Find the counts of `sentence` and link each to its action."""
        super().__init__(context, sentence)
        for index, count in enumerate(self.counts):
            if count.numeral.form == "count":
                self._noun_from_left(context, count)
                self._noun_of_row(context, index)
                if index and count.action is None:
                    self._of_next_actor(context, index)
            self._govern(context, index)
            if self._owns_what_changed(count):
                count.action, count.how = None, "none"
        if len(self.counts) > 1:
            self._govern_backwards(context)
            self._pair_up(context)

    def _govern(self, context: TextContext, index: int) -> None:
        """Find the deed of one count: the first ruling that knows settles it."""
        count = self.counts[index]
        if count.action is not None or self._is_denied_all(count):
            return
        previous = self._previous(index)
        if self._is_of_named_deed(context, count, previous):
            return
        around = self._around(context, index, previous)
        if around is None:
            return
        for ruling in _RULINGS:  # `any` would make a generator for each count
            if ruling(self, context, around):
                break

    def _is_denied_all(self, count: Count) -> bool:
        """Settle the none of what was not done: "không phải kỷ luật tổ chức đảng nào"."""
        if count.numeral.value != 0 or count.numeral.form != "word":
            return False
        inside = [
            hit for hit in (*self._strong, *self._denied)
            if count.numeral.end <= hit.start and hit.end < count.end
        ]  # fmt: skip
        return bool(inside) and count.take_deed(inside[-1], "within")

    def _around(
        self, context: TextContext, index: int, previous: Count | None
    ) -> _DeedsAround | None:
        """Look for the deeds around a count; None where posts that are filled settle it."""
        count = self.counts[index]
        left = self._left_action(count, previous)
        passive = self._passive(context, count)
        state = self._state(context, count)
        if passive is not None and self._only_named(count, passive, left, previous):
            if state is not None and state.start == passive.start:
                state = None
            passive = None
        if passive is not None and state is not None and self._found_among(count, passive, state):
            passive = None
        filled = then_filled(self._folded, self._states, count, passive or state)
        if filled is not None:
            count.take_deed(filled, "passive")
            return None
        if passive is not None and state is not None:
            # "được tham gia các lớp bồi dưỡng": more than "được tham gia"
            # and "đã ra khỏi diện yếu kém" more than "đã ra"
            within = state.start <= passive.start and passive.end < state.end
            within = within and state.phrase.code != "violate"
            if within or (passive.phrase.code == "other" and state.start <= passive.start):
                passive = None
            else:
                state = None
        if left is not None and self._begins_anew(left, passive, count):
            left = None
        return _DeedsAround(index, count, previous, left, passive, state)

    def _is_free(self, around: _DeedsAround) -> bool:
        """Whether no deed of its own stands before the count, or only that of the topic."""
        left = around.left
        if left is None or left.phrase.attributes["weight"] == "weak":
            return True
        topic = self._topic
        # "Giám sát chuyên đề: hoàn thành ở 164 tổ chức đảng": what was completed heads it
        led = topic is not None and topic.start >= self.sentence.start
        done = led and left.phrase.code == "complete" and around.count.noun != "scheme"
        return done or (topic is not None and topic.names(left))

    def _goes_with_visits(self, context: TextContext, around: _DeedsAround) -> bool:
        visited = self._of_visit(around.previous, around.count)
        if visited is None or around.passive is not None:
            return False
        return around.count.take_deed(visited, "adjacent")

    def _underwent_it_before(self, context: TextContext, around: _DeedsAround) -> bool:
        if around.left is None or around.told is not None:
            return False
        underwent = self._among_those(around.left, around.count)
        return underwent is not None and around.count.take_deed(underwent, "adjacent")

    def _goes_with_topic(self, context: TextContext, around: _DeedsAround) -> bool:
        return (
            around.told is None
            and self._is_free(around)
            and self._is_on_topic(context, around.count, around.previous, around.left)
        )

    def _stands_in_bare_row(self, context: TextContext, around: _DeedsAround) -> bool:
        return (
            around.told is None
            and around.count.noun_hit is None
            and self._is_free(around)
            and self._in_row_of_places(context, around.index)
        )

    def _is_on_those_listed(self, context: TextContext, around: _DeedsAround) -> bool:
        left = around.left
        if left is None or around.passive is not None:  # "kỷ luật 9 người: 6 khiển trách"
            return False
        return self._says_of_whom(left, around.count, around.previous)

    def _comes_back(self, context: TextContext, around: _DeedsAround) -> bool:
        count = around.count
        deed = self._summed_up(context, count) or self._level_after_change(context, count)
        deed = deed or raised_to(self._folded, around.previous, count)
        return deed is not None and count.take_deed(deed, "carried")

    def _is_of_subject(self, context: TextContext, around: _DeedsAround) -> bool:
        """Take the deed of a subject that other words part from its number."""
        count = around.count
        if around.previous is None and around.told is None:
            opening = deed_that_opens(context, self.sentence.start, self._strong, count)
            if opening is not None:
                return count.take_deed(opening, "adjacent")
        if not self._copular(count) or not self.ends(count) or count.parenthesis >= 0:
            return False
        told = deed_of_subject(context, self._floor_of(around), self._strong, count)
        if told is None or count.noun not in ("", "person", told[1]):
            return False
        count.noun = told[1]
        return count.take_deed(told[0], "adjacent")

    def _floor_of(self, around: _DeedsAround) -> int:
        return self.sentence.start if around.previous is None else around.previous.end

    def _follows_its_deed(self, context: TextContext, around: _DeedsAround) -> bool:
        """Take the deed to the left, unless what is told behind the count says more."""
        count, previous, left = around.count, around.previous, around.left
        if left is None or not self._governs(context, left, count):
            return False
        weak = left.phrase.attributes["weight"] == "weak"
        if weak and around.told is not None:
            return False
        announced = left.phrase.surface in _TELLING and (
            ":" in self._folded[left.end : count.start]
        )
        if announced and around.passive is not None:
            return False  # "công bố kết quả quý I: 4 đảng viên bị khiển trách"
        if around.says_more or self._fits_only(context, count, left, around.told):
            return False
        count.take_deed(left, "adjacent")
        if previous is None:
            return True
        if weak:
            self._as_part(context, count, previous)
        elif (count.parenthesis >= 0 and not self._is_of_earlier_time(count)) or self._led_in(
            previous.end, left.start
        ):
            siblings = count.parenthesis >= 0 and previous.parenthesis == count.parenthesis
            count.part_of = previous.part_of if siblings else previous
        return True

    def _underwent_it(self, context: TextContext, around: _DeedsAround) -> bool:
        if around.passive is None:
            return False
        if around.previous is not None:
            self._as_part(context, around.count, around.previous)
        return around.count.take_deed(around.passive, "passive")

    def _is_in_state(self, context: TextContext, around: _DeedsAround) -> bool:
        count, previous, state = around.count, around.previous, around.state
        if state is None or state.phrase.code == "violate":
            return False
        if (
            state.phrase.code == "inspect_signs"
            and previous is not None
            and previous.action is not None
            and previous.action.phrase.code == "conclude"
            and self._continues(previous, count)
        ):  # "phát hiện 3 tổ chức và 8 đảng viên có dấu hiệu vi phạm"
            return count.take_deed(previous.action, "carried")
        return count.take_deed(state, "passive")

    def _opens_anew(self, context: TextContext, around: _DeedsAround) -> bool:
        return self._in_row_of_places(context, around.index) or self._opens_next_whole(
            around.count, around.previous
        )

    def _came_of_it(self, context: TextContext, around: _DeedsAround) -> bool:
        count, previous, state = around.count, around.previous, around.state
        if previous is None or state is None or not self._is_outcome(previous, count, state):
            return False
        return count.take_deed(state, "passive")

    def _is_part(self, context: TextContext, around: _DeedsAround) -> bool:
        count, previous = around.count, around.previous
        if previous is None or not self._as_part(context, count, previous):
            return False
        beside = count.part_of is not previous and previous.action in self._strong
        if beside and self._continues(previous, count):
            count.take_deed(previous.action, "carried")
        return True

    def _goes_on(self, context: TextContext, around: _DeedsAround) -> bool:
        """Take over the deed of the count before where others underwent, or were given, it too."""
        count, previous = around.count, around.previous
        if previous is None:
            return False
        strong = previous.action in self._strong
        deed = self._behind_change(context, previous, count)
        if deed is not None:
            return count.take_deed(deed, "carried")
        if self._befell_too(context, previous, count) or (
            strong and self._is_given_to_next(previous, count)
        ):
            return count.take_deed(previous.action, "carried")
        return False

    def _is_linked(self, context: TextContext, around: _DeedsAround) -> bool:
        if not self._copular(around.count):
            return False
        self._take_up(around.count, around.previous)
        return True

    def _is_coordinated(self, context: TextContext, around: _DeedsAround) -> bool:
        count, previous = around.count, around.previous
        if previous is None or not self._goes_on_alike(previous, count, around.state):
            return False
        count.part_of = previous.part_of
        return count.take_deed(previous.action, "carried")

    def _broke_rules(self, context: TextContext, around: _DeedsAround) -> bool:
        return around.state is not None and around.count.take_deed(around.state, "passive")

    def _is_next_share(self, context: TextContext, around: _DeedsAround) -> bool:
        if not self._next_share(around.index):
            return False
        return around.count.take_deed(self.counts[around.index - 1].action, "carried")

    def _follows_from_afar(self, context: TextContext, around: _DeedsAround) -> bool:
        count = around.count
        before = [
            hit for hit in self._strong
            if hit.end <= count.start
            and not self._aside(hit, count)
            and not self._only_sets(hit, count)
        ]  # fmt: skip
        if not before:
            return False
        deed = before[-1]
        if (
            self._is_taken(deed, around.previous)
            or (self._named(deed) and self._folded.startswith(",", deed.end))
            or self.counts_between(deed, count)
            or self._is_attended(deed, count)
            or count.start - deed.end > DISTANT
            or deed.phrase.attributes["weight"] == "near"
            or ";" in self._folded[deed.end : count.start]
        ):
            return False
        return count.take_deed(deed, "distant")

    def _among_those(self, has: Hit, count: Count) -> Hit | None:
        """The deed of "Trong tổng số đảng viên được kết nạp 9 tháng qua, có 61 đảng viên nữ"."""
        if has.phrase.code != "present" or count.noun not in _PEOPLE:
            return None
        opening = _AMONG_THOSE.search(self._folded, self.sentence.start, has.start)
        if opening is None:
            return None
        deeds = [hit for hit in self._strong if opening.end() <= hit.start < has.start]
        told = any(opening.start() <= one.start < has.start for one in self.counts if one.noun)
        if len(deeds) != 1 or told:
            return None
        noun, deed = self._folded[opening.end() : deeds[0].start].strip(), deeds[0]
        named = self._folded[self.sentence.start : has.start].rstrip().endswith((",", "thì"))
        return deed if named and len(noun) <= _ADJECTIVES else None

    def _begins_anew(self, left: Hit, passive: Hit | None, count: Count) -> bool:
        """Whether others underwent something else: "9 người nghỉ hưu và 7 người được điều động".

        Or hold other posts: "45 xã bí thư kiêm chủ tịch HĐND và 12 xã bí thư kiêm chủ tịch UBND".
        """
        if passive is None or passive.phrase.code != left.phrase.code:
            return False
        if _AND_OTHERS.search(self._folded, left.end, count.start) is None:
            return False
        told = any(one.how == "passive" and one.end <= left.start for one in self.counts)
        return left.phrase.code == "other" or (left.phrase.code in FILLING_POSTS and told)

    def _found_among(self, count: Count, passive: Hit, state: Hit) -> bool:
        """Whether all were inspected, these found: "14/17 đảng viên được kiểm tra có vi phạm"."""
        of_all = count.numeral.base is not None or count.out_of is not None
        return (
            of_all
            and state.phrase.code == "violate"
            and passive.phrase.code in LOOKED_INTO
            and _FOUND.fullmatch(self._folded, passive.end, state.start) is not None
        )

    def _says_of_whom(self, left: Hit, count: Count, previous: Count | None) -> bool:
        """Whether the deed only says whom a list is on: "7 người trúng tuyển: 5 người làm tốt"."""
        return (
            previous is not None
            and previous.action is left
            and previous.how == "passive"
            and ":" in self._folded[left.end : count.start]
            and not self.ends(count)
        )


_RULINGS = (
    GovernedCounts._goes_with_visits,
    GovernedCounts._underwent_it_before,
    GovernedCounts._goes_with_topic,
    GovernedCounts._stands_in_bare_row,
    GovernedCounts._is_on_those_listed,
    GovernedCounts._comes_back,
    GovernedCounts._is_of_subject,
    GovernedCounts._follows_its_deed,
    GovernedCounts._underwent_it,
    GovernedCounts._is_in_state,
    GovernedCounts._opens_anew,
    GovernedCounts._came_of_it,
    GovernedCounts._is_part,
    GovernedCounts._goes_on,
    GovernedCounts._is_linked,
    GovernedCounts._is_coordinated,
    GovernedCounts._broke_rules,
    GovernedCounts._is_next_share,
    GovernedCounts._follows_from_afar,
)
"""Who may settle what governs a count, asked in this order until one does."""
