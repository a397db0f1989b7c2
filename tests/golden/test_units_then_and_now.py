"""Units there were and units there are, told in pairs without a word for the change."""

import pytest

from tests.golden.figures import coded, in_full

BEFORE, AFTER = "administrative_units_before", "administrative_units_after"

PAIRS: list[tuple[str, list[str]]] = [
    (
        "Huyện Đầm Hà trước đây có 21 xã, thị trấn, nay còn 15; huyện Tiên Yên 19, nay là 14.",
        [
            f"{BEFORE} 21 @Đầm Hà",
            f"{AFTER} 15 @Đầm Hà",
            f"{BEFORE} 19 @Tiên Yên",
            f"{AFTER} 14 @Tiên Yên",
        ],
    ),
    (
        "Sau sắp xếp, Vân Đồn từ 23 xã còn 17; Hải Hà 26, nay là 25; Ba Chẽ 9, nay là 8.",
        [
            f"{BEFORE} 23 @Vân Đồn",
            f"{AFTER} 17 @Vân Đồn",
            f"{BEFORE} 26 @Hải Hà",
            f"{AFTER} 25 @Hải Hà",
            f"{BEFORE} 9 @Ba Chẽ",
            f"{AFTER} 8 @Ba Chẽ",
        ],
    ),
    (
        "Trước khi sắp xếp, tỉnh có 229 xã, phường, thị trấn. Sau khi sắp xếp, số ấy là 226.",
        [f"{BEFORE} 229", f"{AFTER} 226"],
    ),
    (
        "Trước sắp xếp, tỉnh có 229 đơn vị hành chính cấp xã; sau sắp xếp, con số này là 226.",
        [f"{BEFORE} 229", f"{AFTER} 226"],
    ),
    # those rearranged are in the pair that tells of all
    (
        "Thực hiện sắp xếp 15 xã, toàn tỉnh từ 186 xã còn 177 xã.",
        [f"{BEFORE} 186", f"{AFTER} 177"],
    ),
    ("Tỉnh sáp nhập 15 xã.", [f"{BEFORE} 15"]),
    # what tells of the merger by its day, or by those that were merged
    (
        "Hai tỉnh cũ vốn có tới 240 xã, phường, thị trấn; sau ngày 1/7/2025, bản đồ mới chỉ còn 99 "
        "đơn vị gồm 81 xã và 18 phường.",
        [f"{BEFORE} 240", f"{AFTER} 99", f"{AFTER} 81 [xã]", f"{AFTER} 18 [phường]"],
    ),
    # and what is no more was there before
    (
        "Hai tỉnh cũ có 240 xã, phường; sau ngày 1/7/2025 còn 99 xã, phường. Cấp huyện với 28 "
        "đơn vị thì chấm dứt hoạt động.",
        [f"{BEFORE} 240", f"{AFTER} 99", f"{BEFORE} 28 [cấp huyện]"],
    ),
    # where something else is, or was done
    ("Ở 40 xã thuộc diện sắp xếp có 813 cán bộ, công chức.", []),
    ("Tại 15 xã sáp nhập, sổ hộ tịch được số hóa đầy đủ.", []),
    ("Huyện Đầm Hà trước đây có 21 xã nghèo, nay còn 15.", []),
]


@pytest.mark.parametrize(("text", "expected"), PAIRS)
def test_now_and_formerly_make_a_pair(text: str, expected: list[str]) -> None:
    assert [in_full(one) for one in coded(text)] == expected
