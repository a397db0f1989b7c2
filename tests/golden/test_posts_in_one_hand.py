"""Posts that one person holds, and how they are filled, in the wordings of press and offices."""

from datetime import date

import pytest

from tests.golden.figures import coded, in_full, told

VILLAGES = "cell_secretary_is_village_head"
COMMUNES = "secretary_is_committee_chair_communes"
DISTRICTS = "secretary_is_committee_chair_districts"
COUNCILS = "secretary_is_council_chair"
OPENED = "leadership_posts_opened_to_exam"
FILLED = "leadership_posts_filled_by_exam"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Huyện thí điểm mô hình bí thư đồng thời là chủ tịch UBND xã. Đến nay, có 11/24 xã, "
            "thị trấn của huyện thực hiện mô hình.",
            [f"{COMMUNES} 11/24"],
        ),
        (
            "Tỉnh thí điểm ở 14 xã thuộc 3 huyện mô hình bí thư đồng thời là chủ tịch UBND.",
            [f"{COMMUNES} 14"],
        ),
        (
            "Toàn xã có 31 chi bộ thôn, trong đó 22 đồng chí vừa làm bí thư vừa làm trưởng thôn.",
            [f"{VILLAGES} 22/31"],
        ),
        ("58/71 trưởng khu phố được bầu làm bí thư chi bộ.", [f"{VILLAGES} 58/71"]),
        (
            "Đã bầu được 415 bí thư chi bộ là trưởng thôn trong tổng số 530 thôn (78,3%).",
            [f"{VILLAGES} 415/530%78.3"],
        ),
        ("Có 640 thôn thì ở 512 nơi bí thư chi bộ cũng là trưởng thôn.", [f"{VILLAGES} 512/640"]),
        (
            "Trong 27 thôn của xã thì 25 thôn, bí thư làm luôn trưởng thôn.",
            [f"{VILLAGES} 25/27"],
        ),
        (
            "Chức danh bí thư chi bộ và trưởng thôn do một người đảm nhiệm ở 44 trong số 52 thôn.",
            [f"{VILLAGES} 44/52"],
        ),
        (
            "Trong tổng số 318 trưởng thôn được bầu, có 266 người là bí thư chi bộ.",
            [f"{VILLAGES} 266/318"],
        ),
        (
            "Toàn tỉnh có 902 thôn với 771 người là bí thư chi bộ kiêm trưởng thôn.",
            [f"{VILLAGES} 771/902"],
        ),
        (
            "Kết quả, 480 bí thư chi bộ trúng cử trưởng bản, đạt 80% (480/600 bản).",
            [f"{VILLAGES} 480/600%80"],
        ),
        (
            "Mô hình bí thư chi bộ kiêm trưởng thôn đã có mặt tại 103 thôn.",
            [f"{VILLAGES} 103"],
        ),
        (
            "Toàn xã có 18 thôn, trong đó thôn có bí thư chi bộ kiêm trưởng thôn là 12 thôn.",
            [f"{VILLAGES} 12/18"],
        ),
        ("29 tổ trưởng tổ dân phố kiêm bí thư chi bộ.", [f"{VILLAGES} 29"]),
        (
            "Số bí thư chi bộ được bầu làm trưởng thôn là 377 đồng chí.",
            [f"{VILLAGES} 377"],
        ),
        (
            "215 thôn đã hợp nhất hai chức danh bí thư chi bộ và trưởng thôn, bằng 43% "
            "tổng số thôn.",
            [f"{VILLAGES} 215%43"],
        ),
        ("Trưởng thôn kiêm bí thư chi bộ chiếm 85%.", [f"{VILLAGES} %85"]),
        ("Đã có 52 bí thư đảng ủy xã được bầu làm chủ tịch UBND xã.", [f"{COMMUNES} 52"]),
        (
            "Có 34 bí thư đảng ủy xã làm chủ tịch HĐND, 6 bí thư đảng ủy xã làm chủ tịch UBND.",
            [f"{COUNCILS} 34", f"{COMMUNES} 6"],
        ),
        (
            "Ở cấp xã, có 61 đồng chí bí thư kiêm chủ tịch HĐND, 18 bí thư kiêm chủ tịch UBND.",
            [f"{COUNCILS} 61", f"{COMMUNES} 18"],
        ),
        (
            "Bí thư đảng ủy kiêm chủ tịch HĐND được bố trí ở 118 trong tổng số 124 xã, phường.",
            [f"{COUNCILS} 118/124"],
        ),
        (
            "Tỉnh có 13 huyện, trong đó 2 huyện thí điểm bí thư huyện ủy kiêm chủ tịch UBND huyện.",
            [f"{DISTRICTS} 2/13"],
        ),
        (
            "Tỷ lệ bí thư huyện ủy không phải người địa phương đạt 76,9%, bí thư đảng ủy "
            "xã đạt 41%.",
            ["non_local_secretaries %76.9", "non_local_secretaries %41"],
        ),
        (
            "Tỉnh ủy luân chuyển 16 cán bộ; 8 trên 10 huyện có bí thư không phải là người "
            "địa phương.",
            ["officials_rotated 16", "non_local_secretaries 8/10"],
        ),
        ("6/7 chức danh đưa ra thi tuyển đã tìm được người đạt yêu cầu.", [f"{FILLED} 6/7"]),
        (
            "Có 40 ứng viên tham gia tranh 9 chức danh thi tuyển; 8 người trúng tuyển.",
            [f"{OPENED} 9", f"{FILLED} 8/9"],
        ),
        (
            "Đã tổ chức 15 lớp bồi dưỡng, với tổng số 1.208 lượt cán bộ tham dự.",
            ["officials_trained 1208"],
        ),
        (
            "97% cán bộ chủ chốt cấp xã đã qua bồi dưỡng quản lý nhà nước.",
            ["officials_trained %97"],
        ),
        (
            "Có 215 đồng chí được cử đi học cao cấp lý luận chính trị, 640 đồng chí học trung cấp.",
            ["officials_trained 215", "officials_trained 640"],
        ),
        (
            "Phấn đấu có ít nhất 60% thôn có bí thư chi bộ kiêm trưởng thôn, kết quả đạt 71%.",
            [f"{VILLAGES} %60 target", f"{VILLAGES} %71"],
        ),
        (
            "Đã lãnh đạo bầu 10/11 bí thư chi bộ thôn giữ chức vụ trưởng thôn.",
            [f"{VILLAGES} 10/11"],
        ),
        (
            "Kết quả bầu trưởng thôn, có 59 bí thư chi bộ trúng cử.",
            [f"{VILLAGES} 59"],
        ),
        (
            "Số thôn có bí thư chi bộ làm trưởng thôn đã từ 11 lên 54.",
            [f"{VILLAGES} 11", f"{VILLAGES} 54"],
        ),
        (
            "Tỉnh đã nhân rộng mô hình bí thư chi bộ kiêm trưởng thôn ra 10/10 huyện với 614 thôn.",
            [f"{VILLAGES} 614"],
        ),
        (
            "Số thôn có bí thư kiêm trưởng thôn tăng 216 thôn, nâng tổng số lên 734 thôn.",
            [f"{VILLAGES} 734"],
        ),
        (
            "Thực hiện việc bí thư cấp ủy đồng thời là chủ tịch HĐND, cấp huyện đạt "
            "100% (9/9 đơn vị), "
            "cấp xã đạt 94,5% (172/182 đơn vị).",
            [f"{COUNCILS} 9/9%100", f"{COUNCILS} 172/182%94.5"],
        ),
        (
            "Có 9/12 đồng chí bí thư cấp ủy cấp huyện và 66/120 đồng chí bí thư cấp xã không phải "
            "người địa phương, đạt lần lượt 75% và 55%.",
            ["non_local_secretaries 9/12%75", "non_local_secretaries 66/120%55"],
        ),
        (
            "Trong tổng số 120 bí thư đảng ủy xã có 66 đồng chí không phải là người "
            "địa phương (55%), "
            "114 đồng chí kiêm chủ tịch HĐND (95%), 6 đồng chí kiêm chủ tịch UBND (5%).",
            [
                "non_local_secretaries 66/120%55",
                f"{COUNCILS} 114/120%95",
                f"{COMMUNES} 6/120%5",
            ],
        ),
        (
            "Đã có 18 đồng chí được bổ nhiệm qua thi tuyển, chiếm 12,5% số cán bộ được bổ nhiệm.",
            [f"{FILLED} 18%12.5"],
        ),
        (
            "Toàn xã có 13 thôn, bản; số thôn, bản có bí thư chi bộ kiêm trưởng bản là 9.",
            [f"{VILLAGES} 9/13"],
        ),
        (
            "Có 8/9 huyện hoàn thành việc bố trí bí thư đồng thời là chủ tịch HĐND; riêng cấp xã "
            "là 109/126.",
            [f"{COUNCILS} 8/9", f"{COUNCILS} 109/126"],
        ),
        (
            "Luân chuyển được 28 đồng chí, trong đó 7 đồng chí giữ chức bí thư.",
            ["officials_rotated 28", "officials_rotated 7 [giữ chức bí thư]"],
        ),
        ("5 trong 6 vị trí được thi tuyển đã có người trúng tuyển.", [f"{FILLED} 5/6"]),
    ],
)
def test_posts_of_one_person_are_counted_however_they_are_told(
    text: str, expected: list[str]
) -> None:
    assert [in_full(fact) for fact in coded(text)] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Huyện Ba Chẽ có 52/58 thôn, huyện Bình Liêu 70/86 thôn, huyện Tiên Yên 88/93 thôn "
            "thực hiện bí thư chi bộ kiêm trưởng thôn.",
            [
                f"{VILLAGES} 52/58 @Ba Chẽ",
                f"{VILLAGES} 70/86 @Bình Liêu",
                f"{VILLAGES} 88/93 @Tiên Yên",
            ],
        ),
        (
            "Huyện Ba Chẽ: 52/58; huyện Tiên Yên: 88/93 thôn có bí thư chi bộ kiêm trưởng thôn.",
            [f"{VILLAGES} 52/58 @Ba Chẽ", f"{VILLAGES} 88/93 @Tiên Yên"],
        ),
        (
            "Toàn tỉnh có 254/402 thôn (63,2%) bố trí bí thư chi bộ kiêm trưởng thôn; "
            "huyện Tiên Yên "
            "đạt cao nhất: 88,6%.",
            [f"{VILLAGES} 254/402%63.2", f"{VILLAGES} %88.6 @Tiên Yên"],
        ),
    ],
)
def test_a_row_of_places_has_the_model_at_its_end(text: str, expected: list[str]) -> None:
    assert [in_full(fact) for fact in coded(text)] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Năm 2016 có 5 xã, năm 2018 có 19 xã và năm 2020 có 33 xã thực hiện bí thư "
            "đảng ủy kiêm "
            "chủ tịch UBND.",
            {"5": 2016, "19": 2018, "33": 2020},
        ),
        (
            "Mô hình bí thư chi bộ kiêm trưởng thôn: năm 2020 đạt 44%; năm 2021 đạt 58,6%.",
            {"44": 2020, "58.6": 2021},
        ),
        (
            "Số thôn có trưởng thôn đồng thời giữ chức bí thư chi bộ tăng từ 320 năm 2018 lên 655 "
            "năm 2022.",
            {"320": 2018, "655": 2022},
        ),
        (
            "Năm 2017 tỷ lệ bí thư chi bộ kiêm trưởng thôn là 18%; năm 2020 lên 55%, và "
            "nay là 81,3%.",
            {"18": 2017, "55": 2020, "81.3": 2024},
        ),
    ],
)
def test_a_row_of_years_dates_each_figure(text: str, expected: dict[str, int | None]) -> None:
    years = {}
    for fact in told(text, date(2024, 6, 15)):
        number = fact.value if fact.value is not None else fact.percent_stated
        end = fact.period.period_to
        years[f"{number:f}"] = end.year if end is not None else None
    assert years == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Huyện đặt mục tiêu có 95% thôn thực hiện bí thư chi bộ kiêm trưởng thôn; đến "
            "nay đã có "
            "143/161 thôn.",
            [f"{VILLAGES} %95 target", f"{VILLAGES} 143/161"],
        ),
        (
            "Chủ trương bí thư chi bộ đồng thời là trưởng thôn được đồng thuận. Đến nay, "
            "toàn tỉnh có "
            "88/104 thôn, đạt 84,6%.",
            [f"{VILLAGES} 88/104%84.6"],
        ),
        (
            "Nếu đầu nhiệm kỳ chỉ 41 khóm có bí thư chi bộ kiêm trưởng khóm thì nay con số này là "
            "138/152 khóm.",
            [f"{VILLAGES} 41", f"{VILLAGES} 138/152"],
        ),
        (
            "Năm ngoái đưa ra thi 34 chức danh. Năm nay có 21 vị trí, 19 vị trí chọn được người.",
            [f"{OPENED} 34", f"{OPENED} 21", f"{FILLED} 19/21"],
        ),
    ],
)
def test_figures_of_posts_go_on(text: str, expected: list[str]) -> None:
    assert [in_full(fact) for fact in coded(text)] == expected


