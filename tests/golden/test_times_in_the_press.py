"""Times as the press words them, leaning on the day of the text or on what it told before."""

from datetime import date

import pytest

from tests.golden.figures import times

TITLE = "Chuyện phát triển Đảng ở Văn Yên\n"
JULY, MARCH = date(2023, 7, 14), date(2024, 3, 8)

WORDINGS = [
    ("Kể từ đầu năm", "2023-01-01 – 2023-07-14"),
    ("Nửa năm đầu", "2023-01-01 – 2023-06-30"),
    ("Sáu tháng vừa qua", "2023-01-01 – 2023-06-30"),
    ("Đầu tháng 7", "2023-07-01 – 2023-07-31"),
    ("Cuối tháng 6", "2023-06-01 – 2023-06-30"),
    ("Từ tháng 3 năm ngoái", "2022-03-01 – 2023-07-14"),
    ("Tháng 3 năm ngoái", "2022-03-01 – 2022-03-31"),
    ("Tháng 10 năm trước", "2022-10-01 – 2022-10-31"),
    ("Đầu năm nay", "2023-01-01 – 2023-07-14"),
    ("Những tháng đầu năm", "2023-01-01 – 2023-07-14"),
    ("Mấy tháng đầu năm", "2023-01-01 – 2023-07-14"),
    ("Năm kia", "2021-01-01 – 2021-12-31"),
    ("Hai năm nay", "… – 2023-07-14"),
    ("Mấy năm nay", "… – …"),
    ("Những năm gần đây", "… – …"),
    ("Từ năm ngoái đến nay", "2022-01-01 – 2023-07-14"),
    ("Từ đầu năm ngoái", "2022-01-01 – 2023-07-14"),
    ("Từ năm 2021 trở lại đây", "2021-01-01 – 2023-07-14"),
    ("Từ năm 2021 đến hết năm ngoái", "2021-01-01 – 2022-12-31"),
    ("Từ đầu nhiệm kỳ đến giờ", "2020-01-01 – 2023-07-14"),
    ("Hơn nửa nhiệm kỳ qua", "2020-01-01 – 2023-07-14"),
    ("Hồi 2021", "2021-01-01 – 2021-12-31"),
    ("Trong 2021", "2021-01-01 – 2021-12-31"),
    ("Bốn tháng đầu năm ngoái", "2022-01-01 – 2022-04-30"),
    ("4 tháng cuối năm ngoái", "2022-09-01 – 2022-12-31"),
]
"""What opens a sentence of 14 July 2023 before "huyện Văn Yên kết nạp 77 đảng viên"."""

BESIDE_OTHERS = [
    (
        "Năm 2022, huyện kết nạp 61 đảng viên. Sang năm 2023, con số ấy nhích lên 77.",
        "2023-01-01 – 2023-12-31",
    ),
    (
        "Năm 2023 huyện kết nạp 81 đảng viên. Hai tháng đầu năm, huyện kết nạp 77 đảng viên.",
        "2024-01-01 – 2024-02-29",
    ),
    (
        "Năm 2023 huyện kết nạp 81 đảng viên. Hai tháng nay, huyện kết nạp 77 đảng viên.",
        "2024-01-01 – 2024-02-29",
    ),
    (
        "Năm 2023 huyện kết nạp 81 đảng viên; riêng quý IV kết nạp 77 đảng viên.",
        "2023-10-01 – 2023-12-31",
    ),
    (
        "Năm 2023 huyện kết nạp 81 đảng viên, trong đó tháng 12 kết nạp 77 đảng viên.",
        "2023-12-01 – 2023-12-31",
    ),
    ("Năm 2022, 2023, huyện kết nạp 77 đảng viên.", "2022-01-01 – 2023-12-31"),
    ("Huyện kết nạp 77 đảng viên, trong đó năm 2022 là 37, năm 2023 là 40.", "… – …"),
    (
        "Năm 2022 kết nạp 37, năm 2023 kết nạp 40, tổng cộng hai năm là 77 đảng viên.",
        "2022-01-01 – 2023-12-31",
    ),
    (
        "Năm 2022 kết nạp 37 đảng viên, năm 2023 kết nạp 40 đảng viên. Như vậy, hai năm kết nạp "
        "77 đảng viên.",
        "2022-01-01 – 2023-12-31",
    ),
    (
        "Nhiệm kỳ 2020 - 2025, huyện đề ra chỉ tiêu 500 đảng viên. Qua ba năm, huyện kết nạp "
        "77 đảng viên.",
        "… – 2024-03-08",
    ),
]
"""The time of 77 in a text of 8 March 2024 that tells of others beside it."""

