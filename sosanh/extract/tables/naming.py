"""Which metric a number cell is of, by the words of its row, its column and the title."""

import re
from collections.abc import Sequence

from sosanh.extract.catalogue.phrases import Hit
from sosanh.extract.context import TextContext
from sosanh.extract.counts.count import LISTED_STOCKS, STOCKS
from sosanh.extract.metrics.codes import MADE_FULL, POSTS_FILLED, UNITS
from sosanh.extract.metrics.dossiers import DOSSIER
from sosanh.extract.tables.cells import Cell, Column, Row, names_place
from sosanh.extract.tables.periods import named_period
from sosanh.extract.tables.rates import is_of_others, rate_of_dossiers
from sosanh.extract.text.spans import Span
from sosanh.extract.text.units import UNIT
from sosanh.facts import Period

_OVER = len(" đảng")
"""What a phrase may take of the next cell: "khai trừ đảng" of "khai trừ | đảng viên"."""
_NUMBER_OF = re.compile(r"(?:tổng )?số (?:lượng )?")
_ON_UNITS = re.compile(
    r"\b(?:sắp xếp|sáp nhập|hợp nhất)\b[^.;|\n]{0,30}\b(?:đơn vị hành chính|xã|phường|thị trấn)\b"
    r"|\b(?:đơn vị hành chính|số (?:các )?(?:xã|phường))\b"
    r"(?!.*\b(?:hộ|dân|cán bộ|công chức|biên chế|diện tích|đảng viên|chi bộ|thôn|ấp|trụ sở)\b)"
    r"(?:,? [^\W\d_]+){0,8}? trước(?: và|,) sau\b"
)
_BEFORE_OR_AFTER = re.compile(
    r"(?:số (?:lượng )?)?(?:(?:đơn vị(?: hành chính)?|đvhc)(?: cấp xã)? )?"
    r"(?:cấp xã |(?:xã|phường|, )+ )?"
    r"(?:hiện có|trước|(?P<after>còn lại|sau))"
    r"(?: (?:khi )?(?:sắp xếp|sáp nhập|hợp nhất))?"
)
_OWNERS = re.compile(
    rf"(?:tên )?(?:các )?(?:(?:{UNIT}|đảng bộ|đảng ủy|huyện ủy|cấp ủy|đơn vị"
    r"|địa phương|cơ quan|sở|ban|ngành|trực thuộc|,|/| |và)+)"
)
"""A head above the names of districts or committees, which says not what is counted in them."""
_WHOSE = re.compile(r"\b(?:ở|của|tại|theo|từng)(?: (?:các|một số|từng|những|mỗi|\d+))* \Z")
"""Before those whose figures follow: "Kết nạp ở một số đảng bộ", "Kỷ luật theo đảng bộ"."""
_WHOSE_LEAD = len("của các một số ")
_OF_ANY_NUMBER = ("kết quả", "chỉ tiêu", "kế hoạch")
"""What a title or a head calls a number, whatever is counted: "Kết quả kết nạp năm 2023"."""
_FILLED = re.compile(
    r"(?:số )?(?:chức danh |vị trí |người )?(?:đã |được )*(?:bổ nhiệm|chọn được|tuyển được|đạt)\b"
)
"""The head beside posts opened to an exam of those filled by it."""
_POSTS = ("post", "exam_post")
_EXAM = re.compile(r"\bthi(?: tuyển| chọn)?\b")
_MADE_FULL = re.compile(r"(?:số )?(?:đảng viên |đv )?chính thức\b")
"""The head beside those admitted of who was made a full member."""
SUM = re.compile(r"(?:tổng|cộng|toàn|chung|tất cả)\b")
"""What opens the label of a row that adds up the others."""
PART = ("trong đó", "riêng", "gồm")
"""What opens the label or head of a part."""
_OF_PAPER = re.compile(r"\b(?:nghị quyết|nghị định|quyết định|chỉ thị|(?<!kỷ )luật|đề án)\b")
"""Papers in a title, whose year is not that of the figures below."""
_OF_SOME = re.compile(
    r"\b(?:kết quả|tham gia|dự|học|quán triệt|đăng ký|ủng hộ|vi phạm|khen|biểu dương|tuyên dương"
    r"|được|bị|xếp loại|đánh giá)\b"
)
"""What a title tells of some, where no figure is all that there is."""
_SILENT = ("none", "other")
_AIMED_OR_DONE = ("result", "target")
_READ = ("result", "target", "percent")
"""Columns whose figures may be of what the title names."""

Named = tuple[str, Hit | None, str]
"""What a cell counts: (metric, action, noun)."""


_COMMITTEES = ("_inspectors", "_committee")


def _is_committee(context: TextContext, label: Span) -> bool:
    """Whether a label names who acted: "UBKT đảng ủy cơ sở" counts no organisations."""
    actor = context.hit_filling("actors", *label)
    return actor is not None and actor.phrase.code.endswith(_COMMITTEES)


