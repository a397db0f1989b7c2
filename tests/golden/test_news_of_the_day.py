"""News of the day: who is punished by whom, what somebody only fears, and deeds told in a row.

Each kind stands beside what reads alike and counts nothing.
"""

import pytest

from tests.golden.figures import in_full, times, told

OURS = [
    (
        "Tỉnh giảm 5 sở, 14 phòng chuyên môn và tinh giản 480 biên chế.",
        ["bodies_cut 5 [sở]", "bodies_cut 14 [phòng chuyên môn]", "staff_positions_cut 480"],
    ),
    (
        "Sau sắp xếp, tỉnh đã giảm 3 chi cục, 22 phòng, 51 trường học và cắt 480 biên chế.",
        [
            "bodies_cut 3 [chi cục]",
            "bodies_cut 22 [phòng]",
            "bodies_cut 51 [trường]",
            "staff_positions_cut 480",
        ],
    ),
    (
        "UBKT Huyện ủy vừa công bố kết quả quý I: 4 đảng viên bị khiển trách, 1 người bị cảnh cáo.",
        [
            "party_members_disciplined 4 [khiển trách (ủy ban kiểm tra cấp huyện)]",
            "party_members_disciplined 1 [cảnh cáo (ủy ban kiểm tra cấp huyện)]",
        ],
    ),
    (
        "Mười cán bộ xã dùng bằng giả, UBKT Huyện ủy đã khai trừ 4 người trong số này.",
        ["party_members_disciplined 4 [khai trừ (ủy ban kiểm tra cấp huyện)]"],
    ),
    (
        "Với 40 tổ chức cơ sở đảng và 161 chi bộ trực thuộc, nhiều năm liền Đảng bộ huyện "
        "giữ vững đoàn kết.",
        ["grassroots_party_orgs 40", "party_cells 161"],
    ),
    (
        "Toàn Đảng bộ huyện kết nạp 130 đảng viên, nâng tổng số đảng viên lên 7.700, với 43 "
        "chi, đảng bộ trực thuộc.",
        ["party_members_admitted 130", "party_members_total 7700", "grassroots_party_orgs 43"],
    ),
    (
        "Hải Phòng: 218 phường, xã rút xuống còn 167 từ ngày 1/1/2025 sau sắp xếp.",
        ["administrative_units_before 218", "administrative_units_after 167"],
    ),
    (
        "Sau sáp nhập, 38 xã của huyện rút xuống 29.",
        ["administrative_units_before 38", "administrative_units_after 29"],
    ),
    (
        "Ngày 1/7, 96 xã mới đi vào hoạt động sau khi 240 xã cũ được sắp xếp.",
        ["administrative_units_after 96", "administrative_units_before 240"],
    ),
    (
        "Sau khi sắp xếp bộ máy, Chủ tịch UBND tỉnh đã ký quyết định nghỉ hưu trước tuổi đối "
        "với 48 trường hợp.",
        ["staff_positions_cut 48"],
    ),
    (
        "Đã có 112 trường hợp được phê duyệt nghỉ hưu trước tuổi theo Nghị định 178.",
        ["staff_positions_cut 112"],
    ),
    (
        "Bảy tân binh của Trung đoàn 95 được kết nạp Đảng tại thao trường.",
        ["party_members_admitted 7 [tân binh]"],
    ),
    (
        "Các đồn biên phòng giúp củng cố 48 chi bộ yếu ở bản.",
        ["weak_party_orgs_consolidated 48"],
    ),
    ("Tỉnh ủy luân chuyển 11 cán bộ, lãnh đạo về huyện.", ["officials_rotated 11"]),
    (
        "Sau khi sắp xếp bộ máy, Chủ tịch UBND tỉnh đã ký quyết định cho nghỉ hưu trước tuổi và "
        "thôi việc đối với 62 công chức.",
        ["staff_positions_cut 62"],
    ),
    (
        "UBKT các cấp kiểm tra 22 tổ chức đảng và 95 đảng viên khi có dấu hiệu vi phạm. Riêng "
        "UBKT Tỉnh ủy kiểm tra 4 tổ chức đảng, 9 đảng viên.",
        [
            "party_orgs_inspected_for_violations 22 [ủy ban kiểm tra các cấp]",
            "party_members_inspected_for_violations 95 [ủy ban kiểm tra các cấp]",
            "party_orgs_inspected_for_violations 4 [ủy ban kiểm tra cấp tỉnh]",
            "party_members_inspected_for_violations 9 [ủy ban kiểm tra cấp tỉnh]",
        ],
    ),
    (
        "Tỉnh ủy cho biết 8 chi bộ bị cảnh cáo. Năm đảng ủy xã bị khiển trách.",
        ["party_orgs_disciplined 8 [cảnh cáo]", "party_orgs_disciplined 5 [khiển trách]"],
    ),
    (
        "Đại hội có 98 đại biểu, đại diện cho 3.120 đảng viên ở 41 tổ chức cơ sở đảng.",
        ["party_members_total 3120", "grassroots_party_orgs 41"],
    ),
    (
        "Dự đại hội có 138 đại biểu đại diện cho 640 đảng viên đang sinh hoạt tại 19 chi bộ "
        "trực thuộc.",
        ["party_members_total 640", "party_cells 19"],
    ),
    (
        "Các cấp công đoàn giới thiệu 5.120 đoàn viên ưu tú cho Đảng, 3.040 người được kết nạp.",
        ["party_members_admitted 3040 [đoàn viên công đoàn]"],
    ),
    (
        "Huyện chưa giảm được xã nào nhưng đã bớt 2 phòng, Bí thư Huyện ủy nói.",
        ["bodies_cut 2"],
    ),
    (
        "Nếu như năm 2019 cả huyện kết nạp 120 đảng viên thì năm 2020 kết nạp 96.",
        ["party_members_admitted 120", "party_members_admitted 96"],
    ),
    (
        "Đại biểu Trần Thị Hồng, Giám đốc Sở Nội vụ, báo cáo tỉnh đã giảm 31 phòng.",
        ["bodies_cut 31"],
    ),
    (
        "Nếu tính cả 3 đơn vị vừa giải thể, tỉnh đã giảm 21 đầu mối.",
        ["bodies_cut 21"],
    ),
    (
        "Chúng ta phải giảm 300 biên chế trong năm tới, Chủ tịch UBND tỉnh chỉ đạo.",
        ["staff_positions_cut 300 planned"],
    ),
    (
        "Năm 2019 huyện sáp nhập 5 xã với 3 thị trấn, còn 19 đơn vị hành chính cấp xã.",
        [
            "administrative_units_before 5",
            "administrative_units_before 3",
            "administrative_units_after 19",
        ],
    ),
    (
        "Cụ Sáu được trao Huy hiệu 75 năm tuổi Đảng; cùng đợt, phường Đông Vệ có 41 đảng viên "
        "nhận huy hiệu.",
        ["party_badges_awarded 41 @phường Đông Vệ"],
    ),
    (
        "Bộ Chính trị, Ban Bí thư kỷ luật hơn 110 cán bộ diện Trung ương quản lý.",
        ["party_members_disciplined 110 @cả nước [Bộ Chính trị, Ban Bí thư]"],
    ),
    (
        "Đến nay, toàn vùng Tây Nguyên có 3.549 tổ chức cơ sở đảng và 194.545 đảng viên.",
        ["grassroots_party_orgs 3549", "party_members_total 194545"],
    ),
]
NOTHING = [
    # members of a committee, elected into it
    "Đại hội bầu 9 đồng chí vào Đảng ủy xã, 3 đồng chí vào Ban Thường vụ.",
    "Hội nghị hiệp thương giới thiệu 11 người vào đảng đoàn, cấp ủy.",
    # what would have to be done
    'Bí thư Huyện ủy nói: "Nếu cứ uống rượu thì phải khai trừ 5 người, cảnh cáo 10 người".',
    "Cứ đà này thì sang năm huyện ủy phải kỷ luật 50 đảng viên, một cán bộ kiểm tra lo.",
    'Chủ nhiệm UBKT nói thẳng: "Làm đúng quy định thì xã này phải kỷ luật cả 6 đảng viên".',
    'Một cán bộ hưu trí nói: "Theo tôi phải giảm 30% biên chế, bỏ bớt 10 phòng".',
    # others are punished, or found to break rules, by others
    "Quý I, trại kỷ luật 7 phạm nhân, khiển trách 3, cảnh cáo 4. Đảng ủy trại siết quản lý.",
    "Nhà trường kỷ luật 9 sinh viên, cảnh cáo 6, khiển trách 3; Đảng ủy trường chỉ đạo.",
    "Ban tổ chức phạt 4 cầu thủ, cảnh cáo 2, khiển trách 1. Bí thư Thành ủy có mặt.",
    "Đoàn liên ngành phát hiện 9 tổ chức vi phạm về xăng dầu, UBND tỉnh báo cáo Tỉnh ủy.",
    # deputies and experts, and what a place thought of once
    "Đại biểu Hà Sỹ Tạo lo.\n“ Tôi đề nghị giảm ngay 20% biên chế, tức 1.400 người ” - ông nói.",
    "- Ông Phùng Huy, đại biểu Quốc hội: Chúng ta phải mạnh dạn cắt 10% biên chế, giảm 5 đầu mối.",
    "Đại biểu Sâm kể tỉnh ông từng bàn phương án giảm 7 sở, rồi phương án giảm 3 sở.",
    "Trước đây huyện từng tính nhập 9 xã, sau lại tính nhập 5 xã, rốt cuộc chưa nhập xã nào.",
    "“ Nếu nhập hết các trung tâm thì giảm được 40 đầu mối ”, Giám đốc Sở Nội vụ tính.",
    "Theo ông Khôi, chuyên gia hành chính công, cần giảm ngay 20 phòng, 1.000 biên chế.",
    "Theo tờ trình, phương án 1 ghép 6 phường thành 3 phường, quận còn 12 phường.\n"
    "Phương án 2 ghép 8 phường, quận còn 10 phường. UBND quận lấy ý kiến sáp nhập.",
    "Chưa giảm được phòng nào, mới giảm 3 biên chế do nghỉ hưu, theo đoàn giám sát HĐND.",
    "Khi đó, theo ý kiến của đại biểu Hòa, chúng ta có thể sáp nhập được khoảng 10 tỉnh nhỏ.",
    # averages, contracts, and who only broke the rules of the road
    "Trung bình cứ 3 xã nhập thành 1, tính ra huyện mất 9 trụ sở.",
    "Tỉnh ủy lo thiếu giáo viên: tỉnh xin thêm biên chế, trước đó cắt hợp đồng 320 người.",
    "Tối qua có 23 người vi phạm nồng độ cồn, 2 đảng viên. CSGT gửi thông báo về đảng ủy.",
    # another badge
    "Đảng ủy xã biểu dương; đợt này có 41 đảng viên nhận huy hiệu Tuổi trẻ dũng cảm.",
    # those with which one unit merges
    "Sau ngày 1/7, xã sẽ nhập với 2 xã lân cận thành xã Hải Xuân.",
    "Phường Đông Kinh nhập thêm 3 phường và 1 xã để thành phường mới.",
    "Sau khi sáp nhập hai xã, xã mới có 12 thôn.",
    # asked for, or told of a party abroad
    "Quý I, Tỉnh ủy chỉ đạo 100% các chi bộ trực thuộc đảng ủy cơ sở tổ chức đại hội.",
    "Đảng Cộng hòa kết nạp thêm 80.000 đảng viên ở bang Pennsylvania.",
    'Thực hư thông tin "tỉnh sáp nhập 13 huyện còn 5"\nMạng xã hội lan truyền tin này.',
    # along with others, or only of some
    "Bộ đội đã xây dựng, củng cố 5.000 tổ chức đảng, chính quyền và đoàn thể ở vùng biên.",
    "Năm học này huyện luân chuyển 87 cán bộ, giáo viên từ nơi thừa sang nơi thiếu. Huyện ủy họp.",
    "Tổng số đảng viên đang làm việc tại các doanh nghiệp của quận là 39 người.",
    "Đảng ủy Sở rà soát; 12 thủ tục công chứng được rút từ 5 ngày còn 2 ngày.",
]


@pytest.mark.parametrize(("text", "figures"), OURS)
def test_what_is_done_is_counted(text: str, figures: list[str]) -> None:
    assert [in_full(one) for one in told(text)] == figures


@pytest.mark.parametrize("text", NOTHING)
def test_what_is_only_feared_or_of_others_counts_nothing(text: str) -> None:
    assert [in_full(one) for one in told(text)] == []


@pytest.mark.parametrize(
    "text",
    [
        "Đảng bộ thị trấn trao Huy hiệu Đảng cho 14 đảng viên. Trong đó có đồng chí Trần Thị "
        "Mận sinh năm 1936, nhận huy hiệu 65 năm.",
        "Bí thư Đảng ủy xã sinh năm 1985 cho biết năm nay đảng bộ đã kết nạp 14 đảng viên.",
    ],
)
def test_a_year_of_birth_dates_nothing(text: str) -> None:
    assert times(text, None) == ["14: … – …"]
