"""When a statement holds: its sentence, the paragraph, the heading above it, the report.

`sentences` says what the phrases of a sentence date, `head` what the report as a whole is on,
`frames` what they leave to the sentences after it; here is one text, read sentence by sentence.
`reported` and `since` answer what else is asked of a period.
"""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from sosanh.extract.numbered import NumberedText
from sosanh.extract.text.headings import level_of
from sosanh.extract.text.segments import Sentence
from sosanh.extract.time.anchors import Anchors
from sosanh.extract.time.dating import dating_phrases
from sosanh.extract.time.frames import GOES_ON, Frame, Frames
from sosanh.extract.time.head import read_head
from sosanh.extract.time.notes import notes_of_digest
from sosanh.extract.time.opening import opening_of
from sosanh.extract.time.phrase import TERM_YEARS, TimePhrase
from sosanh.extract.time.sentences import DatedSentence
from sosanh.extract.time.since import CountedSince
from sosanh.extract.time.within import inherited
from sosanh.facts import UNKNOWN_PERIOD, Period

_NUMBERED = re.compile(r"\(\d{1,2}\) ?[^\W\d]")
"""A note among others of its paragraph: "(3) Hưởng ứng đợt thi đua, …"."""
_SOME_OF_THEM = re.compile(r"riêng|trong đó|trong số (?:này|đó|ấy)")
_TAKEN_UP = re.compile(
    r"trong (?:số |tổng số )(\d[\d.]*) |trong (\d[\d.]*) [^,;.]{0,30}(?:này|nói trên|đó|ấy)\b"
)
_SUMS_UP = re.compile(r"(?:tổng cộng|tính chung|cộng lại|cộng cả|gộp lại)\b")
_LOOKS_BACK = ("riêng", "trong ", "tổng cộng", "tính chung", "cộng ", "gộp ")
"""How a sentence begins that any of these three may match."""
_LOOK_BACK = 1500
"""Characters in which a figure is looked for that is taken up again."""
_CONGRESS = re.compile(r"\bđại hội (?:đại biểu )?(?:lần thứ \w+ )?(?:đảng bộ|chi bộ)\b")
_AIM = re.compile(r"(?:chỉ tiêu|mục tiêu|kế hoạch|dự toán|\bgiao)(?: [^\W\d]+){0,5} \Z")
_AIM_LEAD = 60
_AIMED_AT = re.compile(r"(?:[^.;:\n\d]|\.(?! )){0,70}?\b(?:chỉ tiêu|mục tiêu|phấn đấu|được giao)\b")


def _term_begun(phrases: Sequence[TimePhrase]) -> int | None:
    """The year that "từ đầu nhiệm kỳ Đại hội XII đến nay" begins with, where no other does."""
    begun = {
        one.period_from.year
        for one in phrases
        if one.precision == "term" and one.until_now and one.period_from is not None
    }
    return begun.pop() if len(begun) == 1 else None


