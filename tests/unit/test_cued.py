"""Patterns that are tried only where a cue stands find what they would find without it."""

import pkgutil
from importlib import import_module

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import sosanh.extract
from sosanh.extract.text.cued import Cued, CuedTogether, cued

MODULES = [
    import_module(found.name)
    for found in pkgutil.walk_packages(sosanh.extract.__path__, "sosanh.extract.")
]
CUED = {
    f"{module.__name__}.{name}": value
    for module in MODULES
    for name, value in vars(module).items()
    if isinstance(value, Cued)
}


def test_cues_are_found_in_the_package() -> None:
    assert len(CUED) > 8


@pytest.mark.parametrize("name", CUED)
@settings(max_examples=80, deadline=None, derandomize=True)
@given(st.data())
def test_no_match_is_without_a_cue(name: str, data: st.DataObject) -> None:
    wording = CUED[name]
    text = data.draw(st.from_regex(wording.pattern))
    assert wording.may_stand(text, 0, len(text))


def test_one_pass_tells_which_patterns_may_stand() -> None:
    denied = cued(r"\b(?:không|chưa) có\b", "không", "chưa")
    compared = cued(r"\bso với\b", "so với")
    both = cued(r"\b(?:chưa|so) \w+", "chưa", "so ")
    together = CuedTogether(denied, compared, both)
    assert together.may_stand("tăng 12 so với cùng kỳ") == [False, True, True]
    assert together.may_stand("chưa kết nạp") == [True, False, True]
    assert together.may_stand("kết nạp 12 đảng viên") == [False, False, False]


@given(st.lists(st.sampled_from(["không", "khô", "so", " ", "với", "nhất", "dẫn đầu", "x"])))
@settings(max_examples=200, deadline=None, derandomize=True)
def test_one_pass_agrees_with_looking_for_each_cue(words: list[str]) -> None:
    text = "".join(words)
    patterns = [cued("", "không", "nhất"), cued("", "so với"), cued("", "dẫn đầu", "hất")]
    alone = [one.may_stand(text, 0, len(text)) for one in patterns]
    assert CuedTogether(*patterns).may_stand(text) == alone
