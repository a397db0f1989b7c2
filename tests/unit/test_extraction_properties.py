"""What holds for every text: exact quotes, exact values, one answer for both spellings."""

import unicodedata
from datetime import date
from decimal import Decimal
from itertools import pairwise

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from sosanh.extract.shares.checks import check_percent
from sosanh.extract.text.segments import fold
from sosanh.facts import Extraction, Observation
from tests.texts import EXTRACTOR, document_of

QUIET = settings(
    max_examples=60,
    deadline=None,
    derandomize=True,
    suppress_health_check=[HealthCheck.too_slow],
)
TEMPLATES = (
    "Năm 2024, toàn Đảng bộ kết nạp {} đảng viên.",
    "Các huyện ủy kiểm tra {} tổ chức đảng và giám sát 12 đảng viên.",
    "Thi hành kỷ luật {} đảng viên, tăng 5 đảng viên so với cùng kỳ năm 2023.",
    "Tỉnh đã tinh giản {} biên chế.",
    "Đến nay {}/9.999.999 thủ tục hành chính đã được ủy quyền.",
)
HEADING = "Thành ủy Hà Nội báo cáo về thành phố Hà Nội.\n"
PHRASES = (
    "kết nạp", "kiểm tra", "đảng viên", "tổ chức đảng", "khi có dấu hiệu vi phạm", "(", ")", ",",
    ";", ".", "\n", "1.234", "56,7%", "12/15", "năm 2023", "từ", "xuống còn", "trong đó", "hơn",
    "hai mươi", "Nghị quyết số 19-NQ/TU", "ngày 3/3/2020", "không có", "huyện Ứng Hòa", "là",
    "chiếm", "tăng", "so với cùng kỳ", "khiển trách", "trong tổng số", "nhiệm kỳ 2020 - 2025",
    "%", "/", "-", "9" * 12, "đạt", "chỉ tiêu", "100%", "bí thư chi bộ", "đồng thời là",
    "từ ngày 1/7/2025", "đến hết quý II", "đến nay", "giai đoạn 2025 - 2020", "cùng kỳ",
    "trong 6 tháng", "từ đầu nhiệm kỳ", "đến năm 2021", "cuối năm", "quý III",
)  # fmt: skip


def extraction(text: str) -> Extraction:
    published = date(2022, 6, 12)
    return EXTRACTOR.extract(document_of(text, published, "given"))


def observations(text: str) -> list[Observation]:
    return [fact for fact in extraction(text).facts if isinstance(fact, Observation)]


def grouped(number: int) -> str:
    return f"{number:,}".replace(",", ".")


@QUIET
@given(st.lists(st.sampled_from(PHRASES), max_size=60))
def test_any_text_gives_exact_quotes_and_accounts_for_each_digit(words: list[str]) -> None:
    text = " ".join(words)
    result = extraction(text)
    for fact in result.facts:
        evidence = fact.evidence
        assert evidence.quote == text[evidence.char_start : evidence.char_end] != ""
        assert evidence.quote in evidence.sentence
        assert 0 < fact.confidence <= 1
        ends = (fact.period.period_from, fact.period.period_to)
        assert None in ends or ends[0] <= ends[1]
    spans = sorted((token.char_start, token.char_end) for token in result.number_tokens)
    assert all(first[1] <= second[0] for first, second in pairwise(spans))
    assert sum(end - start for start, end in spans) >= sum(map(str.isdecimal, text))


@QUIET
@given(
    st.sampled_from(TEMPLATES),
    st.integers(min_value=2, max_value=999_999),
    st.integers(min_value=0, max_value=5),
    st.integers(min_value=1, max_value=9),
)
def test_one_other_digit_is_another_value_or_no_fact(
    template: str, number: int, place: int, shift: int
) -> None:
    place %= len(str(number))
    digits = list(str(number))
    digits[place] = str((int(digits[place]) + shift) % 10)
    before = values(template.format(grouped(number)))
    after = values(template.format(grouped(int("".join(digits)))))
    assert Decimal(number) in before
    assert before != after


def values(sentence: str) -> list[Decimal | None]:
    return [fact.value for fact in observations(HEADING + sentence)]


@QUIET
@given(st.sampled_from(TEMPLATES), st.integers(min_value=2, max_value=999_999))
def test_the_value_can_be_read_off_its_quote(template: str, number: int) -> None:
    found = observations(HEADING + template.format(grouped(number)))
    fact = next(fact for fact in found if fact.value == number)
    assert grouped(number) in fact.evidence.quote
    assert fact.checks["value_in_quote"] == "passed"


def test_both_placements_of_the_tone_give_the_same_facts() -> None:
    old = "Huyện ủy Ứng Hòa thi hành kỷ luật 5 đảng viên, xóa tên 2 đảng viên."
    new = "Huyện uỷ Ứng Hoà thi hành kỷ luật 5 đảng viên, xoá tên 2 đảng viên."
    first, second = observations(HEADING + old), observations(HEADING + new)
    assert [(fact.metric, fact.value, fact.scope.level) for fact in first] == [
        (fact.metric, fact.value, fact.scope.level) for fact in second
    ]
    assert len(first) == 2


def test_syllables_spelled_with_i_or_y_give_the_same_facts() -> None:
    usual = "Trong nhiệm kỳ 2015 - 2020, Đảng bộ huyện Kỳ Sơn kỷ luật 34 đảng viên, tỷ lệ 1,2%."
    other = "Trong nhiệm kì 2015 - 2020, Đảng bộ huyện Kì Sơn kỉ luật 34 đảng viên, tỉ lệ 1,2%."
    first, second = observations(HEADING + usual), observations(HEADING + other)
    assert [(fact.metric, fact.value, fact.period, fact.scope.level) for fact in first] == [
        (fact.metric, fact.value, fact.period, fact.scope.level) for fact in second
    ]
    assert [fact.period.precision for fact in first] == ["term"]


@QUIET
@given(st.text(alphabet="aoeuiyhtqủỷÒÓỤỲhóaĐđ Iİẞǅ\t\u00a0\n", max_size=80))
def test_folding_keeps_every_offset(text: str) -> None:
    text = unicodedata.normalize("NFC", text)
    assert len(fold(text)) == len(text)


@QUIET
@given(
    st.integers(min_value=1, max_value=10_000),
    st.integers(min_value=1, max_value=10_000),
    st.sampled_from([0, 1, 2]),
)
def test_a_rounded_or_truncated_percent_is_consistent_and_one_further_off_is_not(
    value: int, base: int, places: int
) -> None:
    exact = Decimal(value) * 100 / Decimal(base)
    step = Decimal(1).scaleb(-places)
    cut = exact // step * step
    assert check_percent(Decimal(value), Decimal(base), cut) in ("rounded", "truncated")
    assert check_percent(Decimal(value), Decimal(base), cut - step) == "inconsistent"
    assert check_percent(Decimal(value), Decimal(base), cut + 2 * step) == "inconsistent"


def test_the_same_text_gives_the_same_facts_twice() -> None:
    text = HEADING + "\n".join(template.format("1.234") for template in TEMPLATES)
    assert extraction(text) == extraction(text)
