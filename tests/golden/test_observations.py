"""Figures in sentences written for this project, against what a reader would note down.

Each expected figure is `metric value[/base][%percent] [extras]`, read off the sentence by hand.
"""

from decimal import Decimal

import pytest

from sosanh.facts import Observation
from tests.golden.figures import HEADING, coded, extraction, in_short, plain


def observations(text: str) -> list[Observation]:
    found = extraction(HEADING + text).facts
    return [fact for fact in found if isinstance(fact, Observation)]


SENTENCES: list[tuple[str, list[str]]] = [
    (
        "Toàn tỉnh có 2.140/2.410 khối, xóm, bản thực hiện bí thư chi bộ kiêm xóm trưởng.",
        ["cell_secretary_is_village_head 2140/2410"],
    ),
    (
        "Tỉnh ủy cụ thể hóa bằng 96 văn bản; đã ban hành 310 văn bản cụ thể hóa nghị quyết.",
        ["committee_documents_issued 96", "committee_documents_issued 310"],
    ),
    # membership
    (
        "Toàn Đảng bộ kết nạp được 1.245/2.000 đảng viên, đạt 62,25% chỉ tiêu.",
        ["party_members_admitted 1245/2000%62.25"],
    ),
    (
        "Toàn Đảng bộ kết nạp 3.465 đảng viên, đạt 115,5% so với chỉ tiêu 3.000 đảng viên.",
        ["party_members_admitted 3465/3000%115.5"],
    ),
    (
        "Chuyển đảng chính thức cho 987 đảng viên; trao Huy hiệu Đảng cho 1.580 đảng viên.",
        ["party_members_made_full 987", "party_badges_awarded 1580"],
    ),
    (
        "Các cấp xóa tên 45 đảng viên, cho ra khỏi Đảng 12 đảng viên.",
        ["party_members_struck_off 45", "party_members_struck_off 12"],
    ),
    (
        "Toàn Đảng bộ hiện có 712 tổ chức cơ sở đảng với tổng số 108.456 đảng viên.",
        ["grassroots_party_orgs 712", "party_members_total 108456"],
    ),
    # inspection and discipline
    (
        "Trong quý II, các huyện ủy kiểm tra 64 tổ chức đảng, 1.518 đảng viên (có 27 cấp ủy "
        "viên); giám sát 35 tổ chức đảng, 12 đảng viên.",
        [
            "party_orgs_inspected 64",
            "party_members_inspected 1518",
            "party_members_inspected 27",
            "party_orgs_supervised 35",
            "party_members_supervised 12",
        ],
    ),
    (
        "Quý I, Ủy ban Kiểm tra Tỉnh ủy kiểm tra khi có dấu hiệu vi phạm 50 tổ chức đảng và 120 "
        "đảng viên; kết luận 11 tổ chức đảng (chiếm 22%) và 66 đảng viên (chiếm 55%) có vi phạm; "
        "kỷ luật 3 tổ chức đảng và 41 đảng viên.",
        [
            "party_orgs_inspected_for_violations 50",
            "party_members_inspected_for_violations 120",
            "party_orgs_found_in_violation 11/50%22",
            "party_members_found_in_violation 66/120%55",
            "party_orgs_disciplined 3",
            "party_members_disciplined 41",
        ],
    ),
    (
        "Ủy ban kiểm tra đã kiểm tra 26 tổ chức đảng và 58 đảng viên khi có dấu hiệu vi phạm.",
        ["party_orgs_inspected_for_violations 26", "party_members_inspected_for_violations 58"],
    ),
    (
        "Sau ba đợt kiểm tra, 83 đảng viên ở huyện Ba Chẽ bị kỷ luật, trong đó 51 người bị "
        "khiển trách, 19 người bị cảnh cáo.",
        [
            "party_members_disciplined 83",
            "party_members_disciplined 51",
            "party_members_disciplined 19",
        ],
    ),
    (
        "Tiến hành 12 cuộc giám sát đối với 40 tổ chức đảng và 15 đảng viên.",
        ["party_orgs_supervised 40", "party_members_supervised 15"],
    ),
    ("Trong kỳ không có tổ chức đảng bị thi hành kỷ luật.", ["party_orgs_disciplined 0"]),
    ("Huyện giải quyết xong 31 đơn tố cáo.", ["denunciations_resolved 31"]),
    (
        "Có 29 đơn vị được Ban Thường vụ gợi ý kiểm điểm sâu.",
        ["units_asked_for_deep_self_criticism 29"],
    ),
    # apparatus
    (
        "Tỉnh giảm được 46 phòng, 18 đơn vị sự nghiệp công lập; tinh giản 1.235 biên chế.",
        ["bodies_cut 46", "bodies_cut 18", "staff_positions_cut 1235"],
    ),
    (
        "Tổng số biên chế giảm là 784, trong đó có 212 công chức, 390 viên chức.",
        ["staff_positions_cut 784", "staff_positions_cut 212", "staff_positions_cut 390"],
    ),
    (
        "Thành phố dự kiến tinh giản 5% trong số hơn 8.200 biên chế (hơn 410 người).",
        ["staff_positions_cut 410/8200%5"],
    ),
    (
        "Số đơn vị hành chính cấp xã của tỉnh giảm từ 171 xuống còn 54.",
        ["administrative_units_before 171", "administrative_units_after 54"],
    ),
    ("Các đơn vị sự nghiệp giảm từ 401 xuống còn 280 đơn vị.", []),
    # personnel and models in figures
    (
        "Các sở tổ chức thi tuyển 40 chức danh ở 18 phòng, đến tháng 9 hoàn thành thi tuyển 30/40 "
        "chức danh (bằng 75%).",
        ["leadership_posts_opened_to_exam 40", "leadership_posts_filled_by_exam 30/40%75"],
    ),
    (
        "Hết năm, 88/94 xã, phường có bí thư đồng thời là chủ tịch UBND.",
        ["secretary_is_committee_chair_communes 88/94"],
    ),
    (
        "Ở huyện Ba Chẽ, 92% bí thư chi bộ kiêm trưởng thôn.",
        ["cell_secretary_is_village_head %92"],
    ),
    (
        "Tỉnh luân chuyển 28 cán bộ, bồi dưỡng 2.350 lượt cán bộ.",
        ["officials_rotated 28", "officials_trained 2350"],
    ),
    # programme and administration
    (
        "Tỉnh ủy ban hành trên 120 văn bản lãnh đạo, trong đó có 2 nghị quyết chuyên đề.",
        ["committee_documents_issued 120", "topical_resolutions_issued 2"],
    ),
    ("Hết quý III, 17/20 đề án đã hoàn thành.", ["schemes_completed 17/20"]),
    (
        "Cuối năm, 240/320 thủ tục hành chính (bằng 75%) đã được ủy quyền cho cấp xã.",
        ["administrative_procedures_delegated 240/320%75"],
    ),
    (
        "Tỷ lệ hồ sơ giải quyết đúng hạn đạt 99,6%; tỷ lệ hồ sơ trực tuyến đạt 78,9%.",
        ["dossiers_on_time_share %99.6", "online_dossiers_share %78.9"],
    ),
    (
        "Các trung tâm tiếp nhận 125.600 hồ sơ, tỷ lệ giải quyết đúng hạn đạt 97,5%.",
        ["dossiers_on_time_share %97.5"],
    ),
    ("Số phòng thuộc sở có thể giảm 20%, mỗi sở không quá 5 phòng.", []),
    (
        "Trước sắp xếp, ba tỉnh có 435 đơn vị hành chính cấp xã. Sau sắp xếp, tỉnh còn 129 xã, "
        "phường.",
        ["administrative_units_before 435", "administrative_units_after 129"],
    ),
    (
        "Cả năm, 9 trong tổng số 30 cán bộ được luân chuyển là nữ.",
        ["officials_rotated 9/30", "officials_rotated 30"],
    ),
    (
        "Kết nạp 1.290 đảng viên trên tổng số 1.500 đảng viên theo chỉ tiêu, đạt 86%.",
        ["party_members_admitted 1290/1500%86"],
    ),
    # congresses
    (
        "Đến tháng 6, tỉnh tổ chức xong đại hội của 4.212 chi bộ; 608 tổ chức cơ sở đảng cùng 19 "
        "đảng bộ cấp trên cơ sở.",
        [
            "party_congresses_held_cell 4212",
            "party_congresses_held_grassroots 608",
            "party_congresses_held_upper 19",
        ],
    ),
    # evaluation
    (
        "Qua kiểm điểm, huyện Tiên Yên chỉ ra 18 hạn chế, tồn tại, hết quý III khắc phục xong 11 "
        "nội dung.",
        ["shortcomings_remedied 11/18"],
    ),
    (
        "Có 74 tổ chức cơ sở đảng được xếp loại hoàn thành xuất sắc nhiệm vụ (chiếm 15,2%).",
        ["party_orgs_rated_excellent 74%15.2"],
    ),
    (
        "Hội nghị đánh giá cao 5 bài học kinh nghiệm và 8 mô hình đổi mới, sáng tạo.",
        ["lessons_drawn 5", "innovative_models_reported 8"],
    ),
    (
        "Thành lập 14 tổ chức đảng trong doanh nghiệp tư nhân.",
        ["private_firm_party_orgs_founded 14"],
    ),
    (
        "Tỉnh củng cố 38/40 tổ chức cơ sở đảng (bằng 95%); đưa vào diện theo dõi thêm 15 đảng bộ "
        "cơ sở.",
        ["weak_party_orgs_consolidated 38/40%95", "party_orgs_under_watch 15"],
    ),
    (
        "Đôn đốc củng cố 16 tổ chức cơ sở đảng.",
        ["weak_party_orgs_under_consolidation 16"],
    ),
]


