"""Figures that leave out what they count, and how they read by what goes before."""

import re

from sosanh.extract.counts.clauses import Clauses
from sosanh.extract.counts.count import (
    CHANGES,
    LESSENING,
    ORGANISATIONS,
    PLACES,
    UNNAMED,
    Count,
)
from sosanh.extract.counts.ellipsis import is_framed
from sosanh.extract.counts.named import SUMMED_UP
from sosanh.extract.drafts.draft import Draft
from sosanh.extract.metrics.antecedents import is_compared
from sosanh.extract.metrics.codes import (
    CHAIRS_BY_LEVEL,
    CONGRESSES,
    CONSOLIDATED,
    DELEGATED,
    OF_MODELS,
    UNDER_CONSOLIDATION,
    UNITS_AFTER,
    UNITS_BEFORE,
)
from sosanh.extract.metrics.going_on import GoingOn
from sosanh.extract.metrics.mergers import ENDED
from sosanh.extract.metrics.nouns_of_deeds import Reading
from sosanh.extract.metrics.parts import NAMED_BEHIND
from sosanh.extract.metrics.still_weak import is_still_weak
from sosanh.extract.metrics.units_told import units_set_against
from sosanh.extract.text.labels import level_before
from sosanh.extract.text.units import COMMUNE, DISTRICT, VILLAGE

LESSEN = (*LESSENING, "abolish")
_REMAIN = re.compile(r"\b(?:còn|còn lại|hiện có|nay có) (?:hơn |gần |trên |khoảng )?\Z")
_IN_PIECES = re.compile(r": (?:năm|quý|tháng|đợt|cụ thể|trong đó|gồm|riêng)\b")
"""Behind a whole, what leads in its parts: "cả giai đoạn giảm 164: năm đầu 39, …"."""
_LEAVING = ("leave", "retire", "retire_early")
_ARE_LEFT = re.compile(
    rf"\b(?:{COMMUNE}|{DISTRICT}|tỉnh|sở|ban|đơn vị|cơ quan|trung tâm|nay|hiện|giờ)"
    r"(?: (?:chỉ|vẫn|đang))? còn(?: lại)? (?:hơn |gần )?\Z"
)
"""Before those who stay, where others left: a time may as well have fewer ("quý II còn 43")."""
_SAME_FIGURE = re.compile(
    r"(?<!\w)(?:(?:(?:còn|riêng|với|về|đối với|ở|tại|của|trong) )+(?P<whose>[^,;:.()\d]{2,40})"
    r"(?:,| thì|, thì) con số (?:này |đó |ấy |tương ứng )?(?:chỉ |mới )?là (?:hơn |gần )?"
    r"|(?<=[,;.] )(?:(?:còn|riêng) )?(?:(?:với|về|đối với) )?"
    r"(?P<also>(?:(?<=[,;] )số )?(?:đảng viên|cá nhân|tổ chức đảng|tổ chức))"
    r"(?:(?: thì,?|,? (?:thì )?là)(?: (?:có|là|cả|tất cả|chỉ|hơn|gần|năm nay|kỳ này))* |: )"
    r")\Z"
)
"""What turns to others in "kỷ luật 34 đảng viên; với tổ chức đảng, con số là 2"."""
_ON_BOTH = {"member": "party_members_", "party_org": "party_orgs_"}
"""How metrics of what is done to either begin, by whom it is done to."""
_OF_WHICH = re.compile(
    rf",? trong (?:đó|số (?:này|đó))\b|(?:,| và|, với) \d[\d.]* (?:{VILLAGE}|hộ|người|dân|chi bộ)\b"
)
"""What makes units all there are: "huyện có 12 xã, 105 thôn", "…, trong đó 9 xã đạt chuẩn"."""
_AND_NEXT = re.compile(r",? và (?:hơn |gần |trên )?\d")
"""Behind the first of two: "14 tổ chức và 3 đảng viên"."""
_WITH_NEXT = re.compile(r",? (?:với|cùng) (?:hơn |gần |trên )?\d")
"""The same behind what is named: "nay là 57 chi bộ với 812 đảng viên", no "151 với 3"."""
_NEW_ONE_HAS = re.compile(
    r"\b(?:(?:mới|sau (?:khi )?(?:hợp nhất|sáp nhập|sắp xếp)(?:,? (?:con )?số (?:này|ấy|đó))?|nay"
    r"|hiện)(?: sẽ| chỉ)? (?:có|gồm|còn|là)\b|nay (?:chỉ )?\Z)"
)
"""What turns from the merged to what came of it: "hợp nhất 3 tỉnh, tỉnh mới có 129 xã"."""
_UNDERGONE = re.compile(r" (?:(?:đã|được|bị|đều|mới|cũng|hiện|nay|vừa|có|người) )*")
_FILLED = ("exam_done", "select")
"""What befalls posts whose number leaves them out: "16 chức danh ra thi, 13 đã có người trúng"."""
_LEVEL = re.compile(rf"\b({DISTRICT}|{COMMUNE})\b")
_TURNS_TO_LEVEL = re.compile(rf"\b(?:cấp|các|số|ở|có) ({DISTRICT}|{COMMUNE})\b")
_DISTRICTS = tuple(DISTRICT.split("|"))
_IN_UNITS = (*ORGANISATIONS, "admin_unit", "village")
"""Families of nouns that "nơi" and "đơn vị" may stand for."""
THINGS = ("body", "procedure", "dossier", "service_centre", "document")
_PEOPLE = ("staff", "person", "official")
_LEADS_TO_PARTS = ("trong", "gồm", "bao gồm", "chia", "phân", "được")


