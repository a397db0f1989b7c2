"""Whether a fault is that of a person in a case, and no judgement on the work."""

import re

from sosanh.extract.context import TextContext
from sosanh.extract.text.segments import Sentence

_CASE = re.compile(r"(?<!\w)(?:bị cáo|vụ án|bị can|khởi tố|bị bắt|tạm giam)(?!\w)")
_SOMEBODY = re.compile(r"(?<!\w)(?:ông|bà)(?!\w)")
_SAYS = re.compile(
    r"(?<!\w)(?:cho rằng|cho biết|cho hay|đánh giá|nhận định|chỉ ra|thừa nhận|nhìn nhận|nhấn mạnh"
    r"|khẳng định|nêu|phân tích|băn khoăn|trăn trở|chia sẻ|lo ngại|nói|phản ánh)(?!\w)"
    r"|(?<!\w)theo (?:ông|bà|đồng chí)(?!\w)|\A\W*(?:ông|bà|đồng chí)(?!\w)[^.;:]{1,90}:"
)


def is_of_somebody(context: TextContext, sentence: Sentence, end: int) -> bool:
    """Whether a fault is that of a person in a case: no judgement on a committee's work."""
    start = sentence.start
    if _SAYS.search(context.folded[start : sentence.end]):
        return False
    return bool(
        _CASE.search(context.folded, start, end) or _SOMEBODY.search(context.folded, start, end)
    )
