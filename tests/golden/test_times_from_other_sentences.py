"""When a figure is of by other sentences than its own: heads, headings, what is spoken of.

A case is a text, its day, and its coded figures with the ends of their periods.
"""

from datetime import date

import pytest

from tests.golden.figures import times

Case = tuple[str, date | None, list[str]]

COUNTED_UNTIL: list[Case] = [
    # a day up to which deeds are counted begins with what is spoken of
    (
        "Lạng Sơn thi tuyển lãnh đạo\nNăm nay, tỉnh đưa ra thi tuyển 6 chức danh lãnh đạo. Đến hết "
        "tháng 10, đã thi tuyển và bổ nhiệm 4 chức danh.\n",
        date(2018, 11, 30),
        ["6: 2018-01-01 – 2018-12-31", "4: 2018-01-01 – 2018-10-31"],
    ),
    (
        "Thái Nguyên chăm lo xây dựng tổ chức cơ sở đảng\nTừ đầu năm đến nay, toàn tỉnh kết nạp "
        "1.129 đảng viên.\nHiện nay, toàn Đảng bộ có 45.310 đảng viên. Các cấp ủy kỷ luật 87 đảng "
        "viên.\n",
        date(2023, 10, 12),
        [
            "1129: 2023-01-01 – 2023-10-12",
            "45310: … – 2023-10-12",
            "87: 2023-01-01 – 2023-10-12",
        ],
    ),
    # "hết tháng 11" says until when, and what leads in all that follows says so of stocks
    (
        "Đắk Nông làm tốt công tác phát triển đảng\nHết tháng 11/2024, toàn tỉnh kết nạp 902 đảng "
        "viên.\n",
        None,
        ["902: 2024-01-01 – 2024-11-30"],
    ),
    (
        "BAN TỔ CHỨC TỈNH ỦY ĐẮK NÔNG\n\nTổng hợp hai năm sắp xếp bộ máy\n(Tài liệu phục vụ hội "
        "nghị ngày 14/01/2020)\n\nĐến hết năm 2019, kết quả cụ thể như sau.\n\nToàn tỉnh có 2.940 "
        "chi bộ.\n",
        None,
        ["2940: … – 2019-12-31"],
    ),
    # the days that a month is counted from and to
    (
        "Kết quả công tác tháng 7/2021 của tỉnh Đắk Nông\nTháng 7 năm 2021 (tính từ ngày 21/6 đến "
        "ngày 20/7), toàn tỉnh kết nạp 96 đảng viên.\n",
        date(2021, 7, 22),
        ["96: 2021-06-21 – 2021-07-20"],
    ),
    # who says so may stand before the time that holds for the next sentence
    (
        "Kết quả kiểm tra trong quý III năm 2022 vừa được tỉnh Đắk Nông công bố ngày "
        "18/10/2022.\n\nNhìn rộng ra, theo Ban Tổ chức Tỉnh ủy, 9 tháng năm 2022, toàn tỉnh kết "
        "nạp 1.204 đảng viên. Số đảng viên bị kỷ luật là 46 người.\n",
        date(2022, 10, 19),
        ["1204: 2022-01-01 – 2022-09-30", "46: 2022-01-01 – 2022-09-30"],
    ),
    # "đến nay" soon after the half year that is reviewed is still told of that
    (
        "Huyện ủy Phú Lương sơ kết công tác 6 tháng đầu năm 2023\nSáng 14/7, Huyện ủy Phú Lương "
        "(Thái Nguyên) sơ kết công tác.\nĐầu năm, huyện có 9 tổ chức đảng yếu kém; đến nay đã củng "
        "cố được 6 tổ chức.\n",
        date(2023, 7, 15),
        ["6: 2023-01-01 – 2023-06-30"],
    ),
    (
        "Gặp Chủ nhiệm Ủy ban Kiểm tra Tỉnh ủy Lạng Sơn\n- Thưa ông, năm nay ngành kiểm tra bận "
        "rộn?\n- Tính đến hôm nay, các cấp ủy đã kiểm tra 312 tổ chức đảng. Năm ngoái con số ấy là "
        "287.\n",
        date(2024, 12, 18),
        ["312: 2024-01-01 – 2024-12-18", "287: 2023-01-01 – 2023-12-31"],
    ),
    # since when something is done at all is not since when it is counted
    (
        "Bắc Giang: chấm điểm để sửa\nTừ tháng 3/2021, các sở chấm điểm cán bộ hằng tháng. Đến "
        "giữa tháng 10, huyện Tân Yên khắc phục xong 8 hạn chế.\n",
        date(2021, 10, 20),
        ["8: … – 2021-10-15"],
    ),
]

