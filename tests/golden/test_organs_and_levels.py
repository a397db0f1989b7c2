"""What each organ decided, posts and congresses by level, and the same done to others."""

import pytest

from tests.golden.figures import coded, in_full

SENTENCES: list[tuple[str, list[str]]] = [
    # on what signs they were inspected, said where the sentence opens or before it
    (
        "Riêng những nơi có dấu hiệu vi phạm, các cấp kiểm tra 14 tổ chức đảng, 86 đảng viên.",
        ["party_orgs_inspected_for_violations 14", "party_members_inspected_for_violations 86"],
    ),
    (
        "Các cấp kiểm tra khi có dấu hiệu vi phạm 17 tổ chức đảng, kết luận 15 tổ chức có vi phạm. "
        "Đối với đảng viên, đã kiểm tra 92 người.",
        [
            "party_orgs_inspected_for_violations 17",
            "party_orgs_found_in_violation 15/17",
            "party_members_inspected_for_violations 92",
        ],
    ),
    (
        "Các cấp kiểm tra 120 tổ chức đảng. Đối với đảng viên, đã kiểm tra 92 đồng chí.",
        ["party_orgs_inspected 120", "party_members_inspected 92"],
    ),
    # who decided, each with its number; a cell of that number decides nothing
    (
        "Các cấp thi hành kỷ luật 86 đảng viên (chi bộ 41, đảng ủy cơ sở 22, ủy ban kiểm tra "
        "huyện ủy 15, ban thường vụ huyện ủy 8).",
        [
            "party_members_disciplined 86",
            "party_members_disciplined 41 [chi bộ]",
            "party_members_disciplined 22 [cấp ủy cơ sở]",
            "party_members_disciplined 15 [ủy ban kiểm tra cấp huyện]",
            "party_members_disciplined 8 [ban thường vụ cấp huyện]",
        ],
    ),
    (
        "Toàn Đảng bộ kỷ luật 34 đảng viên; thẩm quyền quyết định: chi bộ 19, đảng ủy cơ sở "
        "9, UBKT Huyện ủy 6.",
        [
            "party_members_disciplined 34",
            "party_members_disciplined 19 [chi bộ]",
            "party_members_disciplined 9 [cấp ủy cơ sở]",
            "party_members_disciplined 6 [ủy ban kiểm tra cấp huyện]",
        ],
    ),
    (
        "Thi hành kỷ luật 86 đảng viên, trong đó chi bộ quyết định 41, đảng ủy cơ sở quyết "
        "định 22 và Ban Thường vụ Huyện ủy quyết định 8.",
        [
            "party_members_disciplined 86",
            "party_members_disciplined 41 [chi bộ]",
            "party_members_disciplined 22 [cấp ủy cơ sở]",
            "party_members_disciplined 8 [ban thường vụ cấp huyện]",
        ],
    ),
    (
        "Chi bộ 7, Đảng ủy phường Bãi Cháy kỷ luật 2 đảng viên.",
        ["party_members_disciplined 2 @phường Bãi Cháy"],
    ),
    (
        "Kiểm tra 52 tổ chức đảng; chi bộ 12 bị nhắc nhở.",
        ["party_orgs_inspected 52"],
    ),
    (
        "Kết nạp 86 đảng viên theo Quyết định 45 của Ban Tổ chức.",
        ["party_members_admitted 86"],
    ),
    # the forms behind a colon
    (
        "174 đảng viên phải nhận hình thức kỷ luật: 121 khiển trách, 36 cảnh cáo, 4 cách "
        "chức, 13 khai trừ.",
        [
            "party_members_disciplined 174",
            "party_members_disciplined 121 [khiển trách]",
            "party_members_disciplined 36 [cảnh cáo]",
            "party_members_disciplined 4 [cách chức]",
            "party_members_disciplined 13 [khai trừ]",
        ],
    ),
    # posts by level behind a label
    (
        "Bí thư cấp ủy đồng thời là chủ tịch UBND: cấp huyện 2/11, cấp xã 31/200.",
        [
            "secretary_is_committee_chair_districts 2/11",
            "secretary_is_committee_chair_communes 31/200",
        ],
    ),
    (
        "Bí thư kiêm chủ tịch UBND: huyện, thành phố 2/11; xã, phường, thị trấn 31/200.",
        [
            "secretary_is_committee_chair_districts 2/11",
            "secretary_is_committee_chair_communes 31/200",
        ],
    ),
    (
        "Bí thư kiêm chủ tịch UBND: ngày 2/11, huyện tổ chức hội nghị.",
        [],
    ),
    # congresses
    (
        "Đại hội chi bộ trực thuộc đảng bộ cơ sở: đã hoàn thành 100% (1.489/1.489).",
        ["party_congresses_held_cell 1489/1489%100"],
    ),
    (
        "Đại hội cấp trên cơ sở: mới có 4/14 đảng bộ, gồm Móng Cái, Đông Triều, Công an "
        "tỉnh, Quân sự tỉnh.",
        ["party_congresses_held_upper 4/14"],
    ),
    (
        "Đại hội cấp trên cơ sở: mới có 4 trên tổng số 14 đảng bộ.",
        ["party_congresses_held_upper 4/14"],
    ),
    (
        "Đại hội chi bộ Trường THPT số 1 được tổ chức với 45 đảng viên tham dự.",
        [],
    ),
    (
        "Đại hội cấp cơ sở mới có 12 đại biểu nữ trúng cử.",
        [],
    ),
    (
        "Đại hội đảng bộ xã Bản Sen hoàn thành trước thời hạn 5 ngày.",
        [],
    ),
    # the same done to members, or to organisations
    (
        "Kiểm tra 21 tổ chức đảng khi có dấu hiệu vi phạm; đối với đảng viên, con số này là 96.",
        ["party_orgs_inspected_for_violations 21", "party_members_inspected_for_violations 96"],
    ),
    (
        "Kỷ luật 4 tổ chức đảng; về đảng viên là 57 đồng chí.",
        ["party_orgs_disciplined 4", "party_members_disciplined 57"],
    ),
    (
        "Kỷ luật 57 đảng viên. Tổ chức đảng thì có 4.",
        ["party_members_disciplined 57", "party_orgs_disciplined 4"],
    ),
    (
        "Kỷ luật 12 đảng viên. Số đảng viên là 5.700.",
        ["party_members_disciplined 12", "party_members_total 5700"],
    ),
    (
        "Kỷ luật 4 tổ chức đảng; đảng viên thì 57 đồng chí xin nghỉ sinh hoạt.",
        ["party_orgs_disciplined 4"],
    ),
    (
        "Giám sát chuyên đề: đã hoàn thành ở 164 tổ chức đảng và 233 đảng viên.",
        ["party_orgs_supervised 164", "party_members_supervised 233"],
    ),
    (
        "Kiểm tra 14 tổ chức đảng khi có dấu hiệu vi phạm (tăng 3 tổ chức so với cùng kỳ) và "
        "97 đảng viên (giảm 12).",
        ["party_orgs_inspected_for_violations 14 Δ3", "party_members_inspected_for_violations 97"],
    ),
    # those found, out of those inspected
    (
        "Kiểm tra khi có dấu hiệu vi phạm 27 tổ chức đảng và 142 đảng viên; kết luận 25 tổ "
        "chức, 131 đảng viên có vi phạm.",
        [
            "party_orgs_inspected_for_violations 27",
            "party_members_inspected_for_violations 142",
            "party_orgs_found_in_violation 25/27",
            "party_members_found_in_violation 131/142",
        ],
    ),
    (
        "Kiểm tra khi có dấu hiệu vi phạm đối với 142 đảng viên. Qua kiểm tra, kết luận 131 "
        "đồng chí có vi phạm.",
        ["party_members_inspected_for_violations 142", "party_members_found_in_violation 131/142"],
    ),
    (
        "Kiểm tra khi có dấu hiệu vi phạm đối với 142 đảng viên. Huyện Hải Hà kết luận 9 "
        "đảng viên có vi phạm.",
        [
            "party_members_inspected_for_violations 142",
            "party_members_found_in_violation 9 @Hải Hà",
        ],
    ),
    # turns, months, other years
    (
        "- Luân chuyển cán bộ: 10 lượt.",
        ["officials_rotated 10"],
    ),
    (
        "Luân chuyển cán bộ: 10 lượt xe đưa đón.",
        [],
    ),
    (
        "Mở 19 lớp bồi dưỡng cho 1.288 cán bộ; lũy kế 9 tháng 4.075.",
        ["officials_trained 1288", "officials_trained 4075"],
    ),
    (
        "Công nhận chính thức 1.417 đảng viên dự bị, so với 1.523 của năm 2019.",
        ["party_members_made_full 1417", "party_members_made_full 1523"],
    ),
    (
        "Đảng viên dự bị được công nhận chính thức trong năm là 1.417, so với 1.523 của năm 2019.",
        ["party_members_made_full 1417", "party_members_made_full 1523"],
    ),
    (
        "Năm 2024 kết nạp 1.386 đảng viên, thấp hơn các năm liền trước: 2021 có 1.702, 2022 "
        "có 1.644, 2023 có 1.571.",
        [
            "party_members_admitted 1386",
            "party_members_admitted 1702",
            "party_members_admitted 1644",
            "party_members_admitted 1571",
        ],
    ),
    (
        "Năm 2024 kết nạp 86 đảng viên, nhiều hơn 12.",
        ["party_members_admitted 86"],
    ),
    (
        "Năm 2024 bồi dưỡng 860 lượt cán bộ, ít hơn năm ngoái hơn 200.",
        ["officials_trained 860 Δ-200"],
    ),
]


@pytest.mark.parametrize(("sentence", "figures"), SENTENCES)
def test_organs_levels_and_others(sentence: str, figures: list[str]) -> None:
    assert [in_full(one) for one in coded(sentence)] == figures
