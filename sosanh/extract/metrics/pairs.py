"""Pairs of figures that are no units: "số đảng viên tăng từ 41.200 lên 45.310"."""

import re
from dataclasses import replace
from typing import NamedTuple

from sosanh.extract.counts.clauses import Clauses
from sosanh.extract.counts.count import STOCKS, TWO_POSTS, Count
from sosanh.extract.metrics.codes import ADMITTED, UNITS
from sosanh.extract.metrics.left_out import LESSEN
from sosanh.extract.metrics.spread import SPREADS, SpreadModels
from sosanh.extract.metrics.told_numbers import ALL_CELLS

_MOVED = re.compile(
    r" (?:đã |lại |được )*(?:(?:giảm|tăng|hạ|rút|nâng|đi|chuyển)(?: mạnh| dần)? (?:từ )?|từ )\Z"
)
_GREW = ("", "recruit", "grow", "cut", "reduced_to")
"""Deeds that say no more than that there are more or fewer: "phát triển từ 9 đảng viên lên 85"."""
_NUMBER_OF = re.compile(r"\b(?:số|lượng)(?: lượng)? (?:các )?\Z")
_OPENS_STOCK = re.compile(
    r"(?:\A|[;,:.\n] ?|\b(?:số|còn|và|thì) |\b(?:số lượng|đội ngũ|lực lượng) )\Z"
)
_WHOSE_STOCK = re.compile(
    r"(?: thì)?(?: trực thuộc)?"
    r"(?: (?:của|toàn|cả|ở|tại|trong toàn|trên địa bàn)\b"
    r"(?: (?!doanh|nữ|trẻ|dân tộc|khu vực)[^\W\d_]+){1,8})?(?: thì| cũng| đã| lại| theo đó)*"
    r"(?: (?:được |phải )?(?:gom|gộp|gọn|thu gọn|sắp xếp|tổ chức|kiện toàn)(?: lại)?,)?"
)


class _LedIn(NamedTuple):
    """The `first` count of a pair, where its clause begins, and where "tăng từ" before it does."""

    first: Count
    floor: int
    moves: int


_FOR_EXAMPLE = re.compile(r"\b(?:như|chẳng hạn|ví dụ)(?: khi| việc| có)? \Z")
_EXAMPLE_LEAD = len("chẳng hạn việc ")
_FEW = 3


def is_example(folded: str, first: Count) -> bool:
    """Whether a pair is only a case in point: "như 2 xã nhập thành 1 thì lấy tên nào"."""
    start, value = first.start, first.numeral.value
    few = value is not None and value <= _FEW
    return few and _FOR_EXAMPLE.search(folded, max(0, start - _EXAMPLE_LEAD), start) is not None


class PairsOfFigures(SpreadModels):
    """What was done, or what there was, at two times."""

    @staticmethod
    def _first_of_pair(clauses: Clauses, count: Count) -> Count | None:
        """The count that "từ" leads in, `count` being it or the next."""
        if count.pair == "before":
            return count
        before = clauses.before(count)
        return before[-1] if before else None

    def _led_in(self, clauses: Clauses, count: Count) -> _LedIn | None:
        """How the pair of `count` is led in, where a change leads it in."""
        first = self._first_of_pair(clauses, count)
        if first is None:
            return None
        floor = clauses.floor(first)
        moved = _MOVED.search(self._context.folded, floor, first.start)
        return _LedIn(first, floor, moved.start()) if moved is not None else None

    def _flow_of_pair(
        self, clauses: Clauses, count: Count, sentence: int
    ) -> tuple[str, str] | None:
        """Read "số đảng viên bị kỷ luật giảm từ 6 xuống còn 2": what was done at two times."""
        led_in = self._led_in(clauses, count)
        if led_in is None:
            return None
        first, floor, moves = led_in
        named = [
            hit for hit in self._context.hits_in("noun", floor, moves)
            if _NUMBER_OF.search(self._context.folded, floor, hit.start)
        ][-1:]  # fmt: skip
        states = [
            hit for hit in self._context.hits_in("state", floor, first.start)
            if hit.phrase.code in TWO_POSTS
        ]  # fmt: skip
        deeds = [*clauses.actions, *states]
        deeds = [hit for hit in deeds if named and named[0].start <= hit.start < first.start]
        if named and not deeds and named[0].phrase.code == "new_member":
            return ADMITTED, "new_member"  # "số đảng viên mới tăng từ 214 lên 263"
        for deed in deeds:
            code, noun = deed.phrase.code, named[0].phrase.code
            if code in (*LESSEN, "grow", "reduced_to", "merge") or deed.end > moves + 1:
                continue
            led = replace(count, action=deed, how="adjacent")
            for rule in self._rules.get((code, noun), ()):
                kind = self._context.vocabulary.metrics[rule.metric].kind
                inside = self._cues_beside(clauses, led)
                told = kind == "flow" or code in (*SPREADS, *TWO_POSTS)
                if told and self._holds(rule, inside, clauses, led, sentence):
                    count.action, count.how = deed, "adjacent"
                    return rule.metric, noun
        return None

    def _stock_of_pair(
        self, clauses: Clauses, count: Count, sentence: int
    ) -> tuple[str, str] | None:
        """Read "số đảng viên của tỉnh tăng từ 41.200 lên 45.310": how many there were twice."""
        led_in = self._led_in(clauses, count)
        if led_in is None:
            return None
        first, floor, moves = led_in
        deed = first.action.phrase.code if first.action is not None else ""
        beside = first.noun_hit is not None and first.noun_hit.start >= first.numeral.end
        if beside and first.noun in STOCKS and count.noun == first.noun and deed in _GREW:
            metric = self._rule(clauses, count, "total_whole", first.noun, sentence)
            return (metric, first.noun) if metric is not None else None
        named = self._context.hits_in("noun", floor, moves)
        subject = next((hit for hit in named if hit.phrase.code in STOCKS), None)
        if subject is None or count.noun not in (subject.phrase.code, "", "person"):
            return None
        folded = self._context.folded
        opens = subject.start == clauses.sentence.start
        opens = opens or _OPENS_STOCK.search(folded, floor, subject.start) is not None
        if not opens or _WHOSE_STOCK.fullmatch(folded, subject.end, moves) is None:
            return None
        noun = subject.phrase.code
        if noun == "cell" and not ALL_CELLS.fullmatch(subject.phrase.surface):
            return None  # "Số chi bộ yếu", "Số chi bộ thôn": some of them
        metric = self._rule(clauses, count, "total_whole", noun, sentence)
        return (metric, noun) if metric is not None else None

    def _follows_pair(self, clauses: Clauses, count: Count, sentence: int) -> bool:
        """Whether it goes on with a pair: "Ninh Giang: từ 28 còn 20 xã. Thanh Hà: từ 25 còn 20"."""
        last = self._last
        paired = last is not None and last.metric in UNITS and last.count.pair != ""
        before = [one for one in clauses.before(count) if one.pair != "before"]
        floor = before[-1].end if before else clauses.sentence.start
        nouns = self._context.hits_in("noun", floor, count.start)
        if any(hit.phrase.code not in ("admin_unit", "person") for hit in nouns):
            return False  # "thôn, tổ dân phố giảm từ 2.837 xuống còn 1.937"
        bare = count.pair == "before" or clauses.ends(count)
        return paired and bare and sentence - self._last_sentence <= 1
