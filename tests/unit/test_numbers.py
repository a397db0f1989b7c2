"""Which digits are a quantity, how much it is, and what the others are."""

from decimal import Decimal

import pytest

from sosanh.extract.catalogue.vocabulary import vocabulary
from sosanh.extract.context import TextContext
from sosanh.extract.numerals.numeral import Numeral
from sosanh.extract.numerals.parsing import parse_number
from sosanh.extract.numerals.words import evaluate
from sosanh.facts import Extraction, Observation
from sosanh.settings import PROJECT
from tests.texts import EXTRACTOR, document_of


def numerals(text: str) -> list[Numeral]:
    return list(TextContext(document_of(text), vocabulary(PROJECT / "seeds")).numerals)


def extraction(text: str) -> Extraction:
    return EXTRACTOR.extract(document_of(text))


def observations(text: str) -> list[Observation]:
    return [fact for fact in extraction(text).facts if isinstance(fact, Observation)]


def the_only(text: str) -> Numeral:
    (numeral,) = numerals(text)
    return numeral


@pytest.mark.parametrize(
    ("digits", "value"),
    [
        ("1.450", "1450"),
        ("56,62", "56.62"),
        ("04", "4"),
        ("1.234.567,8", "1234567.8"),
        ("2050", "2050"),
        ("7.8", None),
        ("110.0000", None),
        ("1.45", None),
        ("1,2,3", None),
        ("1 450", "1450"),
        ("12\u00a0345\u00a0678", "12345678"),
        ("1 45", None),
    ],
)
def test_a_point_groups_thousands_and_a_comma_is_the_decimal_mark(
    digits: str, value: str | None
) -> None:
    assert parse_number(digits) == (None if value is None else Decimal(value))


def test_thousands_grouped_with_a_space_are_one_number_where_a_noun_follows() -> None:
    numeral = the_only("kết nạp 1 450 đảng viên")
    assert (numeral.value, numeral.reason, numeral.tokens) == (1450, None, ((8, 13),))


@pytest.mark.parametrize(
    ("text", "value", "base"),
    [
        ("kết nạp 51,000 đảng viên", 51000, None),
        ("kỷ luật 41/4,974 đảng viên", 41, 4974),
        ("giảm 1,5 triệu biên chế", 1500000, None),
        ("giảm 1,250 nghìn biên chế", 1250, None),
    ],
)
def test_a_comma_groups_the_digits_of_what_has_no_thousandths(
    text: str, value: int, base: int | None
) -> None:
    numeral = the_only(text)
    assert (numeral.value, numeral.base) == (value, base)


def test_three_digits_behind_a_comma_are_not_guessed_at_where_no_noun_follows() -> None:
    assert [numeral.reason for numeral in numerals("năm ngoái là 48,000, tăng")] == ["other"]
    assert str(the_only("đạt 86,225 điểm").value) == "86.225"


def test_a_narrow_space_groups_digits_whatever_follows() -> None:
    assert the_only("đạt 1\u202f450, tăng nhẹ").value == 1450


@pytest.mark.parametrize("text", ["giảm 10 phần trăm biên chế", "giảm mười phần trăm biên chế"])
def test_the_hundred_of_a_percent_counts_nothing(text: str) -> None:
    assert 100 not in [numeral.value for numeral in numerals(text)]


def test_a_deed_that_is_also_a_kind_of_document_takes_no_half_of_a_number() -> None:
    assert the_only("kết luận 21 545 tổ chức đảng có vi phạm").value == 21545
    # a capital names a document, whose number it is
    assert [numeral.value for numeral in numerals("theo Quyết định 22 545 người")] == [None, 545]


@pytest.mark.parametrize(
    "text", ["đi 1 450 cây số", "gọi máy 812 345 trong giờ làm việc", "đạt 1 450, tăng nhẹ"]
)
def test_digits_apart_without_a_noun_are_not_guessed_at(text: str) -> None:
    assert [numeral.reason for numeral in numerals(text)] == ["other"]


@pytest.mark.parametrize(
    "text", ["ở xã khoảng 17 – 18 tháng", "ở xã từ 24 tới 36 tháng", "ở xã 2 hoặc 3 năm"]
)
def test_both_ends_of_how_long_something_lasts_count_nothing(text: str) -> None:
    assert {numeral.value for numeral in numerals(text)} == {None}


