"""Figures of Party work in the wordings of reports, in sentences written for this project."""

from decimal import Decimal

import pytest

from sosanh.facts import Observation
from tests.golden.figures import coded, extraction, in_full, in_short

SENTENCES: list[tuple[str, list[str]]] = [
    # who works by whose papers
    (
        "Từ năm 2007 đến nay, Tỉnh ủy đã ban hành khoảng 420 văn bản cụ thể hóa nghị quyết của "
        "Trung ương.",
        ["committee_documents_issued 420"],
    ),
    (
        "Các huyện ủy, đảng ủy trực thuộc ban hành 312 văn bản cụ thể hóa.",
        ["programme_items_issued_by_lower_levels 312"],
    ),
    (
        "Cụ thể hóa 10 chương trình công tác của Thành ủy, cấp ủy cấp dưới ban hành 1.086 chương "
        "trình, kế hoạch.",
        ["programme_items_issued_by_lower_levels 1086"],
    ),
    ("Các huyện ủy ban hành 45 nghị quyết, kế hoạch.", []),
    (
        "Từ năm 2018, cấp ủy tỉnh phát hành cả thảy 143 văn bản các loại.",
        ["committee_documents_issued 143"],
    ),
    ("Bộ phận văn thư tiếp nhận 3.420 văn bản đến, phát hành 1.120 văn bản đi.", []),
    (
        "Tới nay 98/102 đảng ủy cấp xã đã xây dựng quy chế của mình theo mẫu.",
        ["communes_with_model_work_regulations 98/102"],
    ),
    # the members and cells of some are not all
    (
        "Trong tổng số hơn 52 nghìn đảng viên, toàn tỉnh có 11 nghìn đảng viên thuộc đối tượng "
        "miễn sinh hoạt.",
        ["party_members_total 52000"],
    ),
    ("Toàn tỉnh có 166 tổ chức đảng trong các doanh nghiệp tư nhân với 3.390 đảng viên.", []),
    ("Đảng bộ tỉnh hiện có 12 chi bộ ở trường ngoài công lập, 231 đảng viên.", []),
    ("Toàn tỉnh có 214 chi bộ công an xã với 1.377 đảng viên.", []),
    ("Đảng bộ tỉnh có 1.120 chi bộ thôn, bản.", []),
    (
        "Đảng bộ tỉnh hiện có 18 đảng bộ trực thuộc, 642 tổ chức cơ sở đảng, 3.150 chi bộ trực "
        "thuộc đảng ủy cơ sở với 98.214 đảng viên.",
        [
            "upper_party_committees 18",
            "grassroots_party_orgs 642",
            "party_cells 3150",
            "party_members_total 98214",
        ],
    ),
    # other words for known deeds
    (
        "Năm ngoái, 4.915 lượt cán bộ được đưa đi học các lớp lý luận, kỹ năng.",
        ["officials_trained 4915"],
    ),
    ("Có 120 học sinh nghèo được hỗ trợ đi học.", []),
    ("Tỉnh đã điều 64 cán bộ về cơ sở theo kế hoạch luân chuyển.", ["officials_rotated 64"]),
    (
        "Có 21 trong số 143 xã, phường, thị trấn do một người đảm nhiệm cả hai chức danh bí thư "
        "và chủ tịch ủy ban.",
        ["secretary_is_committee_chair_communes 21/143"],
    ),
    (
        "UBND tỉnh trao cho các sở quyền quyết định 215 trên tổng số 1.874 thủ tục hành chính.",
        ["administrative_procedures_delegated 215/1874"],
    ),
    (
        "Cuối năm vẫn còn 2 tổ chức cơ sở đảng yếu kém đang củng cố.",
        ["weak_party_orgs_under_consolidation 2"],
    ),
    (
        "Chỉ tiêu\tĐơn vị tính\tNăm 2023\tNăm 2024\n"
        "Tổ chức cơ sở đảng\ttổ chức\t512\t498\n"
        "Hồ sơ giải quyết đúng hạn\t%\t97,1\t98,4",
        [
            "grassroots_party_orgs 512",
            "grassroots_party_orgs 498",
            "dossiers_on_time_share %97.1",
            "dossiers_on_time_share %98.4",
        ],
    ),
    # a stock that stands below a heading on something else
    (
        "Kết quả kết nạp đảng viên\nToàn Đảng bộ tỉnh có 512 tổ chức cơ sở đảng (21 đảng bộ bộ "
        "phận và 2.410 chi bộ trực thuộc), với 40.115 đảng viên.",
        ["grassroots_party_orgs 512", "party_members_total 40115", "party_cells 2410"],
    ),
    (
        "Đảng bộ tỉnh có 21 đảng bộ trực thuộc; có 514 tổ chức cơ sở đảng và trên 41 nghìn đảng "
        "viên.",
        ["upper_party_committees 21", "grassroots_party_orgs 514", "party_members_total 41000"],
    ),
    # days in a list part no deed from its number
    (
        "Trong năm, Đảng bộ trao tặng Huy hiệu Đảng đợt 03/02; 19/5; 02/9 và 07/11 cho 184 đồng "
        "chí.",
        ["party_badges_awarded 184"],
    ),
    # whom inspectors of the Party discipline are members, whoever is not named
    (
        "Ủy ban Kiểm tra Đảng ủy giải quyết 5 đơn tố cáo. Kết quả tố đúng một phần, đã thi hành "
        "kỷ luật 3 trường hợp.",
        ["denunciations_resolved 5", "party_members_disciplined 3"],
    ),
    ("UBND huyện kỷ luật 5 trường hợp viên chức vi phạm. Ủy ban Kiểm tra cũng vào cuộc.", []),
    (
        "Ủy ban Kiểm tra công bố quyết định: 4 cán bộ xã bị kỷ luật bằng hình thức khiển trách về "
        "mặt chính quyền.",
        [],
    ),
    (
        "Đảng ủy kiểm tra 12 tổ chức cơ sở đảng và 14 đồng chí là bí thư, phó bí thư cấp ủy.",
        ["party_orgs_inspected 12", "party_members_inspected 14"],
    ),
    (
        "Kết quả xếp loại đảng viên, có 645/993 đồng chí được xếp loại; trong đó: Hoàn thành xuất "
        "sắc nhiệm vụ 49, chiếm 7,6%.",
        ["party_members_rated_excellent 49%7.6"],
    ),
    # what a number grew up to is what there is now; family planning plans nothing
    (
        "Năm 2016, toàn tỉnh kỷ luật 202 đảng viên vi phạm chính sách dân số; năm 2017 con số này "
        "tăng lên 216 trường hợp.",
        ["party_members_disciplined 202", "party_members_disciplined 216"],
    ),
    (
        "Đảng bộ huyện kỷ luật 16 đảng viên vi phạm dân số kế hoạch hóa gia đình, trong đó 10 đảng "
        "viên bị khiển trách.",
        ["party_members_disciplined 16", "party_members_disciplined 10"],
    ),
    # parts of those taken out of a total, not of the total
    (
        "Các cấp đã kỷ luật 10 đảng viên trong tổng số 16 đảng viên vi phạm, trong đó có 2 đảng ủy "
        "viên cơ sở.",
        ["party_members_disciplined 10/16", "party_members_disciplined 2"],
    ),
    (
        "Dịp này, 3 đảng viên dự bị được trao quyết định công nhận đảng viên chính thức.",
        ["party_members_made_full 3"],
    ),
    # one figure of both deeds
    (
        "Cấp tỉnh đã tiến hành kiểm tra, giám sát 212 lượt tổ chức đảng, 48 lượt đảng viên.",
        ["party_orgs_inspected 212", "party_members_inspected 48"],
    ),
    # parts of what was inspected on signs of violation
    (
        "Năm qua đã kiểm tra khi có dấu hiệu vi phạm 12 tổ chức đảng và 58 đảng viên; trong đó Ủy "
        "ban Kiểm tra Tỉnh ủy kiểm tra 3 tổ chức đảng và 17 đảng viên; cấp huyện kiểm tra 9 tổ "
        "chức đảng.",
        [
            "party_orgs_inspected_for_violations 12",
            "party_members_inspected_for_violations 58",
            "party_orgs_inspected_for_violations 3",
            "party_members_inspected_for_violations 17",
            "party_orgs_inspected_for_violations 9",
        ],
    ),
    (
        "Kiểm tra khi có dấu hiệu vi phạm 9 tổ chức đảng; kiểm tra 131 tổ chức đảng về thu nộp "
        "đảng phí.",
        ["party_orgs_inspected_for_violations 9", "party_orgs_inspected 131"],
    ),
    (
        "Kiểm tra 23 tổ chức đảng khi có dấu hiệu vi phạm (gồm 14 đảng ủy cơ sở, còn lại là chi "
        "bộ).",
        ["party_orgs_inspected_for_violations 23"],
    ),
    # what an inspection found
    (
        "Qua kiểm tra, kết luận 51/73 đảng viên; 9/20 tổ chức đảng có vi phạm.",
        ["party_members_found_in_violation 51/73", "party_orgs_found_in_violation 9/20"],
    ),
    (
        "Đoàn kiểm tra kết luận 7 tổ chức đảng và 44 đảng viên có vi phạm cần thi hành kỷ luật.",
        ["party_orgs_found_in_violation 7", "party_members_found_in_violation 44"],
    ),
    (
        "Đoàn công tác đang kiểm tra, làm rõ các dấu hiệu vi phạm của 3 tổ chức đảng và 5 đảng "
        "viên.",
        [
            "party_orgs_inspected_for_violations 3",
            "party_members_inspected_for_violations 5",
        ],
    ),
    # who is meant by officials and members
    (
        "Huyện ủy kiểm tra 9 cán bộ, đảng viên khi có dấu hiệu vi phạm; thi hành kỷ luật 22 cán "
        "bộ, đảng viên.",
        ["party_members_inspected_for_violations 9", "party_members_disciplined 22"],
    ),
    # who did it stands between the passive word and the verb
    (
        "Trong 5 năm, hơn 410 đảng viên không còn đủ tư cách đã được các cấp ủy và tổ chức đảng "
        "trong toàn tỉnh đưa ra khỏi Đảng.",
        ["party_members_struck_off 410"],
    ),
    (
        "Năm qua có 1.180 lượt cán bộ tổ chức, cấp ủy cơ sở được bồi dưỡng nghiệp vụ.",
        ["officials_trained 1180"],
    ),
    # what the verb before cannot be done to
    (
        "Ban Thường vụ chỉ rõ các điểm yếu và yêu cầu 8 tập thể cấp ủy phải tự soi, tự kiểm điểm.",
        ["units_asked_for_deep_self_criticism 8"],
    ),
    # part of a whole without a noun of its own
    (
        "Có 387 chi bộ hoàn thành tốt nhiệm vụ, trong đó 19,4% đạt mức hoàn thành xuất sắc nhiệm "
        "vụ.",
        ["party_orgs_rated_excellent %19.4"],
    ),
    # congresses listed behind a colon
    (
        "Tỉnh đã tổ chức xong đại hội cấp trên cơ sở gồm: 9 đảng bộ huyện, thị xã; 4 đảng bộ quận.",
        ["party_congresses_held_upper 9", "party_congresses_held_upper 4"],
    ),
    (
        "Đảng bộ quận gồm 57 tổ chức cơ sở đảng, trong đó có 9 đảng bộ trường học, doanh nghiệp "
        "với trên 8.300 đảng viên sinh hoạt.",
        ["grassroots_party_orgs 57", "party_members_total 8300"],
    ),
    (
        "Đảng bộ thành phố có 5.210 đảng viên, sinh hoạt ở 38 chi- đảng bộ cơ sở.",
        ["party_members_total 5210", "grassroots_party_orgs 38"],
    ),
    # cases of members
    (
        "Cả năm có 52 trường hợp cán bộ, đảng viên vi phạm tới mức phải xử lý kỷ luật.",
        ["party_members_disciplined 52"],
    ),
    # the excess over an aim is no result and no base
    (
        "Từ đầu năm đến nay, Đảng bộ kết nạp được 148 đảng viên, vượt chỉ tiêu 8 đảng viên.",
        ["party_members_admitted 148"],
    ),
    # who was only taught or put forward
    (
        "Đã giới thiệu 190 đoàn viên ưu tú, trong số đó 121 người vinh dự đứng vào hàng ngũ của "
        "Đảng.",
        ["party_members_admitted 121"],
    ),
    # congresses of whom
    (
        "Đến nay, 412 chi bộ hoàn thành đại hội chi bộ; 52 tổ chức cơ sở đảng đã tổ chức xong đại "
        "hội cấp cơ sở.",
        ["party_congresses_held_cell 412", "party_congresses_held_grassroots 52"],
    ),
    (
        "Trong năm, 4 bí thư huyện ủy được điều động, luân chuyển.",
        ["officials_rotated 4"],
    ),
    # parts are no target
    (
        "Toàn huyện kết nạp được 254 đảng viên, đạt 101,6% kế hoạch, trong đó có 14 đảng viên là "
        "người dân tộc Dao; nâng số lượng đảng viên toàn Đảng bộ lên 6.812 đảng viên.",
        [
            "party_members_admitted 254%101.6",
            "party_members_admitted 14",
            "party_members_total 6812",
        ],
    ),
    (
        "Toàn tỉnh phát triển được 388 đảng viên, trong đó 91 là đoàn viên thanh niên.",
        ["party_members_admitted 388", "party_members_admitted 91"],
    ),
    ("Trong năm, toàn Đảng bộ có thêm 388 đảng viên mới.", ["party_members_admitted 388"]),
    ("Kết quả có 97/131 đảng viên vi phạm.", ["party_members_found_in_violation 97/131"]),
    (
        "Thi hành kỷ luật 46 đảng viên vi phạm (3 trường hợp khai trừ, 43 trường hợp khiển trách).",
        [
            "party_members_disciplined 46",
            "party_members_disciplined 3",
            "party_members_disciplined 43",
        ],
    ),
    ("Cử 188 cán bộ đi đào tạo cao cấp lý luận chính trị.", ["officials_trained 188"]),
    # what inspectors shorten
    (
        "UBKT các cấp KT khi có DHVP 8 tổ chức đảng; KT, GS 40 đảng viên; GS 12 chi bộ.",
        [
            "party_orgs_inspected_for_violations 8",
            "party_members_inspected 40",
            "party_orgs_supervised 12",
        ],
    ),
    ("Chỉ tiêu KT - XH của 8 tổ chức đạt khá, GS.TS An và 5 đảng viên được khen.", []),
    # petitions, once the text has said that they denounce somebody
    (
        "UBKT nhận 12 đơn tố cáo. Lưu 6 đơn (2 đơn đã được giải quyết), giải quyết xong 5 đơn.",
        ["denunciations_resolved 5"],
    ),
    ("Thanh tra tiếp nhận 94 đơn khiếu nại. Các ngành đã giải quyết xong 60 đơn.", []),
    # a row of targets: armed forces in it, "và" before its last
    (
        "Hạ Long chỉ tiêu kết nạp 150 đảng viên mới; Cẩm Phả 110; Uông Bí 90; Móng Cái 80; "
        "Công an 12; Biên phòng 15 và Đông Triều 87.",
        [f"party_members_admitted {value}" for value in (150, 110, 90, 80, 12, 15, 87)],
    ),
    (
        "Có 9.300 lượt cán bộ được tham gia các lớp bồi dưỡng, tập huấn.",
        ["officials_trained 9300"],
    ),
    # a circumstance governs nothing
    (
        "Qua kiểm tra, 6 tổ chức đảng và 31 đảng viên có vi phạm.",
        ["party_orgs_found_in_violation 6", "party_members_found_in_violation 31"],
    ),
    (
        "Phát hiện dấu hiệu vi phạm và tiến hành kiểm tra 8 tổ chức đảng, 34 đảng viên.",
        [
            "party_orgs_inspected_for_violations 8",
            "party_members_inspected_for_violations 34",
        ],
    ),
    (
        "Đánh giá, xếp loại 604 tổ chức cơ sở đảng, có 97 tổ chức hoàn thành xuất sắc nhiệm vụ.",
        ["party_orgs_rated_excellent 97"],
    ),
    # further wordings
    (
        "Các cấp ủy đã bồi dưỡng và đưa vào hàng ngũ của Đảng 305 quần chúng ưu tú.",
        ["party_members_admitted 305"],
    ),
    (
        "Trong tổng số 305 đảng viên mới, có 118 nữ.",
        ["party_members_admitted 305", "party_members_admitted 118"],
    ),
    ("Đảng bộ xã quản lý 1.240 đảng viên.", ["party_members_total 1240"]),
    ("Tỉnh điều động, luân chuyển, biệt phái 57 cán bộ.", ["officials_rotated 57"]),
    ("Tập huấn nghiệp vụ cho 620 bí thư, phó bí thư chi bộ.", ["officials_trained 620"]),
    ("Trường Chính trị tỉnh mở 41 lớp cho 3.205 học viên.", ["officials_trained 3205"]),
    # a percent that repeats the count
    (
        "Đến nay, đã có 412 chi bộ chiếm 98,1% tổng số chi bộ tổ chức xong đại hội.",
        ["party_congresses_held_cell 412%98.1"],
    ),
    # what was done stands with the half of the verb that was said before
    (
        "Các cấp phải thi hành kỷ luật 84 đảng viên, đã thi hành 79 đảng viên.",
        ["party_members_disciplined 84", "party_members_disciplined 79"],
    ),
    # whom a committee disciplines is a member
    (
        "Ủy ban Kiểm tra Tỉnh ủy thi hành kỷ luật 4 cán bộ diện Ban Thường vụ quản lý.",
        ["party_members_disciplined 4"],
    ),
    # a deed denied is none, and a deed of which there was none is a zero
    (
        "Có 9 đảng viên vi phạm, không thi hành kỷ luật 7 đảng viên do hết thời hiệu.",
        [
            "party_members_found_in_violation 9",
        ],
    ),
    ("Năm 2023, Đảng bộ không có thi hành kỷ luật tổ chức đảng.", ["party_orgs_disciplined 0"]),
    ("Năm 2023, Đảng bộ chưa kỷ luật đảng viên nào.", ["party_members_disciplined 0"]),
    # what an inspection is on is not what it does
    (
        "Kiểm tra việc thi hành kỷ luật trong Đảng đối với 14 tổ chức đảng; kiểm tra thu, nộp, sử "
        "dụng đảng phí tại 52 chi bộ.",
        ["party_orgs_inspected 14", "party_orgs_inspected 52"],
    ),
    (
        "Tập huấn nghiệp vụ kiểm tra, giám sát cho 165 cán bộ; bồi dưỡng 290 cấp ủy viên.",
        ["officials_trained 165", "officials_trained 290"],
    ),
    # whoever joined, by what they were
    ("Toàn huyện có 231 đoàn viên được kết nạp Đảng.", ["party_members_admitted 231"]),
    ("Trong năm, Đảng bộ đã đưa 17 đảng viên ra khỏi Đảng.", ["party_members_struck_off 17"]),
    (
        "Đợt 19/5, tỉnh có 1.240 đảng viên được tặng, truy tặng Huy hiệu Đảng; còn lại là tặng "
        "Huy hiệu 45, 40 năm tuổi Đảng.",
        ["party_badges_awarded 1240"],
    ),
    (
        "Đảng bộ Khối có 61 chi bộ, đảng bộ trực thuộc, với 4.820 đảng viên.",
        ["grassroots_party_orgs 61", "party_members_total 4820"],
    ),
    ("Tỉnh kết thúc hoạt động 2 đảng đoàn, 6 ban cán sự đảng.", ["bodies_cut 2", "bodies_cut 6"]),
    (
        "Năm 2023, toàn tỉnh có 940 mô hình đổi mới sáng tạo đăng ký; công nhận 610 mô hình đổi "
        "mới sáng tạo.",
        ["innovative_models_reported 940", "innovative_models_reported 610"],
    ),
    # a percent of those who did it
    (
        "Đảng viên hoàn thành xuất sắc nhiệm vụ chiếm 17,2%, hoàn thành tốt nhiệm vụ là 74,6%.",
        ["party_members_rated_excellent %17.2"],
    ),
    ("Toàn Đảng bộ xử lý kỷ luật về Đảng 41 đồng chí.", ["party_members_disciplined 41"]),
    (
        "Có 190 đảng viên dự bị chuyển thành đảng viên chính thức.",
        ["party_members_made_full 190"],
    ),
    # parts that are named before a bare number
    (
        "Kết nạp 310 đảng viên mới (trong đó: nữ 152, dân tộc thiểu số 45, đoàn viên 205).",
        [
            "party_members_admitted 310",
            "party_members_admitted 152",
            "party_members_admitted 45",
            "party_members_admitted 205",
        ],
    ),
    # forms in the parentheses of each total
    (
        "Thi hành kỷ luật 4 tổ chức đảng (3 khiển trách, 1 cảnh cáo) và 61 đảng viên (47 khiển "
        "trách, 14 cảnh cáo).",
        [
            "party_orgs_disciplined 4",
            "party_members_disciplined 61",
            "party_orgs_disciplined 3",
            "party_orgs_disciplined 1",
            "party_members_disciplined 47",
            "party_members_disciplined 14",
        ],
    ),
    (
        "Đã xử lý 61 đảng viên bằng các hình thức: 47 khiển trách, 14 cảnh cáo.",
        [
            "party_members_disciplined 61",
            "party_members_disciplined 47",
            "party_members_disciplined 14",
        ],
    ),
    # who was rated so, of all who were rated
    (
        "Đánh giá 4.700 đảng viên, trong đó hoàn thành xuất sắc nhiệm vụ 801 (17%).",
        ["party_members_rated_excellent 801/4700%17"],
    ),
    (
        "Năm 2023, tổ chức cơ sở đảng được xếp hoàn thành xuất sắc nhiệm vụ: 11/52; Đảng bộ giữ "
        "11 chi bộ.",
        ["party_orgs_rated_excellent 11/52"],
    ),
    (
        "Tổ chức cơ sở đảng xếp loại hoàn thành xuất sắc nhiệm vụ là 11/52 (21,2%).",
        ["party_orgs_rated_excellent 11/52%21.2"],
    ),
    # two denied at once
    (
        "Năm 2023, không có tổ chức đảng, đảng viên nào bị kỷ luật.",
        ["party_orgs_disciplined 0", "party_members_disciplined 0"],
    ),
    (
        "Có 11 cán bộ luân chuyển về huyện, 40 cán bộ luân chuyển về xã.",
        ["officials_rotated 11", "officials_rotated 40"],
    ),
    (
        "Đến nay, 11/11 huyện bố trí bí thư huyện ủy không là người địa phương.",
        ["non_local_secretaries 11/11"],
    ),
    (
        "Đã giám sát 3 đồng chí bí thư, 3 cấp ủy trực thuộc.",
        ["party_members_supervised 3", "party_orgs_supervised 3"],
    ),
    (
        "Trong quý, Ban Thường vụ đã thi hành kỷ luật với 2 tập thể chi ủy.",
        ["party_orgs_disciplined 2"],
    ),
    # whose they are, what they are called after
    (
        "Có 412 chi bộ thuộc 38 đảng bộ cơ sở đã hoàn thành đại hội.",
        ["party_congresses_held_cell 412"],
    ),
    (
        "Thành lập mới 22 chi bộ thôn, bản; thành lập mới 5 tổ chức đảng trong doanh nghiệp.",
        ["private_firm_party_orgs_founded 5"],
    ),
    # one person, two posts; exams
    (
        "Đến nay, 4/11 huyện thực hiện bí thư đồng thời chủ tịch; 85/177 xã thực hiện bí thư "
        "kiêm chủ tịch; 6/11 huyện thực hiện bí thư kiêm chủ tịch HĐND.",
        [
            "secretary_is_committee_chair_districts 4/11",
            "secretary_is_committee_chair_communes 85/177",
            "secretary_is_council_chair 6/11",
        ],
    ),
    (
        "Có 17 thí sinh tham gia kỳ thi tuyển ứng với 9 vị trí; 20 thí sinh dự thi vào 8 vị trí.",
        ["leadership_posts_opened_to_exam 9", "leadership_posts_opened_to_exam 8"],
    ),
    (
        "Giải quyết tố cáo: nhận 5 đơn, giải quyết xong 4 đơn tố cáo.",
        ["denunciations_resolved 4/5"],
    ),
    # a row that names whom it counts at its end
    (
        "Năm 2019 kết nạp 284; năm 2020: 261; năm 2021 là 248, năm 2022 là 305 đảng viên.",
        [f"party_members_admitted {number}" for number in (284, 261, 248, 305)],
    ),
    ("Giải quyết 2 đơn tố cáo đối với 3 đảng viên.", ["denunciations_resolved 2"]),
    (
        "Tổ chức thi tuyển 24 chức danh lãnh đạo cấp phòng. Bổ nhiệm mới 312, bổ nhiệm lại 204 "
        "cán bộ.",
        ["leadership_posts_opened_to_exam 24"],
    ),
    (
        "Giám sát 36 tổ chức đảng, 52 đảng viên. Kiểm tra chấp hành 22.",
        ["party_orgs_supervised 36", "party_members_supervised 52"],
    ),
    (
        "Kiểm tra 12 tổ chức đảng. Giám sát 8.",
        ["party_orgs_inspected 12", "party_orgs_supervised 8"],
    ),
]

