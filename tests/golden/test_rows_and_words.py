"""Rows that leave words out, numbers in words, and what only some units reached."""

import pytest

from tests.golden.figures import coded, in_full

ADMITTED, DISCIPLINED = "party_members_admitted", "party_members_disciplined"
SENTENCES: list[tuple[str, list[str]]] = [
    # a row of places or years goes on, with a dash, with "có" or in parentheses
    ("Kết nạp 1.705 đảng viên, năm 2022 - 1.610.", [f"{ADMITTED} 1705", f"{ADMITTED} 1610"]),
    (
        "Tiên Yên có 74 đảng viên được kết nạp, Ba Chẽ có 50, Hải Hà có 103.",
        [f"{ADMITTED} 74 @Tiên Yên", f"{ADMITTED} 50 @Ba Chẽ", f"{ADMITTED} 103 @Hải Hà"],
    ),
    (
        "Tiên Yên (74 đảng viên được kết nạp), Ba Chẽ (50 đảng viên), Hải Hà (64).",
        [f"{ADMITTED} 74 @Tiên Yên", f"{ADMITTED} 50 @Ba Chẽ", f"{ADMITTED} 64 @Hải Hà"],
    ),
    (
        "Trong 1.705 đảng viên mới, Tiên Yên dẫn đầu với 260 đảng viên, rồi đến Ba Chẽ (248).",
        [f"{ADMITTED} 1705", f"{ADMITTED} 260 @Tiên Yên", f"{ADMITTED} 248 @Ba Chẽ"],
    ),
    (
        "Năm 2023 xóa tên 64 đảng viên, trong khi cả giai đoạn 2020 - 2022 là 150 đảng viên.",
        ["party_members_struck_off 64", "party_members_struck_off 150"],
    ),
    (
        "Số tổ chức đảng và đảng viên của huyện Tiên Yên bị kỷ luật lần lượt là 3 và 19.",
        ["party_orgs_disciplined 3 @Tiên Yên", f"{DISCIPLINED} 19 @Tiên Yên"],
    ),
    (
        "Có 1.705 đảng viên mới, tăng 12% so với năm trước (1.522 đảng viên).",
        [f"{ADMITTED} 1705 Δ12%", f"{ADMITTED} 1522"],
    ),
    (
        "Kết nạp 402 đảng viên, nâng tổng số đảng viên mới trong năm lên 1.555.",
        [f"{ADMITTED} 402", f"{ADMITTED} 1555"],
    ),
    (
        "Tinh giản 120 người, trong đó nghỉ hưu trước tuổi 101, thôi việc ngay 19.",
        [
            "staff_positions_cut 120",
            "staff_positions_cut 101 [nghỉ hưu trước tuổi]",
            "staff_positions_cut 19 [thôi việc ngay]",
        ],
    ),
    # other words for the deed
    ("Đội ngũ đảng viên được bổ sung thêm 1.705 người.", [f"{ADMITTED} 1705"]),
    ("Đưa ra khỏi Đảng bằng hình thức khai trừ 9 đảng viên.", [f"{DISCIPLINED} 9 [khai trừ]"]),
    ("Trưởng thôn kiêm bí thư chi bộ ở 448 thôn.", ["cell_secretary_is_village_head 448"]),
    ("Mở các lớp bồi dưỡng với sự tham gia của 3.120 cán bộ.", ["officials_trained 3120"]),
    ("Đặc khu Vân Đồn có 61 chi bộ.", ["party_cells 61 @đặc khu Vân Đồn"]),
    # numbers in words, all of them
    ("Hai trăm linh ba đảng viên bị kỷ luật.", [f"{DISCIPLINED} 203"]),
    ("Một trăm lẻ năm đảng viên bị kỷ luật.", [f"{DISCIPLINED} 105"]),
    # an aim that was surpassed is none
    (
        "Nhiều nơi vượt chỉ tiêu như: Đảng bộ Tiên Yên kết nạp 74 đảng viên.",
        [f"{ADMITTED} 74 @Tiên Yên"],
    ),
    ("Phấn đấu hoàn thành chỉ tiêu kết nạp 74 đảng viên.", [f"{ADMITTED} 74 target"]),
    # a name that holds the word for a wish
    (
        "Đảng bộ TP. Cần Thơ kết nạp 1.800 đảng viên. Tiên Yên 31, Ba Chẽ 15.",
        [f"{ADMITTED} 1800", f"{ADMITTED} 31 @Tiên Yên", f"{ADMITTED} 15 @Ba Chẽ"],
    ),
    (
        "Trong số các huyện thì Tiên Yên kết nạp đảng viên nhiều nhất với 211 người.",
        [f"{ADMITTED} 211 @Tiên Yên"],
    ),
    (
        'Ông B, Trưởng ban Tổ chức Tỉnh ủy Quảng Ninh: "Chúng tôi kết nạp 31 đảng viên".',
        [f"{ADMITTED} 31"],
    ),
    ("Phường Việt Hưng kết nạp 31 đảng viên.", [f"{ADMITTED} 31 @phường Việt Hưng"]),
    ("Hội nghị xã Hội Nông dân nêu kết nạp 31 đảng viên.", [f"{ADMITTED} 31"]),
    # what some units reached, or each of them, is no number of the province
    ("Có 5 địa phương kết nạp trên 100 đảng viên.", []),
    ("Mỗi chi bộ ở các thôn kết nạp từ 1 đến 2 đảng viên.", []),
    ("Nhiều chi bộ ba năm không kết nạp được đảng viên nào.", []),
    ("Cả tỉnh không kết nạp được đảng viên nào.", [f"{ADMITTED} 0"]),
    ("Nhận 31 đơn tố cáo thuộc diện giải quyết.", []),
]


@pytest.mark.parametrize(("text", "expected"), SENTENCES, ids=[text[:40] for text, _ in SENTENCES])
def test_what_a_row_leaves_out_is_gone_on_with_and_what_some_reached_is_not(
    text: str, expected: list[str]
) -> None:
    facts = coded(f"Tin ở tỉnh Quảng Ninh\n{text}")
    assert sorted(map(in_full, facts)) == sorted(expected)
