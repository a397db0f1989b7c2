"""What a text denies, supposes, asks, plans or tells of others is not what was done here.

Each passage was written for this project, and its figures and models by reading it. A passage
without any must yield none, however much its words resemble a report.
"""

import pytest

from sosanh.facts import LeadershipInnovation, ReformModel
from tests.golden.figures import HEADING, coded, extraction, in_full

NOTHING_CLAIMED = [
    # denied
    "Huyện không hề kỷ luật 40 đảng viên như dư luận bàn tán.",
    "Ủy ban Kiểm tra Tỉnh ủy bác tin 25 cán bộ, đảng viên bị khai trừ.",
    "Con số 300 đảng viên bị xóa tên là bịa đặt.",
    "Không có chuyện tỉnh giải thể 14 phòng cùng một lúc.",
    # asked and supposed
    "Có phải thành phố đã giảm 75 đầu mối?",
    "Giả sử mỗi sở bớt 2 phòng thì toàn tỉnh giảm được 36 phòng.",
    "Ví dụ, một chi bộ kết nạp 3 đảng viên thì lập 3 bộ hồ sơ.",
    # of other countries
    "Đảng Cộng sản Trung Quốc kết nạp 2,1 triệu đảng viên và kỷ luật 480.000 đảng viên.",
    "Đảng Dân chủ Mỹ khai trừ 4 đảng viên.",
    "Ở Hàn Quốc, công chức được đánh giá, xếp loại theo KPI từng quý.",
    "Trung Quốc luân chuyển cán bộ giữa các tỉnh từ nhiều thập niên.",
    # of firms
    "Tập đoàn sáp nhập hai chi nhánh, tinh giản bộ máy, cắt giảm 250 nhân sự.",
    "Hãng hàng không cắt giảm 1.100 vị trí, giải thể 9 văn phòng.",
    # refused, or only talked of
    "Trung ương không đồng ý cho tỉnh thí điểm bí thư cấp ủy đồng thời là chủ tịch UBND.",
    "Việc thí điểm chính quyền đô thị bị Quốc hội bác bỏ.",
    "Tỉnh không chủ trương tinh giản biên chế ngành y tế.",
    "Luật không cho phép bí thư chi bộ kiêm trưởng thôn ở nơi dưới 60 hộ.",
    "Hội thảo bàn về việc hợp nhất Ban Tổ chức với Sở Nội vụ.",
    # members of some only
    "Toàn tỉnh có 190 đảng viên nhiễm sốt xuất huyết.",
    "Đảng bộ huyện có 2.100 đảng viên đi làm ăn xa.",
    # lessons of others
    "Trận thua để lại 3 bài học cho huấn luyện viên.",
    "Có 4 bài học từ cuộc khủng hoảng, theo 6 kiến nghị của các chuyên gia kinh tế.",
]

