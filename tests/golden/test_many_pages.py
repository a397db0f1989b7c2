"""Kinds of wording that a sweep over some hundred published pages missed, in our own sentences."""

import pytest

from tests.golden.figures import coded, in_full, placed, times

SENTENCES: list[tuple[str, list[str]]] = [
    # what units fall short of may stand between them and what is done to them
    (
        "Tỉnh có 23 xã, phường chưa đạt 70% tiêu chuẩn về diện tích được sắp xếp lại trong giai "
        "đoạn tới.",
        ["administrative_units_before 23 planned"],
    ),
    (
        "Toàn tỉnh, 37 xã chưa đạt 50% cả hai tiêu chí về dân số và diện tích phải sắp xếp.",
        ["administrative_units_before 37 planned"],
    ),
    (
        "Theo phương án, 31 xã, phường không đáp ứng tiêu chuẩn diện tích sẽ được sáp nhập thành "
        "15 đơn vị.",
        ["administrative_units_before 31 planned", "administrative_units_after 15 planned"],
    ),
    (
        "Tỉnh có 31/120 xã chưa đạt 50% tiêu chuẩn phải sắp xếp, chiếm 25,8%.",
        ["administrative_units_before 31/120%25.8 planned"],
    ),
    (
        "Tỉnh có 14 xã phường (trên tổng số 210 xã phường) phải sắp xếp.",
        ["administrative_units_before 14/210 planned"],
    ),
    ("Tỉnh có 5 xã không đủ điều kiện sắp xếp trong giai đoạn này.", []),
    ("Tỉnh có 5 xã chưa đạt tiêu chí sắp xếp đơn vị hành chính.", []),
    ("Tỉnh có 23 xã chưa đạt 10 tiêu chí nông thôn mới được hỗ trợ vốn.", []),
    # who manages them is not what befell them
    (
        "Hơn 40 cán bộ, đảng viên thuộc diện Ban Thường vụ Tỉnh ủy Quảng Ninh quản lý đã bị kỷ "
        "luật Đảng.",
        ["party_members_disciplined 40"],
    ),
    (
        "Có 9 cán bộ, đảng viên diện Thành ủy quản lý bị kỷ luật đảng rồi mới bị xử lý hình sự.",
        ["party_members_disciplined 9"],
    ),
    # a year that is yet to come
    ("Quảng Ninh giảm gần 900 biên chế sự nghiệp năm tới.", ["staff_positions_cut 900 planned"]),
    ("Tỉnh giảm 320 biên chế trong năm sau.", ["staff_positions_cut 320 planned"]),
    (
        "Tỉnh đã luân chuyển 30 cán bộ để chuẩn bị nhân sự cho năm tới.",
        ["officials_rotated 30"],
    ),
    # members of a committee are members of the Party
    (
        "Tỉnh ủy kỷ luật 2 ủy viên Ban Chấp hành Đảng bộ tỉnh (1 cảnh cáo, 1 khiển trách).",
        [
            "party_members_disciplined 2",
            "party_members_disciplined 1 [cảnh cáo]",
            "party_members_disciplined 1 [khiển trách]",
        ],
    ),
    (
        "5/9 ủy viên ban thường vụ Đảng ủy bị kỷ luật.",
        ["party_members_disciplined 5/9 [ủy viên ban thường vụ]"],
    ),
    ("Đại hội bầu 45 ủy viên Ban Chấp hành; Ủy ban Kiểm tra gồm 9 ủy viên.", []),
    ("Hội đồng kỷ luật gồm 7 thành viên.", []),
    ("Ủy ban Kiểm tra Kỷ luật Trung ương gồm 120 thành viên.", []),
    # whom the inspectors of the Party look into are members
    (
        "UBKT Huyện ủy mở cuộc kiểm tra khi có dấu hiệu vi phạm với 5 cán bộ do Ban Thường vụ "
        "Huyện ủy quản lý.",
        ["party_members_inspected_for_violations 5 [ủy ban kiểm tra cấp huyện]"],
    ),
    (
        "UBKT Tỉnh ủy kết luận 6 cán bộ có vi phạm.",
        ["party_members_found_in_violation 6 [ủy ban kiểm tra cấp tỉnh]"],
    ),
    ("Thanh tra tỉnh kiểm tra 8 cán bộ về kê khai tài sản.", []),
    ("Sở Nội vụ kiểm tra 15 cán bộ, phát hiện 3 cán bộ dùng bằng giả.", []),
    (
        "Ủy ban Kiểm tra Huyện ủy Krông Nô thi hành quyết định kỷ luật cảnh cáo với 3 cán bộ xã.",
        ["party_members_disciplined 3 @Krông Nô [cảnh cáo (ủy ban kiểm tra cấp huyện)]"],
    ),
    ("UBND huyện thi hành quyết định kỷ luật đối với 5 cán bộ.", []),
    # those who failed too long ago are found to have failed, no more
    (
        "Qua kiểm tra, 6 đảng viên có vi phạm nhưng hết thời hiệu kỷ luật.",
        ["party_members_found_in_violation 6"],
    ),
    # the one form that all underwent, behind the deed
    (
        "Quý I/2021, 4 tổ chức đảng bị thi hành kỷ luật với hình thức cảnh cáo.",
        ["party_orgs_disciplined 4 [cảnh cáo]"],
    ),
    (
        "Trong năm, 9 đảng viên bị thi hành kỷ luật hình thức khai trừ.",
        ["party_members_disciplined 9 [khai trừ]"],
    ),
    # excellent and good together are no number of the excellent
    (
        "Năm ngoái, 33/47 tổ chức đảng của huyện hoàn thành xuất sắc và tốt nhiệm vụ.",
        [],
    ),
    ("Có 31 tổ chức cơ sở đảng hoàn thành xuất sắc, hoàn thành tốt nhiệm vụ.", []),
    (
        "Qua xếp loại, 38 tổ chức cơ sở đảng đạt mức hoàn thành xuất sắc nhiệm vụ và 214 hoàn "
        "thành tốt.",
        ["party_orgs_rated_excellent 38"],
    ),
    # courses that officials take part in
    (
        "Ba năm liền, Thành ủy cử 1.870 lượt cán bộ tham gia các chương trình bồi dưỡng.",
        ["officials_trained 1870"],
    ),
    # cells by what is above them
    ("Toàn tỉnh có 2.100 chi bộ trực thuộc đảng bộ.", ["party_cells 2100"]),
    ("Đảng bộ tỉnh có 2.100 chi bộ trực thuộc các đảng ủy cơ sở.", ["party_cells 2100"]),
    # whose the centres are is no number of centres
    (
        "Các Trung tâm Phục vụ hành chính công của 19 địa phương dùng cả thảy 9.300 người.",
        [],
    ),
    # bodies by their rank go on as a list
    (
        "Việc tinh gọn bộ máy đã giảm 15 tổ chức cấp sở; 120 đầu mối cấp phòng; hơn 70 lãnh đạo "
        "cấp sở; khoảng 350 phó phòng và hơn 900 biên chế.",
        [
            "bodies_cut 15 [tổ chức cấp sở]",
            "bodies_cut 120 [đầu mối cấp phòng]",
            "staff_positions_cut 900",
        ],
    ),
    # what a programme against poverty gave is no cut
    ("Ba con bò giống của dự án giảm nghèo lại về chuồng của 4 cán bộ thôn.", []),
    # who acted: a bloc is no grassroots committee, all levels of a Party are all levels
    (
        "Ủy ban kiểm tra Đảng ủy Khối các cơ quan tỉnh thi hành kỷ luật 6 đảng viên.",
        ["party_members_disciplined 6 @Đảng ủy Khối các cơ quan tỉnh [ủy ban kiểm tra cấp huyện]"],
    ),
    (
        "Từ đầu quý, ủy ban kiểm tra các cấp của toàn Đảng bộ tỉnh kiểm tra 26 tổ chức đảng.",
        ["party_orgs_inspected 26 [ủy ban kiểm tra các cấp]"],
    ),
    # a verb in the name of a place does nothing
    (
        "Đảng bộ xã Tân Lập có 11 chi bộ với 240 đảng viên.",
        ["party_cells 11 @xã Tân Lập", "party_members_total 240 @xã Tân Lập"],
    ),
    ("Xã Thành Lập có 310 đảng viên.", ["party_members_total 310 @xã Thành Lập"]),
    ("Phường Tân Lập kết nạp 7 đảng viên.", ["party_members_admitted 7 @phường Tân Lập"]),
    (
        "Đảng ủy xã Tân Lập đã lập 3 chi bộ doanh nghiệp.",
        ["private_firm_party_orgs_founded 3 @xã Tân Lập"],
    ),
    # of which level those are that became fewer
    (
        "Giai đoạn 2019 - 2021, tỉnh giảm được 2 huyện (từ 12 xuống còn 10), giảm 21 xã (từ 180 "
        "xuống còn 159).",
        [
            "administrative_units_before 12 [cấp huyện]",
            "administrative_units_after 10 [cấp huyện]",
            "administrative_units_before 180",
            "administrative_units_after 159",
        ],
    ),
    (
        "Số đơn vị hành chính cấp huyện giảm từ 12 xuống còn 10, cấp xã giảm từ 180 xuống còn 159.",
        [
            "administrative_units_before 12 [cấp huyện]",
            "administrative_units_after 10 [cấp huyện]",
            "administrative_units_before 180",
            "administrative_units_after 159",
        ],
    ),
    (
        "Số huyện, thành phố giảm từ 12 xuống còn 10.",
        ["administrative_units_before 12 [cấp huyện]", "administrative_units_after 10 [cấp huyện]"],
    ),
    (
        "Huyện Minh Hóa giảm 3 xã, từ 16 xuống còn 13.",
        ["administrative_units_before 16 @Minh Hóa", "administrative_units_after 13 @Minh Hóa"],
    ),
    (
        "Số xã của huyện giảm từ 25 xuống còn 20.",
        ["administrative_units_before 25", "administrative_units_after 20"],
    ),
    # what units became, in parentheses or behind some that are only adjusted
    (
        "Huyện Hoằng Hóa sắp xếp 22 xã (thành 10 xã sau sáp nhập).",
        ["administrative_units_before 22 @Hoằng Hóa", "administrative_units_after 10 @Hoằng Hóa"],
    ),
    (
        "Tỉnh sắp xếp 140 xã và điều chỉnh 4 xã thành 65 đơn vị hành chính cấp xã mới.",
        ["administrative_units_before 140", "administrative_units_after 65"],
    ),
    (
        "Huyện sắp xếp 22 xã (12 xã miền núi và 10 xã đồng bằng).",
        [
            "administrative_units_before 22",
            "administrative_units_before 12 [xã miền núi]",
            "administrative_units_before 10 [xã đồng bằng]",
        ],
    ),
    (
        "Huyện sắp xếp 6 xã và điều chỉnh 2 thôn, còn 18 xã.",
        ["administrative_units_before 6", "administrative_units_after 18"],
    ),
    # what has to merge out of all there are
    (
        "Sẽ có 22 trên tổng số 700 huyện thuộc các tỉnh này phải sáp nhập.",
        ["administrative_units_before 22/700 planned [cấp huyện]"],
    ),
    ("Có 15 trong tổng số 160 xã phải sắp xếp.", ["administrative_units_before 15/160 planned"]),
    (
        "Trên cả nước, 27 tỉnh, thành phố rơi vào diện phải sắp xếp lại các xã, huyện của mình.",
        [],
    ),
    ("Có 7 huyện phải sắp xếp các xã.", []),
    # nothing was decided yet; an aim that was set is an aim
    ("Tỉnh chưa có quyết định giải thể 3 phòng này.", []),
    ("Sở chưa có phương án sáp nhập 2 trung tâm.", []),
    ("Tỉnh đã có quyết định giải thể 3 phòng.", ["bodies_cut 3"]),
    (
        "Mục tiêu mà tỉnh đã đặt ra là đến năm 2021 đảm bảo giảm tối thiểu 280 biên chế.",
        ["staff_positions_cut 280 target"],
    ),
    ("Tỉnh đã đặt ra nhiều mục tiêu; đến nay đã giảm 280 biên chế.", ["staff_positions_cut 280"]),
    # a mean of one year is none of its figures
    ("Bình quân 1 năm tỉnh giảm khoảng 120 biên chế.", []),
    ("Năm 2019, tỉnh giảm khoảng 120 biên chế.", ["staff_positions_cut 120"]),
    ("Các ban được rút gọn chỉ còn 5 phòng.", []),
    # forms of those whom the State disciplines
    ("Công an tỉnh xử lý kỷ luật 11 cán bộ (7 trường hợp khiển trách, 4 cảnh cáo).", []),
    (
        "UBKT Tỉnh ủy kỷ luật 11 cán bộ (7 khiển trách, 4 cảnh cáo).",
        [
            "party_members_disciplined 11 [ủy ban kiểm tra cấp tỉnh]",
            "party_members_disciplined 7 [khiển trách (ủy ban kiểm tra cấp tỉnh)]",
            "party_members_disciplined 4 [cảnh cáo (ủy ban kiểm tra cấp tỉnh)]",
        ],
    ),
    # parts with long names that make up their whole
    (
        "Tỉnh cử 460 cán bộ đi học cao cấp lý luận chính trị, trong đó học tập trung ở Học "
        "viện Chính trị khu vực III là 90 đồng chí; học tại chức ở tỉnh là 370 đồng chí.",
        [
            "officials_trained 460",
            "officials_trained 90 [học tập trung ở Học viện Chính trị khu vực III]",
            "officials_trained 370 [học tại chức ở tỉnh]",
        ],
    ),
    (
        "Trong năm kết nạp 190 đảng viên, trong đó ở nông thôn là 110 đồng chí; trong trường học "
        "là 80 đồng chí.",
        [
            "party_members_admitted 190",
            "party_members_admitted 110 [ở nông thôn]",
            "party_members_admitted 80 [trong trường học]",
        ],
    ),
    # the committee of a Party is no part of its members
    (
        "Dự đại hội có 350 đại biểu, đại diện cho 42.000 đảng viên, trong đó có 55 ủy viên Ban "
        "Chấp hành.",
        ["party_members_total 42000"],
    ),
    (
        "Đảng bộ huyện kỷ luật 42 đảng viên, trong đó có 5 ủy viên Ban Chấp hành.",
        ["party_members_disciplined 42", "party_members_disciplined 5 [ủy viên Ban Chấp hành]"],
    ),
    # dossiers in time, however they were handed in
    (
        "Tỷ lệ hồ sơ trực tuyến giải quyết đúng hạn lên tới 96,3%.",
        ["dossiers_on_time_share %96.3 [trực tuyến]"],
    ),
    (
        "Tỷ lệ hồ sơ nộp trực tiếp giải quyết đúng hạn đạt 95,2%.",
        ["dossiers_on_time_share %95.2 [trực tiếp]"],
    ),
    (
        "Tỷ lệ hồ sơ nộp trực tuyến đạt 58%; tỷ lệ giải quyết đúng hạn đạt 97%.",
        ["online_dossiers_share %58", "dossiers_on_time_share %97"],
    ),
    (
        "Tỷ lệ hồ sơ trực tiếp và trực tuyến giải quyết đúng hạn đạt 99%.",
        ["dossiers_on_time_share %99"],
    ),
    # a cell of a village is no province
    (
        "Chi bộ thôn Đông Hà kết nạp 4 đảng viên; Chi bộ ấp Bình An kết nạp 1 đảng viên.",
        [
            "party_members_admitted 4 @Chi bộ thôn Đông Hà",
            "party_members_admitted 1 @Chi bộ ấp Bình An",
        ],
    ),
    # who inspects is not inspected; whoever it is, is not nobody
    (
        "Huyện ủy cử đoàn kiểm tra gồm 7 người xuống xã làm rõ khuyết điểm của đảng viên.",
        [],
    ),
    (
        "Đoàn kiểm tra của Tỉnh ủy đã kiểm tra 5 đảng viên.",
        ["party_members_inspected 5"],
    ),
    (
        "UBKT Tỉnh ủy xử lý nghiêm, không có vùng cấm đối với bất kỳ đảng viên nào có vi phạm.",
        [],
    ),
    ("Chi bộ không kỷ luật bất kỳ đảng viên nào.", ["party_members_disciplined 0"]),
    # who passed is who was to be hired, where the sentence before is on hiring
    ("Có 3 kỳ thi tuyển, 12 kỳ xét tuyển viên chức. Kết quả, có 815 người trúng tuyển.", []),
    (
        "Tỉnh tổ chức thi tuyển công chức lãnh đạo, quản lý. Kết quả, có 8 người trúng tuyển.",
        ["leadership_posts_filled_by_exam 8"],
    ),
    # what ministries draft, whom a higher rank of pay examines, what only might be
    ("Tới tháng 6, các bộ đã trình ban hành 17 văn bản (2 luật và 15 nghị định).", []),
    ("Bộ Công Thương đã ban hành 11 văn bản về điều kiện kinh doanh.", []),
    (
        "Tỉnh ủy đã ban hành 21 văn bản (6 nghị quyết, 9 chỉ thị và 6 kết luận).",
        ["committee_documents_issued 21"],
    ),
    (
        "UBND tỉnh cử 120 công chức dự thi nâng ngạch lên chuyên viên chính, sau đó 64 công chức "
        "đã trúng tuyển.",
        [],
    ),
    (
        "Tỉnh tổ chức thi tuyển 11 chức danh lãnh đạo cấp phòng, 8 người trúng tuyển.",
        ["leadership_posts_opened_to_exam 11", "leadership_posts_filled_by_exam 8/11"],
    ),
    ("Nếu giảm được 10 phòng sẽ tiết kiệm nhiều ngân sách.", []),
    ("Nếu so với năm 2015, tỉnh đã giảm 12 phòng.", ["bodies_cut 12"]),
    (
        "Tỉnh ủy còn bổ nhiệm, luân chuyển và cho nghỉ hưu thêm 17 cán bộ khác.",
        [],
    ),
    ("Còn lại 170 xã hiện có 2 phó chủ tịch phải bố trí, sắp xếp lại.", []),
    ("Sau sáp nhập, còn lại 170 xã.", ["administrative_units_after 170"]),
    # what was asked for and decided was done; what is added has the role of what it is added to
    (
        "Ban Tổ chức cùng các phòng đã đề xuất Thường trực Thành ủy quyết định luân chuyển 11 "
        "cán bộ.",
        ["officials_rotated 11"],
    ),
    ("Sở đề xuất Ban Thường vụ Tỉnh ủy luân chuyển 15 cán bộ.", ["officials_rotated 15 planned"]),
    (
        "Năm 2018, ngành thuế sẽ tập trung sắp xếp các đội và giảm 170 chi cục và năm 2019 tiếp "
        "tục giảm 25 chi cục, năm 2020 giảm tiếp 80 chi cục.",
        ["bodies_cut 170 planned", "bodies_cut 25 planned", "bodies_cut 80 planned"],
    ),
    (
        "Năm 2018 tỉnh đã giảm 40 phòng, năm 2019 tiếp tục giảm 25 phòng, năm 2020 giảm tiếp 8 "
        "phòng.",
        ["bodies_cut 40", "bodies_cut 25", "bodies_cut 8"],
    ),
    # courses by other names
    (
        "Tỉnh cử 45 lượt cán bộ, công chức tham gia các khóa đào tạo, bồi dưỡng.",
        ["officials_trained 45"],
    ),
    ("Huyện cử 45 cán bộ tham gia lớp tập huấn.", ["officials_trained 45"]),
    ("Tỉnh cử 45 cán bộ tham gia hội thảo về đào tạo.", []),
    ("Có 45 nông dân tham gia lớp bồi dưỡng.", []),
    # who joins the Party from elsewhere, and who joins elsewhere
    (
        "Huyện kết nạp 21 đoàn viên ưu tú vào Đảng, kết nạp 310 đoàn viên vào Đoàn.",
        ["party_members_admitted 21 [đoàn viên thanh niên]"],
    ),
    (
        "Đảng bộ huyện đã kết nạp 12 đoàn viên ưu tú.",
        ["party_members_admitted 12 [đoàn viên thanh niên]"],
    ),
    ("Tỉnh kết nạp 90 hội viên nông dân vào Đảng.", ["party_members_admitted 90 [hội viên]"]),
    (
        "Liên đoàn Lao động tỉnh kết nạp 1.400 đoàn viên, giới thiệu 310 đoàn viên ưu tú vào Đảng.",
        [],
    ),
    ("Đoàn trường giới thiệu 30 đoàn viên ưu tú cho Đảng xem xét, bồi dưỡng, kết nạp.", []),
    ("Ở nước bạn, đại hội vừa kết nạp 6 ủy viên mới vào Bộ Chính trị.", []),
]


