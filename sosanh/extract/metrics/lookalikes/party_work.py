"""Counts of something else worded like those of Party work: members, inspections, petitions."""

import re

from sosanh.extract.metrics.lookalikes.worded import GROUP_LEAD, NEAR, Worded, has_beside
from sosanh.extract.metrics.others import is_found_by_others, is_punished_in_office
from sosanh.extract.text.cued import cued
from sosanh.extract.text.units import PARTY_COMMITTEE, VILLAGE

_PASSED_ON = re.compile(
    r"\b(?:chuyển|hướng dẫn|yêu cầu|đề nghị) (?:đơn )?(?:cho |đến |sang |về )?"
    r"(?:các |cơ quan|cấp|tổ chức|đảng|huyện|tỉnh|thành|thị|quận|chi bộ|ủy ban|ubkt|đơn vị|nơi)"
    r"[^,;:.()\d]{0,60} (?:để |xem xét )*\Z"
)
"""What leads from whom petitions are passed on to, to what they are to do."""
_PRAISED = re.compile(
    r"(?: tiêu biểu)?,? được (?:[^\W\d_]+ ){0,4}(?:khen|biểu dương|tuyên dương|tặng)\b"
)
"""Behind excellent work that some were praised for: "… xuất sắc nhiệm vụ được khen thưởng"."""
_PRAISED_FOR = re.compile(
    r"\b(?:khen|khen thưởng|biểu dương|tuyên dương|vinh danh|thưởng|bằng khen|giấy khen)"
    r" (?:vì|do|nhờ|bởi)(?: đã)? \Z"
)
"""Before excellent work for which some were praised: "205 người được khen vì hoàn thành …"."""
_PRAISED_LEAD = len("được tặng bằng khen vì đã ")
_ON_INSPECTION = re.compile(
    r"\b(?:kiểm tra|giám sát|ubkt|nội chính|thanh tra|kỷ luật|tham nhũng|dân vận|tổ chức đảng)\b"
)
"""What a committee's regulations with others are on: no "5 quy chế phối hợp với ngân hàng"."""
_RAISED_TO = re.compile(r"\b(?:nâng|đưa) (?:tổng )?số\b[^;:.()]{0,80}\blên (?:con số )?\Z")
_PETITIONS = ("denunciation", "mixed_petition", "petition")
_WHO_ALSO = re.compile(
    r" [^,;:.()\d]{3,40}? (?:đã )?(?:được|nhận|tham gia|dự|tham dự|về dự) (?:tặng|khen|biểu dương"
    r"|tuyên dương|vinh danh|trao|cấp|hỗ trợ|mời|giấy|bằng|hội nghị|phụ cấp|hưởng)\b"
    r"|(?: [^,;:.()\d]{3,40}?)? (?:làm việc|cho (?:rằng|biết|hay|là)|nói|mong|muốn|thừa nhận"
    r"|trả lời|được hỏi|tốt nghiệp|có (?:trình độ|bằng|độ tuổi|tuổi))\b"
)
"""Behind some who hold two posts, what befell them: "3 bí thư kiêm trưởng thôn được khen"."""
_WHY = re.compile(r"[,;] (?:vì|bởi|do|nhưng|song)\b|[\"“]")
"""Between two posts and persons of another clause: "kiêm trưởng bản, vì "hai người thì …"."""
_TEAM = re.compile(
    r"\b(?:đoàn|tổ)(?: công tác)? (?:kiểm tra|giám sát)\b[^,;:.()\d]{0,40} (?:gồm|có)(?: có)? \Z"
)
"""Before those who inspect: "lập đoàn kiểm tra gồm 9 người"."""
_MET_WITH = re.compile(r"\b(?:làm việc|trao đổi|đối thoại) (?:với|tại|ở) (?:hơn |gần )?\Z")
"""Before those whom inspectors only met: "Đoàn kiểm tra làm việc với 4 chi bộ"."""
_INTO_A_BODY = re.compile(
    r"[^,;.()\d]{0,30}\bvào (?:bộ chính trị|ban chấp hành|ban thường vụ|hội|đoàn|câu lạc bộ)\b"
)
"""Behind who joins no Party: "kết nạp 11 thành viên mới vào Bộ Chính trị"."""
_VOTE = re.compile(
    r" (?:(?:đều|đã|trong|ở|chi bộ|đảng bộ|dự họp|có mặt) ){0,4}"
    r"(?:tín nhiệm|tán thành|đồng ý|nhất trí|bỏ phiếu|biểu quyết|ủng hộ|bầu|giới thiệu|đề nghị)\b"
)
"""Behind members who voted on somebody: "vào Đảng năm 22 tuổi, được 98% đảng viên tín nhiệm"."""
_ONLY_PROPOSED = re.compile(
    r"[^,;.()\d]{0,30} được (?:[^\W\d_]+ ){0,3}giới thiệu (?:cho|để|với|sang|lên|tới)\b"
)
"""Behind who is but proposed: "1.240 đoàn viên ưu tú được giới thiệu cho Đảng xem xét kết nạp"."""
_ELIGIBLE = cued(
    r"\b(?:(?P<fit>đủ điều kiện|đủ tiêu chuẩn)|đến hạn|đến thời hạn|đang chờ)(?: để| xét)* \Z",
    "đủ điều kiện", "đủ tiêu chuẩn", "đến hạn", "đến thời hạn", "đang chờ",
)  # fmt: skip
"""Before what those counted may yet undergo."""
_OTHER_BADGE = re.compile(
    r" (?:[\"“])?(?:vì|tuổi trẻ|bác hồ|dũng|chiến sĩ|danh dự|thanh niên|cựu|người|học sinh"
    r"|sinh viên)\b"
)
"""Behind a badge, what makes it none of the Party's: "huy hiệu Tuổi trẻ dũng cảm"."""
_PROPOSED = cued(
    r"\b(?:giới thiệu|vận động|thuyết phục|dẫn dắt|dìu dắt)(?: được)?(?: thêm)?"
    r"(?: hơn| gần| trên)? \Z",
    "giới thiệu", "vận động", "thuyết phục", "dắt",
)  # fmt: skip
"""Before whom one only helps on: "giới thiệu 12 quần chúng vào Đảng"."""
_AT_THE_POLLS = cued(
    r"\b(?:cử tri|lá phiếu|phiếu bầu|bầu cử|ứng cử)\b[^;.]*\Z",
    "cử tri", "phiếu", "bầu cử", "ứng cử",
)  # fmt: skip
_ALONG_WITH = cued(r"\bkết nạp(?: vào)?(?: đảng)? cùng(?: với)? \Z", "cùng ")
"""Before those who were admitted with whom a text tells of: "ông được kết nạp cùng 4 đồng chí"."""
_OF_NO_FIRM = re.compile(
    rf" (?:(?:ở|trong|tại|thuộc)(?: các)? )?(?:{VILLAGE}|làng|nông thôn"
    r"|trường|trạm|cơ quan|(?<!cơ )sở|quân sự|công an|sinh viên|học sinh)(?!\w)"
)
"""Behind a noun, what kind of Party organisation is founded elsewhere: "22 chi bộ thôn, bản"."""
_AT_WORK = re.compile(r"[^,;:.()\d]{0,60} (?:đang|hiện) (?:hoạt động|sinh hoạt)\b")
"""Behind organisations in firms that there are: "có thêm 62 tổ chức đảng đang hoạt động"."""
_ON_ADMISSION = re.compile(
    r"\b(?:kết nạp|vào đảng|phát triển đảng|nhận thức về đảng|đảng viên mới)\b"
)
"""What tells that those whom a committee gained came by admission."""
_WEAK = cued(
    r"\b(?:tổ chức (?:cơ sở )?đảng|chi bộ|(?:chi, )?đảng bộ(?: cơ sở)?)(?: trực thuộc)?"
    r"(?: xếp loại| thuộc diện| trong diện)? yếu\b[^;.()\d]{0,40}\Z",
    " yếu",
)
"""Before how many are weak, none of all that there are: "Số chi bộ yếu kém đầu năm là 9"."""
_AND_OTHER_BODIES = re.compile(
    r"(?:,| và|, và) (?:tổ chức )?(?:chính quyền|đoàn thể|chính trị|quần chúng|hệ thống"
    r"|mặt trận|đoàn(?! kết)|hội)\b"
)
"""Behind organisations that soldiers help, others along with them: "5.000 tổ chức đảng, chính"."""
_ELECT_THEMSELVES = re.compile(
    r"(?: (?:xã|phường|thị trấn|cơ sở|được|chọn|thực hiện|thí điểm|tổ chức|tiến hành|để|làm|đại hội"
    r"|chủ trương|việc|đã|sẽ))* (?:trực tiếp bầu|bầu trực tiếp|bầu thẳng)\b"
)
"""Behind those whose congress elects the secretary: "61 đảng bộ cơ sở trực tiếp bầu bí thư"."""
_ELECTED_AT = cued(
    r"\b(?:bầu|chọn|bầu chọn)(?: thẳng| trực tiếp)? (?:chức danh )?bí thư(?: [^\W\d]+){0,5}"
    r" (?:tại|trong|ngay ở) (?:các )?\Z",
    " bí thư",
)  # fmt: skip
"""Before congresses that only say where: "Việc chọn bí thư ngay tại đại hội … ở 12 chi bộ"."""
_OF_THOSE_UNITS = cued(
    r"\d (?:xã|phường|thị trấn|thôn)(?:, (?:xã|phường|thị trấn|thôn|bản|tổ dân phố))*"
    r" (?:của|thuộc|ở|tại|trên địa bàn) (?:các |tổng số )?\Z",
    " của ", " thuộc ", " ở ", " tại ", " địa bàn ",
)  # fmt: skip
"""Before units that only tell where others lie: "ở 21 xã thuộc 4 huyện"."""
_WHERE_LEAD = 60
_HEADS_OF = re.compile(
    r"\b(?:người đứng đầu|lãnh đạo|thủ trưởng|trưởng|giám đốc|chủ tịch|cá nhân|cán bộ)"
    r"(?: (?:của|các|ở|tại))* \Z"
)
"""Before units whose heads alone are to answer: "kiểm điểm trách nhiệm người đứng đầu 6 phòng"."""
_IN_OFFICE = cued(
    r"\b(?:chủ tịch|ubnd|ủy ban nhân dân|giám đốc|sở|bộ trưởng|thủ tướng)\b",
    "chủ tịch", "ubnd", "ủy ban", "giám đốc", "sở", "bộ trưởng", "thủ tướng",
)  # fmt: skip
_ABOVE_THEM = re.compile(
    rf"\b(?:ban thường vụ|bí thư|cấp ủy|{PARTY_COMMITTEE}|đảng ủy|ủy ban kiểm tra|ubkt"
    r"|bộ chính trị|ban bí thư|ban chấp hành)\b"
)
_THERE_IS = ("", "present", "total")
_RECOMMENDS = cued(
    rf"\b(?:{PARTY_COMMITTEE}|đảng ủy|ban thường vụ|ủy ban kiểm tra|ubkt|hđnd|thanh tra"
    r"|hội đồng nhân dân|(?:đoàn|cuộc|đợt|qua|sau) (?:kiểm tra|giám sát|khảo sát)|kết luận"
    r"|báo cáo|tổng kết|sơ kết|với trung ương)\b",
    " ủy", "thường vụ", "kiểm tra", "ubkt", "hđnd", "thanh tra", "hội đồng", "giám sát", "khảo sát",
    "kết luận", "báo cáo", "tổng kết", "sơ kết", "trung ương",
)  # fmt: skip
"""What shows that a committee or its inspectors recommend, where the verb does not."""
_ANSWERED = re.compile(
    r"(?: [^,;.()\d]{0,30})? (?:được (?:đọc|trả lời|giải đáp|ghi nhận|chuyển|gửi lên)|trả lời"
    r"|(?:đã )?(?:có|được) (?:câu )?trả lời|giao (?:các |cho )?(?:sở|huyện|xã|phòng|ngành)"
    r"|vượt thẩm quyền|thuộc (?:thẩm quyền|trách nhiệm|về)|hẹn|chưa (?:trả lời|xong|giải quyết))\b"
)
"""Behind proposals of those who were heard: "21 kiến nghị trả lời ngay"."""
_LEFT_TO_DO = re.compile(r"\bcòn(?: lại)?(?: tồn)?(?: hơn| gần| tới)? \Z")
"""Before proposals that somebody made long ago: "trong 26 kiến nghị, còn 9 kiến nghị"."""


