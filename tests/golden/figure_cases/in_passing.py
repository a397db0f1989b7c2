"""Figures that go on over a reason, an aim, a comparison or a table, and stocks told in passing."""

FIGURES: list[tuple[str, list[str]]] = [
    (
        "Tỉnh rà soát thủ tục hành chính. Việc ấy còn tiếp. Năm nay cũng vậy. Xong là "
        "mừng. Về kết quả giải quyết: huyện Sơn Hà 6 tháng đầu năm 2024 đạt 98,7% đúng "
        "hạn, huyện Ba Tơ 96,4%, huyện Trà Bồng 94,8%.",
        [
            "dossiers_on_time_share %98.7 @Sơn Hà",
            "dossiers_on_time_share %96.4 @Ba Tơ",
            "dossiers_on_time_share %94.8 @Trà Bồng",
        ],
    ),
    (
        "Hồ sơ của dân được theo dõi từng ngày. Huyện Đầm Hà dẫn đầu với 99,1% đúng hạn, "
        "huyện Ba Chẽ thấp nhất, 93,3%.",
        ["dossiers_on_time_share %99.1 @Đầm Hà", "dossiers_on_time_share %93.3 @Ba Chẽ"],
    ),
    (
        "Tỷ lệ giải quyết hồ sơ đúng hạn toàn tỉnh là 97,1%. Xã Đầm Hà đạt 95%. Xã Ba Chẽ "
        "nhích hơn, 95,5%.",
        [
            "dossiers_on_time_share %97.1",
            "dossiers_on_time_share %95 @xã Đầm Hà",
            "dossiers_on_time_share %95.5 @xã Ba Chẽ",
        ],
    ),
    (
        "III. MỤC TIÊU NĂM 2025\n2. Tỷ lệ hồ sơ giải quyết đúng hạn đạt từ 98,5% trở lên; "
        "hồ sơ trực tuyến từ 85% trở lên.",
        ["dossiers_on_time_share %98.5 target", "online_dossiers_share %85 target"],
    ),
    (
        "Tỷ lệ hồ sơ đúng hạn trong quý I chỉ 90,2%, sang quý II hồi phục lên 95%, quý III "
        "vọt lên 98,4%.",
        [
            "dossiers_on_time_share %90.2",
            "dossiers_on_time_share %95",
            "dossiers_on_time_share %98.4",
        ],
    ),
    (
        "Huyện Hải Hà có 96,9% hồ sơ được giải quyết đúng hạn và 82,2% hồ sơ nộp trực "
        "tuyến; hai con số này của huyện Đầm Hà lần lượt là 98,4% và 77,6%.",
        [
            "dossiers_on_time_share %96.9 @Hải Hà",
            "dossiers_on_time_share %98.4 @Đầm Hà",
            "online_dossiers_share %82.2 @Hải Hà",
            "online_dossiers_share %77.6 @Đầm Hà",
        ],
    ),
    (
        "Bảng 2. Hồ sơ trực tuyến theo địa phương\n\nHạ Long | 84,1%\nCẩm Phả | 77,6%\nBa "
        "Chẽ | 58,3%\n\nToàn tỉnh đạt 73,9%, cao hơn cùng kỳ năm trước 20,4 điểm phần trăm.",
        [
            "online_dossiers_share %84.1 @Hạ Long",
            "online_dossiers_share %77.6 @Cẩm Phả",
            "online_dossiers_share %58.3 @Ba Chẽ",
            "online_dossiers_share %73.9 Δ20.4pt",
        ],
    ),
    (
        "Giải quyết hồ sơ thủ tục hành chính tại các địa phương:\n\nTT\tĐơn vị\tĐúng hạn "
        "2022 (%)\tĐúng hạn 2023 (%)\tTrực tuyến 2023 (%)\n1\tĐầm Hà\t94,2\t96,9\t71,5\n"
        "2\tHải Hà\t97,0\t98,8\t66,1\n3\tBa Chẽ\t91,3\t95,4\t52,7",
        [
            "dossiers_on_time_share %94.2 @Đầm Hà",
            "dossiers_on_time_share %96.9 @Đầm Hà",
            "online_dossiers_share %71.5 @Đầm Hà",
            "dossiers_on_time_share %97 @Hải Hà",
            "dossiers_on_time_share %98.8 @Hải Hà",
            "online_dossiers_share %66.1 @Hải Hà",
            "dossiers_on_time_share %91.3 @Ba Chẽ",
            "dossiers_on_time_share %95.4 @Ba Chẽ",
            "online_dossiers_share %52.7 @Ba Chẽ",
        ],
    ),
    (
        "Giải quyết hồ sơ thủ tục hành chính:\n\nĐịa phương | Hồ sơ trực tuyến 2022 (%) | "
        "Hồ sơ trực tuyến 2023 (%)\nĐầm Hà | 54,2 | 66,9\nHải Hà | 57,0 | 68,8",
        [
            "online_dossiers_share %54.2 @Đầm Hà",
            "online_dossiers_share %66.9 @Đầm Hà",
            "online_dossiers_share %57 @Hải Hà",
            "online_dossiers_share %68.8 @Hải Hà",
        ],
    ),
    (
        "Giải quyết hồ sơ thủ tục hành chính:\n\nĐịa phương | Đúng hạn năm 2022 | Đúng hạn "
        "năm 2023\nĐầm Hà | 94,2% | 96,9%\nHải Hà | 97,0% | 98,8%",
        [
            "dossiers_on_time_share %94.2 @Đầm Hà",
            "dossiers_on_time_share %96.9 @Đầm Hà",
            "dossiers_on_time_share %97 @Hải Hà",
            "dossiers_on_time_share %98.8 @Hải Hà",
        ],
    ),
    (
        "Giải quyết hồ sơ thủ tục hành chính:\n\nĐịa phương | Đúng hạn quý I (%) | Đúng "
        "hạn quý II (%)\nĐầm Hà | 94,2 | 96,9\nHải Hà | 97,0 | 98,8",
        [
            "dossiers_on_time_share %94.2 @Đầm Hà",
            "dossiers_on_time_share %96.9 @Đầm Hà",
            "dossiers_on_time_share %97 @Hải Hà",
            "dossiers_on_time_share %98.8 @Hải Hà",
        ],
    ),
    (
        "Hồ sơ của dân ra sao? Tỷ lệ giải quyết đúng hạn của huyện trong quý I tụt xuống "
        "91,5% vì bàn giao sổ sách, đến quý II hồi phục lên 96,3%.",
        ["dossiers_on_time_share %91.5", "dossiers_on_time_share %96.3"],
    ),
    (
        "Tỷ lệ hồ sơ nộp trực tuyến quý I chỉ 61% do lỗi phần mềm, sang quý II lên 72%, "
        "quý III chạm mốc 80%.",
        ["online_dossiers_share %61", "online_dossiers_share %72", "online_dossiers_share %80"],
    ),
    (
        "Tỷ lệ hồ sơ đúng hạn toàn tỉnh là 97%. Xã Quảng Đức khá hơn một chút, 98,2%; xã "
        "Quảng Sơn kém hơn hẳn, 88%.",
        [
            "dossiers_on_time_share %97",
            "dossiers_on_time_share %98.2 @xã Quảng Đức",
            "dossiers_on_time_share %88 @xã Quảng Sơn",
        ],
    ),
    (
        "Hồ sơ một cửa: huyện Đầm Hà giải quyết 98% đúng hạn, huyện Ba Chẽ 95%. Thu ngân "
        "sách đạt 97,5% dự toán, huyện Hải Hà 102%.",
        ["dossiers_on_time_share %98 @Đầm Hà", "dossiers_on_time_share %95 @Ba Chẽ"],
    ),
    (
        "Bảng 2. Hồ sơ trực tuyến theo địa phương\n\nHạ Long | 84,1%\nCẩm Phả | 77,6%\n\n"
        "Thanh toán trực tuyến toàn tỉnh đạt 43,9%.",
        ["online_dossiers_share %84.1 @Hạ Long", "online_dossiers_share %77.6 @Cẩm Phả"],
    ),
    (
        "Bảng 2. Hồ sơ trực tuyến theo địa phương\n\nHạ Long | 84,1%\nCẩm Phả | 77,6%\n\n"
        "Toàn tỉnh có 73,9% số xã có điểm hỗ trợ.",
        ["online_dossiers_share %84.1 @Hạ Long", "online_dossiers_share %77.6 @Cẩm Phả"],
    ),
    (
        "Toàn tỉnh kết nạp 2.050 đảng viên, chỉ tiêu là 2.100. Nhìn vào từng nơi thì không "
        "đều. Đầm Hà đạt 148/130, Hải Hà 201/190, Ba Chẽ 119, đều vượt. Ở chiều ngược lại, "
        "Cô Tô mới được 34, bằng 68% chỉ tiêu; Tiên Yên 92 trên tổng số 130.",
        [
            "party_members_admitted 2050/2100",
            "party_members_admitted 148/130 @Đầm Hà",
            "party_members_admitted 201/190 @Hải Hà",
            "party_members_admitted 119 @Ba Chẽ",
            "party_members_admitted 34%68 @Cô Tô",
            "party_members_admitted 92/130 @Tiên Yên",
        ],
    ),
    (
        "Toàn tỉnh kết nạp 2.164 đảng viên. Năm 2022, con số này là 2.087; xa hơn, năm "
        "2020 chỉ 1.920.",
        [
            "party_members_admitted 2164",
            "party_members_admitted 2087",
            "party_members_admitted 1920",
        ],
    ),
    (
        "Toàn tỉnh kết nạp 2.164 đảng viên, trong khi chỉ tiêu cả năm là 2.200. Năm 2022, "
        "con số này là 2.087; xa hơn nữa, năm 2020 chỉ 1.920.",
        [
            "party_members_admitted 2164/2200",
            "party_members_admitted 2087",
            "party_members_admitted 1920",
        ],
    ),
    (
        "Năm ngoái huyện Đầm Hà kết nạp 203 đồng chí vào Đảng. Xã Quảng Tân khá nhất, được "
        "14 đảng viên.",
        ["party_members_admitted 203 @Đầm Hà", "party_members_admitted 14 @xã Quảng Tân"],
    ),
    (
        "Từ năm 2021 đến hết tháng 6 vừa rồi, toàn tỉnh kết nạp 9.874 đảng viên. Riêng nửa "
        "đầu năm nay, do tập trung cho đại hội nên chỉ 764, cùng kỳ 902.",
        ["party_members_admitted 9874", "party_members_admitted 764", "party_members_admitted 902"],
    ),
    (
        "Vân Đồn là huyện kết nạp nhiều nhất với 204 đảng viên; trong khi Đầm Hà và Hải Hà "
        "cùng có 76.",
        [
            "party_members_admitted 204 @Vân Đồn",
            "party_members_admitted 76 @Đầm Hà",
            "party_members_admitted 76 @Hải Hà",
        ],
    ),
    (
        "Năm 2024, tỉnh kết nạp 3.764 đảng viên. Sang năm 2025, chỉ tiêu là 4.200.",
        ["party_members_admitted 3764", "party_members_admitted 4200 target"],
    ),
    (
        "Cả tỉnh có 86 tổ chức đảng trong doanh nghiệp ngoài nhà nước. Năm nay lập thêm "
        "được 6, so với kế hoạch là 10 thì còn xa.",
        ["private_firm_party_orgs_founded 6/10"],
    ),
    (
        "Đến hết tháng 11, ba huyện Đầm Hà, Hải Hà, Ba Chẽ lần lượt thi hành kỷ luật 18, "
        "23 và 7 đảng viên.",
        [
            "party_members_disciplined 18 @Đầm Hà",
            "party_members_disciplined 23 @Hải Hà",
            "party_members_disciplined 7 @Ba Chẽ",
        ],
    ),
    (
        "Mô hình trưởng thôn đồng thời là bí thư chi bộ: Đầm Hà 89/125, Hải Hà 102/118, Ba "
        "Chẽ 52/76.",
        [
            "cell_secretary_is_village_head 89/125 @Đầm Hà",
            "cell_secretary_is_village_head 102/118 @Hải Hà",
            "cell_secretary_is_village_head 52/76 @Ba Chẽ",
        ],
    ),
    (
        "Bí thư chi bộ kiêm trưởng thôn: huyện Đầm Hà 89/125 thôn, huyện Hải Hà 102/118.",
        [
            "cell_secretary_is_village_head 89/125 @Đầm Hà",
            "cell_secretary_is_village_head 102/118 @Hải Hà",
        ],
    ),
    (
        "402 trong 518 khóm, ấp có bí thư chi bộ kiêm trưởng khóm, ấp, bằng 77,6%; 17/64 "
        "bí thư đảng ủy xã kiêm chủ tịch UBND. Huyện Đầm Hà làm gọn nhất, 74/77 ấp.",
        [
            "cell_secretary_is_village_head 402/518%77.6",
            "secretary_is_committee_chair_communes 17/64",
            "cell_secretary_is_village_head 74/77 @Đầm Hà",
        ],
    ),
    (
        "Toàn huyện có 141 trên 159 nơi bí thư chi bộ kiêm trưởng thôn, đạt 88,7%, cao hơn "
        "bình quân toàn tỉnh (74%).",
        ["cell_secretary_is_village_head 141/159%88.7", "cell_secretary_is_village_head %74"],
    ),
    (
        "Ở xã thì 5 nơi bí thư kiêm chủ tịch, đang thí điểm.",
        ["secretary_is_committee_chair_communes 5"],
    ),
    (
        "Trong 15 bí thư huyện ủy, thị ủy, thành ủy của tỉnh, 11 đồng chí không phải người "
        "địa phương.",
        ["non_local_secretaries 11/15"],
    ),
    (
        "Không xã nào bí thư kiêm chủ tịch UBND.",
        ["secretary_is_committee_chair_communes 0"],
    ),
    (
        "- Giảm 25 chi bộ sau sáp nhập thôn, còn 1.467 chi bộ.",
        ["party_cells 1467"],
    ),
    (
        "Sau sáp nhập thôn, toàn tỉnh giảm 25 chi bộ, còn lại 1.467 chi bộ.",
        ["party_cells 1467"],
    ),
    (
        "Đảng bộ huyện có 36 tổ chức cơ sở đảng, trong đó 14 đảng bộ xã, thị trấn; 211 chi "
        "bộ với 5.243 đảng viên.",
        [
            "grassroots_party_orgs 36",
            "party_cells 211",
            "party_members_total 5243",
            "grassroots_party_orgs 14 [đảng bộ xã]",
        ],
    ),
    (
        "Đảng bộ tỉnh có 638 tổ chức cơ sở đảng, gồm 300 đảng bộ cơ sở và 338 chi bộ cơ "
        "sở; 3.211 chi bộ với 95.243 đảng viên.",
        [
            "grassroots_party_orgs 638",
            "party_cells 3211",
            "party_members_total 95243",
            "grassroots_party_orgs 300 [đảng bộ cơ sở]",
            "grassroots_party_orgs 338 [chi bộ cơ sở]",
        ],
    ),
    (
        "Sau hợp nhất, Đảng bộ tỉnh Quảng Ninh trở thành một trong những đảng bộ đông của "
        "vùng với 113.208 đảng viên.",
        ["party_members_total 113208"],
    ),
    (
        "Đảng bộ tỉnh Quảng Ninh là một trong những đảng bộ lớn của cả nước, với hơn "
        "113.000 đảng viên.",
        ["party_members_total 113000"],
    ),
    (
        "Đảng bộ phường Hà Lầm khi mới thành lập có 48 chi bộ trực thuộc với 1.386 đảng viên.",
        ["party_cells 48 @phường Hà Lầm", "party_members_total 1386 @phường Hà Lầm"],
    ),
    (
        "Đảng bộ xã Đầm Hà lúc thành lập có 48 chi bộ, 1.386 đảng viên.",
        ["party_cells 48 @xã Đầm Hà", "party_members_total 1386 @xã Đầm Hà"],
    ),
    (
        "b) UBKT Tỉnh ủy kiểm tra 04 tổ chức đảng và 06 đảng viên có dấu hiệu vi phạm; "
        "UBKT cấp huyện và cơ sở kiểm tra 17 tổ chức, 94 đảng viên.",
        [
            "party_orgs_inspected_for_violations 4 [ủy ban kiểm tra cấp tỉnh]",
            "party_members_inspected_for_violations 6 [ủy ban kiểm tra cấp tỉnh]",
            "party_orgs_inspected_for_violations 17 [ủy ban kiểm tra cấp huyện]",
            "party_members_inspected_for_violations 94 [ủy ban kiểm tra cấp huyện]",
        ],
    ),
    (
        "UBKT Tỉnh ủy kiểm tra khi có dấu hiệu vi phạm 3 tổ chức đảng; UBKT cấp huyện kiểm "
        "tra 12 tổ chức.",
        [
            "party_orgs_inspected_for_violations 3 [ủy ban kiểm tra cấp tỉnh]",
            "party_orgs_inspected_for_violations 12 [ủy ban kiểm tra cấp huyện]",
        ],
    ),
    (
        "UBKT Tỉnh ủy kiểm tra khi có dấu hiệu vi phạm 3 tổ chức đảng; giám sát 12 tổ chức.",
        [
            "party_orgs_inspected_for_violations 3 [ủy ban kiểm tra cấp tỉnh]",
            "party_orgs_supervised 12 [ủy ban kiểm tra cấp tỉnh]",
        ],
    ),
    (
        "UBKT các cấp tiếp nhận 88 đơn thư; đã giải quyết 03/04 đơn tố cáo thuộc thẩm quyền.",
        ["denunciations_resolved 3/4 [ủy ban kiểm tra các cấp]"],
    ),
    (
        "UBKT các cấp đã giải quyết 05/06 đơn tố cáo.",
        ["denunciations_resolved 5/6 [ủy ban kiểm tra các cấp]"],
    ),
    (
        "UBKT Huyện ủy đã giải quyết xong 02/02 đơn tố cáo đảng viên.",
        ["denunciations_resolved 2/2 [ủy ban kiểm tra cấp huyện]"],
    ),
    (
        "Nhờ vậy, 51/64 đề án, chính sách đã xong.",
        ["schemes_completed 51/64"],
    ),
    (
        "Đến nay, 18/20 đề án đã hoàn thành, 2 đề án chuyển sang năm sau.",
        ["schemes_completed 18/20"],
    ),
    (
        "Trong 20 đề án của nhiệm kỳ, 18 đề án đã xong.",
        ["schemes_completed 18/20"],
    ),
    (
        "9 tháng qua, các sở, ngành đăng ký 19 chức danh; tỉnh đồng ý cho thi 14. Trong số "
        "đó 11 chức danh đã có người trúng tuyển, hai chức danh chưa chọn được người.",
        ["leadership_posts_opened_to_exam 14", "leadership_posts_filled_by_exam 11/14"],
    ),
    (
        "Tỉnh cho thi tuyển 14 chức danh. Trong đó 11 chức danh đã có người trúng tuyển.",
        ["leadership_posts_opened_to_exam 14", "leadership_posts_filled_by_exam 11/14"],
    ),
    (
        "6 tháng đầu năm, thành phố đưa 12 chức danh lãnh đạo cấp phòng ra thi tuyển; 10 "
        "chức danh đã chọn được người qua thi, hai chức danh còn lại phải tổ chức thi lại.",
        ["leadership_posts_opened_to_exam 12", "leadership_posts_filled_by_exam 10/12"],
    ),
    (
        "Tỉnh đưa 9 chức danh ra thi tuyển, 7 chức danh chọn được người, hai chức danh còn "
        "lại sẽ thi lại.",
        ["leadership_posts_opened_to_exam 9", "leadership_posts_filled_by_exam 7/9"],
    ),
    (
        "Chúng tôi cũng đưa 7 cán bộ trẻ của huyện về làm phó bí thư, phó chủ tịch xã theo "
        "diện luân chuyển.",
        ["officials_rotated 7"],
    ),
    (
        "Từ ngày 1/7/2025, 165 xã, phường, thị trấn của hai tỉnh rút còn 64, gồm 55 xã và "
        "9 phường.",
        [
            "administrative_units_before 165",
            "administrative_units_after 64",
            "administrative_units_after 55 [xã]",
            "administrative_units_after 9 [phường]",
        ],
    ),
    (
        "165 xã, phường của huyện thu gọn còn 64 xã, phường.",
        ["administrative_units_before 165", "administrative_units_after 64"],
    ),
    (
        "Theo kế hoạch, sau hợp nhất, từ 282 xã, phường, thị trấn của hai tỉnh sẽ còn 96.",
        ["administrative_units_before 282 planned", "administrative_units_after 96 planned"],
    ),
    (
        "Theo Giám đốc Sở Nội vụ, 135 đơn vị hành chính cấp xã được lập từ 373 đơn vị cũ.",
        ["administrative_units_after 135", "administrative_units_before 373"],
    ),
    (
        "54 xã, phường mới được hình thành từ 171 xã, phường, thị trấn trước đây.",
        ["administrative_units_after 54", "administrative_units_before 171"],
    ),
    (
        "Đến cuối tháng 8, 68/68 đảng bộ trực thuộc đã tổ chức xong đại hội.",
        ["party_congresses_held_upper 68/68"],
    ),
    (
        "Nếu tách riêng những người nghỉ hưởng chế độ theo các nghị định về tinh giản thì "
        "5 năm có 1.038 người: năm 2016 là 143, 2017 226, 2018 301, 2019 254 và năm 2020 "
        "114. Nhiều nhất là Đầm Hà (152), Hải Hà (139); Ba Chẽ ít nhất, 47.",
        [
            "staff_positions_cut 1038",
            "staff_positions_cut 143",
            "staff_positions_cut 226",
            "staff_positions_cut 301",
            "staff_positions_cut 254",
            "staff_positions_cut 114",
            "staff_positions_cut 152 @Đầm Hà",
            "staff_positions_cut 139 @Hải Hà",
            "staff_positions_cut 47 @Ba Chẽ",
        ],
    ),
    (
        "Toàn tỉnh kết nạp 1.038 đảng viên. Nhiều nhất là Đầm Hà (152), Hải Hà (139); Ba "
        "Chẽ ít nhất, 47.",
        [
            "party_members_admitted 1038",
            "party_members_admitted 152 @Đầm Hà",
            "party_members_admitted 139 @Hải Hà",
            "party_members_admitted 47 @Ba Chẽ",
        ],
    ),
    (
        "Có 1.387 biên chế được tinh giản trong 6 tháng cuối năm 2025, trong đó phường Hà "
        "Lầm 43 biên chế, phường Cao Xanh 38 biên chế.",
        [
            "staff_positions_cut 1387",
            "staff_positions_cut 43 @phường Hà Lầm",
            "staff_positions_cut 38 @phường Cao Xanh",
        ],
    ),
    (
        "Toàn tỉnh tinh giản 387 biên chế, trong đó huyện Đầm Hà 43 biên chế, huyện Hải Hà "
        "38 biên chế và huyện Ba Chẽ 21 biên chế.",
        [
            "staff_positions_cut 387",
            "staff_positions_cut 43 @Đầm Hà",
            "staff_positions_cut 38 @Hải Hà",
            "staff_positions_cut 21 @Ba Chẽ",
        ],
    ),
    (
        "Sau 6 tháng, 2.480 người nghỉ việc, trong đó 2.135 người hưởng chính sách theo "
        "Nghị định số 178/2024/NĐ-CP, còn lại là nghỉ hưu đúng tuổi và xin thôi việc.",
        ["staff_positions_cut 2135"],
    ),
    (
        "Có 480 người nghỉ việc theo Nghị định số 178/2024/NĐ-CP.",
        ["staff_positions_cut 480"],
    ),
    (
        "Trong quý, 421 cán bộ, công chức, viên chức thôi việc, nghỉ hưu trước tuổi theo "
        "Nghị định số 178/2024/NĐ-CP; năm 2023 là 3.764 người.",
        ["staff_positions_cut 421", "staff_positions_cut 3764"],
    ),
    (
        "Trong quý, 421 người nghỉ hưu trước tuổi theo Nghị định số 178/2024/NĐ-CP; quý "
        "trước là 264 người.",
        ["staff_positions_cut 421", "staff_positions_cut 264"],
    ),
    (
        "Qua ba đợt, đã đưa ra khỏi danh mục 137 thủ tục do địa phương tự đặt hoặc bị "
        "trùng; 209 thủ tục khác được bớt thành phần hồ sơ.",
        ["administrative_procedures_cut 137"],
    ),
    (
        "Qua rà soát, 45 thủ tục được đưa ra khỏi danh mục.",
        ["administrative_procedures_cut 45"],
    ),
    (
        "Tỉnh bỏ hẳn 31 thủ tục nội bộ.",
        ["administrative_procedures_cut 31"],
    ),
    (
        "Ba lần trong nửa năm, Chủ tịch UBND tỉnh ký quyết định phân cấp, ủy quyền, tổng "
        "số đến nay là 276 thủ tục.",
        ["administrative_procedures_delegated 276"],
    ),
    (
        "Chủ tịch UBND tỉnh đã ba lần ký quyết định ủy quyền, tổng cộng 76 thủ tục.",
        ["administrative_procedures_delegated 76"],
    ),
    (
        "Việc phân cấp, ủy quyền được đẩy mạnh, đến nay đã có 164 thủ tục.",
        ["administrative_procedures_delegated 164"],
    ),
    (
        "Năm 2024, tỉnh rút ngắn ít nhất 35% thời gian của 412 thủ tục, cắt giảm hẳn 46 "
        "thủ tục nội bộ.",
        ["administrative_procedures_cut 46"],
    ),
    (
        "Về đánh giá, xếp loại năm 2024, 9 chi bộ, tương đương 17,6%, và 214 đảng viên, "
        "bằng 14,6% số được đánh giá, hoàn thành xuất sắc nhiệm vụ.",
        ["party_orgs_rated_excellent 9%17.6", "party_members_rated_excellent 214%14.6"],
    ),
    (
        "12 tổ chức cơ sở đảng (chiếm 19%) và 314 đảng viên (15%) được xếp loại hoàn thành "
        "xuất sắc nhiệm vụ.",
        ["party_orgs_rated_excellent 12%19", "party_members_rated_excellent 314%15"],
    ),
    (
        "Ban Thường vụ Tỉnh ủy ban hành quy chế làm việc mẫu của đảng ủy xã; 171/171 xã, "
        "phường đã xây dựng quy chế theo mẫu này.",
        ["communes_with_model_work_regulations 171/171"],
    ),
    (
        "Đi liền với đó là nhất thể hóa: 402 trong 518 khóm, ấp có bí thư chi bộ kiêm "
        "trưởng khóm, ấp, bằng 77,6%; 17/64 bí thư đảng ủy xã, phường, thị trấn kiêm chủ "
        "tịch UBND. Huyện Đầm Hà làm gọn nhất, 74/77 ấp.",
        [
            "cell_secretary_is_village_head 402/518%77.6",
            "secretary_is_committee_chair_communes 17/64",
            "cell_secretary_is_village_head 74/77 @Đầm Hà",
        ],
    ),
    (
        "Riêng Đầm Hà có thêm 62 tổ chức đảng ngoài khu vực nhà nước đang hoạt động; năm "
        "nay lập mới 5. Hải Hà lập mới 3.",
        ["private_firm_party_orgs_founded 5 @Đầm Hà", "private_firm_party_orgs_founded 3 @Hải Hà"],
    ),
    (
        "Từ năm 2020 đến hết tháng 6 vừa rồi, chúng tôi kết nạp 9.874 đảng viên. Nghị "
        "quyết Đại hội đề ra mỗi năm 1.800 đến 2.000. Riêng nửa đầu năm nay, do tập trung "
        "cho đại hội nên chỉ 764, cùng kỳ 902.",
        ["party_members_admitted 9874", "party_members_admitted 764", "party_members_admitted 902"],
    ),
    (
        "Toàn Đảng bộ tỉnh kết nạp được 2.164 đảng viên. Đầm Hà đạt 248/230, Hải Hà "
        "301/290, Ba Chẽ 219, đều vượt. Đảng bộ Khối Doanh nghiệp tỉnh cũng khá, 97 người. "
        "Ở chiều ngược lại, Cô Tô mới được 54, bằng 63,5% chỉ tiêu; Tiên Yên 102 trên tổng "
        "số 140.",
        [
            "party_members_admitted 2164",
            "party_members_admitted 248/230 @Đầm Hà",
            "party_members_admitted 301/290 @Hải Hà",
            "party_members_admitted 219 @Ba Chẽ",
            "party_members_admitted 97 @Đảng bộ Khối Doanh nghiệp tỉnh",
            "party_members_admitted 54%63.5 @Cô Tô",
            "party_members_admitted 102/140 @Tiên Yên",
        ],
    ),
    (
        "Toàn tỉnh kết nạp 2.050 đảng viên. Các địa phương còn mở nhiều lớp học nghề. Đầm "
        "Hà đạt 148/130 hộ thoát nghèo.",
        ["party_members_admitted 2050"],
    ),
    (
        "Toàn tỉnh kết nạp 2.164 đảng viên. Nhìn vào từng nơi, đời sống không đều. Thu "
        "nhập ở Đầm Hà đạt 48 triệu đồng.",
        ["party_members_admitted 2164"],
    ),
    (
        "Tỉnh kết nạp 3.764 đảng viên. Sang năm 2025, chỉ tiêu thu ngân sách là 4.200 tỷ đồng.",
        ["party_members_admitted 3764"],
    ),
    (
        "Tỉnh kết nạp 3.764 đảng viên. Sang năm 2025, chỉ tiêu trồng rừng là 4.200.",
        ["party_members_admitted 3764"],
    ),
    (
        "Toàn huyện có 141/159 thôn có bí thư chi bộ kiêm trưởng thôn, đạt 88,7%, cao hơn "
        "tỷ lệ hộ giàu (7,4%).",
        ["cell_secretary_is_village_head 141/159%88.7"],
    ),
    (
        "UBKT Tỉnh ủy kiểm tra khi có dấu hiệu vi phạm 3 tổ chức đảng; UBKT cấp huyện kiểm "
        "tra 12 tổ chức trong việc thực hiện nghị quyết.",
        [
            "party_orgs_inspected_for_violations 3 [ủy ban kiểm tra cấp tỉnh]",
            "party_orgs_inspected 12 [ủy ban kiểm tra cấp huyện]",
        ],
    ),
    (
        "Tỉnh kết nạp 421 đảng viên, đời sống dân vùng ven biển khá lên; năm 2023 là 3.764.",
        ["party_members_admitted 421"],
    ),
    (
        "Toàn tỉnh kết nạp 310 đảng viên; các phường Cao Xanh và Hà Lầm mỗi nơi trồng 25 cây xanh.",
        ["party_members_admitted 310"],
    ),
    (
        "Tỉnh kết nạp 310 đảng viên, do kinh tế khó khăn nên 40 doanh nghiệp giải thể.",
        ["party_members_admitted 310"],
    ),
    (
        "Tỉnh có 402 trong 518 ấp có bí thư chi bộ kiêm trưởng ấp; 17/64 bí thư đảng ủy xã "
        "kiêm chủ tịch UBND. Huyện Đầm Hà xóa nhà tạm nhanh nhất, 74/77 ấp.",
        ["cell_secretary_is_village_head 402/518", "secretary_is_committee_chair_communes 17/64"],
    ),
]

