"""What a sentence leaves to those after it: of its paragraph, its heading, its list.

A new paragraph goes back to what its heading or the report is on, the end of a list to the heading
above it; what is only compared, told on the side or long ago is left to nobody.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from sosanh.extract.numbered import NumberedText
from sosanh.extract.text.headings import is_of_tasks, level_of, opens_plan
from sosanh.extract.text.interviews import QUESTION
from sosanh.extract.text.rows import holds_cells
from sosanh.extract.text.segments import Sentence, ends_line
from sosanh.extract.time.compared import only_compares
from sosanh.extract.time.head import Head
from sosanh.extract.time.phrase import PARTS_OF_YEAR
from sosanh.extract.time.reported import ReportedTime
from sosanh.extract.time.sentences import DatedSentence
from sosanh.extract.time.within import is_part, period_of
from sosanh.facts import UNKNOWN_PERIOD, Period

_HEADING = 110
"""Characters that a heading has at most."""
_ITEM = re.compile(r"(?:[-–•●○◦▪■◆►✓*+]|[a-zđ]\)|\([a-zđ\d]\)) ?")
_POINT = re.compile(r"(?:thứ (?:nhất|hai|ba|tư|năm|sáu|bảy)|(?:một|hai|ba|bốn|năm|sáu) là)\b")
GOES_ON = re.compile(r"trong đó|cụ thể|trong số|gồm|bao gồm")
"""How a paragraph begins that gives the parts of the one before it."""
_BEGAN = re.compile(
    r"\b(?:khởi động|bắt đầu|mở đầu|khởi đầu|ra đời|ban hành|thành lập|khai trương|bước vào)\b"
)
"""What tells of something that only began, and not when what comes next was."""
_FOUNDED = re.compile(
    r"\b(?:được |chính thức )(?:thành lập|tái lập|chia tách)(?: từ| vào)? (?:tháng \d+/|năm )\d{4}"
)
"""What tells since when somebody is there of whom the text goes on to tell."""
_BEFORE_THAT = ("trước đó,", "trước đây,", "trước kia,")
_SUM_OF_YEARS = re.compile(
    r"(?:(?:trong|qua|cả|sau|tính chung|tổng cộng|cộng cả)(?: cả)? )?"
    r"(?:\d|hai|ba|bốn|năm) năm,? \(?(?:từ )?(?:19|20)\d\d\b"
)
"""How a sum opens that a report on one year sets beside it: "3 năm 2021 - 2023 kết nạp …"."""
_GENERATION = 25  # years
_DATE_LINE = re.compile(r"^[^,\d]{2,24}, (?:ngày|tháng) ")
_PER_PARAGRAPH = 1.6
"""Sentences that a paragraph has in a text of which not each line is one."""


@dataclass(slots=True)
class Frame:
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
    before_notes: tuple[Period | None, Period | None] | None = None  # section and text
    asks: bool = False  # the paragraph is a question, which says what time the answer is of
    is_item: bool = False  # the paragraph is an item of a list
    of_items: bool = False  # the section is a list: it ends with its last item
    headed: Period | None = None  # of the heading above the list, to which the text comes back
    level: int = 0  # of the section's heading


def _comes_by(told: Period | None, reader: DatedSentence) -> bool:
    """Whether a sentence behind what there is now comes by an earlier day: "Một huyện tới …"."""
    if told is None or reader.day is None or reader.opens_with_time:
        return False
    now, until = told.period_to, reader.day.period_to
    return now is not None and until is not None and until < now


class Frames:
    """What holds around each sentence of one text."""

    def __init__(self, context: NumberedText, head: Head, notes: Iterable[int] = ()) -> None:
        """Take what the head of the text says of the whole, and where `notes` of others begin."""
        self._notes = frozenset(notes)
        self._context = context
        self._head = head
        self.reported = ReportedTime(head)
        self._inherited_by: dict[int, Period] = {}  # what holds where a sentence tells no time
        sentences = context.sentences
        # where each line is one sentence, a new line is no new subject
        rows = sum(map(self._is_row, sentences))
        self._has_paragraphs = bool(sentences) and (
            len(sentences) - rows >= _PER_PARAGRAPH * (sentences[-1].paragraph + 1 - rows)
        )
        self._report = None if self._is_plan() else head.report

    def _begin_paragraph(self, frame: Frame, sentence: Sentence) -> None:
        frame.number = sentence.paragraph
        if not GOES_ON.match(self._context.folded, sentence.start):
            frame.paragraph = frame.day = frame.counted = None
        if _POINT.match(self._context.folded, sentence.start):
            if frame.has_points:
                frame.text = frame.before_points
            else:
                frame.has_points, frame.before_points = True, frame.text
        if sentence.start in self._notes:
            self._begin_note(frame)
        frame.asks = self._is_asked(sentence)
        if frame.asks:
            frame.section, frame.of_items = None, False
        frame.is_item = not frame.asks and (
            _ITEM.match(self._context.folded, sentence.start) is not None
        )
        if frame.of_items and not (frame.is_item or self._is_row(sentence)):
            frame.section, frame.of_items = frame.headed, False

    def _begin_note(self, frame: Frame) -> None:
        """Come back to what was told before the first note: each is of a place and time its own."""
        if frame.before_notes is None:
            frame.before_notes = frame.section, frame.text
        frame.section, frame.text = frame.before_notes

    def _is_asked(self, sentence: Sentence) -> bool:
        """Whether a paragraph is a question: "PV: Năm 2023 ra sao?", "- Ba tháng cuối năm?"."""
        folded = self._context.folded
        if QUESTION.match(folded, sentence.start) is not None:
            return True
        if not folded.startswith(("* ", "- ", "– "), sentence.start):
            return False
        return folded.rstrip().endswith("?", sentence.start, folded.find("\n", sentence.start))

    def _inherited(self, frame: Frame) -> Period:
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
            or (None if report is None and self._is_before_noted(frame.text) else frame.text)
            or frame.report
        )

    def _remember(self, frame: Frame, index: int, reader: DatedSentence) -> None:
        """Let what the sentence set hold for those that follow."""
        frame.account = reader.day
        if reader.day is not None:
            frame.day_opened = reader.opens_with_time or reader.day.period_to != self._head.day
        if reader.counts_on_a_day:
            frame.counted = reader.day
        own = reader.sets
        if frame.asks and reader.has_no_figures:
            self._ask_of(frame, own, reader)
            return
        sentence = self._context.sentences[index]
        titled = self._report is not None and sentence.start <= self._report.start < sentence.end
        if titled and (
            self.reported.is_ahead(own) if own is not None else reader.plans is not None
        ):
            return  # "Kết quả 6 tháng đầu năm và dự kiến 6 tháng cuối năm 2021"
        own = self._reported() if titled and own is not None else own
        leads_in = self._context.folded.endswith(":", 0, sentence.end)
        if leads_in and not frame.of_items:
            frame.headed = frame.section
        if own is None:
            self._leave_undated(frame, index, reader, leads_in)
        elif index and (leads_in or self._heads(index)):
            frame.section, frame.of_items = own, leads_in
            frame.level = level_of(self._context.folded, sentence)
            in_text = leads_in and is_part(own, frame.text or UNKNOWN_PERIOD)
            if not (in_text or self.reported.is_ahead(own) or self._looks_back(frame, own)):
                frame.text = own
        elif not self._is_aside(frame, index, own, reader):
            self._leave(frame, index, own, reader)

    def _is_before_noted(self, told: Period | None) -> bool:
        """Whether a note below the title counts on, to a day behind what was told."""
        noted = self._head.noted
        if noted is None or told is None or told.period_to is None:
            return False
        return told.period_to < noted

    def _ask_of(self, frame: Frame, own: Period | None, reader: DatedSentence) -> None:
        """Let a question tell the time of its answer."""
        frame.section = own or reader.planned or reader.plans
        if own is not None and not self.reported.is_ahead(own):
            frame.text = own

    def _leave_undated(
        self, frame: Frame, index: int, reader: DatedSentence, leads_in: bool
    ) -> None:
        """Let the plans, the day or the open span of a sentence hold that sets no time."""
        sentence = self._context.sentences[index]
        level = level_of(self._context.folded, sentence)
        numbered = level or self._opens_plan(sentence)
        heads = index > 0 and (leads_in or self._heads(index))
        ahead = self.reported.until_ahead(reader.day) if heads and reader.has_no_figures else None
        if reader.planned is not None and numbered and heads:
            frame.section, frame.of_items, frame.level = reader.planned, leads_in, level
        elif ahead is not None:
            frame.section, frame.of_items, frame.level = ahead, leads_in, level
        elif leads_in and reader.day is not None:
            frame.section, frame.of_items = reader.day, True
        elif reader.is_left_open:
            frame.paragraph = UNKNOWN_PERIOD
        elif reader.plans is not None and heads:
            frame.section, frame.of_items = reader.plans, leads_in
        elif reader.plans is not None:
            frame.paragraph = reader.plans
        elif (self._report is None or reader.counts_on_a_day) and not _comes_by(frame.day, reader):
            frame.day = reader.day or frame.day

    def _is_aside(self, frame: Frame, index: int, own: Period, reader: DatedSentence) -> bool:
        """Whether a time is told on the side, and the text comes back from it at once."""
        sentence = self._context.sentences[index]
        aside = not reader.opens_with_time or self._told_of_report(frame, index)
        if aside and self.reported.adds_up_before(own):
            return True  # "nâng tổng số từ năm 2015 đến nay lên 512" in a report on a year
        told = self._context.folded[sentence.start : sentence.end]
        return (
            self._only_compares(sentence, own, told)
            or (self.reported.is_sum_up_to(own) and _SUM_OF_YEARS.match(told) is not None)
            or self._lists_earlier(sentence, own, reader)
            or self._is_long_ago(own)  # "kết nạp cùng cụ một đêm tháng 3 năm 1948"
            or told.startswith(_BEFORE_THAT)  # "Trước đó, giai đoạn 2018 - 2020, củng cố 17"
        )

    def _leave(self, frame: Frame, index: int, own: Period, reader: DatedSentence) -> None:
        """Let a time hold for the rest of the paragraph, and for the text if it goes on there."""
        sentence, reported = self._context.sentences[index], self.reported
        if reader.has_no_figures and _FOUNDED.search(
            self._context.folded, sentence.start, sentence.end
        ):
            return  # "Thôn được thành lập từ năm 1990" says not when it had 40 members
        frame.paragraph = own
        if self._is_row(sentence):
            return  # the years of a table say not when the next paragraph is
        bare = reader.has_no_figures and self._report is None and index > 0
        if bare and _BEGAN.search(self._context.folded, sentence.start, sentence.end):
            return  # "Năm 2015, tỉnh khởi động Đề án" says not when the next paragraph is
        back = self._looks_back(frame, own) and not self._goes_back(frame, sentence, own)
        if not (reported.is_ahead(own) or reported.looks_beyond(own) or back):
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
        if before is None or before.period_to is None or until is None:
            return False
        begun = before.period_from
        if begun is not None and start is None:
            return False
        earlier = until < before.period_to and (begun is None or start is None or start < begun)
        return earlier and only_compares(told)

    def _lists_earlier(self, sentence: Sentence, own: Period, reader: DatedSentence) -> bool:
        """Whether a sentence goes through years before the one told of, as "Năm 2016 …, 2017 …"."""
        before = self._inherited_by.get(sentence.start)
        if before is None or before.period_from is None or own.period_to is None:
            return False
        years = before.precision == own.precision == "year"
        return years and reader.years_told > 1 and own.period_to < before.period_from

    def _told_of_report(self, frame: Frame, index: int) -> bool:
        """Whether the sentence before, of the same paragraph, counts what the report is on."""
        before, here = self._context.sentences[max(0, index - 1)], self._context.sentences[index]
        if not index or before.paragraph != here.paragraph:
            return False
        of_report = frame.paragraph is None or frame.paragraph == self._reported()
        return of_report and self._context.counts_something(index - 1)

    def _looks_back(self, frame: Frame, aside: Period) -> bool:
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

    def _goes_back(self, frame: Frame, sentence: Sentence, own: Period) -> bool:
        """Whether a text takes up the time again that it told of first: "Cũng trong năm 2023"."""
        begun = frame.text.period_from if frame.text is not None else None
        if begun is None or own.period_to is None or own.period_to >= begun:
            return False
        begins = self._context.folded.endswith("\n", 0, sentence.start)
        return begins and self._context.folded.startswith("cũng trong ", sentence.start)

    def _is_below(self, frame: Frame, sentence: Sentence) -> bool:
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

    def _is_row(self, sentence: Sentence) -> bool:
        """Whether a sentence is the row of a table, which is no paragraph."""
        return holds_cells(self._context.document.text, sentence.start, sentence.end)

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
