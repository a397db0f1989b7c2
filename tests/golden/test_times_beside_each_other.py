"""Several times told beside each other: which of them a figure is of.

A case is a text, its day, and its coded figures with the ends of their periods.
"""

from datetime import date

import pytest

from tests.golden.figures import times

Case = tuple[str, date | None, list[str]]

OF_THINGS: list[Case] = [
    # the year of what is learnt, planned or rated is not that of what is done beside it
    (
        "6 tháng đầu năm 2021, cấp ủy các cấp kiểm tra 187 tổ chức đảng. Qua chuyên "
        "đề năm 2021, giám sát 95 tổ chức đảng, thi hành kỷ luật 83 đảng viên.\n",
        date(2021, 7, 19),
        [
            "187: 2021-01-01 – 2021-06-30",
            "95: 2021-01-01 – 2021-06-30",
            "83: 2021-01-01 – 2021-06-30",
        ],
    ),
    (
        "Sơ kết 6 tháng đầu năm 2021\n"
        "Huyện ủy đã học tập chuyên đề năm 2021 về đạo đức cách mạng; kết nạp 61 đảng"
        " viên; kỷ luật 7 đảng viên.\n",
        date(2021, 7, 19),
        ["61: 2021-01-01 – 2021-06-30", "7: 2021-01-01 – 2021-06-30"],
    ),
    (
        "Trong quý I/2022, thực hiện Nghị quyết năm 2022 của Tỉnh ủy, các huyện ủy "
        "ban hành 9 nghị quyết chuyên đề, kết nạp 144 đảng viên.\n",
        date(2022, 4, 5),
        ["9: 2022-01-01 – 2022-03-31", "144: 2022-01-01 – 2022-03-31"],
    ),
    (
        "Trong 7 tháng, Ban Thường vụ Huyện ủy giao chỉ tiêu kết nạp đảng viên năm "
        "2023 cho 42 tổ chức cơ sở đảng; đã kết nạp 77 đảng viên.\n",
        date(2023, 8, 3),
        ["77: 2023-01-01 – 2023-07-31"],
    ),
    (
        "6 tháng đầu năm 2020, tỉnh tổ chức xong Đại hội điểm; hoàn thành kiểm điểm, "
        "đánh giá năm 2019; kết nạp 512 đảng viên, kỷ luật 61 đảng viên.\n",
        date(2020, 7, 20),
        ["512: 2020-01-01 – 2020-06-30", "61: 2020-01-01 – 2020-06-30"],
    ),
    (
        "10 tháng đầu năm 2024, tỉnh công bố kết quả PAR INDEX năm 2023, cắt giảm 64 "
        "thủ tục hành chính, giảm 5 đơn vị sự nghiệp.\n",
        date(2024, 11, 8),
        ["64: 2024-01-01 – 2024-10-31", "5: 2024-01-01 – 2024-10-31"],
    ),
    (
        "6 tháng đầu năm 2021, tỉnh kết nạp 402 đảng viên; cả năm 2021 kết nạp 1.010 đảng viên.\n",
        date(2022, 1, 10),
        ["402: 2021-01-01 – 2021-06-30", "1010: 2021-01-01 – 2021-12-31"],
    ),
    (
        "Quý IV/2021, tỉnh kỷ luật 45 đảng viên, nâng tổng số đảng viên bị kỷ luật "
        "trong năm 2021 lên 187 đảng viên.\n",
        date(2022, 1, 10),
        ["45: 2021-10-01 – 2021-12-31", "187: 2021-01-01 – 2021-12-31"],
    ),
    (
        "Quý IV/2021, tỉnh kỷ luật 45 đảng viên. Tính chung, năm 2021 tỉnh kỷ luật "
        "187 đảng viên, kiểm tra 903 đảng viên.\n",
        date(2022, 1, 10),
        [
            "45: 2021-10-01 – 2021-12-31",
            "187: 2021-01-01 – 2021-12-31",
            "903: 2021-01-01 – 2021-12-31",
        ],
    ),
]
"""The year of a thing beside the time that is spoken of."""

