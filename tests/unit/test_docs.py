"""The pages of this project point at things that exist."""

import re
from pathlib import Path

import pytest

from sosanh.seeds import read_rows
from sosanh.settings import PROJECT

PAGES = sorted(
    [*PROJECT.glob("*.md"), *(PROJECT / "docs").rglob("*.md"), *(PROJECT / "samples").glob("*.md")]
)
DECISIONS = PROJECT / "docs" / "decisions"
LINK = re.compile(r"\]\((?!https?:|#)([^)#\s]+)")


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.relative_to(PROJECT).as_posix())
def test_every_relative_link_of_a_page_leads_to_a_file(page: Path) -> None:
    links = LINK.findall(page.read_text(encoding="utf-8"))
    assert [link for link in links if not (page.parent / link).exists()] == []


def test_every_decision_is_in_the_index() -> None:
    index = set(LINK.findall((DECISIONS / "README.md").read_text(encoding="utf-8")))
    assert {page.name for page in DECISIONS.glob("*.md")} - {"README.md"} == index


def test_every_code_of_the_catalogues_is_in_the_codebook() -> None:
    codebook = (PROJECT / "docs" / "codebook.md").read_text(encoding="utf-8")
    words = set(re.findall(r"\w+", codebook))
    catalogues = ("metrics.csv", "reform_models.csv", "leadership_innovations.csv")
    lines = [
        line
        for name in catalogues
        for line in (PROJECT / "seeds" / name).read_text(encoding="utf-8").splitlines()[1:]
    ]
    codes = {match[0] for line in lines if (match := re.match(r"[a-z0-9_]+(?=,)", line))}
    assert len(codes) > 100
    assert codes - words == set()


def test_the_codebook_gives_each_metric_the_kind_of_the_catalogue() -> None:
    codebook = (PROJECT / "docs" / "codebook.md").read_text(encoding="utf-8")
    letters = {"stock": "S", "flow": "F", "share": "%"}
    told = {}
    for line in codebook.splitlines():
        all_of_row = re.search(r"; all (\S) \|$", line)
        for code, letter in re.findall(r"\b([a-z]+(?:_[a-z]+)+)(?: ([SF%]))?(?= [·(|;]|;)", line):
            told.setdefault(code, all_of_row[1] if all_of_row else letter)
    metrics = read_rows(PROJECT / "seeds" / "metrics.csv", ("metric_code", "kind"))
    expected = {row["metric_code"]: letters[row["kind"]] for row in metrics}
    assert {code: told.get(code) for code in expected} == expected
