"""Times that stand beside another: of rows, parts, asides, events, and what comes back from them.

A case is a passage, the day of the text, and its coded figures with the ends of their periods.
"""

from datetime import date

import pytest

from tests.golden.figures import times

Case = tuple[str, date | None, list[str]]

ROWS: list[Case] = [
    # the year of the rating named first is that of its own figure
    (
        "Xếp loại ở Lạc Sơn\nĐảng bộ huyện Lạc Sơn có số chi bộ được xếp loại hoàn thành xuất sắc "
        "nhiệm vụ năm 2019 là 12/61; năm 2020 có 14/61 và năm 2021 là 11/60.\n",
        date(2022, 3, 4),
        [
            "12: 2019-01-01 – 2019-12-31",
            "14: 2020-01-01 – 2020-12-31",
            "11: 2021-01-01 – 2021-12-31",
        ],
    ),
    # years without their word or a mark, and what follows the row is of all of it
    (
        "Hòa Bình gọn bộ máy\nSau 5 năm (2016 - 2020), tỉnh Hòa Bình tinh giản 1.640 biên chế. "
        "Từng năm: năm 2016 giảm 210, 2017 315, 2018 402, 2019 388 và 2020 325. Nhiều nhất là Lạc "
        "Sơn (160).\nNgành giáo dục giảm 52 trường.\n",
        date(2021, 6, 16),
        [
            "1640: 2016-01-01 – 2020-12-31",
            "210: 2016-01-01 – 2016-12-31",
            "315: 2017-01-01 – 2017-12-31",
            "402: 2018-01-01 – 2018-12-31",
            "388: 2019-01-01 – 2019-12-31",
            "325: 2020-01-01 – 2020-12-31",
            "160: 2016-01-01 – 2020-12-31",
            "52: 2016-01-01 – 2020-12-31",
        ],
    ),
    # a number that is no next year of a row
    (
        "Tỉnh Hòa Bình. Năm 2016 kết nạp 1.410 đảng viên, 2020 đảng viên chuyển đảng chính thức.\n",
        None,
        ["1410: 2016-01-01 – 2016-12-31", "2020: 2016-01-01 – 2016-12-31"],
    ),
]
PARTS: list[Case] = [
    (
        "Tuyên Quang kết nạp đảng viên\nTừ đầu năm đến nay, tỉnh Tuyên Quang kết nạp 2.310 đảng "
        "viên. Trong đó, 6 tháng đầu năm kết nạp 1.100 đảng viên; từ ngày 1/7 đến nay kết nạp "
        "1.210 đảng viên.\n",
        date(2025, 11, 5),
        [
            "2310: 2025-01-01 – 2025-11-05",
            "1100: 2025-01-01 – 2025-06-30",
            "1210: 2025-07-01 – 2025-11-05",
        ],
    ),
    # a part that tells no time of its own has that of its total
    (
        "Tuyên Quang kết nạp đảng viên\nNăm 2023, tỉnh Tuyên Quang kết nạp 2.310 đảng viên. Trong "
        "đó có 1.100 đảng viên nữ.\n",
        date(2025, 11, 5),
        ["2310: 2023-01-01 – 2023-12-31", "1100: 2023-01-01 – 2023-12-31"],
    ),
]
ASIDES: list[Case] = [
    # a month behind one figure is not the month of the next sentence
    (
        "Tuyên Quang giao ban\n7 tháng đầu năm, tỉnh Tuyên Quang kết nạp 1.010 đảng viên. Huyện Na "
        "Hang kết nạp 12 đảng viên trong tháng 5. Công nhận chính thức cho 874 đảng viên.\n",
        date(2023, 8, 9),
        [
            "1010: 2023-01-01 – 2023-07-31",
            "12: 2023-05-01 – 2023-05-31",
            "874: 2023-01-01 – 2023-07-31",
        ],
    ),
    # nor where nothing else was told: nobody says when they were confirmed
    (
        "Tuyên Quang giao ban\nTỉnh Tuyên Quang kết nạp 12 đảng viên trong tháng 5/2023. Công nhận "
        "chính thức cho 8 đảng viên.\n",
        None,
        ["12: 2023-05-01 – 2023-05-31", "8: … – …"],
    ),
    (
        "Bình Dương họp báo\nTrong 9 tháng, tỉnh Bình Dương kỷ luật 40 đảng viên, đưa số đảng viên "
        "bị kỷ luật từ đầu nhiệm kỳ 2015 - 2020 đến nay lên 210; kết nạp 900 đảng viên.\n",
        date(2018, 10, 3),
        [
            "40: 2018-01-01 – 2018-09-30",
            "210: 2015-01-01 – 2018-10-03",
            "900: 2018-01-01 – 2018-09-30",
        ],
    ),
    (
        "Ninh Thuận số hóa\nNăm 2022, hồ sơ nộp trực tuyến của tỉnh Ninh Thuận đạt 42,4%, thay vì "
        "19,7% của năm 2021.\n",
        date(2023, 5, 12),
        ["42.4: 2022-01-01 – 2022-12-31", "19.7: 2021-01-01 – 2021-12-31"],
    ),
    # what a deed leads to says not when it is done
    (
        "Hà Giang gọn bộ máy\nNăm 2019, tỉnh Hà Giang tinh giản 310 biên chế để cán đích 10% vào "
        "năm 2021. Năm 2018 giảm 19 phòng nhằm hoàn thành chỉ tiêu trong năm 2020.\n",
        date(2019, 12, 18),
        ["310: 2019-01-01 – 2019-12-31", "19: 2018-01-01 – 2018-12-31"],
    ),
]
LATELY: list[Case] = [
    (
        "Chuyện cán bộ\nNăm 2020, tỉnh Phú Thọ thi tuyển 3 chức danh; tháng 6 vừa rồi thi tuyển 4 "
        "chức danh phó trưởng phòng.\n",
        date(2023, 8, 9),
        ["3: 2020-01-01 – 2020-12-31", "4: 2023-06-01 – 2023-06-30"],
    ),
    (
        "Phú Thọ kết nạp\nNăm ngoái, tỉnh Phú Thọ kết nạp 203 đảng viên, còn tính đến hết "
        "tháng 6 năm nay mới kết nạp 92/190 đảng viên.\n",
        date(2023, 7, 6),
        ["203: 2022-01-01 – 2022-12-31", "92: 2023-01-01 – 2023-06-30"],
    ),
    (
        "Đắk Nông cuối năm\nNăm 2018, tỉnh Đắk Nông tinh giản 167 biên chế; hồ sơ đúng hạn 11 "
        "tháng đạt 94,6%.\n",
        date(2018, 12, 28),
        ["167: 2018-01-01 – 2018-12-31", "94.6: 2018-01-01 – 2018-11-30"],
    ),
    (
        "Thi tuyển ở Lào Cai\nTỉnh Lào Cai đã thi hai đợt. Trong đợt 1 (tháng 4), có 4 chức danh "
        "được đưa ra thi tuyển.\n",
        date(2023, 8, 10),
        ["4: 2023-04-01 – 2023-04-30"],
    ),
]
SINCE: list[Case] = [
    (
        "TỈNH ỦY VĨNH LONG\nVĩnh Long, ngày 06 tháng 4 năm 2026\nBÁO CÁO\nkết quả sắp xếp bộ máy "
        "quý I năm 2026\nQuý I/2026, tỉnh Vĩnh Long giảm 12 phòng thuộc sở. Cộng dồn từ ngày hợp "
        "nhất, số phòng đã giảm 77.\n",
        date(2026, 4, 6),
        ["12: 2026-01-01 – 2026-03-31", "77: 2025-07-01 – 2026-03-31"],
    ),
    # villages that were merged are no province: nobody says since when
    (
        "TỈNH ỦY VĨNH LONG\nBÁO CÁO\nkết quả năm 2019\nTừ khi sáp nhập thôn, tỉnh Vĩnh Long giảm "
        "12 phòng.\n",
        None,
        ["12: … – 2019-12-31"],
    ),
    (
        "Cà Mau vào guồng\nTừ ngày 1/7/2025, tỉnh Bạc Liêu hợp nhất vào tỉnh Cà Mau.\nGọn\nTrước "
        "hợp nhất, hai tỉnh có 38 sở. Trong ba tháng, tỉnh kết nạp 310 đảng viên.\nĐảng bộ tỉnh "
        "có 96.000 đảng viên.\n",
        date(2025, 10, 3),
        ["310: 2025-07-01 – 2025-09-30", "96000: … – 2025-10-03"],
    ),
    (
        "ĐẢNG ỦY XÃ TÂN AN\nBÁO CÁO\nKết quả 5 tháng cuối năm 2025\nĐại hội Đảng bộ xã Tân An, "
        "tỉnh Tây Ninh họp ngày 25/7/2025. Từ sau đại hội đến 30/11, Đảng ủy ban hành 274 văn "
        "bản.\n",
        date(2025, 12, 10),
        ["274: 2025-07-25 – 2025-11-30"],
    ),
    (
        "Biên chế cả nước\nNăm 2022, số biên chế công chức toàn quốc so với 2015 đã giảm 27.530.\n",
        None,
        ["27530: 2015-01-01 – 2022-12-31"],
    ),
    (
        "Yên Bái\nNhiệm kỳ này, tính tới tháng 9, tỉnh Yên Bái luân chuyển 46 cán bộ.\n",
        date(2022, 10, 6),
        ["46: 2020-01-01 – 2022-09-30"],
    ),
    (
        "Trước ngày đại hội\nNhiệm kỳ qua, tỉnh Ninh Bình kỷ luật 911 đảng viên.\n",
        date(2015, 7, 16),
        ["911: 2010-01-01 – 2015-12-31"],
    ),
    # in another year it may be any
    (
        "Chuyện cán bộ\nNhiệm kỳ qua, tỉnh Ninh Bình kỷ luật 911 đảng viên.\n",
        date(2018, 7, 16),
        ["911: … – …"],
    ),
]
DAYS: list[Case] = [
    # the years of members are not the years of a deed
    (
        "Phường An Hải\nSáng 4/11, Đảng ủy phường An Hải trao Huy hiệu Đảng cho 12 đảng viên, "
        "trong đó 2 đảng viên 60 năm tuổi Đảng, 4 đảng viên 50 năm tuổi Đảng và 6 đảng viên 30 "
        "năm tuổi Đảng.\n",
        date(2025, 11, 4),
        [f"{count}: 2025-11-04 – 2025-11-04" for count in (12, 2, 4, 6)],
    ),
    # nor is the day of a decision that of the ceremony
    (
        "Trao Huy hiệu Đảng\nTheo Quyết định số 77-QĐ/TU ngày 3-10-2025 của Ban Thường vụ Tỉnh ủy, "
        "đợt này có 9 đảng viên được trao tặng Huy hiệu Đảng.\n",
        date(2025, 11, 6),
        ["9: 2025-11-06 – 2025-11-06"],
    ),
    # the day that a page was set is not that of the meeting, nor is a day up to which it counts
    (
        "Lâm Đồng sơ kết\nCập nhật lúc 16:30 ngày 14/01/2026\nNgày 13-1, UBND tỉnh Lâm Đồng sơ kết "
        "6 tháng. Toàn tỉnh hiện có 124 trung tâm phục vụ hành chính công.\n",
        date(2026, 1, 14),
        ["124: … – 2026-01-13"],
    ),
    (
        "Soi mình\nTheo báo cáo, tính tới ngày 10/7, tỉnh Ninh Bình kết nạp 764 đảng viên. Đảng "
        "bộ tỉnh hiện có 68.930 đảng viên.\n",
        date(2015, 7, 16),
        ["764: 2015-01-01 – 2015-07-10", "68930: … – 2015-07-16"],
    ),
    (
        "Kon Tum xong đại hội\nNgày 7/8, Đại hội Đảng bộ Quân sự tỉnh Kon Tum diễn ra. Như vậy, "
        "15/15 đảng bộ trực thuộc Tỉnh ủy đã tổ chức xong đại hội.\n",
        date(2020, 8, 10),
        ["15: … – 2020-08-07"],
    ),
    (
        "Tham luận của Đảng bộ tỉnh Quảng Nam\n(Hội nghị tổng kết 5 năm, Tam Kỳ, 18/11/2021)\nTừ "
        "năm 2019 đến nay, tỉnh Quảng Nam xóa tên 468 đảng viên.\n",
        date(2021, 11, 18),
        ["468: 2019-01-01 – 2021-11-18"],
    ),
    # what was handed over in a year that is not over
    (
        "UBND TỈNH HÀ NAM\nHà Nam, ngày 12 tháng 12 năm 2023\nBÁO CÁO\nCải cách hành chính năm "
        "2023\nTỉnh đã ủy quyền cho giám đốc sở giải quyết 151/1.420 thủ tục hành chính; bãi bỏ 92 "
        "thủ tục.\n",
        date(2023, 12, 12),
        ["151: 2023-01-01 – 2023-12-12", "92: 2023-01-01 – 2023-12-31"],
    ),
    # a mark before a heading of tasks, and before one of a field
    (
        "Ủy ban Kiểm tra Tỉnh ủy Hà Nam\n6 tháng đầu năm 2023, tỉnh giám sát 4 tổ chức đảng.\n\n* "
        "Nhiệm vụ tháng 7\n\nGiám sát 3 tổ chức đảng.\n",
        date(2023, 7, 6),
        ["4: 2023-01-01 – 2023-06-30", "3: 2023-07-01 – 2023-07-31"],
    ),
    (
        "Ủy ban Kiểm tra Tỉnh ủy Hà Nam\nBáo cáo 6 tháng đầu năm 2023\n\n* Nhiệm vụ xây dựng "
        "Đảng\n\nGiám sát 3 tổ chức đảng.\n",
        date(2023, 7, 6),
        ["3: 2023-01-01 – 2023-06-30"],
    ),
]

