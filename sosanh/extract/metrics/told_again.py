"""Figures of which only the sentence before says what they are: grades, exams, congresses."""

import re

from sosanh.extract.catalogue.vocabulary import Rule
from sosanh.extract.counts.clauses import Clauses
from sosanh.extract.counts.count import Count
from sosanh.extract.counts.ellipsis import is_frame
from sosanh.extract.metrics.codes import (
    CONGRESSES,
    DELEGATED,
    MODEL_REGULATIONS_USED,
    POSTS,
    RATED,
    STAFF_CUT,
    UNITS_ASKED,
)
from sosanh.extract.metrics.pairs import PairsOfFigures

_COMMITTEES = (
    "admin_unit", "unit", "commune_committee", "grassroots_org", "party_org", "upper_committee"
)  # fmt: skip
_APPLIES = re.compile(
    r"(?:, (?:phường|thị trấn|đặc khu))* (?:đã |đều |cùng |hiện |đang )*"
    r"(?:áp dụng|vận dụng|(?:làm|thực hiện|(?:xây dựng|ban hành|soạn) quy chế)? ?theo)"
    r"(?: (?:quy chế|mẫu)(?: [^\W\d_]+){0,3})?(?=[,;.]|\Z)"
)
"""Behind committees, that they follow what was named before."""
_SAME_GRADE = re.compile(
    r" (?:cũng |được |đã )*(?:đạt|ở|xếp|xếp loại|công nhận)(?: ở)?"
    r" (?:mức|loại|hạng) (?:này|đó|ấy|trên)\b"
)
_THERE_IS = ("", "total", "present", "total_whole", "found")
_MORE_CENTRES = re.compile(
    r"[,;.)]|\Z| (?:của |ở )?(?:cấp |ubnd )?(?:tỉnh|thành phố|huyện|xã|quận|phường)"
    r"(?=[,;.)]|\Z| (?:đặt|và|cùng|hoạt động|trong tỉnh|như vậy|như thế|này|tiếp nhận|đã|đang|đều"
    r"|cũng|vào)\b)"
    r"| (?:như vậy|như thế|cùng loại|vệ tinh)\b| (?:đặt|hoạt động)\b"
)
"""Behind centres that leave out what they are for: nothing else may say it."""
_OF_A_TIER = (" cấp huyện", " cấp xã", " cấp tỉnh")
_OTHER_TRADE = re.compile(r"\b(?:ngành|y tế|giáo dục|văn hóa|trường|dạy nghề|nông nghiệp)\b")
_CENTRES = ("service_centre", "body")
_PLACED_AT = re.compile(r",? (?:được )?đặt (?:tại|ở)\b")
_OTHER_CENTRE = re.compile(
    r"\btrung tâm (?:y tế|giáo dục|văn hóa|dạy nghề|bồi dưỡng|chính trị|kiểm soát|khuyến nông"
    r"|dịch vụ(?! hành chính)|xúc tiến|phát triển|giới thiệu|thương mại|kỹ thuật|công nghệ)\b"
)
_OF_TIER = re.compile(r" (?:của |ở |cấp )+(?P<tier>tỉnh|huyện|xã)\b")
_RECEIVES = ("nhận", "được giao", "đảm nhận")
_HANDS = re.compile(
    r"(?:được )?(?:giao|chuyển|trao|nhường|đưa)(?: lại| giao| thêm| tiếp| nốt| hẳn)*"
    r" (?:\w+ )?(?:hơn |gần |khoảng )?"
)
"""From a deed to procedures that go to somebody else by it: "sẽ giao thêm 15 thủ tục"."""
_MORE_TO_THEM = re.compile(r"được (?:giao|trao|chuyển)(?: giao| quyền)* (?:thêm|tiếp) ")
_DOWN = re.compile(
    r"(?: (?!để\b|lên\b|trên\b)[^\W\d_]+){0,5}? (?:về|cho|xuống)(?: lại| luôn| hẳn)*"
    r"(?: (?:cho|các|cả|cấp|ubnd|ủy ban nhân dân|chủ tịch|giám đốc|chính quyền|thủ trưởng))*"
    r" (?:xã|phường|đặc khu|cơ sở|sở|huyện|quận|ban quản lý|phòng|\d+ (?:xã|sở|huyện))\b"
    r"(?![^,;.]{0,20}\b(?:rà soát|xem|góp ý|cập nhật|công khai|niêm yết|tham mưu|tiếp nhận"
    r"|hướng dẫn|thẩm định|thí điểm nhận)\b)"
)
"""Behind procedures, to whom they are handed down: "… 15 thủ tục nữa về xã"."""
_OF_CONGRESS = "congress_subject"
_SUGGEST = tuple(f" gợi ý {about}" for about in ("", "hơn ", "gần ", "thêm ", "được "))
_HOLDS_EXAMS = re.compile(
    r"\b(?:(?:chỉ|mới|đã) )*(?:tổ chức|làm|mở|thí điểm|thực hiện)(?: được)?(?: thi)?(?: cho| với)?"
    r" (?:hơn |gần )?\Z"
)
"""Before posts, where exams were told of: "Năm 2021, chỉ tổ chức được cho 4 chức danh"."""
_PEOPLE = ("person", "public_servant", "official")
_LEAVING = ("leave", "retire", "retire_early", "resolve", "trim")
_SOON_AFTER = 2
"""Sentences in which others may be told of who leave for the same reason."""
_LEAVE = re.compile(
    r"(?: (?:khác|nữa|đã|được|sẽ|vừa|mới|cũng|xin)){0,3} nghỉ(?: việc| công tác| chế độ)?"
    r"(?: (?:trong|từ) (?:năm|quý|tháng|đợt)[^,;.]{0,20})?(?=[,;.)]|\Z| theo chính sách này)"
)
"""Behind those who leave as others did: "Hà Giang giải quyết cho 143 người nghỉ"."""
_WHO_LEARN = ("official", "secretary", "member")
_CLASSES_FOR = re.compile(
    r"\b(?:mở|tổ chức)(?: được| thêm)?(?: [\d.]{1,5})? lớp (?:[^;:.()\d]{2,60} )?cho"
    r" (?:hơn |gần |trên |các )?\Z"
)
_IS_DUE = re.compile(r"(?: (?:còn|vẫn|này|đó))* (?:phải|cần)(?: (?:được|tiếp tục|tập trung|sớm))* ")


