"""What keeps a count from a metric that its noun and action allow."""

import re

from sosanh.extract.context import TextContext
from sosanh.extract.counts.clauses import Clauses
from sosanh.extract.counts.count import (
    ORGANISATIONS,
    TWO_POSTS,
    Count,
)
from sosanh.extract.metrics.codes import (
    ADMITTED,
    BADGES_AWARDED,
    BODIES_CUT,
    COORDINATION,
    DELEGATED,
    DENUNCIATIONS,
    FINDINGS,
    FOUNDED_IN_FIRMS,
    INSPECTED,
    MEMBERS,
    POSTS_FILLED,
    POSTS_OPENED,
    PROCEDURES_CUT,
    RECOMMENDATIONS,
    STAFF_CUT,
    TRAINED,
    UNITS,
    UNITS_AFTER,
    UNITS_BEFORE,
)
from sosanh.extract.metrics.mergers import MergedUnits
from sosanh.extract.metrics.others import is_found_by_others, is_of_a_firm, is_of_the_state
from sosanh.extract.text.cued import cued
from sosanh.extract.text.units import VILLAGE

MEMBER_NOUNS = ("member", "committee_member", "official_member", "violator")
GROUP_LEAD = 80
"""Characters before a count in which stands of what group those counted are."""
_OF_A_GROUP = re.compile(
    r"(?:[,;:(.] |\n|\b(?:trong đó|riêng|số) )(?:đồng bào |người )?"
    r"(?:người|dân tộc|đồng bào|phụ nữ|nữ|giáo dân|công nhân|học sinh|sinh viên|nông dân)\b"
    r"[^,;:.()\d]{0,30} (?:hiện )?có (?:khoảng |hơn |gần |trên )?\Z"
    r"|% [^.;:\d()]{0,30}\bsố đảng viên\b[^.;:\d()]{0,24} \(\Z"
)
"""What makes them those of a group: "người Hoa có 196 đảng viên", "2% số đảng viên (816"."""
_PASSED_ON = re.compile(
    r"\b(?:chuyển|hướng dẫn|yêu cầu|đề nghị) (?:đơn )?(?:cho |đến |sang |về )?"
    r"(?:các |cơ quan|cấp|tổ chức|đảng|huyện|tỉnh|thành|thị|quận|chi bộ|ủy ban|ubkt|đơn vị|nơi)"
    r"[^,;:.()\d]{0,60} (?:để |xem xét )*\Z"
)
"""What leads from whom petitions are passed on to, to what they are to do."""
_NOT_ENTITLED = re.compile(
    r" (?:tinh giản )?(?:không|chưa|sai) (?:đúng|đủ|đối tượng)\b"
    r"|[^;.\d]{0,40}\bkhông (?:thuộc|nằm trong|tính vào) (?:tổng )?biên chế\b"
)
"""Behind some of those cut, what was wrong with them: "1.350 trường hợp không đúng đối tượng"."""
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
_NEAR = 300
"""Characters before a sentence in which stands that those counted were denounced."""
_PRAISED = re.compile(
    r"(?: tiêu biểu)?,? được (?:[^\W\d_]+ ){0,4}(?:khen|biểu dương|tuyên dương|tặng)\b"
)
"""Behind excellent work that some were praised for: "… xuất sắc nhiệm vụ được khen thưởng"."""
_TO_STUDY = re.compile(
    r"\btrúng tuyển[^;:.]{0,20} (?:vào )?(?:học viện|trường (?:đại học|cao đẳng|sĩ quan)"
    r"|đại học|lớp|quân đội|nghĩa vụ)\b|\btrúng tuyển[^;:.]{0,20} vào (?:các )?trường\b"
)
"""What those passed for who will study: "bốn em, một em trúng tuyển vào Học viện …"."""
_ON_INSPECTION = re.compile(
    r"\b(?:kiểm tra|giám sát|ubkt|nội chính|thanh tra|kỷ luật|tham nhũng|dân vận|tổ chức đảng)\b"
)
"""What a committee's regulations with others are on: no "5 quy chế phối hợp với ngân hàng"."""
_AMONG = cued(r"\btrong (?:số |tổng số )?\Z", "trong ")
"""Before all of which one is singled out: "Trong 130 xã, phường, … xa trung tâm nhất"."""
_PETITIONS = ("denunciation", "mixed_petition", "petition")
_WHO_ALSO = re.compile(
    r" [^,;:.()\d]{3,40}? (?:đã )?(?:được|nhận|tham gia|dự|tham dự|về dự) (?:tặng|khen|biểu dương"
    r"|tuyên dương|vinh danh|trao|cấp|hỗ trợ|mời|giấy|bằng|hội nghị|phụ cấp|hưởng)\b"
)
"""Behind some who hold two posts, what befell them: "3 bí thư kiêm trưởng thôn được khen"."""
_WHY = re.compile(r"[,;] (?:vì|bởi|do|nhưng|song)\b|[\"“]")
"""Between two posts and persons of another clause: "kiêm trưởng bản, vì "hai người thì …"."""
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
_OF_UNIONS = re.compile(
    r"(?: làm)?(?: công tác)? (?:(?:chi |liên )?(?:đoàn|hội)\b(?! đồng)|công đoàn|đội\b|mặt trận"
    r"|phụ nữ|nông dân|thanh niên|cựu chiến binh|dân số|khuyến nông|y tế|thú y)"
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
)
"""Behind procedures, what of them there is less: "98 thủ tục được bớt thành phần hồ sơ"."""
_SOME_BY_DECREE = re.compile(
    r"(?: (?!theo\b)[^\W\d_]+){1,5},? trong đó (?:có )?(?:hơn |gần )?\d[\d.]*"
    r" (?:người|trường hợp|cán bộ)[^,;.]{0,50}\b(?:nghị định|chính sách|chế độ)\b"
    r"[^;.]*\b(?:còn lại|số khác|nghỉ hưu đúng tuổi)\b"
)
"""Behind all who left, that only some did so by decree: "…, trong đó 213 người theo Nghị định"."""
_POSTS = cued(
    r"\b(?:chức danh|lãnh đạo|vị trí|chức vụ|ghế|(?:phó |trưởng )phòng|giám đốc|hiệu trưởng"
    r"|viện trưởng|cấp trưởng|cấp phó|bổ nhiệm|giữ chức)\b",
    "chức", "lãnh đạo", "vị trí", "ghế", "phòng", "giám đốc", "trưởng", "cấp phó", "bổ nhiệm",
)  # fmt: skip
"""What those who pass are to lead; else they are hired, or admitted to a school."""
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
_ONLY_PROPOSED = re.compile(
    r"[^,;.()\d]{0,30} được (?:[^\W\d_]+ ){0,3}giới thiệu (?:cho|để|với|sang|lên|tới)\b"
)
"""Behind who is but proposed: "1.240 đoàn viên ưu tú được giới thiệu cho Đảng xem xét kết nạp"."""
_OTHER_BADGE = re.compile(
    r" (?:[\"“])?(?:vì|tuổi trẻ|bác hồ|dũng|chiến sĩ|danh dự|thanh niên|cựu|người|học sinh"
    r"|sinh viên)\b"
)
"""Behind a badge, what makes it none of the Party's: "huy hiệu Tuổi trẻ dũng cảm"."""
_ALONG_WITH = cued(r"\bkết nạp(?: vào)?(?: đảng)? cùng(?: với)? \Z", "cùng ")
"""Before those who were admitted with whom a text tells of: "ông được kết nạp cùng 4 đồng chí"."""
_PICKED = re.compile(
    r" (?:(?:ở|trong|tại|thuộc)(?: các| khối| loại hình)* (?:doanh nghiệp|công ty|trường|khu"
    r"|cơ quan|hợp tác xã|đơn vị|tổ chức (?!cơ sở|đảng)|tôn giáo|vùng|nông thôn|khối|nước ngoài"
    r"|ngoài nước|liên doanh|dự án)|quân sự"
    rf"|công an|dân quân|{VILLAGE}|trường|nhà trường|cơ quan"
    r"|yếu|doanh nghiệp|hợp tác xã|sinh viên|học sinh|nông thôn)(?!\w)"
)
"""Behind a noun, what picks some of them: "chi bộ quân sự xã", "chi bộ trong doanh nghiệp"."""
_SINGLED_OUT = re.compile(
    r" (?!(?:với|và|cùng|của|là|thuộc|trực thuộc|ở|tại|trong|trên (?:địa bàn|toàn|tổng|\d)|toàn"
    r"|(?:(?:đang|tham gia|cùng) )*(?:sinh hoạt|hoạt động)|so với|tăng|giảm|lên|xuống|hiện|nay|còn"
    r"|gồm|bao gồm|nằm|chiếm"
    r"|được (?:tổ chức|bố trí|sắp xếp|chia)|chia|chính thức|các loại hình|năm|tính|đến|như|thì"
    r"|nhưng|song|mà|mỗi|bình quân|rồi)(?!\w))[^\W\d_]"
)
"""Behind a noun, the verb or trait that only some have: "210 đảng viên nhiễm Covid-19"."""
_AND_OTHERS_DID = re.compile(
    r", (?:cán bộ|công chức|viên chức|người lao động|công nhân|quần chúng|đoàn viên|hội viên"
    r"|chiến sĩ|người dân|nhân dân)\b[^,;:.()\d]{0,30}"
    r" (?:được|bị|đã|tham gia|tham dự|dự|về dự|ủng hộ|hiến|hưởng ứng|đăng ký)\b"
)
"""Behind a noun, who did something along with them: "46 đảng viên, người lao động được khen"."""
_OF_NO_FIRM = re.compile(
    rf" (?:(?:ở|trong|tại|thuộc)(?: các)? )?(?:{VILLAGE}|làng|nông thôn"
    r"|trường|trạm|cơ quan|sở|quân sự|công an|sinh viên|học sinh)(?!\w)"
)
"""Behind a noun, what kind of Party organisation is founded elsewhere: "22 chi bộ thôn, bản"."""
_AT_WORK = re.compile(r"[^,;:.()\d]{0,60} (?:đang|hiện) (?:hoạt động|sinh hoạt)\b")
"""Behind organisations in firms that there are: "có thêm 62 tổ chức đảng đang hoạt động"."""
_THEIR_MEMBERS = re.compile(
    r"(?: [^\d,;.()]{0,80})?(?:, các [^\d,;.()]{0,60})?(?:,| với| gồm| và)? (?:có )?(?:tổng số )?"
    r"(?:số lượng là )?(?:gần |hơn |trên )?"
)

