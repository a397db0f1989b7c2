"""The grammar of composed phrases."""

from pathlib import Path

import pytest

from sosanh.errors import InvalidCatalogue
from sosanh.extract import Extractor
from sosanh.extract.catalogue.patterns import PatternSet
from sosanh.extract.catalogue.phrases import WordScanner
from sosanh.extract.text.segments import fold, sentences
from sosanh.extract.text.spans import Spans
from sosanh.settings import PROJECT
from tests.texts import document_of

CLASSES = {"business": ["doanh nghiệp", "doanh nhân"], "often": ["định kỳ", "hằng tháng"]}


def row(pattern: str, **cells: str) -> dict[str, str]:
    return {
        "code": "dialogue",
        "pattern": pattern,
        "reach": "20",
        "needs": "",
        "refuses": "",
        "confidence": "0.9",
        **cells,
    }


def found(text: str, *rows: dict[str, str]) -> list[str]:
    patterns = PatternSet(rows, CLASSES, "test.csv")
    hits = WordScanner(patterns.words).scan(fold(text))
    return [
        text[match.start : match.end]
        for _, matches in patterns.find(fold(text), sentences(text), hits)
        for match in matches
    ]


def test_parts_are_found_in_order_within_reach() -> None:
    text = "Tỉnh đối thoại trực tiếp với doanh nghiệp."
    assert found(text, row("đối thoại … <business>")) == ["đối thoại trực tiếp với doanh nghiệp"]
    assert found(text, row("<business> … đối thoại")) == []
    assert found(text, row("đối thoại … <business>", reach="5")) == []


def test_parts_joined_by_an_ampersand_stand_in_any_order() -> None:
    either = row("đối thoại & <business>")
    assert len(found("Tỉnh đối thoại với doanh nghiệp.", either)) == 1
    assert len(found("Với doanh nghiệp, tỉnh đối thoại mỗi quý.", either)) == 1
    assert found("Tỉnh đối thoại với nông dân.", either) == []


def test_capitals_and_tone_placement_do_not_matter() -> None:
    text = "Hoá đơn của Doanh Nhân"
    assert found(text, row("hóa đơn … <business>")) == [text]


@pytest.mark.parametrize(
    "text", ["Tỉnh đối thoại; doanh nghiệp vui.", "Tỉnh đối thoại. Doanh nghiệp vui."]
)
def test_a_pattern_crosses_neither_semicolon_nor_sentence(text: str) -> None:
    assert found(text, row("đối thoại … <business>")) == []


def test_parts_are_whole_words() -> None:
    assert found("đối thoại với doanh nghiệpx", row("đối thoại … <business>")) == []


def test_needs_and_refuses_look_around_the_match() -> None:
    once = "Tỉnh đối thoại với doanh nghiệp."
    often = "Tỉnh định kỳ đối thoại với doanh nghiệp."
    needing = row("đối thoại … <business>", needs="<often>")
    refusing = row("đối thoại … <business>", refuses="<often>|tòa án")
    assert found(once, needing) == []
    assert len(found(often, needing)) == 1
    assert len(found(once, refusing)) == 1
    assert found(often, refusing) == []


@pytest.mark.parametrize(
    ("bad", "told"),
    [
        (row("đối thoại … <nobody>"), "expected a word class, found <nobody>"),
        (row("đối thoại … "), "expected words between the …"),
        (row("đối thoại", reach="far"), "expected a number as reach, found 'far'"),
        (row("đối thoại", needs="<nobody>"), "expected a word class"),
        (row("đối thoại với <business>"), "expected a word class or # alone"),
        (row("từ # xã"), "expected a word class or # alone"),
        (row("đối thoại … <business> & <often>"), "expected parts joined by … or by &"),
    ],
)
def test_a_row_that_cannot_be_used_is_named(bad: dict[str, str], told: str) -> None:
    with pytest.raises(InvalidCatalogue, match=told) as caught:
        PatternSet([row("đối thoại"), bad], CLASSES, "test.csv")
    assert "test.csv, row 3" in str(caught.value)


def test_a_span_is_touched_by_what_shares_a_character_with_it() -> None:
    spans = Spans([(10, 20), (0, 30), (40, 50)])
    assert spans.touch(25, 26)
    assert spans.touch(49, 60)
    assert not spans.touch(30, 40)
    assert not spans.touch(50, 60)
    assert not Spans([]).touch(0, 10)


@pytest.mark.parametrize(
    ("file", "old", "new", "told"),
    [
        ("stage_phrases.csv", ",pilot,", ",piloted,", "expected a stage, none or neutral"),
        ("stage_phrases.csv", ",pilot,60,", ",pilot,far,", "expected numbers of characters"),
        ("reform_phrases.csv", "urban_government,", "urban_goverment,", "expected a code of"),
        ("reform_phrases.csv", ",mandated,", ",ordered,", "expected a stage among mandated"),
    ],
)
def test_a_slip_in_a_catalogue_is_told_with_its_row(
    tmp_path: Path, file: str, old: str, new: str, told: str
) -> None:
    for path in (PROJECT / "seeds").glob("*.csv"):
        (tmp_path / path.name).write_bytes(path.read_bytes())
    spoilt = (tmp_path / file).read_text(encoding="utf-8").replace(old, new, 1)
    (tmp_path / file).write_text(spoilt, encoding="utf-8")
    text = "Tỉnh thí điểm."
    with pytest.raises(InvalidCatalogue, match=told) as caught:
        Extractor(tmp_path).extract(document_of(text))
    assert f"{file}, row " in str(caught.value)


def test_words_may_hold_choices() -> None:
    joined = row("[gộp/nhập] … làm một")
    assert found("Huyện gộp hai phòng làm một.", joined)
    assert found("Huyện nhập hai phòng làm một.", joined)
    assert found("Huyện tách hai phòng làm một.", joined) == []
    held = row("do … giữ", needs="một [người/đồng chí]|kiêm")
    assert found("Hai ghế do một đồng chí giữ.", held)
    assert found("Hai ghế do hai đồng chí giữ.", held) == []
