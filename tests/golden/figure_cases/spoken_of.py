"""Figures behind what is spoken of: centres, aims, all fields, several places, what is left."""

FIGURES: list[tuple[str, list[str]]] = [
    (
        "Sau khi sắp xếp, 233 xã, phường, thị trấn của tỉnh chỉ còn 78 xã, phường.",
        ["administrative_units_before 233", "administrative_units_after 78"],
    ),
    (
        "Cấp ủy các cấp kỷ luật 312 đảng viên, 9 trong số này liên quan tham nhũng. Năm "
        "trước nữa là 277.",
        ["party_members_disciplined 312", "party_members_disciplined 277"],
    ),
    (
        "Cơ quan này đã nhận 37 đơn xin nghỉ theo Nghị định số 178/2024/NĐ-CP. Huyện mới "
        "giải quyết cho 12 trường hợp nghỉ hưu trước tuổi.",
        ["staff_positions_cut 12"],
    ),
    (
        "Hồ sơ đất đai đúng hẹn chỉ chừng 81%, dù tính tất cả các lĩnh vực thì tỉnh đạt "
        "98,3%. Huyện Đầm Hà là 96,9%, huyện Hải Hà 95,4%.",
        [
            "dossiers_on_time_share %81 [lĩnh vực đất đai]",
            "dossiers_on_time_share %98.3",
            "dossiers_on_time_share %96.9 @Đầm Hà",
            "dossiers_on_time_share %95.4 @Hải Hà",
        ],
    ),
    (
        "4 trong 6 bí thư huyện ủy là người huyện khác.",
        ["non_local_secretaries 4/6"],
    ),
    (
        "13 trong số 18 bí thư huyện ủy, thị ủy của tỉnh không phải là người địa phương. "
        "Con số này đầu nhiệm kỳ trước chỉ là 5.",
        ["non_local_secretaries 13/18", "non_local_secretaries 5"],
    ),
    (
        "8 tháng qua đã bồi dưỡng cho 2.350 cán bộ cơ sở; cả năm phấn đấu 3.500.",
        ["officials_trained 2350", "officials_trained 3500 target"],
    ),
    (
        "Tỉnh kết nạp 1.350 đảng viên; năm 2025 phấn đấu 1.500.",
        ["party_members_admitted 1350", "party_members_admitted 1500 target"],
    ),
    (
        "Năm 2025, Đầm Hà đặt mục tiêu kết nạp 100 đảng viên; Hải Hà vẫn giữ con số 160.",
        ["party_members_admitted 100 target @Đầm Hà", "party_members_admitted 160 target @Hải Hà"],
    ),
    (
        "Bộ máy cấp xã có 105 trung tâm phục vụ hành chính công, cùng 1 trung tâm của tỉnh.",
        ["public_service_centres 105", "public_service_centres 1 [cấp tỉnh]"],
    ),
    (
        "Mỗi xã, phường một trung tâm phục vụ hành chính công, cộng với trung tâm cấp "
        "tỉnh, Quảng Ninh hiện có 55 trung tâm.",
        ["public_service_centres 55"],
    ),
    (
        "Bộ phận một cửa của các huyện được nâng cấp thành trung tâm phục vụ hành chính "
        "công, hiện có 3 trung tâm như vậy.",
        ["public_service_centres 3"],
    ),
    (
        "Số trung tâm hành chính công: 01 trung tâm cấp tỉnh.",
        ["public_service_centres 1 [cấp tỉnh]"],
    ),
    (
        "Tỉnh có trung tâm phục vụ hành chính công. Ngành giáo dục giảm 4 trung tâm.",
        ["bodies_cut 4"],
    ),
    (
        "Toàn tỉnh có 3 trung tâm phục vụ hành chính công và 4 trung tâm y tế.",
        ["public_service_centres 3"],
    ),
    (
        "Toàn tỉnh kết nạp 1.874 đảng viên mới trên chỉ tiêu 1.800 Tỉnh ủy giao, tức là "
        "vượt 4,1%; cả năm 2023, con số này là 1.722.",
        ["party_members_admitted 1874/1800", "party_members_admitted 1722"],
    ),
    (
        "Toàn tỉnh có 219 trên 1.060 thôn thực hiện mô hình bí thư chi bộ đồng thời là "
        "trưởng thôn. Đến cuối năm 2023, con số tăng lên 684.",
        ["cell_secretary_is_village_head 219/1060", "cell_secretary_is_village_head 684"],
    ),
    (
        "Toàn tỉnh kết nạp 1.874 đảng viên, trồng 40 ha rừng. Năm 2023, con số này là 22.",
        ["party_members_admitted 1874"],
    ),
    (
        "Toàn tỉnh kết nạp 1.874 đảng viên. Số doanh nghiệp mới là 240. Năm 2023, con số "
        "này là 220.",
        ["party_members_admitted 1874"],
    ),
    (
        "Tỉnh kết nạp 1.350 đảng viên; thu ngân sách phấn đấu 1.500 tỷ đồng.",
        ["party_members_admitted 1350"],
    ),
    (
        "Tỉnh kết nạp 1.350 đảng viên; du lịch phấn đấu 1.500.",
        ["party_members_admitted 1350"],
    ),
    (
        "Toàn tỉnh có 2 trung tâm phục vụ hành chính công, sáp nhập 4 trung tâm dạy nghề.",
        ["public_service_centres 2"],
    ),
    (
        "Cấp ủy các cấp kỷ luật 312 đảng viên. Năm trước nữa có 277 vụ cháy.",
        ["party_members_disciplined 312"],
    ),
    (
        "Hồ sơ đất đai đúng hẹn đạt 81%, dù tính tất cả các lĩnh vực thì tỉnh tăng trưởng 8,3%.",
        ["dossiers_on_time_share %81 [lĩnh vực đất đai]"],
    ),
]

NOTHING: list[str] = [
    "Có 6 bí thư chi bộ là người dân tộc khác.",
    "Huyện giải quyết cho 12 trường hợp nghỉ phép.",
    "Năm 2023, hai huyện lần lượt là 114 và 155 đảng viên.",
    "Sau khi sắp xếp, 233 hộ nghèo của tỉnh chỉ còn 78 hộ.",
]
