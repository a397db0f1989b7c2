"""Kinds of wording that a sweep over some hundred published pages missed, in our own sentences."""

import pytest

from tests.golden.figures import coded, in_full

SENTENCES: list[tuple[str, list[str]]] = [
    # what units fall short of may stand between them and what is done to them
    (
        "Tỉnh có 23 xã, phường chưa đạt 70% tiêu chuẩn về diện tích được sắp xếp lại trong giai "
        "đoạn tới.",
        ["administrative_units_before 23 planned"],
    ),
    (
        "Tỉnh có 59 xã chưa đạt 50% cả hai tiêu chí về diện tích tự nhiên và quy mô dân số phải "
        "sắp xếp.",
        ["administrative_units_before 59 planned"],
    ),
    (
        "Theo phương án, 31 xã, phường không đáp ứng tiêu chuẩn diện tích sẽ được sáp nhập thành "
        "15 đơn vị.",
        ["administrative_units_before 31 planned", "administrative_units_after 15 planned"],
    ),
    (
        "Tỉnh có 31/120 xã chưa đạt 50% tiêu chuẩn phải sắp xếp, chiếm 25,8%.",
        ["administrative_units_before 31/120%25.8 planned"],
    ),
    (
        "Tỉnh có 14 xã phường (trên tổng số 210 xã phường) phải sắp xếp.",
        ["administrative_units_before 14/210 planned"],
    ),
    ("Tỉnh có 5 xã không đủ điều kiện sắp xếp trong giai đoạn này.", []),
    ("Tỉnh có 5 xã chưa đạt tiêu chí sắp xếp đơn vị hành chính.", []),
    ("Tỉnh có 23 xã chưa đạt 10 tiêu chí nông thôn mới được hỗ trợ vốn.", []),
    # who manages them is not what befell them
    (
        "Hơn 40 cán bộ, đảng viên thuộc diện Ban Thường vụ Tỉnh ủy Quảng Ninh quản lý đã bị kỷ "
        "luật Đảng.",
        ["party_members_disciplined 40"],
    ),
    (
        "11 cán bộ, đảng viên diện Tỉnh ủy quản lý đã bị kỷ luật Đảng và xử lý hình sự.",
        ["party_members_disciplined 11"],
    ),
    # a year that is yet to come
    ("Quảng Ninh giảm gần 900 biên chế sự nghiệp năm tới.", ["staff_positions_cut 900 planned"]),
    ("Tỉnh giảm 320 biên chế trong năm sau.", ["staff_positions_cut 320 planned"]),
    (
        "Tỉnh đã luân chuyển 30 cán bộ để chuẩn bị nhân sự cho năm tới.",
        ["officials_rotated 30"],
    ),
    # members of a committee are members of the Party
    (
        "Tỉnh ủy kỷ luật 2 ủy viên Ban Chấp hành Đảng bộ tỉnh (1 cảnh cáo, 1 khiển trách).",
        [
            "party_members_disciplined 2",
            "party_members_disciplined 1 [cảnh cáo]",
            "party_members_disciplined 1 [khiển trách]",
        ],
    ),
    (
        "5/9 ủy viên ban thường vụ Đảng ủy bị kỷ luật.",
        ["party_members_disciplined 5/9 [ủy viên ban thường vụ]"],
    ),
    ("Đại hội bầu 45 ủy viên Ban Chấp hành; Ủy ban Kiểm tra gồm 9 ủy viên.", []),
    ("Hội đồng kỷ luật gồm 7 thành viên.", []),
    ("Ủy ban Kiểm tra Kỷ luật Trung ương gồm 120 thành viên.", []),
    # whom the inspectors of the Party look into are members
    (
        "Ủy ban Kiểm tra Tỉnh ủy thông báo kết quả kiểm tra khi có dấu hiệu vi phạm đối với 8 cán "
        "bộ thuộc diện Ban Thường vụ Tỉnh ủy quản lý.",
        ["party_members_inspected_for_violations 8 [ủy ban kiểm tra cấp tỉnh]"],
    ),
    (
        "UBKT Tỉnh ủy kết luận 6 cán bộ có vi phạm.",
        ["party_members_found_in_violation 6 [ủy ban kiểm tra cấp tỉnh]"],
    ),
    ("Thanh tra tỉnh kiểm tra 8 cán bộ về kê khai tài sản.", []),
    ("Sở Nội vụ kiểm tra 15 cán bộ, phát hiện 3 cán bộ dùng bằng giả.", []),
    (
        "Ủy ban Kiểm tra Huyện ủy Gò Dầu đã thi hành quyết định kỷ luật khiển trách đối với 2 cán "
        "bộ xã.",
        ["party_members_disciplined 2 @Gò Dầu [khiển trách (ủy ban kiểm tra cấp huyện)]"],
    ),
    ("UBND huyện thi hành quyết định kỷ luật đối với 5 cán bộ.", []),
    # those who failed too long ago are found to have failed, no more
    (
        "Đối với 4 đảng viên có vi phạm nhưng đã hết thời hiệu xử lý kỷ luật, UBKT thông báo phê "
        "bình.",
        ["party_members_found_in_violation 4"],
    ),
    # the one form that all underwent, behind the deed
    (
        "Năm 2020, có 3 tổ chức đảng bị thi hành kỷ luật bằng hình thức khiển trách.",
        ["party_orgs_disciplined 3 [khiển trách]"],
    ),
    (
        "Trong năm, 9 đảng viên bị thi hành kỷ luật hình thức khai trừ.",
        ["party_members_disciplined 9 [khai trừ]"],
    ),
    # excellent and good together are no number of the excellent
    (
        "Năm 2020, huyện có 40/52 tổ chức đảng hoàn thành xuất sắc và hoàn thành tốt nhiệm vụ.",
        [],
    ),
    ("Có 31 tổ chức cơ sở đảng hoàn thành xuất sắc, hoàn thành tốt nhiệm vụ.", []),
    (
        "Có 52 tổ chức cơ sở đảng hoàn thành xuất sắc nhiệm vụ và 300 hoàn thành tốt nhiệm vụ.",
        ["party_orgs_rated_excellent 52"],
    ),
    # courses that officials take part in
    (
        "Từ đầu nhiệm kỳ, Tỉnh ủy đã cử 3.120 lượt cán bộ tham gia các chương trình đào tạo, bồi "
        "dưỡng.",
        ["officials_trained 3120"],
    ),
    # cells by what is above them
    ("Toàn tỉnh có 2.100 chi bộ trực thuộc đảng bộ.", ["party_cells 2100"]),
    ("Đảng bộ tỉnh có 2.100 chi bộ trực thuộc các đảng ủy cơ sở.", ["party_cells 2100"]),
    # whose the centres are is no number of centres
    (
        "Tổng số nhân sự tại các Trung tâm Phục vụ hành chính công của 32 địa phương là 24.100 "
        "người.",
        [],
    ),
    # bodies by their rank go on as a list
    (
        "Việc tinh gọn bộ máy đã giảm 15 tổ chức cấp sở; 120 đầu mối cấp phòng; hơn 70 lãnh đạo "
        "cấp sở; khoảng 350 phó phòng và hơn 900 biên chế.",
        [
            "bodies_cut 15 [tổ chức cấp sở]",
            "bodies_cut 120 [đầu mối cấp phòng]",
            "staff_positions_cut 900",
        ],
    ),
    # what a programme against poverty gave is no cut
    ("Năm con dê của dự án giảm nghèo “lạc” vào nhà 3 cán bộ xã.", []),
    # who acted: a bloc is no grassroots committee, all levels of a Party are all levels
    (
        "Ủy ban kiểm tra Đảng ủy Khối các cơ quan tỉnh thi hành kỷ luật 6 đảng viên.",
        ["party_members_disciplined 6 @Đảng ủy Khối các cơ quan tỉnh [ủy ban kiểm tra cấp huyện]"],
    ),
    (
        "Ủy ban kiểm tra các cấp trong toàn Đảng bộ tỉnh kiểm tra 12 tổ chức đảng.",
        ["party_orgs_inspected 12 [ủy ban kiểm tra các cấp]"],
    ),
]


@pytest.mark.parametrize(("text", "expected"), SENTENCES)
def test_figures_of_a_sentence(text: str, expected: list[str]) -> None:
    assert [in_full(fact) for fact in coded(text)] == expected
