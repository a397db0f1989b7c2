"""Figures in the long sentences and lists of formal reports, written for this project.

Each expected figure is `metric value[/base][%percent]`, read off the sentence by hand.
"""

from datetime import date

import pytest

from sosanh.facts import LeadershipInnovation, Observation, ReformModel
from tests.golden.figures import in_short, told
from tests.texts import EXTRACTOR, document_of

HEADING = "Tỉnh ủy Quảng Ninh báo cáo kết quả công tác năm 2025\n"


def figures(text: str) -> list[Observation]:
    return told(HEADING + text)


UNITS: list[tuple[str, list[str]]] = [
    (
        "Tỉnh xây dựng 41 phương án sắp xếp 133 đơn vị hành chính cấp xã (88 xã, 38 phường, 7 thị "
        "trấn) để hình thành 41 đơn vị hành chính cấp xã mới (25 xã, 16 phường).",
        [
            "administrative_units_before 133",
            "administrative_units_before 88",
            "administrative_units_before 38",
            "administrative_units_before 7",
            "administrative_units_after 41",
            "administrative_units_after 25",
            "administrative_units_after 16",
        ],
    ),
    (
        "Sau sắp xếp, toàn tỉnh có 52 đơn vị hành chính cấp xã, gồm 30 xã và 22 phường.",
        [
            "administrative_units_after 52",
            "administrative_units_after 30",
            "administrative_units_after 22",
        ],
    ),
    (
        "Sau khi sắp xếp, tỉnh có 63 đơn vị hành chính cấp xã; trong đó có 40 xã, 21 phường hình "
        "thành sau sắp xếp và 2 xã không thực hiện sắp xếp.",
        [
            "administrative_units_after 63",
            "administrative_units_after 40",
            "administrative_units_after 21",
            "administrative_units_after 2",
        ],
    ),
]


@pytest.mark.parametrize(("text", "expected"), UNITS, ids=[text[:40] for text, _ in UNITS])
def test_units_before_and_after_a_merger_are_told_apart_around_their_lists(
    text: str, expected: list[str]
) -> None:
    assert [in_short(fact) for fact in figures(text)] == expected


@pytest.mark.parametrize(
    "text",
    [
        "Số đơn vị hành chính cấp xã không thực hiện sắp xếp là 12 đơn vị của 5 huyện.",
        "Hội đồng nhân dân của 9 huyện đã tán thành chủ trương sắp xếp đơn vị hành chính.",
        "Các xã đã thực hiện sắp xếp và có 11 xã giữ nguyên.",
    ],
)
def test_units_that_no_merger_touches_are_none_before_it(text: str) -> None:
    assert figures(text) == []


INSPECTION: list[tuple[str, list[str]]] = [
    (
        "Qua kiểm tra có 31 tổ chức đảng có vi phạm, đã kỷ luật 4 tổ chức đảng.",
        ["party_orgs_found_in_violation 31", "party_orgs_disciplined 4"],
    ),
    (
        "Qua kiểm tra 58 tổ chức đảng, các cấp kết luận 9 tổ chức đảng có vi phạm.",
        ["party_orgs_inspected 58", "party_orgs_found_in_violation 9"],
    ),
    (
        "Ủy ban kiểm tra đang làm rõ dấu hiệu vi phạm của 3 tổ chức đảng và 8 đảng viên.",
        ["party_orgs_inspected_for_violations 3", "party_members_inspected_for_violations 8"],
    ),
    (
        "Qua giám sát, phát hiện 7 tổ chức đảng có dấu hiệu vi phạm để chuyển kiểm tra.",
        [],
    ),
]


@pytest.mark.parametrize(
    ("text", "expected"), INSPECTION, ids=[text[:40] for text, _ in INSPECTION]
)
def test_what_is_found_is_told_from_what_is_inspected_and_from_mere_signs(
    text: str, expected: list[str]
) -> None:
    assert [in_short(fact) for fact in figures(text)] == expected


