"""Which phrases of a text may date a figure.

Passed over are those in the title of a paper (in quotation marks), its own year, that of a plan
("nhiệm vụ năm 2021"), and quantities that only look like a day.
"""

import re
from bisect import bisect_left
from dataclasses import replace
from datetime import date, timedelta
from itertools import pairwise

from sosanh.extract.numbered import NumberedText
from sosanh.extract.text.rows import RESPECTIVELY
from sosanh.extract.time.how_far import as_counted_beside
from sosanh.extract.time.leaning.years import as_far_as_finish, of_year
from sosanh.extract.time.phrase import PARTS_OF_YEAR, Strength, TimePhrase
from sosanh.extract.time.phrases import find_time_phrases

_PLANNED = re.compile(
    r"(?:phương hướng|nhiệm vụ|kế hoạch|chủ đề|chương trình|dự toán|phấn đấu)"
    r"(?: kiểm tra, giám sát|[^,.;:\n]){0,34} $"
    r"|(?:chỉ số|par index|papi|pci|sipas|dti)(?: [^,.;:\n]{0,60})? $"
    r"|(?:(?<!kỷ )luật \S+(?: \S+)?|tầm nhìn) $"
)
_PROGRAMME = re.compile(
    r"(?:chương trình|đề án|chiến lược|kế hoạch|dự án|quy hoạch) (?:(?!đã|được)[^\W\d]+ ){1,14}"
    r"(?:giai đoạn )?$"
)
"""Before the years that a paper runs for: "Chương trình tổng thể … giai đoạn 2021 - 2030"."""
_SCHEME_OF_MERGER = re.compile(
    r"\b(?:nghị quyết|đề án|phương án|tờ trình)\b[^.;:\n\d]{0,40}"
    r"\b(?:sắp xếp|sáp nhập) [^.;:\n\d]{0,60}(?<!trong )\Z"
)
"""Before the year that only names a scheme: "Đề án sắp xếp đơn vị hành chính cấp xã năm 2025"."""
_SCHEME = 150
_TASKS = re.compile(
    r"(?:phương hướng|nhiệm vụ)[^,.;:\n]{0,40} $|(?:chương trình|kế hoạch)(?: công tác)? $"
)
_PLANNED_PARTS = (*PARTS_OF_YEAR, "month")
_CARRIED_OUT = re.compile(
    r"\b(?:thực hiện|theo|căn cứ) (?:đúng |tốt |nghiêm (?:túc )?)?(?:kế hoạch|chương trình|chủ đề)"
    r"(?: kiểm tra, giám sát|[^,.;:\d]){0,30} \Z"
)
"""Before the year of a plan that what is told carries out."""
_CARRIED_LEAD = 80
_OF_PAPER = re.compile(
    r"(?:nghị quyết|quyết định|chỉ thị|nghị định|thông tư|kết luận|quy định|công văn)"
    r" (?:số )?\d[^\s,.;]*(?: ?[-–/] ?[^\s,.;]+){0,3} $"
)
"""Before the year of a paper that was in force long before what is told."""
_PAPER = 60
"""Characters that type and number of a paper have at most."""
_OF_THE_PUNISHED = re.compile(
    r"(?:kỷ luật|khiển trách|cảnh cáo|giải tán|kiểm tra|giám sát|đối với)\b[^.;:\n\d]*(?<!của )"
    r"\b(?:ban (?:thường vụ|chấp hành|cán sự)|đảng đoàn|đảng ủy|chi ủy|chi bộ)(?: [^\W\d_]+){0,9}"
    r",? (?:các |trong )?$"
)
_PUNISHED = 150
"""What stands before the term that tells which committee was dealt with, and when it served.

"kỷ luật Ban Thường vụ Huyện ủy Đức Linh nhiệm kỳ 2015 - 2020": not when it was punished.
"""
_BESIDE = 120
"""Characters between the two terms of a title."""
_SAME_SENTENCE = re.compile(r"(?:[^.\n]|\.(?! )){0,110}")
_WILL = re.compile(r",? (?:\w+ ){0,2}(?:sẽ|phải|phấn đấu|dự kiến)\b")
"""After "đến năm 2021": what is said next has that aim, whatever year stood before."""
_WILL_THEN = re.compile(r"(?:,? (?:\w+ ){0,4}|,? [^,;.\d]{0,40} )(?:sẽ|phải|phấn đấu|dự kiến)\b")
"""After "thì đến năm 2021", of what is to come, and no year set beside another."""
_CONTRASTED = re.compile(r"\bthì \Z")
"""Before the later of two years: "nếu năm 2021 kết nạp 1.100 thì đến năm 2024 là 1.689"."""
_REPORTED = re.compile(r"kết quả|báo cáo|tình hình|tổng kết|sơ kết|đánh giá")
_REVIEWED = re.compile(
    r"(?:nhìn lại|tổng kết|sơ kết|đánh giá|kết quả)(?:,? [^\W\d]+){0,12} $"
    r"|báo cáo(?: (?:hoạt động|công tác|thành tích))? $"
)
"""Before the term that a text looks back on: "Tổng kết công tác kiểm tra nhiệm kỳ 2015 - 2020"."""
_REVIEWED_AT = re.compile(
    r"hội nghị (?:trực tuyến )?(?:toàn \w+ )?tổng kết(?:,? [^\W\d]+){0,9},?"
    r" (?:kiểm tra|giám sát|kỷ luật|xây dựng đảng)(?:,? [^\W\d]+){0,9} \Z"
)
"""Before the term that a conference in the news looks back on, whatever committee it is of."""
_CONFERENCE = 130
_OF_OFFICE = re.compile(
    r"\b(?:ông|bà|nguyên|cựu|đồng chí|đ/c)\b[^.;:\n]{0,150}"
    r"\b(?:bí thư|chủ tịch|giám đốc|trưởng|phó|ủy viên|chánh|chủ nhiệm|thành viên)\b"
    r"(?:(?!\b(?:cho|yêu cầu|nêu|nói|đã|được|kể|nhấn mạnh|đề nghị|khẳng định|phát biểu)\b)"
    r"[^.;:,()\n]){0,70}[ (]\Z"
)
"""Before the years in which somebody named held an office, and not what he says or asks for."""
_OFFICE = 230
_REMEMBERED = re.compile(
    r"\b(?:kỷ niệm|ngày truyền thống|(?:ngày|năm) thành lập|ngày sinh)\b[^.;()\n]*\Z"
)
"""Before the years of an anniversary: "kỷ niệm 70 năm Ngày truyền thống (1948 - 2018)"."""
_MEMORY = 130
_LOOKED_BACK_ON = re.compile(r"(?:nhìn lại|tổng kết|kiểm điểm|đánh giá|kết quả)(?: thực hiện)? $")
"""Before the term of a heading: "I. KẾT QUẢ NHIỆM KỲ 2015 - 2020"."""
_WITHIN = re.compile(r"(?:\btrong|\bcả|\bsuốt|\bqua|\btính)(?: cả| toàn)? $")
_DEADLINE = re.compile(r"\b(?:chậm nhất|muộn nhất|thời hạn|hạn chót|hạn cuối)(?: là)?,? $")
"""Before the day by which something has to be done, which dates no result."""
_FOR_SO_LONG = re.compile(r"\b(?:biệt phái|thử việc|tập sự|đình chỉ)\b[^,.;:\n]{0,60} $")
"""Before how long something holds: "biệt phái 112 công chức xuống xã trong 6 tháng"."""
_DEADLINE_LEAD = 20
_YEAR_OF_TITLE = re.compile(r"(?<=[^\W\d] )(?<!năm )20\d\d(?=: |\n|\Z)")
_QUOTED = re.compile(r"[“\"«][^“”\"»\n]{0,400}[”\"»]")

