"""Which score is told with which place: each score with one place at most."""

import re
from collections.abc import Sequence

from sosanh.extract.catalogue.phrases import Hit
from sosanh.extract.rankings.ranks import Rank
from sosanh.extract.rankings.scores import Score

DISTANCE = r"(?:tăng|giảm|hơn|kém|cách|thêm|chênh|tụt|sụt|mất)(?!\w)"
"""Words of how far a score is from another: "tăng 1,41 điểm", "cách Bắc Ninh 2,02 điểm"."""
_ASIDE = (
    r"(?: ?\([^()]{0,90}\)"
    rf"|,? (?:cao |thấp )?{DISTANCE}[^;()]{{0,60}}?(?:\([^()]{{0,20}}\))?(?=,| ?\Z| (?:xếp|đứng))"
    r"|,? (?:thuộc|nằm trong|trong|ở|vào) (?:nhóm|tốp|top) (?:[^,;.]|, thành phố){0,90})"
)
# "đạt 64,72 điểm, giảm 1,72 điểm, xếp thứ 19", "đạt 86,81% (tăng 2,67% so với năm 2020) xếp thứ 37"
_LEADS_TO_PLACE = re.compile(
    rf"\)?{_ASIDE}{{0,3}}(?:[,;]| [-–])?"
    r" \(?(?:và |cũng |vẫn |còn |tiếp tục |cụ thể |nằm |ở |giữ |giành |là |xếp |đứng |đạt |vươn "
    r"|lên )*"
)
_LEAD_REACH = 170


class Pairing:
    """Pairs the `scores` of a sentence with its `ranks`.

    `named` are the indexes, `provinces` the provinces that the sentence names.
    """

    def __init__(
        self,
        folded: str,
        named: Sequence[Hit],
        provinces: Sequence[Hit],
        ranks: Sequence[Rank],
        scores: Sequence[Score],
    ) -> None:
        self._folded = folded
        self._named = named
        self._provinces = provinces
        self._ranks = ranks
        self._scores = scores
        self.given: set[int] = set()
        """Where the scores stand that are told with a place."""

    def score_of(self, rank: Rank, subject: Hit | None, index: Hit) -> Score | None:
        """The score told with a place that `subject` has in `index`; from then on it is given."""
        for score in self._scores:
            if (
                score.start not in self.given
                and self._is_told_with(score, rank, subject, index)
                and score.points(index) is not None
            ):
                self.given.add(score.start)
                return score
        return None

    def left(self) -> list[Score]:
        """The scores that are told with no place."""
        return [one for one in self._scores if one.start not in self.given]

    def _is_told_with(self, score: Score, rank: Rank, subject: Hit | None, index: Hit) -> bool:
        if score.start >= rank.end:
            return self._is_behind(score, rank, subject, index)
        return score.unit_end <= rank.start and self._is_before(score, rank, subject, index)

    def _is_behind(self, score: Score, rank: Rank, subject: Hit | None, index: Hit) -> bool:
        """Whether it is said of the place, or of the province or index that goes with the place."""
        if score.rank is not None:
            return score.rank is rank
        if score.province is not None:
            return score.province == subject and subject.start >= rank.end
        # "đứng thứ ba cả nước về PCI (70,53 điểm)"
        return (
            score.index is not None
            and score.index.phrase.code == index.phrase.code
            and rank.end <= score.index.start
            and not self._is_crossed(rank.end, score.index.start, subject, index)
        )

    def _is_before(self, score: Score, rank: Rank, subject: Hit | None, index: Hit) -> bool:
        if score.index is not None and score.index.phrase.code != index.phrase.code:
            return False
        if score.province is not None and subject not in (None, score.province):
            return False
        if score.rank is not None or self._is_crossed(score.unit_end, rank.start, subject, index):
            return False
        own = [hit.end for hit in self._named if hit.start == score.unit_end + 1]
        between = self._folded[own[-1] if own else score.unit_end : rank.start]
        if score.leads:
            return not rank.is_left and len(between) <= _LEAD_REACH and ";" not in between
        if subject is not None and subject.start >= score.start:
            return False  # "Quảng Ninh với 73,02 điểm, xếp thứ hai là Hải Phòng"
        return _LEADS_TO_PLACE.fullmatch(between) is not None

    def _is_crossed(self, start: int, end: int, subject: Hit | None, index: Hit) -> bool:
        """Whether another place, score, province or index stands between."""
        starts = (
            *(hit.start for hit in self._provinces if hit != subject),
            *(hit.start for hit in self._named if hit.phrase.code != index.phrase.code),
            *(rank.start for rank in self._ranks if not rank.is_left),
            *(score.start for score in self._scores),
        )
        return any(start <= one < end for one in starts)
