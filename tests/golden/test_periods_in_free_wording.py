"""When figures hold in texts that tell the time in passing; each expectation was reasoned out.

A case is a passage, the day of the text, and its coded figures with the ends of their periods.
"""

from datetime import date

import pytest

from tests.golden.figures import times

Case = tuple[str, date | None, list[str]]


IN_PARENTHESES: list[Case] = [
    (
        f"Sáu tháng đầu năm 2024, tỉnh Phú Thọ kiểm tra 14 tổ chức, 73 đảng viên ({same}: 11 tổ "
        "chức, 81 đảng viên); giám sát 20 tổ chức đảng.\n",
        None,
        [
            "14: 2024-01-01 – 2024-06-30",
            "73: 2024-01-01 – 2024-06-30",
            "11: 2023-01-01 – 2023-06-30",
            "81: 2023-01-01 – 2023-06-30",
            "20: 2024-01-01 – 2024-06-30",
        ],
    )
    for same in ("cùng kỳ năm 2023", "cùng kỳ", "cùng kỳ năm trước", "6 tháng đầu năm 2023")
]
REMAINING: list[Case] = [
    (
        "Tỉnh Sơn La. Năm 2020 kỷ luật 402 đảng viên, năm 2022: 398; năm 2023 tăng lên 412 và năm "
        "2024 còn 287.\n",
        None,
        [
            "402: 2020-01-01 – 2020-12-31",
            "398: 2022-01-01 – 2022-12-31",
            "412: 2023-01-01 – 2023-12-31",
            "287: 2024-01-01 – 2024-12-31",
        ],
    ),
    (
        "Tỉnh Sơn La. Kỷ luật 412 đảng viên trong năm 2023 còn năm 2024 là 287.\n",
        None,
        ["412: 2023-01-01 – 2023-12-31", "287: 2024-01-01 – 2024-12-31"],
    ),
]
MONTHS: list[Case] = [
    (
        "Đảng ủy xã Tân Phú\nBáo cáo công tác tháng 7, nhiệm vụ tháng 8 năm 2021\nI. CÔNG TÁC "
        "THÁNG 7\n1. Kết nạp 5 đảng viên, tháng 6 kết nạp 3 đảng viên.\nII. NHIỆM VỤ THÁNG 8\n1. "
        "Kết nạp 4 đảng viên.\n",
        None,
        [
            "5: 2021-07-01 – 2021-07-31",
            "3: 2021-06-01 – 2021-06-30",
            "4: 2021-08-01 – 2021-08-31",
        ],
    ),
    (
        "Báo cáo cải cách hành chính 10 tháng năm 2024 của tỉnh Hà Nam\nTỷ lệ hồ sơ trực tuyến "
        "toàn tỉnh đạt 71%; tách tháng 10, hồ sơ trực tuyến đạt 78%. Hồi tháng 3, tỷ lệ hồ sơ trực "
        "tuyến mới là 52%.\n",
        None,
        [
            "71: 2024-01-01 – 2024-10-31",
            "78: 2024-10-01 – 2024-10-31",
            "52: 2024-03-01 – 2024-03-31",
        ],
    ),
    (
        "Tỉnh Hà Nam tổ chức đại hội\nTrong tháng 5 và tháng 6, có 14 đảng bộ cấp trên cơ sở đã tổ "
        "chức xong đại hội.\n",
        date(2020, 7, 3),
        ["14: 2020-05-01 – 2020-06-30"],
    ),
    (
        # what is set in a month dates no figure
        "Báo cáo công tác xây dựng Đảng năm 2022 của tỉnh Hà Nam\nBan Thường vụ ra chỉ thị hồi đầu "
        "tháng 3, kết nạp 90 đảng viên.\n",
        None,
        ["90: 2022-01-01 – 2022-12-31"],
    ),
]