BY_NOTES: list[Case] = [
    (
        "BÁO CÁO\ntổng kết công tác kiểm tra, giám sát nhiệm kỳ 2020 - 2025 của UBKT Tỉnh ủy Lạng "
        "Sơn\n(Số liệu từ ngày 01/10/2020 đến ngày 31/3/2025)\nCác cấp ủy kiểm tra 2.112 tổ chức "
        "đảng. Trong nhiệm kỳ, kỷ luật 29 tổ chức đảng.\n",
        date(2025, 5, 16),
        ["2112: 2020-10-01 – 2025-03-31", "29: 2020-10-01 – 2025-03-31"],
    ),
    (
        "TỔNG KẾT 5 NĂM THỰC HIỆN NGHỊ QUYẾT SỐ 18-NQ/TW Ở LẠNG SƠN\n(Báo cáo tóm tắt, ngày "
        "20/10/2022; số liệu từ ngày 25/10/2017 đến ngày 30/9/2022)\nToàn tỉnh tinh giản 1.203 "
        "biên chế.\nToàn Đảng bộ hiện có 518 tổ chức cơ sở đảng.\n",
        date(2022, 10, 20),
        ["1203: 2017-10-25 – 2022-09-30", "518: … – 2022-09-30"],
    ),
    (
        "BÁO CÁO\ncông tác cải cách hành chính năm 2024 của UBND tỉnh Lạng Sơn\n(Số liệu tính đến "
        "ngày 30/11/2024)\nTừ ngày 1/9/2024, 9 xã mới giải quyết đúng hạn 97,1% hồ sơ.\n",
        date(2024, 12, 5),
        ["97.1: 2024-09-01 – 2024-11-30"],
    ),
    # years that a report is on as far as its day
    (
        "BÁO CÁO\n5 năm thực hiện Nghị quyết số 18-NQ/TW của Tỉnh ủy Lạng Sơn (giai đoạn 2017 - "
        "2022)\nGiai đoạn 2017 - 2022, tỉnh giảm 142 đầu mối và tinh giản 3.118 biên chế.\n",
        date(2022, 10, 14),
        ["142: 2017-01-01 – 2022-10-14", "3118: 2017-01-01 – 2022-10-14"],
    ),
    (
        "BÁO CÁO\nkết quả công tác xây dựng Đảng 6 tháng đầu năm 2022 của Tỉnh ủy Lạng Sơn\nLũy kế "
        "từ đầu nhiệm kỳ, toàn tỉnh kết nạp 2.912 đảng viên.\n",
        None,
        ["2912: 2020-01-01 – 2022-06-30"],
    ),
]