_NO_BODY = re.compile(
    r" (?:máy|thu phát|phát sóng|biến áp|bơm|thu phí|thu mua|bts|xăng|điện|trộn|sạc|quan trắc|cân"
    r"|dừng nghỉ|vũ trụ|không gian|thương mại|mua sắm|tiệc cưới|ngoại ngữ|tin học|gia sư|cứu hộ"
    r"|dân phố|liên gia|vé|bot|kiểm dịch|xe ôm|bốc xếp|bất hợp pháp"
    r"|phản động|tội phạm|hát|karaoke|chiếu)\b"
    r"|(?<=phòng) (?:làm (?:chỗ|nơi|kho|lớp)|để (?:làm|chứa|ở)|cho thuê"
    r"|trực(?! thuộc)|họp|khách|chờ|trọ|kho|đọc|ăn|bệnh|ngủ|thay đồ)\b"
)
"""Behind a noun, what makes it a thing or somebody's business: "168 trạm thu phát", "3 tổ máy"."""
_HERDED = re.compile(r" (?:dân )?vào (?:các |những )?(?:ấp|khu|trại)\b")
"""Behind what was done to villages in a war: "dồn vào ấp chiến lược"."""
_LEFT_TO_DO = re.compile(r"\bcòn(?: lại)?(?: tồn)?(?: hơn| gần| tới)? \Z")
"""Before proposals that somebody made long ago: "trong 26 kiến nghị, còn 9 kiến nghị"."""


