"""The congress term that a text as a whole looks back on, over or under way."""

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from sosanh.extract.numbered import NumberedText
from sosanh.extract.time.leaning.terms import term_of
from sosanh.extract.time.opening import Opening
from sosanh.extract.time.phrase import TERM_YEARS, TimePhrase

ON_REPORT = re.compile(
    r"(?:kết quả|báo cáo|tổng kết|sơ kết|đánh giá|công tác|nhìn lại|kiểm điểm)[^.;\n]*$"
)
_UNDER_WAY = re.compile(
    r"(?:giữa|nửa)(?: đầu)? nhiệm kỳ"
    r"|\w+ năm (?:triển khai |tổ chức )*thực hiện nghị quyết(?: của)? đại hội"
)
_TERM_REVIEWED = re.compile(
    rf"{_UNDER_WAY.pattern}|(?:kiểm điểm|tổng kết|sơ kết|đánh giá|kết quả)[^.;\n]{{0,60}}"
    r" thực hiện nghị quyết(?: của)? đại hội"
)
"""Before the term of a congress of which a text says how far its resolution was carried out."""
_WHOLE_TERM = re.compile(
    r"(?:kiểm điểm|tổng kết|đánh giá|nhìn lại)(?!.*\bđại hội\b)[^.;\n\d]* nhiệm kỳ \Z"
)
"""Before a term of which a title says that somebody's work in it is reviewed."""
_HALFWAY = re.compile(r"(?:giữa|nửa)(?: đầu)? nhiệm kỳ")
_YEARS = re.compile(r"(?:19|20)\d{2}\s?[-–]\s?(?:19|20)?\d{2}")
_IS_TERM = re.compile(r" là nhiệm kỳ\b")
"""After a term of which a text goes on to tell: "Nhiệm kỳ 2020 - 2025 là nhiệm kỳ đầu tiên …"."""
_COMPARED = ("so với ", "so với cả ", "hơn ", "bằng ")
"""Before a term that the time reported on is only compared with."""
_REVIEW = 160
"""Characters before the years of a term in which stands that it is reviewed."""


def term_looked_back_on(
    folded: str, phrases: Sequence[TimePhrase], title_end: int
) -> TimePhrase | None:
    """The congress term that a text reviews by the `phrases` of its opening.

    One that is under way is open: "sơ kết giữa nhiệm kỳ 2020 - 2025".
    """
    for phrase in phrases:
        compared = folded.endswith(_COMPARED, 0, phrase.start)
        if phrase.period_from is None or compared or not _is_term(phrase):
            continue
        line = folded.rfind("\n", 0, phrase.start) + 1
        begin = max(line, phrase.start - _REVIEW)
        half = phrase.until_now and ON_REPORT.search(folded, begin, phrase.start)
        if (
            half
            or _TERM_REVIEWED.search(folded, begin, phrase.start)
            or (phrase.precision == "term" and _IS_TERM.match(folded, phrase.end))
            or (
                phrase.start < title_end
                and _WHOLE_TERM.search(folded, begin, phrase.start + len("nhiệm kỳ "))
            )
        ):
            ended = phrase.period_to
            if half or _UNDER_WAY.search(folded, begin, phrase.start):
                ended = None
            return replace(phrase, period_to=ended, precision="term", strength="sure")
    return None


def term_under_way(context: NumberedText, opening: Opening, day: date) -> TimePhrase | None:
    """The term of the calendar that a title without years reviews: "sơ kết giữa nhiệm kỳ"."""
    begin = context.document.body_start
    title = context.folded[begin : opening.title_end]
    halfway = _HALFWAY.search(title)
    term = term_of(day, None)
    if halfway is None or term is None or _YEARS.search(title):
        return None
    start, end = begin + halfway.start(), begin + halfway.end()
    return TimePhrase(start, end, date(term[0], 1, 1), None, "term", "sure", True)


def over_by(term: TimePhrase, until: date | None) -> TimePhrase:
    """Let a term that is looked back on end `until` the text, but for one in its last year."""
    if until is None or term.period_from is None or until < term.period_from:
        return term
    if term.period_to is not None and until.year >= term.period_to.year:
        return term
    return replace(term, period_to=until)


def _is_term(phrase: TimePhrase) -> bool:
    """Whether a phrase names the years of a congress: "nhiệm kỳ 2020 - 2025", "(2020-2025)"."""
    start, end = phrase.period_from, phrase.period_to
    of_five = start is not None and end is not None and end.year - start.year == TERM_YEARS
    return phrase.precision == "term" or (phrase.precision == "span" and of_five)
