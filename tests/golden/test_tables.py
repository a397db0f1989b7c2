"""Tables whose heads lean on each other, on the title, or on what the text is about."""

from decimal import Decimal

import pytest

from sosanh.facts import ReformModel
from tests.golden.figures import extraction, placed, told

ON_TIME, ONLINE = "dossiers_on_time_share", "online_dossiers_share"
BEFORE, AFTER = "administrative_units_before", "administrative_units_after"
CELL_HEAD = "cell_secretary_is_village_head"
TABLES: list[tuple[str, list[str]]] = [
    # another column, the title or the text says that dossiers are meant
    (
        "Tỉnh Sơn La công bố kết quả tháng 9/2024.\n\n"
        "Đơn vị | Hồ sơ nhận | Đã xong | Tỷ lệ đúng hạn (%) | Trực tuyến (%)\n"
        "Sở Xây dựng | 204 | 180 | 98,6 | 71\nHuyện Mường La | 118 | 99 | 97,4 | 65,3",
        [
            f"14 {ON_TIME} %98.6 @Sở Xây dựng",
            f"14 {ONLINE} %71 @Sở Xây dựng",
            f"14 {ON_TIME} %97.4 @Mường La",
            f"14 {ONLINE} %65.3 @Mường La",
        ],
    ),
    # a head that says no more than that it is a rate leans on the column left of it
    (
        "Kết quả một cửa quý II/2023 của tỉnh Hòa Bình\n\n"
        "STT | Địa phương | Tổng số hồ sơ | Giải quyết đúng hạn | Tỷ lệ (%)\n"
        "1 | Huyện Cao Phong | 812 | 801 | 98,7\n2 | Huyện Tân Lạc | 731 | 728 | 99,7",
        [f"17 {ON_TIME} %98.7 @Cao Phong", f"17 {ON_TIME} %99.7 @Tân Lạc"],
    ),
    (
        "Cải cách hành chính của tỉnh Yên Bái\n\nNăm | Hồ sơ | Giải quyết đúng hạn (%)\n"
        "2021 | 310 | 97,1\n2022 | 342 | 98,8",
        [f"15 {ON_TIME} %97.1", f"15 {ON_TIME} %98.8"],
    ),
    # tiers are parts, whether they are heads or labels
    (
        "Cải cách hành chính của tỉnh Yên Bái năm 2023\n\nChỉ tiêu | Cấp tỉnh | Cấp xã\n"
        "Tỷ lệ hồ sơ đúng hạn (%) | 99,8 | 99,5",
        [f"15 {ON_TIME} %99.8 [cấp tỉnh]", f"15 {ON_TIME} %99.5 [cấp xã]"],
    ),
    # a number and its percent in one cell; cells parted by tabs, whose words no phrase joins
    (
        "Kết quả hồ sơ năm 2024 tại huyện Mai Châu, tỉnh Hòa Bình\n\nXã | Đúng hạn | Trực tuyến\n"
        "Mai Hạ | 291 (97%) | 150 (50%)",
        [f"17 {ON_TIME} 291%97 @xã Mai Hạ", f"17 {ONLINE} 150%50 @xã Mai Hạ"],
    ),
    (
        "Tình hình xử lý hồ sơ tỉnh Hòa Bình năm 2024\n\n"
        "STT\tCơ quan\tTiếp nhận\tTrực tuyến\tTỉ lệ (%)\tĐã giải quyết\tĐúng hạn\tTỉ lệ (%)\n"
        "2\tUBND huyện Mai Châu\t412\t318\t77,2\t300\t297\t99",
        [f"17 {ONLINE} %77.2 @Mai Châu", f"17 {ON_TIME} %99 @Mai Châu"],
    ),
    # places as heads, months as labels
    (
        "Kết quả thủ tục hành chính năm 2024 tỉnh Hòa Bình\n\nTiêu chí | Mai Châu | Kim Bôi\n"
        "Tỷ lệ giải quyết đúng hạn | 99,5% | 98,2%",
        [f"17 {ON_TIME} %99.5 @Mai Châu", f"17 {ON_TIME} %98.2 @Kim Bôi"],
    ),
    # a list under what its figures are rates of
    (
        "Cải cách hành chính năm 2024 tỉnh Hòa Bình\n* Tỷ lệ hồ sơ đúng hạn:\n+ Sở Nội vụ: 99%\n"
        "+ Huyện Mai Châu: 98,7%\n* Giải ngân đầu tư công:\n+ Sở Nội vụ: 61%",
        [f"17 {ON_TIME} %99 @Sở Nội vụ", f"17 {ON_TIME} %98.7 @Mai Châu"],
    ),
    # tasks and taxes are on time too; early and timely ones apart are no rate; services on offer
    (
        "Theo dõi công việc, quý I/2024, tỉnh Hà Nam\n\n"
        "Sở | Nhiệm vụ được giao | Đúng hạn | Tỷ lệ (%)\nSở Y tế | 40 | 36 | 90",
        [],
    ),
    (
        "Thủ tục hành chính thuế của tỉnh Hà Nam năm 2023\n\n"
        "Huyện | Nộp thuế đúng hạn (%)\nLý Nhân | 91",
        [],
    ),
    (
        "Kết quả hồ sơ tháng 4/2024 của tỉnh Kiên Giang\n\n"
        "Đơn vị | Trước hạn | Đúng hạn | Tỷ lệ (%)\nHuyện An Biên | 99 | 210 | 99,7",
        [],
    ),
    (
        "Thủ tục hành chính của tỉnh Kiên Giang năm 2024\n\n"
        "Đơn vị | Tỷ lệ TTHC thực hiện trực tuyến (%)\nHuyện An Biên | 80",
        [],
    ),
    # the name in a row tells whose units they are, "Số xã" in a head names no place
    (
        "Sắp xếp xã ở tỉnh Hải Dương năm 2024\n\n"
        "Huyện | Số xã trước sắp xếp | Số xã sau sắp xếp | Giảm\nThanh Hà | 20 | 16 | 4",
        [f"30 {BEFORE} 20 @Thanh Hà", f"30 {AFTER} 16 @Thanh Hà"],
    ),
    (
        "Sắp xếp xã, phường ở tỉnh Hải Dương năm 2024\n\nĐịa phương | Trước | Sau\n"
        "Thanh Hà | 20 | 16",
        [f"30 {BEFORE} 20 @Thanh Hà", f"30 {AFTER} 16 @Thanh Hà"],
    ),
    (
        "Tỉnh Hải Dương sắp xếp 77 xã, phường\n\nChi tiết như sau:\n\nĐịa phương | Trước | Sau\n"
        "Thanh Hà | 20 | 16",
        [f"30 {BEFORE} 77", f"30 {BEFORE} 20 @Thanh Hà", f"30 {AFTER} 16 @Thanh Hà"],
    ),
    ("Giá lúa ở tỉnh Hải Dương năm 2024\n\nĐịa phương | Trước | Sau\nThanh Hà | 20 | 16", []),
    # communes under a head that says what they are; all there are beside some of them
    (
        "Bí thư chi bộ đồng thời là trưởng thôn năm 2021, huyện Bố Trạch, tỉnh Quảng Bình\n\n"
        "Xã | Số thôn | Bí thư kiêm trưởng thôn\nThanh Trạch | 9 | 8\nHải Phú | 7 | 7",
        [f"44 {CELL_HEAD} 8/9 @xã Thanh Trạch", f"44 {CELL_HEAD} 7/7 @xã Hải Phú"],
    ),
    (
        "Hồ sơ ở huyện Trà Ôn, tỉnh Vĩnh Long năm 2022\n\n"
        "Xã, thị trấn | Hồ sơ | Trả đúng hẹn | Tỷ lệ\n"
        "Tích Thiện | 612 | 601 | 98,2%\nThị trấn Trà Ôn | 120 | 119 | 99,2%",
        [f"86 {ON_TIME} %98.2 @Tích Thiện", f"86 {ON_TIME} %99.2 @thị trấn Trà Ôn"],
    ),
    # the head of the labels says that all is in percent, or each label does
    (
        "Cải cách hành chính quý III/2024 của tỉnh Đồng Nai\n\nHồ sơ qua một cửa tăng.\n\n"
        "Chỉ tiêu (%)\tQuý II/2024\tQuý III/2024\tMục tiêu năm 2024\n"
        "Hồ sơ nộp trực tuyến\t61,4\t66,2\t70\nThanh toán trực tuyến\t40,3\t44,7\t50",
        [
            f"75 {ONLINE} %61.4",
            f"75 {ONLINE} %66.2",
            f"75 {ONLINE} %70 target",
        ],
    ),
    (
        "Một cửa ở tỉnh Bến Tre\n\nNhững con số về hồ sơ:\n\n| Nội dung | Năm 2020 | Năm 2021 |\n"
        "| Đúng hạn, % | 94,2 | 96,4 |\n| Thủ tục bãi bỏ | 12 | 30 |",
        [
            f"83 {ON_TIME} %94.2",
            f"83 {ON_TIME} %96.4",
            "83 administrative_procedures_cut 12",
            "83 administrative_procedures_cut 30",
        ],
    ),
    # what is late is the rest of what is on time; who only hands a table over has no share in it
    (
        "Kết quả cải cách hành chính quý II/2024 của tỉnh An Giang\n\nTổng số hồ sơ: 114.200.\n\n"
        "Bảng sau do Văn phòng UBND tỉnh cung cấp.\n\n"
        "Đơn vị | Tiếp nhận | Đúng hạn | Quá hạn | Tỷ lệ đúng hạn (%)\n"
        "Huyện Châu Phú | 4.310 | 4.290 | 20 | 99,5",
        [f"89 {ON_TIME} %99.5 @Châu Phú"],
    ),
    # units are named again in the heads of what there was and is
    (
        "Sắp xếp đơn vị hành chính cấp xã ở tỉnh Thái Bình năm 2024\n\n"
        "Huyện\tSố đơn vị cấp xã trước\tSố đơn vị cấp xã sau\tGiảm\nĐông Hưng\t38\t33\t5\n"
        "Tổng cộng\t71\t58\t13",
        [
            f"34 {BEFORE} 38 @Đông Hưng",
            f"34 {AFTER} 33 @Đông Hưng",
            f"34 {BEFORE} 71",
            f"34 {AFTER} 58",
        ],
    ),
    (
        "UBND TỈNH THÁI BÌNH\nThái Bình, ngày 05/12/2024\n\nBÁO CÁO TỔNG HỢP\n"
        "Sắp xếp đơn vị hành chính cấp xã\n\nI. KẾT QUẢ\n\nTheo huyện\n\n"
        "Huyện\tSố đơn vị cấp xã trước\tSố đơn vị cấp xã sau\nĐông Hưng\t38\t33",
        [f"34 {BEFORE} 38 @Đông Hưng", f"34 {AFTER} 33 @Đông Hưng"],
    ),
    # the title completes what a head says was done; dated figures are of no undated whole
    (
        "Bí thư chi bộ kiêm trưởng thôn ở tỉnh Thái Bình\n\n"
        "Huyện\tSố thôn\tKiêm nhiệm 31/12/2021\tKiêm nhiệm 31/12/2022\nĐông Hưng\t204\t70\t96",
        [f"34 {CELL_HEAD} 70 @Đông Hưng", f"34 {CELL_HEAD} 96 @Đông Hưng"],
    ),
    (
        "Bí thư chi bộ kiêm trưởng thôn tại tỉnh Thái Bình\n\n"
        "Huyện | Số thôn | Đã kiêm nhiệm | Tỷ lệ (%)\nĐông Hưng | 204 | 96 | 47,1",
        [f"34 {CELL_HEAD} 96/204%47.1 @Đông Hưng"],
    ),
    (
        "Bí thư đảng ủy kiêm chủ tịch UBND xã ở tỉnh Thái Bình\n\n"
        "Huyện | Số xã | Kiêm nhiệm 31/12/2021\nĐông Hưng | 38 | 3",
        ["34 secretary_is_committee_chair_communes 3 @Đông Hưng"],
    ),
    (
        "Thi tuyển chức danh lãnh đạo ở tỉnh Bình Thuận\n\n"
        "Năm | Chức danh thi tuyển | Số người dự thi | Đã bổ nhiệm\n2021 | 6 | 15 | 5",
        ["60 leadership_posts_opened_to_exam 6", "60 leadership_posts_filled_by_exam 5"],
    ),
    ("Công tác cán bộ ở tỉnh Bình Thuận\n\nNăm | Nghỉ hưu | Bổ nhiệm\n2021 | 61 | 15", []),
    # what is printed above a page is no table
    ("Long An kết nạp đảng viên\n\nĐăng lúc: 08/10/2019 09:33 | Lượt xem: 412", []),
    # a field is a part of all
    (
        "Cắt giảm thủ tục hành chính ở tỉnh Bạc Liêu năm 2023\n\nLĩnh vực | Cắt giảm\n"
        "Đất đai | 4\nTổng số | 10",
        [
            "95 administrative_procedures_cut 4 [lĩnh vực đất đai]",
            "95 administrative_procedures_cut 10",
        ],
    ),
]


