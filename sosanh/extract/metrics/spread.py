"""In how many units a way to organise is found, where the words that name it stand elsewhere."""

import re
from dataclasses import replace

from sosanh.extract.catalogue.phrases import Hit
from sosanh.extract.counts.clauses import Clauses
from sosanh.extract.counts.count import PLACES, Count
from sosanh.extract.metrics.codes import CHAIRS_BY_LEVEL, HEADS_ARE_SECRETARIES
from sosanh.extract.metrics.cues import NEAR
from sosanh.extract.metrics.disciplined import Disciplined
from sosanh.extract.text.cued import cued
from sosanh.extract.text.segments import CAPITALS

SPREADS = ("hold_both", "non_local", "non_local_head", "have_centre")
"""Ways to organise of which it is counted in how many units they are found."""
HEADS_OF_VILLAGES = ("secretary", "village_chief")
_NAMED = SPREADS[:2]
_OFFICES = ("officeholder", "secretary", "village_chief")
"""What a label may be taken to count that names the two posts of one person."""
_DOES_SO = re.compile(
    r"(?: (?:đã|đang|mới|cũng|được|thí điểm))*"
    r" (?:làm|thực hiện|áp dụng|bố trí|triển khai|thí điểm)(?: thí điểm)?(?: theo)?"
    r"(?: (?:mô hình|chủ trương|cách làm|cách|việc|hướng) (?:này|ấy|đó|trên)| như (?:vậy|thế))"
)
"""Behind units, that they do what was named before: "28/186 xã đã làm theo mô hình này"."""
_OF_LEVEL = re.compile(
    r"(?:\bcấp (?:huyện|xã)|(?<=[:;,] )(?:(?:quận, )?huyện|xã(?:, phường, thị trấn)?))"
    r"(?: (?:là|thì|có|đạt|đã|mới|chỉ|được|duy nhất))*:? \Z"
)
_HAVE = re.compile(r" (?:(?:đã|hiện|mới|chỉ|có|là|đạt|ở|được) )+")
_POST_HAS = re.compile(
    r" (?:trưởng|tổ trưởng|chủ tịch)(?:,? [^\W\d_]+){1,7}?"
    r" (?:(?:đã|hiện|hiện nay|mới|chỉ) )*(?:có|là|đạt) "
)
"""Between a deed and how many do so, with the post: "kiêm trưởng ấp, khóm hiện có 417/783"."""
_TRIES = re.compile(
    r" (?:đã |đang |mới )*(?:làm|thực hiện)(?: được| thí điểm| xong)?(?: mô hình)?(?=[,.;])"
)
"""The same in a row that goes on: "cấp huyện mới 1/11 địa phương làm thí điểm"."""
_CARRY_OUT = re.compile(
    r"(?:(?:,| và) (?:xã|phường|thị trấn|đặc khu|thôn|bản|ấp|khóm|khu phố))*"
    r"(?: của (?:toàn )?(?:tỉnh|thành phố|huyện|thị xã))?"
    r"(?: (?:đã|đang|mới|được))* (?:thực hiện|áp dụng|triển khai|làm(?: thí)? điểm|thí điểm)"
    r"(?: mô hình)?(?= ?[,.;)]| (?:trên|trong) (?:tổng )?(?:số )?\d| (?:hồi|từ|vào|năm)\b)"
)
"""Behind units, that they do what a sentence right before them names: "17 xã thực hiện"."""
_MODEL = cued(r"\b(?:mô hình|chủ trương|thí điểm)\b", "mô hình", "chủ trương", "thí điểm")
_OF_SOMEBODY = re.compile(
    rf"(?: (?!ở\b|tại\b|của\b)[^\W\d_]+){{0,3}} (?:[{CAPITALS}][^\W\d_]+ ){{1,3}}[{CAPITALS}]"
)
"""Behind two posts, who holds them: "bí thư chi bộ kiêm trưởng thôn Hồ Văn Lai"."""
_ANOTHER = cued(
    r"\b(?:mô hình|cách làm) (?!này|ấy|đó|trên|bí thư|kiêm|nhất thể|một người)[^\W\d_]", "mô hình",
    "cách làm",
)  # fmt: skip
_MINE = re.compile(r"[\"“][^”\"]* tôi\b")
_NAMES = re.compile(r" (?:bố trí|thực hiện|làm|tổ chức|áp dụng)(?: theo)? (?:mô hình|việc) ")
"""Behind units, what leads to the name: "31 xã bố trí theo mô hình bí thư kiêm chủ tịch"."""
_IN = re.compile(r" (?:ở|tại|trong|trên)(?: địa bàn)?(?: hơn| gần| trên| khoảng| cả)? \Z")
_POST = re.compile(r" (?:chủ tịch|trưởng|tổ trưởng)(?: (?!được\b)[^\W\d_]+){1,4}?(?= được | có ở )")
_WHOSE = re.compile(r" của (?:hơn |gần |trên |cả )?\Z")
_PUT_IN = re.compile(
    r" (?:đã |hiện |cũng )*(?:được )?(?:bố trí|thực hiện|triển khai|áp dụng|thí điểm|tổ chức"
    r"|có mặt|duy trì|nhân rộng|làm)(?: thí điểm| được)?"
    r" (?:ở|tại|trong|trên|ra|đến|tới)(?: địa bàn)?"
    r"(?: hơn| gần| trên| khoảng| cả)? \Z"
)
"""Between a way to organise and its units: "Bí thư kiêm chủ tịch HĐND được bố trí ở 118 xã"."""
_SAYS_MORE = re.compile(r" \([^()]*\) [^\W\d_]")
_WITH = re.compile(r",? (?:với|gồm|tại|ở|và) (?:hơn |gần |trên |tổng số )?")
_BY_NOW = re.compile(
    r"(?:\A|[;,.:]) ?(?=[^\W\d_])(?:(?:và|nhưng|song|thì|cụ thể|kết quả|tính)[,:]? )*"
    r"(?:(?:tính )?đến(?: thời điểm)?(?: nay| hết \w+)?|hiện(?: nay)?|nay|cụ thể)?,? ?"
    r"(?:(?:toàn|cả) (?:tỉnh|huyện|xã|thành phố|thị xã)|đã|có|là|đạt|mới|chỉ|đạt được|được"
    r"|tổng số|,| )*"
    r"(?:hơn |gần |trên )?\Z"
)
"""Before units that do so by now: "phấn đấu 95% thôn …; đến nay đã có 143/161 thôn"."""
_DOES_ELSE = re.compile(
    r"(?: (?:đã|đều|mới|cũng))* (?:đạt chuẩn|(?:được )?công nhận|về đích|cán đích|nông thôn mới)\b"
)
"""Behind units, what they do besides: "…, còn 35/186 xã đạt chuẩn nông thôn mới"."""


