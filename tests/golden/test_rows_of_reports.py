"""Rows, quotas, comparisons and tables of formal reports, written for this project.

Each expected figure is `metric value[/base][%percent] [role] [@area] [part]`, read off by hand.
"""

from datetime import date

import pytest

from tests.golden.figures import in_full, in_short, told

HEAD = "TỈNH ỦY QUẢNG NAM\nBÁO CÁO\nkết quả công tác xây dựng Đảng năm 2023\n\n"
DONE = "Toàn tỉnh kết nạp 1.762/2.000 đảng viên.\n\n"
FIRST = "party_members_admitted 1762/2000"


def figures(text: str, head: str = HEAD) -> list[str]:
    return [in_full(fact) for fact in told(head + text, date(2023, 12, 20))]


def admitted(*rows: str) -> list[str]:
    return [f"party_members_admitted {row}" for row in rows]


@pytest.mark.parametrize(
    "text",
    [
        "Các đơn vị vượt chỉ tiêu: Bắc Trà My 163/140, Tiên Phước 98/95.",
        "Các địa phương đạt cao: Bắc Trà My (163/140), Tiên Phước (98/95).",
        "Một số đảng bộ vượt kế hoạch như Bắc Trà My 163/140, Tiên Phước 98/95.",
        "Các đơn vị vượt chỉ tiêu:\n- Bắc Trà My: 163/140\n- Tiên Phước: 98/95",
        "2. Các đơn vị đạt trên 100% kế hoạch: Bắc Trà My 163/140; Tiên Phước 98/95.",
    ],
)
def test_a_row_of_places_goes_on_with_what_was_counted(text: str) -> None:
    rows = admitted("163/140 @Bắc Trà My", "98/95 @Tiên Phước")
    assert figures(DONE + text) == [FIRST, *rows]


@pytest.mark.parametrize(
    "text",
    [
        "Các đơn vị có tổ chức đảng yếu kém: Bắc Trà My 3, Tiên Phước 2.",
        "Trận chung kết giữa Bắc Trà My và Tiên Phước kết thúc với tỷ số 14/13.",
        "Các địa phương bị thiệt hại do bão: Bắc Trà My 163, Tiên Phước 98.",
    ],
)
def test_rows_of_other_things_do_not(text: str) -> None:
    assert figures(DONE + text) == [FIRST]


@pytest.mark.parametrize(
    "text",
    [
        "Giao chỉ tiêu cho các đảng bộ: Tam Kỳ 240, Điện Bàn 210.",
        "Phân bổ cho các địa phương: Tam Kỳ 240; Điện Bàn 210.",
        "2. Giao các huyện: Tam Kỳ 240, Điện Bàn 210.",
    ],
)
def test_a_quota_for_places_is_a_target_without_a_verb(text: str) -> None:
    found = figures("Năm 2023, toàn tỉnh phấn đấu kết nạp 2.000 đảng viên.\n\n" + text)
    assert found == admitted("2000 target", "240 target @Tam Kỳ", "210 target @Điện Bàn")


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Kết nạp 31 đảng viên (cùng kỳ 27).", admitted("31", "27")),
        ("Kết nạp 31 đảng viên (năm 2022: 27).", admitted("31", "27")),
        (
            "Kết nạp 1.762 đảng viên, cao hơn năm 2022 (1.644 đảng viên).",
            admitted("1762", "1644"),
        ),
        (
            "Đến hết năm, toàn tỉnh kết nạp 1.762 đảng viên, thấp hơn cùng kỳ (1.844 đảng viên).",
            admitted("1762", "1844"),
        ),
        ("Kết nạp 1.762 đảng viên, ít hơn năm 2022 tới 82 đảng viên.", admitted("1762 Δ-82")),
        ("Kết nạp 1.846 đảng viên (chỉ tiêu 2.000, đạt 92,3%).", admitted("1846/2000%92.3")),
        ("Kết nạp 1.846 đảng viên (kế hoạch là 2.000, đạt 92,3%).", admitted("1846/2000%92.3")),
    ],
)
def test_what_a_figure_is_compared_with_stands_in_parentheses(text: str, found: list[str]) -> None:
    assert figures(text) == found


@pytest.mark.parametrize(
    ("place", "province"),
    [
        ("Tam Kỳ", "Quảng Nam"),
        ("Nha Trang", "Khánh Hòa"),
        ("Vụ Bản", "Nam Định"),
        ("Kim Bảng", "Hà Nam"),
    ],
)
def test_the_last_word_of_a_name_leads_in_no_number_of_a_thing(place: str, province: str) -> None:
    head = f"Tỉnh ủy {province} báo cáo kết quả năm 2023\n\n"
    found = figures(f"Kết nạp đảng viên: {place} 64.", head)
    assert found == admitted(f"64 @{place}")


