"""How a formal report sets the time of what it tells, and comes back to it from a side remark."""

from datetime import date

import pytest

from sosanh.facts import Observation
from tests.texts import EXTRACTOR, document_of
from tests.unit.test_periods import FIGURE, period

TOLD = f"Các cấp ủy {FIGURE}."


def check(text: str, day: str, start: str | None, end: str | None) -> None:
    found = period(text, date.fromisoformat(day))
    days = tuple(one and one.isoformat() for one in (found.period_from, found.period_to))
    assert days == (start, end)


@pytest.mark.parametrize(
    "body",
    [
        f"Phần thứ nhất\nKẾT QUẢ NĂM 2022\n1. Tổ chức\n- {TOLD}",
        f"I. TÌNH HÌNH NĂM 2022\n\nCông tác đảng viên: {TOLD}",
        f"I. KẾT QUẢ\n\nNăm 2022, toàn Đảng bộ {FIGURE}.",
        f"I. KẾT QUẢ\n\nTrong năm, toàn Đảng bộ {FIGURE}.",
    ],
)
def test_a_year_counted_from_its_note_is_that_wherever_the_report_names_it(body: str) -> None:
    head = (
        "TỈNH ỦY BẮC GIANG\nBÁO CÁO\ntổng kết công tác xây dựng Đảng năm 2022\n"
        "(số liệu từ ngày 15/12/2021 đến ngày 14/12/2022)\n\n"
    )
    check(head + body, "2022-12-22", "2021-12-15", "2022-12-14")


def test_a_target_of_such_a_year_is_of_the_whole_year() -> None:
    text = (
        "BÁO CÁO\ncông tác đảng viên năm 2022\n(số liệu tính đến ngày 30/11/2022)\n\n"
        "Chỉ tiêu năm 2022 là kết nạp 77 đảng viên."
    )
    check(text, "2022-12-05", "2022-01-01", "2022-12-31")


@pytest.mark.parametrize(
    ("title", "lead"),
    [
        ("Kết quả công tác tháng 10 và chương trình tháng 11 năm 2023", "Trong tháng, t"),
        ("Kết quả công tác tháng 10, nhiệm vụ tháng 11/2023", "1. Kết quả tháng 10\n\nT"),
        ("Báo cáo tháng 10 và phương hướng công tác tháng 11 năm 2023", "I. KẾT QUẢ\n- T"),
        ("tình hình tháng 10; kế hoạch công tác tháng 11 năm 2023", "1. Kết quả\nT"),
    ],
)
def test_a_report_on_a_month_is_not_of_the_month_it_plans(title: str, lead: str) -> None:
    text = f"HUYỆN ỦY HÒA VANG\nBÁO CÁO\n{title}\n\n{lead}oàn huyện {FIGURE}."
    check(text, "2023-10-27", "2023-10-01", "2023-10-31")


@pytest.mark.parametrize(
    "heading",
    [
        "2. Chương trình tháng 11",
        "II. NHIỆM VỤ THÁNG 11",
        "3. Công tác tháng 11",
        "III- KẾ HOẠCH CÔNG TÁC THÁNG 11",
    ],
)
def test_a_heading_of_the_next_month_is_of_that_month(heading: str) -> None:
    text = (
        "HUYỆN ỦY HÒA VANG\nBÁO CÁO\nKết quả công tác tháng 10, nhiệm vụ tháng 11 năm 2023\n\n"
        f"1. Kết quả tháng 10\nXóa tên 2 đảng viên.\n\n{heading}\nToàn huyện {FIGURE}."
    )
    check(text, "2023-10-27", "2023-11-01", "2023-11-30")


QUARTER = "HUYỆN ỦY CHỢ GẠO\nBÁO CÁO\nkết quả công tác quý I năm 2023\n\n"