@pytest.mark.parametrize(("text", "figures"), TABLES)
def test_a_table_is_read_by_its_heads_title_and_text(text: str, figures: list[str]) -> None:
    assert placed(text) == figures


def test_the_last_sentence_above_a_table_says_whom_it_counts() -> None:
    text = (
        "Công tác kiểm tra năm 2023 của Đảng bộ tỉnh Hà Tĩnh\n\n"
        "Trong năm đã thi hành kỷ luật 3 tổ chức đảng. Với đảng viên, kết quả theo bảng sau:\n\n"
        "Hình thức | Năm 2022 | Năm 2023\nKhiển trách | 84 | 71\nTổng cộng | 96 | 88"
    )
    assert [(fact.metric, str(fact.value), str(fact.period.period_to)) for fact in told(text)] == [
        ("party_orgs_disciplined", "3", "2023-12-31"),
        ("party_members_disciplined", "84", "2022-12-31"),
        ("party_members_disciplined", "71", "2023-12-31"),
        ("party_members_disciplined", "96", "2022-12-31"),
        ("party_members_disciplined", "88", "2023-12-31"),
    ]


def test_a_column_that_adds_up_the_others_is_what_the_title_says_was_done() -> None:
    text = (
        "Tinh giản biên chế tỉnh Quảng Trị\n\nTỉnh tinh giản 456 người. Kết quả từng giai đoạn:\n\n"
        "Thời gian | Công chức | Viên chức | Cộng\n2018 | 41 | 163 | 204\n"
        "2019 - 2021 | 55 | 197 | 252"
    )
    assert [(str(fact.value), str(fact.period.period_from)) for fact in told(text)[1:]] == [
        ("204", "2018-01-01"),
        ("252", "2019-01-01"),
    ]


