"""Figures on dossiers, procedures, staff and bodies in sentences written for this project.

Each expected figure is `metric value[/base][%percent]`, read off the sentence by hand.
"""

import pytest

from sosanh.facts import Observation
from tests.golden.figures import in_short, told

HEADING = "Ủy ban nhân dân tỉnh Quảng Ninh báo cáo kết quả năm 2023\n"


def figures(text: str) -> list[Observation]:
    return told(HEADING + text)


def coded(text: str) -> list[str]:
    return sorted(map(in_short, figures(text)))


SENTENCES: list[tuple[str, list[str]]] = [
    (
        "Năm 2022, tỷ lệ đảng viên xếp loại hoàn thành xuất sắc nhiệm vụ chỉ còn 13,6%, thay "
        "vì 18,9% của năm 2021.",
        ["party_members_rated_excellent %13.6", "party_members_rated_excellent %18.9"],
    ),
    (
        "Năm 2019, có 52 chi bộ, tức 15,7%, được xếp hoàn thành xuất sắc nhiệm vụ; với cá nhân, tỷ "
        "lệ là 12,1%.",
        ["party_members_rated_excellent %12.1", "party_orgs_rated_excellent 52%15.7"],
    ),
    (
        "Toàn Đảng bộ có 19.874 đảng viên; qua bình xét, 15,6% hoàn thành xuất sắc nhiệm vụ.",
        ["party_members_rated_excellent %15.6", "party_members_total 19874"],
    ),
    (
        "Hồ sơ nộp qua mạng đã từ 17% năm 2021 tăng lên 45,2%.",
        ["online_dossiers_share %17", "online_dossiers_share %45.2"],
    ),
    (
        "Toàn tỉnh có số hồ sơ nộp qua mạng là 15.300 trên tổng số 25.124 hồ sơ tiếp nhận, đạt "
        "60,9%; chỉ tiêu của năm là 50%.",
        ["online_dossiers_share 15300/25124%60.9"],
    ),
    (
        "Trong số 12.400 hồ sơ đã giải quyết, có 12.003 hồ sơ trả đúng hạn và sớm hạn, đạt 96,8%.",
        ["dossiers_on_time_share 12003/12400%96.8"],
    ),
    (
        "Xã tiếp nhận 1.128 hồ sơ, người dân nộp trực tuyến 812 hồ sơ, chiếm gần 72%.",
        ["online_dossiers_share 812/1128%72"],
    ),
    # of dossiers that are late, or of other things
    ("Xã giải quyết 1.250 hồ sơ đúng hạn, còn 26 hồ sơ trễ hạn, chiếm 2,08%.", []),
    (
        "Tỷ lệ hồ sơ nộp trực tuyến ba năm lần lượt là 41,2%, 55,3% và 71%.",
        ["online_dossiers_share %41.2", "online_dossiers_share %55.3", "online_dossiers_share %71"],
    ),
    ("Có 612 sở, ngành; 15,6% hoàn thành xuất sắc nhiệm vụ.", []),
    (
        "Theo phương án, thành phố Hạ Long dự kiến còn 21 phường, thay vì 33.",
        ["administrative_units_after 21", "administrative_units_before 33"],
    ),
    (
        "Khối hành chính giảm 18 biên chế; khối sự nghiệp 240 biên chế.",
        ["staff_positions_cut 18", "staff_positions_cut 240"],
    ),
    (
        "Số hồ sơ trực tuyến là 5.120 và tổng số hồ sơ đã giải quyết là 8.000, chiếm 64%. Tỷ lệ "
        "này vượt Hạ Long (58,3%), Móng Cái (51%).",
        [
            "online_dossiers_share %51",
            "online_dossiers_share %58.3",
            "online_dossiers_share 5120/8000%64",
        ],
    ),
    (
        "Nếu làm theo đề án thì 29 huyện phải giảm từ 2 đến 3 phòng, 24 huyện khác giảm 1 phòng.",
        [],  # what each of them does
    ),
    (
        "Sau sắp xếp, Quảng Ninh giảm xuống còn 54 xã, phường.",
        ["administrative_units_after 54"],
    ),
    (
        "Sau khi Quốc hội ra nghị quyết về sắp xếp đơn vị hành chính, tỉnh có 61 xã, phường, "
        "đặc khu.",
        ["administrative_units_after 61"],
    ),
    (
        "Tỉnh có tổng số đơn vị hành chính cấp xã sau sáp nhập là 61 đơn vị, gồm 40 xã và 21 "
        "phường.",
        [
            "administrative_units_after 21",
            "administrative_units_after 40",
            "administrative_units_after 61",
        ],
    ),
    (
        "Chính quyền 2 cấp đi cùng phương án sắp xếp để tỉnh giảm xuống còn 54 xã, phường.",
        ["administrative_units_after 54"],
    ),
    (
        "Ngành y tế tiết kiệm được 37 biên chế sau khi ghép các trạm.",
        ["staff_positions_cut 37"],
    ),
    (
        "Trong quý có 4.310 hồ sơ trực tuyến (đạt tỷ lệ 61,4%), 2.700 hồ sơ nộp trực tiếp.",
        ["online_dossiers_share 4310%61.4"],
    ),
    (
        "Trung tâm trả trước thời hạn 812 hồ sơ, đạt 74%.",
        ["dossiers_on_time_share 812%74"],
    ),
    (
        "Tỉnh bãi bỏ 14 thủ tục hành chính, rút ngắn thời gian giải quyết 63 thủ tục hành chính.",
        ["administrative_procedures_cut 14"],
    ),
    (
        "Hồ sơ gửi qua mạng đạt tỷ lệ 64,2% số tiếp nhận, vượt chỉ tiêu 60%.",
        ["online_dossiers_share %64.2"],
    ),
    (
        "Bộ phận một cửa trả kết quả đúng hẹn 97,35%.",
        ["dossiers_on_time_share %97.35"],
    ),
    (
        "Cả năm, tỉnh giải quyết 96,4% hồ sơ đúng hạn, còn hồ sơ trực tuyến chỉ chiếm 21,7%.",
        ["dossiers_on_time_share %96.4", "online_dossiers_share %21.7"],
    ),
    (
        "Chỉ 89,6% số hồ sơ trong quý của huyện được trả đúng hẹn.",
        ["dossiers_on_time_share %89.6"],
    ),
    (
        "Hồ sơ nộp trực tuyến là 5.120, bằng 68%.",
        ["online_dossiers_share 5120%68"],
    ),
    (
        "Tỷ lệ hồ sơ đúng hạn của thị xã Quảng Yên là 98,7%; huyện Ba Chẽ mới đạt 94,25%, thấp "
        "nhất tỉnh.",
        ["dossiers_on_time_share %94.25", "dossiers_on_time_share %98.7"],
    ),
    (
        "Huyện Vân Đồn có 97,1% hồ sơ đúng hạn năm 2023. Riêng huyện Đầm Hà là 95,9%; huyện Cô "
        "Tô 100%.",
        [
            "dossiers_on_time_share %100",
            "dossiers_on_time_share %95.9",
            "dossiers_on_time_share %97.1",
        ],
    ),
    (
        "Một cửa cấp huyện năm 2023:\n- Huyện Hải Hà: đúng hạn 98,2%; trực tuyến 55,5%.",
        ["dossiers_on_time_share %98.2", "online_dossiers_share %55.5"],
    ),
    # what the old structure had is nothing that was cut; a reserve is no part of a deed
    (
        "Bộ giảm 6 tổng cục, gần 60 đơn vị cấp cục (so với bộ máy cũ khoảng 120 cục).",
        ["bodies_cut 6", "bodies_cut 60"],
    ),
    (
        "Ngành giảm 9 chi cục dự trữ nhà nước và 18 tổ (đội) thuộc các chi cục.",
        ["bodies_cut 18", "bodies_cut 9"],
    ),
    ("Sau sáp nhập, tỉnh giảm hơn 61% còn 54 xã, phường.", ["administrative_units_after 54"]),
    (
        "Tỉnh bớt được 845 biên chế; 37 đầu mối cấp phòng được xóa bỏ.",
        ["bodies_cut 37", "staff_positions_cut 845"],
    ),
    (
        "Năm 2020, tỉnh Lào Cai thu gọn 66 đầu mối, tỉnh Yên Bái 58 đầu mối.",
        ["bodies_cut 58", "bodies_cut 66"],
    ),
    (
        "Giảm nhiều biên chế có tỉnh Lào Cai (giảm 1.204 biên chế), tỉnh Yên Bái (987 biên chế).",
        ["staff_positions_cut 1204", "staff_positions_cut 987"],
    ),
    (
        "Chủ tịch Ủy ban nhân dân tỉnh ủy quyền cho giám đốc sở 75 thủ tục, tỉnh Hòa Bình 61 thủ "
        "tục.",
        ["administrative_procedures_delegated 61", "administrative_procedures_delegated 75"],
    ),
    (
        "Ở khu dân cư, 210/245 nơi bí thư chi bộ kiêm trưởng thôn, chiếm 85,7%.",
        ["cell_secretary_is_village_head 210/245%85.7"],
    ),
    (
        "Tỷ lệ giải quyết hồ sơ đúng hạn đạt tỷ lệ cao, bình quân 98,6%.",
        ["dossiers_on_time_share %98.6"],
    ),
    (
        "Số hồ sơ giải quyết đúng hạn: 7.915/8.000 hồ sơ, đạt 98,94%.",
        ["dossiers_on_time_share 7915/8000%98.94"],
    ),
    (
        "Đã trả 2.310 hồ sơ, trong đó có 2.287 hồ sơ giải quyết đúng và trước hạn (99%).",
        ["dossiers_on_time_share 2287/2310%99"],
    ),
    (
        "Tỷ lệ hồ sơ quá hạn giảm còn 0,7%, tỷ lệ đúng hạn tăng lên 99,3%.",
        ["dossiers_on_time_share %99.3"],
    ),
    (
        "Có 412 hồ sơ nộp trực tuyến trong tổng số 520 hồ sơ, đạt 79,2%.",
        ["online_dossiers_share 412/520%79.2"],
    ),
    (
        "Tỷ lệ tiếp nhận hồ sơ qua môi trường điện tử đạt 88%.",
        ["online_dossiers_share %88"],
    ),
    (
        "Biên chế viên chức giảm 10,4%, tương ứng 1.312 người.",
        ["staff_positions_cut 1312%10.4"],
    ),
    ("Đơn vị sự nghiệp công lập giảm 9,6% so với năm 2021.", ["bodies_cut %9.6"]),
    (
        "Biên chế của tỉnh là 27.300, giảm 2.990 biên chế so với năm 2015 (giảm 9,87%).",
        ["staff_positions_cut 2990%9.87"],
    ),
    (
        "Đơn vị sự nghiệp giảm từ 760 xuống còn 640 đơn vị, giảm 120 đơn vị (15,8%).",
        ["bodies_cut 120/760%15.8"],
    ),
    (
        "Theo Nghị định 178/2024/NĐ-CP, toàn tỉnh có 173 cán bộ, công chức nghỉ hưu trước tuổi.",
        ["staff_positions_cut 173"],
    ),
    (
        "Tỉnh có 88 xã, phường sau khi hợp nhất 2 tỉnh.",
        ["administrative_units_after 88", "administrative_units_before 2"],
    ),
    (
        "Trước khi sắp xếp, tỉnh có 142 xã; nay còn 47 xã, phường.",
        ["administrative_units_after 47", "administrative_units_before 142"],
    ),
    (
        "Tỉnh sắp xếp 38 xã, giảm 19 xã, còn 128 đơn vị hành chính cấp xã.",
        ["administrative_units_after 128", "administrative_units_before 38"],
    ),
    (
        "Huyện có 17 xã trước sáp nhập, nay tổ chức lại thành 5 xã.",
        ["administrative_units_after 5", "administrative_units_before 17"],
    ),
    ("Phường Hồng Gai hình thành từ 4 phường cũ.", ["administrative_units_before 4"]),
    (
        "Tỉnh đưa vào vận hành 54 trung tâm PVHCC cấp xã.",
        ["public_service_centres 54"],
    ),
    (
        "Tỉnh có 126 xã, phường sau sắp xếp, giảm 265 đơn vị so với trước.",
        ["administrative_units_after 126"],
    ),
    (
        "Tỉnh có 93 đơn vị hành chính cấp xã thực hiện sắp xếp, hình thành 31 đơn vị mới.",
        ["administrative_units_after 31", "administrative_units_before 93"],
    ),
    (
        "Tỉnh sắp xếp 20 xã, giảm 10 xã. Tỉnh Bắc Giang sắp xếp 34 đơn vị.",
        ["administrative_units_before 20", "administrative_units_before 34"],
    ),
    (
        "Huyện có 24 xã, nay sáp nhập còn 17 xã.",
        ["administrative_units_after 17", "administrative_units_before 24"],
    ),
    (
        "Từ 3 tỉnh Hà Nam, Nam Định và Ninh Bình, sau hợp nhất còn 129 xã, phường.",
        ["administrative_units_after 129"],
    ),
    (
        "Cả 54/54 xã, phường có Trung tâm Phục vụ hành chính công.",
        ["public_service_centres 54/54"],
    ),
    (
        "Đoàn viên hỗ trợ người dân tại 45 trung tâm phục vụ hành chính công.",
        ["public_service_centres 45"],
    ),
    (
        "Tỉnh phân cấp, ủy quyền tổng số 98 nhiệm vụ, thủ tục.",
        ["administrative_procedures_delegated 98"],
    ),
    (
        "Tỷ lệ hồ sơ nộp trực tuyến tăng từ 35% năm 2021 lên 78% trong 9 tháng năm 2023.",
        ["online_dossiers_share %35", "online_dossiers_share %78"],
    ),
    (
        "Đã tinh giản biên chế 46 người (công chức 12, viên chức 34).",
        ["staff_positions_cut 12", "staff_positions_cut 34", "staff_positions_cut 46"],
    ),
    (
        "Toàn tỉnh có 51 người thuộc diện tinh giản biên chế.",
        ["staff_positions_cut 51"],
    ),
    (
        "Số lượng cán bộ, công chức cấp xã giảm 980 người.",
        ["staff_positions_cut 980"],
    ),
    (
        "Từ ngày 1/7/2025, tỉnh có 54 đơn vị hành chính cấp xã, gồm 30 phường và 24 xã.",
        [
            "administrative_units_after 24",
            "administrative_units_after 30",
            "administrative_units_after 54",
        ],
    ),
    (
        "Tỉnh có 52 xã và 1.240 thôn sau sáp nhập.",
        ["administrative_units_after 52"],
    ),
    (
        "Thực hiện Nghị định 178, tỉnh có 65 người được hưởng chế độ nghỉ hưu trước tuổi.",
        ["staff_positions_cut 65"],
    ),
    (
        "Sắp xếp các trường, tỉnh tinh giản 46 biên chế, giảm 15 giáo viên, 31 nhân viên.",
        ["staff_positions_cut 15", "staff_positions_cut 31", "staff_positions_cut 46"],
    ),
    (
        "Năm qua, tỉnh công nhận 312 mô hình đổi mới, sáng tạo, nhân rộng 94 mô hình.",
        ["innovative_models_reported 312"],
    ),
    (
        "Tỉnh giảm 16,4% số phòng thuộc sở, 12,1% số đơn vị sự nghiệp và 10,3% biên chế.",
        ["bodies_cut %12.1", "bodies_cut %16.4", "staff_positions_cut %10.3"],
    ),
    (
        "Mỗi ngày trung tâm tiếp nhận 280 hồ sơ, trong đó 84% là hồ sơ trực tuyến.",
        ["online_dossiers_share %84"],
    ),
    (
        "Có tới 6.140 hồ sơ, tương đương 87,7%, được người dân nộp qua mạng.",
        ["online_dossiers_share 6140%87.7"],
    ),
    (
        "Với 181 đơn vị cấp xã sau sáp nhập còn 66, tỉnh gọn đi nhiều.",
        ["administrative_units_after 66", "administrative_units_before 181"],
    ),
    (
        "Thành phố có 14 phường mới được hình thành trên cơ sở 41 phường, xã cũ.",
        ["administrative_units_after 14", "administrative_units_before 41"],
    ),
    (
        "Nhập 9 xã của huyện Ba Chẽ thành 4 xã mới.",
        ["administrative_units_after 4", "administrative_units_before 9"],
    ),
    (
        "31 thủ tục hành chính của ngành xây dựng vừa được UBND tỉnh bãi bỏ.",
        ["administrative_procedures_cut 31"],
    ),
    (
        "Tỷ lệ hồ sơ nộp trực tuyến toàn thành phố là 93%, trong đó phường Hồng Gai đạt 98%.",
        ["online_dossiers_share %93", "online_dossiers_share %98"],
    ),
    (
        "Tỉnh giảm 46 đơn vị sự nghiệp, trong đó giáo dục 31 đơn vị, y tế 15 đơn vị.",
        ["bodies_cut 15", "bodies_cut 31", "bodies_cut 46"],
    ),
    (
        "Tỉnh có 15 cơ quan chuyên môn, giảm 6 cơ quan; 87 phòng thuộc sở, giảm 34 phòng.",
        ["bodies_cut 34", "bodies_cut 6"],
    ),
    ("Tỷ lệ tinh giản biên chế đạt 10,2%.", ["staff_positions_cut %10.2"]),
    (
        "Tỉnh tinh giản biên chế 345 người, trong đó nghỉ hưu trước tuổi 301 người, thôi việc "
        "ngay 44 người.",
        ["staff_positions_cut 301", "staff_positions_cut 345", "staff_positions_cut 44"],
    ),
    (
        "Tỷ lệ hồ sơ trực tuyến của Sở Tư pháp là 99%, Sở Công Thương đứng thứ hai với tỷ lệ 97%.",
        ["online_dossiers_share %97", "online_dossiers_share %99"],
    ),
    (
        "Toàn thành phố không có hồ sơ trễ hạn, đạt tỷ lệ 100% đúng hạn.",
        ["dossiers_on_time_share %100"],
    ),
    ("Hơn 9.000 hồ sơ, tức 92%, được nộp trực tuyến.", ["online_dossiers_share 9000%92"]),
    (
        "Tỷ lệ giải quyết đúng hạn hồ sơ của Sở Xây dựng là 97,5%, Sở Nông nghiệp và Môi trường "
        "là 95,2%.",
        ["dossiers_on_time_share %95.2", "dossiers_on_time_share %97.5"],
    ),
    (
        "Phân cấp cho Sở Nội vụ 12 thủ tục, Sở Y tế 9 thủ tục, Ban Quản lý khu kinh tế 15 thủ tục.",
        [
            "administrative_procedures_delegated 12",
            "administrative_procedures_delegated 15",
            "administrative_procedures_delegated 9",
        ],
    ),
    (
        "Tỉnh có 61 xã, phường (40 xã, 21 phường) sau khi hợp nhất.",
        [
            "administrative_units_after 21",
            "administrative_units_after 40",
            "administrative_units_after 61",
        ],
    ),
    (
        "Thành phố giảm 17 đơn vị hành chính cấp xã, còn 82 đơn vị.",
        ["administrative_units_after 82"],
    ),
    (
        "Sau sắp xếp, tỉnh còn 58 đơn vị hành chính (41 xã, 17 phường), giảm 97 đơn vị (gồm 74 xã, "
        "23 phường).",
        [
            "administrative_units_after 17",
            "administrative_units_after 41",
            "administrative_units_after 58",
        ],
    ),
    (
        "Thị xã sau sắp xếp còn lại 4 phường: Ba Đồn 1, Ba Đồn 2, Ba Đồn 3 và Ba Đồn 4.",
        ["administrative_units_after 4"],
    ),
    ("Tỉnh dự kiến có 36 đơn vị hành chính cấp xã.", ["administrative_units_after 36"]),
    (
        "Đến nay đã có 54 ứng viên trúng tuyển chức danh lãnh đạo cấp phòng.",
        ["leadership_posts_filled_by_exam 54"],
    ),
    (
        "Tỉnh thi tuyển 12 chức danh lãnh đạo; 2 vị trí còn lại không chọn được ai vì không thí "
        "sinh nào đạt yêu cầu.",
        ["leadership_posts_opened_to_exam 12"],
    ),
    (
        "Toàn tỉnh có 64 mô hình, sáng kiến cải cách hành chính.",
        ["innovative_models_reported 64"],
    ),
]


