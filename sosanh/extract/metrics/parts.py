"""What sets a part apart from its total, in the text's own words: "cấp ủy viên", "người có đạo"."""

import re

from sosanh.extract.context import TextContext
from sosanh.extract.counts.clauses import Clauses
from sosanh.extract.counts.count import Count
from sosanh.extract.counts.named import trait_before
from sosanh.extract.text.segments import CAPITALS

_PART_REACH = 60
_PART_TAIL = re.compile(
    r"(?:[^,;().\d]|, (?:ngành|đoàn thể|khu phố|tổ dân phố)\b|\d{1,2}(?= tuổi)|(?<=ngày )[\d/]+"
    r"|(?<=T)\.(?=Ư)){0,60}"
)
_BEFORE_PART = re.compile(
    r"(?:[,;:(]|\b(?:và|có|gồm|[Tt]rong đó,?|trong số (?:này|đó|ấy)))"
    r" (?!(?:trong (?:đó|số|năm|quý|tổng|khi)|có|gồm|là|và|với)\b)"
    r"(?P<name>[^,;:().\d]{4,}?|nữ)"
    r"(?: (?:là|có|chiếm|gồm|được))? \Z"
)
_OF_A_TIME = re.compile(r"\b[Nn]ăm (?:19|20)\d\d(?: (?:là|có|thì|được|giảm|tinh giản|kết nạp))* \Z")
_LABEL_OF_PART = re.compile(r"[,;:(] ?(?P<name>[^,;:().\d]{2,40}): ?\Z")
NAMED_BEHIND = re.compile(
    r" (?:ở (?=cấp ))?(?P<name>(?:từ|ở|thuộc|cấp|khối) [^,;:.()\d]{2,40}?)(?= và \d|[,;.)]|\Z)"
)
"""The name of a part behind its number: "9 từ tỉnh về huyện, 18 ở cấp xã"."""
_GROUPED_BY = re.compile(r"(?:từ|cấp|khối) ")
"""How the name of a part without a noun begins: "từ tỉnh về huyện 24"."""
_A_PEOPLE = re.compile(r"(?:đồng bào |người )?(?:người|dân tộc|đồng bào) ")
"""How the name of a people begins whose members come behind: "người Hoa có 214 đảng viên"."""
_OF_THE_BASE = re.compile(r"\b(?P<kind>(?:đảng|chi) bộ cơ sở)(?: là)? \Z")
"""Which kind of grassroots organisation it is: "(đảng bộ cơ sở 85, chi bộ cơ sở 74)"."""
_BY_BODIES = re.compile(
    r"(?:[Tt]rong đó|[Rr]iêng),? (?:có )?(?:các |những )?"
    r"(?P<who>(?:[Đđ]ảng bộ|[Cc]hi bộ|[Đđ]ảng ủy|[Tt]ổ chức đảng)\b[^;:.()\d]{3,50}?)"
    r"(?: đã| vừa)? \Z"
)
"""Who did the part of it: "Trong đó, Đảng bộ các trường đã kết nạp 214 người"."""
_BY_ITS_NAME = re.compile(rf" [{CAPITALS}]")
ANY_BODY = (
    "đầu mối", "cơ quan", "đơn vị", "tổ chức", "đầu mối bên trong", "cơ quan, đơn vị",
    "đầu mối trực thuộc", "đầu mối đơn vị", "cơ quan, tổ chức, đơn vị",
)  # fmt: skip
"""What bodies of any kind are called, in which no part is told apart."""
KIND_OF_STAFF = re.compile(
    r"(?:chỉ tiêu |vị trí |suất )?(?:biên chế )?(?P<kind>công chức|viên chức|hành chính|sự nghiệp)"
)
"""How a noun says whose posts are counted: "biên chế công chức", "vị trí viên chức"."""
_OF_TIER = re.compile(r"(?:cấp|lĩnh vực|ngành) ")
_LINKED_ON = re.compile(r" (?:và|với|cùng)(?: có)?\Z")
_BY_NAME = re.compile(rf" (?:là|gồm) (?:các )?(?:(?:xã|phường|đồng chí|ông|bà) )?[{CAPITALS}].*")
"""Which ones the part consists of: "2 xã không thực hiện sắp xếp là xã Thu Cúc, xã Trung Sơn"."""
_OF_THOSE = re.compile(r"^trong số (?:này|đó|ấy|họ) (?:là|có) ")
_WITH_MEMBERS = re.compile(
    r"(?P<cells>(?:chi bộ|đảng bộ|tổ chức)[^;:.()\d]{2,40}?),? (?:với|có|gồm) (?:hơn |gần |trên )?"
)
_NO_TRAIT = (
    "đồng chí|ông|bà|anh|chị|các|những|do|vì|nhờ|nhằm|để|một|hơn|gần|trên|khoảng|vượt|đạt|tăng|giảm"
    "|từ|đúng|cần|phải|con số|kết quả|số|mức|tỷ lệ|cao|thấp|nhiều|địa phương|đơn vị|năm|tháng"
    "|nhiệm vụ|việc|chủ yếu|đối tượng"
)
"""What "là" leads to that tells nothing of who they are: "1.800 đảng viên là con số cao nhất"."""
_TRAIT_BEHIND = re.compile(
    rf" (?P<trait>(?:là (?!(?i:{_NO_TRAIT})\b|[{CAPITALS}\d])|nữ\b"
    r"|người (?:dân tộc|có đạo|theo đạo|theo tôn giáo|gốc)|(?:có|theo) (?:đạo|tôn giáo)\b"
    r"|(?:có )?trình độ (?:chuyên môn )?(?:từ )?(?:đại học|cao đẳng|trung cấp|thạc sĩ|trên đại học)"
    r"|(?:đang )?(?:học|ngồi|theo học) (?:ở |tại |trên )?"
    r"|dân tộc thiểu số|(?:ở |trong |tại |thuộc )(?:các )?(?:loại hình )?doanh nghiệp"
    r"|ngoài quốc doanh"
    r"|trong (?:các )?(?:trường học|học sinh|sinh viên|thanh niên|công nhân|nữ giới|đồng bào))"
    r"[^,;:.()\d]{0,60}?)"
    r"(?=[,;:.()\n]|\Z| \d| (?:và|vào|với|đạt|vượt|chiếm|bằng|tăng|giảm|so với|nâng|đã|được|bị"
    r"|trong (?:năm|quý|tháng|đó|nhiệm kỳ|giai đoạn|số|tổng số)|trên (?:tổng )?số|qua|từ|đến)\b)"
)
"""What those counted have in common: "6 đảng viên là chủ doanh nghiệp", not all who came."""


