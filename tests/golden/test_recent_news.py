"""Figures as the news of 2024 to 2026 words them, in sentences written for this project."""

import pytest

from tests.golden.figures import coded, in_short

SENTENCES: list[tuple[str, list[str]]] = [
    # congresses counted as such, and a share said before its parts
    (
        "Toàn tỉnh đã hoàn thành 842 đại hội tổ chức cơ sở đảng và 98 đại hội đảng bộ cấp trên "
        "cơ sở.",
        ["party_congresses_held_grassroots 842", "party_congresses_held_upper 98"],
    ),
    (
        "Cuối tháng 7, 100% (57/57) đảng bộ trực thuộc Tỉnh ủy đại hội xong.",
        ["party_congresses_held_upper 57/57%100"],
    ),
    # what was cut from a stock that no metric counts, and what is left of it
    (
        "Tỉnh có 512 phòng thuộc các sở, giảm 37 đầu mối so với năm 2017. Toàn tỉnh hiện có 1.204 "
        "đơn vị sự nghiệp công lập.",
        ["bodies_cut 37"],
    ),
    # units that a merger forms, and wards that a number names
    (
        "Tỉnh sắp xếp các đơn vị hành chính cấp xã, hình thành 58 đơn vị hành chính cấp xã mới.",
        ["administrative_units_after 58"],
    ),
    (
        "Sau sắp xếp, tỉnh có 47 đơn vị hành chính cấp xã hình thành sau sáp nhập, thêm 5 xã giữ "
        "nguyên.",
        ["administrative_units_after 47"],
    ),
    # a committee that is founded, and what delegates stand for
    (
        "Nghị quyết về sắp xếp đơn vị hành chính: tỉnh có 58 xã, phường (50 xã, 8 phường), giảm "
        "119 đơn vị.",
        [f"administrative_units_after {value}" for value in (58, 50, 8)],
    ),
    (
        "Thực hiện sắp xếp, huyện giảm 8 xã (từ 33 xuống còn 25), giảm 63 thôn.",
        [
            "administrative_units_before 33",
            "administrative_units_after 25",
        ],
    ),
    # who leaves under the decrees of streamlining
    (
        "Theo Nghị định 178, tỉnh đã ban hành các quyết định nghỉ hưu, nghỉ việc đối với toàn bộ "
        "739 trường hợp.",
        ["staff_positions_cut 739"],
    ),
    ("Tỉnh đã ban hành quyết định khen thưởng đối với 120 trường hợp.", []),
    # a committee that is founded, and what delegates stand for
    (
        "Đảng bộ Quân sự tỉnh được thành lập trên cơ sở hợp nhất Đảng bộ Quân sự các tỉnh cũ, gồm "
        "1.812 đảng viên và 14 tổ chức cơ sở đảng.",
        ["party_members_total 1812", "grassroots_party_orgs 14"],
    ),
    (
        "Dự đại hội có 320 đại biểu, đại diện cho 88.120 đảng viên thuộc 107 đảng bộ trực thuộc.",
        ["party_members_total 88120", "upper_party_committees 107"],
    ),
    # suspension is no discipline
    (
        "Đã thi hành kỷ luật 17 đảng viên, đồng thời đình chỉ sinh hoạt đảng đối với 6 trường hợp.",
        ["party_members_disciplined 17"],
    ),
    (
        "Thành phố nhập 2 phường Tân Sơn 1 và Tân Sơn 2 thành phường Tân Sơn.",
        [],  # one merger by name is not what the city had before
    ),
]


@pytest.mark.parametrize(("text", "expected"), SENTENCES, ids=[text[:40] for text, _ in SENTENCES])
def test_recent_news_is_read_as_a_reader_reads_it(text: str, expected: list[str]) -> None:
    assert [in_short(fact) for fact in coded(text)] == expected


PARTS: list[tuple[str, list[tuple[int, str | None]]]] = [
    (
        "Lần này, 14 đảng viên nhận Huy hiệu Đảng, gồm 5 đảng viên 50 năm và 9 đảng viên 40 năm "
        "tuổi Đảng.",
        [(14, None), (5, "50 năm tuổi Đảng"), (9, "40 năm tuổi Đảng")],
    ),
    (
        "Có 4 trường hợp được truy tặng Huy hiệu Đảng. Trong đó, 1 trường hợp được truy tặng Huy "
        "hiệu 65 năm tuổi Đảng; 3 trường hợp được truy tặng Huy hiệu 50 năm tuổi Đảng.",
        [
            (4, "truy tặng"),
            (1, "65 năm tuổi Đảng, truy tặng"),
            (3, "50 năm tuổi Đảng, truy tặng"),
        ],
    ),
    (
        "Sau sắp xếp, tỉnh có 27 phường, 21 xã và 3 đặc khu.",
        [(27, "phường"), (21, "xã"), (3, "đặc khu")],
    ),
    ("Sau sắp xếp, tỉnh có 51 xã, phường.", [(51, None)]),
    (
        "Đảng bộ tỉnh có 612 tổ chức cơ sở đảng (đảng bộ cơ sở: 208, chi bộ cơ sở: 404).",
        [(612, None), (208, "đảng bộ cơ sở"), (404, "chi bộ cơ sở")],
    ),
]


@pytest.mark.parametrize(("text", "expected"), PARTS, ids=[text[:40] for text, _ in PARTS])
def test_parts_are_set_apart_from_wholes(text: str, expected: list[tuple[int, str | None]]) -> None:
    assert [(fact.value, fact.breakdown) for fact in coded(text)] == expected


@pytest.mark.parametrize(
    ("text", "roles"),
    [
        (
            "Dự kiến sau sắp xếp, tỉnh có 79 đơn vị hành chính cấp xã, trong đó 17 phường, 60 xã "
            "và 2 đặc khu.",
            ["planned"] * 4,
        ),
        ("Tỉnh sẽ sắp xếp 171 đơn vị hành chính cấp xã thành 54 đơn vị.", ["planned"] * 2),
        ("Tỉnh đã sắp xếp 171 đơn vị hành chính cấp xã thành 54 đơn vị.", ["achieved"] * 2),
        ("Tỉnh có 171 đơn vị hành chính cấp xã, dự kiến giảm từ 171 xã xuống còn 54.", ["planned"]),
    ],
)
def test_what_a_plan_lists_is_planned_to_its_end(text: str, roles: list[str]) -> None:
    read = [fact.role for fact in coded(text)]
    assert read[-len(roles) :] == roles


@pytest.mark.parametrize(
    "text",
    [
        "Đại hội Đảng bộ phường Tân Sơn 2 diễn ra trong 2 ngày.",
        "Xã Yên Lạc 3 và xã Yên Lạc 4 cùng tổ chức đại hội điểm.",
        "Đề án hình thành 3 trung tâm logistics trên địa bàn tỉnh.",
        "Hai tỉnh thống nhất giảm mạnh số đơn vị sự nghiệp hiện có tại hai địa phương.",
        "Đảng bộ xã tổ chức đại hội hợp nhất, gồm 120 đảng viên dự.",
        "Tại đại hội cấp cơ sở có 12 ý kiến thảo luận.",
    ],
)
def test_names_with_numbers_and_other_things_formed_yield_none(text: str) -> None:
    assert coded(text) == []
