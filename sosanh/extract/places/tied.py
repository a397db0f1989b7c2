"""Places behind their figure: "15 người thuộc Đảng ủy Khối", "11 chi bộ trên toàn tỉnh"."""

import re
from bisect import bisect_left

from sosanh.extract.places.mention import Mention
from sosanh.extract.places.rows import PlacesInRows

_FIGURE = re.compile(r"\A\D{0,16}[\d.,/]+")
_COUNTED_IN = re.compile(r"\D{0,16}[\d.,]+(?: (?:nghìn|ngàn|triệu))?(?: [^\W\d_]+)+ ")
_TO_COUNTRY = 120
"""Characters from a figure to the country in which it is counted."""
_ALLOTTED = re.compile(r"\b(?:giao|phân bổ|phân khai)\b[^;.]*\Z")
_UPON = re.compile(r"[\d.]+[^,;:.()\d]{0,50} trên ")
_PARTED = re.compile(r"[,;.:]|\d")
_KINDS_IN_ROW = re.compile(
    r"\A (?:xã|thôn|chi(?: bộ)?|đảng bộ)"
    r"(?:, (?:phường|thị trấn|bản|xóm|tổ dân phố|đảng bộ|chi bộ))+"
)
"""Kinds of units counted together: "13 xã, thị trấn của huyện Châu Phú"."""
_COUNTED_IN_IT = re.compile(
    r"\D{0,16}[\d.]+ [^\d,;:.()%]{0,60}\b(?:trong|trên|ở)(?: phạm vi| địa bàn)? "
)
_TO = re.compile(r"[\d.]+[^,;:.()\d]{0,24} cho ")


class TiedPlaces(PlacesInRows):
    """What the places of a text have in common with those that stand behind their figure."""

    _default: Mention | None
    """Whom the text as a whole is about, where that is no province."""

    def _linked(self, offset: int, end: int) -> Mention | None:
        """A place tied to the figure from the right: "15 người thuộc Đảng ủy Khối …"."""
        limit = min(end, offset + 70)
        for link in self._context.hits_in("area_link", offset, limit):
            between = _FIGURE.sub("", self._context.folded[offset : link.start], count=1)
            between = _KINDS_IN_ROW.sub("", between, count=1)
            if _PARTED.search(between):
                return None
            position = bisect_left(self._starts, link.end)
            if position < len(self._mentions) and self._starts[position] < end:
                mention = self._mentions[position]
                # of the province, in the report of one of its units: "trên toàn tỉnh"
                unit = mention.whole and (self._default is not None or link.phrase.surface == "của")
                several = (self._name is None or unit) and mention.level == "province"
                if mention.start - link.end <= 2 and (mention.area is not None or several):
                    return self._with_its_row(position, end)
        position = bisect_left(self._starts, offset)
        if position == len(self._starts):
            return None
        mention = self._mentions[position]
        if mention.start >= limit:
            far = mention.start < min(end, offset + _TO_COUNTRY)
            return mention if far and self._is_of_country(mention, offset) else None
        tied = (
            self._is_allotted_to(mention, offset)
            or self._is_of_country(mention, offset)
            or self._is_of_whole(mention, offset)
        )
        return mention if tied else None

    def _with_its_row(self, position: int, end: int) -> Mention:
        """The place tied to a figure, with those that share it: "3 phòng ở Sở A và Sở B"."""
        row = [self._mentions[position]]
        for one in self._mentions[position + 1 :]:
            if one.end > end or one.area is None or not self._all_joined((row[-1], one)):
                break
            row.append(one)
        return self._joined(row) if len(row) > 1 and row[0].area is not None else row[0]

    def _is_allotted_to(self, mention: Mention, offset: int) -> bool:
        """Whether a quota is given to the place: "giao kết nạp 150 đảng viên cho Hạ Long"."""
        folded = self._context.folded
        if mention.area is None or not _TO.fullmatch(folded, offset, mention.start):
            return False
        opening = self._context.sentence_at(offset).start
        return _ALLOTTED.search(folded, opening, offset) is not None

    def _is_of_whole(self, mention: Mention, offset: int) -> bool:
        """Whether a unit reports what the whole province has: "11 chi bộ trên toàn tỉnh"."""
        whole = self._default is not None and mention.whole and mention.level == "province"
        return whole and _UPON.fullmatch(self._context.folded, offset, mention.start) is not None

    def _is_of_country(self, mention: Mention, offset: int) -> bool:
        """Whether a figure is counted in the whole country: "5,6 triệu đảng viên cả nước"."""
        if mention.level != "national" or not mention.whole:
            return False
        if mention.start == offset:
            return True  # "34 tỉnh, thành phố": the figure is the country
        return _COUNTED_IN.fullmatch(self._context.folded, offset, mention.start) is not None

    def _whole_behind(self, offset: int, end: int) -> Mention | None:
        """The whole province in which the figure is counted: "45 đảng viên trong toàn tỉnh"."""
        behind = bisect_left(self._starts, offset)
        if self._default is not None or behind == len(self._starts):
            return None
        place = self._mentions[behind]
        counted = (
            place.whole and place.level == "province" and place.start < end
            and _COUNTED_IN_IT.fullmatch(self._context.folded, offset, place.start)
        )  # fmt: skip
        return place if counted else None
