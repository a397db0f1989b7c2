"""Nights over folders of samples, through Airflow in this process: first, idle, after a change."""

import hashlib
import shutil
from collections import Counter
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from sosanh import local_airflow
from sosanh.catalogues.texts import texts_of_warehouse
from sosanh.errors import WarehouseUnavailable
from sosanh.extract import Extractor
from sosanh.load.postgres import prepare, start_run
from sosanh.local_airflow import DagOutcome
from sosanh.records import TABLES
from sosanh.settings import PROJECT

pytestmark = pytest.mark.slow

FOLDERS = ("ha_noi", "quang_ninh", "bao_chi")


@dataclass(frozen=True)
class Night:
    """What a night left behind."""

    loaded: DagOutcome
    built: DagOutcome | None
    batches: list[tuple[Any, ...]]  # of this night: source, discovered, unchanged, staged, rejected
    run_state: str
    marts: dict[str, list[str]]


def run_night(warehouse) -> Night:
    """Load, and build the marts if there is news, as `sosanh run` does."""
    loaded = local_airflow.run_dag("load_reports")
    built = None
    if loaded.state_of("announce") == "success":
        built = local_airflow.run_dag("build_marts")
    ((state,),) = warehouse.rows(f"select state from staging.runs where run_id = '{loaded.run_id}'")
    batches = warehouse.rows(
        "select source_code, discovered, unchanged, staged, rejected from staging.batches"
        f" where run_id = '{loaded.run_id}' order by 1"
    )
    return Night(loaded, built, batches, state, warehouse.marts())


@pytest.fixture(scope="module")
def reports(tmp_path_factory) -> Path:
    root = tmp_path_factory.mktemp("reports")
    for name in FOLDERS:
        shutil.copytree(PROJECT / "samples" / name, root / name)
    return root


@pytest.fixture(scope="module")
def first(warehouse, reports) -> Night:
    """The night after one that was killed."""
    prepare(warehouse.url)
    start_run(warehouse.url, "killed", datetime(2026, 11, 22, 18, 0, tzinfo=UTC))
    provinces = {"ha_noi": "01", "quang_ninh": "22", "bao_chi": ""}
    warehouse.declare(
        *(
            f"samples_{name},{provinces[name]},So Sánh,sample,folder,{reports / name},true,false,"
            for name in FOLDERS
        )
    )
    return run_night(warehouse)


@pytest.fixture(scope="module")
def idle(warehouse, first) -> Night:
    return run_night(warehouse)


@pytest.fixture(scope="module")
def changed(warehouse, reports, idle) -> Night:
    """The night after somebody has corrected a figure in one file."""
    path = reports / "ha_noi" / "ha_noi_dinh_chinh_so_lieu_2024.txt"
    path.write_text(path.read_text("utf-8").replace("534", "543"), encoding="utf-8")
    return run_night(warehouse)


def digests(reports: Path) -> set[str]:
    files = [path for path in reports.rglob("*") if path.is_file()]
    return {hashlib.sha256(path.read_bytes()).hexdigest() for path in files}


def test_a_first_night_stages_every_document_once_and_its_numbers_add_up(first, idle, warehouse):
    assert first.loaded.succeeded
    assert first.run_state == "succeeded"
    counts = Counter()
    for _, discovered, unchanged, staged, rejected in first.batches:
        counts.update(discovered=discovered, unchanged=unchanged, staged=staged, rejected=rejected)
    files = sum(len(list((PROJECT / "samples" / name).iterdir())) for name in FOLDERS)
    assert counts == Counter(discovered=files, unchanged=0, staged=files, rejected=0)
    ((batches, documents, ids),) = warehouse.rows(
        "select count(distinct batch_id), count(*), count(distinct document_id)"
        f" from staging.documents where batch_id like '{first.loaded.run_id}/%'"
    )
    assert (batches, documents, ids) == (len(FOLDERS), files, files)


def test_every_numeral_of_a_staged_document_has_become_a_fact_or_has_a_reason(first, warehouse):
    unaccounted = warehouse.rows(
        """
        select document_name, number_tokens from staging.documents
        where number_tokens <> (
            select coalesce(sum(cast(value as integer)), 0)
            from jsonb_each_text(number_tokens_accounted)
        )
        """
    )
    ((tokens,),) = warehouse.rows("select sum(number_tokens) from staging.documents")
    assert unaccounted == []
    assert tokens > 100


def test_stored_texts_give_the_staged_facts_when_they_are_read_again(first, warehouse):
    extractor = Extractor(PROJECT / "seeds")
    count, texts = texts_of_warehouse()
    read_again = {text.document.document_id: len(extractor.extract(*text).facts) for text in texts}
    facts = " union all ".join(
        f"select document_id from staging.{name}" for name in TABLES.values()
    )
    staged = warehouse.rows(
        f"select document_id, (select count(*) from ({facts}) as facts"
        " where facts.document_id = documents.document_id) from staging.documents"
    )
    assert len(read_again) == count
    assert read_again == dict(staged)


