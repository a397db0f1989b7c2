"""From what a night collected to what it stages, and the numbers that say that nothing is lost."""

import hashlib
import logging
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cached_property, partial

import pyarrow as pa

from sosanh.collect import Discovered, Visit, opened_archive
from sosanh.errors import UnreadableDocument, UnrecognisedScan
from sosanh.extract import Extractor
from sosanh.extract.candidates import CandidateFinder
from sosanh.extract.relevance import RelevanceGate
from sosanh.extract.soundness import require_sound
from sosanh.facts import Extraction, ReadDocument
from sosanh.load import postgres, scans, visits
from sosanh.load.batches import NOT_FETCHED, NOT_RECOGNISED, Reject, Sighting, StagedDocument
from sosanh.load.scans import QueuedScan
from sosanh.load.visits import Decision, LedgerEntry
from sosanh.read import read, scan
from sosanh.records import CANDIDATE_TABLE, candidate_table, fact_tables
from sosanh.settings import settings
from sosanh.sources import Source, SourceKind
from sosanh.warehouse import warehouse_url

log = logging.getLogger("sosanh.nightly")

# Kinds that show whatever a portal prints. What a folder, a bucket or a list of addresses holds,
# somebody has chosen.
GATED: frozenset[SourceKind] = frozenset({"feed", "sitemap", "listing"})
# Visits that brought no document and should have.
_NOT_FETCHED = frozenset({"excluded", "gone", "unavailable", "failed"})


@dataclass(frozen=True, slots=True)
class Collected:
    """One discovered document and what its visit brought."""

    item: Discovered
    visit: Visit


@dataclass(frozen=True, slots=True)
class Extracted:
    """Everything that one source brings to staging in one run."""

    extraction_version: str
    documents: list[StagedDocument]
    rejects: list[Reject]
    unchanged: list[Sighting]
    decisions: list[Decision]  # of the gate
    same_text: dict[str, str]  # documents that came, and those whose text they repeat
    changed: frozenset[str]  # documents of pages that had another text before
    scanned: list[QueuedScan]  # still to be recognised
    tables: dict[str, pa.Table]


def read_collected(source: Source, collected: list[Collected], corrections: int) -> Extracted:
    """Read and extract what this version has not met yet of what `source` brought.

    `corrections` is how often the row of the source was corrected in what it says of its texts.
    """
    reading = _Reading(source, collected, corrections)
    for one in collected:
        reading.take(one)
    return reading.extracted()


class _Reading:
    """What one source brings in one run, told document by document."""

    def __init__(self, source: Source, collected: list[Collected], corrections: int) -> None:
        url, version = warehouse_url(), Extractor.version_of(settings().seeds, corrections)
        self._source, self._corrections, self._version = source, corrections, version
        self._archive = opened_archive(settings().archive)
        self._gate = RelevanceGate(settings().seeds) if source.kind in GATED else None
        at_hand = [one.visit.document_id for one in collected if one.visit.document_id]
        self._met = postgres.known(url, version, at_hand)
        # a page with a clock or a counter on it brings other bytes every night, and the same text
        pages = {one.visit.page for one in collected if one.visit.document_id not in self._met}
        self._texts = visits.staged_texts(url, pages)
        staged = {each for page in self._texts.values() for each in page.values()}
        self._met |= postgres.known(url, version, staged)
        self._documents: list[StagedDocument] = []
        self._rejects: list[Reject] = []
        self._unchanged: list[Sighting] = []
        self._decisions: list[Decision] = []
        self._same_text: dict[str, str] = {}
        self._changed: set[str] = set()
        self._scanned: list[QueuedScan] = []

    @cached_property
    def _extractor(self) -> Extractor:
        """The extractor, whose catalogues take seconds: where nothing is new nobody asks for it."""
        return Extractor(settings().seeds, self._corrections)

    def extracted(self) -> Extracted:
        """Everything that was taken, with its facts as tables."""
        return Extracted(
            self._version,
            self._documents,
            self._rejects,
            self._unchanged,
            self._decisions,
            self._same_text,
            frozenset(self._changed),
            self._scanned,
            _tables([document.extraction for document in self._documents]),
        )

    def take(self, one: Collected) -> None:
        """Read, judge and extract one document, or note why there is none."""
        visit, item = one.visit, one.item
        if visit.outcome in _NOT_FETCHED:
            message = visit.message or f"{visit.outcome} on an earlier try of this night"
            self._rejects.append(_reject(one, NOT_FETCHED, message))
        if visit.document_id is None:
            return
        if visit.document_id in self._met:
            self._unchanged.append(Sighting(visit.document_id, item.address, visit.visited_at))
            return
        self._met.add(visit.document_id)  # the same bytes at a second address are a sighting
        document = self._read(one, visit.document_id)
        document = self._under_its_first_name(one, document) if document is not None else None
        if document is None or not self._is_relevant(document, item.address):
            return
        try:
            extraction = _extract(self._extractor, document, self._source)
        except UnreadableDocument as error:
            log.exception("%s: %s set aside: %s", self._source.code, item.name, error.reason)
            self._rejects.append(_reject(one, error.reason, str(error)))
            return
        flags = tuple(_flags(extraction))
        self._documents.append(StagedDocument(extraction, item.address, visit.visited_at, flags))

    def _read(self, one: Collected, document_id: str) -> ReadDocument | None:
        """Read one document; None where it is set aside, or queued as a scan."""
        code, name = self._source.code, one.item.name
        try:
            return _read(self._source, one, self._archive.read(document_id))
        except UnreadableDocument as error:
            found = str(error).removeprefix(f"{name}: ")
            log.info("%s: %s set aside: %s: %s", code, name, error.reason, found)
            self._rejects.append(_reject(one, error.reason, str(error)))
        except UnrecognisedScan as error:
            self._scanned.append(_queued(self._source, one, error.pages))
            if reason := scan.why_not():
                log.info("%s: %s set aside: %s: %s", code, name, NOT_RECOGNISED, reason)
                self._rejects.append(_reject(one, NOT_RECOGNISED, f"{name}: {reason}"))
            else:
                log.info("%s: %s queued: %s", code, name, error)
        return None

    def _under_its_first_name(self, one: Collected, document: ReadDocument) -> ReadDocument | None:
        """Give a page's text the id under which it came first; None where that is known by now."""
        visit, document_id = one.visit, document.document_id
        earlier = self._texts.get(visit.page, {})
        before = earlier.get(hashlib.sha256(document.text.encode()).hexdigest())
        if before == document_id:
            return document
        if before is None:
            if earlier:
                self._changed.add(document_id)
            return document
        self._same_text[document_id] = before
        if before in self._met:
            self._unchanged.append(Sighting(before, one.item.address, visit.visited_at))
            return None
        self._met.add(before)
        return replace(document, document_id=before)

    def _is_relevant(self, document: ReadDocument, address: str) -> bool:
        if self._gate is None:
            return True
        decision = _decision(self._gate, document, address)
        self._decisions.append(decision)
        return decision.relevance.is_relevant