@pytest.mark.parametrize(("text", "expected"), SENTENCES, ids=[text[:40] for text, _ in SENTENCES])
def test_shares_and_rows_of_places_are_read_as_a_reader_reads_them(
    text: str, expected: list[str]
) -> None:
    assert coded(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Một hãng vận tải trả đơn cho khách đúng hẹn 97%.",
        "Doanh nghiệp trả nợ đúng hạn đạt 95%.",
        "Hồ sơ và đơn thư: nhiệm vụ được giao hoàn thành đúng hạn đạt 93%.",
        "Doanh nghiệp đăng ký thành lập qua mạng đạt 98%.",
        "Số cuộc họp trực tuyến chiếm 40%.",
        "Tỷ lệ hài lòng là 93,1%; huyện Cô Tô 95%.",
        "Tỷ lệ che phủ rừng đạt 55%, huyện Ba Chẽ 70%.",
        "Cơ quan có 30 biên chế, huyện Cô Tô 25 biên chế.",
        "Tỷ lệ cung cấp dịch vụ công trực tuyến toàn trình đạt 54%.",
        "Tỷ lệ văn bản ký số đạt 97%.",
        "Có 3/15 xã đạt tỷ lệ hồ sơ đúng hạn 100%.",
        "Tỷ lệ TTHC tiếp nhận trực tuyến có phát sinh hồ sơ đạt 51,3%.",
        "Cả 100% bộ phận một cửa cấp xã được đầu tư hiện đại.",
        "Theo Nghị định 178, có 41 người đã nhận tiền trợ cấp thôi việc.",
        "Cổng dịch vụ công trực tuyến đã triển khai tại 100% cơ quan cấp tỉnh, huyện, xã.",
        "Dịch vụ công trực tuyến được triển khai ở 100% xã, phường, thị trấn.",
        "Số hồ sơ thanh toán phí, lệ phí là 5.120 hồ sơ. Trong đó, trực tuyến đạt 61,2%.",
    ],
)
def test_what_is_on_time_or_online_without_being_a_dossier_yields_none(text: str) -> None:
    assert coded(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "Sau sáp nhập, tỉnh có 10 xã đạt chuẩn nông thôn mới.",
        "Sau sắp xếp, huyện còn 3 xã chưa có trụ sở mới.",
        "Có 15 tỉnh đã tiến hành sắp xếp cơ quan chuyên môn.",
        "Trên cả nước, 12 huyện đã sáp nhập 30 trường tiểu học.",
        "Tỉnh có phường Bình Minh 1, Bình Minh 2 sau sáp nhập.",
        "Nay 126 thủ tục hành chính được cắt giảm một nửa thời gian giải quyết.",
        "100% các sở, ngành đã đăng ký cắt giảm thời gian giải quyết thủ tục.",
        "Huyện xóa 15 phòng học tạm và bỏ 2 trạm thu phí.",
        "Tỷ lệ hồ sơ thanh toán trực tuyến đạt 78%.",
        "Số hồ sơ nộp qua mạng bằng 130% số hồ sơ trực tuyến của cả năm 2022.",
        "Tỉnh tiết kiệm 12% chi thường xuyên.",
        "Số trụ sở công của 12 huyện thực hiện sắp xếp là 382 trụ sở, dôi dư 43 trụ sở.",
        "Có 9 tỉnh, thành đã sáp nhập: giảm 2 đơn vị cấp huyện.",
        "Số xã đạt chuẩn nông thôn mới giảm từ 45 còn 30 do sáp nhập.",
        "Năm 2023, toàn tỉnh có 8.200 thí sinh trúng tuyển đại học.",
        "Kỳ tuyển dụng có 145 người trúng tuyển công chức cấp xã.",
    ],
)
def test_what_is_neither_all_units_nor_a_thing_that_was_cut_yields_none(text: str) -> None:
    assert coded(text) == []


