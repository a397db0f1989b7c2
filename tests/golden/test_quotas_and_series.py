"""Quotas shared out, numbers before the noun of all, and what places have, in own sentences."""

import pytest

from tests.golden.figures import coded, in_full, told

SENTENCES: list[tuple[str, list[str]]] = [
    # kind 1: quota distributed
    (
        "Tỉnh ủy giao chỉ tiêu kết nạp 150 đảng viên cho Hạ Long; Cẩm Phả 110; Uông Bí 90.",
        [
            "party_members_admitted 150 target @Hạ Long",
            "party_members_admitted 110 target @Cẩm Phả",
            "party_members_admitted 90 target @Uông Bí",
        ],
    ),
    (
        "Ban Thường vụ Tỉnh ủy giao Hạ Long kết nạp 150 đảng viên, Cẩm Phả 110, Uông Bí 90.",
        [
            "party_members_admitted 150 target @Hạ Long",
            "party_members_admitted 110 target @Cẩm Phả",
            "party_members_admitted 90 target @Uông Bí",
        ],
    ),
    (
        "Chỉ tiêu kết nạp đảng viên năm 2025 giao cho các đảng bộ như sau: Hạ Long 150, "
        "Cẩm Phả 110, Uông Bí 90.",
        [
            "party_members_admitted 150 target @Hạ Long",
            "party_members_admitted 110 target @Cẩm Phả",
            "party_members_admitted 90 target @Uông Bí",
        ],
    ),
    (
        "Năm 2025, Tỉnh ủy phân bổ chỉ tiêu kết nạp đảng viên cho Vân Đồn 85 đồng chí, "
        "Tiên Yên 74 đồng chí và Hải Hà 60 đồng chí.",
        [
            "party_members_admitted 85 target @Vân Đồn",
            "party_members_admitted 74 target @Tiên Yên",
            "party_members_admitted 60 target @Hải Hà",
        ],
    ),
    (
        "Theo kế hoạch, huyện Vân Đồn phải kết nạp 85 đảng viên, huyện Tiên Yên 74 đảng "
        "viên, huyện Hải Hà 60 đảng viên.",
        [
            "party_members_admitted 85 planned @Vân Đồn",
            "party_members_admitted 74 planned @Tiên Yên",
            "party_members_admitted 60 planned @Hải Hà",
        ],
    ),
    (
        "Chỉ tiêu kết nạp đảng viên của Hạ Long là 150, Cẩm Phả 110, Uông Bí 90; đến nay,"
        " Hạ Long đã kết nạp 131 đảng viên.",
        [
            "party_members_admitted 150 target @Hạ Long",
            "party_members_admitted 110 target @Cẩm Phả",
            "party_members_admitted 90 target @Uông Bí",
            "party_members_admitted 131/150 @Hạ Long",
        ],
    ),
    (
        "Huyện Đầm Hà được giao chỉ tiêu kết nạp 60 đảng viên, huyện Bình Liêu 55 đảng viên.",
        ["party_members_admitted 60 target @Đầm Hà", "party_members_admitted 55 target @Bình Liêu"],
    ),
    (
        "Giao tinh giản 45 biên chế cho thành phố Hạ Long; Đông Triều 22; Quảng Yên 18.",
        [
            "staff_positions_cut 45 target @Hạ Long",
            "staff_positions_cut 22 target @Đông Triều",
            "staff_positions_cut 18 target @Quảng Yên",
        ],
    ),
    (
        "Phấn đấu năm 2025 kết nạp 2.300 đảng viên; trong đó, Hạ Long 300, Cẩm Phả 260, "
        "các đảng bộ còn lại 1.740.",
        [
            "party_members_admitted 2300 target",
            "party_members_admitted 300 target @Hạ Long",
            "party_members_admitted 260 target @Cẩm Phả",
        ],
    ),
    # hard negatives: results in a row
    (
        "Trong năm, Hạ Long kết nạp 150 đảng viên; Cẩm Phả 110; Uông Bí 90.",
        [
            "party_members_admitted 150 @Hạ Long",
            "party_members_admitted 110 @Cẩm Phả",
            "party_members_admitted 90 @Uông Bí",
        ],
    ),
    (
        "Chỉ tiêu tỉnh giao Hạ Long kết nạp 150 đảng viên, kết quả đạt 162.",
        ["party_members_admitted 150 target @Hạ Long", "party_members_admitted 162/150 @Hạ Long"],
    ),
    (
        "Tỉnh giao chỉ tiêu kết nạp 2.000 đảng viên; đến hết tháng 9, toàn tỉnh kết nạp "
        "1.612 đảng viên, trong đó Hạ Long 210, Cẩm Phả 180.",
        [
            "party_members_admitted 2000 target",
            "party_members_admitted 1612/2000",
            "party_members_admitted 210 @Hạ Long",
            "party_members_admitted 180 @Cẩm Phả",
        ],
    ),
    # kind 2: forward ellipsis
    (
        "Trong năm, tỉnh bãi bỏ 45, sửa đổi 120 và ban hành mới 38 thủ tục hành chính.",
        ["administrative_procedures_cut 45"],
    ),
    (
        "Các cấp kỷ luật 3, khai trừ 2 đảng viên.",
        ["party_members_disciplined 3", "party_members_disciplined 2 [khai trừ]"],
    ),
    (
        "Ủy ban kiểm tra huyện ủy đã kiểm tra 12, giám sát 8 tổ chức đảng.",
        [
            "party_orgs_inspected 12 [ủy ban kiểm tra cấp huyện]",
            "party_orgs_supervised 8 [ủy ban kiểm tra cấp huyện]",
        ],
    ),
    (
        "Toàn Đảng bộ khiển trách 31, cảnh cáo 12 và khai trừ 5 đảng viên.",
        [
            "party_members_disciplined 31 [khiển trách]",
            "party_members_disciplined 12 [cảnh cáo]",
            "party_members_disciplined 5 [khai trừ]",
        ],
    ),
    (
        "Các chi bộ xóa tên 14, khai trừ 3 đảng viên.",
        ["party_members_struck_off 14", "party_members_disciplined 3 [khai trừ (chi bộ)]"],
    ),
    (
        "Cấp ủy các cấp kiểm tra 64 và giám sát 52 tổ chức đảng.",
        ["party_orgs_inspected 64", "party_orgs_supervised 52"],
    ),
    (
        "Tỉnh công bố mới 38, sửa đổi 120 và bãi bỏ 45 thủ tục hành chính.",
        ["administrative_procedures_cut 45"],
    ),
    (
        "Đã củng cố 14, giải thể 3 chi bộ yếu kém.",
        ["weak_party_orgs_consolidated 14"],
    ),
    (
        "Năm 2024, toàn Đảng bộ kết nạp 812, công nhận chính thức 790 đảng viên.",
        ["party_members_admitted 812", "party_members_made_full 790"],
    ),
    (
        "Các cấp đã luân chuyển 26, điều động 41 cán bộ.",
        ["officials_rotated 26"],
    ),
    # hard negatives
    (
        "Tỉnh kiểm tra 3 đợt, giám sát 8 tổ chức đảng.",
        ["party_orgs_supervised 8"],
    ),
    (
        "Năm 2023 kiểm tra 12 tổ chức đảng; năm 2024 giám sát 8 đảng viên.",
        ["party_orgs_inspected 12", "party_members_supervised 8"],
    ),
    (
        "Tại kỳ họp 12, Ủy ban đã giám sát 8 tổ chức đảng.",
        ["party_orgs_supervised 8"],
    ),
    (
        "Qua kiểm tra đợt 2, khai trừ 2 đảng viên.",
        ["party_members_disciplined 2 [khai trừ]"],
    ),
    (
        "Kế hoạch số 45, sửa đổi 12 thủ tục hành chính.",
        [],
    ),
    (
        "Sau 12 năm, giám sát 8 tổ chức đảng.",
        ["party_orgs_supervised 8"],
    ),
    # kind 3
    (
        "Tỷ lệ hồ sơ trực tuyến toàn tỉnh tăng 21,4 điểm phần trăm so với cùng kỳ; riêng "
        "Hạ Long đạt 66,2%.",
        ["online_dossiers_share %66.2 @Hạ Long"],
    ),
    (
        "Tỷ lệ hồ sơ nộp trực tuyến đạt 71,3%, tăng 12,5 điểm phần trăm so với năm 2023; "
        "riêng Cẩm Phả đạt 80,1%.",
        ["online_dossiers_share %71.3 Δ12.5pt", "online_dossiers_share %80.1 @Cẩm Phả"],
    ),
    (
        "Tỷ lệ giải quyết hồ sơ đúng hạn của các xã tăng 3,1 điểm phần trăm so với quý "
        "trước, trong đó Đầm Hà đạt 99,2%, Ba Chẽ đạt 97,8%.",
        ["dossiers_on_time_share %99.2 @Đầm Hà", "dossiers_on_time_share %97.8 @Ba Chẽ"],
    ),
    (
        "So với tháng trước, tỷ lệ hồ sơ trực tuyến tăng 4,2%; Hải Hà đạt 75%.",
        ["online_dossiers_share %75 @Hải Hà"],
    ),
    (
        "Tỷ lệ hồ sơ trực tuyến của tỉnh tăng 8 điểm phần trăm. Riêng huyện Cô Tô đạt 88,5%.",
        ["online_dossiers_share %88.5 @Cô Tô"],
    ),
    # hard negatives
    (
        "Tỷ lệ hộ nghèo giảm 1,2 điểm phần trăm so với cùng kỳ; riêng Ba Chẽ còn 3,4%.",
        [],
    ),
    (
        "Tỷ lệ hồ sơ trực tuyến tăng 8 điểm phần trăm; tỷ lệ thanh toán trực tuyến đạt 66,2%.",
        [],
    ),
    (
        "Tỷ lệ hồ sơ trực tuyến tăng 8 điểm phần trăm; tăng trưởng kinh tế của Hạ Long đạt 9,2%.",
        [],
    ),
    (
        "Tỷ lệ hồ sơ trực tuyến tăng 8 điểm phần trăm; thu ngân sách Cẩm Phả đạt 66,2%.",
        [],
    ),
    # kind 4
    (
        "Đảng bộ tỉnh sau khi hợp nhất có 118.420 đảng viên.",
        ["party_members_total 118420"],
    ),
    (
        "Sau hợp nhất, Đảng bộ tỉnh có 104 đảng bộ trực thuộc, 1.620 tổ chức cơ sở đảng "
        "với 118.420 đảng viên.",
        ["upper_party_committees 104", "grassroots_party_orgs 1620", "party_members_total 118420"],
    ),
    (
        "Toàn đảng bộ hiện có 68 tổ chức cơ sở đảng với 7.120 đảng viên.",
        ["grassroots_party_orgs 68", "party_members_total 7120"],
    ),
    (
        "Đảng bộ xã Đông Hải sau sáp nhập có 42 chi bộ trực thuộc với 1.630 đảng viên.",
        ["party_cells 42 @xã Đông Hải", "party_members_total 1630 @xã Đông Hải"],
    ),
    (
        "Sau khi sắp xếp, Đảng bộ phường Hà Lầm có 58 chi bộ, 3.204 đảng viên.",
        ["party_cells 58 @phường Hà Lầm", "party_members_total 3204 @phường Hà Lầm"],
    ),
    (
        "Đảng bộ các cơ quan Đảng tỉnh mới được thành lập, hiện có 21 tổ chức cơ sở đảng "
        "với 1.512 đảng viên.",
        [
            "grassroots_party_orgs 21 @Đảng bộ các cơ quan Đảng tỉnh",
            "party_members_total 1512 @Đảng bộ các cơ quan Đảng tỉnh",
        ],
    ),
    (
        "Đảng bộ tỉnh mới có hơn 118.000 đảng viên sinh hoạt tại 1.620 tổ chức cơ sở đảng.",
        ["party_members_total 118000", "grassroots_party_orgs 1620"],
    ),
    (
        "Sau khi hợp nhất hai tỉnh, toàn Đảng bộ có 2 đảng bộ khối và 118.420 đảng viên.",
        ["party_members_total 118420"],
    ),
    (
        "Đến nay, Đảng bộ huyện Ba Chẽ có 34 tổ chức cơ sở đảng, 160 chi bộ trực thuộc "
        "đảng ủy cơ sở với tổng số 2.841 đảng viên.",
        [
            "grassroots_party_orgs 34 @Ba Chẽ",
            "party_cells 160 @Ba Chẽ",
            "party_members_total 2841 @Ba Chẽ",
        ],
    ),
    (
        "Số đảng viên của Đảng bộ tỉnh sau hợp nhất là 118.420 đồng chí, sinh hoạt ở 104 "
        "đảng bộ trực thuộc.",
        ["party_members_total 118420", "upper_party_committees 104"],
    ),
    # hard negatives
    (
        "Đảng bộ tỉnh sau khi hợp nhất có 12 đảng viên bị kỷ luật.",
        ["party_members_disciplined 12"],
    ),
    (
        "Đảng bộ tỉnh sau khi hợp nhất có 214 đảng viên là người dân tộc thiểu số.",
        [],
    ),
    (
        "Chi bộ có 12 đảng viên tham gia tổ công nghệ số cộng đồng.",
        [],
    ),
    (
        "Sau khi sáp nhập, chi bộ có 5 đảng viên được luân chuyển.",
        [],
    ),
    # double spaces and no-break spaces
    (
        "Năm\u00a02024, huyện\u00a0Vân\u00a0Đồn kết nạp 85 đảng viên.",
        ["party_members_admitted 85 @Vân Đồn"],
    ),
    (
        "Tính đến 31/12/2024, toàn  Đảng bộ có 702  tổ chức cơ sở đảng với 105.210  đảng viên.",
        ["grassroots_party_orgs 702", "party_members_total 105210"],
    ),
    # ministries in a row
    # denunciations
    (
        "Ủy ban Kiểm tra Tỉnh ủy giải quyết tố cáo đối với 3 tổ chức đảng và 12 đảng viên.",
        [
            "denunciations_resolved 3 [ủy ban kiểm tra cấp tỉnh]",
            "denunciations_resolved 12 [ủy ban kiểm tra cấp tỉnh]",
        ],
    ),
    (
        "Giải quyết xong 15 đơn tố cáo, gồm 3 đơn tố cáo tổ chức đảng, 12 đơn tố cáo đảng viên.",
        [
            "denunciations_resolved 15",
            "denunciations_resolved 3 [đơn tố cáo tổ chức đảng]",
            "denunciations_resolved 12 [đơn tố cáo đảng viên]",
        ],
    ),
    # attendance
    (
        "Lễ kết nạp có 12 đảng viên tham dự.",
        [],
    ),
    (
        "Dự lễ kết nạp đảng viên có 45 đảng viên của chi bộ.",
        [],
    ),
    (
        "Lễ kết nạp diễn ra trang trọng với sự tham dự của 30 đảng viên trong chi bộ.",
        [],
    ),
    (
        "Buổi lễ kết nạp đảng viên có sự chứng kiến của 120 đảng viên.",
        [],
    ),
    (
        "Tham dự lễ trao Huy hiệu Đảng có 60 đảng viên.",
        [],
    ),
    (
        "Hội nghị kiểm tra, giám sát thu hút 300 đảng viên tham dự.",
        [],
    ),
    (
        "Tại lễ kết nạp, 12 quần chúng ưu tú được đứng vào hàng ngũ của Đảng.",
        ["party_members_admitted 12"],
    ),
    (
        "Lễ kết nạp 12 đảng viên mới được tổ chức sáng 3/2.",
        ["party_members_admitted 12"],
    ),
    (
        "Chi bộ tổ chức lễ kết nạp cho 3 quần chúng ưu tú.",
        ["party_members_admitted 3"],
    ),
    (
        "Lễ trao Huy hiệu Đảng cho 45 đảng viên được tổ chức hôm qua.",
        ["party_badges_awarded 45"],
    ),
    (
        "Hội nghị quán triệt kế hoạch luân chuyển có 120 cán bộ tham dự.",
        [],
    ),
    # table rows
    (
        "Số hồ sơ tiếp nhận | 11.362\nTrong đó: trực tuyến | 9.874 (86,9%)",
        ["online_dossiers_share 9874%86.9"],
    ),
    (
        "Tổng số hồ sơ tiếp nhận | 4.500\nTrong đó: trực tuyến | 3.600 (80%)\nGiải quyết "
        "đúng hạn | 4.410 (98%)",
        ["online_dossiers_share 3600%80", "dossiers_on_time_share 4410%98"],
    ),
    (
        "Đảng viên kết nạp trong năm | 812\nTrong đó: nữ | 402 (49,5%)",
        ["party_members_admitted 812", "party_members_admitted 402%49.5 [nữ]"],
    ),
    (
        "Sáng nay, lễ kết nạp đảng viên có sự tham dự của 45 đồng chí; chi bộ kết nạp 3 đảng viên.",
        ["party_members_admitted 3"],
    ),
    (
        "Hội nghị công bố quyết định luân chuyển có 25 cán bộ được luân chuyển.",
        ["officials_rotated 25"],
    ),
    (
        "Hội nghị tổng kết công tác kiểm tra cho biết các cấp đã kiểm tra 64 tổ chức đảng.",
        ["party_orgs_inspected 64"],
    ),
    (
        "Buổi làm việc với đoàn kiểm tra có 9 tổ chức đảng tham gia.",
        [],
    ),
    (
        "Lễ trao Huy hiệu Đảng với sự có mặt của 150 đảng viên lão thành.",
        [],
    ),
    # one cell is no province
    (
        "Chi bộ hiện có 31 đảng viên. Năm 2022, chi bộ kết nạp được 3 đảng viên mới.",
        ["party_members_total 31", "party_members_admitted 3"],
    ),
    (
        "Ông Hà Văn Tư là Bí thư Chi bộ thôn Khe Vằn. Chi bộ có 27 đảng viên. Trong năm, "
        "chi bộ đã kết nạp 2 đảng viên.",
        ["party_members_total 27 @Khe Vằn", "party_members_admitted 2 @Khe Vằn"],
    ),
    (
        "Các chi bộ kết nạp 312 đảng viên.",
        ["party_members_admitted 312"],
    ),
    (
        "Chi bộ có 5 đảng viên là nữ. Các chi bộ có 12 đảng viên.",
        [],
    ),
    (
        "Sinh hoạt chi bộ có 20 đảng viên dự.",
        [],
    ),
    (
        "Bí thư chi bộ có 12 đảng viên giúp việc.",
        [],
    ),
    # what a merger makes is no purpose; a part that only a percent tells
    (
        "Giai đoạn 2023 - 2025, tỉnh sắp xếp 32 xã để thành lập 14 xã mới.",
        ["administrative_units_before 32", "administrative_units_after 14"],
    ),
    (
        "Tỉnh sẽ sắp xếp 32 xã để thành lập 14 xã mới.",
        ["administrative_units_before 32 planned", "administrative_units_after 14 planned"],
    ),
    (
        "Toàn tỉnh kết nạp 4.000 đảng viên, trong đó đoàn viên chiếm 60%.",
        ["party_members_admitted 4000", "party_members_admitted %60 [đoàn viên thanh niên]"],
    ),
    (
        "Thi hành kỷ luật 120 đảng viên, trong đó cấp ủy viên chiếm 31,5%.",
        ["party_members_disciplined 120"],
    ),
    (
        "Thi hành kỷ luật 120 đảng viên, trong đó có 30 cấp ủy viên, chiếm 25%.",
        ["party_members_disciplined 120", "party_members_disciplined 30%25 [cấp ủy viên]"],
    ),
    (
        "Toàn tỉnh kết nạp 4.000 đảng viên, chiếm 3,8% tổng số đảng viên; trong đó nữ chiếm 52%.",
        ["party_members_admitted 4000", "party_members_admitted %52 [nữ]"],
    ),
    (
        "Toàn tỉnh hiện có 1.412/1.548 thôn, tổ dân phố có bí thư chi bộ là trưởng thôn (91,2%).",
        ["cell_secretary_is_village_head 1412/1548%91.2"],
    ),
    (
        "Có 215 ấp có bí thư chi bộ đồng thời là trưởng ấp.",
        ["cell_secretary_is_village_head 215"],
    ),
    (
        "Huyện Đầm Hà có 60 thôn có bí thư chi bộ là người dân tộc thiểu số.",
        [],
    ),
    # what stands under tasks that no number heads, or behind their label
    (
        "Phương hướng, nhiệm vụ năm 2025\nKết nạp 2.000 đảng viên; kiểm tra 60 tổ chức đảng.",
        ["party_members_admitted 2000 planned", "party_orgs_inspected 60 planned"],
    ),
    (
        "NHIỆM VỤ TRỌNG TÂM THỜI GIAN TỚI\n- Kết nạp 300 đảng viên.\n- Tinh giản 45 biên chế.",
        ["party_members_admitted 300 planned", "staff_positions_cut 45 planned"],
    ),
    (
        "Nhiệm vụ quý IV: kết nạp 39 đảng viên; hoàn thành kiểm tra 2 tổ chức đảng còn lại.",
        ["party_members_admitted 39 planned", "party_orgs_inspected 2 planned"],
    ),
    (
        "Mục tiêu năm 2025\nKết nạp 300 đảng viên.\nKết quả năm 2024\nKết nạp 280 đảng viên.",
        ["party_members_admitted 300 target", "party_members_admitted 280"],
    ),
    (
        "- Nhiệm vụ 6 tháng cuối năm: kiểm tra 12 tổ chức đảng, 30 đảng viên.",
        ["party_orgs_inspected 12 planned", "party_members_inspected 30 planned"],
    ),
    (
        "Thực hiện nhiệm vụ năm 2024\nKết nạp 280 đảng viên.",
        ["party_members_admitted 280"],
    ),
    (
        "Kết quả thực hiện nhiệm vụ năm 2024: kết nạp 280 đảng viên.",
        ["party_members_admitted 280"],
    ),
    (
        "Nhiệm vụ kiểm tra, giám sát: cấp ủy các cấp kiểm tra 12 tổ chức đảng.",
        ["party_orgs_inspected 12"],
    ),
    (
        "Nhiệm vụ năm 2024 đã hoàn thành: kết nạp 280 đảng viên.",
        ["party_members_admitted 280"],
    ),
    (
        "Trao Huy hiệu Đảng đợt 2/9 cho 96 đảng viên, trong đó: Huy hiệu 60 năm tuổi Đảng"
        " 4 đồng chí, 50 năm tuổi Đảng 21 đồng chí, 30 năm tuổi Đảng 71 đồng chí.",
        [
            "party_badges_awarded 96",
            "party_badges_awarded 4 [60 năm tuổi Đảng]",
            "party_badges_awarded 21 [50 năm tuổi Đảng]",
            "party_badges_awarded 71 [30 năm tuổi Đảng]",
        ],
    ),
    (
        "Đơn vị được chọn làm điểm là Đảng bộ huyện Đầm Hà. Dự kiến 16 đảng bộ cấp trên "
        "cơ sở hoàn thành đại hội trước tháng 7.",
        ["party_congresses_held_upper 16 planned"],
    ),
    (
        "NHIỆM VỤ NĂM 2025\nCông tác tổ chức\nKết nạp 300 đảng viên.\nCông tác kiểm tra\nKiểm"
        " tra 40 tổ chức đảng.\nKẾT QUẢ NĂM 2024\nKiểm tra 38 tổ chức đảng.",
        [
            "party_members_admitted 300 planned",
            "party_orgs_inspected 40 planned",
            "party_orgs_inspected 38",
        ],
    ),
    (
        "II. NHIỆM VỤ NĂM 2025\nCông tác tổ chức\nKết nạp 300 đảng viên.",
        ["party_members_admitted 300 planned"],
    ),
    # shares of one tier
    (
        "Tỷ lệ hồ sơ đúng hạn của cấp tỉnh đạt 98,2%, cấp huyện 96,4%, cấp xã 95,1%.",
        [
            "dossiers_on_time_share %98.2 [cấp tỉnh]",
            "dossiers_on_time_share %96.4 [cấp huyện]",
            "dossiers_on_time_share %95.1 [cấp xã]",
        ],
    ),
    (
        "Tỷ lệ hồ sơ nộp trực tuyến toàn tỉnh đạt 71,3% (cấp tỉnh 82,5%, cấp xã 64%).",
        [
            "online_dossiers_share %71.3",
            "online_dossiers_share %82.5 [cấp tỉnh]",
            "online_dossiers_share %64 [cấp xã]",
        ],
    ),
    (
        "Ở cấp xã, 97,3% hồ sơ được giải quyết đúng hạn; ở cấp tỉnh, tỷ lệ này là 99,2%.",
        ["dossiers_on_time_share %97.3 [cấp xã]", "dossiers_on_time_share %99.2 [cấp tỉnh]"],
    ),
    (
        "Hồ sơ cấp tỉnh, cấp huyện, cấp xã được giải quyết đúng hạn đạt 98%.",
        ["dossiers_on_time_share %98"],
    ),
    (
        "Tỷ lệ hồ sơ trực tuyến của các sở đạt 88%.",
        ["online_dossiers_share %88 [cấp tỉnh]"],
    ),
    (
        "Toàn tỉnh giải quyết đúng hạn 99,1% hồ sơ.",
        ["dossiers_on_time_share %99.1"],
    ),
    (
        "Phấn đấu 90% hồ sơ cấp xã được nộp trực tuyến.",
        ["online_dossiers_share %90 target [cấp xã]"],
    ),
    (
        "Ở cấp huyện: huyện Đầm Hà giải quyết hồ sơ đúng hạn đạt 99,1%.",
        ["dossiers_on_time_share %99.1 @Đầm Hà"],
    ),
    (
        "Tinh giản 320 biên chế, trong đó cấp tỉnh 140 biên chế, cấp huyện 180 biên chế.",
        [
            "staff_positions_cut 320",
            "staff_positions_cut 140 [cấp tỉnh]",
            "staff_positions_cut 180 [cấp huyện]",
        ],
    ),
    (
        "Luân chuyển 46 cán bộ, trong đó từ tỉnh về huyện 22, từ huyện về xã 24 đồng chí.",
        [
            "officials_rotated 46",
            "officials_rotated 22 [từ tỉnh về huyện]",
            "officials_rotated 24 [từ huyện về xã]",
        ],
    ),
    (
        "Kết nạp 2.145 đảng viên, giảm 112 đảng viên so với cùng kỳ; trong đó có 1.002 "
        "đảng viên nữ.",
        ["party_members_admitted 2145 Δ-112", "party_members_admitted 1002 [nữ]"],
    ),
    (
        "Chỉ tiêu kết nạp đảng viên là 600, phân bổ như sau: Hạ Long 260, Cẩm Phả 210, "
        "Uông Bí 130.",
        [
            "party_members_admitted 600 target",
            "party_members_admitted 260 target @Hạ Long",
            "party_members_admitted 210 target @Cẩm Phả",
            "party_members_admitted 130 target @Uông Bí",
        ],
    ),
    (
        "Đảng bộ huyện Đầm Hà kết nạp 142 đảng viên, tăng 12 đảng viên so với năm 2023. "
        "Huyện Hải Hà 175, Ba Chẽ 60.",
        [
            "party_members_admitted 142 Δ12 @Đầm Hà",
            "party_members_admitted 175 @Hải Hà",
            "party_members_admitted 60 @Ba Chẽ",
        ],
    ),
    # what is more than the whole is no part; who asks to leave was not struck off
    (
        "Trong tháng, kết nạp 142 đảng viên (lũy kế 10 tháng: 1.216 đảng viên).",
        ["party_members_admitted 142", "party_members_admitted 1216"],
    ),
    (
        "Xóa tên 4 đảng viên; 2 đảng viên xin ra khỏi Đảng.",
        ["party_members_struck_off 4"],
    ),
    (
        "Kết nạp 142 đảng viên (nữ 71 đồng chí).",
        ["party_members_admitted 142", "party_members_admitted 71 [đồng chí]"],
    ),
    (
        "Kiểm tra 12 tổ chức đảng (từ đầu năm đến nay là 96 tổ chức đảng).",
        ["party_orgs_inspected 12", "party_orgs_inspected 96"],
    ),
]


@pytest.mark.parametrize(("text", "expected"), SENTENCES, ids=[text[:40] for text, _ in SENTENCES])
def test_quotas_series_and_shares_of_places_are_read_as_a_reader_reads_them(
    text: str, expected: list[str]
) -> None:
    assert [in_full(fact) for fact in coded(text)] == expected


@pytest.mark.parametrize(
    ("sentence", "role"),
    [
        ("Công tác tháng 11: kết nạp 120 đảng viên.", "planned"),
        ("Năm 2024: kết nạp 120 đảng viên.", "planned"),
        ("Trong tháng 10, kết nạp 120 đảng viên.", "achieved"),
        ("Năm 2024, đã kết nạp 120 đảng viên.", "achieved"),
        ("Năm 2024, có 120 đảng viên được kết nạp.", "achieved"),
    ],
)
def test_a_deed_of_a_time_after_that_of_the_report_is_to_be_done(sentence: str, role: str) -> None:
    title = "Kết quả công tác tháng 10 năm 2023\n\n"
    assert [fact.role for fact in told(title + sentence)] == [role]
