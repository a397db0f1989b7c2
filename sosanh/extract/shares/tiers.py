"""Shares of the dossiers of one tier: "cấp tỉnh đạt 98%, cấp huyện 96%, cấp xã 95%".

None of them is the share of all, so each is a part named for its tier.
"""

import re
from collections.abc import Iterable, Iterator, Sequence

from sosanh.extract.context import TextContext
from sosanh.extract.counts.clauses import Clauses
from sosanh.extract.counts.count import Count
from sosanh.extract.drafts.draft import Draft
from sosanh.extract.metrics.codes import ON_TIME
from sosanh.extract.metrics.dossiers import FIELDS
from sosanh.extract.text.cued import cued
from sosanh.extract.text.rows import JOINT, RESPECTIVELY
from sosanh.extract.text.segments import as_common_noun
from sosanh.extract.text.units import COMMUNES, DISTRICT, DISTRICTS, OFFICES
from sosanh.extract.time.leaning.events import NEW_PROVINCES

_TIER = re.compile(
    r"\b(?:cấp|khối) (?P<tier>tỉnh|huyện|xã)\b"
    r"|(?:\bở (?P<at>huyện|xã)|(?<=, )ở (?P<top>tỉnh))(?=(?: (?:thì|là|đạt|chỉ|mới|có))* (?:\d|\Z))"
    r"|\b(?P<offices>(?:các|khối) sở|trung tâm tỉnh"
    r"|trung tâm(?: phục vụ)? hành chính công (?:tỉnh|thành phố))\b"
    rf"|\bcác (?P<districts>huyện|quận)(?:,? (?:và )?(?:{DISTRICT}|thành phố|thị|thành))*\b"
    r"|\bcác (?P<communes>xã|phường)\b"
    r"|\bbộ phận một cửa (?:của )?(?P<desk>huyện|xã)(?= (?:là|đạt|chỉ|mới|có|thì)\b)"
    r"|\b\d+ (?:(?P<some_districts>huyện|quận)|xã|phường)(?=[^.;:\d]{0,60} (?:đã )?"
    r"(?:tiếp nhận|nhận|giải quyết|xử lý|thụ lý)\b)"
)
_FIELD = re.compile(
    r"\b(?<!các )(?<!trong )(?:lĩnh vực|mảng) (?!khác\b)[^,;:.()\d]{2,40}?"
    r"(?= (?:đạt|có|là|được|giải quyết|nộp|tỷ lệ|chỉ|với|trước|đúng|trễ|trực tuyến|tiếp nhận|vẫn"
    r"|còn|cũng|lại|thì|kéo)\b|,| \Z)"
    rf"|(?<=riêng )(?:{FIELDS})(?= (?:thì|chỉ|mới|đạt|là|còn)\b)"
    r"|(?<=hồ sơ )(?:(?:về |thuộc )?(?:đất đai|hộ tịch|đầu tư|xây dựng|tư pháp|lý lịch tư pháp)"
    r"|đăng ký (?:kinh doanh|doanh nghiệp|thành lập doanh nghiệp|đất đai|hộ tịch|khai sinh))(?!\w)"
)
"""A field of government, of whose dossiers alone a share is: "lĩnh vực đất đai chỉ đạt 85%"."""
_CONCEDED = re.compile(r"\b(?:dù|tuy|do|vì|bởi|nhờ)\b[^,;]*\Z")
"""Before a field that only says why: "Văn Bàn, dù hồ sơ đất đai tăng, vẫn đạt 98,9%"."""
_CENTRE_HANDLES = cued(
    r"(?<!của )\btrung tâm (?:phục vụ )?hành chính công (?:của )?(?:tỉnh|thành phố (?:hà nội|huế"
    r"|đà nẵng|hải phòng|cần thơ|hồ chí minh))\b[^,;:.()\d]{0,30}?"
    r"(?:, (?:các sở|các cơ quan|cán bộ|công chức)[^;:.()\d]{0,40}?)?"
    r" (?:(?:đã|mới|vừa|chỉ|còn) )*"
    r"(?:tiếp nhận|nhận|giải quyết|xử lý|trả)\b",
    "trung tâm ",
)
_CENTRE = re.compile(r"trung tâm(?<!\wtrung tâm) (?:phục vụ )?hành chính công (?:của )?tỉnh\b")
_IT_HANDLES = cued(
    r"\btrung tâm (?:(?:đã|mới|vừa|chỉ|còn) )*(?:tiếp nhận|nhận|giải quyết|xử lý|trả)\b",
    "trung tâm ",
)
"""The centre without its name: "Trong tháng, trung tâm tiếp nhận 3.870 hồ sơ"."""
_OF_ALL = cued(
    r"\b(?:toàn (?:tỉnh|thành phố)|cả tỉnh|cấp (?:huyện|xã)|(?<!công )tỉnh (?:đã|có|đạt)"
    r"|các (?:huyện|xã|địa phương))\b",
    "toàn ", "cả tỉnh", "cấp ", "tỉnh ", "các ",
)  # fmt: skip
"""What turns from the centre to all of the province."""
_BACK = 8
"""Sentences back to what opens the paragraph."""
_IS = r"(?: là| đạt)? [\d,]+%"
_BARE_ROW = cued(
    rf"(?:[:,]|trong đó,?) (?:{OFFICES}){_IS}(?:, (?:và )?(?:{DISTRICTS}){_IS})?(?:,| và|, và)"
    rf" (?:{COMMUNES}){_IS}",
    " xã",
    " phường",
)
"""The tiers in a row, by their units alone: "98,9%: tỉnh 99,5%, huyện 98,3%, xã 98,8%"."""
_BARE_TIER = re.compile(
    rf"\b(?:(?P<offices>{OFFICES})|(?P<districts>{DISTRICTS})|{COMMUNES})(?: là| đạt)? \Z"
)
_FILED = re.compile(
    r"\bhồ sơ (?:(?:được |đã )?(?:nộp|tiếp nhận|gửi|nhận) )?(?P<way>trực tuyến|trực tiếp|qua mạng)"
    r"(?! và\b| hoặc\b|, trực)(?: [^\W\d_]+){0,4} (?:đúng|trước|sớm)\b"
    r"|(?:đúng|trước) (?:hạn|thời hạn)(?: của| đối với)(?: các| số)? hồ sơ (?:(?:nộp|tiếp nhận) )?"
    r"(?P<filed>trực tuyến|trực tiếp|qua mạng)\b"
)
"""Which dossiers were on time, by how they came: those of one way are not all."""
_ALL = 3
"""Tiers that together are the whole province, until it had no districts any more."""
_LED = 70
"""Characters before a percent in which its tier may be named."""
_NEXT = re.compile(rf"{JOINT} ")
_SAME_SUBJECT = re.compile(
    r" trong đó\b| (?:kết quả,? )?(?:đã |(?:tỷ|tỉ) lệ (?:hồ sơ )?(?:được )?(?:giải quyết|xử lý|nộp"
    r"|tiếp nhận|trả|đúng|trước|trực tuyến)\b|(?:giải quyết |trả )?(?:trước và )?đúng hạn )"
)
"""What goes on with whom a clause before was on: "91 xã tiếp nhận …; đã giải quyết …"."""


