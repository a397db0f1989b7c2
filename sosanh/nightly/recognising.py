"""The stages of `recognise_scans` that `load_reports` does not have: scans become text.

A page costs some two seconds of a processor. So recognising has a DAG of its own, in which one
task runs at a time: the night never waits for it. Each page is kept when it is done; after a kill,
the next run goes on behind it.
"""

import logging
import time
from datetime import timedelta

from sosanh.collect import Discovered, Visit, opened_archive
from sosanh.errors import UnreadableDocument, UnrecognisedScan
from sosanh.load import postgres, scans
from sosanh.load.scans import QueuedScan
from sosanh.nightly import handover
from sosanh.nightly.loading import prepare, utc_now
from sosanh.nightly.reading import Collected
from sosanh.read import read, scan
from sosanh.settings import settings
from sosanh.sources import declared_sources
from sosanh.warehouse import warehouse_url

log = logging.getLogger("sosanh.nightly")

# What one run spends on one source; the rest waits for the next run.
BUDGET = timedelta(hours=4)


def scans_wait() -> bool:
    """Whether any scan of a declared source waits in the queue."""
    return bool(_queue())


def _queue() -> dict[str, list[QueuedScan]]:
    declared = {source.code for source in declared_sources(settings().sources)}
    waiting = scans.waiting(warehouse_url())
    return {code: queued for code, queued in waiting.items() if code in declared}


def begin_recognition(run_id: str) -> list[str]:
    """Open the run's log and work folder; return the codes of the sources with scans that wait.

    None of them where nothing can be recognised: the log then says what to install.
    """
    prepare()
    postgres.start_run(warehouse_url(), run_id, utc_now())
    queue = _queue()
    count = sum(map(len, queue.values()))
    if queue and (reason := scan.why_not()):
        log.warning("%d scans wait: %s", count, reason)
        queue = {}
    elif queue:
        log.info("%d scans to recognise", count)
    handover.leave(run_id, "sources", sorted(queue))
    return sorted(queue)


def recognise(run_id: str, source_code: str, budget: timedelta = BUDGET) -> dict[str, int]:
    """Recognise the scans of one source that wait, page by page, for as long as `budget` lasts.

    Leaves those that are complete as if a visit had brought them; returns the counts of pages and
    of documents, complete and still waiting.
    """
    url, archive = warehouse_url(), opened_archive(settings().archive)
    until = time.monotonic() + budget.total_seconds()
    complete: list[Collected] = []
    pages = 0
    queue = scans.waiting(url).get(source_code, [])
    for queued in queue:
        try:
            data = archive.read(queued.document_id)
            missing = _missing(data, queued)
        except UnreadableDocument:
            missing = ()  # reading it says why
        for number in missing:
            if time.monotonic() > until:
                break
            _recognise_page(data, queued, number)
            pages += 1
        else:
            complete.append(_as_collected(queued))
    handover.leave(run_id, f"{source_code}/collected", complete)
    counts = {"pages": pages, "complete": len(complete), "waiting": len(queue) - len(complete)}
    log.info("%-22s %d pages recognised", source_code, pages)
    return counts


def _missing(data: bytes, queued: QueuedScan) -> tuple[int, ...]:
    known = scans.recognised_pages(warehouse_url(), queued.document_id)
    try:
        read(data, name=queued.document_name, document_id=queued.document_id, recognised=known)
    except UnrecognisedScan as unread:
        return unread.missing
    return ()


def _recognise_page(data: bytes, queued: QueuedScan, number: int) -> None:
    """Recognise one page and keep it; of a page that cannot be, the reason."""
    began = time.monotonic()
    failure = None
    try:
        lines = scan.recognise(data, number)
    except UnreadableDocument as error:
        lines, failure = (), f"{error.reason}: {error}"
        log.warning("page %d of %s: %s", number + 1, queued.document_name, error)
    scans.keep_page(
        warehouse_url(),
        queued.document_id,
        number,
        lines,
        time.monotonic() - began,
        failure,
        utc_now(),
    )


def _as_collected(queued: QueuedScan) -> Collected:
    item = Discovered(queued.address, queued.document_name, queued.published_on, title=None)
    visit = Visit(
        queued.address,
        queued.page,
        "not_due",
        queued.collected_at,
        queued.document_id,
        queued.bytes,
        queued.media_type,
    )
    return Collected(item, visit)