def test_others_beside_a_row_are_none_of_it() -> None:
    text = (
        "Có 148/172 thôn (86%) có bí thư chi bộ kiêm trưởng thôn; 121/172 thôn (70,3%) có trưởng "
        "thôn là nữ. Có 31/33 thôn đã bầu bí thư chi bộ làm trưởng thôn, 2 thôn còn lại sẽ bầu sau."
    )
    assert [in_full(fact) for fact in coded(text)] == [
        f"{VILLAGES} 148/172%86",
        f"{VILLAGES} 31/33",
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Có 14 thôn bố trí phó bí thư chi bộ kiêm trưởng thôn.",
        "Có 18 bí thư chi bộ thôi kiêm trưởng thôn vì sức khỏe.",
        "Có 9/12 huyện đạt tỷ lệ bí thư chi bộ kiêm trưởng thôn trên 80%.",
        "Có 38 trưởng thôn được bầu làm đại biểu HĐND xã, 12 bí thư làm đại biểu HĐND huyện.",
        "Có 15 đồng chí được bầu làm chủ tịch hội nông dân, 7 bí thư làm chủ tịch hội phụ nữ.",
        "Có 12 bí thư chi bộ kiêm trưởng thôn được tặng giấy khen.",
        "Có 9 thôn cấp ủy viên kiêm trưởng thôn.",
        "Có 45 bí thư chi bộ kiêm trưởng ban công tác mặt trận thôn.",
        "Cả 12 đồng chí được bầu làm trưởng thôn đều là đảng viên.",
        "Có 11 thôn, 11 chi bộ, 11 trưởng thôn đều là đảng viên.",
        "Hội nghị biểu dương 120 bí thư chi bộ, trưởng thôn tiêu biểu.",
        "Có 24 khóm chưa nhất thể hóa được hai chức danh bí thư và trưởng khóm.",
        "Trong thôn có 3 người từng làm bí thư chi bộ rồi làm trưởng thôn.",
        "Có 18 đồng chí là bí thư chi bộ các trường học.",
        "Thôn có 128 hộ; bí thư chi bộ kiêm trưởng thôn là người có uy tín.",
        "Đồng chí giữ chức bí thư huyện ủy kiêm chủ tịch UBND huyện, quản lý 28 xã, thị trấn.",
    ],
)
def test_other_posts_and_single_persons_are_no_such_figures(text: str) -> None:
    metrics = (VILLAGES, COMMUNES, DISTRICTS, COUNCILS)
    assert [in_full(fact) for fact in coded(text) if fact.metric in metrics] == []