@pytest.mark.parametrize(
    "text",
    [
        "Kết nạp 31 đảng viên; năm 2021 kết nạp 40 đảng viên. Xóa tên 77 đảng viên.",
        "Kết nạp 31 đảng viên; quý I/2022 kết nạp 27 đảng viên; xóa tên 77 đảng viên.",
        "Kết nạp 31 đảng viên, lũy kế từ đầu nhiệm kỳ là 486; xóa tên 77 đảng viên.",
        "Kết nạp 31 đảng viên (cùng kỳ 27 đảng viên). Xóa tên 77 đảng viên.",
        "Kết nạp 31 đảng viên (quý I/2022: 27 đảng viên), xóa tên 77 đảng viên.",
        "Kết nạp 31 đảng viên, so với quý I/2022 tăng 4 đảng viên. Xóa tên 77 đảng viên.",
        "Kết nạp 31 đảng viên, trong khi cả năm 2022 chỉ kết nạp 120. Xóa tên 77 đảng viên.",
        "Kết nạp 31 đảng viên; lũy kế từ đầu nhiệm kỳ kết nạp 486. Xóa tên 77 đảng viên.",
    ],
)
def test_a_report_comes_back_from_a_side_remark(text: str) -> None:
    check(QUARTER + text, "2023-03-28", "2023-01-01", "2023-03-31")


@pytest.mark.parametrize(
    "text",
    [
        "Năm 2022, tình hình khó khăn; xóa tên 5, kết nạp 77 đảng viên.",
        "Năm 2022 kết nạp 31 đảng viên. Xóa tên 77 đảng viên.",
    ],
)
def test_what_opens_with_another_time_stays_there(text: str) -> None:
    check(QUARTER + text, "2023-03-28", "2022-01-01", "2022-12-31")


@pytest.mark.parametrize(
    "words",
    [
        "Từ đầu nhiệm kỳ, toàn huyện",
        "Tính từ đầu nhiệm kỳ đã",
        "Lũy kế từ đầu nhiệm kỳ 2020 - 2025,",
        "Kể từ đầu nhiệm kỳ, Đảng bộ",
    ],
)
def test_from_the_beginning_of_the_term_is_until_the_day_of_the_text(words: str) -> None:
    check(f"{QUARTER}{words} {FIGURE}.", "2023-03-28", "2020-01-01", "2023-03-28")


@pytest.mark.parametrize(
    "heading",
    [
        "2. Giai đoạn 2018 đến nay",
        "2. Giai đoạn từ 2018 đến nay",
        "b. Giai đoạn từ năm 2018 đến nay",
        "2. Giai đoạn 2018 - nay",
    ],
)
def test_a_section_may_run_from_a_year_until_now(heading: str) -> None:
    text = (
        "TỈNH ỦY LẠNG SƠN\nBÁO CÁO\ntổng kết 10 năm (2013 - 2023)\n\n"
        f"1. Giai đoạn 2013 - 2017\n\nXóa tên 8 đảng viên.\n\n{heading}\n\n{TOLD}"
    )
    check(text, "2023-08-25", "2018-01-01", "2023-08-25")


POLITICAL = (
    "BÁO CÁO CHÍNH TRỊ\ntrình Đại hội đại biểu Đảng bộ tỉnh lần thứ XX, nhiệm kỳ 2020 - 2025\n"
    "PHẦN THỨ NHẤT\nKẾT QUẢ THỰC HIỆN NGHỊ QUYẾT ĐẠI HỘI XIX, NHIỆM KỲ 2015 - 2020\n\n"
)


@pytest.mark.parametrize(
    ("text", "first"),
    [
        (f"Toàn Đảng bộ {FIGURE}.", 2015),
        (f"Trong nhiệm kỳ, {FIGURE}.", 2015),
        (f"5 năm qua, toàn Đảng bộ {FIGURE}.", 2015),
        (f"Xóa tên 9, thấp hơn nhiệm kỳ 2010 - 2015.\nNhiệm kỳ trước, {FIGURE}.", 2010),
        ("Xóa tên 9 đảng viên (nhiệm kỳ 2010 - 2015: 77 đảng viên).", 2010),
    ],
)
def test_a_political_report_is_on_the_whole_term_that_ends(text: str, first: int) -> None:
    check(POLITICAL + text, "2020-10-15", f"{first}-01-01", f"{first + 5}-12-31")


