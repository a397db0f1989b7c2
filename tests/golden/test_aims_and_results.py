"""What was to be reached and what was, in the two halves of a sentence; weak organisations."""

import pytest

from tests.golden.figures import coded, in_full

SENTENCES: list[tuple[str, list[str]]] = [
    # the aim first, what came of it behind
    (
        "Kết nạp đảng viên: chỉ tiêu 150, thực hiện 163.",
        ["party_members_admitted 150 target", "party_members_admitted 163/150"],
    ),
    (
        "Phát triển đảng viên: kế hoạch cả năm 150, 9 tháng kết nạp 98.",
        ["party_members_admitted 150 target", "party_members_admitted 98/150"],
    ),
    (
        "Về kết nạp đảng viên, kế hoạch năm là 1.500, thực hiện 1.630 đồng chí.",
        ["party_members_admitted 1500 target", "party_members_admitted 1630/1500"],
    ),
    (
        "Chỉ tiêu kết nạp đảng viên: 150; thực hiện: 163.",
        ["party_members_admitted 150 target", "party_members_admitted 163/150"],
    ),
    (
        "Chỉ tiêu kết nạp đảng viên là 1.500; kết quả thực hiện 1.612.",
        ["party_members_admitted 1500 target", "party_members_admitted 1612/1500"],
    ),
    (
        "Kết nạp đảng viên (kế hoạch 1.500): 1.630.",
        ["party_members_admitted 1500 target", "party_members_admitted 1630/1500"],
    ),
    (
        "Chỉ tiêu kết nạp đảng viên năm 2024 tỉnh giao 150 đồng chí, đã kết nạp được 163 đồng chí.",
        ["party_members_admitted 150 target", "party_members_admitted 163/150"],
    ),
    (
        "Tinh giản biên chế: chỉ tiêu giao 62 người, đã thực hiện 65 người.",
        ["staff_positions_cut 62 target", "staff_positions_cut 65/62"],
    ),
    (
        "Thành lập tổ chức đảng trong doanh nghiệp tư nhân: kế hoạch 12, thực hiện 9, đạt 75%.",
        ["private_firm_party_orgs_founded 12 target", "private_firm_party_orgs_founded 9/12%75"],
    ),
    # the aim behind: no paper is numbered 2.300, and what is missing is no aim
    (
        "Toàn tỉnh kết nạp được 2.104 đảng viên trên kế hoạch 2.300, hụt 196.",
        ["party_members_admitted 2104/2300"],
    ),
    ("Kết nạp được 87 đảng viên trên kế hoạch 100, thiếu 13.", ["party_members_admitted 87/100"]),
    # plans by their number, aims that were reached, differences: nothing is set by them
    (
        "Ban Tổ chức Huyện ủy thực hiện Kế hoạch 150 của Tỉnh ủy, kết nạp 98 đảng viên.",
        ["party_members_admitted 98"],
    ),
    (
        "Các chi bộ hoàn thành 12 chỉ tiêu, kết nạp 163 đảng viên.",
        ["party_members_admitted 163"],
    ),
    (
        "Toàn huyện kết nạp 163 đảng viên, vượt chỉ tiêu 13 đảng viên.",
        ["party_members_admitted 163"],
    ),
    (
        "Kế hoạch năm 2025: kết nạp 160 đảng viên, củng cố 3 chi bộ yếu kém.",
        ["party_members_admitted 160 planned", "weak_party_orgs_consolidated 3 planned"],
    ),
    ("Ủy ban Kiểm tra giám sát việc thực hiện chỉ tiêu giao 12 đơn vị.", []),
    # so many of the aim, whom the deed itself names
    (
        "Sáu tháng đầu năm, toàn tỉnh đã kết nạp được 812/1.460 chỉ tiêu (đạt 55,62%).",
        ["party_members_admitted 812/1460%55.62"],
    ),
    (
        "Doanh nghiệp ngoài khu vực Nhà nước thành lập tổ chức đảng 3/5 chỉ tiêu (đạt 60%).",
        ["private_firm_party_orgs_founded 3/5%60"],
    ),
    ("Hoàn thành 12/15 chỉ tiêu nghị quyết.", []),
    ("Giám sát việc thực hiện 12/15 chỉ tiêu.", []),
    (
        "Ủy ban Kiểm tra Đảng ủy giải quyết tố cáo đối với 03 đảng viên là cấp ủy viên.",
        ["denunciations_resolved 3 [ủy ban kiểm tra cơ sở]"],
    ),
    # weak organisations, of which some were set right
    (
        "Số tổ chức cơ sở đảng yếu kém đầu năm là 9, củng cố được 7, hiện còn 2.",
        ["weak_party_orgs_consolidated 7/9", "weak_party_orgs_under_consolidation 2"],
    ),
    (
        "Số tổ chức cơ sở đảng yếu kém: 9; đã củng cố: 7.",
        ["weak_party_orgs_consolidated 7/9"],
    ),
    (
        "Đầu năm có 9 tổ chức cơ sở đảng yếu kém; qua rà soát, đã có 7 tổ chức được đưa ra khỏi "
        "diện yếu kém.",
        ["weak_party_orgs_consolidated 7/9"],
    ),
    (
        "Trong số 9 tổ chức cơ sở đảng yếu kém, tỉnh đã tập trung củng cố được 7 tổ chức.",
        ["weak_party_orgs_consolidated 7/9"],
    ),
    (
        "Nhờ đó, 4 trong 5 chi bộ yếu kém đã vươn lên trung bình, khá.",
        ["weak_party_orgs_consolidated 4/5"],
    ),
    # all there are, with a word on weak ones behind
    (
        "Toàn tỉnh có 620 tổ chức cơ sở đảng, trong đó có 9 tổ chức yếu kém.",
        ["grassroots_party_orgs 620"],
    ),
    (
        "Tổng số tổ chức cơ sở đảng là 620, số yếu kém giảm còn 3.",
        ["grassroots_party_orgs 620"],
    ),
]


@pytest.mark.parametrize(("sentence", "figures"), SENTENCES)
def test_aims_and_what_was_reached_of_them(sentence: str, figures: list[str]) -> None:
    assert [in_full(one) for one in coded(sentence)] == figures
