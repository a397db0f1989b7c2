"""Copies of a text are found, and texts that only look like it are not."""

import random
from itertools import combinations

import pytest

from benchmarks.copies import Labelled, labelled_set, of_ours, scores
from sosanh.copies import Copies, are_copies, fingerprint

REPORT = (
    "Sáu tháng đầu năm 2023, toàn Đảng bộ tỉnh đã kết nạp 1.204 đảng viên, đạt 56% chỉ tiêu. "
    "Các cấp ủy đã kiểm tra 215 tổ chức đảng và thi hành kỷ luật 74 đảng viên.\n"
    "Toàn tỉnh đã hoàn thành 12 trên 14 đề án của chương trình công tác năm. "
    "Công tác dân vận tiếp tục được đổi mới về nội dung và phương thức; đời sống nhân dân ổn định."
)
SAME_TEMPLATE = (
    "Sáu tháng đầu năm 2024, toàn Đảng bộ tỉnh đã kết nạp 1.315 đảng viên, đạt 61% chỉ tiêu. "
    "Các cấp ủy đã kiểm tra 198 tổ chức đảng và thi hành kỷ luật 66 đảng viên.\n"
    "Toàn tỉnh đã hoàn thành 11 trên 15 đề án của chương trình công tác năm. "
    "Công tác dân vận tiếp tục được đổi mới về nội dung và phương thức; đời sống nhân dân ổn định."
)


@pytest.fixture(scope="module")
def texts() -> list[Labelled]:
    """A set that is not the benchmark's, so that neither is made to fit the other."""
    return labelled_set(offices=16, seed=7)


def alike(one: str, other: str) -> bool:
    return are_copies(fingerprint(one), fingerprint(other))


def test_copies_are_found_and_neighbours_of_the_same_template_are_not(
    texts: list[Labelled],
) -> None:
    precision, recall = scores(texts, of_ours(texts))
    assert precision >= 0.99
    assert recall >= 0.90


def test_the_order_in_which_texts_come_changes_nothing(texts: list[Labelled]) -> None:
    shuffled = random.Random(1).sample(texts, len(texts))
    assert of_ours(shuffled) == of_ours(texts)


def test_an_index_finds_what_comparing_each_with_each_finds(texts: list[Labelled]) -> None:
    few = texts[:150]
    prints = {one.name: fingerprint(one.text) for one in few}
    assert of_ours(few) == {
        frozenset(pair) for pair in combinations(prints, 2) if are_copies(*map(prints.get, pair))
    }


def test_the_same_office_s_report_of_another_year_is_no_copy() -> None:
    assert not alike(REPORT, SAME_TEMPLATE)


def test_one_corrected_figure_leaves_a_copy() -> None:
    assert alike(REPORT, REPORT.replace("215", "251"))


@pytest.mark.parametrize(
    "other",
    [
        REPORT.upper(),
        REPORT.replace("ủy", "uỷ").replace(" 2023", "\u00a02023"),
        "Báo Mẫu\n" + "\n".join(reversed(REPORT.split("\n"))) + "\nTheo dõi chúng tôi mỗi ngày.",
        REPORT.rsplit(". ", 1)[0],
    ],
    ids=["capitals", "another spelling", "another order", "cut"],
)
def test_what_sites_do_to_a_text_leaves_a_copy(other: str) -> None:
    assert alike(REPORT, other)


@pytest.mark.parametrize("text", ["", "Ngắn.", "Một câu duy nhất không đủ để biết đó là bài nào."])
def test_a_text_that_says_too_little_has_no_copies(text: str) -> None:
    copies = Copies()
    copies.add("first", fingerprint(text))
    assert copies.add("second", fingerprint(text)) == []
