"""News on or near offices: exams, what was intended, put right, asked or handed down.

Each passage was written for this project.
"""

import pytest

from sosanh.facts import Ranking
from tests.golden.figures import extraction, in_full, placed, told

COUNTS_SOMETHING_ELSE = [
    "Công an tỉnh Bến Tre cho biết kỳ thi tuyển vào các trường công an năm nay có 97 "
    "thí sinh trúng tuyển, giảm 12 so với năm ngoái. Bí thư Đảng ủy Công an tỉnh tặng "
    "quà các em.",
    "Huyện Bảo Thắng (Lào Cai) xét tuyển giáo viên hợp đồng: 63 hồ sơ, 29 người đỗ. "
    "Trưởng phòng Nội vụ nói còn trống 34 suất.",
    "Đến cuối tháng 8, bệnh viện đa khoa tỉnh Bình Phước thi tuyển viên chức, 19 bác "
    "sĩ trúng tuyển nhưng 5 người không đến nhận việc. Giám đốc bệnh viện nói lương "
    "khởi điểm 5,8 triệu đồng.",
    "Kỳ thi tuyển công chức cấp xã của Đắk Nông vừa kết thúc. Trong 506 thí sinh có "
    "88 người trúng tuyển vào các chức danh địa chính, văn hóa và tư pháp.",
    "Hội đồng thi nâng ngạch chuyên viên chính tỉnh Kiên Giang công bố 42 công chức "
    "trúng tuyển trong số 55 người dự thi.",
    "Lễ giao quân ở huyện Tân Châu diễn ra sáng 14/2. Năm nay huyện có 190 thanh niên "
    "trúng tuyển nghĩa vụ quân sự, trong đó 7 đảng viên.",
    "Kỳ tuyển dụng tháng 5, ngành y tế Lai Châu lấy được 31 bác sĩ. Giám đốc Sở nói "
    "chỉ tiêu là 60, kết quả trúng tuyển 31 người, chưa bằng một nửa.",
    "Bắc Giang: gặp mặt doanh nghiệp đầu xuân. Tổng cộng có 41 kiến nghị được nêu, sở "
    "trả lời ngay 19 kiến nghị, còn 22 kiến nghị hẹn trong tháng. Bí thư Tỉnh ủy dự "
    "từ đầu đến cuối.",
    "Hiệp hội Vận tải Nghệ An gửi 12 kiến nghị tới tỉnh. Ở cuộc gặp năm trước có 15 "
    "kiến nghị, đến nay còn 4 chưa xong.",
    "Trước kỳ họp, tổ đại biểu HĐND tiếp xúc cử tri ở 6 xã, ghi nhận 58 kiến nghị, "
    "phần lớn về đường liên thôn. UBND huyện mới giải quyết 30 kiến nghị.",
    "Tại buổi cà phê doanh nhân tuần này, 9 kiến nghị được đọc, 5 kiến nghị trả lời "
    "tại chỗ. Chủ tịch tỉnh nói cần hai tuần cho số còn lại.",
    "Đối thoại với công nhân khu công nghiệp Sông Công: 23 kiến nghị về nhà trọ, bữa "
    "ăn ca được gửi lên. Tổng cộng có 23 kiến nghị, 17 kiến nghị thuộc về chủ doanh "
    "nghiệp.",
    "Ông Tô Văn Lực, giám đốc một xưởng gạch, gửi 3 kiến nghị xin gia hạn thuê đất. "
    "Theo ban tổ chức, hôm ấy có 27 kiến nghị, 2 kiến nghị vượt thẩm quyền phải gửi "
    "Bộ Tài nguyên và Môi trường.",
    "Chủ tịch UBND tỉnh An Giang tiếp 140 hộ kinh doanh ở chợ biên giới. Cuối buổi "
    "còn 14 kiến nghị chưa trả lời, 8 kiến nghị giao Sở Công Thương.",
    "Thanh niên xã Tam Hiệp đối thoại với bí thư đảng ủy. Có 16 kiến nghị, 11 kiến "
    "nghị được trả lời ngay; lần trước 20 kiến nghị.",
    "Chủ tịch UBND tỉnh Hà Giang yêu cầu kiểm điểm trách nhiệm người đứng đầu 5 sở vì "
    "giải ngân chậm.",
    "Sau vụ xe quá tải, Chủ tịch tỉnh phê bình 2 giám đốc sở, yêu cầu kiểm điểm 9 tập "
    "thể và 14 cá nhân.",
    "Thanh tra huyện yêu cầu UBND xã kiểm điểm trách nhiệm 3 đơn vị thi công.",
    "UBND thành phố đề nghị 11 phường kiểm điểm vì để rác tồn đọng. Bí thư Thành ủy "
    "nhắc nhở chung.",
    "Giám đốc Sở Y tế yêu cầu 8 trạm y tế kiểm điểm, rút kinh nghiệm việc trực đêm bỏ trống.",
    "Phó chủ tịch tỉnh đến kiểm tra đột xuất: 4 phòng vắng người. Ông yêu cầu lãnh "
    "đạo 4 phòng kiểm điểm, báo cáo trước ngày 12/5.",
    "Chủ tịch huyện kiểm điểm trách nhiệm 7 xã chậm giải phóng mặt bằng.",
    "Bí thư Huyện ủy yêu cầu kiểm điểm người đứng đầu 3 phòng để dân phàn nàn kéo dài.",
    "Theo Sở Nội vụ, UBND tỉnh đã yêu cầu 12 đơn vị kiểm điểm lại việc chậm trả hồ sơ.",
    "Hai năm trước, huyện hứa giảm 8 đầu mối nhưng đến giờ chưa giảm được cơ quan nào.",
    "Lãnh đạo sở từng cam kết cắt 40 thủ tục trong quý I, vậy mà hết quý chưa cắt thủ tục nào.",
    "Ban đầu tỉnh tính giảm 14 phòng, nhưng rồi vẫn để nguyên.",
    "Năm 2019 huyện Tư Nghĩa định nhập 6 xã, giảm 3 đơn vị hành chính, nhưng dân "
    "không đồng thuận nên thôi.",
    "Thành phố hẹn bỏ 25 thủ tục về xây dựng. Nửa năm qua, chưa thủ tục nào được bỏ.",
    "Kế hoạch giảm 120 biên chế của ngành giáo dục Krông Pắc đã phải dừng lại vì thiếu giáo viên.",
    "Bạn đọc hỏi có phải Thị ủy vừa cách chức 4 chủ tịch phường hay không. Chúng tôi "
    "đã hỏi lại, Thị ủy trả lời không có quyết định nào như vậy.",
    "Nhiều người gọi điện hỏi có đúng tỉnh sắp cắt 500 biên chế không, Sở Nội vụ đáp "
    "chưa có văn bản nào.",
    "Có độc giả thắc mắc liệu Huyện ủy đã khai trừ 8 đảng viên ở xã hay chưa. Văn "
    "phòng Huyện ủy nói không.",
    "Ông Hùng hỏi vì sao xã giảm 2 thôn mà vẫn đủ cán bộ. Chủ tịch xã trả lời do sáp "
    "nhập từ năm ngoái.",
    "Chưa rõ có đúng huyện đã kỷ luật 14 đảng viên hay chưa; Huyện ủy hẹn trả lời sau.",
    "Chuyện nhất thể hóa ở Cam Lộ\n\nBí thư đồng thời là chủ tịch xã, dân quen "
    "rồi.\n\nÔng Tư nuôi 300 con vịt. Cả tỉnh có 30 xã nuôi vịt theo mô hình này.",
    "Trồng sâm dưới tán rừng\n\nBí thư chi bộ kiêm trưởng thôn Hồ Văn Lai trồng 2 ha "
    "sâm.\n\nHuyện phấn đấu có 15 thôn thực hiện mô hình này vào năm 2025.",
    "Dạy học bằng tiếng mẹ đẻ\n\nCả tỉnh có 44 xã thực hiện mô hình này, 9 xã làm "
    "tốt.\n\nBí thư kiêm chủ tịch xã Tà Long nói trẻ bạo dạn hơn.",
    "Trưởng bản Vàng A Sử\n\nBí thư chi bộ kiêm trưởng bản Vàng A Sử nuôi ngựa. Bí thư "
    "chi bộ kiêm trưởng bản Lầu Thị Mỷ trồng lê.\n\nHuyện hiện có 40 bản thực hiện mô "
    "hình này.",
    "Bí thư kiêm chủ tịch ở Hải Lăng\n\nHải Lăng có bí thư kiêm chủ tịch xã từ năm "
    "2012.\n\nXã còn làm mô hình tổ tự quản. Cả huyện có 12 xã thực hiện mô hình này.",
    "Hỏi: Bí thư chi bộ kiêm trưởng thôn có được phụ cấp không?\n\nĐáp: Có. Năm ngoái "
    "15 thôn làm đường, thôn nào cũng xong.",
    "Về khiếu nại, đã giải quyết 38/45 vụ; trong đó 24 vụ sai hoàn toàn.",
    "Về đất đai, đã giải quyết 77/80 vụ tranh chấp. Về tố cáo, không phát sinh.",
    "Tố cáo giảm: quý này tòa án thụ lý 12 vụ án hành chính, đã giải quyết 9/12 vụ.",
    "Xe buýt của thành phố đến bến đúng giờ 91%, khách tăng 12%.",
    "Tòa soạn khảo sát 300 người dân: 86% nói nhận giấy đúng hẹn, 14% phải đi lại lần hai.",
    "Ngân hàng Chính sách cho biết 99% khoản vay được trả nợ đúng hạn.",
    "Sở đưa 38 thủ tục lên mạng, giao bưu điện nhận thay 12 thủ tục.",
    "Tỉnh giao thêm 15 tỷ đồng về xã để làm đường.",
    "Sở giao cho mỗi xã 2 thủ tục làm mẫu.",
    "Chủ tịch tỉnh giao Sở Tư pháp rà soát 64 thủ tục.",
    "Tỉnh giao 30 thủ tục cho xã rà soát, báo cáo trước 15/9.",
    "Bưu điện chuyển 400 hồ sơ của 12 thủ tục về xã mỗi tuần.",
    "Trung tâm chuyển 25 thủ tục cho sở thẩm định lại phí.",
    "Mùa mưa này, ngành điện giảm 9 đơn vị thi công.",
    "Công ty cho thôi việc 120 lao động vì hết đơn hàng.",
    "Đến nay tỉnh nhận 205 đơn xin nghỉ theo Nghị định 178, chưa duyệt đơn nào.",
    "Cả năm, ngành giáo dục có 64 giáo viên xin nghỉ việc, 12 người nghỉ hưu.",
    "Làm kiêm nhiệm, mỗi xã bớt đi một suất công chức.",
    "Ghép hai chức vụ, xã tôi bớt được một biên chế, trả lương được thêm cho anh em.",
    "Trường cho thôi việc 3 giáo viên vì dạy thêm sai quy định.",
    "Công ty May cho thôi việc 410 công nhân sau Tết.",
    "Chiều qua, 12 người nhận quyết định nghỉ hưu. Chủ tịch phường tặng hoa.",
    "Xã thăm hỏi 31 đảng viên ở 7 chi bộ vùng lũ.",
    "Đoàn công tác đến thăm 31 đảng viên ở 7 chi bộ bị ngập.",
    "Thời ấy, ông nhớ, nhà máy kết nạp cả trăm công nhân mà hai năm sau xóa tên quá nửa.",
    "Ngành y tế có 8 trung tâm cấp huyện; một trung tâm đang sửa.",
    "Tại Trung tâm Phục vụ hành chính công, bà Tám chờ 5 phút. Tỉnh còn 3 trung tâm "
    "giáo dục thường xuyên.",
    "Với chế độ, người kiêm được cộng thêm 50% lương, nhưng bớt đi một suất công chức cho xã.",
    "Kiêm nhiệm thì giảm được một biên chế, bà Hòa tính, nhưng việc dồn lên vai một người.",
    "Năm xưa cơ sở dễ dãi, kết nạp hơn trăm công nhân mà hai năm sau xóa tên gần nửa. "
    "Đảng bộ bây giờ chặt hơn.",
    "Ngày xưa, chi bộ xã chỉ có 5 đảng viên, họp dưới hầm.",
    "Ngành điện thay dây. Năm nay, ngành đã giảm 6 vụ cháy.",
    "Quảng Bình: 18 người đứng đầu bị kỷ luật\n\nUBND tỉnh cho biết năm 2023 đã xử lý "
    "kỷ luật 18 trường hợp là người đứng đầu. Trong số đó, 5 trường hợp bị cảnh cáo, "
    "11 trường hợp bị khiển trách.\n\nTrường hợp đã có quyết định kỷ luật về Đảng thì "
    "áp dụng theo quy định chung.\n\nNăm trường hợp bị xử lý kỷ luật cảnh cáo có hiệu "
    "trưởng hai trường tiểu học và Bí thư Đảng ủy xã Bảo Ninh.",
    "Sở Y tế Đồng Nai xử lý kỷ luật 6 trường hợp sai phạm đấu thầu: 2 trường hợp bị "
    "khiển trách, 4 trường hợp bị cảnh cáo. Đảng ủy Sở đang xem xét kỷ luật về Đảng.",
    "UBND thành phố Vinh kỷ luật 9 trường hợp, khiển trách 6, cảnh cáo 3. Thành ủy "
    "yêu cầu báo cáo.",
]