STRENGTH: list[tuple[str, list[str]]] = [
    (
        "Tổng số đảng viên tính đến ngày 31/12/2025 có 98.765 đồng chí.",
        ["party_members_total 98765"],
    ),
    (
        "Đảng bộ tỉnh có 24 đảng bộ trực thuộc với 713 tổ chức cơ sở đảng các loại hình; 18 đảng "
        "bộ bộ phận; 4.512 chi bộ trực thuộc đảng ủy cơ sở và 101.234 đảng viên.",
        [
            "upper_party_committees 24",
            "grassroots_party_orgs 713",
            "party_cells 4512",
            "party_members_total 101234",
        ],
    ),
    (
        "Đảng bộ Khối có 54 tổ chức cơ sở đảng, trong đó có 33 đảng bộ, 21 chi bộ cơ sở với 2.890 "
        "đảng viên.",
        [
            "grassroots_party_orgs 54",
            "grassroots_party_orgs 33",
            "grassroots_party_orgs 21",
            "party_members_total 2890",
        ],
    ),
]


@pytest.mark.parametrize(("text", "expected"), STRENGTH, ids=[text[:40] for text, _ in STRENGTH])
def test_the_strength_of_a_committee_is_read_to_the_end_of_its_list(
    text: str, expected: list[str]
) -> None:
    assert [in_short(fact) for fact in figures(text)] == expected


def test_what_a_parenthesis_compares_with_is_no_part() -> None:
    year, before, other = figures(
        "Năm 2025 kiểm tra 412 tổ chức đảng (năm 2024: 398 tổ chức), kết nạp 905 đảng viên."
    )
    assert [in_short(one) for one in (year, before, other)] == [
        "party_orgs_inspected 412",
        "party_orgs_inspected 398",
        "party_members_admitted 905",
    ]
    assert before.parent is None
    assert before.breakdown is None
    assert before.period.period_to is not None
    assert before.period.period_to.year == 2024


PARTS: list[tuple[str, list[str]]] = [
    (
        "Kết nạp 1.310 đảng viên, đạt 104,8% kế hoạch (trong đó: nữ 655 đồng chí, chiếm 50%).",
        ["party_members_admitted 1310%104.8", "party_members_admitted 655%50"],
    ),
    (
        "Kết nạp 1.310 đảng viên, đạt 104,8% kế hoạch (1.250 đảng viên).",
        ["party_members_admitted 1310/1250%104.8"],
    ),
    (
        "Kết nạp 1.310 đảng viên (đoàn viên 905 đồng chí, tôn giáo 48 đồng chí).",
        [
            "party_members_admitted 1310",
            "party_members_admitted 905",
            "party_members_admitted 48",
        ],
    ),
    ("Công đoàn các cấp kết nạp 3.200 người.", []),
]


@pytest.mark.parametrize(("text", "expected"), PARTS, ids=[text[:40] for text, _ in PARTS])
def test_a_part_after_the_plan_is_not_the_plan(text: str, expected: list[str]) -> None:
    assert [in_short(fact) for fact in figures(text)] == expected


def test_counts_of_a_level_are_no_numbered_district() -> None:
    found = figures(
        "Kiểm tra 26 tổ chức đảng (cấp tỉnh 4 tổ chức, cấp huyện 12 tổ chức, cấp xã 10 tổ chức)."
    )
    assert {(fact.scope.province, fact.scope.area) for fact in found} == {("22", None)}


def test_the_heading_on_next_years_tasks_dates_the_targets_under_it() -> None:
    text = (
        "1. Tổ chức bộ máy\nGiai đoạn 2018 - 2025, tỉnh giảm 9 phòng thuộc sở.\n"
        "II. PHƯƠNG HƯỚNG, NHIỆM VỤ NĂM 2026\n1. Công tác xây dựng Đảng\n"
        "Phấn đấu kết nạp 1.600 đảng viên.\nIII. Tổ chức thực hiện\nĐã kết nạp 1.310 đảng viên."
    )
    cut, target, done = figures(text)
    assert [one.period.period_to.year for one in (cut, target, done) if one.period.period_to] == [
        2025,
        2026,
        2025,
    ]
    assert done.period.period_from != cut.period.period_from


