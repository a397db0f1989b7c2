"""Documents that a text names: "Nghị quyết số 24-NQ/TU ngày 12/5/2021", "Pháp lệnh Dân số".

A citation is a document type followed by a number, by a plenum of the Central Committee, or by
the name of a law. A congress's resolution and an unnamed draft are none: they have no number to
be found by.
"""

from collections.abc import Sequence
from dataclasses import replace

from sosanh.extract.citations.issued import citation_of
from sosanh.extract.citations.names import grammar_of, names_after
from sosanh.extract.citations.symbols import bare_symbols
from sosanh.extract.context import TextContext
from sosanh.facts import Citation

_TYPES = "document_types"


def find_citations(context: TextContext) -> list[Citation]:
    """Return every citation of the body, in order; each quote holds type, number and date."""
    grammar = grammar_of(context.vocabulary.folder)
    found: list[Citation] = []
    types = [hit for hit in context.hits(_TYPES) if hit.phrase.attributes["form"] != "none"]
    for position, hit in enumerate(types):
        limit = context.sentence_at(hit.start).end
        if position + 1 < len(types):
            limit = min(limit, types[position + 1].start)
        if context.folded[max(0, hit.start - 9) : hit.start].endswith("dự thảo "):
            continue
        listed = [
            citation_of(context, grammar, hit.phrase.code, hit.start, name, limit)
            for name in names_after(context, grammar, hit, limit)
        ]
        # "các Nghị quyết số 18, 19 của Trung ương": the issuer stands once, after the last
        found.extend(
            citation if citation.issuer else replace(citation, issuer=listed[-1].issuer)
            for citation in listed
        )
    found.extend(bare_symbols(context, grammar, found))
    found = _completed(found)
    found.sort(key=lambda citation: (citation.evidence.char_start, citation.evidence.char_end))
    return found


def _completed(found: Sequence[Citation]) -> list[Citation]:
    """Give what is named in short the symbol and issuer that the text tells in full elsewhere.

    "Nghị quyết số 98/2023/QH15 (Nghị quyết 98)": only where no other paper has type and number.
    """
    full: dict[tuple[str, str], set[tuple[str, str | None]]] = {}
    for one in found:
        if one.number and one.symbol:
            full.setdefault((one.type, one.number), set()).add((one.symbol, one.issuer))
    completed = []
    for one in found:
        named = full.get((one.type, one.number), set()) if one.number and not one.symbol else ()
        if len(named) == 1:
            ((symbol, issuer),) = named
            if one.issuer is None or one.issuer == issuer:
                one = replace(one, symbol=symbol, issuer=issuer)
        completed.append(one)
    return completed


def is_central(context: TextContext, citation: Citation) -> bool:
    """Whether a body above the provinces issued the cited document."""
    issuer = citation.issuer
    return issuer is not None and any(
        issuer.startswith(label) for label in grammar_of(context.vocabulary.folder).issuers.central
    )
