"""When a statement holds."""

from datetime import date

import pytest

from sosanh.extract.catalogue.vocabulary import vocabulary
from sosanh.extract.context import TextContext
from sosanh.facts import UNKNOWN_PERIOD, Observation, Period
from sosanh.settings import PROJECT
from tests.texts import EXTRACTOR, document_of

FIGURE = "kết nạp 77 đảng viên"


def period(text: str, published: date | None = None) -> Period:
    """The period of the figure 77 in `text`."""
    context = TextContext(document_of(text, published), vocabulary(PROJECT / "seeds"))
    return context.period_at(text.index("77"))


@pytest.mark.parametrize(
    ("phrase", "start", "end", "precision"),
    [
        ("Năm 2020,", "2020-01-01", "2020-12-31", "year"),
        ("Trong năm 2020", "2020-01-01", "2020-12-31", "year"),
        ("6 tháng đầu năm 2023,", "2023-01-01", "2023-06-30", "half"),
        ("Sáu tháng cuối năm 2023,", "2023-07-01", "2023-12-31", "half"),
        ("9 tháng năm 2018,", "2018-01-01", "2018-09-30", "nine_months"),
        ("9 tháng đầu năm 2018,", "2018-01-01", "2018-09-30", "nine_months"),
        ("Quý I năm 2024,", "2024-01-01", "2024-03-31", "quarter"),
        ("Quý III/2024,", "2024-07-01", "2024-09-30", "quarter"),
        ("Tháng 2/2024,", "2024-02-01", "2024-02-29", "month"),
        ("Từ năm 2008 đến tháng 6-2018,", "2008-01-01", "2018-06-30", "span"),
        ("Giai đoạn 2016 - 2018,", "2016-01-01", "2018-12-31", "span"),
        ("Trong ba năm (2016 - 2018),", "2016-01-01", "2018-12-31", "span"),
        ("Trong nhiệm kỳ 2010-2015,", "2010-01-01", "2015-12-31", "term"),
        ("Từ ngày 1/1/2023 đến ngày 31/3/2023,", "2023-01-01", "2023-03-31", "span"),
        ("Tính đến ngày 30/6/2024,", None, "2024-06-30", "day"),
        ("Đến cuối năm 2018,", None, "2018-12-31", "year"),
        ("Cuối năm 2022,", None, "2022-12-31", "span"),
        ("Từ đầu nhiệm kỳ 2015-2020 đến nay,", "2015-01-01", None, "term"),
        ("Từ năm 2007 đến nay,", "2007-01-01", None, "span"),
        ("Từ đầu nhiệm kỳ Đại hội Đảng XII đến nay,", "2016-01-01", None, "term"),
        ("Năm học 2022 - 2023,", "2022-09-01", "2023-08-31", "span"),
        ("Từ tháng 8/2015,", "2015-08-01", None, "span"),
        ("Từ ngày 1/7/2025,", "2025-07-01", None, "span"),
        ("Trong các năm 2011-2017,", "2011-01-01", "2017-12-31", "span"),
        ("Từ tháng 3 đến tháng 6 năm 2022,", "2022-03-01", "2022-06-30", "span"),
        ("Từ 15/12/2022 đến hết ngày 14/6/2023,", "2022-12-15", "2023-06-14", "span"),
        ("Từ ngày 1/1 đến 30/6/2022,", "2022-01-01", "2022-06-30", "span"),
        ("Từ đầu năm 2023 đến ngày 31/10,", "2023-01-01", "2023-10-31", "span"),
        ("Từ quý I đến quý III/2022,", "2022-01-01", "2022-09-30", "span"),
        ("Quý 1 và quý 2 năm 2023,", "2023-01-01", "2023-06-30", "half"),
        ("Hết quý II/2023,", None, "2023-06-30", "quarter"),
        ("Hai năm 2021 và 2022,", "2021-01-01", "2022-12-31", "span"),
        ("Tám tháng đầu năm 2022,", "2022-01-01", "2022-08-31", "span"),
        ("Từ đầu nhiệm kỳ 2020 - 2025 đến hết tháng 5/2023,", "2020-01-01", "2023-05-31", "term"),
    ],
)
def test_a_phrase_in_the_sentence_dates_the_figure(
    phrase: str, start: str | None, end: str | None, precision: str
) -> None:
    found = period(f"{phrase} toàn Đảng bộ {FIGURE}.")
    days = tuple(None if day is None else date.fromisoformat(day) for day in (start, end))
    assert (found.period_from, found.period_to) == days
    assert (found.precision, found.basis) == (precision, "stated")


@pytest.mark.parametrize(
    ("phrase", "start", "end"),
    [
        ("Năm ngoái,", "2024-01-01", "2024-12-31"),
        ("Bốn tháng đầu năm nay,", "2025-01-01", "2025-04-30"),
        ("Từ ngày 1/7 đến nay,", "2025-07-01", "2025-09-05"),
    ],
)
def test_a_phrase_without_a_year_leans_on_the_day_of_publication(
    phrase: str, start: str, end: str
) -> None:
    found = period(f"{phrase} toàn Đảng bộ {FIGURE}.", date(2025, 9, 5))
    assert (str(found.period_from), str(found.period_to)) == (start, end)


def test_a_year_in_the_heading_is_that_of_the_report() -> None:
    found = period(f"Kết quả phát triển đảng (năm 2021)\n\nToàn Đảng bộ {FIGURE}.")
    assert (found.period_from, found.basis) == (date(2021, 1, 1), "inherited")


def test_until_now_ends_on_the_day_of_publication() -> None:
    found = period(f"Từ năm 2007 đến nay, {FIGURE}.", date(2024, 8, 7))
    assert (found.period_from, found.period_to) == (date(2007, 1, 1), date(2024, 8, 7))


def test_the_publication_date_alone_is_no_period() -> None:
    assert period(f"Toàn Đảng bộ {FIGURE}.", date(2024, 8, 7)).basis == "none"


@pytest.mark.parametrize(
    "text",
    [
        f"Toàn Đảng bộ {FIGURE} (tăng 18 đảng viên so với cùng kỳ năm 2022).",
        f"So với năm 2022, toàn Đảng bộ {FIGURE}.",
        f"Thực hiện chuyên đề “Nâng cao chất lượng giai đoạn 2021-2025”, {FIGURE}.",
        f"Hội nghị ngày 15/3/2022 nêu: {FIGURE}.",
    ],
)
def test_what_is_compared_with_quoted_or_a_meeting_dates_no_figure(text: str) -> None:
    assert period(text).basis == "none"


def test_a_period_to_the_right_dates_the_figure_before_it() -> None:
    assert period(f"Thành phố {FIGURE} trong năm 2018.").period_from == date(2018, 1, 1)


def test_the_year_somebody_was_born_in_dates_nothing_but_that_of_pupils_does() -> None:
    born = f"Huyện trao huy hiệu cho ông Chiến (sinh năm 1927). Đợt này, huyện {FIGURE}."
    assert period(born) == UNKNOWN_PERIOD
    pupils = period("Tỉnh kết nạp 77 học sinh năm 2023.")
    assert str(pupils.period_from) == "2023-01-01"


def test_a_term_in_the_name_of_a_congress_gives_way_to_the_year() -> None:
    text = f"Thực hiện Nghị quyết Đại hội nhiệm kỳ 2020-2025, năm 2021 thành phố {FIGURE}."
    assert period(text).period_from == date(2021, 1, 1)


def test_the_sentence_before_dates_the_next_one_as_inherited() -> None:
    found = period(f"Cuối năm 2022, có 29 đơn vị kiểm điểm. Các huyện {FIGURE}.")
    assert (found.period_to, found.basis) == (date(2022, 12, 31), "inherited")


def test_the_first_months_of_a_year_take_the_period_of_the_report() -> None:
    text = (
        "Báo cáo kết quả công tác xây dựng Đảng 6 tháng đầu năm 2023.\n"
        f"Những tháng đầu năm 2023, toàn Đảng bộ {FIGURE}."
    )
    assert period(text).period_to == date(2023, 6, 30)


