"""Models, innovations and what is none: one sentence each, coded by reading it.

`reform_sentences.csv` gives for each sentence the one code it states, and the stage where that is
beyond doubt; a sentence without a code must yield nothing.
"""

import csv
import unicodedata
from pathlib import Path

import pytest

from sosanh.facts import LeadershipInnovation, ReformModel
from tests.texts import EXTRACTOR, document_of

HERE = Path(__file__).parent
with (HERE / "reform_sentences.csv").open(encoding="utf-8", newline="") as lines:
    ROWS = list(csv.DictReader(lines))


def reforms(text: str) -> list[ReformModel | LeadershipInnovation]:
    return [
        fact
        for fact in EXTRACTOR.extract(document_of(text)).facts
        if isinstance(fact, ReformModel | LeadershipInnovation)
    ]


@pytest.mark.parametrize("row", ROWS, ids=lambda row: f"{row['code']}:{row['sentence'][:40]}")
def test_a_sentence_yields_the_model_it_states_and_no_other(row: dict[str, str]) -> None:
    found = reforms(row["sentence"])
    assert {fact.code for fact in found} == ({row["code"]} if row["code"] else set())
    if row["stage"]:
        assert row["stage"] in {fact.stage for fact in found}


@pytest.mark.parametrize(
    ("old", "new"), [("ủy", "uỷ"), ("hóa", "hoá"), ("khóa", "khoá"), ("Ủy", "Uỷ")]
)
def test_both_tone_placements_give_the_same_models(old: str, new: str) -> None:
    concerned = [row["sentence"] for row in ROWS if old in row["sentence"]]
    assert concerned
    for sentence in concerned:
        respelt = sentence.replace(old, new)
        assert [(f.code, f.stage) for f in reforms(respelt)] == [
            (f.code, f.stage) for f in reforms(sentence)
        ]


def test_every_quote_is_the_exact_slice_of_a_long_text() -> None:
    text = "\n".join(row["sentence"] for row in ROWS)
    found = reforms(text)
    assert len(found) > len(ROWS) / 2
    for fact in found:
        evidence = fact.evidence
        assert text[evidence.char_start : evidence.char_end] == evidence.quote
        assert evidence.quote in evidence.sentence


def test_a_text_gives_the_same_models_whole_as_sentence_by_sentence() -> None:
    text = "\n".join(row["sentence"] for row in ROWS)
    whole = [(fact.code, fact.stage) for fact in reforms(text)]
    pieces = [(fact.code, fact.stage) for row in ROWS for fact in reforms(row["sentence"])]
    assert whole == pieces


def test_the_sentences_are_stored_composed() -> None:
    for row in ROWS:
        assert unicodedata.is_normalized("NFC", row["sentence"])


def test_coverage_is_read_with_its_base_and_share() -> None:
    (fact,) = reforms("Cuối năm, 257/308 thủ tục hành chính (đạt 83,44%) được ủy quyền cho xã.")
    assert (fact.value, fact.base) == (257, 308)
    assert str(fact.percent_stated) == "83.44"


def test_a_plain_count_of_units_is_coverage_without_a_base() -> None:
    (fact,) = reforms("Ở huyện Đầm Hà, mô hình bí thư kiêm chủ tịch UBND được thí điểm tại 5 xã.")
    assert (fact.value, fact.base, fact.percent_stated) == (5, None, None)
    assert fact.evidence.quote.endswith("tại 5 xã")


@pytest.mark.parametrize(
    "sentence",
    [
        "Tỉnh đã bãi bỏ 28 thủ tục hành chính, ủy quyền 112 thủ tục cho cấp huyện giải quyết.",
        "Sở đã cắt giảm 40 thủ tục hành chính, phân cấp cho các huyện 15 việc.",
    ],
)
def test_what_another_deed_counted_is_no_coverage_and_ends_nothing(sentence: str) -> None:
    found = [fact for fact in reforms(sentence) if fact.code == "delegation_of_authority"]
    assert [(fact.stage, fact.value) for fact in found] == [("adopted", None)]


def test_the_year_of_a_text_does_not_become_coverage() -> None:
    (fact,) = reforms("Năm 2020, huyện thực hiện thi tuyển chức danh trưởng phòng.")
    assert (fact.value, fact.base, fact.percent_stated) == (None, None, None)


def test_a_central_document_that_orders_a_model_is_named_with_it() -> None:
    (fact,) = reforms("Thực hiện Nghị quyết 97 của Quốc hội, Hà Nội thí điểm chính quyền đô thị.")
    assert (fact.stage, fact.mandated_by) == ("pilot", "Nghị quyết 97")


def test_a_document_of_the_province_is_no_mandate() -> None:
    (fact,) = reforms("Thực hiện Nghị quyết số 19-NQ/TU của Tỉnh ủy, huyện tinh giản biên chế.")
    assert fact.mandated_by is None


def test_a_named_model_outside_the_catalogue_is_kept_as_a_candidate() -> None:
    (fact,) = reforms("Xã duy trì mô hình “Ngày thứ Bảy vì dân” từ đầu năm.")
    assert (fact.code, fact.variant) == ("uncatalogued", "Ngày thứ Bảy vì dân")
    assert fact.confidence <= 0.5


def test_a_stated_start_date_is_the_date_of_the_stage() -> None:
    (fact,) = reforms("Chính quyền địa phương 2 cấp vận hành từ ngày 1/7/2025.")
    assert str(fact.stage_on) == "2025-07-01"