@pytest.mark.parametrize("label", ["1- ", "2/ ", "a) ", "2. Về tổ chức: ", ""])
def test_a_number_or_a_label_hides_no_stock(label: str) -> None:
    head = "ĐẢNG ỦY XÃ HẢI MINH\nBÁO CÁO\ncông tác xây dựng Đảng năm 2023\n\n"
    found = figures(f"{label}Đảng bộ xã có 24 chi bộ, 612 đảng viên.", head)
    area = "@xã Hải Minh"
    assert found == [f"party_cells 24 {area}", f"party_members_total 612 {area}"]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Có 35 công chức nộp đơn xin nghỉ hưu trước tuổi.", []),
        ("4 trường hợp xin nghỉ theo Nghị định 178.", []),
        ("12 viên chức đăng ký nghỉ việc, 5 cán bộ có nguyện vọng nghỉ hưu trước tuổi.", []),
        ("42 cán bộ nghỉ theo Nghị định 178.", ["staff_positions_cut 42"]),
        (
            "Kiến nghị cắt giảm 9 thủ tục hành chính.",
            ["administrative_procedures_cut 9 planned"],
        ),
        ("Kết luận, đánh giá ưu điểm, khuyết điểm của 268 tổ chức đảng.", []),
        ("Có 01 Trung tâm Phục vụ hành chính công; được giao 42.", ["public_service_centres 1"]),
        ("Giám sát chuyên đề 4 đảng ủy xã.", ["party_orgs_supervised 4"]),
        ("Đề nghị và được tặng Huy hiệu Đảng: 21 đồng chí.", ["party_badges_awarded 21"]),
    ],
)
def test_what_is_only_asked_for_is_not_done(text: str, found: list[str]) -> None:
    assert figures(text) == found


def test_a_table_of_places_is_on_what_the_title_says() -> None:
    found = figures(
        "BIỂU GIAO CHỈ TIÊU NĂM 2024\n"
        "TT | Đảng bộ | Kết quả năm 2023 | Chỉ tiêu năm 2024\n"
        "1 | Tam Kỳ | 181 | 190\n2 | Hội An | 142 | 150\nCộng | | 323 | 340",
        "TỈNH ỦY QUẢNG NAM\nKẾ HOẠCH\nphát triển đảng viên năm 2024\n\n",
    )
    assert found == admitted(
        "181 @Tam Kỳ", "190 target @Tam Kỳ", "142 @Hội An", "150 target @Hội An"
    )


def test_bodies_of_a_tier_are_no_units_of_that_tier() -> None:
    table = "Khối | Trước sắp xếp | Sau sắp xếp\nPhòng chuyên môn cấp huyện | 99 | 93\n"
    assert figures(table) == []
    units = figures("Đơn vị | Trước sắp xếp | Sau sắp xếp\nXã, phường | 99 | 93\n")
    assert units == ["administrative_units_before 99", "administrative_units_after 93"]


@pytest.mark.parametrize("above", ["", "ĐẢNG BỘ HUYỆN HẢI HẬU\n", "HUYỆN ỦY HẢI HẬU\n"])
def test_a_letterhead_names_the_issuer_below_the_unit_above_it(above: str) -> None:
    head = f"{above}ĐẢNG ỦY XÃ HẢI MINH\n*\nHải Minh, ngày 30/9/2023\n\nBÁO CÁO\nnăm 2023\n\n"
    found = figures("Trong kỳ kết nạp 9/12 đảng viên. Đảng bộ xã xóa tên 2 đảng viên.", head)
    area = "@xã Hải Minh"
    assert found == [f"party_members_admitted 9/12 {area}", f"party_members_struck_off 2 {area}"]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "Kiểm tra 14 tổ chức đảng, 9 đảng viên (năm 2022 là 12 tổ chức đảng và 7 đảng viên).",
            [
                "party_orgs_inspected 14",
                "party_members_inspected 9",
                "party_orgs_inspected 12",
                "party_members_inspected 7",
            ],
        ),
        (
            "Kết nạp 3.052 đảng viên, đạt 101,7% so với chỉ tiêu 3.000; năm 2022: 2.934 đảng viên.",
            admitted("3052/3000%101.7", "2934"),
        ),
        (
            "Kết nạp 842 đảng viên, bằng 70,2% kế hoạch năm (1.200 đảng viên); cùng kỳ năm 2022 "
            "đạt 759 đảng viên.",
            admitted("842/1200%70.2", "759"),
        ),
        (
            "Số kết nạp các năm 2020, 2021 và 2022 lần lượt là 1.655, 1.593 và 1.576.",
            admitted("1655", "1593", "1576"),
        ),
        (
            "Năm 2022, số đảng viên mới là 2.015 người; năm 2023 con số ấy là 1.796.",
            admitted("2015", "1796"),
        ),
        ("Bồi dưỡng 30 quần chúng ưu tú; bồi dưỡng 45 cán bộ.", ["officials_trained 45"]),
    ],
)
def test_a_figure_beside_another_is_of_its_kind(text: str, found: list[str]) -> None:
    assert figures(text) == found