def test_the_day_of_a_stock_says_nothing_of_the_paragraphs_after_it() -> None:
    text = (
        "Kết quả 6 tháng đầu năm 2024.\n"
        f"Tính đến ngày 1/2/2024, có 700 chi bộ.\nToàn Đảng bộ {FIGURE}."
    )
    assert period(text).period_to == date(2024, 6, 30)


def test_months_without_a_year_take_that_of_publication() -> None:
    text = f"Trong 6 tháng đầu năm, toàn Đảng bộ {FIGURE}."
    assert period(text, date(2018, 7, 23)).period_to == date(2018, 6, 30)
    assert period(text).period_to is None


@pytest.mark.parametrize(
    ("phrase", "start", "end"),
    [
        ("Quý III,", "2024-07-01", "2024-09-30"),
        ("6 tháng đầu năm,", "2024-01-01", "2024-06-30"),
    ],
)
def test_a_part_of_a_year_takes_the_year_of_the_report(phrase: str, start: str, end: str) -> None:
    found = period(f"Kết quả công tác năm 2024.\n{phrase} toàn Đảng bộ {FIGURE}.")
    assert (str(found.period_from), str(found.period_to)) == (start, end)
    assert found.basis == "inherited"


@pytest.mark.parametrize(
    ("phrase", "start", "end"),
    [
        ("Tháng 6/24,", "2024-06-01", "2024-06-30"),
        ("Giai đoạn 2021-25,", "2021-01-01", "2025-12-31"),
        ("Tính đến 30/9/24,", "None", "2024-09-30"),
    ],
)
def test_a_year_of_two_digits_is_one_of_this_century(phrase: str, start: str, end: str) -> None:
    found = period(f"{phrase} toàn Đảng bộ {FIGURE}.")
    assert (str(found.period_from), str(found.period_to)) == (start, end)


def test_since_an_event_only_the_end_is_known() -> None:
    text = f"Năm 2017.\nTừ khi thực hiện Nghị quyết số 18 đến nay, toàn Đảng bộ {FIGURE}."
    found = period(text, published=date(2024, 10, 5))
    assert (found.period_from, found.period_to) == (None, date(2024, 10, 5))


def test_years_to_come_end_with_the_aim_that_the_text_names_or_are_unknown() -> None:
    ahead = f"Trong 4 năm tới, toàn Đảng bộ {FIGURE}."
    assert period(f"Kết quả năm 2016.\n{ahead}").period_to is None
    found = period(f"Kết quả năm 2016. Đề án có mục tiêu đến năm 2021.\n{ahead}")
    assert (found.period_from, found.period_to) == (None, date(2021, 12, 31))


def test_years_gone_by_are_the_span_of_that_length_named_before() -> None:
    text = f"Giai đoạn 2016 - 2018, tỉnh đã họp. Trong 3 năm qua, toàn Đảng bộ {FIGURE}."
    found = period(text)
    assert (found.period_from, found.period_to) == (date(2016, 1, 1), date(2018, 12, 31))


def test_the_years_of_parts_do_not_date_their_total() -> None:
    text = f"Toàn Đảng bộ {FIGURE}, trong đó năm 2015 có 20 đồng chí."
    assert period(text).period_from is None


def test_since_new_year_in_a_report_on_a_quarter_ends_with_the_quarter() -> None:
    text = (
        "Báo cáo quý III năm 2024.\n"
        f"Quý III năm 2024 có 5 lớp; lũy kế từ đầu năm, toàn Đảng bộ {FIGURE}."
    )
    found = period(text, date(2024, 10, 5))
    assert (found.period_from, found.period_to) == (date(2024, 1, 1), date(2024, 9, 30))


def test_the_year_of_an_index_dates_no_figure_after_it() -> None:
    text = (
        f"Báo cáo quý III năm 2024.\nChỉ số PAR INDEX năm 2023 xếp thứ 18. Toàn Đảng bộ {FIGURE}."
    )
    assert period(text).period_from == date(2024, 7, 1)


def days(found: Period) -> str:
    """The ends of a period: "2021-01-01 – 2021-12-31"."""
    return f"{found.period_from} – {found.period_to}"


YEAR_2021 = "2021-01-01 – 2021-12-31"


@pytest.mark.parametrize(
    "sentence",
    [
        "Tỉnh khen thưởng 90 chi bộ, trong khi năm 2020 mới có 15. ",
        "Tỷ lệ chi bộ xếp loại tốt là 31% (năm 2020: 28%). ",
        "Có 40 đơn thư, giảm nhiều so với con số 61 của năm 2020. ",
        "Kỷ luật 12 người; cùng kỳ là 19. ",
        "Riêng quý I, tỉnh mở 3 lớp. ",
        "Căn cứ là số dân của năm 2020. ",
        "Mô hình này được 3 huyện thử từ tháng 2/2021. ",
        "Năm trước, tỉnh mở 9 lớp. ",
    ],
)
def test_what_is_compared_with_or_an_excursion_sets_no_time_for_the_next_sentence(
    sentence: str,
) -> None:
    text = f"Báo cáo kết quả công tác năm 2021\n{sentence}Các huyện {FIGURE}. Có 4 lớp."
    assert days(period(text)) == YEAR_2021


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Kết nạp 90 đảng viên, trong khi năm 2020 chỉ 77.", "2020-01-01 – 2020-12-31"),
        ("Kỷ luật 90 người (cùng kỳ là 77).", "2020-01-01 – 2020-12-31"),
        ("Kết nạp 90 đảng viên; cùng kỳ năm 2019 là 77.", "2019-01-01 – 2019-12-31"),
        ("So với năm 2020 (77 đảng viên), số bị kỷ luật giảm.", "2020-01-01 – 2020-12-31"),
        ("Năm liền trước chỉ có 77 lớp.", "2020-01-01 – 2020-12-31"),
        ("Tỷ lệ tăng từ 60% năm 2020 lên 77%.", YEAR_2021),
        ("Tỷ lệ tăng từ 77% năm 2020 lên 81%.", "2020-01-01 – 2020-12-31"),
        ("Mở 30 lớp năm 2019, 77 lớp năm 2020, 41 lớp năm 2021.", "2020-01-01 – 2020-12-31"),
        ("Năm 2019 có 30 lớp; năm 2020 có 41; tổng cộng 77 lớp.", YEAR_2021),
        ("Trong các năm 2019 và 2020 lần lượt có 77 và 80 lớp.", "2019-01-01 – 2019-12-31"),
        ("Từ đầu năm đến hết tháng 9, kết nạp 77 đảng viên.", "2021-01-01 – 2021-09-30"),
        ("Trước ngày 30/6, 77 chi bộ đã họp.", "None – 2021-06-30"),
        ("Đến cuối năm, có 77 chi bộ.", "None – 2021-12-31"),
        ("Chương trình quý IV: kiểm tra 77 chi bộ.", "2021-10-01 – 2021-12-31"),
        ("Lũy kế 9 tháng được 77 đảng viên.", "2021-01-01 – 2021-09-30"),
        ("Nửa đầu năm có 77 lớp.", "2021-01-01 – 2021-06-30"),
        ("Đầu nhiệm kỳ 2020 - 2025, tỉnh có 77 chi bộ.", "None – 2020-12-31"),
        ("Nhiệm kỳ 2020 - 2025 có 5 nghị quyết, khóa trước 77.", "2015-01-01 – 2020-12-31"),
        ("Đến nay đã sửa 77 hạn chế.", YEAR_2021),
    ],
)
def test_each_figure_of_a_report_on_a_year_has_its_own_time(sentence: str, expected: str) -> None:
    assert days(period(f"Báo cáo kết quả công tác năm 2021\n{sentence}")) == expected


def test_a_heading_sets_the_time_of_the_paragraphs_below_it() -> None:
    text = (
        "Kết quả quý III năm 2023\n1. Đã làm\nMở 5 lớp.\n2. Quý IV\nTỉnh {}.\n3. Khó khăn\nCó {}."
    )
    assert days(period(text.format(FIGURE, "8 lớp"))) == "2023-10-01 – 2023-12-31"
    assert days(period(text.format("mở 8 lớp", "77 lớp"))) == "2023-07-01 – 2023-09-30"


