"""Figures in the plain and the free wording of news and reports, under headings and questions."""

FIGURES: list[tuple[str, list[str]]] = [
    (
        "Quý I, toàn Đảng bộ phát triển thêm 214 đảng viên, nâng số đảng viên toàn huyện "
        "lên 4.812.",
        ["party_members_admitted 214", "party_members_total 4812"],
    ),
    (
        "Sáu tháng qua có 318 quần chúng ưu tú được đứng vào hàng ngũ của Đảng.",
        ["party_members_admitted 318"],
    ),
    (
        "Lễ kết nạp cho 12 quần chúng được tổ chức trang trọng; tính từ đầu năm đã có 96 "
        "người vào Đảng.",
        ["party_members_admitted 12", "party_members_admitted 96"],
    ),
    (
        "Cả năm, Đảng bộ tỉnh tiếp nhận vào Đảng 1.905 người, cao nhất từ đầu nhiệm kỳ.",
        ["party_members_admitted 1905"],
    ),
    (
        "Đã có 1.402 đảng viên dự bị đủ điều kiện được công nhận chính thức.",
        ["party_members_made_full 1402"],
    ),
    (
        "Có 27 đảng viên bị đưa ra khỏi danh sách đảng viên vì bỏ sinh hoạt.",
        ["party_members_struck_off 27"],
    ),
    (
        "Dịp 3/2, Huyện ủy trao Huy hiệu Đảng cho 186 đảng viên, người cao tuổi Đảng nhất 75 năm.",
        ["party_badges_awarded 186"],
    ),
    (
        "Đợt này toàn tỉnh có 1.204 đồng chí vinh dự được nhận Huy hiệu Đảng các loại.",
        ["party_badges_awarded 1204"],
    ),
    (
        "Toàn tỉnh hiện có 78.406 đảng viên sinh hoạt tại 655 tổ chức cơ sở đảng với 3.871 chi bộ.",
        ["party_members_total 78406", "grassroots_party_orgs 655", "party_cells 3871"],
    ),
    (
        "Trong kỳ, cấp ủy các cấp tiến hành kiểm tra đối với 412 tổ chức đảng và 1.206 "
        "đảng viên, tập trung vào việc thực hiện nghị quyết.",
        ["party_orgs_inspected 412", "party_members_inspected 1206"],
    ),
    (
        "UBKT Tỉnh ủy đã tiến hành 6 cuộc kiểm tra khi có dấu hiệu vi phạm đối với 5 tổ "
        "chức đảng và 11 đảng viên.",
        [
            "party_orgs_inspected_for_violations 5 [ủy ban kiểm tra cấp tỉnh]",
            "party_members_inspected_for_violations 11 [ủy ban kiểm tra cấp tỉnh]",
        ],
    ),
    (
        "Qua đó, kết luận 4 tổ chức, 9 đảng viên có khuyết điểm, vi phạm; phải xử lý kỷ "
        "luật 7 đảng viên.",
        [
            "party_orgs_found_in_violation 4",
            "party_members_found_in_violation 9",
            "party_members_disciplined 7 planned",
        ],
    ),
    (
        "Ủy ban kiểm tra các cấp giám sát theo chuyên đề 118 tổ chức đảng, 203 đảng viên.",
        [
            "party_orgs_supervised 118 [ủy ban kiểm tra các cấp]",
            "party_members_supervised 203 [ủy ban kiểm tra các cấp]",
        ],
    ),
    (
        "Cả năm có 6 tổ chức đảng và 134 đảng viên phải chịu các hình thức kỷ luật.",
        ["party_orgs_disciplined 6", "party_members_disciplined 134"],
    ),
    (
        "Cấp ủy và chi bộ thi hành kỷ luật 88 trường hợp, trong đó khiển trách 60, cảnh "
        "cáo 19, cách chức 3, khai trừ 6.",
        [
            "party_members_disciplined 88",
            "party_members_disciplined 60 [khiển trách]",
            "party_members_disciplined 19 [cảnh cáo]",
            "party_members_disciplined 3 [cách chức]",
            "party_members_disciplined 6 [khai trừ]",
        ],
    ),
    (
        "Tiếp nhận 36 đơn tố cáo, trong đó 22 đơn thuộc thẩm quyền; đến nay giải quyết "
        "xong 20 đơn.",
        ["denunciations_resolved 20/22"],
    ),
    (
        "Ban Thường vụ gợi ý kiểm điểm sâu đối với 6 tập thể và 9 cá nhân thuộc diện quản lý.",
        ["units_asked_for_deep_self_criticism 6"],
    ),
    (
        "Năm qua, tỉnh điều động, luân chuyển 34 cán bộ lãnh đạo cấp phòng về cơ sở.",
        ["officials_rotated 34"],
    ),
    (
        "Tổ chức thi tuyển cạnh tranh 8 chức danh trưởng phòng, chọn được 7 người trúng tuyển.",
        ["leadership_posts_opened_to_exam 8", "leadership_posts_filled_by_exam 7/8"],
    ),
    (
        "Mở 46 lớp đào tạo, bồi dưỡng cho 5.310 lượt cán bộ, đảng viên.",
        ["officials_trained 5310"],
    ),
    (
        "Toàn tỉnh có 92 xã có bí thư đảng ủy đồng thời là chủ tịch UBND, chiếm 40,2%.",
        ["secretary_is_committee_chair_communes 92%40.2"],
    ),
    (
        "Đã có 1.012/1.240 thôn bố trí bí thư chi bộ kiêm trưởng thôn, đạt 81,6%.",
        ["cell_secretary_is_village_head 1012/1240%81.6"],
    ),
    (
        "Ở 8/13 huyện, bí thư không phải là người địa phương.",
        ["non_local_secretaries 8/13"],
    ),
    (
        "Hết ngày 20/5, toàn tỉnh có 412/630 tổ chức cơ sở đảng tổ chức xong đại hội.",
        ["party_congresses_held_grassroots 412/630"],
    ),
    (
        "Có 2.905 chi bộ trực thuộc đã hoàn thành đại hội, đạt 99%.",
        ["party_congresses_held_cell 2905%99"],
    ),
    (
        "Đến nay 10/12 đảng bộ cấp trên trực tiếp cơ sở đã đại hội.",
        ["party_congresses_held_upper 10/12"],
    ),
    (
        "Từ 2021 đến nay, tỉnh cắt giảm được 112 đơn vị sự nghiệp công lập, tinh giản "
        "1.840 biên chế.",
        ["bodies_cut 112", "staff_positions_cut 1840"],
    ),
    (
        "Số người nghỉ theo Nghị định 178 tính đến cuối tháng 9 là 1.127.",
        ["staff_positions_cut 1127"],
    ),
    (
        "Có 640 cán bộ, công chức tự nguyện xin nghỉ đã được giải quyết chế độ theo Nghị "
        "định số 178/2024/NĐ-CP.",
        ["staff_positions_cut 640"],
    ),
    (
        "Toàn tỉnh giảm từ 186 xuống 72 đơn vị hành chính cấp xã.",
        ["administrative_units_before 186", "administrative_units_after 72"],
    ),
    (
        "Huyện nhập 24 xã, thị trấn thành 9 xã mới.",
        ["administrative_units_before 24", "administrative_units_after 9"],
    ),
    (
        "Tỉnh công bố danh mục 1.840 thủ tục, cắt giảm 97 thủ tục so với đầu năm.",
        ["administrative_procedures_cut 97"],
    ),
    (
        "Chủ tịch UBND tỉnh ủy quyền cho thủ trưởng các sở giải quyết 134 thủ tục hành chính.",
        ["administrative_procedures_delegated 134"],
    ),
    (
        "Hồ sơ giải quyết trước và đúng hạn chiếm 98,4%; hồ sơ nộp qua mạng chiếm 71,2%.",
        ["dossiers_on_time_share %98.4", "online_dossiers_share %71.2"],
    ),
    (
        "Tỷ lệ hồ sơ trễ hạn chỉ còn 0,8%, 99,2% được trả đúng hẹn.",
        ["dossiers_on_time_share %99.2"],
    ),
    (
        "Toàn tỉnh có 54 Trung tâm Phục vụ hành chính công cấp xã đi vào hoạt động.",
        ["public_service_centres 54"],
    ),
    (
        "Kết quả xếp loại: 96 tổ chức cơ sở đảng hoàn thành xuất sắc nhiệm vụ (15%), 412 "
        "hoàn thành tốt.",
        ["party_orgs_rated_excellent 96%15"],
    ),
    (
        "Có 7.812 đảng viên được xếp loại hoàn thành xuất sắc nhiệm vụ, chiếm 14,8%.",
        ["party_members_rated_excellent 7812%14.8"],
    ),
    (
        "Đoàn chỉ ra 14 hạn chế, đến nay đã khắc phục 11.",
        ["shortcomings_identified 14", "shortcomings_remedied 11/14"],
    ),
    (
        "Hội nghị rút ra 4 bài học kinh nghiệm và nêu 6 kiến nghị với Trung ương.",
        ["lessons_drawn 4", "recommendations_made 6"],
    ),
    (
        "Ban Thường vụ Tỉnh ủy ban hành 5 nghị quyết chuyên đề, 12 chỉ thị.",
        ["topical_resolutions_issued 5"],
    ),
    (
        "Tỉnh ủy ban hành 1.206 văn bản lãnh đạo, chỉ đạo các loại.",
        ["committee_documents_issued 1206"],
    ),
    (
        "Tính từ đầu năm đã có 96 người vào Đảng.",
        ["party_members_admitted 96"],
    ),
    (
        "Cấp ủy và chi bộ thi hành kỷ luật 88 trường hợp, trong đó khiển trách 60, cảnh cáo 19.",
        [
            "party_members_disciplined 88",
            "party_members_disciplined 60 [khiển trách]",
            "party_members_disciplined 19 [cảnh cáo]",
        ],
    ),
    (
        "Tiếp nhận 36 đơn tố cáo, trong đó 22 đơn thuộc thẩm quyền; đến nay giải quyết "
        "xong 20 đơn.",
        ["denunciations_resolved 20/22"],
    ),
    (
        "Con số 214 đảng viên mới kết nạp trong năm nói lên nhiều điều.",
        ["party_members_admitted 214"],
    ),
    (
        "Năm ngoái chỉ kết nạp được vỏn vẹn 7 người, năm nay con số ấy đã là 31.",
        ["party_members_admitted 7", "party_members_admitted 31"],
    ),
    (
        "Hỏi về chuyện kết nạp, ông lật sổ: 2021 được 41, 2022 được 52, 2023 được 60.",
        ["party_members_admitted 41", "party_members_admitted 52", "party_members_admitted 60"],
    ),
    (
        "Trong số 118 thôn của huyện, 96 thôn đã có bí thư chi bộ làm trưởng thôn.",
        ["cell_secretary_is_village_head 96/118"],
    ),
    (
        "Nay bí thư chi bộ kiêm trưởng thôn đã phủ 96/118 thôn.",
        ["cell_secretary_is_village_head 96/118"],
    ),
    (
        "Toàn tỉnh rút bớt được 214 đầu mối, tương ứng 17%.",
        ["bodies_cut 214%17"],
    ),
    (
        "Sau hai đợt, đã có 912 cán bộ, công chức, viên chức nghỉ theo chính sách tinh giản.",
        ["staff_positions_cut 912"],
    ),
    (
        "Từ 24 xã, Đầm Hà chỉ còn 9.",
        ["administrative_units_before 24 @Đầm Hà", "administrative_units_after 9 @Đầm Hà"],
    ),
    (
        "Trước sắp xếp toàn tỉnh có 171 xã, phường; giờ là 54.",
        ["administrative_units_before 171", "administrative_units_after 54"],
    ),
    (
        "Hồ sơ trả đúng hẹn ở xã đạt 97%, ở tỉnh 99,1%.",
        ["dossiers_on_time_share %97 [cấp xã]", "dossiers_on_time_share %99.1 [cấp tỉnh]"],
    ),
    (
        "Tính đến hôm qua, 9 trên 14 đảng bộ cấp huyện đã xong đại hội.",
        ["party_congresses_held_upper 9/14"],
    ),
    (
        "Ủy ban Kiểm tra Huyện ủy vừa kết thúc kiểm tra 3 đảng ủy xã có dấu hiệu vi phạm.",
        ["party_orgs_inspected_for_violations 3 [ủy ban kiểm tra cấp huyện]"],
    ),
    (
        "Nửa năm, 41 đảng viên của tỉnh bị kỷ luật, quá nửa vì sinh con thứ ba.",
        ["party_members_disciplined 41"],
    ),
    (
        "Kỷ luật đảng thì sao? Năm ngoái 52 đảng viên, năm nay mới 19.",
        ["party_members_disciplined 52", "party_members_disciplined 19"],
    ),
    (
        "Từ ngày có đề án, tỉnh đã cho 38 chức danh thi công khai, 33 người được bổ nhiệm.",
        ["leadership_posts_opened_to_exam 38", "leadership_posts_filled_by_exam 33/38"],
    ),
    (
        "Trong năm, 5.120 lượt cán bộ được bồi dưỡng, riêng cấp xã 3.040.",
        ["officials_trained 5120", "officials_trained 3040 [cấp xã]"],
    ),
    (
        "Trong doanh nghiệp tư nhân, năm nay thêm 9 chi bộ, nâng tổng số lên 74.",
        ["private_firm_party_orgs_founded 9"],
    ),
    (
        "Năm 2024, tỉnh có thêm 11 tổ chức đảng ở doanh nghiệp ngoài nhà nước với 64 đảng viên.",
        ["private_firm_party_orgs_founded 11"],
    ),
    (
        "Danh sách theo dõi của Ban Tổ chức có 12 đảng bộ cơ sở.",
        ["party_orgs_under_watch 12"],
    ),
    (
        "Quyền được chuyển xuống xã ở 45 thủ tục.",
        ["administrative_procedures_delegated 45"],
    ),
    (
        "Ban Thường vụ ra 3 nghị quyết chuyên đề, ít hơn năm ngoái 2.",
        ["topical_resolutions_issued 3 Δ-2"],
    ),
    (
        "Còn kết nạp đảng viên thì sao? Năm ngoái được 52 đồng chí, năm nay mới 19.",
        ["party_members_admitted 52", "party_members_admitted 19"],
    ),
    (
        "* Thế còn kỷ luật đảng viên thì thế nào?\n- Năm 2023 có 43 đảng viên, năm nay mới 18.",
        ["party_members_disciplined 43", "party_members_disciplined 18"],
    ),
    (
        "* Việc kết nạp đảng viên ra sao?\n- Toàn Đảng bộ có 4.812 đảng viên.",
        ["party_members_total 4812"],
    ),
    (
        "Hồ sơ trả đúng hẹn ở tỉnh đạt 97%.",
        ["dossiers_on_time_share %97"],
    ),
    (
        "Kết nạp đảng viên\n- Huyện Đầm Hà: 112 đồng chí;\n- Huyện Hải Hà: 98 đồng chí;\n- "
        "Huyện Ba Chẽ: 57 đồng chí.",
        [
            "party_members_admitted 112 @Đầm Hà",
            "party_members_admitted 98 @Hải Hà",
            "party_members_admitted 57 @Ba Chẽ",
        ],
    ),
    (
        "Kết quả kết nạp đảng viên theo địa bàn: Đầm Hà 112; Hải Hà 98; Ba Chẽ 57.",
        [
            "party_members_admitted 112 @Đầm Hà",
            "party_members_admitted 98 @Hải Hà",
            "party_members_admitted 57 @Ba Chẽ",
        ],
    ),
    (
        "3. Tinh giản biên chế\nNăm 2023: 212 người; năm 2024: 198 người.",
        ["staff_positions_cut 212", "staff_positions_cut 198"],
    ),
    (
        "Kỷ luật đảng viên: khiển trách 41, cảnh cáo 12, cách chức 2, khai trừ 5.",
        [
            "party_members_disciplined 41 [khiển trách]",
            "party_members_disciplined 12 [cảnh cáo]",
            "party_members_disciplined 2 [cách chức]",
            "party_members_disciplined 5 [khai trừ]",
        ],
    ),
    (
        "Tỷ lệ giải quyết hồ sơ đúng hạn:\n+ Cấp tỉnh: 99,2%\n+ Cấp huyện: 98,1%\n+ Cấp xã: 98,8%",
        [
            "dossiers_on_time_share %99.2 [cấp tỉnh]",
            "dossiers_on_time_share %98.1 [cấp huyện]",
            "dossiers_on_time_share %98.8 [cấp xã]",
        ],
    ),
    (
        "Hồ sơ trực tuyến: Sở Xây dựng 88,2%, Sở Tư pháp 91%, Sở Y tế 76,5%.",
        [
            "online_dossiers_share %88.2 @Sở Xây dựng",
            "online_dossiers_share %91 @Sở Tư pháp",
            "online_dossiers_share %76.5 @Sở Y tế",
        ],
    ),
    (
        "Đại hội chi bộ: đã xong 1.205/1.260.",
        ["party_congresses_held_cell 1205/1260"],
    ),
    (
        "Nhất thể hóa chức danh bí thư chi bộ và trưởng thôn: 412/518 thôn.",
        ["cell_secretary_is_village_head 412/518"],
    ),
    (
        "Số đảng viên bị kỷ luật giảm từ 96 xuống còn 71.",
        ["party_members_disciplined 96", "party_members_disciplined 71"],
    ),
    (
        "So với năm trước, số tổ chức đảng được kiểm tra tăng 12, lên 141.",
        ["party_orgs_inspected 141"],
    ),
    (
        "Tỷ lệ hồ sơ trực tuyến từ 41% đầu năm đã lên 68%.",
        ["online_dossiers_share %41", "online_dossiers_share %68"],
    ),
    (
        "Trong 263 đảng viên mới có 141 nữ, 87 người dân tộc thiểu số, 12 học sinh.",
        [
            "party_members_admitted 263",
            "party_members_admitted 141 [nữ]",
            "party_members_admitted 87 [người dân tộc thiểu số]",
            "party_members_admitted 12 [học sinh]",
        ],
    ),
    (
        "Kỷ luật 71 đảng viên, có 24 cấp ủy viên.",
        ["party_members_disciplined 71", "party_members_disciplined 24 [cấp ủy viên]"],
    ),
    (
        "Quá nửa trong số 71 người bị kỷ luật là cấp ủy viên.",
        ["party_members_disciplined 71"],
    ),
    (
        "Gần hai trăm đảng viên được kết nạp trong quý.",
        ["party_members_admitted 200"],
    ),
    (
        "Mười hai xã đã bố trí bí thư kiêm chủ tịch UBND.",
        ["secretary_is_committee_chair_communes 12"],
    ),
    (
        "Không tổ chức đảng nào bị kỷ luật trong năm.",
        ["party_orgs_disciplined 0"],
    ),
    (
        "Cả năm chưa kết nạp được đảng viên nào.",
        ["party_members_admitted 0"],
    ),
    (
        "Ngót 1.200 thủ tục được ủy quyền cho cấp huyện.",
        ["administrative_procedures_delegated 1200"],
    ),
    (
        "98 đảng viên mà các chi bộ kết nạp quý này đều dưới 35 tuổi.",
        ["party_members_admitted 98"],
    ),
    (
        "Đảng bộ xã Đầm Hà, nơi kết nạp 21 đảng viên, dẫn đầu huyện.",
        ["party_members_admitted 21 @xã Đầm Hà"],
    ),
    (
        "Với 412 đảng viên được kết nạp, năm 2024 vượt xa chỉ tiêu 350.",
        ["party_members_admitted 412/350"],
    ),
    (
        "Chỉ tiêu 350 đảng viên mới đã vượt, cả năm được 412.",
        ["party_members_admitted 350 target", "party_members_admitted 412/350"],
    ),
    (
        "Từ chỗ chỉ 3 xã, đến nay 41 xã có bí thư kiêm chủ tịch UBND.",
        ["secretary_is_committee_chair_communes 3", "secretary_is_committee_chair_communes 41"],
    ),
    (
        "Sau 5 năm thực hiện Nghị quyết 18, số đầu mối giảm 214, biên chế giảm 3.120.",
        ["bodies_cut 214", "staff_positions_cut 3120"],
    ),
    (
        "Tổng số hồ sơ tiếp nhận 41.200, trong đó 33.000 hồ sơ nộp trực tuyến (80,1%); "
        "giải quyết đúng hạn 40.900 hồ sơ.",
        ["online_dossiers_share 33000/41200%80.1"],
    ),
    (
        "1. Kết nạp đảng viên\n\nĐầm Hà: 112 đồng chí\nHải Hà: 98 đồng chí",
        ["party_members_admitted 112 @Đầm Hà", "party_members_admitted 98 @Hải Hà"],
    ),
    (
        "2. Tinh giản biên chế\n- Cấp tỉnh: 41 người\n- Cấp huyện: 63 người\n- Cấp xã: 118 người",
        [
            "staff_positions_cut 41 [cấp tỉnh]",
            "staff_positions_cut 63 [cấp huyện]",
            "staff_positions_cut 118 [cấp xã]",
        ],
    ),
    (
        "Kiểm tra tổ chức đảng\nNăm 2023: 112 tổ chức. Năm 2024: 98 tổ chức.",
        ["party_orgs_inspected 112", "party_orgs_inspected 98"],
    ),
    (
        "* Tỷ lệ hồ sơ nộp trực tuyến\n- Sở Xây dựng: 88,2%\n- Sở Tư pháp: 91%",
        ["online_dossiers_share %88.2 @Sở Xây dựng", "online_dossiers_share %91 @Sở Tư pháp"],
    ),
    (
        "Cắt giảm thủ tục hành chính\nNăm 2023: 41 thủ tục; năm 2024: 63 thủ tục.",
        ["administrative_procedures_cut 41", "administrative_procedures_cut 63"],
    ),
    (
        "Thi tuyển chức danh lãnh đạo\n- Năm 2023: 7 chức danh\n- Năm 2024: 9 chức danh",
        ["leadership_posts_opened_to_exam 7", "leadership_posts_opened_to_exam 9"],
    ),
    (
        "Chỉ tiêu 350 đảng viên mới, đến nay được 212.",
        ["party_members_admitted 350 target", "party_members_admitted 212/350"],
    ),
]

