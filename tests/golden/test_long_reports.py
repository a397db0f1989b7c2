"""Constructions that offices use in long reports, in sentences of our own."""

from datetime import date

import pytest

from tests.golden.figures import coded, in_full, times

SENTENCES: list[tuple[str, list[str]]] = [
    # parts named first, the total without its noun
    (
        "Kết quả kết nạp đảng viên năm 2021: tổng số 815 người, trong đó nữ 320 người.",
        ["party_members_admitted 815", "party_members_admitted 320 [nữ]"],
    ),
    (
        "Kết nạp 815 đảng viên, trong số này nữ là 320, người dân tộc thiểu số 388.",
        [
            "party_members_admitted 815",
            "party_members_admitted 320 [nữ]",
            "party_members_admitted 388 [người dân tộc thiểu số]",
        ],
    ),
    (
        "Kết nạp 815 đảng viên, trong đó dân tộc thiểu số là 388.",
        ["party_members_admitted 815", "party_members_admitted 388 [người dân tộc thiểu số]"],
    ),
    # a label that says when
    (
        "Kết quả tinh giản biên chế giai đoạn 2015 - 2021: tổng số 3.215 người.",
        ["staff_positions_cut 3215"],
    ),
    # posts held together without "là"
    (
        "Có 178 xã có Bí thư Đảng ủy đồng thời Chủ tịch HĐND, đạt 92,2%.",
        ["secretary_is_council_chair 178%92.2"],
    ),
    # full members
    (
        "Công nhận 120 đảng viên dự bị trở thành đảng viên chính thức.",
        ["party_members_made_full 120"],
    ),
    ("Chuyển 95 đảng viên dự bị thành đảng viên chính thức.", ["party_members_made_full 95"]),
    ("Chuyển 12 đảng viên đến nơi sinh hoạt khác.", []),
    # two models in one clause
    (
        "Có 45 xã bí thư đồng thời là chủ tịch HĐND và 12 xã bí thư kiêm chủ tịch UBND.",
        ["secretary_is_council_chair 45", "secretary_is_committee_chair_communes 12"],
    ),
    (
        "Có 45% số xã bí thư kiêm chủ tịch HĐND, 12% số xã bí thư kiêm chủ tịch UBND.",
        ["secretary_is_council_chair %45", "secretary_is_committee_chair_communes %12"],
    ),
    (
        "Đưa ra khỏi Đảng 14 đảng viên, trong đó xóa tên 9.",
        ["party_members_struck_off 14", "party_members_struck_off 9 [xóa tên]"],
    ),
    (
        "Bí thư Tỉnh ủy, đồng thời chủ tịch hội đồng, đã thăm 12 xã.",
        [],
    ),
    (
        "Còn 2 tổ chức đang tập trung củng cố; củng cố xong 7 tổ chức cơ sở đảng.",
        ["weak_party_orgs_under_consolidation 2", "weak_party_orgs_consolidated 7"],
    ),
    # tiers of the share that was told before another number
    (
        "Tỷ lệ hồ sơ đúng hạn đạt 98,6%, trễ hạn 1,4%. Cấp tỉnh đạt 99,2%, cấp xã 98,9%.",
        [
            "dossiers_on_time_share %98.6",
            "dossiers_on_time_share %99.2 [cấp tỉnh]",
            "dossiers_on_time_share %98.9 [cấp xã]",
        ],
    ),
]


@pytest.mark.parametrize(("sentence", "expected"), SENTENCES)
def test_a_construction_of_reports_is_read_in_full(sentence: str, expected: list[str]) -> None:
    assert [in_full(fact) for fact in coded(sentence)] == expected


@pytest.mark.parametrize(
    ("since", "begin"),
    [
        ("Đầu năm 2022 đến nay", "2022-01-01"),
        ("Năm 2022 đến nay", "2022-01-01"),
        ("Tháng 3/2022 đến nay", "2022-03-01"),
        ("Đầu tháng 3/2022 đến nay", "2022-03-01"),
        ("Đầu nhiệm kỳ 2020 - 2025 đến nay", "2020-01-01"),
    ],
)
def test_a_stretch_until_now_needs_no_word_for_since(since: str, begin: str) -> None:
    text = f"Tỉnh ủy Lạng Sơn thông tin báo chí\n{since}, tỉnh kết nạp 43 đảng viên.\n"
    assert times(text, date(2023, 6, 12)) == [f"43: {begin} – 2023-06-12"]


def test_a_year_behind_a_figure_begins_no_stretch() -> None:
    text = "Tỉnh ủy Lạng Sơn\nTỉnh ủy quyền từ 15 thủ tục năm 2019 đến nay là 94 thủ tục.\n"
    assert "94: … – 2023-06-12" in times(text, date(2023, 6, 12))