def test_what_the_next_quarter_shall_bring_is_planned_though_it_has_begun() -> None:
    head = "ĐẢNG ỦY XÃ TÂN HỒNG\nBÁO CÁO QUÝ III NĂM 2023\n\n"
    text = "I. KẾT QUẢ\nKết nạp 8 đảng viên.\n\nII. QUÝ IV\n1. Kết nạp: 12 đảng viên."
    found = told(head + text, date(2023, 10, 2))
    assert [(one.value, one.role) for one in found] == [(8, "achieved"), (12, "planned")]


REPORTED = "BIỂU TỔNG HỢP QUÝ III/2024\n(Kèm theo Báo cáo của Huyện ủy Đô Lương)\n"


def test_columns_lean_on_what_the_report_is_on() -> None:
    table = (
        "Nội dung | Cùng kỳ | Quý trước | Kỳ báo cáo | Lũy kế từ đầu năm\n"
        "Kết nạp đảng viên | 34 | 41 | 52 | 130"
    )
    found = [
        (format(fact.value, "f"), str(fact.period.period_from), str(fact.period.period_to))
        for fact in told(REPORTED + table)
    ]  # fmt: skip
    assert found == [
        ("34", "2023-07-01", "2023-09-30"),
        ("41", "2024-04-01", "2024-06-30"),
        ("52", "2024-07-01", "2024-09-30"),
        ("130", "2024-01-01", "2024-09-30"),
    ]


@pytest.mark.parametrize("head", ["Cùng kỳ năm 2021", "Lũy kế năm 2021", "Năm 2021 (cùng kỳ)"])
def test_a_column_that_names_a_year_of_its_own_is_of_that_year(head: str) -> None:
    table = f"Nội dung | {head} | Kỳ báo cáo\nKết nạp đảng viên | 29 | 52"
    found = [(str(fact.value), str(fact.period.period_to)) for fact in told(REPORTED + table)]
    assert found == [("29", "2021-12-31"), ("52", "2024-09-30")]


def test_a_column_of_a_time_that_nobody_can_tell_is_not_read() -> None:
    table = "Nội dung | Kỳ trước | Kỳ này\nKết nạp đảng viên | 41 | 52"
    head = "KẾT QUẢ\n(từ ngày 16/5 đến ngày 14/6/2024)\n"
    assert [in_short(fact) for fact in told(head + table)] == ["party_members_admitted 52"]
    assert told(f"Kết quả chung\n{table}") == []


def test_short_heads_of_plan_and_result_are_read() -> None:
    table = "Chỉ tiêu | KH 2024 | TH 2024 | TH 2023\nKết nạp đảng viên | 120 | 126 | 113"
    found = told(f"Báo cáo năm 2024 của Huyện ủy Đô Lương\n{table}")
    assert [f"{in_full(fact)} {fact.period.period_to}" for fact in found] == [
        "party_members_admitted 120 target @Đô Lương 2024-12-31",
        "party_members_admitted 126 @Đô Lương 2024-12-31",
        "party_members_admitted 113 @Đô Lương 2023-12-31",
    ]


def test_columns_that_a_lost_head_no_longer_tells_apart_are_not_read() -> None:
    table = "Đơn vị | Năm 2022 | | Năm 2023\n | KH | TH | KH | TH\nXã Lục Hồn | 8 | 9 | 10 | 7"
    assert told(f"Kết quả kết nạp đảng viên của huyện Bình Liêu\n{table}") == []


def test_a_name_that_holds_a_word_of_need_plans_nothing() -> None:
    found = told("Năm 2024, Đảng bộ xã Nậm Cần kết nạp 5 đảng viên.")
    assert [fact.role for fact in found] == ["achieved"]


def test_a_quarter_is_of_the_year_in_the_title_though_a_head_compares_with_another() -> None:
    table = "Chỉ tiêu | Quý II | Cùng kỳ 2022\nKết nạp đảng viên | 9 | 12"
    found = told(f"Kết quả quý II và 6 tháng năm 2023 của Huyện ủy Đô Lương\n{table}")
    assert str(found[0].period.period_from) == "2023-04-01"


def test_a_year_compared_with_holds_only_within_its_clause() -> None:
    found = told("Năm 2023 tỉnh giảm 12 phòng; đến hết năm 2025 giảm 40 phòng so với năm 2021.")
    assert str(found[0].period.period_from) == "2023-01-01"
