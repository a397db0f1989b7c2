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
    # one number for organisations and members counts neither
    ("Các cấp ủy giám sát hơn 860 tổ chức đảng và đảng viên.", []),
    (
        "Các cấp kỷ luật 41 tổ chức đảng, đảng viên; kiểm tra 26 tổ chức đảng, đảng viên được kiểm "
        "tra là 74.",
        ["party_orgs_inspected 26", "party_members_inspected 74"],
    ),
    # who acted is not told in parentheses that have closed, nor is it who only advised
    (
        "Cấp ủy các cấp kiểm tra 512 tổ chức đảng (trong đó Ban Thường vụ Tỉnh ủy kiểm tra 14 tổ "
        "chức đảng); giám sát 640 tổ chức đảng.",
        [
            "party_orgs_inspected 512",
            "party_orgs_inspected 14 [ban thường vụ cấp tỉnh]",
            "party_orgs_supervised 640",
        ],
    ),
    (
        "Ủy ban kiểm tra các cấp đã tham mưu cấp ủy thi hành kỷ luật 38 đảng viên, tham mưu giúp "
        "Ban Thường vụ Tỉnh ủy kiểm tra 6 tổ chức đảng.",
        ["party_members_disciplined 38", "party_orgs_inspected 6 [ban thường vụ cấp tỉnh]"],
    ),
    (
        "Ban Thường vụ Đảng ủy Khối kiểm tra 4 tổ chức đảng.",
        ["party_orgs_inspected 4 [ban thường vụ cấp huyện]"],
    ),
    # forms told again by who decided keep their names
    (
        "Có 11 đảng viên bị kỷ luật: khiển trách 6, cảnh cáo 2, khai trừ 3 (trong đó Ban Thường vụ "
        "Tỉnh ủy khai trừ 3).",
        [
            "party_members_disciplined 11",
            "party_members_disciplined 6 [khiển trách]",
            "party_members_disciplined 2 [cảnh cáo]",
            "party_members_disciplined 3 [khai trừ]",
            "party_members_disciplined 3 [khai trừ (ban thường vụ cấp tỉnh)]",
        ],
    ),
    # of what rank they were sets them apart, whoever punished them
    (
        "Ban Thường vụ Tỉnh ủy kỷ luật 2 tỉnh ủy viên, 3 bí thư huyện ủy và 410 đảng viên.",
        [
            "party_members_disciplined 2 [tỉnh ủy viên (ban thường vụ cấp tỉnh)]",
            "party_members_disciplined 3 [bí thư huyện ủy (ban thường vụ cấp tỉnh)]",
            "party_members_disciplined 410 [ban thường vụ cấp tỉnh]",
        ],
    ),
    (
        "Các cấp kỷ luật 74 đảng viên, trong đó có 2 nguyên huyện ủy viên, 1 nguyên chủ tịch UBND "
        "xã.",
        [
            "party_members_disciplined 74",
            "party_members_disciplined 2 [nguyên huyện ủy viên]",
            "party_members_disciplined 1 [nguyên chủ tịch UBND xã]",
        ],
    ),
    # what they had done, in a row without colons, and behind "trong đó" of the sentence before
    (
        "Các cấp kỷ luật 96 đảng viên. Nội dung vi phạm chủ yếu: những điều đảng viên không được "
        "làm 31, chính sách dân số 14, tham nhũng 5.",
        [
            "party_members_disciplined 96",
            "party_members_disciplined 31 [những điều đảng viên không được làm]",
            "party_members_disciplined 14 [chính sách dân số]",
            "party_members_disciplined 5 [tham nhũng]",
        ],
    ),
    (
        "Các cấp kỷ luật 96 đảng viên. Nội dung vi phạm: tập trung dân chủ: 12; tham nhũng: 9.",
        [
            "party_members_disciplined 96",
            "party_members_disciplined 12 [tập trung dân chủ]",
            "party_members_disciplined 9 [tham nhũng]",
        ],
    ),
    (
        "Các cấp kỷ luật 906 đảng viên. Trong đó, kỷ luật 21 đảng viên do tham nhũng, 340 đảng "
        "viên do buông lỏng quản lý.",
        [
            "party_members_disciplined 906",
            "party_members_disciplined 21 [do tham nhũng]",
            "party_members_disciplined 340 [do buông lỏng quản lý]",
        ],
    ),
    # what an inspection was for holds for all that it was done to, also in a part
    (
        "UBKT các cấp kiểm tra tài chính đảng 84 tổ chức đảng, 190 đảng viên; kiểm tra việc kê "
        "khai tài sản, thu nhập đối với 26 đảng viên.",
        [
            "party_orgs_inspected 84 [tài chính đảng (ủy ban kiểm tra các cấp)]",
            "party_members_inspected 190 [tài chính đảng (ủy ban kiểm tra các cấp)]",
            "party_members_inspected 26 [kê khai tài sản, thu nhập (ủy ban kiểm tra các cấp)]",
        ],
    ),
    (
        "UBKT các cấp kiểm tra 84 tổ chức đảng về thu, chi ngân sách. Trong đó, UBKT Tỉnh ủy kiểm "
        "tra 7 tổ chức đảng cấp dưới về thu, chi ngân sách.",
        [
            "party_orgs_inspected 84 [tài chính đảng (ủy ban kiểm tra các cấp)]",
            "party_orgs_inspected 7 [tài chính đảng (ủy ban kiểm tra cấp tỉnh)]",
        ],
    ),
    # a percent of all those is that of the part before it, a level beside a term is a change
    (
        "Năm 2024, các cấp kỷ luật 240 đảng viên; trong đó có 48 cấp ủy viên, chiếm 20% tổng số "
        "đảng viên bị kỷ luật.",
        ["party_members_disciplined 240", "party_members_disciplined 48%20 [cấp ủy viên]"],
    ),
    (
        "Năm 2024, các cấp kỷ luật 30 tổ chức đảng, bằng 250% so với nửa nhiệm kỳ 2015 - 2020.",
        ["party_orgs_disciplined 30 Δ150%"],
    ),
    # who is told beside those from elsewhere, and all of whom they are some
    (
        "Có 9 bí thư huyện ủy không phải người địa phương. Họ đều không phải người địa phương, 4 "
        "người là tỉnh ủy viên.",
        ["non_local_secretaries 9"],
    ),
    (
        "Năm 2024 bồi dưỡng 860 lượt cán bộ, ít hơn năm ngoái hơn 200.",
        ["officials_trained 860 Δ-200"],
    ),
]


@pytest.mark.parametrize(("sentence", "figures"), SENTENCES)
def test_organs_levels_and_others(sentence: str, figures: list[str]) -> None:
    assert [in_full(one) for one in coded(sentence)] == figures
