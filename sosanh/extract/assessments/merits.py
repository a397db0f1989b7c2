"""Results that a text praises, and not only wishes, plans, denies or concedes."""

import re

from sosanh.extract.assessments.causes import explains
from sosanh.extract.assessments.faults import WORK, falls_short, finds_wanting
from sosanh.extract.assessments.fields import names_a_field
from sosanh.extract.assessments.naming import names_its_kind
from sosanh.extract.catalogue.phrases import Hit
from sosanh.extract.context import TextContext
from sosanh.extract.text.segments import Sentence

_ITEM = r"(?:[-–+*•]|\(?[a-zđ\d]{1,2}[.)])? ?"
_NAMED_MERIT = re.compile(
    rf"{_ITEM}(?:(?:những|các|một số|về) )?(?:(?:cái|mặt|điều) được(?!\w)"
    r"|(?:ưu điểm|mặt mạnh|điểm sáng)[^.;\d]{0,40}(?:là|:))"
)
# A result that is still wished for: "nhằm đạt kết quả", "phải hoàn thành xuất sắc"
_WISHED = re.compile(
    r"(?<!\w)(?:sẽ|phải|cần|nhằm|để|phấn đấu|quyết tâm|tiếp tục|mong|hy vọng|góp phần|mục tiêu"
    r"|chỉ tiêu|nơi nào|có thể(?! nói| khẳng định| thấy)|ai|vận động|tuyên truyền|hướng dẫn"
    r"|động viên|nhắc nhở)(?!\w)[^.;]{0,40}$"
    r"|(?<!\w)(?:sẽ|hứa|phấn đấu|quyết tâm|mong muốn|(?<!đáp ứng )(?<!theo )(?<!những )yêu cầu"
    r"|đề nghị|(?:thời gian|năm|sắp) tới|tới đây)(?!\w)[^.;]{0,250}$"
    r"|(?<!\w)(?:phải|cần|(?<!tạo )(?<!trở )(?<!làm )(?<!cho )nên)(?!\w)(?:(?!đã )[^.;]){0,120}$"
)
_CONCEDED = r"(?<!\w)(?:tuy|mặc dù|dù|dẫu)(?! nhiên| vậy| thế)(?!\w)"
# "còn ít được cải thiện", "chỉ mới có kết quả bước đầu"; "tuy đã được tăng cường nhưng …"
_DENIED = re.compile(
    r"(?<!\w)(?:chưa|không|ít|chậm|khó|chỉ mới|mới chỉ)(?: được| có| đạt| thể){0,2} $"
    rf"|{_CONCEDED}[^.;,]{{0,80}}$"
)
# "tuy đội ngũ, bộ máy đã được củng cố nhưng …"; but not "dù dịch bệnh phức tạp, … có bước tiến"
_ALTHOUGH = re.compile(rf"{_CONCEDED}[^.;]{{0,80}}$")
_YET = re.compile(r"(?<!\w)(?:nhưng|song|vẫn|còn)(?!\w)")
_OPINIONS = re.compile(r"(?<!\w)(?:ý kiến|kiến nghị|đề xuất|phản ánh|nguyện vọng)(?!\w)[^.;]*$")
"""Before "được ghi nhận": what was noted down, and no praise."""
_BY_OTHERS = re.compile(r"(?<!\w)được (?!trung ương)(?:[^\W\d]+,? ){1,6}$")
"""Before "ủng hộ", "ghi nhận": who does so."""
_THE_WORK = re.compile(
    WORK + r"(?:(?!(?<!\w)(?:nếu|khi|để|nhằm|phải|cần|sẽ|không|chưa|ít|chậm|khó|về|theo) )[^;:.()])"
    r"{0,110}\Z"
)
_ASKED_FOR = re.compile(r"(?<!\w)(?:phải|cần|sẽ|nhằm|yêu cầu|đề nghị|phấn đấu|tiếp tục)(?!\w)")
_ENDS = re.compile(
    r" ?(?:[,.;!]|\Z)| (?:từ [^,;.]{2,30} (?:đến|tới|xuống)|so với|(?:ra|trong|khắp) toàn)(?!\w)"
    r"| và [^\W\d]+(?: [^\W\d]+)? ?(?:[,.;!]|\Z)"
)
_DOWN = re.compile(r"(?<!\w)(?:giảm|sụt|xuống|yếu|kém|chậm|thấp|những|các|sự) (?:đi )?$")
_MORE = ("hơn", "hơn hẳn", "hơn trước", "hơn xưa", "rõ rệt", "ở mức cao")
_STRONG = ("strong",)
_HEAD = 35  # characters in which a sentence names what it is on
_ONLY_TOLD = re.compile(
    r"\A\W*(?:(?!(?<!\w)(?:những|không|chưa|nếu|khi|để|nhằm|là|thì|theo(?! dõi)|về việc)(?!\w))"
    r"[^;:.()“”\"\d]){3,110}\Z"
)
_BAD = re.compile(
    r"(?<!\w)(?:trễ|quá hạn|chậm|vi phạm|sai phạm|khiếu kiện|khiếu nại|đơn thư|tố cáo|phiền hà"
    r"|nhũng nhiễu|tham nhũng|tiêu cực|tồn đọng|né tránh|đùn đẩy|hình thức|chồng chéo|bức xúc"
    r"|mất đoàn kết|bỏ sinh hoạt|nghỉ việc|vắng|nể nang|giấy mời|lúng túng)(?!\w)"
)
_SHARE = re.compile(r"\W*(?:tỷ lệ|chất lượng|hiệu quả|mức độ hài lòng)(?!\w)")
_PURPOSE = re.compile(r"\W*(?:để|nhằm)(?!\w)[^.;]*")


