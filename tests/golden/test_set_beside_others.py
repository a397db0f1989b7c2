"""Figures set beside those of others: of a neighbour, of more years, of tiers, of an aim."""

import pytest

from tests.golden.figures import coded, in_short, placed

WHOLES: list[tuple[str, list[str]]] = [
    (
        "Năm 2021, tỉnh Trà Vinh kết nạp 1.310 đảng viên; Bến Tre ít hơn, 1.204 người.",
        ["84 party_members_admitted 1310", "83 party_members_admitted 1204"],
    ),
    (
        "Năm 2021, tỉnh Trà Vinh kỷ luật 96 đảng viên, ở Bến Tre là 141.",
        ["84 party_members_disciplined 96", "83 party_members_disciplined 141"],
    ),
    (
        "Năm 2021, tỉnh Trà Vinh kỷ luật 96 đảng viên. Ở tỉnh láng giềng Bến Tre, con số của 6 "
        "tháng là 141.",
        ["84 party_members_disciplined 96", "83 party_members_disciplined 141"],
    ),
    # by how much, and where they come from
    (
        "Năm 2021, tỉnh Trà Vinh kết nạp 1.310 đảng viên; nhiều hơn năm trước 106.",
        ["84 party_members_admitted 1310"],
    ),
    (
        "Năm 2021, tỉnh Trà Vinh kết nạp 1.310 đảng viên, trong đó 80 người quê ở Bến Tre.",
        ["84 party_members_admitted 1310", "84 party_members_admitted 80 [quê ở Bến Tre]"],
    ),
]
SENTENCES: list[tuple[str, list[str]]] = [
    (
        "Năm 2019, tỉnh tinh giản 412 biên chế. Nếu tính từ năm 2015 đến nay, con số này là 1.530 "
        "người.",
        ["staff_positions_cut 412", "staff_positions_cut 1530"],
    ),
    (
        "Bước sang năm 2025, chỉ tiêu kết nạp được giao là 1.450 đảng viên.",
        ["party_members_admitted 1450"],
    ),
    (
        "Chỉ tiêu kết nạp năm 2025 được giao cho Đảng bộ tỉnh là 1.450 đảng viên.",
        ["party_members_admitted 1450"],
    ),
    # what is given is no aim to admit
    ("Năm 2025, tỉnh kết nạp đảng viên ở nơi khó, được giao cho huyện 14 đồng chí cán bộ.", []),
    (
        "Toàn tỉnh có 112 xã; tỷ lệ nộp trực tuyến ba tháng qua là 71,5%. Hồ sơ giấy đã ít dần.",
        ["online_dossiers_share %71.5"],
    ),
    ("Toàn tỉnh có 112 trường; tỷ lệ nộp học phí trực tuyến ba tháng qua là 71,5%.", []),
    (
        "Tỷ lệ hồ sơ đúng hạn của cấp xã là 98,2%, của các sở, ban, ngành 91,7%.",
        ["dossiers_on_time_share %98.2", "dossiers_on_time_share %91.7"],
    ),
]


@pytest.mark.parametrize(("text", "expected"), WHOLES)
def test_a_figure_of_another_province_is_its_own(text: str, expected: list[str]) -> None:
    assert placed(text) == expected


@pytest.mark.parametrize(("text", "expected"), SENTENCES)
def test_what_is_told_again_of_others_is_read(text: str, expected: list[str]) -> None:
    assert [in_short(fact) for fact in coded(text)] == expected