def part_name(context: TextContext, count: Count) -> str | None:
    """What sets the part apart, in the text's words: "cấp ủy viên", "vi phạm về tham nhũng"."""
    hit = count.noun_hit
    if hit is None:
        named = trait_before(context, count.start) if count.noun == "trait" else None
        if named is not None:
            return context.text[named.start : named.end]
        base = _OF_THE_BASE.search(context.text, max(0, count.start - _PART_REACH), count.start)
        if base is not None:
            return base["kind"]
        name = _named_before(context, count)
        return label_of(context, count) or (name if _GROUPED_BY.match(name) else None)
    kind = KIND_OF_STAFF.fullmatch(hit.phrase.surface)
    if kind is not None:
        return kind["kind"]
    text, limit = context.text, context.sentence_at(hit.end).end
    tail = _PART_TAIL.match(text, hit.end, limit)
    words = _OF_THOSE.sub("", (tail[0] if tail else "").strip())
    words = "" if words.startswith("và ") else _LINKED_ON.sub("", _BY_NAME.sub("", words))
    if hit.phrase.code in ("member", "person", "staff") and words:
        return words
    if _OF_TIER.match(words) and hit.phrase.code == "procedure":
        return words  # "bãi bỏ 22 thủ tục, gồm 13 thủ tục cấp tỉnh"
    doer = doer_of(context, count) if not words and hit.phrase.code == "member" else None
    if doer is not None:
        return doer or None
    before = "" if words else _named_before(context, count)
    if before and (hit.phrase.code == "person" or _GROUPED_BY.match(before)):
        return before
    if before and hit.phrase.code == "member" and _A_PEOPLE.match(before):
        return before
    near = max(0, count.start - _PART_REACH)
    if not words and hit.phrase.code == "person" and _OF_A_TIME.search(text, near, count.start):
        return None  # "trong đó năm 2016 là 36 người": its time sets it apart
    whole = count.part_of.noun_hit if count.part_of is not None else None
    if not words and whole is not None and whole.phrase.surface.startswith(hit.phrase.surface):
        return None  # "9 chức danh lãnh đạo, trong đó Sở Y tế 3 chức danh"
    name = (text[hit.start : hit.end] + (" " + words if words else "")).strip()
    return _LINKED_ON.sub("", name.removeprefix("là "))


