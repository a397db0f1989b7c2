"""What an inspection was for, where it was not for all that the Party's rules ask.

Finances, the inspectors' own work and the discipline imposed are looked into apart from the rest
(Party statutes, article 32): "kiểm tra tài chính đảng đối với 25 tổ chức đảng" is a part, and no
rival of the 154 that committees inspected.
"""

import re
from collections.abc import Iterable

from sosanh.extract.context import TextContext
from sosanh.extract.drafts.draft import Draft
from sosanh.extract.metrics.codes import INSPECTED

_TOPICS = (
    ("tài chính đảng", r"tài chính|thu,? (?:chi|nộp)|đảng phí"),
    ("kê khai tài sản, thu nhập", r"kê khai tài sản"),
    ("thi hành kỷ luật", r"(?:công tác |việc )?thi hành kỷ luật"),
    (
        "nhiệm vụ kiểm tra, giám sát",
        r"(?:(?:thực hiện )?(?:nhiệm vụ|công tác) |việc )kiểm tra",
    ),
)
_NAMED = "|".join(f"(?P<t{number}>{words})" for number, (_, words) in enumerate(_TOPICS))
_BEHIND = re.compile(
    r"(?: cấp dưới| trực thuộc)?(?: (?:về|trong))?(?: (?:việc|công tác))?(?: thực hiện)?"
    rf" (?:{_NAMED})"
)
_BEFORE = re.compile(rf"\b(?:kiểm tra|giám sát)(?: (?:về|việc))* (?:{_NAMED})\b[^;.:\d]{{0,60}}\Z")
_LEAD = 110


def name_topics(context: TextContext, drafts: Iterable[Draft]) -> None:
    """Set inspections of one thing apart, by its name."""
    named: dict[int, str] = {}  # by the deed whose topic is told before the first it was done to
    for draft in drafts:
        if draft.metric not in INSPECTED:
            continue
        count, deed = draft.count, id(draft.count.action)
        if deed in named and draft.breakdown is None and count.how == "carried":
            draft.breakdown = named[deed]  # "kiểm tra tài chính đảng 16 tổ chức, 31 đảng viên"
            continue
        told = _BEHIND.match(context.folded, count.end)
        if told is None and draft.breakdown is None:
            begin = max(context.sentence_at(count.start).start, count.start - _LEAD)
            told = _BEFORE.search(context.folded, begin, count.start)
        if told is not None:
            draft.breakdown = next(
                name for number, (name, _) in enumerate(_TOPICS) if told[f"t{number}"]
            )
            if told.end() <= count.start:
                named[deed] = draft.breakdown
