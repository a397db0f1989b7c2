"""The cues around a count: what stands in its clause, or reaches it from elsewhere."""

import re
from collections.abc import Sequence

from sosanh.extract.catalogue.phrases import Hit
from sosanh.extract.context import TextContext
from sosanh.extract.counts.clauses import Clauses
from sosanh.extract.counts.count import TWO_POSTS, Count
from sosanh.extract.counts.topics import head_of_list

_LEVELS = ("district_level", "commune_level")
_MERGERS = ("before_merger", "after_merger")
_ONCE_MERGED = re.compile(
    r"(?<!\w)sau khi [^,;]{0,80}\b(?:sắp xếp|sáp nhập|hợp nhất|nhập)\b[^,;]{0,60}, [^,;]*\Z"
)
_BY_NOW = re.compile(r"\d[^;.]*[;.,] (?:đến |hiện )?(?:nay|hiện|giờ|bây giờ)\b")
_FORMERLY = re.compile(r"\b(?:trước đây|trước kia|trước đó|vốn)\b[^;]*\Z")
DECIDED = {code: pair for pair in (_LEVELS, _MERGERS) for code in pair}
"""Cues of which only one can hold of a count."""
NEAR = 2
"""Sentences before the own one in which a cue of reach `near` may stand."""
_IS = (" là ", " lên tới ", " lên đến ", " tăng lên ")
"""Before how many of its subject a clause tells of."""
_NUMBER_OF = re.compile(r"\b(?:số|tỷ lệ) \Z")
_LEAVES = re.compile(r",? (?:[^\W\d]+ ){0,4}(?:còn|có|là) (?:[^\W\d]+ ){0,2}\d")
_LIST = re.compile(r",? (?:và |cùng )?(?:hơn |gần )?")


def _opens_next(folded: str, cue: Hit) -> bool:
    """Whether a cue only opens the clause of the next count: "45 phường, sau sắp xếp sẽ còn 36"."""
    opens = folded.endswith(", ", 0, cue.start)
    return opens and _LEAVES.match(folded, cue.end) is not None