class LeftOut(GoingOn):
    """The figures that go on with what was counted before."""

    def go_on(
        self, clauses: Clauses, count: Count, drafts: dict[int, Draft], sentence: int
    ) -> tuple[Reading, Draft | None] | None:
        """Read a count that leaves out what it counts: "năm 2020 là 198", "đã xử lý 54".

        With the reading comes the figure that it goes on with, if it takes up one.
        """
        if count.pair or self._is_told_ahead(clauses, count):
            return None
        last = self._last if self._last_sentence == sentence else None
        units = self._of_units_told(clauses, count, last.metric if last is not None else None)
        units = units or units_set_against(self._context, clauses, count, last)
        if units is not None:
            return (units, "admin_unit", None, None), None
        told_on = self._goes_on_otherwise(clauses, count, drafts, sentence)
        if told_on is not None:
            return told_on
        if not (self._may_go_on(clauses, count) or is_framed(self._context, count.end)):
            return None
        if count.noun in ("aim", "paper") and count.noun_hit is None:
            count.take_noun("", None)  # "…; mục tiêu cả nhiệm kỳ là 7.500"
        if count.noun == "quota" and (_is_measured(count) or count.noun_hit is None):
            of_aim = self._of_an_aim(clauses, count, sentence)
            if of_aim is not None:
                return of_aim, None
            count.take_noun("", None)  # "xã Hải Hà 29/24 chỉ tiêu", "năm sau, chỉ tiêu là 420"
        own = self._in_turn(clauses, count, sentence) or self._of_last_noun(
            clauses, count, sentence
        )
        if own is not None:
            return own, None
        if self._is_of_a_whole(clauses, count) and not self._is_of_units_modelled(count):
            return None
        others = self._of_others(clauses, count, sentence)
        if others is not None:
            return others
        known = self._before(clauses, count, drafts, sentence)
        if not clauses.row_of(count):  # of a row each has its own
            known = self._large_enough(known, count)
        again = self._told_again(clauses, count, known)
        if again is not None:
            self._again[id(count)] = again
            return (again.metric, again.object, again.breakdown, None), again
        if known is None or known.metric is None:
            return None
        if not self._goes_on(known, count):
            alike = self._alike_before(known, count) or self._people_before(known, count)
            if alike is None:
                return self._of_same_deed(clauses, known, count, sentence)
            return (alike.metric, alike.object, None, None), alike
        return self._same_again(clauses, known, known.metric, count)

    def _is_told_ahead(self, clauses: Clauses, count: Count) -> bool:
        """Whether it is of what comes: "So với năm 2023 (360 đảng viên), năm 2024 kết nạp 412"."""
        opens = self._context.folded.startswith("so với ", clauses.sentence.start)
        if not opens or count.parenthesis < 0 or clauses.counted_before(count):
            return False
        behind = [one for one in clauses.counts if one.numeral.form == "count"][1:2]
        deed = behind[0].action if behind else None
        own = deed is not None and deed.start > count.end and deed.phrase.code not in CHANGES
        return own and clauses.counts[0] is count

    def _may_go_on(self, clauses: Clauses, count: Count) -> bool:
        """Whether nothing behind it says what is counted: in a row, compared, or at an end."""
        folded = self._context.folded
        return (
            any(one is not count for one in clauses.row_of(count)[-1:])
            or self._is_of_another_time(count)
            or clauses.ends(count)
            or _AND_NEXT.match(folded, count.end) is not None
            or (count.noun_hit is not None and _WITH_NEXT.match(folded, count.end) is not None)
            or self._underwent_it(count)
            or (count.how == "adjacent" and _IN_PIECES.match(folded, count.end) is not None)
            or is_still_weak(folded, count)
        )

    def _is_of_a_whole(self, clauses: Clauses, count: Count) -> bool:
        """Whether it is some of a whole named otherwise, or the whole of which some were told."""
        whole = count.out_of
        unnamed = ("", "quota")
        if whole is not None and (
            count.noun not in unnamed or whole.noun not in unnamed or not clauses.ends(whole)
        ):
            return True
        # "giảm 24 phòng (25%) trong tổng số 96 phòng": not those, too
        spread = self._last is not None and self._last.metric in OF_MODELS
        named = count.noun_hit is not None or spread
        return named and any(one.out_of is count for one in clauses.counts)

    def _same_again(
        self, clauses: Clauses, known: Draft, metric: str, count: Count
    ) -> tuple[Reading, Draft] | None:
        """Read a count that is of what `known` counted: of another time, place, level or part."""
        folded = self._context.folded
        if metric in OF_MODELS and count.noun in PLACES and _OF_WHICH.match(folded, count.end):
            return None  # "huyện có 10 xã, trong đó 9 xã đạt chuẩn": all there are
        remains = _REMAIN.search(folded, clauses.sentence.start, count.start) is not None
        remains = remains or (metric == CONSOLIDATED and is_still_weak(folded, count))
        action = known.count.action
        if remains and action is not None and action.phrase.code in LESSEN:
            return None  # "giảm 75 trường, hiện còn 422 trường"
        if (
            action is not None
            and action.phrase.code in _LEAVING
            and _ARE_LEFT.search(folded, clauses.sentence.start, count.start)
        ):
            return None  # "27 cán bộ xã đã nghỉ; xã còn 79 người"
        if remains and metric in CONGRESSES:
            return None  # "1.802/1.810 chi bộ đã đại hội. Na Rì còn 5 chi bộ"
        if remains and metric == CONSOLIDATED:
            return (UNDER_CONSOLIDATION, known.object, None, None), known
        if count.noun_hit is not None and self._is_present(count, known):
            return None
        if metric == DELEGATED and count.noun_hit is not None and self._are_all(known, count):
            return None  # "ủy quyền 140 thủ tục. Tổng cộng tỉnh có hơn 1.800 thủ tục"
        if self._is_more_than(known, count):
            return None
        if known.parent is not None and NAMED_BEHIND.match(folded, count.end):
            return None  # "9 ở cấp tỉnh, 18 ở cấp xã": another part
        metric = self._turned_about(clauses, known, metric, count)
        metric = self._at_level(metric, known, count)
        level = level_before(folded, count.start)
        beside = known.breakdown is not None and known.breakdown.startswith("cấp ")
        listed = beside or self._lists_parts(known.end, count.start)
        # "64 tổ chức (cấp tỉnh 9, cấp huyện 55)", "64 tổ chức. Trong đó, cấp huyện 55"
        if level and (listed or count.parenthesis >= 0):
            parent = known.parent if beside else known.parent or known
            return (metric, known.object, level, parent), known
        part = known.breakdown
        if known.object == "trait" and not count.noun and self._turns_to_bloc(known, count):
            part = None  # "46 học sinh được kết nạp. Khối doanh nghiệp thì chỉ 9"
        if SUMMED_UP.search(folded, known.end, count.start):
            part = None  # "khiển trách 5, khai trừ 3; tổng cộng 8"
        return (metric, known.object, part, None), known

    def _lists_parts(self, start: int, end: int) -> bool:
        """Whether words, or a colon and a new line, lead from a whole to its parts there."""
        return self._context.folded.startswith(":\n", start) or any(
            hit.phrase.surface.startswith(_LEADS_TO_PARTS)
            for hit in self._context.hits_in("part", start, end)
        )

    @staticmethod
    def _are_all(known: Draft, count: Count) -> bool:
        """Whether more are there than something was done to."""
        there = count.action is not None and count.action.phrase.attributes["weight"] == "weak"
        return there and (count.numeral.value or 0) > (known.value or 0)

    def _turned_about(self, clauses: Clauses, known: Draft, metric: str, count: Count) -> str:
        """The units before a merger where those after it were told, and the other way round."""
        before = clauses.before(count)[-1:]
        once = bool(before) and is_compared(self._context.folded, before[0], count)
        over = ENDED.match(self._context.folded, count.end)
        if metric == UNITS_AFTER and (once or over or self._is_before(clauses, count)):
            return UNITS_BEFORE
        if metric == UNITS_BEFORE and self._came_of_merger(known.end, count.start):
            return UNITS_AFTER
        if (
            metric == UNITS_BEFORE
            and not clauses.before(count)
            and (count.numeral.value or 0) < (known.value or 0)
            and _REMAIN.search(self._context.folded, clauses.sentence.start, count.start)
        ):
            return UNITS_AFTER  # "Trước sắp xếp có 141 xã. Từ ngày 1/2/2020, còn 125"
        return metric

    def _came_of_merger(self, start: int, end: int) -> bool:
        """Whether what follows there is after it: "tỉnh mới có", "Sau khi sắp xếp: 216"."""
        if _NEW_ONE_HAS.search(self._context.folded, start, end):
            return True
        said = [hit.phrase.code for hit in self._context.hits_in("cue", start, end)]
        said = [code for code in said if code in ("before_merger", "after_merger")]
        return said[-1:] == ["after_merger"]

    def _alike_before(self, known: Draft, count: Count) -> Draft | None:
        """The model told of the same units beside `known`, of which a fraction tells again.

        "402/518 ấp có bí thư chi bộ kiêm trưởng ấp; 17/64 bí thư … . Phước Long có 74/77 ấp".
        """
        if count.numeral.base is None or count.noun not in PLACES:
            return None
        told = self._context.sentence_index(known.start)
        return next(
            (
                one for one in reversed(self._recent)
                if one.metric in OF_MODELS and one.object == count.noun and one.base is not None
                and self._context.sentence_index(one.start) == told
            ),
            None,
        )  # fmt: skip

    def _people_before(self, known: Draft, count: Count) -> Draft | None:
        """The people told of beside `known`, with whom "người" goes on."""
        if known.object not in THINGS or not are_people(count):
            return None
        return next(
            (
                one for one in reversed(self._recent)
                if one.metric is not None and one.parent is None
                and self._families.get(one.object) in _PEOPLE
                and one.sentence is known.sentence
            ),
            None,
        )  # fmt: skip

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
            and (count.out_of is not None or deed.phrase.code in _FILLED)
            and deed.start >= count.end
            and _UNDERGONE.fullmatch(folded, count.end, deed.start) is not None
        )

    def _at_level(self, metric: str, known: Draft, count: Count) -> str:
        """The metric of the level that a row turns to: "38 xã …, cấp huyện có 2/14 địa phương"."""
        if metric not in CHAIRS_BY_LEVEL:
            return metric
        told = _LEVEL.findall(self._context.folded, count.start, count.end)
        told = told or _TURNS_TO_LEVEL.findall(self._context.folded, known.end, count.start)
        return CHAIRS_BY_LEVEL[told[-1] in _DISTRICTS] if told else metric

    def _of_others(
        self, clauses: Clauses, count: Count, sentence: int
    ) -> tuple[Reading, Draft] | None:
        """Read "kỷ luật 34 đảng viên; với tổ chức đảng, con số là 2": the same of others."""
        last, folded = self._last, self._context.folded
        floor = clauses.floor(count)
        turned = _SAME_FIGURE.search(folded, floor, count.start)
        if last is None or last.metric is None or turned is None:
            return None
        named = count.noun_hit is not None and count.noun != "person"
        if sentence - self._last_sentence > 1 or named:
            return None
        if turned["also"] is not None:
            noun = "member" if turned["also"].endswith(("đảng viên", "cá nhân")) else "party_org"
        else:
            whose = self._context.hit_filling("noun", *turned.span("whose"))
            if whose is None or last.count.action is None:
                return (last.metric, last.object, last.breakdown, None), last
            noun = whose.phrase.code
        metric = self._same_of(clauses, count, last, noun, sentence)
        return ((metric, noun, None, None), last) if metric is not None else None

    def _same_of(
        self, clauses: Clauses, count: Count, last: Draft, noun: str, sentence: int
    ) -> str | None:
        """The metric of what was done to `last`, done to others: to members, or organisations."""
        deed = last.count.action
        for kind, begins in _ON_BOTH.items():
            if noun in _ON_BOTH and noun != kind and (last.metric or "").startswith(begins):
                turned = (last.metric or "").replace(begins, _ON_BOTH[noun], 1)
                if turned in self._context.vocabulary.metrics:
                    return turned
        if deed is None:
            return None
        return self._rule(clauses, count, deed.phrase.code, noun, sentence)

    def _goes_on(self, known: Draft, count: Count) -> bool:
        if known.object in THINGS and count.noun == "person" and are_people(count):
            return False  # "bỏ 4 đầu mối. Dự kiến cuối năm, thêm 310 người"
        if self._counts_such_units(known, count) or _is_shortened(known, count):
            return True
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

    def _of_an_aim(self, clauses: Clauses, count: Count, sentence: int) -> Reading | None:
        """Read "kết nạp 82/145 chỉ tiêu": so many of those whom the deed itself names."""
        deed = count.action
        if deed is None or count.how != "adjacent" or count.numeral.base is None:
            return None
        inside = self._context.hits_in("noun", deed.start, deed.end)
        noun = inside[-1].phrase.code if inside else ""
        metric = self._rule(clauses, count, deed.phrase.code, noun, sentence)
        if metric is None or self._context.vocabulary.metrics[metric].base_role != "target":
            return None
        return metric, noun, None, None

    def _in_turn(self, clauses: Clauses, count: Count, sentence: int) -> Reading | None:
        """Read "Số kết luận có vi phạm lần lượt là 96 và 508": some of each told just before."""
        deed, row = count.action, clauses.row_of(count)
        if deed is None or count.noun or len(row) != len(_ON_BOTH) or count not in row:
            return None
        last = [one for one in self._recent if one.count not in row][-len(row) :]
        both = len(last) == len(row) and last[0].count.action is last[1].count.action
        if not both or last[0].object == last[1].object or any(one.parent for one in last):
            return None
        if sentence - self._last_sentence > 1 or deed is last[0].count.action:
            return None
        noun = last[row.index(count)].object
        metric = self._rule(clauses, count, deed.phrase.code, noun, sentence)
        return (metric, noun, None, None) if metric is not None else None


def _is_shortened(known: Draft, count: Count) -> bool:
    """Whether a shorter name is told again: "586 tổ chức cơ sở đảng; hiện nay có 643 tổ chức"."""
    hit = count.noun_hit
    bare = hit is not None and hit.phrase.surface == "tổ chức"
    return bare and known.object in ("grassroots_org", "party_org")


def _is_measured(count: Count) -> bool:
    """Whether it is told out of how many: "29/24 chỉ tiêu"."""
    return count.numeral.base is not None or count.out_of is not None


def are_people(count: Count) -> bool:
    """Whether it says that people are counted: "310 người", but "12 trường hợp" are anything."""
    hit = count.noun_hit
    return hit is not None and hit.phrase.surface.startswith("người")
