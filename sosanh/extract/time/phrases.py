"""Vietnamese time phrases: "6 tháng đầu năm 2023", "từ năm 2008 đến tháng 6-2018"."""

import re
from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from operator import itemgetter

import ahocorasick_rs

from sosanh.extract.time.phrase import TimePhrase
from sosanh.extract.time.wordings.grammar import GRAMMAR

_LITERAL = re.compile(r"(?:\((?:\?P<\w+>)?|\))*((?:[\w ]|\\\()+)(?![?*{|])")
"""The fixed letters that a wording begins with; groups may open before them."""
_NOT_BEHIND = re.compile(r"\(\?<!\w[^()]*\)")
"""What takes no letters: "(chín(?<!mười chín)) tháng"."""
_PLAIN_GROUP = re.compile(r"(?<!\\)\((?:\?P<\w+>|\?:)?([\w ]+)\)(?![?*{])")
_BY_NUMBER = r"\d"
"""Stands for a digit: "6 tháng đầu năm", "3 năm qua"."""


def _by_beginning() -> dict[str, list[int]]:
    """Wordings, as numbers in the grammar, by the fixed letters that each begins with."""
    found: dict[str, list[int]] = {}
    for number, (_, wording) in enumerate(GRAMMAR):
        plain = _PLAIN_GROUP.sub(r"\1", _NOT_BEHIND.sub("", wording.pattern))
        found.setdefault(_fixed_letters(plain), []).append(number)
    return found


def _fixed_letters(wording: str) -> str:
    """As many of the letters that it begins with as are fixed, or what stands for a digit."""
    literal = _LITERAL.match(wording)
    if literal is not None:
        return literal[1].replace("\\(", "(")
    if re.match(r"(?:\((?:\?P<\w+>)?)*\\d", wording):
        return _BY_NUMBER
    raise ValueError(
        f"expected a wording that begins with fixed letters or a digit, found {wording!r}. "
        "List what it may begin with as wordings of their own."
    )


class _Alike:
    """Wordings that begin alike; most places where they might begin are of none of them."""

    def __init__(self, numbers: Sequence[int]) -> None:
        """Take the wordings with these `numbers` in the grammar."""
        wordings = [_without_groups(GRAMMAR[one][1].pattern) for one in numbers]
        # without groups `re` sees with which letters all of them go on
        self._any = re.compile("|".join(wordings))
        self._first = re.compile("|".join(f"({wording})" for wording in wordings))
        self._numbers = numbers

    def matching(self, folded: str, start: int, end: int) -> Sequence[int]:
        """The numbers from that of the first wording on that matches at `start`."""
        if self._any.match(folded, start, end) is None:
            return ()
        first = self._first.match(folded, start, end)
        return self._numbers[((first and first.lastindex) or 1) - 1 :]


def _without_groups(wording: str) -> str:
    return re.sub(r"(?<!\\)\((?!\?)|\(\?P<\w+>", "(?:", wording)


_BEGINNINGS = _by_beginning()
_NUMBERED = _Alike(_BEGINNINGS.pop(_BY_NUMBER))
_BEGUN = [_Alike(numbers) for numbers in _BEGINNINGS.values()]
# one pass over the text for all of them
_SCANNER = ahocorasick_rs.AhoCorasick(
    _BEGINNINGS, implementation=ahocorasick_rs.Implementation.ContiguousNFA
)
_BORN = re.compile(r"(?<!\bhọc )(?<!\btuyển )(?<!\bkhai )\bsinh (?:ngày |tháng )?\Z")
"""What makes the next year somebody's own: "ông Chiến sinh năm 1927" dates no figure."""
_BORN_REACH = 14
_YEAR_ALONE = re.compile(
    r"(?:19|20)\d{2}(?:(?<=[,;:(] \d{4})|(?<=\(\d{4})|(?<=- \d{4})|(?<= và \d{4})"
    r"|(?<= riêng \d{4}))"
    r"(?:(?P<label>(?=: \d| [-–] (?!(?:19|20)\d\d(?!\d))\d))"
    r"|(?P<bare>(?= \d[\d.]*(?:[,;.)]| và\b|\Z)(?!\d)))"
    r"|(?= (?:(?:đã|chỉ|mới|cũng) )?(?:là|có|đạt|được|kết nạp|tinh giản|giảm|kiểm tra|giám sát"
    r"|kỷ luật|thi hành|thành lập|trao|công nhận|xóa|mở|tăng|lên|thêm|củng cố|giải quyết"
    r"|phát triển|còn)\b))"
)
"""A year without its word, that labels a figure or opens a clause of a row."""
_IN_ROW = 60
"""Characters from the year before in a row to the next one."""


