"""Figures of which the sentence before says what they are: years, grades, posts, congresses."""

FIGURES: list[tuple[str, list[str]]] = [
    (
        "Tỉnh ủy ban hành quy chế làm việc mẫu cho đảng ủy xã; đến nay 114/114 đảng ủy đã áp dụng.",
        ["communes_with_model_work_regulations 114/114"],
    ),
    (
        "Ban Thường vụ Tỉnh ủy ban hành 3 quy chế làm việc mẫu cho đảng ủy xã, phường, thị "
        "trấn; hiện có 87/92 đảng ủy xã áp dụng.",
        ["model_work_regulations_issued 3", "communes_with_model_work_regulations 87/92"],
    ),
    (
        "Tỉnh ủy cũng ban hành quy chế làm việc mẫu để các đảng ủy xã dựa vào mà soạn; đến "
        "nay 124/149 đảng ủy xã, phường đã làm theo mẫu.",
        ["communes_with_model_work_regulations 124/149"],
    ),
    (
        "Tỉnh ủy ban hành 02 quy chế làm việc mẫu; 89/89 đảng ủy xã, phường đã theo mẫu đó.",
        ["model_work_regulations_issued 2", "communes_with_model_work_regulations 89/89"],
    ),
    (
        "Ban Thường vụ Tỉnh ủy ban hành 01 quy chế làm việc mẫu dành cho đảng ủy cấp xã để "
        "138 nơi cùng áp dụng.",
        ["model_work_regulations_issued 1", "communes_with_model_work_regulations 138 planned"],
    ),
    (
        "Tỉnh ủy ban hành quy chế làm việc mẫu. Đến nay, 114/114 xã, phường đã áp dụng.",
        ["communes_with_model_work_regulations 114/114"],
    ),
    (
        "Từ năm 2021 đến nay, toàn tỉnh tinh giản được 1.286 biên chế, bằng 6,1% số giao "
        "năm 2015. Chia theo năm: năm 2021 là 331, năm 2022 là 518, 8 tháng năm 2023 là "
        "437.",
        [
            "staff_positions_cut 1286%6.1",
            "staff_positions_cut 331",
            "staff_positions_cut 518",
            "staff_positions_cut 437",
        ],
    ),
    (
        "Ba năm qua, tỉnh kết nạp 4.120 đảng viên. Cụ thể từng năm: năm 2021 là 1.331, năm "
        "2022 là 1.352, năm 2023 là 1.437.",
        [
            "party_members_admitted 4120",
            "party_members_admitted 1331",
            "party_members_admitted 1352",
            "party_members_admitted 1437",
        ],
    ),
    (
        "Số biên chế được tinh giản trong toàn tỉnh là 1.342. Tính theo từng năm:\n\n- Năm "
        "2021: 96 người;\n- Năm 2022: 287 người;\n- Năm 2023: 402 người.",
        [
            "staff_positions_cut 1342",
            "staff_positions_cut 96",
            "staff_positions_cut 287",
            "staff_positions_cut 402",
        ],
    ),
    (
        "5 năm qua toàn tỉnh tinh giản 1.274 người. Ở địa phương, huyện Đầm Hà giảm 163 "
        "người, huyện Hải Hà 151, thành phố Cẩm Phả 98; ít nhất là Ba Chẽ, 44 người.",
        [
            "staff_positions_cut 1274",
            "staff_positions_cut 163 @Đầm Hà",
            "staff_positions_cut 151 @Hải Hà",
            "staff_positions_cut 98 @Cẩm Phả",
            "staff_positions_cut 44 @Ba Chẽ",
        ],
    ),
    (
        "Toàn tỉnh tinh giản 274 người theo Nghị định số 29/2023/NĐ-CP. 10 tháng năm 2024, "
        "có 157 người nghỉ theo chính sách này.",
        ["staff_positions_cut 274", "staff_positions_cut 157"],
    ),
    (
        "Đã có 743 cán bộ, công chức nghỉ hưu trước tuổi, thôi việc theo Nghị định số "
        "178/2024/NĐ-CP; tính từ đầu năm 2024 là 1.350 người.",
        ["staff_positions_cut 743", "staff_positions_cut 1350"],
    ),
    (
        "Giải quyết chế độ cho 420 người có đơn nghỉ theo Nghị định số 178/2024/NĐ-CP.",
        ["staff_positions_cut 420"],
    ),
    (
        "Đầm Hà và Hải Hà lần lượt kỷ luật 187 và 142 đảng viên; Ba Chẽ thì 139, trong đó "
        "có 31 cấp ủy viên. Năm 2023, ba con số này là 201, 150 và 166.",
        [
            "party_members_disciplined 187 @Đầm Hà",
            "party_members_disciplined 142 @Hải Hà",
            "party_members_disciplined 139 @Ba Chẽ",
            "party_members_disciplined 31 @Ba Chẽ [cấp ủy viên]",
            "party_members_disciplined 201 @Đầm Hà",
            "party_members_disciplined 150 @Hải Hà",
            "party_members_disciplined 166 @Ba Chẽ",
        ],
    ),
    (
        "Cấp xã hiện có 180 đơn vị, dự kiến còn 65.",
        ["administrative_units_before 180", "administrative_units_after 65 planned"],
    ),
    (
        "Toàn tỉnh có 75 xã, phường, thị trấn sẽ gom về 28.",
        ["administrative_units_before 75 planned", "administrative_units_after 28 planned"],
    ),
    (
        "UBKT các cấp kiểm tra khi có dấu hiệu vi phạm 98 tổ chức, 476 đảng viên. Số có vi "
        "phạm là 71 tổ chức, 389 đảng viên.",
        [
            "party_orgs_inspected_for_violations 98 [ủy ban kiểm tra các cấp]",
            "party_members_inspected_for_violations 476 [ủy ban kiểm tra các cấp]",
            "party_orgs_found_in_violation 71/98 [ủy ban kiểm tra các cấp]",
            "party_members_found_in_violation 389/476 [ủy ban kiểm tra các cấp]",
        ],
    ),
    (
        "Toàn tỉnh có 447/447 tổ chức cơ sở đảng đại hội xong. Trước đó, 1.816 chi bộ trực "
        "thuộc đảng ủy cơ sở đã hoàn thành.",
        ["party_congresses_held_grassroots 447/447", "party_congresses_held_cell 1816"],
    ),
    (
        "Đến ngày 12/8, 68/602 tổ chức cơ sở đảng đã tổ chức đại hội. Riêng Đầm Hà đã xong "
        "toàn bộ 147 chi bộ.",
        ["party_congresses_held_grassroots 68/602", "party_congresses_held_cell 147 @Đầm Hà"],
    ),
    (
        "Đầm Hà kết nạp 118/110 đảng viên, Hải Hà 133/120. Ở Ba Chẽ, con số này là 87 trên "
        "85 chỉ tiêu. Khối đồng bằng, Quảng Yên dẫn đầu với 136 đảng viên, tiếp đến là "
        "Đông Triều (111), Uông Bí (89) và Cẩm Phả (74).",
        [
            "party_members_admitted 118/110 @Đầm Hà",
            "party_members_admitted 133/120 @Hải Hà",
            "party_members_admitted 87/85 @Ba Chẽ",
            "party_members_admitted 136 @Quảng Yên",
            "party_members_admitted 111 @Đông Triều",
            "party_members_admitted 89 @Uông Bí",
            "party_members_admitted 74 @Cẩm Phả",
        ],
    ),
    (
        "Toàn tỉnh có 71/99 bí thư đảng ủy xã, phường đồng thời là chủ tịch HĐND; 2 nơi bí "
        "thư kiêm chủ tịch UBND.",
        ["secretary_is_council_chair 71/99", "secretary_is_committee_chair_communes 2"],
    ),
    (
        "Ở 126 xã, phường, thị trấn, có 21 nơi bí thư kiêm chủ tịch UBND.",
        ["secretary_is_committee_chair_communes 21/126"],
    ),
    (
        "Có 4.520 đảng viên được công nhận hoàn thành xuất sắc nhiệm vụ, chiếm 16,8% số "
        "được đánh giá; về tập thể, 118/612 tổ chức cơ sở đảng đạt mức này.",
        ["party_members_rated_excellent 4520%16.8", "party_orgs_rated_excellent 118/612"],
    ),
    (
        "Năm 2023, 78 tổ chức cơ sở đảng hoàn thành xuất sắc nhiệm vụ, tức 19,6%, và 3.315 "
        "đảng viên.",
        ["party_orgs_rated_excellent 78%19.6", "party_members_rated_excellent 3315"],
    ),
    (
        "Từ năm 2016 đến nay, tỉnh đưa 79 chức danh ra thi, tuyển được 58 người. Riêng năm "
        "2022 có 21 vị trí, 19 vị trí chọn được người.",
        [
            "leadership_posts_opened_to_exam 79",
            "leadership_posts_filled_by_exam 58/79",
            "leadership_posts_opened_to_exam 21",
            "leadership_posts_filled_by_exam 19/21",
        ],
    ),
    (
        "Cả năm 2023 có 23 chức danh cấp phòng được đưa ra thi tuyển; từ đầu năm đến nay "
        "mở tiếp 9 chức danh.",
        ["leadership_posts_opened_to_exam 23", "leadership_posts_opened_to_exam 9"],
    ),
    (
        "Năm 2022, tỉnh tổ chức thi tuyển 11 chức danh. Năm trước đó chỉ có 4 chức danh.",
        ["leadership_posts_opened_to_exam 11", "leadership_posts_opened_to_exam 4"],
    ),
    (
        "Trong 24 đề án đề ra cho cả nhiệm kỳ, đã hoàn thành 15 đề án.",
        ["schemes_completed 15/24"],
    ),
    (
        "Tỷ lệ hồ sơ trả đúng hẹn của toàn tỉnh vẫn giữ 99,3%, nộp trực tuyến đạt 78,5%. "
        "Huyện Đầm Hà thấp hơn, lần lượt là 98,4% và 69,1%.",
        [
            "dossiers_on_time_share %99.3",
            "online_dossiers_share %78.5",
            "dossiers_on_time_share %98.4 @Đầm Hà",
            "online_dossiers_share %69.1 @Đầm Hà",
        ],
    ),
    (
        "Tỷ lệ giải quyết hồ sơ đúng hạn đạt 96,8%, cao hơn năm 2023 là 2,3 điểm phần trăm "
        "(94,5%). Riêng lĩnh vực đất đai chỉ đạt 88,4%.",
        [
            "dossiers_on_time_share %96.8 Δ2.3pt",
            "dossiers_on_time_share %94.5",
            "dossiers_on_time_share %88.4 [lĩnh vực đất đai]",
        ],
    ),
    (
        "Năm ngoái có 243 đảng viên bị thi hành kỷ luật, 8 tổ chức. Huyện Đầm Hà một mình "
        "đã 41, thị xã Quảng Yên 37. Cô Tô thì chỉ 2.",
        [
            "party_members_disciplined 243",
            "party_orgs_disciplined 8",
            "party_members_disciplined 41 @Đầm Hà",
            "party_members_disciplined 37 @Quảng Yên",
            "party_members_disciplined 2 @Cô Tô",
        ],
    ),
    (
        "Toàn tỉnh thi hành kỷ luật 618 tổ chức đảng, gấp hơn hai lần năm 2023 (264).",
        ["party_orgs_disciplined 618", "party_orgs_disciplined 264"],
    ),
    (
        "Bí thư chi bộ kiêm trưởng ấp, khóm hiện có 417/783 (53,3%), năm 2022 là 146.",
        ["cell_secretary_is_village_head 417/783%53.3", "cell_secretary_is_village_head 146"],
    ),
    (
        "Năm 2024, 78 tổ chức cơ sở đảng hoàn thành xuất sắc nhiệm vụ và 3.315 đảng viên "
        "dự học nghị quyết.",
        ["party_orgs_rated_excellent 78"],
    ),
    (
        "Có 243 đảng viên bị thi hành kỷ luật, 8 tổ chức xin giải thể.",
        ["party_members_disciplined 243"],
    ),
    (
        "Có 243 đảng viên bị thi hành kỷ luật, 8 chi bộ sinh hoạt chuyên đề.",
        ["party_members_disciplined 243"],
    ),
    (
        "Toàn tỉnh kết nạp 618 đảng viên, thu ngân sách gấp hơn hai lần năm 2023 (264 tỷ đồng).",
        ["party_members_admitted 618"],
    ),
    (
        "Tỉnh đưa 79 chức danh ra thi. Riêng năm 2022 có 21 vị trí việc làm được phê duyệt.",
        ["leadership_posts_opened_to_exam 79"],
    ),
    (
        "Tỉnh đưa 79 chức danh ra thi. Văn phòng có 21 vị trí bảo vệ.",
        ["leadership_posts_opened_to_exam 79"],
    ),
    (
        "Toàn tỉnh có 447/447 tổ chức cơ sở đảng đại hội xong. Trước đó, 36 chi bộ đã hoàn "
        "thành xuất sắc nhiệm vụ.",
        ["party_congresses_held_grassroots 447/447", "party_orgs_rated_excellent 36"],
    ),
    (
        "Tỷ lệ hồ sơ đúng hạn toàn tỉnh là 99,3%, năm 2023 là 98%. Đầm Hà và Hải Hà lần "
        "lượt là 98,4% và 69,1%.",
        [
            "dossiers_on_time_share %99.3",
            "dossiers_on_time_share %98",
            "dossiers_on_time_share %98.4 @Đầm Hà",
            "dossiers_on_time_share %69.1 @Hải Hà",
        ],
    ),
    (
        "Tỷ lệ hồ sơ đúng hạn toàn tỉnh là 99,3%, hồ sơ trực tuyến đạt 78%. Đầm Hà và Hải "
        "Hà lần lượt là 88,4% và 69,1%.",
        [
            "dossiers_on_time_share %99.3",
            "online_dossiers_share %78",
            "online_dossiers_share %88.4 @Đầm Hà",
            "online_dossiers_share %69.1 @Hải Hà",
        ],
    ),
    (
        "Tỷ lệ hồ sơ đúng hạn toàn tỉnh là 99,3%. Riêng lĩnh vực nông nghiệp tăng trưởng đạt 4,1%.",
        ["dossiers_on_time_share %99.3"],
    ),
    (
        "Toàn tỉnh tinh giản 274 biên chế. Huyện Đầm Hà tính toán giảm nghèo cho 151 hộ.",
        ["staff_positions_cut 274"],
    ),
    (
        "Trong 6 tháng, đã hoàn thành 15 đề án.",
        ["schemes_completed 15"],
    ),
    (
        "Có 4.520 đảng viên hoàn thành xuất sắc nhiệm vụ. Thu nhập của 118 hộ đạt mức này.",
        ["party_members_rated_excellent 4520"],
    ),
    (
        "Tỉnh kết nạp 310 đảng viên. Năm 2023, hai con số này là 12% và 15%.",
        ["party_members_admitted 310"],
    ),
    (
        "Đầm Hà kết nạp 118 đảng viên, vượt 8. Hải Hà 90.",
        ["party_members_admitted 118 @Đầm Hà", "party_members_admitted 90 @Hải Hà"],
    ),
]

NOTHING: list[str] = [
    "Tỉnh ủy ban hành quy chế làm việc mẫu; 114 xã đã áp dụng phần mềm một cửa.",
    "Tỉnh ủy ban hành quy chế làm việc mẫu; 114/120 xã đạt chuẩn nông thôn mới.",
    "Tỉnh ủy ban hành quy chế làm việc mẫu. Đến nay, 114/114 xã, phường đã theo dõi tiến "
    "độ trên phần mềm.",
    "Đại hội cấp cơ sở diễn ra tại 12 xã. Huyện Đầm Hà xong toàn bộ 147 công trình.",
    "Hiện có 12 xã sẽ gom về 3 cụm công nghiệp.",
    "Ở 126 xã, phường, thị trấn, có 21 nơi sinh hoạt văn hóa.",
    "UBND tỉnh công bố số vụ vi phạm là 71.",
    "Cấp xã hiện có 180 đơn vị sự nghiệp, dự kiến còn 65.",
]
