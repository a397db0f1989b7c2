"""Which level, whole, aim and province a figure is of, where the words beside it say so."""

from datetime import date

import pytest

from tests.golden.figures import in_full, told

SENTENCES: list[tuple[str, list[str]]] = [
    # units that are some of the organisations just named
    (
        "Tỉnh Bình Phước\nXếp loại năm 2022, trong 642 tổ chức cơ sở đảng được đánh giá, 119 đơn vị"
        " hoàn thành xuất sắc nhiệm vụ.\n",
        ["party_orgs_rated_excellent 119/642"],
    ),
    (
        "Tỉnh Bình Phước\nTrong 18 chi bộ được kiểm tra, 3 nơi bị khiển trách.\n",
        ["party_orgs_inspected 18", "party_orgs_disciplined 3/18 [khiển trách]"],
    ),
    # … and not of communes, whose units are no organisations
    (
        "Tỉnh Bình Phước\nTrong 111 xã của tỉnh được đánh giá, 40 đơn vị hoàn thành xuất sắc nhiệm "
        "vụ.\n",
        [],
    ),
    # two kinds of organisations are counted as one
    (
        "Tỉnh Hà Tĩnh\nĐối với tập thể, 6 chi bộ, đảng uỷ cơ sở bị khiển trách.\n",
        ["party_orgs_disciplined 6 [khiển trách]"],
    ),
    # the level that stands before a figure, whatever the next clause turns to
    (
        "Tỉnh Lai Châu\nCấp xã có 19/108 đơn vị bố trí bí thư kiêm chủ tịch UBND, cấp huyện 1/8.\n",
        [
            "secretary_is_committee_chair_communes 19/108",
            "secretary_is_committee_chair_districts 1/8",
        ],
    ),
    (
        "Tỉnh Lai Châu\nCấp huyện có 1/8 đơn vị bố trí bí thư kiêm chủ tịch UBND, cấp xã 19/108.\n",
        [
            "secretary_is_committee_chair_districts 1/8",
            "secretary_is_committee_chair_communes 19/108",
        ],
    ),
    # those who were trained, counted by turns
    (
        "Tỉnh Phú Yên\nĐảng ủy Khối cử 860 lượt đảng viên dự các lớp bồi dưỡng nghiệp vụ.\n",
        ["officials_trained 860"],
    ),
    (
        "Tỉnh Phú Yên\nTỉnh mở 12 lớp, bồi dưỡng cho 742 lượt bí thư, chi ủy viên thôn.\n",
        ["officials_trained 742"],
    ),
    # a list that is announced as one of aims, and one that is not
    (
        "Tỉnh Lào Cai\nĐại hội Đảng bộ tỉnh xác định các chỉ tiêu về xây dựng Đảng: kết nạp 4.000 "
        "đảng viên; giảm 30 đầu mối.\n",
        ["party_members_admitted 4000 target", "bodies_cut 30 target"],
    ),
    (
        "Tỉnh Lào Cai\nNhiều chỉ tiêu vượt kế hoạch: Đảng bộ tỉnh kết nạp 4.000 đảng viên; giảm 30 "
        "đầu mối.\n",
        ["party_members_admitted 4000", "bodies_cut 30"],
    ),
    # "xây dựng Đảng" founds no organisation
    (
        "Tỉnh Lào Cai\nVề xây dựng Đảng: ít nhất 90% tổ chức đảng hoàn thành tốt nhiệm vụ; trong "
        "doanh nghiệp tư nhân thành lập 80 tổ chức đảng.\n",
        ["private_firm_party_orgs_founded 80"],
    ),
    # posts filled, by the words and by the column beside that of the exam
    (
        "Tỉnh Lâm Đồng\nNăm 2023, tỉnh bổ nhiệm qua thi 26 chức danh.\n",
        ["leadership_posts_filled_by_exam 26"],
    ),
    (
        "Tỉnh Lâm Đồng\nTừng năm:\n\nNăm | Chức danh thi tuyển | Bổ nhiệm\n2022 | 23 | 20\n",
        ["leadership_posts_opened_to_exam 23", "leadership_posts_filled_by_exam 20"],
    ),
    (
        "Tỉnh Lâm Đồng\nKết quả từng năm:\n\nNăm | Cán bộ quy hoạch | Bổ nhiệm\n2022 | 23 | 20\n",
        [],
    ),
    # whose staff became fewer
    (
        "Tỉnh Nghệ An\nSo với năm 2015, biên chế khối hành chính của Nghệ An đã giảm 459.\n",
        ["staff_positions_cut 459 @khối hành chính"],
    ),
    (
        "Tỉnh Nghệ An\nNăm 2019, tỉnh giảm 61 đầu mối. Biên chế viên chức ngành giáo dục bớt "
        "402.\n",
        ["bodies_cut 61", "staff_positions_cut 402"],
    ),
    (
        "Tỉnh Thanh Hóa\nDôi dư có 712 người ở xã; tới cuối năm, tỉnh giải quyết chế độ tinh giản "
        "cho 486 người.\n",
        ["staff_positions_cut 486"],
    ),
    ("Tỉnh Thanh Hóa\nDôi dư 74 cán bộ ở xã, đã giải quyết được 52 người.\n", []),
    # denunciations that were left to be settled, and how many of them were
    (
        "Tỉnh Hà Tĩnh\nTrong 73 đơn tố cáo gửi đến các cấp ủy, sau khi bỏ đơn trùng còn 29 đơn "
        "phải "
        "giải quyết; tới hết tháng 12, các cấp xử lý xong 27 đơn.\n",
        ["denunciations_resolved 27/29"],
    ),
    ("Tỉnh Hà Tĩnh\nCác cấp ủy nhận 73 đơn tố cáo đảng viên, xử lý 27 đơn.\n", []),
    # what a ward has, as its secretary says, and where they are members
    (
        "Tỉnh An Giang\nBí thư Đảng ủy phường Long Xuyên cho biết phường có 2.904 đảng viên, sinh "
        "hoạt ở 88 chi bộ.\n",
        ["party_members_total 2904 @phường Long Xuyên", "party_cells 88 @phường Long Xuyên"],
    ),
    (
        "Tỉnh An Giang\nBí thư Đảng ủy phường Long Xuyên cho biết qua rà soát phường có 29 đảng "
        "viên "
        "xin miễn sinh hoạt.\n",
        [],
    ),
    # what they are compared with, behind a deed
    (
        "Tỉnh Phú Yên\n6 tháng đầu năm 2024, tỉnh có 8 đảng viên bị kỷ luật, giảm một nửa so với "
        "cùng kỳ năm trước (16).\n",
        ["party_members_disciplined 8", "party_members_disciplined 16"],
    ),
    (
        "Tỉnh Phú Yên\n6 tháng đầu năm 2024, tỉnh kết nạp 412 đảng viên, cao hơn cùng kỳ (398).\n",
        ["party_members_admitted 412", "party_members_admitted 398"],
    ),
    (
        "Tỉnh Phú Yên\n6 tháng đầu năm 2024, tỉnh kết nạp 412 đảng viên (nhiều hơn cùng kỳ 14).\n",
        ["party_members_admitted 412 Δ14"],
    ),
    # a rumour on the net
    (
        "Tỉnh Hoà Bình\nMột bài viết lan trên mạng với hơn 4.000 lượt chia sẻ cho rằng tỉnh “chốt” "
        "xoá 5 sở, cắt 1.200 biên chế.\n",
        [],
    ),
    (
        "Tỉnh Hoà Bình\nMô hình hay lan ra nhiều nơi: năm 2018, tỉnh cắt 1.200 biên chế.\n",
        ["staff_positions_cut 1200"],
    ),
]
MERGED: list[tuple[str, date, list[str]]] = [
    # what both provinces did together before they were one
    (
        "Đại hội Đảng bộ tỉnh Lào Cai\nĐây là đại hội đầu tiên sau khi hai tỉnh Yên Bái và Lào Cai "
        "hợp nhất.\nTừ năm 2021 đến tháng 6/2025, hai tỉnh tinh giản 5.940 biên chế. Năm 2024, "
        "Đảng bộ tỉnh Yên Bái kết nạp 1.940 đảng viên.\n",
        date(2025, 9, 26),
        ["15 staff_positions_cut 5940", "15 party_members_admitted 1940"],
    ),
    # what there is today, behind what is told of half a year before the merger
    (
        "Ba tháng hai cấp\nNgày 30/9/2025, UBND tỉnh Tây Ninh họp sau khi hợp nhất với Long An.\n6 "
        "tháng đầu năm, tỉnh biệt phái 112 công chức xuống xã. Hiện 71 bí thư đảng ủy xã kiêm chủ "
        "tịch HĐND.\n",
        date(2025, 10, 9),
        ["80 secretary_is_council_chair 71"],
    ),
]


@pytest.mark.parametrize(("text", "expected"), SENTENCES)
def test_words_beside_a_figure_say_what_it_is_of(text: str, expected: list[str]) -> None:
    assert [in_full(fact) for fact in told(text)] == expected


@pytest.mark.parametrize(("text", "published", "expected"), MERGED)
def test_a_figure_has_the_code_of_the_province_of_its_time(
    text: str, published: date, expected: list[str]
) -> None:
    found = told(text, published)
    assert [f"{fact.scope.province} {in_full(fact)}" for fact in found] == expected
