"""Figures of short news on Party committees, in sentences of our own."""

from datetime import date

import pytest

from tests.golden.figures import coded, in_full, told

SENTENCES: list[tuple[str, list[str]]] = [
    # a form told behind the figure sets it apart, where it has no figure of its own
    (
        "Năm 2022, Ban Thường vụ Huyện ủy kỷ luật 3 tổ chức đảng với hình thức cảnh cáo; các chi "
        "bộ kỷ luật 14 đảng viên ở mức khiển trách.",
        [
            "party_orgs_disciplined 3 [cảnh cáo (ban thường vụ cấp huyện)]",
            "party_members_disciplined 14 [khiển trách (chi bộ)]",
        ],
    ),
    (
        "Kỳ này, kỷ luật 4 đảng ủy bằng hình thức khiển trách cùng 11 đảng viên bằng hình thức "
        "cảnh cáo.",
        ["party_orgs_disciplined 4 [khiển trách]", "party_members_disciplined 11 [cảnh cáo]"],
    ),
    (
        "Đã kỷ luật 9 đảng viên bằng hình thức khiển trách 5, cảnh cáo 4.",
        [
            "party_members_disciplined 9",
            "party_members_disciplined 5 [khiển trách]",
            "party_members_disciplined 4 [cảnh cáo]",
        ],
    ),
    (
        "Đã kỷ luật 60 đảng viên bằng các hình thức khiển trách, cảnh cáo, cách chức, khai trừ.",
        ["party_members_disciplined 60"],
    ),
    ("Đã kỷ luật 2 đảng viên, đều bằng hình thức khiển trách.", ["party_members_disciplined 2"]),
    # whom the next form befell is told by the figure before it, and who alone can be expelled
    (
        "Toàn tỉnh kỷ luật 31 tổ chức đảng và 402 đảng viên. Cụ thể, 25 tổ chức đảng bị khiển "
        "trách, 6 bằng hình thức cảnh cáo.",
        [
            "party_orgs_disciplined 31",
            "party_members_disciplined 402",
            "party_orgs_disciplined 25 [khiển trách]",
            "party_orgs_disciplined 6 [cảnh cáo]",
        ],
    ),
    (
        "Đã đề nghị kỷ luật 1 tổ chức đảng trực thuộc, khai trừ 2 trường hợp.",
        ["party_orgs_disciplined 1 planned", "party_members_disciplined 2 planned [khai trừ]"],
    ),
    # "cơ sở đảng", and a comma behind "trong đó"
    (
        "Toàn tỉnh có 652 cơ sở đảng, trong đó có 300 đảng bộ cơ sở, 352 chi bộ cơ sở.",
        [
            "grassroots_party_orgs 652",
            "grassroots_party_orgs 300 [đảng bộ cơ sở]",
            "grassroots_party_orgs 352 [chi bộ cơ sở]",
        ],
    ),
    (
        "Toàn tỉnh kết nạp được 1.000 đảng viên; trong đó, có 564 nữ, 84 dân tộc ít người.",
        [
            "party_members_admitted 1000",
            "party_members_admitted 564 [nữ]",
            "party_members_admitted 84 [dân tộc ít người]",
        ],
    ),
    # what a number rose to, and of whom
    (
        "Tỉnh lập thêm 4 chi bộ ở nông thôn, qua đó nâng tổng số chi bộ lên 1.742 đơn vị.",
        ["party_cells 1742"],
    ),
    ("Đảng bộ tỉnh đã nâng tổng số đảng viên nữ lên 8.674 đồng chí.", []),
    # who leaves, who is sent where, who was chosen by an exam
    (
        "Toàn tỉnh xóa tên 50 đảng viên và cho ra 20 đảng viên.",
        ["party_members_struck_off 50", "party_members_struck_off 20 [cho ra khỏi Đảng]"],
    ),
    ("Nhà xuất bản tỉnh in và cho ra 12 cuốn sách.", []),
    (
        "Có 120 cán bộ cấp tỉnh được luân chuyển về cấp xã, 61 cán bộ cấp xã được luân chuyển lên "
        "cấp tỉnh và 40 cán bộ cấp xã luân chuyển giữa các xã.",
        ["officials_rotated 120", "officials_rotated 61", "officials_rotated 40"],
    ),
    (
        "Sau 3 năm thi tuyển chức danh lãnh đạo với 120 ứng viên, tỉnh đã tuyển chọn 41 cán bộ, "
        "công chức để bổ nhiệm.",
        ["leadership_posts_filled_by_exam 41"],
    ),
    ("Tỉnh thi tuyển công chức, đã tuyển chọn 41 công chức cho các sở.", []),
    # what is prepared, chosen, petitioned for, foreseen or reached by some is no figure of all
    (
        "Có 100% tổ chức cơ sở đảng hoàn thành triển khai văn bản tổ chức đại hội; 17 chi bộ đã "
        "tổ chức đại hội.",
        ["party_congresses_held_cell 17"],
    ),
    ("Để làm mẫu, Thành ủy chọn và chỉ đạo 64 đảng bộ cơ sở (9,1%) thuộc nhiều loại hình.", []),
    (
        "Qua nhiều kênh, UBKT nhận 34 đơn kiến nghị, tố cáo và phản ánh, giải quyết xong 19 đơn.",
        [],
    ),
    (
        "Về tổ chức đảng, dự kiến cấp tỉnh giảm 2 ban; giảm 26 cơ quan, đơn vị trực thuộc.",
        ["bodies_cut 2 planned", "bodies_cut 26 planned"],
    ),
    (
        "Ban Tổ chức đang xây dựng đề án chọn 3 huyện để bí thư huyện ủy đồng thời là chủ tịch "
        "UBND.",
        ["secretary_is_committee_chair_districts 3 planned"],
    ),
    ("Có 8 xã có 100% số thôn có bí thư chi bộ kiêm trưởng thôn.", []),
    # unions are no Party organisations, and tell that firms are spoken of
    (
        "Sau 2 năm, tỉnh lập mới 53 tổ chức đảng, 67 tổ chức công đoàn, 12 tổ chức đoàn.",
        ["private_firm_party_orgs_founded 53"],
    ),
    (
        "Trong các doanh nghiệp, tỉnh thành lập mới 67 tổ chức công đoàn, 12 tổ chức đoàn thanh "
        "niên.",
        [],
    ),
    # those accused are the base of the cases closed
    (
        "Trong năm, UBKT các cấp giải quyết tố cáo 53 đảng viên; đến tháng 11 đã giải quyết xong "
        "31 trường hợp.",
        ["denunciations_resolved 31/53 [ủy ban kiểm tra các cấp]"],
    ),
    (
        "Đã giải quyết 9 đơn tố cáo. Sở giải quyết chế độ cho 30 trường hợp.",
        ["denunciations_resolved 9"],
    ),
    # a label that ends with a noun is one all the same
    (
        "Tỉnh kỷ luật 62 đảng viên. Nội dung vi phạm chủ yếu: dân số, kế hoạch hóa gia đình: 11 "
        "(17,7%); thiếu trách nhiệm, buông lỏng lãnh đạo: 5 (8,1%)…",
        [
            "party_members_disciplined 62",
            "party_members_disciplined 11/62%17.7 [dân số, kế hoạch hóa gia đình]",
            "party_members_disciplined 5%8.1 [thiếu trách nhiệm, buông lỏng lãnh đạo]",
        ],
    ),
    # committees that have a name of their own as those who acted
    (
        "Ban Chấp hành Đảng bộ huyện kỷ luật 2 đảng viên. Ủy ban kiểm tra các địa phương đã kiểm "
        "tra 37 tổ chức đảng.",
        [
            "party_members_disciplined 2 [ban chấp hành cấp huyện]",
            "party_orgs_inspected 37 [ủy ban kiểm tra các địa phương]",
        ],
    ),
    (
        "Đại hội Đảng bộ phường Hà Tu có 188 đại biểu, tiêu biểu cho 876 đảng viên.",
        ["party_members_total 876 @phường Hà Tu"],
    ),
    # the form of one is not that of the next, and what comes behind parts the next
    (
        "Nửa nhiệm kỳ, tỉnh kỷ luật 2 đảng ủy phường bằng hình thức cảnh cáo cùng 148 đảng viên "
        "với các hình thức: Khiển trách 97, cảnh cáo 51.",
        [
            "party_orgs_disciplined 2 [cảnh cáo]",
            "party_members_disciplined 148",
            "party_members_disciplined 97 [khiển trách]",
            "party_members_disciplined 51 [cảnh cáo]",
        ],
    ),
    # "Huyện ủy các huyện" is none of those named before, and Thành ủy of a town one of a district
    (
        "Ban Thường vụ Thành ủy Uông Bí, Huyện ủy các huyện Tiên Yên, Ba Chẽ được khen. Cùng thời "
        "gian, cấp ủy các cấp đã kỷ luật 309 đảng viên.",
        ["party_members_disciplined 309"],
    ),
    (
        "Ủy ban Kiểm tra Thành ủy Uông Bí kiểm tra 12 tổ chức đảng.",
        ["party_orgs_inspected 12 @Uông Bí [ủy ban kiểm tra cấp huyện]"],
    ),
    (
        "Gần 4.600 đảng viên hoàn thành xuất sắc nhiệm vụ được cấp ủy khen thưởng; có 735 đảng "
        "viên hoàn thành xuất sắc nhiệm vụ.",
        ["party_members_rated_excellent 735"],
    ),
    (
        "Đảng bộ tỉnh có 101.796 đảng viên với 310 đảng bộ và 240 chi bộ cơ sở.",
        ["party_members_total 101796", "grassroots_party_orgs 240 [chi bộ cơ sở]"],
    ),
    # a bloc in parentheses holds for what stands in them
    (
        "Năm nay, tỉnh giảm 164 biên chế (gồm khối Nhà nước 143 người, khối Đảng và đoàn thể 21 "
        "người).",
        [
            "staff_positions_cut 164",
            "staff_positions_cut 21 @khối Đảng và đoàn thể",
            "staff_positions_cut 143 @khối Nhà nước",
        ],
    ),
    (
        "Về cán bộ, công chức (gồm khối Đảng, đoàn thể và khối chính quyền), tỉnh giảm 440 biên "
        "chế.",
        ["staff_positions_cut 440"],
    ),
    (
        "Đảng bộ Khu công nghiệp Việt Hưng kết nạp 19 đảng viên.",
        ["party_members_admitted 19 @Đảng bộ Khu công nghiệp Việt Hưng"],
    ),
]


