"""Figures in the long sentences and lists of formal reports, written for this project.

Each expected figure is `metric value[/base][%percent]`, read off the sentence by hand.
"""

import pytest

from sosanh.extract import Extractor
from sosanh.facts import Observation, ReadDocument
from sosanh.settings import PROJECT
from tests.golden.figures import in_short

EXTRACTOR = Extractor(PROJECT / "seeds")
HEADING = "Tỉnh ủy Quảng Ninh báo cáo kết quả công tác năm 2025\n"


def figures(text: str) -> list[Observation]:
    body = HEADING + text
    document = ReadDocument("a" * 64, "t.txt", "text/plain", body, None, None, "none", 0, len(body))
    return [
        fact
        for fact in EXTRACTOR.extract(document).facts
        if isinstance(fact, Observation) and fact.metric is not None
    ]


UNITS: list[tuple[str, list[str]]] = [
    (
        "Tỉnh xây dựng 41 phương án sắp xếp 133 đơn vị hành chính cấp xã (88 xã, 38 phường, 7 thị "
        "trấn) để hình thành 41 đơn vị hành chính cấp xã mới (25 xã, 16 phường).",
        [
            "administrative_units_before 133",
            "administrative_units_before 88",
            "administrative_units_before 38",
            "administrative_units_before 7",
            "administrative_units_after 41",
            "administrative_units_after 25",
            "administrative_units_after 16",
        ],
    ),
    (
        "Sau sắp xếp, toàn tỉnh có 52 đơn vị hành chính cấp xã, gồm 30 xã và 22 phường.",
        [
            "administrative_units_after 52",
            "administrative_units_after 30",
            "administrative_units_after 22",
        ],
    ),
    (
        "Sau khi sắp xếp, tỉnh có 63 đơn vị hành chính cấp xã; trong đó có 40 xã, 21 phường hình "
        "thành sau sắp xếp và 2 xã không thực hiện sắp xếp.",
        [
            "administrative_units_after 63",
            "administrative_units_after 40",
            "administrative_units_after 21",
            "administrative_units_after 2",
        ],
    ),
]


@pytest.mark.parametrize(("text", "expected"), UNITS, ids=[text[:40] for text, _ in UNITS])
def test_units_before_and_after_a_merger_are_told_apart_around_their_lists(
    text: str, expected: list[str]
) -> None:
    assert [in_short(fact) for fact in figures(text)] == expected


@pytest.mark.parametrize(
    "text",
    [
        "Số đơn vị hành chính cấp xã không thực hiện sắp xếp là 12 đơn vị của 5 huyện.",
        "Hội đồng nhân dân của 9 huyện đã tán thành chủ trương sắp xếp đơn vị hành chính.",
        "Các xã đã thực hiện sắp xếp và có 11 xã giữ nguyên.",
    ],
)
def test_units_that_no_merger_touches_are_none_before_it(text: str) -> None:
    assert figures(text) == []