CLAIMED: list[tuple[str, list[str]]] = [
    # what is only to be done
    ("Theo đề án, Sở Xây dựng giảm 4 phòng.", ["bodies_cut 4 planned @Sở Xây dựng"]),
    (
        "Phương án trình Hội đồng nhân dân tỉnh là giải thể 2 trung tâm, tinh giản 37 biên chế.",
        ["bodies_cut 2 planned", "staff_positions_cut 37 planned"],
    ),
    ("Thực hiện đề án, đến nay tỉnh đã giảm 28 phòng.", ["bodies_cut 28"]),
    ("Các huyện phải tinh giản 66 biên chế nữa.", ["staff_positions_cut 66 planned"]),
    ("Đáng lẽ năm nay xã kết nạp 20 đảng viên.", ["party_members_admitted 20 planned"]),
    (
        "Hội đồng nhân dân tỉnh tán thành chủ trương sáp nhập 44 xã thành 19 xã.",
        ["administrative_units_before 44 planned", "administrative_units_after 19 planned"],
    ),
    ("Đến năm 2030, toàn tỉnh có 2.800 chi bộ.", ["party_cells 2800 planned"]),
    (
        "Thanh tra kiến nghị kỷ luật 8 đảng viên; Tỉnh ủy kỷ luật 5 đảng viên.",
        ["party_members_disciplined 8 planned", "party_members_disciplined 5"],
    ),
    (
        "Huyện có 33 cán bộ thuộc diện luân chuyển nhưng mới luân chuyển 16 đồng chí.",
        ["officials_rotated 33 planned", "officials_rotated 16"],
    ),
    # what was done of it
    (
        "Tỉnh dự kiến kết nạp 1.900 đảng viên; 5 tháng đầu năm kết nạp 744 đảng viên.",
        ["party_members_admitted 1900 planned", "party_members_admitted 744"],
    ),
    (
        "Lẽ ra phải giảm 18 phòng nhưng tỉnh mới giảm được 7 phòng.",
        ["bodies_cut 18 planned", "bodies_cut 7"],
    ),
    # a rumour's number beside the true one
    (
        "Con số 70 đảng viên bị kỷ luật là sai sự thật; toàn huyện kỷ luật 17 đảng viên.",
        ["party_members_disciplined 17"],
    ),
    # whose figure it is
    (
        "Ủy ban Kiểm tra Tỉnh ủy kỷ luật 5 đảng viên, huyện ủy kỷ luật 18 đảng viên, các chi bộ kỷ "
        "luật 29 đảng viên.",
        [
            "party_members_disciplined 5 [ủy ban kiểm tra cấp tỉnh]",
            "party_members_disciplined 18 [cấp ủy cấp huyện]",
            "party_members_disciplined 29 [chi bộ]",
        ],
    ),
    ("Huyện ủy kỷ luật 18 đảng viên.", ["party_members_disciplined 18"]),
    (
        "Trong 60 đảng viên bị kỷ luật, Ban Thường vụ Huyện ủy kỷ luật 8, ủy ban kiểm tra huyện ủy "
        "13.",
        [
            "party_members_disciplined 60",
            "party_members_disciplined 8 [ban thường vụ cấp huyện]",
            "party_members_disciplined 13 [ủy ban kiểm tra cấp huyện]",
        ],
    ),
    # a report is no newspaper, and causes are no shortcomings
    (
        "Báo cáo chỉ ra 7 hạn chế, 3 nguyên nhân, 4 bài học kinh nghiệm.",
        ["shortcomings_identified 7", "lessons_drawn 4"],
    ),
    # units that are kept
    (
        "Tỉnh có 14 xã thuộc diện sắp xếp nhưng 6 xã được đề nghị giữ nguyên.",
        ["administrative_units_before 14"],
    ),
]


@pytest.mark.parametrize("text", NOTHING_CLAIMED)
def test_what_is_not_claimed_yields_neither_figure_nor_model(text: str) -> None:
    assert [in_full(fact) for fact in coded(text)] == []
    found = extraction(HEADING + text).facts
    models = [fact for fact in found if isinstance(fact, ReformModel | LeadershipInnovation)]
    assert models == []


@pytest.mark.parametrize(("text", "expected"), CLAIMED)
def test_what_is_claimed_has_the_role_and_actor_that_a_reader_gives_it(
    text: str, expected: list[str]
) -> None:
    assert [in_full(fact) for fact in coded(text)] == expected


@pytest.mark.parametrize(
    "text",
    [
        "Lào Cai luân chuyển 21 cán bộ.",
        "Đoàn học tập kinh nghiệm của Trung Quốc về, tỉnh luân chuyển 21 cán bộ.",
        "Ngân hàng Nhà nước chi nhánh tỉnh luân chuyển 21 cán bộ.",
        "Liệu có kịp tiến độ, tỉnh đã luân chuyển 21 cán bộ.",
    ],
)
def test_a_word_of_another_country_or_of_a_question_takes_nothing_back_by_itself(text: str) -> None:
    assert [fact.value for fact in coded(text)] == [21]


def test_a_place_has_what_it_has_since_it_was_founded() -> None:
    (fact,) = coded("Huyện Đam Rông được thành lập năm 2004, đến nay có 3.084 đảng viên.")
    assert (fact.metric, fact.value) == ("party_members_total", 3084)
