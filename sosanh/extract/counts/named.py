"""The counts of a sentence and the nouns that other words than the next give them.

"Tổng số biên chế giảm là 784" counts positions, "Số đảng viên: 9" members: the noun stands to the
left, in the label, in the heading above or with the count before.
"""

import re
from collections.abc import Sequence

from sosanh.extract.catalogue.phrases import Hit
from sosanh.extract.context import TextContext
from sosanh.extract.counts.asides import asides, asides_of_places
from sosanh.extract.counts.count import Count
from sosanh.extract.counts.ellipsis import is_frame
from sosanh.extract.counts.petitions import is_classified, petition_again, petition_named
from sosanh.extract.counts.subjects import weak_ones
from sosanh.extract.text.cued import cued
from sosanh.extract.text.labels import ends_label, label_before
from sosanh.extract.text.segments import CAPITALS, Sentence
from sosanh.extract.text.units import COMMUNE, DISTRICT

DISTANT = 130
_DATED = re.compile(r"\b(?:năm|tháng|quý|ngày|kỳ|nay)\b")
_WHOLE_PLACE = re.compile(r"\b(?:cả|toàn|cấp) \Z")
"""Before a noun that only says where: "toàn huyện", "cấp huyện"."""
_LEVEL = "cấp xã"
"""A noun of its own, which says where as well: "cấp tỉnh: 40; cấp huyện: 120; cấp xã: 252"."""
_TRAIT = 40
"""Characters of the longest name of a trait before its number."""
_BEFORE_ITS_NUMBER = (" ", " | ", ": ", " là ", " có ")
"""Between such a name and the number: "dân tộc thiểu số là 512"."""
_OPENS_PART = re.compile(r"(?:[,;:(]|\b(?:trong đó|gồm|có|và|số)) ?(?:có |là |đảng viên )?\Z")
_REACHED = (" lên tới ", " lên đến ", " tăng lên ", " đạt tới ")
"""Before how many there are by now of what a sentence begins with: "số chi bộ tăng lên 214"."""
_OF_COMMITTEE = re.compile(r" ủy\b(?! quyền| nhiệm)")
"""What makes a committee of the word before: "Tỉnh ủy", but not "số thủ tục ủy quyền"."""
_NAME = re.compile(rf" [{CAPITALS}]")
_TO_WHOM = re.compile(r"\b(?:cho|xuống|về)(?: các| cấp)? \Z")
_NUMBERED = ("laid_off",)
"""Nouns of those counted wherever they are the subject: "Đối tượng tinh giản … là 96 người"."""
_AIMS = ("chỉ tiêu", "kế hoạch", "mục tiêu", "kết quả")
_PEOPLE = (
    "member",
    "new_member",
    "official",
    "public_servant",
    "staff",
    "secretary",
    "village_chief",
)
_IN_ROWS = ("member", "new_member", "cell", "party_org", "grassroots_org", "denunciation")
"""What rows of places count that a head with "như sau" leads in."""
_ROW_BELOW = re.compile(r",?(?: cụ thể| kết quả| được thể hiện)* (?:như sau|sau đây|cụ thể) ?:\Z")
_OWNERS = re.compile(r"\b(?:các|những|một số|của|ở|tại|trong) \Z")
"""Before a noun that only says whose the counted are: "của các chi bộ"."""
_OF_WHOM = re.compile(r" của (?:các |những |toàn )?")
"""Between what is counted and who has it: "biên chế của các sở, ngành là 1.010"."""
_HEADING = 4
"""Lines above a rating in which the heading of the list may stand."""
STOPS = re.compile(r"[,;:]|\.\s")
_ENDS = re.compile(
    r"[\"”]?(?: lượt)?(?: trở lên)?\s*(?:[.,;)(…|–]|\Z|(?:trên|trong) (?:tổng )?(?:số )?\d"
    r"|trên (?:chỉ tiêu|kế hoạch)(?: (?:giao|năm|cả năm|được giao|đề ra))* \d"
    r"|và (?=\D)|so với |thì |trong (?:năm|quý|tháng|đó|nhiệm kỳ)|nữa\b)"
)
_TURNS = re.compile(r" lượt(?: người)?(?: nữa)?[.,;)]|" r" lượt(?: người)?\Z")
_TRAINING = re.compile(r"\b(?:bồi dưỡng|đào tạo|tập huấn)\b")
"""What counts by turns those who learn: "Bồi dưỡng cán bộ xã: quý I 1.120 lượt"."""
_OF = (" trong ", " trên ")
_HAS = (" có ", " còn ")
SUMMED_UP = cued(
    r"(?:,|;) (?:với |là |có )?(?:tổng cộng|cả thảy|tất cả|cộng lại)"
    r"(?: (?:là|có|với|đối với|được|cho|tới|đã))* \Z",
    "tổng cộng",
    "cả thảy",
    "tất cả",
    "cộng lại",
)
"""What sums up what was done time and again: "hằng năm gợi ý …, tổng cộng 38 tập thể"."""
_ALL_OF_THEM = re.compile(r" (?:này )?đều\b")
_PARENTHESIS = cued(r"\([^()]*\)", "(")
_DENIED = cued(
    r"\b(?:không|chưa|chẳng|miễn|dừng|ngừng|chấm dứt|nếu)"
    r"(?:,? (?:hề|phải|bị|được|có|thể|kịp|đến mức|thuộc diện|xem xét|thi hành|xử lý|tiến hành"
    r"|thực hiện|tổ chức|áp dụng|bố trí|thí điểm|việc|mô hình|bí thư|chi bộ|cấp ủy|trưởng thôn"
    r"|quyết định|chủ trương|phương án|kế hoạch"
    r"))* \Z",
    "không",
    "chưa",
    "chẳng",
    "miễn",
    "dừng",
    "ngừng",
    "chấm dứt",
    "nếu",
)
_DENIAL_REACH = 40
"""Characters before an action in which the word that denies it may stand."""
_AS_UNITS = re.compile(rf" ?\( ?(?:gồm |bao gồm |còn )?(?:\d[\d.]* )?(?:{COMMUNE}|{DISTRICT})\b")
"""What says behind "đơn vị" that administrative ones are meant: "230 đơn vị (xã, phường)"."""


