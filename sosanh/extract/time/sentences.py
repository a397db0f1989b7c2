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
from sosanh.extract.text.headings import opens_plan
from sosanh.extract.text.segments import Sentence
from sosanh.extract.time.aims import names_congress, names_paper
from sosanh.extract.time.anchors import Anchors
from sosanh.extract.time.clauses import TO_THE_RIGHT
from sosanh.extract.time.compared import AFTERWARDS
from sosanh.extract.time.leaning.resolving import resolve
from sosanh.extract.time.phrase import Lean, TimePhrase
from sosanh.extract.time.standing import ASIDE, ON_THE_SIDE, OPENING, Standing, StandingTimes
from sosanh.extract.time.together import counted_in_year, with_years_told
from sosanh.extract.time.within import inherited, is_part, period_of
from sosanh.facts import UNKNOWN_PERIOD, Period

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
_SINGLED = re.compile(
    r"\b(?:nhiều|cao|ít|thấp|đông|lớn) nhất\b|\bcao điểm\b|\bkỷ lục\b"
    r"| thì (?:lại |cũng )?(?:khá|cao|thấp|tốt|kém|nhiều|ít|nhanh|chậm) hơn"
)
"""In the clause of a time that is singled out of all that is told: "năm 2018 nhiều nhất, 22"."""
_THAN_ELSE = " thì lại nhanh hơn"
"""The longest of what turns from a time to how it was then: "Tháng 12 thì khá hơn"."""
_PART_ALONE = ("riêng ", "chỉ riêng ")
"""How a time begins that is a part of what is spoken of: "Riêng tháng 12, kỷ luật 19"."""
_JOINT = re.compile(r" (?:và|rồi) (?:đang|sẽ|tiếp tục|có xu hướng|dự kiến|tăng|giảm|lại)\b")
"""What follows is told of another time: "năm 2017 là 60 và giảm trong năm 2018"."""
_AND_MORE = re.compile(
    r" (?:và|rồi) (?:sẽ |tiếp tục )*(?:giảm|cắt giảm|tinh giản|kết nạp|sáp nhập|giải thể|tăng)"
    r" (?:tiếp|thêm)\b"
)
"""What parts 90 from 28 in "năm 2019 giảm 17 phòng và giảm tiếp 90 phòng trong năm 2020"."""
_NEXT_AIM = re.compile(r";(?:,? [^\W\d_]+){0,4},? (?:phấn đấu|mục tiêu|chỉ tiêu)\Z")
"""Before the year of one more aim: "…; đồng thời phấn đấu đến năm 2023, ít nhất 50% thôn …"."""
_COMMITTEE = re.compile(
    r"\b(?:ban (?:thường vụ|chấp hành|cán sự)|(?:tỉnh|thành|huyện|quận|thị|đảng) ủy|đảng bộ|chi bộ"
    r"|chi ủy|bí thư|ủy viên|chủ tịch)\b"
)
_SAID_FIRST = re.compile(
    r"\W*(?:(?:nhìn (?:chung|lại|rộng ra)|cùng với đó|bên cạnh đó|ngoài ra|được biết|cụ thể|theo đó"
    r"|đáng chú ý), )?(?:cũng )?(?:theo [^,;:.\d]{2,90}, )?(?:trong |riêng |tính )?"
)
"""How it goes on, and who says so: "Nhìn rộng ra, theo Ban Tổ chức Tỉnh ủy, 9 tháng …"."""
_SUBJECT = 3
"""Words before a phrase by which it does not open its clause: "số được tinh giản trong quý I"."""
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
    "new_year",
    "first_months",
    "last_months",
    "quarter",
)


