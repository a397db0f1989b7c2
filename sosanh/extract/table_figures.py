"""From the rows of a table to drafts of observations."""

from typing import TYPE_CHECKING

from sosanh.extract.catalogue import Hit
from sosanh.extract.count import Count
from sosanh.extract.counts import Clauses
from sosanh.extract.draft import Draft
from sosanh.extract.drafting import new_draft
from sosanh.extract.metrics import MetricFinder
from sosanh.extract.tables import Cell, Row

if TYPE_CHECKING:
    from sosanh.extract.context import TextContext

_QUOTE = 240
"""Characters from the label to the number that a quote may span."""


def drafts_of_row(
    context: "TextContext", clauses: Clauses, finder: MetricFinder, index: int, row: Row
) -> list[Draft]:
    """Return what `row`, sentence number `index`, says; nothing where its label has no metric.

    One result beside one target is a figure with its base, and the percent of the row is theirs;
    several results are told apart by the periods of their columns or not read.
    """
    action, noun = _subject(context, clauses, row)
    if noun is None:
        return []
    results: list[tuple[Cell, Draft]] = []
    targets: list[tuple[Cell, Draft]] = []
    percent = None
    for count in clauses.counts:
        cell = next((cell for cell in row.cells if cell.start <= count.start < cell.end), None)
        if cell is None:
            continue
        if cell.column == "percent" and count.numeral.form == "percent":
            percent = count.numeral
        elif cell.column in ("result", "target") and count.numeral.form != "percent":
            draft = _draft(context, clauses, finder, index, row, count, action, noun)
            if draft is not None:
                draft.period = cell.period
                (results if cell.column == "result" else targets).append((cell, draft))
    for _, draft in targets:
        draft.role = "target"
    if len({cell.period for cell, _ in results}) < len(results):
        return [draft for _, draft in targets]
    if len(results) == len(targets) == 1:
        (_, result), (_, target) = results[0], targets.pop()
        result.base, result.base_role = target.value, "target"
        if percent is not None:
            result.percent = percent.value
            result.end = max(result.end, percent.end)
    drafts = [draft for _, draft in [*results, *targets]]
    for draft in drafts:
        finder.remember(draft, index)
    return drafts


def _subject(context: "TextContext", clauses: Clauses, row: Row) -> tuple[Hit | None, Hit | None]:
    """The action and the counted noun of the label; the unit column may name the noun."""
    inside = [
        hit for hit in clauses.actions
        if row.label_start <= hit.start and hit.end <= row.label_end
    ]  # fmt: skip
    strong = [hit for hit in inside if hit.phrase.attributes["weight"] != "weak"]
    nouns = context.hits_in("noun", row.label_start, row.label_end)
    if not nouns and row.cells:
        nouns = context.hits_in("noun", row.label_end, row.cells[0].start)
    return next(iter([*strong, *inside]), None), next(iter(nouns), None)


def _draft(
    context: "TextContext",
    clauses: Clauses,
    finder: MetricFinder,
    index: int,
    row: Row,
    count: Count,
    action: Hit | None,
    noun: Hit,
) -> Draft | None:
    own = Count(count.numeral, noun.phrase.code, None, -1, action, "adjacent" if action else "none")
    place = clauses.counts.index(count)
    clauses.counts[place] = own
    metric, code, _, _ = finder.resolve(clauses, own, {}, index)
    if metric is None or context.vocabulary.metrics[metric].kind == "share":
        return None
    draft = new_draft(context, clauses, own, metric, code)
    if own.end - row.label_start <= _QUOTE:
        draft.start = row.label_start
    return draft