NO_FIGURES = [
    "Lễ kết nạp đảng viên mới tại Chi bộ Nà Pặc 3, xã Nà Pặc.",
    "Có 31/460 xã thực hiện bí thư đồng thời là chủ tịch Mặt trận.",
    "Chủ tịch UBND huyện không là người địa phương là 9/21.",
    "Có 320 thí sinh thi vào 85 vị trí việc làm trong kỳ thi tuyển viên chức.",
    "Trong nhiệm kỳ, bình quân mỗi năm kết nạp 290 đảng viên.",
    "Buổi làm việc, lãnh đạo xã có 5 đề xuất, kiến nghị với đoàn công tác.",
    "Trong năm, Đảng bộ Khối có thêm 130 đảng viên.",
    "Qua kiểm tra, kết luận 3 chi bộ và 5 đảng viên thực hiện tốt nhiệm vụ.",
    "Trong kỳ đã phát thẻ đảng viên cho 61 đồng chí và chuyển sinh hoạt đảng cho 40 đảng viên.",
    "Có 38/38 chi bộ trực thuộc của Đảng bộ xã đã kiểm điểm cuối năm.",
    "Các học viên được học 18 bài học của chương trình sơ cấp.",
    "Nghị quyết 51/73 của Đảng ủy được đưa vào chương trình.",
    "Đoàn kiểm tra, giám sát gồm 5 đồng chí.",
    "Cả năm có 640 trong tổng số 652 tổ chức cơ sở đảng được đánh giá chất lượng.",
    "Dịp này, tỉnh tặng bằng khen cho 7 tổ chức đảng và 31 đảng viên hoàn thành xuất sắc nhiệm vụ.",
    "Được giới thiệu là 18 đảng viên hoàn thành xuất sắc nhiệm vụ suốt 5 năm liền.",
    "Đến nay 11 đảng bộ cấp trên cơ sở hoàn thành quán triệt Kế hoạch tổ chức Đại hội.",
    "Đề án nhằm bảo đảm 100% cán bộ được luân chuyển về cơ sở.",
    "Cuộc gặp nghe 64 ý kiến, kiến nghị của các đại biểu, tập trung vào 4 nhóm vấn đề.",
    "Mở 3 lớp bồi dưỡng cho 240 đối tượng kết nạp Đảng và 55 đảng viên mới.",
    "Có 310 học sinh đủ điều kiện đứng vào hàng ngũ của Đảng.",
    "Đến nay 5 đảng bộ cấp huyện đã hoàn thành đại hội chi bộ trực thuộc.",
    "Tỷ lệ chi bộ hoàn thành đại hội ở các nơi còn lại đạt từ 45 - 97%.",
    "Ban Tổ chức trao quyết định luân chuyển cho hai bí thư huyện ủy Tiên Yên và Ba Chẽ.",
    "Đảng bộ đã kỷ luật hai trường hợp ông Trần Văn An và bà Lê Thị Bình.",
    "Có 70 người Việt Nam đi học ở nước ngoài trong những năm ấy.",
    "Hiện toàn huyện còn 14 chi bộ có dưới 10 đảng viên.",
    "Tỷ lệ kết nạp đảng viên đạt 3,4% so với tổng số đảng viên đầu năm.",
    "Trường đại học của tỉnh có 12.000 học viên.",
    "Quy mô đào tạo của trường là 8.562 người; dạy nghề cho 3.200 người.",
    "Các sở có 41 người bị kỷ luật: khiển trách 22, cảnh cáo 12, cách chức 5, buộc thôi việc 2.",
    "Việc làm đã giảm đáng kể trong thập kỷ đầu của thế kỷ 21.",
    "Hiện có 120 tổ chức đảng trong doanh nghiệp tư nhân với tổng số 2.140 đảng viên.",
]


