"""Deeds of the state and of firms, told in the words of Party work: "thanh tra 56 tổ chức"."""

import re

from sosanh.extract.context import TextContext
from sosanh.extract.counts.clauses import Clauses
from sosanh.extract.counts.count import Count
from sosanh.extract.counts.ellipsis import is_frame
from sosanh.extract.text.cued import Cued, cued
from sosanh.extract.text.units import PARTY_COMMITTEE

_BARE = ("tổ chức", "cá nhân")
"""Nouns that are those of the Party only where a text is on it."""
_OF_PARTY = re.compile(
    r"\b(?:đảng|ubkt|ủy ban kiểm tra|chi bộ|(?:cấp|chi|tỉnh|thành|huyện|quận|thị) ủy)\b"
)
_STATE_ACTS = cued(
    r"\b(?:thanh tra|kiểm toán|hđnd|hội đồng nhân dân|mttq|mặt trận tổ quốc|(?:ngành|cục|chi cục)"
    r" (?:thuế|hải quan)|công an|cảnh sát|quản lý thị trường|kiểm lâm|viện kiểm sát|tòa án"
    r"|liên ngành)\b",
    "thanh tra", "kiểm toán", "hđnd", "hội đồng", "mttq", "mặt trận", "thuế", "hải quan", "công an",
    "cảnh sát", "thị trường", "kiểm lâm", "kiểm sát", "tòa án", "liên ngành",
)  # fmt: skip
_OF_A_UNION = cued(
    r"\b(?:ủy ban kiểm tra|ubkt) (?:các cấp )?(?:của )?(?:công đoàn|(?:tổng )?liên đoàn"
    r"|liên (?:minh|hiệp)|hội|đoàn|(?:trung ương|tỉnh|thành|huyện|quận|thị|xã) đoàn)\b",
    "đoàn", "hội", "liên ",
)  # fmt: skip
"""The inspectors of a union or the youth, whose members are no members of the Party."""
_FINDERS = cued(
    r"\b(?:kiểm toán nhà nước|hiệp hội|chuyên gia|nhà khoa học|luật sư|hội thảo|quốc hội"
    r"|viện nghiên cứu)\b",
    "kiểm toán", "hiệp hội", "chuyên gia", "nhà khoa học", "luật sư", "hội thảo", "quốc hội",
    "viện ",
)  # fmt: skip
"""Whose findings are none of a committee's."""
_AND_NO_PARTY = re.compile(
    r"(?:,| và| hoặc) (?:cá nhân|doanh nghiệp|cơ quan|hộ|đơn vị|công dân|người dân)\b"
)
"""Behind organisations told together with others: "34 tổ chức, cá nhân"."""
_AND_MEMBERS = re.compile(
    r"(?:,| và| hoặc|, và|/) ?(?:cá nhân )?đảng viên\b(?! (?:được|bị|có|đã|là)\b| ?:? ?\d)"
)
"""Behind organisations that one number tells together with members: "900 tổ chức và đảng viên"."""
_FIRM = r"(?:doanh nghiệp(?! nhà nước)|ngân hàng(?! nhà nước| chính sách)|công ty|tập đoàn)"
_FIRM_ACTS = cued(
    rf"\b{_FIRM}\b[^,;:.()]{{0,50}}\Z", "doanh nghiệp", "ngân hàng", "công ty", "tập đoàn"
)
_OF_FIRM = re.compile(rf" (?:(?:của|trong|ở|tại|thuộc|ngành) )?(?:các |một số )?{_FIRM}\b")
_STATE_SIGNS = cued(
    r"\b(?:ubnd|ủy ban nhân dân)\b[^;]{0,60}? (?:(?:đã|vừa|cũng) )*(?:ký|ban hành|ra|có) "
    r"(?:các )?quyết định\b",
    "quyết định",
)
"""Who disciplines somebody in his office: "Chủ tịch UBND tỉnh đã ký quyết định kỷ luật …"."""
_OFFICE_ACTS = cued(
    r"\b(?:ubnd|ủy ban nhân dân|hội đồng kỷ luật|(?:giám đốc|lãnh đạo) (?:sở|công an|bệnh viện)"
    r"|phòng giáo dục|sở (?:giáo dục|y tế|nội vụ)|(?:tổng |chi )?cục|bệnh viện|nhà trường"
    r"|công an)\b",
    "ubnd", "ủy ban nhân dân", "hội đồng", "giám đốc", "lãnh đạo", "phòng giáo dục", "sở ", "cục",
    "bệnh viện", "nhà trường", "công an",
)  # fmt: skip
_OFFICE_PUNISHES = cued(
    r"\b(?:ubnd|ủy ban nhân dân|hội đồng kỷ luật|(?:giám đốc|lãnh đạo) (?:sở|công an|bệnh viện)"
    r"|phòng giáo dục|sở (?:giáo dục|y tế|nội vụ|xây dựng|tài chính|tư pháp|công thương)|bệnh viện"
    r"|nhà trường)\b[^.;]{0,160}\b(?:kỷ luật|khiển trách|cảnh cáo)\b",
    "kỷ luật", "khiển trách", "cảnh cáo",
)  # fmt: skip
"""An office that disciplines, whoever is named as those it befell."""
_PARTY_ACTS = re.compile(
    rf"\b(?:{PARTY_COMMITTEE}|đảng ủy|ủy ban kiểm tra|ubkt|ban thường vụ|chi bộ|cấp ủy"
    r"|đảng bộ|đảng viên|tổ chức đảng)\b"
)
_PUNISHES_WITHIN = 600
_IN_OFFICE = ("official", "public_servant")
_BY_OFFICE = re.compile(
    r"(?: kỷ luật)? (?:về )?(?:mặt )?(?:chính quyền|hành chính|nhà nước)\b(?! (?:và|lẫn) )"
)
"""Behind what is done to somebody in his office alone: "7 người bị xử lý về mặt chính quyền"."""
_OF_ITS_KIND = re.compile(
    r"\s*(?:[^\w\s]|\Z)| (?:đưa|nằm|rơi|\d+|đảng|cơ sở|cấp|bị|được|có|đã|đều|chưa|không"
    r"|chấp hành|vi phạm|sai|mắc|hoàn thành|thực hiện|làm|phải|và|với|cùng|trong|của|ở|tại"
    r"|thuộc|trực thuộc|do|về|khi|nhưng|để|theo|là|còn|nữa|này|lần|bằng|so|trên|tăng|giảm"
    r"|chiếm|đạt|gồm|bao gồm|năm|thì|đến|vào|cho|yếu|liên|nêu|nói|khác|trở|chịu|nhận|thi hành"
    r"|qua|từ|đối)(?!\w)"
)
"""Behind "tổ chức", what leaves it one of the Party: not "6 tổ chức khai thác khoáng sản"."""
_IS = ("là ", "có ", "với ", "duy trì ", " lên tới ", " lên đến ", " tăng lên ")
_INTO_WORK = re.compile(r"[^,;.()\d]{0,40} (?:vào|đi vào|chính thức) (?:hoạt động|vận hành)\b")
_BREAKS = ".,;:()\n–"


