"""Whom a statement is about."""

from datetime import date

import pytest

from sosanh.extract.catalogue.vocabulary import vocabulary
from sosanh.extract.context import TextContext
from sosanh.facts import Scope
from sosanh.settings import PROJECT
from tests.texts import document_of

FIGURE = "kết nạp 77 đảng viên"


def context_of(
    text: str, province: str | None = None, published: date | None = None
) -> TextContext:
    return TextContext(document_of(text, published), vocabulary(PROJECT / "seeds"), province)


def scope(text: str, province: str | None = None, published: date | None = None) -> Scope:
    """Whom the figure 77 in `text` is about."""
    return context_of(text, province, published).scope_at(text.index("77"))


HA_NOI = "Thành ủy Hà Nội tổng kết công tác xây dựng Đảng của thành phố Hà Nội.\n"


def test_the_committee_itself_is_the_province() -> None:
    assert scope(f"{HA_NOI}Toàn Đảng bộ {FIGURE}.") == Scope("01", None, "province")


def test_only_wards_and_urban_districts_have_numbers_for_names() -> None:
    moved = f"{HA_NOI}Từ thành phố về huyện 14 người, ở đó {FIGURE}."
    assert scope(moved).area is None
    assert scope(f"Thành phố Hồ Chí Minh.\nQuận 5 {FIGURE}.").area == "Quận 5"


def test_a_seat_of_a_nationwide_conference_is_not_whom_its_figures_are_about() -> None:
    opening = "Ban Bí thư và Ủy ban Kiểm tra Trung ương tổ chức hội nghị toàn quốc tổng kết năm.\n"
    seat = "Tại điểm cầu Nghệ An có các đồng chí lãnh đạo tỉnh.\n"
    assert scope(f"{opening}{seat}Cấp ủy các cấp {FIGURE}.") == Scope(None, "cả nước", "national")
    at_home = "Hội nghị tổng kết năm của tỉnh kết nối 40 xã.\n"
    assert scope(f"{at_home}{seat}Cấp ủy các cấp {FIGURE}.").province == "40"


SIGNED = "Số: 12/BC\nHà Nội, ngày 5 tháng 12 năm 2024\nBÁO CÁO\n"


@pytest.mark.parametrize(
    "issuer",
    [
        "BỘ NỘI VỤ",
        "THỦ TƯỚNG CHÍNH PHỦ CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
        "BAN TỔ CHỨC TRUNG ƯƠNG",
        "BỘ NÔNG NGHIỆP VÀ PHÁT TRIỂN NÔNG THÔN",
    ],
)
def test_where_a_ministry_signs_is_not_whom_its_figures_are_about(issuer: str) -> None:
    paper = f"{issuer}\n{SIGNED}"
    assert scope(f"{paper}Kết quả công tác năm\nĐã {FIGURE}.") == Scope(None, "cả nước", "national")
    of_one = f"{paper}Kết quả kiểm tra Đảng bộ tỉnh Nam Định\nĐảng bộ tỉnh Nam Định {FIGURE}."
    assert scope(of_one) == Scope("36", None, "province")


def test_the_symbol_of_a_central_paper_tells_whose_it_is_below_what_a_site_prints_above() -> None:
    site = "Văn bản này thuộc bản quyền của trang.\n" * 20
    head = "THỦ\nTƯỚNG CHÍNH PHỦ\n-------\nĐộc lập - Tự do - Hạnh phúc\n"
    symbol = "Số: 22/{}\nHà Nội, ngày 18\ntháng 11 năm 2025\nĐã " + FIGURE + ". Điện Biên đạt 13%."
    central = f"{site}{head}{symbol.format('CĐ-TTg')}"
    assert scope(central, "11") == Scope(None, "cả nước", "national")
    assert scope(f"{site}{head}{symbol.format('QĐ-UBND')}", "01").level == "province"


@pytest.mark.parametrize("issuer", ["THÀNH ỦY HÀ NỘI", "THÀNH ỦY", "UBND THÀNH PHỐ"])
def test_where_a_city_signs_is_whom_its_figures_are_about(issuer: str) -> None:
    found = scope(f"{issuer}\n{SIGNED}Kết quả công tác năm\nĐã {FIGURE}.")
    assert found == Scope("01", None, "province")


def test_a_ward_with_the_name_of_a_province_lies_where_the_text_says() -> None:
    text = f"Đảng ủy phường Phú Thọ Hòa (TPHCM) họp.\nĐảng bộ phường Phú Thọ Hòa {FIGURE}."
    found = scope(text, published=date(2025, 8, 29))
    assert (found.province, found.area) == ("79", "phường Phú Thọ Hòa")


def test_a_committee_of_an_agency_is_not_the_province() -> None:
    founded = "Đảng bộ UBND tỉnh Hải Dương thành lập trên cơ sở hợp nhất hai đảng bộ, gồm"
    assert scope(f"{founded} 77 đảng viên.").area == "Đảng bộ UBND tỉnh Hải Dương"


def test_where_somebody_was_born_or_lives_is_no_place_of_a_figure() -> None:
    found = scope("Có bà Lan, sinh năm 1930, sinh hoạt tại Đảng bộ xã Tân Hưng; 77 đảng viên khác.")
    assert found.area is None


def test_a_signature_is_no_district() -> None:
    assert scope(f"{HA_NOI}Q.CHÂU |\nToàn Đảng bộ {FIGURE}.").area is None


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
        (f"Đảng bộ TX Sơn Tây {FIGURE}.", "Sơn Tây", "district"),
        (f"Riêng T.X. Sơn Tây đã {FIGURE}.", "Sơn Tây", "district"),
        (f"Đảng ủy phường Bạch Mai {FIGURE}.", "phường Bạch Mai", "commune"),
        (f"Xã Vĩnh Lộc A {FIGURE}.", "xã Vĩnh Lộc A", "commune"),
        (f"Khối chính quyền {FIGURE}.", "Khối chính quyền", "bloc"),
        (f"Đảng ủy {FIGURE} thuộc huyện Thanh Oai.", "Thanh Oai", "district"),
    ],
)
def test_a_named_unit_is_an_area_of_the_province(sentence: str, area: str, level: str) -> None:
    assert scope(HA_NOI + sentence) == Scope("01", area, level)


