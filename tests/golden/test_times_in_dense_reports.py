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
]


@pytest.mark.parametrize(("text", "day", "expected"), TEXTS, ids=[one[0][:40] for one in TEXTS])
def test_each_figure_of_a_report_is_of_its_time(
    text: str, day: date | None, expected: list[str]
) -> None:
    found = times(text, day)
    assert [one for one in expected if one not in found] == []