def trait_before(context: TextContext, start: int) -> Hit | None:
    """The trait named right before a number that begins at `start`: "dân tộc thiểu số 45"."""
    hits = context.hits_in("noun", max(0, start - _TRAIT), start)
    named = (
        bool(hits)
        and hits[-1].phrase.code == "trait"
        and context.folded[hits[-1].end : start] in _BEFORE_ITS_NUMBER
    )
    return hits[-1] if named else None


def without_parentheses(words: str) -> str:
    """Return `words` without what stands in parentheses."""
    return _PARENTHESIS.pattern.sub("", words) if "(" in words else words


_OF_THE_BASE = re.compile(
    r"(?:[(,;]|\b(?:trong đó|gồm|và)) ?(?:trong đó |gồm |có )*(?:đảng bộ|chi bộ) cơ sở \Z"
)
"""What names the kinds of grassroots organisations, and none of them: not "chi bộ 4"."""


_NAMED_SO = re.compile(
    r"\b(?:[Xx]ã|[Pp]hường|[Tt]hị trấn|[Tt]hị xã|[Hh]uyện|[Tt]hôn|[Bb]ản|[Ll]àng|[Ấấ]p|[Xx]óm)"
    r" (?:[^\W\d_][^\W\d_A-Z]{1,6} )?\Z"
)


def _is_in_name(text: str, hit: Hit) -> bool:
    """Whether `hit` only seems an action, being of the name of a place: "xã Tân Lập có 9"."""
    words = text[hit.start : hit.end]
    return (
        words[0].isupper()
        and words.istitle()
        and not text[hit.end : hit.end + 2].strip().isdigit()
        and text[: hit.start].endswith(" ")
        and bool(_NAMED_SO.search(text, max(0, hit.start - 18), hit.start))
    )


