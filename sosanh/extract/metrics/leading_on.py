"""The words that lead from a figure on to a number: "…; cả năm phấn đấu 3.500"."""

import re

from sosanh.extract.counts.clauses import Clauses
from sosanh.extract.counts.count import UNNAMED, Count
from sosanh.extract.counts.ellipsis import is_frame
from sosanh.extract.drafts.draft import Draft
from sosanh.extract.metrics.codes import CHAIRS_BY_LEVEL
from sosanh.extract.metrics.remembered import Remembered
from sosanh.extract.text.cued import cued
from sosanh.extract.text.rows import PLACES_LED_IN
from sosanh.extract.text.segments import Sentence
from sosanh.extract.text.units import COMMUNE, DISTRICT

_TIMES_LED_IN = re.compile(
    r"[^,;:.()\d]{0,40}\b(?:các|những|từng|mỗi|mấy|vài) (?:năm|quý|tháng|nhiệm kỳ)\b"
    r"[^;:.()\d]{0,60}: "
)
"""What leads in a row of times."""
_OF_AN_AIM = re.compile(r"\b(?:tiến độ|chỉ tiêu|kế hoạch|về đích|cán đích)\b")
_COMES_TO = re.compile(r"[^,;:.()\d]{0,40}, (?:tức|nghĩa|hay) (?:là )?")
_NUMBER_ALONE = re.compile(r"\d{1,2}[.)]")
_ANOTHER_TIME = re.compile(r"\((?:cùng kỳ|(?:năm|quý|tháng|kỳ|nhiệm kỳ) )")
_AIM_LEAD = 24
_IS_SET = re.compile(
    r"(?: (?:được|giao|đề ra|đặt ra|cả|trong|của|năm|năm nay|nhiệm kỳ|khóa này|tỉnh|huyện|quý"
    r"|toàn khóa|ban đầu|chỉ|vẫn|giữ|là|có|những|\d năm|(?:19|20)\d\d(?: ?[-–] ?20\d\d)?))*"
    r"(?: (?:hơn|trên|khoảng|ít nhất))? "
)
"""Between a target and how much it is: "chỉ tiêu cả năm là 90"."""
_TURNS_TO_PLACES = cued(
    r"(?:[^,;:.()\d]{0,40}\b)?(?:từng|các|mỗi|giữa các)"
    r" (?:nơi|huyện|xã|phường|địa phương|đơn vị|đảng bộ|cấp ủy|vùng)\b[^;:()\d]{0,60}[.:…]",
    "từng ", "các ", "mỗi ",
)  # fmt: skip
"""A sentence that only turns to the places: "Nhìn vào từng nơi, bức tranh không đều."."""
_STRIVES = re.compile(r" (?:phấn đấu|đặt mục tiêu|mục tiêu)(?: là| đạt| đến)? (?:hơn |trên )?\Z")
_LEVEL = re.compile(rf"\b({DISTRICT}|{COMMUNE})\b")
_DISTRICTS = tuple(DISTRICT.split("|"))
_NEXT_LEVEL = re.compile(r"(?:[;,](?: và| còn)?|,? và|,? cùng) (?:hơn |gần )?")
_LONGEST_REMARK = 120
_OF_WHOM = ("member", "person", "trait", "unit", "admin_unit", "new_member")
_SAYS_OF_IT = re.compile(
    r"(?:các |những |số )?(?:vi phạm|sai phạm|nguồn(?! (?:thu|vốn|lực|nước|điện|hàng|lợi|chi)\b)"
    r"|phần lớn|đa số|chủ yếu|hầu hết|dính|nguyên nhân|lý do|kết quả (?:giữa|không|chưa|này)\b)"
)
"""How a sentence begins that says more of a figure: "Nguồn chủ yếu là thanh niên"."""
_LEAVING = ("leave", "retire", "trim", "resolve", "none")
_SAY_NO_MORE = ("complete", "none", "total", "present")
_MORE_OF_IT = re.compile(
    r"[^,;:.()\d]{0,60},? (?:cả|tất cả|đều|vượt|đạt|cao nhất|nhiều nhất|chủ yếu|phần lớn|đa số)\b"
    r"[^,;:.()\d]{0,60}"
)
"""What adds nothing to a figure: "thi 4 chức danh, cả bốn thành công; năm 2020 lên 9"."""

_THAN_THEN = re.compile(
    r"[;,] (?:nhưng |song )?(?:so (?:với )?|(?:(?:thấp|cao|nhiều|ít) hơn|hơn|kém)(?: so với)? )"
    r"(?P<then>[^,;:.()]{3,50}) \((?:là |có )?"
)
"""What sets a figure of another time beside one told before: "…; so với năm 2010 (71) thì giảm"."""


