"""When a statement holds: its sentence, the paragraph, the heading above it, the report.

`sentences` says what the phrases of a sentence date, `head` what the report as a whole is on; here
is what they leave to the sentences after it. A new paragraph goes back to what its heading or the
report is on. `reported` and `since` answer what else is asked of a period.
"""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from sosanh.extract.numbered import NumberedText
from sosanh.extract.text.headings import is_of_tasks, level_of, opens_plan
from sosanh.extract.text.interviews import QUESTION
from sosanh.extract.text.segments import Sentence, ends_line
from sosanh.extract.time.anchors import Anchors
from sosanh.extract.time.compared import only_compares
from sosanh.extract.time.dating import dating_phrases
from sosanh.extract.time.head import read_head
from sosanh.extract.time.opening import opening_of
from sosanh.extract.time.phrase import PARTS_OF_YEAR, TERM_YEARS, TimePhrase
from sosanh.extract.time.reported import ReportedTime
from sosanh.extract.time.sentences import DatedSentence
from sosanh.extract.time.since import CountedSince
from sosanh.extract.time.within import inherited, period_of
from sosanh.facts import UNKNOWN_PERIOD, Period

_PER_PARAGRAPH = 1.6
_HEADING = 110
"""Characters that a heading has at most."""
_ITEM = re.compile(r"(?:[-–•●○◦▪■◆►✓*+]|[a-zđ]\)|\([a-zđ\d]\)) ?")
_NUMBERED = re.compile(r"\(\d{1,2}\) ?[^\W\d]")
"""A note among others of its paragraph: "(3) Hưởng ứng đợt thi đua, …"."""
_POINT = re.compile(r"(?:thứ (?:nhất|hai|ba|tư|năm|sáu|bảy)|(?:một|hai|ba|bốn|năm|sáu) là)\b")
_GOES_ON = re.compile(r"trong đó|cụ thể|trong số|gồm|bao gồm")
"""How a paragraph begins that gives the parts of the one before it."""
_SOME_OF_THEM = re.compile(r"riêng|trong đó|trong số (?:này|đó|ấy)")
_TAKEN_UP = re.compile(
    r"trong (?:số |tổng số )(\d[\d.]*) |trong (\d[\d.]*) [^,;.]{0,30}(?:này|nói trên|đó|ấy)\b"
)
_SUMS_UP = re.compile(r"(?:tổng cộng|tính chung|cộng lại|cộng cả|gộp lại)\b")
_LOOKS_BACK = ("riêng", "trong ", "tổng cộng", "tính chung", "cộng ", "gộp ")
"""How a sentence begins that any of these three may match."""
_LOOK_BACK = 1500
"""Characters in which a figure is looked for that is taken up again."""
_BEGAN = re.compile(
    r"\b(?:khởi động|bắt đầu|mở đầu|khởi đầu|ra đời|ban hành|thành lập|khai trương|bước vào)\b"
)
"""What tells of something that only began, and not when what comes next was."""
_BEFORE_THAT = ("trước đó,", "trước đây,", "trước kia,")
_CONGRESS = re.compile(r"\bđại hội (?:đại biểu )?(?:lần thứ \w+ )?(?:đảng bộ|chi bộ)\b")
_AIM = re.compile(r"(?:chỉ tiêu|mục tiêu|kế hoạch|dự toán|\bgiao)(?: [^\W\d]+){0,5} \Z")
_AIM_LEAD = 60
_AIMED_AT = re.compile(r"(?:[^.;:\n\d]|\.(?! )){0,70}?\b(?:chỉ tiêu|mục tiêu|phấn đấu|được giao)\b")
_GENERATION = 25  # years
_DATE_LINE = re.compile(r"^[^,\d]{2,24}, (?:ngày|tháng) ")


def _term_begun(phrases: Sequence[TimePhrase]) -> int | None:
    """The year that "từ đầu nhiệm kỳ Đại hội XII đến nay" begins with, where no other does."""
    begun = {
        one.period_from.year
        for one in phrases
        if one.precision == "term" and one.until_now and one.period_from is not None
    }
    return begun.pop() if len(begun) == 1 else None