def test_a_line_that_leads_in_a_list_dates_its_items_only() -> None:
    text = "Xét kết quả trong quý I/2024 của cấp ủy:\n- Mở 5 lớp.\n- {}.\nTừ năm 2020, có {}."
    assert days(period(text.format(FIGURE, "8 lớp"))) == "2024-01-01 – 2024-03-31"
    assert days(period(text.format("Mở 8 lớp", "77 lớp"))) == "2020-01-01 – None"


def test_so_many_months_after_a_day_begin_with_it() -> None:
    text = f"Ngày 01/3/2022, trung tâm mở cửa. Sau sáu tháng, tỉnh {FIGURE}."
    assert days(period(text)) == "2022-03-01 – 2022-08-31"


def test_half_a_year_gone_by_is_the_last_one_that_is_over() -> None:
    found = period(f"Sáu tháng qua, toàn Đảng bộ {FIGURE}.", date(2023, 8, 1))
    assert days(found) == "2023-01-01 – 2023-06-30"


def test_the_meeting_that_a_text_tells_of_is_its_day() -> None:
    text = f"Sáng ngày 3 tháng 5 năm 2023, huyện họp. Hiện có 5 lớp. Đến nay, huyện {FIGURE}."
    assert days(period(text, date(2023, 5, 5))) == "None – 2023-05-03"


def test_a_plan_for_the_next_year_dates_nothing_beyond_its_paragraph() -> None:
    text = f"Năm 2022, có 5 lớp. Năm 2023 phấn đấu mở 9 lớp.\nTỉnh {FIGURE}."
    assert days(period(text)) == "2022-01-01 – 2022-12-31"


def ends(text: str, published: date | None = None) -> tuple[str | None, str | None]:
    """First and last day of the period of the figure 77."""
    found = period(text, published)
    return (
        found.period_from.isoformat() if found.period_from else None,
        found.period_to.isoformat() if found.period_to else None,
    )


@pytest.mark.parametrize(
    ("phrase", "start", "end"),
    [
        ("Quý II.2018,", "2018-04-01", "2018-06-30"),
        ("Trong tháng 9.2018,", "2018-09-01", "2018-09-30"),
        ("Từ ngày 18-31/7/2025,", "2025-07-18", "2025-07-31"),
        ("Từ ngày 5 đến hết 20/8/2021,", "2021-08-05", "2021-08-20"),
        ("Từ 5 đến 20 tháng 8 năm 2021,", "2021-08-05", "2021-08-20"),
        ("Kể từ năm 2016 (năm có trường mới) đến nay,", "2016-01-01", None),
        ("Thời điểm quý II/2018,", "2018-04-01", "2018-06-30"),
    ],
)
def test_a_span_is_read_however_its_days_are_parted(
    phrase: str, start: str, end: str | None
) -> None:
    assert ends(f"Công tác Đảng\n{phrase} huyện {FIGURE}.") == (start, end)


def test_a_day_with_a_point_needs_the_word_for_day() -> None:
    on = date(2019, 9, 11)
    assert ends("Đến ngày 10.9, huyện có 77 chi bộ.", on) == (None, "2019-09-10")
    assert ends("Điểm từ 8.9 đến 10.9, huyện có 77 chi bộ.", on) == (None, None)


@pytest.mark.parametrize("counted", ["từ 18 - 31 đảng viên", "từ 18 đến 31/35 chi bộ"])
def test_a_range_of_things_is_no_range_of_ends(counted: str) -> None:
    assert ends(f"Công tác Đảng\nMỗi nơi kết nạp {counted}, cộng 77 người.") == (None, None)


def test_what_is_done_from_a_month_was_done_by_then() -> None:
    head = "Báo cáo 6 tháng đầu năm 2015\n"
    assert ends(f"{head}Các chi bộ đã họp xong từ tháng 4, cả 77 nơi.")[1] == "2015-04-30"
    assert ends(f"{head}Từ tháng 4/2015, huyện {FIGURE}.")[0] == "2015-04-01"


def test_years_in_a_list_need_no_and() -> None:
    text = "Công tác Đảng\nTrong các năm 2016, 2017, 2018, xã lần lượt {} đảng viên."
    assert ends(text.format("có 9, 77 và 12")) == ("2017-01-01", "2017-12-31")
    assert ends(text.format("có 9, 12 và 77")) == ("2018-01-01", "2018-12-31")


@pytest.mark.parametrize(
    ("head", "start", "end"),
    [
        ("Sơ kết 6 tháng đầu năm, triển khai nhiệm vụ 6 tháng cuối năm 2017", "01-01", "06-30"),
        ("Đánh giá quý I; triển khai nhiệm vụ công tác quý II năm 2017", "01-01", "03-31"),
        ("Kết quả thực hiện nhiệm vụ 6 tháng cuối năm 2017", "07-01", "12-31"),
    ],
)
def test_a_report_is_on_what_was_done_not_on_the_tasks_ahead(
    head: str, start: str, end: str
) -> None:
    assert ends(f"{head}\nToàn tỉnh {FIGURE}.") == (f"2017-{start}", f"2017-{end}")


def test_the_year_before_tells_the_year_where_nothing_else_does() -> None:
    text = f"Trong 6 tháng đầu năm, các cấp {FIGURE} (tăng 3 so với cùng kỳ năm 2020)."
    assert ends(text) == ("2021-01-01", "2021-06-30")
    assert ends(f"Trong 6 tháng đầu năm, các cấp {FIGURE} (tăng so với cùng kỳ).") == (None, None)


def test_the_past_year_is_the_one_before_the_planned() -> None:
    text = f"Huyện đề ra nhiệm vụ năm 2018.\nTrong năm qua, huyện {FIGURE}."
    assert ends(text) == ("2017-01-01", "2017-12-31")
    title = "Tỉnh giải quyết dứt điểm các vụ việc trong năm 2026\n\n"
    told = f"Trong năm 2025, ngành đã sắp xếp bộ máy.\n\nNăm qua, các cấp {FIGURE}."
    assert ends(title + told, published=date(2025, 12, 30)) == ("2025-01-01", "2025-12-31")


def test_years_past_without_a_day_are_of_no_year_named_elsewhere() -> None:
    text = f"Gần 2 năm qua, quận {FIGURE}. Toàn quốc, từ 2016-2021, có 9 vụ."
    assert ends(text) == (None, None)


def test_what_is_told_since_new_year_goes_on_in_its_paragraph() -> None:
    text = f"Giao ban quý III/2022\nTừ đầu năm đến nay, kiểm tra 4 chi bộ. Các cấp {FIGURE}."
    assert ends(text) == ("2022-01-01", "2022-09-30")
    assert ends(f"{text[: text.index(' Các')]}\nCác cấp {FIGURE}.") == ("2022-07-01", "2022-09-30")


def test_parts_in_a_paragraph_of_their_own_are_of_the_time_of_the_whole() -> None:
    head = "Báo cáo năm 2022\nCác cấp họp. Nhiều nơi bàn kỹ. Tỉnh nghe cả.\n"
    whole = "Sáu tháng đầu năm 2022, kết nạp 90 đảng viên. Số ấy khá. Các cấp vui.\n"
    assert ends(f"{head}{whole}Trong đó, có 77 nữ.") == ("2022-01-01", "2022-06-30")
    assert ends(f"{head}{whole}Các cấp {FIGURE}.") == ("2022-01-01", "2022-12-31")


def test_a_term_that_nobody_dates_dates_its_parts_as_little() -> None:
    text = "Tổng kết năm 2025 và cả nhiệm kỳ\nTrong nhiệm kỳ, kiểm tra 90 nơi.\n"
    assert ends(f"{text}Trong đó, có 77 chi bộ.") == (None, None)