def is_merit(context: TextContext, sentence: Sentence, cue: Hit) -> bool:
    """Whether a good word ends what is told of the work: "… diễn ra chu đáo", "được dân ủng hộ"."""
    start, end = sentence.start, sentence.end
    if _ENDS.match(context.folded, cue.end, end) is None or finds_wanting(context, start, end):
        return False
    if context.plans.role_at(start) != "achieved" or _DOWN.search(context.folded, start, cue.start):
        return False
    if _ASKED_FOR.search(context.folded, start, cue.start):
        return False
    if cue.phrase.code == "merit_by":
        return _BY_OTHERS.search(context.folded, sentence.start, cue.start) is not None
    if cue.phrase.surface.endswith(_MORE):
        return True
    if cue.phrase.code == "merit_turn":
        return _turns_for_the_better(context, sentence, cue)
    before = context.folded[start : cue.start]
    return _THE_WORK.search(before) is not None or _is_of_a_field(context, start, cue.start)


def _is_of_a_field(context: TextContext, start: int, at: int) -> bool:
    """Whether the sentence begins with a field, and only praises it."""
    return (
        _ONLY_TOLD.match(context.folded[start:at]) is not None
        and names_a_field(context, start, min(at, start + _HEAD), _STRONG)
        and not falls_short(context, start, at)
    )


def _turns_for_the_better(context: TextContext, sentence: Sentence, cue: Hit) -> bool:
    """Whether what is bad becomes less, or what is good more: "khiếu kiện chấm dứt"."""
    if "," in context.folded[sentence.start : cue.start]:
        return False  # "nhờ có thêm người, hồ sơ trễ hẹn chấm dứt": told beside something else
    bad = _BAD.search(context.folded, sentence.start, cue.start) is not None
    more = cue.phrase.surface.startswith("tăng")
    return bad != more and (
        bad or _SHARE.match(context.folded, sentence.start, cue.start) is not None
    )


def is_achieved(context: TextContext, sentence: Sentence, cue: Hit) -> bool:
    """Whether the result that `cue` praises is there, and told for its own sake."""
    folded, start = context.folded, sentence.start
    if cue.phrase.surface == "được ghi nhận" and _OPINIONS.search(folded, start, cue.start):
        return False
    if _DENIED.search(folded, start, cue.start) or _PURPOSE.fullmatch(folded, start, cue.start):
        return False
    if _ALTHOUGH.search(folded, start, cue.start) and _YET.search(folded, cue.end, sentence.end):
        return False
    wished = _WISHED.search(folded, start, cue.start) is not None
    planned = context.plans.role_at(start) != "achieved"
    named = names_its_kind(context, sentence)  # "Bài học là chuẩn bị chu đáo"
    return not (explains(context, sentence) or wished or planned or named)


def names_a_merit(context: TextContext, sentence: Sentence) -> bool:
    """Whether a sentence begins by saying that it praises: "Ưu điểm: …", "Cái được là …"."""
    return _NAMED_MERIT.match(context.folded, sentence.start, sentence.end) is not None