@dataclass(slots=True)
class _Frame:
    """What holds where no phrase of the sentence says otherwise."""

    report: Period  # of the report as a whole
    section: Period | None = None  # of the heading or the item that leads in
    paragraph: Period | None = None  # of the sentences before it in the paragraph
    day: Period | None = None  # of the last stock in the paragraph
    day_opened: bool = False  # it opens its sentence, or is not that of the text: "Đến 15/11, …"
    counted: Period | None = None  # the last day of the paragraph up to which a sentence counts
    account: Period | None = None  # the day of the last sentence, for what opens with "Trong đó"
    text: Period | None = None  # of the last sentence that had one
    number: int = -1  # of the paragraph
    before_points: Period | None = None  # of the text before "Thứ nhất, …": each comes back to it
    has_points: bool = False
    asks: bool = False  # the paragraph is a question, which says what time the answer is of
    is_item: bool = False  # the paragraph is an item of a list
    of_items: bool = False  # the section is a list: it ends with its last item
    headed: Period | None = None  # of the heading above the list, to which the text comes back
    level: int = 0  # of the section's heading


class Timeline:
    """The periods of one text, as stretches of it with one period each."""

    def __init__(self, context: NumberedText) -> None:
        """Find all time phrases and work out what each of them dates."""
        self._context = context
        opening = opening_of(context)
        self.title_end = opening.title_end
        phrases, plan_years = dating_phrases(context, opening.title_end)
        self._head = read_head(context, phrases, opening)
        self._opens = self._opening_term(phrases, opening.end)
        self.reported = ReportedTime(self._head)
        self.since = CountedSince(context, self._head, phrases)
        self._starts: list[int] = []
        self._periods: list[Period] = []
        sentences = context.sentences
        # where each line is one sentence, a new line is no new subject
        rows = sum(map(self._is_row, sentences))
        self._has_paragraphs = bool(sentences) and (
            len(sentences) - rows >= _PER_PARAGRAPH * (sentences[-1].paragraph + 1 - rows)
        )
        self._report = None if self._is_plan() else self._head.report
        self._taken_up: set[int] = set()
        self._carried_on: set[int] = set()
        self._inherited_by: dict[int, Period] = {}  # what holds where a sentence tells no time
        self._counted: dict[int, Period] = {}  # by sentences without a time of their own
        self._beside_day: dict[int, Period] = {}  # what else holds where the day of a stock does
        self._read(self._closed(phrases), plan_years)

    def _is_row(self, sentence: Sentence) -> bool:
        """Whether a sentence is the row of a table, which is no paragraph."""
        start, end = sentence.start, sentence.end
        if self._context.folded.find(" | ", start, end) >= 0:
            return True
        return self._context.document.text.find("\t", start, end) >= 0

    def _opening_term(
        self, phrases: Sequence[TimePhrase], opening_end: int
    ) -> tuple[int, int] | None:
        """The term that a text tells the congress of: named as it begins in the year of the text.

        Or not named, where title and lead tell of a congress in such a year.
        """
        day = self._head.day
        if day is None:
            return None
        term = day.year, day.year + TERM_YEARS
        named = any(
            one.precision == "term"
            and one.lean is None
            and one.period_from is not None
            and one.period_to is not None
            and (one.period_from.year, one.period_to.year) == term
            for one in phrases
        )
        start = self._context.document.body_start
        told = day.year % TERM_YEARS == 0 and _CONGRESS.search(
            self._context.folded, start, opening_end
        )
        return term if named or told else None

    @property
    def day(self) -> date | None:
        """The day of the text, or of the meeting that it tells of."""
        return self._head.day

    @property
    def noted(self) -> date | None:
        """The last day that a note below the title says is counted, if it is over."""
        noted, day = self._head.noted, self._head.day
        return noted if noted is not None and day is not None and noted <= day else None

    def period_at(self, offset: int) -> Period:
        """When a statement at `offset` holds."""
        place = bisect_right(self._starts, offset) - 1
        return self._periods[place] if place >= 0 else UNKNOWN_PERIOD

    def counted_at(self, sentence: Sentence) -> Period | None:
        """The day that the paragraph last counted on, for a sentence that tells no time."""
        return self._counted.get(sentence.start)

    def done_at(self, sentence: Sentence) -> Period | None:
        """When deeds of a sentence were done that has only the day of a stock before it."""
        return self._beside_day.get(sentence.start)

    def is_carried_on(self, sentence: Sentence) -> bool:
        """Whether a sentence has its period from an earlier paragraph, and from no head."""
        return sentence.start in self._carried_on

    def is_told_in(self, sentence: Sentence, period: Period) -> bool:
        """Whether a sentence tells a period by itself, "năm ngoái", and does not go on with it."""
        before = self._inherited_by.get(sentence.start, period)
        ends = (period.period_from, period.period_to)
        return ends != (before.period_from, before.period_to)

    def is_taken_up(self, sentence: Sentence) -> bool:
        """Whether a sentence says which figures it goes on with: "Trong số 241 người này"."""
        return sentence.start in self._taken_up

    def _closed(self, phrases: Sequence[TimePhrase]) -> Sequence[TimePhrase]:
        """The phrases, those of what the report is on from and to the days that it counts."""
        report, named = self._head.report, self._head.named
        if report is None or named is None:
            return phrases
        counted = (report.period_from, report.period_to) != (named.period_from, named.period_to)
        return [
            phrase
            if self._is_aimed_at(phrase)
            else report
            if phrase.start == report.start
            else replace(phrase, period_from=report.period_from, period_to=report.period_to)
            if counted and phrase.strength == "sure" and self._is_named(phrase, named)
            else phrase
            for phrase in phrases
        ]

    def _is_aimed_at(self, phrase: TimePhrase) -> bool:
        """Whether something is set for a year: "Năm 2020, Đảng bộ đề ra chỉ tiêu kết nạp 450"."""
        return (
            phrase.precision == "year"
            and _AIMED_AT.match(self._context.folded, phrase.end) is not None
        )

    def _is_named(self, phrase: TimePhrase, named: TimePhrase) -> bool:
        """Whether a phrase means all that the report is on, and no aim for it."""
        same = (phrase.period_from, phrase.period_to) == (named.period_from, named.period_to)
        begin = max(0, phrase.start - _AIM_LEAD)
        return same and _AIM.search(self._context.folded, begin, phrase.start) is None

    def _read(self, phrases: Sequence[TimePhrase], plan_years: set[int]) -> None:
        """Work out the stretches sentence by sentence, as a reader goes on."""
        aims = [p for p in phrases if p.strength == "term" and p.period_to and not p.period_from]
        anchors = Anchors(
            self._head.day,
            self._report,
            is_guessed=not self._head.is_titled,
            aims=aims,
            told_aside=self._head.told_aside,
            planned=min(plan_years) if len(plan_years) == 1 else None,
            present=self._head.present,
            opening=self._opens,
            term_begun=_term_begun(phrases),
            noted=self._head.noted,
        )
        frame = _Frame(self._reported())
        starts = [phrase.start for phrase in phrases]
        first = 0
        for index, sentence in enumerate(self._context.sentences):
            last = bisect_left(starts, sentence.end, first)
            here = phrases[first:last]
            first = last
            if self._report is not self._head.report and self._opens_plan(sentence):
                self._report = anchors.report = self._head.report
                frame.report, frame.text = self._reported(), None
            numbered = _NUMBERED.match(self._context.folded, sentence.start)
            if sentence.paragraph != frame.number or numbered:
                self._begin_paragraph(frame, sentence)
            if frame.account is not None and _GOES_ON.match(self._context.folded, sentence.start):
                frame.day = frame.account
            told = None
            if self._context.folded.startswith(_LOOKS_BACK, sentence.start):
                told = self._referred(sentence)
                if told is not None:
                    self._taken_up.add(sentence.start)
                told = told or self._gone_on_with(index)
            inherited = told or self._inherited(frame)
            of_text = self._head.is_titled and (
                frame.day is not None and frame.day.period_to == self._head.day
            )
            if inherited is frame.day and not here and (of_text or not frame.day_opened):
                self._beside_day[sentence.start] = self._inherited(replace(frame, day=None))
            if here:
                self._inherited_by[sentence.start] = inherited
            if inherited is frame.text and not (frame.paragraph or frame.day or frame.section):
                self._carried_on.add(sentence.start)
            if here:
                reader = DatedSentence(self._context, sentence, here, inherited, anchors)
                for start, period in reader.stretches():
                    self._put(start, period)
                self._remember(frame, index, reader)
            else:
                self._put(sentence.start, inherited)
                if frame.counted is not None:
                    self._counted[sentence.start] = frame.counted
                frame.account = None
                if self._heads(index) and not self._is_below(frame, sentence):
                    frame.section, frame.of_items = self._ahead_of_report(sentence), False
                    frame.level = level_of(self._context.folded, sentence)
                    if self._report is not None:
                        frame.text = None

    def _is_plan(self) -> bool:
        """Whether the title is on a time to come, and the text tells first what was done before."""
        report, day = self._head.report, self._head.day
        ahead = (
            report is not None
            and day is not None
            and report.period_from is not None
            and report.period_from > day
        )
        return ahead and any(map(self._opens_plan, self._context.sentences[1:]))

    def _ahead_of_report(self, sentence: Sentence) -> Period | None:
        """When tasks are for under a heading that does not say: as the title has it, or unknown."""
        report, plan = self._report, self._head.plan
        if report is None and plan is not None and sentence.start >= plan.end:
            return period_of(plan, "inherited") if self._opens_plan(sentence) else None
        if report is None or report.period_to is None or sentence.start < report.end:
            return None  # of a title, "một số chỉ tiêu xây dựng Đảng", nothing is planned
        if not self._opens_plan(sentence):
            return None
        if plan is not None:
            return period_of(plan, "inherited")
        day = self._head.day
        return UNKNOWN_PERIOD if day is not None and report.period_to <= day else None

    def _opens_plan(self, sentence: Sentence) -> bool:
        return opens_plan(self._context.folded[sentence.start : sentence.end])

    def _reported(self) -> Period:
        """What the report as a whole is on."""
        return period_of(self._report, "inherited") if self._report else UNKNOWN_PERIOD

    def _put(self, start: int, period: Period) -> None:
        last = self._periods[-1] if self._periods else None
        if last is not period and last != period:  # mostly it is the very same
            self._starts.append(start)
            self._periods.append(period)

    def _begin_paragraph(self, frame: _Frame, sentence: Sentence) -> None:
        frame.number = sentence.paragraph
        if not _GOES_ON.match(self._context.folded, sentence.start):
            frame.paragraph = frame.day = frame.counted = None
        if _POINT.match(self._context.folded, sentence.start):
            if frame.has_points:
                frame.text = frame.before_points
            else:
                frame.has_points, frame.before_points = True, frame.text
        frame.asks = self._is_asked(sentence)
        if frame.asks:
            frame.section, frame.of_items = None, False
        frame.is_item = not frame.asks and (
            _ITEM.match(self._context.folded, sentence.start) is not None
        )
        if frame.of_items and not (frame.is_item or self._is_row(sentence)):
            frame.section, frame.of_items = frame.headed, False

    def _is_asked(self, sentence: Sentence) -> bool:
        """Whether a paragraph is a question: "PV: Năm 2023 ra sao?", "* Ba tháng cuối năm?"."""
        folded = self._context.folded
        if QUESTION.match(folded, sentence.start) is not None:
            return True
        if not folded.startswith("* ", sentence.start):
            return False
        return folded.rstrip().endswith("?", sentence.start, folded.find("\n", sentence.start))

    def _gone_on_with(self, index: int) -> Period | None:
        """The period of the sentence before, for one that tells what some of it did: "Riêng …"."""
        sentences = self._context.sentences
        sentence, before = sentences[index], sentences[max(0, index - 1)]
        same = index > 0 and before.paragraph == sentence.paragraph
        if not same or not _SOME_OF_THEM.match(self._context.folded, sentence.start):
            return None
        figures = self._context.numerals_in(before.start, before.end)
        periods = {self.period_at(one.start) for one in figures if one.reason is None}
        if len(periods) > 1:
            return self._reported() if self._report else None
        period = periods.pop() if periods else UNKNOWN_PERIOD
        return inherited(period) if period != UNKNOWN_PERIOD else None

    def _referred(self, sentence: Sentence) -> Period | None:
        """The period of the figure that "Trong số 241 người này" takes up again."""
        context = self._context
        again = _TAKEN_UP.match(context.folded, sentence.start, sentence.end)
        if again is None:
            return self._of_total(sentence)
        first = max(context.document.body_start, sentence.start - _LOOK_BACK)
        numeral = next(iter(context.numerals_in(*again.span(again.lastindex or 1))), None)
        if numeral is None or numeral.value is None:
            return None
        earlier = [
            one for one in context.numerals_in(first, sentence.start) if one.value == numeral.value
        ]
        period = self.period_at(earlier[-1].start) if earlier else UNKNOWN_PERIOD
        return inherited(period) if period != UNKNOWN_PERIOD else None

    def _of_total(self, sentence: Sentence) -> Period | None:
        """All that the report covers, for a sentence that opens with "Tổng cộng"."""
        if self._report is None or not _SUMS_UP.match(self._context.folded, sentence.start):
            return None
        return self._reported()

    def _inherited(self, frame: _Frame) -> Period:
        """What holds for a sentence without a phrase of its own."""
        report = self._report
        of_report = report is not None and (
            report.precision in PARTS_OF_YEAR
            or (self._head.is_titled and (self._has_paragraphs or frame.is_item))
        )
        # a new paragraph of a report on six months is about the six months
        return (
            frame.paragraph
            or frame.day
            or frame.section
            or (frame.report if of_report else None)
            or frame.text
            or frame.report
        )

    def _remember(self, frame: _Frame, index: int, reader: DatedSentence) -> None:
        """Let what the sentence set hold for those that follow."""
        own, reported = reader.sets, self.reported
        frame.account = reader.day
        if reader.day is not None:
            frame.day_opened = reader.opens_with_time or reader.day.period_to != self._head.day
        if reader.counts_on_a_day:
            frame.counted = reader.day
        if frame.asks and reader.has_no_figures:
            frame.section = own or reader.planned or reader.plans
            frame.text = frame.text if own is None or reported.is_ahead(own) else own
            return
        sentence = self._context.sentences[index]
        titled = self._report is not None and sentence.start <= self._report.start < sentence.end
        if titled and (reported.is_ahead(own) if own is not None else reader.plans is not None):
            return  # "Kết quả 6 tháng đầu năm và dự kiến 6 tháng cuối năm 2021"
        own = self._reported() if titled and own is not None else own
        leads_in = self._context.folded.endswith(":", 0, sentence.end)
        if leads_in and not frame.of_items:
            frame.headed = frame.section
        if index and own is not None and (leads_in or self._heads(index)):
            frame.section, frame.of_items = own, leads_in
            frame.level = level_of(self._context.folded, sentence)
            if not reported.is_ahead(own):
                frame.text = own
            return
        if own is None:
            level = level_of(self._context.folded, sentence)
            numbered = level or opens_plan(self._context.folded[sentence.start : sentence.end])
            heads = leads_in or self._heads(index)
            ahead = reported.until_ahead(reader.day) if heads and reader.has_no_figures else None
            if reader.planned is not None and numbered and index and heads:
                frame.section, frame.of_items, frame.level = reader.planned, leads_in, level
            elif ahead is not None and index:
                frame.section, frame.of_items, frame.level = ahead, leads_in, level
            elif leads_in and reader.day is not None:
                frame.section, frame.of_items = reader.day, True
            elif reader.is_left_open:
                frame.paragraph = UNKNOWN_PERIOD
            elif reader.plans is not None and (leads_in or self._heads(index)) and index:
                frame.section, frame.of_items = reader.plans, leads_in
            elif reader.plans is not None:
                frame.paragraph = reader.plans
            elif self._report is None or reader.counts_on_a_day:
                frame.day = reader.day or frame.day
            return
        aside = not reader.opens_with_time or self._told_of_report(frame, index)
        if aside and reported.adds_up_before(own):
            return  # "nâng tổng số từ năm 2015 đến nay lên 512" in a report on a year
        told = self._context.folded[sentence.start : sentence.end]
        if self._only_compares(sentence, own, told) or self._lists_earlier(sentence, own, reader):
            return
        if self._is_long_ago(own):
            return  # "kết nạp cùng cụ một đêm tháng 3 năm 1948"
        if told.startswith(_BEFORE_THAT):
            return  # "Trước đó, giai đoạn 2018 - 2020, tỉnh củng cố 17" is told on the side
        frame.paragraph = own
        if self._is_row(sentence):
            return  # the years of a table say not when the next paragraph is
        if reader.has_no_figures and self._report is None and index and _BEGAN.search(told):
            return  # "Năm 2015, tỉnh khởi động Đề án" says not when the next paragraph is
        if not (
            reported.is_ahead(own) or reported.looks_beyond(own) or self._looks_back(frame, own)
        ):
            frame.text = own

    def _is_long_ago(self, own: Period) -> bool:
        """Whether a time lies a generation before the text, and before all that it reports."""
        day, reported = self._head.day, self._report.period_from if self._report else None
        if day is None or own.period_to is None or own.precision == "span":
            return False
        before = reported is None or own.period_to < reported
        return before and own.period_to.year < day.year - _GENERATION

    def _only_compares(self, sentence: Sentence, own: Period, told: str) -> bool:
        """Whether a sentence sets what was told before it beside an earlier time."""
        before = self._inherited_by.get(sentence.start)
        start, until = own.period_from, own.period_to
        if before is None or before.period_from is None or before.period_to is None:
            return False
        if start is None or until is None:
            return False
        earlier = start < before.period_from and until < before.period_to
        return earlier and only_compares(told)

    def _lists_earlier(self, sentence: Sentence, own: Period, reader: DatedSentence) -> bool:
        """Whether a sentence goes through years before the one told of, as "Năm 2016 …, 2017 …"."""
        before = self._inherited_by.get(sentence.start)
        if before is None or before.period_from is None or own.period_to is None:
            return False
        years = before.precision == own.precision == "year"
        return years and reader.years_told > 1 and own.period_to < before.period_from

    def _told_of_report(self, frame: _Frame, index: int) -> bool:
        """Whether the sentence before, of the same paragraph, counts what the report is on."""
        before, here = self._context.sentences[max(0, index - 1)], self._context.sentences[index]
        if not index or before.paragraph != here.paragraph:
            return False
        of_report = frame.paragraph is None or frame.paragraph == self._reported()
        return of_report and self._context.counts_something(index - 1)

    def _looks_back(self, frame: _Frame, aside: Period) -> bool:
        """Whether `aside` is a part of what is spoken of, or before it: the text comes back."""
        reviews = self._head.is_review
        spoken = frame.text or (frame.report if reviews else UNKNOWN_PERIOD)
        start, until = spoken.period_from, spoken.period_to
        if start is None or aside.period_to is None:
            return False
        of_years = until is None or until.year > start.year
        if not (of_years or reviews or self._has_paragraphs):
            return False  # where each line is one sentence, the next one may go on with it
        if aside.period_to < start:
            return not of_years
        if until is None:  # a term that is under way
            return spoken.precision == "term"
        begins_later = aside.period_from is not None and start < aside.period_from
        return begins_later and aside.period_to <= until

    def _is_below(self, frame: _Frame, sentence: Sentence) -> bool:
        """Whether an undated heading stands under the dated one above it."""
        return frame.section is not None and 0 < frame.level < level_of(
            self._context.folded, sentence
        )

    def _heads(self, index: int) -> bool:
        """Whether a sentence ends a short line without an end mark, a heading: "3. Quý IV"."""
        sentences, folded = self._context.sentences, self._context.folded
        one = sentences[index]
        if folded[one.end - 1] in ".;,!?…" or not ends_line(folded, one.end):
            return False
        start = folded.rfind("\n", 0, one.start) + 1
        return (
            one.end - start <= _HEADING
            and (not _ITEM.match(folded, start) or is_of_tasks(folded[one.start : one.end]))
            and not _DATE_LINE.search(folded[start : one.end])
            and "|" not in folded[start : one.end]
        )
