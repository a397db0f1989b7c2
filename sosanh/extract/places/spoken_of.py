"""Units spoken of without their name: "toàn huyện", "xã tôi", "địa phương này", "Bộ cũng đã".

Each is the last one named that it can be, or one unknown: nobody may take what is told of it for
what the province has.
"""

import re
from collections.abc import Sequence
from dataclasses import replace

from sosanh.extract.catalogue.phrases import Hit
from sosanh.extract.numbered import NumberedText
from sosanh.extract.places.mention import BLOC_COMMITTEES, LEVELS, UNIT_LEVELS, Mention
from sosanh.extract.text.segments import CAPITALS
from sosanh.extract.text.spans import Spans
from sosanh.extract.text.units import COMMUNE, DISTRICT, UNIT, VILLAGE
from sosanh.facts import Level

_WHOLE_UNIT = re.compile(r"\b(?:toàn|cả) \Z")
_CELL_DOES = re.compile(
    rf"chi bộ (?:(?:chúng tôi|tôi|này|ấy|đó|đầu tiên|ban đầu|lúc đầu|mới|(?:{VILLAGE})(?: này)?) "
    r"|(?P<which>(?:khu|phòng|khoa|cơ quan|quân sự|đội|tổ(?! chức)|trạm|phân xưởng|văn phòng|tàu"
    r"|chợ|hợp tác xã|doanh nghiệp|ban(?! hành| đầu))\b"
    r"(?: (?!hiện|đã|cũng|có|gồm|kết|được|lúc|không|chưa)[^\W\d_]+){0,3}) )?"
    r"(?:(?:hiện|đã|cũng|mới|chỉ|vừa|nay|lại|khi ấy|lúc ấy|lúc đó) )*"
    r"(?:có|gồm|kết nạp|được|giới thiệu|xét)\b"
)
_AS_SUBJECT = re.compile(
    r"(?:\n|[.;:,“\"] )"
    r"(?:(?:hiện|hiện nay|đến nay|nay|giờ|bây giờ|trong năm|năm \d{4}|qua đó),? )?\Z"
)
"""One cell as the subject, as in "Năm 2022, chi bộ kết nạp được 3 đảng viên"; no "các chi bộ"."""
_SUBJECT_LEAD = len(". trong năm, ")
_CELL = "chi bộ"
_OF_HOUSE = re.compile(
    r"(?:chi bộ|đảng bộ|đảng ủy)(?<!các chi bộ)(?<!các đảng bộ)"
    r" (?P<kind>(?:nhà )?trường|công ty|bệnh viện|học viện|nhà máy|xí nghiệp)"
    r"(?= (?:này |ta |tôi )?(?:(?:đã|đang|hiện|mới|vừa|cũng|chỉ|vẫn) )*"
    r"(?:có|kết nạp|tổ chức|phát triển|kỷ luật|giới thiệu|làm lễ)\b)"
)
"""The Party of a school or firm that a text has named: "toàn Đảng bộ trường kết nạp 46"."""
_HOUSE = re.compile(
    r"(?:(?:Chi bộ|Đảng bộ|Đảng ủy) )?"
    r"(?:Trường|Công ty|Tổng công ty|Bệnh viện|Học viện|Đại học|Nhà máy|Xí nghiệp|THPT)"
    rf"(?:(?: (?:cổ phần|một thành viên|(?!sáng|chiều|tối|ngày|do|và|là|có|đã|tại|ở|của|với|cho)"
    rf"[^\W\d_]+))? [{CAPITALS}][\w&]*)+(?: khoa\b)?(?: tỉnh\b)?"
)
"""A school or firm by its name: "Trường Đại học Kỹ thuật Sơn Trà", "Trường THPT Chuyên tỉnh"."""
_KIND_OF_HOUSE = 30
_BODY_OF = re.compile(
    r"(?<!các )(?<!diện )(?:ban thường vụ|ban chấp hành|thường trực|ủy ban kiểm tra|ubkt"
    r"|ban (?:tuyên giáo|tổ chức|dân vận)) \Z"
)
_BODY_LEAD = len("diện ủy ban kiểm tra ")
_ACTS = re.compile(
    r" (?:đã|vừa|cũng|tiếp tục|tổ chức|tiến hành|ban hành|kiểm tra|giám sát|thi hành|kết nạp)\b"
)
"""Around the one committee that acts: "Ban Thường vụ Thị ủy đã kiểm tra 4 tổ chức đảng"."""
_OF_SPEAKER = re.compile(r" (?:chúng )?tôi\b| (?:nhà|mình|ta)\b")
"""What makes a unit the speaker's own: "xã tôi", "huyện nhà"."""
_UNIT_OPENS = re.compile(
    r"(?:\A|\n(?:[-–] )?|[.;:,“\"] )(?:(?:hiện|hiện nay|đến nay|nay|trong đó|nên|thì|và|còn"
    r"|(?:trong |đến |riêng )?năm \d{4},?) )?\Z"
)
_OPENS_LEAD = len(". trong năm 2019, ")
_LEVELS_LISTED = re.compile(rf"\b(?:trung ương|{UNIT}|sở|ngành|ban)(?: ủy)?, \Z")
_LISTED_LEAD = 24
_UNIT_DOES = re.compile(
    r" (?!và\b|các\b|hoặc|hay\b|trong\b|ngoài\b|khác\b|nào\b|này\b|đó\b|ấy\b|nói\b|mới\b|cũ\b"
    r"|nghèo\b|đảo\b|vùng\b|miền\b|biên\b|ven\b|lân\b|trực thuộc|thuộc\b|đến\b|về\b|lên\b"
    r"|xuống\b|tới\b"
    r"|là\b|của\b|ủy\b|điểm\b|giáp\b|nông thôn|đạt chuẩn|loại\b|với\b)[^\W\d_]"
)
"""Behind the word for a unit that acts, named before: "Theo báo cáo, huyện nhận 9.412 hồ sơ"."""
_HAS = re.compile(r" (?:hơn |gần |trên )?\d[\d.]* (?:đảng viên|chi bộ)\b")
"""Behind a committee whose size is told without a verb: "Đảng bộ xã 312 đảng viên"."""
_OF_THE_UNIT = re.compile(r"(?<!cơ quan )(?<!đơn vị )(?<!diện )\b(?:của|toàn địa bàn|địa bàn) \Z")
_OWNED = re.compile(
    r" (?:từ|là|đạt|giảm|tăng|còn|có|được|đã|năm|đến|hiện|mới|cũng|chỉ|chiếm)\b|[.:]"
    r"|, (?!thị|thành|quận|huyện|xã|phường)"
)
"""Around the unit whose figure it is: "số xã của huyện từ 28 xuống còn 25"."""
_HEAD_BEHIND = re.compile(
    r"”,? (?:[^”“.;\n]{0,60}?)?(?:Bí thư|Phó Bí thư|Chủ tịch|Phó Chủ tịch|Trưởng ban|Chủ nhiệm)"
    r"[^”“.;,\n]{0,30}? (?=(?:Huyện|Quận|Thị|Thành|Đảng) ủy|UBND|HĐND|huyện|xã|phường|thị|thành)"
)
"""Behind the words of somebody, whose head he is: "”, ông A, Bí thư Huyện ủy Tiên Yên, nói"."""
_RECENT = 6
"""Sentences back to the name of a unit that is spoken of without it."""
_THIS_UNIT = re.compile(rf"\b(?:(?P<unit>{DISTRICT}|thành phố|{COMMUNE})|địa phương|nơi)\Z")
_UNIT_LEAD = len("địa phương")
_THIS = re.compile(r" (?:này|đây|ấy|nói trên)\b")
_SEVERAL_UNITS = re.compile(
    # `re` skips to what a pattern begins with, if it is fixed
    r"các(?:(?<=[;,:] các)|(?<= và các)|(?<= còn các)|(?<= riêng các)) "
    rf"(?P<unit>{DISTRICT}|{COMMUNE}|địa phương|đơn vị)"
    r" (?:khác|còn lại|miền núi|đồng bằng|ven biển|vùng cao|vùng thấp|biên giới)"
    r"(?= (?:[^\W\d_]+ ){0,4}?\(?\d)"
)
_MINISTRY = re.compile(
    rf"\bBộ (?!Chính trị|Chỉ huy|Tư lệnh)[{CAPITALS}]\w* \w+(?: vận tải)?"
    rf"(?:(?:,| và) (?!Bộ )[{CAPITALS}]\w* \w+(?: nông thôn)?)*"
)
"""A ministry by its name: two words, or two pairs, "Bộ Tài nguyên và Môi trường"."""
_OFFICE = re.compile(
    r"Sở(?<![^\W\d_]Sở)(?= (?:đã|cũng|hiện|còn|giảm|có|được|tinh giản|tiếp nhận|giải quyết)\b)"
    r"|sở(?<![^\W\d_]sở)(?= (?:này|ấy)\b)"
)
_MINISTRY_DOES = re.compile(
    # `re` skips to what a pattern begins with, if it is fixed
    r"(?P<ministry>Bộ)(?<![^\W\d_]Bộ)"
    r" (?:này|cũng|đã|đang|sẽ|vừa|còn|tiếp tục|phải|mới|chỉ|giảm|cắt|bãi bỏ|tinh giản|dự kiến)"
    r"(?: [^\W\d_]| \d)"
)
_BLOC_ALONE = re.compile(
    # `re` skips to what a pattern begins with, if it is fixed
    r"Khối(?:(?<=\nKhối)|(?<=[.;:,] Khối)|(?<=với Khối)|(?<=riêng Khối))"
    r"(?=,| (?:có|đã|chỉ|mới|cũng|kết nạp|giảm|đạt|là|xóa|kỷ luật|kiểm tra|giám sát)\b)"
)
"""The only bloc that a text is on, in short: "toàn tỉnh xóa tên 468; Khối có 17"."""
_LEVELS_OF: dict[str, tuple[Level, ...]] = {
    **dict.fromkeys((*DISTRICT.split("|"), "thành phố"), ("district",)),
    **dict.fromkeys(COMMUNE.split("|"), ("commune",)),
}


