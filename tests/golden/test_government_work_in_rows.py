"""Rows of years, and subjects told before their numbers, in reports on government work."""

import pytest

from tests.golden.figures import coded, in_full

CUT, BODIES = "staff_positions_cut", "bodies_cut"
DROPPED, GIVEN = "administrative_procedures_cut", "administrative_procedures_delegated"
TRAINED = "officials_trained"
OPENED, FILLED = "leadership_posts_opened_to_exam", "leadership_posts_filled_by_exam"

ROWS: list[tuple[str, list[str]]] = [
    # a year is told of before its number
    (
        "Từ năm 2017 đến nay, tỉnh tinh giản 1.511 người: năm 2017, do mới triển khai từ giữa năm, "
        "chỉ 48; năm 2018, năm lập xong đề án vị trí việc làm, 260; năm 2019 rộ lên 610.",
        [f"{CUT} 1511", f"{CUT} 48", f"{CUT} 260", f"{CUT} 610"],
    ),
    (
        "Năm 2022, thi tuyển 11 chức danh; năm 2021, dù dịch bệnh, 17.",
        [f"{OPENED} 11", f"{OPENED} 17"],
    ),
    # what is only foreseen
    (
        "Năm 2022 giải quyết cho 214 trường hợp nghỉ theo diện tinh giản; năm 2023 dự kiến 260 "
        "trường hợp.",
        [f"{CUT} 214", f"{CUT} 260 planned"],
    ),
    (
        "Đã giải quyết chính sách tinh giản cho 276 người và bỏ 4 đầu mối cấp phòng. Dự kiến 6 "
        "tháng cuối năm, thêm 310 người.",
        [f"{CUT} 276", f"{BODIES} 4", f"{CUT} 310 planned"],
    ),
    ("Ít nhất 65 thủ tục sẽ được cắt giảm trong năm 2025.", [f"{DROPPED} 65 planned"]),
    # what is compared with
    ("- Bãi bỏ: 37 thủ tục, so với 52 của năm trước.", [f"{DROPPED} 37", f"{DROPPED} 52"]),
    ("Tinh giản 37 người, so với 52 của cùng kỳ.", [f"{CUT} 37", f"{CUT} 52"]),
    (
        "Có 118 trường hợp được giải quyết theo Nghị định số 29/2023/NĐ-CP, cùng kỳ là 83.",
        [f"{CUT} 118", f"{CUT} 83"],
    ),
    # the subject first
    ("Đối tượng tinh giản biên chế được phê duyệt trong năm là 96 người.", [f"{CUT} 96"]),
    (
        "Đến nay, số thủ tục ủy quyền cho các sở là 163, cho cấp huyện là 49.",
        [f"{GIVEN} 163 [các sở]", f"{GIVEN} 49 [cấp huyện]"],
    ),
    (
        "Lượt cán bộ, công chức được đào tạo, bồi dưỡng năm 2023 là 1.944; năm 2024 là 3.027.",
        [f"{TRAINED} 1944", f"{TRAINED} 3027"],
    ),
    (
        "Số cán bộ, công chức được bồi dưỡng: năm 2023 là 3.014 lượt; năm 2024 là 1.702 lượt.",
        [f"{TRAINED} 3014", f"{TRAINED} 1702"],
    ),
    (
        "Đào tạo, bồi dưỡng cán bộ xã: quý I 1.120 lượt, quý II 2.045 lượt.",
        [f"{TRAINED} 1120", f"{TRAINED} 2045"],
    ),
    ("Quý này tập huấn 2.215 lượt công chức.", [f"{TRAINED} 2215"]),
    (
        "16 chức danh được đưa ra thi tuyển, 13 đã có người trúng tuyển.",
        [f"{OPENED} 16", f"{FILLED} 13/16"],
    ),
    (
        "Có 34 chức danh đã được công bố thi tuyển, số có người trúng tuyển là 28.",
        [f"{OPENED} 34", f"{FILLED} 28/34"],
    ),
    (
        "Số người nghỉ theo Nghị định số 178/2024/NĐ-CP được phê duyệt đến 14/9 là 1.327 người.",
        [f"{CUT} 1327"],
    ),
    (
        "Toàn tỉnh tinh giản 187 biên chế, nâng tổng số từ năm 2018 đến nay lên 512 biên chế.",
        [f"{CUT} 187", f"{CUT} 512"],
    ),
    (
        "Riêng huyện Ba Chẽ giảm được 176 biên chế; huyện Đầm Hà là 140.",
        [f"{CUT} 176 @Ba Chẽ", f"{CUT} 140 @Đầm Hà"],
    ),
    ("Ban Thường vụ Tỉnh ủy cử 1.127 đồng chí đào tạo, bồi dưỡng.", [f"{TRAINED} 1127"]),
    (
        "Chủ tịch UBND tỉnh ủy quyền cho giám đốc các sở 97 thủ tục, ủy quyền cho chủ tịch UBND "
        "quận 43 thủ tục.",
        [f"{GIVEN} 97 [giám đốc các sở]", f"{GIVEN} 43 [chủ tịch UBND quận]"],
    ),
    ("Đã ủy quyền 217 thủ tục, so với 140 hồi cuối năm trước.", [f"{GIVEN} 217", f"{GIVEN} 140"]),
    (
        "Tỉnh tinh giản 419 người. Đầu mối sự nghiệp giảm 58 trong năm 2023, năm 2024 giảm 71.",
        [f"{CUT} 419", f"{BODIES} 58", f"{BODIES} 71"],
    ),
    # of those merged and abolished only the difference is cut
    ("Sáp nhập, giải thể 47 đơn vị sự nghiệp, giảm được 31 đơn vị.", [f"{BODIES} 31"]),
    ("Nhập 2 trường tiểu học, giải thể 1 trạm, tổng cộng giảm 3 đơn vị.", [f"{BODIES} 3"]),
    ("Bỏ 3 trạm lưu động: tổng đầu mối bớt được 5.", [f"{BODIES} 5"]),
    (
        "Giải thể 4 chi cục, giảm 12 phòng.",
        [f"{BODIES} 4 [chi cục]", f"{BODIES} 12 [phòng]"],
    ),
    # others, other deeds and bounds
    (
        "Số nghỉ theo Nghị định số 178/2024/NĐ-CP là 21 người; 32 người được điều về xã khác.",
        [f"{CUT} 21"],
    ),
    ("Mỗi sở ít nhất 5 thủ tục được cắt giảm.", []),
    ("Bãi bỏ 37 thủ tục, so với 52 chỉ tiêu.", [f"{DROPPED} 37"]),
    ("Tinh giản 37 người, nhiều hơn 12 so với 25 của năm trước.", [f"{CUT} 37"]),
    ("Kiểm tra công vụ 26 đơn vị, tiếp công dân 45 lượt.", []),
    ("Năm 2022 thi tuyển 11 chức danh; năm 2021, dù dịch bệnh, tiêm 17 mũi.", [f"{OPENED} 11"]),
]


@pytest.mark.parametrize(("text", "expected"), ROWS)
def test_rows_go_on_with_what_the_subject_says(text: str, expected: list[str]) -> None:
    found = [in_full(one).split(" Δ")[0] for one in coded(text)]
    assert found == expected


def test_what_is_set_beside_the_same_months_is_of_the_year_before() -> None:
    found = coded("Tinh giản 37 người, so với 52 người của cùng kỳ.")
    assert [str(one.period.period_from) for one in found] == ["2024-01-01", "2023-01-01"]
