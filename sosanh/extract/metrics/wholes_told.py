"""The figures that others are parts of: in the sentence, in the one before, above a list."""

from sosanh.extract.counts.clauses import Clauses
from sosanh.extract.counts.count import Count
from sosanh.extract.drafts.draft import Draft
from sosanh.extract.metrics.cues import NEAR
from sosanh.extract.metrics.left_out import LESSEN
from sosanh.extract.metrics.stocks import StocksThere

_OF_WHOM = ("person", "member", "trait", "committee_member")
"""Nouns of the parts of those whom the sentence before counted."""
_PART_OPENINGS = (
    "trong số này", "trong đó", "trong số đó", "trong số những", "trong tổng số trên",
    "trong tổng số này", "trong tổng số đó", "trong số trên", "trong số nêu trên",
)  # fmt: skip


class WholesTold(StocksThere):
    """Finds what a count is a part of."""

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
