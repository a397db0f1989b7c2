"""Places that a text names, but tells nothing of: where people meet, or somebody lives."""

import re

from sosanh.extract.text.cued import cued
from sosanh.extract.text.units import DISTRICT

_HALL = re.compile(
    r"\b(?:tại|ở) (?:hội trường|trụ sở|nhà khách|khách sạn|quảng trường|nhà văn hóa|nhà hát"
    r"|cung văn hóa|trung tâm hội nghị)(?: [^\W\d]+){0,3} \Z"
)
"""Where people meet: "tại Hội trường Thành ủy Nha Trang"."""
_HALL_LEAD = 48
_NEW_NAME = re.compile(r"\b(?:tên gọi|tên|mang tên)(?: mới)?(?: là)? \Z")
"""What a merged unit is to be called: "lấy tên là phường Hải Châu"."""
_NEW_NAME_LEAD = 20
_OF_A_PERSON = re.compile(r"[,(] ?sinh (?:năm|ngày) [^;.()]{4,50}\Z")
"""What makes a place that of somebody's home: "bà Lan, sinh năm 1930, quê xã Tân Hưng"."""
_PERSON_LEAD = 64
_TRIED = (
    r"(?:kỷ luật|khiển trách|cảnh cáo|cách chức|khai trừ|khởi tố|bắt|tạm giam|đình chỉ"
    r"|kiểm điểm|miễn nhiệm|bãi nhiệm|phê bình)"
)
_OFFICIAL = (
    r"\b(?:bí thư|chủ tịch|chủ nhiệm|trưởng \w+|giám đốc|lãnh đạo|cán bộ|ban thường vụ)"
    r"(?: [^\W\d_]+){0,4} \Z"
)
_OFFICIAL_BEFORE = re.compile(_OFFICIAL)
_TRIED_BEFORE = re.compile(rf"\b{_TRIED}(?: [^\W\d_]+){{0,8}} {_OFFICIAL}")
_TRIED_AFTER = re.compile(rf"(?: [^\W\d_]+){{0,5}} bị (?:[^\W\d_]+ ){{0,4}}{_TRIED}\b")
_TRIED_WITHIN = 100

_MERGING = r"\b(?:nhập|sáp nhập|hợp nhất)\b"
_MERGED_IN_PROVINCE = re.compile(
    rf"\btỉnh [^\W\d_][^;.:]*{_MERGING}(?:(?: toàn bộ| nguyên trạng)?(?:[^;.:]{{0,60}} của)?"
    r"|(?:[^;.:\d]|\b\d{1,2} (?:xã|phường|thị trấn)\b){0,110} (?:vào|với)) \Z"
)
"""Before a unit merged in what a province does: "Tỉnh … nhập huyện X vào Y và sắp xếp"."""
_SOME_MERGED = re.compile(rf"\btỉnh [^\W\d_][^;.:]*{_MERGING}[^;.:]* (?:thuộc|của) \Z")
_CHANGED = re.compile(
    rf"\A[\W_]*(?:{DISTRICT}|thành phố|tỉnh) [^,;.:]{{2,30}}? sau (?:khi )?"
    r"(?:điều chỉnh|sắp xếp|sáp nhập|nhập|hợp nhất|thành lập)\b(?:(?! (?:có|còn)\b)[^;.:\d])*\Z"
)
"""Before a unit that is part of what befell another: "Huyện X sau khi điều chỉnh … xã Y, có 17"."""
_MERGED_IN_DISTRICT = cued(
    rf"(?:\A|[;:.] )\W*(?:{DISTRICT}|thành phố) [^,;:.()\d]{{2,25}}?(?: đã| sẽ)?"
    r" (?:thành lập|giải thể|nhập|sáp nhập|hợp nhất|đổi tên|giữ nguyên)\b[^;:.\d]*\Z",
    "thành lập", "giải thể", "nhập", "hợp nhất", "đổi tên", "giữ nguyên",
)  # fmt: skip
"""Before a commune that is merged in what a district does: "Huyện X thành lập xã Y, còn 24"."""


def is_merged_in_district(lead: str) -> bool:
    """Whether a commune behind `lead` is only what its district merges, founds or leaves."""
    return _MERGED_IN_DISTRICT.search(lead, 0, len(lead)) is not None


def is_merged(lead: str, rest: str) -> bool:
    """Whether a unit between `lead` and `rest` of its sentence is only what was merged or changed.

    Also one whose communes are: "Tỉnh sáp nhập 4 xã thuộc huyện X vào thành phố Y và 92 xã …".
    """
    if rest.startswith((" vào ", " với ")) and _SOME_MERGED.search(lead):
        return True
    return any(way.search(lead) for way in (_MERGED_IN_PROVINCE, _CHANGED))


def is_only_named(folded: str, start: int) -> bool:
    """Whether the unit at `start` is but a hall, somebody's home, or a name that is given."""
    return any(
        way.search(folded, max(0, start - lead), start)
        for way, lead in (
            (_OF_A_PERSON, _PERSON_LEAD), (_HALL, _HALL_LEAD), (_NEW_NAME, _NEW_NAME_LEAD)
        )
    )  # fmt: skip


def is_of_tried_official(folded: str, start: int, end: int) -> bool:
    """Whether a place is named for an official tried from above: "kỷ luật Bí thư quận X"."""
    first = max(0, start - _TRIED_WITHIN)
    return _TRIED_BEFORE.search(folded, first, start) is not None or (
        _OFFICIAL_BEFORE.search(folded, first, start) is not None
        and _TRIED_AFTER.match(folded, end) is not None
    )
