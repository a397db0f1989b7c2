"""Facts as flat records: every field arrives, named as the codebook and the tables name it."""

import json
import re
from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from sosanh.errors import InvalidFact
from sosanh.facts import (
    Assessment,
    Citation,
    Evidence,
    Extraction,
    LeadershipInnovation,
    Observation,
    Period,
    Ranking,
    ReadDocument,
    ReformModel,
    Scope,
)
from sosanh.records import TABLES, fact_tables, json_lines
from sosanh.settings import PROJECT

DIGEST = "9f2c" * 16
TEXT = 'Báo cáo 6 tháng ghi rằng "đã kết nạp 5.155/9.810 đảng viên dự kiến, bằng 52,50%".'
HEADER = (
    Evidence(DIGEST, 26, 66, TEXT[26:66], TEXT),
    Scope("01", "Ứng Hòa", "district"),
    Period(date(2020, 1, 1), None, "half", "stated"),
    "Bí thư",
    0.9,
    {"percent": "passed", "range": "not_applicable"},
)
TOTAL = Observation(
    *HEADER,
    metric="party_members_admitted",
    noun=None,
    value=Decimal("5155"),
    value_high=None,
    unit="đảng viên",
    qualifier="exact",
    role="achieved",
    kind="flow",
    base=Decimal("9810"),
    base_role="target",
    percent_stated=Decimal("52.50"),
    percent_check="rounded",
    change_value=Decimal("-1E+2"),
    change_unit="points",
    comparator="cùng kỳ",
    breakdown=None,
    parent=None,
)
PART = replace(TOTAL, value=Decimal(34), breakdown="nữ", parent="x-observation-1-2-0")
REFORM = ("một cửa", "pilot", date(2020, 5, 1), Decimal(147), Decimal(156), None, "Nghị quyết 97")
FACTS = (
    TOTAL,
    PART,
    ReformModel(*HEADER, "urban_government", *REFORM),
    LeadershipInnovation(*HEADER, "kpi_evaluation", *REFORM),
    Citation(*HEADER, "resolution", "19", "NQ/TU", "Tỉnh ủy", date(2015, 3, 3), "implements"),
    Assessment(*HEADER, "recommendation", "personnel", "Trung ương"),
    Ranking(*HEADER, "PAR INDEX", 1, 63, Decimal("91.09"), Decimal(100), 2020),
)
DOCUMENT = ReadDocument(
    DIGEST, "a.txt", "text/plain", TEXT, "T", date(2020, 9, 8), "stated", 0, len(TEXT)
)
EXTRACTION = Extraction(DOCUMENT, "01", "stated", "1", "abc", FACTS, ())

CODEBOOK_HEADER = (
    "fact_type document document_id published province area level char_start char_end quote"
    " sentence period_from period_to period_precision period_basis confidence checks"
    " extractor_version catalogue_version fact_id"
)
CODEBOOK_OWN = {
    "observation": "metric noun value value_high unit qualifier role kind base base_role"
    " percent_stated percent_check change_value change_unit comparator breakdown parent",
    "reform_model": "code stage stage_on value base percent_stated mandated_by variant",
    "leadership_innovation": "code stage stage_on value base percent_stated mandated_by variant",
    "citation": "type number symbol issuer issued_on relation",
    "assessment": "kind domain addressee",
    "ranking": "index rank out_of score score_max year",
}


def lines() -> list[dict[str, object]]:
    return [json.loads(line, parse_float=Decimal) for line in json_lines(EXTRACTION)]


def columns_of(table: str) -> list[str]:
    """Read the columns of a table, with those it is declared `like`, from staging.sql."""
    ddl = (PROJECT / "sosanh" / "load" / "staging.sql").read_text(encoding="utf-8")

    def declared(name: str) -> list[str]:
        found = re.search(rf"create table if not exists staging\.{name} \((.*?)\n\);", ddl, re.S)
        assert found, name
        names = re.findall(r"^    ([a-z_]+)", found[1], re.M)
        return [one for one in names if one not in {"like", "primary", "check"}]

    return declared("fact_header") + declared(table)


def test_each_line_has_the_codebooks_fields_and_no_others() -> None:
    for line in lines():
        expected = f"{CODEBOOK_HEADER} {CODEBOOK_OWN[str(line['fact_type'])]}".split()
        assert sorted(line) == sorted(expected), line["fact_type"]