class ReachingCues:
    """The cues of one text, asked for one count at a time."""

    def __init__(self, context: TextContext) -> None:
        self._context = context
        self._reached: tuple[int, set[str]] = -1, set()  # by the sentence read last

    def _paragraph_begins(self, sentence: int, back: int) -> int:
        """Where the paragraph begins, or the sentence so many before sentence number `sentence`."""
        sentences = self._context.sentences
        own = sentences[sentence].paragraph
        near = sentences[max(0, sentence - back) : sentence + 1]
        return next(one.start for one in near if one.paragraph == own)

    def _cues_beside(self, clauses: Clauses, count: Count) -> set[str]:
        """The cues of the clause of `count`, and those before it that reach so far."""
        start, end = clauses.window(count)
        start = min(start, self._names_both(clauses, count))
        if self._context.folded.endswith(_IS, 0, count.start):
            start = min(start, self._subject_begins(clauses, count))
        if count.action is not None and count.action.phrase.code in TWO_POSTS:
            # "41 bí thư làm chủ tịch HĐND, 6 bí thư làm chủ tịch UBND"
            own_end = count.end if count.how == "carried" else count.action.end
            beyond = (
                one.start for one in clauses.counts
                if one.start >= own_end and one.noun != "post"
            )  # fmt: skip
            end = max(min(end, next(beyond, end)), start)
        inside = set()
        before: dict[str, list[Hit]] = {}
        # the action may stand in the heading above
        for hit in self._context.hits_in("cue", min(start, clauses.sentence.start), end):
            if hit.start >= start:
                inside.add(hit.phrase.code)
            else:
                before.setdefault(hit.phrase.attributes["reach"], []).append(hit)
        if self._is_of_same_subject(clauses, count):
            inside.add("secretary_subject")
        if "lead" in before:
            low = clauses.lead_in(start)
            inside |= {hit.phrase.code for hit in before["lead"] if hit.start >= low}
        if "opening" in before:
            low = clauses.opening(count, start)
            inside |= {
                hit.phrase.code for hit in before["opening"] if low <= hit.start < hit.end <= start
            }
        return inside

    def _is_of_same_subject(self, clauses: Clauses, count: Count) -> bool:
        """Whether it goes on: "bí thư là chủ tịch HĐND ở 98 xã, là chủ tịch UBND ở 7"."""
        deed = count.action
        if deed is None or deed.phrase.code != "lead_body" or deed.end > count.start:
            return False
        before = [one for one in clauses.counted_before(count) if one.end <= deed.start][-1:]
        told = before[0].action if before else None
        same = told is not None and told.phrase.code == deed.phrase.code
        return same and bool(_LIST.fullmatch(self._context.folded, before[0].end, deed.start))

    def _subject_begins(self, clauses: Clauses, count: Count) -> int:
        """Where the subject of "Số mô hình đổi mới, sáng tạo là 312" begins."""
        before = (one.end for one in clauses.counts if one.end <= count.start)
        floor = max(before, default=clauses.sentence.start)
        number = self._context.folded.rfind("số ", floor, count.start)
        broken = any(mark in self._context.folded[number : count.start] for mark in ";:.")
        return count.start if number < 0 or broken else number

    def _names_both(self, clauses: Clauses, count: Count) -> int:
        """Where the clause begins that names two posts, of which either may come first.

        "Chức danh bí thư chi bộ và trưởng thôn do một người đảm nhiệm ở 57 thôn".
        """
        action = count.action
        if action is None or action.phrase.code not in TWO_POSTS or action.end > count.start:
            return count.start
        begin = self._context.sentence_at(action.start).start
        floor = max((one.end for one in clauses.counts if one.end <= action.start), default=begin)
        return max(begin, floor, self._context.folded.rfind(";", begin, action.start) + 1)

    def _stands(self, code: str, clauses: Clauses, count: Count) -> bool | None:
        """Whether `code` rather than its opposite holds of `count`.

        The counted noun says it ("3 huyện", "54 xã"), else the nearest cue to the left, to the
        right: "trước khi sáp nhập có 171 xã; sau sáp nhập còn 54".
        """
        pair = DECIDED[code]
        hits = [
            hit for hit in self._context.hits_in(
                "cue", clauses.sentence.start, clauses.sentence.end
            )
            if hit.phrase.code in pair
        ]  # fmt: skip
        own = [hit for hit in hits if count.numeral.end <= hit.start and hit.end <= count.end]
        left = [hit for hit in hits if hit.end <= count.start]
        if pair is _MERGERS and left and left[-1].phrase.code == pair[0]:
            # "trước ngày 1/7/2025 có 171 xã; nay là 54"
            if _BY_NOW.search(self._context.folded, left[-1].end, count.start):
                return code == pair[1]
        elif (
            pair is _MERGERS
            and not left
            and any(hit.phrase.code == pair[1] for hit in hits)
            and _FORMERLY.search(self._context.folded, clauses.floor(count), count.start)
        ):
            return code == pair[0]  # "trước đây có 24 xã, sau sáp nhập còn 15"
        if pair is _LEVELS:
            start, end = clauses.window(count)
            near = [hit for hit in hits if start <= hit.start and hit.end <= end]
            opening = [
                hit for hit in hits
                if clauses.opening(count, start) <= hit.start < start
                and hit.phrase.attributes["reach"] == "opening"
            ]  # fmt: skip
            if own:
                return own[0].phrase.code == code
            if count.how == "carried":  # "…: cấp huyện 2/11, cấp xã 31/200"
                told = (one.end for one in clauses.counts if one.end <= count.start)
                floor = max(told, default=start)
                turned = [hit for hit in near if floor <= hit.start < count.start]
                if turned:
                    return turned[-1].phrase.code == code
            behind = [hit for hit in near if hit.start >= count.end]
            levels = {hit.phrase.code for hit in (*near, *opening)}
            if len(levels) > 1 and len(behind) < len(near) + len(opening):
                # "cấp xã có 19/108 đơn vị …, cấp huyện 1/8"
                near = [hit for hit in near if hit not in behind]
            if not near and not opening:
                # "ở cấp xã có 61 bí thư kiêm …, 18 bí thư kiêm …", "số xã có bí thư kiêm … là 12"
                opening = [
                    hit for hit in left
                    if hit.phrase.attributes["reach"] == "opening"
                    or _NUMBER_OF.search(self._context.folded, 0, hit.start)
                ][-1:]  # fmt: skip
            whole = count.out_of or count.part_of
            if not near and not opening and whole is not None:
                # "trong 183 bí thư đảng ủy xã, … 8 đồng chí kiêm chủ tịch UBND"
                beside = whole.end + len(" đảng ủy xã")
                opening = [hit for hit in hits if whole.start <= hit.start < beside][-1:]
            if not near and not opening and whole is None and count.noun == "unit":
                # "71/99 bí thư đảng ủy xã, phường …; 2 nơi bí thư kiêm chủ tịch UBND"
                opening = [hit for hit in left if self._ends_a_count(clauses, hit)][-1:]
            if not near and not opening and count.action is not None:
                # "Ở 124 xã, phường:", "- bí thư kiêm chủ tịch UBND: 11"
                head = head_of_list(self._context, clauses.sentence)
                said = self._context.hits_in("cue", head.start, head.end) if head else ()
                opening = [hit for hit in said if hit.phrase.code in pair][-1:]
            return any(hit.phrase.code == code for hit in [*near, *opening])
        right = [
            hit for hit in hits
            if hit.start >= count.end
            and not _opens_next(self._context.folded, hit)
            and ";" not in self._context.folded[count.end : hit.start]
            and not any(self._ends_list(count, one, hit) for one in clauses.counts)
        ]  # fmt: skip
        if pair is _MERGERS and not (own or left) and self._turns_next(clauses, count, hits):
            return code == pair[0]  # "hiện có 45 phường và 11 xã, sau sắp xếp còn 36 phường"
        deciding = own or left[-1:] or right[:1] or (hits[-1:] if self._remains(count) else [])
        if not deciding and code == "after_merger":
            begin = clauses.sentence.start
            return _ONCE_MERGED.search(self._context.folded, begin, count.start) is not None
        return bool(deciding) and deciding[-1].phrase.code == code

    def _turns_next(self, clauses: Clauses, count: Count, hits: Sequence[Hit]) -> bool:
        """Whether the next clause opens with what was left of them after a merger."""
        ahead = [hit for hit in hits if hit.start >= count.end][:1]
        listed = all(
            not self._ends_list(count, one, hit) for one in clauses.counts for hit in ahead
        )
        return bool(ahead) and listed and _opens_next(self._context.folded, ahead[0])

    @staticmethod
    def _ends_a_count(clauses: Clauses, cue: Hit) -> bool:
        """Whether a level stands in what was counted, or right behind it: "126 xã, phường"."""
        reach = len(" đảng ủy xã")
        return any(one.start <= cue.start < one.end + reach for one in clauses.counts)

    def _ends_list(self, count: Count, other: Count, cue: Hit) -> bool:
        """Whether `other` keeps a cue to its right from `count`, not listed with it.

        "Cả nước có 2.634 xã và 63.619 thôn sau sáp nhập": both are what there is since.
        """
        aside = other.parenthesis >= 0 and other.parenthesis != count.parenthesis
        if aside or not count.end <= other.start < cue.start:
            return False
        return _LIST.fullmatch(self._context.folded, count.end, other.start) is None

    def _reaches(self, code: str, sentence: int) -> bool:
        """Whether a cue stands in sentence number `sentence`, or near it and reaches so far."""
        if self._reached[0] != sentence:
            self._reached = sentence, self._cues_reaching(sentence)
        return code in self._reached[1]

    def _cues_reaching(self, sentence: int) -> set[str]:
        context = self._context
        first, last = context.sentences[max(0, sentence - NEAR)], context.sentences[sentence]
        if sentence == 0 and len(context.sentences) > 1:
            last = context.sentences[1]  # what a headline leaves out is told below it
        own = context.sentences[sentence]
        return {
            hit.phrase.code for hit in context.hits_in("cue", first.start, last.end)
            if (reach := hit.phrase.attributes["reach"]) == "near"
            or (reach == "sentence" and own.start <= hit.start < own.end)
        }  # fmt: skip

    @staticmethod
    def _remains(count: Count) -> bool:
        return count.action is not None and count.action.phrase.surface == "còn"