@pytest.mark.parametrize("word", ["thành phố", "TP", "TP.", "T.P", "T.P."])
def test_a_city_called_like_its_province_is_a_part_of_it(word: str) -> None:
    text = f"Tỉnh ủy Thái Nguyên họp.\nToàn tỉnh đông; Đảng bộ {word} Thái Nguyên {FIGURE}."
    assert scope(text) == Scope("19", "thành phố Thái Nguyên", "district")


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


def test_what_a_merged_province_was_is_not_whom_its_figures_are_about() -> None:
    merged = "tỉnh Vĩnh Long mới (hợp nhất Vĩnh Long, Bến Tre, Trà Vinh)"
    assert scope(f"Từ ngày 01/7/2025, {merged} {FIGURE}.").province == "86"
    parts = "tỉnh Vĩnh Long mới (hợp nhất Vĩnh Long 12, Bến Tre 77 đảng viên)"
    assert scope(f"Đến ngày 30/6/2025, kết nạp ở {parts}.").province == "83"


def test_a_place_where_people_meet_is_not_the_subject() -> None:
    text = "Ngày 28-12, tại Hà Nội, Trung ương họp về công tác của Bộ Chính trị."
    assert context_of(text).province is None


def test_the_hint_serves_where_the_text_names_no_province() -> None:
    context = context_of(f"Toàn Đảng bộ {FIGURE}.", province="22")
    assert (context.province, context.places.province_basis) == ("22", "given")


@pytest.mark.parametrize(
    "text",
    [
        "Ban Bí thư và Ủy ban Kiểm tra Trung ương họp toàn quốc.\nUBKT các cấp đã {}.",
        "Theo Bộ Nội vụ, các bộ, ngành và địa phương làm việc.\nBộ trưởng cho biết đã {}.",
        "Thủ tướng chủ trì phiên họp của Chính phủ.\nĐiểm cầu tỉnh Quảng Ninh có Chủ tịch UBND "
        "tỉnh.\nTheo báo cáo của các bộ, ngành, đã {}.",
        "Bộ Nội vụ báo cáo Thủ tướng.\nCác địa phương, như Hà Tĩnh, Đồng Nai, Sơn La, làm trước. "
        "Sở Nội vụ các địa phương rà soát.\nĐến nay đã {}.",
    ],
)
def test_central_news_on_the_portal_of_a_province_is_about_the_country(text: str) -> None:
    assert scope(text.format(FIGURE), province="22") == Scope(None, "cả nước", "national")


@pytest.mark.parametrize(
    "text",
    [
        "Thực hiện chỉ đạo của Chính phủ, Bộ Nội vụ và Bộ Chính trị, ngành đã {}.",
        "Theo Ban Tổ chức Tỉnh ủy, đã {}. Trung ương và Chính phủ biểu dương.",
        "Thực hiện chương trình của Trung ương, Ban Bí thư, UBKT các cấp trong tỉnh đã {}.",
    ],
)
def test_what_a_province_does_by_order_of_the_centre_is_its_own(text: str) -> None:
    title = "Sở Nội vụ tổng kết công tác năm 2024\n"
    assert scope(title + text.format(FIGURE), province="22").province == "22"


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
    assert scope(text) == Scope("44", "Lệ Thủy", "district")


def test_a_province_without_a_date_follows_the_heading() -> None:
    text = f"TỈNH ỦY QUẢNG TRỊ\nKết quả phát triển đảng (năm 2021)\n\nĐến nay đã {FIGURE}."
    assert scope(text).province == "45"


@pytest.mark.parametrize(
    ("title", "sentence", "area", "level"),
    [
        ("Huyện ủy Cái Bè tổng kết năm 2021", "Đảng bộ huyện {}.", "Cái Bè", "district"),
        ("Huyện ủy Cái Bè tổng kết", "Thay mặt Tỉnh ủy, Huyện ủy {}.", "Cái Bè", "district"),
        ("Xã Tân Hưng nhìn lại", "Cả năm Tỉnh ủy giao 90, xã {}.", "xã Tân Hưng", "commune"),
        ("ĐẢNG ỦY XÃ TÂN HƯNG\nBÁO CÁO", "Các chi bộ {}.", "xã Tân Hưng", "commune"),
        ("Đảng ủy Khối Doanh nghiệp họp", "Khối {}.", "Đảng ủy Khối Doanh nghiệp", "bloc"),
    ],
)
def test_the_report_of_a_unit_is_about_it_wherever_its_province_is_named(
    title: str, sentence: str, area: str, level: str
) -> None:
    unit = {"district": "huyện", "commune": "xã", "bloc": "Khối"}[level]
    text = (
        f"{title}\nNơi này thuộc tỉnh Tiền Giang. Năm qua, {unit} cố gắng, {unit} vươn lên.\n"
        f"Ở {unit} có nhiều việc. {sentence.format(FIGURE)}"
    )
    found = scope(text)
    assert (found.area, found.level) == (area, level)


@pytest.mark.parametrize(
    ("head", "area"),
    [
        ("Biểu 3.\nKết quả kết nạp đảng viên của huyện Cái Bè", "Cái Bè"),
        ("Chương trình\nphát triển đảng viên năm 2024 của Đảng bộ huyện Cái Bè", "Cái Bè"),
        ("Kết quả kết nạp đảng viên trên địa bàn huyện Cái Bè", "Cái Bè"),
        ("KẾ HOẠCH\nkết nạp đảng viên của Đảng bộ phường Tân Mai", "phường Tân Mai"),
        ("Tỉnh ủy Tiền Giang giao chỉ tiêu năm 2024 của huyện Cái Bè", None),
        ("Kết quả kết nạp đảng viên của huyện Cái Bè và huyện Gò Công Tây", None),
    ],
)
def test_a_table_or_plan_is_of_the_unit_whose_it_says_it_is(head: str, area: str | None) -> None:
    assert scope(f"{head}\nTừ đầu năm, các chi bộ {FIGURE}.").area == area


