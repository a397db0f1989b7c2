"""The figure that a number goes on with: "năm 2020 là 198", "Na Rì có 29"."""

import re
from collections.abc import Sequence

from sosanh.extract.counts.clauses import Clauses
from sosanh.extract.counts.count import CHANGES, ONLY_CONNECTORS, UNNAMED, Count
from sosanh.extract.counts.ellipsis import frame_begins, is_frame, is_framed
from sosanh.extract.counts.series import IN_TURN
from sosanh.extract.drafts.draft import Draft
from sosanh.extract.metrics.remembered import Remembered
from sosanh.extract.text.cued import cued
from sosanh.extract.text.rows import PLACES_LED_IN, only_place_between
from sosanh.extract.text.segments import CAPITALS, Sentence
from sosanh.extract.text.units import UNIT

_THESE_FIGURES = re.compile(r"\b(?:hai|ba|bốn|các|những) con số\b[^,;:.]*\Z")
_COMPARED = re.compile(
    r",? (?:song |nhưng )?(?:so với|(?:thấp|cao|nhiều|ít) hơn(?: so với)?"
    r"|gấp (?:hơn |gần )?(?:đôi|ba|rưỡi|[\w,]+ lần)(?: so với)?) [^,;:.()]{3,50} \((?:là |có )?"
)
_UNITS_NAMED = re.compile(
    r"[;,:] (?:các|một số) (?:đảng bộ|đảng ủy|địa phương|đơn vị|huyện|xã|phường) "
    rf"(?=[{CAPITALS}])"
)
_NUMBER_ALONE = re.compile(r"\d{1,2}[.)]")
_ANOTHER_TIME = re.compile(r"\((?:cùng kỳ|(?:năm|quý|tháng|kỳ|nhiệm kỳ) )")
_AIM_LEAD = 24
_IS_SET = re.compile(r"(?: (?:được|giao|đề ra|cả|trong|của|năm|năm nay|ban đầu|chỉ|là|có|những))* ")
"""Between a target and how much it is: "chỉ tiêu cả năm là 90"."""
_TURNS_TO_PLACES = cued(
    r"(?:[^,;:.()\d]{0,40}\b)?(?:từng|các|mỗi|giữa các)"
    r" (?:nơi|huyện|xã|phường|địa phương|đơn vị|đảng bộ|cấp ủy|vùng)\b[^;:()\d]{0,60}[.:…]",
    "từng ", "các ", "mỗi ",
)  # fmt: skip
"""A sentence that only turns to the places: "Nhìn vào từng nơi, bức tranh không đều."."""
_STRIVES = re.compile(r" (?:phấn đấu|đặt mục tiêu|mục tiêu)(?: là| đạt| đến)? (?:hơn |trên )?\Z")
_LEAVING = ("leave", "retire", "trim", "resolve", "none")
_PAIR = 2
_SEVERAL_TIMES = re.compile(r"\b(?:hai|ba|bốn|các|những|\d) (?:năm|quý|tháng|kỳ)\b")
_HAS_MOST = re.compile(
    rf"[^,;:.()\d]{{3,40}}? (?:là (?:{UNIT}|nơi|địa phương|đơn vị) )?có (?:nhiều|ít|đông|số)"
    r" (?P<what>[^,;:.()\d]{3,40}?)(?: nhiều| ít| đông)? (?:nhất|hơn cả|hơn hết)"
    r"(?: (?:toàn |cả )?(?:tỉnh|huyện|thành phố))?,? (?:(?:với|chỉ|là|đạt) )*(?:hơn |gần )?\(?"
)
"""What turns to the place with the most of them: "Kon Tum có nhiều chi bộ đại hội nhất, 64"."""


def is_compared(folded: str, previous: Count, count: Count) -> bool:
    """Whether `count` is what `previous` is compared with: "tăng 88 so với cùng kỳ (924)"."""
    inside = count.parenthesis >= 0 > previous.parenthesis
    return inside and _COMPARED.fullmatch(folded, previous.end, count.start) is not None


