"""Deeds that a clause comes back to: what sums up, and what is reached after a change."""

import re

from sosanh.extract.catalogue.phrases import Hit
from sosanh.extract.context import TextContext
from sosanh.extract.counts.behind import AS_SHARE
from sosanh.extract.counts.count import CHANGES, Count
from sosanh.extract.counts.named import SUMMED_UP
from sosanh.extract.counts.parts import CountParts
from sosanh.extract.text.cued import cued

_MOVED_TO = re.compile(
    r" (?:đã |cũng |lại |tiếp tục )*(?:(?:tăng|giảm)(?: thêm| đi| nhẹ| mạnh)?\b[^;:()]{1,80},"
    r" (?:nâng (?:tổng số |con số này )?)?"
    r"(?:lên(?: tới| mức| thành)?|(?:xuống |chỉ |nay )*còn|xuống|đạt)"
    r"|(?:giảm|hạ|rút)(?: mạnh| dần)?(?: xuống)?(?: chỉ)? còn|(?:ở|đạt|dừng ở) mức|(?:lên|đạt) tới)"
    r" (?:hơn |gần |trên |khoảng )?\Z"
)
"""What leads from a change to what it is now: "… tăng 24 so với năm trước, lên 188"."""
_TO_NOW = tuple(
    f" {word} {about}"
    for word in ("lên", "tới", "mức", "thành", "còn", "xuống", "đạt")
    for about in ("", "hơn ", "gần ", "trên ", "khoảng ")
)
"""How that ends."""
_BY_NOW_ARE = re.compile(
    r", (?:và |nên |nhờ đó )?(?:tổng số )?(?:tính )?(?:đến|tới)"
    r" (?:nay|hết [^,;.:]{3,16}|ngày [\d/.-]+)"
    r"(?:,? (?:đã|là|có|được|tổng số|tỉnh))* \Z"
)
"""What sums up the procedures of a deed: "ký quyết định ủy quyền, tổng số đến nay là 276"."""
_RAISED_SINCE = cued(
    r", (?:qua đó |nhờ đó |đã |và )*nâng (?:tổng )?số(?: [^,;:.()\d]{1,40}?)? (?:kể )?từ"
    r" (?:năm|đầu|khi|tháng|ngày)\b[^,;:()]{0,40}? (?:lên(?: tới| thành)?|là)"
    r" (?:hơn |gần |trên )?\Z",
    "nâng ",
)
"""What sums up a deed since a time: "…, nâng tổng số từ năm 2015 đến nay lên 512"."""
_THEN_CHANGED = (", ", ", đã ", ", cũng ")
_BEHIND_CHANGE = re.compile(
    r"(?: so (?:với )?[^,;:.()\d]{3,40}(?:20\d\d)?)?(?:,? và|, cùng|,|;) (?:hơn |gần )?"
)
"""Between by how many it changed and the others: "… so với cùng kỳ năm trước, và 1.148 …"."""
_AND_OTHERS = re.compile(
    r"(?:,? ?\(?(?:chiếm|đạt|bằng|tức|tương đương)?(?: là)? ?[\d,.]{1,6} ?%\)?)?"
    r"(?:,|,? và|,? cùng) (?:hơn |gần )?"
)
"""Between what some underwent and others who did too: "…, tức 19,6%, và 3.315 đảng viên"."""