def answer_to_an_office(worded: Worded) -> bool:
    """Whether heads alone, or units of an office, must account for what went wrong there.

    "Chủ tịch tỉnh yêu cầu kiểm điểm 9 đơn vị" prompts nobody to criticise himself in depth.
    """
    deed, folded = worded.count.action, worded.folded
    if deed is None or "gợi ý" in deed.phrase.surface:
        return False
    if _HEADS_OF.search(folded, min(deed.end, worded.count.start), worded.count.start):
        return True
    if _IN_OFFICE.search(folded, worded.opens, worded.count.start) is None:
        return False
    return _ABOVE_THEM.search(folded, worded.opens, worded.closes) is None


def are_disciplined_in_office(worded: Worded) -> bool:
    """Whether an office disciplined its own people, members or not."""
    return is_punished_in_office(worded.context, worded.clauses, worded.count)


def did_more(worded: Worded) -> bool:
    """Whether of some who hold two posts something else is told, or only why they do, or where."""
    deed, folded = worded.count.action, worded.folded
    lead = max(worded.opens, worded.count.start - _WHERE_LEAD)
    if _OF_THOSE_UNITS.search(folded, lead, worded.count.start):
        return True
    if deed is None:
        return False
    if worded.count.noun == "person" and _WHY.search(folded, deed.end, worded.count.start):
        return True
    return _WHO_ALSO.match(folded, deed.end) is not None


