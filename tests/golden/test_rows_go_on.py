"""Rows that go on with a share, a superlative or a pair of kinds, and whose each figure is."""

from datetime import date

import pytest

from tests.golden.figures import placed, told

ON_TIME, ONLINE = "dossiers_on_time_share", "online_dossiers_share"
ADMITTED, CELL_HEAD = "party_members_admitted", "cell_secretary_is_village_head"
ROWS: list[tuple[str, list[str]]] = [
    # a count that tells a share of all is gone on with by percents of places
    (
        "Toàn tỉnh Thái Nguyên có 820 trong tổng số 1.020 xóm bố trí bí thư chi bộ kiêm trưởng "
        "xóm, chiếm 80,4%. Định Hóa đạt 92%, Võ Nhai 88%.",
        [
            f"19 {CELL_HEAD} 820/1020%80.4",
            f"19 {CELL_HEAD} %92 @Định Hóa",
            f"19 {CELL_HEAD} %88 @Võ Nhai",
        ],
    ),
    (
        "Cuối năm 2019, toàn tỉnh Lạng Sơn có 105/314 thôn có bí thư chi bộ kiêm trưởng thôn. "
        "Nhiều huyện đạt tỷ lệ cao như Bắc Sơn 97%; thấp nhất là Đình Lập, 21%.",
        [
            f"20 {CELL_HEAD} 105/314",
            f"20 {CELL_HEAD} %97 @Bắc Sơn",
            f"20 {CELL_HEAD} %21 @Đình Lập",
        ],
    ),
    (
        "Tỉnh Ninh Thuận có 54 trong số 102 thôn (52,9%) bố trí bí thư chi bộ kiêm trưởng thôn, "
        "trưởng khu phố; Phan Rang - Tháp Chàm đạt cao nhất: 88,6%.",
        [f"58 {CELL_HEAD} 54/102%52.9", f"58 {CELL_HEAD} %88.6 @Phan Rang - Tháp Chàm"],
    ),
    # the highest and the lowest, with a comma or "với" before their figure
    (
        "Năm 2023, ở Bắc Giang, số hồ sơ nộp qua mạng chiếm 68%. Lục Ngạn cao nhất, 82,4%; "
        "Sơn Động thấp nhất, mới 41%.",
        [f"24 {ONLINE} %68", f"24 {ONLINE} %82.4 @Lục Ngạn", f"24 {ONLINE} %41 @Sơn Động"],
    ),
    (
        "Năm 2019, huyện Giồng Trôm (Bến Tre) phát triển 152 đảng viên mới; Mỏ Cày Nam nhiều hơn "
        "với 171; Chợ Lách chỉ 88.",
        [
            f"83 {ADMITTED} 152 @Giồng Trôm",
            f"83 {ADMITTED} 171 @Mỏ Cày Nam",
            f"83 {ADMITTED} 88 @Chợ Lách",
        ],
    ),
    (
        "Năm 2022, tỉnh Nghệ An kết nạp 812 đảng viên. Nhiều đảng bộ vượt chỉ tiêu, điển hình như "
        "Quỳ Châu (112/90), Con Cuông (85/70).",
        [
            f"40 {ADMITTED} 812",
            f"40 {ADMITTED} 112/90 @Quỳ Châu",
            f"40 {ADMITTED} 85/70 @Con Cuông",
        ],
    ),
    # what is told of a place before its figure; a rate of all behind a look back
    (
        "Tỉnh Quảng Nam năm 2018. Tỷ lệ hồ sơ trả đúng hạn là 96,9%; Hội An trễ nhất, chỉ đúng "
        "hạn 93,1%; Nam Giang ít hồ sơ, đạt tròn 100%. Năm 2017, khi mới làm, tỷ lệ chung chỉ 92%.",
        [
            f"49 {ON_TIME} %96.9",
            f"49 {ON_TIME} %93.1 @Hội An",
            f"49 {ON_TIME} %100 @Nam Giang",
            f"49 {ON_TIME} %92",
        ],
    ),
    (
        "Tại Ninh Thuận, năm 2021 tinh giản 208 biên chế. Bác Ái, huyện nghèo nhất tỉnh, cũng "
        "giảm được 96.",
        ["58 staff_positions_cut 208", "58 staff_positions_cut 96 @Bác Ái"],
    ),
    # units that reach a bound are no rate, and those behind them have each their own
    (
        "Tháng 5/2024, 11/11 huyện, thành phố của tỉnh Hòa Bình có tỷ lệ hồ sơ đúng hạn trên 95%; "
        "cao nhất Lạc Thủy (99,9%), thấp nhất Đà Bắc (95,3%).",
        [f"17 {ON_TIME} %99.9 @Lạc Thủy", f"17 {ON_TIME} %95.3 @Đà Bắc"],
    ),
    (
        "Năm 2023 Sở Tư pháp tỉnh Lâm Đồng có 99,9% hồ sơ xong sớm hoặc đúng ngày hẹn; Sở Nông "
        "nghiệp 99,7%, còn Sở Tài nguyên và Môi trường - nơi nhiều việc khó - mới 92,4%.",
        [
            f"68 {ON_TIME} %99.9 @Sở Tư pháp tỉnh Lâm Đồng",
            f"68 {ON_TIME} %99.7 @Sở Nông nghiệp",
            f"68 {ON_TIME} %92.4 @Sở Tài nguyên và Môi trường",
        ],
    ),
    # a rate that went on rising
    (
        "Tỷ lệ hồ sơ trực tuyến ở Ninh Bình là 31% năm 2018, 45% năm 2019 và 57% năm 2020.",
        [f"37 {ONLINE} %31", f"37 {ONLINE} %45", f"37 {ONLINE} %57"],
    ),
    # what "con số" is when it is a percent, and a place told of before its figure
    (
        "Năm 2025, hồ sơ trực tuyến ở tỉnh Lào Cai đạt 88%. Còn xã Nậm Xé, nơi sóng điện thoại "
        "chập chờn, con số mới là 46,7%.",
        [f"15 {ONLINE} %88", f"15 {ONLINE} %46.7 @xã Nậm Xé"],
    ),
    (
        "Năm 2024, hồ sơ đúng hạn ở Hải Phòng chiếm 92,5%; cũng có nơi chật vật như huyện Kiến "
        "Thụy, mới 81%, và huyện đảo Bạch Long Vĩ mới được 71%.",
        [
            f"31 {ON_TIME} %92.5",
            f"31 {ON_TIME} %81 @Kiến Thụy",
            f"31 {ON_TIME} %71 @Bạch Long Vĩ",
        ],
    ),
    # units left of those told before, and how many there were
    (
        "Tỉnh Nam Định giảm ba xã, xuống 226.",
        ["36 administrative_units_after 226"],
    ),
    (
        "Sau sắp xếp, tỉnh Bắc Kạn còn 108 xã, phường, thị trấn, so với 122 trước năm 2020.",
        ["06 administrative_units_after 108", "06 administrative_units_before 122"],
    ),
    ("Tỉnh Nam Định giảm ba xã nghèo, có 226 mô hình.", []),
    # how many there were at two times
    (
        "Nhiệm kỳ 2015 - 2020, số chi bộ của tỉnh Lâm Đồng giảm từ 817 xuống 741, còn đảng viên "
        "thì tăng từ 9.112 lên 9.310 đồng chí.",
        [
            "68 party_cells 817",
            "68 party_cells 741",
            "68 party_members_total 9112",
            "68 party_members_total 9310",
        ],
    ),
    ("Số đảng viên nữ của tỉnh Lâm Đồng tăng từ 41 lên 45.", []),
    (
        "Số đảng viên bị kỷ luật tăng từ 41 lên 45 ở tỉnh Lâm Đồng năm 2020.",
        ["68 party_members_disciplined 41", "68 party_members_disciplined 45"],
    ),
    # whom those of a place are some of, and what a year raised the sum of all to
    (
        "Năm 2021, Bắc Kạn kỷ luật 142 đảng viên và 3 tổ chức đảng. Huyện Na Rì chiếm 29 trường "
        "hợp; huyện Ba Bể, 21.",
        [
            "06 party_members_disciplined 142",
            "06 party_orgs_disciplined 3",
            "06 party_members_disciplined 29 @Na Rì",
            "06 party_members_disciplined 21 @Ba Bể",
        ],
    ),
    # a row under a line that says of whom and against what
    (
        "Năm 2019 tỉnh Quảng Bình kết nạp 874 đảng viên mới trên chỉ tiêu 800 Tỉnh ủy giao.\n\n"
        "Kết quả của các đảng bộ trực thuộc (số kết nạp/chỉ tiêu) như sau: Bố Trạch 268/260; "
        "Lệ Thủy 251/240.",
        [
            f"44 {ADMITTED} 874/800",
            f"44 {ADMITTED} 268/260 @Bố Trạch",
            f"44 {ADMITTED} 251/240 @Lệ Thủy",
        ],
    ),
    (
        "Năm 2017, Trung tâm Hành chính công tỉnh Bắc Ninh có tỷ lệ hồ sơ đúng hạn 98,3%. Nói theo "
        "từng sở: Sở Y tế 99,7%, Sở Công Thương 99,5%; kém nhất là Sở Tài nguyên và Môi trường, "
        "91,6%.",
        [
            f"27 {ON_TIME} %98.3 [cấp tỉnh]",
            f"27 {ON_TIME} %99.7 @Sở Y tế",
            f"27 {ON_TIME} %99.5 @Sở Công Thương",
            f"27 {ON_TIME} %91.6 @Sở Tài nguyên và Môi trường",
        ],
    ),
    # units since a day
    (
        "Từ 01/01/2020 tỉnh Hòa Bình có 10 đơn vị hành chính cấp huyện, 151 đơn vị hành chính cấp "
        "xã; trước đó là 11 huyện, thành phố và 210 xã, phường, thị trấn.",
        [
            "17 administrative_units_after 10 [cấp huyện]",
            "17 administrative_units_after 151",
            "17 administrative_units_before 11 [cấp huyện]",
            "17 administrative_units_before 210",
        ],
    ),
    # a kind of inspection named before
    (
        "Năm 2018, tỉnh Hà Nam kiểm tra khi có dấu hiệu vi phạm 16 tổ chức đảng. Số đảng viên bị "
        "kiểm tra dạng này là 41.",
        [
            "35 party_orgs_inspected_for_violations 16",
            "35 party_members_inspected_for_violations 41",
        ],
    ),
    # a row goes on with two figures of two kinds, each with its own
    (
        "Năm 2022, tỉnh Bạc Liêu kiểm tra 31 tổ chức đảng và kỷ luật 45 đảng viên; cùng kỳ năm "
        "trước lần lượt là 28 và 51.",
        [
            "95 party_orgs_inspected 31",
            "95 party_members_disciplined 45",
            "95 party_orgs_inspected 28",
            "95 party_members_disciplined 51",
        ],
    ),
    # a district called like a province
    (
        "Tỉnh Bạc Liêu năm 2022: huyện Hòa Bình kết nạp 71 đảng viên. Tôi đã về Hòa Bình. "
        "Toàn tỉnh luân chuyển 39 cán bộ.",
        [f"95 {ADMITTED} 71 @Hòa Bình", "95 officials_rotated 39"],
    ),
    # the target behind a stroke
    (
        "Tỉnh Bắc Giang năm 2022 kết nạp 655 đảng viên/600 kế hoạch, chuyển chính thức 522.",
        [f"24 {ADMITTED} 655/600", "24 party_members_made_full 522"],
    ),
    ("Tỉnh Bắc Giang năm 2022 kết nạp 655 đảng viên/7 xã.", [f"24 {ADMITTED} 655"]),
    # "vũ trang" is no page and "nông thôn" no hamlet; of all a deed is done to some
    (
        "Năm 2021, Quảng Trị kết nạp 112 đảng viên. Trong đó khối nông thôn 54, khối cơ quan 31.",
        [
            f"45 {ADMITTED} 112",
            f"45 {ADMITTED} 54 @khối nông thôn",
            f"45 {ADMITTED} 31 @khối cơ quan",
        ],
    ),
    (
        "Năm 2020, tỉnh Hậu Giang nhận 40 đơn thư, trong đó có 12 đơn tố cáo, đã giải quyết 11/12.",
        ["93 denunciations_resolved 11/12"],
    ),
    # the forms are parts of this year's, and not of those that it is compared with
    (
        "Tỉnh Bắc Giang năm 2022 có 65 đảng viên phải nhận các mức án kỷ luật, cùng kỳ năm trước "
        "là 61. Cụ thể: 40 trường hợp khiển trách, 20 cảnh cáo và 5 khai trừ.",
        [
            "24 party_members_disciplined 65",
            "24 party_members_disciplined 61",
            "24 party_members_disciplined 40 [khiển trách]",
            "24 party_members_disciplined 20 [cảnh cáo]",
            "24 party_members_disciplined 5 [khai trừ]",
        ],
    ),
    # of the same, some: "18 người" are not all of them, nor is it the cells that are rated
    (
        "Năm 2018, tỉnh Long An tổ chức thi tuyển 5 chức danh; có 18 người dự thi, 4 người "
        "trúng tuyển.",
        ["80 leadership_posts_opened_to_exam 5", "80 leadership_posts_filled_by_exam 4/5"],
    ),
    (
        "Năm 2022, tỉnh Long An có 512 chi bộ (14,9%) hoàn thành xuất sắc nhiệm vụ; về đảng viên, "
        "11,2% hoàn thành xuất sắc nhiệm vụ.",
        ["80 party_orgs_rated_excellent 512%14.9", "80 party_members_rated_excellent %11.2"],
    ),
    # what ends is what there was before; whoever waits for something else plans nothing
    (
        "Từ ngày 1/7/2025, toàn bộ 20 huyện, thành, thị của tỉnh Nghệ An chấm dứt hoạt động.",
        ["40 administrative_units_before 20 [cấp huyện]"],
    ),
    (
        "Tỉnh Long An năm 2019 chậm lại vì chờ sắp xếp bộ máy: mở thi 12 chức danh.",
        ["80 leadership_posts_opened_to_exam 12"],
    ),
    # what stands in parentheses behind "nhiều nhất" is how many, not the most that may be
    (
        "Năm 2022, Đảng bộ tỉnh Thanh Hóa kết nạp 4.512 đảng viên. Hoằng Hóa nhiều nhất (412), "
        "Mường Lát ít nhất (31).",
        [
            "38 party_members_admitted 4512",
            "38 party_members_admitted 412 @Hoằng Hóa",
            "38 party_members_admitted 31 @Mường Lát",
        ],
    ),
    # the place with the most of them, but not of something else
    (
        "Năm 2020, tỉnh Kon Tum có 413 chi bộ, đảng bộ cơ sở hoàn thành đại hội. Đảng bộ thành phố "
        "Kon Tum có nhiều tổ chức cơ sở đại hội nhất, 64; huyện Ia H’Drai ít nhất, 22.",
        [
            "62 party_congresses_held_grassroots 413",
            "62 party_congresses_held_grassroots 64 @thành phố Kon Tum",
            "62 party_congresses_held_grassroots 22 @Ia H’Drai",
        ],
    ),
    (
        "Năm 2022, tỉnh Thanh Hóa kỷ luật 512 đảng viên. Nông Cống là huyện có nhiều người bị xử "
        "lý hơn cả, 41; Mường Lát ít nhất, chỉ 3. Nông Cống cũng có nhiều thôn nhất, 210.",
        [
            "38 party_members_disciplined 512",
            "38 party_members_disciplined 41 @Nông Cống",
            "38 party_members_disciplined 3 @Mường Lát",
        ],
    ),
    (
        "Cuối năm 2014, tỉnh Long An mới có 61 xã có bí thư kiêm chủ tịch UBND; đến giờ đã là "
        "85/192.",
        [
            "80 secretary_is_committee_chair_communes 61",
            "80 secretary_is_committee_chair_communes 85/192",
        ],
    ),
]


@pytest.mark.parametrize(("text", "figures"), ROWS)
def test_a_row_goes_on_with_what_was_told(text: str, figures: list[str]) -> None:
    assert placed(text) == figures


def test_parts_of_this_year_are_not_of_the_year_compared_with() -> None:
    text = (
        "Tỉnh Bắc Giang năm 2022 có 65 đảng viên bị kỷ luật, cùng kỳ năm trước là 61. "
        "Cụ thể: 40 trường hợp khiển trách, 25 cảnh cáo."
    )
    assert [str(fact.period.period_from)[:4] for fact in told(text)] == [
        "2022", "2021", "2022", "2022"
    ]  # fmt: skip


def test_units_before_a_day_are_of_the_day_before() -> None:
    (before, after) = told(
        "Từ ngày 1/7/2025, tỉnh Nghệ An có 412 xã, phường sắp xếp thành 130 xã, phường."
    )
    assert (before.period.period_from, before.period.period_to) == (None, date(2025, 6, 30))
    assert after.period.period_from == date(2025, 7, 1)
