"""What may govern a count: actions to its left, passives and states to its right."""

import re
from collections.abc import Sequence

from sosanh.extract.catalogue.phrases import Hit
from sosanh.extract.context import TextContext
from sosanh.extract.counts.count import FILLING_POSTS, LEADING, LESSENING, UNNAMED, Count
from sosanh.extract.counts.named import CARRIED, STOPS, without_parentheses
from sosanh.extract.counts.paired import PairedCounts
from sosanh.extract.text.rows import RESPECTIVELY
from sosanh.extract.text.segments import Sentence

_ADJACENT = 60
_PASSIVE = 60
_PASSIVE_LONG = 75
"""The same where the verb needs no passive word."""
ONLY_CONNECTORS = re.compile(
    r"[\s,;()]*(?:(?:và|cùng|với|đối với|gần|có|hơn|trên|khoảng|của|thuộc|trực thuộc|là|cho|khác"
    r"|còn lại)[\s,]*)*\Z"
)
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
_PASSIVE_GAP = re.compile(r"[^,;:.()\n]*\Z")
_STATE_GAP = re.compile(r"(?!.*\b(?:không|chưa|chẳng|dấu hiệu|nếu)\b)[^,;:.()\n]*\Z")
_PASSIVE_LIST = re.compile(r"[^;:.()\n]*\Z")
_OR_OTHERS = re.compile(r"(?:,| và| hoặc) [^,;:.()\d]{3,30} nào ")
"""What also was not in "không có tổ chức đảng, đảng viên nào bị kỷ luật"."""
_PARTS_OPEN = re.compile(r",? (?:trong đó|trong số)\b")
_MODEL_OPENS = re.compile(r", [^,]*\b(?:mô hình|chủ trương|việc) ")
"""What turns from what there was to the model: "từ 46 thôn ban đầu, đến nay mô hình …"."""
_QUOTES = re.compile(r"[“”\"‘’']")
"""Around a word of office: "10 đảng viên bị “khiển trách”"."""
_BY_FORM = re.compile(r"(?: (?:bằng|với|ở|theo|cùng|một|các|hình thức|mức|kỷ luật))+ ?[“\"‘']?")
_FORM_COUNTED = re.compile(r"[”\"’']? ?(?:\(?\d|(?:đến|tới|trở lên)\b)")
"""What follows a form that has a figure of its own: "khiển trách 31", or one of several."""
_AND_FORM = re.compile(r"[”\"’']?(?:,| và| hoặc| hay) ?[“\"‘']?")
_FORM_BEHIND = re.compile(r"(?: (?!có|bị)[^\W\d_]+){0,9}? (?:(?:với|bằng|ở) )?(?:hình thức|mức)\b")
_AND_NEXT = re.compile(r"[”\"’']?(?:,| và|, và| cùng|;)(?: đối với)?(?: hơn| gần| trên)? ")
_PASSIVE_WORD = re.compile(
    r"\b(?:bị|được|đã|phải|ra|mà|chịu|nhận)(?: \w+){0,6} $"
    r"|(?<!trực) (?:trong|thuộc)(?: diện| danh sách)? $"
)
_AGENT = re.compile(
    r"\b(?:bị|được) ((?:các|cấp|ban|ủy ban|ubkt|tổ chức|đảng|chi bộ|huyện|tỉnh|ubnd|hđnd|chủ tịch"
    r"|chính phủ|thủ tướng|thành phố|sở) [^,;:.()\n]*)\Z"
)
_MERGED = re.compile(
    r" (?:(?:trên|của|thuộc|ở|tại|trong) [^,;:.()\n]{1,40}? )?"
    r"(?:(?:này|đó|nói trên|đã|đang|sẽ|phải|được|bị|cần|thuộc|nằm trong|trong|diện|tiến hành"
    r"|thực hiện|cùng) )*"
)
_MERGERS = re.compile(r"(?<!đơn vị )\b(?:tỉnh|thành phố|huyện|quận|thị xã)\b")
_OWNERS = re.compile(r"\b(?:của|thuộc|tại|ở|trong) \Z")
_NAMED = re.compile(r"\b(?:sau|qua|trong|về|của|công tác|khi|theo|cuộc|đợt) \Z")
_AT_EVENT = re.compile(
    r"\b(?:lễ|hội nghị|buổi|cuộc họp|phiên họp|hội thảo|tọa đàm)(?: [^\W\d_]+){0,5} \Z"
)
"""What makes a deed the name of a meeting: "Lễ kết nạp", "Hội nghị quán triệt kế hoạch …"."""
_EVENT_REACH = 48
_ATTENDED = re.compile(r"\b(?:có|thu hút|với|của|gồm)\b")
_SHARE_ASIDE = re.compile(
    r",? (?:tức|chiếm|đạt|bằng|ứng với|tương ứng|tương đương)\b[^,;.%]{0,20}[\d,.]{1,6} ?%"
    r"(?:,|(?= ))"
)
_AS_SHARE = re.compile(
    r",? ?(?:chiếm|đạt|bằng|tương ứng|tương đương)\b(?: tỷ lệ| tỉ lệ)?[^,;.%\w]{0,3}[\d,.]{1,6} ?%"
)
"""What only repeats a count as a percent: "10 đảng viên nữ, chiếm 26,6%; 24 đảng viên …"."""
_DAYS = re.compile(r"\d(?<!\d\d)\d?[/.-]\d{1,2}(?:[/.-](?:19|20)\d\d)?(?:[;,]| và)?(?= )")
"""Days in a list: "đợt 03/02; 19/5; 02/9 và 07/11 cho 284 đồng chí"."""
_LISTED_PEOPLE = ("official", "public_servant", "official_member", "member", "party_org", "head")
"""Nouns that a comma may part in a list of who underwent something, or which posts did."""
_WHOSE = re.compile(r" (?P<word>(?:trực )?thuộc)(?: các| hơn| gần| trên| cả)? \Z")
_WHOSE_LEAD = 20
_UNDERGONE = re.compile(r"\b(?:bị|được|thuộc|trong)\b")
_TO_OBJECT = re.compile(
    r" (?:(?:được|xong|thêm|đối với|tổng cộng|tổng số|các|những|hơn|gần|trên|khoảng|tới) )*\Z"
)
_LESSEN = (*LESSENING, "abolish", "merge")
STATIVE = (*FILLING_POSTS, "on_time", "rate_excellent", "delegate", "complete")
"""Actions that need no passive word: "12 tổ chức hoàn thành xuất sắc nhiệm vụ"."""


