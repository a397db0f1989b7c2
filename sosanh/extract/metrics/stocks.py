"""What there is, which no deed says of: "Tỉnh có 498 tổ chức cơ sở đảng"."""

import re

from sosanh.extract.counts.clauses import Clauses
from sosanh.extract.counts.count import LISTED_STOCKS, STOCKS, Count
from sosanh.extract.metrics.codes import STOCKS_OF_ALL, UNITS_AFTER
from sosanh.extract.metrics.cues import NEAR
from sosanh.extract.metrics.told_again import ToldAgain
from sosanh.extract.metrics.units_there import units_there
from sosanh.extract.text.labels import label_before

_YEAR_OPENS = re.compile(r"\W*(?:riêng |đến |sang |trong )?năm (?:19|20)\d{2},? (?:thì |đã )?\Z")
_WHO_WORK = ("staff", "official", "citizen")
"""Families of nouns of those among whom a cell has its members."""
_REACHED = re.compile(r"\bđạt(?: được)? (?:hơn |gần |trên )?\Z")
_THEN_THERE_WERE = re.compile(
    r"(?:\w?[,;] )?(?:(?:trong khi|còn|mà|so với|nhưng|nếu như)(?: đó)?,? )?"
    r"(?:(?:cả|của|toàn|riêng|con số|trước đó,?) )*"
    r"(?:cùng kỳ|(?:năm|quý|tháng|kỳ|khóa|nhiệm kỳ|giai đoạn) (?:\d{4}|trước|ngoái)\b)"
    r"(?: (?:này|đó|năm|trước|ngoái|\d{4}|chỉ|mới|cũng|đã))*,? (?:chỉ |mới )?(?:có|được|đạt) "
    r"(?:hơn |gần )?"
)
"""What leads to a deed of another time that only says how many there were."""
_AS_MANY = 5
"""How often the figure beside it one may be that is no stock of all."""
_HAS_TOO = re.compile(
    r"(?:(?:hiện|hiện nay|đến nay|nay|cùng với đó|ngoài ra),? )?(?:hiện )?có (?:tổng số |cả thảy )?"
    r"(?:hơn |gần |trên )?"
)
"""What opens a sentence that goes on with what a committee has: "Có 62 chi, đảng bộ cơ sở"."""
_ALL_HAVE = re.compile(
    r"[;,] (?:và |với )?(?:toàn|cả) (?:đảng bộ|tỉnh|huyện|thành phố|thị xã|xã|phường|khối)"
    r"(?: (?:hiện|có|là))* (?:hơn |gần |trên )?"
)
"""What goes on with a stock of all: "… 640 tổ chức cơ sở đảng; toàn tỉnh 73.500 đảng viên"."""
_LEFT = re.compile(r"\bcòn(?: lại)? (?:hơn |gần |trên )?\Z")
_AND_SO = re.compile(r"[,;]| (?:sau|do|vì|nhờ|so với|khi|qua)\b")
"""Behind all that became fewer, no kind of them: "giảm 25 chi bộ sau sáp nhập, còn 1.467"."""
_CHOSEN = re.compile(
    r"\b(?:chọn|chỉ đạo|giao|khảo sát|hướng dẫn|thí điểm|cho|biểu dương|khen thưởng|làm việc với)"
    r" (?:hơn |gần |trên |được )*\Z"
)
"""Before some that something is done with: "đã chọn và chỉ đạo 105 đảng bộ cơ sở"."""
_CHOSEN_LEAD = len("làm việc với hơn được ")
_MET = re.compile(
    r"\b(?:làm việc|gặp gỡ|trao đổi|kết nối|phối hợp) (?:trực tiếp |trực tuyến )?(?:với|tới) \Z"
)
"""Before those whom somebody visits: "làm việc với 12 xã, phường mới"."""
_REST_OF_STOCK = re.compile(
    r"(?P<under> trực thuộc(?: đảng ủy cơ sở| các đảng ủy cơ sở| đảng bộ cơ sở)?)?"
    r"(?: (?:hiện có|toàn tỉnh|toàn đảng bộ|của (?:toàn )?đảng bộ(?: tỉnh)?))?: (?:hơn |gần )?"
)

