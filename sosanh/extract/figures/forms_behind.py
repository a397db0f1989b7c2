"""The form of discipline that is told behind a figure: "kỷ luật 5 đảng viên bằng hình thức …"."""

import re
from collections.abc import Iterable

from sosanh.extract.catalogue.phrases import Hit
from sosanh.extract.context import TextContext
from sosanh.extract.counts.clauses import Clauses
from sosanh.extract.counts.count import Count
from sosanh.extract.drafts.draft import Draft
from sosanh.extract.metrics.codes import DISCIPLINED

_BY = re.compile(
    r"(?P<whom>(?: (?!trong|gồm|và|do|vì|có|bị)[^\W\d_]+){0,9}?)"
    r"(?: (?:với|bằng|ở|theo))?(?: các| một)?(?: (?:hình thức|mức))?(?: kỷ luật)? [“\"‘']?"
)
_WAY = re.compile(r"(?:hình thức|mức)\b")
_MORE = re.compile(
    r"[”\"’']?(?: ?\(?:?\d|(?:,| và| hoặc| hay|;) [“\"‘']?(?:khiển|cảnh|cách|khai|giải)|"
    r" (?:đến|tới|trở lên)\b)"
)
"""What makes it one of several forms, or the name of those that are counted next."""


def name_forms(context: TextContext, clauses: Clauses, drafts: Iterable[Draft]) -> None:
    """Set "kỷ luật 5 đảng viên với hình thức khiển trách" apart from those of other forms."""
    drafts = list(drafts)
    wholes = {id(draft.parent) for draft in drafts}
    by_form = {
        id(draft.parent) for draft in drafts
        if draft.count.action is not None and draft.count.action.phrase.code == "discipline_form"
    }  # fmt: skip
    taken: list[Hit] = []
    for draft in drafts:
        action = draft.count.action
        if draft.metric not in DISCIPLINED or action is None:
            continue
        carried = action in taken  # "… với hình thức khiển trách và 3 đảng viên bằng hình thức …"
        if id(draft) in wholes:
            # "kỷ luật bằng hình thức khiển trách 2 tổ chức và 90 đảng viên (khiển trách 70, …)"
            apart = not carried and (id(draft) not in by_form or _is_bare(draft.count))
            draft.breakdown = draft.breakdown if apart else None
            continue
        if not carried and (draft.breakdown is not None or action.phrase.code != "discipline"):
            continue
        form = _form_behind(context, clauses, draft.count)
        if form is not None:
            taken.append(form)
        if form is not None or carried:
            draft.breakdown = form.phrase.attributes["breakdown"] if form is not None else None


def _is_bare(count: Count) -> bool:
    """Whether a form has its number and no more: "khai trừ 4 (trong đó BTV khai trừ 4)"."""
    return count.noun_hit is None and count.action is not None and count.action.end < count.start


def _form_behind(context: TextContext, clauses: Clauses, count: Count) -> Hit | None:
    """The one form told behind a count, where no figure of its own follows."""
    form = next(
        (
            hit for hit in clauses.actions
            if hit.start >= count.end and hit.phrase.code == "discipline_form"
        ),
        None,
    )  # fmt: skip
    if form is None or _BY.fullmatch(context.folded, count.end, form.start) is None:
        return None
    told = _WAY.search(context.folded, count.end, form.end) is not None
    return form if told and _MORE.match(context.folded, form.end) is None else None