COMPARED: list[Case] = [
    (
        "7 tháng đầu năm 2024, huyện kết nạp 88 đảng viên. Năm 2023, con số này là "
        "61. Huyện cũng công nhận 70 đảng viên chính thức.\n",
        date(2024, 8, 1),
        [
            "88: 2024-01-01 – 2024-07-31",
            "61: 2023-01-01 – 2023-12-31",
            "70: 2024-01-01 – 2024-07-31",
        ],
    ),
    (
        "7 tháng đầu năm 2024, huyện kết nạp 88 đảng viên. Trong khi đó, năm 2023 chỉ"
        " kết nạp 61 đảng viên. Huyện xóa tên 9 đảng viên.\n",
        date(2024, 8, 1),
        [
            "88: 2024-01-01 – 2024-07-31",
            "61: 2023-01-01 – 2023-12-31",
            "9: 2024-01-01 – 2024-07-31",
        ],
    ),
    (
        "Năm 2023, toàn tỉnh kỷ luật 412 đảng viên. Năm 2022 là 377. Trong số bị kỷ "
        "luật có 57 cấp ủy viên. Các cấp giải quyết 31 đơn tố cáo.\n",
        date(2024, 1, 12),
        [
            "412: 2023-01-01 – 2023-12-31",
            "377: 2022-01-01 – 2022-12-31",
            "57: 2022-01-01 – 2022-12-31",
            "31: 2023-01-01 – 2023-12-31",
        ],
    ),
    (
        "Năm 2023, tỷ lệ hồ sơ đúng hạn đạt 98,1%. Tỷ lệ này năm 2021 mới là 91,4%. "
        "Tỷ lệ hồ sơ trực tuyến đạt 77,2%.\n",
        date(2024, 1, 12),
        [
            "98.1: 2023-01-01 – 2023-12-31",
            "91.4: 2021-01-01 – 2021-12-31",
            "77.2: 2023-01-01 – 2023-12-31",
        ],
    ),
    (
        "10 tháng năm nay, Đảng bộ thành phố kết nạp 640 đảng viên. Cùng kỳ năm 2021,"
        " thành phố chỉ kết nạp 388 đảng viên. Thành phố thành lập 14 tổ chức đảng "
        "trong doanh nghiệp tư nhân.\n",
        date(2022, 11, 2),
        [
            "640: 2022-01-01 – 2022-10-31",
            "388: 2021-01-01 – 2021-10-31",
            "14: 2022-01-01 – 2022-10-31",
        ],
    ),
    (
        "Năm 2022, huyện kết nạp 120 đảng viên. Năm 2021, huyện kết nạp 98 đảng viên,"
        " xóa tên 7. Trong năm ấy, huyện kỷ luật 12 đảng viên.\n",
        date(2023, 2, 1),
        [
            "120: 2022-01-01 – 2022-12-31",
            "98: 2021-01-01 – 2021-12-31",
            "7: 2021-01-01 – 2021-12-31",
            "12: 2021-01-01 – 2021-12-31",
        ],
    ),
    (
        "Kết thúc năm 2018, toàn huyện có 11 tổ chức đảng được xếp loại hoàn thành "
        "xuất sắc nhiệm vụ. Năm 2017, số này là 7. Tổng số đảng viên tính đến 31/12 "
        "là 3.944.\n",
        date(2019, 1, 31),
        ["11: 2018-01-01 – 2018-12-31", "7: 2017-01-01 – 2017-12-31", "3944: … – 2018-12-31"],
    ),
    (
        "5 tháng đầu năm, UBKT Huyện ủy kỷ luật 12 đảng viên (năm 2020 cùng kỳ kỷ "
        "luật 9 đảng viên).\n",
        date(2021, 6, 18),
        ["12: 2021-01-01 – 2021-05-31", "9: 2020-01-01 – 2020-05-31"],
    ),
    (
        "6 tháng đầu năm 2021, huyện kết nạp 44 đảng viên, cùng kỳ năm 2020 kết nạp "
        "39 đảng viên, xóa tên 6 đảng viên.\n",
        date(2021, 7, 8),
        [
            "44: 2021-01-01 – 2021-06-30",
            "39: 2020-01-01 – 2020-06-30",
            "6: 2021-01-01 – 2021-06-30",
        ],
    ),
    (
        "Lũy kế 5 tháng đầu năm kết nạp 344 đảng viên. Cùng kỳ 5 tháng năm 2022 kết "
        "nạp 290 đảng viên.\n",
        date(2023, 6, 5),
        ["344: 2023-01-01 – 2023-05-31", "290: 2022-01-01 – 2022-05-31"],
    ),
]
"""What is only set beside a figure: the text goes on with that one."""

