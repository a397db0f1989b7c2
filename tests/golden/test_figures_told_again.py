"""Figures that lean on what was named before: a rate or a deed, told once and gone on with."""

import pytest

from tests.golden.figures import coded, in_full, told

ONLINE, ON_TIME = "online_dossiers_share", "dossiers_on_time_share"
ADMITTED, DISCIPLINED = "party_members_admitted", "party_members_disciplined"
SIGNS, CUT = "inspected_for_violations", "administrative_procedures_cut"
CONSOLIDATED = "weak_party_orgs_consolidated"
CHAIR = "secretary_is_committee_chair"

RATES: list[tuple[str, list[str]]] = [
    # an aside may stand between a place and its share
    (
        "Hồ sơ trả đúng hẹn ở Cẩm Phả là 99,1%, Móng Cái 97,8%. Đông Triều, nơi nhiều hồ sơ đất "
        "nhất, đạt 95,3%.",
        [f"{ON_TIME} %99.1 @Cẩm Phả", f"{ON_TIME} %97.8 @Móng Cái", f"{ON_TIME} %95.3 @Đông Triều"],
    ),
    # of which the share is, behind it: the number before is the whole
    ("Phường giải quyết 3.120 hồ sơ, 97,7% trong đó đúng hạn.", [f"{ON_TIME} %97.7"]),
    ("Tháng 7 nhận 812 hồ sơ, 61,2% số này nộp từ xa.", [f"{ONLINE} %61.2"]),
    # two rates at once, in their order
    (
        "Hồ sơ dồn về xã. Tháng đầu tiên tỷ lệ trực tuyến chỉ 42%, đúng hạn 88,5%; đến tháng thứ "
        "ba hai con số ấy là 67% và 97,1%.",
        [f"{ONLINE} %42", f"{ONLINE} %67", f"{ON_TIME} %88.5", f"{ON_TIME} %97.1"],
    ),
    # a sentence goes on with the rate, whatever the last one ended with; two places in turn
    (
        "Hồ sơ nộp qua mạng năm ngoái mới 22,6%, trong khi cả vùng gần gấp đôi. Nửa đầu năm nay "
        "nhích lên 31,3%. Hai huyện Tiên Yên, Bình Liêu lần lượt 13,2% và 11,8%.",
        [
            f"{ONLINE} %22.6",
            f"{ONLINE} %31.3",
            f"{ONLINE} %13.2 @Tiên Yên",
            f"{ONLINE} %11.8 @Bình Liêu",
        ],
    ),
    (
        "Hồ sơ đúng hạn đạt 97,4%, so với 89% năm 2016 khi còn nhận ở từng sở.",
        [f"{ON_TIME} %97.4", f"{ON_TIME} %89"],
    ),
    (
        "Hồ sơ nộp từ xa quý III là 74,1%, hơn quý trước 5,2 điểm. Cấp huyện khá hơn cả, 80,3%; "
        "cấp xã mới 61,8%.",
        [f"{ONLINE} %74.1", f"{ONLINE} %80.3 [cấp huyện]", f"{ONLINE} %61.8 [cấp xã]"],
    ),
    # other shares are none of it
    (
        "Hồ sơ đúng hạn đạt 98%. Hạ Long giải ngân vốn đầu tư công 61,2%, Cẩm Phả 55,4%.",
        [f"{ON_TIME} %98"],
    ),
    (
        "Hồ sơ trả đúng hẹn đạt 97,2%. Hộ nghèo của Ba Chẽ còn 4,1%, Bình Liêu 5,2%.",
        [f"{ON_TIME} %97.2"],
    ),
    (
        "Hồ sơ trực tuyến đạt 81,2%; thu phí cũng tăng. Nửa đầu năm nay đạt 31,3% dự toán.",
        [f"{ONLINE} %81.2"],
    ),
    ("Hồ sơ trực tuyến đạt 81,2%. Hai con số ấy là niềm vui của 40% cán bộ.", [f"{ONLINE} %81.2"]),
]