def doer_of(context: TextContext, count: Count) -> str | None:
    """The Party bodies that did the part: "trong đó các đảng bộ xã kết nạp 1.107 đảng viên".

    It is empty for one with a name, "Đảng bộ huyện Na Hang kết nạp 107", which its area tells.
    """
    floor = context.sentence_at(count.start).start
    deeds = [
        hit.start for hit in context.hits_in("action", floor, count.start)
        if hit.phrase.attributes["weight"] == "" and hit.phrase.code not in ("none", "other")
    ]  # fmt: skip
    told = _BY_BODIES.search(context.text, floor, deeds[-1]) if deeds else None
    if told is None:
        return None
    return "" if _BY_ITS_NAME.search(told["who"]) else told["who"][0].lower() + told["who"][1:]


def trait_behind(context: TextContext, count: Count) -> str | None:
    """What makes those counted a part of all, in the text's words: "là người có đạo"."""
    if count.noun_hit is None:
        return None
    told = _TRAIT_BEHIND.match(context.text, count.noun_hit.end)
    return told["trait"] if told is not None else None


def cells_of_members(context: TextContext, clauses: Clauses, count: Count) -> str | None:
    """Whose members a part are: "trong đó 9 chi bộ thôn với 130 đảng viên"."""
    before = clauses.before(count)[-1:]
    if not before or before[0].noun_hit is None:
        return None
    told = _WITH_MEMBERS.fullmatch(context.folded, before[0].noun_hit.start, count.start)
    return context.text[slice(*told.span("cells"))] if told is not None else None


def label_of(context: TextContext, count: Count) -> str | None:
    """What a colon parts from the number of the part: "(đảng bộ cơ sở: 558, …)"."""
    text, floor = context.text, context.sentence_at(count.start).start
    label = _LABEL_OF_PART.search(text, max(floor, count.start - _PART_REACH), count.start)
    return label["name"] if label else None


def _named_before(context: TextContext, count: Count) -> str:
    """What the part is called where it comes first: "đảng viên nữ là 359 đồng chí"."""
    text, floor = context.text, context.sentence_at(count.start).start
    named = _BEFORE_PART.search(text, max(floor, count.start - _PART_REACH), count.start)
    if named is None:
        return ""
    start, end = named.span("name")
    deeds = [
        hit.start for hit in context.hits_in("action", start + 1, end)
        if hit.phrase.attributes["weight"] == "" and hit.phrase.code not in ("none", "other")
    ]  # fmt: skip
    # "khối sở khắc phục 61 nội dung", but "từ huyện về xã 61"
    grouped = _GROUPED_BY.match(named["name"]) is not None
    return text[start : deeds[0]].rstrip() if deeds and grouped else named["name"]
