"""Places and scores in published indexes: whose they are, in which table, and what is none."""

from datetime import date
from decimal import Decimal

import pytest

from sosanh.facts import Ranking
from tests.texts import EXTRACTOR, document_of


def rankings(text: str, province: str | None = None) -> list[Ranking]:
    found = EXTRACTOR.extract(document_of(text), province).facts
    return [fact for fact in found if isinstance(fact, Ranking)]


def test_a_place_and_a_score_belong_to_the_province_before_them() -> None:
    (found,) = rankings("Chỉ số PAR INDEX năm 2022, Hải Phòng dẫn đầu với 89,95 điểm.")
    assert (found.index, found.rank, found.score, found.year) == (
        "PAR INDEX",
        1,
        Decimal("89.95"),
        2022,
    )
    assert found.scope.province == "31"


def test_each_province_of_a_list_gets_its_own_score() -> None:
    found = rankings("Xếp hạng PCI 2018: Hải Phòng với 62,59 điểm, Điện Biên (54,99).")
    assert [(fact.scope.province, fact.score) for fact in found] == [
        ("31", Decimal("62.59")),
        ("11", Decimal("54.99")),
    ]


def test_scores_in_turn_belong_to_the_provinces_of_the_row_and_so_does_their_place() -> None:
    found = rankings(
        "PCI 2022: Bến Tre và Long An lần lượt đạt 65,42 điểm (nhóm khá) và 68,45 điểm, dẫn đầu."
    )
    assert [(fact.scope.province, fact.rank, fact.score) for fact in found] == [
        ("83", None, Decimal("65.42")),
        ("80", None, Decimal("68.45")),
    ]


def test_what_an_index_is_made_of_has_no_place_in_the_index() -> None:
    (found,) = rankings(
        "DTI 2022: Bến Tre xếp thứ 51/63; trong đó chính quyền số xếp thứ 40, kinh tế số thứ 33."
    )
    assert (found.scope.province, found.rank) == ("83", 51)


def test_the_first_of_a_region_is_no_first_of_all() -> None:
    (found,) = rankings("PCI 2019: Long An ở vị trí thứ 8 với 67,35 điểm (đứng đầu ĐBSCL).")
    assert (found.scope.province, found.rank, found.score) == ("80", 8, Decimal("67.35"))


def test_a_place_belongs_to_the_index_of_its_own_clause() -> None:
    found = rankings(
        "Về chỉ số PCI năm 2021, Lào Cai xếp hạng 25/63; chỉ số PAPI của tỉnh được 41,07 điểm.",
        "10",
    )
    assert [(one.index, one.rank, one.score) for one in found] == [
        ("PCI", 25, None),
        ("PAPI", None, Decimal("41.07")),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "PCI năm 2022 của tỉnh Lào Cai đạt 66,03 điểm, đứng thứ 9/63.",
        "Chỉ số PCI năm 2022: Lào Cai xếp thứ 9/63, giá trị 66,03.",
        "Lào Cai năm 2022 xếp thứ chín trong 63 tỉnh, thành phố về PCI, 66,03 điểm.",
    ],
)
def test_a_score_is_read_before_and_after_its_place(text: str) -> None:
    (found,) = rankings(text, "10")
    assert (found.index, found.rank, found.score) == ("PCI", 9, Decimal("66.03"))


def test_a_percent_of_something_else_is_no_score() -> None:
    assert rankings("PAPI năm 2021 được công bố. Lào Cai giải quyết 95,8% hồ sơ đúng hạn.") == []


def test_out_of_how_many_is_read_where_it_is_stated() -> None:
    (found,) = rankings("Chỉ số PAPI năm 2019 của tỉnh Quảng Ninh xếp thứ 3/63.")
    assert (found.rank, found.out_of) == (3, 63)


