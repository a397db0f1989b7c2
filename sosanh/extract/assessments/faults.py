"""Faults that a sentence names: those that are still there, and those only told of or remedied."""

import re

from sosanh.extract.assessments.fields import names_a_field
from sosanh.extract.catalogue.phrases import Hit
from sosanh.extract.context import TextContext
from sosanh.extract.text.segments import Sentence

_HEADS_FOR_THE_REMEDY = re.compile(
    r"\W*(?:(?:để|nhằm|và) )?(?:khắc phục|chấm dứt|đẩy lùi|ngăn chặn|loại bỏ|chấn chỉnh|xóa bỏ)"
    r" (?:(?:được|dần|triệt để|ngay|cơ bản) )*(?:tình trạng|biểu hiện|hiện tượng|những|các|việc)"
    r"(?!\w)[^,;]*\Z"
)
_REMEDIED = re.compile(
    r"(?<!chưa )(?<!chậm )(?<!\w)(?:khắc phục|tháo gỡ|chấn chỉnh|giải quyết|xử lý|sửa chữa"
    r"|ngăn ngừa|phòng ngừa|đẩy lùi|loại bỏ|tránh|không để|làm rõ|gỡ)"
    r"(?: được| dần| cơ bản| ngay| kịp thời| triệt để| dứt điểm"
    r"| những| các| một số| nhiều| mọi| mặt| việc| vấn đề| tình trạng| xảy ra| từng bước)*"
    r"(?: (?:khó khăn|vướng mắc|bất cập|hạn chế|tồn tại|khuyết điểm|yếu kém|thách thức),?"
    r"(?: và)?)* $"
)
"""Before what is no longer wanting: "khắc phục những hạn chế, khuyết điểm"."""
_HELPED_TO_SEE = re.compile(
    r"\bgiúp [^,;.]{0,60}(?:phát hiện|nhận ra|thấy rõ)(?: kịp thời| được| ra)*"
    r"(?: những| các| một số)? $"
)
"""Before what inspection brings to light, to its credit: "giúp cấp ủy phát hiện những hạn chế"."""
_AVOIDED = re.compile(
    r"(?<!\w)(?:khắc phục|chống|phòng(?:,? chống| ngừa)|tránh|loại bỏ|chấn chỉnh|đẩy lùi|ngăn chặn"
    r"|không để|đừng để|không được|không còn|nghiêm cấm|phê phán|hết|chấm dứt|cắt giảm|xử lý"
    r"|lưu ý|đừng|giải quyết|tháo gỡ|giảm được|phải|cần|sẽ)(?:,? [\w.]+){0,7},? [“\"]?$"
)
"""Further before a fault that no word like "còn", "chưa" calls one that is still there."""
_FILLED_UP = re.compile(
    r"(?<!\w)(?:rà soát|bổ sung|kiện toàn|tuyển|xem xét|mang theo|nộp)(?: (?!còn )[^\W\d]+){1,5} $"
)
"""Before "còn thiếu", who is to be found: "bổ sung cấp ủy viên còn thiếu"."""
_ANSWERED = re.compile(r"[^.;:]*(?<!\w)được (?:giải đáp|trả lời|giải thích|tháo gỡ|gỡ|làm rõ)")
_DOUBTS = re.compile(r"(?:băn khoăn|lo ngại|lo lắng|e ngại|phàn nàn|than phiền)\Z")
"""What somebody feared, which is no fault once it "đều được giải đáp"."""
_ENDS_CLAUSE = re.compile(r" ?(?:[,.;!]|\Z)| (?:nên|khiến|làm cho|dẫn đến|trong khi)\b")
_ATTRIBUTIVE = re.compile(
    r"(?<!\w)(?:những|các|mặt|điểm|nơi|khâu|lĩnh vực|việc|tổ chức|cơ sở|đơn vị|thủ tục|bị|là|không"
    r"|sự|tình trạng|cắt giảm|bãi bỏ|giảm|bớt|xóa|nêu|chỉ ra|có|vì|do|bởi)(?: [^\W\d_]+)? $"
    r"|\d (?:[^\W\d_]+(?: [^\W\d_]+)?, )?$"
)
"""Before a word that only describes what is told of: "những khâu chồng chéo", "hết lúng túng"."""
# What a sentence says that has begun with "tuy nhiên" or "hội nghị chỉ rõ"
_WANTING = re.compile(
    r"(?<!\w)(?:chưa|còn(?! lại| là| \d)|vẫn(?! phải| giữ| đạt| duy trì| bảo đảm| hoàn thành| vượt"
    r"| tăng| vận hành| hoạt động| được| có thể)|thiếu|quá (?:đông|ít|xa|nhiều|thấp|mỏng|tải|dài)"
    r"|hầu như không|hay lỗi|hỏng|nghẽn|vướng mắc|khó khăn|bất cập|yếu kém"
    r"|(?:những|một số|nhiều|các|mặt|điểm) hạn chế)(?!\w)"
)
# … and what is as good as such a word behind "tuy nhiên" alone
_FALLS_SHORT = re.compile(
    r"(?<!\w)(?:(?<!dù )(?<!việc )khó(?! mấy| đến mấy| khăn)|chậm|(?<!chủ )yếu(?! tố)"
    r"|(?<!tốn )kém|thấp|hụt|trễ|vắng|thưa|ngại|e dè|dè dặt|lúng túng|cào bằng"
    r"|(?<!với )(?<!bằng )(?<!các )(?<!những )hình thức(?! khiển| cảnh| cách| khai| kỷ)"
    r"|dôi dư|chồng chéo|rườm rà|chật|tắc|hạn hẹp|chẳng"
    r"|không (?:mấy|đủ|kịp|nổi|có|kết nạp|đạt)|mới (?:chỉ|có)"
    r"|không phải (?:nơi|chỗ|ở đâu|đâu|việc|xã|huyện|chi bộ)[^,;.]{0,8} cũng"
    r"|chỉ (?:mới|có|được|đạt)|ít|lặp lại|cũ kỹ|xuống cấp|quá tải|mỏng|chập chờn|hẫng hụt|tụt|đuối"
    r"|trùng lặp|bỏ không|đi xuống|không (?:tự |kịp )?(?:phát hiện|giữ|thu hút|bố trí"
    r"|tuyển|tìm|hoàn thành|duy trì|nắm|giải quyết|đáp ứng) được)(?!\w)"
)
_OVERCOME = re.compile(r"(?<!\w)(?:chấm dứt|không còn|vượt qua|hết|xóa bỏ|được gỡ|tháo gỡ)(?!\w)")
_DONE_AWAY = re.compile(
    r"(?<!\w)(?:giải thể|sáp nhập|bãi bỏ|cắt|thay|thay thế|miễn nhiệm|đóng cửa|thanh lý|thu hồi"
    r"|gộp)(?!\w)[^,;.]*$"
)
"""Before what was done away with for its fault: "giải thể 6 ban hoạt động kém hiệu quả"."""
_SOME_UNITS = re.compile(
    r"(?<!\w)(?:một số|một vài|không ít|nhiều|một bộ phận|vài|có) (?:cấp ủy|tổ chức đảng|chi bộ"
    r"|đảng ủy|đảng bộ|ban thường vụ|ủy ban kiểm tra|ubkt|đảng viên|cấp ủy viên|cán bộ|công chức"
    r"|người đứng đầu|đơn vị|địa phương|cơ quan|sở|huyện|xã|phường|nơi"
    r"|(?<!có )(?:cuộc|mô hình|nội dung|khâu|mặt|lĩnh vực|chỉ tiêu|nhiệm vụ|nghị quyết|đề án"
    r"|văn bản|thủ tục|phòng|ban|tổ|thôn|ngành|việc))\b"
    r"(?:(?!đã |được )(?:kiểm tra, giám sát|, (?:đảng viên|công chức|viên chức|đơn vị|địa phương)"
    r"|[^,;:.()\d])){0,60}\Z"
)
"""Before what some of them do not do: "một số chi bộ ở vùng cao chưa vào nếp"."""
WORK = (
    r"(?:\A|[,;:] |(?<!\w)(?:song|nhưng|thì|trong khi) )\W*(?:\w{1,2}[.)] )?(?:tuy nhiên, )?"
    r"(?:(?:còn|một số|nhiều|các|những|về|cả) )?"
    r"(?:công tác|việc|chất lượng|hoạt động|(?:sự |công tác )?phối hợp|tiến độ|hiệu quả|hiệu lực"
    r"|năng lực|trình độ|ý thức|tinh thần|trách nhiệm|thái độ|nhận thức|nội dung|hình thức"
    r"|phương thức|phương pháp|lề lối|vai trò|sinh hoạt|kỷ luật|kỷ cương|cơ chế|chính sách|chế độ"
    r"|quy định|quy chế|quy trình|quy hoạch|hướng dẫn|văn bản|nghị quyết|đề án|phần mềm|hệ thống"
    r"|hạ tầng|cơ sở (?:vật chất|dữ liệu)|trang thiết bị|kinh phí|phụ cấp|đội ngũ|tổ chức bộ máy"
    r"|bộ máy|biên chế|cơ cấu|mô hình|chủ trương|phong trào|cách làm|khâu|lãnh đạo, chỉ đạo"
    r"|sự lãnh đạo|sự chỉ đạo|kiểm tra, giám sát|cải cách hành chính|chuyển đổi số|dân chủ"
    r"|tự phê bình và phê bình|mức độ|kết quả|dữ liệu|thủ tục"
    r"|thời gian (?:cấp|giải quyết|xử lý|chờ))(?!\w)"
)
"""What opens a clause that is on the work itself: "công tác …", "chất lượng …"."""
_THE_WORK = re.compile(
    WORK
    + r"(?:(?!(?<!\w)(?:nếu|khi|nơi nào|của những|để|nhằm|vì|do|đã|được|là) )[^;:.()\d]){0,110}\Z"
)
"""Before what the work itself has not come to: "sự phối hợp giữa các phòng chưa …"."""
_ALSO_ASIDE = ("chậm", "thấp")
_LAST_COMMA = re.compile(r", [^,;.:]*\Z")
"""Before a fault behind a comma, which may be one of several marks: "bị kỷ luật, năng lực yếu"."""
_ASKED_FOR = re.compile(r"(?<!\w)(?:đề nghị|yêu cầu|cần|phải|để|nhằm|tập trung|những|không)(?!\w)")
_COUNTED_UNITS = re.compile(
    r"(?<!\w)(?:\d{1,3}|hai|ba|bốn|năm|sáu) (?:chi bộ|đảng bộ|đảng ủy|tổ chức đảng|cấp ủy|xã|phường"
    r"|huyện|sở|ngành|cơ quan|đơn vị|địa phương|thôn)(?!\w)[^,;:.]{0,40} vẫn $"
)
"""Before what so many of them "vẫn chưa" have done."""
_OPENS = re.compile(r"[-–+*•\s]*(?:\w{1,2}[.)] )?")
_NOT_MANAGED = re.compile(r" (?!được)[^\W\d_]+(?: [^\W\d_]+){0,2} được(?!\w)")
"""Behind "chưa": "chưa xây dựng được …" finds wanting who has that duty."""
_BODY = re.compile(
    r"(?<!\w)(?:(?:tỉnh|thành|huyện|quận|thị|đảng|cấp|chi) ủy|ubnd|ủy ban|sở|phòng|ban|ngành"
    r"|địa phương|(?:mỗi|nhiều|một số|các|cấp) (?:xã|huyện|tỉnh)|cơ sở)(?!\w)"
)
# "công tác … còn giản đơn", but not what is left or added: "còn 86 xã", "mà còn giúp …"
_MORE = re.compile(
    r" (?:lại|là|có thể|được|phải|nữa|hơn|trên|dưới|khoảng|gần|chưa đến|tổ chức|giúp|góp phần|tạo"
    r"|mang|đem|thể hiện|cho thấy|đề ra|ban hành|phối hợp|hướng dẫn|làm|cần|của|với|ở|\d)(?!\w)"
)
_BESIDES = re.compile(r"(?<!\w)(?:mà|và|giảm|xuống|đến nay|không|chỉ) \Z")
_OVERDUE = re.compile(r"(?<!\w)(?:nhưng|song|tuy nhiên,?) (?:cho )?(?:đến|tới) nay,? [^;:.]{0,60}$")
_NONE = re.compile(r" (?:có|ghi nhận|phải)(?!\w)[^,;.]*(?<!\w)nào(?!\w)")
_FAULTY = re.compile(
    r"(?<!\w)(?:tình trạng|hiện tượng|biểu hiện|bệnh|thói|tâm lý|tư tưởng|lối|kiểu|nạn)(?!\w)"
    r"[^.;]*\Z"
)
_CIRCUMSTANCE = re.compile(
    r"(?<!\w)(?:trong (?:bối cảnh|điều kiện|tình hình|hoàn cảnh)|bất chấp|vượt qua|mặc dù|dù"
    r"|tuy(?! nhiên| vậy| thế))(?!\w)"
    r"(?:(?!(?<!\w)(?:song|nhưng|vẫn còn|tuy nhiên) )[^.;])*\Z"
)
_ASIDE = re.compile(r"(?<!\w)(?:sau|trước|từ) khi (?:bị )?\Z")
"""Right before a fault that only dates: "sau khi tụt hạng"."""
_COUNTED = re.compile(r"\d (?:điểm |mặt )?\Z")
_SINGLED_OUT = re.compile(r"(?<!\w)(?:ở|tại|trong|với) (?:[^\W\d_]+ )?\Z")
_FAULTS = ("hạn chế", "khuyết điểm", "tồn tại", "bất cập", "yếu kém", "vướng mắc")
_HARDSHIP = ("khó", "trở ngại", "thách thức")
_STILL_THERE = ("còn", "vẫn", "chưa", "hãy", "bộc lộ", "có ", "không ")


