"""What keeps a count from a metric of all there are, or of what was done, that its words allow."""

import re

from sosanh.extract.context import TextContext
from sosanh.extract.counts.clauses import Clauses
from sosanh.extract.counts.count import ORGANISATIONS, Count
from sosanh.extract.metrics.lookalikes.worded import GROUP_LEAD, has_beside, is_followed
from sosanh.extract.metrics.mergers import MergedUnits
from sosanh.extract.text.units import VILLAGE

MEMBER_NOUNS = ("member", "committee_member", "official_member", "violator")
_OF_A_GROUP = re.compile(
    r"(?:[,;:(.] |\n|\b(?:trong đó|riêng|số) )(?:đồng bào |người )?"
    r"(?:người|dân tộc|đồng bào|phụ nữ|nữ|giáo dân|công nhân|học sinh|sinh viên|nông dân)\b"
    r"[^,;:.()\d]{0,30} (?:hiện )?có (?:khoảng |hơn |gần |trên )?\Z"
    r"|% [^.;:\d()]{0,30}\bsố đảng viên\b[^.;:\d()]{0,24} \(\Z"
)
"""What makes them those of a group: "người Hoa có 196 đảng viên", "2% số đảng viên (816"."""
_PICKED = re.compile(
    r" (?:(?:ở|trong|tại|thuộc)(?: các| khối| loại hình)* (?:doanh nghiệp|công ty|trường|khu"
    r"|cơ quan|hợp tác xã|đơn vị|tổ chức (?!cơ sở|đảng)|tôn giáo|vùng|nông thôn|khối|nước ngoài"
    r"|ngoài nước|liên doanh|dự án)|thuộc (?:đối tượng|diện)|quân sự"
    rf"|công an|dân quân|{VILLAGE}|trường|nhà trường|cơ quan"
    r"|yếu|doanh nghiệp|hợp tác xã|sinh viên|học sinh|nông thôn)(?!\w)"
)
"""Behind a noun, what picks some of them: "chi bộ quân sự xã", "chi bộ trong doanh nghiệp"."""
_AT_WORK_IN = re.compile(
    r"\bđảng viên (?:(?:đang|hiện|có) )*(?:làm việc|công tác|lao động|có mặt)?"
    r" ?(?:tại|ở|trong) (?:các |\d+ )?(?:doanh nghiệp|dn|công ty|trường|khu công nghiệp|kcn)\b"
    r"[^;:.\d]{0,60}\Z"
)
"""Before those of some firms: "Tổng số đảng viên đang làm việc tại các công ty này là 39"."""
_SINGLED_OUT = re.compile(
    r" (?!(?:với|và|cùng|của|là|thuộc|trực thuộc|ở|tại|trong|trên (?:địa bàn|toàn|tổng|\d)|toàn"
    r"|sẽ (?:tổ chức |tiến hành )?đại hội"
    r"|(?:(?:đang|tham gia|cùng) )*(?:sinh hoạt|hoạt động)|so với|tăng|giảm|lên|xuống|hiện|nay|còn"
    r"|gồm|bao gồm|nằm|chiếm"
    r"|được (?:tổ chức|bố trí|sắp xếp|chia)|chia|chính thức|các loại hình|năm|tính|đến|như|thì"
    r"|nhưng|song|mà|mỗi|bình quân|rồi|trở (?:lên|xuống)|khoa,? phòng)(?!\w))[^\W\d_]"
)
"""Behind a noun, the verb or trait that only some have: "210 đảng viên nhiễm Covid-19"."""
_AND_OTHERS_DID = re.compile(
    r", (?:cán bộ|công chức|viên chức|người lao động|công nhân|quần chúng|đoàn viên|hội viên"
    r"|chiến sĩ|người dân|nhân dân)\b[^,;:.()\d]{0,30}"
    r" (?:được|bị|đã|tham gia|tham dự|dự|về dự|ủng hộ|hiến|hưởng ứng|đăng ký)\b"
)
"""Behind a noun, who did something along with them: "46 đảng viên, người lao động được khen"."""
_THEIR_MEMBERS = re.compile(
    r"(?: [^\d,;.()]{0,80})?(?:, các [^\d,;.()]{0,60})?(?:,| với| gồm| và)? (?:có )?(?:tổng số )?"
    r"(?:số lượng là )?(?:gần |hơn |trên )?"
)


class Exclusions(MergedUnits):
    """The counts that are only of some, or of a part of what something was done to."""

    def __init__(self, context: TextContext) -> None:
        super().__init__(context)
        self._rules = context.vocabulary.rules
        self._families = context.vocabulary.noun_families

    def _is_of_some(self, clauses: Clauses, count: Count) -> bool:
        """Whether only some are counted, or the members of some: "54 chi bộ ở trường, 812 …"."""
        last, folded = count, self._context.folded
        if any(is_followed(folded, count, way) for way in (_SINGLED_OUT, _AND_OTHERS_DID)):
            return True
        if has_beside(folded, count, _PICKED):
            return True
        if _AT_WORK_IN.search(folded, clauses.floor(count), count.start):
            return True
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
            if has_beside(folded, one, _PICKED):
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