BELOW_HEADINGS: list[Case] = [
    (
        "Đại hội đại biểu Đảng bộ tỉnh Lạng Sơn\nSáng 26/9/2025, Đại hội Đảng bộ tỉnh Lạng Sơn lần "
        "thứ XVIII, nhiệm kỳ 2025 - 2030 khai mạc. Nhiệm kỳ qua, toàn tỉnh kết nạp 9.100 đảng "
        "viên.\nBước vào nhiệm kỳ 2025 - 2030, Đại hội xác định các chỉ tiêu về xây dựng Đảng: ít "
        "nhất 90% tổ chức đảng hoàn thành tốt nhiệm vụ trở lên; cả nhiệm kỳ thành lập 80 tổ chức "
        "đảng trong doanh nghiệp tư nhân.\n",
        date(2025, 9, 26),
        ["9100: 2020-01-01 – 2025-12-31", "80: 2025-01-01 – 2030-12-31"],
    ),
    (
        "BÁO CÁO\ncủa Ban Chấp hành Đảng bộ huyện Văn Lãng trình Đại hội nhiệm kỳ 2020 - 2025\n"
        "Phần thứ nhất\nKẾT QUẢ NHIỆM KỲ 2015 - 2020\nTrong nhiệm kỳ, toàn Đảng bộ kết nạp 812 "
        "đảng viên.\nPhần thứ hai\nMỤC TIÊU, NHIỆM VỤ NHIỆM KỲ 2020 - 2025\nPhấn đấu thu nhập bình "
        "quân 60 triệu đồng. Trong nhiệm kỳ kết nạp từ 900 đảng viên trở lên.\n",
        date(2020, 8, 4),
        ["812: 2015-01-01 – 2020-12-31", "900: 2020-01-01 – 2025-12-31"],
    ),
    (
        "KẾ HOẠCH\ntinh gọn tổ chức bộ máy giai đoạn 2026 - 2030 của UBND tỉnh Lạng Sơn\nI. KẾT "
        "QUẢ GIAI ĐOẠN 2021 - 2025\n- Toàn tỉnh tinh giản 1.212 biên chế.\n- Cả giai đoạn bãi bỏ "
        "386 thủ tục hành chính.\n",
        date(2025, 12, 8),
        ["1212: 2021-01-01 – 2025-12-31", "386: 2021-01-01 – 2025-12-31"],
    ),
    (
        "Báo cáo nhanh công tác tổ chức quý III năm 2023 của Ban Tổ chức Tỉnh ủy Lạng Sơn\n1. Đảng "
        "viên\nKết nạp quý III: 434.\n2. Kết quả kết nạp 9 tháng của các huyện\nBình Gia kết nạp "
        "141 đảng viên, Văn Quan 133 đảng viên.\n",
        date(2023, 10, 12),
        [
            "434: 2023-07-01 – 2023-09-30",
            "141: 2023-01-01 – 2023-09-30",
            "133: 2023-01-01 – 2023-09-30",
        ],
    ),
    (
        "Báo cáo nhanh công tác tổ chức quý III năm 2023 của Ban Tổ chức Tỉnh ủy Lạng Sơn\n2. Các "
        "huyện (kết nạp 9 tháng / chỉ tiêu năm)\nBình Gia kết nạp 141/165 đảng viên.\n",
        date(2023, 10, 12),
        ["141: 2023-01-01 – 2023-09-30"],
    ),
    (
        "Cải cách hành chính 9 tháng đầu năm 2021 của huyện Tràng Định, tỉnh Lạng Sơn\nBảng: Tỷ lệ "
        "hồ sơ đúng hạn tại một số xã (%)\nXã\tĐúng hạn 2020\tĐúng hạn 9 tháng 2021\nXã Đại Đồng\t"
        "98,4\t99,6\nXã Tân Minh\t97,7\t99,1\n",
        date(2021, 9, 24),
        [
            "98.4: 2020-01-01 – 2020-12-31",
            "99.6: 2021-01-01 – 2021-09-30",
            "97.7: 2020-01-01 – 2020-12-31",
            "99.1: 2021-01-01 – 2021-09-30",
        ],
    ),
]