COUNTED = [
    (
        "Tỉnh Phú Yên thi tuyển lãnh đạo cấp phòng. Sau hai vòng, 6 người trúng tuyển "
        "chức danh trưởng phòng, trẻ nhất 33 tuổi.",
        ["leadership_posts_filled_by_exam 6"],
    ),
    (
        "Năm 2019, Hải Phòng tổ chức thi tuyển chức danh phó giám đốc sở. Kỳ thi có "
        "11 ứng viên, 3 người trúng tuyển và đã nhận quyết định bổ nhiệm.",
        ["leadership_posts_filled_by_exam 3"],
    ),
    (
        "Cùng tháng, thành phố Uông Bí thi tuyển hiệu trưởng 4 trường học. Có 9 người "
        "thi, cả 4 ghế đều có chủ.",
        [
            "leadership_posts_opened_to_exam 4 @Uông Bí",
            "leadership_posts_filled_by_exam 4 @Uông Bí",
        ],
    ),
    (
        "Từ năm 2015 đến nay, Đà Nẵng đã thi tuyển 53 chức danh lãnh đạo, quản lý; "
        "tất cả người trúng tuyển dưới 45 tuổi.",
        ["leadership_posts_opened_to_exam 53"],
    ),
    (
        "Đến cuối năm 2018, Vĩnh Phúc thi tuyển xong 7 chức danh lãnh đạo cấp phòng.",
        ["leadership_posts_filled_by_exam 7"],
    ),
    (
        "Quảng Trị tổ chức thi tuyển 4 chức danh phó giám đốc sở; 3 chức danh đã có "
        "người trúng, chức danh còn lại phải thi lại.",
        ["leadership_posts_opened_to_exam 4", "leadership_posts_filled_by_exam 3/4"],
    ),
    (
        "Tỉnh Hậu Giang tổ chức thi tuyển trưởng phòng ở Sở Tài chính: 3 chức danh đã "
        "chọn được người, 5 ứng viên trượt.",
        ["leadership_posts_filled_by_exam 3"],
    ),
    (
        "Đến hết tháng 9, Sở Nội vụ Long An đã thi xong 6 chức danh; còn 2 chức danh để sang năm.",
        ["leadership_posts_filled_by_exam 6 @Sở Nội vụ Long An"],
    ),
    (
        "Năm nay tỉnh thi tuyển cấp trưởng phòng: 5 vị trí đều có người trúng tuyển, "
        "1 vị trí bỏ trống.",
        ["leadership_posts_filled_by_exam 5"],
    ),
    (
        "Tỉnh thi tuyển hiệu trưởng: 4 chức danh, 11 người dự thi.",
        ["leadership_posts_opened_to_exam 4"],
    ),
    (
        "Sở Giao thông vận tải Nam Định đưa ra thi tuyển 2 chức danh phó trưởng "
        "phòng, có 7 người đăng ký.",
        ["leadership_posts_opened_to_exam 2 @Sở Giao thông vận tải Nam Định"],
    ),
    (
        "Đợt này đã thi được 8 chức danh phó giám đốc, có 30 ứng viên.",
        ["leadership_posts_opened_to_exam 8"],
    ),
    (
        "Ủy ban Kiểm tra Huyện ủy Ngọc Lặc kết luận, đề ra 6 kiến nghị đối với Đảng "
        "ủy xã Quang Trung.",
        ["recommendations_made 6 @Ngọc Lặc"],
    ),
    (
        "Ban Thường vụ Tỉnh ủy gợi ý kiểm điểm sâu đối với 4 đảng bộ trực thuộc.",
        ["units_asked_for_deep_self_criticism 4"],
    ),
    (
        "Tỉnh ủy chọn 6 đơn vị để gợi ý kiểm điểm, nhiều hơn năm trước 2 đơn vị.",
        ["units_asked_for_deep_self_criticism 6 Δ2"],
    ),
    (
        "Ban Thường vụ Tỉnh ủy yêu cầu kiểm điểm 7 tập thể, trong đó có Sở Xây dựng.",
        ["units_asked_for_deep_self_criticism 7"],
    ),
    (
        "Cuối năm 2023, Ban Thường vụ Thành ủy gợi ý 5 tập thể và 8 cá nhân kiểm điểm "
        "sâu; Chủ tịch UBND thành phố phụ trách theo dõi.",
        ["units_asked_for_deep_self_criticism 5"],
    ),
    (
        "Căn cứ kết luận, Ủy ban Kiểm tra Tỉnh ủy yêu cầu kiểm điểm 3 tổ chức đảng.",
        ["units_asked_for_deep_self_criticism 3"],
    ),
    (
        "Theo dự tính ban đầu, tỉnh Cao Bằng bỏ 5 sở, song cuối cùng 2 sở được giữ "
        "lại, chỉ bỏ 3 sở.",
        ["bodies_cut 3"],
    ),
    (
        "Tỉnh Yên Bái sẽ giảm 4 sở trong quý này.",
        ["bodies_cut 4 planned"],
    ),
    (
        "Tỉnh đặt mục tiêu giảm 30 trường; đến nay mới giảm 11 trường.",
        ["bodies_cut 30 target", "bodies_cut 11/30"],
    ),
    (
        "Tỉnh cam kết giảm 6 phòng trong năm nay.",
        ["bodies_cut 6 planned"],
    ),
    (
        "Theo phương án ban đầu, tỉnh giảm 8 sở. Nay tỉnh đã giảm 6 sở.",
        ["bodies_cut 6"],
    ),
    (
        "Năm ngoái tỉnh tính tinh giản 300 biên chế, thực tế đã tinh giản 312.",
        ["staff_positions_cut 300", "staff_positions_cut 312"],
    ),
    (
        "Sở hẹn cuối quý cắt 30 thủ tục. Đến nay đã cắt 28 thủ tục, không thủ tục nào bị bỏ sót.",
        ["administrative_procedures_cut 28"],
    ),
    (
        "Tính đến tháng 6, tỉnh giảm 14 phòng nhưng không phòng nào xáo trộn công việc.",
        ["bodies_cut 14"],
    ),
    (
        "Tỉnh quyết định giảm 9 phòng, song chưa có cán bộ nào mất việc.",
        ["bodies_cut 9"],
    ),
    (
        "Nam Định giảm 7 phòng, không ai mất việc.",
        ["bodies_cut 7"],
    ),
    (
        "Báo cáo đầu năm nói tinh giản 88 biên chế; số liệu ấy không sai, chỉ thiếu 4 "
        "người nghỉ tháng 12.",
        ["staff_positions_cut 88"],
    ),
    (
        "Ông Sáu kể huyện giảm 9 phòng. Chánh văn phòng huyện nói lại: con số ấy đúng.",
        ["bodies_cut 9"],
    ),
    (
        "Báo cáo cho biết tỉnh kết nạp 800 đảng viên. Đó là con số chính xác đến ngày 30/6.",
        ["party_members_admitted 800"],
    ),
    (
        "Năm nay huyện kỷ luật 14 đảng viên. Phóng viên hỏi có nơi nào giấu khuyết "
        "điểm không, ông lắc đầu.",
        ["party_members_disciplined 14"],
    ),
    (
        "Ông hỏi vì sao tỉnh tinh giản 200 biên chế mà họp vẫn nhiều, không ai đáp.",
        ["staff_positions_cut 200"],
    ),
    (
        "Năm 2019, tỉnh Kon Tum kết nạp 612 đảng viên. Theo Ban Tổ chức Tỉnh ủy, "
        "huyện Đắk Hà dẫn đầu với 88 người.",
        ["party_members_admitted 612", "party_members_admitted 88 @Đắk Hà"],
    ),
    (
        "Chín tháng, tỉnh kỷ luật 212 đảng viên. Ông Sáu nói, cùng kỳ năm trước là 190.",
        ["party_members_disciplined 212", "party_members_disciplined 190"],
    ),
    (
        "Chín tháng, tỉnh kỷ luật 212 đảng viên. Ông Sáu nói cơ quan có 19 người.",
        ["party_members_disciplined 212"],
    ),
    (
        "Tỉnh kết nạp 980 đảng viên. Theo báo cáo của Huyện ủy Sa Thầy, huyện được 77.",
        ["party_members_admitted 980", "party_members_admitted 77 @Sa Thầy"],
    ),
    (
        "Tỉnh kết nạp 980 đảng viên. Bà Y Hạnh, Bí thư Huyện ủy Sa Thầy, cho biết "
        "huyện được 77 người.",
        ["party_members_admitted 980", "party_members_admitted 77 @Sa Thầy"],
    ),
    (
        "Tỉnh kết nạp 980 đảng viên. Theo bà Y Hạnh, xe chở 45 người đi dự lễ.",
        ["party_members_admitted 980"],
    ),
    (
        "Thành phố giảm 14 phòng. Theo Sở Tài chính, tiết kiệm 3,2 tỷ đồng.",
        ["bodies_cut 14"],
    ),
    (
        "Cả tỉnh kết nạp 1.020 đảng viên. Sở Y tế thông báo có 33 ca sốt xuất huyết.",
        ["party_members_admitted 1020"],
    ),
    (
        "Bí thư kiêm chủ tịch: được và chưa được\n\nỞ huyện Đông Hưng, chuyện bí thư "
        "đồng thời là chủ tịch UBND xã không còn mới.\n\nCơ sở nói đỡ họp. Dân nói gặp "
        "một người là xong.\n\nĐến năm 2025, tỉnh phấn đấu có 60 xã thực hiện mô hình "
        "này.",
        ["secretary_is_committee_chair_communes 60 target"],
    ),
    (
        "Bí thư chi bộ kiêm trưởng thôn ở Nho Quan\n\nMô hình bí thư chi bộ kiêm trưởng "
        "thôn được làm từ năm 2017.\n\nÔng Đỗ Văn Khải, 61 tuổi, nói ban đầu mệt vì họp "
        "nhiều.\n\nHiện toàn huyện có 188 thôn bố trí theo cách này, còn 41 thôn chờ "
        "đại hội.",
        ["cell_secretary_is_village_head 188 @Nho Quan"],
    ),
    (
        "PV: Bí thư chi bộ kiêm trưởng bản có làm được hết không?\n\nÔng Lò Văn Pản: Có "
        "214 bản làm được, bằng 60,1%. Chỗ nào trưởng bản trẻ thì để dần.",
        ["cell_secretary_is_village_head 214%60.1"],
    ),
    (
        "Xã nào bí thư cũng là chủ tịch?\n\nBí thư kiêm chủ tịch UBND xã là chủ trương "
        "của Tỉnh ủy Hưng Yên.\n\nNgười khen nhiều, kẻ lo cũng không ít.\n\nTính đến "
        "tháng 6, 22 xã đã làm theo mô hình này; sang năm dự kiến thêm 10 xã.",
        [
            "secretary_is_committee_chair_communes 22",
            "secretary_is_committee_chair_communes 10 planned",
        ],
    ),
    (
        "Một người hai vai\n\nỞ xã Đại Đồng, bí thư đảng ủy đồng thời là chủ tịch HĐND "
        "xã. Đến nay, đã có 75 xã làm như vậy.",
        ["secretary_is_council_chair 75 @xã Đại Đồng"],
    ),
    (
        "Hỏi: Thưa ông, bí thư chi bộ đồng thời là tổ trưởng dân phố, quận làm tới "
        "đâu rồi?\n\nĐáp: 97 tổ dân phố đã làm. Số còn lại chờ hết nhiệm kỳ.",
        ["cell_secretary_is_village_head 97"],
    ),
    (
        "Trưởng thôn cũng là bí thư\n\nTừ khi trưởng thôn kiêm bí thư chi bộ, họp thôn "
        "đông hơn.\n\nThôn có 120 hộ, 460 khẩu.\n\nChủ tịch huyện Mai Thế Sơn nói đến "
        "cuối năm sẽ có 90 thôn bố trí như vậy.",
        ["cell_secretary_is_village_head 90 planned"],
    ),
    (
        "Sáu tháng, các cơ quan hành chính tỉnh Sóc Trăng giải quyết 120 vụ khiếu "
        "nại. Về tố cáo, đã giải quyết 21/25 vụ.",
        ["denunciations_resolved 21/25"],
    ),
    (
        "Khiếu nại có 55 vụ, đã giải quyết 50. Tố cáo có 18 vụ, đã giải quyết 15.",
        ["denunciations_resolved 15/18"],
    ),
    (
        "Đối với tố cáo, các cấp thụ lý 29 đơn, giải quyết 27 đơn.",
        ["denunciations_resolved 27/29"],
    ),
    (
        "Thanh tra tỉnh nhận 610 đơn. Về đơn tố cáo: đã xử lý 64/70 đơn, có 9 đơn tố cáo đúng.",
        ["denunciations_resolved 64/70"],
    ),
    (
        "Với đơn tố cáo, Ủy ban Kiểm tra Tỉnh ủy đã giải quyết dứt điểm 8 đơn, đạt 100%.",
        ["denunciations_resolved 8%100 [ủy ban kiểm tra cấp tỉnh]"],
    ),
    (
        "Trong 9 tháng, huyện thụ lý 31 vụ khiếu nại và 6 vụ tố cáo. Đến nay giải "
        "quyết được 28 vụ khiếu nại, 5 vụ tố cáo.",
        ["denunciations_resolved 5"],
    ),
    (
        "Sáu tháng, Trung tâm Phục vụ hành chính công tỉnh trả đúng và sớm hẹn 98,7% số hồ sơ.",
        ["dossiers_on_time_share %98.7 [cấp tỉnh]"],
    ),
    (
        "Theo báo cáo của Trung tâm Hành chính công thành phố Huế, quý I có 12.004 hồ "
        "sơ được giải quyết, số đúng và trước hẹn chiếm 99,1%.",
        ["dossiers_on_time_share %99.1 [cấp tỉnh]"],
    ),
    (
        "Bộ phận một cửa huyện Hòa Vang tiếp nhận 4.210 hồ sơ, trong đó 4.105 hồ sơ "
        "trả đúng hẹn, bằng 97,5%.",
        ["dossiers_on_time_share 4105/4210%97.5 @Hòa Vang"],
    ),
    (
        "Năm 2019, xã trả kết quả trước và đúng hẹn đạt 99,8%; mỗi ngày có 30 lượt người đến.",
        ["dossiers_on_time_share %99.8"],
    ),
    (
        "Trả đúng hẹn chiếm 95,2% số hồ sơ, số còn lại bị trễ vì đo đạc.",
        ["dossiers_on_time_share %95.2"],
    ),
    (
        "Bà Hoa khoe: quầy của bà không trễ hồ sơ nào, đúng hẹn 100%.",
        ["dossiers_on_time_share %100"],
    ),
    (
        "Quý III, toàn tỉnh còn 1,9% hồ sơ trễ hẹn, nghĩa là 98,1% đúng và trước hẹn.",
        ["dossiers_on_time_share %98.1"],
    ),
    (
        "Chủ tịch tỉnh Cà Mau nói sang năm tỉnh sẽ giao thêm 12 thủ tục về xã.",
        ["administrative_procedures_delegated 12 planned"],
    ),
    (
        "UBND tỉnh Vĩnh Long giao 45 thủ tục cho cấp xã giải quyết từ tháng 8.",
        ["administrative_procedures_delegated 45"],
    ),
    (
        "Quý II này, Sở Xây dựng Lâm Đồng chuyển 9 thủ tục về cho xã.",
        ["administrative_procedures_delegated 9 @Sở Xây dựng Lâm Đồng"],
    ),
    (
        "Xã được trao thêm 21 thủ tục, người vẫn vậy.",
        ["administrative_procedures_delegated 21"],
    ),
    (
        "Thành phố ủy quyền tiếp 30 thủ tục nữa cho Ban Quản lý khu kinh tế.",
        ["administrative_procedures_delegated 30"],
    ),
    (
        "Tỉnh sẽ giao nốt 7 thủ tục đất đai về cho phường trong tháng 12.",
        ["administrative_procedures_delegated 7 planned"],
    ),
    (
        "Từ 1/3, thành phố chuyển 18 thủ tục hành chính lĩnh vực hộ tịch cho các "
        "phường giải quyết.",
        ["administrative_procedures_delegated 18"],
    ),
    (
        "BÌNH THUẬN: Sau hai năm sắp xếp, ngành y tế tỉnh này giảm 11 đơn vị.",
        ["bodies_cut 11"],
    ),
    (
        "Năm 2017, ngành giáo dục Quảng Nam chỉ giảm 3 đơn vị mà họp tới 20 cuộc.",
        ["bodies_cut 3"],
    ),
    (
        "Nhờ lập trung tâm y tế hai chức năng, ngành y tế tỉnh bớt được 8 đơn vị.",
        ["bodies_cut 8"],
    ),
    (
        "Ngành nông nghiệp tỉnh từ 24 đơn vị còn 15 đơn vị, giảm 9 đơn vị.",
        ["bodies_cut 9"],
    ),
    (
        "Trong năm, ngành văn hóa cho thôi việc 14 viên chức theo chính sách tinh giản.",
        ["staff_positions_cut 14"],
    ),
    (
        "Huyện Sơn Tịnh cho nghỉ việc 22 người theo diện tinh giản biên chế.",
        ["staff_positions_cut 22 @Sơn Tịnh"],
    ),
    (
        "Sau ngày 1/7, bảy cán bộ phường làm đơn nghỉ theo Nghị định 178, 5 người đã "
        "nhận quyết định nghỉ hưu trước tuổi.",
        ["staff_positions_cut 5"],
    ),
    (
        "Ngành văn hóa cho thôi việc 14 viên chức theo chính sách tinh giản.",
        ["staff_positions_cut 14"],
    ),
    (
        "Bảy cán bộ phường làm đơn nghỉ theo Nghị định 178, 5 người đã nhận quyết "
        "định nghỉ hưu trước tuổi.",
        ["staff_positions_cut 5"],
    ),
    (
        "Huyện đã giải quyết cho thôi việc 8 người theo Nghị định 154.",
        ["staff_positions_cut 8"],
    ),
    (
        "Sau tinh giản biên chế, 9 cán bộ xã đã nhận quyết định nghỉ việc.",
        ["staff_positions_cut 9"],
    ),
    (
        "Đảng bộ xã có 212 đảng viên ở 9 chi bộ, trên 3.000 dân.",
        ["party_members_total 212", "party_cells 9"],
    ),
    (
        "Năm qua, đảng bộ xã kết nạp 12 đảng viên ở 9 chi bộ.",
        ["party_members_admitted 12"],
    ),
    (
        "Đảng bộ thị trấn hiện có 301 đảng viên đang sinh hoạt trong 11 chi bộ.",
        ["party_members_total 301", "party_cells 11"],
    ),
    (
        "Đại hội Đảng bộ xã Thanh Lâm đề ra chỉ tiêu cả nhiệm kỳ kết nạp từ 60 đảng viên trở lên.",
        ["party_members_admitted 60 target @xã Thanh Lâm"],
    ),
    (
        "Nghị quyết đại hội phường nêu: nhiệm kỳ này kết nạp 90 đảng viên trở lên.",
        ["party_members_admitted 90 planned"],
    ),
    (
        "Đảng bộ xã Ia Lâu còn 212 đảng viên ở 9 chi bộ.",
        ["party_members_total 212 @xã Ia Lâu", "party_cells 9 @xã Ia Lâu"],
    ),
    (
        "Đảng bộ phường có 1.140 đảng viên sinh hoạt tại 23 chi bộ.",
        ["party_members_total 1140", "party_cells 23"],
    ),
    (
        "Đảng bộ xã Vạn Ninh gồm 14 chi bộ với 388 đảng viên.",
        ["party_cells 14 @xã Vạn Ninh", "party_members_total 388 @xã Vạn Ninh"],
    ),
    (
        "Toàn tỉnh kết nạp 1.412 đảng viên, trong đó 520 người là dân tộc thiểu số. "
        "Tin từ Ban Tổ chức Tỉnh ủy cho biết huyện Krông Bông dẫn đầu với 133 người.",
        [
            "party_members_admitted 1412",
            "party_members_admitted 520 [người dân tộc thiểu số]",
            "party_members_admitted 133 @Krông Bông",
        ],
    ),
    (
        "Chín tháng, Đảng bộ tỉnh Kon Tum kết nạp 980 đảng viên; đứng đầu là huyện "
        "Đắk Hà với 166 đồng chí, thấp nhất là Ia H'Drai, 31 đồng chí.",
        [
            "party_members_admitted 980",
            "party_members_admitted 166 @Đắk Hà",
            "party_members_admitted 31 @Ia H'Drai",
        ],
    ),
    (
        "Giải chạy của huyện đoàn có 400 người, xã Ea Bar dẫn đầu với 60 người. Huyện "
        "vừa kết nạp 75 đảng viên.",
        ["party_members_admitted 75 @xã Ea Bar"],
    ),
    (
        "Trung tâm Phục vụ hành chính công tỉnh Thừa Thiên Huế nhộn nhịp. Giám đốc "
        "nói ở 8 trung tâm cấp huyện trong tỉnh, mạng còn hay đứt.",
        ["public_service_centres 8 [cấp huyện]"],
    ),
    (
        "Trung tâm Hành chính công thành phố Hạ Long có 42 quầy. Toàn tỉnh có 13 "
        "trung tâm cấp huyện như vậy.",
        ["public_service_centres 13 [cấp huyện]"],
    ),
    (
        "Quảng Ninh có 14 trung tâm hành chính công cấp huyện, cộng với trung tâm của "
        "tỉnh đặt ở Hạ Long.",
        ["public_service_centres 14"],
    ),
    (
        "Đã có 102 trung tâm phục vụ hành chính công cấp xã hoạt động ở tỉnh Gia Lai từ ngày 1/7.",
        ["public_service_centres 102"],
    ),
    (
        "Năm 2023, xã giảm được 1 công chức.",
        ["staff_positions_cut 1"],
    ),
    (
        "Sau sáp nhập, phòng Nội vụ đã giảm một biên chế so với năm trước.",
        ["staff_positions_cut 1"],
    ),
    (
        "Thời chống Mỹ, Đảng bộ xã có 120 đảng viên. Nay Đảng bộ có 340 đảng viên.",
        ["party_members_total 340"],
    ),
    (
        "Thời bao cấp, huyện kỷ luật 30 đảng viên vì buôn lậu. Năm 2022, huyện kỷ "
        "luật 4 đảng viên.",
        ["party_members_disciplined 4"],
    ),
    (
        "Đại hội bàn nhiều. Đoàn chủ tịch tiếp thu, nhưng vẫn giữ mức chung: cả nhiệm "
        "kỳ kết nạp từ 180 đảng viên trở lên, hằng năm trên 90% chi bộ hoàn thành tốt "
        "nhiệm vụ.",
        ["party_members_admitted 180 planned"],
    ),
    (
        "Đảng bộ xã đề ra: mỗi năm có trên 90% chi bộ hoàn thành tốt, cả nhiệm kỳ kết "
        "nạp từ 45 đảng viên trở lên.",
        ["party_members_admitted 45 planned"],
    ),
    (
        "Ngành y tế Quảng Bình gom trung tâm. Năm 2017, ngành chỉ giảm 2 đơn vị mà "
        "họp tới 31 cuộc.",
        ["bodies_cut 2"],
    ),
    (
        "Ngành giáo dục huyện Đức Cơ nhập trường. Hai năm qua, ngành đã giảm 6 đơn vị.",
        ["bodies_cut 6 @Đức Cơ"],
    ),
    (
        "Ủy ban Kiểm tra Tỉnh ủy Kiên Giang kỷ luật 9 trường hợp, khiển trách 6, cảnh cáo 3.",
        [
            "party_members_disciplined 9 [ủy ban kiểm tra cấp tỉnh]",
            "party_members_disciplined 6 [khiển trách (ủy ban kiểm tra cấp tỉnh)]",
            "party_members_disciplined 3 [cảnh cáo (ủy ban kiểm tra cấp tỉnh)]",
        ],
    ),
]


