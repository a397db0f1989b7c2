"""How fast facts reach staging: our loader against psycopg2's executemany, in one run.

    python -m benchmarks.load [--documents 1000]

Both insert the same facts, header and own fields, into `staging.observations` of an embedded
server of their own. Ours also builds the Arrow tables, enters documents with their full text, and
merges through temporary tables, so the ratio is one of whole loads.
"""

import argparse
import hashlib
import statistics
import tempfile
import time
from datetime import UTC, date, datetime
from decimal import Decimal
from pathlib import Path

import psycopg
import psycopg2
from psycopg2.extras import execute_values

from sosanh.embedded import EmbeddedServer
from sosanh.facts import Evidence, Extraction, Observation, Period, ReadDocument, Scope
from sosanh.load.batches import Batch, StagedDocument
from sosanh.load.postgres import prepare, stage
from sosanh.records import fact_tables

FACTS_A_DOCUMENT = 100
SENTENCE = "Hết tháng 6, các chi bộ của 3 huyện đã kết nạp thêm 5.155/9.810 đảng viên mới. "
TEXT = SENTENCE * FACTS_A_DOCUMENT  # 7,900 characters, as long as a real report
EXECUTEMANY_ROWS = 5_000
NOW = datetime(2026, 11, 23, tzinfo=UTC)


def invented(number: int) -> Extraction:
    document_id = hashlib.sha256(str(number).encode()).hexdigest()
    name = f"{number}.txt"
    document = ReadDocument(
        document_id, name, "text/plain", TEXT, None, date(2023, 7, 1), "stated", 0, len(TEXT)
    )
    scope = Scope("01", None, "province")
    period = Period(date(2023, 1, 1), date(2023, 6, 30), "half", "stated")
    facts = tuple(
        Observation(
            Evidence(document_id, start, start + 78, SENTENCE[:78], SENTENCE),
            scope,
            period,
            None,
            0.97,
            {"percent": "passed", "range": "passed"},
            metric="party_members_admitted",
            noun=None,
            value=Decimal(5155 + number),
            value_high=None,
            unit="đảng viên",
            qualifier="exact",
            role="achieved",
            kind="flow",
            base=Decimal(9810),
            base_role="target",
            percent_stated=Decimal("52.55"),
            percent_check="rounded",
            change_value=None,
            change_unit=None,
            comparator=None,
            breakdown=None,
            parent=None,
        )
        for start in range(0, len(TEXT), len(SENTENCE))
    )
    return Extraction(document, "01", "stated", "1", "abc", facts, ())


def seconds_of_ours(url: str, extractions: list[Extraction], batch_id: str) -> float:
    began = time.perf_counter()
    batch = Batch(
        batch_id=batch_id,
        run_id="benchmark",
        source_code="benchmark",
        extraction_version="1+abc",
        discovered=len(extractions),
        collected=len(extractions),
        unchanged=0,
        staged=len(extractions),
        rejected=0,
        staged_at=NOW,
    )
    documents = [StagedDocument(one, one.document.name, NOW) for one in extractions]
    added = stage(url, batch, documents, [], fact_tables(extractions))
    if added["observations"] != len(extractions) * FACTS_A_DOCUMENT:
        raise RuntimeError(f"The loader entered {added}.")
    return time.perf_counter() - began


def seconds_of_psycopg2(url: str, extractions: list[Extraction], *, bulk: bool) -> float:
    table = fact_tables(extractions)["observations"]
    rows = list(zip(*(column.to_pylist() for column in table.columns), strict=True))
    names = ", ".join(table.column_names)
    connection = psycopg2.connect(url)
    began = time.perf_counter()
    with connection, connection.cursor() as cursor:
        if bulk:
            execute_values(
                cursor,
                f"insert into staging.observations ({names}) values %s",
                rows,
                page_size=1000,
            )
        else:
            places = ", ".join(["%s"] * len(table.column_names))
            cursor.executemany(
                f"insert into staging.observations ({names}) values ({places})", rows
            )
    took = time.perf_counter() - began
    connection.close()
    return took


def emptied(url: str) -> None:
    with psycopg.connect(url, autocommit=True) as connection:
        connection.execute("drop schema if exists staging cascade")
    prepare(url)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--documents", type=int, default=1000)
    parser.add_argument("--repeats", type=int, default=3)
    options = parser.parse_args()
    few = [invented(number) for number in range(EXECUTEMANY_ROWS // FACTS_A_DOCUMENT)]
    rates: dict[str, list[float]] = {"executemany": [], "execute_values": [], "ours": []}
    with tempfile.TemporaryDirectory() as home:
        server = EmbeddedServer(Path(home))
        server.start()
        try:
            url = server.url("warehouse")
            for repeat in range(options.repeats):
                for name, bulk in (("executemany", False), ("execute_values", True)):
                    emptied(url)
                    rates[name].append(EXECUTEMANY_ROWS / seconds_of_psycopg2(url, few, bulk=bulk))
                emptied(url)
                # made anew: a text that was converted once is faster the second time
                many = [invented(number) for number in range(options.documents)]
                facts = len(many) * FACTS_A_DOCUMENT
                rates["ours"].append(facts / seconds_of_ours(url, many, f"b{repeat}"))
        finally:
            server.discard()
    slowest = statistics.median(rates["executemany"])
    print(f"{'loader':<26}{'rows/s (median)':>16}{'× executemany':>16}")
    for name, values in rates.items():
        median = statistics.median(values)
        print(f"{name:<26}{median:>16,.0f}{median / slowest:>16.1f}")


if __name__ == "__main__":
    main()
