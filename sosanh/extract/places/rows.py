"""Places in a row, and whose the figures are that are told behind them.

"huyện A, B và C lần lượt kết nạp 71, 66 và 50" and "A và B kết nạp 71 và 66" have a figure for
each, "A và B đều có 12" the same for each, "A và B kết nạp 137" one for both of them.
"""

import re
from bisect import bisect_left
from collections.abc import Collection, Sequence
from dataclasses import replace
from itertools import pairwise

from sosanh.extract.numbered import NumberedText
from sosanh.extract.places.mention import UNIT_LEVELS, Mention
from sosanh.extract.places.named_units import commune_unit
from sosanh.extract.places.subject import DocumentSubject
from sosanh.extract.text.rows import JOINT, JOINT_WITH, RESPECTIVELY
from sosanh.extract.text.segments import Sentence, fold, occurrences_of_any
from sosanh.extract.text.units import PLACE_NAME, UNIT

_EACH_WORDS = ("đều", "mỗi ", "cùng ")
_EACH = re.compile(
    rf"(?:đều|mỗi (?:{UNIT}|đơn vị|địa phương|nơi|đảng bộ)|cùng(?= (?:có|đạt|được|ở mức) \d))\b"
)
_BEFORE_EACH = re.compile(
    rf"(?:, (?:hai|ba|bốn|[2-5]) (?:{UNIT}|địa phương|đơn vị)\b[^,;:.()\d]{{0,50}})?"
    r",? (?:(?:thì|đã|cũng) )*\Z"
)
"""Between a row and "đều": "Ia Grai và Đức Cơ, hai huyện biên giới, đều"."""
_EACH_LEAD = len(", hai địa phương , thì cũng đã ") + 50
_IN_TURN = re.compile(r"lần lượt(?<!\wlần lượt)(?!\w)|theo thứ tự(?!\w)")
_ENDED = re.compile(r";|\btrong đó\b")
_UNITS = rf"(?i:(?:đảng bộ )?(?:các )?(?:{UNIT}) |tp\.? ?)?"
_GOES_ON = re.compile(rf"{JOINT_WITH} {_UNITS}")
_NEXT_NAME = re.compile(rf"{_GOES_ON.pattern}({PLACE_NAME})")
_BARE_NAME = re.compile(rf"{JOINT_WITH} ({PLACE_NAME})")
_BEFORE_MERGER = re.compile(
    r"(?: \((?:trước đây|cũ|trước (?:hợp nhất|sáp nhập))\)| (?:cũ|trước đây)\b"
    r"| trước (?:khi )?(?:hợp nhất|sáp nhập))"
)
_AND_FIGURE = re.compile(rf"{JOINT} ")
_ANNOUNCED = re.compile(r"\b(?:các|những|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|\d{1,2}) \Z")
_ANNOUNCED_LEAD = len("những ")
"""Before the word for a unit, where several names follow: "tại ba xã Vĩnh Thái, Vĩnh Tú …"."""
_LAST_OF_ROW = re.compile(r",? (?:và|cùng|với) ")
_TWO_SYLLABLES = re.compile(
    r"(?!(?:Hội (?:Nông|Cựu|Liên|Chữ|đồng)|Đoàn Thanh|(?:Sở|Phòng|Ban|Bộ|Ủy|Đảng|Cục|Chi|Nhà) ))"
    r"[^\W\d_]+ [^\W\d_]+"
)
"""A name that a commune may have, read only from its place in a row, and no office."""
_THEIR_PROVINCE = re.compile(r"(?:,| \(| của| thuộc| ở| tại),? ?(?:tỉnh |thành phố |tp\.? ?)?")
"""What leads from units in a row to the province that they are in."""