@pytest.mark.parametrize(
    ("text", "area"),
    [
        ("Ngày 5/7, Huyện ủy Cái Bè họp.\nTheo báo cáo, toàn Đảng bộ {}.", "Cái Bè"),
        ("Ghi chép.\nĐẢNG BỘ HUYỆN CÁI BÈ HỌP CUỐI NĂM.\nToàn Đảng bộ {}.", "Cái Bè"),
        ("Huyện ủy Cái Bè, Huyện ủy Châu Thành họp.\nToàn Đảng bộ {}.", None),
        ("Huyện ủy Cái Bè họp với Tỉnh ủy Tiền Giang.\nToàn Đảng bộ {}.", None),
    ],
)
def test_all_of_the_party_is_that_of_the_only_committee_named(text: str, area: str | None) -> None:
    assert scope(text.format(FIGURE)).area == area


@pytest.mark.parametrize(
    ("text", "area"),
    [
        (
            "ĐẢNG ỦY CÔNG AN TỈNH HƯNG YÊN\nBÁO CÁO\nXây dựng Đảng bộ Công an tỉnh\nCó {}.",
            "ĐẢNG ỦY CÔNG AN TỈNH HƯNG YÊN",
        ),
        (
            "THÔNG BÁO\nkết quả kiểm tra của UBKT Đảng ủy Khối các cơ quan tỉnh Phú Thọ\nCó {}.",
            "Đảng ủy Khối các cơ quan tỉnh",
        ),
        ("Kết quả qua từng năm: có {}. Đó là con số của huyện Cái Bè.", "Cái Bè"),
        ("Công tác năm 2023 - Đảng bộ huyện Cái Bè\nCó {}.", "Cái Bè"),
        ("Kết quả ở các nơi: có {}. Đoàn đã tới huyện Cái Bè, tỉnh Tiền Giang.", None),
        ("Kết quả ở các nơi: có {}. Huyện Cái Bè và huyện Lệ Thủy cũng vậy.", None),
        ("Các xã trong tỉnh đều họp, có {}. Riêng huyện Cái Bè chưa họp.", None),
    ],
)
def test_a_text_that_names_one_unit_and_speaks_of_nothing_else_is_about_it(
    text: str, area: str | None
) -> None:
    assert scope(text.format(FIGURE)).area == area


def test_all_of_a_district_is_the_one_in_which_the_commune_lies() -> None:
    lead = "Đảng bộ xã Nậm Cần (huyện Kỳ Sơn) kết nạp 5 đảng viên. "
    assert scope(f"{lead}Cả huyện {FIGURE}.").area == "Kỳ Sơn"


def test_a_report_on_the_province_by_way_of_a_district_stays_with_the_province() -> None:
    text = f"Tỉnh ủy Tiền Giang làm việc với huyện Cái Bè\nToàn tỉnh có 5 lớp.\nTỉnh {FIGURE}."
    assert scope(text).area is None


SEVERAL = "Hà Nam và Nam Định: hai cách làm\nBộ Chính trị, Chính phủ đã nêu yêu cầu.\n"


@pytest.mark.parametrize(
    ("sentences", "province"),
    [
        ("Hà Nam mở 5 lớp. Các cấp {}.", "35"),
        ("Ở Nam Định, có 5 lớp. Cũng trong năm, tỉnh {}.", "36"),
        ("Nam Định mở 9 lớp, thấp hơn cả Hà Nam. Các cấp {}.", None),
        ("Nam Định có 9 lớp, so với 77 của Hà Nam.", "35"),
        ("Còn 64 lớp ở Hà Nam và 77 ở Nam Định.", "36"),
        ("Số lớp của Hà Nam và Nam Định lần lượt là 77 và 81.", "35"),
        ("Hà Nam có 5 xã, Nam Định có 6. Số lớp tương ứng là 70 và 77.", "36"),
    ],
)
def test_a_province_among_several_holds_until_the_next_one(
    sentences: str, province: str | None
) -> None:
    found = scope(SEVERAL + sentences.format(FIGURE))
    assert found.province == province


@pytest.mark.parametrize(
    "sentences",
    [
        "Riêng huyện Ứng Hòa mở 5 lớp. Các cấp {}.",
        "Đại biểu Trần Thu (huyện Ứng Hòa) hỏi. Năm nay {}.",
        "Huyện Ứng Hòa họp. Có 5 lớp.\nCó 3 lớp khác. Các cấp {}.",
        "Huyện Ứng Hòa mở 5 lớp; các sở {}.",
        "Khối phường giảm 5 lớp, còn toàn thành phố {}.",
    ],
)
def test_a_unit_singled_out_or_left_behind_holds_no_longer(sentences: str) -> None:
    assert scope(HA_NOI + sentences.format(FIGURE)) == Scope("01", None, "province")


def test_an_agency_at_the_opening_has_the_figures_that_follow() -> None:
    text = f"{HA_NOI}Tại Sở Nội vụ, số hồ sơ trễ giảm, cấp ủy {FIGURE}."
    assert scope(text) == Scope("01", "Sở Nội vụ", "agency")


def test_the_city_named_like_its_province_is_a_part_of_it() -> None:
    text = f"Tỉnh ủy Vĩnh Long họp về tỉnh Vĩnh Long.\nThành phố Vĩnh Long {FIGURE}."
    assert scope(text, published=date(2023, 5, 1)) == Scope("86", "thành phố Vĩnh Long", "district")


def test_a_bloc_is_named_by_all_its_members_and_by_nothing_else() -> None:
    text = f"{HA_NOI}Khối quận, phường cũng {FIGURE}."
    assert scope(text).area == "Khối quận, phường"
    text = f"{HA_NOI}Khối bây giờ {FIGURE}."
    assert scope(text).area is None