@pytest.mark.parametrize(
    ("note", "start", "end"),
    [
        ("", "2022-01-01", "2022-09-30"),
        ("(kỳ báo cáo từ ngày 15/6/2022 đến ngày 14/9/2022)\n", "2022-01-01", "2022-09-14"),
    ],
)
@pytest.mark.parametrize("words", ["Tính chung 9 tháng,", "Lũy kế 9 tháng", "Chín tháng,"])
def test_nine_months_are_as_far_as_the_report_on_their_last_quarter(
    words: str, note: str, start: str, end: str
) -> None:
    text = f"UBND HUYỆN ĐẮK HÀ\nBÁO CÁO\ncông tác quý III năm 2022\n{note}\n{words} {FIGURE}."
    check(text, "2022-09-16" if note else "2022-10-02", start, end)


@pytest.mark.parametrize(
    "heading", ["III- NHIỆM VỤ, GIẢI PHÁP", "III. Nhiệm vụ trọng tâm", "C. PHƯƠNG HƯỚNG"]
)
def test_the_tasks_of_a_resolution_are_of_its_year(heading: str) -> None:
    text = (
        "HUYỆN ỦY CAI LẬY\nNGHỊ QUYẾT\nvề nhiệm vụ năm 2025\n\n"
        "I- TÌNH HÌNH NĂM 2024\n\nNăm 2024, xóa tên 3 đảng viên.\n\n"
        f"II- MỤC TIÊU NĂM 2025\n\n1. Kết nạp 140 đảng viên.\n\n{heading}\n\nToàn huyện {FIGURE}."
    )
    check(text, "2024-12-18", "2025-01-01", "2025-12-31")


@pytest.mark.parametrize(
    ("title", "day", "text", "start", "end"),
    [
        (
            "của Ban Thường vụ Tỉnh ủy tại Hội nghị kiểm điểm giữa nhiệm kỳ 2020 - 2025",
            "2023-06-20",
            f"Tỉnh ủy ban hành 8 nghị quyết.\n\nNăm tháng đầu năm nay, xóa tên 9.\n\n{TOLD}",
            "2020-01-01",
            "2023-06-20",
        ),
        (
            "về tình hình 9 tháng và nhiệm vụ những tháng cuối năm 2022",
            "2022-10-12",
            f"Ba tháng còn lại của năm, yêu cầu các cấp ủy:\n- Thực hiện {FIGURE}.",
            "2022-10-01",
            "2022-12-31",
        ),
        (
            "công tác 9 tháng đầu năm 2022",
            "2022-10-12",
            f"3 tháng còn lại, {FIGURE} để đạt chỉ tiêu cả năm.",
            "2022-10-01",
            "2022-12-31",
        ),
        (
            "tổng kết công tác đảng viên 5 năm (2016 - 2020)",
            "2021-03-18",
            f"Năm 2020 xóa tên 9 đảng viên; cả giai đoạn {FIGURE}.",
            "2016-01-01",
            "2020-12-31",
        ),
        (
            "một số chỉ tiêu xây dựng Đảng\n(từ ngày 01/01/2024 đến ngày 20/11/2024)",
            "2024-11-21",
            f"1. Xóa tên: 9 đảng viên.\nƯớc cả năm xóa tên 12 đảng viên.\n\n2. {TOLD}",
            "2024-01-01",
            "2024-11-20",
        ),
        (
            "lãnh đạo thực hiện nhiệm vụ năm 2024",
            "2024-01-03",
            "A. KẾT QUẢ NĂM 2023\n\nXóa tên 9 đảng viên.\n\nB. MỤC TIÊU NĂM 2024\n\nXóa tên 2.\n\n"
            f"C. CÁC GIẢI PHÁP\n\n1. {TOLD}",
            "2024-01-01",
            "2024-12-31",
        ),
    ],
)
def test_a_frame_holds_until_the_next_one(
    title: str, day: str, text: str, start: str, end: str
) -> None:
    check(f"TỈNH ỦY PHÚ YÊN\nBÁO CÁO\n{title}\n\n{text}", day, start, end)