@pytest.mark.parametrize(
    "text",
    [
        "Phấn đấu chỉ số PCI của tỉnh Quảng Ninh vào nhóm 10 tỉnh dẫn đầu.",
        "Chỉ số cải cách hành chính 2021 cho thấy Bộ Tư pháp dẫn đầu khối bộ.",
        "Đội tuyển Hải Phòng đứng đầu bảng với 32,5 điểm.",
    ],
)
def test_targets_ministries_and_games_are_no_rankings(text: str) -> None:
    assert rankings(text) == []


def test_a_place_belongs_to_the_province_named_behind_it_and_the_next_ones_follow() -> None:
    text = (
        "Chỉ số cải cách hành chính năm 2014 vừa có. Long An dẫn đầu với 88,21 điểm. "
        "Xếp thứ hai là TP Cần Thơ, tiếp theo là Phú Yên, Đà Nẵng."
    )
    found = [(one.scope.province, one.rank, one.score, one.year) for one in rankings(text)]
    assert found == [
        ("80", 1, Decimal("88.21"), 2014),
        ("92", 2, None, 2014),
        ("54", 3, None, 2014),
        ("48", 4, None, 2014),
    ]


def test_a_place_before_its_province_leaves_the_score_before_it_to_the_leader() -> None:
    text = (
        "Trong bảng PAR Index năm 2020 thì đứng đầu là tỉnh Long An với "
        "90,33 điểm, xếp thứ hai là TP.Cần Thơ, xếp thứ ba là TP.HCM (87,9 điểm)."
    )
    assert [(one.scope.province, one.rank, one.score) for one in rankings(text)] == [
        ("80", 1, Decimal("90.33")),
        ("92", 2, None),
        ("79", 3, Decimal("87.9")),
    ]


def test_the_table_named_behind_a_place_counts_more_than_an_index_before_it() -> None:
    text = (
        "Ông Tuấn, phụ trách Chỉ số Xanh cấp tỉnh (PGI), cho biết: Quảng Ninh đứng đầu bảng xếp "
        "hạng Chỉ số năng lực cạnh tranh cấp tỉnh (PCI) năm 2023 với 71,25 điểm. Hà Nội xếp thứ "
        "28 (tụt 8 bậc so với PCI 2022)."
    )
    assert [(one.index, one.scope.province, one.rank, one.score, one.year)
            for one in rankings(text)] == [
        ("PCI", "22", 1, Decimal("71.25"), 2023),
        ("PCI", "01", 28, None, 2023),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("PCI 2023: chỉ có Hải Phòng góp mặt trong Top 10 (thứ 3).", [("31", 3)]),
        ("PCI 2023: Bắc Giang (thứ 4), Đồng Tháp (hạng 5) trong nhóm 10.", [("24", 4), ("87", 5)]),
        ("PCI 2023 của Bắc Giang tăng; tỉnh có chi phí thời gian thấp nhất cả nước.", []),
        ("PCI 2023: Bắc Giang trong nhóm có chất lượng điều hành xuất sắc nhất cả nước.", []),
        ("PAR INDEX 2023 của Hải Phòng cao nhất cả nước.", [("31", 1)]),
    ],
)
def test_a_place_may_stand_in_parentheses_and_the_best_of_something_is_none(
    text: str, places: list[tuple[str, int]]
) -> None:
    assert [(one.scope.province, one.rank) for one in rankings(text)] == places


def test_progress_is_no_ministry() -> None:
    text = "PAPI của Tây Ninh năm 2021 tiến bộ so với 2020 khi tăng từ thứ hạng 51 lên thứ hạng 31."
    assert [(one.scope.province, one.rank) for one in rankings(text)] == [("72", 31)]


