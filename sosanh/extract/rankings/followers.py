"""The places behind one just given: "xếp thứ hai là Hà Nội, tiếp theo là Đồng Nai, Đà Nẵng"."""

import re
from collections.abc import Collection, Sequence

from sosanh.extract.context import TextContext
from sosanh.extract.rankings.building import ranking_of
from sosanh.extract.rankings.naming import SpokenIndex
from sosanh.extract.rankings.owners import NEXT_NAME
from sosanh.extract.rankings.scores import number
from sosanh.extract.text.rows import NEXT_PROVINCE
from sosanh.extract.text.segments import Sentence
from sosanh.facts import Ranking

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
_NAME_REACH = 30


def followers_of(
    context: TextContext, sentence: Sentence, current: SpokenIndex, before: Sequence[Ranking]
) -> list[Ranking]:
    """Return the places in `sentence` that follow those of `before`."""
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
    current: SpokenIndex,
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
            ranking_of(
                context, span, current.hit, current.year, hits[0],
                place=place, score=number(score["score"]) if score else None,
            )
        )  # fmt: skip
        comma = NEXT_PROVINCE.match(context.folded, score.end() if score else span[1], sentence.end)
        if comma is None:
            break
        at = _behind(comma)
    return found


def _behind(comma: re.Match[str]) -> int:
    """Where the next name may begin: "tp" may be of it, as in "TPHCM"."""
    return comma.start("kind") if comma["kind"] else comma.end()
