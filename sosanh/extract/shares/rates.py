"""Of what a percent is that stands for itself: "tỷ lệ hồ sơ giải quyết đúng hạn đạt 99,6%"."""

import re

from sosanh.extract.context import TextContext
from sosanh.extract.counts.clauses import Clauses
from sosanh.extract.counts.count import LESSENING, TWO_POSTS, Count
from sosanh.extract.counts.topics import heading_on
from sosanh.extract.drafts.draft import Draft
from sosanh.extract.metrics.dossiers import ABOUT_DOSSIERS, DOSSIER
from sosanh.extract.shares.dossiers import EQUALS, are_filed, is_done_to_dossiers, is_only_part

_NOUN_OF_RATE = 14
_AIM = 16
_LEAD_OF_RATE = 100
_ATTAINED = re.compile(r"[^,;:.()|\n\d]{1,80}\b(?:đạt|được) (?:hơn |gần |trên |khoảng )?\Z")
_UPPER = re.compile(r"[^,;:.()]{0,40} (?:lên|xuống|còn|tới|đến)(?: còn| tới| đến)? ")
_LEAD = 60
"""Characters between a percent and the count that says how many it is."""
_LESSENED = ("body", "staff", "public_servant")
_LESSENED_BY = re.compile(r" (?:(?:được|hơn|gần|trên|khoảng|tới) )*")
_WHOLE_ENDS = re.compile(r"[,;.)]|\Z| ?\(| (?:so với|so|trong|và|tương|vào)\b|,? (?:tức|bằng)\b")
_SUBJECT = re.compile(
    r"[ \-+*•–]*(?:và |còn |riêng )?(?:các )?(?P<number>(?:tổng )?số(?: lượng)? )?"
)
_TELLING = re.compile(r"đầu mối|đơn vị sự nghiệp|biên chế|người làm việc|(?:công|viên) chức")
"""Subjects of which only a number can fall: a department may also cut its spending by a tenth."""
_SUBJECT_REACH = 45
_NOT_DONE = re.compile(r"\b(?:có thể|sẽ|phải|cần|chưa|không)\b")
_RATE = re.compile(r"(?<!đạt )(?<!chiếm )(?<!với )(?<!đạt được )\btỷ lệ ")
"""The word that names what a percent is of; "đạt tỷ lệ cao" names nothing."""
_THIS_RATE = re.compile(r"tỷ lệ (?:này|đó|ấy|trên)\b")
_OF_WHOLE = re.compile(r" (?:trên|so với|trong) tổng (?:số )?")
OTHER_RATE = re.compile(
    r"\b(?:thanh toán|số hóa|hài lòng|quá hạn|trễ hạn|chậm hạn|cung cấp|có phát sinh)\b"
)
_AND_MORE = "trở lên "
_OTHER_YEAR = re.compile(r"[^,;.\d]{0,60} (?:của|trong) (?:cả )?(?:cùng kỳ|(?:năm|quý|tháng|kỳ)\b)")
_SHARED_DEEDS = (
    "rate_excellent", "non_local", "congress", "congress_cell", "congress_grassroots",
    "congress_upper",
)  # fmt: skip
"""What some of all do, so that a percent behind says how many did."""
_IMPLIED = {
    "congress_cell": "cell",
    "congress_grassroots": "grassroots_org",
    "congress_upper": "upper_committee",
}
"""Deeds that name their doers: "Đại hội cấp cơ sở đạt 98,5%"."""
_RATED = ("member", "party_org", "grassroots_org", "cell")
_OF_OTHERS = re.compile(
    r"\b(?:(?:ở|với|đối với|về|riêng|còn) )+(?P<whose>[^,;:.()\d]{2,30}?),? (?:thì )?"
    r"(?:tỷ lệ|con số|mức(?: xuất sắc)?)(?: này| đó| ấy| tương ứng)?"
    r" (?:chỉ |mới )?(?:là|chiếm|đạt|còn) (?:hơn |gần )?\Z"
)
"""What turns to others in "với cá nhân, tỷ lệ là 12,1%"."""
_OTHER_HEADS = re.compile(
    r"[,;](?: (?:còn|riêng|và|với|đối với|ở))* (?P<whose>bí thư [^,;:.()\d]{3,40}?)"
    r"(?: (?:chỉ|mới|cũng))* (?:đạt|là|chiếm|còn) (?:hơn |gần |trên )?\Z"
)
"""The same of those who lead: "bí thư huyện ủy … đạt 76,9%, bí thư đảng ủy xã đạt 41%"."""
_IS_SHARE = re.compile(r",? (?:chỉ |mới )?(?:đạt|chiếm)(?: tỷ lệ)?(?: là)? ")
_POST_IS_SHARE = re.compile(
    r" [^,;:.()\d]{5,50}?(?:, (?:trưởng|tổ trưởng|tổ|khu|khóm|ấp|thôn|xóm|bản|buôn|bon|làng)\b"
    r"[^,;:.()\d]{0,24}?){0,3},? (?:hiện |đã |chỉ |mới )*(?:đạt|chiếm)(?: tỷ lệ)? "
    r"(?:hơn |gần |trên )?"
)
_DOING = re.compile(r" (?:(?:được|đã|đủ tư cách|xếp loại|đánh giá|có|tổ chức|trực thuộc),? )*")
_OF_LAST_RATE = re.compile(
    r"(?<!\w)(?:con số|tỷ lệ)(?: (?:này|ấy|đó)\b[^,;:.()%]{0,40} (?:là|đạt|ở mức|có)"
    r"| chung(?: (?:của|toàn) [^,;:.()%]{1,30})?(?: (?:mới|chỉ|còn|là|đạt|được)){1,2}) "
    r"(?:hơn |gần |trên |khoảng )?\Z"
)
_RATE_BACK = 2
_ITEM_OF_RATES = re.compile(r"[-+*•–] ?[^,;:.()\d%]{2,60}(?::| [-–])? (?:(?:đạt|là|chỉ|mới) )*")