@pytest.mark.parametrize(
    ("sentence", "start", "end"),
    [
        ("Từ đầu tháng đến nay, {}.", "2024-05-01", "2024-05-19"),
        ("Từ đầu quý, {}.", "2024-04-01", "2024-05-19"),
        ("Lũy kế từ đầu năm đến nay {}.", "2024-01-01", "2024-05-20"),
    ],
)
def test_a_report_on_a_week_counts_since_its_month_or_quarter(
    sentence: str, start: str, end: str
) -> None:
    head = "HUYỆN ỦY TÂN KỲ\nBÁO CÁO TUẦN\n(từ ngày 13/5 đến ngày 19/5/2024)\nTrong tuần mở 3 lớp. "
    check(head + sentence.format(FIGURE), "2024-05-20", start, end)


@pytest.mark.parametrize(
    ("sentences", "start"),
    [
        ("Năm thứ nhất (2021) mở 9 lớp, năm thứ hai mở 5 lớp, năm thứ ba {}.", "2023"),
        ("Năm 2022 là năm thứ hai của nghị quyết. Năm thứ tư, huyện {}.", "2024"),
        ("Năm đầu (2020) mở 9 lớp; năm thứ hai {}.", "2021"),
    ],
)
def test_a_year_told_by_its_number_is_counted_from_one_told_by_both(
    sentences: str, start: str
) -> None:
    check(sentences.format(FIGURE), "2024-12-30", f"{start}-01-01", f"{start}-12-31")


def test_a_year_told_by_a_number_that_nobody_explains_has_no_time() -> None:
    text = "Báo cáo năm 2023.\nNăm thứ nhất mở 9 lớp, năm thứ hai {}."
    check(text.format(FIGURE), "2023-12-20", None, None)
    # three in a row are no third year
    text = "Báo cáo năm 2023.\nĐây là năm thứ ba liên tiếp, huyện {}."
    check(text.format(FIGURE), "2023-12-20", "2023-01-01", "2023-12-31")


@pytest.mark.parametrize(
    ("sentence", "end"),
    [
        ("Đến trung tuần tháng 10, {}.", "2024-10-20"),
        ("Đến thượng tuần tháng 10, {}.", "2024-10-10"),
        ("Đến hạ tuần tháng 10/2024, {}.", "2024-10-31"),
        ("Đến 16 giờ 30 phút ngày 09/10/2024, {}.", "2024-10-09"),
        ("Tính đến 17h00 ngày 09/10, {}.", "2024-10-09"),
        ("Kết thúc quý III, {}.", "2024-09-30"),
        ("Kết thúc tháng 9, {}.", "2024-09-30"),
    ],
)
def test_a_part_of_a_month_an_hour_or_an_end_says_until_when(sentence: str, end: str) -> None:
    check(f"Công tác Đảng\n{sentence.format(FIGURE)}", "2024-11-15", None, end)


def test_a_school_year_is_the_one_of_the_report_and_its_half_none_of_the_calendar() -> None:
    head = "Báo cáo năm học 2022 - 2023 của Đảng bộ Trường Đại học Vinh\n"
    check(f"{head}Cả năm học, Đảng bộ {FIGURE}.", "2023-09-05", "2022-09-01", "2023-08-31")
    check(f"Tin ngắn\nTrong năm học, nhà trường {FIGURE}.", "2023-08-30", None, None)