NOTHING: list[str] = [
    "Đầm Hà đã có 42 xã, thôn nhất thể hóa bí thư và trưởng thôn.",
    "Cứ ba thôn thì hai thôn có bí thư kiêm trưởng thôn; chính xác là 67,2%.",
    "Số phòng thuộc sở từ 186 nay còn 142.",
    "* Công tác kiểm tra ra sao?\n- Huyện mới có 48 tổ chức tham gia hội chợ.",
    "* Đời sống đảng viên thế nào?\n- Năm nay 52 đảng viên được vay vốn.",
    "* Việc kết nạp ra sao?\n- Năm nay có 52 hộ thoát nghèo.",
    "Mỗi năm kết nạp bình quân 210 đảng viên.",
    "Kết nạp đảng viên\n- Huyện Đầm Hà: 112 hộ nghèo;\n- Huyện Hải Hà: 98 hộ.",
    "Công tác xây dựng Đảng\n- Huyện Đầm Hà: 112 đảng viên;\n- Huyện Hải Hà: 98 đảng viên.",
    "Kiểm tra vệ sinh an toàn thực phẩm\n- Huyện Đầm Hà: 112 cơ sở;\n- Huyện Hải Hà: 98 cơ sở.",
    "Tỷ lệ giải quyết việc làm\n- Huyện Đầm Hà: 91%\n- Huyện Hải Hà: 89%",
    "Tỷ lệ giải quyết kiến nghị đúng hạn\n- Huyện Đầm Hà: 91%\n- Huyện Hải Hà: 89%",
]
