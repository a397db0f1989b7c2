"""Counts of something else worded like those of administration: posts, bodies, units, dossiers."""

import re

from sosanh.extract.metrics.lookalikes.worded import NEAR, Worded
from sosanh.extract.metrics.others import is_of_a_firm
from sosanh.extract.text.cued import cued

_NOT_ENTITLED = re.compile(
    r" (?:tinh giản )?(?:không|chưa|sai) (?:đúng|đủ|đối tượng)\b"
    r"| (?:do|vì) (?:nghỉ hưu|về hưu|hết tuổi|đến tuổi)\b(?! trước)| về hưu\b"
    r"|[^;.\d]{0,40}\bkhông (?:thuộc|nằm trong|tính vào) (?:tổng )?biên chế\b"
    r"| (?:bị )?(?:buộc thôi việc|sa thải)\b"
)
"""Behind some of those cut, what was wrong with them: "1.350 trường hợp không đúng đối tượng"."""
_OF_AGE = re.compile(
    r" (?:(?:đã|được|sẽ) )*(?:nghỉ hưu (?:đúng|theo|khi (?:đến|đủ|hết)) (?:độ )?tuổi"
    r"|(?:đến|đủ|hết) tuổi (?:nghỉ )?hưu)\b"
)
"""Behind those who leave at the age at which everybody does."""
_THEY_LEAVE = re.compile(r"[^,;.()\d]{0,60}\b(?:nghỉ|thôi việc|nghị định|tinh (?:giản|gọn))\b")
_KEPT = re.compile(
    r"(?: [^,;.()\d]{0,24})? (?:(?:được|vẫn|xin|đồng ý|thuyết phục|phải) )+"
    r"(?:giữ (?:lại|nguyên)|giữ(?=[,.;]|\Z)|ở lại|tồn tại)\b"
)
"""Behind those that remain: "bỏ 5 sở, song cuối cùng 2 sở được giữ lại"."""
_NOT_BY_IT = cued(
    r"\b(?:nâng|đưa) (?:tổng )?số thủ tục\b(?:(?!ủy quyền|phân cấp|phân quyền)[^;.\d])* lên \Z"
    r"|\bsau (?:khi )?(?:được )?(?:phân cấp|ủy quyền|phân quyền)\b[^,;.]{0,40}, [^;.]*\Z",
    "số thủ tục", "sau ",
)  # fmt: skip
"""Before all that an office handles: "Sau phân cấp, cấp xã giải quyết 412 thủ tục"."""
_TIME_TAKEN = re.compile(
    r"\bthời (?:gian|hạn) (?:giải quyết|xử lý|thực hiện)(?: (?:của|đối với|cho))? \Z"
)
"""Before procedures that only take less time: "rút ngắn thời gian giải quyết của 455 thủ tục"."""
_TO_STUDY = re.compile(
    r"\btrúng tuyển[^;:.]{0,20} (?:vào )?(?:học viện|trường (?:đại học|cao đẳng|sĩ quan)"
    r"|đại học|lớp|quân đội|nghĩa vụ)\b|\btrúng tuyển[^;:.]{0,20} vào (?:các )?trường\b"
)
"""What those passed for who will study: "bốn em, một em trúng tuyển vào Học viện …"."""
_AMONG = cued(r"\btrong (?:số |tổng số )?\Z", "trong ")
"""Before all of which one is singled out: "Trong 130 xã, phường, … xa trung tâm nhất"."""
_COMMA = re.compile(r", \Z")
_IS = re.compile(r" là ")
_REST_OF_THEM = re.compile(r"[^,;.()\d]{0,24} (?:hiện có|phải|chưa|vẫn|đang|giữ nguyên|không)\b")
"""Behind those that remain of a list: "Còn lại 179 xã hiện có 2 phó chủ tịch"."""
_RECRUITED = re.compile(
    r"\b(?:tuyển dụng|xét tuyển|thi tuyển|tuyển)(?: \w+){0,2} (?:viên chức|công chức|giáo viên)"
    r"(?! (?:lãnh đạo|quản lý|giữ))[^;:]{0,60}\Z"
)
"""At the end of the sentence before those who passed, that they were to be hired."""
_TO_SCHOOL = re.compile(
    r"(?: tuyển)?(?: sớm| thẳng)?(?: (?:vào|ở|tại))?(?: (?:các|một|hai|ba|nhiều))?"
    r" (?:học viện|trường|đại học|cao đẳng|lớp|ngành|khoa|nghĩa vụ|sĩ quan|công an|quân đội|bộ đội"
    r"|viên chức|công chức|giáo viên|nguyện vọng|hệ|khối)\b(?! (?:lãnh đạo|quản lý|giữ))"
)
"""Behind who passed no exam for a post: "một em đã trúng tuyển sớm vào Học viện Cảnh sát"."""
_PUPILS = ("em", "cháu")
_SINCE_THEY_WON = re.compile(
    r"(?: (?:trúng tuyển|thi đỗ|đỗ)\b[^,;:.()\d]{0,30}?)? (?:(?:đã|đều|hiện|cũng|vẫn) )*"
    r"(?:(?:được )?(?:xếp loại|đánh giá)|được (?:khen|quy hoạch|đưa vào quy hoạch|bổ nhiệm lên)"
    r"|hoàn thành (?:tốt|xuất sắc)|dưới \d\d tuổi|(?:còn |bị )?(?:để|bỏ) trống|còn trống"
    r"|(?:bị |thi )?(?:trượt|rớt|không đạt))\b"
)
"""Behind some of those who won, what became of them: "20 người được xếp loại hoàn thành tốt"."""
_OF_UNIONS = re.compile(
    r"(?: làm)?(?: công tác)? (?:(?:chi |liên )?(?:đoàn|hội)\b(?! đồng)|công đoàn|đội\b|mặt trận"
    r"|cđ\b|phụ nữ|nông dân|thanh niên|cựu chiến binh|dân số|khuyến nông|y tế|thú y)"
)
"""Behind cadres of unions, whom nobody taught as officials: "1.120 lượt cán bộ đoàn"."""
_TAUGHT_BY_UNIONS = cued(
    r"\b(?:(?:tỉnh|thành|huyện|quận|thị|xã) đoàn|đoàn thanh niên|hội (?:nông dân|phụ nữ|lhpn"
    r"|liên hiệp|cựu chiến binh|chữ thập đỏ)|liên đoàn lao động|công đoàn)\b"
    r"(?:(?!\b(?:đảng|ủy|chính trị|nội vụ|ubnd)\b)[^;.])*\Z",
    "đoàn", "hội ",
)  # fmt: skip
"""Before cadres, the union that teaches them: "Hội Phụ nữ tỉnh tập huấn cho 640 cán bộ"."""
_TRIED_AGAIN = re.compile(r"(?: lãnh đạo)? còn lại\b|[^,;.()\d]{0,40} thi lại\b")
"""Behind posts that nobody won: "hai chức danh còn lại phải tổ chức thi lại"."""
_LESS_OF_THEM = re.compile(
    r"(?: \d+)? (?:thành phần|thời gian|thời hạn|giấy tờ|số ngày|bước|khâu|quy trình|chi phí|phí"
    r"|lệ phí)\b"
    r"|(?: [^\W\d_]+){0,3} (?:được|đã) (?:rút|rút ngắn|giảm|cắt) (?:từ|xuống|còn|ngắn)\b"
)
"""Behind procedures, what of them there is less: "98 thủ tục được bớt thành phần hồ sơ"."""
_SOME_BY_DECREE = re.compile(
    r"(?: (?!theo\b)[^\W\d_]+){1,5},? trong đó (?:có )?(?:hơn |gần )?\d[\d.]*"
    r" (?:người|trường hợp|cán bộ)[^,;.]{0,50}\b(?:nghị định|chính sách|chế độ)\b"
    r"[^;.]*\b(?:còn lại|số khác|nghỉ hưu đúng tuổi)\b"
)
"""Behind all who left, that only some did so by decree: "…, trong đó 213 người theo Nghị định"."""
_AND_TEACHERS = re.compile(
    r"(?:[^,;.()\d]{0,20},)?(?:,| và|, và|[^\W\d]*) ?(?:giáo viên|nhân viên|bác sĩ|y sĩ|y tế"
    r"|kế toán|công nhân)\b|[^;.\d]{0,60}\btừ (?:nơi|trường|chỗ) thừa\b"
)
"""Behind cadres who only fill vacancies along with teachers: "87 cán bộ, giáo viên"."""
_POSTS = cued(
    r"\b(?:chức danh|lãnh đạo|vị trí|chức vụ|ghế|(?:phó |trưởng )phòng|giám đốc|hiệu trưởng"
    r"|viện trưởng|cấp trưởng|cấp phó|bổ nhiệm|giữ chức)\b",
    "chức", "lãnh đạo", "vị trí", "ghế", "phòng", "giám đốc", "trưởng", "cấp phó", "bổ nhiệm",
)  # fmt: skip
"""What those who pass are to lead; else they are hired, or admitted to a school."""
_HIRING = cued(
    r"\b(?:tuyển dụng|xét tuyển|tuyển sinh|tuyển (?:thêm )?giáo viên)\b", "tuyển dụng", "xét tuyển",
    "tuyển sinh", "giáo viên",
)  # fmt: skip
_EXAM_FOR_POSTS = re.compile(
    r"\bchức danh (?:lãnh đạo|quản lý|trưởng|phó|giám đốc|cấp)"
    r"|\bthi (?:tuyển|chọn) (?:chức danh|vị trí|lãnh đạo|(?:phó )?(?:trưởng|giám đốc|hiệu trưởng))"
)
_DONE_AT_A_TIME = re.compile(r"\b(?:đã|vừa|(?:năm|quý|tháng) (?:\d|nay|qua|trước|ngoái|này))\b")
_NO_BODY = re.compile(
    r" (?:máy|thu phát|phát sóng|biến áp|bơm|thu phí|thu mua|bts|xăng|điện|trộn|sạc|quan trắc|cân"
    r"|dừng nghỉ|vũ trụ|không gian|thương mại|mua sắm|tiệc cưới|ngoại ngữ|tin học|gia sư|cứu hộ"
    r"|dân phố|liên gia|vé|bot|kiểm dịch|xe ôm|bốc xếp|bất hợp pháp"
    r"|máu|hàng hóa|sản phẩm|thi công|phản động|tội phạm|hát|karaoke|chiếu)\b"
    r"|(?<=phòng) (?:làm (?:chỗ|nơi|kho|lớp)|để (?:làm|chứa|ở)|cho thuê"
    r"|trực(?! thuộc)|họp|khách|chờ|trọ|kho|đọc|ăn|bệnh|ngủ|thay đồ)\b"
)
"""Behind a noun, what makes it a thing or somebody's business: "168 trạm thu phát", "3 tổ máy"."""
_HERDED = re.compile(r" (?:dân )?vào (?:các |những )?(?:ấp|khu|trại)\b")
"""Behind what was done to villages in a war: "dồn vào ấp chiến lược"."""
_FEW_TO_MERGE = 3
_OR = re.compile(r"(?: \w+)? (?:hay|hoặc) \d")
_WEIGHS = re.compile(
    r"\b(?:phương án|nếu|thay vì|hơn khi|trường hợp)\b[^,;.:\d]{0,30}\Z"
    r"|\d(?: \w+)? (?:hay|hoặc) \Z"
)
"""What weighs ways to merge: "phương án nhập 2 phường", "nhập 3 hay 2 phường"."""
_BY_DELEGATION = "delegation"
"""The cue that procedures are handed down, and not only handled."""


