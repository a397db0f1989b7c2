"""What a text gives as the cause of its results and faults: "Nguyên nhân là do …", "… là vì …"."""

import re

from sosanh.extract.assessments.fields import names_a_field
from sosanh.extract.catalogue.phrases import Hit
from sosanh.extract.context import TextContext
from sosanh.extract.text.segments import Sentence

# "Nguyên nhân là do …", at the head of its clause; elsewhere the word belongs to other talk
_CAUSE = re.compile(
    r"(?:nguyên nhân|căn nguyên|nguyên do|lý do|gốc rễ|cội rễ|cội nguồn)"
    r"(?:(?:[^,;.:]{0,70}, (?:ngoài|theo) [^,;.]{2,60},)?[^,;.]{0,60}"
    r"(?<!\w)(?:là|do|vì|chủ yếu|bởi|nằm ở)(?!\w)|[^,;.:]{0,60}:"
    r"|[^;.]{0,100}(?:cho rằng|cho biết|cho hay|chỉ ra|phân tích|được xác định))"
    r"|(?:lý giải|giải thích)[^;.]{0,120}(?:cho rằng|cho biết|cho hay|:)"
    r"|bắt nguồn từ|xuất phát từ"
    r"|(?:điều|việc|tình trạng|thực trạng)[^,;.]{0,25} này (?:xuất phát|bắt nguồn) từ(?!\w)"
    r"|này (?:xuất phát|bắt nguồn) từ(?!\w)"
    r"|(?:cái )?gốc[^,;.]{0,40} là(?!\w)|sở dĩ[^.;]{0,90}(?:vì|do|bởi|là)(?!\w)"
    r"|lỗi[^,;.]{0,20}thuộc về|về (?:mặt )?(?:chủ|khách) quan(?:,| thì)"
    r"|(?:để )?(?:có|đạt) được (?:những )?(?:kết quả|thành tích|thành tựu|thành công)"
    r"[^,;.]{0,30},? (?:là|trước hết|chủ yếu|nhờ)"
    r"|(?:điều|việc|kết quả|tình trạng)[^,;.]{0,30} là (?:do|nhờ|vì|bởi)(?!\w)"
    r"|(?:(?:có|còn|để xảy ra) )?tình trạng (?:đó|này|ấy|trên)[^,;.]{0,30}"
    r"(?<!\w)(?:do|vì|bởi)(?!\w)"
    r"|căn cốt[^,;.]{0,20} là(?!\w)"
    r"|(?:khuyết điểm|hạn chế|tồn tại|yếu kém|bất cập|tình trạng)[^,;.]{0,30}(?<!\w)"
    r"(?:do|bởi|vì|thuộc về|bắt nguồn từ|xuất phát từ)(?!\w)"
    r"|(?:một phần|phần nhiều|phần lớn|chủ yếu) (?:là )?do(?!\w)"
    r"|(?:lý giải|giải thích)[^;.]{0,160}(?<!\w)(?:do|vì)(?!\w)"
    r"|do (?=[^.;]*(?<!\w)(?:chưa|còn|thiếu|khó|yếu|thói quen|tâm lý|ngại)(?!\w))"
    r"|(?:có|đạt) được[^,;.]{0,25} (?:là |chính là )?nhờ(?!\w)"
)
# "Tỷ lệ kết nạp thấp là do …": what stands before it is a state that asks for a reason
_BECAUSE = re.compile(
    r"(?:(?:chính |chủ yếu )?(?<!lại )là (?:do|nhờ|vì)|được nhờ|có được là nhờ|(?:một )?phần vì"
    r"|có nguyên nhân từ|cũng bởi|(?:một phần|phần nhiều|phần lớn|chủ yếu) (?:vì|bởi)"
    r"|(?:(?:trước hết|chủ yếu|phần lớn|phần nhiều|chính|một phần|tăng|vượt|đạt|lên) )+(?:là )?nhờ)"
    r"(?!\w)"
)
_STATE_BECAUSE = re.compile(
    r"(?:thiếu|thấp|chậm|trễ hạn|trễ hẹn|quá hạn|tồn đọng|giảm|ít|yếu|kém|tụt hạng|vắng|mỏng"
    r"|rời rạc|không cao|không đều) (?:(?:phần lớn|phần nhiều|một phần|chủ yếu|chính|trước hết) )?"
    r"(?:là )?(?:do|vì|bởi)(?!\w)"
)
"""A fault and its reason in one: "biên chế còn thiếu do định mức …"."""
_CUES = "assessment_phrases"
BECAUSE = "because"
_POOR = re.compile(
    r"(?<!\w)(?:khó|chậm|thấp|yếu|(?<!là )ít|kém|thiếu|mỏng|trễ|hụt|không đạt|xin nghỉ|bỏ việc"
    r"|ngại|băn khoăn|bức xúc|lúng túng|vướng|quá tải|tồn đọng|tụt)(?!\w)"
    r"(?:(?!tránh |để |nhằm )[^;.]){0,40}$"
)
_HEAD = 60  # characters at the head of a sentence
_RESULTS = re.compile(
    r"(?<!\w)(?:kết quả|thành tích|thành tựu|hạn chế|khuyết điểm|tồn tại|yếu kém)(?!\w)"
)
_REASON = 15  # characters of a reason
_BY_SOMEBODY = re.compile(
    r"do [^,;.]{2,60} (?:làm (?!cho)|đứng đầu|tổ chức|ban hành|chủ trì|phụ trách|quản lý|đề ra"
    r"|trình|thực hiện|thành lập|ký|đầu tư|chỉ đạo|lãnh đạo|phát động|bầu|soạn|lập)(?!\w)"
)
_DONE_TO = re.compile(r"(?<!\w)(?:bị|được) [^\W\d]+(?: [^\W\d]+)? $")
"""Who did it, and no reason: "đoàn do Phó Bí thư làm trưởng đoàn"."""
_ASKS_WHY = re.compile(
    r"(?<!\w)(?:thấp|chậm|khó|khó khăn|ít|yếu|kém|trễ|trễ hạn|thiếu|tồn đọng|cồng kềnh|chưa"
    r"|hạn chế|tồn tại|tình trạng|kết quả|giữ được|giữ vững"
    r"|thành công|thành tích|đạt|cao|giảm|tăng|lúng túng"
    r"|không|vướng|vướng mắc|hình thức|nể nang|chuyển biến|chỉ|mới|vỏn vẹn|kéo dài|số|tỷ lệ"
    r"|chỉ số)(?!\w)[^.;:“]{0,60}$"
)
_EXPLAINS = re.compile(
    rf"[-–+*•“\"' ]{{0,3}}(?:(?:về|nói về|theo (?:ông|bà|đồng chí)[^,;.]{{0,40}},|theo đó,?"
    rf"|(?:các|những) |mặt khác,?|một phần) ?)?"
    rf"(?!xuất phát từ)(?:{_CAUSE.pattern})"
)


