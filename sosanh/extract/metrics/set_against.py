"""Units of which a shortcoming is told beside what the others have."""

import re

from sosanh.extract.counts.count import PLACES, Count
from sosanh.extract.metrics.still_weak import is_still_weak

_BUT = re.compile(
    r"\b(?:nhưng|song|tuy nhiên,?|trong khi(?: đó)?,?)(?: (?:hiện|vẫn|cũng|có|còn))* \Z"
)
_LEAD = 24
_LACK = re.compile(r" (?:hiện )?(?:còn(?! lại)|vẫn|chưa|phải|không|lại|đang) [^\W\d_]")


def lack_what_others_have(folded: str, count: Count) -> bool:
    """Whether it counts such units: "…, nhưng 17 nơi còn mượn nhà văn hóa".

    So does what is wanting itself: "còn thiếu 88 bí thư chi bộ kiêm trưởng thôn".
    """
    if folded.endswith(" thiếu ", 0, count.start):
        return True
    return (
        count.noun in PLACES
        and _BUT.search(folded, max(0, count.start - _LEAD), count.start) is not None
        and _LACK.match(folded, count.end) is not None
        and not is_still_weak(folded, count)
    )
