"""What news on Party work tells of some only: by form, by actor, by people; our own sentences."""

from datetime import date

import pytest

from tests.golden.figures import coded, in_full, told

SENTENCES: list[tuple[str, list[str]]] = [
    # the form behind a passive is that of those before it only
    (
        "Ở huyện có 4 tổ chức đảng bị kỷ luật với hình thức cảnh cáo và 63 đảng viên bị thi "
        "hành kỷ luật.",
        ["party_orgs_disciplined 4 [cảnh cáo]", "party_members_disciplined 63"],
    ),
    (
        "Có 1 tổ chức đảng bị kỷ luật hình thức cảnh cáo và 18 đảng viên bị xử lý kỷ luật (khiển "
        "trách 12, cảnh cáo 6).",
        [
            "party_orgs_disciplined 1 [cảnh cáo]",
            "party_members_disciplined 18",
            "party_members_disciplined 12 [khiển trách]",
            "party_members_disciplined 6 [cảnh cáo]",
        ],
    ),
    (
        "Có 207 đảng viên bị thi hành kỷ luật bằng các hình thức khiển trách, cảnh cáo, khai trừ.",
        ["party_members_disciplined 207"],
    ),
    # a form told before two figures is not that of the one which has forms of its own
    (
        "Cấp ủy các cấp kỷ luật bằng hình thức cảnh cáo đối với 3 tổ chức đảng và 52 đảng viên "
        "(khiển trách 40, cảnh cáo 9, khai trừ 3).",
        [
            "party_orgs_disciplined 3 [cảnh cáo]",
            "party_members_disciplined 52",
            "party_members_disciplined 40 [khiển trách]",
            "party_members_disciplined 9 [cảnh cáo]",
            "party_members_disciplined 3 [khai trừ]",
        ],
    ),
    # what was concluded of two
    (
        "Kết luận 4 tổ chức đảng, 19 đảng viên đều vi phạm đến mức phải thi hành kỷ luật.",
        ["party_orgs_found_in_violation 4", "party_members_found_in_violation 19"],
    ),
    # an inspection that shows something is none of those whom it shows
    (
        "Kiểm tra 406 tổ chức đảng. Kết quả kiểm tra cho thấy, có 9 tổ chức đảng và 28 đảng viên "
        "thực hiện chưa tốt nội dung được kiểm tra.",
        ["party_orgs_inspected 406"],
    ),
    (
        "Việc giám sát cho thấy 12 tổ chức đảng làm chưa tốt nội dung được giám sát.",
        [],
    ),
    # a label that ends with who acts
    (
        "Về phần việc của ủy ban kiểm tra các cấp: Nửa năm kiểm tra khi có dấu hiệu vi phạm 77 "
        "đảng viên, 8 tổ chức đảng.",
        [
            "party_members_inspected_for_violations 77 [ủy ban kiểm tra các cấp]",
            "party_orgs_inspected_for_violations 8 [ủy ban kiểm tra các cấp]",
        ],
    ),
    (
        "Theo báo cáo của ủy ban kiểm tra các cấp: toàn tỉnh kiểm tra 203 đảng viên.",
        ["party_members_inspected 203"],
    ),
    # a row of actors
    (
        "Cả nhiệm kỳ, Đảng bộ tỉnh kỷ luật 150 đảng viên, trong đó Ban Thường vụ Tỉnh ủy kỷ "
        "luật 4 đồng chí, ban thường vụ đảng ủy cơ sở 56 đồng chí, các chi bộ 90 đồng chí.",
        [
            "party_members_disciplined 150",
            "party_members_disciplined 4 [ban thường vụ cấp tỉnh]",
            "party_members_disciplined 56 [ban thường vụ cơ sở]",
            "party_members_disciplined 90 [chi bộ]",
        ],
    ),
    # some of those who underwent it
    (
        "Trong tổng số đảng viên mới kết nạp của huyện Bình Liêu 6 tháng đầu năm 2024, có 34 đảng "
        "viên là nữ, 51 đảng viên người dân tộc Tày.",
        [
            "party_members_admitted 34 @Bình Liêu [nữ]",
            "party_members_admitted 51 @Bình Liêu [người dân tộc Tày]",
        ],
    ),
    (
        "Trong số đảng viên bị kỷ luật từ đầu năm đến nay, có 29 đảng viên là cấp ủy viên.",
        ["party_members_disciplined 29 [cấp ủy viên]"],
    ),
    (
        "Trong số đảng viên được kết nạp năm 2024 của Đảng bộ tỉnh, có 7 đảng viên bị kỷ luật.",
        ["party_members_disciplined 7"],
    ),
    (
        "Trong tổng số đảng viên học tập nghị quyết tháng 6/2024, có 60 đảng viên là nữ.",
        [],
    ),
    # a people's members are not all members
    (
        "Cuối năm, đảng viên người dân tộc chiếm 3,4% tổng số đảng viên toàn tỉnh (912 đảng "
        "viên), trong đó người Mường có 377 đảng viên, chiếm 1,4% tổng số đảng viên toàn tỉnh.",
        [],
    ),
    (
        "Toàn tỉnh có 38.110 đảng viên. Trong đó, người Hoa có 196 đảng viên.",
        ["party_members_total 38110", "party_members_total 196 [người Hoa]"],
    ),
    # committees of two sorts, neither of which is all
    (
        "Đảng bộ tỉnh gồm 7 đảng bộ huyện, thành phố và 5 đảng bộ trực thuộc với 437 tổ chức "
        "cơ sở đảng.",
        [
            "upper_party_committees 7 [đảng bộ huyện, thành phố]",
            "upper_party_committees 5 [đảng bộ trực thuộc]",
            "grassroots_party_orgs 437",
        ],
    ),
]


