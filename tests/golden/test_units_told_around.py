"""Units before and after a merger that only the words around tell of: a heading, another time."""

from datetime import date

import pytest

from tests.golden.figures import in_short, told

BEFORE, AFTER = "administrative_units_before", "administrative_units_after"
TEXTS: list[tuple[str, str]] = [
    # a heading or the sentence before says that units are merged
    (
        "3. Kết quả sắp xếp cấp huyện\n\nTừ 12 đơn vị nay còn 11 sau khi nhập huyện Kỳ Anh vào thị "
        "xã.",
        "<12 >11",
    ),
    (
        "Sắp xếp xã ở Thái Bình\n\nCác huyện có xã sắp xếp: Tiền Hải từ 32 còn 30; Kiến Xương từ 33"
        " còn 31; Vũ Thư từ 30 còn 28 xã, thị trấn.",
        "<32 >30 <33 >31 <30 >28",
    ),
    (
        "Sáp nhập xã ở Nghệ An\n\nTrong đợt này, huyện Thanh Chương giảm từ 38 xuống 30; Nam Đàn từ"
        " 24 xuống 17 xã.",
        "<38 >30 <24 >17",
    ),
    ("II. Kết quả sắp xếp cấp xã\n\nĐầu nhiệm kỳ có 98 đơn vị, nay còn 76 đơn vị.", "<98 >76"),
    ("Cắt đầu mối\n\nSáp nhập xã xong, huyện rà lại phòng. Từ 13 đơn vị còn 10.", ""),
    (
        "Sau sáp nhập, số trường giảm: Lạc Sơn từ 60 còn 48, Kim Bôi từ 55 còn 41.",
        "",
    ),
    ("Sáp nhập thôn, bản: Mường Lát từ 94 còn 88, Quan Sơn từ 101 còn 94.", ""),
    ("Điều tra tai nạn\n\nTừ 13 vụ còn 10 vụ sau khi lắp đèn tín hiệu ở huyện Hòa An.", ""),
    # what there was before those just told
    (
        "20/9/2025\n\nTừ ngày 1/7, tỉnh Quảng Trị có 78 đơn vị hành chính cấp xã. Trước đó, hai "
        "tỉnh có 264 xã, phường, thị trấn, 17 đơn vị cấp huyện; riêng Quảng Bình 145 xã, phường.",
        ">78 <264 <17 <145",
    ),
    (
        "Tỉnh Cà Mau sắp xếp còn 64 đơn vị hành chính cấp xã, hoạt động từ ngày 1/7/2025. Trước "
        "thời điểm đó, Cà Mau có 101, Bạc Liêu 62 xã, phường, thị trấn.",
        ">64 <101 <62",
    ),
    (
        "Trước năm 2019, huyện Đông Sơn có 16 xã, thị trấn. Sau khi nhập Đông Xuân vào thị trấn "
        "Rừng Thông, huyện còn 14 đơn vị hành chính.",
        "<16 >14",
    ),
    ("Ông Khiêm cho biết sau sắp xếp tỉnh còn 225 xã; trước đó toàn tỉnh có 277 xã.", ">225 <277"),
    (
        "Sắp xếp xã\n\nHà Tĩnh sẽ còn 69 đơn vị hành chính cấp xã, giảm 140 đơn vị so "
        "với hiện nay (209 đơn vị).",
        ">69 <209",
    ),
    ("Bão làm 12 xã mất điện, nay còn 3 xã. Trước đó, hai tỉnh có 45 xã bị ngập.", ""),
    ("Sau sắp xếp, tỉnh có 124 xã. Trước đó, đoàn đã làm việc với 15 xã, phường.", ">124"),
    ("Trước năm 2020, huyện có 14 xã chưa có trạm y tế. Sau khi sáp nhập, còn 3.", ""),
    ("Hiện tỉnh có 68 xã đạt chuẩn. Trước đó, hai huyện có 7 xã đạt chuẩn; riêng A Lưới 4 xã.", ""),
    # what a further merger left, and what a new province has
    ("Hai đợt sắp xếp, số xã của tỉnh Phú Yên từ 112 xuống 110 rồi xuống 106.", "<112 >110 >106"),
    (
        "Tỉnh Hải Dương sắp xếp xã: sau đợt 1, từ 264 xuống 235 xã, phường, sau đợt 2 còn 207.",
        "<264 >235 >207",
    ),
    (
        "Tỉnh Tuyên Quang mới (gồm Hà Giang và Tuyên Quang cũ) có 124 đơn vị hành chính cấp xã: 117"
        " xã và 7 phường.",
        ">124 >117 >7",
    ),
    ("Huyện Nho Quan bước vào đại hội với 25 xã, thị trấn sau sắp xếp.", ">25"),
    ("Sau sắp xếp, tỉnh có 124 xã. Số hộ nghèo từ 12.000 xuống 9.000 rồi xuống 7.500 hộ.", ">124"),
    ("Cấp xã sắp xếp 172 còn 150 đơn vị.", "<172 >150"),
    ("Tỉnh Quảng Nam\n\nSắp xếp 21 xã của 9 huyện thành 10 xã.", "<21 >10"),
    ("Hiện tỉnh còn 109 xã, giảm 5 xã.", ">109"),
    ("Tỉnh còn 12 xã đặc biệt khó khăn, giảm 3 xã. Còn 7 xã chưa có chợ, giảm 2 xã.", ""),
    # tables of places, whatever stands beside their names
    (
        "Bảng 1. Số xã, phường trước và sau ngày 1/7/2025\n\nTỉnh, thành phố | Trước | Sau\n"
        "Hải Phòng (Hải Dương và Hải Phòng cũ) | 374 | 114\nCà Mau | 164 | 64",
        "<374 >114 <164 >64",
    ),
    (
        "Bảng 1. Số hộ nghèo của các xã, phường trước và sau\n\nXã | Trước | Sau\n"
        "Xã Tân Lập | 45 | 21\nXã Tân Tiến | 38 | 17",
        "",
    ),
    (
        "Bảng 3. Số thôn trước và sau sắp xếp\n\nHuyện | Trước | Sau\nHòa An | 210 | 165",
        "",
    ),
]


@pytest.mark.parametrize(("text", "expected"), TEXTS, ids=range(len(TEXTS)))
def test_units_are_before_or_after_a_merger_as_the_words_around_say(
    text: str, expected: str
) -> None:
    marks = {BEFORE: "<", AFTER: ">"}
    found = [in_short(one).split() for one in told(text) if one.metric in marks]
    assert " ".join(marks[metric] + value for metric, value in found) == expected


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("Từ hôm nay, 71 xã, phường của tỉnh đi vào hoạt động.", [AFTER + " 71"]),
        ("Sáng nay, 8 xã, phường vận hành thử; 9 xã, phường hoạt động tốt.", []),
    ],
)
def test_communes_of_july_2025_are_those_that_set_to_work(words: str, expected: list[str]) -> None:
    found = told(f"Tỉnh Hà Tĩnh đổi mới\n{words}", date(2025, 7, 1))
    assert [in_short(one) for one in found if one.metric == AFTER] == expected
