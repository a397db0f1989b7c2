"""Counts: a number, the noun it counts and the action that governs it.

"Các huyện ủy kiểm tra 64 tổ chức đảng, 1.518 đảng viên (có 27 cấp ủy viên)" holds three counts
with one action. The action carries over along a coordination until another one comes;
a passive to the right ("… đảng viên bị thi hành kỷ luật") beats what was carried over.
"""

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING

from sosanh.extract.catalogue import Hit
from sosanh.extract.count import Count
from sosanh.extract.labels import label_before
from sosanh.extract.segments import Sentence

if TYPE_CHECKING:
    from sosanh.extract.context import TextContext

_ADJACENT = 60
_PASSIVE = 45
_CARRIED = 90
_DISTANT = 130
_LEAD_IN = 24
"""Characters before an action in which a cue may stand: "đôn đốc củng cố 48 tổ chức"."""
_ASIDE = 26
"""How far into a parenthesis a part of the count before it may begin."""
_STOPS = re.compile(r"[,;:]|\.\s")
_ONLY_CONNECTORS = re.compile(
    r"[\s,;()]*(?:(?:và|cùng|với|đối với|gần|có|hơn|trên|khoảng|của|thuộc|trực thuộc|là|cho|khác"
    r"|còn lại)[\s,]*)*\Z"
)
_JOINED = re.compile(r"(?:,|:|\b(?:và|với|cùng|hoặc|hay|gồm|có|cho)) ?(?:có |là |gồm )?$")
_OUT_OF = re.compile(r"(?:trong (?:tổng )?|trên tổng )số (?:hơn |gần |trên |khoảng )?$")
_FROM = re.compile(r"\btừ (?:hơn |gần |trên |khoảng )?$")
_INTO = re.compile(r"\b(?:xuống còn|giảm còn|xuống|còn|lên|tăng lên|thành)\b[^\d;]{0,20}$")
PARENTHESIS = re.compile(r"\([^()]*\)")
_PASSIVE_GAP = re.compile(r"[^,;:.()\n]*\Z")
_PASSIVE_LIST = re.compile(r"[^;:.()\n]*\Z")
_PASSIVE_WORD = re.compile(
    r"\b(?:bị|được|đã|phải|ra|mà)(?: \w+){0,6} $|(?<!trực) (?:trong|thuộc)(?: diện| danh sách)? $"
)
_ENDS = re.compile(
    r"[\"”]?\s*(?:[.,;)(…|]|\Z|và (?=\D)|so với |trong (?:năm|quý|tháng|đó|nhiệm kỳ))"
)
_NEXT_IN_ROW = re.compile(
    r", (?:tiếp theo (?:là )?|kế đến (?:là )?|tiếp đến (?:là )?|sau đó (?:là )?|rồi đến |còn |và )?"
)
_STATIVE = ("hold_both", "on_time", "non_local", "rate_excellent", "delegate", "complete")
"""Actions that need no passive word: "12 tổ chức hoàn thành xuất sắc nhiệm vụ"."""


