"""How a phrase of time stands among the figures of its sentence, and what it then dates.

Here is what a phrase dates on the side: a figure that is compared with another, one in parentheses,
one behind which the phrase stands. The text goes on with none of these times, but for
a day in parentheses that explains what was named before it.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from sosanh.extract.numbered import NumberedText
from sosanh.extract.numerals.numeral import Numeral
from sosanh.extract.text.segments import Sentence
from sosanh.extract.time.aims import (
    follows_event,
    measures_aim,
    names_aim,
    names_event,
    names_thing,
)
from sosanh.extract.time.clauses import TO_THE_RIGHT
from sosanh.extract.time.phrase import Lean, TimePhrase
from sosanh.extract.time.shared_out import SharedTimes
from sosanh.extract.time.within import holds, inherited, period_of
from sosanh.facts import Period

ASIDE = re.compile(
    r"(?:riêng|trong khi(?: đó)?|nếu(?: như)?|trong đó|(?<!\w)gồm|cụ thể|thay vì|khác với)"
    r"(?:\s+(?:cả|ở|là))?\s*\Z"
)
"""Before a time that is told of on the side: "riêng năm 2022", "trong khi năm 2021"."""
_RAISES = re.compile(r"(?:\A| )(?:nâng|đưa) (?:tổng )?số\b[^\d]*\Z")
"""Before since when a sum is told: "…, nâng tổng số từ đầu nhiệm kỳ đến nay lên 43; …"."""
_LEVELS = (" mức ", " con số ", " cao hơn ", " thấp hơn ")
"""Before a share of an earlier time: "cao hơn mức 37,9% của năm 2018"."""
_INSTEAD = re.compile(r"(?:thay vì|thay cho|chứ không phải) (?:mức )?\Z")
_COMPARING = re.compile(r"so với|con số|\bbằng\b|\bhơn\b")
_TIGHT = re.compile(r"[^,;:()\d]{0,40}\Z")
_AHEAD_TERMS: tuple[Lean, ...] = ("term_next", "term_new")
_LEFT_TO = ("sang ", "cho ", "để lại ")
"""Before a term to which something is left: "bốn vụ việc chuyển sang nhiệm kỳ mới"."""
_FROM = re.compile(r"\btừ (?:hơn |gần |trên |khoảng )?\Z")
_SO_THAT = ("để ", "đưa ", "nâng ")
"""Before the whole that a part leads to: "kết nạp 63 đảng viên để cả năm đạt 131"."""
_GOES_ON = re.compile(r"\s*(?:đã )?(?:tăng |giảm |nâng )?(?:lên|xuống|còn|thành|đến|sang)\b")
_OF_THOSE = re.compile(r"(?:(?P<since>từ)|trong)(?: số| tổng số)? (?:hơn |gần |khoảng )?\Z")
"""Before how many there were, of which some were dealt with later: "từ 30 nơi yếu năm 2011"."""
_DEALT_WITH = re.compile(r"(?:,? (?:thì|đã|được|đến nay|nay|hiện)\b|[^;.()\d]{1,50}\bđã\b)")
_NAMES_TIME = re.compile(
    r"\b(?:(?:thời điểm|khi|lúc|ngày|kỳ|giai đoạn|năm)\b|đợt(?: \d{1,2}| [iv]+)?\b)"
    r"[^,;.()\d]{0,60}\(?\Z"
)
"""Before a day in parentheses: "Tại thời điểm lập Đề án (tháng 3/2024), tỉnh có …"."""
_THEN_NUMBER = re.compile(
    r"(?: (?:là|đạt|được|lên|có|còn|chỉ|mới|tới|đến)){1,3} (?:hơn |gần |trên |khoảng )?"
)
"""Between a time in parentheses and the number that it dates: "số kết nạp (2015 - 2018) là 412"."""
_SUMS_UP = re.compile(r"\b(?:lũy kế|luỹ kế|cộng dồn|tính chung|tính)\b[^,;:()]{0,24}\Z")
"""Before a time up to which figures are added up: "lũy kế từ đầu nhiệm kỳ"."""
_IN_ALL = ("lũy kế ", "luỹ kế ", "cộng dồn ", "tính chung ", "tổng cộng ")
"""How such a time may begin: "lũy kế 9 tháng"."""
OPENING = len("- trong ")
"""Characters that may stand before the time with which a sentence opens."""


@dataclass(slots=True)
class Standing:
    """A phrase with dates, its clause and the figures of that."""

    phrase: TimePhrase
    period: Period
    spoken: Period  # what is spoken of before it
    is_compared: bool
    begin: int  # of its clause
    stop: int
    earlier: int  # where the phrase before it ends
    later: int  # where the next one begins
    lead: str  # the words of its clause before it
    left: list[Numeral]  # the figures between the phrase before and this one
    right: list[Numeral]
    opened: int  # the parenthesis around it, -1 outside
    closed: int
    turns_to: Period | None = None  # what is spoken of behind it, if that changes

    @property
    def reach(self) -> int:
        """How far before the phrase a figure may stand that it dates."""
        return max(self.begin, self.earlier, self.phrase.start - TO_THE_RIGHT)


class StandingTimes(SharedTimes):
    """One sentence, and what its phrases date on the side."""

    def __init__(
        self,
        context: NumberedText,
        sentence: Sentence,
        phrases: Sequence[TimePhrase],
        inherited: Period,
    ) -> None:
        super().__init__(context, sentence, phrases, inherited)
        self._now: date | None = None  # the day of the text
        self._planned: list[Period] = []
        self._openings: list[int] = []
        self.day: Period | None = None  # of a stock, where nothing else is said

    def _standing(
        self, number: int, phrase: TimePhrase, spoken: Period, is_compared: bool
    ) -> Standing:
        """Look around the phrase of that number."""
        folded, phrases = self._folded, self._phrases
        begin, stop = self._clause(phrase)
        earlier = phrases[number - 1].end if number else self._start
        later = phrases[number + 1].start if number + 1 < len(phrases) else self._end
        lead = max(begin, earlier)
        if folded.startswith(":", phrase.end) and folded.endswith(" và ", 0, phrase.start):
            stop = self._clause_end(phrase.end + 1)  # "năm 2017: 90 và năm 2018: 102": a label
        end = min(stop, later)
        opened = self._parenthesis(phrase.start)
        return Standing(
            phrase,
            period_of(phrase, "inherited" if phrase.lean else "stated"),
            spoken,
            is_compared,
            begin,
            stop,
            earlier,
            later,
            folded[lead : phrase.start],
            [one for _, one in self._figures if lead <= one.start < phrase.start],
            [one for _, one in self._figures if phrase.end <= one.start < end],
            opened,
            folded.find(")", phrase.end, self._end) if opened >= 0 else -1,
        )

    def _is_only_compared(self, at: Standing) -> bool:
        if at.is_compared:
            self._read_compared(at.phrase, at.period, at.spoken, at.stop, at.closed)
        return at.is_compared

    def _is_before_a_day(self, at: Standing) -> bool:
        phrase = at.phrase
        if phrase.strength != "point" or not self._folded.startswith("trước", phrase.start):
            return False
        self._read_before(phrase, at.period, max(at.begin, at.earlier))
        return True

    def _stands_in_parentheses(self, at: Standing) -> bool:
        """Date what stands in the parenthesis, else what stands before it.

        "142 đảng viên (6 tháng đầu năm 2023)": the figure before it; "… với 40.210 đảng viên, sinh
        hoạt tại 518 cơ sở (tính đến 30/6).": all before it.
        """
        phrase, period, opened, closed = at.phrase, at.period, at.opened, at.closed
        if opened < 0 or closed <= 0:
            return False
        begin = max(at.begin, at.earlier)
        if any(opened < one.start < closed for _, one in self._figures):
            trails = at.left and not at.right
            start, end = (begin, phrase.end) if trails else (phrase.start, closed)
            self._painted.append((start, end, period))
        elif self._is_told_as(phrase):
            self._painted.append((phrase.start, self._end, period))
            self._openings.append(phrase.start)
            if phrase.strength == "point":
                self.day = inherited(period)
            else:
                self._set.append(period)
            at.turns_to = period
        else:
            if not self._figures and self._leads_in(opened, closed + 1):
                self._set.append(period)
            sums_up = phrase.strength == "point" and self._folded[closed + 1 : closed + 2] in ".;"
            semicolon = self._folded.rfind(";", self._start, opened) + 1
            begin = max(self._start, semicolon) if sums_up else self._before(opened)
            its = [] if at.left else [one for _, one in self._figures if one.start > closed][:1]
            linked = its and _THEN_NUMBER.fullmatch(self._folded, closed + 1, its[0].start)
            self._painted.append((max(begin, at.earlier), its[0].end if linked else closed, period))
        return True

    def _is_told_aside(self, at: Standing) -> bool:
        phrase = at.phrase
        if at.begin <= self._start:
            return False
        aside = ASIDE.search(at.lead) or self._folded.startswith("trong đó ", phrase.start)
        if not aside and not _RAISES.search(at.lead) and not self._parts_total(at):
            return False
        self._painted.append((at.begin, self._semicolon(phrase.end), at.period))
        return True

    def _parts_total(self, at: Standing) -> bool:
        """Whether times part a figure: "tinh giản 219 người: năm 2017 là 125, năm 2018 là 94"."""
        if not self._folded.endswith(": ", 0, at.phrase.start) or at.later >= self._end:
            return False
        whole = [one for _, one in self._figures if one.end < at.phrase.start]
        return bool(whole and at.right) and whole[-1].form != "percent"

    def _is_of_figure_before(self, at: Standing) -> bool:
        if not at.left or not self._is_of_one_figure(at.left[-1], at.phrase):
            return False
        figure, phrase = at.left[-1], at.phrase
        if (
            not self._folded.endswith("của ", 0, phrase.start)
            or figure.form != "percent"
            or _INSTEAD.search(self._folded, self._start, figure.start)
            or self._folded.endswith(_LEVELS, self._start, figure.start)
        ):  # "bằng 90% của năm trước" is no figure of that year
            ends = (one.end for _, one in self._figures if one.end <= figure.start)
            start = max(figure.start - 12, *ends, self._start)
            self._painted.append((start, phrase.end, at.period))
        return True

    def _dates_nothing(self, at: Standing) -> bool:
        """Whether the phrase says of something else when it is."""
        folded, phrase = self._folded, at.phrase
        counted = bool(self._figures) and self._figures[0][0] < phrase.start
        if counted and folded.endswith(" là ", 0, phrase.start) and folded[phrase.end] in ";.":
            return True  # "…, mà bước ngoặt là năm 2018; …"
        if at.left:
            pass
        elif folded.endswith("của ", 0, phrase.start) and _COMPARING.search(at.lead):
            return True
        elif not self._set and follows_event(folded, self._start, phrase):
            return True  # "Sau kiểm điểm cuối năm 2017, đã khắc phục 31 hạn chế"
        left_to = phrase.lean in _AHEAD_TERMS and folded.endswith(_LEFT_TO, 0, phrase.start)
        return left_to and bool(self._figures)

    def _is_year_of_a_thing(self, at: Standing) -> bool:
        phrase = at.phrase
        if phrase.precision != "year" or at.left or not self._is_of_a_thing(at):
            return False
        if not at.right:
            return True
        if not holds(at.period, at.spoken):
            return False
        self._painted.append((phrase.start, min(at.stop, at.later), at.period))
        return True

    def _is_side_remark(self, at: Standing) -> bool:
        if not self._remarks(at):
            return False
        self._painted.append((at.phrase.start, self._semicolon(at.phrase.end), at.period))
        return True

    def _is_of_first_of_two(self, at: Standing) -> bool:
        if not at.left or not at.right or not self._trails(at):
            return False
        if self._opened_for(at) and not self._starts_from(at):
            return False
        self._painted.append((at.reach, at.phrase.end, at.period))
        return True

    def _is_of_those_then(self, at: Standing) -> bool:
        """Whether it says of when those are of whom some were dealt with later.

        "Trong 7 tổ chức yếu kém năm 2015 thì 4 đã củng cố", "Từ 30 nơi năm 2011 đã củng cố 20".
        """
        folded, phrase = self._folded, at.phrase
        if len(at.left) != 1 or phrase.lean is not None or phrase.until_now:
            return False
        those = _OF_THOSE.search(folded, self._start, at.left[0].start)
        if those is None or _GOES_ON.match(folded, phrase.end):
            return False
        if _DEALT_WITH.match(folded, phrase.end, self._end) is None:
            return False
        begun, until = at.period.period_from, at.period.period_to
        self._painted.append((those.start(), phrase.end, at.period))
        if those["since"] and until is not None:
            begun = begun or until + timedelta(days=1)
            goes_on = Period(begun, self._now, "span", "inherited")
            self._painted.append((phrase.end, self._end, goes_on))
        return True

    def _is_of_an_aim(self, at: Standing) -> bool:
        """Whether it is the time of an aim, which dates no result: "đạt 35% chỉ tiêu năm …"."""
        folded, phrase = self._folded, at.phrase
        if at.left and (
            names_aim(folded, self._start, phrase) or names_event(folded, at.left[-1].end, phrase)
        ):
            return True
        told = next((one for _, one in reversed(self._figures) if one.start < phrase.start), None)
        return told is not None and measures_aim(folded, told, phrase) and self._tells_time(phrase)

    def _leads_to_whole_year(self, at: Standing) -> bool:
        phrase = at.phrase
        if not at.left or phrase.lean != "whole_year":
            return False
        if not self._folded.endswith(_SO_THAT, 0, phrase.start):
            return False
        self._painted.append((phrase.start, at.stop, at.period))
        return True

    def _leads_in(self, opened: int, closed: int) -> bool:
        """Whether a parenthesis ends what stands above a list or table: "Nơi yếu (tháng 10):"."""
        if opened == self._start:
            return False  # below a title: "(Tham luận tại hội nghị, tháng 12/2022)"
        return self._folded.startswith((":\n", ": \n", "\n"), closed) or closed == self._end

    def _is_told_as(self, phrase: TimePhrase) -> bool:
        """Whether a day in parentheses is that of the words before it, which count nothing."""
        if self._figures and self._figures[0][0] < phrase.start:
            return False
        return _NAMES_TIME.search(self._folded, self._start, phrase.start) is not None

    def _is_of_a_thing(self, at: Standing) -> bool:
        """Whether the year is that of a thing beside what is spoken of: "học chuyên đề năm 2021".

        Of another year the sentence itself must have told before: "6 tháng đầu năm, …".
        """
        phrase = at.phrase
        if phrase.strength != "sure" or phrase.lean is not None or not names_thing(at.lead):
            return False
        if self._folded.startswith((":", " (", " –", " -"), phrase.end):
            return False  # "số đảng viên kết nạp năm 2022: 77"
        part = holds(period_of(phrase, "stated"), at.spoken) and at.spoken.precision != "year"
        return bool(self._openings) or part

    def _remarks(self, at: Standing) -> bool:
        """Whether a clause, after one with a figure, tells of an earlier time or sums up.

        "Trong quý kết nạp 31; năm 2021 kết nạp 40", "…, lũy kế từ đầu nhiệm kỳ là 486".
        """
        phrase, period, begin = at.phrase, at.period, at.begin
        start, end = at.spoken.period_from, at.spoken.period_to
        if start is None or end is None or period.period_to is None:
            return False
        if not any(one.start < begin for _, one in self._figures):
            return False
        sums_up = self._folded.startswith(_IN_ALL, phrase.start) or (
            _SUMS_UP.search(self._folded, begin, phrase.start) is not None
        )
        begins_before = period.period_from is not None and period.period_from < start
        tells_before = period.period_to < end and phrase.start - begin <= OPENING
        return begins_before and (sums_up or tells_before)

    def _trails(self, at: Standing) -> bool:
        """Whether a phrase between two figures belongs to the first: "từ 31 năm 2020 lên 58"."""
        folded, phrase, left, right = self._folded, at.phrase, at.left[-1], at.right[-1]
        if not _TIGHT.fullmatch(folded[left.end : phrase.start]):
            return False
        if at.later < self._end and _TIGHT.fullmatch(folded[right.end : at.later]):
            return True
        return self._starts_from(at)

    def _starts_from(self, at: Standing) -> bool:
        """Whether a figure of then is the first of a pair: "Năm 2024, … từ 31 năm 2023 lên 58"."""
        from_there = _FROM.search(self._folded, self._start, at.left[-1].start) is not None
        return from_there and _GOES_ON.match(self._folded, at.phrase.end) is not None

    def _opened_for(self, at: Standing) -> bool:
        """Whether a phrase before has opened the clause of this one, or is all before it."""
        return self._opened_in(at.begin) or self._opened_before(at.begin)

    def _opened_in(self, begin: int) -> bool:
        """Whether a phrase has opened the clause that begins at `begin`."""
        return bool(self._openings) and self._openings[-1] >= begin

    def _opened_before(self, begin: int) -> bool:
        """Whether a phrase that opens it is all of the clause before: "Năm 2023, tỉnh …"."""
        if not self._openings:
            return False
        last = self._openings[-1]
        end = next((one.end for one in self._phrases if one.start == last), begin)
        return last <= self._start + OPENING and 0 <= begin - end <= len(", ")

    def _tells_time(self, phrase: TimePhrase) -> bool:
        """Whether the sentence says of when it is, besides a year that it lies in."""
        return self.day is not None or bool(self._set) or self._is_within(phrase)

    def _is_within(self, phrase: TimePhrase) -> bool:
        """Whether the sentence is on a part of the year that a phrase names."""
        return holds(period_of(phrase, "stated"), self._inherited)


ON_THE_SIDE = (
    StandingTimes._is_only_compared,
    StandingTimes._is_before_a_day,
    StandingTimes._stands_in_parentheses,
    StandingTimes._is_told_aside,
    StandingTimes._is_of_figure_before,
    StandingTimes._dates_nothing,
    StandingTimes._is_year_of_a_thing,
    StandingTimes._is_side_remark,
    StandingTimes._is_of_those_then,
    StandingTimes._is_of_first_of_two,
    StandingTimes._is_of_an_aim,
    StandingTimes._leads_to_whole_year,
)
"""What may settle that a phrase is no time that the text goes on with, asked in this order."""
