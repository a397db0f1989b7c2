"""What a text is on as a whole decides whose a figure is that does not say so itself.

Texts on firms, on other countries and on the discipline of offices are told in the words of Party
and administrative work; beside each kind stand texts whose like figures must be read.
"""

import pytest

from sosanh.facts import LeadershipInnovation, ReformModel
from tests.golden.figures import extraction, in_full, told

OF_OTHERS = [
    # firms, also where only the headline or a name says so
    "Công ty Gỗ Phú Hưng thu hẹp sản xuất\nDo đơn hàng sụt giảm, Phú Hưng đã cắt giảm 240 lao động "
    "và giải thể 3 phòng trong quý I.",
    "Viễn thông Đông Á sắp xếp lại mạng lưới\nĐông Á Telecom cho biết đã giảm 12 chi nhánh và 46 "
    "phòng giao dịch trong năm 2023, đồng thời tinh gọn bộ máy tại hội sở.",
    "Agribank Kiên Giang tinh gọn mạng lưới\nNăm 2022, Agribank chi nhánh Kiên Giang giảm 4 phòng "
    "giao dịch, tinh giản 31 lao động.",
    "Hãng bay cắt giảm nhân sự\nVietnam Airlines đã tinh giản 1.200 nhân sự, giải thể 5 ban chuyên "
    "môn tại trụ sở chính.",
    "Chuỗi siêu thị đóng cửa hàng loạt điểm bán\nDoanh nghiệp này cho biết đã sáp nhập 7 phòng ban "
    "thành 3, cắt giảm 18% nhân sự.",
    "VNPT Nghệ An sau tái cơ cấu\nVNPT Nghệ An đã giảm 22 đầu mối, từ 41 phòng, trung tâm xuống "
    "còn 19.",
    "Nhà băng họp thường niên\nTrong năm, SHB hợp nhất 3 phòng, giảm 2 chi nhánh. Ngân hàng tiếp "
    "tục sắp xếp bộ máy, giao KPI cho từng cán bộ.",
    "Ngân hàng thu hẹp mạng lưới\nPhó Thống đốc Ngân hàng Nhà nước cho biết các ngân hàng lớn (gồm "
    "Agribank, BIDV) đã giảm hơn 130 phòng giao dịch.",
    "Điện lực số hóa dịch vụ\nCông ty Điện lực giải quyết đúng hạn 99,9% hồ sơ cấp điện.",
    # other countries, their parties and their leaders
    "Bắc Kinh siết kỷ luật cán bộ\nTính từ đầu năm, Trung Quốc đã kỷ luật 46.000 đảng viên, khai "
    "trừ 1.200 người.",
    "Đại hội XX của CPC\nĐại hội có 2.310 đại biểu thay mặt 4,9 triệu tổ chức cơ sở đảng.",
    "Ông Tập Cận Bình nói về kỷ luật\nTừ năm 2012, Ủy ban Kiểm tra Kỷ luật Trung ương đã xử lý kỷ "
    "luật 1,5 triệu đảng viên. Giới quan sát ở Bắc Kinh cho rằng chiến dịch còn kéo dài.",
    "Sáng nay, Đại hội đại biểu toàn quốc của Đảng Nhân dân Cách mạng Lào khai mạc với 800 đại "
    "biểu, đại diện cho gần 360.000 đảng viên.",
    "Nhật Bản sáp nhập làng xã\nTừ 1999 đến 2010, Nhật Bản sáp nhập 3.232 xã, phường, thị trấn còn "
    "1.730 đơn vị.",
    "Chính phủ Argentina cắt giảm bộ máy\nTổng thống đã xóa bỏ 10 bộ, cắt giảm 30.000 biên chế.",
    "Cuộc tinh giản ở Washington\nChính quyền Tổng thống Donald Trump đã cắt giảm 24.000 công "
    "chức, giải thể 2 cơ quan.",
    "Vài nét về các đảng\nĐảng Cộng sản Trung Quốc có 89 triệu đảng viên. Trong năm, kết nạp mới "
    "1,9 triệu đảng viên. Cũng theo nguồn này, 530.000 cán bộ bị xử lý kỷ luật.",
    "Chuyện nước người\nNhật Bản sáp nhập nhiều xã. Số xã giảm từ 3.240 xuống còn 1.720 xã.",
    # discipline where nothing of the Party is named
    "Kỷ luật 5 giáo viên vì dạy thêm\nPhòng Giáo dục và Đào tạo thị xã vừa kỷ luật 5 giáo viên, "
    "trong đó khiển trách 3 người, cảnh cáo 2 người.",
    "Chủ tịch huyện kỷ luật hiệu trưởng\nHội đồng kỷ luật UBND huyện Ea Kar quyết định cách chức 4 "
    "hiệu trưởng, cảnh cáo 11 kế toán.",
    "Ngành kiểm lâm xử lý vi phạm\nChi cục Kiểm lâm đã kỷ luật 9 công chức để mất rừng, cảnh cáo "
    "6, khiển trách 3.",
    "Ban Kỷ luật của giải đã cảnh cáo 2 trọng tài, khiển trách 3 cầu thủ sau vòng 9.",
    "Hội đồng kỷ luật Bệnh viện Đa khoa quyết định khiển trách 2 bác sĩ, cảnh cáo 1 điều dưỡng.",
    "Trường hợp có từ 2 đảng viên bị kỷ luật cảnh cáo trở lên thì xem xét trách nhiệm của chi bộ.",
    "Sau thanh tra khu du lịch\nĐảng ủy sở đã họp. Có 9 người bị xử lý về mặt chính quyền, gồm "
    "3 người bị cảnh cáo, 2 người bị cách chức.",
    "Chủ tịch UBND huyện quyết định cách chức 2 hiệu trưởng, khiển trách 4 hiệu phó. Chi bộ trường "
    "đã họp rút kinh nghiệm.",
    # joined something else, or not yet
    "Tuổi trẻ Đồng Văn lập công dâng Đảng\nTrong nhiệm kỳ, có 1.240 đoàn viên ưu tú được giới "
    "thiệu cho Đảng xem xét, kết nạp.",
    "Năm 1948, ông được kết nạp vào Đảng cùng 4 đồng chí khác.",
    "Giáo hội có 120 chi hội; năm qua kết nạp 345 tín đồ mới, xóa tên 5 thành viên.",
    "Ủy ban Kiểm tra Tỉnh đoàn kiểm tra 14 tổ chức, giám sát 8 tổ chức.",
    "Đã có 38 đơn vị tổ chức đại hội Đoàn, 26 bí thư đoàn được bầu trực tiếp tại đại hội.",
    # drawn, taught and filed elsewhere
    "Hiệp hội Doanh nghiệp nêu 7 kiến nghị, chuyên gia rút ra 4 bài học cho thị trường.",
    "Huyện đoàn tập huấn cho 1.240 lượt cán bộ đoàn.",
    "Bốn em trong chi bộ, một em đã trúng tuyển vào Học viện Cảnh sát.",
    "Trường dạy nghề đào tạo 1.200 học viên.",
    "Sở Y tế ban hành 3 quy chế phối hợp với Bảo hiểm xã hội và các ngân hàng.",
    "Hội Nhà báo ban hành 6 nghị quyết, 12 kế hoạch, 9 chương trình công tác.",
    "Liên đoàn bóng đá giảm 3 phòng, huấn luyện viên rút ra 2 bài học.",
    "Công ty cấp nước rà soát, chỉ ra 14 tồn tại, đã khắc phục 9 tồn tại.",
    "Phường giải thể 2 đội bốc xếp, giảm 4 trạm BOT.",
    "Hội Nông dân tỉnh có 320 mô hình kinh tế hiệu quả.",
    "Có 97,2% hồ sơ đăng ký dự tuyển vào lớp 6 được nộp trực tuyến.",
    "Sáp nhập trường lớp\nCó nơi chỉ kết nạp được 3 đảng viên.",
    "Đảng bộ tập đoàn có 6 chi bộ ở nước ngoài và 210 tổ chức đảng tại các liên doanh, các dự án "
    "với số lượng là gần 2.000 đảng viên.",
    "Quý I, Trung Quốc kỷ luật 61.000 cán bộ\nCơ quan kiểm tra kỷ luật các cấp trên toàn quốc đã "
    "nhận 410.000 đơn tố cáo.\nTrong số bị kỷ luật có 11 lãnh đạo cấp tỉnh, hơn 2.700 cán bộ cấp "
    "phòng.",
    "Cuba khai trừ 130 đảng viên\nTrên toàn quốc, 3.500 tổ chức đảng được kiểm tra. Có 130 đảng "
    "viên bị khai trừ.",
]

