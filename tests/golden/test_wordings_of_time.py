"""Each ordinary way to word a time, alone before a figure, in its middle and behind it.

The text is of 18 May 2020; each wording stands with the ends of the period that it means.
"""

from datetime import date

import pytest

from tests.golden.figures import times

TOLD_ON = date(2020, 5, 18)
WORDINGS = {
    "Tháng 3 năm nay": "2020-03-01 – 2020-03-31",
    "Đến hết tháng 3 năm nay": "2020-01-01 – 2020-03-31",
    "Từ tháng 3 năm nay": "2020-03-01 – 2020-05-18",
    "Từ tháng 3 năm nay đến nay": "2020-03-01 – 2020-05-18",
    "Từ đầu tháng 3 năm nay đến nay": "2020-03-01 – 2020-05-18",
    "Từ tháng 3 năm ngoái đến nay": "2019-03-01 – 2020-05-18",
    "Trong tháng 3 năm nay": "2020-03-01 – 2020-03-31",
    "Riêng tháng 3 năm nay": "2020-03-01 – 2020-03-31",
    "Tháng 11 năm ngoái": "2019-11-01 – 2019-11-30",
    "Tháng 11 năm trước": "2019-11-01 – 2019-11-30",
    "Trong tháng 4 vừa qua": "2020-04-01 – 2020-04-30",
    "Tháng 4 vừa rồi": "2020-04-01 – 2020-04-30",
    "Trong tháng 4": "2020-04-01 – 2020-04-30",
    "Riêng tháng 4": "2020-04-01 – 2020-04-30",
    "Tháng trước": "2020-04-01 – 2020-04-30",
    "Quý I năm nay": "2020-01-01 – 2020-03-31",
    "Trong quý I năm nay": "2020-01-01 – 2020-03-31",
    "Quý 1": "2020-01-01 – 2020-03-31",
    "Quý IV năm ngoái": "2019-10-01 – 2019-12-31",
    "Quý IV năm trước": "2019-10-01 – 2019-12-31",
    "Ba tháng đầu năm": "2020-01-01 – 2020-03-31",
    "3 tháng đầu năm nay": "2020-01-01 – 2020-03-31",
    "Trong 4 tháng đầu năm 2020": "2020-01-01 – 2020-04-30",
    "4 tháng qua": "2020-01-01 – 2020-04-30",
    "Bốn tháng đầu năm ngoái": "2019-01-01 – 2019-04-30",
    "Sáu tháng cuối năm ngoái": "2019-07-01 – 2019-12-31",
    "6 tháng cuối năm 2019": "2019-07-01 – 2019-12-31",
    "Nửa cuối năm ngoái": "2019-07-01 – 2019-12-31",
    "Nửa đầu năm 2019": "2019-01-01 – 2019-06-30",
    "Cả năm ngoái": "2019-01-01 – 2019-12-31",
    "Năm ngoái": "2019-01-01 – 2019-12-31",
    "Năm 2019": "2019-01-01 – 2019-12-31",
    "Hai năm 2018 và 2019": "2018-01-01 – 2019-12-31",
    "Trong hai năm 2018, 2019": "2018-01-01 – 2019-12-31",
    "Hai năm 2018-2019": "2018-01-01 – 2019-12-31",
    "Từ năm 2017 đến 2019": "2017-01-01 – 2019-12-31",
    "Từ năm 2017 đến hết năm 2019": "2017-01-01 – 2019-12-31",
    "Giai đoạn 2015 - 2019": "2015-01-01 – 2019-12-31",
    "Trong giai đoạn 2015-2019": "2015-01-01 – 2019-12-31",
    "5 năm 2015-2019": "2015-01-01 – 2019-12-31",
    "Từ tháng 1/2019 đến tháng 4/2020": "2019-01-01 – 2020-04-30",
    "Từ tháng 1 đến tháng 4/2020": "2020-01-01 – 2020-04-30",
    "Từ 1/1/2020 đến 30/4/2020": "2020-01-01 – 2020-04-30",
    "Từ ngày 15/12/2019 đến ngày 14/3/2020": "2019-12-15 – 2020-03-14",
    "Từ ngày 15-12-2019 đến 14-3-2020": "2019-12-15 – 2020-03-14",
    "Từ đầu năm đến nay": "2020-01-01 – 2020-05-18",
    "Từ đầu năm đến hết tháng 4": "2020-01-01 – 2020-04-30",
    "Từ đầu năm đến 30/4": "2020-01-01 – 2020-04-30",
    "Tính từ đầu năm đến ngày 30/4": "2020-01-01 – 2020-04-30",
    "Từ đầu năm 2020 đến nay": "2020-01-01 – 2020-05-18",
    "Từ năm 2018 đến nay": "2018-01-01 – 2020-05-18",
    "Từ tháng 6/2019 đến nay": "2019-06-01 – 2020-05-18",
    "Kể từ tháng 6-2019": "2019-06-01 – 2020-05-18",
    "Từ đầu nhiệm kỳ 2015-2020 đến nay": "2015-01-01 – 2020-05-18",
    "Nhiệm kỳ 2015-2020": "2015-01-01 – 2020-12-31",
    "Trong nhiệm kỳ 2015 - 2020": "2015-01-01 – 2020-12-31",
    "Tháng 4/2020": "2020-04-01 – 2020-04-30",
    "Trong tháng 4-2020": "2020-04-01 – 2020-04-30",
    "Trong tháng tư năm nay": "2020-04-01 – 2020-04-30",
    "Quý I/2020": "2020-01-01 – 2020-03-31",
    "Quý I-2020": "2020-01-01 – 2020-03-31",
    "Quý đầu năm": "2020-01-01 – 2020-03-31",
    "Trong quý đầu tiên của năm": "2020-01-01 – 2020-03-31",
    "6 tháng đầu năm 2019": "2019-01-01 – 2019-06-30",
    "9 tháng năm 2019": "2019-01-01 – 2019-09-30",
    "Chín tháng đầu năm 2019": "2019-01-01 – 2019-09-30",
    "9 tháng của năm 2019": "2019-01-01 – 2019-09-30",
    "Hai tháng 3 và 4": "2020-03-01 – 2020-04-30",
    "Tháng 3 và tháng 4": "2020-03-01 – 2020-04-30",
    "Từ tháng 2 đến tháng 4": "2020-02-01 – 2020-04-30",
    "Từ tháng 2 đến nay": "2020-02-01 – 2020-05-18",
    "Từ tháng 9 năm ngoái đến nay": "2019-09-01 – 2020-05-18",
    "Trong 3 năm (2017 - 2019)": "2017-01-01 – 2019-12-31",
    "Năm 2019 và 4 tháng đầu năm 2020": "2019-01-01 – 2020-04-30",
    "Năm 2019 và quý I năm 2020": "2019-01-01 – 2020-03-31",
    "Quý I và tháng 4 năm 2020": "2020-01-01 – 2020-04-30",
    "Hồi tháng 3": "2020-03-01 – 2020-03-31",
    "Hồi tháng 11 năm ngoái": "2019-11-01 – 2019-11-30",
    "Chỉ riêng trong tháng 4 năm 2020": "2020-04-01 – 2020-04-30",
    "Cũng trong tháng 4": "2020-04-01 – 2020-04-30",
    "Quý II/2019": "2019-04-01 – 2019-06-30",
    "Quý III và quý IV năm 2019": "2019-07-01 – 2019-12-31",
    "Hai quý đầu năm 2019": "2019-01-01 – 2019-06-30",
    "Hai quý cuối năm 2019": "2019-07-01 – 2019-12-31",
}
FRAMES = (
    "{time}, toàn tỉnh kết nạp 129 đảng viên.",
    "Theo Ban Tổ chức Tỉnh ủy, {time} toàn tỉnh kết nạp được 129 đảng viên mới.",
    "{time}, cấp ủy và ủy ban kiểm tra các cấp đã thi hành kỷ luật 129 đảng viên.",
)


