"""Plain text: the frame of an article, exact offsets, encodings."""

import unicodedata
from datetime import date

import pytest

from sosanh.facts import ReadDocument
from sosanh.read import read

TITLE = "Tỉnh ủy sơ kết công tác xây dựng Đảng 6 tháng đầu năm"
FIRST = (
    "Sáng 5/7, Ban Thường vụ Tỉnh ủy họp đánh giá kết quả công tác xây dựng Đảng; toàn Đảng bộ đã "
    "kết nạp 1.876 đảng viên, đạt 52,1% chỉ tiêu của năm."
)
SECOND = (
    "Trong kỳ báo cáo, 21 tổ chức đảng được kiểm tra vì có dấu hiệu vi phạm; ủy ban kiểm tra các "
    "huyện kết luận 9 tổ chức đảng trong số đó có vi phạm."
)


def reading(*lines: str, published: date | None = None) -> ReadDocument:
    data = "\n".join(lines).encode()
    return read(data, name="bai.txt", document_id="0" * 64, published=published)


def body(document: ReadDocument) -> str:
    return document.text[document.body_start : document.body_end]


def test_the_text_of_a_text_file_is_the_whole_file() -> None:
    document = reading("Trang chủ", TITLE, FIRST, SECOND, "Ý kiến (0)")
    assert document.text == "\n".join(["Trang chủ", TITLE, FIRST, SECOND, "Ý kiến (0)"])
    assert body(document) == "\n".join([TITLE, FIRST, SECOND])
    assert document.title == TITLE
    assert document.media_type == "text/plain"


@pytest.mark.parametrize(
    ("line", "day"),
    [
        ("Thứ 4, 14/10/2020 | 09:12:05 [GMT +7] A A", date(2020, 10, 14)),
        ("Ngày đăng: 15/07/2025 | 16:40", date(2025, 7, 15)),
        ("08-09-2020", date(2020, 9, 8)),
        ("08.09.2020 07:05", date(2020, 9, 8)),
        ("Báo Quảng Ninh 06/07/2023 15:20", date(2023, 7, 6)),
        ("Cập nhật lúc 14:05, ngày 03/01/2025 (GMT+7)", date(2025, 1, 3)),
        ("Thứ Năm, ngày 6 tháng 7 năm 2023, 15 giờ 20", date(2023, 7, 6)),
        ("Hạ Long, ngày 05 tháng 7 năm 2023", date(2023, 7, 5)),
        ("TP. Hồ Chí Minh, ngày 5/7/2023", date(2023, 7, 5)),
        ("Số 12-BC/TU Quảng Ninh, ngày 05 tháng 7 năm 2023", date(2023, 7, 5)),
        ("Ngày đăng: 15/07/2025 | 16:40   Lượt xem: 2.468   In trang", date(2025, 7, 15)),
    ],
)
def test_a_date_line_below_the_title_is_the_publication_date(line: str, day: date) -> None:
    document = reading(TITLE, line, FIRST, SECOND)
    assert (document.published, document.published_basis) == (day, "stated")


@pytest.mark.parametrize(
    "line",
    [
        "Ảnh chụp ngày 05/7/2023",
        "Các đại biểu dự hội nghị, sáng 05/7/2023",
        "Chiều 7.8, tại trụ sở Tỉnh ủy",
        "Thứ Ba, 31/02/2023 11:31",
        "Thứ Năm, 12/07/2018 (hội nghị bàn việc sắp xếp các xã, phường của tỉnh)",
        "Nghị quyết số 24-NQ/TU ngày 12/5/2021",
        "Quyết định số 1845-QĐ/TU, ngày 3 tháng 3 năm 2015",
        "Giai đoạn 01/01/2020 - 31/12/2025",
        "Thời gian họp: 12/07/2018",
        "Ngày hội nghị: 12/07/2018",
        "Báo cáo 12/07/2018",
        "Họp ngày 12/07/2018",
        "Thực hiện từ 12/07/2018",
        "Lê Thị An | 12/07/1978",
        "Khởi công Trung tâm hành chính - 12/07/2018",
        "Nghị quyết ban hành ngày 12 tháng 7 năm 2018",
        "Thứ Năm, 12 tháng 13, 2018",
        "Tháng Bảy, 2018",
        "28/11",
        "Điện thoại: 0203.3835.672",
    ],
)
def test_another_date_is_not_the_publication_date(line: str) -> None:
    document = reading(TITLE, line, FIRST, SECOND)
    assert (document.published, document.published_basis) == (None, "none")


