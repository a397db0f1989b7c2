"""What was said before a night can be asked after it, and a publication says what it changed."""

from datetime import UTC, datetime

import pytest

from benchmarks.staged_facts import History, copy_nights
from sosanh.load.postgres import prepare
from sosanh.load.publish import publish
from sosanh.load.sides import catch_up, settle, take_side
from sosanh.releases import page_of
from sosanh.settings import settings
from sosanh.transform import run_dbt
from tests.conftest import Warehouse
from tests.integration.nights import REVISED

pytestmark = [pytest.mark.slow, pytest.mark.timeout(600)]

FACT_TABLES = (
    "fct_metric_observations",
    "fct_reform_model_adoptions",
    "fct_leadership_innovations",
    "fct_citations",
    "fct_assessments",
    "fct_rankings",
)
# The statements stand for what nights do to documents that are there already.
READ_ANEW = """
    insert into staging.batches
    select anew.* from staging.batches as read_before
    cross join jsonb_populate_record(
        read_before, '{"batch_id": "anew", "extraction_version": "anew"}'
    ) as anew
    where read_before.batch_id = 'night_00000';
    insert into staging.documents
    select anew.* from staging.documents as read_before
    cross join jsonb_populate_record(
        read_before,
        jsonb_build_object(
            'batch_id', 'anew', 'extraction_version', 'anew', 'catalogue_version', '2',
            'staged_at', staged_at + interval '9 hours'
        )
    ) as anew
    where read_before.batch_id = 'night_00000';
    insert into staging.observations
    select anew.* from staging.observations as read_before
    cross join jsonb_populate_record(
        read_before, jsonb_build_object('extraction_version', 'anew', 'value', value + 1)
    ) as anew
    where
        read_before.char_start > 0
        and read_before.document_id in (
            select document_id from staging.documents where batch_id = 'anew'
        )
"""
WITHDRAWN = """
    update staging.batches set verdict = 'refused', verdict_reason = 'withdrawn'
    where batch_id = 'night_00001'
"""


def night(warehouse: Warehouse) -> None:
    """Bring the side that readers do not see to what is staged, and publish it."""
    anew = take_side(warehouse.url, "v1")
    catch_up(warehouse.url)
    known = [] if anew else ["seed"]
    run_dbt(["build", "--exclude-resource-type", "unit_test", "test", *known])
    settle(warehouse.url, "v1")
    publish(warehouse.url, "v1", datetime.now(UTC))


Shown = dict[str, set[tuple]]


def shown_now(warehouse: Warehouse) -> Shown:
    """Return the facts and the figures that readers see, by what tells them apart."""
    facts = " union all ".join(f"select fact_id from marts.{table}" for table in FACT_TABLES)
    figures = "select fact_id, value, qualifier, publisher, published_on, quote from"
    return {
        "facts": set(warehouse.rows(facts)),
        "figures": set(warehouse.rows(f"{figures} marts.metric_values")),
    }


@pytest.fixture(scope="module")
def nights(warehouse: Warehouse) -> dict[int, Shown]:
    """What readers were shown by each publication: one of two nights, and two that follow."""
    prepare(warehouse.url)
    history = History(settings().seeds, seed=4, nights=2, facts_a_night=1500)
    copy_nights(warehouse.url, history, range(2))
    night(warehouse)
    shown = {1: shown_now(warehouse)}
    for number, change in enumerate((REVISED + ";" + WITHDRAWN, READ_ANEW), start=2):
        copy_nights(warehouse.url, history, range(number, number + 1))
        warehouse.change(change)
        night(warehouse)
        shown[number] = shown_now(warehouse)
    return shown


def test_what_was_said_at_a_time_can_be_asked_later(
    warehouse: Warehouse, nights: dict[int, Shown]
) -> None:
    for publication, shown in nights.items():
        said = warehouse.rows(
            "select fact_id, value, qualifier, publisher, published_on, quote"
            " from history.metric_values_at((select published_at from staging.publications"
            f" where publication_id = {publication}))"
        )
        assert shown["figures"]
        assert len(said) == len(set(said))
        assert set(said) == shown["figures"]
    assert nights[2]["figures"] != nights[1]["figures"]


def test_a_publication_says_which_facts_it_added_and_withdrew(
    warehouse: Warehouse, nights: dict[int, Shown]
) -> None:
    for publication in (2, 3):
        before, after = nights[publication - 1]["facts"], nights[publication]["facts"]
        changes = f"select fact_id from history.changes where publication_id = {publication}"
        assert set(warehouse.rows(f"{changes} and effect = 'added'")) == after - before
        assert set(warehouse.rows(f"{changes} and effect = 'withdrawn'")) == before - after


def test_every_change_has_its_reason(warehouse: Warehouse, nights: dict[int, Shown]) -> None:
    reasons = warehouse.rows(
        "select publication_id, effect, reason, count(*) from history.changes group by 1, 2, 3"
    )
    found = {row[:3] for row in reasons}
    assert {
        (2, "added", "new_document"),
        (2, "withdrawn", "document_withdrawn"),
        (2, "revised", "other_documents"),
        (3, "added", "new_document"),
        (3, "revised", "read_anew"),
        (3, "withdrawn", "read_anew"),
    } <= found
    assert {publication for publication, _, _ in found} == {2, 3}, "nothing else changed"


def test_a_page_tells_people_what_changed(warehouse: Warehouse, nights: dict[int, Shown]) -> None:
    page = "\n".join(page_of(warehouse.url, 3))
    assert "# Bản công bố 3 · Publication 3" in page
    assert "văn bản được đọc lại · its document was read anew" in page
    ((province, quote),) = warehouse.rows(
        "select province_vi, quote from history.changes"
        " where publication_id = 3 and effect = 'withdrawn' order by province_vi, fact_id limit 1"
    )
    assert f"**{province}**" in page
    assert f"“{quote}”" in page
    assert "nothing was said before" in "\n".join(page_of(warehouse.url, 1))
