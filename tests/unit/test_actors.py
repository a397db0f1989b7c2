"""Who inspected or disciplined: a narrower actor's figure is a part of its own."""

from collections.abc import Sequence

import pytest

from sosanh.facts import Observation
from tests.texts import EXTRACTOR, document_of

HEADING = "Tỉnh ủy Bắc Giang báo cáo công tác năm 2023 của tỉnh Bắc Giang.\n"


def figures(text: str, heading: str = HEADING) -> Sequence[tuple[int, str | None]]:
    """Value and part of each coded figure of `text`."""
    whole = heading + text
    return [
        (int(fact.value), fact.breakdown)
        for fact in EXTRACTOR.extract(document_of(whole)).facts
        if isinstance(fact, Observation) and fact.metric and fact.value is not None
    ]


@pytest.mark.parametrize(
    ("subject", "actor"),
    [
        ("Cấp ủy các cấp", None),
        ("Các cấp ủy, tổ chức đảng", None),
        ("Toàn Đảng bộ tỉnh", None),
        ("Cấp ủy và ủy ban kiểm tra các cấp", None),
        ("Ban Thường vụ Tỉnh ủy và các cấp ủy", None),
        ("UBKT các cấp", "ủy ban kiểm tra các cấp"),
        ("Hệ thống uỷ ban kiểm tra các cấp", "ủy ban kiểm tra các cấp"),
        ("Ủy ban Kiểm tra Tỉnh ủy", "ủy ban kiểm tra cấp tỉnh"),
        ("Ủy ban Kiểm tra (UBKT) Tỉnh ủy", "ủy ban kiểm tra cấp tỉnh"),
        ("Ban Thường vụ Tỉnh ủy", "ban thường vụ cấp tỉnh"),
        ("Các huyện ủy", "cấp ủy cấp huyện"),
        ("Các đảng ủy cơ sở", "cấp ủy cơ sở"),
        ("Các chi bộ", "chi bộ"),
    ],
)
def test_a_figure_of_less_than_the_whole_party_organisation_is_a_part(
    subject: str, actor: str | None
) -> None:
    text = f"{subject} đã kiểm tra 45 tổ chức đảng; thi hành kỷ luật 12 đảng viên."
    assert figures(text) == [(45, actor), (12, actor)]


def test_two_actors_of_one_sentence_have_each_its_own_figure() -> None:
    text = (
        "Năm qua, cấp ủy các cấp kiểm tra 320 tổ chức đảng; ủy ban kiểm tra các cấp kiểm tra "
        "45 tổ chức đảng khi có dấu hiệu vi phạm."
    )
    assert figures(text) == [(320, None), (45, "ủy ban kiểm tra các cấp")]


def test_a_part_by_form_is_named_with_the_actor_of_its_total() -> None:
    text = "UBKT các cấp thi hành kỷ luật 12 đảng viên (khiển trách 8, cảnh cáo 4)."
    assert figures(text) == [
        (12, "ủy ban kiểm tra các cấp"),
        (8, "khiển trách (ủy ban kiểm tra các cấp)"),
        (4, "cảnh cáo (ủy ban kiểm tra các cấp)"),
    ]


def test_a_sentence_without_a_subject_goes_on_with_that_of_the_one_before() -> None:
    text = (
        "UBKT các cấp kiểm tra 45 tổ chức đảng. Qua kiểm tra, đã thi hành kỷ luật 3 tổ chức đảng. "
        "Cấp ủy các cấp giám sát 77 tổ chức đảng."
    )
    actor = "ủy ban kiểm tra các cấp"
    assert figures(text) == [(45, actor), (3, actor), (77, None)]


def test_a_headline_follows_what_the_text_says_further_down() -> None:
    heading = "Bắc Giang: Kỷ luật 206 đảng viên.\n"
    text = "Năm 2023, UBKT các cấp thi hành kỷ luật 206 đảng viên."
    assert figures(text, heading) == [(206, "ủy ban kiểm tra các cấp")] * 2