class CountActions(PairedCounts):
    """The counts of one sentence and the words that may govern each."""

    def __init__(self, context: TextContext, sentence: Sentence) -> None:
        """Find the counts of `sentence`, and its nouns and states."""
        super().__init__(context, sentence)
        self._nouns = context.hits_in("noun", sentence.start, sentence.end)
        self._states = self._find_states(context)
        self._actors = {
            hit.start for hit in context.hits_in("actors", sentence.start, sentence.end)
        }
        # the counts that only say whose those before them are: mostly none
        self._owners: Sequence[Count] = ()
        if self._folded.find("thuộc", sentence.start, sentence.end) >= 0:
            self._owners = [count for count in self.counts if self._says_whose(count)]

    def _find_states(self, context: TextContext) -> Sequence[Hit]:
        """The states of the sentence but those within a name: "Kế hoạch tổ chức đại hội"."""
        states = context.hits_in("state", self.sentence.start, self.sentence.end)
        if not states:
            return states
        names = [
            hit for hit in context.hits_in("action", self.sentence.start, self.sentence.end)
            if hit.phrase.code in ("none", "discipline_form")  # "khai trừ ra khỏi Đảng"
        ]  # fmt: skip
        return [
            state for state in states
            if not any(name.start < state.start and state.end <= name.end for name in names)
        ]  # fmt: skip

    def _fits_only(self, context: TextContext, count: Count, left: Hit, told: Hit | None) -> bool:
        """Whether the action before is none on such a thing, and the one behind is.

        "chỉ rõ những điểm yếu và yêu cầu 9 tập thể phải kiểm điểm": nobody points 9 bodies out.
        """
        if told is None or not count.noun or left.phrase.code in ("other", "praise"):
            return False
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
            if self._is_attended(action, count):
                continue
            if action.phrase.attributes["weight"] != "weak":
                plain = self._gap_is_plain(action.end, count.start, _ADJACENT)
                return action if weak is None or plain else weak
            if weak is None or self._named_total(action, weak):
                weak = action
        return weak

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
            and verb.phrase.code == "present"
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
        return self._gap_is_plain(action.end, count.start, _ADJACENT)

    def _aside(self, action: Hit, count: Count) -> bool:
        """Whether the action stands in a parenthesis that the count is not in."""
        return bool(self._parentheses) and any(
            start < action.start < end and start != count.parenthesis
            for start, end in self._parentheses
        )

    def _gap_is_plain(self, start: int, end: int, limit: int) -> bool:
        gap = _DAYS.sub("", without_parentheses(self._folded[start:end]))
        gap = gap.rstrip().removesuffix(":")  # "Kết nạp đảng viên: 125 đồng chí"
        if gap.strip() in ("và", "hoặc", "hay"):
            return False  # "đã tinh giản và 50% …": the action belongs to what comes before it
        if " nhưng " in gap:
            return False  # "9 chức danh đã thông báo thi nhưng mới có 4 chức danh hoàn tất"
        return len(gap) <= limit and STOPS.search(gap) is None

    def _passive(self, count: Count) -> Hit | None:
        """The action that "bị", "được" or "đã" ties to the count from its right."""
        if count in self._owners:
            return None
        for action in self._strong:
            if action.start < count.end or self._named(action):
                continue
            gap = without_parentheses(self._without_lists(count.end, action.start))
            gap = _QUOTES.sub("", gap)
            if count.numeral.value == 0:
                gap = _OR_OTHERS.sub(" ", gap, 1)
            stative = action.phrase.code in STATIVE
            listed = stative and action.phrase.code != "complete"
            if stative and "%" in gap:
                return None  # "trong 4.900 đảng viên, 14,9% hoàn thành xuất sắc": the percent did
            if listed and (_PARTS_OPEN.search(gap) or _MODEL_OPENS.search(gap)):
                return None  # "đánh giá 4.900 đảng viên, trong đó hoàn thành xuất sắc 812"
            if (
                listed
                and "," in gap
                and any(self._folded[action.end : other.start] == " " for other in self.counts)
            ):
                return None  # "4.900 đảng viên được đánh giá, hoàn thành xuất sắc 812"
            plain = (_PASSIVE_LIST if listed else _PASSIVE_GAP).match(gap)
            agent = _AGENT.search(gap)
            limit = _PASSIVE_LONG if stative or agent else _PASSIVE
            if plain is None or len(gap) - (len(agent[1]) if agent else 0) > limit:
                return None
            if any(
                count.end <= other.start < action.start
                and other.parenthesis == count.parenthesis
                and other.numeral.form != "percent"
                and other not in self._owners
                for other in self.counts
            ):
                return None
            surface = action.phrase.surface
            passive = surface.startswith(("bị ", "được ", "đã ", "phải ", "đến mức "))
            formed = count.noun in UNNAMED and gap == " "
            if action.phrase.code == "discipline_form" and formed:
                return action  # "41 khiển trách và 13 trường hợp cảnh cáo"
            acts = not (stative or agent or _UNDERGONE.search(gap + surface))
            if acts and (self._has_object(action) or self._turns_to_actor(count)):
                return None
            merge = action.phrase.code == "merge"
            if merge and not self._is_merged(count, gap):
                return None
            units = merge and count.noun == "admin_unit"  # "93 xã thực hiện sắp xếp"
            tied = passive or stative or agent or units or _PASSIVE_WORD.search(gap)
            return (self._only_form(action) or action) if tied else None
        return None

    def _only_form(self, action: Hit) -> Hit | None:
        """The form of discipline that all of them underwent: "bị kỷ luật ở mức “cảnh cáo”"."""
        if action.phrase.code != "discipline":
            return None
        forms = [hit for hit in self._strong if hit.start >= action.end]
        if not forms or forms[0].phrase.code != "discipline_form":
            return None
        tied = _BY_FORM.fullmatch(self._folded, action.end, forms[0].start)
        several = _FORM_COUNTED.match(self._folded, forms[0].end)
        return forms[0] if tied and not several else None

    def form_of(self, count: Count, action: Hit) -> str:
        """The form of discipline that `action` is, with those beside it without figures.

        "bị khiển trách, cảnh cáo" is one figure for two forms; "khiển trách, cảnh cáo lần lượt là
        10 và 5" gives each its own.
        """
        others = [one.action for one in self.counts if one.action is not action]
        forms = [hit for hit in self._strong if hit.phrase.code == "discipline_form"]
        first = last = forms.index(action)
        while first and self._are_one_row(forms[first - 1], forms[first], others):
            first -= 1
        while last + 1 < len(forms) and self._are_one_row(forms[last + 1], forms[last], others):
            last += 1
        names = [hit.phrase.attributes["breakdown"] for hit in forms[first : last + 1]]
        if RESPECTIVELY.search(self._folded, action.end, count.start):
            figures = [one for one in self.counts if one.action is action]
            if len(figures) == len(names):
                return names[figures.index(count)]
        return ", ".join(names)

    def _are_one_row(self, form: Hit, beside: Hit, others: Sequence[Hit | None]) -> bool:
        """Whether `form` stands right beside another, and no figure is its own."""
        end, start = min(form.end, beside.end), max(form.start, beside.start)
        return form not in others and _AND_FORM.fullmatch(self._folded, end, start) is not None

    def _is_merged(self, count: Count, gap: str) -> bool:
        """Whether the units are those merged, not provinces or districts that merge theirs."""
        return _MERGED.fullmatch(gap) is not None and (
            not self._may_merge(count)
            or "được " in gap
            or "phải " in gap
            or self._is_beside_communes(count)
        )

    def _is_beside_communes(self, count: Count) -> bool:
        """Whether communes are merged with them: "39 xã và 2 huyện tiến hành sáp nhập"."""
        return any(
            one.noun == count.noun
            and not self._may_merge(one)
            and ONLY_CONNECTORS.match(self._folded[one.end : count.start])
            for one in self.before(count)[-1:]
        )

    def _owns_what_changed(self, count: Count) -> bool:
        """Whether the units are whose the changed are: "9 xã của 5 huyện", "tại hai địa phương"."""
        action = count.action
        if action is None:
            return False
        code = action.phrase.code
        place = code in (*LESSENING, "abolish") and count.noun == "unit"
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
        words = self._folded[start:end]
        if "%" in words:
            words = _SHARE_ASIDE.sub(lambda aside: " " * len(aside[0]), words)
        for hit in self._nouns:
            if not (start <= hit.start and hit.end <= end):
                continue
            low, high = hit.start - start, hit.end - start
            if hit.phrase.code in _LISTED_PEOPLE and words.endswith(", ", 2, low):
                low -= 2  # "lượt cán bộ kiểm tra, cấp ủy cơ sở được bồi dưỡng"
            words = words[:low] + words[low:high].replace(",", " ") + words[high:]
        return words

    def _state(self, context: TextContext, count: Count) -> Hit | None:
        """What "3.740 cán bộ dự các lớp bồi dưỡng" says of its subject, without a passive word."""
        if not self._states or count in self._owners:
            return None
        following = next(
            (
                one.start for one in self.counts
                if one.start >= count.end and one not in self._owners
                and not self._is_share_of(one, count)
            ),
            -1,
        )  # fmt: skip
        known = context.vocabulary.rules
        for state in self._states:
            if state.start < count.end:
                continue
            if count.noun not in UNNAMED and (state.phrase.code, count.noun) not in known:
                continue  # "90 đảng viên không còn đủ tư cách": nothing was abolished
            if count.noun in UNNAMED and state.phrase.code in LEADING and not self._heads_told():
                continue  # "luân chuyển 28 đồng chí, trong đó 7 đồng chí giữ chức bí thư"
            gap = without_parentheses(self._without_lists(count.end, state.start))
            if self._turns_to_actor(count) and not _UNDERGONE.search(gap):
                return None
            near = len(gap) <= _PASSIVE and _STATE_GAP.match(gap) is not None
            return state if near and not count.end <= following < state.start else None
        return None

    def _heads_told(self) -> bool:
        return any(one.noun in ("secretary", "village_chief", "village") for one in self.counts)

    def _is_share_of(self, share: Count, count: Count) -> bool:
        """Whether it only repeats the count as a percent: "42/56 cơ sở (75%) tổ chức đại hội"."""
        if share.numeral.form != "percent":
            return False
        aside = _AS_SHARE.match(self._folded, count.end, share.end)
        return share.parenthesis == count.end + 1 or (
            aside is not None and aside.end() >= share.numeral.end
        )

    def _says_whose(self, count: Count) -> bool:
        """Whether it says whose those before it are: "các chi bộ trực thuộc 38 tổ chức đã …"."""
        lead = max(self.sentence.start, count.start - _WHOSE_LEAD)
        whose = _WHOSE.search(self._folded, lead, count.start)
        return whose is not None and any(
            hit.end in (whose.start(), whose.end("word")) for hit in self._nouns
        )

    def _turns_to_actor(self, count: Count) -> bool:
        """Whether somebody who acts stands right behind, as the subject of what comes next.

        "kỷ luật 20 đảng viên UBKT các cấp đã kiểm tra …": a headline without a mark.
        """
        of_actor = self._folded.endswith("thuộc", 0, count.end)  # "26 chi bộ trực thuộc đảng bộ"
        level = self._folded.startswith(" cấp ", count.end)  # "97% cán bộ cấp xã đã qua …"
        of_actor = of_actor or (level and count.noun == "official") or count.noun == "secretary"
        return count.end + 1 in self._actors and not of_actor

    def _form_of_previous(self, previous: Count | None, count: Count) -> Hit | None:
        """The form of what was counted before: "1 đảng ủy bằng hình thức cảnh cáo và 366 …"."""
        deed = previous.action.phrase.code if previous is not None and previous.action else ""
        if previous is None or deed != "discipline" or not count.noun:
            return None
        for form in self._strong:
            if form.phrase.code != "discipline_form" or not (
                previous.end <= form.start and form.end <= count.start
            ):
                continue
            before, behind = self._folded[previous.end : form.end], (form.end, count.start)
            if _FORM_BEHIND.match(before) and _AND_NEXT.fullmatch(self._folded, *behind):
                return form
        return None

    def _continues(self, previous: Count, count: Count) -> bool:
        if self._form_of_previous(previous, count) is not None:
            return True
        deed = previous.action.phrase.code if previous.action is not None else ""
        gap = self._folded[previous.end : count.start]
        plain = without_parentheses(gap)
        if deed and deed not in _HAVING and _THEIRS.search(plain):
            return False
        if ONLY_CONNECTORS.match(plain if deed in STATIVE else _AS_SHARE.sub("", plain)):
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