def whole_units(
    context: NumberedText,
    units: Sequence[Mention],
    own: Mention | None,
    all_named: Sequence[Mention] = (),
) -> list[Mention]:
    """The units that "toàn huyện", "xã tôi", "Ban Thường vụ Thị ủy đã", "huyện giảm" mean.

    Each is the last one named, else one unknown. "Cả huyện" may also be the one that is named only
    as that in which a smaller one lies.
    """
    found = []
    taken = Spans((one.start, one.end) for one in units)
    for hit in context.hits("area_word"):
        level = LEVELS.get(hit.phrase.code)
        if level not in UNIT_LEVELS or hit.phrase.code == "city":
            continue
        if own is not None and own.level == level:
            continue
        of_speaker = _OF_SPEAKER.match(context.folded, hit.end) is not None
        known = of_speaker or _is_whole(context.folded, hit) or _acts(context.folded, hit)
        subject = not known and _is_subject(context.folded, hit)
        owner = not (known or subject) and _is_owner(context.folded, hit)
        if not (known or subject or owner) or taken.touch(hit.start, hit.end):
            continue
        last = [one for one in units if one.level == level and one.end <= hit.start][-1:]
        if not last and _is_whole(context.folded, hit):
            last = [one for one in all_named if one.level == level and one.end <= hit.start][-1:]
        if (subject or owner) and not last:
            last = speaking_behind(context, units, hit, level)
        if (subject or owner) and not last:
            continue
        before = bool(last) and last[0].start < hit.start
        if (subject or owner) and before and not _is_recent(context, last[0], hit):
            several = len({one.area for one in units if one.level == level}) > 1
            last = [] if several else last
        unit = last[0] if last else Mention(0, 0, level, None, None, carries=False)
        found.append(
            replace(
                unit, start=hit.start, end=hit.end, closes=-1,
                carries=unit.carries or of_speaker or (subject and bool(last)), linked_only=False,
            )
        )  # fmt: skip
    return found


