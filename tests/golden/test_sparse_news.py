"""News in which most numbers count something else than a committee's or an office's own work.

Each passage was written for this project, and coded before it was run.
"""

import pytest

from tests.golden.figures import in_full, told

COUNTS_SOMETHING_ELSE = [
    # what is only said, and denied behind
    "Ngay khi có tin 2 huyện nhập vào thành phố, đất tăng giá. UBND tỉnh Thái Bình bác bỏ thông "
    "tin này.",
    "Người dân xã Thạch Lạc bàn tán chuyện 3 xã nhập một, 40 cán bộ nghỉ việc.",
    "Sự thật đằng sau tin “Bến Tre xóa tên 900 đảng viên”",
    "Có tài khoản bịa ra một công văn. Văn phòng Tỉnh ủy Bến Tre cho biết không ban hành văn bản "
    "nào như vậy.",
    "Phạt người tung tin\nBài viết khẳng định tỉnh giảm 7.400 biên chế ngay trong quý I.",
    # what is made up
    "Nhà hát tỉnh Hải Dương dựng vở “Bến cũ”, kể chuyện một xã có 5 đảng viên bị khai trừ.",
    "Trong phim, Tỉnh ủy kỷ luật 12 đảng viên vì khoán hộ.",
    # another country
    "Lào: Đại hội ở Savannakhet\nĐảng bộ tỉnh Savannakhet (Lào) có 20.400 đảng viên.",
    "Nhật Bản sáp nhập làng xã\nTừ 3.200 đơn vị hành chính, nước này còn 1.700. Chuyên gia cho "
    "rằng Việt Nam có thể học. Ở một tỉnh, 14 xã nhập thành 3 thành phố, giảm 210 công chức.",
    # another body's members, cadres, dossiers and ballots
    "Hội Cựu chiến binh huyện Yên Thế xóa tên 9 hội viên, 2 người bị khai trừ khỏi Hội. Đảng ủy "
    "xã đã biết.",
    "Công đoàn tỉnh Lạng Sơn mở 6 lớp tập huấn nghiệp vụ cho 412 cán bộ CĐ.",
    "Hết tháng 6, 96% hồ sơ vay vốn được ngân hàng giải quyết đúng hạn.",
    "Điện lực Ba Tri cho biết 95% hồ sơ cấp điện được giải quyết đúng hạn.",
    "Trường báo 100% hồ sơ nhập học được giải quyết đúng hạn.",
    "Ở kỳ bầu cử HĐND xã Tân Phong, cử tri gạch tên 6 người. Đảng ủy xã rút kinh nghiệm.",
    "Theo Đảng ủy Công ty Than Hà Ráng, công ty đã giải thể 3 phân xưởng, giảm 2 phòng. Công ty "
    "có 4.000 thợ.",
    "Công an tỉnh có quyết định thi hành kỷ luật bằng hình thức tước danh hiệu Công an nhân dân "
    "đối với 2 cán bộ. Huyện ủy Vân Canh đã biết.",
    # units of which something else is told, or only people
    "Từ 1/7/2021, 175 phường ở Hà Nội không còn HĐND.",
    "Trả lời cử tri 14 tỉnh, Bộ Nội vụ cho biết sau sắp xếp, mỗi xã có 60 biên chế.",
    # what was only reported
    "Kiểm tra 6 xã, đoàn của tỉnh Đồng Tháp thấy 4 xã báo cáo 100% hồ sơ đúng hạn nhưng sổ ghi 12 "
    "hồ sơ trễ.",
    # who is proposed, taught before, praised, or asks to leave
    "Cụ Thạch ở xã Phú Lễ đã giới thiệu 12 quần chúng vào Đảng.",
    "Chi bộ bản giới thiệu 4 thanh niên, 2 người được đi học lớp cảm tình.",
    "Tại xã An Ninh, 205 đảng viên được tặng bằng khen vì đã hoàn thành xuất sắc nhiệm vụ.",
    "Sau ngày 1/7, sáu cán bộ xã làm đơn nghỉ theo Nghị định 178.",
    "Khảo sát cho thấy 71% bí thư kiêm chủ tịch xã làm việc quá 10 giờ mỗi ngày.",
]

