"""Whose affairs a text tells of as a whole: those of firms, of another country, or our own.

A sentence seldom repeats it: below a headline on a bank, "đã giảm 12 phòng" cuts no public office,
and where nothing of the Party is named, whoever was reprimanded is no member for all we know. A
sentence that names what the text is not on is taken at its word.
"""

import re
from functools import cached_property

from sosanh.extract.claims import is_on_another_country
from sosanh.extract.numbered import NumberedText
from sosanh.extract.places.scopes import Places
from sosanh.extract.text.cued import Cued, cued
from sosanh.extract.text.segments import Sentence

_LAYER = "claim_phrases"
_BUSINESS = ("firm", "business")
_LEAD = 2
"""Sentences at the head of a text, its title among them, that say what it is on."""
_CARRIED = 4
"""Sentences of a paragraph over which one on another country is gone on with."""
_OURS = re.compile(
    r"\b(?:việt nam|nước ta|ở ta|tỉnh|huyện|xã|phường|thị xã|quận|thành phố|đảng bộ|ubnd|chi bộ)\b"
)
"""Who acts here."""
_OFTEN = 2
"""Sentences with words of business that make a text one on firms, whatever it begins with."""
_TO_ITS_DEED = re.compile(r"\)?[^,;:.()\d]{0,30}")
"""Between a firm's name and what it does: "(gồm Agribank, BIDV) đã giảm"."""
_COMMITTEE_OF = 20
"""Characters before a firm in which its Party committee is named: "Đảng ủy Tổng công ty"."""
_OPENING = 30
"""Characters with which a sentence begins: "Hồ sơ của Công ty Hòa Phát còn thiếu"."""
_OFTEN_ABROAD = 3
"""Sentences that name other countries in a text that names nothing of ours."""
_PARTY = cued(
    r"\b(?:đảng|ubkt|ủy ban kiểm tra|chi bộ|(?:cấp|chi|tỉnh|thành|huyện|quận|thị) ủy|tcđ|cbđv"
    r"|bộ chính trị|ban bí thư|trung ương quản lý)\b",
    "đảng", "ubkt", "ủy ban kiểm tra", "chi bộ", " ủy", "tcđ", "cbđv", "bộ chính trị",
    "ban bí thư", "trung ương quản lý",
)  # fmt: skip
_OFFICIALS = cued(
    r"\b(?:cán bộ|công chức|viên chức|trưởng thôn)\b", "cán bộ", "công chức", "viên chức", "trưởng"
)
_AUTHORITIES = re.compile(
    r"\b(?:ubnd|ủy ban nhân dân|hđnd|hội đồng nhân dân|thanh tra|chính quyền|hành chính|công vụ"
    r"|nghị quyết|cán bộ|công chức|khối (?:sở|huyện|xã)"
    r"|đoàn (?:kiểm tra|giám sát|công tác) (?:của )?(?:tỉnh|thành phố|huyện|quận|thị xã)"
    r"|(?<!trụ )(?<!hội )(?<!cơ )sở [^\W\d_]+ (?:và|công|tài))\b"
)
"""Who governs, and what is spoken of where they do."""
_STATE = re.compile(
    r"\b(?:đảng(?! (?:ủy|bộ)(?: các)? (?:tổng )?(?:công ty|tập đoàn|ngân hàng|nhà máy|xí nghiệp))"
    r"|chi bộ|(?:cấp|chi|tỉnh|thành|huyện|quận|thị) ủy|ủy ban kiểm tra|ubkt"
    r"|trung ương|biên chế|công chức|viên chức|ubnd|ủy ban nhân dân|hđnd|hội đồng nhân dân"
    r"|chính quyền|đơn vị (?:hành chính|sự nghiệp)|đầu mối sự nghiệp|mặt trận|kho bạc"
    r"|hải quan|(?:tổng |chi )?cục|chính phủ|bộ (?:nội vụ|chính trị)"
    r"|(?:tỉnh|thành phố|quận|huyện|thị xã|xã|phường|đặc khu) (?:đã|sẽ|có|hiện|vừa|giảm|tinh giản)"
    r"|(?<!trụ )(?<!hội )(?<!cơ )sở(?! hữu)|nhà nước|trường|bệnh viện)\b"
)
"""What is named where public bodies or the Party are told of."""
_AT_HOME = cued(
    r"\b(?:việt nam|nước ta|đảng ta|ngoại giao)\b",
    "việt nam", "nước ta", "đảng ta", "ngoại giao",
)  # fmt: skip
_ALL_OVER = cued(r"\b(?:trong nước|toàn quốc)\b", "trong nước", "toàn quốc")
"""Words for a whole country, which is another one below "Trung Quốc kỷ luật 85.000 cán bộ"."""


