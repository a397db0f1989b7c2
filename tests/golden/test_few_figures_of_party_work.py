"""News with few figures: cells and their members, ceremonies, unions, and who only goes to school.

Each kind stands beside what reads alike and counts nothing.
"""

import pytest

from tests.golden.figures import in_full, placed, told

OURS = [
    (
        "Năm 2018, các cấp công đoàn tỉnh Hà Nam giới thiệu 1.310 đoàn viên ưu tú và đã có 96 "
        "người đứng vào hàng ngũ của Đảng.",
        ["party_members_admitted 96 [đoàn viên công đoàn]"],
    ),
    (
        "Huyện ủy Gia Viễn vừa kết nạp 48 đoàn viên Công đoàn ưu tú vào Đảng.",
        ["party_members_admitted 48 @Gia Viễn [đoàn viên công đoàn]"],
    ),
    (
        "Đảng bộ xã Yên Thái có 18 chi bộ với 290 đảng viên, trong đó, 11 chi bộ thôn, xóm với 170 "
        "đảng viên.",
        [
            "party_cells 18 @xã Yên Thái",
            "party_members_total 290 @xã Yên Thái",
            "party_members_total 170 @xã Yên Thái [chi bộ thôn, xóm]",
        ],
    ),
    (
        "Đảng bộ Khối các cơ quan tỉnh có 60 tổ chức cơ sở đảng, trong đó có 35 đảng bộ, 25 chi bộ "
        "cơ sở.",
        [
            "grassroots_party_orgs 60 @Đảng bộ Khối các cơ quan tỉnh",
            "grassroots_party_orgs 35 @Đảng bộ Khối các cơ quan tỉnh [đảng bộ]",
            "grassroots_party_orgs 25 @Đảng bộ Khối các cơ quan tỉnh [chi bộ cơ sở]",
        ],
    ),
    (
        "Năm 2016, Đảng bộ KCX Tân Thuận còn chú ý các xưởng may. Kết quả, kết nạp 24 đảng viên, "
        "nâng tổng số đảng viên toàn Đảng bộ lên 160 người.",
        [
            "party_members_admitted 24 @KCX Tân Thuận",
            "party_members_total 160 @KCX Tân Thuận",
        ],
    ),
    (
        "Nơi vượt kế hoạch là Đảng bộ Trường Chính trị kết nạp 17 đồng chí (đạt 212,5%); Đảng bộ "
        "Cục Thuế kết nạp 8 đồng chí (đạt 160%).",
        [
            "party_members_admitted 17%212.5 @Đảng bộ Trường Chính trị",
            "party_members_admitted 8%160 @Đảng bộ Cục Thuế",
        ],
    ),
    (
        "Tỉnh Thái Bình hiện có 2.600 đảng viên là người Công giáo trong tổng số hơn 98.000 đảng "
        "viên của toàn Đảng bộ tỉnh, chiếm 2,7%.",
        [
            "party_members_total 2600%2.7 [người Công giáo]",
            "party_members_total 98000",
        ],
    ),
    (
        "Quý II/2016, Huyện ủy Gia Viễn kết nạp 72 đảng viên, trong đó nữ chiếm 61%, thanh niên "
        "chiếm 55,6%.",
        [
            "party_members_admitted 72 @Gia Viễn",
            "party_members_admitted %61 @Gia Viễn [nữ]",
            "party_members_admitted %55.6 @Gia Viễn [thanh niên]",
        ],
    ),
    (
        "Tỉnh Hậu Giang thành lập 9 tổ chức cơ sở đảng trong các doanh nghiệp ngoài nhà nước.",
        ["private_firm_party_orgs_founded 9"],
    ),
    (
        "Huyện Yên Mô phấn đấu cuối năm 2023 có 88% đảng viên hoàn thành tốt nhiệm vụ, riêng 15% "
        "trở lên hoàn thành xuất sắc.",
        ["party_members_rated_excellent %15 target @Yên Mô"],
    ),
    (
        "Ngày 3/7/2022, Đảng bộ trường THPT Lê Quý Đôn tổ chức lễ kết nạp Đảng cho 14 em học sinh.",
        ["party_members_admitted 14 @Đảng bộ trường THPT Lê Quý Đôn [học sinh]"],
    ),
    (
        "Đảng bộ xã 248 đảng viên, hơn một phần ba là nữ.",
        ["party_members_total 248"],
    ),
    (
        "Đầu năm 1930, cả nước chỉ có khoảng 500 đảng viên mà dám nghĩ việc lớn.",
        ["party_members_total 500 @cả nước"],
    ),
    (
        "Đảng bộ huyện có 6.214 đảng viên, sinh hoạt ở 48 tổ chức cơ sở đảng.",
        ["party_members_total 6214", "grassroots_party_orgs 48"],
    ),
    (
        "Đến nay, chi bộ trường đã có 21 đảng viên trên tổng số 46 cán bộ, giáo viên.",
        ["party_members_total 21"],
    ),
    (
        "Lúc đầu chi bộ chỉ có ba đảng viên, họp ở nhà bà giám đốc.",
        ["party_members_total 3"],
    ),
    (
        "Đảng bộ phường 1.020 đảng viên sinh hoạt ở 21 chi bộ.",
        ["party_members_total 1020", "party_cells 21"],
    ),
    (
        "Trao Huy hiệu Đảng đợt 19/5\nSáng 17/5, Thành ủy Tam Kỳ, Huyện ủy Núi Thành và "
        "Huyện ủy Phú Ninh tổ chức lễ trao Huy hiệu Đảng. Tại Núi Thành, 121 đảng viên thuộc "
        "15 đảng bộ xã được trao huy hiệu đợt này. Phú Ninh trao cho 88 người. Ở Tam Kỳ, số "
        "được nhận là 65.",
        [
            "party_badges_awarded 121 @Núi Thành",
            "party_badges_awarded 88 @Phú Ninh",
            "party_badges_awarded 65 @Tam Kỳ",
        ],
    ),
    (
        "Lễ trao Huy hiệu Đảng đợt 3/2\nHuyện ủy Thanh Chương tổ chức trao Huy hiệu Đảng đợt "
        "3/2. Toàn huyện có 96 đồng chí được nhận đợt này, trong đó 5 đồng chí 70 năm tuổi "
        "Đảng.",
        [
            "party_badges_awarded 96 @Thanh Chương",
            "party_badges_awarded 5 @Thanh Chương [70 năm tuổi Đảng]",
        ],
    ),
    (
        "Đợt này, 57 đảng viên của Đảng bộ huyện Yên Lập được tặng huy hiệu 30, 40, 50 năm "
        "tuổi Đảng.",
        ["party_badges_awarded 57 @Yên Lập"],
    ),
    (
        "Trao Huy hiệu Đảng\nTại buổi lễ, Huyện ủy trao cho 41 đồng chí, người cao tuổi nhất "
        "97 tuổi. Dịp này, hội khuyến học trao cho 30 em học bổng.",
        ["party_badges_awarded 41"],
    ),
    (
        "Lễ trao Huy hiệu Đảng đợt 7/11 ở Kỳ Anh\nSố đảng viên được nhận là 73. Ngoài lễ, "
        "bệnh viện khám cho 150 người.",
        ["party_badges_awarded 73 @Kỳ Anh"],
    ),
    (
        "Đợt 7/11 năm ngoái, huyện Đô Lương có 118 đảng viên được trao huy hiệu, năm nay là 143.",
        ["party_badges_awarded 118 @Đô Lương", "party_badges_awarded 143 @Đô Lương"],
    ),
    (
        "Sáng nay, 98 đảng viên của thị xã được nhận huy hiệu cao quý của Đảng.",
        ["party_badges_awarded 98"],
    ),
    (
        "Kết nạp đảng viên ở giảng đường\nPhó Bí thư Đảng ủy Trường Đại học Nông nghiệp Sông "
        "Hậu cho biết trường có 9.000 sinh viên. Năm học qua, toàn Đảng bộ trường kết nạp 52 "
        "đảng viên.",
        ["party_members_admitted 52 @Đảng ủy Trường Đại học Nông nghiệp Sông Hậu"],
    ),
    (
        "Sáng nay, tại hội trường Trường THPT Nguyễn Trãi, Chi bộ trường tổ chức lễ kết nạp "
        "3 học sinh lớp 12.",
        ["party_members_admitted 3 @Trường THPT Nguyễn Trãi [học sinh]"],
    ),
    (
        "Ở xưởng may\nCông ty cổ phần May Sông Cầu có 900 lao động. Chi bộ công ty hiện có "
        "22 đảng viên.",
        ["party_members_total 22 @Công ty cổ phần May Sông Cầu"],
    ),
    (
        "Chi bộ Công ty Gỗ Tân Phát ra mắt tháng 5-2013. Giờ chi bộ đã có 21 đảng viên trên "
        "tổng số 700 công nhân.",
        ["party_members_total 21 @Chi bộ Công ty Gỗ Tân Phát"],
    ),
    (
        "Xã Nghĩa Lâm, huyện Nghĩa Hưng, có 9.700 dân. Đảng bộ xã 282 đảng viên, gần một nửa "
        "là người Công giáo. Năm 2019 xã kết nạp 9 đảng viên.",
        ["party_members_total 282 @xã Nghĩa Lâm", "party_members_admitted 9 @xã Nghĩa Lâm"],
    ),
    (
        "Tỉnh ủy Hà Nam tổng kết\nCác chi bộ trường đã kết nạp 40 học sinh. Toàn tỉnh kết "
        "nạp 900 đảng viên.",
        ["party_members_admitted 40 [học sinh]", "party_members_admitted 900"],
    ),
    (
        "Bệnh viện Đa khoa tỉnh có 400 giường. Đảng bộ bệnh viện kết nạp 12 đảng viên; toàn "
        "tỉnh kết nạp 700.",
        ["party_members_admitted 12 @Bệnh viện Đa khoa tỉnh", "party_members_admitted 700"],
    ),
    (
        "Lễ kết nạp dưới mái trường\nChi bộ trường kết nạp 5 học sinh lớp 12. Trong năm em "
        "có hai em đã trúng tuyển vào Đại học Y.",
        ["party_members_admitted 5 [học sinh]"],
    ),
    (
        "Thi tuyển chức danh trưởng phòng, 3 người trúng tuyển, được bổ nhiệm ngay.",
        ["leadership_posts_filled_by_exam 3"],
    ),
    (
        "Đến nay, 12 ứng viên đã trúng tuyển vào các chức danh lãnh đạo qua thi tuyển.",
        ["leadership_posts_filled_by_exam 12"],
    ),
    (
        "Kỳ thi tuyển hiệu trưởng: 5 người dự thi, 1 người trúng tuyển vào vị trí Hiệu "
        "trưởng Trường THPT Lê Lợi.",
        ["leadership_posts_filled_by_exam 1"],
    ),
    (
        "Riêng tố cáo, các cấp nhận 34 đơn thuộc thẩm quyền, đã giải quyết xong 30.",
        ["denunciations_resolved 30/34"],
    ),
    (
        "Về tố cáo, toàn tỉnh thụ lý 18 đơn, giải quyết 15.",
        ["denunciations_resolved 15/18"],
    ),
    (
        "Tố cáo: tiếp nhận 21 đơn, giải quyết được 19 đơn.",
        ["denunciations_resolved 19/21"],
    ),
    (
        "Các cấp thụ lý 50 đơn, trong đó 12 đơn tố cáo; đã giải quyết xong 11 đơn tố cáo.",
        ["denunciations_resolved 11/12"],
    ),
    (
        "Trong năm, các cơ sở đoàn giới thiệu 140 đoàn viên ưu tú cho Đảng, 66 đoàn viên "
        "trong số này đã được kết nạp.",
        ["party_members_admitted 66 [đoàn viên thanh niên]"],
    ),
    (
        "Huyện đoàn Tân Trụ giới thiệu 98 đoàn viên ưu tú, trong đó 45 đoàn viên được kết "
        "nạp vào Đảng.",
        ["party_members_admitted 45 @Tân Trụ [đoàn viên thanh niên]"],
    ),
    (
        "Công đoàn giới thiệu 210 công nhân ưu tú cho Đảng, đã có 83 người trong số đó được "
        "kết nạp.",
        ["party_members_admitted 83"],
    ),
    (
        "Hội Nông dân giới thiệu 30 hội viên cho Đảng xem xét, 12 hội viên trong số này được "
        "kết nạp Đảng.",
        ["party_members_admitted 12 [hội viên]"],
    ),
    (
        "Trong năm, tỉnh đào tạo 312 cán bộ, trong đó có 40 cán bộ đoàn thể.",
        ["officials_trained 312", "officials_trained 40 [cán bộ đoàn thể]"],
    ),
    (
        "Hà Nội tiếp đoàn Lào\nĐoàn Đảng Nhân dân Cách mạng Lào thăm Hà Nội. Thành ủy Hà Nội "
        "cho biết năm qua kết nạp 11.200 đảng viên, kỷ luật 640 đảng viên.",
        ["party_members_admitted 11200", "party_members_disciplined 640"],
    ),
    (
        "Học gì từ Trung Quốc\nỞ Quảng Ninh, tỉnh tham khảo mô hình Trung Quốc. Năm 2015, "
        "tỉnh giảm 24 phòng, tinh giản 350 biên chế.",
        ["bodies_cut 24", "staff_positions_cut 350"],
    ),
    (
        "Đại hội Đảng bộ huyện An Phú\nĐảng bộ kết nạp 906 đảng viên, nâng tổng số đảng viên "
        "lên 4.120. Có 51 chi, đảng bộ cơ sở.",
        [
            "party_members_admitted 906 @An Phú",
            "party_members_total 4120 @An Phú",
            "grassroots_party_orgs 51 @An Phú",
        ],
    ),
    (
        "Đảng bộ huyện Tri Tôn có 3.870 đảng viên. Toàn huyện có 49 chi, đảng bộ cơ sở.",
        ["party_members_total 3870 @Tri Tôn", "grassroots_party_orgs 49 @Tri Tôn"],
    ),
    (
        "Đảng bộ huyện hiện có 4.310 đảng viên. Có 12 chi bộ, đảng bộ cơ sở chưa đạt chuẩn.",
        ["party_members_total 4310"],
    ),
    (
        "Huyện ủy nhận 41 đơn tự nguyện xin nghỉ theo Nghị định số 178/2024/NĐ-CP. Huyện mới "
        "giải quyết cho 15 trường hợp nghỉ hưu trước tuổi, số còn lại chờ thẩm định.",
        ["staff_positions_cut 15"],
    ),
    (
        "Xã có 11 người xin nghỉ theo Nghị định 178, đã giải quyết cho 8.",
        ["staff_positions_cut 8"],
    ),
    (
        "Sở có 24 công chức viết đơn xin nghỉ theo Nghị định 178/2024/NĐ-CP, mới giải quyết "
        "được 10 trường hợp.",
        ["staff_positions_cut 10"],
    ),
    (
        "Phường nhận 9 đơn xin thôi việc theo Nghị định 178, đã giải quyết 5 đơn.",
        ["staff_positions_cut 5"],
    ),
    (
        "Sở dự kiến giải quyết cho 40 người nghỉ trước tuổi theo Nghị định 178 trong quý II.",
        ["staff_positions_cut 40 planned"],
    ),
    (
        "Bí thư đồng thời là chủ tịch\nTỉnh ủy xin Trung ương cho tiếp tục mô hình bí thư "
        "đảng ủy đồng thời là chủ tịch UBND xã.\nTừ chỗ chỉ có 4 xã làm điểm năm 2014, hiện "
        "toàn tỉnh có 21 xã, phường thực hiện, trên tổng số 88.",
        ["secretary_is_committee_chair_communes 4", "secretary_is_committee_chair_communes 21/88"],
    ),
    (
        "Mô hình bí thư chi bộ kiêm trưởng thôn ở Ba Tơ\nHuyện triển khai mô hình bí thư chi "
        "bộ kiêm trưởng thôn từ 2018. Từ chỗ chỉ có 12 thôn làm thí điểm, nay đã có 64 thôn "
        "thực hiện trên tổng số 90.",
        ["cell_secretary_is_village_head 12 @Ba Tơ", "cell_secretary_is_village_head 64/90 @Ba Tơ"],
    ),
    (
        "Tỉnh nhân rộng mô hình bí thư đồng thời là chủ tịch UBND xã. Ban đầu có 5 xã làm "
        "điểm, đến nay 30/120 xã thực hiện.",
        ["secretary_is_committee_chair_communes 5", "secretary_is_committee_chair_communes 30/120"],
    ),
    (
        "Huyện ủy kỷ luật 9 đảng viên; về chính quyền, 4 người bị khiển trách, 1 người bị "
        "cách chức.",
        ["party_members_disciplined 9"],
    ),
    (
        "Đảng ủy kỷ luật 12 đảng viên, trong đó 3 người bị cảnh cáo, 2 người bị cách chức.",
        [
            "party_members_disciplined 12",
            "party_members_disciplined 3 [cảnh cáo]",
            "party_members_disciplined 2 [cách chức]",
        ],
    ),
    (
        "Chi bộ trường tổ chức lễ kết nạp 5 học sinh khối 12.",
        ["party_members_admitted 5 [học sinh]"],
    ),
    (
        "Lịch sử Đảng bộ huyện Cẩm Khê chép: cuối năm 1946 cả huyện có 96 đảng viên; năm "
        "1950 địch giết 40 cán bộ.",
        ["party_members_total 96 @Cẩm Khê"],
    ),
    (
        "Đảng bộ Khối Doanh nghiệp: toàn khối 210 đảng viên được kết nạp.",
        ["party_members_admitted 210 @Đảng bộ Khối Doanh nghiệp"],
    ),
    (
        "Chi bộ xóm có 24 đảng viên thì 20 người trên 60 tuổi.",
        ["party_members_total 24"],
    ),
    (
        "Từ 9 đảng viên ngày đầu, nay Chi bộ thôn Lũng Phìn đã có 27 đảng viên.",
        [
            "party_members_total 9 @Chi bộ thôn Lũng Phìn",
            "party_members_total 27 @Chi bộ thôn Lũng Phìn",
        ],
    ),
    (
        "Hồi 1947, xã có 17 đảng viên thì 9 người bị bắt.",
        ["party_members_total 17"],
    ),
    (
        "Hà Nội: 12.400 đảng viên được trao Huy hiệu Đảng dịp 2/9\nThành ủy Hà Nội cho biết "
        "dịp Quốc khánh năm nay có 12.400 đảng viên được trao Huy hiệu Đảng, trong đó 5 "
        "người nhận Huy hiệu 90 năm tuổi Đảng.",
        [
            "party_badges_awarded 12400",
            "party_badges_awarded 12400",
            "party_badges_awarded 5 [90 năm tuổi Đảng]",
        ],
    ),
    (
        "Tỉnh ủy giao chỉ tiêu kết nạp 2.300 đảng viên; 8 tháng mới kết nạp được 1.010, đạt 43,9%.",
        ["party_members_admitted 2300 target", "party_members_admitted 1010/2300%43.9"],
    ),
    (
        "Tin vắn: Thị ủy Kỳ Anh kết nạp 15 quần chúng ưu tú; Huyện ủy Đức Thọ trao Huy hiệu "
        "Đảng cho 62 đảng viên.",
        ["party_members_admitted 15 @Kỳ Anh", "party_badges_awarded 62 @Đức Thọ"],
    ),
    (
        "Cấp ủy đã xét, chuyển Đảng chính thức cho 4 đồng chí và giới thiệu 2 đoàn viên đi "
        "học lớp cảm tình.",
        ["party_members_made_full 4"],
    ),
    (
        "Khu công nghiệp có 64 doanh nghiệp, mới thành lập được 5 chi bộ với 71 đảng viên.",
        ["private_firm_party_orgs_founded 5"],
    ),
    (
        "Trong năm 2023, Đảng bộ Khối Doanh nghiệp tỉnh thành lập 4 chi bộ ở doanh nghiệp tư nhân.",
        ["private_firm_party_orgs_founded 4 @Đảng bộ Khối Doanh nghiệp tỉnh"],
    ),
    (
        "Tin đồn huyện tinh giản 300 giáo viên là sai; thực tế năm nay chỉ có 21 viên chức "
        "nghỉ theo Nghị định 29.",
        ["staff_positions_cut 21"],
    ),
    (
        'Luận điệu cho rằng "mỗi năm 50.000 đảng viên bỏ Đảng" là xuyên tạc; năm 2022 Đảng '
        "bộ tỉnh kết nạp 1.906 đảng viên.",
        ["party_members_admitted 1906"],
    ),
    (
        "Phản bác: Trang mạng nọ viết cả tỉnh có 40 chi bộ trắng. Sự thật, toàn tỉnh có "
        "2.140 chi bộ, không còn thôn trắng đảng viên.",
        ["party_cells 2140"],
    ),
    (
        "Tỉnh ủy luân chuyển 7 đồng chí về huyện; 2 đồng chí nghỉ hưu trước tuổi để tạo điều kiện.",
        ["officials_rotated 7"],
    ),
    (
        "Dự Đại hội có 182 đại biểu đại diện cho 3.214 đảng viên của Đảng bộ huyện Cư Kuin.",
        ["party_members_total 3214 @Cư Kuin"],
    ),
    (
        "Trong 12 thôn của xã, 9 thôn có bí thư chi bộ kiêm trưởng thôn.",
        ["cell_secretary_is_village_head 9/12"],
    ),
    (
        "UBKT Tỉnh ủy kết luận 4 đảng viên vi phạm, đề nghị thi hành kỷ luật 2 người.",
        [
            "party_members_found_in_violation 4 [ủy ban kiểm tra cấp tỉnh]",
            "party_members_disciplined 2 planned [ủy ban kiểm tra cấp tỉnh]",
        ],
    ),
    (
        "Trường Chính trị khai giảng lớp trung cấp lý luận với 64 học viên, trong đó 22 đảng "
        "viên dự bị.",
        ["officials_trained 64 @Trường Chính trị"],
    ),
    (
        "Năm nay Đảng bộ huyện Mèo Vạc phát triển được 161 đảng viên, vượt 11 đồng chí so "
        "với chỉ tiêu.",
        ["party_members_admitted 161 @Mèo Vạc"],
    ),
    (
        "Số đảng viên vào Đảng năm ngoái ở huyện Vị Xuyên là 204.",
        ["party_members_admitted 204 @Vị Xuyên"],
    ),
    (
        "Thị xã có thêm 88 đảng viên mới trong quý I.",
        ["party_members_admitted 88"],
    ),
    (
        "Từ đầu năm, 7 chủ doanh nghiệp ở Bình Dương được kết nạp Đảng.",
        ["party_members_admitted 7 [chủ doanh nghiệp]"],
    ),
    (
        "Huyện ủy Krông Ana vừa kết nạp 3 chức sắc, 11 giáo dân vào Đảng.",
        [
            "party_members_admitted 3 @Krông Ana [chức sắc]",
            "party_members_admitted 11 @Krông Ana [giáo dân]",
        ],
    ),
    (
        "Trong quý II, các cấp ủy ở Thái Bình xử lý kỷ luật 61 đảng viên, nhiều hơn cùng kỳ "
        "9 người.",
        ["party_members_disciplined 61 Δ9"],
    ),
    (
        "Đến nay 38/42 đảng bộ cơ sở của huyện Phù Cát hoàn thành đại hội nhiệm kỳ 2020 - 2025.",
        ["party_congresses_held_grassroots 38/42 @Phù Cát"],
    ),
    (
        "Huyện Như Xuân bố trí 9/16 bí thư đảng ủy xã không phải người địa phương.",
        ["non_local_secretaries 9/16 @Như Xuân"],
    ),
    (
        "Thành phố Bảo Lộc có 83/87 tổ dân phố do bí thư chi bộ kiêm tổ trưởng.",
        ["cell_secretary_is_village_head 83/87 @Bảo Lộc"],
    ),
    (
        "Theo Sở Nội vụ Hà Tĩnh, 312 cán bộ, công chức của tỉnh nghỉ việc theo Nghị định 178 "
        "tính đến 31/3/2025.",
        ["staff_positions_cut 312"],
    ),
    (
        "Xã Bản Lang xóa tên 2 đảng viên bỏ sinh hoạt ba tháng liền.",
        ["party_members_struck_off 2 @xã Bản Lang"],
    ),
    (
        '"Nhiệm kỳ này, chúng tôi đã kết nạp 118 đồng chí", Bí thư Huyện ủy Đam Rông nói.',
        ["party_members_admitted 118 @Đam Rông"],
    ),
    (
        "Đảng bộ phường Nại Hiên Đông: 31 chi bộ, 842 đảng viên.",
        ["party_cells 31 @phường Nại Hiên Đông", "party_members_total 842 @phường Nại Hiên Đông"],
    ),
    (
        "Với 1.214 đảng viên, Đảng bộ xã Tân Hiệp lớn nhất huyện Châu Thành.",
        ["party_members_total 1214 @xã Tân Hiệp"],
    ),
    (
        "Đảng bộ Đặc khu Cô Tô sau sắp xếp có 14 chi bộ với 402 đảng viên.",
        ["party_cells 14 @đặc khu Cô Tô", "party_members_total 402 @đặc khu Cô Tô"],
    ),
    (
        "Ngày 3/2, Quận ủy Ô Môn trao 71 Huy hiệu Đảng các loại.",
        ["party_badges_awarded 71 @Ô Môn"],
    ),
    (
        "Dịp 19/5, huyện Tiên Lãng có 264 đảng viên nhận Huy hiệu Đảng, cao nhất là 75 năm "
        "tuổi Đảng.",
        ["party_badges_awarded 264 @Tiên Lãng"],
    ),
    (
        "Huyện thành lập 3 chi bộ trong doanh nghiệp ngoài nhà nước, nâng tổng số lên 11.",
        ["private_firm_party_orgs_founded 3"],
    ),
]