def test_a_deed_on_other_things_is_not_done_to_its_doers() -> None:
    assert coded("Cả 12 sở đã cắt giảm 45 phòng.") == ["bodies_cut 45"]


def test_what_remains_was_not_cut() -> None:
    assert coded("Tỉnh đã giảm 75 trường, hiện còn 422 trường.") == ["bodies_cut 75"]


def roles(text: str) -> list[str]:
    return [fact.role for fact in figures(text)]


def test_what_a_sentence_foresees_is_planned_to_its_end() -> None:
    assert (
        roles("Dự kiến Cô Tô từ 3 xã giảm còn 1; Vân Đồn từ 12 xã còn 1; cả tỉnh giảm 90 biên chế.")
        == ["planned"] * 5
    )
    assert roles("Dự kiến tăng vốn; đến nay, tỉnh đã giảm 90 biên chế.") == ["achieved"]
    assert roles("Tỉnh phấn đấu cắt giảm 30 phòng, trong đó đã giảm 12 phòng.") == [
        "target",
        "achieved",
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Năm 2018, tỉnh giảm 231 biên chế so với số được giao năm 2015.",
            ("2018-01-01", "2018-12-31"),
        ),
        ("Từ năm 2015 đến hết quý I/2021, tỉnh giảm 341 biên chế.", ("2015-01-01", "2021-03-31")),
    ],
)
def test_a_cut_has_the_span_it_was_made_in_and_not_what_it_is_compared_with(
    text: str, expected: tuple[str, str]
) -> None:
    (fact,) = figures(text)
    assert (str(fact.period.period_from), str(fact.period.period_to)) == expected


