"""Rates of dossiers told of one place after another, with what is told of the place between."""

import pytest

from tests.golden.figures import placed

ON_TIME, ONLINE = "dossiers_on_time_share", "online_dossiers_share"
HEAD = "Cải cách hành chính tỉnh Phú Thọ 9 tháng năm 2022. Cả tỉnh nhận 80.340 hồ sơ. "
ROWS: list[tuple[str, list[str]]] = [
    # an aside, how much less it is, or where in the row a place stands
    (
        "Tỷ lệ đúng hạn toàn tỉnh là 98,1%. Cẩm Khê, dù hồ sơ đất đai tăng gấp rưỡi, vẫn giữ được "
        "98,9%. Thanh Ba 98,7%, Hạ Hòa kém một chút: 98,2%. Đến Yên Lập thì tụt hẳn, còn 93,9%; "
        "Tân Sơn, huyện xa nhất, 94,7%.",
        [
            f"25 {ON_TIME} %98.1",
            f"25 {ON_TIME} %98.9 @Cẩm Khê",
            f"25 {ON_TIME} %98.7 @Thanh Ba",
            f"25 {ON_TIME} %98.2 @Hạ Hòa",
            f"25 {ON_TIME} %93.9 @Yên Lập",
            f"25 {ON_TIME} %94.7 @Tân Sơn",
        ],
    ),
    (
        "Tỷ lệ đúng hạn ở Cẩm Khê cao nhất, 99,7%; Hạ Hòa (huyện có lượng hồ sơ lớn thứ hai) "
        "98,9%; chót bảng, Yên Lập, 94,4%.",
        [
            f"25 {ON_TIME} %99.7 @Cẩm Khê",
            f"25 {ON_TIME} %98.9 @Hạ Hòa",
            f"25 {ON_TIME} %94.4 @Yên Lập",
        ],
    ),
    (
        "Tỷ lệ đúng hạn của Cẩm Khê là 99,7%. Ở chiều ngược lại là Yên Lập, 93,0%, Tân Sơn nhỉnh "
        "hơn đôi chút, 93,8%.",
        [
            f"25 {ON_TIME} %99.7 @Cẩm Khê",
            f"25 {ON_TIME} %93 @Yên Lập",
            f"25 {ON_TIME} %93.8 @Tân Sơn",
        ],
    ),
    (
        "Tỷ lệ đúng hạn cả kỳ là 98,2%. Tỷ lệ này ở cấp huyện là 97,0%, ở các xã 98,7%.",
        [
            f"25 {ON_TIME} %98.2",
            f"25 {ON_TIME} %97 [cấp huyện]",
            f"25 {ON_TIME} %98.7 [cấp xã]",
        ],
    ),
    # two rates of one place in the order told
    (
        "Tỷ lệ hồ sơ trực tuyến của tỉnh 93,6%, đúng hạn 99,4%; Việt Trì tương ứng 98,0% và 99,8%; "
        "Yên Lập tương ứng 77,3% và 97,0%.",
        [
            f"25 {ONLINE} %93.6",
            f"25 {ON_TIME} %99.4",
            f"25 {ONLINE} %98 @Việt Trì",
            f"25 {ON_TIME} %99.8 @Việt Trì",
            f"25 {ONLINE} %77.3 @Yên Lập",
            f"25 {ON_TIME} %97 @Yên Lập",
        ],
    ),
    (
        "Tỷ lệ đúng hạn 97,8%, nộp trực tuyến 63,5%. Việt Trì cao hơn hẳn, tương ứng 99,2% và "
        "78,4%.",
        [
            f"25 {ON_TIME} %97.8",
            f"25 {ONLINE} %63.5",
            f"25 {ON_TIME} %99.2 @Việt Trì",
            f"25 {ONLINE} %78.4 @Việt Trì",
        ],
    ),
    # two places in turn have one rate each; what else is told of a place is no rate of its dossiers
    (
        "Tỷ lệ đúng hạn 97,8%. Cẩm Khê và Thanh Ba tương ứng 99,2% và 98,4%.",
        [f"25 {ON_TIME} %97.8", f"25 {ON_TIME} %99.2 @Cẩm Khê", f"25 {ON_TIME} %98.4 @Thanh Ba"],
    ),
    (
        "Tỷ lệ đúng hạn toàn tỉnh là 98,1%. Cẩm Khê, dù vốn đầu tư tăng, mới giải ngân 45,2%. "
        "Ở Yên Lập, huyện xa nhất, độ che phủ rừng 61,3%.",
        [f"25 {ON_TIME} %98.1"],
    ),
]


@pytest.mark.parametrize(("sentences", "figures"), ROWS)
def test_a_row_of_rates_goes_on_past_what_is_told_of_a_place(
    sentences: str, figures: list[str]
) -> None:
    assert sorted(placed(HEAD + sentences)) == sorted(figures)
