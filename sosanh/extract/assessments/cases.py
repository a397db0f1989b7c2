"""Whether a judgement is on a person in a case, a firm or another country, and not on the work."""

import re

from sosanh.extract.catalogue.phrases import Hit
from sosanh.extract.claims import is_on_another_country
from sosanh.extract.context import TextContext
from sosanh.extract.text.cued import cued
from sosanh.extract.text.segments import Sentence
from sosanh.facts import AssessmentKind

_CASE = cued(
    r"(?<!\w)(?:vụ án|bị can|khởi tố|bị bắt|tạm giam)(?!\w)",
    "vụ án", "bị can", "khởi tố", "bị bắt", "tạm giam",
)  # fmt: skip
_ON_TRIAL = cued(r"(?<!\w)bị cáo(?!\w)", "bị cáo")
"""Whose fault is no judgement, though he says so himself."""
# `re` skips to the letters that the alternatives begin with, if each is fixed
_SOMEBODY = re.compile(r"(?:ông(?<!\wông)|bà(?<!\wbà))(?!\w)")
_SAYS = re.compile(
    r"(?<!\w)(?:cho rằng|cho biết|cho hay|đánh giá|nhận định|chỉ ra|thừa nhận|nhìn nhận|nhấn mạnh"
    r"|khẳng định|nêu|phân tích|băn khoăn|trăn trở|chia sẻ|lo ngại|nói|phản ánh)(?!\w)"
    r"|(?<!\w)theo (?:ông|bà|đồng chí)(?!\w)|\A\W*(?:ông|bà|đồng chí)(?!\w)[^.;:]{1,90}:"
)
# "đề nghị cấp trên kỷ luật ông …"
_ON_A_CASE = re.compile(
    r"[^.;]{0,80}(?<!\w)(?:thi hành kỷ luật|kỷ luật (?:các )?(?:ông|bà|đồng chí|đối với|\d+)"
    r"|(?:xử lý |xem xét )kỷ luật (?:đảng )?(?:các |một số |\d+ )?"
    r"(?:ông|bà|đồng chí|đối với|đảng viên|tổ chức đảng|tập thể|cá nhân)"
    r"|xem xét (?:trách nhiệm )?theo thẩm quyền đối với"
    r"|cách (?:hết )?các chức|khai trừ|khiển trách|cảnh cáo|truy tố|khởi tố"
    r"|xử lý hình sự"
    r"|tặng|trao tặng|khen thưởng|truy tặng"
    r"|kiểm tra (?:khi có )?dấu hiệu|kiểm điểm(?: trách nhiệm| nghiêm túc| làm rõ| đối với| rút"
    r"| tập thể| cá nhân| ông| bà| đồng chí))(?!\w)"
)
_PUNISHED_FOR = re.compile(
    r"(?<!\w)kỷ luật (?:đảng )?(?:đối với )?(?:0?1|một) (?:đồng chí|đảng viên|tổ chức|tập thể"
    r"|chi bộ|chi ủy|đảng ủy|ban)(?!\w)[^.;]{0,160} (?:do|vì) "
)
"""Before what somebody was punished for: "kỷ luật 1 chi ủy do chưa thực hiện nghiêm quy chế"."""
_IN_A_PAPER = re.compile(r"(?<!\w)(?:tờ trình|hồ sơ|đơn(?! vị))(?!\w)[^;,.]{0,60}$")
"""Before what a paper on the table asks for: "tờ trình của UBND tỉnh đề nghị ban hành …"."""


def is_of_somebody(context: TextContext, sentence: Sentence, end: int) -> bool:
    """Whether a fault is that of a person in a case: no judgement on a committee's work."""
    folded, start = context.folded, sentence.start
    if _ON_TRIAL.search(folded, start, sentence.end):
        return True
    if _PUNISHED_FOR.search(folded, start, end):
        return True
    told = _CASE.search(folded, start, end) or _SOMEBODY.search(folded, start, end)
    return told is not None and _SAYS.search(folded[start : sentence.end]) is None


def is_of_others(context: TextContext, sentence: Sentence, kind: AssessmentKind) -> bool:
    """Whether what is judged is of a firm or of another country, and not asked of ours."""
    matter = context.matter
    if matter.is_told_of_abroad(sentence):
        return True
    if kind in ("recommendation", "lesson"):
        return False
    if is_on_another_country(context, sentence):
        return True
    if _SAYS.search(context.folded, sentence.start, sentence.end):
        return False  # "giám đốc công ty cho biết, thủ tục nhanh hơn"
    return matter.is_of_a_firm(sentence) or matter.opens_with_a_firm(sentence)


def asks_on_a_case(context: TextContext, sentence: Sentence, cue: Hit) -> bool:
    """Whether what is asked for is to punish somebody, or stands in a paper on the table."""
    return bool(
        _ON_A_CASE.match(context.folded, cue.end, sentence.end)
        or _IN_A_PAPER.search(context.folded, sentence.start, cue.start)
    )
