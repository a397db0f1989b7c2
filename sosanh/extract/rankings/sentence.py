"""The places and scores of provinces that one sentence tells."""

import re
from collections.abc import Collection, Sequence
from decimal import Decimal

from sosanh.extract.catalogue.phrases import Hit
from sosanh.extract.context import TextContext
from sosanh.extract.rankings.building import ranking_of, told_once
from sosanh.extract.rankings.followers import followers_of
from sosanh.extract.rankings.naming import (
    SpokenIndex,
    index_of,
    indexes_of,
    is_of_component,
    is_of_index,
    is_of_pillar,
)
from sosanh.extract.rankings.owners import (
    PROVINCES_OF_TODAY,
    is_of_lower_unit,
    named_behind,
    opens_on,
    own_scope,
    spoken_of,
    subject_of,
)
from sosanh.extract.rankings.pairing import Pairing
from sosanh.extract.rankings.ranks import Rank, find_ranks
from sosanh.extract.rankings.rows import indexes_in_a_row, places_in_a_row, scores_in_turn
from sosanh.extract.rankings.scores import Score, find_scores, in_earlier_years
from sosanh.extract.rankings.standing import StandingScores
from sosanh.extract.rankings.years import SentenceYears
from sosanh.extract.text.segments import Sentence
from sosanh.facts import Ranking, Scope

_OUT_OF = re.compile(
    r"(?:trong|trên|trong số|trên tổng số|/) ?(?P<of>63|34|64) (?:tỉnh|địa phương)"
)
# "xếp thứ 3/11 tỉnh trong vùng và thứ 12/63": one place and the other
_AND_PLACED = re.compile(r"[^;.:\d]{0,60}(?:,|(?<!\w)và) \Z")
# "SIPAS xếp thứ 5", "PAR INDEX 2022 là 85,12 điểm, hạng 29": in a province's own text the index
# alone is subject enough
_BESIDE = re.compile(
    r"\)?(?: ?\([^)]{0,30}\))?(?: (?:(?:năm )?20[012]\d|cùng năm))?(?: ?\([^)]{0,30}\))?:?"
    r"(?: (?:cũng |đã |được |của tỉnh |của thành phố |tỉnh ))?"
    r"(?:[ ,]*(?:là|đạt|được) \d{1,3},\d{1,4}(?: ?điểm| ?%)?)?[ ,;(]*(?:và |ở |cũng |tiếp tục )*"
)


