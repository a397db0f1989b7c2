"""Facts that contradict their own evidence are named, whatever the grammar was thinking of."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from sosanh.errors import InvalidFact
from sosanh.extract import Extractor
from sosanh.extract.soundness import require_sound
from sosanh.facts import AnyFact, Extraction, Period
from sosanh.settings import PROJECT
from tests.texts import document_of

TEXT = "Năm 2023, toàn tỉnh đã kết nạp 150/200 đảng viên. Tỉnh đoàn phối hợp thực hiện."


@pytest.fixture(scope="module")
def extraction() -> Extraction:
    return Extractor(PROJECT / "seeds").extract(document_of(TEXT), "22")


def broken(extraction: Extraction, **changes: object) -> Extraction:
    (fact, *others) = extraction.facts
    facts: tuple[AnyFact, ...] = (replace(fact, **changes), *others)
    return replace(extraction, facts=facts)


def test_what_is_extracted_is_sound(extraction: Extraction) -> None:
    require_sound(extraction)
    assert extraction.facts


def test_a_quote_that_is_no_slice_of_its_text_is_refused(extraction: Extraction) -> None:
    evidence = replace(extraction.facts[0].evidence, char_start=1)
    with pytest.raises(InvalidFact, match="quote is no slice of the text"):
        require_sound(broken(extraction, evidence=evidence))


def test_a_sentence_without_its_quote_is_refused(extraction: Extraction) -> None:
    evidence = replace(extraction.facts[0].evidence, sentence="Tỉnh đoàn phối hợp thực hiện.")
    with pytest.raises(InvalidFact, match="sentence does not hold its quote"):
        require_sound(broken(extraction, evidence=evidence))


def test_a_period_that_ends_before_it_begins_is_refused(extraction: Extraction) -> None:
    period = Period(date(2023, 12, 31), date(2023, 1, 1), "year", "stated")
    with pytest.raises(InvalidFact, match="2023-12-31, 2023-01-01"):
        require_sound(broken(extraction, period=period))


@pytest.mark.parametrize(
    ("field", "value", "said"), [("value", -1, "below none"), ("base", 0, "of nothing")]
)
def test_counts_below_none_and_shares_of_nothing_are_refused(
    extraction: Extraction, field: str, value: int, said: str
) -> None:
    with pytest.raises(InvalidFact, match=said):
        require_sound(broken(extraction, **{field: Decimal(value)}))