def test_special_zones_are_a_part_of_the_units() -> None:
    (zones,) = figures("Sau sắp xếp, tỉnh có 3 đặc khu.")
    assert (zones.metric, zones.breakdown) == ("administrative_units_after", "đặc khu")


def test_districts_are_set_apart_from_communes_where_units_are_counted() -> None:
    text = (
        "Sắp xếp xong, tỉnh giảm từ 12 đơn vị cấp huyện còn 9 đơn vị; từ 158 đơn vị cấp xã còn "
        "131 đơn vị."
    )
    assert [(int(fact.value or 0), fact.breakdown) for fact in figures(text)] == [
        (12, "cấp huyện"),
        (9, "cấp huyện"),
        (158, None),
        (131, None),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Trung tâm trả trước thời hạn 22.357 hồ sơ, đạt 83%; đúng hạn 3.523 hồ sơ.",
        "Tỷ lệ hồ sơ giải quyết trước hạn đạt 83%, đúng hạn đạt 15%.",
        "Đã giải quyết 26.000 hồ sơ, trong đó trước hạn 22.000 (84,6%), đúng hạn 3.500 (13,5%).",
    ],
)
def test_what_is_early_alone_is_not_all_that_is_on_time(text: str) -> None:
    assert coded(text) == []


def test_what_all_dossiers_underwent_is_not_their_rate() -> None:
    text = "Tỷ lệ hồ sơ trực tuyến trên tổng số hồ sơ giải quyết thủ tục đạt 42,37%."
    assert coded(text) == ["online_dossiers_share %42.37"]


