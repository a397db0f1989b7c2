"""Places and scores in published indexes: PAR INDEX, PAPI, PCI, SIPAS, DTI.

A ranking needs an index, a place or a score, and a province that it belongs to. The index and its
year may stand in an earlier sentence; a target ("phấn đấu vào nhóm 10") is none.
"""

import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal

from sosanh.extract.catalogue.phrases import Hit
from sosanh.extract.context import TextContext
from sosanh.extract.rankings.naming import (
    OF_TABLE,
    index_of,
    indexes_of,
    is_of_component,
    is_of_index,
    is_of_pillar,
    naming_others,
    opens_on_part,
)
from sosanh.extract.rankings.owners import (
    NEXT_NAME,
    is_of_lower_unit,
    named_behind,
    names_lower_unit,
    own_scope,
    spoken_of,
    subject_of,
)
from sosanh.extract.rankings.ranks import Rank, find_ranks
from sosanh.extract.rankings.rows import (
    indexes_in_a_row,
    places_in_a_row,
    scores_in_turn,
)
from sosanh.extract.rankings.scores import (
    SCORE,
    as_published,
    in_earlier_years,
    points,
    told_before,
)
from sosanh.extract.rankings.years import (
    year_before,
    year_of_index,
    year_of_rank,
    year_told,
    years_of_indexes,
)
from sosanh.extract.text.rows import NEXT_PROVINCE
from sosanh.extract.text.segments import Sentence
from sosanh.facts import UNRATED, Period, Ranking, Scope