@pytest.mark.parametrize(("text", "expected"), SENTENCES, ids=[text[:40] for text, _ in SENTENCES])
def test_the_figures_of_party_work_are_those_a_reader_notes(text: str, expected: list[str]) -> None:
    assert [in_short(fact) for fact in coded(text)] == expected


@pytest.mark.parametrize("text", NO_FIGURES, ids=[text[:40] for text in NO_FIGURES])
def test_what_is_no_figure_of_party_work_yields_none(text: str) -> None:
    assert coded(text) == []


def test_changes_in_one_parenthesis_go_to_one_count_each() -> None:
    facts = coded(
        "Các cấp ủy kiểm tra 310 tổ chức đảng và 705 đảng viên (tăng 41 tổ chức và 96 đảng viên so "
        "với cùng kỳ)."
    )
    assert [(fact.metric, fact.change_value) for fact in facts] == [
        ("party_orgs_inspected", 41),
        ("party_members_inspected", 96),
    ]


def test_a_change_behind_a_part_is_one_of_the_whole() -> None:
    whole, part = coded(
        "Toàn tỉnh thi hành kỷ luật 74 đảng viên, trong đó có 12 cấp ủy viên, giảm 19 đảng viên so "
        "với cùng kỳ."
    )
    assert (whole.change_value, part.change_value) == (-19, None)