def test_a_term_named_by_its_national_congress_has_that_terms_years() -> None:
    text = f"Tổng kết nhiệm kỳ Đại hội XIII\nTrong nhiệm kỳ, các cấp {FIGURE}."
    assert ends(text) == ("2021-01-01", "2025-12-31")
    assert ends(f"Từ đầu nhiệm kỳ Đại hội XII đến nay, {FIGURE}.") == ("2016-01-01", None)
    assert ends(f"Trong nhiệm kỳ Đại hội XIII Đảng bộ tỉnh, {FIGURE}.") == (None, None)


def test_the_term_ahead_is_not_the_one_that_is_over() -> None:
    head = "Tổng kết nhiệm kỳ 2015 - 2020, triển khai nhiệm vụ nhiệm kỳ 2020 - 2025.\n"
    assert ends(f"{head}Nhiệm kỳ qua, các cấp {FIGURE}.") == ("2015-01-01", "2020-12-31")
    text = f"Đại hội nhiệm kỳ 2025 - 2030 khai mạc.\nNhiệm kỳ vừa qua, {FIGURE}."
    over = period(text, date(2025, 7, 20))
    assert (over.period_from, over.period_to) == (date(2020, 1, 1), date(2025, 12, 31))


def test_a_figure_before_a_term_that_nobody_dates_has_no_time() -> None:
    head = "Tổng kết năm 2025\n"
    assert ends(f"{head}Kỷ luật 77 đảng viên trong nhiệm kỳ.") == (None, None)
    assert ends(f"{head}Kỷ luật 77 đảng viên, 90 người trong nhiệm kỳ.")[0] == "2025-01-01"


def test_the_items_after_a_day_are_as_of_that_day() -> None:
    text = "Kiểm điểm năm 2016\nĐến ngày 09/02/2017, đã có 15 nơi xong:\n- Tập thể: 77 cơ quan."
    assert ends(text) == (None, "2017-02-09")


def test_a_figure_taken_up_again_keeps_its_time() -> None:
    head = "Báo cáo năm 2018\nKỷ luật 241 đảng viên, năm 2017 là 289 đảng viên. "
    assert ends(f"{head}Trong số 241 người này có 77 cấp ủy viên.")[0] == "2018-01-01"
    assert ends(f"{head}Trong số 289 người ấy có 77 cấp ủy viên.")[0] == "2017-01-01"


def test_a_total_is_of_all_that_the_report_covers() -> None:
    text = "Báo cáo giai đoạn 2016 - 2020\nNăm 2020, kết nạp 12 người. Cộng cả năm năm là 77 người."
    assert ends(text) == ("2016-01-01", "2020-12-31")


def test_what_was_before_a_merger_is_not_of_the_report() -> None:
    head = "Báo cáo quý III/2024\n"
    text = f"{head}Trước khi sáp nhập, hai xã có 77 chi bộ; nay còn 40 chi bộ."
    assert ends(text) == (None, None)
    on = f"Từ ngày 01/7/2025, tỉnh mới vận hành.\n{text.removeprefix(head)}"
    assert ends(on) == (None, "2025-06-30")


def test_the_stock_that_a_share_is_taken_of_dates_nothing_else() -> None:
    text = "Báo cáo năm 2018\nKết nạp 90 người, đạt 2,9% so với tổng số đảng viên cuối năm 2017, "
    assert ends(f"{text}nâng số đảng viên lên 77.")[1] == "2018-12-31"


def test_kinds_of_units_in_a_row_do_not_end_a_clause() -> None:
    text = "Báo cáo năm 2020\nCả 77 đảng bộ, chi bộ cơ sở đã họp trước ngày 30/6."
    assert ends(text)[1] == "2020-06-30"


def test_what_begins_after_the_text_stays_open() -> None:
    text = f"Từ ngày 1/7/2025, toàn Đảng bộ {FIGURE}."
    assert period(text, date(2025, 6, 12)) == Period(date(2025, 7, 1), None, "span", "stated")
    assert period(text, date(2025, 8, 12)).period_to == date(2025, 8, 12)


def test_a_misprint_that_runs_backwards_dates_nothing() -> None:
    assert period(f"Giai đoạn 2025 - 2020, {FIGURE}.") == UNKNOWN_PERIOD


def test_a_span_of_people_is_no_day() -> None:
    text = f"Trong nhiệm kỳ 2020 - 2025, {FIGURE} (mỗi năm từ 8-10 đảng viên)."
    assert ends(text) == ("2020-01-01", "2025-12-31")


def test_half_a_term_dates_the_next_sentences_too() -> None:
    text = f"Nơi này cho biết, trong nửa đầu nhiệm kỳ 2015 - 2020, các cấp họp. Họ {FIGURE}."
    assert ends(text) == ("2015-01-01", None)


@pytest.mark.parametrize(
    ("text", "start", "end"),
    [
        # the day of the text, or what it gives account of
        (f"Bài nói\n(Tại Hội thảo của tỉnh, tháng 12/2022)\nĐến nay {FIGURE}.", None, "2022-12-31"),
        (
            f"Hỏi đáp\nTừ đầu năm đến hết tháng 9/2022 có 12 lớp. Riêng 9 tháng năm nay {FIGURE}.",
            "2022-01-01", "2022-09-30",
        ),
        # what is compared with
        (f"Báo cáo năm 2022\nMở 12 lớp, gấp rưỡi năm 2021.\nTrong năm, {FIGURE}.",
         "2022-01-01", "2022-12-31"),
        ("Năm 2019 mở 13 lớp; năm 2020 gấp đôi năm trước, lên 77 lớp.", "2020-01-01", "2020-12-31"),
        (f"Trong 6 tháng đầu năm 2024 mở 12 lớp. Cùng kỳ, các đảng bộ {FIGURE}.",
         "2024-01-01", "2024-06-30"),
        ("Nếu năm 2021 mới có 54 thì đến năm 2024 con số này là 77 lớp.",
         "2024-01-01", "2024-12-31"),
        ("Năm 2022 có 90 lớp, còn con số của năm 2021 là 77 lớp.", "2021-01-01", "2021-12-31"),
        ("Từ đầu năm 2025 đến 12/6/2025 mở 90 lớp. Cùng kỳ năm 2024, con số này là 77 lớp.",
         "2024-01-01", "2024-06-12"),
        ("So với 77 đảng viên bị kỷ luật của năm 2022, năm 2023 còn 9.",
         "2022-01-01", "2022-12-31"),
        # a year alone in parentheses is of the figure before it, or of a paper
        ("Tỉnh kết nạp 50 đảng viên (2021), 77 đảng viên (năm 2022) và 90 đảng viên (năm 2023).",
         "2022-01-01", "2022-12-31"),
        (f"Năm 2024, thực hiện Luật Cán bộ (2008), tỉnh {FIGURE}.", "2024-01-01", "2024-12-31"),
        # a speech has its own time, the name of a paper has none
        (f'Ông B nói: "Năm 2022 chúng tôi {FIGURE}".', "2022-01-01", "2022-12-31"),
        # what was before a day is over after it
        ("Tin từ nơi đây\nTrước ngày 1/7/2025, tỉnh có 171 xã. Sau sắp xếp, có 77 xã.", None, None),
        # a part of a report may have its name on two lines
        (f"KẾT QUẢ NĂM 2024\nMở 9 lớp.\nPHẦN THỨ HAI\nNHIỆM VỤ NĂM 2025\n{FIGURE} trở lên.",
         "2025-01-01", "2025-12-31"),
        # spans
        (f"Báo cáo năm 2022\nTrong hai năm, {FIGURE}.", "2021-01-01", "2022-12-31"),
        (f"Báo cáo năm 2022\nTrong hai năm tới, {FIGURE}.", None, None),
        ("Báo cáo năm 2022\nTrong 9 tháng tiếp nhận 77 hồ sơ.", "2022-01-01", "2022-09-30"),
        (f"Từ đầu nhiệm kỳ 2020 - 2025, cả khóa {FIGURE}.", "2020-01-01", "2025-12-31"),
        # what stands in parentheses at the end is of all before it
        ("Nơi đây có 77 đảng viên, sinh hoạt ở 9 chi bộ (tính đến 30/6/2024).", None, "2024-06-30"),
        ("Năm 2023 có 77 lớp; nay có 9 chi bộ (tính đến 30/6/2024).", "2023-01-01", "2023-12-31"),
        # a note among others begins anew
        (f"Báo cáo năm 2024\n(1) Còn 5 nơi yếu; năm 2023 là 8. (2) Hưởng ứng thi đua, {FIGURE}.",
         "2024-01-01", "2024-12-31"),
    ],
)  # fmt: skip
def test_time_is_read_as_a_reader_reads_it(text: str, start: str | None, end: str | None) -> None:
    assert ends(text) == (start, end)


