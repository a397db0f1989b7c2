"""What became of each number token: a fact, or the reason why not. None is lost."""

from collections.abc import Iterable
from typing import TYPE_CHECKING

from sosanh.facts import AnyFact, NumberToken

if TYPE_CHECKING:
    from sosanh.extract.context import TextContext


def account(context: "TextContext", facts: Iterable[AnyFact]) -> tuple[NumberToken, ...]:
    """Give each digit group of the body its outcome, in order.

    A token inside the quote of an observation or ranking is a fact if it is a quantity; inside a
    citation it is a document symbol. A quantity without a fact is `uncoded` when the noun, unit or
    percent sign after it says what it measures.
    """
    quantities: list[tuple[int, int]] = []
    symbols: list[tuple[int, int]] = []
    for fact in facts:
        span = (fact.evidence.char_start, fact.evidence.char_end)
        if fact.fact_type in ("observation", "ranking"):
            quantities.append(span)
        elif fact.fact_type == "citation":
            symbols.append(span)
    in_quote, in_symbol = _covered(context, quantities), _covered(context, symbols)
    tokens = []
    for numeral in context.numerals:
        for start, end in numeral.tokens:
            if in_symbol[start] and numeral.reason != "date":
                reason = "document_symbol"
            elif numeral.reason is not None:
                reason = numeral.reason
            elif in_quote[start]:
                reason = "fact"
            else:
                measured = numeral.noun is not None or numeral.form == "percent"
                reason = "uncoded" if measured else "other"
            tokens.append(NumberToken(start, end, reason))
    return tuple(tokens)


def _covered(context: "TextContext", spans: list[tuple[int, int]]) -> bytearray:
    covered = bytearray(len(context.text) + 1)
    for start, end in spans:
        covered[start:end] = b"\1" * (end - start)
    return covered