@pytest.mark.parametrize(
    ("told", "places"),
    [
        ("Ở các địa phương, dẫn đầu bảng SIPAS 2018 là Nghệ An, Hà Tĩnh, Huế", [1, 2, 3]),
        ("Nghệ An dẫn đầu bảng SIPAS 2018 (98%), tiếp sau là Hà Tĩnh, Huế", [1, 2, 3]),
        ("Dẫn đầu SIPAS 2018 là Nghệ An, Hà Tĩnh xếp thứ 7", [1, 7]),
        ("Dẫn đầu SIPAS 2018 là Nghệ An và Hà Tĩnh", [1]),
        ("Các tỉnh dẫn đầu SIPAS 2018 là Nghệ An, Hà Tĩnh và Huế", []),
    ],
)
def test_provinces_behind_the_leader_follow_it_in_line(told: str, places: list[int]) -> None:
    assert [one.rank for one in rankings(f"Công bố SIPAS 2018\n{told}.")] == places


def test_a_province_with_its_own_place_does_not_follow_in_line() -> None:
    text = "Về PCI năm 2019, Long An dẫn đầu. Đứng sau Long An là Hà Nội, Bến Tre xếp thứ 5."
    assert [(one.scope.province, one.rank) for one in rankings(text)] == [
        ("80", 1), ("01", 2), ("83", 5),
    ]  # fmt: skip


def test_the_last_in_a_table_has_its_score() -> None:
    (found,) = rankings("Về PCI năm 2020, Lai Châu là tỉnh có điểm thấp nhất với 59,95 điểm.")
    assert (found.scope.province, found.rank, found.score) == ("12", None, Decimal("59.95"))


def test_a_year_told_in_the_sentence_counts_more_than_that_of_the_index() -> None:
    text = "Chỉ số PCI năm 2020 vừa công bố. Trước đó, trong năm 2019, Long An xếp thứ 8."
    assert [one.year for one in rankings(text)] == [2019]


def test_a_score_behind_another_index_is_not_that_of_the_place_before_it() -> None:
    text = "Năm 2024 của Hải Phòng: DTI xếp thứ 4/63, PAPI đạt 43,18 điểm."
    found = {one.index: (one.rank, one.score) for one in rankings(text, "31")}
    assert found == {"DTI": (4, None), "PAPI": (None, Decimal("43.18"))}


@pytest.mark.parametrize(
    ("text", "place", "year"),
    [
        ("Tỉnh có PCI 2022 thứ 14.", 14, 2022),
        ("Năm 2023, PAR INDEX 17/63, tăng 3 bậc so với năm 2022.", 17, 2023),
        ("PAPI 2022 tỉnh đạt 42,06 điểm, nằm trong nhóm thấp, hạng 33/61.", 33, 2022),
        ("Thành phố đứng nhất cả nước về DTI năm 2022.", 1, 2022),
    ],
)
def test_a_place_is_told_in_few_words_beside_its_index(text: str, place: int, year: int) -> None:
    assert [(one.rank, one.year) for one in rankings(text, "48") if one.rank] == [(place, year)]


def in_short(text: str, province: str | None = None) -> list[tuple[str, str | None, int | None]]:
    return [(one.index, one.scope.province, one.rank) for one in rankings(text, province)]


def test_one_place_in_two_tables_is_a_ranking_in_each() -> None:
    text = "Năm 2022, Quảng Ninh đứng đầu cả hai bảng xếp hạng PCI và PAR INDEX."
    assert in_short(text) == [("PCI", "22", 1), ("PAR INDEX", "22", 1)]


def test_a_title_belongs_to_the_province_named_behind_it_with_its_score() -> None:
    text = "Với 74,10 điểm PCI năm 2021, Hải Phòng là quán quân, á quân Đồng Tháp đạt 72,05 điểm."
    assert in_short(text) == [("PCI", "31", 1), ("PCI", "87", 2)]
    assert [one.score for one in rankings(text)] == [Decimal("74.10"), Decimal("72.05")]


def test_the_place_that_was_left_counts_only_with_a_year_of_its_own() -> None:
    assert in_short("PCI năm 2022 của Hà Nam từ hạng 30 lên hạng 21.") == [("PCI", "35", 21)]
    both = in_short("Hà Nam đưa PCI từ hạng 30 năm 2020 lên hạng 21 năm 2022.")
    assert both == [("PCI", "35", 30), ("PCI", "35", 21)]