def test_a_committee_member_after_a_comma_is_one_of_the_members_before() -> None:
    members, part = coded("Đã kiểm tra 1.310 đảng viên, có 287 đảng viên là cấp ủy viên.")
    assert members.parent is None
    assert (part.metric, part.breakdown) == (members.metric, "cấp ủy viên")
    assert part.parent is not None


def test_what_those_had_of_whom_a_sentence_speaks_are_their_parts() -> None:
    whole, part, further = coded(
        "Trong số 61 đảng viên bị kỷ luật, có 12 cấp ủy viên, 3 cán bộ diện tỉnh quản lý."
    )
    assert (whole.value, whole.parent) == (61, None)
    assert [(one.value, one.metric) for one in (part, further)] == [
        (12, whole.metric),
        (3, whole.metric),
    ]
    assert part.parent == further.parent is not None


def test_a_row_of_targets_is_no_row_of_results() -> None:
    facts = coded(
        "Đảng bộ huyện Ba Chẽ chỉ tiêu kết nạp 60 đảng viên mới; Tiên Yên 85; Bình Liêu 70."
    )
    assert [(fact.value, fact.base, fact.role) for fact in facts] == [
        (60, None, "target"),
        (85, None, "target"),
        (70, None, "target"),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Lần này có 2 đảng viên nhận Huy hiệu 65 năm tuổi Đảng; 6 đồng chí nhận Huy hiệu 55 năm; "
        "20 đảng viên 40 năm tuổi Đảng.",
        "Lần này có 2 đảng viên 65 năm tuổi Đảng, 6 đồng chí 55 năm, 20 đồng chí 40 năm được trao "
        "Huy hiệu Đảng.",
        "Cụ thể, trao Huy hiệu 65 năm tuổi Đảng cho 2 đảng viên, huy hiệu 55 năm cho 6 đảng viên, "
        "huy hiệu 40 năm cho 20 đảng viên.",
        "Gồm: Huy hiệu 65 năm tuổi Đảng là 2 đồng chí; Huy hiệu 55 năm tuổi Đảng là 6 đồng chí; "
        "Huy hiệu 40 năm tuổi Đảng là 20 đồng chí.",
        "Trong đó, 65 năm tuổi Đảng có 2 đảng viên, 55 năm tuổi Đảng có 6 đảng viên và 40 năm "
        "tuổi Đảng có 20 đảng viên.",
    ],
)
def test_badges_by_years_are_parts_of_all_badges(text: str) -> None:
    total, *parts = coded(f"Tỉnh ủy quyết định tặng Huy hiệu Đảng cho 28 đảng viên.\n{text}")
    assert (total.value, total.parent) == (28, None)
    assert [(part.metric, part.value, part.breakdown) for part in parts] == [
        ("party_badges_awarded", 2, "65 năm tuổi Đảng"),
        ("party_badges_awarded", 6, "55 năm tuổi Đảng"),
        ("party_badges_awarded", 20, "40 năm tuổi Đảng"),
    ]
    assert len({part.parent for part in parts}) == 1
    assert parts[0].parent is not None