def test_a_district_that_ends_like_a_quarter_dates_nothing() -> None:
    assert [numeral.value for numeral in numerals("Phú Quý 3, Tuy Phong 9")] == [3, 9]
    assert [numeral.value for numeral in numerals("trong quý 3, Tuy Phong 9")] == [None, 9]


def test_a_name_before_parts_two_numbers() -> None:
    assert [numeral.value for numeral in numerals("quận 1 450 đảng viên")] == [None, 450]


def test_a_noun_of_the_next_line_is_not_counted_by_this_one() -> None:
    assert [numeral.noun for numeral in numerals("bài 5\n\nĐảng viên trẻ")] == [None]


@pytest.mark.parametrize(
    ("text", "value", "base"),
    [
        ("giải quyết 164/1 802 thủ tục", 164, 1802),
        ("giải quyết 1 042/1 802 thủ tục", 1042, 1802),
        ("kết nạp 1 042/956 đảng viên", 1042, 956),
    ],
)
def test_both_sides_of_a_share_may_be_in_spaced_groups(text: str, value: int, base: int) -> None:
    numeral = the_only(text)
    assert (numeral.value, numeral.base) == (value, base)


def test_a_figure_that_ends_a_cell_or_a_label_is_no_heading() -> None:
    numerals_of = [numeral.value for numeral in numerals("Số xã: 12. Số phường: 5. Tổng: 17.")]
    assert numerals_of == [12, 5, 17]


def test_before_a_percent_sign_a_point_is_a_decimal_mark() -> None:
    assert parse_number("53.5", percent=True) == Decimal("53.5")


@pytest.mark.parametrize(
    ("text", "value", "qualifier"),
    [
        ("kết nạp 15 đảng viên", 15, "exact"),
        ("kết nạp trên 500 đảng viên", 500, "over"),
        ("kết nạp hơn 800 đảng viên", 800, "over"),
        ("kết nạp gần 600 đảng viên", 600, "nearly"),
        ("kết nạp khoảng 23.500 đảng viên", 23500, "about"),
        ("kết nạp xấp xỉ 300 đảng viên", 300, "about"),
        ("kết nạp trên dưới 300 đảng viên", 300, "about"),
        ("kết nạp ngót nghét 300 đảng viên", 300, "nearly"),
        ("kết nạp ít nhất 40 đảng viên", 40, "at_least"),
        ("kết nạp 40 đảng viên trở lên", 40, "at_least"),
        ("kết nạp không quá 5 đảng viên", 5, "at_most"),
        ("ước 70 đảng viên", 70, "estimated"),
        ("khoảng trên 94.000 đảng viên", 94000, "about"),
        ("2,8 triệu đảng viên", 2800000, "exact"),
    ],
)
def test_a_qualifier_left_of_the_numeral_sets_the_bound_and_keeps_the_value(
    text: str, value: int, qualifier: str
) -> None:
    numeral = the_only(text)
    assert (numeral.value, numeral.qualifier, numeral.reason) == (value, qualifier, None)


@pytest.mark.parametrize(
    "text",
    [
        "trên địa bàn 12 xã",
        "tổ chức đảng cấp trên cơ sở, 12 xã",
        "cán bộ gần dân, 12 xã",
        "dưới sự lãnh đạo của 12 xã",
    ],
)
def test_words_that_only_look_like_qualifiers_are_none(text: str) -> None:
    assert the_only(text).qualifier == "exact"


def test_a_fraction_has_a_value_and_a_base() -> None:
    numeral = the_only("kết nạp 5.155/9.810 đảng viên")
    assert (numeral.value, numeral.base) == (5155, 9810)


@pytest.mark.parametrize("text", ["từ 2.000 đến 2.200 đảng viên", "2.000 - 2.200 đảng viên"])
def test_a_range_has_two_ends(text: str) -> None:
    numeral = the_only(text)
    assert (numeral.value, numeral.high, numeral.qualifier) == (2000, 2200, "range")


