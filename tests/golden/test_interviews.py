"""Answers in interviews: first person, spoken order, figures that lean on the question."""

import pytest

from tests.golden.figures import in_full, told

SENTENCES: list[tuple[str, list[str]]] = [
    (
        "Trao đổi với phóng viên, ông Nguyễn Văn Hùng, Phó Trưởng Ban Tổ chức Tỉnh ủy "
        'Quảng Bình, cho biết: "Sáu tháng đầu năm 2023 chúng tôi đã kết nạp được 1.012 '
        "quần chúng ưu tú vào Đảng, so với chỉ tiêu Tỉnh ủy giao cả năm là 2.000 thì mới "
        'đạt hơn một nửa".',
        ["party_members_admitted 1012/2000"],
    ),
    (
        "PV: Thưa ông, kết quả phát triển đảng viên của tỉnh Hà Giang năm 2022 ra "
        "sao?\nÔng Trần Đức Quý: Năm 2022, toàn tỉnh kết nạp được 2.516 đảng viên so với "
        "chỉ tiêu 2.400, nghĩa là vượt 116 đồng chí. Trong số đó, đảng viên là người dân "
        "tộc thiểu số chiếm 1.903 đồng chí.",
        [
            "party_members_admitted 2516/2400",
            "party_members_admitted 1903 [người dân tộc thiểu số]",
        ],
    ),
    (
        "PV: Công tác kiểm tra của Đảng bộ tỉnh Lào Cai năm 2021 có gì đáng chú ý?\nĐồng "
        "chí Lê Thị Hoa: Năm qua, cấp ủy các cấp chúng tôi kiểm tra được 212 tổ chức "
        "đảng, 640 đảng viên; về giám sát thì được 180 tổ chức, 420 đảng viên. Phải kỷ "
        "luật thì có 3 tổ chức đảng và 97 đảng viên.",
        [
            "party_orgs_inspected 212",
            "party_members_inspected 640",
            "party_orgs_supervised 180",
            "party_members_supervised 420",
            "party_orgs_disciplined 3 planned",
            "party_members_disciplined 97 planned",
        ],
    ),
    (
        'Ông Phạm Quốc Toản, Chủ nhiệm Ủy ban Kiểm tra Tỉnh ủy Bình Định, nói: "Từ đầu '
        "năm 2024 đến giờ, chúng tôi đã xem xét, thi hành kỷ luật 41 đảng viên. Khiển "
        'trách là 27, cảnh cáo là 9, khai trừ 5 đồng chí".',
        [
            "party_members_disciplined 41",
            "party_members_disciplined 27 [khiển trách]",
            "party_members_disciplined 9 [cảnh cáo]",
            "party_members_disciplined 5 [khai trừ]",
        ],
    ),
    (
        "PV: Sau sắp xếp, bộ máy của tỉnh Vĩnh Long tinh gọn thế nào, thưa bà?\nBà Võ Thị "
        "Mai: Đến hết năm 2020, tỉnh đã giảm được 62 đầu mối bên trong, biên chế thì giảm"
        " 1.104 người so với năm 2015. Riêng khối sự nghiệp giảm 890 người.",
        ["bodies_cut 62", "staff_positions_cut 1104", "staff_positions_cut 890 @khối sự nghiệp"],
    ),
    (
        '"Toàn tỉnh Kon Tum hiện có 32.410 đảng viên, sinh hoạt ở 512 tổ chức cơ sở đảng.'
        ' Mỗi năm chúng tôi kết nạp khoảng 1.400 đảng viên mới", ông A Hùng, Trưởng Ban '
        "Tổ chức Tỉnh ủy Kon Tum, chia sẻ.",
        ["party_members_total 32410", "grassroots_party_orgs 512"],
    ),
    (
        "PV: Xin bà cho biết tỷ lệ hồ sơ trực tuyến của tỉnh Bến Tre năm 2023?\nBà Nguyễn "
        "Thị Bé Mười: Con số ấy của năm 2023 là 71,4%, trong khi năm 2022 chỉ có 48,2%. "
        "Còn tỷ lệ giải quyết đúng hạn thì chúng tôi giữ được ở mức 99,1%.",
        [
            "online_dossiers_share %71.4",
            "online_dossiers_share %48.2",
            "dossiers_on_time_share %99.1",
        ],
    ),
    (
        "Theo ông Đỗ Văn Bảy, Bí thư Huyện ủy Gò Dầu (Tây Ninh), năm 2019 huyện có 27 ấp "
        'thì 25 ấp đã thực hiện bí thư chi bộ kiêm trưởng ấp. "Cả 9 xã, thị trấn của '
        'huyện đều có bí thư đồng thời là chủ tịch HĐND", ông Bảy nói thêm.',
        ["cell_secretary_is_village_head 25/27 @Gò Dầu", "secretary_is_council_chair 9 @Gò Dầu"],
    ),
    (
        "PV: Năm 2018, việc thi tuyển lãnh đạo của tỉnh Quảng Ninh đạt kết quả gì?\n- Năm "
        "2018, tỉnh đưa ra thi tuyển 24 chức danh lãnh đạo cấp phòng, có 22 chức danh "
        "chọn được người.",
        ["leadership_posts_opened_to_exam 24", "leadership_posts_filled_by_exam 22/24"],
    ),
    (
        'Bà Hà Thị Nga, Phó Bí thư Thường trực Tỉnh ủy Sơn La, trả lời: "Tính đến cuối '
        "năm 2022, Đảng bộ tỉnh có 93.120 đảng viên rồi, trong khi đầu nhiệm kỳ con số ấy"
        ' mới là 84.600".',
        ["party_members_total 93120", "party_members_total 84600"],
    ),
    (
        "PV: Công tác củng cố chi bộ yếu ở tỉnh Đắk Nông ra sao?\nÔng Y Thanh: Đầu năm "
        "2021 còn 14 chi bộ yếu kém. Đến tháng 11, chúng tôi đã củng cố được 11 chi bộ, "
        "còn 3 chi bộ đang tiếp tục củng cố.",
        ["weak_party_orgs_consolidated 11", "weak_party_orgs_under_consolidation 3"],
    ),
    (
        "Ông Lò Văn Chiến, Bí thư Đảng ủy xã Mường Giôn (huyện Quỳnh Nhai, tỉnh Sơn La), "
        'kể: "Hồi năm 2015 xã tôi chỉ có 210 đảng viên, nay đã có 342 đảng viên. Năm '
        'ngoái kết nạp được 18 người".',
        [
            "party_members_total 210 @xã Mường Giôn",
            "party_members_total 342 @xã Mường Giôn",
            "party_members_admitted 18 @xã Mường Giôn",
        ],
    ),
    (
        "PV: Tỉnh Hậu Giang đã cắt giảm được bao nhiêu thủ tục hành chính?\nÔng Trần Văn "
        "Tám: Tính từ đầu năm 2022, chúng tôi rà soát 512 thủ tục, cắt được 64 thủ tục, "
        "phân cấp cho cấp huyện 120 thủ tục.",
        ["administrative_procedures_cut 64", "administrative_procedures_delegated 120"],
    ),
    (
        "Ông Bùi Văn Khánh, Chủ tịch UBND tỉnh Hòa Bình, cho hay năm 2020 tỉnh sắp xếp 86"
        " xã thành 40 xã, nhờ vậy từ 191 xã giờ còn 145 xã, phường, thị trấn.",
        [
            "administrative_units_before 86",
            "administrative_units_after 40",
            "administrative_units_before 191",
            "administrative_units_after 145",
        ],
    ),
    (
        "PV: Kết quả luân chuyển cán bộ của tỉnh Nghệ An nhiệm kỳ 2015 - 2020 thế "
        "nào?\nĐồng chí Nguyễn Xuân Sơn: Cả nhiệm kỳ chúng tôi luân chuyển được 156 cán "
        "bộ, trong đó từ tỉnh về huyện 24, từ huyện về xã 98 đồng chí. Đào tạo, bồi dưỡng"
        " thì được hơn 12.000 lượt cán bộ.",
        [
            "officials_rotated 156",
            "officials_rotated 24 [từ tỉnh về huyện]",
            "officials_rotated 98 [từ huyện về xã]",
            "officials_trained 12000",
        ],
    ),
    # the deed of the question, where it asks for a number
    (
        "Hỏi: Số đảng viên bị kỷ luật 6 tháng đầu năm 2022?\nĐáp: Toàn tỉnh có 87.",
        ["party_members_disciplined 87"],
    ),
    (
        "PV: Số đảng viên được kết nạp từ đầu năm đến nay là bao nhiêu, thưa ông?\nÔng Bùi Văn "
        "Khánh: Toàn tỉnh có 412.",
        ["party_members_admitted 412"],
    ),
    (
        "PV: Năm 2022, tỉnh Thái Bình kết nạp được bao nhiêu đảng viên, thưa ông?\nÔng Bùi Văn "
        "Khánh: Toàn tỉnh có 412 đảng viên.",
        ["party_members_admitted 412"],
    ),
    (
        "PV: Năm 2022, tỉnh Thái Bình kết nạp được bao nhiêu đảng viên, thưa ông?\nÔng Bùi Văn "
        "Khánh: Đảng bộ tỉnh hiện có 51.412 đảng viên, trong năm kết nạp 1.400.",
        ["party_members_total 51412", "party_members_admitted 1400"],
    ),
    (
        "PV: Số cán bộ được luân chuyển năm 2022 của tỉnh?\nBà Lê Thị Hoa: Câu trả lời là 61.",
        ["officials_rotated 61"],
    ),
]


@pytest.mark.parametrize(("text", "expected"), SENTENCES, ids=[text[:40] for text, _ in SENTENCES])
def test_an_answer_is_read_as_a_reader_reads_it(text: str, expected: list[str]) -> None:
    assert [in_full(fact) for fact in told(text)] == expected
