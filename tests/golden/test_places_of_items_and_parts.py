"""Whose a figure is in the next item of a list and below a name in capitals; hard negatives."""

import pytest

from tests.golden.figures import placed

STAFF, CUT = "staff_positions_cut", "administrative_procedures_cut"
ADMITTED, DISCIPLINED = "party_members_admitted", "party_members_disciplined"
ON_TIME, ONLINE = "dossiers_on_time_share", "online_dossiers_share"
BEFORE, AFTER = "administrative_units_before", "administrative_units_after"
HEAD = "Kết quả công tác năm 2022 của tỉnh Lào Cai\n\n"

TEXTS: list[tuple[str, list[str]]] = [
    (  # two names in capitals part a text on several provinces, also where one of them leads it
        "Công bố chỉ số năm 2022\n\nCao Bằng dẫn đầu, Cao Bằng tăng 3 bậc. Lai Châu xếp cuối.\n\n"
        "CAO BẰNG. Năm 2022, tỉnh cắt giảm 61 thủ tục hành chính.\n\n"
        "LAI CHÂU. Một cán bộ sở kể chuyện mất điểm. Cả năm, hồ sơ trực tuyến của tỉnh mới đạt "
        "21,3%. Tỉnh đã tinh giản 88 biên chế.\n",
        [f"04 {CUT} 61", f"12 {ONLINE} %21.3", f"12 {STAFF} 88"],
    ),
    (  # one name alone parts nothing
        "Lào Cai học cách làm mới\n\nTỉnh Lào Cai kết nạp 1.310 đảng viên năm 2022.\n\n"
        "YÊN BÁI. Đoàn của Lào Cai đến đây hai ngày.\n\nNăm 2022, tỉnh kỷ luật 37 đảng viên.\n",
        [f"10 {ADMITTED} 1310", f"10 {DISCIPLINED} 37"],
    ),
    (  # whose official has the word, where only a colon and a quote say so
        f"{HEAD}Tỉnh ủy Lào Cai họp.\n\nTrưởng đoàn công tác của tỉnh Yên Bái tâm sự: “Mỗi nơi "
        "một khó”. Năm 2022, tỉnh tinh giản 96 người.\n\nTỉnh kết nạp 1.310 đảng viên.\n",
        [f"15 {STAFF} 96", f"10 {ADMITTED} 1310"],
    ),
    (  # a paragraph on the whole country, and one that only begins with it
        f"{HEAD}Trên phạm vi cả nước, các bộ, ngành cắt giảm 2.094 thủ tục hành chính. Số biên chế "
        "được tinh giản là 9.815 người.\n\nTrong năm, tỉnh tinh giản 99 người.\n\n"
        "Trên cả nước, 9.815 người được tinh giản. Tỉnh kỷ luật 31 đảng viên. Năm 2021, kết nạp "
        "1.204 đảng viên.\n",
        [
            f"-- {CUT} 2094 @cả nước",
            f"-- {STAFF} 9815 @cả nước",
            f"10 {STAFF} 99",
            f"10 {DISCIPLINED} 31",
            f"10 {ADMITTED} 1204",
        ],
    ),
    (  # the next item of a list is of the whole again, an item below it is not
        f"{HEAD}- Tỷ lệ hồ sơ giải quyết đúng hạn đạt 98,1%. Huyện Bát Xát có tỷ lệ thấp nhất "
        "(91,2%).\n- Tỷ lệ hồ sơ nộp trực tuyến đạt 41,7%.\n- Huyện Sa Pa:\n+ Kết nạp 120 đảng "
        "viên.\n+ Kỷ luật 3 đảng viên.\n",
        [
            f"10 {ON_TIME} %98.1",
            f"10 {ON_TIME} %91.2 @Bát Xát",
            f"10 {ONLINE} %41.7",
            f"10 {ADMITTED} 120 @Sa Pa",
            f"10 {DISCIPLINED} 3 @Sa Pa",
        ],
    ),
    (  # a numbered heading ends what a district was named for; one that names it does not
        f"{HEAD}1. Kết nạp đảng viên\nHuyện Bát Xát mới kết nạp 31 đảng viên, thấp nhất tỉnh.\n\n"
        "2. Tinh giản biên chế\nĐã tinh giản 119 người.\n\n3. Huyện Sa Pa\nGiảm 2 phòng.\n",
        [
            f"10 {ADMITTED} 31 @Bát Xát",
            f"10 {STAFF} 119",
            "10 bodies_cut 2 @Sa Pa",
        ],
    ),
    (  # several units behind a figure have it together; each with its own has that
        f"{HEAD}Tỉnh giảm 3 phòng ở Sở Y tế và Sở Xây dựng. Xóa tên 9 đảng viên ở huyện Sa Pa và "
        "huyện Bát Xát. Kết nạp 12 đảng viên ở huyện Sa Pa, 14 đảng viên ở huyện Bát Xát.\n",
        [
            "10 bodies_cut 3 @Sở Y tế và Sở Xây dựng",
            "10 party_members_struck_off 9 @huyện Sa Pa và huyện Bát Xát",
            f"10 {ADMITTED} 12 @Sa Pa",
            f"10 {ADMITTED} 14 @Bát Xát",
        ],
    ),
    (  # a pair of a district beside that of all; one that is told of alone goes on
        f"{HEAD}Toàn tỉnh từ 164 xã, phường, thị trấn còn 152. Huyện Bảo Thắng giảm nhiều, từ 15 "
        "xã xuống còn 12 xã, thị trấn. Sau sắp xếp, 420 người được tinh giản biên chế.\n\n"
        "Huyện Bảo Yên từ 18 xã còn 17 xã. Năm 2022, kết nạp 88 đảng viên.\n",
        [
            f"10 {BEFORE} 164",
            f"10 {AFTER} 152",
            f"10 {BEFORE} 15 @Bảo Thắng",
            f"10 {AFTER} 12 @Bảo Thắng",
            f"10 {STAFF} 420",
            f"10 {BEFORE} 18 @Bảo Yên",
            f"10 {AFTER} 17 @Bảo Yên",
            f"10 {ADMITTED} 88 @Bảo Yên",
        ],
    ),
]


@pytest.mark.parametrize(("text", "expected"), TEXTS, ids=[one[0][:60] for one in TEXTS])
def test_a_figure_is_of_the_place_that_its_item_or_part_is_on(
    text: str, expected: list[str]
) -> None:
    found = placed(text)
    assert [one for one in expected if one not in found] == []
