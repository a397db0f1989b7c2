"""What a text denies, supposes, asks, plans or tells of others is not what was done here.

Each passage was written for this project, and its figures and models by reading it. A passage
without any must yield none, however much its words resemble a report.
"""

import pytest

from sosanh.facts import LeadershipInnovation, ReformModel
from tests.golden.figures import HEADING, coded, extraction, in_full, told

NOTHING_CLAIMED = [
    # denied
    "Huyện không hề kỷ luật 40 đảng viên như dư luận bàn tán.",
    "Ủy ban Kiểm tra Tỉnh ủy bác tin 25 cán bộ, đảng viên bị khai trừ.",
    "Con số 300 đảng viên bị xóa tên là bịa đặt.",
    "Không có chuyện tỉnh giải thể 14 phòng cùng một lúc.",
    "Chưa hề có chuyện tỉnh ủy quyền 180 thủ tục cho xã.",
    "Tổng thống Hàn Quốc tinh giản bộ máy, cắt 11 vụ.",
    # taken back later
    "Có tin tỉnh cắt 1.900 biên chế giáo viên. Sở Nội vụ khẳng định con số này là bịa đặt.",
    "Trang mạng nọ viết huyện kỷ luật 38 đảng viên. Thông tin trên là không đúng, ông Lâm nói.",
    "Sổ của xã ghi 97% hồ sơ trả đúng hạn. Con số 97% ấy bị đoàn kiểm tra gọi là số liệu ảo.",
    # asked and supposed
    "Có phải thành phố đã giảm 75 đầu mối?",
    "Giả sử mỗi sở bớt 2 phòng thì toàn tỉnh giảm được 36 phòng.",
    "Ví dụ, một chi bộ kết nạp 3 đảng viên thì lập 3 bộ hồ sơ.",
    "Nếu không có bão, huyện đã kết nạp 140 đảng viên.",
    "Báo chí viết nhầm 118 đảng viên bị kỷ luật.",
    # of other countries
    "Đảng Cộng sản Trung Quốc kết nạp 2,1 triệu đảng viên và kỷ luật 480.000 đảng viên.",
    "Đảng Dân chủ Mỹ khai trừ 4 đảng viên.",
    "Ở Hàn Quốc, công chức được đánh giá, xếp loại theo KPI từng quý.",
    "Trung Quốc luân chuyển cán bộ giữa các tỉnh từ nhiều thập niên.",
    # of firms
    "Tập đoàn sáp nhập hai chi nhánh, tinh giản bộ máy, cắt giảm 250 nhân sự.",
    "Hãng hàng không cắt giảm 1.100 vị trí, giải thể 9 văn phòng.",
    # refused, or only talked of
    "Trung ương không đồng ý để tỉnh thí điểm bí thư huyện ủy đồng thời là chủ tịch UBND.",
    "Việc thí điểm chính quyền đô thị bị Quốc hội bác bỏ.",
    "Tỉnh không chủ trương tinh giản biên chế ngành y tế.",
    "Luật không cho phép bí thư chi bộ kiêm trưởng thôn ở nơi dưới 60 hộ.",
    "Hội thảo bàn về việc hợp nhất Ban Tổ chức với Sở Nội vụ.",
    "Hội thảo quốc tế về đánh giá công chức theo KPI diễn ra trong hai ngày.",
    "Bí thư Đảng ủy xã không kiêm chủ tịch UBND, mỗi người một việc.",
    # members of some only
    "Toàn tỉnh có 190 đảng viên nhiễm sốt xuất huyết.",
    "Đảng bộ huyện có 2.100 đảng viên đi làm ăn xa.",
    # of other provinces, of the young and the sick
    "Tỉnh bạn đã có mô hình bí thư chi bộ kiêm trưởng thôn, còn tỉnh ta chưa làm.",
    "Đại hội Chi đoàn trực tiếp bầu bí thư với số phiếu tuyệt đối.",
    "Bệnh viện lập phòng họp không giấy, khám bệnh một cửa.",
    "Cuốn “Dân vận khéo” của Bác Hồ vừa tái bản 3.000 bản.",
    "Đảng viên Cộng hòa ở Hạ viện thua phiếu; 2 đảng viên Dân chủ bị kỷ luật.",
    "Lễ kết nạp Đội cho 38 học sinh lớp 3.",
    "Hội nghị khách hàng nêu 9 kiến nghị với ngành điện.",
    # where nobody has begun
    "Đến nay chưa địa phương nào trong tỉnh thực hiện đại hội bầu trực tiếp bí thư.",
    # a proportion, and what is stopped
    "Cứ 4 đảng viên mới kết nạp thì có 3 là nữ.",
    "Tiêu chuẩn luân chuyển là còn ít nhất hai nhiệm kỳ công tác.",
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
    (
        "Tháng 7 tới, huyện trao Huy hiệu Đảng cho 26 đảng viên.",
        ["party_badges_awarded 26 planned"],
    ),
    (
        "Tỉnh đã trình duyệt phương án tinh giản 58 biên chế.",
        ["staff_positions_cut 58 planned"],
    ),
    (
        "Tỉnh mong muốn kết nạp 950 đảng viên, thực tế chỉ kết nạp 610 đảng viên.",
        ["party_members_admitted 950 planned", "party_members_admitted 610"],
    ),
    ("Kết nạp 25 đảng viên là nhiệm vụ khó với xã vùng cao.", ["party_members_admitted 25 target"]),
    ("Các chi bộ đăng ký kết nạp 38 đảng viên.", ["party_members_admitted 38 planned"]),
    (
        "Nghị quyết đại hội xác định kết nạp 520 đảng viên trong nhiệm kỳ.",
        ["party_members_admitted 520 target"],
    ),
    (
        "Tỉnh sẽ giảm 300 hợp đồng đã tồn tại nhiều năm, tinh giản 90 biên chế.",
        ["staff_positions_cut 300 planned", "staff_positions_cut 90 planned"],
    ),
    # what was done of it
    (
        "Nhiệm kỳ tới phấn đấu kết nạp 7.100 đảng viên (nhiệm kỳ trước kết nạp 6.480 đảng viên).",
        ["party_members_admitted 7100 target", "party_members_admitted 6480"],
    ),
    (
        "Đảng bộ kết nạp 812 đảng viên (nghị quyết đề ra 800), đưa tổng số đảng viên lên 40.515.",
        ["party_members_admitted 812/800", "party_members_total 40515"],
    ),
    (
        "Cuối đợt, 6 đảng viên vi phạm tới mức phải xử lý kỷ luật, đã xử lý bằng hình thức cảnh "
        "cáo.",
        ["party_members_disciplined 6"],
    ),
    ("Tỉnh sẽ không giảm thêm phòng nào sau khi đã giảm 27 phòng.", ["bodies_cut 27"]),
    (
        "Huyện được giao kết nạp 110 đảng viên, đến nay kết nạp 118 đảng viên, vượt 8 đảng viên.",
        ["party_members_admitted 110 target", "party_members_admitted 118/110"],
    ),
    (
        "Các cấp phải kỷ luật 40 đảng viên (đã kỷ luật 33 đảng viên).",
        ["party_members_disciplined 40 planned", "party_members_disciplined 33"],
    ),
    (
        "Dù được giao chỉ tiêu kết nạp 55 đảng viên, xã chỉ kết nạp được 19.",
        ["party_members_admitted 55 target", "party_members_admitted 19/55"],
    ),
    (
        "Tỉnh đã đề xuất Trung ương nâng phụ cấp, đồng thời bồi dưỡng 980 bí thư chi bộ.",
        ["officials_trained 980"],
    ),
    (
        "Ủy ban Kiểm tra thống nhất chương trình quý IV: kiểm tra 7 tổ chức đảng.",
        ["party_orgs_inspected 7 planned"],
    ),
    (
        "Năm qua tỉnh tinh giản 205 người, trong đó 180 người nghỉ hưu trước tuổi, 25 người thôi "
        "việc ngay.",
        [
            "staff_positions_cut 205",
            "staff_positions_cut 180 [nghỉ hưu trước tuổi]",
            "staff_positions_cut 25 [thôi việc ngay]",
        ],
    ),
    # a correction, the year before and every day
    (
        "Chỗ in “tinh giản 1.840 người” xin đọc là “tinh giản 1.480 người”.",
        ["staff_positions_cut 1480"],
    ),
    ("Huyện lập mới 4 chi bộ, cùng kỳ năm trước chỉ có 2 chi bộ.", []),
    ("Ngày nào Ủy ban nhân dân xã cũng ban hành hơn 90 văn bản.", []),
    # who did something else
    (
        "Trong năm hoàn thành 19/22 đề án; 3 đề án chuyển sang năm sau.",
        ["schemes_completed 19/22"],
    ),
    (
        "9 trong tổng số 31 cán bộ được luân chuyển về xã năm 2019 đã trúng cử cấp ủy huyện.",
        ["officials_rotated 31"],
    ),
    (
        "Đảng ủy xã dừng thực hiện việc bí thư chi bộ kiêm trưởng thôn ở 5 thôn.",
        [],
    ),
    (
        "Tỉnh từ 262 xã còn 190 xã; thôn, tổ dân phố giảm từ 2.410 xuống còn 1.705.",
        ["administrative_units_before 262", "administrative_units_after 190"],
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
    (
        "Năm 2022, huyện kỷ luật 27 đảng viên. Trước đó có tin huyện kỷ luật 80 đảng viên; con số "
        "này là không chính xác.",
        ["party_members_disciplined 27"],
    ),
    (
        "Huyện tinh giản 44 biên chế. Con số này cao hơn năm trước 9 người.",
        ["staff_positions_cut 44"],
    ),
    # how many more it was than another time
    (
        "Năm 2022, huyện kỷ luật 33 đảng viên. So với năm trước, số đảng viên bị kỷ luật nhiều "
        "hơn 8; số đảng viên bị khai trừ ít hơn năm 2021 tới 2 người.",
        ["party_members_disciplined 33"],
    ),
    ("Số tổ chức đảng được kiểm tra thấp hơn 6 tổ chức; đã kết luận 14 vụ.", []),
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
    # districts beside communes are merged, and alone they merge theirs
    (
        "Có 18 xã và 2 huyện đã tiến hành sáp nhập.",
        ["administrative_units_before 18 [xã]", "administrative_units_before 2 [huyện]"],
    ),
    ("Có 4 huyện đã tiến hành sáp nhập các xã nhỏ.", []),
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
        "Theo kinh nghiệm của Singapore, tỉnh luân chuyển 21 cán bộ.",
        "Trước tin đồn thất thiệt, tỉnh công bố đã luân chuyển 21 cán bộ.",
        "Công tác luân chuyển phải đúng quy hoạch; năm qua luân chuyển 21 cán bộ.",
    ],
)
def test_a_word_of_another_country_or_of_a_question_takes_nothing_back_by_itself(text: str) -> None:
    assert [fact.value for fact in coded(text)] == [21]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Theo đề án sắp xếp, tỉnh giảm được 19 phòng.", ["bodies_cut 19"]),
        ("Sau khi thống nhất chủ trương, tỉnh giải thể 3 trung tâm.", ["bodies_cut 3"]),
        ("Từ kiến nghị của cử tri, tỉnh bãi bỏ 13 thủ tục.", ["administrative_procedures_cut 13"]),
        ("Dù không đạt chỉ tiêu, xã vẫn kết nạp 8 đảng viên.", ["party_members_admitted 8"]),
        (
            "Nghị quyết đề ra kết nạp 500 đảng viên, kết quả kết nạp 531 đảng viên.",
            ["party_members_admitted 500 target", "party_members_admitted 531/500"],
        ),
        (
            "Trong lộ trình chuyển đổi số, 97% hồ sơ được giải quyết đúng hạn.",
            ["dossiers_on_time_share %97"],
        ),
        (
            "Đảng bộ tỉnh có 44.120 đảng viên đang hoạt động ở 502 tổ chức cơ sở đảng.",
            ["party_members_total 44120"],
        ),
    ],
)
def test_a_scheme_that_was_carried_out_leaves_nothing_planned(
    text: str, expected: list[str]
) -> None:
    assert [in_full(fact) for fact in coded(text)] == expected


