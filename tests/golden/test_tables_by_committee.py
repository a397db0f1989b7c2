"""Tables with a row for each committee or office, whose heads and titles name these as owners."""

import pytest

from tests.golden.figures import placed, told

HEAD = "Tỉnh ủy Ninh Bình báo cáo kết quả công tác năm 2023 của tỉnh Ninh Bình\n\n"
ADMITTED, FULL = "party_members_admitted", "party_members_made_full"
TABLES: list[tuple[str, list[str]]] = [
    # whose figures they are is not what is counted
    (
        "Kết nạp ở một số đảng bộ:\n\nĐảng bộ\tNăm 2022\tNăm 2023\tĐảng viên chính thức năm 2023\n"
        "Nho Quan\t201\t214\t187",
        [
            f"37 {ADMITTED} 201 @Nho Quan",
            f"37 {ADMITTED} 214 @Nho Quan",
            f"37 {FULL} 187 @Nho Quan",
        ],
    ),
    (
        "Kết quả kết nạp của các đơn vị:\n\nĐơn vị | Chỉ tiêu | Kết nạp | Chính thức\n"
        "Nho Quan | 200 | 214 | 187",
        [f"37 {ADMITTED} 214/200 @Nho Quan", f"37 {FULL} 187 @Nho Quan"],
    ),
    (
        "Kỷ luật đảng viên theo đảng bộ:\n\nĐảng bộ | Năm 2022 | Năm 2023\nNho Quan | 14 | 9",
        [
            "37 party_members_disciplined 14 @Nho Quan",
            "37 party_members_disciplined 9 @Nho Quan",
        ],
    ),
    (
        "Kết quả thi hành kỷ luật:\n\nĐảng bộ | Tổ chức đảng | Đảng viên\nNho Quan | 1 | 14",
        [
            "37 party_orgs_disciplined 1 @Nho Quan",
            "37 party_members_disciplined 14 @Nho Quan",
        ],
    ),
    (
        "Tinh giản biên chế ở các cơ quan\n\nCơ quan | Giao năm 2023 | Đã giảm | Còn\n"
        "Sở Y tế | 120 | 6 | 114",
        ["37 staff_positions_cut 6 @Sở Y tế"],
    ),
    # a label may have the word for what it is, or be a force
    (
        "Kết nạp ở các đảng bộ:\n\nĐảng bộ | Năm 2022 | Năm 2023\nThành phố Ninh Bình | 150 | 160\n"
        "Quân sự tỉnh | 12 | 14",
        [
            f"37 {ADMITTED} 150 @thành phố Ninh Bình",
            f"37 {ADMITTED} 160 @thành phố Ninh Bình",
            f"37 {ADMITTED} 12 @Quân sự tỉnh",
            f"37 {ADMITTED} 14 @Quân sự tỉnh",
        ],
    ),
    # what there is, by committees without their word
    (
        "Phụ lục: tổ chức cơ sở đảng, chi bộ, đảng viên\n\nĐảng bộ | TCCSĐ | Chi bộ | Đảng viên\n"
        "Nho Quan | 51 | 402 | 9.871",
        [
            "37 grassroots_party_orgs 51 @Nho Quan",
            "37 party_cells 402 @Nho Quan",
            "37 party_members_total 9871 @Nho Quan",
        ],
    ),
    # some of them, and what nobody can tell
    ("Kết quả học tập nghị quyết:\n\nHuyện | Chi bộ | Đảng viên\nNho Quan | 402 | 9.871", []),
    ("Kết quả kiểm tra của các đảng bộ:\n\nĐảng bộ | Năm 2022 | Năm 2023\nNho Quan | 14 | 9", []),
    ("Kết quả giảm nghèo theo huyện\n\nHuyện | Số hộ nghèo | Đã giảm\nNho Quan | 402 | 87", []),
    ("Phân loại đảng viên\n\nĐảng bộ | Chính thức | Dự bị\nNho Quan | 9.120 | 214", []),
]


@pytest.mark.parametrize(("text", "figures"), TABLES, ids=[one[0][:40] for one in TABLES])
def test_a_table_by_committee_counts_what_its_heads_and_title_say(
    text: str, figures: list[str]
) -> None:
    assert placed(HEAD + text) == figures


def test_who_inspected_is_a_part_named_by_its_row() -> None:
    table = (
        "Kiểm tra, giám sát năm 2023\n\nChủ thể | Tổ chức đảng được kiểm tra | Đảng viên được kiểm "
        "tra\nUBKT Tỉnh ủy | 6 | 11\nỦy ban kiểm tra đảng ủy cơ sở | 120 | 310\n"
        "Toàn tỉnh | 126 | 321"
    )
    found = [(one.value, one.breakdown) for one in told(HEAD + table)]
    assert found == [
        (6, "ủy ban kiểm tra cấp tỉnh"),
        (11, "ủy ban kiểm tra cấp tỉnh"),
        (120, "ủy ban kiểm tra cơ sở"),
        (310, "ủy ban kiểm tra cơ sở"),
        (126, None),
        (321, None),
    ]
