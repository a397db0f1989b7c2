"""The dbt project keeps its own conventions: every mart keyed, typed, described, labelled."""

import os
import re
from collections.abc import Mapping
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
import yaml

from sosanh import transform
from sosanh.seeds import read_rows
from sosanh.settings import PROJECT

DBT = PROJECT / "dbt_project"
MODELS = {path.stem: path for path in (DBT / "models").rglob("*.sql")}
DECISIONS = [name for name in sorted(MODELS) if name.startswith("int_")]


def declared(kind: str) -> dict[str, Mapping[str, Any]]:
    pages = [*(DBT / "models").rglob("*.yml"), *(PROJECT / "seeds").glob("*.yml")]
    return {
        entry["name"]: entry
        for page in pages
        for entry in (yaml.safe_load(page.read_text(encoding="utf-8")) or {}).get(kind, [])
    }


DECLARED = declared("models")
SEEDS = declared("seeds")
UNIT_TESTED = {test["model"] for test in declared("unit_tests").values()}
STAGING = re.sub(
    r"--.*", "", (PROJECT / "sosanh" / "load" / "staging.sql").read_text(encoding="utf-8")
)
LAYERS = {name: path.parent.name for name, path in MODELS.items()}
MARTS = sorted(name for name, layer in LAYERS.items() if layer == "marts")
READABLE = sorted(name for name, layer in LAYERS.items() if layer == "readable")
PROMISED = [*MARTS, *READABLE]
# What a layer may read, and how its models are named.
MAY_READ = {
    "staging": {"source"},
    "intermediate": {"seed", "staging", "intermediate"},
    "marts": {"seed", "staging", "intermediate", "marts"},
    "readable": {"marts"},
}
NAMES = {
    "staging": r"stg_[a-z_]+",
    "intermediate": r"int_[a-z_]+",
    "marts": r"(dim_|fct_)?[a-z_]+",
    "readable": r"(?!stg_|int_|dim_|fct_)[a-z_]+",
}


def refs_of(name: str) -> set[str]:
    text = MODELS[name].read_text(encoding="utf-8")
    # a loop over tables refers to them by a variable
    return {*re.findall(r"ref\('(\w+)'\)", text), *re.findall(r"\('(fct_\w+)',", text)}


def primary_keys(model: Mapping[str, Any]) -> list[list[str]]:
    """The columns of each primary key that a model declares, at a column or for all of it."""
    of_columns = [
        [column["name"]]
        for column in model.get("columns", [])
        if "primary_key" in {each["type"] for each in column.get("constraints", [])}
    ]
    of_model = [
        each["columns"] for each in model.get("constraints", []) if each["type"] == "primary_key"
    ]
    return of_columns + of_model


def references_of(name: str) -> set[str]:
    """The models and seeds in which tests of relationships look a mart's values up."""
    return {
        test["relationships"]["arguments"]["to"].split("'")[1]
        for column in DECLARED[name]["columns"]
        for test in column.get("data_tests", [])
        if "relationships" in test
    }


def read_by(name: str) -> set[str]:
    """The layers that a model reads: those of its refs, `seed`, `source`."""
    layers = {LAYERS.get(ref, "seed") for ref in refs_of(name)}
    text = MODELS[name].read_text(encoding="utf-8")
    return layers | ({"source"} if "source(" in text else set())


def follows_catalogues_alone(name: str) -> bool:
    if name not in MODELS:
        return True
    if "source" in read_by(name):
        return False
    return all(follows_catalogues_alone(ref) for ref in refs_of(name))


def test_every_model_is_described() -> None:
    assert DECLARED.keys() == MODELS.keys()
    assert all(model["description"].strip() for model in DECLARED.values())


@pytest.mark.parametrize("name", MARTS)
def test_a_mart_states_its_grain_and_has_one_primary_key(name: str) -> None:
    mart = DECLARED[name]
    assert "Grain: one row per " in " ".join(mart["description"].split())
    assert len(primary_keys(mart)) == 1


@pytest.mark.parametrize("name", PROMISED)
def test_every_column_of_a_mart_is_described_and_typed(name: str) -> None:
    for column in DECLARED[name]["columns"]:
        assert column["description"].strip(), column["name"]
        assert column["data_type"], column["name"]


@pytest.mark.parametrize("name", PROMISED)
def test_labels_come_in_both_languages(name: str) -> None:
    metas = [DECLARED[name]["config"]["meta"]] + [
        column["config"]["meta"] for column in DECLARED[name]["columns"] if "config" in column
    ]
    assert all(meta["label_vi"].strip() and meta["label_en"].strip() for meta in metas)


def test_every_model_that_decides_has_a_unit_test() -> None:
    # a name is looked up or two keys joined there: no rule, no row chosen by judgement
    undecided = {
        "int_items_labelled",
        "int_metric_values_digested",
        "int_territories_succeeded",
    }
    assert set(DECISIONS) - UNIT_TESTED == undecided
    assert {"metric_comparison", "adoption_matrix"} <= UNIT_TESTED


