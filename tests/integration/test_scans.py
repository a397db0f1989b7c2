"""Scans through the nights: queued, recognised page by page, staged, and doubted."""

import shutil
from datetime import timedelta
from io import BytesIO
from pathlib import Path
from typing import Any

import pypdfium2 as pdfium
import pytest

from samples.build import render_scan
from sosanh import nightly
from sosanh.load.postgres import RECOGNITION
from sosanh.read import scan
from sosanh.settings import PROJECT

pytestmark = pytest.mark.slow

REPORT = PROJECT / "samples" / "ha_noi" / "ha_noi_tong_ket_2024.pdf"


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with one scanned page and a text beside it."""
    folder = tmp_path_factory.mktemp("scans")
    page = pdfium.PdfDocument.new()
    page.import_pages(pdfium.PdfDocument(REPORT), [1])
    packed = BytesIO()
    page.save(packed)
    (folder / "bao_cao_quet.pdf").write_bytes(render_scan(packed.getvalue()))
    shutil.copy(PROJECT / "samples" / "ha_noi" / "ha_noi_dinh_chinh_so_lieu_2024.txt", folder)
    return folder


@pytest.fixture(scope="module")
def night(warehouse: Any, folder: Path) -> Any:
    """The warehouse after the night that met the scan."""
    warehouse.declare(f"scans,01,Thành ủy,own_organ,folder,{folder},true,false,")
    warehouse.load_night("night with a scan")
    return warehouse


def ledger(warehouse: Any, run_id: str) -> dict[str, int]:
    ((counts,),) = warehouse.rows(
        "select to_jsonb(source_nights) - 'run_id' - 'source_code' - 'entered_at' - 'failure'"
        f" from staging.source_nights where run_id = '{run_id}'"
    )
    return {name: count for name, count in counts.items() if count}


@pytest.fixture(scope="module")
def recognised(night: Any) -> tuple[Any, dict[str, int]]:
    """The warehouse after a run that recognised the scan, and what the run counted."""
    if reason := scan.why_not():
        pytest.skip(reason)
    run_id = f"{RECOGNITION}1"
    (source,) = nightly.begin_recognition(run_id)
    counts = nightly.recognise(run_id, source)
    nightly.read_and_extract(run_id, source)
    nightly.stage(run_id, source)
    nightly.judge_batch(run_id, source)
    nightly.account(run_id)
    return night, counts


def test_a_night_queues_a_scan_and_goes_on(night: Any) -> None:
    if reason := scan.why_not():
        pytest.skip(reason)
    assert ledger(night, "night with a scan") == {
        "discovered": 2, "fetched": 2, "scanned": 1, "staged": 1,
    }  # fmt: skip
    assert night.rows("select document_name, pages from staging.scans") == [("bao_cao_quet.pdf", 1)]


def test_without_tesseract_a_scan_is_set_aside_with_what_to_install(
    night: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", "")
    scan.why_not.cache_clear()
    try:
        night.load_night("night without tesseract")
        assert nightly.begin_recognition(f"{RECOGNITION}0") == []
    finally:
        scan.why_not.cache_clear()
    counts = ledger(night, "night without tesseract")
    assert (counts["unreadable"], counts.get("scanned")) == (1, None)
    ((reason, message),) = night.rows("select reason, message from staging.rejects")
    assert reason == "not_recognised"
    assert "tesseract-ocr-vie" in message


def test_a_run_without_time_leaves_a_scan_in_the_queue(night: Any) -> None:
    if reason := scan.why_not():
        pytest.skip(reason)
    run_id = f"{RECOGNITION}without time"
    (source,) = nightly.begin_recognition(run_id)
    counts = nightly.recognise(run_id, source, budget=timedelta(seconds=-1))
    assert counts == {"pages": 0, "complete": 0, "waiting": 1}


def test_a_recognised_scan_is_staged_by_its_own_run(
    recognised: tuple[Any, dict[str, int]],
) -> None:
    warehouse, counts = recognised
    assert counts == {"pages": 1, "complete": 1, "waiting": 0}
    assert ledger(warehouse, f"{RECOGNITION}1") == {"discovered": 1, "not_due": 1, "staged": 1}
    ((flags, text),) = warehouse.rows(
        "select flags, full_text from staging.documents where document_name = 'bao_cao_quet.pdf'"
    )
    assert "recognised" in flags
    assert "634/708 thủ tục hành chính, đạt 89,5%" in text
    assert (
        warehouse.rows(
            "select char_start, char_end from staging.observations inner join staging.documents"
            " using (document_id, extraction_version) where document_name = 'bao_cao_quet.pdf' and"
            " quote <> substring(full_text from char_start + 1 for char_end - char_start)"
        )
        == []
    )


def test_a_recognised_figure_is_believed_where_its_percent_agrees(
    recognised: tuple[Any, dict[str, int]],
) -> None:
    warehouse, _ = recognised
    believed = dict(
        warehouse.rows(
            "select trim_scale(value)::text, checks ->> 'ocr' from staging.observations"
            " inner join staging.documents using (document_id, extraction_version)"
            " where document_name = 'bao_cao_quet.pdf' and value is not null"
        )
    )
    assert believed["634"] == "passed"
    assert believed["105"] == "failed"
    assert None not in believed.values()


def test_what_was_recognised_is_not_recognised_again(
    recognised: tuple[Any, dict[str, int]],
) -> None:
    warehouse, _ = recognised
    assert nightly.begin_recognition(f"{RECOGNITION}2") == []
    warehouse.load_night("night after")
    assert ledger(warehouse, "night after") == {"discovered": 2, "unchanged": 2, "known": 2}


def test_a_killed_run_goes_on_behind_the_last_page(
    recognised: tuple[Any, dict[str, int]],
) -> None:
    """Of a document whose facts got lost before they were staged, the pages are still there."""
    warehouse, _ = recognised
    warehouse.change("delete from staging.documents where document_name = 'bao_cao_quet.pdf'")
    run_id = f"{RECOGNITION}3"
    (source,) = nightly.begin_recognition(run_id)
    assert nightly.recognise(run_id, source) == {"pages": 0, "complete": 1, "waiting": 0}