def name_tiers(context: TextContext, clauses: Clauses, drafts: Iterable[Draft]) -> None:
    """Name each share of dossiers for the tier that stands between it and the figure before."""
    metrics = context.vocabulary.metrics
    row = _BARE_ROW.search(context.folded, clauses.sentence.start, clauses.sentence.end)
    for draft in drafts:
        share = draft.metric is not None and metrics[draft.metric].kind == "share"
        if not share or draft.breakdown is not None:
            continue
        if row is not None and row.start() < draft.count.start < row.end():
            unit = _BARE_TIER.search(context.folded, row.start(), draft.count.start)
            draft.breakdown = _tier_of(unit) if unit is not None else None
            continue
        field = _field(context, clauses, draft)
        if field is not None:
            draft.breakdown = field
            continue
        if draft.metric == ON_TIME:
            draft.breakdown = _way_filed(context, clauses, draft)
            if draft.breakdown is not None:
                continue
        turns = _in_turn(context, clauses, _share_of(clauses, draft))
        if turns is not None:
            draft.breakdown = turns
            continue
        named = next(
            filter(None, (_named(context, *words) for words in _around(clauses, draft))), ()
        )
        if named and len(named) < (_ALL if "cấp huyện" in named else _tiers(context)):
            draft.breakdown = ", ".join(named)
        elif not named and _is_of_centre(context, clauses, draft):
            draft.breakdown = "cấp tỉnh"


def _is_of_centre(context: TextContext, clauses: Clauses, draft: Draft) -> bool:
    """Whether the paragraph, or the headline, is on what the province's own centre handled.

    "Trung tâm Phục vụ hành chính công tỉnh tiếp nhận 4.131 hồ sơ. Đúng hạn 4.157 (99,71%)".
    """
    start = clauses.sentence.start
    if _OF_ALL.search(context.folded, start, clauses.sentence.end):
        return False
    if context.scope_at(draft.count.start).area is not None:
        return False
    paragraph = clauses.sentence.paragraph
    index = context.sentence_index(start)
    opens = next(
        one.start for one in context.sentences[max(0, index - _BACK) : index + 1]
        if one.paragraph == paragraph
    )  # fmt: skip
    headline = context.sentences[0]
    named = context.first_end(_CENTRE) < start
    if named and _IT_HANDLES.search(context.folded, opens, clauses.sentence.end):
        return True
    return any(
        _CENTRE_HANDLES.search(context.folded, first, last) is not None
        and _OF_ALL.search(context.folded, first, last) is None
        for first, last in ((opens, draft.count.start), (headline.start, headline.end))
    )


def _tiers(context: TextContext) -> int:
    """How many tiers a province has on the day of the text."""
    day = context.timeline.day
    return _ALL - 1 if day is not None and day >= NEW_PROVINCES else _ALL