def _has_a_reason(context: TextContext, sentence: Sentence, cue: Hit) -> bool:
    """Whether "do", "vì" there tells why what stands before it, a named fault, is wanting."""
    start = max(sentence.start, context.text.rfind(";", sentence.start, cue.start) + 1)
    if explains(context, sentence) and cue.start > sentence.start + 1:
        return True
    if context.plans.role_at(sentence.start) != "achieved" or sentence.end - cue.end < _REASON:
        return False
    if _BY_SOMEBODY.match(context.folded, cue.start, sentence.end) or _DONE_TO.search(
        context.folded, start, cue.start
    ):
        return False
    faults = context.hits_in(_CUES, start, cue.start)
    if any(fault.phrase.code == "limitation" for fault in faults):
        return True
    poor = _POOR.search(context.folded, start, cue.start)
    return poor is not None and names_a_field(context, start, cue.start)


def explains(context: TextContext, sentence: Sentence) -> bool:
    """Whether a sentence opens by telling why: "Nguyên nhân là do phần mềm chưa liên thông"."""
    return _EXPLAINS.match(context.folded, sentence.start, sentence.end) is not None


def tells_of_results(context: TextContext, sentence: Sentence) -> bool:
    """Whether it opens with the results or faults told before, so that it need name no field."""
    return explains(context, sentence) and (
        _RESULTS.search(context.folded, sentence.start, sentence.start + _HEAD) is not None
    )


def gives_the_cause(context: TextContext, sentence: Sentence, cue: Hit) -> bool:
    """Whether a sentence says that it tells why, at its head or at `cue`."""
    return (
        explains(context, sentence)
        or _CAUSE.match(context.folded, cue.start, sentence.end) is not None
    )


def tells_why(context: TextContext, sentence: Sentence, cue: Hit) -> bool:
    """Whether what begins at `cue` gives a cause, and of something that asks for one."""
    if cue.phrase.code == BECAUSE:
        return _has_a_reason(context, sentence, cue)
    if gives_the_cause(context, sentence, cue):
        return True
    if _STATE_BECAUSE.match(context.folded, cue.start, sentence.end):
        return True
    return (
        _BECAUSE.match(context.folded, cue.start) is not None
        and _ASKS_WHY.search(context.folded, sentence.start, cue.start) is not None
    )
