"""Times above lists, since a year told before, in a report on half a year; days of meetings.

A case is a passage, the day of the text, and its coded figures with the ends of their periods.
"""

from datetime import date

import pytest

from tests.golden.figures import times

Case = tuple[str, date | None, list[str]]

LISTS: list[Case] = [
    # a month in parentheses above a list holds for the list, and no further
    (
        "Xã nào trễ hẹn\nTừ đầu tháng 7 đến hết tháng 11/2025, tỉnh Phú Thọ giải quyết đúng hạn "
        "94,1% hồ sơ.\n\nNhóm dẫn đầu (tháng 11):\n- Xã Tam Đảo: đúng hạn 99,1%\n- Xã Yên Lạc: "
        "đúng hạn 98,2%\n\nNhóm cuối bảng (tháng 10):\n- Xã Lập Thạch: đúng hạn 81,2%\n\nĐất đai "
        "là lĩnh vực trễ nhất, đúng hạn 85,3%.\n",
        date(2025, 12, 20),
        [
            "94.1: 2025-07-01 – 2025-11-30",
            "99.1: 2025-11-01 – 2025-11-30",
            "98.2: 2025-11-01 – 2025-11-30",
            "81.2: 2025-10-01 – 2025-10-31",
            "85.3: 2025-07-01 – 2025-11-30",
        ],
    ),
    (
        "Kết nạp đảng viên ở Nghệ An\nSố liệu của một số đảng bộ (9 tháng năm 2024):\n\nĐảng bộ | "
        "Kết nạp đảng viên\nĐô Lương | 210\nThanh Chương | 198\n\nNăm 2023 cả tỉnh kết nạp 3.120 "
        "đảng viên.\n",
        date(2024, 10, 20),
        [
            "210: 2024-01-01 – 2024-09-30",
            "198: 2024-01-01 – 2024-09-30",
            "3120: 2023-01-01 – 2023-12-31",
        ],
    ),
    # what stands in parentheses below a title is when the text was told
    (
        "Làm gì để củng cố chi bộ\n(Tham luận tại hội nghị, tháng 12/2022)\nTừ năm 2015 đến nay, "
        "tỉnh Nam Định củng cố 41 tổ chức đảng yếu kém.\n",
        None,
        ["41: 2015-01-01 – 2022-12-31"],
    ),
]
YEARS: list[Case] = [
    # two years that are named are no time since the day of the text
    (
        "Hai năm tinh gọn\nSau hai năm 2017 - 2018, tỉnh Bắc Ninh tinh giản 512 biên chế. Giảm 41 "
        "đầu mối bên trong các sở.\n",
        date(2019, 2, 5),
        ["512: 2017-01-01 – 2018-12-31", "41: 2017-01-01 – 2018-12-31"],
    ),
    (
        "Nhìn lại mười năm\nBốn năm cuối của giai đoạn, tức 2020 - 2023, tỉnh Phú Yên tinh giản "
        "640 biên chế.\n",
        date(2024, 2, 5),
        ["640: 2020-01-01 – 2023-12-31"],
    ),
    # so many years after the year told of, on the day of the text
    (
        "Chuyện bộ máy ở Hòa Bình\nTrước năm 2017, tỉnh có 1.683 đầu mối. Sau bảy năm, 412 đầu mối "
        "đã được cắt giảm.\n",
        date(2024, 12, 3),
        ["412: 2017-01-01 – 2024-12-03"],
    ),
    # of those of an earlier year some were dealt with later
    (
        "Chuyện ở Mường La\nTừ 30 nơi yếu năm 2011, huyện Mường La đã củng cố 20 chi bộ yếu kém, "
        "hiện còn 10.\n",
        date(2016, 7, 14),
        ["20: 2011-01-01 – 2016-07-14", "10: … – 2016-07-14"],
    ),
    (
        "BÁO CÁO\ncông tác xây dựng Đảng 6 tháng đầu năm 2016\nTrong 9 tổ chức đảng yếu kém năm "
        "2015 thì 6 tổ chức đã được củng cố.\n",
        date(2016, 7, 14),
        ["6: 2016-01-01 – 2016-06-30"],
    ),
    # a year of which some are told: no deed follows it
    (
        "Trẻ hóa đảng viên\nTrong 120 đảng viên mới kết nạp năm 2022 có 45 đảng viên là nữ.\n",
        date(2023, 7, 14),
        ["120: 2022-01-01 – 2022-12-31", "45: 2022-01-01 – 2022-12-31"],
    ),
    # the earlier day of what is set beside does not date what there is now
    (
        "Ghép ghế ở Hà Nam\nĐến hết năm 2016, tỉnh Hà Nam có 96,2% bí thư chi bộ đồng thời là "
        "trưởng thôn; đầu năm 2015, tỷ lệ này mới 61,7%. Bí thư đồng thời là chủ tịch UBND cấp xã "
        "đã có ở 56 xã.\n",
        date(2017, 1, 23),
        ["96.2: … – 2016-12-31", "61.7: … – 2015-01-01", "56: … – 2016-12-31"],
    ),
    (
        "So với năm ngoái\nTrong 8 tháng đầu năm nay, số đảng viên mới kết nạp là 806 đảng viên, "
        "so với 691 của 8 tháng năm ngoái thì khá hơn.\n",
        date(2023, 9, 14),
        ["806: 2023-01-01 – 2023-08-31", "691: 2022-01-01 – 2022-08-31"],
    ),
    # an aim for the rest of the time is not counted since what it is compared with
    (
        "Tinh giản ở Quảng Ngãi\nTừ nay đến năm 2025, tỉnh Quảng Ngãi phải giảm thêm 1.350 biên "
        "chế, tức 5% so với năm 2021.\n",
        date(2022, 10, 27),
        ["1350: 2022-10-27 – 2025-12-31"],
    ),
]
PARTS: list[Case] = [
    (
        "Xã mới vào việc\nTừ 1/7 đến cuối năm, tỉnh Lào Cai đặt mục tiêu kết nạp 900 đảng viên.\n",
        date(2025, 6, 27),
        ["900: 2025-07-01 – 2025-12-31"],
    ),
    (
        "Kiểm tra ở Sơn La\nTừ tháng 9 đến hết năm nay, các huyện ủy phấn đấu kết nạp 300 đảng "
        "viên.\n",
        date(2021, 8, 20),
        ["300: 2021-09-01 – 2021-12-31"],
    ),
    # the year that has a motto is not how far a report on half of it counts
    (
        "Thành ủy Huế sơ kết công tác 6 tháng đầu năm 2026\nI. KẾT QUẢ\nNăm 2026 được chọn là năm "
        "kỷ cương. Từ đầu năm, Thành ủy ban hành 180 văn bản.\n",
        date(2026, 7, 10),
        ["180: 2026-01-01 – 2026-06-30"],
    ),
    # in no report, as far as the day of the text
    (
        "Huế ra quân\nNăm 2026 được chọn là năm kỷ cương. Từ đầu năm, Thành ủy Huế ban hành 180 "
        "văn bản.\n",
        date(2026, 7, 10),
        ["180: 2026-01-01 – 2026-07-10"],
    ),
    # what is rated is a year, and a month that is told apart is left again
    (
        "Xã Yên Bình sáu tháng\nTừ ngày 1/7/2025 đến 31/12/2025, xã Yên Bình giải quyết đúng hạn "
        "96,1% hồ sơ. Tháng 12 thì khá hơn: đúng hạn 98,2%. Lĩnh vực đất đai chỉ đúng hạn 83,1%. "
        "Xếp loại cuối năm: 8/40 chi bộ hoàn thành xuất sắc nhiệm vụ.\n",
        date(2026, 1, 9),
        [
            "96.1: 2025-07-01 – 2025-12-31",
            "98.2: 2025-12-01 – 2025-12-31",
            "83.1: 2025-07-01 – 2025-12-31",
            "8: 2025-01-01 – 2025-12-31",
        ],
    ),
    # months that are just over are of this year, whatever index of last year the text is on
    (
        "Kết quả PAR INDEX năm 2017 của Lạng Sơn\nTỉnh Lạng Sơn xếp thứ 19.\nBốn tháng đầu năm, hồ "
        "sơ đúng hạn của huyện Cao Lộc đạt 97,6%.\n",
        date(2018, 5, 16),
        ["97.6: 2018-01-01 – 2018-04-30"],
    ),
]
MEETINGS: list[Case] = [
    # the day of a paper is no meeting that the text tells of; the next day is
    (
        "Mười năm một nghị quyết\nNghị quyết ra đời ngày 5/3/2008. Ngày 10/6, Ban Thường vụ Tỉnh "
        "ủy Phú Yên tổng kết nghị quyết ấy.\nHiện nay Phú Yên có 512 tổ chức cơ sở đảng.\n",
        date(2018, 6, 12),
        ["512: … – 2018-06-10"],
    ),
    (
        "Mười năm một nghị quyết\nNghị quyết ra đời ngày 5/3/2008. Tỉnh Phú Yên làm nhiều việc.\n"
        "Hiện nay Phú Yên có 512 tổ chức cơ sở đảng.\n",
        date(2018, 6, 12),
        ["512: … – 2018-06-12"],
    ),
]


@pytest.mark.parametrize(("text", "published", "expected"), [*LISTS, *YEARS, *PARTS, *MEETINGS])
def test_a_time_holds_for_what_it_was_told_for(
    text: str, published: date | None, expected: list[str]
) -> None:
    assert times(text, published) == expected