@pytest.mark.parametrize(
    ("line", "day"),
    [
        ("Báo Bến Tre điện tử - Thứ Hai, ngày 14/8/2023", date(2023, 8, 14)),
        ("Tin đăng lúc : 06-05-2020", date(2020, 5, 6)),
        ("09:43 22-08-2019 | :58", date(2019, 8, 22)),
        ("Thứ Tư, ngày 12 tháng 7, 2023", date(2023, 7, 12)),
        ("Số lần đọc: 345, 12/07/2018", date(2018, 7, 12)),
        ("Được đăng ngày Thứ năm, 12 Tháng 7 2018 06:00", date(2018, 7, 12)),
        ("Viết bởi Lê An, 12 Tháng Mười Một, 2018", date(2018, 11, 12)),
        ("Posted on Tháng Bảy 12, 2018", date(2018, 7, 12)),
        ("Bởi admin - 12 thg 7, 2018", date(2018, 7, 12)),
        ("Ngày ban hành: 12/07/2018", date(2018, 7, 12)),
        ("Cập nhật: 14/07/2018 | Đăng: 12/07/2018", date(2018, 7, 12)),
        ("QNĐT - Thứ Năm, ngày 12/07/2018", date(2018, 7, 12)),
        ("(QNĐT) - 12/07/2018", date(2018, 7, 12)),
        ("Lê Thị An - 12/07/2018", date(2018, 7, 12)),
        ("Tác giả: Lê An - Ngày 12/07/2018", date(2018, 7, 12)),
        ("Bài, ảnh: Lê An (12/07/2018)", date(2018, 7, 12)),
        ("Ngày đăng 12/07/2018, lượt xem: 345", date(2018, 7, 12)),
        ("Bản tin số 7, ngày 12/07/2018", date(2018, 7, 12)),
        ("Phan Rang - Tháp Chàm, ngày 12 tháng 7 năm 2018.", date(2018, 7, 12)),
        ("Tp. Vinh, ngày 12-7-2018", date(2018, 7, 12)),
        ("GD&TĐ - Thứ Năm, 12/07/2018", date(2018, 7, 12)),
        ("baoquangninh.vn - 12/07/2018", date(2018, 7, 12)),
        ("Báo Quảng Ninh online, 12/07/2018", date(2018, 7, 12)),
        ("Thực hiện: Lê An - 12/07/2018", date(2018, 7, 12)),
        ("Ngày ký: 12/07/2018", date(2018, 7, 12)),
        ("Hạ Long ngày 12/07/2018", date(2018, 7, 12)),
        ("Hạ Long, thứ Năm ngày 12/07/2018", date(2018, 7, 12)),
        ("Hạ Long, 12 tháng 7 năm 2018", date(2018, 7, 12)),
        ("Số: 12-BC/TU, Hạ Long, ngày 12 tháng 7 năm 2018", date(2018, 7, 12)),
        ("tỉnh Quảng Ninh, ngày 12-7-2018", date(2018, 7, 12)),
        ("Số: 12-BC/TU, ngày 12 tháng 7 năm 2018", date(2018, 7, 12)),
        ("Số báo ra ngày 12/7/2018", date(2018, 7, 12)),
        ("QK9 - 12/07/2018", date(2018, 7, 12)),
        ("Đà Nẵng 12/7/2018", date(2018, 7, 12)),
        ("Khánh Hòa, 12/7/2018 (29 tháng Năm)", date(2018, 7, 12)),
        ("Đồng Nai online, thứ Tư, 14/05/2025", date(2025, 5, 14)),
        ("(HNMO) - 03/12/2024", date(2024, 12, 3)),
        ("BÌNH ĐỊNH, ngày 6 tháng 12 năm 2017 (BBĐ)", date(2017, 12, 6)),
        ("(QNO) - Ngày 12/07/2018", date(2018, 7, 12)),
        ("Thứ năm, ngày 12/07/2018 | Chuyên mục Xây dựng Đảng", date(2018, 7, 12)),
        ("Thứ năm, 12/07/2018 (Chuyện quanh ta)", date(2018, 7, 12)),
        ("(Báo cáo tóm tắt của Tỉnh ủy, ngày 12/7/2018; số liệu đến 30/6)", date(2018, 7, 12)),
        ("(Đại hội họp ngày 12/7/2018)", date(2018, 7, 12)),
    ],
)
def test_a_date_line_may_name_its_paper_or_count_its_readers(line: str, day: date) -> None:
    assert reading(TITLE, line, FIRST, SECOND).published == day