def is_of_the_state(context: TextContext, clauses: Clauses, count: Count) -> bool:
    """Whether bare organisations, or persons, are whom a body of the state looked into."""
    folded, sentence = context.folded, clauses.sentence
    deed = count.action
    if deed is not None and count.noun != "member" and _BY_OFFICE.match(folded, deed.end):
        return True
    if count.noun in _IN_OFFICE:
        return (
            not context.matter.names_the_party
            or _STATE_SIGNS.search(folded, sentence.start, count.start) is not None
        )
    if count.noun_hit is None or "đảng" in count.noun_hit.phrase.surface:
        return False
    if _OF_A_UNION.search(folded, sentence.start, count.start):
        return True
    if count.noun_hit.phrase.surface not in _BARE:
        return False
    of_kind = count.noun_hit.phrase.surface == _BARE[0]
    if of_kind and not _OF_ITS_KIND.match(folded, count.noun_hit.end):
        return True
    acts = _STATE_ACTS.search(folded, sentence.start, count.start) is not None
    # "Đoàn liên ngành phát hiện 9 tổ chức vi phạm, báo cáo Tỉnh ủy": no matter who is told
    if _OF_PARTY.search(folded, sentence.start, count.start if acts else sentence.end):
        return False
    return acts or _AND_NO_PARTY.match(folded, count.end) is not None


