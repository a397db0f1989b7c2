"""What was counted before, as a sentence may go on with it."""

import re
from collections.abc import Callable

from sosanh.extract.catalogue.phrases import Hit
from sosanh.extract.context import TextContext
from sosanh.extract.counts.clauses import Clauses
from sosanh.extract.counts.count import UNNAMED, Count, is_difference
from sosanh.extract.drafts.draft import Draft
from sosanh.extract.metrics.cues import NEAR
from sosanh.extract.metrics.rules import MetricRules
from sosanh.extract.numerals.numeral import Numeral
from sosanh.extract.text.rows import PLACES_LED_IN

_OF_THESE = re.compile(r" (?:người |đồng chí |đảng viên )?trong số (?:này|đó|ấy|họ)\b")
_PASSED = ("vượt ", "vượt chỉ tiêu ", "vượt kế hoạch ", "vượt chỉ tiêu giao ")
_AIM_LEAD = 30
_RECENT = 8
"""Figures that "hai con số này" may go back to."""


class Remembered(MetricRules):
    """The figures, nouns and shares told last, in text order."""

    def __init__(self, context: TextContext) -> None:
        super().__init__(context)
        self._last: Draft | None = None  # the last coded draft, in text order
        self._last_sentence = -9
        self._share: tuple[Count, int] | None = None
        self.recent_shares: list[Count] = []  # the last of them, in text order
        self._model_shared: tuple[Draft, int] | None = None  # of which only a share was told
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

    def told_lately(self, sentence: int, before: int | None = None) -> Draft | None:
        """The coded figure told last, in this sentence or the two before it.

        With `before`, the last that stands before that place.
        """
        known = self._last
        if before is not None:
            known = next((one for one in reversed(self._recent) if one.start < before), None)
        if known is None:
            return None
        near = sentence - self._context.sentence_index(known.start) <= NEAR
        return known if near else None

    def tail_at(self, sentence: int) -> Draft | None:
        """The figure, coded or not, with which the sentence before ended."""
        return self._tail if sentence - self._tail_sentence == 1 else None

    def last_whole(self, metric: str) -> Draft | None:
        """The last figure of `metric` that is no part, if it is not far back."""
        known = (one for one in reversed(self._recent) if one.metric == metric)
        return next((one for one in known if one.breakdown is None), None)

    def same_before(self, draft: Draft) -> Draft | None:
        """The figure of its metric that was told last before `draft`, if it is not far back."""
        known = (one for one in reversed(self._recent) if one.metric == draft.metric)
        return next((one for one in known if one.start < draft.start), None)

    def end_sentence(self, clauses: Clauses, drafts: dict[int, Draft], sentence: int) -> None:
        """Note what the next sentence may go on with: its last count, the whole before parts."""
        self._again.clear()
        counts = [
            count for count in clauses.counts
            if count.numeral.form != "percent" and not self._is_age(count.numeral)
        ]  # fmt: skip
        named = [count.noun for count in counts if count.noun not in UNNAMED]
        if not counts:
            return
        if sentence - self._tail_sentence == 1 and self._only_aims(clauses, counts):
            self._tail_sentence = sentence  # "Đại hội đề ra mỗi năm 1.800. Riêng năm nay là 764"
            return
        told = self._without_remarks(counts, drafts)
        tail = drafts.get(id(told[-1]))
        if tail is None:  # "kết nạp 2.164 đảng viên, chỉ tiêu cả năm là 2.200. Năm 2018 là 2.087"
            tail = self._measured_by(counts[-1], drafts)
        elif tail.dropped:  # "142 đảng viên, tăng 12. Vĩnh Linh 175"
            kept = (one for one in reversed(drafts.values()) if not one.dropped)
            tail = next(kept, None)
        while tail is not None and tail.parent is not None:
            tail = tail.parent
        self._tail, self._tail_sentence = tail, sentence
        self._noun = named[-1] if named else self._noun

    def _without_remarks(self, counts: list[Count], drafts: dict[int, Draft]) -> list[Count]:
        """Leave out the counts at the end that only say more of the one before them."""

        def is_unread_aside(one: Count) -> bool:
            return one.parenthesis >= 0 and id(one) not in drafts

        folded = self._context.folded
        # "kết nạp 118 đảng viên, vượt 8. Hải Hà 90"
        told = _without_last(counts, lambda one: folded.endswith(_PASSED, 0, one.numeral.start))
        # "kết nạp 5.210 đảng viên; chỉ tiêu là 8.000. Năm 2021 chỉ 1.214"
        told = _without_last(
            told, lambda one: self._is_set(one) and self._is_no_result(one, drafts)
        )
        # "kỷ luật 24 đảng viên, giảm một phần ba (36). Quý I chỉ có 3"
        told = _without_last(told, is_unread_aside)
        if self._only_differs(told[-1], drafts):
            coded = [one for one in told if (known := drafts.get(id(one))) and known.metric]
            if coded and not self._is_stock(drafts[id(coded[-1])]):
                # "kỷ luật 171 đảng viên, như vậy tăng 22. Phan Thiết 34", but not
                # "Nam Định còn 175 xã, Ninh Bình giảm 18. Hà Nam 11"
                told = coded
        # "kỷ luật 312 đảng viên, 9 trong số này …. Năm trước là 277"
        told = _without_last(told, lambda one: _OF_THESE.match(folded, one.end) is not None)
        # "chính quyền 1.224 (hành chính 163, sự nghiệp 1.061). Năm 2015: 96"
        return _without_last(told, is_unread_aside)

    def _is_age(self, numeral: Numeral) -> bool:
        return self._context.folded.startswith(" tuổi", numeral.end)

    def _is_set(self, count: Count) -> bool:
        """Whether a bare number is what an aim is: "chỉ tiêu của nhiệm kỳ là 8.000"."""
        lead = max(0, count.start - _AIM_LEAD)
        aims = self._context.hits_in("base_role", lead, count.start)
        return not count.noun and bool(aims)

    @staticmethod
    def _is_no_result(count: Count, drafts: dict[int, Draft]) -> bool:
        """Whether it is no figure, or one that is aimed at after a result of its kind was told."""
        known = drafts.get(id(count))
        before = (one for one in drafts.values() if one is not known)
        return known is None or (
            known.role == "target"
            and any(one.metric == known.metric and one.role == "achieved" for one in before)
        )

    def _only_differs(self, count: Count, drafts: dict[int, Draft]) -> bool:
        """Whether a count that is no figure tells by how many the one before it differs."""
        known = drafts.get(id(count))
        return (known is None or known.metric is None) and is_difference(
            self._context.folded, count
        )

    def _is_stock(self, draft: Draft) -> bool:
        return self._context.vocabulary.metrics[draft.metric or ""].kind == "stock"

    def _only_aims(self, clauses: Clauses, counts: list[Count]) -> bool:
        """Whether a sentence tells no more than what was aimed at, without what is counted."""
        aims = self._context.hits_in("base_role", clauses.sentence.start, counts[0].start)
        return bool(aims) and not any(
            count.noun not in UNNAMED
            or (
                count.action is not None and not aims[-1].start <= count.action.start < aims[-1].end
            )
            for count in counts
        )

    @staticmethod
    def _measured_by(aim: Count, drafts: dict[int, Draft]) -> Draft | None:
        """The figure that `aim` is the target of."""
        measured = (one for one in reversed(drafts.values()) if one.base_role == "target")
        return next((one for one in measured if one.base == aim.numeral.value), None)

    def remember_model(self, share: Draft, sentence: int) -> None:
        """Note a share as what units of a place may be told of."""
        self._model_shared = share, sentence

    def remember_share(self, count: Count, sentence: int) -> None:
        """Note a percent that is a share as what the next in a row of places is a share of."""
        self._share = count, sentence
        self.recent_shares = [*self.recent_shares[1 - _RECENT :], count]

    def share_before(self, clauses: Clauses, count: Count, sentence: int) -> Count | None:
        """The share right before `count`, in its sentence or at the end of the last one."""
        if self._share is None:
            return None
        share, place = self._share
        places = PLACES_LED_IN.match(self._context.folded, clauses.sentence.start, count.start)
        floor = places.end() if places is not None else 0  # "Ba huyện đạt trên 99%: …"
        before = [
            one for one in clauses.before(count)
            if one.numeral.form != "word" and one.start >= floor
        ]  # fmt: skip
        if before:  # "hai huyện A, B lần lượt 13,2% và 11,8%"
            return share if before[-1] is share else None
        return share if sentence - place == 1 else None


def _without_last(counts: list[Count], is_idle: Callable[[Count], bool]) -> list[Count]:
    """Leave out those at the end that are idle, but never the first."""
    while len(counts) > 1 and is_idle(counts[-1]):
        counts = counts[:-1]
    return counts
