"""A text in whole paragraphs, one space between words and nothing unseen, and the way back.

Pages print "kết nạp  12 đảng" and "<b>12</b> <i>đảng viên</i>": a phrase that is looked up word
for word is not there. Facts are read from the condensed text and moved to where they stand.
"""

import re
from bisect import bisect_right
from dataclasses import replace
from typing import NamedTuple

from sosanh.extract.text.markup import BLOCK_TAGS
from sosanh.extract.text.segments import plainly_written
from sosanh.extract.text.wrapping import wrapped_breaks
from sosanh.facts import ReadDocument

_UNSEEN = "\u00ad\u200b\u200c\u200d\u200e\u200f\u2060\ufeff"
# Tags that end a paragraph stay, and those with a digit: it is a numeral that wants its reason
_TAG = rf"</?(?!{BLOCK_TAGS})[a-zA-Z][^<>\d]{{0,200}}>|&[a-zA-Z]{{2,8}};"
_RUN = re.compile(rf"(?: (?=[ <&{_UNSEEN}])|[{_UNSEEN}]|{_TAG})(?: |[{_UNSEEN}]|{_TAG})*")
_SIGNS = ("  ", "<", "&", *_UNSEEN)


class Condensed(NamedTuple):
    """A document as it is read, and where each stretch of its text stands in the original's."""

    document: ReadDocument
    begins: list[int]  # of the stretches, in the condensed text
    stands: list[int]  # the same in the original

    def original(self, start: int, end: int) -> tuple[int, int]:
        """Where what is `text[start:end]` here, and not empty, stands in the original text."""
        return self._original(start), self._original(end - 1) + 1

    def _original(self, offset: int) -> int:
        stretch = bisect_right(self.begins, offset) - 1
        return self.stands[stretch] + offset - self.begins[stretch]


def condense(document: ReadDocument) -> Condensed | None:
    """Return `document` in whole paragraphs with single spaces, nothing unseen; None if it is so.

    Two numbers that nothing but spaces parts are left as far apart as they were printed.
    """
    printed = _unwrapped(document)
    text = plainly_written(printed) if "\t" not in printed else _but_tabs(printed)
    if printed is document.text and not any(sign in text for sign in _SIGNS):
        return None
    pieces: list[str] = []
    begins, stands = [0], [0]
    length = position = 0
    for run in _RUN.finditer(text):
        start, end = run.span()
        written = _written(run[0])
        if len(written) == end - start or (
            written and text[start - 1 : start].isdigit() and text[end : end + 1].isdigit()
        ):
            continue
        pieces += (printed[position:start], written)
        length += start - position + len(written)
        position = end
        begins.append(length)
        stands.append(end)
    if position == 0 and printed is document.text:
        return None
    pieces.append(printed[position:])
    condensed = replace(
        document,
        text="".join(pieces),
        title=" ".join(document.title.split()) if document.title else document.title,
        body_start=_moved(document.body_start, begins, stands),
        body_end=_moved(document.body_end, begins, stands),
        recognised=(),
    )
    return Condensed(condensed, begins, stands)


def _unwrapped(document: ReadDocument) -> str:
    """The text of `document` with a space for each line break inside a sentence."""
    breaks = wrapped_breaks(document.text, document.body_start, document.body_end)
    if not breaks:
        return document.text
    starts, ends = [0, *(at + 1 for at in breaks)], [*breaks, len(document.text)]
    return " ".join(document.text[start:end] for start, end in zip(starts, ends, strict=True))


def _but_tabs(text: str) -> str:
    """`text` with plain spaces, but for tabs, which part the cells of a table."""
    return "\t".join(map(plainly_written, text.split("\t")))


def _written(run: str) -> str:
    """What is read for spaces, unseen characters and tags in a row."""
    return " " if run.strip(_UNSEEN) else ""


def _moved(offset: int, begins: list[int], stands: list[int]) -> int:
    """Where the original's `offset` lies in the condensed text, or what is kept behind it."""
    stretch = bisect_right(stands, offset) - 1
    at = begins[stretch] + offset - stands[stretch]
    return min(at, begins[stretch + 1]) if stretch + 1 < len(begins) else at