class NamedCounts:
    """The counts of one sentence, their actions not yet known."""

    def __init__(self, context: TextContext, sentence: Sentence) -> None:
        """Find the counts of `sentence`."""
        self._folded = context.folded
        self.sentence = sentence
        named = [
            hit for hit in context.hits_in("action", sentence.start, sentence.end)
            if hit.phrase.code != "none" and not _is_in_name(context.text, hit)
        ]  # fmt: skip
        self._denied = [
            hit for hit in named if self._is_denied(hit)
        ] if _DENIED.may_stand(self._folded, sentence.start, sentence.end) else []  # fmt: skip
        self.actions = [hit for hit in named if hit not in self._denied] if self._denied else named
        self._strong = [hit for hit in self.actions if hit.phrase.attributes["weight"] != "weak"]
        parentheses = [
            match.span()
            for match in _PARENTHESIS.finditer(context.text, sentence.start, sentence.end)
        ]
        self._asides = asides(self._folded, sentence.start, sentence.end)
        parentheses += self._asides
        parentheses += asides_of_places(self._folded, sentence.start, sentence.end)
        self._parentheses = parentheses
        self.counts: list[Count] = []
        for numeral in context.numerals_in(sentence.start, sentence.end):
            if numeral.reason is None:
                inside = next(
                    (start for start, end in parentheses if start < numeral.start < end), -1
                )
                noun = numeral.noun
                code = noun.phrase.code if noun else ""
                if code == "unit" and noun and _AS_UNITS.match(self._folded, noun.end):
                    code = "admin_unit"
                if numeral.form == "word" and self._folded.startswith(_OF, numeral.end):
                    # "tám trong 10 bí thư huyện ủy"
                    code, noun = "", None
                self.counts.append(Count(numeral, code, noun, inside))

    @property
    def folded(self) -> str:
        """The folded text of the document."""
        return self._folded

    def _is_denied(self, action: Hit) -> bool:
        """Whether it was not done: "không thi hành kỷ luật 20 đảng viên do hết thời hiệu"."""
        if action.phrase.code == "other" or action.phrase.attributes["weight"] == "weak":
            return False  # "không được tuyển dụng" still is what the words around it are about
        start = max(self.sentence.start, action.start - _DENIAL_REACH)
        return _DENIED.search(self._folded, start, action.start) is not None

    def counts_between(self, action: Hit, count: Count) -> bool:
        """Whether another count stands between an action and `count`."""
        return any(action.end <= one.start < count.start for one in self.counts)

    def before(self, count: Count) -> Sequence[Count]:
        """The counts to the left of `count` in its sentence."""
        return self.counts[: self.counts.index(count)]

    def counted_before(self, count: Count) -> Sequence[Count]:
        """Those of them that are no shares."""
        return [one for one in self.before(count) if one.numeral.form != "percent"]

    def _noun_from_left(self, context: TextContext, count: Count) -> None:
        """Take the subject as the noun: "Tổng số biên chế giảm là 784", "Số đảng viên: 9"."""
        label = self._label(count)
        if label is not None and count.noun in ("", "person"):
            head = self._noun_of_label(context, label, count)
            if head and (head in _PEOPLE if count.noun else self.ends(count)):
                count.noun = head
            return
        if not count.noun and self._trait_before(context, count):
            count.noun = "trait"
            return
        headed = self._noun_of_row_below(context, count) if count.noun in ("", "person") else ""
        if headed:
            count.noun = headed
            return
        if self._take_petition(count) or self._is_all_of_last(count):
            return
        if not count.noun and self._folded.endswith(_HAS, 0, count.start) and self.ends(count):
            count.noun = weak_ones(self._folded, self.sentence.start, count.start)
        if not count.noun and self.ends(count):
            opening = max(count.parenthesis, self.sentence.start)
            beside = context.hits_in("noun", max(opening, count.start - _TRAIT), count.start)
            kind = beside[-1].phrase.code if beside else ""
            if beside and beside[-1].end == count.start - 1:
                # "(công chức 12, viên chức 33)", "(đảng bộ cơ sở 85, chi bộ cơ sở 74)"
                servants = kind == "public_servant" and count.parenthesis >= 0
                cells = _OF_THE_BASE.search(self._folded, opening, count.start)
                count.noun = kind if servants or cells else ""
        links = self._copular(count)
        reached = not links and self._folded.endswith(_REACHED, 0, count.start)
        if count.noun not in ("", "unit", "person") or not (links or reached):
            return
        floor = max(self.sentence.start, count.start - DISTANT)
        hits = context.hits_in("noun", floor, count.start)
        # not "nhiệm vụ" of "Tổ chức đảng hoàn thành xuất sắc nhiệm vụ là 9/46"
        outside = [hit for hit in hits if not self._within_deed(hit)]
        hits = outside or [hit for hit in hits if hit.phrase.code not in ("paper", "task")]
        # nor the "tỉnh" of "chỉ tiêu Tỉnh ủy giao là 2.000" or "…; cả tỉnh là 197"
        hits = [
            hit for hit in hits
            if not _OF_COMMITTEE.match(self._folded, hit.end)
            and not self._folded.endswith("cơ ", floor, hit.start)  # "cấp cơ sở là 29"
            # nor the "huyện" of "…; huyện Đầm Hà là 140"
            and not self._only_says_where(context, hit, floor)
            and not _TO_WHOM.search(self._folded, floor, hit.start)  # "…, cho cấp xã là 49"
        ]  # fmt: skip
        named = [
            hit for hit in hits
            if hit.phrase.code in _NUMBERED or hit.phrase.surface.startswith("lượt ")
            or self._folded.endswith("số ", floor, hit.start)
        ]  # fmt: skip
        if named and not any(named[-1].end <= one.start < count.start for one in self.counts):
            # "Số chi bộ ở các xã, phường là 2.987", "số đảng viên mới là 2.015 người"
            fits = count.noun != "person" or named[-1].phrase.code in (*_PEOPLE, *_NUMBERED)
            if fits and ";" not in self._folded[named[-1].end : count.start]:
                count.noun = named[-1].phrase.code
        elif (
            links
            and hits
            and not count.noun
            and not STOPS.search(self._folded, hits[-1].end, count.start)
        ):
            whose = hits[-2:-1]
            owned = whose and _OF_WHOM.fullmatch(self._folded, whose[0].end, hits[-1].start)
            count.noun = (whose[0] if owned else hits[-1]).phrase.code

    def _only_says_where(self, context: TextContext, hit: Hit, floor: int) -> bool:
        """Whether it is only a place: "Kỳ Anh dẫn đầu toàn tỉnh: 142", "huyện Đầm Hà là 140"."""
        if hit.phrase.surface == _LEVEL or _WHOLE_PLACE.search(self._folded, floor, hit.start):
            return True
        return hit.phrase.code == "admin_unit" and _NAME.match(context.text, hit.end) is not None

    def _noun_of_row_below(self, context: TextContext, count: Count) -> str:
        """What a row of places counts: "Số đảng viên mới của các huyện như sau: Nghi Lộc 21"."""
        if self._folded.find(":", self.sentence.start, count.start) < 0 or not self.ends(count):
            return ""
        colon = self._folded.rfind(":", self.sentence.start, count.start)
        below = _ROW_BELOW.search(self._folded, self.sentence.start, colon + 1)
        listed = below is not None and is_frame(context, colon + 1, count.start)
        if below is None or not listed or any(colon < one.start for one in self.before(count)):
            return ""
        named = [
            hit for hit in context.hits_in("noun", self.sentence.start, below.start())
            if hit.phrase.code in _IN_ROWS
            and not _OWNERS.search(self._folded, self.sentence.start, hit.start)
            and not any(one.start < hit.start < one.end for one in self.before(count))
        ]  # fmt: skip
        kinds = {hit.phrase.code for hit in named}
        return named[0].phrase.code if len(kinds) == 1 else ""

    def _is_all_of_last(self, count: Count) -> bool:
        """Take the noun before in "kiểm tra 9 đảng viên, cả 9 đều có vi phạm"."""
        last = next(iter(self.counted_before(count)[-1:]), None)
        again = (
            last is not None
            and count.noun_hit is None
            and last.numeral.value == count.numeral.value
            and self._folded.endswith(" cả ", 0, count.start)
            and _ALL_OF_THEM.match(self._folded, count.end) is not None
        )
        if again and last is not None:
            count.noun = last.noun
        return again

    def _take_petition(self, count: Count) -> bool:
        """Name petitions by the words before them, or go on with those told last."""
        if not (is_classified(count) or (not count.noun and self.ends(count))):
            return False
        noun = petition_named(self._folded, self.sentence.start, count)
        if not noun:
            last = next(iter(self.counted_before(count)[-1:]), None)
            noun = petition_again(self._folded, last, count) if last is not None else ""
        count.noun = noun or count.noun
        return bool(noun)

    def _trait_before(self, context: TextContext, count: Count) -> bool:
        """Whether a list of parts names them first: "(nữ 160, dân tộc thiểu số 45)"."""
        if not self.ends(count):
            return False
        hit = trait_before(context, count.start)
        return hit is not None and _OPENS_PART.search(self._folded, 0, hit.start) is not None

    def _within_deed(self, noun: Hit) -> bool:
        """Whether `noun` is only a word of what is done."""
        return any(deed.start < noun.start and noun.end <= deed.end for deed in self._strong)

    def _noun_of_label(self, context: TextContext, label: int, count: Count) -> str:
        """The noun in the label of `count`; "được giám sát: 40" goes on with the noun before."""
        comma = self._folded.find(",", label, count.start)
        dated = comma >= 0 and _DATED.search(self._folded, label, comma) is not None
        if dated and is_frame(context, label, comma):
            label = comma + 1  # "Năm 2024, tổ chức đảng bị kỷ luật: 3"
        nouns = [
            hit for hit in context.hits_in("noun", label, count.start)
            if hit.phrase.surface not in _AIMS  # "- Chỉ tiêu: 1.600"
            and not self._only_says_where(context, hit, label)
        ]  # fmt: skip
        listed = "," in self._folded[label : count.start]
        told = [hit for hit in nouns if self._folded.endswith("số ", label, hit.start)]
        if listed and len(told) == 1:
            return told[0].phrase.code  # "Nhờ vào cuộc, số tổ chức đảng được thành lập: 7"
        done_to = self._done_to(nouns, count)
        if done_to:
            return done_to
        if nouns and (not listed or not self._folded[label : nouns[0].start].strip(" -+*•–")):
            return nouns[0].phrase.code
        colon = self._folded.find(":", label, count.start)
        if not nouns and self._folded[label - 1] == ":" and is_frame(context, label, colon):
            # "Số đảng viên bị xóa tên: năm 2020: 4, năm 2021: 6"
            outer = label_before(self._folded, self.sentence.start, label, first=True)
            return self._noun_of_label(context, outer, count) if outer is not None else ""
        previous = next((one for one in reversed(self.before(count)) if one.noun), None)
        if not nouns and previous is not None and previous.noun_hit is None:
            passive = self._folded[label : count.start].strip(" ;").startswith(("được ", "bị "))
            return previous.noun if passive else ""
        rated = any(
            label <= hit.start < count.start and hit.phrase.code == "rate_excellent"
            for hit in self._strong
        )
        return self._noun_of_heading(context) if rated and not nouns else ""

    def _done_to(self, nouns: Sequence[Hit], count: Count) -> str:
        """Whom a label ends with as an object: "vượt kế hoạch kết nạp đảng viên: 9"."""
        last = nouns[-1] if len(nouns) > 1 else None
        if last is None or self._folded[last.end : count.start].strip() != ":":
            return ""
        done = any(deed.start < last.start <= deed.end + 1 for deed in self._strong)
        return last.phrase.code if done and last.phrase.code in _IN_ROWS else ""

    def _noun_of_heading(self, context: TextContext) -> str:
        """The noun in the heading of a list of ratings: "Xếp loại tổ chức cơ sở đảng"."""
        above = self.sentence
        for _ in range(_HEADING):
            if above.start < 2:
                break
            above = context.sentence_at(above.start - 2)
            if not context.numerals_in(above.start, above.end):
                nouns = context.hits_in("noun", above.start, above.end)
                return nouns[-1].phrase.code if len(nouns) == 1 else ""
        return ""

    def _label(self, count: Count) -> int | None:
        """Where the words begin that a colon parts from the number; None without such words."""
        if not ends_label(self._folded, count.start):
            return None  # as nearly always
        floor = max(
            (one.end for one in self.counts if one is not count and one.end <= count.start),
            default=self.sentence.start,
        )
        floor = max(floor, count.parenthesis + 1)
        return label_before(self._folded, floor, count.start, floor == self.sentence.start)

    def ends(self, count: Count) -> bool:
        """Whether nothing follows the number, or its noun, that would say what it counts."""
        folded, begin, end = self._folded, self.sentence.start, self.sentence.end
        if _ENDS.match(folded, count.end, end):
            return True
        turns = folded.startswith(" lượt", count.end) and _TURNS.match(folded, count.end, end)
        return bool(turns) and _TRAINING.search(folded, begin, count.start) is not None

    def _copular(self, count: Count) -> bool:
        """Whether "là" stands before the number: its subject is to the left, no coordination."""
        return self._folded[max(0, count.start - 4) : count.start].endswith((" là ", " là"))

    def _previous(self, index: int) -> Count | None:
        """The count before, stepping over parentheses that this one is not in."""
        count = self.counts[index]
        for place in range(index - 1, -1, -1):
            earlier = self.counts[place]
            if earlier.numeral.form == "percent":
                continue
            if earlier.parenthesis in (-1, count.parenthesis):
                return earlier
        return None
