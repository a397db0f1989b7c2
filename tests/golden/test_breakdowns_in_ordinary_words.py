"""Parts of a figure by level, form and place, in ordinary words, under several deeds."""

from itertools import product

import pytest

from sosanh.facts import Observation
from tests.golden.figures import HEADING, told

DEEDS = {
    "officials_rotated": ("luân chuyển", "cán bộ"),
    "administrative_procedures_cut": ("cắt giảm", "thủ tục hành chính"),
    "staff_positions_cut": ("tinh giản", "biên chế"),
    "party_members_supervised": ("giám sát", "đảng viên"),
    "cell_secretary_is_village_head": ("có", "bí thư chi bộ kiêm trưởng thôn"),
}
BY_LEVEL = (
    "; trong đó: cấp tỉnh: 40; cấp huyện: 120; cấp xã: 252.",
    ", trong đó cấp tỉnh, cấp huyện, cấp xã lần lượt là 40, 120 và 252.",
    "; cấp tỉnh, cấp huyện, cấp xã lần lượt là 40, 120 và 252.",
    ", trong đó có 40 ở cấp tỉnh, 120 ở cấp huyện, 252 ở cấp xã.",
    ", trong đó có 40 ở cấp tỉnh, 120 ở cấp huyện và 252 ở cấp xã.",
    ", chia ra: cấp tỉnh 40, cấp huyện 120, cấp xã 252.",
    ". Trong đó cấp tỉnh 40, cấp huyện 120, cấp xã 252 {whom}.",
)
LISTED = ":\n- Cấp tỉnh: 40\n- Cấp huyện: 120\n- Cấp xã: 252"
BY_PLACE = (
    ". Ba địa phương Vân Đồn, Quảng Yên, Uông Bí lần lượt là 40, 120 và 252.",
    ". Các địa phương Vân Đồn, Quảng Yên, Uông Bí theo thứ tự {deed} 40, 120, 252 {whom}.",
    "; trong đó, Vân Đồn có 40 {whom}, Quảng Yên 120 {whom}, Uông Bí 252 {whom}.",
    ", trong đó huyện Vân Đồn 40, thị xã Quảng Yên 120, thành phố Uông Bí 252.",
    ", nhiều nhất là Uông Bí (252), Quảng Yên (120), ít nhất là Vân Đồn (40).",
)
BY_FORM = (
    "tỉnh kỷ luật 412 đảng viên; khiển trách, cảnh cáo, khai trừ thứ tự là 250, 120, 42.",
    "số đảng viên bị khiển trách, cảnh cáo, khai trừ lần lượt là 250, 120, 42; tổng cộng 412.",
)
LEVELS = {40: "cấp tỉnh", 120: "cấp huyện", 252: "cấp xã"}
PLACES = {40: "Vân Đồn", 120: "Quảng Yên", 252: "Uông Bí"}
FORMS = {250: "khiển trách", 120: "cảnh cáo", 42: "khai trừ"}


def parts_of(words: str, metric: str) -> list[Observation]:
    """The figures of a sentence that shares out 412, all of one metric; the whole first."""
    deed, whom = DEEDS[metric]
    behind = words.format(deed=deed, whom=whom)
    found = told(f"{HEADING}Năm 2024, tỉnh {deed} 412 {whom}{behind}\n")
    assert {one.metric for one in found} == {metric}
    assert {found[0].value: found[0].breakdown or found[0].scope.area} == {412: None}
    return found[1:]


@pytest.mark.parametrize(
    ("words", "metric"), [*product(BY_LEVEL, DEEDS), *product((LISTED,), [*DEEDS][:4])]
)
def test_parts_by_level_have_the_level_s_name(words: str, metric: str) -> None:
    lowest = {"cấp cơ sở": "cấp xã"}  # as it is called in inspection
    found = [(one.value, one.breakdown or "") for one in parts_of(words, metric)]
    assert {value: lowest.get(level, level) for value, level in found} == LEVELS


@pytest.mark.parametrize(("words", "metric"), product(BY_PLACE, DEEDS))
def test_parts_by_place_have_the_place(words: str, metric: str) -> None:
    assert {one.value: one.scope.area for one in parts_of(words, metric)} == PLACES


@pytest.mark.parametrize("words", BY_FORM)
def test_forms_told_in_order_have_each_its_own(words: str) -> None:
    found = told(f"{HEADING}Năm 2024, {words}\n")
    assert {one.metric for one in found} == {"party_members_disciplined"}
    assert {one.value: one.breakdown for one in found} == {**FORMS, 412: None}


def test_a_row_of_groups_told_in_order_names_each() -> None:
    text = "Tỉnh kết nạp 412 đảng viên, trong đó nữ và dân tộc thiểu số lần lượt là 150 và 60.\n"
    assert {one.value: one.breakdown for one in told(HEADING + text)} == {
        412: None,
        150: "nữ",
        60: "người dân tộc thiểu số",
    }
