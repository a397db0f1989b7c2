"""How far a time reaches: past its sentence, past its clause, or not at all.

A case is a text, its day, and its coded figures with the ends of their periods.
"""

from datetime import date

import pytest

from tests.golden.figures import times

Case = tuple[str, date | None, list[str]]

OF_THEIR_SENTENCE: list[Case] = [
    # a part of the year that does not open its clause dates no more than that
    (
        "Báo cáo công tác xây dựng Đảng năm 2019\n"
        "Toàn Đảng bộ kết nạp 812 đảng viên. Số biên chế được tinh giản trong quý II năm 2019 là "
        "41 người. Sở Xây dựng giảm 3 phòng.\n",
        date(2020, 1, 14),
        [
            "812: 2019-01-01 – 2019-12-31",
            "41: 2019-04-01 – 2019-06-30",
            "3: 2019-01-01 – 2019-12-31",
        ],
    ),
    (
        "Báo cáo công tác xây dựng Đảng năm 2019\n"
        "Quý II năm 2019, tỉnh tinh giản 41 biên chế. Sở Xây dựng giảm 3 phòng.\n",
        date(2020, 1, 14),
        ["41: 2019-04-01 – 2019-06-30", "3: 2019-04-01 – 2019-06-30"],
    ),
    # "là bước ngoặt" says nothing of when the next clause was
    (
        "Báo cáo sắp xếp tổ chức bộ máy giai đoạn 2016 - 2020\n"
        "Khối giáo dục giảm 52 trường, mà bước ngoặt là năm 2018; khối y tế giảm 11 đơn vị.\n",
        date(2020, 12, 22),
        ["52: 2016-01-01 – 2020-12-22", "11: 2016-01-01 – 2020-12-22"],
    ),
]

OF_MANY_YEARS: list[Case] = [
    (
        "BÁO CÁO\n"
        "tổng kết 10 năm thực hiện Nghị quyết số 25-NQ/TW về công tác dân vận\n"
        "(2009 - 2019)\n"
        "Năm 2009 kết nạp 1.204 đảng viên, năm 2018 kết nạp 977 đảng viên. Số đảng viên bị kỷ "
        "luật trong 10 năm là 2.310.\n"
        "Các đảng bộ kết nạp nhiều: Đô Lương 1.150.\n",
        date(2019, 8, 20),
        [
            "1204: 2009-01-01 – 2009-12-31",
            "977: 2018-01-01 – 2018-12-31",
            "2310: 2009-01-01 – 2019-08-20",
            "1150: 2009-01-01 – 2019-08-20",
        ],
    ),
    # an aim of the year is for all of it, whatever days results are counted from
    (
        "BÁO CÁO\n"
        "Kết quả công tác xây dựng Đảng năm 2021\n"
        "(số liệu từ ngày 15/12/2020 đến ngày 14/12/2021)\n"
        "Chỉ tiêu kết nạp là 310 đảng viên, toàn huyện kết nạp được 322 đảng viên.\n",
        date(2021, 12, 29),
        ["310: 2021-01-01 – 2021-12-31", "322: 2020-12-15 – 2021-12-14"],
    ),
    (
        "Việc thi tuyển chức danh lãnh đạo, thành phố làm từ năm 2018. Tổng cộng đến hết quý II "
        "năm nay, 27 chức danh được thi tuyển.\n",
        date(2021, 7, 28),
        ["27: 2018-01-01 – 2021-06-30"],
    ),
    (
        "Nhiệm kỳ 2015 - 2020, các cấp ủy đã kỷ luật 1.934 đảng viên. Cũng trong thời gian này, "
        "41 tổ chức đảng bị kỷ luật.\n",
        date(2020, 9, 8),
        ["1934: 2015-01-01 – 2020-12-31", "41: 2015-01-01 – 2020-12-31"],
    ),
    (
        "Năm 2020, các cấp ủy kỷ luật 234 đảng viên. Cũng trong thời gian này, 11 tổ chức đảng bị "
        "kỷ luật.\n",
        date(2021, 3, 8),
        ["234: 2020-01-01 – 2020-12-31", "11: 2020-01-01 – 2020-12-31"],
    ),
]

OF_TERMS: list[Case] = [
    (
        "Sáng 18/6, Đảng bộ huyện khai mạc Đại hội lần thứ XXV.\n"
        "Nhiệm kỳ 2015 - 2020, huyện kết nạp 801 đảng viên.\n"
        "Đại hội đề ra nhiệm kỳ 2020 - 2025 kết nạp 900 đảng viên.\n",
        date(2020, 6, 19),
        ["801: 2015-01-01 – 2020-12-31", "900: 2020-01-01 – 2025-12-31"],
    ),
]

OF_A_YEAR_NOT_OVER: list[Case] = [
    # what is counted since January goes no further than the text
    (
        "Năm nay, Đảng bộ tiếp tục củng cố cơ sở. Từ đầu năm, ủy ban kiểm tra các cấp kiểm tra 31 "
        "tổ chức đảng.\n",
        date(2022, 5, 17),
        ["31: 2022-01-01 – 2022-05-17"],
    ),
    (
        "Báo cáo kết quả công tác kiểm tra, giám sát năm 2022\n"
        "Từ đầu năm, ủy ban kiểm tra các cấp kiểm tra 131 tổ chức đảng.\n",
        date(2022, 12, 9),
        ["131: 2022-01-01 – 2022-12-31"],
    ),
    # a scheme that goes on is not what the text reports on
    (
        "Ninh Bình: những cán bộ trẻ xuống cơ sở\n"
        "NBO - Chuyến công tác của Ban Tổ chức Tỉnh ủy sáng 14/6/2018 đi qua 4 huyện.\n"
        "Đợt này theo kế hoạch giai đoạn 2016 - 2020, tính đến ngày 14/6, tỉnh luân chuyển được "
        "16 cán bộ về huyện.\n",
        None,
        ["16: 2016-01-01 – 2018-06-14"],
    ),
]

