"""From the rows of a table to drafts of observations."""

import re
from collections import Counter
from collections.abc import Sequence

from sosanh.extract.catalogue.phrases import Hit
from sosanh.extract.context import TextContext
from sosanh.extract.counts.clauses import Clauses
from sosanh.extract.counts.count import LISTED_STOCKS, STOCKS, Count
from sosanh.extract.drafts.draft import Draft
from sosanh.extract.drafts.new import new_draft
from sosanh.extract.metrics.codes import OF_MODELS, STOCKS_OF_ALL, UNITS
from sosanh.extract.metrics.dossiers import DOSSIER
from sosanh.extract.metrics.finder import MetricFinder
from sosanh.extract.tables.cells import Cell, Column, Row, names_place
from sosanh.extract.tables.rates import column_left_of, is_of_others, rate_of_dossiers
from sosanh.extract.text.segments import as_common_noun
from sosanh.extract.text.spans import Span
from sosanh.extract.text.units import COMMUNE, DISTRICT, VILLAGE
from sosanh.extract.time.opening import opening_of

_QUOTE = 240
"""Characters from the label to the number that a quote may span."""
_OVER = len(" đảng")
"""What a phrase may take of the next cell: "khai trừ đảng" of "khai trừ | đảng viên"."""
_SOME_OF_ALL = re.compile(r"\b(?:được|bị|dự|tham gia|đánh giá|xếp loại)\b")
_NUMBER_OF = re.compile(r"(?:tổng )?số (?:lượng )?")
_TIER = re.compile(r"cấp (?:tỉnh|huyện|xã|cơ sở)")
"""A label or head that names a tier: of a share, what is told for it is that of no other."""
_ALL_UNITS = re.compile(rf"(?:tổng )?số (?:các )?(?:(?:{COMMUNE}|{DISTRICT}|{VILLAGE}|chi bộ|, )+)")
_ON_UNITS = re.compile(
    r"\b(?:sắp xếp|sáp nhập|hợp nhất)\b[^.;|\n]{0,30}\b(?:đơn vị hành chính|xã|phường|thị trấn)\b"
)
_BEFORE_OR_AFTER = re.compile(
    r"(?:số (?:lượng )?)?(?:(?:đơn vị(?: hành chính)?|đvhc)(?: cấp xã)? )?"
    r"(?:cấp xã |(?:xã|phường|, )+ )?"
    r"(?:hiện có|trước|(?P<after>còn lại|sau))"
    r"(?: (?:khi )?(?:sắp xếp|sáp nhập|hợp nhất))?"
)
_DISTRICTS = re.compile(rf"(?:các )?(?:(?:{DISTRICT}|,| |và)+)")
"""A head above the names of districts, which says no more of what is counted in them."""
_GROUPS = re.compile(r"lĩnh vực|ngành|khối|(?:nhóm )?đối tượng|nhóm|thành phần|trình độ|độ tuổi")
"""Heads of the columns whose labels part the whole."""
_SUM = re.compile(r"(?:tổng|cộng|toàn|chung|tất cả)\b")
_PART = ("trong đó", "riêng", "gồm")
_UNIT_OF_ALL = re.compile(r"\((?:(?:đơn vị(?: tính)?|đvt|tính bằng|tính theo) ?:? ?)?%\)")
"""What a title says of all numbers below it: "Kết quả từng tháng (đơn vị tính: %)"."""
_PER_CENT = ("(%)", ", %")
_VALUED = ("result", "target", "other", "percent")
_SILENT = ("none", "other")
_AIMED_OR_DONE = ("result", "target")
_READ = ("result", "target", "percent")
"""Columns whose figures may be of what the title names."""


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


def _title_of(context: TextContext, row: Row) -> Sequence[Span]:
    """The words above the table, the last sentence first: "Đối với đảng viên, kết quả như sau:"."""
    if row.title is None:
        return ()
    begin, end = row.title
    last = max(begin, context.sentence_at(end - 1).start)
    return ((last, end), row.title) if last > begin else (row.title,)


