"""Whom figures are about where a text names a place once and goes on without its name."""

from datetime import date

import pytest

from tests.golden.figures import in_full, told

AREAS: list[tuple[str, list[str]]] = [
    (
        "Tỉnh Bắc Kạn phát triển Đảng\nCả huyện Chợ Đồn năm 2017 kết nạp 147 đảng viên, còn toàn "
        "tỉnh Bắc Kạn kết nạp 1.102 đảng viên. Năm 2018, huyện kết nạp 150 đảng viên.\n",
        [
            "party_members_admitted 147 @Chợ Đồn",
            "party_members_admitted 1102",
            "party_members_admitted 150 @Chợ Đồn",
        ],
    ),
    (
        # of several, and of one that nobody named, nothing is told
        "Tỉnh Bắc Kạn năm 2018\nToàn tỉnh kết nạp 1.102 đảng viên. Các huyện kết nạp 900 đảng "
        "viên.\n",
        ["party_members_admitted 1102", "party_members_admitted 900"],
    ),
    (
        "Kết quả thực hiện chỉ tiêu của huyện Bình Liêu đến ngày 15/11/2024\nĐã kết nạp 84 đảng "
        "viên.\n",
        ["party_members_admitted 84 @Bình Liêu"],
    ),
    (
        # a title that tells of a district in a report of the province
        "Kết quả kiểm tra việc thực hiện nghị quyết của huyện Bình Liêu\nToàn tỉnh kết nạp 84 đảng "
        "viên. Ban Thường vụ Tỉnh ủy kiểm tra 3 tổ chức đảng.\n",
        ["party_members_admitted 84", "party_orgs_inspected 3 [ban thường vụ cấp tỉnh]"],
    ),
    (
        "Tỉnh Kon Tum quý I/2023\nHuyện Đăk Hà kết nạp 41 đảng viên; huyện Ia H’Drai kết nạp 7 "
        "đảng viên; huyện Ia H'Drai xóa tên 2 đảng viên.\n",
        [
            "party_members_admitted 41 @Đăk Hà",
            "party_members_admitted 7 @Ia H’Drai",
            "party_members_struck_off 2 @Ia H'Drai",
        ],
    ),
]


@pytest.mark.parametrize(("text", "expected"), AREAS, ids=[text[:40] for text, _ in AREAS])
def test_a_figure_is_of_the_place_that_a_reader_understands(text: str, expected: list[str]) -> None:
    assert [in_full(one) for one in told(text)] == expected


PROVINCES = [
    ("Thực hiện Nghị quyết Đại hội nhiệm kỳ 2015 - 2020. {}", None, "27"),
    (
        "Mục tiêu đến năm 2030 tỉnh có 100.000 đảng viên; nghị quyết 18 (2017). {}",
        None,
        "27",
    ),
    ("{}", None, "24"),
    ("Nhiệm kỳ 2020 - 2025. {}", None, "24"),
    ("Nghị quyết 18 (2017). Chính quyền địa phương hai cấp đã vận hành. {}", None, "24"),
    ("Nghị quyết 18 (2017). {}", date(2025, 9, 1), "24"),
]


@pytest.mark.parametrize(("text", "published", "expected"), PROVINCES)
def test_an_undated_text_is_of_the_provinces_of_the_years_that_it_tells_of(
    text: str, published: date | None, expected: str
) -> None:
    found = told(
        f"Tỉnh Bắc Ninh phát triển Đảng\n{text.format('Tỉnh có 88.000 đảng viên.')}\n", published
    )
    assert found[-1].scope.province == expected


@pytest.mark.parametrize(
    ("published", "whose"),
    [
        (date(2023, 10, 12), "46 district party_members_admitted 312 @thành phố Huế"),
        (date(2025, 10, 12), "46 province party_members_admitted 312"),
        (None, "46 province party_members_admitted 312"),
    ],
)
def test_a_city_is_a_province_since_it_was_made_one(published: date | None, whose: str) -> None:
    (fact,) = told(
        "Đảng bộ thành phố Huế\nTrong chín tháng, thành phố Huế kết nạp 312 đảng viên.", published
    )
    assert f"{fact.scope.province} {fact.scope.level} {in_full(fact)}" == whose


@pytest.mark.parametrize("city", ["Thanh Hóa", "Sầm Sơn"])
def test_where_a_report_was_signed_is_not_what_it_is_on(city: str) -> None:
    (fact,) = told(
        f"TỈNH ỦY THANH HÓA\nThành phố {city}, ngày 12 tháng 9 năm 2024\nBÁO CÁO\n"
        "kết quả công tác xây dựng Đảng 8 tháng đầu năm 2024\n"
        "Toàn Đảng bộ kết nạp 1.204 đảng viên.",
        date(2024, 9, 12),
    )
    assert (fact.scope.province, fact.scope.level, fact.scope.area) == ("38", "province", None)
