"""Plain news: totals parted by years, anniversaries, who is only given or told something.

Each text is our own; the figures are read off it by hand, in the order of the text.
"""

from datetime import date

import pytest

from tests.golden.figures import in_full, placed, times, told

DAY = date(2018, 11, 9)

TIMES: list[tuple[str, list[str]]] = [
    # what parts a total by years says not when the total was
    (
        "Tỉnh Trà Vinh đã tinh giản 219 người (năm 2016: 57 người; năm 2017: 62; năm 2018: 100).",
        [
            "219: … – …",
            "57: 2016-01-01 – 2016-12-31",
            "62: 2017-01-01 – 2017-12-31",
            "100: 2018-01-01 – 2018-12-31",
        ],
    ),
    (
        "Tỉnh Trà Vinh tinh giản 219 người: năm 2016 là 119 người, năm 2017 là 100 người.",
        ["219: … – …", "119: 2016-01-01 – 2016-12-31", "100: 2017-01-01 – 2017-12-31"],
    ),
    (
        "Tỉnh Trà Vinh tinh giản 219 người, gồm năm 2016: 119 người và năm 2017: 100 người.",
        ["219: … – …", "119: 2016-01-01 – 2016-12-31", "100: 2017-01-01 – 2017-12-31"],
    ),
    (
        "Trà Vinh cho biết số người được tinh giản (từ năm 2016 đến năm 2017) là 219 người.",
        ["219: 2016-01-01 – 2017-12-31"],
    ),
    # the label of a number behind "và" is not the time of the number before
    (
        "Từ năm 2016 đến nay, tỉnh Trà Vinh tinh giản 319 biên chế (năm 2016: 57 người; "
        "năm 2017: 62 người và 10 tháng đầu năm 2018: 200 người).",
        [
            "319: 2016-01-01 – 2018-11-09",
            "57: 2016-01-01 – 2016-12-31",
            "62: 2017-01-01 – 2017-12-31",
            "200: 2018-01-01 – 2018-10-31",
        ],
    ),
    # a year until which somebody will do something is no year of a plan
    (
        "Trà Vinh tinh gọn bộ máy\n\nTheo kế hoạch thì đến năm 2021, tỉnh Trà Vinh sẽ giảm 900 "
        "biên chế.",
        ["900: … – 2021-12-31"],
    ),
    (
        "Trà Vinh tinh gọn bộ máy\n\nTỉnh giảm 12 phòng năm 2017, sẽ giảm 900 biên chế đến năm "
        "2021.",
        ["12: 2017-01-01 – 2017-12-31", "900: … – 2021-12-31"],
    ),
    # the years of an anniversary
    (
        "Đảng bộ tỉnh Trà Vinh gặp mặt\n\nTỉnh ủy tổ chức kỷ niệm 70 năm Ngày truyền thống ngành "
        "Kiểm tra (16/10/1948 - 16/10/2018).\n\nĐảng bộ tỉnh có 38.200 đảng viên. Các cấp ủy đã "
        "kỷ luật 64 đảng viên.",
        ["38200: … – 2018-11-09", "64: … – …"],
    ),
    # a term at the end of a sentence is that of all of it, behind a committee of the committee
    (
        "112 người bị khai trừ trong hơn 900 đảng viên bị kỷ luật ở Trà Vinh, nhiệm kỳ 2010-2015.",
        ["112: 2010-01-01 – 2015-12-31", "900: 2010-01-01 – 2015-12-31"],
    ),
    (
        "Trà Vinh vừa kỷ luật 2 cán bộ là ủy viên Ban Thường vụ Huyện ủy Cầu Kè, "
        "nhiệm kỳ 2010 - 2015.",
        ["2: … – …"],
    ),
]