def test_a_person_under_any_surname_is_no_model_of_the_posts_held() -> None:
    found = extraction(
        HEADING + "Ông Vàng Mí Sính, Bí thư Đảng ủy kiêm Chủ tịch UBND xã, giới thiệu mô hình nuôi "
        "ong."
    )
    assert [fact for fact in found.facts if isinstance(fact, ReformModel)] == []


def test_reach_is_counted_out_of_its_whole_and_not_in_the_next_clause() -> None:
    text = "Có 215 trên 2.040 thôn thực hiện mô hình bí thư chi bộ đồng thời là trưởng thôn."
    (village,) = (f for f in extraction(HEADING + text).facts if isinstance(f, ReformModel))
    assert (village.value, village.base) == (215, 2040)
    text = "Tỉnh luân chuyển 80 cán bộ theo kế hoạch, 10/10 bí thư huyện ủy dự họp."
    rotated = [f for f in extraction(HEADING + text).facts if isinstance(f, LeadershipInnovation)]
    assert [(fact.value, fact.base) for fact in rotated] == [(None, None)]


def test_parts_of_a_plan_are_planned_up_to_its_end() -> None:
    found = told(
        "Đến năm 2021, tỉnh Thanh Hóa sẽ tinh giản 4.300 biên chế.\nDẫn đầu về số biên chế tinh "
        "giản tới năm 2021 là Sở Công Thương với gần 520 người."
    )
    assert [(fact.value, fact.role) for fact in found] == [(4300, "planned"), (520, "planned")]


