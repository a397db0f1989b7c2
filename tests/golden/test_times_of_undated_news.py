"""When the figures of news without a day are of, and those of digests of several stories.

A case is a text and its coded figures with the ends of their periods; where nobody says of what
year a figure is, it has no period.
"""

import pytest

from tests.golden.figures import times, told

Case = tuple[str, list[str]]

UNDATED: list[Case] = [
    # nor the one in which what it is on was founded
    (
        "Chi bộ ở xưởng may\nNgày 20-10, chi bộ Công ty May Đại Việt ở Hà Nam kết nạp 4 đảng viên."
        "\nCông ty May Đại Việt thành lập chi bộ vào năm 2012, với 5 người.\n",
        ["4: … – …"],
    ),
    (
        "Thôn Đoài\nThôn Đoài, xã Tân Hưng, huyện Vĩnh Bảo được thành lập từ năm 1993. Chi bộ thôn "
        "cũng ra đời khi ấy, các đảng viên là thợ lò. Hiện nay, thôn có 120 hộ. Chi bộ thôn có 33 "
        "đảng viên.\n",
        ["33: … – …"],
    ),
    # nor is a year that only tells what there was before there was as much as now
    (
        "Đảng bộ Hà Giang\nNăm 1998 (khi mới chia tách), Đảng bộ tỉnh Hà Giang có 310 tổ chức cơ "
        "sở đảng. Hiện tại, Đảng bộ tỉnh có 402 tổ chức cơ sở đảng.\n",
        ["310: 1998-01-01 – 1998-12-31", "402: … – …"],
    ),
    # the day of a paper behind its number is not that of the text
    (
        "Ninh Bình thi hành kỷ luật đảng\nThực hiện Quy định số 22-QĐ/TW, ngày 28/7/2021 của Ban "
        "Chấp hành Trung ương, 6 tháng đầu năm, các cấp ủy trong tỉnh kỷ luật 45 đảng viên.\n",
        ["45: … – …"],
    ),
    # nor is the year up to which a plan runs
    (
        "Cao Bằng kết nạp đảng viên\nTheo kế hoạch đến năm 2025, mỗi năm tỉnh tăng tỷ lệ kết nạp. "
        "Quý I, toàn tỉnh kết nạp 96 đảng viên.\n",
        ["96: … – …"],
    ),
    # "năm nay" is set apart from the year told before it
    (
        "Chuyển biến ở Thái Bình\nNăm 2018, toàn tỉnh kết nạp 1.900 đảng viên. Năm nay, đến hết "
        "tháng 8, toàn tỉnh kết nạp 1.312 đảng viên.\n",
        ["1900: 2018-01-01 – 2018-12-31", "1312: … – …"],
    ),
    (
        "Doanh nghiệp ở Vĩnh Phúc\nTái lập tỉnh năm 1997, Vĩnh Phúc có ít doanh nghiệp. Năm nay, "
        "toàn tỉnh thành lập 56 tổ chức đảng trong doanh nghiệp tư nhân.\n",
        ["56: … – …"],
    ),
    # a part of a year that nobody names is not of the years spoken of before
    (
        "Bình Thuận kỷ luật cán bộ\nTại kỳ họp thứ 12, Ủy ban Kiểm tra Tỉnh ủy xem xét vi phạm "
        "trong nhiệm kỳ 2015 - 2020. Từ đầu năm đến nay, các cấp ủy kỷ luật 23 đảng viên.\n",
        ["23: … – …"],
    ),
    (
        "Lai Châu sắp xếp trường học\nGiai đoạn 2015 - 2021, tỉnh sáp nhập nhiều trường. Trong 6 "
        "tháng đầu năm, tỉnh tinh giản 35 biên chế.\n",
        ["35: … – …"],
    ),
    # what an aim of a year is met by so far is of that year
    (
        "Sơn La kết nạp đảng viên mới\n9 tháng đầu năm, toàn tỉnh kết nạp 812 đảng viên, đạt 70% "
        "kế hoạch năm 2016.\n",
        ["812: 2016-01-01 – 2016-09-30"],
    ),
    # three years do not fit into the month in which they began
    (
        "Ninh Thuận sắp xếp bộ máy\nTháng 6/2018, Tỉnh ủy Ninh Thuận ban hành Đề án 01. Sau 3 năm "
        "triển khai thực hiện, tỉnh tinh giản 720 biên chế.\n",
        ["720: … – …"],
    ),
]

