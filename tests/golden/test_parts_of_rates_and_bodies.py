"""Rates told on by tier or of a place, and bodies set apart by columns; hard negatives beside."""

import pytest

from tests.golden.figures import in_full, told

ON_TIME, ONLINE = "dossiers_on_time_share", "online_dossiers_share"
BODIES, STAFF = "bodies_cut", "staff_positions_cut"
HEAD = "UBND tỉnh Yên Bái\nBáo cáo cải cách hành chính 6 tháng đầu năm 2021 của tỉnh Yên Bái\n\n"

TEXTS: list[tuple[str, list[str]]] = [
    # those that are late stand between the rate and its tiers
    (
        "Toàn tỉnh giải quyết 84.120 hồ sơ, trong đó đúng hạn 83.363 hồ sơ, đạt 99,1%; quá hạn 757 "
        "hồ sơ. Phân theo cấp: cấp tỉnh 99,6%, cấp huyện 98,2%, cấp xã 99,3%.",
        [
            f"{ON_TIME} 83363/84120%99.1",
            f"{ON_TIME} %99.6 [cấp tỉnh]",
            f"{ON_TIME} %98.2 [cấp huyện]",
            f"{ON_TIME} %99.3 [cấp xã]",
        ],
    ),
    # a share of the late ones, which the tiers have too
    (
        "Đã giải quyết 9.318 hồ sơ, đúng hạn 9.185 hồ sơ, đạt 98,6%; quá hạn 133 hồ sơ, chiếm "
        "1,4%. Theo cấp: cấp tỉnh 0,5%, cấp huyện 1,6%, cấp xã 1,5%.",
        [f"{ON_TIME} 9185/9318%98.6"],
    ),
    # something else is measured in the tiers
    (
        "Tỷ lệ hồ sơ giải quyết đúng hạn đạt 99,3%. Mức độ hài lòng: cấp tỉnh 91%, cấp huyện 88%.",
        [f"{ON_TIME} %99.3"],
    ),
    # what is told of a place on the side
    (
        "Toàn tỉnh trả đúng hẹn 96,8% hồ sơ. Riêng Lục Yên, nơi mỗi ngày có 210 lượt người "
        "tới, tỷ lệ này là 93%.",
        [f"{ON_TIME} %96.8", f"{ON_TIME} %93 @Lục Yên"],
    ),
    (
        "Tỷ lệ hồ sơ nộp trực tuyến của tỉnh đạt 36%. Ở Mù Cang Chải, nơi 30% dân đi làm xa, tỷ lệ "
        "này là bình thường.",
        [f"{ONLINE} %36"],
    ),
    # bodies of two kinds, each in a column; of any kind beside them
    (
        "Một số đơn vị tiêu biểu:\n\nĐơn vị\tPhòng giảm\tĐơn vị sự nghiệp giảm\tBiên chế giảm\n"
        "Sở Y tế\t5\t21\t302\nHuyện Lục Yên\t2\t17\t118\n",
        [
            f"{BODIES} 5 @Sở Y tế [phòng]",
            f"{BODIES} 21 @Sở Y tế [đơn vị sự nghiệp]",
            f"{STAFF} 302 @Sở Y tế",
            f"{BODIES} 2 @Lục Yên [phòng]",
            f"{BODIES} 17 @Lục Yên [đơn vị sự nghiệp]",
            f"{STAFF} 118 @Lục Yên",
        ],
    ),
    (
        "Kết quả cụ thể:\n\nĐơn vị\tĐầu mối giảm\tTrường giảm\nHuyện Lục Yên\t19\t12\n",
        [f"{BODIES} 19 @Lục Yên", f"{BODIES} 12 @Lục Yên [trường]"],
    ),
    # sent to lessons that others give; to a meeting
    (
        "Cử 52 lượt cán bộ, công chức tham gia bồi dưỡng kiến thức do Sở Nội vụ mở. Cử 9 lượt cán "
        "bộ tham gia hội thi do tỉnh mở.",
        ["officials_trained 52"],
    ),
    # of one kind twice: which is which nobody says
    ("Kết quả cụ thể:\n\nĐơn vị\tPhòng giảm\tPhòng đã giảm\nHuyện Lục Yên\t19\t12\n", []),
]


@pytest.mark.parametrize(("text", "expected"), TEXTS, ids=[one[0][:60] for one in TEXTS])
def test_a_rate_or_cut_goes_on_with_its_parts(text: str, expected: list[str]) -> None:
    assert sorted(map(in_full, told(HEAD + text))) == sorted(expected)