@pytest.mark.parametrize(("sentence", "expected"), SENTENCES)
def test_a_sentence_of_the_news_has_the_figures_that_a_reader_finds(
    sentence: str, expected: list[str]
) -> None:
    assert sorted(in_full(fact) for fact in coded(sentence)) == sorted(expected)


def test_the_only_bloc_named_is_meant_where_it_is_called_the_bloc() -> None:
    text = (
        "Tăng cường kiểm tra, giám sát\nChiều 13/5, tại hội nghị tổng kết, Đảng ủy khối Các cơ "
        "quan tỉnh cho biết, công tác kiểm tra được quan tâm. Riêng năm 2022, các cấp ủy trong "
        "Đảng bộ Khối kiểm tra 87 tổ chức đảng.\nCấp ủy cơ sở thuộc Đảng ủy Khối kỷ luật 12 đảng "
        "viên.\n"
    )
    assert {fact.scope.area for fact in told(text)} == {"Đảng ủy khối Các cơ quan tỉnh"}


def test_a_commune_that_is_to_be_founded_is_not_whose_figures_are_told() -> None:
    text = (
        "Đà Nẵng đề xuất thành lập phường Hòa Cường và An Hải\nTối 15/4, Thành ủy Đà Nẵng họp. Đến "
        "nay, thành phố kết nạp 815 đảng viên.\n"
    )
    assert [in_full(fact) for fact in told(text)] == ["party_members_admitted 815"]