def find_time_phrases(folded: str, start: int, end: int) -> list[TimePhrase]:
    """Return the time phrases of `folded[start:end]` in order, the preferred where they overlap."""
    matches: list[tuple[int, int, re.Match[str]]] = []
    reached: dict[int, int] = {}
    for first, wordings in _begins(folded, start, end):
        for number in wordings.matching(folded, first, end):
            match = GRAMMAR[number][1].match(folded, first, end)
            if match is not None and first >= reached.get(number, start):
                reached[number] = match.end()
                matches.append((number, first, match))
    matches.sort(key=itemgetter(0, 1))
    found: list[TimePhrase] = []
    taken = bytearray(end - start)
    for number, _, match in matches:
        first, last = match.start() - start, match.end() - start
        if taken.find(1, first, last) >= 0:
            continue
        if _BORN.search(folded, max(0, match.start() - _BORN_REACH), match.start()):
            taken[first:last] = b"\1" * (last - first)
            continue
        phrase = GRAMMAR[number][0](match)
        # a misprint, "giai đoạn 2025 - 2020", dates nothing
        if phrase is not None and not phrase.ends_before_it_begins:
            taken[first:last] = b"\1" * (last - first)
            found.append(phrase)
    found.sort(key=lambda phrase: phrase.start)
    years = [
        year for year in _years_alone(folded, start, end, found)
        if taken.find(1, year.start - start, year.end - start) < 0
    ]  # fmt: skip
    return sorted([*found, *years], key=lambda phrase: phrase.start) if years else found


def _years_alone(
    folded: str, start: int, end: int, found: list[TimePhrase]
) -> Iterator[TimePhrase]:
    """The years that label their figures, "(2022: 69; 2021: 80)", or go on with a row of them."""
    row = [
        (one.end, one.period_from.year) for one in found
        if one.precision == "year" and one.period_from is not None
    ]  # fmt: skip
    years = [*_YEAR_ALONE.finditer(folded, start, end)]
    for place, match in enumerate(years):
        first, year = match.start(), int(match[0])
        beside = [told for place, told in row if 0 < first - place <= _IN_ROW]
        if match["bare"] is not None and year - 1 not in beside:
            continue  # "từ năm 2016 đến 2018, 301 người"
        if match["label"] is None and not beside and not _heads_row(folded, years[place:]):
            continue
        row.append((match.end(), year))
        days = date(year, 1, 1), date(year, 12, 31)
        yield TimePhrase(first, match.end(), *days, "year", "sure")


def _heads_row(folded: str, years: Sequence[re.Match[str]]) -> bool:
    """Whether the next year is told alike: "qua các năm: 2020 là 45, 2021 là 52"."""
    if len(years) < 2 or not 0 < years[1].start() - years[0].end() <= _IN_ROW:
        return False
    following = int(years[1][0]) - int(years[0][0]) == 1
    return following and any(map(str.isdecimal, folded[years[0].end() : years[1].start()]))


def _begins(folded: str, start: int, end: int) -> Iterable[tuple[int, _Alike]]:
    """Where wordings may begin, and which; by place for each of them."""
    hits = _SCANNER.find_matches_as_indexes(folded[start:end], overlapping=True)
    return (
        *((start + first, _BEGUN[beginning]) for beginning, first, _ in hits),
        *((first, _NUMBERED) for first in _counted_units(folded, start, end)),
    )


def _counted_units(folded: str, start: int, end: int) -> list[int]:
    """Where the last two digits of a number begin that months or years follow, and the last one.

    Numbers are many and these few: they are found from the unit, not from the digits.
    """
    found = []
    for unit in (" tháng", " năm", " năm tới"):
        at = folded.find(unit, start + 1, end)
        while at >= 0:
            stop = at
            if unit == " năm tới" and not folded[at - 1].isdecimal():
                # one word may stand between
                stop = folded.rfind(" ", start, at)
            if stop > start and folded[stop - 1].isdecimal():
                found.append(stop - 1)
                if stop - 1 > start and folded[stop - 2].isdecimal():
                    found.append(stop - 2)
            at = folded.find(unit, at + 1, end)
    return sorted(set(found))