_OTHER_POST = cued(
    r"(?<!bí thư, )(?<!bí thư và )\b(?:chủ tịch|chủ nhiệm|giám đốc|trưởng công an|chánh án"
    r"|viện trưởng|trưởng phòng)"
    r"(?: (?!bí thư\b)[^\W\d]+){0,8} \Z",
    "chủ tịch", "chủ nhiệm", "giám đốc", "trưởng ", "chánh án",
)  # fmt: skip
"""Before those from elsewhere who are no secretaries: "Chủ nhiệm UBKT không phải người …"."""
_WHOSE_PEOPLE = cued(
    r"\b(?:cử tri|người dân|đại biểu|lãnh đạo|sinh viên|học sinh|đoàn|báo chí) (?:của |ở |từ )?\Z",
    "cử tri", "dân", "đại biểu", "lãnh đạo", "sinh", "đoàn", "báo chí",
)  # fmt: skip
"""Before units of which only people are told of: "trả lời cử tri 14 tỉnh"."""


def are_merged_otherwise(worded: Worded) -> bool:
    """Whether one is compared with all, or units are not merged, or only might be."""
    count, deed = worded.count, worded.count.action
    if _AMONG.search(worded.folded, worded.opens, count.start):
        return _is_compared_with_all(worded)
    if worded.action != "merge":
        return False
    herded = deed is not None and _HERDED.match(worded.folded, deed.end) is not None
    return herded or _is_an_option(worded)


