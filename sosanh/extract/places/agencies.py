"""Offices, schools, firms and bodies of the country that a text names as those who act."""

import re
from collections.abc import Sequence

from sosanh.extract.numbered import NumberedText
from sosanh.extract.places.mention import NATIONAL, Mention
from sosanh.extract.text.institutions import find_institutions
from sosanh.extract.text.spans import Spans

_OPENING = 45
_ASIDE = 45
"""Characters of the parenthesis behind a name that says where it is."""
_OPENED = re.compile(
    r"(?!trong đó|riêng|cụ thể|ngoài ra)(?:[^,;:]{0,40}[,:] )?(?:tại |ở |toàn |đối với )?"
)
_COMMITTEE_OF = ("đảng bộ ", "đảng ủy ")
_COMMITTEES = ("đảng bộ ", "đảng ủy ")
_OPENS_CLAUSE = re.compile(r";|\btrong đó,?")
_SUBORDINATE = re.compile(
    r"\b(?:theo|khi|của|do|được|thực hiện|từ|vì|đề nghị|kiến nghị|đề xuất|trình|báo cáo|xin|với)\b"
)
_OWN_TURN = re.compile(r"\n\s*(?:đối với|riêng(?: đối với)?) (?:đảng bộ )?(?:tỉnh|thành phố) ")
"""Where a text that has told of the country turns to its own province."""
_TURN_WITHIN = 3_000
_OPENING_LEAD = len("Trong 6 tháng đầu năm 2023, ")
_EXCLUDED = re.compile(r"\b(?:không tính|không kể|ngoại trừ|ngoài)\b[^,;]*\Z")
_CARRIED_OUT = re.compile(r"(?:thực hiện|triển khai|quán triệt|căn cứ)\b[^.;]{0,90}\bcủa\b[^.;]*\Z")
"""Before one of those whose orders are carried out, and who did not do what is counted."""
_OF_PLACE = re.compile(r" (?:tp\.? ?|tỉnh |thành phố |quận |huyện )?")
_OF_ITS_PLACE = re.compile(r" (?:tỉnh|thành phố|tp\.?)\b")
_COUNTED = re.compile(
    r"(?:,? (?:đứng|xếp) (?:vị trí )?thứ \w+,?| [-–] [^,;:.()\d–-]{3,40} [-–]"
    r"|, (?:nơi|đơn vị|vốn|từng|tuy|dù) [^,;:.()\d]{3,60},)? "
    r"(?:(?:cũng|mới|chỉ|còn|vẫn|lại|với|có|là|đạt|được|giờ|nay|đã) )*"
    r"(?:tỷ lệ (?:đạt |là )?)?(?:hơn |gần |trên |khoảng )?\d"
)
_LESSENING = ("cut", "trim", "abolish")
_VERB_WITHIN = 20
_ACCOMPANIED = ("cùng ", "cùng với ", "phối hợp với ", "thống nhất với ")
_BY_WHOM = ("được ", "do ", "bị ")
_ADDRESSED = re.compile(
    r"\b(?:báo cáo|gửi|trình|kiến nghị|đề nghị|đề xuất)(?: [^\W\d]+){0,2}?"
    r" (?:gửi|về|lên|với|tới|cho) \Z"
)
"""Before one to whom others report: "được các tỉnh báo cáo về Bộ Nội vụ, gồm 412 người"."""
_ADDRESSED_LEAD = 40
_OF_SEVERAL = re.compile(
    r"\b(?:của|thuộc) (?:\d[\d/]* )?[^,;:.()\d]{3,60} và (?:[^,;:.()\d]{1,24} )?\Z"
)
"""Before the last of several whose part of the work others did: "của cục A và cục B, giảm 209"."""
_OF_SEVERAL_LEAD = 100
_CHARGED = ("giao ", "giao cho ", "chỉ đạo ", "yêu cầu ")
"""Before one who is told to do something: "giao Sở Nội vụ xây dựng đề án"."""
_NO_AGENCY = ("đảng ", "trưởng ", "phó ")
"""Before "bộ Công an" in "Đảng bộ Công an", before "ban Tổ chức" in somebody's office."""
_SOURCE = re.compile(r"\b(?:theo|tin|thông tin|số liệu|thống kê)(?: (?:thông tin|tin|của|từ))* \Z")


