"""Words that patterns are made of: a row more is all that a new one needs."""

import re
import shutil
from pathlib import Path

import pytest

from sosanh.errors import InvalidCatalogue
from sosanh.extract import Extractor
from sosanh.extract.catalogue.vocabulary import vocabulary
from sosanh.extract.catalogue.words import either_case, read_words
from sosanh.facts import Assessment, Observation
from sosanh.settings import PROJECT
from tests.texts import EXTRACTOR, document_of

SEEDS = PROJECT / "seeds"


@pytest.fixture
def seeds(tmp_path: Path) -> Path:
    return Path(shutil.copytree(SEEDS, tmp_path / "seeds"))


def add(path: Path, row: str) -> None:
    with path.open("a", encoding="utf-8") as lines:
        lines.write(f"{row}\n")


def asked(extractor: Extractor, text: str) -> set[str | None]:
    found = extractor.extract(document_of(text)).facts
    return {one.addressee for one in found if isinstance(one, Assessment)}


def parts(extractor: Extractor, text: str) -> set[str | None]:
    found = extractor.extract(document_of(text)).facts
    return {one.breakdown for one in found if isinstance(one, Observation)} - {None}


def test_a_new_ministry_is_asked_in_a_row_of_them(seeds: Path) -> None:
    text = "Tỉnh kiến nghị Bộ Nội vụ, Hòa giải và Tài chính bổ sung biên chế công chức cấp xã."
    assert "Bộ Hòa giải" not in asked(EXTRACTOR, text)
    add(seeds / "area_cues.csv", "bộ hoà giải,agency,national")  # the other spelling of it
    assert asked(Extractor(seeds), text) == {"Bộ Nội vụ", "Bộ Hòa giải", "Bộ Tài chính"}


def test_what_opens_like_a_ministry_in_small_letters_is_a_deed() -> None:
    text = "Tỉnh kiến nghị Bộ Tài chính, xây dựng quy định về biên chế công chức cấp xã."
    assert asked(EXTRACTOR, text) == {"Bộ Tài chính"}


def test_a_new_kind_of_group_has_a_part_of_the_figure(seeds: Path) -> None:
    text = (
        "Năm 2024, tỉnh Lào Cai tinh giản 214 biên chế, trong đó mảng dân vận, đoàn thể 120 người."
    )
    assert parts(EXTRACTOR, text) == {"đoàn thể"}
    add(seeds / "grammar_words.csv", "group,mảng,")
    assert parts(Extractor(seeds), text) == {"mảng dân vận, đoàn thể"}


def test_a_word_counts_not_before_what_its_row_refuses() -> None:
    words = read_words(SEEDS)
    group = re.compile(rf"(?:{words.either('group')})(?!\w)")
    assert group.match("khối đảng")
    assert group.match("khối lượng") is None
    assert group.match("cấp dưới") is None
    body = re.compile(words.either("body", either_case))
    assert body.match("Ban Nội chính")
    assert body.match("ban hành quy định") is None


def test_the_longest_of_two_words_that_begin_alike_is_found() -> None:
    found = re.match(read_words(SEEDS).either("body"), "mặt trận tổ quốc")
    assert found is not None
    assert found[0] == "mặt trận tổ quốc"


def test_a_class_that_no_grammar_asks_for_is_refused_with_its_row(seeds: Path) -> None:
    (seeds / "grammar_words.csv").write_text("word_class,words,not_before\nbodies,cục,\n")
    with pytest.raises(InvalidCatalogue, match=r"grammar_words\.csv, row 2: .* found 'bodies'"):
        vocabulary(seeds)


def test_a_class_without_words_is_refused_by_name(seeds: Path) -> None:
    path = seeds / "grammar_words.csv"
    rows = path.read_text(encoding="utf-8").splitlines(keepends=True)
    path.write_text("".join(row for row in rows if not row.startswith("no_group")))
    with pytest.raises(InvalidCatalogue, match="found none of no_group"):
        vocabulary(seeds)
