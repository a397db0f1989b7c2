"""What stands around a figure, in ordinary words: other times, aims and wholes, bounds.

Each wording stands with several deeds, alone and below what another unit did.
"""

from itertools import product

import pytest

from sosanh.facts import Observation
from tests.golden.figures import HEADING, in_full, plain, told

DEEDS = {
    "party_members_admitted": ("kết nạp", "đảng viên", "được"),
    "party_members_disciplined": ("thi hành kỷ luật", "đảng viên", "bị"),
    "party_orgs_inspected": ("kiểm tra", "tổ chức đảng", "được"),
    "administrative_procedures_delegated": ("ủy quyền giải quyết", "thủ tục hành chính", "được"),
    "cell_secretary_is_village_head": ("có", "bí thư chi bộ kiêm trưởng thôn", "là"),
}
ABOVE = (
    "",
    "Nhiều cấp ủy có cách làm hay. Huyện Vân Đồn xóa tên 45 đảng viên. Các chi bộ ở đây đã được "
    "củng cố.\n",
)
OTHER_TIMES = {
    "tỉnh {deed} 412 {whom}, giảm 15% so với cùng kỳ năm trước.": "412 Δ-15% 2024",
    "tỉnh {deed} 412 {whom}, tăng 52 {whom} so với năm 2023.": "412 Δ52 2024",
    "tỉnh {deed} 412 {whom} (tăng 52 {whom} so với năm 2023).": "412 Δ52 2024",
    "tỉnh {deed} 412 {whom}, nhiều hơn năm trước 52 {whom}.": "412 Δ52 2024",
    "tỉnh {deed} 412 {whom}, thấp hơn cùng kỳ 30.": "412 Δ-30 2024",
    "tỉnh {deed} 412 {whom}, ít hơn nhiệm kỳ trước 30 {whom}.": "412 Δ-30 2024",
    "tỉnh {deed} 412 {whom}, bằng 114% năm trước.": "412 Δ14% 2024",
    "tỉnh {deed} 412 {whom}, bằng 114% so với năm 2023.": "412 Δ14% 2024",
    "tỉnh {deed} 412 {whom}, bằng 96% so với cùng kỳ năm trước.": "412 Δ-4% 2024",
    "tỉnh {deed} 412 {whom}; cùng kỳ năm trước là 360.": "412 2024, 360 2023",
    "tỉnh {deed} 412 {whom}. Cùng kỳ năm trước, con số này là 360.": "412 2024, 360 2023",
    "tỉnh {deed} 412 {whom}, trong khi năm 2023 chỉ 360.": "412 2024, 360 2023",
    "tỉnh {deed} 412 {whom}, trong khi cả năm 2023 chỉ có 360 {whom}.": "412 2024, 360 2023",
    "tỉnh {deed} 412 {whom}; năm 2023 có 360 {whom}.": "412 2024, 360 2023",
    "tỉnh {deed} 412 {whom}. So với năm 2023, tăng 52 {whom}.": "412 2024",
    "tỉnh {deed} 412 {whom}. Con số này cao hơn năm trước 52 {whom}.": "412 2024",
}
AIMS = {
    "tỉnh {deed} 412 {whom}, hoàn thành 103% chỉ tiêu năm.": "412%103 2024",
    "tỉnh {deed} 412 {whom}, hoàn thành 103% chỉ tiêu, tăng 5% so với năm 2023.": (
        "412%103 Δ5% 2024"
    ),
    "tỉnh {deed} 412 {whom}; tỷ lệ đạt 103% kế hoạch.": "412%103 2024",
    "tỉnh {deed} 412 {whom}, còn thiếu 88 {whom} so với chỉ tiêu.": "412 2024",
    "tỉnh {deed} 412 {whom}, đạt 103% kế hoạch và bằng 110% so với cùng kỳ.": ("412%103 Δ10% 2024"),
}
WORDINGS = OTHER_TIMES | AIMS


def written(fact: Observation) -> str:
    """In full, without the metric, and behind it the year that it is of, or up to which."""
    end = fact.period.period_to
    return f"{in_full(fact).partition(' ')[2]} {end.year if end is not None else '…'}"


@pytest.mark.parametrize(
    ("words", "metric"), [*product(OTHER_TIMES, DEEDS), *product(AIMS, [*DEEDS][:4])]
)
def test_a_figure_keeps_what_it_is_set_beside(words: str, metric: str) -> None:
    deed, whom, _ = DEEDS[metric]
    sentence = "Năm 2024, " + words.format(deed=deed, whom=whom)
    for above in ABOVE:
        found = [one for one in told(f"{HEADING}{above}{sentence}\n") if one.value != 45]
        assert {one.metric for one in found} == {metric}
        assert ", ".join(written(one) for one in found) == WORDINGS[words]


def test_a_target_behind_a_slash_leaves_the_percent_to_the_result() -> None:
    text = f"{HEADING}Tỉnh kết nạp 412 đảng viên/400 chỉ tiêu được giao, đạt 103%.\n"
    assert [in_full(one) for one in told(text)] == ["party_members_admitted 412/400%103"]


def test_a_percent_behind_parts_is_of_the_whole() -> None:
    text = (
        f"{HEADING}Tỉnh tinh giản 412 biên chế, gồm 112 công chức và 300 viên chức; so với năm "
        "2015 giảm 10,2%.\n"
    )
    assert "staff_positions_cut 412%10.2" in [in_full(one) for one in told(text)]


