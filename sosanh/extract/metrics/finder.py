"""Which metric a count is: its action and noun looked up in the rules, references resolved."""

import re

from sosanh.extract.counts.clauses import Clauses
from sosanh.extract.counts.count import LISTED_STOCKS, Count
from sosanh.extract.drafts.draft import Draft
from sosanh.extract.metrics.antecedents import is_compared
from sosanh.extract.metrics.codes import CONGRESSES, POSTS, STOCKS_OF_ALL, UNITS, UNITS_AFTER
from sosanh.extract.metrics.cues import NEAR
from sosanh.extract.metrics.disciplined import is_discipline
from sosanh.extract.metrics.left_out import LESSEN, Reading
from sosanh.extract.metrics.parted import (
    cut_before,
    deed_of_items,
    is_among_resolved,
    way_of_leaving,
)
from sosanh.extract.metrics.parts import doer_of, part_name, trait_behind
from sosanh.extract.metrics.spread import HEADS_OF_VILLAGES
from sosanh.extract.metrics.told_again import ToldAgain
from sosanh.extract.metrics.told_numbers import noun_told_of
from sosanh.extract.metrics.units_there import units_there
from sosanh.extract.text.labels import label_before, level_before

_OF_THIS_KIND = re.compile(r" (?:ở |theo )?(?:dạng|loại|diện|kiểu|hình thức) (?:này|ấy|đó|trên)\b")
_NEXT_INSPECTORS = re.compile(
    r"(?: có dấu hiệu vi phạm)?[;,] (?:còn |riêng |và )?(?:ubkt|ủy ban kiểm tra) [^;:.()\d]{2,60} "
)
"""What turns to other inspectors: "… có dấu hiệu vi phạm; UBKT cấp huyện và cơ sở kiểm tra 17"."""
_YEAR_OPENS = re.compile(r"\W*(?:riêng |đến |sang |trong )?năm (?:19|20)\d{2},? (?:thì |đã )?\Z")
_VAGUE = ("person", "party_org", "unit", "item", "task", "quota", "")
"""Nouns too wide to be another thing under the action of a total."""
_OF_MEMBERS = (
    "discipline",
    "rate_excellent",
    "violate",
    "inspect",
    "inspect_signs",
    "supervise",
    "conclude",
)
"""What is done to members, so that persons under it are members where members are spoken of."""
_WHO_WORK = ("staff", "official", "citizen")
"""Families of nouns of those among whom a cell has its members."""
_OF_WHOM = ("person", "member", "trait", "committee_member")
"""Nouns of the parts of those whom the sentence before counted."""
_HEADS = ("member", "new_member")
_PART_OPENINGS = (
    "trong số này", "trong đó", "trong số đó", "trong số những", "trong tổng số trên",
    "trong tổng số này", "trong tổng số đó", "trong số trên", "trong số nêu trên",
)  # fmt: skip
_REACHED = re.compile(r"\bđạt(?: được)? (?:hơn |gần |trên )?\Z")
_HAS_TOO = re.compile(
    r"(?:(?:hiện|hiện nay|đến nay|nay|cùng với đó|ngoài ra),? )?(?:hiện )?có (?:tổng số |cả thảy )?"
    r"(?:hơn |gần |trên )?"
)
"""What opens a sentence that goes on with what a committee has: "Có 62 chi, đảng bộ cơ sở"."""
_LEFT = re.compile(r"\bcòn(?: lại)? (?:hơn |gần |trên )?\Z")
_AND_SO = re.compile(r"[,;]| (?:sau|do|vì|nhờ|so với|khi|qua)\b")
"""Behind all that became fewer, no kind of them: "giảm 25 chi bộ sau sáp nhập, còn 1.467"."""
_CHOSEN = re.compile(
    r"\b(?:chọn|chỉ đạo|giao|khảo sát|hướng dẫn|thí điểm|cho|biểu dương|khen thưởng|làm việc với)"
    r" (?:hơn |gần |trên |được )*\Z"
)
"""Before some that something is done with: "đã chọn và chỉ đạo 105 đảng bộ cơ sở"."""
_MET = re.compile(
    r"\b(?:làm việc|gặp gỡ|trao đổi|kết nối|phối hợp) (?:trực tiếp |trực tuyến )?(?:với|tới) \Z"
)
"""Before those whom somebody visits: "làm việc với 12 xã, phường mới"."""
_PICKED = re.compile(r"\bchọn (?:được |ra )?(?:hơn |gần |trên )?\Z")
"""Before those that are to hold one: "chọn 12 đảng bộ cơ sở tổ chức đại hội điểm"."""
_CHOSEN_LEAD = len("làm việc với hơn được ")
_REST_OF_STOCK = re.compile(
    r"(?P<under> trực thuộc(?: đảng ủy cơ sở| các đảng ủy cơ sở| đảng bộ cơ sở)?)?"
    r"(?: (?:hiện có|toàn tỉnh|toàn đảng bộ|của (?:toàn )?đảng bộ(?: tỉnh)?))?: (?:hơn |gần )?"
)


