"""Counts: a number, the noun it counts and the action that governs it.

"Các huyện ủy kiểm tra 64 tổ chức đảng, 1.518 đảng viên (có 27 cấp ủy viên)" holds three counts
with one action. The action carries over along a coordination until another one comes;
a passive to the right ("… đảng viên bị thi hành kỷ luật") beats what was carried over.
"""

import re
from collections.abc import Sequence

from sosanh.extract.catalogue.phrases import Hit
from sosanh.extract.context import TextContext
from sosanh.extract.counts.actions import ONLY_CONNECTORS, STATIVE, CountActions
from sosanh.extract.counts.count import Count
from sosanh.extract.counts.ellipsis import is_frame
from sosanh.extract.counts.named import CARRIED, DISTANT, STOPS, without_parentheses
from sosanh.extract.counts.topics import topic_of
from sosanh.extract.text.segments import Sentence

_ROW_OPENS = re.compile(
    r"(?:,? (?:trong đó|gồm|bao gồm|cụ thể)(?: như sau)?:?|:) (?:\w+ ){2,9}là (?:hơn |gần )?\Z"
)
_CUT_FROM = ("person", "staff", "public_servant")
_THEN_DISCIPLINED = re.compile(
    r" có (?:khuyết điểm, )?vi phạm,? (?:và )?(?:phải|đến mức phải|đã)"
    r"(?: thi hành| xử lý)? kỷ luật \d"
)
"""What makes "kỷ luật 3 tổ chức và 95 đảng viên có vi phạm, phải kỷ luật 37" two findings."""
_ASIDE = 26
"""How far into a parenthesis a part of the count before it may begin."""
_SUBJECT = re.compile(
    r"(?:^|[,;]) (?:và |còn |riêng )?(?:tổng )?(?:số|ở|với|mục tiêu|chỉ tiêu|kế hoạch)\b"
    r"[^,;:.()\d]*(?:năm \d{4} )?là(?: \w+)? ?\Z"
)
_COMPARED = re.compile(
    r"\((?:so (?:\w+ )?)?(?:cùng kỳ|(?:bộ máy|mô hình|tổ chức) cũ|trước đây|trước đó"
    r"|trước kia|(?:năm|khóa|nhiệm kỳ|kỳ|quý|tháng) (?:trước|ngoái|\d{4}))\b"
)
_OF_THEM = re.compile(r"(?: vi phạm)?,? (?:trong đó )?(?:có|gồm) ")
_AMONG = ("trong số ", "trong tổng số ")
_OF_THOSE = re.compile(r"[^;:.()]{0,60}(?:,| thì) (?:có )(?:tới |đến |hơn |gần )?")
_THEN_DEED = re.compile(
    r"(?:,|,? và|,? cùng) (?!năm |quý |tháng |ngày |đợt |lần |thứ |số |khóa |kỳ )"
    r"[^,;:.()\d\n]{2,40} "
)
"""What parts "kiểm tra 12" from the 8 of ", giám sát 8 tổ chức đảng"."""
_OWN_NUMBER = re.compile(r" (?:(?:được|xong|mới|hơn|gần|trên|khoảng|tổng số) )*")
_LISTED = re.compile(r"(?:,|,? và|,? cùng) (?:hơn |gần |trên |khoảng )?")
_IN_TURN = re.compile(r"\b(?:lần lượt|tương ứng|theo thứ tự)\b(?: \w+){0,3} ?\Z")
_PART_BY_NAME = re.compile(r",? (?:và |còn )?(?:từ|ở|thuộc|khối|cấp|nữ)\b[^,;:.()\d]{2,40} ")
"""What names the next of a list of parts: "từ tỉnh về huyện 24, từ huyện về xã 98 đồng chí"."""
_CHANGES = ("grow", "cut")
_OWNED = re.compile(r"\b(?:của|ở|tại|thuộc|trong)(?: các| toàn)? \Z")
_OF_TOTAL = re.compile(r" (?:trên|trong) (?:tổng )?(?:số )?\d")


