"""The samples say what their gold says they do. Gold is written by reading, never by running."""

import csv
import hashlib
import importlib.util
import json
import re
from datetime import date
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from sosanh.facts import ReadDocument
from sosanh.read import read
from sosanh.settings import PROJECT
from sosanh.sources import declared_sources

SAMPLES = PROJECT / "samples"
GOLD: dict[str, dict[str, Any]] = json.loads(
    (PROJECT / "evaluation" / "gold" / "samples.json").read_text(encoding="utf-8")
)
# What a scan shows is another sample; tests/unit/test_read_scans.py reads it.
SCANS = "samples/ban_quet"
FOLDERS = [
    PROJECT / source.address
    for source in declared_sources(PROJECT / "seeds" / "sources.csv")
    if source.relation == "sample" and source.address != SCANS
]
DOCUMENTS = {path.stem: path for folder in FOLDERS for path in sorted(folder.iterdir())}
ILLUSTRATIVE = "không phải số liệu chính thức."
REAL = "Số liệu lấy lại từ tin tức đã công bố"
FROM_NEWS = (REAL, REAL.replace("Số liệu", "Thông tin"))


def read_sample(name: str) -> ReadDocument:
    data = DOCUMENTS[name].read_bytes()
    return read(data, name=DOCUMENTS[name].name, document_id=hashlib.sha256(data).hexdigest())


def printed(number: float) -> str:
    """A number as a Vietnamese text prints it: 1.450 or 56,62."""
    whole, _, decimals = repr(number).partition(".")
    grouped = f"{int(whole):,}".replace(",", ".")
    return f"{grouped},{decimals}" if decimals.strip("0") else grouped


def stands_in(text: str, number: float) -> bool:
    forms = {printed(number), printed(number) + ",0", re.sub(r"\.", "", printed(number))}
    if number >= 1000:
        forms.add(f"{printed(number / 1000)} nghìn")
    if number >= 1_000_000:
        forms.add(f"{printed(number / 1_000_000)} triệu")
    if number == 0:
        forms = {"không có", "Không có"}
    return any(re.search(rf"(?<![\d.,]){re.escape(form)}(?![\d]|[.,]\d)", text) for form in forms)


def codes(catalogue: str, column: str) -> set[str]:
    with (PROJECT / "seeds" / catalogue).open(encoding="utf-8", newline="") as lines:
        return {row[column] for row in csv.DictReader(lines)}


def build_script() -> ModuleType:
    spec = importlib.util.spec_from_file_location("samples_build", SAMPLES / "build.py")
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_every_sample_has_gold_and_all_gold_has_a_sample() -> None:
    assert set(DOCUMENTS) == set(GOLD)


def test_no_two_samples_share_a_name() -> None:
    assert len(DOCUMENTS) == sum(1 for folder in FOLDERS for _ in folder.iterdir())


@pytest.mark.parametrize("name", GOLD)
def test_a_sample_says_in_its_text_whether_its_figures_are_real(name: str) -> None:
    note = next(line for line in read_sample(name).text.splitlines() if line.startswith("Ghi chú:"))
    assert "mẫu" in note
    assert "So Sánh" in note
    assert note.endswith(ILLUSTRATIVE) != any(words in note for words in FROM_NEWS)


@pytest.mark.parametrize("name", GOLD)
def test_the_list_of_samples_marks_each_as_its_own_note_does(name: str) -> None:
    path = DOCUMENTS[name].relative_to(SAMPLES).as_posix()
    lines = (SAMPLES / "README.md").read_text(encoding="utf-8").splitlines()
    (row,) = (line for line in lines if line.startswith(f"| `{path}` |"))
    is_illustrative = ILLUSTRATIVE in read_sample(name).text
    assert ("illustrative" in row.split("|")[4]) == is_illustrative


@pytest.mark.parametrize("name", GOLD)
def test_a_sample_is_read_with_its_publication_date(name: str) -> None:
    stated = GOLD[name]["published"]
    assert read_sample(name).published == (date.fromisoformat(stated) if stated else None)


@pytest.mark.parametrize("name", GOLD)
def test_every_figure_of_the_gold_stands_in_the_body_of_its_sample(name: str) -> None:
    document = read_sample(name)
    body = document.text[document.body_start : document.body_end]
    missing = [
        (row["metric"], field, row[field])
        for row in GOLD[name]["observations"]
        for field in ("value", "base", "percent")
        if field in row and not stands_in(body, row[field])
    ]
    assert missing == []


@pytest.mark.parametrize("name", GOLD)
def test_no_trap_of_a_page_is_in_the_body_of_a_sample(name: str) -> None:
    document = read_sample(name)
    body = document.text[document.body_start : document.body_end]
    traps = (
        "9.999",
        "có 88 tổ chức",
        "4.321",
        "123.456",
        "12.345.678",
        "23/11/2026",
        "345 đảng viên",
    )
    assert [trap for trap in traps if trap in body] == []


@pytest.mark.parametrize("name", GOLD)
def test_every_judgement_of_the_gold_is_worded_in_its_sample(name: str) -> None:
    text = read_sample(name).text
    assert [row for row in GOLD[name]["assessments"] if row["contains"] not in text] == []


def test_the_gold_uses_codes_of_the_catalogues_only() -> None:
    metrics = codes("metrics.csv", "metric_code")
    reforms = {
        "reform_model": codes("reform_models.csv", "model_code"),
        "leadership_innovation": codes("leadership_innovations.csv", "innovation_code"),
    }
    unknown = [
        row
        for document in GOLD.values()
        for row in document["observations"] + document["reforms"]
        if row.get("metric", row.get("code")) not in reforms.get(row.get("kind"), metrics)
    ]
    assert unknown == []


@pytest.mark.parametrize(
    "draft", sorted((SAMPLES / "drafts").iterdir()), ids=lambda path: path.stem
)
def test_a_sample_is_what_its_draft_renders_to(draft: Path) -> None:
    build = build_script()
    content = build.read_draft(draft)
    target = SAMPLES / content.header["file"]
    if target.suffix == ".pdf":  # its bytes depend on fonts that not every machine has
        text = re.sub(r"\s+", "", read_sample(target.stem).text)
        lines = [re.sub(r"[\s|]+", "", line) for kind, line in content.lines if kind != "row"]
        assert [line for line in lines if line not in text] == []
    else:
        render = build.render_docx if target.suffix == ".docx" else build.render_html
        assert target.read_bytes() == render(content)