def test_what_a_sentence_sets_beside_a_deed_to_come_is_not_of_the_one_before() -> None:
    text = (
        f"{HEADING}Tỉnh xóa tên 45 đảng viên. So với năm 2023 (360 đảng viên), năm 2024 tỉnh kết "
        "nạp 412 đảng viên.\n"
    )
    struck = [one.value for one in told(text) if one.metric == "party_members_struck_off"]
    assert struck == [45]


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("tỷ lệ hồ sơ nộp trực tuyến từ 40% năm 2023 nâng lên 80%", ["40 2023", "80 2024"]),
        ("tỷ lệ hồ sơ nộp trực tuyến tăng từ 40% năm 2023 lên 80%", ["40 2023", "80 2024"]),
        ("số đảng viên kết nạp từ 360 năm 2023 nâng lên 412", ["360 2023", "412 2024"]),
        ("số đảng viên kết nạp từ 460 của năm 2023 giảm xuống 412", ["460 2023", "412 2024"]),
        ("số chi bộ từ 460 năm 2023 giảm còn 412", ["460 2023", "412 2024"]),
    ],
)
def test_the_first_of_a_pair_has_the_year_behind_it(words: str, found: list[str]) -> None:
    pair = told(f"{HEADING}Năm 2024, {words}.\n")
    assert [written(one).lstrip("%") for one in pair] == found


@pytest.mark.parametrize("behind", ["vượt chỉ tiêu 95% đề ra", "tăng từ 95% năm 2023"])
def test_a_share_does_not_change_by_what_it_is_set_against(behind: str) -> None:
    text = f"{HEADING}Năm 2024, tỷ lệ hồ sơ giải quyết đúng hạn đạt 98,2%, {behind}.\n"
    assert [in_full(one) for one in told(text)] == ["dossiers_on_time_share %98.2"]


@pytest.mark.parametrize(
    ("behind", "when", "share"),
    [
        ("cao hơn mức 96,4% cùng kỳ", "2023-01-01..2023-09-30", "96.4"),
        ("nhích nhẹ so với mức 96,4% của cùng kỳ năm trước", "2023-01-01..2023-09-30", "96.4"),
        ("tăng so với mức 96,4% của năm 2022", "2022-01-01..2022-12-31", "96.4"),
        ("thấp hơn mức 99,4% cùng kỳ", "2023-01-01..2023-09-30", "99.4"),
    ],
)
def test_a_share_of_an_earlier_time_behind_its_level_is_of_that_time(
    behind: str, when: str, share: str
) -> None:
    text = f"{HEADING}9 tháng năm 2024, tỷ lệ hồ sơ giải quyết đúng hạn đạt 98,2%, {behind}.\n"
    now, then = told(text)
    assert (plain(now.percent_stated), now.change_value) == ("98.2", None)
    assert plain(then.percent_stated) == share
    assert f"{then.period.period_from}..{then.period.period_to}" == when


@pytest.mark.parametrize("rises", ["tăng lên", "đã tăng lên", "vọt lên", "giảm xuống", "lên mức"])
def test_a_share_that_rose_to_a_level_has_not_risen_by_so_much(rises: str) -> None:
    text = f"{HEADING}Năm 2023, tỷ lệ hồ sơ trực tuyến là 38,9%; quý I/2024 {rises} 52,3%.\n"
    before, after = told(text)
    assert (plain(before.percent_stated), before.change_value) == ("38.9", None)
    assert (plain(after.percent_stated), str(after.period.period_from)) == ("52.3", "2024-01-01")


@pytest.mark.parametrize(
    ("passed", "aim"),
    [
        ("vượt 30% chỉ tiêu", "chỉ tiêu"),
        ("vượt 30% so với kế hoạch", "kế hoạch"),
        ("vượt chỉ tiêu 30%", "chỉ tiêu"),
        ("vượt chỉ tiêu đề ra, tăng 30% so với cùng kỳ", "cùng kỳ"),
    ],
)
def test_what_was_passed_by_a_percent_is_told(passed: str, aim: str) -> None:
    (figure,) = told(f"{HEADING}Năm 2024, toàn tỉnh kết nạp 196 đảng viên, {passed}.\n")
    assert (plain(figure.change_value), figure.comparator) == ("30", aim)


@pytest.mark.parametrize("equals", ["ứng với", "chiếm", "tương ứng", "tương đương"])
def test_a_percent_of_dossiers_repeats_their_number(equals: str) -> None:
    text = f"{HEADING}Năm 2024, có 45.500 hồ sơ nộp trực tuyến, {equals} 81,6% tổng số.\n"
    assert [in_full(one) for one in told(text)] == ["online_dossiers_share 45500%81.6"]


def test_a_share_that_is_called_low_is_told_all_the_same() -> None:
    text = f"{HEADING}Năm 2024, hồ sơ trực tuyến còn thấp, mới chiếm 11,6% tổng số.\n"
    assert [in_full(one) for one in told(text)] == ["online_dossiers_share %11.6"]


@pytest.mark.parametrize("once", ["trước sắp xếp là 171", "trước khi sắp xếp có 171 xã"])
def test_units_in_parentheses_are_those_before(once: str) -> None:
    text = f"{HEADING}Toàn tỉnh có 54 đơn vị hành chính cấp xã ({once}).\n"
    assert [in_full(one) for one in told(text)] == [
        "administrative_units_after 54",
        "administrative_units_before 171",
    ]


def test_half_a_thousand_is_not_a_thousand() -> None:
    assert not told(f"{HEADING}Tỉnh kết nạp nửa nghìn đảng viên.\n")
