"""Counts in a row of places or of those who act: what they count and underwent is told once."""

import re

from sosanh.extract.context import TextContext
from sosanh.extract.counts.actors_in_rows import acts_next, decides_next
from sosanh.extract.counts.count import CARRIED, Count
from sosanh.extract.counts.named import NamedCounts
from sosanh.extract.text.rows import only_place_between

_NEXT_IN_ROW = re.compile(
    r", (?:tiếp theo (?:là )?|kế đến (?:là )?|tiếp đến (?:là )?|sau đó (?:là )?|rồi đến |còn |và )?"
)
_BY_NAME = re.compile(r"[,;] trong đó (?:từ|cấp|khối)\b[^,;:.()\d]+ ")
"""What names a part of the count before, no place: "…, trong đó từ tỉnh về huyện 24"."""
_PERSONS_OF_STAFF = {"person", "staff", "public_servant"}
"""Nouns that a row of cuts uses for the same: "huyện A 7 người; huyện B 5 viên chức"."""


class CountsInRows(NamedCounts):
    """The counts of one sentence and the rows that some of them stand in."""

    def _noun_of_row(self, context: TextContext, index: int) -> None:
        """Take the noun of the count before in "Hà Nam giảm 185 phòng, Hưng Yên giảm 20"."""
        count = self.counts[index]
        previous = self._previous(index)
        if count.noun or previous is None or not previous.noun or not self.ends(count):
            return
        gap = self._folded[previous.end : count.start].replace("; trong đó", ", trong đó")
        if ";" in gap or len(gap) > CARRIED or not self._names_place(context, previous, count):
            return
        verbs = [hit for hit in self._strong if previous.end <= hit.start < count.start]
        governed = previous.action in self._strong and all(
            previous.action is not None and hit.phrase.code == previous.action.phrase.code
            for hit in verbs
        )
        if governed and _NEXT_IN_ROW.search(gap):
            count.noun = previous.noun
            if _BY_NAME.fullmatch(gap):
                count.part_of = previous
            if not verbs:
                count.action, count.how = previous.action, "carried"

    def _of_next_actor(self, context: TextContext, index: int) -> None:
        """Go on in "kỷ luật 86 đảng viên (chi bộ 41, đảng ủy cơ sở 22)": what each of them did."""
        count, previous = self.counts[index], self.counts[index - 1]
        deed = previous.action
        if count.noun_hit is not None or deed not in self._strong or not self.ends(count):
            return
        if previous.noun and decides_next(context, previous, count):
            count.noun = previous.noun
            count.action, count.how = deed, "carried"

    def _in_row_of_places(self, context: TextContext, index: int) -> bool:
        """Carry the action on in "Bắc Giang thu gọn 104 đầu mối, tỉnh Bến Tre 71 đầu mối".

        Behind parts the row goes on with their whole: "Sở Y tế 17 người, gồm 1 công chức và 16 viên
        chức; Sở Tài chính 6 người".
        """
        if not index:
            return False
        count, previous = self.counts[index], self.counts[index - 1]
        leader, end = previous, previous.end
        if previous.part_of is not None and ";" in self._folded[previous.end : count.start]:
            leader = previous.part_of
            while leader.part_of is not None:
                leader = leader.part_of
        elif previous.action is not None:
            # "Hạ Long có 74 đảng viên được kết nạp, Móng Cái có 50"
            end = max(previous.end, previous.action.end)
        clause = self._folded.rfind(";", previous.end, count.start)
        if clause >= 0 and leader.noun in _PERSONS_OF_STAFF:
            end = clause  # "…: 7 viên chức sự nghiệp giáo dục; huyện Nghĩa Hành là 5 viên chức"
        same = count.noun and (
            count.noun == leader.noun or {count.noun, leader.noun} <= _PERSONS_OF_STAFF
        )
        if (
            same
            and leader.action in self._strong
            and previous.numeral.form == count.numeral.form == "count"
            and (
                only_place_between(context.text, end, count.start)
                or acts_next(context, end, count.start)
            )
        ):
            count.action, count.how, count.part_of = leader.action, "carried", leader.part_of
            return True
        return False

    def _names_place(self, context: TextContext, previous: Count, count: Count) -> bool:
        """Whether a place or agency between the two has the second figure for its own."""
        return context.places.are_named_between(previous.end, count.start) or any(
            context.hits_in(layer, previous.end, count.start)
            for layer in ("province", "area_word", "agency", "actors")
        )
