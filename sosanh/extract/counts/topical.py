"""Counts whose deed the topic of their sentence, or the subject that they are linked to, tells."""

import re

from sosanh.extract.catalogue.phrases import Hit
from sosanh.extract.context import TextContext
from sosanh.extract.counts.aims import aim_before
from sosanh.extract.counts.carried import CarriedCounts
from sosanh.extract.counts.count import CARRIED, FILLING_POSTS, Count
from sosanh.extract.counts.ellipsis import is_frame
from sosanh.extract.counts.topics import nouns_of, topic_of
from sosanh.extract.text.segments import Sentence

_ROW_OPENS = re.compile(
    r"(?:,? (?:trong đó|gồm|bao gồm|cụ thể)(?: như sau)?:?|:) (?:\w+ ){2,9}là (?:hơn |gần )?\Z"
)
"""What leads in the first of a row: "…, trong đó huyện Minh Long là 7 người"."""
_CUT_FROM = ("person", "staff", "public_servant")
"""Nouns of those who leave the payroll."""
_SUBJECT = re.compile(
    r"(?:^|[,;]) (?:và |còn |riêng )?(?:tổng )?(?:số|ở|với|mục tiêu|chỉ tiêu|kế hoạch)\b"
    r"[^,;:.()\d]*(?:năm \d{4} )?là(?: \w+)? ?\Z"
)
"""The subject with which figures go on: "…, số đảng viên là 1.908"."""
_AT_LEVEL = re.compile(
    r" ?(?:(?:ở|tại|có|cấp|các) )*(?:huyện|xã|quận|phường)"
    r"(?:, (?:xã|phường|thị trấn|huyện|quận|thị xã|thành phố))*(?: (?:là|có|đạt|mới|được))*:? "
)
"""What turns a label on two posts to the units of a level: "…: huyện, thành phố 2/11"."""
_OF_TOTAL = re.compile(r" (?:trên|trong) (?:tổng )?(?:số )?\d")


def _has_so_many(left: Hit | None) -> bool:
    """Whether a place has them: "toàn tỉnh có 412 đảng viên", no "Đảng bộ tỉnh hiện có"."""
    surface = left.phrase.surface if left is not None else ""
    return surface.startswith("toàn ") and "đảng bộ" not in surface and "hiện" not in surface


