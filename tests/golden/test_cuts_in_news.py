"""What newspapers tell of cuts: bounds, rows of years, kinds of staff, lists that make up a whole.

Each text is our own; the figures are read off it by hand, in the order of the text.
"""

from datetime import date

import pytest

from tests.golden.figures import placed, told

HEAD = "Tỉnh Yên Bái năm 2021\n"

CUTS: list[tuple[str, list[str]]] = [
    # a bound on what there is, but no rule
    ("Chưa đến 30% hồ sơ được nộp trực tuyến.", ["online_dossiers_share %30"]),
    (
        "Tỷ lệ hồ sơ giải quyết đúng hạn chưa tới 90%.",
        ["dossiers_on_time_share %90"],
    ),
    ("Mỗi sở không quá 10 phòng, mỗi phòng tối đa 2 phó trưởng phòng.", []),
    ("Phải bảo đảm tối thiểu 60% hồ sơ được nộp trực tuyến.", []),
    # a correction counts what is right
    ("Không phải 15 mà 12 phòng được cắt giảm.", ["bodies_cut 12"]),
    # one less is a count, one part or one step is none
    (
        "Huyện Văn Yên giảm được một phòng và hai đơn vị sự nghiệp.",
        [
            "bodies_cut 1 @Văn Yên [phòng]",
            "bodies_cut 2 @Văn Yên [đơn vị sự nghiệp]",
        ],
    ),
    (
        "Tỉnh giảm một đơn vị hành chính trực thuộc UBND tỉnh và 21 phòng thuộc sở.",
        [
            "bodies_cut 1 [đơn vị hành chính trực thuộc UBND]",
            "bodies_cut 21 [phòng]",
        ],
    ),
    ("Tỉnh giảm một phần chi phí, giảm một bước kê khai và một số giấy tờ.", []),
    # posts and quotas are staff where staff is spoken of
    (
        "Tới tháng 10, tỉnh cắt giảm 152 vị trí công chức.",
        ["staff_positions_cut 152"],
    ),
    (
        "Đúng lộ trình tinh giản, tỉnh giảm 720/800 chỉ tiêu do Bộ Nội vụ giao, đạt 90%.",
        ["staff_positions_cut 720/800%90"],
    ),
    ("Tỉnh bổ sung 6 nhiệm vụ và giảm 12 chỉ tiêu kinh tế - xã hội.", []),
    # a further deed is no change of the one before
    (
        "Năm 2019, tỉnh giảm 310 biên chế hành chính và giảm thêm 1.275 biên chế viên chức so với "
        "năm 2018.",
        [
            "staff_positions_cut 310 [hành chính]",
            "staff_positions_cut 1275 [viên chức]",
        ],
    ),
    (
        "Năm 2019, tỉnh tinh giản 415 người, giảm 60 người so với năm 2018.",
        ["staff_positions_cut 415 Δ-60"],
    ),
    # whose posts they are, said by the subject or by the noun
    (
        "Viên chức giảm 118 biên chế, lao động hợp đồng giảm 34 chỉ tiêu.",
        [
            "staff_positions_cut 118 [viên chức]",
            "staff_positions_cut 34 [lao động hợp đồng]",
        ],
    ),
    (
        "Tỉnh tinh giản 640 biên chế, gồm 190 biên chế công chức, 450 biên chế viên chức do thu "
        "gọn bộ máy.",
        [
            "staff_positions_cut 640",
            "staff_positions_cut 190 [công chức]",
            "staff_positions_cut 450 [viên chức]",
        ],
    ),
    # a share of all that was given
    (
        "Tổng số biên chế giảm trong 5 năm là 1.836 người, bằng 9,8% biên chế giao năm 2015.",
        ["staff_positions_cut 1836%9.8"],
    ),
    # semicolons within a list that makes up the whole
    (
        "Sau một năm, tỉnh giảm 72 đầu mối, trong đó giảm 14 phòng thuộc sở, 41 trường; 17 phòng, "
        "trạm thuộc chi cục.",
        [
            "bodies_cut 72",
            "bodies_cut 14 [phòng thuộc sở]",
            "bodies_cut 41 [trường]",
            "bodies_cut 17 [phòng, trạm thuộc chi cục]",
        ],
    ),
    # communes that are left, parted from how many fewer they are by a dash
    (
        "Sau khi sáp nhập, tỉnh còn 158 xã, phường - giảm 15 đơn vị so với trước.",
        ["administrative_units_after 158"],
    ),
]


@pytest.mark.parametrize(("text", "expected"), CUTS)
def test_news_of_a_cut_is_read(text: str, expected: list[str]) -> None:
    assert placed(HEAD + text) == [f"15 {figure}" for figure in expected]


