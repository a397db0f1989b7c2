"""What the warehouse remembers of addresses: visits, decisions of the gate, the nightly ledger."""

import json
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime

from sosanh.collect import Known, Visit
from sosanh.extract.relevance import Relevance
from sosanh.load.postgres import RECOGNITION, connected

# What a reviewer is shown of a text, to judge the gate.
OPENING = 300


@dataclass(frozen=True, slots=True)
class Decision:
    """What the gate thought of one text."""

    document_id: str
    address: str
    title: str | None
    opening: str
    relevance: Relevance


@dataclass(frozen=True, slots=True)
class LedgerEntry:
    """What became of everything that a source showed in one night: `staging.source_nights`.

    discovered = duplicate + postponed + not_due + excluded + gone + unavailable + failed
    + unchanged + fetched, and not_due + unchanged + fetched = known + off_topic + unreadable
    + scanned + staged; the table refuses anything else.
    """

    run_id: str
    source_code: str
    discovered: int = 0
    duplicate: int = 0
    postponed: int = 0
    not_due: int = 0
    excluded: int = 0
    gone: int = 0
    unavailable: int = 0
    failed: int = 0
    unchanged: int = 0
    fetched: int = 0
    known: int = 0
    off_topic: int = 0
    unreadable: int = 0
    scanned: int = 0
    staged: int = 0
    changed: int = 0
    failure: str | None = None


def known_pages(url: str, pages: Iterable[str]) -> dict[str, Known]:
    """Return what is known of those of `pages` that ever had a document."""
    with connected(url) as connection:
        rows = connection.execute(
            """
            select distinct on (page)
                page, document_id, min(visited_at) over (partition by page), visited_at, bytes,
                media_type, headers ->> 'etag', headers ->> 'last-modified'
            from staging.visits
            where page = any(%s) and document_id is not null
            order by page, visited_at desc, source_code
            """,
            (list(pages),),
        )
        return {page: Known(*known) for page, *known in rows}


def visits_of(url: str, run_id: str, pages: Iterable[str]) -> dict[str, Visit]:
    """Return what this run has recorded of `pages`, by whichever source."""
    with connected(url) as connection:
        rows = connection.execute(
            """
            select distinct on (page)
                address, page, outcome, visited_at, document_id, bytes, media_type,
                final_address, status, headers, message
            from staging.visits
            where run_id = %s and page = any(%s)
            order by page, (document_id is null), visited_at desc
            """,
            (run_id, list(pages)),
        )
        return {row[1]: Visit(*row) for row in rows}


@contextmanager
def recorder(url: str, run_id: str, source_code: str) -> Iterator[Callable[[Visit], None]]:
    """Open a connection that enters one visit at a time, each at once and for good."""
    with connected(url) as connection:
        # a visit that a dying server forgets is made again: no need to wait for its disk
        connection.execute("set synchronous_commit = off")

        def record(visit: Visit) -> None:
            connection.execute(
                """
                insert into staging.visits (
                    run_id, source_code, address, page, outcome, visited_at, document_id, bytes,
                    media_type, final_address, status, headers, message
                ) values (%s, %s, %s, %s, %s, %s, %s, %s, %s, %s, %s, %s, %s)
                on conflict (page, run_id, source_code) do update set
                    address = excluded.address,
                    outcome = excluded.outcome,
                    visited_at = excluded.visited_at,
                    document_id = excluded.document_id,
                    bytes = excluded.bytes,
                    media_type = excluded.media_type,
                    final_address = excluded.final_address,
                    status = excluded.status,
                    headers = excluded.headers,
                    message = excluded.message
                """,
                (
                    run_id,
                    source_code,
                    visit.address,
                    visit.page,
                    visit.outcome,
                    visit.visited_at,
                    visit.document_id,
                    visit.bytes,
                    visit.media_type,
                    visit.final_address,
                    visit.status,
                    json.dumps(dict(visit.headers)),
                    visit.message.replace("\x00", "") if visit.message else None,
                ),
            )

        yield record


def staged_texts(url: str, pages: Iterable[str]) -> dict[str, dict[str, str]]:
    """Return, for each of `pages`, its staged documents by the SHA-256 of their texts in UTF-8."""
    with connected(url) as connection:
        rows = connection.execute(
            """
            select distinct page, encode(sha256(convert_to(full_text, 'UTF8')), 'hex'), document_id
            from staging.visits
            inner join staging.documents using (document_id)
            where page = any(%s)
            order by 1, 2, 3 desc
            """,
            (list(pages),),
        )
        found: dict[str, dict[str, str]] = {}
        for page, digest, document_id in rows:
            found.setdefault(page, {})[digest] = document_id
        return found


def take_back(url: str, run_id: str, same: Mapping[str, str]) -> None:
    """Let this run's visits that brought other bytes with the same text count as unchanged.

    `same` leads from the document that came to the one that it repeats.
    """
    with connected(url) as connection, connection.cursor() as cursor:
        cursor.executemany(
            """
            update staging.visits set outcome = 'unchanged', document_id = %s
            where run_id = %s and document_id = %s
            """,
            [(before, run_id, came) for came, before in same.items()],
        )


def enter_decisions(
    url: str,
    run_id: str,
    source_code: str,
    extraction_version: str,
    decisions: Sequence[Decision],
    judged_at: datetime,
) -> None:
    """Enter what the gate decided; a text that was judged before keeps its decision."""
    with connected(url) as connection, connection.transaction(), connection.cursor() as cursor:
        cursor.executemany(
            """
            insert into staging.relevance (
                document_id, extraction_version, run_id, source_code, address, title, opening,
                points, words, is_relevant, judged_at
            ) values (%s, %s, %s, %s, %s, %s, %s, %s, %s, %s, %s)
            on conflict (document_id, extraction_version) do nothing
            """,
            [
                (
                    decision.document_id,
                    extraction_version,
                    run_id,
                    source_code,
                    decision.address,
                    decision.title,
                    decision.opening[:OPENING],
                    decision.relevance.points,
                    list(decision.relevance.words),
                    decision.relevance.is_relevant,
                    judged_at,
                )
                for decision in decisions
            ],
        )


def enter_night(url: str, entry: LedgerEntry, entered_at: datetime) -> None:
    """Enter a source's night into the ledger, or enter it again after a second try."""
    columns = tuple(LedgerEntry.__dataclass_fields__)
    updates = ", ".join(f"{name} = excluded.{name}" for name in (*columns[2:], "entered_at"))
    with connected(url) as connection:
        connection.execute(
            f"insert into staging.source_nights ({', '.join(columns)}, entered_at) "
            f"values ({', '.join(['%s'] * (len(columns) + 1))}) "
            f"on conflict (run_id, source_code) do update set {updates}",
            (*(getattr(entry, name) for name in columns), entered_at),
        )


def last_nights(url: str) -> dict[str, datetime]:
    """Return when each source last got as far as the ledger without failing as a whole."""
    with connected(url) as connection:
        return dict(
            connection.execute(
                "select source_code, max(entered_at) from staging.source_nights"
                " where failure is null and not starts_with(run_id, %s) group by 1",
                (RECOGNITION,),
            ).fetchall()
        )
