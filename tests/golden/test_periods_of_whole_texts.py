"""When figures hold by the text as a whole: its day, its report, and what it tells of before.

A case is a text, its day, and its coded figures with the ends of their periods.
"""

from datetime import date

import pytest

from tests.golden.figures import times

Case = tuple[str, date | None, list[str]]


HEADS: list[Case] = [
    # a meeting named by its month tells of all months so far, if it says so
    (
        "Huyện ủy Lộc Bình giao ban công tác tháng 5\nSáng 6/6, Huyện ủy Lộc Bình (Lạng Sơn) giao "
        "ban với các đảng ủy trực thuộc.\nBáo cáo nêu, 5 tháng đầu năm 2023, toàn huyện kết nạp 41 "
        "đảng viên.\nCác cấp ủy kiểm tra 12 tổ chức đảng, kỷ luật 7 đảng viên.\n",
        date(2023, 6, 7),
        [
            "41: 2023-01-01 – 2023-05-31",
            "12: 2023-01-01 – 2023-05-31",
            "7: 2023-01-01 – 2023-05-31",
        ],
    ),
    # a review of half a term goes as far as its lead says, though it is told of months later
    (
        "Hơn 900 đảng viên Lạng Sơn bị kỷ luật\nTheo báo cáo sơ kết nửa nhiệm kỳ 2015 - 2020 của "
        "Tỉnh ủy Lạng Sơn, tính từ đầu nhiệm kỳ đến ngày 30/6/2018, các cấp ủy kiểm tra 1.206 tổ "
        "chức đảng.\n\nUBKT các cấp kỷ luật 94 đảng viên.\n",
        date(2018, 9, 4),
        [
            "900: 2015-01-01 – 2018-06-30",
            "1206: 2015-01-01 – 2018-06-30",
            "94: 2015-01-01 – 2018-06-30",
        ],
    ),
    (
        "Giao ban công tác kiểm tra tháng 5\nSáng 6/6, UBKT Tỉnh ủy Lạng Sơn giao ban.\nTrong "
        "tháng, các cấp ủy kỷ luật 7 đảng viên. Lũy kế 5 tháng, đã kỷ luật 33 đảng viên.\n",
        date(2023, 6, 7),
        ["7: 2023-05-01 – 2023-05-31", "33: 2023-01-01 – 2023-05-31"],
    ),
    # a meeting of January opens a year of which nothing is told yet
    (
        "Lạng Sơn triển khai công tác xây dựng Đảng năm 2023\nNgày 5/1, Tỉnh ủy Lạng Sơn triển "
        "khai nhiệm vụ năm 2023.\nNăm qua, toàn tỉnh kết nạp 1.912 đảng viên. Các cấp ủy kỷ luật "
        "141 đảng viên.\n",
        date(2023, 1, 6),
        ["1912: 2022-01-01 – 2022-12-31", "141: 2022-01-01 – 2022-12-31"],
    ),
    (
        "Kế hoạch phát triển đảng viên năm 2023 của tỉnh Lạng Sơn\nChỉ tiêu: kết nạp 1.900 đảng "
        "viên.\n",
        date(2023, 1, 6),
        ["1900: 2023-01-01 – 2023-12-31"],
    ),
    # what is reviewed after some years begins where the lead says
    (
        "Lạng Sơn sơ kết 5 năm thực hiện Nghị quyết số 18-NQ/TW\nSáng 12/10, Tỉnh ủy Lạng Sơn sơ "
        "kết 5 năm thực hiện Nghị quyết.\nTừ năm 2017 đến nay, toàn tỉnh giảm 210 đầu mối. Năm "
        "2019, riêng ngành giáo dục giảm 44 trường.\nHội nghị rút ra 4 bài học kinh nghiệm.\n",
        date(2022, 10, 13),
        [
            "210: 2017-01-01 – 2022-10-12",
            "44: 2019-01-01 – 2019-12-31",
            "4: 2017-01-01 – 2022-10-12",
        ],
    ),
    (
        "Lạng Sơn sơ kết 2 năm thực hiện Nghị quyết số 21-NQ/TW\nSáng 12/10, Tỉnh ủy Lạng Sơn sơ "
        "kết 2 năm thực hiện Nghị quyết. Từ năm 2010 đến nay, toàn tỉnh tổ chức 210 lớp. \nNăm "
        "2023, toàn tỉnh kết nạp 1.802 đảng viên. Hội nghị rút ra 4 bài học kinh nghiệm.\n",
        date(2024, 10, 13),
        ["1802: 2023-01-01 – 2023-12-31", "4: 2023-01-01 – 2023-12-31"],
    ),
    # a note that says how far all is counted
    (
        "Báo cáo tóm tắt\nSơ kết 5 năm sắp xếp bộ máy của tỉnh Lạng Sơn\n(Số liệu từ đầu năm 2018 "
        "đến ngày 30/9/2022)\nToàn tỉnh giảm 96 phòng.\n",
        None,
        ["96: 2018-01-01 – 2022-09-30"],
    ),
    # a year in parentheses is beside what a text tells of
    (
        "Đảng bộ tỉnh Lạng Sơn có 12 đảng bộ trực thuộc. Tổng số đảng viên hiện có 64.296 đồng chí "
        "(năm 1997, Đảng bộ tỉnh có 37.110 đảng viên).\nSố chi bộ là 3.114.\n",
        None,
        ["12: … – …", "64296: … – …", "37110: 1997-01-01 – 1997-12-31", "3114: … – …"],
    ),
    # a title that opens with months
    (
        "6 tháng: toàn tỉnh tinh giản 271 biên chế\nTỉnh Lạng Sơn tinh giản 271 biên chế.\n",
        date(2019, 7, 11),
        ["271: 2019-01-01 – 2019-06-30", "271: 2019-01-01 – 2019-06-30"],
    ),
    # aims keep their year, however far results are told
    (
        "Khó kết nạp đảng viên\nNăm 2020, Đảng bộ T.P Lạng Sơn đề ra chỉ tiêu kết nạp 450 đảng "
        "viên. Từ đầu năm đến nay, Đảng bộ kết nạp 360 đảng viên.\n",
        date(2020, 11, 20),
        ["450: 2020-01-01 – 2020-12-31", "360: 2020-01-01 – 2020-11-20"],
    ),
    (
        "Nửa nhiệm kỳ nhìn lại\nĐại hội Đảng bộ huyện Lộc Bình (Lạng Sơn) nhiệm kỳ 2020 - 2025 đề "
        "ra chỉ tiêu kết nạp 500 đảng viên.\nQua nửa nhiệm kỳ, huyện đã kết nạp 288 đảng viên.\n",
        date(2023, 2, 14),
        ["500: 2020-01-01 – 2025-12-31", "288: 2020-01-01 – 2023-02-14"],
    ),
    # the year for which an aim was set, however many set it, is not that of the parts
    (
        "Cần Thơ kết nạp đảng viên\nTừ đầu năm đến nay, Đảng bộ thành phố Cần Thơ kết nạp 1.614 "
        "đảng viên, đạt 74,38% chỉ tiêu của các quận ủy, huyện ủy, đảng ủy trực thuộc đề ra trong "
        "năm 2017. Đảng bộ quận Ô Môn kết nạp 121 đảng viên.\n",
        date(2017, 5, 28),
        ["1614: 2017-01-01 – 2017-05-28", "121: 2017-01-01 – 2017-05-28"],
    ),
    (
        "Cần Thơ kết nạp đảng viên\nTrong năm 2017, Đảng bộ quận Ô Môn (thành phố Cần Thơ) kết nạp "
        "121 đảng viên, đạt 101% chỉ tiêu đề ra.\n",
        date(2018, 5, 28),
        ["121: 2017-01-01 – 2017-12-31"],
    ),
    # a headline rounds what the text tells in full
    (
        "Bảo Lạc kết nạp hơn 1.100 đảng viên\nTừ năm 2006 đến năm 2015, huyện Bảo Lạc (Cao Bằng) "
        "kết nạp 1.107 đảng viên.\n",
        date(2016, 9, 13),
        ["1100: 2006-01-01 – 2015-12-31", "1107: 2006-01-01 – 2015-12-31"],
    ),
    (
        "Bảo Lạc kết nạp hơn 1.100 đảng viên\nNăm 2015, huyện Bảo Lạc (Cao Bằng) kết nạp 207 đảng "
        "viên.\n",
        date(2016, 9, 13),
        ["1100: … – …", "207: 2015-01-01 – 2015-12-31"],
    ),
    # the years of an aim, and of what began, are not those of what comes next
    (
        "Cao Bằng đặt mục tiêu kết nạp đảng viên giai đoạn 2020 - 2025 từ 7.000 đến 9.000 người.\n"
        "Đến nay, Đảng bộ tỉnh có 31 đảng bộ trực thuộc.\n",
        None,
        ["7000: 2020-01-01 – 2025-12-31", "31: … – …"],
    ),
    (
        "Cao Bằng tinh gọn bộ máy\nTỉnh bắt tay vào việc từ rất sớm. Đặc biệt, năm 2015, tỉnh khởi "
        "động một đề án.\nĐề án này giúp tỉnh Cao Bằng tinh giản 390 biên chế.\n",
        date(2024, 12, 10),
        ["390: … – …"],
    ),
    (
        "Cao Bằng tinh gọn bộ máy\nHuyện nào cũng có đề án. Năm 2015, tỉnh Cao Bằng giảm 44 "
        "phòng.\nCác huyện tinh giản 390 biên chế.\n",
        date(2024, 12, 10),
        ["44: 2015-01-01 – 2015-12-31", "390: 2015-01-01 – 2015-12-31"],
    ),
    # a term that is under way goes to its end where only its beginning was told up to now
    (
        "Doanh nghiệp có chi bộ\nTừ đầu nhiệm kỳ 2020-2025 đến nay, tỉnh Lạng Sơn kết nạp 1.054 "
        "đảng viên.\nTrong nhiệm kỳ này, đã kết nạp 6 chủ doanh nghiệp vào Đảng.\n",
        date(2024, 7, 29),
        ["1054: 2020-01-01 – 2024-07-29", "6: 2020-01-01 – 2024-07-29"],
    ),
    # what the year has brought so far goes on behind who said so, in a report on a quarter
    (
        "UBKT Tỉnh ủy Khánh Hòa giao ban công tác kiểm tra, giám sát quý III\n\nSáng 22-9, UBKT "
        "Tỉnh ủy Khánh Hòa tổ chức hội nghị giao ban quý III/2022 với các huyện ủy.\n\nTheo báo "
        "cáo của UBKT Tỉnh ủy, từ đầu năm đến nay, Ban Thường vụ Tỉnh ủy đã kiểm tra 24 tổ chức "
        "đảng. Cấp ủy các cấp đã kiểm tra 158 tổ chức đảng.\n",
        None,
        ["24: 2022-01-01 – 2022-09-30", "158: 2022-01-01 – 2022-09-30"],
    ),
]
HELD = "\nToàn tỉnh hiện có 712 tổ chức cơ sở đảng.\n"
MEETINGS = [
    "Sáng nay (13/7), Tỉnh ủy Thái Bình giao ban.",
    "Hôm qua (13/7), Tỉnh ủy Thái Bình họp.",
    "Chiều qua, Tỉnh ủy Thái Bình họp giao ban.",
    "Hôm qua, Tỉnh ủy Thái Bình họp giao ban.",
    "Tỉnh ủy Thái Bình vừa có hội nghị giao ban vào chiều thứ Năm (13/7).",
    "Tại hội nghị diễn ra hôm 13/7, Tỉnh ủy Thái Bình nghe báo cáo.",
]
NO_MEETINGS = [
    "Tỉnh ủy Thái Bình cho biết chiều qua trời mưa to.",
    "Tỉnh ủy Thái Bình chuẩn bị kỷ niệm ngày 13/7.",
    "Hôm qua (13/5), Tỉnh ủy Thái Bình họp.",
]

