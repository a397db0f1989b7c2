"""The stages of `load_reports`: what each declared source brings, from its list to a verdict."""

import logging
from collections.abc import Mapping
from datetime import UTC, datetime, timedelta

from sosanh import collect as collecting
from sosanh.collect import Discovered, PageAddresses, Web, opened_archive
from sosanh.errors import QualityRefused, SourceChanged
from sosanh.load import postgres, scans, visits
from sosanh.load.batches import Batch
from sosanh.load.postgres import connected
from sosanh.load.visits import LedgerEntry
from sosanh.nightly import handover
from sosanh.nightly.checking import declared
from sosanh.nightly.reading import Collected, Extracted, night_of, read_collected
from sosanh.settings import settings
from sosanh.sources import Rhythm, Source, declared_sources
from sosanh.warehouse import warehouse_url

log = logging.getLogger("sosanh.nightly")

_PAUSES: Mapping[Rhythm, timedelta] = {
    "nightly": timedelta(0),
    "weekly": timedelta(days=7),
    "monthly": timedelta(days=28),
}


def utc_now() -> datetime:
    """Return the time that rows are stamped with."""
    return datetime.now(UTC)


def prepare() -> None:
    """Start the warehouse and create what is missing of schema `staging`."""
    postgres.prepare(warehouse_url())


def begin(run_id: str) -> list[str]:
    """Open the run's log and work folder; return the codes of the enabled sources that are due.

    Runs that were killed before they could close their log are closed as failed.
    """
    prepare()
    handover.forget_old_runs()
    for killed in postgres.start_run(warehouse_url(), run_id, utc_now()):
        log.info("%s never ended: it counts as failed", killed)
    rows = declared_sources(settings().sources)
    postgres.declare_sources(warehouse_url(), rows)
    nights = visits.last_nights(warehouse_url())
    sources = [
        source.code
        for source in rows
        if source.enabled and _is_due(source, nights.get(source.code))
    ]
    handover.leave(run_id, "sources", sources)
    log.info("%d sources to read", len(sources))
    return sources


def discover(run_id: str, source_code: str) -> int:
    """List what the source shows today."""
    items = collecting.discover(declared(source_code))
    handover.leave(run_id, f"{source_code}/discovered", items)
    return len(items)


def collect(run_id: str, source_code: str) -> int:
    """Fetch and archive what is due of what was discovered; return how many documents are at hand.

    Each visit is on record when it is over: after a kill, the next try goes on behind it.
    """
    source = declared(source_code)
    url = warehouse_url()
    addresses = PageAddresses(settings().seeds)
    items: list[Discovered] = handover.find(run_id, f"{source_code}/discovered")
    pages = {addresses.page_of(item.address) for item in items}
    with visits.recorder(url, run_id, source_code) as record, Web(source) as web:
        visited = collecting.crawl(
            source,
            items,
            archive=opened_archive(settings().archive),
            addresses=addresses,
            web=web,
            known=visits.known_pages(url, pages),
            tonight=visits.visits_of(url, run_id, pages),
            record=record,
            now=utc_now,
        )
    for one in visited:
        if one.message:
            log.info("%s: %s was not fetched: %s", source_code, one.address, one.message)
    collected = [Collected(*pair) for pair in zip(items, visited, strict=True)]
    handover.leave(run_id, f"{source_code}/collected", collected)
    return sum(one.visit.document_id is not None for one in collected)


def read_and_extract(run_id: str, source_code: str) -> dict[str, int]:
    """Turn what this version has not met yet into facts; set aside what cannot be read.

    Returns the counts of documents, rejects, unchanged documents, texts off the topic and facts.
    """
    source = declared(source_code)
    corrections = postgres.corrections(warehouse_url(), source_code)
    collected: list[Collected] = handover.find(run_id, f"{source_code}/collected")
    result = read_collected(source, collected, corrections)
    handover.leave(run_id, f"{source_code}/extracted", result)
    return {
        "documents": len(result.documents),
        "rejects": len(result.rejects),
        "unchanged": len(result.unchanged),
        "off_topic": sum(not decision.relevance.is_relevant for decision in result.decisions),
        "facts": sum(len(document.extraction.facts) for document in result.documents),
    }