_OUT_OF = re.compile(
    r"(?:trong|trên|trong số|trên tổng số|/) ?(?P<of>63|34|64) (?:tỉnh|địa phương)"
)
# "tăng 1,41 điểm", "cách Bắc Ninh 2,02 điểm": how far, and no score
_DISTANCE = r"(?:tăng|giảm|hơn|kém|cách|thêm|chênh|tụt|sụt|mất)(?!\w)"
# "xếp thứ 40 cả nước (năm 2018 đạt 81,24%)": the score of another year
_YEAR_ASIDE = r"\((?:trong )?(?:năm )?20[012]\d(?!\d|\))"
_SCORE = re.compile(
    rf"(?:(?:(?!{_DISTANCE}|{_YEAR_ASIDE})[^;.]){{0,30}}?"
    r"(?:với|đạt|được|giá trị|số điểm|điểm số|là)|\s?\(|,? ?)"
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
_WISH = re.compile(
    r"(?<!\w)(?:phấn đấu|mục tiêu|chỉ tiêu|kế hoạch|sẽ|có thể(?! (?:thấy|nói)))(?!\w)"
)
_OPENING = 60
# "chỉ số cải cách hành chính cấp huyện" has the name of the province's own
_OF_LOWER_UNITS = re.compile(
    r"[)]? (?:cấp (?:huyện|xã|sở|phòng|cơ sở)|(?:của |đối với )?(?:các|khối) (?:sở|huyện|xã))(?!\w)"
)
# "tiếp theo là Đồng Nai, Đà Nẵng": the places that follow
_NEXT = re.compile(
    r"(?<!\w)(?:tiếp (?:theo|sau|đến|đó)|kế (?:tiếp|đến|đó)|(?:theo|xếp|đứng) sau|sau đó)"
    r"(?: (?:đó|lần lượt|(?!(?:trong|của|trên|ở) )(?:tỉnh )?(?P<leader>[^,.;:\d]{3,20}?)))?"
    r"(?: (?:trong|của|trên|ở) [^,.;:]{0,50}?)?(?: lần lượt)? (?:là|có) "
)
# "Đồng Nai xếp thứ năm": one that is told its own place and does not follow
_OWN_PLACE = re.compile(r",? (?:xếp|đứng|giữ|ở vị trí|ở hạng|hạng)\b")
_FOLLOWING_SCORE = re.compile(
    r"[ (]{1,2}(?:với |đạt )?(?:số điểm )?(?P<score>\d{1,3},\d{1,4})(?: ?điểm| ?%)?\)?"
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
# Words that say that places are spoken of, however far the index was named
_TABLE = re.compile(
    r"(?<!\w)(?:bảng xếp hạng|xếp hạng|danh sách|chỉ số|xếp thứ|đứng thứ|vị trí thứ|thứ hạng"
    r"|(?:top|tốp) \d{1,2})(?!\w)"
)
_COMPARED = ("so với ", "so với chỉ số ")
_PROVINCES_OF_TODAY = 34
_MEMORY = 4  # sentences over which an index named before still counts
_LONG_MEMORY = 12  # the same beside words of a table
_LONGEST = 3000  # characters of what can still be one sentence
_NAME_REACH = 30
_SCORE_REACH = 170


@dataclass(frozen=True, slots=True)
class _Index:
    hit: Hit
    year: int | None
    sentence: int


def find_rankings(context: TextContext) -> list[Ranking]:
    """Return places and scores of provinces in known indexes, in order."""
    found: list[Ranking] = []
    last_place: list[Ranking] = []  # the place that was given last, if any
    current: _Index | None = None
    years = years_of_indexes(context)
    if not years:
        return found
    naming, of_others = context.sentences_with("indexes"), naming_others(context)
    for number, sentence in enumerate(context.sentences):
        named = [
            hit for hit in context.hits_in("indexes", sentence.start, sentence.end)
            if not _OF_LOWER_UNITS.match(context.folded, hit.end, sentence.end)
        ] if number in naming else []  # fmt: skip
        if current is not None:  # "giảm 8 bậc so với PCI 2022" is about the one before
            named = [
                hit for hit in named
                if not context.folded.endswith(_COMPARED, sentence.start, hit.start)
            ]  # fmt: skip
        if named:
            before = current.year if current else None
            year = year_of_index(context, named[0], sentence, before, years)
            current = _Index(named[0], year, number)
        elif number in of_others:
            current = None
        if current is None or number - current.sentence > _LONG_MEMORY:
            continue
        if number - current.sentence > _MEMORY and not _TABLE.search(
            context.folded, sentence.start, sentence.end
        ):
            continue
        if sentence.end - sentence.start > _LONGEST:
            continue
        if not named and opens_on_part(context, sentence):
            continue
        opening = min(sentence.end, sentence.start + _OPENING)
        if _WISH.search(context.folded, sentence.start, opening):
            continue
        told = None if named else year_told(context, sentence)
        if told is not None:
            current = replace(current, year=told)
        own = _in_sentence(context, sentence, named, current, last_place)
        found.extend(own)
        current = _index_told(own, named, current)
        last_place = [one for one in own if one.rank is not None][-1:] or last_place
    return found


def _index_told(own: Sequence[Ranking], named: Sequence[Hit], current: _Index) -> _Index:
    """The index that goes on being spoken of: the one in which a sentence told places."""
    told = {one.index for one in own}
    hit = next((one for one in named if {one.phrase.code} == told), current.hit)
    years = (one.year for one in own if one.year is not None and one.index == hit.phrase.code)
    year = max((*years, *((current.year,) if current.year is not None else ())), default=None)
    return replace(current, hit=hit, year=year)


def _in_sentence(
    context: TextContext,
    sentence: Sentence,
    named: Sequence[Hit],
    current: _Index,
    previous: Sequence[Ranking],
) -> list[Ranking]:
    found: list[Ranking] = []
    provinces = context.hits_in("province", sentence.start, sentence.end)
    scored: set[int] = set()
    scores = scores_in_turn(context, provinces, sentence.end)
    scores_end = scores[-1][1].end() if scores else sentence.end
    row_end = -1
    for rank in find_ranks(context.folded, sentence, provinces):
        if is_of_pillar(context, sentence, rank.start):
            continue
        if rank.start < row_end or (rank.place == 1 and rank.start >= scores_end):
            continue  # "A và B lần lượt đạt 72,9 và 72,8 điểm, dẫn đầu cả nước": both of them
        row, row_end = places_in_a_row(context, rank, provinces, sentence.end)
        if row:
            for index in indexes_of(context, sentence, named, rank, current.hit)[:1]:
                found += [
                    _ranking(
                        context, (hit.start, row_end), index, current.year, hit, place, None, None
                    )
                    for hit, place in row
                ]
            continue
        if is_of_component(context, sentence, rank, [*named, *provinces]):
            continue
        turns, turns_end = indexes_in_a_row(context, rank, named, sentence.end)
        owner = own_scope(context, sentence, rank.start, named_self=True) if turns else None
        subject = subject_of(context, rank.start, provinces) if turns else None
        if owner or subject:
            row_end = turns_end
            for index, place in turns:
                span = (index.start, turns_end)
                found.append(
                    _ranking(context, span, index, current.year, subject, place, None, None)
                )
            continue
        beside = any(
            _BESIDE.fullmatch(context.folded, hit.end, rank.start)
            for hit in named
            if hit.end <= rank.start
        )
        regional = rank.out_of is not None and int(rank.out_of) < _PROVINCES_OF_TODAY
        led = year_before(context, sentence, rank.start)
        # "hạng 6 (năm 2021: thứ 9)"; "Hải Phòng xếp thứ nhất, Hà Nội thứ hai"
        again = beside or (
            (found or named)
            and (
                led is not None
                or (found and _is_right_behind(context, rank, provinces))
                or (found and rank.out_of is not None and _is_placed_too(context, found[-1], rank))
            )
        )
        subject = named_behind(context, sentence, rank, provinces)
        if (rank.is_plain and not again and not subject) or (regional and not named):
            continue
        if subject is None and is_of_lower_unit(context, sentence, rank, provinces):
            continue
        subject = subject or subject_of(context, rank.start, provinces)
        told = beside or is_of_index(context, named, rank)
        owner = None if subject else own_scope(context, sentence, rank.start, named_self=told)
        if subject is None and owner is None:
            subject = spoken_of(context, sentence, rank.start)
        if subject is None and owner is None:
            continue
        indexes = indexes_of(context, sentence, named, rank, current.hit)
        if not indexes:
            continue
        behind = max(rank.end, subject.end if subject else 0)
        if rank.end < indexes[0].start and OF_TABLE.search(
            context.folded, rank.end, indexes[0].start
        ):
            behind = max(behind, indexes[0].end)
        moved = _MOVED_BY.match(context.folded, behind, sentence.end)
        behind = moved.end() if moved else behind
        limit = min(sentence.end, behind + 60)
        score = _SCORE_RIGHT.match(context.folded, subject.end, sentence.end) if subject else None
        score = score if subject and subject.start > rank.start else None
        score = score or _SCORE.match(context.folded, behind, limit)
        score = score or _SCORE_IN_POINTS.match(context.folded, behind, limit)
        others = [*provinces, *(hit for hit in named if hit.phrase.code != indexes[0].phrase.code)]
        crossed = score and any(behind <= other.start < score.end() for other in others)
        score = None if crossed or len(indexes) > 1 else score
        start, end = rank.start, rank.end
        if score is None and len(indexes) == 1:
            before = max(sentence.start, start - _SCORE_REACH)
            score = _SCORE_BEFORE.search(context.folded, before, start)
            behind_it = subject is not None and subject.start > start
            if score is not None and behind_it:
                # "Quảng Ninh với 73,02 điểm, xếp thứ hai là …": the one before's
                parted = ";" in context.folded[score.end("score") : start]
                score = None if parted or score.start("score") in scored else score
            if score is not None:
                told_first = told_before(context, sentence, score)
                scored.update(one.start("score") for one in (told_first, score) if one)
                score = as_published(indexes[0], told_first, score)
            if score is None and not found:
                score = _SCORE_FIRST.match(context.folded, sentence.start, start)
            if score is None and subject is not None:
                low = max(sentence.start, subject.start - _SCORE_REACH)
                score = _SCORE_OF_NEXT.search(context.folded, low, subject.start)
                score = None if score and score.start("score") in scored else score
        if score:
            scored.add(score.start("score"))
            start, end = min(start, score.start()), max(end, score.end())
        if subject and sentence.start <= subject.start:
            start, end = min(start, subject.start), max(end, subject.end)
        total = rank.out_of or _total(context, sentence)
        last = found[-1].evidence.char_end if found else None
        year = year_of_rank(context, sentence, rank, last, current.year)
        for index in indexes:
            span = (start, end)
            found.append(_ranking(context, span, index, year, subject, rank.place, total, score))
    followers = _followers(context, sentence, current, [*previous, *found])
    found.extend(followers)
    taken = {one.evidence.char_start for one in followers}
    if scores and scores[0][1].start("score") not in scored:
        index = index_of(context, sentence, named, scores[0][0].start, current.hit)
        end = scores[-1][1].end("score")
        for province, score in scores:
            span = (province.start, end)
            found.append(_ranking(context, span, index, current.year, province, None, None, score))
            scored.add(score.start("score"))
            taken.add(province.start)
    for province in provinces:
        if province.start in taken:
            continue
        score = _SCORE.match(context.folded, province.end, min(sentence.end, province.end + 25))
        score = score or _LAST_SCORE.match(context.folded, province.end, sentence.end)
        if score is None or score.start("score") in scored:
            continue
        near = max(sentence.start, province.start - _SCORE_REACH)
        if _AWAY_FROM.search(context.folded, near, province.start):
            continue
        if names_lower_unit(context, province.end, score.start("score")):
            continue
        if is_of_pillar(context, sentence, province.start):
            continue
        if any(province.end <= other.start < score.end() for other in provinces):
            continue
        if _is_change(context, score.end(), sentence):
            continue
        index = index_of(context, sentence, named, province.start, current.hit)
        span = (province.start, score.end())
        found.append(_ranking(context, span, index, current.year, province, None, None, score))
    found += in_earlier_years(context, sentence, found)
    for index in named:
        score = _OWN_SCORE.match(context.folded, index.end, sentence.end)
        scope = own_scope(context, sentence, index.end, named_self=True) if score else None
        if score is None or scope is None or score.start("score") in scored:
            continue
        span = (index.start, score.end())
        found.append(_ranking(context, span, index, current.year, None, None, None, score))
    found.sort(key=lambda ranking: (ranking.evidence.char_start, ranking.evidence.char_end))
    return found


def _followers(
    context: TextContext, sentence: Sentence, current: _Index, before: Sequence[Ranking]
) -> list[Ranking]:
    """The places behind one just given: "xếp thứ hai là Hà Nội, tiếp theo là Đồng Nai, Đà Nẵng"."""
    found: list[Ranking] = []
    ranked_here = {one.evidence.char_start for one in before}
    for opening in _NEXT.finditer(context.folded, sentence.start, sentence.end):
        ranked = [
            one
            for one in before
            if one.rank is not None and one.evidence.char_start < opening.start()
        ]
        if not ranked or ranked[-1].rank is None:
            continue
        leader = ranked[-1].evidence
        if opening["leader"] and (
            opening["leader"] not in context.folded[leader.char_start : leader.char_end]
        ):
            continue
        found += _in_line(context, sentence, current, opening.end(), ranked[-1].rank, ranked_here)
    for first in before:
        # "dẫn đầu là Quảng Ninh, Hà Nội, Đồng Tháp"; "… là Quảng Ninh và Hà Nội" lead both
        end = first.evidence.char_end
        names = context.hits_in("province", first.evidence.char_start, end)
        is_named_behind = first.rank == 1 and names and names[-1].end == end
        comma = NEXT_NAME.match(context.folded, end) if is_named_behind else None
        if comma is not None and context.folded.find(" là ", first.evidence.char_start, end) >= 0:
            found += _in_line(context, sentence, current, _behind(comma), 1, ranked_here)
    return found


def _in_line(
    context: TextContext,
    sentence: Sentence,
    current: _Index,
    at: int,
    place: int,
    ranked_here: Collection[int],
) -> list[Ranking]:
    """The provinces listed from `at` on, each a place below the one before, from `place` down."""
    found: list[Ranking] = []
    while hits := context.hits_in("province", at, min(sentence.end, at + _NAME_REACH)):
        if hits[0].start - at > len("thành phố ") or hits[0].start in ranked_here:
            break  # "đứng sau là Hà Nội, Đồng Nai xếp thứ ba"
        if _OWN_PLACE.match(context.folded, hits[0].end):
            break  # whatever place that is
        place += 1
        score = _FOLLOWING_SCORE.match(context.folded, hits[0].end, sentence.end)
        span = (hits[0].start, score.end("score") if score else hits[0].end)
        found.append(
            _ranking(context, span, current.hit, current.year, hits[0], place, None, score)
        )
        comma = NEXT_PROVINCE.match(context.folded, score.end() if score else span[1], sentence.end)
        if comma is None:
            break
        at = _behind(comma)
    return found


def _behind(comma: re.Match[str]) -> int:
    """Where the next name may begin: "tp" may be of it, as in "TPHCM"."""
    return comma.start("kind") if comma["kind"] else comma.end()


def _is_right_behind(context: TextContext, rank: Rank, provinces: Sequence[Hit]) -> bool:
    """Whether nothing parts a place from the province before it."""
    return any(context.folded[hit.end : rank.start] in (" ", ": ") for hit in provinces)


def _is_placed_too(context: TextContext, last: Ranking, rank: Rank) -> bool:
    """Whether only "và" or a comma parts a place from the one that was given before it."""
    between = _AND_PLACED.fullmatch(context.folded, last.evidence.char_end, rank.start)
    return between is not None


def _total(context: TextContext, sentence: Sentence) -> str | None:
    match = _OUT_OF.search(context.folded, sentence.start, sentence.end)
    return match["of"] if match else None


def _is_change(context: TextContext, end: int, sentence: Sentence) -> bool:
    """Whether a score is a difference: "giảm 2,42 điểm so với năm 2014"."""
    return "so với" in context.folded[end : min(end + 12, sentence.end)]


def _ranking(
    context: TextContext,
    span: tuple[int, int],
    index: Hit,
    year: int | None,
    subject: Hit | None,
    place: int | None,
    total: str | None,
    score: re.Match[str] | None,
) -> Ranking:
    period = context.period_at(span[0])
    if year is not None:
        period = Period(date(year, 1, 1), date(year, 12, 31), "year", "stated")
    scope = context.scope_at(span[0])
    if subject is not None:
        day = period.period_to or context.document.published
        code = context.vocabulary.gazetteer.code_on(subject.phrase.code, day)
        scope = Scope(code, None, "province")
    maximum = index.phrase.attributes["score_max"]
    return Ranking(
        evidence=context.evidence(*span),
        scope=scope,
        period=period,
        speaker=context.speaker_at(span[0]),
        confidence=UNRATED,
        checks={},
        index=index.phrase.code,
        rank=place,
        out_of=int(total) if total else None,
        score=points(score) if score else None,
        score_max=Decimal(maximum) if score and maximum else None,
        year=year,
    )
