"""Whom figures are about where communes are named in short, and cells with their village."""

import pytest

from tests.golden.figures import in_full, told

SHORT = [
    (
        "Đường vào bản Tà Ghênh, huyện Mường Chà chưa có điện. Nay, chi bộ bản có 13 đảng viên.",
        ["party_members_total 13 @Tà Ghênh"],
    ),
    (
        "Đảng bộ phường Nguyễn Thị Minh Khai kết nạp 12 đảng viên.",
        ["party_members_admitted 12 @phường Nguyễn Thị Minh Khai"],
    ),
    (
        "BÁC ÁI:\n\nKết nạp 12 đảng viên\n\nHuyện ủy Bác Ái cho biết như vậy.",
        ["party_members_admitted 12 @Bác Ái"],
    ),
    ("Đảng bộ P. Tân Phú kết nạp 12 đảng viên.", ["party_members_admitted 12 @phường Tân Phú"]),
    (
        "Đảng ủy TT. Bình Hải kết nạp 12 đảng viên.",
        ["party_members_admitted 12 @thị trấn Bình Hải"],
    ),
    (
        "Tại X.Lộc Tân (H. Đất Đỏ), 12 đảng viên được kết nạp.",
        ["party_members_admitted 12 @xã Lộc Tân"],
    ),
    ("Đảng bộ P. 5, TP. Tân An kết nạp 12 đảng viên.", ["party_members_admitted 12 @Phường 5"]),
    (
        # the name ends before that of its secretary, and is known again without an office
        "Năm 2024, P. Tân Phú kết nạp 12 đảng viên. Bí thư Đảng ủy P. Tân Phú Trần Văn Bình báo "
        "cáo như vậy.",
        ["party_members_admitted 12 @phường Tân Phú"],
    ),
    (
        "Huyện Đất Đỏ kết nạp 60 đảng viên, trong đó X. Lộc Tân kết nạp 14, X. Phú Lâm 9 đảng "
        "viên.",
        [
            "party_members_admitted 60 @Đất Đỏ",
            "party_members_admitted 14 @xã Lộc Tân",
            "party_members_admitted 9 @xã Phú Lâm",
        ],
    ),
    # initials of somebody, and what else is written so
    ("Ảnh: P. Thảo Nguyên. Đảng bộ kết nạp 12 đảng viên.", ["party_members_admitted 12"]),
    ("Đồng chí X. Quang Minh dự. Đảng bộ kết nạp 12 đảng viên.", ["party_members_admitted 12"]),
    ("Theo TT. Thủ Tướng, đã kết nạp 12 đảng viên.", ["party_members_admitted 12"]),
    ("Tại TT. Huế, đã kết nạp 12 đảng viên.", ["party_members_admitted 12"]),
    ("Tại TT. Giáo Dục Thường Xuyên, kết nạp 12 đảng viên.", ["party_members_admitted 12"]),
    (
        # the unit that a sentence itself has named before the one that the text is on
        "Đảng bộ phường Tân Phú\nPhường Tân Phú kết nạp 12 đảng viên.\nTại phường Vĩnh Lộc, 7 quần "
        "chúng của phường được kết nạp vào Đảng.",
        ["party_members_admitted 12 @phường Tân Phú", "party_members_admitted 7 @phường Vĩnh Lộc"],
    ),
]
CELLS = [
    ("Chi bộ làng Plei (xã Ia Tân, huyện Chư Prông) có 17 đảng viên.", "Chi bộ làng Plei"),
    ("Chi bộ buôn Kang (xã Ea Tân) hiện có 17 đảng viên.", "Chi bộ buôn Kang"),
    ("Chi bộ ấp Bình Tân, xã Lộc Tân có 17 đảng viên.", "Chi bộ ấp Bình Tân"),
    ("Chi bộ bản Nậm Tân thuộc Đảng bộ xã Nậm Sơn có 17 đảng viên.", "Chi bộ bản Nậm Tân"),
    ("Chi bộ xóm Đông có 17 đảng viên.", "Chi bộ xóm Đông"),
    ("Thành phố Buôn Ma Thuột có 17 đảng viên.", "Buôn Ma Thuột"),
    ("Chi bộ thôn 5, xã Ea Tân, huyện Cư Kuin có 17 đảng viên.", "Chi bộ thôn 5"),
    ("Chi bộ làng 3, X. Ea Tân, H. Cư Kuin có 17 đảng viên.", "Chi bộ làng 3"),
    ("Chi bộ khu phố 3, phường Tân Phú, TP. Tân An có 17 đảng viên.", "Chi bộ khu phố 3"),
    ("Chi bộ 7, Đảng bộ xã Phú Sơn có 17 đảng viên.", "Chi bộ 7"),
    ("Chi bộ trường THCS Phú Sơn có 17 đảng viên.", "Chi bộ trường THCS Phú Sơn"),
    ("Đảng bộ xã Phú Sơn có Chi bộ 7, xã có 17 đảng viên.", "xã Phú Sơn"),
]


@pytest.mark.parametrize(("text", "expected"), SHORT)
def test_a_commune_is_known_by_the_first_letter_of_what_it_is(
    text: str, expected: list[str]
) -> None:
    assert [in_full(one) for one in told(text)] == expected


@pytest.mark.parametrize(("text", "area"), CELLS)
def test_what_a_cell_has_is_not_that_of_where_it_lies(text: str, area: str) -> None:
    (fact,) = told(f"Tỉnh ủy Bình Phước\n{text}\n")
    assert in_full(fact) == f"party_members_total 17 @{area}"


def test_a_title_tells_whose_results_it_is_that_follow() -> None:
    text = (
        "Kết quả công tác kiểm tra năm 2018 của Đảng ủy Dân Chính Đảng\n"
        "Đảng bộ Dân Chính Đảng kiểm tra 10 tổ chức đảng.\n\nNăm qua rất khó khăn.\n\n"
        "Đảng bộ kỷ luật 19 đảng viên.\n"
    )
    assert [in_full(one) for one in told(text)] == [
        "party_orgs_inspected 10 @Đảng bộ Dân Chính Đảng",
        "party_members_disciplined 19 @Đảng ủy Dân Chính Đảng",
    ]


def test_a_cell_admits_as_many_as_a_word_says() -> None:
    text = "Chi bộ trường THCS Lộc Thịnh vừa mở lễ kết nạp Đảng cho bốn quần chúng."
    assert [in_full(one) for one in told(f"Tỉnh ủy Bình Phước\n{text}\n")] == [
        "party_members_admitted 4 @Chi bộ trường THCS Lộc Thịnh"
    ]


def test_a_cell_that_began_small_is_that_of_its_village() -> None:
    text = "Ở bản Huổi Hạ, chi bộ ban đầu chỉ có ba đảng viên. Nay chi bộ đã có 11 đảng viên."
    assert [in_full(one) for one in told(f"Đảng viên trẻ ở Sơn La\n{text}\n")] == [
        "party_members_total 3 @Huổi Hạ",
        "party_members_total 11 @Huổi Hạ",
    ]


def test_a_cell_without_a_name_is_not_its_province() -> None:
    (fact,) = told("Chuyện cũ ở Bắc Giang\nChi bộ đầu tiên gồm 3 đảng viên.\n")
    assert fact.scope.level == "village"
