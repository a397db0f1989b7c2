"""Local papers on provincial government: units and bodies level by level, plans, who leaves.

Each text is our own; the figures are read off it by hand, in the order of the text, each with its
province.
"""

from datetime import date

import pytest

from tests.golden.figures import placed, told

HAM = "Tỉnh Hà Nam năm 2024\n"

TEXTS: list[tuple[str, list[str]]] = [
    # whose the counted are is no second object of the deed
    (HAM + "Tỉnh giảm 58 phòng của 12 sở.", ["35 bodies_cut 58"]),
    (HAM + "Tinh giản 31 viên chức thuộc 9 trường.", ["35 staff_positions_cut 31"]),
    (HAM + "Cấp ủy kỷ luật 45 đảng viên thuộc 12 tổ chức đảng.", [
        "35 party_members_disciplined 45",
    ]),
    (HAM + "Tỉnh bãi bỏ 45 thủ tục hành chính và giải thể 6 chi cục.", [
        "35 administrative_procedures_cut 45",
        "35 bodies_cut 6",
    ]),
    (HAM + "Tỉnh sắp xếp 84 phường của 7 quận, còn 29 phường.", [
        "35 administrative_units_before 84",
        "35 administrative_units_after 29",
    ]),
    # "đơn vị" are administrative ones where their kinds or their level stand beside
    (
        HAM + "Bộ máy hành chính cấp xã được tinh gọn từ 109 đơn vị (xã, phường, thị trấn) xuống "
        "còn 98 đơn vị, giảm 11 đơn vị.",
        ["35 administrative_units_before 109", "35 administrative_units_after 98"],
    ),
    (
        HAM + "Thực hiện sắp xếp, cấp xã từ 109 đơn vị còn 98 đơn vị (80 xã, 18 phường).",
        [
            "35 administrative_units_before 109",
            "35 administrative_units_after 98",
            "35 administrative_units_after 80 [xã]",
            "35 administrative_units_after 18 [phường]",
        ],
    ),
    (
        HAM + "Ở cấp huyện, trước khi sáp nhập có 12 đơn vị; sau sáp nhập còn 11 đơn vị.",
        [
            "35 administrative_units_before 12 [cấp huyện]",
            "35 administrative_units_after 11 [cấp huyện]",
        ],
    ),
    (
        HAM + "- Cấp huyện: trước sắp xếp có 10 đơn vị, sau sắp xếp còn 09 đơn vị, giảm 01.",
        [
            "35 administrative_units_before 10 [cấp huyện]",
            "35 administrative_units_after 9 [cấp huyện]",
        ],
    ),
    (HAM + "Sau sắp xếp đơn vị hành chính, cấp xã giảm 26 đơn vị.", []),
    (HAM + "Số đơn vị sự nghiệp cấp huyện giảm từ 45 đơn vị xuống còn 32 đơn vị.", []),
    (HAM + "Số trường cấp xã giảm từ 45 đơn vị xuống còn 32 đơn vị.", []),
    (
        HAM + "Tỉnh giảm 120 đầu mối. Cấp huyện giảm 80 đơn vị, cấp tỉnh giảm 40 đơn vị.",
        [
            "35 bodies_cut 120",
            "35 bodies_cut 80 [cấp huyện]",
            "35 bodies_cut 40 [cấp tỉnh]",
        ],
    ),
    # provinces that merge have no communes' key
    (HAM + "Tỉnh có 6 đơn vị hành chính cấp huyện. Việc hợp nhất 3 địa phương là cần thiết.", []),
    # bodies told apart by their level or kind where they became fewer
    (
        HAM + "Toàn tỉnh giảm 31 phòng chuyên môn thuộc sở; cấp huyện giảm 9 phòng.",
        ["35 bodies_cut 31", "35 bodies_cut 9 [cấp huyện]"],
    ),
    (
        HAM + "Cấp tỉnh giảm 12 phòng, cấp huyện giảm 45 phòng.",
        ["35 bodies_cut 12 [cấp tỉnh]", "35 bodies_cut 45 [cấp huyện]"],
    ),
    (
        HAM + "Số lượng trường THCS giảm 7/83 trường, trường mầm non, mẫu giáo giảm 15/104 trường.",
        ["35 bodies_cut 7/83 [trường THCS]", "35 bodies_cut 15/104 [trường mầm non, mẫu giáo]"],
    ),
    (HAM + "Có 9 sở giảm từ 1 đến 4 phòng.", []),
    (HAM + "Tỉnh giảm từ 10 đến 15 phòng.", ["35 bodies_cut 10"]),
    # who leaves how; who retires in due time, or is moved, is no position cut
    (
        HAM + "Tỉnh dự kiến tinh giản 410 cán bộ, công chức. Trong đó, 290 người hưởng chế độ "
        "nghỉ hưu trước tuổi, 120 người hưởng chế độ thôi việc ngay.",
        [
            "35 staff_positions_cut 410 planned",
            "35 staff_positions_cut 290 planned [nghỉ hưu trước tuổi]",
            "35 staff_positions_cut 120 planned [thôi việc]",
        ],
    ),
    (
        HAM + "Sẽ có 512 người thuộc diện tinh giản biên chế, ngoài ra 124 người sẽ nghỉ hưu theo "
        "chế độ và khoảng 6.680 người sẽ được điều động.",
        ["35 staff_positions_cut 512 planned"],
    ),
    (HAM + "Tỉnh tinh giản 80 người, 14 người nghỉ hưu đúng tuổi.", ["35 staff_positions_cut 80"]),
    (
        HAM + "Với số cán bộ dôi dư, theo lộ trình, năm 2025 giảm 120 người, năm 2026 giảm 140 "
        "người. Toàn tỉnh còn 9 trụ sở dôi dư.",
        ["35 staff_positions_cut 120 planned", "35 staff_positions_cut 140 planned"],
    ),
    # what is drawn up as a way to do it is planned
    (
        HAM + "Tỉnh đề ra phương án thu gọn từ 88 đơn vị hành chính xuống 31.",
        ["35 administrative_units_before 88 planned", "35 administrative_units_after 31 planned"],
    ),
    (
        HAM + "Tỉnh ủy trình Trung ương phương án giảm từ 109 xuống còn 43 xã, phường.",
        ["35 administrative_units_before 109 planned", "35 administrative_units_after 43 planned"],
    ),
    (HAM + "Thực hiện phương án đã duyệt, tỉnh giảm 12 phòng.", ["35 bodies_cut 12"]),
    # who gives posts, is joined to other units or only measures a place has no figure
    (
        HAM + "Năm 2023, tỉnh được Bộ Nội vụ giao 1.900 biên chế, giảm 45 biên chế.",
        ["35 staff_positions_cut 45"],
    ),
    (
        HAM + "Bí thư đồng thời là Chủ tịch UBND tại huyện Lý Nhân và 12 xã, thị trấn.",
        ["35 secretary_is_committee_chair_communes 12"],
    ),
    (
        HAM + "Văn phòng HĐND tỉnh giảm 1 phòng.",
        ["35 bodies_cut 1 @Văn phòng HĐND tỉnh"],
    ),
    (
        HAM + "Về chỉ số hài lòng, tỉnh đứng thứ 21/63 tỉnh, thành phố; tỷ lệ hồ sơ đúng hạn đạt "
        "98,3%.",
        ["35 dossiers_on_time_share %98.3"],
    ),
    # each percent has its own number, and each cut its own year
    (
        HAM + "Đề án giúp tỉnh giảm 18% số đầu mối, cùng với đó là giảm 9% số công chức.",
        ["35 bodies_cut %18", "35 staff_positions_cut %9"],
    ),
    (
        HAM + "Số người làm việc là 25.872 người, giảm 1.208 người so với năm 2019, giảm 122 người "
        "so với năm 2023.",
        ["35 staff_positions_cut 1208", "35 staff_positions_cut 122"],
    ),
    (HAM + "Tỉnh tinh giản 120 người, giảm 14 người so với năm 2023.", [
        "35 staff_positions_cut 120 Δ-14",
    ]),
    # a list of parts goes on behind its semicolon
    (
        HAM + "Tinh giản được 230 biên chế. Trong đó, có 215 biên chế thuộc khối chính quyền; 15 "
        "biên chế thuộc khối Đảng.",
        [
            "35 staff_positions_cut 230",
            "35 staff_positions_cut 215 @khối chính quyền",
            "35 staff_positions_cut 15 @khối Đảng",
        ],
    ),
    (
        HAM + "Tỉnh giảm 45 đơn vị sự nghiệp. Trong đó, có 30 trường học; 15 trạm y tế.",
        ["35 bodies_cut 45", "35 bodies_cut 30 [trường học]", "35 bodies_cut 15 [trạm y tế]"],
    ),
    (HAM + "Sáp nhập các trung tâm, tỉnh giảm 12 đơn vị.", ["35 bodies_cut 12"]),
    # who loses a headship keeps his post; who proposes has no figure
    (HAM + "Tiếp tục tinh giản bộ máy y tế, theo đó 160 người sẽ mất vị trí lãnh đạo.", []),
    (
        HAM + "Sở Nội vụ đề xuất phương án sắp xếp 19 đơn vị hành chính cấp xã.",
        ["35 administrative_units_before 19 planned"],
    ),
    # a list of parts keeps the office of the sentence before
    (
        HAM + "Năm 2024, Sở Tư pháp đã giải quyết 4.120 hồ sơ. Trong đó, hồ sơ tiếp nhận trực "
        "tuyến đạt 94%.",
        ["35 online_dossiers_share %94 @Sở Tư pháp"],
    ),
    (
        HAM + "Tỉnh có 6 huyện với 109 phường, xã, thị trấn. Theo đề án sắp xếp còn lấy ý kiến, "
        "tỉnh dự kiến còn 38 xã, phường.",
        ["35 administrative_units_before 109", "35 administrative_units_after 38 planned"],
    ),
    (
        HAM + "Thời gian tới, 4 huyện và 27 xã thuộc diện phải sắp xếp.",
        [
            "35 administrative_units_before 4 planned [huyện]",
            "35 administrative_units_before 27 planned [xã]",
        ],
    ),
    (
        HAM + "Tỉnh giảm 86 chỉ tiêu biên chế hành chính và 1.120 chỉ tiêu biên chế sự nghiệp.",
        ["35 staff_positions_cut 86 [hành chính]", "35 staff_positions_cut 1120 [sự nghiệp]"],
    ),
    # how many units received the dossiers says of which tier they are
    (
        HAM + "98 xã, phường, thị trấn đã tiếp nhận 87.640 hồ sơ; đã giải quyết 86.900 hồ sơ, "
        "trong đó đúng hạn và trước hạn 86.031 hồ sơ, đạt tỷ lệ 99%.",
        ["35 dossiers_on_time_share 86031/86900%99 [cấp xã]"],
    ),
    (
        HAM + "Các sở tiếp nhận 4.497 hồ sơ, tỷ lệ đúng hạn đạt 98,2%; các huyện, thị xã tiếp nhận "
        "9.000 hồ sơ, đúng hạn 97,1%.",
        [
            "35 dossiers_on_time_share %98.2 [cấp tỉnh]",
            "35 dossiers_on_time_share %97.1 [cấp huyện]",
        ],
    ),
    (HAM + "Tỉnh có 98 xã, phường; tỷ lệ hồ sơ đúng hạn đạt 99,9%.", [
        "35 dossiers_on_time_share %99.9",
    ]),
    # each part with its share in parentheses
    (
        HAM + "Thực hiện Nghị định số 178, tỉnh có 1.847 người nghỉ việc; trong đó, cấp huyện có "
        "147 người (chiếm 8%), cấp xã 1.700 người (chiếm 92%).",
        [
            "35 staff_positions_cut 1847",
            "35 staff_positions_cut 147%8 [cấp huyện]",
            "35 staff_positions_cut 1700%92 [cấp xã]",
        ],
    ),
    # a share of all who left, to whom something else was done
    (HAM + "Đến tháng 9, 96,4% số người nghỉ việc theo Nghị định 178 đã lĩnh trợ cấp.", []),
    (
        HAM + "Tỉnh đã chi trả trợ cấp cho 98,5% số người nghỉ hưu trước tuổi theo Nghị định 178.",
        [],
    ),
    (HAM + "Tỉnh đã giải quyết chế độ cho 98% số người nghỉ việc theo Nghị định 178.", []),
    # whom a province was merged with has nothing of what it has; two tiers of 2025 are all
    (
        "Đắk Lắk sau sắp xếp\n\nNgày 10/10/2025, UBND tỉnh Đắk Lắk họp. Sau hợp nhất với Phú Yên, "
        "tỉnh có 102 đơn vị hành chính cấp xã. Trung tâm Phục vụ hành chính công tỉnh và 102 trung "
        "tâm cấp xã tiếp nhận 312.456 hồ sơ; đúng hạn đạt 97,6%.",
        [
            "66 administrative_units_after 102",
            "66 public_service_centres 102 [cấp xã]",
            "66 dossiers_on_time_share %97.6",
        ],
    ),
    (
        "Năm 2024, tỉnh Hà Nam tiếp nhận 312.456 hồ sơ ở cấp tỉnh, cấp xã, đúng hạn đạt 97,6%.",
        ["35 dossiers_on_time_share %97.6 [cấp tỉnh, cấp xã]"],
    ),
    # a scheme to merge units has merged none; to carry it out does
    (
        "Đề án sáp nhập 37 xã, 2 huyện\n\nTỉnh Hà Nam công bố đề án sáp nhập 37 xã, 2 huyện.",
        [
            "35 administrative_units_before 37 planned [xã]",
            "35 administrative_units_before 2 planned [huyện]",
        ]
        * 2,
    ),
    (HAM + "Năm 2024, tỉnh triển khai đề án sáp nhập 37 xã.", [
        "35 administrative_units_before 37",
    ]),
    (
        "Sắp xếp xã phường\n\nTỉnh Hà Nam hiện có 98 phường, xã, thị trấn; theo phương án, tỉnh sẽ "
        "còn 33 xã, phường.",
        ["35 administrative_units_before 98", "35 administrative_units_after 33 planned"],
    ),
    # how many each has at least are no more of them
    (
        HAM + "Tỉnh kết nạp 120 đảng viên; 5 chi bộ có từ 3 đảng viên mới.",
        ["35 party_members_admitted 120"],
    ),
    (
        HAM + "Đến nay, 30% cán bộ, công chức của tỉnh đã nghỉ việc theo Nghị định 178.",
        ["35 staff_positions_cut %30"],
    ),
    (
        HAM + "Thực hiện Nghị định 178, tỉnh có 847 người nghỉ việc. Trong tổng số trên, số người "
        "nghỉ hưu trước tuổi là 610 người.",
        ["35 staff_positions_cut 847", "35 staff_positions_cut 610 [nghỉ hưu]"],
    ),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), TEXTS)