class DatedSentence(StandingTimes):
    """What the phrases of one sentence date: stretches painted over each other."""

    def __init__(
        self,
        context: NumberedText,
        sentence: Sentence,
        phrases: Sequence[TimePhrase],
        inherited: Period,
        anchors: Anchors,
    ) -> None:
        super().__init__(context, sentence, phrases, inherited)
        self._weak: list[tuple[int, int, Period]] = []
        self.planned: Period | None = None  # the year in a heading without figures: "nhiệm vụ …"
        self.is_left_open = False  # on a span whose years nobody says
        self._now = anchors.now
        self._is_carried_on = anchors.is_carried_on
        spoken = inherited
        for number in range(len(phrases)):
            anchors.spoken = spoken
            phrase = resolve(with_years_told(phrases[number], phrases), anchors, self._folded)
            if number and anchors.present is None and phrases[number - 1].lean == "this_year":
                phrase = phrases[number]  # "Năm nay, đến hết tháng 8, …": of what year, none says
            elif number:
                phrase = counted_in_year(phrase, phrases[number - 1], anchors, self._folded)
            is_compared = self._is_compared(phrase)
            anchors.remember(phrase, is_compared=is_compared)
            told = self._read(number, phrase, spoken, is_compared=is_compared)
            if phrase.lean not in _BACKWARD:
                spoken = told or spoken
        self._add_up()
        self._share_out_next()

    @property
    def opens_with_time(self) -> bool:
        """Whether the sentence says first of all when: "Năm 2022, …", "- Trong quý I, …".

        Who says so, and how it goes on with the text, may stand before.
        """
        first = self._phrases[0].start
        return (
            first <= self._start + OPENING
            or _SAID_FIRST.fullmatch(self._folded, self._start, first) is not None
        )

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
        told = [one for one in self._told() if not self._is_left_for_now(one)]
        spans = {(one.period_from, one.period_to) for one in told}
        if not spans or (len(spans) > 2 and self._inherited.basis != "none"):
            return None
        if len(spans) > 1 and all(is_part(one, self._inherited) for one in told):
            return None  # "6 tháng đầu năm kiểm tra 12, quý III 8" in a report on nine
        # of two years the earlier is the one compared with
        last = max(told, key=lambda one: one.period_to or date.max)
        return inherited(last)

    def _is_left_for_now(self, told: Period) -> bool:
        """Whether a sentence goes on to a later day: "Cuối năm 2018 có 3.981; hiện còn 3.364"."""
        day = self.day.period_to if self.day is not None else None
        if told.period_from is not None or told.period_to is None or day is None:
            return False
        return told.period_to < day

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
            if one.noun is not None
            or one.form == "percent"
            or self._folded[one.start - 1] == " "  # no mark of a note: "1959.[97]"
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

    def _read(
        self, number: int, phrase: TimePhrase, spoken: Period, *, is_compared: bool
    ) -> Period | None:
        """Paint what a phrase dates; return what is spoken of after it, if that changes."""
        if not phrase.is_dated:
            self._read_undated(number, phrase)
            return None
        of_term = is_compared and phrase.precision == "term"
        if phrase.strength in ("term", "vague") and not of_term:
            self._read_weak(phrase, period_of(phrase, "inherited" if phrase.lean else "stated"))
            return None
        at = self._standing(number, phrase, spoken, is_compared)
        for ruling in ON_THE_SIDE:
            if ruling(self, at):
                return at.turns_to
        self._date_around(at)
        self._share_out(phrase)
        self._go_on_with(at)
        return at.period

    def _date_around(self, at: Standing) -> None:
        """Paint the figures before a phrase that ends its clause, else what comes behind it."""
        phrase, period, left = at.phrase, at.period, at.left
        if left and not at.right:
            opens = self._opened_for(at)
            joint = _JOINT.search(self._folded, left[-1].end, phrase.start) if opens else None
            if joint is None and opens and len(left) > 1:
                joint = _AND_MORE.search(self._folded, left[-2].end, left[-1].start)
            self._painted.append((joint.start() if joint else at.reach, phrase.end, period))
            if not self._set:
                self._painted.append((phrase.end, self._end, period))
            return
        reach = at.reach
        if left and any(begin <= left[0].start < end for begin, end, _ in self._painted):
            reach = phrase.start  # "gồm năm 2017: 90 và năm 2018: 102"
        if not self._set and not self._planned:
            if not left and not any(one.start > phrase.end for _, one in self._figures):
                reach = self._reach_over_comma(phrase, at.begin, at.earlier) or reach
            self._painted.append((reach, phrase.start, period))
        elif not left:
            self._painted.append((reach, phrase.start, period))
        self._painted.append((phrase.start, self._end, period))
        self._openings.append(phrase.start)

    def _go_on_with(self, at: Standing) -> None:
        """Keep what the next sentences are on, if they tell no time themselves."""
        phrase, period = at.phrase, at.period
        if phrase.strength == "point":
            self._count_on(period)
        elif phrase.lean in _STILL_TO_COME and not self._figures:
            self.planned = inherited(period)  # a question or a heading: "Từ nay đến cuối năm …?"
        elif self._holds_on(phrase, at.lead) and not (
            self._is_left_behind(at) or self._is_only_part(at)
        ):
            planned = _PLAN.search(self._folded, phrase.start - len(at.lead), at.stop)
            (self._planned if planned else self._set).append(period)

    def _is_left_behind(self, at: Standing) -> bool:
        """Whether a time stands behind its figure, where nothing else is spoken of.

        "Kết nạp 120 đảng viên trong năm 2023. Xóa tên 14": nobody says when.
        """
        behind = at.left and not at.right and not self._opened_for(at)
        return bool(behind) and self._inherited.basis == "none"

    def _is_only_part(self, at: Standing) -> bool:
        """Whether a part of what is spoken of is told apart, and the text comes back from it.

        "… kết nạp 2 em trong tháng 5." in what seven months brought, or one year of several.
        """
        phrase, spoken = at.phrase, self._inherited
        if not is_part(at.period, spoken):
            return False
        one_of_years = (
            len(self._phrases) == 1
            and phrase.precision == "year"
            and spoken.precision in ("span", "term")
            and not self._is_carried_on
        )
        singled = _SINGLED.search(self._folded, at.begin, at.stop + len(_THAN_ELSE))
        behind = (at.left and not at.right) or len(at.lead.split()) >= _SUBJECT
        return one_of_years or bool(behind) or singled is not None

    def _count_on(self, period: Period) -> None:
        """Let the latest day of a sentence be the one that the text counts on."""
        told = self.day.period_to if self.day is not None else None
        if told is None or period.period_to is None or period.period_to >= told:
            self.day = inherited(period)  # not "…; đầu năm 2015, tỷ lệ này mới 61,7%"

    def _read_undated(self, number: int, phrase: TimePhrase) -> None:
        """Leave open when a thing was that nobody dates: "trong nhiệm kỳ", "trước đại hội"."""
        if phrase.lean in ("unsaid", "years_told") and self._explains(number, phrase):
            return
        longer = phrase.lean == "after" and self._inherited.precision in ("day", "month")
        if longer or phrase.lean in _LEFT_UNKNOWN:  # not "Tháng 6/2018, … Sau ba năm, …"
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
            # "Hiện nay, thôn có 90 hộ. Chi bộ có 31 đảng viên", and nobody says when that is
            self.is_left_open |= phrase.lean == "now" and self.opens_with_time
        elif phrase.lean in ("before_event", "at_event") and not self._set:
            after = AFTERWARDS.search(self._folded, phrase.end, self._end)
            stop = after.start() if after else self._end
            self._painted.append((phrase.start, stop, UNKNOWN_PERIOD))

    def _explains(self, number: int, phrase: TimePhrase) -> bool:
        """Whether a time goes on with the one before: "quý III/2025, quý đầu tiên của tỉnh mới"."""
        before = self._phrases[number - 1].end if number else -1
        told = any(before <= start < phrase.start for start, _ in self._figures)
        return number > 0 and not told

    def _holds_on(self, phrase: TimePhrase, lead: str) -> bool:
        """Whether the next sentences are of that time too, if they name no other."""
        if phrase.lean == "last_year" and self._opens_paragraph(phrase):
            return True
        if phrase.lean in (*_BACKWARD, *_STILL_TO_COME) or _EXCURSION.search(lead):
            return False
        if self._folded.startswith("hồi ", phrase.start):
            return False
        alone = self._folded.startswith(_PART_ALONE, phrase.start) or ASIDE.search(lead)
        if alone and is_part(period_of(phrase, "stated"), self._inherited):
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
        start = self._start if self._is_of_all_before(phrase) else phrase.start
        if phrase.precision == "year" and phrase.period_from is None:
            start = self._clause(phrase)[0]  # "sẽ giảm 900 biên chế đến năm 2021"
            if _PLAN.search(self._folded, start, phrase.start):
                self._painted.append((start, phrase.end, period))
        self._weak.append((start, self._end, period))

    def _is_of_all_before(self, phrase: TimePhrase) -> bool:
        """Whether a term ends a sentence: "2.400 đảng viên bị kỷ luật, nhiệm kỳ 2010 - 2015.".

        Behind a committee or an office it says which one was meant.
        """
        folded = self._folded
        if phrase.precision != "term" or self._set or not self._figures:
            return False
        trails = folded.endswith(", ", 0, phrase.start)
        trails = trails and not folded[phrase.end : self._end].strip(" .\n)")
        return trails and not _COMMITTEE.search(folded, self._figures[-1][1].end, phrase.start)

    def _opens_clause(self, phrase: TimePhrase) -> bool:
        """Whether it is the first of its sentence or of what a semicolon parts."""
        lead = self._folded[self._start : phrase.start].rstrip(" -+")
        return lead[-1:] in ("", ";") or _NEXT_AIM.search(lead) is not None
