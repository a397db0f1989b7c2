"""Members, organisations, denunciations and congresses in free wording, written for this project.

Each expected figure is `metric value[/base][%percent] [role] [@area] [part]`, read off by hand.
"""

from datetime import date

import pytest

from tests.golden.figures import in_full, in_short, told

HEAD = "Đảng bộ tỉnh Nghệ An\nTin tổng hợp về công tác xây dựng Đảng.\n"
DAY = date(2024, 12, 28)


def figures(text: str) -> list[str]:
    return [in_full(fact) for fact in told(HEAD + text, DAY)]


def years(text: str) -> list[tuple[str, str]]:
    return [
        (in_short(fact).removeprefix("party_members_"), str(fact.period.period_to)[:4])
        for fact in told(HEAD + text, DAY)
    ]


DATED = [
    # years that label their figures, with or without their word
    (
        "Số đảng viên bị xóa tên qua các năm: 2020 là 41, 2021 là 57 và 2022 là 60 đồng chí.",
        [("struck_off 41", "2020"), ("struck_off 57", "2021"), ("struck_off 60", "2022")],
    ),
    (
        "Kết quả kết nạp đảng viên qua các năm của Đảng bộ: 1.320 (2019), 1.288 (2020).",
        [("admitted 1320", "2019"), ("admitted 1288", "2020")],
    ),
    (
        "Giai đoạn 2021 - 2023, Đảng ủy Khối cơ quan lần lượt kết nạp 45, 62 và 71 đảng viên.",
        [("admitted 45", "2021"), ("admitted 62", "2022"), ("admitted 71", "2023")],
    ),
    (
        "Ba năm liền vượt kế hoạch phát triển Đảng: 280/250 (2021), 321/300 (2022) và 343/330 "
        "đảng viên (2023).",
        [("admitted 280/250", "2021"), ("admitted 321/300", "2022"), ("admitted 343/330", "2023")],
    ),
    (
        "Số đảng viên kết nạp tăng dần qua các năm: 2021 có 212, 2022 có 255 đồng chí.",
        [("admitted 212", "2021"), ("admitted 255", "2022")],
    ),
    (
        "Xóa tên 33 đảng viên năm 2021, 41 năm 2022 và 38 năm 2023.",
        [("struck_off 33", "2021"), ("struck_off 41", "2022"), ("struck_off 38", "2023")],
    ),
    # how many there were once
    (
        "Từ 18.700 đảng viên vào năm 1997, đến nay Đảng bộ tỉnh có 37.500 đảng viên.",
        [("total 18700", "1997"), ("total 37500", "2024")],
    ),
]


@pytest.mark.parametrize(("text", "expected"), DATED, ids=[text[:40] for text, _ in DATED])
def test_each_year_of_a_row_has_its_figure(text: str, expected: list[tuple[str, str]]) -> None:
    assert years(text) == expected


def test_a_dash_parts_a_year_from_its_figure() -> None:
    text = "Số tố cáo được giải quyết của hai năm là: 2021 - 34, 2022 - 29."
    assert years(text) == [
        ("denunciations_resolved 34", "2021"),
        ("denunciations_resolved 29", "2022"),
    ]


FIRMS = "private_firm_party_orgs_founded"
ADMITTED = "party_members_admitted"
RESOLVED = "denunciations_resolved"

