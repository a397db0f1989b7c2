"""A part has one name, however a text says it."""

from pathlib import Path

import pytest

from sosanh.errors import InvalidCatalogue
from sosanh.extract.catalogue.breakdown_names import name_of_part, read_breakdown_names
from sosanh.settings import PROJECT

NAMES = read_breakdown_names(PROJECT / "seeds")


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("là nữ", "nữ"),
        ("đảng viên nữ", "nữ"),
        ("đang là học sinh THPT", "học sinh trung học phổ thông"),
        ("Cấp xã", "cấp xã"),
        ("cấp uỷ viên", "cấp ủy viên"),
        ("từ tỉnh xuống huyện", "từ tỉnh về huyện"),
        # in no row: as told, in the one spelling, but for what names somebody
        ("là giáo viên", "giáo viên"),
        ("thuộc khối Đảng", "khối Đảng"),
        ("phòng uỷ thác", "phòng ủy thác"),
        ("Uỷ ban Mặt trận", "Uỷ ban Mặt trận"),
        ("làm bí thư", "làm bí thư"),
    ],
)
def test_a_part_has_one_name(words: str, name: str) -> None:
    assert name_of_part(words, NAMES) == name


def test_each_name_is_its_own() -> None:
    assert {name_of_part(name, NAMES) for name in NAMES.values()} == {*NAMES.values()}


def test_a_wording_of_two_names_is_refused_with_its_line(tmp_path: Path) -> None:
    rows = "breakdown,wording\nnữ,nữ|phụ nữ\nphụ nữ,phụ nữ\n"
    (tmp_path / "breakdown_names.csv").write_text(rows, encoding="utf-8")
    with pytest.raises(InvalidCatalogue, match=r"line 3.*'phụ nữ'.*'nữ'"):
        read_breakdown_names(tmp_path)
