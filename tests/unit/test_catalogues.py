"""The catalogues that the grammar of figures reads agree with each other."""

import csv
import json
import shutil
from collections import defaultdict
from pathlib import Path

import pytest

from sosanh.errors import InvalidCatalogue
from sosanh.extract.candidates import CandidateFinder
from sosanh.extract.catalogue.files import READ_BY_OTHERS, catalogue_version
from sosanh.extract.catalogue.phrases import Phrase, PhraseScanner
from sosanh.extract.catalogue.vocabulary import vocabulary
from sosanh.extract.metrics import codes as codes_of_metrics
from sosanh.extract.relevance import RelevanceGate
from sosanh.extract.text.segments import fold
from sosanh.seeds import read_rows
from sosanh.settings import PROJECT

SEEDS = PROJECT / "seeds"
QUALIFIERS = {"over", "nearly", "about", "at_least", "at_most", "range", "estimated"}
REASONS = {
    "date", "year", "document_symbol", "term", "ordinal", "anniversary", "meeting_talk", "clock",
    "phone", "name", "measure",
}  # fmt: skip
GRAMMAR = ("metric_actions", "metric_nouns", "cues", "number_cues", "area_cues")


def rows(name: str) -> list[dict[str, str]]:
    with (SEEDS / f"{name}.csv").open(encoding="utf-8", newline="") as lines:
        return list(csv.DictReader(lines))


def codes(name: str, layer: str | None = None) -> set[str]:
    return {row["code"] for row in rows(name) if layer is None or row["layer"] == layer}


def test_a_wording_means_one_thing_in_a_layer() -> None:
    meanings: dict[tuple[str, str], set[str]] = defaultdict(set)
    for name in GRAMMAR:
        for row in rows(name):
            for surface in row["phrase"].split("|"):
                meanings[row["layer"], fold(surface.strip())].add(row["code"])
    assert {key: found for key, found in meanings.items() if len(found) > 1} == {}


def test_a_wording_with_two_meanings_in_a_layer_is_refused(tmp_path: Path) -> None:
    seeds = Path(shutil.copytree(SEEDS, tmp_path / "seeds"))
    with (seeds / "cues.csv").open("a", encoding="utf-8") as lines:
        lines.write("sáp nhập,cue,a_second_meaning,near\n")
    with pytest.raises(InvalidCatalogue, match=r"cues\.csv.*'sáp nhập'.*a_second_meaning"):
        vocabulary(seeds)


def test_choices_in_a_wording_stand_for_every_one_of_them(tmp_path: Path) -> None:
    seeds = shutil.copytree(SEEDS, tmp_path / "seeds")
    with (seeds / "assessment_phrases.csv").open("a", encoding="utf-8") as lines:
        lines.write("[còn/vẫn còn][/ rất] ì ạch,limitation\n")
    known = vocabulary(seeds).scanner.words
    assert {"còn ì ạch", "còn rất ì ạch", "vẫn còn ì ạch", "vẫn còn rất ì ạch"} <= set(known)


def test_an_unpaired_bracket_is_refused_with_its_row(tmp_path: Path) -> None:
    seeds = shutil.copytree(SEEDS, tmp_path / "seeds")
    (seeds / "assessment_phrases.csv").write_text("phrase,code\n[còn/vẫn chậm,limitation\n")
    with pytest.raises(InvalidCatalogue, match="row 2: expected choices"):
        vocabulary(seeds)


def test_each_rule_uses_actions_nouns_and_cues_that_exist() -> None:
    actions, nouns, cues = codes("metric_actions"), codes("metric_nouns"), codes("cues", "cue")
    for row in rows("metric_rules"):
        assert set(row["action"].split("|")) <= actions | {""}, row
        assert set(row["noun"].split("|")) <= nouns | {""}, row
        assert set(filter(None, (row["needs"] + "|" + row["refuses"]).split("|"))) <= cues, row


def test_each_metric_can_be_found_by_a_rule() -> None:
    by_rule = {row["metric_code"] for row in rows("metric_rules")}
    assert {row["metric_code"] for row in rows("metrics")} == by_rule


def test_the_metrics_are_those_of_the_codebook(shared: Path) -> None:
    wanted = json.loads((shared / "evaluation" / "codes.json").read_text(encoding="utf-8"))
    assert {row["metric_code"] for row in rows("metrics")} == set(wanted["metrics"])


def test_number_cues_use_known_codes() -> None:
    for row in rows("number_cues"):
        code, layer = row["code"], row["layer"]
        if layer == "qualifier":
            assert code in QUALIFIERS
        elif layer in ("number_left", "number_right"):
            assert code in REASONS or (layer, code) == ("number_left", "none")
        elif layer == "multiplier":
            assert int(code) in (1000, 10_000, 1_000_000, 1_000_000_000)
        else:
            assert layer == "number_word"
            assert code in ("none", "and") or code.lstrip("x").isdigit()


