"""Sentences that go on with the place of the one before: "Tỷ lệ này đạt 45%", "Tại đây, …"."""

import re
from bisect import bisect_left

from sosanh.extract.numbered import NumberedText
from sosanh.extract.places.mention import Mention
from sosanh.extract.places.tied import TiedPlaces
from sosanh.extract.text.cued import cued

_OPENS_PARTS = re.compile(r"\W*trong (?:đó|số (?:đó|này))\b")
_THIS_FIGURE = cued(r"\b(?:tỷ lệ|con số|chỉ số) (?:này|đó|ấy)\b", " lệ ", "con số ", "chỉ số ")
"""What goes on with the figure of the sentence before, and with its place: "Tỷ lệ này đạt 45%"."""
_SINGLED_OUT = re.compile(r"\b(?:trong đó|riêng|nhất là|tiêu biểu)\b")
_GOES_ON = re.compile(
    r"\W*(?:(?:tại|ở|nơi) (?:đây|đó)\b"
    r"|(?:theo )?(?:phó )?(?:bí thư|chủ tịch|lãnh đạo) (?:ubnd )?(?:huyện|thị|quận|xã|phường)\b"
    r"|(?:kết quả|đồng thời|nhờ (?:đó|vậy)|qua đó)\b"
    r",?(?= (?:[^\W\d_]+ ){0,3}?(?:đã|có|được|tinh giản|giảm|kết nạp|bổ nhiệm|chọn|kỷ luật)\b))"
)
_BEFORE_UNIT = re.compile(r"\W*(?:[^\W\d_]+ ?){0,3}")
"""What goes on with the unit that opens the sentence before it, a new subject left out."""
_ONLY_WHEN = re.compile(
    r"(?:từng năm|cụ thể từng năm|(?:riêng |còn )?năm (?:19|20)\d\d,? (?:là|mới|chỉ|có|còn|được)\b)"
)


class PlacesGoneOnWith(TiedPlaces):
    """What the places of a text mean for the sentence behind that which names them."""

    def __init__(self, context: NumberedText) -> None:
        """Begin without units that are only set beside the whole."""
        super().__init__(context)
        self._examples: set[int] = set()  # numbers of the mentions set beside the whole

    def goes_on_with(self, offset: int, index: int) -> Mention | None:
        """The place of an earlier sentence with which number `index` says that it goes on."""
        return (
            self._of_this_figure(offset, index)
            or self._goes_on_with_unit(index)
            or self._goes_on_with_province(index)
        )

    def _of_this_figure(self, offset: int, index: int) -> Mention | None:
        """The place of the sentence before, where "tỷ lệ này" goes on with its figure."""
        context = self._context
        start = context.sentences[index].start
        reach = offset + len("tỷ lệ này")  # it may open the quote
        parts = _OPENS_PARTS.match(context.folded, start, offset) is not None
        if not index or not (parts or _THIS_FIGURE.search(context.folded, start, reach)):
            return None
        before = context.sentences[index - 1]
        if _SINGLED_OUT.search(context.folded, before.start, before.end):
            return None
        last = self._last_named(before.start, start)
        return last if last is not None and last.closes < 0 else None

    def _goes_on_with_unit(self, index: int) -> Mention | None:
        """The unit that opens the sentence before, where this one says "Tại đây", "Kết quả, …"."""
        context = self._context
        while index and _GOES_ON.match(context.folded, context.sentences[index].start):
            index -= 1
            before = context.sentences[index]
            first = bisect_left(self._starts, before.start)
            if first == len(self._starts) or self._starts[first] >= before.end:
                continue
            unit = self._mentions[first]
            opens = _BEFORE_UNIT.fullmatch(context.folded, before.start, unit.start)
            return unit if opens and first in self._examples else None
        return None

    def _goes_on_with_province(self, index: int) -> Mention | None:
        """The province of the sentence before, in a unit's report: "Từng năm một là: 2016: 714".

        Only where a sentence tells nothing but when.
        """
        context = self._context
        if self._default is None or not index:
            return None
        sentence, before = context.sentences[index], context.sentences[index - 1]
        if before.paragraph != sentence.paragraph or not _ONLY_WHEN.match(
            context.folded, sentence.start
        ):
            return None
        last = self._last_named(before.start, sentence.start)
        of_province = last is not None and last.level == "province" and last.area is None
        return last if of_province else None

    def _last_named(self, start: int, end: int) -> Mention | None:
        """The last place named in `text[start:end]`, unless it is only linked to its figure."""
        position = bisect_left(self._starts, end) - 1
        last = self._mentions[position] if position >= 0 else None
        return last if last is not None and last.start >= start and not last.linked_only else None