def test_what_the_catalogues_do_not_know_waits_for_a_reader(first, warehouse):
    staged = warehouse.rows("select count(*) from staging.candidates")
    shown = warehouse.rows(
        "select sum(occurrence_count), bool_and(is_sample) from marts.candidates"
    )
    assert staged[0][0] == shown[0][0] > 5
    assert shown[0][1]
    ((split,),) = warehouse.rows("select sum(occurrence_count) from marts.candidates_by_province")
    ((placed,),) = warehouse.rows(
        "select count(*) from staging.candidates where province_code is not null"
    )
    assert split == placed
    wrong = warehouse.rows(
        "select quote from staging.candidates join staging.documents using (document_id)"
        " where substring(full_text from char_start + 1 for char_end - char_start) <> quote"
    )
    assert wrong == []


def test_after_a_first_night_readers_find_each_document_in_the_marts(first):
    assert first.built is not None
    assert first.built.succeeded
    assert len(first.marts["dim_documents"]) == sum(batch[3] for batch in first.batches)
    assert first.marts["fct_metric_observations"]
    assert first.marts["metric_comparison"]


def test_a_run_that_was_killed_does_not_stay_running_for_ever(first, warehouse):
    assert warehouse.rows(
        "select state, finished_at is not null from staging.runs where run_id = 'killed'"
    ) == [("failed", True)]


def test_a_second_night_loads_nothing_and_changes_no_row(first, idle):
    assert idle.loaded.succeeded
    assert [(code, shown, 0, 0) for code, shown, *_ in first.batches] == [
        (code, unchanged, staged, rejected) for code, _, unchanged, staged, rejected in idle.batches
    ]
    assert idle.loaded.state_of("announce") == "skipped"
    assert idle.marts == first.marts


def test_a_changed_file_is_one_new_document_and_the_marts_are_built_again(
    first, changed, reports, warehouse
):
    by_source = {code: counts for code, *counts in changed.batches}
    shown = by_source["samples_ha_noi"][0]
    assert by_source["samples_ha_noi"] == [shown, shown - 1, 1, 0]
    assert all(
        unchanged == shown and staged == rejected == 0
        for code, (shown, unchanged, staged, rejected) in by_source.items()
        if code != "samples_ha_noi"
    )
    assert changed.built is not None
    assert changed.built.succeeded
    published = {
        document for (document,) in warehouse.rows("select document_id from marts.dim_documents")
    }
    assert digests(reports) <= published
    assert changed.marts["fct_metric_observations"] != first.marts["fct_metric_observations"]


def test_each_batch_is_marked_with_the_publication_that_first_showed_it(changed, warehouse):
    ((unpublished,),) = warehouse.rows(
        "select count(*) from staging.batches where staged > 0 and publication_id is null"
    )
    first_shown = warehouse.rows(
        "select distinct publication_id from staging.batches where staged > 0 order by 1"
    )
    assert unpublished == 0
    assert len(first_shown) == 2


@pytest.fixture(scope="module")
def everything(warehouse, changed, shared) -> dict[str, dict[str, int]]:
    """The ledger of a night over all texts at hand, in every format: what was found, by source."""
    folders = [shared / "corpus", shared / "seeds", *sorted((PROJECT / "samples").iterdir())]
    folders = [folder for folder in folders if folder.is_dir() and folder.name != "drafts"]
    warehouse.declare(
        *(
            f"all_{folder.name},,Kho lưu,press,folder,{folder},true,false,.* *.json README*"
            for folder in folders
        )
    )
    loaded = local_airflow.run_dag("load_reports")
    assert loaded.succeeded
    return dict(
        warehouse.rows(
            "select source_code, to_jsonb(source_nights) from staging.source_nights"
            f" where run_id = '{loaded.run_id}'"
        )
    )


def test_all_texts_at_hand_in_every_format_pass_and_the_ledger_adds_up(
    everything, shared, warehouse
):
    def files(folder: Path) -> int:
        return sum(
            path.suffix != ".json" and path.name != "README.md" for path in folder.rglob("*.*")
        )

    assert everything["all_corpus"]["discovered"] == files(shared / "corpus") > 150
    assert everything["all_seeds"]["discovered"] == files(shared / "seeds")
    for source, night in everything.items():
        assert night["discovered"] == night["fetched"] + night["unchanged"], source
        apart = night["scanned"] + night["unreadable"]
        assert night["discovered"] == night["known"] + night["staged"] + apart, (source, night)
        # a scan is queued, or set aside where nothing can recognise it
        assert apart == (source == "all_ban_quet"), (source, night)
    formats = {
        media_type
        for (media_type,) in warehouse.rows("select distinct media_type from staging.documents")
    }
    assert {"text/plain", "text/html", "application/pdf"} < formats


def test_one_installation_runs_one_night_at_a_time(airflow):
    with (
        local_airflow.the_only_one(),
        pytest.raises(WarehouseUnavailable, match="Another process"),
    ):
        local_airflow.run_dag("build_marts")