@pytest.mark.parametrize(
    "text",
    [
        "Ủy ban Kiểm tra Tỉnh ủy cho biết, năm 2023 toàn tỉnh kỷ luật 322 đảng viên.",
        "Theo Ủy ban Kiểm tra Tỉnh ủy, trong năm có 322 đảng viên bị kỷ luật.",
        "Chủ nhiệm Ủy ban Kiểm tra Tỉnh ủy Nguyễn Văn Nam nói đã kỷ luật 322 đảng viên.",
        "Kiểm tra 5 cấp ủy viên, 9 ủy viên Ban Thường vụ Tỉnh ủy; kỷ luật 322 đảng viên.",
    ],
)
def test_who_tells_or_is_told_of_has_done_nothing(text: str) -> None:
    assert (322, None) in figures(text)


def test_other_metrics_have_no_actor() -> None:
    assert figures("Các chi bộ đã kết nạp 150 đảng viên.") == [(150, None)]


def test_each_level_of_a_list_has_its_own_figure() -> None:
    text = (
        "Ban Thường vụ Tỉnh ủy kỷ luật 2 đảng viên; các huyện ủy kỷ luật 12 đảng viên; chi bộ kỷ "
        "luật khiển trách 40 đảng viên, cảnh cáo 9 đảng viên."
    )
    assert figures(text) == [
        (2, "ban thường vụ cấp tỉnh"),
        (12, "cấp ủy cấp huyện"),
        (40, "khiển trách (chi bộ)"),
        (9, "cảnh cáo (chi bộ)"),
    ]


def test_committees_of_all_levels_are_not_the_narrower_actor_before_them() -> None:
    text = (
        "Ban Thường vụ Tỉnh ủy kỷ luật 3 tổ chức đảng, cấp ủy các cấp kỷ luật khiển trách 14 tổ "
        "chức đảng."
    )
    assert figures(text) == [(3, "ban thường vụ cấp tỉnh"), (14, "khiển trách")]


def test_whom_a_body_heads_or_manages_is_not_what_it_did() -> None:
    text = (
        "UBKT Tỉnh ủy kiểm tra 5 tổ chức đảng; đề nghị kỷ luật 1 tổ chức đảng trực thuộc đảng ủy "
        "cơ sở; kết luận 8 đảng viên thuộc diện Ban Thường vụ Tỉnh ủy quản lý vi phạm."
    )
    assert {part for _, part in figures(text)} == {"ủy ban kiểm tra cấp tỉnh"}


def test_a_committee_that_is_disciplined_is_not_who_disciplines() -> None:
    text = (
        "Ban Thường vụ Tỉnh ủy đã kỷ luật cảnh cáo Ban Thường vụ Huyện ủy Lạng Giang; "
        "thi hành kỷ luật 24 đảng viên."
    )
    assert figures(text) == [(24, "ban thường vụ cấp tỉnh")]


def test_a_numbered_heading_says_who_acted_below_it() -> None:
    text = (
        "1. Cấp ủy kiểm tra\n1.1. Kiểm tra theo chương trình: 86 tổ chức đảng.\n- Chi bộ: kiểm tra "
        "215 đảng viên.\n2. UBKT các cấp\n2.1. Kiểm tra tài chính đảng: 9 tổ chức đảng.\n"
        "2.2. UBKT Tỉnh ủy kiểm tra 3 tổ chức đảng.\n3. Thi hành kỷ luật\nKỷ luật 21 đảng viên."
    )
    assert figures(text) == [
        (86, None),
        (215, "chi bộ"),
        (9, "ủy ban kiểm tra các cấp"),
        (3, "ủy ban kiểm tra cấp tỉnh"),
        (21, None),
    ]


def test_a_commission_under_its_short_name_did_the_first_of_what_it_did_too() -> None:
    text = (
        "Ủy ban Kiểm tra Tỉnh ủy họp kỳ thứ 42.\nTừ đầu năm, Ủy ban đã kiểm tra 11 tổ chức đảng; "
        "thi hành kỷ luật 31 đảng viên."
    )
    assert {part for _, part in figures(text)} == {"ủy ban kiểm tra cấp tỉnh"}


def test_who_did_parts_did_not_do_what_the_next_sentence_tells_of_all() -> None:
    text = (
        "Kiểm tra 14 tổ chức đảng, trong đó UBKT Tỉnh ủy kiểm tra 3 tổ chức đảng. Kết luận 11 tổ "
        "chức đảng có vi phạm."
    )
    assert figures(text) == [(14, None), (3, "ủy ban kiểm tra cấp tỉnh"), (11, None)]
