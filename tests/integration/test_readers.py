"""The role that reads the marts, and the Vietnamese search and order that it reads them with."""

from collections.abc import Iterator

import psycopg
import pytest
from typer.testing import CliRunner

from sosanh.cli import app
from sosanh.embedded import EmbeddedServer
from sosanh.load.postgres import prepare
from sosanh.load.publish import publish
from sosanh.load.readers import sign_in
from tests.integration.test_publish import BUILT_FROM, build, execute


@pytest.fixture(scope="module")
def url(server: EmbeddedServer) -> str:
    url = server.url("warehouse")
    prepare(url)
    build(url, 1)
    publish(url, "v1", BUILT_FROM)
    return url


@pytest.fixture(scope="module")
def reader(url: str) -> Iterator[psycopg.Connection]:
    with psycopg.connect(sign_in(url), autocommit=True) as connection:
        yield connection


def answer(connection: psycopg.Connection, query: str, *values: object) -> object:
    row = connection.execute(query, values).fetchone()
    assert row is not None
    return row[0]


def test_a_reader_reads_the_marts_by_their_plain_names(reader: psycopg.Connection) -> None:
    assert answer(reader, "select build from dim_provinces") == 1
    assert answer(reader, "show statement_timeout") == "2min"


def test_a_reader_reads_tables_that_a_later_publication_brings(
    url: str, reader: psycopg.Connection
) -> None:
    build(url, 2)
    execute(url, "create table marts_candidate.fct_new as select 2 as build")
    publish(url, "v2", BUILT_FROM)
    assert answer(reader, "select build from fct_new") == 2


@pytest.mark.parametrize(
    ("statement", "error"),
    [
        ("select * from staging.batches", psycopg.errors.InsufficientPrivilege),
        ("create table marts.mine (n integer)", psycopg.errors.ReadOnlySqlTransaction),
        ("delete from marts.dim_provinces", psycopg.errors.ReadOnlySqlTransaction),
        (
            "begin read write; delete from marts.dim_provinces",
            psycopg.errors.InsufficientPrivilege,
        ),
    ],
)
def test_a_reader_reads_nothing_else_and_writes_nothing(
    reader: psycopg.Connection, statement: str, error: type[Exception]
) -> None:
    with pytest.raises(error):
        reader.execute(statement)
    reader.execute("rollback")


def test_signing_in_again_gives_a_new_password(url: str) -> None:
    assert sign_in(url) != sign_in(url)


def test_whoever_asks_for_an_address_again_hears_that_the_first_would_be_cut_off(
    url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sosanh.warehouse.warehouse_url", lambda: url)
    address = sign_in(url)
    again = CliRunner().invoke(app, ["warehouse", "reader"])
    assert (again.exit_code, again.stdout) == (1, "")
    assert "--renew" in again.stderr
    psycopg.connect(address).close()
    renewed = CliRunner().invoke(app, ["warehouse", "reader", "--renew"])
    psycopg.connect(renewed.stdout.strip()).close()
    with pytest.raises(psycopg.OperationalError, match="password authentication failed"):
        psycopg.connect(address)


@pytest.mark.parametrize(
    ("sentence", "words", "found"),
    [
        ("Mô hình chính quyền đô thị", "chinh quyen do thi", True),
        ("Mô hình chính quyền đô thị", "chính quyền đô thị", True),
        ("Mô hình chính quyền đô thị", "chính quyến", False),
        ("Uỷ ban kiểm tra các cấp", "Ủy ban", True),
        ("Văn hoá cơ sở", "văn hóa", True),
        ("Hòa Bình", "hoà bính", False),
        ("một cửa liên thông", '"mot cua"', True),
        ("cửa hàng thứ một", '"mot cua"', False),
        ("kỷ luật 5 đảng viên", "ky luat -dang", False),
        ("kỷ luật 5 đảng viên", "khen thuong or ky luat", True),
        ("cửa hàng thứ một", 'mot -"mot cua"', True),
        ("một cửa liên thông", 'mot -"mot cua"', False),
        ("một cửa liên thông", '"một cửa"', True),
        ("cửa hàng thứ một", '"một cửa"', False),
    ],
)
def test_words_without_accents_find_all_and_with_accents_their_own(
    reader: psycopg.Connection, sentence: str, words: str, found: bool
) -> None:
    assert answer(reader, "select matches(%s, %s)", sentence, words) is found


def test_names_stand_in_the_order_of_the_vietnamese_alphabet(reader: psycopg.Connection) -> None:
    provinces = "An Giang, Cà Mau, Cao Bằng, Cần Thơ, Dĩ An, Đà Nẵng, Đắk Lắk, Điện Biên, Lai Châu"
    more = "Lạng Sơn, Lào Cai, Lâm Đồng, ma, mà, mả, mã, má, mạ, Quảng Ngãi, Quảng Ninh"
    names = f"{provinces}, {more}".split(", ")
    query = "select array_agg(name order by sort_key(name)) from unnest(%s::text[]) as name"
    assert answer(reader, query, names[::-1]) == names


@pytest.mark.parametrize(
    ("day", "seen"),
    [
        ("2026-03-02", set()),
        ("2026-03-03", {"before midnight"}),
        ("2026-03-04", {"before midnight", "after midnight"}),
        ("2026-03-05", {"before midnight"}),
    ],
)
def test_a_day_shows_what_readers_saw_when_it_ended_in_vietnam(
    url: str, reader: psycopg.Connection, day: str, seen: set[str]
) -> None:
    figure = (
        "insert into history.metric_values (fact_id, said_from, said_until, document_id,"
        " territory_id, province_code, metric_code, province_vi, province_en, metric_vi, metric_en,"
        " quote) values (%s, %s, %s, '', '', '', '', '', '', '', '', '') on conflict do nothing"
    )
    with psycopg.connect(url) as connection:
        connection.execute(figure, ("before midnight", "2026-03-03 16:30Z", None))
        connection.execute(figure, ("after midnight", "2026-03-03 17:30Z", "2026-03-05 16:30Z"))
    said = reader.execute("select fact_id from history.metric_values_on(%s::date)", (day,))
    assert {fact_id for (fact_id,) in said} == seen
    literal = reader.execute(f"select fact_id from history.metric_values_on('{day}')")
    assert {fact_id for (fact_id,) in literal} == seen
