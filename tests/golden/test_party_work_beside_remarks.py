"""Party work told with reasons, remarks and other posts between, written for this project.

Each expected figure is `metric value[/base][%percent] [role] [@area] [part]`, read off by hand.
"""

from datetime import date

import pytest

from sosanh.facts import LeadershipInnovation, ReformModel
from tests.golden.figures import extraction, in_full, times, told

HEAD = "Đảng bộ tỉnh Thái Bình\nTin tổng hợp về công tác xây dựng Đảng.\n"
DAY = date(2023, 9, 14)


def figures(text: str) -> list[str]:
    return [in_full(fact) for fact in told(HEAD + text, DAY)]


def models(text: str) -> list[str]:
    found = extraction(HEAD + text, DAY).facts
    return [fact.code for fact in found if isinstance(fact, LeadershipInnovation | ReformModel)]


GOES_ON = [
    # a reason stands between a time and its figure
    (
        "Năm 2019 tỉnh thi tuyển 8 chức danh, năm 2020 do giãn cách nên chỉ làm được 3, năm 2021 "
        "là 12; riêng 6 tháng đầu năm nay đã có 17 chức danh.",
        [f"leadership_posts_opened_to_exam {one}" for one in (8, 3, 12, 17)],
    ),
    (
        "Năm 2020 Đảng bộ kết nạp 1.310 đảng viên, năm 2021 vì thiếu nguồn chỉ đạt 905, năm 2022 "
        "là 1.120.",
        [f"party_members_admitted {one}" for one in (1310, 905, 1120)],
    ),
    # what it names is something else
    (
        "Năm 2020 tỉnh thi tuyển 9 chức danh, năm 2021 do dịch nên chỉ làm được 4 nhà văn hóa.",
        ["leadership_posts_opened_to_exam 9"],
    ),
    (
        "Năm 2020 kết nạp 1.310 đảng viên, năm 2021 do mưa lũ nên hoãn 40.",
        ["party_members_admitted 1310"],
    ),
    # a deed that a comma parts; turns of those who learn
    (
        "Năm 2021, tỉnh cử 3.105 lượt cán bộ đi đào tạo, bồi dưỡng; quý I/2022 là 870 lượt.",
        ["officials_trained 3105", "officials_trained 870"],
    ),
    # two stocks of a later day
    (
        "Năm 2015, Đảng bộ tỉnh có 640 tổ chức cơ sở đảng, 43.100 đảng viên; nay là 588 tổ chức "
        "cơ sở đảng với 46.250 đảng viên.",
        [
            "grassroots_party_orgs 640",
            "party_members_total 43100",
            "grassroots_party_orgs 588",
            "party_members_total 46250",
        ],
    ),
    ("Năm 2022 kỷ luật 45 đảng viên. Con số của cùng kỳ 2021 là 51 với 3.",
     ["party_members_disciplined 45"]),
    # what is left of weak ones, and why
    (
        "Đầu năm có 11 tổ chức cơ sở đảng yếu kém; đến nay đã củng cố xong 7 đơn vị, 4 đơn vị còn "
        "lại do thiếu cấp ủy viên nên tiếp tục được theo dõi.",
        ["weak_party_orgs_consolidated 7/11", "weak_party_orgs_under_consolidation 4"],
    ),
    (
        "Đầu năm có 8 chi bộ yếu kém; đến nay đã củng cố xong 5 chi bộ, 3 chi bộ còn lại do không "
        "tiếp tục hoạt động được nên giải thể.",
        ["weak_party_orgs_consolidated 5/8"],
    ),
    # a figure of another time behind a remark
    (
        "6 tháng đầu năm có 52 đảng viên bị kỷ luật, phần lớn ở các nông trường, vi phạm chủ yếu "
        "về đất đai; so với 6 tháng đầu năm 2022 (60) thì giảm.",
        ["party_members_disciplined 52", "party_members_disciplined 60"],
    ),
    (
        "6 tháng đầu năm có 52 đảng viên bị kỷ luật, phần lớn do đánh bạc; so với số vụ án 6 tháng "
        "đầu năm 2022 (60) thì ít hơn.",
        ["party_members_disciplined 52"],
    ),
    (
        "Năm 2022, Đảng bộ kết nạp 812 đảng viên; so với năm 2021 (770) thì tăng, nhưng chưa đạt "
        "chỉ tiêu (900).",
        ["party_members_admitted 812", "party_members_admitted 770"],
    ),
    # a whole and its part of another time
    (
        "Năm 2021, tỉnh luân chuyển 46 cán bộ, trong đó 11 nữ. Bước sang năm 2022, con số tương "
        "ứng là 52 và 14.",
        [
            "officials_rotated 46",
            "officials_rotated 11 [nữ]",
            "officials_rotated 52",
            "officials_rotated 14 [nữ]",
        ],
    ),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), GOES_ON)
