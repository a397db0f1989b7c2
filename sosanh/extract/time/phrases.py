"""Vietnamese time phrases: "6 tháng đầu năm 2023", "từ năm 2008 đến tháng 6-2018"."""

import re
from collections.abc import Iterable, Iterator
from operator import itemgetter

from sosanh.extract.time.phrase import TimePhrase
from sosanh.extract.time.wordings import GRAMMAR


def _by_first_word() -> list[tuple[str, re.Pattern[str], list[int]]]:
    """Wordings with one first word, as numbers in the grammar, with a pattern for any of them.

    The text is searched once for each first word instead of once for each wording.
    """
    groups: dict[str, list[int]] = {}
    for number, (_, wording) in enumerate(GRAMMAR):
        word = re.match(r"[\\(]*\w+", wording.pattern)
        groups.setdefault(word[0].lstrip("(") if word else "", []).append(number)
    return [
        (
            word,
            re.compile("|".join(_uncaptured(GRAMMAR[one][1].pattern) for one in numbers)),
            numbers,
        )
        for word, numbers in groups.items()
    ]


def _uncaptured(pattern: str) -> str:
    """Return `pattern` without groups, so that `re` sees with which letters all of them begin."""
    return re.sub(r"(?<!\\)\((?!\?)|\(\?P<\w+>", "(?:", pattern)


_FIRST_WORDS = _by_first_word()
_NUMBER = r"\d"
"""First word of the wordings that begin with a number: "6 tháng đầu năm", "3 năm qua"."""


_BORN = re.compile(r"[,(;–-] ?sinh (?:ngày |tháng )?\Z")
_BORN_REACH = 14
"""What makes the next year somebody's own: "ông Chiến (sinh năm 1927)" dates no figure."""


def find_time_phrases(folded: str, start: int, end: int) -> list[TimePhrase]:
    """Return the time phrases of `folded[start:end]` in order, the preferred where they overlap."""
    matches: list[tuple[int, int, re.Match[str]]] = []
    for word, any_of_them, numbers in _FIRST_WORDS:
        begins: Iterable[int]
        if word == _NUMBER:
            begins = _counted_units(folded, start, end)
        else:
            begins = _begins(any_of_them, folded, start, end)
        reached: dict[int, int] = {}
        for first in begins:
            for number in numbers:
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
    return found


def _begins(any_of_them: re.Pattern[str], folded: str, start: int, end: int) -> Iterator[int]:
    at = any_of_them.search(folded, start, end)
    while at is not None:
        yield at.start()
        at = any_of_them.search(folded, at.start() + 1, end)


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