def _is_compared_with_all(worded: Worded) -> bool:
    """Whether one of all is the first or last of them: "Trong 6 thành phố, Huế ít dân nhất"."""
    return " nhất" in worded.folded[worded.count.end : worded.closes]


def _is_an_option(worded: Worded) -> bool:
    """Whether a text weighs ways to merge: "nếu nhập 3 phường", "nhập 3 hay 2 phường"."""
    count, value = worded.count, worded.count.numeral.value
    return (value is not None and value <= _FEW_TO_MERGE) and (
        _WEIGHS.search(worded.folded, worded.opens, count.start) is not None
        or _OR.match(worded.folded, count.numeral.end) is not None
    )


def are_left_otherwise(worded: Worded) -> bool:
    """Whether one is compared with all, or what is left of a list does something."""
    count, deed = worded.count, worded.count.action
    if _AMONG.search(worded.folded, worded.opens, count.start):
        return _is_compared_with_all(worded)
    if _WHOSE_PEOPLE.search(worded.folded, worded.opens, count.start):
        return True
    if worded.action != "reduced_to" or deed is None:
        return False
    return deed.start <= worded.opens + 2 and worded.is_followed(_REST_OF_THEM)


def fill_no_post(worded: Worded) -> bool:
    """Whether pupils, those whom a school takes or those only hired passed an exam.

    Or something else is told of some who had won a post before.
    """
    count, folded = worded.count, worded.folded
    hit, deed = count.noun_hit, count.action
    if hit is not None and hit.phrase.surface in _PUPILS:
        return True
    if worded.is_followed(_SINCE_THEY_WON):
        return True
    if deed is not None and _TO_SCHOOL.match(folded, max(deed.end, count.end)):
        return True
    if count.noun not in ("person", "public_servant"):
        return False
    if count.noun == "person" and (
        _RECRUITED.search(folded, max(0, worded.opens - NEAR), worded.opens)
        or _TO_STUDY.search(folded, count.end, worded.closes)
    ):
        return True
    window = folded, max(0, worded.opens - 2 * NEAR), worded.closes
    if _HIRING.search(*window):
        return _EXAM_FOR_POSTS.search(*window) is None
    return _POSTS.search(*window) is None


