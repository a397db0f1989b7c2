"""Of which year a place or a score in an index is."""

import re
from collections.abc import Mapping

from sosanh.extract.catalogue.phrases import Hit
from sosanh.extract.context import TextContext
from sosanh.extract.rankings.ranks import Rank
from sosanh.extract.text.segments import Sentence

_YEAR = re.compile(
    r"(?:\([^)]{0,40}\) ?)?(?:của (?:(?!so với)[^,;.\d]){0,30})?(?:năm )?(?P<year>20[012]\d)(?!\d)"
)
# of "trong hai năm 2022 và 2023" none is meant, of "từ năm 2019 đến năm 2023" the later one
_ANY_YEAR = re.compile(
    r"(?<!so với )(?<!hơn )năm (?P<year>20[012]\d)(?!\d| ?(?:và|đến|-|–) ?(?:năm )?20\d\d)"
)
# "thứ 9 (năm 2021)", but not "21/63 (năm 2019 hạng 30)"
_YEAR_BEHIND = re.compile(
    r"[ ,(]{1,2}(?:(?:vào|của|trong) (?=năm))?(?:vào )?(?:năm )?(?P<year>20[012]\d)(?!\d)"
    r"(?![,:]? (?:là |ở |đã |chỉ |mới )?(?:xếp|đứng|thứ|hạng|vị trí|vị thứ|đạt|giữ))"
)
_YEAR_BEFORE = re.compile(
    r"(?<!so với )(?<!\w)(?:năm |(?<=[:,;(] ))(?P<year>20[012]\d)[,:]?"
    r" (?:là |đã )?(?:xếp |đứng |giữ )?(?:ở )?\Z"
)
# "năm 2021 đạt 88,2%, xếp thứ 21/63; năm 2022 đạt 86,1%, xếp thứ 9/63"
_YEAR_OF_CLAUSE = re.compile(
    r".*(?:[;,(]|(?<!\w)(?:và|đến|sang|còn|thì|nhưng))\s*(?:đến |trong |sang |riêng )?"
    r"năm (?P<year>20[012]\d)(?!\d)[^;(]*\Z",
    re.DOTALL,
)
# "xếp 26/63 (tăng 37 hạng so với năm 2017)": an index compares with the year before
_YEAR_COMPARED = re.compile(
    r"[^;.\d]{0,40}(?:tăng|giảm|lên|xuống|tụt) (?:\d+|\w+) (?:bậc|hạng|vị trí|thứ hạng)"
    r"[^;.\d]{0,20}so với (?:năm )?(?P<year>20[012]\d)(?!\d)"
)
# "đạt 90,09 điểm, tăng 1,03 điểm so với năm 2018"
_POINTS_COMPARED = re.compile(
    r"(?:tăng|giảm|cao hơn|thấp hơn)(?: nhẹ)? \d{1,2}[,.]\d{1,3} ?(?:điểm|%)"
    r"[^;.\d]{0,20}so với (?:năm )?(?P<year>20[012]\d)(?!\d)"
)
# "So với năm 2020, PCI tăng 12 bậc, xếp thứ 18"
_COMPARED_FIRST = re.compile(
    r".*(?<!\w)so với (?:năm )?(?P<year>20[012]\d)(?!\d)[^;.\d]{0,60}"
    r"(?:tăng|giảm|lên|xuống|tụt) (?:\d+|\w+) (?:bậc|hạng|vị trí)[^;.\d]*\Z",
    re.DOTALL,
)
# "(năm 2019, chỉ số PAPI của tỉnh chỉ đạt 41,97 điểm, đứng thứ 52)", "so với năm 2020 (thứ 63)"
_YEAR_OF_ASIDE = re.compile(
    r".*(?:\((?:năm |trong khi năm )?(?P<year>20[012]\d)[,:]? [^()]*"
    r"|so với (?:năm )?(?P<earlier>20[012]\d) \((?:chỉ |mới )?(?:xếp |đứng |vị trí |hạng )?)\Z",
    re.DOTALL,
)
_WITH_YEAR = re.compile(r"\bso với (?:năm )?(?P<year>20[012]\d) \((?:xếp |đứng )?\Z")
_NEWS = 2
"""Years after which a table is no news: then it is not that of the year after "so với năm 2015"."""
_REACH = 24