def test_badges_of_several_years_with_one_number_are_a_part_beside_others_and_else_all() -> None:
    *_, last = coded(
        "Huyện trao Huy hiệu Đảng cho 33 đảng viên. Cụ thể, trao Huy hiệu 50 năm tuổi Đảng 9 đảng "
        "viên và Huy hiệu 45 năm, 40 năm, 30 năm tuổi Đảng cho 24 đảng viên."
    )
    assert (last.metric, last.value) == ("party_badges_awarded", 24)
    assert last.breakdown == "45 năm, 40 năm, 30 năm tuổi Đảng"
    (all_,) = coded("Thành ủy trao Huy hiệu 55, 50 và 45 năm tuổi Đảng cho 118 đảng viên.")
    assert (all_.metric, all_.value, all_.breakdown) == ("party_badges_awarded", 118, None)


def test_a_member_of_forty_years_is_no_badge_where_none_are_spoken_of() -> None:
    assert coded("Buổi gặp mặt có 12 đảng viên 40 năm tuổi Đảng tham dự.") == []


def test_kinds_of_violation_are_parts_of_those_disciplined() -> None:
    whole, *parts = coded(
        "Các cấp thi hành kỷ luật 26 đảng viên.\nTrong số đảng viên bị thi hành kỷ luật, 19 trường "
        "hợp vi phạm chính sách dân số, 7 trường hợp vi phạm điều đảng viên không được làm."
    )
    assert (whole.metric, whole.value) == ("party_members_disciplined", 26)
    assert [(part.metric, part.value, part.breakdown) for part in parts] == [
        ("party_members_disciplined", 19, "vi phạm chính sách dân số"),
        ("party_members_disciplined", 7, "vi phạm điều đảng viên không được làm"),
    ]
    assert all(part.parent is not None for part in parts)