@pytest.mark.parametrize(
    ("text", "area"),
    [
        (f"Đảng bộ cơ quan chính quyền huyện Tân Kỳ {FIGURE}.",
         "Đảng bộ cơ quan chính quyền huyện Tân Kỳ"),
        (f"Năm 2022 Đảng ủy Cơ quan Huyện ủy Tân Kỳ {FIGURE}.", "Đảng ủy Cơ quan Huyện ủy Tân Kỳ"),
        (f"Đảng ủy cơ quan Đảng – Đoàn thể họp. Năm 2019, Đảng ủy cơ quan Đảng – Đoàn thể đổi mới. "
         f"Trong năm, Đảng ủy {FIGURE}. Năm 2020 Đảng ủy cơ quan Đảng – Đoàn thể phấn đấu hơn.",
         "Đảng ủy cơ quan Đảng – Đoàn thể"),
        (f"Huyện ủy Tân Kỳ và các cơ quan Đảng {FIGURE}.", "Tân Kỳ"),
    ],
)  # fmt: skip
def test_the_party_of_the_offices_of_a_unit_is_an_area_of_its_own(text: str, area: str) -> None:
    assert scope(text).area == area


def test_the_only_province_of_a_text_is_its_own() -> None:
    text = f"UBND xã Tân Hưng (tỉnh Đồng Tháp) sơ kết.\nCác ấp {FIGURE}."
    assert context_of(text, published=date(2025, 9, 1)).province == "82"


BO_TRACH = f"Bố Trạch: Kết quả 6 tháng\nToàn Đảng bộ huyện {FIGURE}.\n"


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (BO_TRACH, Scope("44", "Bố Trạch", "district")),
        (f"Bố Trạch {FIGURE}\nHuyện ủy họp, toàn huyện vui.", Scope("44", "Bố Trạch", "district")),
        (
            f"{HA_NOI}Huyện Ứng Hòa họp hôm qua. Các cấp bàn.\nTrong quý, Ứng Hòa {FIGURE}.",
            Scope("01", "Ứng Hòa", "district"),
        ),
        (f"Các xã ở Vũ Quang (Hà Tĩnh) {FIGURE}.", Scope("42", "Vũ Quang", "district")),
        (
            "Tỉnh ủy giao: Hội An 110 đảng viên; Điện Bàn 150; Đại Lộc 77; Duy Xuyên 90.",
            Scope("49", "Đại Lộc", "district"),
        ),
        (f"TP.Long Khánh {FIGURE}.", Scope("75", "Long Khánh", "district")),
    ],
)
def test_a_district_may_be_named_without_its_word(text: str, found: Scope) -> None:
    assert scope(text) == found


@pytest.mark.parametrize(
    "sentence",
    [
        f"Đồng chí Nguyễn Ứng Hòa nói các cấp {FIGURE}.",
        f"Dọc đường Ứng Hòa, các chi bộ {FIGURE}.",
        f"Sau Thanh Oai, Ứng Hòa và Ba Vì, các chi bộ {FIGURE}.",
        f"Bà Ứng Hòa Bình {FIGURE}.",
    ],
)
def test_the_name_of_a_district_in_another_name_is_no_place(sentence: str) -> None:
    text = f"{HA_NOI}Huyện Ứng Hòa họp hôm qua. Các cấp bàn.\nCó 3 lớp. {sentence}"
    assert scope(text).area is None


def test_a_man_after_whom_much_is_called_is_no_province() -> None:
    assert scope(f"Kỷ niệm ngày sinh Chủ tịch Hồ Chí Minh, Tỉnh ủy {FIGURE}.").province is None
    assert scope(f"Toàn Đảng bộ thành phố Hồ Chí Minh {FIGURE}.").province == "79"


def test_papers_of_national_bodies_make_no_national_text() -> None:
    papers = "Thực hiện Nghị quyết 39 của Bộ Chính trị, Nghị định 108 của Chính phủ, "
    assert scope(f"{papers}toàn tỉnh {FIGURE}.") == Scope(None, None, "province")
    assert scope(f"{papers}Kết luận của Ban Bí thư, các nơi {FIGURE}.").area is None


def test_national_bodies_that_act_make_a_national_text() -> None:
    text = f"Bộ Chính trị họp. Ban Bí thư nghe báo cáo.\nCấp ủy các cấp {FIGURE}."
    assert scope(text) == Scope(None, "cả nước", "national")
    former = "Trong ảnh: nguyên Bí thư Tỉnh ủy Lào Cai."
    assert scope(f"{text}\n{former}") == Scope(None, "cả nước", "national")


@pytest.mark.parametrize(
    ("text", "province"),
    [
        (f"Huyện ủy Cam Lâm họp.\nCác cấp {FIGURE}.", "56"),
        (f"Toàn tỉnh {FIGURE}, nhất là ở các huyện Châu Phú và Tri Tôn.", "89"),
        (f"Thị xã Long Khánh và huyện Cam Lâm họp.\nCác cấp {FIGURE}.", None),
    ],
)
def test_districts_of_one_province_tell_which_it_is(text: str, province: str | None) -> None:
    assert scope(text).province == province


def test_a_commune_whose_name_begins_like_a_province_is_not_in_it() -> None:
    text = f"Đảng ủy phường Phú Thọ Hòa (TPHCM) họp.\nĐảng bộ phường Phú Thọ Hòa {FIGURE}."
    assert scope(text) == Scope("79", "phường Phú Thọ Hòa", "commune")


def test_the_kind_of_a_district_tells_two_of_one_name_apart() -> None:
    on = date(2019, 5, 29)
    assert scope(f"Thị xã Phước Long {FIGURE}.", published=on).province == "70"
    assert scope(f"Huyện Phước Long {FIGURE}.", published=on).province == "95"
    assert scope(f"Huyện Châu Thành {FIGURE}.", published=on).province is None


@pytest.mark.parametrize(
    "text",
    [
        f"Đảng bộ huyện có 4 Đảng bộ khối cơ quan, doanh nghiệp; {FIGURE}.",
        f"Theo thông tin từ Ban Tổ chức Tỉnh ủy, các chi bộ {FIGURE}.",
        f"SẮP XẾP ĐƠN VỊ CẤP XÃ GIAI ĐOẠN ĐẦU\nCác nơi {FIGURE}.",
    ],
)
def test_what_is_counted_quoted_or_a_level_is_no_area(text: str) -> None:
    assert scope(text).area is None


def test_the_party_of_an_armed_force_is_an_area() -> None:
    text = f"{HA_NOI}Đảng bộ Công an thành phố {FIGURE}."
    assert scope(text).area == "Đảng bộ Công an thành phố"