def test_kinds_and_base_roles_are_of_the_vocabulary() -> None:
    for row in rows("metrics"):
        assert row["kind"] in ("stock", "flow", "share", "cumulative", "score")
        assert row["base_role"] in ("total", "target")
        assert row["label_vi"]
        assert row["label_en"]


def test_each_district_lies_in_a_known_province() -> None:
    known = set(vocabulary(SEEDS).gazetteer.versions)
    assert {fold(row["province_name_vi"]) for row in rows("places")} <= known
    assert {fold(row["name_vi"]) for row in rows("province_aliases")} <= known


def test_a_rule_for_an_unknown_metric_is_refused_by_name(tmp_path: Path) -> None:
    for path in SEEDS.glob("*.csv"):
        (tmp_path / path.name).write_bytes(path.read_bytes())
    with (tmp_path / "metric_rules.csv").open("a", encoding="utf-8") as rules:
        rules.write("no_such_metric,inspect,member,,\n")
    with pytest.raises(InvalidCatalogue, match=r"metric_rules\.csv.*no_such_metric"):
        vocabulary(tmp_path)


def test_an_unknown_timing_of_a_metric_is_refused_with_those_there_are(tmp_path: Path) -> None:
    for path in SEEDS.glob("*.csv"):
        (tmp_path / path.name).write_bytes(path.read_bytes())
    metrics = tmp_path / "metrics.csv"
    told = metrics.read_text(encoding="utf-8")
    metrics.write_text(told.replace(",each_year,", ",every_year,", 1), encoding="utf-8")
    with pytest.raises(InvalidCatalogue, match=r"metrics\.csv, row 3: .*each_year.*'every_year'"):
        vocabulary(tmp_path)


def test_each_metric_that_the_grammar_names_is_one_of_the_catalogue() -> None:
    known = {row["metric_code"] for row in rows("metrics")}
    named = {
        code
        for name, value in vars(codes_of_metrics).items()
        if name.isupper()
        for code in ((value,) if isinstance(value, str) else value)
    }
    assert len(named) > 20
    assert named <= known


def test_an_empty_wording_is_refused_with_its_row(tmp_path: Path) -> None:
    for path in SEEDS.glob("*.csv"):
        (tmp_path / path.name).write_bytes(path.read_bytes())
    (tmp_path / "cues.csv").write_text("phrase,layer,code,reach\na||b,cue,x,clause\n")
    with pytest.raises(InvalidCatalogue, match=r"cues\.csv, row 2"):
        vocabulary(tmp_path)


def test_a_row_with_too_many_cells_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "x.csv"
    path.write_text("phrase,code\na,b,c\n")
    with pytest.raises(InvalidCatalogue, match=r"x\.csv, line 2: expected 2 cells .*, found 3\."):
        read_rows(path, ("phrase", "code"))


def test_a_missing_column_is_refused_by_name(tmp_path: Path) -> None:
    path = tmp_path / "x.csv"
    path.write_text("phrase\na\n")
    with pytest.raises(InvalidCatalogue, match="code missing"):
        read_rows(path, ("phrase", "code"))


def test_the_version_of_the_catalogues_follows_their_content_not_their_line_ends(
    tmp_path: Path,
) -> None:
    (tmp_path / "a.csv").write_bytes(b"x\n1\n")
    first = catalogue_version(tmp_path)
    (tmp_path / "a.csv").write_bytes(b"x\r\n1\r\n")
    assert catalogue_version(tmp_path) == first
    (tmp_path / "a.csv").write_bytes(b"x\n2\n")
    assert catalogue_version(tmp_path) != first


def test_an_edit_that_no_text_is_read_by_leaves_the_version_as_it_is(tmp_path: Path) -> None:
    seeds = Path(shutil.copytree(SEEDS, tmp_path / "seeds"))
    before = catalogue_version(seeds)
    for name in READ_BY_OTHERS:
        (seeds / f"{name}.csv").unlink()
    assert catalogue_version(seeds) == before
    # texts are read, gated and searched for candidates without them
    known = vocabulary(seeds)
    RelevanceGate(seeds)
    CandidateFinder(seeds)
    assert known.scanner.words == vocabulary(SEEDS).scanner.words


def test_phrases_are_found_at_word_boundaries_only() -> None:
    scanner = PhraseScanner([Phrase("xã", "area", "commune", {})])
    found = scanner.layers(scanner.scan(fold("Xã, xãm và xã")))
    assert [(hit.start, hit.end) for hit in found["area"]] == [(0, 2), (11, 13)]


def test_the_longest_phrase_counts_within_a_layer_and_not_across_layers() -> None:
    scanner = PhraseScanner(
        [
            Phrase("xã", "area", "commune", {}),
            Phrase("thị xã", "area", "town", {}),
            Phrase("xã", "noun", "admin_unit", {}),
        ]
    )
    found = scanner.layers(scanner.scan(fold("Thị xã")))
    assert [hit.phrase.code for hit in found["area"]] == ["town"]
    assert [hit.start for hit in found["noun"]] == [4]