def noun_of_rate(context: TextContext, clauses: Clauses, count: Count) -> bool:
    """Take noun and action from "tỷ lệ hồ sơ giải quyết đúng hạn đạt 99,6%"."""
    folded = context.folded
    floor = max(clauses.sentence.start, folded.rfind(";", clauses.sentence.start, count.start))
    rate = max((hit.start() for hit in _RATE.finditer(folded, floor, count.start)), default=-1)
    named = rate >= 0 and not any(one.start > rate for one in clauses.before(count))
    named = named and _THIS_RATE.match(folded, rate) is None
    if not named:
        comma = folded.rfind(",", floor, count.start)
        rate = comma + 1 if comma >= 0 else floor
    nouns = context.hits_in("noun", rate, count.start)
    # "… trực tuyến trên tổng hồ sơ giải quyết": what all of them underwent is not the rate
    whole = _OF_WHOLE.search(folded, rate, count.start) if named else None
    stop = whole.start() if whole is not None else count.start
    strong = [
        hit
        for hit in clauses.actions
        if rate <= hit.start < stop and hit.phrase.attributes["weight"] == ""
    ]
    # "tỷ lệ đúng hạn tăng từ 91% lên 96%": on time is what it is
    moved = ("grow", "cut", "reduced_to")
    strong = [hit for hit in strong if hit.phrase.code not in moved] or strong
    if named and are_filed(folded, strong):
        strong = strong[:-1]  # "tỷ lệ đúng hạn của hồ sơ nộp trực tuyến": on time is what it is
    dossiers = bool(strong) and strong[-1].phrase.code in DOSSIER
    of_dossiers = dossiers or (named and nouns and nouns[0].phrase.code == "dossier")
    if of_dossiers and OTHER_RATE.search(folded, rate, count.start):
        return False  # "tỷ lệ hồ sơ trễ hạn 4,8%, tỷ lệ đúng hạn 93,2%"
    if dossiers and is_only_part(clauses, strong[-1]):
        return False  # "tỷ lệ hồ sơ thanh toán trực tuyến", "tỷ lệ trước hạn 83%, đúng hạn 15%"
    done = strong[0].end if strong and strong[0].start <= rate + len("tỷ lệ ") else rate
    if named and nouns and nouns[0].start <= max(rate + _NOUN_OF_RATE, done + 1):
        count.noun = nouns[0].phrase.code
    elif dossiers and is_done_to_dossiers(context, clauses, strong[-1], count):
        count.noun = "dossier"
    else:
        return False
    if strong:
        count.action, count.how = strong[-1], "adjacent"
    return True


