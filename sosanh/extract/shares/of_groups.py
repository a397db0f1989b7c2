"""Parts of members that only a percent tells: "kết nạp 40 đảng viên, trong đó nữ chiếm 55%"."""

import re
from collections.abc import Collection

from sosanh.extract.context import TextContext
from sosanh.extract.counts.clauses import Clauses
from sosanh.extract.counts.count import Count
from sosanh.extract.drafts.draft import Draft
from sosanh.extract.drafts.new import new_draft
from sosanh.extract.metrics.codes import ADMITTED, MEMBERS
from sosanh.extract.text.segments import fold

_OF_PEOPLE = (ADMITTED, MEMBERS)
_NAMED = re.compile(
    r"(?:\A\W*|[,;(] |\b(?:trong (?:đó|số (?:đó|này)),? |và |tỷ lệ |số ))"
    r"(?P<name>(?!trong |tỷ lệ |số |và )[^\W\d_]+(?: [^\W\d_]+){0,6}?)"
    r"(?: mới| được kết nạp| mới kết nạp)? chiếm(?: tỷ lệ)?(?: (?:hơn|gần|trên|khoảng))? \Z"
)
_REACH = 80
_PARTED = re.compile(r"\btrong (?:đó|số (?:đó|này))\b")


def share_of_group(
    context: TextContext,
    clauses: Clauses,
    share: Count,
    drafts: Collection[Draft],
    last: Draft | None,
) -> Draft | None:
    """The share that a group of members known by its name has of those told before it.

    `last` is the coded figure with which the sentence before ended.
    """
    folded, opens = context.folded, clauses.sentence.start
    before = [one for one in drafts if one.end <= share.start and one.percent is None]
    wholes = [one for one in before if one.metric in _OF_PEOPLE and one.breakdown is None]
    whole = wholes[-1] if wholes else None
    if whole is None and _PARTED.match(folded, opens) and last is not None:
        whole = last if last.metric in _OF_PEOPLE and last.breakdown is None else None
    if whole is None or whole.value is None:
        return None
    start = max(opens, whole.end)
    if _PARTED.search(folded, start, share.start) is None:
        return None
    lead = max(start, share.start - _REACH)
    named = _NAMED.search(folded[lead : share.start])
    if named is None or fold(named["name"]) not in context.vocabulary.breakdown_names:
        return None
    draft = new_draft(context, clauses, share, whole.metric, whole.object)
    draft.value, draft.percent = None, share.numeral.value
    draft.breakdown, draft.parent = named["name"], whole
    draft.start, draft.role = lead + named.start("name"), whole.role
    draft.end = share.numeral.end
    return draft