def metric_of_cell(context: TextContext, row: Row, cell: Cell, *, percent: bool) -> Named | None:
    """Return the metric of a number cell, a share where the number is a `percent`."""
    column = cell.column
    label: Span = (row.label_start, row.label_end)
    heads = column.spans if column is not None else ()
    between = ((row.label_end, row.cells[0].start),)  # the unit column may name the noun
    own_words: Sequence[Span] = (label, *reversed(heads))
    part = _head_of_whole(context, row, column)
    if part is not None:
        own_words = (*own_words, *part)
    names = [head for head in row.heads if _OWNERS.fullmatch(context.folded, *head) is None]
    above = (*reversed(names), *_title_of(context, row))
    # "Sở Y tế | 6" under "Đã giảm": no offices are counted
    placed = int(_is_place(context, label) or _is_committee(context, label))
    counted = (*own_words[placed:], *between)
    named = (
        _made_full(context, row, heads)
        or _filled_by_exam(context, row, heads)
        or _told_by_head(context, label, heads)
        or _metric(context, own_words, counted)
        or _metric(context, own_words, (*counted, *above), of_deed=True)
    )
    if named is None:
        read = column is None or column.kind in _READ or len(row.cells) == 1
        for last in range(1, len(above) + 1):
            spans = (*own_words, *above[:last])
            things = (*spans[placed:], *between)
            told = named is None and _metric(context, spans, things, of_deed=not read)
            if told and (read or (told[1] is not None and told[1].start >= heads[-1][0])):
                named = told  # "Đã kiêm nhiệm", where the title says in what
    named = named or _stock(context, label, column) or _stock_of_place(context, row, column)
    if named is None and column is not None and column.kind in _AIMED_OR_DONE:
        named = _told_by_title(context, label)
    named = named or _units_before_or_after(context, row, column)
    named = named or _counted_by_head(context, row, column)
    if percent and (named is None or not is_share(context, named[0])):
        named = rate_of_dossiers(context, row, column, own_words)
    if named is None or (named[0] in UNITS and _counts_bodies(context, label)):
        return None
    action = named[1]
    if (
        action is not None
        and action.phrase.code in DOSSIER
        and is_of_others(context, action, own_words)
    ):
        return None
    return named


def _title_of(context: TextContext, row: Row) -> Sequence[Span]:
    """The words above the table, the last sentence first: "Đối với đảng viên, kết quả như sau:"."""
    if row.title is None:
        return ()
    begin, end = row.title
    last = max(begin, context.sentence_at(end - 1).start)
    return ((last, end), row.title) if last > begin else (row.title,)


def period_of_heads(context: TextContext, row: Row) -> Period | None:
    """The time that the head above the labels names: "Nội dung (năm 2020) | Tổ chức đảng"."""
    told = [
        named_period(context.folded, *head) for head in row.heads
        if _OF_PAPER.search(context.folded, *head) is None
    ]  # fmt: skip
    return next((one for one in reversed(told) if one is not None), None)


def period_of_title(context: TextContext, row: Row) -> Period | None:
    """The time that the line above the table names: "Chỉ tiêu kết nạp năm 2023 giao như sau:"."""
    titles = _title_of(context, row)
    if not titles:
        return None
    begin, end = titles[0]
    period = context.period_at(end - 1)
    told = period.basis == "stated" and _OF_PAPER.search(context.folded, begin, end) is None
    return period if told else None


def _made_full(context: TextContext, row: Row, heads: Sequence[Span]) -> Named | None:
    """Who was made a full member, in a table on admissions: "Kết nạp | Chính thức"."""
    if not heads or not _MADE_FULL.match(context.folded, *heads[-1]):
        return None
    told = [one.column.spans[-1] for one in row.cells if one.column is not None]
    told += _title_of(context, row)
    deeds = [hit for span in told for hit in context.hits_in("action", *span)]
    admit = next((hit for hit in deeds if hit.phrase.code == "admit"), None)
    return (MADE_FULL, admit, "member") if admit is not None else None


def _filled_by_exam(context: TextContext, row: Row, heads: Sequence[Span]) -> Named | None:
    """Which posts were filled, beside those opened to an exam: "Chức danh thi | Bổ nhiệm"."""
    if not heads or not _FILLED.match(context.folded, *heads[-1]):
        return None
    left = [one.column.spans[-1] for one in row.cells if one.column is not None]
    told = [span for span in left if span < heads[-1] and _EXAM.search(context.folded, *span)]
    posts = any(
        hit.phrase.code in _POSTS for span in told for hit in context.hits_in("noun", *span)
    )
    return (POSTS_FILLED, None, "post") if posts else None