@pytest.mark.parametrize(
    ("text", "area", "level"),
    [
        ("Tỉnh Sơn La đổi mới. Huyện Mường La đi đầu. Toàn huyện {}.", "Mường La", "district"),
        ("Tỉnh Sơn La đổi mới. Năm 2022, toàn huyện {}.", None, "district"),
        ("Tỉnh Sơn La đổi mới. Năm 2022, cả xã {}.", None, "commune"),
        ("Tỉnh Sơn La đổi mới. Năm 2022, toàn tỉnh {}.", None, "province"),
        ("Tỉnh Sơn La đổi mới. Các huyện trong tỉnh {}.", None, "province"),
    ],
)
def test_a_whole_unit_is_the_one_named_before_or_an_unknown_one(
    text: str, area: str | None, level: str
) -> None:
    found = scope(text.format(FIGURE))
    assert (found.area, found.level) == (area, level)


def test_all_localities_that_a_central_body_tells_of_are_the_country() -> None:
    told = "Theo báo cáo của Bộ Nội vụ, năm 2023 có nhiều đổi mới."
    assert scope(f"{told} Các địa phương {FIGURE}.") == Scope(None, "cả nước", "national")
    assert scope(f"{told} Các địa phương {FIGURE}. Tỉnh Nghệ An đi đầu.").area is None
    assert scope(f"{told} Cơ quan này {FIGURE}.").area is None


@pytest.mark.parametrize(
    ("text", "province"),
    [
        (f"UBKT các cấp ở Nghệ An {FIGURE}.", "40"),
        (f"Chi bộ Công đoàn các KCN Lâm Đồng {FIGURE}.", "68"),
        (f"Theo Báo Quảng Trị, các chi bộ {FIGURE}.", None),
        (f"Tại Hà Nội, Bộ Chính trị họp. Cấp ủy các cấp {FIGURE}.", None),
        (f"Các cấp họp. Ông Nam, người Nghệ An, nói. Cấp ủy các cấp {FIGURE}.", None),
    ],
)
def test_the_one_province_of_a_text_without_the_country_is_meant(
    text: str, province: str | None
) -> None:
    assert context_of(text).province == province


@pytest.mark.parametrize(
    ("sentence", "area"),
    [
        ("Công ty Điện lực Hải Dương {}.", "Công ty Điện lực Hải Dương"),
        ("Có nhiều đảng viên là Trường Cao đẳng Y tế (77 đảng viên).", "Trường Cao đẳng Y tế"),
        (
            "Sở Y tế kết nạp 9, Cục Thuế tỉnh và Sở Văn hóa, Thể thao và Du lịch cùng {}.",
            "Cục Thuế tỉnh và Sở Văn hóa, Thể thao và Du lịch",
        ),
        ("Đảng bộ Bệnh viện Đa khoa tỉnh (77 đảng viên).", "Đảng bộ Bệnh viện Đa khoa tỉnh"),
        ("Chi bộ Mầm non Hoa Sen {}.", "Chi bộ Mầm non Hoa Sen"),
        ("Chi bộ khu phố 5 đã {}.", "Chi bộ khu phố 5"),
        ("Chi bộ 3 thuộc Đảng bộ phường {}.", "Chi bộ 3"),
        (
            "THPT Hồng Quang (Hải Dương) là trường có số lượng cao nhất với 77 đảng viên.",
            "THPT Hồng Quang",
        ),
        ("Các chi bộ trong tỉnh đã {}.", None),
        ("Theo Báo Hải Dương, toàn tỉnh {}.", None),
        ("Ban Thường vụ Tỉnh ủy (15 đồng chí) {}.", None),
        ("Sáp nhập Chi cục Thú y và Chi cục Thủy sản (giảm 77 chi cục).", None),
    ],
)
def test_an_institution_has_its_own_figure_and_the_province_not(
    sentence: str, area: str | None
) -> None:
    text = f"Tỉnh Hải Dương tổng kết năm 2020. {sentence.format(FIGURE)}"
    found = scope(text)
    assert (found.province, found.area) == ("30", area)


@pytest.mark.parametrize(
    ("text", "area"),
    [
        (
            "Đảng bộ Khối các cơ quan tỉnh trực thuộc Tỉnh ủy Hà Tĩnh. Đảng bộ {}.",
            "Đảng bộ Khối các cơ quan tỉnh",
        ),
        (
            "Tỉnh Hà Tĩnh họp.\nĐảng bộ Công an tỉnh có 64 chi bộ. Đến nay {}.",
            "Đảng bộ Công an tỉnh",
        ),
        (
            "6 tháng, Đảng bộ Khối các cơ quan tỉnh kết nạp 90 đảng viên\nĐảng ủy Khối các cơ quan "
            "tỉnh sơ kết.\nToàn đảng bộ {}.",
            "Đảng bộ Khối các cơ quan tỉnh",
        ),
        (
            "Năm 2018, Đảng bộ Dân chính đảng kiểm tra 10 chi bộ.\nĐảng bộ {}.",
            "Đảng bộ Dân chính đảng",
        ),
        ("Tỉnh Hà Tĩnh họp.\nĐảng bộ Công an tỉnh có 64 chi bộ. Toàn tỉnh {}.", None),
        ("Tỉnh Hà Tĩnh họp.\nĐảng bộ Công an tỉnh có 64 chi bộ.\nCấp ủy các cấp {}.", None),
        ("Tỉnh Hà Tĩnh họp.\nTrong đó, khối hành chính giảm 21. Cấp ủy các cấp {}.", None),
    ],
)
def test_a_committee_of_a_bloc_or_agency_holds_to_the_end_of_its_paragraph(
    text: str, area: str | None
) -> None:
    assert scope(text.format(FIGURE)).area == area


@pytest.mark.parametrize(
    ("sentence", "area"),
    [
        ("Đại hội có mặt 77 nghìn đảng viên cả nước.", "cả nước"),
        ("Đã đưa ra 77 đảng viên trong toàn quốc.", "cả nước"),
        ("Thành phố kết nạp 77 đảng viên, cao nhất cả nước.", None),
        ("Thành phố chiếm 77% cả nước.", None),
    ],
)
def test_a_figure_counted_in_the_whole_country_is_national(sentence: str, area: str | None) -> None:
    assert scope(HA_NOI + sentence).area == area


