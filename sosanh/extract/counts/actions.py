"""What may govern a count from its left, and how far an action carries on."""

import re

from sosanh.extract.catalogue.phrases import Hit
from sosanh.extract.context import TextContext
from sosanh.extract.counts.aims import only_sets
from sosanh.extract.counts.behind import AS_SHARE, ActionsBehind
from sosanh.extract.counts.count import (
    CARRIED,
    CHANGES,
    FILLING_POSTS,
    ONLY_CONNECTORS,
    STATIVE,
    Count,
)
from sosanh.extract.counts.named import STOPS, without_parentheses
from sosanh.extract.counts.nominal import is_carried_out, named_deed
from sosanh.extract.text.units import VILLAGE

_ADJACENT = 60
_ONCE_DONE = (" sau ", " qua ")
"""Before a deed that only says when the subject came to be so many."""
_JOINED = re.compile(r"(?:,|:|\b(?:và|với|cùng|hoặc|hay|gồm|có|cho)) ?(?:có |là |gồm )?$")
_THEIRS = re.compile(r" (?:của|thuộc|trực thuộc)(?: các| cả)?(?: hơn| gần| trên| khoảng)? ?\Z")
"""What leads from the counted to whose they are: "giảm 58 phòng của 12 sở", "… thuộc 7 huyện"."""
_HAVING = ("represent", "total", "present", "total_whole", "total_members")
"""What holds of both: "đại diện cho 88.120 đảng viên thuộc 107 đảng bộ"."""
_NEXT_TOTAL = re.compile(r" [^,;:.\d]{2,40}; (?:và |cùng |có )?(?:hơn |gần |trên )?")
"""What parts "761 tổ chức cơ sở đảng của tỉnh; 3.106 chi bộ"."""
_MORE_COMMITTEES = re.compile(
    r"(?: ủy)?(?:(?:,|,? và)? (?:\d{1,2} )?(?:huyện|quận|thị|thành|tỉnh|đảng|khối|thành phố"
    r"|thị xã|đảng bộ|trực thuộc|tương đương|cấp trên cơ sở)(?: ủy)?)+"
    r"[,;] (?:và |với |cùng |có )?"
)
"""What parts "6 huyện, thị ủy, 3 đảng ủy trực thuộc Tỉnh ủy; 543 tổ chức cơ sở đảng"."""
_AT_EVENT = re.compile(
    r"\b(?:lễ|hội nghị|buổi|cuộc họp|phiên họp|hội thảo|tọa đàm)(?: [^\W\d_]+){0,5} \Z"
)
"""What makes a deed the name of a meeting: "Lễ kết nạp", "Hội nghị quán triệt kế hoạch …"."""
_EVENT_REACH = 48
_ATTENDED = re.compile(r"\b(?:có|thu hút|với|của|gồm)\b")
_MOSTLY = re.compile(r"(?: (?:là chính|là chủ yếu|chiếm đa số|nhiều nhất))?, ")
"""Between a form and how many it befell: "khiển trách là chính, 17; nặng nhất khai trừ, 2"."""
_DAYS = re.compile(r"(?:, )?\d(?<!\d\d)\d?[/.-]\d{1,2}(?:[/.-](?:19|20)\d\d)?(?:[;,]| và)?(?= )")
"""Days in a list: "đợt 03/02; 19/5; 02/9 và 07/11 cho 284 đồng chí"."""
_VILLAGES = re.compile(rf",(?= (?:{VILLAGE}|bon|khu|tiểu khu) )")
"""The comma between kinds of villages: "kiêm trưởng ban nhân dân ấp, khóm là 431/775"."""
_DECREES = re.compile(
    r"(?:,|,? và)? ?(?:nghị định )?(?:số )?\d+/(?:\d{4}/)?nđ-? ?cp(?: của chính phủ)?"
)
"""Decrees behind a deed: "nghỉ theo Nghị định số 178/2024/NĐ-CP của Chính phủ là 640 người"."""