def speaking_behind(
    context: NumberedText, units: Sequence[Mention], unit: Hit, level: Level
) -> list[Mention]:
    """The unit whose head is quoted: "“…, huyện kết nạp 61”, Bí thư Huyện ủy X cho biết"."""
    closed = context.text.find("”", unit.end, context.sentence_at(unit.start).end)
    told = _HEAD_BEHIND.match(context.text, closed) if closed >= 0 else None
    return [
        one for one in units
        if told is not None and one.level == level and told.end() <= one.end
        and one.start <= told.end()
    ]  # fmt: skip


def blocs_again(context: NumberedText, named: Sequence[Mention]) -> list[Mention]:
    """The places where "Đảng bộ Khối" or "Đảng ủy Khối" means the only bloc named before it."""
    blocs = [
        one for one in named
        if one.level == "bloc" and context.folded.startswith(BLOC_COMMITTEES, one.start)
    ]  # fmt: skip
    if len({context.folded[one.start + len(BLOC_COMMITTEES[0]) : one.end] for one in blocs}) != 1:
        return []
    taken = {one.start for one in blocs}
    alone = [
        replace(blocs[0], start=match.start(), end=match.end(), carries=False, linked_only=False,
                closes=-1)
        for match in _BLOC_ALONE.finditer(context.text, blocs[0].end, context.document.body_end)
    ]  # fmt: skip
    return alone + [
        replace(blocs[0], start=hit.start, end=hit.end, carries=True, linked_only=False, closes=-1)
        for hit in context.hits("bloc")
        if hit.start > blocs[0].start
        and hit.start not in taken
        and context.folded.startswith(BLOC_COMMITTEES, hit.start)
    ]