_HAS_YEAR = re.compile(r"(?:19|20)\d\d(?!\d)")
_ASIDE = 60
"""Characters in which a figure stands before the year in parentheses that dates it."""
_COUNTED = re.compile(r"\s?%?(?: (?!nghị|quyết|kết luận|chỉ thị|luật|đại)[^\W\d_]+){0,9} ")
"""What stands between: the words of what is counted, and no paper or congress."""

_TURNS = 160
"""Characters behind two times in which "lần lượt" gives each its figure."""


def dating_phrases(context: NumberedText, title_end: int) -> tuple[list[TimePhrase], set[int]]:
    """The phrases of the body that may date a figure, and the years that plans are told for."""
    plan_years: set[int] = set()
    body = (context.document.body_start, context.document.body_end)
    folded = context.folded
    quoted = [
        match.span() for match in _QUOTED.finditer(folded, *body)
        if not _is_speech(context, *match.span())
    ]  # fmt: skip
    phrases: list[TimePhrase] = []
    found = _with_year_of_title(folded, find_time_phrases(folded, *body), title_end)
    for phrase in as_counted_beside(folded, found):
        before_it = quoted[: bisect_left(quoted, (phrase.end, 0))][-1:]
        if any(start <= phrase.start < end for start, end in before_it):
            continue  # in the title of a paper
        if phrase.precision == "year" and _OF_PAPER.search(
            folded, max(body[0], phrase.start - _PAPER), phrase.start
        ):
            continue  # "Nghị quyết 39-NQ/TW năm 2015"
        if not _HAS_YEAR.search(folded, phrase.start, phrase.end) and any(
            one.value is not None and one.noun is not None and one.end <= phrase.end
            for one in context.numerals_in(phrase.start, phrase.end + 1)
        ):
            continue  # "từ 8-10 đảng viên": a quantity, no day
        if folded.startswith("nhiệm kỳ", phrase.start) and _OF_THE_PUNISHED.search(
            folded[max(body[0], phrase.start - _PUNISHED) : phrase.start]
        ):
            continue
        years = phrase.precision in ("span", "term") and phrase.lean is None
        if years and _OF_OFFICE.search(folded, max(body[0], phrase.start - _OFFICE), phrase.start):
            continue
        if (
            years
            and folded.startswith("(", phrase.start)
            and _REMEMBERED.search(folded, max(body[0], phrase.start - _MEMORY), phrase.start)
        ):
            continue
        if phrase.strength == "point" and _DEADLINE.search(
            folded, max(body[0], phrase.start - _DEADLINE_LEAD), phrase.start
        ):
            continue
        last = phrases[-1].end if phrases else body[0]
        before = folded[max(last, phrase.start - 72) : phrase.start].rpartition("\n")[2]
        if before.endswith("nhất ") and (phrase.until_now or phrase.lean == "years_past"):
            continue  # "nhiều nhất từ đầu nhiệm kỳ"
        if phrase.lean == "months" and _FOR_SO_LONG.search(before):
            continue
        headed = phrase.precision == "year" and folded.startswith(")\n", phrase.end)
        headed |= folded.startswith("\n", phrase.end) and _LOOKED_BACK_ON.search(before) is not None
        if phrase.strength == "aside":
            strength = _strength_aside(context, phrase)
            if strength is None and not headed:
                continue
            phrase = replace(phrase, strength=strength or "sure")
        in_title = phrase.start < title_end
        reviewed = in_title and _REVIEWED.search(before) is not None and "đại hội" not in before
        reviewed = reviewed or bool(
            phrase.precision == "term"
            and _REVIEWED_AT.search(folded, max(body[0], phrase.start - _CONFERENCE), phrase.start)
        )
        if phrase.strength == "term" and (
            headed or reviewed or _opens_sentence(folded, phrase) or _WITHIN.search(before)
        ):
            phrase = replace(phrase, strength="sure")
        if (
            phrase.strength == "term"
            and phrase.period_from is None
            and _WILL.match(folded, phrase.end)
        ):
            phrase = replace(phrase, strength="point")
        until_year = phrase.precision == "year" and phrase.period_from is None
        contrasted = phrase.strength == "term" or until_year
        to_come = _WILL_THEN.match(folded, phrase.end) is not None
        if contrasted and phrase.period_to and not to_come and _CONTRASTED.search(before):
            began = date(phrase.period_to.year, 1, 1)
            phrase = replace(phrase, period_from=began, strength="sure")
        if not _REPORTED.search(before):
            names_scheme = phrase.precision == "year" and _SCHEME_OF_MERGER.search(
                folded, max(last, phrase.start - _SCHEME), phrase.start
            )
            if names_scheme or (phrase.precision == "span" and _PROGRAMME.search(before)):
                phrase = replace(phrase, strength="term")
            elif phrase.precision in ("year", "term") and _PLANNED.search(before):
                phrase = replace(phrase, strength="term")
                if phrase.precision == "year" and phrase.period_from is not None:
                    plan_years.add(phrase.period_from.year)
                beside = phrases and phrase.start - phrases[-1].end <= _BESIDE
                if beside and _follows(phrases[-1], phrase) and _TASKS.search(before):
                    continue  # "tổng kết nhiệm kỳ 2015 - 2020, phương hướng nhiệm kỳ 2020 - …"
            elif phrase.precision in _PLANNED_PARTS and _TASKS.search(before):
                phrase = replace(phrase, strength="term")
        phrases.append(phrase)
    return _joined(
        folded, _with_year_of_plan(context, _with_year_of_tasks(folded, phrases))
    ), plan_years