class Matter:
    """What one text is on; each question is answered once, when a figure first asks it."""

    def __init__(self, context: NumberedText, places: Places) -> None:
        """Judge `context`, whose places here are `places`."""
        self._context = context
        self._places = places

    @cached_property
    def names_the_party(self) -> bool:
        """Whether the text names the Party or anything of it."""
        return self._names(_PARTY)

    @cached_property
    def names_authorities(self) -> bool:
        """Whether it names the Party, or who governs a place."""
        return self.names_the_party or self._names(_AUTHORITIES)

    @cached_property
    def names_officials(self) -> bool:
        """Whether it names the Party, cadres, or who serves the state."""
        return self.names_the_party or self._names(_OFFICIALS)

    @cached_property
    def is_on_firms(self) -> bool:
        """Whether firms act in it, and public bodies hardly do."""
        told = self._context.sentences_telling(_LAYER, *_BUSINESS)
        if not told or (min(told) >= _LEAD and len(told) < _OFTEN):
            return False
        folded, sentences = self._context.folded, self._context.sentences
        public = sum(_STATE.search(folded, one.start, one.end) is not None for one in sentences)
        return public < len(told)

    @cached_property
    def is_abroad(self) -> bool:
        """Whether it is news of another country, and of no place here."""
        if self._places.province is not None:
            return False
        told = self._context.sentences_telling(_LAYER, "abroad")
        if not told or (min(told) >= _LEAD and len(told) < _OFTEN_ABROAD):
            return False
        if self._is_at_home_too(len(told)):
            return False
        return not self._names(_ALL_OVER) or any(
            is_on_another_country(self._context, sentence)
            for sentence in self._context.sentences[:_LEAD]
        )

    def _is_at_home_too(self, abroad: int) -> bool:
        """Whether it leads with our own country, or names it as often as others."""
        if not self._names(_AT_HOME):
            return False
        folded = self._context.folded
        ours = [
            index
            for index, one in enumerate(self._context.sentences)
            if _AT_HOME.search(folded, one.start, one.end) is not None
        ]
        return not ours or ours[0] < _LEAD or len(ours) >= abroad

    def bars(self, sentence: Sentence) -> bool:
        """Whether what is told in `sentence`, of whom it does not say, is of nobody of ours."""
        return self.is_told_of_abroad(sentence) or self.is_of_a_firm(sentence)

    def is_told_of_abroad(self, sentence: Sentence) -> bool:
        """Whether what `sentence` tells is told of another country."""
        return self.is_abroad or self._goes_on_abroad(sentence)

    def _goes_on_abroad(self, sentence: Sentence) -> bool:
        """Whether it goes on with one: "Trung Quốc có … Năm 2017 có 527.000 cán bộ bị kỷ luật"."""
        context = self._context
        if not context.sentences_telling(_LAYER, "abroad"):
            return False
        index = context.sentence_index(sentence.start)
        if self._names_ours(sentence):
            return False
        for before in reversed(context.sentences[max(0, index - _CARRIED) : index]):
            if before.paragraph != sentence.paragraph:
                return False
            if is_on_another_country(context, before):
                return True
            if self._names_ours(before):
                return False
        return False

    def _names_ours(self, sentence: Sentence) -> bool:
        span = sentence.start, sentence.end
        named = _OURS.search(self._context.folded, *span) is not None
        return named or self._places.are_named_between(*span)

    def is_of_a_firm(self, sentence: Sentence) -> bool:
        """Whether what `sentence` tells of a body or of staff is told of a firm's."""
        return self.is_on_firms and (
            _STATE.search(self._context.folded, sentence.start, sentence.end) is None
        )

    def opens_with_a_firm(self, sentence: Sentence) -> bool:
        """Whether `sentence` begins with a firm, and names no public body."""
        hits = self._context.hits_in(_LAYER, sentence.start, sentence.start + _OPENING)
        return any(hit.phrase.code == "firm" for hit in hits) and (
            _STATE.search(self._context.folded, sentence.start, sentence.end) is None
        )

    def is_done_by_a_firm(self, sentence: Sentence, start: int) -> bool:
        """Whether a firm is named right before the deed that begins at `start`."""
        for hit in self._context.hits_in(_LAYER, sentence.start, start)[-1:]:
            if hit.phrase.code == "firm":
                own = _TO_ITS_DEED.fullmatch(self._context.folded, hit.end, start)
                near = max(sentence.start, hit.start - _COMMITTEE_OF)
                return own is not None and "đảng" not in self._context.folded[near : hit.start]
        return False

    def _names(self, words: Cued | re.Pattern[str]) -> bool:
        """Whether the body of the text has such words."""
        body = self._context.document.body_start, self._context.document.body_end
        return words.search(self._context.folded, *body) is not None