def test_extending_a_pilot_leaves_it_a_pilot() -> None:
    (fact,) = reforms("Ở các sở, thí điểm thi tuyển chức danh trưởng phòng được tiếp tục mở rộng.")
    assert fact.stage == "pilot"


def test_what_is_proposed_for_a_list_is_proposed_for_each_clause_of_it() -> None:
    found = reforms(
        "Tỉnh đề xuất hợp nhất Ban Tổ chức với Sở Nội vụ; khoán kinh phí cho cấp xã; "
        "thi tuyển chức danh trưởng phòng."
    )
    assert {fact.stage for fact in found} == {"proposed"}
    assert len(found) == 3


def test_the_short_name_of_a_pair_of_posts_is_no_other_pair() -> None:
    told = "Huyện có 78/92 thôn có bí thư chi bộ kiêm trưởng thôn. "
    again = "Việc thực hiện “nhất thể hóa” giúp tinh gọn bộ máy."
    assert {fact.code for fact in reforms(told + again)} == {"cell_secretary_is_village_head"}
    other = "Tỉnh nhất thể hóa chức danh trưởng ban tổ chức và trưởng phòng nội vụ."
    assert "one_head_for_paired_posts" in {fact.code for fact in reforms(told + other)}


def test_what_stands_behind_a_semicolon_is_how_far_something_else_has_spread() -> None:
    (rotation, _) = reforms(
        "Đã luân chuyển 11 cán bộ; 12/12 huyện có bí thư không phải người địa phương."
    )
    assert (rotation.code, rotation.stage, rotation.base) == ("planned_rotation", "adopted", None)


def test_what_a_sentence_lists_as_its_aims_is_announced() -> None:
    found = reforms(
        "Mục tiêu đến năm 2025: 100% bí thư cấp ủy không là người địa phương; 90% bí thư chi bộ "
        "kiêm trưởng thôn."
    )
    assert {fact.stage for fact in found} == {"announced"}


def test_the_short_name_in_a_headline_is_no_other_pair() -> None:
    found = reforms(
        "Nhất thể hóa chức danh ở mọi xã. Tỉnh có 64/112 xã có bí thư kiêm chủ tịch UBND."
    )
    assert {fact.code for fact in found} == {"secretary_is_committee_chair"}


def test_what_a_parenthesis_names_parts_units_from_no_model() -> None:
    (fact,) = reforms(
        "Hiện có 4/9 đơn vị (các huyện Mường Chà, Tủa Chùa, Nậm Pồ và thị xã Mường Lay) đã thực "
        "hiện mô hình bí thư đồng thời là chủ tịch UBND."
    )
    assert (fact.value, fact.base) == (4, 9)


def test_the_teams_of_a_model_are_not_the_units_that_have_it() -> None:
    (fact,) = reforms("Tỉnh đã lập 740 tổ công nghệ số cộng đồng với 4.100 thành viên.")
    assert fact.value is None


def test_provinces_in_a_row_have_each_the_model() -> None:
    found = reforms("Sơn La, Lai Châu và Yên Bái thí điểm thi tuyển chức danh giám đốc sở.")
    assert [fact.scope.province for fact in found] == ["14", "12", "15"]
    found = reforms("Hải Phòng, TP.HCM và Cần Thơ khoán kinh phí cho cấp xã.")
    assert [fact.scope.province for fact in found] == ["31", "79", "92"]
    merged = reforms("Sau khi hợp nhất Bình Phước và Đồng Nai, tỉnh Đồng Nai khoán kinh phí.")
    assert {fact.scope.province for fact in merged if fact.code == "lump_sum_budget"} == {"75"}


def test_a_percent_of_the_plan_is_no_extent_of_a_model() -> None:
    (fact,) = reforms(
        "Năm 2020, thị xã thành lập được 3 chi bộ trong doanh nghiệp tư nhân, đạt 100% kế hoạch."
    )
    assert (fact.stage, fact.percent_stated) == ("adopted", None)


def test_each_of_several_named_models_is_kept_with_a_clean_name() -> None:
    found = reforms(
        "Các mô hình “Ngày không hẹn”, “Nụ cười công sở” và “5 biết, 3 thể hiện” được duy trì. Xã "
        "có mô hình: “Tiếng kẻng an ninh,” nay thêm mô hình «Đường hoa tự quản»."
    )
    assert [fact.variant for fact in found] == [
        "Ngày không hẹn", "Nụ cười công sở", "5 biết, 3 thể hiện", "Tiếng kẻng an ninh",
        "Đường hoa tự quản",
    ]  # fmt: skip
    assert found[1].evidence.quote == "“Nụ cười công sở”"


def test_a_model_that_others_came_to_see_is_that_of_whoever_has_it() -> None:
    (fact,) = reforms(
        "Đoàn tỉnh Lai Châu thăm, học tập mô hình trung tâm phục vụ hành chính công của tỉnh Bắc "
        "Ninh."
    )
    assert fact.scope.province in ("24", "27")
    (own,) = reforms("Tỉnh Lai Châu khoán kinh phí, sau khi tìm hiểu cách làm của tỉnh Bắc Ninh.")
    assert own.scope.province == "12"


@pytest.mark.parametrize(
    "text",
    [
        "Tình hình nhất thể hóa chức danh: bí thư đảng ủy là chủ tịch UBND ở 18 trong số 173 xã.",
        "Huyện có 61 xã có bí thư kiêm chủ tịch UBND. Nhờ một người gánh hai vai, việc trôi hơn.",
    ],
)
def test_other_short_names_of_a_pair_told_of_are_no_other_pair(text: str) -> None:
    assert {fact.code for fact in reforms(text)} == {"secretary_is_committee_chair"}