NOTHING: list[str] = [
    "Trong đợt tinh gọn bộ máy năm 2024, huyện Kim Động ra quyết định nghỉ hưu trước tuổi cho 14 "
    "cán bộ mà chưa báo cáo UBND tỉnh.",
    "Trong ba phó chủ tịch, hai người còn lại là ông Lê Văn Minh được luân chuyển về từ Sở Nội vụ "
    "và bà Trần Thị Hoa.",
    "Giải quyết hồ sơ thủ tục hành chính:\n\nĐịa phương | Trước hạn (%) | Đúng hạn (%) | "
    "Quá hạn (%)\nĐầm Hà | 54,2 | 44,9 | 0,9\nHải Hà | 57,0 | 42,8 | 0,2",
    "Giải quyết kiến nghị của cử tri:\n\nĐịa phương | Đúng hạn 2022 (%) | Đúng hạn 2023 (%)"
    "\nĐầm Hà | 94,2 | 96,9\nHải Hà | 97,0 | 98,8",
    "Tỷ lệ giải ngân vốn đầu tư công đạt 97%. Xã Quảng Đức khá hơn một chút, 98,2%.",
    "Ngành thuế: hồ sơ khai thuế nộp đúng hạn đạt 97,5%.",
    "Tỉnh giao 412 nhiệm vụ, các sở hoàn thành 98% đúng hạn. Sở Y tế đạt 93% đúng hạn.",
    "Ngân hàng thu nợ tốt. Dư nợ tăng mạnh hơn, từ 31% lên 58%.",
    "Học phí nộp qua mạng tăng mạnh, từ 31% lên 58%.",
    "Hồ sơ thủ tục hành chính được số hóa. Về giải ngân vốn, huyện Đầm Hà đạt 98,7% đúng hạn.",
    "Tỉnh công bố thủ tục hành chính. Về trả lời kiến nghị của cử tri, các sở đạt 92% đúng hạn.",
    "Tỉnh yêu cầu các sở cử 128 công chức tỉnh tăng cường về cơ sở 6 tháng.",
    "Từ 01/07 đơn vị hành chính mới đi vào hoạt động.",
    "Giảm 25 chi bộ sinh hoạt ghép, còn 12 chi bộ.",
    "UBND tỉnh phân cấp mạnh cho cấp huyện, đến nay đã có 164 thủ tục được rút ngắn thời "
    "gian giải quyết.",
    "Cắt giảm thời gian giải quyết của 45 thủ tục.",
    "98 thủ tục được cắt giảm thời gian giải quyết.",
    "Có 12 xã nghèo của tỉnh giảm còn 5.",
    "5 xã mới được thành lập từ 12 thôn.",
    "Đảng bộ tỉnh là một trong những đảng bộ có nhiều đảng viên trẻ, với 12.000 đảng viên "
    "dưới 30 tuổi.",
    "Có 62 tổ chức đảng ngoài khu vực nhà nước đang hoạt động.",
    "Huyện Đầm Hà có thêm 12 tổ chức đảng trong doanh nghiệp tư nhân đang hoạt động.",
    "Toàn tỉnh có 7 bộ phận một cửa cấp huyện, 65 bộ phận một cửa cấp xã.",
    "Nhà trường bớt một ban giám hiệu.",
    "UBND tỉnh ban hành 9 văn bản QPPL.",
    "Đầm Hà và Hải Hà cùng có 12 hộ nghèo.",
    "Chúng tôi cử 7 cán bộ trẻ về làm việc tại xã.",
    "Tỉnh đồng ý cho thi công 14 công trình.",
    "120 thủ tục chưa được đưa về cấp xã giải quyết.",
    "Đầm Hà đứng đầu với 46 đồng chí. Xã Đầm Hà có 12 hộ.",
]