def test_a_place_among_few_says_out_of_how_many_and_a_group_has_none() -> None:
    text = "Năm 2021, PAR INDEX của Hà Tĩnh xếp thứ 8/63; SIPAS xếp thứ 1/6 tỉnh Bắc Trung Bộ."
    assert [(one.index, one.rank, one.out_of) for one in rankings(text)] == [
        ("PAR INDEX", 8, 63),
        ("SIPAS", 1, 6),
    ]
    assert in_short("Hà Nam: các tỉnh có PCI dẫn đầu năm 2022 gồm nhiều tỉnh miền Bắc.") == []
    assert in_short("Năm 2022, PCI của Hà Nam đứng thứ hai khu vực đồng bằng.") == []


def test_a_group_that_was_entered_hides_no_place_behind_it() -> None:
    text = "PAR INDEX của Hà Nam nằm trong tốp 20 nhiều năm, năm 2022 xếp thứ 17/63."
    assert in_short(text) == [("PAR INDEX", "35", 17)]


def test_a_place_of_a_department_is_not_the_provinces() -> None:
    assert in_short("Chỉ số cải cách hành chính năm 2022: Sở Y tế xếp thứ nhất.", "35") == []
    assert in_short("Chỉ số cải cách hành chính năm 2022: xếp thứ 12.", "35") == [
        ("PAR INDEX", "35", 12)
    ]


@pytest.mark.parametrize(
    "text",
    [
        "UBND tỉnh Bắc Giang công bố Chỉ số CCHC năm 2022: Sở Tư pháp dẫn đầu với 93,5 điểm.",
        "Chỉ số CCHC năm 2022 ở tỉnh Bắc Giang: huyện Yên Thế đạt 90,1 điểm, xếp thứ nhất.",
        "Năm 2023, Sở Y tế tỉnh Bắc Giang xếp thứ 3/20 sở, ngành về Chỉ số CCHC.",
    ],
)
def test_a_place_in_the_provinces_own_table_is_none_among_provinces(text: str) -> None:
    assert rankings(text) == []
    own = "Sở Nội vụ cho biết, năm 2022, tỉnh Bắc Giang xếp thứ 10/63 về PAR INDEX."
    assert [one.rank for one in rankings(own)] == [10]


def test_a_place_is_one_in_what_about_names_behind_it() -> None:
    text = "Năm 2022, Hà Tĩnh xếp thứ 28 cả nước về PAR INDEX và đứng thứ 7 cả nước về SIPAS."
    assert in_short(text) == [("PAR INDEX", "42", 28), ("SIPAS", "42", 7)]
    assert in_short("Hà Tĩnh đứng thứ hai toàn quốc về cấp thẻ; chỉ số DTI năm 2022 tăng.") == []


def test_a_place_may_stand_before_its_province_and_a_year_compared_with_dates_none() -> None:
    text = (
        "Năm 2022, về PAR INDEX, tỉnh Quảng Ninh dẫn đầu với 90,1 điểm; đứng thứ 2 tỉnh Hải Dương "
        "đạt 88,2 điểm; thứ 3 tỉnh Bắc Giang đạt 87,5 điểm."
    )
    assert in_short(text) == [
        ("PAR INDEX", "22", 1),
        ("PAR INDEX", "30", 2),
        ("PAR INDEX", "24", 3),
    ]
    text = "Năm 2022, chỉ số PCI của Hà Giang tăng 18 bậc so với năm 2021, xếp thứ 41/63."
    (ranking,) = rankings(text)
    assert (ranking.rank, ranking.year) == (41, 2022)


