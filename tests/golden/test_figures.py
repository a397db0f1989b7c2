"""Figures in one wording after another: those of `figure_cases`, and of which there are none."""

import pytest

from tests.golden.figure_cases import in_passing, in_plain_wording, spoken_of, told_in_turn
from tests.golden.figures import coded, in_full

CASES = (in_passing, in_plain_wording, spoken_of, told_in_turn)


@pytest.mark.parametrize(("text", "figures"), [pair for case in CASES for pair in case.FIGURES])
def test_figures(text: str, figures: list[str]) -> None:
    assert [in_full(fact) for fact in coded(text)] == figures


@pytest.mark.parametrize("text", [text for case in CASES for text in case.NOTHING])
def test_no_figures(text: str) -> None:
    assert coded(text) == []