@pytest.mark.parametrize(
    ("lead", "day"),
    [
        ("date 2025-12-23 ", date(2025, 12, 23)),
        ("Hà Nội (TTXVN 18/4/2024) ", date(2024, 4, 18)),
        ("Bến Tre, ngày 15/7/2024 - ", date(2024, 7, 15)),
        ("(15/7/2024) - ", date(2024, 7, 15)),
        ("Bến Tre, 15/7/2024. ", date(2024, 7, 15)),
        ("(15/7/2024) ", date(2024, 7, 15)),
        ("(hatinh.gov.vn, 15/7/2024) - ", date(2024, 7, 15)),
        ("15/7/2024 - ", date(2024, 7, 15)),
        ("(ABO) Thứ Hai, 15/7/2024. ", date(2024, 7, 15)),
        ("(HPĐT) Ngày 15/7/2024 - ", date(2024, 7, 15)),
        ("15/7/2024. ", None),
        ("3/2/1930 - ", None),
        ("12/7/2024 - 15/7/2024, ", None),
        ("date 2025-12 ", None),
        ("Sáng nay (18/4/2024), ", date(2024, 4, 18)),
        ("(QNĐT) - Hôm nay, 18/4/2024, ", date(2024, 4, 18)),
        ("Hạ Long (QNĐT) - Từ hôm nay, 18/4/2024, ", date(2024, 4, 18)),
        ("Sáng 18/4/2024, ", date(2024, 4, 18)),
        ("Chiều ngày 18 tháng 4 năm 2024, ", date(2024, 4, 18)),
        ("(QNĐT) - Ngày 18/4/2024, ", date(2024, 4, 18)),
        ("Ngày 18/4/2024, đề án có hiệu lực. ", None),
        ("Sở Nội vụ chiều 18/4/2024 công bố kết quả. ", date(2024, 4, 18)),
        ("Thảo luận tại tổ sáng 18/4/2024 về đề án, ", date(2024, 4, 18)),
        ("Từ sáng 18/4/2024, ", None),
        ("Sáng 18/4, ", None),
        ("Sáng 18/4/2024 còn se lạnh. ", None),
        ("Nghị quyết (khóa XI 18/4/2024) được học. ", None),
        ("Bến Tre, ngày 15/7/2024, ", None),
    ],
)
def test_an_article_may_begin_with_where_and_when_it_was_written(
    lead: str, day: date | None
) -> None:
    assert reading(TITLE, lead + FIRST, SECOND).published == day


@pytest.mark.parametrize(
    "line",
    [
        "(Mỹ Tho, 18/4/2024)",
        "(Bài phỏng vấn ông Lê Văn Hòa, Trưởng Ban Tổ chức Tỉnh ủy, ngày 18/4/2024)",
        "(Hội nghị sơ kết Nghị quyết số 12-NQ/TU, Tam Kỳ, 18-4-2024)",
        "(Trích Báo cáo số 45-BC/HU, ngày 18/4/2024 của Ban Thường vụ Huyện ủy)",
        "Ban Tuyên giáo Tỉnh ủy An Giang - số tháng 4/2024 (phát hành ngày 18/4/2024)",
        "(Lược ghi theo băng ghi âm, 18/4/2024)",
        "(Số báo thứ Năm, ngày 18 tháng 4 năm 2024)",
        "LĐTV/BĐT, 18-4-2024",
        "Thứ 5, 18/4/2024, 09:41 - Trang thông tin điện tử xã Tân Hưng, tỉnh Tây Ninh",
    ],
)
def test_a_line_in_brackets_or_beside_a_publisher_may_say_the_day(line: str) -> None:
    assert reading(TITLE, line, FIRST, SECOND).published == date(2024, 4, 18)


def test_brackets_on_a_paper_or_an_anniversary_say_no_day() -> None:
    for line in ("(Theo Nghị quyết số 12-NQ/TU ban hành 18/4/2024)", "(18/4/1974 - 18/4/2024)"):
        assert reading(TITLE, line, FIRST, SECOND).published is None


def test_a_date_line_under_the_text_is_the_publication_date() -> None:
    assert reading(TITLE, FIRST, SECOND, "Cập nhật: 12/07/2018").published == date(2018, 7, 12)
    clock = "Thứ Bảy, 14/12/2024 07:48"
    assert reading(TITLE, FIRST, SECOND, clock).published is None


