"""The hand-read gold of real texts is well formed and still points at its numerals."""

import hashlib
import json
import unicodedata
from pathlib import Path
from typing import Any

import pytest

from sosanh.settings import PROJECT

GOLD = PROJECT / "evaluation" / "gold"
SETS = ("real_texts", "real_texts_second")

# Which documents of the sorted list are held out. Every second one that was held out has since been
# read, in the first set twice, so it may be tuned on.
HELD_OUT = {"real_texts": slice(5, None, 12), "real_texts_second": slice(2, None, 6)}


def gold(file: str) -> dict[str, Any]:
    documents: dict[str, Any] = json.loads((GOLD / f"{file}.json").read_text(encoding="utf-8"))
    return documents


DOCUMENTS: dict[str, Any] = {
    name: document
    for one in SETS
    for name, document in (gold(one) | gold(f"{one}_held_out")).items()
}


@pytest.mark.parametrize("one", SETS)
def test_the_documents_held_out_are_those_of_the_split_and_no_others(one: str) -> None:
    development, held_out = gold(one), gold(f"{one}_held_out")
    names = sorted(development | held_out)
    assert len(names) == len(development) + len(held_out)
    assert set(names[HELD_OUT[one]]) == set(held_out)
    assert {document["split"] for document in development.values()} == {"development"}
    assert {document["split"] for document in held_out.values()} == {"held_out"}


def test_no_text_was_read_twice() -> None:
    files = [file for one in SETS for file in (one, f"{one}_held_out")]
    assert sum(len(gold(file)) for file in files) == len(DOCUMENTS)


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
