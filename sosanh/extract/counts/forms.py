"""The form of discipline that a counted underwent: "10 đảng viên bị kỷ luật bằng hình thức …"."""

import re
from collections.abc import Sequence

from sosanh.extract.catalogue.phrases import Hit
from sosanh.extract.counts.count import Count
from sosanh.extract.counts.paired import PairedCounts
from sosanh.extract.text.rows import RESPECTIVELY

_BY_FORM = re.compile(r"(?: (?:bằng|với|ở|theo|cùng|một|hình thức|mức|kỷ luật))+ ?[“\"‘']?")
_WAY = re.compile(r"(?:(?:bằng|với|ở|theo) )?(?:hình thức|mức) ")
"""How the name of a form says itself that it is one: "bị kỷ luật hình thức khiển trách"."""
_FORM_COUNTED = re.compile(r"[”\"’']? ?(?:\(?\d|(?:đến|tới|trở lên)\b)")
"""What follows a form that has a figure of its own: "khiển trách 31", or one of several."""
_AND_FORM = re.compile(r"[”\"’']?(?:,| và| hoặc| hay) ?[“\"‘']?")
_FORM_BEHIND = re.compile(r"(?: (?!có|bị)[^\W\d_]+){0,9}? (?:(?:với|bằng|ở) )?(?:hình thức|mức)\b")
_AND_NEXT = re.compile(r"[”\"’']?(?:,| và|, và| cùng|;)(?: đối với)?(?: hơn| gần| trên)? ")


class FormsOfDiscipline(PairedCounts):
    """The counts of one sentence and the forms of discipline that it names with them."""

    def _only_form(self, action: Hit) -> Hit | None:
        """The form of discipline that all of them underwent: "bị kỷ luật ở mức “cảnh cáo”"."""
        if action.phrase.code != "discipline":
            return None
        forms = [hit for hit in self._strong if hit.start >= action.end]
        if not forms or forms[0].phrase.code != "discipline_form":
            return None
        start = forms[0].start
        tied = _BY_FORM.fullmatch(self._folded, action.end, start) or (
            start == action.end + 1 and _WAY.match(self._folded, start)
        )  # not "bằng các hình thức khiển trách, cảnh cáo": that tells of all
        several = _FORM_COUNTED.match(self._folded, forms[0].end)
        return forms[0] if tied and not several else None

    def form_of(self, count: Count, action: Hit) -> str:
        """The form of discipline that `action` is, with those beside it without figures.

        "bị khiển trách, cảnh cáo" is one figure for two forms; "khiển trách, cảnh cáo lần lượt là
        10 và 5" gives each its own.
        """
        others = [one.action for one in self.counts if one.action is not action]
        forms = [hit for hit in self._strong if hit.phrase.code == "discipline_form"]
        if action not in forms:
            return action.phrase.attributes["breakdown"]  # one that only stands there by itself
        first = last = forms.index(action)
        while first and self._are_one_row(forms[first - 1], forms[first], others):
            first -= 1
        while last + 1 < len(forms) and self._are_one_row(forms[last + 1], forms[last], others):
            last += 1
        names = [hit.phrase.attributes["breakdown"] for hit in forms[first : last + 1]]
        if RESPECTIVELY.search(self._folded, action.end, count.start):
            figures = [one for one in self.counts if one.action is action]
            if len(figures) == len(names):
                return names[figures.index(count)]
        return ", ".join(names)

    def _are_one_row(self, form: Hit, beside: Hit, others: Sequence[Hit | None]) -> bool:
        """Whether `form` stands right beside another, and no figure is its own."""
        end, start = min(form.end, beside.end), max(form.start, beside.start)
        return form not in others and _AND_FORM.fullmatch(self._folded, end, start) is not None

    def _form_of_previous(self, previous: Count | None, count: Count) -> Hit | None:
        """The form of what was counted before: "1 đảng ủy bằng hình thức cảnh cáo và 366 …"."""
        deed = previous.action.phrase.code if previous is not None and previous.action else ""
        if previous is None or deed != "discipline" or not count.noun:
            return None
        for form in self._strong:
            if form.phrase.code != "discipline_form" or not (
                previous.end <= form.start and form.end <= count.start
            ):
                continue
            before, behind = self._folded[previous.end : form.end], (form.end, count.start)
            if _FORM_BEHIND.match(before) and _AND_NEXT.fullmatch(self._folded, *behind):
                return form
        return None