PERIODS: list[tuple[str, date | None, list[str]]] = [
    # what there is, is of the last day that is told of
    (
        "Đảng bộ huyện Đầm Hà kết nạp 61 đảng viên\nTừ đầu năm đến nay, Đảng bộ huyện đã kết nạp "
        "61 đảng viên, nâng tổng số đảng viên toàn huyện lên 3.911 đồng chí.\n",
        date(2023, 7, 20),
        ["61 2023-01-01 2023-07-20", "61 2023-01-01 2023-07-20", "3911 None 2023-07-20"],
    ),
    # the years of an office date nothing
    (
        "Kỷ luật đảng viên ở tỉnh Hà Nam\nNăm 2017, có 7 đảng viên bị kỷ luật.\nTrong đó có ông Lê "
        "Văn Hòa, nguyên Phó Giám đốc Sở Xây dựng giai đoạn 2010 - 2015.\nNgoài ra, các chi bộ kỷ "
        "luật 147 đảng viên.\n",
        date(2018, 1, 20),
        ["7 2017-01-01 2017-12-31", "147 2017-01-01 2017-12-31"],
    ),
    # a conference looks back on a term, whatever committee it is of
    (
        "Tăng cường kiểm tra ở tỉnh Hà Nam\nSáng 17/9, Tỉnh ủy họp hội nghị tổng kết việc kiểm "
        "tra, giám sát của Đảng bộ tỉnh nhiệm kỳ 2015 - 2020.\nUBKT các cấp đã kiểm tra 64 tổ "
        "chức đảng.\n",
        date(2020, 9, 23),
        ["64 2015-01-01 2020-12-31"],
    ),
    # what was allotted is only compared with
    (
        "Tinh gọn bộ máy ở tỉnh Hà Nam\nCấp tỉnh sẽ giảm 395 biên chế so với tổng số biên chế "
        "được Trung ương giao năm 2022. Cấp xã sẽ giảm 610 biên chế.\n",
        date(2025, 5, 4),
        ["395 None None", "610 None None"],
    ),
]


