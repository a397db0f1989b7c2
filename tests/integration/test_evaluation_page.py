"""The generated page on the evaluation says what the present grammar does."""

import shutil
from pathlib import Path

import pytest

from sosanh.evaluate.gold import OWN_TEXTS, Texts, read_gold
from sosanh.evaluate.page import own_part, write_page
from sosanh.evaluate.scores import Evaluation, evaluate
from sosanh.settings import PROJECT
from tests.texts import EXTRACTOR

PAGE = PROJECT / "docs" / "evaluation.md"


@pytest.fixture(scope="module")
def own_texts() -> Evaluation:
    return evaluate(read_gold(), Texts(OWN_TEXTS), EXTRACTOR, PROJECT / "seeds")


def without_versions(page: str) -> list[str]:
    """The lines of a page that must agree when it is measured again."""
    return [line for line in page.splitlines() if not line.startswith("Measured with ")]


def test_the_page_is_what_the_project_s_own_texts_give_today(own_texts: Evaluation) -> None:
    written = PAGE.read_text(encoding="utf-8").partition("## Own texts\n")[2]
    today = own_part(own_texts, EXTRACTOR).partition("## Own texts\n")[2]
    assert without_versions(written.partition("## Real texts\n")[0]) == without_versions(today), (
        "run `make docs`"
    )


def test_without_the_real_texts_the_page_keeps_what_was_measured_on_them(
    own_texts: Evaluation, tmp_path: Path
) -> None:
    page = tmp_path / "evaluation.md"
    shutil.copy(PAGE, page)
    write_page(page, own_texts, EXTRACTOR)
    real = "## Real texts\n"
    before = PAGE.read_text(encoding="utf-8").partition(real)[2]
    assert page.read_text(encoding="utf-8").partition(real)[2] == before != ""