STOCKS: list[Case] = [
    # what there is, there is on the day of a text that no title gives a time
    (
        "Lối ra cho chi bộ vùng cao\nTừ đầu nhiệm kỳ 2015 - 2020, huyện Mai Châu (Hòa Bình) kết "
        "nạp 312 đảng viên.\nỞ huyện này, 91 trên 138 xóm có bí thư chi bộ kiêm trưởng xóm.\n",
        date(2018, 11, 14),
        ["312: 2015-01-01 – 2018-11-14", "91: … – 2018-11-14"],
    ),
    (
        "Một cửa về gần dân\nNăm 2023, tỉnh Hòa Bình cắt giảm 62 thủ tục hành chính. Chủ tịch UBND "
        "tỉnh ủy quyền cho các sở giải quyết 305 thủ tục hành chính.\n",
        date(2024, 5, 21),
        ["62: 2023-01-01 – 2023-12-31", "305: … – 2024-05-21"],
    ),
    # unless its own sentence says when
    (
        "Đảng bộ Mai Châu lớn thêm\nNăm ngoái, huyện Mai Châu (Hòa Bình) có 8.120 đảng viên. Đầu "
        "nhiệm kỳ, huyện có 311 chi bộ.\nNhiệm kỳ 2020 - 2025, huyện kết nạp 402 đảng viên.\n",
        date(2023, 9, 14),
        [
            "8120: 2022-01-01 – 2022-12-31",
            "311: … – 2020-12-31",
            "402: 2020-01-01 – 2023-09-14",
        ],
    ),
    (
        "Phỏng vấn Trưởng ban Tổ chức Huyện ủy Mai Châu\nPV: Năm 2022, huyện kết nạp ra sao?\nÔng "
        "Hà Công Tín: Huyện Mai Châu (Hòa Bình) kết nạp 118 đảng viên.\nPV: Năm 2023 huyện đặt "
        "mục tiêu gì?\nÔng Hà Công Tín: Kết nạp 125 đảng viên.\n",
        date(2023, 2, 20),
        ["118: 2022-01-01 – 2022-12-31", "125: 2023-01-01 – 2023-12-31"],
    ),
    # but a report counts it on its last day, and what a day was told for goes on with it
    (
        "Báo cáo công tác xây dựng Đảng 6 tháng đầu năm 2023 của tỉnh Hòa Bình\nĐảng bộ tỉnh có "
        "612 tổ chức cơ sở đảng.\n",
        date(2023, 7, 13),
        ["612: 2023-01-01 – 2023-06-30"],
    ),
    (
        "Chi bộ ở Hòa Bình\nTính đến 30/6/2023, Đảng bộ tỉnh Hòa Bình có 612 tổ chức cơ sở đảng. "
        "Số đảng viên là 61.204.\n",
        date(2023, 7, 13),
        ["612: … – 2023-06-30", "61204: … – 2023-06-30"],
    ),
    (
        "Đảng bộ Hòa Bình lớn thêm\nNăm 2022, tỉnh Hòa Bình kết nạp 1.310 đảng viên. Đảng bộ tỉnh "
        "có 61.204 đảng viên.\n",
        date(2023, 1, 19),
        ["1310: 2022-01-01 – 2022-12-31", "61204: 2022-01-01 – 2022-12-31"],
    ),
    # the day up to which one thing is counted in passing dates no deed after it
    (
        "Kiểm tra để ngăn ngừa\nTrong tháng 7, các cấp ủy ở Hòa Bình kiểm tra 46 tổ chức đảng.\n"
        "Qua kiểm tra, đến nay có 23 đảng viên vi phạm. Đồng thời, các cấp ủy giám sát 29 tổ chức "
        "đảng.\n",
        date(2018, 8, 10),
        ["46: 2018-07-01 – 2018-07-31", "23: … – 2018-08-10", "29: 2018-07-01 – 2018-07-31"],
    ),
    (
        "Kiểm tra để ngăn ngừa\nĐến nay, các cấp ủy ở Hòa Bình đã kiểm tra 46 tổ chức đảng. Các "
        "cấp ủy cũng giám sát 29 tổ chức đảng.\n",
        date(2018, 8, 10),
        ["46: … – 2018-08-10", "29: … – 2018-08-10"],
    ),
]