OF_WHAT_IS_COMPARED: list[Case] = [
    (
        "Sáu tháng đầu năm 2024, tỷ lệ hồ sơ trực tuyến đạt 81,2%, so với 6 tháng cuối năm 2023 "
        "là 66,5%.\n",
        date(2024, 7, 9),
        ["81.2: 2024-01-01 – 2024-06-30", "66.5: 2023-07-01 – 2023-12-31"],
    ),
    (
        "Năm 2022, tỷ lệ hồ sơ giải quyết đúng hạn đạt 97,4%, cao hơn năm 2021 là 1,9 điểm phần "
        "trăm (95,5%).\n",
        date(2023, 1, 19),
        ["97.4: 2022-01-01 – 2022-12-31", "95.5: 2021-01-01 – 2021-12-31"],
    ),
    (
        "5 tháng đầu năm 2023, tỷ lệ hồ sơ đúng hạn 98,1%, cùng kỳ 2022 là 96,9%.\n",
        date(2023, 6, 12),
        ["98.1: 2023-01-01 – 2023-05-31", "96.9: 2022-01-01 – 2022-05-31"],
    ),
    (
        "Chín tháng đầu năm 2019, huyện xóa tên 14 đảng viên, so với con số 9 của cùng kỳ.\n",
        date(2019, 10, 7),
        ["14: 2019-01-01 – 2019-09-30", "9: 2018-01-01 – 2018-09-30"],
    ),
]

OF_A_DAY: list[Case] = [
    (
        "TỈNH ỦY BẾN TRE\n"
        "BÁO CÁO\n"
        "tiến độ đại hội đảng bộ các cấp nhiệm kỳ 2020 - 2025\n"
        "(tính đến ngày 10/7/2020)\n"
        "1. Cấp cơ sở: 412/412 đảng bộ, chi bộ cơ sở đã tổ chức đại hội; riêng tháng 6 là 230.\n"
        "2. Đại hội cấp trên cơ sở: mới có 3 trên tổng số 13 đảng bộ.\n",
        date(2020, 7, 14),
        ["412: … – 2020-07-10", "230: 2020-06-01 – 2020-06-30", "3: … – 2020-07-10"],
    ),
    (
        "Ngày 12/9, Ủy ban Kiểm tra Tỉnh ủy họp kỳ thứ 20.\n"
        "Sau khi nghe báo cáo, Ủy ban Kiểm tra Tỉnh ủy đã biểu quyết thi hành kỷ luật 4 đảng "
        "viên.\n",
        date(2022, 9, 13),
        ["4: 2022-09-12 – 2022-09-12"],
    ),
    # a day that stands alone behind a headline of the same line is that of the text
    (
        "Gia Lai: Ba tháng bộ máy mới. 7/10/2025. Sau ba tháng vận hành mô hình chính quyền địa "
        "phương hai cấp, tỉnh giải quyết đúng hạn 93,2% hồ sơ.\n",
        None,
        ["93.2: 2025-07-01 – 2025-09-30"],
    ),
    (
        "Chiều 5/11, Đảng ủy phường tổ chức lễ trao Huy hiệu Đảng.\n"
        "Có 61 đảng viên của phường được nhận Huy hiệu Đảng dịp này.\n",
        date(2025, 11, 5),
        ["61: 2025-11-05 – 2025-11-05"],
    ),
    # in a text without a day, what there is was so on some day since then
    (
        "Kết quả kết nạp đảng viên từ đầu năm 2018 đến nay\n"
        "Toàn Đảng bộ tỉnh có 512 tổ chức cơ sở đảng. Từ đầu năm 2018 đến nay, toàn Đảng bộ tỉnh "
        "kết nạp 1.402 đảng viên.\n",
        None,
        ["512: … – …", "1402: 2018-01-01 – …"],
    ),
    # units before are those of the day before
    (
        "Từ ngày 1/2/2020, tỉnh còn 190 xã, phường, thị trấn.\n"
        "Huyện giảm nhiều nhất là Lâm Thao, từ 14 xã, thị trấn còn 12.\n",
        date(2020, 3, 2),
        ["190: 2020-02-01 – 2020-03-02", "14: … – 2020-01-31", "12: 2020-02-01 – 2020-03-02"],
    ),
]


@pytest.mark.parametrize(
    ("text", "published", "expected"),
    [
        *OF_THEIR_SENTENCE,
        *OF_MANY_YEARS,
        *OF_TERMS,
        *OF_A_YEAR_NOT_OVER,
        *OF_WHAT_IS_COMPARED,
        *OF_A_DAY,
    ],
)
def test_a_time_reaches_as_far_as_its_words_say(
    text: str, published: date | None, expected: list[str]
) -> None:
    assert times(text, published) == expected
