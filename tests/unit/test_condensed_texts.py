"""Texts as pages print them: lines broken where they were full, spaces in a row, tags in a line."""

import pytest

from sosanh.extract.text.wrapping import wrapped_breaks
from sosanh.facts import AnyFact, Citation, Observation
from tests.texts import EXTRACTOR, document_of

WRAPPED = """HỘI ĐỒNG NHÂN DÂN TỈNH SƠN LA
NGHỊ QUYẾT
Về việc sáp nhập bản
Căn cứ Thông tư số 04/2012/TT-BNV ngày 31 tháng
8 năm 2012 của Bộ trưởng Bộ Nội vụ hướng dẫn về tổ chức và hoạt động của thôn,
tổ dân phố; Thông tư số 14/2018/TT-BNV ngày 03 tháng 12
năm 2018 của Bộ trưởng Bộ Nội vụ về sửa đổi, bổ sung một số điều của Thông tư số
04/2012/TT-BNV ngày 31 tháng 8 năm 2012 của Bộ trưởng Bộ Nội vụ hướng dẫn về
tổ chức và hoạt động của thôn;
Điều 1. Năm 2023, toàn tỉnh tinh giản
biên chế 412 người và giảm 36 đầu
mối bên trong các cơ quan, đơn vị
sự nghiệp công lập.
Điều 2. Hội đồng nhân dân giao:
a) Ủy ban nhân dân tỉnh;
b) Thường trực Hội đồng nhân dân"""


def facts(text: str) -> tuple[AnyFact, ...]:
    return EXTRACTOR.extract(document_of(text)).facts


def test_a_sentence_goes_on_over_the_lines_it_was_broken_into() -> None:
    found = facts(WRAPPED)
    dated = [(one.number, str(one.issued_on)) for one in found if isinstance(one, Citation)]
    assert ("14", "2018-12-03") in dated
    assert dated.count(("04", "2012-08-31")) == 2
    figures = [one for one in found if isinstance(one, Observation)]
    assert [(one.metric, int(one.value or 0)) for one in figures] == [
        ("staff_positions_cut", 412),
        ("bodies_cut", 36),
    ]
    for one in found:
        evidence = one.evidence
        assert evidence.quote == WRAPPED[evidence.char_start : evidence.char_end]
        assert evidence.quote in evidence.sentence


def test_lines_of_a_letterhead_and_items_of_a_list_stay_lines() -> None:
    ends = {WRAPPED[:at].rpartition("\n")[2] for at in wrapped_breaks(WRAPPED, 0, len(WRAPPED))}
    assert not ends & {"HỘI ĐỒNG NHÂN DÂN TỈNH SƠN LA", "NGHỊ QUYẾT", "a) Ủy ban nhân dân tỉnh;"}


def test_paragraphs_that_begin_in_lower_case_now_and_then_are_no_broken_lines() -> None:
    text = "\n".join(["BÁO CÁO", "kết quả năm 2023", *("Đoạn văn này dài." for _ in range(20))])
    assert wrapped_breaks(text, 0, len(text)) == []


@pytest.mark.parametrize(
    ("printed", "value"),
    [
        ("Năm 2023, tỉnh Sơn La giảm  36   đầu  mối.", 36),
        ("Năm  2023, tỉnh Sơn La giảm <b>36</b> <i>đầu</i> mối.", 36),
        ("Năm 2023, tỉnh Sơn La giảm 36 đầu\u200b mối.", 36),
        ("Năm 2023, tỉnh Sơn La giảm 3\u200b6 đầu mối.", 36),
        ("Năm 2023, tỉnh Sơn La giảm 1.0\u00ad36 đầu mối.", 1036),
    ],
)
def test_a_phrase_is_found_across_what_parts_its_words(printed: str, value: int) -> None:
    (found,) = [one for one in facts(printed) if isinstance(one, Observation)]
    assert (found.metric, found.value) == ("bodies_cut", value)
    assert str(found.period.period_from) == "2023-01-01"


def test_two_numbers_in_columns_do_not_become_one() -> None:
    found = [one for one in facts("Sơn La năm 2023: đầu mối giảm   12   350   biên chế")
             if isinstance(one, Observation)]  # fmt: skip
    assert all(one.value != 12350 for one in found)