@pytest.mark.parametrize(("text", "expected"), SENTENCES, ids=[text[:40] for text, _ in SENTENCES])
def test_the_figures_of_a_sentence_are_those_a_reader_notes(text: str, expected: list[str]) -> None:
    assert sorted(map(in_short, coded(text))) == sorted(expected)


@pytest.mark.parametrize(
    "text",
    [
        "Ông Nguyễn Văn An bị cảnh cáo; ba cán bộ khác bị nhắc nhở.",
        "Kỷ niệm 90 năm Ngày thành lập Đảng và 75 năm Quốc khánh.",
        "Các hộ dân tổ 7, khu 2 trình bày nội dung kiến nghị.",
        "Phiên họp lần thứ 12 của Ban Chấp hành Đảng bộ tỉnh khóa XV.",
        "Hội nghị đã nghe 8 ý kiến phát biểu, 52/52 phiếu tán thành.",
        "Bí thư Tỉnh ủy, Chủ tịch HĐND tỉnh dự họp lúc 14 giờ 30 ngày 2/3/2024.",
        "Mỗi sở có không quá 5 phòng, không dưới 7 biên chế một phòng.",
        "Hai đảng viên xin ra khỏi Đảng.",
        "Tổ chức đảng cấp trên cơ sở giám sát tổ chức đảng cấp dưới.",
        "Phê bình, rút kinh nghiệm đối với 14 đảng viên.",
        "Thực hiện Nghị quyết số 39-NQ/TW và Nghị định 108/2014/NĐ-CP.",
        "Sau sắp xếp, tỉnh có số đơn vị hành chính ít hơn trước, giảm 304 đơn vị.",
        "Phê bình 6 đảng viên, 8 đảng viên còn lại và 2 tổ chức đảng bị nhắc nhở.",
    ],
)
def test_what_is_no_figure_of_the_work_yields_none(text: str) -> None:
    assert coded(text) == []


