"""To whom procedures are delegated: "ủy quyền cho các sở 96 thủ tục, cho UBND cấp huyện 27"."""

import re
from collections.abc import Iterable

from sosanh.extract.context import TextContext
from sosanh.extract.drafts.draft import Draft
from sosanh.extract.metrics.codes import DELEGATED
from sosanh.extract.text.rows import JOINT_OF_LIST

_TO_WHOM = re.compile(
    rf"(?:\b(?:cho|về|xuống)|{JOINT_OF_LIST}) (?:(?:cho|về|xuống|giao) )?"
    r"(?P<whom>(?:(?:người đứng đầu|thủ trưởng|giám đốc|chủ tịch|lãnh đạo) )?(?:các )?"
    r"(?:sở|ban|ngành|cơ quan|ubnd|ủy ban nhân dân|cấp|đơn vị)\b[^;:.()\d]{0,70}?)"
    r"(?:,? (?:được|giải quyết|tiếp nhận|thực hiện|quyết định|đối với|là|có))*"
    r"(?: (?:hơn|gần|trên))? ?\Z"
)


def name_recipients(context: TextContext, drafts: Iterable[Draft]) -> None:
    """Set apart what several are given, each with a figure, by who they are.

    A single recipient is no part: all that was delegated went there.
    """
    named: list[tuple[Draft, str]] = []
    floor = -1
    for draft in drafts:
        if draft.metric != DELEGATED:
            continue
        start = draft.count.start
        begin = max(floor, context.sentence_at(start).start)
        told = _TO_WHOM.search(context.folded, begin, start)
        floor = draft.count.end
        if told is not None and draft.breakdown is None:
            named.append((draft, context.text[slice(*told.span("whom"))]))
    if len({whom.lower() for _, whom in named}) == len(named) > 1:
        for draft, whom in named:
            draft.breakdown = whom
