"""From the rows of a table to drafts of observations."""

import re
from collections import Counter
from collections.abc import Sequence

from sosanh.extract.context import TextContext
from sosanh.extract.counts.clauses import Clauses
from sosanh.extract.counts.count import Count
from sosanh.extract.drafts.draft import Draft
from sosanh.extract.drafts.new import new_draft
from sosanh.extract.metrics.codes import BODIES_CUT, OF_MODELS, STOCKS_OF_ALL
from sosanh.extract.metrics.finder import MetricFinder
from sosanh.extract.metrics.parts import ANY_BODY
from sosanh.extract.tables.cells import Cell, Column, Row
from sosanh.extract.tables.naming import (
    PART,
    SUM,
    is_share,
    metric_of_cell,
    period_of_heads,
    period_of_title,
)
from sosanh.extract.tables.rates import column_left_of
from sosanh.extract.text.segments import as_common_noun
from sosanh.extract.text.spans import Span
from sosanh.extract.text.units import COMMUNE, DISTRICT, VILLAGE

_QUOTE = 240
"""Characters from the label to the number that a quote may span."""
_SOME_OF_ALL = re.compile(r"\b(?:được|bị|dự|tham gia|đánh giá|xếp loại)\b")
_TIER = re.compile(r"cấp (?:tỉnh|huyện|xã|cơ sở)")
"""A label or head that names a tier: of a share, what is told for it is that of no other."""
_ALL_UNITS = re.compile(rf"(?:tổng )?số (?:các )?(?:(?:{COMMUNE}|{DISTRICT}|{VILLAGE}|chi bộ|, )+)")
_GROUPS = re.compile(r"lĩnh vực|ngành|khối|(?:nhóm )?đối tượng|nhóm|thành phần|trình độ|độ tuổi")
"""Heads of the columns whose labels part the whole."""
_UNIT_OF_ALL = re.compile(r"\((?:(?:đơn vị(?: tính)?|đvt|tính bằng|tính theo) ?:? ?)?%\)")
"""What a title says of all numbers below it: "Kết quả từng tháng (đơn vị tính: %)"."""
_PER_CENT = ("(%)", ", %")
_BODIES = ("body", "unit", "department")
_VALUED = ("result", "target", "other", "percent")


def drafts_of_row(
    context: TextContext, clauses: Clauses, finder: MetricFinder, index: int, row: Row
) -> list[Draft]:
    """Return what `row`, sentence number `index`, says; nothing where no words name a metric.

    One result beside one target is a figure with its base, and the percent right of it is theirs;
    several results are told apart by the periods or places of their columns or not read.
    """
    results: list[tuple[Cell, Draft]] = []
    targets: list[tuple[Cell, Draft]] = []
    for count in list(clauses.counts):
        cell = next((cell for cell in row.cells if cell.start <= count.start < cell.end), None)
        if cell is None:
            continue
        kind = cell.column.kind if cell.column is not None else "result"
        percent = "percent" in (count.numeral.form, kind) or _in_percent(context, row)
        draft = _draft(context, clauses, row, cell, count, percent=percent)
        if draft is None and percent and kind in ("percent", "result"):
            _give_percent(results, count)
        elif draft is not None and kind == "target":
            draft.role = "target"
            targets.append((cell, draft))
        elif draft is not None and kind in _VALUED:
            results.append((cell, draft))
    _name_bodies(context, results)
    _give_wholes(context, row, results)
    kept = [*_told_apart(results), *targets]
    _give_targets(results, targets, kept)
    drafts = [draft for _, draft in kept]
    for draft in drafts:
        finder.remember(draft, index)
    if len(drafts) == 1 and drafts[0].value is None:
        finder.remember_share(drafts[0].count, index)  # below the table: "Toàn tỉnh đạt 73,9%"
    return drafts