class GovernedCounts(CountActions):
    """The counts of one sentence with their governing actions."""

    def __init__(self, context: TextContext, sentence: Sentence) -> None:
        """Find the counts of `sentence` and link each to its action."""
        super().__init__(context, sentence)
        self._families = context.vocabulary.noun_families
        self._parts = context.hits_in("part", sentence.start, sentence.end)
        self._topic = topic_of(context, sentence, self.counts)
        several = len(self.counts) > 1
        self._rows = self._find_rows()
        for row in self._rows:
            self._distribute(context, row)
        if several:
            self._name_ahead(context)
        for index, count in enumerate(self.counts):
            if count.numeral.form == "count":
                self._noun_from_left(context, count)
                self._noun_of_row(context, index)
            self._govern(context, index)
            if self._owns_what_changed(count):
                count.action, count.how = None, "none"
        if several:
            self._govern_backwards()
            self._pair_up(context)

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

    def _distribute(self, context: TextContext, row: Sequence[Count]) -> None:
        """Give each number of "số tổ chức và đảng viên bị kỷ luật lần lượt là 11 và 45" its noun.

        As many nouns as numbers go to one each; a single noun, or action, is that of all. Behind as
        many places ("A và B kết nạp 112 và 69 đảng viên") they share the last one's.
        """
        first = row[0].start
        figures = (one for one in self.counts if one.end <= first and one.numeral.form != "word")
        floor = max((one.end for one in figures), default=0)  # not "của hai tỉnh lần lượt là …"
        floor = max(floor, self.sentence.start, self._folded.rfind(";", floor, first) + 1)
        word = _IN_TURN.search(self._folded, floor, first)
        if word is None:
            if len(context.places.row_before(first)) == len(row):
                for count in row:
                    count.noun = row[-1].noun
            return
        nouns = [
            hit for hit in context.hits_in("noun", floor, word.start())
            if not any(deed.start == hit.start for deed in self._strong)
            and not any(hit is one.noun_hit for one in self.counts)
        ]  # fmt: skip
        actions = [hit for hit in self.actions if floor <= hit.start and hit.end <= word.start()]
        strong = [hit for hit in actions if hit in self._strong] or actions
        subjects = [hit for hit in nouns if not strong or hit.end <= strong[0].start]
        owned = [hit for hit in subjects if not _OWNED.search(self._folded, floor, hit.start)]
        subjects = owned if len(owned) == len(row) else subjects  # "đảng viên của 2 huyện bị …"
        nouns = subjects if len(subjects) == len(row) else nouns
        told = [one for one in self.counts if one.end <= first and one.numeral.form == "count"]
        told = told[-len(row) :]
        if strong and not nouns and len({one.noun for one in told} - {""}) == len(row):
            for count, one in zip(row, told, strict=True):
                # "8 tổ chức và 51 đảng viên; kết luận có vi phạm tương ứng là 8 và 50"
                count.noun, count.action, count.how = one.noun, strong[-1], "carried"
            return
        shared = row[-1].noun or (nouns[0].phrase.code if nouns else "")
        for place, count in enumerate(row):
            count.noun = nouns[place].phrase.code if len(nouns) == len(row) else shared
            if strong:
                each = strong[place] if len(strong) == len(row) and len(nouns) < 2 else strong[-1]
                count.action, count.how = each, "carried"

    def _name_ahead(self, context: TextContext) -> None:
        """Give the numbers of "bãi bỏ 45, sửa đổi 120 và ban hành mới 38 thủ tục" the last's noun.

        Each must follow its own verb, of which the noun can be the object.
        """
        known = context.vocabulary.rules
        noun, following = "", -1  # of the series, and where its next number stands
        for count in reversed(self.counts):
            if count.numeral.form != "count" or count.numeral.base or count.parenthesis >= 0:
                noun = ""
            elif count.noun:
                noun = count.noun
            elif noun and _THEN_DEED.fullmatch(self._folded, count.numeral.end, following):
                deeds = [hit for hit in self._strong if hit.end <= count.start]
                own = deeds[-1] if deeds else None
                led = own and _OWN_NUMBER.fullmatch(self._folded, own.end, count.start)
                of_total = own is not None and self._are_forms_of_total(own)
                if own is not None and led and not of_total and (own.phrase.code, noun) in known:
                    count.take_noun(noun, None)
                elif led:
                    noun = ""  # "mở 12, kiểm tra 8 tổ chức đảng": of something else
            else:
                noun = ""
            following = count.start

    def _are_forms_of_total(self, deed: Hit) -> bool:
        """Whether forms are told after their total: "kỷ luật 29 tổ chức đảng: khiển trách 26"."""
        if deed.phrase.code != "discipline_form":
            return False
        totals = [hit for hit in self._strong if hit.phrase.code == "discipline"]
        return any(
            total.end <= one.start < deed.start and one.noun
            for total in totals
            for one in self.counts
        )

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
                    (count.parenthesis >= 0 and not self._is_of_another_time(count))
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
        if previous is not None and self._as_part(context, count, previous):
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
            and not _THEN_DISCIPLINED.match(self._folded, count.end)
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

    def _next_share(self, index: int) -> bool:
        """Whether shares go on: "giảm 17% số phòng, 12% số đơn vị sự nghiệp"."""
        count = self.counts[index]
        if not index or count.numeral.form != "percent" or not count.noun:
            return False
        previous = self.counts[index - 1]
        shares = previous.is_lessened and previous.numeral.form == "percent"
        return shares and self._continues(previous, count)

    def _opens_next_whole(self, count: Count, previous: Count | None) -> bool:
        """Go on after parts: "kỷ luật 5 tổ chức, gồm khiển trách 4, cảnh cáo 1; 96 đảng viên".

        What is more than the whole is no part of it: "8 đơn vị cấp huyện, gồm 7 huyện và 1 thành
        phố; 106 đơn vị cấp xã".
        """
        whole = self._whole_of(previous) if previous is not None else None
        if previous is None or whole is None or whole.action is None:
            return False
        more = (count.numeral.value or 0) > (whole.numeral.value or 0)
        if whole.action not in self._strong and not more:
            return False
        gap = self._folded[previous.end : count.start]
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

    def _as_part(self, context: TextContext, count: Count, previous: Count) -> bool:
        """Whether `count` is a part of `previous`: in parentheses, or after "trong đó"."""
        if count.parenthesis >= 0 and previous.parenthesis < 0:
            between = self._folded[previous.end : count.parenthesis]
            inside = count.start - count.parenthesis
            plain = len(between) <= 40 and STOPS.search(between) is None
            few = (count.numeral.value or 0) <= (previous.numeral.value or 0)
            few = few or count.numeral.form != "count" or not previous.noun
            if plain and few and inside <= _ASIDE and not self._is_of_another_time(count):
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
                led_in = self._folded[previous.end : part.start]
                listing = part.phrase.surface not in ("có", "riêng", "cụ thể")
                if listing and len(gap) <= 40 and ";" not in led_in.strip("; ") and "," not in gap:
                    count.part_of = self._what_changed(context, previous)
                    return True
        return False

    def _what_changed(self, context: TextContext, count: Count) -> Count:
        """What `count` only is a change of: "2.145 đảng viên, giảm 112 đảng viên so với …"."""
        deed = count.action.phrase.code if count.action is not None else ""
        if deed not in _CHANGES or (deed, count.noun) in context.vocabulary.rules:
            return count
        family = self._families.get(count.noun)
        for one in reversed(self.before(count)):
            if one.parenthesis < 0 and self._families.get(one.noun) == family:
                return one
        return count

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

    def _govern_backwards(self) -> None:
        """Give the first of "5 tổ chức đảng và 42 đảng viên bị …" the second's action."""
        beside: dict[int, Count] = {}  # the count that follows, within or without parentheses
        for count in reversed(self.counts):
            following = beside.get(count.parenthesis)
            beside[count.parenthesis] = count
            if following is None or following.how not in ("passive", "backwards"):
                continue
            if count.how == "passive":
                continue
            if count.how == "adjacent" and count.action in self._strong:
                continue
            gap = without_parentheses(self._folded[count.end : following.start])
            if ";" in gap or " có " in gap:
                continue  # "xếp loại 612 tổ chức, có 102 tổ chức hoàn thành xuất sắc"
            if count.noun and ONLY_CONNECTORS.match(gap) and len(gap) <= 12:
                count.action, count.how = following.action, "backwards"