YEARS: list[Case] = [
    (
        "Huyện Thanh Chương phát triển Đảng\nMọi việc khởi đầu từ năm 2014. Ngay năm ấy, huyện kết "
        "nạp 131 đảng viên. Một năm sau, huyện kết nạp 140 đảng viên. Sang năm 2016, số kết nạp là "
        "128 đảng viên. Cộng cả ba năm, huyện kết nạp 399 đảng viên.\n",
        None,
        [
            "131: 2014-01-01 – 2014-12-31",
            "140: 2015-01-01 – 2015-12-31",
            "128: 2016-01-01 – 2016-12-31",
            "399: 2014-01-01 – 2016-12-31",
        ],
    ),
    (
        "Thành tích Đảng bộ phường Quang Trung\n1. Năm 2020\nKết nạp 11 đảng viên.\n2. Năm "
        "2021\nKết nạp 14 đảng viên.\n3. Tổng hợp 2 năm\nKết nạp 25 đảng viên.\n",
        None,
        [
            "11: 2020-01-01 – 2020-12-31",
            "14: 2021-01-01 – 2021-12-31",
            "25: 2020-01-01 – 2021-12-31",
        ],
    ),
    (
        # the years between are not told: nobody knows which three
        "Tỉnh Hà Nam\nNăm 2012, tỉnh kết nạp 900 đảng viên. Năm 2018, tỉnh kết nạp 950 đảng viên. "
        "Cộng cả ba năm, tỉnh kết nạp 2.800 đảng viên.\n",
        None,
        ["900: 2012-01-01 – 2012-12-31", "950: 2018-01-01 – 2018-12-31", "2800: … – …"],
    ),
    (
        "Hỏi đáp về tỉnh Bắc Kạn\nNăm 2022, tỉnh kết nạp 1.190 đảng viên, còn năm nay, tính đến "
        "hết tháng 10, tỉnh kết nạp 1.043 đảng viên. Dự kiến năm tới tỉnh kết nạp 1.200 đảng "
        "viên.\n",
        date(2023, 11, 15),
        [
            "1190: 2022-01-01 – 2022-12-31",
            "1043: 2023-01-01 – 2023-10-31",
            "1200: 2024-01-01 – 2024-12-31",
        ],
    ),
    (
        "Tỉnh Gia Lai thi tuyển\nTừ quý IV/2017 tới giữa năm 2021, tỉnh thi tuyển 19 chức danh "
        "lãnh đạo. Cuối năm 2017, tỉnh thi tuyển 3 chức danh lãnh đạo.\n",
        None,
        ["19: 2017-10-01 – 2021-06-30", "3: 2017-01-01 – 2017-12-31"],
    ),
    (
        "Báo cáo của tỉnh Sơn La năm 2020\nNăm trước có 3 đảng viên bị kỷ luật; trong năm, tỉnh "
        "thi hành kỷ luật 17 đảng viên, cùng thời điểm năm trước kỷ luật 12 đảng viên.\n",
        None,
        [
            "3: 2019-01-01 – 2019-12-31",
            "17: 2020-01-01 – 2020-12-31",
            "12: 2019-01-01 – 2019-12-31",
        ],
    ),
    (
        "Trả lời cử tri tỉnh Sóc Trăng\nTừ đầu năm 2019 đến ngày 30/6/2019, tỉnh tinh giản 137 "
        "biên chế. So với năm 2015, tỉnh giảm 1.351 biên chế.\n",
        date(2019, 8, 2),
        ["137: 2019-01-01 – 2019-06-30", "1351: 2015-01-01 – 2019-06-30"],
    ),
]

