"""What analysts are given over the loaded samples: worked questions, and the marts as files."""

import os
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import frictionless
import psycopg
import pyarrow.parquet as pq
import pytest
from typer.testing import CliRunner

from sosanh import nightly
from sosanh.cli import app
from sosanh.comparison import print_comparison
from sosanh.errors import UnknownProvince, WarehouseUnavailable
from sosanh.export import export_marts
from sosanh.load.readers import sign_in
from sosanh.settings import PROJECT
from tests.conftest import Warehouse

pytestmark = pytest.mark.slow

WIDE = {"COLUMNS": "200"}
MODELS = PROJECT / "dbt_project" / "models"
PAGE = (PROJECT / "docs" / "questions.md").read_text(encoding="utf-8")
QUESTIONS = dict(re.findall(r"^### (\d+)\..*?```sql\n(.*?)```", PAGE, re.DOTALL | re.MULTILINE))
SAMPLES = {"ha_noi": "01", "quang_ninh": "22", "hai_phong": "31", "bac_ninh": "27", "da_nang": "48"}
# What a reader of the samples knows without the warehouse: these cells are in the answer.
KNOWN = {
    "1": ("531", "289"),
    "2": ("only Hanoi reported",),
    "3": ("Quảng Ninh",),
    "4": ("share", "16.6"),
    "5": ("5155", "1512", "640", "4180"),
    "6": ("10324", "2560"),
    "7": ("Party members admitted", "too few provinces report to rank them"),
    "8": ("5155", "10324"),
    "9": ("10342", "10324"),
    "10": ("46", "13.9"),
    "11": ("104.5", "115.5"),
    "12": ("chi bộ",),
    "13": ("Two-tier local government",),
    "14": ("Community digital team",),
    "15": ("Community digital team",),
    "16": ("đã hoàn thành thi tuyển 5/5 chức danh",),
    "17": ("Hà Nội", "Quảng Ninh"),
    "18": ("202", "2025/QH15"),
    "19": ("Bắc Ninh",),
    "20": ("Bắc Giang (đến 2025)",),
}


@pytest.fixture(scope="module")
def loaded(warehouse: Warehouse) -> Warehouse:
    """The marts after one night over the samples, built and tested by hand of `build_marts`."""
    warehouse.declare(
        *(
            f"{name},{code},So Sánh,sample,folder,{PROJECT / 'samples' / name},true,false,"
            for name, code in SAMPLES.items()
        )
    )
    with pytest.raises(WarehouseUnavailable, match="found none"):
        export_marts(warehouse.url, PROJECT, MODELS)
    warehouse.load_night("samples")
    for step in nightly.BUILD_STEPS:
        nightly.build(step)
    nightly.publish()
    return warehouse


@pytest.fixture(scope="module")
def reader(loaded: Warehouse) -> Iterator[psycopg.Connection]:
    with psycopg.connect(sign_in(loaded.url), autocommit=True) as connection:
        yield connection


def test_the_page_asks_twenty_questions() -> None:
    assert list(QUESTIONS) == [str(number) for number in range(1, 21)]


@pytest.mark.parametrize("number", QUESTIONS)
def test_each_question_is_answered_as_it_stands(reader: psycopg.Connection, number: str) -> None:
    cursor = reader.execute(QUESTIONS[number].encode())
    rows = cursor.fetchall()
    assert rows
    cells = {str(cell) for row in rows for cell in row}
    assert set(KNOWN[number]) <= cells


def test_a_province_is_compared_with_another_one(loaded: Warehouse) -> None:
    with pytest.raises(UnknownProvince, match="found Hà Nội twice"):
        print_comparison("01", "ha noi")


@pytest.fixture(scope="module")
def exported(loaded: Warehouse, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("exported") / "marts"
    program = Path(sys.executable).with_name("sosanh")
    subprocess.run([program, "export", folder], env=os.environ, check=True, capture_output=True)
    return folder


def test_a_document_names_its_author_where_its_page_does(loaded: Warehouse) -> None:
    named = loaded.rows("select document_name, author from marts.dim_documents where is_sample")
    assert dict(named)["ha_noi_so_ket_6_thang_2023.html"] == "Nhóm phóng viên"


def test_the_exported_package_is_valid_for_those_who_read_such_packages(exported: Path) -> None:
    package = frictionless.Package(exported / "datapackage.json")
    report = package.validate()
    assert report.valid, report.flatten(["title", "message"])[:5]
    keyed = [resource.name for resource in package.resources if resource.schema.primary_key]
    assert {"metric_comparison", "fct_metric_observations", "dim_provinces"} <= set(keyed)
    (key,) = package.get_resource("metric_comparison").schema.foreign_keys
    assert key["reference"] == {"resource": "dim_metrics", "fields": ["metric_code"]}


def test_csv_and_parquet_hold_the_rows_that_readers_see(exported: Path, loaded: Warehouse) -> None:
    files = {path.stem for path in exported.glob("*.parquet")}
    assert files
    assert files == {path.stem for path in exported.glob("*.csv")}
    for name in files:
        parquet = pq.read_table(exported / f"{name}.parquet")
        ((rows,),) = loaded.rows(f'select count(*) from marts."{name}"')
        assert parquet.num_rows == rows, name
    figures = pq.read_table(exported / "metric_values.parquet").to_pylist()
    seen = loaded.rows(
        "select fact_id, value, quote, period_to, is_sample from marts.metric_values"
    )
    exported_rows = {
        (row["fact_id"], row["value"], row["quote"], row["period_to"], row["is_sample"])
        for row in figures
    }
    assert exported_rows == set(seen)


def test_an_export_is_of_one_publication_and_says_which(exported: Path, loaded: Warehouse) -> None:
    package = frictionless.Package(exported / "datapackage.json")
    ((last,),) = loaded.rows("select max(publication_id) from staging.publications")
    assert package.version == str(last)


def test_a_document_that_is_withdrawn_leaves_the_marts_with_the_next_run(loaded: Warehouse) -> None:
    name = "ha_noi_dinh_chinh_so_lieu_2024.txt"
    words = ["withdraw", name, "--because", "its figures were never confirmed"]
    shown = f"select document_id from marts.dim_documents where document_name = '{name}'"
    ((document_id,),) = loaded.rows(shown)
    unknown = CliRunner().invoke(app, ["withdraw", "x.txt", "--because", "y"], env=WIDE)
    assert "expected one loaded document, found none" in unknown.output
    assert nightly.news() is None
    assert (
        CliRunner().invoke(app, words).output.startswith(f"withdrawn: {name} ({document_id[:12]}")
    )
    assert nightly.news() == "1 documents withdrawn"
    for step in nightly.BUILD_STEPS:
        nightly.build(step)
    nightly.publish()
    assert loaded.rows(shown) == []
    assert nightly.news() is None
    ((effects, reasons, count),) = loaded.rows(
        "select array_agg(distinct effect), array_agg(distinct reason), count(*)"
        f" from history.changes where document_id = '{document_id}'"
    )
    assert (effects, reasons, count > 0) == (["withdrawn"], ["document_withdrawn"], True)
