"""Figures that leave out what they count: what goes before is remembered, and gone on with."""

import re
from collections.abc import Sequence

from sosanh.extract.catalogue.phrases import Hit
from sosanh.extract.context import TextContext
from sosanh.extract.counts.actions import ONLY_CONNECTORS
from sosanh.extract.counts.clauses import Clauses
from sosanh.extract.counts.count import CHANGES, LESSENING, UNNAMED, Count
from sosanh.extract.counts.ellipsis import frame_begins, is_frame, is_framed
from sosanh.extract.counts.series import IN_TURN
from sosanh.extract.drafts.draft import Draft
from sosanh.extract.metrics.codes import CHAIRS_BY_LEVEL, UNITS_AFTER, UNITS_BEFORE
from sosanh.extract.metrics.cues import NEAR
from sosanh.extract.metrics.rules import ORGANISATIONS, MetricRules
from sosanh.extract.text.labels import level_before
from sosanh.extract.text.rows import PLACES_LED_IN, only_place_between
from sosanh.extract.text.segments import CAPITALS
from sosanh.extract.text.units import COMMUNE, DISTRICT, UNIT

LESSEN = (*LESSENING, "abolish")
_REMAIN = re.compile(r"\b(?:còn|còn lại|hiện có|nay có) (?:hơn |gần |trên |khoảng )?\Z")
_THESE_FIGURES = re.compile(r"\b(?:hai|ba|bốn|các|những) con số\b[^,;:.]*\Z")
_HEADED_BY = re.compile(
    r"[-+*•–\s]*(?:(?:riêng |còn )?(?:về|với|đối với|trong) )?(?P<noun>[^,:;.()\d]+)[:,]"
)
_LISTED_BELOW = re.compile(r" (?:cụ thể )?như sau ?:")
"""What heads a list: "số biên chế được tinh giản cụ thể như sau: Sở Y tế giảm 17; …"."""
_SAME_FIGURE = re.compile(
    r"(?<!\w)(?:(?:còn|riêng|với|về|đối với|ở|tại|của|trong) )+(?P<whose>[^,;:.()\d]{2,40})"
    r"(?:,| thì|, thì) con số (?:này |đó |ấy |tương ứng )?(?:chỉ |mới )?là (?:hơn |gần )?\Z"
)
"""What turns to others in "kỷ luật 34 đảng viên; với tổ chức đảng, con số là 2"."""
_COMPARED = re.compile(
    r",? (?:song |nhưng )?(?:so với|(?:thấp|cao|nhiều|ít) hơn(?: so với)?) [^,;:.()]{3,50}"
    r" \((?:là |có )?"
)
_AND_NEXT = re.compile(r",? và (?:hơn |gần |trên )?\d")
"""Behind the first of two: "14 tổ chức và 3 đảng viên"."""
_NEW_ONE_HAS = re.compile(
    r"\b(?:mới|sau (?:khi )?(?:hợp nhất|sáp nhập|sắp xếp)|nay|hiện)(?: sẽ| chỉ)? (?:có|gồm|còn)\b"
)
"""What turns from the merged to what came of it: "hợp nhất 3 tỉnh, tỉnh mới có 129 xã"."""
_UNITS_NAMED = re.compile(
    r"[;,:] (?:các|một số) (?:đảng bộ|đảng ủy|địa phương|đơn vị|huyện|xã|phường) "
    rf"(?=[{CAPITALS}])"
)
_NUMBER_ALONE = re.compile(r"\d{1,2}[.)]")
_ANOTHER_TIME = re.compile(r"\((?:cùng kỳ|(?:năm|quý|tháng|kỳ|nhiệm kỳ) )")
_UNDERGONE = re.compile(r" (?:(?:đã|được|bị|đều|mới|cũng|hiện|nay|vừa) )*")
_AIM_LEAD = 24
_PAIR = 2
_SEVERAL_TIMES = re.compile(r"\b(?:hai|ba|bốn|các|những|\d) (?:năm|quý|tháng|kỳ)\b")
_RECENT = 8
"""Figures that "hai con số này" may go back to."""

Reading = tuple[str | None, str, str | None, Draft | None]
"""What a count is: (metric, object, breakdown, parent)."""

