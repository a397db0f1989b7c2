"""Patterns that are only tried where one of their cues stands.

Most sentences hold no "lần lượt" at all: to look for the word takes a tenth of what it takes to
try a pattern that needs it at each of their characters.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass

import ahocorasick_rs


@dataclass(frozen=True, slots=True)
class Cued:
    """A `pattern` each of whose matches holds one of the words `cues`."""

    pattern: re.Pattern[str]
    cues: tuple[str, ...]

    def may_stand(self, text: str, start: int, end: int) -> bool:
        """Whether a cue stands in `text[start:end]`, without which there is no match."""
        for cue in self.cues:  # `any` would make a generator for it
            if text.find(cue, start, end) >= 0:
                break
        else:
            return False
        return True

    def search(self, text: str, start: int, end: int) -> re.Match[str] | None:
        """The first match in `text[start:end]`, as that of the pattern itself."""
        # as `may_stand`, without a call of it: the grammar asks most this way
        for cue in self.cues:
            if text.find(cue, start, end) >= 0:
                return self.pattern.search(text, start, end)
        return None

    def match(self, text: str, start: int, end: int) -> re.Match[str] | None:
        """The match at `start` in `text[start:end]`, as that of the pattern itself."""
        return self.pattern.match(text, start, end) if self.may_stand(text, start, end) else None

    def finditer(self, text: str, start: int, end: int) -> Iterable[re.Match[str]]:
        """The matches in `text[start:end]`, as those of the pattern itself."""
        return self.pattern.finditer(text, start, end) if self.may_stand(text, start, end) else ()


class CuedTogether:
    """Cued patterns of which one pass over a text tells all that may stand in it."""

    def __init__(self, *patterns: Cued) -> None:
        """Take the patterns, in the order in which `may_stand` tells of them."""
        found: dict[str, int] = {}
        for number, one in enumerate(patterns):
            for cue in one.cues:
                found[cue] = found.get(cue, 0) | 1 << number
        self._patterns = list(found.values())  # by cue, with a bit for each
        self._bits = [1 << number for number in range(len(patterns))]
        self._scanner = ahocorasick_rs.AhoCorasick(
            found, implementation=ahocorasick_rs.Implementation.ContiguousNFA
        )

    def may_stand(self, text: str) -> list[bool]:
        """Whether a cue of each pattern stands in `text`."""
        found = 0
        for cue, _, _ in self._scanner.find_matches_as_indexes(text, overlapping=True):
            found |= self._patterns[cue]
        return [found & bit != 0 for bit in self._bits]


def cued(pattern: str, *cues: str) -> Cued:
    """Compile `pattern`, of which no match is without one of `cues`."""
    return Cued(re.compile(pattern), cues)
