"""Counts: a number, the noun it counts and the action that governs it.

"Các huyện ủy kiểm tra 64 tổ chức đảng, 1.518 đảng viên (có 27 cấp ủy viên)" holds three counts
with one action. The action carries over along a coordination until another one comes;
a passive to the right ("… đảng viên bị thi hành kỷ luật") beats what was carried over.
"""

import re

from sosanh.extract.catalogue.phrases import Hit
from sosanh.extract.context import TextContext
from sosanh.extract.counts.behind import AS_SHARE
from sosanh.extract.counts.count import (
    FILLING_POSTS,
    ONLY_CONNECTORS,
    PLACES,
    STATIVE,
    Count,
)
from sosanh.extract.counts.ellipsis import is_frame
from sosanh.extract.counts.named import CARRIED, DISTANT, without_parentheses
from sosanh.extract.counts.posts import opens_row_of, raised_to, then_filled
from sosanh.extract.counts.resumed import ResumedCounts
from sosanh.extract.counts.topics import topic_of
from sosanh.extract.text.rows import JOINT_OF_LIST
from sosanh.extract.text.segments import Sentence

_ROW_OPENS = re.compile(
    r"(?:,? (?:trong đó|gồm|bao gồm|cụ thể)(?: như sau)?:?|:) (?:\w+ ){2,9}là (?:hơn |gần )?\Z"
)
"""What leads in the first of a row: "…, trong đó huyện Minh Long là 7 người"."""
_CUT_FROM = ("person", "staff", "public_servant")
"""Nouns of those who leave the payroll."""
_PEOPLE = ("member", "person", "new_member", "official_member", "committee_member")
_AMONG_THOSE = re.compile(r"\btrong (?:tổng )?số (?:các |những )?(?:đảng viên|cán bộ)")
"""What opens a sentence on some of those who underwent something."""
_ADJECTIVES = 16
"""Characters between those and what they underwent: "đảng viên (mới) được kết nạp"."""
_HAS_OWN_VERB = re.compile(
    r" (?:chuyển (?:đi|đến|sang|về|công tác|sinh hoạt|vùng)|hy sinh|từ trần|qua đời|nghỉ hưu|vắng"
    r"|xin|chưa|không|sẽ|còn (?:chậm|dở|nợ|vướng|lại)|đang|tồn đọng|quá hạn|dự (?:thi|tuyển)"
    r"|đăng ký|(?:đã )?chuyển (?:cấp|cơ quan|cho|kỳ|tiếp))\b"
)
"""Behind one that is listed, what it does itself: "hoàn thành 21 đề án; 3 đề án chuyển sang …"."""
_THEN_DISCIPLINED = re.compile(
    r" có (?:khuyết điểm, )?vi phạm,? (?:và )?(?:phải|đến mức phải|đã)"
    r"(?: thi hành| xử lý)? kỷ luật \d"
)
"""What makes "kỷ luật 3 tổ chức và 95 đảng viên có vi phạm, phải kỷ luật 37" two findings."""
_SUBJECT = re.compile(
    r"(?:^|[,;]) (?:và |còn |riêng )?(?:tổng )?(?:số|ở|với|mục tiêu|chỉ tiêu|kế hoạch)\b"
    r"[^,;:.()\d]*(?:năm \d{4} )?là(?: \w+)? ?\Z"
)
"""The subject with which figures go on: "…, số đảng viên là 1.908"."""
_LOOKED_INTO = ("inspect", "inspect_signs", "supervise", "inspect_supervise")
_ON_WHAT = re.compile(r"[^;:.()]{0,150} đối với (?:các |tổng số )?")
_AND_NO_MORE = re.compile(r"\)?(?:[,;.)]| (?:đến|tới) mức\b| (?:phải|bị|và|cần)\b|\s*\Z)")
_FOUND = re.compile(r"(?:,? (?:đã|đều|bị|được|kết luận|là))* ")
_TO_OTHERS = re.compile(rf"{JOINT_OF_LIST}(?: giao)? (?:cho|về|xuống) [^,;:.()\d]{{3,60}} ")
_NEXT_OF = {
    "delegate": re.compile(
        rf"{JOINT_OF_LIST} (?:cho )?(?:chủ tịch|giám đốc|ubnd|ủy ban nhân dân|các sở|sở|cấp"
        r"|thủ trưởng|ban quản lý)\b[^,;:.()\d]{0,60} "
    ),
    "rotate": re.compile(rf"{JOINT_OF_LIST} (?:từ|giữa) [^,;:.()\d]{{3,40}} "),
}
"""What leads to who is given, or goes where, next: "…, chủ tịch UBND cấp huyện 41 thủ tục"."""
_AND_OTHERS = re.compile(r"(?:,| và|;)(?: khoảng| hơn| gần| có)* \Z")
_OF_TOTAL = re.compile(r" (?:trên|trong) (?:tổng )?(?:số )?\d")
_WITH_PEOPLE = re.compile(r",? (?:với|thì|có|trong đó)(?: có)?(?: hơn| gần| trên)? ")


