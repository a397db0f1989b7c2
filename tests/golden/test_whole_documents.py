"""Whole documents of the genre, written for this project and coded by hand first."""

import pytest

from tests.golden.figures import in_full, told

SENTENCES: list[tuple[str, list[str]]] = [
    (
        "TỈNH ỦY THANH HÓA\nBÁO CÁO\nTình hình, kết quả công tác xây dựng Đảng 6 tháng đầu năm "
        "2024\n1. Công tác tổ chức xây dựng Đảng\nTrong 6 tháng, Ban Thường vụ Tỉnh ủy ban hành "
        "312 văn bản lãnh đạo, chỉ đạo các loại. Toàn Đảng bộ tỉnh kết nạp 2.145 đảng viên, đạt "
        "53,6% kế hoạch năm (4.000 đảng viên), giảm 112 đảng viên so với cùng kỳ năm 2023; trong "
        "đó có 1.002 đảng viên nữ, 214 đảng viên là người dân tộc thiểu số. Chuyển đảng chính "
        "thức cho 2.310 đảng viên dự bị. Xóa tên 31 đảng viên, cho ra khỏi Đảng 18 đảng "
        "viên.\nĐến ngày 30/6/2024, toàn tỉnh có 1.412 tổ chức cơ sở đảng, 5.806 chi bộ trực "
        "thuộc đảng ủy cơ sở, với 229.860 đảng viên.\nThành lập mới 9 tổ chức đảng trong doanh "
        "nghiệp tư nhân, đạt 45% chỉ tiêu.\n2. Công tác kiểm tra, giám sát, kỷ luật đảng\nCấp ủy "
        "các cấp đã kiểm tra 846 tổ chức đảng và 2.013 đảng viên; giám sát chuyên đề 702 tổ chức, "
        "1.455 đảng viên. Ủy ban kiểm tra các cấp kiểm tra 41 tổ chức đảng và 196 đảng viên khi "
        "có dấu hiệu vi phạm, rồi kết luận 28 tổ chức và 151 đảng viên có vi phạm.\nCấp ủy và ủy "
        "ban kiểm tra các cấp đã kỷ luật 5 tổ chức đảng (khiển trách 4, cảnh cáo 1) và 318 đảng "
        "viên, gồm: khiển trách 214, cảnh cáo 71, cách chức 9, khai trừ 24.\n3. Công tác cải cách "
        "hành chính\nToàn tỉnh tiếp nhận 612.450 hồ sơ, giải quyết đúng hạn 99,21%. Tỷ lệ hồ sơ "
        "nộp trực tuyến đạt 72,4%, tăng 9,8 điểm phần trăm so với cùng kỳ; riêng thành phố Thanh "
        "Hóa đạt 84,5%.\n4. Hạn chế\nỞ 11/27 đảng bộ trực thuộc, tỷ lệ kết nạp đảng viên còn dưới "
        "40% kế hoạch.\nNHIỆM VỤ 6 THÁNG CUỐI NĂM\nPhấn đấu kết nạp 1.855 đảng viên; kiểm tra 600 "
        "tổ chức đảng.",
        [
            "committee_documents_issued 312",
            "party_members_admitted 2145/4000%53.6 Δ-112",
            "party_members_admitted 1002 [nữ]",
            "party_members_admitted 214 [người dân tộc thiểu số]",
            "party_members_made_full 2310",
            "party_members_struck_off 31",
            "party_members_struck_off 18 [cho ra khỏi Đảng]",
            "grassroots_party_orgs 1412",
            "party_cells 5806",
            "party_members_total 229860",
            "private_firm_party_orgs_founded 9%45",
            "party_orgs_inspected 846",
            "party_members_inspected 2013",
            "party_orgs_supervised 702",
            "party_members_supervised 1455",
            "party_orgs_inspected_for_violations 41 [ủy ban kiểm tra các cấp]",
            "party_members_inspected_for_violations 196 [ủy ban kiểm tra các cấp]",
            "party_orgs_found_in_violation 28/41 [ủy ban kiểm tra các cấp]",
            "party_members_found_in_violation 151/196 [ủy ban kiểm tra các cấp]",
            "party_orgs_disciplined 5",
            "party_members_disciplined 318",
            "party_orgs_disciplined 4 [khiển trách]",
            "party_orgs_disciplined 1 [cảnh cáo]",
            "party_members_disciplined 214 [khiển trách]",
            "party_members_disciplined 71 [cảnh cáo]",
            "party_members_disciplined 9 [cách chức]",
            "party_members_disciplined 24 [khai trừ]",
            "dossiers_on_time_share %99.21",
            "online_dossiers_share %72.4 Δ9.8pt",
            "online_dossiers_share %84.5 @thành phố Thanh Hóa",
            "party_members_admitted 1855 target",
            "party_orgs_inspected 600 target",
        ],
    ),
    (
        "Thông cáo kỳ họp thứ 31 của Ủy ban Kiểm tra Tỉnh ủy Bắc Ninh\nTrong 2 ngày 14 và "
        "15/8/2023, Ủy ban Kiểm tra Tỉnh ủy Bắc Ninh tổ chức kỳ họp thứ 31. Tại kỳ họp, Ủy ban đã "
        "xem xét 7 nội dung và kết luận như sau:\n1. Kết luận việc kiểm tra Ban Thường vụ Đảng ủy "
        "Sở Xây dựng và 3 đảng viên khi có dấu hiệu vi phạm. Sau đó, Ủy ban quyết định thi hành "
        "kỷ luật khiển trách 2 tổ chức đảng; khai trừ 1, cảnh cáo 3 đảng viên.\n2. Xem xét đề "
        "nghị của Ban Thường vụ Huyện ủy Gia Bình, Ủy ban quyết định kỷ luật ông Nguyễn Văn A "
        "bằng hình thức cách chức mọi chức vụ trong Đảng.\n3. Giải quyết tố cáo đối với 2 đảng "
        "viên; kết luận tố cáo sai, chưa có cơ sở.\n4. Từ đầu nhiệm kỳ 2020 - 2025 đến nay, Ủy "
        "ban Kiểm tra Tỉnh ủy đã kiểm tra khi có dấu hiệu vi phạm 16 tổ chức đảng, 74 đảng viên, "
        "trong đó có 42 cấp ủy viên; thi hành kỷ luật 9 tổ chức đảng và 58 đảng viên.",
        [
            "party_members_inspected_for_violations 3",
            "party_orgs_disciplined 2 [khiển trách (ủy ban kiểm tra cấp tỉnh)]",
            "party_members_disciplined 1 [khai trừ (ủy ban kiểm tra cấp tỉnh)]",
            "party_members_disciplined 3 [cảnh cáo (ủy ban kiểm tra cấp tỉnh)]",
            "denunciations_resolved 2",
            "party_orgs_inspected_for_violations 16 [ủy ban kiểm tra cấp tỉnh]",
            "party_members_inspected_for_violations 74 [ủy ban kiểm tra cấp tỉnh]",
            "party_members_inspected_for_violations 42 [cấp ủy viên (ủy ban kiểm tra cấp tỉnh)]",
            "party_orgs_disciplined 9 [ủy ban kiểm tra cấp tỉnh]",
            "party_members_disciplined 58 [ủy ban kiểm tra cấp tỉnh]",
        ],
    ),
    (
        "Quảng Trị: Phát triển đảng viên vùng đồng bào dân tộc thiểu số\n(QT) - Về xã A "
        "Túc, huyện Hướng Hóa những ngày đầu năm, chúng tôi được nghe câu chuyện của Chi "
        "bộ thôn Ra Ly. Chi bộ hiện có 31 đảng viên, trong đó 28 đảng viên là người Pa "
        "Kô. Năm 2022, chi bộ kết nạp được 3 đảng viên mới.\nTheo Bí thư Huyện ủy Hướng "
        "Hóa, năm 2022 toàn huyện kết nạp 186 đảng viên, đạt 106,3% kế hoạch, trong đó có"
        " 97 đảng viên là người dân tộc thiểu số. Đến nay, Đảng bộ huyện có 58 tổ chức cơ"
        " sở đảng với 5.914 đảng viên.\nCùng năm, Đảng bộ huyện Đakrông kết nạp 142 đảng "
        "viên, tăng 12 đảng viên so với năm 2021. Huyện Vĩnh Linh 175, Gio Linh 160.\nTính"
        " chung toàn tỉnh Quảng Trị, năm 2022 kết nạp được 1.498 đảng viên, vượt 98 đảng "
        "viên so với chỉ tiêu đề ra.",
        [
            "party_members_total 31 @Ra Ly",
            "party_members_total 28 @Ra Ly [người Pa Kô]",
            "party_members_admitted 3 @Ra Ly",
            "party_members_admitted 186%106.3 @Hướng Hóa",
            "party_members_admitted 97 @Hướng Hóa [người dân tộc thiểu số]",
            "grassroots_party_orgs 58 @Hướng Hóa",
            "party_members_total 5914 @Hướng Hóa",
            "party_members_admitted 142 Δ12 @Đakrông",
            "party_members_admitted 175 @Vĩnh Linh",
            "party_members_admitted 160 @Gio Linh",
            "party_members_admitted 1498",
        ],
    ),
    (
        "KẾ HOẠCH\nKiểm tra, giám sát năm 2025 của Ban Thường vụ Tỉnh ủy Cà Mau\nI. MỤC "
        "TIÊU\nBan Thường vụ Tỉnh ủy kiểm tra 9 tổ chức đảng, 15 đảng viên; giám sát "
        "chuyên đề 6 tổ chức đảng. Chỉ tiêu kết nạp đảng viên năm 2025 là 1.500 đảng "
        "viên, phân bổ như sau: huyện Đầm Dơi 210 đảng viên, huyện Trần Văn Thời 230 đảng"
        " viên, thành phố Cà Mau 260 đảng viên.\nII. KẾT QUẢ NĂM 2024\nNăm 2024, Ban Thường"
        " vụ Tỉnh ủy đã kiểm tra 8 tổ chức đảng và 12 đảng viên; giám sát 5 tổ chức đảng."
        " Toàn tỉnh kết nạp 1.623/1.500 đảng viên (108,2%).\nIII. TỔ CHỨC THỰC HIỆN\nGiao "
        "Ủy ban Kiểm tra Tỉnh ủy kiểm tra ít nhất 20 tổ chức đảng.",
        [
            "party_orgs_inspected 9 target [ban thường vụ cấp tỉnh]",
            "party_members_inspected 15 target [ban thường vụ cấp tỉnh]",
            "party_orgs_supervised 6 target [ban thường vụ cấp tỉnh]",
            "party_members_admitted 1500 target",
            "party_members_admitted 210 target @Đầm Dơi",
            "party_members_admitted 230 target @Trần Văn Thời",
            "party_members_admitted 260 target @thành phố Cà Mau",
            "party_orgs_inspected 8 [ban thường vụ cấp tỉnh]",
            "party_members_inspected 12 [ban thường vụ cấp tỉnh]",
            "party_orgs_supervised 5 [ban thường vụ cấp tỉnh]",
            "party_members_admitted 1623/1500%108.2",
            "party_orgs_inspected 20 target [ủy ban kiểm tra cấp tỉnh]",
        ],
    ),
    (
        "QUYẾT ĐỊNH\nVề việc giao biên chế và chỉ tiêu tinh giản biên chế năm 2023\nỦy ban "
        "nhân dân tỉnh Sóc Trăng quyết định:\nĐiều 1. Giao chỉ tiêu tinh giản 320 biên chế"
        " năm 2023 cho các cơ quan, đơn vị, trong đó cấp tỉnh 140 biên chế, cấp huyện 180"
        " biên chế.\nĐiều 2. Năm 2022, các cơ quan, đơn vị đã tinh giản 298 biên chế, đạt "
        "99,3% chỉ tiêu; giảm 12 phòng chuyên môn và 4 đơn vị sự nghiệp.\nĐiều 3. Giám đốc"
        " Sở Nội vụ chịu trách nhiệm thi hành Quyết định này.",
        [
            "staff_positions_cut 320 target",
            "staff_positions_cut 140 target [cấp tỉnh]",
            "staff_positions_cut 180 target [cấp huyện]",
            "staff_positions_cut 298%99.3",
            "bodies_cut 12 [phòng chuyên môn]",
            "bodies_cut 4 [đơn vị sự nghiệp]",
        ],
    ),
    (
        "Báo cáo tổng kết công tác cải cách hành chính năm 2022 của UBND tỉnh Đồng Tháp\nNăm "
        "2022, tỉnh công bố 1.912 thủ tục hành chính, trong đó bãi bỏ 87 thủ tục, sửa đổi 143 thủ "
        "tục. Chủ tịch UBND tỉnh ủy quyền cho giám đốc các sở giải quyết 62 thủ tục hành "
        "chính.\nToàn tỉnh tiếp nhận 1.204.311 hồ sơ; đã giải quyết 1.190.220 hồ sơ, trong đó "
        "đúng hạn và trước hạn 1.187.002 hồ sơ (99,7%), quá hạn 3.218 hồ sơ (0,3%).\nTỷ lệ hồ sơ "
        "trực tuyến của cấp tỉnh đạt 68,9%, cấp huyện 55,1%, cấp xã 61,4%.\nỞ cấp tỉnh có 1 trung "
        "tâm phục vụ hành chính công, ở cấp huyện có 12 bộ phận một cửa.\nChỉ số PAR INDEX năm "
        "2021 của tỉnh xếp thứ 5/63 tỉnh, thành phố với 88,46 điểm.\nVề tổ chức bộ máy, tỉnh giảm "
        "5 chi cục, 31 phòng thuộc sở; tinh giản được 421 biên chế, gồm 96 công chức và 325 viên "
        "chức.\nNăm 2023, phấn đấu 100% hồ sơ được giải quyết đúng hạn; tỷ lệ hồ sơ trực tuyến "
        "đạt 75%.",
        [
            "administrative_procedures_cut 87",
            "administrative_procedures_delegated 62",
            "dossiers_on_time_share 1187002/1190220%99.7",
            "online_dossiers_share %68.9 [cấp tỉnh]",
            "online_dossiers_share %55.1 [cấp huyện]",
            "online_dossiers_share %61.4 [cấp xã]",
            "public_service_centres 1",
            "bodies_cut 5 [chi cục]",
            "bodies_cut 31 [phòng]",
            "staff_positions_cut 421",
            "staff_positions_cut 96 [công chức]",
            "staff_positions_cut 325 [viên chức]",
            "dossiers_on_time_share %100 target",
            "online_dossiers_share %75 target",
        ],
    ),
    (
        "Kiên Giang: Xây dựng Đảng năm 2023 đạt nhiều kết quả\nNgày 22/12/2023, Tỉnh ủy Kiên "
        "Giang tổ chức Hội nghị Ban Chấp hành Đảng bộ tỉnh lần thứ 15. Báo cáo tại hội nghị nêu "
        "rõ, năm 2023, các cấp ủy trong tỉnh đã kết nạp 2.086 đảng viên mới, đạt 104,3% chỉ tiêu "
        "nghị quyết. Toàn Đảng bộ hiện có 62.110 đảng viên sinh hoạt tại 728 tổ chức cơ sở "
        "đảng.\nCông tác kiểm tra, giám sát được tăng cường. Ủy ban kiểm tra các cấp kiểm tra dấu "
        "hiệu vi phạm 31 tổ chức đảng, 176 đảng viên; qua kiểm tra, kết luận 19 tổ chức và 140 "
        "đảng viên có vi phạm, phải kỷ luật 2 tổ chức, 88 đảng viên. Đã thi hành kỷ luật 84 đảng "
        "viên.\nToàn tỉnh giảm 34 đầu mối trực thuộc sở, ngành; tinh giản biên chế 512 trường "
        "hợp, trong đó nghỉ hưu trước tuổi 388 trường hợp, thôi việc ngay 124 trường hợp.\nPhát "
        "biểu tại hội nghị, Bí thư Tỉnh ủy đề nghị năm 2024 kết nạp trên 2.000 đảng viên, củng cố "
        "12 chi bộ yếu.",
        [
            "party_members_admitted 2086%104.3",
            "party_members_total 62110",
            "grassroots_party_orgs 728",
            "party_orgs_inspected_for_violations 31 [ủy ban kiểm tra các cấp]",
            "party_members_inspected_for_violations 176 [ủy ban kiểm tra các cấp]",
            "party_orgs_found_in_violation 19/31 [ủy ban kiểm tra các cấp]",
            "party_members_found_in_violation 140/176 [ủy ban kiểm tra các cấp]",
            "party_orgs_disciplined 2 planned [ủy ban kiểm tra các cấp]",
            "party_members_disciplined 88 planned [ủy ban kiểm tra các cấp]",
            "party_members_disciplined 84 [ủy ban kiểm tra các cấp]",
            "bodies_cut 34",
            "staff_positions_cut 512",
            "staff_positions_cut 388 [nghỉ hưu]",
            "staff_positions_cut 124 [thôi việc]",
            "party_members_admitted 2000 planned",
            "weak_party_orgs_consolidated 12 planned",
        ],
    ),
    (
        "ĐẢNG BỘ HUYỆN MỘC CHÂU\nBÁO CÁO\nKết quả công tác quý III năm 2022, nhiệm vụ quý "
        "IV năm 2022\nTrong quý III, Đảng bộ huyện kết nạp 58 đảng viên, lũy kế 9 tháng "
        "kết nạp 171 đảng viên, đạt 81,4% kế hoạch năm. Công nhận đảng viên chính thức "
        "cho 49 đồng chí. Trao Huy hiệu Đảng đợt 2/9 cho 96 đảng viên, trong đó: Huy hiệu"
        " 60 năm tuổi Đảng 4 đồng chí, 50 năm tuổi Đảng 21 đồng chí, 30 năm tuổi Đảng 71 "
        "đồng chí.\nBan Thường vụ Huyện ủy kiểm tra 3 tổ chức đảng; Ủy ban Kiểm tra Huyện "
        "ủy kiểm tra 2 tổ chức đảng, giám sát 4 tổ chức đảng và 4 đảng viên. Các chi bộ "
        "thi hành kỷ luật 7 đảng viên bằng hình thức khiển trách 5, cảnh cáo 2.\nUBND "
        "huyện sáp nhập 12 bản thành 5 bản. Bộ phận một cửa huyện tiếp nhận 8.412 hồ sơ, "
        "trả kết quả đúng hạn 8.390 hồ sơ, đạt 99,7%.\nNhiệm vụ quý IV: kết nạp 39 đảng "
        "viên; hoàn thành kiểm tra 2 tổ chức đảng còn lại.",
        [
            "party_members_admitted 58 @Mộc Châu",
            "party_members_admitted 171%81.4 @Mộc Châu",
            "party_members_made_full 49 @Mộc Châu",
            "party_badges_awarded 96 @Mộc Châu",
            "party_badges_awarded 4 @Mộc Châu [60 năm tuổi Đảng]",
            "party_badges_awarded 21 @Mộc Châu [50 năm tuổi Đảng]",
            "party_badges_awarded 71 @Mộc Châu [30 năm tuổi Đảng]",
            "party_orgs_inspected 3 @Mộc Châu [ban thường vụ cấp huyện]",
            "party_orgs_inspected 2 @Mộc Châu [ủy ban kiểm tra cấp huyện]",
            "party_orgs_supervised 4 @Mộc Châu [ủy ban kiểm tra cấp huyện]",
            "party_members_supervised 4 @Mộc Châu [ủy ban kiểm tra cấp huyện]",
            "party_members_disciplined 7 @Mộc Châu [chi bộ]",
            "party_members_disciplined 5 @Mộc Châu [khiển trách (chi bộ)]",
            "party_members_disciplined 2 @Mộc Châu [cảnh cáo (chi bộ)]",
            "dossiers_on_time_share 8390/8412%99.7 @Mộc Châu",
            "party_members_admitted 39 planned @Mộc Châu",
            "party_orgs_inspected 2 planned @Mộc Châu",
        ],
    ),
    (
        "Hậu Giang sơ kết 5 năm thực hiện Nghị quyết 18-NQ/TW\n(HGO) - Chiều 14-3-2022, Ban "
        "Thường vụ Tỉnh ủy Hậu Giang tổ chức hội nghị sơ kết 5 năm thực hiện Nghị quyết số "
        "18-NQ/TW.\nSau 5 năm, số phòng thuộc các sở giảm từ 142 xuống còn 108 phòng. Toàn tỉnh "
        "giảm 78 đơn vị sự nghiệp công lập, tương đương 19,6%. Đã tinh giản 1.204 biên chế, đạt "
        "tỷ lệ 10,3% so với năm 2015.\nTại 75/75 xã, phường, thị trấn, Bí thư đồng thời là Chủ "
        "tịch HĐND; 42/75 xã thực hiện Bí thư kiêm Chủ tịch UBND. Có 512/525 ấp, khu vực có Bí "
        "thư chi bộ kiêm Trưởng ấp, khu vực, đạt 97,5%.\nQua thi tuyển, tỉnh đã bổ nhiệm 14/18 "
        "chức danh lãnh đạo cấp phòng.",
        [
            "bodies_cut 78%19.6",
            "staff_positions_cut 1204%10.3",
            "secretary_is_council_chair 75/75",
            "secretary_is_committee_chair_communes 42/75",
            "cell_secretary_is_village_head 512/525%97.5",
            "leadership_posts_filled_by_exam 14/18",
        ],
    ),
    (
        "Đại hội Đảng bộ tỉnh Tuyên Quang lần thứ XVII\nTừ ngày 12 đến 14/10/2020, tại thành phố "
        "Tuyên Quang, Đại hội đại biểu Đảng bộ tỉnh Tuyên Quang lần thứ XVII, nhiệm kỳ 2020 - "
        "2025 được tổ chức với sự tham dự của 348 đại biểu, đại diện cho hơn 55.400 đảng viên "
        "toàn tỉnh. Đại hội bầu 52 đồng chí vào Ban Chấp hành.\nNhiệm kỳ 2015 - 2020, Đảng bộ "
        "tỉnh kết nạp 9.214 đảng viên, vượt 2,4% chỉ tiêu Đại hội đề ra; luân chuyển 102 cán bộ; "
        "kiểm tra 4.120 tổ chức đảng. Trong nhiệm kỳ, Ban Chấp hành Đảng bộ tỉnh ban hành 12 nghị "
        "quyết chuyên đề, 24 đề án và 16 chương trình hành động.\nĐại hội thông qua 18 chỉ tiêu "
        "chủ yếu; xác định 3 khâu đột phá; rút ra 5 bài học kinh nghiệm.\nMục tiêu nhiệm kỳ 2020 "
        "- 2025: mỗi năm kết nạp từ 1.500 đảng viên trở lên; trên 90% đảng bộ, chi bộ cơ sở hoàn "
        "thành tốt nhiệm vụ.",
        [
            "party_members_total 55400",
            "party_members_admitted 9214 Δ2.4%",
            "officials_rotated 102",
            "party_orgs_inspected 4120",
            "topical_resolutions_issued 12",
            "lessons_drawn 5",
        ],
    ),
    (
        "Lạng Sơn: Toàn tỉnh hoàn thành đại hội chi bộ\nTính đến ngày 25/3/2025, toàn tỉnh"
        " Lạng Sơn có 2.412/2.420 chi bộ trực thuộc đảng ủy cơ sở hoàn thành đại hội, đạt"
        " 99,67%; 318 đảng bộ, chi bộ cơ sở tổ chức đại hội, đạt 58,2%. \nHai đảng bộ được"
        " chọn tổ chức đại hội điểm cấp trên cơ sở là Đảng bộ huyện Lộc Bình và Đảng bộ "
        "Quân sự tỉnh. Dự kiến 16 đảng bộ cấp trên trực tiếp cơ sở hoàn thành đại hội "
        "trước 30/6/2025.",
        [
            "party_congresses_held_cell 2412/2420%99.67",
            "party_congresses_held_grassroots 318%58.2",
            "party_congresses_held_upper 16 planned",
        ],
    ),
    (
        "Phú Yên hợp nhất với Đắk Lắk: bộ máy mới đi vào hoạt động\nTừ ngày 1/7/2025, tỉnh"
        " Đắk Lắk (mới) được hình thành trên cơ sở hợp nhất tỉnh Đắk Lắk và tỉnh Phú Yên,"
        " có 102 đơn vị hành chính cấp xã, gồm 88 xã và 14 phường. Trước sắp xếp, hai "
        "tỉnh có 286 xã, phường, thị trấn.\nĐảng bộ tỉnh Đắk Lắk sau hợp nhất có 107 đảng "
        "bộ trực thuộc, 2.001 tổ chức cơ sở đảng với 141.300 đảng viên. Các xã, phường đã"
        " thành lập 102 trung tâm phục vụ hành chính công.\nTheo Sở Nội vụ, toàn tỉnh có "
        "1.912 cán bộ, công chức, viên chức nghỉ theo Nghị định 178. Trong tuần đầu, các "
        "trung tâm tiếp nhận 12.430 hồ sơ, tỷ lệ trực tuyến 77,9%.",
        [
            "administrative_units_after 102",
            "administrative_units_after 88 [xã]",
            "administrative_units_after 14 [phường]",
            "administrative_units_before 286",
            "upper_party_committees 107",
            "grassroots_party_orgs 2001",
            "party_members_total 141300",
            "public_service_centres 102",
            "staff_positions_cut 1912",
            "online_dossiers_share %77.9",
        ],
    ),
    (
        "Bà Rịa - Vũng Tàu: Kết quả công tác kiểm tra, giám sát 9 tháng đầu năm "
        "2022\n(BRVT) - Theo Ủy ban Kiểm tra Tỉnh ủy, 9 tháng đầu năm 2022, cấp ủy, tổ "
        "chức đảng các cấp trong tỉnh đã tiến hành 312 cuộc kiểm tra đối với 298 tổ chức "
        "đảng và 1.204 đảng viên; tổ chức 214 cuộc giám sát chuyên đề đối với 220 tổ chức"
        " đảng, 512 đảng viên.\nTrong đó, Ban Thường vụ Tỉnh ủy kiểm tra 5 tổ chức đảng; "
        "các huyện, thị, thành ủy kiểm tra 41 tổ chức đảng và 96 đảng viên.\nQua kiểm tra "
        "đã phát hiện, xử lý kỷ luật 2 tổ chức đảng, 104 đảng viên (tăng 18 trường hợp so"
        " với cùng kỳ năm 2021). Nội dung vi phạm chủ yếu: những điều đảng viên không "
        "được làm 31 trường hợp; chính sách dân số 12 trường hợp; trách nhiệm nêu gương "
        "20 trường hợp.\nỦy ban kiểm tra các cấp tiếp nhận 96 đơn thư, giải quyết xong 14 "
        "đơn tố cáo đối với đảng viên, đạt 100%.",
        [
            "party_orgs_inspected 298",
            "party_members_inspected 1204",
            "party_orgs_supervised 220",
            "party_members_supervised 512",
            "party_orgs_inspected 5 [ban thường vụ cấp tỉnh]",
            "party_orgs_inspected 41 [cấp ủy cấp huyện]",
            "party_members_inspected 96 [cấp ủy cấp huyện]",
            "party_orgs_disciplined 2",
            "party_members_disciplined 104 Δ18",
            "party_members_disciplined 31 [những điều đảng viên không được làm]",
            "party_members_disciplined 12 [chính sách dân số]",
            "party_members_disciplined 20 [trách nhiệm nêu gương]",
            "denunciations_resolved 14%100 [ủy ban kiểm tra các cấp]",
        ],
    ),
    (
        "Thái Bình đẩy mạnh sắp xếp tổ chức bộ máy\nĐến tháng 11/2024, Thái Bình đã sắp "
        "xếp, giảm 5 phòng chuyên môn cấp huyện, 17 đơn vị sự nghiệp và 62 trường học. So"
        " với năm 2017, số đơn vị sự nghiệp công lập giảm 132 đơn vị (từ 921 xuống còn "
        "789). Biên chế công chức giảm 243 người, viên chức giảm 2.812 người.\nGiai đoạn "
        "2023 - 2025, tỉnh sắp xếp 32 xã để thành lập 14 xã mới, giảm 18 xã; sau sắp xếp "
        "còn 242 xã, phường, thị trấn.\nToàn tỉnh hiện có 1.412/1.548 thôn, tổ dân phố có "
        "bí thư chi bộ là trưởng thôn (91,2%).",
        [
            "bodies_cut 5 [phòng chuyên môn]",
            "bodies_cut 17 [đơn vị sự nghiệp]",
            "bodies_cut 62 [trường]",
            "bodies_cut 132",
            "staff_positions_cut 243 [công chức]",
            "staff_positions_cut 2812 [viên chức]",
            "administrative_units_before 32",
            "administrative_units_after 14",
            "administrative_units_after 242",
            "cell_secretary_is_village_head 1412/1548%91.2",
        ],
    ),
    (
        "Nghị quyết chuyên đề của Tỉnh ủy Ninh Thuận về phát triển đảng viên\nI. TÌNH "
        "HÌNH\nGiai đoạn 2016 - 2020, toàn Đảng bộ tỉnh kết nạp 3.912 đảng viên, bình quân"
        " mỗi năm 782 đảng viên. Năm 2020, tỷ lệ đảng viên là người dân tộc thiểu số "
        "chiếm 11,2%. Đến cuối năm 2020, tỉnh còn 14 thôn chưa có chi bộ riêng; đã thành "
        "lập 12 tổ chức đảng trong doanh nghiệp tư nhân với 140 đảng viên.\nII. MỤC "
        "TIÊU\n1. Giai đoạn 2021 - 2025 kết nạp từ 4.000 đảng viên trở lên, trong đó đoàn "
        "viên chiếm 60%.\n2. Đến năm 2025, thành lập 20 tổ chức đảng trong doanh nghiệp tư"
        " nhân.\nIII. NHIỆM VỤ, GIẢI PHÁP\nMỗi chi bộ kết nạp ít nhất 1 đảng viên. Mở 25 "
        "lớp bồi dưỡng nhận thức về Đảng cho 2.000 quần chúng.",
        [
            "party_members_admitted 3912",
            "private_firm_party_orgs_founded 12",
            "party_members_admitted 4000 target",
            "party_members_admitted %60 target [đoàn viên thanh niên]",
            "private_firm_party_orgs_founded 20 target",
        ],
    ),
    (
        "Ủy ban Kiểm tra Trung ương thông báo kỳ họp\nTrong các ngày 5 và 6/6/2023, tại Hà Nội, "
        "Ủy ban Kiểm tra Trung ương họp kỳ thứ 30. Ủy ban đã xem xét, thi hành kỷ luật 6 đảng "
        "viên thuộc Đảng bộ tỉnh Thanh Hóa: cảnh cáo 4, khiển trách 2. Ủy ban cũng đề nghị Bộ "
        "Chính trị kỷ luật 2 tổ chức đảng, 3 đảng viên.",
        [
            "party_members_disciplined 6 [ủy ban kiểm tra trung ương]",
            "party_members_disciplined 4 [cảnh cáo (ủy ban kiểm tra trung ương)]",
            "party_members_disciplined 2 [khiển trách (ủy ban kiểm tra trung ương)]",
            "party_orgs_disciplined 2 planned",
            "party_members_disciplined 3 planned",
        ],
    ),
    (
        "Phường Bắc Giang: Sau nửa năm vận hành chính quyền hai cấp\nĐảng bộ phường Bắc "
        "Giang, tỉnh Bắc Ninh được thành lập trên cơ sở hợp nhất 7 đảng bộ phường, hiện "
        "có 131 chi bộ trực thuộc, 9.812 đảng viên. Sáu tháng qua, Đảng ủy phường ban "
        "hành 214 văn bản, trong đó có 6 nghị quyết chuyên đề; kết nạp 47 đảng viên, đạt "
        "94% chỉ tiêu.\nTrung tâm Phục vụ hành chính công phường tiếp nhận 21.450 hồ sơ; "
        "tỷ lệ giải quyết đúng hạn đạt 99,6%, trực tuyến đạt 92,1%. Chủ tịch UBND tỉnh "
        "phân cấp cho phường 112 thủ tục.\nTheo UBND tỉnh Bắc Ninh, toàn tỉnh hiện vận "
        "hành 99 trung tâm phục vụ hành chính công cấp xã.",
        [
            "party_cells 131 @phường Bắc Giang",
            "party_members_total 9812 @phường Bắc Giang",
            "committee_documents_issued 214 @phường Bắc Giang",
            "topical_resolutions_issued 6 @phường Bắc Giang",
            "party_members_admitted 47%94 @phường Bắc Giang",
            "dossiers_on_time_share %99.6 @phường Bắc Giang",
            "online_dossiers_share %92.1 @phường Bắc Giang",
            "administrative_procedures_delegated 112 @phường Bắc Giang",
            "public_service_centres 99",
        ],
    ),
    (
        "Hà Tĩnh: thi tuyển chức danh lãnh đạo\nTừ năm 2018 đến nay, Hà Tĩnh tổ chức thi "
        "tuyển 41 chức danh lãnh đạo, quản lý cấp sở, cấp phòng với 96 thí sinh dự thi; "
        "đã bổ nhiệm 38 người trúng tuyển. Riêng năm 2022, tổ chức thi 9 chức danh, bổ "
        "nhiệm 8 người.\nTỉnh cũng luân chuyển 27 cán bộ diện Ban Thường vụ Tỉnh ủy quản "
        "lý; 13/13 bí thư cấp ủy cấp huyện không phải là người địa phương.",
        [
            "leadership_posts_opened_to_exam 41",
            "leadership_posts_filled_by_exam 38/41",
            "leadership_posts_opened_to_exam 9",
            "leadership_posts_filled_by_exam 8/9",
            "officials_rotated 27",
            "non_local_secretaries 13/13",
        ],
    ),
    (
        "Gia Lai: Trao Huy hiệu Đảng đợt 19/5\nSáng 18/5/2023, Thành ủy Pleiku tổ chức lễ "
        "trao Huy hiệu Đảng đợt 19/5 cho 62 đảng viên, trong đó có 1 đồng chí nhận Huy "
        "hiệu 75 năm tuổi Đảng, 9 đồng chí nhận Huy hiệu 60 năm tuổi Đảng. Dự buổi lễ có "
        "150 đại biểu và 40 đảng viên trẻ.\nDịp này, toàn tỉnh Gia Lai có 412 đảng viên "
        "được trao Huy hiệu Đảng, nhiều hơn 36 đảng viên so với đợt 3/2.",
        [
            "party_badges_awarded 62 @Pleiku",
            "party_badges_awarded 1 @Pleiku [75 năm tuổi Đảng]",
            "party_badges_awarded 9 @Pleiku [60 năm tuổi Đảng]",
            "party_badges_awarded 412 Δ36",
        ],
    ),
    (
        "Khai giảng lớp bồi dưỡng nhận thức về Đảng tại Lâm Đồng\nTrung tâm Chính trị "
        "huyện Di Linh (Lâm Đồng) vừa khai giảng lớp bồi dưỡng nhận thức về Đảng cho 96 "
        "quần chúng ưu tú. Năm 2022, Trung tâm đã mở 31 lớp bồi dưỡng cho 2.410 lượt cán "
        "bộ, đảng viên. Trong số học viên các lớp nhận thức về Đảng, đã có 84 người được "
        "kết nạp.",
        ["officials_trained 2410 @Di Linh", "party_members_admitted 84 @Di Linh"],
    ),
    (
        "Hai tỉnh Hà Nam và Nam Định đẩy mạnh thủ tục hành chính trực tuyến\nNăm 2022, "
        "tỉnh Hà Nam có tỷ lệ hồ sơ trực tuyến 64,2%, còn tỉnh Nam Định 71,8%. Tỷ lệ giải"
        " quyết đúng hạn của hai tỉnh lần lượt là 98,9% và 99,3%. Hà Nam đã cắt giảm 41 "
        "thủ tục, ít hơn Nam Định 12 thủ tục.",
        [
            "online_dossiers_share %64.2",
            "online_dossiers_share %71.8",
            "dossiers_on_time_share %98.9",
            "dossiers_on_time_share %99.3",
            "administrative_procedures_cut 41",
        ],
    ),
    (
        "Yên Bái: không để xảy ra điểm nóng về kỷ luật\nTrong 6 tháng đầu năm 2021, tỉnh "
        "Yên Bái không có tổ chức đảng nào bị kỷ luật; 52 đảng viên bị thi hành kỷ luật, "
        "giảm 9 trường hợp so với cùng kỳ năm 2020. Không có đảng viên nào bị khai trừ. "
        "Chưa có huyện nào hoàn thành chỉ tiêu kết nạp; cao nhất là Văn Chấn đạt 61,2%, "
        "thấp nhất Mù Cang Chải mới đạt 38%.",
        ["party_orgs_disciplined 0", "party_members_disciplined 52 Δ-9"],
    ),
    (
        "Đồng Nai: Phát triển Đảng trong doanh nghiệp\nThống kê của Ban Tổ chức Tỉnh ủy Đồng Nai "
        "cho thấy, đến cuối năm 2021, số tổ chức đảng ở các doanh nghiệp tư nhân của tỉnh là 312, "
        "với hơn 6.100 đảng viên. Riêng trong năm, thành lập mới 14 tổ chức đảng, kết nạp 402 "
        "công nhân vào Đảng. Đảng bộ các khu công nghiệp kết nạp 188 đảng viên, bằng 46,7% số "
        "đảng viên kết nạp trong doanh nghiệp toàn tỉnh.",
        [
            "private_firm_party_orgs_founded 14",
            "party_members_admitted 402 [công nhân]",
            "party_members_admitted 188 @Đảng bộ các khu công nghiệp",
        ],
    ),
    (
        "An Giang tổng kết nhiệm kỳ\nNhiệm kỳ 2015 - 2020, Tỉnh ủy An Giang ban hành 1.420"
        " văn bản; trong đó có 9 nghị quyết chuyên đề và 31 chương trình hành động. Cấp "
        "ủy các cấp đã cụ thể hóa thành 6.120 văn bản. Từ đầu nhiệm kỳ đến nay, có 17.204"
        " đảng viên mới được kết nạp, bình quân 3.440 đảng viên/năm; 1.102 đảng viên bị "
        "xóa tên, cho ra khỏi Đảng. Công tác quy hoạch, luân chuyển cán bộ được thực hiện"
        " bài bản với 210 lượt cán bộ được luân chuyển từ tỉnh về huyện và ngược lại.\nCó "
        "156/156 xã, phường, thị trấn, 11/11 huyện, thị xã, thành phố tổ chức thành công "
        "đại hội. Tỷ lệ cấp ủy viên nữ đạt 17,8%.",
        [
            "committee_documents_issued 1420",
            "topical_resolutions_issued 9",
            "committee_documents_issued 6120",
            "party_members_admitted 17204",
            "party_members_struck_off 1102",
            "officials_rotated 210",
        ],
    ),
]


@pytest.mark.parametrize(("text", "expected"), SENTENCES, ids=[text[:40] for text, _ in SENTENCES])
def test_a_whole_document_is_read_as_a_reader_reads_it(text: str, expected: list[str]) -> None:
    assert [in_full(fact) for fact in told(text)] == expected
