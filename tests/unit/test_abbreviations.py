"""What a text shortens is found as if it were written out."""

import hashlib

import pytest

from sosanh.extract.catalogue.abbreviations import find_abbreviations
from sosanh.extract.text.segments import fold
from sosanh.facts import Observation
from sosanh.read import read
from tests.texts import EXTRACTOR


def figures(text: str) -> list[tuple[str | None, int | None, str]]:
    data = text.encode()
    document = read(data, name="a.txt", document_id=hashlib.sha256(data).hexdigest())
    return [
        (
            fact.metric,
            int(fact.value) if fact.value is not None else None,
            document.text[fact.evidence.char_start : fact.evidence.char_end],
        )
        for fact in EXTRACTOR.extract(document).facts
        if isinstance(fact, Observation)
    ]


def test_a_short_noun_is_counted_as_the_long_one() -> None:
    found = figures("Đảng bộ huyện An Lão năm 2023 kết nạp 41 ĐV mới. Toàn huyện hiện có 2.318 ĐV.")
    assert found == [
        ("party_members_admitted", 41, "kết nạp 41 ĐV mới"),
        ("party_members_total", 2318, "hiện có 2.318 ĐV"),
    ]


def test_neighbours_may_both_be_short() -> None:
    found = figures("Năm 2022, UBKT các cấp của tỉnh đã kiểm tra 37 TCĐ và 112 ĐV.")
    assert [one[:2] for one in found] == [
        ("party_orgs_inspected", 37),
        ("party_members_inspected", 112),
    ]


@pytest.mark.parametrize(
    ("short", "full_form"),
    [("TTHCNB", "thủ tục hành chính nội bộ"), ("CQCM", "cơ quan chuyên môn")],
)
def test_a_text_explains_its_own_abbreviations(short: str, full_form: str) -> None:
    text = f"Rà soát {full_form} ({short}) của tỉnh. Năm 2024 cắt giảm 25 {short}."
    found = find_abbreviations(text, fold(text), {}, 0, len(text))
    assert [(text[one.start : one.end], one.full_form) for one in found] == [
        (f" ({short})", ""),
        (short, full_form),
    ]


def test_what_is_explained_otherwise_is_not_what_the_catalogue_says() -> None:
    text = "Đề án vườn (ĐV) có 12 ĐV đạt chuẩn."
    found = find_abbreviations(text, fold(text), {"ĐV": "đảng viên"}, 0, len(text))
    assert [one.full_form for one in found] == ["đảng viên", "đảng viên"]
    text = "Đơn vị (ĐV) có 12 ĐV đạt chuẩn."
    found = find_abbreviations(text, fold(text), {"ĐV": "đảng viên"}, 0, len(text))
    assert [one.full_form for one in found] == ["", "đơn vị"]


def test_a_phrase_goes_on_behind_the_explanation_of_an_abbreviation() -> None:
    found = figures("Ủy ban Kiểm tra (UBKT) Tỉnh ủy Nghệ An đã kiểm tra 12 tổ chức đảng (TCĐ).")
    assert found == [("party_orgs_inspected", 12, "kiểm tra 12 tổ chức đảng")]


@pytest.mark.parametrize("text", ["Kế hoạch số 12-KH/ĐV", "xe số 29ĐV", "khóa XIII", "đv"])
def test_symbols_numerals_and_small_letters_are_no_abbreviations(text: str) -> None:
    assert find_abbreviations(text, fold(text), {"ĐV": "đảng viên"}, 0, len(text)) == []
