"""Words that lead on to the number of another place, level or time of what was told before.

The parts are for patterns that search what stands before a number, up to its end.
"""

import re

from sosanh.extract.text.segments import CAPITALS
from sosanh.extract.text.units import UNIT

OPENS = r"(?:\A|[;:.(] ?|, )(?:[-+*•–] )?"
TURNS = (
    r"(?i:(?:ngược lại|trong khi(?: đó)?|trong đó|riêng|còn|song|tuy nhiên|cụ thể|nhưng|và|thì"
    r"|(?:kế|tiếp) (?:đến|theo)(?: là)?),? )*"
)
LED_IN = (
    r"(?i:(?:đi đầu|dẫn đầu|đứng đầu|(?:cuối|chót|đầu) bảng|(?:cao|thấp|nhiều|ít|nhanh) nhất"
    r"|tiêu biểu|điển hình|nổi bật|cá biệt|nơi [^,;:.()\d]{2,24}?|có (?:huyện|nơi|xã)"
    r"|một số [^,;:.()\d]{2,30}?|vùng cao [^,;:.()\d]{0,16}?)(?: là| như| có|:)? )?"
)
_NAME = (
    rf"(?i:(?:khu vực|địa bàn|vùng) )?(?P<name>(?:(?i:{UNIT}) )?[{CAPITALS}][\w’']*"
    rf"(?: [{CAPITALS}][\w’']*){{0,3}})(?: cũ)?"
)
MOST = (
    r"(?: dẫn đầu(?: (?:các huyện|các xã|toàn tỉnh|cả tỉnh|tỉnh))?"
    r"|,? (?:(?:làm|đi|đạt|có|thực hiện|bố trí|triển khai|còn) )?(?:(?:tỷ lệ|số lượng) )?"
    r"(?:nhanh|mạnh tay|mạnh|nhiều|cao|tốt|khá|ít|thấp|chậm|kém|triệt để|sớm)"
    r"(?: nhất| hơn cả| hơn)(?: (?:toàn |cả )?(?:tỉnh|huyện|thành phố|nước))?,?)?"
)
HAS = (
    r"(?P<has>(?:,? (?:thì|đã|mới|chỉ|cũng|là|có|đạt|đạt được|được|bố trí|bố trí được|làm|với|tới"
    r"|lên|còn|làm được|thực hiện|tuyệt đối|cả|(?:con số|tỷ lệ) (?:này|ấy|đó)"
    r"|(?:toàn|cả) (?:huyện|xã|tỉnh|thị xã|thành phố)),?)*)"
    r":? (?:hơn |gần |trên )?\Z"
)
OF_A_PLACE = re.compile(rf"{OPENS}{TURNS}{LED_IN}{_NAME}{MOST}{HAS}")
"""What leads to the number of a place: "; ngược lại, Mường Lát mới có", "Đi đầu là Bảo Yên, "."""
