"""Figures beside what is not theirs: other deeds, aims, denials, others' units, words left out."""

import pytest

from tests.golden.figures import HEADING, in_short, told

CODED = {
    # another deed stands between
    "Tỉnh bãi bỏ 52 thủ tục, sửa đổi 140 thủ tục, ủy quyền cho các sở giải quyết 27 thủ tục.": [
        "administrative_procedures_cut 52", "administrative_procedures_delegated 27",
    ],
    "Bớt người thì khó, ông Bình nói và cho biết ngành y tế còn xin thêm 210 bác sĩ.": [],
    "Việc bầu trực tiếp bí thư tại đại hội chi bộ được thí điểm ở 15 chi bộ khu phố.": [],
    "Tiền dành ra từ tinh giản là 80 tỷ đồng, song tỷ lệ cơ quan tự chủ chỉ đạt 12,5%.": [],
    "Hãng xe cho biết đã trực tuyến hóa 100% khâu bán vé.": [],
    # who they are is told otherwise, or it is of no time or place
    "Thi hành kỷ luật 44 đảng viên. Không có bí thư kiêm chủ tịch nào bị kỷ luật.": [
        "party_members_disciplined 44",
    ],
    "Còn 4 đảng ủy suốt nửa năm không phát hiện tổ chức đảng nào có vi phạm.": [],
    "Tỷ lệ đảng viên hoàn thành xuất sắc nhiệm vụ là 13,1%; có xã trên 20%, có nơi 5%.": [
        "party_members_rated_excellent %13.1",
    ],
    "Toàn tỉnh có 61% thôn bí thư chi bộ kiêm trưởng thôn; đạt trên 95% là Ba Chẽ, Cô Tô.": [
        "cell_secretary_is_village_head %61",
    ],
    "Mỗi năm ủy ban kiểm tra cấp huyện phải kiểm tra khi có dấu hiệu vi phạm ít nhất 3 tổ chức "
    "đảng.": [],
    # of bodies that go on as another only the difference is cut
    "Tỉnh giải thể 3 ban quản lý và sáp nhập một số trung tâm, giảm 7 đầu mối.": ["bodies_cut 7"],
    "Vân Đồn là huyện giảm nhiều trường học nhất với 9; Ba Chẽ giảm 3.": [],
    "Vân Đồn là huyện giảm nhiều đơn vị sự nghiệp nhất với 9; Ba Chẽ giảm 3.": [
        "bodies_cut 9", "bodies_cut 3",
    ],
    # denied, asked, told of abroad
    "Đại biểu Hà hỏi: “Có phải tỉnh sắp cắt 90 biên chế?”. Giám đốc sở bác bỏ.": [],
    "Tỉnh bác tin “huyện Hải Hà khai trừ 30 đảng viên, xóa tên 120 đảng viên”.": [],
    "Theo chuyên gia này, ở Trung Quốc, 40.000 thôn có bí thư chi bộ kiêm trưởng thôn.": [],
    # words left out
    "Còn 6 tổ chức cơ sở đảng yếu, kém đang được củng cố.": [
        "weak_party_orgs_under_consolidation 6",
    ],
    "Các cấp ủy giải quyết 4/5 đơn tố cáo đảng viên.": ["denunciations_resolved 4/5"],
    "Tính đến hôm nay 17 xã có bí thư đảng ủy đồng thời là chủ tịch UBND.": [
        "secretary_is_committee_chair_communes 17",
    ],
    "Ở cấp trên trực tiếp cơ sở, 5 trên 13 đảng bộ đã đại hội xong.": [
        "party_congresses_held_upper 5/13",
    ],
    "Tỉnh thi tuyển 19 vị trí. Riêng quý I thi 8 vị trí, xong 6.": [
        "leadership_posts_opened_to_exam 19", "leadership_posts_opened_to_exam 8",
        "leadership_posts_filled_by_exam 6/8",
    ],
    "Tỉnh đưa 30 chức danh ra thi. Năm 2021 vướng dịch, chỉ tổ chức được cho 5 chức danh.": [
        "leadership_posts_opened_to_exam 30", "leadership_posts_opened_to_exam 5",
    ],
    "Quý I, 150 cán bộ, công chức nghỉ theo Nghị định số 178/2024/NĐ-CP. Quý II, có 96 người "
    "nghỉ.": ["staff_positions_cut 150", "staff_positions_cut 96"],
    "Tinh giản 210 biên chế. Trong đó công chức 41 người, viên chức 150, cán bộ và công chức cấp "
    "xã 19. Riêng quý II là 88 người.": [
        "staff_positions_cut 210", "staff_positions_cut 41", "staff_positions_cut 150",
        "staff_positions_cut 19", "staff_positions_cut 88",
    ],
    "Toàn tỉnh có 902/910 chi bộ trực thuộc đảng ủy cơ sở tổ chức xong đại hội. Ba Chẽ còn 5 chi "
    "bộ.": ["party_congresses_held_cell 902/910"],
    "Tỉnh ủy ban hành 4 chương trình công tác và 22 đề án, đến nay 19 đề án hoàn thành.": [
        "work_programmes_issued 4", "schemes_completed 19/22",
    ],
    "Trước sắp xếp, tỉnh có 186 đơn vị hành chính cấp xã. Từ ngày 1/2/2020, còn 171, giảm 15.": [
        "administrative_units_before 186", "administrative_units_after 171",
    ],
    "Củng cố cơ sở đảng\nĐầu năm, tỉnh có 9 tổ chức cơ sở đảng yếu kém. Đến nay 7 tổ chức đã được "
    "củng cố.": ["weak_party_orgs_consolidated 7"],
    "Kết nạp 210 đảng viên, 96,4% đảng viên hoàn thành tốt nhiệm vụ trở lên.": [
        "party_members_admitted 210",
    ],
    "Giảm 60 đầu mối. Biên chế công chức năm 2024 giảm 88 so với năm 2021.": [
        "bodies_cut 60", "staff_positions_cut 88",
    ],
    "Có 9/13 bí thư huyện ủy không là người địa phương. Số chủ tịch UBND huyện là người nơi khác "
    "có 5 đồng chí.": ["non_local_secretaries 9/13"],
    "Trong năm, 1.205 đảng viên dự bị chuyển chính thức.": ["party_members_made_full 1205"],
    "Chương trình toàn khóa dự kiến 22 đề án, tỉnh xong 17.": ["schemes_completed 17/22"],
    "Chương trình toàn khóa có 22 đề án; đến nay hoàn thành 17.": ["schemes_completed 17/22"],
    # whose paper it is
    "HĐND tỉnh ban hành 4 nghị quyết chuyên đề.": [],
    "Tỉnh ủy ban hành 6 chương trình hành động cho cả nhiệm kỳ.": ["work_programmes_issued 6"],
}  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), CODED.items())
def test_a_figure_is_read_as_what_its_own_words_count(text: str, expected: list[str]) -> None:
    assert [in_short(fact) for fact in told(HEADING + text)] == expected