@pytest.mark.parametrize("text", COUNTS_SOMETHING_ELSE)
def test_a_passage_on_something_else_yields_no_figure(text: str) -> None:
    assert [in_full(one) for one in told(text)] == []


@pytest.mark.parametrize(("text", "figures"), COUNTED)
def test_what_is_told_as_done_beside_it_is_counted(text: str, figures: list[str]) -> None:
    assert [in_full(one) for one in told(text)] == figures


OF_WHOM = [
    # an official of another province has the word, and goes on to tell what "tỉnh" did
    (
        "Hội nghị toàn quốc về tổ chức bộ máy\n\nHội nghị nối tới 63 tỉnh, thành phố.\n\nMở đầu "
        "phần tham luận, Trưởng ban Tổ chức Tỉnh ủy Hà Giang nói về đất rộng, dân thưa. Trong năm, "
        "tỉnh giảm 71 đầu mối.\n\nTiếp đó, bà Lê Thị Hồng, Phó Bí thư Tỉnh ủy Bến Tre, kể chuyện "
        "ghép chức. Năm qua, tỉnh tinh giản 312 biên chế.",
        ["02 bodies_cut 71", "83 staff_positions_cut 312"],
    ),
    (
        "Hội nghị trực tuyến toàn quốc cải cách hành chính\n\nDự có lãnh đạo 63 tỉnh, thành phố."
        "\n\nTừ điểm cầu của mình, Giám đốc Sở Nội vụ tỉnh Sóc Trăng Trần Văn Út cho biết việc ký "
        "số còn khó. Sáu tháng, tỉnh bãi bỏ 54 thủ tục.\n\nPhát biểu sau cùng, Chủ tịch UBND tỉnh "
        "Phú Thọ nêu chuyện nhân sự. Tỉnh đã tinh giản 205 biên chế.",
        ["94 administrative_procedures_cut 54", "25 staff_positions_cut 205"],
    ),
    (
        "Hà Nam học cách làm\n\nHà Nam tinh giản 61 biên chế. Trưởng ban Tổ chức Tỉnh ủy Thái Bình "
        "nói với đoàn Hà Nam rằng khó nhất là tài sản.\n\nVề Hà Nam, tỉnh sẽ tinh giản thêm 30 "
        "biên chế.",
        ["35 staff_positions_cut 61", "35 staff_positions_cut 30 planned"],
    ),
    # "Bộ" in the midst of a sentence is the ministry named last
    (
        "Bộ Công Thương: việc khó nhất là chia người\n\nSau hợp nhất, Bộ Công Thương sắp xếp lại "
        "các cục.\n\nDự kiến năm nay Bộ sẽ cắt giảm thêm 4 đầu mối nữa.",
        ["-- bodies_cut 4 planned @Bộ Công Thương"],
    ),
    (
        "Bà Lê Minh, Vụ trưởng Vụ Pháp chế Bộ Xây dựng, cho biết năm nay Bộ phải cắt 50 thủ tục.",
        ["-- administrative_procedures_cut 50 planned @Bộ Xây dựng"],
    ),
    (
        "Bộ máy xã Tân Lập còn cồng kềnh. Xã phải giảm 2 phòng.",
        ["-- bodies_cut 2 planned @xã Tân Lập"],
    ),
]