def are_opened_again(worded: Worded) -> bool:
    """Whether nobody won the posts: "hai chức danh còn lại phải tổ chức thi lại"."""
    return worded.is_followed(_TRIED_AGAIN)


def are_only_eased(worded: Worded) -> bool:
    """Whether procedures remain, and there is less of something in them."""
    deed = worded.count.action
    if deed is None:
        return False
    return _LESS_OF_THEM.match(worded.folded, max(worded.count.end, deed.end)) is not None


def are_no_staff_cut(worded: Worded) -> bool:
    """Whether cuts were wrong, or those who left did so of age, or from a firm."""
    folded, end = worded.folded, worded.count.end
    return (
        _NOT_ENTITLED.match(folded, end) is not None
        or worded.is_followed(_NOT_ENTITLED)
        or _KEPT.match(folded, end) is not None
        or _only_illustrates(worded)
        or _OF_AGE.match(folded, end) is not None
        or (worded.action == "resolve" and _settles_surplus(worded))
        or (worded.action == "leave" and _SOME_BY_DECREE.match(folded, end) is not None)
        or is_of_a_firm(worded.context, worded.clauses, worded.count)
    )


def _settles_surplus(worded: Worded) -> bool:
    """Whether so many of those to spare were placed somehow: "dôi dư 74, đã giải quyết được 52"."""
    folded, start = worded.folded, worded.count.start
    at = folded.find("dôi dư", worded.opens, start)
    if at < 0 or folded.find("tinh giản", at, start) >= 0:
        return False  # "…; giải quyết chế độ tinh giản cho 486 người"
    return _THEY_LEAVE.match(worded.folded, worded.count.numeral.end) is None