def test_a_night_leaves_out_what_follows_the_catalogues_alone_and_nothing_else() -> None:
    tagged = {
        name
        for name, model in DECLARED.items()
        if "catalogues" in model.get("config", {}).get("tags", [])
    }
    assert tagged == {name for name in MODELS if follows_catalogues_alone(name)}


def test_no_step_of_shape_reads_a_mart_that_is_being_caught_up_with() -> None:
    texts = {name: path.read_text(encoding="utf-8") for name, path in MODELS.items()}
    reading = {
        name
        for name, text in texts.items()
        if re.search(r"left_before\(|in_schema_of_marts\(|is_of_touched_claim\(", text)
    }
    shaped, found = {"int_metric_values_touched"}, {"int_metric_values_touched"}
    while found:
        referred = {ref for name in found for ref in re.findall(r"ref\('(\w+)'", texts[name])}
        found = (referred & texts.keys()) - shaped
        shaped |= found
    assert "int_documents_accepted" in shaped
    assert "int_territories_paired" in reading
    assert not shaped & reading
    assert not shaped & set(MARTS)


def test_two_tests_of_a_night_hold_every_reference_of_the_marts() -> None:
    lists = [
        path.read_text(encoding="utf-8").partition("among=")
        for path in (DBT / "data_tests").glob("assert_*_name_what_there_is.sql")
    ]
    referring = {
        name for name in MARTS if references_of(name) and not follows_catalogues_alone(name)
    }
    assert sorted(referring) == sorted(
        name for models, _, _ in lists for name in re.findall(r"'(\w+)'", models)
    )
    for models, _, among in lists:
        wanted = {ref for name in re.findall(r"'(\w+)'", models) for ref in references_of(name)}
        assert set(re.findall(r"'(\w+)'", among)) == {
            name for name in wanted if not follows_catalogues_alone(name)
        }


def test_one_test_of_a_night_holds_every_key_of_the_steps() -> None:
    held = (DBT / "data_tests" / "assert_steps_keep_their_keys.sql").read_text(encoding="utf-8")
    keyed = {
        name
        for name, layer in LAYERS.items()
        if layer in ("staging", "intermediate") and not follows_catalogues_alone(name)
        for column in DECLARED[name].get("columns", [])
        if any(test in ("key", "not_null") for test in column.get("data_tests", []))
    }
    assert re.findall(r"'(\w+)'", held) == sorted(keyed)


def test_every_mart_has_a_reader() -> None:
    read = {ref for exposure in declared("exposures").values() for ref in exposure["depends_on"]}
    assert {f"ref('{name}')" for name in PROMISED} <= read


def test_staging_models_only_rename() -> None:
    for name in (name for name in MODELS if name.startswith("stg_")):
        sql = MODELS[name].read_text(encoding="utf-8")
        words = set(re.findall(r"\b(?:join|where|group|having|union|over|case)\b", sql))
        assert not words, f"{name} decides something: {words}"


@pytest.mark.parametrize("name", sorted(MODELS))
def test_a_model_has_its_layers_name_and_reads_what_its_layer_may(name: str) -> None:
    layer = LAYERS[name]
    assert re.fullmatch(NAMES[layer], name)
    assert read_by(name), "a model made of nothing"
    ledger = {"source"} if name == "source_coverage" else set()
    assert read_by(name) <= MAY_READ[layer] | ledger


@pytest.mark.parametrize("name", sorted(MODELS))
def test_a_model_is_described_beside_its_sql_and_tested(name: str) -> None:
    pages = MODELS[name].parent.glob("*.yml")
    assert any(f"- name: {name}\n" in page.read_text(encoding="utf-8") for page in pages)
    columns = DECLARED[name].get("columns", [])
    assert all(column["description"].strip() for column in columns)
    has_data_test = any(column.get("data_tests") or column.get("constraints") for column in columns)
    # what the loader wrote has its keys in the loader's own DDL
    table = rf"staging\.{name.removeprefix('stg_')} \([^;]*primary key"
    is_keyed_by_loader = LAYERS[name] == "staging" and re.search(table, STAGING)
    assert has_data_test or name in UNIT_TESTED or is_keyed_by_loader


def test_contracts_are_enforced_where_readers_look() -> None:
    project = yaml.safe_load((DBT / "dbt_project.yml").read_text(encoding="utf-8"))
    for layer in ("marts", "readable"):
        configured = project["models"]["sosanh"][layer]
        assert configured["+contract"] == {"enforced": True}
        assert (configured["+access"], configured["+group"]) == ("public", "comparison")


def test_only_staging_reads_what_the_loader_wrote() -> None:
    reading = {
        name for name, path in MODELS.items() if "source(" in path.read_text(encoding="utf-8")
    }
    # the view of the ledger must not fall with a staging model that is built again
    assert reading == {name for name in MODELS if name.startswith("stg_")} | {"source_coverage"}