def noun_of_last_rate(context: TextContext, clauses: Clauses, count: Count) -> bool:
    """Take what the sentences before name in "… tỷ lệ hồ sơ trực tuyến? - Con số ấy là 71,4%"."""
    if clauses.before(count):
        return False
    index = context.sentence_index(clauses.sentence.start)
    if not _OF_LAST_RATE.search(context.folded, clauses.sentence.start, count.start):
        return False
    for before in reversed(context.sentences[max(0, index - _RATE_BACK) : index]):
        deeds = context.hits_in("action", before.start, before.end)
        dossiers = [hit for hit in deeds if hit.phrase.code in DOSSIER]
        if not dossiers:
            continue
        rate = context.folded.find("lệ ", before.start, dossiers[0].start) >= 0
        if (
            rate
            and len({hit.phrase.code for hit in dossiers}) == 1
            and not OTHER_RATE.search(context.folded, before.start, before.end)
        ):
            count.noun, count.action, count.how = "dossier", dossiers[-1], "carried"
            return True
        if rate:
            return False
    return False


def noun_of_heading(context: TextContext, clauses: Clauses, count: Count) -> bool:
    """Take what the heading names in "* Tỷ lệ hồ sơ đúng hạn:", "+ Sở Nội vụ: 98,7%"."""
    begin = clauses.sentence.start
    item = _ITEM_OF_RATES.fullmatch(context.folded, begin, count.start)
    if item is None or not clauses.ends(count):
        return False
    for deed in DOSSIER:
        heading = heading_on(context, clauses.sentence, deed)
        if heading is None or not ABOUT_DOSSIERS.search(context.folded, heading.start, heading.end):
            continue
        named = context.hits_in("action", heading.start, heading.end)
        count.action = next(hit for hit in named if hit.phrase.code == deed)
        count.noun, count.how = "dossier", "carried"
        return True
    return False


def noun_of_whole(count: Count) -> bool:
    """Take the noun of the whole in "604 chi bộ …, trong đó 23,8% hoàn thành xuất sắc nhiệm vụ"."""
    if count.how != "passive" or count.part_of is None or not count.part_of.noun:
        return False
    count.noun = count.part_of.noun
    return True


def noun_of_others(context: TextContext, clauses: Clauses, count: Count) -> bool:
    """Take over the deed in "52 chi bộ … xuất sắc nhiệm vụ; với cá nhân, tỷ lệ là 12,1%"."""
    shared = [
        one for one in clauses.before(count)
        if one.action is not None and one.action.phrase.code in _SHARED_DEEDS
    ]  # fmt: skip
    if not shared:
        return False
    turned = _OF_OTHERS.search(context.folded, shared[-1].end, count.start)
    deed = shared[-1].action
    if turned is None and deed is not None and deed.phrase.code == "non_local":
        turned = _OTHER_HEADS.search(context.folded, shared[-1].end, count.start)
    if turned is None:
        return False
    nouns = context.hits_in("noun", *turned.span("whose"))
    if not nouns or nouns[0].start != turned.start("whose"):
        return False
    noun = nouns[0].phrase.code
    count.noun = {"person": "member", "unit": "party_org"}.get(noun, noun)
    count.action, count.how = shared[-1].action, "carried"
    return True