_HAS_MOST = re.compile(
    rf"[^,;:.()\d]{{3,40}}? (?:là (?:{UNIT}|nơi|địa phương|đơn vị) )?có (?:nhiều|ít|đông|số)"
    r" (?P<what>[^,;:.()\d]{3,40}?)(?: nhiều| ít| đông)? (?:nhất|hơn cả|hơn hết)"
    r"(?: (?:toàn |cả )?(?:tỉnh|huyện|thành phố))?,? (?:(?:với|chỉ|là|đạt) )*(?:hơn |gần )?\(?"
)
"""What turns to the place with the most of them: "Kon Tum có nhiều chi bộ đại hội nhất, 64"."""
_LEVEL = re.compile(rf"\b(?:{DISTRICT}|{COMMUNE})\b")
_DISTRICTS = tuple(DISTRICT.split("|"))
_IN_UNITS = (*ORGANISATIONS, "admin_unit", "village")
"""Families of nouns that "nơi" and "đơn vị" may stand for."""
_OF_EITHER = ("inspect", "supervise")
"""Actions on organisations and on members, of which a number alone does not say which."""


def is_compared(folded: str, previous: Count, count: Count) -> bool:
    """Whether `count` is what `previous` is compared with: "tăng 88 so với cùng kỳ (924)"."""
    inside = count.parenthesis >= 0 > previous.parenthesis
    return inside and _COMPARED.fullmatch(folded, previous.end, count.start) is not None


