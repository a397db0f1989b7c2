"""Figures on Party work as provincial papers and portals word them, in sentences of our own."""

import pytest

from tests.golden.figures import coded, in_full, told

SENTENCES: list[tuple[str, list[str]]] = [
    # what grew is what the words say, not the part told last
    (
        "Tới tháng 6, tỉnh có 612 tổ chức cơ sở đảng, gồm 290 chi bộ cơ sở, 322 đảng bộ cơ sở, "
        "tăng 5 tổ chức cơ sở đảng so với năm 2017.",
        [
            "grassroots_party_orgs 612 Δ5",
            "grassroots_party_orgs 290 [chi bộ cơ sở]",
            "grassroots_party_orgs 322 [đảng bộ cơ sở]",
        ],
    ),
    # one of eleven communes is no first of November
    (
        "Trong huyện, 7/11 xã có bí thư đồng thời là chủ tịch HĐND xã; 1/11 xã có bí thư đồng "
        "thời là chủ tịch UBND xã.",
        ["secretary_is_council_chair 7/11", "secretary_is_committee_chair_communes 1/11"],
    ),
    ("Đến 1/11 xã đã kết nạp 14 đảng viên.", ["party_members_admitted 14"]),
    # badges told by a list of years: all that were given, or one part of them
    (
        "Dịp này, Đảng bộ phường Minh Tân có 37 đồng chí nhận Huy hiệu 60, 55, 45 và 30 năm tuổi "
        "Đảng.",
        ["party_badges_awarded 37 @phường Minh Tân"],
    ),
    (
        "Tỉnh trao Huy hiệu Đảng cho 403 đảng viên, trong đó 52 đảng viên tròn 75 năm tuổi Đảng và "
        "351 đảng viên nhận Huy hiệu 50 năm, 40 năm và 30 năm tuổi Đảng.",
        [
            "party_badges_awarded 403",
            "party_badges_awarded 52 [75 năm tuổi Đảng]",
            "party_badges_awarded 351 [50 năm, 40 năm và 30 năm tuổi Đảng]",
        ],
    ),
    (
        "Đợt này, tỉnh có 5 đồng chí nhận Huy hiệu 60 tuổi Đảng, 30 đồng chí 55 tuổi Đảng.",
        [
            "party_badges_awarded 5 [60 năm tuổi Đảng]",
            "party_badges_awarded 30 [55 năm tuổi Đảng]",
        ],
    ),
    # what members were disciplined for, and who was only found to have failed
    (
        "Năm 2018, có 274 đảng viên bị kỷ luật. Cụ thể, 15 đồng chí bị khai trừ, 8 trường hợp vi "
        "phạm quy định về đất đai, 103 đồng chí vi phạm chính sách dân số.",
        [
            "party_members_disciplined 274",
            "party_members_disciplined 15 [khai trừ]",
            "party_members_disciplined 8 [vi phạm quy định về đất đai]",
            "party_members_disciplined 103 [vi phạm chính sách dân số]",
        ],
    ),
    (
        "Tỉnh kỷ luật 41 đảng viên; có 26 đảng viên vi phạm trong quản lý đất đai nhưng chưa đến "
        "mức kỷ luật.",
        ["party_members_disciplined 41", "party_members_found_in_violation 26"],
    ),
    (
        "Tỉnh kỷ luật 41 đảng viên. Qua kiểm tra còn phát hiện 26 đảng viên vi phạm trong quản lý "
        "đất đai.",
        ["party_members_disciplined 41", "party_members_found_in_violation 26"],
    ),
    # parts told by who acted, each with no words but its actor
    (
        "Năm 2019, tỉnh kiểm tra 112 tổ chức đảng, trong đó Ban Thường vụ Tỉnh ủy 3, UBKT Tỉnh ủy "
        "9, cấp ủy cấp huyện 30, cấp cơ sở 70.",
        [
            "party_orgs_inspected 112",
            "party_orgs_inspected 3 [ban thường vụ cấp tỉnh]",
            "party_orgs_inspected 9 [ủy ban kiểm tra cấp tỉnh]",
            "party_orgs_inspected 30 [cấp ủy cấp huyện]",
            "party_orgs_inspected 70 [cấp cơ sở]",
        ],
    ),
    (
        "Cấp tỉnh đã tiến hành kiểm tra 239 tổ chức đảng; cấp huyện đã tiến hành kiểm tra 1.472 tổ "
        "chức đảng; cấp cơ sở kiểm tra 2.308 tổ chức đảng.",
        [
            "party_orgs_inspected 239 [cấp tỉnh]",
            "party_orgs_inspected 1472 [cấp huyện]",
            "party_orgs_inspected 2308 [cấp cơ sở]",
        ],
    ),
    (
        "Tỉnh có 12 tổ chức đảng cấp cơ sở bị kỷ luật; 4 đảng viên cấp huyện bị khiển trách.",
        ["party_orgs_disciplined 12", "party_members_disciplined 4 [khiển trách]"],
    ),
    # everybody, behind what was done, whoever acted in the sentence before
    (
        "UBKT các cấp giám sát 30 tổ chức đảng. Qua nửa năm, trong toàn Đảng bộ số đảng viên bị "
        "kỷ luật là 17.",
        [
            "party_orgs_supervised 30 [ủy ban kiểm tra các cấp]",
            "party_members_disciplined 17",
        ],
    ),
    # a change behind an aim is no aim
    (
        "Tỉnh kết nạp 1.045 đảng viên (đạt 52,3% chỉ tiêu, tăng 112 đảng viên so với cùng kỳ).",
        ["party_members_admitted 1045%52.3 Δ112"],
    ),
    (
        "Tỉnh kiểm tra 45 tổ chức đảng, đạt 90% kế hoạch, giảm 5 tổ chức so với năm trước.",
        ["party_orgs_inspected 45%90 Δ-5"],
    ),
    (
        "Tỉnh kết nạp 1.876 đồng chí, bằng 104,2% kế hoạch (1.800 đồng chí), tăng 20 đồng chí.",
        ["party_members_admitted 1876/1800%104.2"],
    ),
    # what some units have reached is no figure of the province
    ("Nhiều huyện kết nạp đảng viên mới đạt trên 100% chỉ tiêu.", []),
    (
        "Tỉnh kết nạp 1.669 đảng viên, trong đó có Đảng bộ huyện Bình Lục, huyện Lý Nhân thực hiện "
        "tốt công tác kết nạp đảng viên đạt trên 100% chỉ tiêu.",
        ["party_members_admitted 1669"],
    ),
    # a cell that acts, behind the mark of a list
    (
        "* Chi bộ Trường THPT Nguyễn Khuyến vừa tổ chức lễ kết nạp 7 đảng viên.",
        ["party_members_admitted 7 @Chi bộ Trường THPT Nguyễn Khuyến"],
    ),
    # one place for both figures that it stands behind
    (
        "Tổ công tác đã kiểm tra 7 tổ chức đảng và 4 đảng viên ở huyện Lý Nhân; giám sát 4 tổ chức "
        "đảng, 3 đảng viên tại huyện Bình Lục.",
        [
            "party_orgs_inspected 7 @Lý Nhân",
            "party_members_inspected 4 @Lý Nhân",
            "party_orgs_supervised 4 @Bình Lục",
            "party_members_supervised 3 @Bình Lục",
        ],
    ),
    # behind a note, the figure before it goes on
    (
        "Tháng 10/2023, tỉnh kỷ luật 22 đảng viên (giảm 4 trường hợp so với tháng 9); lũy kế từ "
        "đầu năm 214 đảng viên.",
        ["party_members_disciplined 22 Δ-4", "party_members_disciplined 214"],
    ),
    # parts of what was founded are not all there are
    (
        "Năm 2021, tỉnh phát triển được 23 tổ chức đảng: 18 chi bộ và 5 tổ chức cơ sở đảng.",
        [],
    ),
    (
        "Toàn tỉnh có 1.200 tổ chức đảng, gồm 400 tổ chức cơ sở đảng và 800 chi bộ.",
        ["grassroots_party_orgs 400", "party_cells 800"],
    ),
    # two findings, each with what is due for it
    (
        "UBKT các cấp kết luận 34 tổ chức đảng có vi phạm, phải kỷ luật 2 tổ chức, và 58 đảng "
        "viên có vi phạm, phải kỷ luật 16 đồng chí.",
        [
            "party_orgs_found_in_violation 34 [ủy ban kiểm tra các cấp]",
            "party_orgs_disciplined 2 planned [ủy ban kiểm tra các cấp]",
            "party_members_found_in_violation 58 [ủy ban kiểm tra các cấp]",
            "party_members_disciplined 16 planned [ủy ban kiểm tra các cấp]",
        ],
    ),
    (
        "Tỉnh kỷ luật 2 tổ chức đảng và 58 đảng viên có vi phạm.",
        ["party_orgs_disciplined 2", "party_members_disciplined 58"],
    ),
    # two kinds told again, of another year or by the way
    (
        "Từ năm 2020 đến nay, tỉnh kiểm tra 45 tổ chức đảng và 32 đảng viên; riêng năm 2023 là 14 "
        "tổ chức và 13 đảng viên.",
        [
            "party_orgs_inspected 45",
            "party_members_inspected 32",
            "party_orgs_inspected 14",
            "party_members_inspected 13",
        ],
    ),
    (
        "Tỉnh kiểm tra 45 tổ chức đảng và 32 đảng viên; hiện có 14 tổ chức và 13 đảng viên đang "
        "được xem xét.",
        ["party_orgs_inspected 45", "party_members_inspected 32"],
    ),
    # single cases
    (
        "UBKT Tỉnh ủy cách chức ông Trần Văn Ba, khiển trách ba cán bộ khác; cảnh cáo 2 đảng viên.",
        ["party_members_disciplined 2 [cảnh cáo (ủy ban kiểm tra cấp tỉnh)]"],
    ),
    # a plan to supervise is not done
    (
        "Ban Thường vụ Tỉnh ủy đề ra chương trình giám sát chuyên đề 14 tổ chức đảng; đã giám sát "
        "9/14 tổ chức đảng.",
        ["party_orgs_supervised 9/14 [ban thường vụ cấp tỉnh]"],
    ),
    (
        "Tỉnh cử 3.450 lượt cán bộ đào tạo lý luận chính trị.",
        ["officials_trained 3450"],
    ),
]