def test_an_item_of_a_list_goes_back_to_the_year_of_the_report() -> None:
    text = (
        "- Kết quả xếp loại năm 2024: 96 tổ chức cơ sở đảng hoàn thành xuất sắc nhiệm vụ.\n"
        "- Toàn tỉnh có 812/905 bí thư chi bộ đồng thời là trưởng thôn."
    )
    rated, heads = figures(text)
    assert rated.period.period_to is not None
    assert rated.period.period_to.year == 2024
    assert heads.period.period_to is not None
    assert heads.period.period_to.year == 2025


SECTIONS: list[tuple[str, list[str]]] = [
    (
        "1. Kiểm tra khi có dấu hiệu vi phạm\nĐã kiểm tra 64 tổ chức đảng.\n- Kiểm tra 210 đảng "
        "viên (có 75 cấp ủy viên).\n2. Kiểm tra tài chính đảng\nĐã kiểm tra 38 tổ chức đảng.",
        [
            "party_orgs_inspected_for_violations 64",
            "party_members_inspected_for_violations 210",
            "party_members_inspected_for_violations 75",
            "party_orgs_inspected 38",
        ],
    ),
    (
        "Thi hành kỷ luật 29 tổ chức đảng, gồm khiển trách 22, cảnh cáo 7; 640 đảng viên, gồm: "
        "khiển trách 451 (70,47%), cảnh cáo 120, khai trừ 69.",
        [
            "party_orgs_disciplined 29",
            "party_members_disciplined 640",
            "party_orgs_disciplined 22",
            "party_orgs_disciplined 7",
            "party_members_disciplined 451/640%70.47",
            "party_members_disciplined 120",
            "party_members_disciplined 69",
        ],
    ),
    ("Kỷ luật 14 công chức, viên chức (khiển trách 9, cảnh cáo 3, buộc thôi việc 2).", []),
    (
        "Giải quyết khiếu nại kỷ luật đảng 14 trường hợp, trong đó giữ nguyên hình thức kỷ luật "
        "11, giảm hình thức 3.",
        [],
    ),
    (
        "Phát hiện 6 tổ chức đảng và 19 đảng viên có dấu hiệu vi phạm.",
        [],
    ),
]


@pytest.mark.parametrize(("text", "expected"), SECTIONS, ids=[text[:40] for text, _ in SECTIONS])
def test_sections_and_lists_keep_whom_and_what_they_are_about(
    text: str, expected: list[str]
) -> None:
    assert sorted(in_short(fact) for fact in figures(text)) == sorted(expected)


def test_a_row_of_levels_is_a_row_of_parts() -> None:
    whole, *parts = figures(
        "Kiểm tra 318 lượt tổ chức đảng (cấp tỉnh 9, cấp huyện 74, cấp cơ sở 235)."
    )
    assert [(in_short(one), one.breakdown) for one in parts] == [
        ("party_orgs_inspected 9", "cấp tỉnh"),
        ("party_orgs_inspected 74", "cấp huyện"),
        ("party_orgs_inspected 235", "cấp cơ sở"),
    ]
    assert whole.breakdown is None


def test_a_share_takes_no_number_of_the_next_clause() -> None:
    found = figures(
        "Tiếp nhận 20.500 hồ sơ (trực tuyến 14.350 hồ sơ, đạt 70%; trực tiếp 6.150 hồ sơ)."
    )
    assert [in_short(one) for one in found] == ["online_dossiers_share 14350/20500%70"]