class Agencies:
    """The agencies of one text, given where it names provinces: (start, end, folded name)."""

    def __init__(self, context: NumberedText, provinces: Sequence[tuple[int, int, str]]) -> None:
        self._context = context
        self._provinces = provinces

    def institutions(self) -> list[Mention]:
        """The offices, schools and firms with a figure of their own that are no ministry."""
        context, body = self._context, self._context.document
        ministries = Spans(
            (hit.start, hit.end)
            for hit in context.hits("agency")
            if hit.phrase.code in ("national", "country")
        )
        return [
            Mention(
                one.start, one.end, "agency", self._province_within(one.start, one.end), one.name,
                carries=False, closes=one.closes,
            )
            for one in find_institutions(context.text, body.body_start, body.body_end)
            if not ministries.touch(one.start, one.end)
        ]  # fmt: skip

    def acting(self, taken: Spans) -> list[Mention]:
        """The agencies of the catalogue that act, outside `taken`, and the country if it does."""
        context, found = self._context, []
        provinces_end = {start: end for start, end, _ in self._provinces}
        for hit in context.hits("agency"):
            if taken.touch(hit.start, hit.end):
                continue
            if hit.phrase.code == "none" or context.folded.endswith(_NO_AGENCY, 0, hit.start):
                continue
            # "hải quan TP. HCM" is the agency there, not the city
            gap = _OF_PLACE.match(context.folded, hit.end)
            end = provinces_end.get(hit.end + 1, hit.end)
            if gap is not None:
                end = provinces_end.get(gap.end(), end)
            if hit.phrase.code == "inspector" and not self._lessens(end):
                continue  # what inspectors find out is not their own
            its_place = _OF_ITS_PLACE.match(context.folded, end)
            if its_place is not None and end == hit.end and hit.phrase.code == "province":
                end = its_place.end()  # "Cục Thuế tỉnh"
            linked = hit.start - context.sentence_at(hit.start).start > len("ở các ") and any(
                link.end >= hit.start - 1
                for link in context.hits_in("area_link", hit.start - 12, hit.start)
            )
            if hit.phrase.code == "country":
                carries = self._is_told_of_the_country(hit.start)
                if not linked and (carries or self._decides(hit.start, hit.end)):
                    found.append(Mention(hit.start, hit.end, "national", None, NATIONAL, carries))
            elif linked or self._acts(hit.start, end):
                area = context.text[hit.start : end]
                national = hit.phrase.code == "national"
                found.append(
                    Mention(
                        hit.start,
                        end,
                        "agency",
                        None if national else self._province_within(hit.start, end),
                        area,
                        carries=self.is_committee(hit.start) and self.opens_paragraph(hit.start),
                        national=national,
                        linked_only=linked,
                    )
                )
        return found

    def _lessens(self, end: int) -> bool:
        """Whether whom a name that ends there names cuts something: "Thanh tra tỉnh giảm 2 …"."""
        deeds = self._context.hits_in("action", end, end + _VERB_WITHIN)
        return any(hit.phrase.code in _LESSENING for hit in deeds[:1])

    def is_committee(self, start: int) -> bool:
        """Whether a Party organisation stands there, "Đảng bộ Công an tỉnh", and no office."""
        folded = self._context.folded
        return folded.startswith(_COMMITTEES, start) or folded.endswith(_COMMITTEE_OF, 0, start)

    def opens_paragraph(self, start: int) -> bool:
        """Whether the first sentence of a paragraph begins there, but for a time or an adverb."""
        context = self._context
        index = context.sentence_index(start)
        sentence = context.sentences[index]
        if index and context.sentences[index - 1].paragraph == sentence.paragraph:
            return False
        return _OPENED.fullmatch(context.folded, sentence.start, start) is not None

    def _province_within(self, start: int, end: int) -> str | None:
        """The province that a name tells of: "Công ty Điện lực Hải Dương", "Đồn A (Điện Biên)"."""
        if self._context.folded.startswith(" (", end):
            end = max(end, self._context.folded.find(")", end, end + _ASIDE))
        return next((name for at, _, name in self._provinces if start < at < end), None)

    def _acts(self, start: int, end: int) -> bool:
        """Whether the agency at `start` is the one whose figures follow, not a speaker's office."""
        context = self._context
        if any(hit.end >= start - 2 for hit in context.hits_in("title_word", start - 24, start)):
            return False
        if _ADDRESSED.search(context.folded, max(0, start - _ADDRESSED_LEAD), start) or any(
            hit.end >= start - 1 for hit in context.hits_in("agency_verb", start - 14, start)
        ):
            return False  # "trình bộ Tài chính phê duyệt", "báo cáo về Bộ Nội vụ"
        if context.folded.endswith(_BY_WHOM, 0, start):
            return False  # "Năm 2018, thành phố được Bộ Nội vụ giao 2.028 biên chế"
        if context.folded.endswith("chánh ", 0, start):
            return False  # "Theo Chánh Văn phòng UBND thành phố …": who speaks
        if context.folded.endswith(_ACCOMPANIED, 0, start):
            return False  # "Ủy ban sẽ cùng Thanh tra tỉnh lập đoàn kiểm tra 40 tổ chức"
        if _SOURCE.search(context.folded, max(0, start - 30), start) and context.folded.startswith(
            ",", end
        ):
            return False
        deeds = [hit for hit in context.hits_in("action", end, end + 40) if hit.start <= end + 6]
        if context.folded.startswith(";", end):
            deeds = []  # "của các sở: Y tế, Thanh tra tỉnh; bãi bỏ 124 thủ tục"
        told = [hit.start for hit in context.hits_in("agency_verb", end, end + 40)]
        if context.folded.startswith(",", end) and _OF_SEVERAL.search(
            context.folded, max(context.sentence_at(start).start, start - _OF_SEVERAL_LEAD), start
        ):
            deeds = []
        counted = [hit.start for hit in deeds if hit.phrase.code not in ("other", "recommend")]
        if told and told[0] <= end + 6 and told[0] not in counted:
            return False  # "Bộ Nội vụ đã thẩm định biên chế của 29 bộ, ngành, giảm …"
        if context.folded.endswith(_CHARGED, 0, start) and all(
            hit.phrase.code == "build" for hit in deeds
        ):
            return False
        if deeds:
            return True
        if self.is_committee(start) and self.opens_paragraph(start):
            return True
        if _COUNTED.match(context.folded, end):
            return True  # "…, tiếp theo là Sở Y tế với hơn 120"
        most = context.folded.endswith(("nhất ", "nhất là "), 0, start)
        if most and _COUNTED.match(context.folded, end + 1):
            return True  # "kém nhất là Sở Y tế, 91,6%"
        sentence = context.sentence_at(start)
        if _EXCLUDED.search(context.folded, sentence.start, start):
            return False
        if _CARRIED_OUT.match(context.folded, sentence.start, start):
            return False
        verbs = context.hits_in("agency_verb", end, min(sentence.end, end + 40))
        return start - sentence.start < 45 and not verbs

    def _decides(self, start: int, end: int) -> bool:
        """Whether a body of the whole country opens its clause and does what is counted."""
        context = self._context
        sentence = context.sentence_at(start)
        opening = _OPENS_CLAUSE.split(context.folded[sentence.start : start])[-1]
        if len(opening) > _OPENING or _SUBORDINATE.search(opening):
            return False
        limit = min(sentence.end, end + 60)
        verbs = [hit.start for hit in context.hits_in("agency_verb", end, limit)]
        actions = [
            hit.start
            for hit in context.hits_in("action", end, limit)
            if hit.phrase.attributes["weight"] != "weak"
        ]
        return bool(actions) and min(actions) < min(verbs, default=limit)

    def _is_told_of_the_country(self, start: int) -> bool:
        """Whether a central body opens what is told of the whole country, the province behind it.

        So do reports of a conference of the whole country: first "Năm 2023, Bộ Chính trị …", in a
        paragraph of its own, and further down "Đối với Đảng bộ tỉnh …".
        """
        context = self._context
        turn = _OWN_TURN.search(context.folded, start, start + _TURN_WITHIN)
        return turn is not None and start - context.sentence_at(start).start <= _OPENING_LEAD