DIGESTS: list[Case] = [
    (
        "TIN VẮN\nLÀO CAI. Ngày 16/5/2023, Huyện ủy Bát Xát trao Huy hiệu Đảng cho 12 đảng viên.\n"
        "HÀ GIANG. Huyện ủy Quang Bình kết nạp 85 đảng viên mới.\nYÊN BÁI. Quý I/2023, các cấp ủy "
        "kiểm tra 74 tổ chức đảng.\nSƠN LA. Các cấp ủy kỷ luật 19 đảng viên.\n",
        [
            "12: 2023-05-16 – 2023-05-16",
            "85: … – …",
            "74: 2023-01-01 – 2023-03-31",
            "19: … – …",
        ],
    ),
    (
        "Tin các tỉnh\n* Nghệ An: 6 tháng đầu năm 2022, toàn tỉnh kết nạp 1.320 đảng viên.\n* Hà "
        "Tĩnh: Năm 2021, toàn tỉnh kết nạp 834 đảng viên.\n* Quảng Bình: Toàn tỉnh kỷ luật 61 đảng "
        "viên.\n",
        ["1320: 2022-01-01 – 2022-06-30", "834: 2021-01-01 – 2021-12-31", "61: … – …"],
    ),
    # headlines of the stories
    (
        "Hải Dương tinh giản biên chế\nNăm 2019, Hải Dương tinh giản 420 biên chế.\nHưng Yên kết "
        "nạp đảng viên mới\nTỉnh Hưng Yên đã kết nạp 51 đảng viên.\nNam Định tăng cường kiểm tra\n"
        "Các cấp ủy tỉnh Nam Định kiểm tra 207 đảng viên.\n",
        ["420: 2019-01-01 – 2019-12-31", "51: … – …", "207: … – …"],
    ),
    # what stands above all notes holds for each
    (
        "Kết nạp đảng viên năm 2022 ở vùng núi\nHà Giang: Toàn tỉnh kết nạp 1.812 đảng viên.\nLai "
        "Châu: Quý I, tỉnh kết nạp 96 đảng viên.\nSơn La: Toàn tỉnh kết nạp 1.904 đảng viên.\n",
        [
            "1812: 2022-01-01 – 2022-12-31",
            "96: 2022-01-01 – 2022-03-31",
            "1904: 2022-01-01 – 2022-12-31",
        ],
    ),
]

SUMS: list[Case] = [
    (
        "Báo cáo công tác xây dựng Đảng năm 2023 của Tỉnh ủy Hậu Giang\n3 năm 2021 - 2023, toàn "
        "tỉnh kết nạp 1.320 đảng viên. Các cấp ủy kiểm tra 402 tổ chức đảng.\n",
        ["1320: 2021-01-01 – 2023-12-31", "402: 2023-01-01 – 2023-12-31"],
    ),
]


@pytest.mark.parametrize("case", UNDATED)
def test_a_year_told_of_something_else_is_not_that_of_undated_news(case: Case) -> None:
    text, figures = case
    assert times(text, None) == figures


@pytest.mark.parametrize("case", DIGESTS)
def test_a_story_of_a_digest_does_not_date_the_next(case: Case) -> None:
    text, figures = case
    assert times(text, None) == figures


@pytest.mark.parametrize("case", SUMS)
def test_a_sum_of_years_in_a_yearly_report_is_of_its_own_sentence(case: Case) -> None:
    text, figures = case
    assert times(text, None) == figures


@pytest.mark.parametrize(
    ("clause", "qualifier"),
    [
        ("ước kết nạp 400 đảng viên", "estimated"),
        ("ước cả năm kết nạp 400 đảng viên", "estimated"),
        ("ước cả năm 2024, toàn tỉnh kết nạp 400 đảng viên", "estimated"),
        ("ước kết nạp 400 đảng viên trở lên", "at_least"),
        ("theo quy ước kết nạp 400 đảng viên", "exact"),
    ],
)
def test_an_estimate_told_before_its_deed_bounds_the_figure(clause: str, qualifier: str) -> None:
    found = told(f"Công tác Đảng tỉnh Lâm Đồng năm 2024\nNăm 2024, toàn tỉnh {clause}.\n")
    assert [one.qualifier for one in found] == [qualifier]