@pytest.mark.parametrize("wording", WORDINGS)
def test_a_wording_dates_the_figure_beside_it(wording: str) -> None:
    told = wording[0].lower() + wording[1:]
    for frame in FRAMES:
        time = wording if frame.startswith("{time}") else told
        text = f"Tỉnh ủy Thái Nguyên\n\n{frame.format(time=time)}\n"
        assert times(text, TOLD_ON) == [f"129: {WORDINGS[wording]}"], frame


def test_the_year_before_is_that_before_this_one_where_this_one_was_told_last() -> None:
    text = (
        "Tỉnh ủy Thái Nguyên\n\nNăm 2019, toàn tỉnh tinh giản 312 biên chế. Riêng tháng 1 năm nay "
        "tinh giản 29 biên chế. Còn quý IV năm trước, huyện Đại Từ tinh giản 37 biên chế.\n"
    )
    assert times(text, date(2020, 2, 18)) == [
        "312: 2019-01-01 – 2019-12-31",
        "29: 2020-01-01 – 2020-01-31",
        "37: 2019-10-01 – 2019-12-31",
    ]


def test_months_and_parts_of_a_year_in_words() -> None:
    for wording, meant in (
        ("Tháng Tư", "2020-04-01 – 2020-04-30"),
        ("Tháng Mười Một năm ngoái", "2019-11-01 – 2019-11-30"),
        ("Trong tháng tư năm nay", "2020-04-01 – 2020-04-30"),
    ):
        text = f"Tỉnh ủy Thái Nguyên\n\n{wording}, toàn tỉnh kết nạp 129 đảng viên.\n"
        assert times(text, TOLD_ON) == [f"129: {meant}"], wording
    text = (
        "Tỉnh ủy Thái Nguyên\n\nĐảng bộ thu đảng phí theo tháng, năm; đã kết nạp 129 đảng viên.\n"
    )
    assert times(text, TOLD_ON) == ["129: … – …"]


def test_a_row_of_years_needs_no_word_for_several() -> None:
    for years in (
        "năm 2017, 2018, 2019",
        "các năm 2017, 2018 và 2019",
        "năm 2017, năm 2018, năm 2019",
    ):
        text = f"Tỉnh ủy Thái Nguyên\n\nSố đảng viên kết nạp {years} lần lượt là 390, 410 và 412.\n"
        assert times(text, TOLD_ON) == [
            "390: 2017-01-01 – 2017-12-31",
            "410: 2018-01-01 – 2018-12-31",
            "412: 2019-01-01 – 2019-12-31",
        ], years


def test_what_follows_last_year_from_its_beginning_on_is_of_this_year() -> None:
    last = "Tỉnh ủy Thái Nguyên\n\nNăm 2019, tỉnh bãi bỏ 153 thủ tục hành chính"
    for words, year in (
        ("; từ đầu năm đến hết tháng 4 bãi bỏ thêm 41 thủ tục.", "2020"),
        (", trong đó từ đầu năm đến hết tháng 4 bãi bỏ 41 thủ tục.", "2019"),
    ):
        assert times(f"{last}{words}\n", TOLD_ON)[-1] == f"41: {year}-01-01 – {year}-04-30"