def noun_of_rated(context: TextContext, clauses: Clauses, count: Count) -> bool:
    """Take the noun before in "có 19.874 đảng viên; qua bình xét, 15,6% hoàn thành xuất sắc"."""
    end = count.numeral.end + 1
    end += len(_AND_MORE) if context.folded.startswith(_AND_MORE, end) else 0
    deed = next((hit for hit in clauses.actions if hit.start == end), None)
    told = clauses.before(count)
    before = [one.noun for one in told if one.noun in _RATED]
    start = told[-1].end if told else clauses.sentence.start
    named = [hit.phrase.code for hit in context.hits_in("noun", start, count.start)]
    before += [noun for noun in named if noun in _RATED]  # "…; về đảng viên, 11,2% xuất sắc"
    if deed is None or deed.phrase.code != "rate_excellent" or not before:
        return False
    count.noun, count.action, count.how = before[-1], deed, "passive"
    return True


def noun_of_doers(context: TextContext, clauses: Clauses, count: Count) -> bool:
    """Take noun and action from "Đảng viên hoàn thành xuất sắc nhiệm vụ chiếm 16,5%"."""
    floor = clauses.floor(count)
    deeds = [
        hit for hit in clauses.actions
        if floor <= hit.start and hit.end <= count.start and hit.phrase.code in _SHARED_DEEDS
    ]  # fmt: skip
    if _noun_of_posts(context, clauses, count, floor):
        return True
    if not deeds or not _IS_SHARE.fullmatch(context.folded, deeds[-1].end, count.start):
        return False
    implied = _IMPLIED.get(deeds[-1].phrase.code)
    if implied is not None:
        count.noun, count.action, count.how = implied, deeds[-1], "adjacent"
        return True
    nouns = context.hits_in("noun", floor, deeds[-1].start)
    if not nouns or not _DOING.fullmatch(context.folded, nouns[-1].end, deeds[-1].start):
        return False
    count.noun, count.action, count.how = nouns[-1].phrase.code, deeds[-1], "adjacent"
    return True


def _noun_of_posts(context: TextContext, clauses: Clauses, count: Count, floor: int) -> bool:
    """Take noun and action from "Trưởng thôn kiêm bí thư chi bộ chiếm 85%"."""
    deeds = [
        hit for hit in clauses.actions
        if floor <= hit.start and hit.end <= count.start and hit.phrase.code in TWO_POSTS
    ]  # fmt: skip
    if not deeds or not _POST_IS_SHARE.fullmatch(context.folded, deeds[-1].end, count.start):
        return False
    nouns = context.hits_in("noun", floor, deeds[-1].start)
    if not nouns or nouns[-1].end + 1 != deeds[-1].start:
        return False
    count.noun, count.action, count.how = nouns[-1].phrase.code, deeds[-1], "adjacent"
    return True


def is_repeated(clauses: Clauses, count: Count, share: Count) -> bool:
    """Whether the percent only says again how many `count` is: "412 chi bộ, chiếm 98%"."""
    return EQUALS.match(clauses.folded, count.end, share.start) is not None


def is_comparison(context: TextContext, count: Count) -> bool:
    """Whether the percent compares with another time: "bằng 96% số hồ sơ của cả năm 2022"."""
    compared = context.folded.endswith("bằng ", 0, count.start)
    return compared and _OTHER_YEAR.match(context.folded, count.end) is not None


def is_lower_end(context: TextContext, count: Count) -> bool:
    """Whether "từ" makes the percent the first of two: "tăng từ 34,5% lên 72,3%"."""
    return context.folded.endswith("từ ", 0, count.start)


def is_upper_end(context: TextContext, previous: Count, count: Count) -> bool:
    """Whether the percent is the second of two: "từ 34,5% năm 2021 lên 72,3%"."""
    return (
        is_lower_end(context, previous)
        and _UPPER.fullmatch(context.folded, previous.end, count.start) is not None
    )