def _told_by_head(context: TextContext, label: Span, heads: Sequence[Span]) -> Named | None:
    """What a head says whole of what cells or committees did: "Chi bộ | 118", "Kiểm tra ĐV"."""
    if not heads or not context.hits_in("noun", *label) or context.hits_in("action", *label):
        return None
    return _metric(context, heads, heads, of_deed=True)


def _counted_by_head(context: TextContext, row: Row, column: Column | None) -> Named | None:
    """What was done to those whom the head is, as a title without figures says it.

    "Cộng | 6 | 143" under "Hình thức | Tổ chức đảng | Đảng viên" below "Kết quả kỷ luật".
    """
    if column is None or column.kind != "other" or row.title is None:
        return None
    label: Span = (row.label_start, row.label_end)
    if not (SUM.match(context.folded, label[0]) or _is_place(context, label)):
        return None
    head = column.spans[-1]
    if context.tells_quantity(*row.title) or context.hit_filling("noun", *head) is None:
        return None
    return _metric(context, (head, *_title_of(context, row)), (head,), of_deed=True)


def _units_before_or_after(context: TextContext, row: Row, column: Column | None) -> Named | None:
    """What "Trước | Sau" count under a title such as "Sắp xếp xã, phường giai đoạn 2023 - 2025"."""
    label: Span = (row.label_start, row.label_end)
    owned = any(_OWNERS.fullmatch(context.folded, *head) for head in row.heads)
    placed = owned or SUM.match(context.folded, label[0]) or _is_place(context, label)
    if column is None or not placed:
        return None
    end = context.title_end
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


def _is_place(context: TextContext, label: Span) -> bool:
    """Whether a place is the label of the row, with its word or without."""
    return names_place(context, *label) or context.places.are_named_between(*label)


def _told_by_title(context: TextContext, label: Span) -> Named | None:
    """What was done or is to be done in a place, where only the paper's title says what.

    "Đông Triều | 390" under "Chỉ tiêu năm 2024" in a "Kế hoạch phát triển đảng viên năm 2024".
    """
    if not _is_place(context, label):
        return None
    title = (context.document.body_start, context.title_end)
    return _metric(context, (title,), (title,), of_deed=True)


def _counts_bodies(context: TextContext, label: Span) -> bool:
    """Whether the label names bodies first: "Phòng chuyên môn cấp huyện" counts no districts."""
    named = context.hits_in("noun", *label)  # but "Hải Phòng" is no office
    nouns = [hit for hit in named if hit.start == label[0] or not context.text[hit.start].isupper()]
    return bool(nouns) and nouns[0].phrase.code != "admin_unit"


def _head_of_whole(context: TextContext, row: Row, column: Column | None) -> Sequence[Span] | None:
    """The head left of "Trong đó: nữ", which says what the column has parts of."""
    if column is None or not context.folded.startswith(PART, column.spans[-1][0]):
        return None
    left = [
        cell.column for cell in row.cells
        if cell.column is not None and cell.column.spans[-1] < column.spans[-1]
        and not context.folded.startswith(PART, cell.column.spans[-1][0])
    ]  # fmt: skip
    return left[-1].spans if left else None


def _stock_of_place(context: TextContext, row: Row, column: Column | None) -> Named | None:
    """What there is in a place or at a time: "Xã Đầm Hà | 41", "31/12/2023 | 41" under "Số chi bộ".

    Nothing must say that it was done.
    """
    dated = row.period is not None
    if column is None or not (dated or _is_place(context, (row.label_start, row.label_end))):
        return None
    left, right = column.spans[-1]
    number = _NUMBER_OF.match(context.folded, left, right)
    noun = context.hit_filling("noun", number.end() if number else left, right)
    deeds = () if row.title is None else context.hits_in("action", *row.title)
    if noun is None or any(hit.phrase.attributes["weight"] == "" for hit in deeds):
        return None
    if row.title is not None and _OF_SOME.search(context.folded, *row.title):
        return None
    whole = context.vocabulary.rules.get(("total_whole", noun.phrase.code), ())
    return (whole[0].metric, None, noun.phrase.code) if whole else None


def _stock(context: TextContext, label: Span, column: Column | None) -> Named | None:
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
) -> Named | None:
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
    strong = strong or [
        hit
        for left, right in spans
        for hit in context.hits_in("state", left, right)
        if hit.phrase.code not in _SILENT
    ]  # "Bí thư cấp xã là chủ tịch HĐND"
    nouns = [
        hit.phrase.code
        for left, right in noun_spans
        for hit in context.hits_in("noun", left, right)
        if hit.phrase.surface not in _OF_ANY_NUMBER
        and not _WHOSE.search(context.folded, max(left, hit.start - _WHOSE_LEAD), hit.start)
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


def is_share(context: TextContext, metric: str) -> bool:
    """Whether the metric is told in percent alone."""
    return context.vocabulary.metrics[metric].kind == "share"
