"""Whom a statement is about."""

from datetime import date

import pytest

from sosanh.extract.context import TextContext
from sosanh.extract.vocabulary import vocabulary
from sosanh.facts import ReadDocument, Scope
from sosanh.settings import PROJECT

FIGURE = "kết nạp 77 đảng viên"


def context_of(
    text: str, province: str | None = None, published: date | None = None
) -> TextContext:
    document = ReadDocument(
        "0" * 64, "t.txt", "text/plain", text, None, published, "none", 0, len(text)
    )
    return TextContext(document, vocabulary(PROJECT / "seeds"), province)


def scope(text: str, province: str | None = None, published: date | None = None) -> Scope:
    """Whom the figure 77 in `text` is about."""
    return context_of(text, province, published).scope_at(text.index("77"))


HA_NOI = "Thành ủy Hà Nội tổng kết công tác xây dựng Đảng của thành phố Hà Nội.\n"


def test_the_committee_itself_is_the_province() -> None:
    assert scope(f"{HA_NOI}Toàn Đảng bộ {FIGURE}.") == Scope("01", None, "province")


@pytest.mark.parametrize(
    ("sentence", "area", "level"),
    [
        (f"Huyện Ứng Hòa {FIGURE}.", "Ứng Hòa", "district"),
        (f"Quận ủy Hai Bà Trưng {FIGURE}.", "Hai Bà Trưng", "district"),
        (
            f"Chủ tịch UBND huyện Ứng Hòa Nguyễn Văn Bình cho biết, huyện {FIGURE}.",
            "Ứng Hòa",
            "district",
        ),
        (f"Thị xã Sơn Tây {FIGURE}.", "Sơn Tây", "district"),
        (f"Đảng ủy phường Bạch Mai {FIGURE}.", "Bạch Mai", "commune"),
        (f"Xã Vĩnh Lộc A {FIGURE}.", "Vĩnh Lộc A", "commune"),
        (f"Khối chính quyền {FIGURE}.", "Khối chính quyền", "bloc"),
        (f"Đảng ủy {FIGURE} thuộc huyện Thanh Oai.", "Thanh Oai", "district"),
    ],
)
def test_a_named_unit_is_an_area_of_the_province(sentence: str, area: str, level: str) -> None:
    assert scope(HA_NOI + sentence) == Scope("01", area, level)


def test_a_numbered_district_is_named_with_its_number() -> None:
    text = f"Thành ủy TP.HCM báo cáo.\nThành phố Hồ Chí Minh tổng kết.\nQuận 7 {FIGURE}."
    assert scope(text) == Scope("79", "Quận 7", "district")


def test_a_district_holds_until_the_province_is_named_again() -> None:
    text = f"{HA_NOI}Huyện Ứng Hòa họp. Các chi bộ {FIGURE}."
    assert scope(text).area == "Ứng Hòa"
    text = f"{HA_NOI}Huyện Ứng Hòa họp. Toàn thành phố {FIGURE}."
    assert scope(text).area is None


def test_a_place_of_detail_does_not_hold_for_the_next_sentence() -> None:
    text = f"{HA_NOI}Hai đảng viên ở huyện Ứng Hòa xin nghỉ. Các cấp {FIGURE}."
    assert scope(text).area is None


def test_counted_districts_are_no_scope() -> None:
    text = f"{HA_NOI}Ở 3 huyện Sóc Sơn, Ba Vì, Quốc Oai, thành phố {FIGURE}."
    assert scope(text).area != "Sóc Sơn"


def test_the_whole_country_has_no_province() -> None:
    assert scope(f"{HA_NOI}Cả nước {FIGURE}.") == Scope(None, "cả nước", "national")


def test_a_text_on_the_country_is_national_without_a_province() -> None:
    text = f"Bộ Chính trị, Ban Bí thư tổng kết tại Hà Nội.\nCấp ủy các cấp {FIGURE}."
    assert scope(text) == Scope(None, "cả nước", "national")


