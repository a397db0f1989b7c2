"""What the time phrases of one sentence date: a figure, what follows, or nothing.

A phrase that opens its clause dates what follows; one that follows a figure in its clause dates
that figure. What a figure is compared with ("trong khi năm 2021 chỉ có 57", "cùng kỳ là 64",
"(năm 2017: 24,5%)") is dated by its own phrase and dates nothing else.
"""

import re
from bisect import bisect_right
from collections.abc import Sequence
from datetime import date

from sosanh.extract.numbered import NumberedText
from sosanh.extract.numerals.numeral import Numeral
from sosanh.extract.text.cued import cued
from sosanh.extract.text.headings import opens_plan
from sosanh.extract.text.rows import RESPECTIVELY
from sosanh.extract.text.segments import Sentence
from sosanh.extract.time.aims import (
    follows_event,
    measures_aim,
    names_aim,
    names_congress,
    names_event,
    names_paper,
    names_thing,
)
from sosanh.extract.time.anchors import Anchors
from sosanh.extract.time.builders import month_end
from sosanh.extract.time.clauses import TO_THE_RIGHT
from sosanh.extract.time.compared import AFTERWARDS, ComparedTimes
from sosanh.extract.time.leaning.resolving import resolve
from sosanh.extract.time.phrase import Lean, TimePhrase
from sosanh.extract.time.together import counted_in_year, with_years_told
from sosanh.facts import UNKNOWN_PERIOD, Period, PeriodBasis

ASIDE = re.compile(
    r"(?:riêng|trong khi(?: đó)?|nếu(?: như)?|trong đó|thay vì|khác với)(?:\s+(?:cả|ở|là))?\s*\Z"
)
"""Before a time that is told of on the side: "riêng năm 2022", "trong khi năm 2021"."""
_RAISES = re.compile(r"(?:\A| )(?:nâng|đưa) (?:tổng )?số\b[^\d]*\Z")
"""Before since when a sum is told: "…, nâng tổng số từ đầu nhiệm kỳ đến nay lên 43; …"."""
_INSTEAD = re.compile(r"(?:thay vì|thay cho|chứ không phải) (?:mức )?\Z")
_COMPARING = re.compile(r"so với|con số|\bbằng\b|\bhơn\b")
_TIGHT = re.compile(r"[^,;:()\d]{0,40}\Z")
_EXCURSION = re.compile(r"(?:\briêng|\btính cả|\bnếu tính|\bcủa|\bhồi)\s*\Z")
_PLAN = re.compile(r"\b(?:sẽ|phấn đấu|dự kiến|mục tiêu|chỉ tiêu|đặt ra)\b")
_BACKWARD: tuple[Lean, ...] = (
    "year_before",
    "part_before",
    "last_year",
    "term_before",
    "same_time",
)
_STILL_TO_COME: tuple[Lean, ...] = ("rest_of_year", "rest_of_term")
_SINGLED = re.compile(r"\b(?:nhiều|cao|ít|thấp|đông|lớn) nhất\b|\bcao điểm\b|\bkỷ lục\b")
"""In the clause of a time that is singled out of all that is told: "năm 2018 nhiều nhất, 22"."""
_MONTHS_OF_ROW = re.compile(r"(?:tháng |, |và )(\d{1,2})(?!\d|[/.]\d)")
_AHEAD_TERMS: tuple[Lean, ...] = ("term_next", "term_new")
_LEFT_TO = ("sang ", "cho ", "để lại ")
"""Before a term to which something is left: "bốn vụ việc chuyển sang nhiệm kỳ mới"."""
_FROM = re.compile(r"\btừ (?:hơn |gần |trên |khoảng )?\Z")
_SO_THAT = ("để ", "đưa ", "nâng ")
"""Before the whole that a part leads to: "kết nạp 63 đảng viên để cả năm đạt 131"."""
_GOES_ON = re.compile(r"\s*(?:đã )?(?:tăng |giảm |nâng )?(?:lên|xuống|còn|thành|đến|sang)\b")
_NAMES_TIME = re.compile(
    r"\b(?:(?:thời điểm|khi|lúc|ngày|kỳ|giai đoạn|năm)\b|đợt(?: \d{1,2}| [iv]+)?\b)"
    r"[^,;.()\d]{0,60}\(?\Z"
)
"""Before a day in parentheses: "Tại thời điểm lập Đề án (tháng 3/2024), tỉnh có …"."""
_TOTAL = re.compile(r"\b(?:tổng cộng|tính chung|cộng lại|cộng cả)\b")
"""Before the sum of what the phrases of a sentence date one by one."""
_JOINT = re.compile(r" (?:và|rồi) (?:đang|sẽ|tiếp tục|có xu hướng|dự kiến|tăng|giảm|lại)\b")
"""What follows is told of another time: "năm 2017 là 60 và giảm trong năm 2018"."""
_AND_MORE = re.compile(
    r" (?:và|rồi) (?:sẽ |tiếp tục )*(?:giảm|cắt giảm|tinh giản|kết nạp|sáp nhập|giải thể|tăng)"
    r" (?:tiếp|thêm)\b"
)
"""What parts 90 from 28 in "năm 2019 giảm 17 phòng và giảm tiếp 90 phòng trong năm 2020"."""
_SUMS_UP = re.compile(r"\b(?:lũy kế|luỹ kế|cộng dồn|tính chung|tính)\b[^,;:()]{0,24}\Z")
"""Before a time up to which figures are added up: "lũy kế từ đầu nhiệm kỳ"."""
_OPENING = len("- trong ")
_OPEN_SPANS: tuple[Lean, ...] = ("term", "term_past", "term_so_far", "years_past")
_LEFT_UNKNOWN: tuple[Lean, ...] = (
    "term",
    "term_past",
    "term_so_far",
    "term_before",
    "term_next",
    "term_new",
    "years_ahead",
    "years_told",
    "unsaid",
    "nth_year",
    "school_year",
    "now",
    "since_event",
    "years_past",
    "this_year",
    "last_year",
)
_YEARS_AFTER = cued(
    r"\b(?:hai|ba|bốn|các|những|\d) năm (?:tiếp theo|kế tiếp|sau đó|tiếp đó|sau)\b",
    " năm tiếp", " năm kế tiếp", " năm sau",
)  # fmt: skip