def test_months_are_of_the_year_of_the_report_and_percent_is_told_above() -> None:
    text = (
        "Cải cách hành chính quý III/2024 tỉnh Lào Cai\n\n"
        "Toàn tỉnh nhận 98.000 hồ sơ. Kết quả từng tháng (đơn vị tính: %):\n\n"
        "Chỉ tiêu | Tháng 7 | Tháng 8\nTrực tuyến | 52,6 | 61,1\nĐúng hạn | 91,7 | 94,0"
    )
    rates = [fact for fact in told(text) if fact.percent_stated is not None]
    assert [(one.metric, str(one.percent_stated), str(one.period.period_to)) for one in rates] == [
        (ONLINE, "52.6", "2024-07-31"),
        (ONLINE, "61.1", "2024-08-31"),
        (ON_TIME, "91.7", "2024-07-31"),
        (ON_TIME, "94.0", "2024-08-31"),
    ]


def test_columns_of_those_who_acted_are_parts_by_them() -> None:
    text = (
        "Sơ kết 6 tháng đầu năm 2023 của Đảng bộ tỉnh Bắc Giang\n\n"
        "Nội dung\tCấp ủy\tỦy ban kiểm tra\nTổ chức đảng được kiểm tra\t97\t36"
    )
    assert [(str(fact.value), fact.breakdown) for fact in told(text)] == [
        ("97", "cấp ủy"),
        ("36", "ủy ban kiểm tra"),
    ]


