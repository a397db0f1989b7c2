"""Places and scores of provinces in a row: "Hà Nội và Huế lần lượt xếp thứ 1 và 2"."""

import re
from collections.abc import Sequence
from itertools import pairwise

from sosanh.extract.catalogue.phrases import Hit
from sosanh.extract.context import TextContext
from sosanh.extract.rankings.ranks import Rank
from sosanh.extract.rankings.scores import Score, number
from sosanh.extract.text.rows import JOINT, NEXT_PROVINCE

_FURTHER_PLACE = re.compile(
    rf"(?: \([^()\n]{{0,60}}\))?{JOINT} (?:thứ |hạng |vị trí (?:thứ )?)?"
    r"(?P<place>\d{1,2})(?![\d,.]*\d|%)"
)
_LEADS_TO = re.compile(r"[^\d.;:()]{0,60}")
# "PAPI, PCI năm 2022 của tỉnh lần lượt xếp thứ 12 và 20"
_IN_TURN = re.compile(r"[^.;:()]{0,50}(?<!\w)(?:lần lượt|tương ứng)(?!\w)[^\d.;:()]{0,20}")
_SCORED_IN_TURN = re.compile(r",? (?:cùng )?lần lượt (?:đạt|được|có|là|với)(?: số điểm)?(?: là)? ")
_SCORED_BEHIND = re.compile(
    r"[^;.:()\d]{0,60}(?<!\w)lần lượt (?:đạt|được|có|là|với|ở mức)(?: số điểm)?(?: là)? "
)
_TURN = re.compile(
    r"(?P<score>\d{1,3},\d{1,4}) ?(?P<unit>điểm|%)?(?: ?\([^()\n]{0,120}\))?"
    rf"(?P<more>{JOINT} )?"
)


def places_in_a_row(
    context: TextContext, rank: Rank, provinces: Sequence[Hit], limit: int
) -> tuple[Sequence[tuple[Hit, int]], int]:
    """Return each province with its place, and where the places end; none for a place alone."""
    return _row(context, rank, provinces, _LEADS_TO, limit)


def indexes_in_a_row(
    context: TextContext, rank: Rank, named: Sequence[Hit], limit: int
) -> tuple[Sequence[tuple[Hit, int]], int]:
    """Return the same for indexes that one province has its places in, in turn."""
    return _row(context, rank, named, _IN_TURN, limit)


def _row(
    context: TextContext,
    rank: Rank,
    names: Sequence[Hit],
    leads_to: re.Pattern[str],
    limit: int,
) -> tuple[Sequence[tuple[Hit, int]], int]:
    """There must be as many names before the first place as there are places."""
    places, end = [rank.place], rank.end
    while (further := _FURTHER_PLACE.match(context.folded, end, limit)) is not None:
        places.append(int(further["place"]))
        end = further.end()
    row = [hit for hit in names if hit.end <= rank.start][-len(places) :]
    is_row = (
        len(places) > 1
        and len(row) == len(places)
        and leads_to.fullmatch(context.folded, row[-1].end, rank.start) is not None
        and all(
            NEXT_PROVINCE.fullmatch(context.folded, one.end, following.start) is not None
            for one, following in pairwise(row)
        )
    )
    return (list(zip(row, places, strict=True)), end) if is_row else ((), rank.end)


def scores_in_turn(
    context: TextContext, provinces: Sequence[Hit], named: Sequence[Hit], limit: int
) -> Sequence[tuple[Hit, Score]]:
    """Each province with its score in "Hà Nội và Huế lần lượt đạt 43,96 điểm và 41,77 điểm".

    `named` are the indexes: percents are scores only where one is named before.
    """
    found: list[tuple[Hit, Score]] = []
    for last in provinces:
        turn = _SCORED_IN_TURN.match(context.folded, last.end, limit)
        if turn is None:
            # "Hà Nội và Huế có PAPI thấp hơn, ở mức lần lượt là 43,96 và 41,77"
            behind = next((hit for hit in named if hit.start > last.end), None)
            turn = behind and _SCORED_BEHIND.match(context.folded, behind.end, limit)
        if not turn:
            continue
        scores, at = [], turn.end()
        while (score := _TURN.match(context.folded, at, limit)) is not None:
            scores.append(score)
            at = score.end()
            if score["more"] is None:
                break
        row = [hit for hit in provinces if hit.end <= last.end][-len(scores) :] if scores else []
        joined = all(
            NEXT_PROVINCE.fullmatch(context.folded, one.end, following.start) is not None
            for one, following in pairwise(row)
        )
        told = any(hit.end <= last.end for hit in named) or all(
            one["unit"] != "%" for one in scores
        )
        if len(scores) > 1 and len(row) == len(scores) and joined and told:
            found += [
                (
                    hit,
                    Score(
                        one.start("score"), one.end("score"), one.end(),
                        number(one["score"]), one["unit"] or "", province=hit,
                    ),
                )
                for hit, one in zip(row, scores, strict=True)
            ]  # fmt: skip
            break
    return found