class ToldAgain(PairsOfFigures):
    """Figures that go on with what was named right before them."""

    def _of_same_grade(
        self, clauses: Clauses, count: Count, noun: str, sentence: int
    ) -> str | None:
        """The metric of "…; về tập thể, 118/612 tổ chức cơ sở đảng đạt mức này"."""
        last = self._last
        if last is None or sentence - self._last_sentence > 1 or last.metric not in RATED:
            return None
        if not _SAME_GRADE.match(self._context.folded, (count.out_of or count).end):
            return None
        return self._rule(clauses, count, "rate_excellent", noun, sentence)

    def _follow_model_regulation(
        self, clauses: Clauses, count: Count, noun: str, sentence: int
    ) -> str | None:
        """The metric of "Tỉnh ủy ban hành quy chế làm việc mẫu; đến nay 114 đảng ủy đã áp dụng"."""
        folded = self._context.folded
        if noun not in _COMMITTEES or not _APPLIES.match(folded, count.end):
            return None
        begin = self._paragraph_begins(sentence, 1)
        named = self._context.hits_in("noun", begin, count.start)
        told = any(hit.phrase.code == "model_regulation" for hit in named)
        return MODEL_REGULATIONS_USED if told else None

    def _are_centres_again(
        self, clauses: Clauses, count: Count, action: str, sentence: int
    ) -> tuple[str | None, str | None] | None:
        """The metric and tier of "105 trung tâm hành chính công, cùng 1 trung tâm của tỉnh"."""
        hit = count.noun_hit
        if hit is None or hit.phrase.surface != "trung tâm" or action not in _THERE_IS:
            return None
        if not _MORE_CENTRES.match(self._context.folded, count.end):
            return None
        named = self._context.hits_in("noun", clauses.sentence.start, count.start)
        if not any(one.phrase.code == "service_centre" for one in named) and not (
            self._are_those_of_text(count)
        ):
            return None
        tier = _OF_TIER.match(self._context.folded, count.end)
        part = None if tier is None else f"cấp {tier['tier']}"
        return self._rule(clauses, count, "total", "service_centre", sentence), part

    def _are_those_of_text(self, count: Count) -> bool:
        """Whether a text on service centres tells of those of a tier: "ở 9 trung tâm cấp huyện"."""
        context = self._context
        index = context.sentence_index(count.start)
        before = context.hits_in("noun", self._paragraph_begins(index, 1), count.start)
        centres = [one.phrase.code for one in before if one.phrase.code in _CENTRES]
        own = context.sentences[index].start
        other = _OTHER_TRADE.search(context.folded, own, count.start)
        placed = other is None and _PLACED_AT.match(context.folded, count.end)
        if centres[-1:] == ["service_centre"] and placed:
            return True  # "… trung tâm phục vụ hành chính công. Cả tỉnh có 114 trung tâm, đặt tại"
        if not context.folded.startswith(_OF_A_TIER, count.end):
            return False
        told = context.hits_in("noun", 0, count.start)
        named = any(one.phrase.code == "service_centre" for one in told)
        return named and _OTHER_CENTRE.search(context.folded, 0, count.start) is None

    def _are_received(self, count: Count, sentence: int) -> bool:
        """Whether procedures are handed down, or somebody to whom they were received some.

        "UBND tỉnh ủy quyền 312 thủ tục. Riêng Ban Quản lý Khu kinh tế nhận 41 thủ tục".
        """
        last, deed, folded = self._last, count.action, self._context.folded
        if deed is None:
            return False
        if _MORE_TO_THEM.fullmatch(folded, deed.start, count.start):
            return True  # "xã được giao thêm 21 thủ tục"
        if _HANDS.fullmatch(folded, deed.start, count.start) and _DOWN.match(folded, count.end):
            return True
        if last is None or last.metric != DELEGATED or sentence - self._last_sentence > 1:
            return False
        return deed.phrase.surface.endswith(_RECEIVES)

    def _are_posts_again(self, clauses: Clauses, count: Count, sentence: int) -> bool:
        """Whether exams go on: "đưa 79 chức danh ra thi … . Riêng năm 2022 có 21 vị trí"."""
        last, begin = self._last, clauses.sentence.start
        if last is None or last.metric not in POSTS or sentence - self._last_sentence > 1:
            return False
        before = clauses.counted_before(count)[-1:]
        if not before and _HOLDS_EXAMS.search(self._context.folded, begin, count.start):
            return True
        begin = before[0].end if before else begin
        if not clauses.ends(count) or any(one.noun != "post" for one in before):
            return False
        return is_frame(self._context, begin, count.start)

    def _leave_too(self, count: Count, noun: str) -> bool:
        """Whether more leave: "612 người nghỉ theo Nghị định 178. Hà Giang có 143 người nghỉ".

        Why is not told again.
        """
        if noun not in _PEOPLE or not _LEAVE.match(self._context.folded, count.end):
            return False
        index = self._context.sentence_index(count.start)
        return any(
            one.metric == STAFF_CUT
            and one.count.action is not None
            and one.count.action.phrase.code in _LEAVING
            and index - self._context.sentence_index(one.start) <= _SOON_AFTER
            for one in self._recent
        )

    def _asked_again(self, count: Count, noun: str, sentence: int) -> str | None:
        """The metric of "gợi ý kiểm điểm 8 tập thể; cấp ủy cấp huyện gợi ý 61 tập thể nữa"."""
        last = self._last
        if last is None or last.metric != UNITS_ASKED or sentence - self._last_sentence > 1:
            return None
        again = self._context.folded.endswith(_SUGGEST, 0, count.start)
        return UNITS_ASKED if again and noun in ("unit", "party_org") else None

    def _are_taught(self, clauses: Clauses, count: Count) -> bool:
        """Whether classes are held for them: "mở 26 lớp cho 2.140 lượt bí thư chi bộ"."""
        if self._families.get(count.noun) not in _WHO_LEARN:
            return False
        opens = _CLASSES_FOR.search(self._context.folded, clauses.sentence.start, count.start)
        return opens is not None

    def _is_to_be_remedied(self, count: Count) -> bool:
        """Whether they were found and are due: "có 19 hạn chế phải khắc phục"."""
        deed = count.action
        return (
            deed is not None
            and count.how == "passive"
            and (
                deed.phrase.surface.startswith(("cần ", "phải "))
                or _IS_DUE.fullmatch(self._context.folded, count.end, deed.start) is not None
            )
        )

    def _holds(
        self, rule: Rule, inside: set[str], clauses: Clauses, count: Count, sentence: int
    ) -> bool:
        """The same, but that a congress told of right before need not be named again."""
        last = self._last
        if _OF_CONGRESS in rule.needs and last is not None and last.metric in CONGRESSES:
            inside = inside | ({_OF_CONGRESS} if sentence - self._last_sentence <= 1 else set())
        return super()._holds(rule, inside, clauses, count, sentence)