BEGUN: list[Case] = [
    # since what happened on a day that the text has told
    (
        "Thí điểm ở phường\nTừ ngày 1/7/2021, thành phố Hải Phòng thí điểm không tổ chức hội đồng "
        "nhân dân phường.\nTừ khi thí điểm đến hết năm 2023, các phường tinh giản 72 biên chế.\n",
        date(2024, 3, 29),
        ["72: 2021-07-01 – 2023-12-31"],
    ),
    (
        "Bộ máy ở phường\nTừ khi thí điểm đến hết năm 2023, các phường của thành phố Hải Phòng "
        "tinh giản 72 biên chế.\n",
        date(2024, 3, 29),
        ["72: … – 2023-12-31"],
    ),
    # the first of the years told
    (
        "Thi để chọn\nTỉnh Hà Nam thi tuyển lãnh đạo từ năm 2017. Năm đầu, tỉnh chỉ đưa ra thi 8 "
        "chức danh.\n",
        date(2018, 12, 25),
        ["8: 2017-01-01 – 2017-12-31"],
    ),
    # what the new offices handled, and what units there were before them
    (
        "Ba tuần chính quyền mới\nTừ ngày 1/7/2025, tỉnh Phú Thọ có 148 xã, phường. Trước đó, "
        "cả ba tỉnh cộng lại có 466 xã, phường, thị trấn.\nTính đến ngày 22/7, hồ sơ "
        "trả đúng hạn đạt 94,1%.\n",
        date(2025, 7, 25),
        [
            "148: 2025-07-01 – 2025-07-25",
            "466: … – 2025-06-30",
            "94.1: 2025-07-01 – 2025-07-22",
        ],
    ),
    # from new year, also where another paragraph has told of the term
    (
        "Bắc Giang kết nạp đảng viên\nLũy kế từ đầu nhiệm kỳ, tỉnh Bắc Giang lập 44 tổ chức đảng "
        "trong doanh nghiệp tư nhân.\nĐến giữa tháng 11, toàn Đảng bộ kết nạp 2.614 đảng viên.\n",
        date(2022, 11, 30),
        ["44: 2020-01-01 – 2022-11-30", "2614: 2022-01-01 – 2022-11-15"],
    ),
    # months that have just ended, in a text that looks back on the year before
    (
        "Sửa lỗi đến cùng\nKiểm điểm cuối năm 2022, Ban Thường vụ Tỉnh ủy Bắc Giang nhận 27 hạn "
        "chế. Qua mười tháng, 19 hạn chế đã được khắc phục.\n",
        date(2023, 11, 20),
        ["19: 2023-01-01 – 2023-10-31"],
    ),
    # from new year to the day of a text whose report is only guessed
    (
        "Cắt giấy tờ\nNăm 2016, tỉnh Bắc Giang bãi bỏ 63 thủ tục hành chính; từ đầu năm nay bãi bỏ "
        "thêm 48 thủ tục hành chính.\n",
        date(2017, 11, 24),
        ["63: 2016-01-01 – 2016-12-31", "48: 2017-01-01 – 2017-11-24"],
    ),
    # what years that are not over have brought, they have brought by the day of the text
    (
        "Phát triển đảng viên\nGiai đoạn 2021 - 2025, tỉnh Yên Bái đã cắt giảm 34 phòng. Mục tiêu "
        "nhiệm kỳ 2020 - 2025 là kết nạp 9.000 đảng viên. Năm 2023, kết nạp 1.480 đảng viên.\n",
        date(2023, 9, 20),
        [
            "34: 2021-01-01 – 2023-09-20",
            "9000: 2020-01-01 – 2025-12-31",
            "1480: 2023-01-01 – 2023-12-31",
        ],
    ),
]


@pytest.mark.parametrize(("text", "published", "expected"), [*HEADS, *STOCKS, *BEGUN])
def test_a_text_tells_when_its_figures_hold(
    text: str, published: date | None, expected: list[str]
) -> None:
    assert times(text, published) == expected


@pytest.mark.parametrize(
    ("lead", "day"),
    [*((lead, 13) for lead in MEETINGS), *((lead, 14) for lead in NO_MEETINGS)],
)
def test_a_stock_is_of_the_day_of_the_meeting(lead: str, day: int) -> None:
    text = f"Thái Bình củng cố tổ chức đảng\n{lead}{HELD}"
    assert times(text, date(2023, 7, 14)) == [f"712: … – 2023-07-{day}"]