def test_a_target_is_the_base_of_the_whole_beside_a_part_of_it() -> None:
    text = (
        "Kết nạp đảng viên tỉnh Thái Bình\n\nNăm | Chỉ tiêu | Kết nạp | Trong đó: nữ\n"
        "2021 | 1.400 | 1.320 | 610"
    )
    whole, _ = told(text)
    assert (str(whole.value), whole.base) == ("1320", 1400)


def test_a_row_of_a_day_tells_what_there_was_on_it() -> None:
    text = (
        "Số liệu của Đảng bộ tỉnh Bình Phước\n\nThời điểm | Số chi bộ | Số đảng viên\n"
        "31/12/2020 | 610 | 9.115\n31/2/2021 | 600 | 9.300"
    )
    assert [(fact.metric, str(fact.value), str(fact.period.period_to)) for fact in told(text)] == [
        ("party_cells", "610", "2020-12-31"),
        ("party_members_total", "9115", "2020-12-31"),
    ]


def test_columns_of_days_tell_what_there_was_on_them() -> None:
    text = (
        "Số liệu của Đảng bộ tỉnh Lạng Sơn\n\nChỉ số\t31/12/2021\t31/12/2022\n"
        "Chi bộ trực thuộc\t3.110\t3.084\nĐảng viên\t61.900\t62.740"
    )
    assert [(fact.metric, str(fact.value)) for fact in told(text)] == [
        ("party_cells", "3110"),
        ("party_cells", "3084"),
        ("party_members_total", "61900"),
        ("party_members_total", "62740"),
    ]


