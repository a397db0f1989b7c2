"""Whom figures are about where several places stand in a paragraph: asides, examples, wholes."""

from datetime import date

import pytest

from tests.golden.figures import in_full, told

# asides that tell what a name is, or why it has so many
TOLD_AS_UNITS: list[tuple[str, list[str]]] = [
    # whom a unit answers to has not what is told of it
    (
        "Đảng bộ phường Cửa Nam, trực thuộc Thành ủy Hà Nội, có 64 tổ chức cơ sở đảng.",
        ["grassroots_party_orgs 64 @phường Cửa Nam"],
    ),
    # "toàn Đảng bộ" is that of the unit which has acted
    (
        "Ở vùng biên\nXã Lộc Hòa (huyện Lộc Ninh, tỉnh Bình Phước) có đông đồng bào. Trước đây, "
        "các chi bộ khó tìm nguồn. Hai năm qua, Đảng bộ xã đã kết nạp 11 đảng viên, nâng tổng số "
        "đảng viên trong toàn Đảng bộ lên 190 người.\nChi bộ thôn Tân, xã Đức Minh, huyện Đắk Mil, "
        "tỉnh Đắk Nông đang làm như vậy.",
        ["party_members_admitted 11 @xã Lộc Hòa", "party_members_total 190 @xã Lộc Hòa"],
    ),
    # the country behind a figure, however much is told of who acted
    (
        "Quận Lê Chân xóa tên 12 đảng viên. Cùng thời gian ấy, 72.000 đảng viên không tự giác sinh "
        "hoạt đã bị cấp ủy và tổ chức đảng của mình trong cả nước xóa tên.",
        ["party_members_struck_off 12 @Lê Chân", "party_members_struck_off 72000 @cả nước"],
    ),
    # a place that opens the next sentence is no place of this one
    (
        "Trao Huy hiệu Đảng\nQuận ủy Hai Bà Trưng trao Huy hiệu Đảng cho 150 đảng viên trên địa "
        "bàn. Cà Mau: Ban Thường vụ Tỉnh ủy trao Huy hiệu Đảng cho 64 đảng viên.",
        ["party_badges_awarded 150 @Hai Bà Trưng", "party_badges_awarded 64"],
    ),
    (
        "Kỷ luật\n6 tháng đầu năm, tỉnh Quảng Bình kỷ luật 94 đảng viên. Đồng Hới là nơi "
        "có số đảng viên bị xử lý kỷ luật cao nhất với 19 người.\n",
        ["party_members_disciplined 94", "party_members_disciplined 19 @Đồng Hới"],
    ),
    (
        "Hà Giang kết nạp\nTỉnh Hà Giang làm tốt. Quang Bình, huyện ít dân nhất tỉnh, 10 tháng qua "
        "kết nạp 96 đảng viên; Bắc Mê 104. Cả tỉnh kết nạp 1.735 đảng viên.\n",
        [
            "party_members_admitted 96 @Quang Bình",
            "party_members_admitted 104 @Bắc Mê",
            "party_members_admitted 1735",
        ],
    ),
    (
        "Gọn lại\nNăm 2018, tỉnh Lai Châu thi tuyển 7 chức danh. Sìn Hồ, huyện từng có hơn "
        "500 giáo viên dôi dư, năm nay giảm 14 đầu mối. Tam Đường, huyện vùng thấp của tỉnh, giảm "
        "9 đầu mối.\n",
        [
            "leadership_posts_opened_to_exam 7",
            "bodies_cut 14 @Sìn Hồ",
            "bodies_cut 9 @Tam Đường",
        ],
    ),
    (
        "Lai Châu kết nạp\nTỉnh Lai Châu có hai huyện. Mường Tè và Nậm Nhùn, hai huyện biên giới, "
        "đều kết nạp 96 đảng viên.\n",
        ["party_members_admitted 96 @Mường Tè", "party_members_admitted 96 @Nậm Nhùn"],
    ),
    (
        "Phú Thọ nói về đơn thư\nTỉnh Phú Thọ giải quyết 74/79 đơn tố cáo đảng viên. Điển hình như "
        "Lâm Thao, 12/12 đơn tố cáo được giải quyết. Riêng Yên Lập do đơn vị ít nên chỉ kỷ luật 4 "
        "đảng viên.\n",
        [
            "denunciations_resolved 74/79",
            "denunciations_resolved 12/12 @Lâm Thao",
            "party_members_disciplined 4 @Yên Lập",
        ],
    ),
    # a province after "của" says where the unit lies
    (
        "Hậu Giang, Trà Vinh cuối năm\nHậu Giang kết nạp 940 đảng viên, Trà Vinh 1.516. Cầu Kè là "
        "huyện kết nạp nhiều nhất của Trà Vinh, với 204 đảng viên.\n",
        [
            "party_members_admitted 940",
            "party_members_admitted 1516",
            "party_members_admitted 204 @Cầu Kè",
        ],
    ),
    # a bullet before the name
    (
        "Tin vắn Hòa Bình\n● Tỉnh Hòa Bình nhập xã.\n● Lạc Thủy: từ 15 xuống 10 xã, thị trấn.\n",
        [
            "administrative_units_before 15 @Lạc Thủy",
            "administrative_units_after 10 @Lạc Thủy",
        ],
    ),
    # one that is but counted with others, one that is told what to do, and a body beside a bloc
    (
        "Thi tuyển\nNăm 2018, tỉnh Bình Dương giảm biên chế. Tại 41 xã thuộc 3 huyện và thị xã Tân "
        "Uyên, đã tinh giản 120 biên chế.\n",
        ["staff_positions_cut 120"],
    ),
    (
        "Lập đề án\nNăm 2018, tỉnh Bến Tre giao Sở Nội vụ xây dựng đề án tinh giản 120 biên chế.\n",
        ["staff_positions_cut 120 target"],
    ),
    (
        "Kiểm tra\nNăm 2018, tỉnh Bến Tre làm tốt. Đảng ủy Khối các cơ quan tỉnh và Ban Nội chính "
        "Tỉnh ủy đã kiểm tra 12 tổ chức đảng.\n",
        ["party_orgs_inspected 12 @Đảng ủy Khối các cơ quan tỉnh"],
    ),
    # a text that opens with who tells it is of no commune called so
    (
        "Theo UBND tỉnh, năm 2026 đã tinh giản 120 biên chế. Đảng ủy xã và Đảng bộ xã được kiện "
        "toàn.\n",
        ["staff_positions_cut 120"],
    ),
    # kinds of units in a row before where they lie, and a cell of a quarter
    (
        "Kiêm nhiệm\nNăm 2018, tỉnh An Giang làm tốt. Huyện Thoại Sơn và thành phố Long Xuyên (An "
        "Giang) thí điểm, trong đó 11 xã, thị trấn của huyện Thoại Sơn có bí thư kiêm chủ tịch "
        "UBND.\n",
        ["secretary_is_committee_chair_communes 11 @Thoại Sơn"],
    ),
    (
        "Sinh hoạt\nNăm 2018, tỉnh Bắc Giang đổi mới sinh hoạt chi bộ. Chi bộ khu Trần Phú (phường "
        "Ngô Quyền, TP Bắc Giang) hiện có 41 đảng viên.\n",
        ["party_members_total 41 @Chi bộ khu Trần Phú"],
    ),
]
# what is told of a unit for an example says nothing of the next sentence
EXAMPLES: list[tuple[str, list[str]]] = [
    (
        "Trả hồ sơ\nToàn tỉnh Lào Cai trả hồ sơ đúng hạn 96,72%. Xã Nậm Chày đạt 94%. Hồ sơ "
        "nộp trực tuyến chiếm 80,1%.\n",
        [
            "dossiers_on_time_share %96.72",
            "dossiers_on_time_share %94 @xã Nậm Chày",
            "online_dossiers_share %80.1",
        ],
    ),
    # but what a paragraph tells first of a unit goes on
    (
        "Nam Định kiểm tra\nĐoàn kiểm tra của tỉnh Nam Định đi 7 nơi.\nTại huyện Trực Ninh, hồ sơ "
        "đúng hạn đạt 91%. Hồ sơ nộp trực tuyến đạt 76%. Huyện kết nạp 40 đảng viên.\n",
        [
            "dossiers_on_time_share %91 @Trực Ninh",
            "online_dossiers_share %76 @Trực Ninh",
            "party_members_admitted 40 @Trực Ninh",
        ],
    ),
    # where people meet is no unit that acts
    (
        "Nam Định sơ kết\nTại huyện Trực Ninh, Tỉnh ủy Nam Định tổ chức hội nghị. Trong năm, kết "
        "nạp 2.040 đảng viên.\n",
        ["party_members_admitted 2040"],
    ),
    # units of a list behind a figure
    (
        "Trà Vinh gọn lại\nNăm 2017, tỉnh Trà Vinh thí điểm bí thư đồng thời là chủ tịch UBND ở 9 "
        "xã của các huyện Càng Long, Châu Thành; 713/756 ấp có bí thư chi bộ kiêm trưởng ấp. Luân "
        "chuyển 34 cán bộ.\n",
        [
            "secretary_is_committee_chair_communes 9",
            "cell_secretary_is_village_head 713/756",
            "officials_rotated 34",
        ],
    ),
    # kinds of units before a number that counts something else
    (
        "Thanh Hóa phân cấp\nTỉnh Thanh Hóa phân cấp cho chủ tịch UBND xã, phường 60 thủ tục hành "
        "chính.\n",
        ["administrative_procedures_delegated 60"],
    ),
    # old provinces of that of today
    (
        "Thái Nguyên tinh giản\nGiai đoạn 2021 - 2025, hai tỉnh Thái Nguyên và Bắc Kạn (trước đây) "
        "tinh giản 2.418 biên chế.\nTừ ngày 1/7/2025, tỉnh Thái Nguyên mới, hợp nhất từ "
        "Thái Nguyên và Bắc Kạn, vận hành với 92 xã, phường.\n",
        ["staff_positions_cut 2418", "administrative_units_after 92"],
    ),
    # the second of a pair has the name
    (
        "Bộ Nội vụ\nĐến năm 2021: từ 11.160 đơn vị hành chính cấp xã, cả nước còn 10.599 đơn vị.\n",
        [
            "administrative_units_before 11160 @cả nước",
            "administrative_units_after 10599 @cả nước",
        ],
    ),
]
# the province in the report of one of its units, and whose name a post is told with
OF_UNITS: list[tuple[str, list[str]]] = [
    (
        "Tham luận của Đảng ủy Khối các cơ quan tỉnh Quảng Nam\nVỀ PHÁT TRIỂN ĐẢNG 5 NĂM\nĐảng bộ "
        "tỉnh Quảng Nam kết nạp 11.836 đảng viên. Từng năm một là: 2016: 2.714; 2017: 2.588.\nToàn "
        "tỉnh xóa tên 468 đảng viên; Khối có 17. Trước đó, tỉnh chỉ xóa tên 203 đảng viên.\nCó 11 "
        "tổ chức cơ sở đảng yếu kém trên toàn tỉnh được củng cố.\n",
        [
            "party_members_admitted 11836",
            "party_members_admitted 2714",
            "party_members_admitted 2588",
            "party_members_struck_off 468",
            "party_members_struck_off 17 @Đảng ủy Khối các cơ quan tỉnh",
            "party_members_struck_off 203",
            "weak_party_orgs_consolidated 11",
        ],
    ),
    (
        "Huyện ủy Ba Bể giao ban\nHuyện ủy Ba Bể họp. Toàn huyện kết nạp 40 đảng viên. Toàn huyện "
        "có 38 tổ chức cơ sở đảng.\nTỉnh Bắc Kạn giao huyện kết nạp 89 đảng viên. Tỉnh Bắc Kạn "
        "giảm 12 đầu mối. Bí thư Huyện ủy Ma Thế Tuyên yêu cầu kết nạp thêm 49 đảng viên.\n",
        [
            "party_members_admitted 40 @Ba Bể",
            "grassroots_party_orgs 38 @Ba Bể",
            "party_members_admitted 89 target @Ba Bể",
            "bodies_cut 12",
            "party_members_admitted 49 planned @Ba Bể",
        ],
    ),
    (
        "Cà Mau vào guồng\nTỉnh Cà Mau đổi mới.\nXã Phan Ngọc Hiển giờ rộng hơn. Chủ tịch UBND xã "
        "Tô Hoài Ngọc nói vui. Đảng bộ xã có 47 chi bộ.\n",
        ["party_cells 47 @xã Phan Ngọc Hiển"],
    ),
    # several bodies that were looked into are not whose report it is
    (
        "UBKT Tỉnh ủy Phú Thọ kiểm tra 3 đảng bộ\nUBKT Tỉnh ủy kiểm tra 3 tổ chức đảng, gồm: Đảng "
        "ủy Bệnh viện Mắt, Đảng ủy Bệnh viện Sản Nhi, Đảng ủy Bệnh viện Tâm thần.\nCác cấp kỷ luật "
        "26 đảng viên.\n",
        [
            "party_orgs_inspected 3 [ủy ban kiểm tra cấp tỉnh]",
            "party_orgs_inspected 3 [ủy ban kiểm tra cấp tỉnh]",
            "party_members_disciplined 26",
        ],
    ),
    # guests and a plenum that is obeyed make a bloc's own report none of the country
    (
        "Đảng bộ Khối các cơ quan tỉnh kết nạp 41 đảng viên\nBan Chấp hành Đảng bộ Khối các cơ "
        "quan tỉnh vừa họp. Phó Bí thư Thường trực Tỉnh ủy, Trưởng đoàn Đại biểu Quốc hội tỉnh "
        "dự.\nNửa năm qua, theo Kết luận 21 của Hội nghị Trung ương 4, đã kiểm tra 32 tổ chức "
        "đảng.\n",
        [
            "party_members_admitted 41 @Đảng bộ Khối các cơ quan tỉnh",
            "party_orgs_inspected 32 @Đảng bộ Khối các cơ quan tỉnh",
        ],
    ),
    (
        "Đảng bộ Khối các cơ quan tỉnh lớn mạnh\nĐảng bộ có 52 tổ chức cơ sở đảng, trong đó có 30 "
        "đảng bộ, 22 chi bộ cơ sở.\n",
        [
            "grassroots_party_orgs 52 @Đảng bộ Khối các cơ quan tỉnh",
            "grassroots_party_orgs 30 @Đảng bộ Khối các cơ quan tỉnh [đảng bộ]",
            "grassroots_party_orgs 22 @Đảng bộ Khối các cơ quan tỉnh [chi bộ cơ sở]",
        ],
    ),
    # a district under a photograph in a text on the country
    (
        "Đại hội cấp trên cơ sở\nTheo Ban Tổ chức Trung ương, đến hết tháng 8 năm 2020, 1.280 đảng "
        "bộ cấp huyện đã đại hội. Ban Tổ chức Trung ương đánh giá tốt.\nĐảng bộ huyện Gia Lâm bầu "
        "bí thư.\n",
        ["party_congresses_held_upper 1280 @cả nước"],
    ),
    (
        "Bình Dương trả hồ sơ\nTỉnh Bình Dương trả hồ sơ đúng hạn 97%; kém nhất là Sở Xây dựng, "
        "91,6%. Năm 2016, riêng sở này trả hồ sơ đúng hạn 86,9%.\n",
        [
            "dossiers_on_time_share %97",
            "dossiers_on_time_share %91.6 @Sở Xây dựng",
            "dossiers_on_time_share %86.9 @Sở Xây dựng",
        ],
    ),
]


@pytest.mark.parametrize(
    ("text", "expected"),
    [*TOLD_AS_UNITS, *EXAMPLES, *OF_UNITS],
    ids=lambda one: one[:30] if isinstance(one, str) else "",
)
def test_a_figure_is_of_the_unit_that_its_words_tell(text: str, expected: list[str]) -> None:
    assert [in_full(one) for one in told(text, date(2025, 11, 5))] == expected
