"""News on provincial government in wordings that an office and a newspaper also use.

Each text is our own; the figures are read off it by hand, in the order of the text, each with its
province where it is another than the text's.
"""

from datetime import date

import pytest

from tests.golden.figures import extraction, placed, told

TEXTS: list[tuple[str, list[str]]] = [
    (
        "Tin của Bộ Nội vụ\nTheo số liệu mới, tỷ lệ hồ sơ trực tuyến toàn trình so với tổng số hồ "
        "sơ hành chính của cả nước đạt 44,2%.",
        ["-- online_dossiers_share %44.2 @cả nước"],
    ),
    # ways to merge that are weighed are no merger
    (
        "Tỉnh Bến Tre năm 2024\nGộp 3 hay 2 phường? Nếu nhập 3 phường thì áp lực sẽ lớn; theo "
        "phương án nhập 2 phường, dân ít phải đổi giấy tờ. Toàn tỉnh sáp nhập 19 phường.",
        ["83 administrative_units_before 19"],
    ),
    # the number that says a share again may be all that names the dossiers
    (
        "Tỉnh Bến Tre năm 2024\nToàn tỉnh đạt 83,4%, tương đương 61.240 hồ sơ nộp trực tuyến.",
        ["83 online_dossiers_share 61240%83.4"],
    ),
    (
        "Tỉnh Bến Tre năm 2024\nTỷ lệ hồ sơ trực tuyến cấp xã đạt 83,4%, tức là 1.240 hồ sơ.",
        ["83 online_dossiers_share 1240%83.4 [cấp xã]"],
    ),
    ("Tỉnh Bến Tre năm 2024\nGiải ngân đạt 83,4%, tương đương 1.240 tỷ đồng.", []),
    # rows of places with their shares behind a figure or sentence
    (
        "Năm 2023, tỉnh Long An xử lý trực tuyến toàn trình 71,5% trên tổng số 92.000 hồ sơ. Bến "
        "Tre (64,2%), Trà Vinh (60,1%) và Vĩnh Long (58,9%) là những nơi xếp sau.",
        [
            "80 online_dossiers_share /92000%71.5",
            "83 online_dossiers_share %64.2",
            "84 online_dossiers_share %60.1",
            "86 online_dossiers_share %58.9",
        ],
    ),
    (
        "Năm 2023, Long An dẫn đầu về tỷ lệ hồ sơ trực tuyến (71,5%), xếp sau là Bến Tre (64,2%) "
        "và Trà Vinh (60,1%).",
        [
            "80 online_dossiers_share %71.5",
            "83 online_dossiers_share %64.2",
            "84 online_dossiers_share %60.1",
        ],
    ),
    # this rate is that of whom the sentence before was on
    (
        "Tỉnh Long An dẫn đầu năm 2023.\nTỷ lệ hồ sơ trực tuyến của cả nước còn thấp. Cuối năm, "
        "tỷ lệ này mới đạt 41,3%.",
        ["-- online_dossiers_share %41.3 @cả nước"],
    ),
    (
        "Tỉnh Nghệ An năm 2023\nTỷ lệ hồ sơ giải quyết đúng hạn của huyện Tân Kỳ vẫn tăng. Tỷ lệ "
        "này đạt 97,2%.",
        ["40 dossiers_on_time_share %97.2 @Tân Kỳ"],
    ),
    # levels of online services are no counts
    (
        "Huyện Tiên Yên quý III/2021: hồ sơ nộp trực tuyến ở mức độ 3,4 đạt 34,2%.",
        ["22 online_dossiers_share %34.2 @Tiên Yên"],
    ),
    # what is made simpler is cut, unless what is cut is told beside it
    (
        "Tỉnh Bến Tre năm 2023\nTỉnh bãi bỏ 41 thủ tục hành chính, đơn giản hóa 236 thủ tục.",
        ["83 administrative_procedures_cut 41"],
    ),
    (
        "Tỉnh Bến Tre năm 2023\nTỉnh đã cắt giảm, đơn giản hóa 236 thủ tục hành chính.",
        ["83 administrative_procedures_cut 236"],
    ),
    # what is merged or changed is not whom the figure behind is about
    (
        "Tỉnh Quảng Nam nhập huyện Nông Sơn vào huyện Quế Sơn và sắp xếp 12 đơn vị cấp xã.",
        ["49 administrative_units_before 12"],
    ),
    (
        "Nghị quyết về sắp xếp đơn vị hành chính của tỉnh Lai Châu\nHuyện Tam Đường sau khi điều "
        "chỉnh địa giới xã Sùng Phài, xã Nùng Nàng, có 12 đơn vị hành chính cấp xã.",
        ["12 administrative_units_after 12 @Tam Đường"],
    ),
    (
        "Huyện Kim Sơn sau khi sắp xếp có 21 xã, huyện Nho Quan có 20 xã.",
        [
            "37 administrative_units_after 21 @Kim Sơn",
            "37 administrative_units_after 20 @Nho Quan",
        ],
    ),
    (
        "Đảng bộ tỉnh Quảng Ninh kết nạp 300 đảng viên (trong đó Hạ Long 120, Uông Bí 80) và kỷ "
        "luật 12 đảng viên.",
        [
            "22 party_members_admitted 300",
            "22 party_members_admitted 120 @Hạ Long",
            "22 party_members_admitted 80 @Uông Bí",
            "22 party_members_disciplined 12",
        ],
    ),
    (
        "Tỉnh Quảng Ninh năm 2022 giảm 300 biên chế. Trong đó, cấp tỉnh 120, cấp huyện 180.",
        [
            "22 staff_positions_cut 300",
            "22 staff_positions_cut 120 [cấp tỉnh]",
            "22 staff_positions_cut 180 [cấp huyện]",
        ],
    ),
    # from the day of a resolution on mergers, and more than the whole is none of its parts
    (
        "Từ ngày nghị quyết có hiệu lực, tỉnh Yên Bái còn 9 đơn vị hành chính cấp huyện, gồm 1 "
        "thành phố và 8 huyện; 150 đơn vị hành chính cấp xã, gồm 10 thị trấn, 7 phường và 133 xã.",
        [
            "15 administrative_units_after 9 [cấp huyện]",
            "15 administrative_units_after 150",
            "15 administrative_units_after 1 [thành phố]",
            "15 administrative_units_after 8 [huyện]",
            "15 administrative_units_after 10 [thị trấn]",
            "15 administrative_units_after 7 [phường]",
            "15 administrative_units_after 133 [xã]",
        ],
    ),
    # complaints are no denunciations, however both are counted
    (
        "Năm 2020, tỉnh Tuyên Quang đã giải quyết xong 27/34 vụ việc khiếu nại, 45/61 vụ việc tố "
        "cáo thuộc thẩm quyền.",
        ["08 denunciations_resolved 45/61"],
    ),
    (
        "Năm 2020, tỉnh Tuyên Quang đã giải quyết xong 27/34 vụ KN, 45/61 vụ TC.",
        ["08 denunciations_resolved 45/61"],
    ),
    ("Năm 2020, tỉnh Tuyên Quang đã giải quyết 163/178 vụ khiếu nại, tố cáo.", []),
    # what is called an aim behind it is not done
    (
        "Tỉnh Hòa Bình giảm 194 biên chế giáo viên là mục tiêu mà đề án hướng tới.",
        ["17 staff_positions_cut 194 target"],
    ),
    (
        "Tỉnh Hòa Bình đã giảm 194 biên chế trường học, đây là mục tiêu của cả năm.",
        ["17 staff_positions_cut 194"],
    ),
    # what some units have reached is the share of no place
    ("Năm 2024, cả nước có 8 bộ, địa phương có tỷ lệ hồ sơ trực tuyến trên 50%.", []),
    ("Năm 2024, một số xã của tỉnh Bến Tre có tỷ lệ hồ sơ đúng hạn chỉ 80%.", []),
    (
        "Năm 2024, toàn tỉnh Bến Tre có tỷ lệ hồ sơ trực tuyến trên 90%.",
        ["83 online_dossiers_share %90"],
    ),
    # a pair goes on with the next, which has its own units
    (
        "Cả nước sắp xếp lại: từ 63 xuống 34 tỉnh và 10.035 xuống còn 3.321 xã.",
        [
            "-- administrative_units_before 63 @cả nước [cấp tỉnh]",
            "-- administrative_units_after 34 @cả nước [cấp tỉnh]",
            "-- administrative_units_before 10035 @cả nước",
            "-- administrative_units_after 3321 @cả nước",
        ],
    ),
    # who examines the figures of others has not cut, and who reckons has not cut yet
    (
        "Bộ Nội vụ đã thẩm định số người làm việc ở 29 bộ, ngành, giảm 112 biên chế.",
        ["-- staff_positions_cut 112 @cả nước"],
    ),
    (
        "Ban Chỉ đạo tỉnh Bến Tre dự tính bớt 96 biên chế cấp tỉnh.",
        ["83 staff_positions_cut 96 planned"],
    ),
    # a list by office or district: each with its parts, none of them the next one's
    (
        "Năm 2022, tỉnh Phú Yên tinh giản biên chế: Sở Y tế 14 người, gồm 2 công chức và 12 viên "
        "chức; Sở Tài chính 5 người.",
        [
            "54 staff_positions_cut 14 @Sở Y tế",
            "54 staff_positions_cut 5 @Sở Tài chính",
            "54 staff_positions_cut 2 @Sở Y tế [công chức]",
            "54 staff_positions_cut 12 @Sở Y tế [viên chức]",
        ],
    ),
    (
        "Năm 2022, các huyện của tỉnh Phú Yên tinh giản biên chế, trong đó huyện Sơn Hòa là 9 "
        "người; huyện Tuy An là 6 viên chức ngành giáo dục; huyện Phú Hòa 11 người.",
        [
            "54 staff_positions_cut 9 @Sơn Hòa",
            "54 staff_positions_cut 6 @Tuy An",
            "54 staff_positions_cut 11 @Phú Hòa",
        ],
    ),
    (
        "Năm 2022, số biên chế được tinh giản ở tỉnh Phú Yên cụ thể như sau: Sở Y tế giảm 14; Sở "
        "Tài chính giảm 5.",
        ["54 staff_positions_cut 14 @Sở Y tế", "54 staff_positions_cut 5 @Sở Tài chính"],
    ),
    # where the agency sits is not whom its news is about, unless it says so
    (
        "Hà Nội (TTXVN 18/4) - Các địa phương đã giảm 1.200 biên chế.",
        ["-- staff_positions_cut 1200"],
    ),
    (
        "Hà Nội (TTXVN 18/4) - Thành phố Hà Nội đã giảm 120 biên chế.",
        ["01 staff_positions_cut 120"],
    ),
    # a year behind a quarter, a place among all provinces: neither counts what follows
    (
        "Quý III/2021 Trung tâm hành chính công tỉnh Bến Tre giải quyết đúng hạn 98,7% hồ sơ.",
        ["83 dossiers_on_time_share %98.7 [cấp tỉnh]"],
    ),
    ("Tỉnh Bến Tre\nNăm 2022, chỉ số PAR INDEX đứng 17/63 tỉnh, thành phố.", []),
]


@pytest.mark.parametrize(("text", "expected"), TEXTS)
def test_figures_have_their_place_and_kind(text: str, expected: list[str]) -> None:
    assert placed(text) == expected


def test_what_is_told_for_a_later_year_is_planned() -> None:
    text = "Đến năm 2021, tỉnh Hòa Bình tiết kiệm 194 biên chế giáo viên."
    (ahead,) = told(text, date(2019, 8, 29))
    (done,) = told(text, date(2022, 1, 10))
    assert (ahead.role, done.role) == ("planned", "achieved")


def test_months_with_a_point_before_their_year_bound_a_span() -> None:
    (figure,) = told("Từ tháng 2.2014 đến hết tháng 6.2016, tỉnh Hưng Yên giảm 112 biên chế.")
    span = (figure.period.period_from, figure.period.period_to)
    assert list(map(str, span)) == ["2014-02-01", "2016-06-30"]


def test_a_place_among_all_provinces_is_no_count_of_them() -> None:
    text = "Tỉnh Bến Tre\nNăm 2022, chỉ số PAR INDEX xếp 17/63 tỉnh, thành phố, tăng 4 bậc."
    assert [fact.fact_type for fact in extraction(text).facts] == ["ranking"]