OF_NOBODY = [
    "Nhiệm kỳ 2020 - 2025, Huyện ủy Tiên Lãng đặt mục tiêu mỗi năm kết nạp từ 130 - 150 đảng viên.",
    "Hằng năm, Chi bộ thôn Đông có 9,2% đảng viên xếp loại hoàn thành xuất sắc nhiệm vụ.",
    "Đảng bộ xã có 187 đảng viên bị ảnh hưởng bởi lũ.",
    "Đảng bộ huyện có 210 đảng viên nhiễm Covid-19.",
    "Toàn tỉnh có 46 đảng viên, người lao động được vinh danh.",
    "Cả xã có 14 đảng viên hiến đất, người ít nhất 20 m2.",
    "Đoàn có 6 đảng viên, trẻ nhất 24 tuổi, lên đường chống dịch.",
    "Trong đội có 5 đảng viên trên tổng số 12 người.",
    "Tỉnh có 38 đảng viên là chủ doanh nghiệp, đông nhất cụm miền núi.",
    "Ở tổ dân phố này có 9 đảng viên mà không ai chịu làm tổ trưởng.",
    "Trao Huy hiệu Đảng đợt 2/9 tại Quế Sơn\nHuyện ủy Quế Sơn vừa trao Huy hiệu Đảng cho các "
    "đảng viên lão thành. Huyện cũng trao 45 suất quà cho người nghèo và tặng hoa cho 12 "
    "người.",
    "Ủy ban Olympic trao huy chương cho 14 người, trong đó 3 đảng viên.",
    "Quận đoàn trao huy hiệu Tuổi trẻ dũng cảm cho 4 đoàn viên.",
    "Công an tỉnh trao huy hiệu vì an ninh Tổ quốc cho 12 đảng viên.",
    "Ba thí sinh trúng tuyển Học viện Biên phòng, một em trúng tuyển trường Sĩ quan.",
    "Trong số 9 đảng viên trẻ có 4 người trúng tuyển vào ngành công an.",
    "Cả 6 em trúng tuyển đại học đều là đoàn viên.",
    "Năm nay huyện có 120 tân binh, 14 em trúng tuyển nghĩa vụ công an.",
    "Riêng khiếu nại, các cấp thụ lý 29 đơn, đã giải quyết xong 25.",
    "Đoàn trường kết nạp 45 đoàn viên mới, giới thiệu 8 em học lớp cảm tình Đảng.",
    "Hội Liên hiệp Thanh niên kết nạp thêm 905 hội viên, ra mắt 4 câu lạc bộ.",
    "Năm nay, huyện mở 18 lớp tập huấn cho 1.120 lượt cán bộ đoàn.",
    "Hội Phụ nữ tỉnh tập huấn cho 640 cán bộ hội.",
    "Hội Nông dân mở lớp bồi dưỡng cho 215 cán bộ chi hội.",
    "Liên đoàn Lao động huyện tập huấn nghiệp vụ cho 320 cán bộ công đoàn.",
    "Tỉnh đoàn bồi dưỡng 540 cán bộ Đoàn, Hội, Đội.",
    "Trung tâm Chính trị huyện mở 14 lớp bồi dưỡng cho 980 lượt cán bộ mặt trận và đoàn thể.",
    "Nhìn ra các đảng cầm quyền\nĐảng Cộng sản Trung Quốc công bố số liệu: cuối năm 2016 "
    "đảng này có 89 triệu đảng viên. Cũng theo nguồn này, trong năm có 415.000 cán bộ bị xử "
    "lý kỷ luật, 1,9 triệu người được kết nạp.",
    "Vài nét về đảng cầm quyền\nỞ Cuba, Đảng Cộng sản có 670.000 đảng viên. Năm ngoái, đảng "
    "này khai trừ 1.200 người và kết nạp 27.000 đảng viên mới.",
    "Chuyện các đảng ở châu Âu\nTại Đức, Đảng Dân chủ xã hội kết nạp mới 24.000 người trong "
    "một tháng. Ở Anh, Công đảng có 560.000 đảng viên.",
    "Tại Pháp, Đảng Xã hội mất hai phần ba số đảng viên, cắt giảm 40 nhân viên.",
    "Kinh nghiệm Singapore\nĐảng Nhân dân Hành động có khoảng 15.000 cán bộ nòng cốt. Đảng "
    "này xử lý kỷ luật 3 nghị sĩ.",
    "Chống tham nhũng ở láng giềng\nTheo Tân Hoa xã, năm 2023 có 610.000 cán bộ bị kỷ luật. "
    "Trong số đó, 87 cán bộ cấp tỉnh, bộ bị cách chức.",
    "Huyện giải quyết cho 30 người nghỉ hưu đúng tuổi.",
    "Xã có 11 người xin nghỉ phép, đã giải quyết cho 8.",
    "Toàn tỉnh có 1.200 người đăng ký nghỉ theo Nghị định 178.",
    "Tỉnh có mô hình bí thư đồng thời là chủ tịch UBND xã. Từ chỗ 3 xã có chợ, nay 17 xã có chợ.",
    "Đến nay có 8 người bị xử lý về mặt chính quyền, trong đó 3 người bị cảnh cáo, 2 người "
    "bị cách chức trưởng phòng.",
    "Sở đã xử lý hành chính 6 viên chức, trong đó 4 người bị khiển trách, 2 người bị cảnh cáo.",
    "Huyện xử lý kỷ luật về chính quyền 9 trường hợp: khiển trách 6, cảnh cáo 3.",
    "Thanh tra tỉnh kiến nghị kiểm điểm 11 cá nhân. Đã có 5 người bị xử lý, gồm 3 người bị "
    "khiển trách, 2 người bị cảnh cáo về mặt chính quyền.",
    "Công bố kết luận thanh tra đất đai\nThanh tra tỉnh kiến nghị kiểm điểm 4 tập thể và 11 "
    "cá nhân. Đến nay đã có 8 người bị xử lý về mặt chính quyền, trong đó 3 người bị cảnh "
    "cáo, 2 người bị cách chức trưởng phòng. Nội dung khác sẽ chuyển cho Ủy ban Kiểm tra "
    "Tỉnh ủy.",
    "Đảng ủy xã họp\nSở đã xử lý hành chính 6 viên chức, trong đó 4 người bị khiển trách, 2 "
    "người bị cảnh cáo. Đảng ủy Sở sẽ xem xét kỷ luật đảng sau.",
    "Huyện xử lý kỷ luật về chính quyền 9 trường hợp: khiển trách 6, cảnh cáo 3. Huyện ủy "
    "giao Ủy ban Kiểm tra theo dõi.",
    "Đảng viên trong ngành: có 7 người bị kỷ luật hành chính, gồm 5 người bị khiển trách, 2 "
    "người bị hạ bậc lương.",
    "Sau kết luận thanh tra, 9 cán bộ của huyện bị xử lý về mặt chính quyền, gồm cảnh cáo 4, "
    "khiển trách 5; Huyện ủy đang xem xét trách nhiệm đảng viên.",
    'Ông Sùng kiêm luôn trưởng bản, vì "ba người thì ba cái miệng".',
    "Cả xã có 23 đảng viên hiến đất làm đường.",
    "Thị ủy Sơn Tây cho biết đợt này có 3 đảng viên được miễn sinh hoạt vì tuổi cao.",
    "Đoàn kiểm tra của Huyện ủy gồm 7 đảng viên, làm việc với 4 chi bộ trong 12 ngày.",
    "Cuộc thi tìm hiểu lịch sử Đảng thu hút 4.210 đảng viên, 312 chi bộ tham gia.",
    "Hội nghị có 215 đảng viên dự, 7 ý kiến phát biểu.",
    "Ông từng bị khai trừ năm 1987, đến 1990 mới được phục hồi sinh hoạt cùng 3 người khác.",
    "Lễ viếng có 45 đoàn, hơn 2.000 đảng viên và nhân dân.",
    "Sổ vàng ghi tên 1.046 đảng viên hy sinh trong hai cuộc kháng chiến.",
    "Trong bão, 120 đảng viên của xã xuống giữ đê, 3 đảng viên bị thương.",
    "Phòng khám khám miễn phí cho 340 đảng viên cao tuổi, tặng quà 25 đảng viên nghèo.",
    "Công an khởi tố 4 đảng viên trong vụ đánh bạc, bắt tạm giam 2 người.",
    "Tòa tuyên phạt 5 bị cáo, trong đó 3 người nguyên là đảng viên.",
    "Chi bộ tổ chức bỏ phiếu: 19/21 đảng viên tán thành kết nạp anh Minh.",
    "Trả lời bạn đọc: nếu chi bộ có dưới 3 đảng viên chính thức thì sinh hoạt ghép.",
    "Điều lệ quy định chi bộ có từ 9 đảng viên chính thức trở lên bầu chi ủy.",
    "Hội thi bí thư chi bộ giỏi có 42 thí sinh, 12 người vào chung khảo, 3 người trúng giải nhất.",
    "Ban Tổ chức Huyện ủy mở lớp bồi dưỡng kết nạp Đảng cho 96 quần chúng ưu tú.",
    "Đảng ủy xã phân công 31 đảng viên phụ trách 155 hộ; 28 hộ đã thoát nghèo.",
    "Câu lạc bộ bóng chuyền kỷ luật 3 cầu thủ, trong đó có 1 đảng viên.",
    "Trường Đại học Y có 62 giảng viên là đảng viên, chiếm 55%.",
    "Đồn Biên phòng Ma Lù Thàng giới thiệu 21 đảng viên tham gia sinh hoạt tại chi bộ bản, "
    "phụ trách 84 hộ.",
    "Huyện có 12 thôn chưa có chi bộ, 5 chi bộ sinh hoạt ghép.",
    "Đại hội chi bộ khu phố 3 nhiệm kỳ 2025 - 2027 có 42/45 đảng viên dự, bầu 3 đồng chí vào "
    "chi ủy.",
    "Theo Bộ Nội vụ, 14 tỉnh đã bố trí đủ bí thư không là người địa phương.",
    "Xã có 5 chức danh kiêm nhiệm, 3 người kiêm hai việc, mỗi tháng phụ cấp 700.000 đồng.",
    "Lãnh đạo Tỉnh ủy trao Huy hiệu 75 năm tuổi Đảng cho cụ Nguyễn Thị Ba, 95 tuổi, ở phường 2.",
    'Bác bỏ tin "500 đảng viên Quảng Trị bị khai trừ", Tỉnh ủy nói thực tế chỉ có 7 trường hợp.',
    "Phó Chủ tịch xã kể: hồi sáp nhập, có 3 bí thư chi bộ xin nghỉ, 2 người rút đơn.",
    "Tân binh lên đường\nHuyện Đông Anh tiễn 240 thanh niên nhập ngũ, trong đó 12 đảng viên, "
    "31 người viết đơn tình nguyện, 9 người có bằng đại học.",
    "Sáng nay, 1.850 tân binh của tỉnh lên đường; 46 đảng viên trẻ được chọn làm tiểu đội trưởng.",
    "Lũ quét ở Mường Lát làm 5 đảng viên thiệt mạng, 14 chi bộ mất nhà văn hóa.",
    "Hỏi: Xã tôi có 9 chi bộ, 3 chi bộ ghép, có trái Điều lệ không?",
    "Câu 5: Đảng ta hiện có bao nhiêu đảng viên? A. 4 triệu; B. 5,4 triệu; C. 6 triệu.",
    "Bỏ phiếu: ông T. được 38/41 phiếu đồng ý thôi giữ chức ủy viên Ban Chấp hành.",
    "HĐND huyện miễn nhiệm 2 ủy viên UBND, bầu bổ sung 3 ủy viên với 29/30 phiếu.",
    "Liên đoàn Lao động giới thiệu 420 đoàn viên công đoàn ưu tú cho Đảng bồi dưỡng, kết nạp.",
    "Công đoàn khu công nghiệp phát triển 1.250 đoàn viên, thành lập 6 công đoàn cơ sở.",
    "Một tài khoản tung tin 3 phó chủ tịch tỉnh bị khai trừ, công an phạt chủ tài khoản 7,5 "
    "triệu đồng.",
    "Kỷ lục: cụ Bảy có 85 năm tuổi Đảng, con cháu 46 người, 17 người là đảng viên.",
    "Cả dòng họ có 31 đảng viên, 4 người là bí thư chi bộ.",
    "Gia đình ông Tư ba đời có 9 đảng viên.",
    "Đại hội Đảng bộ xã Tân Lập bầu 15 ủy viên Ban Chấp hành; 142/150 đảng viên dự đại hội.",
    "Tổng kết cuộc thi, ban tổ chức nhận 12.400 bài dự thi của 310 chi bộ, trao 24 giải.",
    "Từ nguồn xã hội hóa, các chi bộ góp 320 triệu đồng xây 4 nhà tình nghĩa cho 4 đảng viên "
    "nghèo.",
    "Bí thư chi bộ 27 tuổi kể: năm đầu vận động được 6 hộ, năm sau 19 hộ bỏ thuốc phiện.",
    "Trạm Y tế có 7 cán bộ, 5 đảng viên, sinh hoạt ghép với trường mầm non.",
    "Ba bí thư chi bộ trẻ nhất xã sinh năm 1996, 1998 và 2000.",
    "Thanh niên xung phong Tổng đội 3 kết nạp 60 đội viên mới.",
    "Bóng đá: đội Công an kỷ luật 4 cầu thủ, cảnh cáo 2 người vì vi phạm nội quy.",
    "Ngân hàng Chính sách cho 420 đảng viên vay 21 tỷ đồng qua 36 tổ tiết kiệm.",
    "Nông trường cũ có 210 đảng viên trước khi giải thể, nay phân về 6 xã.",
    "Toàn tỉnh còn 4 chi bộ yếu kém, giảm 7 so với năm trước.",
    "Thành ủy Cao Bằng đối thoại với 320 đoàn viên, trả lời 26 câu hỏi.",
    "Ở Đắk Mil, 61 đảng viên được phân công giúp 183 hộ nghèo; 40 hộ đã thoát nghèo.",
]

