"""Whose a figure is, and of what time, in rows of places and in reports of lower committees.

Written for this project; each expectation is `metric value area from..to`, read off by hand.
"""

import pytest

from tests.golden.figures import in_short, told


def owned(text: str) -> list[str]:
    """Each coded figure of `text` with its metric, place and period."""
    return [
        " | ".join(
            (
                in_short(fact),
                fact.scope.area or fact.scope.province or "",
                fact.breakdown or "",
                f"{fact.period.period_from}..{fact.period.period_to}",
            )
        )
        for fact in told(text)
    ]


UNKNOWN = "None..None"
TERM = "2015-01-01..2020-12-31"
CASES: dict[str, tuple[str, list[str]]] = {
    "a resolution of a district's congress is about the district": (
        "NGHỊ QUYẾT\nĐại hội đại biểu Đảng bộ huyện Bắc Hà lần thứ XXII\n\nNhiệm kỳ 2015 - 2020, "
        "Đảng bộ đã kết nạp 1.128 đảng viên.",
        [f"party_members_admitted 1128 | Bắc Hà |  | {TERM}"],
    ),
    "members who have something in common are not all who came": (
        "Năm 2023, tỉnh Nghệ An kết nạp 35 đảng viên là người có đạo và kỷ luật 15 đảng viên.\n"
        "Năm 2022, toàn tỉnh kết nạp 1.950 đảng viên là con số cao nhất; cũng năm 2022, kết nạp 210"
        " đảng viên trong doanh nghiệp tư nhân.",
        [
            "party_members_admitted 35 | 40 | người có đạo | 2023-01-01..2023-12-31",
            "party_members_disciplined 15 | 40 |  | 2023-01-01..2023-12-31",
            "party_members_admitted 1950 | 40 |  | 2022-01-01..2022-12-31",
            "party_members_admitted 210 | 40 | trong doanh nghiệp tư nhân | 2022-01-01..2022-12-31",
        ],
    ),
    "members of some cells, and numbers of no year, count no total": (
        "Tỉnh Bình Dương có 43 tổ chức đảng trong doanh nghiệp tư nhân và 98 chi bộ trực thuộc "
        "với 1.760 đảng viên. Hằng năm, toàn tỉnh kết nạp hơn 1.500 đảng viên. Tỉnh bãi bỏ Dụ số "
        "13 ban hành trước đây. Tỷ lệ dịch vụ công trực tuyến toàn trình đạt 80%.",
        [],
    ),
    "the one committee of a town that goes without its name": (
        "Xây dựng Đảng ở Bình Thuận\nBan Thường vụ Thị ủy đã kiểm tra 4 tổ chức đảng. Các huyện ủy "
        "đã chỉ đạo; toàn tỉnh kiểm tra 300 tổ chức đảng.",
        [
            f"party_orgs_inspected 4 | 60 | ban thường vụ cấp huyện | {UNKNOWN}",
            f"party_orgs_inspected 300 | 60 |  | {UNKNOWN}",
        ],
    ),
    "inspections of one thing are no rivals of all": (
        "Tỉnh Nghệ An: UBKT các cấp kiểm tra 73 tổ chức đảng trong thực hiện nhiệm vụ kiểm tra, "
        "giám sát; kiểm tra 22 tổ chức đảng về thu, nộp đảng phí. Kiểm tra việc thi hành kỷ luật "
        "đảng đối với 8 tổ chức đảng. Cấp ủy các cấp kiểm tra 154 tổ chức đảng về kinh tế.",
        [
            "party_orgs_inspected 73 | 40 | nhiệm vụ kiểm tra, giám sát (ủy ban kiểm tra các cấp)"
            f" | {UNKNOWN}",
            f"party_orgs_inspected 22 | 40 | tài chính đảng (ủy ban kiểm tra các cấp) | {UNKNOWN}",
            f"party_orgs_inspected 8 | 40 | thi hành kỷ luật (ủy ban kiểm tra các cấp) | {UNKNOWN}",
            f"party_orgs_inspected 154 | 40 |  | {UNKNOWN}",
        ],
    ),
    "bodies kind by kind": (
        "Tỉnh Nghệ An giảm 46 phòng, ban; giảm 85 đơn vị sự nghiệp. Toàn tỉnh giảm 140 đầu mối. "
        "Riêng năm qua giảm 75 trường.",
        [
            f"bodies_cut 46 | 40 | phòng, ban | {UNKNOWN}",
            f"bodies_cut 85 | 40 | đơn vị sự nghiệp | {UNKNOWN}",
            f"bodies_cut 140 | 40 |  | {UNKNOWN}",
            f"bodies_cut 75 | 40 |  | {UNKNOWN}",
        ],
    ),
    "badges of the dead are counted apart": (
        "Tỉnh Nghệ An có 5.151 đảng viên được trao tặng Huy hiệu Đảng và 38 trường hợp được truy "
        "tặng Huy hiệu Đảng. Đợt khác, tỉnh trao tặng, truy tặng Huy hiệu Đảng cho 3.200 người.",
        [
            f"party_badges_awarded 5151 | 40 |  | {UNKNOWN}",
            f"party_badges_awarded 38 | 40 | truy tặng | {UNKNOWN}",
            f"party_badges_awarded 3200 | 40 |  | {UNKNOWN}",
        ],
    ),
    "a city in the report of its district": (
        "Hà Đông: Trao Huy hiệu Đảng\nThành ủy Hà Nội tặng Huy hiệu Đảng cho 440 đảng viên quận Hà "
        "Đông.\nToàn thành phố có 8.700 đảng viên được nhận Huy hiệu Đảng.",
        [
            f"party_badges_awarded 440 | Hà Đông |  | {UNKNOWN}",
            f"party_badges_awarded 8700 | 01 |  | {UNKNOWN}",
        ],
    ),
    "members whose case the text has told are no total": (
        "Tỉnh Nghệ An kỷ luật 120 đảng viên trong năm 2018. Các tổ chức đảng thi hành kỷ luật 4 "
        "đảng viên nêu trên.",
        ["party_members_disciplined 120 | 40 |  | 2018-01-01..2018-12-31"],
    ),
    "a span of years in a report on one": (
        "Nghệ An: Công tác kiểm tra năm 2019\nTỉnh kỷ luật 853 đảng viên trong 5 năm.",
        ["party_members_disciplined 853 | 40 |  | 2015-01-01..2019-12-31"],
    ),
    "one merger among many": (
        "Thành phố Đà Nẵng nhập 2 phường Hải Châu 1 và Hải Châu 2 thành phường Hải Châu. Sau sắp "
        "xếp, thành phố có 47 xã, phường.",
        [f"administrative_units_after 47 | 48 |  | {UNKNOWN}"],
    ),
    "what came of a merger of provinces": (
        "Hợp nhất ba tỉnh Hà Nam, Nam Định và Ninh Bình, tỉnh Ninh Bình mới có 129 đơn vị hành "
        "chính cấp xã.",
        [f"administrative_units_after 129 | 37 |  | {UNKNOWN}"],
    ),
    "the same small number elsewhere": (
        "Xây dựng Đảng ở Hà Tĩnh\nTrong nhiệm kỳ này, toàn tỉnh kết nạp 6 đảng viên. Năm 2023, Chi "
        "bộ 5 kết nạp 6 đảng viên.",
        [
            f"party_members_admitted 6 | 42 |  | {UNKNOWN}",
            "party_members_admitted 6 | Chi bộ 5 |  | 2023-01-01..2023-12-31",
        ],
    ),
    "schools and firms in a row": (
        "Tỉnh Nghệ An: các nơi kết nạp nhiều đảng viên nhất là: Trường Cao đẳng Sư phạm (14 đảng "
        "viên), Công ty CP May Hoàng Lan (11 đảng viên), Bệnh viện Mắt tỉnh (7 đảng viên).",
        [
            f"party_members_admitted 14 | Trường Cao đẳng Sư phạm |  | {UNKNOWN}",
            f"party_members_admitted 11 | Công ty CP May Hoàng Lan |  | {UNKNOWN}",
            f"party_members_admitted 7 | Bệnh viện Mắt tỉnh |  | {UNKNOWN}",
        ],
    ),
    "districts without their word": (
        "Tỉnh Nghệ An thi hành kỷ luật 120 đảng viên; nhiều nhất là huyện Diễn Châu (20 đảng "
        "viên), Yên Thành (15 đảng viên), Đô Lương (10 đảng viên).",
        [
            f"party_members_disciplined 120 | 40 |  | {UNKNOWN}",
            f"party_members_disciplined 20 | Diễn Châu |  | {UNKNOWN}",
            f"party_members_disciplined 15 | Yên Thành |  | {UNKNOWN}",
            f"party_members_disciplined 10 | Đô Lương |  | {UNKNOWN}",
        ],
    ),
    "shares before what they are of": (
        "Hà Nam (99,8%), Nam Định (99,1%) và Thái Bình (98,7%) có tỷ lệ hồ sơ đúng hạn cao nhất. "
        "Ba tỉnh có tỷ lệ hồ sơ trực tuyến thấp nhất lần lượt gồm: Bạc Liêu (7,4%), Sơn La (8,3%).",
        [
            f"dossiers_on_time_share %99.8 | 35 |  | {UNKNOWN}",
            f"dossiers_on_time_share %99.1 | 36 |  | {UNKNOWN}",
            f"dossiers_on_time_share %98.7 | 34 |  | {UNKNOWN}",
            f"online_dossiers_share %7.4 | 95 |  | {UNKNOWN}",
            f"online_dossiers_share %8.3 | 14 |  | {UNKNOWN}",
        ],
    ),
    "shares of something else": (
        "Tỷ lệ hộ nghèo của Hà Nam (2,1%), Nam Định (1,9%) giảm; hồ sơ được xử lý nhanh hơn.",
        [],
    ),
    "a congress looks back": (
        "Đại hội đại biểu Đảng bộ huyện Mường La lần thứ XXI, nhiệm kỳ 2020 - 2025 khai mạc sáng "
        "20/8. Đảng bộ huyện có 5.200 đảng viên. Nhiệm kỳ qua, toàn Đảng bộ kết nạp 980 đảng viên.",
        [
            f"party_members_total 5200 | Mường La |  | {UNKNOWN}",
            f"party_members_admitted 980 | Mường La |  | {TERM}",
        ],
    ),
    "the term that a resolution is for": (
        "Thực hiện nghị quyết đại hội Đảng bộ tỉnh Sơn La nhiệm kỳ 2015 - 2020, nhiệm kỳ qua toàn "
        "tỉnh kết nạp 9.800 đảng viên.",
        [f"party_members_admitted 9800 | 14 |  | {TERM}"],
    ),
    "a city in a province": (
        "Thành ủy Đồng Hới sơ kết\n\nThành ủy Đồng Hới họp. UBKT Thành ủy kiểm tra 4 tổ chức đảng.",
        [f"party_orgs_inspected 4 | Đồng Hới | ủy ban kiểm tra cấp huyện | {UNKNOWN}"],
    ),
    "what a ward has": (
        "Đảng ủy phường Hạc Thành (Thanh Hóa) họp. Toàn phường có 96 chi, đảng bộ cơ sở với 10.512 "
        "đảng viên.",
        [
            f"grassroots_party_orgs 96 | phường Hạc Thành |  | {UNKNOWN}",
            f"party_members_total 10512 | phường Hạc Thành |  | {UNKNOWN}",
        ],
    ),
    "a cell and what it has": (
        "Chi bộ Trường THPT Tô Hiệu có 45 đảng viên. Đảng bộ mời 12 đảng viên dự họp.",
        [f"party_members_total 45 | Chi bộ Trường THPT Tô Hiệu |  | {UNKNOWN}"],
    ),
    "as many figures as places in a row are theirs in turn, with or without a word for it": (
        "Bình Phước phát triển đảng\nNăm 2023, Chơn Thành, Hớn Quản lần lượt kết nạp 77 và 69 đảng "
        "viên. Hai huyện Đồng Phú và Bù Đăng kết nạp 112 và 98 đảng viên. Lộc Ninh, Bù Đốp và Bù "
        "Gia Mập kết nạp được tương ứng 61, 52, 43 đảng viên. Các xã Tân Lợi, Tân Hưng kết nạp 5 "
        "và 6 đảng viên.",
        [
            "party_members_admitted 77 | Chơn Thành |  | 2023-01-01..2023-12-31",
            "party_members_admitted 69 | Hớn Quản |  | 2023-01-01..2023-12-31",
            "party_members_admitted 112 | Đồng Phú |  | 2023-01-01..2023-12-31",
            "party_members_admitted 98 | Bù Đăng |  | 2023-01-01..2023-12-31",
            "party_members_admitted 61 | Lộc Ninh |  | 2023-01-01..2023-12-31",
            "party_members_admitted 52 | Bù Đốp |  | 2023-01-01..2023-12-31",
            "party_members_admitted 43 | Bù Gia Mập |  | 2023-01-01..2023-12-31",
            "party_members_admitted 5 | xã Tân Lợi |  | 2023-01-01..2023-12-31",
            "party_members_admitted 6 | xã Tân Hưng |  | 2023-01-01..2023-12-31",
        ],
    ),
    "one figure of several places is the figure of none of them, nor of their province": (
        "Thái Bình phát triển đảng\nNăm 2023, Kiến Xương và Quỳnh Phụ kết nạp 214 đảng viên, trong "
        "khi Vũ Thư và Tiền Hải kết nạp 187 đảng viên; Đông Hưng chỉ kết nạp 31. Sở Nội vụ và Sở "
        "Xây dựng giảm 6 phòng. So với Vũ Thư và Tiền Hải, toàn tỉnh kết nạp 1.431 đảng viên.",
        [
            "party_members_admitted 214 | Kiến Xương và Quỳnh Phụ |  | 2023-01-01..2023-12-31",
            "party_members_admitted 187 | Vũ Thư và Tiền Hải |  | 2023-01-01..2023-12-31",
            "party_members_admitted 31 | Đông Hưng |  | 2023-01-01..2023-12-31",
            "bodies_cut 6 | Sở Nội vụ và Sở Xây dựng |  | 2023-01-01..2023-12-31",
            "party_members_admitted 1431 | 34 |  | 2023-01-01..2023-12-31",
        ],
    ),
    "provinces in a row": (
        "Kinh nghiệm của các tỉnh\nNăm 2023, Hà Giang và Cao Bằng kết nạp 5.212 đảng viên. Đồng "
        "Tháp, Long An và Tiền Giang tinh giản 1.214, 987 và 1.187 biên chế.",
        [
            "party_members_admitted 5212 | Hà Giang và Cao Bằng |  | 2023-01-01..2023-12-31",
            "staff_positions_cut 1214 | 87 |  | 2023-01-01..2023-12-31",
            "staff_positions_cut 987 | 80 |  | 2023-01-01..2023-12-31",
            "staff_positions_cut 1187 | 82 |  | 2023-01-01..2023-12-31",
        ],
    ),
    "a section has the province at its head, and the whole of it comes back after a district": (
        "Hai tỉnh, hai cách làm\n\nGia Lai: về làng\n\nNăm 2016, Đảng bộ tỉnh Gia Lai kết nạp 1.608"
        " đảng viên; riêng Ia Grai 96. Tỉnh kỷ luật 71 đảng viên.\n\nKon Tum: ra biên giới\n\nNăm "
        "2016, kết nạp 1.022 đảng viên. Huyện Đắk Hà kết nạp 47 đảng viên. Tỉnh kỷ luật 88 đảng "
        "viên.",
        [
            "party_members_admitted 1608 | 64 |  | 2016-01-01..2016-12-31",
            "party_members_admitted 96 | Ia Grai |  | 2016-01-01..2016-12-31",
            "party_members_disciplined 71 | 64 |  | 2016-01-01..2016-12-31",
            "party_members_admitted 1022 | 62 |  | 2016-01-01..2016-12-31",
            "party_members_admitted 47 | Đắk Hà |  | 2016-01-01..2016-12-31",
            "party_members_disciplined 88 | 62 |  | 2016-01-01..2016-12-31",
        ],
    ),
    "the last of several provinces or districts in turn go on with what was counted": (
        "Ba tỉnh Tây Nguyên\nNăm 2016, Gia Lai kết nạp 1.150 đảng viên, Kon Tum và Đắk Nông lần "
        "lượt là 620 và 485.",
        [
            "party_members_admitted 1150 | 64 |  | 2016-01-01..2016-12-31",
            "party_members_admitted 620 | 62 |  | 2016-01-01..2016-12-31",
            "party_members_admitted 485 | 67 |  | 2016-01-01..2016-12-31",
        ],
    ),
    "forms of discipline are parts of the number told again, else of the last that is enough": (
        "Tin Vĩnh Phúc\nNăm 2008, toàn tỉnh kỷ luật 287 đảng viên và 5 tổ chức đảng; 6 tháng đầu "
        "năm 2009 là 122 đảng viên. Trong 122 trường hợp có 78 khiển trách.\n\nNăm 2010, tỉnh kỷ "
        "luật 210 đảng viên và 6 tổ chức đảng, gồm: khiển trách 150, cảnh cáo 40, khai trừ 20.",
        [
            "party_members_disciplined 287 | 26 |  | 2008-01-01..2008-12-31",
            "party_orgs_disciplined 5 | 26 |  | 2008-01-01..2008-12-31",
            "party_members_disciplined 122 | 26 |  | 2009-01-01..2009-06-30",
            "party_members_disciplined 78 | 26 | khiển trách | 2009-01-01..2009-06-30",
            "party_members_disciplined 210 | 26 |  | 2010-01-01..2010-12-31",
            "party_orgs_disciplined 6 | 26 |  | 2010-01-01..2010-12-31",
            "party_members_disciplined 150 | 26 | khiển trách | 2010-01-01..2010-12-31",
            "party_members_disciplined 40 | 26 | cảnh cáo | 2010-01-01..2010-12-31",
            "party_members_disciplined 20 | 26 | khai trừ | 2010-01-01..2010-12-31",
        ],
    ),
    "a pair goes on counting the units of the pair before, and what is to remain tells what was": (
        "Hải Dương sắp xếp xã\nNăm 2019, huyện Ninh Giang từ 28 còn 20 xã. Kế đến là Thanh Hà (từ "
        "25 còn 20), Tứ Kỳ (từ 27 còn 23). Toàn tỉnh có 264 xã, dự kiến hết năm 2020 còn 235.",
        [
            "administrative_units_before 28 | Ninh Giang |  | 2019-01-01..2019-12-31",
            "administrative_units_after 20 | Ninh Giang |  | 2019-01-01..2019-12-31",
            "administrative_units_before 25 | Thanh Hà |  | 2019-01-01..2019-12-31",
            "administrative_units_after 20 | Thanh Hà |  | 2019-01-01..2019-12-31",
            "administrative_units_before 27 | Tứ Kỳ |  | 2019-01-01..2019-12-31",
            "administrative_units_after 23 | Tứ Kỳ |  | 2019-01-01..2019-12-31",
            "administrative_units_before 264 | 30 |  | 2019-01-01..2019-12-31",
        ],
    ),
    "units that a model named before has reached are counted as those that have it": (
        "Tin Kon Tum\nTỉnh đẩy mạnh việc bí thư chi bộ kiêm trưởng thôn, đến nay có 402/874 thôn "
        "(46%). Trung tâm Phục vụ hành chính công đã đi vào hoạt động ở 98/102 xã, phường. Tỉnh "
        "nêu rõ nhiệm vụ của bí thư chi bộ; đến nay có 310 thôn đạt chuẩn.",
        [
            "cell_secretary_is_village_head 402/874%46 | 62 |  | None..None",
            "public_service_centres 98/102 | 62 |  | None..None",
        ],
    ),
    "what a year had is what was done in it, where nobody is named who might have it": (
        "Tin Hà Nam\nNăm 2022, các cấp ủy kỷ luật 12 tổ chức đảng và 195 đảng viên. Năm 2023, có "
        "14 tổ chức và 210 đảng viên.\n\nNăm 2022, tỉnh kết nạp 1.950 đảng viên. Năm 2023 có 2.100 "
        "đảng viên. Năm 2023, Đảng bộ tỉnh có 52.100 đảng viên.",
        [
            "party_orgs_disciplined 12 | 35 |  | 2022-01-01..2022-12-31",
            "party_members_disciplined 195 | 35 |  | 2022-01-01..2022-12-31",
            "party_orgs_disciplined 14 | 35 |  | 2023-01-01..2023-12-31",
            "party_members_disciplined 210 | 35 |  | 2023-01-01..2023-12-31",
            "party_members_admitted 1950 | 35 |  | 2022-01-01..2022-12-31",
            "party_members_admitted 2100 | 35 |  | 2023-01-01..2023-12-31",
            "party_members_total 52100 | 35 |  | 2023-01-01..2023-12-31",
        ],
    ),
}


@pytest.mark.parametrize("case", CASES)
def test_a_figure_belongs_to_whom_the_row_or_the_report_is_about(case: str) -> None:
    text, expected = CASES[case]
    assert owned(text) == expected
