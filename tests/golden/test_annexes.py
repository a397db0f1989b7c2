"""Tables and nested lists at the end of administrative reports."""

import pytest

from tests.golden.figures import coded, in_full

ADMITTED, DISCIPLINED = "party_members_admitted", "party_members_disciplined"
ANNEXES: list[tuple[str, list[str]]] = [
    # the items of a list go on with the line above them
    (
        "3. Giám sát chuyên đề:\n+ Tổ chức đảng: 110\n+ Đảng viên: 305",
        ["party_orgs_supervised 110", "party_members_supervised 305"],
    ),
    ("Giám sát:\n- Phòng họp: 110\n- Ghế: 305", []),
    (
        "Kỷ luật đảng viên năm 2023:\n- Khiển trách: 98\n- Khai trừ: 8",
        [f"{DISCIPLINED} 98 [khiển trách]", f"{DISCIPLINED} 8 [khai trừ]"],
    ),
    (
        "Kỷ luật đảng năm 2023:\n- Tổ chức đảng: khiển trách 2, cảnh cáo 1\n"
        "- Đảng viên: khiển trách 98, cảnh cáo 30",
        [
            "party_orgs_disciplined 2 [khiển trách]",
            "party_orgs_disciplined 1 [cảnh cáo]",
            f"{DISCIPLINED} 98 [khiển trách]",
            f"{DISCIPLINED} 30 [cảnh cáo]",
        ],
    ),
    (
        "1. Kết nạp đảng viên:\n- Chỉ tiêu: 1.600\n- Thực hiện: 1.705",
        [f"{ADMITTED} 1600 target", f"{ADMITTED} 1705"],
    ),
    (
        "Mục tiêu năm 2024:\n+ Kết nạp 650 đảng viên\nKết quả năm 2023: Kết nạp 705 đảng viên.",
        [f"{ADMITTED} 650 target", f"{ADMITTED} 705"],
    ),
    # whose the row is, also where the label has no word for it, and the sum of all
    (
        "Kết quả kết nạp đảng viên\nTT | Đơn vị | Số kết nạp | Trong đó: nữ\n"
        "1 | Hải Hà | 215 | 110\n2 | Ba Chẽ | 66 | 30\n | Tổng | 705 | 300",
        [
            f"{ADMITTED} 215 @Hải Hà",
            f"{ADMITTED} 110 @Hải Hà [Trong đó: nữ]",
            f"{ADMITTED} 66 @Ba Chẽ",
            f"{ADMITTED} 30 @Ba Chẽ [Trong đó: nữ]",
            f"{ADMITTED} 705",
            f"{ADMITTED} 300 [Trong đó: nữ]",
        ],
    ),
    (
        "Xã, phường | Số chi bộ | Số đảng viên\nXã Tân An | 41 | 1.204\nXã Hùng Sơn | 12 | 310",
        [
            "party_cells 41 @xã Tân An",
            "party_members_total 1204 @xã Tân An",
            "party_cells 12 @xã Hùng Sơn",
            "party_members_total 310 @xã Hùng Sơn",
        ],
    ),
    # the title, or the head of the labels, says what was done
    (
        "Thi hành kỷ luật đảng viên\nHình thức | Số đảng viên\nCảnh cáo | 30\nTổng cộng | 140",
        [f"{DISCIPLINED} 30 [cảnh cáo]", f"{DISCIPLINED} 140"],
    ),
    (
        "Tinh giản biên chế năm 2023 | Số người\nCông chức | 30\nCộng | 120",
        ["staff_positions_cut 30", "staff_positions_cut 120"],
    ),
    # what stands beside it is something else
    (
        "Kết quả kết nạp đảng viên\nĐơn vị | Số chi bộ | Số đảng viên | Số kết nạp mới\n"
        "Hải Hà | 500 | 12.000 | 215",
        [f"{ADMITTED} 215 @Hải Hà"],
    ),
    (
        "Xếp loại đảng viên\nĐơn vị | Tổng số đảng viên được đánh giá | Hoàn thành xuất sắc\n"
        "Hải Hà | 9.000 | 1.500",
        ["party_members_rated_excellent 1500 @Hải Hà"],
    ),
    ("Đơn vị | Số doanh nghiệp | Số lao động\nHải Hà | 500 | 12.000", []),
]


@pytest.mark.parametrize(("text", "expected"), ANNEXES, ids=[text[:40] for text, _ in ANNEXES])
def test_a_list_and_a_table_are_read_with_the_lines_above_them(
    text: str, expected: list[str]
) -> None:
    facts = coded(f"Số liệu của tỉnh Quảng Ninh\n\n{text}")
    assert sorted(map(in_full, facts)) == sorted(expected)


@pytest.mark.parametrize(
    ("head", "ends"),
    [
        ("Nội dung | Quý I | Quý II | Cả năm 2023", ["2023-03-31", "2023-06-30", "2023-12-31"]),
        ("Nội dung | 2021 | 2022 | 2023", ["2021-12-31", "2022-12-31", "2023-12-31"]),
    ],
)
def test_each_column_has_the_time_of_its_head(head: str, ends: list[str]) -> None:
    facts = coded(f"Tin Quảng Ninh\n\n{head}\nĐảng viên được kết nạp | 31 | 40 | 170")
    assert [str(fact.period.period_to) for fact in facts] == ends


def test_a_plan_and_what_became_of_it_are_of_the_year_that_one_head_names() -> None:
    head = "Nội dung | Kế hoạch năm 2023 | Thực hiện"
    facts = coded(f"Tin Quảng Ninh\n\n{head}\nKết nạp đảng viên | 160 | 170")
    assert [(in_full(one), str(one.period.period_to)) for one in facts] == [
        ("party_members_admitted 170/160", "2023-12-31")
    ]