def test_parts_go_on_behind_the_percents_they_are_repeated_as() -> None:
    whole, *parts = coded(
        "Đảng bộ huyện kết nạp 160 đảng viên, bằng 80% chỉ tiêu. Trong đó, có 66 đảng viên nữ, "
        "chiếm 41,3%; 52 đảng viên người dân tộc Mường, chiếm 32,5%."
    )
    assert [(part.value, part.percent_stated) for part in parts] == [
        (66, Decimal("41.3")),
        (52, Decimal("32.5")),
    ]
    assert {part.metric for part in parts} == {whole.metric}
    assert all(part.parent is not None for part in parts)


@pytest.mark.parametrize(
    ("body", "role"),
    [("tỉnh đặt mục tiêu giảm", "target"), ("tỉnh sẽ giảm", "planned"), ("đã giảm", "achieved")],
)
def test_a_headline_has_the_role_that_the_text_below_gives_its_figure(body: str, role: str) -> None:
    text = f"Tỉnh giảm 860 biên chế trong năm 2018\nNăm 2018, {body} 860 biên chế."
    figures = [fact for fact in extraction(text).facts if isinstance(fact, Observation)]
    assert [figure.role for figure in figures] == [role, role]


def test_members_that_did_something_out_of_all_are_no_part_of_the_stock() -> None:
    (stock,) = coded(
        "Đảng bộ thị xã hiện có 5.430 đảng viên, trong đó 4.876/5.430 đảng viên dự bình xét cuối "
        "năm."
    )
    assert (stock.metric, stock.value) == ("party_members_total", 5430)


