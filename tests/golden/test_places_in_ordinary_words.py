"""Whose a figure is in the words that reports and papers ordinarily use, for a province of today.

Quảng Ninh has become a city since: while there were districts its "thành phố" was one of them.
"""

import pytest

from sosanh.facts import Observation
from tests.golden.figures import HEADING, in_short, told

TEXTS: list[tuple[str, str]] = [
    ("Huyện Tiên Yên kết nạp 12 đảng viên.", "12 @Tiên Yên"),
    ("Tại huyện Tiên Yên, 12 đảng viên được kết nạp.", "12 @Tiên Yên"),
    ("Đảng bộ huyện Tiên Yên kết nạp 12 đảng viên.", "12 @Tiên Yên"),
    ("Theo Bí thư Tỉnh ủy, toàn tỉnh kết nạp 412 đảng viên.", "412"),
    ("Theo Bí thư Huyện ủy Tiên Yên, toàn huyện kết nạp 12 đảng viên.", "12 @Tiên Yên"),
    ("Huyện Tiên Yên là điểm sáng. Toàn tỉnh kết nạp 412 đảng viên.", "412"),
    (
        "Huyện Tiên Yên kết nạp 12 đảng viên. Trong năm, huyện xóa tên 2 đảng viên.",
        "12 @Tiên Yên | 2 @Tiên Yên",
    ),
    ("Huyện Tiên Yên kết nạp 12 đảng viên. Cả tỉnh xóa tên 20 đảng viên.", "12 @Tiên Yên | 20"),
    # some of the whole, and the whole again
    (
        "Toàn tỉnh kết nạp 412 đảng viên, trong đó huyện Tiên Yên 61. Đã xóa tên 20 đảng viên.",
        "412 | 61 @Tiên Yên | 20",
    ),
    (
        "Toàn tỉnh kết nạp 412 đảng viên, dẫn đầu là huyện Tiên Yên: 61. Đã xóa tên 20 đảng viên.",
        "412 | 61 @Tiên Yên | 20",
    ),
    (
        "- Kết nạp 412 đảng viên; huyện Tiên Yên nhiều nhất với 61 đảng viên.\n"
        "- Xóa tên 20 đảng viên.",
        "412 | 61 @Tiên Yên | 20",
    ),
    # a city without its name
    (
        "Thành phố Hạ Long có cách làm hay. Năm qua, thành phố kết nạp 61 đảng viên.",
        "61 @Hạ Long",
    ),
    ("Tại Hạ Long, năm qua thành phố kết nạp 61 đảng viên.", "61 @Hạ Long"),
    (
        "Đồng chí Nguyễn Văn A, Bí thư Thành ủy Hạ Long: Năm qua, thành phố kết nạp 61 đảng viên.",
        "61 @Hạ Long",
    ),
    # who is quoted before it says who he is
    (
        "“Năm qua, huyện kết nạp 61 đảng viên”, Bí thư Huyện ủy Tiên Yên cho biết.",
        "61 @Tiên Yên",
    ),
    (
        "“Năm qua, thành phố kết nạp 61 đảng viên”, ông A, Bí thư Thành ủy Hạ Long, nói.",
        "61 @Hạ Long",
    ),
    (
        "“Năm qua, tỉnh kết nạp 412 đảng viên”, ông A, quê ở huyện Tiên Yên, nói.",
        "412",
    ),
]


def shown(found: list[Observation]) -> str:
    return " | ".join(
        in_short(one).split(" ", 1)[1] + (f" @{one.scope.area}" if one.scope.area else "")
        for one in found
    )


@pytest.mark.parametrize(("text", "expected"), TEXTS)
def test_a_figure_has_the_place_that_the_words_say(text: str, expected: str) -> None:
    assert shown(told(f"{HEADING}\n{text}\n")) == expected


def test_a_bloc_reports_below_the_committee_above_it() -> None:
    text = (
        "TỈNH ỦY ĐỒNG NAI\nĐẢNG ỦY KHỐI DOANH NGHIỆP\nSố 12-BC/ĐUK\n\nBÁO CÁO\ncông tác xây dựng "
        "Đảng năm 2017\n\nĐảng bộ Khối có 58 tổ chức cơ sở đảng.\n\nNăm 2017, kết nạp 300 đảng "
        "viên. Toàn Khối xóa tên 15 đảng viên. Kỷ luật 4 đảng viên.\n"
    )
    bloc = "@ĐẢNG ỦY KHỐI DOANH NGHIỆP"
    assert shown(told(text)) == f"58 {bloc} | 300 {bloc} | 15 {bloc} | 4 {bloc}"


def test_what_all_of_the_country_did_is_no_figure_of_the_province() -> None:
    ours = f"{HEADING}\nToàn tỉnh tinh giản 312 biên chế. "
    for theirs in (
        "Các bộ, ngành, địa phương đã tinh giản 31.460 biên chế.",
        "Các bộ, ngành và các địa phương cắt giảm 31.460 biên chế.",
    ):
        assert shown(told(f"{ours}{theirs}\n")) == "312 | 31460 @cả nước", theirs


def test_what_experts_say_of_another_country_is_no_figure_of_ours() -> None:
    text = (
        "Tỉnh Bình Dương có 91 xã.\n\nBáo cáo dẫn lời chuyên gia cho rằng Nhật Bản mất 12 năm để "
        "giảm từ 3.232 xuống 1.727 thành phố, thị trấn.\n"
    )
    assert not any(one.value in (3232, 1727) for one in told(text))
