"""The queue of scans: which wait to be recognised, and the pages that were, one by one."""

from collections.abc import Sequence
from dataclasses import dataclass, fields
from datetime import date, datetime

from sosanh.load.batches import TRIED_AGAIN
from sosanh.load.postgres import connected
from sosanh.read.printed import Line
from sosanh.read.scan import packed, unpacked


@dataclass(frozen=True, slots=True)
class QueuedScan:
    """A scan as a night met it: what is needed to read it later as if it were met again."""

    document_id: str
    source_code: str
    address: str
    page: str  # the canonical address
    document_name: str
    media_type: str | None
    bytes: int
    published_on: date | None
    collected_at: datetime
    pages: int


_COLUMNS = tuple(field.name for field in fields(QueuedScan))


def enqueue(url: str, scans: Sequence[QueuedScan], queued_at: datetime) -> None:
    """Enter scans at the end of the queue; one that is there keeps its place."""
    with connected(url) as connection, connection.transaction(), connection.cursor() as cursor:
        cursor.executemany(
            f"insert into staging.scans ({', '.join(_COLUMNS)}, queued_at)"
            f" values ({', '.join(['%s'] * (len(_COLUMNS) + 1))})"
            " on conflict (document_id) do nothing",
            [(*(getattr(scan, name) for name in _COLUMNS), queued_at) for scan in scans],
        )


def waiting(url: str) -> dict[str, list[QueuedScan]]:
    """Return the scans that no version has staged, set aside or found off topic, by source.

    In the order in which they came; the shorter first of those that came together.
    """
    with connected(url) as connection:
        rows = connection.execute(
            f"""
            select {", ".join(_COLUMNS)} from staging.scans
            where
                not exists (
                    select from staging.documents
                    where documents.document_id = scans.document_id
                )
                and not exists (
                    select from staging.rejects
                    where rejects.document_id = scans.document_id and reason <> all(%(again)s)
                )
                and not exists (
                    select from staging.relevance
                    where relevance.document_id = scans.document_id and not is_relevant
                )
            order by queued_at, pages, document_id
            """,
            {"again": list(TRIED_AGAIN)},
        )
        found: dict[str, list[QueuedScan]] = {}
        for row in rows:
            scan = QueuedScan(*row)
            found.setdefault(scan.source_code, []).append(scan)
        return found


def recognised_pages(url: str, document_id: str) -> dict[int, tuple[Line, ...]]:
    """Return the pages of a scan that were recognised, by their number from 0 on."""
    with connected(url) as connection:
        rows = connection.execute(
            "select page_number, printed_lines from staging.recognised_pages"
            " where document_id = %s",
            (document_id,),
        )
        return {number: unpacked(lines) for number, lines in rows}


def keep_page(
    url: str,
    document_id: str,
    number: int,
    lines: Sequence[Line],
    seconds: float,
    failure: str | None,
    recognised_at: datetime,
) -> None:
    """Keep one recognised page at once and for good; `failure` says why it holds nothing."""
    with connected(url) as connection:
        connection.execute(
            """
            insert into staging.recognised_pages (
                document_id, page_number, printed_lines, seconds, failure, recognised_at
            ) values (%s, %s, %s, %s, %s, %s)
            on conflict (document_id, page_number) do nothing
            """,
            (document_id, number, packed(lines), seconds, failure, recognised_at),
        )
