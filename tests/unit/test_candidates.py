"""What the catalogues do not know is kept under its words, and never taken for a fact."""

import pytest

from sosanh.catalogues.candidates import found_in, lines_of_candidates
from sosanh.extract.candidates import Candidate, CandidateFinder
from sosanh.facts import ReadDocument
from sosanh.load.texts import StoredText
from sosanh.records import candidate_table
from sosanh.settings import PROJECT
from tests.texts import EXTRACTOR, document_of

FINDER = CandidateFinder(PROJECT / "seeds")
HEADING = "Tỉnh ủy Quảng Ninh báo cáo về tỉnh Quảng Ninh.\n"


def candidates(sentence: str) -> list[Candidate]:
    text = HEADING + sentence
    found = FINDER.find(EXTRACTOR.extract(document_of(text)))
    assert all(one.quote == text[one.char_start : one.char_end] for one in found)
    return found


def phrases(sentence: str) -> list[tuple[str, str]]:
    return [(one.kind, one.phrase) for one in candidates(sentence)]


@pytest.mark.parametrize(
    ("sentence", "phrase"),
    [
        ("Toàn tỉnh trồng được 1.250 cây bóng mát.", "cây bóng mát"),
        ("Tỉnh chuẩn bị 24.000 giường; không thiếu.", "giường"),
        ("Cấp phát 40 triệu khẩu trang của tỉnh.", "khẩu trang"),
        ("Xã có 12\u00a0nhà\u00a0văn\u00a0hóa.", "nhà văn hóa"),
    ],
)
def test_a_counted_thing_without_a_metric_is_kept_with_its_noun(sentence: str, phrase: str) -> None:
    assert phrases(sentence) == [("figure", phrase)]


@pytest.mark.parametrize(
    ("sentence", "phrase"),
    [
        ("Xã thực hiện mô hình “Cà phê với người dân”.", "Cà phê với người dân"),
        ("Xã có cách làm hay “Sáng thứ hai dọn nhà”.", "Sáng thứ hai dọn nhà"),
        ("Hội phát động phong trào thi đua “Ba đảm đang”.", "Ba đảm đang"),
        ("Tỉnh phê duyệt Đề án “Thắp sáng đường quê”.", "Thắp sáng đường quê"),
    ],
)
def test_a_named_model_outside_the_catalogue_is_kept_with_its_name(
    sentence: str, phrase: str
) -> None:
    assert ("model", phrase) in phrases(sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "Năm 2024, Đảng bộ tỉnh kết nạp 125 đảng viên.",
        "Thu ngân sách đạt 5.000 tỷ đồng trong 12 tháng, tăng 7%.",
        "Nghị quyết số 19-NQ/TU ngày 3/3/2020 được quán triệt.",
        "Trời mưa to, 24 của, 35 và 46.",
        "Thành phố thí điểm mô hình “chính quyền đô thị”.",
    ],
)
def test_facts_measures_dates_and_bare_numbers_are_no_candidates(sentence: str) -> None:
    assert candidates(sentence) == []


def test_both_spellings_are_one_candidate_and_the_province_is_known() -> None:
    (old,) = candidates("Xã có 12 tổ hòa giải giỏi.")
    (new,) = candidates("Xã có 12 Tổ hoà giải giỏi.")
    assert old.phrase_key == new.phrase_key == "tổ hòa giải giỏi"
    assert old.province == "22"
    assert (old.phrase, new.phrase) == ("tổ hòa giải giỏi", "Tổ hoà giải giỏi")


def test_candidates_are_grouped_by_wording_and_counted_by_document_and_province() -> None:
    said = (
        ("Quảng Ninh", "Xã có 12 chậu hoa và 3 chậu hoa."),
        ("Nghệ An", "Xã có 5 Chậu hoa; xã khác có 7 bồn cây."),
    )
    texts = []
    for number, (province, sentence) in enumerate(said):
        text = f"Tỉnh ủy {province} báo cáo về tỉnh {province}.\n{sentence}"
        digest = str(number) * 64
        document = ReadDocument(
            digest, "t.txt", "text/plain", text, None, None, "none", 0, len(text)
        )
        texts.append(StoredText(document, None))
    groups = found_in(PROJECT / "seeds", texts)
    counted = [(one.phrases.total(), len(one.documents), sorted(one.provinces)) for one in groups]
    assert counted == [(3, 2, ["22", "40"]), (1, 1, ["40"])]
    lines = list(lines_of_candidates(groups, top=1))
    assert lines[:3] == [
        "Named models without a code: 0, the first 0",
        "Counted things without a metric: 2, the first 1",
        "  chậu hoa: 3 times, 2 documents, 2 provinces",
    ]
    assert len(lines) == 4
    assert "12 chậu hoa" in lines[3]


def test_a_table_without_candidates_has_the_columns_all_the_same() -> None:
    assert candidate_table([]).num_rows == 0
    assert "phrase_key" in candidate_table([]).column_names
