"""Which metric a count is: its action and noun looked up in the rules, references resolved."""

import re
from typing import TYPE_CHECKING

from sosanh.extract.catalogue import Hit
from sosanh.extract.clauses import Clauses
from sosanh.extract.count import LESSENING, Count
from sosanh.extract.draft import Draft
from sosanh.extract.ellipsis import frame_begins, is_frame, is_framed
from sosanh.extract.labels import label_before, level_before
from sosanh.extract.metric_rules import NEAR, ORGANISATIONS, STOCKS_OF_ALL, MetricRules

if TYPE_CHECKING:
    from sosanh.extract.context import TextContext

_GENERIC = ("person", "")
_VAGUE = ("person", "party_org", "unit", "item", "")
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
_OF_WHOM = ("person", "member", "trait", "committee_member")
"""Nouns of the parts of those whom the sentence before counted."""
_OFFENDERS = ("person", "member", "violator", "")
_OF_VIOLATIONS = re.compile(
    r"(?:nội dung|lỗi|hành vi|dạng|loại|lĩnh vực|nguyên nhân|về) [^;.:]{0,30}\bvi phạm\b"
    r"|(?:các|những) vi phạm\b|vi phạm (?:chủ yếu|tập trung)"
    r"|kỷ luật,? (?:chủ yếu )?(?:là )?(?:do|vì)\b"
    r"|chủ yếu (?:là )?(?:do )?vi phạm"
)
"""What leads in a list of what members were disciplined for."""
_EDGES = " ,;:().–-"
_PART_OPENINGS = ("trong số này", "trong đó", "trong số đó", "trong số những")
_LESSEN = (*LESSENING, "abolish")
_REMAIN = re.compile(r"\b(?:còn|còn lại|hiện có|nay có) (?:hơn |gần |trên |khoảng )?\Z")
_UNNAMED = ("", "person", "unit")
"""Nouns of a count that may go on with what the figure before it counts."""
_THESE_FIGURES = re.compile(r"\b(?:hai|ba|bốn|các|những) con số\b[^,;:.]*\Z")
_MOVED = re.compile(
    r" (?:đã |lại |được )*(?:giảm|tăng|hạ|rút|nâng|đi|chuyển)(?: mạnh| dần)? (?:từ )?\Z"
)
_NUMBER_OF = re.compile(r"\b(?:số|lượng)(?: lượng)? (?:các )?\Z")
_HEADED_BY = re.compile(
    r"[-+*•–\s]*(?:(?:riêng |còn )?(?:về|với|đối với|trong) )?(?P<noun>[^,:;.()\d]+)[:,]"
)
_SAME_FIGURE = re.compile(
    r"(?<!\w)(?:(?:còn|riêng|với|về|đối với|ở|tại|của|trong) )+(?P<whose>[^,;:.()\d]{2,40})"
    r"(?:,| thì|, thì) con số (?:này |đó |ấy |tương ứng )?(?:chỉ |mới )?là (?:hơn |gần )?\Z"
)
"""What turns to others in "kỷ luật 34 đảng viên; với tổ chức đảng, con số là 2"."""
LISTED_STOCKS = ("grassroots_org", "cell", "upper_committee")
_REST_OF_STOCK = re.compile(
    r"(?P<under> trực thuộc(?: đảng ủy cơ sở| các đảng ủy cơ sở| đảng bộ cơ sở)?)?"
    r"(?: (?:hiện có|toàn tỉnh|toàn đảng bộ|của (?:toàn )?đảng bộ(?: tỉnh)?))?: (?:hơn |gần )?"
)
_COMPARED = re.compile(r" so với [^,;:.()]{3,50} \((?:là )?")
_FORMS = 2
"""Forms of discipline in a sentence that make it one on members, whom alone all of them befall."""
_RECENT = 8
"""Figures that "hai con số này" may go back to."""

Reading = tuple[str | None, str, str | None, Draft | None]
"""What a count is: (metric, object, breakdown, parent)."""