DAYS: list[Case] = [
    (
        "Hòa Bình: kết nạp đảng viên\nChiều 13.7, Tỉnh ủy Hòa Bình họp sơ kết 6 tháng. Toàn tỉnh "
        "kết nạp 894 đảng viên. Toàn tỉnh hiện có 64.000 đảng viên.\n",
        date(2023, 7, 14),
        ["894: 2023-01-01 – 2023-06-30", "64000: … – 2023-07-13"],
    ),
    (
        # nobody meets on a day of remembrance
        "Hòa Bình: nhân kỷ niệm ngày 27/7\nTỉnh Hòa Bình hiện có 64.000 đảng viên.\n",
        date(2023, 7, 30),
        ["64000: … – 2023-07-30"],
    ),
    (
        "Kỳ họp thứ 27\nTrong hai ngày 21 và 22/9/2023, Ủy ban Kiểm tra Tỉnh ủy Hậu Giang họp. Từ "
        "đầu năm đến nay, Ủy ban kỷ luật 17 đảng viên. Cả năm 2022, Ủy ban kỷ luật 20 đảng viên. "
        "Trong quý III, Ủy ban kỷ luật 4 đảng viên.\n",
        None,
        [
            "17: 2023-01-01 – 2023-09-22",
            "20: 2022-01-01 – 2022-12-31",
            "4: 2023-07-01 – 2023-09-30",
        ],
    ),
    (
        "Đề án của tỉnh Thái Bình giai đoạn 2023 - 2025\nTại thời điểm lập Đề án (tháng 3/2024), "
        "tỉnh có 46.300 đảng viên. Trước năm 2019, tỉnh có 44.100 đảng viên. Khi mới thành lập, "
        "tỉnh có 9.000 đảng viên.\n",
        None,
        ["46300: 2024-03-01 – 2024-03-31", "44100: … – 2018-12-31", "9000: … – …"],
    ),
    (
        "Tỉnh Lào Cai sau bốn tháng\nBáo cáo 6 tháng năm 2024 của tỉnh Lào Cai\nĐến ngày 10/7, "
        "tỉnh kết nạp 512 đảng viên. Toàn tỉnh có 120 tổ chức cơ sở đảng.\n",
        date(2024, 7, 20),
        ["512: 2024-01-01 – 2024-07-10", "120: … – 2024-07-10"],
    ),
    (
        "Kết quả thực hiện chỉ tiêu xây dựng Đảng của tỉnh Hà Nam đến ngày 15/11/2024\n1. Đã kết "
        "nạp 84 đảng viên.\n2. Năm 2023, kết nạp 90 đảng viên.\n3. Kỷ luật 8 đảng viên.\n",
        None,
        [
            "84: 2024-01-01 – 2024-11-15",
            "90: 2023-01-01 – 2023-12-31",
            "8: … – 2024-11-15",
        ],
    ),
    (
        "Hai tháng đầu năm, tỉnh Nghệ An xóa tên 37 đảng viên. Cả năm 2023, tỉnh xóa tên 241 đảng "
        "viên. Tính đến cuối tháng 2, Đảng bộ tỉnh có 198.640 đảng viên.\n",
        date(2024, 3, 13),
        [
            "37: 2024-01-01 – 2024-02-29",
            "241: 2023-01-01 – 2023-12-31",
            "198640: … – 2024-02-29",
        ],
    ),
]

TERMS: list[Case] = [
    (
        "Phát biểu tại Đại hội Đảng bộ tỉnh Điện Biên nhiệm kỳ 2020 - 2025\nNăm năm qua, tỉnh kết "
        "nạp 9.870 đảng viên. Nhiệm kỳ trước, tỉnh kết nạp 8.120 đảng viên. Trong 5 năm tới, tỉnh "
        "phấn đấu kết nạp 8.500 đảng viên. Riêng năm 2021, năm đầu nhiệm kỳ, kết nạp 1.600 đảng "
        "viên.\n",
        date(2020, 10, 15),
        [
            "9870: 2015-01-01 – 2020-12-31",
            "8120: 2010-01-01 – 2015-12-31",
            "8500: 2020-01-01 – 2025-12-31",
            "1600: 2021-01-01 – 2021-12-31",
        ],
    ),
    (
        "Từ nay đến năm 2025, tỉnh Lào Cai sẽ kết nạp 400 đảng viên.\n",
        date(2023, 8, 18),
        ["400: 2023-08-18 – 2025-12-31"],
    ),
    (
        "Phỏng vấn ở tỉnh Đồng Tháp\n- Chúng tôi làm từ năm 2018. Lúc đầu cũng dò dẫm. Từ đó đến "
        "nay, tỉnh thi tuyển 41 chức danh lãnh đạo. 8 tháng qua, tỉnh bồi dưỡng 2.350 cán bộ.\nPV: "
        "Từ nay đến cuối năm, tỉnh làm gì?\n- Tỉnh sẽ thi tuyển 7 chức danh lãnh đạo.\n",
        date(2022, 8, 19),
        [
            "41: 2018-01-01 – 2022-08-19",
            "2350: 2022-01-01 – 2022-08-19",
            "7: 2022-08-19 – 2022-12-31",
        ],
    ),
]