class RankedSentence:
    """Reads a sentence in which `current` is the index spoken of, `named` those that it names.

    `before` is the index spoken of before it, `previous` holds the place that was given last.
    """

    def __init__(
        self,
        context: TextContext,
        sentence: Sentence,
        named: Sequence[Hit],
        years: SentenceYears,
        current: SpokenIndex,
        before: SpokenIndex | None,
        previous: Sequence[Ranking],
    ) -> None:
        self._context = context
        self._sentence = sentence
        self._named = named
        self._years = years
        self._current = current
        # "Phú Yên xếp thứ 58; DTI đứng thứ 47": the first is in the one spoken of before
        self._before = before
        self._last = before.hit if named and before is not None else current.hit
        self._previous = previous
        self._provinces = context.hits_in("province", sentence.start, sentence.end)
        self._ranks = find_ranks(context.folded, sentence, self._provinces, named)
        scores = find_scores(context.folded, sentence, named, self._provinces, self._ranks)
        self._pairing = Pairing(context.folded, named, self._provinces, self._ranks, scores)
        self._found: list[Ranking] = []

    def read(self) -> list[Ranking]:
        """Return the places and scores, in order."""
        context, sentence = self._context, self._sentence
        in_turn = scores_in_turn(context, self._provinces, self._named, sentence.end)
        self._read_ranks(in_turn[-1][1].unit_end if in_turn else sentence.end)
        followers = followers_of(context, sentence, self._current, [*self._previous, *self._found])
        self._found += followers
        taken = {one.evidence.char_start for one in followers}
        if in_turn and in_turn[0][1].start not in self._pairing.given:
            taken |= self._give_in_turn(in_turn)
        self._read_scores(taken)
        self._found += in_earlier_years(context, sentence, self._found)
        found = sorted(
            self._found, key=lambda one: (one.evidence.char_start, one.evidence.char_end)
        )
        return told_once(context, found)

    def _read_ranks(self, turns_end: int) -> None:
        end = -1
        for rank in self._ranks:
            if is_of_pillar(self._context, self._sentence, rank.start):
                continue
            if rank.start < end or (rank.place == 1 and rank.start >= turns_end):
                continue  # "A và B lần lượt đạt 72,9 và 72,8 điểm, dẫn đầu cả nước": both of them
            end = self._read_rank(rank)

    def _read_rank(self, rank: Rank) -> int:
        """Read the place at `rank`, or the row that it opens; return where that ends."""
        context, sentence, named = self._context, self._sentence, self._named
        row, end = places_in_a_row(context, rank, self._provinces, sentence.end)
        if row:
            for index in indexes_of(context, sentence, named, rank, self._last)[:1]:
                for hit, place in row:
                    self._add((hit.start, end), index, hit, place=place)
            return end
        if is_of_component(context, sentence, rank.start, [*named, *self._provinces]):
            return rank.end
        turns, end = indexes_in_a_row(context, rank, named, sentence.end)
        if turns and self._give_turns(rank, turns, end):
            return end
        self._read_place(rank)
        return rank.end

    def _give_turns(self, rank: Rank, turns: Sequence[tuple[Hit, int]], end: int) -> bool:
        """Add the places that one province has in several indexes; say whether one is told of."""
        subject = subject_of(self._context, rank.start, self._provinces)
        owner = own_scope(self._context, self._sentence, rank.start, named_self=True)
        if subject is None and owner is None:
            return False
        for index, place in turns:
            self._add((index.start, end), index, subject, place=place)
        return True

    def _read_place(self, rank: Rank) -> None:
        context, sentence = self._context, self._sentence
        owner = self._owner_of(rank)
        if owner is None:
            return
        indexes = indexes_of(context, sentence, self._named, rank, self._last)
        if not indexes:
            return
        subject = owner if isinstance(owner, Hit) else None
        start, end = rank.said_from or rank.start, rank.end
        score, points = None, None
        if len(indexes) == 1:
            score = self._pairing.score_of(rank, subject, indexes[0])
            points = score.points(indexes[0]) if score else None
        if score is not None and points is not None:
            start, end = min(start, score.start), max(end, score.end)
        if subject and sentence.start <= subject.start:
            start, end = min(start, subject.start), max(end, subject.end)
        total = rank.out_of or self._total()
        for index in indexes:
            year = self._years.at(rank.start, rank.end, index, self._carried(index))
            self._found.append(
                ranking_of(
                    context, (start, end), index, year, subject,
                    place=rank.place, out_of=total, score=points,
                )
            )  # fmt: skip

    def _owner_of(self, rank: Rank) -> Hit | Scope | None:
        """Whose place it is: a province that is named, or the one that the text is about."""
        context, sentence = self._context, self._sentence
        before = [hit for hit in self._named if hit.end <= rank.start]
        beside = any(_BESIDE.fullmatch(context.folded, hit.end, rank.start) for hit in before)
        subject = named_behind(context, sentence, rank, self._provinces)
        told = beside or self._goes_on(rank) or (rank.is_apposed and bool(before))
        if rank.is_plain and subject is None and not told:
            return None
        regional = rank.out_of is not None and int(rank.out_of) < PROVINCES_OF_TODAY
        if regional and not self._named:
            return None
        if subject is None and is_of_lower_unit(context, sentence, rank, self._provinces):
            return None
        itself = (
            beside or is_of_index(context, self._named, rank) or opens_on(context, sentence, rank)
        )
        return (
            subject
            or subject_of(context, rank.start, self._provinces)
            or spoken_of(context, sentence, rank.start)
            or own_scope(context, sentence, rank.start, named_self=itself)
        )

    def _goes_on(self, rank: Rank) -> bool:
        """Whether it is one more place: "hạng 6 (năm 2021: thứ 9)", "Huế nhất, Hà Nội thứ hai"."""
        found = self._found
        if not (found or self._named):
            return False
        if self._years.leads_to(rank.start):
            return True
        return bool(found) and (
            self._is_right_behind(rank) or (rank.out_of is not None and self._is_placed_too(rank))
        )

    def _give_in_turn(self, scores: Sequence[tuple[Hit, Score]]) -> set[int]:
        """Add the scores of provinces in their order; return where the provinces stand."""
        index = self._index_at(scores[0][0].start)
        told = [(province, score.points(index)) for province, score in scores]
        if any(points is None for _, points in told):
            return set()
        for province, points in told:
            self._add((province.start, scores[-1][1].end), index, province, score=points)
        self._pairing.given.update(score.start for _, score in scores)
        return {province.start for province, _ in told}

    def _read_scores(self, taken: Collection[int]) -> None:
        """Add the scores that are told without a place, but those of provinces `taken`."""
        standing = StandingScores(self._context, self._sentence, self._named, self._provinces)
        for score in self._pairing.left():
            owner = standing.owner_of(score)
            subject = owner if isinstance(owner, Hit) else None
            if owner is None or (subject is not None and subject.start in taken):
                continue
            index = score.index or self._index_at(score.start)
            points = score.points(index)
            if points is None:
                continue
            named = score.index or subject
            span = (
                named.start if named else score.start,
                score.unit_end if score.index else score.end,
            )
            self._add(span, index, subject, score=points)

    def _add(
        self,
        span: tuple[int, int],
        index: Hit,
        subject: Hit | None,
        *,
        place: int | None = None,
        score: Decimal | None = None,
    ) -> None:
        year = self._years.at(*span, index, self._carried(index))
        self._found.append(
            ranking_of(self._context, span, index, year, subject, place=place, score=score)
        )

    def _carried(self, index: Hit) -> int | None:
        """The year of the index where it was spoken of before."""
        is_before = self._before is not None and index is self._before.hit
        return self._before.year if is_before and self._before else self._current.year

    def _index_at(self, at: int) -> Hit:
        return index_of(self._context, self._sentence, self._named, at, self._last)

    def _total(self) -> str | None:
        match = _OUT_OF.search(self._context.folded, self._sentence.start, self._sentence.end)
        return match["of"] if match else None

    def _is_right_behind(self, rank: Rank) -> bool:
        """Whether nothing parts a place from the province before it."""
        folded = self._context.folded
        return any(folded[hit.end : rank.start] in (" ", ": ") for hit in self._provinces)

    def _is_placed_too(self, rank: Rank) -> bool:
        """Whether only "và" or a comma parts a place from the one that was given before it."""
        end = self._found[-1].evidence.char_end
        return _AND_PLACED.fullmatch(self._context.folded, end, rank.start) is not None