def test_the_members_who_were_only_criticised_were_not_disciplined() -> None:
    fact = the_only("Cách chức 4 đảng viên, 11 đảng viên còn lại cùng 3 tổ chức đảng bị phê bình.")
    assert (fact.value, fact.breakdown) == (4, "cách chức")


def the_only(text: str) -> Observation:
    (fact,) = coded(text)
    return fact


def test_what_must_be_or_will_be_done_is_planned_and_what_is_aimed_at_a_target() -> None:
    assert the_only("Đã thi hành kỷ luật 20 đảng viên.").role == "achieved"
    assert the_only("Kết luận phải thi hành kỷ luật 22 đảng viên.").role == "planned"
    assert the_only("Năm tới, tỉnh sẽ tinh giản 300 biên chế.").role == "planned"
    assert the_only("Tỉnh phấn đấu kết nạp 2.000 đảng viên.").role == "target"


@pytest.mark.parametrize(
    ("text", "roles"),
    [
        ("Trong năm, huyện phải xóa tên 9 đảng viên bỏ sinh hoạt.", ["achieved"]),
        ("Cả năm có 60 đảng viên phải nhận kỷ luật.", ["achieved"]),
        ("Ban Thường vụ yêu cầu 6 tập thể tự kiểm điểm.", ["achieved"]),
        ("Cuối năm, để các nơi tự soi lại, tỉnh gợi ý kiểm điểm sâu 4 đơn vị.", ["achieved"]),
        ("Cuối năm, tỉnh sẽ gợi ý kiểm điểm sâu 4 đơn vị.", ["planned"]),
        ("Thực hiện Kế hoạch số 15-KH/TU, các huyện cắt được 21 đầu mối.", ["achieved"]),
        ("Theo kế hoạch, các huyện cắt 21 đầu mối.", ["planned"]),
        ("Để thực hiện, các huyện cắt 21 đầu mối.", ["achieved"]),
        ("Tỉnh cần 3 năm để cắt 21 đầu mối.", ["planned"]),
        ("Nếu như năm 2022 chỉ kết nạp 30 đảng viên thì nay đã kết nạp 52 đảng viên.",
         ["achieved", "achieved"]),
        ("Chỉ tiêu năm 2025: kết nạp 1.300 đảng viên; tinh giản 45 biên chế.",
         ["target", "target"]),
        ("Các huyện đạt trên 50% chỉ tiêu, gồm: Ba Chẽ kết nạp 21 đảng viên; Bình Liêu kết nạp 18 "
         "đảng viên.", ["achieved", "achieved"]),
        ("Năm qua kết nạp 110 đảng viên; mục tiêu của năm 2025 là 150 đảng viên.",
         ["achieved", "target"]),
    ],
)  # fmt: skip
def test_what_had_to_be_done_is_told_from_what_is_to_be_done(text: str, roles: list[str]) -> None:
    assert [fact.role for fact in coded(text)] == roles


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        (
            "Toàn tỉnh có 432/510 bí thư chi bộ kiêm trưởng khu, ấp (84,7%).",
            ["cell_secretary_is_village_head 432/510%84.7"],
        ),
        (
            "Ban Thường vụ đã thông qua 46/52 đề án theo chương trình toàn khóa (88,5%).",
            ["schemes_completed 46/52%88.5"],
        ),
        (
            "Toàn Đảng bộ kết nạp 1.610/2.700 đảng viên (59,6% kế hoạch).",
            ["party_members_admitted 1610/2700%59.6"],
        ),
        (
            "Các cấp kết luận 121/163 tổ chức và 160/227 đảng viên có vi phạm, lần lượt chiếm "
            "74,2% và 70,5%.",
            [
                "party_orgs_found_in_violation 121/163%74.2",
                "party_members_found_in_violation 160/227%70.5",
            ],
        ),
        (
            "Toàn Đảng bộ kết nạp 45/50 đảng viên, trong khi cùng kỳ đạt 90%.",
            ["party_members_admitted 45/50"],
        ),
    ],
)
def test_a_percent_that_is_the_fraction_belongs_to_it(text: str, figures: list[str]) -> None:
    assert [in_short(fact) for fact in coded(text)] == figures


def test_a_change_stays_with_its_count() -> None:
    fact = the_only("Thi hành kỷ luật 95 đảng viên (tăng 15 đảng viên so với cùng kỳ năm 2023).")
    assert (fact.value, fact.change_value, fact.change_unit) == (95, 15, "absolute")
    assert fact.comparator == "cùng kỳ năm 2023"
    total, *forms = coded(
        "Thi hành kỷ luật 96 đảng viên (khiển trách 70, cảnh cáo 26), "
        "giảm 14 trường hợp so với cùng kỳ năm 2023."
    )
    assert (total.value, total.change_value) == (96, -14)
    assert {form.change_value for form in forms} == {None}
    fact = the_only("Kết nạp 2.640 đảng viên (tăng 8,25% so với năm 2023).")
    assert (fact.change_value, fact.change_unit) == (Decimal("8.25"), "percent")