@pytest.mark.parametrize(("text", "expected"), SENTENCES, ids=[text[:40] for text, _ in SENTENCES])
def test_each_figure_is_what_the_sentence_counts(text: str, expected: list[str]) -> None:
    assert [in_full(fact) for fact in coded(text)] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Trao Huy hiệu Đảng cho đảng viên ở Quỳ Hợp\nCó 12 đảng viên được nhận Huy hiệu Đảng.",
            [("40", "Quỳ Hợp")],
        ),
        (
            "Hội nghị giao ban công tác tại Quỳ Hợp\nNăm 2022, toàn tỉnh kết nạp 312 đảng viên.",
            [("40", None)],
        ),
        (
            "Sáng 1/11, Quận ủy Q.10 (TP.HCM) trao Huy hiệu Đảng cho 132 đảng viên.",
            [("79", "Quận 10")],
        ),
        (
            "Thành ủy TP.HCM trao Huy hiệu Đảng cho 132 đảng viên tại quận 10, TP.HCM.",
            [("79", "Quận 10")],
        ),
        (
            "Vùng cao Thanh Hóa\nQuan Hóa là huyện miền núi của tỉnh Thanh Hóa. Năm 2022, Đảng bộ "
            "huyện kết nạp 86 đảng viên.",
            [("38", "Quan Hóa")],
        ),
        # communes whose own reports these are
        (
            "Đức Mỹ tổng kết công tác xây dựng Đảng\nĐảng ủy xã cho biết năm 2012 kết nạp 5 đồng "
            "chí, nâng số đảng viên trong xã lên 143 đ/c.",
            [(None, "xã Đức Mỹ")] * 2,
        ),
        (
            "Kết quả nhiệm kỳ\nHoằng Tân là một xã của huyện Hoằng Hóa (Thanh Hóa). Đảng bộ xã có "
            "246 đảng viên.",
            [("38", "xã Hoằng Tân")],
        ),
        (
            "Nam Định: Kết nạp 12 đảng viên\nNăm 2019, Đảng bộ xã kết nạp 12 đảng viên.",
            [("36", None)] * 2,
        ),
        (
            "Tổng Bí thư thăm cơ sở\nĐến thăm Đảng bộ xã. Năm 2019, xã kết nạp 12 đảng viên.",
            [(None, None)],
        ),
    ],
)
def test_a_title_and_a_number_tell_which_district(
    text: str, expected: list[tuple[str, str | None]]
) -> None:
    assert [(fact.scope.province, fact.scope.area) for fact in told(text)] == expected