def _tables(extractions: list[Extraction]) -> dict[str, pa.Table]:
    """Facts, and what the catalogues do not know yet, as the loader takes them."""
    finder = CandidateFinder(settings().seeds)
    found = [(extraction, finder.find(extraction)) for extraction in extractions]
    return fact_tables(extractions) | {CANDIDATE_TABLE: candidate_table(found)}


def _read(source: Source, one: Collected, data: bytes) -> ReadDocument:
    """Read one document; of a scan, the pages that were recognised meanwhile."""
    reading = partial(
        read,
        data,
        name=one.item.name,
        document_id=str(one.visit.document_id),
        media_type=one.visit.media_type,
        published=one.item.published,
        article=source.article,
    )
    try:
        return reading()
    except UnrecognisedScan:
        pages = scans.recognised_pages(warehouse_url(), str(one.visit.document_id))
        return reading(recognised=pages)


def _extract(extractor: Extractor, document: ReadDocument, source: Source) -> Extraction:
    """Take the facts of one document. Raises UnreadableDocument (`not_extracted`) for our faults.

    A fault of ours that one text brings out must not cost the others their night.
    """
    try:
        extraction = extractor.extract(document, source.province)
        require_sound(extraction)
    except Exception as error:
        raise UnreadableDocument(
            "not_extracted",
            f"{document.name}: {type(error).__name__}: {error} This is a fault of the extractor, "
            "which the log of read_and_extract shows whole: report it with the document. The next "
            "version of the extractor tries it again.",
        ) from error
    return extraction


def _queued(source: Source, one: Collected, pages: int) -> QueuedScan:
    visit, item = one.visit, one.item
    return QueuedScan(
        document_id=str(visit.document_id),
        source_code=source.code,
        address=item.address,
        page=visit.page,
        document_name=item.name,
        media_type=visit.media_type,
        bytes=visit.bytes,
        published_on=item.published,
        collected_at=visit.visited_at,
        pages=pages,
    )


def _flags(extraction: Extraction) -> Iterator[str]:
    """What a reader should know about a document."""
    if not extraction.province:
        yield "no_province"
    if extraction.document.recognised:
        yield "recognised"
    if extraction.document.unread_pages:
        yield "pages_not_read"


def night_of(
    run_id: str, source_code: str, collected: list[Collected], extracted: Extracted
) -> LedgerEntry:
    """Return the ledger's entry for one source and night: its numbers add up."""
    outcomes = Counter(one.visit.outcome for one in collected)
    taken_back = sum(
        one.visit.outcome == "fetched" and one.visit.document_id in extracted.same_text
        for one in collected
    )
    staged = {document.extraction.document.document_id for document in extracted.documents}
    return LedgerEntry(
        run_id,
        source_code,
        discovered=len(collected),
        duplicate=outcomes["duplicate"],
        postponed=outcomes["postponed"],
        not_due=outcomes["not_due"],
        excluded=outcomes["excluded"],
        gone=outcomes["gone"],
        unavailable=outcomes["unavailable"],
        failed=outcomes["failed"],
        unchanged=outcomes["unchanged"] + taken_back,
        fetched=outcomes["fetched"] - taken_back,
        known=len(extracted.unchanged),
        off_topic=sum(not decision.relevance.is_relevant for decision in extracted.decisions),
        unreadable=sum(reject.reason != NOT_FETCHED for reject in extracted.rejects),
        scanned=0 if scan.why_not() else len(extracted.scanned),
        staged=len(staged),
        changed=len(extracted.changed & staged),
    )


def _decision(gate: RelevanceGate, document: ReadDocument, address: str) -> Decision:
    return Decision(
        document.document_id,
        address,
        document.title,
        document.text[document.body_start : document.body_end],
        gate.judge(document),
    )


def _reject(one: Collected, reason: str, message: str) -> Reject:
    visit, item = one.visit, one.item
    return Reject(
        # what never came is known by its address
        document_id=visit.document_id or hashlib.sha256(item.address.encode()).hexdigest(),
        address=item.address,
        document_name=item.name,
        media_type=visit.media_type,
        bytes=visit.bytes,
        reason=reason,
        message=message,
        collected_at=visit.visited_at,
    )