@pytest.mark.parametrize(("text", "published", "expected"), PERIODS)
def test_a_figure_of_the_news_is_of_the_time_that_a_reader_understands(
    text: str, published: date | None, expected: list[str]
) -> None:
    found = [
        f"{fact.value} {fact.period.period_from} {fact.period.period_to}"
        for fact in told(text, published)
    ]
    assert sorted(found) == sorted(expected)


ROWS: list[tuple[str, list[str]]] = [
    # years of membership in a row, before and behind whom
    (
        "Trao Huy hiệu Đảng ở tỉnh Hà Nam\nThị ủy trao Huy hiệu 40 năm cho 8 đảng viên; 50 năm "
        "tuổi đảng cho 3 đảng viên và 55 năm tuổi đảng cho 2 đảng viên.\n",
        [
            "party_badges_awarded 3 [50 năm tuổi Đảng]",
            "party_badges_awarded 2 [55 năm tuổi Đảng]",
            "party_badges_awarded 8 [40 năm tuổi Đảng]",
        ],
    ),
    (
        "Trao Huy hiệu Đảng ở tỉnh Hà Nam\nDịp này, có 12 đảng viên được trao Huy hiệu Đảng, gồm: "
        "60 năm tuổi Đảng 4 đồng chí, 55 năm 8 đồng chí.\n",
        [
            "party_badges_awarded 12",
            "party_badges_awarded 4 [60 năm tuổi Đảng]",
            "party_badges_awarded 8 [55 năm tuổi Đảng]",
        ],
    ),
    # what there is, behind a list of committees and a semicolon
    (
        "Xây dựng Đảng ở tỉnh Hà Nam\nĐảng bộ tỉnh có 6 huyện, thị ủy, 3 đảng ủy trực thuộc Tỉnh "
        "ủy; 543 tổ chức cơ sở đảng với 37.895 đảng viên.\n",
        ["grassroots_party_orgs 543", "party_members_total 37895"],
    ),
    # expulsion is no other way out
    (
        "Kỷ luật đảng viên ở tỉnh Hà Nam\nNăm 2018, 46 đảng viên bị kỷ luật, gồm khiển trách 31 "
        "người, cảnh cáo 10 người, còn khai trừ ra khỏi đảng 5 người.\n",
        [
            "party_members_disciplined 5 [khai trừ]",
            "party_members_disciplined 31 [khiển trách]",
            "party_members_disciplined 46",
            "party_members_disciplined 10 [cảnh cáo]",
        ],
    ),
    # bodies that did a part
    (
        "Kết nạp đảng viên ở tỉnh Hà Nam\nNăm 2018, toàn tỉnh kết nạp 872 đảng viên mới. Trong "
        "đó, Đảng bộ các phường, xã đã kết nạp 640 đảng viên.\n",
        ["party_members_admitted 640 [đảng bộ các phường, xã]", "party_members_admitted 872"],
    ),
    (
        "Đại hội chi bộ ở tỉnh Hà Nam\nCả 83 trưởng thôn đều được đại hội bầu làm bí thư chi bộ.\n",
        ["cell_secretary_is_village_head 83"],
    ),
    # "mới" is of the members as well as of what was reached
    (
        "Kết nạp đảng viên ở tỉnh Hà Nam\nNăm 2021, toàn tỉnh kết nạp 940 đảng viên mới đạt 94% "
        "kế hoạch, trong đó có 410 đảng viên nữ.\n",
        ["party_members_admitted 410 [nữ]", "party_members_admitted 940%94"],
    ),
    # kinds of grassroots organisations named before their numbers
    (
        "Tổ chức đảng ở tỉnh Hà Nam\nToàn tỉnh có 390 tổ chức cơ sở đảng (đảng bộ cơ sở 165, chi "
        "bộ cơ sở 225).\n",
        [
            "grassroots_party_orgs 165 [đảng bộ cơ sở]",
            "grassroots_party_orgs 225 [chi bộ cơ sở]",
            "grassroots_party_orgs 390",
        ],
    ),
    (
        "Đại hội ở tỉnh Hà Nam\nĐến giữa tháng 4, 203/390 tổ chức cơ sở đảng đại hội xong, trong "
        "đó đảng bộ cơ sở 98/165, chi bộ cơ sở 105/225.\n",
        [
            "party_congresses_held_grassroots 203/390",
            "party_congresses_held_grassroots 105/225 [chi bộ cơ sở]",
            "party_congresses_held_grassroots 98/165 [đảng bộ cơ sở]",
        ],
    ),
    # those chosen for a pilot have not held theirs
    (
        "Đại hội ở tỉnh Hà Nam\nTỉnh chọn 15 đảng bộ cơ sở tổ chức đại hội điểm. Cùng với đó, 3 "
        "đảng bộ huyện được chọn làm đại hội điểm. Đến nay, 6 đảng bộ cơ sở đã tổ chức đại hội.\n",
        ["party_congresses_held_grassroots 6"],
    ),
]


def test_a_school_that_opens_the_title_is_no_ward() -> None:
    text = (
        "Trường Tiểu học Kim Đồng dự hội nghị cuối năm 2020\nĐảng bộ Phường 9 họp. Năm 2020, có 3 "
        "đảng viên hoàn thành xuất sắc nhiệm vụ.\n"
    )
    assert not any("Trường" in (fact.scope.area or "") for fact in told(text))


@pytest.mark.parametrize(("text", "expected"), ROWS)
def test_each_of_a_row_is_told_apart(text: str, expected: list[str]) -> None:
    assert sorted(in_full(fact) for fact in told(text)) == sorted(expected)