class DatedSentence(ComparedTimes):
    """What the phrases of one sentence date: stretches painted over each other."""

    def __init__(
        self,
        context: NumberedText,
        sentence: Sentence,
        phrases: Sequence[TimePhrase],
        inherited: Period,
        anchors: Anchors,
    ) -> None:
        super().__init__(context, sentence, phrases)
        self._inherited = inherited
        self._weak: list[tuple[int, int, Period]] = []
        self._last: list[tuple[int, int, Period]] = []
        self._set: list[Period] = []
        self._planned: list[Period] = []
        self._openings: list[int] = []
        self.planned: Period | None = None  # the year in a heading without figures: "nhiệm vụ …"
        self.day: Period | None = None  # of a stock, where nothing else is said
        self.is_left_open = False  # on a span whose years nobody says
        spoken = inherited
        for number in range(len(phrases)):
            anchors.spoken = spoken
            phrase = resolve(with_years_told(phrases[number], phrases), anchors, self._folded)
            if number:
                phrase = counted_in_year(phrase, phrases[number - 1], anchors, self._folded)
            anchors.remember(phrase, is_compared=self._is_compared(phrase))
            told = self._read(number, phrase, spoken)
            if phrase.lean not in _BACKWARD:
                spoken = told or spoken
        self._add_up()
        self._share_out_next()

    @property
    def opens_with_time(self) -> bool:
        """Whether the sentence says first of all when: "Năm 2022, …", "- Trong quý I, …"."""
        return self._phrases[0].start <= self._start + _OPENING

    @property
    def counts_on_a_day(self) -> bool:
        """Whether no figure stands before the day up to which the sentence counts."""
        return bool(self._figures) and self._figures[0][0] > self._phrases[0].start

    @property
    def years_told(self) -> int:
        """How many times the sentence sets, one after the other."""
        return len({(one.period_from, one.period_to) for one in self._set})

    @property
    def has_no_figures(self) -> bool:
        """Whether the sentence counts nothing, as a question or a heading."""
        return not self._figures

    @property
    def plans(self) -> Period | None:
        """What holds for the next sentences of a paragraph on plans."""
        return inherited(self._planned[-1]) if self._planned else None

    @property
    def sets(self) -> Period | None:
        """What holds for the next sentences; None where this one goes through several."""
        told = self._told()
        spans = {(one.period_from, one.period_to) for one in told}
        if not spans or (len(spans) > 2 and self._inherited.basis != "none"):
            return None
        if len(spans) > 1 and all(_is_part(one, self._inherited) for one in told):
            return None  # "6 tháng đầu năm kiểm tra 12, quý III 8" in a report on nine
        # of two years the earlier is the one compared with
        last = max(told, key=lambda one: one.period_to or date.max)
        return inherited(last)

    def _told(self) -> Sequence[Period]:
        """What is spoken of that dates a figure; all of it where nothing does.

        "Theo báo cáo năm 2025 và nhiệm kỳ, trong nhiệm kỳ đã kiểm tra 52" tells of the term.
        """
        if len(self._set) < 2:
            return self._set
        stretches = self.stretches()
        starts = [start for start, _ in stretches]
        dating = [
            stretches[bisect_right(starts, start) - 1][1]
            for start, one in self._figures
            if one.noun is not None or one.form == "percent"  # no mark of a note: "1959.[97]"
        ]
        return [one for one in self._set if one in dating] or self._set

    def stretches(self) -> list[tuple[int, Period]]:
        """Where what begins to hold, in order; the first begins with the sentence."""
        layers = [(self._start, self._end, self._inherited)]
        layers += [*self._weak, *self._painted, *self._last]
        edges = sorted({edge for start, end, _ in layers for edge in (start, end)})
        found = []
        for edge in edges:
            if edge < self._end:
                period = next(
                    period for start, end, period in reversed(layers) if start <= edge < end
                )
                found.append((edge, period))
        return found

    def _read(self, number: int, phrase: TimePhrase, spoken: Period) -> Period | None:
        """Paint what a phrase dates; return what is spoken of after it, if that changes."""
        folded, figures = self._folded, self._figures
        if not phrase.is_dated:
            self._read_undated(number, phrase)
            return None
        period = period_of(phrase, "inherited" if phrase.lean else "stated")
        begin, stop = self._clause(phrase)
        compared = phrase.precision == "term" and self._is_compared(phrase)
        if phrase.strength in ("term", "vague") and not compared:
            self._read_weak(phrase, period)
            return None
        earlier = self._phrases[number - 1].end if number else self._start
        later = self._phrases[number + 1].start if number + 1 < len(self._phrases) else self._end
        opened = self._parenthesis(phrase.start)
        closed = folded.find(")", phrase.end, self._end) if opened >= 0 else -1
        if self._is_compared(phrase):
            self._read_compared(phrase, period, spoken, stop, closed)
            return None
        if phrase.strength == "point" and folded.startswith("trước", phrase.start):
            self._read_before(phrase, period, max(begin, earlier))
            return None
        left = [one for _, one in figures if max(begin, earlier) <= one.start < phrase.start]
        right = [one for _, one in figures if phrase.end <= one.start < min(stop, later)]
        lead = folded[max(begin, earlier) : phrase.start]
        if opened >= 0 and closed > 0:
            if any(opened < one.start < closed for _, one in figures):
                trails = left and not right
                start = max(begin, earlier) if trails else phrase.start
                self._painted.append((start, phrase.end if trails else closed, period))
                return None
            # "142 đảng viên (6 tháng đầu năm 2023)": of the figure before the parenthesis;
            # "… với 40.210 đảng viên, sinh hoạt tại 518 cơ sở (tính đến 30/6)." of all before it
            if self._is_told_as(phrase):
                self._painted.append((phrase.start, self._end, period))
                self._openings.append(phrase.start)
                if phrase.strength == "point":
                    self.day = inherited(period)
                else:
                    self._set.append(period)
                return period
            sums_up = phrase.strength == "point" and folded[closed + 1 : closed + 2] in ".;"
            semicolon = folded.rfind(";", self._start, opened) + 1
            begin = max(self._start, semicolon) if sums_up else self._before(opened)
            self._painted.append((max(begin, earlier), closed, period))
            return None
        aside = ASIDE.search(lead) or folded.startswith("trong đó ", phrase.start)
        if begin > self._start and (aside or _RAISES.search(lead)):
            self._painted.append((begin, self._semicolon(phrase.end), period))
            return None
        if left and self._is_of_one_figure(left[-1], phrase):
            if (
                not folded.endswith("của ", 0, phrase.start)
                or left[-1].form != "percent"
                or _INSTEAD.search(folded, self._start, left[-1].start)
            ):  # "bằng 90% của năm trước" is no figure of that year
                self._painted.append((left[-1].start - 12, phrase.end, period))
            return None
        if not left and folded.endswith("của ", 0, phrase.start) and _COMPARING.search(lead):
            return None
        if left and folded.endswith(" là ", 0, phrase.start) and folded[phrase.end] in ";.":
            return None  # "…, mà bước ngoặt là năm 2018; …"
        if not left and not self._set and follows_event(folded, self._start, phrase):
            return None  # "Sau kiểm điểm cuối năm 2017, đã khắc phục 31 hạn chế"
        left_to = phrase.lean in _AHEAD_TERMS and folded.endswith(_LEFT_TO, 0, phrase.start)
        if left_to and figures:
            return None
        if phrase.precision == "year" and not left and self._is_of_a_thing(phrase, spoken, lead):
            if not right:
                return None
            if _holds(period, spoken):
                self._painted.append((phrase.start, min(stop, later), period))
                return None
        reach = max(begin, earlier, phrase.start - TO_THE_RIGHT)
        if self._is_side_remark(phrase, period, spoken, begin):
            self._painted.append((phrase.start, self._semicolon(phrase.end), period))
            return None
        opens = self._opened_in(begin) or self._opened_before(begin)
        if left and right and not opens and self._trails(phrase, left[-1], right[-1], later):
            self._painted.append((reach, phrase.end, period))
            return None
        if left and (
            names_aim(folded, self._start, phrase) or names_event(folded, left[-1].end, phrase)
        ):
            return None
        if left and phrase.lean == "whole_year" and folded.endswith(_SO_THAT, 0, phrase.start):
            self._painted.append((phrase.start, stop, period))
            return None
        told = next((one for _, one in reversed(figures) if one.start < phrase.start), None)
        if told is not None and measures_aim(folded, told, phrase) and self._tells_time(phrase):
            return None  # "đạt 35% chỉ tiêu năm …"
        if left and not right:
            joint = _JOINT.search(folded, left[-1].end, phrase.start) if opens else None
            if joint is None and opens and len(left) > 1:
                joint = _AND_MORE.search(folded, left[-2].end, left[-1].start)
            self._painted.append((joint.start() if joint else reach, phrase.end, period))
            if not self._set:
                self._painted.append((phrase.end, self._end, period))
        else:
            if not self._set and not self._planned:
                if not left and not any(one.start > phrase.end for _, one in figures):
                    reach = self._reach_over_comma(phrase, begin, earlier) or reach
                self._painted.append((reach, phrase.start, period))
            elif not left:
                self._painted.append((reach, phrase.start, period))
            self._painted.append((phrase.start, self._end, period))
            self._openings.append(phrase.start)
        self._share_out(phrase)
        if phrase.strength == "point":
            self.day = inherited(period)
        elif phrase.lean in _STILL_TO_COME and not figures:
            self.planned = inherited(period)  # a question or a heading: "Từ nay đến cuối năm …?"
        elif self._holds_on(phrase, lead) and not (
            ((left and not right) or _SINGLED.search(folded, begin, stop))
            and _is_part(period, self._inherited)
        ):  # "đã kết nạp 2 em trong tháng 5." in what seven months brought
            planned = _PLAN.search(folded, phrase.start - len(lead), stop)
            (self._planned if planned else self._set).append(period)
        return period

    def _read_undated(self, number: int, phrase: TimePhrase) -> None:
        """Leave open when a thing was that nobody dates: "trong nhiệm kỳ", "trước đại hội"."""
        if phrase.lean in ("unsaid", "years_told") and self._explains(number, phrase):
            return
        if phrase.lean in _LEFT_UNKNOWN:
            self.is_left_open = phrase.lean in _OPEN_SPANS
            # "kỷ luật 228 đảng viên trong nhiệm kỳ": the figure before it too
            start = phrase.start
            if self.is_left_open and not self._set:
                earlier = self._phrases[number - 1].end if number else self._start
                start = max(self._clause(phrase)[0], earlier, phrase.start - TO_THE_RIGHT)
            opened = self._parenthesis(phrase.start)
            closed = self._folded.find(")", phrase.end, self._end) if opened >= 0 else -1
            stop = closed if closed > 0 else self._end
            if phrase.lean == "unsaid" and not self.opens_with_time:
                stop = min(stop, self._semicolon(phrase.end))  # "kỳ trước chuyển sang 3; …"
            self._painted.append((start, stop, UNKNOWN_PERIOD))
        elif phrase.lean in ("before_event", "at_event") and not self._set:
            after = AFTERWARDS.search(self._folded, phrase.end, self._end)
            stop = after.start() if after else self._end
            self._painted.append((phrase.start, stop, UNKNOWN_PERIOD))

    def _explains(self, number: int, phrase: TimePhrase) -> bool:
        """Whether a time goes on with the one before: "quý III/2025, quý đầu tiên của tỉnh mới"."""
        before = self._phrases[number - 1].end if number else -1
        told = any(before <= start < phrase.start for start, _ in self._figures)
        return number > 0 and not told

    def _is_of_a_thing(self, phrase: TimePhrase, spoken: Period, lead: str) -> bool:
        """Whether the year is that of a thing beside what is spoken of: "học chuyên đề năm 2021".

        Of another year the sentence itself must have told before: "6 tháng đầu năm, …".
        """
        if phrase.strength != "sure" or phrase.lean is not None or not names_thing(lead):
            return False
        if self._folded.startswith((":", " (", " –", " -"), phrase.end):
            return False  # "số đảng viên kết nạp năm 2022: 77"
        part = _holds(period_of(phrase, "stated"), spoken) and spoken.precision != "year"
        return bool(self._openings) or part

    def _is_told_as(self, phrase: TimePhrase) -> bool:
        """Whether a day in parentheses is that of the words before it, which count nothing."""
        if self._figures and self._figures[0][0] < phrase.start:
            return False
        return _NAMES_TIME.search(self._folded, self._start, phrase.start) is not None

    def _is_side_remark(
        self, phrase: TimePhrase, period: Period, spoken: Period, begin: int
    ) -> bool:
        """Whether a clause, after one with a figure, tells of an earlier time or sums up.

        "Trong quý kết nạp 31; năm 2021 kết nạp 40", "…, lũy kế từ đầu nhiệm kỳ là 486".
        """
        start, end = spoken.period_from, spoken.period_to
        if start is None or end is None or period.period_to is None:
            return False
        if not any(one.start < begin for _, one in self._figures):
            return False
        sums_up = _SUMS_UP.search(self._folded, begin, phrase.start) is not None
        begins_before = period.period_from is not None and period.period_from < start
        tells_before = period.period_to < end and phrase.start - begin <= _OPENING
        return begins_before and (sums_up or tells_before)

    def _holds_on(self, phrase: TimePhrase, lead: str) -> bool:
        """Whether the next sentences are of that time too, if they name no other."""
        if phrase.lean == "last_year" and self._opens_paragraph(phrase):
            return True
        if phrase.lean in (*_BACKWARD, *_STILL_TO_COME) or _EXCURSION.search(lead):
            return False
        if self._folded.startswith("hồi ", phrase.start):
            return False
        if any(one.lean == "unsaid" and 0 <= phrase.start - one.end <= 1 for one in self._phrases):
            return False  # "Kỳ báo cáo trước (6/2018 - 11/2018)"
        # "… được thí điểm từ năm 2021" tells of the model, not of what comes next
        told = self._folded.endswith("nay", 0, phrase.end)
        if told or not phrase.until_now or phrase.precision == "term":
            return True
        return phrase.start <= self._start + len("cũng ")

    def _opens_paragraph(self, phrase: TimePhrase) -> bool:
        """Whether the figures of a paragraph begin with it: "Năm ngoái, tỉnh kết nạp 2.346 …"."""
        if phrase.start != self._start or not self._figures:
            return False
        begin = self._folded.rfind("\n", 0, self._start) + 1
        return not any(map(str.isdigit, self._folded[begin : self._start]))

    def _opened_in(self, begin: int) -> bool:
        """Whether a phrase has opened the clause that begins at `begin`."""
        return bool(self._openings) and self._openings[-1] >= begin

    def _opened_before(self, begin: int) -> bool:
        """Whether a phrase that opens it is all of the clause before: "Năm 2023, tỉnh …"."""
        if not self._openings:
            return False
        last = self._openings[-1]
        end = next((one.end for one in self._phrases if one.start == last), begin)
        return last <= self._start + _OPENING and 0 <= begin - end <= len(", ")

    def _trails(self, phrase: TimePhrase, left: Numeral, right: Numeral, later: int) -> bool:
        """Whether a phrase between two figures belongs to the first: "từ 31 năm 2020 lên 58"."""
        folded = self._folded
        if not _TIGHT.fullmatch(folded[left.end : phrase.start]):
            return False
        if later < self._end and _TIGHT.fullmatch(folded[right.end : later]):
            return True
        from_there = _FROM.search(folded, self._start, left.start) is not None
        return from_there and _GOES_ON.match(folded, phrase.end) is not None

    def _read_weak(self, phrase: TimePhrase, period: Period) -> None:
        """Let the year of a plan, and a term that names a body, date what no other phrase does."""
        words = self._folded[self._start : self._end]
        alone = phrase.end - phrase.start >= len(words.strip())  # "7. Nhiệm kỳ 2020 - 2025"
        if not self._figures and (phrase.precision == "year" or alone or opens_plan(words)):
            self.planned = inherited(period)
        if phrase.precision == "year" and self._is_within(phrase):
            opens = not self._figures or self._figures[0][0] > phrase.start
            if names_paper(self._folded, self._start, phrase, opens=opens):
                return  # "Thực hiện Kế hoạch năm 2023, …" in a report on its first half
        if phrase.precision == "term" and names_congress(self._folded, self._start, phrase):
            return
        in_brackets = self._folded.endswith("(", 0, phrase.start)
        if in_brackets and self._folded.startswith((": ", " là "), phrase.end):
            closed = self._folded.find(")", phrase.end, self._end)
            self._painted.append((phrase.start, closed if closed > 0 else self._end, period))
            return  # "kết nạp 402 đảng viên (nhiệm kỳ 2010 - 2015: 511)"
        if phrase.period_from is None and self._painted and self._opens_clause(phrase):
            # "giai đoạn 2025 - 2027 kết nạp 450; đến năm 2027 có 9.500 đảng viên"
            self._painted.append((phrase.start, self._semicolon(phrase.end), period))
            return
        self._weak.append((phrase.start, self._end, period))

    def _opens_clause(self, phrase: TimePhrase) -> bool:
        """Whether it is the first of its sentence or of what a semicolon parts."""
        return self._folded[self._start : phrase.start].rstrip(" -+")[-1:] in ("", ";")

    def _tells_time(self, phrase: TimePhrase) -> bool:
        """Whether the sentence says of when it is, besides a year that it lies in."""
        return self.day is not None or bool(self._set) or self._is_within(phrase)

    def _is_within(self, phrase: TimePhrase) -> bool:
        """Whether the sentence is on a part of the year that a phrase names."""
        return _holds(period_of(phrase, "stated"), self._inherited)

    def _share_out(self, phrase: TimePhrase) -> None:
        """Give each year of a row its figure: "năm 2017 và 2018 lần lượt là 14 và 7"."""
        at = RESPECTIVELY.search(self._folded, self._start, self._end)
        if at is None:
            return
        years = phrase.years or _years_of_span(phrase)
        if len(years) < 2:
            self._share_out_months(phrase, at.end())
            return
        after = max(at.end(), phrase.end)
        figures = [(start, one) for start, one in self._figures if one.start >= after]
        if len(figures) < len(years) or (not phrase.years and len(figures) > len(years)):
            return
        for year, (start, one) in zip(years, figures, strict=False):
            period = Period(date(year, 1, 1), date(year, 12, 31), "year", "stated")
            self._last.append((start, one.end, period))

    def _share_out_months(self, phrase: TimePhrase, start: int) -> None:
        """Give each month its figure: "hai đợt tháng 3 và tháng 7 lần lượt có 120 và 96"."""
        numbers = _MONTHS_OF_ROW.findall(self._folded, phrase.start, phrase.end)
        until = phrase.period_to or self._inherited.period_to
        figures = [(at, one) for at, one in self._figures if one.start >= max(start, phrase.end)]
        if len(numbers) < 2 or until is None or len(figures) < len(numbers):
            return
        for number, (at, one) in zip(map(int, numbers), figures, strict=False):
            if 1 <= number <= 12:
                end = month_end(until.year, number)
                self._last.append((at, one.end, Period(end.replace(day=1), end, "month", "stated")))

    def _share_out_next(self) -> None:
        """Give each year after the one told its figure: "hai năm tiếp theo lần lượt là 8 và 5"."""
        told = _YEARS_AFTER.search(self._folded, self._start, self._end)
        at = RESPECTIVELY.search(self._folded, told.end(), self._end) if told else None
        if told is None or at is None:
            return
        years = [
            phrase.period_to.year for phrase in self._phrases
            if phrase.precision == "year" and phrase.end <= told.start() and phrase.period_to
        ]  # fmt: skip
        following = [(start, one) for start, one in self._figures if one.start >= at.end()]
        for place, (start, one) in enumerate(following, 1):
            period = UNKNOWN_PERIOD
            if years:
                year = years[-1] + place
                period = Period(date(year, 1, 1), date(year, 12, 31), "year", "stated")
            self._last.append((start, one.end, period))

    def _add_up(self) -> None:
        """Date the sum after "tổng cộng" by what the sentence as a whole is about."""
        if len({(one.period_from, one.period_to) for one in self._set}) < 2:
            return
        totals = [*_TOTAL.finditer(self._folded, self._phrases[1].end, self._end)]
        if not totals or any(one.start <= totals[-1].start() < one.end for one in self._phrases):
            return  # "tổng cộng hai năm là 77" says which
        whole = self._inherited
        if whole.basis == "none":
            starts = [one.period_from for one in self._set if one.period_from]
            ends = [one.period_to for one in self._set if one.period_to]
            if not starts or not ends:
                return
            whole = Period(min(starts), max(ends), "span", "stated")
        self._last.append((totals[-1].start(), self._end, whole))


