"""The two gates. What does not pass one never reaches the marts that readers see.

Great Expectations takes five seconds to import, so that happens inside the gates: a DAG file may
import this module.
"""

import re
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import psycopg

from expectations.report import passed, record

if TYPE_CHECKING:
    from expectations.claims import Claim

_SEEDS = Path(__file__).resolve().parent.parent / "seeds"


@dataclass(frozen=True, slots=True)
class Judgement:
    """The verdict of a gate: `Judgement(False, ["ExpectEveryQuoteToBe…: …"], [], Path("…"))`.

    `failures` and `warnings` hold one line per claim that does not hold; any failure closes the
    gate. `page` is the first page of the quality report.
    """

    passed: bool
    failures: list[str]
    warnings: list[str]
    page: Path


def judge_staging(url: str, batch_id: str, data_docs: Path, *, seeds: Path = _SEEDS) -> Judgement:
    """Judge the rows of one batch in `staging`; a batch that brought nothing new passes.

    The report keeps the newest page of each source. Raises psycopg.OperationalError when `url`
    cannot be reached, FileNotFoundError or ValueError when `seeds` lacks a catalogue or a column
    that claims lean on.
    """
    from expectations.batch import batch_rows
    from expectations.staging import staging_claims

    subject = "arrival-" + _slug(_source_of(url, batch_id) or "unknown")
    claims = staging_claims(seeds)
    return _judge(url, subject, batch_rows(batch_id), claims, data_docs)


def judge_marts(url: str, schema: str, data_docs: Path, *, steps: str | None = None) -> Judgement:
    """Judge the marts in `schema`, beside the live ones in `marts` if there are any.

    `steps` is the schema that lists what the night touched: single rows are judged among these.

    The first publication has no live marts to be compared with. Raises psycopg.OperationalError
    when `url` cannot be reached, ValueError when `schema` holds no table.
    """
    from expectations.marts import candidate_rows, marts_claims

    if not _tables_in(url, schema):
        raise ValueError(
            f"Expected the marts to judge in schema {schema}, found no table there."
            " Build them first: the task before this one, or `sosanh dbt build`."
        )
    step_tables = _tables_in(url, steps) if steps else frozenset()
    live_tables = _tables_in(url, "marts")
    claims = marts_claims(schema, live_tables, steps, step_tables)
    rows = candidate_rows(url, schema, live_tables)
    return _judge(url, "marts", rows, claims, data_docs)


def _judge(url: str, subject: str, rows: str, claims: list["Claim"], data_docs: Path) -> Judgement:
    from expectations.audit import audit, page_of

    site = data_docs / subject
    findings = audit(url, subject=subject, rows=rows, claims=claims, data_docs=site)
    index = record(subject, page_of(site), findings, data_docs)
    failed = [finding for finding in findings if not finding.holds]
    return Judgement(
        passed=passed(findings),
        failures=[finding.message() for finding in failed if finding.is_critical],
        warnings=[finding.message() for finding in failed if not finding.is_critical],
        page=index,
    )


def _source_of(url: str, batch_id: str) -> str | None:
    query = "select source_code from staging.batches where batch_id = %s"
    with psycopg.connect(url, autocommit=True) as connection:
        row = connection.execute(query, [batch_id]).fetchone()
    return None if row is None else str(row[0])


def _tables_in(url: str, schema: str) -> frozenset[str]:
    query = "select tablename from pg_tables where schemaname = %s"
    with psycopg.connect(url, autocommit=True) as connection:
        return frozenset(str(row[0]) for row in connection.execute(query, [schema]))


def _slug(name: str) -> str:
    """`name` as a folder's name."""
    return re.sub(r"[^\w-]+", "-", name)