def test_years_that_follow_have_each_their_figure() -> None:
    found = told(
        "Tỉnh Yên Bái\nNăm 2018, tỉnh tinh giản 214 người; hai năm tiếp theo lần lượt là 187 và "
        "143 người."
    )
    began = [(one.value, one.period.period_from) for one in found]
    assert began == [(214, date(2018, 1, 1)), (187, date(2019, 1, 1)), (143, date(2020, 1, 1))]


def test_years_that_follow_nothing_dated_have_no_period() -> None:
    found = told(
        "Tỉnh Yên Bái năm 2021\nĐợt đầu, tỉnh tinh giản 214 người; hai năm sau đó lần lượt là 187 "
        "và 143 người."
    )
    assert [one.value for one in found] == [214, 187, 143]
    assert [one.period.period_from for one in found[1:]] == [None, None]


SHARES: list[tuple[str, list[str]]] = [
    # what is late is not on time, and its number is not that of the others
    (
        "Nhìn chung, 97,4% hồ sơ đúng hạn, còn 2,6% hồ sơ trả trễ hạn (gần 5.200 hồ sơ).",
        ["dossiers_on_time_share %97.4"],
    ),
    (
        "Tỉnh nhận 41.000 hồ sơ. Có 98,2% hồ sơ giải quyết đúng hạn (40.262 hồ sơ), 1,8% hồ sơ "
        "quá hạn.",
        ["dossiers_on_time_share 40262/41000%98.2"],
    ),
    # rows go on behind an aside, a superlative, a number of places and a verb that climbs
    (
        "Hồ sơ nộp trực tuyến ở huyện Yên Bình là 61,4%; Lục Yên, dân thưa, đạt 48%.",
        ["online_dossiers_share %61.4 @Yên Bình", "online_dossiers_share %48 @Lục Yên"],
    ),
    (
        "Hồ sơ nộp qua cổng dịch vụ công mới 12,6%. Nửa đầu năm 2022 nhích lên 21,3%. Yên Bình là "
        "huyện khá nhất, 34,7%.",
        [
            "online_dossiers_share %12.6",
            "online_dossiers_share %21.3",
            "online_dossiers_share %34.7 @Yên Bình",
        ],
    ),
    (
        "Hồ sơ nộp trực tuyến đạt 61,4%; hộ nghèo, dân thưa, còn 8%.",
        ["online_dossiers_share %61.4"],
    ),
]
GOES_ON: list[tuple[str, list[str]]] = [
    (
        "Năm 2016, tỉnh bãi bỏ 63 thủ tục; từ đầu năm nay thêm 48 thủ tục nữa.",
        ["administrative_procedures_cut 63", "administrative_procedures_cut 48"],
    ),
    # those for whom it was wrong are no cut of their own
    ("Trong số đã tinh giản có tới 35 trường hợp không đúng đối tượng.", []),
    # an average has no time
    ("Tỉnh tinh giản 200 người mỗi năm.", []),
    ("Tỉnh giảm 1.400 cán bộ thôn, bản.", ["staff_positions_cut 1400"]),
    (
        "Trước đó, cả ba địa phương cộng lại có 466 xã, phường và 31 đơn vị cấp huyện.",
        ["administrative_units_before 466", "administrative_units_before 31 [cấp huyện]"],
    ),
    # parts named behind the deed that is told once
    (
        "Tỉnh kết nạp 1.932 đảng viên. Trong số đảng viên mới kết nạp: có 930 đảng viên nữ; 112 "
        "đảng viên là người có đạo; 214 đảng viên là đoàn viên.",
        [
            "party_members_admitted 1932",
            "party_members_admitted 930 [nữ]",
            "party_members_admitted 112 [người có đạo]",
            "party_members_admitted 214 [đoàn viên thanh niên]",
        ],
    ),
    # a bloc among the parts does not have the whole
    (
        "Toàn tỉnh kết nạp được 745 đảng viên, trong đó khối doanh nghiệp 38 người, nâng tổng số "
        "đảng viên toàn Đảng bộ lên 61.320 đảng viên.",
        [
            "party_members_admitted 745",
            "party_members_admitted 38 @khối doanh nghiệp",
            "party_members_total 61320",
        ],
    ),
]


@pytest.mark.parametrize(("text", "expected"), SHARES + GOES_ON)
def test_news_goes_on_from_figure_to_figure(text: str, expected: list[str]) -> None:
    assert placed(HEAD + text) == [f"15 {figure}" for figure in expected]


