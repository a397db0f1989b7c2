"""The stages of `load_reports`: what each declared source brings, from its list to a verdict."""

import hashlib
import logging
from dataclasses import dataclass
from datetime import UTC, datetime

import pyarrow as pa

from sosanh import collect as collecting
from sosanh.collect import Archive, Discovered
from sosanh.errors import (
    QualityRefused,
    SourceChanged,
    SourceUnavailable,
    UnreadableDocument,
)
from sosanh.extract import Extractor
from sosanh.load import postgres
from sosanh.load.batches import NOT_FETCHED, Batch, Reject, Sighting, StagedDocument
from sosanh.load.postgres import connected
from sosanh.nightly import handover
from sosanh.read import read
from sosanh.records import fact_tables
from sosanh.settings import settings
from sosanh.sources import Source, declared_sources
from sosanh.warehouse import warehouse_url

log = logging.getLogger("sosanh.nightly")


@dataclass(frozen=True, slots=True)
class Collected:
    """One discovered document after fetching: archived bytes, or the reason why there are none."""

    item: Discovered
    document_id: str  # of the bytes; of the address when nothing was fetched
    media_type: str | None
    bytes: int
    collected_at: datetime
    failure: str | None


@dataclass(frozen=True, slots=True)
class Extracted:
    """Everything that one source brings to staging in one run."""

    extraction_version: str
    documents: list[StagedDocument]
    rejects: list[Reject]
    unchanged: list[Sighting]
    tables: dict[str, pa.Table]


def utc_now() -> datetime:
    """Return the time that rows are stamped with."""
    return datetime.now(UTC)


def prepare() -> None:
    """Start the warehouse and create what is missing of schema `staging`."""
    postgres.prepare(warehouse_url())


def begin(run_id: str) -> list[str]:
    """Open the run's log and work folder; return the codes of the enabled sources.

    Runs that were killed before they could close their log are closed as failed.
    """
    prepare()
    handover.forget_old_runs()
    for killed in postgres.start_run(warehouse_url(), run_id, utc_now()):
        log.info("%s never ended: it counts as failed", killed)
    declared = declared_sources(settings().sources)
    postgres.declare_sources(warehouse_url(), declared)
    sources = [source.code for source in declared if source.enabled]
    handover.leave(run_id, "sources", sources)
    log.info("%d sources to read", len(sources))
    return sources


def discover(run_id: str, source_code: str) -> int:
    """List what the source shows today."""
    items = collecting.discover(_source(source_code))
    handover.leave(run_id, f"{source_code}/discovered", items)
    return len(items)


def collect(run_id: str, source_code: str) -> int:
    """Fetch and archive what was discovered; an item that cannot be fetched is kept with why."""
    source = _source(source_code)
    archive = Archive(settings().archive)
    items: list[Discovered] = handover.find(run_id, f"{source_code}/discovered")
    collected = []
    for item in items:
        failure = media_type = None
        size = 0
        try:
            fetched = collecting.fetch(source, item)
            digest = archive.put(fetched.data)
            media_type, size = fetched.media_type, len(fetched.data)
        except (SourceUnavailable, SourceChanged, UnreadableDocument) as error:
            digest = hashlib.sha256(item.address.encode()).hexdigest()
            failure = f"{type(error).__name__}: {error}"
            log.info("%s: %s was not fetched: %s", source_code, item.name, error)
        collected.append(Collected(item, digest, media_type, size, utc_now(), failure))
    handover.leave(run_id, f"{source_code}/collected", collected)
    return sum(one.failure is None for one in collected)


def read_and_extract(run_id: str, source_code: str) -> dict[str, int]:
    """Turn what this version has not met yet into facts; set aside what cannot be read.

    Returns the counts of documents, rejects, unchanged documents and facts.
    """
    source = _source(source_code)
    archive = Archive(settings().archive)
    extractor = Extractor(settings().seeds)
    collected: list[Collected] = handover.find(run_id, f"{source_code}/collected")
    fetched_ids = [one.document_id for one in collected if one.failure is None]
    met = postgres.known(warehouse_url(), extractor.extraction_version, fetched_ids)
    documents, rejects, unchanged = [], [], []
    for one in collected:
        if one.failure is not None:
            rejects.append(_reject(one, NOT_FETCHED, one.failure))
            continue
        if one.document_id in met:
            unchanged.append(Sighting(one.document_id, one.item.address, one.collected_at))
            continue
        met.add(one.document_id)  # the same bytes at a second address are a sighting
        try:
            document = read(
                archive.read(one.document_id),
                name=one.item.name,
                document_id=one.document_id,
                media_type=one.media_type,
                published=one.item.published,
            )
        except UnreadableDocument as error:
            log.info("%s: %s set aside: %s", source_code, one.item.name, error.reason)
            rejects.append(_reject(one, error.reason, str(error)))
            continue
        extraction = extractor.extract(document, source.province)
        flags = () if extraction.province else ("no_province",)
        documents.append(StagedDocument(extraction, one.item.address, one.collected_at, flags))
    tables = fact_tables([document.extraction for document in documents])
    result = Extracted(extractor.extraction_version, documents, rejects, unchanged, tables)
    handover.leave(run_id, f"{source_code}/extracted", result)
    facts = sum(len(document.extraction.facts) for document in documents)
    return {
        "documents": len(documents),
        "rejects": len(rejects),
        "unchanged": len(unchanged),
        "facts": facts,
    }


def stage(run_id: str, source_code: str) -> dict[str, int]:
    """Enter the batch in one transaction; return the rows added, by table."""
    extracted: Extracted = handover.find(run_id, f"{source_code}/extracted")
    collected = len(extracted.documents) + len(extracted.rejects)
    batch = Batch(
        batch_id=_batch_id(run_id, source_code),
        run_id=run_id,
        source_code=source_code,
        extraction_version=extracted.extraction_version,
        discovered=collected + len(extracted.unchanged),
        collected=collected,
        unchanged=len(extracted.unchanged),
        staged=len(extracted.documents),
        rejected=len(extracted.rejects),
        staged_at=utc_now(),
    )
    return postgres.stage(
        warehouse_url(),
        batch,
        extracted.documents,
        extracted.rejects,
        extracted.tables,
        extracted.unchanged,
    )


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


def _source(code: str) -> Source:
    return next(one for one in declared_sources(settings().sources) if one.code == code)


def _reject(one: Collected, reason: str, message: str) -> Reject:
    return Reject(
        document_id=one.document_id,
        address=one.item.address,
        document_name=one.item.name,
        media_type=one.media_type,
        bytes=one.bytes,
        reason=reason,
        message=message,
        collected_at=one.collected_at,
    )


def _batch_id(run_id: str, source_code: str) -> str:
    return f"{run_id}/{source_code}"