def test_what_stands_under_tasks_and_aims_was_not_done() -> None:
    text = (
        "I. Kết quả\n1. Công tác đảng viên\nKết nạp 905 đảng viên.\n"
        "II. Nhiệm vụ 6 tháng cuối năm\n1. Công tác kiểm tra\nKiểm tra 12 tổ chức đảng.\n"
        "III. Thực hiện nhiệm vụ kiểm tra\nGiám sát 31 tổ chức đảng.\n"
        "IV. Mục tiêu năm 2026\nBan hành 14 văn bản chỉ đạo.\nV. Tổ chức thực hiện\n"
        "Đã luân chuyển 18 cán bộ."
    )
    found = [
        (in_short(one), one.role, one.period.period_to.isoformat() if one.period.period_to else "")
        for one in figures(text)
    ]
    assert found == [
        ("party_members_admitted 905", "achieved", "2025-12-31"),
        ("party_orgs_inspected 12", "planned", "2025-12-31"),
        ("party_orgs_supervised 31", "achieved", "2025-12-31"),
        ("committee_documents_issued 14", "target", "2026-12-31"),
        ("officials_rotated 18", "achieved", "2025-12-31"),
    ]


MEASURED: list[tuple[str, list[str]]] = [
    (
        "Kết nạp 1.986 đảng viên (đạt 49,65% chỉ tiêu năm 2025 là 4.000 đảng viên).",
        ["party_members_admitted 1986/4000%49.65"],
    ),
    (
        "Luân chuyển 67 cán bộ, trong đó từ tỉnh về quận, huyện 24 cán bộ.",
        ["officials_rotated 67", "officials_rotated 24"],
    ),
    (
        "Kết nạp 689 đảng viên, trong đó: đảng viên là học sinh, sinh viên 134 đồng chí, nữ 312 "
        "đồng chí.",
        ["party_members_admitted 689", "party_members_admitted 134", "party_members_admitted 312"],
    ),
]


@pytest.mark.parametrize(("text", "expected"), MEASURED, ids=[text[:40] for text, _ in MEASURED])
def test_targets_and_parts_stand_behind_longer_words(text: str, expected: list[str]) -> None:
    assert [in_short(fact) for fact in figures(text)] == expected


@pytest.mark.parametrize(
    ("published", "until"),
    [(date(2022, 9, 1), date(2022, 9, 1)), (date(2022, 1, 15), date(2021, 12, 31))],
)
def test_a_stock_is_no_longer_of_a_year_that_was_spoken_of_and_is_long_over(
    published: date, until: date
) -> None:
    text = "Tỉnh ủy Hà Nam\nNăm 2021, tỉnh giảm 12 phòng.\nĐảng bộ tỉnh có 52.310 đảng viên."
    (stock,) = (
        fact
        for fact in EXTRACTOR.extract(document_of(text, published, "page")).facts
        if isinstance(fact, Observation) and fact.metric == "party_members_total"
    )
    assert stock.period.period_to == until


def test_what_a_plan_lists_is_announced_unless_it_is_there_already() -> None:
    text = (
        "KẾ HOẠCH\nCải cách hành chính tỉnh Hà Nam năm 2026\nI. KẾT QUẢ NĂM 2025\n"
        "Tỉnh đã tinh giản 120 biên chế.\nII. NHIỆM VỤ VÀ PHÂN CÔNG THỰC HIỆN\n"
        "1. Đánh giá công chức theo bộ tiêu chí KPI tại 100% cơ quan.\n"
        "2. Tiếp tục thi tuyển chức danh lãnh đạo cấp phòng.\n"
    )
    found = {
        fact.code: fact.stage
        for fact in EXTRACTOR.extract(document_of(text)).facts
        if isinstance(fact, ReformModel | LeadershipInnovation)
    }
    assert found["apparatus_streamlining"] == "adopted"
    assert found["kpi_evaluation"] == "announced"
    assert found["competitive_leadership_exams"] == "adopted"
