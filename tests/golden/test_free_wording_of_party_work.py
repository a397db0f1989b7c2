"""Figures told in free wording of Party work: asides, subjects, passives and what is left out."""

import pytest

from tests.golden.figures import coded, in_full

SENTENCES: list[tuple[str, list[str]]] = [
    # rows of places with asides, and how a place does
    (
        "Năm 2023 kết nạp 812 đảng viên. Đông Triều, nơi tập trung 4 cụm công nghiệp, được 96; "
        "Tiên Yên, tuy đất rộng người thưa, cũng được 41; Ba Chẽ thì 12.",
        [
            "party_members_admitted 812",
            "party_members_admitted 96 @Đông Triều",
            "party_members_admitted 41 @Tiên Yên",
            "party_members_admitted 12 @Ba Chẽ",
        ],
    ),
    (
        "Năm 2023 kết nạp 812 đảng viên. Uông Bí vượt kế hoạch với 131, còn Đầm Hà và Hải Hà có "
        "phần chậm, lần lượt 33 và 29.",
        [
            "party_members_admitted 812",
            "party_members_admitted 131 @Uông Bí",
            "party_members_admitted 33 @Đầm Hà",
            "party_members_admitted 29 @Hải Hà",
        ],
    ),
    (
        "Năm 2023 kết nạp 812 đảng viên. Đông Triều, nơi có nhiều chi bộ yếu nhất, 9.",
        ["party_members_admitted 812"],
    ),
    (
        "Năm 2023 kết nạp 812 đảng viên. Đông Triều trồng 96 ha rừng; Tiên Yên đông doanh "
        "nghiệp, 41.",
        ["party_members_admitted 812"],
    ),
    (
        "Năm 2023 kết nạp 812 đảng viên, giảm 40 so với năm trước. Nữ chiếm 41,2%. Nhiều nhất "
        "vẫn là Hạ Long, 140 đồng chí; Cẩm Phả đứng sau với 121.",
        [
            "party_members_admitted 812 Δ-40",
            "party_members_admitted 140 @Hạ Long",
            "party_members_admitted 121 @Cẩm Phả",
        ],
    ),
    (
        "Năm 2023 toàn tỉnh còn 171 xã, Hải Hà giảm 4. Đầm Hà 3.",
        [],
    ),
    # rows of times, and what only differs
    (
        "Năm 2023 kết nạp 812 đảng viên. Nhìn lại các năm trước thì đó là mức thấp: 2020 có "
        "1.004, 2021 có 977.",
        ["party_members_admitted 812", "party_members_admitted 1004", "party_members_admitted 977"],
    ),
    (
        "Vân Đồn kết nạp 77 đảng viên, Cô Tô kém 60 người, tức 17.",
        ["party_members_admitted 77 @Vân Đồn", "party_members_admitted 17 @Cô Tô"],
    ),
    # what is compared, and who else underwent it
    (
        "Kỷ luật 88 đảng viên, giảm một phần tư so với cùng kỳ (117). Quý I có 15, quý II 20.",
        [
            "party_members_disciplined 88",
            "party_members_disciplined 117",
            "party_members_disciplined 15",
            "party_members_disciplined 20",
        ],
    ),
    (
        "Kỷ luật 88 đảng viên. Còn tổ chức đảng: 3.",
        ["party_members_disciplined 88", "party_orgs_disciplined 3"],
    ),
    (
        "Giám sát 120 tổ chức đảng. Giám sát đảng viên cũng vậy, 311.",
        ["party_orgs_supervised 120", "party_members_supervised 311"],
    ),
    # words between a subject and its number
    (
        "Số tổ chức đảng được giám sát trong nhiệm kỳ, chủ yếu do cấp ủy cơ sở tiến hành, là 812.",
        ["party_orgs_supervised 812"],
    ),
    (
        "Đảng viên dự bị được công nhận chính thức, tính cả năm, là 655, so với 702 của năm 2022.",
        ["party_members_made_full 655", "party_members_made_full 702"],
    ),
    (
        "Số đảng viên được kết nạp tại các chi bộ, trong đó có trường học, là 14 chi bộ.",
        [],
    ),
    (
        "Số người được kết nạp lập thành tích chào mừng đại hội là 512.",
        ["party_members_admitted 512"],
    ),
    # passives that open a sentence
    (
        "Được luân chuyển từ đầu nhiệm kỳ, cả đi lẫn về, có 61 cán bộ.",
        ["officials_rotated 61"],
    ),
    (
        "Bị kiểm tra tài sản có 12 cán bộ ngân hàng.",
        [],
    ),
    # parts in parentheses say nothing of the next count
    (
        "Khi có dấu hiệu vi phạm, 9 tổ chức (cấp tỉnh 2, cấp huyện 7) và 41 đảng viên được kiểm "
        "tra. Sau khi kết luận, 7 tổ chức bị xác định có vi phạm.",
        [
            "party_orgs_inspected_for_violations 9",
            "party_orgs_inspected_for_violations 2 [cấp tỉnh]",
            "party_orgs_inspected_for_violations 7 [cấp huyện]",
            "party_members_inspected_for_violations 41",
            "party_orgs_found_in_violation 7/9",
        ],
    ),
    # so many of all
    (
        "Sáu trên 13 bí thư huyện ủy không phải người địa phương.",
        ["non_local_secretaries 6/13"],
    ),
    (
        "Bí thư kiêm chủ tịch UBND xã có ở 21 đơn vị trên 171.",
        ["secretary_is_committee_chair_communes 21/171"],
    ),
    # what is more, and who came from elsewhere
    (
        "Kết nạp đảng viên khó hơn trước. Mười tháng qua toàn tỉnh có thêm 1.212 đảng "
        "viên. Cùng kỳ năm ngoái là 1.150.",
        ["party_members_admitted 1212", "party_members_admitted 1150"],
    ),
    (
        "Chi bộ có thêm 4 đảng viên chuyển đến. Kết nạp 30 đảng viên.",
        ["party_members_admitted 30"],
    ),
    # deeds in other words
    (
        "Qua giám sát, soi ra 40 hạn chế, đã sửa xong 31.",
        ["shortcomings_identified 40", "shortcomings_remedied 31/40"],
    ),
    (
        "Huy hiệu Đảng được trao hai đợt, 3/2 và 19/5, cho 1.204 người.",
        ["party_badges_awarded 1204"],
    ),
    # weak organisations and schemes told first
    (
        "Tổ chức cơ sở đảng yếu kém đầu năm có 8, củng cố được 6.",
        ["weak_party_orgs_consolidated 6/8"],
    ),
    (
        "Củng cố cơ sở: 9 tổ chức cơ sở đảng yếu đầu năm, củng cố được 7.",
        ["weak_party_orgs_consolidated 7/9"],
    ),
    (
        "Số đề án phải hoàn thành trong nhiệm kỳ là 31; đã xong 22.",
        ["schemes_completed 22/31"],
    ),
    # a subject before its verb
    (
        "Trong năm, ban hành 512 văn bản. Quy chế làm việc mẫu ban hành được 3.",
        ["committee_documents_issued 512", "model_work_regulations_issued 3"],
    ),
    # forms with words between, papers, and quarters
    (
        "Kỷ luật 24 đảng viên. Hình thức: khiển trách là chính, 17; cảnh cáo 5; khai trừ 2.",
        [
            "party_members_disciplined 24",
            "party_members_disciplined 17 [khiển trách]",
            "party_members_disciplined 5 [cảnh cáo]",
            "party_members_disciplined 2 [khai trừ]",
        ],
    ),
    (
        "Kiểm tra thẻ đảng viên ở 9 đảng bộ.",
        [],
    ),
]


@pytest.mark.parametrize(("sentence", "figures"), SENTENCES)
def test_free_wording_is_read(sentence: str, figures: list[str]) -> None:
    assert [in_full(figure) for figure in coded(sentence)] == figures