@pytest.mark.parametrize(
    "other",
    [
        "Cục Hải quan Đồng Tháp đứng đầu bảng xếp hạng DDCI tỉnh Đồng Tháp năm 2019.",
        "Chỉ số sức khỏe của tỉnh Đồng Tháp xếp thứ 45.",
    ],
)
def test_a_place_in_an_index_that_is_not_followed_is_none_in_the_one_before(other: str) -> None:
    (found,) = rankings(f"Năm 2019, tỉnh Đồng Tháp xếp thứ 2 PCI cả nước.\n{other}")
    assert (found.index, found.rank) == ("PCI", 2)


@pytest.mark.parametrize(
    ("told", "places"),
    [
        ("Thanh Hóa, Hà Tĩnh giữ vị trí thứ 5, 6", {"38": 5, "42": 6}),
        ("Hải Phòng, Hà Nội và Huế lần lượt xếp thứ 1, 2 và 3", {"31": 1, "01": 2, "46": 3}),
        ("Nghệ An và Hà Tĩnh lần lượt đứng thứ 10 và thứ 11", {"40": 10, "42": 11}),
        ("Nghệ An xếp thứ 10, năm trước đó xếp sau", {"40": 10}),
        ("Hà Tĩnh xếp thứ 4, 5 điểm hơn năm trước", {"42": 4}),
        ("Nghệ An dẫn đầu, Hà Tĩnh thứ hai (90,1%), tiếp theo là Huế", {"40": 1, "42": 2, "46": 3}),
        ("Nghệ An dẫn đầu; lần thứ hai Hà Tĩnh nhận giải, hội nghị thứ ba bế mạc", {"40": 1}),
    ],
)
def test_places_in_a_row_belong_to_the_provinces_in_their_order(
    told: str, places: dict[str, int]
) -> None:
    found = rankings(f"Chuyển đổi số năm 2024\nTheo bảng xếp hạng DTI năm 2024, {told}.")
    assert {one.scope.province: one.rank for one in found} == places


@pytest.mark.parametrize(
    ("text", "place", "score"),
    [
        ("PCI năm 2020 của An Giang đạt 64,72 điểm, giảm 1,72 điểm, xếp thứ 19/63.", 19, "64.72"),
        ("PCI 2019: Cà Mau có 62,4 điểm, xếp thứ hạng 33/63 (tăng 1,2 điểm).", 33, "62.4"),
        (
            "PAPI năm 2023 của Lào Cai đạt 42,15 điểm, cao hơn trung bình cả nước 1,02 điểm, "
            "thuộc nhóm trung bình cao, xếp hạng 27/63.",
            27,
            "42.15",
        ),
        ("SIPAS năm 2021 của Lai Châu đạt 86,81% (tăng 2,67%) xếp thứ 37/63.", 37, "86.81"),
        ("PAPI năm 2022 của Kon Tum đạt 40.59 điểm, xếp hạng 45/63.", 45, "40.59"),
        ("DTI năm 2021 Hậu Giang đạt thứ 17/63 tỉnh, thành.", 17, None),
    ],
)
def test_the_score_of_a_place_is_no_distance_from_another(
    text: str, place: int, score: str | None
) -> None:
    found = [(one.rank, one.score) for one in rankings(text)]
    assert found == [(place, Decimal(score) if score else None)]


@pytest.mark.parametrize(
    "text",
    [
        "PCI năm 2020 của tỉnh còn cách Bắc Ninh 2,02 điểm.",
        "Chỉ số PAPI năm 2021 phản ánh trách nhiệm của người đứng đầu các sở của tỉnh.",
        "PCI năm 2023 của tỉnh kém tỉnh dẫn đầu 4,71 điểm.",
        "UBND huyện Đăk Hà xếp thứ nhất chỉ số cải cách hành chính cấp huyện năm 2022.",
    ],
)
def test_a_distance_a_head_and_a_table_of_districts_are_no_places(text: str) -> None:
    assert rankings(text, "62") == []


