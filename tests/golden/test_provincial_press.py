"""Figures on Party work as provincial papers and portals word them, in sentences of our own."""

import pytest

from tests.golden.figures import in_full
from tests.golden.test_observations import coded

SENTENCES: list[tuple[str, list[str]]] = [
    # one of twelve communes is no first of December
    (
        "Toàn huyện có 6/11 xã bố trí bí thư đảng ủy đồng thời là chủ tịch HĐND xã; 1/11 xã bố trí "
        "bí thư đảng ủy đồng thời là chủ tịch UBND xã.",
        ["secretary_is_council_chair 6/11", "secretary_is_committee_chair_communes 1/11"],
    ),
    ("Đến 1/11 xã đã kết nạp 14 đảng viên.", ["party_members_admitted 14"]),
    # badges told by a list of years: all that were given, or one part of them
    (
        "Dịp này, Đảng bộ phường Minh Tân có 37 đồng chí nhận Huy hiệu 60, 55, 45 và 30 năm tuổi "
        "Đảng.",
        ["party_badges_awarded 37 @phường Minh Tân"],
    ),
    (
        "Tỉnh trao Huy hiệu Đảng cho 415 đảng viên, trong đó 64 đảng viên tròn 70 năm tuổi Đảng và "
        "351 đảng viên nhận Huy hiệu 45 năm, 40 năm và 30 năm tuổi Đảng.",
        [
            "party_badges_awarded 415",
            "party_badges_awarded 64 [70 năm tuổi Đảng]",
            "party_badges_awarded 351 [45 năm, 40 năm và 30 năm tuổi Đảng]",
        ],
    ),
    (
        "Đợt này, tỉnh có 5 đồng chí nhận Huy hiệu 60 tuổi Đảng, 30 đồng chí 55 tuổi Đảng.",
        [
            "party_badges_awarded 5 [60 năm tuổi Đảng]",
            "party_badges_awarded 30 [55 năm tuổi Đảng]",
        ],
    ),
    # what members were disciplined for, and who was only found to have failed
    (
        "Năm 2019, tỉnh kỷ luật 536 đảng viên. Cụ thể, 39 người bị khai trừ, 20 trường hợp vi phạm "
        "về tham nhũng, 191 người vi phạm chính sách dân số.",
        [
            "party_members_disciplined 536",
            "party_members_disciplined 39 [khai trừ]",
            "party_members_disciplined 20 [vi phạm về tham nhũng]",
            "party_members_disciplined 191 [vi phạm chính sách dân số]",
        ],
    ),
    (
        "Tỉnh kỷ luật 41 đảng viên; có 20 đảng viên vi phạm quy định về đất đai nhưng chưa đến mức "
        "kỷ luật.",
        ["party_members_disciplined 41", "party_members_found_in_violation 20"],
    ),
    (
        "Tỉnh kỷ luật 41 đảng viên. Qua kiểm tra còn phát hiện 20 đảng viên vi phạm quy định về "
        "đất đai.",
        ["party_members_disciplined 41", "party_members_found_in_violation 20"],
    ),
    # parts told by who acted, each with no words but its actor
    (
        "Năm 2019, tỉnh kiểm tra 112 tổ chức đảng, trong đó Ban Thường vụ Tỉnh ủy 3, UBKT Tỉnh ủy "
        "9, cấp ủy cấp huyện 30, cấp cơ sở 70.",
        [
            "party_orgs_inspected 112",
            "party_orgs_inspected 3 [ban thường vụ cấp tỉnh]",
            "party_orgs_inspected 9 [ủy ban kiểm tra cấp tỉnh]",
            "party_orgs_inspected 30 [cấp ủy cấp huyện]",
            "party_orgs_inspected 70 [cấp cơ sở]",
        ],
    ),
    (
        "Cấp tỉnh đã tiến hành kiểm tra 239 tổ chức đảng; cấp huyện đã tiến hành kiểm tra 1.472 tổ "
        "chức đảng; cấp cơ sở kiểm tra 2.308 tổ chức đảng.",
        [
            "party_orgs_inspected 239 [cấp tỉnh]",
            "party_orgs_inspected 1472 [cấp huyện]",
            "party_orgs_inspected 2308 [cấp cơ sở]",
        ],
    ),
    (
        "Tỉnh có 12 tổ chức đảng cấp cơ sở bị kỷ luật; 4 đảng viên cấp huyện bị khiển trách.",
        ["party_orgs_disciplined 12", "party_members_disciplined 4 [khiển trách]"],
    ),
    # everybody, behind what was done, whoever acted in the sentence before
    (
        "UBKT các cấp giám sát 30 tổ chức đảng. Qua nửa năm, số đảng viên bị thi hành kỷ luật "
        "trong toàn Đảng bộ là 17 đảng viên.",
        [
            "party_orgs_supervised 30 [ủy ban kiểm tra các cấp]",
            "party_members_disciplined 17",
        ],
    ),
]


@pytest.mark.parametrize(("text", "expected"), SENTENCES, ids=[text[:40] for text, _ in SENTENCES])
def test_each_figure_is_what_the_sentence_counts(text: str, expected: list[str]) -> None:
    assert [in_full(fact) for fact in coded(text)] == expected
