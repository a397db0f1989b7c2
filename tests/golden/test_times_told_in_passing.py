"""Times that a clause tells in passing: behind a comma, in brackets, as the day of a ceremony.

A case is a passage, the day of the text, and its coded figures with the ends of their periods.
"""

from datetime import date

import pytest

from tests.golden.figures import times

Case = tuple[str, date | None, list[str]]

PARTS_OF_YEARS: list[Case] = [
    # a year, and behind a comma which months of it
    (
        "Một cửa ở Hưng Yên\nTừ tháng 7 đến hết năm 2025, tỉnh Hưng Yên trả đúng hạn 96,2% hồ sơ. "
        "Sang năm 2026, hai tháng đầu nhích lên 98,0%. Xã Tiền Hải chỉ đạt 93,5%.\n",
        date(2026, 3, 27),
        [
            "96.2: 2025-07-01 – 2025-12-31",
            "98: 2026-01-01 – 2026-02-28",
            "93.5: 2026-01-01 – 2026-02-28",
        ],
    ),
    # the last months of a year, told in its January, are of the year before
    (
        "Sau nửa năm hai cấp\nHồ sơ đúng hạn của tỉnh Lâm Đồng 6 tháng cuối năm đạt 95,5%.\n",
        date(2026, 1, 20),
        ["95.5: 2025-07-01 – 2025-12-31"],
    ),
    (
        "Chuyện ở Long Xuyên\nCả năm, phường Long Xuyên (An Giang) kết nạp 71 đảng viên.\n",
        date(2026, 1, 29),
        ["71: 2025-01-01 – 2025-12-31"],
    ),
    # but what is to be done in them is of the year that begins, and in summer of this one
    (
        "Kế hoạch năm\nTỉnh Lâm Đồng phấn đấu 6 tháng cuối năm kết nạp 900 đảng viên.\n",
        date(2026, 1, 20),
        ["900: 2026-07-01 – 2026-12-31"],
    ),
    (
        "Nửa năm ở Lâm Đồng\nSáu tháng cuối năm, tỉnh Lâm Đồng kết nạp 900 đảng viên.\n",
        date(2025, 12, 29),
        ["900: 2025-07-01 – 2025-12-31"],
    ),
    # the months just told one by one, added up
    (
        "Ba tháng ở Hưng Yên\nQuý III, hồ sơ đúng hạn của tỉnh Hưng Yên đạt 97,1%. Tháng 7 đúng "
        "hạn 93,4%. Tính cả ba tháng, xã Văn Giang đúng hạn 99,7%.\n",
        date(2025, 10, 9),
        [
            "97.1: 2025-07-01 – 2025-09-30",
            "93.4: 2025-07-01 – 2025-07-31",
            "99.7: 2025-07-01 – 2025-09-30",
        ],
    ),
    # how far a quarter or a year is told, in brackets
    (
        "Kết nạp ở Hậu Giang\nQuý III, tỉnh Hậu Giang kết nạp 74 đảng viên; quý IV (đến ngày 20/12)"
        " kết nạp thêm 255 đảng viên.\n",
        date(2021, 12, 28),
        ["74: 2021-07-01 – 2021-09-30", "255: 2021-10-01 – 2021-12-20"],
    ),
    (
        "Kết nạp ở Trà Vinh\nTrong 856 đảng viên mới của năm nay (tính đến ngày 10/12), tỉnh Trà "
        "Vinh kết nạp 241 người Khmer.\n",
        date(2021, 12, 21),
        ["856: 2021-01-01 – 2021-12-10", "241: 2021-01-01 – 2021-12-10"],
    ),
    (
        "Kết nạp ở Trà Vinh\nNăm 2020 (đến 25/12), tỉnh Trà Vinh kết nạp 912 đảng viên.\n",
        date(2021, 1, 21),
        ["912: 2020-01-01 – 2020-12-25"],
    ),
    # from a year that is over to a month of this one
    (
        "Tinh gọn ở Lai Châu\nTừ đầu năm 2018 đến hết tháng 10 năm nay, tỉnh Lai Châu giảm 172 đầu "
        "mối.\n",
        date(2019, 11, 12),
        ["172: 2018-01-01 – 2019-10-31"],
    ),
    (
        "Tinh gọn ở Lai Châu\nTừ đầu năm 2018 đến hết tháng 10, tỉnh Lai Châu giảm 172 đầu mối.\n",
        date(2018, 11, 12),
        ["172: 2018-01-01 – 2018-10-31"],
    ),
]
BEHIND_COMMAS: list[Case] = [
    # a list of nouns before the time does not part it from the figure
    (
        "Cán bộ Khánh Hòa\nTừ đầu năm 2018, tỉnh Khánh Hòa luân chuyển 64 cán bộ. Toàn tỉnh cũng "
        "cử 3.260 cán bộ, công chức đi học các lớp lý luận, nghiệp vụ trong năm 2020.\n",
        date(2021, 6, 15),
        ["64: 2018-01-01 – 2021-06-15", "3260: 2020-01-01 – 2020-12-31"],
    ),
    # what inspections of a year found is of that year, what follows self-criticism is not
    (
        "Kỷ cương ở Yên Bái\nTừ năm 2017 đến năm 2019, tỉnh Yên Bái kỷ luật 210 đảng viên. Qua "
        "kiểm tra năm 2018, các cấp ủy kết luận 38 đảng viên có vi phạm.\n",
        date(2019, 11, 15),
        ["210: 2017-01-01 – 2019-11-15", "38: 2018-01-01 – 2018-12-31"],
    ),
    # from how many at the beginning of a year
    (
        "Một người hai vai\nTừ chỗ 211 bí thư chi bộ kiêm trưởng thôn đầu năm 2017, nay tỉnh Yên "
        "Bái đã có 1.022 bí thư chi bộ kiêm trưởng thôn.\n",
        date(2019, 11, 15),
        ["211: … – 2017-01-01", "1022: … – 2019-11-15"],
    ),
    # the day of a count
    (
        "Trước đại hội\nTheo thống kê ngày 31/5/2020, Đảng bộ tỉnh Kon Tum có 30.118 đảng viên.\n",
        date(2020, 8, 10),
        ["30118: … – 2020-05-31"],
    ),
]
MONTH_BY_MONTH: list[Case] = [
    # a share "đến tháng 9" beside that of another month is of one month too
    (
        "Một cửa ở Gia Lai\nTháng 7/2025, hồ sơ đúng hạn của tỉnh Gia Lai là 89,6%. Đến tháng "
        "5/2026, hồ sơ đúng hạn đã là 98,6%.\n",
        date(2026, 6, 18),
        ["89.6: 2025-07-01 – 2025-07-31", "98.6: 2026-05-01 – 2026-05-31"],
    ),
    # alone it is of all months until then
    (
        "Một cửa ở Hải Dương\nĐến tháng 4, hồ sơ đúng hạn của tỉnh Hải Dương đạt 98,5%.\n",
        date(2022, 5, 10),
        ["98.5: 2022-01-01 – 2022-04-30"],
    ),
]
DAYS_OF_MEETINGS: list[Case] = [
    # both days of a session, which the lead names
    (
        "Kỳ họp của Ủy ban Kiểm tra Tỉnh ủy Ninh Thuận\nNgày 16 và 17/5, Ủy ban Kiểm tra Tỉnh ủy "
        "Ninh Thuận họp kỳ thứ 24. Xét tính chất, mức độ, Ủy ban quyết định thi hành kỷ luật 4 "
        "đảng viên.\n",
        date(2023, 5, 18),
        ["4: 2023-05-16 – 2023-05-17"],
    ),
    # also in a report on nine months, below a letterhead with the day of signing
    (
        "THÔNG BÁO\nvề kỳ họp thứ 21 và kết quả 9 tháng năm 2024\nNha Trang, ngày 4/10/2024\nTrong "
        "hai ngày 2 và 3/10/2024, Ủy ban Kiểm tra Tỉnh ủy Khánh Hòa đã họp.\n9 tháng, các cấp ủy "
        "thi hành kỷ luật 120 đảng viên.\nỦy ban quyết định thi hành kỷ luật tại kỳ họp 2 tổ chức "
        "đảng và 5 đảng viên.\n",
        date(2024, 10, 4),
        [
            "120: 2024-01-01 – 2024-09-30",
            "2: 2024-10-02 – 2024-10-03",
            "5: 2024-10-02 – 2024-10-03",
        ],
    ),
    # a ceremony told behind its figure, beside what eleven months brought
    (
        "Kết nạp ở Hậu Giang\nTính tới cuối tháng 11, tỉnh Hậu Giang kết nạp 688 đảng viên. 58 "
        "đảng viên được trao Huy hiệu Đảng trong buổi lễ ngày 7/11.\n",
        date(2021, 12, 21),
        ["688: 2021-01-01 – 2021-11-30", "58: 2021-11-07 – 2021-11-07"],
    ),
    # the district Giao Thủy gives nobody a quota, and a superior's name parts no passive
    (
        "Trao Huy hiệu Đảng\nSáng 31/8, Huyện ủy Giao Thủy tổ chức lễ trao Huy hiệu Đảng cho 187 "
        "đảng viên.\n",
        date(2017, 8, 31),
        ["187: 2017-08-31 – 2017-08-31"],
    ),
    (
        "Trao Huy hiệu Đảng\nSáng nay, 212 đảng viên của huyện Ý Yên, tỉnh Nam Định được trao Huy "
        "hiệu Đảng.\n",
        date(2020, 2, 3),
        ["212: 2020-02-03 – 2020-02-03"],
    ),
]


@pytest.mark.parametrize(("text", "published", "expected"), PARTS_OF_YEARS)
def test_parts_of_years_are_told_behind_their_year(
    text: str, published: date | None, expected: list[str]
) -> None:
    assert times(text, published) == expected


@pytest.mark.parametrize(("text", "published", "expected"), BEHIND_COMMAS)
def test_a_comma_does_not_part_a_time_from_its_figure(
    text: str, published: date | None, expected: list[str]
) -> None:
    assert times(text, published) == expected


@pytest.mark.parametrize(("text", "published", "expected"), MONTH_BY_MONTH)
def test_shares_of_months_are_set_beside_each_other(
    text: str, published: date | None, expected: list[str]
) -> None:
    assert times(text, published) == expected


@pytest.mark.parametrize(("text", "published", "expected"), DAYS_OF_MEETINGS)
def test_deeds_of_a_meeting_are_of_its_days(
    text: str, published: date | None, expected: list[str]
) -> None:
    assert times(text, published) == expected