def test_a_documents_digest_changes_with_every_column_of_it() -> None:
    attributed = MODELS["int_documents_attributed"].read_text(encoding="utf-8")
    described, _, rest = attributed.partition("described as (")[2].partition("\n    from ")
    step = rest.partition("attributed as (")[2].partition("\n    from ")[0]
    digested = MODELS["int_documents_digested"].read_text(encoding="utf-8")
    digest = set(re.findall(r"'(\w+\.\w+)'", digested))
    columns = set(re.findall(r"(\w+\.\w+)", step)) - {"documents.document_id"}
    assert len(columns) > 20
    # versions and contents have each column in the digest; what was staged of an extraction stays,
    # windows follow the catalogues, and the best sighting and their count follow all sightings
    from_steps = {name for name in columns if name.partition(".")[0] in ("versions", "contents")}
    assert from_steps <= digest
    assert {name.partition(".")[0] for name in columns - from_steps} == {
        "documents", "windows", "ranked", "sighted",
    }  # fmt: skip
    assert {"documents.extraction_version", "sighted.sightings"} <= digest
    # of sources everything that a sighting is described and ranked by
    of_sources = set(re.findall(r"sources\.(\w+)", described))
    named = digested.partition("described_sources as (")[2].partition(" as source_described")[0]
    assert of_sources == {"province_code", "publisher", "relation"}
    assert of_sources <= set(re.findall(r"\w+", named))


def test_what_a_night_changes_is_found_by_an_index() -> None:
    macros = (DBT / "macros" / "replace_touched.sql").read_text(encoding="utf-8")
    keys = dict(re.findall(r"'(\w+)': '(\w+_(?:id|key))'", macros))
    scopes = {
        name: re.search(r"'scope': '(\w+)'", path.read_text(encoding="utf-8"))
        for name, path in MODELS.items()
        if "incremental_strategy='replace_touched'" in path.read_text(encoding="utf-8")
    }
    assert len(scopes) > 15
    for name, scope in scopes.items():
        assert scope, name
        key = keys[scope[1]]
        is_primary = key in {first for first, *_ in primary_keys(DECLARED[name])}
        indexed = f"{{'columns': ['{key}']}}" in MODELS[name].read_text(encoding="utf-8")
        assert is_primary or indexed, f"{name} needs an index on {key}"


def test_every_seed_file_has_properties_and_every_column_a_type() -> None:
    files = {path.stem: path for path in (PROJECT / "seeds").glob("*.csv")}
    assert SEEDS.keys() == files.keys(), "each CSV of seeds/ needs an entry in _seeds.yml"
    for name, seed in SEEDS.items():
        if not seed["config"].get("enabled", True):
            continue
        header = files[name].read_text(encoding="utf-8-sig").splitlines()[0].split(",")
        assert list(seed["config"]["column_types"]) == header, name


def test_seeds_are_named_by_a_relative_path() -> None:
    # with an absolute one dbt overwrites the CSV files with compiled SQL
    project = yaml.safe_load((DBT / "dbt_project.yml").read_text(encoding="utf-8"))
    assert project["seed-paths"] == ["../seeds"]


def test_the_data_dictionary_is_what_the_project_says() -> None:
    spec = spec_from_file_location(
        "build_data_dictionary", PROJECT / "docs/build_data_dictionary.py"
    )
    assert spec is not None
    assert spec.loader is not None
    builder = module_from_spec(spec)
    spec.loader.exec_module(builder)
    written = builder.PAGE.read_text(encoding="utf-8")
    assert written == builder.data_dictionary(), "Run `make docs`."


def test_what_dbt_remembers_is_forgotten_where_a_model_went(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    models, remembered = (
        tmp_path / "dbt_project" / "models",
        tmp_path / "dbt" / "target" / "partial_parse.msgpack",
    )
    for folder in (models, tmp_path / "seeds", remembered.parent):
        folder.mkdir(parents=True)
    places = SimpleNamespace(home=tmp_path, project=tmp_path, seeds=tmp_path / "seeds")
    monkeypatch.setattr(transform, "settings", lambda: places)
    (models / "old.sql").touch()
    remembered.touch()
    transform.forget_outdated_parse()
    assert remembered.exists()
    (models / "old.sql").unlink()
    later = remembered.stat().st_mtime + 10
    os.utime(models, (later, later))
    transform.forget_outdated_parse()
    assert not remembered.exists()


def test_every_reason_has_its_words() -> None:
    promised = (str(entry) for name, entry in DECLARED.items() if name in MARTS)
    codes = {
        code
        for entry in promised
        for told in re.findall(r"reason_code in \((.*?)\)", entry)
        for code in re.findall(r"'(\w+)'", told)
    }
    rows = read_rows(PROJECT / "seeds" / "reasons.csv", ("reason_code", "label_vi", "label_en"))
    assert codes
    assert codes <= {row["reason_code"] for row in rows if row["label_vi"] and row["label_en"]}
