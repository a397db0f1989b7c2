"""The same facts in other words: by kinds of wording, each told of several metrics; our own."""

import pytest

from tests.golden.figures import coded, in_full

SENTENCES: list[tuple[str, list[str]]] = [
    # the deed is a thing that has come so far
    (
        "Công tác kết nạp đảng viên đạt 318/300 chỉ tiêu được giao.",
        ["party_members_admitted 318/300"],
    ),
    ("Kết quả kết nạp đảng viên đạt 46/40 chỉ tiêu.", ["party_members_admitted 46/40"]),
    (
        "Việc thành lập tổ chức đảng trong doanh nghiệp ngoài nhà nước đạt 8/6 chỉ tiêu.",
        ["private_firm_party_orgs_founded 8/6"],
    ),
    ("Việc khắc phục hạn chế hoàn thành 7/9 nội dung.", ["shortcomings_remedied 7/9"]),
    (
        "Công tác củng cố tổ chức cơ sở đảng yếu kém đã hoàn thành ở 5/6 đơn vị.",
        ["weak_party_orgs_consolidated 5/6"],
    ),
    (
        "Đại hội đảng bộ cấp trên cơ sở đã hoàn thành ở 9/17 đơn vị.",
        ["party_congresses_held_upper 9/17"],
    ),
    ("Việc kết nạp đoàn viên mới đạt 318/300 chỉ tiêu.", []),
    ("Công tác giải phóng mặt bằng đạt 61/64 hộ.", []),
    # an aside between those counted and what they underwent
    (
        "83 đảng viên, trong đó có 27 cấp ủy viên, đã được kiểm tra.",
        ["party_members_inspected 83", "party_members_inspected 27 [cấp ủy viên]"],
    ),
    ("17 đảng viên, phần lớn là cán bộ xã, bị kỷ luật.", ["party_members_disciplined 17"]),
    (
        "19 đảng viên dự bị, sau một năm thử thách, đã được chi bộ xét công nhận chính thức.",
        ["party_members_made_full 19"],
    ),
    (
        "Có 3 đảng bộ xã, do nội bộ mất đoàn kết, bị đưa vào diện theo dõi.",
        [
            "party_orgs_under_watch 3",
        ],
    ),
    (
        "19 đảng viên dự bị đã hoàn thành nhiệm vụ và được công nhận đảng viên chính thức.",
        ["party_members_made_full 19"],
    ),
    ("Thành ủy có 7 chương trình công tác được ban hành.", ["work_programmes_issued 7"]),
    ("Đưa 3 chi bộ ra khỏi danh sách theo dõi.", []),
    # how many by now
    ("Số đảng viên mới kết nạp đã tăng lên 1.290 người.", ["party_members_admitted 1290"]),
    ("Số đảng viên bị kỷ luật giảm xuống còn 173 người.", ["party_members_disciplined 173"]),
    ("Số cán bộ được luân chuyển tăng lên 37 đồng chí.", ["officials_rotated 37"]),
    ("Số mô hình đổi mới, sáng tạo lên tới 254 mô hình.", ["innovative_models_reported 254"]),
    ("Số thôn có bí thư kiêm trưởng thôn tăng lên 78 thôn.", ["cell_secretary_is_village_head 78"]),
    ("Số trung tâm phục vụ hành chính công cấp xã tăng lên 61.", ["public_service_centres 61"]),
    ("Số đảng viên bị kỷ luật nhiều hơn năm trước 21 người.", []),
    ("Số tổ chức đảng bị kỷ luật ít hơn cùng kỳ 2 tổ chức.", []),
    # what came of an aim, and plans that only say why
    (
        "Huyện được giao kết nạp 140 đảng viên, thực hiện được 151, đạt 107,9%.",
        ["party_members_admitted 140 target", "party_members_admitted 151/140%107.9"],
    ),
    (
        "Tỉnh giao chỉ tiêu kết nạp 140 đảng viên, kết quả thực hiện được 151 đồng chí.",
        ["party_members_admitted 140 target", "party_members_admitted 151/140"],
    ),
    (
        "Trước yêu cầu mới, 1.620 cán bộ, công chức cấp xã đã được bồi dưỡng.",
        ["officials_trained 1620"],
    ),
    (
        "Thực hiện kế hoạch kiểm tra năm 2024, Huyện ủy kiểm tra 13 tổ chức đảng.",
        ["party_orgs_inspected 13"],
    ),
    ("Yêu cầu đặt ra là phải giảm 430 biên chế.", ["staff_positions_cut 430 planned"]),
    # something else is done with what needs no deed
    ("Tỉnh ủy có 6 nghị quyết chuyên đề.", ["topical_resolutions_issued 6"]),
    ("Huyện ủy tổ chức học tập 4 nghị quyết chuyên đề.", []),
    ("Tổng kết 4 nghị quyết chuyên đề.", []),
    ("Thực hiện tốt 5 quy chế phối hợp.", []),
    ("Lắp camera tại 12 trung tâm phục vụ hành chính công.", []),
    ("Thanh tra 12 trung tâm phục vụ hành chính công.", []),
    ("Duy trì 12 trung tâm phục vụ hành chính công.", ["public_service_centres 12"]),
    ("Tham quan 8 mô hình hiệu quả.", []),
    ("Tỉnh ủy gửi Trung ương 7 kiến nghị.", ["recommendations_made 7"]),
    # what stands behind the noun makes it another thing
    ("Kiểm tra 9 tổ chức khai thác khoáng sản.", []),
    ("Giám sát 9 tổ chức hành nghề công chứng.", []),
    ("Kiểm tra sức khỏe định kỳ cho 74 đảng viên.", []),
    ("Trao 16 Huy hiệu Tuổi trẻ dũng cảm.", []),
    ("Ban hành 5 chương trình khuyến mại.", []),
    ("Chỉ ra 8 giải pháp.", []),
    ("Qua kiểm điểm, chỉ ra 8 vấn đề còn yếu.", ["shortcomings_identified 8"]),
    ("Xây dựng 11 mô hình sản xuất hiệu quả.", []),
    ("26 người trúng tuyển vào ngành công an.", []),
    # what a committee has, told beside it
    (
        "Đảng bộ phường Tân Bình, với 26 chi bộ trực thuộc và 1.120 đảng viên, vừa họp sơ kết.",
        ["party_cells 26 @phường Tân Bình", "party_members_total 1120 @phường Tân Bình"],
    ),
    (
        "Tuy chỉ có 7 chi bộ, 143 đảng viên nhưng Đảng bộ xã Hưng Lộc luôn đi đầu.",
        ["party_cells 7 @xã Hưng Lộc", "party_members_total 143 @xã Hưng Lộc"],
    ),
    (
        "Đảng bộ huyện có 31 chi bộ với tổng số hơn 2.400 đảng viên.",
        ["party_cells 31", "party_members_total 2400"],
    ),
    (
        "Đảng bộ xã đã phát triển từ 14 đảng viên lên 287 đảng viên.",
        ["party_members_total 14", "party_members_total 287"],
    ),
    (
        "Trực thuộc Đảng bộ tỉnh có 15 đảng bộ cấp trên cơ sở và 530 tổ chức cơ sở đảng.",
        ["upper_party_committees 15", "grassroots_party_orgs 530"],
    ),
    ("Đội ngũ đảng viên hiện có 3.870 đồng chí.", ["party_members_total 3870"]),
    ("Đảng bộ xã, với 61 đảng viên tham gia hiến đất, được biểu dương.", []),
    # verbs of two halves
    (
        "Huyện ủy đã đưa 24 đảng viên không còn xứng đáng ra khỏi Đảng.",
        ["party_members_struck_off 24"],
    ),
    (
        "Thành ủy đưa 5 chi bộ có dấu hiệu mất đoàn kết vào danh sách theo dõi.",
        ["party_orgs_under_watch 5"],
    ),
    # who is next
    (
        "Luân chuyển từ tỉnh về huyện 6 đồng chí, giữa các huyện 4 đồng chí.",
        ["officials_rotated 6", "officials_rotated 4"],
    ),
    (
        "UBND tỉnh ủy quyền cho các sở 44 thủ tục, UBND cấp xã 35 thủ tục.",
        [
            "administrative_procedures_delegated 44 [các sở]",
            "administrative_procedures_delegated 35 [UBND cấp xã]",
        ],
    ),
    (
        "Số đảng viên được kiểm tra ở cấp huyện là 82, cấp cơ sở là 190.",
        ["party_members_inspected 82", "party_members_inspected 190"],
    ),
    # before and after in other words
    (
        "Khi chưa sắp xếp, tỉnh có 163 xã, phường, thị trấn.",
        ["administrative_units_before 163"],
    ),
    (
        "Trước khi vận hành chính quyền hai cấp, toàn tỉnh có 163 xã, phường.",
        ["administrative_units_before 163"],
    ),
    (
        "61 xã, phường mới của tỉnh chính thức đi vào hoạt động.",
        ["administrative_units_after 61"],
    ),
    ("Đoàn công tác làm việc với 9 xã, phường mới.", []),
    # a deed that only says when, and five that are no year
    ("Số đảng viên bị kỷ luật sau kiểm tra là 27.", ["party_members_disciplined 27"]),
    ("Số tổ chức đảng có vi phạm qua kiểm tra là 13.", ["party_orgs_found_in_violation 13"]),
    ("Đảng bộ đúc kết năm bài học kinh nghiệm.", ["lessons_drawn 5"]),
    ("Chi bộ kết nạp năm đảng viên mới.", ["party_members_admitted 5"]),
    ("Hằng năm cán bộ được luân chuyển theo quy định.", []),
    ("Trong năm tổ chức đảng và đảng viên đều chấp hành tốt.", []),
    # comrades whom inspectors of the Party looked into
    (
        "UBKT Thành ủy giám sát 7 đồng chí.",
        ["party_members_supervised 7 [ủy ban kiểm tra cấp tỉnh]"],
    ),
    ("Đoàn liên ngành kiểm tra 7 đồng chí lái xe.", []),
    # an aside is none where the next deed has a figure of its own
    (
        "Tiếp nhận 26 đơn tố cáo, trong đó thuộc thẩm quyền 17 đơn, đã giải quyết xong 15 đơn.",
        ["denunciations_resolved 15/17"],
    ),
    ("9 bí thư chi đoàn không phải là người địa phương.", []),
    ("Khắc phục 6 điểm sạt lở.", []),
]


@pytest.mark.parametrize(("text", "expected"), SENTENCES, ids=[text[:60] for text, _ in SENTENCES])
def test_figures_are_found_in_other_words(text: str, expected: list[str]) -> None:
    assert [in_full(fact) for fact in coded(text)] == expected