def _only_illustrates(worded: Worded) -> bool:
    """Whether "một" tells what each saves: "người kiêm nhiệm thì bớt đi một suất công chức"."""
    numeral = worded.count.numeral
    return (
        numeral.form == "word"
        and numeral.value == 1
        and (_DONE_AT_A_TIME.search(worded.folded, worded.opens, worded.closes) is None)
    )


def are_no_officials(worded: Worded) -> bool:
    """Whether nobody of the state is taught, or cadres of unions are, by these or anybody."""
    count, deed = worded.count, worded.count.action
    if count.noun == "trainee" and not worded.context.matter.names_officials:
        return True
    if count.noun == "official" and worded.is_followed(_OF_UNIONS):
        return True
    end = count.start if deed is None else min(deed.start, count.start)
    return _TAUGHT_BY_UNIONS.search(worded.folded, worded.opens, end) is not None


def are_moved_with_teachers(worded: Worded) -> bool:
    """Whether staff go where it lacks, and no cadre to the grassroots."""
    return worded.is_followed(_AND_TEACHERS)


def are_no_bodies(worded: Worded) -> bool:
    """Whether things are counted, or what is kept, or what a firm gave up."""
    kept = _KEPT.match(worded.folded, worded.count.end) is not None
    return kept or (
        worded.is_followed(_NO_BODY) or is_of_a_firm(worded.context, worded.clauses, worded.count)
    )


def are_not_delegated(worded: Worded) -> bool:
    """Whether procedures only took less time, or the number of those that are rose."""
    if worded.action == "delegate":
        return False  # "thời gian giải quyết đối với 850 TTHC; ủy quyền 165 TTHC"
    start, floor = worded.count.start, worded.clauses.floor(worded.count)
    if _NOT_BY_IT.search(worded.folded, worded.opens, start):
        return True
    if _TIME_TAKEN.search(worded.folded, floor, start):
        return True
    cues = worded.context.hits_in("cue", worded.opens, start)
    return all(cue.phrase.code != _BY_DELEGATION for cue in cues)


def head_no_committee(worded: Worded) -> bool:
    """Whether chairs or inspectors come from elsewhere, and no secretaries."""
    deed, count = worded.count.action, worded.count
    if deed is None:
        return False
    if deed.end <= count.start and (
        _AMONG.search(worded.folded, deed.end, count.start)
        or (_COMMA.search(worded.folded, deed.end, count.start) and worded.is_followed(_IS))
    ):
        return True  # "… đều không phải người địa phương, 18 người là tỉnh ủy viên"
    return _OTHER_POST.search(worded.folded, worded.opens, deed.start) is not None
