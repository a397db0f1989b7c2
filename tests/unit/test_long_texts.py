"""Long texts: read in parts with exact offsets, by work that grows with their length only."""

import sys
from datetime import date
from types import FrameType

import pytest

from sosanh.extract.text import parts
from sosanh.extract.text.parts import parts_of
from sosanh.facts import Extraction, Observation, ReadDocument
from sosanh.settings import PROJECT
from tests.texts import EXTRACTOR, document_of

REPORTS = [
    path.read_text(encoding="utf-8").strip()
    for path in sorted((PROJECT / "samples").glob("*/*.txt"))[:6]
]
TABLE = "Nội dung | Chỉ tiêu | Thực hiện\n" + "Kết nạp đảng viên | 9.500 | 10.342\n" * 40
# texts whose pieces look back, or forward, for one that never comes
SHAPES = {
    "reports": "\n".join(REPORTS) + "\n",
    "one line": " ".join(" ".join(REPORTS).split()) + " ",
    "a table": TABLE,
    "agencies": "Theo báo cáo của Bộ Công an có 15 đảng viên của Bộ Công an bị kỷ luật.\n",
    "parentheses": "12 đảng viên (khiển trách 3, (cảnh cáo 4 ",
    "dossiers": "đúng hạn 99,5%; trực tuyến 61%, ",
    "quotation marks": "“mô hình “cách làm: ",
    "years": "từ năm 2015, năm 2016 - ",
}


def document(text: str) -> ReadDocument:
    return document_of(text, date(2024, 7, 15), "given")


def calls(text: str) -> int:
    """How many functions, in Python or C, it takes to extract from `text`."""
    counted = 0

    def count(frame: FrameType, event: str, arg: object) -> None:
        nonlocal counted
        counted += event in ("call", "c_call")

    read = document(text)
    sys.setprofile(count)
    try:
        EXTRACTOR.extract(read)
    finally:
        sys.setprofile(None)
    return counted


@pytest.mark.parametrize("shape", SHAPES)
def test_work_grows_no_faster_than_the_text(shape: str) -> None:
    piece = SHAPES[shape]
    piece *= 4_000 // len(piece) + 1
    calls(piece)  # reads what is read once
    assert calls(piece * 4) <= 4 * 1.1 * calls(piece)


@pytest.fixture
def small_parts(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(parts, "LONGEST", 3_000)


@pytest.mark.usefixtures("small_parts")
def test_the_parts_of_a_text_are_the_text() -> None:
    for shape, piece in SHAPES.items():
        text = piece * (10_000 // len(piece) + 1)
        found = list(parts_of(document(text)))
        assert len(found) > 3
        assert "".join(part.text for _, part in found) == text
        assert all(text.startswith(part.text, offset) for offset, part in found)
        if "\n" in piece and shape != "a table":
            assert all(part.text.endswith("\n") for _, part in found)


@pytest.mark.usefixtures("small_parts")
def test_a_table_that_fits_is_not_cut() -> None:
    text = "\n".join(REPORTS) + "\n"
    at = text.index("\n", 2_900) + 1
    text = text[:at] + TABLE[: TABLE.index("\n", 600) + 1] + text[at:]
    for _, part in parts_of(document(text)):
        assert ("10.342" in part.text) == (TABLE[:30] in part.text)


def test_a_long_text_yields_what_its_parts_yield_where_they_stand(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    whole = document("\n".join(REPORTS))
    monkeypatch.setattr(parts, "LONGEST", 2_500)
    found = EXTRACTOR.extract(whole)
    cut = list(parts_of(whole))
    alone: list[Extraction] = []
    monkeypatch.setattr(parts, "LONGEST", len(whole.text))
    for _, part in cut:
        about = alone[0].province if alone else None
        alone.append(EXTRACTOR.extract(part, about))
    assert len(cut) > 2
    assert found.province == alone[0].province
    assert len(found.facts) == sum(len(one.facts) for one in alone) > 20
    for fact in found.facts:
        start, end = fact.evidence.char_start, fact.evidence.char_end
        assert whole.text[start:end] == fact.evidence.quote
        assert fact.evidence.sentence in whole.text
    tokens = [whole.text[one.char_start : one.char_end] for one in found.number_tokens]
    assert tokens == [
        part.text[one.char_start : one.char_end]
        for (_, part), own in zip(cut, alone, strict=True)
        for one in own.number_tokens
    ]
    ids = set(found.fact_ids())
    assert len(ids) == len(found.facts)
    parents = [fact.parent for fact in found.facts if isinstance(fact, Observation) and fact.parent]
    assert parents
    assert set(parents) <= ids
