"""Several places of one province: each in its index, each of its year."""

import pytest

from sosanh.facts import Ranking
from tests.texts import EXTRACTOR, document_of


def places(text: str) -> list[tuple[str, int | None, int | None]]:
    found = EXTRACTOR.extract(document_of(text), "49").facts
    return [(one.index, one.rank, one.year) for one in found if isinstance(one, Ranking)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("PAPI năm 2020 của tỉnh xếp hạng 21/63 (năm 2019 hạng 30).", [(21, 2020), (30, 2019)]),
        ("PAPI năm 2021 của tỉnh xếp thứ 21/63; năm 2022 xếp thứ 9/63.", [(21, 2021), (9, 2022)]),
        ("Năm 2015, PAPI mới đứng thứ 50, đến năm 2020 vươn lên thứ 11.", [(50, 2015), (11, 2020)]),
        ("PAPI của Đồng Tháp: 2019 thứ 2, 2020 thứ 4.", [(2, 2019), (4, 2020)]),
        ("PAPI của tỉnh từ vị trí 41 (năm 2015) lên vị trí thứ 9 (năm 2021).",
         [(41, 2015), (9, 2021)]),
        ("PAPI 2021 của tỉnh ở vị thứ 11 (lùi từ vị thứ 6 năm 2020).", [(11, 2021), (6, 2020)]),
        ("So với năm 2020, PAPI của tỉnh tăng 12 bậc, xếp thứ 18/63.", [(18, 2021)]),
        ("Năm 2022, PAPI của tỉnh tăng 4 bậc so với năm 2021, xếp thứ 18/63.", [(18, 2022)]),
    ],
)  # fmt: skip
def test_each_place_is_of_its_own_year(text: str, expected: list[tuple[int, int]]) -> None:
    assert [(place, year) for _, place, year in places(text)] == expected


def test_places_told_in_turn_are_each_in_its_index() -> None:
    text = "Các chỉ số PAPI, PAR INDEX, SIPAS năm 2022 của tỉnh lần lượt xếp thứ 12, 20 và 33."
    assert places(text) == [("PAPI", 12, 2022), ("PAR INDEX", 20, 2022), ("SIPAS", 33, 2022)]


def test_a_place_right_before_an_index_is_in_that_one() -> None:
    text = "Năm 2021, tỉnh xếp hạng 8 PCI, hạng 5 PAR INDEX và hạng 1 SIPAS."
    assert places(text) == [("PCI", 8, 2021), ("PAR INDEX", 5, 2021), ("SIPAS", 1, 2021)]


def test_a_part_of_an_index_and_the_best_group_have_no_place() -> None:
    text = "DTI năm 2021 của tỉnh xếp thứ 10/63, trong đó hạ tầng số xếp thứ 7."
    assert places(text) == [("DTI", 10, 2021)]
    assert places("PAPI năm 2021 của tỉnh xếp nhóm cao nhất cả nước với 45,1 điểm.") == [
        ("PAPI", None, 2021)
    ]


def test_provinces_in_turn_may_look_back_in_parentheses() -> None:
    found = EXTRACTOR.extract(
        document_of(
            "Công bố PAR INDEX năm 2014\nHà Nội và Hải Phòng được xếp hạng lần lượt thứ 3 (năm "
            "2013 xếp thứ 5) và thứ 6 (tăng 3 bậc). Vị trí thứ 2 trong nhóm tỉnh, thành phố thuộc "
            "về Đồng Nai."
        )
    ).facts
    ranked = [one for one in found if isinstance(one, Ranking)]
    assert [(one.scope.province, one.rank, one.year) for one in ranked] == [
        ("01", 3, 2014),
        ("31", 6, 2014),
        ("75", 2, 2014),
    ]


def test_a_result_behind_a_place_is_its_score() -> None:
    found = EXTRACTOR.extract(
        document_of(
            "Công bố PAR INDEX năm 2014\nLong An nay đứng đầu cả nước với kết quả "
            "88,21 (thang điểm là 100)."
        )
    ).facts
    ranked = [one for one in found if isinstance(one, Ranking)]
    assert [(one.rank, str(one.score)) for one in ranked] == [(1, "88.21")]
