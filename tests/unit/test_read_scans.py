"""Scans, recognised by a real Tesseract: what comes out, and that it is marked."""

from io import BytesIO

import pypdfium2 as pdfium
import pytest

from samples.build import render_scan
from sosanh.errors import UnrecognisedScan
from sosanh.facts import ReadDocument
from sosanh.read import read, scan
from sosanh.read.printed import Line
from sosanh.settings import PROJECT

REPORT = PROJECT / "samples" / "ha_noi" / "ha_noi_tong_ket_2024.pdf"


@pytest.fixture(scope="module")
def scanned() -> bytes:
    """The second page of a report, as it comes from a scanner."""
    whole = pdfium.PdfDocument(REPORT)
    page = pdfium.PdfDocument.new()
    page.import_pages(whole, [1])
    packed = BytesIO()
    page.save(packed)
    return render_scan(packed.getvalue())


@pytest.fixture(scope="module")
def lines(scanned: bytes) -> tuple[Line, ...]:
    if reason := scan.why_not():
        pytest.skip(reason)
    return scan.recognise(scanned, 0)


def reading(data: bytes, recognised: dict[int, tuple[Line, ...]]) -> ReadDocument:
    return read(data, name="bao_cao.pdf", document_id="0" * 64, recognised=recognised)


def test_a_scan_is_told_from_a_text(scanned: bytes) -> None:
    (sample,) = (PROJECT / "samples" / "ban_quet").iterdir()
    for data in (scanned, sample.read_bytes()):
        with pytest.raises(UnrecognisedScan) as caught:
            reading(data, {})
        assert (caught.value.missing, caught.value.pages) == ((0,), 1)


def test_a_scan_reads_like_the_text_that_was_printed(
    scanned: bytes, lines: tuple[Line, ...]
) -> None:
    document = reading(scanned, {0: lines})
    text = document.text.split("\n")
    assert "Cảnh cáo | 91 | 98" in text
    assert "Khai trừ | 60 | 56" in text
    printed = read(REPORT.read_bytes(), name="a.pdf", document_id="0" * 64).text
    words = set(printed.split())
    found = document.text.split()
    assert sum(word in words for word in found) > 0.97 * len(found)
    assert document.recognised == ((0, len(document.text)),)


def test_a_recognised_page_is_kept_as_text(lines: tuple[Line, ...]) -> None:
    kept = scan.unpacked(scan.packed(lines))
    assert [line.text for line in kept] == [line.text for line in lines]
    assert all(line.recognised for line in kept)
    assert scan.packed(kept) == scan.packed(lines)


def test_a_photographed_page_is_recognised(scanned: bytes) -> None:
    if reason := scan.why_not():
        pytest.skip(reason)
    drawn = pdfium.PdfDocument(scanned)[0].render(scale=200 / 72).to_pil()
    # the table, at half of the dots
    part = drawn.crop((0, 300, drawn.width, 700))
    packed = BytesIO()
    part.resize((part.width // 2, part.height // 2)).save(packed, "PNG")
    data = packed.getvalue()
    with pytest.raises(UnrecognisedScan):
        reading(data, {})
    document = reading(data, {0: scan.recognise(data, 0)})
    assert document.media_type == "image/png"
    assert "Cách chức" in document.text


def test_without_tesseract_the_reason_says_what_to_install(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("PATH", "")
    scan.why_not.cache_clear()
    reason = scan.why_not()
    scan.why_not.cache_clear()
    assert reason is not None
    assert "tesseract-ocr-vie" in reason