@pytest.mark.parametrize(
    ("text", "start", "end"),
    [
        (f"Báo cáo năm 2023\nTừ đầu năm đến giờ, {FIGURE}.", "2023-01-01", "2023-11-20"),
        (f"Báo cáo năm 2023\nTừ đầu năm, {FIGURE}.", "2023-01-01", "2023-12-31"),
        (f"Báo cáo giai đoạn 2018 - 2023\nToàn tỉnh {FIGURE}.", "2018-01-01", "2023-11-20"),
        (f"Báo cáo giai đoạn 2021 - 2025\nToàn tỉnh {FIGURE}.", "2021-01-01", "2025-12-31"),
        (f"Nơi đây cho biết\nTừ đầu nhiệm kỳ đến nay, {FIGURE}.", "2020-01-01", "2023-11-20"),
        (f"Nhìn lại nhiệm kỳ 2015 - 2020\nTừ đầu nhiệm kỳ đến nay, {FIGURE}.",
         "2020-01-01", "2023-11-20"),
        ("Nơi đây có 9 xã, giờ đây còn 77 chi bộ.", None, "2023-11-20"),
    ],
)  # fmt: skip
def test_a_text_tells_of_no_day_after_its_own(text: str, start: str | None, end: str) -> None:
    found = period(text, date(2023, 11, 20))
    assert (str(found.period_from), str(found.period_to)) == (str(start), end)


@pytest.mark.parametrize(
    ("words", "day", "start", "end"),
    [
        ("9 tháng qua,", (2023, 10, 5), "2023-01-01", "2023-09-30"),
        ("Trong 10 tháng qua,", (2023, 11, 5), "2023-01-01", "2023-10-31"),
        ("Tính chung 9 tháng,", (2023, 10, 5), "2023-01-01", "2023-09-30"),
        ("9 tháng,", (2023, 10, 5), "2023-01-01", "2023-09-30"),
        ("Mười một tháng năm 2023,", None, "2023-01-01", "2023-11-30"),
        ("Trong quý qua,", (2023, 10, 5), "2023-07-01", "2023-09-30"),
        ("Trong tháng qua,", (2023, 10, 5), "2023-09-01", "2023-09-30"),
        ("Tháng 9 vừa qua,", (2023, 10, 5), "2023-09-01", "2023-09-30"),
        ("Từ đầu nhiệm kỳ đến cuối tháng 9 vừa qua,", (2023, 10, 5), "2020-01-01", "2023-09-30"),
        ("Từ đầu nhiệm kỳ đến hết tháng 9/2023,", (2023, 10, 5), "2020-01-01", "2023-09-30"),
        ("Từ năm 2021 đến hết tháng 9 vừa qua,", (2023, 10, 5), "2021-01-01", "2023-09-30"),
        ("Từ tháng 3 đến tháng 9 năm nay,", (2023, 10, 5), "2023-03-01", "2023-09-30"),
        ("Tháng Chín năm 2023,", None, "2023-09-01", "2023-09-30"),
        ("Quý đầu năm,", (2023, 4, 5), "2023-01-01", "2023-03-31"),
        ("Hai quý đầu năm 2023,", None, "2023-01-01", "2023-06-30"),
        ("Ba quý đã qua của năm 2023,", None, "2023-01-01", "2023-09-30"),
        ("Từ tháng 1 - 9/2023,", None, "2023-01-01", "2023-09-30"),
        ("Từ 01/01 - 30/9/2023,", None, "2023-01-01", "2023-09-30"),
        ("Trong ba năm 2021, 2022, 2023,", None, "2021-01-01", "2023-12-31"),
        ("Trong 3 năm (2021, 2022 và 2023),", None, "2021-01-01", "2023-12-31"),
        ("Năm công tác 2022,", None, "2022-01-01", "2022-12-31"),
        ("Một năm qua,", (2023, 1, 10), "2022-01-01", "2022-12-31"),
        ("Một năm qua,", (2022, 12, 28), "2022-01-01", "2022-12-31"),
        ("Một năm qua,", (2023, 8, 10), None, None),
        ("Giữa nhiệm kỳ 2020 - 2025,", (2023, 6, 10), "2020-01-01", "2023-06-10"),
        ("Đầu năm đến nay,", (2023, 10, 3), "2023-01-01", "2023-10-03"),
        ("Đến 31 tháng 12,", (2023, 1, 5), None, "2022-12-31"),
        ("Đến 30 tháng 9,", (2023, 10, 5), None, "2023-09-30"),
        ("Sau 9 tháng đầu năm 2023,", None, "2023-01-01", "2023-09-30"),
        ("Năm 2021 có 9 lớp, năm kế tiếp", None, "2022-01-01", "2022-12-31"),
        ("Từ khi hợp nhất đến nay,", (2025, 10, 5), "2025-07-01", "2025-10-05"),
        ("Từ khi hợp nhất đến nay,", (2021, 10, 5), None, "2021-10-05"),
        ("Sau 3 tháng vận hành chính quyền hai cấp,", (2025, 10, 5), "2025-07-01", "2025-09-30"),
        ("Từ năm 2016 cho tới nay,", (2019, 5, 5), "2016-01-01", "2019-05-05"),
        ("Từ 1/8/2023 cho đến 29/2/2024,", None, "2023-08-01", "2024-02-29"),
        ("Từ khi có nghị quyết (năm 2017) đến nay,", (2023, 8, 20), "2017-01-01", "2023-08-20"),
        ("Tháng 7 và tháng 8/2024,", None, "2024-07-01", "2024-08-31"),
        ("Tháng 9 vừa rồi,", (2024, 11, 5), "2024-09-01", "2024-09-30"),
        ("Trong nửa năm,", (2024, 6, 30), "2024-01-01", "2024-06-30"),
        ("Trong năm công tác vừa qua,", (2022, 12, 20), "2022-01-01", "2022-12-31"),
        ("Bốn năm (2015, 2016, 2017, 2018),", None, "2015-01-01", "2018-12-31"),
        ("Các năm 2020, 2021, 2022", None, "2020-01-01", "2022-12-31"),
        ("Năm đầu nhiệm kỳ (2020),", None, "2020-01-01", "2020-12-31"),
        ("Nhiệm kỳ 2020 - 2025 (tính đến 31/7/2023),", None, "2020-01-01", "2023-07-31"),
        ("Tại thời điểm 31-12-2023,", (2024, 5, 5), None, "2023-12-31"),
        ("Đến giữa tháng 10,", (2021, 10, 14), None, "2021-10-14"),
        ("Đến giữa tháng 10/2021,", (2021, 12, 14), None, "2021-10-15"),
        ("Trước ngày 1/7/2025,", (2025, 8, 8), None, "2025-06-30"),
    ],
)
def test_times_are_worded_in_many_ways(
    words: str, day: tuple[int, int, int] | None, start: str | None, end: str | None
) -> None:
    published = date(*day) if day else None
    assert ends(f"Tin từ nơi đây\n{words} toàn Đảng bộ {FIGURE}.", published) == (start, end)