COMES_BACK: list[Case] = [
    # a part told alone, and what is only compared, leave the text to what it is on
    (
        "Lạng Sơn tổng kết công tác kiểm tra, giám sát năm 2020\nNăm qua, các cấp ủy kiểm tra 236 "
        "tổ chức đảng. Riêng tháng 12, kỷ luật 19 đảng viên.\nVề đơn thư, đã giải quyết 24 đơn tố "
        "cáo.\n",
        date(2021, 1, 8),
        [
            "236: 2020-01-01 – 2020-12-31",
            "19: 2020-12-01 – 2020-12-31",
            "24: 2020-01-01 – 2020-12-31",
        ],
    ),
    (
        "Lạng Sơn tổng kết công tác kiểm tra, giám sát năm 2020\nNếu 9 tháng đầu năm kỷ luật 98 "
        "đảng viên thì riêng tháng 12 vừa qua đã 21. Đã giải quyết 24 đơn tố cáo.\n",
        date(2021, 1, 8),
        [
            "98: 2020-01-01 – 2020-09-30",
            "24: 2020-01-01 – 2020-12-31",
        ],
    ),
    (
        "Lạng Sơn: Kỷ luật đảng 9 tháng đầu năm 2023\nToàn tỉnh kỷ luật 193 đảng viên. Cùng kỳ năm "
        "2022, số đảng viên bị kỷ luật là 171, như vậy năm nay tăng 22. Nhiều nhất là huyện Bình "
        "Gia, kỷ luật 34 đảng viên.\n",
        date(2023, 10, 12),
        [
            "193: 2023-01-01 – 2023-09-30",
            "171: 2022-01-01 – 2022-09-30",
            "34: 2023-01-01 – 2023-09-30",
        ],
    ),
    (
        "Long An phát triển đảng viên năm 2021\nToàn tỉnh kết nạp 862 đảng viên, chưa bằng 2/3 năm "
        "2020, với 1.391. Công nhận chính thức cho 913 đảng viên dự bị.\n",
        date(2021, 12, 22),
        [
            "862: 2021-01-01 – 2021-12-31",
            "1391: 2020-01-01 – 2020-12-31",
            "913: 2021-01-01 – 2021-12-31",
        ],
    ),
    (
        "Kết quả công tác xây dựng Đảng quý III năm 2023 của Tỉnh ủy Nghệ An\nToàn tỉnh kết nạp "
        "712 đảng viên; lũy kế 9 tháng kết nạp 1.912 đảng viên. Các cấp ủy kỷ luật 52 đảng viên.\n",
        date(2023, 10, 5),
        [
            "712: 2023-07-01 – 2023-09-30",
            "1912: 2023-01-01 – 2023-09-30",
            "52: 2023-07-01 – 2023-09-30",
        ],
    ),
    (
        "Cải cách hành chính sáu tháng đầu năm 2026 của tỉnh Thanh Hóa\nHồ sơ đúng hạn đạt 98,9%. "
        "Số cán bộ nghỉ theo chính sách tinh giản biên chế từ ngày 01/7/2025 đến 30/6/2026 là "
        "3.214 biên chế. Hồ sơ trực tuyến đạt 88,1%.\n",
        date(2026, 7, 10),
        [
            "98.9: 2026-01-01 – 2026-06-30",
            "3214: 2025-07-01 – 2026-06-30",
            "88.1: 2026-01-01 – 2026-06-30",
        ],
    ),
    (
        "Cải cách hành chính sáu tháng đầu năm 2026 của tỉnh Thanh Hóa\nĐến nay, tỉnh ủy quyền 412 "
        "thủ tục hành chính. Hồ sơ trực tuyến đạt 88,1%.\n",
        date(2026, 7, 10),
        ["412: … – 2026-07-10", "88.1: 2026-01-01 – 2026-06-30"],
    ),
    # … and takes up the time again that it told of first
    (
        "Giữ nguồn ở vùng biên\nNăm 2023, tỉnh Điện Biên kết nạp 2.012 đảng viên. Bốn tháng đầu "
        "năm nay kết nạp 602 đảng viên.\nCũng trong năm 2023, 846 đảng viên được trao Huy hiệu "
        "Đảng. "
        "Số đảng viên kết nạp tăng đều.\nHuyện Mường Nhé kết nạp 231 đảng viên.\n",
        date(2024, 5, 17),
        [
            "2012: 2023-01-01 – 2023-12-31",
            "602: 2024-01-01 – 2024-04-30",
            "846: 2023-01-01 – 2023-12-31",
            "231: 2023-01-01 – 2023-12-31",
        ],
    ),
]

