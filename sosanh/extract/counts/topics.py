"""What a sentence, or the ones after a heading, are about: "Về giám sát chuyên đề, có 48 tổ chức".

The topic names the action; the count only says how many of what. It governs only where nothing
but a frame parts the two, and only until another action comes.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from sosanh.extract.catalogue.phrases import Hit
from sosanh.extract.context import TextContext
from sosanh.extract.counts.count import Count
from sosanh.extract.counts.ellipsis import is_frame
from sosanh.extract.text.cued import cued
from sosanh.extract.text.interviews import ANSWERER
from sosanh.extract.text.rows import PLACES_LED_IN
from sosanh.extract.text.segments import Sentence

_TIME = (
    r"(?<=năm )20\d\d|(?<=đoạn )20\d\d ?[-–] ?20\d\d|(?<=kỳ )20\d\d ?[-–] ?20\d\d|\d\d?(?= tháng)"
)
"""The digits that a label may have, which say when: "… giai đoạn 2015 - 2021: tổng số 340"."""
_OPENING = re.compile(
    r"[-+*•–\s]*(?:[a-zđ]\) )?(?:riêng |còn )?(?:về|với|đối với|ở mảng|ở khâu|trên lĩnh vực"
    r"|trong|công tác|việc|kết quả|chuyện)\b[^,:;.()\d]{2,90}+[,:]"
    r"|(?:giám sát|kiểm tra|kỷ luật|kết nạp) [^,:;.()\d]{2,40}? (?:thì )?cũng (?:vậy|thế|tương tự),"
)
_LABEL = cued(
    r"[-+*•–\s]*(?:[a-zđ]\) )?(?:(?:nhìn|xét|tính|theo|nếu)\b[^,;:.()\d]{2,40}, )?"
    r"(?:[^,;:.()\d]|, (?=(?:khóm|ấp|thôn|xóm|bản|buôn|khu phố|tổ dân phố|công chức"
    r"|viên chức|bồi dưỡng|tập huấn|ủy quyền)\b)"
    rf"|{_TIME}){{3,100}}+(?:\([^();:\d]{{3,60}}\))?(?: cụ thể| như sau)*:",
    ":",
)
_LONGEST_HEADING = 90
_FEW_WORDS = 7
_ITEM = re.compile(r"[-+*•–]")
_ON = re.compile(r"[\d.)\s]*(?:chuyện|về|công tác|việc|kết quả)\b")
_NAMES_WORK = re.compile(
    r"(?!.*\b(?:đã|được|bị|sẽ|phải)\b)(?:kết nạp|phát triển|công nhận|kiểm tra|giám sát|kỷ luật"
    r"|thi hành|tinh giản|luân chuyển|đào tạo|bồi dưỡng|đại hội|củng cố)\b[^.;:!?]{3,80}"
)
"""A line that names what was done to whom: "Kết nạp đảng viên của các đảng bộ trực thuộc"."""
_RATIO = re.compile(r"[^.;:!?()]{0,60}\([^()]{3,40}/ ?(?:chỉ tiêu|kế hoạch)[^()]{0,20}\):?")
"""A line that says what its numbers set against each other: "Các huyện (kết nạp/chỉ tiêu)"."""
_LONGEST_QUESTION = 240
_SHORT_QUESTION = 60
"""Characters of one that its own paragraph answers: "Kỷ luật thì sao? Năm nay 19 đảng viên"."""
_ASKS_HOW_MANY = re.compile(
    r" bao nhiêu\b| thì (?:sao|thế nào)(?:,? thưa \w+)?\?|(?:\A|[:,] )(?:tổng )?số [^.:;?]+\?"
)
_LEADS_IN_PLACES = re.compile(r"[-+*•–\s]*(?:(?:cụ thể|riêng|còn),? )?(?:các|những|một số|nhiều) ")
_BESIDE_RATES = {"resolve", "other"}
"""Deeds that a rate is named with: "Tỷ lệ giải quyết hồ sơ đúng hạn"."""
_UNDER = 12
"""Sentences over which a heading still stands above what follows."""
_BACK = 3
"""Sentences of the paragraph before the own one that may begin with a topic."""


@dataclass(frozen=True, slots=True)
class Topic:
    """The `action` that `text[start:end]` sets as what is spoken of."""

    action: Hit
    start: int
    end: int
    is_asked: bool = False  # by the question that the sentence answers
    asks_how_many: bool = False
    asks_number: bool = False  # "bao nhiêu", "số … ?", no "… thì sao?"

    def names(self, action: Hit | None) -> bool:
        """Whether `action` is a word of the topic, as "giao" is of a quota."""
        return action is not None and self.start <= action.start < self.end


def topic_of(context: TextContext, sentence: Sentence, counts: "Sequence[Count]") -> Topic | None:
    """The topic that the sentence with `counts` opens with, or else the heading before it."""
    answers = ANSWERER.match(context.folded, sentence.start, sentence.end)
    begin = answers.end() if answers is not None else sentence.start
    opening = _OPENING.match(context.folded, begin, sentence.end)
    opening = opening or _LABEL.match(context.folded, begin, sentence.end)
    places = PLACES_LED_IN.match(context.folded, begin, sentence.end)
    if places is not None:
        return _topic_of_places(context, begin, places.end(), counts)
    if opening is not None:
        if any(one.start < opening.end() for one in counts):
            return None
        own = _topic(context, opening.start(), opening.end())
        own = own or _topic_of_list(context, sentence, opening.end())
        if own is not None or not is_frame(context, *opening.span()):
            return own  # but "- Huyện Đầm Hà: 112 đồng chí" is of the heading above it
    return _heading_before(context, sentence) or _asked_before(context, sentence, begin)


def _heading_before(context: TextContext, sentence: Sentence) -> Topic | None:
    """The heading right above the sentence, or with which its paragraph opens."""
    place = context.sentence_index(sentence.start)
    for back in range(1, min(_BACK, place) + 1):
        before, counted = context.sentences[place - back], context.counts_something(place - back)
        heading = not counted and _is_heading(context.folded[before.start : before.end])
        if heading and (back == 1 or before.paragraph == sentence.paragraph):
            return _topic(context, before.start, before.end, sentence.start)
        if before.paragraph != sentence.paragraph or not counted:
            break
    return None


def _asked_before(context: TextContext, sentence: Sentence, reach: int) -> Topic | None:
    """What the question above asks for, which nothing between answers: "Kết nạp ra sao?"."""
    place = context.sentence_index(sentence.start)
    for number in range(place - 1, max(-1, place - 1 - _BACK), -1):
        before = context.sentences[number]
        if context.counts_something(number):
            return None
        near = number == place - 1 and (
            before.end - before.start <= _SHORT_QUESTION
            or _ASKS_HOW_MANY.search(context.folded, before.start, before.end) is not None
        )
        if before.paragraph != sentence.paragraph or (near and _asks(context, before)):
            return _asked(context, before, reach)
    return None


def _asks(context: TextContext, sentence: Sentence) -> bool:
    return context.folded[sentence.start : sentence.end].rstrip('”" ').endswith("?")


def _topic_of_places(
    context: TextContext, start: int, end: int, counts: "Sequence[Count]"
) -> Topic | None:
    """What befell whom in the places led in: "Các huyện có nhiều đảng viên bị kỷ luật: Nho Quan 9".

    But "Các đảng bộ hoàn thành chỉ tiêu: Núi Thành 182/175" goes on with what was told before.
    """
    topic = _topic(context, start, end)
    if topic is None or any(one.start < end for one in counts):
        return None
    # "Kết quả của các đảng bộ (số kết nạp/chỉ tiêu) như sau:" says what its numbers are
    aside = context.folded.rfind("(", start, topic.action.start)
    closed = context.folded.find(")", start, topic.action.start)
    return topic if nouns_of(context, topic) or aside > max(closed, -1) else None


def nouns_of(context: TextContext, topic: Topic) -> set[str]:
    """The nouns that what `topic` names is done to, where it leads in places by another."""
    places = _LEADS_IN_PLACES.match(context.folded, topic.start)
    if places is None:
        return set()
    rules, code = context.vocabulary.rules, topic.action.phrase.code
    return {
        hit.phrase.code for hit in context.hits_in("noun", topic.start, topic.end)
        if (code, hit.phrase.code) in rules
        and hit.start > places.end()
    }  # fmt: skip


def _topic_of_list(context: TextContext, sentence: Sentence, label_end: int) -> Topic | None:
    """What the line above a list says of its items: "Giám sát:", "+ Đảng viên: 305".

    Only of an item whose label ends at `label_end` and names no action.
    """
    deeds = context.hits_in("action", sentence.start, label_end)
    if any(hit.phrase.attributes["weight"] == "" for hit in deeds):
        return None
    head = head_of_list(context, sentence)
    if head is None or context.counts_something(context.sentence_index(head.start)):
        return None
    return _topic(context, head.start, head.end, label_end)


def head_of_list(context: TextContext, sentence: Sentence) -> Sentence | None:
    """The line that leads in the list of which `sentence` is an item: "Ở 124 xã, phường:"."""
    mark = _ITEM.match(context.folded, sentence.start, sentence.end)
    if mark is None:
        return None
    place = context.sentence_index(sentence.start)
    for number in range(place - 1, max(0, place - _UNDER) - 1, -1):
        before = context.sentences[number]
        item = _ITEM.match(context.folded, before.start, before.end)
        if item is None or item[0] != mark[0]:
            leads_in = context.folded.endswith(":", before.start, before.end)
            return before if leads_in else None
    return None


def is_headed(context: TextContext, sentence: Sentence, action: str) -> bool:
    """Whether the heading that `sentence` stands under names `action`, and no other."""
    return heading_on(context, sentence, action) is not None


def heading_on(context: TextContext, sentence: Sentence, action: str) -> Sentence | None:
    """The heading that `sentence` stands under, if it names `action` and no other.

    The items and paragraphs between the two are stepped over, a few of them.
    """
    place = context.sentence_index(sentence.start)
    for number in range(place - 1, max(0, place - _UNDER) - 1, -1):
        before = context.sentences[number]
        words = context.folded[before.start : before.end]
        if before.paragraph == sentence.paragraph or words.endswith((".", ";", ",")):
            continue
        if not context.counts_something(number) and len(words) <= _LONGEST_HEADING:
            deeds = {
                hit.phrase.code for hit in context.hits_in("action", before.start, before.end)
                if hit.phrase.code != "none" and hit.phrase.attributes["weight"] == ""
            }  # fmt: skip
            return before if deeds - _BESIDE_RATES == {action} else None
    return None


def _asked(context: TextContext, before: Sentence, reach: int) -> Topic | None:
    """What a question asks for that ends the paragraph above: "Năm nay kết nạp ra sao?"."""
    if not _asks(context, before) or before.end - before.start > _LONGEST_QUESTION:
        return None
    topic = _topic(context, before.start, before.end, reach)
    if topic is None:
        return None
    how_many = _ASKS_HOW_MANY.search(context.folded, before.start, before.end)
    return replace(
        topic, is_asked=True, asks_how_many=how_many is not None,
        asks_number=how_many is not None and not how_many[0].startswith(" thì "),
    )  # fmt: skip


def _is_heading(words: str) -> bool:
    """Whether the line names something instead of saying something."""
    if len(words) > _LONGEST_HEADING or words.endswith((",", "!", "?", "”", '"')):
        return False
    if _RATIO.fullmatch(words) is not None:
        return True
    if len(words.split()) <= _FEW_WORDS or _ON.match(words) is not None:
        return True
    return _NAMES_WORK.fullmatch(words) is not None


def _topic(context: TextContext, start: int, end: int, reach: int | None = None) -> Topic | None:
    """The one action named there; "chỉ tiêu kết nạp đảng viên giao cho các huyện" still is one."""
    strong = [
        hit for hit in context.hits_in("action", start, end)
        if hit.phrase.code != "none" and hit.phrase.attributes["weight"] == ""
        and hit.phrase.surface != "giao"
    ]  # fmt: skip
    if len({hit.phrase.code for hit in strong}) != 1 or strong[0].phrase.code == "other":
        return None
    return Topic(strong[-1], start, end if reach is None else reach)
