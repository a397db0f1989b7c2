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
    # denunciations that are due
    (
        "Các cấp ủy nhận 33 đơn tố cáo đảng viên, trong đó 17 đơn phải giải quyết; giải quyết "
        "được 15.",
        ["denunciations_resolved 15/17"],
    ),
    (
        "Tố cáo không nhiều: 41 đơn thuộc diện phải giải quyết, kết thúc được 38.",
        ["denunciations_resolved 38/41"],
    ),
    (
        "Chỉ tiêu phải rà soát, sắp xếp, giảm được 5 phòng.",
        ["bodies_cut 5 planned"],
    ),
    # what is compared in parentheses
    (
        "Kết nạp được 812 đồng chí, hơn cùng kỳ năm trước (760) đúng 52 đồng chí.",
        ["party_members_admitted 812", "party_members_admitted 760"],
    ),
    (
        "Huyện ủy ban hành 4 nghị quyết chuyên đề, bằng nửa khóa trước (8).",
        ["topical_resolutions_issued 4", "topical_resolutions_issued 8"],
    ),
    # rows of years below what they are of
    (
        "Nhìn theo chuỗi thời gian, số đảng viên bị kỷ luật của hai năm tăng dần: năm 2022 là "
        "189, năm 2023 là 204.",
        ["party_members_disciplined 189", "party_members_disciplined 204"],
    ),
    (
        "Từ đầu nhiệm kỳ đến nay, kết nạp 3.210 đảng viên; chỉ tiêu của nhiệm kỳ là 5.000. Năm "
        "2021 khó nhất vì dịch, chỉ 914; năm 2022 bật lên 1.122.",
        [
            "party_members_admitted 3210",
            "party_members_admitted 5000 target",
            "party_members_admitted 914",
            "party_members_admitted 1122",
        ],
    ),
    (
        "Các ban bớt được 5 phòng. Biên chế khối Đảng, đoàn thể: năm 2022 cắt 34, năm 2023 cắt 17.",
        [
            "bodies_cut 5",
            "staff_positions_cut 34 @khối Đảng, đoàn thể",
            "staff_positions_cut 17 @khối Đảng, đoàn thể",
        ],
    ),
    # words between a subject and its number, and kỳ họp before a count
    (
        "Những hạn chế của năm 2022 được nêu lúc kiểm điểm là 24, đã khắc phục xong 19.",
        ["shortcomings_identified 24", "shortcomings_remedied 19/24"],
    ),
    (
        "UBKT Tỉnh ủy quyết định thi hành kỷ luật tại kỳ họp 2 tổ chức đảng và 5 đảng viên.",
        [
            "party_orgs_disciplined 2 [ủy ban kiểm tra cấp tỉnh]",
            "party_members_disciplined 5 [ủy ban kiểm tra cấp tỉnh]",
        ],
    ),
    (
        "Tại kỳ họp 12, UBKT Tỉnh ủy thi hành kỷ luật 2 tổ chức đảng.",
        ["party_orgs_disciplined 2 [ủy ban kiểm tra cấp tỉnh]"],
    ),
    # what is told again
    (
        "Riêng phường Hà Khẩu năm 2023 kết nạp 12 đảng viên; xã Quảng La, nơi gần 3.000 dân làm "
        "rừng, cả năm 2023 được 3.",
        ["party_members_admitted 12 @phường Hà Khẩu", "party_members_admitted 3 @xã Quảng La"],
    ),
    (
        "Đầu năm 2018, toàn tỉnh có 512 tổ chức cơ sở đảng với 48.906 đảng viên. Đến cuối năm "
        "2023 con số tương ứng là 443 và 52.377.",
        [
            "grassroots_party_orgs 512",
            "party_members_total 48906",
            "grassroots_party_orgs 443",
            "party_members_total 52377",
        ],
    ),
    (
        "Năm 2024 kiểm tra 33 tổ chức đảng và 168 đảng viên. Năm ngoái hai con số ấy, tôi nhớ, "
        "là 27 và 181.",
        [
            "party_orgs_inspected 33",
            "party_members_inspected 168",
            "party_orgs_inspected 27",
            "party_members_inspected 181",
        ],
    ),
    # weak organisations, quotas and rises told before a number
    (
        "Trong 10 tổ chức cơ sở đảng yếu kém, sáu tháng qua củng cố xong 7; còn 3 đơn vị chưa "
        "xong.",
        ["weak_party_orgs_consolidated 7/10", "weak_party_orgs_under_consolidation 3"],
    ),
    (
        "Năm 2023 Hạ Long kết nạp 187/180 chỉ tiêu; 10 tháng năm 2024 là 165.",
        ["party_members_admitted 187/180", "party_members_admitted 165"],
    ),
    (
        "Kết nạp 812 đảng viên. Ở Đông Triều, huyện nhiều thợ mỏ, con số tăng gấp rưỡi, 188.",
        ["party_members_admitted 812", "party_members_admitted 188 @Đông Triều"],
    ),
]


@pytest.mark.parametrize(("sentence", "figures"), SENTENCES)
def test_free_wording_is_read(sentence: str, figures: list[str]) -> None:
    assert [in_full(figure) for figure in coded(sentence)] == figures
