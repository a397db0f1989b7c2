"""Of which year a place or a score in an index is.

A sentence dates what it tells with years of its own ("năm 2022", "PCI 2022", "cùng năm"). The last
one told before a place is its year, unless it is only compared with, belongs to the place before,
is when the index was published, or stands in parentheses that the place is not in.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from sosanh.extract.catalogue.phrases import Hit
from sosanh.extract.context import TextContext
from sosanh.extract.rankings.naming import is_looked_back_on
from sosanh.extract.text.segments import Sentence

# "PCI 2022", "PAPI (2021)", "SIPAS của tỉnh năm 2020"
_OF_INDEX = re.compile(
    r"[)”\"]?[ (]?(?:\([^)]{0,40}\) ?)?(?:(?:của|trong) (?:(?!so với)[^,;.\d]){0,30})?(?:năm )?"
    r"(?P<year>20[012]\d)(?!\d| ?(?:và|đến|-|–) ?(?:năm )?20\d\d)"
)
_TOLD = re.compile(
    r"(?<!so với )(?<!hơn )(?<!so )(?:(?<!như )|(?<=nếu như ))(?<!\w)(?:"
    # of "hai năm 2022 và 2023" none is meant, of "từ năm 2019 đến năm 2023" the later one
    r"(?<!từ )năm (?P<year>20[012]\d)(?!\d| ?(?:và|đến|-|–) ?(?:năm )?20\d\d)"
    r"|năm 20[012]\d và (?P<second>20[012]\d)(?= (?:xếp|đứng|thứ|hạng|cùng))"
    r"|(?:giai đoạn|thời kỳ) 20[012]\d ?[-–] ?(?P<until>20[012]\d)"
    r"|(?<=[:,;(] )(?P<bare>20[012]\d)(?=[,:]? (?:là |đã )?(?:xếp |đứng |giữ |ở )?(?:thứ|hạng|vị))"
    r"|(?P<same>cùng năm(?! (?:trước|ngoái)))"
    r"|(?P<last>năm ngoái)"
    r"|(?P<before>trước đó một năm|một năm trước đó|năm trước đó"
    r"|năm trước(?=,? (?:tỉnh |thành phố )?(?:đạt|xếp|đứng|ở|chỉ|mới|còn|thứ|hạng)))"
    r")"
)
# "công bố năm 2023", "do Bộ Nội vụ công bố vào tháng 4 năm 2023"; an index is of a whole year
_PUBLISHED = re.compile(
    r"(?:công bố(?: (?:vào|trong|hồi|đầu|cuối))*|tháng \d{1,2}|tháng (?:đầu|cuối)|quý \w{1,3}) \Z"
)
# "thứ 9 (năm 2021)", but not "21/63 (năm 2019 hạng 30)"
_BEHIND = re.compile(
    r"(?: ?\((?:vào |của |trong )?(?:năm )?(?P<aside>20[012]\d)\)"
    r"|,? (?:vào |của |trong )?năm (?P<year>20[012]\d)(?!\d)(?! và 20)"
    r"(?![,:]? (?:tỉnh |thành phố )?(?:là |ở |đã |chỉ |mới |còn |cũng |lại |thì )*"
    r"(?:xếp|đứng|thứ|hạng|vị trí|vị thứ|đạt|được|giữ|vươn|tăng|tụt|giảm)))"
)
# "từ vị trí số 28 của năm ngoái lên vị trí thứ 24"
_YEAR_BEFORE_THAT = re.compile(r" (?:của |trong )?năm (?:ngoái|trước)(?!\w)")
_ENDS = re.compile(r"\s*(?:[.;)]|\Z)")
_OF_PLACE = re.compile(
    r"(?:thứ|hạng|vị trí|số) (?:\d{1,2}|nhất|hai|ba)(?: ?/ ?\d\d)?"
    r"(?: \(| (?:vào |của |trong )?)\Z"
)
"""Before a year that belongs to the place in front of it."""
_ONLY_YEAR = re.compile(r"\((?:của |trong )?(?:năm )?20[012]\d\)")
_YEAR_BEFORE = re.compile(
    r"(?<!so với )(?<!\w)(?:(?:năm |(?<=[:,;(] ))20[012]\d|cùng năm|năm ngoái|năm trước)[,:]?"
    r" (?:là |đã |còn )?(?:xếp |đứng |giữ )?(?:ở )?\Z"
)
_WITH_YEAR = re.compile(
    r"\b(?:so với|hơn) (?:năm )?(?P<year>20[012]\d) \((?:chỉ |mới )?(?:xếp |đứng |vị trí |hạng )?\Z"
)
# "xếp 26/63 (tăng 37 hạng so với năm 2017)": an index compares with the year before
_MOVE = r"(?:tăng|giảm|lên|xuống|tụt) (?:\d+|\w+) (?:bậc|hạng|vị trí|thứ hạng)"
_COMPARED = re.compile(
    rf"[^;.\d]{{0,40}}{_MOVE}[^;.\d]{{0,20}}so với (?:năm )?(?P<year>20[012]\d)(?!\d)"
)
# "đạt 90,09 điểm, tăng 1,03 điểm so với năm 2018"
_POINTS_COMPARED = re.compile(
    r"(?:tăng|giảm|cao hơn|thấp hơn)(?: nhẹ)? \d{1,2}[,.]\d{1,4} ?(?:điểm|%)"
    r"[^;.\d]{0,20}so với (?:năm )?(?P<year>20[012]\d)(?!\d)"
)
# "So với năm 2020, PCI tăng 12 bậc, xếp thứ 18"
_COMPARED_FIRST = re.compile(
    r".*(?<!\w)so với (?:năm )?(?P<year>20[012]\d)(?!\d)[^;.\d]{0,60}"
    rf"{_MOVE}[^;.\d]*\Z",
    re.DOTALL,
)
_PARENTHESES = re.compile(r"\([^()]*\)?")
_MOVES = re.compile(r"\b(?:từ|lên|xuống)\b")
_ANY_YEAR = re.compile(r"(?<!\w)năm (20[012]\d)(?!\d)")
_NEWS = 2
"""Years after which a table is no news: then it is not that of the year after "so với năm 2015"."""
_BACK = 400
"""Characters back to the year that "cùng năm" is."""


@dataclass(frozen=True, slots=True)
class YearTold:
    """A year at `text[start:end]`, and the parentheses that it stands in, if any."""

    start: int
    end: int
    year: int
    inside: tuple[int, int] | None
    is_back: bool = False  # "năm ngoái": what is told next is not of it


class SentenceYears:
    """The years that a sentence tells, `indexes` being those that it names.

    `before` is the year of the index that was spoken of before.
    """

    def __init__(
        self, context: TextContext, sentence: Sentence, indexes: Sequence[Hit], before: int | None
    ) -> None:
        self._context = context
        self._sentence = sentence
        self._asides = [
            match.span()
            for match in _PARENTHESES.finditer(context.folded, sentence.start, sentence.end)
        ]
        self._before = before
        self._indexes = indexes
        of_indexes = [*self._of_indexes()]
        self._told = sorted(
            {one.end: one for one in (*of_indexes, *self._said(of_indexes))}.values(),
            key=lambda one: one.start,
        )

    def told(self) -> int | None:
        """The first year told that is not only looked back on: "trong năm 2014, …"."""
        open_ones = (one for one in self._told if one.inside is None and not one.is_back)
        return next((one.year for one in open_ones), None)

    def at(self, start: int, end: int, index: Hit, carried: int | None) -> int | None:
        """The year of a place or score told at `start` to `end`, in `index`.

        `carried` is that of the index where it was spoken of before.
        """
        context, sentence = self._context, self._sentence
        if carried is not None and _YEAR_BEFORE_THAT.match(context.folded, end, sentence.end):
            return carried - 1
        behind = _BEHIND.match(context.folded, end, sentence.end)
        if behind is not None and (
            behind[0][0] != "," or _ENDS.match(context.folded, behind.end(), sentence.end)
        ):
            return int(behind["aside"] or behind["year"])
        inside = self._inside(start)
        if inside is not None and (compared := self._compared_with(inside, start)) is not None:
            return compared
        if (own := self._of_index_behind(index, end)) is not None:
            return own
        earlier = [one for one in self._told if one.end <= start]
        within = [one for one in earlier if inside is not None and one.inside == inside]
        open_ones = [one for one in earlier if one.inside is None]
        for told in (within, open_ones):
            if told:
                return told[-1].year
        if carried is not None and inside is None:
            return carried
        later = next((one.year for one in self._told if one.inside is None), None) or carried
        if later is not None:
            return later
        return year_after(
            context,
            _COMPARED.match(context.folded, end, sentence.end)
            or _COMPARED_FIRST.match(context.folded, sentence.start, start),
        )

    def leads_to(self, at: int) -> bool:
        """Whether a year stands right before a place: "năm 2021: thứ 9", "so với 2022 (52/63)"."""
        low = max(self._sentence.start, at - 24)
        return any(
            pattern.search(self._context.folded, low, at) for pattern in (_YEAR_BEFORE, _WITH_YEAR)
        )

    def _inside(self, at: int) -> tuple[int, int] | None:
        return next(((left, right) for left, right in self._asides if left < at < right), None)

    def _compared_with(self, inside: tuple[int, int], at: int) -> int | None:
        """The year of "tăng 11 bậc so với năm 2022 (52/63)", but not of "(từ vị trí 47 …)"."""
        folded = self._context.folded
        low = max(self._sentence.start, inside[0] - 24)
        match = _WITH_YEAR.search(folded, low, inside[0] + 1)
        moves = _MOVES.search(folded, inside[0], at) is not None
        return int(match["year"]) if match and not moves else None

    def _of_index_behind(self, index: Hit, end: int) -> int | None:
        """The year of an index that is named behind its place: "thứ 4 về PAR INDEX 2023"."""
        context, sentence = self._context, self._sentence
        if index.start < end or is_looked_back_on(context, sentence, index):
            return None
        return dated(context, sentence, index, self._indexes)

    def _said(self, of_indexes: Sequence[YearTold]) -> Iterator[YearTold]:
        """The years told in words, some of which count from those before: "năm trước"."""
        context, sentence = self._context, self._sentence
        told = list(of_indexes)
        for match in _TOLD.finditer(context.folded, sentence.start, sentence.end):
            low = max(sentence.start, match.start() - 40)
            if _PUBLISHED.search(context.folded, low, match.start()):
                continue
            placed = _OF_PLACE.search(context.folded, low, match.start())
            if placed and (placed[0][-1] != "(" or context.folded[match.end()] == ")"):
                continue
            before = [one for one in told if one.end <= match.start()]
            last = max(before, key=lambda one: one.end).year if before else None
            year = self._meant(match, last)
            if year is None:
                continue
            inside = self._inside(match.start())
            if inside is not None and _ONLY_YEAR.fullmatch(context.folded, *inside):
                inside = None
            is_back = bool(match["last"] or match["before"])
            told.append(YearTold(match.start(), match.end(), year, inside, is_back))
            yield told[-1]

    def _meant(self, match: re.Match[str], last: int | None) -> int | None:
        """The year of "năm 2021", "cùng năm", "năm ngoái", "trước đó một năm"."""
        written = match["year"] or match["second"] or match["until"] or match["bare"]
        if written is not None:
            return int(written)
        if match["same"]:
            low = max(0, match.start() - _BACK)
            told = _ANY_YEAR.findall(self._context.folded, low, match.start())
            return last or (int(told[-1]) if told else self._before)
        known = last or self._before
        day = self._context.document.published
        if known is None and match["last"] and day is not None:
            return day.year - 1
        return known - 1 if known is not None else None

    def _of_indexes(self) -> Iterator[YearTold]:
        for hit in self._indexes:
            match = year_behind(self._context, hit, self._sentence)
            if match is not None:
                start, end = match.span("year")
                back = is_looked_back_on(self._context, self._sentence, hit)
                inside = self._inside(start) if back else None
                yield YearTold(start, end, int(match["year"]), inside)


def year_behind(context: TextContext, hit: Hit, sentence: Sentence) -> re.Match[str] | None:
    """The year right behind the name of an index."""
    return _OF_INDEX.match(context.folded, hit.end, sentence.end)


def dated(context: TextContext, sentence: Sentence, hit: Hit, names: Iterable[Hit]) -> int | None:
    """The year behind the name of an index, or behind its next one, `names` being all.

    "Chỉ số cải cách hành chính (PAR INDEX 2023)" are two names of one index.
    """
    own = [one for one in names if one.phrase.code == hit.phrase.code and one.start >= hit.start]
    behind = (year_behind(context, one, sentence) for one in own[:2])
    return next((int(match["year"]) for match in behind if match), None)


def years_of_indexes(context: TextContext) -> dict[str, int | None]:
    """The year of each index of the text, where it is first told; None where it never is."""
    years: dict[str, int | None] = {}
    for hit in context.hits("indexes"):
        if years.get(hit.phrase.code) is None:
            match = year_behind(context, hit, context.sentence_at(hit.start))
            years[hit.phrase.code] = int(match["year"]) if match else None
    return years


def year_compared(context: TextContext, hit: Hit, sentence: Sentence) -> int | None:
    """The year after the one that the score of an index is compared with."""
    return year_after(context, _POINTS_COMPARED.search(context.folded, hit.end, sentence.end))


def year_after(context: TextContext, compared: re.Match[str] | None) -> int | None:
    """The year after the one compared with, unless the text is of a much later year."""
    if compared is None:
        return None
    year, day = int(compared["year"]) + 1, context.document.published
    return None if day is not None and day.year - year > _NEWS else year
