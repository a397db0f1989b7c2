"""Whose a figure is in news whose paragraphs are one sentence each: a unit set beside the whole."""

import pytest

from tests.golden.figures import placed

_OF_ALL = "Kết quả công tác của tỉnh Lạng Sơn\nNăm 2023, Lạng Sơn "
LINES: list[tuple[str, list[str]]] = [
    (
        "kết nạp 1.120 đảng viên.\nHuyện Cao Lộc kết nạp 98 đảng viên.\n"
        "Số tổ chức đảng được kiểm tra là 214.\nCác cấp ủy giám sát 187 tổ chức đảng.",
        [
            "party_members_admitted 1120",
            "party_members_admitted 98 @Cao Lộc",
            "party_orgs_inspected 214",
            "party_orgs_supervised 187",
        ],
    ),
    (
        "kiểm tra 88 tổ chức đảng.\nHuyện Bắc Sơn kiểm tra 14 tổ chức đảng và 30 đảng viên.\n"
        "Số đảng viên được giám sát là 240.",
        [
            "party_orgs_inspected 88",
            "party_orgs_inspected 14 @Bắc Sơn",
            "party_members_inspected 30 @Bắc Sơn",
            "party_members_supervised 240",
        ],
    ),
    (
        "đạt 97,8% hồ sơ giải quyết đúng hạn.\nHuyện Cao Lộc đạt 99,1%.\nHồ sơ trực tuyến đạt 76%.",
        [
            "dossiers_on_time_share %97.8",
            "dossiers_on_time_share %99.1 @Cao Lộc",
            "online_dossiers_share %76",
        ],
    ),
    # the text goes on with the unit
    (
        "tổ chức thi tuyển 12 chức danh lãnh đạo.\nHuyện Cao Lộc thi tuyển 3 chức danh.\n"
        "Kết quả, bổ nhiệm được 2 người.\nCó 31 cán bộ được luân chuyển.",
        [
            "leadership_posts_opened_to_exam 12",
            "leadership_posts_opened_to_exam 3 @Cao Lộc",
            "leadership_posts_filled_by_exam 2 @Cao Lộc",
            "officials_rotated 31",
        ],
    ),
    (
        "kiểm tra 320 tổ chức đảng.\nHuyện Cao Lộc kiểm tra 41 tổ chức đảng.\n"
        "Tại đây, 12 đảng viên bị kỷ luật.",
        [
            "party_orgs_inspected 320",
            "party_orgs_inspected 41 @Cao Lộc",
            "party_members_disciplined 12 @Cao Lộc",
        ],
    ),
    (
        "kiểm tra 320 tổ chức đảng.\nHuyện Cao Lộc kiểm tra 41 tổ chức đảng.\n"
        "Huyện cũng giám sát 28 tổ chức đảng.\nNăm qua kỷ luật 9 đảng viên.\n"
        "Xóa tên 45 đảng viên trong toàn tỉnh.",
        [
            "party_orgs_inspected 320",
            "party_orgs_inspected 41 @Cao Lộc",
            "party_orgs_supervised 28 @Cao Lộc",
            "party_members_disciplined 9 @Cao Lộc",
            "party_members_struck_off 45",
        ],
    ),
    # what a unit has is not what the whole did: it is told of for itself
    (
        "kết nạp 1.024 đảng viên.\nĐảng bộ huyện Cao Lộc có 3.910 đảng viên.\n"
        "Từ đầu năm kết nạp 118 đảng viên.",
        [
            "party_members_admitted 1024",
            "party_members_total 3910 @Cao Lộc",
            "party_members_admitted 118 @Cao Lộc",
        ],
    ),
]


@pytest.mark.parametrize(("text", "expected"), LINES, ids=[text[:30] for text, _ in LINES])
def test_a_unit_set_beside_the_whole_holds_for_its_line(text: str, expected: list[str]) -> None:
    assert placed(f"{_OF_ALL}{text}\n") == [f"20 {one}" for one in expected]
