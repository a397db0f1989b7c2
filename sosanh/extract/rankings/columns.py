"""Places and scores in the rows of a table: "Quảng Ninh | 92,18 | 1" under "Điểm | Xếp hạng".

The head of a column says whether it holds places or scores, and may say of which index and year.
The label of a row says whose they are, or, in the report of one province, of which index.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal

from sosanh.extract.catalogue.phrases import Hit
from sosanh.extract.context import TextContext
from sosanh.extract.rankings.building import ranking_of
from sosanh.extract.rankings.naming import SpokenIndex
from sosanh.extract.rankings.scores import number
from sosanh.extract.tables.cells import Cell, Row
from sosanh.extract.text.spans import Span
from sosanh.facts import Ranking

_OF_PLACES = re.compile(r"\b(?:hạng|vị trí|vị thứ)\b")
_OF_SCORES = re.compile(r"\b(?:điểm|chỉ số|giá trị|kết quả|tỷ lệ|năm)\b|%|\b20[012]\d\b")
_OF_OTHERS = re.compile(
    r"\b(?:tăng|giảm|so (?:với|sánh)|thay đổi|chênh lệch|bậc|tối đa|trung (?:bình|vị)|chuẩn"
    r"|mục tiêu|chỉ tiêu|kế hoạch|phấn đấu|thành phần|trụ cột|nội dung|tiêu chí|lĩnh vực|nhóm)\b"
)
"""Heads of differences, of what was aimed at or could be had, and of parts of an index."""
_YEAR = re.compile(r"\b20[012]\d\b")
_PLACE = re.compile(r"(?:thứ |hạng )?(?P<place>\d{1,2})(?: ?/ ?(?P<of>\d{2}))?")
_SCORE = re.compile(r"(?P<score>\d{1,3}(?:[.,]\d{1,4})?)(?: ?(?:điểm|%))?")
_WITH_FRACTION = re.compile(r"\d+[.,]\d")
_KIND_OF_PLACE = re.compile(r"(?:tỉnh |thành phố |tp\.? ?)?")
_AFTER_NAME = re.compile(r"(?: ?\([^()]{0,30}\)| ?\*)*")


@dataclass(slots=True)
class _Told:
    """What a row says of one index in one year: where its score and its place stand."""

    index: Hit
    score: re.Match[str] | None = None
    place: re.Match[str] | None = None


def rankings_of_row(
    context: TextContext, row: Row, current: SpokenIndex, years: Mapping[str, int | None]
) -> list[Ranking]:
    """Return what a row of a table says of a province, `current` being the index spoken of."""
    label = (row.label_start, row.label_end)
    subject, own = _province(context, label), _index(context, label)
    if subject is None and (own is None or context.scope_at(row.label_start).level != "province"):
        return []
    told = _told_of(context, row, current, own, years)
    found = []
    for (_, year), one in told.items():
        ends = [part.span() for part in (one.score, one.place) if part is not None]
        span = (min(row.label_start, *(left for left, _ in ends)), max(right for _, right in ends))
        place, score = one.place, number(one.score["score"]) if one.score else None
        maximum = one.index.phrase.attributes["score_max"]
        if score is not None and maximum and score > Decimal(maximum):
            score = None  # "Gia Lai | 911", below "Biên chế tinh giản năm 2018"
        if place is None and score is None:
            continue
        found.append(
            ranking_of(
                context, span, one.index, year, subject,
                place=int(place["place"]) if place else None,
                out_of=place["of"] if place else None,
                score=score,
            )
        )  # fmt: skip
    return found


def _told_of(
    context: TextContext,
    row: Row,
    current: SpokenIndex,
    own: Hit | None,
    years: Mapping[str, int | None],
) -> Mapping[tuple[str, int | None], _Told]:
    """The scores and places of a row by index and year; a head without them goes on with those."""
    told: dict[tuple[str, int | None], _Told] = {}
    # "Xếp hạng PAPI": where the label names the index, it says what the cells are
    label = context.folded[row.label_start : row.label_end] if own is not None else ""
    index, year = own or current.hit, None
    for cell, head in _cells_with_heads(context, row):
        named = _index(context, *head) if own is None else None
        if named is not None and named.phrase.code != index.phrase.code:
            index, year = named, None
        index = named or index
        words = " ".join(context.folded[left:right] for left, right in head)
        dated = _YEAR.findall(words)
        year = int(dated[-1]) if dated else year or _year_of(index, current, years)
        said = f"{label} {words}"
        if _OF_OTHERS.search(said):
            continue
        one = told.setdefault((index.phrase.code, year), _Told(index))
        if _OF_PLACES.search(said):
            one.place = one.place or _PLACE.fullmatch(context.folded, cell.start, cell.end)
        elif named is not None or _OF_SCORES.search(words) or _has_fraction(context, cell):
            one.score = one.score or _SCORE.fullmatch(context.folded, cell.start, cell.end)
    lead = row.lead
    if lead is not None and lead.column is not None and told:
        words = " ".join(context.folded[left:right] for left, right in lead.column.spans)
        if _OF_PLACES.search(words):
            newest = max(told, key=lambda key: key[1] or 0)
            told[newest].place = _PLACE.fullmatch(context.folded, lead.start, lead.end)
    return {key: one for key, one in told.items() if one.score or one.place}


def _cells_with_heads(context: TextContext, row: Row) -> Iterator[tuple[Cell, tuple[Span, ...]]]:
    for cell in row.cells:
        if cell.column is not None:
            yield cell, cell.column.spans
        elif _has_fraction(context, cell):
            yield cell, ()  # "Hải Phòng | 74,84" in a table without a head


def _has_fraction(context: TextContext, cell: Cell) -> bool:
    return _WITH_FRACTION.match(context.folded, cell.start, cell.end) is not None


def _year_of(index: Hit, current: SpokenIndex, years: Mapping[str, int | None]) -> int | None:
    if index.phrase.code == current.hit.phrase.code:
        return current.year
    return years.get(index.phrase.code) or current.year


def _index(context: TextContext, *spans: Span) -> Hit | None:
    hits = [hit for start, end in spans for hit in context.hits_in("indexes", start, end)]
    return hits[-1] if hits else None


def _province(context: TextContext, label: Span) -> Hit | None:
    """The province that a label names, and nothing else."""
    start, end = label
    for hit in context.hits_in("province", start, end):
        kind = _KIND_OF_PLACE.fullmatch(context.folded, start, hit.start)
        if kind is not None and _AFTER_NAME.fullmatch(context.folded, hit.end, end):
            return hit
    return None
