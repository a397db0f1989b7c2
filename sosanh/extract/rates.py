"""Percents that stand for themselves: "92% bí thư chi bộ kiêm trưởng thôn"."""

import re
from typing import TYPE_CHECKING

from sosanh.extract.count import Count
from sosanh.extract.counts import Clauses
from sosanh.extract.draft import Draft

if TYPE_CHECKING:
    from sosanh.extract.context import TextContext

_NOUN_OF_RATE = 14
_AIM = 16
_LEAD_OF_RATE = 100
_ATTAINED = re.compile(r"[^,;:.()|\n\d]{1,80}\bđạt (?:hơn |gần |trên |khoảng )?\Z")
_LEAD = 60
"""Characters between a percent and the count that says how many it is."""


def noun_of_rate(context: "TextContext", clauses: Clauses, count: Count) -> bool:
    """Take noun and action from "tỷ lệ hồ sơ giải quyết đúng hạn đạt 99,6%"."""
    folded = context.folded
    floor = max(clauses.sentence.start, folded.rfind(";", clauses.sentence.start, count.start))
    rate = max(
        folded.rfind("tỷ lệ ", floor, count.start), folded.rfind("tỉ lệ ", floor, count.start)
    )
    named = rate >= 0 and not any(one.start > rate for one in clauses.before(count))
    if not named:
        comma = folded.rfind(",", floor, count.start)
        rate = comma + 1 if comma >= 0 else floor
    nouns = context.hits_in("noun", rate, count.start)
    strong = [
        hit
        for hit in clauses.actions
        if rate <= hit.start < count.start and hit.phrase.attributes["weight"] == ""
    ]
    if named and nouns and nouns[0].start <= rate + _NOUN_OF_RATE:
        count.noun = nouns[0].phrase.code
    elif strong and strong[-1].phrase.code in ("on_time", "online"):
        count.noun = "dossier"
    else:
        return False
    if strong:
        count.action, count.how = strong[-1], "adjacent"
    return True


def noun_of_attainment(context: "TextContext", clauses: Clauses, count: Count) -> bool:
    """Take noun and action from "công tác kết nạp đảng viên đạt 87,5% chỉ tiêu"."""
    end = count.numeral.end
    aims = context.hits_in("base_role", end, min(clauses.sentence.end, end + _AIM))
    floor = max((one.end for one in clauses.before(count)), default=clauses.sentence.start)
    floor = max(floor, count.start - _LEAD_OF_RATE)
    lead = _ATTAINED.search(context.folded, floor, count.start)
    if not aims or lead is None:
        return False
    actions = [
        hit for hit in clauses.actions
        if lead.start() <= hit.start < count.start and hit.phrase.attributes["weight"] == ""
    ]  # fmt: skip
    if len(actions) != 1:
        return False  # "ban hành kế hoạch kết nạp đảng viên …": which of them is attained?
    nouns = context.hits_in("noun", actions[0].start, count.start)
    if not nouns or nouns[0].start > actions[0].end + 1:
        return False
    count.noun, count.action, count.how = nouns[0].phrase.code, actions[0], "adjacent"
    return True


def noun_of_base(context: "TextContext", clauses: Clauses, count: Count) -> bool:
    """Take the noun of the base in "5% trong số hơn 8.200 biên chế"."""
    position = clauses.counts.index(count) + 1
    if position >= len(clauses.counts):
        return False
    base = clauses.counts[position]
    lead = context.folded[count.end : base.start].strip()
    if lead not in ("trong số", "trong tổng số", "tổng số", "của", "trong") or not base.noun:
        return False
    count.noun = base.noun
    return True


def complete_share(
    context: "TextContext", clauses: Clauses, share: Draft, drafts: dict[int, Draft]
) -> None:
    """Read base and count out of "5% trong số hơn 8.200 biên chế (hơn 410 người)"."""
    following = [
        count for count in clauses.counts
        if count.start >= share.count.end and count.numeral.form != "percent"
    ][:2]  # fmt: skip
    position = share.count.end
    for count in following:
        lead = context.folded[position : count.start].strip(" (,")
        value = count.numeral.value
        if value is None or len(lead) > _LEAD:
            return
        if lead.endswith(("trong số", "tổng số", "trong", "của")) and share.base is None:
            share.base, share.base_role = value, "total"
        elif (count.parenthesis >= 0 and count.noun) or lead.endswith(("tương đương", "tức là")):
            if share.value is not None:
                return
            share.value = value
            share.count = _with_number_of(share.count, count)
        else:
            return
        merged = drafts.get(id(count))
        if merged is not None:
            merged.dropped = True
        share.end = max(share.end, count.end)
        position = count.end


def _with_number_of(share: Count, count: Count) -> Count:
    """The count whose number the share turned out to be, with the share's action."""
    return Count(
        count.numeral, share.noun, count.noun_hit, share.parenthesis, share.action, share.how
    )
