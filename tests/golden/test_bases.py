"""What figures are counted out of, in sentences written for this project."""

import pytest

from tests.golden.figures import coded, in_short

SENTENCES: list[tuple[str, list[str]]] = [
    # the target, named behind the figure
    (
        "Kết nạp được 1.316 đảng viên mới, đạt 52,64% kế hoạch năm (2.500 đảng viên).",
        ["party_members_admitted 1316/2500%52.64"],
    ),
    (
        "Cả năm kết nạp được 236 đảng viên, vượt chỉ tiêu 16 đồng chí (chỉ tiêu giao là 220).",
        ["party_members_admitted 236/220"],
    ),
    (
        "Toàn huyện kết nạp 318 đảng viên, vượt kế hoạch 18 đảng viên (kế hoạch 300).",
        ["party_members_admitted 318/300"],
    ),
    (
        "Số đảng viên mới kết nạp trong năm là 1.104, đạt 92% so với mức 1.200 Trung ương giao.",
        ["party_members_admitted 1104/1200%92"],
    ),
    ("Kết nạp 861 đảng viên, vượt 61 đồng chí so với chỉ tiêu.", ["party_members_admitted 861"]),
    (
        "Kết nạp 936 đảng viên, bằng 62,4% chỉ tiêu (1.500), tăng 36 đồng chí so với cùng kỳ.",
        ["party_members_admitted 936/1500%62.4"],
    ),
    (
        "Cả nhiệm kỳ kết nạp 12.845 đảng viên, đạt 107% so với mục tiêu Đại hội (12.000).",
        ["party_members_admitted 12845/12000%107"],
    ),
    ("Kết nạp 936 đảng viên, bằng 104% cùng kỳ năm trước.", ["party_members_admitted 936"]),
    # the number that the percent is exactly of
    (
        "Tỉnh giao cả năm 1.500 đảng viên. Sáu tháng qua, toàn Đảng bộ kết nạp 861 đảng viên, "
        "tương ứng 57,4% chỉ tiêu năm.",
        ["party_members_admitted 861/1500%57.4"],
    ),
    (
        "Bộ phận một cửa nhận 4.120 hồ sơ, trả đúng hạn 4.051 hồ sơ, đạt 98,33%.",
        ["dossiers_on_time_share 4051/4120%98.33"],
    ),
    (
        "Tiếp nhận 52 đơn tố cáo thuộc thẩm quyền, đã giải quyết 49 đơn, đạt 94,2%.",
        ["denunciations_resolved 49/52%94.2"],
    ),
    (
        "Tiếp 14.312 lượt công dân; tinh giản 26 biên chế, chiếm 0,18%.",
        ["staff_positions_cut 26%0.18"],
    ),
    # the whole before its part, within a sentence
    (
        "Đến nay, trong số 36 đề án của chương trình toàn khóa đã có 30 đề án hoàn thành.",
        ["schemes_completed 30/36"],
    ),
    (
        "Huyện ủy lập danh mục 23 điểm nghẽn; đến nay 19 điểm nghẽn trong số này được khắc phục.",
        ["shortcomings_identified 23", "shortcomings_remedied 19/23"],
    ),
    (
        "Thành ủy chỉ ra 14 khuyết điểm, đến giữa tháng 10 đã khắc phục xong 8.",
        ["shortcomings_identified 14", "shortcomings_remedied 8/14"],
    ),
    (
        "Toàn huyện có 61 bí thư chi bộ kiêm trưởng thôn trên tổng số 104 thôn, bản.",
        ["cell_secretary_is_village_head 61/104"],
    ),
    (
        "Tới nay 26 trên tổng số 31 hạn chế đã khắc phục xong.",
        ["shortcomings_remedied 26/31"],
    ),
    (
        "Cả năm, trong số 154 đảng viên bị kỷ luật thì cấp xã nhiều nhất với 115 đảng viên.",
        ["party_members_disciplined 154", "party_members_disciplined 115"],
    ),
]


@pytest.mark.parametrize(("text", "expected"), SENTENCES)
def test_a_figure_keeps_what_it_is_out_of(text: str, expected: list[str]) -> None:
    assert [in_short(fact) for fact in coded(text)] == expected
