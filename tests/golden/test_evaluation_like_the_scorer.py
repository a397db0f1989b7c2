"""`sosanh evaluate` gives the figures of the scorer that came with the project's brief."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from sosanh.evaluate.gold import Texts, read_gold
from sosanh.evaluate.scores import Evaluation, evaluate
from sosanh.extract import Extractor
from sosanh.read import read
from sosanh.records import json_lines
from sosanh.settings import PROJECT

GOLD = PROJECT / "evaluation" / "gold" / "real_texts.json"
Scorer = dict[str, dict[str, float]]


@pytest.fixture(scope="module")
def both(shared: Path, tmp_path_factory: pytest.TempPathFactory) -> tuple[Scorer, Evaluation]:
    """The scorer's figures on the development texts, and ours."""
    corpus = shared / "corpus"
    extractor = Extractor(PROJECT / "seeds")
    documents = [document for document in read_gold() if document.gold_set == GOLD.stem]
    lines = []
    for document in documents:
        path = corpus / str(document.origin)
        text = read(path.read_bytes(), name=path.name, document_id="a" * 64)
        lines.extend(json_lines(extractor.extract(text)))
    predicted = tmp_path_factory.mktemp("scored") / "facts.jsonl"
    predicted.write_text("\n".join(lines), encoding="utf-8")
    scorer = [str(shared / "evaluation" / "score.py"), str(GOLD), str(predicted)]
    done = subprocess.run(
        [sys.executable, *scorer, "--texts", str(corpus), "--json"],
        capture_output=True,
        check=True,
        text=True,
    )
    return json.loads(done.stdout), evaluate(
        documents, Texts([corpus]), extractor, PROJECT / "seeds"
    )


@pytest.mark.parametrize(
    ("theirs", "ours"), [("observations", "figures"), ("values", "values"), ("reforms", "models")]
)
def test_what_is_found_invented_and_missed_is_the_same(
    theirs: str, ours: str, both: tuple[Scorer, Evaluation]
) -> None:
    scorer, evaluation = both
    tally = evaluation.score(ours).tally
    wanted = scorer[theirs]
    assert (tally.tp, tally.fp, tally.fn) == (wanted["tp"], wanted["fp"], wanted["fn"])


def test_citations_are_the_same(both: tuple[Scorer, Evaluation]) -> None:
    scorer, evaluation = both
    tally = evaluation.score("citations").tally
    assert (tally.tp, tally.fn) == (scorer["citations"]["tp"], scorer["citations"]["fn"])


@pytest.mark.parametrize(
    ("theirs", "ours", "agree", "of"),
    [
        ("periods", "period", "agree", "of"),
        ("areas", "area", "agree", "of"),
        ("stages", "stage", "agree", "of"),
        ("province", "province of the text", "agree", "of"),
        ("grounding", "quote is the exact slice", "exact_quotes", "of"),
        ("grounding", "value is in its quote", "values_in_quote", "of_values"),
    ],
)
def test_what_agrees_is_the_same(
    theirs: str, ours: str, agree: str, of: str, both: tuple[Scorer, Evaluation]
) -> None:
    scorer, evaluation = both
    found = evaluation.agreements()[ours]
    assert (found.agree, found.of) == (scorer[theirs][agree], scorer[theirs][of])