HEADS: list[Case] = [
    (
        # the names of who writes stand above the title
        "TỈNH ỦY ĐỒNG THÁP\nVĂN PHÒNG\nBáo cáo tháng 9/2021 (số liệu từ 16/8/2021 đến "
        "15/9/2021)\n- Trong kỳ, tỉnh kết nạp 132 đảng viên.\n- Thi hành kỷ luật 6 đảng viên.\n",
        None,
        ["132: 2021-08-16 – 2021-09-15", "6: 2021-08-16 – 2021-09-15"],
    ),
    (
        # a text that goes through years reports on none of them
        "Tỉnh Lạng Sơn\nNăm 2016, tỉnh kết nạp 900 đảng viên. Năm 2018, tỉnh kết nạp 950 đảng "
        "viên. Năm 2020, tỉnh kết nạp 990 đảng viên.\n\nKỷ luật 31 đảng viên.\n",
        None,
        [
            "900: 2016-01-01 – 2016-12-31",
            "950: 2018-01-01 – 2018-12-31",
            "990: 2020-01-01 – 2020-12-31",
            "31: 2020-01-01 – 2020-12-31",
        ],
    ),
    (
        "| Nội dung | 2021 | 2022 (ước) |\n|---|---|---|\n| Số đảng viên kết nạp | 104 | 125 |\n",
        None,
        ["104: 2021-01-01 – 2021-12-31", "125: 2022-01-01 – 2022-12-31"],
    ),
]

PARTS: list[Case] = [
    (
        "Kết quả cải cách hành chính quý III và 9 tháng năm 2023 của tỉnh Cà Mau\nA. QUÝ III\n1. "
        "Cắt giảm 21 thủ tục hành chính.\nB. 9 THÁNG\n1. Cắt giảm 75 thủ tục hành chính, cùng kỳ "
        "2022: 58 thủ tục hành chính.\n",
        None,
        [
            "21: 2023-07-01 – 2023-09-30",
            "75: 2023-01-01 – 2023-09-30",
            "58: 2022-01-01 – 2022-09-30",
        ],
    ),
    (
        "| Năm | Số đảng viên kết nạp |\n|---|---|\n| 2018 | 133 |\n| 6 tháng 2019 | 51 |\nNăm "
        "2015 (6 tháng cuối năm) kết nạp 37 đảng viên.\n",
        None,
        [
            "133: 2018-01-01 – 2018-12-31",
            "51: 2019-01-01 – 2019-06-30",
            "37: 2015-07-01 – 2015-12-31",
        ],
    ),
    (
        # what a title plans is not what its report is on
        "THỊ ỦY SA PA\nSa Pa, ngày 28/6/2021\nBÁO CÁO\nCông tác 6 tháng đầu năm và dự kiến công "
        "tác 6 tháng cuối năm 2021\n1. Kết nạp 68 đảng viên.\n2. Dự kiến 6 tháng cuối năm: kết nạp "
        "63 đảng viên để cả năm đạt 131 đảng viên; kiểm tra 12 tổ chức đảng.\n",
        date(2021, 6, 28),
        [
            "68: 2021-01-01 – 2021-06-30",
            "63: 2021-07-01 – 2021-12-31",
            "12: 2021-07-01 – 2021-12-31",
        ],
    ),
    (
        "HUYỆN TỦA CHÙA, TỈNH ĐIỆN BIÊN\nĐánh giá Nghị quyết 06 (2016 - 2020); kế hoạch 2021 - "
        "2025\n\nI. Kết quả\nKết nạp 702 đảng viên.\nII. Kế hoạch\nKết nạp 750 đảng viên.\n",
        None,
        ["702: 2016-01-01 – 2020-12-31", "750: 2021-01-01 – 2025-12-31"],
    ),
]