def test_provinces_that_act_together_leave_the_figure_to_the_line_that_is_led_in() -> None:
    news = "Chính phủ họp về các tỉnh Đắk Lắk, Gia Lai và Lâm Đồng.\n"
    line = f"Tỉnh Đắk Lắk (mới): Tỉnh ủy các tỉnh Đắk Lắk, Phú Yên đã {FIGURE}."
    assert scope(news + line, published=date(2025, 5, 11)).province == "66"


def test_a_sum_of_provinces_is_not_that_of_the_province_named_before() -> None:
    news = "Bộ Nội vụ họp.\nTỉnh Bắc Ninh giải thể một sở.\nTỉnh Lào Cai hợp nhất hai sở.\n"
    parts = "trong đó Lạng Sơn 20, Quảng Nam 18"
    day = date(2019, 1, 2)
    assert scope(f"{news}Cấp huyện {FIGURE}, {parts}.", published=day).province is None
    assert scope(f"{news}Cấp huyện {FIGURE}.", published=day).province == "10"


@pytest.mark.parametrize(
    ("sentence", "found"),
    [
        ("Sau sắp xếp, 34 tỉnh, thành phố {}.", Scope(None, "cả nước", "national")),
        ("Tỉnh xếp thứ 5 trong 63 tỉnh, thành phố và {}.", Scope("04", None, "province")),
        (
            "Các cấp {}; trong đó, UBKT Trung ương kết luận đối với 5 tổ chức đảng.",
            Scope(None, "cả nước", "national"),
        ),
        ("Cục Thuế tỉnh {}.", Scope("04", "Cục Thuế tỉnh", "agency")),
        ("Trường Cao đẳng Cao Bằng {}.", Scope("04", "Trường Cao đẳng Cao Bằng", "agency")),
        ("Đại học Thái Nguyên {}.", Scope("19", "Đại học Thái Nguyên", "agency")),
    ],
)
def test_all_provinces_and_single_agencies_are_not_the_province(
    sentence: str, found: Scope
) -> None:
    assert scope(f"Tỉnh ủy Cao Bằng báo cáo về tỉnh Cao Bằng.\n{sentence.format(FIGURE)}") == found


@pytest.mark.parametrize(
    ("place", "province", "area"),
    [
        ("Huyện ủy Yên Lập, tỉnh Phú Thọ", "25", "Yên Lập"),
        ("Đảng bộ xã Tân Lập (huyện Đan Phượng, Hà Nội)", "01", "xã Tân Lập"),
        ("Đảng ủy phường Bồ Đề, quận Long Biên, TP. Hà Nội", "01", "phường Bồ Đề"),
        ("Thị ủy Hồng Lĩnh của tỉnh Hà Tĩnh", "42", "Hồng Lĩnh"),
        ("Huyện Can Lộc - Hà Tĩnh", "42", "Can Lộc"),
    ],
)
def test_a_chain_of_places_is_about_the_smallest(place: str, province: str, area: str) -> None:
    found = scope(f"Năm 2020, {place} {FIGURE}.")
    assert (found.province, found.area) == (province, area)


@pytest.mark.parametrize(
    "text",
    [
        f"Năm 2020, huyện Can Lộc đã họp, tỉnh Hà Tĩnh {FIGURE}.",
        f"Tại huyện Yên Lập, tỉnh Phú Thọ tổ chức tổng kết: toàn tỉnh {FIGURE}.",
        "Tỉnh Nghệ An họp.\nĐịa chỉ: số 16, đường Lê Lợi, phường Vinh Tân, tỉnh Nghệ An. "
        f"Năm qua {FIGURE}.",
        "Tỉnh Phú Thọ tổng kết năm.\nCông tác phát triển Đảng được chú trọng.\n"
        f"Ông Nam ở xã Lương Sơn, huyện Yên Lập, vừa được kết nạp. Cả năm {FIGURE}.",
    ],
)
def test_where_something_lies_or_happens_is_not_whom_it_is_about(text: str) -> None:
    assert scope(text).area is None


def test_a_short_word_for_a_district_and_an_old_spelling_of_its_name_are_known() -> None:
    assert scope(f"Năm 2020, H.Đăk Glei {FIGURE}.") == Scope("62", "Đăk Glei", "district")
    assert scope(f"Đảng bộ tỉnh Kon Tum.\nÔng H. Trần Văn Nam {FIGURE}.").area is None


def test_what_is_told_of_the_country_ends_where_the_text_turns_to_its_province() -> None:
    country = "Năm 2023, Bộ Chính trị, Ban Bí thư ban hành nhiều văn bản. Cấp ủy các cấp {}.\n"
    own = "Đối với Đảng bộ tỉnh Thái Nguyên, cấp ủy các cấp {}. Tỉnh Thái Nguyên sẽ cố gắng."
    heading = "Điểm cầu tỉnh Thái Nguyên dự hội nghị.\n"
    told = heading + country.format(FIGURE) + own.format("giám sát 12 tổ chức đảng")
    assert scope(told) == Scope(None, "cả nước", "national")
    told = heading + country.format("giám sát 12 tổ chức đảng") + own.format(FIGURE)
    assert scope(told) == Scope("19", None, "province")
    assert scope(heading + country.format(FIGURE) + "Tỉnh Thái Nguyên cố gắng.").province == "19"


@pytest.mark.parametrize(
    "opening",
    ["Đến nay, 32/34 tỉnh, thành phố", "Năm 2022, 63 tỉnh, thành phố",
     "Theo Bộ Nội vụ, 63/63 tỉnh, thành phố"],
)  # fmt: skip
def test_what_so_many_provinces_did_is_of_the_country(opening: str) -> None:
    about = "Tỉnh ủy Nghệ An họp bàn. Riêng tỉnh Nghệ An có 12 nơi."
    assert scope(f"{opening} {FIGURE}. {about}") == Scope(None, "cả nước", "national")
    assert scope(f"Tỉnh Nghệ An xếp thứ 12/63 tỉnh, thành phố, {FIGURE}. {about}").province == "40"