def test_a_level_said_behind_the_second_of_two_ends_is_that_of_both() -> None:
    text = "Tỉnh giảm từ 21 xuống còn 20 đơn vị hành chính cấp huyện, từ 460 xã xuống 412 xã."
    assert [fact.breakdown for fact in figures(text)] == ["cấp huyện", "cấp huyện", None, None]


def test_what_is_said_behind_a_list_of_kinds_sets_each_of_them_apart() -> None:
    text = (
        "Sau khi sắp xếp, tỉnh có 90 đơn vị hành chính cấp xã, gồm 70 xã và 20 phường; trong đó có "
        "66 xã, 19 phường hình thành sau sắp xếp và 4 xã không thực hiện sắp xếp là các xã Ia Mơ, "
        "Ia Púch, Ia O, Ia Dom."
    )
    assert [(int(fact.value or 0), fact.breakdown) for fact in figures(text)] == [
        (90, None),
        (70, "xã"),
        (20, "phường"),
        (66, "xã hình thành sau sắp xếp"),
        (19, "phường hình thành sau sắp xếp"),
        (4, "xã không thực hiện sắp xếp"),
    ]


def test_shares_of_several_provinces_each_stay_with_their_own() -> None:
    text = (
        "1. Hải Phòng\nĐến ngày 20/10/2025, hồ sơ giải quyết đúng hạn đạt 99,1%.\n"
        "2. Đà Nẵng\nHồ sơ giải quyết đúng hạn đạt 98,7%.\n"
        "3. Cần Thơ\nHồ sơ giải quyết đúng hạn đạt 97,9%."
    )
    assert [(str(fact.percent_stated), fact.scope.province) for fact in told(text)] == [
        ("99.1", "31"),
        ("98.7", "48"),
        ("97.9", "92"),
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Tỉnh hiện có 207 đơn vị hành chính cấp xã (180 xã, 15 phường). Dự kiến sau khi sắp "
            "xếp, sẽ còn lại 66 đơn vị hành chính cấp xã.",
            [("before", 207), ("before", 180), ("before", 15), ("after", 66)],
        ),
        (
            "TP.HCM hiện có 273 đơn vị hành chính cấp xã. Theo phương án, sau sắp xếp TP.HCM còn "
            "102 đơn vị.",
            [("before", 273), ("after", 102)],
        ),
        (
            "Trước sắp xếp, ba tỉnh có 340 đơn vị hành chính cấp xã, giảm 216 đơn vị.",
            [("before", 340)],
        ),
        (
            "Hoạt động của 13 đơn vị hành chính cấp huyện hiện tại sẽ kết thúc từ ngày 1/7/2025.",
            [("before", 13)],
        ),
        (
            "Tỉnh Lâm Đồng mới hình thành trên cơ sở hợp nhất 3 tỉnh Lâm Đồng, Đắk Nông, Bình "
            "Thuận với 124 đơn vị hành chính cấp xã.",
            [("before", 3), ("after", 124)],
        ),
        (
            "Tỉnh dự kiến sắp xếp 75 xã, phường.\n"
            "Theo đề án, tỉnh tổ chức lại 200 đơn vị hành chính cấp xã thành 75 đơn vị.",
            [("after", 75), ("before", 200), ("after", 75)],
        ),
        ("Sau khi bỏ hội đồng nhân dân, 6 quận và 45 phường không còn đại biểu.", []),
    ],
)
def test_units_are_those_before_or_those_after_a_merger(
    text: str, expected: list[tuple[str, int]]
) -> None:
    found = [((fact.metric or "").rpartition("_")[2], int(fact.value or 0))
             for fact in figures(text)]  # fmt: skip
    assert found == expected