class SpreadModels(Disciplined):
    """The metric of units to which a model named elsewhere has spread."""

    def _of_model(self, clauses: Clauses, count: Count, noun: str, sentence: int) -> str | None:
        """The metric of units to which a model named before in the clause has spread.

        "Tỉnh đẩy mạnh việc bí thư chi bộ kiêm trưởng thôn, đến nay có 402/874 thôn".
        """
        if noun not in PLACES or _DOES_ELSE.match(self._context.folded, count.end):
            return None
        floor = self._clause_begins(clauses, count)
        deeds = self._models_in_clause(clauses, count)
        if deeds:
            return self._spread_by(deeds[-1], clauses, count, noun, sentence)
        named = self._context.hits_in("noun", floor, count.start)
        told = self._context.hits_in("action", floor, count.start)
        founded = any(hit.phrase.attributes["weight"] == "" for hit in told)
        if not founded and _WHOSE.search(self._context.folded, floor, count.start):
            return None  # "nhân sự tại các trung tâm hành chính công của 9 huyện là 140 người"
        centres = any(hit.phrase.code == "service_centre" for hit in named)
        return self._rule(clauses, count, "have_centre", noun, sentence) if centres else None

    def _clause_begins(self, clauses: Clauses, count: Count) -> int:
        floor = clauses.floor(count)
        return max(floor, self._context.folded.rfind(";", floor, count.start) + 1)

    def _models_in_clause(
        self, clauses: Clauses, count: Count, *, told_too: bool = False
    ) -> list[Hit]:
        """The ways to organise named before `count` in its clause, and told of nobody else."""
        floor = self._clause_begins(clauses, count)
        before = clauses.before(count)
        across = before[-1:] if count.noun == "village" else ()
        if (
            across
            and across[0].noun == "admin_unit"
            and _WITH.fullmatch(self._context.folded, across[0].end, count.start)
        ):  # "nhân rộng ra 10/10 huyện với 1.214 thôn"
            floor = self._clause_begins(clauses, across[0])
        told = [one.action for one in before if one.how in ("passive", "backwards")]
        return [
            hit for hit in clauses.actions
            if floor <= hit.start and hit.end <= count.start and hit.phrase.code in SPREADS
            and (told_too or hit not in told)
        ]  # fmt: skip

    def _put_in(self, clauses: Clauses, count: Count) -> list[Hit]:
        """The way to organise that is said to be found in so many units, named just before."""
        deeds = self._models_in_clause(clauses, count, told_too=True)
        if not deeds:
            return []
        folded = self._context.folded
        across = clauses.before(count)[-1:]
        if across and across[0].start >= deeds[-1].end:
            return deeds  # "… ra 10/10 huyện với 1.214 thôn"
        inside = deeds[-1] is count.action and _IN.search(folded, deeds[-1].end, count.start)
        return deeds if inside or _PUT_IN.search(folded, deeds[-1].end, count.start) else []

    def _by_now(self, clauses: Clauses, count: Count, sentence: int) -> list[Hit]:
        """The models before, where a fraction of units only says how far they have spread."""
        weak = count.action is None or count.action.phrase.attributes["weight"] == "weak"
        if count.numeral.base is None or not weak or not clauses.ends(count):
            return []
        if _SAYS_MORE.match(self._context.folded, count.end):
            return []  # "121/172 thôn (70,3%) có trưởng thôn là nữ"
        before = clauses.before(count)
        floor = before[-1].end if before else clauses.sentence.start
        mark = max(self._context.folded.rfind(one, floor, count.start) for one in ";:,")
        floor = max(floor, mark) if before else floor
        if not _BY_NOW.search(self._context.folded, floor, count.start):
            return []
        deeds = self._models_before(count, sentence, 1)
        last = self._context.hits_in("action", deeds[-1].end, count.start) if deeds else ()
        strong = any(hit.phrase.attributes["weight"] == "" for hit in last)
        return [] if strong else deeds

    def _of_model_again(
        self, clauses: Clauses, count: Count, noun: str, sentence: int
    ) -> str | None:
        """The metric of units of which it is only said that they do so too."""
        among = count.out_of or count.part_of
        if among is not None and among.noun in HEADS_OF_VILLAGES and noun in HEADS_OF_VILLAGES:
            weak = count.action is None or count.action.phrase.attributes["weight"] == "weak"
            if among.noun != noun and weak:
                # "trong số 506 trưởng thôn có 441 người là bí thư chi bộ"
                return HEADS_ARE_SECRETARIES
        folded, end = self._context.folded, (count.out_of or count).end
        unsaid = noun == "" or (count.noun_hit is None and noun in _OFFICES)
        if unsaid and count.numeral.base is not None and clauses.ends(count):
            # "Bố trí bí thư không phải người địa phương: cấp huyện 10/13, cấp xã 62/186"
            begin = clauses.sentence.start
            deeds = self._context.hits_in("action", begin, count.start)
            deeds = [hit for hit in deeds if hit.phrase.attributes["weight"] == ""]
            models = [hit for hit in deeds if hit.phrase.code in _NAMED]
            if models:
                model = models[-1]
                post = _POST.match(folded, model.end, count.start)
                named_to = post.end() if post is not None else model.end
                if _PUT_IN.fullmatch(folded, named_to, count.start):
                    # "mô hình bí thư đồng thời là chủ tịch HĐND được bố trí tại 61/83"
                    return self._spread_by(model, clauses, count, "admin_unit", sentence)
            deeds = deeds[-1:]
            if not deeds or deeds[0].phrase.code not in _NAMED:
                return None
            of_level = _OF_LEVEL.search(folded, begin, count.start)
            has = _HAVE.fullmatch(folded, deeds[0].end, count.start)
            has = has or _POST_HAS.fullmatch(folded, deeds[0].end, count.start)
            if not (of_level or has):
                return None
            nouns = self._context.hits_in("noun", clauses.floor(count), deeds[0].start)
            whose = [hit.phrase.code for hit in nouns if hit.phrase.code == "secretary"]
            noun = "admin_unit" if of_level or not whose else whose[0]
            metric = self._spread_by(deeds[0], clauses, count, noun, sentence)
            if of_level and metric in CHAIRS_BY_LEVEL:
                of_districts = "huyện" in of_level[0]
                return CHAIRS_BY_LEVEL[of_districts]
            return metric
        if noun not in PLACES or any(one.out_of is count for one in clauses.counts):
            return None
        named = _NAMES.match(folded, end)
        tries = _TRIES.match(folded, end) is not None
        put_in = self._put_in(clauses, count) or self._by_now(clauses, count, sentence)
        if put_in:
            deeds = put_in
        elif _DOES_SO.match(folded, end):
            deeds = self._models_before(count, sentence) or self._model_of_text(count)
        elif named is not None:
            deeds = [hit for hit in clauses.actions if hit.start >= named.end()]
            deeds = [hit for hit in deeds if hit.phrase.code in _NAMED][:1]
        elif tries or _CARRY_OUT.match(folded, count.end):
            last = self._last.object if self._last is not None else ""
            goes_on = tries and sentence - self._last_sentence <= 1 and last in PLACES
            deeds = self._models_before(count, sentence) if goes_on else []
            if all(
                _CARRY_OUT.match(folded, one.end)
                for one in clauses.before(count)
                if one.noun in PLACES
            ):  # not "28/186 xã trồng rừng theo mô hình này; 30 xã làm thí điểm"
                deeds = deeds or self._models_told_of(sentence)
        else:
            return None
        return self._spread_by(deeds[-1], clauses, count, noun, sentence) if deeds else None

    def _models_told_of(self, sentence: int) -> list[Hit]:
        """The models that the sentence before is on or asks about, wherever it stands."""
        if not sentence:
            return []
        before, folded = self._context.sentences[sentence - 1], self._context.folded
        asks = folded[before.start : before.end].rstrip("”\"’' \n").endswith("?")
        if not asks and _MODEL.search(folded, before.start, before.end) is None:
            return []
        deeds = self._context.hits_in("action", before.start, before.end)
        return [hit for hit in deeds if hit.phrase.code in _NAMED]

    def _models_before(self, count: Count, sentence: int, near: int = NEAR) -> list[Hit]:
        """The models that the paragraph has named shortly before `count`."""
        begin = self._paragraph_begins(sentence, near)
        deeds = self._context.hits_in("action", begin, count.start)
        return [hit for hit in deeds if hit.phrase.code in _NAMED]

    def _model_of_text(self, count: Count) -> list[Hit]:
        """The model that the whole text is on: told of in its headline, or in two sentences."""
        context = self._context
        deeds = [
            hit for hit in context.hits_in("action", 0, count.start)
            if hit.phrase.code in _NAMED and not _OF_SOMEBODY.match(context.text, hit.end)
        ]  # fmt: skip
        told = {context.sentence_index(hit.start) for hit in deeds}
        if not told or (0 not in told and len(told) == 1):
            return []
        others = _ANOTHER.search(context.folded, deeds[-1].end, count.start)
        says = context.folded[context.sentence_at(count.start).start : count.start]
        return deeds if others is None and not _MINE.search(says) else []

    def _spread_by(
        self, deed: Hit, clauses: Clauses, count: Count, noun: str, sentence: int
    ) -> str | None:
        led = replace(count, action=deed, how="carried")
        return self._rule(clauses, led, deed.phrase.code, noun, sentence)