def test_a_figure_behind_the_parts_that_is_more_than_the_whole_is_no_part() -> None:
    *_, total = coded(
        "Năm 2021, huyện trao Huy hiệu Đảng cho 120 đảng viên. Trong đó, 30 năm có 20 đồng chí; "
        "toàn huyện hiện có 5.400 đảng viên."
    )
    assert (total.metric, total.value) == ("party_members_total", 5400)


def test_pupils_that_were_admitted_are_a_part_of_all_that_were() -> None:
    (pupils,) = coded("Năm 2023, tỉnh kết nạp 71 học sinh vào Đảng.")
    assert (pupils.metric, pupils.breakdown) == ("party_members_admitted", "học sinh")


def test_what_members_were_disciplined_for_sets_parts_apart() -> None:
    whole, *parts = coded(
        "Năm 2022, các cấp thi hành kỷ luật 40 đảng viên.\nNội dung vi phạm chủ yếu: thiếu trách "
        "nhiệm 9 đồng chí; phẩm chất đạo đức, lối sống: 11 (27,5%); chính sách dân số (20 trường "
        "hợp)."
    )
    assert (whole.value, whole.parent) == (40, None)
    assert [(part.value, part.breakdown) for part in parts] == [
        (9, "thiếu trách nhiệm"),
        (11, "phẩm chất đạo đức, lối sống"),
        (20, "chính sách dân số"),
    ]
    assert {part.metric for part in parts} == {whole.metric}
    assert all(part.parent is not None for part in parts)


@pytest.mark.parametrize(
    "text",
    [
        "Có 6 đảng viên bị xử lý pháp luật, 5 đảng viên bị xử lý kỷ luật hành chính.",
        "Kết quả có 16 trường hợp tố cáo sai, 18 trường hợp tố cáo đúng một phần.",
    ],
)
def test_what_the_law_or_the_state_did_is_no_discipline_and_a_finding_no_case(text: str) -> None:
    assert coded(text) == []


def test_cells_that_members_belong_to_are_counted() -> None:
    members, cells = coded("Đảng bộ hiện có 103 đảng viên tham gia sinh hoạt tại 9 chi bộ.")
    assert (members.metric, cells.metric, cells.value) == ("party_members_total", "party_cells", 9)


@pytest.mark.parametrize(
    ("text", "forms"),
    [
        ("Năm 2023 có 4 đảng viên bị kỷ luật mức “cảnh cáo”.", ["cảnh cáo"]),
        ("Có 4 đảng viên bị thi hành kỷ luật với hình thức khai trừ.", ["khai trừ"]),
        ("Có 9 đảng viên bị “khiển trách”, 6 đảng viên bị “cảnh cáo”.",
         ["khiển trách", "cảnh cáo"]),
        ("Kỷ luật 16 đảng viên, trong đó 1 đảng viên phải chịu mức “cảnh cáo”.",
         [None, "cảnh cáo"]),
        ("Có 12 đảng viên bị khiển trách, cảnh cáo.", ["khiển trách, cảnh cáo"]),
        ("Đã khiển trách và cảnh cáo 12 đảng viên.", ["khiển trách, cảnh cáo"]),
        ("Có 18 đảng viên bị cách chức, khai trừ 12 đảng viên.", ["cách chức", "khai trừ"]),
        ("Kỷ luật 17 đảng viên, trong đó khiển trách, cảnh cáo lần lượt là 12 và 5 đảng viên.",
         [None, "khiển trách", "cảnh cáo"]),
        ("Có 24 đảng viên bị kỷ luật với các mức khiển trách 20, cảnh cáo 4.",
         [None, "khiển trách", "cảnh cáo"]),
    ],
)  # fmt: skip
def test_a_form_of_discipline_is_named_in_many_ways(text: str, forms: list[str | None]) -> None:
    assert [fact.breakdown for fact in coded(text)] == forms


@pytest.mark.parametrize(
    ("text", "areas"),
    [
        ("Đảng bộ huyện Bảo Yên, Bảo Thắng, Văn Bàn, mỗi đơn vị có 15 đảng viên bị kỷ luật.",
         ["Bảo Yên", "Bảo Thắng", "Văn Bàn"]),
        ("Huyện Bảo Yên và huyện Bắc Hà đều kết nạp 120 đảng viên.", ["Bảo Yên", "Bắc Hà"]),
        ("Các huyện Bảo Yên, Văn Bàn đều vượt chỉ tiêu, trong đó huyện Bắc Hà kết nạp 9 đảng viên.",
         ["Bắc Hà"]),
        ("Mỗi huyện kết nạp 100 đảng viên, toàn tỉnh Lào Cai kết nạp 900 đảng viên.", [None]),
        ("Tỉnh Lào Cai mỗi năm kết nạp 900 đảng viên.", []),
    ],
)  # fmt: skip
def test_a_figure_of_each_is_one_of_every_place_that_is_named(
    text: str, areas: list[str | None]
) -> None:
    assert [fact.scope.area for fact in coded(text)] == areas