SHIFTED: list[Case] = [
    (
        "Kết quả kiểm tra của tỉnh Bình Thuận (từ tháng 12/2018 đến tháng 5/2019)\nKỳ báo cáo "
        "trước (6/2018 - 11/2018) kỷ luật 51 đảng viên. Kỳ này kỷ luật 63 đảng viên.\n",
        None,
        ["51: 2018-06-01 – 2018-11-30", "63: 2018-12-01 – 2019-05-31"],
    ),
    (
        # which years these are nobody says
        "Kiểm điểm thực hiện Nghị quyết Đại hội Đảng bộ tỉnh Gia Lai nhiệm kỳ 2020 - 2025\nKỷ luật "
        "5 đảng viên, trong đó 2 năm đầu kỷ luật 4 đảng viên. Năm học sau đó, kết nạp 7 đảng "
        "viên.\n",
        None,
        ["5: 2020-01-01 – 2025-12-31", "4: … – …", "7: … – …"],
    ),
    (
        # what goes on with a time that is told changes nothing
        "Quý III/2025, quý đầu tiên của tỉnh Phú Thọ mới, kết nạp 1.238 đảng viên.\n",
        None,
        ["1238: 2025-07-01 – 2025-09-30"],
    ),
    (
        "Huyện Quỳnh Nhai\nTháng trước, huyện trao Huy hiệu Đảng cho 53 đảng viên. Nhìn lại năm "
        "qua, huyện kết nạp 161 đảng viên. Đến cuối năm sau, huyện sẽ kết nạp 200 đảng viên.\n",
        date(2019, 3, 18),
        [
            "53: 2019-02-01 – 2019-02-28",
            "161: 2018-01-01 – 2018-12-31",
            "200: … – 2020-12-31",
        ],
    ),
    (
        "Kỷ luật nghiêm (Báo Thanh Hóa, tháng 6/2017)\nNhiệm kỳ trước, tỉnh Thanh Hóa kỷ luật "
        "2.911 đảng viên. Bước sang năm 2016, tỉnh kỷ luật 604 đảng viên. Trước đây, từ 2005 đến "
        "2010, kỷ luật 1.900 đảng viên.\n",
        None,
        [
            "2911: 2010-01-01 – 2015-12-31",
            "604: 2016-01-01 – 2016-12-31",
            "1900: 2005-01-01 – 2010-12-31",
        ],
    ),
    (
        "Tỉnh Tây Ninh\nTrong các năm 2021 và 2022, tỉnh luân chuyển 40 cán bộ. Mới đây, ngày 1/8, "
        "thêm 2 cán bộ được luân chuyển. Từ đầu nhiệm kỳ đến nay, tỉnh luân chuyển 61 cán bộ. Từ "
        "tháng 9, tỉnh sẽ luân chuyển 8 cán bộ.\n",
        date(2023, 8, 6),
        [
            "40: 2021-01-01 – 2022-12-31",
            "2: 2021-01-01 – 2022-12-31",
            "61: 2020-01-01 – 2023-08-06",
            "8: 2023-09-01 – …",
        ],
    ),
    (
        "Từ khi Nghị quyết 21 ra đời (16/6/2022) đến 30/6/2025, tỉnh Ninh Thuận kết nạp 1.720 đảng "
        "viên.\n",
        None,
        ["1720: 2022-06-16 – 2025-06-30"],
    ),
]