def _with_year_of_title(folded: str, phrases: list[TimePhrase], title_end: int) -> list[TimePhrase]:
    """The `phrases` and the bare year of a title: "Đảng bộ huyện 2016: Nhìn lại để bước tiếp"."""
    told = _YEAR_OF_TITLE.search(folded, 0, title_end)
    if told is None or any(one.start < title_end for one in phrases):
        return phrases
    year = int(told[0])
    days = date(year, 1, 1), date(year, 12, 31)
    return [TimePhrase(told.start(), told.end(), *days, "year", "sure"), *phrases]


def _is_speech(context: NumberedText, start: int, end: int) -> bool:
    """Whether what is quoted tells figures, as no title of a paper does.

    One of something, or two: "năm 2021 chỉ kết nạp 986 thì năm 2022 là 1.304".
    """
    figures = [
        one for one in context.quantities_in(start, end)
        if one.value is not None and one.form != "word"
    ]  # fmt: skip
    return len(figures) > 1 or any(one.noun is not None for one in figures)


def _strength_aside(context: NumberedText, phrase: TimePhrase) -> Strength | None:
    """How "(2021)" dates: surely where it follows a figure: "1.300 đảng viên (2021)".

    Elsewhere "(năm 2012)" may be the year of a paper, and a year alone says nothing.
    """
    folded, opened = context.folded, phrase.start - 1
    near = context.numerals_in(max(0, opened - _ASIDE), opened)
    if near:
        last = near[-1]
        counted = last.value is not None and (
            last.noun is not None or last.form == "percent" or last.end == opened - 1
        )
        if counted and _COUNTED.fullmatch(folded, last.end, opened):
            return "sure"
    return "term" if folded.startswith("năm", phrase.start) else None