DAYS_OF_MEETINGS: list[Case] = [
    # the line that says when a page was set, among other words
    (
        "Huyện ủy Thanh Chương giữ nhịp giữa năm\nThứ tư, ngày 13/7/2022 | Xây dựng Đảng\nChiều "
        "12/7, Huyện ủy Thanh Chương (Nghệ An) họp sơ kết 6 tháng đầu năm 2022.\nĐảng bộ huyện "
        "hiện có 68 tổ chức cơ sở đảng.\n",
        date(2022, 7, 13),
        ["68: … – 2022-07-12"],
    ),
    # the meeting of one province is not that of all which a page tells of
    (
        "XÂY DỰNG ĐẢNG Ở CÁC TỈNH\n▪ NGHỆ AN: Sáng 11-7, Tỉnh ủy sơ kết 6 tháng đầu năm. Nửa đầu "
        "năm 2017, toàn tỉnh kết nạp 1.411 đảng viên.\n▪ QUẢNG TRỊ: Đảng bộ tỉnh hiện có 512 tổ "
        "chức "
        "cơ sở đảng. Từ đầu năm đến nay, tỉnh kết nạp 612 đảng viên.\n▪ BẮC KẠN: Đến hết tháng 6, "
        "các "
        "cấp ủy kỷ luật 31 đảng viên.\n",
        date(2017, 7, 14),
        [
            "1411: 2017-01-01 – 2017-06-30",
            "512: … – 2017-07-14",
            "612: 2017-01-01 – 2017-07-14",
            "31: 2017-01-01 – 2017-06-30",
        ],
    ),
]

ON_THAT_DAY: list[Case] = [
    (
        "BÁO CÁO\ntổng kết công tác xây dựng Đảng năm 2023 của tỉnh Thái Nguyên\nNăm 2023, toàn "
        "tỉnh kết nạp 1.929 đảng viên. Ngày 19/5, Huyện ủy Đại Từ trao Huy hiệu Đảng cho 32 đảng "
        "viên. Các cấp ủy kiểm tra 212 tổ chức đảng.\n",
        date(2024, 1, 12),
        [
            "1929: 2023-01-01 – 2023-12-31",
            "32: 2023-05-19 – 2023-05-19",
            "212: 2023-01-01 – 2023-12-31",
        ],
    ),
    (
        "Kết nạp đảng viên trong quân đội ở Lạng Sơn\nChiều 22/6/2021, Chi bộ Đại đội 6 kết nạp 3 "
        "chiến sĩ vào Đảng.\n",
        date(2021, 6, 25),
        ["3: 2021-06-22 – 2021-06-22"],
    ),
    (
        "Lạng Sơn đơn giản hóa thủ tục\nQua rà soát, ngày 30/7, Chủ tịch UBND tỉnh đã ký quyết "
        "định bãi bỏ 57 thủ tục hành chính.\n",
        date(2020, 8, 12),
        ["57: 2020-07-30 – 2020-07-30"],
    ),
    (
        "Trao Huy hiệu Đảng ở Nghi Lộc\nSáng 1/2, Huyện ủy Nghi Lộc (Nghệ An) tổ chức lễ trao Huy "
        "hiệu Đảng cho 112 đảng viên. Năm 2017, huyện trao Huy hiệu Đảng cho 310 đảng viên.\n",
        date(2018, 2, 1),
        ["112: 2018-02-01 – 2018-02-01", "310: 2017-01-01 – 2017-12-31"],
    ),
    (
        "Cái Nước sơ kết 6 tháng\nSáng 5/7, Huyện ủy Cái Nước (Cà Mau) sơ kết 6 tháng đầu năm "
        "2021. "
        "Bí thư Huyện ủy yêu cầu 6 tháng cuối năm kết nạp 80 đảng viên. Dịp này, Huyện ủy trao Huy "
        "hiệu Đảng cho 12 đảng viên.\n",
        date(2021, 7, 6),
        ["80: 2021-07-01 – 2021-12-31", "12: 2021-07-05 – 2021-07-05"],
    ),
    (
        "Cái Nước tổng kết công tác năm 2023\nNgày 9/1, Huyện ủy Cái Nước (Cà Mau) tổng kết công "
        "tác "
        "xây dựng Đảng năm 2023. Năm qua, kết nạp 131 đảng viên.\nCũng tại hội nghị, 9 đảng viên "
        "được trao Huy hiệu Đảng.\n",
        date(2024, 1, 10),
        ["131: 2023-01-01 – 2023-12-31", "9: 2024-01-09 – 2024-01-09"],
    ),
    (
        "Cái Nước tổng kết công tác năm 2023\nTại hội nghị tổng kết, Huyện ủy Cái Nước (Cà Mau) "
        "cho "
        "biết đã trao Huy hiệu Đảng cho 131 đảng viên.\n",
        date(2024, 1, 10),
        ["131: 2023-01-01 – 2023-12-31"],
    ),
    # a day on which figures were told is none of theirs
    (
        "Lạng Sơn kết nạp đảng viên 6 tháng đầu năm 2023\nNgày 14/7, Tỉnh ủy họp và công bố toàn "
        "tỉnh kết nạp 729 đảng viên.\n",
        date(2023, 7, 15),
        ["729: 2023-01-01 – 2023-06-30"],
    ),
]