def test_a_date_in_running_prose_is_not_the_publication_date() -> None:
    assert reading(TITLE, FIRST + " Ngày 05/7/2023, hội nghị kết thúc.", SECOND).published is None


def test_a_clock_banner_is_not_the_publication_date() -> None:
    clock = "Thứ Bảy, 14/12/2024 07:48 (GMT +7)"
    document = reading("Tất cả chuyên mục", clock, TITLE, FIRST, SECOND)
    assert document.published is None
    assert body(document).startswith(TITLE)
    both = reading(clock, TITLE, "Thứ 4, 14/10/2020 | 09:12:05 [GMT +7]", FIRST, SECOND)
    assert both.published == date(2020, 10, 14)


def test_a_clock_above_a_menu_is_not_the_publication_date() -> None:
    masthead = "CỔNG THÔNG TIN ĐIỆN TỬ TỈNH QUẢNG NINH"
    clock, menu = "Thứ Tư, 12/03/2025 08:41:26", "Trang chủ > Tin tức > Xây dựng Đảng"
    posted = "Đăng lúc 09:15 ngày 14/10/2021 - Lượt xem: 2.318"
    assert reading(masthead, clock, menu, TITLE, posted, FIRST, SECOND).published == date(
        2021, 10, 14
    )
    assert reading(masthead, clock, menu, TITLE, FIRST, SECOND).published is None
    assert reading(TITLE, clock, FIRST, SECOND).published == date(2025, 3, 12)


def test_what_others_say_wins_over_the_day_that_news_begins_with() -> None:
    given = date(2024, 4, 19)
    document = reading(TITLE, "Sáng 18/4/2024, " + FIRST, SECOND, published=given)
    assert (document.published, document.published_basis) == (given, "given")


@pytest.mark.parametrize(
    ("line", "day"),
    [
        ("Từ khóa: bộ máy. Ngày nhận bài: 2/5/2024. Ngày đăng: 20/5/2024.", date(2024, 5, 20)),
        ("(Huế, ngày 3/12/2024; đăng ngày 4/12/2024)", date(2024, 12, 4)),
        ("Tạp chí số 5, phát hành ngày 20/5/2024, từ trang 12 đến trang 19.", date(2024, 5, 20)),
        ("Từ khóa: bộ máy. Ngày nhận bài: 2/5/2024.", None),
        ("Ngày đăng ký kinh doanh: 20/5/2024, do Sở cấp.", None),
    ],
)
def test_a_day_among_other_words_counts_where_they_call_it_that_of_publication(
    line: str, day: date | None
) -> None:
    assert reading(TITLE, line, FIRST, SECOND).published == day


@pytest.mark.parametrize(
    ("opening", "day"),
    [
        ("Đúng 14 giờ ngày 23/9/2024, Bí thư Thành ủy đối thoại.", date(2024, 9, 23)),
        ("KG - Hôm qua (30/8/2017), Trường Chính trị tỉnh họp.", date(2017, 8, 31)),
        ("Chiều qua, 31/12/2019, Huyện ủy họp.", date(2020, 1, 1)),
        ("Tin từ Ủy ban Kiểm tra Huyện ủy ngày 22/4/2019, sau 5 tháng.", date(2019, 4, 22)),
        # later years are told of: it looks back
        ("Tin từ Ủy ban Kiểm tra Huyện ủy ngày 22/4/2019, năm 2024 nhìn lại.", None),
        ("Thông tin từ ngày 22/4/2019, hệ thống kết nối.", None),
    ],
)
def test_news_tells_its_day_in_other_words(opening: str, day: date | None) -> None:
    assert reading("Đại hội, hội nghị và những việc khác", opening, "Có 52 người.").published == day


def test_news_may_begin_behind_what_sums_it_up() -> None:
    asks = "Hợp nhất rồi, trụ sở cũ bán, cho mượn hay cứ để không hết năm này qua năm khác?"
    assert reading(asks, FIRST, "Sáng 18/4/2024, " + SECOND).published == date(2024, 4, 18)
    told = reading(TITLE, FIRST, "Sáng 18/4/2024, " + SECOND)
    assert told.published == date(2024, 4, 18)
    assert reading(TITLE, FIRST, "Ngày 18/4/2024, đề án có hiệu lực. " + SECOND).published is None


