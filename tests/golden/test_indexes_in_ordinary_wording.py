"""Places and scores in indexes as papers, speakers and reports say them, and what is none."""

from datetime import date
from decimal import Decimal

import pytest

from sosanh.facts import Ranking
from tests.golden.figures import plain
from tests.texts import EXTRACTOR, document_of


def told(text: str, province: str | None = "35", published: date | None = None) -> list[str]:
    """The rankings of a text, as `index place score year`, behind a province that is not 35."""
    found = EXTRACTOR.extract(document_of(text, published), province).facts
    return [in_short(fact) for fact in found if isinstance(fact, Ranking)]


def in_short(fact: Ranking) -> str:
    own = "" if fact.scope.province == "35" else f"{fact.scope.province} "
    rank = "-" if fact.rank is None else str(fact.rank)
    return f"{own}{fact.index} {rank} {number(fact.score)} {fact.year or '-'}"


def number(score: Decimal | None) -> str:
    return "-" if score is None else plain(score)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Khâu nào yếu thì lập kế hoạch sửa: năm 2022, tỉnh đứng thứ 18 trong 63 tỉnh, thành "
            "phố về PAR INDEX với 85,6 điểm.",
            ["PAR INDEX 18 85.6 2022"],
        ),
        ("PAPI năm 2021 của tỉnh đạt 42 điểm; chỉ số DTI xếp 31.",
         ["PAPI - 42 2021", "DTI 31 - 2021"]),
        ("Mừng nhất là PAPI 2022: với 44,3 điểm, tỉnh thuộc nhóm cao nhất nước, thứ 9.",
         ["PAPI 9 44.3 2022"]),
        ("Chỉ có PCI 2021 là đỡ lo, thứ 14.", ["PCI 14 - 2021"]),
        (
            "Theo Sở Kế hoạch và Đầu tư, PCI 2022 của tỉnh được 64,2 điểm, xếp thứ 40/63, trong "
            "khi năm 2021 là 62,9 điểm và xếp thứ 51.",
            ["PCI 40 64.2 2022", "PCI 51 62.9 2021"],
        ),
        ("Buồn nhất là PAPI 2023: tỉnh chỉ được 40,8 điểm.", ["PAPI - 40.8 2023"]),
        (
            "PAR INDEX năm 2022 của tỉnh do Bộ Nội vụ công bố là 84,9 điểm, đứng thứ 33/63, năm "
            "2021 còn đứng thứ 45.",
            ["PAR INDEX 33 84.9 2022", "PAR INDEX 45 - 2021"],
        ),
        ("PCI năm 2023 xếp thứ 21 với 66,1 điểm; PAR INDEX cùng năm thứ 38.",
         ["PCI 21 66.1 2023", "PAR INDEX 38 - 2023"]),
        ("Xếp hạng chuyển đổi số DTI năm 2021: 27. Thứ hạng PAPI 2021 là 44.",
         ["DTI 27 - 2021", "PAPI 44 - 2021"]),
        ("PAPI 2024 được 43,2 điểm. PCI 2024 hạng 19.", ["PAPI - 43.2 2024", "PCI 19 - 2024"]),
        (
            "Hỏi: PAR INDEX năm 2016 của tỉnh thế nào?\n"
            "Ông Trần Văn Lâm: Hạng 52/63, được 70,4 điểm. Ai cũng phải nghĩ.",
            ["PAR INDEX 52 70.4 2016"],
        ),
        ("Năm 2022, tỉnh đạt 86,1 điểm PAR INDEX, xếp thứ 22/63.", ["PAR INDEX 22 86.1 2022"]),
        ("PCI năm 2018 của tỉnh từ bậc 58/63 lên 49/63.", ["PCI 49 - 2018"]),
        ("PAR INDEX 2022 của tỉnh đạt 87 điểm, thuộc nhóm các tỉnh, thành phố đi đầu, hạng 12/63.",
         ["PAR INDEX 12 87 2022"]),
        ("SIPAS năm 2023 cùng công bố cũng không khá hơn: 81,2%, xếp hạng 41.",
         ["SIPAS 41 81.2 2023"]),
    ],
)  # fmt: skip
def test_a_place_and_a_score_are_read_as_they_are_told(text: str, expected: list[str]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Thành phố xếp thứ 6/34 về DTI năm 2025. Cuối năm, hồ sơ trực tuyến của Hà Nam đạt "
            "91,4%.",
            ["DTI 6 - 2025"],
        ),
        ("Tỉnh đứng thứ tư về PCI 2021 (69,8 điểm), nằm ở vị trí 11/63 về SIPAS.",
         ["PCI 4 69.8 2021", "SIPAS 11 - 2021"]),
        ("Ở tỉnh dẫn đầu vùng về SIPAS 2022 (hạng 15), hồ sơ trả đúng hạn là 96,7%.",
         ["SIPAS 15 - 2022"]),
        ("SIPAS năm 2022 đã có. Tỷ lệ đúng hạn của Hà Nam, Nam Định lần lượt là 98,1%, 97%.", []),
        (
            "PAPI 2022 hạng 33. DTI 2022 của tỉnh hạng 20. Nhưng đã đứng thứ 33 thì đừng vội mừng.",
            ["PAPI 33 - 2022", "DTI 20 - 2022"],
        ),
        ("PCI 2023 của tỉnh hạng 5. “Hạng 5 là vui, nhưng giữ mới khó”, ông nói.",
         ["PCI 5 - 2023"]),
        ("PAPI 2022 của tỉnh cao hơn mức trung bình (42,1 điểm).", []),
        ("Giá trị trung bình PAR INDEX năm 2022 của các tỉnh đạt 84,79%.", []),
        ("DTI năm 2023 của tỉnh xếp thứ 12. DTI năm 2023 của tỉnh đạt 71,2%.", ["DTI 12 - 2023"]),
        ("PAPI 2021: tỉnh xếp thứ nhất trong 2/8 chỉ số chính, đứng đầu ở một chỉ số.", []),
        ("PAR INDEX 2021: sau ba năm liền giữ ngôi đầu, tỉnh lùi xuống vị trí thứ 2, đạt 90 điểm.",
         ["PAR INDEX 2 90 2021"]),
        ("PCI 2022: tính riêng ở khu vực đồng bằng, tỉnh xếp thứ 4.", []),
        ("DTI 2022 xếp thứ 8, giữ vững vị trí 3 năm liên tiếp.", ["DTI 8 - 2022"]),
        ("PCI 2019 của tỉnh đạt 65,1 điểm, chi phí thời gian (8,42) đứng lại.",
         ["PCI - 65.1 2019"]),
    ],
)  # fmt: skip
def test_what_is_said_of_something_else_is_no_score_and_no_place(
    text: str, expected: list[str]
) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Năm 2021, hồ sơ trễ hạn còn 3%. Cùng năm, tỉnh đứng thứ 7 về PCI.", ["PCI 7 - 2021"]),
        ("Năm ngoái, tỉnh đứng thứ 16 cả nước về PAPI với 44,1 điểm.", ["PAPI 16 44.1 2023"]),
        ("Về PCI 2022, tỉnh xếp thứ 20. Trước đó một năm, tỉnh ở vị trí thứ 26.",
         ["PCI 20 - 2022", "PCI 26 - 2021"]),
        ("Theo kết quả mới nhất được công bố (năm 2022), tỉnh xếp thứ 9/63 về PAR INDEX.",
         ["PAR INDEX 9 - 2022"]),
        (
            "Các chỉ số công bố trong năm 2023 (của năm 2022): PAR INDEX 86,1 điểm, xếp thứ "
            "22/63; PCI xếp thứ 30.",
            ["PAR INDEX 22 86.1 2022", "PCI 30 - 2022"],
        ),
        ("PAR INDEX năm 2023 được 88,1 điểm, đứng thứ 16/63, năm 2022 còn đứng thứ 23.",
         ["PAR INDEX 16 88.1 2023", "PAR INDEX 23 - 2022"]),
        ("Tỉnh là nơi thăng hạng nhanh ở PCI 2021, từ thứ 37 năm 2020 lên thứ 24.",
         ["PCI 37 - 2020", "PCI 24 - 2021"]),
        ("PII 2024 của tỉnh xếp hạng 14 (PII 2023 xếp hạng 17).",
         ["PII 14 - 2024", "PII 17 - 2023"]),
        ("PCI 2022 của tỉnh đứng thứ 30, năm trước đứng thứ 28.",
         ["PCI 30 - 2022", "PCI 28 - 2021"]),
        ("PCI 2024: tỉnh từ vị trí số 28 của năm ngoái lên vị trí thứ 24.",
         ["PCI 28 - 2023", "PCI 24 - 2024"]),
        ("Ngày 2 tháng 4 năm 2024, công bố PAPI 2023. Tỉnh xếp hạng 25/63.", ["PAPI 25 - 2023"]),
        (
            "PAR INDEX năm 2023 của tỉnh xếp thứ 12. DTI năm 2022 xếp thứ 40. Với PAR INDEX, tỉnh "
            "vào tốp 20, nằm ở vị trí thứ 12.",
            ["PAR INDEX 12 - 2023", "DTI 40 - 2022", "PAR INDEX 12 - 2023"],
        ),
    ],
)  # fmt: skip
def test_each_place_has_the_year_that_its_words_say(text: str, expected: list[str]) -> None:
    assert told(text, published=date(2024, 6, 3)) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "PAR INDEX năm 2023 của Hưng Yên đứng thứ 9. Phú Yên xếp thứ 58; DTI năm 2022 của "
            "tỉnh này đứng thứ 47.",
            ["33 PAR INDEX 9 - 2023", "54 PAR INDEX 58 - 2023", "54 DTI 47 - 2022"],
        ),
        ("SIPAS của Kiên Giang năm 2023 xếp thứ 21; PAPI 41,9 điểm.",
         ["91 SIPAS 21 - 2023", "91 PAPI - 41.9 2023"]),
        (
            "PCI 2023 đáng chú ý ở Long An. Kết quả, địa phương giành vị trí á quân với 70,94 "
            "điểm. Các vị trí tiếp theo là Hải Phòng (70,34 điểm), Bắc Giang (69,75 điểm).",
            ["80 PCI 2 70.94 2023", "31 PCI 3 70.34 2023", "24 PCI 4 69.75 2023"],
        ),
        (
            "PCI 2024: Hải Phòng vượt qua những nơi nhiều năm đứng trên như Quảng Ninh, Đồng Tháp "
            "để lên vị trí số 1 với 74,8 điểm.",
            ["31 PCI 1 74.8 2024"],
        ),
        ("Giá trị DTI Đà Nẵng năm 2021 đạt 0,6419; xếp sau là tỉnh Thừa Thiên Huế với 0,5872.",
         ["48 DTI - 0.6419 2021"]),
        ("PAPI 2022: Quảng Trị chỉ đạt 41,5 điểm, thấp hơn năm 2021 (42,3 điểm).",
         ["45 PAPI - 41.5 2022", "45 PAPI - 42.3 2021"]),
        ("PAR INDEX 2021: Huế dẫn đầu với 91,6 điểm, xếp thứ 1/63.", ["46 PAR INDEX 1 91.6 2021"]),
        ("Giữ vững vị trí thứ 12 về PCI năm 2022, tỉnh Bến Tre đạt 66,2 điểm.",
         ["83 PCI 12 66.2 2022"]),
        ("Bảng PCI 2018 vừa được công bố. Tiếp tục giữ vị trí quán quân PCI "
         "trong năm thứ hai, Quảng Ninh đạt 70,36 điểm.", ["22 PCI 1 70.36 2018"]),
    ],
)  # fmt: skip
def test_each_place_has_its_province_and_its_index(text: str, expected: list[str]) -> None:
    assert told(text, province=None) == expected