def are_praised(worded: Worded) -> bool:
    """Whether of those who worked excellently some were praised, and only these are counted."""
    deed = worded.count.action
    if deed is None:
        return False
    lead = worded.folded, max(worded.opens, deed.start - _PRAISED_LEAD), deed.start
    return (
        _PRAISED.match(worded.folded, deed.end) is not None
        or _PRAISED_FOR.search(*lead) is not None
    )


def are_no_members_yet(worded: Worded) -> bool:
    """Whether they may only become members: "340 quần chúng trong nguồn kết nạp"."""
    hit = worded.count.noun_hit
    return hit is not None and hit.phrase.surface.startswith("quần chúng")


def are_admitted_elsewhere(worded: Worded) -> bool:
    """Whether nobody of them has joined the Party by it, or they only joined beside one."""
    deed = worded.count.action
    if deed is not None and worded.action == "gain":
        # "có thêm 11 tổ chức đảng với 64 đảng viên", "Đảng bộ Khối có thêm 130 đảng viên"
        begin = max(0, worded.opens - NEAR)
        beside = worded.folded[deed.end : worded.count.start].strip()
        if beside or _ON_ADMISSION.search(worded.folded, begin, worded.closes) is None:
            return True
    return (
        worded.is_followed(_INTO_A_BODY)
        or worded.is_followed(_ONLY_PROPOSED)
        or worded.is_followed(_VOTE)
        or _PROPOSED.search(worded.folded, worded.opens, worded.count.start) is not None
        or _ALONG_WITH.search(worded.folded, worded.opens, worded.count.start) is not None
    )