SINCE: list[Case] = [
    (
        "Sau hơn hai năm thực hiện Nghị quyết số 05-NQ/TU (ban hành tháng 8/2021), "
        "tỉnh thành lập 47 tổ chức đảng trong doanh nghiệp tư nhân.\n",
        date(2023, 11, 10),
        ["47: 2021-08-01 – 2023-11-10"],
    ),
    (
        "Kể từ khi có Hướng dẫn số 12 (tháng 9/2021), Đảng bộ thành phố kết nạp 39 "
        "đảng viên là học sinh, thành lập 5 tổ chức đảng trong doanh nghiệp tư nhân.\n",
        date(2023, 11, 10),
        ["39: 2021-09-01 – 2023-11-10", "5: 2021-09-01 – 2023-11-10"],
    ),
    (
        "Chưa đầy hai năm kể từ ngày Đề án 25 được phê duyệt (14/2/2017), huyện đã "
        "tinh giản 87 biên chế, giảm 11 đầu mối trực thuộc.\n",
        date(2018, 12, 10),
        ["87: 2017-02-14 – 2018-12-10", "11: 2017-02-14 – 2018-12-10"],
    ),
    (
        "Kể từ sau Đại hội (8/2020), Đảng bộ thị xã kết nạp 402 đảng viên; thành lập "
        "5 tổ chức đảng trong doanh nghiệp tư nhân.\n",
        date(2023, 6, 20),
        ["402: 2020-08-01 – 2023-06-20", "5: 2020-08-01 – 2023-06-20"],
    ),
    (
        "Từ năm 2018, khi bắt đầu thí điểm, đến nay tỉnh đã thi tuyển 96 chức danh lãnh đạo.\n",
        date(2023, 6, 20),
        ["96: 2018-01-01 – 2023-06-20"],
    ),
    (
        "Từ khi Nghị quyết 18 có hiệu lực (25/10/2017) đến hết năm 2022, tỉnh giảm "
        "214 đơn vị sự nghiệp.\n",
        date(2023, 6, 20),
        ["214: 2017-10-25 – 2022-12-31"],
    ),
    (
        "Thực hiện Chỉ thị số 05 (ban hành tháng 5/2016), năm 2022 huyện kỷ luật 12 "
        "đảng viên, giảm 2 phòng.\n",
        date(2023, 6, 20),
        ["12: 2022-01-01 – 2022-12-31", "2: 2022-01-01 – 2022-12-31"],
    ),
    (
        "6 tháng đầu năm 2023, theo Quyết định số 77 (tháng 3/2019) của Tỉnh ủy, "
        "huyện luân chuyển 9 cán bộ.\n",
        date(2023, 6, 20),
        ["9: 2023-01-01 – 2023-06-30"],
    ),
    (
        "Tính đến ngày 15/11/2022, tỉnh giảm 12 phòng chuyên môn so với năm 2021, "
        "giảm 38 đơn vị sự nghiệp so với năm 2017.\n",
        date(2022, 11, 25),
        ["12: 2021-01-01 – 2022-11-15", "38: 2017-01-01 – 2022-11-15"],
    ),
    (
        "Đến hết năm 2021, thành phố tinh giản 1.204 biên chế so với năm 2015; giảm "
        "31 phòng so với năm 2017.\n",
        date(2022, 3, 25),
        ["1204: 2015-01-01 – 2021-12-31", "31: 2017-01-01 – 2021-12-31"],
    ),
    (
        "So với năm 2015, đến hết năm 2021 huyện giảm 212 biên chế, giảm 11 đơn vị sự nghiệp.\n",
        date(2022, 3, 25),
        ["212: 2015-01-01 – 2021-12-31", "11: 2015-01-01 – 2021-12-31"],
    ),
    (
        "Năm 2023, tỉnh giảm 14 đơn vị sự nghiệp, giảm 102 biên chế so với năm 2022; "
        "đến nay giảm 61 đơn vị sự nghiệp so với năm 2017.\n",
        date(2024, 1, 8),
        [
            "14: 2023-01-01 – 2023-12-31",
            "102: 2023-01-01 – 2023-12-31",
            "61: 2017-01-01 – 2024-01-08",
        ],
    ),
    (
        "Đại hội Đảng bộ tỉnh lần thứ XVI (tháng 10/2020) xác định chỉ tiêu kết nạp "
        "9.000 đảng viên trong nhiệm kỳ. Sau gần một năm, toàn tỉnh kết nạp 1.604 "
        "đảng viên, đạt 17,8%. Ba tháng gần đây, do dịch Covid-19, cả tỉnh chỉ kết "
        "nạp 211 đảng viên.\n",
        date(2021, 8, 31),
        ["9000: 2020-01-01 – 2025-12-31", "1604: 2020-10-01 – 2021-08-31", "211: … – …"],
    ),
]
"""Since something that happened on a day told beside it, or a year compared with."""