@pytest.mark.parametrize(
    ("sentence", "start", "end"),
    [
        ("Riêng hai năm dịch bệnh 2020, 2021 chỉ {}.", "2020-01-01", "2021-12-31"),
        ("Từ khi Quy định 37-QĐ/TW ra đời (tháng 10/2021) đến hết tháng 6/2024, {}.",
         "2021-10-01", "2024-06-30"),
        ("Tháng 6 mở 2 lớp. Cộng 6 tháng, {}.", "2024-01-01", "2024-06-30"),
        ("Tiếp nhận 50 đơn; kỳ trước 77 đơn.", None, None),
        ("Dự kiến năm 2025 {}.", "2025-01-01", "2025-12-31"),
    ],
)  # fmt: skip
def test_more_frames_of_time_are_read(sentence: str, start: str | None, end: str | None) -> None:
    text = f"Kết quả 6 tháng đầu năm 2024\n{sentence.format(FIGURE)}"
    check(text, "2024-07-01", start, end)


def test_a_part_that_plans_a_term_dates_its_aims() -> None:
    text = (
        "BÁO CÁO\nkiểm điểm việc thực hiện Nghị quyết Đại hội nhiệm kỳ 2020 - 2025\n"
        "Phần thứ nhất: Kết quả\nMở 9 lớp cho cán bộ các chi bộ, đảng bộ trực thuộc; "
        "mỗi lớp bốn ngày, học viên dự đủ và được xét cấp giấy chứng nhận.\n"
        "Phần thứ hai: Phương hướng nhiệm kỳ 2025 - 2030\nPhấn đấu {}."
    )
    check(text.format(FIGURE), "2025-05-20", "2025-01-01", "2030-12-31")


def test_an_aim_for_a_year_dates_the_clause_that_it_opens() -> None:
    text = "Giai đoạn 2025 - 2027 mở 450 lớp; đến năm 2027, huyện có 77 chi bộ."
    check(text, "2025-01-20", None, "2027-12-31")


def test_a_note_that_names_another_year_does_not_move_the_report() -> None:
    text = "Báo cáo năm 2023\n(có so sánh với số liệu của báo cáo năm 2022)\nToàn huyện {}."
    check(text.format(FIGURE), "2023-12-20", "2023-01-01", "2023-12-31")


def test_what_there_is_counts_on_the_last_day_of_the_note() -> None:
    head = (
        "ỦY BAN KIỂM TRA TỈNH ỦY\nBÁO CÁO\nkết quả công tác 9 tháng\n"
        "(Số liệu tính từ ngày 01/01/2021 đến ngày 20/9/2021)\n\n"
    )
    text = f"{head}I. TÌNH HÌNH\nĐảng bộ tỉnh có 77 tổ chức cơ sở đảng."
    document = document_of(text, date(2021, 9, 28))
    (fact,) = [one for one in EXTRACTOR.extract(document).facts if isinstance(one, Observation)]
    assert fact.period.period_to == date(2021, 9, 20)
    text = f"{head}II. KẾT QUẢ\nKỷ luật 167 người, giảm so với cùng kỳ năm 2020 (77 người)."
    check(text, "2021-09-28", "2020-01-01", "2020-09-20")


def test_a_report_on_a_year_comes_back_from_a_sentence_on_its_term() -> None:
    head = "Báo cáo công tác năm 2018\n\n"
    done = "Kỷ luật 22 đảng viên. Từ đầu nhiệm kỳ đến nay kỷ luật 71 đảng viên. "
    check(f"{head}{done}Xóa tên 77 đảng viên.", "2018-12-20", "2018-01-01", "2018-12-31")
    term = "Từ đầu nhiệm kỳ 2015 - 2020 đến nay, kỷ luật 71 đảng viên. "
    check(f"{head}{term}Xóa tên 77 đảng viên.", "2018-12-20", "2015-01-01", "2018-12-20")


