"""Many wordings as one pattern that tells quickly where none of them stands."""

import re
from collections.abc import Iterable


def by_first_letter(wordings: Iterable[str]) -> str:
    """Return a pattern of any of `wordings`, patterns that each begin with a letter.

    The first that matches counts, as it would of all in a row; `re` tries only those of one letter.
    """
    rests: dict[str, list[str]] = {}
    for wording in wordings:
        rests.setdefault(wording[0], []).append(wording[1:])
    return "|".join(f"{letter}(?:{'|'.join(rest)})" for letter, rest in rests.items())


def any_of(words: Iterable[str]) -> str:
    """Return a pattern of any of `words`, the longest that lets the rest of a pattern match.

    Words that begin alike share their first letters: `re` tries the alternatives of one letter,
    where it would try each of hundreds of words.
    """
    longer: dict[str, list[str]] = {}
    ends = False
    for word in words:
        if word:
            longer.setdefault(word[0], []).append(word[1:])
        else:
            ends = True
    if not longer:
        return ""
    ways = [re.escape(letter) + any_of(rest) for letter, rest in longer.items()]
    either = ways[0] if len(ways) == 1 and not ends else f"(?:{'|'.join(ways)})"
    return f"{either}?" if ends else either
