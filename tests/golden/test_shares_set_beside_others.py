"""Shares of dossiers told beside those of others: of all, of a field, of the tiers, of a year ago.

And what is a difference, and no share.
"""

import pytest

from tests.golden.figures import coded, in_full, told

NEAR = "Trong năm, toàn tỉnh tiếp nhận 402.116 hồ sơ. "
BESIDE: list[tuple[str, list[str]]] = [
    # of all
    (
        "Tỷ lệ đúng hạn của xã Hải Sơn là 96,4%, thấp hơn mức 98,7% của cả tỉnh.",
        ["on_time %96.4 @xã Hải Sơn", "on_time %98.7"],
    ),
    (
        "Tại thành phố Uông Bí, hồ sơ đúng hạn 99,2%, cao hơn mức chung của toàn tỉnh (98,7%).",
        ["on_time %99.2 @Uông Bí", "on_time %98.7"],
    ),
    (
        "Tại thành phố Uông Bí, hồ sơ đúng hạn 99,2%, vượt mức bình quân toàn tỉnh 11 tháng là "
        "98,7%.",
        ["on_time %99.2 @Uông Bí", "on_time %98.7"],
    ),
    # of an earlier time
    (
        "Hồ sơ nộp trực tuyến đạt 51,8%, gấp hơn hai lần cùng kỳ năm 2023 (24,9%).",
        ["online %51.8", "online %24.9"],
    ),
    (
        "Hồ sơ nộp trực tuyến đạt 51,8%, cao hơn năm 2023 (44,9%).",
        ["online %51.8", "online %44.9"],
    ),
    (
        "Tỷ lệ đúng hạn là 98,7%; tỷ lệ trực tuyến tăng 4,6 điểm phần trăm, đạt 71,3%.",
        ["on_time %98.7", "online %71.3"],
    ),
    # of a field
    (
        "Tỷ lệ hồ sơ đúng hạn là 98,7%; riêng lĩnh vực đất đai 90,6%.",
        ["on_time %98.7", "on_time %90.6 [lĩnh vực đất đai]"],
    ),
    (
        "Hồ sơ đúng hạn đạt 98,7%. Lĩnh vực đất đai, vốn chiếm một phần ba lượng hồ sơ, mới được "
        "90,6%.",
        ["on_time %98.7", "on_time %90.6 [lĩnh vực đất đai]"],
    ),
    # of the tiers
    (
        "Tỷ lệ hồ sơ đúng hạn cấp tỉnh đạt 98,7%; khối huyện đạt 97,2%; khối xã đạt 99%.",
        ["on_time %98.7 [cấp tỉnh]", "on_time %97.2 [cấp huyện]", "on_time %99 [cấp xã]"],
    ),
    (
        "Tỷ lệ hồ sơ đúng hạn đạt 98,7% (năm 2023: 97,2%); chia theo cấp, tỉnh là 99,5%, huyện là "
        "98,1%, xã là 98,6%.",
        [
            "on_time %98.7",
            "on_time %97.2",
            "on_time %99.5 [cấp tỉnh]",
            "on_time %98.1 [cấp huyện]",
            "on_time %98.6 [cấp xã]",
        ],
    ),
    (
        "Hồ sơ đúng hạn đạt 98,7%: tỉnh 99,5%, huyện 98,1%, xã 98,6%.",
        [
            "on_time %98.7",
            "on_time %99.5 [cấp tỉnh]",
            "on_time %98.1 [cấp huyện]",
            "on_time %98.6 [cấp xã]",
        ],
    ),
    (
        "Tỷ lệ đúng hạn đạt 98,7%. Tỷ lệ này ở bộ phận một cửa huyện là 97,4%, ở các xã 99,1%.",
        ["on_time %98.7", "on_time %97.4 [cấp huyện]", "on_time %99.1 [cấp xã]"],
    ),
    (
        "Tỷ lệ đúng hạn của toàn tỉnh 98,7%; trong đó sở, ban, ngành 99,4%, huyện, thị xã 98,6%, "
        "xã, phường 99,2%.",
        [
            "on_time %98.7",
            "on_time %99.4 [cấp tỉnh]",
            "on_time %98.6 [cấp huyện]",
            "on_time %99.2 [cấp xã]",
        ],
    ),
    (
        "Các cơ quan giải quyết đúng hạn 98,7% hồ sơ, trong đó lĩnh vực đầu tư đạt 99,5%.",
        ["on_time %98.7", "on_time %99.5 [lĩnh vực đầu tư]"],
    ),
    # of two places
    (
        "Móng Cái và Đông Triều lần lượt có 66,2% và 58,5% hồ sơ nộp trực tuyến.",
        ["online %66.2 @Móng Cái", "online %58.5 @Đông Triều"],
    ),
    # what was late
    (
        "Tỷ lệ hồ sơ trễ hạn của cấp xã còn 4,8%, còn tỷ lệ đúng hạn cấp huyện là 93,2%.",
        ["on_time %93.2 [cấp huyện]"],
    ),
    # a difference, another measure, what nobody can tell of which it is
    (
        "Hồ sơ đúng hạn đạt 98,7%, thấp hơn mức hài lòng 99,1% của người dân.",
        ["on_time %98.7"],
    ),
    ("Hồ sơ đúng hạn đạt 98,7%, cao hơn mục tiêu đề ra 1,2%.", ["on_time %98.7"]),
    (
        "Hồ sơ đúng hạn đạt 98,7%; hồ sơ trực tuyến đạt 51,8%. Lĩnh vực đất đai chỉ đạt 90,6%.",
        ["on_time %98.7", "online %51.8"],
    ),
    (
        "Hồ sơ đúng hạn đạt 98,7%. Lĩnh vực y tế đạt 95% chỉ tiêu giường bệnh.",
        ["on_time %98.7"],
    ),
    (
        "Hồ sơ đúng hạn đạt 98,7%, huyện đạt 12 giải, xã đạt 95% tiêu chí nông thôn mới.",
        ["on_time %98.7"],
    ),
]


@pytest.mark.parametrize(("text", "expected"), BESIDE)
def test_a_share_beside_another_is_whose_the_words_say(text: str, expected: list[str]) -> None:
    found = [in_full(one) for one in coded(NEAR + text)]
    short = [line.replace("dossiers_", "").replace("_share", "") for line in found]
    assert [line.split(" Δ")[0] for line in short] == expected


def test_the_head_of_a_table_opens_no_aims() -> None:
    text = (
        "UBND tỉnh Quảng Trị báo cáo quý I năm 2026\n\nChỉ tiêu (%)\tQuý IV/2025\tQuý I/2026\n"
        "Hồ sơ trực tuyến\t71,6\t83,2\n\nTinh giản 12 người.\n\nNhiệm vụ quý II\n"
        "Tinh giản 15 người."
    )
    assert [one.role for one in told(text)] == ["achieved", "achieved", "achieved", "planned"]