def test_each_province_of_a_text_on_several_has_its_own_figures() -> None:
    text = f"Trung ương và Bộ Chính trị họp: TP. HCM kết nạp 5 đảng viên; Nghệ An {FIGURE}."
    assert scope(text).province == "40"


def test_a_place_where_people_meet_is_not_the_subject() -> None:
    text = "Ngày 28-12, tại Hà Nội, Trung ương họp về công tác của Bộ Chính trị."
    assert context_of(text).province is None


def test_the_hint_serves_where_the_text_names_no_province() -> None:
    context = context_of(f"Toàn Đảng bộ {FIGURE}.", province="22")
    assert (context.province, context.places.province_basis) == ("22", "given")


def test_a_hint_means_todays_province_and_its_code_on_the_day_of_the_fact() -> None:
    # 24 is Bắc Ninh since the mergers; before them Bắc Ninh was 27, and 24 was Bắc Giang
    assert scope(f"Năm 2024, toàn Đảng bộ {FIGURE}.", province="24").province == "27"
    assert scope(f"Năm 2026, toàn Đảng bộ {FIGURE}.", province="24").province == "24"


def test_all_district_committees_together_are_not_the_province() -> None:
    text = f"{HA_NOI}Ban Thường vụ các quận, huyện, thị ủy {FIGURE}."
    assert scope(text) == Scope("01", None, "district")


@pytest.mark.parametrize(
    "opening",
    ["Sau khi Bộ Chính trị ban hành kết luận, toàn Đảng bộ", "Theo Bộ Chính trị, tỉnh"],
)
def test_a_central_body_that_is_only_quoted_is_not_the_subject(opening: str) -> None:
    assert scope(f"{HA_NOI}{opening} {FIGURE}.").province == "01"


def test_an_agency_of_a_city_is_not_the_city() -> None:
    text = f"{HA_NOI}Dự kiến, hải quan TP. Hà Nội {FIGURE}."
    assert scope(text).level == "agency"


def test_an_agency_that_is_left_out_is_not_the_subject() -> None:
    text = f"{HA_NOI}Không tính Bộ Công an, toàn thành phố {FIGURE}."
    assert scope(text) == Scope("01", None, "province")


def test_the_text_beats_the_hint() -> None:
    assert scope(f"{HA_NOI}Toàn Đảng bộ {FIGURE}.", province="22").province == "01"


def test_a_district_named_like_a_province_is_a_district() -> None:
    text = f"Tỉnh ủy Quảng Bình họp với tỉnh Quảng Bình.\nHuyện Quảng Ninh {FIGURE}."
    assert scope(text) == Scope("44", "Quảng Ninh", "district")


def test_the_code_follows_the_period_of_the_fact() -> None:
    text = "Tỉnh ủy Quảng Nam báo cáo về tỉnh Quảng Nam.\n"
    assert scope(f"{text}Năm 2020, tỉnh {FIGURE}.").province == "49"


def test_both_spellings_name_the_same_district() -> None:
    old = scope(f"{HA_NOI}Huyện Ứng Hòa {FIGURE}.")
    new = scope(f"{HA_NOI}Huyện Ứng Hoà {FIGURE}.")
    assert (old.province, old.level) == (new.province, new.level)


def test_a_report_under_the_letterhead_of_a_district_is_about_it() -> None:
    text = f"HUYỆN ỦY LỆ THỦY\nBÁO CÁO\nquý I năm 2022\n\nCác chi bộ {FIGURE}."
    assert scope(text) == Scope("44", "LỆ THỦY", "district")


def test_a_province_without_a_date_follows_the_heading() -> None:
    text = f"TỈNH ỦY QUẢNG TRỊ\nKết quả phát triển đảng (năm 2021)\n\nĐến nay đã {FIGURE}."
    assert scope(text).province == "45"
