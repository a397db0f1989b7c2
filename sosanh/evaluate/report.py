"""What an evaluation says, as tables that a terminal and a page can show alike."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from sosanh.evaluate.calibration import Rated, Threshold, thresholds
from sosanh.evaluate.intervals import Interval, wilson
from sosanh.evaluate.scores import Evaluation, Score

# measure → what it is called, and what a document must list in full for its precision to count
_MEASURES: Mapping[str, tuple[str, str]] = {
    "figures": ("coded figures", ""),
    "values": ("bare values", "countables"),
    "models": ("models and innovations", ""),
    "citations": ("citations", "citations"),
    "rankings": ("rankings", "rankings"),
    "assessments": ("assessments", "assessments"),
}
_ACCOUNTED = "accounted for"
_BANDS = (0.0, 0.7, 0.9, 0.95, 0.98, 1.01)
_SUREST = (0.5, 0.7, 0.9, 1.0)
"""Shares of a group's facts; facts of one confidence are not parted, so that a few more count."""


@dataclass(frozen=True, slots=True)
class Table:
    """Rows of text under a heading; every row has as many cells as `columns`."""

    title: str
    columns: Sequence[str]
    rows: Sequence[Sequence[str]]


def totals(evaluation: Evaluation) -> Table:
    """Precision, recall and F1 by kind of fact."""
    rows = []
    for measure, (name, complete) in _MEASURES.items():
        texts = len(evaluation.compared)
        full = sum(complete in one.document.complete for one in evaluation.compared)
        if complete and full < texts:
            score = evaluation.score(measure)
            rows.append(
                (name, str(score.tally.tp), "–", str(score.tally.fn), "–", _recall(score), "–")
            )
        if not complete or full:
            part = f" ({full} texts)" if complete and full < texts else ""
            score = evaluation.score(measure, complete=complete)
            rows.append((name + part, *_found(score), *_shares(score)))
    rows = [
        row for row in rows if (row[1], row[2], row[3]) not in (("0", "0", "0"), ("0", "–", "0"))
    ]
    columns = ("kind of fact", "found", "invented", "missed", "precision", "recall", "F1")
    return Table("What is found", columns, rows)


def agreements(evaluation: Evaluation) -> Table:
    """How often fields agree where a fact was found."""
    rows = [
        (aspect, f"{one.agree} of {one.of}", _with(one.agree / one.of, wilson(one.agree, one.of)))
        for aspect, one in sorted(evaluation.agreements().items())
    ]
    return Table("What agrees where something is found", ("field", "cases", "share"), rows)


def by_code(evaluation: Evaluation, measure: str) -> Table:
    """One row for each code that gold or the extractor names."""
    rows = []
    for code in evaluation.codes(measure):
        score = evaluation.score(measure, code)
        rows.append((code, *_found(score), *_shares(score)))
    columns = ("code", "found", "invented", "missed", "precision", "recall", "F1")
    return Table(f"By code: {_MEASURES[measure][0]}", columns, rows)


def confusions(evaluation: Evaluation) -> Table:
    """What gold says against what was found for the same number, model or stage."""
    ranked = sorted(evaluation.confusions().items(), key=lambda item: (-item[1], item[0]))
    rows = [(kind, gold, found, str(times)) for (kind, gold, found), times in ranked]
    return Table("What is taken for what", ("kind", "gold", "found", "times"), rows)


def tokens(evaluation: Evaluation) -> Table:
    """What became of each number token of the texts."""
    counted = evaluation.tokens()
    total = sum(counted.values())
    rows = [
        (reason, str(times), f"{times / total:.1%}")
        for reason, times in sorted(counted.items(), key=lambda item: (-item[1], item[0]))
    ]
    if total:
        known = total - counted["other"]
        rows.append((_ACCOUNTED, str(known), f"{known / total:.1%}"))
    return Table("What became of each number token", ("reason", "tokens", "share"), rows)


def confidence(rated: Sequence[Rated], in_force: Sequence[Threshold]) -> Table:
    """How right facts of a confidence are, the surest of them, and what the thresholds keep."""
    rows: list[tuple[str, ...]] = []
    for one in in_force:
        own = [fact for fact in rated if fact.group == one.group]
        for low, high in pairwise(_BANDS):
            band = [fact for fact in own if low <= fact.confidence < high]
            if band:
                rows.append((one.group, f"{low:.2f}–{min(high, 1):.2f}", *_rightness(band)))
        chosen = [surest.threshold for share in _SUREST for surest in thresholds(own, share)]
        rows += [_kept(own, surest, "surest {share:.0%}") for surest in dict.fromkeys(chosen)]
        if any(fact.confidence >= one.threshold for fact in own):
            label = f"from {one.threshold:.4f} ({{share:.0%}} kept)"
            rows.append(_kept(own, one.threshold, label))
    columns = ("facts", "confidence", "cases", "mean", "right", "right in every field")
    return Table("How right facts of a confidence are", columns, rows)


def _kept(own: Sequence[Rated], threshold: float, label: str) -> tuple[str, ...]:
    kept = [fact for fact in own if fact.confidence >= threshold]
    return own[0].group, label.format(share=len(kept) / len(own)), *_rightness(kept)


def _rightness(facts: Sequence[Rated]) -> tuple[str, str, str, str]:
    of = len(facts)
    right = sum(fact.is_right for fact in facts)
    throughout = sum(fact.is_right_throughout for fact in facts)
    mean = sum(fact.confidence for fact in facts) / of
    return (
        str(of),
        f"{mean:.3f}",
        _with(right / of, wilson(right, of)),
        _with(throughout / of, wilson(throughout, of)),
    )


def _found(score: Score) -> tuple[str, str, str]:
    tally = score.tally
    return str(tally.tp), str(tally.fp), str(tally.fn)


def _shares(score: Score) -> tuple[str, str, str]:
    precision = _with(score.precision, score.precision_interval)
    return precision, _recall(score), _with(score.f1, score.f1_interval)


def _recall(score: Score) -> str:
    return _with(score.recall, score.recall_interval)


def _with(value: float | None, interval: Interval | None = None) -> str:
    if value is None:
        return "–"
    return f"{value:.3f}" + (f" ({interval[0]:.2f}–{interval[1]:.2f})" if interval else "")
