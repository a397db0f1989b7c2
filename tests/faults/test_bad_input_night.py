"""A night over a folder of everything that goes wrong with files, beside one good report."""

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from sosanh.settings import PROJECT

pytestmark = pytest.mark.slow

SENTENCE = "Năm 2024, toàn Đảng bộ tỉnh đã kết nạp 1.512 đảng viên, đạt 104,2% chỉ tiêu kế hoạch. "
ENGLISH = (
    "In 2024 the provincial Party committee admitted 1,512 new members, 104.2 per cent of what it "
    "had planned, and disciplined 81 members after inspections in every district. "
)
REASONS = {
    "bang_tieng_anh.txt": "foreign_language",
    "hong_giua_chung.pdf": "damaged",
    "khong_phai_utf8.txt": "encoding",
    "nam_muoi_mb.txt": "too_large",
    "rac_nhi_phan.txt": "binary",
    "trong.txt": "empty",
}


@pytest.fixture(scope="module")
def folder(tmp_path_factory) -> Path:
    folder = tmp_path_factory.mktemp("bad_input")
    pdf = (PROJECT / "samples" / "da_nang" / "da_nang_mo_hinh_2025.pdf").read_bytes()
    page = (SENTENCE * 6).encode()
    for name, data in {
        "bang_tieng_anh.txt": ENGLISH.encode(),
        "hong_giua_chung.pdf": pdf[: len(pdf) // 8],
        "khong_phai_utf8.txt": page[:200] + b"\xff\xfe\xfa" + page[200:],
        "khong_ro_tinh.txt": page,
        "nam_muoi_mb.txt": page * (50 * 1024 * 1024 // len(page) + 1),
        "rac_nhi_phan.txt": bytes(range(256)) * 16,
        "trong.txt": b"",
        "bac_ninh.txt": (PROJECT / "samples/bac_ninh/bac_ninh_tong_ket_2024.txt").read_bytes(),
    }.items():
        (folder / name).write_bytes(data)
    return folder


@pytest.fixture(scope="module")
def night(warehouse, airflow, folder) -> subprocess.CompletedProcess[str]:
    warehouse.declare(f"mixed,,Kho lưu,press,folder,{folder},true,false,")
    return subprocess.run(
        [sys.executable, "-m", "sosanh", "run"],
        env=os.environ | {"SOSANH_HOME": str(airflow), "SOSANH_SOURCES": str(warehouse.sources)},
        cwd=PROJECT,
        capture_output=True,
        text=True,
        timeout=300,
        check=False,
    )


def test_bad_input_does_not_fail_a_night(night):
    assert night.returncode == 0, night.stdout + night.stderr


def test_the_counts_are_shown_and_each_document_that_was_set_aside_is_named(night):
    assert re.search(
        r"mixed +8 discovered, 0 unchanged, 2 staged, 6 rejected: accepted", night.stdout
    )
    assert "2 documents staged, 6 rejected, 0 unchanged" in night.stdout
    for name, reason in REASONS.items():
        # the reason's code, then what was expected and found
        assert re.search(rf"{name} set aside: {reason}: expected .* found", night.stdout)


def test_each_bad_document_is_a_reject_with_its_reason(night, warehouse):
    rejects = warehouse.rows("select document_name, reason, message from staging.rejects")
    assert {name: reason for name, reason, _ in rejects} == REASONS
    assert all(len(message) > 20 for *_, message in rejects)


def test_a_document_without_a_province_is_staged_with_a_flag(night, warehouse):
    assert warehouse.rows(
        "select document_name, province_code, flags from staging.documents order by 1"
    ) == [("bac_ninh.txt", "27", []), ("khong_ro_tinh.txt", None, ["no_province"])]


def test_the_good_report_reaches_readers(night, warehouse):
    assert ("bac_ninh.txt", "27") in warehouse.rows(
        "select document_name, province_code from marts.dim_documents"
    )
