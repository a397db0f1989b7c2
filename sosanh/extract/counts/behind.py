"""What is said of a count behind it: passives ("… bị kỷ luật") and states."""

import re
from collections.abc import Sequence

from sosanh.extract.catalogue.phrases import Hit
from sosanh.extract.context import TextContext
from sosanh.extract.counts.count import (
    LEADING,
    LESSENING,
    ONLY_CONNECTORS,
    STATIVE,
    UNNAMED,
    Count,
)
from sosanh.extract.counts.forms import FormsOfDiscipline
from sosanh.extract.counts.named import without_parentheses
from sosanh.extract.text.segments import Sentence

_PASSIVE = 60
_PASSIVE_LONG = 75
"""The same where the verb needs no passive word."""
_PASSIVE_RELATIVE = 120
"""The same of units to be merged, whose shortcomings may be told between."""
_PASSIVE_GAP = re.compile(r"[^,;:.()\n]*\Z")
_STATE_GAP = re.compile(r"(?!.*\b(?:không|chưa|chẳng|dấu hiệu|nếu)\b)[^,;:.()\n]*\Z")
_PUT = ("strike_off", "watch")
_PUTS = (" đưa ", " cho ", " loại ")
"""Verbs whose other half stands behind whom they put somewhere: "đưa 6 chi bộ … vào danh sách"."""
_OWNED = re.compile(r" (?:của|thuộc|ở|tại) ")
_SUPERIOR = re.compile(
    r"(?<=[^\W\d]), (?:tỉnh|thành phố|tp\.?|huyện|quận|thị xã) (?:[^\W\d]+ ){1,4}?"
    r"(?=(?:được|bị|đã|phải|vinh dự)\b|\Z)"
)
"""The place above one just named: "212 đảng viên của xã Yên Bằng, huyện Ý Yên được trao …"."""
_PASSIVE_LIST = re.compile(r"[^;:.()\n]*\Z")
_OR_OTHERS = re.compile(r"(?:,| và| hoặc) [^,;:.()\d]{3,30} nào ")
"""What also was not in "không có tổ chức đảng, đảng viên nào bị kỷ luật"."""
_PARTS_OPEN = re.compile(r",? (?:trong đó|trong số)\b")
_MODEL_OPENS = re.compile(r", [^,]*\b(?:mô hình|chủ trương|việc) ")
"""What turns from what there was to the model: "từ 46 thôn ban đầu, đến nay mô hình …"."""
_QUOTES = re.compile(r"[“”\"‘’']")
"""Around a word of office: "10 đảng viên bị “khiển trách”"."""
_PASSIVE_WORD = re.compile(
    r"\b(?:bị|được|đã|phải|ra|mà|chịu|nhận)(?: \w+){0,6} $"
    r"|(?<!trực) (?:trong|thuộc)(?: diện| danh sách)? $"
)
_AGENT = re.compile(
    r"\b(?:bị|được) ((?:các|cấp|ban|ủy ban|ubkt|tổ chức|đảng|chi bộ|huyện|tỉnh|ubnd|hđnd|chủ tịch"
    r"|chính phủ|thủ tướng|thành phố|sở) [^,;:.()\n]*)\Z"
)
_FALLS_SHORT = (
    r"(?: (?:(?:chưa|không) (?:đạt|đủ|bảo đảm|đảm bảo|đáp ứng)|(?:đạt )?dưới \d"
    r"|có (?:cả )?(?:\w+ )?(?:diện tích|quy mô|dân số|tiêu chí|tiêu chuẩn))[^,;:.()\n]{1,90}?"
    r"(?= (?:được|phải|bị|sẽ|thuộc diện|nằm trong diện)\b))?"
)
"""What may part units from what is done to them: "12 xã chưa đạt 50% tiêu chuẩn … phải …"."""
_MERGED = re.compile(
    _FALLS_SHORT + r" (?:(?:trên|của|thuộc|ở|tại|trong) [^,;:.()\n]{1,40}? )?"
    r"(?:(?:này|đó|nói trên|đã|đang|sẽ|phải|được|bị|cần|thuộc|nằm trong|trong|diện|tiến hành"
    r"|thực hiện|cùng) )*"
)
_THEIR_UNITS = re.compile(
    r"(?: lại)?(?: các| một số| hàng loạt)?"
    r" (?:đơn vị hành chính|xã|phường|huyện|cấp (?:xã|huyện))\b"
)
"""Behind a merger, whose units are merged: "42 tỉnh phải sắp xếp lại các đơn vị hành chính"."""
_MERGERS = re.compile(r"(?<!đơn vị )\b(?:tỉnh|thành phố|huyện|quận|thị xã)\b")
_OWNERS = re.compile(r"\b(?:của|thuộc|tại|ở|trong) \Z")
_NAMED = re.compile(r"\b(?:sau|qua|trong|về|của|công tác|khi|theo|cuộc|đợt|nội dung|lĩnh vực) \Z")
_SHARE_ASIDE = re.compile(
    r"(?<!chưa)(?<!không),? (?:tức|chiếm|đạt|bằng|ứng với|tương ứng|tương đương)\b"
    r"[^,;.%]{0,20}[\d,.]{1,6} ?%(?:,|(?= ))"
)
AS_SHARE = re.compile(
    r",? ?(?:chiếm|đạt|bằng|tương ứng|ứng với|tương đương)\b(?: tỷ lệ)?[^,;.%\w]{0,3}[\d,.]{1,6} ?%"
)
"""What only repeats a count as a percent: "10 đảng viên nữ, chiếm 26,6%; 24 đảng viên …"."""
_LISTED_PEOPLE = (
    "official", "public_servant", "official_member", "member", "party_org", "head", "employee",
    "trait",
)  # fmt: skip
"""Nouns that a comma may part in a list of who underwent something, or which posts did."""
_WHOSE = re.compile(r" (?P<word>(?:trực )?thuộc)(?: các| hơn| gần| trên| cả)? \Z")
_WHOSE_LEAD = 20
_UNDERGONE = re.compile(r"\b(?:bị|được|thuộc|trong)\b")
_AND_THEN = re.compile(r"\b(?:và|đồng thời)(?: đã)? \Z")
"""Before the next deed of the same: "giảm 5 sở, 14 phòng và tinh giản 480 biên chế"."""
_TO_OBJECT = re.compile(
    r" (?:(?:được|xong|thêm|đối với|tổng cộng|tổng số|các|những|hơn|gần|trên|khoảng|tới) )*\Z"
)
_LESSEN = (*LESSENING, "abolish", "merge")


