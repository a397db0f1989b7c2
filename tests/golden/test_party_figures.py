"""Figures of Party work in the wordings of reports, in sentences written for this project."""

import pytest

from tests.golden.figures import in_short
from tests.golden.test_observations import coded

SENTENCES: list[tuple[str, list[str]]] = [
    # a stock that stands below a heading on something else
    (
        "Kết quả kết nạp đảng viên\nToàn Đảng bộ tỉnh có 512 tổ chức cơ sở đảng (21 đảng bộ bộ "
        "phận và 2.410 chi bộ trực thuộc), với 40.115 đảng viên.",
        ["grassroots_party_orgs 512", "party_members_total 40115", "party_cells 2410"],
    ),
    (
        "Đảng bộ tỉnh có 21 đảng bộ trực thuộc; có 514 tổ chức cơ sở đảng và trên 41 nghìn đảng "
        "viên.",
        ["upper_party_committees 21", "grassroots_party_orgs 514", "party_members_total 41000"],
    ),
    # one figure of both deeds
    (
        "Cấp tỉnh đã tiến hành kiểm tra, giám sát 212 lượt tổ chức đảng, 48 lượt đảng viên.",
        ["party_orgs_inspected 212", "party_members_inspected 48"],
    ),
    # parts of what was inspected on signs of violation
    (
        "Các cấp kiểm tra khi có dấu hiệu vi phạm 9 tổ chức đảng và 41 đảng viên; trong đó Ủy ban "
        "Kiểm tra Tỉnh ủy đã kiểm tra 2 tổ chức đảng và 13 đảng viên; cấp huyện kiểm tra 7 tổ chức "
        "đảng.",
        [
            "party_orgs_inspected_for_violations 9",
            "party_members_inspected_for_violations 41",
            "party_orgs_inspected_for_violations 2",
            "party_members_inspected_for_violations 13",
            "party_orgs_inspected_for_violations 7",
        ],
    ),
    (
        "Kiểm tra khi có dấu hiệu vi phạm 9 tổ chức đảng; kiểm tra 131 tổ chức đảng về thu nộp "
        "đảng phí.",
        ["party_orgs_inspected_for_violations 9", "party_orgs_inspected 131"],
    ),
    (
        "Kiểm tra khi có dấu hiệu vi phạm đối với 15 tổ chức đảng (gồm 9 đảng ủy cơ sở, còn lại là "
        "chi bộ).",
        ["party_orgs_inspected_for_violations 15"],
    ),
    # what an inspection found
    (
        "Qua kiểm tra, kết luận 51/73 đảng viên; 9/20 tổ chức đảng có vi phạm.",
        ["party_members_found_in_violation 51/73", "party_orgs_found_in_violation 9/20"],
    ),
    (
        "Qua đó kết luận 5 tổ chức đảng và 62 đảng viên có vi phạm phải thi hành kỷ luật.",
        ["party_orgs_found_in_violation 5", "party_members_found_in_violation 62"],
    ),
    # a percent that repeats the count
    (
        "Đến nay, đã có 412 chi bộ chiếm 98,1% tổng số chi bộ tổ chức xong đại hội.",
        ["party_congresses_held_cell 412%98.1"],
    ),
]

NO_FIGURES = [
    "Nghị quyết 51/73 của Đảng ủy được đưa vào chương trình.",
    "Đoàn kiểm tra, giám sát gồm 5 đồng chí.",
]


@pytest.mark.parametrize(("text", "expected"), SENTENCES, ids=[text[:40] for text, _ in SENTENCES])
def test_the_figures_of_party_work_are_those_a_reader_notes(text: str, expected: list[str]) -> None:
    assert [in_short(fact) for fact in coded(text)] == expected


@pytest.mark.parametrize("text", NO_FIGURES, ids=[text[:40] for text in NO_FIGURES])
def test_what_is_no_figure_of_party_work_yields_none(text: str) -> None:
    assert coded(text) == []


def test_changes_in_one_parenthesis_go_to_one_count_each() -> None:
    facts = coded(
        "Các cấp ủy kiểm tra 310 tổ chức đảng và 705 đảng viên (tăng 41 tổ chức và 96 đảng viên so "
        "với cùng kỳ)."
    )
    assert [(fact.metric, fact.change_value) for fact in facts] == [
        ("party_orgs_inspected", 41),
        ("party_members_inspected", 96),
    ]


def test_a_change_behind_a_part_is_one_of_the_whole() -> None:
    whole, part = coded(
        "Toàn tỉnh thi hành kỷ luật 74 đảng viên, trong đó có 12 cấp ủy viên, giảm 19 đảng viên so "
        "với cùng kỳ."
    )
    assert (whole.change_value, part.change_value) == (-19, None)


def test_a_committee_member_after_a_comma_is_one_of_the_members_before() -> None:
    members, part = coded("Đã kiểm tra 1.310 đảng viên, có 287 đảng viên là cấp ủy viên.")
    assert members.parent is None
    assert (part.metric, part.breakdown) == (members.metric, "đảng viên là cấp ủy viên")
    assert part.parent is not None


def test_a_row_of_targets_is_no_row_of_results() -> None:
    facts = coded(
        "Đảng bộ huyện Ba Chẽ chỉ tiêu kết nạp 60 đảng viên mới; Tiên Yên 85; Bình Liêu 70."
    )
    assert [(fact.value, fact.base, fact.role) for fact in facts] == [
        (60, None, "target"),
        (85, None, "target"),
        (70, None, "target"),
    ]