def years_of_indexes(context: TextContext) -> dict[str, int | None]:
    """The year of each index of the text, where it is first told; None where it never is."""
    years: dict[str, int | None] = {}
    for hit in context.hits("indexes"):
        if years.get(hit.phrase.code) is None:
            match = _year_behind(context, hit, context.sentence_at(hit.start))
            years[hit.phrase.code] = int(match["year"]) if match else None
    return years


def year_of_index(
    context: TextContext,
    hit: Hit,
    sentence: Sentence,
    before: int | None,
    years: Mapping[str, int | None],
) -> int | None:
    """The year of the index named at `hit`, `before` being that of the index named last."""
    # "Chỉ số cải cách hành chính (PAR INDEX 2023)": two names of one index
    names = [
        one for one in context.hits_in("indexes", hit.start, sentence.end)
        if one.phrase.code == hit.phrase.code
    ]  # fmt: skip
    behind = (_year_behind(context, one, sentence) for one in names[:2])
    told = (int(match["year"]) for match in behind if match)
    named = next(told, None) or year_told(context, sentence) or before or years[hit.phrase.code]
    if named is not None:
        return named
    compared = _POINTS_COMPARED.search(context.folded, hit.end, sentence.end)
    return _year_after(context, compared)


def year_told(context: TextContext, sentence: Sentence) -> int | None:
    """The year that a sentence tells: "trong năm 2014, Đà Nẵng đứng đầu với 92,54%".

    One in parentheses is only looked back on: "xếp thứ 3 (năm 2013 xếp thứ 5)".
    """
    for told in _ANY_YEAR.finditer(context.folded, sentence.start, sentence.end):
        opened = context.folded.rfind("(", sentence.start, told.start())
        closed = context.folded.rfind(")", sentence.start, told.start())
        if opened <= closed:
            return int(told["year"])
    return None


def year_before(context: TextContext, sentence: Sentence, at: int) -> int | None:
    """The year right before a place: "năm 2021: thứ 9", "tăng 11 bậc so với năm 2022 (52/63)"."""
    begin = max(sentence.start, at - _REACH)
    led = _YEAR_BEFORE.search(context.folded, begin, at) or _WITH_YEAR.search(
        context.folded, begin, at
    )
    return int(led["year"]) if led else None


def _year_after(context: TextContext, compared: re.Match[str] | None) -> int | None:
    """The year after the one compared with, unless the text is of a much later year."""
    if compared is None:
        return None
    year, day = int(compared["year"]) + 1, context.document.published
    return None if day is not None and day.year - year > _NEWS else year


def year_of_rank(
    context: TextContext, sentence: Sentence, rank: Rank, last: int | None, index: int | None
) -> int | None:
    """The year of a place, where `last` is the end of the place before it in its sentence.

    Told beside it, by its clause or by its index, or a year behind the one it is compared with.
    """
    behind = _YEAR_BEHIND.match(context.folded, rank.end, sentence.end)
    clause = None if last is None else _YEAR_OF_CLAUSE.match(context.folded, last, rank.start)
    aside = _YEAR_OF_ASIDE.match(context.folded, sentence.start, rank.start)
    for dated in (behind, clause):
        if dated is not None:
            return int(dated["year"])
    if aside is not None:
        return int(aside["year"] or aside["earlier"])
    year = year_before(context, sentence, rank.start) or index
    if year is not None:
        return year
    compared = _YEAR_COMPARED.match(
        context.folded, rank.end, sentence.end
    ) or _COMPARED_FIRST.match(context.folded, sentence.start, rank.start)
    return _year_after(context, compared)


def _year_behind(context: TextContext, hit: Hit, sentence: Sentence) -> re.Match[str] | None:
    return _YEAR.match(context.folded, min(hit.end + 1, sentence.end), sentence.end)
