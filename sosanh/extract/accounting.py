"""What became of each number token: a fact, or the reason why not. None is lost."""

from collections.abc import Iterable, Sequence
from decimal import Decimal

from sosanh.extract.context import TextContext
from sosanh.extract.numerals.numeral import Numeral
from sosanh.extract.numerals.parsing import parse_number
from sosanh.facts import (
    AnyFact,
    Assessment,
    Citation,
    LeadershipInnovation,
    NumberToken,
    Observation,
    Ranking,
    ReformModel,
)

_WHOLE = 100  # percent: what "bằng 58,58% so với cùng kỳ" is a change from


_Numbered = Observation | ReformModel | LeadershipInnovation | Ranking
_Numbers = tuple[Decimal | None, ...]


def account(context: TextContext, facts: Iterable[AnyFact]) -> tuple[NumberToken, ...]:
    """Give each digit group of the body its outcome, in order.

    A token is a fact where a fact states its number: value, rank or score in its own quote, and
    base, percent or change in its sentence. Inside a citation it is a document symbol. Any other
    quantity is `uncoded`; `other` is left for digits that are no quantity or cannot be read.
    """
    stated: set[int] = set()
    symbols = bytearray(len(context.text) + 1)
    read = _Reader(context.text)
    for fact in facts:
        start, end = fact.evidence.char_start, fact.evidence.char_end
        if isinstance(fact, Citation):
            symbols[start:end] = b"\1" * (end - start)
        elif not isinstance(fact, Assessment):
            stated.update(_stated(context, read, fact))
    tokens = []
    for numeral in context.numerals:
        for start, end in numeral.tokens:
            if symbols[start] and numeral.reason != "date":
                reason = "document_symbol"
            elif start in stated:
                reason = "fact"
            else:
                reason = numeral.reason or "uncoded"
            tokens.append(NumberToken(start, end, reason))
    return tuple(tokens)


def _stated(context: TextContext, read: "_Reader", fact: _Numbered) -> list[int]:
    """Return where the tokens begin whose numbers `fact` holds."""
    inside, beside = _numbers_of(fact)
    start, end = fact.evidence.char_start, fact.evidence.char_end
    # where a quote repeats a number, the one that it begins or else ends with is meant
    quoted: dict[Decimal | None, Numeral] = {}
    for numeral in context.numerals_in(start, end):
        for _, number in read(numeral):
            if number not in quoted or start not in _beginnings(quoted[number]):
                quoted[number] = numeral
    found: list[int] = []
    missing = []
    for number in inside:
        if number is not None and number in quoted:
            found += [at for at, other in read(quoted[number]) if other == number]
    for number in beside:
        if number is None:
            continue
        if number in quoted:
            found += [at for at, other in read(quoted[number]) if other == number]
        else:
            missing.append(number)
    if missing:
        sentence = context.sentence_at(start)
        for numeral in context.numerals_in(sentence.start, sentence.end):
            found += [at for at, number in read(numeral) if number in missing]
    return found


def _beginnings(numeral: Numeral) -> tuple[int, int]:
    return numeral.start, numeral.quantity_start


def _numbers_of(fact: _Numbered) -> tuple[_Numbers, _Numbers]:
    """The numbers that stand in the quote of `fact`, and those that may stand beside it."""
    if isinstance(fact, Ranking):
        places = (None if place is None else Decimal(place) for place in (fact.rank, fact.out_of))
        return (*places, fact.score), ()
    beside = fact.base, fact.percent_stated
    if not isinstance(fact, Observation):
        return (fact.value,), beside
    change = fact.change_value
    if change is not None:
        return (fact.value, fact.value_high), (*beside, abs(change), _WHOLE + change)
    return (fact.value, fact.value_high), beside


class _Reader:
    """What each token of a numeral is worth, worked out once for all facts that may hold it."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._known: dict[int, Sequence[tuple[int, Decimal | None]]] = {}

    def __call__(self, numeral: Numeral) -> Sequence[tuple[int, Decimal | None]]:
        """Return where each token of `numeral` begins, with its number."""
        found = self._known.get(numeral.start)
        if found is None:
            found = self._known[numeral.start] = self._read(numeral)
        return found

    def _read(self, numeral: Numeral) -> Sequence[tuple[int, Decimal | None]]:
        if numeral.reason is None:
            second = numeral.high if numeral.base is None else numeral.base
            starts = [start for start, _ in numeral.tokens]
            return [
                (start, second if place else numeral.value) for place, start in enumerate(starts)
            ]
        words = [(start, self._text[start:end]) for start, end in numeral.tokens]
        return [(start, parse_number(digits, "," not in digits)) for start, digits in words]