def is_predicate(context: TextContext, sentence: Sentence, cue: Hit) -> bool:
    """Whether a fault ends its clause and says of its subject what that is: "… dàn trải."."""
    if _ENDS_CLAUSE.match(context.folded, cue.end, sentence.end) is None:
        return False
    if context.plans.role_at(sentence.start) != "achieved":
        return False
    before = context.folded[sentence.start : cue.start]
    return not (_ATTRIBUTIVE.search(before) or _DONE_AWAY.search(before))


def is_poor(context: TextContext, sentence: Sentence, cue: Hit) -> bool:
    """Whether the work itself "chậm", "thấp": its sentence's clause ends with it."""
    before = context.folded[sentence.start : cue.start]
    if cue.phrase.surface not in _ALSO_ASIDE and _LAST_COMMA.search(before):
        return False
    if _ASKED_FOR.search(before) or _THE_WORK.search(before) is None:
        return False
    return is_predicate(context, sentence, cue)


def is_no_more(context: TextContext, sentence: Sentence, cue: Hit) -> bool:
    """Whether a fault is remedied, or only told to be avoided: "Chống lối làm việc qua loa"."""
    before = context.folded[sentence.start : cue.start]
    if cue.phrase.surface == "còn thiếu" and _FILLED_UP.search(before):
        return True
    if _REMEDIED.search(before) or _HEADS_FOR_THE_REMEDY.match(before):
        return True
    if _HELPED_TO_SEE.search(before):
        return True
    if _DOUBTS.search(cue.phrase.surface) and _ANSWERED.match(
        context.folded, cue.end, sentence.end
    ):
        return True
    if context.folded.startswith(_STILL_THERE, cue.start):
        return False
    return _AVOIDED.search(context.folded, sentence.start, cue.start) is not None