WHERE: list[tuple[str, list[str]]] = [
    (
        "Bí thư đồng thời là chủ tịch UBND: cấp huyện 3/14, cấp xã 17/171.",
        [f"{DISTRICTS} 3/14", f"{COMMUNES} 17/171"],
    ),
    (
        "Bí thư kiêm chủ tịch UBND: quận, huyện 3/14; xã, phường, thị trấn 17/171.",
        [f"{DISTRICTS} 3/14", f"{COMMUNES} 17/171"],
    ),
    (
        "Chủ tịch HĐND là bí thư: cấp huyện 9/14, cấp xã 143/171.",
        [f"{COUNCILS} 9/14", f"{COUNCILS} 143/171"],
    ),
    (
        "Bí thư đảng ủy là chủ tịch UBND ở 17 trong số 171 xã, phường; bí thư là chủ tịch HĐND ở "
        "96 nơi.",
        [f"{COMMUNES} 17/171", f"{COUNCILS} 96"],
    ),
    (
        "Ở 171 xã, phường, bí thư làm chủ tịch HĐND có 96 nơi, bí thư làm chủ tịch UBND có 17 nơi.",
        [f"{COUNCILS} 96/171", f"{COMMUNES} 17/171"],
    ),
    ("Mô hình bí thư là chủ tịch HĐND mới có ở 96 xã.", [f"{COUNCILS} 96"]),
    (
        "Ở 612 thôn, tổ dân phố của huyện, bí thư chi bộ kiêm trưởng thôn hiện có ở 301 nơi.",
        [f"{VILLAGES} 301/612"],
    ),
    (
        "Ở 612 thôn của huyện, bí thư chi bộ kiêm trưởng thôn được bố trí ở 301 thôn.",
        [f"{VILLAGES} 301/612"],
    ),
    (
        "Bí thư chi bộ kiêm trưởng thôn, trưởng khu phố chiếm 47,1%.",
        [f"{VILLAGES} %47.1"],
    ),
    # whose post is told, what has not been done, all but those named
    ("Đồng chí từng làm chủ tịch UBND tại 2 xã trước khi nghỉ hưu.", []),
    ("Ông Nam là chủ tịch UBND ở xã nghèo, có 17 người con trong họ.", []),
    (
        "Ở 18 xã, ngoài Tân Lập và Hải Hà, không xã nào có bí thư làm luôn chủ tịch UBND.",
        [],
    ),
    ("Huyện Đầm Hà chưa giảm đơn vị nào.", []),
]


@pytest.mark.parametrize(("text", "expected"), WHERE)
def test_a_model_is_told_of_the_units_that_have_it(text: str, expected: list[str]) -> None:
    assert [in_full(one) for one in coded(text)] == expected