OF_OURS = [
    (
        "Chủ nhiệm UBKT Trung ương tiếp đoàn Trung Quốc\nCấp ủy và UBKT các cấp trên toàn quốc đã "
        "kỷ luật 57.000 đảng viên.\nCó 1.300 tổ chức đảng bị kỷ luật.",
        ["party_members_disciplined 57000 @cả nước", "party_orgs_disciplined 1300 @cả nước"],
    ),
    (
        "Năm 2023, Đảng bộ Khối Doanh nghiệp tỉnh kết nạp 240 đảng viên.",
        ["party_members_admitted 240 @Đảng bộ Khối Doanh nghiệp tỉnh"],
    ),
    (
        "Kho bạc Nhà nước tỉnh đã giảm 5 phòng giao dịch, tinh giản 31 công chức.",
        [
            "bodies_cut 5 @Kho bạc Nhà nước",
            "staff_positions_cut 31 @Kho bạc Nhà nước",
        ],
    ),
    (
        "Tỉnh sắp xếp doanh nghiệp nhà nước và bộ máy\nCùng với cổ phần hóa 6 công ty, tỉnh đã "
        "giảm 35 phòng thuộc sở, tinh giản 2.150 biên chế.",
        ["bodies_cut 35", "staff_positions_cut 2150"],
    ),
    (
        "Đà Nẵng: công ty cây xanh về quận\nQuận đã giảm 22 đầu mối sự nghiệp, tinh giản 86 người "
        "làm việc trong ban quản lý chợ.",
        ["bodies_cut 22", "staff_positions_cut 86"],
    ),
    (
        "Ngân hàng Chính sách xã hội đồng hành\nNgân hàng Nhà nước chi nhánh tỉnh giảm 2 phòng.",
        ["bodies_cut 2 @Ngân hàng Nhà nước"],
    ),
    (
        "Cao Bằng siết kỷ luật cán bộ vùng biên\nGiáp với Trung Quốc, huyện Trùng Khánh đã kỷ luật "
        "46 đảng viên, khai trừ 3 người.",
        [
            "party_members_disciplined 46 @Trùng Khánh",
            "party_members_disciplined 3 @Trùng Khánh [khai trừ]",
        ],
    ),
    (
        "Đoàn cán bộ Lào thăm Sơn La\nThông tin với đoàn Lào, Tỉnh ủy Sơn La cho biết Đảng bộ tỉnh "
        "có hơn 96.000 đảng viên.",
        ["party_members_total 96000"],
    ),
    (
        "Nghệ An học kinh nghiệm Nhật Bản\nHọc mô hình của Nhật Bản, Nghệ An đã sáp nhập 32 xã còn "
        "15 xã.",
        ["administrative_units_before 32", "administrative_units_after 15"],
    ),
    (
        "Đảng ủy Sở Y tế kỷ luật 7 đảng viên, gồm khiển trách 4, cảnh cáo 2, khai trừ 1.",
        [
            "party_members_disciplined 7 @Sở Y tế",
            "party_members_disciplined 4 @Sở Y tế [khiển trách]",
            "party_members_disciplined 2 @Sở Y tế [cảnh cáo]",
            "party_members_disciplined 1 @Sở Y tế [khai trừ]",
        ],
    ),
    (
        "Huyện ủy kỷ luật 9 đảng viên (cảnh cáo 3, khiển trách 6), xử lý về mặt chính quyền 4 "
        "người.",
        [
            "party_members_disciplined 9",
            "party_members_disciplined 3 [cảnh cáo]",
            "party_members_disciplined 6 [khiển trách]",
        ],
    ),
    (
        "UBKT Tỉnh ủy ký 3 quy chế phối hợp với các sở.",
        ["inspection_coordination_regulations_issued 3"],
    ),
    (
        "Thanh tra tỉnh chỉ ra 14 tồn tại, các sở đã khắc phục 9 tồn tại.",
        ["shortcomings_identified 14", "shortcomings_remedied 9/14"],
    ),
    (
        "6 tháng đầu năm, 86 đoàn viên ưu tú do Đoàn giới thiệu đã được kết nạp Đảng.",
        ["party_members_admitted 86 [đoàn viên thanh niên]"],
    ),
    (
        "Từ nguồn giới thiệu của các đoàn thể, 65 quần chúng ưu tú được kết nạp vào Đảng.",
        ["party_members_admitted 65"],
    ),
    (
        "Phấn đấu trong năm kết nạp từ 14 đảng viên trở lên.",
        ["party_members_admitted 14 target"],
    ),
    (
        "Sau hợp nhất, cả nước có 34 tỉnh, thành phố. Tại Đồng Tháp, 23 tỉnh, thành phố mới được "
        "giới thiệu tại triển lãm.",
        ["administrative_units_after 34 @cả nước [cấp tỉnh]"],
    ),
    (
        "Cả nước sau sáp nhập là 34 tỉnh, thành phố (28 tỉnh và 6 thành phố). Trong 6 thành phố, "
        "Huế ít dân nhất.",
        [
            "administrative_units_after 34 @cả nước [cấp tỉnh]",
            "administrative_units_after 28 @cả nước [tỉnh]",
            "administrative_units_after 6 @cả nước [thành phố]",
        ],
    ),
    (
        "Lạng Sơn và láng giềng\nQuảng Tây có 2,1 triệu đảng viên. Lạng Sơn có 62.000 đảng viên; "
        "năm qua kết nạp 1.512 đảng viên.",
        ["party_members_total 62000", "party_members_admitted 1512"],
    ),
    (
        "Có huyện Lục Ngạn giảm 12 phòng.",
        ["bodies_cut 12 @Lục Ngạn"],
    ),
]


@pytest.mark.parametrize("text", OF_OTHERS, ids=[text[:40] for text in OF_OTHERS])
def test_what_is_told_of_others_is_neither_figure_nor_model(text: str) -> None:
    assert [in_full(fact) for fact in told(text)] == []
    models = [fact for fact in extraction(text).facts if isinstance(fact, _MODELS)]
    assert [fact.code for fact in models if fact.code != "uncatalogued"] == []


@pytest.mark.parametrize(("text", "expected"), OF_OURS, ids=[text[:40] for text, _ in OF_OURS])
def test_what_is_told_of_our_bodies_is_read_beside_them(text: str, expected: list[str]) -> None:
    assert [in_full(fact) for fact in told(text)] == expected


_MODELS = (ReformModel, LeadershipInnovation)