def test_a_figure_goes_on_behind_a_reason_or_a_remark(text: str, expected: list[str]) -> None:
    assert figures(text) == expected


IN_OTHER_WORDS = [
    # secretaries from elsewhere; either of two posts is not the secretary's
    (
        "Đến nay có 7/8 huyện, thành phố bố trí bí thư không phải người địa phương. Ở cấp xã con "
        "số này là 91 trên 260, tương đương 35%.",
        ["non_local_secretaries 7/8", "non_local_secretaries 91/260%35 [cấp xã]"],
    ),
    ("Đến nay, 6/8 huyện có bí thư hoặc chủ tịch UBND không phải người địa phương.", []),
    # papers of those below
    (
        "Đảng ủy các xã, thị trấn, cơ quan ban hành 164 kế hoạch, chương trình hành động để cụ thể "
        "hóa nghị quyết.",
        ["programme_items_issued_by_lower_levels 164"],
    ),
    # whom a list says to be watched
    (
        "Tỉnh ủy lập danh sách 16 tổ chức cơ sở đảng cần tập trung theo dõi vì nội bộ chưa thống "
        "nhất.",
        ["party_orgs_under_watch 16"],
    ),
    ("Huyện ủy đưa 12 đảng bộ xã vào diện cần theo dõi sát trước đại hội.",
     ["party_orgs_under_watch 12"]),
    ("Tỉnh ủy lập danh sách 21 xã cần tập trung theo dõi vì dịch bệnh.", []),
    # another pair of posts has a share of its own
    (
        "Riêng Kiến Xương, bí thư đồng thời là chủ tịch UBND có ở 5 xã, bí thư kiêm trưởng thôn "
        "đạt 81,7%.",
        [
            "secretary_is_committee_chair_communes 5 @Kiến Xương",
            "cell_secretary_is_village_head %81.7 @Kiến Xương",
        ],
    ),
    (
        "Có 402 thôn thực hiện mô hình bí thư chi bộ kiêm trưởng thôn (76%).",
        ["cell_secretary_is_village_head 402%76"],
    ),
    # who is taught before admission is no official, and the province's school is no area
    ("Chi bộ mở lớp cho học sinh; đã có hơn 250 em qua lớp bồi dưỡng nhận thức về Đảng.", []),
    (
        "Trường Chính trị tỉnh mở lớp bồi dưỡng cho 4.310 lượt cán bộ cấp xã.",
        ["officials_trained 4310"],
    ),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), IN_OTHER_WORDS)
def test_party_work_is_read_in_other_words(text: str, expected: list[str]) -> None:
    assert figures(text) == expected


def test_a_heading_ends_the_unit_that_was_told_of_above_it() -> None:
    text = (
        "TỈNH ỦY THÁI BÌNH\n\nBÁO CÁO\ncông tác xây dựng Đảng 6 tháng đầu năm 2023\n\n"
        "II. HẠN CHẾ\n\nHuyện Kiến Xương mới kết nạp được 41 đảng viên.\n\n"
        "III. NHIỆM VỤ TRỌNG TÂM 6 THÁNG CUỐI NĂM\n\nPhấn đấu kết nạp ít nhất 700 đảng viên.\n"
    )
    assert [in_full(fact) for fact in told(text, DAY)] == [
        "party_members_admitted 41 @Kiến Xương",
        "party_members_admitted 700 target",
    ]


def test_what_is_compared_behind_a_remark_is_of_its_own_time() -> None:
    text = (
        "6 tháng đầu năm 2023, toàn Đảng bộ có 52 đảng viên bị kỷ luật, chủ yếu về đất đai; so với "
        "6 tháng đầu năm 2022 (60) thì giảm."
    )
    assert times(HEAD + text, DAY) == [
        "52: 2023-01-01 – 2023-06-30",
        "60: 2022-01-01 – 2022-06-30",
    ]


NAMED = [
    ("Ban Thường vụ Tỉnh ủy phân công 14 đồng chí ủy viên theo dõi, chỉ đạo 12 đảng bộ.",
     ["committee_members_assigned_to_localities"]),
    ("Ủy ban Kiểm tra Tỉnh ủy phân công 9 ủy viên theo dõi 12 đảng bộ trực thuộc.", []),
    ("Theo Nghị quyết số 892/NQ-UBTVQH14, huyện từ 31 xã, thị trấn còn 28.",
     ["administrative_unit_merger"]),
    ("Theo nghị quyết của Quốc hội, huyện từ 31 xã nghèo còn 4 xã.", []),
    # counted among papers they say nothing of when they are issued
    ("Tỉnh ủy ban hành 186 văn bản, trong đó có 4 nghị quyết chuyên đề.", []),
    ("Bài học là đừng ra nghị quyết khi chưa rõ nguồn lực.", ["topical_resolutions_when_needed"]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), NAMED)
def test_a_model_is_named_by_what_is_done_and_not_by_a_figure(
    text: str, expected: list[str]
) -> None:
    assert models(text) == expected