def test_a_level_of_the_same_period_is_a_fall() -> None:
    fact = the_only("Kết nạp 1.720 đảng viên, bằng 58,58% so với cùng kỳ năm 2023.")
    assert (fact.change_value, fact.percent_stated) == (Decimal("-41.42"), None)


def test_a_change_of_a_share_is_in_points() -> None:
    fact = the_only(
        "Tỷ lệ hồ sơ trực tuyến đạt 91,2%, tăng 6,3 điểm phần trăm so với cùng kỳ năm 2023."
    )
    assert (fact.change_value, fact.change_unit) == (Decimal("6.3"), "points")
    assert fact.kind == "share"


def test_forms_of_discipline_are_parts_of_their_total() -> None:
    result = extraction(
        HEADING + "Thi hành kỷ luật 30 đảng viên: khiển trách 19, cảnh cáo 6, cách chức 2, "
        "khai trừ 3 trường hợp."
    )
    ids = {id(fact): name for fact, name in zip(result.facts, result.fact_ids(), strict=True)}
    total, *parts = [fact for fact in result.facts if isinstance(fact, Observation)]
    assert (total.value, total.breakdown) == (30, None)
    assert [(part.breakdown, part.value) for part in parts] == [
        ("khiển trách", 19),
        ("cảnh cáo", 6),
        ("cách chức", 2),
        ("khai trừ", 3),
    ]
    assert {part.parent for part in parts} == {ids[id(total)]}


def test_an_inconsistent_percent_is_kept_and_flagged() -> None:
    facts = coded("Kiểm tra 40 tổ chức đảng; kết luận 9 tổ chức đảng (chiếm 20,5%) có vi phạm.")
    fact = next(fact for fact in facts if fact.metric == "party_orgs_found_in_violation")
    assert (fact.value, fact.base, fact.percent_stated) == (9, 40, Decimal("20.5"))
    assert (fact.percent_check, fact.checks["percent"]) == ("inconsistent", "failed")


def test_a_figure_without_a_code_keeps_its_noun() -> None:
    (fact,) = observations("Các huyện tiếp nhận 640 đơn tố cáo, phản ánh.")
    assert (fact.metric, fact.value) == (None, 640)
    assert (fact.noun or "").startswith("đơn tố cáo")


def test_a_flow_over_a_term_is_cumulative() -> None:
    assert (
        the_only("Từ đầu nhiệm kỳ 2020-2025 đến nay, kết nạp 900 đảng viên.").kind == "cumulative"
    )
    assert the_only("Năm 2024, kết nạp 900 đảng viên.").kind == "flow"


def test_each_number_of_a_text_ends_as_a_fact_or_with_a_reason() -> None:
    text = HEADING + "\n".join(sentence for sentence, _ in SENTENCES)
    result = extraction(text)
    digits = sum(character.isdigit() for character in text)
    counted = [
        position
        for token in result.number_tokens
        for position in range(token.char_start, token.char_end)
        if text[position].isdigit()
    ]
    assert len(counted) == len(set(counted)) == digits


def test_a_sure_fact_ranks_above_an_unsure_one() -> None:
    sure = the_only("Năm 2024, kết nạp 900 đảng viên.")
    unsure = coded("Toàn tỉnh duy trì 14 trung tâm phục vụ hành chính công.")[0]
    assert 0 < unsure.confidence < sure.confidence < 1


