"""Scores of an index as a sentence tells them: what they are said of, and in which measure.

A number is a score only behind an index, a province or a place, where nothing but words that lead
on to a score stands between ("xếp thứ 4 trong cả nước với 89,18 điểm"), or where it opens a clause
("với 73,4 điểm, Quảng Ninh …"). So no share of dossiers and no difference in points gets through.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal

from sosanh.extract.catalogue.phrases import Hit
from sosanh.extract.context import TextContext
from sosanh.extract.rankings.ranks import MOVED, Rank
from sosanh.extract.text.segments import Sentence
from sosanh.facts import Period, Ranking

_UNIT = r"(?:/\d{2,3})? ?(?P<unit>điểm|%)?(?<=[\d%m])(?: ?(?<=%)(?: điểm)| ?(?<=m)%)?"
# An index has no thousands: a portal's "46.0002 điểm" is printed with the point of a program
_NUMBER = (
    r"(?<![\d.,])(?P<score>\d{1,3},\d{1,4}(?!\d|\.\d)|\d{1,2}\.\d{1,4}(?=(?:/\d+)? ?(?:điểm|%))"
    r"|\d{2,3}(?=(?:/\d+)? ?(?:điểm(?! (?:phần|bán|trường|cầu))|%)(?! (?:hồ sơ|số|các)))"
    r"|(?<=điểm )\d{2}\.\d{1,4}|(?<=là )\d{2}\.\d{2,4})"
)
_OF_YEAR = r"(?:của |trong |ở )?(?:năm )?20[012]\d(?!\d)"
GROUP = (
    r"(?:thuộc|xếp|xếp loại|trong|nằm trong|nằm ở|vào|ở|đứng trong|lọt vào)"
    r" (?:nhóm|tốp|top)(?: \d{1,2})?(?: [^,;.:()\d]{1,40}?)?"
    r"(?=[,;:.()]| (?:với|đạt|là|được|có|chỉ|mới|xếp|hạng|\d))"
)
"""The group that a province is in: "thuộc nhóm trung bình cao"."""
# of two that begin alike the longer one comes first: what was read is not read another way
_LEADING_ON = "|".join((
    GROUP,
    # what is told of the score
    "điểm số", "số điểm", "tổng điểm", "điểm", "giá trị", "mức", "chỉ số", "tổng hợp",
    r"(?:trên |theo )?thang điểm \d{2,4}", "cao nhất", "thấp nhất", "đội sổ", "cuối", "chót",
    "vượt trội", "tăng vượt trội", r"(?:không )?(?:khá|cao|tốt|kém|thấp) hơn",
    r"(?:vượt|hơn|trên)(?: mốc| mức)? \d{2} điểm",
    # the table that the place is one in, and who is in it
    "trong", "trên", "của", "ở", "tại", "tổng", "số",
    r"(?:63|64|34)(?![,.]\d| ?điểm| ?%)", "tỉnh", "thành phố",
    "thành", "địa phương", "cả nước", "toàn quốc", "trực thuộc", "trung ương", "bảng", "xếp hạng",
    "danh sách", "này", "về", "cấp tỉnh", "kết quả", "xếp loại", "đứng", "xếp", "nằm",
    # how it is told
    "với", "đạt", "được", "là", "có", "giữ", "ghi nhận", "và", "chỉ", "mới", "cũng", "đã",
    "vẫn", "còn", "tiếp tục", "lại", "hiện", "nay", "năm nay", "cùng năm", "thì", "lần đầu tiên",
    r"do [^,;.:()\d]{2,40} công bố", r"cùng (?:được )?công bố",
    _OF_YEAR, MOVED,
))  # fmt: skip
_ASIDE = r"(?: ?\((?:[^()\d]|20[012]\d|trên \d+|\d{1,2} (?:bậc|hạng)){0,60}\))"
"""In parentheses, and no other score."""
_NOT_BACK = r"(?! ?\((?:trong |của )?(?:năm )?20[012]\d(?!\)))"
"""Parentheses that open on a year look back: "xếp thứ 40 (năm 2018 đạt 81,24%)"."""
_LINKED = re.compile(
    rf"[)”\"’]?{_ASIDE}?"
    rf"(?:{_NOT_BACK}(?:[,:;]| [-–])? ?[(“\"]?(?:{_LEADING_ON})(?!\w)[)”\"]?{_ASIDE}?)*+"
    rf"{_NOT_BACK}(?:[,:;]? ?\(?|,? [-–] ?)(?<!\w)(?:chỉ |mới |gần |hơn )?{_NUMBER}{_UNIT}"
)
_SAID = re.compile(r"\b(?:với|đạt|được|là|có|điểm|điểm số|số điểm|tổng điểm|giá trị|mức)\b|[:(]")
"""What makes a number without a unit a score."""
_SCORED = re.compile(r"\b(?:điểm|chỉ số|giá trị|mức|kết quả)\b")
# "…, với điểm số PCI năm 2023 đạt 71,25 điểm, Quảng Ninh tiếp tục đứng đầu"
_LEADS = re.compile(
    r"(?:\A\W*|[,;:.] (?:và )?|(?<=\w) và )(?:với|đạt) (?:(?:tổng|số|điểm|kết quả|mức|chỉ) ?)*\Z"
)
_OPENING = re.compile(
    r"\W*(?:và |trong khi )?(?:năm 20\d\d |tỉnh |chỉ |đã |cũng )*(?:với|đạt|được|là) "
)
"""How a clause opens on a score that the place behind it has."""
_OTHER_YEAR = re.compile(r"[,;] (?:\w+ )?năm 20")
_LED = re.compile(r"[,:;] ?(?:và )?với [^,;:]*\Z")
_OPENS = re.compile(r"[,.](?!\d)|[;:(]|\b(?:và|nhưng|song|trong khi|còn|thì|mà)\b")
"""What opens a clause."""
_MORE = re.compile(r"[ ,(]{1,3}(?:(?:chiếm|đạt|bằng) )?"
                   r"(?:tỷ lệ|tương đương|tương ứng|bằng|hay)(?: với)?(?: tỷ lệ)?:? "
                   rf"{_NUMBER}{_UNIT}")  # fmt: skip
"""The same score in another measure: "đạt 9,12 điểm, chiếm tỷ lệ 91,17%"."""
_OUT_OF_TEN = 10
# "(năm 2018 là 81,24%, năm 2017 đạt 79,76%)", "cao hơn năm 2019 (66,23 điểm)": what it was before
_EARLIER_YEARS = re.compile(
    r"\((?=(?P<years>(?:[,;]? ?(?:và )?năm 20[012]\d(?: là|: ?| đạt|,? chỉ đạt) "
    r"\d{1,3},\d{1,4} ?(?:điểm|%))+)\))"
    rf"|(?<!\w)(?:so với|hơn) (?=(?P<than>năm 20[012]\d \({_NUMBER}{_UNIT}\)))"
)
_EARLIER_YEAR = re.compile(rf"năm (?P<year>20[012]\d)\D{{1,12}}{_NUMBER}")


@dataclass(frozen=True, slots=True)
class Score:
    """A score whose number is at `text[start:end]`, and what it is said of.

    That is the index, the province or the place that it stands behind; none of them where it opens
    a clause. `leads` is one that the province behind it has: "với 73,4 điểm, Quảng Ninh …".
    """

    start: int
    end: int
    unit_end: int
    value: Decimal
    unit: str
    also: Decimal | None = None  # the same in another measure
    index: Hit | None = None
    province: Hit | None = None
    rank: Rank | None = None
    is_said: bool = True  # "đạt", "với", "(": a number without a unit may be one
    is_scored: bool = True  # "điểm", "chỉ số", "(" before it
    is_named: bool = False  # "điểm số", "chỉ số", "giá trị" before it
    leads: bool = False

    def points(self, index: Hit) -> Decimal | None:
        """The score in the measure in which `index` is published; None where it is none of it."""
        maximum = index.phrase.attributes["score_max"]
        value = self.value
        if self.also is not None and maximum and value <= _OUT_OF_TEN < Decimal(maximum):
            value = self.also
        elif self.unit == "%" and not index.phrase.attributes.get("in_percent"):
            return None
        return None if maximum and value > Decimal(maximum) else value


_Place = tuple[int, Hit | None, Hit | None, Rank | None]
"""Where a score may be led on to: the end of an index, of a province or of a place, and which."""


def find_scores(
    folded: str,
    sentence: Sentence,
    indexes: Iterable[Hit],
    provinces: Iterable[Hit],
    ranks: Iterable[Rank],
) -> list[Score]:
    """Return the scores that `sentence` tells, in order, each said of what is nearest before it.

    `indexes`, `provinces` and `ranks` are those that it names.
    """
    opened = (match.end() for match in _OPENS.finditer(folded, sentence.start, sentence.end))
    told: list[_Place] = [(at, None, None, None) for at in (sentence.start, *opened)]
    told += [(one.end, one, None, None) for one in indexes]
    told += [(one.end, None, one, None) for one in provinces]
    told += [(one.end, None, None, one) for one in ranks]
    found: dict[int, Score] = {}
    for place in sorted(told, key=lambda one: one[0]):
        match = _LINKED.match(folded, place[0], sentence.end)
        if match is None:
            continue
        score = _score(folded, sentence, match, place)
        # "PAPI: 41,9 điểm": the name before counts more than the clause that it opens
        if score is not None and (any(place[1:]) or score.start not in found):
            found[score.start] = score
    return [found[start] for start in sorted(found)]


def _score(folded: str, sentence: Sentence, match: re.Match[str], place: _Place) -> Score | None:
    """The score of `match`, unless only its digits look like one."""
    at, index, province, rank = place
    words = folded[at : match.start("score")]
    unit = match["unit"] or ""
    is_said = _SAID.search(words) is not None
    named = index or province or rank
    if rank is not None and _OTHER_YEAR.search(words):
        return None  # "thứ 10/63, năm 2022 là 69,08 điểm": of the other year
    if named is None and _OPENING.search(words) is None:
        return None  # "(82,3%)" alone is an average or what another has
    if not unit and (
        match["score"].isdigit()
        or (rank is None and not is_said)
        or (named is None and "điểm" not in words)
    ):
        return None
    is_named = _SCORED.search(words) is not None
    more = _MORE.match(folded, match.end(), sentence.end)
    opening = folded[sentence.start : index.start] if index is not None else ""
    return Score(
        start=match.start("score"),
        end=more.end("score") if more else match.end("score"),
        unit_end=more.end() if more else match.end(),
        value=number(match["score"]),
        unit=unit,
        also=number(more["score"]) if more else None,
        index=index,
        province=province,
        rank=rank,
        is_said=is_said,
        is_scored=is_named or words.endswith("("),
        is_named=is_named,
        leads=_is_led(words, opening, named),
    )


def _is_led(words: str, opening: str, named: Hit | Rank | None) -> bool:
    """Whether the score is told before its province: behind `words`, and `opening` before those."""
    if named is None:
        return _OPENING.match(words) is not None
    return not isinstance(named, Rank) and (
        _LED.search(words) is not None or _LEADS.search(opening) is not None
    )


def number(written: str) -> Decimal:
    """The value as written, with a comma or a point: "73,20", "46.0002"."""
    return Decimal(written.replace(",", "."))


def in_earlier_years(
    context: TextContext, sentence: Sentence, found: Sequence[Ranking]
) -> list[Ranking]:
    """What the index was before: "xếp thứ 40 (năm 2018 là 81,24%, năm 2017 đạt 79,76%)"."""
    earlier: list[Ranking] = []
    for aside in _EARLIER_YEARS.finditer(context.folded, sentence.start, sentence.end):
        told = [one for one in found if one.evidence.char_start < aside.start()]
        if not told:
            continue
        group = "years" if aside["years"] else "than"
        for year in _EARLIER_YEAR.finditer(context.folded, aside.start(group), aside.end(group)):
            when = int(year["year"])
            earlier.append(
                replace(
                    told[-1],
                    evidence=context.evidence(year.start(), year.end("score")),
                    period=Period(date(when, 1, 1), date(when, 12, 31), "year", "stated"),
                    rank=None,
                    out_of=None,
                    score=number(year["score"]),
                    year=when,
                )
            )
    return earlier