def _in_percent(context: TextContext, row: Row) -> bool:
    """Whether percent is the unit of the row: "Hồ sơ giải quyết đúng hạn | % | 97,9"."""
    unit = context.text[row.label_end : row.cells[0].start].strip(" |\t()")
    if unit == "%" or context.text.endswith(_PER_CENT, row.label_start, row.label_end):
        return True
    if any(context.text.endswith(_PER_CENT, *head) for head in row.heads):
        return True  # "Chỉ tiêu (%) | Quý III | Quý IV"
    return row.title is not None and _UNIT_OF_ALL.search(context.folded, *row.title) is not None


def _told_apart(results: Sequence[tuple[Cell, Draft]]) -> list[tuple[Cell, Draft]]:
    """The results of which the row holds only one of a kind."""

    def kind(cell: Cell, draft: Draft) -> tuple[object, ...]:
        column = cell.column
        place = column.place if column is not None else None
        return draft.metric, draft.breakdown, draft.period, place, draft.value is None

    seen = Counter(kind(cell, draft) for cell, draft in results)
    return [(cell, draft) for cell, draft in results if seen[kind(cell, draft)] == 1]


def _name_bodies(context: TextContext, results: Sequence[tuple[Cell, Draft]]) -> None:
    """Set bodies apart by the heads of their columns: "Phòng giảm | Đơn vị sự nghiệp giảm".

    What counts bodies of any kind beside them may be their sum or the rest, and stays nameless.
    """
    heads = [
        (draft, cell.column.spans[-1])
        for cell, draft in results
        if draft.metric == BODIES_CUT and draft.breakdown is None and cell.column is not None
    ]
    told = [(draft, _body_of_head(context, head)) for draft, head in heads]
    named = [body for _, body in told if body is not None]
    if len(told) > 1 and named and len({body.lower() for body in named}) == len(named):
        for draft, body in told:
            draft.breakdown = body


def _body_of_head(context: TextContext, head: Span) -> str | None:
    """The bodies that the head of a column counts, if they are of one kind."""
    bodies = [hit for hit in context.hits_in("noun", *head) if hit.phrase.code in _BODIES]
    body = context.text[bodies[0].start : bodies[0].end].lower() if bodies else ""
    return None if body in ("", *ANY_BODY) else body


def _give_wholes(context: TextContext, row: Row, results: Sequence[tuple[Cell, Draft]]) -> None:
    """Give what is some of all there are its base: "Số thôn | Bí thư kiêm trưởng thôn"."""
    for cell, draft in results:
        metric = context.vocabulary.metrics.get(draft.metric or "")
        counted = column_left_of(row, cell.column)
        if metric is None or metric.base_role != "total" or counted is None or draft.base:
            continue
        left = next(one for one in row.cells if one.column is counted)
        whole = context.numerals_in(left.start, left.end)[0].value
        head = context.folded[slice(*counted.spans[-1])]
        dated = cell.column is not None and cell.column.period is not None
        if (
            draft.metric in OF_MODELS
            and (not dated or counted.period is not None)
            and draft.value is not None
            and whole is not None
            and whole >= draft.value
            and _ALL_UNITS.fullmatch(head)
        ):
            draft.base, draft.base_role = whole, "total"


def _give_percent(results: Sequence[tuple[Cell, Draft]], count: Count) -> None:
    """Give a percent to the figure left of it."""
    if results and results[-1][1].percent is None and results[-1][1].value is not None:
        draft = results[-1][1]
        draft.percent, draft.end = count.numeral.value, max(draft.end, count.numeral.end)