def test_figures_of_local_papers(text: str, expected: list[str]) -> None:
    assert placed(text) == expected


def test_what_is_told_up_to_a_day_long_after_the_text_is_planned() -> None:
    written = date(2024, 7, 11)
    (ahead,) = told("Đến cuối năm, tỉnh Hà Nam giảm 9 phòng.", written)
    (done,) = told("Đến cuối năm, tỉnh Hà Nam đã giảm 9 phòng.", written)
    (soon,) = told("Đến hết tháng 8, tỉnh Hà Nam giảm 9 phòng.", written)
    assert [one.role for one in (ahead, done, soon)] == ["planned", "achieved", "achieved"]


def test_what_will_be_dates_nothing_that_was_done() -> None:
    (figure,) = told(
        "Tỉnh Hà Nam giảm 47 đơn vị sự nghiệp. Trường mới sẽ hoạt động trong quý I năm 2026.",
        date(2025, 11, 17),
    )
    assert (figure.role, figure.period.period_from) == ("achieved", None)


def test_until_before_a_day_is_until_the_day_before() -> None:
    (figure,) = told("Đến trước ngày 30/6/2025, tỉnh Hà Nam đã giảm 47 đơn vị sự nghiệp.")
    assert str(figure.period.period_to) == "2025-06-29"