def test_a_percent_is_not_a_count() -> None:
    numeral = the_only("đạt 86,06% số thủ tục")
    assert (numeral.form, numeral.value) == ("percent", Decimal("86.06"))


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("Sáng 28/11, hội nghị", "date"),
        ("ngày 03/3/2015", "date"),
        ("Chiều 7.8, tại trụ sở", "date"),
        ("tháng 6/2020", "date"),
        ("trong năm 2023", "date"),
        ("quý 2-2018", "date"),
        ("Nghị quyết số 19-NQ/TU", "document_symbol"),
        ("Nghị quyết 39 - NQ / TW", "document_symbol"),
        ("Nghị định 108/2014/NĐ-CP", "document_symbol"),
        ("Nghị quyết 97 của Quốc hội", "document_symbol"),
        ("Đề án 25", "document_symbol"),
        ("Chương trình số 01-CTr/TU", "document_symbol"),
        ("nhiệm kỳ 2020 - 2025", "term"),
        ("hội nghị lần thứ 12", "ordinal"),
        ("Hội nghị Trung ương 6", "ordinal"),
        ("kỳ họp thứ 5", "ordinal"),
        ("kỷ niệm 90 năm Ngày thành lập Đảng", "anniversary"),
        ("lúc 12:34", "clock"),
        ("(GMT +7)", "clock"),
        ("điện thoại 0912345678", "phone"),
        ("dịch Covid-19", "name"),
        ("chi bộ 5A", "name"),
        ("quận 7", "name"),
        ("8 ý kiến phát biểu", "meeting_talk"),
        ("52/52 phiếu", "meeting_talk"),
        ("sau 10 năm", "uncoded"),
        ("65.000 tỷ đồng", "uncoded"),
        ("3/4 thủ tục", "other"),
        ("ít nhất 1/3 thời gian", "other"),
        ("trận hòa 1-1", "other"),
        ("khoảng 24.000 giường", "uncoded"),
        ("giá trị 89,42", "uncoded"),
        ("cách ly đến 30/4", "date"),
        ("áp dụng từ 4/6", "date"),
        ("chiều nay 24-5", "date"),
        ("9-12, Tổng Bí thư", "date"),
        ("3. Công tác kiểm tra", "ordinal"),
        ("2.1. Kết quả", "ordinal"),
        ("1) Cắt giảm", "ordinal"),
        ("gồm: (1) xây dựng", "ordinal"),
        ("xếp thứ 5/63", "ordinal"),
        ("đội PC 67.", "name"),
        ("trang 3/14", "name"),
        ("xe khách 98 B - 022.66", "name"),
        ("số máy 02053 812 345", "phone"),
        ("43/44 số phiếu", "meeting_talk"),
        ("trực 24/24 giờ", "clock"),
        ('<a href="/tin-8-thang.html">', "name"),
        ("xem http://a.vn/tin-2-750-ty", "name"),
    ],
)
def test_a_numeral_that_counts_nothing_has_its_reason(text: str, reason: str) -> None:
    tokens = extraction(text).number_tokens
    assert {token.reason for token in tokens} == {reason}
    assert observations(text) == []


def test_a_symbol_without_its_type_of_document_leans_on_the_one_before() -> None:
    first, second = numerals("các Nghị quyết số 18, 19 của Trung ương")
    assert (first.reason, second.reason) == ("document_symbol", "document_symbol")


def test_a_day_and_month_before_a_noun_is_a_fraction() -> None:
    numeral = the_only("khắc phục 11/12 tiêu chí")
    assert (numeral.value, numeral.base, numeral.reason) == (11, 12, None)


@pytest.mark.parametrize(
    ("codes", "value"),
    [
        (["2", "x10", "5"], 25),
        (["x10", "2"], 12),
        (["1", "x100"], 100),
        (["3"], 3),
        (["none"], 0),
        (["x10", "x1000"], None),
        (["2", "3"], None),
    ],
)
def test_number_words_add_up(codes: list[str], value: int | None) -> None:
    assert evaluate(codes) == value


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("ba cơ quan được giải thể", [3]),
        ("hai mươi lăm đảng viên", [25]),
        ("gần hai trăm đảng viên", [200]),
        ("hàng chục nghìn văn bản", []),
        ("hàng trăm đảng viên", []),
        ("trong năm đảng viên được khen", []),
        ("một đảng viên", []),
        ("người thứ hai cán bộ", []),
    ],
)
def test_number_words_count_only_before_a_noun(text: str, values: list[int]) -> None:
    assert [numeral.value for numeral in numerals(text)] == values


def test_a_number_in_two_steps_of_magnitude_is_no_quantity() -> None:
    assert {numeral.reason for numeral in numerals("lập 6 triệu 325 nghìn hồ sơ")} == {"other"}
