"""The phrases of the catalogues that touch a numeral."""

import re

from sosanh.extract.scanned import ScannedText
from sosanh.extract.text.segments import CAPITALS

_MOST_SPACES = 3
_AIM = re.compile(r"\b(?:chỉ tiêu|kế hoạch|được giao|nghị quyết)\b")
_AIM_LEAD = 300
_OF_LEVEL = re.compile(
    r"\b(?:cấp (?:tỉnh|huyện|xã|cơ sở)|quận, huyện|huyện, (?:thị xã, )?thành phố"
    r"|xã, phường(?:, thị trấn)?|phường, xã)(?: (?:là|thì|có|đạt|đã|mới|chỉ|được|duy nhất))*:? \Z"
)
_LEVEL_LEAD = 48
_NEXT_PAIR = re.compile(
    r",(?! (?:ngày|sáng|chiều|tối|trước|đến|từ)\b)[^,;.\d]{3,50}"
    r" \d{1,2}/(?P<whole>\d{1,2})(?![\d/])"
)
_SET_RIGHT = re.compile(r"\b(?:củng cố|giải thể|khắc phục)(?: xong| được)? \Z")
_DONE_OF_ALL = re.compile(
    r"\b(?:giải quyết|xử lý|kiểm tra|giám sát|kết nạp|khắc phục|hoàn thành"
    r"|bổ nhiệm|thi tuyển|củng cố)(?: xong| được| dứt điểm)? \Z"
)
_DEED_LEAD = 24
_NAMED = (
    rf"(?:(?:[Xx]ã|[Pp]hường|[Hh]uyện|[Tt]hị (?:trấn|xã)|[Tt]hành phố|Đảng bộ|[Rr]iêng|[Cc]òn) )*"
    rf"(?:[{CAPITALS}][^\W\d_]*(?:['’][^\W\d_]+)? ){{1,4}}(?:(?:là|có|đạt|được|chỉ|mới) )*"
)
_NEXT_PLACE = re.compile(rf"(?: [^\W\d_]+){{0,4}}(?:[,;]|,? và) {_NAMED}\Z")
_PLACE_BEFORE = re.compile(rf"(?:[,;:(]|\blà|\bnhư|\bcó|^) {_NAMED}\Z")
_ROW_AHEAD = re.compile(rf"(?: [^\W\d_]+){{0,4}}(?:[,;]|,? và) {_NAMED}\d{{1,3}}/(?P<whole>\d+)")
"""The next share of a row, which tells that a pair is one: "Đầm Hà 8/7, Tiên Yên 11/15"."""
_LAST_MONTH = 12
_COMPARED = re.compile(r"[^;.()\d]{0,60}\b(?:so với|trước đó|trong khi|thay vì)[^;.()\d]{0,30} \Z")


class Adjacent:
    """The phrases that touch a numeral, found by position instead of by searching."""

    def __init__(self, context: ScannedText) -> None:
        self._folded = context.folded
        self._printed = context.document.text
        lefts = context.hits("number_left")
        self.lefts = {hit.end: hit for hit in lefts if hit.phrase.code != "none"}
        self.rights = {hit.start: hit for hit in context.hits("number_right")}
        self.qualifiers = {hit.end: hit for hit in context.hits("qualifier")}
        self.multipliers = {hit.start: hit for hit in context.hits("multiplier")}
        self.nouns = {hit.start: hit for hit in context.hits("noun")}

    def holds_tab(self, start: int, end: int) -> bool:
        """Whether a tab parts cells of a table there: "118 | - | 97" is no range."""
        return self._printed.find("\t", start, end) >= 0

    def is_measured(self, start: int) -> bool:
        """Whether aims are spoken of shortly before: a result may be above its target.

        "đạt 248/230" says so of itself.
        """
        if self._folded.endswith(" đạt ", 0, start):
            return True
        return _AIM.search(self._folded, max(0, start - _AIM_LEAD), start) is not None

    def was_set_right(self, start: int) -> bool:
        """Whether weak units are told one by one there: "củng cố 2/3 chi bộ yếu"."""
        return _SET_RIGHT.search(self._folded, max(0, start - _DEED_LEAD), start) is not None

    def was_done(self, start: int) -> bool:
        """Whether a deed stands right before, done to so many of all: "giải quyết 11/12"."""
        return _DONE_OF_ALL.search(self._folded, max(0, start - _DEED_LEAD), start) is not None

    def is_of_level(self, start: int) -> bool:
        """Whether a level of units stands before, of which some of all are told."""
        return _OF_LEVEL.search(self._folded, max(0, start - _LEVEL_LEAD), start) is not None

    def is_of_same_whole(self, pair: re.Match[str]) -> bool:
        """Whether another share of as many stands beside, parted by words."""
        other = _NEXT_PAIR.match(self._folded, pair.end())
        return other is not None and other["whole"] == pair[3]

    def is_next_place(self, start: int, end: int) -> bool:
        """Whether nothing but the name of a place parts two shares."""
        return _NEXT_PLACE.match(self._printed, start, end) is not None

    def is_compared(self, start: int, end: int) -> bool:
        """Whether one share is only set beside the other: "9/11 bí thư …, so với 5/11"."""
        return _COMPARED.match(self._folded, start, end) is not None

    def opens_row_of_shares(self, pair: re.Match[str]) -> bool:
        """Whether it stands behind a place, and the share of the next one is no day and month."""
        ahead = _ROW_AHEAD.match(self._printed, pair.end())
        if ahead is None or int(ahead["whole"]) <= _LAST_MONTH:
            return False
        lead = max(0, pair.start() - _LEVEL_LEAD)
        return _PLACE_BEFORE.search(self._printed, lead, pair.start()) is not None

    def before(self, start: int) -> int:
        """Where a phrase must end to touch what begins at `start`."""
        while start and self._folded[start - 1] in " (":
            start -= 1
        return start

    def opens_line(self, pair: re.Match[str]) -> bool:
        """Whether a comma parts the pair from the line that it begins."""
        begins = pair.start() == 0 or self._folded[pair.start() - 1] == "\n"
        return begins and self._folded.startswith(",", pair.end())

    def counts_something(self, end: int) -> bool:
        """Whether a noun or unit follows what ends at `end`."""
        at = self.after(end)
        return at in self.nouns or at in self.rights

    def after(self, end: int) -> int:
        """Where a phrase must begin to touch what ends at `end`."""
        folded = self._folded
        if folded.startswith(" ", end) and not folded[end + 1 : end + 2].isspace():
            return end + 1  # as mostly
        limit = min(end + _MOST_SPACES, len(folded))
        while end < limit and folded[end].isspace() and folded[end] != "\n":
            end += 1
        return end