@pytest.mark.parametrize(
    ("text", "start", "end"),
    [
        ("Kết quả (từ 15/5 đến 15/7/2024)\nSau hai tháng, {}.", "2024-05-15", "2024-07-15"),
        ("Sau hai năm làm Đề án (từ tháng 6/2021), {}.", "2021-06-01", "2023-05-31"),
        ("Tính từ năm 2022 trở về trước, {}.", None, "2022-12-31"),
        ("Giai đoạn 2021 - 2025, tính đến hết tháng 6/2024, {}.", "2021-01-01", "2024-06-30"),
        ("Từ ngày tái lập huyện (01/4/1997) đến nay, {}.", "1997-04-01", "2024-08-10"),
        ("Công tác Đảng\nQuý vừa qua, {}.", "2024-04-01", "2024-06-30"),
        ("Công tác tháng 7\nMở 3 lớp. Bảy tháng {}.", "2024-01-01", "2024-07-31"),
        ("Năm 2021 mở 31 lớp, 2022 mở 27 lớp, 2023 {}.", "2023-01-01", "2023-12-31"),
        ("Năm 2023 mở 31 lớp (2022: 69; 2021: 77).", "2021-01-01", "2021-12-31"),
        ("Kết nạp qua các năm: 2018: 110 đồng chí, 2019: 77.", "2019-01-01", "2019-12-31"),
        ("Số đầu kỳ (01/01/2024): 77 đồng chí.", None, "2024-01-01"),
    ],
)
def test_still_more_frames_of_time_are_read(text: str, start: str | None, end: str | None) -> None:
    check(text.format(FIGURE), "2024-08-10", start, end)


@pytest.mark.parametrize(
    ("text", "start", "end"),
    [
        # no row of years: the number of a standard, a quantity
        ("Năm 2023 áp dụng TCVN ISO 9001:2015, {}.", "2023-01-01", "2023-12-31"),
        ("Chi 2015 đồng một suất, {}.", None, None),
    ],
)
def test_what_only_looks_like_such_a_frame_dates_nothing(
    text: str, start: str | None, end: str | None
) -> None:
    check(text.format(FIGURE), "2024-11-05", start, end)


@pytest.mark.parametrize(
    ("text", "start", "end"),
    [
        ("Năm 2005 có 11 lớp. Mười tám năm sau, {}.", None, None),
        ("Báo cáo năm 2024\nMở 9 lớp; đầu năm có 77 lớp.", None, None),
        ("5 năm 2015 - 2020 mở 9 lớp; nhiệm kỳ trước {}.", "2010-01-01", "2015-12-31"),
    ],
)
def test_what_lies_before_or_after_is_not_of_the_time_told_before(
    text: str, start: str | None, end: str | None
) -> None:
    check(text.format(FIGURE), "2024-12-20", start, end)


@pytest.mark.parametrize(
    ("body", "start", "end"),
    [
        # the month is that of the meeting, what it heard is told of all months so far
        ("Báo cáo cho thấy, 7 tháng đầu năm 2022, mở 9 lớp.\n\n{}.", "2022-01-01", "2022-07-31"),
        ("Mở 9 lớp.\n\n{}.", "2022-07-01", "2022-07-31"),
        (
            "Trong 7 tháng đầu năm 2022, mở 9 lớp.\n\nĐồng chí Bí thư Huyện ủy Lý Văn Sang yêu cầu "
            "trong 5 tháng còn lại của năm, {}.",
            "2022-08-01",
            "2022-12-31",
        ),
    ],
)
def test_a_meeting_is_called_after_a_month_and_tells_of_all_so_far(
    body: str, start: str, end: str
) -> None:
    title = "Huyện ủy Ba Bể giao ban công tác tháng 7, triển khai nhiệm vụ tháng 8/2022\n\n"
    check(title + body.format(FIGURE), "2022-08-09", start, end)
