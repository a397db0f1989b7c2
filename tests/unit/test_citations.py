"""Forms in which documents are named, and what only looks like one."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sosanh.facts import Citation
from tests.texts import EXTRACTOR, document_of


def citations(text: str) -> list[Citation]:
    return [
        fact for fact in EXTRACTOR.extract(document_of(text)).facts if isinstance(fact, Citation)
    ]


@pytest.mark.parametrize(
    ("text", "type_", "number", "symbol", "issuer"),
    [
        ("Nghị quyết số 15-NQ/TW của Bộ Chính trị", "resolution", "15", "NQ/TW", "Bộ Chính trị"),
        ("Nghị quyết 97 của Quốc hội", "resolution", "97", None, "Quốc hội"),
        ("Kết luận số 46-KL/TW", "conclusion", "46", "KL/TW", "Trung ương"),
        ("Chỉ thị 35-CT/TW", "directive", "35", "CT/TW", "Trung ương"),
        ("Chỉ thị 05 - CT / TW", "directive", "05", "CT/TW", "Trung ương"),
        ("Chương trình số 01-CTr/TU", "programme", "01", "CTr/TU", "Tỉnh ủy, Thành ủy"),
        ("Nghị định 108/2014/NĐ-CP", "decree", "108", "2014/NĐ-CP", "Chính phủ"),
        ("Nghị định số 108/2014 của Chính phủ", "decree", "108", "2014", "Chính phủ"),
        ("Quy định 812 của Ban Thường vụ Thành ủy", "regulation", "812", None, "Thành ủy"),
        ("Công văn số 231/SNV-CCHC&PC", "official_letter", "231", "SNV-CCHC&PC", None),
        ("văn bản số 93/TTg-KSTT", "official_letter", "93", "TTg-KSTT", None),
        ("Công văn số 5228 / BNV - CQĐP", "official_letter", "5228", "BNV-CQĐP", None),
        (
            "Phương án số 64/PA-UBND của UBND tỉnh",
            "plan_option",
            "64",
            "PA-UBND",
            "Ủy ban nhân dân",
        ),
        ("Đề án 25, tỉnh giảm bộ máy", "scheme", "25", None, None),
        ("Luật Thủ đô", "law", None, None, "Quốc hội"),
        ("công văn 4417/CTH-KTN", "official_letter", "4417", "CTH-KTN", None),
        ("văn bản số 75 / CV – TU", "official_letter", "75", "CV-TU", "Tỉnh ủy, Thành ủy"),
        ("đúng Luật Lưu trữ", "law", None, None, "Quốc hội"),
        ("vi phạm luật đất đai", "law", None, None, "Quốc hội"),
        ("Pháp lệnh dân số", "ordinance", None, None, "Ủy ban Thường vụ Quốc hội"),
        (
            "Nghị quyết Trung ương 5 (khóa X)",
            "resolution",
            "5",
            None,
            "Ban Chấp hành Trung ương khóa X",
        ),
        ("Nghị quyết số 47a/NQ-CP", "resolution", "47a", "NQ-CP", "Chính phủ"),
        (
            "Nghị quyết T.Ư 4 khóa 12",
            "resolution",
            "4",
            None,
            "Ban Chấp hành Trung ương khóa XII",
        ),
        (
            "Nghị quyết Hội nghị lần thứ tư Ban Chấp hành Trung ương khoá XI",
            "resolution",
            "4",
            None,
            "Ban Chấp hành Trung ương khóa XI",
        ),
    ],
)
def test_each_form_is_read_to_type_number_symbol_and_issuer(
    text: str, type_: str, number: str | None, symbol: str | None, issuer: str | None
) -> None:
    (found,) = citations(f"Tỉnh triển khai {text}.")
    assert (found.type, found.number, found.symbol, found.issuer) == (type_, number, symbol, issuer)


@pytest.mark.parametrize(
    "text",
    [
        "Các huyện học tập Nghị quyết Đại hội lần thứ XV của Đảng bộ tỉnh.",
        "Cán bộ hưu trí góp ý dự thảo nghị quyết mà Hội nghị Trung ương 8 bàn.",
        "Ủy ban kiểm tra đã kết luận 73 tổ chức đảng có vi phạm.",
        "Tỉnh đã kỷ luật 48 tổ chức đảng.",
        "Thành phố quyết định 5 nội dung quan trọng.",
        "Kế hoạch 5 năm của tỉnh được thông qua.",
        "Ông vi phạm pháp luật và bị kỷ luật 2 lần.",
        "Hội nghị ban hành 3 nghị quyết.",
        "Đảng bộ nhiệm kỳ 2020 - 2025 có 500 đảng viên.",
    ],
)
def test_congresses_drafts_and_counts_are_no_citations(text: str) -> None:
    assert citations(text) == []


def test_the_day_of_issue_is_read_before_and_after_the_issuer() -> None:
    before, after = citations(
        "Kết luận số 88-KL/TW ngày 05/02/2024 của Ban Bí thư có hiệu lực ngay.\n"
        "Nghị quyết số 595 của Ủy ban Thường vụ Quốc hội ban hành ngày 12-9-2022 còn hiệu lực."
    )
    assert before.issued_on == date(2024, 2, 5)
    assert after.issued_on == date(2022, 9, 12)


@pytest.mark.parametrize(
    ("text", "issued_on"),
    [
        ("Ngày 20/11/2018, UBND tỉnh ban hành Quyết định số 2538/QĐ-UBND.", date(2018, 11, 20)),
        (
            "Ngày 5 tháng 6 năm 2019 Tỉnh ủy đã ký ban hành Nghị quyết số 12-NQ/TU.",
            date(2019, 6, 5),
        ),
        ("Ngày 5/6/2019, tỉnh họp bàn thực hiện Nghị quyết số 18-NQ/TW.", None),
        ("Ngày 5/6/2019 họp, sau đó ban hành Kế hoạch 12-KH/TU ngày 7/6/2019.", date(2019, 6, 7)),
        ("Ngày 14/4/2025, Ban Bí thư, Bộ Chính trị đã có Kết luận 150-KL/TW.", date(2025, 4, 14)),
    ],
)
def test_the_day_on_which_somebody_issued_it_may_open_the_sentence(
    text: str, issued_on: date | None
) -> None:
    (citation,) = citations(text)
    assert citation.issued_on == issued_on


def test_the_day_of_one_paper_is_not_that_of_the_next() -> None:
    text = "Theo Chỉ thị 5-CT/TU ngày 5/6/2019, huyện ban hành Kế hoạch 12-KH/HU."
    assert [one.issued_on for one in citations(text)] == [date(2019, 6, 5), None]


def test_a_year_without_a_day_is_the_period_of_a_numbered_document() -> None:
    (citation,) = citations("Sở làm theo thông báo 61 năm 2014 của Thành ủy.")
    assert citation.evidence.quote.startswith("thông báo 61 năm 2014")
    assert citation.issued_on is None
    period = citation.period
    assert (period.period_from, period.period_to) == (date(2014, 1, 1), date(2014, 12, 31))


def test_a_day_that_does_not_exist_is_left_out() -> None:
    (found,) = citations("Thực hiện Chỉ thị số 35-CT/TW ngày 31/02/2020.")
    assert found.issued_on is None


def test_each_number_of_an_enumeration_is_a_citation_with_the_issuer_at_its_end() -> None:
    found = citations("Tỉnh thực hiện các Nghị quyết số 18, 19 của Hội nghị Trung ương 6.")
    assert [citation.number for citation in found] == ["18", "19"]
    assert {citation.issuer for citation in found} == {"Ban Chấp hành Trung ương"}


def test_the_plenum_that_a_list_of_numbers_ends_with_parts_them_from_counts() -> None:
    listed = citations("Thực hiện Nghị quyết số 18, 19 Hội nghị Trung ương 6 khóa XII.")
    assert [one.number for one in listed[:2]] == ["18", "19"]
    assert citations("Tỉnh tổ chức theo Nghị quyết 18 hội nghị quán triệt.") == []


@pytest.mark.parametrize(
    ("text", "relation"),
    [
        ("Các sở thực hiện Nghị quyết 36 của Bộ Chính trị.", "implements"),
        ("Tháng trước, Tỉnh ủy ban hành Nghị quyết số 24-NQ/TU.", "issued"),
        ("Nghị định này sửa đổi, bổ sung Nghị định 108 của Chính phủ.", "amends"),
        ("Quy định mới thay thế Quyết định số 214-QĐ/TW.", "replaces"),
        ("Thành phố đề nghị sửa đổi Luật Ngân sách Nhà nước.", "proposes"),
        ("Đề án viện dẫn Nghị quyết 36 của Bộ Chính trị.", "mentions"),
    ],
)
def test_the_verb_before_a_document_tells_the_relation(text: str, relation: str) -> None:
    assert citations(text)[-1].relation == relation


def test_numbers_of_a_citation_are_document_symbols() -> None:
    text = "Các sở thực hiện Nghị quyết 36 của Bộ Chính trị."
    (token,) = EXTRACTOR.extract(document_of(text)).number_tokens
    assert token.reason == "document_symbol"


@given(
    number=st.integers(1, 9999),
    symbol=st.sampled_from(["NQ/TW", "CT/TW", "KL/TU", "QĐ/TU", "KH/TU", "CTr/TU", "HD/BTCTW"]),
    before=st.sampled_from(["", "Tỉnh ủy triển khai ", "Căn cứ ", "Hội nghị bàn về "]),
    gap=st.sampled_from(["-", " - ", "–"]),
)
def test_any_number_and_symbol_come_back_digit_for_digit(
    number: int, symbol: str, before: str, gap: str
) -> None:
    text = f"{before}Văn bản số {number}{gap}{symbol} còn hiệu lực."
    (found,) = citations(text)
    assert (found.number, found.symbol) == (str(number), symbol)
    evidence = found.evidence
    assert text[evidence.char_start : evidence.char_end] == evidence.quote
    assert str(number) in evidence.quote


def test_the_number_in_a_letterhead_is_the_papers_own() -> None:
    text = "TỈNH ỦY HÀ NAM\nSố: 385-BC/TU\nBÁO CÁO\nThực hiện Nghị quyết số 18-NQ/TW."
    assert [found.symbol for found in citations(text)] == ["NQ/TW"]
    reasons = [token.reason for token in EXTRACTOR.extract(document_of(text)).number_tokens]
    assert reasons == ["document_symbol", "document_symbol"]


@pytest.mark.parametrize(
    ("text", "issuer"),
    [
        ("Chính phủ đã ban hành Nghị định số 29, ngày 3/5/2023 về tinh giản.", "Chính phủ"),
        ("Quốc hội vừa thông qua, Chính phủ ký ban hành Nghị định 178.", "Chính phủ"),
        ("Theo Chính phủ, tỉnh cần rà soát lại Nghị quyết số 29.", None),
        ("Chính phủ nêu: các tỉnh đã ban hành Nghị quyết số 29.", None),
    ],
)
def test_who_has_issued_a_document_may_stand_before_it(text: str, issuer: str | None) -> None:
    assert [one.issuer for one in citations(text)] == [issuer]


@pytest.mark.parametrize(
    ("text", "plenums"),
    [
        ("Quán triệt Nghị quyết Trung ương 4 khóa XI, XII.", [("4", "XI"), ("4", "XII")]),
        ("Hai nghị quyết của Hội nghị TƯ 5, 6 khoá XII.", [("5", "XII"), ("6", "XII")]),
        ("Nghị quyết Trung ương 6 (lần 2) khóa VIII.", [("6", "VIII")]),
        ("Nghị quyết Trung ương 4 (khóa XI, khóa XII), 12 chi bộ.", [("4", "XI"), ("4", "XII")]),
    ],
)
def test_each_of_several_plenums_is_a_citation(text: str, plenums: list[tuple[str, str]]) -> None:
    found = [(one.number, one.issuer) for one in citations(text)]
    assert found == [(number, f"Ban Chấp hành Trung ương khóa {term}") for number, term in plenums]


def test_a_short_name_is_that_of_the_paper_told_in_full() -> None:
    told = "Nghị quyết số 98/2023/QH15 của Quốc hội (Nghị quyết 98) mở rộng quyền."
    assert [(one.symbol, one.issuer) for one in citations(told)] == [
        ("2023/QH15", "Quốc hội"),
        ("2023/QH15", "Quốc hội"),
    ]
    two = "Nghị quyết 18 được nhắc lại sau Nghị quyết số 18-NQ/TW và Nghị quyết số 18-NQ/TU."
    assert [one.symbol for one in citations(two)] == [None, "NQ/TW", "NQ/TU"]
