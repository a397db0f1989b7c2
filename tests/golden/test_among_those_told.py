"""Some of those told before, lists of stocks, pairs, schemes, and words behind a number."""

import pytest

from tests.golden.figures import coded, in_full

SENTENCES: list[tuple[str, list[str]]] = [
    # some inspectors, of those told before
    (
        "UBKT các cấp kiểm tra khi có dấu hiệu vi phạm 26 tổ chức đảng, 104 đảng viên. Riêng "
        "UBKT Tỉnh ủy kiểm tra 4 tổ chức đảng và 11 đảng viên.",
        [
            "party_orgs_inspected_for_violations 26 [ủy ban kiểm tra các cấp]",
            "party_members_inspected_for_violations 104 [ủy ban kiểm tra các cấp]",
            "party_orgs_inspected_for_violations 4 [ủy ban kiểm tra cấp tỉnh]",
            "party_members_inspected_for_violations 11 [ủy ban kiểm tra cấp tỉnh]",
        ],
    ),
    (
        "UBKT các cấp kiểm tra khi có dấu hiệu vi phạm 36 tổ chức đảng. Đã kết luận 24 tổ "
        "chức có vi phạm. Trong số đó, UBKT Tỉnh ủy trực tiếp kiểm tra 4 tổ chức đảng.",
        [
            "party_orgs_inspected_for_violations 36 [ủy ban kiểm tra các cấp]",
            "party_orgs_found_in_violation 24/36 [ủy ban kiểm tra các cấp]",
            "party_orgs_inspected_for_violations 4 [ủy ban kiểm tra cấp tỉnh]",
        ],
    ),
    (
        "UBKT các cấp kiểm tra khi có dấu hiệu vi phạm 26 tổ chức đảng. Ủy ban Kiểm tra Tỉnh "
        "ủy kiểm tra tài chính đảng 9 tổ chức đảng.",
        [
            "party_orgs_inspected_for_violations 26 [ủy ban kiểm tra các cấp]",
            "party_orgs_inspected 9 [tài chính đảng (ủy ban kiểm tra cấp tỉnh)]",
        ],
    ),
    (
        "UBKT các cấp kiểm tra khi có dấu hiệu vi phạm 26 tổ chức đảng. Cấp ủy các cấp kiểm "
        "tra 90 tổ chức đảng.",
        [
            "party_orgs_inspected_for_violations 26 [ủy ban kiểm tra các cấp]",
            "party_orgs_inspected 90",
        ],
    ),
    # each in its turn
    (
        "Kiểm tra khi có dấu hiệu vi phạm 127 tổ chức và 613 đảng viên. Số kết luận có vi "
        "phạm lần lượt là 96 và 508.",
        [
            "party_orgs_inspected_for_violations 127",
            "party_members_inspected_for_violations 613",
            "party_orgs_found_in_violation 96/127",
            "party_members_found_in_violation 508/613",
        ],
    ),
    # those due, of those received
    (
        "Về giải quyết đơn thư, UBKT các cấp nhận 146 đơn, đủ điều kiện giải quyết 22 đơn tố "
        "cáo; đã giải quyết 20 đơn.",
        ["denunciations_resolved 20/22 [ủy ban kiểm tra các cấp]"],
    ),
    # labels that say where
    (
        "Tổ chức đảng trong doanh nghiệp tư nhân: quý III lập mới 4, quý I và quý II lập mới 6.",
        ["private_firm_party_orgs_founded 4", "private_firm_party_orgs_founded 6"],
    ),
    (
        "Đảng ủy ra 241 văn bản, kể cả 2 nghị quyết chuyên đề về trật tự đô thị.",
        ["committee_documents_issued 241", "topical_resolutions_issued 2"],
    ),
    (
        "V. CHỈ TIÊU NĂM 2025\n- Kết nạp đảng viên: 245 trở lên.\n- Luân chuyển cán bộ: 10 lượt.",
        ["party_members_admitted 245 target", "officials_rotated 10 target"],
    ),
    # what there is
    (
        "- Hiện có: 31.742 đảng viên, 524 tổ chức cơ sở đảng, 2.518 chi bộ trực thuộc.",
        ["party_members_total 31742", "grassroots_party_orgs 524", "party_cells 2518"],
    ),
    (
        "- Hiện có 45 đảng viên trẻ.",
        [],
    ),
    (
        "Chi bộ Công ty Hoàng Long thành lập năm 2020. Hiện có 45 đảng viên, 3 tổ đảng.",
        [],
    ),
    (
        "Tổ chức cơ sở đảng giảm từ 817 đầu nhiệm kỳ xuống còn 741; toàn Đảng bộ hiện có "
        "112.640 đảng viên.",
        ["grassroots_party_orgs 817", "grassroots_party_orgs 741", "party_members_total 112640"],
    ),
    # schemes that were to be drawn up
    (
        "Nhiệm kỳ này, Tỉnh ủy đề ra 31 đề án; đến nay đã hoàn thành 26, còn 5 đề án đang "
        "xây dựng.",
        ["schemes_completed 26/31"],
    ),
    (
        "Theo chương trình toàn khóa, Tỉnh ủy phải ban hành 31 đề án, đến nay đã hoàn thành "
        "26 đề án.",
        ["schemes_completed 26/31"],
    ),
    (
        "Trong 18 đề án đặt ra từ đầu nhiệm kỳ, hoàn thành 16, hai đề án về đô thị phải lùi lại.",
        ["schemes_completed 16/18"],
    ),
    (
        "Trình Ban Thường vụ 12 đề án, hoàn thành 3 đề án.",
        ["schemes_completed 3"],
    ),
    # who may only be made a full member, and who is let go beside those struck off
    ("Số đảng viên dự bị đủ điều kiện chuyển chính thức là 231 đồng chí.", []),
    (
        "Toàn tỉnh có 231 đảng viên dự bị đến hạn được chuyển chính thức, đã chuyển chính thức "
        "229 đồng chí.",
        ["party_members_made_full 229"],
    ),
    (
        "Chuyển chính thức cho 229 đảng viên dự bị đủ điều kiện.",
        ["party_members_made_full 229"],
    ),
    (
        "Huy hiệu Đảng, đợt 2/9: 3.406.\n- Xóa tên: 41; cho ra: 6.",
        [
            "party_badges_awarded 3406",
            "party_members_struck_off 41",
            "party_members_struck_off 6 [cho ra khỏi Đảng]",
        ],
    ),
    (
        "Xóa tên 12 đảng viên; cho ra đời 3 chi bộ.",
        ["party_members_struck_off 12"],
    ),
    # kinds of staff
    (
        "Tinh giản 2.195 người, trong đó công chức 341, viên chức 1.502, cán bộ, công chức cấp "
        "xã 352.",
        [
            "staff_positions_cut 2195",
            "staff_positions_cut 341 [công chức]",
            "staff_positions_cut 1502 [viên chức]",
            "staff_positions_cut 352 [cán bộ, công chức cấp xã]",
        ],
    ),
]


@pytest.mark.parametrize(("sentence", "figures"), SENTENCES)
def test_some_of_those_told_before(sentence: str, figures: list[str]) -> None:
    assert [in_full(one) for one in coded(sentence)] == figures