class Timeline(Frames):
    """The periods of one text, as stretches of it with one period each."""

    def __init__(self, context: NumberedText) -> None:
        """Find all time phrases and work out what each of them dates."""
        opening = opening_of(context)
        self.title_end = opening.title_end
        phrases, plan_years = dating_phrases(context, opening.title_end)
        notes = notes_of_digest(context, opening.title_end)
        super().__init__(context, read_head(context, phrases, opening, notes), notes)
        self._opens = self._opening_term(phrases, opening.end)
        self.since = CountedSince(context, self._head, phrases)
        self._starts: list[int] = []
        self._periods: list[Period] = []
        self._taken_up: set[int] = set()
        self._carried_on: set[int] = set()
        self._counted: dict[int, Period] = {}  # by sentences without a time of their own
        self._beside_day: dict[int, Period] = {}  # what else holds where the day of a stock does
        self._spoken: dict[int, Period] = {}  # what sentences go on with, but for days of stocks
        self._read(self._closed(phrases), plan_years)

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

    def spoken_before(self, sentence: Sentence, offset: int) -> Period | None:
        """What is spoken of before the time that holds at `offset`: in its sentence, or before."""
        place = bisect_right(self._starts, offset) - 1
        if place > 0 and self._starts[place] > sentence.start:
            before = self._periods[place - 1]
            if before != self._inherited_by.get(sentence.start):
                return before
        return self._spoken.get(sentence.start)

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
        frame = Frame(self._reported())
        starts = [phrase.start for phrase in phrases]
        first = 0
        for index, sentence in enumerate(self._context.sentences):
            last = bisect_left(starts, sentence.end, first)
            if self._report is not self._head.report and self._opens_plan(sentence):
                self._report = anchors.report = self._head.report
                frame.report, frame.text = self._reported(), None
            numbered = _NUMBERED.match(self._context.folded, sentence.start)
            if sentence.paragraph != frame.number or numbered:
                self._begin_paragraph(frame, sentence)
                if sentence.start in self._notes:
                    anchors.forget_told()
            if frame.account is not None and GOES_ON.match(self._context.folded, sentence.start):
                frame.day = frame.account
            inherited = self._taken_over(frame, index)
            # a day is that of its own sentence; most frames have none
            dayless = frame if frame.day is None else replace(frame, day=None)
            spoken = self._inherited(dayless)
            if first == last or not self._is_from_before(frame, spoken):
                self._spoken[sentence.start] = spoken
            if first < last:
                self._inherited_by[sentence.start] = inherited
                here = phrases[first:last]
                anchors.is_carried_on = sentence.start in self._carried_on
                reader = DatedSentence(self._context, sentence, here, inherited, anchors)
                for start, period in reader.stretches():
                    self._put(start, period)
                self._remember(frame, index, reader)
            else:
                self._put(sentence.start, inherited)
                self._note_what_holds(frame, sentence, inherited)
                self._go_below_heading(frame, index)
            first = last

    def _taken_over(self, frame: Frame, index: int) -> Period:
        """What holds where a sentence tells no time: of the figure it takes up, or the frame."""
        sentence, told = self._context.sentences[index], None
        if self._context.folded.startswith(_LOOKS_BACK, sentence.start):
            told = self._referred(sentence)
            if told is not None:
                self._taken_up.add(sentence.start)
            told = told or self._gone_on_with(index)
        held = told or self._inherited(frame)
        if not frame.day and self._is_from_before(frame, held):
            self._carried_on.add(sentence.start)
        return held

    def _is_from_before(self, frame: Frame, held: Period) -> bool:
        """Whether what holds is of an earlier paragraph, and of no heading."""
        return held is frame.text and not (frame.paragraph or frame.section)

    def _note_what_holds(self, frame: Frame, sentence: Sentence, held: Period) -> None:
        """Note what deeds and stocks of a sentence without a time may be dated by instead."""
        of_text = self._head.is_titled and (
            frame.day is not None and frame.day.period_to == self._head.day
        )
        if held is frame.day and (of_text or not frame.day_opened):
            self._beside_day[sentence.start] = self._inherited(replace(frame, day=None))
        if frame.counted is not None:
            self._counted[sentence.start] = frame.counted

    def _go_below_heading(self, frame: Frame, index: int) -> None:
        """Leave what the heading above said, where a sentence without a time is a heading."""
        sentence = self._context.sentences[index]
        frame.account = None
        if not self._heads(index) or self._is_below(frame, sentence):
            return
        frame.section, frame.of_items = self._ahead_of_report(sentence), False
        frame.level = level_of(self._context.folded, sentence)
        if self._report is not None:
            frame.text = None

    def _put(self, start: int, period: Period) -> None:
        last = self._periods[-1] if self._periods else None
        if last is not period and last != period:  # mostly it is the very same
            self._starts.append(start)
            self._periods.append(period)

    def _gone_on_with(self, index: int) -> Period | None:
        """The period of the sentence before, for one that tells what some of it did: "Riêng …"."""
        sentences = self._context.sentences
        sentence, before = sentences[index], sentences[max(0, index - 1)]
        same = index > 0 and before.paragraph == sentence.paragraph
        if not same or not _SOME_OF_THEM.match(self._context.folded, sentence.start):
            return None
        figures = self._context.quantities_in(before.start, before.end)
        periods = {self.period_at(one.start) for one in figures}
        if len(periods) > 1:
            return None
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
