"""What a deed is done to where its number stands alone: "Thủ tục hành chính: loại bỏ 61"."""

import re

from sosanh.extract.counts.clauses import Clauses
from sosanh.extract.counts.count import UNNAMED, Count
from sosanh.extract.drafts.draft import Draft
from sosanh.extract.metrics.antecedents import Antecedents
from sosanh.extract.metrics.cues import NEAR

_HEADED_BY = re.compile(
    r"[-+*•–\s]*(?:(?:riêng |còn )?(?:về|với|đối với|trong) )?(?P<noun>[^,:;.()\d]+)[:,]"
)
_STAFF_LABEL = re.compile(r"[-+*•–\s]*(?:về )?biên chế\b[^;:.()\d]{0,60}:")
"""What heads a list of cuts: "Biên chế khối Đảng, đoàn thể: năm 2022 cắt 44"."""
_WHERE = re.compile(r" (?:trong|ở|tại|trên địa bàn|thuộc) ")
"""Behind what a label names, where they are: "Tổ chức đảng trong doanh nghiệp tư nhân: …"."""
_LISTED_BELOW = re.compile(r" (?:cụ thể )?như sau ?:")
"""What heads a list: "số biên chế được tinh giản cụ thể như sau: Sở Y tế giảm 17; …"."""
_OF_EITHER = ("inspect", "supervise")
"""Actions on organisations and on members, of which a number alone does not say which."""
Reading = tuple[str | None, str, str | None, Draft | None]
"""What a count is: (metric, object, breakdown, parent)."""


class NounsOfDeeds(Antecedents):
    """The nouns that bare numbers under a deed of their own take from what was told before."""

    def _of_last_noun(self, clauses: Clauses, count: Count, sentence: int) -> Reading | None:
        """Give a bare number under an action of its own the noun of the count before it."""
        if count.action is None or count.how not in ("adjacent", "passive"):
            return None
        of_weak = count.noun == "unit" and count.action.phrase.code == "consolidate"
        if count.noun and not of_weak:
            return None
        if count.action.phrase.attributes["weight"] != "" or count.action.phrase.code == "other":
            return None
        before = [one.noun for one in clauses.before(count) if one.noun not in UNNAMED]
        headed = "" if before else self._heading_noun(clauses, count)
        noun = clauses.subject(self._context, count) or headed
        last = "" if self._may_be_of_either(count) else self._noun
        noun = noun or (before[-1] if before else last)
        if count.action.phrase.code == "rate_excellent" and not before:
            noun = self._rated(clauses, count) or noun
        if count.out_of is not None and count.out_of.noun != "unit":
            noun = count.out_of.noun  # "Trong 13 hạn chế nêu ra, đã khắc phục 10"
        if not before and sentence - self._tail_sentence > NEAR and noun == self._noun:
            return None
        metric = self._rule(clauses, count, count.action.phrase.code, noun, sentence)
        return (metric, noun, None, None) if noun and metric is not None else None

    def _may_be_of_either(self, count: Count) -> bool:
        """Whether organisations and members were counted last, and what is done is done to both."""
        deed = count.action.phrase.code if count.action is not None else ""
        return deed in _OF_EITHER and len({one.object for one in self._recent[-2:]}) > 1

    def _rated(self, clauses: Clauses, count: Count) -> str:
        """Whom "xếp loại đảng viên, có 645/993 đồng chí …: hoàn thành xuất sắc 249" rates."""
        begin = clauses.sentence.start
        clause = max(begin, self._context.folded.rfind(";", begin, count.start))
        for start in (clause, begin):  # "…; đảng viên hoàn thành xuất sắc 611": the clause's own
            nouns = self._context.hits_in("noun", start, count.start)
            named = {hit.phrase.code for hit in nouns} - {*UNNAMED, "item", "task", "quota", "aim"}
            if named:
                return named.pop() if len(named) == 1 else ""
        return ""

    def _heading_noun(self, clauses: Clauses, count: Count) -> str:
        """What the sentence opens with: "Thủ tục hành chính: loại bỏ 61 và ủy quyền 188"."""
        start = clauses.sentence.start
        listed = _LISTED_BELOW.search(self._context.folded, start, count.start)
        if listed is not None and not any(one.start < listed.end() for one in clauses.counts):
            heads = self._context.hits_in("noun", start, listed.start())
            return heads[0].phrase.code if heads else ""
        label = _STAFF_LABEL.match(self._context.folded, start, count.start)
        if label is not None and not any(one.start < label.end() for one in clauses.counts):
            return "staff"
        opening = _HEADED_BY.match(self._context.folded, start, count.start)
        if opening is None:
            return ""
        named = self._context.hit_filling("noun", *opening.span("noun"))
        if named is None:
            inside = self._context.hits_in("noun", *opening.span("noun"))[:1]
            heads = [hit for hit in inside if hit.start == opening.start("noun")]
            where = [hit for hit in heads if _WHERE.match(self._context.folded, hit.end)]
            own = count.action is not None and count.action.start >= opening.end()
            named_so = self._object_named(opening) if own else ""
            return where[0].phrase.code if where else named_so
        return named.phrase.code

    def _object_named(self, opening: re.Match[str]) -> str:
        """What a heading names a deed on: "Về cắt giảm thủ tục, năm 2023 bãi bỏ 27"."""
        span = opening.span("noun")
        deeds = self._context.hits_in("action", *span)
        nouns = {hit.phrase.code for hit in self._context.hits_in("noun", *span)}
        led = deeds and deeds[0].start == span[0] and deeds[0].phrase.attributes["weight"] == ""
        return nouns.pop() if led and len(nouns) == 1 else ""
