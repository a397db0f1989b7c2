"""The hand-read gold of real texts is well formed and still points at its numerals."""

import hashlib
import json
import unicodedata
from pathlib import Path
from typing import Any

import pytest

from sosanh.settings import PROJECT

GOLD = PROJECT / "evaluation" / "gold"
DEVELOPMENT: dict[str, Any] = json.loads((GOLD / "real_texts.json").read_text(encoding="utf-8"))
HELD_OUT: dict[str, Any] = json.loads(
    (GOLD / "real_texts_held_out.json").read_text(encoding="utf-8")
)
DOCUMENTS: dict[str, Any] = DEVELOPMENT | HELD_OUT


def test_every_third_document_and_no_other_is_held_out() -> None:
    names = sorted(DOCUMENTS)
    assert len(names) == len(DEVELOPMENT) + len(HELD_OUT)
    assert set(names[2::3]) == set(HELD_OUT)
    assert {document["split"] for document in DEVELOPMENT.values()} == {"development"}
    assert {document["split"] for document in HELD_OUT.values()} == {"held_out"}


@pytest.mark.parametrize("name", sorted(DOCUMENTS))
def test_what_is_uncoded_is_optional_and_named_in_a_few_words(name: str) -> None:
    for row in DOCUMENTS[name]["observations"]:
        assert ("noun" in row) == (row["metric"] == "uncoded")
        if row["metric"] == "uncoded":
            assert row["optional"]
            assert len(row["noun"].split()) <= 8  # syllables: at most six words


@pytest.mark.parametrize("name", sorted(DOCUMENTS))
def test_each_gold_figure_stands_in_its_text(name: str, shared: Path) -> None:
    document = DOCUMENTS[name]
    data = (shared / "corpus" / document["origin"]).read_bytes()
    assert hashlib.sha256(data).hexdigest() == document["sha256"]
    text = unicodedata.normalize("NFC", data.decode("utf-8"))
    for row in document["observations"]:
        numeral = text[row["char_start"] : row["char_end"]]
        digits = "".join(character for character in numeral if character.isdigit())
        stated = row.get("value", row.get("percent"))
        printed = "".join(c for c in format(stated, ".4f") if c.isdigit())
        if digits:  # number words have none
            assert digits.strip("0") == printed.strip("0"), (numeral, stated)
        else:
            assert numeral.strip()