def test_a_headline_has_the_time_in_which_the_text_below_gives_its_figure() -> None:
    title = "Nghệ An: 288 đảng viên mới, đạt 35% kế hoạch năm 2022"
    text = f"{title}\n\n6 tháng đầu năm 2022, các cấp kết nạp 288 đảng viên."
    first, again = [fact for fact in extraction(text).facts if isinstance(fact, Observation)]
    assert (first.value, str(first.period.period_to)) == (288, "2022-06-30")
    assert first.period.period_from == again.period.period_from


def test_a_lost_space_behind_a_number_hides_no_noun() -> None:
    text = "Cấp ủy đã kiểm tra 3.004tổ chức đảng, 45đảng viên trên tuyến đường 10km qua tổ 3b."
    assert list(map(in_short, coded(text))) == [
        "party_orgs_inspected 3004",
        "party_members_inspected 45",
    ]


def test_a_year_singled_out_of_the_term_is_not_added_up() -> None:
    term, year = coded(
        "Từ đầu nhiệm kỳ 2020 - 2025 đến nay đã kết nạp 500 đảng viên; riêng năm 2023 kết nạp 90 "
        "đảng viên."
    )
    assert (term.kind, year.kind) == ("cumulative", "flow")


def test_a_body_right_behind_a_noun_is_a_subject_of_its_own() -> None:
    text = (
        "Đề nghị kỷ luật 4 chi bộ và 31 đảng viên UBKT các cấp đã kiểm tra 218 tổ chức đảng khi "
        "có dấu hiệu vi phạm."
    )
    assert list(map(in_short, coded(text))) == [
        "party_orgs_disciplined 4",
        "party_members_disciplined 31",
        "party_orgs_inspected_for_violations 218",
    ]
    cells = "Đảng bộ có 26 chi bộ trực thuộc các đảng bộ cơ sở đã tổ chức đại hội."
    assert list(map(in_short, coded(cells))) == ["party_congresses_held_cell 26"]


def test_members_let_go_are_set_apart_from_those_struck_off() -> None:
    both = coded("Xóa tên 35 đảng viên, cho ra khỏi Đảng 18 đảng viên.")
    assert [fact.breakdown for fact in both] == [None, "cho ra khỏi Đảng"]
    assert [fact.breakdown for fact in coded("Đã cho ra khỏi Đảng 18 đảng viên.")] == [None]


def test_what_a_target_was_passed_by_says_nothing_of_the_next_figure() -> None:
    (admitted, total) = coded(
        "Toàn Đảng bộ kết nạp 1.412 đảng viên mới, vượt 212 đảng viên so với chỉ tiêu (117,7%), "
        "nâng tổng số lên 58.214 đảng viên."
    )
    assert (in_short(total), total.role) == ("party_members_total 58214", "achieved")
    assert admitted.role == "achieved"


def test_speech_dates_the_figures_that_it_tells() -> None:
    facts = coded("Ông nói: “Nếu năm 2021 chúng tôi chỉ kết nạp 986 thì năm 2022 là 1.304”.")
    assert [(in_short(fact), str(fact.period.period_from)) for fact in facts] == [
        ("party_members_admitted 986", "2021-01-01"),
        ("party_members_admitted 1304", "2022-01-01"),
    ]


def test_committee_members_among_the_disciplined_are_a_part_of_the_members_not_of_the_last() -> (
    None
):
    (all_of_them, organisations, part) = coded(
        "Kỷ luật 96 đảng viên và 3 tổ chức đảng. Trong số đảng viên bị kỷ luật có 29 cấp ủy viên."
    )
    assert organisations.metric == "party_orgs_disciplined"
    assert (part.metric, part.breakdown) == (all_of_them.metric, "cấp ủy viên")


OUTCOMES: list[tuple[str, list[str]]] = [
    (
        "Kiểm tra 9 đảng viên khi có dấu hiệu vi phạm, 7 đảng viên có khuyết điểm, vi phạm.",
        ["party_members_inspected_for_violations 9", "party_members_found_in_violation 7/9"],
    ),
    (
        "Kiểm tra 9 chi bộ khi có dấu hiệu vi phạm, có 7 chi bộ vi phạm.",
        ["party_orgs_inspected_for_violations 9", "party_orgs_found_in_violation 7/9"],
    ),
    (
        "Kết luận 38 đảng viên vi phạm, trong đó 19 đảng viên đến mức phải thi hành kỷ luật.",
        ["party_members_found_in_violation 38", "party_members_disciplined 19 planned"],
    ),
    (
        "Kết luận 38 đảng viên vi phạm, phải thi hành kỷ luật 19 đảng viên, đã xử lý 12.",
        [
            "party_members_found_in_violation 38",
            "party_members_disciplined 19 planned",
            "party_members_disciplined 12",
        ],
    ),
    (
        "Thụ lý 5 đơn tố cáo, giải quyết dứt điểm 4 đơn, 1 đơn đang xác minh.",
        ["denunciations_resolved 4/5"],
    ),
    (
        "Có 58.214 đảng viên được đánh giá, hoàn thành xuất sắc nhiệm vụ 9.012 đồng chí.",
        ["party_members_rated_excellent 9012"],
    ),
    (
        "Kiểm tra 8 tổ chức đảng. Kết luận: 6 tổ chức và 38 đảng viên vi phạm.",
        [
            "party_orgs_inspected 8",
            "party_orgs_found_in_violation 6",
            "party_members_found_in_violation 38",
        ],
    ),
    ("Củng cố xong 2/3 tổ chức cơ sở đảng yếu kém.", ["weak_party_orgs_consolidated 2/3"]),
    ("Ít nhất 2/3 tổ chức cơ sở đảng phải họp.", []),
    (
        "Giải quyết tố cáo: tiếp nhận 23 đơn. Đủ điều kiện giải quyết 10 đơn, đã kết luận 8 đơn.",
        ["denunciations_resolved 8/10"],
    ),
    ("Tiếp dân và xử lý 1.311 đơn, trong đó có đơn tố cáo.", []),
]


@pytest.mark.parametrize(("text", "expected"), OUTCOMES, ids=[text[:40] for text, _ in OUTCOMES])
def test_what_came_of_those_inspected_is_told_apart(text: str, expected: list[str]) -> None:
    assert [in_full(fact) for fact in coded(text)] == expected