class Exclusions(MergedUnits):
    """The counts that are of something else, though they are worded alike."""

    def __init__(self, context: TextContext) -> None:
        super().__init__(context)
        self._rules = context.vocabulary.rules
        self._families = context.vocabulary.noun_families

    def _counts_something_else(
        self, metric: str, action: str, clauses: Clauses, count: Count
    ) -> bool:
        """Whether what stands beside the count keeps it from a metric that its words allow."""
        if metric == MEMBERS:  # "340 quần chúng trong nguồn kết nạp": no members yet
            hit = count.noun_hit
            return hit is not None and hit.phrase.surface.startswith("quần chúng")
        if action in TWO_POSTS and count.action is not None:
            told_why = _WHY.search(self._context.folded, count.action.end, count.start)
            if count.noun == "person" and told_why is not None:
                return True
            return _WHO_ALSO.match(self._context.folded, count.action.end) is not None
        if metric == DENUNCIATIONS:
            # "giải quyết xong 42 trường hợp", but not of what the sentence before told
            near = self._context.folded[clauses.sentence.start : count.end]
            before = self._context.folded[max(0, clauses.sentence.start - _NEAR) : count.start]
            far = count.noun == "person" and "tố cáo" not in near and "bị tố cáo" not in before
            return (
                far or self._is_whom_told_of(clauses, count) or self._is_passed_on(clauses, count)
            )
        if action == "rate_excellent" and count.action is not None:
            return _PRAISED.match(self._context.folded, count.action.end) is not None
        if metric in UNITS and _AMONG.search(
            self._context.folded, clauses.sentence.start, count.start
        ):
            return (
                " nhất" in self._context.folded[count.end : clauses.sentence.end]
            )  # "Trong 6 thành phố, Huế ít dân nhất": compared with all
        if metric == UNITS_AFTER and action == "reduced_to" and count.action is not None:
            opens = count.action.start <= clauses.sentence.start + 2
            return opens and self._is_followed(_REST_OF_THEM, count)
        if metric == ADMITTED and self._is_admitted_elsewhere(clauses, count):
            return True
        if metric == POSTS_FILLED and self._is_for_no_post(count):
            return True
        if metric == POSTS_FILLED and count.noun == "person":
            begin = clauses.sentence.start
            if (
                _RECRUITED.search(self._context.folded, max(0, begin - _NEAR), begin) is not None
                or _TO_STUDY.search(self._context.folded, count.end, clauses.sentence.end)
                is not None
            ):
                return True
        if metric == POSTS_FILLED and count.noun in ("person", "public_servant"):
            begin, end = max(0, clauses.sentence.start - 2 * _NEAR), clauses.sentence.end
            return _POSTS.search(self._context.folded, begin, end) is None
        if metric in INSPECTED and any(
            way.search(
                self._context.folded,
                max(clauses.sentence.start, count.start - GROUP_LEAD),
                count.start,
            )
            for way in (_TEAM, _MET_WITH)
        ):
            return True
        if metric == BADGES_AWARDED and count.action is not None:
            other = _OTHER_BADGE.match(self._context.folded, count.action.end)
            return other is not None and count.action.phrase.surface.endswith("huy hiệu")
        if metric == POSTS_OPENED:
            return self._is_followed(_TRIED_AGAIN, count)
        if metric == PROCEDURES_CUT and count.action is not None:
            behind = max(count.end, count.action.end)
            return _LESS_OF_THEM.match(self._context.folded, behind) is not None
        if metric == STAFF_CUT:
            barred = _NOT_ENTITLED.match(self._context.folded, count.end) is not None
            barred = barred or (
                action == "leave"
                and _SOME_BY_DECREE.match(self._context.folded, count.end) is not None
            )
            return barred or is_of_a_firm(self._context, clauses, count)
        if metric == FOUNDED_IN_FIRMS:
            there = _AT_WORK.match(self._context.folded, count.end) is not None
            return there or self._has_beside(_OF_NO_FIRM, count)
        if metric == UNITS_BEFORE and action == "merge":
            deed = count.action
            herded = deed is not None and _HERDED.match(self._context.folded, deed.end) is not None
            return herded or self._is_an_option(clauses, count)
        if metric == COORDINATION:
            begin = max(0, clauses.sentence.start - _NEAR)
            end = clauses.sentence.end
            return _ON_INSPECTION.search(self._context.folded, begin, end) is None
        if metric in FINDINGS and is_found_by_others(self._context, clauses, count):
            return True
        if metric == TRAINED:
            if count.noun == "trainee" and not self._context.matter.names_officials:
                return True
            return self._is_of_unions(clauses, count)
        if metric == BODIES_CUT:
            thing = self._is_followed(_NO_BODY, count)
            return thing or is_of_a_firm(self._context, clauses, count)
        if metric == RECOMMENDATIONS:
            lead = max(clauses.sentence.start, count.start - len("còn lại tồn gần "))
            return _LEFT_TO_DO.search(self._context.folded, lead, count.start) is not None
        if metric != DELEGATED:
            of_party = metric.startswith(("party_orgs_", "party_members_"))
            return of_party and is_of_the_state(self._context, clauses, count)
        if action == "delegate":
            return False  # "thời gian giải quyết đối với 850 TTHC; ủy quyền 165 TTHC"
        folded, floor = self._context.folded, clauses.floor(count)
        if _NOT_BY_IT.search(folded, clauses.sentence.start, count.start):
            return True
        timed = _TIME_TAKEN.search(folded, floor, count.start) is not None
        return timed or not self._led_by("delegation", clauses, count)

    def _is_for_no_post(self, count: Count) -> bool:
        """Whether pupils, or those whom a school takes, passed an exam."""
        hit, deed = count.noun_hit, count.action
        if hit is not None and hit.phrase.surface in _PUPILS:
            return True
        return deed is not None and bool(
            _TO_SCHOOL.match(self._context.folded, max(deed.end, count.end))
        )

    def _is_of_unions(self, clauses: Clauses, count: Count) -> bool:
        """Whether cadres of unions are taught, by these or anybody."""
        if count.noun == "official" and self._is_followed(_OF_UNIONS, count):
            return True
        begin, deed = clauses.sentence.start, count.action
        end = count.start if deed is None else min(deed.start, count.start)
        return _TAUGHT_BY_UNIONS.search(self._context.folded, begin, end) is not None

    def _is_admitted_elsewhere(self, clauses: Clauses, count: Count) -> bool:
        """Whether nobody of them has joined the Party by it, or they only joined beside one."""
        if self._is_followed(_INTO_A_BODY, count) or self._is_followed(_ONLY_PROPOSED, count):
            return True
        return (
            _ALONG_WITH.search(self._context.folded, clauses.sentence.start, count.start)
            is not None
        )

    def _is_passed_on(self, clauses: Clauses, count: Count) -> bool:
        """Whether others are to settle it: "chuyển cấp ủy cơ sở xem xét giải quyết 3 đơn"."""
        deed = count.action
        if deed is None or deed.start >= count.start:
            return False
        floor = max(clauses.sentence.start, deed.start - GROUP_LEAD)
        return _PASSED_ON.search(self._context.folded, floor, deed.start) is not None

    def _is_of_some(self, clauses: Clauses, count: Count) -> bool:
        """Whether only some are counted, or the members of some: "54 chi bộ ở trường, 812 …"."""
        if any(self._is_followed(way, count) for way in (_SINGLED_OUT, _AND_OTHERS_DID)):
            return True
        if self._has_beside(_PICKED, count):
            return True
        last, folded = count, self._context.folded
        if count.noun in MEMBER_NOUNS and _OF_A_GROUP.search(
            folded, max(clauses.floor(count) - 1, count.start - GROUP_LEAD, 0), count.start
        ):
            return True
        for one in reversed(clauses.before(count)):
            hit = one.noun_hit
            if hit is None or self._families.get(one.noun) not in ORGANISATIONS:
                return False
            if not _THEIR_MEMBERS.fullmatch(folded, hit.end, last.start):
                return False
            if self._has_beside(_PICKED, one):
                return True
            last = one
        return False

    @staticmethod
    def _is_part_of_deed(count: Count) -> bool:
        """Whether it parts what something was done to: "lập mới 17 tổ chức, gồm 13 chi bộ"."""
        whole = count.part_of
        if whole is None or (count.numeral.value or 0) > (whole.numeral.value or 0):
            return False
        deed = whole.action.phrase.code if whole.action is not None else ""
        return deed not in ("", "total", "total_whole", "present")

    def _is_whom_told_of(self, clauses: Clauses, count: Count) -> bool:
        """Whether those denounced are counted behind the petitions: "2 đơn tố cáo 3 đảng viên"."""
        return count.noun not in _PETITIONS and any(
            one.noun in _PETITIONS and one.action is count.action
            for one in clauses.before(count)[-1:]
        )

    def _has_beside(self, which: re.Pattern[str], count: Count) -> bool:
        """Whether words stand behind the noun, or in it, that tell which ones are counted."""
        hit, folded = count.noun_hit, self._context.folded
        return hit is not None and bool(
            which.match(folded, hit.end) or which.search(folded, hit.start, hit.end)
        )

    def _is_followed(self, by: re.Pattern[str], count: Count) -> bool:
        hit = count.noun_hit
        return hit is not None and by.match(self._context.folded, hit.end) is not None