def _is_whole(folded: str, unit: Hit) -> bool:
    return _WHOLE_UNIT.search(folded, max(0, unit.start - 6), unit.start) is not None


def _acts(folded: str, unit: Hit) -> bool:
    """Whether a body of one committee of that rank acts, no "huyện ủy và tương đương"."""
    return (
        unit.phrase.surface.endswith(" ủy")
        and _ACTS.match(folded, unit.end) is not None
        and _BODY_OF.search(folded, max(0, unit.start - _BODY_LEAD), unit.start) is not None
    )


def _is_subject(folded: str, unit: Hit) -> bool:
    """Whether one unit acts there without its name: "Nhờ đó, huyện giảm 58 công chức"."""
    start = unit.start
    has = unit.phrase.surface.startswith("đảng bộ") and _HAS.match(folded, unit.end) is not None
    return (
        (has or _UNIT_DOES.match(folded, unit.end) is not None)
        and _UNIT_OPENS.search(folded, max(0, start - _OPENS_LEAD), start) is not None
        and not is_listed(folded, start)
    )


def is_listed(folded: str, start: int) -> bool:
    """Whether the word for a unit there goes on with those of others: "huyện, thành phố"."""
    return _LEVELS_LISTED.search(folded, max(0, start - _LISTED_LEAD), start) is not None


def _is_owner(folded: str, unit: Hit) -> bool:
    """Whether it is said whose figure comes: "tỷ lệ hồ sơ trực tuyến của xã đạt 94%"."""
    lead = max(0, unit.start - len("toàn địa bàn "))
    return (
        _OWNED.match(folded, unit.end) is not None
        and _OF_THE_UNIT.search(folded, lead, unit.start) is not None
    )


def _is_recent(context: NumberedText, named: Mention, unit: Hit) -> bool:
    """Whether the name stands near enough, or in the title, to be that of the unit spoken of."""
    index = context.sentence_index(named.start)
    return index == 0 or context.sentence_index(unit.start) - index <= _RECENT


def same_units(context: NumberedText, units: Sequence[Mention]) -> list[Mention]:
    """The units that "địa phương này" and "huyện này" mean: the last one named before."""
    found = []
    begin, end = context.document.body_start, context.document.body_end
    for this in _THIS.finditer(context.folded, begin, end):
        low = max(begin, this.start() - _UNIT_LEAD)
        match = _THIS_UNIT.search(context.folded, low, this.start())
        if match is None:
            continue
        index = context.sentence_index(match.start())
        earliest = context.back_from(index, 1)
        near = [
            one for one in units
            if earliest <= one.start and one.end <= match.start() and one.area is not None
            and one.level in _LEVELS_OF.get(match["unit"] or "", UNIT_LEVELS)
        ]  # fmt: skip
        if near and len({one.area for one in near}) == 1:
            found.append(
                replace(near[-1], start=match.start(), end=this.end(), carries=True,
                        closes=-1, linked_only=False)
            )  # fmt: skip
    return found