LISTS: list[tuple[str, list[str]]] = [
    # bulleted and labelled
    ("- Kết nạp đảng viên: 125 đồng chí", ["party_members_admitted 125"]),
    ("- Số đảng viên kết nạp: 125", ["party_members_admitted 125"]),
    (
        "Số đảng viên mới kết nạp: 125 đồng chí; số đảng viên chuyển chính thức: 98",
        ["party_members_admitted 125", "party_members_made_full 98"],
    ),
    ("Tổng số đảng viên: 45.120 đồng chí.", ["party_members_total 45120"]),
    ("* Tổng số tổ chức cơ sở đảng: 612", ["grassroots_party_orgs 612"]),
    (
        "Thi hành kỷ luật 36 đảng viên (khiển trách: 25; cảnh cáo: 9; khai trừ: 2).",
        [
            "party_members_disciplined 36",
            "party_members_disciplined 25",
            "party_members_disciplined 9",
            "party_members_disciplined 2",
        ],
    ),
    ("Kỷ luật các đảng viên sau: 1. Ông Nguyễn Văn An.", []),
    ("Địa chỉ đoàn kiểm tra đảng viên: 125 Lê Lợi.", []),
    # other letters, spaces and orders
    ("KẾT NẠP ĐẢNG VIÊN: 1.250 ĐỒNG CHÍ", ["party_members_admitted 1250"]),
    ("Kết\u00a0nạp\u00a01.250\u00a0đảng\u00a0viên.", ["party_members_admitted 1250"]),
    ("Uỷ ban kiểm tra xoá tên 4 đảng viên.", ["party_members_struck_off 4"]),
    ("Đảng viên mới kết nạp là 1.250 người.", ["party_members_admitted 1250"]),
    (
        "Thực hiện Nghị quyết số 39 - NQ / TW, kết nạp 20 đảng viên.",
        ["party_members_admitted 20"],
    ),
    # rows of places, each with its own number
    (
        "Tỉnh giảm 185 phòng, trong đó huyện Tiên Yên giảm 20, huyện Ba Chẽ giảm 18.",
        ["bodies_cut 185", "bodies_cut 20", "bodies_cut 18"],
    ),
    (
        "Sở Y tế tinh giản 770 biên chế, tiếp theo là Sở Tư pháp gần 660.",
        ["staff_positions_cut 770", "staff_positions_cut 660"],
    ),
    ("Thành phố giảm 185 vụ cháy, huyện Tiên Yên giảm 20.", []),
    # attainment, staff by name of the measure, supervision in one figure
    (
        "Riêng phát triển đảng viên mới đạt 92,4% chỉ tiêu cả năm.",
        ["party_members_admitted %92.4"],
    ),
    ("Sở Nội vụ giải quyết 73 trường hợp nghỉ tinh giản trong năm.", ["staff_positions_cut 73"]),
    ("Mỗi năm tinh giản 12 khâu trung gian.", []),
    ("Huyện ủy kiểm tra, giám sát đối với 418 đảng viên.", ["party_members_inspected 418"]),
    (
        "Có nhiều đảng viên bị tố cáo. Các huyện giải quyết xong 43 trường hợp.",
        ["denunciations_resolved 43"],
    ),
    (
        "Có đảng viên bị tố cáo. Các cơ quan giải quyết 12 trường hợp đăng ký xe.",
        [],
    ),
    ("Số xã của tỉnh tăng từ 171 lên 180 sau khi sắp xếp đơn vị hành chính.", []),
    (
        "Kỷ luật cách chức 3 đảng viên, còn 8 đảng viên khác và 4 tổ chức đảng bị phê bình.",
        ["party_members_disciplined 3"],
    ),
    ("Bộ máy được tinh giản. Về số lượng cấp phó, giảm 61 người.", []),
    (
        "Các cấp ủy công nhận 980 đảng viên chính thức.",
        ["party_members_made_full 980"],
    ),
    (
        "Số lượng người làm việc ở các bệnh viện công giảm 640 người.",
        ["staff_positions_cut 640"],
    ),
    # labels that hold commas, go on with the noun before or stand under a heading
    ("- Đảng viên bị xóa tên, cho ra khỏi Đảng: 41", ["party_members_struck_off 41"]),
    (
        "- Tổ chức đảng được kiểm tra: 320; được giám sát: 145",
        ["party_orgs_inspected 320", "party_orgs_supervised 145"],
    ),
    (
        "Xếp loại tổ chức cơ sở đảng\nHoàn thành xuất sắc: 96/510\nHoàn thành tốt: 350/510",
        ["party_orgs_rated_excellent 96/510"],
    ),
    (
        "- Tổ chức cơ sở đảng yếu kém được củng cố: 5 trên tổng số 7",
        ["weak_party_orgs_consolidated 5/7"],
    ),
    ("- Chuyển chính thức: 640", ["party_members_made_full 640"]),
    # subjects with "là", one action for several of them
    (
        "Số tổ chức đảng được kiểm tra là 204, số đảng viên là 915.",
        ["party_orgs_inspected 204", "party_members_inspected 915"],
    ),
    (
        "Số chi bộ trực thuộc đảng ủy các xã, phường là 1.904.",
        ["party_cells 1904"],
    ),
    (
        "Trong năm lập mới 9 chi bộ ở các công ty tư nhân; mục tiêu của năm 2025 là 12 tổ chức.",
        ["private_firm_party_orgs_founded 9", "private_firm_party_orgs_founded 12"],
    ),
    (
        "Chuyển đảng chính thức cho 30 đồng chí, tuổi bình quân là 28.",
        [
            "party_members_made_full 30",
        ],
    ),
    # what the subject does or is, without a passive word
    ("Có 2.140 cán bộ, công chức dự các lớp bồi dưỡng.", ["officials_trained 2140"]),
    ("Có 2.140 cán bộ, công chức dự lễ khai mạc.", []),
    (
        "Có 80 tổ chức và 122 đồng chí là đối tượng giám sát.",
        ["party_orgs_supervised 80", "party_members_supervised 122"],
    ),
    ("Tỉnh đưa 17 cán bộ đi rèn luyện ở cơ sở.", ["officials_rotated 17"]),
    ("Về đảng viên, có 61 người vi phạm.", ["party_members_found_in_violation 61"]),
    ("Có 61 đảng viên cam kết không vi phạm quy định về nêu gương.", []),
    (
        "Khi có dấu hiệu vi phạm, 7 tổ chức đảng và 18 đảng viên được kiểm tra.",
        ["party_orgs_inspected_for_violations 7", "party_members_inspected_for_violations 18"],
    ),
    (
        "Có 410 đồng chí hết thời gian dự bị được chuyển chính thức.",
        [
            "party_members_made_full 410",
        ],
    ),
    ("Tỉnh trao 2.015 Huy hiệu Đảng các loại.", ["party_badges_awarded 2015"]),
    ("Tỉnh trao 2.015 suất quà cho đảng viên nhận Huy hiệu Đảng.", []),
    # posts opened and filled
    (
        "Tỉnh đưa 12 vị trí lãnh đạo ra thi, bổ nhiệm được 10 người trúng tuyển.",
        ["leadership_posts_opened_to_exam 12", "leadership_posts_filled_by_exam 10/12"],
    ),
    ("Tỉnh bổ nhiệm 10 cán bộ lãnh đạo cấp phòng.", []),
    (
        "Có 7 chức danh đã thông báo thi nhưng mới có 3 chức danh hoàn tất.",
        ["leadership_posts_opened_to_exam 7", "leadership_posts_filled_by_exam 3/7"],
    ),
    # parts of a total that is named by "trong" or not at all
    (
        "Có 5 trong 9 huyện, thị xã bố trí bí thư làm luôn chủ tịch ủy ban nhân dân.",
        ["secretary_is_committee_chair_districts 5/9"],
    ),
    (
        "Trong tỉnh, 11 trong số 15 bí thư huyện ủy không phải là người địa phương.",
        ["non_local_secretaries 11/15"],
    ),
    # totals in other words
    ("Toàn Đảng bộ tỉnh quản lý 96.310 đảng viên.", ["party_members_total 96310"]),
    (
        "Dự đại hội có 250 đại biểu thay mặt hơn 9.600 đảng viên.",
        ["party_members_total 9600"],
    ),
    (
        "Trước sắp xếp, tỉnh có 177 đơn vị hành chính cấp xã, nay thu về 54.",
        ["administrative_units_before 177", "administrative_units_after 54"],
    ),
    (
        "Đại hội đã xong ở 512/512 tổ chức cơ sở đảng; 2.750/2.750 chi bộ cũng hoàn thành.",
        ["party_congresses_held_grassroots 512/512", "party_congresses_held_cell 2750/2750"],
    ),
    # nouns left to the figure before
    (
        "Các cấp ủy phát hiện 8 đảng viên vi phạm, kỷ luật 6.",
        ["party_members_found_in_violation 8", "party_members_disciplined 6"],
    ),
    (
        "Kết luận 12 tổ chức đảng vi phạm, đến nay đã thi hành xong 7.",
        ["party_orgs_found_in_violation 12", "party_orgs_disciplined 7"],
    ),
    ("Hoàn thành 30 trên 36 đề án của chương trình toàn khóa.", ["schemes_completed 30/36"]),
    ("Các huyện hoàn thành 30 đề án trên 36 xã.", ["schemes_completed 30"]),
    (
        "Trong quý, 214 quần chúng được đứng vào hàng ngũ của Đảng.",
        ["party_members_admitted 214"],
    ),
    ("Có 820 đảng viên vinh dự được nhận Huy hiệu Đảng.", ["party_badges_awarded 820"]),
    ("Góp ý vào dự thảo Luật 9.", []),
    (
        "Đã có 34 tổ chức đảng yếu kém được củng cố, còn 3 tổ chức đang củng cố.",
        ["weak_party_orgs_consolidated 34", "weak_party_orgs_under_consolidation 3"],
    ),
    # digits in groups parted by spaces
    ("Sóc Trăng kết nạp 1\u202f320 đảng viên.", ["party_members_admitted 1320"]),
    ("Đến năm 2024 450 đảng viên được kết nạp.", ["party_members_admitted 450"]),
    # what no warehouse takes and no report means
    ("Kết nạp 1250000000000000000000000000 đảng viên.", []),
    ("Kỷ luật 1,123456789012 đảng viên.", []),
]


