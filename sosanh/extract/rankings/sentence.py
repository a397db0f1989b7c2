"""The places and scores of provinces that one sentence tells."""

import re
from collections.abc import Sequence

from sosanh.extract.catalogue.phrases import Hit
from sosanh.extract.context import TextContext
from sosanh.extract.rankings.building import ranking_of
from sosanh.extract.rankings.followers import followers_of
from sosanh.extract.rankings.naming import (
    OF_TABLE,
    SpokenIndex,
    index_of,
    indexes_of,
    is_of_component,
    is_of_index,
    is_of_pillar,
)
from sosanh.extract.rankings.owners import (
    is_of_lower_unit,
    named_behind,
    names_lower_unit,
    own_scope,
    spoken_of,
    subject_of,
)
from sosanh.extract.rankings.ranks import Rank, find_ranks
from sosanh.extract.rankings.rows import indexes_in_a_row, places_in_a_row, scores_in_turn
from sosanh.extract.rankings.scores import (
    SCORE,
    as_published,
    in_earlier_years,
    told_before,
)
from sosanh.extract.rankings.years import year_before, year_of_rank
from sosanh.extract.text.segments import Sentence
from sosanh.facts import Ranking, Scope

_OUT_OF = re.compile(
    r"(?:trong|trên|trong số|trên tổng số|/) ?(?P<of>63|34|64) (?:tỉnh|địa phương)"
)
# "tăng 1,41 điểm", "cách Bắc Ninh 2,02 điểm": how far, and no score
_DISTANCE = r"(?:tăng|giảm|hơn|kém|cách|thêm|chênh|tụt|sụt|mất)(?!\w)"
# "xếp thứ 40 cả nước (năm 2018 đạt 81,24%)": the score of another year
_YEAR_ASIDE = r"\((?:trong )?(?:năm )?20[012]\d(?!\d|\))"
_SCORE = re.compile(
    rf"(?:(?:(?!{_DISTANCE}|{_YEAR_ASIDE})[^;.]){{0,30}}?"
    r"(?:với|đạt|được|giá trị|số điểm|điểm số|là)|\s?\(|,? ?|: )"
    r"[ (]{0,2}(?:số |giá trị |mức (?:điểm )?|kết quả |chỉ số |tổng điểm )?"
    rf"{SCORE}(?! ?(?:triệu|tỷ|nghìn))"
)
# "Với thứ hạng 8, Bến Tre (64,9 điểm) tiến thêm"
_SCORE_RIGHT = re.compile(rf" \({SCORE} ?(?:điểm|%)")
# "thứ hai trong 63 tỉnh, thành phố, 47,05 điểm": the unit says that it is the score
_SCORE_IN_POINTS = re.compile(
    rf"(?:(?!{_DISTANCE}|{_YEAR_ASIDE})[^;.]){{0,45}}?"
    rf"(?<![\d.,]){SCORE}(?:/\d{{2,3}})? ?(?:điểm|%)"
)
# "thấp nhất là Bến Tre, 61,2 điểm"
_LAST_SCORE = re.compile(
    r"[^;,.\d]{0,40}(?<!\w)(?:thấp nhất|đội sổ|cuối bảng|cuối)(?!\w)[^;,.\d]{0,25}"
    rf"{SCORE}"
)
_ASIDE = (
    r"(?: ?\([^()]{0,90}\)"
    rf"|,? (?:cao |thấp )?{_DISTANCE}[^;()]{{0,60}}?(?:\([^()]{{0,20}}\))?(?=,)"
    r"|,? (?:thuộc|nằm trong|trong|ở|vào) (?:nhóm|tốp|top) [^,;.]{0,40})"
)
# "đạt 64,72 điểm, giảm 1,72 điểm, xếp thứ 19", "đạt 86,81% (tăng 2,67% so với năm 2020) xếp thứ 37"
_SCORE_BEFORE = re.compile(
    rf"(?<![\d.,])(?<!tăng )(?<!giảm )(?<!hơn )(?<!kém )(?<!cách )(?<!thêm )(?<!tụt ){SCORE}"
    rf"(?:/\d{{2,3}})?(?: ?điểm| ?% ?điểm| ?%)?\)?{_ASIDE}{{0,3}}(?:[,;]| [-–])?"
    r" (?:và |cũng |vẫn |tiếp tục |cụ thể |nằm |ở |giữ |giành |là |xếp |đứng |đạt |vươn |lên )*\Z"
)
# "xếp thứ 29, giảm 4 bậc (đạt 86,1%)"
_MOVED_BY = re.compile(
    r"[ ,(]{1,3}(?:cùng )?(?:tăng|giảm|lên|xuống|tụt) \d{1,2} (?:bậc|hạng|vị trí|thứ hạng)"
    r"(?: so với (?:cùng kỳ )?(?:năm )?(?:20[012]\d|trước)(?!\d))?\)?"
)
# "xếp thứ 3/11 tỉnh trong vùng và thứ 12/63": one place and the other
_AND_PLACED = re.compile(r"[^;.:\d]{0,60}(?:,|(?<!\w)và) \Z")
_OWN_SCORE = re.compile(
    r"\)?(?: của (?:tỉnh|thành phố|địa phương))?(?: năm 20[012]\d)?(?: của (?:tỉnh|thành phố))?"
    r",? (?:đạt|được|là|(?:thuộc|xếp|trong|nằm trong) nhóm [^,;.\d]{0,30}? (?:với|đạt)) "
    rf"{SCORE}(?:/\d{{2,3}})? ?(?:điểm|%)"
)
# "SIPAS xếp thứ 5", "PAR INDEX 2022 là 85,12 điểm, hạng 29": in a province's own text the index
# alone is subject enough
_BESIDE = re.compile(
    r"\)?(?: ?\([^)]{0,30}\))?(?: (?:năm )?20[012]\d)?(?: ?\([^)]{0,30}\))?:?"
    r"(?: (?:cũng |đã |được |của tỉnh |của thành phố |tỉnh ))?"
    r"(?:[ ,]*(?:là|đạt|được) \d{1,3},\d{1,4}(?: ?điểm| ?%)?)?[ ,;(]*(?:và |ở |cũng |tiếp tục )*"
)
# "Với 73,40 điểm trong bảng xếp hạng, …": the first place of the sentence has it
_SCORE_FIRST = re.compile(
    r"[^\w]*(?:với|đạt) (?:tổng )?(?:điểm số |số điểm |số )?(?P<score>\d{1,3},\d{1,4})"
    r"(?: ?(?:điểm|%)|(?<=điểm số \d\d,\d)(?=,)|(?<=điểm số \d\d,\d\d)(?=,)"
    r"|(?<=số điểm \d\d,\d)(?=,)|(?<=số điểm \d\d,\d\d)(?=,))"
)
# "…, với điểm số PCI năm 2023 đạt 71,25 điểm, Quảng Ninh tiếp tục đứng đầu"
_SCORE_OF_NEXT = re.compile(
    r"(?:(?<=[,;:] )|(?<=\w và ))(?:với|đạt) (?:[^,.;:\d]|20\d\d){0,60}?"
    rf"{SCORE} ?(?:điểm|%),? (?:tỉnh |thành phố |tp\.? ?)?\Z"
)
# "cách tỉnh Bắc Ninh 2,02 điểm"
_AWAY_FROM = re.compile(rf"(?<!\w)(?:bỏ xa|{_DISTANCE})[^;.\d]{{0,60}}\Z")
_OF_ITS_WORK = re.compile(
    r"\b(?:giải ngân|đầu tư công|tăng trưởng|tỷ lệ|thu ngân sách|kim ngạch|sản xuất|vốn|grdp"
    r"|hộ nghèo)\b[^,;.:\d]{0,60} (?:của|ở|tại) (?:tỉnh |thành phố )?\Z"
)
"""Before a province of which something else is measured: "Giải ngân đầu tư công của Cần Thơ …"."""
_PROVINCES_OF_TODAY = 34
_SCORE_REACH = 170
_SCORE_BEHIND_REACH = 60
_NEAR = 25


