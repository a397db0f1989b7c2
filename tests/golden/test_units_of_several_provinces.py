"""Where units lie that a text on several provinces names, and communes with a number."""

from datetime import date

import pytest

from tests.golden.figures import in_full, placed, told

ROUND_UP = (
    "Chuyện hồ sơ ở ba tỉnh quý III/2025\n\n"
    "QUẢNG NGÃI. Sau hợp nhất với Kon Tum, tỉnh có 96 xã, phường, đặc khu. Phường Cẩm Thành trả hồ "
    "sơ đúng hạn 99,1%, xã Trà Bồng 95,2%.\n\n"
    "GIA LAI. Xã Vân Canh trả hồ sơ đúng hạn 92,4%; so với Quảng Ngãi, toàn tỉnh còn chậm. Xã Ia "
    "Grai ủy quyền 4 thủ tục.\n\n"
    "Đơn vị | Tỷ lệ hồ sơ đúng hạn (%)\nXã Ia Pa | 97,5\nXã An Lão 2 | 91,0\n\n"
    "Trong khi đó ở Đắk Lắk, phường Tuy Hòa trả đúng hạn 98,8% hồ sơ.\n"
)


def test_units_lie_in_the_province_that_is_spoken_of() -> None:
    facts = told(ROUND_UP, date(2025, 10, 20))
    found = [f"{one.scope.province} {in_full(one)}" for one in facts]
    assert [line.replace("dossiers_on_time_share ", "") for line in found] == [
        "51 administrative_units_after 96",
        "51 %99.1 @phường Cẩm Thành",
        "51 %95.2 @xã Trà Bồng",
        "52 %92.4 @xã Vân Canh",
        "52 administrative_procedures_delegated 4 @xã Ia Grai",
        "52 %97.5 @xã Ia Pa",
        "52 %91 @xã An Lão 2",
        "66 %98.8 @phường Tuy Hòa",
    ]


NUMBERED: list[tuple[str, list[str]]] = [
    ("Tại xã Phú Mỹ 1, hồ sơ đúng hạn đạt 96,1%.", ["%96.1 @xã Phú Mỹ 1"]),
    (
        "Hồ sơ đúng hạn toàn tỉnh 97%; xã Phú Mỹ 2 đạt 96,1%, phường An Hội 98%.",
        ["%97", "%96.1 @xã Phú Mỹ 2", "%98 @phường An Hội"],
    ),
    ("Phường 5 có hồ sơ đúng hạn 96,1%.", ["%96.1 @Phường 5"]),
    # a figure of the unit, no part of its name
    (
        "Hồ sơ trễ hạn là 45, trong đó xã Phú Mỹ 7, xã Tân Hào 5. Hồ sơ đúng hạn 96,1%.",
        ["%96.1"],
    ),
]


@pytest.mark.parametrize(("text", "expected"), NUMBERED)
def test_a_number_may_end_the_name_of_a_commune(text: str, expected: list[str]) -> None:
    heading = "UBND tỉnh Vĩnh Long báo cáo 9 tháng năm 2026\n"
    found = [line.removeprefix("86 dossiers_on_time_share ") for line in placed(heading + text)]
    assert found == expected


def test_columns_of_communes_keep_their_numbers() -> None:
    text = (
        "UBND thành phố Huế báo cáo 9 tháng năm 2025\n"
        "Xã | Tỷ lệ hồ sơ đúng hạn (%)\nA Lưới 1 | 99,0\nA Lưới 2 | 98,0\n"
    )
    assert [line.rpartition("@")[2] for line in placed(text)] == ["xã A Lưới 1", "xã A Lưới 2"]


@pytest.mark.parametrize(
    ("text", "province"),
    [
        ("Sau khi hợp nhất hai tỉnh Tuyên Quang và Hà Giang, toàn tỉnh", "08"),
        ("Sau khi nhập Hà Giang với Tuyên Quang, tỉnh mới", "08"),
        ("Từ khi hai tỉnh Hưng Yên, Thái Bình sáp nhập, Đảng bộ tỉnh", "33"),
        ("Sau khi Quảng Nam nhập vào Đà Nẵng, Đảng bộ thành phố", "48"),
        ("Thành phố Hồ Chí Minh sau khi sáp nhập Bình Dương, Bà Rịa - Vũng Tàu", "79"),
        ("Sau khi sáp nhập tỉnh Kon Tum, tỉnh Quảng Ngãi", "51"),
    ],
)
def test_what_provinces_became_has_the_figure_behind_their_merger(text: str, province: str) -> None:
    facts = told(f"{text} kết nạp 412 đảng viên.", date(2025, 12, 30))
    assert [(one.scope.province, one.scope.area, one.value) for one in facts] == [
        (province, None, 412)
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Từ tháng 7/2025, hai tỉnh Vĩnh Phúc, Phú Thọ nhập làm một. Tỉnh mới có 148 xã, "
            "phường.",
            ["25 administrative_units_after 148"],
        ),
        (
            "Hải Dương và Hải Phòng sau hợp nhất sẽ có 114 đơn vị hành chính cấp xã.",
            ["31 administrative_units_after 114 planned"],
        ),
        ("Tỉnh Phú Thọ mới có 12 xã đạt chuẩn nông thôn mới nâng cao.", []),
        ("Hai huyện nhập làm một. Tỉnh mới có 9 xã, phường dùng phần mềm.", []),
    ],
)
def test_units_of_a_new_province_are_those_after_its_merger(text: str, expected: list[str]) -> None:
    assert placed(text) == expected


def test_units_of_a_tier_are_there_before_provinces_merge_whatever_a_district_keeps() -> None:
    text = (
        "Những điểm chính của Đề án hợp nhất tỉnh Hòa Bình và tỉnh Vĩnh Phúc\n\nNgày 7/5/2025, hai "
        "tỉnh thống nhất hồ sơ.\n\nTỉnh Hòa Bình có dân số 880.000 người; có 10 đơn vị hành chính "
        "cấp huyện và 151 đơn vị hành chính cấp xã. Tỉnh Vĩnh Phúc có dân số 1.200.000 người; có "
        "12 đơn vị cấp huyện, 121 đơn vị cấp xã, trong đó 20 đơn vị được khen.\n\nSau hợp nhất, "
        "tỉnh mới sẽ có 148 đơn vị hành chính cấp xã. Huyện Lạc Sơn từ 24 xã còn 12 xã.\n"
    )
    found = placed(text)
    expected = {
        "17 administrative_units_before 10 [cấp huyện]",
        "17 administrative_units_before 151",
        "26 administrative_units_before 12 [cấp huyện]",
        "26 administrative_units_before 121",
    }
    assert expected <= set(found)
    assert not any("after 12 [cấp huyện]" in one for one in found)
