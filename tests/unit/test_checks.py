"""What a figure is checked against: its digits, base, parts, headline and range."""

from decimal import Decimal

import pytest

from sosanh.extract.shares.checks import (
    check_base_drift,
    check_headline,
    check_parts_sum,
    check_percent,
    check_value_in_quote,
)
from sosanh.facts import Observation, Qualifier
from tests.texts import EXTRACTOR, document_of

HEADING = "Tỉnh ủy Quảng Ninh báo cáo kết quả công tác năm 2024 của tỉnh Quảng Ninh\n"


def figures(text: str, title: str | None = None) -> list[Observation]:
    whole = HEADING + text if title is None else text
    return [
        fact
        for fact in EXTRACTOR.extract(document_of(whole, title=title)).facts
        if isinstance(fact, Observation)
    ]


def check(found: list[Observation], value: int, name: str) -> str | None:
    return next(fact.checks.get(name) for fact in found if fact.value == value)


# --- a fraction against its percent


@pytest.mark.parametrize(
    ("value", "base", "percent", "outcome"),
    [
        ("6", "52", "13.9", "inconsistent"),
        ("5155", "9810", "53", "rounded"),
        ("1", "3", "33.3", "rounded"),
        ("2", "3", "66.6", "truncated"),
        ("2", "3", "66.7", "rounded"),
        ("3465", "3000", "115.5", "rounded"),
        ("1", "0", "100", "not_applicable"),
        ("0", "7", "0", "rounded"),
    ],
)
def test_a_percent_passes_rounded_or_truncated(
    value: str, base: str, percent: str, outcome: str
) -> None:
    assert check_percent(Decimal(value), Decimal(base), Decimal(percent)) == outcome


def test_an_inconsistent_percent_is_kept_and_flagged() -> None:
    found = figures("Kiểm tra 52 tổ chức đảng, kết luận 6 tổ chức đảng (chiếm 13,9%) có vi phạm.")
    fact = next(fact for fact in found if fact.value == 6)
    assert (fact.percent_stated, fact.percent_check) == (Decimal("13.9"), "inconsistent")
    assert fact.checks["percent"] == "failed"


def test_the_base_has_drifted_when_the_percent_fits_another_figure_of_the_paragraph() -> None:
    assert check_base_drift(Decimal(6), Decimal("13.9"), [Decimal(43)]) == "failed"
    assert check_base_drift(Decimal(6), Decimal("13.9"), [Decimal(52), Decimal(6)]) == "passed"
    assert check_base_drift(Decimal(6), Decimal("100"), [Decimal(6)]) == "passed"  # itself


def test_a_base_from_elsewhere_in_the_paragraph_is_seen_in_the_text() -> None:
    text = (
        "Giám sát 43 tổ chức đảng. Kiểm tra 52 tổ chức đảng, kết luận 6 tổ chức đảng "
        "(chiếm 13,9%) có vi phạm."
    )
    assert check(figures(text), 6, "base_drift") == "failed"
    assert check(figures(text.replace(". Kiểm", ".\nKiểm")), 6, "base_drift") == "passed"


# --- a count against what it is counted out of


def test_a_count_greater_than_its_whole_fails_and_one_above_its_target_does_not() -> None:
    assert check(figures("Kết nạp 2.300/2.000 đảng viên."), 2300, "within_base") == (
        "not_applicable"
    )
    found = figures("Đến nay 180/156 xã có bí thư đồng thời là chủ tịch UBND.")
    assert check(found, 180, "within_base") == "failed"
    found = figures("Đến nay 147/156 xã có bí thư đồng thời là chủ tịch UBND.")
    assert check(found, 147, "within_base") == "passed"


# --- parts against their whole


def test_a_part_must_not_exceed_its_whole() -> None:
    text = "Kết nạp {} đảng viên, trong đó có 120 đảng viên là học sinh."
    assert check(figures(text.format(300)), 120, "part_of_whole") == "passed"
    assert check(figures(text.format(90)), 120, "part_of_whole") == "failed"


def test_forms_of_discipline_must_add_up_to_no_more_than_their_total() -> None:
    text = "Thi hành kỷ luật {} đảng viên: khiển trách 34, cảnh cáo 12, khai trừ 4."
    assert check(figures(text.format(50)), 50, "parts_sum") == "passed"
    assert check(figures(text.format(45)), 45, "parts_sum") == "failed"
    assert check(figures(text.format(70)), 70, "parts_sum") == "not_applicable"