def test_each_type_of_fact_is_proved_here() -> None:
    assert {line["fact_type"] for line in lines()} == set(CODEBOOK_OWN)


def test_a_line_says_what_the_fact_says() -> None:
    line = lines()[0]
    assert line == {
        "fact_type": "observation",
        "fact_id": f"{DIGEST[:16]}-observation-26-66-0",
        "document": "a.txt",
        "document_id": DIGEST,
        "published": "2020-09-08",
        "province": "01",
        "area": "Ứng Hòa",
        "level": "district",
        "char_start": 26,
        "char_end": 66,
        "quote": TEXT[26:66],
        "sentence": TEXT,
        "period_from": "2020-01-01",
        "period_to": None,
        "period_precision": "half",
        "period_basis": "stated",
        "confidence": Decimal("0.9"),
        "checks": {"percent": "passed", "range": "not_applicable"},
        "extractor_version": "1",
        "catalogue_version": "abc",
        "metric": "party_members_admitted",
        "noun": None,
        "value": 5155,
        "value_high": None,
        "unit": "đảng viên",
        "qualifier": "exact",
        "role": "achieved",
        "kind": "flow",
        "base": 9810,
        "base_role": "target",
        "percent_stated": Decimal("52.50"),
        "percent_check": "rounded",
        "change_value": -100,
        "change_unit": "points",
        "comparator": "cùng kỳ",
        "breakdown": None,
        "parent": None,
    }


def test_numbers_keep_the_digits_that_were_printed() -> None:
    line = next(json_lines(EXTRACTION))
    assert '"percent_stated": 52.50,' in line
    assert '"change_value": -100,' in line


def test_a_line_is_one_line_of_readable_vietnamese() -> None:
    line = next(json_lines(EXTRACTION))
    assert "\n" not in line
    assert "Báo cáo 6 tháng ghi rằng" in line


def test_facts_at_the_same_place_have_ids_of_their_own() -> None:
    ids = [line["fact_id"] for line in lines()]
    assert len(set(ids)) == len(ids)


@pytest.mark.parametrize("table", TABLES.values())
def test_an_arrow_table_has_the_columns_of_its_staging_table(table: str) -> None:
    assert fact_tables([EXTRACTION])[table].column_names == columns_of(table)


def test_no_fact_is_lost_on_the_way_into_tables() -> None:
    tables = fact_tables([EXTRACTION, EXTRACTION])
    assert sum(len(table) for table in tables.values()) == 2 * len(FACTS)
    assert {
        fact_id for table in tables.values() for fact_id in table["fact_id"].to_pylist()
    } == set(EXTRACTION.fact_ids())


def test_an_arrow_row_says_what_its_json_line_says() -> None:
    renamed = {
        "province": "province_code",
        "metric": "metric_code",
        "parent": "parent_fact_id",
        "type": "document_type",
        "index": "index_code",
    }
    codes = {"reform_models": "model_code", "leadership_innovations": "innovation_code"}
    rows = {
        row["fact_id"]: (name, row)
        for name, table in fact_tables([EXTRACTION]).items()
        for row in table.to_pylist()
    }
    compared = 0
    for line in lines():
        name, row = rows[line["fact_id"]]
        for key, value in line.items():
            column = codes[name] if key == "code" else renamed.get(key, key)
            if column in {"fact_type", "document", "published"} or column.endswith("_version"):
                continue
            found = row[column]
            if isinstance(found, date):
                found = found.isoformat()
            if key == "checks":
                found = json.loads(found)
            if key == "confidence":
                found = Decimal(repr(found))
            assert found == value, (name, key)
            compared += 1
        assert row["extraction_version"] == "1+abc"
        assert row["speaker"] == "Bí thư"
    assert compared > 100


def test_without_documents_there_are_empty_tables() -> None:
    tables = fact_tables([])
    assert list(tables) == list(TABLES.values())
    assert all(len(table) == 0 for table in tables.values())
    assert tables["observations"].schema == fact_tables([EXTRACTION])["observations"].schema


def test_a_number_beyond_any_report_is_named_with_its_fact() -> None:
    huge = replace(TOTAL, value=Decimal(10) ** 30)
    with pytest.raises(InvalidFact, match=f"value of {DIGEST[:16]}-observation"):
        fact_tables([replace(EXTRACTION, facts=(TOTAL, huge))])
