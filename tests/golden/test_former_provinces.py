"""Provinces that were merged in July 2025, in texts of later days, and their figures since then."""

from datetime import date

import pytest

from tests.golden.figures import in_full, told

TEXTS: list[tuple[str, date, list[tuple[str | None, str]]]] = [
    (
        "Tây Ninh sau hợp nhất\nNgày 5/11/2025, tỉnh Tây Ninh tổng kết. Từ ngày 1/7/2025, Long An "
        "kết nạp 231 đảng viên. Toàn tỉnh kết nạp 441 đảng viên.\n",
        date(2025, 11, 5),
        [
            ("80", "party_members_admitted 231 @Long An"),
            ("80", "party_members_admitted 441"),
        ],
    ),
    (
        "Ba tháng hai cấp\nNgày 30/9/2025, UBND tỉnh Gia Lai họp. Từ ngày 1/7/2025, toàn tỉnh nhận "
        "9.000 hồ sơ, đúng hạn 97,2%. Khu vực Bình Định (cũ) đúng hạn 98,1%, khu vực Gia Lai cũ "
        "đúng hạn 96,4%.\n",
        date(2025, 9, 30),
        [
            ("52", "dossiers_on_time_share %97.2"),
            ("52", "dossiers_on_time_share %98.1 @Bình Định"),
            ("52", "dossiers_on_time_share %96.4 @Gia Lai"),
        ],
    ),
    # for the time before they are what they were
    (
        "Tinh gọn\nNgày 12/9/2025, tỉnh Lâm Đồng cho biết năm 2024 Đắk Nông giảm 12 phòng.\n",
        date(2025, 9, 12),
        [("67", "bodies_cut 12")],
    ),
    (
        "Kết nạp ở Bình Dương\nNgày 3/7/2024, Tỉnh ủy Bình Dương cho biết 6 tháng đầu năm 2024 kết "
        "nạp 812 đảng viên. Nay đã hợp nhất các chi bộ nhỏ.\n",
        date(2024, 7, 3),
        [("74", "party_members_admitted 812")],
    ),
]


@pytest.mark.parametrize(("text", "day", "expected"), TEXTS, ids=lambda one: str(one)[:20])
def test_a_merged_province_is_a_part_of_what_it_became(
    text: str, day: date, expected: list[tuple[str | None, str]]
) -> None:
    assert [(one.scope.province, in_full(one)) for one in told(text, day)] == expected
