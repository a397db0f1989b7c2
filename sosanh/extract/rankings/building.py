"""One fact of a place or a score, from what was found of it."""

import re
from datetime import date
from decimal import Decimal

from sosanh.extract.catalogue.phrases import Hit
from sosanh.extract.context import TextContext
from sosanh.extract.rankings.scores import points
from sosanh.facts import UNRATED, Period, Ranking, Scope


def ranking_of(
    context: TextContext,
    span: tuple[int, int],
    index: Hit,
    year: int | None,
    subject: Hit | None,
    *,
    place: int | None = None,
    out_of: str | None = None,
    score: re.Match[str] | None = None,
) -> Ranking:
    """Return the place, or the `score`, or both, of `subject` in `index`, told at `span`.

    Without a `subject` it is that of the province which the text is about there.
    """
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
        out_of=int(out_of) if out_of else None,
        score=points(score) if score else None,
        score_max=Decimal(maximum) if score and maximum else None,
        year=year,
    )