class Clauses:
    """The counts of one sentence with their governing actions."""

    def __init__(self, context: "TextContext", sentence: Sentence) -> None:
        """Find the counts of `sentence` and link each to its action."""
        self._folded = context.folded
        self._families = context.vocabulary.noun_families
        self.sentence = sentence
        self.actions = [
            hit for hit in context.hits_in("action", sentence.start, sentence.end)
            if hit.phrase.code != "none"
        ]  # fmt: skip
        self._strong = [hit for hit in self.actions if hit.phrase.attributes["weight"] != "weak"]
        self._parts = context.hits_in("part", sentence.start, sentence.end)
        parentheses = [
            match.span()
            for match in PARENTHESIS.finditer(context.text, sentence.start, sentence.end)
        ]
        self._parentheses = parentheses
        self.counts: list[Count] = []
        for numeral in context.numerals_in(sentence.start, sentence.end):
            if numeral.reason is None:
                inside = next(
                    (start for start, end in parentheses if start < numeral.start < end), -1
                )
                noun = numeral.noun
                self.counts.append(Count(numeral, noun.phrase.code if noun else "", noun, inside))
        for index, count in enumerate(self.counts):
            if count.numeral.form == "count":
                self._noun_from_left(context, count)
                self._noun_of_row(context, index)
            self._govern(context, index)
        self._govern_backwards()
        self._pair_up(context)

    def window(self, count: Count) -> tuple[int, int]:
        """The clause of `count`: from its action to the next strong action or semicolon."""
        start = min(count.start, count.action.start if count.action else count.start)
        end = self.sentence.end
        for action in self._strong:
            own = (
                count.action is not None
                and count.action.start >= count.end
                and action.phrase.code == count.action.phrase.code
            )
            if action.start >= count.end and not own:
                end = min(end, action.start)
                break
        semicolon = self._folded.find(";", count.end, end)
        return start, semicolon if semicolon >= 0 else end

    def lead_in(self, count: Count) -> int:
        """Where the words right before the clause of `count` begin."""
        start, _ = self.window(count)
        floor = max((one.end for one in self.counts if one.end <= start), default=0)
        semicolon = self._folded.rfind(";", self.sentence.start, start)
        return max(self.sentence.start, floor, semicolon + 1, start - _LEAD_IN)

    def before(self, count: Count) -> Sequence[Count]:
        """The counts to the left of `count` in its sentence."""
        return self.counts[: self.counts.index(count)]

    def _govern(self, context: "TextContext", index: int) -> None:
        count = self.counts[index]
        if count.action is not None:
            return
        previous = self._previous(index)
        left = self._left_action(count, previous)
        passive = self._passive(count)
        if left is not None and self._governs(context, left, count):
            weak = left.phrase.attributes["weight"] == "weak"
            form = (
                passive is not None
                and passive.phrase.code == "discipline_form"
                and left.phrase.code == "discipline"
            )  # "xử lý kỷ luật 12 người bị cảnh cáo": the form is the more exact
            if not form and not (weak and passive is not None):
                count.action, count.how = left, "adjacent"
                if weak and previous is not None:
                    self._as_part(count, previous)
                elif previous is not None and (
                    count.parenthesis >= 0 or self._led_in(previous.end, left.start)
                ):
                    siblings = count.parenthesis >= 0 and previous.parenthesis == count.parenthesis
                    count.part_of = previous.part_of if siblings else previous
                return
        if passive is not None:
            count.action, count.how = passive, "passive"
            if previous is not None:
                self._as_part(count, previous)
            return
        if previous is not None and self._as_part(count, previous):
            if (
                count.part_of is not previous
                and previous.action in self._strong
                and self._continues(previous, count)
            ):
                count.action, count.how = previous.action, "carried"
            return
        if self._copular(count):
            return
        if (
            previous is not None
            and previous.action is not None
            and previous.parenthesis == count.parenthesis
            and self._continues(previous, count)
        ):
            count.action, count.how = previous.action, "carried"
            count.part_of = previous.part_of if previous.parenthesis == count.parenthesis else None
            return
        strong = [
            hit for hit in self._strong if hit.end <= count.start and not self._aside(hit, count)
        ]
        if (
            strong
            and not any(strong[-1].end <= other.start < count.start for other in self.counts)
            and count.start - strong[-1].end <= _DISTANT
            and strong[-1].phrase.attributes["weight"] != "near"
        ):
            between = self._folded[strong[-1].end : count.start]
            if ";" not in between:
                count.action, count.how = strong[-1], "distant"

    def _noun_from_left(self, context: "TextContext", count: Count) -> None:
        """Take the subject as the noun: "Tổng số biên chế giảm là 784", "Số đảng viên: 9"."""
        label = self._label(count)
        if label is not None and count.noun in ("", "person"):
            head = context.hits_in("noun", label, count.start)
            people = ("member", "official", "public_servant", "staff")
            fits = head and (head[0].phrase.code in people if count.noun else self.ends(count))
            if fits:
                count.noun = head[0].phrase.code
            return
        if count.noun or not self._copular(count):
            return
        floor = max(self.sentence.start, count.start - _DISTANT)
        hits = context.hits_in("noun", floor, count.start)
        if hits and not _STOPS.search(self._folded, hits[-1].end, count.start):
            count.noun = hits[-1].phrase.code

    def _label(self, count: Count) -> int | None:
        """Where the words begin that a colon parts from the number; None without such words."""
        floor = max(
            (one.end for one in self.counts if one is not count and one.end <= count.start),
            default=self.sentence.start,
        )
        floor = max(floor, count.parenthesis + 1)
        return label_before(self._folded, floor, count.start)

    def ends(self, count: Count) -> bool:
        """Whether nothing follows the number, or its noun, that would say what it counts."""
        return _ENDS.match(self._folded, count.end, self.sentence.end) is not None

    def _noun_of_row(self, context: "TextContext", index: int) -> None:
        """Take the noun of the count before in "Hà Nam giảm 185 phòng, Hưng Yên giảm 20"."""
        count = self.counts[index]
        previous = self._previous(index)
        if count.noun or previous is None or not previous.noun or not self.ends(count):
            return
        gap = self._folded[previous.end : count.start]
        if ";" in gap or len(gap) > _CARRIED or not self._names_place(context, previous, count):
            return
        verbs = [hit for hit in self._strong if previous.end <= hit.start < count.start]
        governed = previous.action in self._strong and all(
            previous.action is not None and hit.phrase.code == previous.action.phrase.code
            for hit in verbs
        )
        if governed and _NEXT_IN_ROW.search(gap):
            count.noun = previous.noun
            if not verbs:
                count.action, count.how = previous.action, "carried"

    def _names_place(self, context: "TextContext", previous: Count, count: Count) -> bool:
        """Whether a place or agency between the two has the second figure for its own."""
        return any(
            context.hits_in(layer, previous.end, count.start)
            for layer in ("province", "area_word", "agency")
        )

    def _copular(self, count: Count) -> bool:
        """Whether "là" stands before the number: its subject is to the left, no coordination."""
        return self._folded[max(0, count.start - 4) : count.start].endswith((" là ", " là"))

    def _previous(self, index: int) -> Count | None:
        """The count before, stepping over parentheses that this one is not in."""
        count = self.counts[index]
        for earlier in reversed(self.counts[:index]):
            if earlier.numeral.form == "percent":
                continue
            if earlier.parenthesis in (-1, count.parenthesis):
                return earlier
        return None

    def _left_action(self, count: Count, previous: Count | None) -> Hit | None:
        # not the noun's end: in "lập 6 đoàn kiểm tra 35 tổ chức đảng" the noun is the action
        floor = previous.numeral.end if previous is not None else self.sentence.start
        if count.parenthesis >= 0:
            floor = max(floor, count.parenthesis)
        weak: Hit | None = None
        if _OUT_OF.search(self._folded, self.sentence.start, count.start):
            return None
        for action in reversed(self.actions):
            if action.start < floor:
                break
            if action.end > count.start or self._aside(action, count):
                continue
            if action.phrase.attributes["weight"] != "weak":
                plain = self._gap_is_plain(action.end, count.start, _ADJACENT)
                return action if weak is None or plain else weak
            weak = weak or action
        return weak

    def _governs(self, context: "TextContext", action: Hit, count: Count) -> bool:
        if action.phrase.attributes["weight"] == "near":
            # "hợp nhất ban tổ chức với phòng nội vụ ở 3 huyện": something else is merged
            return not context.hits_in("noun", action.end, count.start) and self._gap_is_plain(
                action.end, count.start, _ADJACENT
            )
        return self._gap_is_plain(action.end, count.start, _ADJACENT)

    def _aside(self, action: Hit, count: Count) -> bool:
        """Whether the action stands in a parenthesis that the count is not in."""
        return any(
            start < action.start < end and start != count.parenthesis
            for start, end in self._parentheses
        )

    def _gap_is_plain(self, start: int, end: int, limit: int) -> bool:
        gap = PARENTHESIS.sub("", self._folded[start:end])
        gap = gap.rstrip().removesuffix(":")  # "Kết nạp đảng viên: 125 đồng chí"
        if gap.strip() in ("và", "hoặc", "hay"):
            return False  # "đã tinh giản và 50% …": the action belongs to what comes before it
        return len(gap) <= limit and _STOPS.search(gap) is None

    def _passive(self, count: Count) -> Hit | None:
        """The action that "bị", "được" or "đã" ties to the count from its right."""
        for action in self._strong:
            if action.start < count.end:
                continue
            gap = PARENTHESIS.sub("", self._folded[count.end : action.start])
            stative = action.phrase.code in _STATIVE
            listed = stative and action.phrase.code != "complete"
            plain = (_PASSIVE_LIST if listed else _PASSIVE_GAP).match(gap)
            if len(gap) > _PASSIVE or plain is None:
                return None
            if any(
                count.end <= other.start < action.start and other.parenthesis == count.parenthesis
                for other in self.counts
            ):
                return None
            surface = action.phrase.surface
            passive = surface.startswith(("bị ", "được ", "đã ", "phải "))
            return action if passive or stative or _PASSIVE_WORD.search(gap) else None
        return None

    def _as_part(self, count: Count, previous: Count) -> bool:
        """Whether `count` is a part of `previous`: in parentheses, or after "trong đó"."""
        if count.parenthesis >= 0 and previous.parenthesis < 0:
            between = self._folded[previous.end : count.parenthesis]
            inside = count.start - count.parenthesis
            if len(between) <= 40 and inside <= _ASIDE and _STOPS.search(between) is None:
                count.part_of = previous
                return True
        if previous.part_of is not None and (
            self._continues(previous, count)
            or (
                self._families.get(count.noun) == self._families.get(previous.noun, "")
                and previous.parenthesis == count.parenthesis
                and ";" not in self._folded[previous.end : count.start]
                and count.start - previous.end <= _CARRIED
            )
        ):
            count.part_of = previous.part_of
            return True
        for part in self._parts:
            if previous.end <= part.start and part.end <= count.start:
                gap = self._folded[part.end : count.start]
                led_in = self._folded[previous.end : part.start]
                listing = part.phrase.surface not in ("có", "riêng", "cụ thể")
                if listing and len(gap) <= 40 and ";" not in led_in.strip("; ") and "," not in gap:
                    count.part_of = previous
                    return True
        return False

    def _led_in(self, start: int, end: int) -> bool:
        """Whether "trong đó" stands right before an action: its count may be a part."""
        return any(
            start <= part.start and part.end <= end and end - part.end <= 8
            and part.phrase.surface.startswith("trong")
            for part in self._parts
        )  # fmt: skip

    def _continues(self, previous: Count, count: Count) -> bool:
        gap = self._folded[previous.end : count.start]
        plain = PARENTHESIS.sub("", gap)
        if _ONLY_CONNECTORS.match(plain):
            return True
        if ";" in plain or len(plain) > _CARRIED or _JOINED.search(plain) is None:
            return False
        return not any(
            previous.end <= hit.start and hit.end <= count.start and not self._aside(hit, count)
            for hit in self._strong
        )

    def _govern_backwards(self) -> None:
        """Give the first of "5 tổ chức đảng và 42 đảng viên bị …" the second's action."""
        for count, following in zip(
            reversed(self.counts[:-1]), reversed(self.counts[1:]), strict=True
        ):
            if following.how not in ("passive", "backwards") or count.how in (
                "adjacent",
                "passive",
            ):
                continue
            gap = PARENTHESIS.sub("", self._folded[count.end : following.start])
            if ";" in gap:
                continue
            if count.noun and _ONLY_CONNECTORS.match(gap) and len(gap) <= 12:
                count.action, count.how = following.action, "backwards"

    def _pair_up(self, context: "TextContext") -> None:
        """Mark from–to pairs, and totals that earlier counts are taken out of."""
        for first, second in zip(self.counts, self.counts[1:], strict=False):
            between = self._folded[first.numeral.end : second.start]
            merged = first.action is not None and first.action.phrase.code == "merge"
            started = _FROM.search(self._folded, self.sentence.start, first.start)
            if len(between) <= _CARRIED and (started or merged) and _INTO.search(between):
                first.pair, second.pair = "before", "after"
                if not first.noun and second.noun in ("", "unit"):
                    for hit in context.hits_in("noun", self.sentence.start, first.start):
                        lead = self._folded[max(0, hit.start - 9) : hit.start]
                        if lead.endswith(("số ", "số lượng ")):
                            first.noun = second.noun = hit.phrase.code
                elif not first.noun:
                    first.noun, first.noun_hit = second.noun, None
                elif second.noun in ("", "unit"):
                    second.noun = first.noun
            if _OUT_OF.search(self._folded, self.sentence.start, second.start):
                for earlier in self.counts:
                    if earlier is second:
                        break
                    earlier.out_of = second
                if not first.noun and first.numeral.form != "percent" and len(between) <= 24:
                    first.noun, first.noun_hit = second.noun, second.noun_hit
                    if first.how == "distant" or first.action not in self._strong:
                        first.action, first.how = second.action, second.how