DEEDS: list[tuple[str, list[str]]] = [
    (
        "Năm 2022, tỉnh bãi bỏ 41 thủ tục; sang năm 2023 thêm 27 thủ tục nữa.",
        [f"{CUT} 41", f"{CUT} 27"],
    ),
    (
        "Năm ngoái, huyện kết nạp 112 đảng viên; từ đầu năm nay thêm 64 người nữa.",
        [f"{ADMITTED} 112", f"{ADMITTED} 64"],
    ),
    (
        "Phải thi hành kỷ luật 27 đảng viên, đến hết tháng 6 đã làm xong 23.",
        [f"{DISCIPLINED} 27 planned", f"{DISCIPLINED} 23"],
    ),
    (
        "Tiên Yên và Ba Chẽ lần lượt kỷ luật 18 và 14 đảng viên; cả tỉnh là 197.",
        [f"{DISCIPLINED} 18 @Tiên Yên", f"{DISCIPLINED} 14 @Ba Chẽ", f"{DISCIPLINED} 197"],
    ),
    (
        "Tỉnh giải quyết cho 1.906 công chức nghỉ theo Nghị định số 178/2024/NĐ-CP; riêng Hạ Long "
        "314.",
        ["staff_positions_cut 1906", "staff_positions_cut 314 @Hạ Long"],
    ),
    (
        "Toàn tỉnh kỷ luật 208 đảng viên, thấp hơn mức 233 của năm trước; riêng Hạ Long có 41.",
        [f"{DISCIPLINED} 208", f"{DISCIPLINED} 233", f"{DISCIPLINED} 41 @Hạ Long"],
    ),
    # what a change has come to
    (
        "Số tổ chức đảng được giám sát tăng 24 so với năm trước, lên 188.",
        ["party_orgs_supervised 188"],
    ),
    (
        "Số đảng viên bị kỷ luật giảm 12% so với năm trước, còn 199 người.",
        [f"{DISCIPLINED} 199"],
    ),
    ("Số đảng viên bị kỷ luật giảm, thu ngân sách tăng 12%, lên 199 tỷ đồng.", []),
    # summed up: no average of each year
    (
        "Hằng năm, Tỉnh ủy gợi ý kiểm điểm sâu những nơi có vấn đề, tổng cộng 31 tập thể.",
        ["units_asked_for_deep_self_criticism 31"],
    ),
    ("Tỉnh cắt giảm thủ tục qua ba đợt, tổng cộng 118 thủ tục.", [f"{CUT} 118"]),
    ("Hằng năm tỉnh kết nạp 2.100 đảng viên.", []),
    ("Tỉnh cắt giảm thủ tục, tổng cộng tiết kiệm 118 tỷ đồng.", []),
    # all of them
    (
        "Kiểm tra khi có dấu hiệu vi phạm 7 đảng viên, cả 7 đều có vi phạm.",
        [f"party_members_{SIGNS} 7", "party_members_found_in_violation 7/7"],
    ),
    (
        "Toàn tỉnh kỷ luật 206 đảng viên, thấp hơn mức 231 của 9 tháng năm ngoái. Riêng Tiên Yên "
        "có 29.",
        [f"{DISCIPLINED} 206", f"{DISCIPLINED} 231", f"{DISCIPLINED} 29 @Tiên Yên"],
    ),
    # the same deed on others; a bloc is no part of those who went before
    (
        "Đến nay 2.612 chi bộ đã đại hội xong. Riêng Tiên Yên xong cả 43 tổ chức cơ sở đảng.",
        ["party_congresses_held_cell 2612", "party_congresses_held_grassroots 43 @Tiên Yên"],
    ),
    # whom a form befalls, and whom a clause names before what it tells of them
    (
        "Các cấp xóa tên 31 đảng viên, khai trừ 4.",
        ["party_members_struck_off 31", f"{DISCIPLINED} 4 [khai trừ]"],
    ),
    (
        "Xếp loại: tổ chức cơ sở đảng hoàn thành xuất sắc 8, tốt 29; đảng viên hoàn thành xuất sắc "
        "611, tốt 4.012.",
        ["party_orgs_rated_excellent 8", "party_members_rated_excellent 611"],
    ),
    # all of them were inspected, these were found
    (
        "Có 14/17 đảng viên được kiểm tra có vi phạm.",
        ["party_members_found_in_violation 14/17"],
    ),
    ("Trong 9 tổ chức cơ sở đảng yếu kém, nay 7 đã khá lên.", [f"{CONSOLIDATED} 7/9"]),
    # fewer of those somewhere; units left, more than were merged
    (
        "Cán bộ, công chức cấp xã giảm gần 5.000 người nhờ kiêm nhiệm.",
        ["staff_positions_cut 5000"],
    ),
    (
        "Tỉnh sáp nhập 24 xã, còn 152 xã, phường.",
        ["administrative_units_before 24", "administrative_units_after 152"],
    ),
    (
        "Sau hợp nhất xã, từ 32 đơn vị còn 31.",
        ["administrative_units_before 32", "administrative_units_after 31"],
    ),
    ("Công ty rà lại bộ máy, từ 32 đơn vị còn 31.", []),
    # what a report names
    ("Báo cáo nêu 6 hạn chế và 4 nguyên nhân.", ["shortcomings_identified 6"]),
    ("Cử tri nêu 6 hạn chế của dự án.", []),
    # what is due is planned, whatever was found before
    (
        "Kết luận 38 đảng viên có vi phạm, trong đó 19 đảng viên đến mức phải thi hành kỷ luật.",
        ["party_members_found_in_violation 38", f"{DISCIPLINED} 19 planned"],
    ),
    # the work is named, then how many underwent it
    (
        "Uỷ ban tập trung vào nhiệm vụ kiểm tra khi có dấu hiệu vi phạm, với 31 tổ chức đảng và "
        "144 đảng viên.",
        [f"party_orgs_{SIGNS} 31", f"party_members_{SIGNS} 144"],
    ),
    (
        "Công tác giám sát chuyên đề được chú trọng, với 104 tổ chức đảng và 167 đảng viên.",
        ["party_orgs_supervised 104", "party_members_supervised 167"],
    ),
    (
        "Giải quyết tố cáo: tiếp nhận 23 đơn, đủ điều kiện 10 đơn, đã kết luận 8 đơn.",
        ["denunciations_resolved 8/10"],
    ),
    ("Mở 3 lớp nghiệp vụ cho 264 cán bộ kiểm tra cơ sở.", ["officials_trained 264"]),
    (
        "Có 43 cán bộ thuộc diện Ban Thường vụ quản lý được luân chuyển.",
        ["officials_rotated 43"],
    ),
    # the work of others
    ("Mở 5 lớp nghề cho 150 lao động nông thôn.", []),
    ("Công an xử lý 48 trường hợp vi phạm nồng độ cồn, cảnh cáo 12 trường hợp.", []),
    (
        "Hợp tác xã Hòa Nghĩa ra đời năm 2015. Đơn vị này có 19 thành viên; năm nay kết nạp thêm "
        "36 người.",
        [],
    ),
    ("Tỉnh giữ lại 52 điểm tiếp nhận ở trụ sở xã cũ.", []),
    ("Giải quyết khiếu nại: tiếp nhận 23 đơn khiếu nại, đã kết luận 8 đơn.", []),
]