@pytest.mark.parametrize(("sentence", "expected"), SENTENCES)
def test_what_is_told_of_some_is_a_part_or_no_figure(sentence: str, expected: list[str]) -> None:
    assert sorted(in_full(fact) for fact in coded(sentence)) == sorted(expected)


CONGRESSES = [
    (
        "Ngày 6/8, Đảng bộ xã Mường Tè, tỉnh Lai Châu tổ chức Đại hội lần thứ I. Dự Đại hội có 140 "
        "đại biểu đại diện cho 1.316 đảng viên của 41 chi bộ trực thuộc.\n",
        ["party_cells 41 @xã Mường Tè", "party_members_total 1316 @xã Mường Tè"],
    ),
    (
        "Dự Đại hội Đảng bộ phường Đoàn Kết có 160 đại biểu chính thức đại diện 2.204 đảng viên.\n",
        ["party_members_total 2204 @phường Đoàn Kết"],
    ),
]


@pytest.mark.parametrize(("text", "expected"), CONGRESSES)
def test_a_congress_counts_the_members_of_its_own_committee(text: str, expected: list[str]) -> None:
    assert sorted(in_full(fact) for fact in told(text, date(2025, 8, 6))) == expected


OUTCOMES: list[tuple[str, list[str]]] = [
    # petitions passed on are settled by nobody yet
    (
        "Nhận 23 đơn tố cáo; đã chuyển huyện ủy xem xét giải quyết 11 đơn, giải quyết 8 đơn.",
        ["denunciations_resolved 8/23"],
    ),
    (
        "Giải quyết xong 9 đơn tố cáo, hướng dẫn các cấp ủy cơ sở giải quyết 3 đơn.",
        ["denunciations_resolved 9"],
    ),
    ("Chỉ đạo Ủy ban Kiểm tra giải quyết 5 đơn tố cáo.", ["denunciations_resolved 5"]),
    # a percent that leads in its fraction
    (
        "Tới giữa tháng 8, 100% (58/58) đảng bộ trực thuộc Tỉnh ủy tổ chức xong đại hội.",
        ["party_congresses_held_upper 58/58%100"],
    ),
    (
        "Toàn tỉnh có 61,5% (1.304/2.120) bí thư chi bộ đồng thời là trưởng bản.",
        ["cell_secretary_is_village_head 1304/2120%61.5"],
    ),
    # the Party of offices speaks of itself as of all
    (
        "Đảng bộ Bộ đội Biên phòng tỉnh kết nạp 21 đảng viên. Đến nay toàn Đảng bộ có 744 đảng "
        "viên.",
        [
            "party_members_admitted 21 @Đảng bộ Bộ đội Biên phòng tỉnh",
            "party_members_total 744 @Đảng bộ Bộ đội Biên phòng tỉnh",
        ],
    ),
    (
        "Dưới sự chỉ đạo của Đảng ủy Quân sự tỉnh, toàn Đảng bộ đã kết nạp 39 đảng viên.",
        ["party_members_admitted 39 @Đảng ủy Quân sự tỉnh"],
    ),
    (
        "Toàn tỉnh kết nạp 1.180 đảng viên; trong đó Đảng bộ Công an tỉnh kết nạp 33 đảng viên, "
        "nâng tổng số đảng viên toàn Đảng bộ lên 30.950.",
        [
            "party_members_admitted 1180",
            "party_members_admitted 33 @Đảng bộ Công an tỉnh",
            "party_members_total 30950",
        ],
    ),
    (
        "Đảng bộ lực lượng vũ trang tỉnh kết nạp 43 đảng viên.",
        ["party_members_admitted 43 @Đảng bộ lực lượng vũ trang tỉnh"],
    ),
    # organisations of one sort are some of those inspected
    (
        "Kiểm tra 402 tổ chức đảng, gồm 58 đảng ủy cơ sở và 344 chi bộ.",
        [
            "party_orgs_inspected 402",
            "party_orgs_inspected 58 [đảng ủy cơ sở]",
            "party_orgs_inspected 344 [chi bộ]",
        ],
    ),
    (
        "Ban hành 480 văn bản, trong đó có 11 nghị quyết chuyên đề.",
        ["committee_documents_issued 480", "topical_resolutions_issued 11"],
    ),
    # some of those inspected broke rules
    (
        "Kiểm tra 402 tổ chức đảng, trong đó 13 tổ chức đảng có vi phạm.",
        ["party_orgs_inspected 402", "party_orgs_found_in_violation 13"],
    ),
    (
        "Kỷ luật 21 đảng viên, trong đó 4 đảng viên vi phạm chính sách dân số.",
        [
            "party_members_disciplined 21",
            "party_members_disciplined 4 [đảng viên vi phạm chính sách dân số]",
        ],
    ),
    # what groups of inspectors look into, whatever it is about
    (
        "Thành lập 17 đoàn giám sát việc lãnh đạo, chỉ đạo thực hiện Nghị quyết Trung ương 4 đối "
        "với 41 tổ chức đảng.",
        ["party_orgs_supervised 41"],
    ),
    # badges of several years, all of them or some
    (
        "Trao 84 Huy hiệu Đảng, trong đó 6 đồng chí nhận Huy hiệu 80 năm tuổi Đảng và 78 đồng "
        "chí nhận Huy hiệu từ 40 - 65 năm tuổi Đảng.",
        [
            "party_badges_awarded 84",
            "party_badges_awarded 6 [80 năm tuổi Đảng]",
            "party_badges_awarded 78 [40 - 65 năm tuổi Đảng]",
        ],
    ),
    (
        "Đảng ủy trao Huy hiệu Đảng cho 60 đảng viên từ 30 đến 80 năm tuổi Đảng.",
        ["party_badges_awarded 60"],
    ),
    (
        "Trao 73 Huy hiệu Đảng, trong đó có 5 người nhận Huy hiệu 70 năm tuổi Đảng, số người "
        "nhận Huy hiệu 45 năm tuổi Đảng đông nhất với 68 đảng viên.",
        [
            "party_badges_awarded 73",
            "party_badges_awarded 5 [70 năm tuổi Đảng]",
            "party_badges_awarded 68 [45 năm tuổi Đảng]",
        ],
    ),
    (
        "Bà con đến dự chật sân; 15 đảng viên khác nhận Huy hiệu từ 40 đến 65 tuổi Đảng.",
        ["party_badges_awarded 15 [40 đến 65 năm tuổi Đảng]"],
    ),
    # several actors with all committees among them are all
    (
        "Cấp ủy các cấp và chi bộ, ủy ban kiểm tra các cấp kỷ luật 91 đảng viên.",
        ["party_members_disciplined 91"],
    ),
    # committees below which the congresses of cells are over have held none yet themselves
    ("Có 12 đảng bộ cơ sở đã tổ chức xong đại hội các chi bộ trực thuộc.", []),
    (
        "Có 12 đảng bộ, chi bộ cơ sở hoàn thành đại hội chi bộ, đảng bộ.",
        ["party_congresses_held_grassroots 12"],
    ),
    ("Tổ chức đại hội chi bộ cơ sở ở 12 chi bộ cơ sở.", ["party_congresses_held_grassroots 12"]),
    ("Đã hoàn thành đại hội chi bộ ở 240 chi bộ.", ["party_congresses_held_cell 240"]),
    # what members are helped to become
    ("Phân công người giúp 2 đồng chí để trở thành đảng viên chính thức.", []),
    ("Năm qua, 12 đồng chí đã trở thành đảng viên chính thức.", ["party_members_made_full 12"]),
    (
        "Đã chuyển 12 đảng viên dự bị sang đảng viên chính thức.",
        ["party_members_made_full 12"],
    ),
    # members of a committee, and what lower ones are asked to look at
    (
        "Ban Chấp hành Đảng bộ tỉnh kỷ luật 2 tỉnh ủy viên (khiển trách 1, cảnh cáo 1).",
        [
            "party_members_disciplined 2 [ban chấp hành cấp tỉnh]",
            "party_members_disciplined 1 [khiển trách (ban chấp hành cấp tỉnh)]",
            "party_members_disciplined 1 [cảnh cáo (ban chấp hành cấp tỉnh)]",
        ],
    ),
    (
        "Chỉ đạo các tổ chức đảng cấp dưới xem xét, kỷ luật 8 đảng viên.",
        ["party_members_disciplined 8 planned"],
    ),
]


@pytest.mark.parametrize(("sentence", "expected"), OUTCOMES)
def test_what_came_of_a_deed_is_told_apart_from_the_deed(
    sentence: str, expected: list[str]
) -> None:
    assert sorted(in_full(fact) for fact in coded(sentence)) == sorted(expected)