RANKED = [
    (
        "PAR INDEX năm 2022 của Cần Thơ\n\nCần Thơ đạt 84,1%, xếp thứ 33. Giải ngân đầu tư công "
        "của Cần Thơ năm 2022 chỉ đạt 68,2%.",
        [("PAR INDEX", 33)],
    ),
    (
        'PAPI: hiểu cho đúng\n\nBà Đoan nói không nên hiểu "tỉnh đứng thứ 7 PAPI giỏi gấp đôi tỉnh '
        'đứng thứ 14". Tỉnh Bắc Ninh đứng thứ 5 PAPI.',
        [("PAPI", 5)],
    ),
    (
        "Đại biểu hỏi: nếu tỉnh xếp thứ 10 PCI thì doanh nghiệp có lợi gì? Năm 2020, tỉnh Hậu "
        "Giang xếp thứ 39 PCI.",
        [("PCI", 39)],
    ),
]


@pytest.mark.parametrize(("text", "figures"), OF_WHOM)
def test_who_has_the_word_is_told_of(text: str, figures: list[str]) -> None:
    assert placed(text) == figures


@pytest.mark.parametrize(("text", "ranks"), RANKED)
def test_only_places_that_somebody_has_are_ranks(text: str, ranks: list[tuple[str, int]]) -> None:
    facts = extraction(text).facts
    assert [(one.index, one.rank) for one in facts if isinstance(one, Ranking)] == ranks


LEFT_OF_THEM = [
    (
        "Đà Nẵng hiện có 45 phường và 11 xã, sau sắp xếp sẽ còn 36 phường.",
        ["before 45", "before 11", "after 36"],
    ),
    ("Huyện Yên Định hiện có 25 xã, sau khi sắp xếp có 21 xã.", ["before 25", "after 21"]),
    ("Cả tỉnh có 124 xã và 1.210 thôn sau sáp nhập.", ["after 124"]),
    ("Tỉnh có 164 xã sau sắp xếp, giảm 40 xã.", ["after 164"]),
    ("Sắp xếp xã phát sinh chuyện, như 2 xã nhập thành 1 thì lấy tên nào.", []),
    ("Những nơi như huyện Gò Dầu nhập 4 xã thành 2 xã.", ["before 4", "after 2"]),
]


@pytest.mark.parametrize(("text", "units"), LEFT_OF_THEM)
def test_units_before_what_is_left_of_them_are_those_before(text: str, units: list[str]) -> None:
    found = [f"{(one.metric or '').rpartition('_')[2]} {one.value}" for one in told(text)]
    assert found == units