TERMS: list[Case] = [
    (
        "Đại hội đánh giá, 5 năm qua Đảng bộ quận kết nạp 2.310 đảng viên, thi hành "
        "kỷ luật 96 đảng viên. Nhiệm kỳ 2020 - 2025, Đảng bộ quận phấn đấu kết nạp "
        "2.000 đảng viên.\n",
        date(2020, 8, 14),
        [
            "2310: 2015-01-01 – 2020-12-31",
            "96: 2015-01-01 – 2020-12-31",
            "2000: 2020-01-01 – 2025-12-31",
        ],
    ),
    (
        "Trong nhiệm kỳ 2015 - 2020, Đảng bộ huyện kết nạp 1.148 đảng viên. Nhiệm kỳ "
        "tới, huyện đề ra chỉ tiêu kết nạp 1.000 đảng viên.\n",
        date(2020, 6, 22),
        ["1148: 2015-01-01 – 2020-12-31", "1000: 2020-01-01 – 2025-12-31"],
    ),
    (
        "Nhiệm kỳ qua, Đảng bộ xã kết nạp 53 đảng viên. Đại hội lần thứ I, nhiệm kỳ 2025 - "
        "2030, của xã đề ra mục tiêu trong nhiệm kỳ kết nạp 65 đảng viên.\n",
        date(2025, 7, 30),
        ["53: 2020-01-01 – 2025-12-31", "65: 2025-01-01 – 2030-12-31"],
    ),
    (
        "Đại hội Đảng bộ tỉnh lần thứ XVI (tháng 10/2020) xác định chỉ tiêu kết nạp "
        "9.000 đảng viên trong nhiệm kỳ.\n",
        date(2021, 8, 31),
        ["9000: 2020-01-01 – 2025-12-31"],
    ),
    (
        "Năm năm qua, huyện kết nạp 934 đảng viên. Bước sang nhiệm kỳ 2015 - 2020, "
        "huyện đề ra chỉ tiêu kết nạp 900 đảng viên.\n",
        date(2015, 6, 10),
        ["934: 2010-01-01 – 2015-12-31", "900: 2015-01-01 – 2020-12-31"],
    ),
    (
        "Nhiệm kỳ 2015 - 2020, xã kết nạp 44 đảng viên. Trong nhiệm kỳ mới, xã phấn "
        "đấu kết nạp 40 đảng viên.\n",
        date(2020, 5, 20),
        ["44: 2015-01-01 – 2020-12-31", "40: 2020-01-01 – 2025-12-31"],
    ),
    (
        "Nửa nhiệm kỳ qua, Đảng bộ huyện kết nạp 410 đảng viên, đạt 55% chỉ tiêu nhiệm kỳ.\n",
        date(2023, 6, 16),
        ["410: 2020-01-01 – 2023-06-16"],
    ),
    (
        "Qua nửa nhiệm kỳ, tỉnh thành lập 41 tổ chức đảng trong doanh nghiệp tư nhân.\n",
        date(2023, 6, 16),
        ["41: 2020-01-01 – 2023-06-16"],
    ),
    (
        "Nửa đầu nhiệm kỳ, toàn tỉnh kết nạp 3.410 đảng viên; nửa cuối nhiệm kỳ phấn "
        "đấu kết nạp 4.000 đảng viên.\n",
        date(2023, 6, 16),
        ["3410: 2020-01-01 – 2023-06-16", "4000: 2023-06-16 – 2025-12-31"],
    ),
    (
        "Đại hội đánh giá, 5 năm qua Đảng bộ quận kết nạp 2.310 đảng viên (nhiệm kỳ "
        "trước 2.054), thành lập 64 chi bộ doanh nghiệp ngoài nhà nước, thi hành kỷ "
        "luật 96 đảng viên. Nhiệm kỳ 2020 - 2025, Đảng bộ quận phấn đấu kết nạp 2.000"
        " đảng viên, mỗi năm thành lập 10 chi bộ doanh nghiệp.\n",
        date(2020, 8, 14),
        [
            "2310: 2015-01-01 – 2020-12-31",
            "2054: 2010-01-01 – 2015-12-31",
            "64: 2015-01-01 – 2020-12-31",
            "96: 2015-01-01 – 2020-12-31",
            "2000: 2020-01-01 – 2025-12-31",
        ],
    ),
    (
        "Nhiệm kỳ 2010 - 2015, Đảng bộ huyện kết nạp 702 đảng viên. Hai năm đầu nhiệm"
        " kỳ 2015 - 2020 kết nạp 311 đảng viên; 7 tháng năm 2017 kết nạp 66. Như vậy,"
        " tính từ năm 2010 đến nay, huyện kết nạp 1.079 đảng viên.\n",
        date(2017, 8, 3),
        [
            "702: 2010-01-01 – 2015-12-31",
            "311: … – …",
            "66: 2017-01-01 – 2017-07-31",
            "1079: 2010-01-01 – 2017-08-03",
        ],
    ),
]
"""Terms that only what comes later names, and halves of them."""

