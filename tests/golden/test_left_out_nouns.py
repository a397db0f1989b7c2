"""Figures that leave out what they count, in sentences written for this project."""

import pytest

from tests.golden.figures import coded, in_short

SENTENCES: list[tuple[str, list[str]]] = [
    # the figure before, at another time or place
    (
        "Năm 2020 kết nạp 1.015 đảng viên, năm 2021 kết nạp 987, năm 2022 là 1.104.",
        [
            "party_members_admitted 1015",
            "party_members_admitted 987",
            "party_members_admitted 1104",
        ],
    ),
    (
        "Thi hành kỷ luật 88 đảng viên. Con số này của năm trước là 102.",
        ["party_members_disciplined 88", "party_members_disciplined 102"],
    ),
    (
        "Có 46 đảng viên bị thi hành kỷ luật, trong khi cùng kỳ năm 2022 là 51.",
        ["party_members_disciplined 46", "party_members_disciplined 51"],
    ),
    (
        "Thi hành kỷ luật 88 đảng viên, tổ chức 12 hội nghị; năm 2022 là 15.",
        [
            "party_members_disciplined 88",
        ],
    ),
    # an action of its own, with the noun of the count before
    (
        "Có 9 tổ chức đảng phải thi hành kỷ luật; đã xử lý 7.",
        ["party_orgs_disciplined 9", "party_orgs_disciplined 7"],
    ),
    ("Số đầu mối bên trong giảm 123 so với trước.", ["bodies_cut 123"]),
    # the label is the noun, or names action and noun of a row
    (
        "- Tổ chức cơ sở đảng: 498; chi bộ trực thuộc đảng ủy cơ sở: 2.604; đảng bộ cấp trên trực "
        "tiếp cơ sở: 11.",
        ["grassroots_party_orgs 498", "party_cells 2604", "upper_party_committees 11"],
    ),
    ("- Chi bộ có dưới 5 đảng viên: 24.", []),
    ("- Tổ chức cơ sở đảng trong doanh nghiệp tư nhân: 31.", []),
    (
        "Thủ tục hành chính: loại bỏ 61 và ủy quyền 188.",
        ["administrative_procedures_cut 61", "administrative_procedures_delegated 188"],
    ),
    (
        "Tố cáo đã giải quyết: Nam Định 23/25, Hà Nam 7.",
        ["denunciations_resolved 23/25", "denunciations_resolved 7"],
    ),
    (
        "Số đảng viên được kết nạp qua từng năm: năm 2021: 412; năm 2022: 455.",
        ["party_members_admitted 412", "party_members_admitted 455"],
    ),
    (
        "Kết nạp đảng viên mới: năm 2021 là 812, năm 2022 là 845, cộng hai năm là 1.657.",
        [
            "party_members_admitted 812",
            "party_members_admitted 845",
            "party_members_admitted 1657",
        ],
    ),
    ("Công tác kết nạp đảng viên: năm 2022 có 12 lớp bồi dưỡng.", []),
    # a row that goes back to the counts before it
    (
        "Kiểm tra 12 tổ chức đảng và 30 đảng viên khi có dấu hiệu vi phạm; kết luận có vi phạm "
        "lần lượt 9 và 27.",
        [
            "party_orgs_inspected_for_violations 12",
            "party_members_inspected_for_violations 30",
            "party_orgs_found_in_violation 9/12",
            "party_members_found_in_violation 27/30",
        ],
    ),
    # what was done at two times, and what is compared with
    (
        "Số tổ chức đảng bị kỷ luật giảm từ 6 xuống còn 2.",
        ["party_orgs_disciplined 6", "party_orgs_disciplined 2"],
    ),
    (
        "Số đảng viên kết nạp mới tăng từ 745 năm 2022 lên 812 năm 2023.",
        ["party_members_admitted 745", "party_members_admitted 812"],
    ),
    ("Số hồ sơ trễ hạn giảm từ 120 xuống còn 12.", []),
    (
        "Kết nạp: 1.012 đồng chí, tăng 88 đồng chí so với 6 tháng đầu năm 2023 (924).",
        ["party_members_admitted 1012", "party_members_admitted 924"],
    ),
    (
        "Kết nạp: 1.012 đồng chí, bằng 54,7% kế hoạch năm (1.850), tăng 88 đồng chí so với 6 tháng "
        "đầu năm 2023 (924).",
        ["party_members_admitted 1012/1850%54.7", "party_members_admitted 924"],
    ),
    (
        "Các cấp ủy kết nạp 1.587 quần chúng vào Đảng, nhiều hơn 44 người so với năm liền kề.",
        ["party_members_admitted 1587"],
    ),
    (
        "Số tổ chức cơ sở đảng của hai tỉnh lần lượt là 822 và 486.",
        ["grassroots_party_orgs 822", "grassroots_party_orgs 486"],
    ),
    # the same of others
    (
        "Bị kỷ luật trong quý có 34 đảng viên; với tổ chức đảng, con số là 2.",
        ["party_members_disciplined 34", "party_orgs_disciplined 2"],
    ),
    (
        "Kết nạp 2.814 đảng viên. Riêng khối doanh nghiệp, con số là 392.",
        ["party_members_admitted 2814", "party_members_admitted 392"],
    ),
    # a row of nouns and a row of numbers
    (
        "Số tổ chức đảng và đảng viên được kiểm tra lần lượt là 311 và 640.",
        ["party_orgs_inspected 311", "party_members_inspected 640"],
    ),
    (
        "Số đảng viên được kết nạp trong ba năm lần lượt là 410, 437 và 455.",
        [
            "party_members_admitted 410",
            "party_members_admitted 437",
            "party_members_admitted 455",
        ],
    ),
    (
        "Tỉnh Lào Cai ủy quyền 95 thủ tục hành chính và bãi bỏ 31 thủ tục; ở Yên Bái hai con số "
        "này là 88 và 12.",
        [
            "administrative_procedures_delegated 95",
            "administrative_procedures_cut 31",
            "administrative_procedures_delegated 88",
            "administrative_procedures_cut 12",
        ],
    ),
    # a topic or a heading names the action
    (
        "Về giám sát chuyên đề, toàn huyện có 17 tổ chức đảng và 23 đảng viên.",
        ["party_orgs_supervised 17", "party_members_supervised 23"],
    ),
    ("Về kết nạp đảng viên, toàn tỉnh được 1.203 đồng chí.", ["party_members_admitted 1203"]),
    ("Chuyện kết nạp.\nNăm 2021 được 118 đồng chí.", ["party_members_admitted 118"]),
    # the target that a figure is measured by
    (
        "Kết nạp 1.876 đảng viên, bằng 104,2% kế hoạch (1.800 đồng chí).",
        ["party_members_admitted 1876/1800%104.2"],
    ),
    (
        "Kết nạp 310 đảng viên (chỉ tiêu Tỉnh ủy giao 300).",
        ["party_members_admitted 310/300"],
    ),
    (
        "Trong 20 đề án của chương trình toàn khóa, đã có 15 đề án hoàn thành.",
        ["schemes_completed 15/20"],
    ),
    # the number stands alone in parentheses behind its form, or before it
    (
        "Thi hành kỷ luật 40 đảng viên: khiển trách 25, còn lại là cách chức (4), khai trừ (11).",
        [
            "party_members_disciplined 40",
            "party_members_disciplined 25",
            "party_members_disciplined 4",
            "party_members_disciplined 11",
        ],
    ),
    (
        "Kỷ luật 9 tổ chức đảng, gồm 6 khiển trách và 3 cảnh cáo.",
        ["party_orgs_disciplined 9", "party_orgs_disciplined 6", "party_orgs_disciplined 3"],
    ),
    # what is named after an action is not what happened to it
    ("Đến nay, 15/18 hạn chế sau kiểm điểm đã được khắc phục.", ["shortcomings_remedied 15/18"]),
    # a share goes on too, and may come as a pair
    (
        "Tỷ lệ giải quyết hồ sơ đúng hạn của cấp tỉnh là 99,2%, cấp huyện 98,5%.",
        ["dossiers_on_time_share %99.2", "dossiers_on_time_share %98.5"],
    ),
    # stated as none, however the denial is built
    ("Chưa có đảng viên nào bị kỷ luật.", ["party_members_disciplined 0"]),
    ("Năm qua không phải thi hành kỷ luật tổ chức đảng nào.", ["party_orgs_disciplined 0"]),
    # what a committee has, and no more said of it
    (
        "Đảng bộ xã có 39 chi bộ với 1.012 đảng viên.",
        ["party_cells 39", "party_members_total 1012"],
    ),
    # forms of discipline in a row are those of members
    (
        "Mức khiển trách có 201 người, cảnh cáo 78 người.",
        ["party_members_disciplined 201", "party_members_disciplined 78"],
    ),
    # what is more or less than before is a change, not a figure
    (
        "Kết nạp 157 đảng viên, nhiều hơn 14 người so với năm trước.",
        ["party_members_admitted 157"],
    ),
    # a percent between a count and its verb only repeats it
    (
        "Có 26 chi bộ, tức 12,5%, được xếp loại hoàn thành xuất sắc nhiệm vụ.",
        ["party_orgs_rated_excellent 26%12.5"],
    ),
    ("Trong 13 hạn chế nêu ra, đã khắc phục 10.", ["shortcomings_remedied 10/13"]),
    # of two cues that exclude one another the nearer holds
    (
        "Trước khi sáp nhập, huyện có 31 xã; sau khi sáp nhập, huyện có 19 xã.",
        ["administrative_units_before 31", "administrative_units_after 19"],
    ),
]


