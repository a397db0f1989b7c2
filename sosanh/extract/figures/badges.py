"""Party badges by the years they honour: "3 đồng chí 70 năm, 5 đồng chí 60 năm tuổi Đảng".

Such counts are parts of all badges awarded, however the list words them.
"""

import re

from sosanh.extract.context import TextContext
from sosanh.extract.counts.clauses import Clauses
from sosanh.extract.drafts.draft import Draft
from sosanh.extract.metrics.codes import BADGES_AWARDED
from sosanh.extract.text.rows import JOINT

_LISTED = rf"(?:từ )?(?P<years>(?:\d[05](?: năm)?(?:{JOINT} | ?[-–] ?| đến ))*\d[05])"
_AGE = r"(?:(?: năm)?(?P<age> tuổi đảng)| năm)"
_AFTER = re.compile(
    r"(?: khác)?(?: (?:được |vinh dự |đón ){0,2}(?:nhận|trao|(?:(?:trao )?tặng(?:,| và) )?truy tặng"
    r"|(?:trao )?tặng|tròn|đủ)(?: sớm)?)?"
    rf"(?P<badge> huy hiệu(?: đảng)?)? {_LISTED}{_AGE}"
)
_BEFORE = re.compile(
    rf"(?P<badge>huy hiệu )(?:đảng )?{_LISTED}{_AGE} ?(?:cho|tặng|là|có|gồm|:)? ?\Z"
)
_YEARS_HAVE = re.compile(
    r"\b(?P<badge>huy hiệu (?:đảng )?)?(?P<years>\d0|\d5) năm(?P<age> tuổi đảng)"
    r"(?: có|:| là| gồm|(?: chiếm)?(?: số lượng)? (?:nhiều|đông|cao)(?: nhất)?,? (?:với|là|có))?"
    r" ?\Z"
)
_ALSO_FOR = re.compile(
    r"(?:[;,]|,? và) (?P<badge>)(?:huy hiệu )?(?P<years>\d[05]) năm(?P<age>(?: tuổi(?: đảng)?)?)"
    r" (?:(?:cho|tặng|là|có|gồm|:) )?\Z"
)
"""Before the next in a row: "Huy hiệu 50 năm tuổi Đảng cho 3 đồng chí, 40 năm cho 5 đồng chí"."""
_YEARS = re.compile(r"huy hiệu (?:đảng )?(?:\d[05],? (?:và )?)*\Z")
_OF_YEARS = re.compile(r"(?:(?: năm)?,? (?:và )?\d[05])* năm tuổi đảng")
_OF_THEM = re.compile(r"\W*(?:trong (?:đó|số)|cụ thể|bao gồm|gồm|còn lại|số còn lại)\b")
_NEXT = re.compile(r"[,;] |,? và ")
_ENDS = re.compile(r"[,;.)\n]| (?:và|được) |\Z")
_OTHERS = " khác "
"""Behind some who are no more than the rest: "12 đảng viên khác nhận Huy hiệu 40, 30 năm …"."""
_LEAD = 80
_POSTHUMOUS = "truy tặng"
_GIVEN_POSTHUMOUSLY = re.compile(r" (?:(?:được|vinh dự|đã) ){0,2}truy tặng\b")
_TO_THE_DEAD = re.compile(
    r"(?<!tặng, )(?<!tặng và )(?<!trao, )(?<!trao và )\btruy tặng [^;.:\d]{0,40}\Z"
)
_OF_PEOPLE = ("member", "member_turn", "person", "trait", "badge", "")


def name_years(
    context: TextContext, clauses: Clauses, drafts: dict[int, Draft], total: Draft | None
) -> Draft | None:
    """Make each count by years of membership a part of `total`, the badges counted before.

    Return the total that the sentence itself tells by listing all years, if it does.
    """
    listed: Draft | None = None
    folded = context.folded
    named = "huy hiệu" in folded[clauses.sentence.start : clauses.sentence.end]
    named = named or any(one.metric == BADGES_AWARDED for one in drafts.values())
    if not named and total is None:
        return None
    parted = _OF_THEM.match(folded, clauses.sentence.start) is not None
    total_before = total
    for draft in drafts.values():
        count = draft.count
        if count.noun not in _OF_PEOPLE or draft.value is None:
            continue
        if draft.metric not in (None, BADGES_AWARDED):
            continue
        low = max(clauses.sentence.start, count.start - _LEAD)
        if _YEARS.search(folded, low, count.start) and _OF_YEARS.match(folded, count.numeral.end):
            draft.metric, draft.noun = None, None
            continue  # "Huy hiệu 55, 50, 45 năm tuổi Đảng": years, no badges
        # first what stands before: in "30 năm tuổi Đảng có 17 đồng chí, 40 năm có 6"
        # the years behind are the next one's
        found = _YEARS_HAVE.search(folded, low, count.start) or (
            (_BEFORE.search(folded, low, count.start) or _AFTER.match(folded, count.end))
            if named
            else None
        )
        in_row = None if found or not parted else _ALSO_FOR.search(folded, low, count.start)
        found = found or in_row
        # "1 đồng chí 80 năm tuổi Đảng, 25 đồng chí 75 năm"
        again = found is not None and parted and _ENDS.match(folded, found.end())
        if found and (
            found["badge"] or found["age"] or again or in_row or _goes_on(clauses, found)
        ):
            draft.metric, draft.breakdown = BADGES_AWARDED, f"{found['years']} năm tuổi Đảng"
            draft.noun, draft.base, draft.base_role, count.out_of = None, None, None, None
            others = folded.startswith(_OTHERS, count.end)
            if total is total_before and not (parted or others or found["years"].isdigit()):
                # "Huy hiệu 50, 30 năm tuổi Đảng cho 27 người": all
                draft.breakdown, draft.parent, total = None, None, draft
                listed = draft
                continue
            parted = True
            draft.parent = total
        elif draft.metric == BADGES_AWARDED and draft.parent is None:
            total = draft
    for draft in drafts.values():
        if draft.metric == BADGES_AWARDED and _is_posthumous(clauses, draft):
            kinds = (draft.breakdown, _POSTHUMOUS)
            draft.breakdown, draft.parent = ", ".join(filter(None, kinds)), None
    return listed


def _is_posthumous(clauses: Clauses, draft: Draft) -> bool:
    """Whether the badges honour the dead, who are counted apart from those who received theirs."""
    folded, count = clauses.folded, draft.count
    begin = max(clauses.sentence.start, count.start - _LEAD)
    return bool(
        _GIVEN_POSTHUMOUSLY.match(folded, count.end)
        or _TO_THE_DEAD.search(folded, begin, count.start)
    )


def _goes_on(clauses: Clauses, found: re.Match[str]) -> bool:
    """Whether the list says at its end what years are meant: "2 đảng viên 60 năm và 7 …"."""
    folded, end = clauses.folded, clauses.sentence.end
    return (
        _NEXT.match(folded, found.end()) is not None
        and folded.find(" năm tuổi đảng", found.end(), end) >= 0
    )