ROLES = {
    "Tỉnh đặt mục tiêu giai đoạn 2025 - 2030 sẽ giảm 150 biên chế.": ["target"],
    "Tỉnh hướng tới cả 13 huyện đều có bí thư không phải người địa phương.": ["target"],
    "Đề án xác định lộ trình: có 40 xã bí thư đồng thời là chủ tịch UBND.": ["target"],
    "Phóng viên: Mục tiêu năm tới là gì?\nÔng Bình: Kết nạp 450 đảng viên.": ["target"],
    "UBND tỉnh có tờ trình giảm 6 phòng.": ["planned"],
    "Quý I, 90 cán bộ nghỉ theo Nghị định 178/2024/NĐ-CP. Quý II, khoảng 40 người nữa sẽ nghỉ.": [
        "achieved", "planned",
    ],
    "5. Công việc quý IV còn lại\nGiảm 12 phòng.": ["planned"],
    "Công tác cán bộ và những việc tiếp theo\nHuyện đã giảm 3, tỉnh giảm 12 phòng.": [
        "achieved", "achieved",
    ],
    "Cấp ủy các cấp đã phải kỷ luật 75 đảng viên.": ["achieved"],
    "Để ngăn sai phạm, từ đầu năm, UBKT Tỉnh ủy giám sát 7 đảng ủy xã.": ["achieved"],
    "Sở đề nghị bãi bỏ 45 thủ tục, Chủ tịch UBND tỉnh quyết định bãi bỏ 31.": [
        "planned", "achieved",
    ],
    "Số đề án hoàn thành là 26.": ["achieved"],
}  # fmt: skip


@pytest.mark.parametrize(("text", "roles"), ROLES.items())
def test_the_words_around_say_whether_it_was_reached(text: str, roles: list[str]) -> None:
    assert [fact.role for fact in told(HEADING + text)] == roles


ALONE = {
    "Tỉnh từ 186 xã, phường, thị trấn còn 171. Đợt này, 28 xã sắp xếp để thành lập 13 đơn vị mới.",
    "28 xã của tỉnh nhập thành 13; cộng với những nơi giữ nguyên, tỉnh còn 171 đơn vị hành chính "
    "cấp xã thay vì 186.",
}


@pytest.mark.parametrize("text", sorted(ALONE))
def test_merged_units_are_told_by_the_pair_that_tells_of_all(text: str) -> None:
    assert {in_short(fact) for fact in told(HEADING + text)} == {
        "administrative_units_before 186", "administrative_units_after 171",
    }  # fmt: skip


def test_those_moved_one_way_are_a_part_of_all_who_were() -> None:
    text = (
        "Tỉnh luân chuyển 46 cán bộ, trong đó 12 người từ tỉnh về huyện, 34 người từ huyện về xã."
    )
    assert [fact.breakdown for fact in told(HEADING + text)] == [
        None, "từ tỉnh về huyện", "từ huyện về xã",
    ]  # fmt: skip