def test_an_index_without_a_year_is_of_the_year_after_the_one_compared_with() -> None:
    text = "Chỉ số PAPI của tỉnh Lai Châu xếp 26/63 cả nước (tăng 37 hạng so với năm 2017)."
    assert [one.year for one in rankings(text)] == [2018]


def test_of_two_years_told_together_neither_is_that_of_the_place() -> None:
    text = (
        "Trong 2 năm 2022 và 2023, Sóc Trăng tăng 47 bậc về PAPI. Hiện tỉnh đứng thứ 4/63.\n"
        "PAPI 2023 của Sóc Trăng đạt 45,6196 điểm."
    )
    assert [one.year for one in rankings(text)] == [2023, 2023]


def test_the_year_of_an_index_goes_before_the_year_that_tells_of_it() -> None:
    text = "Năm 2024, tỉnh Bắc Giang đứng thứ 4/63 về Chỉ số cải cách hành chính (PAR INDEX 2023)."
    assert [(one.rank, one.year) for one in rankings(text)] == [(4, 2023)]


def test_a_year_in_parentheses_is_that_of_the_places_told_there() -> None:
    found = rankings(
        "PAPI năm 2021 của Long An xếp thứ 21. Long An tăng 12 bậc so với năm 2020 (xếp thứ 33). "
        "Kết quả cao hơn hẳn (năm 2019, chỉ số PAPI của Long An chỉ đạt 40,97 điểm, đứng thứ 52)."
    )
    assert [(one.rank, one.year) for one in found] == [(21, 2021), (33, 2020), (52, 2019)]


def test_a_part_of_an_index_named_in_quotation_marks_has_no_place_in_it() -> None:
    found = rankings(
        "PAPI 2020 của Bến Tre đạt 44,96 điểm, đứng thứ 7/63.\n"
        "1. Chỉ số “Công khai, minh bạch”: Năm 2019, Bến Tre đạt 5,31 điểm."
    )
    assert [(one.rank, one.score) for one in found] == [(7, Decimal("44.96"))]


def test_a_score_is_of_the_year_after_the_one_it_is_compared_with() -> None:
    (found,) = rankings("Chỉ số PAR INDEX của Bến Tre đạt 84,09 điểm, tăng 1,03 điểm so với 2018.")
    assert found.year == 2019


def test_a_place_far_from_the_year_it_is_compared_with_has_no_year() -> None:
    text = "Bến Tre xếp 11/63 về PAR INDEX (tăng 19 bậc so với năm 2014)."
    document = document_of(text, date(2020, 9, 15))
    (found,) = (one for one in EXTRACTOR.extract(document).facts if isinstance(one, Ranking))
    assert (found.rank, found.year) == (11, None)


def test_a_place_of_the_year_compared_with_stands_in_parentheses() -> None:
    found = rankings(
        "PAR INDEX năm 2023 của Long An xếp thứ 41/63; tăng 11 bậc so với năm 2022 (52/63)."
    )
    assert [(one.rank, one.year) for one in found] == [(41, 2023), (52, 2022)]


def test_the_best_of_a_group_is_no_first_place() -> None:
    found = rankings(
        "PAPI 2019: Nhóm trung bình thấp có 15 tỉnh, Bến Tre có điểm cao nhất trong nhóm này. "
        "Trong nhóm thấp nhất có Long An với mức điểm 42,53 điểm."
    )
    assert [(one.scope.province, one.rank, one.score) for one in found] == [
        ("80", None, Decimal("42.53"))
    ]


def scores(text: str) -> list[tuple[str, int | None, str | None, int | None]]:
    return [
        (one.index, one.rank, None if one.score is None else str(one.score), one.year)
        for one in rankings(text)
    ]


