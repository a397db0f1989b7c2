"""When a statement holds: its sentence, the paragraph, the heading above it, the report.

`sentences` says what the phrases of a sentence date; here is what they leave to the
sentences after it. A new paragraph goes back to what its heading or the report is on. Phrases
that date no figure at all are passed over: in the title of a paper (in quotation marks), of a
plan ("nhiệm vụ năm 2021").
"""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from itertools import pairwise

from sosanh.extract.numbered import NumberedText
from sosanh.extract.text.headings import level_of
from sosanh.extract.text.segments import Sentence
from sosanh.extract.time.anchors import Anchors, of_year, resolve
from sosanh.extract.time.builders import month_end
from sosanh.extract.time.phrase import Lean, TimePhrase
from sosanh.extract.time.phrases import find_time_phrases
from sosanh.extract.time.sentences import ASIDE, BESIDE, DatedSentence, period_of
from sosanh.facts import UNKNOWN_PERIOD, Period

_PLANNED = re.compile(
    r"(?:phương hướng|nhiệm vụ|kế hoạch|chủ đề|chương trình|phấn đấu)[^,.;:\n]{0,34} $"
    r"|(?:chỉ số|par index|papi|pci|sipas|dti)(?: [^,.;:\n]{0,60})? $"
    r"|(?:luật \S+(?: \S+)?|tầm nhìn) $"
)
_TASKS = re.compile(r"(?:phương hướng|nhiệm vụ)[^,.;:\n]{0,40} $")
_SAME_SENTENCE = re.compile(r"(?:[^.\n]|\.(?! )){0,110}")
_SAME_TIME_OF = re.compile(r"cùng kỳ (?:của )?(?:năm )?((?:19|20)\d{2})\b")
_WILL = re.compile(r",? (?:\w+ ){0,2}(?:sẽ|phải|phấn đấu|dự kiến)\b")
"""After "đến năm 2021": what is said next has that aim, whatever year stood before."""
_REPORTED = re.compile(r"kết quả|báo cáo|tình hình|tổng kết|sơ kết|đánh giá")
_REVIEWED = re.compile(r"(?:nhìn lại|tổng kết|sơ kết|đánh giá|kết quả)(?: [^\W\d]+){0,6} $")
"""Before the term that a text looks back on: "Tổng kết công tác kiểm tra nhiệm kỳ 2015 - 2020"."""
_WITHIN = re.compile(r"(?:\btrong|\bcả|\bsuốt|\bqua|\btính)(?: cả| toàn)? $")
_QUOTED = re.compile(r"[“\"«][^“”\"»\n]{0,400}[”\"»]")
_REPORT_SENTENCES = 6
_PER_PARAGRAPH = 1.6
_PARTS_OF_YEAR = ("half", "nine_months", "quarter")
_HEADING = 110
"""Characters that a heading has at most."""
_ITEM = re.compile(r"(?:[-–•*+]|[a-zđ]\)|\([a-zđ\d]\)) ?")
_NUMBERED = re.compile(r"\(\d{1,2}\) ?[^\W\d]")
"""A note among others of its paragraph: "(3) Hưởng ứng đợt thi đua, …"."""
_MEETING = re.compile(
    r"ngày (\d{1,2})(?:\s?[/.-]\s?| tháng )(\d{1,2})(?:\s?[/.-]\s?| năm )((?:19|20)\d{2})"
)
_SPOKEN_IN = re.compile(r"\([^()\n]{0,90}tháng (\d{1,2})(?:\s?[/.-]\s?| năm )((?:19|20)\d{2})\)")
"""Below a title: "(Tham luận tại Hội thảo …, tháng 12/2022)"."""
_GOES_ON = re.compile(r"trong đó|cụ thể|trong số|gồm|bao gồm")
"""How a paragraph begins that gives the parts of the one before it."""
_TAKEN_UP = re.compile(
    r"trong (?:số |tổng số )(\d[\d.]*) |trong (\d[\d.]*) [^,;.]{0,30}(?:này|nói trên|đó|ấy)\b"
)
_SUMS_UP = re.compile(r"(?:tổng cộng|tính chung|cộng lại|cộng cả|gộp lại)\b")
_LOOK_BACK = 1500
"""Characters in which a figure is looked for that is taken up again."""
_ACCOUNT = re.compile(
    r"(?:tính đến|đến|tính tới|từ [^.;\n]{4,40}? (?:đến|tới))(?: hết| ngày| cuối)* "
    r"(?:tháng \d{1,2}|\d{1,2})\s?[/.-]"
)
_AHEAD = re.compile(r"mục tiêu|phấn đấu|chỉ tiêu|kế hoạch|dự kiến|\bsẽ\b|lộ trình|phải")
_LEAD = 60
_WEEKS = timedelta(days=14)
"""A meeting is reported on within two weeks."""