@pytest.mark.parametrize(
    ("text", "start", "end"),
    [
        (f"Báo cáo giai đoạn 2017 - 2022\nTừ năm 2017 đến nay, {FIGURE}.",
         "2017-01-01", "2022-12-31"),
        (f"Báo cáo giai đoạn 2017 - 2022\nTừ năm 2017, {FIGURE}.", "2017-01-01", None),
        (f"Nhìn lại nhiệm kỳ 2015 - 2020\nToàn tỉnh {FIGURE}.", "2015-01-01", "2020-12-31"),
        (f"Tổng kết công tác nhiệm kỳ 2015 - 2020\n5 năm qua, {FIGURE}.",
         "2015-01-01", "2020-12-31"),
        (f"Kết quả đại hội nhiệm kỳ 2020 - 2025\nToàn tỉnh {FIGURE}.", None, None),
        (f"Báo cáo 6 tháng đầu năm 2023\nThực hiện Kế hoạch năm 2023, {FIGURE}.",
         "2023-01-01", "2023-06-30"),
        (f"Báo cáo 6 tháng đầu năm 2023\nChỉ tiêu năm 2023 là {FIGURE}.",
         "2023-01-01", "2023-12-31"),
    ],
)  # fmt: skip
def test_a_report_is_on_what_its_title_looks_back_on(
    text: str, start: str | None, end: str | None
) -> None:
    assert ends(text) == (start, end)


@pytest.mark.parametrize(
    ("text", "start", "end"),
    [
        (
            "Từ sau Đại hội Đảng XII đến nay, cấp ủy các cấp kết nạp 77 đảng viên.",
            "2016-01-01",
            None,
        ),
        (
            "Kể từ Đại hội lần thứ XIII của Đảng đến nay, toàn tỉnh kết nạp 77 đảng viên.",
            "2021-01-01",
            None,
        ),
        (  # a district has its twelfth congress too
            "Từ Đại hội Đảng bộ huyện lần thứ XII đến nay, huyện kết nạp 77 đảng viên.",
            None,
            None,
        ),
        (
            "Trong 6 tháng đầu năm, huyện thực hiện chương trình kiểm tra, giám sát năm 2022. "
            "Cấp ủy các cấp kiểm tra 77 tổ chức đảng.",
            "2022-01-01",
            "2022-06-30",
        ),
        (
            "Trong quý I, theo kế hoạch năm 2023, đã kiểm tra 77 tổ chức đảng.",
            "2023-01-01",
            "2023-03-31",
        ),
        (
            "Báo cáo công tác năm 2020 và nhiệm kỳ 2015 - 2020\n\nTheo báo cáo năm 2020, trong "
            "nhiệm kỳ đã kết nạp 9.800 đảng viên.\n\nTrong đó, 77 đảng viên là học sinh.",
            "2015-01-01",
            "2020-12-31",
        ),
        (
            "Kết nạp 288 đảng viên năm 2022\n\nTính đến ngày 30-6, toàn tỉnh kết nạp 288 đảng "
            "viên, đạt 35% chỉ tiêu năm 2022.\n\nTrong đó, huyện Bát Xát kết nạp 77 đảng viên.",
            None,
            "2022-06-30",
        ),
        (  # excerpts of several years
            "Trong 9 tháng đầu năm 2017, huyện kết nạp 108 đảng viên.\n\nNăm 2020, huyện ủy trao "
            "Huy hiệu Đảng.\n\nTừ đầu năm đến nay, đảng bộ kết nạp 77 đảng viên.",
            "2020-01-01",
            None,
        ),
    ],
)
def test_a_congress_a_plan_and_a_day_of_account_tell_the_time(
    text: str, start: str | None, end: str | None
) -> None:
    assert ends(text) == (start, end)


@pytest.mark.parametrize(
    ("text", "start", "end"),
    [
        # which year is "năm nay" in a text without a day: what goes on as it is written
        ("Năm 2017 có 60 ca, đang tăng trong năm 2018. 6 tháng đầu năm nay {}.",
         "2018-01-01", "2018-06-30"),
        ("Năm 2016 có 52 ca và đang tăng trong năm 2017. Năm ngoái, {}.",
         "2016-01-01", "2016-12-31"),
        ("Năm 2019 kết nạp 300 đảng viên, năm 2020 kết nạp 320. Năm nay {}.", None, None),
        ("Đến năm 2018 tỉnh giảm 120 biên chế. Năm ngoái, {}.", None, None),
        # what goes on after a figure leaves its year alone
        ("Năm 2016 có 52 đảng viên, năm 2017 {} và đang tăng trong năm 2018.",
         "2017-01-01", "2017-12-31"),
        ("Năm 2016 có 52 đảng viên, năm 2017 {} và giảm trong năm 2018.",
         "2017-01-01", "2017-12-31"),
        # the time compared with, told in a clause of its own
        ("6 tháng đầu năm 2023 kết nạp 80 đảng viên, cùng kỳ năm ngoái {}.",
         "2022-01-01", "2022-06-30"),
        ("6 tháng đầu năm 2023 kết nạp 80 đảng viên, trong khi cùng kỳ năm trước chỉ {}.",
         "2022-01-01", "2022-06-30"),
        ("6 tháng đầu năm 2023 tăng 8% so với cùng kỳ năm ngoái, {}.",
         "2023-01-01", "2023-06-30"),
        # a paper's own year dates nothing; that of a plan does
        ("Theo Nghị quyết 39-NQ/TW năm 2015, {}.", None, None),
        ("Năm 2022, thực hiện Quyết định 1229/QĐ-TTg năm 2021, {}.", "2022-01-01", "2022-12-31"),
        ("Thực hiện Kế hoạch 05-KH/TU năm 2023, {}.", "2023-01-01", "2023-12-31"),
        # two times with one figure are one time
        ("Trong năm 2022 và 6 tháng đầu năm 2023, {}.", "2022-01-01", "2023-06-30"),
        ("Báo cáo kết quả năm 2024 và quý I/2025\nToàn tỉnh {}.", "2024-01-01", "2025-03-31"),
        ("Năm 2022 và năm 2023 lần lượt {} và 80 đảng viên.", "2022-01-01", "2022-12-31"),
        ("So với năm 2021 và năm 2022, năm 2023 {}.", "2023-01-01", "2023-12-31"),
        ("Báo cáo kết quả năm 2023 và nhiệm vụ năm 2024\nToàn tỉnh {}.",
         "2023-01-01", "2023-12-31"),
    ],
)  # fmt: skip
def test_years_that_a_text_leans_on_are_those_it_tells_of(
    text: str, start: str | None, end: str | None
) -> None:
    assert ends(text.format(FIGURE)) == (start, end)


def test_what_some_of_those_did_was_done_in_the_time_of_all() -> None:
    report = "Báo cáo năm 2022\n"
    all_did = "Đến ngày 30/9/2022, các chi bộ đã kết nạp 90 đảng viên."
    assert ends(f"{report}{all_did} Riêng khối xã {FIGURE}.") == (None, "2022-09-30")
    years = "Năm 2020 có 40 đồng chí; năm 2021 có 50 đồng chí."
    assert ends(f"{report}{years} Trong đó, khối xã {FIGURE}.") == ("2022-01-01", "2022-12-31")


REVIEW = "Sơ kết giữa nhiệm kỳ thực hiện Nghị quyết Đại hội Đảng bộ tỉnh, nhiệm kỳ 2020 - 2025"
LETTERHEAD = (
    "ỦY BAN NHÂN DÂN\nTỈNH HÀ NAM\nSố: 385/BC-UBND\n\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n"
    "Độc lập - Tự do - Hạnh phúc\nHà Nam, ngày 14 tháng 12 năm 2023\n\nBÁO CÁO\n"
)