def test_a_month_in_a_row_is_of_the_year_of_the_title() -> None:
    text = (
        "Tỷ lệ hồ sơ trực tuyến các tháng năm 2024 của tỉnh Hòa Bình\n\nTháng | Tỷ lệ\n"
        "Tháng 2 | 64%\nTháng 3 | 70,5%"
    )
    assert [str(fact.period.period_to) for fact in told(text)] == ["2024-02-29", "2024-03-31"]


def test_a_bare_number_under_months_or_quarters_is_one_of_them() -> None:
    text = (
        "Hồ sơ một cửa của tỉnh Hòa Bình năm 2024\n\n{} | Tiếp nhận | Đúng hạn (%)\n{} | 410 | 97"
    )
    ends = {
        (head, label): [str(fact.period.period_to) for fact in told(text.format(head, label))]
        for head, label in (("Tháng", "2"), ("Quý", "II"), ("Tháng", "13"), ("TT", "2"))
    }
    assert ends == {
        ("Tháng", "2"): ["2024-02-29"],
        ("Quý", "II"): ["2024-06-30"],
        ("Tháng", "13"): [],
        ("TT", "2"): [],
    }
    assert told(text.format("Tháng", "2").replace(" năm 2024", "")) == []  # of which year?


COMMUNES: list[tuple[str, list[str]]] = [
    (
        "Năm 2021, Đảng bộ huyện Đồng Văn (Hà Giang) kết nạp 85 đảng viên. Xã Lũng Cú 14, "
        "Sà Phìn 11, Phố Cáo 9, còn thị trấn Đồng Văn 21.",
        ["85 @Đồng Văn", "14 @xã Lũng Cú", "11 @xã Sà Phìn", "9 @xã Phố Cáo",
         "21 @thị trấn Đồng Văn"],
    ),
    (
        "Năm 2021, huyện Đồng Văn (Hà Giang) kết nạp 85 đảng viên. Xã Lũng Cú 14, Công an 11.",
        ["85 @Đồng Văn", "14 @xã Lũng Cú"],
    ),
]  # fmt: skip