class Antecedents(Remembered):
    """What was counted before, and which of it a number goes on with."""

    def _before(
        self, clauses: Clauses, count: Count, drafts: dict[int, Draft], sentence: int
    ) -> Draft | None:
        """The figure that `count` goes on with; only a frame may part the two."""
        counts = [
            one
            for one in clauses.before(count)
            if one.numeral.form != "word" or one.noun != "admin_unit"
        ]  # "hai tỉnh lần lượt là 914 và 1.455"
        told = [one for one in counts if one not in clauses.row_of(count)]
        if not told and len(counts) < len(clauses.before(count)) and self._is_of_nobody(count):
            return None
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
                and one.noun != "quota" and (id(one) in drafts or not self._is_aim(one))
                and not self._context.folded.endswith("vượt ", 0, one.numeral.start)
            ),
            None,
        )  # fmt: skip
        if previous is None and counts and count.parenthesis < 0 <= counts[-1].parenthesis:
            previous = counts[-1]  # "Hạ Long (210), Uông Bí (120); Ba Chẽ ít nhất, 47"
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
                recent = [
                    one for one in self._recent if one.count not in row and one.parent is None
                ]  # fmt: skip
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
            folded, end = self._context.folded, count.end
            compared = folded.endswith("so với ", floor, count.start) and is_framed(
                self._context, end
            )  # "37 thủ tục, so với 52 của năm trước"
            if is_frame(self._context, floor, count.start, bare=compared):
                return known
            on = self._leads_on(known, floor, count) or self._strives(known, floor, count)
            return known if on else None
        most = self._with_most(clauses, count)
        if most is not None or not self._follows_tail(sentence):
            return most
        start = clauses.sentence.start
        places = PLACES_LED_IN.match(self._context.folded, start, count.start)
        known = self._tail
        if known is not None and self._is_of_a_measure(known, start, count):
            return None
        if places is not None:
            start = places.end()
            if known is None and self._last is not None:  # that was a part of it
                known = self._last.parent or self._last
        ahead = known is not None and known.role != "achieved"
        turned = ahead and self._context.folded.startswith("kết quả", start)
        if is_frame(self._context, start, count.start, bare=turned):
            return known
        on = self._aims_again(known, start, count) or self._leads_on(known, start, count)
        return known if on else None

    def _strives(self, known: Draft, start: int, count: Count) -> bool:
        """Whether an aim of the same follows: "… cho 2.350 cán bộ; cả năm phấn đấu 3.500"."""
        if known.metric is None or count.noun not in UNNAMED:
            return False
        aim = _STRIVES.search(self._context.folded, start, count.start)
        return aim is not None and is_frame(self._context, start, aim.start())

    def _leads_on(self, known: Draft | None, start: int, count: Count) -> bool:
        """Whether the deed of `known` is named again, or ends before a semicolon.

        "… lập mới 5 tổ chức đảng. Hạ Long lập mới 3"; "421 người thôi việc, nghỉ hưu theo Nghị định
        178; năm 2025 là 3.764 người".
        """
        deed = known.count.action if known is not None else None
        if deed is None or deed.phrase.attributes["weight"]:
            return False
        own, folded = count.action, self._context.folded
        if own is not None and start <= own.start < own.end < count.start:
            again = own.phrase.code == deed.phrase.code and count.noun in UNNAMED
            return again and is_frame(self._context, start, own.start, bare=True)
        semicolon = folded.rfind(";", start, count.start)
        if (
            semicolon < 0
            or deed.phrase.code not in _LEAVING
            or any(one.reason is None for one in self._context.numerals_in(start, semicolon))
        ):
            return False
        told = self._context.hits_in("action", start, semicolon)
        alike = all(hit.phrase.code in _LEAVING for hit in told)
        return alike and is_frame(self._context, semicolon + 1, count.start)

    def _aims_again(self, known: Draft | None, start: int, count: Count) -> bool:
        """Whether an aim of the same is told for a time of its own: "Sang năm, chỉ tiêu là 420"."""
        if known is None or known.metric is None or count.noun not in UNNAMED:
            return False
        if self._context.vocabulary.metrics[known.metric].base_role != "target":
            return False
        aims = self._context.hits_in("base_role", start, count.start)
        return (
            len(aims) == 1
            and _IS_SET.fullmatch(self._context.folded, aims[0].end, count.start) is not None
            and is_frame(self._context, start, aims[0].start)
        )

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
        if count.noun not in UNNAMED:
            return known
        beside = [
            one for one in self._recent[-2:]
            if one is not known and one.count.action is known.count.action
            and one.object != known.object and one.value is not None and one.value >= value
        ]  # fmt: skip
        return beside[-1] if beside else known

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
            or self._turns_to_places(one)
            for one in between
        )

    def _is_of_nobody(self, count: Count) -> bool:
        """Whether "hai huyện lần lượt là 14 và 15" has no place that anybody could tell."""
        place = self._context.scope_at(count.start)
        units = self._context.folded.rfind("tỉnh lần lượt", 0, count.start)
        several = units >= self._context.sentence_at(count.start).start
        return place.area is None and not several

    def _is_of_a_measure(self, known: Draft, start: int, count: Count) -> bool:
        """Whether "con số này" is of what stands behind `known`: "…, trồng 40 ha rừng"."""
        if self._context.folded.find("con số này ", start, count.start) < 0:
            return False
        end = self._context.sentence_at(known.count.start).end
        return any(
            one.reason == "uncoded" and one.form == "count"
            for one in self._context.numerals_in(known.count.end, end)
        )

    def _turns_to_places(self, one: Sentence) -> bool:
        """Whether a sentence without figures only says that the places differ."""
        if self._context.folded.endswith(":", one.start, one.end):
            return is_frame(self._context, one.start, one.end)  # "Tính theo từng năm:"
        turned = _TURNS_TO_PLACES.match(self._context.folded, one.start, one.end)
        return (
            turned is not None
            and turned.end() == one.end
            and not self._context.hits_in("action", one.start, one.end)
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
        return (
            bool(aims)
            and _IS_SET.fullmatch(self._context.folded, aims[-1].end, count.start) is not None
        )

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