@pytest.mark.parametrize(
    ("text", "start", "end"),
    [
        # a note at the head says how far it counts
        (f"Báo cáo năm 2024\n(Số liệu tính đến ngày 30/11/2024)\n\nToàn tỉnh {FIGURE}.",
         "2024-01-01", "2024-11-30"),
        ("Báo cáo 6 tháng đầu năm 2024\n(Số liệu từ ngày 15/12/2023 đến ngày 14/6/2024)\n"
         f"Toàn tỉnh {FIGURE}.", "2023-12-15", "2024-06-14"),
        (f"Báo cáo quý I/2024 (từ 15/12/2023 đến 14/3/2024)\nToàn tỉnh {FIGURE}.",
         "2023-12-15", "2024-03-14"),
        (f"Báo cáo công tác năm 2021 (số liệu 11 tháng)\nToàn tỉnh {FIGURE}.",
         "2021-01-01", "2021-11-30"),
        # no note: a course within the year
        (f"Báo cáo năm 2024\nLớp học (từ 20/6/2024 đến 21/7/2024) đã mở.\n\nToàn tỉnh {FIGURE}.",
         "2024-01-01", "2024-12-31"),
        # the term that a review looks back on is over until the text
        (f"{REVIEW}\nToàn tỉnh {FIGURE}.", "2020-01-01", None),
        (f"{REVIEW}\nNăm 2022 giảm 15 đơn vị.\nToàn tỉnh {FIGURE}.", "2020-01-01", None),
        ("Ngày 20/6/2023, Tỉnh ủy sơ kết giữa nhiệm kỳ thực hiện Nghị quyết Đại hội nhiệm kỳ "
         f"2020-2025.\nToàn tỉnh {FIGURE}.", "2020-01-01", "2023-06-20"),
        ("Sau hơn hai năm thực hiện Nghị quyết Đại hội lần thứ XX (2020-2025), Hà Nam đổi mới.\n"
         f"Năm 2020, tỉnh giảm 245 thôn. Đến nay, toàn tỉnh {FIGURE}.", "2020-01-01", None),
        ("Kiểm điểm việc thực hiện Nghị quyết Đại hội Đảng bộ tỉnh nhiệm kỳ 2015 - 2020\n"
         f"Năm 2019 giảm 15 đơn vị.\nToàn tỉnh {FIGURE}.", "2015-01-01", "2020-12-31"),
        # a letterhead is not counted among the first sentences
        (f"{LETTERHEAD}Công tác cải cách hành chính năm 2023\n\nKính gửi: Bộ Nội vụ\n\n"
         "Thực hiện Chương trình tổng thể cải cách hành chính nhà nước giai đoạn 2021 - 2030, "
         f"Ủy ban nhân dân tỉnh báo cáo như sau:\n\n1. Kết quả\nToàn tỉnh {FIGURE}.",
         "2023-01-01", "2023-12-31"),
    ],
)  # fmt: skip
def test_the_head_of_a_report_says_from_when_and_how_far_it_tells(
    text: str, start: str | None, end: str | None
) -> None:
    assert ends(text) == (start, end)


@pytest.mark.parametrize(
    ("text", "start", "end"),
    [
        ("Nhiệm kỳ 2015 - 2020, Đảng bộ kết nạp 9.120 đảng viên. Năm 2018 nhiều nhất, 2.010.\n"
         f"Các cấp ủy {FIGURE}.", "2015-01-01", "2020-12-31"),
        ("Từ năm 2017 đến năm 2022, tỉnh giảm 128 đơn vị. Năm 2019 sáp nhập 3 sở.\n"
         f"Toàn tỉnh {FIGURE}.", "2017-01-01", "2022-12-31"),
        (f"Năm 2021, tỉnh ban hành đề án. Từ đó đến nay, tỉnh {FIGURE}.", "2021-01-01", None),
        (f"Năm 2021, tỉnh ban hành đề án, từ đó {FIGURE}.", "2021-01-01", "2021-12-31"),
        ("Báo cáo công tác năm 2017\nToàn tỉnh giảm 187 người, nâng tổng số từ năm 2015 đến nay "
         f"là 512 người. Các cấp ủy {FIGURE}.", "2017-01-01", "2017-12-31"),
        ("Báo cáo công tác năm 2017\nTrong năm, kiểm tra 9 tổ chức đảng, tăng 8,9% so năm trước, "
         f"và {FIGURE}.", "2017-01-01", "2017-12-31"),
    ],
)  # fmt: skip
def test_a_text_comes_back_from_a_part_of_what_it_speaks_of(
    text: str, start: str | None, end: str | None
) -> None:
    assert ends(text) == (start, end)


def test_a_history_reports_on_none_of_its_years() -> None:
    text = (
        "Chặng đường của Đảng bộ tỉnh\nNăm 1968, tỉnh kết nạp 4.500 đảng viên. Năm 1997, tỉnh được "
        f"tái lập. Đến nay, Đảng bộ {FIGURE}."
    )
    assert ends(text) == (None, None)


@pytest.mark.parametrize("opening", ["Trước đó, giai đoạn", "Giai đoạn", "Trong giai đoạn"])
def test_years_that_open_a_later_sentence_do_not_date_what_was_told_before(opening: str) -> None:
    text = (
        f"Quảng Trị phát triển đảng\n\nSáng 20/12, Tỉnh ủy họp.\n\nToàn tỉnh {FIGURE}.\n\n"
        f"{opening} 2016 - 2018, tỉnh kết nạp 3.082 đảng viên."
    )
    assert ends(text) == (None, None)


AIMS = "NGHỊ QUYẾT\nvề tổ chức đảng giai đoạn 2026 - 2030\n\nI. TÌNH HÌNH\n\n"
HALF = "Yên Bái, ngày 28 tháng 6 năm 2022\n\nBÁO CÁO\nKết quả 6 tháng đầu năm 2022\n\n"


@pytest.mark.parametrize(
    ("text", "published", "start", "end"),
    [
        # a quarter after which a meeting is called does not frame what it hears
        (f"Giao ban\n\nChiều 6/10/2022, tỉnh giao ban quý III. Công việc 9 tháng tăng. {FIGURE}.",
         None, "2022-01-01", "2022-09-30"),
        (f"{HALF}Bám sát Nghị quyết 68-NQ/TU, ngày 30/11/2021 về nhiệm vụ năm 2022, {FIGURE}.",
         date(2022, 6, 28), "2022-01-01", "2022-06-30"),
        (f"{HALF}Mở 12 lớp, đạt 43% chỉ tiêu năm 2022; {FIGURE}.",
         date(2022, 6, 28), "2022-01-01", "2022-06-30"),
        (f"{HALF}II- NHIỆM VỤ 6 THÁNG CUỐI NĂM\n\n- Các cấp {FIGURE}.",
         date(2022, 6, 28), "2022-07-01", "2022-12-31"),
        (f"Dấu ấn\n\nNăm qua, huyện {FIGURE}. Năm 2024, huyện phấn đấu kết nạp 130 người.",
         date(2024, 1, 12), "2023-01-01", "2023-12-31"),
        (f"Họp kỳ 26\n\nNgày 30/5/2023, nơi này họp. Trong tháng, các cấp {FIGURE}.",
         None, "2023-05-01", "2023-05-31"),
        (f"Vượt chỉ tiêu năm 2024\n\nTừ đầu năm đến ngày 15/11, mở 9 lớp. Nơi khác {FIGURE}.",
         date(2024, 11, 22), "2024-01-01", "2024-11-15"),
        (f"Tổng kết công tác kiểm tra, giám sát nhiệm kỳ 2015 - 2020\n\nNăm năm qua, {FIGURE}.",
         date(2020, 9, 18), "2015-01-01", "2020-12-31"),
        (f"Thi tuyển\n\nTừ nay đến hết năm, tỉnh sẽ {FIGURE}.",
         date(2023, 8, 10), "2023-08-10", "2023-12-31"),
        (f"Hai vai\n\nMô hình bắt đầu từ năm 2016. Hồi ấy, tỉnh {FIGURE}.",
         date(2022, 10, 16), "2016-01-01", "2016-12-31"),
        (f"Xã mới\n\nTừ tháng 7 tới nay, xã {FIGURE}.",
         date(2025, 12, 19), "2025-07-01", "2025-12-19"),
        (f"Công tác quý II, 6 tháng đầu năm 2019\n\nToàn huyện {FIGURE}.",
         date(2019, 7, 10), "2019-01-01", "2019-06-30"),
        (f"Tổng kết\n\nNgày 20/4/2021, tỉnh tổng kết 5 năm (2016 - 2021). 5 năm qua, {FIGURE}.",
         None, "2016-01-01", "2021-04-20"),
        (f"Báo cáo\n\nNhiệm kỳ 2020 - 2025 là nhiệm kỳ khó. Trong 5 năm, {FIGURE}. Năm 2023 họp.",
         None, "2020-01-01", "2025-12-31"),
        (f"Tin\n\n6 tháng đầu năm nay mở 9 lớp. Cùng kỳ năm trước, toàn tỉnh {FIGURE}.",
         date(2023, 7, 12), "2022-01-01", "2022-06-30"),
        (f"Vận hành\n\nSau hơn 3 tháng vận hành chính quyền địa phương 2 cấp, tỉnh {FIGURE}.",
         date(2025, 10, 8), "2025-07-01", "2025-10-08"),
        (f"Sơ kết\n\nNhiệm kỳ 2020 - 2025, mở 9 lớp. Từ nay đến hết nhiệm kỳ, tỉnh sẽ {FIGURE}.",
         date(2023, 8, 25), "2023-08-25", "2025-12-31"),
        (f"Công tác năm 2019\n\nTrong tháng 6, họp 4 lần, lũy kế từ đầu năm {FIGURE}.",
         date(2019, 7, 1), "2019-01-01", "2019-06-30"),
        (f"{HALF}Trong quý II, mở 41 lớp, lũy kế 6 tháng {FIGURE}.",
         date(2022, 6, 28), "2022-01-01", "2022-06-30"),
        (f"Hai cách làm\n\nNăm 2022, mở 9 lớp. Năm 2021, mở 7. Tính đến hết năm, tỉnh {FIGURE}.",
         date(2023, 1, 9), None, "2022-12-31"),
        # what a resolution on years to come tells first is of the years before
        (f"{AIMS}Nhiệm kỳ 2020 - 2025, họp.\n\nTrong 5 năm, {FIGURE}.\n\nII. MỤC TIÊU",
         date(2025, 10, 30), "2020-01-01", "2025-12-31"),
        (f"{AIMS}Trong nhiệm kỳ 2020 - 2025, mở 9 lớp.\n\nII. MỤC TIÊU\n\n- {FIGURE}.",
         date(2025, 10, 30), "2026-01-01", "2030-12-31"),
        (f"Hỏi chuyện\n\nPV: Năm 2023?\n\nÔng A: Tốt.\n\nPV: Năm 2024?\n\nÔng A: Sẽ {FIGURE}.",
         date(2024, 1, 5), "2024-01-01", "2024-12-31"),
    ],
)  # fmt: skip
def test_a_text_is_framed_by_what_it_reports_on(
    text: str, published: date | None, start: str | None, end: str
) -> None:
    assert ends(text, published) == (start, end)


