"""Figures and periods read as Vietnamese reports write them."""

from datetime import date
from decimal import Decimal
from types import SimpleNamespace

import pytest

from sosanh.comparison import (
    computed,
    figure,
    figure_time,
    number,
    others_told,
    period,
    stage_seen,
)


@pytest.mark.parametrize(
    ("value", "written"),
    [("5155", "5.155"), ("86.06", "86,06"), ("10000", "10.000"), ("0", "0"), ("1.50", "1,5")],
)
def test_a_number_groups_thousands_with_full_stops(value: str, written: str) -> None:
    assert number(Decimal(value)) == written


def test_what_was_computed_has_two_decimals_at_most() -> None:
    assert computed(Decimal("91.666667")) == "91,67"
    assert computed(Decimal("1067.000")) == "1.067"


@pytest.mark.parametrize(
    ("start", "end", "written"),
    [
        (date(2024, 1, 1), date(2024, 12, 31), "2024"),
        (date(2020, 1, 1), date(2025, 12, 31), "2020–2025"),
        (date(2023, 1, 1), date(2023, 6, 30), "01–06/2023"),
        (date(2024, 2, 1), date(2024, 2, 29), "02/2024"),
        (date(2023, 7, 1), date(2024, 6, 30), "01/07/2023 – 30/06/2024"),
        (date(2007, 1, 1), date(2022, 1, 10), "01/01/2007 – 10/01/2022"),
        (date(2023, 6, 30), date(2023, 6, 30), "30/06/2023"),
        (date(2007, 1, 1), None, "01/01/2007 – …"),
        (None, date(2022, 12, 31), "… – 31/12/2022"),
        (None, None, "period not stated"),
    ],
)
def test_a_period_is_as_short_as_its_ends_allow(
    start: date | None, end: date | None, written: str
) -> None:
    assert period(start, end) == written


@pytest.mark.parametrize(
    ("stated", "written"),
    [
        ({"value": 500, "qualifier": "over"}, "> 500"),
        ({"value": 5155, "base": 9810, "percent": 53}, "5.155 / 9.810 (53 %)"),
        ({"percent": "98.6"}, "98,6 %"),
        ({"value": 5, "most": 7, "qualifier": "range"}, "5–7"),
    ],
)
def test_a_figure_keeps_all_that_its_report_states(stated: dict[str, object], written: str) -> None:
    def given(name: str) -> Decimal | None:
        return Decimal(str(stated[name])) if name in stated else None

    row = SimpleNamespace(
        value_a=given("value"),
        value_range_end_a=given("most"),
        base_a=given("base"),
        percent_stated_a=given("percent"),
        qualifier_a=stated.get("qualifier", "exact"),
    )
    assert figure(row, "a") == written


@pytest.mark.parametrize(
    ("stage", "item", "written"),
    [
        (date(2020, 9, 8), date(2020, 9, 8), "first seen 08/09/2020"),
        (date(2025, 10, 6), date(2020, 9, 8), "first seen 06/10/2025 (any stage 08/09/2020)"),
        (None, date(2020, 9, 8), "undated (any stage 08/09/2020)"),
        (None, None, "undated"),
    ],
)
def test_the_furthest_stage_has_its_own_day(
    stage: date | None, item: date | None, written: str
) -> None:
    assert stage_seen(SimpleNamespace(furthest_stage_seen_on=stage, first_seen_on=item)) == written


def test_a_figure_that_chance_chose_is_marked() -> None:
    row = SimpleNamespace(
        is_undecided_a=True, losing_value_count_a=1, is_undecided_b=False, losing_value_count_b=3
    )
    assert others_told(row, "a") == "⚠ undecided: 1 other figure as good"
    assert others_told(row, "b") is None


@pytest.mark.parametrize(
    ("kind", "start", "printed_on", "written"),
    [
        ("stock", date(2020, 1, 1), date(2024, 8, 12), "2020–2025"),
        ("stock", date(2020, 1, 1), date(2026, 1, 5), "31/12/2025"),
        ("stock", date(2020, 1, 1), None, "31/12/2025"),
        ("stock", None, date(2024, 8, 12), "31/12/2025"),
        ("flow", date(2020, 1, 1), date(2026, 1, 5), "2020–2025"),
    ],
)
def test_what_a_term_is_to_have_is_not_there_before_its_text_is_out(
    kind: str, start: date | None, printed_on: date | None, written: str
) -> None:
    row = SimpleNamespace(
        kind_a=kind, period_from_a=start, period_to_a=date(2025, 12, 31), published_on_a=printed_on
    )
    assert figure_time(row, "a") == written
