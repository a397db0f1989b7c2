"""`seeds/provinces.csv` against an outside list, and against what the resolutions say."""

import json
import sqlite3
from collections import Counter
from datetime import date, timedelta
from importlib.util import find_spec
from itertools import pairwise
from pathlib import Path

import pytest

from sosanh.seeds import read_rows
from sosanh.settings import PROJECT

LAST_DAY_OF_63 = date(2025, 6, 30)
FIRST_DAY_OF_34 = date(2025, 7, 1)
AFTER_THE_CITIES_OF_2026 = date(2026, 10, 1)

PROVINCES = read_rows(PROJECT / "seeds" / "provinces.csv", ["province_version_id"])
SUCCESSIONS = read_rows(PROJECT / "seeds" / "province_successions.csv", ["predecessor_version_id"])


def valid_on(day: date) -> dict[str, dict[str, str]]:
    return {
        row["province_code"]: row
        for row in PROVINCES
        if row["valid_from"] <= day.isoformat() <= (row["valid_to"] or "9999-12-31")
    }


@pytest.fixture(scope="module")
def outside() -> Path:
    """The data folder of vietnamadminunits, read as files: the package itself is not needed."""
    package = find_spec("vietnamadminunits")
    assert package is not None
    assert package.origin is not None
    return Path(package.origin).parent / "data"


def outside_names(outside: Path, table: str) -> dict[str, str]:
    with sqlite3.connect(outside / "dataset.db") as connection:
        rows = connection.execute(f"select distinct provinceCode, provinceShort from {table}")
        return dict(rows.fetchall())


def outside_communes(outside: Path, table: str) -> Counter[str]:
    with sqlite3.connect(outside / "dataset.db") as connection:
        return Counter(code for (code,) in connection.execute(f"select provinceCode from {table}"))


@pytest.mark.parametrize(
    ("day", "table"),
    [(LAST_DAY_OF_63, "admin_units_legacy"), (FIRST_DAY_OF_34, "admin_units")],
)
def test_codes_names_and_communes_agree_with_an_outside_list(
    outside: Path, day: date, table: str
) -> None:
    ours = valid_on(day)
    assert {code: row["name_vi"] for code, row in ours.items()} == outside_names(outside, table)
    assert {code: int(row["communes"]) for code, row in ours.items()} == outside_communes(
        outside, table
    )


def test_the_merger_agrees_with_an_outside_list(outside: Path) -> None:
    with sqlite3.connect(outside / "dataset.db") as connection:
        old, new = (
            dict(connection.execute(f"select distinct provinceKey, provinceCode from {table}"))
            for table in ("admin_units_legacy", "admin_units")
        )
    mapping = json.loads((outside / "converter_2025.json").read_text())["DICT_PROVINCE"]
    theirs = {(old[member], new[whole]) for whole, members in mapping.items() for member in members}
    ours = {
        (row["predecessor_version_id"][:2], row["successor_version_id"][:2])
        for row in SUCCESSIONS
        if row["effective_on"] == FIRST_DAY_OF_34.isoformat()
    }
    assert ours == theirs


@pytest.mark.parametrize(
    ("day", "provinces", "cities"),
    [
        (date(2024, 12, 31), 63, 5),
        (date(2025, 1, 1), 63, 6),  # Huế
        (LAST_DAY_OF_63, 63, 6),
        (FIRST_DAY_OF_34, 34, 6),
        (AFTER_THE_CITIES_OF_2026, 34, 9),  # Đồng Nai, Quảng Ninh, Bắc Ninh
    ],
)
def test_the_list_of_a_day_is_complete(day: date, provinces: int, cities: int) -> None:
    rows = valid_on(day).values()
    assert len(rows) == provinces
    assert sum(row["unit_type"] == "city" for row in rows) == cities


def test_eleven_provinces_kept_their_territory() -> None:
    before = {row["territory_id"] for row in valid_on(LAST_DAY_OF_63).values()}
    after = {row["territory_id"] for row in valid_on(FIRST_DAY_OF_34).values()}
    assert len(before & after) == 11
    assert {"01-2008", "22-2008"} <= before & after


def test_seven_codes_name_another_province_since_the_merger() -> None:
    before, after = valid_on(LAST_DAY_OF_63), valid_on(FIRST_DAY_OF_34)
    renamed = {
        code for code in before.keys() & after.keys()
        if before[code]["name_vi"] != after[code]["name_vi"]
    }  # fmt: skip
    assert renamed == {"15", "24", "44", "52", "80", "82", "91"}


def test_versions_of_a_code_follow_each_other_without_gap() -> None:
    by_code: dict[str, list[dict[str, str]]] = {}
    for row in sorted(PROVINCES, key=lambda row: row["valid_from"]):
        by_code.setdefault(row["province_code"], []).append(row)
    for versions in by_code.values():
        for earlier, later in pairwise(versions):
            next_day = date.fromisoformat(earlier["valid_to"]) + timedelta(days=1)
            assert later["valid_from"] == next_day.isoformat()


def test_each_version_that_ended_has_one_successor_from_the_next_day() -> None:
    versions = {row["province_version_id"]: row for row in PROVINCES}
    successors = {row["predecessor_version_id"]: row for row in SUCCESSIONS}
    assert len(successors) == len(SUCCESSIONS)
    assert successors.keys() == {key for key, row in versions.items() if row["valid_to"]}
    for key, succession in successors.items():
        next_day = date.fromisoformat(versions[key]["valid_to"]) + timedelta(days=1)
        successor = versions[succession["successor_version_id"]]
        assert successor["valid_from"] == next_day.isoformat() == succession["effective_on"]


def test_a_version_id_is_code_and_first_day() -> None:
    for row in PROVINCES:
        assert row["province_version_id"] == f"{row['province_code']}-{row['valid_from']}"


def test_names_in_alphabetical_order_follow_the_vietnamese_alphabet() -> None:
    order = {row["name_vi"]: int(row["sort_vi"]) for row in PROVINCES}
    names = sorted(order, key=lambda name: order[name])
    assert sorted(order.values()) == list(range(1, len(order) + 1))
    chosen = [name for name in names if name[0] in "CDĐ"]
    assert chosen == [
        "Cà Mau", "Cao Bằng", "Cần Thơ",
        "Đà Nẵng", "Đắk Lắk", "Đắk Nông", "Điện Biên", "Đồng Nai", "Đồng Tháp",
    ]  # fmt: skip