PLACED = [
    (
        "Bếp lửa ở Nà Lan\n\nBản Nà Lan, xã Chiềng Cọ, huyện Quỳnh Nhai (Sơn La) có 80 nóc nhà.\n"
        "Nay Chi bộ bản Nà Lan có 25 đảng viên. Lớp trẻ xuống Hà Nội, Bắc Giang làm công nhân.",
        ["14 party_members_total 25 @Chi bộ bản Nà Lan"],
    ),
    (
        "Hải đăng giữa khơi\nKhánh Hòa, 6/2/2024 - Tàu ra đảo.\nChi bộ Trạm Hải đăng Đá Tây vốn "
        "có 5 đảng viên. "
        "Người thứ sáu quê Quảng Ngãi.",
        ["56 party_members_total 5 @Chi bộ Trạm Hải đăng Đá Tây"],
    ),
    (
        "Thư bạn đọc\nBuôn Ma Thuột, 14/9/2016\nBạn đọc gửi thư về. Chi bộ khu phố 4 có 31 đảng "
        "viên.",
        ["66 party_members_total 31 @Chi bộ khu phố 4"],
    ),
    (
        "Hội nghị Ban Chấp hành Huyện đoàn Chợ Gạo\nCó chi đoàn vắng người, còn lại lên Long An "
        "làm thợ. Cơ sở đoàn giới thiệu 120 đoàn viên ưu tú cho Đảng, 52 đoàn viên trong số này "
        "được kết nạp.",
        ["82 party_members_admitted 52 @Chợ Gạo [đoàn viên thanh niên]"],
    ),
]


@pytest.mark.parametrize(("text", "expected"), OURS, ids=[text[:40] for text, _ in OURS])
def test_news_with_few_figures_gives_those_of_party_work(text: str, expected: list[str]) -> None:
    assert [in_full(fact) for fact in told(text)] == expected


@pytest.mark.parametrize("text", OF_NOBODY, ids=[text[:40] for text in OF_NOBODY])
def test_what_reads_alike_counts_nothing(text: str) -> None:
    assert [in_full(fact) for fact in told(text)] == []


@pytest.mark.parametrize(("text", "expected"), PLACED, ids=[text[:40] for text, _ in PLACED])
def test_the_head_of_a_text_says_of_which_province_it_is(text: str, expected: list[str]) -> None:
    assert placed(text) == expected
