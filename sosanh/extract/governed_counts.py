"""Counts: a number, the noun it counts and the action that governs it.

"Các huyện ủy kiểm tra 64 tổ chức đảng, 1.518 đảng viên (có 27 cấp ủy viên)" holds three counts
with one action. The action carries over along a coordination until another one comes;
a passive to the right ("… đảng viên bị thi hành kỷ luật") beats what was carried over.
"""

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING

from sosanh.extract.catalogue import Hit
from sosanh.extract.count import Count
from sosanh.extract.ellipsis import is_frame
from sosanh.extract.named_counts import CARRIED, DISTANT, STOPS, without_parentheses
from sosanh.extract.paired_counts import PairedCounts
from sosanh.extract.segments import Sentence
from sosanh.extract.topics import topic_of

if TYPE_CHECKING:
    from sosanh.extract.context import TextContext

_ADJACENT = 60
_PASSIVE = 60
_PASSIVE_LONG = 75
"""The same where the verb needs no passive word."""
_ASIDE = 26
"""How far into a parenthesis a part of the count before it may begin."""
_ONLY_CONNECTORS = re.compile(
    r"[\s,;()]*(?:(?:và|cùng|với|đối với|gần|có|hơn|trên|khoảng|của|thuộc|trực thuộc|là|cho|khác"
    r"|còn lại)[\s,]*)*\Z"
)
_JOINED = re.compile(r"(?:,|:|\b(?:và|với|cùng|hoặc|hay|gồm|có|cho)) ?(?:có |là |gồm )?$")
_NEXT_TOTAL = re.compile(r" [^,;:.\d]{2,40}; (?:và |cùng |có )?(?:hơn |gần |trên )?")
"""What parts "761 tổ chức cơ sở đảng của tỉnh; 3.106 chi bộ"."""
_PASSIVE_GAP = re.compile(r"[^,;:.()\n]*\Z")
_STATE_GAP = re.compile(r"(?!.*\b(?:không|chưa|chẳng|dấu hiệu|nếu)\b)[^,;:.()\n]*\Z")
_PASSIVE_LIST = re.compile(r"[^;:.()\n]*\Z")
_PASSIVE_WORD = re.compile(
    r"\b(?:bị|được|đã|phải|ra|mà)(?: \w+){0,6} $|(?<!trực) (?:trong|thuộc)(?: diện| danh sách)? $"
)
_AGENT = re.compile(
    r"\b(?:bị|được) ((?:các|cấp|ban|ủy ban|ubkt|tổ chức|đảng|chi bộ|huyện|tỉnh) [^,;:.()\n]*)\Z"
)
_MERGED = re.compile(
    r" (?:(?:trên|của|thuộc|ở|tại|trong) [^,;:.()\n]{1,40}? )?"
    r"(?:(?:này|đó|nói trên|đã|đang|sẽ|phải|được|bị|cần|thuộc|nằm trong|trong|diện|tiến hành"
    r"|thực hiện|cùng) )*"
)
_MERGERS = re.compile(r"(?<!đơn vị )\b(?:tỉnh|thành phố|huyện)\b")
_OWNERS = re.compile(r"\b(?:của|thuộc|tại|ở|trong) \Z")
_NAMED = re.compile(r"\b(?:sau|qua|trong|về|của|công tác|khi|theo|cuộc|đợt) \Z")
_SUBJECT = re.compile(
    r"(?:^|[,;]) (?:và |còn |riêng )?(?:tổng )?(?:số|ở|với|mục tiêu|chỉ tiêu|kế hoạch)\b"
    r"[^,;:.()\d]*(?:năm \d{4} )?là(?: \w+)? ?\Z"
)
_COMPARED = re.compile(
    r"\((?:so với |so )?(?:cùng kỳ|(?:năm|khóa|nhiệm kỳ|kỳ|quý|tháng) (?:trước|ngoái|\d{4}))\b"
)
_SHARE_ASIDE = re.compile(
    r",? (?:tức|chiếm|đạt|bằng|ứng với|tương ứng|tương đương)\b[^,;.%]{0,20}[\d,.]{1,6} ?%"
    r"(?:,|(?= ))"
)
_OF_THEM = re.compile(r"(?: vi phạm)?,? (?:trong đó )?(?:có|gồm) ")
_LISTED = re.compile(r"(?:,|,? và|,? cùng) (?:hơn |gần |trên |khoảng )?")
_IN_TURN = re.compile(r"\b(?:lần lượt|tương ứng|theo thứ tự)\b(?: \w+){0,3} ?\Z")
_OF_TOTAL = re.compile(r" (?:trên|trong) (?:tổng )?(?:số )?\d")
_LISTED_PEOPLE = ("official", "public_servant", "official_member", "member", "party_org", "head")
"""Nouns that a comma may part in a list of who underwent something, or which posts did."""
_GENERIC = ("", "person", "unit")
"""Nouns that stand for others, so that no rule knows them."""
_UNDERGONE = re.compile(r"\b(?:bị|được|thuộc|trong)\b")
_TO_OBJECT = re.compile(
    r" (?:(?:được|xong|thêm|tổng cộng|tổng số|các|những|hơn|gần|trên|khoảng|tới) )*\Z"
)
_LESSEN = ("cut", "trim", "abolish", "merge")
STATIVE = ("hold_both", "on_time", "non_local", "rate_excellent", "delegate", "complete")
"""Actions that need no passive word: "12 tổ chức hoàn thành xuất sắc nhiệm vụ"."""


