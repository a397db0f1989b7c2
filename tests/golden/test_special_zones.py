"""A đặc khu is a commune wherever communes are spoken of.

Each text is our own; the figures are read off it by hand, in the order of the text.
"""

import pytest

from sosanh.facts import ReformModel
from tests.golden.figures import extraction, placed

TEXTS: list[tuple[str, list[str]]] = [
    # the one named before
    (
        "Năm 2025, tỉnh Quảng Ninh kết nạp 2.105 đảng viên. Tại đặc khu Vân Đồn, công tác này "
        "chuyển biến rõ. Đặc khu này kết nạp 31 đảng viên.",
        [
            "22 party_members_admitted 2105",
            "22 party_members_admitted 31 @đặc khu Vân Đồn",
        ],
    ),
    # each of them
    (
        "Năm 2025, tỉnh An Giang kết nạp 2.105 đảng viên; xã Phú Hòa, đặc khu Kiên Hải, mỗi đặc "
        "khu, xã kết nạp 15 đảng viên.",
        [
            "91 party_members_admitted 2105",
            "91 party_members_admitted 15 @xã Phú Hòa",
            "91 party_members_admitted 15 @đặc khu Kiên Hải",
        ],
    ),
    # some of them with what was to be reached
    (
        "Năm 2025, tỉnh Quảng Ninh kết nạp 2.105 đảng viên. Các đặc khu đạt trên 80%: Vân Đồn "
        "31/35, Cô Tô 12/14.",
        [
            "22 party_members_admitted 2105",
            "22 party_members_admitted 31/35 @Vân Đồn",
            "22 party_members_admitted 12/14 @Cô Tô",
        ],
    ),
    # what only some reach is nobody's figure, and two named ones are not all that are merged
    (
        "Năm 2025, tỉnh Quảng Ninh giải quyết hồ sơ đúng hạn 98,5%; nhiều đặc khu đạt trên 99%.",
        ["22 dossiers_on_time_share %98.5"],
    ),
    ("Năm 2025, tỉnh Quảng Ninh nhập 2 đặc khu Vân Đồn và Cô Tô.", []),
]


@pytest.mark.parametrize(("text", "figures"), TEXTS)
def test_a_figure_of_a_special_zone_is_its_own(text: str, figures: list[str]) -> None:
    assert placed(text) == figures


@pytest.mark.parametrize("units", ["2 đặc khu", "46 khu dân cư"])
def test_a_model_covers_as_many_units_as_are_counted(units: str) -> None:
    text = f"Năm 2025, tỉnh Quảng Ninh có tổ công nghệ số cộng đồng ở {units}."
    (model,) = (fact for fact in extraction(text).facts if isinstance(fact, ReformModel))
    assert model.evidence.quote.endswith(units)
