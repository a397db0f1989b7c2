"""Models, innovations and citations in the real texts beside the project, against their gold.

The floors are those of the first version. They only ever rise.
"""

import hashlib
import json
from pathlib import Path
from typing import Any

import pytest

from sosanh.extract import Extractor
from sosanh.extract.text.segments import fold
from sosanh.facts import Citation, Extraction, LeadershipInnovation, ReformModel
from sosanh.read import read
from sosanh.settings import PROJECT

GOLD = [("development.json", "seeds"), ("development_news.json", "corpus")]
Read = list[tuple[dict[str, Any], Extraction]]


@pytest.fixture(scope="module", params=GOLD, ids=lambda param: param[0])
def texts(request: pytest.FixtureRequest, shared: Path) -> Read:
    gold_file, folder = request.param
    gold = json.loads((shared / "evaluation" / "gold" / gold_file).read_text(encoding="utf-8"))
    extractor = Extractor(PROJECT / "seeds")
    found = []
    for name, row in gold.items():
        data = (shared / folder / f"{name}.txt").read_bytes()
        digest = hashlib.sha256(data).hexdigest()
        found.append((row, extractor.extract(read(data, name=name, document_id=digest))))
    return found


def test_models_and_innovations_reach_their_floors(texts: Read) -> None:
    hits, misses, extras, stages, staged = 0, [], [], 0, 0
    for gold, extraction in texts:
        wanted = {row["code"]: row for row in gold["reforms"]}
        found: dict[str, set[str]] = {}
        for fact in extraction.facts:
            if isinstance(fact, ReformModel | LeadershipInnovation) and fact.code != "uncatalogued":
                found.setdefault(fact.code, set()).add(fact.stage)
        due = {code: row for code, row in wanted.items() if not row.get("optional")}
        name = extraction.document.name
        misses += [(name, code) for code in due.keys() - found.keys()]
        extras += [(name, code) for code in found.keys() - wanted.keys()]
        for code in due.keys() & found.keys():
            hits += 1
            staged += 1
            stages += due[code]["stage"] in found[code]
    f1 = 2 * hits / (2 * hits + len(misses) + len(extras))
    assert f1 >= 0.92, f"missed {misses}, extra {extras}"
    assert stages >= 0.85 * staged


def test_every_cited_document_is_found(texts: Read) -> None:
    missed = []
    for gold, extraction in texts:
        said = [
            fold(f"{fact.number or ''} {fact.symbol or ''} {fact.issued_on or ''}")
            + " "
            + fold(fact.evidence.quote)
            for fact in extraction.facts
            if isinstance(fact, Citation)
        ]
        for wanted in gold["citations"]:
            words = fold(wanted).split()
            if not any(all(word in text for word in words) for text in said):
                missed.append((extraction.document.name, wanted))
    assert missed == []