LISTED: list[Case] = [
    (
        "Tỷ lệ hồ sơ giải quyết đúng hạn đạt 98,4% (năm 2021 là 97,1%). Năm qua, tỉnh"
        " cắt giảm 214 thủ tục hành chính.\n",
        date(2022, 12, 30),
        ["98.4: … – …", "97.1: 2021-01-01 – 2021-12-31", "214: 2022-01-01 – 2022-12-31"],
    ),
    (
        "Nhìn lại năm qua, Đảng bộ tỉnh kết nạp 2.011 đảng viên, nhiều hơn năm 2023 "
        "(1.877 đảng viên) và năm 2022 (1.702 đảng viên).\n",
        date(2024, 12, 20),
        [
            "2011: 2024-01-01 – 2024-12-31",
            "1877: 2023-01-01 – 2023-12-31",
            "1702: 2022-01-01 – 2022-12-31",
        ],
    ),
    (
        "4 tháng đầu năm, huyện đã thành lập 3 tổ chức đảng trong doanh nghiệp tư "
        "nhân, yêu cầu các đơn vị còn lại hoàn thành trước tháng 9/2023.\n",
        date(2023, 5, 20),
        ["3: 2023-01-01 – 2023-04-30"],
    ),
    (
        "Nửa đầu năm kỷ luật 71 đảng viên; hai tháng 7, 8 kỷ luật 25 đảng viên.\n",
        date(2020, 9, 1),
        ["71: 2020-01-01 – 2020-06-30", "25: 2020-07-01 – 2020-08-31"],
    ),
    (
        "Quý II kết nạp 71 đảng viên; tháng 7 và tháng 8 kết nạp 25 đảng viên.\n",
        date(2020, 9, 1),
        ["71: 2020-04-01 – 2020-06-30", "25: 2020-07-01 – 2020-08-31"],
    ),
    (
        "6 tháng đầu năm kết nạp 171 đảng viên; các tháng 7, 8, 9 kết nạp 92; tháng "
        "10 và 11 kết nạp 70 đảng viên.\n",
        date(2020, 12, 1),
        [
            "171: 2020-01-01 – 2020-06-30",
            "92: 2020-07-01 – 2020-09-30",
            "70: 2020-10-01 – 2020-11-30",
        ],
    ),
    (
        "Trong hai tháng 10, 11/2020, UBKT Tỉnh ủy kỷ luật 9 đảng viên.\n",
        date(2020, 12, 1),
        ["9: 2020-10-01 – 2020-11-30"],
    ),
    (
        "Quý I và quý II, huyện kết nạp 31 đảng viên; tháng 7, kết nạp 8 đảng viên.\n",
        date(2021, 8, 10),
        ["31: 2021-01-01 – 2021-06-30", "8: 2021-07-01 – 2021-07-31"],
    ),
    (
        "Riêng 6 tháng vừa rồi, huyện kết nạp 44 đảng viên.\n",
        date(2022, 7, 5),
        ["44: 2022-01-01 – 2022-06-30"],
    ),
    (
        "Năm vừa rồi, huyện kết nạp 44 đảng viên.\n",
        date(2022, 1, 5),
        ["44: 2021-01-01 – 2021-12-31"],
    ),
    (
        "Quý vừa rồi, huyện kết nạp 14 đảng viên, tháng rồi kết nạp 6.\n",
        date(2022, 4, 5),
        ["14: 2022-01-01 – 2022-03-31", "6: 2022-03-01 – 2022-03-31"],
    ),
    (
        "Năm 2018 huyện kết nạp 57 đảng viên, đến năm 2020 kết nạp 104 đảng viên.\n",
        date(2021, 11, 18),
        ["57: 2018-01-01 – 2018-12-31", "104: 2020-01-01 – 2020-12-31"],
    ),
    (
        "Nếu năm 2018 chỉ có 57 đảng viên mới thì đến năm 2020 đã kết nạp 104.\n",
        date(2021, 11, 18),
        ["57: 2018-01-01 – 2018-12-31", "104: 2020-01-01 – 2020-12-31"],
    ),
    (
        "Hiện 9/12 xã có bí thư đồng thời là chủ tịch UBND xã; đầu năm 2017 mới có 2 xã.\n",
        date(2018, 12, 10),
        ["9: … – 2018-12-10", "2: … – 2017-01-01"],
    ),
    (
        "Đầu năm 2017, Đảng bộ huyện có 3.212 đảng viên; nay có 3.544 đảng viên.\n",
        date(2018, 12, 10),
        ["3212: … – 2017-01-01", "3544: … – 2018-12-10"],
    ),
    (
        "Những tháng đầu năm 2018, huyện kết nạp 12 đảng viên. Đầu năm 2018, huyện kỷ"
        " luật 3 đảng viên.\n",
        date(2018, 3, 10),
        ["12: 2018-01-01 – 2018-12-31", "3: 2018-01-01 – 2018-12-31"],
    ),
    (
        "Đại hội Đảng bộ huyện lần thứ III họp từ ngày 24 đến 27- 12-1991, có 112 đại"
        " biểu thay mặt 1.096 đảng viên. Đại hội lần thứ IV họp từ ngày 28 đến "
        "30-3-1996, thay mặt 1.204 đảng viên.\n",
        None,
        ["1096: 1991-12-24 – 1991-12-27", "1204: 1996-03-28 – 1996-03-30"],
    ),
    (
        "Thực hiện Nghị quyết số 22-NQ/TW ngày 02-02-2008 của Trung ương, các chi bộ trong xã "
        "vững dần. Số đảng viên tăng từ 198 đồng chí năm 2007 lên 217 đồng chí năm 2009, 236 "
        "đồng chí năm 2010.\n",
        None,
        [
            "198: 2007-01-01 – 2007-12-31",
            "217: 2009-01-01 – 2009-12-31",
            "236: 2010-01-01 – 2010-12-31",
        ],
    ),
    (
        "Trong năm học 2022-2023, toàn tỉnh kết nạp 65 học sinh vào Đảng.\n",
        date(2023, 6, 30),
        ["65: 2022-09-01 – 2023-08-31"],
    ),
    (
        "Năm học 2021 - 2022 tỉnh kết nạp 15 học sinh vào Đảng, học kỳ I năm học này "
        "kết nạp 24 em.\n",
        date(2023, 3, 28),
        ["15: 2021-09-01 – 2022-08-31", "24: … – …"],
    ),
]
"""Months and years in a row, and the edges of a year."""

CASES = [*OF_THINGS, *COMPARED, *SINCE, *TERMS, *LISTED]


@pytest.mark.parametrize(("text", "published", "expected"), CASES, ids=[c[0][:40] for c in CASES])
def test_of_several_times_a_figure_has_its_own(
    text: str, published: date | None, expected: list[str]
) -> None:
    assert times(text, published) == expected
