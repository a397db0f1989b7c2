"""In how many units a way to organise is found, where the words that name it stand elsewhere."""

import re
from dataclasses import replace

from sosanh.extract.catalogue.phrases import Hit
from sosanh.extract.counts.clauses import Clauses
from sosanh.extract.counts.count import Count
from sosanh.extract.metrics.cues import NEAR
from sosanh.extract.metrics.disciplined import Disciplined

SPREADS = ("hold_both", "non_local", "non_local_head", "have_centre")
"""Ways to organise of which it is counted in how many units they are found."""
_SPREAD_OVER = ("admin_unit", "village", "unit")
_NAMED = SPREADS[:2]
_DOES_SO = re.compile(
    r"(?: (?:đã|đang|mới|cũng|được|thí điểm))*"
    r" (?:làm|thực hiện|áp dụng|bố trí|triển khai|thí điểm)(?: thí điểm)?(?: theo)?"
    r"(?: (?:mô hình|chủ trương|cách làm|cách|việc|hướng) (?:này|ấy|đó|trên)| như (?:vậy|thế))"
)
"""Behind units, that they do what was named before: "28/186 xã đã làm theo mô hình này"."""
_OF_LEVEL = re.compile(r"\bcấp (?:huyện|xã)(?: (?:là|thì|có|đạt|đã|mới|chỉ|được|duy nhất))*:? \Z")
_HAVE = re.compile(r" (?:(?:đã|hiện|mới|chỉ|có|là|đạt|ở|được) )+")
_TRIES = re.compile(r" (?:đã |đang |mới )*(?:làm|thực hiện)(?: thí điểm)?(?=[,.;])")
"""The same in a row that goes on: "cấp huyện mới 1/11 địa phương làm thí điểm"."""
_NAMES = re.compile(r" (?:bố trí|thực hiện|làm|tổ chức|áp dụng)(?: theo)? (?:mô hình|việc) ")
"""Behind units, what leads to the name: "31 xã bố trí theo mô hình bí thư kiêm chủ tịch"."""


class SpreadModels(Disciplined):
    """The metric of units to which a model named elsewhere has spread."""

    def _of_model(self, clauses: Clauses, count: Count, noun: str, sentence: int) -> str | None:
        """The metric of units to which a model named before in the clause has spread.

        "Tỉnh đẩy mạnh việc bí thư chi bộ kiêm trưởng thôn, đến nay có 402/874 thôn".
        """
        if noun not in _SPREAD_OVER:
            return None
        floor = clauses.floor(count)
        floor = max(floor, self._context.folded.rfind(";", floor, count.start) + 1)
        deeds = [
            hit for hit in clauses.actions
            if floor <= hit.start and hit.end <= count.start and hit.phrase.code in SPREADS
        ]  # fmt: skip
        if deeds:
            return self._spread_by(deeds[-1], clauses, count, noun, sentence)
        named = self._context.hits_in("noun", floor, count.start)
        centres = any(hit.phrase.code == "service_centre" for hit in named)
        return self._rule(clauses, count, "have_centre", noun, sentence) if centres else None

    def _of_model_again(
        self, clauses: Clauses, count: Count, noun: str, sentence: int
    ) -> str | None:
        """The metric of units of which it is only said that they do so too."""
        folded, end = self._context.folded, (count.out_of or count).end
        if noun == "" and count.numeral.base is not None and clauses.ends(count):
            # "Bố trí bí thư không phải người địa phương: cấp huyện 10/13, cấp xã 62/186"
            begin = clauses.sentence.start
            deeds = self._context.hits_in("action", begin, count.start)
            deeds = [hit for hit in deeds if hit.phrase.attributes["weight"] == ""][-1:]
            if not deeds or deeds[0].phrase.code not in _NAMED:
                return None
            of_level = _OF_LEVEL.search(folded, begin, count.start)
            if not (of_level or _HAVE.fullmatch(folded, deeds[0].end, count.start)):
                return None
            nouns = self._context.hits_in("noun", clauses.floor(count), deeds[0].start)
            whose = [hit.phrase.code for hit in nouns if hit.phrase.code == "secretary"]
            noun = "admin_unit" if of_level or not whose else whose[0]
            return self._spread_by(deeds[0], clauses, count, noun, sentence)
        if noun not in _SPREAD_OVER or any(one.out_of is count for one in clauses.counts):
            return None
        named = _NAMES.match(folded, end)
        if _DOES_SO.match(folded, end):
            deeds = self._models_before(count, sentence)
        elif named is not None:
            deeds = [hit for hit in clauses.actions if hit.start >= named.end()]
            deeds = [hit for hit in deeds if hit.phrase.code in _NAMED][:1]
        elif _TRIES.match(folded, end) and self._last is not None:
            goes_on = sentence - self._last_sentence <= 1 and self._last.object in _SPREAD_OVER
            deeds = self._models_before(count, sentence) if goes_on else []
        else:
            return None
        return self._spread_by(deeds[-1], clauses, count, noun, sentence) if deeds else None

    def _models_before(self, count: Count, sentence: int) -> list[Hit]:
        """The models that the paragraph has named shortly before `count`."""
        own = self._context.sentences[sentence]
        first = next(
            one for one in self._context.sentences[max(0, sentence - NEAR) : sentence + 1]
            if one.paragraph == own.paragraph
        )  # fmt: skip
        deeds = self._context.hits_in("action", first.start, count.start)
        return [hit for hit in deeds if hit.phrase.code in _NAMED]

    def _spread_by(
        self, deed: Hit, clauses: Clauses, count: Count, noun: str, sentence: int
    ) -> str | None:
        led = replace(count, action=deed, how="carried")
        return self._rule(clauses, led, deed.phrase.code, noun, sentence)
