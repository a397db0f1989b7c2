"""News on government whose figures are cut by office, district, tier or branch.

Each text is our own; the figures are read off it by hand, in the order of the text, each with its
province, place and part.
"""

import pytest

from tests.golden.figures import placed

TEXTS: list[tuple[str, list[str]]] = [
    # what a text goes on to tell of "huyện", "xã" and "thành phố" is told of the one it has named
    (
        "Ngày 9/11/2022, Đoàn kiểm tra cải cách hành chính tỉnh Phú Yên làm việc tại huyện Sông "
        "Hinh. Theo báo cáo, huyện nhận 9.412 hồ sơ, giải quyết đúng hạn 9.380 hồ sơ, tỷ lệ "
        "99,66%; cấp xã nhận 14.205 hồ sơ, đúng hạn 99,9%. Đoàn chỉ ra 7 tồn tại.",
        [
            "54 dossiers_on_time_share 9380/9412%99.66 @Sông Hinh",
            "54 dossiers_on_time_share %99.9 @Sông Hinh [cấp xã]",
            "54 shortcomings_identified 7 @Sông Hinh",
        ],
    ),
    (
        "Từ ngày 1/1/2021, thành phố Tam Điệp (Ninh Bình) sáp nhập 43 thôn, tổ dân phố. Thành phố "
        "giảm được 132 biên chế. Hiện 61/74 bí thư chi bộ kiêm trưởng "
        "thôn, tổ trưởng dân phố.",
        [
            "37 staff_positions_cut 132 @Tam Điệp",
            "37 cell_secretary_is_village_head 61/74 @Tam Điệp",
        ],
    ),
    (
        "Tỉnh Quảng Trị năm 2022\nHuyện Hướng Hóa rà soát bộ máy. Số phòng của huyện giảm 3 phòng. "
        "Các huyện, thành phố khác giảm 12 phòng.",
        ["45 bodies_cut 3 @Hướng Hóa", "45 bodies_cut 12 [các huyện, thành phố khác]"],
    ),
    # a guest makes no report one of the province, nor do its deputies make it one of the country
    (
        "Đảng bộ Khối Các cơ quan tỉnh kết nạp 71 đảng viên\n\nĐảng ủy Khối vừa họp sơ kết 6 tháng "
        "đầu năm 2021. Dự hội nghị có Phó Bí thư Thường trực Tỉnh ủy, Trưởng đoàn đại biểu Quốc "
        "hội tỉnh Lê Minh Hạnh.\n\nNửa năm qua, Khối đã học tập Kết luận 21 của Hội nghị "
        "Trung ương 4; kết nạp 71 quần chúng, kiểm tra 18 đảng viên.",
        [
            "-- party_members_admitted 71 @Đảng bộ Khối Các cơ quan tỉnh",
            "-- party_members_admitted 71 @Đảng bộ Khối Các cơ quan tỉnh",
            "-- party_members_inspected 18 @Đảng bộ Khối Các cơ quan tỉnh",
        ],
    ),
    (
        "Đảng bộ Sở Nội vụ: Kết nạp 12 đảng viên mới\n\nNăm 2021, Đảng bộ đã kết nạp 12 đảng viên, "
        "kiểm tra 4 chi bộ và 9 đảng viên.",
        [
            "-- party_members_admitted 12 @Sở Nội vụ",
            "-- party_members_admitted 12 @Sở Nội vụ",
            "-- party_orgs_inspected 4 @Sở Nội vụ",
            "-- party_members_inspected 9 @Sở Nội vụ",
        ],
    ),
    (
        "Sơ kết công tác xây dựng Đảng\n\nTrưởng đoàn đại biểu Quốc hội tỉnh, Phó Bí thư Tỉnh ủy "
        "chủ trì. Cuộc bầu cử đại biểu Quốc hội khóa XV đã thành công. Năm 2021, các cấp ủy kết "
        "nạp 1.204 đảng viên.",
        ["-- party_members_admitted 1204"],
    ),
    # several hospitals named in one report are whom it looked into, none whose report it is
    (
        "UBKT Tỉnh ủy Thanh Hóa đã kỷ luật khiển trách 3 chi ủy.\n\nQuyết định kiểm tra dấu hiệu "
        "vi phạm đối với 4 tổ chức đảng, gồm: Đảng ủy Bệnh viện Mắt, Đảng ủy Bệnh viện Nhi, "
        "Đảng ủy Bệnh viện Đa khoa thị xã Bỉm Sơn và Đảng ủy Bệnh viện Phổi.\n\nCác cấp ủy đã kỷ "
        "luật 29 đảng viên.",
        [
            "38 party_orgs_disciplined 3 [khiển trách (ủy ban kiểm tra cấp tỉnh)]",
            "38 party_orgs_inspected_for_violations 4",
            "38 party_members_disciplined 29",
        ],
    ),
    (
        "Tỉnh Hà Nam. Đến ngày 31/3/2025, 19/23 chi bộ, đảng bộ trực thuộc Đảng bộ Quân sự tỉnh đã "
        "tổ chức xong đại hội. Nghị quyết Đại hội đề ra tỷ lệ tổ chức cơ sở đảng hoàn thành tốt "
        "nhiệm vụ đạt 80%.",
        ["35 party_congresses_held_grassroots 19/23 @Đảng bộ Quân sự tỉnh"],
    ),
    # a list by offices and districts, then by ways of leaving; no place is a part by itself
    (
        "UBND tỉnh Bình Phước vừa phê duyệt danh sách tinh giản biên chế đợt 1 năm 2021 với 47 "
        "trường hợp. Trong đó, Sở Giáo dục và Đào tạo 12 người, Sở Y tế 9 người; các huyện Bù "
        "Đăng 8 người, Lộc Ninh 7 người và thành phố Đồng Xoài 5 người. Có 33 người nghỉ hưu "
        "trước tuổi, 14 người thôi việc ngay.",
        [
            "70 staff_positions_cut 47",
            "70 staff_positions_cut 12 @Sở Giáo dục và Đào tạo",
            "70 staff_positions_cut 9 @Sở Y tế",
            "70 staff_positions_cut 8 @Bù Đăng",
            "70 staff_positions_cut 7 @Lộc Ninh",
            "70 staff_positions_cut 5 @Đồng Xoài",
            "70 staff_positions_cut 33 [nghỉ hưu trước tuổi]",
            "70 staff_positions_cut 14 [thôi việc ngay]",
        ],
    ),
    # branches, tiers, blocs: named before their number, whatever it leaves out
    (
        "Huyện Bố Trạch (Quảng Bình) đã giảm 14 đơn vị sự nghiệp: ngành giáo dục giảm 11 trường, "
        "ngành văn hóa 2 đơn vị, ngành nông nghiệp 1 trạm.",
        [
            "44 bodies_cut 14 @Bố Trạch",
            "44 bodies_cut 11 @Bố Trạch [ngành giáo dục]",
            "44 bodies_cut 2 @Bố Trạch [ngành văn hóa]",
            "44 bodies_cut 1 @Bố Trạch [ngành nông nghiệp]",
        ],
    ),
    (
        "Riêng năm 2021, tỉnh Bắc Ninh cho nghỉ tinh giản 86 người: cấp tỉnh 31, cấp huyện 47, "
        "cấp xã 8.",
        [
            "27 staff_positions_cut 86",
            "27 staff_positions_cut 31 [cấp tỉnh]",
            "27 staff_positions_cut 47 [cấp huyện]",
            "27 staff_positions_cut 8 [cấp xã]",
        ],
    ),
    (
        "Đến hết năm 2024, cả nước giảm 5.418 đơn vị sự nghiệp công lập so với năm 2021, trong đó "
        "các bộ, ngành giảm 312, địa phương giảm 5.106 đơn vị.",
        [
            "-- bodies_cut 5418 @cả nước",
            "-- bodies_cut 312 @cả nước [các bộ, ngành]",
            "-- bodies_cut 5106 @cả nước [địa phương]",
        ],
    ),
    (
        "Tính đến ngày 20/8/2025, Hà Tĩnh có 1.612 cán bộ, công chức nghỉ việc theo Nghị định "
        "178/2024/NĐ-CP, trong đó khối Đảng, đoàn thể 214 người, khối chính quyền 1.398 người.",
        [
            "42 staff_positions_cut 1612",
            "42 staff_positions_cut 214 @khối Đảng, đoàn thể",
            "42 staff_positions_cut 1398 @khối chính quyền",
        ],
    ),
    (
        "Năm 2023, tỉnh Lào Cai có 46 mô hình, sáng kiến cải cách hành chính được công nhận, trong "
        "đó cấp sở 19, cấp huyện 27.",
        [
            "10 innovative_models_reported 46",
            "10 innovative_models_reported 19 [cấp sở]",
            "10 innovative_models_reported 27 [cấp huyện]",
        ],
    ),
    (
        "Năm 2020, tỉnh Trà Vinh đào tạo, bồi dưỡng 1.846 lượt cán bộ, công chức, viên chức, trong "
        "đó lý luận chính trị 214, quản lý nhà nước 305.",
        [
            "84 officials_trained 1846",
            "84 officials_trained 214 [lý luận chính trị]",
            "84 officials_trained 305 [quản lý nhà nước]",
        ],
    ),
    (
        "Năm 2021, thị xã Hoài Nhơn (Bình Định) sắp xếp lại đội ngũ. Số cán bộ, công "
        "chức cấp xã giảm 204 người so với năm 2019, ở thôn, khu phố giảm 318 người.",
        [
            "52 staff_positions_cut 204 @Hoài Nhơn",
            "52 staff_positions_cut 318 @Hoài Nhơn [thôn, khu phố]",
        ],
    ),
    # a list by district that ends with several together, then by stage of school
    (
        "Trong hai năm 2019 và 2020, toàn tỉnh Quảng Ngãi giảm 58 trường công lập. Cụ thể: huyện "
        "Bình Sơn giảm 12 trường, huyện Sơn Tịnh 9, thị xã Đức Phổ 8; các huyện miền núi giảm 22 "
        "trường. Bậc mầm non giảm 14, tiểu học 31, trung học cơ sở 13.",
        [
            "51 bodies_cut 58",
            "51 bodies_cut 12 @Bình Sơn",
            "51 bodies_cut 9 @Sơn Tịnh",
            "51 bodies_cut 8 @Đức Phổ",
            "51 bodies_cut 22 @các huyện miền núi",
            "51 bodies_cut 14 [bậc mầm non]",
            "51 bodies_cut 31 [tiểu học]",
            "51 bodies_cut 13 [trung học cơ sở]",
        ],
    ),
    (
        "Năm 2023, tỉnh Ninh Bình bãi bỏ 27 thủ tục hành chính. Tính riêng ngành công thương đã "
        "bãi bỏ 11, tư pháp 8, y tế 8.",
        [
            "37 administrative_procedures_cut 27",
            "37 administrative_procedures_cut 11 [ngành công thương]",
            "37 administrative_procedures_cut 8 [tư pháp]",
            "37 administrative_procedures_cut 8 [y tế]",
        ],
    ),
    (
        "Năm 2022, huyện Cần Giuộc (Long An) tinh giản 78 biên chế. Cấp xã giảm 41 cán bộ, công "
        "chức và 136 người hoạt động không chuyên trách.",
        [
            "80 staff_positions_cut 78 @Cần Giuộc",
            "80 staff_positions_cut 41 @Cần Giuộc [cấp xã]",
        ],
    ),
    (
        "Sau một năm, Vĩnh Long có 73 mô hình, sáng kiến cải cách hành chính; trong đó sở, ngành "
        "28, huyện, thị xã, thành phố 31, cấp xã 14.",
        [
            "86 innovative_models_reported 73",
            "86 innovative_models_reported 28 [sở, ngành]",
            "86 innovative_models_reported 31 [huyện, thị xã, thành phố]",
            "86 innovative_models_reported 14 [cấp xã]",
        ],
    ),
    (
        "Năm 2018, tỉnh Quảng Bình luân chuyển 96 cán bộ, trong đó từ tỉnh về huyện 21, từ huyện "
        "về tỉnh 14, từ huyện về xã 61.",
        [
            "44 officials_rotated 96",
            "44 officials_rotated 21 [từ tỉnh về huyện]",
            "44 officials_rotated 14 [từ huyện lên tỉnh]",
            "44 officials_rotated 61 [từ huyện về xã]",
        ],
    ),
    (
        "Năm 2022, tỉnh Tuyên Quang giảm 402 người làm việc, riêng giáo dục giảm 365 người, y tế "
        "giảm 20 người.",
        [
            "08 staff_positions_cut 402",
            "08 staff_positions_cut 365 [giáo dục]",
            "08 staff_positions_cut 20 [y tế]",
        ],
    ),
    # procedures among the tasks handed down, denunciations among the petitions settled
    (
        "Năm 2024, UBND tỉnh Đồng Nai phân cấp cho UBND cấp huyện 46 nhiệm vụ, gồm 31 thủ tục hành "
        "chính lĩnh vực nông nghiệp và 15 thủ tục lĩnh vực xây dựng.",
        [
            "75 administrative_procedures_delegated 31",
            "75 administrative_procedures_delegated 15",
        ],
    ),
    (
        "Quý III/2021, tỉnh Bình Thuận đã giải quyết 112/131 đơn thuộc thẩm quyền, đạt 85,5%; gồm "
        "96 đơn khiếu nại, 16 đơn tố cáo.",
        ["60 denunciations_resolved 16"],
    ),
    # an office in a district is not the district; new communes keep the name of their old town
    (
        "Tỉnh Ninh Thuận năm 2022\nTỷ lệ hồ sơ đúng hạn đạt 97,9%. Một số đơn vị đạt thấp như Chi "
        "nhánh Văn phòng Đăng ký đất đai huyện Ninh Hải (81,2%), UBND huyện Thuận Nam (90,4%).",
        [
            "58 dossiers_on_time_share %97.9",
            "58 dossiers_on_time_share %81.2 @Chi nhánh Văn phòng Đăng ký đất đai huyện Ninh Hải",
            "58 dossiers_on_time_share %90.4 @Thuận Nam",
        ],
    ),
    (
        "Sau 100 ngày từ 1/7/2025, tỉnh Lâm Đồng chuyển biến rõ. Phường Xuân Hương - Đà Lạt giải "
        "quyết hồ sơ đúng hạn 99,9%, xã Đức Trọng 98,8%, xã Nam Ban Lâm Hà 97,1%.",
        [
            "68 dossiers_on_time_share %99.9 @phường Xuân Hương - Đà Lạt",
            "68 dossiers_on_time_share %98.8 @xã Đức Trọng",
            "68 dossiers_on_time_share %97.1 @xã Nam Ban Lâm Hà",
        ],
    ),
    # lists in sentences of their own, headed by what they are cut by
    (
        "Tính đến 31/12/2020, Nghệ An giảm 167 đơn vị sự nghiệp công lập (10,3%). Phân theo "
        "ngành: giáo dục 118, y tế 22, ngành khác 27. Phân theo cấp: cấp tỉnh 24, cấp huyện 143.",
        [
            "40 bodies_cut 167%10.3",
            "40 bodies_cut 118 [giáo dục]",
            "40 bodies_cut 22 [y tế]",
            "40 bodies_cut 27 [ngành khác]",
            "40 bodies_cut 24 [cấp tỉnh]",
            "40 bodies_cut 143 [cấp huyện]",
        ],
    ),
    # the same cut at other places, whatever it leaves out
    (
        "Năm 2021, 883 ấp, khóm của tỉnh Cà Mau giảm 2.649 biên chế; "
        "huyện Trần Văn Thời giảm nhiều nhất với 459 người, tiếp đến là Đầm Dơi 402 người, Cái "
        "Nước 264 người.",
        [
            "96 staff_positions_cut 2649",
            "96 staff_positions_cut 459 @Trần Văn Thời",
            "96 staff_positions_cut 402 @Đầm Dơi",
            "96 staff_positions_cut 264 @Cái Nước",
        ],
    ),
    # two sorts of one body, two kinds of staff
    (
        "Năm 2020, huyện Tuần Giáo (Điện Biên) giảm 4 trường tiểu học, 2 trường mầm non, tinh giản "
        "37 viên chức, 5 công chức.",
        [
            "11 bodies_cut 4 @Tuần Giáo [trường tiểu học]",
            "11 bodies_cut 2 @Tuần Giáo [trường mầm non]",
            "11 staff_positions_cut 37 @Tuần Giáo [viên chức]",
            "11 staff_positions_cut 5 @Tuần Giáo [công chức]",
        ],
    ),
    # an office is called "Sở" where it goes on
    (
        "Tỉnh Tây Ninh năm 2024\nSở Nông nghiệp và Phát triển nông thôn giảm 11 phòng. Biên chế "
        "công chức của Sở giảm 38 người.",
        [
            "72 bodies_cut 11 @Sở Nông nghiệp và Phát triển nông thôn",
            "72 staff_positions_cut 38 @Sở Nông nghiệp và Phát triển nông thôn",
        ],
    ),
    # petitions go on with those before, and a percent of all of them is the share of the count
    (
        "Năm 2022, tỉnh Tiền Giang: số vụ khiếu nại thuộc thẩm quyền là 268 vụ, đã giải quyết 247 "
        "vụ. Số vụ tố cáo thuộc thẩm quyền là 39 vụ, đã giải quyết 36 vụ, đạt 92,3%.",
        ["82 denunciations_resolved 36/39%92.3"],
    ),
    (
        "Sau hai năm, thành phố Hà Nội ủy quyền giải quyết 708 thủ tục, đạt 37,2% tổng số thủ tục.",
        ["01 administrative_procedures_delegated 708%37.2"],
    ),
    # tiers in turn
    (
        "Tỉnh Bến Tre năm 2020\nTỷ lệ hồ sơ giải quyết sớm và đúng hạn đạt 98,95%; cấp huyện, cấp "
        "xã lần lượt đạt 98,2% và 99,1%.",
        [
            "83 dossiers_on_time_share %98.95",
            "83 dossiers_on_time_share %98.2 [cấp huyện]",
            "83 dossiers_on_time_share %99.1 [cấp xã]",
        ],
    ),
    # papers on one subject are not all that were issued
    (
        "Giai đoạn 2019 - 2021, thành phố Cao Lãnh (Đồng Tháp) ban hành 86 văn bản chỉ đạo cải "
        "cách hành chính.",
        [],
    ),
    # what is not done to the last of a row is not carried over to it
    (
        "Sở Tài chính TP Cần Thơ thi tuyển 3 chức danh trưởng phòng; kết quả, 2 người trúng tuyển "
        "và được bổ nhiệm, 1 vị trí chưa chọn được người.",
        [
            "92 leadership_posts_opened_to_exam 3 @Sở Tài chính TP Cần Thơ",
            "92 leadership_posts_filled_by_exam 2/3 @Sở Tài chính TP Cần Thơ",
        ],
    ),
    # to whom tasks are handed down; "các quận 9" is no district of that number
    (
        "TP Hải Phòng có 84 thủ tục hành chính được giao cho UBND cấp huyện giải quyết. Sở Xây "
        "dựng ủy quyền cho các quận 9 thủ tục, Sở Công Thương 6 thủ tục.",
        [
            "31 administrative_procedures_delegated 84",
            "31 administrative_procedures_delegated 9 @Sở Xây dựng",
            "31 administrative_procedures_delegated 6 @Sở Công Thương",
        ],
    ),
    (
        "Tỉnh Hậu Giang đã ủy quyền cho giám đốc các sở giải quyết 96 thủ tục, cho chủ tịch UBND "
        "cấp huyện 27 thủ tục.",
        [
            "93 administrative_procedures_delegated 96 [giám đốc các sở]",
            "93 administrative_procedures_delegated 27 [chủ tịch UBND cấp huyện]",
        ],
    ),
    # of petitions settled, those that denounce, however the two kinds are told
    (
        "Quý II/2022, tỉnh Kon Tum đã giải quyết 39 đơn, gồm 32 đơn khiếu nại và 7 đơn tố cáo.",
        ["62 denunciations_resolved 7"],
    ),
    (
        "Năm 2022, tỉnh Kon Tum giải quyết được 90 đơn (khiếu nại 59, tố cáo 31), đạt tỷ lệ 75%.",
        ["62 denunciations_resolved 31"],
    ),
    (
        "Năm 2022, tỉnh Kon Tum giải quyết xong 30 vụ, trong đó tố cáo 5 vụ, khiếu nại 25 vụ.",
        ["62 denunciations_resolved 5"],
    ),
    (
        "Năm 2022, tỉnh Kon Tum nhận đơn khiếu nại 37 vụ, đã giải quyết 28 vụ; nhận đơn tố cáo 5 "
        "vụ.",
        [],
    ),
    # rows of communes and offices with their shares
    (
        "Tỉnh Phú Thọ, tháng 9/2025\nTỷ lệ hồ sơ nộp trực tuyến đạt 91,3%. Các xã Hy Cương, Lâm "
        "Thao có tỷ lệ trực tuyến lần lượt là 99,1% và 98,4%.",
        [
            "25 online_dossiers_share %91.3",
            "25 online_dossiers_share %99.1 @xã Hy Cương",
            "25 online_dossiers_share %98.4 @xã Lâm Thao",
        ],
    ),
    (
        "Tỉnh Bến Tre năm 2022\nTỷ lệ hồ sơ trực tuyến đạt 71%. Một số phường đạt cao như An Hội "
        "92%, Phú Tân 88,5%; thấp nhất là xã Nhơn Thạnh 41%.",
        [
            "83 online_dossiers_share %71",
            "83 online_dossiers_share %92 @phường An Hội",
            "83 online_dossiers_share %88.5 @phường Phú Tân",
            "83 online_dossiers_share %41 @xã Nhơn Thạnh",
        ],
    ),
    (
        "Tỉnh Bến Tre năm 2022\nTỷ lệ hồ sơ trực tuyến của Sở Lao động - Thương binh và Xã hội đạt "
        "91%; công ty Điện lực trả đúng hạn 97% hồ sơ.",
        [
            "83 online_dossiers_share %91 @Sở Lao động - Thương binh và Xã hội",
            "83 dossiers_on_time_share %97 @công ty Điện lực",
        ],
    ),
    # the dossiers of a tier or a field are not all dossiers
    (
        "Tỉnh Long An năm 2021\nTrung tâm cấp tỉnh tiếp nhận 64.800 hồ sơ, 99,8% giải quyết trước "
        "và đúng hạn; các trung tâm cấp huyện tiếp nhận 212.000 hồ sơ, tỷ lệ đúng hạn 98,9%.",
        [
            "80 dossiers_on_time_share %99.8 [cấp tỉnh]",
            "80 dossiers_on_time_share %98.9 [cấp huyện]",
        ],
    ),
    (
        "Tỉnh Long An năm 2021\nLĩnh vực đất đai có tỷ lệ hồ sơ đúng hạn đạt 85%. Sở Kế hoạch và "
        "Đầu tư cho biết 78% hồ sơ đăng ký kinh doanh nộp qua mạng.",
        [
            "80 dossiers_on_time_share %85 [lĩnh vực đất đai]",
            "80 online_dossiers_share %78 [đăng ký kinh doanh]",
        ],
    ),
    # each of two kinds of staff fell by its own percent, none by percentage points
    (
        "Tỉnh Bắc Ninh giai đoạn 2017 - 2021\nSố công chức giảm 10,6%, viên chức giảm 11,2%.",
        ["27 staff_positions_cut %10.6", "27 staff_positions_cut %11.2"],
    ),
    # what is wanted at least is an aim, where it is said to be one
    (
        "Năm 2024, tỉnh Sóc Trăng phấn đấu trên 95% hồ sơ được giải quyết đúng hạn, tối thiểu 70% "
        "hồ sơ nộp trực tuyến.",
        [
            "94 dossiers_on_time_share %95 target",
            "94 online_dossiers_share %70 target",
        ],
    ),
    ("Năm 2024, tỉnh Sóc Trăng quy định tối thiểu 70% hồ sơ nộp trực tuyến.", []),
    # state inspectors ask for no deep self-criticism, and a committee issues no UBND's papers
    (
        "Năm 2022, Thanh tra tỉnh Quảng Trị chỉ ra 4 thiếu sót, yêu cầu kiểm điểm 3 tập thể.",
        ["45 shortcomings_identified 4"],
    ),
    ("Năm 2020, Sở Nội vụ tham mưu UBND tỉnh Trà Vinh ban hành 48 văn bản chỉ đạo.", []),
]


@pytest.mark.parametrize(("text", "expected"), TEXTS, ids=[text[:40] for text, _ in TEXTS])
def test_figures_by_office_and_district_are_read_as_a_reader_reads_them(
    text: str, expected: list[str]
) -> None:
    assert placed(text) == expected
