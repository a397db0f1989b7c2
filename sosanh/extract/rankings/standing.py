"""Whose a score is that is told without a place: "PAPI của tỉnh được 42,6 điểm"."""

import re
from collections.abc import Sequence

from sosanh.extract.catalogue.phrases import Hit
from sosanh.extract.context import TextContext
from sosanh.extract.rankings.naming import is_of_component, is_of_pillar
from sosanh.extract.rankings.owners import names_lower_unit, own_scope, subject_of
from sosanh.extract.rankings.pairing import DISTANCE
from sosanh.extract.rankings.scores import GROUP, Score
from sosanh.extract.text.segments import Sentence
from sosanh.facts import Scope

# "cách tỉnh Bắc Ninh 2,02 điểm"
_AWAY_FROM = re.compile(rf"(?<!\w)(?:bỏ xa|{DISTANCE})[^;:.\d]{{0,60}}\Z")
_OF_ITS_WORK = re.compile(
    r"\b(?:giải ngân|đầu tư công|tăng trưởng|tỷ lệ|thu ngân sách|kim ngạch|sản xuất|vốn|grdp"
    r"|hộ nghèo|hồ sơ|trực tuyến|dịch vụ công|đúng hạn|trễ hạn|thanh toán|số hóa|thủ tục"
    r"|giải quyết|bình quân|trung bình)\b[^;.:]{0,60}\Z"
)
"""Before a score of something else: "Giải ngân đầu tư công của Cần Thơ …"."""
_OF_ALL = re.compile(
    r"\b(?:cả nước|toàn quốc|quốc gia|các|63|34|bình quân|trung bình|cấp bộ|vùng|khu vực)\b"
)
_NATIONAL = re.compile(r"\b(?:cấp quốc gia|cấp bộ|của cả nước|bình quân|trung bình)\b[^;.]{0,60}\Z")
_SELF = re.compile(r"\b(?:tỉnh|thành phố|địa phương)\b")
_IN_PARENTHESES = re.compile(r" ?\((?:tỉnh |thành phố |tp\.? ?)?")
_IN_GROUP = re.compile(GROUP)
_SUPERLATIVE = re.compile(
    r"\b(?:cao|thấp) nhất\b|\b(?:đứng|ở|xếp) (?:cuối|chót)\b|\bđội sổ\b|\b(?:điểm số|số điểm)\b"
)
"""Where a number without a unit is a score: "đứng cuối bảng là Điện Biên (74,99)"."""
_OWNED = re.compile(
    r"\)?(?: cấp tỉnh)?(?: (?:năm )?20[012]\d)?(?: của)? (?:tỉnh |thành phố |tp\.? ?)?"
)
_NUMBERED = re.compile(r"\W*(?:\d{1,2}\W+)?(?:tỉnh |thành phố |tp\.? ?)?")
_MOST = re.compile(r"\b(?:cao|thấp) nhất\b")
_REACH = 170


class StandingScores:
    """Finds whose the scores of a sentence are.

    `named` are the indexes, `provinces` the provinces that the sentence names.
    """

    def __init__(
        self,
        context: TextContext,
        sentence: Sentence,
        named: Sequence[Hit],
        provinces: Sequence[Hit],
    ) -> None:
        self._context = context
        self._sentence = sentence
        self._named = named
        self._provinces = provinces

    def owner_of(self, score: Score) -> Hit | Scope | None:
        """The province that `score` is of, named or that of the text; None where it is no score."""
        if score.province is not None:
            return score.province if self._is_of_province(score, score.province) else None
        if score.index is not None and self._is_of_index(score, score.index):
            return self._owner_of_index(score, score.index)
        return None

    def _is_of_province(self, score: Score, province: Hit) -> bool:
        context, sentence = self._context, self._sentence
        begin = max(sentence.start, province.start - _REACH)
        named = any(hit.end <= province.start for hit in self._named)
        if score.unit == "%" and not named and not score.is_named:
            return False
        compared = context.folded.startswith(" so với ", score.end)
        told = self._is_right_behind_index(province) or (
            score.is_scored
            and (
                self._named
                or compared
                or _SUPERLATIVE.search(context.folded, sentence.start, score.start)
            )
        )
        if not score.unit and not told and not self._is_all_of_line(score, province):
            return False
        return not (
            _AWAY_FROM.search(context.folded, begin, province.start)
            or _OF_ITS_WORK.search(context.folded, begin, province.start)
            or names_lower_unit(context, province.end, score.start)
            or self._is_of_part(province.start)
        )

    def _is_right_behind_index(self, province: Hit) -> bool:
        """Whether an index is named as the province's: "giá trị DTI Đà Nẵng đạt 0,6419"."""
        folded = self._context.folded
        return any(_OWNED.fullmatch(folded, hit.end, province.start) for hit in self._named)

    def _is_all_of_line(self, score: Score, province: Hit) -> bool:
        """Whether a line holds the score of a province and nothing else: "Sơn La: 81,75"."""
        folded, sentence = self._context.folded, self._sentence
        return _NUMBERED.fullmatch(
            folded, sentence.start, province.start
        ) is not None and not folded[score.unit_end : sentence.end].strip(" .;,")

    def _is_of_index(self, score: Score, index: Hit) -> bool:
        context, sentence = self._context, self._sentence
        begin = max(sentence.start, index.start - _REACH)
        return not (
            (not score.unit and not score.is_said)
            or _OF_ALL.search(_IN_GROUP.sub("", context.folded[index.end : score.start]))
            or _NATIONAL.search(context.folded, begin, index.start)
            or self._is_of_part(index.start)
        )

    def _owner_of_index(self, score: Score, index: Hit) -> Hit | Scope | None:
        context, sentence = self._context, self._sentence
        aside = _IN_PARENTHESES.match(context.folded, score.unit_end, sentence.end)
        if aside is not None:  # "điểm PCI cao nhất là 72,95 (Quảng Ninh)"
            named = [hit for hit in self._provinces if hit.start == aside.end()]
            if named:
                return named[0]
        if _MOST.search(_IN_GROUP.sub("", context.folded[index.end : score.start])):
            return None
        own = own_scope(context, sentence, index.end, named_self=True)
        if own is not None and _SELF.search(context.folded, index.end, score.start):
            return own
        return subject_of(context, index.start, self._provinces) or own

    def _is_of_part(self, at: int) -> bool:
        return is_of_pillar(self._context, self._sentence, at) or is_of_component(
            self._context, self._sentence, at, [*self._named, *self._provinces]
        )
