"""The notes of a digest, each of another province: what one is on says nothing of the next."""

import re
from collections.abc import Sequence

from sosanh.extract.catalogue.phrases import Hit
from sosanh.extract.numbered import NumberedText
from sosanh.extract.text.segments import ends_line

_BEFORE_NAME = re.compile(
    r"(?:[-–•●○▪■◆►✓*+] ?|\d{1,2}[.)] )?(?:đảng bộ )?(?:tỉnh |thành phố |tp\.? ?|thành ủy )?\Z"
)
_BEHIND_NAME = re.compile(r"(?: \([^()\n]{1,40}\))?(?:[:.] |:\n|\n| ?[–-] )")
_HEADLINE = 110
"""Characters that the headline of a note has at most."""
_FEW = 2
"""Provinces of whose notes a page is a digest …"""
_WITH_TITLE = 3
"""… where the first of them is the title: one more may be a link to other news."""


def notes_of_digest(context: NumberedText, title_end: int) -> tuple[int, ...]:
    """Where the notes of a digest begin, each with the name of another province; () if none is.

    "TIN VẮN", then "HÀ GIANG. …" and "* Yên Bái: …", or a headline of each.
    """
    starts: list[int] = []
    last, codes = None, set()
    for hit in context.hits("province"):
        line = context.folded.rfind("\n", 0, hit.start) + 1
        if not context.text[hit.start].isupper() or hit.phrase.code == last:
            continue
        if not _BEFORE_NAME.fullmatch(context.folded, line, hit.start):
            continue
        named = _BEHIND_NAME.match(context.folded, hit.end) is not None
        if named or _is_headline(context, line, hit.end):
            starts.append(line)
            last = hit.phrase.code
            codes.add(last)
    if not starts or len({hit.phrase.code for hit in _named_before(context, starts[0])}) > 1:
        return ()  # "Gia Lai, Kon Tum đang làm việc ấy": one article on all of them
    few = _WITH_TITLE if starts[0] < title_end else _FEW
    return tuple(starts) if len(codes) >= few else ()


def _named_before(context: NumberedText, first: int) -> Sequence[Hit]:
    """The provinces named in title and lead, above the `first` note."""
    return context.hits_in("province", context.document.body_start, first)


def _is_headline(context: NumberedText, line: int, name_end: int) -> bool:
    """Whether a short line of words is all that the sentence with the name is."""
    end = context.sentence_at(name_end).end
    if end - line > _HEADLINE or context.folded[end - 1] in ".;:,!?…":
        return False
    words = not any(map(str.isdigit, context.folded[line:end]))
    return words and "|" not in context.folded[line:end] and ends_line(context.folded, end)
