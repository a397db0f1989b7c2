"""The five real documents that the project was created from, all the way into the marts."""

from datetime import date
from decimal import Decimal

import pytest

from sosanh import nightly

pytestmark = pytest.mark.slow

HA_NOI, QUANG_NINH = "01", "22"


@pytest.fixture(scope="module")
def loaded(warehouse, shared):
    """The marts after one night over the five documents, nobody having said what they are."""
    warehouse.declare(f"real,,Báo chí,press,folder,{shared / 'seeds'},true,false,")
    warehouse.load_night("real-documents")
    for step in nightly.BUILD_STEPS:
        nightly.build(step)
    nightly.judge_candidate()
    nightly.publish()
    return warehouse


def by_document(rows):
    return {name.split("_")[0]: values for name, *values in rows}


def test_each_is_placed_in_its_province_and_dated_only_if_it_says_so(loaded):
    documents = by_document(
        loaded.rows("select document_name, province_code, published_on from marts.dim_documents")
    )
    assert documents == {
        "000": [HA_NOI, None],
        "001": [HA_NOI, None],
        "002": [HA_NOI, date(2020, 11, 28)],
        "003": [QUANG_NINH, date(2020, 9, 8)],
        "004": [HA_NOI, None],
    }


@pytest.mark.parametrize(
    ("table", "documents"),
    [
        ("fct_metric_observations", {"000", "001", "002", "003", "004"}),
        ("fct_leadership_innovations", {"000", "001", "002", "003", "004"}),
        ("fct_reform_model_adoptions", {"000", "001", "002", "003"}),
        ("fct_citations", {"000", "001", "002", "003", "004"}),
    ],
)
def test_each_brings_the_facts_that_a_reader_finds_in_it(loaded, table, documents):
    found = loaded.rows(
        f"select distinct document_name from marts.{table} inner join marts.dim_documents"
        " using (document_id)"
    )
    assert documents <= {name.split("_")[0] for (name,) in found}


def test_the_percent_that_does_not_fit_is_kept_and_flagged(loaded):
    compared = loaded.rows(
        "select value_a, percent_stated_a, has_inconsistent_percent, quote_a"
        " from marts.metric_comparison"
        f" where province_code_a = '{HA_NOI}' and metric_code = 'party_orgs_found_in_violation'"
    )
    assert compared
    for value, percent, is_flagged, quote in compared:
        assert (value, percent, is_flagged) == (Decimal(6), Decimal("13.9"), True)
        assert "13,9" in quote


def test_hanoi_and_quang_ninh_stand_side_by_side(loaded):
    sides = loaded.rows(
        "select count(*), count(reason_not_comparable) from marts.metric_comparison"
        f" where province_code_a = '{HA_NOI}' and province_code_b = '{QUANG_NINH}'"
    )
    ((pairs, reasons),) = sides
    assert pairs > 20
    assert reasons > 0
    stages = dict(
        loaded.rows(
            "select province_code, furthest_stage from marts.adoption_matrix"
            " where item_code = 'cell_secretary_is_village_head'"
        )
    )
    assert stages == {HA_NOI: None, QUANG_NINH: "universal"}


def test_a_list_of_ones_own_says_who_published_a_document(loaded):
    assert loaded.rows("select distinct publisher, is_sample from marts.dim_documents") == [
        ("Báo chí", False)
    ]


def test_every_published_figure_opens_its_sentence(loaded):
    adrift = loaded.rows(
        """
        select observations.fact_id
        from marts.fct_metric_observations as observations
        inner join staging.documents as documents
            on observations.document_id = documents.document_id
        where
            position(observations.quote in observations.sentence) = 0
            or position(observations.sentence in documents.full_text) = 0
        """
    )
    assert adrift == []


def test_every_number_of_the_comparison_opens_its_sentence(loaded):
    """Each side of each row leads to a place in a document that reads as the row says."""
    (counted,) = loaded.rows(
        f"""
        with sides as (
            select fact_id_a as fact_id, quote_a as quote, sentence_a as sentence,
                coalesce(value_a, percent_stated_a) as figure
            from marts.metric_comparison
            where province_code_a = '{HA_NOI}' and province_code_b = '{QUANG_NINH}'
            union all
            select fact_id_b, quote_b, sentence_b, coalesce(value_b, percent_stated_b)
            from marts.metric_comparison
            where province_code_a = '{HA_NOI}' and province_code_b = '{QUANG_NINH}'
        )

        select
            count(*),
            sum(
                (
                    substr(full_text, facts.char_start + 1, facts.char_end - facts.char_start)
                    = sides.quote
                    and position(sides.quote in sides.sentence) > 0
                    and position(sides.sentence in full_text) > 0
                )::integer
            )
        from sides
        inner join marts.fct_metric_observations as facts using (fact_id)
        inner join staging.documents on facts.document_id = documents.document_id
        where sides.figure is not null
        """
    )
    figures, opened = counted
    assert figures == opened > 20


@pytest.mark.parametrize("mart", ["adoption_timeline", "adoption_diffusion", "adoption_matrix"])
def test_every_adoption_opens_its_sentence(loaded, mart):
    ((shown, opened),) = loaded.rows(
        f"""
        select count(*), count(
            case
                when position(quote in sentence) > 0 and position(sentence in full_text) > 0 then 1
            end
        )
        from marts.{mart}
        inner join staging.documents using (document_id)
        """
    )
    assert shown == opened > 20


def test_silence_of_a_province_has_its_kind(loaded):
    states = dict(
        loaded.rows(
            "select item_code, status from marts.reporting_status where year_number = 2020"
            f" and province_code = '{HA_NOI}'"
            " and item_code in ('party_congresses_held_cell', 'public_service_centre')"
        )
    )
    assert states == {
        "party_congresses_held_cell": "reported",
        "public_service_centre": "no_document_says_so",
    }
    assert loaded.rows(
        "select distinct status from marts.reporting_status where province_code = '96'"
    ) == [("document_not_obtained",)]


def test_who_speaks_is_known_by_role_and_a_district_is_no_name(loaded):
    people = {
        name: role
        for role, name in loaded.rows("select role_code, person_name from marts.dim_people_roles")
        if name
    }
    assert people["Vương Đình Huệ"] == "provincial_secretary"
    assert people["Hoàng Trọng Quyết"] == "inspection_head"
    assert not any("Hà Nội" in name or "Thanh Oai" in name for name in people)