def test_a_province_of_before_has_its_part() -> None:
    assert placed(
        "Tỉnh Phú Thọ năm 2025\nTỉnh giải quyết cho 906 cán bộ nghỉ theo Nghị định số "
        "178/2024/NĐ-CP; riêng Hòa Bình cũ 214."
    ) == ["25 staff_positions_cut 906", "17 staff_positions_cut 214"]


OWNERS: list[tuple[str, list[str]]] = [
    # an office of the province has what it cuts among its own rooms, who goes with it does not act
    (
        "Văn phòng UBND tỉnh giảm 3 phòng; Ban Dân tộc tỉnh giảm 1 phòng; Thanh tra tỉnh giảm 2 "
        "phòng.",
        [
            "bodies_cut 3 @Văn phòng UBND tỉnh",
            "bodies_cut 1 @Ban Dân tộc tỉnh",
            "bodies_cut 2 @Thanh tra tỉnh",
        ],
    ),
    (
        "Ủy ban Kiểm tra Tỉnh ủy cùng Thanh tra tỉnh lập đoàn chung, kiểm tra 40 tổ chức đảng.",
        ["party_orgs_inspected 40 [ủy ban kiểm tra cấp tỉnh]"],
    ),
    ("Văn phòng UBND tỉnh cho biết tỉnh cắt 45 thủ tục.", ["administrative_procedures_cut 45"]),
    # to whom procedures are delegated parts them, where several are told of
    (
        "Chủ tịch UBND tỉnh ủy quyền 123 thủ tục hành chính, trong đó ủy quyền cho giám đốc các "
        "sở 96 thủ tục, cho chủ tịch UBND cấp huyện 27 thủ tục.",
        [
            "administrative_procedures_delegated 123",
            "administrative_procedures_delegated 96 [giám đốc các sở]",
            "administrative_procedures_delegated 27 [chủ tịch UBND cấp huyện]",
        ],
    ),
    (
        "UBND tỉnh ủy quyền cho các sở giải quyết 96 thủ tục hành chính.",
        ["administrative_procedures_delegated 96"],
    ),
    # a bound goes on over what is listed with it
    ("Theo quy định, UBND cấp xã được lập tối đa 4 phòng và 1 trung tâm hành chính công.", []),
    # fewer merged than are left: no pair
    (
        "Theo đề án, 12 xã sẽ được sáp nhập, tỉnh còn 161 đơn vị.",
        [
            "administrative_units_before 12 planned",
            "administrative_units_after 161 planned",
        ],
    ),
    ("Bộ máy mới ít hơn trước 6 sở và 40 phòng.", ["bodies_cut 6 [sở]", "bodies_cut 40 [phòng]"]),
    (
        "Đã có 211 người được giải quyết tinh giản.",
        ["staff_positions_cut 211"],
    ),
    # what is asked of each year is no figure of any
    ("So với yêu cầu là giảm 1,5% biên chế mỗi năm, tương đương 400 người, còn thấp.", []),
]


@pytest.mark.parametrize(("text", "expected"), OWNERS)
def test_news_says_whose_a_figure_is(text: str, expected: list[str]) -> None:
    assert placed(HEAD + text) == [f"15 {figure}" for figure in expected]


@pytest.mark.parametrize(
    ("day", "role"), [(date(2021, 6, 3), "planned"), (date(2021, 12, 20), "achieved")]
)
def test_the_end_of_this_year_is_to_come_while_it_is_far(day: date, role: str) -> None:
    found = told("Tỉnh Yên Bái\nCuối năm nay, tỉnh xóa 9 ban quản lý dự án.", day)
    assert [(one.value, one.role) for one in found] == [(9, role)]


PARTY: list[tuple[str, list[str]]] = [
    # none of the ones says nothing of the forms that befell the others
    (
        "Không có tổ chức đảng nào bị kỷ luật; 2 đảng viên bị khai trừ, 5 trường hợp bị khiển "
        "trách.",
        [
            "party_orgs_disciplined 0",
            "party_members_disciplined 2 [khai trừ]",
            "party_members_disciplined 5 [khiển trách]",
        ],
    ),
    # the percent of a form is not that of all
    (
        "Tỉnh kỷ luật 214 đảng viên, khiển trách chiếm 67%, khai trừ 21 trường hợp.",
        ["party_members_disciplined 214", "party_members_disciplined 21 [khai trừ]"],
    ),
    # parts named behind their numbers
    (
        "Tỉnh luân chuyển 23 cán bộ, gồm 9 từ tỉnh về huyện, 14 từ huyện về xã.",
        [
            "officials_rotated 23",
            "officials_rotated 9 [từ tỉnh về huyện]",
            "officials_rotated 14 [từ huyện về xã]",
        ],
    ),
    (
        "Kỳ thi tuyển 5 chức danh cấp phòng thu hút 21 ứng viên.",
        ["leadership_posts_opened_to_exam 5"],
    ),
]