_ON_REPORT = re.compile(r"(?:kết quả|báo cáo|tổng kết|sơ kết|đánh giá|công tác|nhìn lại)[^.;\n]*$")
_DATE_LINE = re.compile(r"^[^,\d]{2,24}, (?:ngày|tháng) ")
_OF_REPORTS: tuple[Lean, ...] = ("first_months", "months", "quarter", "last_months", "after")


@dataclass(slots=True)
class _Frame:
    """What holds where no phrase of the sentence says otherwise."""

    report: Period  # of the report as a whole
    section: Period | None = None  # of the heading or the item that leads in
    paragraph: Period | None = None  # of the sentences before it in the paragraph
    day: Period | None = None  # of the last stock in the paragraph
    text: Period | None = None  # of the last sentence that had one
    number: int = -1  # of the paragraph
    is_item: bool = False  # the paragraph is an item of a list
    of_items: bool = False  # the section is a list: it ends with its last item
    level: int = 0  # of the section's heading


class Timeline:
    """The periods of one text, as stretches of it with one period each."""

    def __init__(self, context: NumberedText) -> None:
        """Find all time phrases and work out what each of them dates."""
        self._context = context
        self._plan_years: set[int] = set()
        phrases = self._dating()
        self._now = self._day_of_text()
        self._starts: list[int] = []
        self._periods: list[Period] = []
        sentences = context.sentences
        # where each line is one sentence, a new line is no new subject
        self._has_paragraphs = bool(sentences) and (
            len(sentences) >= _PER_PARAGRAPH * (sentences[-1].paragraph + 1)
        )
        self._titled = False
        self._taken_up: set[int] = set()
        self._report = self._report_period(phrases)
        if self._now is None and not self._titled:
            self._now = self._day_in_lead() if self._report is None else None
            self._now = self._now or self._last_account(phrases)
        self._read(self._closed(phrases))

    @property
    def day(self) -> date | None:
        """The day of the text, or of the meeting that it tells of."""
        return self._now

    @property
    def reported_until(self) -> date | None:
        """The last day that the report as a whole covers, where its head says so."""
        return self._report.period_to if self._report is not None else None

    def period_at(self, offset: int) -> Period:
        """When a statement at `offset` holds."""
        place = bisect_right(self._starts, offset) - 1
        return self._periods[place] if place >= 0 else UNKNOWN_PERIOD

    def is_taken_up(self, sentence: Sentence) -> bool:
        """Whether a sentence says which figures it goes on with: "Trong số 241 người này"."""
        return sentence.start in self._taken_up

    def since_begin(self, period: Period) -> Period:
        """Let what was done "đến hết tháng 9" in a report on a year be done since January."""
        report = self._report
        if period.period_from is not None or period.period_to is None or report is None:
            return period
        start, end = report.period_from, report.period_to
        if start is None or end is None or not start <= period.period_to <= end:
            return period
        if period.precision == "span" and period.basis == "stated":  # "cuối năm 2022": of that year
            start = max(start, date(period.period_to.year, 1, 1))
        return replace(period, period_from=start)

    def _dating(self) -> list[TimePhrase]:
        """The phrases of the body that may date a figure."""
        context = self._context
        body = (context.document.body_start, context.document.body_end)
        folded = context.folded
        quoted = [match.span() for match in _QUOTED.finditer(folded, *body)]
        phrases: list[TimePhrase] = []
        for phrase in find_time_phrases(folded, *body):
            before_it = quoted[: bisect_left(quoted, (phrase.end, 0))][-1:]
            if any(start <= phrase.start < end for start, end in before_it):
                continue  # in the title of a paper
            if any(
                one.value is not None and one.noun is not None and one.end <= phrase.end
                for one in context.numerals_in(phrase.start, phrase.end + 1)
            ):
                continue  # "từ 8-10 đảng viên": a quantity, no day
            last = phrases[-1].end if phrases else body[0]
            before = folded[max(last, phrase.start - 72) : phrase.start].rpartition("\n")[2]
            headed = phrase.precision == "year" and folded.startswith(")\n", phrase.end)
            in_title = bool(context.sentences) and phrase.start < context.sentences[0].end
            reviewed = in_title and _REVIEWED.search(before) and "đại hội" not in before
            if phrase.strength == "term" and (headed or reviewed or _WITHIN.search(before)):
                phrase = replace(phrase, strength="sure")
            if (
                phrase.strength == "term"
                and phrase.period_from is None
                and _WILL.match(folded, phrase.end)
            ):
                phrase = replace(phrase, strength="point")
            if not _REPORTED.search(before):
                if phrase.precision in ("year", "term") and _PLANNED.search(before):
                    phrase = replace(phrase, strength="term")
                    if phrase.precision == "year" and phrase.period_from is not None:
                        self._plan_years.add(phrase.period_from.year)
                    if phrases and _follows(phrases[-1], phrase) and _TASKS.search(before):
                        continue  # "tổng kết nhiệm kỳ 2015 - 2020, phương hướng nhiệm kỳ 2020 - …"
                elif phrase.precision in _PARTS_OF_YEAR and _TASKS.search(before):
                    phrase = replace(phrase, strength="term")
            phrases.append(phrase)
        return self._with_year_of_tasks(phrases)

    def _with_year_of_tasks(self, phrases: list[TimePhrase]) -> list[TimePhrase]:
        """Let "6 tháng đầu năm, nhiệm vụ 6 tháng cuối năm 2017" be two parts of one year."""
        folded = self._context.folded
        for number, (phrase, tasks) in enumerate(pairwise(phrases)):
            if (
                phrase.lean in ("first_months", "quarter")
                and tasks.strength == "term"
                and tasks.precision in _PARTS_OF_YEAR
                and tasks.period_from is not None
                and _SAME_SENTENCE.fullmatch(folded, phrase.end, tasks.start)
            ):
                dated = of_year(phrase, tasks.period_from.year)
                if dated.period_to is not None and dated.period_to < tasks.period_from:
                    phrases[number] = replace(dated, lean=None, strength="sure")
        return phrases

    def _year_after_compared(self) -> int | None:
        """The year after the only one whose "cùng kỳ" the text compares with."""
        document = self._context.document
        compared = _SAME_TIME_OF.findall(
            self._context.folded, document.body_start, document.body_end
        )
        return int(compared[0]) + 1 if len(set(compared)) == 1 else None

    def _day_of_text(self) -> date | None:
        """The day of publication, or that of the meeting shortly before that the lead tells of."""
        published = self._context.document.published
        if published is None:
            return None
        met = self._day_in_lead()
        return met if met is not None and published - _WEEKS <= met < published else published

    def _day_in_lead(self) -> date | None:
        """The day or month that the first sentences name as that of the text or of a meeting."""
        sentences = self._context.sentences
        if not sentences:
            return None
        start = self._context.document.body_start
        limit = sentences[min(_REPORT_SENTENCES, len(sentences)) - 1].end
        folded = self._context.folded
        for match in _MEETING.finditer(folded, start, limit):
            before = folded[max(start, match.start() - 40) : match.start()].rpartition("\n")[2]
            if re.search(r"(?:số|từ|đến|trước|sau|\d(?:-\w+)+) [^,.]*$", before):
                continue
            try:
                return date(int(match[3]), int(match[2]), int(match[1]))
            except ValueError:
                continue
        month = _SPOKEN_IN.search(folded, start, limit)
        if month is not None and 1 <= int(month[1]) <= 12:
            return month_end(int(month[2]), int(month[1]))
        return None

    def _last_account(self, phrases: Sequence[TimePhrase]) -> date | None:
        """Until when an undated text gives account: "đến hết tháng 9/2022", and no later year."""
        folded = self._context.folded
        days = [
            phrase.period_to
            for phrase in phrases
            if phrase.period_to is not None
            and _ACCOUNT.match(folded, phrase.start)
            and not _AHEAD.search(folded, max(0, phrase.start - _LEAD), phrase.start)
        ]
        last = max(days, default=None)
        goes_on = last is not None and any(
            phrase.period_from is not None and phrase.period_from.year > last.year + 1
            for phrase in phrases
        )
        return None if goes_on else last

    def _report_period(self, phrases: Sequence[TimePhrase]) -> TimePhrase | None:
        """The period that the text says it reports on, in its first sentences."""
        sentences, folded = self._context.sentences, self._context.folded
        if not sentences:
            return None
        limit = sentences[min(_REPORT_SENTENCES, len(sentences) - 1)].end
        title_end = sentences[0].end
        anchors = Anchors(self._now, after_compared=self._year_after_compared())
        found: list[tuple[int, TimePhrase]] = []
        for number, phrase in enumerate(phrases):
            if phrase.start >= limit:
                break
            if phrase.strength == "term" or (
                phrase.strength != "sure" and phrase.lean not in _OF_REPORTS
            ):
                continue
            before = folded[max(0, phrase.start - 72) : phrase.start].rpartition("\n")[2]
            if before.endswith(("từ ", "trong đó ", "thời điểm ")) or BESIDE.search(before):
                continue
            if ASIDE.search(before) or phrase.until_now:
                continue
            last = phrases[number - 1].end if number else 0
            reported = _ON_REPORT.search(folded[max(last, phrase.start - 72) : phrase.start])
            phrase = resolve(phrase, anchors, folded)
            if not phrase.is_dated or (phrase.period_from is None and phrase.start >= title_end):
                continue
            if phrase.start < title_end:
                rank = 0
            elif reported and phrase.precision != "month":
                rank = 1
            elif phrase.precision in _PARTS_OF_YEAR:
                rank = 2
            elif phrase.precision == "year":
                rank = 3
            elif phrase.lean == "after" or phrase.precision == "span":
                rank = 4
            else:
                continue
            found.append((rank, phrase))
        if not found:
            return None
        rank, report = min(found, key=lambda one: (one[0], one[1].start))
        self._titled = rank <= 1
        return self._as_far_as_told(report)

    def _closed(self, phrases: Sequence[TimePhrase]) -> Sequence[TimePhrase]:
        """The phrases, the one that the report is on as far as told."""
        report = self._report
        if report is None or report.precision != "span":
            return phrases
        return [report if phrase.start == report.start else phrase for phrase in phrases]

    def _as_far_as_told(self, phrase: TimePhrase) -> TimePhrase:
        """Let "giai đoạn 2018 - 2023" end on the day of a text of November 2023."""
        start, end, now = phrase.period_from, phrase.period_to, self._now
        if phrase.precision != "span" or start is None or end is None or now is None:
            return phrase
        within = start.year < end.year == now.year and now < end
        within &= not self._context.folded.endswith("nhiệm kỳ ", 0, phrase.start)
        return replace(phrase, period_to=now) if within else phrase

    def _read(self, phrases: Sequence[TimePhrase]) -> None:
        """Work out the stretches sentence by sentence, as a reader goes on."""
        aims = [p for p in phrases if p.strength == "term" and p.period_to and not p.period_from]
        anchors = Anchors(
            self._now,
            self._report,
            aims=aims,
            after_compared=self._year_after_compared(),
            planned=min(self._plan_years) if len(self._plan_years) == 1 else None,
        )
        report = period_of(self._report, "inherited") if self._report else UNKNOWN_PERIOD
        frame = _Frame(report)
        starts = [phrase.start for phrase in phrases]
        first = 0
        for index, sentence in enumerate(self._context.sentences):
            last = bisect_left(starts, sentence.end, first)
            here = phrases[first:last]
            first = last
            numbered = _NUMBERED.match(self._context.folded, sentence.start)
            if sentence.paragraph != frame.number or numbered:
                self._begin_paragraph(frame, sentence)
            referred = self._referred(sentence)
            if referred is not None:
                self._taken_up.add(sentence.start)
            inherited = referred or self._inherited(frame)
            if here:
                reader = DatedSentence(self._context, sentence, here, inherited, anchors)
                for start, period in reader.stretches():
                    self._put(start, period)
                self._remember(frame, index, reader)
            else:
                self._put(sentence.start, inherited)
                if self._heads(index) and not self._is_below(frame, sentence):
                    frame.section, frame.of_items = None, False
                    if self._report is not None:
                        frame.text = None

    def _put(self, start: int, period: Period) -> None:
        if not self._periods or self._periods[-1] != period:
            self._starts.append(start)
            self._periods.append(period)

    def _begin_paragraph(self, frame: _Frame, sentence: Sentence) -> None:
        frame.number = sentence.paragraph
        if not _GOES_ON.match(self._context.folded, sentence.start):
            frame.paragraph = frame.day = None
        frame.is_item = _ITEM.match(self._context.folded, sentence.start) is not None
        if frame.of_items and not frame.is_item:
            frame.section, frame.of_items = None, False

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
        return replace(period, basis="inherited") if period != UNKNOWN_PERIOD else None

    def _of_total(self, sentence: Sentence) -> Period | None:
        """All that the report covers, for a sentence that opens with "Tổng cộng"."""
        if self._report is None or not _SUMS_UP.match(self._context.folded, sentence.start):
            return None
        return period_of(self._report, "inherited")

    def _inherited(self, frame: _Frame) -> Period:
        """What holds for a sentence without a phrase of its own."""
        report = self._report
        of_report = report is not None and (
            report.precision in _PARTS_OF_YEAR
            or (self._titled and (self._has_paragraphs or frame.is_item))
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
        own = reader.sets
        sentence = self._context.sentences[index]
        leads_in = self._context.folded.endswith(":", 0, sentence.end)
        if index and own is not None and (leads_in or self._heads(index)):
            frame.section, frame.of_items = own, leads_in
            frame.level = level_of(self._context.folded, sentence)
            if not self._is_ahead(own):
                frame.text = own
            return
        if own is None:
            level = level_of(self._context.folded, sentence)
            if reader.planned is not None and level and index and self._heads(index):
                frame.section, frame.of_items, frame.level = reader.planned, False, level
            elif leads_in and reader.day is not None:
                frame.section, frame.of_items = reader.day, True
            elif reader.is_left_open:
                frame.paragraph = UNKNOWN_PERIOD
            elif reader.plans is not None and (leads_in or self._heads(index)) and index:
                frame.section, frame.of_items = reader.plans, leads_in
            elif reader.plans is not None:
                frame.paragraph = reader.plans
            elif self._report is None:
                frame.day = reader.day or frame.day
            return
        frame.paragraph = own
        if not self._is_ahead(own):
            frame.text = own

    def _is_ahead(self, period: Period) -> bool:
        """Whether a period lies after what the text tells of: a plan."""
        until = self._now or self.reported_until
        return until is not None and period.period_from is not None and period.period_from > until

    def _is_below(self, frame: _Frame, sentence: Sentence) -> bool:
        """Whether an undated heading stands under the dated one above it."""
        return frame.section is not None and 0 < frame.level < level_of(
            self._context.folded, sentence
        )

    def _heads(self, index: int) -> bool:
        """Whether a sentence ends a short line without an end mark, a heading: "3. Quý IV"."""
        sentences, folded = self._context.sentences, self._context.folded
        one = sentences[index]
        if folded[one.end - 1] in ".;,!?…" or folded[one.end : one.end + 1] not in ("", "\n"):
            return False
        start = folded.rfind("\n", 0, one.start) + 1
        return (
            one.end - start <= _HEADING
            and not _ITEM.match(folded, start)
            and not _DATE_LINE.search(folded[start : one.end])
            and "|" not in folded[start : one.end]
        )


def _follows(before: TimePhrase, after: TimePhrase) -> bool:
    """Whether two terms are one after the other."""
    return (
        before.precision == after.precision == "term"
        and before.period_to is not None
        and after.period_from is not None
        and before.period_to.year == after.period_from.year
    )