class LeadingOn(Remembered):
    """What was counted before, and what the words behind it lead on to."""

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
        if semicolon < 0 or self._context.tells_quantity(start, semicolon):
            return False
        told = self._context.hits_in("action", start, semicolon)
        same: tuple[str, ...] = _LEAVING
        if deed.phrase.code not in _LEAVING:
            same = deed.phrase.code, *_SAY_NO_MORE
            if _MORE_OF_IT.fullmatch(folded, start, semicolon) is None:
                return False
        alike = all(hit.phrase.code in same for hit in told)
        return alike and is_frame(self._context, semicolon + 1, count.start)

    def _turns_to_level(self, known: Draft, start: int, count: Count) -> bool:
        """Whether units of the other level follow: "…: 1 trong 8 huyện; 11 trong 75 xã"."""
        if known.metric not in CHAIRS_BY_LEVEL or count.noun != "admin_unit":
            return False
        told = _LEVEL.findall(self._context.folded, count.start, count.end)
        other = bool(told) and CHAIRS_BY_LEVEL[told[0] in _DISTRICTS] != known.metric
        return other and _NEXT_LEVEL.fullmatch(self._context.folded, start, count.start) is not None

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
            and (
                not self._context.folded[start : aims[0].start].strip(" ,;-+*•")
                or is_frame(self._context, start, aims[0].start, bare=True)
            )
        )

    def _follows_tail(self, sentence: int) -> bool:
        """Whether nothing but lines that lead in places stand after the last figure."""
        between = self._context.sentences[self._tail_sentence + 1 : sentence]
        return sentence > self._tail_sentence >= 0 and all(
            self._tells_shares(one)
            or _NUMBER_ALONE.fullmatch(self._context.folded, one.start, one.end)
            or PLACES_LED_IN.fullmatch(self._context.folded, one.start, one.end)
            or self._turns_to_places(one)
            or (len(between) == 1 and self._says_more_of_it(one))
            for one in between
        )

    def _says_more_of_it(self, one: Sentence) -> bool:
        """Whether a sentence without figures only says more of the last one, before places follow.

        "… kỷ luật 243 đảng viên. Vi phạm nhiều nhất là về đất đai. Long Điền 41, Phú Mỹ 37".
        """
        known, context = self._tail, self._context
        index = context.sentence_index(one.start)
        after = context.sentences[index + 1]
        if known is None or known.metric is None or known.count.action is None:
            return False
        if not one.paragraph == after.paragraph == known.sentence.paragraph:
            return False
        if context.vocabulary.metrics[known.metric].kind != "flow":
            return False
        if context.counts_something(index) or one.end - one.start > _LONGEST_REMARK:
            return False
        deeds = context.hits_in("action", one.start, one.end)
        nouns = context.hits_in("noun", one.start, one.end)
        if any(
            not hit.phrase.attributes["weight"]
            and hit.phrase.code not in (known.count.action.phrase.code, "violate")
            for hit in deeds
        ) or any(hit.phrase.code not in (known.object, *_OF_WHOM) for hit in nouns):
            return False
        return _SAYS_OF_IT.match(context.folded, one.start, one.end) is not None

    def _tells_shares(self, one: Sentence) -> bool:
        """Whether a sentence only tells what share of those some are: "Nữ chiếm 41%"."""
        own = self._context.sentences[self._tail_sentence]
        told = [
            numeral for numeral in self._context.numerals_in(one.start, one.end)
            if numeral.reason is None and not self._is_age(numeral)
        ]  # fmt: skip
        deeds = self._context.hits_in("action", one.start, one.end)
        return (
            one.paragraph == own.paragraph
            and bool(told)
            and all(numeral.form == "percent" for numeral in told)
            and all(hit.phrase.attributes["weight"] for hit in deeds)
        )

    def _behind_times_led_in(self, start: int, count: Count) -> int:
        """Where a row of times begins: "Nếu so với các năm trước thì thấp: 2017 có 1.702"."""
        led = _TIMES_LED_IN.match(self._context.folded, start, count.start)
        if led is None:
            return start
        deeds = self._context.hits_in("action", start, led.end())
        other = any(not hit.phrase.attributes["weight"] for hit in deeds)
        other = other or bool(self._context.hits_in("noun", start, led.end()))
        return start if other else led.end()

    def _with_an_aim(self, known: Draft | None, start: int, count: Count) -> Draft | None:
        """The figure that has an aim, where one is spoken of: "Mộc Châu vượt tiến độ với 198"."""
        if known is None or _OF_AN_AIM.search(self._context.folded, start, count.start) is None:
            return known
        metrics = self._context.vocabulary.metrics
        return next(
            (
                one for one in (known, *reversed(self._recent))
                if one.metric is not None and metrics[one.metric].base_role == "target"
            ),
            known,
        )  # fmt: skip

    def _is_told_apart(self, by: Count, count: Count) -> bool:
        """Whether it is worked out, or ended: "Bắc Hà 142, hơn Sa Pa 9 người; Bát Xát 97"."""
        apart = self._context.folded.startswith(";", by.end)
        return apart or self._is_worked_out(by, count)

    def _is_worked_out(self, by: Count, count: Count) -> bool:
        """Whether `count` is what it comes to: "Quỳnh Nhai kém 9 người, tức 112"."""
        return _COMES_TO.match(self._context.folded, by.end, count.start) is not None

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
        if self._context.folded.startswith(",", one.parenthesis):
            return one.parenthesis  # "Mai Sơn, nơi có 3 khu công nghiệp, thêm 241"
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

    def _than_then(
        self, clauses: Clauses, previous: Count, count: Count, drafts: dict[int, Draft]
    ) -> Draft | None:
        """The figure that is compared behind a remark: "64 bị kỷ luật, …; so với năm 2010 (71)".

        The remark may tell of no other deed or figure.
        """
        folded = self._context.folded
        told = (one for one in reversed(drafts.values()) if one.metric and one.end <= count.start)
        known = next(told, None)
        if known is None or known.count.parenthesis >= 0 or not clauses.ends(count):
            return None
        mark = max(folded.rfind(one, known.end, count.parenthesis) for one in ";,")
        than = _THAN_THEN.fullmatch(folded, mark, count.start) if mark >= 0 else None
        if than is None or not is_frame(self._context, *than.span("then")):
            return None
        said = self._context.hits_in("action", known.end, mark)
        other = any(
            not hit.phrase.attributes["weight"] and hit.phrase.code != "violate" for hit in said
        )
        counted = previous is not known.count and previous.numeral.form != "word"
        return None if other or counted else known