TEXTS = [
    (
        "Công tác phát triển tổ chức đảng trong doanh nghiệp đạt kết quả: 2021 thành lập 7, 2022 "
        "thành lập 11 và 2023 là 14 chi bộ.",
        [f"{FIRMS} 7", f"{FIRMS} 11", f"{FIRMS} 14"],
    ),
    # the topic of a paragraph says in what they were founded
    (
        "Đưa tổ chức đảng vào doanh nghiệp ngoài nhà nước là việc khó. Tỉnh có đông công nhân. "
        "Năm nay toàn tỉnh lập được 23 tổ chức, trong đó Nghi Lộc 8 và Đô Lương 5.",
        [f"{FIRMS} 23", f"{FIRMS} 8 @Nghi Lộc", f"{FIRMS} 5 @Đô Lương"],
    ),
    ("Trong năm, tỉnh có thêm 9 chi bộ trong doanh nghiệp tư nhân.", [f"{FIRMS} 9"]),
    ("Trong năm, tỉnh có thêm 9 chi bộ thôn.", []),
    # a group told behind a bloc is not of that bloc
    (
        "Toàn tỉnh kết nạp 1.002 đảng viên. Trong đó khối nông thôn 540, khối cơ quan 310, lực "
        "lượng vũ trang 96 và doanh nghiệp 56.",
        [
            f"{ADMITTED} 1002",
            f"{ADMITTED} 540 @khối nông thôn",
            f"{ADMITTED} 310 @khối cơ quan",
            f"{ADMITTED} 96 [lực lượng vũ trang]",
            f"{ADMITTED} 56 [doanh nghiệp]",
        ],
    ),
    (
        "Trong số 245 đảng viên được kết nạp, cấp xã chiếm 182, đơn vị sự nghiệp 41, doanh "
        "nghiệp 8.",
        [
            f"{ADMITTED} 245",
            f"{ADMITTED} 182 [cấp xã]",
            f"{ADMITTED} 41 [đơn vị sự nghiệp]",
            f"{ADMITTED} 8 [doanh nghiệp]",
        ],
    ),
    (
        "Trong 950 đảng viên được kết nạp có 302 nữ, 640 đoàn viên, 58 người dân tộc thiểu số.",
        [
            f"{ADMITTED} 950",
            f"{ADMITTED} 302 [nữ]",
            f"{ADMITTED} 640 [đoàn viên thanh niên]",
            f"{ADMITTED} 58 [người dân tộc thiểu số]",
        ],
    ),
    ("Đoàn xã kết nạp 45 đoàn viên, Hội Nông dân kết nạp 112 hội viên.", []),
    # rows of committees
    (
        "Huyện ủy Diễn Châu kết nạp 154 đảng viên; Huyện ủy Yên Thành 141; Đảng ủy Khối Doanh "
        "nghiệp 37.",
        [
            f"{ADMITTED} 154 @Diễn Châu",
            f"{ADMITTED} 141 @Yên Thành",
            f"{ADMITTED} 37 @Đảng ủy Khối Doanh nghiệp",
        ],
    ),
    (
        "Số đảng viên mới của các huyện như sau: Nghi Lộc 114, Đô Lương 90, Tân Kỳ 78.",
        [f"{ADMITTED} 114 @Nghi Lộc", f"{ADMITTED} 90 @Đô Lương", f"{ADMITTED} 78 @Tân Kỳ"],
    ),
    (
        "Số tổ chức cơ sở đảng hoàn thành đại hội ở các huyện như sau: Nghi Lộc 42, Đô Lương 39.",
        [
            "party_congresses_held_grassroots 42 @Nghi Lộc",
            "party_congresses_held_grassroots 39 @Đô Lương",
        ],
    ),
    (
        "Số tổ chức cơ sở đảng yếu kém được củng cố: năm 2020: 4, năm 2021: 6.",
        ["weak_party_orgs_consolidated 4", "weak_party_orgs_consolidated 6"],
    ),
    # targets beside results
    ("Kết nạp 655 đảng viên/600 kế hoạch, tăng 21 đồng chí.", [f"{ADMITTED} 655/600"]),
    ("- Kết nạp đảng viên: 830 đồng chí (KH 750).", [f"{ADMITTED} 830/750"]),
    (
        "“Chỉ tiêu giao là 210, huyện kết nạp được 226 đảng viên, tức 107,6%”.",
        [f"{ADMITTED} 226/210%107.6"],
    ),
    # denunciations are out of those received, or due
    ("Tiếp nhận 31 đơn tố cáo, đã giải quyết xong 28 đơn.", [f"{RESOLVED} 28/31"]),
    ("Trong kỳ nhận 31 đơn tố cáo. Đã giải quyết xong 28 đơn.", [f"{RESOLVED} 28/31"]),
    (
        "Có 15 đơn tố cáo thuộc thẩm quyền phải giải quyết, đã giải quyết 13 đơn, còn 2 đơn đang "
        "xem xét.",
        [f"{RESOLVED} 13/15"],
    ),
    (
        "Nhận 142 đơn thư, trong đó có 24 đơn tố cáo đảng viên; giải quyết xong 20, đang giải "
        "quyết 4.",
        [f"{RESOLVED} 20/24"],
    ),
    ("Tố cáo phải giải quyết là 9 vụ, kết quả đã giải quyết cả 9 vụ.", [f"{RESOLVED} 9/9"]),
    ("Đã kết luận 17 trong tổng số 21 đơn tố cáo nhận được.", [f"{RESOLVED} 17/21"]),
    (
        "Trong tổng số 40 đơn tố cáo nhận được, 36 đơn đã được giải quyết dứt điểm (90%).",
        [f"{RESOLVED} 36/40%90"],
    ),
    (
        "Nhận 52 đơn tố cáo, lưu 12 đơn, giải quyết 3 đơn tố cáo.",
        [f"{RESOLVED} 3/52"],
    ),
    (
        "Đã giải quyết 41 đơn tố cáo; qua giải quyết kết luận tố cáo đúng 3, tố cáo sai 38.",
        [f"{RESOLVED} 41"],
    ),
    ("Thanh tra tỉnh nhận 61 đơn khiếu nại, giải quyết 54 đơn.", []),
    # weak organisations
    (
        "Toàn huyện có 6 chi bộ yếu kém, đến nay đã củng cố được 5.",
        ["weak_party_orgs_consolidated 5/6"],
    ),
    ("Tỉnh còn 3 tổ chức cơ sở đảng yếu kém.", []),
    # what there is
    (
        "Hiện, Đảng bộ huyện Đô Lương quản lý 4.950 đảng viên sinh hoạt tại 41 chi, đảng bộ cơ sở.",
        ["party_members_total 4950 @Đô Lương", "grassroots_party_orgs 41 @Đô Lương"],
    ),
    (
        "Với hơn 8.200 đảng viên ở 52 tổ chức cơ sở đảng, Đảng bộ thành phố Vinh đổi mới sinh "
        "hoạt.",
        ["party_members_total 8200 @Vinh", "grassroots_party_orgs 52 @Vinh"],
    ),
    ("Với hơn 200 đảng viên tham gia, lễ mít tinh diễn ra trang trọng.", []),
    ("Số chi bộ giảm từ 3.412 xuống còn 2.987.", ["party_cells 3412", "party_cells 2987"]),
    ("Số chi bộ yếu giảm từ 12 xuống còn 7.", []),
    ("Toàn huyện hiện có 340 quần chúng trong nguồn kết nạp Đảng, 120 người xin vào Đảng.", []),
    (
        "Đại hội chi bộ: 204/310 chi bộ đã tiến hành. Đại hội đảng bộ cơ sở: 12/96 đơn vị.",
        ["party_congresses_held_cell 204/310", "party_congresses_held_grassroots 12/96"],
    ),
    # quarters, and months with a figure right behind
    (
        "Quý I kết nạp 112 đảng viên, quý II 138, quý III 151; lũy kế 9 tháng 401 đồng chí.",
        [f"{ADMITTED} 112", f"{ADMITTED} 138", f"{ADMITTED} 151", f"{ADMITTED} 401"],
    ),
    (
        "Số đảng viên kết nạp năm 2023 giảm 45 so với năm 2022, chỉ còn 388 đồng chí.",
        [f"{ADMITTED} 388"],
    ),
    # what there is, each with its change
    (
        "Đảng bộ huyện có 45 tổ chức cơ sở đảng; 214 chi bộ trực thuộc, giảm 12 so với năm 2020; "
        "5.120 đảng viên, tăng 320.",
        ["grassroots_party_orgs 45", "party_cells 214 Δ-12", "party_members_total 5120"],
    ),
    (
        "Đảng bộ tỉnh có 57.214 đảng viên, sinh hoạt trong 611 tổ chức cơ sở đảng.",
        ["party_members_total 57214", "grassroots_party_orgs 611"],
    ),
    (
        "Tỉnh ủy trực tiếp lãnh đạo 13 đảng bộ trực thuộc.",
        ["upper_party_committees 13"],
    ),
    ("Từ 7 đảng viên, chi bộ đã phát triển thành đảng bộ lớn mạnh với 318 người.", []),
    ("Toàn tỉnh tăng cường quản lý nhà nước đối với 12 đảng viên làm ăn xa.", []),
    # who of those, and who they are
    (
        "Đảng bộ kết nạp 97 quần chúng vào Đảng, 61 người trong số đó là nữ.",
        [f"{ADMITTED} 97", f"{ADMITTED} 61 [nữ]"],
    ),
    ("Đoàn xã kết nạp 63 thanh niên vào Đoàn.", []),
    # weak organisations and congresses, some of those told before
    (
        "Tỉnh củng cố 9 tổ chức cơ sở đảng yếu kém, qua một năm 7 tổ chức đã ra khỏi diện yếu kém.",
        ["weak_party_orgs_consolidated 9", "weak_party_orgs_consolidated 7/9"],
    ),
    (
        "Cuối năm 2023 chỉ còn 2 chi bộ trong diện đang củng cố.",
        ["weak_party_orgs_under_consolidation 2"],
    ),
    (
        "Tỉnh có 215/301 chi bộ (71,4%) và 42/56 đảng bộ, chi bộ cơ sở (75%) tổ chức đại hội.",
        [
            "party_congresses_held_cell 215/301%71.4",
            "party_congresses_held_grassroots 42/56%75",
        ],
    ),
    (
        "Đến nay, tỉnh có 610/1.012 tổ chức cơ sở đảng, đạt 60,2%, hoàn thành đại hội.",
        ["party_congresses_held_grassroots 610/1012%60.2"],
    ),
    ("Trong 27 tố cáo thuộc thẩm quyền, đến nay đã kết luận 24.", [f"{RESOLVED} 24/27"]),
    # a plan and what came of it
    (
        "Kế hoạch năm 2024: kết nạp 1.500 đảng viên. Kết quả: 1.466 (97,7%).",
        [f"{ADMITTED} 1500 planned", f"{ADMITTED} 1466/1500%97.7"],
    ),
]


@pytest.mark.parametrize(("text", "expected"), TEXTS, ids=[text[:40] for text, _ in TEXTS])
def test_figures_of_party_work_are_read_as_a_reader_reads_them(
    text: str, expected: list[str]
) -> None:
    assert figures(text) == expected