@pytest.mark.parametrize(
    "between",
    [
        "%; ",
        "%, nằm ở ",
        "/100 điểm - ",
        "%, tăng 3 bậc, nằm trong tốp 20 địa phương dẫn đầu, cụ thể ",
        "%, thấp hơn mức trung bình cả nước (82,3%), ",
    ],
)
def test_a_score_goes_with_the_place_told_behind_it(between: str) -> None:
    text = f"PAR INDEX năm 2022 của Hà Nam đạt 81,75{between}vị trí thứ 35/63."
    assert scores(text) == [("PAR INDEX", 35, "81.75", 2022)]


def test_a_score_behind_a_semicolon_is_not_that_of_the_province_named_next() -> None:
    text = "PAR INDEX 2022: Quảng Ninh đạt 90,1%; xếp thứ hai là Hải Phòng."
    assert scores(text) == [("PAR INDEX", None, "90.1", 2022), ("PAR INDEX", 2, None, 2022)]


def test_of_a_score_in_two_measures_the_published_one_is_kept() -> None:
    sipas = "SIPAS năm 2021 của Nghệ An đạt 8,71 điểm, chiếm tỷ lệ 87,13%; xếp thứ 30/63."
    assert scores(sipas) == [("SIPAS", 30, "87.13", 2021)]
    papi = "PAPI năm 2021 của Trà Vinh được 41,2/80 điểm, tỷ lệ 51,5%, xếp thứ 37/60."
    assert scores(papi) == [("PAPI", 37, "41.2", 2021)]


def test_a_score_of_an_earlier_year_is_that_years() -> None:
    text = (
        "SIPAS của Trà Vinh năm 2020 đạt 84,1%, đứng thứ 36 cả nước "
        "(năm 2019 là 82,3%, năm 2018 đạt 80,5%)."
    )
    assert scores(text) == [
        ("SIPAS", 36, "84.1", 2020),
        ("SIPAS", None, "82.3", 2019),
        ("SIPAS", None, "80.5", 2018),
    ]
    both = "PAPI năm 2023 của Hà Nam xếp thứ 12 (năm 2022 đạt 41,5 điểm, xếp thứ 30)."
    assert scores(both) == [("PAPI", 12, None, 2023), ("PAPI", 30, "41.5", 2022)]


def test_a_place_moved_by_hides_no_score_behind_it() -> None:
    text = "PAR INDEX năm 2023 của Hà Nam xếp thứ 29, giảm 4 bậc (đạt 86,1%)."
    assert scores(text) == [("PAR INDEX", 29, "86.1", 2023)]
    text = "PCI 2023 của Hà Nam xếp thứ 29/63 (tăng 6 bậc so với năm 2022), đạt 66,1 điểm."
    assert scores(text) == [("PCI", 29, "66.1", 2023)]


def test_a_place_in_the_region_is_told_beside_that_in_the_country() -> None:
    text = "PCI 2022 của Hà Nam xếp thứ 3/11 tỉnh trong vùng và thứ 12/63 tỉnh, thành phố."
    assert [(one.rank, one.out_of) for one in rankings(text)] == [(3, 11), (12, 63)]


def test_a_place_left_that_opens_the_sentence_is_of_the_province_behind_it() -> None:
    text = "Từ vị trí 55 của năm 2021, PAR INDEX của Hà Nam năm 2022 lên vị trí thứ 30/63."
    assert scores(text) == [("PAR INDEX", 55, None, 2021), ("PAR INDEX", 30, None, 2022)]


def test_a_score_told_before_its_province_is_that_provinces() -> None:
    text = "PCI 2021: báo cáo cho biết, với số điểm 73,02 điểm, Quảng Ninh giữ ngôi đầu."
    assert scores(text) == [("PCI", 1, "73.02", 2021)]


def test_that_place_is_the_province_just_named() -> None:
    (found,) = rankings("PCI 2022 đáng chú ý ở Bắc Giang. Địa phương này xếp thứ 2 với 72,8 điểm.")
    assert (found.scope.province, found.rank, found.score) == ("24", 2, Decimal("72.8"))
    none = "PCI 2022 đáng chú ý ở Bắc Giang và Long An. Các địa phương xếp thứ 3 và 4 đều khá."
    assert in_short(none) == []


