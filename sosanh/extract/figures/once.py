"""How many there once were, beside how many there are now.

"Từ 42.310 đảng viên đầu nhiệm kỳ, đến nay Đảng bộ tỉnh đã có 47.905 đảng viên" has two stocks.
"""

import re

from sosanh.extract.context import TextContext
from sosanh.extract.counts.clauses import Clauses
from sosanh.extract.drafts.draft import Draft
from sosanh.extract.metrics.codes import STOCKS_OF_ALL

_FROM = re.compile(
    r"(?:[^;:.()]*[,;] )?(?:nếu )?từ (?:(?:chỗ|một đảng bộ) )?(?:(?:chỉ|mới|vẻn vẹn|vỏn vẹn|có) )*"
    r"(?:hơn |gần |trên |khoảng )?"
)
_NOW = re.compile(r"[^;.]*, (?:đến |cho đến |thì )?(?:nay|hiện|cuối năm|đến)\b")


def tell_once(context: TextContext, clauses: Clauses, drafts: dict[int, Draft]) -> None:
    """Code the first of the two where the second is coded and nothing says more of the first."""
    counts = [one for one in clauses.counts if one.numeral.form == "count"]
    once = drafts.get(id(counts[0])) if len(counts) > 1 else None
    if once is None or once.metric is not None or counts[0].action is not None or counts[0].pair:
        return
    if not _FROM.fullmatch(context.folded, clauses.sentence.start, counts[0].numeral.start):
        return
    for count in counts[1:]:
        now = drafts.get(id(count))
        if now is None or now.metric not in STOCKS_OF_ALL or count.noun != counts[0].noun:
            continue
        if _NOW.match(context.folded, counts[0].end, count.start) and not count.pair:
            once.metric = now.metric
            counts[0].pair, count.pair = "before", "after"
        return