@pytest.mark.parametrize(
    "text",
    [
        f"Tại Hội trường Thành ủy Nha Trang, tỉnh Khánh Hòa {FIGURE}.",
        f"Tại trụ sở UBND phường Bắc Nha Trang, tỉnh Khánh Hòa {FIGURE}.",
        f"Tỉnh Khánh Hòa lập đơn vị mới, lấy tên là phường Bắc Nha Trang, {FIGURE}.",
    ],
)
def test_a_hall_and_a_new_name_are_no_place_of_a_figure(text: str) -> None:
    assert scope(text).area is None


@pytest.mark.parametrize(
    "title",
    [
        "Hà Nội kỷ luật cảnh cáo Bí thư quận Hà Đông",
        "Hà Nội: Khai trừ nguyên Chủ tịch UBND huyện Ứng Hòa",
        "Bí thư Quận ủy Hà Đông bị Thành ủy Hà Nội khiển trách",
        "Hà Nội kiểm điểm tập thể Ban Thường vụ Huyện ủy Ứng Hòa",
    ],
)
def test_where_an_official_served_who_is_tried_from_above_is_not_whom_the_text_is_about(
    title: str,
) -> None:
    assert scope(f"{title}\nNăm 2020, các cấp ủy {FIGURE}.") == Scope("01", None, "province")


def test_the_secretary_of_a_district_who_acts_speaks_for_it() -> None:
    title = "Bí thư Huyện ủy Ứng Hòa đối thoại với nhân dân"
    assert scope(f"{title}\nNăm 2020, Đảng bộ huyện {FIGURE}.").area == "Ứng Hòa"


def test_an_undated_text_that_speaks_of_a_district_is_of_the_time_of_districts() -> None:
    assert scope(f"Thị xã Sa Pa {FIGURE}.").province == "10"
    assert scope(f"Tỉnh Lào Cai {FIGURE}.").province == "15"
    after = f"Sau sáp nhập, tỉnh Lào Cai {FIGURE}, nhất là ở địa bàn thị xã Sa Pa."
    assert scope(after).province == "15"


def test_the_day_of_which_an_undated_text_gives_account_tells_the_version_of_its_province() -> None:
    text = f"Đảng bộ tỉnh Gia Lai họp.\nĐến ngày 20-8-2020, có 21 đại hội.\n\nCác nơi {FIGURE}."
    assert scope(text).province == "64"


def test_a_town_called_like_a_district_is_its_seat() -> None:
    assert scope(f"Thị trấn Đô Lương {FIGURE}.") == Scope("40", "thị trấn Đô Lương", "commune")
    assert scope(f"Xã Đô Lương {FIGURE}.").province is None


def test_all_of_the_party_in_the_report_of_a_district_is_the_districts() -> None:
    text = "Huyện Ứng Hòa kết nạp đảng viên\nĐảng bộ huyện họp. Ở Khối xã có 9, toàn Đảng bộ "
    assert scope(f"{text}{FIGURE}.").area == "Ứng Hòa"


def test_a_text_that_begins_with_a_bloc_and_goes_on_with_it_is_the_blocs_own() -> None:
    bloc = "Đảng bộ Khối các cơ quan tỉnh"
    lead = f"Kết nạp đảng viên mới\n{bloc} hiện có 73 chi, đảng bộ trực thuộc.\n\n"
    text = f"{lead}Từ đầu năm, Đảng ủy Khối đã {FIGURE}. Các chi bộ trong Khối đều có chỉ tiêu."
    assert scope(text).area == bloc
    other = (
        f"{lead}Tỉnh ủy giao chỉ tiêu cho tỉnh. Toàn tỉnh chỉ đạo Đảng ủy Khối. Tỉnh đã {FIGURE}."
    )
    assert scope(other).area is None


@pytest.mark.parametrize(
    ("text", "area"),
    [
        (f"Huyện Bảo Yên kết nạp 40 đảng viên, Bắc Hà {FIGURE}.", "Bắc Hà"),
        (f"Huyện Bảo Yên kết nạp 40 đảng viên và Bắc Hà {FIGURE}.", "Bắc Hà"),
        ("Huyện Bảo Yên kết nạp 40 đảng viên, Bắc Hà 50, Văn Bàn 77 đảng viên.", "Văn Bàn"),
        (
            f"Huyện Đô Lương kết nạp 40 đảng viên, Trường THPT Tân Kỳ {FIGURE}.",
            "Trường THPT Tân Kỳ",
        ),
        (f"Huyện Bảo Yên có 4 vụ, ông Nguyễn Văn Bàn nói đã {FIGURE}.", "Bảo Yên"),
    ],
)
def test_a_district_that_opens_a_clause_beside_another_needs_no_word_for_it(
    text: str, area: str
) -> None:
    assert scope(text).area == area


@pytest.mark.parametrize(
    ("text", "area"),
    [
        (f"Ở Yên Thành, năm 2023 {FIGURE}.", "Yên Thành"),
        (f"Tại Yên Thành, cấp ủy kiểm tra 9 tổ chức đảng. Địa phương này {FIGURE}.", "Yên Thành"),
        (f"Tại Yên Thành, Tỉnh ủy họp và nêu toàn tỉnh {FIGURE}.", None),
        (f"Ông Nguyễn Yên Thành nêu toàn tỉnh {FIGURE}.", None),
        (f"Đảng bộ Yên Thành là đơn vị dẫn đầu, {FIGURE}.", "Yên Thành"),
        (f"Thành phố Vinh {FIGURE}, TX Cửa Lò kết nạp 9.", "Vinh"),
        ("Các huyện Yên Thành, Nghi Lộc kết nạp lần lượt 9 và 77 đảng viên.", "Nghi Lộc"),
        ("Huyện Yên Thành kiểm tra lần lượt 9 tổ chức và 77 đảng viên.", "Yên Thành"),
        (f"Theo Huyện ủy Yên Thành, toàn Đảng bộ {FIGURE}.", "Yên Thành"),
        (f"Theo Huyện ủy Yên Thành, toàn tỉnh {FIGURE}.", None),
        (f"Các xã Hùng Chân, Tân An làm tốt; riêng Tân An {FIGURE}.", "xã Tân An"),
        (f"Các xã Hùng Chân, Tân An làm tốt; toàn tỉnh {FIGURE}.", None),
    ],
)
def test_a_unit_may_be_named_without_its_word_where_only_the_source_tells_the_province(
    text: str, area: str | None
) -> None:
    found = scope(f"Tin trong tỉnh\n{text}", "40")
    assert (found.province, found.area) == ("40", area)


