"""One fact of a place or a score, from what was found of it."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from decimal import Decimal

from sosanh.extract.catalogue.phrases import Hit
from sosanh.extract.context import TextContext
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
    score: Decimal | None = None,
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
        score=score,
        score_max=Decimal(maximum) if score is not None and maximum else None,
        year=year,
    )


def told_once(context: TextContext, found: Sequence[Ranking]) -> list[Ranking]:
    """Make one of a place that a sentence tells twice: "dẫn đầu với 91,62 điểm, xếp thứ 1/63"."""
    once: list[Ranking] = []
    for one in found:
        last = once[-1] if once else None
        if last is None or _what(last) != _what(one) or None not in (last.score, one.score):
            once.append(one)
            continue
        start = min(last.evidence.char_start, one.evidence.char_start)
        end = max(last.evidence.char_end, one.evidence.char_end)
        scored = last if last.score is not None else one
        once[-1] = replace(
            last,
            evidence=context.evidence(start, end),
            out_of=last.out_of or one.out_of,
            score=scored.score,
            score_max=scored.score_max,
        )
    return once


def _what(one: Ranking) -> tuple[object, ...]:
    return one.index, one.rank, one.year, one.scope, one.rank is None and one.score