def is_wanting_of_work(context: TextContext, sentence: Sentence, cue: Hit) -> bool:
    """Whether "chưa …" is said of some of them, of the work, or of all that a line is about."""
    before = context.folded[sentence.start : cue.start]
    if cue.phrase.surface == "không":
        managed = _NOT_MANAGED.match(context.folded, cue.end, sentence.end) is None
        return not managed and _SOME_UNITS.search(before) is not None
    if cue.phrase.surface == "còn":
        told = _MORE.match(context.folded, cue.end, sentence.end) or _BESIDES.search(before)
        return not told and _THE_WORK.search(before) is not None
    if cue.phrase.surface == "chưa":
        if _COUNTED_UNITS.search(before):
            return True
        opens = _OPENS.fullmatch(before) and not _NONE.match(context.folded, cue.end, sentence.end)
        failed = _NOT_MANAGED.match(context.folded, cue.end, sentence.end) and (
            _BODY.search(before) or names_a_field(context, sentence.start, cue.start)
        )
        if opens or failed:
            return context.plans.role_at(sentence.start) == "achieved"
        if _THE_WORK.search(before) or _OVERDUE.search(before):
            return True
    return _SOME_UNITS.search(before) is not None


def is_of_a_fault(context: TextContext, sentence: Sentence, cue: Hit) -> bool:
    """Whether what is common is a fault: "Bệnh thành tích vẫn phổ biến"."""
    return _FAULTY.search(context.folded[sentence.start : cue.start]) is not None


