"""A night's visit to one source: what is due is fetched and archived, host beside host.

Each address is done when its visit is recorded. A crawl that was killed goes on behind the last
record when it is started again with what it has recorded.
"""

import threading
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor, as_completed
from dataclasses import replace
from datetime import datetime, timedelta

from sosanh.collect.addresses import PageAddresses
from sosanh.collect.archive import Archive
from sosanh.collect.guard import host_of, site_of
from sosanh.collect.items import (
    Discovered,
    Fetched,
    Known,
    Outcome,
    PageExcluded,
    PageGone,
    Visit,
)
from sosanh.collect.kinds import fetch
from sosanh.collect.web import Web
from sosanh.errors import SourceChanged, SourceUnavailable, UnreadableDocument
from sosanh.sources import Source

HOSTS_AT_ONCE = 16
# A host that failed for so many pages in a row, each after several tries, is left alone tonight.
HOPELESS = 5
# How often a page is looked at again: young ones get corrections, old ones hardly change.
_REVISITS = (
    (timedelta(days=7), timedelta(0)),
    (timedelta(days=60), timedelta(days=7)),
    (timedelta.max, timedelta(days=30)),
)
# Nights do not begin to the minute.
_SLACK = timedelta(hours=4)
# After these nothing more is asked of a page on the same night.
_DONE: frozenset[Outcome] = frozenset({"fetched", "unchanged", "gone", "excluded"})


def crawl(
    source: Source,
    items: Sequence[Discovered],
    *,
    archive: Archive,
    addresses: PageAddresses,
    web: Web,
    known: Mapping[str, Known],
    tonight: Mapping[str, Visit],
    record: Callable[[Visit], None],
    now: Callable[[], datetime],
) -> list[Visit]:
    """Visit what is due of `items`; return what became of each, in their order.

    `known` is what earlier nights know of a page, `tonight` what this night has recorded of it
    already, by this source or another. `record` is called for each new visit as soon as it is
    over, with its bytes archived; from any thread, but never twice at once. What goes wrong with
    one item ends up in its visit; what is raised comes from `record` or the archive.
    """
    began = now()
    repeated = addresses.duplicates(items)
    visits: dict[str, Visit] = {}
    due: list[Discovered] = []
    for item in items:
        page = addresses.page_of(item.address)
        before = known.get(page)
        done = tonight.get(page)
        if item.address in repeated:
            visits[item.address] = Visit(item.address, page, "duplicate", began)
        elif done and done.outcome in _DONE:
            visits[item.address] = done
        elif before and source.is_web and not is_due(item, before, began):
            visits[item.address] = _kept(item, page, before)
        else:
            due.append(item)
    # what nobody has seen goes before what is only looked at again
    due.sort(key=lambda item: addresses.page_of(item.address) in known)
    for item in due[source.per_night :] if source.is_web else ():
        page = addresses.page_of(item.address)
        old = known.get(page)
        visits[item.address] = (
            _kept(item, page, old) if old else Visit(item.address, page, "postponed", began)
        )
    chosen = due[: source.per_night] if source.is_web else due

    one_by_one = threading.Lock()

    def visit(item: Discovered, hopeless: str | None) -> Outcome:
        page = addresses.page_of(item.address)
        if hopeless:
            one = Visit(item.address, page, "unavailable", now(), message=hopeless)
        else:
            one = _visit(source, item, page, known.get(page), archive, web, now)
        with one_by_one:
            record(one)
            visits[item.address] = one
        return one.outcome

    _host_beside_host(chosen, visit)
    return [visits[item.address] for item in items]


def is_due(item: Discovered, known: Known, now: datetime) -> bool:
    """Whether a page that was met before is looked at again.

    A source that says when it changed a page is believed; otherwise the page's age decides.
    """
    if item.changed_at is not None:
        return item.changed_at > known.visited_at
    age = now - known.first_seen_at
    pause = next(pause for younger_than, pause in _REVISITS if age < younger_than)
    return now - known.visited_at >= pause - _SLACK


def _visit(
    source: Source,
    item: Discovered,
    page: str,
    before: Known | None,
    archive: Archive,
    web: Web,
    now: Callable[[], datetime],
) -> Visit:
    """Fetch one item and archive its bytes; whatever goes wrong becomes part of the visit."""
    # without the bytes, "not modified" would help nobody
    known = before if before and archive.holds(before.document_id) else None
    try:
        fetched = fetch(source, item, web, known)
    except (SourceUnavailable, SourceChanged, UnreadableDocument) as error:
        message = f"{type(error).__name__}: {error}"
        return Visit(item.address, page, _outcome_of(error), now(), message=message)
    if fetched.data is None and known:
        kept = {"etag": known.etag, "last-modified": known.last_modified}
        headers = {name: value for name, value in kept.items() if value} | dict(fetched.headers)
        same = replace(fetched, media_type=known.media_type, headers=headers)
        return _answered(item, page, "unchanged", now(), same, known.document_id, known.bytes)
    data = fetched.data or b""
    digest = archive.put(data)
    outcome: Outcome = "unchanged" if known and known.document_id == digest else "fetched"
    return _answered(item, page, outcome, now(), fetched, digest, len(data))


def _answered(
    item: Discovered,
    page: str,
    outcome: Outcome,
    at: datetime,
    fetched: Fetched,
    digest: str,
    size: int,
) -> Visit:
    return Visit(
        item.address, page, outcome, at, digest, size, fetched.media_type, fetched.address,
        fetched.status, fetched.headers,
    )  # fmt: skip


def _outcome_of(error: Exception) -> Outcome:
    if isinstance(error, PageGone):
        return "gone"
    if isinstance(error, PageExcluded):
        return "excluded"
    return "unavailable" if isinstance(error, SourceUnavailable) else "failed"


def _kept(item: Discovered, page: str, known: Known) -> Visit:
    return Visit(
        item.address, page, "not_due", known.visited_at, known.document_id, known.bytes,
        known.media_type,
    )  # fmt: skip


def _host_beside_host(
    items: Sequence[Discovered], visit: Callable[[Discovered, str | None], Outcome]
) -> None:
    """Call `visit` for all items: hosts at the same time, pages of one in order.

    After too many failures in a row, `visit` is told why the rest of a host is not asked for.
    """
    hosts: dict[str, list[Discovered]] = {}
    for item in items:
        hosts.setdefault(_host(item.address), []).append(item)
    stop = threading.Event()

    def work_through(host: str) -> None:
        failed = 0
        for item in hosts[host]:
            if stop.is_set():
                return
            hopeless = f"SourceUnavailable: {host} did not answer {HOPELESS} times in a row."
            outcome = visit(item, hopeless if failed >= HOPELESS else None)
            failed = failed + 1 if outcome == "unavailable" else 0

    with ThreadPoolExecutor(HOSTS_AT_ONCE, thread_name_prefix="crawl") as pool:
        at_work = [pool.submit(work_through, host) for host in hosts]
        try:
            for each in as_completed(at_work):
                each.result()
        finally:
            stop.set()


def _host(address: str) -> str:
    try:
        return site_of(host_of(address))
    except SourceChanged:
        return ""  # a path; or no address at all, which its visit will say
