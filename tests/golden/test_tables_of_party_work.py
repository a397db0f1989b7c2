"""Tables of congresses, posts and quotas: cells end phrases, and the line above says when."""

from tests.golden.figures import placed, times

CONGRESSES = (
    "Tiến độ đại hội đảng bộ các cấp ở tỉnh Kon Tum\n"
    "(tính đến ngày 12/5/2025; gửi Tỉnh ủy ngày 14/5/2025)\n\n"
    "Từ 3/4 đến 9/4, các nơi tạm dừng.\n\nKết quả theo đảng bộ\n\n"
    "Đảng bộ\tTổ chức cơ sở đảng đã đại hội\tChi bộ trực thuộc đã đại hội\n"
    "Đăk Tô\t44\t190\nNgọc Hồi\t31\t118"
)


def test_no_phrase_goes_from_one_cell_to_the_next() -> None:
    assert placed(CONGRESSES) == [
        "62 party_congresses_held_grassroots 44 @Đăk Tô",
        "62 party_congresses_held_cell 190 @Đăk Tô",
        "62 party_congresses_held_grassroots 31 @Ngọc Hồi",
        "62 party_congresses_held_cell 118 @Ngọc Hồi",
    ]
    heads = "Báo cáo năm 2022 của tỉnh Thanh Hóa\n\nHuyện\tKế hoạch\tĐã kết nạp\nNga Sơn\t150\t163"
    assert placed(heads) == ["38 party_members_admitted 163 @Nga Sơn"]


def test_congresses_are_those_held_by_the_day_that_a_note_counts_to() -> None:
    assert {when.partition(": ")[2] for when in times(CONGRESSES, None)} == {"… – 2025-05-12"}


def test_a_head_may_say_which_posts_one_person_holds() -> None:
    text = (
        "Báo cáo công tác cán bộ năm 2022 của tỉnh Lào Cai\n\n"
        "Huyện\tBí thư cấp xã là chủ tịch HĐND\tSố thôn bí thư chi bộ là trưởng thôn\tDân số\n"
        "Huyện Bát Xát\t14\t190\t81.000"
    )
    assert placed(text) == [
        "10 secretary_is_council_chair 14 @Bát Xát",
        "10 cell_secretary_is_village_head 190 @Bát Xát",
    ]


def test_the_line_above_a_table_dates_it() -> None:
    text = (
        "Kế hoạch số 14-KH/TU của Tỉnh ủy Hà Nam\n\nHà Nam, ngày 8/9/2022\n\n"
        "Giai đoạn 2022 - 2025 kết nạp 4.000 đảng viên.\n\n{}\n\n"
        "Đảng bộ\t{}\nDuy Tiên\t210\nKim Bảng\t180"
    )
    quota = text.format("Chỉ tiêu kết nạp năm 2023 giao như sau:", "Chỉ tiêu (đảng viên)")
    assert times(quota, None)[1:] == [
        "210: 2023-01-01 – 2023-12-31",
        "180: 2023-01-01 – 2023-12-31",
    ]
    disciplined = text.format("Số đảng viên bị kỷ luật năm 2021:", "Đảng viên")
    assert placed(disciplined)[1:] == [
        "35 party_members_disciplined 210 @Duy Tiên",
        "35 party_members_disciplined 180 @Kim Bảng",
    ]
    assert times(disciplined, None)[1] == "210: 2021-01-01 – 2021-12-31"
    paper = text.format("Kết quả kết nạp theo Nghị quyết năm 2020:", "Đã kết nạp")
    assert times(paper, None)[1] == "210: 2022-01-01 – 2025-12-31"
