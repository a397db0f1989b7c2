"""Mergers told before they are made, who leaves under a decree, and what a figure is out of.

Each text is our own; the figures are read off it by hand, each behind its province.
"""

from datetime import date

import pytest

from tests.golden.figures import in_full, times, told

TEXTS: list[tuple[date | None, str, list[str]]] = [
    # a percent in parentheses parts no figure from the total it is out of
    (
        date(2024, 5, 10),
        "Sau sắp xếp, thành phố Hải Phòng đã cắt giảm 31 phòng (đạt 22%) trong tổng số 141 "
        "phòng chuyên môn.",
        ["31 bodies_cut 31/141%22"],
    ),
    (
        date(2024, 5, 10),
        "Các phòng chuyên môn thuộc UBND cấp huyện của Hà Nam sẽ giảm 9 phòng (tỷ lệ giảm "
        "18%) trong tổng số 50 phòng.",
        ["35 bodies_cut 9/50%18 planned"],
    ),
    (
        date(2024, 5, 10),
        "Tỉnh Lào Cai đã tinh giản 214 biên chế (đạt 10,2%) trong tổng số 2.098 biên chế "
        "được giao năm 2015.",
        ["10 staff_positions_cut 214/2098%10.2"],
    ),
    (
        date(2024, 5, 10),
        "Tỉnh Cao Bằng giảm 20 phòng (tỷ lệ 20%). Hiện các sở còn 80 phòng.",
        ["04 bodies_cut 20%20"],
    ),
    # the percent behind a number of dossiers, told far behind what they are
    (
        date(2019, 3, 1),
        "Tổng số hồ sơ được tiếp nhận trực tuyến năm 2018 của tỉnh Bắc Kạn là hơn 3.400 hồ "
        "sơ, chiếm tỷ lệ 7,5% tổng số hồ sơ.",
        ["06 online_dossiers_share 3400%7.5"],
    ),
    (
        date(2023, 3, 1),
        "Tỉnh Long An có 16.300 hồ sơ thanh toán trực tuyến (chiếm 20% tổng số hồ sơ).",
        [],
    ),
    (
        date(2023, 3, 1),
        "Tổng số hồ sơ giải quyết đúng hạn năm 2022 của tỉnh Bạc Liêu là 121.000 hồ sơ "
        "(chiếm 99,1% tổng số hồ sơ).",
        ["95 dossiers_on_time_share 121000%99.1"],
    ),
    # a number and the one that was first thought of have the same noun
    (
        date(2024, 12, 20),
        "Theo phương án mới, tỉnh Bình Dương sẽ giảm 5 thay vì 7 sở như dự kiến.",
        ["74 bodies_cut 5 planned"],
    ),
    (
        date(2024, 12, 20),
        "Thành phố Huế dự kiến giảm 4 chứ không phải 6 phòng.",
        ["46 bodies_cut 4 planned @thành phố Huế"],
    ),
    (
        date(2024, 12, 20),
        "Tỉnh Bắc Giang giảm 15 thay vì 20 đơn vị sự nghiệp như đề án ban đầu.",
        ["24 bodies_cut 15"],
    ),
    # who leaves under a decree, approved or paid
    (
        date(2025, 9, 12),
        "Sở Nội vụ tỉnh Cà Mau cho hay, tổng số người hưởng chế độ theo Nghị định 178 là 640 "
        "người, gồm 512 người nghỉ hưu trước tuổi và 128 người thôi việc.",
        [
            "96 staff_positions_cut 640",
            "96 staff_positions_cut 512 [nghỉ hưu trước tuổi]",
            "96 staff_positions_cut 128 [thôi việc]",
        ],
    ),
    (
        date(2025, 9, 12),
        "Sở Nội vụ tỉnh Gia Lai nhận 530 hồ sơ xin nghỉ theo Nghị định 178. Đến nay, UBND "
        "tỉnh mới phê duyệt cho 214 trường hợp.",
        ["52 staff_positions_cut 214"],
    ),
    (
        date(2025, 9, 12),
        "Công chức được chi trả chế độ theo Nghị định 154 của tỉnh Đồng Tháp là 264 người, "
        "với số tiền 91 tỷ đồng.",
        ["82 staff_positions_cut 264"],
    ),
    (
        date(2025, 9, 12),
        "Tổng số cán bộ, công chức, viên chức của tỉnh Nghệ An hưởng chế độ theo Nghị định "
        "178/2024/NĐ-CP và Nghị định 67/2025/NĐ-CP là 1.460 người.",
        ["40 staff_positions_cut 1460"],
    ),
    (
        date(2025, 9, 12),
        "UBND tỉnh Quảng Trị đã phê duyệt danh sách 96 người được tuyển dụng vào công chức "
        "năm 2025.",
        [],
    ),
    (
        date(2025, 9, 12),
        "UBND tỉnh Quảng Trị phê duyệt cho 34 hộ gia đình được vay vốn; 12 người có công "
        "được hỗ trợ sửa nhà.",
        [],
    ),
    (
        date(2025, 9, 12),
        "UBND tỉnh Sơn La ban hành quyết định nghỉ hưu, nghỉ việc đối với cả 348 trường hợp "
        "hưởng chế độ theo Nghị định 178.",
        ["14 staff_positions_cut 348"],
    ),
    # what districts will have goes on with a plan for all
    (
        date(2025, 4, 22),
        "HĐND tỉnh Bến Tre sáng nay thông qua phương án sắp xếp các xã, phường.\n\nTheo đó, "
        "toàn tỉnh sẽ giảm từ 152 xã, phường xuống còn 51 đơn vị.\n\nHuyện Ba Tri còn 8 xã sau "
        "sắp xếp: Tân Thủy, An Hiệp, Bảo Thạnh. Huyện Giồng Trôm còn lại 9 xã.\n\nHuyện Bình "
        "Đại sắp xếp thành 5 xã.",
        [
            "83 administrative_units_before 152 planned",
            "83 administrative_units_after 51 planned",
            "83 administrative_units_after 8 planned @Ba Tri",
            "83 administrative_units_after 9 planned @Giồng Trôm",
            "83 administrative_units_after 5 planned @Bình Đại",
        ],
    ),
    (
        date(2025, 4, 18),
        "Theo dự thảo đề án lấy ý kiến cử tri, tỉnh Hà Nam hiện có 98 đơn vị hành chính "
        "cấp xã, sẽ sắp xếp còn 33 đơn vị.\n\nThị xã Kim Bảng còn 5 phường. Huyện Lý Nhân "
        "còn 8 xã. Riêng thành phố Phủ Lý còn 7 phường.",
        [
            "35 administrative_units_before 98 planned",
            "35 administrative_units_after 33 planned",
            "35 administrative_units_after 5 planned @Kim Bảng",
            "35 administrative_units_after 8 planned @Lý Nhân",
            "35 administrative_units_after 7 planned @Phủ Lý",
        ],
    ),
    (
        date(2025, 4, 20),
        "Theo phương án sắp xếp, toàn tỉnh Trà Vinh còn 35 xã, phường. Huyện Càng Long còn "
        "5 xã: Càng Long, An Trường, Tân An, Nhị Long, Bình Phú; huyện Cầu Kè còn 3 xã: "
        "Cầu Kè, Phong Thạnh, An Phú Tân.",
        [
            "84 administrative_units_after 35 planned",
            "84 administrative_units_after 5 planned @Càng Long",
            "84 administrative_units_after 3 planned @Cầu Kè",
        ],
    ),
    (
        date(2025, 4, 20),
        "Theo đề án sắp xếp, thành phố Cần Thơ còn 32 xã, phường: quận Ninh Kiều còn 4 "
        "phường; quận Cái Răng còn 2 phường; huyện Phong Điền còn 2 xã.",
        [
            "92 administrative_units_after 32 planned",
            "92 administrative_units_after 4 planned @Ninh Kiều",
            "92 administrative_units_after 2 planned @Cái Răng",
            "92 administrative_units_after 2 planned @Phong Điền",
        ],
    ),
    # what was done is no plan
    (
        date(2025, 8, 18),
        "Trước ngày 1/7, tỉnh đã hoàn thành phương án sắp xếp xã. Tỉnh Hà Tĩnh nay còn 69 "
        "xã, phường.\n\nVùng Kỳ Anh cũ còn 9 xã, phường.",
        ["42 administrative_units_after 69"],
    ),
    (
        date(2025, 2, 20),
        "Giai đoạn 2023 - 2025, tỉnh Thanh Hóa đã sắp xếp 18 xã thành 9 xã theo Nghị quyết "
        "của Ủy ban Thường vụ Quốc hội. Sau sắp xếp, toàn tỉnh còn 547 xã, phường, thị "
        "trấn.",
        [
            "38 administrative_units_before 18",
            "38 administrative_units_after 9",
            "38 administrative_units_after 547",
        ],
    ),
    (
        date(2025, 7, 20),
        "Sau sắp xếp, tỉnh Đồng Nai còn 95 xã, phường. Huyện Thống Nhất cũ có 3 xã; huyện "
        "Định Quán cũ có 4 xã.",
        [
            "75 administrative_units_after 95",
            "75 administrative_units_after 3 @Thống Nhất",
            "75 administrative_units_after 4 @Định Quán",
        ],
    ),
    # units told of for other reasons
    (
        date(2024, 7, 20),
        "Sau sắp xếp, tỉnh Đồng Nai còn 159 xã, phường. Huyện Thống Nhất có 10 xã đạt "
        "chuẩn nông thôn mới; huyện Định Quán có 14 xã, trong đó 3 xã đạt chuẩn nâng cao.",
        ["75 administrative_units_after 159"],
    ),
    (
        date(2024, 7, 20),
        "Sau sắp xếp, tỉnh Cao Bằng còn 161 xã, phường. Thành phố Cao Bằng có 11 xã, "
        "phường có cầu treo.",
        ["04 administrative_units_after 161"],
    ),
    (
        date(2025, 7, 5),
        "Sau sáp nhập, tỉnh Lâm Đồng có 124 xã, phường, đặc khu. Ngoài ra, tỉnh có 20 "
        "phường được đầu tư trụ sở mới.",
        ["68 administrative_units_after 124"],
    ),
    # villages and schools are merged, not the communes they lie in
    (
        date(2020, 2, 10),
        "Đợt này, 52 xóm mới được hình thành từ 110 xóm của 24 xã thuộc huyện Đô Lương.",
        [],
    ),
    (
        date(2020, 2, 10),
        "Sau khi sáp nhập 60 thôn thành 28 thôn ở 11 xã, phường, thị xã Sơn Tây giảm được 32 thôn.",
        [],
    ),
    (
        date(2020, 2, 10),
        "Các trường mầm non, tiểu học tại 20 xã, thị trấn của huyện Như Xuân được sắp xếp "
        "lại, giảm 9 trường.",
        ["38 bodies_cut 9 @Như Xuân"],
    ),
    (
        date(2020, 2, 10),
        "Trong 2 năm, 135 tổ dân phố mới hình thành trên cơ sở sáp nhập 280 tổ của 12 "
        "phường thuộc thành phố Việt Trì.",
        [],
    ),
    # what provinces have before they are merged, and one that is not
    (
        date(2025, 4, 20),
        "Tỉnh Quảng Bình và tỉnh Quảng Trị sẽ hợp nhất thành tỉnh Quảng Trị. Tỉnh Quảng "
        "Bình có 8 đơn vị hành chính cấp huyện, 145 đơn vị hành chính cấp xã. Tỉnh Quảng "
        "Trị có 10 đơn vị hành chính cấp huyện, 119 đơn vị hành chính cấp xã.",
        [
            "44 administrative_units_before 8 [cấp huyện]",
            "44 administrative_units_before 145",
            "45 administrative_units_before 10 [cấp huyện]",
            "45 administrative_units_before 119",
        ],
    ),
    (
        date(2025, 4, 20),
        "Việc sáp nhập tỉnh Bình Thuận, Đắk Nông với Lâm Đồng được trình Quốc hội. Tỉnh "
        "Lâm Đồng hiện có 137 xã, phường, thị trấn; tỉnh Bình Thuận có 121 xã, phường, thị "
        "trấn; tỉnh Đắk Nông có 71 đơn vị hành chính cấp xã.",
        [
            "68 administrative_units_before 137",
            "60 administrative_units_before 121",
            "67 administrative_units_before 71",
        ],
    ),
    (
        date(2025, 4, 20),
        "Hai tỉnh Hưng Yên và Thái Bình trước khi hợp nhất có 381 đơn vị hành chính cấp "
        "xã, trong đó Hưng Yên có 139 và Thái Bình có 242.",
        [
            "-- administrative_units_before 381 @Hưng Yên và Thái Bình",
            "33 administrative_units_before 139",
            "34 administrative_units_before 242",
        ],
    ),
    (
        date(2023, 4, 20),
        "Tỉnh Lai Châu có 8 đơn vị hành chính cấp huyện, 106 đơn vị hành chính cấp xã; "
        "diện tích tự nhiên 9.068 km2.",
        [],
    ),
    # what the new province has, kind by kind
    (
        date(2025, 4, 20),
        "Phương án hợp nhất tỉnh Tiền Giang và Đồng Tháp: tỉnh mới có diện tích 5.938 km2, "
        "dân số 4,3 triệu người, 102 xã, phường.",
        ["87 administrative_units_after 102 planned"],
    ),
    (
        date(2025, 7, 10),
        "Tỉnh Lào Cai mới có diện tích hơn 13.000 km2, dân số 1,7 triệu người và 99 xã, phường.",
        ["15 administrative_units_after 99"],
    ),
    (
        date(2025, 7, 5),
        "Tỉnh Quảng Trị mới sau khi sáp nhập tỉnh Quảng Bình sẽ có 66 xã, trong đó 58 xã hình "
        "thành sau sáp nhập. Ngoài ra, tỉnh có 9 phường và 2 đặc khu.",
        [
            "44 administrative_units_after 66 planned [xã]",
            "44 administrative_units_after 58 planned [xã hình thành sau sáp nhập]",
            "44 administrative_units_after 9 planned [phường]",
            "44 administrative_units_after 2 planned [đặc khu]",
        ],
    ),
    # a commune that is merged has no figure, its district has
    (
        date(2019, 12, 20),
        "Huyện Tân Sơn nhập xã Đồng Sơn vào xã Lai Đồng, sau khi sắp xếp có 16 đơn vị cấp xã. "
        "Huyện Yên Lập thành lập xã Thượng Long, sau sắp xếp có 15 đơn vị hành chính cấp xã.",
        ["25 administrative_units_after 16 @Tân Sơn", "25 administrative_units_after 15 @Yên Lập"],
    ),
    (
        date(2019, 12, 20),
        "Huyện Thạch Thành sáp nhập xã Thạch Tân vào xã Thạch Bình và thành lập thị trấn "
        "Vân Du, sau sắp xếp còn 25 xã, thị trấn.",
        ["38 administrative_units_after 25 @Thạch Thành"],
    ),
    (
        date(2019, 12, 20),
        "Huyện Bảo Lâm giải thể xã Tân Việt, sau khi sắp xếp huyện có 13 đơn vị hành chính cấp xã.",
        ["-- administrative_units_after 13 @Bảo Lâm"],
    ),
    # an office that ends a list has not done what follows it
    (
        date(2018, 8, 9),
        "Chủ tịch UBND tỉnh Cao Bằng đã công bố 150 thủ tục của các sở: Tư pháp, Y tế, Nội "
        "vụ, Ban Quản lý khu kinh tế tỉnh; bãi bỏ 96 thủ tục.",
        ["04 administrative_procedures_cut 96"],
    ),
    (
        date(2018, 8, 9),
        "Năm 2017, tỉnh Cao Bằng rà soát 400 thủ tục của các ngành, gồm: Thuế, Hải quan, "
        "Thanh tra tỉnh; cắt giảm 41 thủ tục.",
        ["04 administrative_procedures_cut 41"],
    ),
    (
        date(2018, 8, 9),
        "Năm 2017, Sở Y tế cắt giảm 12 thủ tục; Thanh tra tỉnh cắt giảm 3 thủ tục.",
        [
            "-- administrative_procedures_cut 12 @Sở Y tế",
            "-- administrative_procedures_cut 3 @Thanh tra tỉnh",
        ],
    ),
    # the province's own centre is its first tier, also in the sentences behind its name
    (
        date(2021, 7, 10),
        "Trung tâm Phục vụ hành chính công tỉnh vừa báo cáo kết quả tháng 6/2021.\n\nTrong "
        "tháng, trung tâm tiếp nhận 3.870 hồ sơ. Trong đó, có 3.610 hồ sơ giải quyết đúng "
        "và trước hạn (đạt 99,4%).",
        ["-- dossiers_on_time_share 3610%99.4 [cấp tỉnh]"],
    ),
    (
        date(2025, 12, 5),
        "Riêng tháng 10, ở Trung tâm Phục vụ hành chính công tỉnh Nghệ An, các sở, ngành tiếp "
        "nhận 7.350 hồ sơ; hồ sơ trực tuyến chiếm hơn 86%.",
        ["40 online_dossiers_share %86 [cấp tỉnh]"],
    ),
    (
        date(2025, 12, 5),
        "Trung tâm Phục vụ hành chính công tỉnh Hà Tĩnh tiếp nhận 4.131 hồ sơ; toàn tỉnh có tỷ lệ "
        "đúng hạn đạt 99%.",
        ["42 dossiers_on_time_share %99"],
    ),
    (
        date(2021, 7, 10),
        "Tháng 6/2021, Trung tâm Hành chính công tỉnh Kon Tum tiếp nhận 2.140 hồ sơ. Tỷ lệ "
        "giải quyết đúng hạn đạt 98,2%.",
        ["62 dossiers_on_time_share %98.2 [cấp tỉnh]"],
    ),
    (
        date(2021, 7, 10),
        "Trung tâm Phục vụ hành chính công tỉnh Bình Phước giải quyết gần 5 ngàn hồ "
        "sơ\n\nTrung tâm đã giải quyết 4.870 hồ sơ, đúng hạn đạt 97,4%. Hồ sơ trực tuyến chiếm "
        "38%.",
        ["70 dossiers_on_time_share %97.4 [cấp tỉnh]", "70 online_dossiers_share %38 [cấp tỉnh]"],
    ),
    (
        date(2021, 7, 10),
        "Tại Trung tâm Phục vụ hành chính công tỉnh An Giang, tháng 6 đã trả kết quả trước "
        "và đúng hạn 4.015 hồ sơ (đạt 99,5%). Tỷ lệ hồ sơ trực tuyến trung bình của các "
        "sở, ngành đạt 22,4%.",
        [
            "89 dossiers_on_time_share 4015%99.5 [cấp tỉnh]",
            "89 online_dossiers_share %22.4 [cấp tỉnh]",
        ],
    ),
    # it only tells, or is a district's
    (
        date(2021, 7, 10),
        "Trung tâm Phục vụ hành chính công tỉnh Bình Phước họp giao ban quý II. Toàn tỉnh có "
        "95,8% hồ sơ được giải quyết đúng hạn.",
        ["70 dossiers_on_time_share %95.8"],
    ),
    (
        date(2021, 7, 10),
        "Huyện Đức Trọng khai trương Trung tâm Phục vụ hành chính công huyện. Sau ba "
        "tháng, tỷ lệ hồ sơ đúng hạn đạt 97,7%.",
        ["68 dossiers_on_time_share %97.7 @Đức Trọng"],
    ),
    (
        date(2021, 7, 10),
        "Theo báo cáo của Trung tâm Phục vụ hành chính công tỉnh Hà Nam, toàn tỉnh giải "
        "quyết đúng hạn 98,8% hồ sơ; cấp xã đạt 99,6%.",
        ["35 dossiers_on_time_share %98.8", "35 dossiers_on_time_share %99.6 [cấp xã]"],
    ),
    # a tier that opens the sentence
    (
        date(2020, 4, 2),
        "Quý I, tỉnh Đắk Nông giải quyết 91.300 hồ sơ, đúng hạn 98,1%. Với cấp huyện, 8 "
        "huyện, thành phố trong quý đã giải quyết 40.100 hồ sơ, đúng hạn 97,4%. Với cấp "
        "xã, toàn tỉnh giải quyết 38.900 hồ sơ, đúng hạn 99,2%.",
        [
            "67 dossiers_on_time_share %98.1",
            "67 dossiers_on_time_share %97.4 [cấp huyện]",
            "67 dossiers_on_time_share %99.2 [cấp xã]",
        ],
    ),
    (
        date(2020, 4, 2),
        "Ở cấp tỉnh, các sở, ngành tiếp nhận 12.400 hồ sơ, trong đó giải quyết trước và "
        "đúng hạn 12.210 hồ sơ, đạt 98,5%. Ở cấp huyện, tiếp nhận 51.020 hồ sơ; đúng hạn "
        "50.150 hồ sơ, đạt 98,3%.",
        [
            "-- dossiers_on_time_share 12210/12400%98.5 [cấp tỉnh]",
            "-- dossiers_on_time_share 50150/51020%98.3 [cấp huyện]",
        ],
    ),
    (
        date(2020, 4, 2),
        "Cấp xã trong toàn tỉnh Bến Tre đã tiếp nhận 88.400 hồ sơ; tỷ lệ giải quyết đúng "
        "hạn đạt 99,7%.",
        ["83 dossiers_on_time_share %99.7 [cấp xã]"],
    ),
    (
        date(2020, 4, 2),
        "Đối với cấp huyện: tiếp nhận 30.120 hồ sơ, đã giải quyết 29.800 hồ sơ, trong đó "
        "đúng hạn 29.210 hồ sơ (98,02%).",
        ["-- dossiers_on_time_share 29210/29800%98.02 [cấp huyện]"],
    ),
    (
        date(2020, 4, 2),
        "UBND cấp xã đã niêm yết công khai thủ tục. Toàn tỉnh Bến Tre giải quyết đúng hạn "
        "98,9% hồ sơ.",
        ["83 dossiers_on_time_share %98.9"],
    ),
    # cuts in parentheses behind the kinds of staff or bodies
    (
        date(2019, 1, 10),
        "Năm 2019, tỉnh Kon Tum được giao 19.420 biên chế (giảm 214 người so với năm "
        "2018), trong đó công chức 1.980 người (giảm 32 người), viên chức 17.440 người "
        "(giảm 182 người).",
        [
            "62 staff_positions_cut 214",
            "62 staff_positions_cut 32 [công chức]",
            "62 staff_positions_cut 182 [viên chức]",
        ],
    ),
    (
        date(2019, 1, 10),
        "Đến nay, tỉnh Hòa Bình có 210 phòng thuộc sở (giảm 34 phòng), 380 đơn vị sự "
        "nghiệp (giảm 41 đơn vị), 120 phòng cấp huyện (giảm 12 phòng).",
        ["17 bodies_cut 34", "17 bodies_cut 41", "17 bodies_cut 12 [cấp huyện]"],
    ),
    # a list of more than was cut parts what there is
    (
        date(2018, 12, 28),
        "HĐND tỉnh giao biên chế hành chính của tỉnh Bạc Liêu năm 2019 là 1.740 biên chế, giảm "
        "52 biên chế so với năm trước. Trong đó, biên chế của các sở, ngành là 930, biên chế "
        "cấp huyện là 810.",
        ["95 staff_positions_cut 52 planned"],
    ),
    (
        date(2018, 12, 28),
        "Năm 2019, tỉnh Sóc Trăng có 2.310 biên chế công chức, giảm 88 biên chế. Trong đó, "
        "cấp tỉnh 1.250, cấp huyện 1.060.",
        ["94 staff_positions_cut 88 planned"],
    ),
    (
        date(2018, 12, 28),
        "Năm 2018, tỉnh Trà Vinh giảm 120 biên chế. Trong đó, cấp tỉnh 45, cấp huyện 75.",
        [
            "84 staff_positions_cut 120",
            "84 staff_positions_cut 45 [cấp tỉnh]",
            "84 staff_positions_cut 75 [cấp huyện]",
        ],
    ),
    # what each of several does is the number of none
    (
        date(2024, 12, 5),
        "Theo phương án của Bộ Nội vụ, 31 địa phương phải giảm từ 1 đến 2 sở, 20 địa "
        "phương khác giảm ít nhất 3 sở.",
        [],
    ),
    (
        date(2024, 12, 5),
        "Có 12 huyện sẽ giảm từ 2 đến 4 phòng, 3 huyện giảm 1 phòng.",
        [],
    ),
    (
        date(2024, 12, 5),
        "Mỗi tỉnh phải giảm tối thiểu 2 sở; 9 tỉnh giảm từ 3 đến 4 sở.",
        [],
    ),
    (
        date(2024, 12, 5),
        "Tỉnh Vĩnh Phúc sẽ giảm từ 5 đến 6 sở.",
        ["26 bodies_cut 5 planned"],
    ),
    # thousands of dossiers on time, those late beside them
    (
        date(2020, 11, 8),
        "Trung tâm đã giải quyết 7,45 ngàn hồ sơ (đạt 91%). Trong đó, có 7,4 ngàn hồ sơ "
        "giải quyết trước và đúng hạn (đạt 99,3%), có 31 hồ sơ trễ hạn (tỷ lệ 0,7%).",
        ["-- dossiers_on_time_share 7400/7450%99.3"],
    ),
    (
        date(2020, 11, 8),
        "Tỉnh Kon Tum có 5.170 hồ sơ giải quyết đúng hạn (đạt 99,2%), 40 hồ sơ trễ hạn (đạt 0,8%).",
        ["62 dossiers_on_time_share 5170%99.2"],
    ),
    (
        date(2020, 11, 8),
        "Tháng 10, Quảng Ngãi có 12,3 nghìn hồ sơ được giải quyết đúng và trước hạn (đạt "
        "99,6%), 49 hồ sơ quá hạn.",
        ["51 dossiers_on_time_share 12300%99.6"],
    ),
    # units that are gone are none of those there since a day
    (
        date(2020, 2, 20),
        "Kể từ ngày 1/1/2020, huyện Yên Định còn 26 xã, thị trấn, giảm 3 xã.",
        ["38 administrative_units_after 26 @Yên Định"],
    ),
    (
        date(2020, 2, 20),
        "Từ ngày 10/1/2020, tỉnh Bắc Kạn còn 108 đơn vị hành chính cấp xã (giảm 14 đơn vị "
        "so với trước), tỉnh Cao Bằng còn 161 đơn vị (giảm 38).",
        ["06 administrative_units_after 108", "04 administrative_units_after 161"],
    ),
    (
        date(2025, 7, 20),
        "Từ ngày 1/7/2025, tỉnh Nghệ An có 130 xã, phường, giảm 282 đơn vị.",
        ["40 administrative_units_after 130"],
    ),
    # what the new province begins with
    (
        date(2025, 7, 20),
        "Ngày 1/7, Đồng Nai (mới) chính thức đi vào hoạt động với 95 đơn vị hành chính cấp "
        "xã, gồm 72 xã và 23 phường.",
        [
            "75 administrative_units_after 95",
            "75 administrative_units_after 72 [xã]",
            "75 administrative_units_after 23 [phường]",
        ],
    ),
    (
        date(2025, 7, 20),
        "Tỉnh Bắc Ninh (mới) chính thức hoạt động từ ngày 1/7 với 99 đơn vị hành chính cấp xã.",
        ["24 administrative_units_after 99"],
    ),
    (
        date(2025, 7, 20),
        "Bắt đầu từ hôm nay (1/7), thành phố Hải Phòng mới chính thức vận hành với 114 đơn "
        "vị hành chính cấp xã (67 xã, 45 phường, 2 đặc khu).",
        [
            "31 administrative_units_after 114",
            "31 administrative_units_after 67 [xã]",
            "31 administrative_units_after 45 [phường]",
            "31 administrative_units_after 2 [đặc khu]",
        ],
    ),
    (
        date(2025, 7, 20),
        "Phường Hoàn Kiếm đi vào hoạt động với 5 phòng chuyên môn và 62 công chức.",
        [],
    ),
    # procedures that are delegated, and all that an office handles
    (
        date(2023, 8, 5),
        "Hôm qua, Chủ tịch UBND tỉnh Phú Yên ủy quyền cho giám đốc các sở giải quyết 47 thủ "
        "tục hành chính.",
        ["54 administrative_procedures_delegated 47"],
    ),
    (
        date(2025, 9, 5),
        "UBND tỉnh Đồng Nai đã phân cấp, ủy quyền 512 thủ tục hành chính cho cấp xã, nâng "
        "tổng số thủ tục cấp xã giải quyết lên 689.",
        ["75 administrative_procedures_delegated 512"],
    ),
    (
        date(2025, 9, 5),
        "Tỉnh Lâm Đồng ủy quyền thêm 48 thủ tục hành chính cho các sở, nâng tổng số thủ "
        "tục được ủy quyền lên 310.",
        ["68 administrative_procedures_delegated 48", "68 administrative_procedures_delegated 310"],
    ),
    (
        date(2025, 9, 5),
        "Sau phân cấp, cấp xã tại Cà Mau giải quyết 412 thủ tục hành chính.",
        [],
    ),
    (
        date(2025, 9, 5),
        "Thành phố Cần Thơ phân cấp 96 thủ tục cho UBND cấp xã, đưa số thủ tục cấp xã thực "
        "hiện lên 455 thủ tục.",
        ["92 administrative_procedures_delegated 96"],
    ),
    # rates of offices and of the country in a row
    (
        date(2023, 5, 20),
        "Tỷ lệ hồ sơ nộp trực tuyến của Sở Tư pháp đạt 92,4%, của Sở Xây dựng đạt 88,1%; "
        "toàn tỉnh Gia Lai đạt 71,5%.",
        [
            "64 online_dossiers_share %92.4 @Sở Tư pháp",
            "64 online_dossiers_share %88.1 @Sở Xây dựng",
            "64 online_dossiers_share %71.5",
        ],
    ),
    (
        date(2023, 5, 20),
        "Tỷ lệ hồ sơ giải quyết đúng hạn của huyện Lắk đạt 97,2%, của huyện Krông Bông đạt 96,5%.",
        ["66 dossiers_on_time_share %97.2 @Lắk", "66 dossiers_on_time_share %96.5 @Krông Bông"],
    ),
    (
        date(2023, 5, 20),
        "Hồ sơ nộp trực tuyến tại Sở Y tế chiếm 95%, tại Sở Công Thương chiếm 99%.",
        ["-- online_dossiers_share %95 @Sở Y tế", "-- online_dossiers_share %99 @Sở Công Thương"],
    ),
    (
        date(2023, 5, 20),
        "Tỷ lệ hồ sơ trực tuyến của tỉnh Kon Tum đạt 61%, của cả nước đạt 55%.",
        ["62 online_dossiers_share %61", "-- online_dossiers_share %55 @cả nước"],
    ),
    (
        date(2023, 5, 20),
        "Tỷ lệ hồ sơ giải quyết đúng hạn của Hà Nam đạt 97,2%, trong khi của cả nước là 93%.",
        ["35 dossiers_on_time_share %97.2", "-- dossiers_on_time_share %93 @cả nước"],
    ),
    (
        date(2023, 5, 20),
        "Tỷ lệ hồ sơ trực tuyến của cả nước là 52%, Bến Tre đạt 61%.",
        ["-- online_dossiers_share %52 @cả nước", "83 online_dossiers_share %61"],
    ),
    (
        date(2023, 5, 20),
        "Tỉnh Bến Tre dẫn đầu cả nước với 91,2% hồ sơ trực tuyến.",
        ["83 online_dossiers_share %91.2"],
    ),
    (
        date(2023, 5, 20),
        "Bến Tre đứng đầu cả nước về tỷ lệ hồ sơ đúng hạn, đạt 99,8%.",
        ["83 dossiers_on_time_share %99.8"],
    ),
    (
        date(2023, 5, 20),
        "Tỷ lệ hồ sơ trực tuyến của Bến Tre cao nhất cả nước, đạt 91%.",
        ["83 online_dossiers_share %91"],
    ),
    # what a scheme foresees, and units of two levels
    (
        date(2024, 7, 20),
        "HĐND tỉnh Nghệ An thông qua đề án sáp nhập thị xã Cửa Lò vào thành phố Vinh; sắp "
        "xếp 92 xã thành 44 xã, giảm 48 đơn vị.",
        ["40 administrative_units_before 92 planned", "40 administrative_units_after 44 planned"],
    ),
    (
        date(2024, 7, 20),
        "Bắc Giang có 10 đơn vị hành chính cấp huyện và 209 đơn vị hành chính cấp xã; sau "
        "sắp xếp còn 192 đơn vị cấp xã, giảm 17.",
        ["24 administrative_units_before 209", "24 administrative_units_after 192"],
    ),
    (
        date(2019, 12, 20),
        "Tỉnh Cao Bằng giảm 3 huyện, còn 10 đơn vị hành chính cấp huyện; cấp xã giảm 38, "
        "còn 161 đơn vị.",
        ["04 administrative_units_after 10 [cấp huyện]", "04 administrative_units_after 161"],
    ),
    (
        date(2025, 5, 10),
        "Theo Nghị quyết của HĐND tỉnh, An Giang sắp xếp 155 đơn vị hành chính cấp xã để "
        "thành lập 54 đơn vị mới, gồm 44 xã, 10 phường.",
        [
            "89 administrative_units_before 155 planned",
            "89 administrative_units_after 54 planned",
            "89 administrative_units_after 44 planned [xã]",
            "89 administrative_units_after 10 planned [phường]",
        ],
    ),
    # who is one too many
    (
        date(2025, 9, 25),
        "Khi bỏ cấp huyện, tỉnh Quảng Trị dôi dư 1.870 cán bộ, công chức; dự kiến trong 5 "
        "năm giảm 620 người.",
        ["44 staff_positions_cut 620 planned"],
    ),
    # what follows from a plan is planned, what there is as yet is not
    (
        date(2019, 8, 5),
        "Theo phương án, tỉnh Hà Nam sẽ giảm 18 xã. Như vậy, sau sắp xếp, trên địa bàn tỉnh còn 98 "
        "xã, phường.",
        ["35 administrative_units_after 98 planned"],
    ),
    (
        date(2025, 3, 20),
        "Dự kiến sau sắp xếp, tỉnh Nghệ An sẽ còn khoảng 130 xã, phường thay vì 412 như hiện nay.",
        ["40 administrative_units_after 130 planned", "40 administrative_units_before 412"],
    ),
    (
        date(2025, 4, 2),
        "Phường Tân Hà của tỉnh Hà Nam thành lập trên cơ sở nhập nguyên trạng 5 phường.",
        ["35 administrative_units_before 5 planned @phường Tân Hà"],
    ),
    # districts that are no more, and what is left without them
    (
        date(2025, 4, 18),
        "TP. Hải Phòng hiện có 167 phường, xã, thị trấn thuộc 8 quận và 6 huyện. Khi không tổ chức "
        "cấp huyện, thành phố còn 50 phường, xã.",
        ["31 administrative_units_before 167", "31 administrative_units_after 50 planned"],
    ),
    (
        date(2025, 8, 1),
        "Từ ngày 1/7/2025, toàn bộ 13 huyện, thị xã, thành phố của tỉnh Lâm Đồng đã kết thúc sứ "
        "mệnh của mình.",
        ["68 administrative_units_before 13 [cấp huyện]"],
    ),
    # units that no name tells apart are no second total
    (
        date(2025, 8, 1),
        "Sau sắp xếp, tỉnh Gia Lai có 135 đơn vị hành chính cấp xã, trong đó có 120 đơn vị hành "
        "chính cấp xã hình thành mới và 15 đơn vị hành chính cấp xã (14 xã, 1 phường) giữ nguyên.",
        [
            "52 administrative_units_after 135",
            "52 administrative_units_after 120 [đơn vị hành chính cấp xã hình thành mới]",
        ],
    ),
    # bodies of the Party that are no more
    (
        date(2025, 2, 20),
        "Tỉnh Bắc Kạn đã kết thúc hoạt động 7 đảng đoàn, 4 ban cán sự đảng.",
        ["06 bodies_cut 7 [đảng đoàn]", "06 bodies_cut 4 [ban cán sự đảng]"],
    ),
    # the kinds of what is left, and what lies in one of the provinces merged
    (
        date(2025, 4, 22),
        "Tỉnh Vĩnh Long sẽ sắp xếp từ 101 đơn vị hành chính cấp xã thành 35 xã, phường, cụ thể: 5 "
        "phường và 30 xã mới.",
        [
            "86 administrative_units_before 101 planned",
            "86 administrative_units_after 35 planned",
            "86 administrative_units_after 5 planned [phường]",
            "86 administrative_units_after 30 planned [xã]",
        ],
    ),
    (
        date(2025, 4, 22),
        "Tỉnh ủy Vĩnh Long kết luận về đề án sắp xếp đơn vị hành chính cấp xã từ 101 xã, phường, "
        "thị trấn còn 30 xã và 5 phường.",
        [
            "86 administrative_units_before 101 planned",
            "86 administrative_units_after 30 planned [xã]",
            "86 administrative_units_after 5 planned [phường]",
        ],
    ),
    (
        date(2025, 6, 28),
        "Từ ngày 1/7, tỉnh Hà Nam hợp nhất với Nam Định và Ninh Bình. Tỉnh mới có 129 đơn vị hành "
        "chính cấp xã. Riêng tỉnh Hà Nam hiện hữu có 33 xã, phường.",
        ["35 administrative_units_after 129", "35 administrative_units_after 33"],
    ),
    (
        date(2025, 5, 20),
        "Tỉnh Bến Tre hợp nhất với Vĩnh Long. Hiện tỉnh Bến Tre có 9 đơn vị hành chính, trong đó 8 "
        "huyện, 1 thành phố.",
        [
            "83 administrative_units_before 9 [cấp huyện]",
            "83 administrative_units_before 8 [huyện]",
            "83 administrative_units_before 1 [thành phố]",
        ],
    ),
    (
        date(2025, 8, 1),
        "Sau sắp xếp, tỉnh Hà Tĩnh còn 69 xã, phường. Tên của 9 huyện được giữ lại để đặt cho xã "
        "mới sau sắp xếp.",
        ["42 administrative_units_after 69"],
    ),
    # the slash of a month is none of an aim
    (
        date(2019, 3, 1),
        "Huyện Yên Thành của tỉnh Nghệ An đến tháng 7/2019 sẽ giảm 6 phòng.",
        ["40 bodies_cut 6 planned @Yên Thành"],
    ),
    # whoever counts in the whole country counts all
    (
        date(2018, 9, 3),
        "Theo Bộ Nội vụ, từ năm 2015 đến tháng 6/2018 có 38.712 người được tinh giản biên chế.",
        ["-- staff_positions_cut 38712 @cả nước"],
    ),
    (
        date(2018, 9, 3),
        "Theo Bộ Nội vụ, tỉnh Hà Nam đã tinh giản 712 người.",
        ["35 staff_positions_cut 712"],
    ),
]


@pytest.mark.parametrize(("day", "text", "expected"), TEXTS)
def test_figures_have_their_place_role_and_base(
    day: date | None, text: str, expected: list[str]
) -> None:
    found = [f"{one.scope.province or '--'} {in_full(one)}" for one in told(text, day)]
    assert found == expected


def test_the_year_that_names_a_scheme_dates_no_units() -> None:
    text = (
        "Ủy ban Thường vụ Quốc hội ban hành Nghị quyết về việc sắp xếp các đơn vị hành chính cấp "
        "xã của tỉnh Hà Tĩnh năm 2025.\n\nSau sắp xếp, Hà Tĩnh có 69 đơn vị hành chính cấp xã.\n"
    )
    assert times(text, None) == ["69: … – …"]