def _field(context: TextContext, clauses: Clauses, draft: Draft) -> str | None:
    """The field whose dossiers alone are meant: "lĩnh vực đất đai", "hồ sơ hộ tịch"."""
    count, action = _share_of(clauses, draft), draft.count.action
    end = max(count.start, action.start if action is not None else 0)
    begin = _behind_shares(clauses, count)
    named = _FIELD.search(context.folded, begin, end)
    if named is not None and _CONCEDED.search(context.folded, begin, named.start()):
        return None
    return as_common_noun(context.text[slice(*named.span())]) if named else None


def _way_filed(context: TextContext, clauses: Clauses, draft: Draft) -> str | None:
    """How those were filed of which alone it is told: "hồ sơ trực tuyến đúng hạn đạt 99%"."""
    count, deed = _share_of(clauses, draft), draft.count.action
    if deed is None:
        return None
    start, end = _behind_shares(clauses, count), count.start
    if deed.start >= count.end:
        start, end = count.numeral.end, deed.end
    filed = _FILED.search(context.folded, start, end)
    return None if filed is None else filed["way"] or filed["filed"]


def _around(clauses: Clauses, draft: Draft) -> Iterator[tuple[int, int]]:
    """Where the words stand that say whose the dossiers are: before the deed, or the percent.

    "90% hồ sơ cấp xã được xử lý trực tuyến", "tỷ lệ trực tuyến của cấp xã đạt 90%".
    """
    count, action = _share_of(clauses, draft), draft.count.action
    if action is not None and action.start >= count.end:
        yield count.end, action.start
    floor = max(clauses.floor(count), count.start - _LED)
    yield max(floor, clauses.folded.rfind(";", floor, count.start) + 1), count.start
    # "cấp huyện tiếp nhận 212.000 hồ sơ, tỷ lệ đúng hạn 98,9%"
    yield _behind_shares(clauses, count), clauses.floor(count)


def _behind_shares(clauses: Clauses, count: Count) -> int:
    """Where that begins which tells of a share: behind the shares before its row and a semicolon.

    What stands before "lần lượt đạt 97,1% và 98,7%" tells of both.
    """
    first = _row_of(clauses, count)[0] if count.numeral.form == "percent" else count
    shares = [one.end for one in clauses.before(first) if one.numeral.form == "percent"]
    floor = max([clauses.sentence.start, *shares])
    semicolon = clauses.folded.rfind(";", floor, count.start)
    if _SAME_SUBJECT.match(clauses.folded, semicolon + 1):
        return floor
    return max(floor, semicolon + 1)


def _in_turn(context: TextContext, clauses: Clauses, share: Count) -> str | None:
    """The tier of one of "cấp huyện, cấp xã lần lượt đạt 98,2% và 99,1%"."""
    row = _row_of(clauses, share)
    lead = max(clauses.sentence.start, row[0].start - _LED)
    if len(row) == 1 or not RESPECTIVELY.search(clauses.folded, lead, row[0].start):
        return None
    named = _named(context, lead, row[0].start)
    return named[row.index(share)] if len(named) == len(row) else None


def _row_of(clauses: Clauses, share: Count) -> Sequence[Count]:
    """The shares that nothing parts from `share`: "98,2%, 97% và 99,1%"."""
    shares = [one for one in clauses.counts if one.numeral.form == "percent"]
    first = last = shares.index(share)
    while first and _NEXT.fullmatch(clauses.folded, shares[first - 1].end, shares[first].start):
        first -= 1
    while last + 1 < len(shares) and _NEXT.fullmatch(
        clauses.folded, shares[last].end, shares[last + 1].start
    ):
        last += 1
    return shares[first : last + 1]


def _share_of(clauses: Clauses, draft: Draft) -> Count:
    """The percent itself, where the draft took up the number that says it again."""
    if any(one is draft.count for one in clauses.counts):
        return draft.count
    shares = (one for one in reversed(clauses.counts) if one.numeral.form == "percent")
    return next((one for one in shares if one.end <= draft.count.start), clauses.counts[0])


def _named(context: TextContext, start: int, end: int) -> Sequence[str]:
    """The tiers named there; none where one of their places is, whose own figure it is."""
    tiers = [*_TIER.finditer(context.folded, start, end)]
    if tiers and context.places.names_area_between(tiers[-1].end(), end):
        return ()
    return list(dict.fromkeys(_name(one) for one in tiers))


def _tier_of(unit: re.Match[str]) -> str:
    return f"cấp {'tỉnh' if unit['offices'] else 'huyện' if unit['districts'] else 'xã'}"


def _name(tier: re.Match[str]) -> str:
    named = tier["tier"] or tier["at"] or tier["top"] or tier["desk"]
    if named:
        return f"cấp {named}"
    districts = tier["districts"] or tier["some_districts"]
    return "cấp tỉnh" if tier["offices"] else "cấp huyện" if districts else "cấp xã"