@pytest.mark.parametrize(("text", "expected"), SENTENCES, ids=[text[:40] for text, _ in SENTENCES])
def test_a_figure_goes_on_with_what_was_counted_before(text: str, expected: list[str]) -> None:
    assert [in_short(fact) for fact in coded(text)] == expected


@pytest.mark.parametrize(
    "text",
    [
        "Hội Nông dân kết nạp 345 hội viên mới; năm trước là 300.",
        "Công ty có 450 lao động, năm 2021 là 410.",
        "Đội thắng 12 trận; năm 2022 là 9.",
        "Cảnh sát giao thông cảnh cáo 12 trường hợp vi phạm nồng độ cồn.",
        "Hội Phụ nữ tỉnh kết nạp mới 456 người.",
        "Trung tâm đào tạo 560 lao động nông thôn.",
        "Thưa Đại hội,\nHuyện có 12 xã đạt chuẩn nông thôn mới.",
    ],
)
def test_what_is_no_figure_of_party_work_is_not_carried_on(text: str) -> None:
    assert coded(text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Số chi bộ giảm còn 287, thôn nào cũng có đảng viên.", ["party_cells 287"]),
        ("Nay số chi bộ chỉ còn 287.", ["party_cells 287"]),
        ("Số đảng viên đầu kỳ (01/01/2024): 5.120 đồng chí.", ["party_members_total 5120"]),
        ("Số đảng viên có đến cuối kỳ là 5.216 đồng chí.", ["party_members_total 5216"]),
        ("Số đảng viên của tỉnh hiện là 5.120 người.", ["party_members_total 5120"]),
        ("Số đảng viên dự học là 300.", []),
        ("Số đảng viên nữ là 45 đồng chí.", []),
        ("Số chi bộ có dưới 5 đảng viên là 12.", []),
        ("Số đảng viên tăng 45.", []),
        ("Số đảng viên năm sau cao hơn năm trước 45.", []),
        (
            "Số tổ chức đảng được kiểm tra là 61, số đảng viên là 190.",
            ["party_orgs_inspected 61", "party_members_inspected 190"],
        ),
    ],
)
def test_a_number_is_told_of_what_there_is(text: str, expected: list[str]) -> None:
    assert [in_short(fact) for fact in coded(text)] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Đảng bộ tỉnh có 71 tổ chức cơ sở đảng. Sau sắp xếp, hiện còn 63 tổ chức cơ sở đảng.",
            ["grassroots_party_orgs 71", "grassroots_party_orgs 63"],
        ),
        (
            "Chỉ tiêu là kết nạp 160 đảng viên. Tính đến 31/10, toàn tỉnh đạt 131 đảng viên.",
            ["party_members_admitted 160", "party_members_admitted 131"],
        ),
        ("Tính đến 31/10, toàn tỉnh đạt 131 đảng viên.", []),
        ("Sau đợt học, hiện còn 6 chi bộ chưa nộp bài.", []),
    ],
)
def test_what_is_left_or_reached_goes_on_with_what_was_told(text: str, expected: list[str]) -> None:
    assert [in_short(fact) for fact in coded(text)] == expected