MODELS: list[tuple[str, list[str]]] = [
    # the model is named before, or behind "theo mô hình"; the level may change
    (
        "Chủ trương bí thư đồng thời là chủ tịch UBND không mới. Đến nay, 28/186 xã đã làm theo mô "
        "hình này; một năm trước chỉ 11 nơi. Cấp huyện thì mới duy nhất 1/14 địa phương làm thí "
        "điểm.",
        [f"{CHAIR}_communes 28/186", f"{CHAIR}_communes 11", f"{CHAIR}_districts 1/14"],
    ),
    (
        "Có 31 trong tổng số 177 xã bố trí theo mô hình bí thư đồng thời là chủ tịch UBND.",
        [f"{CHAIR}_communes 31/177"],
    ),
    (
        "Toàn tỉnh có 88 xã bí thư kiêm chủ tịch HĐND, cấp huyện là 9/12.",
        ["secretary_is_council_chair 88", "secretary_is_council_chair 9/12"],
    ),
    (
        "Bố trí bí thư không phải người địa phương: cấp huyện 10/13, cấp xã 62/186.",
        ["non_local_secretaries 10/13", "non_local_secretaries 62/186"],
    ),
    (
        "Số xã có bí thư kiêm chủ tịch tăng từ 12 lên 31 xã.",
        [f"{CHAIR}_communes 12", f"{CHAIR}_communes 31"],
    ),
    (
        "Bí thư huyện ủy không phải người địa phương có 8/9, chủ tịch huyện 7/9.",
        ["non_local_secretaries 8/9"],
    ),
    # another model, or a day
    (
        "Chủ trương bí thư đồng thời là chủ tịch UBND không mới.\nĐến nay, 28/186 xã đã trồng rừng "
        "theo mô hình này; 30 xã làm thí điểm.",
        [],
    ),
    ("Toàn tỉnh có 88 xã bí thư kiêm chủ tịch HĐND, họp 9/12.", ["secretary_is_council_chair 88"]),
]


@pytest.mark.parametrize(("text", "expected"), MODELS, ids=[text for text, _ in MODELS])
def test_model_is_gone_on_with(text: str, expected: list[str]) -> None:
    assert sorted(in_full(fact) for fact in coded(text)) == sorted(expected)


@pytest.mark.parametrize(("text", "expected"), RATES, ids=[text for text, _ in RATES])
def test_rate_is_gone_on_with(text: str, expected: list[str]) -> None:
    assert sorted(in_full(fact) for fact in coded(text)) == sorted(expected)


@pytest.mark.parametrize(("text", "expected"), DEEDS, ids=[text for text, _ in DEEDS])
def test_deed_is_gone_on_with(text: str, expected: list[str]) -> None:
    assert sorted(in_full(fact) for fact in coded(text)) == sorted(expected)


def test_units_before_a_day_are_those_before_the_merger() -> None:
    text = "Tỉnh Phú Thọ\nTrước ngày 1/7/2025, tỉnh có 13 huyện và 171 xã; nay là 54 xã, phường."
    assert [in_full(fact) for fact in told(text)] == [
        "administrative_units_before 13 [huyện]",
        "administrative_units_before 171 [xã]",
        "administrative_units_after 54",
    ]