class GovernedCounts(PairedCounts):
    """The counts of one sentence with their governing actions."""

    def __init__(self, context: "TextContext", sentence: Sentence) -> None:
        """Find the counts of `sentence` and link each to its action."""
        super().__init__(context, sentence)
        self._families = context.vocabulary.noun_families
        self._nouns = context.hits_in("noun", sentence.start, sentence.end)
        self._states = self._find_states(context)
        self._parts = context.hits_in("part", sentence.start, sentence.end)
        self._topic = topic_of(context, sentence, self.counts)
        self._rows = self._find_rows()
        for row in self._rows:
            self._distribute(context, row)
        for index, count in enumerate(self.counts):
            if count.numeral.form == "count":
                self._noun_from_left(context, count)
                self._noun_of_row(context, index)
            self._govern(context, index)
            if self._owns_what_changed(count):
                count.action, count.how = None, "none"
        self._govern_backwards()
        self._pair_up(context)

    def _find_states(self, context: "TextContext") -> Sequence[Hit]:
        """The states of the sentence but those within a name: "Kế hoạch tổ chức đại hội"."""
        states = context.hits_in("state", self.sentence.start, self.sentence.end)
        if not states:
            return states
        names = [
            hit for hit in context.hits_in("action", self.sentence.start, self.sentence.end)
            if hit.phrase.code == "none"
        ]  # fmt: skip
        return [
            state for state in states
            if not any(name.start < state.start and state.end <= name.end for name in names)
        ]  # fmt: skip

    def _find_rows(self) -> Sequence[Sequence[Count]]:
        rows: list[list[Count]] = []
        for previous, count in zip(self.counts, self.counts[1:], strict=False):
            bare = previous.numeral.form == count.numeral.form == "count" and not previous.noun
            if not bare or not _LISTED.fullmatch(self._folded, previous.numeral.end, count.start):
                continue
            if rows and rows[-1][-1] is previous:
                rows[-1].append(count)
            else:
                rows.append([previous, count])
        return rows

    def _distribute(self, context: "TextContext", row: Sequence[Count]) -> None:
        """Give each number of "số tổ chức và đảng viên bị kỷ luật lần lượt là 11 và 45" its noun.

        As many nouns as numbers go to one each; a single noun, or action, is that of all.
        """
        first = row[0].start
        floor = max((one.end for one in self.counts if one.end <= first), default=0)
        floor = max(floor, self.sentence.start, self._folded.rfind(";", floor, first) + 1)
        word = _IN_TURN.search(self._folded, floor, first)
        if word is None:
            return
        nouns = list(context.hits_in("noun", floor, word.start()))
        actions = [hit for hit in self.actions if floor <= hit.start and hit.end <= word.start()]
        strong = [hit for hit in actions if hit in self._strong] or actions
        subjects = [hit for hit in nouns if not strong or hit.end <= strong[0].start]
        nouns = subjects if len(subjects) == len(row) else nouns
        shared = row[-1].noun or (nouns[0].phrase.code if nouns else "")
        for place, count in enumerate(row):
            count.noun = nouns[place].phrase.code if len(nouns) == len(row) else shared
            if strong:
                each = strong[place] if len(strong) == len(row) and len(nouns) < 2 else strong[-1]
                count.action, count.how = each, "carried"

    def _govern(self, context: "TextContext", index: int) -> None:
        count = self.counts[index]
        if count.action is not None:
            return
        if count.numeral.value == 0 and count.numeral.form == "word":
            inside = [
                hit for hit in self._strong
                if count.numeral.end <= hit.start and hit.end < count.end
            ]  # fmt: skip
            if inside:  # "không phải kỷ luật tổ chức đảng nào"
                count.action, count.how = inside[-1], "within"
                return
        previous = self._previous(index)
        left = self._left_action(count, previous)
        passive = self._passive(count)
        if passive is not None and self._only_named(count, passive, left, previous):
            passive = None
        state = self._state(context, count)
        if passive is not None and state is not None:
            # "được tham gia các lớp bồi dưỡng": more than "được tham gia"
            if passive.phrase.code == "other" and state.start <= passive.start < state.end:
                passive = None
            else:
                state = None
        free = left is None or left.phrase.attributes["weight"] == "weak"
        if (
            free
            and passive is None
            and state is None
            and self._is_on_topic(context, count, previous, left)
        ):
            return
        if left is not None and self._governs(context, left, count):
            weak = left.phrase.attributes["weight"] == "weak"
            form = (
                passive is not None
                and passive.phrase.code == "discipline_form"
                and left.phrase.code == "discipline"
            )  # "xử lý kỷ luật 12 người bị cảnh cáo": the form is the more exact
            told = state if passive is None else passive
            form = form or (
                left.phrase.code == "other"
                and told is not None
                and (passive is None or passive.phrase.code in STATIVE)
                and told.phrase.code != "violate"
            )  # "cử 125 cán bộ tham gia các lớp bồi dưỡng": what they do says more
            form = form or self._fits_only(context, count, left, told)
            if not form and not (weak and (passive is not None or state is not None)):
                count.action, count.how = left, "adjacent"
                if weak and previous is not None:
                    self._as_part(count, previous)
                elif previous is not None and (
                    (count.parenthesis >= 0 and not self._is_of_another_time(count))
                    or self._led_in(previous.end, left.start)
                ):
                    siblings = count.parenthesis >= 0 and previous.parenthesis == count.parenthesis
                    count.part_of = previous.part_of if siblings else previous
                return
        if passive is not None:
            count.action, count.how = passive, "passive"
            if previous is not None:
                self._as_part(count, previous)
            return
        if state is not None and state.phrase.code != "violate":
            found = (
                previous is not None
                and previous.action is not None
                and (previous.action.phrase.code == "conclude" and self._continues(previous, count))
            )  # "phát hiện 3 tổ chức và 8 đảng viên có dấu hiệu vi phạm"
            if found and previous is not None and state.phrase.code == "inspect_signs":
                count.action, count.how = previous.action, "carried"
            else:
                count.action, count.how = state, "passive"
            return
        if self._in_row_of_places(context, index) or self._opens_next_whole(count, previous):
            return
        if previous is not None and self._as_part(count, previous):
            if (
                count.part_of is not previous
                and previous.action in self._strong
                and self._continues(previous, count)
            ):
                count.action, count.how = previous.action, "carried"
            return
        strong_before = previous is not None and previous.action in self._strong
        if self._copular(count):
            self._take_up(count, previous)
            return
        if (
            previous is not None
            and previous.action is not None
            and previous.parenthesis == count.parenthesis
            and (state is None or (strong_before and state.phrase.code == "violate"))
            and not self._folded.startswith(" còn lại", count.end)
            and self._continues(previous, count)
            and not self._lessens_others(count)
        ):
            count.action, count.how = previous.action, "carried"
            count.part_of = previous.part_of if previous.parenthesis == count.parenthesis else None
            return
        if state is not None:
            count.action, count.how = state, "passive"
            return
        strong = [
            hit for hit in self._strong if hit.end <= count.start and not self._aside(hit, count)
        ]
        if (
            strong
            and not self._is_taken(strong[-1], previous)
            and not (self._named(strong[-1]) and self._folded.startswith(",", strong[-1].end))
            and not any(strong[-1].end <= other.start < count.start for other in self.counts)
            and count.start - strong[-1].end <= DISTANT
            and strong[-1].phrase.attributes["weight"] != "near"
        ):
            between = self._folded[strong[-1].end : count.start]
            if ";" not in between:
                count.action, count.how = strong[-1], "distant"

    def _opens_next_whole(self, count: Count, previous: Count | None) -> bool:
        """Go on after parts: "kỷ luật 5 tổ chức, gồm khiển trách 4, cảnh cáo 1; 96 đảng viên"."""
        whole = self._whole_of(previous) if previous is not None else None
        if previous is None or whole is None or whole.action not in self._strong:
            return False
        gap = self._folded[previous.end : count.start]
        family = self._families.get(count.noun, count.noun)
        known = {self._families.get(one.noun, one.noun) for one in (whole, previous)}
        if ";" not in gap or not _ONLY_CONNECTORS.match(gap) or not family or family in known:
            return False
        if "person" in (family, *known) or whole.parenthesis != count.parenthesis:
            return False
        count.action, count.how = whole.action, "carried"
        return True

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

    def _fits_only(self, context: "TextContext", count: Count, left: Hit, told: Hit | None) -> bool:
        """Whether the action before is none on such a thing, and the one behind is.

        "chỉ rõ những điểm yếu và yêu cầu 9 tập thể phải kiểm điểm": nobody points 9 bodies out.
        """
        if told is None or not count.noun or left.phrase.code in ("other", "praise"):
            return False
        known = context.vocabulary.rules
        return (left.phrase.code, count.noun) not in known and (
            told.phrase.code != "violate" and (told.phrase.code, count.noun) in known
        )

    def _only_named(
        self, count: Count, passive: Hit, left: Hit | None, previous: Count | None
    ) -> bool:
        """Whether what stands to the right only says which ones the row that goes on is of.

        "kết luận 5 đảng viên có vi phạm phải thi hành kỷ luật" says what was found, "tặng bằng
        khen cho 9 tổ chức và 20 đảng viên hoàn thành xuất sắc nhiệm vụ" who was praised.
        """
        carried = previous.action if previous is not None and left is None else left
        if carried is None:
            return False
        if carried.phrase.code == "praise" and passive.phrase.code == "rate_excellent":
            return left is not None or (previous is not None and self._continues(previous, count))
        if passive.phrase.code != "discipline":
            return False
        return carried.phrase.code == "conclude" and (
            count.noun == "violator"
            or any(
                state.phrase.code == "violate" and count.end <= state.start < passive.start
                for state in self._states
            )
        )

    def _is_taken(self, action: Hit, previous: Count | None) -> bool:
        """Whether the action already says what became of the count before it."""
        taken = previous.action if previous is not None and previous.how == "passive" else None
        return taken is not None and action.start < taken.end and taken.start < action.end

    def _is_on_topic(
        self, context: "TextContext", count: Count, previous: Count | None, left: Hit | None
    ) -> bool:
        """Give the first count of the sentence the action that its topic names, if it fits.

        `left` is the weak action of its own, if any.
        """
        topic = self._topic
        if topic is None or previous is not None:
            return False
        known = context.vocabulary.rules
        if (topic.action.phrase.code, count.noun) not in known:
            return False
        start = max(topic.end, self.sentence.start)
        own = topic.start >= self.sentence.start
        if not own and left is not None and left.phrase.code == "total_whole":
            return False  # "Công tác kết nạp đảng viên": "Toàn Đảng bộ có 412 chi bộ"
        gap = self._folded[start : count.start]
        said = any(start <= hit.start < count.start for hit in self._strong)
        told = own and count.noun and not said and len(gap) <= CARRIED and ";" not in gap
        if told or is_frame(context, start, count.start, bare=True):
            count.action, count.how = topic.action, "adjacent"
            return True
        return False

    def _left_action(self, count: Count, previous: Count | None) -> Hit | None:
        # not the noun's end: in "lập 6 đoàn kiểm tra 35 tổ chức đảng" the noun is the action
        floor = previous.numeral.end if previous is not None else self.sentence.start
        if count.parenthesis >= 0 and not self._fills_parenthesis(count):
            floor = max(floor, count.parenthesis)
        weak: Hit | None = None
        if self._is_total(previous, count):
            return None
        for action in reversed(self.actions):
            if action.start < floor:
                break
            if action.end > count.start or self._aside(action, count):
                continue
            if action.phrase.attributes["weight"] != "weak":
                plain = self._gap_is_plain(action.end, count.start, _ADJACENT)
                return action if weak is None or plain else weak
            if weak is None or self._named_total(action, weak):
                weak = action
        return weak

    def _named_total(self, total: Hit, verb: Hit) -> bool:
        """Whether `verb` only links the number: "Tổng số đảng viên đến nay có 4.055 đồng chí"."""
        return (
            total.phrase.code == "total_members"
            and verb.phrase.code == "present"
            and self._gap_is_plain(total.end, verb.start, _ADJACENT)
        )

    def _fills_parenthesis(self, count: Count) -> bool:
        """Whether the number alone stands in parentheses: "cách chức (5) và khai trừ (23)"."""
        return not count.noun and any(
            (start + 1, end - 1) == (count.start, count.numeral.end)
            for start, end in self._parentheses
        )

    def _governs(self, context: "TextContext", action: Hit, count: Count) -> bool:
        if action.phrase.attributes["weight"] == "near":
            # "hợp nhất ban tổ chức với phòng nội vụ ở 3 huyện": something else is merged;
            # "12 xã thực hiện sắp xếp và có 4 xã giữ nguyên": nothing of the 4
            return (
                not context.hits_in("noun", action.end, count.start)
                and not self._folded.startswith(" và ", action.end)
                and self._gap_is_plain(action.end, count.start, _ADJACENT)
            )
        return self._gap_is_plain(action.end, count.start, _ADJACENT)

    def _aside(self, action: Hit, count: Count) -> bool:
        """Whether the action stands in a parenthesis that the count is not in."""
        return any(
            start < action.start < end and start != count.parenthesis
            for start, end in self._parentheses
        )

    def _gap_is_plain(self, start: int, end: int, limit: int) -> bool:
        gap = without_parentheses(self._folded[start:end])
        gap = gap.rstrip().removesuffix(":")  # "Kết nạp đảng viên: 125 đồng chí"
        if gap.strip() in ("và", "hoặc", "hay"):
            return False  # "đã tinh giản và 50% …": the action belongs to what comes before it
        if " nhưng " in gap:
            return False  # "9 chức danh đã thông báo thi nhưng mới có 4 chức danh hoàn tất"
        return len(gap) <= limit and STOPS.search(gap) is None

    def _passive(self, count: Count) -> Hit | None:
        """The action that "bị", "được" or "đã" ties to the count from its right."""
        for action in self._strong:
            if action.start < count.end or self._named(action):
                continue
            gap = without_parentheses(self._without_lists(count.end, action.start))
            stative = action.phrase.code in STATIVE
            listed = stative and action.phrase.code != "complete"
            plain = (_PASSIVE_LIST if listed else _PASSIVE_GAP).match(gap)
            agent = _AGENT.search(gap)
            limit = _PASSIVE_LONG if stative or agent else _PASSIVE
            if plain is None or len(gap) - (len(agent[1]) if agent else 0) > limit:
                return None
            if any(
                count.end <= other.start < action.start
                and other.parenthesis == count.parenthesis
                and other.numeral.form != "percent"
                for other in self.counts
            ):
                return None
            surface = action.phrase.surface
            passive = surface.startswith(("bị ", "được ", "đã ", "phải "))
            formed = count.noun in _GENERIC and gap == " "
            if action.phrase.code == "discipline_form" and formed:
                return action  # "41 khiển trách và 13 trường hợp cảnh cáo"
            acts = not (stative or agent or _UNDERGONE.search(gap + surface))
            if acts and self._has_object(action):
                return None
            tied = passive or stative or agent or _PASSIVE_WORD.search(gap)
            if action.phrase.code == "merge" and not self._is_merged(count, gap):
                return None
            return action if tied else None
        return None

    def _is_merged(self, count: Count, gap: str) -> bool:
        """Whether the units are those merged, not provinces or districts that merge theirs."""
        return _MERGED.fullmatch(gap) is not None and (
            not self._may_merge(count) or "được " in gap or "phải " in gap
        )

    def _owns_what_changed(self, count: Count) -> bool:
        """Whether the units are whose the changed are: "9 xã của 5 huyện", "tại hai địa phương"."""
        action = count.action
        if action is None:
            return False
        code = action.phrase.code
        place = code in ("cut", "trim", "abolish") and count.noun == "unit"
        return (place or (code == "merge" and self._may_merge(count))) and _OWNERS.search(
            self._folded, max(0, count.start - 10), count.start
        ) is not None

    def _may_merge(self, count: Count) -> bool:
        hit = count.noun_hit
        return hit is not None and _MERGERS.search(hit.phrase.surface) is not None

    def _lessens_others(self, count: Count) -> bool:
        """Whether the counted act on others: "…, 24 địa phương khác phải giảm 1 sở"."""
        following = next((hit for hit in self._strong if hit.start >= count.end), None)
        return (
            following is not None
            and following.phrase.code in _LESSEN
            and not any(count.end <= one.start < following.start for one in self.counts)
            and _PASSIVE_GAP.fullmatch(self._folded, count.end, following.start) is not None
            and _UNDERGONE.search(self._folded, count.end, following.end) is None
            and self._has_object(following)
        )

    def _has_object(self, action: Hit) -> bool:
        """Whether what is done is done to something else: "12 sở đã cắt giảm 45 phòng"."""
        objects = [one.start for one in self.counts if one.start >= action.end]
        objects += [hit.start for hit in self._nouns if hit.start >= action.end]
        return bool(objects) and (
            _TO_OBJECT.fullmatch(self._folded, action.end, min(objects)) is not None
        )

    def _named(self, action: Hit) -> bool:
        """Whether the action is only named as a thing: "15 hạn chế sau kiểm điểm"."""
        if action.phrase.surface.startswith("diện "):
            return False  # "300 người trong diện tinh giản"
        return _NAMED.search(self._folded, max(0, action.start - 12), action.start) is not None

    def _without_lists(self, start: int, end: int) -> str:
        """The words between, without what only repeats the count as a percent.

        Commas within a list of things are left out too: "của các sở, ban".
        """
        words = _SHARE_ASIDE.sub(lambda aside: " " * len(aside[0]), self._folded[start:end])
        for hit in self._nouns:
            if not (start <= hit.start and hit.end <= end):
                continue
            low, high = hit.start - start, hit.end - start
            if hit.phrase.code in _LISTED_PEOPLE and words.endswith(", ", 2, low):
                low -= 2  # "lượt cán bộ kiểm tra, cấp ủy cơ sở được bồi dưỡng"
            words = words[:low] + words[low:high].replace(",", " ") + words[high:]
        return words

    def _take_up(self, count: Count, previous: Count | None) -> None:
        """Go on with the action in "số tổ chức được kiểm tra là 612, số đảng viên là 1.908"."""
        floor = previous.end if previous is not None else self.sentence.start
        for total in self.actions:
            if floor <= total.start < count.start and total.phrase.code == "total_whole":
                count.action, count.how = total, "distant"
                return
        named = count.noun or _OF_TOTAL.match(self._folded, count.end)
        if (
            previous is None
            or previous.action not in self._strong
            or previous.parenthesis != count.parenthesis
            or not named
        ):
            return
        gap = self._folded[previous.end : count.start]
        acted = any(
            previous.end <= hit.start < count.start and hit is not previous.action
            for hit in self._strong
        )
        if not acted and len(gap) <= CARRIED and _SUBJECT.search(gap):
            count.action, count.how = previous.action, "carried"

    def _state(self, context: "TextContext", count: Count) -> Hit | None:
        """What "3.740 cán bộ dự các lớp bồi dưỡng" says of its subject, without a passive word."""
        following = next((one.start for one in self.counts if one.start >= count.end), -1)
        known = context.vocabulary.rules
        for state in self._states:
            if state.start < count.end:
                continue
            if count.noun not in _GENERIC and (state.phrase.code, count.noun) not in known:
                continue  # "90 đảng viên không còn đủ tư cách": nothing was abolished
            gap = without_parentheses(self._without_lists(count.end, state.start))
            near = len(gap) <= _PASSIVE and _STATE_GAP.match(gap) is not None
            return state if near and not count.end <= following < state.start else None
        return None

    def _as_part(self, count: Count, previous: Count) -> bool:
        """Whether `count` is a part of `previous`: in parentheses, or after "trong đó"."""
        if count.parenthesis >= 0 and previous.parenthesis < 0:
            between = self._folded[previous.end : count.parenthesis]
            inside = count.start - count.parenthesis
            plain = len(between) <= 40 and STOPS.search(between) is None
            if plain and inside <= _ASIDE and not self._is_of_another_time(count):
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
                )
                and count.start - previous.end <= CARRIED
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
        for part in self._parts:
            if previous.end <= part.start and part.end <= count.start:
                gap = self._without_lists(part.end, count.start)
                led_in = self._folded[previous.end : part.start]
                listing = part.phrase.surface not in ("có", "riêng", "cụ thể")
                if listing and len(gap) <= 40 and ";" not in led_in.strip("; ") and "," not in gap:
                    count.part_of = previous
                    return True
        return False

    def _is_of_another_time(self, count: Count) -> bool:
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

    def _continues(self, previous: Count, count: Count) -> bool:
        gap = self._folded[previous.end : count.start]
        plain = without_parentheses(gap)
        if _ONLY_CONNECTORS.match(plain):
            return True
        totals = previous.action is not None and previous.action.phrase.code == "total_whole"
        if totals and _NEXT_TOTAL.fullmatch(plain):
            return True
        if ";" in plain or len(plain) > CARRIED or _JOINED.search(plain) is None:
            return False
        return not any(
            previous.end <= hit.start and hit.end <= count.start and not self._aside(hit, count)
            for hit in self._strong
        )

    def _govern_backwards(self) -> None:
        """Give the first of "5 tổ chức đảng và 42 đảng viên bị …" the second's action."""
        for count, following in zip(
            reversed(self.counts[:-1]), reversed(self.counts[1:]), strict=True
        ):
            if following.how not in ("passive", "backwards") or count.how == "passive":
                continue
            if count.how == "adjacent" and count.action in self._strong:
                continue
            gap = without_parentheses(self._folded[count.end : following.start])
            if ";" in gap or " có " in gap:
                continue  # "xếp loại 612 tổ chức, có 102 tổ chức hoàn thành xuất sắc"
            if count.noun and _ONLY_CONNECTORS.match(gap) and len(gap) <= 12:
                count.action, count.how = following.action, "backwards"