class RankedSentence:
    """Reads a sentence in which `current` is the index spoken of, `named` those that it names.

    `previous` holds the place that was given last before it, if any.
    """

    def __init__(
        self,
        context: TextContext,
        sentence: Sentence,
        named: Sequence[Hit],
        current: SpokenIndex,
        previous: Sequence[Ranking],
    ) -> None:
        self._context = context
        self._sentence = sentence
        self._named = named
        self._current = current
        self._previous = previous
        self._provinces = context.hits_in("province", sentence.start, sentence.end)
        self._found: list[Ranking] = []
        self._given: set[int] = set()  # where the scores stand that are given to somebody

    def read(self) -> list[Ranking]:
        """Return the places and scores, in order."""
        context, sentence = self._context, self._sentence
        scores = scores_in_turn(context, self._provinces, sentence.end)
        self._read_ranks(scores[-1][1].end() if scores else sentence.end)
        followers = followers_of(context, sentence, self._current, [*self._previous, *self._found])
        self._found += followers
        taken = {one.evidence.char_start for one in followers}
        if scores and scores[0][1].start("score") not in self._given:
            self._give_in_turn(scores)
            taken |= {province.start for province, _ in scores}
        self._read_scores([hit for hit in self._provinces if hit.start not in taken])
        self._found += in_earlier_years(context, sentence, self._found)
        self._read_own_scores()
        return sorted(self._found, key=lambda one: (one.evidence.char_start, one.evidence.char_end))

    def _read_ranks(self, scores_end: int) -> None:
        end = -1
        for rank in find_ranks(self._context.folded, self._sentence, self._provinces):
            if is_of_pillar(self._context, self._sentence, rank.start):
                continue
            if rank.start < end or (rank.place == 1 and rank.start >= scores_end):
                continue  # "A và B lần lượt đạt 72,9 và 72,8 điểm, dẫn đầu cả nước": both of them
            end = self._read_rank(rank)

    def _read_rank(self, rank: Rank) -> int:
        """Read the place at `rank`, or the row that it opens; return where that ends."""
        context, sentence, named = self._context, self._sentence, self._named
        row, end = places_in_a_row(context, rank, self._provinces, sentence.end)
        if row:
            for index in indexes_of(context, sentence, named, rank, self._current.hit)[:1]:
                for hit, place in row:
                    self._add((hit.start, end), index, hit, place=place)
            return end
        if is_of_component(context, sentence, rank, [*named, *self._provinces]):
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
        indexes = indexes_of(context, sentence, self._named, rank, self._current.hit)
        if not indexes:
            return
        subject = owner if isinstance(owner, Hit) else None
        score = self._score_of(rank, subject, indexes[0]) if len(indexes) == 1 else None
        start, end = rank.start, rank.end
        if score:
            self._given.add(score.start("score"))
            start, end = min(start, score.start()), max(end, score.end())
        if subject and sentence.start <= subject.start:
            start, end = min(start, subject.start), max(end, subject.end)
        last = self._found[-1].evidence.char_end if self._found else None
        year = year_of_rank(context, sentence, rank, last, self._current.year)
        total = rank.out_of or self._total()
        for index in indexes:
            self._found.append(
                ranking_of(
                    context, (start, end), index, year, subject,
                    place=rank.place, out_of=total, score=score,
                )
            )  # fmt: skip

    def _owner_of(self, rank: Rank) -> Hit | Scope | None:
        """Whose place it is: a province that is named, or the one that the text is about."""
        context, sentence = self._context, self._sentence
        beside = any(
            _BESIDE.fullmatch(context.folded, hit.end, rank.start)
            for hit in self._named
            if hit.end <= rank.start
        )
        subject = named_behind(context, sentence, rank, self._provinces)
        if rank.is_plain and subject is None and not (beside or self._goes_on(rank)):
            return None
        regional = rank.out_of is not None and int(rank.out_of) < _PROVINCES_OF_TODAY
        if regional and not self._named:
            return None
        if subject is None and is_of_lower_unit(context, sentence, rank, self._provinces):
            return None
        told = beside or is_of_index(context, self._named, rank)
        return (
            subject
            or subject_of(context, rank.start, self._provinces)
            or own_scope(context, sentence, rank.start, named_self=told)
            or spoken_of(context, sentence, rank.start)
        )

    def _goes_on(self, rank: Rank) -> bool:
        """Whether it is one more place: "hạng 6 (năm 2021: thứ 9)", "Huế nhất, Hà Nội thứ hai"."""
        found = self._found
        if not (found or self._named):
            return False
        if year_before(self._context, self._sentence, rank.start) is not None:
            return True
        return bool(found) and (
            self._is_right_behind(rank) or (rank.out_of is not None and self._is_placed_too(rank))
        )

    def _score_of(self, rank: Rank, subject: Hit | None, index: Hit) -> re.Match[str] | None:
        return self._score_behind(rank, subject, index) or self._score_before(rank, subject, index)

    def _score_behind(self, rank: Rank, subject: Hit | None, index: Hit) -> re.Match[str] | None:
        folded, limit = self._context.folded, self._sentence.end
        behind = max(rank.end, subject.end if subject else 0)
        if rank.end < index.start and OF_TABLE.search(folded, rank.end, index.start):
            behind = max(behind, index.end)
        moved = _MOVED_BY.match(folded, behind, limit)
        behind = moved.end() if moved else behind
        score = None
        if subject is not None and subject.start > rank.start:
            score = _SCORE_RIGHT.match(folded, subject.end, limit)
        limit = min(limit, behind + _SCORE_BEHIND_REACH)
        score = score or _SCORE.match(folded, behind, limit)
        score = score or _SCORE_IN_POINTS.match(folded, behind, limit)
        if score is None:
            return None
        others = [hit for hit in self._named if hit.phrase.code != index.phrase.code]
        crossed = any(behind <= hit.start < score.end() for hit in (*self._provinces, *others))
        return None if crossed else score

    def _score_before(self, rank: Rank, subject: Hit | None, index: Hit) -> re.Match[str] | None:
        context, sentence = self._context, self._sentence
        begin = max(sentence.start, rank.start - _SCORE_REACH)
        score = _SCORE_BEFORE.search(context.folded, begin, rank.start)
        if score is not None and subject is not None and subject.start > rank.start:
            # "Quảng Ninh với 73,02 điểm, xếp thứ hai là …": the one before's
            parted = ";" in context.folded[score.end("score") : rank.start]
            score = None if parted or score.start("score") in self._given else score
        if score is not None:
            told_first = told_before(context, sentence, score)
            self._given.update(one.start("score") for one in (told_first, score) if one)
            return as_published(index, told_first, score)
        if not self._found:
            score = _SCORE_FIRST.match(context.folded, sentence.start, rank.start)
        if score is None and subject is not None:
            low = max(sentence.start, subject.start - _SCORE_REACH)
            score = _SCORE_OF_NEXT.search(context.folded, low, subject.start)
            score = None if score and score.start("score") in self._given else score
        return score

    def _give_in_turn(self, scores: Sequence[tuple[Hit, re.Match[str]]]) -> None:
        index = self._index_at(scores[0][0].start)
        end = scores[-1][1].end("score")
        for province, score in scores:
            self._add((province.start, end), index, province, score=score)
            self._given.add(score.start("score"))

    def _read_scores(self, provinces: Sequence[Hit]) -> None:
        """Add the scores of `provinces` without a place: "Quảng Ninh (73,2 điểm)"."""
        folded, limit = self._context.folded, self._sentence.end
        for province in provinces:
            score = _SCORE.match(folded, province.end, min(limit, province.end + _NEAR))
            score = score or _LAST_SCORE.match(folded, province.end, limit)
            if score is not None and self._is_score_of(province, score):
                index = self._index_at(province.start)
                self._add((province.start, score.end()), index, province, score=score)

    def _is_score_of(self, province: Hit, score: re.Match[str]) -> bool:
        context, sentence = self._context, self._sentence
        begin = max(sentence.start, province.start - _SCORE_REACH)
        return not (
            score.start("score") in self._given
            or _AWAY_FROM.search(context.folded, begin, province.start)
            or _OF_ITS_WORK.search(context.folded, begin, province.start)
            or names_lower_unit(context, province.end, score.start("score"))
            or is_of_pillar(context, sentence, province.start)
            or any(province.end <= other.start < score.end() for other in self._provinces)
            or self._is_change(score.end())
        )

    def _read_own_scores(self) -> None:
        """Add the scores told of an index alone, which the province of the text has."""
        context, sentence = self._context, self._sentence
        for index in self._named:
            score = _OWN_SCORE.match(context.folded, index.end, sentence.end)
            scope = own_scope(context, sentence, index.end, named_self=True) if score else None
            if score is None or scope is None or score.start("score") in self._given:
                continue
            self._add((index.start, score.end()), index, None, score=score)

    def _add(
        self,
        span: tuple[int, int],
        index: Hit,
        subject: Hit | None,
        *,
        place: int | None = None,
        score: re.Match[str] | None = None,
    ) -> None:
        year = self._current.year
        self._found.append(
            ranking_of(self._context, span, index, year, subject, place=place, score=score)
        )

    def _index_at(self, at: int) -> Hit:
        return index_of(self._context, self._sentence, self._named, at, self._current.hit)

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

    def _is_change(self, end: int) -> bool:
        """Whether a score is a difference: "giảm 2,42 điểm so với năm 2014"."""
        return "so với" in self._context.folded[end : min(end + 12, self._sentence.end)]