class CountActions(ActionsBehind):
    """The counts of one sentence and the words that may govern each."""

    def _is_of_named_deed(self, context: TextContext, count: Count, previous: Count | None) -> bool:
        """Give it the deed of "Việc kết nạp đảng viên đạt 412/400 chỉ tiêu", or what was asked."""
        if count.numeral.form == "percent":
            return False
        if previous is None:
            found = self._violated(count) if self._copular(count) else None
            if found is not None:
                count.action, count.how, count.noun = found[0], "adjacent", found[1]
                return True
            told = named_deed(context, self.sentence, self._strong, count, self.ends(count))
            if told is not None:
                count.action, count.how, count.noun = told[0], "adjacent", told[1]
            return told is not None
        deed = previous.action
        if deed not in self._strong or not self.ends(count):
            return False
        if not is_carried_out(self._folded, previous, count):
            return False
        count.action, count.how, count.noun = deed, "carried", previous.noun
        return True

    def _violated(self, count: Count) -> tuple[Hit, str] | None:
        """The state in "Số tổ chức đảng có vi phạm qua kiểm tra là 14", and whose it is."""
        for state in self._states:
            if state.end > count.start or state.phrase.code != "violate":
                continue
            named = [hit for hit in self._nouns if hit.end + 1 == state.start]
            told = any(state.end <= hit.start < count.start for hit in self._passives_of(state))
            if named and not told and self._folded.endswith("số ", 0, named[0].start):
                return state, named[0].phrase.code
        return None

    def _passives_of(self, state: Hit) -> list[Hit]:
        """Deeds behind `state` that were done to those told of: "có vi phạm bị kỷ luật"."""
        return [
            hit for hit in self._strong
            if hit.start >= state.end
            and not self._folded.endswith(_ONCE_DONE, 0, hit.start)
        ]  # fmt: skip

    def _fits_only(self, context: TextContext, count: Count, left: Hit, told: Hit | None) -> bool:
        """Whether the action before is none on such a thing, and the one behind is.

        "chỉ rõ những điểm yếu và yêu cầu 9 tập thể phải kiểm điểm": nobody points 9 bodies out.
        """
        if told is None or not count.noun or left.phrase.code in ("other", "praise"):
            return False
        if told.phrase.code in FILLING_POSTS and (
            left.phrase.code in CHANGES and left.end + 1 == count.start
        ):
            return False  # "tăng 52 bí thư chi bộ kiêm trưởng thôn so với năm 2023"
        if left.phrase.code == "reduced_to" and told.phrase.code == "consolidate":
            return True  # "chỉ còn 2 chi bộ trong diện đang củng cố"
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

    def _left_action(self, count: Count, previous: Count | None) -> Hit | None:
        # not the noun's end: in "lập 6 đoàn kiểm tra 35 tổ chức đảng" the noun is the action
        floor = previous.numeral.end if previous is not None else self.sentence.start
        if count.parenthesis >= 0 and not self._fills_parenthesis(count):
            floor = max(floor, count.parenthesis)
        weak: Hit | None = None
        if self._is_total(previous, count):
            return None
        told = self._form_of_previous(previous, count)
        for action in reversed(self.actions):
            if action.start < floor:
                break
            if action is told:
                continue
            if action.end > count.start or self._aside(action, count):
                continue
            if self._is_attended(action, count) or self._only_sets(action, count):
                continue
            if self._copular(count) and self._folded.endswith(_ONCE_DONE, 0, action.start):
                continue  # "Số đảng viên bị kỷ luật sau kiểm tra là 31"
            if action.phrase.attributes["weight"] != "weak":
                plain = self._gap_is_plain(action.end, count.start, _ADJACENT)
                return action if weak is None or plain else weak
            if weak is None or self._named_total(action, weak):
                weak = action
        return weak

    def _only_sets(self, action: Hit, count: Count) -> bool:
        return only_sets(self._folded, self.sentence.start, action, count.start)

    def _is_attended(self, action: Hit, count: Count) -> bool:
        """Whether the deed names a meeting that the counted came to: "Lễ kết nạp có 12 …"."""
        folded = self._folded
        if not _ATTENDED.search(folded, action.end, count.start):
            return False
        start = max(self.sentence.start, action.start - _EVENT_REACH)
        return _AT_EVENT.search(folded, start, action.start) is not None

    def _named_total(self, total: Hit, verb: Hit) -> bool:
        """Whether `verb` only links the number: "Tổng số đảng viên đến nay có 4.055 đồng chí"."""
        return (
            total.phrase.code == "total_members"
            and verb.phrase.code in ("present", "total")
            and self._gap_is_plain(total.end, verb.start, _ADJACENT)
        )

    def _fills_parenthesis(self, count: Count) -> bool:
        """Whether the number alone stands in parentheses: "cách chức (5) và khai trừ (23)"."""
        return not count.noun and any(
            (start + 1, end - 1) == (count.start, count.numeral.end)
            for start, end in self._parentheses
        )

    def _governs(self, context: TextContext, action: Hit, count: Count) -> bool:
        if action.phrase.attributes["weight"] == "near":
            # "hợp nhất ban tổ chức với phòng nội vụ ở 3 huyện": something else is merged;
            # "12 xã thực hiện sắp xếp và có 4 xã giữ nguyên": nothing of the 4
            return (
                not context.hits_in("noun", action.end, count.start)
                and not self._folded.startswith(" và ", action.end)
                and self._gap_is_plain(action.end, count.start, _ADJACENT)
            )
        bare = action.phrase.code == "discipline_form" and not count.noun and self.ends(count)
        if bare and _MOSTLY.fullmatch(self._folded, action.end, count.start):
            return True
        return self._gap_is_plain(action.end, count.start, _ADJACENT)

    def _aside(self, action: Hit, count: Count) -> bool:
        """Whether the action stands in a parenthesis that the count is not in."""
        return bool(self._parentheses) and any(
            start < action.start < end and start != count.parenthesis
            for start, end in self._parentheses
        )

    def _gap_is_plain(self, start: int, end: int, limit: int) -> bool:
        gap = without_parentheses(self._folded[start:end])
        if "/" in gap or "-" in gap or "." in gap:
            gap = _DAYS.sub("", gap)
        gap = _DECREES.sub("", gap) if "nđ-" in gap else gap
        gap = _VILLAGES.sub("", gap) if "," in gap else gap
        gap = gap.rstrip().removesuffix(":")  # "Kết nạp đảng viên: 125 đồng chí"
        if gap.strip() in ("và", "hoặc", "hay"):
            return False  # "đã tinh giản và 50% …": the action belongs to what comes before it
        if " nhưng " in gap:
            return False  # "9 chức danh đã thông báo thi nhưng mới có 4 chức danh hoàn tất"
        return len(gap) <= limit and STOPS.search(gap) is None

    def _continues(self, previous: Count, count: Count) -> bool:
        if self._form_of_previous(previous, count) is not None:
            return True
        deed = previous.action.phrase.code if previous.action is not None else ""
        gap = self._folded[previous.end : count.start]
        plain = without_parentheses(gap)
        if deed and deed not in _HAVING and _THEIRS.search(plain):
            return False
        if ONLY_CONNECTORS.match(plain if deed in STATIVE else AS_SHARE.sub("", plain)):
            return True
        totals = previous.action is not None and previous.action.phrase.code == "total_whole"
        if totals and _NEXT_TOTAL.fullmatch(plain):
            return True
        if deed in _HAVING and _MORE_COMMITTEES.fullmatch(plain):
            return True
        if ";" in plain or len(plain) > CARRIED or _JOINED.search(plain) is None:
            return False
        return not any(
            previous.end <= hit.start and hit.end <= count.start and not self._aside(hit, count)
            for hit in self._strong
        )