def are_struck_elsewhere(worded: Worded) -> bool:
    """Whether voters struck somebody off a ballot: "cử tri gạch tên 6 ứng cử viên"."""
    return _AT_THE_POLLS.search(worded.folded, worded.opens, worded.count.start) is not None


def are_only_eligible(worded: Worded) -> bool:
    """Whether they may only be made full members: "đủ điều kiện chuyển chính thức là 231"."""
    deed = worded.count.action
    if deed is None:
        return False
    found = _ELIGIBLE.search(worded.folded, worded.opens, deed.start)
    # "đủ điều kiện được công nhận chính thức": they were
    return found is not None and not (found["fit"] and deed.phrase.surface.startswith("được"))


def are_other_badges(worded: Worded) -> bool:
    """Whether the badges are none of the Party's: "huy hiệu Tuổi trẻ dũng cảm"."""
    deed = worded.count.action
    if deed is None or not deed.phrase.surface.endswith("huy hiệu"):
        return False
    return _OTHER_BADGE.match(worded.folded, deed.end) is not None


def are_not_founded_in_firms(worded: Worded) -> bool:
    """Whether organisations are at work already, or of no firm."""
    there = _AT_WORK.match(worded.folded, worded.count.end) is not None
    return there or has_beside(worded.folded, worded.count, _OF_NO_FIRM)