def _told_apart(results: Sequence[tuple[Cell, Draft]]) -> list[tuple[Cell, Draft]]:
    """The results of which the row holds only one of a kind."""

    def kind(cell: Cell, draft: Draft) -> tuple[object, ...]:
        column = cell.column
        place = column.place if column is not None else None
        return draft.metric, draft.breakdown, draft.period, place, draft.value is None

    seen = Counter(kind(cell, draft) for cell, draft in results)
    return [(cell, draft) for cell, draft in results if seen[kind(cell, draft)] == 1]


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
    between = ((row.label_end, row.cells[0].start),)  # the unit column may name the noun
    own_words: Sequence[Span] = (label, *reversed(heads))
    part = _head_of_whole(context, row, column)
    if part is not None:
        own_words = (*own_words, *part)
    names = [head for head in row.heads if _DISTRICTS.fullmatch(context.folded, *head) is None]
    above = (*reversed(names), *_title_of(context, row))
    named = (
        _told_by_head(context, label, heads)
        or _metric(context, own_words, (*own_words, *between))
        or _metric(context, own_words, (*own_words, *between, *above), of_deed=True)
    )
    if named is None:
        read = column is None or column.kind in _READ or len(row.cells) == 1
        for last in range(1, len(above) + 1):
            spans = (*own_words, *above[:last])
            told = named is None and _metric(context, spans, (*spans, *between), of_deed=not read)
            if told and (read or (told[1] is not None and told[1].start >= heads[-1][0])):
                named = told  # "Đã kiêm nhiệm", where the title says in what
    named = named or _stock(context, label, column) or _stock_of_place(context, row, column)
    if named is None and column is not None and column.kind in _AIMED_OR_DONE:
        named = _told_by_title(context, label)
    named = named or _units_before_or_after(context, row, column)
    named = named or _counted_by_head(context, row, column)
    if percent and (named is None or not _is_share(context, named[0])):
        named = rate_of_dossiers(context, row, column, own_words)
    if named is None or (named[0] in UNITS and _counts_bodies(context, label)):
        return None
    metric, action, noun = named
    if (
        action is not None
        and action.phrase.code in DOSSIER
        and is_of_others(context, action, own_words)
    ):
        return None
    words_of = [context.folded[left:right] for left, right in (label, *heads)]
    if metric in STOCKS_OF_ALL and any(_SOME_OF_ALL.search(words) for words in words_of):
        return None  # "Tổng số đảng viên được đánh giá"
    share = _is_share(context, metric)
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
    draft.period = (column.period if column is not None else None) or row.period
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
                    if (one.lower().startswith(_PART) and not share)
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


def _told_by_head(
    context: TextContext, label: Span, heads: Sequence[Span]
) -> tuple[str, Hit | None, str] | None:
    """What a head says whole of what cells or committees did: "Chi bộ | 118", "Kiểm tra ĐV"."""
    if not heads or not context.hits_in("noun", *label) or context.hits_in("action", *label):
        return None
    return _metric(context, heads, heads, of_deed=True)


def _counted_by_head(
    context: TextContext, row: Row, column: Column | None
) -> tuple[str, Hit | None, str] | None:
    """What was done to those whom the head is, as a title without figures says it.

    "Cộng | 6 | 143" under "Hình thức | Tổ chức đảng | Đảng viên" below "Kết quả kỷ luật".
    """
    if column is None or column.kind != "other" or row.title is None:
        return None
    label: Span = (row.label_start, row.label_end)
    if not (_SUM.match(context.folded, label[0]) or names_place(context, *label)):
        return None
    head = column.spans[-1]
    told = any(one.value is not None for one in context.numerals_in(*row.title))
    if told or context.hit_filling("noun", *head) is None:
        return None
    return _metric(context, (head, *_title_of(context, row)), (head,), of_deed=True)


def _units_before_or_after(
    context: TextContext, row: Row, column: Column | None
) -> tuple[str, Hit | None, str] | None:
    """What "Trước | Sau" count under a title such as "Sắp xếp xã, phường giai đoạn 2023 - 2025"."""
    if column is None or not (
        names_place(context, row.label_start, row.label_end)
        or context.places.are_named_between(row.label_start, row.label_end)
        or _SUM.match(context.folded, row.label_start)
    ):
        return None
    end = opening_of(context).title_end
    below = context.text.find("\n", end + 1)  # "BÁO CÁO TỔNG HỢP", and the next line on what
    head = (context.document.body_start, max(end, below))
    titles = (head, *((row.title,) if row.title is not None else ()))
    if not any(_ON_UNITS.search(context.folded, *title) for title in titles):
        return None
    words = context.folded[slice(*column.spans[-1])]
    told = _BEFORE_OR_AFTER.fullmatch(words)
    if told is None:
        return None
    return UNITS[told["after"] is not None], None, "admin_unit"


def _is_share(context: TextContext, metric: str) -> bool:
    return context.vocabulary.metrics[metric].kind == "share"


def _told_by_title(context: TextContext, label: Span) -> tuple[str, Hit | None, str] | None:
    """What was done or is to be done in a place, where only the paper's title says what.

    "Đông Triều | 390" under "Chỉ tiêu năm 2024" in a "Kế hoạch phát triển đảng viên năm 2024".
    """
    if not names_place(context, *label) and not context.places.are_named_between(*label):
        return None
    begin = context.document.body_start
    title = (begin, opening_of(context).title_end)
    return _metric(context, (title,), (title,), of_deed=True)


