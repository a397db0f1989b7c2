"""Rates of dossiers in a table: "Đơn vị | Hồ sơ tiếp nhận | Đúng hạn | Tỷ lệ (%)"."""

import re
from collections.abc import Sequence

from sosanh.extract.catalogue.phrases import Hit
from sosanh.extract.context import TextContext
from sosanh.extract.metrics.dossiers import ABOUT_DOSSIERS, DOSSIER, told_apart
from sosanh.extract.tables.cells import Column, Row
from sosanh.extract.text.spans import Span

_ONLY_RATE = re.compile(r"(?:tỷ lệ|đạt|phần trăm|[ (%)])+")
"""A head that says no more than that its column is in percent: "Tỷ lệ (%)", "%"."""
_FROM_LEFT = len("được giải quyết ")
"""What a phrase may take of the cell before: "giải quyết đúng hạn" of "giải quyết | đúng hạn"."""
_MATTERS = (
    r"nhiệm vụ|đơn thư|đơn khiếu nại|kiến nghị|phản ánh|văn bản|vụ việc|vụ án|nộp thuế|nợ|dự án"
    r"|giải ngân|thanh toán|hài lòng|số hóa|cung cấp(?! ?(?:[.:;)]|$))|chữ ký"
)
_OF_OTHERS = re.compile(rf"\b(?:không|chưa|quá hạn|trễ|chậm|{_MATTERS})\b", re.M)
"""What else is done on time or online, or is no share of the dossiers."""
_ON_OTHERS = re.compile(rf"\b(?:{_MATTERS})\b", re.M)
"""What makes a table one on something else; "Trễ hạn" beside "Đúng hạn" does not."""
_ON_OFFER = re.compile(r"\b(?:dịch vụ công|dvc|thủ tục|tthc)\b(?!.*\bhồ sơ\b)")
"""Services, of which a share can be had online, where dossiers are what is filed."""


def is_only_rate(context: TextContext, column: Column | None) -> bool:
    """Whether the head of `column` leans on the column left of it."""
    return column is not None and all(
        _ONLY_RATE.fullmatch(context.folded, left, right) for left, right in column.spans
    )


def column_left_of(row: Row, column: Column | None) -> Column | None:
    """The column of numbers before `column` in the row."""
    left: Column | None = None
    for cell in row.cells:
        if cell.column is column:
            return left
        left = cell.column
    return None


def is_of_others(context: TextContext, deed: Hit, words: Sequence[Span]) -> bool:
    """Whether `words` say that something else was on time or online: "Thanh toán trực tuyến"."""
    if any(_OF_OTHERS.search(context.folded, *span) for span in words):
        return True
    return deed.phrase.code == "online" and any(
        _ON_OFFER.search(context.folded, *span) for span in words
    )


def rate_of_dossiers(
    context: TextContext, row: Row, column: Column | None, words: Sequence[Span]
) -> tuple[str, Hit | None, str] | None:
    """The metric of a percent that `words` call one on time or online: (metric, deed, noun).

    That dossiers are meant may only be said by another column, the title or the text before.
    """
    if column is not None and is_only_rate(context, column):
        counted = column_left_of(row, column)
        if counted is None:
            return None
        words = (*words, *counted.spans)
    deed = next(
        (
            hit for left, right in words
            for hit in context.hits_in("action", left - _FROM_LEFT, right)
            if hit.phrase.code in DOSSIER and left < hit.end <= right
        ),
        None,
    )  # fmt: skip
    if deed is None or is_of_others(context, deed, words):
        return None
    columns = [cell.column for cell in row.cells if cell.column is not None]
    heads = [span for one in columns for span in one.spans]
    around = [*row.heads, *heads, *([row.title] if row.title is not None else ())]
    told = any(ABOUT_DOSSIERS.search(context.folded, *span) for span in (*words, *around))
    if not told:
        if any(_ON_OTHERS.search(context.folded, *span) for span in around):
            return None
        if context.first_end(ABOUT_DOSSIERS) > row.label_start:
            return None
    others = [hit for span in heads for hit in context.hits_in("action", *span)]
    if told_apart(deed, others):
        return None  # "Trước hạn | Đúng hạn": neither is the rate
    rules = context.vocabulary.rules.get((deed.phrase.code, "dossier"), ())
    return (rules[0].metric, deed, "dossier") if rules else None
