"""Figures in a row: one to a place, or in the order of what was named before.

"tỉnh Tây Ninh ủy quyền 95 thủ tục, tỉnh Hậu Giang 88 thủ tục"; "Hà Nam và Nam Định lần lượt là 9
và 12".
"""

import re

from sosanh.extract.text.cued import cued
from sosanh.extract.text.institutions import KINDS
from sosanh.extract.text.segments import CAPITALS
from sosanh.extract.text.units import COMMUNE, DISTRICT, PARTY_COMMITTEE, UNIT

JOINT = r"(?:,| và|, và)"
"""What parts those in a row: "A, B và C"."""
JOINT_OF_LIST = rf"(?:;|{JOINT})"
"""The same of longer ones: "A; B và C"."""
JOINT_WITH = r"(?:,| và|, và| với| cùng)"
"""The same of those who may act together: "A cùng B"."""
NEXT_PROVINCE = re.compile(rf"{JOINT} (?P<kind>(?:các )?tỉnh |thành phố |tp\.? ?)?")
"""What parts the names of provinces in a row."""
IN_ORDER = r"\b(?:lần lượt|tương ứng|(?:theo )?thứ tự(?= là\b)|theo thứ tự)\b"
RESPECTIVELY = cued(IN_ORDER, "lần lượt", "tương ứng", "thứ tự")
CELL_END = re.compile(r"[ \u00a0]{0,2}(?:\||\t)")
"""What stands behind the words that end a cell of a table."""
_CELL_BREAK = re.compile(r"\t|(?<=[ \u00a0])\|(?=[ \u00a0])")
ASIDE_OF_PLACE = (
    r"(?:ít|nhiều|đông|vốn|tuy|dù|dẫu) [^,;:.\d%()]{2,30}, (?=(?:đạt|là|có|chỉ|mới|cũng|vẫn) )"
)
"""What is told of a place before its figure: "Nam Đông ít hồ sơ, đạt 100%"."""
PLACES_LED_IN = re.compile(
    r"(?:[-+*•–] |\d{1,2}[.)] )?(?:(?:cụ thể|trong đó|riêng|còn),? )?"
    r"(?:(?:nói|tính|xét|kể|chia|xếp)(?: riêng)? theo |kết quả (?:của |ở |tại )?)?"
    r"(?:(?:giao|phân bổ|phân khai|chia) (?:chỉ tiêu |kế hoạch )?(?:cho |theo )?)?"
    r"(?:(?:có )?(?:các|những|một số|nhiều|từng|hai|ba|bốn|\d{1,3}) )?"
    rf"(?:đơn vị|địa phương|đảng bộ|đảng ủy|cấp ủy|huyện ủy|{DISTRICT}|{COMMUNE}|nơi|sở|cơ quan)"
    r"(?:, ngành|, ban, ngành|, thành phố|, thị xã)?(?: trực thuộc| còn lại| khác)?"
    r"(?: \([^()\d]{3,40}\))?"
    r"(?: (?:có |còn |kết quả |tỷ lệ |số lượng |đã |chưa |chỉ |mới |làm |vẫn )*"
    r"(?:vượt|đạt|hoàn thành|cao|thấp|khá|tốt|nhiều|ít|trên|dưới|dẫn đầu|đứng đầu|đi đầu|yếu|chậm"
    r"|được giao|kết nạp)"
    r"(?: [^\W\d]+| \d[\d,]*%){0,9}?)?"
    r"(?:,? (?:điển hình|tiêu biểu|nổi bật|đi đầu|dẫn đầu|cao nhất|trong đó có)"
    r"(?= (?:như|gồm|là)|:))?"
    r"(?: cụ thể| lần lượt)?(?: như sau)? ?(?::|(?<=\w) (?:như|gồm|là):?)\s*"
)
"""What leads in a row of places: "Các đơn vị đạt trên 80%: Điện Bàn 176/200"."""
_GIVEN = re.compile(r"\b(?:giao|phân bổ|phân khai|chia)\b")
_LENGTH = 130
_KINDS = f"khối|{PARTY_COMMITTEE}|đảng ủy(?= khối)|{UNIT}"
_PLACE = re.compile(rf"\b(?i:{_KINDS})\b|[{CAPITALS}][a-zà-ỹ]")
_TAIL = re.compile(
    r"(?: (?:số )?hồ sơ)?(?: (?:cả |trong )?năm \d{4})?"
    rf"(?: cho (?:(?i:{_KINDS}) )?[{CAPITALS}][^\W\d_]*(?: [{CAPITALS}][^\W\d_]*){{0,3}}(?=[;,]))?"
)
_ONLY_PLACE = re.compile(
    r"[\"”%]?\)?\s*(?:,? (?:được )?(?:phân bổ|phân khai|chia|giao)[^,;:.()\d]{0,40}:"
    r"|[;,.]|(?=và\b))\s*[*+-]?\s*"
    r"(?:(?i:(?:ở chiều )?ngược lại|tuy nhiên|trong khi đó),? (?:là )?)?"
    r"(?:(?i:(?:cũng |vẫn )?(?:có|còn)) (?:nơi|đơn vị|địa phương) [^,;:.()\d%]{2,30}? (?:như|là) )?"
    r"(?:(?i:ở|tại) cấp (?:tỉnh|huyện|xã), )?"
    r"(?:(?i:riêng|còn|trong khi|ở|tại|đến|của|và|như|rồi đến|(?:tiếp|kế) (?:theo|đến)(?: là)?"
    r"|sau đó(?: là)?"
    r"|(?:xếp|đứng|theo|liền) sau(?: lần lượt)? là|tiếp sau(?: đó)? là) )?"
    r"(?:(?i:cao|thấp|nhiều|ít|kém|trễ|chậm|tốt|khá|nhanh) nhất (?:là |có )?"
    r"|(?i:cuối|chót|đầu|đứng đầu|đứng cuối)(?: bảng)?(?:, | (?:lại )?là ))?"
    rf"(?:(?i:(?:toàn |các |ubnd |hđnd |đảng bộ |đảng ủy )?(?:{_KINDS})"
    r"(?: đảo| miền núi| biên giới| vùng cao)?) )?"
    rf"(?:(?:hai|ba|2|3) (?:{_KINDS}) )?(?:(?i:khu vực|địa bàn|vùng|phía) (?=[{CAPITALS}]))?"
    rf"(?:[{CAPITALS}][^\W\d_]*(?:['’][^\W\d_]+)?[ ,]{{1,2}}(?:[-–] )?){{0,5}}(?:cũ )?"
    r"(?:\d (?=(?:đạt|có|là|được|chỉ|mới) ))?"
    r"(?:\([^()\d]{3,60}\)[ ,]{1,2})?"
    rf"(?:{ASIDE_OF_PLACE})?"
    r"(?:Đảng (?:bộ|ủy) )?(?:(?i:khối) [^,;:.\d%]{2,30} )?"
    r"(?:Công an |Quân sự |(?:Bộ đội )?[Bb]iên phòng )?(?:tỉnh )?"
    r"(?:(?:Sở|Ban|Cục|Chi cục|Bộ|Thanh tra|Văn phòng|Công an) [^,;:.\d%]{2,40}?"
    r"(?:, [^,;:.\d%]{3,30}?)?,? )?"
    rf"(?:(?:(?:Đảng bộ|Đảng ủy|Chi bộ) )?{KINDS}[^,;:.\d%()]{{2,60}}? )?"
    rf"(?:(?:(?i:{_KINDS})|nơi|địa phương|đơn vị|vùng) [^,;:.\d%()]{{1,50}}, )?"
    r"(?:(?<=, )[^,;:.\d%()]{3,60}, "
    r"(?=(?:cũng |vẫn |nay |giờ )?(?:đạt |là |có |đã |chỉ |mới |giữ |vươn |nhích |tụt )))?"
    r"(?:là (?:huyện|xã|phường|sở|đơn vị|địa phương|nơi|tỉnh) (?:\w+ ){1,4}nhất(?: tỉnh)?, )?"
    r"(?:thì |cũng |mới |chỉ |lại |vẫn |còn |đều |nay |giờ |đã )*"
    r"(?:(?:tụt|giảm|kém|thấp|thua|nhỉnh|cao|khá)(?: hơn| hẳn| sâu| xa| một chút| đôi chút)+"
    r"(?:, còn |[:,] | (?=\()))?"
    r"(?:(?:đạt |có )?(?:tỷ lệ )?(?:cao|thấp|nhiều|ít)"
    r" (?:nhất[,:]? |hơn(?:, | (?=(?:với|là|đạt|có) ))))?"
    r"(?:(?:(?:xếp|theo|liền) sau|dẫn đầu|đứng đầu),? (?:với )?)?"
    r"(?:(?:đứng|xếp) (?:vị trí )?thứ \w+ (?:với )?(?:tỷ lệ )?)?"
    r"(?:lần lượt )?(?:đạt |là |có |(?:làm )?được |làm |với |ở mức |lên tới |tới |còn "
    r"|giữ (?:được |ở mức )?"
    r"|(?:vươn|nhích|tụt|vọt|tăng|giảm) (?:lên|xuống|còn|tới) )?(?:tròn |đúng )?"
    r"(?:hơn |gần |trên |khoảng )?\(?\Z"
)


def only_place_between(text: str, start: int, end: int) -> bool:
    """Whether nothing but the name of a place parts two figures, between `start` and `end`."""
    if not 0 < end - start <= _LENGTH:
        return False
    tail = _TAIL.match(text, start, end)
    if tail is not None:
        start = tail.end()
    return (
        _PLACE.search(text, start, end) is not None
        and _ONLY_PLACE.match(text, start, end) is not None
    )


def is_quota(folded: str, start: int, end: int) -> bool:
    """Whether a row of places opens there that are given a quota: "Giao cho các đảng bộ: …"."""
    places = PLACES_LED_IN.match(folded, start, end)
    return places is not None and _GIVEN.search(places[0]) is not None


def holds_cells(printed: str, start: int, end: int) -> bool:
    """Whether cells of a table stand in `printed[start:end]`, as in "Tiên Yên | 41 | 45"."""
    return _CELL_BREAK.search(printed, start, end) is not None