def _give_targets(
    results: Sequence[tuple[Cell, Draft]],
    targets: list[tuple[Cell, Draft]],
    drafts: list[tuple[Cell, Draft]],
) -> None:
    """Make the only target of a metric in the row the base of its only result."""
    for cell, target in list(targets):
        own = [
            draft for _, draft in results
            if draft.metric == target.metric and draft.breakdown == target.breakdown
        ]  # fmt: skip
        same = [draft for _, draft in targets if draft.metric == target.metric]
        # "Kết quả năm 2023 | Chỉ tiêu năm 2024": that is no base of what was done before
        alike = bool(own) and (own[0].period is None or own[0].period == target.period)
        if alike and len(own) == len(same) == 1 and own[0].base is None:
            own[0].base, own[0].base_role = target.value, "target"
            drafts.remove((cell, target))


def _draft(
    context: TextContext,
    clauses: Clauses,
    row: Row,
    cell: Cell,
    count: Count,
    *,
    percent: bool,
) -> Draft | None:
    """The draft of one cell, by the words of its row, its column and the title."""
    column = cell.column
    label: Span = (row.label_start, row.label_end)
    heads = column.spans if column is not None else ()
    named = metric_of_cell(context, row, cell, percent=percent)
    if named is None:
        return None
    metric, action, noun = named
    words_of = [context.folded[left:right] for left, right in (label, *heads)]
    if metric in STOCKS_OF_ALL and any(_SOME_OF_ALL.search(words) for words in words_of):
        return None  # "Tổng số đảng viên được đánh giá"
    share = is_share(context, metric)
    if share is not percent:
        return None  # the number behind a share, or the percent of the figure left of it
    own = Count(count.numeral, noun, None, -1, action, "adjacent" if action else "none")
    clauses.counts[clauses.counts.index(count)] = own
    draft = new_draft(context, clauses, own, metric, noun)
    draft.role = "achieved"
    if share:
        beside = context.numerals_in(cell.start, cell.end)[0]  # "9.874 (86,9%)"
        draft.value = beside.value if beside.end < count.start else None
        draft.percent = count.numeral.value
    draft.period = (
        (column.period if column is not None else None)
        or row.period
        or period_of_heads(context, row)
        or period_of_title(context, row)
    )
    draft.place = column.place if column is not None else None
    words = [context.text[left:right].lstrip(" -+*•–") for left, right in (label, *heads)]
    if action is not None and action.phrase.code == "discipline_form":
        draft.breakdown = action.phrase.attributes["breakdown"]
    else:
        draft.breakdown = (
            next(
                (
                    one
                    for one in words
                    if (one.lower().startswith(PART) and not share)
                    or _TIER.fullmatch(as_common_noun(one))
                ),
                None,
            )
            or _actor_of(context, row, column, metric)
            or _group_of_row(context, row)
        )
    if own.end - row.label_start <= _QUOTE:
        draft.start = row.label_start
    return draft


def _actor_of(context: TextContext, row: Row, column: Column | None, metric: str) -> str | None:
    """Who did what the row has, as its label says: "Ủy ban Kiểm tra Tỉnh ủy | 6 | 11".

    Or what the column has, as its head says: "Nội dung | Cấp ủy | Ủy ban kiểm tra".
    """
    if not context.vocabulary.metrics[metric].by_actor:
        return None
    acting = context.hit_filling("actors", row.label_start, row.label_end)
    if acting is not None:
        return acting.phrase.attributes["breakdown"] or None
    if column is None or column.kind != "other":
        return None
    heads = [cell.column.spans[-1] for cell in row.cells if cell.column is not None]
    if not any(context.hit_filling("actors", *head) for head in heads):
        return None
    head = column.spans[-1]
    actor = context.hit_filling("actors", *head)
    named = actor.phrase.attributes["breakdown"] if actor is not None else ""
    return named or as_common_noun(context.text[slice(*head)])


def _group_of_row(context: TextContext, row: Row) -> str | None:
    """What a row has a part of the whole for: "Đất đai" in the column "Lĩnh vực"."""
    label = context.text[row.label_start : row.label_end]
    grouped = any(_GROUPS.fullmatch(context.folded, *head) for head in row.heads)
    return label if grouped and not SUM.match(context.folded, row.label_start) else None