def test_what_fell_to_the_figure_of_a_year_was_more_the_year_before() -> None:
    text = "Năm 2023, số đảng viên bị kỷ luật giảm từ 92 xuống còn 77 người."
    years = [fact.period.period_to and fact.period.period_to.year for fact in coded(text)]
    assert years == [2022, 2023]


def test_a_text_that_says_the_bloc_committee_throughout_is_about_a_bloc() -> None:
    text = (
        "Đảng ủy Khối tổng kết năm 2019\nNăm 2019, Đảng ủy Khối kết nạp 120 đảng viên. Đảng ủy "
        "Khối thi hành kỷ luật 4 đảng viên."
    )
    assert {fact.scope.level for fact in told(text)} == {"bloc"}


def test_a_title_takes_the_base_from_the_body() -> None:
    text = (
        "Đơn Dương: Kết nạp 52 đảng viên mới\nNăm 2018, huyện Đơn Dương kết nạp 52 đảng viên mới "
        "trong tổng số 240 đảng viên mới được giao."
    )
    assert [in_full(fact) for fact in told(text)] == [
        "party_members_admitted 52/240 @Đơn Dương"
    ] * 2


def test_who_remains_and_was_inspected_is_no_part() -> None:
    text = (
        "Các cơ quan đã kỷ luật 64 đảng viên, trong đó, ngoài ba đảng viên bị cảnh cáo, 61 đảng "
        "viên còn lại được kiểm tra."
    )
    assert [in_full(fact) for fact in coded(text)] == [
        "party_members_disciplined 64",
        "party_members_disciplined 3 [cảnh cáo]",
    ]
