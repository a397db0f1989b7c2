"""The figure that a number goes on with: "năm 2020 là 198", "Na Rì có 29"."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from sosanh.extract.counts.clauses import Clauses
from sosanh.extract.counts.count import CHANGES, ONLY_CONNECTORS, UNNAMED, Count
from sosanh.extract.counts.ellipsis import frame_begins, is_frame, is_framed
from sosanh.extract.counts.series import IN_TURN
from sosanh.extract.drafts.draft import Draft
from sosanh.extract.metrics.codes import OF_MODELS
from sosanh.extract.metrics.leading_on import LeadingOn
from sosanh.extract.metrics.spread_rows import SAYS_NO_MORE
from sosanh.extract.text.rows import PLACES_LED_IN, only_place_between
from sosanh.extract.text.segments import CAPITALS
from sosanh.extract.text.units import UNIT

_THESE_FIGURES = re.compile(
    r"\b(?:hai|ba|bốn|các|những) (?:con số\b|số (?:này|ấy|đó|tương ứng)\b)[^,;:.]*"
    r"(?:, (?:theo )?tôi nhớ,[^,;:.]*)?\Z"
)
_COMPARED = re.compile(
    r"(?:, (?:tăng|giảm)(?: (?:gần |hơn )?(?:một nửa|nửa|một phần \w+|mạnh|nhẹ|đáng kể))?)?"
    r",? (?:song |nhưng )?(?:so với|(?:(?:thấp|cao|nhiều|ít) )?(?:hơn|kém)(?: so với)?"
    r"|(?:chỉ )?bằng (?:một )?(?:nửa|phần \w+)(?: so với| của)?"
    r"|gấp (?:hơn |gần )?(?:đôi|ba|rưỡi|[\w,]+ lần)(?: so với)?) [^,;:.()]{3,50} \((?:là |có )?"
)
_UNITS_NAMED = re.compile(
    r"[;,:] (?:các|một số) (?:đảng bộ|đảng ủy|địa phương|đơn vị|huyện|xã|phường) "
    rf"(?=[{CAPITALS}])"
)
_UNITS_LED_IN = re.compile(rf"[;,] (?:và |còn )?{PLACES_LED_IN.pattern}")
_PAIR = 2
_PLACES = ("admin_unit", "village")
_SEVERAL_TIMES = re.compile(r"\b(?:hai|ba|bốn|các|những|\d) (?:năm|quý|tháng|kỳ)\b")
_HAS_MOST = re.compile(
    rf"[^,;:.()\d]{{3,40}}? (?:là (?:{UNIT}|nơi|địa phương|đơn vị) )?có (?:nhiều|ít|đông|số)"
    r" (?P<what>[^,;:.()\d]{3,40}?)(?: nhiều| ít| đông)? (?:nhất|hơn cả|hơn hết)"
    r"(?: (?:toàn |cả )?(?:tỉnh|huyện|thành phố))?,? (?:(?:với|chỉ|là|đạt) )*(?:hơn |gần )?\(?"
)
"""What turns to the place with the most of them: "Kon Tum có nhiều chi bộ đại hội nhất, 64"."""


def is_compared(folded: str, previous: Count, count: Count) -> bool:
    """Whether `count` is what `previous` is compared with: "tăng 88 so với cùng kỳ (924)"."""
    if not count.parenthesis >= 0 > previous.parenthesis:
        return False
    deed, end = previous.action, previous.end
    if deed is not None and end <= deed.start < deed.end <= count.parenthesis:
        end = deed.end  # "8 đảng viên bị kỷ luật, giảm một nửa so với cùng kỳ (16)"
    return _COMPARED.fullmatch(folded, end, count.start) is not None


@dataclass(slots=True)
class _Sought:
    """A number, and where the figure is looked for that it goes on with."""

    clauses: Clauses
    count: Count
    drafts: dict[int, Draft]
    sentence: int
    counts: Sequence[Count]  # before it in the sentence
    previous: Count | None = None  # the one of these that it may go on with
    row: Sequence[Count] = ()
    floor: int = -1  # where the numbers before its row end
    found: Draft | None = None

    def __post_init__(self) -> None:
        """Find its row."""
        self.row = self.clauses.row_of(self.count)
        first = self.row[0] if self.row else self.count
        ends = (one.end for one in self.counts if one.end <= first.start)
        self.floor = max(ends, default=-1)

    def settle(self, found: Draft | None) -> bool:
        """Take what was found, even if that is nothing."""
        self.found = found
        return True


class Antecedents(LeadingOn):
    """What was counted before, and which of it a number goes on with."""

    def _before(
        self, clauses: Clauses, count: Count, drafts: dict[int, Draft], sentence: int
    ) -> Draft | None:
        """The figure that `count` goes on with; only a frame may part the two."""
        counts = [
            one
            for one in clauses.before(count)
            if one.numeral.form != "word" or one.noun not in ("admin_unit", "unit")
        ]  # "hai tỉnh lần lượt là 914 và 1.455"
        at = _Sought(clauses, count, drafts, sentence, counts)
        at.previous = self._previous(at)
        for ruling in _RULINGS:
            if ruling(self, at):
                break
        return at.found

    def _is_of_no_place(self, at: _Sought) -> bool:
        told = [one for one in at.counts if one not in at.row]
        places = len(at.counts) < len(at.clauses.before(at.count))
        return not told and places and self._is_of_nobody(at.count)

    def _is_next_in_parentheses(self, at: _Sought) -> bool:
        """Take the figure of the place before: "Hạ Long (210 đảng viên), Uông Bí (120)"."""
        count, beside = at.count, at.counts[-1] if at.counts else None
        if beside is None or not 0 <= beside.parenthesis < count.parenthesis:
            return False
        if count.noun not in ("", beside.noun):
            return False
        if not only_place_between(self._context.text, beside.end, count.start) and not (
            self._is_aside_of_place(beside, count)
        ):
            return False
        return at.settle(at.drafts.get(id(beside)))

    def _is_aside_of_place(self, beside: Count, count: Count) -> bool:
        """Whether it stands behind the next place: "Sau Kỳ Anh (150) là Can Lộc (140)"."""
        closed = self._context.folded.find(")", beside.end, count.parenthesis)
        named = self._context.places.are_named_between(closed, count.parenthesis)
        if closed < 0 or not named or count.start != count.parenthesis + 1:
            return False
        led = _UNITS_LED_IN.match(self._context.folded, closed + 1, count.start)
        return is_frame(self._context, led.end() if led is not None else closed, count.start)

    def _is_beside_its_like(self, at: _Sought) -> bool:
        """Take its like: "12 tổ chức, 9 đảng viên (năm 2022 là 10 tổ chức và 7 đảng viên)"."""
        count = at.count
        if not count.noun or not self._is_of_another_time(count):
            return False
        alike = (one for one in reversed(at.counts) if one.parenthesis < 0)
        same = next((one for one in alike if one.noun == count.noun), None)
        if same is None and count.noun == "person":
            return False  # "tinh giản 412 biên chế (năm 2015: 90 người; năm 2016: 102 người)"
        return at.settle(at.drafts.get(id(same)))

    def _is_compared_in_parentheses(self, at: _Sought) -> bool:
        """Take what it is compared with: "1.012 đồng chí, tăng 88 so với cùng kỳ (924)"."""
        count, previous = at.count, at.previous
        if previous is None or count.parenthesis < 0 or count.noun not in ("", previous.noun):
            return False
        known = self._than_then(at.clauses, previous, count, at.drafts)
        if known is not None:
            return at.settle(known)
        if not is_compared(self._context.folded, previous, count):
            return False
        if previous.action is not None and previous.action.phrase.code in CHANGES:
            whole = (
                one for one in reversed(at.counts[: at.counts.index(previous)])
                if one.numeral.form != "percent" and one.parenthesis < 0
            )  # fmt: skip
            previous = next(whole, previous)
        return at.settle(at.drafts.get(id(previous)))

    def _previous(self, at: _Sought) -> Count | None:
        """The number before it in the sentence that is no percent, aim or mere remark."""
        count, counts = at.count, at.counts
        previous = next(
            (
                one for one in reversed(counts)
                if one.numeral.form != "percent" and one.parenthesis in (-1, count.parenthesis)
                and (one.noun != "quota" or self._is_coded(at.drafts.get(id(one))))
                and not (self._is_aim(one) and self._is_no_result(one, at.drafts))
                and not self._context.folded.endswith("vượt ", 0, one.numeral.start)
                and not (self._only_differs(one, at.drafts) and self._is_told_apart(one, count))
            ),
            None,
        )  # fmt: skip
        if previous is not None or not counts:
            return previous
        aside = self._context.folded.startswith(",", counts[-1].parenthesis)
        if count.parenthesis < 0 <= counts[-1].parenthesis and not aside:
            return counts[-1]  # "Hạ Long (210), Uông Bí (120); Ba Chẽ ít nhất, 47"
        return None

    @staticmethod
    def _is_coded(draft: Draft | None) -> bool:
        return draft is not None and draft.metric is not None

    def _is_whole_or_part(self, at: _Sought) -> bool:
        """Take one of two: "895, trong đó 27 học sinh. Năm nay, con số tương ứng là 742 và 15"."""
        row, begin = at.row, max(at.floor, at.clauses.sentence.start)
        if len(row) != _PAIR or not IN_TURN.search(self._context.folded, begin, row[0].start):
            return False
        told = [one for one in self._recent if one.count not in row]
        whole = self._tail
        if len(told) < _PAIR or whole is None or told[-1].parent is not whole:
            return False
        alone = [one for one in told if one.sentence is whole.sentence] == [whole, told[-1]]
        less = (row[0].numeral.value or 0) > (row[1].numeral.value or 0)
        if not (alone and less and self._follows_tail(at.sentence)):
            return False
        on = is_frame(self._context, begin, row[0].start)
        return at.settle(told[row.index(at.count) - _PAIR] if on else None)

    def _is_one_of_these(self, at: _Sought) -> bool:
        """Take its place in the row before: "Năm 2023, ba con số này là 20, 15 và 9"."""
        row, begin = at.row, max(at.floor, at.clauses.sentence.start)
        if not row or not _THESE_FIGURES.search(self._context.folded, begin, row[0].start):
            return False
        if not is_frame(self._context, begin, row[0].start):
            return True
        recent = [one for one in self._recent if one.count not in row and one.parent is None]
        rest = len(row) - row.index(at.count)
        return at.settle(recent[-rest] if len(recent) >= len(row) else None)

    def _is_each_of_its_own(self, at: _Sought) -> bool:
        if not at.row:
            return False
        each = self._each_of_its_own(at.clauses, at.count, at.row, at.floor)
        return each is not None and at.settle(each)

    def _goes_on_in_sentence(self, at: _Sought) -> bool:
        """Go on with the number before, if its row, a frame or words that lead on say so."""
        previous, count, row = at.previous, at.count, at.row
        if previous is None:
            return False
        taken = next((one for one in at.counts if one.out_of is previous), previous)
        known = at.drafts.get(id(taken))  # "31 trong tổng số 177 xã …; năm trước 12"
        if known is None:
            return True
        in_turn = previous in row and self._context.places.row_before(row[0].start)
        if in_turn and len(in_turn) == len(row):
            return at.settle(known)  # "Kon Tum và Đắk Nông lần lượt là 620 và 485"
        if previous in row and IN_TURN.search(self._context.folded, at.floor, row[0].start):
            return at.settle(known)  # "hai năm tiếp theo lần lượt là 187 và 143 người"
        ends = [self._end_of(one, count) for one in at.counts]
        floor = max(known.end if known.end <= count.start else 0, *ends)
        floor = frame_begins(self._context, floor, count.start)
        units = _UNITS_NAMED.match(self._context.text, floor, count.start)
        units = units or _UNITS_LED_IN.match(self._context.folded, floor, count.start)
        floor = units.end() if units is not None else floor
        compared = self._context.folded.endswith("so với ", floor, count.start) and is_framed(
            self._context, count.end
        )  # "37 thủ tục, so với 52 của năm trước"
        compared = compared or self._is_worked_out(at.counts[-1], count)
        on = (
            is_frame(self._context, floor, count.start, bare=compared)
            or self._turns_to_level(known, floor, count)
            or self._aims_again(known, floor, count)
            or self._leads_on(known, floor, count)
            or self._strives(known, floor, count)
        )
        if known.metric in OF_MODELS and count.noun in _PLACES:
            end = at.clauses.sentence.end
            on = on and SAYS_NO_MORE.match(self._context.folded, count.end, end) is not None
        return at.settle(known if on else None)

    def _is_of_the_most(self, at: _Sought) -> bool:
        most = self._with_most(at.clauses, at.count)
        return at.settle(most) if most is not None else not self._follows_tail(at.sentence)

    def _goes_on_with_tail(self, at: _Sought) -> bool:
        """Go on with the last figure of the sentences before."""
        count, start, known = at.count, at.clauses.sentence.start, self._tail
        places = PLACES_LED_IN.match(self._context.folded, start, count.start)
        start = start if places is not None else self._behind_times_led_in(start, count)
        if known is not None and self._is_of_a_measure(known, start, count):
            return True
        if places is not None:
            start = places.end()
            if known is None and self._last is not None:  # that was a part of it
                known = self._last.parent or self._last
        known = self._with_an_aim(known, start, count)
        ahead = known is not None and known.role != "achieved"
        turned = ahead and self._context.folded.startswith("kết quả", start)
        on = (
            is_frame(self._context, start, count.start, bare=turned)
            or self._aims_again(known, start, count)
            or self._leads_on(known, start, count)
        )
        return at.settle(known if on else None)

    def tells_these_again(self, clauses: Clauses, count: Count) -> bool:
        """Whether each of a row is that of another place: "Năm 2023, ba con số này là 20, 15 …"."""
        row = clauses.row_of(count)
        begin = clauses.sentence.start
        return bool(row) and (
            _THESE_FIGURES.search(self._context.folded, begin, row[0].start) is not None
        )

    def _is_more_than(self, whole: Draft, part: Count) -> bool:
        """Whether a list tells more than `whole`: "2.310 biên chế, giảm 88. Trong đó, cấp tỉnh …".

        Those are parts of what there is, not of what was cut.
        """
        value, of_all = part.numeral.value, whole.value
        begin = max(whole.end, self._context.sentence_at(part.start).start)
        listed = "trong đó" in self._context.folded[begin : part.start]
        return listed and value is not None and of_all is not None and value > of_all

    def _large_enough(self, known: Draft | None, count: Count) -> Draft | None:
        """Whom those of a place are some of: "kỷ luật 142 đảng viên và 3 tổ chức. Na Rì có 29"."""
        value = count.numeral.value
        if known is None or known.value is None or value is None or value <= known.value:
            return known
        if known.metric is None or count.noun not in UNNAMED:
            return known
        if self._is_of_another_province(known, count):
            return known
        beside = [
            one for one in self._recent[-2:]
            if one is not known and one.count.action is known.count.action
            and one.object != known.object and one.value is not None and one.value >= value
        ]  # fmt: skip
        return beside[-1] if beside else known

    def _is_of_another_province(self, known: Draft, count: Count) -> bool:
        whose, other = self._context.scope_at(known.start), self._context.scope_at(count.start)
        return other.level == "province" and whose.province != other.province is not None

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
        opens = clauses.sentence.start
        alike = len({one.object for one in last}) < len(last) or last[-1].count.pair
        if last[-1].end <= opens and last[-1] is self._tail and not alike:
            opens = self._context.sentence_at(last[-1].start).start  # "… Năm 2013 tương ứng là"
        together = last[0].start >= opens and last[-1].end <= row[0].start
        if not together or not is_frame(self._context, begin, row[0].start):
            return None
        return last[row.index(count)]

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


_RULINGS = (
    Antecedents._is_of_no_place,
    Antecedents._is_next_in_parentheses,
    Antecedents._is_beside_its_like,
    Antecedents._is_compared_in_parentheses,
    Antecedents._is_whole_or_part,
    Antecedents._is_one_of_these,
    Antecedents._is_each_of_its_own,
    Antecedents._goes_on_in_sentence,
    Antecedents._is_of_the_most,
    Antecedents._goes_on_with_tail,
)
"""Who may settle which figure a number goes on with, or that it does with none, in this order."""