class GovernedCounts(ResumedCounts):
    """The counts of one sentence with their governing actions."""

    def __init__(self, context: TextContext, sentence: Sentence) -> None:
        """Find the counts of `sentence` and link each to its action."""
        super().__init__(context, sentence)
        self._topic = topic_of(context, sentence, self.counts)
        for index, count in enumerate(self.counts):
            if count.numeral.form == "count":
                self._noun_from_left(context, count)
                self._noun_of_row(context, index)
            self._govern(context, index)
            if self._owns_what_changed(count):
                count.action, count.how = None, "none"
        if len(self.counts) > 1:
            self._govern_backwards(context)
            self._pair_up(context)

    def _govern(self, context: TextContext, index: int) -> None:
        count = self.counts[index]
        if count.action is not None:
            return
        if count.numeral.value == 0 and count.numeral.form == "word":
            inside = [
                hit for hit in (*self._strong, *self._denied)
                if count.numeral.end <= hit.start and hit.end < count.end
            ]  # fmt: skip
            if inside:  # "không phải kỷ luật tổ chức đảng nào"
                count.action, count.how = inside[-1], "within"
                return
        previous = self._previous(index)
        if self._is_of_named_deed(context, count, previous):
            return
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
            count.action, count.how = filled, "passive"
            return
        if passive is not None and state is not None:
            # "được tham gia các lớp bồi dưỡng": more than "được tham gia"
            # and "đã ra khỏi diện yếu kém" more than "đã ra"
            within = state.start <= passive.start and passive.end < state.end
            within = within and state.phrase.code != "violate"
            if within or (passive.phrase.code == "other" and state.start <= passive.start):
                passive = None
            else:
                state = None
        visited = self._of_visit(previous, count)
        if visited is not None and passive is None:
            count.action, count.how = visited, "adjacent"
            return
        if left is not None and self._begins_anew(left, passive, count):
            left = None
        if left is not None and passive is None and state is None:
            underwent = self._among_those(left, count)
            if underwent is not None:
                count.action, count.how = underwent, "adjacent"
                return
        free = left is None or left.phrase.attributes["weight"] == "weak"
        free = free or (self._topic is not None and self._topic.names(left))
        if (
            free
            and passive is None
            and state is None
            and self._is_on_topic(context, count, previous, left)
        ):
            return
        unsaid = free and count.noun_hit is None and passive is None and state is None
        if unsaid and self._in_row_of_places(context, index):
            return
        if left is not None and self._says_of_whom(left, count, previous):
            return
        resumed = self._summed_up(context, count) or self._level_after_change(context, count)
        resumed = resumed or raised_to(self._folded, previous, count)
        if resumed is not None:
            count.action, count.how = resumed, "carried"
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
                    self._as_part(context, count, previous)
                elif previous is not None and (
                    (count.parenthesis >= 0 and not self._is_of_earlier_time(count))
                    or self._led_in(previous.end, left.start)
                ):
                    siblings = count.parenthesis >= 0 and previous.parenthesis == count.parenthesis
                    count.part_of = previous.part_of if siblings else previous
                return
        if passive is not None:
            count.action, count.how = passive, "passive"
            if previous is not None:
                self._as_part(context, count, previous)
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
        if state is not None and previous is not None and self._is_outcome(previous, count, state):
            count.action, count.how = state, "passive"
            return
        if previous is not None and self._as_part(context, count, previous):
            if (
                count.part_of is not previous
                and previous.action in self._strong
                and self._continues(previous, count)
            ):
                count.action, count.how = previous.action, "carried"
            return
        if previous is not None and self._befell_too(context, previous, count):
            count.action, count.how = previous.action, "carried"
            return
        strong_before = previous is not None and previous.action in self._strong
        if previous is not None and strong_before and self._is_given_to_next(previous, count):
            count.action, count.how = previous.action, "carried"
            return
        if self._copular(count):
            self._take_up(count, previous)
            return
        if (
            previous is not None
            and previous.action is not None
            and previous.parenthesis == count.parenthesis
            and (state is None or (strong_before and state.phrase.code == "violate"))
            and not (state is not None and self._tells_outcome(previous, count))
            and not self._folded.startswith(" còn lại", count.end)
            and not _THEN_DISCIPLINED.match(self._folded, count.end)
            and not _HAS_OWN_VERB.match(self._folded, count.end)
            and self._continues(previous, count)
            and not (previous.how == "passive" and count in self._owners)
            and not self._lessens_others(count)
            and not self._was_before_cut(previous, count)
        ):
            count.action, count.how = previous.action, "carried"
            count.part_of = previous.part_of if previous.parenthesis == count.parenthesis else None
            return
        if state is not None:
            count.action, count.how = state, "passive"
            return
        if self._next_share(index):
            count.action, count.how = self.counts[index - 1].action, "carried"
            return
        strong = [
            hit for hit in self._strong if hit.end <= count.start and not self._aside(hit, count)
        ]
        if (
            strong
            and not self._is_taken(strong[-1], previous)
            and not (self._named(strong[-1]) and self._folded.startswith(",", strong[-1].end))
            and not any(strong[-1].end <= other.start < count.start for other in self.counts)
            and not self._is_attended(strong[-1], count)
            and count.start - strong[-1].end <= DISTANT
            and strong[-1].phrase.attributes["weight"] != "near"
        ):
            between = self._folded[strong[-1].end : count.start]
            if ";" not in between:
                count.action, count.how = strong[-1], "distant"

    def _among_those(self, has: Hit, count: Count) -> Hit | None:
        """The deed of "Trong tổng số đảng viên được kết nạp 9 tháng qua, có 61 đảng viên nữ"."""
        opening = _AMONG_THOSE.search(self._folded, self.sentence.start, has.start)
        if opening is None or has.phrase.code != "present" or count.noun not in _PEOPLE:
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

    def _tells_outcome(self, previous: Count, count: Count) -> bool:
        """Whether some of the same are told of: "kiểm tra 9 đảng viên, 7 đảng viên có vi phạm"."""
        between = self._folded[previous.end : count.start].rstrip()
        same = bool(count.noun) and count.noun == previous.noun
        return same and between.endswith((",", "thì", "thì có", ", có", "cả"))

    def _of_visit(self, previous: Count | None, count: Count) -> Hit | None:
        """What groups do in "18 đoàn giám sát việc lãnh đạo, chỉ đạo … đối với 43 tổ chức đảng"."""
        hit = previous.noun_hit if previous is not None and previous.noun == "visit" else None
        if hit is None or previous is None or not count.noun:
            return None
        if not _ON_WHAT.fullmatch(self._folded, previous.end, count.start):
            return None
        deeds = [one for one in self._strong if hit.start <= one.start < hit.end]
        return deeds[0] if deeds and deeds[0].phrase.code in _LOOKED_INTO else None

    def _is_outcome(self, previous: Count, count: Count, state: Hit) -> bool:
        """Whether some of those inspected broke rules: "kiểm tra 64, trong đó 9 đảng viên có …".

        What tells of which rules sets a part apart instead: "… 9 vi phạm chính sách dân số".
        """
        whole = previous.part_of or previous
        inspected = whole.action is not None and whole.action.phrase.code in _LOOKED_INTO
        return (
            inspected
            and state.phrase.code == "violate"
            and whole.noun == count.noun
            and _AND_NO_MORE.match(self._folded, state.end) is not None
        )

    def _found_among(self, count: Count, passive: Hit, state: Hit) -> bool:
        """Whether all were inspected, these found: "14/17 đảng viên được kiểm tra có vi phạm"."""
        of_all = count.numeral.base is not None or count.out_of is not None
        return (
            of_all
            and state.phrase.code == "violate"
            and passive.phrase.code in _LOOKED_INTO
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

    def _was_before_cut(self, previous: Count, count: Count) -> bool:
        """Whether a list starts anew: "15 sở, giảm 6 cơ quan; 87 phòng, giảm 34 phòng"."""
        deed = previous.action
        if deed is None or ";" not in self._folded[previous.end : count.start]:
            return False
        stop = next((one.start for one in self.counts if one.start > count.end), count.end)
        return any(
            hit.phrase.code == deed.phrase.code and count.end <= hit.start < stop
            for hit in self._strong
        )

    def _is_given_to_next(self, previous: Count, count: Count) -> bool:
        """Whether others are given more of it: "ủy quyền cho các sở 96 thủ tục, cho huyện 27"."""
        if count.noun != previous.noun or previous.parenthesis != count.parenthesis:
            return False
        between = self._folded, previous.end, count.start
        deed = previous.action.phrase.code if previous.action is not None else ""
        goes_on = _NEXT_OF.get(deed)
        goes_on_so = goes_on is not None and goes_on.fullmatch(*between) is not None
        if goes_on_so and not self._acted_between(previous, count):
            return True
        return _TO_OTHERS.fullmatch(*between) is not None

    def _acted_between(self, previous: Count, count: Count) -> bool:
        return any(
            previous.end <= hit.start and hit.end <= count.start and hit is not previous.action
            for hit in self._strong
        )

    def _next_share(self, index: int) -> bool:
        """Whether shares go on: "giảm 17% số phòng, 12% số đơn vị sự nghiệp"."""
        count = self.counts[index]
        if not index or count.numeral.form != "percent" or not count.noun:
            return False
        previous = self.counts[index - 1]
        shares = previous.is_lessened and previous.numeral.form == "percent"
        return shares and self._continues(previous, count)

    def _is_on_topic(
        self, context: TextContext, count: Count, previous: Count | None, left: Hit | None
    ) -> bool:
        """Give the first count of the sentence the action that its topic names, if it fits.

        `left` is the weak action of its own, if any.
        """
        topic = self._topic
        if topic is None or previous is not None:
            return False
        known = context.vocabulary.rules
        start = max(topic.end, self.sentence.start)
        own = topic.start >= self.sentence.start
        if own and not count.noun and self.ends(count) and is_frame(context, start, count.start):
            # "Kết nạp đảng viên mới: năm 2021 là 812"
            named = context.hits_in("noun", topic.start, topic.end)
            if len(named) > 1:  # "Chỉ tiêu kết nạp đảng viên giao cho các đảng bộ"
                deed = topic.action
                of_deed = [one for one in named if one.start <= deed.end + 1 and one.end > deed.end]
                named = [one for one in of_deed if one.start >= deed.start]
            count.noun = named[0].phrase.code if len(named) == 1 else ""
        rules = known.get((topic.action.phrase.code, count.noun), ())
        about = context.hits_in("cue", topic.start, self.sentence.end)
        cues = {hit.phrase.code for hit in about}
        if not any(own or cues.issuperset(rule.needs) for rule in rules):
            return False  # "Công tác xây dựng Đảng": "Đảng bộ có 17 chi bộ"
        if not own and left is not None and left.phrase.code == "total_whole":
            return False  # "Công tác kết nạp đảng viên": "Toàn Đảng bộ có 412 chi bộ"
        gap = self._folded[start : count.start]
        said = any(start <= hit.start < count.start for hit in self._strong)
        told = own and count.noun and not said and len(gap) <= CARRIED and ";" not in gap
        if told or is_frame(context, start, count.start, bare=True):
            count.action, count.how = topic.action, "adjacent"
            return True
        return False

    def _take_up(self, count: Count, previous: Count | None) -> None:
        """Go on with the action in "số tổ chức được kiểm tra là 612, số đảng viên là 1.908"."""
        floor = previous.end if previous is not None else self.sentence.start
        for total in self.actions:
            if floor <= total.start < count.start and total.phrase.code == "total_whole":
                count.action, count.how = total, "distant"
                return
        heads = self._heads_row_of_places(count) if previous is None else None
        if heads is not None:
            count.action, count.how = heads, "distant"
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

    def _heads_row_of_places(self, count: Count) -> Hit | None:
        """The deed of "các huyện tinh giản biên chế, trong đó huyện Minh Long là 7 người"."""
        opening = _ROW_OPENS.search(self._folded, self.sentence.start, count.start)
        if opening is None or count.noun not in _CUT_FROM:
            return None
        deeds = [hit for hit in self._strong if hit.end <= opening.start()]
        return deeds[-1] if deeds and deeds[-1].phrase.code == "trim" else None

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