class ResumedCounts(CountParts):
    """The counts of one sentence, of which some go on with a deed told further before."""

    def _summed_up(self, context: TextContext, count: Count) -> Hit | None:
        """The deed of "hằng năm gợi ý kiểm điểm những nơi có vấn đề, tổng cộng 38 tập thể"."""
        raised = self._raised_since(count)
        if raised is not None:
            return raised
        summed = SUMMED_UP.search(self._folded, self.sentence.start, count.start)
        if summed is None and count.noun == "procedure" and self.ends(count):
            summed = _BY_NOW_ARE.search(self._folded, self.sentence.start, count.start)
        if summed is None or not count.noun:
            return None
        deeds = [hit for hit in self._strong if hit.end <= summed.start()]
        if not deeds or (deeds[-1].phrase.code, count.noun) not in context.vocabulary.rules:
            return None
        told = any(deeds[-1].end <= one.start < count.start and one.noun for one in self.counts)
        return None if told and not self._are_times(deeds[-1], count) else deeds[-1]

    def _raised_since(self, count: Count) -> Hit | None:
        """The deed of "tinh giản 187 biên chế, nâng tổng số từ năm 2015 đến nay lên 512"."""
        raised = _RAISED_SINCE.search(self._folded, self.sentence.start, count.start)
        before = [one for one in self.counted_before(count) if one.noun]
        if raised is None or not before or before[-1].end > raised.start():
            return None
        told = before[-1]
        if told.action not in self._strong or count.noun not in ("", "person", told.noun):
            return None
        count.noun = told.noun
        return told.action

    def _are_times(self, deed: Hit, count: Count) -> bool:
        """Whether what is counted between is of another kind: "qua hai đợt, tổng cộng 46"."""
        between = [one for one in self.counts if deed.end <= one.start < count.start]
        return all(one.numeral.form == "word" and one.noun != count.noun for one in between)

    def _level_after_change(self, context: TextContext, count: Count) -> Hit | None:
        """The deed of "số đảng viên được kết nạp tăng 12% so với năm trước, lên 1.516"."""
        if not self._folded.endswith(_TO_NOW, self.sentence.start, count.start):
            return None
        moved = _MOVED_TO.search(self._folded, self.sentence.start, count.start)
        if moved is None:
            return None
        nouns = [
            hit for hit in context.hits_in("noun", self.sentence.start, moved.start())
            if self._folded.endswith("số ", self.sentence.start, hit.start)
        ]  # fmt: skip
        if not nouns or any(nouns[-1].end <= one.start < moved.start() for one in self.counts):
            return None
        noun = nouns[-1].phrase.code
        deeds = [
            hit for hit in self._strong
            if nouns[-1].end <= hit.start and hit.end <= moved.start() + 1
            and (hit.phrase.code, noun) in context.vocabulary.rules
        ]  # fmt: skip
        if not deeds or deeds[-1].phrase.code in (*CHANGES, "reduced_to", "merge"):
            return None
        if count.noun not in (noun, "", "person") or not self.ends(count):
            return None
        count.noun = noun
        return deeds[-1]

    def _behind_change(self, context: TextContext, previous: Count, count: Count) -> Hit | None:
        """The deed of "kiểm tra 263 tổ chức, tăng 18 so với cùng kỳ, và 1.148 đảng viên"."""
        change = previous.action
        if change is None or change.phrase.code not in CHANGES or not count.noun:
            return None
        before = [one for one in self.before(previous) if one.numeral.form != "percent"][-1:]
        if not before or previous.parenthesis != count.parenthesis:
            return None
        deed = before[0].action
        if deed is None or deed not in self._strong or deed.phrase.code in CHANGES:
            return None
        known = (deed.phrase.code, count.noun) in context.vocabulary.rules
        if not known or count.noun == before[0].noun:
            return None
        changed = self._folded[before[0].end : change.start] in _THEN_CHANGED
        joined = changed and _BEHIND_CHANGE.fullmatch(self._folded, previous.end, count.start)
        return deed if joined else None

    def _befell_too(self, context: TextContext, previous: Count, count: Count) -> bool:
        """Whether others underwent the same: "243 đảng viên bị thi hành kỷ luật, 8 tổ chức".

        Nothing may follow that would say what they did or underwent.
        """
        deed = previous.action
        if deed is None or previous.how != "passive" or not count.noun or count.parenthesis >= 0:
            return False
        if count.noun == previous.noun or not self.ends(count) or deed.end > count.start:
            return False
        joined = _AND_OTHERS.fullmatch(self._folded, deed.end, count.start)
        return joined is not None and (deed.phrase.code, count.noun) in context.vocabulary.rules

    def _repeats_before(self, share: Count) -> bool:
        """Whether a percent only says again how many the count before it is."""
        before = [one for one in self.before(share) if one.numeral.form != "percent"]
        return bool(before) and bool(
            AS_SHARE.fullmatch(self._folded, before[-1].end, share.numeral.end)
        )