def test_what_committees_of_all_levels_do_is_no_communes() -> None:
    text = f"{HA_NOI}Đảng ủy phường Bạch Mai bị khiển trách. UBKT các cấp {FIGURE}."
    assert scope(text) == Scope("01", None, "province")
    own = f"Đảng bộ xã Minh Tâm báo cáo.\nĐảng ủy xã Minh Tâm họp. UBKT các cấp {FIGURE}."
    assert scope(own).area == "xã Minh Tâm"


@pytest.mark.parametrize(
    ("subject", "level"),
    [
        ("Huyện miền núi Hà Tĩnh", "district"),
        ("Một huyện vùng cao của tỉnh Hà Tĩnh đã", "district"),
        ("Tại xã biên giới,", "commune"),
        ("Ban Thường vụ Thị ủy đã", "district"),
        ("Ban Thường vụ Huyện ủy và tương đương đã", "province"),
        ("Các huyện miền núi Hà Tĩnh", "province"),
        ("Với 5 huyện miền núi, tỉnh Hà Tĩnh", "province"),
        ("Ở một số xã vùng cao còn khó, toàn tỉnh", "province"),
    ],
)
def test_one_unit_told_by_what_it_is_like_is_not_the_province(subject: str, level: str) -> None:
    found = scope(f"Xây dựng Đảng ở Hà Tĩnh\n{subject} {FIGURE}.")
    assert (found.province, found.area, found.level) == ("42", None, level)


def test_a_ministry_under_its_short_name_is_the_one_named_last() -> None:
    opening = "Sở Nội vụ Hà Tĩnh tổng kết.\nBộ Nội vụ và Bộ Y tế dự họp. "
    assert scope(f"{opening}Bộ cũng đã {FIGURE}.") == Scope(None, "Bộ Y tế", "agency")
    assert scope(f"{opening}Cán bộ đã nêu toàn tỉnh {FIGURE}.").province == "42"


def test_the_head_of_a_unit_who_is_interviewed_speaks_of_it() -> None:
    talk = "Giữ nhịp\n\nPhóng viên trao đổi với ông Lâm, Bí thư Đảng ủy xã Cẩm Khê (Phú Thọ).\n\n"
    answers = f"PV: Năm qua ra sao?\n\nÔng Lâm: Có.\n\nPV: Cụ thể?\n\nÔng Lâm: Chúng tôi {FIGURE}."
    assert scope(f"{talk}{answers}").area == "xã Cẩm Khê"
    assert scope(f"{talk}Toàn xã mở lớp.\n\nToàn tỉnh Phú Thọ {FIGURE}.").area is None


@pytest.mark.parametrize(
    ("text", "area"),
    [
        (f"CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nTỈNH AN GIANG\n\nCác cấp {FIGURE}.", None),
        # where districts are counted, a district named before is none of theirs
        (f"{HA_NOI}Huyện Ba Vì mở lớp. Cấp huyện, các nơi {FIGURE}.", None),
        (f"{HA_NOI}Huyện Ba Vì mở lớp. Các nơi {FIGURE}.", "Ba Vì"),
        (f"Tỉnh Hà Giang.\n\nRiêng Mèo Vạc, trong năm 2021 {FIGURE}.", "Mèo Vạc"),
        (f"Tỉnh Quảng Trị.\n\nVĩnh Linh mở 12 lớp, còn Đakrông {FIGURE}.", "Đakrông"),
    ],
)
def test_counted_districts_end_what_is_told_of_one(text: str, area: str | None) -> None:
    assert scope(text).area == area


def test_the_head_of_an_office_is_not_whom_a_figure_is_about() -> None:
    head = "Thành phố Hà Nội họp.\nTheo Chánh Văn phòng UBND thành phố Hà Nội Lê Văn An, "
    assert scope(f"{head}đến nay đã {FIGURE}.") == Scope("01", None, "province")


@pytest.mark.parametrize(
    ("headline", "area"),
    [
        ("MỘT QUẬN Ở CẦN THƠ KẾT NẠP 77 ĐẢNG VIÊN\nThành ủy Cần Thơ cho biết.", None),
        ("CHỦ TỊCH QUẬN CŨNG BỊ KỶ LUẬT CÙNG 77 ĐẢNG VIÊN\nỞ Cần Thơ năm 2021.", None),
        ("XÃ HIỆN NAY KẾT NẠP 77 ĐẢNG VIÊN\nTỉnh ủy Lào Cai cho biết.", None),
        ("ĐẢNG BỘ XÃ MƯỜNG VI HỌP DÂN, KẾT NẠP 77 ĐẢNG VIÊN\nỞ xã Mường Vi.", "xã Mường Vi"),
        ("ĐẢNG ỦY XÃ MƯỜNG VI\nKẾT NẠP 77 ĐẢNG VIÊN\nSáu tháng qua.", "xã Mường Vi"),
    ],
)
def test_a_line_in_capitals_names_a_unit_where_it_ends_or_the_text_tells_it(
    headline: str, area: str | None
) -> None:
    assert scope(headline).area == area


@pytest.mark.parametrize(
    ("text", "province"),
    [
        ("Sau khi sáp nhập tỉnh Bạc Liêu, tỉnh Cà Mau {}.", "96"),
        ("Tỉnh Cà Mau mới sau khi sáp nhập tỉnh Bạc Liêu đã {}.", "96"),
        ("Sau khi sáp nhập Đắk Nông, Bình Thuận, tỉnh Lâm Đồng {}.", "68"),
        ("Sau khi hợp nhất với Phú Yên, tỉnh Đắk Lắk {}.", "66"),
    ],
)
def test_a_province_acts_after_a_merger_and_not_the_one_merged_into_it(
    text: str, province: str
) -> None:
    found = scope(text.format(FIGURE), published=date(2025, 9, 1))
    assert (found.province, found.level) == (province, "province")
