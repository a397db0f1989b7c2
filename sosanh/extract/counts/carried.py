"""Counts that take over the deed of the count before, and those that only seem to.

"kiểm tra 64 tổ chức, 312 đảng viên" names one deed for both; "kiểm tra 9 đảng viên, 7 đảng viên có
vi phạm" tells what came of it.
"""

import re

from sosanh.extract.catalogue.phrases import Hit
from sosanh.extract.counts.count import Count
from sosanh.extract.counts.resumed import ResumedCounts
from sosanh.extract.text.rows import JOINT_OF_LIST

LOOKED_INTO = ("inspect", "inspect_signs", "supervise", "inspect_supervise")
"""Deeds of those who inspect."""
_HAS_OWN_VERB = re.compile(
    r"(?: về [^,;:.()\d]{2,24}?)?"
    r" (?:chuyển (?:đi|đến|sang|về|công tác|sinh hoạt|vùng)|hy sinh|từ trần|qua đời|nghỉ hưu|vắng"
    r"|xin|chưa|nữa (?:vướng|chưa|phải|còn|đang)"
    r"|phải (?:lùi|hoãn|dừng|giãn)|không|sẽ|còn (?:chậm|dở|nợ|vướng|lại)|đang|tồn đọng"
    r"|quá hạn|dự (?:thi|tuyển)|đăng ký"
    r"|(?:đã |sẽ )?được (?:điều(?! trị)|chuyển|bố trí|tiếp nhận|phân công|biệt phái)"
    r"|(?:đã )?chuyển (?:cấp|cơ quan|cho|kỳ|tiếp))\b"
)
"""Behind one that is listed, what it does itself: "hoàn thành 21 đề án; 3 đề án chuyển sang …"."""
_THEN_DISCIPLINED = re.compile(
    r" có (?:khuyết điểm, )?vi phạm,? (?:và )?(?:phải|đến mức phải|đã)"
    r"(?: thi hành| xử lý)? kỷ luật \d"
)
"""What makes "kỷ luật 3 tổ chức và 95 đảng viên có vi phạm, phải kỷ luật 37" two findings."""
_ON_WHAT = re.compile(r"[^;:.()]{0,150} đối với (?:các |tổng số )?")
_AND_NO_MORE = re.compile(r"\)?(?:[,;.)]| (?:đến|tới) mức\b| (?:phải|bị|và|cần)\b|\s*\Z)")
_TO_OTHERS = re.compile(rf"{JOINT_OF_LIST}(?: giao)? (?:cho|về|xuống) [^,;:.()\d]{{3,60}} ")
_NEXT_OF = {
    "delegate": re.compile(
        rf"{JOINT_OF_LIST} (?:cho )?(?:chủ tịch|giám đốc|ubnd|ủy ban nhân dân|các sở|sở|cấp"
        r"|thủ trưởng|ban quản lý)\b[^,;:.()\d]{0,60} "
    ),
    "rotate": re.compile(rf"{JOINT_OF_LIST} (?:từ|giữa) [^,;:.()\d]{{3,40}} "),
}
"""What leads to who is given, or goes where, next: "…, chủ tịch UBND cấp huyện 41 thủ tục"."""


class CarriedCounts(ResumedCounts):
    """The counts of one sentence and which of them go on with the deed of the one before."""

    def _goes_on_alike(self, previous: Count, count: Count, state: Hit | None) -> bool:
        """Whether the deed of `previous` is that of `count`, along a coordination.

        `state` is what is told behind `count`, if anything: of a broken rule at most.
        """
        broke_rules = (
            previous.action in self._strong and state is not None and state.phrase.code == "violate"
        )
        return (
            previous.action is not None
            and previous.parenthesis == count.parenthesis
            and (state is None or broke_rules)
            and not (state is not None and self._tells_outcome(previous, count))
            and not self._folded.startswith(" còn lại", count.end)
            and not _THEN_DISCIPLINED.match(self._folded, count.end)
            and not _HAS_OWN_VERB.match(self._folded, count.end)
            and self._continues(previous, count)
            and not (previous.how == "passive" and count in self._owners)
            and not self._lessens_others(count)
            and not self._was_before_cut(previous, count)
        )

    def _tells_outcome(self, previous: Count, count: Count) -> bool:
        """Whether some of the same are told of: "kiểm tra 9 đảng viên, 7 đảng viên có vi phạm"."""
        between = self._folded[previous.end : count.start].rstrip()
        same = bool(count.noun) and count.noun == previous.noun
        return same and between.endswith((",", "thì", "thì có", ", có", "cả"))

    def _of_visit(self, previous: Count | None, count: Count) -> Hit | None:
        """What groups do in "18 đoàn giám sát việc lãnh đạo, chỉ đạo … đối với 43 tổ chức đảng"."""
        hit = previous.noun_hit if previous is not None and previous.noun == "visit" else None
        if hit is None or previous is None or not count.noun:
            return None
        if not _ON_WHAT.fullmatch(self._folded, previous.end, count.start):
            return None
        deeds = [one for one in self._strong if hit.start <= one.start < hit.end]
        return deeds[0] if deeds and deeds[0].phrase.code in LOOKED_INTO else None

    def _is_outcome(self, previous: Count, count: Count, state: Hit) -> bool:
        """Whether some of those inspected broke rules: "kiểm tra 64, trong đó 9 đảng viên có …".

        What tells of which rules sets a part apart instead: "… 9 vi phạm chính sách dân số".
        """
        whole = previous.part_of or previous
        inspected = whole.action is not None and whole.action.phrase.code in LOOKED_INTO
        return (
            inspected
            and state.phrase.code == "violate"
            and whole.noun == count.noun
            and _AND_NO_MORE.match(self._folded, state.end) is not None
        )

    def _is_given_to_next(self, previous: Count, count: Count) -> bool:
        """Whether others are given more of it: "ủy quyền cho các sở 96 thủ tục, cho huyện 27"."""
        if count.noun != previous.noun or previous.parenthesis != count.parenthesis:
            return False
        between = self._folded, previous.end, count.start
        deed = previous.action.phrase.code if previous.action is not None else ""
        goes_on = _NEXT_OF.get(deed)
        goes_on_so = goes_on is not None and goes_on.fullmatch(*between) is not None
        if goes_on_so and not self._acted_between(previous, count):
            return True
        return _TO_OTHERS.fullmatch(*between) is not None

    def _acted_between(self, previous: Count, count: Count) -> bool:
        return any(
            previous.end <= hit.start and hit.end <= count.start and hit is not previous.action
            for hit in self._strong
        )

    def _was_before_cut(self, previous: Count, count: Count) -> bool:
        """Whether a list starts anew: "15 sở, giảm 6 cơ quan; 87 phòng, giảm 34 phòng"."""
        deed = previous.action
        if deed is None or ";" not in self._folded[previous.end : count.start]:
            return False
        stop = next((one.start for one in self.counts if one.start > count.end), count.end)
        return any(
            hit.phrase.code == deed.phrase.code and count.end <= hit.start < stop
            for hit in self._strong
        )

    def _next_share(self, index: int) -> bool:
        """Whether shares go on: "giảm 17% số phòng, 12% số đơn vị sự nghiệp"."""
        count = self.counts[index]
        if not index or count.numeral.form != "percent" or not count.noun:
            return False
        previous = self.counts[index - 1]
        shares = previous.is_lessened and previous.numeral.form == "percent"
        return shares and self._continues(previous, count)
