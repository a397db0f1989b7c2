"""Where a sentence ends in Vietnamese text."""

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from sosanh.extract.text.segments import sentences


def pieces(text: str) -> list[str]:
    return [text[sentence.start : sentence.end] for sentence in sentences(text)]


def test_a_stop_before_a_vietnamese_capital_ends_a_sentence() -> None:
    assert pieces("Tỉnh đã làm. Đến nay xong. Ở xã cũng vậy. Ủy ban họp.") == [
        "Tỉnh đã làm.",
        "Đến nay xong.",
        "Ở xã cũng vậy.",
        "Ủy ban họp.",
    ]


def test_a_stop_before_a_small_letter_or_within_an_abbreviation_ends_none() -> None:
    assert pieces("Tại TP. Đà Nẵng có 5.155 đảng viên v.v. đã học.") == [
        "Tại TP. Đà Nẵng có 5.155 đảng viên v.v. đã học."
    ]
    assert len(pieces("Riêng T.P. Vinh và T.X. Cửa Lò đã học.")) == 1


def test_marks_of_notes_stay_with_the_sentence_before_them() -> None:
    assert pieces("Tỉnh đã giảm đầu mối.[12][13] Sản lượng cũng tăng.[14]") == [
        "Tỉnh đã giảm đầu mối.[12][13]",
        "Sản lượng cũng tăng.[14]",
    ]


def test_a_line_without_a_stop_is_a_sentence() -> None:
    assert pieces("Kết quả\nTỉnh đã làm") == ["Kết quả", "Tỉnh đã làm"]


def test_text_without_stops_is_cut_at_a_space() -> None:
    text = "đảng viên " * 2000
    found = sentences(text)
    assert max(sentence.end - sentence.start for sentence in found) <= 4000
    assert " ".join(pieces(text)) == text.strip()
    assert {sentence.paragraph for sentence in found} == {0}


@given(st.text(alphabet="aĐ .\n!?ủ", max_size=200))
def test_sentences_lie_in_order_and_lose_nothing_but_space(text: str) -> None:
    found = sentences(text)
    assert all(a.end <= b.start for a, b in pairwise(found))
    kept = "".join("".join(piece.split()) for piece in pieces(text))
    assert kept == "".join(text.split())
