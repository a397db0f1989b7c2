"""Counts of something else that are worded like those of a metric, each metric with its own test.

"Kết nạp 11 thành viên mới vào Bộ Chính trị" admits nobody to the Party.
"""

from collections.abc import Callable, Mapping

from sosanh.extract.context import TextContext
from sosanh.extract.counts.clauses import Clauses
from sosanh.extract.counts.count import TWO_POSTS, Count
from sosanh.extract.metrics.codes import (
    ADMITTED,
    BADGES_AWARDED,
    BODIES_CUT,
    CELLS,
    CONGRESSES,
    CONSOLIDATED,
    COORDINATION,
    DELEGATED,
    DENUNCIATIONS,
    FINDINGS,
    FOUNDED_IN_FIRMS,
    GRASSROOTS,
    INSPECTED,
    MADE_FULL,
    MEMBERS,
    MEMBERS_DISCIPLINED,
    NON_LOCAL,
    POSTS_FILLED,
    POSTS_OPENED,
    PROCEDURES_CUT,
    RECOMMENDATIONS,
    ROTATED,
    STAFF_CUT,
    STRUCK_OFF,
    TRAINED,
    UNITS_AFTER,
    UNITS_ASKED,
    UNITS_BEFORE,
)
from sosanh.extract.metrics.lookalikes import administration, party_work
from sosanh.extract.metrics.lookalikes.worded import Worded
from sosanh.extract.metrics.others import is_of_both, is_of_the_state

_OF_PARTY = ("party_orgs_", "party_members_")
"""How metrics begin of which the state has its like: it inspects and disciplines too."""
_Test = Callable[[Worded], bool]
_BY_ACTION: Mapping[str, _Test] = {
    **dict.fromkeys(TWO_POSTS, party_work.did_more),
    "rate_excellent": party_work.are_praised,
}
"""What tells of some who did more than the action, whatever the metric."""
_BY_METRIC: Mapping[str, _Test] = {
    **dict.fromkeys(INSPECTED, party_work.are_no_subjects),
    **dict.fromkeys(FINDINGS, party_work.are_found_by_others),
    **dict.fromkeys(CONGRESSES, party_work.elect_themselves),
    MEMBERS: party_work.are_no_members_yet,
    MEMBERS_DISCIPLINED: party_work.are_disciplined_in_office,
    GRASSROOTS: party_work.are_weak,
    CELLS: party_work.are_weak,
    ADMITTED: party_work.are_admitted_elsewhere,
    MADE_FULL: party_work.are_only_eligible,
    STRUCK_OFF: party_work.are_struck_elsewhere,
    BADGES_AWARDED: party_work.are_other_badges,
    FOUNDED_IN_FIRMS: party_work.are_not_founded_in_firms,
    DENUNCIATIONS: party_work.are_no_denunciations,
    COORDINATION: party_work.are_on_no_inspection,
    RECOMMENDATIONS: party_work.are_old_proposals,
    POSTS_OPENED: administration.are_opened_again,
    POSTS_FILLED: administration.fill_no_post,
    TRAINED: administration.are_no_officials,
    ROTATED: administration.are_moved_with_teachers,
    UNITS_ASKED: party_work.answer_to_an_office,
    CONSOLIDATED: party_work.are_of_all_sorts,
    STAFF_CUT: administration.are_no_staff_cut,
    BODIES_CUT: administration.are_no_bodies,
    PROCEDURES_CUT: administration.are_only_eased,
    DELEGATED: administration.are_not_delegated,
    UNITS_BEFORE: administration.are_merged_otherwise,
    UNITS_AFTER: administration.are_left_otherwise,
    NON_LOCAL: administration.head_no_committee,
}


def counts_something_else(
    context: TextContext, metric: str, action: str, clauses: Clauses, count: Count
) -> bool:
    """Whether what stands beside the count keeps it from a metric that its words allow."""
    worded = Worded(context, clauses, count, action)
    if count.action is not None and action in _BY_ACTION:
        return _BY_ACTION[action](worded)
    test = _BY_METRIC.get(metric)
    if test is not None and test(worded):
        return True
    of_party = metric.startswith(_OF_PARTY) and metric != MEMBERS
    return of_party and (is_of_both(context, count) or is_of_the_state(context, clauses, count))