SINCE: list[Case] = [
    (
        "Phú Tân: từ một đề án\nTháng 4/2022, Huyện ủy Phú Tân (Cà Mau) ban hành Đề án 05. Sau hai "
        "năm, huyện giảm 9 trường học.\n",
        date(2024, 4, 12),
        ["9: 2022-04-01 – 2024-03-31"],
    ),
    (
        "Khoán quỹ lương ở Cao Lộc\nNhận khoán biên chế từ đầu năm 2014, huyện Cao Lộc (Lạng Sơn) "
        "tính lại từng vị trí. Sau gần 3 năm, huyện đã tinh giản 64 biên chế.\n",
        date(2016, 10, 20),
        ["64: 2014-01-01 – 2016-10-20"],
    ),
    (
        "Phường không còn hội đồng\nTừ 1/7/2021 đến hết tháng 6 năm nay, Đà Nẵng bãi bỏ 45 thủ tục "
        "hành chính.\n",
        date(2022, 8, 4),
        ["45: 2021-07-01 – 2022-06-30"],
    ),
    (
        "Phường không còn hội đồng\nTừ tháng 7/2021 đến cuối năm ngoái, Đà Nẵng tinh giản 45 biên "
        "chế.\n",
        date(2023, 8, 4),
        ["45: 2021-07-01 – 2022-12-31"],
    ),
]


@pytest.mark.parametrize("case", COUNTED_UNTIL)
def test_what_is_counted_until_a_day_began_with_what_is_spoken_of(case: Case) -> None:
    text, day, figures = case
    assert times(text, day) == figures


@pytest.mark.parametrize("case", BY_NOTES)
def test_a_report_counts_from_and_to_the_days_of_its_head(case: Case) -> None:
    text, day, figures = case
    assert times(text, day) == figures


@pytest.mark.parametrize("case", BELOW_HEADINGS)
def test_figures_are_of_the_time_in_the_heading_above(case: Case) -> None:
    text, day, figures = case
    assert times(text, day) == figures


@pytest.mark.parametrize("case", COMES_BACK)
def test_a_text_comes_back_from_a_part_and_from_what_is_compared(case: Case) -> None:
    text, day, figures = case
    assert times(text, day) == figures


@pytest.mark.parametrize("case", ON_THAT_DAY)
def test_a_deed_of_one_day_is_of_the_day_that_opens_its_sentence(case: Case) -> None:
    text, day, figures = case
    assert times(text, day) == figures


@pytest.mark.parametrize("case", DAYS_OF_MEETINGS)
def test_the_day_of_a_meeting_holds_for_what_the_text_tells_of_it(case: Case) -> None:
    text, day, figures = case
    assert times(text, day) == figures


@pytest.mark.parametrize("case", SINCE)
def test_time_is_counted_from_what_was_told_before(case: Case) -> None:
    text, day, figures = case
    assert times(text, day) == figures