def are_no_denunciations(worded: Worded) -> bool:
    """Whether cases of no denunciation are resolved, those denounced counted, or all passed on."""
    folded, count = worded.folded, worded.count
    # "giải quyết xong 42 trường hợp", but not of what the sentence before told
    near = folded[worded.opens : count.end]
    before = folded[max(0, worded.opens - NEAR) : count.start]
    far = count.noun == "person" and "tố cáo" not in near and "bị tố cáo" not in before
    return far or _are_denounced(worded) or _are_passed_on(worded)


def _are_denounced(worded: Worded) -> bool:
    """Whether those denounced are counted behind the petitions: "2 đơn tố cáo 3 đảng viên"."""
    count = worded.count
    return count.noun not in _PETITIONS and any(
        one.noun in _PETITIONS and one.action is count.action
        for one in worded.clauses.before(count)[-1:]
    )


def _are_passed_on(worded: Worded) -> bool:
    """Whether others are to settle it: "chuyển cấp ủy cơ sở xem xét giải quyết 3 đơn"."""
    deed = worded.count.action
    if deed is None or deed.start >= worded.count.start:
        return False
    floor = max(worded.opens, deed.start - GROUP_LEAD)
    return _PASSED_ON.search(worded.folded, floor, deed.start) is not None


def are_no_subjects(worded: Worded) -> bool:
    """Whether those who inspect are counted, or whom they met."""
    start = worded.count.start
    lead = worded.folded, max(worded.opens, start - GROUP_LEAD), start
    return _TEAM.search(*lead) is not None or _MET_WITH.search(*lead) is not None


def are_weak(worded: Worded) -> bool:
    """Whether only the weak organisations are counted."""
    return are_called_weak(worded.folded, worded.opens, worded.count.start)


def are_called_weak(folded: str, start: int, end: int) -> bool:
    """Whether the words before the number at `end` name weak organisations."""
    return _WEAK.search(folded, start, end) is not None


def are_on_no_inspection(worded: Worded) -> bool:
    """Whether regulations are with a bank or a school, and nothing of inspection is told.

    Or whether all that hold by now are counted: "ký thêm 2 quy chế, nâng tổng số lên 14".
    """
    begin = max(0, worded.opens - NEAR)
    if _RAISED_TO.search(worded.folded, worded.opens, worded.count.start):
        return True
    return _ON_INSPECTION.search(worded.folded, begin, worded.closes) is None


def are_found_by_others(worded: Worded) -> bool:
    """Whether auditors or experts drew up what is counted."""
    return is_found_by_others(worded.context, worded.clauses, worded.count)


def are_old_proposals(worded: Worded) -> bool:
    """Whether others made the proposals, or what is left or answered of them is counted."""
    start = worded.count.start
    lead = max(worded.opens, start - len("còn lại tồn gần "))
    if are_found_by_others(worded) or worded.is_followed(_ANSWERED):
        return True
    if _LEFT_TO_DO.search(worded.folded, lead, start) is not None:
        return True
    deed = worded.count.action
    passive = deed is not None and deed.start >= worded.count.end
    if worded.action not in _THERE_IS and not passive:
        return False
    return _RECOMMENDS.search(worded.folded, worded.opens, worded.closes) is None and (
        _RECOMMENDS.search(worded.folded, max(0, worded.opens - NEAR), worded.opens) is None
    )


def elect_themselves(worded: Worded) -> bool:
    """Whether congresses are told of for how they elect, not for being held."""
    deed = worded.count.action
    at = deed is not None and _ELECTED_AT.search(worded.folded, worded.opens, deed.start)
    return bool(at) or worded.is_followed(_ELECT_THEMSELVES)


def are_of_all_sorts(worded: Worded) -> bool:
    """Whether others than the Party's are strengthened with them."""
    return worded.is_followed(_AND_OTHER_BODIES)