class MetricFinder(MetricRules):
    """Looks up the metric of each count; remembers what generic nouns refer to."""

    def __init__(self, context: "TextContext") -> None:
        super().__init__(context)
        self._last: Draft | None = None  # the last coded draft, in text order
        self._last_sentence = -9
        self._share: tuple[Count, int] | None = None
        self._part_on_signs: Hit | None = None
        self._group: tuple[Draft, int] | None = None  # whom a sentence says it is on
        self._listed: tuple[Draft, int] | None = None  # whose parts a sentence opens with
        self._recent: list[Draft] = []
        self._noun = ""  # of the last count that has one
        self._tail: Draft | None = None  # of the last count of the last sentence with any
        self._tail_sentence = -9

    def remember(self, draft: Draft, sentence: int) -> None:
        """Note a finished draft as what "trường hợp" or a bare number may refer to."""
        self._last, self._last_sentence = draft, sentence
        self._recent = [*self._recent[1 - _RECENT :], draft]

    def last_whole(self, metric: str) -> Draft | None:
        """The last figure of `metric` that is no part, if it is not far back."""
        known = (one for one in reversed(self._recent) if one.metric == metric)
        return next((one for one in known if one.breakdown is None), None)

    def end_sentence(self, clauses: Clauses, drafts: dict[int, Draft], sentence: int) -> None:
        """Note what the next sentence may go on with: its last count, the whole before parts."""
        counts = [count for count in clauses.counts if count.numeral.form != "percent"]
        named = [count.noun for count in counts if count.noun not in _UNNAMED]
        if not counts:
            return
        tail = drafts.get(id(counts[-1]))
        while tail is not None and tail.parent is not None:
            tail = tail.parent
        self._tail, self._tail_sentence = tail, sentence
        self._noun = named[-1] if named else self._noun

    def remember_share(self, count: Count, sentence: int) -> None:
        """Note a percent that is a share as what the next in a row of places is a share of."""
        self._share = count, sentence

    def share_before(self, clauses: Clauses, count: Count, sentence: int) -> Count | None:
        """The share right before `count`, in its sentence or at the end of the last one."""
        if self._share is None:
            return None
        share, place = self._share
        before = clauses.before(count)
        if before:
            return share if before[-1] is share else None
        return share if sentence - place == 1 else None

    def resolve(
        self, clauses: Clauses, count: Count, drafts: dict[int, Draft], sentence: int
    ) -> Reading:
        """Return (metric, object, breakdown, parent) for `count`.

        `drafts` holds the drafts of the sentence so far, by the id of their counts.
        """
        action = self._deed(clauses, count, drafts, sentence)
        noun = self._noun_of(clauses, count, self._noun)
        if noun == "person" and action in _LESSEN:
            # "Số lượng công chức cấp xã giảm 1.050 người"
            subject = clauses.subject(self._context, count)
            noun = subject if subject in ("public_servant", "staff") else noun
        if count.pair and count.numeral.form != "percent":
            metric = self._pair(clauses, count, sentence)
            flow = self._flow_of_pair(clauses, count, sentence) if metric is None else None
            if flow is not None:
                return *flow, None, None
            if metric is None and count.pair == "after" and noun == "admin_unit":
                metric = self._rule(clauses, count, action, noun, sentence)
            return metric, noun, None, None
        parent = drafts.get(id(count.part_of)) if count.part_of is not None else None
        if parent is None and not drafts and self._last is not None:
            opening = self._context.folded[clauses.sentence.start : count.start]
            if sentence - self._last_sentence == 1:
                if opening.startswith(_PART_OPENINGS):
                    parent = self._last
                    self._listed = parent, sentence
                elif self._among(clauses.sentence.start, count.start):
                    parent = self._last.parent or self._last
                    self._group = parent, sentence
        if parent is None and self._group is not None and self._group[1] == sentence:
            parent = self._group[0] if noun == "person" else None
        if parent is None and drafts:
            parent = self._whole_of_list(count, sentence)
        kind = self._kind_of_violation(clauses, count, action, drafts, sentence)
        if kind is not None:
            return kind
        breakdown = None
        disciplined = parent is not None and (parent.metric or "").endswith("_disciplined")
        if action == "violate" and disciplined and parent is not None:
            return parent.metric, parent.object, self._part_name(count), parent
        if action == "discipline_form" and self._of_servants(clauses, count, parent, sentence):
            return None, noun, None, None
        if action == "discipline_form" and count.action is not None:
            breakdown = count.action.phrase.attributes["breakdown"]
            if parent is None or not (parent.metric or "").endswith("_disciplined"):
                parent = self._disciplined(sentence, drafts)
            if noun in _GENERIC:
                forms = {hit.phrase.attributes["breakdown"] for hit in clauses.actions} - {""}
                if parent is None and noun == "" and len(forms) < _FORMS:
                    return None, noun, None, None
                whom = (
                    "member" if len(forms) >= _FORMS else self._antecedent(clauses, count, sentence)
                )
                noun = parent.object if parent is not None else whom
            elif parent is not None and not (
                self._kin(parent.object, noun) and id(parent.count) in drafts
            ):
                parent = None  # a total of the sentence before is not this count's
        elif noun == "" and action in _OF_MEMBERS and self._last_sentence == sentence:
            if self._last is not None and count.how == "adjacent" and clauses.ends(count):
                noun = self._last.object  # "phát hiện 8 đảng viên vi phạm, kỷ luật 6"
        elif noun == "person" and action in _OF_MEMBERS:
            noun = self._antecedent(clauses, count, sentence)
        if action == "other" and noun == "person" and count.action is not None:
            cut = parent or (self._last if self._last_sentence == sentence else None)
            leaves = count.action.phrase.surface.startswith(("nghỉ", "thôi việc"))
            if leaves and cut is not None and cut.metric == "staff_positions_cut":
                # "tinh giản 45 người, trong đó nghỉ hưu trước tuổi 40 người"
                name = self._context.text[count.action.start : count.action.end]
                return cut.metric, cut.object, name, cut.parent or cut
        shared = parent is not None and count.action is parent.count.action
        own = action not in ("", "total", "present") and not (
            parent is not None and (shared or count.how == "distant")
        )
        if own or parent is None or parent.metric is None:
            metric = self._rule(clauses, count, action, noun, sentence)
            if parent is None and metric is not None:
                parent = self._whole_above(clauses, count, metric, sentence)
            if metric is not None or own:
                if parent is not None and parent.metric != metric and breakdown is None:
                    parent = None
                if parent is not None and breakdown is None:
                    breakdown = self._part_name(count)
                elif noun == "trait" and metric is not None and count.noun_hit is not None:
                    # "kết nạp 71 học sinh": not all who were admitted, told or not
                    breakdown = self._context.text[count.noun_hit.start : count.noun_hit.end]
                return metric, noun, breakdown, parent
        of_all = parent is not None and parent.metric in STOCKS_OF_ALL
        if of_all and count.numeral.base is not None:
            return None, noun, None, None  # "trong đó 6.659/8.159 đảng viên dự đánh giá": some did
        if parent is not None and parent.metric is not None and self._part_fits(parent, count):
            return parent.metric, parent.object, self._part_name(count), parent
        if (
            parent is not None
            and parent.metric is not None
            and parent.count.action is not None
            and count.noun not in _VAGUE
        ):
            # "500 văn bản, trong đó có 1 nghị quyết chuyên đề": the same action on another noun
            root = parent.parent or parent
            deed = root.count.action if count.parenthesis >= 0 else parent.count.action
            if count.parenthesis >= 0 and deed is not None and not deed.phrase.attributes["weight"]:
                return None, noun, None, None  # "kiểm tra 11 tổ chức (gồm 8 đảng ủy cơ sở …)"
            code = deed.phrase.code if deed is not None else ""
            metric = self._rule(clauses, count, code, noun, sentence)
            if metric is not None:
                return metric, noun, None, None
        among = drafts.get(id(count.out_of)) if count.out_of is not None else None
        if count.noun == "trait" and among is not None and among.metric is not None:
            return among.metric, among.object, self._part_name(count), among
        if not action and noun in LISTED_STOCKS and self._is_labelled(clauses, count):
            return self._rule(clauses, count, "total_whole", noun, sentence), noun, None, None
        if action in ("", "total", "present"):
            heads = (count,) if count.part_of is None else (count, count.part_of)
            whole = count.numeral.base is None and any(
                clauses.is_whole(self._context, head) for head in heads
            )
            metric = self._rule(clauses, count, "total_whole", noun, sentence) if whole else None
            metric = metric or self._rule(clauses, count, "total", noun, sentence)
            share = count.numeral.base is not None or count.out_of is not None
            if share and metric in STOCKS_OF_ALL:
                metric = None  # "662 trong tổng số 686 tổ chức … được đánh giá": not all there are
            return metric, noun, None, None
        return None, noun, None, None

    def _whole_of_list(self, count: Count, sentence: int) -> Draft | None:
        """What "Trong đó, 10 đảng viên nữ, chiếm 26%; 24 đảng viên có đạo" goes on parting."""
        if self._listed is None or self._listed[1] != sentence:
            return None
        whole, value = self._listed[0], count.numeral.value
        weak = count.action is None or count.action.phrase.attributes["weight"] == "weak"
        few = value is not None and whole.value is not None and value <= whole.value
        return whole if weak and few and count.noun in _OF_WHOM else None

    def _is_labelled(self, clauses: Clauses, count: Count) -> bool:
        """Whether the label names the noun and no more: "Tổ chức cơ sở đảng: 498"."""
        floor = max((one.end for one in clauses.before(count)), default=clauses.sentence.start)
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

    def _flow_of_pair(
        self, clauses: Clauses, count: Count, sentence: int
    ) -> tuple[str, str] | None:
        """Read "số đảng viên bị kỷ luật giảm từ 6 xuống còn 2": what was done at two times."""
        folded, place = self._context.folded, clauses.counts.index(count)
        first = place if count.pair == "before" else place - 1
        start = clauses.counts[first].start
        floor = max((one.end for one in clauses.counts[:first]), default=clauses.sentence.start)
        moved = _MOVED.search(folded, floor, start)
        if moved is None or first < 0:
            return None
        named = [
            hit for hit in self._context.hits_in("noun", floor, moved.start())
            if _NUMBER_OF.search(folded, floor, hit.start)
        ][-1:]  # fmt: skip
        deeds = [hit for hit in clauses.actions if named and named[0].start <= hit.start < start]
        for deed in deeds:
            code, noun = deed.phrase.code, named[0].phrase.code
            if code in (*_LESSEN, "grow", "reduced_to", "merge") or deed.end > moved.start() + 1:
                continue
            for rule in self._rules.get((code, noun), ()):
                kind = self._context.vocabulary.metrics[rule.metric].kind
                if kind == "flow" and self._holds(rule, clauses, count, sentence):
                    count.action, count.how = deed, "adjacent"
                    return rule.metric, noun
        return None

    def _among(self, start: int, end: int) -> bool:
        """Whether a sentence opens with whom the last one counted: "Trong số … bị kỷ luật, …"."""
        last, folded = self._last, self._context.folded
        if last is None or last.count.action is None:
            return False
        deed = last.count.action.phrase.code.removesuffix("_form")
        return folded.startswith(("trong số ", "trong tổng số "), start) and any(
            hit.phrase.code == deed for hit in self._context.hits_in("action", start, end)
        )

    def _kind_of_violation(
        self, clauses: Clauses, count: Count, action: str, drafts: dict[int, Draft], sentence: int
    ) -> Reading | None:
        """Read "Nội dung vi phạm: thiếu trách nhiệm 4 đồng chí" as a part of those disciplined."""
        told = action in ("", "violate") or (action == "discipline" and count.how != "adjacent")
        if not told or count.numeral.form != "count" or count.noun not in _OFFENDERS:
            return None
        whole = self._disciplined(sentence, drafts)
        if whole is None or whole.metric != "party_members_disciplined":
            return None
        opening = max(clauses.sentence.start, whole.count.end)
        if opening >= count.start or not _OF_VIOLATIONS.search(
            self._context.folded, opening, count.start
        ):
            return None
        value, of_all = count.numeral.value, whole.value
        if value is None or of_all is None or value > of_all:
            return None
        if not count.noun and not (clauses.ends(count) and self._label_of(count)):
            return None
        before = clauses.before(count)
        floor = max(opening, before[-1].end) if before else opening
        words = self._context.text[floor : count.start].rstrip(_EDGES)
        name = words.rpartition(":")[2] if floor == opening else words
        name = name.strip(_EDGES).removeprefix("và ")
        name = name[max(0, name.find("vi phạm ")) :]
        if not name or self._context.folded.startswith(" vi phạm", count.end):
            name = self._part_name(count) or ""
        return whole.metric, whole.object, name or None, whole

    def _deed(self, clauses: Clauses, count: Count, drafts: dict[int, Draft], sentence: int) -> str:
        """The code of what was done to `count`, "" when unsaid.

        "kiểm tra khi có dấu hiệu vi phạm 9 tổ chức, trong đó huyện ủy kiểm tra 2": a part need not
        say again on what signs it was inspected.
        """
        if count.action is None:
            return ""
        code = count.action.phrase.code
        if code != "inspect" or self._last is None or count.action.end > count.start:
            return code
        if not (self._last.metric or "").endswith("_for_violations"):
            return code
        if count.action is self._part_on_signs:
            return "inspect_signs"  # carried on
        here = id(self._last.count) in drafts
        floor = self._last.count.end if here else clauses.sentence.start
        parts = self._context.hits_in("part", floor, count.action.start)
        listed = any(part.phrase.surface.startswith("trong") for part in parts)
        further = here and self._last.count.action is self._part_on_signs
        if not (further or (listed and sentence - self._last_sentence <= 1)):
            return code
        self._part_on_signs = count.action
        return "inspect_signs"

    def go_on(
        self, clauses: Clauses, count: Count, drafts: dict[int, Draft], sentence: int
    ) -> tuple[Reading, Draft | None] | None:
        """Read a count that leaves out what it counts: "năm 2020 là 198", "đã xử lý 54".

        With the reading comes the figure that it goes on with, if it takes up one.
        """
        if count.pair:
            return None
        listed = any(one is not count for one in clauses.row_of(count)[-1:])
        if not (listed or clauses.ends(count) or is_framed(self._context, count.end)):
            return None
        own = self._of_last_noun(clauses, count, sentence)
        if own is not None:
            return own, None
        if count.out_of is not None:
            return None
        others = self._of_others(clauses, count, sentence)
        if others is not None:
            return others
        known = self._before(clauses, count, drafts, sentence)
        if known is None or known.metric is None or not self._goes_on(known, count):
            return None
        action = known.count.action
        lessened = action is not None and action.phrase.code in _LESSEN
        begin = clauses.sentence.start
        if lessened and _REMAIN.search(self._context.folded, begin, count.start):
            return None  # "giảm 75 trường, hiện còn 422 trường"
        metric = known.metric
        if count.noun_hit is not None and self._is_present(count, known):
            return None
        if metric == "administrative_units_after" and self._is_before(clauses, count):
            metric = "administrative_units_before"
        level = level_before(self._context.folded, count.start)
        if level and count.parenthesis >= 0:  # "64 tổ chức (cấp tỉnh 9, cấp huyện 55)"
            return (metric, known.object, level, known.parent or known), known
        return (metric, known.object, known.breakdown, None), known

    def _of_others(
        self, clauses: Clauses, count: Count, sentence: int
    ) -> tuple[Reading, Draft] | None:
        """Read "kỷ luật 34 đảng viên; với tổ chức đảng, con số là 2": the same of others."""
        last, folded = self._last, self._context.folded
        floor = max((one.end for one in clauses.before(count)), default=clauses.sentence.start)
        turned = _SAME_FIGURE.search(folded, floor, count.start)
        if last is None or last.metric is None or turned is None:
            return None
        if sentence - self._last_sentence > 1 or (count.noun and count.noun_hit is not None):
            return None
        nouns = self._context.hits_in("noun", *turned.span("whose"))
        whole = nouns and (nouns[0].start, nouns[0].end) == turned.span("whose")
        if not whole or last.count.action is None:
            return (last.metric, last.object, last.breakdown, None), last
        noun = nouns[0].phrase.code
        metric = self._rule(clauses, count, last.count.action.phrase.code, noun, sentence)
        return ((metric, noun, None, None), last) if metric is not None else None

    def _whole_above(
        self, clauses: Clauses, count: Count, metric: str, sentence: int
    ) -> Draft | None:
        """The total that "Trong số cán bộ luân chuyển đợt này có 2 đồng chí …" has a part of."""
        start, action, last = clauses.sentence.start, count.action, self._last
        if last is None or action is None or sentence - self._last_sentence > NEAR:
            return None
        among = self._context.folded.startswith("trong số ", start)
        if not among or action.end > count.start or last.metric != metric:
            return None
        if self._context.folded.find(",", start, action.start) >= 0:
            return None  # "Trong số 52 tổ chức, đã kiểm tra 9"
        return last.parent or last

    def _before(
        self, clauses: Clauses, count: Count, drafts: dict[int, Draft], sentence: int
    ) -> Draft | None:
        """The figure that `count` goes on with; only a frame may part the two."""
        counts = clauses.before(count)
        previous = next(
            (
                one for one in reversed(counts)
                if one.numeral.form != "percent" and one.parenthesis in (-1, count.parenthesis)
            ),
            None,
        )  # fmt: skip
        if previous is not None and count.parenthesis >= 0 and not count.noun:
            # "1.012 đồng chí, tăng 88 so với 6 tháng đầu năm 2023 (924)"
            place = counts.index(previous)
            moved = previous.action is not None and previous.action.phrase.code in ("grow", "cut")
            between = self._context.folded[previous.end : count.start]
            if moved and place and _COMPARED.fullmatch(between):
                whole = (
                    one for one in reversed(counts[:place])
                    if one.numeral.form != "percent" and one.parenthesis < 0
                )  # fmt: skip
                previous = next(whole, previous)
        row = clauses.row_of(count)
        opening = row[0] if row else count
        floor = max((one.end for one in counts if one.end <= opening.start), default=-1)
        if row and _THESE_FIGURES.search(
            self._context.folded, max(floor, clauses.sentence.start), opening.start
        ):
            if is_frame(self._context, max(floor, clauses.sentence.start), opening.start):
                recent = [one for one in self._recent if one.count not in row]
                rest = len(row) - row.index(count)
                return recent[-rest] if len(recent) >= len(row) else None
            return None
        if previous is not None:
            known = drafts.get(id(previous))
            if known is None:
                return None
            floor = max(known.end if known.end <= count.start else 0, *(one.end for one in counts))
            floor = frame_begins(self._context, floor, count.start)
            return known if is_frame(self._context, floor, count.start) else None
        if sentence - self._tail_sentence > 1 or self._tail is None:
            return None
        return self._tail if is_frame(self._context, clauses.sentence.start, count.start) else None

    def _goes_on(self, known: Draft, count: Count) -> bool:
        if count.noun not in _UNNAMED:
            return count.noun == known.object
        return count.noun != "unit" or self._families.get(known.object) in ORGANISATIONS

    def _of_last_noun(self, clauses: Clauses, count: Count, sentence: int) -> Reading | None:
        """Give a bare number under an action of its own the noun of the count before it."""
        if count.action is None or count.noun or count.how not in ("adjacent", "passive"):
            return None
        if count.action.phrase.attributes["weight"] != "":
            return None
        before = [one.noun for one in clauses.before(count) if one.noun not in _UNNAMED]
        headed = "" if before else self._heading_noun(clauses, count)
        noun = clauses.subject(self._context, count) or headed
        noun = noun or (before[-1] if before else self._noun)
        if count.action.phrase.code == "rate_excellent" and not before:
            noun = self._rated(clauses, count) or noun
        if count.out_of is not None:
            noun = count.out_of.noun  # "Trong 13 hạn chế nêu ra, đã khắc phục 10"
        if not before and sentence - self._tail_sentence > NEAR and noun == self._noun:
            return None
        metric = self._rule(clauses, count, count.action.phrase.code, noun, sentence)
        return (metric, noun, None, None) if noun and metric is not None else None

    def _rated(self, clauses: Clauses, count: Count) -> str:
        """Whom "xếp loại đảng viên, có 645/993 đồng chí …: hoàn thành xuất sắc 249" rates."""
        nouns = self._context.hits_in("noun", clauses.sentence.start, count.start)
        named = [
            hit.phrase.code for hit in nouns
            if hit.phrase.code not in (*_UNNAMED, "item")
        ]  # fmt: skip
        return named[0] if len(set(named)) == 1 else ""

    def _heading_noun(self, clauses: Clauses, count: Count) -> str:
        """What the sentence opens with: "Thủ tục hành chính: loại bỏ 61 và ủy quyền 188"."""
        start = clauses.sentence.start
        opening = _HEADED_BY.match(self._context.folded, start, count.start)
        if opening is None:
            return ""
        nouns = self._context.hits_in("noun", opening.start("noun"), opening.end("noun"))
        whole = nouns and (nouns[0].start, nouns[0].end) == opening.span("noun")
        return nouns[0].phrase.code if whole else ""

    def _disciplined(self, sentence: int, drafts: dict[int, Draft]) -> Draft | None:
        """The total that forms of discipline are parts of, here or in the sentence before."""
        known = [*drafts.values()]
        if self._last is not None and sentence - self._last_sentence <= NEAR:
            known.insert(0, self._last)
        for draft in reversed(known):
            if draft.metric is not None and draft.metric.endswith("_disciplined"):
                whole = draft if draft.breakdown is None else draft.parent
                if whole is not None:
                    return whole
        return None
