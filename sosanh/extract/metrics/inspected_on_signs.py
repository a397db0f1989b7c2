"""Inspections on signs of violations, which a sentence need not call so again.

"kiểm tra khi có dấu hiệu vi phạm 9 tổ chức, trong đó huyện ủy kiểm tra 2": so was the part.
"""

import re

from sosanh.extract.counts.clauses import Clauses
from sosanh.extract.counts.count import Count
from sosanh.extract.drafts.draft import Draft
from sosanh.extract.metrics.cues import NEAR
from sosanh.extract.metrics.wholes_told import WholesTold

_OF_THIS_KIND = re.compile(r" (?:ở |theo )?(?:dạng|loại|diện|kiểu|hình thức) (?:này|ấy|đó|trên)\b")
_FOR_VIOLATIONS = "_for_violations"
_ON_SIGNS = (_FOR_VIOLATIONS, "_found_in_violation", "_disciplined")
"""How metrics end of what is told of those inspected on signs of violations."""
_SOME_INSPECTORS = re.compile(
    r"\W*(?:trong (?:tổng )?số (?:này|đó|ấy|trên)|trong đó|riêng),? (?:riêng )?"
    r"(?:ubkt|ủy ban kiểm tra) [^;:.()\d]{2,60} "
)
"""What opens a sentence on some inspectors: "Riêng UBKT Tỉnh ủy (trực tiếp) kiểm tra 4 …"."""
_NEXT_INSPECTORS = re.compile(
    r"(?: có dấu hiệu vi phạm)?[;,] (?:còn |riêng |và )?(?:ubkt|ủy ban kiểm tra) [^;:.()\d]{2,60} "
)
"""What turns to other inspectors: "… có dấu hiệu vi phạm; UBKT cấp huyện và cơ sở kiểm tra 17"."""
_INSPECTORS_ALONE = re.compile(r"\briêng,? (?:ubkt|ủy ban kiểm tra) [^,;:.()\d]{2,60}\Z")
"""Before what one of the inspectors did of it: "Riêng UBKT Tỉnh ủy kiểm tra 4 tổ chức đảng"."""
_WHERE_SIGNS_ARE = re.compile(
    r"\W*(?:riêng |còn |với |đối với |ở |tại )*(?:những |các )?(?:nơi|chỗ|địa phương|đơn vị|tổ chức"
    r"|trường hợp)(?: đảng)? có dấu hiệu vi phạm, [^;:.()\d]{0,60}\Z"
)
_TO_MEMBERS = re.compile(
    r"\W*(?:còn |riêng )?(?:đối với|với|về) (?:phía |các )?đảng viên,? (?:(?:đã|các cấp|cũng) )*"
)
_JUST_TOLD = 3
"""Figures back in which what was inspected stands before what was found there."""


class InspectedOnSigns(WholesTold):
    """Tells which inspections go on with those on signs of violations."""

    def _is_on_signs(
        self, clauses: Clauses, count: Count, drafts: dict[int, Draft], sentence: int
    ) -> bool:
        """Whether those of `count` were inspected on signs that were told before."""
        deed, last = count.action, self._last
        if deed is None:
            return False
        if self._is_led_in_by_signs(clauses, count, sentence):
            return True
        if last is None or not (last.metric or "").endswith(_ON_SIGNS):
            return False
        if deed is self._part_on_signs:
            return True  # carried on
        of_kind = _OF_THIS_KIND.match(self._context.folded, deed.end) is not None
        if not (of_kind or self._are_further(clauses, count, last, drafts, sentence)):
            return False
        self._part_on_signs = deed
        return True

    def _are_further(
        self,
        clauses: Clauses,
        count: Count,
        last: Draft,
        drafts: dict[int, Draft],
        sentence: int,
    ) -> bool:
        """Whether they are some of the `last`, or more that the same or other inspectors did."""
        here = id(last.count) in drafts
        if not here and self._inspectors_among(clauses, count, sentence):
            return True
        if here and (
            last.count.action is self._part_on_signs or self._inspectors_go_on(clauses, count)
        ):
            return True
        floor = last.count.end if here else clauses.sentence.start
        stop = count.action.start if count.action is not None else count.start
        listed = any(
            part.phrase.surface.startswith("trong")
            for part in self._context.hits_in("part", floor, stop)
        ) or _INSPECTORS_ALONE.search(self._context.folded, floor, stop)
        return bool(listed) and sentence - self._last_sentence <= 1

    def _is_led_in_by_signs(self, clauses: Clauses, count: Count, sentence: int) -> bool:
        """Whether the opening says where: "Riêng những nơi có dấu hiệu vi phạm, đã kiểm tra 14".

        Or turns to members, behind organisations: "… 17 tổ chức. Đối với đảng viên, kiểm tra 92".
        """
        start, deed = clauses.sentence.start, count.action
        if deed is None:
            return False
        folded = self._context.folded
        if _WHERE_SIGNS_ARE.match(folded, start, deed.start):
            return True
        return (
            _TO_MEMBERS.fullmatch(folded, start, deed.start) is not None
            and sentence - self._last_sentence == 1
            and any((one.metric or "").endswith(_ON_SIGNS) for one in self._recent[-_JUST_TOLD:])
        )

    def _inspectors_among(self, clauses: Clauses, count: Count, sentence: int) -> bool:
        """Whether some of the inspectors told before did so: "Trong số này, UBKT Tỉnh ủy …"."""
        told = any(
            (one.metric or "").endswith(_FOR_VIOLATIONS)
            and sentence - self._context.sentence_index(one.start) <= NEAR
            for one in self._recent
        )
        deed = count.action
        if not told or deed is None:
            return False
        start = clauses.sentence.start
        return _SOME_INSPECTORS.fullmatch(self._context.folded, start, deed.start) is not None

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