REPORTS: list[Case] = [
    # one aim behind another is of its own time
    (
        "Trong năm 2019, Hà Nội xóa các thôn chưa có chi bộ; đồng thời, phấn đấu đến năm 2022, ít "
        "nhất 60% thôn có bí thư chi bộ kiêm trưởng thôn.\n",
        date(2019, 4, 2),
        ["60: … – 2022-12-31"],
    ),
    # a year for which only an aim is told, however far behind it
    (
        "Yên Mô\nĐảng bộ huyện Yên Mô đã kết nạp 37 đảng viên đợt 3/2.\nNăm 2014, Huyện ủy Yên Mô "
        "tập trung chỉ đạo các chi bộ, các đoàn thể tạo nguồn, phấn đấu kết nạp 150 đảng viên.\n",
        date(2014, 2, 14),
        ["37: … – …", "150: 2014-01-01 – 2014-12-31"],
    ),
    # deeds behind what there is now are those of the report
    (
        "TỈNH ỦY HÀ GIANG\nHà Giang, ngày 05 tháng 7 năm 2023\nBÁO CÁO\ncông tác xây dựng Đảng 6 "
        "tháng đầu năm 2023\nIII. Cán bộ\nĐến nay, 9/11 bí thư huyện ủy của tỉnh không là "
        "người địa phương. Tổ chức thi tuyển 5 chức danh.\n",
        date(2023, 7, 5),
        ["9: … – 2023-07-05", "5: 2023-01-01 – 2023-06-30"],
    ),
    # a span of years that is not over, also in a note
    (
        "UBND TỈNH CÀ MAU\nCà Mau, ngày 10 tháng 11 năm 2022\nBÁO CÁO\nSơ kết 5 năm thực hiện "
        "Nghị quyết số 18\n(giai đoạn 2017 - 2022)\nTỉnh Cà Mau giảm 118 đơn vị sự nghiệp.\n",
        date(2022, 11, 10),
        ["118: 2017-01-01 – 2022-11-10"],
    ),
    # months in a title: what they count, they count to their end; in news of a meeting, to its day
    (
        "TỈNH ỦY SƠN LA\nSơn La, ngày 06 tháng 10 năm 2025\nBÁO CÁO\nkết quả 3 tháng vận hành mô "
        "hình chính quyền địa phương 2 cấp\n(từ ngày 01/7/2025 đến ngày 30/9/2025)\nĐảng bộ tỉnh "
        "Sơn La có 1.186 tổ chức cơ sở đảng.\n",
        date(2025, 10, 6),
        ["1186: 2025-07-01 – 2025-09-30"],
    ),
    (
        "Huyện ủy Sốp Cộp giao ban công tác tháng 7\nChiều 8/8, Huyện ủy Sốp Cộp, tỉnh Sơn La họp "
        "giao ban. 7 tháng đầu năm 2022, toàn huyện kết nạp 40 đảng viên. 112/145 bản có bí thư "
        "chi bộ kiêm trưởng bản.\n",
        date(2022, 8, 9),
        ["40: 2022-01-01 – 2022-07-31", "112: … – 2022-08-08"],
    ),
    # what is now, in a report whose note says how far it counts
    (
        "TỈNH ỦY LAI CHÂU\nLai Châu, ngày 27 tháng 12 năm 2021\nBÁO CÁO\ncông tác xây dựng Đảng "
        "năm 2021\n(số liệu từ 15/12/2020 đến 14/12/2021)\nTính đến nay, Đảng bộ tỉnh có 29.514 "
        "đảng viên.\n",
        date(2021, 12, 27),
        ["29514: … – 2021-12-14"],
    ),
    # news that tells up to which day it counts has no note
    (
        "Quảng Nam vượt chỉ tiêu\nTừ đầu năm đến ngày 15/11, tỉnh Quảng Nam kết nạp 2.310 đảng "
        "viên. Toàn Đảng bộ tỉnh hiện có 73.415 đảng viên.\n",
        date(2024, 11, 22),
        ["2310: 2024-01-01 – 2024-11-15", "73415: … – 2024-11-22"],
    ),
    (
        "Chữ ký gần dân\nBình Dương, tháng 8 năm 2023. Ông Sâm mở bảng màu.\nĐến nay, tỉnh đã ủy "
        "quyền cho giám đốc các sở 143 thủ tục hành chính.\n",
        None,
        ["143: … – 2023-08-31"],
    ),
    (
        "Trả lời\n* 9 tháng đầu năm 2023, Long An làm được gì?\n- Tỉnh Long An kết nạp 2.100 "
        "đảng viên.\n* Ba tháng cuối năm thì sao?\n- Tỉnh sẽ kiểm tra thêm 2 tổ chức đảng.\n",
        date(2023, 10, 16),
        ["2100: 2023-01-01 – 2023-09-30", "2: 2023-10-01 – 2023-12-31"],
    ),
]
EARLIER: list[Case] = [
    # last year holds where the figures of a paragraph begin with it, years before it do not
    (
        "Lá cờ giữa tiếng máy\nÔng Đức kể. Năm ngoái, tỉnh Bình Dương kết nạp 2.346 đảng viên. Năm "
        "2016 kết nạp 1.988, năm 2017 là 2.107. Xét theo địa bàn, Thuận An dẫn đầu với 397 đảng "
        "viên mới.\n",
        date(2019, 3, 22),
        [
            "2346: 2018-01-01 – 2018-12-31",
            "1988: 2016-01-01 – 2016-12-31",
            "2107: 2017-01-01 – 2017-12-31",
            "397: 2018-01-01 – 2018-12-31",
        ],
    ),
    # a later year goes on
    (
        "Tỉnh Bình Dương. Năm 2016 kết nạp 1.988 đảng viên. Năm 2017 kết nạp 2.107 đảng viên, năm "
        "2018 kết nạp 2.346 đảng viên. Xóa tên 97 đảng viên.\n",
        None,
        [
            "1988: 2016-01-01 – 2016-12-31",
            "2107: 2017-01-01 – 2017-12-31",
            "2346: 2018-01-01 – 2018-12-31",
            "97: 2018-01-01 – 2018-12-31",
        ],
    ),
    (
        "Kiểm điểm giữa nhiệm kỳ\nTỉnh ủy Kon Tum kiểm điểm giữa nhiệm kỳ 2015 - 2020. Trong 24 đề "
        "án đề ra cho cả nhiệm kỳ, đã hoàn thành 15 đề án. Tỉnh ủy ban hành 5 nghị quyết chuyên "
        "đề.\n",
        date(2018, 5, 21),
        ["15: 2015-01-01 – 2018-05-21", "5: 2015-01-01 – 2018-05-21"],
    ),
    # a memory of a generation ago dates only itself
    (
        "Trao Huy hiệu ở Nghi Xuân\nHuyện ủy Nghi Xuân trao Huy hiệu Đảng. Cụ Bảy nhớ đêm tháng 3 "
        "năm 1949 được kết nạp cùng 6 đảng viên.\nĐức Thọ trao huy hiệu cho 98 người.\n",
        date(2022, 11, 5),
        ["98: … – …"],
    ),
    # "con số này" of an earlier day
    (
        "Hai vai ở Sơn La\nĐến tháng 6/2020, tỉnh Sơn La có 41 xã thực hiện mô hình bí thư đồng "
        "thời là chủ tịch UBND. Hồi đầu năm 2017 con số này chỉ là 5.\n",
        date(2020, 8, 20),
        ["41: … – 2020-06-30", "5: … – 2017-01-01"],
    ),
    # the next quarter, whatever year was told of last
    (
        "Bộ Công Thương cắt thủ tục\nNhìn lại năm 2024, Bộ cắt 12 thủ tục hành chính.\n"
        "Trong quý I tới, Bộ sẽ bỏ tiếp 9 thủ tục hành chính.\n",
        date(2025, 11, 24),
        ["12: 2024-01-01 – 2024-12-31", "9: 2026-01-01 – 2026-03-31"],
    ),
]


@pytest.mark.parametrize(
    ("text", "published", "expected"),
    [*ROWS, *PARTS, *ASIDES, *LATELY, *SINCE, *DAYS, *REPORTS, *EARLIER],
)
def test_a_time_dates_what_it_stands_beside(
    text: str, published: date | None, expected: list[str]
) -> None:
    assert times(text, published) == expected