COUNTED = [
    # beside each of them, what is told as true and of one's own
    (
        "Có tin đồn xấu ở xã. Bí thư Huyện ủy Kim Sơn khẳng định huyện chỉ xóa tên 9 đảng viên.",
        ["party_members_struck_off 9 @Kim Sơn"],
    ),
    (
        "Sau vở chèo mở màn, Đảng bộ xã Phú Lễ kết nạp 5 đảng viên.",
        ["party_members_admitted 5 @xã Phú Lễ"],
    ),
    (
        "Đoàn Lào sang thăm. Việt Nam và Lào hợp tác. Đảng bộ tỉnh Quảng Trị kết nạp 900 đảng "
        "viên.",
        ["party_members_admitted 900"],
    ),
    (
        "Trường Chính trị tỉnh Lạng Sơn vừa bế giảng. Năm qua, tỉnh bồi dưỡng 412 cán bộ.",
        ["officials_trained 412"],
    ),
    (
        "Đảng bộ xã An Ninh có 205 đảng viên được xếp loại hoàn thành xuất sắc nhiệm vụ.",
        ["party_members_rated_excellent 205 @xã An Ninh"],
    ),
    (
        "Huyện ủy Kim Sơn gạch tên 6 đảng viên bỏ sinh hoạt.",
        ["party_members_struck_off 6 @Kim Sơn"],
    ),
    (
        "Nhiệm kỳ tới, Đảng bộ tỉnh Nam Định phấn đấu mỗi năm không để sót; cả nhiệm kỳ kết nạp từ "
        "9.500 đảng viên trở lên.",
        ["party_members_admitted 9500 target"],
    ),
]

IN_ORDINARY_WORDS = [
    (
        # printed with the letter Eth
        "Lâm Đồng\n\u00d0ảng bộ huyện \u00d0ơn Dương kết nạp 120 \u00d0ảng viên.",
        ["party_members_admitted 120 @Đơn Dương"],
    ),
    (
        # what is promised or wanted is planned; who wanted something may have done it
        "Sở Công Thương hứa bỏ tiếp 3 thủ tục trong tháng. Tỉnh Quảng Nam muốn nhanh nên đã cắt 12 "
        "thủ tục. Tỉnh báo cáo 98% hồ sơ đúng hạn nhưng vẫn còn nơi trễ.",
        [
            "administrative_procedures_cut 3 planned @Sở Công Thương",
            "administrative_procedures_cut 12",
            "dossiers_on_time_share %98",
        ],
    ),
    (
        "Quảng Bình nhập xã\nTừ 159 xã, phường, thị trấn, tỉnh còn 151. Huyện Lệ Thủy nhập nhiều "
        "nhất: trước có 28 xã, thị trấn thì nay còn 26. Minh Hóa từ 16 còn 15. Ở Quảng Trạch, "
        "trước đây có 5 xã nghèo, nay còn 2.",
        [
            "administrative_units_before 159",
            "administrative_units_after 151",
            "administrative_units_before 28 @Lệ Thủy",
            "administrative_units_after 26 @Lệ Thủy",
            "administrative_units_before 16 @Minh Hóa",
            "administrative_units_after 15 @Minh Hóa",
        ],
    ),
    (
        "Chiều 3/7/2024, UBND tỉnh Bình Định cho biết đã ủy quyền 312 thủ tục cho các sở. Riêng "
        "Ban Quản lý Khu kinh tế nhận 41 thủ tục. Cả tỉnh nhận 1.200 đơn xin học.",
        [
            "administrative_procedures_delegated 312",
            "administrative_procedures_delegated 41 @Ban Quản lý Khu kinh tế",
        ],
    ),
    (
        "Sau nhập xã, tỉnh Kon Tum sẽ cho nghỉ hưu trước tuổi, thôi việc theo nguyện vọng 84 "
        "người.",
        ["staff_positions_cut 84 planned"],
    ),
]