def test_provinces_that_are_but_merged_have_no_figure_of_the_new_one() -> None:
    text = (
        "Tỉnh Lâm Đồng mới hình thành trên cơ sở hợp nhất 3 tỉnh Lâm Đồng, Đắk Nông, Bình Thuận "
        "với 124 đơn vị hành chính cấp xã. Cà Mau sáp nhập với Bạc Liêu, sau sắp xếp có 64 xã."
    )
    assert [(one.scope.province, int(one.value or 0)) for one in told(text)][1:] == [
        ("68", 124),
        ("96", 64),
    ]


def test_who_leaves_under_the_decree_is_counted_behind_its_name() -> None:
    text = (
        "Số cán bộ, công chức nghỉ theo Nghị định 178/2024/NĐ-CP là 2.135 người, trong đó cấp "
        "tỉnh 640 người."
    )
    assert [(fact.metric, int(fact.value or 0)) for fact in figures(text)] == [
        ("staff_positions_cut", 2135),
        ("staff_positions_cut", 640),
    ]


@pytest.mark.parametrize(
    ("text", "values"),
    [
        (
            "Thực hiện chính sách tinh giản theo Nghị định 108/2014/NĐ-CP, tỉnh đã giải quyết cho "
            "1.045 người, trong đó nghỉ hưu trước tuổi 780 người, thôi việc ngay 265 người.",
            [1045, 780, 265],
        ),
        ("Đã giải quyết chính sách cho 512 người theo Nghị định 178.", [512]),
        ("Tỉnh giải quyết việc làm cho 12.300 người. Nghị định 178 được triển khai.", []),
        ("Năm 2023, giải quyết chế độ cho 8.100 người có công.", []),
    ],
)
def test_whose_leaving_is_settled_under_a_decree_is_a_position_cut(
    text: str, values: list[int]
) -> None:
    found = [(fact.metric, int(fact.value or 0)) for fact in figures(text)]
    assert found == [("staff_positions_cut", value) for value in values]


def test_what_a_scheme_leads_in_is_planned_to_the_end_of_its_paragraphs() -> None:
    text = (
        "Tỉnh ủy nhất trí thông qua Đề án sắp xếp các xã, phường, cụ thể:\nĐể nguyên 4 "
        "xã;\nSắp xếp 118 xã, phường để thành lập 39 đơn vị cấp xã mới.\nNăm 2022, tỉnh giảm "
        "12 đầu mối."
    )
    assert [(int(fact.value or 0), fact.role) for fact in figures(text)] == [
        (118, "planned"),
        (39, "planned"),
        (12, "achieved"),
    ]


def test_a_procedure_that_is_only_handled_sooner_is_not_delegated() -> None:
    text = (
        "Cắt giảm trên 30% thời gian giải quyết đối với 850 TTHC; bãi bỏ 112 TTHC; ủy quyền giải "
        "quyết 165 TTHC."
    )
    assert coded(text) == [
        "administrative_procedures_cut 112",
        "administrative_procedures_delegated 165",
    ]
