"""Symbols that stand without their type: "15-NQ/TU", "37/KH-UBND"."""

import re
from collections.abc import Iterable, Iterator

from sosanh.extract.citations.issued import citation_of
from sosanh.extract.citations.names import CitationGrammar, DocumentName
from sosanh.extract.context import TextContext
from sosanh.extract.text.spans import Spans
from sosanh.facts import Citation

_BARE_SYMBOL = re.compile(
    r"(?<![\w/.-])(?P<number>\d{1,5})\s?"
    r"(?:[-–]\s?(?P<symbol>[A-ZĐ][A-Za-zĐđ]{0,4}\s?/\s?[A-ZĐƯ]{2,8})"
    r"|/\s?(?P<slashed>[A-ZĐ][A-Za-zĐđ]{0,4}\s?[-–]\s?[A-ZĐƯ]{2,8}))(?!\w)"
)
_OWN_NUMBER = re.compile(r"\s*số ?:? ?")
"""Opens the line of a letterhead that gives the paper's own number: "Số: 37-BC/ĐU"."""
_BEFORE_SLASH, _AFTER_SLASH = 14, 24
"""Characters that a bare symbol may have on the two sides of its slash, and some to look at."""


def bare_symbols(
    context: TextContext, grammar: CitationGrammar, known: Iterable[Citation]
) -> list[Citation]:
    """Return a citation for each symbol of a known type that no citation of `known` holds."""
    taken = Spans((fact.evidence.char_start, fact.evidence.char_end) for fact in known)
    found = []
    for match in _symbols(context.text, context.document.body_start, context.document.body_end):
        symbol = re.sub(r"\s", "", match["symbol"] or match["slashed"]).replace("–", "-")
        code = grammar.types_by_abbreviation.get(re.split(r"[-/]", symbol)[0].lower())
        if code is None or taken.touch(match.start(), match.end()):
            continue
        line = context.folded.rfind("\n", 0, match.start()) + 1
        if _OWN_NUMBER.fullmatch(context.folded, line, match.start()):
            continue
        name = DocumentName(match.end(), match["number"], symbol)
        limit = context.sentence_at(match.start()).end
        found.append(citation_of(context, grammar, code, match.start(), name, limit))
    return found


def _symbols(text: str, start: int, end: int) -> Iterator[re.Match[str]]:
    """Yield what looks like a symbol, found from its slash: numbers are many, symbols few."""
    reached = start
    slash = text.find("/", start, end)
    while slash >= 0:
        if text[slash + 1 : slash + 3].lstrip()[:1].isupper():
            low, high = max(reached, slash - _BEFORE_SLASH), min(end, slash + _AFTER_SLASH)
            match = _BARE_SYMBOL.search(text, low, high)
            if match is not None:
                reached = match.end()
                yield match
        slash = text.find("/", max(slash + 1, reached), end)
