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
    (
        "Kết quả các chỉ số\n\nNăm 2023, tỉnh Hà Nam tiếp tục cải thiện các chỉ số như sau:\n"
        "Chỉ số\tNăm 2022\tNăm 2023\tXếp hạng năm 2023\nPAR INDEX\t85,17\t87,32\t25\n"
        "SIPAS\t80,11\t82,4\t30/63\nGRDP\t10,8\t9,41\t6\n",
        [
            *("PAR INDEX None 85.17", "PAR INDEX 25 87.32"),
            *("SIPAS None 80.11", "SIPAS 30 82.4"),
        ],
    ),
    (
        "Ba chỉ số của hai tỉnh năm 2022\n\nTT\tTỉnh\tPAR INDEX\tHạng\tSIPAS\tHạng\tTăng so 2021\n"
        "1\tQuảng Ninh\t90,10\t1\t87,59\t1\t0,51\n2\tTỉnh Thái Nguyên\t87,46\t5\t84,25\t3\t1,2\n",
        ["PAR INDEX 1 90.10", "SIPAS 1 87.59", "PAR INDEX 5 87.46", "SIPAS 3 84.25"],
    ),
    (
        "Xếp hạng chuyển đổi số (DTI)\n\nTỉnh\tDTI 2021\tHạng 2021\tDTI 2022\tHạng 2022\n"
        "Đà Nẵng\t0,6419\t1\t0,8002\t1\nTP Hồ Chí Minh\t0,5853\t3\t0,7480\t2\n",
        ["DTI 1 0.6419", "DTI 1 0.8002", "DTI 3 0.5853", "DTI 2 0.7480"],
    ),
    (  # parts of an index, and what was aimed at
        "PCI 2023 của Long An\n\nChỉ số PCI 2023 của tỉnh Long An đạt 70,94 điểm.\n\n"
        "Chỉ số thành phần\tNăm 2022\tNăm 2023\nGia nhập thị trường\t7,12\t7,40\n"
        "Tiếp cận đất đai\t6,90\t7,01\n\nTỉnh\tMục tiêu PCI 2025\nLong An\t72,5\n",
        ["PCI None 70.94"],
    ),
    (  # a table of something else behind a place that was told
        "Kinh tế các tỉnh\n\nPCI năm 2023 của Quảng Ninh đạt 71,25 điểm, đứng đầu.\n\nTăng trưởng "
        "GRDP năm 2023\n\nTỉnh\tTăng trưởng (%)\nBắc Giang\t13,45\nHậu Giang\t12,27\n",
        ["PCI 1 71.25"],
    ),
]


@pytest.mark.parametrize("cell_break", ["\t", " | "], ids=["tabs", "bars"])
@pytest.mark.parametrize(("text", "expected"), TABLES)
def test_the_rows_of_a_table_go_on_with_the_index_above_it(
    text: str, expected: list[str], cell_break: str
) -> None:
    printed = text.replace("\t", cell_break)
    found = [fact for fact in extraction(printed).facts if isinstance(fact, Ranking)]
    assert [f"{one.index} {one.rank} {one.score}" for one in found] == expected