def is_of_both(context: TextContext, count: Count) -> bool:
    """Whether one number tells of organisations and of members: "hơn 900 tổ chức và đảng viên"."""
    return (
        count.noun == "party_org"
        and count.noun_hit is not None
        and count.numeral.value != 0  # nobody is none of either
        and _AND_MEMBERS.match(context.folded, count.end) is not None
    )


def is_by_an_office(context: TextContext, clauses: Clauses, count: Count) -> bool:
    """Whether an office disciplines its own: "UBND huyện cách chức 2 hiệu trưởng"."""
    return _acts_without_the_party(_OFFICE_ACTS, context, clauses, count)


def is_punished_in_office(context: TextContext, clauses: Clauses, count: Count) -> bool:
    """Whether an office was the last to discipline somebody, and no Party has acted since.

    "UBND tỉnh xử lý kỷ luật 18 trường hợp. Trong số đó, 5 trường hợp bị cảnh cáo."
    """
    hit, folded = count.noun_hit, context.folded
    if hit is not None and ("đảng" in hit.phrase.surface or "đồng chí" in hit.phrase.surface):
        return False
    end = count.start if count.action is None else max(count.start, count.action.end)
    acts = [*_OFFICE_PUNISHES.finditer(folded, max(0, end - _PUNISHES_WITHIN), end)]
    if not acts:
        return False
    opens = context.sentence_at(acts[-1].start()).start
    return _PARTY_ACTS.search(folded, opens, count.start) is None


def is_found_by_others(context: TextContext, clauses: Clauses, count: Count) -> bool:
    """Whether auditors or experts drew up what is counted: "Hiệp hội nêu 12 kiến nghị"."""
    return _acts_without_the_party(_FINDERS, context, clauses, count)


def _acts_without_the_party(
    actors: Cued, context: TextContext, clauses: Clauses, count: Count
) -> bool:
    """Whether such actors are named before the count, in a sentence that names no Party."""
    folded, sentence = context.folded, clauses.sentence
    if _OF_PARTY.search(folded, sentence.start, sentence.end):
        return False
    return actors.search(folded, sentence.start, count.start) is not None


def is_dealt_with(context: TextContext, clauses: Clauses, count: Count) -> bool:
    """Whether something is done with them that is no deed of the catalogue, or hinders.

    "Quán triệt 3 nghị quyết chuyên đề", "khảo sát 9 trung tâm": they are not what is told of.
    """
    folded, floor = context.folded, clauses.floor(count)
    if _INTO_WORK.match(folded, count.end):
        return False  # "đưa 11 trung tâm hành chính công cấp huyện vào hoạt động"
    if count.action is not None:  # "hỗ trợ người dân tại 45 trung tâm", no "thanh tra 12 trung tâm"
        return not folded.endswith((" tại ", " ở "), 0, count.start)
    start = max(floor, *(folded.rfind(mark, floor, count.start) + 1 for mark in _BREAKS))
    words = folded[start : count.start]
    if not words.strip() or words.endswith(_IS):
        return False
    named = context.hits_in("noun", start, count.start)
    if named and words.endswith(" và ") and not folded[start : named[0].start].strip():
        return False  # "trung tâm tỉnh và 9 trung tâm hành chính công của các huyện"
    return not is_frame(context, start, count.start, bare=True)


def is_of_a_firm(context: TextContext, clauses: Clauses, count: Count) -> bool:
    """Whether a firm cut workers or units of its own: "các ngân hàng tinh giản 300 nhân sự"."""
    folded = context.folded
    if _OF_FIRM.match(folded, count.end) or context.matter.is_of_a_firm(clauses.sentence):
        return True
    action = count.action
    if action is None or action.start > count.start:
        return False
    if _FIRM_ACTS.search(folded, clauses.floor(count), action.start):
        return True
    return context.matter.is_done_by_a_firm(clauses.sentence, action.start)
