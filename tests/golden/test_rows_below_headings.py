"""Rows below a heading, changes told in between, and each figure of a row with its own kind."""

import pytest

from tests.golden.figures import coded, in_full

SENTENCES: list[tuple[str, list[str]]] = [
    # below a heading
    (
        "2. Kết nạp đảng viên của các đảng bộ (thực hiện 9 tháng/chỉ tiêu năm)\nMóng Cái "
        "141/165; Hải Hà 163/190; Ba Chẽ 139/160.",
        [
            "party_members_admitted 141/165 @Móng Cái",
            "party_members_admitted 163/190 @Hải Hà",
            "party_members_admitted 139/160 @Ba Chẽ",
        ],
    ),
    (
        "Kết quả đại hội theo địa bàn (số tổ chức cơ sở đảng đã đại hội):\n- Móng Cái: 58;\n- "
        "Hải Hà: 46;\n- Ba Chẽ: 52.",
        [
            "party_congresses_held_grassroots 58 @Móng Cái",
            "party_congresses_held_grassroots 46 @Hải Hà",
            "party_congresses_held_grassroots 52 @Ba Chẽ",
        ],
    ),
    (
        "Kiểm tra tổ chức đảng ở Móng Cái được coi trọng\nHải Hà 163; Ba Chẽ 139.",
        [],
    ),
    # the noun with which a row ends
    (
        "Kết quả thi hành kỷ luật: Móng Cái 72, Hải Hà 66 đảng viên.",
        ["party_members_disciplined 72 @Móng Cái", "party_members_disciplined 66 @Hải Hà"],
    ),
    (
        "Về giám sát chuyên đề: Móng Cái 12, Hải Hà 9, Ba Chẽ 7 tổ chức đảng.",
        [
            "party_orgs_supervised 12 @Móng Cái",
            "party_orgs_supervised 9 @Hải Hà",
            "party_orgs_supervised 7 @Ba Chẽ",
        ],
    ),
    (
        "Móng Cái kết nạp 31, Hải Hà 29/24 chỉ tiêu.",
        ["party_members_admitted 31 @Móng Cái", "party_members_admitted 29/24 @Hải Hà"],
    ),
    # by how many it changed, and the others
    (
        "Cấp ủy các cấp đã kiểm tra 263 tổ chức đảng, tăng 18 tổ chức so với cùng kỳ năm "
        "trước, và 1.148 đảng viên.",
        ["party_orgs_inspected 263 Δ18", "party_members_inspected 1148"],
    ),
    (
        "Kiểm tra 263 tổ chức đảng, tăng 18 tổ chức; 1.148 đảng viên, giảm 20 đảng viên so "
        "với cùng kỳ.",
        ["party_orgs_inspected 263", "party_members_inspected 1148 Δ-20"],
    ),
    (
        "Kết nạp 263 đảng viên, tăng 18 đảng viên so với cùng kỳ, 12 chi bộ chưa kết nạp "
        "được đảng viên.",
        ["party_members_admitted 263 Δ18"],
    ),
    # of a row each has its own
    (
        "Hải Hà có 38 tổ chức cơ sở đảng, 2.160 đảng viên; Đầm Hà lần lượt là 53 và 4.020.",
        [
            "grassroots_party_orgs 38 @Hải Hà",
            "party_members_total 2160 @Hải Hà",
            "grassroots_party_orgs 53 @Đầm Hà",
            "party_members_total 4020 @Đầm Hà",
        ],
    ),
    # those due
    (
        "- Tiếp nhận 19 đơn tố cáo đối với đảng viên; thuộc thẩm quyền giải quyết 15 đơn, đã "
        "giải quyết xong 12 đơn.",
        ["denunciations_resolved 12/15"],
    ),
    # congresses and heads of hamlets
    (
        "Về đại hội đảng bộ cấp trên cơ sở, đến ngày 31/8, 15/15 đảng bộ đã tổ chức xong đại hội.",
        ["party_congresses_held_upper 15/15"],
    ),
    (
        "Về đại hội đảng bộ cấp trên cơ sở, 3 đảng bộ được chọn đại hội điểm.",
        [],
    ),
    (
        "Bí thư chi bộ kiêm trưởng ban nhân dân ấp, khóm là 431/775, chiếm 55,6%.",
        ["cell_secretary_is_village_head 431/775%55.6"],
    ),
]


@pytest.mark.parametrize(("sentence", "figures"), SENTENCES)
def test_rows_below_headings(sentence: str, figures: list[str]) -> None:
    assert [in_full(one) for one in coded(sentence)] == figures