def is_background(context: TextContext, sentence: Sentence, cue: Hit) -> bool:
    """Whether a fault only dates or is counted, or is a circumstance of what is told."""
    before = context.folded[sentence.start : cue.start]
    counted = cue.phrase.surface.startswith(_FAULTS) and _COUNTED.search(before)
    singled_out = "nhất" in cue.phrase.surface and _SINGLED_OUT.search(before)
    if counted or singled_out or _ASIDE.search(before):
        return True
    return (
        any(word in cue.phrase.surface for word in _HARDSHIP)
        and _CIRCUMSTANCE.search(before) is not None
    )


def falls_short(context: TextContext, start: int, end: int) -> bool:
    """Whether what "tuy nhiên", "có điều" lead to tells of something wanting."""
    if finds_wanting(context, start, end):
        return True
    if _OVERCOME.search(context.folded, start, end):
        return False
    return _FALLS_SHORT.search(context.folded, start, end) is not None


def finds_wanting(context: TextContext, start: int, end: int) -> bool:
    """Whether `text[start:end]` tells of something wanting that nobody remedies there."""
    return any(
        _REMEDIED.search(context.folded, start, found.start()) is None
        for found in _WANTING.finditer(context.folded, start, end)
    )


def tells_of_a_body(context: TextContext, sentence: Sentence) -> bool:
    """Whether a sentence names a body of the Party or the state."""
    return _BODY.search(context.folded, sentence.start, sentence.end) is not None