def several_units(context: NumberedText) -> list[Mention]:
    """Units told of together, "các huyện miền núi giảm 22 trường": none of those named before."""
    body = (context.document.body_start, context.document.body_end)
    return [
        Mention(
            match.start(), match.end(), _LEVELS_OF.get(match["unit"], ("district",))[0], None,
            context.text[match.start() : match.end()], carries=False,
        )
        for match in _SEVERAL_UNITS.finditer(context.folded, *body)
    ]  # fmt: skip


def houses(context: NumberedText) -> list[Mention]:
    """The school or firm that "Chi bộ trường" and "Đảng bộ công ty" mean: the last one named."""
    found = []
    begin, end = context.document.body_start, context.document.body_end
    for match in _OF_HOUSE.finditer(context.folded, begin, end):
        if context.text[match.end() : match.end() + 2].strip()[:1].isupper():
            continue  # it is named: "Chi bộ Trường Lê Lợi"
        kind = match["kind"].removeprefix("nhà ")
        named = [
            one[0] for one in _HOUSE.finditer(context.text, begin, match.start())
            if kind in one[0].lower()[:_KIND_OF_HOUSE]
        ][-1:]  # fmt: skip
        if named:
            found.append(
                Mention(match.start(), match.end(), "agency", None, named[0], carries=False)
            )
    return found


def cells(context: NumberedText, units: Sequence[Mention], own: Mention | None) -> list[Mention]:
    """The cell that "Chi bộ hiện có 31 đảng viên" is told of, if a cell or village was named."""
    body = (context.document.body_start, context.document.body_end)
    if own is not None and own.level in ("village", "agency"):
        return []
    found = []
    for match in _CELL_DOES.finditer(context.folded, *body):
        start = match.start()
        end = match.end("which") if match["which"] else start + len(_CELL)
        if not _AS_SUBJECT.search(context.folded, max(0, start - _SUBJECT_LEAD), start):
            continue
        if match["which"]:  # "Chi bộ khu nhà trọ có 9 đảng viên"
            area = context.text[start:end]
            found.append(Mention(start, end, "agency", None, area, carries=False))
            continue
        named = [
            one for one in units
            if one.end <= start and (
                one.level == "village"
                or (one.level == "agency" and (one.area or "").lower().startswith("chi bộ"))
            )
        ][-1:]  # fmt: skip
        unit = named[0] if named else Mention(0, 0, "village", None, None, carries=False)
        for house in _HOUSE.finditer(context.text, max(body[0], unit.end), start):
            if house[0].startswith("Chi bộ "):
                unit = Mention(*house.span(), "agency", None, house[0], carries=False)
        found.append(
            replace(unit, start=start, end=end, closes=-1, carries=False, linked_only=False)
        )
    return found


def offices(context: NumberedText, units: Sequence[Mention]) -> list[Mention]:
    """The office that "Sở giảm 38 người", "biên chế của Sở" mean: the last one named before."""
    body = (context.document.body_start, context.document.body_end)
    found = []
    for match in _OFFICE.finditer(context.text, *body):
        named = [
            one for one in units
            if one.end <= match.start() and (one.area or "").lower().startswith("sở ")
        ][-1:]  # fmt: skip
        if named:
            found.append(
                replace(named[0], start=match.start(), end=match.end(), carries=False, closes=-1,
                        linked_only=False)
            )  # fmt: skip
    return found


def ministries(context: NumberedText) -> list[Mention]:
    """The ministry that "Bộ cũng đã cắt giảm 30 thủ tục" is told of: the last one named."""
    body = (context.document.body_start, context.document.body_end)
    found: list[Mention] = []
    named, read = "", body[0]
    for match in _MINISTRY_DOES.finditer(context.text, *body):
        start, end = match.span("ministry")
        for one in _MINISTRY.finditer(context.text, read, start):
            named = one[0]
        read = start
        if named:
            found.append(Mention(start, end, "agency", None, named, carries=False, national=True))
    return found