def test_places_that_follow_go_on_over_the_name_of_the_table() -> None:
    text = (
        "DTI 2022: Đà Nẵng dẫn đầu. Các vị trí tiếp theo trong bảng xếp hạng lần lượt là TPHCM, "
        "TP. Hà Nội và TP.Huế."
    )
    expected = [("DTI", "48", 1), ("DTI", "79", 2), ("DTI", "01", 3), ("DTI", "46", 4)]
    assert in_short(text) == expected


def test_of_two_years_in_a_sentence_each_place_has_its_own_and_the_later_goes_on() -> None:
    text = (
        "DTI của TPHCM năm 2021 đứng thứ 5 còn năm 2022 đứng thứ 4. Hà Nội năm nay xếp thứ 31/63."
    )
    found = rankings(text)
    assert [(one.rank, one.year) for one in found] == [(5, 2021), (4, 2022), (31, 2022)]


def test_a_list_of_places_has_its_scores_on_either_side_and_reaches_far() -> None:
    text = (
        "Bảng PCI 2019 như sau. Đồng Tháp dẫn đầu với điểm số 72,4. "
        "Hải Phòng (71,9 điểm) xếp vị trí thứ 2. Thành phố này cải cách nhiều. "
        "Ở vị trí thứ 4, Bắc Giang (69,3 điểm) tiến thêm. Phú Thọ (69,0 điểm) vẫn trong top 5. "
        "Lào Cai (68,2 điểm) đứng thứ 6. Vị trí thứ 7 thuộc về Tây Ninh (67,8 điểm). "
        "Với thứ hạng 9, Cần Thơ (66,6 điểm) đã lên hai bậc trong PCI 2019."
    )
    assert [(one.scope.province, one.rank, str(one.score)) for one in rankings(text)] == [
        ("87", 1, "72.4"),
        ("31", 2, "71.9"),
        ("24", 4, "69.3"),
        ("25", None, "69.0"),
        ("10", 6, "68.2"),
        ("72", 7, "67.8"),
        ("92", 9, "66.6"),
    ]


def test_a_sentence_may_open_with_the_score_of_its_province() -> None:
    text = "Với số điểm 71,3, Long An giành ngôi quán quân PCI năm 2023."
    assert scores(text) == [("PCI", 1, "71.3", 2023)]
    text = "Trong bảng PCI năm 2023, với 71,3 điểm tỉnh Long An dẫn đầu."
    assert scores(text) == [("PCI", 1, "71.3", 2023)]


def test_a_province_that_was_passed_has_not_the_place() -> None:
    text = "PCI 2019: Bến Tre vừa vượt qua Long An và giữ vị trí số 7."
    assert in_short(text) == [("PCI", "83", 7)]


def test_a_score_in_percent_points_goes_with_its_place() -> None:
    text = "Về PAR INDEX năm 2021, Kon Tum được 85,1% điểm, đứng thứ 44/63."
    assert scores(text) == [("PAR INDEX", 44, "85.1", 2021)]


def test_what_an_index_cannot_give_is_no_score_of_it() -> None:
    placed, *others = rankings(
        "PAR INDEX năm 2018 của Đắk Nông xếp thứ 55/63.\n\n"
        "Tỉnh | Biên chế tinh giản năm 2018 | Đảng viên kết nạp\nGia Lai | 911 | 2.640\n"
        "Đắk Nông | 288 | 1.218"
    )
    assert (placed.scope.province, placed.rank, placed.score) == ("67", 55, None)
    assert others == []


def test_a_place_stays_where_the_number_behind_it_is_no_score() -> None:
    (placed,) = rankings("DTI 2024: Đà Nẵng dẫn đầu, hồ sơ trực tuyến đạt 96,1%.")
    assert (placed.scope.province, placed.rank, placed.score) == ("48", 1, None)
