"""Figures that go on with a model, with what is left of weak organisations, or with a whole."""

import re

from sosanh.extract.counts.clauses import Clauses
from sosanh.extract.counts.count import ORGANISATIONS, UNNAMED, Count
from sosanh.extract.counts.ellipsis import is_frame
from sosanh.extract.drafts.draft import Draft
from sosanh.extract.metrics.codes import (
    CONSOLIDATED,
    HEADS_ARE_SECRETARIES,
    OF_MODELS,
    RATED,
    UNDER_CONSOLIDATION,
)
from sosanh.extract.metrics.nouns_of_deeds import NounsOfDeeds, Reading

_VILLAGES = ("village", "village_chief")
_UNITS = ("admin_unit", "unit")
_RATED = {"party_orgs": ORGANISATIONS, "party_members": ("member", "person")}
_REMAINS = re.compile(r"\b(?:còn|còn lại) (?:hơn |gần )?\Z")
_REST = re.compile(r" (?:[^\W\d_]+ ){0,3}?còn lại\b")
_SEEN_TO = re.compile(
    r"(?: còn lại)?(?:,? (?:do|vì|bởi) [^;:.()\d]{3,60}?(?: nên|,))?"
    r",?(?: (?:hiện|nay|thì|vẫn|đều|còn|đã|sẽ))*"
    r" (?:đang|tiếp tục|phải|cần|chưa|chuyển sang|được (?:theo dõi|giúp|phân công|tiếp tục))\b"
)
"""Behind organisations that are left, that they are weak still: not "3 chi bộ còn lại giải thể"."""
_OF_THEM = re.compile(r"[-+*•–\s]*trong (?:tổng )?số \Z")


class GoingOn(NounsOfDeeds):
    """The figures that tell on of what is known from the figures before them."""

    def _goes_on_otherwise(
        self, clauses: Clauses, count: Count, drafts: dict[int, Draft], sentence: int
    ) -> tuple[Reading, Draft] | None:
        """Read what is left of weak ones, a place's part of a whole, or units behind a share."""
        left = self._still_weak_of(clauses, count, drafts, sentence)
        if left is not None:
            return left
        known = self._whole_shared_out(clauses, count, drafts) or self._model_of_share(
            clauses, count, sentence
        )
        if known is None:
            return None
        return (known.metric, known.object, None, None), known

    def _is_of_units_modelled(self, count: Count) -> bool:
        """Whether it is out of units of which so many were told to have a model: "mới 112/301 xóm".

        "1.204 xóm có bí thư chi bộ kiêm xóm trưởng. Anh Sơn, huyện miền núi, mới 112 trên 301 xóm".
        """
        whole, last = count.out_of, self._last
        if whole is None or last is None or last.metric not in OF_MODELS:
            return False
        return count.noun in ("", whole.noun) and _are_units_of(last.metric, whole.noun)

    @staticmethod
    def _counts_such_units(known: Draft, count: Count) -> bool:
        """Whether so many of all units are told of that may have the model of `known`."""
        of_all = count.numeral.base is not None or count.out_of is not None
        model = known.metric if known.metric in OF_MODELS else None
        return of_all and model is not None and _are_units_of(model, count.noun)

    def _model_of_share(self, clauses: Clauses, count: Count, sentence: int) -> Draft | None:
        """The model of which only a share was told: "đạt 75,3%. Đi đầu là Mù Cang Chải, 98/103"."""
        shared, whole = self._model_shared, count.numeral.base is not None or count.out_of
        if shared is None or not whole or clauses.counted_before(count):
            return None
        draft, told = shared
        if sentence - told > 1 or self._last_sentence == sentence:
            return None
        units = count.out_of.noun if count.out_of is not None else count.noun
        start = max(draft.end, clauses.sentence.start)
        fits = _are_units_of(draft.metric or "", units)
        return draft if fits and is_frame(self._context, start, count.start) else None

    def _whole_shared_out(
        self, clauses: Clauses, count: Count, drafts: dict[int, Draft]
    ) -> Draft | None:
        """The whole with which a row of places opens: "Trong 214 đảng viên bị …, Chư Sê có 33"."""
        whole, folded = count.out_of, self._context.folded
        known = drafts.get(id(whole)) if whole is not None else None
        if whole is None or known is None or known.metric is None or not clauses.ends(count):
            return None
        if count.noun_hit is not None or whole.end > count.start:
            return None
        if not _OF_THEM.fullmatch(folded, clauses.sentence.start, whole.start):
            return None
        comma = folded.rfind(", ", known.end, count.start)
        named = comma >= 0 and self._context.places.are_named_between(comma, count.start)
        return known if named and is_frame(self._context, comma, count.start) else None

    def _still_weak_of(
        self, clauses: Clauses, count: Count, drafts: dict[int, Draft], sentence: int
    ) -> tuple[Reading, Draft] | None:
        """Read the rest of weak organisations of which some were consolidated: "…; còn 3 …".

        As many must be left as the numbers before say.
        """
        last, value = self._last, count.numeral.value
        if last is None or last.metric != CONSOLIDATED or sentence - self._last_sentence > 1:
            return None
        if count.noun not in (*UNNAMED, *ORGANISATIONS) or value is None or last.value is None:
            return None
        folded = self._context.folded
        left = _REMAINS.search(folded, clauses.sentence.start, count.start) is not None
        left = left or _REST.match(folded, count.numeral.end) is not None
        seen_to = _SEEN_TO.match(folded, count.end) is not None
        if not (seen_to or (left and clauses.ends(count))):
            return None
        if last.value + value not in self._weak_told(last, clauses, count, drafts):
            return None
        return (UNDER_CONSOLIDATION, last.object, None, None), last

    def _weak_told(
        self, last: Draft, clauses: Clauses, count: Count, drafts: dict[int, Draft]
    ) -> set[object]:
        """How many weak organisations there were, as far as the figures before tell."""
        told: set[object] = {last.base, last.count.numeral.base}
        if last.count.out_of is not None:
            told.add(last.count.out_of.numeral.value)
        told |= {
            one.numeral.value for one in clauses.counted_before(count)
            if one is not last.count and one.noun in (*UNNAMED, *ORGANISATIONS)
        }  # fmt: skip
        told |= {one.value for one in self._recent if one.metric == UNDER_CONSOLIDATION}
        return told - {None}


def _are_units_of(metric: str, noun: str) -> bool:
    """Whether so many of `noun` may have the model, or the grade, that `metric` counts."""
    if metric in RATED:
        return noun in _RATED[metric.partition("_rated")[0]]
    return noun in (_VILLAGES if metric == HEADS_ARE_SECRETARIES else _UNITS)