def noun_of_attainment(context: TextContext, clauses: Clauses, count: Count) -> bool:
    """Take noun and action from "công tác kết nạp đảng viên đạt 87,5% chỉ tiêu"."""
    end = count.numeral.end
    if not context.hits_in("base_role", end, min(clauses.sentence.end, end + _AIM)):
        return False
    floor = max(clauses.floor(count), count.start - _LEAD_OF_RATE)
    lead = _ATTAINED.search(context.folded, floor, count.start)
    if lead is None:
        return False
    actions = [
        hit for hit in clauses.actions
        if lead.start() <= hit.start < count.start and hit.phrase.attributes["weight"] == ""
    ]  # fmt: skip
    if len(actions) != 1:
        return False  # "ban hành kế hoạch kết nạp đảng viên …": which of them is attained?
    nouns = context.hits_in("noun", actions[0].start, count.start)
    noun = nouns[0].phrase.code if nouns else ""
    if nouns and nouns[0].start > actions[0].end + 1:
        return False
    if not nouns and (actions[0].phrase.code, "") not in context.vocabulary.rules:
        return False
    count.noun, count.action, count.how = noun, actions[0], "adjacent"
    return True


def noun_of_subject(context: TextContext, clauses: Clauses, count: Count) -> bool:
    """Take noun and action from "Đơn vị sự nghiệp công lập giảm 9,5% so với năm 2021"."""
    folded = context.folded
    floor = clauses.floor(count)
    lessened = [
        hit for hit in clauses.actions
        if floor <= hit.start < count.start and hit.phrase.code in LESSENING
    ]  # fmt: skip
    if not lessened or _LESSENED_BY.fullmatch(folded, lessened[-1].end, count.start) is None:
        return False
    if _WHOLE_ENDS.match(folded, count.numeral.end) is None:
        return False  # "giảm 30% thời gian": of something else
    action = lessened[-1]
    opening = max(floor, *(folded.rfind(mark, floor, action.start) + 1 for mark in ",;:("))
    nouns = context.hits_in("noun", opening, action.start)
    subject = nouns[0] if nouns else None
    if subject is None or subject.phrase.code not in _LESSENED:
        return False
    lead = _SUBJECT.fullmatch(folded, opening, subject.start)
    if lead is None or not (lead["number"] or _TELLING.search(subject.phrase.surface)):
        return False
    gap = folded[subject.end : action.start]
    if len(gap) > _SUBJECT_REACH or _NOT_DONE.search(gap):
        return False
    count.noun, count.action, count.how = subject.phrase.code, action, "adjacent"
    return True


def noun_of_base(context: TextContext, clauses: Clauses, count: Count) -> bool:
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
    context: TextContext, clauses: Clauses, share: Draft, drafts: dict[int, Draft]
) -> None:
    """Read base and count out of "5% trong số hơn 8.200 biên chế (hơn 410 người)"."""
    following = [
        count for count in clauses.counts
        if count.start >= share.count.end and count.numeral.form != "percent"
    ][:2]  # fmt: skip
    position = share.count.end
    others = [one.start for one in clauses.counts if one.numeral.form == "percent"]
    for count in following:
        if any(position <= start < count.start for start in others):
            return  # "99,5% hồ sơ đúng hạn, 0,5% trễ hạn (hơn 68.000 hồ sơ)"
        lead = context.folded[position : count.start].strip(" (,")
        value = count.numeral.value
        if value is None or len(lead) > _LEAD:
            return
        if lead.endswith(("trong số", "tổng số", "trong", "của")) and share.base is None:
            share.base, share.base_role = value, "total"
        elif (
            count.parenthesis >= share.count.end and (count.noun or count.numeral.base is not None)
        ) or lead.endswith(("tương đương", "tương ứng", "tức", "tức là")):
            if share.value is not None:
                return
            share.value = value
            if count.numeral.base is not None:
                share.base, share.base_role = count.numeral.base, "total"
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
