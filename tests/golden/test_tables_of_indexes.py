"""Scores of provinces in tables of two or three columns, whose index stands well above them.

The tables were written for this project, and coded by reading them.
"""

import pytest

from sosanh.facts import Ranking
from tests.golden.figures import extraction

TABLES: list[tuple[str, list[str]]] = [
    (
        "Bảng điểm PCI năm 2023\n\nVCCI sáng 9/5/2024 công bố Chỉ số năng lực cạnh tranh cấp tỉnh "
        "(PCI) năm 2023. Đây là lần khảo sát thứ 19. Phiếu gửi đi vào mùa hè. Dưới đây là năm "
        "tỉnh:\n\nĐịa phương\tĐiểm\nQuảng Ninh\t71,25\nLong An\t70,94\nHải Phòng\t70,34\n"
        "Bắc Giang\t69,75\nĐồng Tháp\t69,66\n",
        ["PCI None 71.25", "PCI None 70.94", "PCI None 70.34", "PCI None 69.75", "PCI None 69.66"],
    ),
    (
        "Bảng xếp hạng PAR INDEX 2023\n\nHạng\tTỉnh\tĐiểm\n1\tQuảng Ninh\t92,18\n"
        "2\tHải Phòng\t91,87\n3\tHà Nội\t91,43\n",
        ["PAR INDEX 1 92.18", "PAR INDEX 2 91.87", "PAR INDEX 3 91.43"],
    ),
    (
        "Điểm SIPAS 2022 của ba tỉnh miền núi\n\nTỉnh: Điểm (%)\nThái Nguyên: 84,25\n"
        "Sơn La: 81,75\nLào Cai: 80,94\n",
        ["SIPAS None 84.25", "SIPAS None 81.75", "SIPAS None 80.94"],
    ),
    (  # a table of something else behind a place that was told
        "Kinh tế các tỉnh\n\nPCI năm 2023 của Quảng Ninh đạt 71,25 điểm, đứng đầu.\n\nTăng trưởng "
        "GRDP năm 2023\n\nTỉnh\tTăng trưởng (%)\nBắc Giang\t13,45\nHậu Giang\t12,27\n",
        ["PCI 1 71.25"],
    ),
]


@pytest.mark.parametrize(("text", "expected"), TABLES)
def test_the_rows_of_a_table_go_on_with_the_index_above_it(text: str, expected: list[str]) -> None:
    found = [fact for fact in extraction(text).facts if isinstance(fact, Ranking)]
    assert [f"{one.index} {one.rank} {one.score}" for one in found] == expected