class ActionsBehind(FormsOfDiscipline):
    """The counts of one sentence and what their right side says of each."""

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

    def _passive(self, context: TextContext, count: Count) -> Hit | None:
        """The action that "bị", "được" or "đã" ties to the count from its right."""
        if count in self._owners:
            return None
        known = context.vocabulary.rules
        for action in self._strong:
            if action.start < count.end or self._named(action):
                continue
            gap = without_parentheses(self._without_lists(count.end, action.start))
            gap = _QUOTES.sub("", gap).replace("  ", " ")
            if "," in gap and _OWNED.match(gap):
                gap = _SUPERIOR.sub(" ", gap)
            if action.phrase.code == "manage" and " diện " in gap:
                continue  # "40 cán bộ thuộc diện Ban Thường vụ Tỉnh ủy quản lý bị kỷ luật"
            if count.numeral.value == 0:
                gap = _OR_OTHERS.sub(" ", gap, 1)
            stative = action.phrase.code in STATIVE
            alone = action.phrase.code == "complete" and ("complete", count.noun) not in known
            alone = alone or (
                action.phrase.code == "other"
                and self._folded.startswith((" và được ", " và đã được "), action.end)
            )
            if alone and count.noun not in UNNAMED:
                continue  # "14 đảng viên dự bị đã hoàn thành nhiệm vụ và được công nhận …"
            if stative and gap.startswith(",") and self._is_told_what_for(count, action):
                continue  # "sửa đổi 205 thủ tục, ủy quyền cho các sở giải quyết 37"
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
            merge = action.phrase.code == "merge"
            units = merge and count.noun == "admin_unit"  # "93 xã thực hiện sắp xếp"
            limit = _PASSIVE_LONG if stative or agent else _PASSIVE
            limit = _PASSIVE_RELATIVE if units else limit
            if plain is None or len(gap) - (len(agent[1]) if agent else 0) > limit:
                return None
            if any(
                count.end <= other.start < action.start
                and other.parenthesis == count.parenthesis
                and other.numeral.form != "percent"
                and other not in self._owners
                and (not units or other.noun == "admin_unit")  # "chưa đạt cả hai tiêu chí"
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
            if merge and (
                (self._may_merge(count) and _THEIR_UNITS.match(self._folded, action.end))
                or not self._is_merged(count, gap + "được " if surface.startswith("được ") else gap)
            ):
                return None
            tied = passive or stative or agent or units or _PASSIVE_WORD.search(gap)
            return (self._only_form(action) or action) if tied else None
        return None

    def _is_told_what_for(self, count: Count, action: Hit) -> bool:
        """Whether a deed of its own stands before a count, and `action` has another to follow."""
        led = any(hit.end + 1 == count.start for hit in self._strong)
        return led and any(one.start >= action.end for one in self.counts)

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

    def _may_merge(self, count: Count) -> bool:
        hit = count.noun_hit
        return hit is not None and _MERGERS.search(hit.phrase.surface) is not None

    def _has_object(self, action: Hit) -> bool:
        """Whether what is done is done to something else: "12 sở đã cắt giảm 45 phòng"."""
        objects = [one.start for one in self.counts if one.start >= action.end]
        objects += [hit.start for hit in self._nouns if hit.start >= action.end]
        return bool(objects) and (
            _TO_OBJECT.fullmatch(self._folded, action.end, min(objects)) is not None
        )

    def _named(self, action: Hit) -> bool:
        """Whether the action is only named as a thing: "15 hạn chế sau kiểm điểm"."""
        surface = action.phrase.surface
        if surface.startswith("diện ") or (
            surface.startswith(("được ", "đã được "))
            and self._folded.endswith("công tác ", 0, action.start)
        ):
            return False  # "300 người trong diện tinh giản", "9 chương trình công tác được …"
        return _NAMED.search(self._folded, max(0, action.start - 12), action.start) is not None

    def _without_lists(self, start: int, end: int) -> str:
        """The words between, without what only repeats the count as a percent.

        Commas within a list of things are left out too: "của các sở, ban".
        """
        words = self._folded[start:end].replace(" yếu, kém", " yếu  kém")
        if "%" in words:
            words = _SHARE_ASIDE.sub(lambda aside: " " * len(aside[0]), words)
        for hit in self._nouns:
            if not (start <= hit.start and hit.end <= end):
                continue
            low, high = hit.start - start, hit.end - start
            if hit.phrase.code in _LISTED_PEOPLE and words.endswith(", ", 2, low):
                low -= 2  # "lượt cán bộ kiểm tra, cấp ủy cơ sở được bồi dưỡng"
            words = words[:low] + words[low:high].replace(",", " ") + words[high:]
        for low, high in reversed(self._asides):
            if start <= low and high <= end:
                words = words[: low - start] + words[high - start :]
        return words

    def _state(self, context: TextContext, count: Count) -> Hit | None:
        """What "3.740 cán bộ dự các lớp bồi dưỡng" says of its subject, without a passive word."""
        if not self._states or count in self._owners:
            return None
        following = next(
            (
                one.start for one in self.counts
                if one.start >= count.end and one not in self._owners
                and not self._is_share_of(one, count) and not self._is_in_aside(one)
            ),
            -1,
        )  # fmt: skip
        known = context.vocabulary.rules
        for state in self._states:
            if state.start < count.end:
                continue
            if count.noun not in UNNAMED and (state.phrase.code, count.noun) not in known:
                continue  # "90 đảng viên không còn đủ tư cách": nothing was abolished
            gap = without_parentheses(self._without_lists(count.end, state.start))
            headless = not self._heads_told() and " bí thư " not in gap  # "24 nơi bí thư là …"
            if count.noun in UNNAMED and state.phrase.code in LEADING and headless:
                continue  # "luân chuyển 28 đồng chí, trong đó 7 đồng chí giữ chức bí thư"
            if self._turns_to_actor(count) and not _UNDERGONE.search(gap):
                return None
            # "đưa 9 đảng viên không còn xứng đáng ra khỏi Đảng"
            put = state.phrase.code in _PUT and self._folded.endswith(_PUTS, 0, count.start)
            near = (_PASSIVE_GAP if put else _STATE_GAP).match(gap) is not None
            near = near and len(gap) <= _PASSIVE
            return state if near and not count.end <= following < state.start else None
        return None

    def _is_in_aside(self, count: Count) -> bool:
        return any(start == count.parenthesis for start, _ in self._asides)

    def _heads_told(self) -> bool:
        return any(one.noun in ("secretary", "village_chief", "village") for one in self.counts)

    def _is_share_of(self, share: Count, count: Count) -> bool:
        """Whether it only repeats the count as a percent: "42/56 cơ sở (75%) tổ chức đại hội"."""
        if share.numeral.form != "percent":
            return False
        aside = AS_SHARE.match(self._folded, count.end, share.end)
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

    def _lessens_others(self, count: Count) -> bool:
        """Whether the counted act on others: "…, 24 địa phương khác phải giảm 1 sở"."""
        following = next((hit for hit in self._strong if hit.start >= count.end), None)
        return (
            following is not None
            and following.phrase.code in _LESSEN
            and _AND_THEN.search(self._folded, count.end, following.start) is None
            and not any(count.end <= one.start < following.start for one in self.counts)
            and _PASSIVE_GAP.fullmatch(self._folded, count.end, following.start) is not None
            and _UNDERGONE.search(self._folded, count.end, following.end) is None
            and self._has_object(following)
        )

    def _owns_what_changed(self, count: Count) -> bool:
        """Whether the units are whose the changed are: "9 xã của 5 huyện", "tại hai địa phương"."""
        action = count.action
        if action is None:
            return False
        code = action.phrase.code
        place = code in (*LESSENING, "abolish") and count.noun == "unit"
        # "ở 40 xã thuộc diện sắp xếp có 813 cán bộ"
        place = place or (code == "merge" and action.start >= count.end)
        return (place or (code == "merge" and self._may_merge(count))) and _OWNERS.search(
            self._folded, max(0, count.start - 10), count.start
        ) is not None