class MetricFinder(ToldAgain):
    """Looks up the metric of each count; remembers what generic nouns refer to."""

    def resolve(
        self, clauses: Clauses, count: Count, drafts: dict[int, Draft], sentence: int
    ) -> Reading:
        """Return (metric, object, breakdown, parent) for `count`.

        `drafts` holds the drafts of the sentence so far, by the id of their counts.
        """
        told = noun_told_of(self._context, clauses, count)
        if told is not None:
            return self._rule(clauses, count, "total_whole", told, sentence), told, None, None
        action = self._deed(clauses, count, drafts, sentence)
        noun = self._noun_of(clauses, count, self._noun)
        if noun == "person" and action in LESSEN:
            # "Số lượng công chức cấp xã giảm 1.050 người"
            subject = clauses.subject(self._context, count)
            noun = subject if subject in ("public_servant", "staff") else noun
        if action in ("", "total", "present") and _joins(count):
            action = "admit"  # "từ đầu năm đã có 96 người vào Đảng"
        if action == "reduced_to" and noun in LISTED_STOCKS and self._is_left(clauses, count):
            action = ""  # "giảm 25 chi bộ, còn lại 1.467 chi bộ"
        if noun == "person" and count.out_of is not None and count.out_of.noun in HEADS_OF_VILLAGES:
            noun = count.out_of.noun  # "trong số 506 trưởng thôn có 441 người là bí thư chi bộ"
        since = self._since_a_day(clauses, count) if noun == "admin_unit" else None
        if since is not None:
            return since, noun, None, None
        if count.pair and count.numeral.form != "percent":
            return self._of_pair(clauses, count, action, noun, sentence)
        spread = self._of_model_again(clauses, count, noun, sentence)
        if spread is not None:
            return spread, noun, None, None
        graded = self._of_same_grade(clauses, count, noun, sentence)
        if graded is not None:
            return graded, noun, None, None
        centres = self._are_centres_again(clauses, count, action, sentence)
        if centres is not None:
            return centres[0], "service_centre", centres[1], None
        followed = self._follow_model_regulation(clauses, count, noun, sentence)
        if followed:
            return followed, noun, None, None
        parent = self._whole_of(clauses, count, noun, drafts, sentence)
        kind = self._kind_of_violation(clauses, count, action, drafts, sentence)
        if kind is not None:
            return kind
        breakdown = None
        if action == "violate" and parent is not None and is_discipline(parent):
            return parent.metric, parent.object, part_name(self._context, count), parent
        if action == "discipline_form":
            form = self._form_of_discipline(clauses, count, noun, parent, drafts, sentence)
            if form is None:
                return None, noun, None, None
            noun, breakdown, parent = form
        elif noun == "" and action in _OF_MEMBERS and self._last_sentence == sentence:
            if self._last is not None and count.how == "adjacent" and clauses.ends(count):
                # "phát hiện 8 đảng viên vi phạm, kỷ luật 6"
                noun = self._named_since(self._last, count) or self._last.object
        elif noun == "person" and action in _OF_MEMBERS:
            noun = self._antecedent(clauses, count, sentence)
        bare = noun == "" and count.how == "adjacent" and clauses.ends(count)
        if action in ("other", "leave") and (noun == "person" or bare):
            here = self._last if self._last_sentence == sentence else None
            cut = parent or here or cut_before(self.last_at(sentence), count)
            left = way_of_leaving(self._context, count, cut, bare=bare)
            if left is not None:
                return left
        shared = parent is not None and count.action is parent.count.action
        shared = shared or (noun == "trait" and self._is_of_lead(clauses, count, sentence))
        own = action not in ("", "total", "present") and not (
            parent is not None and (shared or count.how == "distant")
        )
        if own or parent is None or parent.metric is None:
            metric = self._rule(clauses, count, action, noun, sentence)
            if metric in CONGRESSES and _PICKED.search(
                self._context.folded, max(0, count.start - _CHOSEN_LEAD), count.start
            ):
                return None, noun, None, None
            if parent is None and metric is not None:
                parent = self._whole_above(clauses, count, metric, sentence)
            if metric is not None or own:
                if parent is not None and parent.metric != metric and breakdown is None:
                    parent = None
                if parent is not None and breakdown is None:
                    breakdown = part_name(self._context, count)
                elif count.noun_hit is not None and _is_of_some(metric, noun):
                    # "kết nạp 71 học sinh": not all who were admitted, told or not
                    breakdown = self._context.text[count.noun_hit.start : count.noun_hit.end]
                elif _is_headed_from_above(clauses, count):
                    # "- Cấp tỉnh: 41 người" under "Tinh giản biên chế"
                    breakdown = level_before(self._context.folded, count.start) or None
                elif noun in _HEADS and metric is not None and (breakdown, parent) == (None, None):
                    breakdown = trait_behind(self._context, count)
                    breakdown = breakdown or doer_of(self._context, count) or None
                return metric, noun, breakdown, parent
        of_all = parent is not None and parent.metric in STOCKS_OF_ALL
        of_board = noun == "committee_member" and _holds_post(count)
        if of_all and (count.numeral.base is not None or of_board):
            # "trong đó 5.120/6.004 đảng viên được đánh giá": some did; "67 ủy viên Ban Chấp hành"
            return None, noun, None, None
        if parent is not None and parent.metric is not None and self._part_fits(parent, count):
            return parent.metric, parent.object, part_name(self._context, count), parent
        if (
            parent is not None
            and parent.metric is not None
            and parent.count.action is not None
            and count.noun not in _VAGUE
            and not self._is_more_than(parent, count)
        ):
            # "500 văn bản, trong đó có 1 nghị quyết chuyên đề": the same action on another noun
            root = parent.parent or parent
            deed = root.count.action if count.parenthesis >= 0 else parent.count.action
            if count.parenthesis >= 0 and deed is not None and not deed.phrase.attributes["weight"]:
                return None, noun, None, None  # "kiểm tra 11 tổ chức (gồm 8 đảng ủy cơ sở …)"
            code = deed.phrase.code if deed is not None else ""
            metric = self._rule(clauses, count, code, noun, sentence)
            if metric is not None and metric == root.metric and self._is_less(count, root):
                return metric, noun, part_name(self._context, count), root
            if metric is not None:
                return metric, noun, None, None
        among = drafts.get(id(count.out_of)) if count.out_of is not None else None
        if count.noun == "trait" and among is not None and among.metric is not None:
            return among.metric, among.object, part_name(self._context, count), among
        if not action and noun in LISTED_STOCKS and self._is_labelled(clauses, count):
            return self._rule(clauses, count, "total_whole", noun, sentence), noun, None, None
        if noun == "denunciation" and is_among_resolved(clauses, count):
            return self._rule(clauses, count, "resolve", noun, sentence), noun, None, None
        items = deed_of_items(count)
        if items:
            return self._rule(clauses, count, items, noun, sentence), noun, None, None
        before = clauses.before(count)
        if before and is_compared(self._context.folded, before[-1], count):
            return None, noun, None, None
        if action in ("", "total", "present"):
            if noun == "post" and self._are_posts_again(clauses, count, sentence):
                return POSTS[0], noun, None, None
            return self._stock(clauses, count, noun, sentence), noun, None, None
        return None, noun, None, None

    def _is_less(self, count: Count, whole: Draft) -> bool:
        """Whether it may be a part: "412 tổ chức đảng, trong đó có 60 đảng ủy cơ sở"."""
        value, of_all = count.numeral.value, whole.value
        return value is not None and of_all is not None and value < of_all

    def _named_since(self, last: Draft, count: Count) -> str:
        """Whom a clause names before its deed: "…; đảng viên hoàn thành xuất sắc 611"."""
        if count.action is None or count.action.start >= count.start:
            return ""
        start = self._context.folded.rfind(";", last.end, count.action.start)
        named = self._context.hits_in("noun", start, count.action.start) if start >= 0 else ()
        named = [hit for hit in named if hit.end + 1 == count.action.start]
        return named[0].phrase.code if named else ""

    def _of_pair(
        self, clauses: Clauses, count: Count, action: str, noun: str, sentence: int
    ) -> Reading:
        """Read one of the two in "giảm từ 77 xuống còn 33"."""
        if noun == "admin_unit" or (noun == "unit" and self._are_of_communes(clauses, count)):
            count.noun = noun = "admin_unit"
        metric = self._pair(clauses, count, sentence)
        if metric is None and not noun and self._follows_pair(clauses, count, sentence):
            return UNITS[count.pair == "after"], "admin_unit", None, None
        flow = self._flow_of_pair(clauses, count, sentence) if metric is None else None
        if flow is not None:
            return *flow, None, None
        stock = self._stock_of_pair(clauses, count, sentence) if metric is None else None
        if stock is not None:
            return *stock, None, None
        if metric is None and count.pair == "after" and noun == "admin_unit":
            metric = self._rule(clauses, count, action, noun, sentence)
        return metric, noun, None, None

    def _whole_of(
        self, clauses: Clauses, count: Count, noun: str, drafts: dict[int, Draft], sentence: int
    ) -> Draft | None:
        """The figure that `count` is a part of, here or in the sentence before."""
        parent = drafts.get(id(count.part_of)) if count.part_of is not None else None
        if parent is None and not drafts and self._last is not None:
            opening = self._context.folded[clauses.sentence.start : count.start]
            if sentence - self._last_sentence == 1:
                if opening.startswith(_PART_OPENINGS):
                    parent = self._last
                    self._listed = parent, sentence
                elif (among := self._among(clauses.sentence.start, count.start)) is not None:
                    told = self._told_before(clauses.sentence.start, count.start)
                    parent = told or among.parent or among
                    self._group = self._listed = parent, sentence
        if parent is None and noun == "trait" and count.out_of is not None:
            parent = drafts.get(id(count.out_of))  # "Trong 1.950 đảng viên kết nạp có 702 nữ"
            if parent is not None and parent.metric is not None:
                self._listed = parent, sentence
        if parent is None and self._group is not None and self._group[1] == sentence:
            parent = self._group[0] if noun == "person" else None
        if parent is None and drafts:
            parent = self._whole_of_list(clauses, count, sentence)
        return parent

    def _stock(self, clauses: Clauses, count: Count, noun: str, sentence: int) -> str | None:
        """The metric of what there is, which no verb says of: "Tỉnh có 498 tổ chức cơ sở đảng"."""
        heads = (count,) if count.part_of is None else (count, count.part_of)
        whole = (
            count.numeral.base is None
            and any(clauses.is_whole(self._context, head) for head in heads)
            and not self._tells_next_flow(clauses, count, sentence)
        )
        metric = self._rule(clauses, count, "total_whole", noun, sentence) if whole else None
        metric = metric or self._rule(clauses, count, "total", noun, sentence)
        if metric is None and self._goes_on_with_stock(clauses, count, sentence):
            metric = self._rule(clauses, count, "total_whole", noun, sentence)
        metric = metric or self._of_model(clauses, count, noun, sentence)
        if metric == UNITS_AFTER and count.action is None:
            visited = _MET.search(self._context.folded, clauses.floor(count), count.start)
            metric = None if visited else metric
        share = count.numeral.base is not None or (
            count.out_of is not None and not self._is_among_others(count)
        )
        if metric is None and noun == "admin_unit" and not share:
            near = sentence - self._last_sentence <= NEAR
            return units_there(self._context, clauses, count, self._last if near else None)
        if share and metric in STOCKS_OF_ALL:
            return None  # "662 trong tổng số 686 tổ chức … được đánh giá": not all there are
        if metric in STOCKS_OF_ALL and _CHOSEN.search(
            self._context.folded, max(clauses.floor(count), count.start - _CHOSEN_LEAD), count.start
        ):
            return None
        if metric in STOCKS_OF_ALL and self._is_reached(clauses, count):
            return self._goes_on_with_flow(noun, sentence)
        if metric is None and not share and self._is_left(clauses, count):
            of_all = self._rule(clauses, count, "total_whole", noun, sentence)
            known = any(one.metric == of_all for one in self._recent)
            known = (
                known
                or any(  # "giảm 25 chi bộ, còn 1.467 chi bộ"
                    one.is_lessened
                    and one.noun == noun
                    and _AND_SO.match(self._context.folded, one.end) is not None
                    for one in clauses.before(count)[-1:]
                )
            )
            metric = of_all if of_all in STOCKS_OF_ALL and known else None
        return metric

    def _goes_on_with_stock(self, clauses: Clauses, count: Count, sentence: int) -> bool:
        """Whether it tells what else a committee has: "… tổng số lên 5.041. Có 62 chi bộ"."""
        last, folded = self._last, self._context.folded
        if last is None or last.metric not in STOCKS_OF_ALL or count.noun not in LISTED_STOCKS:
            return False
        if sentence - self._last_sentence != 1 or not clauses.ends(count):
            return False
        return _HAS_TOO.fullmatch(folded, clauses.sentence.start, count.start) is not None

    def _is_among_others(self, count: Count) -> bool:
        """Whether all members stand beside all who work there: "19 đảng viên trên 740 thợ"."""
        whole, families = count.out_of, self._families
        if whole is None or families.get(count.noun) != "member":
            return False
        return whole.noun == "trait" or families.get(whole.noun) in _WHO_WORK

    def _is_reached(self, clauses: Clauses, count: Count) -> bool:
        """Whether so many are the result of a deed: "toàn huyện đạt 131 đảng viên (81,9%)"."""
        return _REACHED.search(self._context.folded, clauses.floor(count), count.start) is not None

    def _goes_on_with_flow(self, noun: str, sentence: int) -> str | None:
        """What was told to be done to the like in the sentence before, if anything."""
        last = self._last
        if last is None or last.metric is None or sentence - self._last_sentence > 1:
            return None
        flow = self._context.vocabulary.metrics[last.metric].kind == "flow"
        return last.metric if flow and last.object == noun else None

    def _is_left(self, clauses: Clauses, count: Count) -> bool:
        """Whether so many are left of those told before: "hiện còn 63 tổ chức cơ sở đảng"."""
        return _LEFT.search(
            self._context.folded, clauses.floor(count), count.start
        ) is not None and clauses.ends(count)

    def _whole_of_list(self, clauses: Clauses, count: Count, sentence: int) -> Draft | None:
        """What "Trong đó, 10 đảng viên nữ, chiếm 26%; 24 đảng viên có đạo" goes on parting.

        The deed may be named once, where the list opens: "Trong số đảng viên kết nạp: 10 nữ; …".
        """
        if self._listed is None or self._listed[1] != sentence:
            return None
        whole, value = self._listed[0], count.numeral.value
        action = count.action
        weak = action is None or action.phrase.attributes["weight"] == "weak"
        weak = weak or action is whole.count.action or self._is_of_lead(clauses, count, sentence)
        few = value is not None and whole.value is not None and value <= whole.value
        cut = whole.count.action is not None and whole.count.action.phrase.code in LESSEN
        alike = count.noun in _OF_WHOM or (cut and self._part_fits(whole, count))
        return whole if weak and few and alike else None

    def _is_of_lead(self, clauses: Clauses, count: Count, sentence: int) -> bool:
        """Whether its deed is that with which a sentence opens a list of parts."""
        opened = self._group is not None and self._group[1] == sentence
        return opened and count.action is not None and count.action.start < clauses.counts[0].start

    def _is_labelled(self, clauses: Clauses, count: Count) -> bool:
        """Whether the label names the noun and no more: "Tổ chức cơ sở đảng: 498"."""
        floor = clauses.floor(count)
        label = label_before(self._context.folded, floor, count.start, True)
        if label is None or not clauses.ends(count):
            return False
        nouns = self._context.hits_in("noun", label, count.start)
        if not nouns or self._context.folded[label : nouns[0].start].strip(" -+*•–;,"):
            return False
        whole = _REST_OF_STOCK.fullmatch(self._context.folded, nouns[0].end, count.start)
        under = whole is not None and bool(whole["under"])
        under = under or "trực thuộc" in nouns[0].phrase.surface
        return whole is not None and (nouns[0].phrase.code != "cell" or under)

    def _tells_next_flow(self, clauses: Clauses, count: Count, sentence: int) -> bool:
        """Whether it goes on with what was done: "… kết nạp 1.950. Năm 2023 có 2.100 đảng viên".

        A year opens the sentence, and nobody is named who might have them.
        """
        last, context = self._last, self._context
        if last is None or last.metric is None or sentence - self._last_sentence > 1:
            return False
        start, action = clauses.sentence.start, count.action
        if action is None or action.phrase.surface.startswith("hiện"):
            return False
        return (
            context.vocabulary.metrics[last.metric].kind == "flow"
            and _YEAR_OPENS.match(context.folded, start, action.start) is not None
        )

    def _among(self, start: int, end: int) -> Draft | None:
        """The figure of those with whom a sentence opens: "Trong số … bị kỷ luật, …".

        Another may stand behind it: "kết nạp 1.932, nâng tổng số lên 33.503".
        """
        if not self._context.folded.startswith(("trong số ", "trong tổng số "), start):
            return None
        deeds = {hit.phrase.code for hit in self._context.hits_in("action", start, end)}
        for one in reversed(self._recent):
            if self._context.sentence_index(one.start) != self._last_sentence:
                break
            action = one.count.action
            if action is not None and action.phrase.code.removesuffix("_form") in deeds:
                return one
        return None

    def _deed(self, clauses: Clauses, count: Count, drafts: dict[int, Draft], sentence: int) -> str:
        """The code of what was done to `count`, "" when unsaid.

        "kiểm tra khi có dấu hiệu vi phạm 9 tổ chức, trong đó huyện ủy kiểm tra 2": a part need not
        say again on what signs it was inspected.
        """
        if count.action is None:
            return ""
        if count.how in ("distant", "carried") and clauses.is_undone(count):
            return ""
        code = count.action.phrase.code
        if code != "inspect" or self._last is None or count.action.end > count.start:
            return code
        if not (self._last.metric or "").endswith("_for_violations"):
            return code
        if count.action is self._part_on_signs:
            return "inspect_signs"  # carried on
        if _OF_THIS_KIND.match(self._context.folded, count.action.end):
            self._part_on_signs = count.action
            return "inspect_signs"
        here = id(self._last.count) in drafts
        floor = self._last.count.end if here else clauses.sentence.start
        parts = self._context.hits_in("part", floor, count.action.start)
        listed = any(part.phrase.surface.startswith("trong") for part in parts)
        further = here and self._last.count.action is self._part_on_signs
        further = further or (here and self._inspectors_go_on(clauses, count))
        if not (further or (listed and sentence - self._last_sentence <= 1)):
            return code
        self._part_on_signs = count.action
        return "inspect_signs"

    def _inspectors_go_on(self, clauses: Clauses, count: Count) -> bool:
        """Whether the next inspectors do what those before did: "…; UBKT cấp huyện kiểm tra 12".

        What they inspected is not named again, nor anything else that they looked into.
        """
        last, deed = self._last, count.action
        if last is None or deed is None or not clauses.ends(count):
            return False
        return (
            _NEXT_INSPECTORS.fullmatch(self._context.folded, last.count.end, deed.start) is not None
        )

    def _whole_above(
        self, clauses: Clauses, count: Count, metric: str, sentence: int
    ) -> Draft | None:
        """The total that "Trong số cán bộ mới luân chuyển có 7 đồng chí …" has a part of."""
        start, action, last = clauses.sentence.start, count.action, self._last
        if last is None or action is None or sentence - self._last_sentence > NEAR:
            return None
        among = self._context.folded.startswith("trong số ", start)
        if not among or action.end > count.start or last.metric != metric:
            return None
        if self._context.folded.find(",", start, action.start) >= 0:
            return None  # "Trong số 52 tổ chức, đã kiểm tra 9"
        return last.parent or last


def _holds_post(count: Count) -> bool:
    """Whether the members of one committee are counted: "có 53 ủy viên Ban Chấp hành"."""
    hit = count.noun_hit
    return hit is not None and " ban " in hit.phrase.surface


def _is_headed_from_above(clauses: Clauses, count: Count) -> bool:
    """Whether its deed stands in a heading above the sentence."""
    return count.action is not None and count.action.end <= clauses.sentence.start


def _joins(count: Count) -> bool:
    """Whether the noun itself says that they join the Party."""
    hit = count.noun_hit
    return hit is not None and hit.phrase.surface.endswith(" vào đảng")


def _is_of_some(metric: str | None, noun: str) -> bool:
    """Whether the noun alone says that not all are counted: "kiểm tra 20 cấp ủy viên"."""
    if metric is None or noun == "trait":
        return metric is not None
    return noun == "committee_member" and metric.startswith("party_members_")