@pytest.mark.parametrize(
    ("opening", "day"),
    [
        ("Ngày 16/01/2023, Đảng ủy xã Hòa Sơn tổ chức hội nghị tổng kết.", date(2023, 1, 16)),
        ("(Xây dựng Đảng) - Trong hai ngày 9 và 10/6/2020, Đảng bộ họp.", date(2020, 6, 10)),
        ("Phú Lộc - Chiều nay (22/7/2025), " + FIRST.partition(", ")[2], date(2025, 7, 22)),
        ("Hội nghị quý III diễn ra sáng 7/10/2022.", date(2022, 10, 7)),
        # later years are told of: it looks back
        ("Ngày 16/01/2012, Đảng ủy tổ chức hội nghị; năm 2024 nhìn lại.", None),
        ("Ngày 16/01/2023, Ban Bí thư ban hành Chỉ thị.", None),
        ("Ngày 16/01/2023, Trưởng ban Tổ chức Huyện ủy bị khiển trách.", None),
    ],
)
def test_news_of_a_meeting_appeared_on_its_last_day(opening: str, day: date | None) -> None:
    told = reading("Đại hội, hội nghị và những việc còn lại", opening, "Có 52 đại biểu dự.")
    assert told.published == day


def test_an_article_below_a_headline_that_asks_begins_with_its_day() -> None:
    asks = (
        "Trụ sở bỏ trống sau sáp nhập: bán, cho mượn hay để đó cho chuột chạy từ năm này qua năm?"
    )
    document = reading(asks, "Bến Tre, 15.7.2024 - " + FIRST, SECOND)
    assert document.published == date(2024, 7, 15)


def test_a_clock_that_the_text_bears_out_says_when_it_appeared() -> None:
    clock, title = "Thứ Năm, 14/7/2022 - 09:25", "Huyện ủy sơ kết công tác cán bộ"
    first = "Theo Ban Tổ chức, sáu tháng đầu năm 2022 có 14 đồng chí được luân chuyển."
    on_the_day = "QUẢNG TRỊ - Ngày 13.7, Huyện ủy sơ kết; năm 2021 có 14 đồng chí được luân chuyển."
    assert reading(clock, title, first, "Phòng có 9 người.").published == date(2022, 7, 14)
    assert reading(clock, title, on_the_day, "Phòng có 9 người.").published == date(2022, 7, 14)
    assert reading(clock, title, first.replace("2022", "2021"), "…").published is None
    assert reading(clock, "Trang chủ > Tin tức", title, first, "Phòng …").published is None
    planned = first + " Mục tiêu đến năm 2025 là 40."
    assert reading(clock, title, planned, "Phòng có 9 người.").published == date(2022, 7, 14)


def test_a_date_in_brackets_behind_the_title_is_the_publication_date() -> None:
    document = reading(f"{TITLE} (12:34 28/11/2020)", FIRST, SECOND)
    assert (document.title, document.published) == (TITLE, date(2020, 11, 28))


def test_a_stated_date_wins_over_a_given_one() -> None:
    given = date(2001, 1, 1)
    stated = reading(TITLE, "08/09/2020 11:31", FIRST, published=given)
    assert (stated.published, stated.published_basis) == (date(2020, 9, 8), "stated")
    silent = reading(TITLE, FIRST, published=given)
    assert (silent.published, silent.published_basis) == (given, "given")


@pytest.mark.parametrize(
    "ending",
    [
        ["(*) Không sao chép bài này nếu tòa soạn chưa cho phép."],
        ["[links()]", "Liên kết website", "Ý kiến ()"],
        ["", "Các bài mới đăng", "", "Viết bình luận", "", "Họ tên:(*)", "Mã xác nhận:"],
        ["Bình luận (2)", "Tôi thấy 45 hộ dân ở khu tôi đã kiến nghị mà chưa ai trả lời cho rõ."],
        ["Tin liên quan", "Hà Nội giảm 400 phường", "Kết quả bốc thăm 15 căn nhà"],
        ["Từ khóa: xây dựng Đảng, Quảng Ninh", "Giấy phép số 123/GP-BTTTT ngày 05/7/2023"],
    ],
)
def test_what_follows_an_article_is_no_part_of_its_body(ending: list[str]) -> None:
    document = reading(TITLE, FIRST, SECOND, *ending)
    assert body(document) == "\n".join([TITLE, FIRST, SECOND])


