"""Figures of dense formal reports: rows of places, programmes, model rules, congresses by level.

Written for this project; each expected figure is read off the sentence by hand.
"""

import pytest

from tests.golden.figures import coded, in_full

DISCIPLINED, ADMITTED = "party_members_disciplined", "party_members_admitted"
PROGRAMMES, ITEMS = "work_programmes_issued", "programme_items_issued_by_lower_levels"
RULES, USED = "model_work_regulations_issued", "communes_with_model_work_regulations"
UPPER = "party_congresses_held_upper"
SENTENCES: list[tuple[str, list[str]]] = [
    # places led in by what befell many in them
    (
        "Một số đảng bộ có nhiều đảng viên bị kỷ luật: Đông Triều 41, Vân Đồn 26; thấp nhất là Cô "
        "Tô với 7.",
        [f"{DISCIPLINED} 41 @Đông Triều", f"{DISCIPLINED} 26 @Vân Đồn", f"{DISCIPLINED} 7 @Cô Tô"],
    ),
    (
        "Những nơi có số đảng viên bị kỷ luật cao: Đông Triều 41, Vân Đồn 26.",
        [f"{DISCIPLINED} 41 @Đông Triều", f"{DISCIPLINED} 26 @Vân Đồn"],
    ),
    (
        "Các huyện giảm nhiều đơn vị sự nghiệp: Vân Đồn 14, Ba Chẽ 9.",
        ["bodies_cut 14 @Vân Đồn", "bodies_cut 9 @Ba Chẽ"],
    ),
    ("Các huyện có nhiều hộ nghèo: Vân Đồn 140, Ba Chẽ 96.", []),
    ("Việc bãi bỏ thì nghe Văn phòng UBND tỉnh báo: năm 2023 được 102.", []),
    # what a resolution is carried out by
    (
        "Sau Đại hội, Tỉnh ủy đã cụ thể hóa bằng 6 chương trình công tác toàn khóa; các "
        "đảng ủy xã, thị trấn cụ thể hóa bằng 74 kế hoạch.",
        [f"{PROGRAMMES} 6", f"{ITEMS} 74"],
    ),
    ("Đến nay, 5 chương trình công tác đã được ban hành để cụ thể hóa nghị quyết.",
     [f"{PROGRAMMES} 5"]),
    ("Các huyện ủy cụ thể hóa thành 96 nghị quyết, kế hoạch.", [f"{ITEMS} 96"]),
    ("Tỉnh ủy đã cụ thể hóa bằng 146 văn bản.", ["committee_documents_issued 146"]),
    ("Chủ đề năm được các đảng bộ cụ thể hóa bằng 1.120 việc làm.", []),
    ("Các dự án tạo ra 3.400 việc làm mới.", []),
    # who follows the model rules named before
    (
        "Tỉnh ủy ban hành 2 quy chế làm việc mẫu, có 68/98 đảng ủy xã, phường, thị trấn áp dụng.",
        [f"{RULES} 2", f"{USED} 68/98"],
    ),
    (
        "Tỉnh ủy ban hành quy chế làm việc mẫu cho đảng ủy xã; 95/98 đảng ủy xã, thị trấn đã xây "
        "dựng quy chế theo mẫu này.",
        [f"{USED} 95/98"],
    ),
    # congresses of a level, where the committees are only called so
    ("Đến nay, đại hội điểm cấp trên cơ sở đã xong ở 2/14 đảng bộ.", [f"{UPPER} 2/14"]),
    ("Đại hội cấp huyện: đến ngày 15/8 có 8 đảng bộ hoàn thành.", [f"{UPPER} 8"]),
    (
        "Về đại hội cấp trên cơ sở, tỉnh phấn đấu đến ngày 31/7 có 11 đảng bộ hoàn thành.",
        [f"{UPPER} 11 target"],
    ),
    ("Chuẩn bị đại hội cấp huyện, 7 đảng bộ đã hoàn thành dự thảo văn kiện.", []),
    (
        "Đến nay, 2.310 chi bộ, 641 tổ chức cơ sở đảng và toàn bộ 14 đảng bộ cấp trên trực tiếp "
        "của cơ sở đã tổ chức đại hội.",
        [
            "party_congresses_held_cell 2310",
            "party_congresses_held_grassroots 641",
            f"{UPPER} 14",
        ],
    ),
    (
        "Đảng bộ tỉnh có 107.410 đảng viên sẽ đại hội vào tháng 10.",
        ["party_members_total 107410"],
    ),
    ("Trong quý, có 120 đảng viên sẽ nghỉ hưu.", []),
    (
        "Vân Đồn có 4/12 bí thư xã được đưa từ nơi khác tới.",
        ["non_local_secretaries 4/12 @Vân Đồn"],
    ),
    ("Tại đại hội đảng bộ cấp huyện, 212 đồng chí được bầu vào cấp ủy.", []),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), SENTENCES, ids=[text[:40] for text, _ in SENTENCES])
def test_figures_of_dense_reports_are_read(text: str, expected: list[str]) -> None:
    assert [in_full(fact) for fact in coded(text)] == expected