class TopicalCounts(CarriedCounts):
    """The counts of one sentence and what its topic says was done to them."""

    def __init__(self, context: TextContext, sentence: Sentence) -> None:
        """Find the counts of `sentence`, and its topic."""
        super().__init__(context, sentence)
        self._topic = topic_of(context, sentence, self.counts)

    def _is_on_topic(
        self, context: TextContext, count: Count, previous: Count | None, left: Hit | None
    ) -> bool:
        """Give the first count of the sentence the action that its topic names, if it fits.

        `left` is the weak action of its own, if any.
        """
        topic = self._topic
        if topic is None or previous is not None:
            return False
        known = context.vocabulary.rules
        start = max(topic.end, self.sentence.start)
        own = topic.start >= self.sentence.start
        aim = aim_before(self._folded, start, count.start) if own else None
        if aim is not None and count.noun_hit is None:
            count.noun = ""  # "Về kết nạp đảng viên, kế hoạch năm là 1.500"
        end = count.start if aim is None else aim
        turned = self._folded.endswith(",", topic.start, topic.end)  # "Giám sát cũng vậy, 640"
        nothing = (aim is not None or turned) and not self._folded[start:end].strip()
        unnamed = not count.noun and self.ends(count)
        if own and unnamed and (nothing or is_frame(context, start, end)):
            # "Kết nạp đảng viên mới: năm 2021 là 812"
            named = context.hits_in("noun", topic.start, topic.end)
            if len(named) > 1:  # "Chỉ tiêu kết nạp đảng viên giao cho các đảng bộ"
                deed = topic.action
                named = [
                    one for one in named
                    if deed.start <= one.start <= deed.end + 1 or one.end + 1 == deed.start
                ]  # fmt: skip
                named = [one for one in named if one.end > deed.end] or named
                done_to = [one for one in named if (deed.phrase.code, one.phrase.code) in known]
                named = done_to or context.hits_in("noun", deed.start, deed.end)
            # "Các huyện có nhiều đảng viên bị kỷ luật: Nho Quan 9"
            codes = {one.phrase.code for one in named} or nouns_of(context, topic)
            if not codes and _OF_TOTAL.match(self._folded, count.end):
                # "Ủy quyền: đến hết quý I, 318 trên tổng số 2.047 thủ tục"
                codes = {next(one.noun for one in self.counts if one.start > count.start)}
            count.noun = codes.pop() if len(codes) == 1 else ""
        people = topic.is_asked and count.noun == "person" and self.ends(count)
        if not own and (unnamed or people) and is_frame(context, start, end, bare=True):
            above = context.hits_in("noun", topic.start, self.sentence.start)
            fit = {one.phrase.code for one in above} & {
                noun for deed, noun in known if noun and deed == topic.action.phrase.code
            }
            count.noun = fit.pop() if len(fit) == 1 else ""
        elif topic.is_asked and not topic.asks_how_many and count.noun and left is not None:
            return False  # "Công tác kết nạp ra sao?": "Toàn tỉnh có 17.000 đảng viên"
        if own and topic.action.phrase.code in FILLING_POSTS:
            at_level = _AT_LEVEL.fullmatch(self._folded, start, count.start) is not None
            count.noun = "admin_unit" if at_level and self.ends(count) else count.noun
        rules = known.get((topic.action.phrase.code, count.noun), ())
        about = context.hits_in("cue", topic.start, self.sentence.end)
        cues = {hit.phrase.code for hit in about}
        if not any(own or cues.issuperset(rule.needs) for rule in rules):
            return False  # "Công tác xây dựng Đảng": "Đảng bộ có 17 chi bộ"
        asked = topic.asks_number and (unnamed or people or _has_so_many(left))
        if not (own or asked) and left is not None and left.phrase.code == "total_whole":
            return False  # "Công tác kết nạp đảng viên": "Toàn Đảng bộ có 412 chi bộ"
        gap = self._folded[start : count.start]
        said = any(
            start <= hit.start < end and hit.phrase.code != "complete" for hit in self._strong
        )
        told = own and count.noun and not said and len(gap) <= CARRIED and ";" not in gap
        if told or is_frame(context, start, end, bare=True):
            count.action, count.how = topic.action, "adjacent"
            return True
        return False

    def _take_up(self, count: Count, previous: Count | None) -> None:
        """Go on with the action in "số tổ chức được kiểm tra là 612, số đảng viên là 1.908"."""
        floor = previous.end if previous is not None else self.sentence.start
        for total in self.actions:
            if floor <= total.start < count.start and total.phrase.code == "total_whole":
                count.action, count.how = total, "distant"
                return
        heads = self._heads_row_of_places(count) if previous is None else None
        if heads is not None:
            count.action, count.how = heads, "distant"
            return
        named = count.noun or _OF_TOTAL.match(self._folded, count.end)
        if (
            previous is None
            or previous.action not in self._strong
            or previous.parenthesis != count.parenthesis
            or not named
        ):
            return
        gap = self._folded[previous.end : count.start]
        acted = any(
            previous.end <= hit.start < count.start and hit is not previous.action
            for hit in self._strong
        )
        if not acted and len(gap) <= CARRIED and _SUBJECT.search(gap):
            count.action, count.how = previous.action, "carried"

    def _heads_row_of_places(self, count: Count) -> Hit | None:
        """The deed of "các huyện tinh giản biên chế, trong đó huyện Minh Long là 7 người"."""
        opening = _ROW_OPENS.search(self._folded, self.sentence.start, count.start)
        if opening is None or count.noun not in _CUT_FROM:
            return None
        deeds = [hit for hit in self._strong if hit.end <= opening.start()]
        return deeds[-1] if deeds and deeds[-1].phrase.code == "trim" else None
