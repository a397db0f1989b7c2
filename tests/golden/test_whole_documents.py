"""Whole documents of the genre, written for this project and coded by hand first."""

import pytest

from sosanh.facts import Observation
from tests.golden.figures import in_full
from tests.golden.test_observations import extraction


def told(text: str) -> list[Observation]:
    return [
        fact
        for fact in extraction(text).facts
        if isinstance(fact, Observation) and fact.metric is not None
    ]


SENTENCES: list[tuple[str, list[str]]] = [
    (
        "TỈNH ỦY THANH HÓA\nBÁO CÁO\nTình hình, kết quả công tác xây dựng Đảng 6 tháng đầu "
        "năm 2024\n1. Công tác tổ chức xây dựng Đảng\nTrong 6 tháng, Ban Thường vụ Tỉnh ủy "
        "ban hành 312 văn bản lãnh đạo, chỉ đạo các loại. Toàn Đảng bộ tỉnh kết nạp 2.145"
        " đảng viên, đạt 53,6% kế hoạch năm (4.000 đảng viên), giảm 112 đảng viên so với "
        "cùng kỳ năm 2023; trong đó có 1.002 đảng viên nữ, 214 đảng viên là người dân tộc"
        " thiểu số. Chuyển đảng chính thức cho 2.310 đảng viên dự bị. Xóa tên 31 đảng "
        "viên, cho ra khỏi Đảng 18 đảng viên.\nĐến ngày 30/6/2024, toàn tỉnh có 1.412 tổ "
        "chức cơ sở đảng, 5.806 chi bộ trực thuộc đảng ủy cơ sở, với 229.860 đảng "
        "viên.\nThành lập mới 9 tổ chức đảng trong doanh nghiệp ngoài khu vực nhà nước, "
        "đạt 45% chỉ tiêu.\n2. Công tác kiểm tra, giám sát, kỷ luật đảng\nCấp ủy các cấp đã"
        " kiểm tra 846 tổ chức đảng và 2.013 đảng viên; giám sát chuyên đề 702 tổ chức, "
        "1.455 đảng viên. Ủy ban kiểm tra các cấp kiểm tra khi có dấu hiệu vi phạm đối "
        "với 41 tổ chức đảng và 196 đảng viên, kết luận 28 tổ chức và 151 đảng viên có vi"
        " phạm.\nCấp ủy và ủy ban kiểm tra các cấp thi hành kỷ luật 5 tổ chức đảng (khiển "
        "trách 4, cảnh cáo 1) và 318 đảng viên, gồm: khiển trách 214, cảnh cáo 71, cách "
        "chức 9, khai trừ 24.\n3. Công tác cải cách hành chính\nToàn tỉnh tiếp nhận 612.450"
        " hồ sơ, giải quyết đúng hạn 99,21%. Tỷ lệ hồ sơ nộp trực tuyến đạt 72,4%, tăng "
        "9,8 điểm phần trăm so với cùng kỳ; riêng thành phố Thanh Hóa đạt 84,5%.\n4. Hạn "
        "chế\nCòn 11/27 đảng bộ trực thuộc có tỷ lệ kết nạp đảng viên dưới 40% kế "
        "hoạch.\nNHIỆM VỤ 6 THÁNG CUỐI NĂM\nPhấn đấu kết nạp 1.855 đảng viên; kiểm tra 600 "
        "tổ chức đảng.",
        [
            "committee_documents_issued 312",
            "party_members_admitted 2145/4000%53.6 Δ-112",
            "party_members_admitted 1002 [đảng viên nữ]",
            "party_members_admitted 214 [là người dân tộc thiểu số]",
            "party_members_made_full 2310",
            "party_members_struck_off 31",
            "party_members_struck_off 18",
            "grassroots_party_orgs 1412",
            "party_cells 5806",
            "party_members_total 229860",
            "private_firm_party_orgs_founded 9%45",
            "party_orgs_inspected 846",
            "party_members_inspected 2013",
            "party_orgs_supervised 702",
            "party_members_supervised 1455",
            "party_orgs_inspected_for_violations 41 [ủy ban kiểm tra các cấp]",
            "party_members_inspected_for_violations 196 [ủy ban kiểm tra các cấp]",
            "party_orgs_found_in_violation 28 [ủy ban kiểm tra các cấp]",
            "party_members_found_in_violation 151 [ủy ban kiểm tra các cấp]",
            "party_orgs_disciplined 5",
            "party_members_disciplined 318",
            "party_orgs_disciplined 4 [khiển trách]",
            "party_orgs_disciplined 1 [cảnh cáo]",
            "party_members_disciplined 214 [khiển trách]",
            "party_members_disciplined 71 [cảnh cáo]",
            "party_members_disciplined 9 [cách chức]",
            "party_members_disciplined 24 [khai trừ]",
            "dossiers_on_time_share %99.21",
            "online_dossiers_share %72.4 Δ9.8pt",
            "online_dossiers_share %84.5 @thành phố Thanh Hóa",
            "party_members_admitted 1855 target",
            "party_orgs_inspected 600 target",
        ],
    ),
    (
        "Thông cáo kỳ họp thứ 31 của Ủy ban Kiểm tra Tỉnh ủy Bắc Ninh\nTrong 2 ngày 14 và "
        "15/8/2023, Ủy ban Kiểm tra Tỉnh ủy Bắc Ninh tổ chức kỳ họp thứ 31. Tại kỳ họp, "
        "Ủy ban đã xem xét 7 nội dung và kết luận như sau:\n1. Kết luận kiểm tra khi có "
        "dấu hiệu vi phạm đối với Ban Thường vụ Đảng ủy Sở Xây dựng và 3 đảng viên. Ủy "
        "ban quyết định thi hành kỷ luật khiển trách 2 tổ chức đảng; khai trừ 1, cảnh cáo"
        " 3 đảng viên.\n2. Xem xét đề nghị của Ban Thường vụ Huyện ủy Gia Bình, Ủy ban "
        "quyết định kỷ luật cách chức tất cả chức vụ trong Đảng đối với ông Nguyễn Văn "
        "A.\n3. Giải quyết tố cáo đối với 2 đảng viên; kết luận tố cáo sai, chưa có cơ "
        "sở.\n4. Từ đầu nhiệm kỳ 2020 - 2025 đến nay, Ủy ban Kiểm tra Tỉnh ủy đã kiểm tra "
        "khi có dấu hiệu vi phạm 16 tổ chức đảng, 74 đảng viên, trong đó có 42 cấp ủy "
        "viên; thi hành kỷ luật 9 tổ chức đảng và 58 đảng viên.",
        [
            "party_members_inspected_for_violations 3",
            "party_orgs_disciplined 2 [khiển trách (ủy ban kiểm tra cấp tỉnh)]",
            "party_members_disciplined 1 [khai trừ (ủy ban kiểm tra cấp tỉnh)]",
            "party_members_disciplined 3 [cảnh cáo (ủy ban kiểm tra cấp tỉnh)]",
            "denunciations_resolved 2",
            "party_orgs_inspected_for_violations 16 [ủy ban kiểm tra cấp tỉnh]",
            "party_members_inspected_for_violations 74 [ủy ban kiểm tra cấp tỉnh]",
            "party_members_inspected_for_violations 42 [cấp ủy viên (ủy ban kiểm tra cấp tỉnh)]",
            "party_orgs_disciplined 9 [ủy ban kiểm tra cấp tỉnh]",
            "party_members_disciplined 58 [ủy ban kiểm tra cấp tỉnh]",
        ],
    ),
    (
        "Quảng Trị: Phát triển đảng viên vùng đồng bào dân tộc thiểu số\n(QT) - Về xã A "
        "Túc, huyện Hướng Hóa những ngày đầu năm, chúng tôi được nghe câu chuyện của Chi "
        "bộ thôn Ra Ly. Chi bộ hiện có 31 đảng viên, trong đó 28 đảng viên là người Pa "
        "Kô. Năm 2022, chi bộ kết nạp được 3 đảng viên mới.\nTheo Bí thư Huyện ủy Hướng "
        "Hóa, năm 2022 toàn huyện kết nạp 186 đảng viên, đạt 106,3% kế hoạch, trong đó có"
        " 97 đảng viên là người dân tộc thiểu số. Đến nay, Đảng bộ huyện có 58 tổ chức cơ"
        " sở đảng với 5.914 đảng viên.\nCùng năm, Đảng bộ huyện Đakrông kết nạp 142 đảng "
        "viên, tăng 12 đảng viên so với năm 2021. Huyện Vĩnh Linh 175, Gio Linh 160.\nTính"
        " chung toàn tỉnh Quảng Trị, năm 2022 kết nạp được 1.498 đảng viên, vượt 98 đảng "
        "viên so với chỉ tiêu đề ra.",
        [
            "party_members_total 31 @Ra Ly",
            "party_members_total 28 @Ra Ly [là người Pa Kô]",
            "party_members_admitted 3 @Ra Ly",
            "party_members_admitted 186%106.3 @Hướng Hóa",
            "party_members_admitted 97 @Hướng Hóa [là người dân tộc thiểu số]",
            "grassroots_party_orgs 58 @Hướng Hóa",
            "party_members_total 5914 @Hướng Hóa",
            "party_members_admitted 142 Δ12 @Đakrông",
            "party_members_admitted 175 @Vĩnh Linh",
            "party_members_admitted 160 @Gio Linh",
            "party_members_admitted 1498",
        ],
    ),
    (
        "KẾ HOẠCH\nKiểm tra, giám sát năm 2025 của Ban Thường vụ Tỉnh ủy Cà Mau\nI. MỤC "
        "TIÊU\nBan Thường vụ Tỉnh ủy kiểm tra 9 tổ chức đảng, 15 đảng viên; giám sát "
        "chuyên đề 6 tổ chức đảng. Chỉ tiêu kết nạp đảng viên năm 2025 là 1.500 đảng "
        "viên, phân bổ như sau: huyện Đầm Dơi 210 đảng viên, huyện Trần Văn Thời 230 đảng"
        " viên, thành phố Cà Mau 260 đảng viên.\nII. KẾT QUẢ NĂM 2024\nNăm 2024, Ban Thường"
        " vụ Tỉnh ủy đã kiểm tra 8 tổ chức đảng và 12 đảng viên; giám sát 5 tổ chức đảng."
        " Toàn tỉnh kết nạp 1.623/1.500 đảng viên (108,2%).\nIII. TỔ CHỨC THỰC HIỆN\nGiao "
        "Ủy ban Kiểm tra Tỉnh ủy kiểm tra ít nhất 20 tổ chức đảng.",
        [
            "party_orgs_inspected 9 target [ban thường vụ cấp tỉnh]",
            "party_members_inspected 15 target [ban thường vụ cấp tỉnh]",
            "party_orgs_supervised 6 target [ban thường vụ cấp tỉnh]",
            "party_members_admitted 1500 target",
            "party_members_admitted 210 target @Đầm Dơi",
            "party_members_admitted 230 target @Trần Văn Thời",
            "party_members_admitted 260 target @thành phố Cà Mau",
            "party_orgs_inspected 8 [ban thường vụ cấp tỉnh]",
            "party_members_inspected 12 [ban thường vụ cấp tỉnh]",
            "party_orgs_supervised 5 [ban thường vụ cấp tỉnh]",
            "party_members_admitted 1623/1500%108.2",
            "party_orgs_inspected 20 target [ủy ban kiểm tra cấp tỉnh]",
        ],
    ),
    (
        "QUYẾT ĐỊNH\nVề việc giao biên chế và chỉ tiêu tinh giản biên chế năm 2023\nỦy ban "
        "nhân dân tỉnh Sóc Trăng quyết định:\nĐiều 1. Giao chỉ tiêu tinh giản 320 biên chế"
        " năm 2023 cho các cơ quan, đơn vị, trong đó cấp tỉnh 140 biên chế, cấp huyện 180"
        " biên chế.\nĐiều 2. Năm 2022, các cơ quan, đơn vị đã tinh giản 298 biên chế, đạt "
        "99,3% chỉ tiêu; giảm 12 phòng chuyên môn và 4 đơn vị sự nghiệp.\nĐiều 3. Giám đốc"
        " Sở Nội vụ chịu trách nhiệm thi hành Quyết định này.",
        [
            "staff_positions_cut 320 target",
            "staff_positions_cut 140 target [cấp tỉnh]",
            "staff_positions_cut 180 target [cấp huyện]",
            "staff_positions_cut 298%99.3",
            "bodies_cut 12",
            "bodies_cut 4",
        ],
    ),
    (
        "Báo cáo tổng kết công tác cải cách hành chính năm 2022 của UBND tỉnh Đồng "
        "Tháp\nNăm 2022, tỉnh công bố 1.912 thủ tục hành chính, trong đó bãi bỏ 87 thủ "
        "tục, sửa đổi 143 thủ tục. Chủ tịch UBND tỉnh ủy quyền cho giám đốc các sở giải "
        "quyết 62 thủ tục hành chính.\nToàn tỉnh tiếp nhận 1.204.311 hồ sơ; đã giải quyết "
        "1.190.220 hồ sơ, trong đó đúng hạn và trước hạn 1.187.002 hồ sơ (99,7%), quá hạn"
        " 3.218 hồ sơ (0,3%).\nTỷ lệ hồ sơ trực tuyến của cấp tỉnh đạt 68,9%, cấp huyện "
        "55,1%, cấp xã 61,4%.\nToàn tỉnh có 1 trung tâm phục vụ hành chính công cấp tỉnh "
        "và 12 bộ phận một cửa cấp huyện.\nChỉ số PAR INDEX năm 2021 của tỉnh xếp thứ 5/63"
        " tỉnh, thành phố với 88,46 điểm.\nVề tổ chức bộ máy, tỉnh giảm 5 chi cục, 31 "
        "phòng thuộc sở; tinh giản được 421 biên chế, gồm 96 công chức và 325 viên "
        "chức.\nNăm 2023, phấn đấu 100% hồ sơ được giải quyết đúng hạn; tỷ lệ hồ sơ trực "
        "tuyến đạt 75%.",
        [
            "administrative_procedures_cut 87",
            "administrative_procedures_delegated 62",
            "dossiers_on_time_share 1187002/1190220%99.7",
            "online_dossiers_share %68.9 [cấp tỉnh]",
            "online_dossiers_share %55.1 [cấp huyện]",
            "online_dossiers_share %61.4 [cấp xã]",
            "public_service_centres 1",
            "public_service_centres 12",
            "bodies_cut 5",
            "bodies_cut 31",
            "staff_positions_cut 421",
            "staff_positions_cut 96 [công chức]",
            "staff_positions_cut 325 [viên chức]",
            "dossiers_on_time_share %100 target",
            "online_dossiers_share %75 target",
        ],
    ),
]


@pytest.mark.parametrize(("text", "expected"), SENTENCES, ids=[text[:40] for text, _ in SENTENCES])
def test_a_whole_document_is_read_as_a_reader_reads_it(text: str, expected: list[str]) -> None:
    assert [in_full(fact) for fact in told(text)] == expected
