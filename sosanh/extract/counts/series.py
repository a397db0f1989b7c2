"""Numbers in a series, of which some leave out what they count: "lần lượt là 11 và 45"."""

import re
from collections.abc import Sequence

from sosanh.extract.catalogue.phrases import Hit
from sosanh.extract.context import TextContext
from sosanh.extract.counts.actions import CountActions
from sosanh.extract.counts.count import UNNAMED, Count
from sosanh.extract.text.rows import IN_ORDER, only_place_between
from sosanh.extract.text.segments import Sentence

_THEN_DEED = re.compile(
    r"(?:,|;|,? và|,? cùng) (?:(?:năm )?(?:19|20)\d{2},? (?=\D)|(?:sang )?năm (?:sau|nay) )?"
    r"(?!năm |quý |tháng |ngày |đợt |lần |thứ |số |khóa |kỳ )"
    r"[^,;:.()\d\n]{2,40} "
)
"""What parts "kiểm tra 12" from the 8 of ", giám sát 8 tổ chức đảng"."""
_OWN_NUMBER = re.compile(r" (?:(?:được|xong|mới|hơn|gần|trên|khoảng|tổng số) )*")
"""What may stand between a deed and its number."""
_LISTED = re.compile(r"(?:,|,? và|,? cùng) (?:hơn |gần |trên |khoảng )?")
IN_TURN = re.compile(rf"{IN_ORDER}(?: \w+){{0,5}} ?\Z")
"""What gives the numbers behind it, in order, to what was named before."""
_INSTEAD = re.compile(r",? (?:thay vì|chứ không phải|chứ không)(?: giảm| cắt giảm| là)? ")
"""What parts a number from the one that was first thought of: "giảm 5 thay vì 7 sở"."""
_VAGUE = (*UNNAMED, "quota", "item", "task", "aim", "paper")
"""Nouns that the number before need not count: "Tiên Lữ kết nạp 31, Quỳnh Phụ 29/24 chỉ tiêu"."""
_LEVEL = re.compile(r"\bcấp (?:tỉnh|huyện|xã|thành phố)\Z")
"""What is no noun of "cấp tỉnh, cấp huyện, cấp xã lần lượt là 40, 120 và 252"."""
_OWNED = re.compile(r"\b(?:của|ở|tại|thuộc|trong)(?: các| toàn)? \Z")
"""Before a noun that only says whose the others are: "đảng viên của 2 huyện"."""


