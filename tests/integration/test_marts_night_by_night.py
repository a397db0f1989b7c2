"""Marts that follow each night's documents are, row for row, those of one build from nothing."""

from datetime import UTC, datetime

import pytest

from benchmarks.staged_facts import History, copy_nights
from sosanh.load.postgres import prepare
from sosanh.load.publish import publish
from sosanh.load.sides import catch_up, settle, take_side
from sosanh.settings import settings
from sosanh.transform import run_dbt
from tests.conftest import Warehouse
from tests.integration.nights import REVISED

pytestmark = pytest.mark.slow

# The statements stand for what nights do to documents that are there already.
READ_ANEW = """
    insert into staging.batches
    select 'anew', 'anew', 'nightly', 'anew', staged, staged, 0, staged, 0, 'accepted', null,
        staged_at + interval '9 hours', judged_at, null
    from staging.batches where batch_id = 'night_00000';
    create temporary table documents_anew as
    select * from staging.documents where batch_id = 'night_00000';
    update documents_anew set extraction_version = 'anew', batch_id = 'anew',
        catalogue_version = '2', staged_at = staged_at + interval '9 hours';
    insert into staging.documents select * from documents_anew;
    create temporary table read_anew as
    select * from staging.observations
    where document_id in (select document_id from staging.documents where batch_id = 'anew');
    update read_anew set extraction_version = 'anew', value = value + 1;
    delete from read_anew where char_start = 0;
    insert into staging.observations select * from read_anew
"""
WITHDRAWN = """
    update staging.batches set verdict = 'refused', verdict_reason = 'withdrawn'
    where batch_id = 'night_00001'
"""
WITHDRAWN_SINCE = """
    update staging.batches set verdict = 'refused', verdict_reason = 'withdrawn'
    where batch_id = 'night_00004'
"""
REINSTATED = """
    update staging.batches set verdict = 'accepted', verdict_reason = null
    where batch_id = 'night_00001'
"""
TAKEN_BACK = """
    insert into staging.withdrawals (document_id, reason)
    select document_id, 'of another province' from staging.documents
    where batch_id = 'night_00000' and document_id < '3'
"""
GIVEN_BACK = "delete from staging.withdrawals where document_id < '2'"
COPIED = """
    insert into staging.document_copies
    select least(one.document_id, other.document_id), greatest(one.document_id, other.document_id)
    from (
        select document_id, row_number() over (order by document_id) as place
        from staging.documents where batch_id = 'night_00000'
    ) as one
    inner join (
        select document_id, row_number() over (order by document_id desc) as place
        from staging.documents where batch_id = 'night_00002'
    ) as other using (place)
    where place <= 20
"""
REPLACED = """
    insert into staging.visits
        (run_id, source_code, page, address, document_id, outcome, bytes, headers, visited_at)
    select 'r' || age, 'paper_1', 'page ' || place, 'page ' || place, document_id, 'fetched',
        1, '{}', timestamptz '2026-10-01 18:00Z' + age * interval '1 day'
    from (
        select one.document_id as before, other.document_id as since, place
        from (
            select document_id, row_number() over (order by document_id) as place
            from staging.documents where batch_id = 'night_00000'
        ) as one
        inner join (
            select document_id, row_number() over (order by document_id) as place
            from staging.documents where batch_id = 'night_00002'
        ) as other using (place)
        where place between 30 and 60
    ) as pages
    cross join lateral (values (before, 1), (since, 2)) as versions (document_id, age);
    update staging.documents set published_on = date '2026-09-01', title = 'the same'
    where document_id in (select document_id from staging.visits)
"""

# an office shows what a paper showed before, and a paper turns out to be a province's own
ATTRIBUTED = """
    insert into staging.document_sightings
    select document_id, 'committee_22', 'shown too: ' || document_name, staged_at
    from staging.documents where batch_id = 'night_00002' and document_id < '4';
    update staging.sources set relation = 'own_organ', publisher = 'Báo của tỉnh'
    where source_code = 'paper_3'
"""

# what a night had made when it died, in the order in which it is made
PAIRS = (
    "int_metric_periods_shared",
    "int_territories_paired",
    "int_metric_lengths_shared",
    "int_metric_rates_shared",
    "int_metric_values_paired",
    "int_metric_pairs_measured",
    "int_metric_pairs_judged",
    "figure_pairs",
    "headline_pairs",
)


def night(warehouse: Warehouse, version: str = "models of today") -> bool:
    """Build what readers do not see and publish it; say whether it was built from nothing."""
    anew = take_side(warehouse.url, version)
    catch_up(warehouse.url)
    known = [] if anew else ["seed"]
    build = ["build", "--exclude-resource-type", "unit_test", "test", *known]
    run_dbt([*build, *(["--full-refresh"] if anew else [])])
    settle(warehouse.url, version)
    publish(warehouse.url, version, datetime.now(UTC))
    return anew


@pytest.mark.timeout(900)
def test_nights_end_with_the_marts_of_one_build_from_nothing(warehouse: Warehouse) -> None:
    prepare(warehouse.url)
    history = History(settings().seeds, seed=4, nights=2, facts_a_night=1500)
    copy_nights(warehouse.url, history, range(2))
    assert night(warehouse)
    assert not night(warehouse), "the second side is a copy of the first"
    nights = (
        (REVISED, WITHDRAWN, TAKEN_BACK, READ_ANEW),
        (COPIED, REPLACED, REINSTATED, GIVEN_BACK, ATTRIBUTED),
    )
    for number, changes in enumerate(nights, start=2):
        copy_nights(warehouse.url, history, range(number, number + 1))
        for change in changes:
            warehouse.change(change)
        if number == 3:
            copy_nights(warehouse.url, history, range(4, 5))
            take_side(warehouse.url, "models of today")
            catch_up(warehouse.url)
            run_dbt(["build", "--selector", "shape_of_a_night"])
            run_dbt(["run", "--select", *PAIRS])
            warehouse.change(WITHDRAWN_SINCE)
        assert not night(warehouse), "a night that died is gone on with"
    followed = warehouse.marts()
    ((touched, documents),) = warehouse.rows(
        "select (select count(*) from intermediate.int_documents_touched),"
        " (select count(*) from staging.documents)"
    )
    assert 0 < touched < documents
    said = "select fact_id, value from history.metric_values where said_until is null order by 1"
    assert warehouse.rows(said) == warehouse.rows(
        "select fact_id, value from marts.metric_values order by 1"
    )
    assert night(warehouse, "models of tomorrow")
    built = warehouse.marts()
    assert len(built["fct_metric_observations"]) > 1500
    assert len(built["revised_figures"]) > 0
    assert followed.keys() == built.keys()
    for name, rows in built.items():
        assert followed[name] == rows, name
    assert (
        warehouse.rows(
            "select fact_kind, effect, reason, fact_id from history.changes where publication_id ="
            " (select max(publication_id) from staging.publications)"
        )
        == []
    ), "a build from nothing changes nothing that was said"