@pytest.mark.parametrize(("text", "figures"), COMMUNES)
def test_a_row_of_communes_says_once_what_they_are(text: str, figures: list[str]) -> None:
    admitted = [one.split(" ", 2)[2] for one in placed(text)]
    assert admitted[: len(figures)] == figures


def test_a_head_may_end_with_a_year_or_an_abbreviation() -> None:
    text = (
        "Kế hoạch của Tỉnh ủy Lào Cai\n\nToàn tỉnh kết nạp từ 1.250 đảng viên, giao như sau:\n\n"
        "STT\tĐơn vị\tThực hiện 2021\tChỉ tiêu 2022\n1\tBát Xát\t171\t185\n2\tBảo Yên\t142\t160"
    )
    assert placed(text)[1:] == [
        "10 party_members_admitted 171 @Bát Xát",
        "10 party_members_admitted 185 target @Bát Xát",
        "10 party_members_admitted 142 @Bảo Yên",
        "10 party_members_admitted 160 target @Bảo Yên",
    ]
    text = (
        "Tỉnh ủy Lào Cai báo cáo năm 2022\n\nChủ thể | Kiểm tra TCĐ | Kiểm tra ĐV | Giám sát ĐV\n"
        "Huyện ủy, Ban Thường vụ | 6 | 8 | 5\nChi bộ | - | 118 | 97\nTổng | 54 | 177 | 156"
    )
    assert [one.split(" ", 1)[1] for one in placed(text)] == [
        "party_orgs_inspected 6",
        "party_members_inspected 8",
        "party_members_supervised 5",
        "party_members_inspected 118 [chi bộ]",
        "party_members_supervised 97 [chi bộ]",
        "party_orgs_inspected 54",
        "party_members_inspected 177",
        "party_members_supervised 156",
    ]


def test_a_row_under_years_needs_no_label() -> None:
    years = "2019 | 2020 | 2021\n310 | 277 | 402"
    head = "Tỉnh ủy Lào Cai báo cáo năm 2022\n\n"
    cut = told(f"{head}Tinh giản biên chế qua các năm như sau (người):\n\n{years}")
    assert [(str(one.value), str(one.period.period_to)) for one in cut] == [
        ("310", "2019-12-31"),
        ("277", "2020-12-31"),
        ("402", "2021-12-31"),
    ]
    assert placed(f"{head}Thu ngân sách qua các năm (tỷ đồng):\n\n{years}") == []


def test_a_title_says_what_became_of_those_whom_a_head_names() -> None:
    head = "Tỉnh ủy Lào Cai báo cáo năm 2022\n\n"
    text = (
        f"{head}Về kỷ luật trong toàn Đảng bộ:\n\nHình thức | Tổ chức đảng | Đảng viên\n"
        "Cảnh cáo | 2 | 31\nCộng | 8 | 143"
    )
    assert placed(text)[2:] == ["10 party_orgs_disciplined 8", "10 party_members_disciplined 143"]
    text = (
        f"{head}Kết nạp đảng viên\n\nĐơn vị | Chi bộ | Đảng viên | Hộ dân\n"
        "Huyện Bát Xát | 112 | 230 | 4512"
    )
    assert placed(text) == ["10 party_members_admitted 230 @Bát Xát"]


@pytest.mark.parametrize("cell_break", ["\t", " | "])
def test_the_number_of_a_row_is_no_extent_of_a_model(cell_break: str) -> None:
    text = (
        "Một số chỉ tiêu năm 2021 của huyện Tây Sơn, tỉnh Bình Định\n\nTT\tNội dung\tĐVT\tKết quả\n"
        "14\tXã có bí thư đồng thời là chủ tịch UBND\txã\t9\n"
    )
    models = [
        fact for fact in extraction(text.replace("\t", cell_break)).facts
        if isinstance(fact, ReformModel)
    ]  # fmt: skip
    assert models
    assert {fact.value for fact in models} <= {None, Decimal(9)}