def test_parts_that_may_overlap_are_not_added_up() -> None:
    text = "Kết nạp 100 đảng viên, trong đó có 70 đảng viên nữ, 60 đảng viên là người dân tộc."
    assert "parts_sum" not in next(fact for fact in figures(text) if fact.value == 100).checks


def test_one_part_alone_is_no_sum() -> None:
    found = figures("Thi hành kỷ luật 50 đảng viên, trong đó khiển trách 34 đảng viên.")
    assert check(found, 50, "parts_sum") is None


def test_a_sum_is_exact() -> None:
    parts = [Decimal(1), Decimal(2)]
    assert check_parts_sum(parts, Decimal(3)) == "passed"
    assert check_parts_sum(parts, Decimal("2.99")) == "failed"


# --- the headline against the body


@pytest.mark.parametrize(
    ("head", "qualifier", "body", "outcome"),
    [
        (500, "over", 501, "passed"),
        (500, "over", 499, "failed"),
        (500, "over", 5000, "not_applicable"),
        (600, "nearly", 556, "passed"),
        (600, "nearly", 601, "failed"),
        (140, "exact", 143, "passed"),
        (140, "exact", 151, "failed"),
        (143, "exact", 134, "failed"),
        (5000, "exact", 5155, "passed"),
        (1000, "about", 950, "passed"),
        (1000, "about", 850, "failed"),
        (30, "exact", 12, "not_applicable"),
    ],
)
def test_a_headline_may_round_what_the_body_says_and_not_contradict_it(
    head: int, qualifier: Qualifier, body: int, outcome: str
) -> None:
    figure = Decimal(body)
    assert check_headline(Decimal(head), qualifier, None, [figure], [figure]) == outcome


TITLE = "Quảng Ninh kết nạp {} đảng viên trong năm 2024"
LEAD = "Tỉnh ủy Quảng Ninh vừa tổng kết công tác xây dựng Đảng."
BODY = "Năm 2024, toàn Đảng bộ tỉnh kết nạp 3.465 đảng viên."


@pytest.mark.parametrize(
    ("printed", "value", "outcome"),
    [("3.465", 3465, "passed"), ("hơn 3.400", 3400, "passed"), ("3.564", 3564, "failed")],
)
def test_a_figure_of_the_title_is_compared_with_the_body(
    printed: str, value: int, outcome: str
) -> None:
    title = TITLE.format(printed)
    found = figures("\n".join([title, LEAD, BODY]), title)
    assert check(found, value, "headline") == outcome


def test_another_district_does_not_contradict_the_headline() -> None:
    title = TITLE.format("3.564")
    body = "Năm 2024, huyện Đầm Hà kết nạp 3.465 đảng viên."
    found = figures("\n".join([title, LEAD, body]), title)
    assert check(found, 3564, "headline") is None


def test_a_text_without_a_title_has_no_headline() -> None:
    found = figures("\n".join(["Kết nạp 3.564 đảng viên.", LEAD, BODY]))
    assert all("headline" not in fact.checks for fact in found)


# --- plausible ranges, and the digits themselves


def test_a_figure_beyond_what_a_province_can_have_fails() -> None:
    assert check(figures("Kết nạp 3.465 đảng viên."), 3465, "plausible") == "passed"
    assert check(figures("Kết nạp 9.465.000 đảng viên."), 9465000, "plausible") == "failed"


def test_a_share_above_the_whole_fails_unless_it_attains_a_target() -> None:
    def outcome(text: str) -> set[str | None]:
        return {fact.checks.get("plausible") for fact in figures(text) if fact.percent_stated}

    assert outcome("Tỷ lệ hồ sơ giải quyết đúng hạn đạt 99,2%.") == {"passed"}
    assert outcome("Tỷ lệ hồ sơ giải quyết đúng hạn đạt 199,2%.") == {"failed"}


@pytest.mark.parametrize(
    ("value", "printed", "outcome"),
    [
        ("5155", "5.155", "passed"),
        ("5400000", "5,4", "passed"),
        ("5155", "5.156", "failed"),
        ("54", "5,4", "failed"),
    ],
)
def test_the_value_must_give_back_the_printed_digits(
    value: str, printed: str, outcome: str
) -> None:
    assert check_value_in_quote(Decimal(value), printed) == outcome