PLACES: list[tuple[str, list[str]]] = [
    (
        "Thêm 7 biên chế cho huyện Lý Sơn\n\nNăm 2015, Quảng Ngãi sẽ giảm 27 biên chế so với năm "
        "2014 nhưng tăng 7 chỉ tiêu với UBND huyện đảo Lý Sơn.\n\nTheo tờ trình, biên chế của tỉnh "
        "là 2.525 người, giảm 27 biên chế.",
        ["51 staff_positions_cut 27 planned", "51 staff_positions_cut 27 planned"],
    ),
    (
        "Giảm biên chế\n\nGiai đoạn 2016 - 2018, cả nước giảm được 86.300 biên chế. Con số này "
        "được các tỉnh báo cáo về Bộ Nội vụ, gồm 40.500 người được tinh giản theo Nghị định 108.",
        ["-- staff_positions_cut 86300 @cả nước", "-- staff_positions_cut 40500 @cả nước"],
    ),
    (
        "Sắp xếp đơn vị sự nghiệp của Đà Nẵng\n\nSở Văn hóa và Thể thao thống nhất với Sở Nội vụ "
        "sắp xếp, đã giảm 6 đơn vị.",
        ["48 bodies_cut 6 @Sở Văn hóa và Thể thao"],
    ),
    (
        "Lạc Thủy kỷ luật 9 đảng viên\n\nỦy ban Kiểm tra Huyện ủy Lạc Thủy vừa khiển trách 9 đảng "
        "viên. Trước đó, Hòa Bình kỷ luật 19 đảng viên (15 người thuộc Đảng ủy Khối các cơ quan "
        "tỉnh và 4 người ở huyện Kim Bôi).",
        [
            "17 party_members_disciplined 9 @Lạc Thủy",
            "17 party_members_disciplined 9 @Lạc Thủy [khiển trách (ủy ban kiểm tra cấp huyện)]",
            "17 party_members_disciplined 19",
            "17 party_members_disciplined 15 @Đảng ủy Khối các cơ quan tỉnh",
            "17 party_members_disciplined 4 @Kim Bôi",
        ],
    ),
    (
        "Tổng cục Hải quan đã sắp xếp lại đội thuộc Chi cục Hải quan của 34/35 Cục Hải quan và Cục "
        "Kiểm định Hải quan, giảm được 209 đội.",
        ["-- bodies_cut 209 @Tổng cục Hải quan"],
    ),
]

FIGURES: list[tuple[str, list[str]]] = [
    # parts of what is still to be done, told in the next sentence
    (
        "Toàn tỉnh Thanh Hóa sẽ giảm 16 phòng. Trong đó, Sở Y tế giảm 4 phòng; Sở Nội vụ 2 phòng.",
        [
            "bodies_cut 16 planned",
            "bodies_cut 4 planned @Sở Y tế",
            "bodies_cut 2 planned @Sở Nội vụ",
        ],
    ),
    (
        "Toàn tỉnh Lạng Sơn có 16 xã phải sáp nhập. Trong đó huyện Bắc Sơn có 4 xã.",
        [
            "administrative_units_before 16 planned",
            "administrative_units_before 4 planned @Bắc Sơn",
        ],
    ),
    (
        "Từ nay đến năm 2021, thành phố Cần Thơ sẽ giảm 210 biên chế. Mỗi năm giảm từ 60 - 90 "
        "người so với năm trước.",
        ["staff_positions_cut 210 planned", "staff_positions_cut 60 planned"],
    ),
    # only the place sets them apart, and they were admitted
    (
        "Tỉnh Thanh Hóa đã kết nạp 160 đảng viên. Trong đó, huyện Nga Sơn 40 đảng viên; huyện Hà "
        "Trung 20.",
        [
            "party_members_admitted 160",
            "party_members_admitted 40 @Nga Sơn",
            "party_members_admitted 20 @Hà Trung",
        ],
    ),
    # a percent behind the deed that names what is cut
    (
        "Tỉnh Thanh Hóa đã tinh giản biên chế khoảng 11%, tương đương 7.000 công chức, viên chức.",
        ["staff_positions_cut 7000%11"],
    ),
    ("Tỉnh Thanh Hóa đã giảm biên chế được 8,5%.", ["staff_positions_cut %8.5"]),
    # what is put to a council is only planned
    (
        "Năm 2016, UBND tỉnh Trà Vinh đã trình HĐND tỉnh giảm 5% biên chế hành chính.",
        ["staff_positions_cut %5 planned"],
    ),
    # who had a decision is rotated, who was only to be and won a vote is not
    (
        "Tỉnh ủy Đồng Nai cho biết hai bí thư về tỉnh chờ nhận nhiệm vụ, 4 lãnh đạo huyện khác "
        "cũng có quyết định luân chuyển.",
        ["officials_rotated 4"],
    ),
    # members among the workers of a province are not all that its committee has
    ("Tỉnh Kiên Giang có 4.120 công nhân, trong đó có 620 đảng viên.", []),
    ("Tại Bến Tre, có 11 cán bộ trong danh sách luân chuyển trúng cử vào cấp ủy.", []),
]


@pytest.mark.parametrize(("text", "expected"), TIMES)
def test_a_figure_of_plain_news_has_its_own_time(text: str, expected: list[str]) -> None:
    assert times(text, DAY) == expected


@pytest.mark.parametrize(("text", "expected"), PLACES)
def test_a_figure_of_plain_news_has_its_own_place(text: str, expected: list[str]) -> None:
    assert placed(text) == expected


@pytest.mark.parametrize(("text", "expected"), FIGURES)
def test_figures_of_plain_news_are_read_as_they_are_meant(text: str, expected: list[str]) -> None:
    assert [in_full(one) for one in told(text)] == expected