@pytest.mark.parametrize(("text", "expected"), PARTY)
def test_news_on_party_work_keeps_parts_apart(text: str, expected: list[str]) -> None:
    assert placed(HEAD + text) == [f"15 {figure}" for figure in expected]


STOCKS_AND_POSTS: list[tuple[str, list[str]]] = [
    # what there is and what will be left, one sentence after the other
    (
        "Tỉnh hiện có 148 xã, phường. Sau sắp xếp, địa phương này dự kiến còn tối đa 70 đơn vị "
        "hành chính cấp xã.",
        ["administrative_units_before 148", "administrative_units_after 70 planned"],
    ),
    # or far apart, where the difference is told
    (
        "Tỉnh hiện có 173 đơn vị hành chính cấp xã. Có nơi dân ít, diện tích nhỏ. Sau khi sắp xếp, "
        "tỉnh còn 168 đơn vị hành chính cấp xã, giảm 5 đơn vị.",
        ["administrative_units_before 173", "administrative_units_after 168"],
    ),
    (
        "Đại hội đã họp ở 173 xã, phường. Sau khi sắp xếp, tỉnh còn 168 đơn vị hành chính cấp xã, "
        "giảm 5 đơn vị.",
        ["administrative_units_after 168"],
    ),
    ("Tỉnh thi tuyển 4 phó giám đốc sở.", ["leadership_posts_opened_to_exam 4"]),
    ("Tỉnh giảm 17 phó giám đốc sở.", []),
    # years go on behind words in parentheses
    (
        "Ba năm, tỉnh tinh giản 94 biên chế, trong đó năm 2016 là 41 người (kể cả viên chức), năm "
        "2017 là 30 và năm 2018 là 23 trường hợp.",
        [
            "staff_positions_cut 94",
            "staff_positions_cut 41",
            "staff_positions_cut 30",
            "staff_positions_cut 23",
        ],
    ),
    # procedures that can be done online are on offer, and no dossiers
    ("Đến nay 100% thủ tục của Sở Công Thương được thực hiện trực tuyến.", []),
]


@pytest.mark.parametrize(("text", "expected"), STOCKS_AND_POSTS)
def test_news_tells_stocks_and_posts(text: str, expected: list[str]) -> None:
    found = [f"15 {figure}" for figure in expected]
    assert [one.split(" [")[0] for one in placed(HEAD + text)] == found


def test_whom_a_delegate_sits_for_is_not_what_he_speaks_of() -> None:
    found = told(
        "Ý kiến tại Quốc hội\nĐại biểu Tạ Văn An (Bạc Liêu) nêu con số: các bộ, ngành, địa phương "
        "giảm 86.000 biên chế."
    )
    assert [(one.value, one.scope.province) for one in found] == [(86000, None)]


NO_CUTS: list[tuple[str, list[str]]] = [
    # what falls to something is no cut of all there was
    ("Tỉnh giảm 24 sở xuống còn 14.", []),
    ("Tỉnh giảm 6 phòng, còn 9 phòng.", ["bodies_cut 6"]),
    # procedures that take less time are not delegated
    (
        "Tỉnh ủy quyền 147 thủ tục cho cấp xã; cắt giảm thành phần hồ sơ của 312 thủ tục, thời "
        "gian giải quyết của 455 thủ tục.",
        ["administrative_procedures_delegated 147"],
    ),
    # who holds no post, told of village after village, or that he is a member
    ("Người hoạt động không chuyên trách ở xã giảm 120, ở thôn giảm 388 người.", []),
    (
        "80% thôn có bí thư chi bộ kiêm trưởng thôn, 100% trưởng thôn là đảng viên.",
        ["cell_secretary_is_village_head %80"],
    ),
    # who leaves the staff, and what a plan for later years foresees
    ("Năm 2024, 57 người rời biên chế do tinh giản.", ["staff_positions_cut 57"]),
    ("Kế hoạch 5 năm tới là giảm thêm 310 biên chế.", ["staff_positions_cut 310 planned"]),
    # results that are handed over are dossiers
    (
        "Tỉnh trả 38.900 kết quả, trong đó 98,2% đúng và trước hẹn.",
        ["dossiers_on_time_share %98.2"],
    ),
]


@pytest.mark.parametrize(("text", "expected"), NO_CUTS)
def test_news_of_what_is_left_is_no_cut(text: str, expected: list[str]) -> None:
    assert placed(HEAD + text) == [f"15 {figure}" for figure in expected]
