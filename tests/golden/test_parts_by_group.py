"""Figures of government news told by branch, tier or office in looser wordings.

Each text is our own; the figures are read off it by hand, in the order of the text.
"""

import pytest

from tests.golden.figures import placed

TEXTS: list[tuple[str, list[str]]] = [
    # the greater part first, each number in parentheses; then places, which are no groups
    (
        "Trong 2 năm 2022 - 2023, tỉnh Quảng Bình tinh giản 287 biên chế. Phần lớn thuộc ngành "
        "giáo dục (168 người), tiếp đến là y tế (47 người), các cơ quan hành chính (39 người). Các "
        "địa phương có số người tinh giản nhiều là Bố Trạch (52), Lệ Thủy (28).",
        [
            "44 staff_positions_cut 287",
            "44 staff_positions_cut 168 [ngành giáo dục]",
            "44 staff_positions_cut 47 [y tế]",
            "44 staff_positions_cut 39 [các cơ quan hành chính]",
            "44 staff_positions_cut 52 @Bố Trạch",
            "44 staff_positions_cut 28 @Lệ Thủy",
        ],
    ),
    # turns, not persons
    (
        "Năm 2022, tỉnh Kon Tum đào tạo, bồi dưỡng 1.118 lượt cán bộ, công chức, viên chức: cấp "
        "tỉnh 402 lượt, cấp huyện 286 lượt, cấp xã 430 lượt.",
        [
            "62 officials_trained 1118",
            "62 officials_trained 402 [cấp tỉnh]",
            "62 officials_trained 286 [cấp huyện]",
            "62 officials_trained 430 [cấp xã]",
        ],
    ),
    ("Năm 2022, tỉnh Kon Tum tập huấn cho 1.500 lượt thành viên tổ công nghệ số.", []),
    # a row of offices and places goes on in the next sentence; Định Hóa is a name, no intention
    (
        "Quý II/2023, nhiều sở của tỉnh Thái Nguyên có tỷ lệ hồ sơ trực tuyến cao: Sở Công Thương "
        "99,6%, Sở Y tế 95%. Ngược lại, Sở Văn hóa, Thể thao và Du lịch mới đạt 52,3%; ở cấp "
        "huyện, thành phố Sông Công 88%, huyện Định Hóa 61,5%.",
        [
            "19 online_dossiers_share %99.6 @Sở Công Thương",
            "19 online_dossiers_share %95 @Sở Y tế",
            "19 online_dossiers_share %52.3 @Sở Văn hóa, Thể thao và Du lịch",
            "19 online_dossiers_share %88 @Sông Công",
            "19 online_dossiers_share %61.5 @Định Hóa",
        ],
    ),
    # what each district has left after a merger
    (
        "Sau sắp xếp, tỉnh Phú Yên năm 2024 có 104 đơn vị hành chính cấp xã. Thị xã Đông Hòa còn 9 "
        "đơn vị, thị xã Sông Cầu còn 12 đơn vị.",
        [
            "54 administrative_units_after 104",
            "54 administrative_units_after 9 @Đông Hòa",
            "54 administrative_units_after 12 @Sông Cầu",
        ],
    ),
    # blocs that act are areas, their deeds no part of their names
    (
        "Năm 2022, Đoàn kiểm tra tỉnh Hưng Yên chỉ ra 143 tồn tại. Các đơn vị đã khắc phục 128 nội "
        "dung. Trong đó, khối sở khắc phục 61/66 nội dung, khối huyện 67/77 nội dung.",
        [
            "33 shortcomings_identified 143",
            "33 shortcomings_remedied 128",
            "33 shortcomings_remedied 61/66 @khối sở",
            "33 shortcomings_remedied 67/77 @khối huyện",
        ],
    ),
    # a row of offices whose last is a district; procedures by tier
    (
        "Năm 2020, tỉnh Tây Ninh thi tuyển 9 chức danh lãnh đạo cấp phòng, trong đó Sở Giao thông "
        "vận tải 3 chức danh, Sở Y tế 2, UBND huyện Tân Châu 4.",
        [
            "72 leadership_posts_opened_to_exam 9",
            "72 leadership_posts_opened_to_exam 3 @Sở Giao thông vận tải",
            "72 leadership_posts_opened_to_exam 2 @Sở Y tế",
            "72 leadership_posts_opened_to_exam 4 @Tân Châu",
        ],
    ),
    (
        "Năm 2022, tỉnh Bạc Liêu bãi bỏ 22 thủ tục hành chính, gồm 13 thủ tục cấp tỉnh, 6 thủ tục "
        "cấp huyện và 3 thủ tục cấp xã.",
        [
            "95 administrative_procedures_cut 22",
            "95 administrative_procedures_cut 13 [cấp tỉnh]",
            "95 administrative_procedures_cut 6 [cấp huyện]",
            "95 administrative_procedures_cut 3 [cấp xã]",
        ],
    ),
    # parts that were cut are no change of what was cut
    (
        "So với năm 2019, đến hết năm 2021 tổng biên chế của tỉnh Hòa Bình giảm 1.034, trong đó "
        "công chức giảm 96, viên chức giảm 938.",
        [
            "17 staff_positions_cut 1034",
            "17 staff_positions_cut 96 [công chức]",
            "17 staff_positions_cut 938 [viên chức]",
        ],
    ),
    (
        "Huyện Quỳnh Phụ (Thái Bình) nhập 4 xã thành 2 xã từ ngày 1/4/2020. Số cán bộ, công chức "
        "xã giảm 37 người.",
        [
            "34 administrative_units_before 4 @Quỳnh Phụ",
            "34 administrative_units_after 2 @Quỳnh Phụ",
            "34 staff_positions_cut 37 @Quỳnh Phụ",
        ],
    ),
    (
        "Năm 2023, huyện Thọ Xuân (Thanh Hóa) giải quyết 12/12 đơn tố cáo, huyện Nông Cống 9/10 "
        "đơn.",
        ["38 denunciations_resolved 12/12 @Thọ Xuân", "38 denunciations_resolved 9/10 @Nông Cống"],
    ),
    # files of an office are no dossiers of citizens
    ("Năm 2023, 61% hồ sơ công việc cấp xã của tỉnh Sóc Trăng xử lý trên môi trường mạng.", []),
    # of all districts together, and of members by what they did, no group has a part
    (
        "Năm 2023, tỉnh Sóc Trăng giảm 20 phòng. Các huyện giảm 12 phòng.",
        ["94 bodies_cut 20", "94 bodies_cut 12"],
    ),
    (
        "Năm 2023, Đảng bộ tỉnh Sóc Trăng kỷ luật 172 đảng viên. Phần lớn thuộc lĩnh vực đất đai "
        "(38), xây dựng (29).",
        ["94 party_members_disciplined 172"],
    ),
]


@pytest.mark.parametrize(("text", "expected"), TEXTS, ids=[text[:40] for text, _ in TEXTS])
def test_parts_by_group_are_read_as_a_reader_reads_them(text: str, expected: list[str]) -> None:
    assert placed(text) == expected