def _joined(folded: str, phrases: list[TimePhrase]) -> list[TimePhrase]:
    """Let "năm 2024 và quý I/2025" be one time, where a figure is of both.

    With "lần lượt là 120 và 45" behind, each has its own.
    """
    found: list[TimePhrase] = []
    for phrase in phrases:
        before = found[-1] if found else None
        if before is not None and _counted_until(folded, before, phrase):
            phrase = replace(
                before, end=phrase.end, period_to=phrase.period_to, strength="sure", years=()
            )
            found.pop()
        elif before is not None and _goes_as_far_as(folded, before, phrase):
            phrase = replace(before, end=phrase.end, finish=phrase.finish)
            year = phrase.period_to.year if phrase.period_to else None
            phrase = as_far_as_finish(phrase, year) if year is not None else phrase
            found.pop()
        elif before is not None and _is_part_beside(folded, before, phrase):
            year = before.period_from.year if before.period_from else None
            dated = of_year(phrase, year)
            phrase = replace(dated, start=before.start, lean=None, strength="sure")
            found.pop()
        elif before is not None and _goes_on(folded, before, phrase):
            phrase = replace(
                phrase, start=before.start, period_from=before.period_from, precision="span"
            )
            found.pop()
        found.append(phrase)
    return found


def _is_put_behind(folded: str, before: TimePhrase, phrase: TimePhrase) -> bool:
    """Whether `phrase` stands alone in a parenthesis right behind `before`."""
    return folded[before.end : phrase.start] == " (" and folded.startswith(")", phrase.end)


