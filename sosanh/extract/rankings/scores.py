"""Scores of an index: how they are written, in two measures, and of the years before."""

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from decimal import Decimal

from sosanh.extract.catalogue.phrases import Hit
from sosanh.extract.context import TextContext
from sosanh.extract.text.segments import Sentence
from sosanh.facts import Period, Ranking

# An index has no thousands: a portal's "46.0002 điểm" is printed with the point of a program
SCORE = r"(?P<score>\d{1,3},\d{1,4}(?!\d|\.\d)|\d{1,2}\.\d{1,4}(?=(?:/\d+)? ?(?:điểm|%)))"
_POINTS = re.compile(rf"(?<![\d.,]){SCORE}")
# "đạt 9,12 điểm, chiếm tỷ lệ 91,17%": one score in two measures
_IN_OTHER_WORDS = re.compile(
    r"(?:/\d{2,3})? ?(?:điểm|%)?[ ,(]{1,3}(?:(?:chiếm|đạt|bằng) )?"
    r"(?:tỷ lệ|tương đương|tương ứng|bằng|hay)(?: với)?(?: tỷ lệ)?:? \Z"
)
_OUT_OF_TEN = 10
# "(năm 2018 là 81,24%, năm 2017 đạt 79,76%)": what it was before
_EARLIER_YEARS = re.compile(
    r"\((?=(?P<years>(?:[,;]? ?(?:và )?năm 20[012]\d(?: là|: ?| đạt|,? chỉ đạt) "
    r"\d{1,3},\d{1,4} ?(?:điểm|%))+)\))"
)
_EARLIER_YEAR = re.compile(rf"năm (?P<year>20[012]\d)\D{{1,12}}{SCORE}")
_REACH = 170


def points(score: re.Match[str]) -> Decimal:
    """The value of a score as written, with a comma or a point: "73,20", "46.0002"."""
    return Decimal(score["score"].replace(",", "."))


def told_before(
    context: TextContext, sentence: Sentence, score: re.Match[str]
) -> re.Match[str] | None:
    """The score that `score` tells again in another measure: "đạt 9,12 điểm, tỷ lệ 91,17%"."""
    begin = max(sentence.start, score.start("score") - _REACH)
    for one in _POINTS.finditer(context.folded, begin, score.start("score")):
        if _IN_OTHER_WORDS.fullmatch(context.folded, one.end("score"), score.start("score")):
            return one
    return None


def as_published(index: Hit, first: re.Match[str] | None, score: re.Match[str]) -> re.Match[str]:
    """Of two measures of one score that in which the index is published."""
    maximum = index.phrase.attributes["score_max"]
    if first is None or not maximum:
        return score
    few = points(first) <= _OUT_OF_TEN < Decimal(maximum)
    return score if few else first


def in_earlier_years(
    context: TextContext, sentence: Sentence, found: Sequence[Ranking]
) -> list[Ranking]:
    """What the index was before: "xếp thứ 40 (năm 2018 là 81,24%, năm 2017 đạt 79,76%)"."""
    earlier: list[Ranking] = []
    for aside in _EARLIER_YEARS.finditer(context.folded, sentence.start, sentence.end):
        told = [one for one in found if one.evidence.char_start < aside.start()]
        if not told:
            continue
        for year in _EARLIER_YEAR.finditer(
            context.folded, aside.start("years"), aside.end("years")
        ):
            span = (year.start(), year.end("score"))
            when = int(year["year"])
            earlier.append(
                replace(
                    told[-1],
                    evidence=context.evidence(*span),
                    period=Period(date(when, 1, 1), date(when, 12, 31), "year", "stated"),
                    rank=None,
                    out_of=None,
                    score=points(year),
                    year=when,
                )
            )
    return earlier