@pytest.mark.parametrize(("text", "expected"), LISTS, ids=[text[:40] for text, _ in LISTS])
def test_lists_labels_and_other_spellings_are_read_like_sentences(
    text: str, expected: list[str]
) -> None:
    assert sorted(map(in_short, coded(text))) == sorted(expected)


def test_parts_without_a_noun_of_their_own_are_parts_of_their_total() -> None:
    total, *parts = coded("Kết nạp 125 đảng viên, trong đó có 44 nữ, 12 là người dân tộc thiểu số.")
    assert total.parent is None
    assert [(part.value, part.breakdown) for part in parts] == [
        (44, "nữ"),
        (12, "người dân tộc thiểu số"),
    ]
    assert all(part.parent is not None for part in parts)


def test_a_part_that_is_named_before_its_number_keeps_that_name() -> None:
    facts = coded(
        "Năm 2023, toàn tỉnh kết nạp 410 đảng viên mới, trong đó: đảng viên nữ là 190 đồng chí, "
        "đảng viên vùng cao 14 đồng chí, có 5 đồng chí là người có đạo, công nhân có 12 người."
    )
    assert [(plain(fact.value), fact.breakdown) for fact in facts] == [
        ("410", None),
        ("190", "nữ"),
        ("14", "đảng viên vùng cao"),
        ("5", "người có đạo"),
        ("12", "công nhân"),
    ]


def test_a_target_that_others_were_measured_by_is_no_target_of_the_next_figure() -> None:
    facts = coded(
        "Năm 2022, bốn đảng bộ đạt trên 50% chỉ tiêu kết nạp đảng viên: Đảng bộ huyện Châu Phú "
        "kết nạp 52 đảng viên mới, đạt 81,2%; Đảng bộ huyện Tịnh Biên kết nạp 40 đảng viên mới."
    )
    assert [(in_short(fact), fact.role) for fact in facts] == [
        ("party_members_admitted 52%81.2", "achieved"),
        ("party_members_admitted 40", "achieved"),
    ]


def test_what_will_be_carried_out_is_planned_though_the_verb_holds_the_word_for_now() -> None:
    (fact,) = coded(
        "Theo kế hoạch, tỉnh sẽ thực hiện kết nạp 1.500 đảng viên mới tại các khóm, ấp."
    )
    assert (in_short(fact), fact.role) == ("party_members_admitted 1500", "planned")