def _counted_until(folded: str, before: TimePhrase, day: TimePhrase) -> bool:
    """Whether `day` says how far `before` is told: "nhiệm kỳ 2020 - 2025 (tính đến 31/7/2023)"."""
    return (
        day.strength == "point"
        and day.period_from is None
        and before.period_from is not None
        and before.period_to is not None
        and day.period_to is not None
        and before.period_from < day.period_to <= before.period_to
        and _is_put_behind(folded, before, day)
    )


def _goes_as_far_as(folded: str, before: TimePhrase, day: TimePhrase) -> bool:
    """Whether `day` says how far a year or quarter is told: "quý IV (đến ngày 20/12)"."""
    return (
        before.precision in ("year", "quarter")
        and before.strength in ("sure", "relative")
        and before.lean in (None, "this_year", "within_year", "quarter")
        and day.lean == "until"
        and day.finish is not None
        and _is_put_behind(folded, before, day)
    )


def _is_part_beside(folded: str, year: TimePhrase, part: TimePhrase) -> bool:
    """Whether a part of the year is told beside it: "Năm 2015 (6 tháng cuối năm)"."""
    return (
        year.precision == "year"
        and year.strength == "sure"
        and part.lean in ("first_months", "last_months", "quarter", "month")
        and _is_put_behind(folded, year, part)
    )


def _goes_on(folded: str, before: TimePhrase, phrase: TimePhrase) -> bool:
    """Whether `phrase` begins on the day after `before`, and nothing but "và" parts the two."""
    return (
        before.strength == phrase.strength == "sure"
        and before.lean is None
        and phrase.lean is None
        and before.period_from is not None
        and before.period_to is not None
        and phrase.period_from == before.period_to + timedelta(days=1)
        and phrase.period_to is not None
        and folded[before.end : phrase.start] == " và "
        and RESPECTIVELY.search(folded, phrase.end, phrase.end + _TURNS) is None
    )


def _with_year_of_plan(context: NumberedText, phrases: list[TimePhrase]) -> list[TimePhrase]:
    """Let "6 tháng đầu năm, … theo chương trình kiểm tra năm 2022" be of 2022."""
    for number, plan in enumerate(phrases):
        if plan.precision != "year" or plan.strength != "term" or plan.period_from is None:
            continue
        lead = max(0, plan.start - _CARRIED_LEAD)
        if not _CARRIED_OUT.search(context.folded, lead, plan.start):
            continue
        sentence = context.sentence_at(plan.start)
        for earlier in range(number - 1, -1, -1):
            part = phrases[earlier]
            if part.start < sentence.start:
                break
            if part.lean in ("first_months", "months", "quarter"):
                dated = of_year(part, plan.period_from.year)
                phrases[earlier] = replace(dated, lean=None, strength="sure")
    return phrases


def _opens_sentence(folded: str, phrase: TimePhrase) -> bool:
    """Whether a sentence begins with it and a comma: "Nhiệm kỳ 2015 - 2020, Đảng bộ …"."""
    before = folded[max(0, phrase.start - 2) : phrase.start]
    opens = not before or before.endswith("\n") or before == ". "
    return opens and folded.startswith(",", phrase.end)


def _with_year_of_tasks(folded: str, phrases: list[TimePhrase]) -> list[TimePhrase]:
    """Let "6 tháng đầu năm, nhiệm vụ 6 tháng cuối năm 2017" be two parts of one year."""
    for number, (phrase, tasks) in enumerate(pairwise(phrases)):
        if (
            phrase.lean in ("first_months", "months", "quarter", "month")
            and tasks.strength == "term"
            and tasks.precision in _PLANNED_PARTS
            and tasks.period_from is not None
            and _SAME_SENTENCE.fullmatch(folded, phrase.end, tasks.start)
        ):
            if phrase.lean == "months":
                phrase = replace(phrase, lean="first_months")
            dated = of_year(phrase, tasks.period_from.year)
            if dated.period_to is not None and dated.period_to < tasks.period_from:
                phrases[number] = replace(dated, lean=None, strength="sure")
    return phrases


def _follows(before: TimePhrase, after: TimePhrase) -> bool:
    """Whether two terms are one after the other."""
    return (
        before.precision == after.precision == "term"
        and before.period_to is not None
        and after.period_from is not None
        and before.period_to.year == after.period_from.year
    )
