"""What a page left in its text for programs: tags, entities, addresses. None of it is read."""

import re
from collections.abc import Sequence

from sosanh.extract.text.spans import Span

_MARKUP = re.compile(r"<[a-zA-Z/!][^<>]{0,2000}>|&#?\w{1,8};|(?:https?://|www\.)[^\s<>\"]{1,2000}")
_SIGNS = ("<", "&", "http", "www.")
BLOCK_TAGS = r"(?i:p|div|br|li|ul|ol|tr|table|h[1-6]|figure|section)\b"
"""Names of the tags that end a paragraph."""
_OPENS_BLOCK = re.compile(rf"<{BLOCK_TAGS}")
_ENDS_BLOCK = re.compile(rf"</{BLOCK_TAGS}|<(?i:br)\b")


def find_markup(text: str, start: int, end: int) -> Sequence[Span]:
    """Return the stretches of `text[start:end]` that are markup; mostly there are none."""
    if not any(sign in text for sign in _SIGNS):
        return ()
    return [match.span() for match in _MARKUP.finditer(text, start, end)]


def without_markup(text: str, markup: Sequence[Span]) -> str:
    """Return `text` with spaces for markup, at equal length; a paragraph's tag breaks the line.

    Right behind its first tag and before its last one, so that no spaces part it from the break.
    """
    if not markup:
        return text
    pieces = []
    position = 0
    for start, end in markup:
        pieces.append(text[position:start])
        ends = "\n" if _ENDS_BLOCK.match(text, start, end) else " "
        opens = "\n" if _OPENS_BLOCK.match(text, start, end) else " "
        pieces.append(ends + " " * (end - start - 2) + opens)
        position = end
    return "".join(pieces) + text[position:]