class PlacesInRows(DocumentSubject):
    """What places have in common with those that they stand in a row with."""

    _mentions: Sequence[Mention]
    _starts: Sequence[int]

    def __init__(self, context: NumberedText) -> None:
        """Start without rows; whoever inherits finds `_mentions`, sorted, and their `_starts`."""
        super().__init__(context)
        self._each: dict[int, tuple[int, Sequence[int]]] = {}
        self._together: dict[tuple[int, int], Mention] = {}

    def each_of(self, offset: int) -> Sequence[int]:
        """Where each place stands whose figure is at `offset`: "A và B đều có 12". Else none."""
        if not self._each:
            return ()
        sentence = self._context.sentence_at(offset)
        at, places = self._each.get(sentence.start, (offset, ()))
        if at >= offset or bisect_left(self._starts, at) < bisect_left(self._starts, offset):
            return ()
        return () if _ENDED.search(self._context.folded, at, offset) else places

    def _listed(self, named: Sequence[Mention]) -> list[Mention]:
        """The places of lists of which each has the figure: "huyện A, B, C, mỗi đơn vị có 15".

        Return those that nothing but their place in the list calls a district or commune.
        """
        context, found = self._context, []
        body = (context.document.body_start, context.document.body_end)
        for match in _IN_TURN.finditer(context.folded, *body):
            units = (one for one in reversed(named) if one.level in UNIT_LEVELS)
            last = next((one for one in units if one.end <= match.start()), None)
            if last is None or last.start < context.sentence_at(match.start()).start:
                continue
            found += self._names_behind(last, match.start())[0]
        for begin in occurrences_of_any(context.folded, _EACH_WORDS, *body):
            low = max(body[0], begin - _EACH_LEAD)
            joint = _BEFORE_EACH.search(context.folded, low, begin)
            if joint is None or not _EACH.match(context.folded, begin, body[1]):
                continue
            sentence = context.sentence_at(joint.start())
            row = self._joined_end(
                [one for one in named if sentence.start <= one.start < joint.start()]
            )
            if not row:
                continue
            more, at = self._names_behind(row[-1], joint.start())
            if at == joint.start() and len(row) + len(more) > 1:
                self._each[sentence.start] = (joint.start(), [one.end for one in (*row, *more)])
                found += more
        return found

    def _names_behind(self, last: Mention, limit: int) -> tuple[list[Mention], int]:
        """The places named in a row behind `last`, before `limit`, and where the row ends."""
        found: list[Mention] = []
        at = last.end
        while (name := _NEXT_NAME.match(self._context.text, at, limit)) is not None:
            found += self._of_row(last, name)
            at = name.end()
        return found, at

    def _joined_end(self, places: list[Mention]) -> list[Mention]:
        """The last of `places` with those that are joined to it."""
        while len(places) > 1 and not self._all_joined(places):
            del places[0]
        return places

    def _all_joined(self, row: Sequence[Mention]) -> bool:
        """Whether nothing but "và" and the word for a unit parts the places of `row`."""
        return all(
            one.level == row[-1].level
            and _GOES_ON.fullmatch(self._context.folded, one.end, following.start)
            for one, following in pairwise(row)
        )

    def _of_row(self, last: Mention, name: re.Match[str]) -> list[Mention]:
        """The place with a name in a row after `last`, which the gazetteer knows for such."""
        if last.level == "district":
            provinces = self._gazetteer.districts.get(fold(name[1]), ())
            if last.province is not None and last.province not in provinces:
                return []
            return [replace(last, start=name.start(1), end=name.end(1), area=name[1])]
        if last.level == "commune" and last.area is not None:
            area = f"{commune_unit(last.area.lower())} {name[1]}"
            return [replace(last, start=name.start(1), end=name.end(1), area=area)]
        return []

    def _in_turn(self, offset: int, sentence: Sentence) -> Mention | None:
        """The place of a figure in "Hà Nam và Nam Định lần lượt là 9 và 12"."""
        at = RESPECTIVELY.search(self._context.folded, sentence.start, offset)
        if at is None:
            return None
        if self._name is not None:
            return self._unit_in_turn(offset, sentence, at)
        figures = [
            one for one in self._context.numerals_in(at.end(), sentence.end)
            if one.value is not None
        ]  # fmt: skip
        turn = sum(one.start < offset for one in figures)
        behind = self._mentions[
            bisect_left(self._starts, at.end()) : bisect_left(self._starts, offset)
        ]
        if any(one.level == "province" for one in behind):
            return None  # "lần lượt gồm: Bạc Liêu (7,4%), Sơn La (8,3%)": each has its own
        places = self._named_in(sentence.start, at.start(), ("province",))
        if len(places) < 2:
            first = bisect_left(self._starts, sentence.start)
            if first:
                before = self._context.sentence_at(self._starts[first - 1])
                places = self._named_in(before.start, before.end, ("province",))
        if len(places) > len(figures):  # "Gia Lai 1.150, Kon Tum và Đắk Nông lần lượt là …"
            places = places[-len(figures) :] if self._all_joined(places[-len(figures) :]) else []
        return places[turn] if len(places) > 1 and turn < len(places) else None

    def _named_in(self, start: int, end: int, levels: Collection[str]) -> list[Mention]:
        first, last = bisect_left(self._starts, start), bisect_left(self._starts, end)
        return [one for one in self._mentions[first:last] if one.level in levels]

    def _unit_in_turn(self, offset: int, sentence: Sentence, at: re.Match[str]) -> Mention | None:
        """The unit of a figure in "huyện Tiên Yên và Bình Liêu lần lượt kết nạp 71 và 66"."""
        places = self._joined_end(self._named_in(sentence.start, at.end(), UNIT_LEVELS))
        figures = [
            one for one in self._context.quantities_in(at.end(), sentence.end)
            if one.value is not None
        ]  # fmt: skip
        turn = sum(one.start < offset for one in figures)
        return places[turn] if turn < len(places) == len(figures) > 1 else None

    def row_before(self, offset: int) -> Sequence[Mention]:
        """The places in a row, nearest to the left of `offset` in its sentence."""
        sentence = self._context.sentence_at(offset)
        position = bisect_left(self._starts, offset) - 1
        if position < 0 or self._starts[position] < sentence.start:
            return ()
        return self._row(position, sentence.start)

    def provinces_beside(self, place: Mention | None, offset: int) -> list[Mention]:
        """The provinces that a statement at `offset` on `place` names in a row; none for one."""
        if place is None or place.level != "province" or place.whole:
            return []
        sentence = self._context.sentence_at(offset)
        position = bisect_left(self._starts, place.start)
        if place.start < sentence.start or self._mentions[position] is not place:
            return []
        row = self._row(position, sentence.start)
        for one in self._mentions[position + 1 : bisect_left(self._starts, sentence.end)]:
            if one.whole or not self._all_joined((row[-1], one)):
                break
            row.append(one)
        row = [one for one in row if one.area is None and one.holds_at(offset)]
        return row if len(row) > 1 else []

    def units_beside(self, place: Mention | None, offset: int) -> list[Mention]:
        """The districts or communes that a statement at `offset` on `place` names in a row.

        None for one. `place` may be their province, told behind them: "huyện A và B, tỉnh C …".
        """
        if place is None or place.whole or place.level not in (*UNIT_LEVELS, "province"):
            return []
        sentence = self._context.sentence_at(offset)
        if RESPECTIVELY.search(self._context.folded, sentence.start, sentence.end):
            return []
        units = self._named_in(sentence.start, sentence.end, UNIT_LEVELS)
        reached = sentence.start
        for position, unit in enumerate(units):
            if unit.start < reached or unit.whole:
                continue
            row = self._row_from(units[position:], sentence.end)
            reached = row[-1].end
            if len(row) < 2:
                continue
            if place.level != "province":
                if place.start == unit.start or place.area in [one.area for one in row]:
                    return row
            elif _THEIR_PROVINCE.fullmatch(self._context.folded, reached, place.start):
                return [replace(one, province=place.province) for one in row]
        return []

    def _row_from(self, units: Sequence[Mention], limit: int) -> list[Mention]:
        """The first of `units` with those in a row behind it, named in full or by name alone."""
        row, bare = [units[0]], False
        ahead = [one for one in units if one.start > units[0].end]
        while True:
            last = row[-1]
            told = {one.area for one in row}  # "Hoài Nhơn, huyện thử …" is one
            ahead = [one for one in ahead if one.start > last.end and one.area not in told]
            if ahead and self._all_joined((last, ahead[0])):
                row.append(ahead[0])
                continue
            name = _BARE_NAME.match(self._context.text, last.end, limit)
            if name is None or (last.level == "commune" and not _TWO_SYLLABLES.match(name[1])):
                break
            known = self._gazetteer.districts.get(fold(name[1]), ())
            if last.level == "district" and (last.province or self._name) not in known:
                break
            more = self._of_row(last, name)
            if not more:
                break
            bare = bare or last.level == "commune"
            row += more
        # "xã Tân Hưng, Vĩnh Bảo" is in Vĩnh Bảo: nothing says that several are to come
        begin = row[0].start
        if bare and not (
            _ANNOUNCED.search(self._context.folded, max(0, begin - _ANNOUNCED_LEAD), begin)
            or _LAST_OF_ROW.match(self._context.folded, row[-2].end)
        ):
            return row[:1]
        return row

    def _row(self, position: int, start: int) -> list[Mention]:
        """The places that end with mention number `position` and are joined behind `start`."""
        row = [self._mentions[position]]
        while position and self._starts[position - 1] >= start:
            position -= 1
            before = self._mentions[position]
            if (before.area, before.province) == (row[0].area, row[0].province):
                break  # "Huyện ủy Yên Thành, toàn Đảng bộ"
            if before.whole or row[0].whole or not self._all_joined((before, row[0])):
                break
            row.insert(0, before)
        return row

    def _of_row_behind(self, position: int, offset: int, sentence: Sentence) -> Mention | None:
        """The place of a figure behind a row of them that ends with mention number `position`.

        "Hà Nam và Nam Định kết nạp 812 và 765" has a figure for each. "Hà Nam và Nam Định kết nạp
        1.577" is of both, and of neither of them.
        """
        # of what was merged there is only the last: "Hải Dương và Hải Phòng sau hợp nhất có 114"
        row = [one for one in self._row(position, sentence.start) if one.holds_at(offset)]
        if not row:
            return None
        figures = self._context.numerals_in(row[-1].end, sentence.end)
        if len(row) < 2 or not any(one.start == offset for one in figures):
            return None
        in_turn = 1
        while in_turn < len(figures) and _AND_FIGURE.fullmatch(
            self._context.folded, figures[in_turn - 1].end, figures[in_turn].start
        ):
            in_turn += 1
        if in_turn == len(row):
            turn = next(place for place, one in enumerate(figures) if one.start == offset)
            return row[turn] if turn < len(row) else None
        own = next((one for one in row if one.province == self._name and one.area is None), None)
        if own is not None and _BEFORE_MERGER.match(self._context.folded, row[-1].end):
            return own  # "hai tỉnh Thái Nguyên và Bắc Kạn (trước đây)" are that of today
        return self._joined(row)

    def _joined(self, row: Sequence[Mention]) -> Mention:
        """The places of a row as one, by the names of all: of a figure that they share."""
        span = (row[0].start, row[-1].end)
        if span not in self._together:
            province = row[0].province if len({one.province for one in row}) == 1 else None
            area = self._context.text[slice(*span)]
            if "(" in area and ")" not in area:
                area = area[: area.index("(")].rstrip()  # "… và thành phố Long Xuyên (An Giang"
            self._together[span] = replace(row[-1], start=span[0], province=province, area=area)
        return self._together[span]