def test_among_those_of_the_last_total_are_its_parts() -> None:
    facts = coded(
        "Năm 2021, tỉnh luân chuyển 36 cán bộ chủ chốt về huyện, TP. Trong số cán bộ được luân "
        "chuyển, 11 đồng chí dưới 40 tuổi."
    )
    assert [(in_short(fact), fact.breakdown) for fact in facts] == [
        ("officials_rotated 36", None),
        ("officials_rotated 11", "dưới 40 tuổi"),
    ]


def test_a_list_of_aims_stays_one_after_its_semicolons() -> None:
    facts = coded(
        "Năm 2023, huyện phấn đấu 85% chi bộ hoàn thành tốt nhiệm vụ; kết nạp 95 đảng viên mới; "
        "xóa tên những người thiếu tư cách."
    )
    assert [(in_short(fact), fact.role) for fact in facts] == [
        ("party_members_admitted 95", "target")
    ]
    facts = coded(
        "Huyện đã đạt chỉ tiêu phấn đấu năm 2023; kết nạp 120 đảng viên mới, xóa tên 3 đảng viên."
    )
    assert {fact.role for fact in facts} == {"achieved"}


def test_a_percent_far_from_the_fraction_is_of_another_whole() -> None:
    facts = coded(
        "Năm 2022, huyện có 15 đảng viên hoàn thành xuất sắc nhiệm vụ, chiếm 21%; 2 đảng viên bị "
        "kỷ luật, chiếm 2,7%."
    )
    assert [in_short(fact) for fact in facts] == [
        "party_members_rated_excellent 15%21",
        "party_members_disciplined 2%2.7",
    ]


def test_who_was_struck_off_or_expelled_in_one_count_is_not_all_expelled() -> None:
    facts = coded("Năm 2019, toàn tỉnh xóa tên, khai trừ 412 đảng viên không còn đủ tư cách.")
    assert [in_short(fact) for fact in facts] == ["party_members_struck_off 412"]


DEEDS = [
    ("Tỉnh có 42 xã được sắp xếp.", ["administrative_units_before 42"]),
    ("Năm 2019, 6 huyện, 118 xã trên cả nước sẽ được sáp nhập.",
     ["administrative_units_before 6", "administrative_units_before 118"]),
    ("Sau khi sắp xếp, tỉnh có 65 đơn vị hành chính cấp xã, trong đó 12 phường hình thành sau "
     "sắp xếp.", ["administrative_units_after 65", "administrative_units_after 12"]),
    ("Cả nước có 15 tỉnh đã tiến hành sắp xếp xong.", []),
    ("Sáp nhập 9 xã của 5 huyện, thành phố.", ["administrative_units_before 9"]),
    ("Hội đồng nhân dân 52 tỉnh, thành phố đã biểu quyết tán thành đề án sắp xếp.", []),
    ("Có 7 xã không thực hiện sắp xếp.", []),
    ("Tỉnh chưa giảm 143 biên chế như kế hoạch.", []),
    ("Có 29 trường hợp cán bộ, đảng viên sai sót nhưng chưa đến mức bị kỷ luật.", []),
    ("Có 58 trường hợp cán bộ, đảng viên phải xử lý kỷ luật (52 trường hợp khiển trách, 6 trường "
     "hợp khai trừ).", ["party_members_disciplined 58", "party_members_disciplined 52",
     "party_members_disciplined 6"]),
    ("Ban Thường vụ giám sát việc giải quyết tố cáo tại 3 đảng ủy; đã giải quyết 7 đơn "
     "tố cáo.", ["party_orgs_supervised 3", "denunciations_resolved 7"]),
    ("Kiểm tra việc giải quyết tố cáo đối với 5 tổ chức đảng.", ["party_orgs_inspected 5"]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), DEEDS, ids=[text[:40] for text, _ in DEEDS])
def test_a_deed_counts_only_where_the_text_says_that_it_was_done(
    text: str, expected: list[str]
) -> None:
    assert [in_short(fact) for fact in coded(text)] == expected


def test_hamlets_are_counted_by_any_of_their_names_and_pairs() -> None:
    for units in ("khóm, ấp", "buôn", "thôn và khối phố", "làng"):
        text = f"Năm 2019, bí thư chi bộ đồng thời là trưởng thôn ở 412/420 {units} của tỉnh."
        assert [in_short(fact) for fact in coded(text)] == [
            "cell_secretary_is_village_head 412/420"
        ]


def test_who_is_taught_before_admission_is_not_admitted() -> None:
    text = "Năm 2020, huyện mở 2 lớp bồi dưỡng nhận thức về Đảng cho 144 quần chúng ưu tú."
    assert coded(text) == []


def test_what_listed_organisations_did_is_not_what_all_did() -> None:
    watched, congress = coded(
        "Đưa vào danh sách theo dõi 21 tổ chức cơ sở đảng, tổ chức xong đại hội ở cả 21 tổ chức "
        "cơ sở đảng."
    )
    assert (watched.metric, watched.breakdown) == ("party_orgs_under_watch", None)
    assert congress.metric == "party_congresses_held_grassroots"
    assert congress.breakdown == "Đưa vào danh sách theo dõi"


def test_what_opens_the_sentence_is_what_a_change_is_compared_with() -> None:
    fact = the_only("So với năm 2023, số đảng viên kết nạp mới đạt 1.250 đồng chí, giảm 12%.")
    assert (fact.change_value, fact.comparator) == (-12, "năm 2023")