def stage(run_id: str, source_code: str) -> dict[str, int]:
    """Enter the batch in one transaction, and the ledger; return the rows added, by table."""
    url = warehouse_url()
    collected: list[Collected] = handover.find(run_id, f"{source_code}/collected")
    extracted: Extracted = handover.find(run_id, f"{source_code}/extracted")
    brought = len(extracted.documents) + len(extracted.rejects)
    batch = Batch(
        batch_id=_batch_id(run_id, source_code),
        run_id=run_id,
        source_code=source_code,
        extraction_version=extracted.extraction_version,
        discovered=brought + len(extracted.unchanged),
        collected=brought,
        unchanged=len(extracted.unchanged),
        staged=len(extracted.documents),
        rejected=len(extracted.rejects),
        staged_at=utc_now(),
    )
    scans.enqueue(url, extracted.scanned, utc_now())
    visits.take_back(url, run_id, extracted.same_text)
    visits.enter_decisions(
        url, run_id, source_code, extracted.extraction_version, extracted.decisions, utc_now()
    )
    added = postgres.stage(
        url,
        batch,
        extracted.documents,
        extracted.rejects,
        extracted.tables,
        extracted.unchanged,
    )
    visits.enter_night(url, night_of(run_id, source_code, collected, extracted), utc_now())
    return added


def judge_batch(run_id: str, source_code: str) -> str:
    """Test what the source brought with Great Expectations and record the verdict.

    A batch that an interrupted run left unjudged is judged now. Raises QualityRefused when one
    does not pass: it stays in staging, out of the marts.
    """
    from expectations.gates import judge_staging

    refused = []
    for batch_id, counts in _pending_batches(source_code):
        judgement = judge_staging(
            warehouse_url(), batch_id, settings().data_docs, seeds=settings().seeds
        )
        verdict: postgres.Verdict = "accepted" if judgement.passed else "refused"
        reason = "; ".join(judgement.failures) or None
        postgres.record_verdict(warehouse_url(), batch_id, verdict, reason, utc_now())
        log.info(
            "%-22s %d discovered, %d unchanged, %d staged, %d rejected: %s",
            source_code,
            *counts,
            verdict,
        )
        if not judgement.passed:
            refused.append(f"{batch_id}: {reason} (report: {judgement.page})")
    if refused:
        raise QualityRefused(f"Expected batches that pass the gate, but {'; '.join(refused)}.")
    return "accepted"


def _pending_batches(source_code: str) -> list[tuple[str, tuple[int, int, int, int]]]:
    with connected(warehouse_url()) as connection:
        return [
            (batch_id, (discovered, unchanged, staged, rejected))
            for batch_id, discovered, unchanged, staged, rejected in connection.execute(
                """
                select batch_id, discovered, unchanged, staged, rejected from staging.batches
                where source_code = %s and verdict = 'pending' order by staged_at, batch_id
                """,
                (source_code,),
            )
        ]


def account(run_id: str) -> dict[str, int]:
    """Close the run's log; return how many documents were staged, rejected and unchanged.

    Raises SourceChanged, naming them, when sources did not get through.
    """
    try:
        sources: list[str] = handover.find(run_id, "sources")
    except FileNotFoundError as error:
        postgres.finish_run(warehouse_url(), run_id, "failed", utc_now())
        raise SourceChanged(
            "Expected a list of sources, but the run's first task left none: it says why."
        ) from error
    with connected(warehouse_url()) as connection:
        rows = connection.execute(
            "select source_code, verdict, staged, rejected, unchanged from staging.batches"
            " where run_id = %s",
            (run_id,),
        ).fetchall()
    for code in {*sources} - {code for code, *_ in rows}:
        failure = "It did not get as far as staging: the first failed task of the run says why."
        visits.enter_night(warehouse_url(), LedgerEntry(run_id, code, failure=failure), utc_now())
    accepted = {code for code, verdict, *_ in rows if verdict == "accepted"}
    failed = [code for code in sources if code not in accepted]
    postgres.finish_run(warehouse_url(), run_id, "failed" if failed else "succeeded", utc_now())
    totals = {"staged": 0, "rejected": 0, "unchanged": 0}
    for _, _, *counts in rows:
        for name, count in zip(totals, counts, strict=True):
            totals[name] += count
    log.info(
        "%d documents staged, %d rejected, %d unchanged",
        totals["staged"],
        totals["rejected"],
        totals["unchanged"],
    )
    if failed:
        raise SourceChanged(
            f"{len(failed)} of {len(sources)} sources did not get through: {', '.join(failed)}. "
            "The first failed task of each says why."
        )
    return totals


def _is_due(source: Source, last_night: datetime | None) -> bool:
    # nights do not begin to the minute
    slack = timedelta(hours=12)
    return last_night is None or utc_now() - last_night > _PAUSES[source.rhythm] - slack


def _batch_id(run_id: str, source_code: str) -> str:
    return f"{run_id}/{source_code}"
