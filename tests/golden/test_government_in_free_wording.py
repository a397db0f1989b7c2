"""Government work told freely: what is counted, or done, is said once and gone on with."""

from datetime import date

import pytest

from tests.golden.figures import coded, in_full, told

BEFORE, AFTER = "administrative_units_before", "administrative_units_after"
VILLAGES = "cell_secretary_is_village_head"
COMMUNES, COUNCILS = "secretary_is_committee_chair_communes", "secretary_is_council_chair"
STAFF, BODIES = "staff_positions_cut", "bodies_cut"
CUT, DELEGATED = "administrative_procedures_cut", "administrative_procedures_delegated"
ON_TIME, ONLINE = "dossiers_on_time_share", "online_dossiers_share"
OPENED = "leadership_posts_opened_to_exam"

FIGURES: list[tuple[str, list[str]]] = [
    # units there were, and are
    (
        "Trước khi sắp xếp: 171 xã, phường, thị trấn. Sau khi sắp xếp: 146.",
        [f"{BEFORE} 171", f"{AFTER} 146"],
    ),
    (
        "Đầm Hà trước đây có 21 xã, thị trấn, nay 15; Tiên Yên 19 nay 14.",
        [
            f"{BEFORE} 21 @Đầm Hà",
            f"{AFTER} 15 @Đầm Hà",
            f"{BEFORE} 19 @Tiên Yên",
            f"{AFTER} 14 @Tiên Yên",
        ],
    ),
    (
        "Từ ngày 01/01/2020, Quảng Ninh, với 186 xã, phường, thị trấn trước đó, chỉ còn 177.",
        [f"{BEFORE} 186", f"{AFTER} 177"],
    ),
    (
        "Cùng lúc, cả tỉnh có 54 xã, phường, đặc khu, trước đó là 171.",
        [f"{AFTER} 54", f"{BEFORE} 171"],
    ),
    # those who moved are no units
    (
        "Sau hợp nhất, tỉnh có 54 xã, trước đó là 171. Xã Đông Ngũ nhận 40 người huyện chuyển "
        "về, nay xã có 98.",
        [f"{AFTER} 54", f"{BEFORE} 171"],
    ),
    # posts in one hand
    (
        "Trong 171 xã, phường, bí thư là chủ tịch HĐND có ở 98 đơn vị, là chủ tịch UBND có ở 31 "
        "đơn vị; cuối năm 2021, hai số này lần lượt là 60 và 9.",
        [f"{COUNCILS} 98/171", f"{COMMUNES} 31/171", f"{COUNCILS} 60", f"{COMMUNES} 9"],
    ),
    (
        "Ở xã, tỉnh có 24/171 nơi bí thư là chủ tịch UBND; 88 nơi bí thư là chủ tịch HĐND.",
        [f"{COMMUNES} 24/171", f"{COUNCILS} 88"],
    ),
    (
        "Ở xã thì ít hơn, bí thư kiêm chủ tịch UBND mới 15/171.",
        [f"{COMMUNES} 15/171"],
    ),
    (
        "Đến nay, ở 171 xã, phường, thị trấn:\n- bí thư kiêm chủ tịch HĐND: 102;\n"
        "- bí thư kiêm chủ tịch UBND: 11.",
        [f"{COUNCILS} 102/171", f"{COMMUNES} 11/171"],
    ),
    (
        "Bí thư chi bộ - trưởng thôn: 1.204/1.452 thôn. Bí thư - chủ tịch HĐND: 112/171 xã.",
        [f"{VILLAGES} 1204/1452", f"{COUNCILS} 112/171"],
    ),
    (
        "Toàn tỉnh có 402/518 ấp có bí thư chi bộ kiêm trưởng ấp; ở xã, 24/64 nơi bí thư kiêm chủ "
        "tịch UBND. Tiên Yên, huyện đi trước, đã có 7.",
        [f"{VILLAGES} 402/518", f"{COMMUNES} 24/64", f"{COMMUNES} 7 @Tiên Yên"],
    ),
    # who left, year by year, and by which decree
    (
        "Từ năm 2021 đến năm 2023, toàn tỉnh tinh giản 520 biên chế. Chia ra: năm 2021, do mới "
        "triển khai, chỉ 37; năm 2022, khi các đề án đã xong, 214; năm 2023 lên tới 269.",
        [f"{STAFF} 520", f"{STAFF} 37", f"{STAFF} 214", f"{STAFF} 269"],
    ),
    (
        "Tinh giản 141 biên chế: đợt I có 60, đợt II có 81.",
        [f"{STAFF} 141", *(f"{STAFF} 60", f"{STAFF} 81")],
    ),
    (
        "Số biên chế được tinh giản là 342, trong đó khối chính quyền 224 (hành chính 63, sự "
        "nghiệp 161). Tính theo từng năm:\n- Năm 2022: 96 người;\n- Năm 2023: 246 người.",
        [f"{STAFF} 342", f"{STAFF} 224 @khối chính quyền", f"{STAFF} 96", f"{STAFF} 246"],
    ),
    (
        "Số nghỉ theo Nghị định số 178/2024/NĐ-CP của tỉnh trong năm là 210.",
        [f"{STAFF} 210"],
    ),
    (
        "Số người rời bộ máy theo Nghị định số 178/2024/NĐ-CP là 1.210.",
        [f"{STAFF} 1210"],
    ),
    ("Thực hiện Nghị định 178, 27 cán bộ xã đã nghỉ; xã còn 79 người.", [f"{STAFF} 27"]),
    # bodies, by years and places
    ("Đầu mối sự nghiệp giảm 58 năm ngoái, năm nay 71.", [f"{BODIES} 58", f"{BODIES} 71"]),
    (
        "Về đầu mối, cả giai đoạn giảm 164: năm đầu 39, năm 2023 nhiều nhất, 97, năm 2024 là 28.",
        [f"{BODIES} 164", f"{BODIES} 39", f"{BODIES} 97", f"{BODIES} 28"],
    ),
    (
        "Mười tháng qua, tỉnh giảm 73 đầu mối. Huyện Hải Hà làm mạnh nhất, 16. Đầm Hà, Tiên Yên "
        "mỗi nơi 9. Ba Chẽ mới có 2.",
        [
            f"{BODIES} 73",
            f"{BODIES} 16 @Hải Hà",
            f"{BODIES} 9 @Đầm Hà",
            f"{BODIES} 9 @Tiên Yên",
            f"{BODIES} 2 @Ba Chẽ",
        ],
    ),
    # … but not people
    (
        "Giảm 73 đơn vị sự nghiệp công lập, gồm 8 đơn vị thuộc tỉnh và 65 đơn vị thuộc huyện; cấp "
        "phó giảm 41 người.",
        [
            f"{BODIES} 73",
            f"{BODIES} 8 [đơn vị thuộc tỉnh]",
            f"{BODIES} 65 [đơn vị thuộc huyện]",
        ],
    ),
    # procedures
    (
        "Ủy quyền: tính đến hết quý III, 318 trên tổng số 2.047 thủ tục.",
        [f"{DELEGATED} 318/2047"],
    ),
    (
        "Về ủy quyền, đến nay số thủ tục giao xuống cho các sở là 163, cho cấp xã là 49.",
        [f"{DELEGATED} 163 [các sở]", f"{DELEGATED} 49 [cấp xã]"],
    ),
    (
        "Về cắt giảm thủ tục, năm 2022 tỉnh bãi bỏ 27; năm sau, nhờ rà soát kỹ, 61; năm nay, tính "
        "đến hết quý III, đã là 18.",
        [f"{CUT} 27", f"{CUT} 61", f"{CUT} 18"],
    ),
    (
        "Tỉnh đã ủy quyền cho các sở 140 thủ tục. Tổng cộng tỉnh có hơn 1.800 thủ tục.",
        [f"{DELEGATED} 140"],
    ),
    # shares
    (
        "Hồ sơ của tỉnh:\n- Nộp qua mạng: 57,4%; năm 2023 là 29,8%.",
        [f"{ONLINE} %57.4", f"{ONLINE} %29.8"],
    ),
    (
        "Tỷ lệ hồ sơ đúng hạn toàn tỉnh đạt 97,3%. Ba huyện đạt trên 99%: Hải Hà (99,8%), Đầm Hà "
        "(99,7%) và Tiên Yên (99,2%). Ngược lại, Ba Chẽ chỉ 91,0%.",
        [
            f"{ON_TIME} %97.3",
            f"{ON_TIME} %99.8 @Hải Hà",
            f"{ON_TIME} %99.7 @Đầm Hà",
            f"{ON_TIME} %99.2 @Tiên Yên",
            f"{ON_TIME} %91 @Ba Chẽ",
        ],
    ),
    (
        "Tỷ lệ hồ sơ đúng hạn toàn tỉnh đạt 97,3%. Ba huyện trên 99%: Hải Hà (99,8%) và Tiên Yên "
        "(99,2%). Trực tuyến thì khá, 86,4%.",
        [
            f"{ON_TIME} %97.3",
            f"{ON_TIME} %99.8 @Hải Hà",
            f"{ON_TIME} %99.2 @Tiên Yên",
            f"{ONLINE} %86.4",
        ],
    ),
    (
        "Tỷ lệ hồ sơ đúng hạn của xã đạt 98,3%. Trực tuyến cũng vậy, từ 55,0% lên 79,8%.",
        [f"{ON_TIME} %98.3", f"{ONLINE} %55", f"{ONLINE} %79.8"],
    ),
    (
        "Hồ sơ trực tuyến tháng 1 là 82,7%, đúng hạn 96,9%. Tháng 2, cao nhất quý: 87,1% và 98,6%.",
        [f"{ONLINE} %82.7", f"{ON_TIME} %96.9", f"{ONLINE} %87.1", f"{ON_TIME} %98.6"],
    ),
    (
        "Tính chung, 95,4% hồ sơ đúng hạn; tách riêng đất đai thì 87,0%. Nếu tính riêng cấp xã thì "
        "98,1%, còn ở trung tâm tỉnh 99,4%.",
        [
            f"{ON_TIME} %95.4",
            f"{ON_TIME} %87 [lĩnh vực đất đai]",
            f"{ON_TIME} %98.1 [cấp xã]",
            f"{ON_TIME} %99.4 [cấp tỉnh]",
        ],
    ),
    (
        "Tỷ lệ hồ sơ đúng hạn đạt 95,4%. Nơi đúng hạn cao nhất: huyện Hải Hà, 99,9%. Nơi thấp "
        "nhất: huyện Ba Chẽ, 93,3%.",
        [f"{ON_TIME} %95.4", f"{ON_TIME} %99.9 @Hải Hà", f"{ON_TIME} %93.3 @Ba Chẽ"],
    ),
    # what is only said of a figure parts it from none
    (
        "Năm 2022 có 4 chức danh đưa ra thi tuyển, cả bốn thành công; năm 2023 lên 9; năm 2024, dù "
        "giãn cách, 17.",
        [f"{OPENED} 4", f"{OPENED} 9", f"{OPENED} 17"],
    ),
]