def test_the_committees_below_are_not_the_province() -> None:
    text = "Các huyện ủy kết nạp 125 đảng viên; toàn tỉnh kết nạp 400 đảng viên."
    below, whole = coded(text)
    assert (below.scope.level, below.scope.area) == ("district", None)
    assert (whole.scope.level, whole.scope.province) == ("province", "22")


def test_a_body_of_the_country_has_the_countrys_figures() -> None:
    fact = the_only("Bộ Chính trị, Ban Bí thư đã cho luân chuyển 30 cán bộ.")
    assert (fact.scope.province, fact.scope.level) == (None, "national")
    fact = the_only("Sau khi Bộ Chính trị ban hành Nghị quyết, giảm được 46 phòng.")
    assert (fact.scope.province, fact.scope.level) == ("22", "province")


TABLES: list[tuple[str, list[str]]] = [
    (
        "Nội dung | Chỉ tiêu | Thực hiện\nKết nạp đảng viên | 9.500 | 10.342",
        ["party_members_admitted 10342/9500"],
    ),
    (
        "TT | Nội dung | Đơn vị tính | Kế hoạch | Thực hiện | Tỷ lệ\n"
        "1 | Kết nạp đảng viên | đảng viên | 1.000 | 1.050 | 105%",
        ["party_members_admitted 1050/1000%105"],
    ),
    ("Kết nạp đảng viên | 1.250", ["party_members_admitted 1250"]),
    (
        "Nội dung | Hạ Long | Cẩm Phả\nKết nạp đảng viên | 120 | 98",
        ["party_members_admitted 120", "party_members_admitted 98"],
    ),
    ("Đơn vị | Kết nạp đảng viên\nHuyện Tiên Yên | 120", ["party_members_admitted 120"]),
    (
        "Địa phương | Kết nạp đảng viên | Kỷ luật đảng viên\nHuyện Tiên Yên | 132 | 4\n"
        "Toàn tỉnh | 1.320 | 45",
        [
            "party_members_admitted 132",
            "party_members_disciplined 4",
            "party_members_admitted 1320",
            "party_members_disciplined 45",
        ],
    ),
    (
        "Biểu 1. Kết quả kết nạp đảng viên\nĐịa phương | Chỉ tiêu | Thực hiện | Tỷ lệ (%)\n"
        "Huyện Tiên Yên | 120 | 132 | 110,0",
        ["party_members_admitted 132/120%110"],
    ),
    (
        "| Năm | Kết nạp đảng viên | Xóa tên đảng viên |\n|---|---|---|\n| 2021 | 1.100 | 20 |",
        ["party_members_admitted 1100", "party_members_struck_off 20"],
    ),
    (
        "Nội dung\t2021\t2022\nĐảng viên kết nạp\t1.100\t1.150",
        ["party_members_admitted 1100", "party_members_admitted 1150"],
    ),
    (
        "STT\tNội dung\tĐơn vị\t2022\t2023\n11\tĐảng viên bị kỷ luật\tđảng viên\t287\t264\n"
        "\tTrong đó: cảnh cáo\tđảng viên\t52\t47\n\t    khai trừ\tđảng viên\t26\t23",
        [f"party_members_disciplined {number}" for number in (287, 264, 52, 47, 26, 23)],
    ),
    (
        "Kỷ luật đảng viên năm 2023\nĐơn vị | Tổng số | Khiển trách | Cảnh cáo\n"
        "Huyện Hải Hà | 21 | 15 | 6",
        [
            "party_members_disciplined 21",
            "party_members_disciplined 15",
            "party_members_disciplined 6",
        ],
    ),
    (
        "Đơn vị | Số TTHC được ủy quyền | Tỷ lệ hồ sơ đúng hạn (%)\nSở Y tế | 12 | 99,1",
        ["administrative_procedures_delegated 12", "dossiers_on_time_share %99.1"],
    ),
    ("Doanh nghiệp | Doanh thu | Lao động\nCông ty A | 120 | 45", []),
    ("Nội dung | Kết quả | Số lượng\nKết nạp đảng viên | 12 | 14", []),
    ("Kết nạp 125 đảng viên | đạt 104% kế hoạch", ["party_members_admitted 125%104"]),
]


@pytest.mark.parametrize(("text", "expected"), TABLES, ids=[text[:40] for text, _ in TABLES])
def test_a_row_of_a_table_is_read_by_its_label_and_the_heads_of_its_columns(
    text: str, expected: list[str]
) -> None:
    assert sorted(map(in_short, coded(text))) == sorted(expected)


def test_a_row_and_a_column_of_a_place_say_whose_their_numbers_are() -> None:
    by_row = coded("Đơn vị | Kết nạp đảng viên\nHuyện Tiên Yên | 120")
    assert [fact.scope.area for fact in by_row] == ["Tiên Yên"]
    by_column = coded("Nội dung | Lào Cai | Yên Bái\nKết nạp đảng viên | 120 | 98")
    assert [(plain(fact.value), fact.scope.province) for fact in by_column] == [
        ("120", "10"),
        ("98", "15"),
    ]


def test_a_column_of_a_year_dates_its_numbers() -> None:
    facts = coded(
        "Chỉ tiêu | 6 tháng đầu năm 2023 | Năm 2024 | So sánh\n"
        "Thi hành kỷ luật đảng viên | 45 | 39 | -6"
    )
    assert [(plain(fact.value), str(fact.period.period_to)) for fact in facts] == [
        ("45", "2023-06-30"),
        ("39", "2024-12-31"),
    ]