WHOSE_PARTY = [
    # the body whose own Party a text is on
    (
        "Đảng bộ Bệnh viện Y học cổ truyền Sơn La đại hội\nĐảng bộ có 214 đảng viên, sinh hoạt ở "
        "14 chi bộ khoa, phòng. Nhiệm kỳ qua, bệnh viện kết nạp 61 đảng viên.",
        [
            "party_members_total 214 @Bệnh viện Y học cổ truyền Sơn La",
            "party_cells 14 @Bệnh viện Y học cổ truyền Sơn La",
            "party_members_admitted 61 @Bệnh viện Y học cổ truyền Sơn La",
        ],
    ),
    (
        "Nếp quân ngũ ở Thái Nguyên\nTừ đầu năm, Đảng bộ Trung đoàn kết nạp 29 đảng viên. Ủy ban "
        "Kiểm tra Đảng ủy Trung đoàn cho biết sinh hoạt đều.",
        ["party_members_admitted 29 @Trung đoàn"],
    ),
    (
        # of more than one body
        "Đảng bộ Bệnh viện Sơn La đại hội\nTới nay, Đảng bộ tỉnh Sơn La kết nạp 1.900 đảng viên.",
        ["party_members_admitted 1900"],
    ),
    (
        "Đại hội Chi bộ Trường Tiểu học Đông Thọ nhiệm kỳ 2022 - 2025\nKiên Giang chọn trường làm "
        "điểm. Ba năm qua, Chi bộ phát triển mới 2 đảng viên.",
        ["party_members_admitted 2 @Chi bộ Trường Tiểu học Đông Thọ"],
    ),
    # units and posts with where they lie in parentheses
    (
        "Chuyện ở hai xã\nĐảng bộ xã Đại Lãnh (Đại Lộc, Quảng Nam) kết nạp 14 đảng viên. Tỉnh "
        "kết nạp 900.",
        ["party_members_admitted 14 @xã Đại Lãnh", "party_members_admitted 900"],
    ),
    (
        "Chuyện biên giới\nĐồn Biên phòng Nậm Nhừ (Điện Biên) có 31 đảng viên, 3 chi bộ.",
        [
            "party_members_total 31 @Đồn Biên phòng Nậm Nhừ",
            "party_cells 3 @Đồn Biên phòng Nậm Nhừ",
        ],
    ),
    (
        "Một cửa ở Quảng Nam\nTỉnh Quảng Nam giải quyết đúng hạn 98,7% hồ sơ. Trong khi đó, ở Núi "
        "Thành, tỷ lệ là 95,2%.",
        ["dossiers_on_time_share %98.7", "dossiers_on_time_share %95.2 @Núi Thành"],
    ),
    # cells that are called by what they are of
    (
        "Chuyện ở Hà Tĩnh\nChi bộ khu nhà trọ có 9 đảng viên. Trưa 5/6, Chi bộ Đại đội 6 kết nạp 3 "
        "chiến sĩ vào Đảng.",
        [
            "party_members_total 9 @Chi bộ khu nhà trọ",
            "party_members_admitted 3 @Chi bộ Đại đội 6 [chiến sĩ]",
        ],
    ),
    # who tells it is no commune
    (
        "Đảng ủy xã Gio Việt (Quảng Trị) họp\nTheo Bí thư Đảng ủy xã Phan Hữu Lộc, năm 2022, Đảng "
        "bộ xã xóa tên 5 đảng viên.",
        ["party_members_struck_off 5 @xã Gio Việt"],
    ),
]


@pytest.mark.parametrize("text", COUNTS_SOMETHING_ELSE)
def test_numbers_of_others_are_no_figures(text: str) -> None:
    assert [in_full(fact) for fact in told(text)] == []


@pytest.mark.parametrize(("text", "expected"), COUNTED)
def test_the_like_of_them_that_is_claimed_counts(text: str, expected: list[str]) -> None:
    assert [in_full(fact) for fact in told(text)] == expected


@pytest.mark.parametrize(("text", "expected"), IN_ORDINARY_WORDS)
def test_what_is_told_in_ordinary_words_is_read(text: str, expected: list[str]) -> None:
    assert [in_full(fact) for fact in told(text)] == expected


@pytest.mark.parametrize(("text", "expected"), WHOSE_PARTY)
def test_figures_are_those_of_the_body_told_of(text: str, expected: list[str]) -> None:
    assert [in_full(fact) for fact in told(text)] == expected