class LeftOut(MetricRules):
    """What was counted before, and the figures that go on with it."""

    def __init__(self, context: TextContext) -> None:
        super().__init__(context)
        self._last: Draft | None = None  # the last coded draft, in text order
        self._last_sentence = -9
        self._share: tuple[Count, int] | None = None
        self.recent_shares: list[Count] = []  # the last of them, in text order
        self._part_on_signs: Hit | None = None
        self._group: tuple[Draft, int] | None = None  # whom a sentence says it is on
        self._listed: tuple[Draft, int] | None = None  # whose parts a sentence opens with
        self._recent: list[Draft] = []
        self._again: dict[int, Draft] = {}  # what a count says again of another time or place
        self._noun = ""  # of the last count that has one
        self._tail: Draft | None = None  # of the last count of the last sentence with any
        self._tail_sentence = -9

    def remember(self, draft: Draft, sentence: int) -> None:
        """Note a finished draft as what "trường hợp" or a bare number may refer to."""
        self._last, self._last_sentence = draft, sentence
        self._recent = [*self._recent[1 - _RECENT :], draft]

    def last_at(self, sentence: int) -> Draft | None:
        """The coded figure with which the sentence before ended."""
        return self._last if sentence - self._last_sentence == 1 else None

    def tail_at(self, sentence: int) -> Draft | None:
        """The figure, coded or not, with which the sentence before ended."""
        return self._tail if sentence - self._tail_sentence == 1 else None

    def last_whole(self, metric: str) -> Draft | None:
        """The last figure of `metric` that is no part, if it is not far back."""
        known = (one for one in reversed(self._recent) if one.metric == metric)
        return next((one for one in known if one.breakdown is None), None)

    def end_sentence(self, clauses: Clauses, drafts: dict[int, Draft], sentence: int) -> None:
        """Note what the next sentence may go on with: its last count, the whole before parts."""
        self._again.clear()
        counts = [count for count in clauses.counts if count.numeral.form != "percent"]
        named = [count.noun for count in counts if count.noun not in UNNAMED]
        if not counts:
            return
        tail = drafts.get(id(counts[-1]))
        if tail is not None and tail.dropped:  # "142 đảng viên, tăng 12. Vĩnh Linh 175"
            kept = (one for one in reversed(drafts.values()) if not one.dropped)
            tail = next(kept, None)
        while tail is not None and tail.parent is not None:
            tail = tail.parent
        self._tail, self._tail_sentence = tail, sentence
        self._noun = named[-1] if named else self._noun

    def remember_share(self, count: Count, sentence: int) -> None:
        """Note a percent that is a share as what the next in a row of places is a share of."""
        self._share = count, sentence
        self.recent_shares = [*self.recent_shares[1 - _RECENT :], count]

    def share_before(self, clauses: Clauses, count: Count, sentence: int) -> Count | None:
        """The share right before `count`, in its sentence or at the end of the last one."""
        if self._share is None:
            return None
        share, place = self._share
        before = [one for one in clauses.before(count) if one.numeral.form != "word"]
        if before:  # "hai huyện A, B lần lượt 13,2% và 11,8%"
            return share if before[-1] is share else None
        return share if sentence - place == 1 else None

    def go_on(
        self, clauses: Clauses, count: Count, drafts: dict[int, Draft], sentence: int
    ) -> tuple[Reading, Draft | None] | None:
        """Read a count that leaves out what it counts: "năm 2020 là 198", "đã xử lý 54".

        With the reading comes the figure that it goes on with, if it takes up one.
        """
        if count.pair:
            return None
        last = self._last if self._last_sentence == sentence else None
        units = self._of_units_told(clauses, count, last.metric if last is not None else None)
        if units is not None:
            return (units, "admin_unit", None, None), None
        listed = any(one is not count for one in clauses.row_of(count)[-1:])
        compared = self._is_of_another_time(count)
        ends = listed or compared or clauses.ends(count)
        ends = ends or _AND_NEXT.match(self._context.folded, count.end) is not None
        ends = ends or self._underwent_it(count)
        if not (ends or is_framed(self._context, count.end)):
            return None
        own = self._of_last_noun(clauses, count, sentence)
        if own is not None:
            return own, None
        if count.out_of is not None:
            return None
        others = self._of_others(clauses, count, sentence)
        if others is not None:
            return others
        known = self._large_enough(self._before(clauses, count, drafts, sentence), count)
        again = self._told_again(clauses, count, known)
        if again is not None:
            self._again[id(count)] = again
            return (again.metric, again.object, again.breakdown, None), again
        if known is None or known.metric is None:
            return None
        if not self._goes_on(known, count):
            return self._of_same_deed(clauses, known, count, sentence)
        action = known.count.action
        lessened = action is not None and action.phrase.code in LESSEN
        begin = clauses.sentence.start
        if lessened and _REMAIN.search(self._context.folded, begin, count.start):
            return None  # "giảm 75 trường, hiện còn 422 trường"
        metric = known.metric
        if count.noun_hit is not None and self._is_present(count, known):
            return None
        if metric == UNITS_AFTER and self._is_before(clauses, count):
            metric = UNITS_BEFORE
        elif metric == UNITS_BEFORE and _NEW_ONE_HAS.search(
            self._context.folded, known.end, count.start
        ):
            metric = UNITS_AFTER
        metric = self._at_level(metric, known, count)
        level = level_before(self._context.folded, count.start)
        listed = "trong đó" in self._context.folded[known.end : count.start] or (
            known.breakdown is not None and known.breakdown.startswith("cấp ")
        )
        # "64 tổ chức (cấp tỉnh 9, cấp huyện 55)", "64 tổ chức. Trong đó, cấp huyện 55"
        if level and (listed or count.parenthesis >= 0):
            return (metric, known.object, level, known.parent or known), known
        part = known.breakdown
        if known.object == "trait" and not count.noun and self._turns_to_bloc(known, count):
            part = None  # "46 học sinh được kết nạp. Khối doanh nghiệp thì chỉ 9"
        return (metric, known.object, part, None), known

    def _large_enough(self, known: Draft | None, count: Count) -> Draft | None:
        """Whom those of a place are some of: "kỷ luật 142 đảng viên và 3 tổ chức. Na Rì có 29"."""
        value = count.numeral.value
        if known is None or known.value is None or value is None or value <= known.value:
            return known
        if count.noun not in UNNAMED:
            return known
        beside = [
            one for one in self._recent[-2:]
            if one is not known and one.count.action is known.count.action
            and one.object != known.object and one.value is not None and one.value >= value
        ]  # fmt: skip
        return beside[-1] if beside else known

    def _turns_to_bloc(self, known: Draft, count: Count) -> bool:
        return "khối " in self._context.folded[known.end : count.start]

    def _of_same_deed(
        self, clauses: Clauses, known: Draft, count: Count, sentence: int
    ) -> tuple[Reading, Draft] | None:
        """Read "…, 2.612 chi bộ đã đại hội. Riêng Đồng Văn xong cả 43 tổ chức cơ sở đảng"."""
        deed = known.count.action
        if count.action is not None or deed is None or deed.phrase.attributes["weight"]:
            return None
        if known.breakdown is not None or count.noun in UNNAMED:
            return None
        metric = self._rule(clauses, count, deed.phrase.code, count.noun, sentence)
        return ((metric, count.noun, None, None), known) if metric is not None else None

    def _underwent_it(self, count: Count) -> bool:
        """Whether what was done stands right behind: "Trong 9 tổ chức yếu kém, 7 đã khá lên"."""
        deed, folded = count.action, self._context.folded
        return (
            deed is not None
            and count.out_of is not None
            and deed.start >= count.end
            and _UNDERGONE.fullmatch(folded, count.end, deed.start) is not None
        )

    def _at_level(self, metric: str, known: Draft, count: Count) -> str:
        """The metric of the level that a row turns to: "38 xã …, cấp huyện có 2/14 địa phương"."""
        if metric not in CHAIRS_BY_LEVEL:
            return metric
        told = _LEVEL.findall(self._context.folded, known.end, count.end)
        return CHAIRS_BY_LEVEL[told[-1] in _DISTRICTS] if told else metric

    def _told_again(self, clauses: Clauses, count: Count, known: Draft | None) -> Draft | None:
        """The figure of its own kind that one of two goes on with.

        "kiểm tra 45 tổ chức và 12 đảng viên; riêng năm 2023 là 14 tổ chức và 3 đảng viên".
        """
        before = clauses.before(count)[-1:]
        source = self._again.get(id(before[0])) if before else None
        if source is not None:
            joined = ONLY_CONNECTORS.match(self._context.folded[before[0].end : count.start])
            known = source if joined else None
        if known is None or known.metric is None or not count.noun:
            return None
        had = count.action
        if had is not None and (
            had.phrase.code not in ("total", "present") or had.phrase.surface.startswith("hiện")
        ):
            return None
        if source is None and self._kin(known.object, count.noun):
            return None  # the same goes on as ever
        deed = known.count.action
        told = [
            one for one in self._recent
            if one is not known and one.count.action is deed and id(one.count) not in self._again
        ]  # fmt: skip
        kin = [one for one in told if self._kin(one.object, count.noun) and one.parent is None]
        return kin[-1] if deed is not None and kin else None

    def _of_others(
        self, clauses: Clauses, count: Count, sentence: int
    ) -> tuple[Reading, Draft] | None:
        """Read "kỷ luật 34 đảng viên; với tổ chức đảng, con số là 2": the same of others."""
        last, folded = self._last, self._context.folded
        floor = clauses.floor(count)
        turned = _SAME_FIGURE.search(folded, floor, count.start)
        if last is None or last.metric is None or turned is None:
            return None
        if sentence - self._last_sentence > 1 or (count.noun and count.noun_hit is not None):
            return None
        whose = self._context.hit_filling("noun", *turned.span("whose"))
        if whose is None or last.count.action is None:
            return (last.metric, last.object, last.breakdown, None), last
        noun = whose.phrase.code
        metric = self._rule(clauses, count, last.count.action.phrase.code, noun, sentence)
        return ((metric, noun, None, None), last) if metric is not None else None

    def _before(
        self, clauses: Clauses, count: Count, drafts: dict[int, Draft], sentence: int
    ) -> Draft | None:
        """The figure that `count` goes on with; only a frame may part the two."""
        counts = clauses.before(count)
        beside = counts[-1] if counts and count.parenthesis >= 0 else None
        if (
            beside is not None
            and not count.noun
            and 0 <= beside.parenthesis < count.parenthesis
            and only_place_between(self._context.text, beside.end, count.start)
        ):
            return drafts.get(id(beside))  # "Hạ Long (210 đảng viên), Uông Bí (120)"
        if count.noun and self._is_of_another_time(count):
            # "12 tổ chức, 9 đảng viên (năm 2022 là 10 tổ chức và 7 đảng viên)": each its like
            alike = (one for one in reversed(counts) if one.parenthesis < 0)
            return drafts.get(id(next((one for one in alike if one.noun == count.noun), count)))
        previous = next(
            (
                one for one in reversed(counts)
                if one.numeral.form != "percent" and one.parenthesis in (-1, count.parenthesis)
                and (id(one) in drafts or not self._is_aim(one))
            ),
            None,
        )  # fmt: skip
        if previous is not None and count.parenthesis >= 0 and count.noun in ("", previous.noun):
            # "1.012 đồng chí, tăng 88 so với 6 tháng đầu năm 2023 (924)"
            place = counts.index(previous)
            moved = previous.action is not None and previous.action.phrase.code in CHANGES
            if is_compared(self._context.folded, previous, count):
                whole = (
                    one for one in reversed(counts[:place])
                    if one.numeral.form != "percent" and one.parenthesis < 0
                )  # fmt: skip
                previous = next(whole, previous) if moved else previous
                return drafts.get(id(previous))
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
        if row and (each := self._each_of_its_own(clauses, count, row, floor)) is not None:
            return each
        if previous is not None:
            taken = next((one for one in counts if one.out_of is previous), previous)
            known = drafts.get(id(taken))  # "31 trong tổng số 177 xã …; năm trước 12"
            if known is None:
                return None
            in_turn = previous in row and self._context.places.row_before(row[0].start)
            if in_turn and len(in_turn) == len(row):
                return known  # "Kon Tum và Đắk Nông lần lượt là 620 và 485"
            if previous in row and IN_TURN.search(self._context.folded, floor, row[0].start):
                return known  # "hai năm tiếp theo lần lượt là 187 và 143 người"
            ends = [self._end_of(one, count) for one in counts]
            floor = max(known.end if known.end <= count.start else 0, *ends)
            floor = frame_begins(self._context, floor, count.start)
            units = _UNITS_NAMED.match(self._context.text, floor, count.start)
            floor = units.end() if units is not None else floor
            return known if is_frame(self._context, floor, count.start) else None
        most = self._with_most(clauses, count)
        if most is not None or not self._follows_tail(sentence):
            return most
        start = clauses.sentence.start
        places = PLACES_LED_IN.match(self._context.folded, start, count.start)
        known = self._tail
        if places is not None:
            start = places.end()
            if known is None and self._last is not None:  # that was a part of it
                known = self._last.parent or self._last
        ahead = known is not None and known.role != "achieved"
        turned = ahead and self._context.folded.startswith("kết quả", start)
        return known if is_frame(self._context, start, count.start, bare=turned) else None

    def _with_most(self, clauses: Clauses, count: Count) -> Draft | None:
        """The figure of whose part `count` tells that it is the largest or least of a place."""
        begin = clauses.sentence.start
        most = _HAS_MOST.fullmatch(self._context.folded, begin, count.start)
        if most is None:
            return None
        deeds = {hit.phrase.code for hit in self._context.hits_in("action", *most.span("what"))}
        if "handle" in deeds:
            deeds.add("discipline")  # "có nhiều người bị xử lý nhất"
        nouns = [hit.phrase.code for hit in self._context.hits_in("noun", *most.span("what"))]
        paragraph = clauses.sentence.paragraph
        return next(
            (
                one for one in reversed(self._recent)
                if one.count.action is not None and one.count.action.phrase.code in deeds
                and one.breakdown is None
                and (nouns[-1:] in ([], ["person"]) or self._kin(one.object, nouns[-1]))
                and self._context.sentence_at(one.start).paragraph == paragraph
            ),
            None,
        )  # fmt: skip

    def _each_of_its_own(
        self, clauses: Clauses, count: Count, row: Sequence[Count], floor: int
    ) -> Draft | None:
        """The figure that a number of a row goes on with, where those before differ in kind.

        "kiểm tra 31 tổ chức và kỷ luật 45 đảng viên; năm 2021 lần lượt là 28 và 51".
        """
        begin = max(floor, clauses.sentence.start)
        turns = IN_TURN.search(self._context.folded, begin, row[0].start)
        last = [one for one in self._recent if one.count not in row][-len(row) :]
        if turns is None or _SEVERAL_TIMES.search(self._context.folded, begin, turns.start()):
            return None
        kinds = {one.metric for one in last if one.parent is None}
        if len(row) < _PAIR or len(kinds) != len(row) or len(last) != len(row):
            return None
        together = last[0].start >= clauses.sentence.start and last[-1].end <= row[0].start
        if not together or not is_frame(self._context, begin, row[0].start):
            return None
        return last[row.index(count)]

    def _follows_tail(self, sentence: int) -> bool:
        """Whether nothing but lines that lead in places stand after the last figure."""
        between = self._context.sentences[self._tail_sentence + 1 : sentence]
        return sentence > self._tail_sentence >= 0 and all(
            _NUMBER_ALONE.fullmatch(self._context.folded, one.start, one.end)
            or PLACES_LED_IN.fullmatch(self._context.folded, one.start, one.end)
            for one in between
        )

    def _end_of(self, one: Count, count: Count) -> int:
        """Where `one` ends: with its parenthesis, where `count` stands outside."""
        if one.parenthesis < 0 or one.parenthesis == count.parenthesis:
            return one.end
        closed = self._context.folded.find(")", one.end, count.start)
        return closed + 1 if closed >= 0 else one.end

    def _is_of_another_time(self, count: Count) -> bool:
        """Whether its parenthesis says first of when it is: "(năm 2022 là 10 tổ chức)"."""
        opened = count.parenthesis
        return opened >= 0 and _ANOTHER_TIME.match(self._context.folded, opened) is not None

    def _is_aim(self, count: Count) -> bool:
        """Whether it only is what another figure is measured by: "so với chỉ tiêu 3.000"."""
        lead = max(0, count.start - _AIM_LEAD)
        aims = self._context.hits_in("base_role", lead, count.start)
        return bool(aims) and aims[-1].end == count.start - 1

    def _goes_on(self, known: Draft, count: Count) -> bool:
        if count.noun not in UNNAMED:
            newcomers = known.object == "new_member" and count.noun == "member"
            return count.noun == known.object or newcomers or self._names_them(known, count)
        units = known.metric in (UNITS_BEFORE, UNITS_AFTER)
        same = count.noun == known.object
        return (
            count.noun != "unit" or units or same or self._families.get(known.object) in _IN_UNITS
        )

    def _names_them(self, known: Draft, count: Count) -> bool:
        """Whether the last of a row says of whom: "năm 2019 kết nạp 284; năm 2020 là 261 …"."""
        return not known.object and any(
            rule.metric == known.metric
            for (_, noun), choices in self._rules.items()
            if noun == count.noun
            for rule in choices
        )

    def _of_last_noun(self, clauses: Clauses, count: Count, sentence: int) -> Reading | None:
        """Give a bare number under an action of its own the noun of the count before it."""
        if count.action is None or count.noun or count.how not in ("adjacent", "passive"):
            return None
        if count.action.phrase.attributes["weight"] != "" or count.action.phrase.code == "other":
            return None
        before = [one.noun for one in clauses.before(count) if one.noun not in UNNAMED]
        headed = "" if before else self._heading_noun(clauses, count)
        noun = clauses.subject(self._context, count) or headed
        last = "" if self._may_be_of_either(count) else self._noun
        noun = noun or (before[-1] if before else last)
        if count.action.phrase.code == "rate_excellent" and not before:
            noun = self._rated(clauses, count) or noun
        if count.out_of is not None:
            noun = count.out_of.noun  # "Trong 13 hạn chế nêu ra, đã khắc phục 10"
        if not before and sentence - self._tail_sentence > NEAR and noun == self._noun:
            return None
        metric = self._rule(clauses, count, count.action.phrase.code, noun, sentence)
        return (metric, noun, None, None) if noun and metric is not None else None

    def _may_be_of_either(self, count: Count) -> bool:
        """Whether organisations and members were counted last, and what is done is done to both."""
        deed = count.action.phrase.code if count.action is not None else ""
        return deed in _OF_EITHER and len({one.object for one in self._recent[-2:]}) > 1

    def _rated(self, clauses: Clauses, count: Count) -> str:
        """Whom "xếp loại đảng viên, có 645/993 đồng chí …: hoàn thành xuất sắc 249" rates."""
        begin = clauses.sentence.start
        clause = max(begin, self._context.folded.rfind(";", begin, count.start))
        for start in (clause, begin):  # "…; đảng viên hoàn thành xuất sắc 611": the clause's own
            nouns = self._context.hits_in("noun", start, count.start)
            named = {hit.phrase.code for hit in nouns} - {*UNNAMED, "item", "quota", "aim"}
            if named:
                return named.pop() if len(named) == 1 else ""
        return ""

    def _heading_noun(self, clauses: Clauses, count: Count) -> str:
        """What the sentence opens with: "Thủ tục hành chính: loại bỏ 61 và ủy quyền 188"."""
        start = clauses.sentence.start
        listed = _LISTED_BELOW.search(self._context.folded, start, count.start)
        if listed is not None and not any(one.start < listed.end() for one in clauses.counts):
            heads = self._context.hits_in("noun", start, listed.start())
            return heads[0].phrase.code if heads else ""
        opening = _HEADED_BY.match(self._context.folded, start, count.start)
        if opening is None:
            return ""
        named = self._context.hit_filling("noun", *opening.span("noun"))
        return named.phrase.code if named is not None else ""
