"""When the figures of dense reports hold: rows, headings, notes and what is told on the side.

A case is a whole text, the day of it, and coded figures of it with the ends of their periods. Each
expectation was noted before the text was read by the grammar.
"""

from datetime import date

import pytest

from tests.golden.figures import times

TEXTS: list[tuple[str, date | None, list[str]]] = [
    (
        "BÁO CÁO\ntổng kết công tác xây dựng Đảng nhiệm kỳ 2015 - 2020\nTrong nhiệm kỳ, tỉnh "
        "Lạng Sơn kết nạp 9.120 đảng viên. Bốn vụ việc phức tạp được bàn giao sang nhiệm kỳ "
        "mới. Đã kiểm tra 312 tổ chức đảng khi có dấu hiệu vi phạm.\n",
        date(2020, 10, 12),
        ["9120: 2015-01-01 – 2020-12-31", "312: 2015-01-01 – 2020-12-31"],
    ),
    (
        "BÁO CÁO\nkiểm điểm việc lãnh đạo của Ban Chấp hành Đảng bộ huyện Na Rì nhiệm kỳ "
        "2015 - 2020\n1. Kết quả\nKết nạp 1.105 đảng viên.\n2. Nhiệm kỳ 2020 - 2025\nPhấn "
        "đấu kết nạp 1.300 đảng viên.\n",
        date(2020, 7, 20),
        ["1105: 2015-01-01 – 2020-12-31", "1300: 2020-01-01 – 2025-12-31"],
    ),
    (
        "BÁO CÁO\ntổng kết công tác xây dựng Đảng nhiệm kỳ 2015 - 2020 của tỉnh Phú Thọ\nKết "
        "nạp đảng viên:\nNăm\t2016\t2017\t2018\nKết nạp\t2.011\t1.998\t1.870\nThành lập được "
        "21 tổ chức đảng trong doanh nghiệp tư nhân, so với năm 2015 thì nhiều hơn. Toàn "
        "tỉnh tinh giản 1.912 biên chế.\n",
        date(2020, 9, 20),
        [
            "2011: 2016-01-01 – 2016-12-31",
            "21: 2015-01-01 – 2020-12-31",
            "1912: 2015-01-01 – 2020-12-31",
        ],
    ),
    (
        "KẾ HOẠCH\nCải cách hành chính tỉnh Lai Châu năm 2024\nI. KẾT QUẢ NĂM 2023\nMột số "
        "kết quả năm 2023:\n- Cắt giảm 60 thủ tục hành chính.\n- Tinh giản 85 biên chế.\nHồ "
        "sơ đúng hạn ở Tam Đường đạt 99,7%. Mường Tè mới đạt 94,4%.\nII. NHIỆM VỤ\nCắt giảm "
        "65 thủ tục hành chính.\n",
        date(2024, 1, 9),
        [
            "60: 2023-01-01 – 2023-12-31",
            "99.7: 2023-01-01 – 2023-12-31",
            "94.4: 2023-01-01 – 2023-12-31",
            "65: 2024-01-01 – 2024-12-31",
        ],
    ),
    (
        "BÁO CÁO\nkết quả sáu tháng hoạt động của Đảng bộ phường Hòa Xuân (từ ngày 01/7/2025 "
        "đến nay)\nKết nạp 41 đảng viên. Sáu tháng, xóa tên 3 đảng viên. Hồ sơ đúng hạn đạt "
        "97,4%.\n",
        date(2025, 12, 28),
        [
            "41: 2025-07-01 – 2025-12-28",
            "3: 2025-07-01 – 2025-12-28",
            "97.4: 2025-07-01 – 2025-12-28",
        ],
    ),
    (
        "BÁO CÁO SƠ KẾT\nmột năm vận hành chính quyền địa phương hai cấp (từ ngày 01/7/2025 "
        "đến nay)\nMột năm qua, tỉnh Quảng Trị giảm 34 phòng chuyên môn. Sáu tháng cuối năm "
        "2025 là cao điểm, 21 phòng. Bồi dưỡng 5.120 lượt cán bộ.\n",
        date(2026, 6, 26),
        ["34: 2025-07-01 – 2026-06-26", "5120: 2025-07-01 – 2026-06-26"],
    ),
    (
        "BÁO CÁO kết quả 3 tháng vận hành chính quyền địa phương 2 cấp\nTrong 3 tháng, tỉnh "
        "An Giang có 812 người nghỉ theo Nghị định số 178, hồ sơ đúng hạn đạt 96,2%.\n",
        date(2025, 10, 8),
        ["812: 2025-07-01 – 2025-09-30", "96.2: 2025-07-01 – 2025-09-30"],
    ),
    (
        "BÁO CÁO kết quả 3 tháng đầu năm 2025\nTỉnh An Giang tinh giản 12 biên chế.\n",
        date(2025, 4, 8),
        ["12: 2025-01-01 – 2025-03-31"],
    ),
    (
        "Số thôn của tỉnh Vĩnh Phúc có bí thư chi bộ kiêm trưởng thôn tăng dần: 312 "
        "(31/12/2018), 488 (31/12/2019) và nay là 702 thôn.\n",
        date(2021, 8, 20),
        ["312: … – 2018-12-31", "488: … – 2019-12-31", "702: … – 2021-08-20"],
    ),
    (
        "BÁO CÁO\nkết quả sắp xếp đơn vị sự nghiệp tỉnh Nghệ An giai đoạn 2018 - 2020\nCả "
        "giai đoạn giảm 120 đơn vị sự nghiệp: năm đầu 31, năm cuối 37.\n",
        None,
        [
            "120: 2018-01-01 – 2020-12-31",
            "31: 2018-01-01 – 2018-12-31",
            "37: 2020-01-01 – 2020-12-31",
        ],
    ),
    (
        "Năm 2021, tỉnh Lai Châu đưa 4 chức danh ra thi tuyển, năm sau 7.\n",
        None,
        ["4: 2021-01-01 – 2021-12-31", "7: 2022-01-01 – 2022-12-31"],
    ),
    (
        "BÁO CÁO\ncông tác cải cách hành chính 6 tháng đầu năm 2023 của tỉnh Bạc Liêu\nI. "
        "Kết quả\nCắt giảm 22 thủ tục hành chính.\nII. Sáu tháng tới\nCắt giảm thêm 30 thủ "
        "tục hành chính.\n",
        date(2023, 6, 22),
        ["22: 2023-01-01 – 2023-06-30", "30: 2023-07-01 – 2023-12-31"],
    ),
    (
        "Mười tháng năm 2022, tỉnh Bình Dương xóa tên 88 đảng viên; năm ngoái, cùng thời "
        "gian này, xóa tên 71 đảng viên.\n",
        None,
        ["88: 2022-01-01 – 2022-10-31", "71: 2021-01-01 – 2021-10-31"],
    ),
    (
        "Báo cáo nhiệm kỳ 2015 - 2020\nTrong nhiệm kỳ, tỉnh Hà Giang kỷ luật 1.404 đảng "
        "viên; năm 2018 nhiều nhất, 402 đảng viên. Tỉnh ký 8 quy chế phối hợp trong công tác "
        "kiểm tra, giám sát.\n",
        date(2020, 10, 20),
        [
            "1404: 2015-01-01 – 2020-12-31",
            "402: 2018-01-01 – 2018-12-31",
            "8: 2015-01-01 – 2020-12-31",
        ],
    ),
    (
        "Đến hết quý III/2019, tỉnh Sóc Trăng tinh giản 198 biên chế. Hồ sơ đúng hạn chín "
        "tháng: 97%.\n",
        date(2019, 10, 8),
        ["97: 2019-01-01 – 2019-09-30"],
    ),
    (
        "Năm 2018, huyện Đà Bắc giảm 11 trường, năm 2019 giảm 9 trường. Riêng xã Tu Lý, hai "
        "năm ấy giảm 3 trường.\n",
        None,
        ["3: 2018-01-01 – 2019-12-31"],
    ),
    (
        "Tính đến 31/6, tỉnh Cà Mau có 52.100 đảng viên.\n",
        date(2022, 7, 8),
        ["52100: … – 2022-06-30"],
    ),
    (
        "THÔNG BÁO\nKỳ họp thứ 21 của Ủy ban Kiểm tra Tỉnh ủy Gia Lai\nTrong hai ngày 16 và "
        "17-8-2022, Ủy ban Kiểm tra Tỉnh ủy Gia Lai họp kỳ thứ 21, đánh giá công tác 7 tháng "
        "và quyết định một số nội dung. Bảy tháng qua, ủy ban kiểm tra các cấp kiểm tra 31 "
        "tổ chức đảng khi có dấu hiệu vi phạm. Tại kỳ họp, Ủy ban Kiểm tra Tỉnh ủy quyết "
        "định thi hành kỷ luật 4 đảng viên.\n",
        None,
        ["31: 2022-01-01 – 2022-07-31", "4: 2022-08-16 – 2022-08-17"],
    ),
    (
        "Trao Huy hiệu Đảng cho 52 đảng viên\nSáng 2/2/2023, Thành ủy Lào Cai tổ chức lễ "
        "trao Huy hiệu Đảng đợt 3/2 cho 52 đảng viên.\n",
        date(2023, 2, 2),
        ["52: 2023-02-02 – 2023-02-02"],
    ),
    (
        "Phù Cát trao Huy hiệu Đảng\n05/11/2021 10:12\nSáng 4/11, Huyện ủy Phù Cát tổ chức "
        "lễ trao tặng Huy hiệu Đảng cho 88 đảng viên. Tính từ đầu năm đến nay, huyện đã trao "
        "Huy hiệu Đảng cho 301 đảng viên.\n",
        date(2021, 11, 5),
        ["88: 2021-11-04 – 2021-11-04", "301: 2021-01-01 – 2021-11-04"],
    ),
    (
        "Kết nạp 5 học sinh vào Đảng\n(Ngày 19/5/2022)\nSáng nay, Chi bộ Trường THPT số 1 "
        "Bắc Hà tổ chức lễ kết nạp đảng viên cho 5 học sinh lớp 12.\n",
        date(2022, 5, 19),
        ["5: 2022-05-19 – 2022-05-19"],
    ),
    (
        "Kỷ luật 3 đảng viên ở Ninh Sơn\nNgày 24/3/2022, Ủy ban Kiểm tra Huyện ủy Ninh Sơn "
        "họp kỳ thứ 20 và quyết định thi hành kỷ luật 3 đảng viên bằng hình thức khiển "
        "trách.\n",
        None,
        ["3: 2022-03-24 – 2022-03-24"],
    ),
    (
        "BÁO CÁO\ncông tác xây dựng Đảng 6 tháng đầu năm 2022\nMường Khương, ngày 28 tháng 6 "
        "năm 2022\nTổ chức lễ trao Huy hiệu Đảng đợt 19/5 cho 40 đảng viên. Kết nạp 33 đảng "
        "viên.\n",
        date(2022, 6, 28),
        ["40: 2022-01-01 – 2022-06-30", "33: 2022-01-01 – 2022-06-30"],
    ),
    (
        "Chiều 17/11/2020, Sở Nội vụ tỉnh Hà Giang tổ chức thi tuyển 4 chức danh lãnh đạo "
        "cấp phòng.\n",
        date(2020, 11, 17),
        ["4: 2020-11-17 – 2020-11-17"],
    ),
    (
        "Ngày 30/9/2024, Tỉnh ủy Quảng Bình công bố quyết định luân chuyển 6 cán bộ về giữ "
        "chức vụ chủ chốt ở cơ sở.\n",
        None,
        ["6: 2024-09-30 – 2024-09-30"],
    ),
    (
        "Ngày 4/11/2022, tại hội nghị, Huyện ủy cho biết từ đầu năm huyện đã kết nạp 77 đảng "
        "viên, trao Huy hiệu Đảng cho 210 đảng viên.\n",
        None,
        ["77: 2022-01-01 – 2022-11-04", "210: 2022-01-01 – 2022-11-04"],
    ),
    (
        "BÁO CÁO\ncông tác cán bộ từ đầu nhiệm kỳ 2020 - 2025 đến nay\nLai Châu, ngày 10 "
        "tháng 8 năm 2023\nLuân chuyển 61 cán bộ. Năm 2021 đưa 4 chức danh ra thi tuyển, năm "
        "sau 7, năm nay 2.\n",
        date(2023, 8, 10),
        ["61: 2020-01-01 – 2023-08-10", "4: 2021-01-01 – 2021-12-31", "7: 2022-01-01 – 2022-12-31"],
    ),
    (
        "BÁO CÁO\ncông tác tổ chức xây dựng Đảng 6 tháng đầu năm 2019\nKiên Giang, ngày "
        "05/7/2019\nI. Kết quả. Kết nạp 940 đảng viên.\nII. ĐẾN HẾT NĂM 2019\nKết nạp thêm "
        "1.100 đảng viên; luân chuyển 12 cán bộ.\n",
        date(2019, 7, 5),
        [
            "940: 2019-01-01 – 2019-06-30",
            "1100: 2019-07-01 – 2019-12-31",
            "12: 2019-07-01 – 2019-12-31",
        ],
    ),
    (
        "BÁO CÁO\ncông tác đào tạo, bồi dưỡng 9 tháng năm 2021\nCao Lộc, ngày 30/9/2021\nHai "
        "đợt tháng 3 và tháng 7 lần lượt có 120 và 96 lượt cán bộ được bồi dưỡng.\n",
        date(2021, 9, 30),
        ["120: 2021-03-01 – 2021-03-31", "96: 2021-07-01 – 2021-07-31"],
    ),
    (
        "Chín tháng năm 2021, các cấp ủy ở Hòa Bình kỷ luật 141 đảng viên, so với con số 160 "
        "của cùng kỳ; xóa tên 34 người, cùng kỳ 41.\n",
        None,
        [
            "141: 2021-01-01 – 2021-09-30",
            "160: 2020-01-01 – 2020-09-30",
            "34: 2021-01-01 – 2021-09-30",
            "41: 2020-01-01 – 2020-09-30",
        ],
    ),
    (
        "Long An, 5 tháng đầu năm 2023, hồ sơ nộp trực tuyến tăng từ 31,0% cùng kỳ năm 2022 "
        "lên 56,2%.\n",
        None,
        ["31: 2022-01-01 – 2022-05-31", "56.2: 2023-01-01 – 2023-05-31"],
    ),
    (
        "Đảng bộ xã Cư Suê: kết quả 6 tháng cuối năm 2025\nNgày 08/01/2026\nSáu tháng, kết "
        "nạp 11 đảng viên. Về đánh giá, xếp loại năm 2025, có 7 chi bộ hoàn thành xuất sắc "
        "nhiệm vụ.\n",
        date(2026, 1, 8),
        ["11: 2025-07-01 – 2025-12-31", "7: 2025-01-01 – 2025-12-31"],
    ),
    (
        "BÁO CÁO\ntiến độ đại hội đảng bộ các cấp (tính đến ngày 20/6/2020)\nVị Thanh, ngày "
        "23 tháng 6 năm 2020\nĐã có 402/410 đảng bộ, chi bộ cơ sở tổ chức xong đại hội.\n",
        date(2020, 6, 23),
        ["402: … – 2020-06-20"],
    ),
    (
        "Đến 30/11/2018, Yên Lạc giảm 12 đơn vị sự nghiệp so với đầu năm 2017; riêng trường "
        "học giảm 7 trường. Thứ hai, các phòng chuyên môn giảm 3 phòng.\n",
        None,
        ["12: 2017-01-01 – 2018-11-30", "3: 2017-01-01 – 2018-11-30"],
    ),
    (
        "BÁO CÁO\ncông tác tổ chức xây dựng Đảng 6 tháng đầu năm 2022 của huyện Tam "
        "Đường\nTam Đường, ngày 24/6/2022\nNăm 2021, huyện kết nạp 141 đảng viên. Sáu tháng "
        "đầu năm nay, kết nạp được 70 đảng viên, đạt 50% kế hoạch. Xóa tên 6 đảng "
        "viên.\nCông nhận chính thức 58 đảng viên.\n",
        date(2022, 6, 24),
        [
            "141: 2021-01-01 – 2021-12-31",
            "70: 2022-01-01 – 2022-06-30",
            "6: 2022-01-01 – 2022-06-30",
            "58: 2022-01-01 – 2022-06-30",
        ],
    ),
    (
        "Ninh Phước đẩy nhanh sắp xếp\n22/11/2019\nTính đến hôm nay, Ninh Phước đã giảm 11 "
        "đơn vị sự nghiệp so với đầu năm 2018. Từ tháng 6 đến nay, huyện tinh giản 19 biên "
        "chế.\n",
        date(2019, 11, 22),
        ["11: 2018-01-01 – 2019-11-22", "19: 2019-06-01 – 2019-11-22"],
    ),
    (
        "BÁO CÁO\ncông tác kiểm tra, giám sát năm 2021 của huyện Bình Sơn\nNgày "
        "22/12/2021\nỦy ban Kiểm tra Huyện ủy giám sát 31 tổ chức đảng: quý I giám sát 6, "
        "quý II 9, quý III 5, quý IV 11.\n",
        date(2021, 12, 22),
        [
            "31: 2021-01-01 – 2021-12-31",
            "6: 2021-01-01 – 2021-03-31",
            "9: 2021-04-01 – 2021-06-30",
            "5: 2021-07-01 – 2021-09-30",
            "11: 2021-10-01 – 2021-12-31",
        ],
    ),
    (
        "Đại hội Đảng bộ huyện Vũ Quang nhiệm kỳ 2020 - 2025\n28/7/2020\nNhiệm kỳ qua, Đảng "
        "bộ huyện kết nạp 402 đảng viên (nhiệm kỳ 2010 - 2015: 511); kỷ luật 61 đảng viên.\n",
        date(2020, 7, 28),
        [
            "402: 2015-01-01 – 2020-12-31",
            "511: 2010-01-01 – 2015-12-31",
            "61: 2015-01-01 – 2020-12-31",
        ],
    ),
    (
        "Quảng Yên: kỷ luật 5 đảng viên\n(QNO) - Sáng 9/3/2021, Thị ủy Quảng Yên công bố "
        "quyết định thi hành kỷ luật 5 đảng viên.\n",
        date(2021, 3, 9),
        ["5: 2021-03-09 – 2021-03-09"],
    ),
    (
        "Kỳ họp thứ 12 Ủy ban Kiểm tra Tỉnh ủy Bạc Liêu\n07/4/2022\nNgày 6/4, Ủy ban Kiểm "
        "tra Tỉnh ủy Bạc Liêu họp kỳ thứ 12. Trong quý I, cấp ủy các cấp kỷ luật 22 đảng "
        "viên. Tại kỳ họp này, Ủy ban Kiểm tra Tỉnh ủy thi hành kỷ luật khiển trách 2 đảng "
        "viên.\n",
        date(2022, 4, 7),
        ["22: 2022-01-01 – 2022-03-31", "2: 2022-04-06 – 2022-04-06"],
    ),
    (
        "Kết nạp Đảng cho 7 học sinh\n31/5/2023\nChiều 30/5, Chi bộ Trường THPT Chuyên Lào "
        "Cai tổ chức lễ kết nạp đảng viên cho 7 học sinh lớp 12. Từ đầu năm học đến nay, "
        "tỉnh kết nạp 31 học sinh.\n",
        date(2023, 5, 31),
        ["7: 2023-05-30 – 2023-05-30"],
    ),
    (
        "BÁO CÁO\ncông tác kiểm tra quý II năm 2020, huyện Đức Cơ\nNgày 3/7/2020\nKiểm tra 9 "
        "tổ chức đảng, trong đó tháng 6 kiểm tra 4. Giám sát 5 tổ chức đảng.\n",
        date(2020, 7, 3),
        ["9: 2020-04-01 – 2020-06-30", "4: 2020-06-01 – 2020-06-30", "5: 2020-04-01 – 2020-06-30"],
    ),
    (
        "BÁO CÁO\ncông tác xây dựng Đảng năm 2023 của xã Hưng Long\n(Số liệu từ 15/12/2022 "
        "đến 14/12/2023)\nNăm nay, Đảng bộ kết nạp 11 đảng viên. Trong số vào Đảng năm nay, "
        "xóm Đồng 4 người. Năm 2022 kết nạp 9 đảng viên.\n",
        None,
        ["11: 2022-12-15 – 2023-12-14", "9: 2022-01-01 – 2022-12-31"],
    ),
    (
        "BÁO CÁO\ncông tác kiểm tra, giám sát 9 tháng đầu năm 2022 của Đảng bộ huyện Ia "
        "Grai\nNgày 4/10/2022\n6 tháng đầu năm kiểm tra 12 tổ chức đảng, quý III kiểm tra 8 "
        "tổ chức đảng. Giải quyết 3 đơn tố cáo.\n",
        date(2022, 10, 4),
        ["12: 2022-01-01 – 2022-06-30", "8: 2022-07-01 – 2022-09-30", "3: 2022-01-01 – 2022-09-30"],
    ),
    (
        "Cách làm ở Quảng Nam\nTháng 6/2016, tỉnh ban hành Đề án thi tuyển. Từ đó đến tháng "
        "8/2019, toàn tỉnh tổ chức thi tuyển 71 chức danh lãnh đạo.\n",
        None,
        ["71: 2016-06-01 – 2019-08-31"],
    ),
    (
        "Lễ ở Hậu Giang\nNhững năm gần đây, tỉnh tổ chức lễ trao Huy hiệu Đảng cho 900 đảng "
        "viên.\n",
        date(2022, 5, 19),
        ["900: … – …"],
    ),
    (
        "Huyện Tuy An làm theo\nNăm 2023, huyện Tuy An bãi bỏ 62 thủ tục hành chính và cắt "
        "giảm thêm 25 thủ tục trong quý I năm nay.\n",
        date(2024, 4, 22),
        ["62: 2023-01-01 – 2023-12-31", "25: 2024-01-01 – 2024-03-31"],
    ),
    (
        "BÁO CÁO\nkết quả cải cách hành chính 9 tháng đầu năm 2024 của tỉnh Lai Châu\n(Kỳ "
        "báo cáo: từ ngày 15/12/2023 đến ngày 14/9/2024)\nCắt giảm 46 thủ tục hành chính.\n",
        date(2024, 9, 18),
        ["46: 2023-12-15 – 2024-09-14"],
    ),
    (
        "Phát triển đảng viên ở Kế Sách\nBảy tháng qua, huyện Kế Sách kết nạp 106 đảng viên.\n",
        date(2018, 8, 24),
        ["106: 2018-01-01 – 2018-07-31"],
    ),
    (
        "BÁO CÁO\ntinh giản biên chế tỉnh Bến Tre giai đoạn từ năm 2015 đến tháng "
        "10/2018\nCác sở giảm 26 phòng so với đầu năm 2018. Số đơn vị sự nghiệp giảm 93 đơn "
        "vị.\n",
        date(2018, 11, 14),
        ["26: 2018-01-01 – 2018-10-31", "93: 2015-01-01 – 2018-10-31"],
    ),
    (
        "BÁO CÁO\ncông tác xây dựng Đảng năm 2018\nSau kiểm điểm cuối năm 2017, các tập thể "
        "đã khắc phục 31/40 khuyết điểm được chỉ ra. Toàn Đảng bộ kết nạp 512 đảng viên.\n",
        None,
        ["31: 2018-01-01 – 2018-12-31", "512: 2018-01-01 – 2018-12-31"],
    ),
    (
        "BÁO CÁO\ntinh giản biên chế năm 2019\nNăm 2018, huyện Đà Bắc giảm 11 trường, năm "
        "nay giảm 9 trường; hai năm cộng lại 20 trường.\n",
        None,
        [
            "11: 2018-01-01 – 2018-12-31",
            "9: 2019-01-01 – 2019-12-31",
            "20: 2018-01-01 – 2019-12-31",
        ],
    ),
    (
        "Cần Thơ, 30/10/2022\nTỉnh thi tuyển lãnh đạo từ năm 2019. Tổng cộng đến hết quý III "
        "năm nay, 41 chức danh được thi tuyển. Năm 2019 chỉ 4 chức danh.\n",
        date(2022, 10, 30),
        ["4: 2019-01-01 – 2019-12-31"],
    ),
    (
        "BÁO CÁO\ncải cách hành chính tháng 8 năm 2023 của tỉnh Hậu Giang\nNgày "
        "25/8/2023\nTrong tháng, cắt giảm 6 thủ tục hành chính (lũy kế từ đầu năm 41 thủ "
        "tục). Hồ sơ đúng hạn đạt 99,1%, lũy kế 8 tháng đạt 98,7%.\n",
        date(2023, 8, 25),
        [
            "6: 2023-08-01 – 2023-08-31",
            "99.1: 2023-08-01 – 2023-08-31",
            "98.7: 2023-01-01 – 2023-08-31",
        ],
    ),
    (
        "Cao Lộc tổng kết công tác xây dựng Đảng\n12/01/2022 16:20\nNgày 11/1, Huyện ủy Cao "
        "Lộc tổng kết công tác xây dựng Đảng năm 2021. Hiện toàn Đảng bộ có 5.233 đảng "
        "viên.\n",
        date(2022, 1, 12),
        ["5233: … – 2022-01-11"],
    ),
    (
        "Chuyện làm Đảng ở vùng cao\n10/11/2023\nTừ đầu năm đến nay, Đảng bộ huyện Nậm Pồ "
        "kết nạp 121 đảng viên; từ đầu nhiệm kỳ là 402 đảng viên.\n",
        date(2023, 11, 10),
        ["121: 2023-01-01 – 2023-11-10", "402: 2020-01-01 – 2023-11-10"],
    ),
    (
        "Ba năm sau sáp nhập\n25/3/2023\nSau ba năm sáp nhập (từ 01/01/2020), xã Hưng Thịnh "
        "kết nạp 33 đảng viên. Năm 2022, xã kết nạp 12 đảng viên. Hiện xã có 512 đảng viên.\n",
        date(2023, 3, 25),
        ["33: 2020-01-01 – 2023-03-25", "12: 2022-01-01 – 2022-12-31", "512: … – 2023-03-25"],
    ),
    (
        "9 tháng kiểm tra, giám sát ở Bình Thuận\n03/10/2018\nTrong 9 tháng, ủy ban kiểm tra "
        "các cấp kiểm tra 402 tổ chức đảng, tăng 31 tổ chức so với cùng kỳ năm 2017. Ba "
        "tháng cuối năm, ngành sẽ giám sát 60 tổ chức đảng.\n",
        date(2018, 10, 3),
        ["402: 2018-01-01 – 2018-09-30", "60: 2018-10-01 – 2018-12-31"],
    ),
    (
        "Thực hiện kế hoạch kiểm tra năm 2019, 10 tháng qua, Thị ủy Ba Đồn kiểm tra 15 tổ "
        "chức đảng và 22 đảng viên. Ủy ban Kiểm tra Thị ủy giám sát 12 tổ chức đảng.\n",
        None,
        [
            "15: 2019-01-01 – 2019-10-31",
            "22: 2019-01-01 – 2019-10-31",
            "12: 2019-01-01 – 2019-10-31",
        ],
    ),
    (
        "Đại hội Đảng bộ xã Tân Hà lần thứ XXV, nhiệm kỳ 2020 - 2025\n12/5/2020\nTrong nhiệm "
        "kỳ 2015 - 2020, Đảng bộ xã kết nạp 41 đảng viên. Đại hội đề ra chỉ tiêu mỗi năm kết "
        "nạp 8 đảng viên; cả nhiệm kỳ kết nạp 40 đảng viên.\n",
        date(2020, 5, 12),
        ["41: 2015-01-01 – 2020-12-31", "40: 2020-01-01 – 2025-12-31"],
    ),
    # what each year lies between is no figure of the whole term
    (
        "Nhiệm kỳ 2015 - 2020, mỗi năm toàn tỉnh Hà Nam kết nạp từ 1.100 đến 1.200 đảng viên.\n",
        date(2020, 9, 12),
        ["1100: … – …"],
    ),
    (
        "Đại hội Đảng bộ phường Xuân Hòa nhiệm kỳ 2025 - 2030\n22/8/2025\nNhiệm kỳ 2020 - "
        "2025, các đảng bộ trước sáp nhập kết nạp 310 đảng viên. Từ ngày 1/7/2025 đến nay, "
        "phường kết nạp 12 đảng viên. Chỉ tiêu nhiệm kỳ 2025 - 2030: kết nạp 350 đảng viên.\n",
        date(2025, 8, 22),
        [
            "310: 2020-01-01 – 2025-12-31",
            "12: 2025-07-01 – 2025-08-22",
            "350: 2025-01-01 – 2030-12-31",
        ],
    ),
    (
        "Mười năm học và làm theo Bác ở Trà Bồng\n19/5/2021\nGiai đoạn 2011 - 2021, huyện "
        "khen thưởng nhiều tập thể. Trong 10 năm, Đảng bộ huyện kết nạp 1.402 đảng viên.\n",
        date(2021, 5, 19),
        ["1402: 2011-01-01 – 2021-05-19"],
    ),
    (
        "Năm nay, Đồng Xuân phấn đấu kết nạp 90 đảng viên; đến hết tháng 8 đã kết nạp 61 "
        "đảng viên. (PYO) Năm 2020, huyện kết nạp 85 đảng viên.\n(Tuy Hòa, 9/9/2021)\n",
        date(2021, 9, 9),
        [
            "90: 2021-01-01 – 2021-12-31",
            "61: 2021-01-01 – 2021-08-31",
            "85: 2020-01-01 – 2020-12-31",
        ],
    ),
    (
        "Đến 30/6/2023, tỉnh Hải Dương có 118.200 đảng viên. Trong đó, 31.100 đảng viên nữ. "
        "So với cuối năm 2022 tăng 402 đảng viên.\n",
        None,
        ["118200: … – 2023-06-30", "31100: … – 2023-06-30"],
    ),
    (
        "BÁO CÁO\ntình hình thực hiện nhiệm vụ 11 tháng và phương hướng tháng 12 năm "
        "2020\nThị xã Hoàng Mai, ngày 25/11/2020\n11 tháng, thị xã kết nạp 88 đảng viên. "
        "Tháng 11 kết nạp 9 đảng viên. Dự kiến tháng 12 kết nạp 12 đảng viên.\n",
        date(2020, 11, 25),
        [
            "88: 2020-01-01 – 2020-11-30",
            "9: 2020-11-01 – 2020-11-30",
            "12: 2020-12-01 – 2020-12-31",
        ],
    ),
    (
        "Tính riêng trong quý II/2021, các cấp ủy ở Bạc Liêu kỷ luật 33 đảng viên; tính "
        "chung 6 tháng là 71 đảng viên.\n",
        None,
        ["33: 2021-04-01 – 2021-06-30", "71: 2021-01-01 – 2021-06-30"],
    ),
    (
        "Trong tháng 9 vừa qua, Trung tâm Phục vụ hành chính công tỉnh Thừa Thiên Huế giải "
        "quyết đúng hạn 99,2% hồ sơ; tháng 8 là 98,8%.\n(Huế, 8/10/2022)\n",
        date(2022, 10, 8),
        ["99.2: 2022-09-01 – 2022-09-30", "98.8: 2022-08-01 – 2022-08-31"],
    ),
]


@pytest.mark.parametrize(("text", "day", "expected"), TEXTS, ids=[one[0][:40] for one in TEXTS])
def test_each_figure_of_a_report_is_of_its_time(
    text: str, day: date | None, expected: list[str]
) -> None:
    found = times(text, day)
    assert [one for one in expected if one not in found] == []