@pytest.mark.parametrize(("text", "expected"), SENTENCES)
def test_figures_of_a_sentence(text: str, expected: list[str]) -> None:
    assert [in_full(fact) for fact in coded(text)] == expected


TIMES: list[tuple[str, list[str]]] = [
    # what some did wrong at has a year of its own
    (
        "Năm 2019, Tỉnh ủy Sơn La kết nạp 3.100 đảng viên. Tỉnh ủy kỷ luật 14 đảng viên gian lận "
        "trong kỳ thi THPT quốc gia năm 2018.",
        ["3100: 2019-01-01 – 2019-12-31", "14: 2019-01-01 – 2019-12-31"],
    ),
    (
        "Huyện ủy Cẩm Khê đã kỷ luật 7 đảng viên sai phạm trong cuộc bầu cử đại biểu HĐND năm "
        "2016.",
        ["7: … – …"],
    ),
    (
        "Huyện ủy Cẩm Khê đã kỷ luật 7 đảng viên vi phạm quy định về đất đai năm 2016.",
        ["7: 2016-01-01 – 2016-12-31"],
    ),
    (
        "Trong kỳ thi tuyển năm 2019, tỉnh giảm 45 biên chế.",
        ["45: 2019-01-01 – 2019-12-31"],
    ),
    # a stock that the deeds of a year raise to so many is as of its end
    (
        "Năm 2023, huyện Cẩm Khê kết nạp 110 đảng viên, nâng tổng số đảng viên lên 8.114 đồng chí.",
        ["110: 2023-01-01 – 2023-12-31", "8114: … – 2023-12-31"],
    ),
    # what is added in a later year has that year alone
    (
        "Năm 2019 sẽ tiếp tục giảm 25 chi cục và giảm tiếp 80 chi cục trong năm 2020.",
        ["25: 2019-01-01 – 2019-12-31", "80: 2020-01-01 – 2020-12-31"],
    ),
]


@pytest.mark.parametrize(("text", "expected"), TIMES)
def test_times_of_a_text(text: str, expected: list[str]) -> None:
    assert times("Kết quả công tác\n" + text, None) == expected


def test_peace_is_no_province() -> None:
    kept = "Năm 2018, Bộ Quốc phòng lập Cục Gìn giữ Hòa bình; giải thể 6 trung tâm."
    assert placed(kept) == ["-- bodies_cut 6 @Bộ Quốc phòng"]
    assert placed("Năm 2018, tỉnh Hòa Bình giải thể 6 trung tâm.") == ["17 bodies_cut 6"]