class CountSeries(CountActions):
    """The counts of one sentence; those in a series have the nouns and deeds that are theirs."""

    def __init__(self, context: TextContext, sentence: Sentence) -> None:
        """Find the counts of `sentence`, and give those in a series what they leave out."""
        super().__init__(context, sentence)
        self._rows = self._find_rows()
        for row in self._rows:
            self._distribute(context, row)
        if len(self.counts) > 1:
            self._name_ahead(context)
            self._name_row_of_places(context)

    def row_of(self, count: Count) -> Sequence[Count]:
        """The bare numbers that `count` is listed with, as "11 và 45"; empty when it is not."""
        return next((row for row in self._rows if count in row), ())

    def _find_rows(self) -> Sequence[Sequence[Count]]:
        """The bare numbers, row by row, that nothing but a comma or "và" parts."""
        rows: list[list[Count]] = []
        for previous, count in zip(self.counts, self.counts[1:], strict=False):
            bare = previous.numeral.form == count.numeral.form == "count" and not previous.noun
            if not bare or not _LISTED.fullmatch(self._folded, previous.numeral.end, count.start):
                continue
            if rows and rows[-1][-1] is previous:
                rows[-1].append(count)
            else:
                rows.append([previous, count])
        return rows

    def _distribute(self, context: TextContext, row: Sequence[Count]) -> None:
        """Give each number of "số tổ chức và đảng viên bị kỷ luật lần lượt là 11 và 45" its noun.

        As many nouns as numbers go to one each; a single noun, or action, is that of all. Behind as
        many places ("A và B kết nạp 112 và 69 đảng viên") they share the last one's.
        """
        first = row[0].start
        figures = (one for one in self.counts if one.end <= first and one.numeral.form != "word")
        floor = max((one.end for one in figures), default=0)  # not "của hai tỉnh lần lượt là …"
        floor = max(floor, self.sentence.start, self._folded.rfind(";", floor, first) + 1)
        word = IN_TURN.search(self._folded, floor, first)
        if word is None:
            if len(context.places.row_before(first)) == len(row):
                for count in row:
                    count.noun = row[-1].noun
            return
        nouns = [
            hit for hit in context.hits_in("noun", floor, word.start())
            if not any(deed.start == hit.start for deed in self._strong)
            and not any(hit is one.noun_hit for one in self.counts)
            and not _LEVEL.search(self._folded, floor, hit.end)
            and not (hit.phrase.code == "paper" and self._within_deed(hit))
        ]  # fmt: skip
        actions = [hit for hit in self.actions if floor <= hit.start and hit.end <= word.start()]
        strong = [hit for hit in actions if hit in self._strong] or actions
        subjects = [hit for hit in nouns if not strong or hit.end <= strong[0].start]
        owned = [hit for hit in subjects if not _OWNED.search(self._folded, floor, hit.start)]
        subjects = owned if len(owned) == len(row) else subjects  # "đảng viên của 2 huyện bị …"
        nouns = subjects if len(subjects) == len(row) else nouns
        if row[-1].noun not in UNNAMED:
            nouns = []  # "Đảng ủy Khối cơ quan tỉnh lần lượt kết nạp 145, 162 và 171 đảng viên"
        told = [one for one in self.counts if one.end <= first and one.numeral.form == "count"]
        told = told[-len(row) :]
        if strong and not nouns and len({one.noun for one in told} - {""}) == len(row):
            for count, one in zip(row, told, strict=True):
                # "8 tổ chức và 51 đảng viên; kết luận có vi phạm tương ứng là 8 và 50"
                count.noun, count.action, count.how = one.noun, strong[-1], "carried"
            return
        shared = row[-1].noun or (nouns[0].phrase.code if nouns else "")
        for place, count in enumerate(row):
            count.noun = nouns[place].phrase.code if len(nouns) == len(row) else shared
            if strong:
                each = strong[place] if len(strong) == len(row) and len(nouns) < 2 else strong[-1]
                count.action, count.how = each, "carried"

    def _name_ahead(self, context: TextContext) -> None:
        """Give the numbers of "bãi bỏ 45, sửa đổi 120 và ban hành mới 38 thủ tục" the last's noun.

        Each must follow its own verb, of which the noun can be the object.
        """
        known = context.vocabulary.rules
        noun, following = "", -1  # of the series, and where its next number stands
        for count in reversed(self.counts):
            if count.numeral.form != "count" or count.numeral.base or count.parenthesis >= 0:
                noun = ""
            elif count.noun:
                noun = count.noun
            elif noun and _INSTEAD.fullmatch(self._folded, count.numeral.end, following):
                count.take_noun(noun, None)
            elif noun and _THEN_DEED.fullmatch(self._folded, count.numeral.end, following):
                deeds = [hit for hit in self._strong if hit.end <= count.start]
                own = deeds[-1] if deeds else None
                led = own and _OWN_NUMBER.fullmatch(self._folded, own.end, count.start)
                of_total = own is not None and self._are_forms_of_total(own)
                if own is not None and led and not of_total and (own.phrase.code, noun) in known:
                    count.take_noun(noun, None)
                elif led and own is not None and own.phrase.code != "other":
                    noun = ""  # "mở 12, kiểm tra 8 tổ chức đảng": of something else
            else:
                noun = ""
            following = count.start

    def _name_row_of_places(self, context: TextContext) -> None:
        """Give the first of "Bát Xát 72, Văn Bàn 66 đảng viên" the noun with which the row ends.

        Nothing is counted before the row that its numbers could be of.
        """
        row: list[Count] = []
        for count in self.counts:
            if count.numeral.form != "count" or count.parenthesis >= 0:
                return
            between = row and only_place_between(context.text, row[-1].end, count.start)
            if row and not between:
                return
            if count.noun_hit is not None:
                break
            row.append(count)
        else:
            return
        first = row[0] if row and count.noun not in _VAGUE else None
        if first is None or any(one.noun or not self.ends(one) for one in row):
            return
        if context.places.are_named_between(self.sentence.start, first.start):
            for one in row:
                one.noun = count.noun

    def _are_forms_of_total(self, deed: Hit) -> bool:
        """Whether forms are told after their total: "kỷ luật 29 tổ chức đảng: khiển trách 26"."""
        if deed.phrase.code != "discipline_form":
            return False
        totals = [hit for hit in self._strong if hit.phrase.code == "discipline"]
        return any(
            total.end <= one.start < deed.start and one.noun
            for total in totals
            for one in self.counts
        )
