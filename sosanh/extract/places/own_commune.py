"""The commune whose own report a text is, where no word stands before its name.

"Đức Thuận tổng kết công tác xây dựng Đảng", and then "Đảng ủy xã"; "Hoằng Thái là một xã nằm phía
nam huyện Hoằng Hóa", and then "Đảng bộ xã".
"""

import re
from collections.abc import Sequence

from sosanh.extract.catalogue.gazetteer import Gazetteer
from sosanh.extract.numbered import NumberedText
from sosanh.extract.places.mention import Mention
from sosanh.extract.text.cued import cued
from sosanh.extract.text.segments import CAPITALS, fold
from sosanh.extract.text.units import COMMUNE, DISTRICT

_NO_NAME = (
    r"(?!(?:Tổng|Phó|Bộ|Ban|Ủy|Việt|Mặt|Liên|Công|Đảng|Trung|Quốc|Nhà|Chủ|Bí|Học|Bệnh"
    r"|Cựu|Chi Bộ|Hội (?:Đồng|Nghị|Nông|Phụ|Cựu|Người)"
    r"|Trường (?:Mầm|Mẫu|Tiểu|Trung|Phổ|Cao|Đại|Chính)|Theo|Tại|Tin|Sáng|Chiều|Hôm|Ngày|Với"
    r"|Các|Những|Nhiều|Khi|Sau)\b)"
)
_WORD = rf"[{CAPITALS}](?![{CAPITALS}])[^\W\d_]+"  # no "UBND"
_NAME = rf"{_NO_NAME}(?P<name>{_WORD} {_WORD})"
_OPENS_TITLE = re.compile(rf"\W{{0,3}}{_NAME}(?::|,| (?!là )(?=[^\W\d_]))(?! ?[{CAPITALS}])")
_INTRODUCED = cued(
    rf"(?:(?<![^\n])|(?<=\. )){_NAME} là (?:một |xã |trong |những )*(?P<unit>{COMMUNE})\b", " là "
)
_SPEAKS_OF_ITSELF = re.compile(rf"\b(?:đảng ủy|đảng bộ|toàn|ubnd|hđnd) (?P<unit>{COMMUNE})\b")
_OF_ITS_PROVINCE = cued(
    r"\b(?:toàn|cả|đảng bộ) (?:tỉnh|thành phố|huyện)\b",
    "toàn tỉnh", "toàn thành phố", "toàn huyện", "cả tỉnh", "cả thành phố", "cả huyện",
    "đảng bộ tỉnh", "đảng bộ thành phố", "đảng bộ huyện",
)  # fmt: skip
_DISTRICT = re.compile(rf"\b(?:{DISTRICT}|thành phố)\b")
_EARLY = 1_500
"""Characters in which a text introduces the commune that it is about."""


def own_commune(
    context: NumberedText, areas: Sequence[Mention], title_end: int, gazetteer: Gazetteer
) -> Mention | None:
    """Return the commune that the title opens with, or that is introduced by "là một xã".

    The text must go on to speak of "xã", and name no other.
    """
    text, start = context.text, context.document.body_start
    if any(one.level == "commune" and one.area is not None for one in areas):
        return None
    if _OF_ITS_PROVINCE.search(context.folded, start, len(text)):
        return None
    told = _INTRODUCED.search(text, start, start + _EARLY)
    if told is None and not any(one.area is not None for one in areas):
        told = _OPENS_TITLE.match(text, start, title_end)
    if told is None or fold(told["name"]) in gazetteer.versions:
        return None
    unit = next(
        (
            match["unit"] for match in _SPEAKS_OF_ITSELF.finditer(context.folded, start)
            if not text[match.end() + 1 : match.end() + 2].isupper()
            and not text[match.end() + 1 : match.end() + 2].isdecimal()  # "Đảng bộ Phường 12"
        ),
        None,
    )  # fmt: skip
    if unit is None:
        return None
    if fold(told["name"]) in gazetteer.districts and _DISTRICT.search(context.folded, start):
        return None
    districts = {one.province for one in areas if one.level == "district" and one.province}
    province = districts.pop() if len(districts) == 1 else None
    begin, end = told.span("name")
    return Mention(begin, end, "commune", province, f"{unit} {told['name']}", carries=True)
