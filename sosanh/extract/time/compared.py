"""What a sentence tells of another time to compare with: "cùng kỳ là 64", "so với năm 2021"."""

import re
from collections.abc import Sequence
from datetime import timedelta

from sosanh.extract.numbered import NumberedText
from sosanh.extract.numerals.numeral import Numeral
from sosanh.extract.text.cued import cued
from sosanh.extract.text.segments import Sentence
from sosanh.extract.time.clauses import TO_THE_RIGHT, SentenceClauses
from sosanh.extract.time.leaning.years import a_year_before
from sosanh.extract.time.phrase import TimePhrase
from sosanh.facts import Period

BESIDE = cued(
    r"(?:(?:bằng|được|đạt) (?:hơn |gần |khoảng )?(?:\d{1,2}/\d{1,2}|một nửa|nửa)"
    r"|gấp (?:hơn |gần |khoảng )?(?:đôi|rưỡi|\w+ rưỡi|[\w.,]+ lần)"
    r"|so với|cùng kỳ|\bso|so cùng kỳ|hơn|bằng|số giao|kể từ|sau|trước|mức|con số"
    r"|(?:so với|hơn|bằng|từ|sau|trước) thời điểm) (?:của |với |các |số )?(?:cả )?$"
    r"|\bso (?:với )?tổng số (?:[^\W\d_]+ ){0,6}$"
    r"|\bso với (?:(?!kế|chỉ|mục|dự|nghị|cùng)[^\W\d_]+ ){1,6}$"
    r"|\bso với (?:tổng )?số [^;.()\d]{0,80}\b(?:giao|có mặt)"
    r"(?: cho (?:tỉnh|thành phố|huyện|địa phương))? (?:từ |vào |trong |của )?$",
    "so", "số", "gấp", "cùng kỳ", "hơn", "bằng", "kể từ", "sau", "trước", "mức", "thời điểm",
)  # fmt: skip
"""Before a time that a figure is only compared with: "so với năm 2021"."""
_COMPARED_LEAD, _BESIDE_LEAD = 110, 48
"""Characters in which "so với" stands before its time, and the other words before theirs."""
_LINKED = re.compile(
    r"\s*(?:(?:,|con số (?:này|đó)|số này|là|đạt|được|có|chỉ|mới|còn|:|\()\s*){1,5}"
    r"(?:hơn |gần |trên |khoảng )?\Z"
)
"""Between that time and its own figure: "cùng kỳ chỉ đạt 64"."""
_WITH = re.compile(r",? với (?:hơn |gần |trên |khoảng )?")
"""The same behind a part of it: "chưa bằng 2/3 năm 2020, với 1.391"."""
_OWN_FIGURE = re.compile(r"(?:con số|mức|với|bằng|hơn)\s*\Z")
AFTERWARDS = re.compile(r";|, (?:sau|đến nay|nay|hiện|còn|giờ)\b")
"""What turns from before a day to what was after it: "…; sau sắp xếp còn 54"."""
_NUMBER_OF = re.compile(r"\b(?:con số|mức) (?:của |trong |hồi )?\Z")
_ONLY_COMPARES = re.compile(
    r"(?:trong khi(?: đó)?,?|so với|cùng kỳ|cùng thời (?:điểm|gian))\b"
    r"|[^.;:()]{0,60}\b(?:con số|số|tỷ lệ|mức) (?:này|ấy|đó|nói trên)\b"
    r"|[^,;:()]{6,24},? (?:chỉ|mới|là|chỉ là|chỉ có|chỉ đạt|mới có|mới đạt) [\d.,]+%?"
    r"(?: [^\W\d]+){0,3}\.?\Z|(?:trong )?năm (?:\d{4}|ngoái|trước)(?: [^\W\d]+){1,4} [\d.,]+%?\.?\Z"
)
"""How a sentence reads that sets a figure of another time beside the one before it."""
_WAS = re.compile(r" (?:thì |chỉ )*(?:là|đạt) ")
_BY = re.compile(r" là ")
_LEVEL = re.compile(r" \(([\d,]+ ?%)\)")
"""After by how much it is more than then, how much it was: "2,3 điểm phần trăm (94,5%)"."""
_BESIDE_WHAT = re.compile(
    r"\b(?:so với|(?:cao|thấp|nhiều|ít|nhỉnh|kém) hơn)(?: (?:mức|con số|tỷ lệ))?"
    r" (?:hơn |gần |trên )?\Z"
)
"""Before the figure of an earlier time, behind which that is told."""
_OF_IT = re.compile(r"(?: (?!trong\b)[^\W\d_]+){0,4}? (?:của )?")
_MORE_OR_LESS = re.compile(r" (?:đã |vẫn |lại )?(?:tăng|giảm|nhiều hơn|ít hơn|cao hơn|thấp hơn)\b")
_A_YEAR = timedelta(days=366)
_OF = re.compile(r"[^,;:()\d]{0,24}\b(?:của|hồi|vào)\s*\Z")