def test_a_box_between_two_paragraphs_does_not_end_the_article() -> None:
    document = reading(TITLE, FIRST, "Tin liên quan", "Hà Nội giảm 400 phường", SECOND)
    assert body(document).endswith(SECOND)


def test_a_text_of_one_paragraph_has_no_title() -> None:
    assert reading(FIRST + " " + SECOND).title is None


def test_a_text_that_begins_with_a_sentence_has_no_title() -> None:
    assert reading(FIRST, SECOND).title is None


def test_the_title_of_a_report_is_its_kind_and_its_subject() -> None:
    document = reading(
        "TỈNH ỦY QUẢNG NINH",
        "Số 418-BC/TU",
        "Quảng Ninh, ngày 05 tháng 7 năm 2023",
        "BÁO CÁO",
        "kết quả công tác xây dựng Đảng",
        "6 tháng đầu năm 2023",
        "-----",
        FIRST,
        "I. KẾT QUẢ",
        SECOND,
    )
    assert document.title == "BÁO CÁO kết quả công tác xây dựng Đảng 6 tháng đầu năm 2023"
    assert document.published == date(2023, 7, 5)
    assert body(document) == document.text


def test_decomposed_letters_are_composed() -> None:
    plain = reading(TITLE, FIRST, SECOND)
    spelled = unicodedata.normalize("NFD", plain.text).encode()
    assert read(spelled, name="bai.txt", document_id="0" * 64) == plain


@pytest.mark.parametrize("line_end", ["\r\n", "\r"])
def test_every_line_end_is_read_as_one_character(line_end: str) -> None:
    data = line_end.join([TITLE, FIRST, SECOND]).encode()
    assert read(data, name="bai.txt", document_id="0" * 64) == reading(TITLE, FIRST, SECOND)


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "utf-32"])
def test_a_byte_order_mark_names_the_encoding_and_is_no_text(encoding: str) -> None:
    plain = reading(TITLE, FIRST, SECOND)
    assert read(plain.text.encode(encoding), name="bai.txt", document_id="0" * 64) == plain


def test_windows_1258_is_read_when_it_makes_vietnamese() -> None:
    plain = reading(TITLE, FIRST, SECOND)
    # this encoding keeps five tones as marks behind their letters
    legacy = _windows_1258(plain.text)
    assert read(legacy, name="bai.txt", document_id="0" * 64) == plain


def _windows_1258(text: str) -> bytes:
    encoded = bytearray()
    for char in text:
        try:
            encoded += char.encode("windows-1258")
        except UnicodeEncodeError:
            parts = unicodedata.normalize("NFD", char)
            tone = next(part for part in parts if part in "\u0300\u0301\u0303\u0309\u0323")
            letter = unicodedata.normalize("NFC", parts.replace(tone, ""))
            encoded += (letter + tone).encode("windows-1258")
    return bytes(encoded)


def test_a_page_kept_with_its_markup_is_framed_like_its_words() -> None:
    page = (
        '<div class="clock">Thứ Hai, 11/03/2024 08:15 (GMT+7)</div>\n'
        '<div class="menu"><a href="/">Trang chủ</a> | <a href="/p">Pháp luật</a></div>\n'
        "<h1>Bến Tre kết nạp thêm đảng viên</h1>\n"
        '<div class="date">Cập nhật: 22/12/2023 - 14:05</div>\n'
        f"<p>{FIRST}</p>\n<p>{SECOND}</p>\n"
    )
    boxes = (
        "<div><h3>TIN LIÊN QUAN</h3>\n<ul><li>An Giang giảm 12 phòng</li></ul></div>\n"
        "<h3>Ý kiến bạn đọc (2)</h3>\n<p>Lê N.: Nên giảm thêm 200 phòng nữa.</p>\n"
    )
    document = read((page + boxes).encode(), name="bai.txt", document_id="0" * 64)
    assert document.title == "Bến Tre kết nạp thêm đảng viên"
    assert document.published == date(2023, 12, 22)
    assert document.text[document.body_start : document.body_end].endswith(f"{SECOND}</p>")


def test_the_name_of_a_text_file_keeps_fragments_of_markup_as_text() -> None:
    fragment = f'<p class="Normal">\n{FIRST}</p>\n<p>{SECOND}</p>'
    document = read(fragment.encode(), name="bai.txt", document_id="0" * 64, media_type="text/html")
    assert (document.media_type, document.text, document.title) == ("text/plain", fragment, None)
