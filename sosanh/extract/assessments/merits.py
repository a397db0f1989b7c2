"""Results that a text praises, and not only wishes, plans, denies or concedes."""

import re

from sosanh.extract.assessments.causes import explains
from sosanh.extract.assessments.faults import WORK, finds_wanting
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
    r"|đề nghị|thời gian tới)(?!\w)[^.;]{0,250}$"
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
_ENDS = re.compile(r" ?(?:[,.;!]|\Z)| và [^\W\d]+(?: [^\W\d]+)? ?(?:[,.;!]|\Z)")
_DOWN = re.compile(r"(?<!\w)(?:giảm|sụt|xuống|yếu|kém|chậm|thấp|những|các|sự) (?:đi )?$")
_MORE = ("hơn", "hơn hẳn", "hơn trước", "hơn xưa", "rõ rệt", "ở mức cao")
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
    return _THE_WORK.search(context.folded[sentence.start : cue.start]) is not None


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