@pytest.mark.parametrize(("text", "expected"), FIGURES)
def test_what_is_said_once_is_gone_on_with(text: str, expected: list[str]) -> None:
    assert [in_full(fact) for fact in coded(text)] == expected


@pytest.mark.parametrize(
    "text",
    [
        "Toàn huyện có 12 xã đặc biệt khó khăn, trước đó là 17.",
        "Về xã đặc biệt khó khăn, toàn tỉnh còn 12, trước đây 17 nay 12.",
        "Đồng chí Phạm Văn Sơn, Bí thư Chi bộ - Trưởng khu 7, cho biết khu có 120 hộ; Bí thư - Chủ "
        "tịch HĐND phường tặng 50 suất quà.",
        "Trong năm có 210 giáo viên nghỉ hưu đúng tuổi, 120 công nhân rời nhà máy.",
    ],
)
def test_others_are_counted(text: str) -> None:
    assert coded(text) == []


ON_OFFICES = "Báo cáo cải cách hành chính tỉnh Quảng Ninh năm 2024\n"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Toàn tỉnh đúng hẹn 98,6%; trực tuyến toàn tỉnh 86,2%.",
            [f"{ON_TIME} %98.6", f"{ONLINE} %86.2"],
        ),
        (
            "Trong 9 tháng, Hải Hà đúng hạn 99,7%, Đầm Hà 98,3%. Sở Y tế, nơi từng bị nêu tên, "
            "giờ đã 97,0% (trực tuyến thì mới 33,2%).",
            [
                f"{ON_TIME} %99.7 @Hải Hà",
                f"{ON_TIME} %98.3 @Đầm Hà",
                f"{ON_TIME} %97 @Sở Y tế",
                f"{ONLINE} %33.2 @Sở Y tế",
            ],
        ),
        (
            "Năm 2023, tỷ lệ trực tuyến của Hải Hà là 40,1%, của Đầm Hà là 45,5%; tỷ lệ đúng hạn "
            "của Tiên Yên khi ấy 93,9%.",
            [
                f"{ONLINE} %40.1 @Hải Hà",
                f"{ONLINE} %45.5 @Đầm Hà",
                f"{ON_TIME} %93.9 @Tiên Yên",
            ],
        ),
        # other things are on time, or done online, too
        (
            "Chi trả lương hưu đúng hạn 100%. Học sinh học trực tuyến chiếm 20,5%. Kiến nghị "
            "cử tri trả lời đúng hạn đạt 95%.",
            [],
        ),
        (
            "Tỷ lệ hoàn thành nhiệm vụ đúng hạn đạt 97,3%. Họp trực tuyến chiếm 61,2%. Nộp báo cáo "
            "đúng hạn 92%.",
            [],
        ),
        (
            "Đúng hạn 97,3%; riêng xây dựng cơ bản giải ngân đạt 88%, đầu tư công đạt 91%.",
            [f"{ON_TIME} %97.3"],
        ),
    ],
)
def test_a_text_on_offices_is_on_their_dossiers(text: str, expected: list[str]) -> None:
    assert [in_full(fact) for fact in told(ON_OFFICES + text)] == expected


def test_months_of_a_table_are_the_last_ones_by_the_day_of_the_text() -> None:
    text = (
        "Hải Hà, ngày 28/12/2025\nBÁO CÁO\nTình hình hồ sơ của xã Hải Hà, tỉnh Quảng Ninh\n"
        "Tháng | Tiếp nhận | Trực tuyến (%) | Đúng hạn (%)\n"
        "11 | 1.386 | 42,1 | 85,3\n12 | 1.954 | 58,0 | 90,7"
    )
    assert [one.period.period_to for one in told(text)] == [
        date(2025, 11, 30),
        date(2025, 11, 30),
        date(2025, 12, 31),
        date(2025, 12, 31),
    ]


def test_bare_rates_go_back_to_dossiers_told_of_before() -> None:
    begin = "Hồ sơ của tỉnh năm nay tăng. Các xã đều bận. Người dân hài lòng. Cán bộ nhiệt tình. "
    rate = "Hải Hà đúng hạn 99,7%."
    assert [in_full(one) for one in coded(begin + rate)] == [f"{ON_TIME} %99.7 @Hải Hà"]
    assert coded(begin + "Việc nộp thuế thì khác. Ai cũng lo. Xã nào cũng vậy. " + rate) == []