STOCKS: list[Case] = [
    (
        # members are counted on the day told before, those admitted in the months
        "Tỉnh Kon Tum\n9 tháng kết nạp 1.022 đảng viên. Đến nay, có 402 thôn do bí thư chi bộ kiêm "
        "trưởng thôn. Toàn tỉnh có 14 bí thư đảng ủy đồng thời là chủ tịch UBND xã. Xóa tên 21 "
        "đảng viên.\n",
        date(2016, 10, 20),
        [
            "1022: 2016-01-01 – 2016-09-30",
            "402: … – 2016-10-20",
            "14: … – 2016-10-20",
            "21: 2016-01-01 – 2016-09-30",
        ],
    ),
]

TITLES: list[Case] = [
    (
        "Báo cáo kiểm điểm giữa nhiệm kỳ thực hiện Nghị quyết Đại hội tỉnh Sóc Trăng lần thứ "
        "XIV\nKết nạp 77 đảng viên.\n",
        date(2023, 7, 10),
        ["77: 2020-01-01 – 2023-07-10"],
    ),
    (
        "Công đoàn viên chức tỉnh Thái Nguyên\nBáo cáo nhiệm kỳ 2018 - 2023\n- Kết nạp 812 đảng "
        "viên; năm 2022 kết nạp 201 đảng viên.\n- Kỷ luật 9 đảng viên.\n",
        None,
        [
            "812: 2018-01-01 – 2023-12-31",
            "201: 2022-01-01 – 2022-12-31",
            "9: 2018-01-01 – 2023-12-31",
        ],
    ),
    (
        # in a year of congresses it may be either term
        "Báo cáo kiểm điểm giữa nhiệm kỳ của tỉnh Sóc Trăng\nKết nạp 77 đảng viên.\n",
        date(2020, 7, 10),
        ["77: … – …"],
    ),
    (
        "LIÊN ĐOÀN LAO ĐỘNG TỈNH NGHỆ AN\nBáo cáo hoạt động quý II và 6 tháng đầu năm 2022\nKết "
        "nạp 77 đảng viên.\n",
        None,
        ["77: 2022-01-01 – 2022-06-30"],
    ),
    (
        "Kết quả kiểm tra năm 2023 tính đến ngày 31/8 của Huyện ủy Ba Bể\nKết nạp 77 đảng viên.\n",
        None,
        ["77: 2023-01-01 – 2023-08-31"],
    ),
    (
        "Kết quả 9 tháng và nhiệm vụ quý IV năm 2016 của Tỉnh ủy Trà Vinh\nKết nạp 77 đảng viên.\n",
        None,
        ["77: 2016-01-01 – 2016-09-30"],
    ),
    (
        "Báo cáo tại Đại hội Đảng bộ phường Trường Thi\nNhiệm kỳ 2020 - 2025\nI. KẾT QUẢ NHIỆM KỲ "
        "2015 - 2020\n- Kết nạp 77 đảng viên.\n",
        None,
        ["77: 2015-01-01 – 2020-12-31"],
    ),
    (
        "Chương trình công tác năm 2021 của Tỉnh ủy Đắk Lắk\n\nI. Nhiệm vụ trọng tâm\n- Kết nạp 77 "
        "đảng viên.\n",
        None,
        ["77: 2021-01-01 – 2021-12-31"],
    ),
    (
        "Thành phố Sầm Sơn\nTừ khi sáp nhập (1/12/2019), thành phố kết nạp 77 đảng viên.\n",
        date(2020, 10, 1),
        ["77: 2019-12-01 – 2020-10-01"],
    ),
]

CASES = [
    *IN_PARENTHESES,
    *MONTHS,
    *YEARS,
    *DAYS,
    *TERMS,
    *HEADS,
    *PARTS,
    *SHIFTED,
    *STOCKS,
    *TITLES,
]


@pytest.mark.parametrize(("text", "published", "expected"), CASES, ids=[c[0][:40] for c in CASES])
def test_the_time_of_a_figure_is_the_one_that_a_reader_understands(
    text: str, published: date | None, expected: list[str]
) -> None:
    assert times(text, published) == expected