def _years_of_span(phrase: TimePhrase) -> Sequence[int]:
    """The years that "giai đoạn 2021 - 2023" covers; none of what is no row of whole years."""
    first, last = phrase.period_from, phrase.period_to
    if phrase.precision != "span" or first is None or last is None:
        return ()
    whole = (first.month, first.day, last.month, last.day) == (1, 1, 12, 31)
    return range(first.year, last.year + 1) if whole else ()


def _holds(whole: Period, part: Period) -> bool:
    """Whether `part` lies within `whole`, and both ends of both are known."""
    first, last = whole.period_from, whole.period_to
    start, end = part.period_from, part.period_to
    if first is None or last is None or start is None or end is None:
        return False
    return first <= start and end <= last


def _is_part(part: Period, whole: Period) -> bool:
    """Whether `part` is less than `whole`, and lies within it."""
    same = (part.period_from, part.period_to) == (whole.period_from, whole.period_to)
    return not same and _holds(whole, part)


def inherited(period: Period) -> Period:
    """The same period where no word beside the figure says it."""
    return Period(period.period_from, period.period_to, period.precision, "inherited")


def period_of(phrase: TimePhrase, basis: PeriodBasis) -> Period:
    """The period that a resolved phrase names."""
    return Period(phrase.period_from, phrase.period_to, phrase.precision, basis)