@pytest.mark.parametrize(
    "punished",
    [
        "kỷ luật cảnh cáo Ban Thường vụ Thành ủy Phan Thiết nhiệm kỳ 2015 - 2020 và 77 đảng viên",
        "khiển trách Chi ủy Chi bộ Sở Y tế nhiệm kỳ 2015-2020; kỷ luật 77 đảng viên",
        "kiểm tra đối với Ban cán sự đảng UBND tỉnh các nhiệm kỳ 2011-2016, 2016-2021; "
        "kỷ luật 77 đảng viên",
    ],
)
def test_the_term_in_which_a_punished_committee_served_dates_nothing(punished: str) -> None:
    assert ends(f"Năm 2022, Tỉnh ủy {punished}.") == ("2022-01-01", "2022-12-31")
    told = "Kết quả của Ban Thường vụ Tỉnh ủy nhiệm kỳ 2015 - 2020: kỷ luật 77 đảng viên."
    assert ends(told) == ("2015-01-01", "2020-12-31")


@pytest.mark.parametrize(
    ("sentence", "start"),
    [
        ("Đến hết tháng 8/2023, huyện kết nạp 77 đảng viên", "2023-01-01"),
        ("Đến ngày 20/9/2023, hồ sơ trực tuyến đạt 77%", "2023-01-01"),
        ("Đến hết tháng 8/2025, huyện kết nạp 77 đảng viên", None),
        ("Đến hết tháng 8/2023, huyện giảm 77 biên chế", None),
        ("So với đầu năm 2017, đến hết tháng 12/2018, huyện giảm 77 biên chế", "2017-01-01"),
        ("So với cuối năm 2017, đến hết tháng 12/2018, huyện giảm 77 biên chế", "2018-01-01"),
    ],
)
def test_what_is_planned_by_the_year_is_counted_from_its_first_day(
    sentence: str, start: str | None
) -> None:
    text = f"Tin ngắn\n\n{sentence}."
    found = [
        one.period.period_from
        for one in EXTRACTOR.extract(document_of(text)).facts
        if isinstance(one, Observation) and "77" in one.evidence.quote
    ]
    assert [one.isoformat() if one else None for one in found] == [start]


def test_a_report_on_some_months_of_something_new_counts_what_there_is_to_their_end() -> None:
    head = "Bắc Hà, ngày 10 tháng 12 năm 2025\n\nBÁO CÁO\n05 tháng vận hành"
    text = f"{head}\n(từ 01/7/2025 đến 30/11/2025)\n\nĐảng bộ xã có 77 chi bộ."
    found = [
        one
        for one in EXTRACTOR.extract(document_of(text, date(2025, 12, 10), "stated")).facts
        if isinstance(one, Observation)
    ]
    assert [one.period.period_to for one in found if one.value == 77] == [date(2025, 11, 30)]


@pytest.mark.parametrize(
    ("text", "start", "end"),
    [
        (
            "Thực hiện chương trình kiểm tra của Huyện ủy năm 2017, Ban Thường vụ lập 5 "
            "đoàn.\nTrong 9 tháng, kết nạp 77 đảng viên.",
            "2017-01-01",
            "2017-09-30",
        ),
        (
            "Cấp ủy triển khai kế hoạch công tác năm 2024.\nĐến hết quý I, kết nạp 77 đảng viên.",
            None,
            "2024-03-31",
        ),
        (  # a plan of which the text tells as of the past
            "Thực hiện kế hoạch công tác năm 2017, các cấp ủy có nhiều đổi mới.\nNăm 2018, kết nạp "
            "tốt hơn.\nTrong 9 tháng, kết nạp 77 đảng viên.",
            "2018-01-01",
            "2018-09-30",
        ),
    ],
)
def test_a_plan_that_is_carried_out_tells_the_year_of_an_undated_text(
    text: str, start: str | None, end: str | None
) -> None:
    found = period(text)
    days = [str(day) if day else None for day in (found.period_from, found.period_to)]
    assert days == [start, end]


def test_a_term_without_years_is_the_only_one_that_is_told_of_as_under_way() -> None:
    text = (
        "Từ đầu nhiệm kỳ đến nay, kết nạp 77 đảng viên.\n"
        "Riêng từ đầu nhiệm kỳ Đại hội XII đến nay đã kỷ luật 50 cán bộ."
    )
    assert str(period(text).period_from) == "2016-01-01"
    assert period(text.replace("đầu nhiệm kỳ Đại hội XII", "đầu năm 2017")).period_from is None


def test_from_now_on_begins_on_the_day_of_the_text() -> None:
    for phrase in ("Từ nay đến hết tháng 8", "Từ nay đến cuối tháng 8/2023"):
        found = period(f"{phrase}, kết nạp 77 đảng viên.", date(2023, 6, 5))
        assert (found.period_from, found.period_to) == (date(2023, 6, 5), date(2023, 8, 31))
    assert period("Từ nay đến cuối tháng 8/2023, kết nạp 77 đảng viên.").period_from is None


def test_since_new_year_until_the_day_before_a_text_is_of_its_year_whatever_it_looks_back_on() -> (
    None
):
    text = (
        "Số đảng viên mới vượt cả năm ngoái\nTừ đầu năm đến ngày 5.9, kết nạp 77 đảng viên.\n"
        "Năm 2021, Đảng bộ thị xã kết nạp vượt kế hoạch."
    )
    found = period(text, date(2022, 9, 7))
    assert (found.period_from, found.period_to) == (date(2022, 1, 1), date(2022, 9, 5))
