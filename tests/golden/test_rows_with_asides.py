"""Rows of places that are told something of, before their figures."""

import pytest

from tests.golden.figures import coded, in_full

CUES: list[tuple[str, list[str]]] = [
    (
        "Toàn tỉnh kết nạp 1.286 đảng viên. Đông Triều, nơi phân lô rầm rộ nhất, 171; Tiên Yên, "
        "tuy thôn xa, cũng được 142; Ba Chẽ thì dừng ở con số 61.",
        ["171 @Đông Triều", "142 @Tiên Yên", "61 @Ba Chẽ"],
    ),
    (
        "Toàn tỉnh kết nạp 1.286 đảng viên. Đông Triều và Tiên Yên, hai huyện đông dân, theo sau "
        "với con số tương ứng 181 và 166.",
        ["181 @Đông Triều", "166 @Tiên Yên"],
    ),
    (
        "Toàn tỉnh kết nạp 1.286 đảng viên. Xét theo huyện, Đông Triều chiếm tới 131; Tiên Yên "
        "đứng sau với 28.",
        ["131 @Đông Triều", "28 @Tiên Yên"],
    ),
    # what the words beside the name count is something else
    ("Kết nạp 1.286 đảng viên. Đông Triều, nơi có nhiều chi bộ yếu nhất, 9.", []),
    ("Kết nạp 1.286 đảng viên. Đông Triều, huyện xây nhiều nhà văn hóa nhất, 9.", []),
    ("Kết nạp 1.286 đảng viên. Đông Triều, huyện trồng rừng giỏi nhất, 410 ha.", []),
    ("Kết nạp 1.286 đảng viên. Đông Triều, nơi đã giải thể chi bộ, 31.", []),
]


@pytest.mark.parametrize(("text", "figures"), CUES)
def test_a_row_goes_on_behind_what_is_told_of_a_place(text: str, figures: list[str]) -> None:
    assert [in_full(one).split(" ", 1)[1] for one in coded(text)[1:]] == figures


def test_signs_may_stand_before_the_inspection() -> None:
    text = "Dấu hiệu vi phạm được kiểm tra ở 5 tổ chức đảng, 19 đảng viên."
    assert [in_full(one) for one in coded(text)] == [
        "party_orgs_inspected_for_violations 5",
        "party_members_inspected_for_violations 19",
    ]