_WITHIN = re.compile(r",? (?:đang )?(?:sinh hoạt )?(?:ở|tại|trong|thuộc)(?: cả)? ")


class StocksThere(ToldAgain):
    """Stocks, and what only looks like one."""

    def _stock(self, clauses: Clauses, count: Count, noun: str, sentence: int) -> str | None:
        """The metric of what there is, which no verb says of: "Tỉnh có 498 tổ chức cơ sở đảng"."""
        heads = (count,) if count.part_of is None else (count, count.part_of)
        whole = (
            count.numeral.base is None
            and any(clauses.is_whole(self._context, head) for head in heads)
            and not self._tells_next_flow(clauses, count, sentence)
        )
        metric = self._rule(clauses, count, "total_whole", noun, sentence) if whole else None
        metric = metric or self._rule(clauses, count, "total", noun, sentence)
        if metric is None and self._goes_on_with_stock(clauses, count, sentence):
            metric = self._rule(clauses, count, "total_whole", noun, sentence)
        metric = metric or self._of_model(clauses, count, noun, sentence)
        if metric == UNITS_AFTER and count.action is None:
            visited = _MET.search(self._context.folded, clauses.floor(count), count.start)
            metric = None if visited else metric
        share = count.numeral.base is not None or (
            count.out_of is not None and not self._is_among_others(count)
        )
        if metric is None and noun == "admin_unit" and not share:
            near = sentence - self._last_sentence <= NEAR
            return units_there(self._context, clauses, count, self._last if near else None)
        if share and metric in STOCKS_OF_ALL:
            return None  # "662 trong tổng số 686 tổ chức … được đánh giá": not all there are
        if metric in STOCKS_OF_ALL and self._is_among_workers(count):
            return None
        if metric in STOCKS_OF_ALL and _CHOSEN.search(
            self._context.folded, max(clauses.floor(count), count.start - _CHOSEN_LEAD), count.start
        ):
            return None
        if metric in STOCKS_OF_ALL and self._is_reached(clauses, count):
            return self._goes_on_with_flow(noun, sentence)
        if metric in STOCKS_OF_ALL and self._is_of_another_year(clauses, count):
            return self._goes_on_with_flow(noun, sentence) or metric
        if metric is None and not share and self._is_left(clauses, count):
            of_all = self._rule(clauses, count, "total_whole", noun, sentence)
            known = any(one.metric == of_all for one in self._recent)
            known = (
                known
                or any(  # "giảm 25 chi bộ, còn 1.467 chi bộ"
                    one.is_lessened
                    and one.noun == noun
                    and _AND_SO.match(self._context.folded, one.end) is not None
                    for one in clauses.before(count)[-1:]
                )
            )
            metric = of_all if of_all in STOCKS_OF_ALL and known else None
        return metric

    def _goes_on_with_stock(self, clauses: Clauses, count: Count, sentence: int) -> bool:
        """Whether it tells what else a committee has: "… tổng số lên 5.041. Có 62 chi bộ".

        So do those to which all its members belong: "còn 212 đảng viên ở 9 chi bộ".
        """
        last, folded = self._last, self._context.folded
        if last is None or last.metric not in STOCKS_OF_ALL or not clauses.ends(count):
            return False
        if sentence == self._last_sentence and count.noun in STOCKS:
            all_have = _ALL_HAVE.fullmatch(folded, last.end, count.start)
            if all_have is not None and last.breakdown is None:
                return True
        if count.noun not in LISTED_STOCKS:
            return False
        if sentence == self._last_sentence:
            return _WITHIN.fullmatch(folded, last.end, count.start) is not None
        if sentence - self._last_sentence != 1:
            return False
        return _HAS_TOO.fullmatch(folded, clauses.sentence.start, count.start) is not None

    def _is_among_others(self, count: Count) -> bool:
        """Whether all members stand beside all who work there: "19 đảng viên trên 740 thợ"."""
        whole, families = count.out_of, self._families
        if whole is None or families.get(count.noun) != "member":
            return False
        return whole.noun == "trait" or families.get(whole.noun) in _WHO_WORK

    def _is_among_workers(self, count: Count) -> bool:
        """Whether a province's members among some are told: "4.120 công nhân, có 620 đảng viên".

        Those of a firm or an office are all that its cell has.
        """
        whole = count.part_of
        if whole is None or self._families.get(count.noun) != "member":
            return False
        if whole.noun != "trait" and self._families.get(whole.noun) not in _WHO_WORK:
            return False
        scope = self._context.scope_at(count.start)
        return scope.level == "province" and scope.area is None

    def _is_reached(self, clauses: Clauses, count: Count) -> bool:
        """Whether so many are the result of a deed: "toàn huyện đạt 131 đảng viên (81,9%)"."""
        return _REACHED.search(self._context.folded, clauses.floor(count), count.start) is not None

    def _is_of_another_year(self, clauses: Clauses, count: Count) -> bool:
        """Whether it is set beside a deed of as many, done at another time, and nobody's own.

        "kết nạp 412 đảng viên, trong khi cả năm 2023 chỉ có 360 đảng viên".
        """
        start, folded = max(clauses.floor(count) - 1, clauses.sentence.start), self._context.folded
        if self._last is None or not clauses.ends(count):
            return False
        alike = (count.numeral.value or 0) <= _AS_MANY * (self._last.value or 0)
        return alike and _THEN_THERE_WERE.fullmatch(folded, start, count.start) is not None

    def _goes_on_with_flow(self, noun: str, sentence: int) -> str | None:
        """What was told to be done to the like in the sentence before, if anything."""
        last = self._last
        if last is None or last.metric is None or sentence - self._last_sentence > 1:
            return None
        flow = self._context.vocabulary.metrics[last.metric].kind == "flow"
        return last.metric if flow and last.object == noun else None

    def _is_left(self, clauses: Clauses, count: Count) -> bool:
        """Whether so many are left of those told before: "hiện còn 63 tổ chức cơ sở đảng"."""
        return _LEFT.search(
            self._context.folded, clauses.floor(count), count.start
        ) is not None and clauses.ends(count)

    def _is_labelled(self, clauses: Clauses, count: Count) -> bool:
        """Whether the label names the noun and no more: "Tổ chức cơ sở đảng: 498"."""
        floor = clauses.floor(count)
        label = label_before(self._context.folded, floor, count.start, True)
        if label is None or not clauses.ends(count):
            return False
        nouns = self._context.hits_in("noun", label, count.start)
        if not nouns or self._context.folded[label : nouns[0].start].strip(" -+*•–;,"):
            return False
        whole = _REST_OF_STOCK.fullmatch(self._context.folded, nouns[0].end, count.start)
        under = whole is not None and bool(whole["under"])
        under = under or "trực thuộc" in nouns[0].phrase.surface
        return whole is not None and (nouns[0].phrase.code != "cell" or under)

    def _tells_next_flow(self, clauses: Clauses, count: Count, sentence: int) -> bool:
        """Whether it goes on with what was done: "… kết nạp 1.950. Năm 2023 có 2.100 đảng viên".

        A year opens the sentence, and nobody is named who might have them.
        """
        last, context = self._last, self._context
        if last is None or last.metric is None or sentence - self._last_sentence > 1:
            return False
        start, action = clauses.sentence.start, count.action
        if action is None or action.phrase.surface.startswith("hiện"):
            return False
        return (
            context.vocabulary.metrics[last.metric].kind == "flow"
            and _YEAR_OPENS.match(context.folded, start, action.start) is not None
        )
