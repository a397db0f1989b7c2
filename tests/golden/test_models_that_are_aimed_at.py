"""Models of which only how many are aimed at is told, and those there are, for this project."""

from datetime import date

import pytest

from sosanh.facts import LeadershipInnovation, ReformModel
from tests.golden.figures import extraction, in_full, told

HEAD = "Đảng bộ tỉnh Hưng Yên\nTin tổng hợp về công tác xây dựng Đảng.\n"
DAY = date(2025, 9, 15)
STAGES = [
    (
        "Đại hội xác định các chỉ tiêu nhiệm kỳ: kết nạp 4.000 đảng viên; thành lập 60 tổ chức "
        "đảng trong doanh nghiệp tư nhân; 100% thôn có bí thư chi bộ kiêm trưởng thôn.",
        ["private_firm_party_orgs announced", "cell_secretary_is_village_head announced"],
    ),
    (
        "Nghị quyết đặt chỉ tiêu kết nạp 900 đảng viên; 100% huyện có bí thư hoặc chủ tịch không "
        "phải là người địa phương.",
        ["non_local_secretary announced"],
    ),
    (
        "Tỉnh ủy giao chỉ tiêu kết nạp 2.100 đảng viên, riêng doanh nghiệp tư nhân phải lập mới 15 "
        "tổ chức đảng.",
        ["private_firm_party_orgs announced"],
    ),
    # a result beside the aim, or what goes on
    (
        "Năm qua lập mới 11 chi bộ trong các công ty tư nhân; mục tiêu của năm 2026 là 15 tổ chức.",
        ["private_firm_party_orgs adopted"],
    ),
    (
        "Trong doanh nghiệp tư nhân, chỉ tiêu lập 8 tổ chức đảng của năm nay, tới giờ đã thành "
        "hiện thực.",
        ["private_firm_party_orgs adopted"],
    ),
    ("Tỉnh tiếp tục thành lập mới 15 tổ chức đảng trong doanh nghiệp tư nhân.",
     ["private_firm_party_orgs adopted"]),
    (
        "Trong số 44 cán bộ được lên danh sách luân chuyển, 11 người trúng cử cấp ủy.",
        ["planned_rotation adopted"],
    ),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), STAGES)
def test_a_model_of_which_only_an_aim_is_counted_is_announced(
    text: str, expected: list[str]
) -> None:
    found = extraction(HEAD + text, DAY).facts
    models = [one for one in found if isinstance(one, LeadershipInnovation | ReformModel)]
    assert [f"{one.code} {one.stage}" for one in models] == expected


DONE = [
    (
        "Đợt đầu theo kế hoạch giai đoạn 2021 - 2025, toàn tỉnh luân chuyển được 16 cán bộ.",
        ["officials_rotated 16"],
    ),
    (
        "Theo kế hoạch giai đoạn 2021 - 2025, toàn tỉnh luân chuyển 16 cán bộ.",
        ["officials_rotated 16 planned"],
    ),
    (
        "Ban Tổ chức tham mưu để Ban Thường vụ Tỉnh ủy gợi ý kiểm điểm sâu 7 tập thể.",
        ["units_asked_for_deep_self_criticism 7"],
    ),
]


@pytest.mark.parametrize(("text", "expected"), DONE)
def test_what_came_of_a_plan_or_of_advice_is_achieved(text: str, expected: list[str]) -> None:
    assert [in_full(fact) for fact in told(HEAD + text, DAY)] == expected