Case = tuple[str, date | None, list[str]]
ARTICLES: list[Case] = [
    (
        "Nghệ An: Kỷ luật đảng, nhìn từ con số\n"
        "(Tin vắn)\n"
        "● Trong 10 tháng, UBKT các cấp kiểm tra 164 đảng viên có dấu hiệu vi phạm, "
        "hơn cả năm trước 21 người. Kết luận 139 người có vi phạm.\n"
        "● Cũng 10 tháng, toàn tỉnh kỷ luật 412 đảng viên: khiển trách 290, cảnh cáo "
        "88, cách chức 9, khai trừ 25. Năm 2021: 505; năm 2020: 611. Ba năm liền "
        "giảm.\n"
        "● Tháng 10, nhiều nhất là Diễn Châu với 7 đảng viên bị kỷ luật.\n"
        "● Từ đại hội đến nay, các cấp giải quyết 214 đơn tố cáo; riêng năm nay 61.\n"
        "● Kế hoạch năm tới: kiểm tra 180 đảng viên khi có dấu hiệu vi phạm.\n",
        date(2022, 11, 8),
        [
            "164: 2022-01-01 – 2022-10-31",
            "139: 2022-01-01 – 2022-10-31",
            "412: 2022-01-01 – 2022-10-31",
            "290: 2022-01-01 – 2022-10-31",
            "88: 2022-01-01 – 2022-10-31",
            "9: 2022-01-01 – 2022-10-31",
            "25: 2022-01-01 – 2022-10-31",
            "505: 2021-01-01 – 2021-12-31",
            "611: 2020-01-01 – 2020-12-31",
            "7: 2022-10-01 – 2022-10-31",
            "214: … – 2022-11-08",
            "61: 2022-01-01 – 2022-12-31",
            "180: 2023-01-01 – 2023-12-31",
        ],
    ),
    (
        "Văn phòng UBND tỉnh Hậu Giang tổng kết công tác kiểm soát thủ tục hành chính\n"
        "Năm 2023, toàn tỉnh tiếp nhận 486.000 hồ sơ, giải quyết trước và đúng hạn "
        "99,4%. Từ tháng 7, sau khi vận hành hệ thống mới, tỷ lệ này lên 99,7%; sáu "
        "tháng trước đó là 99,1%. Hồ sơ trực tuyến quý IV đạt 81,3%, gấp đôi quý I "
        "(40,2%); cả năm 66,5%.\n"
        "Trong hai năm 2022 - 2023, tỉnh cắt giảm 118 thủ tục, ủy quyền 64 thủ tục. "
        "Đầu năm nay, UBND tỉnh ủy quyền thêm 12 thủ tục hành chính cho cấp huyện. "
        "Như vậy tính từ năm 2020, đã có 131 thủ tục được phân cấp, ủy quyền.\n"
        "Mục tiêu 2024: hồ sơ trực tuyến 80%; đúng hạn 99,5%.\n",
        date(2024, 1, 25),
        [
            "99.4: 2023-01-01 – 2023-12-31",
            "99.7: 2023-07-01 – 2023-12-31",
            "81.3: 2023-10-01 – 2023-12-31",
            "40.2: 2023-01-01 – 2023-03-31",
            "66.5: 2023-01-01 – 2023-12-31",
            "118: 2022-01-01 – 2023-12-31",
            "64: 2022-01-01 – 2023-12-31",
            "12: 2024-01-01 – 2024-01-25",
            "131: 2020-01-01 – 2024-01-25",
            "80: 2024-01-01 – 2024-12-31",
            "99.5: 2024-01-01 – 2024-12-31",
        ],
    ),
    (
        "Phỏng vấn đồng chí Chủ nhiệm UBKT Tỉnh ủy Bình Phước\n"
        "PV: Xin đồng chí cho biết vài nét về năm 2021?\n"
        "Đồng chí: Dịch bệnh khiến nhiều cuộc phải hoãn. Dẫu vậy cấp ủy các cấp vẫn "
        "kiểm tra 186 tổ chức đảng, bằng 81% năm trước. Số bị kỷ luật là 164 đảng "
        "viên, thấp nhất trong 5 năm trở lại đây; năm 2020 là 241, năm 2019 là 258.\n"
        "PV: Hai tháng đầu năm nay thì sao?\n"
        "Đồng chí: Chúng tôi vào cuộc sớm. Đã kiểm tra 9 đảng viên khi có dấu hiệu vi"
        " phạm, kết luận 4.\n"
        "PV: Đại hội vừa rồi đặt ra mục tiêu gì?\n"
        "Đồng chí: Mỗi năm, mỗi UBKT cấp huyện kiểm tra ít nhất 3 tổ chức đảng khi có"
        " dấu hiệu vi phạm. Năm đầu nhiệm kỳ mới có 5/11 đơn vị làm được. Năm thứ hai"
        " này, chúng tôi phấn đấu kiểm tra 40 tổ chức đảng khi có dấu hiệu vi phạm.\n",
        date(2022, 2, 25),
        [
            "186: 2021-01-01 – 2021-12-31",
            "164: 2021-01-01 – 2021-12-31",
            "241: 2020-01-01 – 2020-12-31",
            "258: 2019-01-01 – 2019-12-31",
            "9: 2022-01-01 – 2022-02-28",
            "40: 2022-01-01 – 2022-12-31",
        ],
    ),
    (
        "Nửa chặng đường: Chuyện ở Khối Doanh nghiệp tỉnh Thanh Hóa\n"
        "Sáng 28/6, Đảng ủy Khối sơ kết. Hội trường kín chỗ.\n"
        "Con số được nhắc nhiều nhất: 6 tháng lập mới 4 tổ chức đảng trong doanh "
        "nghiệp tư nhân, bằng cả năm 2022. Năm 2023 lập được 9. Kết nạp 118 đảng "
        "viên, riêng công nhân trực tiếp sản xuất 64. Hồi tháng 3, có tới 41 người "
        "được kết nạp trong một đợt.\n"
        "Chuyện kỷ luật không vui: 7 đảng viên, tăng 3. Hai trong số đó bị khai trừ "
        "hồi đầu năm.\n"
        "Tới đây, quý III sẽ lập thêm 3 tổ chức đảng; cuối năm, toàn Khối đặt đích "
        "240 đảng viên mới. Nhiệm kỳ 2020 - 2025 giao 1.100 đảng viên, đến hết tháng "
        "6 Khối đã đạt 987.\n",
        date(2024, 7, 2),
        [
            "4: 2024-01-01 – 2024-06-30",
            "9: 2023-01-01 – 2023-12-31",
            "118: 2024-01-01 – 2024-06-30",
            "41: 2024-03-01 – 2024-03-31",
            "7: 2024-01-01 – 2024-06-30",
        ],
    ),
    (
        "Trước thềm Đại hội Đảng bộ tỉnh Hưng Yên\n"
        "Năm năm qua, Đảng bộ tỉnh kết nạp 8.120 đảng viên, thành lập 52 tổ chức đảng"
        " trong doanh nghiệp tư nhân. So với nhiệm kỳ 2010 - 2015, số tổ chức đảng "
        "doanh nghiệp thành lập mới tăng gấp rưỡi.\n"
        "Nổi bật là năm 2018 với 1.802 đảng viên mới. Từ năm 2019, tỉnh thí điểm thi "
        "tuyển, đến nay thi 19 chức danh. Sáu tháng đầu năm 2020, dù dịch bệnh, vẫn "
        "kết nạp 610 đảng viên.\n"
        "Đầu nhiệm kỳ, 31% số thôn có bí thư kiêm trưởng thôn; nay là 64%. Nhiệm kỳ "
        "tới, mục tiêu là 85%.\n",
        date(2020, 8, 27),
        [
            "8120: 2015-01-01 – 2020-12-31",
            "52: 2015-01-01 – 2020-12-31",
            "1802: 2018-01-01 – 2018-12-31",
            "19: 2019-01-01 – 2020-08-27",
            "610: 2020-01-01 – 2020-06-30",
            "31: … – 2015-12-31",
            "64: … – 2020-08-27",
        ],
    ),
    (
        "Đảng bộ huyện Bắc Hà một năm nhìn lại\n"
        "Thi hành kỷ luật 22 đảng viên, trong đó nửa đầu năm 15. Cả nhiệm kỳ tới nay "
        "kỷ luật 71 đảng viên.\n",
        date(2023, 12, 26),
        ["22: … – …", "15: 2023-01-01 – 2023-06-30", "71: 2020-01-01 – 2023-12-26"],
    ),
    (
        "Kết quả công tác kiểm tra quý III/2021 của Tỉnh ủy Quảng Trị\n"
        "Tiếp nhận trong kỳ 6 đơn tố cáo, kỳ trước chuyển sang 3 đơn; đã giải quyết 5"
        " đơn tố cáo.\n",
        date(2021, 10, 14),
        ["5: 2021-07-01 – 2021-09-30"],
    ),
    (
        "Năm 2016, huyện kết nạp 112 đảng viên, nhiều nhất từ đầu nhiệm kỳ. Huyện kỷ "
        "luật 9 đảng viên.\n",
        date(2017, 2, 17),
        ["112: 2016-01-01 – 2016-12-31", "9: 2016-01-01 – 2016-12-31"],
    ),
]
"""Whole texts with several times each."""


@pytest.mark.parametrize(("wording", "expected"), WORDINGS)
def test_a_wording_is_of_the_time_that_a_reader_of_that_day_takes_it_for(
    wording: str, expected: str
) -> None:
    text = f"{TITLE}{wording}, huyện Văn Yên kết nạp 77 đảng viên.\n"
    assert times(text, JULY) == [f"77: {expected}"]


@pytest.mark.parametrize(("told", "expected"), BESIDE_OTHERS)
def test_a_figure_is_of_its_own_time_among_others(told: str, expected: str) -> None:
    assert f"77: {expected}" in times(f"{TITLE}{told}\n", MARCH)


@pytest.mark.parametrize(
    ("text", "published", "expected"), ARTICLES, ids=[c[0][:40] for c in ARTICLES]
)
def test_each_figure_of_an_article_has_its_time(
    text: str, published: date | None, expected: list[str]
) -> None:
    assert times(text, published) == expected