class ComparedTimes(SentenceClauses):
    """One sentence, and the figures in it that are only compared with."""

    def __init__(
        self, context: NumberedText, sentence: Sentence, phrases: Sequence[TimePhrase]
    ) -> None:
        super().__init__(context, sentence, phrases)
        self._painted: list[tuple[int, int, Period]] = []

    def _is_compared(self, phrase: TimePhrase) -> bool:
        """Whether something is compared with the time that a phrase names."""
        if phrase.lean == "same_time":
            return True
        if self._folded.startswith("(", phrase.start):
            return False  # "Kỳ báo cáo trước (6/2018 - 11/2018)"
        if phrase.lean == "this_year" and self._told_by_how_much(phrase):
            return True
        before = self._folded[max(self._start, phrase.start - _COMPARED_LEAD) : phrase.start]
        if "so với" not in before:
            before = before[-_BESIDE_LEAD:]
        if before.endswith("sau ") and phrase.precision in ("quarter", "half", "nine_months"):
            return False  # "Sau 9 tháng đầu năm 2023, …"
        return BESIDE.search(before, 0, len(before)) is not None

    def _told_by_how_much(self, phrase: TimePhrase) -> bool:
        """Whether "cùng kỳ năm 2022 là 171, năm nay tăng 22" only says by how much it is more."""
        if _MORE_OR_LESS.match(self._folded, phrase.end) is None:
            return False
        return self._folded.find("cùng kỳ", self._start, phrase.start) >= 0

    def _read_compared(
        self, phrase: TimePhrase, period: Period, spoken: Period, stop: int, closed: int
    ) -> None:
        """Date the figure that is given for what is compared with: "cùng kỳ là 64"."""
        folded = self._folded
        beside = self._set_beside(phrase)
        if beside is not None:
            self._painted.append((beside, phrase.end, period))
            return
        start, one = next(
            ((start, one) for start, one in self._figures if one.start >= phrase.end), (0, None)
        )
        if phrase.lean == "same_time":
            begun = self._numbers_of(phrase)
            if begun is not None:
                self._painted.append((begun, phrase.end, period))
                return
        if one is None:
            return
        between = folded[phrase.end : start]
        same = phrase.lean == "same_time" or "cùng kỳ" in folded[phrase.start - 12 : phrase.start]
        if not same and self._is_level_then(phrase, one, between):
            self._painted.append((start, one.end, period))
            return
        level = _LEVEL.match(folded, one.end, self._end)
        if not same and level is not None and _BY.fullmatch(between):
            self._painted.append((level.start(1), level.end(), period))
            return
        if same and phrase.precision == "year" and phrase.period_from:
            period = _in_year(spoken, phrase.period_from.year) or period
        year = self._year_beside(phrase) if phrase.lean == "same_time" else None
        if year is not None and year.period_from is not None:  # "(năm 2020 cùng kỳ kỷ luật 9)"
            period = _in_year(spoken, year.period_from.year) or period
            self._painted.append((year.start, closed if closed > 0 else stop, period))
            return
        if between.strip() == "(":
            end = folded.find(")", start, self._end)
            self._painted.append((start, end if end >= 0 else self._end, period))
            return
        if same and self._is_told_there(phrase):
            if closed > 0:  # "(cùng kỳ: 11 tổ chức, 81 đảng viên)"
                stop = closed
            elif stop == phrase.end:  # "Cùng kỳ năm trước, toàn tỉnh kết nạp 998"
                stop = self._clause_end(one.start)
            if one.start < stop:
                self._painted.append((phrase.start, stop, period))
        elif _WITH.fullmatch(between):
            self._painted.append((start, one.end, period))
        elif (same or _NUMBER_OF.search(folded, self._start, phrase.start)) and (
            _LINKED.fullmatch(between) or (closed > 0 and not between.strip())
        ):
            end = closed if closed > 0 else max(stop, one.end)
            self._painted.append((start, end, period))

    def _numbers_of(self, phrase: TimePhrase) -> int | None:
        """Where the numbers begin in "so với con số 6 và 9 của cùng kỳ"."""
        begun: int | None = None
        behind = phrase.start
        for start, one in reversed(self._figures):
            if one.end > phrase.start:
                continue
            between = self._folded[one.end : behind]
            joined = between in (" và ", ", ") if begun is not None else _OF.fullmatch(between)
            if not joined:
                return None
            begun, behind = start, one.start
            if self._folded.endswith("con số ", 0, one.start):
                return begun
        return None

    def _is_level_then(self, phrase: TimePhrase, one: Numeral, between: str) -> bool:
        """Whether "84,6%, so với 6 tháng cuối năm 2025 là 71,9%" tells how it was then."""
        if self._folded[one.end - 1] != "%" or not _WAS.fullmatch(between):
            return False  # "cao hơn năm 2021 là 1,9 điểm phần trăm" tells by how much
        before = [it for _, it in self._figures if it.end <= phrase.start]
        return bool(before) and before[-1].form == "percent"

    def _set_beside(self, phrase: TimePhrase) -> int | None:
        """Where the figure begins in "37 đảng viên, so với 52 đảng viên của cùng kỳ".

        And in "98,2%, cao hơn mức 97,9% cùng kỳ".
        """
        if phrase.lean != "same_time":
            return None
        before = [(start, one) for start, one in self._figures if one.end <= phrase.start][-1:]
        if not before or not _OF_IT.fullmatch(self._folded, before[0][1].end, phrase.start):
            return None
        start = before[0][0]
        return start if _BESIDE_WHAT.search(self._folded, self._start, start) else None

    def _year_beside(self, phrase: TimePhrase) -> TimePhrase | None:
        """The year right before "cùng kỳ", in which that lies."""
        return next(
            (
                one
                for one in self._phrases
                if one.precision == "year"
                and one.lean is None
                and self._folded[one.end : phrase.start] in (" ", ", ")
            ),
            None,
        )

    def _read_before(self, phrase: TimePhrase, period: Period, reach: int) -> None:
        """Date what was before a day, and nothing that was after it: "…; sau sắp xếp còn 54"."""
        after = AFTERWARDS.search(self._folded, phrase.end, self._end)
        stop = after.start() if after else self._end
        self._painted.append((max(reach, phrase.start - TO_THE_RIGHT), stop, period))

    def _is_told_there(self, phrase: TimePhrase) -> bool:
        """Whether the time compared with has a clause: "cùng kỳ năm trước kết nạp 700"."""
        begin, _ = self._clause(phrase)
        lead = self._folded[begin : phrase.start].strip()
        if lead.endswith("cùng kỳ") and phrase.lean != "same_time":  # "Cùng kỳ năm 2021, …"
            lead = lead.removesuffix("cùng kỳ").strip()
        return lead in ("", "trong khi", "trong khi đó", "còn")

    def _is_of_one_figure(self, figure: Numeral, phrase: TimePhrase) -> bool:
        """Whether a phrase belongs to the figure right before it: "con số 561 của năm 2020"."""
        folded = self._folded
        if not _OF.fullmatch(folded[figure.end : phrase.start]):
            return False
        before = folded[max(self._start, figure.start - 12) : figure.start]
        percent = figure.form == "percent" and folded.endswith("của ", 0, phrase.start)
        return percent or _OWN_FIGURE.search(before) is not None


def only_compares(sentence: str) -> bool:
    """Whether a sentence sets the figure before it beside another one: "Năm 2022 là 377."."""
    return _ONLY_COMPARES.match(sentence) is not None


def _in_year(period: Period, year: int) -> Period | None:
    """The same days of an earlier year; None for what is longer than one."""
    start, end = period.period_from, period.period_to
    if start is None or end is None or end - start > _A_YEAR or end.year <= year:
        return None
    for _ in range(end.year - year):
        period = a_year_before(period)
    return period