def test_a_headline_is_an_aim_where_its_lead_tells_of_aims_only() -> None:
    headline, *aims = told(
        "Giảm hơn 40.000 biên chế trong năm 2019\n\nBộ Nội vụ đặt mục tiêu giảm 5.200 công chức và "
        "khoảng 35.000 viên chức."
    )
    assert {fact.role for fact in aims} == {"target"}
    assert headline.role == "target"


def test_a_text_that_opens_with_a_sentence_has_no_headline_to_read_by_its_plans() -> None:
    found = told(
        "Năm 2022, tỉnh Bình Định tinh giản 214 biên chế. Năm 2023, tỉnh dự kiến tinh giản 180 biên"
        " chế."
    )
    assert [fact.role for fact in found] == ["achieved", "planned"]


def test_a_cut_that_is_told_as_to_come_is_planned_where_no_word_says_more() -> None:
    text = "Theo đề án, tỉnh sẽ giảm 96 đơn vị sự nghiệp. {} giảm 96 đơn vị sự nghiệp sau sắp xếp."
    assert [fact.role for fact in coded(text.format("Ngoài ra"))] == ["planned", "planned"]
    assert [fact.role for fact in coded(text.format("Đến nay đã"))] == ["planned", "achieved"]


def test_a_day_before_an_actor_does_not_count_it() -> None:
    (fact,) = coded(
        "Sau khi Ủy ban Kiểm tra Tỉnh ủy yêu cầu, ngày 10/9 các cấp ủy đã kỷ luật 15 đảng viên."
    )
    assert fact.breakdown is None


def test_a_place_has_what_it_has_since_it_was_founded() -> None:
    (fact,) = coded("Huyện Đam Rông được thành lập năm 2004, đến nay có 3.084 đảng viên.")
    assert (fact.metric, fact.value) == ("party_members_total", 3084)