def _actor_of(context: TextContext, row: Row, column: Column | None, metric: str) -> str | None:
    """Who did what the column has, as its head says: "Nội dung | Cấp ủy | Ủy ban kiểm tra"."""
    if column is None or column.kind != "other":
        return None
    if not context.vocabulary.metrics[metric].by_actor:
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
    return label if grouped and not _SUM.match(context.folded, row.label_start) else None


def _counts_bodies(context: TextContext, label: Span) -> bool:
    """Whether the label names bodies first: "Phòng chuyên môn cấp huyện" counts no districts."""
    nouns = context.hits_in("noun", *label)
    return bool(nouns) and nouns[0].phrase.code != "admin_unit"


def _head_of_whole(context: TextContext, row: Row, column: Column | None) -> Sequence[Span] | None:
    """The head left of "Trong đó: nữ", which says what the column has parts of."""
    if column is None or not context.folded.startswith(_PART, column.spans[-1][0]):
        return None
    left = [
        cell.column for cell in row.cells
        if cell.column is not None and cell.column.spans[-1] < column.spans[-1]
        and not context.folded.startswith(_PART, cell.column.spans[-1][0])
    ]  # fmt: skip
    return left[-1].spans if left else None


def _stock_of_place(
    context: TextContext, row: Row, column: Column | None
) -> tuple[str, Hit | None, str] | None:
    """What there is in a place or at a time: "Xã Đầm Hà | 41", "31/12/2023 | 41" under "Số chi bộ".

    Nothing must say that it was done.
    """
    dated = row.period is not None
    if column is None or not (dated or names_place(context, row.label_start, row.label_end)):
        return None
    left, right = column.spans[-1]
    number = _NUMBER_OF.match(context.folded, left, right)
    noun = context.hit_filling("noun", number.end() if number else left, right)
    deeds = () if row.title is None else context.hits_in("action", *row.title)
    if noun is None or any(hit.phrase.attributes["weight"] == "" for hit in deeds):
        return None
    whole = context.vocabulary.rules.get(("total_whole", noun.phrase.code), ())
    return (whole[0].metric, None, noun.phrase.code) if whole else None


def _stock(
    context: TextContext, label: Span, column: Column | None
) -> tuple[str, Hit | None, str] | None:
    """What there is of what alone is the label: "Tổ chức cơ sở đảng | 671".

    Members of what there is on a day: "Chỉ số | 31/12/2022".
    """
    noun = context.hit_filling("noun", *label)
    if noun is None:
        return None
    whole = context.vocabulary.rules.get(("total_whole", noun.phrase.code), ())
    kept = noun.phrase.code in LISTED_STOCKS and noun.phrase.surface != "chi bộ"
    day = column.period if column is not None else None
    kept = kept or (noun.phrase.code in STOCKS and day is not None and day.precision == "day")
    return (whole[0].metric, None, noun.phrase.code) if kept and whole else None


def _metric(
    context: TextContext,
    spans: Sequence[Span],
    noun_spans: Sequence[Span],
    *,
    of_deed: bool = False,
) -> tuple[str, Hit | None, str] | None:
    """The metric that the words of `spans` name, the nearer first: (metric, action, noun).

    With `of_deed` only where they say what was done.
    """
    actions: list[Hit] = []
    for left, right in spans:
        inside = [
            hit for hit in context.hits_in("action", left, right + _OVER)
            if hit.start < right
            and hit.phrase.code not in _SILENT and hit.phrase.attributes["weight"] != "near"
        ]  # fmt: skip
        actions += sorted(inside, key=lambda hit: hit.phrase.attributes["weight"] == "weak")
    strong = [hit for hit in actions if hit.phrase.attributes["weight"] == ""]
    nouns = [
        hit.phrase.code
        for left, right in noun_spans
        for hit in context.hits_in("noun", left, right)
    ]
    cues = {hit.phrase.code for left, right in spans for hit in context.hits_in("cue", left, right)}
    candidates: list[Hit | None] = [*strong] or [*actions, *([] if of_deed else [None])]
    for action in candidates:
        for noun in [*dict.fromkeys(nouns), *([""] if strong and not nouns else [])]:
            code = action.phrase.code if action is not None else "total"
            for rule in context.vocabulary.rules.get((code, noun), ()):
                if cues.issuperset(rule.needs) and cues.isdisjoint(rule.refuses):
                    return rule.metric, action, noun
    return None
