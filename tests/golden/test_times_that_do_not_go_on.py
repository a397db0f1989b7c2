"""Times that are left behind: of one figure, of one year of several, of what nobody dates.

A case is a passage, the day of the text, and its coded figures with the ends of their periods.
"""

from datetime import date

import pytest

from tests.golden.figures import times

Case = tuple[str, date | None, list[str]]

BEHIND: list[Case] = [
    # a time that opened a clause goes on, one behind a figure does not
    (
        "Chuyện ở Gò Công\nNăm 2023, thị xã Gò Công kết nạp 120 đảng viên. Xóa tên 14 đảng viên.\n",
        date(2024, 5, 5),
        ["120: 2023-01-01 – 2023-12-31", "14: 2023-01-01 – 2023-12-31"],
    ),
    (
        "Chuyện ở Gò Công\nThị xã Gò Công kết nạp 120 đảng viên trong năm 2023. Xóa tên 14 đảng "
        "viên.\n",
        date(2024, 5, 5),
        ["120: 2023-01-01 – 2023-12-31", "14: … – …"],
    ),
    # nor does one year of the longer time that the text is on
    (
        "Chuyện ở Gò Công\nGiai đoạn 2019 - 2023, thị xã Gò Công kết nạp 620 đảng viên. Năm 2021 "
        "kết nạp 98 đảng viên. Xóa tên 44 đảng viên.\n",
        date(2024, 5, 5),
        [
            "620: 2019-01-01 – 2023-12-31",
            "98: 2021-01-01 – 2021-12-31",
            "44: 2019-01-01 – 2023-12-31",
        ],
    ),
    # a row whose figures have no noun
    (
        "Tinh gọn ở Tam Đảo\nTừ tháng 12/2016 đến nay, tỉnh Vĩnh Phúc giảm 36 đầu mối. Tính theo "
        "năm: năm 2017 giảm 21 đầu mối, mười một tháng năm nay 15. Sở Y tế cắt 11 phòng.\n",
        date(2018, 11, 30),
        [
            "36: 2016-12-01 – 2018-11-30",
            "21: 2017-01-01 – 2017-12-31",
            "15: 2018-01-01 – 2018-11-30",
            "11: 2016-12-01 – 2018-11-30",
        ],
    ),
]
ROWS: list[Case] = [
    # what there was once is left for what there is now
    (
        "Ghép xóm ở Thái Nguyên\nCuối năm 2018, số chi bộ trực thuộc đảng ủy cơ sở của tỉnh Thái "
        "Nguyên là 3.981 chi bộ; hiện còn 3.364 chi bộ. Đến nay 77,5% bí thư chi bộ đồng thời là "
        "trưởng xóm. Cuối năm 2018 tỷ lệ ấy mới 31,4%. Huyện Phú Bình đạt 96,2%.\n",
        date(2020, 2, 18),
        [
            "3981: … – 2018-12-31",
            "3364: … – 2020-02-18",
            "77.5: … – 2020-02-18",
            "31.4: … – 2018-12-31",
            "96.2: … – 2020-02-18",
        ],
    ),
    # months of a row, without a word between month and share
    (
        "BÁO CÁO\nTình hình thực hiện nhiệm vụ 6 tháng đầu năm 2026\nPhường Hiệp Bình trả đúng hạn "
        "99,3% hồ sơ. Tháng 1 đúng hạn 98,1%, tháng 6 99,8%.\n",
        date(2026, 7, 3),
        [
            "99.3: 2026-01-01 – 2026-06-30",
            "98.1: 2026-01-01 – 2026-01-31",
            "99.8: 2026-06-01 – 2026-06-30",
        ],
    ),
    (
        "Nửa năm hai cấp ở Quảng Ngãi\nTháng 7/2025, tỷ lệ hồ sơ đúng hạn của tỉnh Quảng Ngãi là "
        "90,4%. Sang tháng 12, tỷ lệ hồ sơ đúng hạn lên 98,9%.\n",
        date(2026, 1, 9),
        ["90.4: 2025-07-01 – 2025-07-31", "98.9: 2025-12-01 – 2025-12-31"],
    ),
    # so many months in a title, before the tasks that follow
    (
        "BÁO CÁO\ncông tác xây dựng Đảng 9 tháng, nhiệm vụ quý IV năm 2017\nĐảng bộ có 58 tổ chức "
        "cơ sở đảng.\nKết nạp 229 đảng viên. Tháng 8, thành lập 2 chi bộ trong doanh nghiệp tư "
        "nhân.\nd) Kiểm tra 44 tổ chức đảng.\n",
        date(2017, 10, 16),
        [
            "58: 2017-01-01 – 2017-09-30",
            "229: 2017-01-01 – 2017-09-30",
            "2: 2017-08-01 – 2017-08-31",
            "44: 2017-01-01 – 2017-09-30",
        ],
    ),
]
UNDATED: list[Case] = [
    *(
        (
            f"Chuyện ở Kbang\nNăm 2022, huyện Kbang kết nạp 80 đảng viên. {begun}, huyện đã tinh "
            "giản 31 biên chế.\n",
            date(2024, 5, 5),
            ["80: 2022-01-01 – 2022-12-31", "31: … – 2024-05-05"],
        )
        for begun in (
            "Từ khi có đề án",
            "Kể từ khi triển khai mô hình",
            "Từ sau Đại hội Đảng bộ huyện",
            "Từ ngày bắt tay vào việc",
        )
    ),
    # behind the figure it dates nothing
    (
        "Chuyện ở Kbang\nNăm 2023, huyện Kbang kết nạp 80 đảng viên từ khi có đề án mới.\n",
        date(2024, 5, 5),
        ["80: 2023-01-01 – 2023-12-31"],
    ),
    # and one whose day is told has it
    (
        "Chuyện ở Kbang\nTừ sau Đại hội Đảng bộ huyện (tháng 8/2020), huyện Kbang kết nạp 25 đảng "
        "viên.\n",
        date(2024, 5, 5),
        ["25: 2020-08-01 – 2024-05-05"],
    ),
]
REPORTS: list[Case] = [
    # what an aim was surpassed by is no aim of what there is then
    (
        "Năm 2011 ở Tân Phú\nNăm 2011, Đảng bộ huyện Tân Phú kết nạp 210 đảng viên, vượt chỉ tiêu "
        "nghị quyết đề ra, nâng tổng số đảng viên toàn huyện lên 2.687 người.\n",
        None,
        ["210: 2011-01-01 – 2011-12-31", "2687: … – 2011-12-31"],
    ),
    # a meeting in a text without a day, soon after what it reports on
    (
        "Sơ kết công tác xây dựng Đảng 6 tháng đầu năm, nhiệm vụ 6 tháng cuối năm 2013\nSáng 16.7, "
        "Đảng ủy Khối tỉnh Quảng Nam tổ chức hội nghị sơ kết. Từ đầu năm đến nay, kết nạp 134 đảng "
        "viên.\n",
        None,
        ["134: 2013-01-01 – 2013-07-16"],
    ),
    # another day is no meeting of that report
    (
        "Sơ kết công tác xây dựng Đảng 6 tháng đầu năm, nhiệm vụ 6 tháng cuối năm 2013\nNhân dịp "
        "19.5, Đảng ủy Khối tỉnh Quảng Nam tổ chức lễ. Từ đầu năm đến nay, kết nạp 134 đảng "
        "viên.\n",
        None,
        ["134: 2013-01-01 – 2013-06-30"],
    ),
    # what a headline without a day goes about in the new year is not what is told
    (
        "Triển khai công tác kiểm tra, giám sát năm 2021\nNăm 2020, cấp ủy các cấp tỉnh Bắc Kạn đã "
        "kiểm tra 910 tổ chức đảng.\nVề thi hành kỷ luật, đã kỷ luật 180 đảng viên.\n",
        None,
        ["910: 2020-01-01 – 2020-12-31", "180: 2020-01-01 – 2020-12-31"],
    ),
    # half a term that months are only compared with
    (
        "Quảng Ninh kỷ luật đảng viên\nTrong 9 tháng năm 2023, tỉnh Quảng Ninh kỷ luật 215 đảng "
        "viên.\nBáo cáo cho biết, Ủy ban kiểm tra các cấp kỷ luật 57 đảng viên, bằng 150% so với "
        "nửa nhiệm kỳ 2015 - 2020.\n",
        None,
        ["215: 2023-01-01 – 2023-09-30", "57: 2023-01-01 – 2023-09-30"],
    ),
    # whose councils were elected for a term is counted at the end of the half year
    (
        "BÁO CÁO\ncông tác xây dựng Đảng 6 tháng đầu năm 2016\nSau bầu cử HĐND các cấp nhiệm kỳ "
        "2016 - 2021, có 71/141 xã bố trí bí thư đồng thời là chủ tịch HĐND.\n",
        date(2016, 7, 14),
        ["71: … – 2016-06-30"],
    ),
]


@pytest.mark.parametrize(("text", "published", "expected"), [*BEHIND, *ROWS, *UNDATED, *REPORTS])
def test_a_time_is_left_where_the_text_leaves_it(
    text: str, published: date | None, expected: list[str]
) -> None:
    assert times(text, published) == expected
